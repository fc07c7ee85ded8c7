"""Headings that a résumé numbers ("01 Experience", "§2 Education"), the numbers in a place of their own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line
from tailor.documents.words import dates

_NUMBER = re.compile(r"^[§#№(]?\s*0?(\d{1,2})[.)/]?$")


def unnumbered(lines: Sequence[Line]) -> tuple[list[Line], frozenset[int]]:
    """The lines with the numbers taken off numbered headings, and these headings by identity.

    Numbers count as such when they run on from 0 or 1, through three headings or more that look alike.
    """
    numbered: dict[tuple[int, bool], list[tuple[int, int]]] = {}
    for index, line in enumerate(lines):
        if (number := _number(line)) is not None:
            numbered.setdefault((round(line.cells[1].size), line.cells[1].bold), []).append((index, number))
    result = list(lines)
    found: set[int] = set()
    for told in numbered.values():
        numbers = [number for _, number in told]
        if len(told) < 3 or numbers[0] > 1 or numbers != list(range(numbers[0], numbers[0] + len(told))):
            continue
        for index, _ in told:
            cells = lines[index].cells[1:]
            result[index] = replace(lines[index], cells=cells, size=max(cell.size for cell in cells))
            found.add(id(result[index]))
    return result, frozenset(found)


def _number(line: Line) -> int | None:
    """The number in the first cell of a line that may be a heading."""
    if len(line.cells) != 2 or line.bullet:
        return None
    match, title = _NUMBER.match(line.cells[0].text), line.cells[1].text
    if match is None or len(title) > 50 or dates.find(title) or not re.search(r"[^\W\d_]{2}", title):
        return None
    return int(match[1])
