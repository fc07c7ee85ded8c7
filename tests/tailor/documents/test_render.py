"""Rendering: every format, template, script and paper, and what they refuse."""

import io
import json
import re
from typing import get_args

import pypdf
import pytest

from tailor.documents.output import layout
from tailor.documents.output.read_back import words
from tailor.documents.render import letter, markdown, render
from tailor.documents.rendered import Format, Options, Paper, Template
from tailor.errors import Refusal
from tailor.model.resume import Basics, Resume, Work
from tests.tailor.documents.rendered_people import SCRIPTS, ZOE, highlights

TEMPLATES = get_args(Template)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_reads_back_whole_from_every_template(script: str, template: Template) -> None:
    made = render(SCRIPTS[script], "pdf", Options(template=template))
    assert made.read_back
    assert (made.read_back.recall, made.read_back.missing, made.read_back.names_ok) == (1.0, (), True)
    assert len(made.warnings) == (script == "arabic")  # its vowel mark is left out, and that is said


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_reads_back_whole_from_docx(script: str) -> None:
    made = render(SCRIPTS[script], "docx")
    assert made.read_back
    assert (made.read_back.recall, made.read_back.missing) == (1.0, ())


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("paper", get_args(Paper))
def test_every_section_is_in_the_pdf(template: Template, paper: Paper) -> None:
    made = render(ZOE, "pdf", Options(template=template, paper=paper))
    assert made.read_back
    assert (made.read_back.recall, made.read_back.missing) == (1.0, ())
    page = pypdf.PdfReader(io.BytesIO(made.data)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == {"a4": (595, 842), "letter": (612, 792)}[paper]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "كان مسؤولاً عن الأداء أيضًا في 2018-2020 مع Google Cloud Platform خلال 3 سنوات (86%)"),
        ("ar", "نظام أيضًا لا 5 86% قال C++ و 1,200 عن C# CI/CD بقيمة $40 أو 3.5"),
        ("he", "הוביל 5 צוותים ב־Python, C++ ו־Node.js (2018-2020), חיסכון של $40 ו־86% בחו״ל"),
    ],
)
def test_mixed_directions_read_back_whole(language: str, line: str, template: Template) -> None:
    resume = Resume(
        language=language,
        basics=Basics(name="Dana", summary=line),
        work=(
            Work(id="w1", position="מהנדסת", name="Acme Ltd", dates="2018 – 2020", highlights=highlights("w1", line)),
        ),
    )
    made = render(resume, "pdf", Options(template=template))
    assert made.read_back
    assert (made.read_back.recall, made.read_back.missing) == (1.0, ())


def test_all_formats_have_the_same_words_in_the_same_order() -> None:
    expected = [word for text in layout.texts(layout.resume(ZOE)) for word in words(text)]
    read = {}
    for format in ("pdf", "docx", "txt"):
        made = render(ZOE, format)
        read[format] = words(made.read_back.text if made.read_back else made.data.decode())
    shown = re.sub(r"\(<[^>]*>\)|\\", "", render(ZOE, "md").data.decode())
    read["md"] = words(shown)
    assert read == dict.fromkeys(read, expected)


def test_a_pdf_is_tagged_titled_and_linked() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(SCRIPTS["latin"], "pdf").data))
    root = reader.root_object
    assert str(root["/Lang"]) == "de"
    assert "/StructTreeRoot" in root
    assert reader.metadata
    assert reader.metadata.title == "Jürgen Weiß – Entwickler"
    assert reader.metadata.author == "Jürgen Weiß"
    links = [note.get_object()["/A"]["/URI"] for page in reader.pages for note in page.get("/Annots", [])]
    assert "mailto:a@b.org" in links
    assert reader.xmp_metadata
    assert "pdfuaid" in reader.xmp_metadata.stream.get_data().decode()


