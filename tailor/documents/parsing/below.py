"""Takes what an entry's header lacks from the lines below it: where it was, for whom, as what, its address."""

import re
from dataclasses import replace

from tailor.documents.pages import links
from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import tidy
from tailor.documents.parsing import form_labels
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.pieces import LEGAL_FORMS, Facts, Piece
from tailor.documents.words import dates, regions, vocabulary


def take(facts: Facts, titled: bool) -> None:
    """Take what stands below a header and is a part of it; `titled` tells that titles are looked for."""
    if titled and not facts.place:
        _place(facts)
    if titled and len(facts.pieces) == 1:
        _employer(facts)
    if titled:
        _title(facts)
        _outer_item(facts)
    _address(facts)


def _place(facts: Facts) -> None:
    """Take the place from the line below the header, where that says no more."""
    below = facts.entry.body[0] if facts.entry.body else None
    if below is None:
        return
    place = form_labels.placed(below.text)
    alone = not below.bullet and len(below.cells) == 1 and facts.pieces
    if not place and alone and regions.split_place(below.text) == ("", below.text):
        place = below.text
    if place:
        facts.place = place
        facts.entry = Entry(facts.entry.header, facts.entry.body[1:])


#: No longer item is a title.
_LONG = 80
#: How much further to the right, in points, the items of a list within an item begin.
_DEEPER = 4.0


def _outer_item(facts: Facts) -> None:
    """Take the title from the one item of the outer list, within which all that was done is listed."""
    body = facts.entry.body
    if len(body) < 2 or not body[0].bullet or not facts.pieces or any(piece.says for piece in facts.pieces):
        return
    outer, inner = body[0], [line for line in body[1:] if line.bullet]
    deeper = all(line.bullet != outer.bullet and line.start > outer.start + _DEEPER for line in inner)
    told = any(vocabulary.title_score(piece.text) for piece in facts.pieces)
    text = outer.text
    if not inner or not deeper or told or outer.flat or len(text) > _LONG or text.endswith((".", ":", ";")):
        return
    title, _, behind = text.partition(", ")
    title = title if vocabulary.organisation_score(behind) >= 1 else text
    first = replace(facts.pieces[0], says="organisation")
    facts.pieces = [first, *facts.pieces[1:], Piece(title, len(facts.entry.header), 0, says="title")]
    facts.said += [behind] if title != text else []
    facts.entry = Entry(facts.entry.header, body[1:])


_FIRM = re.compile(rf"[,\s](?:{LEGAL_FORMS})\.?$")


def _is_firm(text: str) -> bool:
    """Whether a short text is a firm's name with its legal form at the end."""
    return len(text.split()) <= 7 and _FIRM.search(text) is not None


def _employer(facts: Facts) -> None:
    """Take a firm, told by its legal form, from the line between a title and its items."""
    body = facts.entry.body
    below = body[0] if body else None
    if below is None or below.bullet or len(below.cells) > 1 or len(body) < 2 or not body[1].bullet:
        return
    (piece,) = facts.pieces
    text, place = regions.split_place(below.text)
    if piece.says or vocabulary.organisation_score(piece.text) >= 1 or not _is_firm(text):
        return
    facts.pieces.append(Piece(text, len(facts.entry.header), 0, says="organisation"))
    facts.place = facts.place or place
    facts.entry = Entry(facts.entry.header, body[1:])


#: A short sentence with which what stands below a header begins ("Lace maker. Hand-made trimmings for …").
_FIRST_SENTENCE = re.compile(r"([^\W\d_][^:;!?]{2,80}?(?:(?<=[^\W\d_]{3})|(?<=\))))\.(?:\s+(?=[^\W\d_])|$)")


def _title(facts: Facts) -> None:
    """Take the title, where the header tells none, from a sentence of its own before all that stands below it."""
    body = facts.entry.body
    below = body[0] if body else None
    if below is None or below.bullet or len(below.cells) > 1 or len(facts.pieces) != 1:
        return
    (piece,) = facts.pieces
    match = _FIRST_SENTENCE.match(below.text)
    if match is None or piece.says or vocabulary.title_score(piece.text) or not vocabulary.title_score(match[1]):
        return
    if len(match[1].split()) > 8 or dates.find(match[1]) or vocabulary.organisation_score(match[1]) >= 1:
        return
    facts.pieces = [replace(piece, says="organisation"), Piece(match[1], len(facts.entry.header), 0, says="title")]
    rest = tidy(below.text[match.end() :])
    told = [replace(below, cells=[replace(below.cells[0], runs=[Run(rest)])])] if rest else []
    facts.entry = Entry(facts.entry.header, [*told, *body[1:]])


#: Points by which a list stands further in or out than the line above it.
_APART = 3.0


def _address(facts: Facts) -> None:
    """Take the entry's address on the web, which may fill the line below the header, or the last one of all."""
    header, body = facts.entry.header, facts.entry.body
    shown = [*body]
    if len(body) > 1 and body[0].bullet and abs(body[0].start - body[1].start) > _APART:
        shown[0] = replace(body[0], bullet="")  # an icon, which scans have for a mark
    at = next((at for at in (0, -1) if body and not facts.url and links.alone(shown[at])), None)
    if at is not None:
        facts.entry = Entry(header, [line for line in body if line is not body[at]])
        facts.url = links.of_entry(links.alone(shown[at]), [body[at]], [])
    else:
        facts.url = links.of_entry(facts.url, header, body)
