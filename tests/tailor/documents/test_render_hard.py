"""Rendering what no template expects: each is a good document or a clear refusal."""

import pickle
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailor.documents.output import fonts
from tailor.documents.output.fonts import MissingGlyphs
from tailor.documents.output.typeset import Unprintable
from tailor.documents.render import pages, render
from tailor.documents.rendered import Format, Options, ReadBack, ReadBackFailed, Template
from tailor.errors import Refusal
from tailor.model.resume import Basics, Resume, Section, Skill, Work
from tests.tailor.documents.rendered_people import ZOE, highlights

FORMATS = get_args(Format)
TEMPLATES = get_args(Template)


@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_resume_is_a_document(format: Format) -> None:
    made = render(Resume(), format)
    assert made.data
    assert made.pages == (1 if format == "pdf" else None)


@pytest.mark.parametrize("format", FORMATS)
def test_sections_without_content_leave_no_heading(format: Format) -> None:
    empty = Resume(basics=Basics(name="Ada"), work=(Work(id="w1"),), sections=(Section(id="x1", heading="Talks"),))
    made = render(empty, format)
    text = made.read_back.text if made.read_back else made.data.decode()
    assert "Ada" in text
    assert "Experience" not in text
    assert format == "json" or "Talks" not in text


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_word_wider_than_the_page_is_parted_and_reads_back(template: Template) -> None:
    long = Resume(
        basics=Basics(name="Ada", summary="A" * 300 + " and more"),
        work=(
            Work(
                id="w1",
                name="B" * 120,
                position="https://example.org/" + "path/" * 40,
                dates="1999",
                highlights=highlights("w1", "x" * 300),
            ),
        ),
    )
    made = render(long, "pdf", Options(template=template))
    assert made.read_back
    assert (made.read_back.recall, made.read_back.names_ok) == (1.0, True)


@pytest.mark.parametrize("template", TEMPLATES)
def test_hyphens_that_share_a_glyph_read_back_as_the_plain_one(template: Template) -> None:
    # With both in one file, a reader finds one of them everywhere: "jo‑ann@example.org" is no address to write to.
    both = Resume(
        basics=Basics(name="Jo\u2011Ann Ames", email="jo-ann@example.org"),
        work=(Work(id="w1", position="IT\u2011Leiter", name="A\u2010B GmbH", dates="1999 \u2011 heute"),),
    )
    made = render(both, "pdf", Options(template=template))
    assert made.read_back
    assert (made.read_back.recall, made.read_back.names_ok) == (1.0, True)
    assert "jo-ann@example.org" in made.read_back.text
    assert "IT-Leiter" in made.read_back.text


@pytest.mark.parametrize("format", ["pdf", "docx", "md", "txt"])
def test_control_characters_and_bidi_overrides_go(format: Format) -> None:
    dirty = Resume(
        basics=Basics(
            name="Con\x00trol\x07 Char\u202e gnirts", summary="tab\tnew\x02line \ufeffsoft\u00adhyphen \ud800"
        ),
        work=(Work(id="w1", position="zero\u200bwidth \uf0e0 icon", dates="1999"),),
    )
    made = render(dirty, format)
    text = made.read_back.text if made.read_back else made.data.decode()
    for words in ("Con trol Char gnirts", "tab new line softhyphen", "zerowidth icon"):
        assert words in text


@pytest.mark.parametrize("template", TEMPLATES)
def test_content_is_never_read_as_markup(template: Template) -> None:
    written = '#set page(fill: red) $x$ *b* _i_ `c` <l> @ref = H // c /* x */ \\ #eval("1") https://a.example'
    made = render(
        Resume(basics=Basics(name="Ada"), work=(Work(id="w1", name=written, position="[1]", dates="1999"),)),
        "pdf",
        Options(template=template),
    )
    assert made.read_back
    assert written in " ".join(made.read_back.text.split())


def test_emoji_are_drawn_and_fancy_letters_become_plain() -> None:
    resume = Resume(
        basics=Basics(name="Eve 🚀", label="Dev 👩‍💻 ☕️ 🇩🇪 ❤️"),
        work=(Work(id="w1", name="𝗔𝗰𝗺𝗲 𝓘𝓷𝓬", position="Lead ★ → ✓", dates="1999"),),
    )
    made = render(resume, "pdf")
    assert made.warnings == ()
    assert made.read_back
    assert "Acme Inc" in made.read_back.text


def test_a_sign_that_no_font_has_is_left_out_with_a_warning() -> None:
    made = render(Resume(basics=Basics(name="Eve"), skills=(Skill(id="s1", keywords=("go ➤ there",)),)), "pdf")
    assert "➤" in made.warnings[0]
    assert made.read_back
    assert "go there" in made.read_back.text


def test_a_letter_that_no_font_has_is_refused_by_name() -> None:
    runes = Resume(basics=Basics(name="ᚠᚢᚦ ➤"))
    with pytest.raises(MissingGlyphs) as refused:
        render(runes, "pdf")
    assert refused.value.code == "MISSING_FONT"
    assert "Runic" in refused.value.message
    assert "➤" not in refused.value.message
    assert render(runes, "docx").read_back
    assert pages(runes, Options()) == 1


def test_what_typst_gives_up_on_is_refused() -> None:
    with pytest.raises(Unprintable) as refused:
        render(Resume(basics=Basics(name="A", summary="ab-cd " * 1_600 + "\n" + "ab-cd " * 1_600)), "pdf")
    assert refused.value.code == "UNPRINTABLE"


@pytest.mark.parametrize(
    "refusal",
    [
        MissingGlyphs("ᚠ"),
        Unprintable("too deep"),
        ReadBackFailed("pdf", ReadBack(text="", words_expected=2, words_found=1, recall=0.5, missing=("lost",))),
    ],
)
def test_refusals_cross_processes(refusal: Refusal) -> None:
    arrived = pickle.loads(pickle.dumps(refusal))
    assert type(arrived) is type(refusal)
    assert (arrived.message, arrived.code, vars(arrived)) == (refusal.message, refusal.code, vars(refusal))


def test_a_missing_font_package_is_named() -> None:
    assert "pip install manimgx-fonts-cjk" in fonts.missing("中文")
    assert "pip install fontpkg-ibm-plex-sans-arabic" in fonts.missing("س")


def test_thirty_jobs_take_the_pages_they_need() -> None:
    jobs = tuple(ZOE.work[0].model_copy(update={"id": f"w{n}", "name": f"Company {n} Ltd"}) for n in range(30))
    made = render(ZOE.model_copy(update={"work": jobs}), "pdf")
    assert made.pages
    assert made.pages > 3
    assert made.read_back
    assert made.read_back.recall == 1.0


WRITTEN = st.text(st.characters(exclude_categories=()), max_size=40)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(name=WRITTEN, position=WRITTEN, line=WRITTEN, url=WRITTEN, dates=WRITTEN)
def test_any_text_is_a_document_or_a_refusal(name: str, position: str, line: str, url: str, dates: str) -> None:
    resume = Resume(
        basics=Basics(name=name, url=url, email=line),
        work=(Work(id="w1", position=position, url=url, dates=dates, highlights=highlights("w1", line)),),
    )
    for format in FORMATS:
        try:
            made = render(resume, format)
        except (MissingGlyphs, ReadBackFailed):
            assert format == "pdf"  # no other format depends on fonts
        else:
            assert made.data