def with_jobs(number: int) -> Resume:
    """A résumé with so many positions of four lines."""
    jobs = tuple(
        ZOE.work[0].model_copy(update={"id": f"w{n}", "highlights": highlights(f"w{n}", *["Did a thing well."] * 4)})
        for n in range(number)
    )
    return ZOE.model_copy(update={"work": jobs})


def test_a_few_lines_get_no_last_page_of_their_own_and_more_than_a_few_are_not_pressed() -> None:
    free = {number: render(with_jobs(number), "pdf") for number in (9, 10)}
    assert [made.pages for made in free.values()] == [2, 3]
    assert 9.5 <= body_size(free[9].data) < body_size(free[10].data) == body_size(render(with_jobs(4), "pdf").data)


def test_a_page_target_is_met_and_never_by_more_than_needed() -> None:
    long = with_jobs(10)
    free = render(long, "pdf").pages
    assert free == 3
    fitted = render(long, "pdf", Options(pages=2))
    assert (fitted.pages, fitted.warnings) == (2, ())
    assert body_size(fitted.data) >= 9.5


def test_a_page_target_that_cannot_be_met_is_told() -> None:
    jobs = tuple(ZOE.work[0].model_copy(update={"id": f"w{n}"}) for n in range(40))
    made = render(ZOE.model_copy(update={"work": jobs}), "pdf", Options(pages=1, template="compact"))
    assert made.pages
    assert made.pages > 1
    assert "instead of 1" in made.warnings[0]
    assert body_size(made.data) >= 9.5


def body_size(data: bytes) -> float:
    """The size in points in which most of the first page's text is set."""
    counts: dict[float, int] = {}

    def visit(text: str, _cm: object, _tm: object, _font: object, size: float) -> None:
        counts[size] = counts.get(size, 0) + len(text)

    pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text(visitor_text=visit)
    return max(counts, key=lambda size: counts[size])


def test_json_is_plain_json_resume() -> None:
    told = json.loads(render(ZOE, "json").data)
    assert told["basics"]["name"] == "Zoë Brückner-O’Malley"
    assert told["work"][0]["highlights"][2] == "Mentored four engineers."
    assert "id" not in told["work"][0]


def test_markdown_is_the_markdown_format() -> None:
    assert markdown(ZOE).encode() == render(ZOE, "md").data


@pytest.mark.parametrize("format", ["pdf", "docx", "md", "txt"])
def test_a_letter_keeps_its_paragraphs(format: Format) -> None:
    assert format != "json"
    made = letter("Dear team,\n\nI build ledgers.\n\nYours\nZoë", ZOE.basics, format)
    text = made.read_back.text if made.read_back else made.data.decode()
    assert words(text)[-7:] == ["dear", "team", "i", "build", "ledgers", "yours", "zoë"]
    assert "zoe@example.org" in text


@pytest.mark.parametrize("format", ["pdf", "docx", "md", "txt"])
@pytest.mark.parametrize("summary", ["word " * 4_000, "word\n" * 5_000, ("word " * 1_500 + "\n") * 20])
def test_too_much_is_refused(format: Format, summary: str) -> None:
    with pytest.raises(Refusal) as refused:
        render(Resume(basics=Basics(name="A", summary=summary)), format)
    assert refused.value.code == "TOO_LARGE"


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_long_name_stays_on_one_line(template: Template) -> None:
    name = "Maximiliane-Charlotte von Hohenlohe-Waldenburg"
    made = render(Resume(basics=Basics(name=name, email="m@example.org")), "pdf", Options(template=template))
    assert made.read_back
    assert made.read_back.text.splitlines()[0].strip() == name


@pytest.mark.parametrize(
    ("script", "leaning"), [("latin", True), ("greek", True), ("hebrew", False), ("korean", False)]
)
def test_dates_lean_all_or_none(script: str, leaning: bool) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(render(SCRIPTS[script], "pdf").data))
    used: set[str] = set()
    pdf.pages[0].extract_text(
        visitor_text=lambda _text, _cm, _tm, font, _size: used.add(str(font and font["/BaseFont"]))
    )
    assert any("Italic" in font for font in used) is leaning
