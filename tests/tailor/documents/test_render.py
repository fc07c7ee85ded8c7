"""Rendering: every format, every template, and what they refuse."""

from typing import get_args

import pytest

from tailor.documents.render import Format, Options, render
from tailor.documents.typeset import Template
from tailor.model.resume import Basics, Highlight, Resume, Work

ADA = Resume(
    basics=Basics(name="Ada Lovelace", label="Analyst", email="ada@example.org"),
    work=(
        Work(
            id="w1",
            name="Analytical Engines Ltd",
            position="Programmer",
            start_date="1842-03",
            highlights=(Highlight(id="w1h1", text="Wrote note G, the first published program."),),
        ),
    ),
)


@pytest.mark.parametrize("template", get_args(Template))
def test_a_pdf_reads_back_whole(template: Template) -> None:
    made = render(ADA, "pdf", Options(template=template))
    assert made.data.startswith(b"%PDF-")
    assert made.pages == 1
    assert made.read_back
    assert made.read_back.recall == 1.0
    assert made.read_back.missing == ()


@pytest.mark.parametrize("format", get_args(Format))
def test_every_format_says_the_same(format: Format) -> None:
    made = render(ADA, format)
    text = made.read_back.text if made.read_back else made.data.decode()
    for words in ("Ada Lovelace", "Programmer", "Analytical Engines Ltd", "Wrote note G"):
        assert words in text
