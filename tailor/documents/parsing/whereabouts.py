"""Towns among the pieces of headers, told by all entries of a section: what stands in the same place is the same.

One header alone does not tell a town from a short name. The others do: where what stands so is a town in some of them,
and may be one in all, it is where somebody worked in each.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace

from tailor.documents.pages.lines import tidy
from tailor.documents.parsing.pieces import LEGAL_FORMS, Facts, Piece
from tailor.documents.words import regions, towns, vocabulary

#: What share of the pieces in a slot must be towns that are known: where enough is told beside them and the others are
#: of one word, where they are not, and where too little is told.
_FEW, _SOME, _MOST = 0.3, 0.5, 0.6


#: Headers of more pieces list what was used, and the like; the more likely where none of the others is set so.
_PIECES, _ALONE = 6, 4


def taken(found: Sequence[Facts]) -> None:
    """Move, in place, towns off the pieces of headers to where places stand."""
    told = sum(len(facts.pieces) > 1 or any("," in piece.text for piece in facts.pieces) for facts in found)
    for facts in found:
        _named(facts, told > 1 and told >= _MOST * len(found))
        if not facts.place and not any(piece.says for piece in facts.pieces):
            facts.pieces = [part for piece in facts.pieces for part in _behind_form(facts, piece)]
    _tails(found)
    for slots in (_from_start, _from_end):
        groups: defaultdict[Hashable, list[tuple[Facts, Piece]]] = defaultdict(list)
        for facts in found:
            for slot, piece in slots(facts):
                groups[slot].append((facts, piece))
        for group in groups.values():
            if _are_towns(group):
                for facts, piece in group:
                    _take(facts, piece)


#: A name of which no town is called, with its country behind it.
_NAMED = re.compile(r"(?P<name>[^,]{2,40}),\s*(?P<region>[^,]{2,30})")


def _named(facts: Facts, listed: bool) -> None:
    """Take the employer out of what stands behind a sign after the header's only title, or below it, as places do.

    "Clerk – Brown Hive, Kuwait" tells no town that any table knows, and nobody else who employs. So does "Clerk, Brown
    Hive, Kuwait", where commas part the facts of the other headers (`listed`), and "Brown Hive Kuwait City, Kuwait"
    in a line of its own.
    """
    match = _NAMED.fullmatch(facts.place) if len(facts.pieces) == 1 else None
    if match is None or not regions.is_region(match["region"]) or regions.is_region(match["name"]):
        return
    (piece,) = facts.pieces
    header = facts.entry.header
    text = tidy(header[piece.row].cells[piece.cell].text) if piece.row < len(header) else ""
    signs = "[|·•–—@,-]" if listed and "," not in piece.text else "[|·•–—@-]"
    behind = re.search(rf"{re.escape(piece.text)}\s*{signs}+\s*{re.escape(facts.place)}", text)
    name, town = _parted(match["name"])
    below = town and any(tidy(line.cells[0].text).startswith(facts.place) for line in header[piece.row + 1 :])
    if piece.says or vocabulary.title_score(piece.text) < 1 or towns.is_small_town(match["name"]):
        return
    if not (behind or below):
        return
    if not below and not towns.is_town(town):
        name, town = match["name"], ""
    facts.place = ", ".join(filter(None, (town, match["region"])))
    facts.pieces.append(replace(piece, text=name, place_beside=True))


def _from_start(facts: Facts) -> Iterator[tuple[Hashable, Piece]]:
    """The pieces of a header, each with where it stands, counted from where its row begins."""
    yield from _slotted(facts.pieces)


def _from_end(facts: Facts) -> Iterator[tuple[Hashable, Piece]]:
    """The pieces of a header, each with where it stands, counted from where its row ends."""
    yield from _slotted(facts.pieces[::-1])


def _slotted(pieces: Sequence[Piece]) -> Iterator[tuple[Hashable, Piece]]:
    before: defaultdict[int, int] = defaultdict(int)
    for piece in pieces:
        yield (piece.row, before[piece.row], piece.bold, piece.italic), piece
        before[piece.row] += 1


def _are_towns(group: Sequence[tuple[Facts, Piece]]) -> bool:
    """Whether pieces that stand alike are towns: some are known for that, and none tells anything else."""
    if any(facts.place or piece.says or not 2 <= len(facts.pieces) <= _PIECES for facts, piece in group):
        return False
    others = [piece.text for _, piece in group if not _is_town(piece.text)]
    known = len(group) - len(others)
    whole = all(len(facts.pieces) > 2 or "," in _other(facts, piece).text for facts, piece in group)
    short = not any(" " in text for text in others)
    enough = (_FEW if short else _SOME) if whole and len(group) > 1 else _MOST
    # One header by itself tells a title and an employer beside its town, or it may be the employer that is called so.
    alone = len(group) == 1 and (not whole or len(group[0][0].pieces) > _ALONE)
    return known >= max(1, enough * len(group)) and not alone and all(_may_be(piece.text) for _, piece in group)


def _other(facts: Facts, piece: Piece) -> Piece:
    return next(other for other in facts.pieces if other is not piece)


def _is_town(text: str) -> bool:
    return _may_be(text) and (regions.is_place(text) or towns.is_small_town(re.split(r"[,/(-]", text)[0]))


def _may_be(text: str) -> bool:
    if vocabulary.title_score(text) or vocabulary.organisation_score(text) or vocabulary.school_score(text):
        return False
    return regions.is_place(text) or regions.maybe_town(text) or regions.maybe_place(text)


def _take(facts: Facts, piece: Piece) -> None:
    if facts.place or not any(piece is own for own in facts.pieces):
        return
    facts.place = piece.text
    facts.pieces = [own for own in facts.pieces if own is not piece]
    for own in facts.pieces:
        own.place_beside = own.place_beside or own.row == piece.row


_FORM = re.compile(rf"^(.*[\s,](?:{LEGAL_FORMS}|A\.Ş|Kft|Zrt|AB|Oy|AS|ApS)\.?),?\s+([^\s(].*)$")


def _behind_form(facts: Facts, piece: Piece) -> list[Piece]:
    """A piece without the town behind a firm's legal form: "Nordic Systems Ltd. Hong Kong"."""
    match = _FORM.match(piece.text)
    if facts.place or not match or not _is_town(match[2]):
        return [piece]
    facts.place = match[2]
    return [replace(piece, text=match[1], place_beside=True)]


