"""Takes a line at the top of a posting apart into what may be a title, an employer or a place each."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re
from dataclasses import dataclass, replace
from typing import Literal

from scraper.lexicon import words
from scraper.lexicon.call import without_call
from scraper.shown import spoken
from scraper.shown.facts import label_of
from scraper.signs import judge

#: What stands between a piece and the one before it: nothing, a line's separator, a comma, "at", "in", or a bracket
#: opens; `seeks` is of whom a sentence says that he seeks somebody, or for whom.
Joint = Literal["", "|", ",", "at", "in", "(", "seeks"]
#: What a label before the piece says that it is.
Role = Literal["", "title", "company", "place", "other"]


@dataclass(frozen=True)
class Piece:
    """A part of a line: the line's number, the part's place in it, and what joins it to the part before."""

    text: str
    whole: str
    line: int
    start: int
    end: int
    joint: Joint = ""
    labelled: Role = ""


_LABELLED = re.compile(r"^(?P<label>[^:：]{2,40}?)\s*(?P<mark>[:：?])(?!\d)\s*(?P<value>\S.*)$")
_AT = r"(?i:at|@|bei(?: der| dem)?|chez|hos|w firmie|ve společnosti|presso|bij|na|en la empresa|till|til|vid|by)"
_WANTED = r"(?i:wanted|required|needed|sought|gesucht|gezocht|recherchée?s?|cercasi|hledáme|sökes|søges|søkes)"
_JOINTS = re.compile(
    rf"(?P<bar>\s+[|–—•»›>-]+\s+|\s*[|·•※]\s*|\s+(?:or|oder|ou|o|of|lub|nebo|eller)\s+(?=(?i:remote|hybrid|home|télétravail|teletrabajo|thuis|zdalnie)))"
    rf"|(?P<at>\s+(?:(?:{_WANTED}\s+|(?i:right )?(?i:here)\s+)?{_AT}|{_WANTED}(?:\s+\([^()]{{2,40}}\))?\s+(?i:for|by|für|pour|para|per|voor|för))\s+(?=[\"“„]?(?:(?i:the|la|le|die|der|het|de)\s+)?[{spoken.LARGE}0-9]))"
    rf"|(?P<in>(?:\s+{_WANTED})?\s+(?i:in|in the|based in|im Raum|à|en|em|w|v|ve|i)\s+(?=[{spoken.LARGE}]))"
    r"|(?P<comma>,\s+)"
    r"|(?P<open>\s*\((?P<inside>[^()]{2,60})\)(?=\s*(?:$|[,|·•–—-])))"
)
_OPENING = re.compile(rf"(?:{_AT}|(?i:for|für|pour|para|per|voor|för))\s+(?=[{spoken.LARGE}0-9])")
#: "Kitchen Porter wanted, Whitby".
_TAIL = re.compile(r",\s*(?P<place>[^,.!?:]{3,40})$")
#: … and how many: "Weaver x 4 required".
_TRAILING = re.compile(rf"(?:\s+[xX×]\s?\d{{1,2}})?\s+{_WANTED}$|\s+[xX×]\s?\d{{1,2}}$")
#: Small pictures; some of them say what stands behind them.
_PICTURES = "\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
_PICTURED = re.compile(rf"^(?P<first>[{_PICTURES}\s]*)(?P<text>.*?)[{_PICTURES}\s]*$")
_SIGNS: tuple[tuple[Role, str], ...] = (("place", "📍🗺🌍🌎🌏🏙🧭"), ("company", "🏢🏭🏬🏤🏥🏫🏛"))
_LOGO = re.compile(r"^\W{0,2}(?P<name>.{2,60}?) (?:company )?logo\W{0,2}$", re.I)
#: "Planner, Wigan. £31,000. Monday to Friday.": facts that were written as sentences.
_FULL_STOP = re.compile(rf"(?<=\w{{2}})\.\s+(?=[{spoken.LARGE}£$€])|\.$")
_FACTS, _MOST_WORDS, _LONGEST, _MOST_PIECES = 3, 5, 170, 12


def of_line(line: str, at: int) -> list[Piece]:
    """The pieces of a line with a number, in their order; one that is labelled is left whole."""
    if len(line) > _LONGEST:
        return []
    pictured = _PICTURED.match(line)
    first, line = (pictured["first"], pictured["text"]) if pictured else ("", line)
    called, tail = without_call(line), _TAIL.search(line)
    line = f"{called}, {tail['place']}" if called != line and tail and tail["place"] not in called else called
    for role, signs in _SIGNS:
        if line and any(sign in first for sign in signs):
            return [Piece(line, line, at, 0, len(line), labelled=role)]
    if logo := _LOGO.match(line):
        return [Piece(logo["name"], line, at, logo.start("name"), logo.end("name"))]
    if labelled := _of_label(line, at):
        return labelled
    stops = [0, *(each.end() for each in _FULL_STOP.finditer(line)), len(line)]
    spans = list(itertools.pairwise(stops))
    short = all(len(line[begin:end].split()) <= _MOST_WORDS for begin, end in spans)
    if len(spans) < _FACTS or not short or words.LEGAL_FORM.search(line):
        spans = [(0, len(line))]
    return [piece for begin, end in spans for piece in _between(line, at, begin, end)][:_MOST_PIECES]


def _of_label(line: str, at: int) -> list[Piece]:
    """The value behind a label; that of a title may have an employer and a place beside it."""
    found = _LABELLED.match(line)
    if not found:
        return []
    label, start = label_of(found["label"]), found.start("value")
    roles: tuple[tuple[Role, bool], ...] = (
        ("title", words.TITLE_LABEL.match(label)),
        ("company", words.COMPANY_LABEL.match(label)),
        ("place", words.PLACE_LABEL.match(label) and not words.PRESENCE.match(found["value"])),
    )
    role: Role = next((name for name, told in roles if told), "other")
    if found["mark"] == "?" and role != "place":
        return []
    if role == "title":
        first, *others = _between(line, at, start, len(line)) or [Piece(found["value"], line, at, start, len(line))]
        return [replace(first, labelled="title", joint=""), *others]
    if role == "other" and judge.names_a_job(found["value"]) and not judge.names_a_job(label):
        return []  # "Marlow Weavers: Loom Mechanic" is no label
    return [Piece(found["value"], line, at, start, len(line), labelled=role)]


def _between(line: str, at: int, begin: int, end: int) -> list[Piece]:
    """What stands between the joints of a part of a line."""
    pieces: list[Piece] = []
    opening = _OPENING.match(line) if not begin else None
    joint: Joint = "|" if begin else "at" if opening else ""
    start = opening.end() if opening else begin

    def add(stop: int) -> None:
        text = line[start:stop]
        bare = text.strip(' ,;|·•–—-*"“”„[]')
        bare = _TRAILING.sub("", bare)
        bare = bare if words.LEGAL_FORM.search(bare) else bare.rstrip(".")
        if bare:
            first = start + text.index(bare)
            pieces.append(Piece(bare, line, at, first, first + len(bare), joint))

    for found in _JOINTS.finditer(line, start, end):
        if found["open"]:
            add(found.start())
            inside = found.start("inside")
            pieces.append(Piece(found["inside"], line, at, inside, inside + len(found["inside"]), "("))
            joint = ","
        else:
            add(found.start())
            joint = "|" if found["bar"] else "at" if found["at"] else "in" if found["in"] else ","
        start = found.end()
    add(end)
    return pieces
