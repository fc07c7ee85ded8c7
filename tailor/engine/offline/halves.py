"""Whether all of a wish is shown, or half of it: what is joined by "and" is asked for on both sides.

A wish whose half is shown is never shown. Letters that stand for a name ("CPC", "MEDDIC") must be said, or their long
form; of examples ("such as Mandata or Microlise") one is enough.
"""

import re
from collections.abc import Sequence, Set
from itertools import pairwise
from typing import Final

from tailor.engine import phrasebook
from tailor.engine.offline import meaning, strength
from tailor.engine.offline.ranking import Line
from tailor.engine.offline.words import asserted, content, look, names, tokens
from tailor.engine.phrasebook import phrases
from tailor.model.folding import fold
from tailor.model.noting import half
from tailor.model.wishes import alternatives


def _said(name: str) -> str:
    return phrases("halves", name)


_AND: Final = re.compile(rf"\s*(?:,|\b{_said('and')}\b|&)\s*", re.IGNORECASE)
_ASIDE: Final = re.compile(rf"\([^()]*\)|,?\s*\b{_said('aside')}\b.*$", re.IGNORECASE)
_RELATION: Final = re.compile(rf"[\s-]+(?:[\w-]+\s+){{0,2}}?{_said('relation')}\s+", re.IGNORECASE)
_COMMON: Final = phrasebook.words("halves", "common letters")
#: What is named in brackets: "our warehouse system (Manhattan)".
_IN_BRACKETS: Final = re.compile(r"\((?P<list>(?:(?:ideally|preferably|e\.g\.?),? )?[A-Z][^()]{2,60})\)")
_ITEM: Final = re.compile(rf"\s*(?:,|/|\b{_said('joints')}\b)\s*")
_BEST: Final = re.compile(rf"^{_said('best')},? |\s+{_said('others')}$", re.IGNORECASE)
_EXAMPLES: Final = re.compile(rf"\b{_said('examples')}\s+(?P<list>[^()]+)", re.IGNORECASE)
_ONE_OF_A_KIND: Final = re.compile(rf"\b{_said('one of a kind')} (?:[A-Z]|\d{{1,2}})\b(?!['’])")
_LETTERS: Final = re.compile(r"(?<![\w&])[A-Z][A-Z0-9&+-]*[A-Z0-9]s?(?![\w&])")


def related(text: str, wanted: Set[str]) -> bool:
    """Whether two of the names stand in a relation ("Spark on Kubernetes"), so that one line must say both."""
    found = [m for m in names(text) if m.canonical in wanted]
    return any(
        left.canonical != right.canonical and _RELATION.fullmatch(text[left.end : right.start])
        for left, right in pairwise(found)
    )


#: "Fault finding on inverters": what it was done on is half of the wish.
_DONE_ON = re.compile(r"^(?P<deed>(?:[\w-]+ ){0,3}[\w-]*ing(?: [\w-]+){0,2}) on (?P<what>[\w -]{4,60})$", re.IGNORECASE)
#: On these nothing is done.
_NO_THING: Final = re.compile(rf"\b(?:{_said('no thing')}|a (?:daily|weekly|regular).*)$", re.IGNORECASE)


def _parts(text: str) -> list[str]:
    """What is asked for on both sides of an "and", or what is to be done and on what."""
    if (deed := _DONE_ON.match(text)) and not _NO_THING.search(deed["what"]):
        return [deed["deed"], *(p for p in _AND.split(deed["what"]) if content(p))]
    parts = [p for p in _AND.split(text) if any(word != "IT" for word in content(p))]
    if len(parts) > 1 and _DEED.fullmatch(parts[0]) and _DEED.match(parts[1]):
        return parts[1:]  # "Planned and moderated usability tests" are moderated ones.
    return parts


_DEED = re.compile(r"[^\W\d_]{3,}(?:ed|ing)\b", re.IGNORECASE)


def bare(text: str) -> str:
    """A wish without what it gives as an example or would like best."""
    return _ASIDE.sub(" ", text)


def whole(text: str, showing: Sequence[Line]) -> list[Line]:
    """The lines, when together they have something of every part of the wish and all of its letters; else none."""
    plain = bare(text)
    if not showing or alternatives(plain) or any(line.meant is not None and line.words >= 1 for line in showing):
        return list(showing)
    said = [look(line.passage.text) for line in showing]
    have = frozenset(s for line in said for s in line.stems)
    follow = frozenset(n for line in said for n in line.follows)
    parts = _parts(plain)
    for part in parts if len(parts) > 1 else ():
        wish = look(part)
        if wish.stems.isdisjoint(have) and wish.said.isdisjoint(follow) and not _means(part, showing):
            return []
    said_all = all(
        any(says_letters(word, line.passage.text) for line in showing) or _means(word, showing)
        for word in letters(plain)
    )
    return list(showing) if said_all else []


def _means(part: str, showing: Sequence[Line]) -> bool:
    """Whether one of the lines says a part of a wish in other words, in a language other than English."""
    return any(
        meaning.covered(part, line.meant) >= meaning.MOST or meaning.says_nothing(part, line.meant.tongues)
        for line in showing
        if line.meant is not None
    )