def _tails(found: Sequence[Facts]) -> None:
    """Part towns from the names before them where no sign does, but all that stand so end in one that is known."""
    groups: defaultdict[Hashable, list[tuple[Facts, Piece]]] = defaultdict(list)
    for facts in found:
        for slot, piece in _from_start(facts):
            groups[slot].append((facts, piece))
    for group in groups.values():
        told = [_parted(piece.text) for _, piece in group]
        if (
            len(group) < 2
            or not all(town for _, town in told)
            or any(facts.place or piece.says for facts, piece in group)
        ):
            continue
        for (facts, piece), (name, town) in zip(group, told, strict=True):
            piece.text, piece.place_beside, facts.place = name, True, town


#: A word that ends no name: what follows it belongs to that.
_OPEN = re.compile(r"(?i)(?:^|\s)(?:of|de|du|des|di|da|do|del|von|zu|am|an|im|et|and|und|y|e|z|и|на|&|st|san|the)$")
#: A word that leads to where something is.
_WHERE = re.compile(r"(?i)\s(?:te|in|à|en|em|w|we|v|ve|i|в|у)$")


def _parted(text: str) -> tuple[str, str]:
    """A name and the town at its end; no town where it has none, or where that is a part of the name."""
    words = text.split()
    for size in (3, 2, 1):
        name, town = " ".join(words[:-size]), " ".join(words[-size:])
        if not name or not towns.is_small_town(town) or town.islower():
            continue
        last = words[-size - 1]
        generic = max(vocabulary.organisation_score(last), vocabulary.school_score(last)) > 0 and not _legal(name)
        if generic or _OPEN.search(name) or vocabulary.title_score(name):
            return text, ""
        return _WHERE.sub("", name).rstrip(" ,"), town
    return text, ""


def _legal(name: str) -> bool:
    return bool(_FORM.match(f"{name} X"))
