"""The lines at the top of a posting, taken apart, and what sort of thing a piece of them is by its words alone."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.lexicon import gazetteer, labels, places, terms, words
from scraper.lexicon.call import is_call
from scraper.pasting import pieces, seeking
from scraper.pasting.pieces import Piece
from scraper.shown import facts, spoken
from scraper.signs import judge, sought

_TOP, _ABOVE, _BELOW, _SEARCHED = 15, 4, 5, 12_000
#: A line of so many words is a sentence when it ends as one; of more than a few, when most are written small.
SENTENCE = 9
_FEW, _LONGEST_TITLE, _ABBREVIATED, _WORDS_OF_A_TOWN = 3, 90, 4, 3
#: What tells when a posting was made or ends, who may apply, a grade, or the days of work.
_OTHER = re.compile(
    r"\bago\b|\d+ applicants?\b|\bposted\b|\bclosing\b|\bapply\b|\brequired from\b|\bstart(?:s|ing)?\b"
    r"|^(?:pay )?(?:band|grade|scale|level|tier|entgeltgruppe|échelon|livello|nivel|nível)\W{0,2}\w{1,5}$"
    r"|^\d+(?:\s?[-–]\s?\d+)? ?%$|^\d+ (?:days?|nights?|shifts?|evenings?|mornings?)\b.*\b(?:week|month|fortnight|over \d+)\b"
    r"|^[a-z]{1,5}[-/ ]?\d{3,}[\w/-]*$"
    r"|\btemp\w* to perm\w*|\bpaye\b|^(?:mon(?:day|tag)?|tues?(?:day)?|(?:satur|sun|fri)day|lundi|lunes|lunedì|segunda|maandag|poniedziałek|pondělí|måndag|mandag)s?\b",
    re.I,
)
#: "télétravail 100 %", "remote only".
_WHOLLY = re.compile(r"\s+(?:\d{1,3} ?%|only)$", re.I)
_HOW = re.compile(r"hybrid|remote|on-?site|office|hybride?|télétravail|presencial|híbrido|home", re.I)
_GENERIC = re.compile(
    r"^(?:(?:job |full |short |role )?(?:description|summary|overview|details|info(?:rmation)?|background|introduction|posting|ad|purpose)"
    r"|about\b.*|who we are|our (?:company|team|story|mission)|what (?:this|the (?:job|role)) is(?: about)?|the (?:company|team|role|job|post)|beschreibung|über uns|présentation|descripción"
    r"|descrizione|popis|opis|o nás|o nas|概要|会社概要|公司介绍|회사\s?소개)\W*$",
    re.I,
)
_AMOUNT = re.compile(r"(?<=[^\W\d])\s+\d+\s?\w{0,3}$")
_ARTICLE = re.compile(r"^(?:the|die|der|das|la|le|el)\s+", re.I)
#: Names end like this in the plural: "Accountants" keep books for others, an "Accountant" is sought.
_SEVERAL = re.compile(r"(?:[^\Wsui]s|ss?er)$")
#: Where the first sentence of a line ends.
_STOP = re.compile(rf"(?<=\w{{3}})\.\s+(?=[{spoken.LARGE}0-9])")


@dataclass
class Top:
    """The lines at the top of a text, taken apart, and the text below them.

    any_title: whether a line at the very top may be the title although it names no job that we know.
    """

    lines: list[str]
    body: str
    by_line: dict[int, list[Piece]]
    any_title: bool
    spoken_of: dict[str, int] = field(default_factory=dict)

    def around(self, job: Piece) -> Iterator[Piece]:
        """The pieces near a title, but for it."""
        for at in range(job.line - _ABOVE, job.line + _BELOW + 1):
            yield from (piece for piece in self.by_line.get(at, ()) if piece != job)

    def row(self, piece: Piece) -> list[Piece]:
        """The pieces of a piece's line."""
        return self.by_line[piece.line]


