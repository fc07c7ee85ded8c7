"""Content streams cut into operations: as pypdf cuts them, or not at all."""

import io
from typing import get_args

import pypdf
import pytest
from pypdf.generic import ContentStream, DecodedStreamObject

from tailor.documents.output.content_stream import Operation, operations
from tailor.documents.output.read_back import second_text_of_pdf
from tailor.documents.render import render
from tailor.documents.rendered import Options, Template
from tests.tailor.documents.rendered_people import SCRIPTS, ZOE

TEMPLATES = get_args(Template)
PEOPLE = {**SCRIPTS, "all sections": ZOE}


def by_pypdf(data: bytes) -> list[Operation]:
    stream = DecodedStreamObject()
    stream.set_data(data)
    return ContentStream(stream, None, "bytes").operations


@pytest.mark.parametrize("person", PEOPLE)
def test_pages_are_cut_and_read_as_pypdf_does(person: str) -> None:
    for template in TEMPLATES:
        data = render(PEOPLE[person], "pdf", Options(template=template)).data
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        for page in pages:
            content = page.get_contents()
            assert content is not None
            assert operations(content.get_data()) == by_pypdf(content.get_data())
        assert second_text_of_pdf(data) == "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize(
    "data",
    [
        rb"BT /F1 12 Tf -1.5 0 0 .5 +3 4. Tm [(a\(b\)\\)-20(\0\12\123\r\n)] TJ (x)' ET",
        rb"[(a (b\) c) d)] TJ (()) Tj",
        rb"/Span<</MCID 0/Lang(en)/K[1 2]>>BDC q Q EMC T* f* 1 0 0 rg/c0 cs",
        b"  \n",
        b"",
    ],
)
def test_a_stream_is_cut_as_pypdf_does(data: bytes) -> None:
    assert operations(data) == by_pypdf(data)


@pytest.mark.parametrize(
    "data",
    [
        b"% a remark\nq",
        b"<0041> Tj",
        b"BI /W 1 /H 1 ID x EI",
        b"true gs",
        rb"(a\
b) Tj",
        b"(a (b (c) d) e) Tj",
        b"[(a) Tj",
        b"(a)] TJ",
        b"[(a)>> TJ",
        b"1 2",
        b"/A#42 gs",
        b"\xff q",
        b"<</A>> BDC",
    ],
)
def test_what_is_rare_is_left_to_pypdf(data: bytes) -> None:
    assert operations(data) is None
