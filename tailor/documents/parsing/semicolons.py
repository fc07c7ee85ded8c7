"""Headers of which a semicolon parts the title or degree from the employer or school ("Weaver; Northern Mills")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, Says
from tailor.documents.parsing.pieces import Score
from tailor.documents.words import dates, regions, towns

_PARTED = re.compile(r"([^;.:]{2,80}); ([^;:]{2,80})")
#: What share of a section's dated headers must be written so, and how much their words must tell on average.
_SHARE, _TOLD = 0.6, 0.5
#: How much a place behind one side tells of it, in words that do: an employer is somewhere.
_PLACED = 1.5


def parted(lines: Sequence[Line], organisation: Score, title: Score, *, placed: bool = False) -> list[Line]:
    """The lines of a section, both sides of a semicolon in cells of their own where its headers are written so.

    A town with its country behind the employer has one, too, where names are not towns', as schools' are (`placed`).
    """
    dated = [at for at, line in enumerate(lines) if not line.bullet and any(map(_is_when, line.cells))]
    found = {at: sides for when in dated if (at := _of(lines, when)) is not None and (sides := _sides(lines[at]))}
    if len(found) < 2 or len(found) < _SHARE * len(dated):
        return list(lines)
    told = [(organisation(one) - title(one), organisation(two) - title(two)) for one, two in found.values()]
    lean = sum(one - two for one, two in told)
    lean += _PLACED * sum(_ends_placed(one) - _ends_placed(two) for one, two in found.values())
    lean -= _PLACED * sum(any(cell.says == "place" for cell in lines[at].cells) for at in found)
    if abs(lean) < _TOLD * len(found):
        return list(lines)
    says: tuple[Says, Says] = ("organisation", "title") if lean > 0 else ("title", "organisation")
    result = list(lines)
    for at, sides in found.items():
        cells = lines[at].cells
        own = _parted_cell(lines[at])
        looks = cells[own].first, cells[own].end
        sides_apart = [_cell(cells[own], *side) for side in zip(sides, looks, says, strict=True)]
        sides_apart = [part for cell in sides_apart for part in (_town_apart(cell) if placed else [cell])]
        result[at] = replace(lines[at], cells=[*cells[:own], *sides_apart, *cells[own + 1 :]])
    return result


def _is_when(cell: Cell) -> bool:
    return dates.is_date_text(cell.text.strip("()"))


def _of(lines: Sequence[Line], when: int) -> int | None:
    """The line that tells the rest of a header beside its dates: theirs, or the one below or above dates alone."""
    if not all(_is_when(cell) or regions.is_place(cell.text) for cell in lines[when].cells):
        return when
    near = [at for at in (when + 1, when - 1) if 0 <= at < len(lines) and not lines[at].bullet]
    return next((at for at in near if _sides(lines[at])), None)


def _parted_cell(line: Line) -> int:
    """Which cell of a line is parted: the first, or the one behind dates that stand in a column at the left."""
    return 1 if len(line.cells) == 2 and _is_when(line.cells[0]) else 0


def _sides(line: Line) -> tuple[str, str] | None:
    """What stands before and behind the only semicolon of a line whose other cells are its dates and place."""
    own = _parted_cell(line)
    text, others = line.cells[own].text, [cell for at, cell in enumerate(line.cells) if at != own]
    match = _PARTED.fullmatch(text.strip())
    rest = all(_is_when(cell) or regions.is_place(cell.text) for cell in others)
    if match is None or not rest or dates.find(text) or regions.is_place(match[2]):
        return None
    return match[1].strip(), match[2].strip(" –-")


def _ends_placed(text: str) -> bool:
    """Whether a text ends in the country or region where it was, as an employer's name does ("Northern Mills (SE)")."""
    name, bracket, region = text.rstrip(")").rpartition(" (")
    coded = len(region) == 2 and region.isupper()
    return bool(name and bracket and (coded or regions.is_region(region))) or bool(regions.split_place(text)[1])


#: A name with a town and the letters of its country behind it, with no sign between ("Hexmill Lyon (FR)").
_TOWN = re.compile(r"(?P<name>.*\S) (?P<place>(?P<town>\S+) \([A-Z]{2}\))")


def _town_apart(cell: Cell) -> list[Cell]:
    """An employer's cell without the town behind its name, and that."""
    match = _TOWN.fullmatch(cell.text) if cell.says == "organisation" else None
    if match is None or not towns.is_town(match["town"]):
        return [cell]
    return [_cell(cell, match["name"], cell.first, "organisation"), _cell(cell, match["place"], cell.first, "place")]


def _cell(cell: Cell, text: str, look: Run, says: Says) -> Cell:
    return replace(cell, runs=[Run(text, look.bold, look.italic)], says=says)