def of(lines: list[str], text: str, *, any_title: bool) -> Top:
    """The first lines, as far as they are no sentences, and what stands below them."""
    end = min(len(lines), _TOP)
    taken: dict[int, list[Piece]] = {}
    for at, line in enumerate(lines[:end]):
        bare = line.strip() if at else _first_sentence(line.strip())
        asked = seeking.of_line(bare, at)
        if asked:
            taken[at] = asked
        if _begins_text(bare, asks=bool(asked)) and taken and at:
            end = at + bool(asked)
            break
        if not (asked or sought.asks(bare) or labels.files(bare) or is_heading(bare) or is_call(bare)):
            taken[at] = pieces.of_line(bare, at)
    shown = set(lines[:end])
    below = [line for line in text.split("\n") if line.lstrip("# ").strip() not in shown]
    return Top(lines[:end], "\n".join(below)[:_SEARCHED], taken, any_title)


def _first_sentence(line: str) -> str:
    """The first sentence of a line that has so many words as a paragraph, without its full stop."""
    stop = _STOP.search(line) if len(line.split()) > 2 * SENTENCE else None
    return line[: stop.start()] if stop else line


def _begins_text(line: str, *, asks: bool) -> bool:
    """Whether a line is a sentence, or announces what is below it; one that seeks somebody may be a heading's beginning."""
    long = _is_sentence(line) or len(line.split()) > 2 * SENTENCE
    return long or (is_heading(line) and not (asks or words.MONEY.search(line)))


def _is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, and has as many words, or few that are written large."""
    size = line.split()
    small = sum(1 for word in size if not word[:1].isupper())
    ends = line[-1:] in ".!?…" and not words.LEGAL_FORM.search(line[-20:])
    return ends and (len(size) >= SENTENCE or (len(size) > _FEW and 2 * small >= len(size)))


def is_heading(line: str) -> bool:
    """Whether a line announces a part of a posting."""
    return bool(_GENERIC.match(line)) or facts.is_section(line)


def could_be_title(line: str) -> bool:
    """Whether a line at the very top may be what a posting is called although it names no job that we know."""
    ends = re.sub(r"[^\w)\]]+$", "", line) != line.rstrip()
    return len(line) <= _LONGEST_TITLE and not (ends or is_call(line) or sought.asks(line))


def is_fact(text: str) -> bool:
    """Whether a text tells pay, hours, a date or how one works, and so no name."""
    kinds = (words.EMPLOYMENT, words.TERMS, words.REMOTE, words.PRESENCE)
    text = _AMOUNT.sub("", text.strip(" .!"))
    return (
        bool(words.MONEY.search(text))
        or any(kind.match(text) or kind.match(_WHOLLY.sub("", text)) for kind in kinds)
        or bool(_OTHER.search(text))
        or not re.search(r"[^\W\d_]{2}", text)
    )


def is_remote(text: str) -> bool:
    """Whether a text says that one works from anywhere, and nothing else."""
    return words.REMOTE.match(text) or words.REMOTE.match(_WHOLLY.sub("", text))


def tells_terms(text: str) -> bool:
    """Whether a text speaks of the terms of work, as no employer's name does."""
    return bool(terms.TERMS.search(text)) and not words.LEGAL_FORM.search(text)


def are_several(text: str) -> bool:
    """Whether a text ends with the plural of a job, as what firms are called does."""
    last = text.split()[-1]
    return text.isascii() and bool(_SEVERAL.search(last)) and judge.names_a_job(last)


def may_be_unknown_place(piece: Piece, row: list[Piece]) -> bool:
    """Whether a piece that fills its line, or ends one of facts, may be a place that we do not know.

    A town that it begins with, or a region behind its comma, speak for that.
    """
    alone = len(row) == 1 or piece.joint in {"|", ","} or (piece is row[0] and row[1].joint in {",", "("})
    return (
        alone
        and len(piece.text.split()) <= _WORDS_OF_A_TOWN + 1
        and spoken.is_name(piece.text)
        and each_large(piece.text)
        and not (is_fact(piece.text) or tells_terms(piece.text) or words.LEGAL_FORM.search(piece.text))
    )