def lacking(text: str, showing: Sequence[Line], language: str) -> str:
    """Which half of a wish the lines show and which they do not, in a sentence; empty when it has no halves."""
    plain = bare(text)
    if not showing or alternatives(plain):
        return ""
    said = [look(line.passage.text) for line in showing]
    have = frozenset(s for line in said for s in line.stems)
    follow = frozenset(n for line in said for n in line.follows)
    parts = [p.strip(" .,;") for p in _parts(plain)]
    there = [
        part
        for part in parts
        if not {m.canonical for m in names(part) if m.kind != "tongue"}.isdisjoint(follow)
        or 3 * len((stems := look(part).stems) & have) >= 2 * len(stems) > 0
        or _means(part, showing)
    ]
    return half(language, there, [p for p in parts if p not in there])


def literally(text: str, line: str) -> bool:
    """Whether a line says an example or an alternative of a wish, or the one doing that it is ("Ordering")."""
    line = asserted(line)
    if _one_of(text, line):
        return True
    if _long_form(text, line):
        return True
    if doing := _one_doing(text):
        return doing in {_root(w) for w in tokens(line)}
    return _says_example(text, line)


def example(text: str, line: str) -> bool:
    """Whether a line says by its name what a wish gives as an example: "such as Phorest", "(Manhattan)"."""
    return _says_example(text, asserted(line))


def called(text: str, line: str) -> bool:
    """Whether a line has what a wish puts in brackets as the name of it, one that nobody else knows: "(Manhattan)"."""
    return any(not names(item) for item in _in_brackets(text, asserted(line)))


def _in_brackets(text: str, line: str) -> list[str]:
    """The names in the brackets of a wish that a line says."""
    said = frozenset(fold(w) for w in tokens(line))
    listed = (strength.without_verdict(_BEST.sub("", found["list"])) for found in _IN_BRACKETS.finditer(text))
    items = (item for each in listed for item in _ITEM.split(each))
    return [
        item
        for item in items
        if item[:1].isupper() and not item.isupper() and len(item) > 3 and all(fold(w) in said for w in tokens(item))
    ]


def _says_example(text: str, line: str) -> bool:
    said = frozenset(fold(w) for w in tokens(line))
    listed = [each["list"] for each in _EXAMPLES.finditer(text)]
    if any(
        w[0].isupper() and not w.isupper() and len(w) > 3 and fold(w) in said for each in listed for w in tokens(each)
    ):
        return True
    return bool(_in_brackets(text, line))


_EITHER: Final = re.compile(rf"\s*(?:\b{_said('either')}\b|/)\s*", re.IGNORECASE)
_LEAD: Final = re.compile(rf"^.*\b{_said('lead')}\s+", re.IGNORECASE)
_LONG = 5
#: What is done to each of the alternatives: "supervising staff or students".
_GERUND = re.compile(r"\b[a-z]{3,}ing\b")


def _one_of(text: str, line: str) -> bool:
    """Whether a line has all words of one alternative ("médecine ou chirurgie")."""
    parts = _EITHER.split(_ASIDE.sub(" ", text))
    have = look(line).stems | look(line.replace("-", " ")).stems
    doing = _GERUND.search(parts[0])
    for number, part in enumerate(parts if len(parts) > 1 else ()):
        whole = part if not number or doing is None or _GERUND.search(part) else f"{doing[0]} {part}"
        words = look(_LEAD.sub("", whole) if not number else whole).stems
        if words and words <= have and (any(len(w) >= _LONG for w in words) or letters(part) or _phrase(part, line)):
            return True
    return False


def _phrase(part: str, line: str) -> bool:
    """Whether a line has two words and more as they stand, be they joined: "time served", "Time-served machinist"."""
    wanted, said = (re.findall(r"[^\W_]+", fold(each)) for each in (part, line))
    return len(wanted) > 1 and any(said[n : n + len(wanted)] == wanted for n in range(len(said)))


def _long_form(text: str, line: str) -> bool:
    """Whether a line has the long form of the wish's letters and all of its other words ("drafting SPAs")."""
    named = letters(text)
    rest = text
    for word in named:
        rest = rest.replace(word, " ")
    return bool(named) and all(says_letters(w, line) for w in named) and look(rest).stems <= look(line).stems


def _one_doing(text: str) -> str:
    """The root of a wish that is one gerund and nothing else; empty for any other."""
    words = content(text)
    if len(words) != 1 or not words[0].casefold().endswith("ing") or len(words[0]) < 6:
        return ""
    return _root(words[0])


def _root(word: str) -> str:
    low = fold(word)
    for ending in ("ing", "ed"):
        if low.endswith(ending) and len(low) - len(ending) > 2:
            low = low.removesuffix(ending)
            return low[:-1] if low[-1] == low[-2] else low
    return low.removesuffix("e")


def letters(text: str) -> list[str]:
    """The letters that stand for a name that we do not know, and letters that tell one of a kind ("Form F")."""
    known = names(text)
    found = [m for m in _LETTERS.finditer(text) if m.group() not in _COMMON]
    return [
        m.group()
        for m in (*found, *_ONE_OF_A_KIND.finditer(text))
        if not any(k.start <= m.start() < k.end for k in known)
    ]


def says_letters(letters: str, line: str) -> bool:
    """Whether a line has the letters, or words that they begin ("share purchase agreements": SPAs)."""
    if " " in letters:
        return re.search(rf"(?<!\w){re.escape(fold(letters))}(?!\w)", fold(line)) is not None
    low = fold(letters).removesuffix("s")
    words = [fold(w) for w in tokens(line)]
    if any(w.removesuffix("s") == low for w in words):
        return True
    return len(low) > 2 and low in "".join(w[0] for w in words)
