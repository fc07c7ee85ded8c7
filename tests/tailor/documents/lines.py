"""Lines as a PDF's page gives them, for tests of what is made of them."""

from collections.abc import Sequence

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line


def line(
    *texts: str,
    bold: bool = False,
    italic: bool = False,
    size: float = 10.0,
    gap: float = 1.3,
    x0: float = 50.0,
    bullet: str = "",
    base: float = 0.0,
    apart: Sequence[float] = (),
) -> Line:
    """A line of a column from 50 to 500 pt, with a cell for each text, 5 pt a letter; `apart` are their left edges."""
    edges = apart or [x0 + 180 * n for n in range(len(texts))]
    cells = [Cell([Run(t, bold, italic)], x, x + 5.0 * len(t), size) for t, x in zip(texts, edges, strict=True)]
    return Line(cells, base=base, size=size, gap=gap, bullet=bullet, column_x0=50.0, column_x1=500.0, page=1)
