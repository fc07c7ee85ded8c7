"""Where the pieces of headers are cut at commas or joined at dashes, so that each is one fact."""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line, Says, tidy
from tailor.documents.parsing import firms, splitting
from tailor.documents.parsing.items import carries_dates
from tailor.documents.parsing.pieces import LEGAL_FORMS, Facts, Piece, Score
from tailor.documents.words import dates, regions


def split_all(found: Sequence[Facts], organisation: Score, title: Score) -> None:
    """Cut "Company, Title" where each side reads as one of the two and nothing else separates them.

    Where the words of an entry do not tell, it is cut as the others are that have as many parts.
    """
    _split_slashes(found)
    _split_known(found, title)
    _split_colons(found, organisation, title)
    undecided: list[tuple[Facts, list[str]]] = []
    stages = _stages(found, organisation, title) | _further(found, organisation, title)
    cuts: Counter[tuple[int, int]] = Counter()
    titles_first: Counter[bool] = Counter()
    for facts_ in found:
        parts = _comma_parts(facts_.pieces[0].text) if facts_.pieces else []
        if len(facts_.pieces) != 1 or not 2 <= len(parts) <= _MOST_PARTS or id(facts_) in stages:
            continue
        options = []
        for at in range(1, len(parts)):
            a, b = ", ".join(parts[:at]), ", ".join(parts[at:])
            one, two = title(a) - organisation(a), title(b) - organisation(b)
            if _GRADE.fullmatch(a if one < two else b):
                continue
            # Of cuts that tell as much, the one that leaves least to the title.
            options.append((abs(one - two), -(at if one > two else len(parts) - at), -at, one > two))
        if not options:
            continue
        best, _, at, first = max(options)
        if best >= 1.0:
            cuts[len(parts), -at] += 1
            titles_first[first] += 1
            _cut(facts_, parts, -at)
        else:
            undecided.append((facts_, parts))
    if not cuts and len(undecided) > 1 and all(len(parts) == 2 for _, parts in undecided):
        cuts[2, 1] = 1  # "Company, Title" throughout
    for facts_, parts in undecided:
        at = next((at for (count, at), _ in cuts.most_common() if count == len(parts)), 0)
        # Only the place of the employer may be missing; and the title stands where it stands in the others.
        if not at and len(parts) == 2 and len(titles_first) == 1 and title(parts[0]) != title(parts[1]):
            at = int((title(parts[0]) > title(parts[1])) in titles_first)
        if at:
            _cut(facts_, parts, at)


#: What has more commas is a list.
_MOST_PARTS = 20
#: A class or grade behind a title, which is no employer ("Pipe Welder, 6G", "Teacher, Grade 4", "Clerk, II").
_GRADE = re.compile(
    r"(?i)(?:(?:grade|level|class|band|step|stufe|klasse) )?(?:\d{1,2}[a-z]{0,2}|[a-z]\d{1,2}|[ivx]{1,4})"
)


def _stages(found: Sequence[Facts], organisation: Score, title: Score) -> set[int]:
    """Which entries, by identity, are positions at the one employer that a header without one names above them all."""
    stages: set[int] = set()
    above: Facts | None = None
    for facts_ in found:
        only = facts_.pieces[0].text if len(facts_.pieces) == 1 else ""
        lone = bool(only) and facts_.when is not None and facts_.when.ranged
        if above is not None and lone and len(facts_.entry.header) == 1 and _within(facts_, above):
            stages.add(id(facts_))
            continue
        names = lone and organisation(only) >= 1 and not title(only) and not facts_.entry.body
        above = facts_ if names else None
    return stages


def _further(found: Sequence[Facts], organisation: Score, title: Score) -> set[int]:
    """Which entries, by identity, are further titles at the employer that stands on a line of its own above the first.

    Each is set as the dated line of that entry is, and told in it alone: a comma in it parts no employer.
    """
    further: set[int] = set()
    pattern: Line | None = None
    for facts_ in found:
        header = facts_.entry.header
        only = facts_.pieces[0].text if len(facts_.pieces) == 1 and len(header) == 1 else ""
        if pattern is not None and only and _is_set_as(header[0], pattern) and title(only) and not organisation(only):
            further.add(id(facts_))
            continue
        two = len(header) == 2 and not carries_dates(header[0]) and carries_dates(header[1])
        pattern = header[1] if two and not title(header[0].text) and title(header[1].text) else None
    return further


