"""Reading files: what is refused and why, and what a reading carries."""

import io
import json
import re

import pypdfium2
import pytest

from tailor.documents import limits, render
from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line
from tailor.documents.parsing.parse import parse, placed
from tailor.documents.read import read, sniff
from tailor.documents.reading import Reading
from tailor.documents.words import dates, headings
from tailor.errors import Refusal
from tailor.model.resume import Highlight, Item, Resume
from tests.corpus import case
from tests.files import resume
from tests.tailor.documents.arrangements import FRESH, SEEN, UNSEEN, arranged
from tests.tailor.documents.figures import fold, readings
from tests.tailor.documents.strangers import STRANGERS


def _refused(data: bytes, name: str = "resume.pdf") -> str:
    with pytest.raises(Refusal) as caught:
        read(data, name)
    assert len(caught.value.message) > 20
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.pdf", "EMPTY_FILE"),
        (b"\x00" * 5_000, "a.pdf", "NOT_A_DOCUMENT"),
        (b"<html><body>Hello</body></html>", "a.pdf", "NOT_A_DOCUMENT"),
        (b"PK\x03\x04 something else", "a.zip", "NOT_A_DOCUMENT"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word", "a.doc", "NOT_A_DOCUMENT"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a.docx", "ENCRYPTED"),
        (b"PK\x03\x04 broken", "a.docx", "BROKEN_FILE"),
        (b"%PDF-1.7\n%%EOF", "a.pdf", "BROKEN_FILE"),
        (b"{ no json", "a.json", "BROKEN_FILE"),
        (b'{"invoice": 7}', "a.json", "NOT_A_DOCUMENT"),
    ],
)
def test_refuses_what_is_no_resume(data: bytes, name: str, code: str) -> None:
    assert _refused(data, name) == code


def test_refuses_more_bytes_than_accepted() -> None:
    assert _refused(b"%PDF-" + b" " * limits.MAX_BYTES) == "TOO_LARGE"


def test_refuses_more_text_than_a_file_can_be_made_of() -> None:
    lines = [f"Answered {n} letters for the office. {'They were long. ' * 20}" for n in range(320)]
    resume = {"basics": {"name": "Ada Example"}, "work": [{"name": "Larkspur House", "highlights": lines}]}
    assert limits.MAX_CHARACTERS < sum(map(len, lines)) < render.MAX_CHARACTERS
    assert _refused(json.dumps(resume).encode(), "a.json") == "TOO_LARGE"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("enc-user-aes128", "ENCRYPTED"),
        ("enc-user-aes256", "ENCRYPTED"),
        ("scan-jake", "NO_TEXT"),
        ("scan-rm-two-column", "NO_TEXT"),
        ("reactive-ditgar", "NO_TEXT"),
        ("broken-empty", "EMPTY_FILE"),
        ("broken-html", "NOT_A_DOCUMENT"),
        ("broken-nul", "NOT_A_DOCUMENT"),
        ("broken-header-only", "BROKEN_FILE"),
    ],
)
def test_refuses_files_of_the_corpus(name: str, code: str) -> None:
    found = case("resumes", name)
    assert _refused(found.file.read_bytes(), found.file.name) == code


@pytest.mark.parametrize(
    "name",
    ["enc-owner-aes256", "enc-owner-rc4-128", "broken-no-xref", "broken-leading-junk", "broken-trailing-junk"],
)
def test_reads_what_is_only_odd(name: str) -> None:
    found = case("resumes", name)
    assert read(found.file.read_bytes(), found.file.name).resume.basics.name == "Jake Ryan"


@pytest.mark.parametrize("name", ["broken-bitflips200", "broken-truncated60", "broken-truncated95"])
def test_damaged_files_are_read_or_refused(name: str) -> None:
    found = case("resumes", name)
    try:
        reading = read(found.file.read_bytes(), found.file.name)
    except Refusal as refusal:
        assert refusal.code in ("BROKEN_FILE", "NO_TEXT")  # noqa: PT017 - both outcomes are right
    else:
        assert reading.text


