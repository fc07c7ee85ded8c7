"""Postings that are Word files: read from a real server like pages, with a sentence for those that hold no text."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from scraper import Scraper, parse_page
from scraper.text import office
from tests.scraper.board import PostingServer
from tests.tailor.documents import bombs

WORD = {"content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}
BOX = (
    f"<w:r {nsdecls('w')}><mc:AlternateContent "
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent>'
    "<w:p><w:r><w:t>Closing date: 1 March 2031</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback>"
    "<w:txbxContent><w:p><w:r><w:t>Closing date: 1 March 2031</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


@pytest.fixture(scope="module")
def file() -> bytes:
    document = docx.Document()
    document.add_paragraph("Lock Keeper", style="Title")
    facts = document.add_table(rows=0, cols=2)
    for label, told in (("Employer", "Calder Waterways Trust"), ("Location:", "Halifax")):
        cells = facts.add_row().cells
        cells[0].text, cells[1].text = label, told
    document.add_heading("What you will do", level=2)
    document.add_paragraph(
        "You look after four locks and the people who pass through them, in every season and weather of the year."
    )
    for duty in ("Work the gates and paddles of four locks", "Write down the level of the water every morning"):
        document.add_paragraph(duty, style="List Bullet")
    document.add_paragraph().add_run("What you bring").bold = True
    needs = document.add_paragraph("Strong arms, and two years on boats or beside water", style="List Number")
    secret = needs.add_run(" or a bribe")
    secret.font.hidden = True
    document.add_paragraph("A driving licence for vans", style="List Number")
    offers = document.add_paragraph("We offer thirty days of leave, a cottage beside the canal and a pension.")
    offers._p.append(parse_xml(BOX))
    deleted = f"<w:del {nsdecls('w')}><w:r><w:delText> Nothing more.</w:delText></w:r></w:del>"
    offers._p.append(parse_xml(deleted))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_headings_lists_tables_and_boxes_are_kept_and_what_is_hidden_or_deleted_is_not(file: bytes) -> None:
    text = office.text_of(file)
    assert text.startswith("## Lock Keeper")
    assert "\nEmployer: Calder Waterways Trust\nLocation: Halifax\n" in text
    assert "\n## What you will do\n" in text
    assert "\n## What you bring\n" in text
    assert "\n- Work the gates and paddles of four locks\n" in text
    assert "\n- Strong arms, and two years on boats or beside water\n" in text
    assert text.count("Closing date: 1 March 2031") == 1
    assert "bribe" not in text
    assert "Nothing more" not in text


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/job", WORD["content-type"]), ("/Job.DOCX", "application/octet-stream"), ("/job.docx", "application/msword")],
)
async def test_it_is_read_like_a_page(
    server: PostingServer, scraper: Scraper, file: bytes, path: str, kind: str
) -> None:
    server.serve(path, file, {"content-type": kind})
    async with scraper:
        posting = await scraper.read(server.url(path))
    assert (posting.outcome, posting.title) == ("ok", "Lock Keeper")
    assert posting.hiringOrganization == "Calder Waterways Trust"
    assert posting.jobLocation == "Halifax"
    assert "- A driving licence for vans" in posting.description
    assert posting.source["description"] == "Word file"


def test_another_archive_is_no_word_file() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("notes.txt", "nothing")
    posting = parse_page(out.getvalue(), {"content-type": "application/zip"}, "https://example.com/job.docx")
    assert posting.outcome == "needs_paste"
    assert "not a web page" in posting.reason


def test_a_letter_is_no_posting() -> None:
    document = docx.Document()
    document.add_paragraph("Dear neighbours, the street will be closed on Monday because of the fair. Yours, the town.")
    out = io.BytesIO()
    document.save(out)
    posting = parse_page(out.getvalue(), WORD, "https://example.com/letter.docx")
    assert (posting.outcome, posting.description) == ("not_a_posting", "")


def empty(_: bytes) -> bytes:
    out = io.BytesIO()
    docx.Document().save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (empty, "no text"),
        (lambda file: file[:300], "broken"),
        (lambda _: b"\xd0\xcf\x11\xe0" + bytes(600), "locked with a password, or an old one"),
        (lambda _: bombs.zip_of_text(), "too large"),
        (lambda _: bombs.entities(), "broken"),
        (lambda _: bombs.external_entity(), "broken"),
        (lambda _: bombs.deep_xml(), "broken"),
    ],
)
def test_a_file_that_cannot_be_read_is_said_to_be_one(file: bytes, change: Callable[[bytes], bytes], said: str) -> None:
    posting = parse_page(change(file), WORD, "https://example.com/job.docx")
    assert posting.outcome == "needs_paste"
    assert said in posting.reason
    assert "paste the text" in posting.reason


async def test_what_a_file_holds_besides_its_text_costs_nothing(
    server: PostingServer, scraper: Scraper, file: bytes
) -> None:
    server.serve("/bomb", bombs.zip_bomb(), WORD)
    server.serve("/job", file, WORD)
    async with scraper:
        bomb = await scraper.read(server.url("/bomb"))
        posting = await scraper.read(server.url("/job"))
    assert (bomb.outcome, posting.outcome) == ("needs_paste", "ok")
    assert "no text" in bomb.reason