def _is_set_as(line: Line, pattern: Line) -> bool:
    """Whether a line begins where another does, in its size, and has its dates at the same end."""
    alike = abs(line.start - pattern.start) < 3 and abs(line.size - pattern.size) < 0.4
    return alike and dates.is_date_text(line.cells[0].text) == dates.is_date_text(pattern.cells[0].text)


def _within(own: Facts, around: Facts) -> bool:
    """Whether a time lies in another one."""
    if own.when is None or around.when is None:
        return False
    begins = around.when.start[:4] <= own.when.start[:4]
    return begins and (around.when.present or own.when.end[:4] <= around.when.end[:4])


def _split_known(found: Sequence[Facts], title: Score) -> None:
    """Cut "Lead – Tooling at Acme" before an employer that another entry of the section names alone.

    What stands before it goes on with the title, where a sign parts the two.
    """
    names = Counter(piece.text for facts_ in found for piece in facts_.pieces)
    for facts_ in found:
        if len(facts_.pieces) != 2 or any(piece.says for piece in facts_.pieces):
            continue
        one, two = facts_.pieces
        field, name = splitting.at_end(two.text)
        whole = re.search(rf"{re.escape(one.text)}\s*[-–—,|]+\s*{re.escape(field)}", _row_text(facts_, one.row))
        if field and names[name] and whole and title(one.text) and one.row == two.row:
            facts_.pieces = [replace(one, text=whole[0]), replace(two, text=name)]


def _split_slashes(found: Sequence[Facts]) -> None:
    """Cut "Company / Title" where every entry of the section that is one piece has a slash."""
    single = [facts_ for facts_ in found if len(facts_.pieces) == 1 and not facts_.pieces[0].says]
    parts = [[part.strip() for part in re.split(r"\s+/(?:\s+|$)", f.pieces[0].text) if part.strip()] for f in single]
    if len(single) < 2 or any(len(some) < 2 for some in parts):
        return
    for facts_, some in zip(single, parts, strict=True):
        piece = facts_.pieces[0]
        facts_.pieces = [replace(piece, text=text) for text in some]


_BEFORE_COLON = re.compile(r"^([^:：]{2,60}?)\s*[:：]\s+(\S[^:：]*)$")


def _split_colons(found: Sequence[Facts], organisation: Score, title: Score) -> None:
    """Cut "Company: Title" where every entry of the section begins so; which is which their words tell in sum."""
    cuts = [_BEFORE_COLON.match(facts_.pieces[0].text) if facts_.pieces else None for facts_ in found]
    sides = [match.groups() for match in cuts if match]
    if len(found) < 2 or len(sides) < len(found) or any(piece.says for facts_ in found for piece in facts_.pieces):
        return
    elsewhere = sum(any(map(_tells_employer(organisation), facts_.pieces[1:])) for facts_ in found)
    if elsewhere > sum(max(map(organisation, both)) >= 1 for both in sides):
        return  # "Lecturer: Soil Science", and the employer on a line of its own
    lean = sum(organisation(one) - title(one) - organisation(two) + title(two) for one, two in sides)
    for facts_, both in zip(found, sides, strict=True):
        first = facts_.pieces[0]
        says: tuple[Says, Says] = ("organisation", "title") if lean >= 0 else ("title", "organisation")
        told = [replace(first, text=text, says=what) for text, what in zip(both, says, strict=True)]
        facts_.pieces = [*told, *facts_.pieces[1:]]


def _tells_employer(organisation: Score) -> Callable[[Piece], bool]:
    """Whether a piece is an organisation by its words, or by the place beside it."""
    return lambda piece: organisation(piece.text) >= 1 or piece.place_beside


#: What a firm says of its form is part of its name, also behind a comma ("Acme, Inc. Engineer").
_COMMAS = re.compile(
    rf"[,،]\s+(?!(?:{LEGAL_FORMS})(?![^\W\d_]))|"
    r"(?<=, Inc\.)\s+|(?<=, Ltd\.)\s+|(?<=, LLC)\s+"
    r"|，|、(?=.{4})|(?<=[\u3040-\u9fff）]),(?=[\u3040-\u9fff])|(?<=[\u3040-\u9fff）])\s+(?=[\u3040-\u9fffA-Za-z])"
)


def _comma_parts(text: str) -> list[str]:
    """A text cut at its commas, those in brackets apart."""
    held = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]", lambda match: match[0].translate(_HELD_COMMAS), firms.held(text))
    parts = [part.translate(_COMMAS_AGAIN).strip() for part in _COMMAS.split(held) if part and part.strip()]
    return [firms.freed(part) for part in parts]


