"""Towns behind a dash in a section's headers, told apart before its entries are cut: "Hotel Rhein – Bingen".

One header alone does not tell a town from a department. The others do: where most of those that are set alike end in
a town that is known, the rest of them end in one that is not.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line
from tailor.documents.words import dates, regions, towns, vocabulary

_TAIL = re.compile(r"^(.*\S)\s+([–—|·•-])\s+([^–—|·•]{2,40})$")
#: What share of the tails of headers set alike must be towns that are known.
_SHARE = 0.6


def placed(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section, the towns behind dashes in cells of their own that say so."""
    groups: defaultdict[tuple[object, ...], list[tuple[int, int, str, str]]] = defaultdict(list)
    for row, line in enumerate(lines):
        for at, cell in enumerate(line.cells):
            match = _TAIL.match(cell.text) if not (line.bullet or cell.says) and len(cell.text) < 110 else None
            # "Nexus AI, Director – Ulm" tells more than a name before its town, which its other signs part.
            if match and "," not in match[1] and not dates.find(cell.text):
                look = (match[2], cell.first.bold, cell.first.italic, round(cell.size * 2))
                groups[look].append((row, at, f"{match[1]} {match[2]}", match[3]))
    result = list(lines)
    for found in groups.values():
        tails = [tail for _, _, _, tail in found]
        known = sum(map(_is_known, tails))
        if known < 2 or known < _SHARE * len(tails) or not all(map(_may_be, tails)):
            continue
        for row, at, name, tail in found:
            cells = result[row].cells
            cell = cells[at]
            told = [replace(cell, runs=[Run(name, cell.first.bold, cell.first.italic)]), _place(cell, tail)]
            result[row] = replace(result[row], cells=[*cells[:at], *told, *cells[at + 1 :]])
    return result


def _place(cell: Cell, text: str) -> Cell:
    return replace(cell, runs=[Run(text)], x0=cell.x1, says="place")


def _is_known(text: str) -> bool:
    return regions.is_place(text) or towns.is_small_town(text)


def _may_be(text: str) -> bool:
    """Whether a text may be a town where others are, and tells nothing else."""
    other = max(vocabulary.title_score(text), vocabulary.organisation_score(text), vocabulary.degree_score(text))
    return _is_known(text) or (not other and (regions.maybe_town(text) or regions.maybe_place(text)))