def test_sniffs_without_parsing() -> None:
    assert sniff(b"junk before %PDF-1.4", "x") == "pdf"
    assert sniff(b"PK\x03\x04....word/document.xml", "x") == "docx"
    assert sniff(b"\xef\xbb\xbf  {}", "x") == "json"


def _jake() -> Reading:
    found = case("resumes", "jake")
    return read(found.file.read_bytes(), found.file.name)


def test_ids_are_the_same_every_time_and_never_twice() -> None:
    first, second = _jake().resume, _jake().resume
    assert first == second
    assert [w.id for w in first.work] == ["w1", "w2", "w3"]
    assert [h.id for h in first.work[1].highlights] == ["w2h1", "w2h2", "w2h3"]
    ids = [passage.ref for passage in first.passages()]
    assert len(ids) == len(set(ids))


def test_spans_point_at_the_text() -> None:
    reading = _jake()
    lines = reading.text.splitlines()
    spans = [item.span for item in (*reading.resume.work, *reading.resume.education, *reading.resume.projects)]
    spans += [h.span for w in reading.resume.work for h in w.highlights]
    assert len(spans) >= 19
    for span in spans:
        assert span is not None
        assert span.page == 1
        assert span.text in lines[span.line - 1]


def test_dates_are_iso_and_as_written() -> None:
    now, _, past = _jake().resume.work
    assert (now.start_date, now.end_date, now.dates) == ("2020-06", "", "June 2020 – Present")
    assert (past.start_date, past.end_date) == ("2019-05", "2019-07")


def _everything(reading: Reading) -> str:
    parts: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, Item | Highlight):
            for name in type(value).model_fields:
                if name not in ("id", "span"):
                    walk(getattr(value, name))
        elif isinstance(value, tuple):
            for inner in value:
                walk(inner)

    resume = reading.resume
    basics = resume.basics
    parts += [basics.name, basics.label, basics.email, basics.phone, basics.url, basics.summary, basics.location.text]
    parts += [p.url for p in basics.profiles]
    for section in type(resume).model_fields:
        walk(getattr(resume, section))
    return " ".join(parts)


def _lost(reading: Reading) -> list[str]:
    """Words of the text that neither the résumé nor a warning says.

    Headings are said by the section that they open, dates by dates, and page numbers by nobody.
    """
    said = fold(" ".join((_everything(reading), *reading.warnings)))
    lost: list[str] = []
    for line in reading.text.splitlines():
        if headings.section_of(line) or headings.guess(line) or _MARK.search(line):
            continue
        rest, when = dates.without(line)
        while when is not None:
            rest, when = dates.without(rest)
        words = [w for w in re.findall(r"[^\W\d_]{4,}", rest) if w.casefold() not in _FIELDS]
        lost += [w for w in words if fold(w) not in said and not headings.section_of(w)]
    return lost


#: Running titles, page numbers and dates of printing.
_MARK = re.compile(
    r"(?i)\bpage\b|\b\d+ ?/ ?\d+$|updated|aktualisiert|mise à jour|actualización|обновление|تحديث|curriculum"
)
#: Words that name the field which says the rest.
_FIELDS = {"months", "month", "years", "year", "mobile", "phone", "email", "mail"}


def test_no_word_is_dropped() -> None:
    some = [(layout, p) for n, layout in enumerate((*SEEN, *UNSEEN, *FRESH)) for p in STRANGERS[n % 5 :: 5]]
    made = [(f"{layout}/{p.name}", read(arranged(p, layout), "resume.pdf")) for layout, p in some]
    found = [(here.name, reading) for here, reading in readings()]
    lost = {name: words for name, reading in (*made, *found) if (words := _lost(reading))}
    assert not lost


def _line(text: str, size: float = 10.0, bold: bool = False) -> Line:
    return Line([Cell([Run(text, bold, False)], size=size)], size=size, flat=True)


