"""Reads scanned pages with tesseract, where the machine has it: pictures of pages to glyphs, then as any other PDF.

tesseract runs as a child of the worker, without files: a page goes in by its standard input and comes out as a table of
words with their boxes (https://tesseract-ocr.github.io/tessdoc/, "TSV"). Its words have no weight or slant, and sizes
only about, so that a scan is read less surely than a file with text; a warning says so.
"""

import csv
import ctypes
import io
import os
import signal
import statistics
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

import pypdfium2 as pdfium

from tailor.documents import limits
from tailor.documents.pages import pdf
from tailor.documents.pages.glyphs import Glyph
from tailor.documents.read import read_sheets
from tailor.documents.reading import Reading
from tailor.model.doubt import FieldDoubt
from tailor.workers.refusals import too_complex

#: Pages of a scan that are read, and seconds for one.
MAX_PAGES = 5
_PAGE_SECONDS = 40.0
#: Dots per inch: at fewer, small print is lost; at more, time doubles and little is gained.
_DPI = 220
#: Pixels of one page, however large it claims to be.
_MAX_PIXELS = 16_000_000
#: Pale type is lost where a page is parted into black and white: every grey is made darker, white stays white.
_DARKER = bytes(round(255 * (grey / 255) ** 4) for grey in range(256))
#: A page of fewer words may be set in pale type; it is taken as it reads darker when that tells so much more.
_FEW_WORDS, _MORE = 150, 1.25
#: The languages that résumés are read in, by tesseract's names; those that are installed are used.
_LANGUAGES = ("eng", "deu", "fra", "spa", "por", "ita", "nld", "pol", "rus", "chi_sim", "jpn", "ara")
#: What list marks are taken for.
_TAKEN_FOR_MARKS = frozenset("¢«»+*°©®=~#§¥€}")
_WARNING = (
    "This file holds no text that a program can read, as a scan does: its text was recognised from the picture. Letters"
    " may be wrong and entries out of place, so check every line, or upload a file with text."
)


def read_scan(data: bytes) -> Reading:
    """Read a PDF of scanned pages. Takes seconds a page: call it in a worker of its own.

    Raises Refusal as `read` does; NO_TEXT when no text is recognised, TOO_MANY_PAGES beyond MAX_PAGES.
    """
    found = pdf.sheets(data)
    if len(found) > MAX_PAGES:
        raise limits.too_many_scanned(len(found), MAX_PAGES)
    document = pdfium.PdfDocument(data)
    try:
        for page, sheet in zip(document, found, strict=False):
            sheet.glyphs = _glyphs(_recognised(page), sheet.width / _pixels(page)[0])
            sheet.dots = []
            sheet.unread = 0
    finally:
        document.close()
    reading = read_sheets(found, recognised=True)
    first = FieldDoubt(id="d0", path="", text=_WARNING)
    return reading.model_copy(update={"warnings": (_WARNING, *reading.warnings), "unsure": (first, *reading.unsure)})


def _pixels(page: pdfium.PdfPage) -> tuple[int, int, float]:
    """Width and height of a page's picture, and pixels for a point."""
    width, height = page.get_size()
    scale = min(_DPI / 72, (_MAX_PIXELS / max(1.0, width * height)) ** 0.5)
    return max(1, round(width * scale)), max(1, round(height * scale)), scale


def _recognised(page: pdfium.PdfPage) -> str:
    """What tesseract finds on a page, as its table; nothing when it takes too long or fails."""
    _, _, scale = _pixels(page)
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        rows = memoryview(bitmap.buffer).cast("B")
        pixels = b"".join(rows[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
        head = b"P5 %d %d 255\n" % (bitmap.width, bitmap.height)
    finally:
        bitmap.close()
    dpi = round(scale * 72)
    table = _table(head + pixels, dpi)
    if len(_words(table)) >= _FEW_WORDS:
        return table
    darker = _table(head + pixels.translate(_DARKER), dpi)
    return darker if _told(darker) > _MORE * _told(table) else table


def _table(picture: bytes, dpi: int) -> str:
    """What tesseract finds in a picture, as its table; nothing when it fails."""
    command = ["tesseract", "stdin", "stdout", "--dpi", str(dpi), "-l", _languages(), "tsv"]
    try:
        done = subprocess.run(  # noqa: S603 - nothing of the document is in the command
            command,
            input=picture,
            capture_output=True,
            timeout=_PAGE_SECONDS,
            check=False,
            env={"PATH": os.environ.get("PATH", ""), "OMP_THREAD_LIMIT": "1"},
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )
    except subprocess.TimeoutExpired:
        raise too_complex("read") from None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def _words(table: str) -> list[dict[str, str]]:
    """The words of tesseract's table."""
    rows = csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [row for row in rows if row.get("level") == "5" and (row.get("text") or "").strip()]


def _told(table: str) -> float:
    """How much a table tells: its letters, each as far as tesseract is sure of its word."""
    return sum(float(word["conf"]) * len(word["text"]) for word in _words(table))


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: a killed worker takes it along


@lru_cache(maxsize=1)
def _languages() -> str:
    done = subprocess.run(["tesseract", "--list-langs"], capture_output=True, check=False, timeout=10)  # noqa: S607
    installed = done.stdout.decode("utf-8", "replace").split()
    return "+".join(language for language in _LANGUAGES if language in installed) or "eng"


def _begins_small(words: Sequence[Mapping[str, str]]) -> bool:
    """Whether a line begins with a small round letter before a capital, as which a list mark may be recognised."""
    return len(words) > 1 and words[0]["text"].strip() in ("e", "o") and words[1]["text"].strip()[:1].isupper()


def _glyphs(table: str, scale: float) -> list[Glyph]:
    """The characters of a page from tesseract's table; `scale` is points for a pixel.

    A word's box is shared evenly among its characters; a line's words stand on one baseline and have one size. Lines
    whose heights differ little from the usual are of the usual size.
    """
    lines: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for word in _words(table):
        lines.setdefault(tuple(word[k] for k in ("block_num", "par_num", "line_num")), []).append(word)
    heights = {key: statistics.median(float(w["height"]) for w in words) * scale for key, words in lines.items()}
    usual = statistics.median(heights.values()) if heights else 0.0
    marked = Counter(words[0]["text"].strip() for words in lines.values() if _begins_small(words))
    found: list[Glyph] = []
    order = 0
    for key, words in lines.items():
        height = usual if abs(heights[key] - usual) < 0.3 * usual else heights[key]
        base = statistics.median(float(w["top"]) + float(w["height"]) for w in words) * scale
        small = _begins_small(words) and marked[words[0]["text"].strip()] > 1
        if small or (len(words) > 1 and words[0]["text"].strip() in _TAKEN_FOR_MARKS):
            words[0]["text"] = "•"
        for word in words:
            left, wide, text = float(word["left"]) * scale, float(word["width"]) * scale, word["text"].strip()
            step = wide / len(text)
            for at, letter in enumerate(text):
                x0 = left + at * step
                size = 1.25 * height
                found.append(Glyph(letter, x0, x0 + step, base, size, False, False, 0, False, order))
                order += 1
            order += 1
    return found
