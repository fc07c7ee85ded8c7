"""Word files: every place where text can stand."""

import io
import struct
import zipfile
import zlib

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tailor.documents.docx import properties, reader
from tailor.documents.read import read
from tests.corpus import case
from tests.tailor.documents import bombs
from tests.tailor.documents.pages import tabs
from tests.tailor.documents.strangers import NURSE

W = bombs.W.decode()
STRICT = "http://purl.oclc.org/ooxml/"
TRANSITIONAL = "http://schemas.openxmlformats.org/"


def _texts(body: str, extra: dict[str, bytes] | None = None) -> list[str]:
    data = bombs.docx(f"<w:document {W}><w:body>{body}</w:body></w:document>".encode(), extra)
    return [f"{line.bullet} {line.text}".strip() for line in reader.lines(data)[0]]


def _p(text: str, before: str = "") -> str:
    return f"<w:p>{before}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_content_controls_and_nested_tables() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{_p('deep')}</w:tc></w:tr></w:tbl>"
    body = f"<w:sdt><w:sdtContent>{_p('controlled')}</w:sdtContent></w:sdt>"
    body += f"<w:tbl><w:tr><w:tc>{_p('a')}{_p('b')}{inner}</w:tc><w:tc>{_p('c')}{_p('d')}</w:tc></w:tr></w:tbl>"
    assert _texts(body) == ["controlled", "a", "b", "deep", "c", "d"]


def test_a_row_of_short_cells_is_one_line() -> None:
    body = f"<w:tbl><w:tr><w:tc>{_p('2019 – 2021')}</w:tc><w:tc>{_p('Acme Inc.')}</w:tc></w:tr></w:tbl>"
    assert _texts(body) == ["2019 – 2021 Acme Inc."]


