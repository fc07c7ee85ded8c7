"""Postings that are PDF files: read from a real server like pages, with a sentence for those that hold no text."""

import io

import pypdf
import pytest
import typst

from scraper import Scraper, parse_page
from scraper.text import paper
from tests.scraper.board import PostingServer
from tests.tailor.documents import bombs

PDF = {"content-type": "application/pdf"}
POSTING = """
#set page(height: 12cm, header: [Parks and Gardens · Human Resources], footer: [Ref. 2291])
#set par(spacing: 1.4em)
#text(20pt)[*Tree Surgeon*]

Employer: City of Harrowgate

Location: Leeds

== What you will do
We look after eleven thousand trees along streets and in parks, and a team of four keeps people below them safe in every
season of the year.
- Climb and prune trees along main roads with ropes and saws
- Inspect trees after storms and write down what was found
- Keep machines and ropes in a state that somebody's life can hang on

== What you bring
- A certificate for chainsaws and aerial rescue, or two years of climbing
- A driving licence for vans with a trailer
#pagebreak()
== What we offer
Thirty days of leave, a pension, work clothes and a bicycle. We are an equal opportunities employer.
#pagebreak()
== How to apply
Send your application to the parks department before the end of the month. We look forward to hearing from you.
"""


@pytest.fixture(scope="module")
def file() -> bytes:
    return typst.compile(POSTING.encode())


def locked(file: bytes) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(file))
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_lines_and_paragraphs_are_kept_and_what_every_page_repeats_is_not(file: bytes) -> None:
    text = paper.text_of(file)
    assert text.strip().startswith("Tree Surgeon")
    assert "\n• Climb and prune trees along main roads with ropes and saws\n" in text
    assert "\n\nWhat you bring\n" in text
    assert "Human Resources" not in text
    assert "Ref. 2291" not in text


@pytest.mark.parametrize(("path", "kind"), [("/job", "application/pdf"), ("/Job.PDF", "application/octet-stream")])
async def test_it_is_read_like_a_page(
    server: PostingServer, scraper: Scraper, file: bytes, path: str, kind: str
) -> None:
    server.serve(path, file, {"content-type": kind})
    async with scraper:
        posting = await scraper.read(server.url(path))
    assert (posting.outcome, posting.title) == ("ok", "Tree Surgeon")
    assert posting.hiringOrganization == "City of Harrowgate"
    assert posting.jobLocation == "Leeds"
    assert "- A driving licence for vans with a trailer" in posting.description
    assert posting.source["description"] == "PDF file"


def test_a_page_that_speaks_of_pdf_files_is_a_page(file: bytes) -> None:
    page = (
        b"<title>Editor</title><main><h1>Technical Editor</h1><p>You know why a file begins with %PDF-1.7.</p></main>"
    )
    assert "PDF file is" not in parse_page(page, {"content-type": "text/html"}, "https://example.com/job").reason
    assert paper.is_pdf(b"\n" + file, "text/html")
    assert not paper.is_pdf(page, "text/html")


def test_a_file_of_something_else_is_no_posting() -> None:
    letter = typst.compile(
        b"Dear neighbours, the street will be closed on Monday because of the fair. Yours, the town."
    )
    posting = parse_page(letter, PDF, "https://example.com/letter.pdf")
    assert (posting.outcome, posting.description) == ("not_a_posting", "")


@pytest.mark.parametrize(
    ("change", "said"),
    [(locked, "password"), (lambda file: file[:300], "broken"), (lambda _: typst.compile(b"#rect()"), "pictures")],
)
def test_a_file_without_text_is_said_to_be_one(file: bytes, change: object, said: str) -> None:
    assert callable(change)
    posting = parse_page(change(file), PDF, "https://example.com/job.pdf")
    assert posting.outcome == "needs_paste"
    assert said in posting.reason
    assert "paste the text" in posting.reason


async def test_a_file_made_to_hold_up_its_reader_costs_a_process_and_nothing_else(
    server: PostingServer, scraper: Scraper, file: bytes
) -> None:
    server.serve("/bomb", bombs.flate(), PDF)
    server.serve("/job", file, PDF)
    async with scraper:
        bomb = await scraper.read(server.url("/bomb"))
        posting = await scraper.read(server.url("/job"))
    assert (bomb.outcome, posting.outcome) == ("needs_paste", "ok")
