"""Read-back: it sees what is there, and fails loudly where a fact or the words are not."""

import pickle
from typing import Literal

import pytest

from tailor.documents.output import layout
from tailor.documents.output.read_back import read_back, words
from tailor.documents.render import checked, render
from tailor.documents.rendered import Options, ReadBackFailed, ScriptUnreadable, Template
from tailor.model.resume import Publication, Resume, Work
from tests.tailor.documents.rendered_people import SCRIPTS, ZOE, highlights

Checked = Literal["pdf", "docx"]


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_what_was_rendered_is_found(format: Checked) -> None:
    result = read_back(render(ZOE, format).data, format, ZOE)
    assert result.ok
    assert result.words_found == result.words_expected > 150
    assert "Led the migration of 14 services" in result.text


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_a_lost_employer_fails_though_nearly_all_words_are_there(format: Checked) -> None:
    other = ZOE.model_copy(update={"work": (ZOE.work[0], ZOE.work[1].model_copy(update={"name": "Nordlicht AG"}))})
    result = read_back(render(other, format).data, format, ZOE)
    assert result.recall > 0.98
    assert not result.names_ok
    assert "Nordlicht Software AG" in result.missing
    with pytest.raises(ReadBackFailed) as failed:
        checked(render(other, format).data, format, layout.resume(ZOE))
    assert failed.value.code == "READ_BACK_FAILED"
    assert "Nordlicht Software AG" in failed.value.message


def test_words_out_of_order_are_not_found() -> None:
    jobs = tuple(
        ZOE.work[0].model_copy(update={"id": f"w{n}", "highlights": highlights(f"w{n}", f"Task {n} alone.")})
        for n in range(12)
    )
    forwards, backwards = ZOE.model_copy(update={"work": jobs}), ZOE.model_copy(update={"work": jobs[::-1]})
    assert read_back(render(backwards, "pdf").data, "pdf", forwards).recall < 0.98


def test_a_line_may_end_with_a_hyphen() -> None:
    """As where a file was read in which a word was parted over two lines."""
    parted = Resume(publications=(Publication(id="p1", name="Garden Moni-"), Publication(id="p2", name="toring")))
    result = read_back(render(parted, "pdf").data, "pdf", parted)
    assert (result.recall, result.missing) == (1.0, ())


@pytest.mark.parametrize("template", ["classic", "modern", "compact"])
def test_no_line_ends_within_a_range_or_a_compound(template: Template) -> None:
    names = [f"{'a' * 30} {'b' * n} 59(2), 210–233 and/or end-to-end" for n in range(12, 48)]
    listed = Resume(publications=tuple(Publication(id=f"p{n}", name=name) for n, name in enumerate(names)))
    jobs = tuple(Work(id=f"w{n}", name="Initech", position=name) for n, name in enumerate(names))
    for person in (listed, Resume(work=jobs)):
        result = read_back(render(person, "pdf", Options(template=template)).data, "pdf", person)
        assert (result.recall, result.missing) == (1.0, ())


@pytest.mark.parametrize("template", ["classic", "modern", "compact"])
def test_a_letter_that_reaches_below_a_space_is_not_joined(template: Template) -> None:
    lines = highlights("w1", "رفع الإيرادات السنوية بنسبة كبيرة خلال ثلاث سنوات", "خبرة تزيد على عشر سنوات في المبيعات")
    person = Resume(language="ar", work=(Work(id="w1", name="شركة النور للتجارة", highlights=lines),))
    result = read_back(render(person, "pdf", Options(template=template)).data, "pdf", person)
    assert (result.recall, result.missing) == (1.0, ())


def test_lost_text_is_named() -> None:
    result = read_back(render(Resume(), "pdf").data, "pdf", SCRIPTS["latin"])
    assert (result.recall, result.words_found, result.ok) == (0.0, 0, False)
    assert result.missing[0] == "Jürgen Weiß"


@pytest.mark.parametrize(
    ("language", "text", "script"),
    [
        ("th", "ดูแลระบบเครือข่ายของบริษัท", "Thai"),
        ("hi", "भुगतान प्रणाली का विकास किया", "Devanagari"),
        ("ta", "நான் ஒரு பொறியாளர்", "Tamil"),
    ],
)
def test_scripts_that_pdf_loses_leave_as_word(language: str, text: str, script: str) -> None:
    resume = Resume(language=language, work=(Work(id="w1", name=text, position=text, start_date="2019"),))
    with pytest.raises(ScriptUnreadable, match=f"{script} back from a PDF.*DOCX") as failed:
        render(resume, "pdf")
    copied = pickle.loads(pickle.dumps(failed.value))
    assert (copied.code, copied.scripts) == ("SCRIPT_UNREADABLE", (script,))
    assert copied.message == failed.value.message
    made = render(resume, "docx")
    assert made.read_back
    assert made.read_back.recall == 1.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C++, C# & R&D (2020).", ["c++", "c#", "r&d", "2020"]),
        ("Zoë Brückner-O’Malley", ["zoë", "brückner-o’malley"]),
        ("东京API", ["东", "京", "api"]),
        ("فريقًا", ["فريقا"]),
        ("★ → •", []),
        ("ﬁne", ["fine"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected
