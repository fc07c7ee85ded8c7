"""Which piece of an entry's header is the organisation and which the title, told by all entries of a section."""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence

from tailor.documents.pages.lines import Line, tidy
from tailor.documents.parsing import firms, joints, slots, whereabouts
from tailor.documents.parsing.pieces import Facts, Piece, Score
from tailor.documents.words import breaks, dates, regions, shapes, towns, vocabulary

#: Whether the title of an entry (the second) that names no organisation is of that of the entry above (the first).
Shared = Callable[[Facts, Facts], bool]


def assign(found: Sequence[Facts], organisation: Score, title: Score, shared: Shared | None = None) -> None:
    """Decide for all entries of a section which piece is the organisation and which the title.

    Entries of one section are written alike: where words do not decide, the order that the others show does; where
    those show none, the organisation comes first. `shared` tells whether a title that stands alone is of the
    organisation of the entry above; by itself, one that is told in a line or looks as the title above is.
    """
    _towns(found)
    if shared is None:
        whereabouts.taken(found)
        joints.whole_units(found, organisation, title)
    for facts_ in found:
        joints.join_title(facts_, organisation, title)
    joints.split_all(found, organisation, title)
    leans = [_lean(f, organisation, title) for f in found]
    pairs = _pairs(found, organisation, title)
    total = sum(max(-2.0, min(2.0, lean)) for lean in leans)
    if abs(total) < 0.5:
        hints = sum(_layout_hint(f) for f in found)
        total = hints if abs(hints) >= 0.5 else 1.0
    alike = Counter(map(_places, found))
    carried = ""
    carrier: Facts | None = None
    above: Facts | None = None
    for facts_, lean, (a, b) in zip(found, leans, pairs, strict=True):
        pieces = facts_.pieces
        if not pieces:
            continue
        if any(piece.says for piece in pieces):
            _told(facts_)
            if facts_.second and not facts_.first and facts_.when is None and carrier is not None:
                facts_.first = carried  # a further title, as `entries` tells it
            continue
        enough = 2.0 if alike[_places(facts_)] > 1 else 1.0
        first_is_organisation = (
            lean > 0 if abs(lean) >= enough and lean * total < 0 and abs(lean) > abs(total) / len(found) else total > 0
        )
        if breaks.is_break(pieces[0].text) and shared is None:
            facts_.second, facts_.rest = pieces[0].text, [piece.text for piece in pieces[1:]]
            continue
        if len(pieces) == 1:
            only = pieces[0].text
            scores = title(only) - organisation(only)
            ends = scores == 0 and title(only) > 0 and bool(carried) and title(only.split()[-1]) > 0
            other = carrier is not None and _looks(carrier.entry.first) != _looks(facts_.entry.first)
            other = other or (above is not None and above is not carrier and _further(above, facts_))
            # "Verdier, Lyon" above its positions, or what is set as the employer above was.
            placed = pieces[0].place_beside and not _places_titles(carrier)
            below = carrier is not None and shared is None and carrier.named_below
            employer = shared is None and (placed or below or _is_set_as_employer(facts_, carrier))
            if scores > 0 or ends or (scores == 0 and carried and other and not employer):
                facts_.second = only
                further = len(facts_.entry.header) == 1 or (above is not None and _further(above, facts_))
                several = _SEVERAL.match(only) is not None
                own = next((text for text in facts_.said if vocabulary.on_own_account(text)), "")
                if own and len(own.split()) < 3:
                    facts_.first, facts_.said = own, [text for text in facts_.said if text != own]
                elif (
                    carrier is not None
                    and not several
                    and not below
                    and (further if shared is None else shared(carrier, facts_))
                    and not _long_before(facts_, carrier)
                    and not _elsewhere(facts_, carrier)
                ):
                    facts_.first = carried
            else:
                facts_.first = only
        else:
            one, two = pieces[a].text, pieces[b].text
            facts_.first, facts_.second = (one, two) if first_is_organisation else (two, one)
            facts_.rest = [p.text for i, p in enumerate(pieces) if i not in (a, b)]
        carried, carrier = (facts_.first, facts_) if facts_.first else (carried, carrier)
        above = facts_ if len(pieces) > 1 else above


def _places_titles(above: Facts | None) -> bool:
    """Whether in the entry above a place stands beside the title, and not beside the employer."""
    return above is not None and any(piece.place_beside for piece in above.pieces if piece.text == above.second)


def _is_set_as_employer(own: Facts, above: Facts | None) -> bool:
    """Whether an entry's only piece is set as the employer of the entry above, and not as its title."""
    if above is None or not above.second or len(own.entry.header) > 1:
        return False
    rows = {piece.text: above.entry.header[piece.row] for piece in above.pieces if piece.row < len(above.entry.header)}
    employer, title = rows.get(above.first), rows.get(above.second)
    if employer is None or title is None or employer is title or own.entry.first.flat:
        return False
    line = own.entry.first
    return _is_set_as(line, employer) and not _is_set_as(line, title)


def _is_set_as(line: Line, other: Line) -> bool:
    return abs(line.size - other.size) < 0.3 and abs(line.start - other.start) < 3 and line.bold == other.bold


#: Several positions told as one ("Various temp roles") are at no employer above.
_SEVERAL = re.compile(
    r"(?i)(?:various|several|miscellaneous|diverse\w*|verschiedene\w*|divers(?:es)?|plusieurs|vari[oe]?s?|diversi|różne)\b"
)


#: Months between two positions at one employer, of which the second is named without it.
_MONTHS = 3


def _long_before(own: Facts, above: Facts) -> bool:
    """Whether a position ended long before the one above, whose line tells its employer, began."""
    if own.when is None or above.when is None or len({piece.row for piece in above.pieces}) != 1:
        return False
    ended, begun = own.when.end, above.when.start
    if len(ended) < len("2020-01") or len(begun) < len("2020-01"):
        return False
    return _months(begun) - _months(ended) > _MONTHS


def _elsewhere(own: Facts, above: Facts) -> bool:
    """Whether a position was in another place than the one above, whose line tells title, employer and place."""
    told = len({piece.row for piece in above.pieces}) == 1 < len(above.pieces)
    return told and bool(own.place and above.place) and own.place.casefold() != above.place.casefold()


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7])


def _towns(found: Sequence[Facts]) -> None:
    """Take for a place, in place, what stands alone where, and as, other entries tell places."""
    _at_the_edge(found)
    _beside_the_dates(found)
    known = slots.place_slots([facts_.entry.header for facts_ in found])
    for facts_ in found:
        header = facts_.entry.header
        rows = [*header, *facts_.entry.body[:1]]
        for piece in facts_.pieces if known and not facts_.place and len(facts_.pieces) > 1 else ():
            line = header[piece.row] if piece.row < len(header) else None
            below = rows[piece.row + 1].text if piece.row + 1 < len(rows) else ""
            if line is None or towns.is_small_town(below):
                continue  # what stands above a town is no place itself
            if (piece.row, slots.look(line)) in known and slots.undated(line) == piece.text:
                facts_.place = piece.text
                facts_.pieces = [other for other in facts_.pieces if other is not piece]
                break


def _at_the_edge(found: Sequence[Facts]) -> None:
    """Take for a place, in place, what ends a row of an entry where another entry's ends in a place that is known.

    The other two facts of the entry stand elsewhere, and what may be a town says nothing else.
    """
    known = {
        (row, len(line.cells))
        for facts_ in found
        for row, line in enumerate(facts_.entry.header)
        if len(line.cells) > 1 and facts_.place and tidy(line.cells[-1].text) == facts_.place
    }
    for facts_ in found if known else ():
        header = facts_.entry.header
        for piece in facts_.pieces if not facts_.place and len(facts_.pieces) == 3 else ():
            cells = header[piece.row].cells if piece.row < len(header) else []
            last = (piece.row, len(cells)) in known and piece.cell == len(cells) - 1 and not piece.says
            if last and tidy(cells[-1].text) == piece.text and _may_be_town(piece.text):
                facts_.place = piece.text
                facts_.pieces = [other for other in facts_.pieces if other is not piece]
                break