def each_large(name: str) -> bool:
    """Whether each longer word of a name is written large, as those of names are."""
    return all(
        any(part[:1].isupper() for part in re.split("['’]", word)) or not word[:1].isalpha() or len(word) <= 3
        for word in name.split()
    )


def without_article(name: str) -> str:
    """A name without the article before it."""
    return _ARTICLE.sub("", name)


def again(top: Top, name: str) -> int:
    """How surely the text below the top speaks of a name: 3, in whole or without its legal form; 2, its first two words;
    1, its first alone or what it is ("the hotel"); 0, not at all.
    """
    if name not in top.spoken_of:
        top.spoken_of[name] = _again(top, name)
    return top.spoken_of[name]


def _again(top: Top, name: str) -> int:
    short = without_article(words.LEGAL_FORM.sub("", name).strip(" ,.") or name)
    short = short.title() if short.isupper() and len(short) > _ABBREVIATED else short
    first, *others = short.split() or [""]

    def told(text: str) -> bool:
        return len(text) > _ABBREVIATED - 1 and bool(re.search(rf"(?<!\w){re.escape(text)}(?!\w)", top.body))

    if told(short):
        return 3 if others or not told(short.lower()) else 1
    if others and told(" ".join((first, others[0]))):
        return 2
    kind = rf"\b(?:the|our) (?:\w+ )?{re.escape(others[-1])}\b" if others and len(others[-1]) >= _ABBREVIATED else ""
    return int(
        (bool(others) and (told(first) and not told(first.lower()))) or bool(kind and re.search(kind, top.body, re.I))
    )


def located(top: Top, name: str) -> tuple[int, int]:
    """How often the text below the top says that something is at a place of a name, and says the name otherwise."""
    found = [bool(each["at"]) for each in _said(name).finditer(top.body)]
    return sum(found), len(found) - sum(found)


@functools.lru_cache(256)
def _said(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<at>\b(?:in|at|near|around|from|of|to|à|en|em|te|w|v|ve|i|aus|nach|von|de|uit|van) )?(?<![\w-]){re.escape(name)}(?!\w)"
    )


def is_place(piece: Piece, row: list[Piece]) -> bool:
    """Whether a piece is a place by its name, by what stands behind it, or behind the comma of one."""
    if words.LEGAL_FORM.search(piece.text) or is_fact(piece.text):
        return False
    at = row.index(piece)
    behind = row[at + 1] if at + 1 < len(row) else None
    how = bool(behind and behind.joint == "(" and _HOW.search(behind.text))
    coded = bool(behind and re.fullmatch(r"\d{2,5}", behind.text)) and gazetteer.kind(piece.text) is not None
    if coded or gazetteer.is_place(piece.text) or places.alone(piece.text) or (how and each_large(piece.text)):
        return True
    before = row[at - 1] if at and piece.joint == "," else None
    with_town = piece.whole[before.start : piece.end] if before and gazetteer.kind(before.text) else ""
    region = behind is not None and behind.joint == "," and gazetteer.kind(piece.text)
    with_region = piece.whole[piece.start : behind.end] if behind and region else ""
    return any(gazetteer.is_place(each) for each in (with_town, with_region) if each)


def could_be_place(piece: Piece, *, beside: bool) -> bool:
    """Whether a piece may be a town that is called like a word, or, right behind an employer's comma, one unknown to us."""
    known = gazetteer.kind(piece.text) is not None and (beside or piece.joint in {"", "|"})
    large = each_large(piece.text) and not piece.text.isupper()
    unknown = beside and piece.joint in {",", "in"} and len(piece.text.split()) <= _WORDS_OF_A_TOWN and large
    return (known or unknown) and not is_fact(piece.text) and not judge.names_a_job(piece.text)
