"""How a file sets its headings, as far as those tell whose words are known."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tailor.documents.pages.lines import Line
from tailor.documents.words import dates, headings, vocabulary
from tailor.documents.words.heading_words import Kind

Style: TypeAlias = tuple[float, bool, bool, bool, int, str]


def style(line: Line) -> Style:
    """What makes a line look as it does: size, weight, case, spacing, colour and named style."""
    cell = line.cells[0]
    return (round(line.size * 2) / 2, line.bold, line.upper, line.tracked, cell.color, line.look)


#: Sections that nearly every résumé has.
CORE = frozenset({"work", "education", "skills", "projects", "summary"})


#: Sections that are made of entries.
OF_ENTRIES = ("work", "volunteer", "education", "projects")


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of a file's headings.

    `body` is the size of its text, `main` the look that most kinds of headings share, `of_column` that of each column;
    `further` are looks of other headings. `all` counts the lines of each look, `exact` the headings of known words,
    `telling` the short lines with a word in them that is.
    """

    body: float
    main: Style
    of_column: dict[str, Style]
    further: frozenset[Style]
    all: Counter[Style]
    exact: Counter[Style]
    telling: Counter[Style]

    @classmethod
    def of(cls, lines: Sequence[Line], exact: Sequence[tuple[Line, Kind]], body: float, main: Style) -> "Looks":
        """How some lines set theirs, of which `exact` are headings by their words."""
        of_column = {}
        for column in {line.column for line in lines}:
            own = main_style([(line, kind) for line, kind in exact if line.column == column])
            here = {kind for line, kind in exact if line.column == column and style(line) == own}
            recoloured = own is not None and own[:4] == main[:4]
            of_column[column] = own if own and (len(here) >= 2 or recoloured) else main
        everywhere = Counter(style(line) for line in lines)
        further = _further_styles(exact, everywhere, body)
        telling = Counter(style(line) for line in lines if is_telling(line))
        known = Counter(style(line) for line, _ in exact)
        return cls(body, main, of_column, further, everywhere, known, telling)

    def wanted(self, line: Line) -> tuple[Style, Style]:
        """The looks that a heading has where a line stands."""
        return self.of_column[line.column], self.main

    def set_apart(self, line: Line, share: float) -> bool:
        """Whether a line's look stands out, and is that of known headings for at least such a share of its lines."""
        own = style(line)
        known, everywhere = self.exact[own], self.all[own]
        stands_out = line.size > self.body * 1.08 or line.upper or line.tracked
        if stands_out and known:
            known = max(known, self.telling[own])
        return known >= share * everywhere and (stands_out or (known >= 3 and everywhere <= known + 4))


def is_telling(line: Line) -> bool:
    """Whether a line is short and has a word in it that headings have, and none of a title."""
    short = len(line.cells) == 1 and not line.bullet and len(line.text) <= 40 and not dates.find(line.text)
    return short and headings.guess(line.text) is not None and not vocabulary.title_score(line.text)


def _further_styles(exact: Sequence[tuple[Line, Kind]], all_styles: Counter[Style], body: float) -> frozenset[Style]:
    """Looks in which a file sets further headings, as those of a narrow column: few other lines have them."""
    kinds: dict[Style, list[Kind]] = defaultdict(list)
    for line, kind in exact:
        kinds[style(line)].append(kind)
    return frozenset(
        own
        for own, told in kinds.items()
        if (len(set(told)) >= 3 or (len(set(told)) == 2 and len(told) == all_styles[own] and own[2]))
        and len(told) >= 0.6 * all_styles[own]
        and (own[0] > body * 1.08 or own[1] or own[2] or own[3])
    )


def main_style(exact: Sequence[tuple[Line, Kind]]) -> Style | None:
    """The look that most kinds of headings share; of equals, the stronger."""
    kinds: dict[Style, set[str]] = defaultdict(set)
    for line, kind in exact:
        kinds[style(line)].add(kind)
    core = {*CORE, "languages"}
    return max(
        kinds,
        key=lambda k: (len(kinds[k]) + 0.5 * len(kinds[k] & core), k[0], k[1], k[2]),
        default=None,
    )


def as_strong(own: Style, wanted: Style) -> bool:
    """Whether a line stands out no less than the headings do."""
    if own == wanted:
        return True
    size, bold, upper, tracked, _, look = own
    if look and wanted[5] and look != wanted[5] and look.startswith("heading") and wanted[5].startswith("heading"):
        return False
    return (
        size >= wanted[0] - 0.5
        and bold >= wanted[1]
        and (upper >= wanted[2] or size > wanted[0] + 1)
        and (tracked >= wanted[3] or bold or upper)
    )
