"""Scans: recognised by tesseract where it is installed, refused with a clear sentence where it is not."""

import asyncio
import io

import pypdfium2
import pytest

from tailor.documents import limits, recognition, scan
from tailor.documents.pages.pdf import sheets
from tailor.documents.read import WARM, read, read_sheets
from tailor.documents.render import render
from tailor.documents.rendered import Options
from tailor.errors import Refusal
from tailor.workers.pool import Workers
from tests.files import resume
from tests.tailor.documents import bombs
from tests.tailor.model.story import ADA

needs_tesseract = pytest.mark.skipif(
    not recognition.available(), reason="tesseract is not on this machine: install Debian's package `tesseract-ocr`"
)


def scanned(data: bytes, pages: int = 1) -> bytes:
    """Pages of a PDF as pictures of themselves."""
    source, made = pypdfium2.PdfDocument(data), pypdfium2.PdfDocument.new()
    try:
        for number in range(pages):
            page = source[number % len(source)]
            bitmap = page.render(scale=200 / 72, grayscale=True)
            image = pypdfium2.PdfImage.new(made)
            image.set_bitmap(bitmap)
            width, height = page.get_size()
            image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
            sheet = made.new_page(width, height)
            sheet.insert_obj(image)
            sheet.gen_content()
        out = io.BytesIO()
        made.save(out)
    finally:
        made.close()
        source.close()
    return out.getvalue()


def test_without_recognition_it_is_said_so() -> None:
    with pytest.raises(Refusal, match="text recognition is not installed here") as caught:
        read(scanned(resume()), "scan.pdf")
    assert caught.value.code == "NO_TEXT"


def test_signs_in_the_place_of_letters_are_no_text() -> None:
    found = sheets(resume())
    for sheet in found:
        sheet.glyphs = [
            g._replace(text="¬~¨«§¢®¤"[ord(g.text[0]) % 8]) if g.text.isalpha() else g for g in sheet.glyphs
        ]
    with pytest.raises(Refusal, match="a font that hides which letters it shows") as caught:
        read_sheets(found)
    assert caught.value.code == "NO_TEXT"


def test_words_become_glyphs_where_they_stand() -> None:
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    rows = [
        "4\t1\t1\t1\t1\t0\t100\t50\t200\t20\t-1\t",
        "5\t1\t1\t1\t1\t1\t100\t50\t80\t20\t96\tAda",
        '5\t1\t1\t1\t1\t2\t200\t50\t40\t20\t90\t"X',
    ]
    found = scan._glyphs(head + "\n".join(rows) + "\n", 0.5)
    assert "".join(glyph.text for glyph in found) == 'Ada"X'
    assert (found[0].x0, found[3].x0, found[0].base) == (50.0, 100.0, 35.0)


@needs_tesseract
@pytest.mark.slow
async def test_a_scan_is_read_in_a_worker_of_its_own_while_others_are_read() -> None:
    data = scanned(render(ADA, "pdf", Options()).data)
    async with Workers(1, cpu=recognition.SECONDS, preload=WARM) as scans, Workers(1, preload=WARM) as workers:
        slow = asyncio.create_task(scans.run(scan.read_scan, data, timeout=recognition.SECONDS, what="read"))
        await workers.run(read, resume(), "resume.pdf", what="read")
        await workers.run(read, resume(), "resume.pdf", what="read")
        assert not slow.done()
        reading = await slow
    assert reading.resume.basics.name == ADA.basics.name
    assert reading.resume.basics.email == ADA.basics.email
    assert [job.name for job in reading.resume.work] == [job.name for job in ADA.work]
    assert "scan" in reading.warnings[0]


@needs_tesseract
@pytest.mark.slow
def test_a_blank_scan_is_refused() -> None:
    made = pypdfium2.PdfDocument.new()
    made.new_page(595, 842)
    out = io.BytesIO()
    made.save(out)
    with pytest.raises(Refusal, match="text recognition found none") as caught:
        scan.read_scan(out.getvalue())
    assert caught.value.code == "NO_TEXT"


def test_long_scans_are_refused() -> None:
    data = scanned(resume(), scan.MAX_PAGES + 1)
    assert len(sheets(data)) == scan.MAX_PAGES + 1
    with pytest.raises(Refusal, match="at most 5 are recognised") as caught:
        scan.read_scan(data)
    assert caught.value.code == limits.too_many_scanned(6, 5).code


def test_marks_that_are_recognised_as_letters() -> None:
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    texts = [["e", "Night", "work"], ["e", "Zero", "incidents"], ["o", "Anna"]]
    rows = [
        f"5\t1\t1\t1\t{row}\t{at}\t{100 * at}\t{50 * row}\t80\t20\t96\t{word}"
        for row, words in enumerate(texts)
        for at, word in enumerate(words)
    ]
    found = "".join(glyph.text for glyph in scan._glyphs(head + "\n".join(rows) + "\n", 0.5))
    assert found == "•Nightwork•ZeroincidentsoAnna"


@needs_tesseract
@pytest.mark.slow
def test_pale_type_beside_a_dark_picture_is_read() -> None:
    """A page is parted into black and white by its darkest part, and pale type is lost on the white side."""
    rows = ["Employment", "2016 - 2019", "Bookbinder at Folio and Sons", "sewed and cased two hundred volumes a month"]
    shown = "".join(f"BT /F1 11 Tf 1 0 0 1 60 {600 - 20 * n} Tm ({text}) Tj ET\n" for n, text in enumerate(rows))
    content = f"0 g 60 640 300 120 re f 0.72 g\n{shown}".encode()
    reading = scan.read_scan(scanned(bombs.page_of(bombs.stream(content))))
    assert "Bookbinder at Folio and Sons" in reading.text
