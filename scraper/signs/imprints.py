"""Finds the names by which a page's foot tells whose it is: before an address, an owner, a legal form."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re
from collections.abc import Iterator

from scraper.lexicon import gazetteer, institutions, labels, words
from scraper.text.markup import Element
from scraper.text.plain import to_text

#: What parts an imprint, of which no line is longer.
_JOINTS, _LONGEST_LINE = re.compile(r"\s*[|·•,،、©]\s*|\s[-–—]\s"), 300
#: A name has so many words at most.
_MOST_WORDS, _BOTH = 6, 2
#: "Tessitura Marlow di Rossi Anna e C. snc": whose firm it is.
_OF_ITS_OWNERS = re.compile(r" di [^\W\d_a-z].*\b(?:s\.?n\.?c|s\.?a\.?s)\.?$")


def names(imprint: Element) -> Iterator[str]:
    """The names in an element at a page's foot, or one that holds an address."""
    parts = (part.strip() for line in to_text(imprint).split("\n") for part in _JOINTS.split(line[:_LONGEST_LINE]))
    named = (part for part in parts if words.LEGAL_FORM.search(part) or institutions.is_one(part))
    yield from _before_its_owner(imprint)
    yield _above_its_address(imprint)
    plain = (_OF_ITS_OWNERS.sub("", part) for part in named)
    yield from (part for part in plain if len(part.split()) <= _MOST_WORDS)


def _above_its_address(imprint: Element) -> str:
    """The first line of a page's foot, where it is written as a name and its address stands below; else empty."""
    lines = [line.strip("#- ") for line in to_text(imprint).split("\n") if line.strip()][:_BOTH]
    parts = _JOINTS.split(lines[0][:_LONGEST_LINE]) if lines else []
    first, rest = (parts[0], " ".join(parts[1:])) if len(parts) > 1 else (lines[0] if lines else "", "".join(lines[1:]))
    named = _CAPITALS.fullmatch(first) and _ADDRESSED.search(rest) and not gazetteer.is_place(first)
    return first if named and labels.fold(first) not in labels.PAGES else ""


#: "Marlow Tuche, Inh. Rosa Lind", "Forge Marlow, gérant : Luc Petit".
_OWNER = re.compile(
    r"(?i)(?:inh(?:\.|aber(?:in)?)|inhaber(?:in)?geführt|prop(?:\.|rietor)|owner|gérante?|titolare|titular|propietari[oa]|eigenaar|eigenaresse|właściciel(?:ka)?|majitel(?:ka)?|ejer|innehavare|e\. ?k(?:fm|fr)?\.)(?!\w)"
)


def _before_its_owner(imprint: Element) -> Iterator[str]:
    """What stands in a page's foot before whose it is."""
    for line in to_text(imprint).split("\n"):
        parts = [part.strip() for part in _JOINTS.split(line[:_LONGEST_LINE])]
        yield from (name for name, behind in itertools.pairwise(parts) if _OWNER.match(behind) and name)


_CAPITALS = re.compile(r"[^\W\d_a-z][\w’'.&-]*(?: (?:[^\W\d_]{1,3}|&|[^\W\d_a-z][\w’'.&-]*)){1,5}")
#: A house's number, a postcode, a telephone's number.
_ADDRESSED = re.compile(r"(?:^|[ ,])\d{1,4}[a-z]?(?:[ ,]|$)|\d{4,}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b")