def _may_be_town(text: str) -> bool:
    scores = (vocabulary.title_score, vocabulary.organisation_score, vocabulary.degree_score, vocabulary.school_score)
    return regions.maybe_town(text) and not (any(score(text) for score in scores) or firms.is_branch(text))


def _beside_the_dates(found: Sequence[Facts]) -> None:
    """Take for a place, in place, what stands beside the dates of every entry and may be a town.

    So where a title and its employer stand together in another line of each.
    """
    beside = [_last_beside_dates(facts_) for facts_ in found]
    told = [piece is not None or bool(facts_.place) for facts_, piece in zip(found, beside, strict=True)]
    likely = sum(piece is not None and regions.maybe_town(piece.text) for piece in beside)
    if len(found) < 2 or not all(told) or 2 * likely < len(found):
        return
    for facts_, piece in zip(found, beside, strict=True):
        if piece is not None:
            facts_.place = piece.text
            facts_.pieces = [other for other in facts_.pieces if other is not piece]


def _last_beside_dates(facts_: Facts) -> Piece | None:
    """The piece of a header that may be a town, stands with the dates, and has two others in another line above."""
    header = facts_.entry.header
    if len(facts_.pieces) != 3 or facts_.place or facts_.pieces[-1].row >= len(header):
        return None
    last = facts_.pieces[-1]
    others = {piece.row for piece in facts_.pieces if piece is not last}
    alone = not last.says and len(others) == 1 and last.row not in others
    line = header[last.row]
    dated = bool(dates.find(line.text)) and slots.undated(line) == last.text
    scores = (vocabulary.title_score, vocabulary.organisation_score, vocabulary.degree_score, vocabulary.school_score)
    return last if alone and dated and not any(score(last.text) for score in scores) else None


def _further(above: Facts, own: Facts) -> bool:
    """Whether an entry's only piece looks as the title of the entry above, which has its employer on another line."""
    if above.second == "" or len({piece.row for piece in above.pieces}) < 2:
        return False
    title = next((p for p in above.pieces if p.text == above.second), None)
    if title is None:
        return False
    header = above.entry.header
    first = next((p for p in above.pieces if p.text == above.first), above.pieces[0])
    employer, pattern = (header[min(piece.row, len(header) - 1)] for piece in (first, title))
    if _looks(pattern) != _looks(own.entry.first):
        return False
    inset = not pattern.flat and abs(pattern.start - own.entry.first.start) < _EDGE < pattern.start - employer.start
    return _looks(pattern) != _looks(employer) or inset


#: How far, in points, the edges of two titles differ at most, and these stand further in than the employer above.
_EDGE = 3.0


def _looks(line: Line) -> tuple[int, bool, bool]:
    return round(line.size * 4), line.cells[0].bold, line.cells[0].italic


def _told(facts_: Facts) -> None:
    """Take the organisation and the title as the labels of a form say."""
    for piece in facts_.pieces:
        if piece.says == "organisation" and not facts_.first:
            facts_.first = piece.text
        elif piece.says == "title" and not facts_.second:
            facts_.second = piece.text
        elif piece.says:
            facts_.rest.append(piece.text)
    for piece in facts_.pieces:
        if not piece.says and not facts_.first:
            facts_.first = piece.text
        elif not piece.says and not facts_.second:
            facts_.second = piece.text
        elif not piece.says:
            facts_.rest.append(piece.text)