def _cells(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def test_cells_whose_one_fact_takes_lines_are_a_row() -> None:
    cells = (("Software", "Internship"), ("Acme Inc.",), ("Ulm,", "Germany"), ("2019", "–", "2021"))
    row = "".join(f"<w:tc>{''.join(map(_p, cell))}</w:tc>" for cell in cells)
    assert _texts(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>") == ["Software Internship Acme Inc. Ulm, Germany 2019 – 2021"]


def test_rows_of_large_cells_are_entries_one_after_the_other() -> None:
    rows = [(f"Engineer {n}", f"201{n} – 201{n + 1}", f"Company {n}", f"Did thing {n}.") for n in range(3)]
    body = "".join(_cells(_p(title) + _p(when), _p(company) + _p(did)) for title, when, company, did in rows)
    assert _texts(f"<w:tbl>{body}</w:tbl>") == [text for row in rows for text in row]
    lines = reader.lines(bombs.docx(f"<w:document {W}><w:body><w:tbl>{body}</w:tbl></w:body></w:document>".encode()))
    assert {line.column for line in lines[0]} == {""}


def test_a_cell_of_employer_town_and_dates_faces_the_title() -> None:
    did = "Prepared the vats of three colours for each shift and recorded their strength."
    rows = [("Northern Dye Works", "Elverum", "2019 – 2022", "Dyer"), ("2012 – 2019", "Moss Mill", "Hamar", "Fuller")]
    body = "".join(_cells("".join(map(_p, beside)), _p(title) + _p(did)) for *beside, title in rows)
    assert _texts(f"<w:tbl>{body}</w:tbl>") == [
        "Northern Dye Works Dyer", "Elverum", "2019 – 2022", did, "2012 – 2019 Fuller", "Moss Mill", "Hamar", did,
    ]  # fmt: skip
    headed = _cells("".join(map(_p, ("Skills", "Dyeing", "2019 – 2022"))), _p("Dyer") + _p(did))
    assert _texts(f"<w:tbl>{headed}</w:tbl>")[0] == "Skills"


def test_columns_that_have_headings_of_their_own_stay_apart() -> None:
    rows = [(_p("Skills") + _p("Go"), _p("Work Experience") + _p("Globex")), (_p("a") + _p("b"), _p("c") + _p("d"))] * 2
    body = "".join(_cells(*row) for row in rows)
    lines, _, _ = reader.lines(
        bombs.docx(f"<w:document {W}><w:body><w:tbl>{body}</w:tbl></w:body></w:document>".encode())
    )
    assert [line.column for line in lines[:4]] == ["c0", "c0", "c1", "c1"]


def test_tracked_changes_are_read_as_accepted() -> None:
    body = "<w:p><w:r><w:t>kept </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    body += "<w:ins><w:r><w:t>added</w:t></w:r></w:ins></w:p>"
    assert _texts(body) == ["kept added"]


def test_text_boxes_headers_and_breaks() -> None:
    inner = f"<w:pict><w:txbxContent>{_p('in a box')}</w:txbxContent></w:pict>"
    box = f"<w:p><w:r>{inner}</w:r><w:r><w:t>outside</w:t></w:r></w:p>"
    header = f"<w:hdr {W}>{_p('Jane Doe')}</w:hdr>".encode()
    body = box + "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>"
    assert _texts(body, {"word/header1.xml": header}) == ["Jane Doe", "outside", "in a box", "one", "two three"]


def test_fields_that_count_pages_are_no_text_of_the_person() -> None:
    def field(code: str, result: str) -> str:
        shown = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r>' if result else ""
        begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        return (
            f'{begun}<w:r><w:instrText> {code} </w:instrText></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    def footer(before: str, page: str, pages: str) -> list[str]:
        text = (
            f"<w:r><w:t>{before} </w:t></w:r>{field('PAGE', page)}<w:r><w:t> of </w:t></w:r>{field('NUMPAGES', pages)}"
        )
        part = f"<w:ftr {W}><w:p>{text}</w:p></w:ftr>".encode()
        return _texts(_p("Ada Park"), {"word/footer1.xml": part})

    assert footer("Page", "", "") == ["Ada Park"]
    assert footer("Page", "1", "2") == ["Ada Park"]
    assert footer("ada@park.example, page", "1", "2") == ["Ada Park", "ada@park.example, page 1 of 2"]


def test_numbering_makes_list_items() -> None:
    listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    assert _texts(_p("built it", listed) + _p("plain") + _p("• typed")) == ["• built it", "plain", "• typed"]


def test_a_file_by_python_docx() -> None:
    document = docx.Document()
    document.add_heading("Jane Doe", 0)
    document.add_paragraph("jane@doe.example | +1 555 123 4567 | Boston, MA")
    document.add_heading("Experience", 1)
    document.add_paragraph("Acme Inc.\tMay 2019 – Present")
    document.add_paragraph("Senior Engineer")
    document.add_paragraph("Built a payment system used by two million people", style="List Bullet")
    document.add_paragraph("Led five engineers", style="List Bullet")
    document.add_heading("Education", 1)
    document.add_paragraph("Boston University\t2012 – 2016")
    document.add_paragraph("B.Sc. in Computer Science")
    document.element.body.append(parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>Skills: Go</w:t></w:r></w:p>"))
    out = io.BytesIO()
    document.save(out)
    resume = read(out.getvalue(), "jane.docx").resume
    assert (resume.basics.name, resume.basics.email) == ("Jane Doe", "jane@doe.example")
    (work,) = resume.work
    assert (work.name, work.position, work.start_date, work.end_date) == ("Acme Inc.", "Senior Engineer", "2019-05", "")
    assert [h.text for h in work.highlights] == [
        "Built a payment system used by two million people",
        "Led five engineers",
    ]
    (school,) = resume.education
    assert (school.institution, school.study_type, school.area) == ("Boston University", "B.Sc.", "Computer Science")


def test_a_photo_changes_nothing() -> None:
    made = tabs(NURSE)
    file = docx.Document(io.BytesIO(made))
    file.paragraphs[0].insert_paragraph_before().add_run().add_picture(io.BytesIO(_photo()))
    file.paragraphs[1].add_run().add_picture(io.BytesIO(_photo()))
    out = io.BytesIO()
    file.save(out)
    with_photo, without = read(out.getvalue(), "resume.docx"), read(made, "resume.docx")
    assert with_photo.resume.work == without.resume.work
    assert with_photo.resume.basics.name == NURSE.name
    assert with_photo.text == without.text


def _photo() -> bytes:
    """A PNG of eight by eight grey dots."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    dots = zlib.compress((b"\0" + b"\x80" * 8) * 8)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def test_the_template_of_libreoffice_reads() -> None:
    found = case("resumes", "docx-lo-cv")
    assert "j.bloggs@localhost.com" in read(found.file.read_bytes(), found.file.name).text


def test_who_wrote_the_file_is_the_person_whose_address_bears_it_out() -> None:
    document = docx.Document()
    document.core_properties.author = "Nora Quill"
    document.add_paragraph("Leeds | 07700 900123 | nquill@example.org")
    document.add_heading("Experience", 1)
    document.add_paragraph("Weaver, Torvald Hex, 2012 - 2014")
    file = io.BytesIO()
    document.save(file)
    assert properties.author(file.getvalue()) == "Nora Quill"
    assert read(file.getvalue(), "cv.docx").resume.basics.name == "Nora Quill"


def _renamed(data: bytes, *changes: tuple[str, str]) -> bytes:
    """A Word file with words of its parts, and of their names, changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            name, text = entry.filename, old.read(entry)
            for before, after in changes:
                name, text = name.replace(before, after), text.replace(before.encode(), after.encode())
            new.writestr(name, text)
    return target.getvalue()


@pytest.mark.parametrize(
    "changes",
    [
        [("document.xml", "document2.xml"), ("styles.xml", "styles2.xml"), ('Target="word/', 'Target="/word/')],
        [
            ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", f"{STRICT}wordprocessingml/main"),
            (
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                f"{STRICT}officeDocument/relationships",
            ),
        ],
    ],
    ids=["names of Word on the web", "strict"],
)
def test_parts_are_found_by_what_the_file_says_of_them(changes: list[tuple[str, str]]) -> None:
    paper = docx.Document()
    paper.add_paragraph("Nora Quill", style="Title")
    paper.add_paragraph("nora@mail.example")
    data = io.BytesIO()
    paper.save(data)
    plain, changed = (reader.lines(each)[0] for each in (data.getvalue(), _renamed(data.getvalue(), *changes)))
    assert [(line.text, line.size, line.look) for line in changed] == [
        (line.text, line.size, line.look) for line in plain
    ]
    assert changed[0].look == "title"