_HELD_COMMAS = {ord(char): 0xE180 + index for index, char in enumerate(",،，、")}
_COMMAS_AGAIN = {new: chr(old) for old, new in _HELD_COMMAS.items()}


def _cut(facts_: Facts, parts: Sequence[str], at: int) -> None:
    piece = facts_.pieces[0]
    facts_.pieces = [replace(piece, text=", ".join(some)) for some in (parts[:at], parts[at:])]


def whole_units(found: Sequence[Facts], organisation: Score, title: Score) -> None:
    """Make whole what a dash or bar parts within a cell, where a header's cells or rows are its facts.

    That is so where most entries have two of them, which tell more of what each is than their parts do.
    """

    def lean(piece: Piece) -> float:
        return organisation(piece.text) - title(piece.text)

    named = [facts_ for facts_ in found if facts_.pieces and not any(piece.says for piece in facts_.pieces)]
    several = [(facts_, units) for facts_ in named if len(units := _units(facts_)) > 1]
    if len(several) < 2 or len(several) < _MOST * len(named):
        return
    across = inside = 0.0
    for _, units in several:
        one, two = (sum(map(lean, unit)) for unit in units[:2])
        across += abs(one - two)
        inside += max((abs(lean(a) - lean(b)) for unit in units for a, b in itertools.pairwise(unit)), default=0.0)
    parted = sum(any(len(unit) > 1 for unit in units) for _, units in several)
    if across <= inside and parted > _FEW * len(several):
        return
    for facts_, units in several:
        pieces = [whole for unit in units for whole in _joined(facts_, unit)]
        facts_.pieces = pieces if len(pieces) > 1 else facts_.pieces


#: What share of the entries of a section is most of them, and what a few.
_MOST, _FEW = 0.6, 0.3


def _units(facts_: Facts) -> list[list[Piece]]:
    """The pieces of a header by the cells in which they stand, or by how they are set where it is but one cell."""
    units = [list(unit) for _, unit in itertools.groupby(facts_.pieces, key=lambda piece: (piece.row, piece.cell))]
    if len(units) == 1:
        units = [
            list(unit) for _, unit in itertools.groupby(facts_.pieces, key=lambda piece: (piece.bold, piece.italic))
        ]
    return units


def _joined(facts_: Facts, unit: Sequence[Piece]) -> list[Piece]:
    """Pieces of one cell, those that are set alike or in brackets joined as they are written."""
    result: list[Piece] = []
    for piece in unit:
        above = result[-1] if result else None
        alike = above is not None and (above.bold, above.italic) == (piece.bold, piece.italic)
        if above is not None and (alike or piece.text.startswith("(")):
            pattern = rf"{re.escape(above.text)}\W{{1,5}}{re.escape(piece.text.lstrip('('))}"
            if written := re.search(pattern, _row_text(facts_, piece.row)):
                result[-1] = replace(above, text=written[0])
                continue
        result.append(piece)
    return result


def join_title(facts_: Facts, organisation: Score, title: Score) -> None:
    """Make whole a title with a dash in it ("Director – Supply Chain"), its employer on another line.

    So is one that nothing parts but its look, as where half of it is bold.
    """
    rows = [[p for p in facts_.pieces if p.row == row] for row in dict.fromkeys(p.row for p in facts_.pieces)]
    if len(rows) != 2 or sorted(map(len, rows)) != [1, 2] or any(p.says for p in facts_.pieces):
        return
    alone, both = sorted(rows, key=len)
    one, two = both
    written = re.search(rf"{re.escape(one.text)}(\s*[-–—]\s+|\s){re.escape(two.text)}", _row_text(facts_, one.row))
    if not written or title(alone[0].text) or organisation(two.text) > 0.5:
        return
    if written[1] == " ":
        joined = title(two.text) >= 1 > organisation(one.text) and not (title(one.text) or one.text.endswith(")"))
    else:
        joined = title(one.text) > 0 and not title(two.text)
    if not joined:
        return
    if regions.is_place(two.text) or regions.is_place(alone[0].text):
        return
    whole = replace(one, text=written[0])
    facts_.pieces = [whole if p is one else p for p in facts_.pieces if p is not two]


def _row_text(facts_: Facts, row: int) -> str:
    header = facts_.entry.header
    return tidy(header[row].text) if row < len(header) else ""
