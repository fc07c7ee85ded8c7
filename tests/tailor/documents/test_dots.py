"""Drawn dots: marks of lists, dots of a timeline, ornaments."""

import pytest

from tailor.documents.pages import dots, pdf, rows
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.glyphs import Box
from tests.tailor.documents import bombs


def _texts(*rows: tuple[float, float, str]) -> list[Segment]:
    return [Segment([Run(text)], x, x + 5 * len(text), base, 10) for x, base, text in rows]


def _dot(x: float, base: float) -> Box:
    return Box(x, base - 6, x + 4, base - 2)


def _marked(texts: list[Segment], drawn: list[Box]) -> list[str]:
    dots.mark(texts, drawn, rtl=False)
    return [segment.text for segment in texts if segment.marked]


def test_dots_before_a_list_mark_its_items() -> None:
    texts = _texts((60, 100, "laid bricks"), (60, 115, "mixed mortar"), (60, 130, "which took days"))
    assert _marked(texts, [_dot(50, 100), _dot(50, 115)]) == ["laid bricks", "mixed mortar"]


def test_dots_of_a_timeline_mark_no_items() -> None:
    texts = _texts(
        *((60, 100, "Glazier"), (60, 115, "Pane & Frame"), (60, 130, "May 2019 - June 2021"), (80, 145, "cut panes")),
        *((60, 175, "Apprentice"), (60, 190, "Lead Light"), (60, 205, "2016 - 2019"), (80, 220, "swept floors")),
    )
    timeline = [_dot(50, 100), _dot(50, 175)]
    assert _marked(texts, [*timeline, _dot(70, 145), _dot(70, 220)]) == ["cut panes", "swept floors"]


def test_dots_on_both_sides_of_a_heading_are_an_ornament() -> None:
    assert not _marked(_texts((60, 100, "Skills")), [_dot(50, 100), _dot(96, 100)])


def test_what_stands_in_the_margin_before_a_marked_item_is_a_line_of_its_own() -> None:
    texts = _texts((40, 100, "2017 - 2019"), (160, 100, "Head Weaver"), (40, 112, "Leeds, UK"), (172, 116, "wove rugs"))
    texts[-1].marked = True
    assert [line.text for line in rows.lines(texts, "", False, 600)][1:] == ["Leeds, UK", "wove rugs"]


@pytest.mark.parametrize(("size", "count"), [(b"3.6", 1), (b"9", 0)])
def test_a_small_picture_is_a_dot_and_a_larger_one_an_icon(size: bytes, count: int) -> None:
    drawn = b"q " + size + b" 0 0 " + size + b" 50 700 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q"
    assert len(pdf.sheets(bombs.page_of(bombs.stream(drawn)))[0].dots) == count