def _pairs(found: Sequence[Facts], organisation: Score, title: Score) -> list[tuple[int, int]]:
    """Which two pieces of each entry are the organisation and the title.

    Entries of as many pieces, set alike, have them in the same places: those of which the words tell most in sum.
    """
    groups: dict[tuple[int, ...], list[Facts]] = {}
    for facts_ in found:
        groups.setdefault(_places(facts_), []).append(facts_)
    common = {
        places: max(
            _candidates(len(places)),
            key=lambda pair: _together(pair, group, organisation, title),
        )
        for places, group in groups.items()
        if len(places) > 2 and len(group) > 1
    }
    result = []
    for facts_ in found:
        own = _pair(facts_.pieces, organisation, title)
        shared = common.get(_places(facts_), own)
        told = [_evidence(pair, facts_.pieces, organisation, title) for pair in (own, shared) if own != shared]
        better = bool(told) and told[0] - told[1] >= _CLEARLY
        result.append(own if better else shared)
    return result


def _together(pair: tuple[int, int], group: Sequence[Facts], organisation: Score, title: Score) -> float:
    """How much the words and looks of entries that are set alike tell that two pieces are the two of each."""
    told = sum(_evidence(pair, one.pieces, organisation, title) + _stressed(pair, one.pieces) for one in group)
    return told - _unlikely(pair) * max(1.0, 0.5 * len(group))


def _stressed(pair: tuple[int, int], pieces: Sequence[Piece]) -> float:
    """How much two pieces stand out from others in their rows, by weight or slant, as facts do from what is beside."""
    plain = {piece.row for piece in pieces if not (piece.bold or piece.italic)}
    return 0.3 * sum(piece.row in plain and (piece.bold or piece.italic) for piece in (pieces[i] for i in pair))


#: How much more the words of one entry must tell for it to differ from the others.
_CLEARLY = 1.5


def _places(facts_: Facts) -> tuple[int, ...]:
    """Where the pieces of an entry stand: the row of each."""
    return tuple(piece.row for piece in facts_.pieces)


def _candidates(count: int) -> list[tuple[int, int]]:
    return list(itertools.combinations(range(min(count, 4)), 2))


def _evidence(pair: tuple[int, int], pieces: Sequence[Piece], organisation: Score, title: Score) -> float:
    """How much the words tell that two pieces are the organisation and the title."""
    one, two = (pieces[index] for index in pair)
    beside = 0.5 if one.row != two.row else 0.0  # a place stands beside the organisation
    return max(
        organisation(one.text) + title(two.text) + beside * one.place_beside,
        organisation(two.text) + title(one.text) + beside * two.place_beside,
    )


def _unlikely(pair: tuple[int, int]) -> float:
    """How much less likely two pieces are than the first two."""
    return 0.35 * (sum(pair) - 1)


def _pair(pieces: Sequence[Piece], organisation: Score, title: Score) -> tuple[int, int]:
    """The two pieces that are the organisation and the title: the first two, unless a later one says so clearly."""
    if len(pieces) <= 2:
        return 0, 1
    return max(
        _candidates(len(pieces)), key=lambda pair: _evidence(pair, pieces, organisation, title) - _unlikely(pair)
    )


def _lean(facts_: Facts, organisation: Score, title: Score) -> float:
    """Positive when the organisation comes first, negative when the title does."""
    if len(facts_.pieces) < 2:
        return 0.0
    a, b = _pair(facts_.pieces, organisation, title)
    one, two = facts_.pieces[a].text, facts_.pieces[b].text
    return (organisation(one) - title(one)) - (organisation(two) - title(two)) + shapes.lean(one) - shapes.lean(two)


def _layout_hint(facts_: Facts) -> float:
    """What the look says: a place stands beside the organisation, italics mark the title."""
    if len(facts_.pieces) < 2:
        return 0.0
    one, two = facts_.pieces[:2]
    hint = 0.0
    if one.row != two.row:
        hint += one.place_beside - two.place_beside
        hint += 0.5 * (two.date_beside - one.date_beside) if one.place_beside or two.place_beside else 0.0
    return hint + 0.5 * (two.italic - one.italic)