def _parsed(*lines: Line) -> tuple[Resume, tuple[str, ...]]:
    resume, warnings, _ = parse([_line("Ada Example", 20, bold=True), _line("ada@example.org"), *lines])
    return resume, warnings


def _headed(heading: str, *texts: str) -> list[Line]:
    return [_line(heading, 14, bold=True), *map(_line, texts)]


SKILLS = _headed("Skills", "Python, PostgreSQL, Kubernetes, Terraform")
WORK = _headed("Experience", "Engineer, Globex GmbH, 2019 – 2021", "Ran the platform of the whole company.")
OTHER = _headed(
    "Philosophy of life", *["I have always liked to look at the sea and to think about its many waves."] * 6
)


def test_warns_of_a_file_without_work() -> None:
    _, warnings = _parsed(*_headed("Education", "BSc Physics, University of Porto, 2015 – 2018"), *SKILLS)
    assert [w for w in warnings if w.startswith("No work experience was recognised. Check")]


def test_warns_when_little_was_placed() -> None:
    resume, warnings = _parsed(*WORK, *SKILLS, *OTHER)
    assert len(resume.work) == 1
    assert [w for w in warnings if re.match(r"Only [2-4]\d% of the text was understood .* check them", w)]


def test_does_not_warn_when_all_is_well() -> None:
    resume, warnings = _parsed(*WORK, *SKILLS)
    assert warnings == ()
    assert placed(resume, "Ada Example Engineer") == 1.0


def test_few_files_are_said_to_be_read_badly() -> None:
    doubtful = [found.name for found, reading in readings() for w in reading.warnings if w.startswith("Only")]
    assert len(doubtful) <= 3, doubtful


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("JAN KÜSTER RESUME", "JAN KÜSTER"),
        ("Curriculum Vitae – Ada Lovelace", "Ada Lovelace"),
        ("Cies Breijs June 12, 1982", "Cies Breijs"),
        ("Ad Soyad: Emre Yıldırım", "Emre Yıldırım"),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(written: str, name: str) -> None:
    resume, _, _ = parse([_line(written, 20, bold=True), _line("ada@example.org"), *WORK, *SKILLS])
    assert resume.basics.name == name


def test_a_title_of_two_halves_is_one() -> None:
    resume, _ = _parsed(*_headed("Experience", "Student Assistant / Programmer - University of Bremen, 2010 – 2011"))
    assert (resume.work[0].position, resume.work[0].name) == ("Student Assistant / Programmer", "University of Bremen")


def test_an_address_is_not_an_employer() -> None:
    lines = (
        "Field Technician",
        "Land Office",
        "6251 College Blvd, Farmington, NM 87402",
        "2008 – 2011",
        "Inspected wells.",
    )
    resume, _ = _parsed(*_headed("Experience", *lines))
    assert (resume.work[0].name, resume.work[0].position) == ("Land Office", "Field Technician")
    assert "6251 College Blvd" in resume.work[0].location


@pytest.mark.parametrize(("left", "bottom", "side"), [(470, 720, 90), (0, 0, 595)])
def test_a_photo_or_a_background_in_a_pdf_changes_nothing(left: float, bottom: float, side: float) -> None:
    plain = resume()
    document = pypdfium2.PdfDocument(plain)
    try:
        page = document[0]
        image = pypdfium2.PdfImage.new(document)
        image.set_bitmap(pypdfium2.PdfBitmap.new_native(120, 120, pypdfium2.raw.FPDFBitmap_BGR))
        image.set_matrix(pypdfium2.PdfMatrix().scale(side, side).translate(left, bottom))
        page.insert_obj(image)
        page.gen_content()
        out = io.BytesIO()
        document.save(out)
    finally:
        document.close()
    with_photo, without = read(out.getvalue(), "resume.pdf"), read(plain, "resume.pdf")
    assert len(out.getvalue()) != len(plain)
    assert with_photo.text == without.text
    assert with_photo.resume == without.resume
