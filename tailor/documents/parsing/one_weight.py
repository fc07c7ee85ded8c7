"""Files that are set in one weight or slant, as the names of some fonts tell it: then neither tells anything."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line

#: What share of the letters are bold, or slanted, where that marks nothing.
_ALL = 0.95


def plain(lines: Sequence[Line]) -> list[Line]:
    """The lines, not bold where nearly all of them are, and not slanted where nearly all of them are."""
    runs = [run for line in lines for cell in line.cells for run in cell.runs]
    letters = sum(len(run.text) for run in runs)
    bold = sum(len(run.text) for run in runs if run.bold) > _ALL * letters
    italic = sum(len(run.text) for run in runs if run.italic) > _ALL * letters
    if not (bold or italic):
        return list(lines)

    def told(run: Run) -> Run:
        return replace(run, bold=run.bold and not bold, italic=run.italic and not italic)

    return [replace(line, cells=[replace(c, runs=[*map(told, c.runs)]) for c in line.cells]) for line in lines]
