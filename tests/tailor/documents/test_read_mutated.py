"""Damaged files end in a reading or a refusal, never in any other error."""

import io
from functools import cache

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.documents.read import read
from tailor.documents.reading import Reading
from tailor.documents.render import render
from tailor.errors import Refusal
from tests.files import resume
from tests.tailor.documents.rendered_people import ZOE


@cache
def whole(kind: str) -> tuple[str, bytes]:
    """What is damaged: a PDF, the same with unpacked pages, so that damage reaches what they say, or a DOCX."""
    if kind == "docx":
        return "a.docx", render(ZOE, "docx").data
    if kind == "packed":
        return "a.pdf", resume()
    writer = pypdf.PdfWriter(io.BytesIO(resume()))
    for page in writer.pages:
        page.replace_contents(page.get_contents())
    unpacked = io.BytesIO()
    writer.write(unpacked)
    return "a.pdf", unpacked.getvalue()


def damaged(data: bytes, flips: list[tuple[float, int]], keep: float) -> bytes:
    """The first part of some bytes (`keep` of 1) with bits flipped, each at a place between 0 and 1."""
    result = bytearray(data[: int(len(data) * keep)])
    for place, bit in flips:
        if result:
            result[int(place * (len(result) - 1))] ^= 1 << bit
    return bytes(result)


PLACES = st.floats(0, 1, allow_subnormal=False)
DAMAGE = st.lists(st.tuples(PLACES, st.integers(0, 7)), min_size=1, max_size=40)


@pytest.mark.parametrize("kind", ["packed", "unpacked", "docx"])
# The same examples each time: a library that aborts on one would end the whole run, and is to be found by intent.
@settings(max_examples=60, deadline=None, derandomize=True)
@given(flips=DAMAGE, keep=st.just(1.0) | st.floats(0.3, 1.0))
def test_damaged_files_are_read_or_refused(kind: str, flips: list[tuple[float, int]], keep: float) -> None:
    name, data = whole(kind)
    try:
        reading = read(damaged(data, flips, keep), name)
    except Refusal as refusal:
        assert len(refusal.message) > 20  # noqa: PT017 - both outcomes are right
    else:
        assert Reading.model_validate_json(reading.model_dump_json()) == reading  # it can be stored


@pytest.mark.parametrize("kind", ["packed", "unpacked", "docx"])
def test_undamaged_files_are_read(kind: str) -> None:
    name, data = whole(kind)
    assert len(read(damaged(data, [], 1.0), name).resume.work) >= 2


@pytest.mark.parametrize(
    "text",
    [
        r'{"basics": {"name": "A\ud800B"}}',
        r'{"work": [{"name": "A", "highlights": "x\u0000y\nz\ud800"}]}',
        r'{"skills": [{"name": "A", "keywords": "x\u0000, \ud800y"}]}',
        r'{"basics": {"name": "A"}, "Own\ud800\u0000": ["x"]}',
    ],
)
def test_what_cannot_be_stored_is_left_out(text: str) -> None:
    stored = read(text.encode(), "a.json").model_dump_json()
    assert "\\u0000" not in stored
