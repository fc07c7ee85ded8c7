"""Words for what is listed: "woodworking machines: …", "vegetables such as …", "bilingual" of two languages."""

import re
from functools import lru_cache

from tailor.model import vocabulary
from tailor.model.checking.case import Case
from tailor.model.checking.lexicon import may_act
from tailor.model.checking.people import is_people
from tailor.model.checking.reading import tells
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.words import Word, is_free, is_function
from tailor.model.vocabulary import Mention

#: What a word for a kind may stand before, with the things that are of the kind behind it.
_LIST = re.compile(r":| \(|,? (?:including|such as|like|namely|e\.g\.|i\.e\.) ", re.IGNORECASE)
_PLURALS = frozenset(listed("livestock machinery equipment software hardware kit produce poultry cattle joinery"))
#: So many things make a list, and so many words are looked at.
_FEWEST, _MOST = 2, 14
_NO_KINDS = frozenset(listed("tasks duties responsibilities projects campaigns awards results targets budgets teams"))


def heads_list(case: Case, index: int) -> bool:
    """Whether a new word in the plural only names the kind of things that follow it, all of which are said."""
    reading = case.reading
    while index + 1 < len(reading.words) and index < _OF_CLASS and reading.words[index + 1].low in _CLASSES:
        index += 1  # "CAT tools: …"
    word, after = reading.words[index], index + 1
    if not (word.low.endswith("s") or word.low in _PLURALS) or word.low in _NO_KINDS or after >= len(reading.words):
        return False
    if not tells(reading.text, _LIST) or is_people(word) or word.odd:
        return False
    mark = _LIST.match(reading.text, word.end)
    if mark is None or (index and reading.words[index - 1].low in _JOINING):  # "Drinks and snacks such as …"
        return False
    return _all_said(case, reading.at(mark.end(), mark.end() + 1).start)


#: Where a text begins with a word for what tools are for, and what they are.
_OF_CLASS = 2
_CLASSES = frozenset(listed("software tools systems packages languages programs applications"))


def _all_said(case: Case, first: int) -> bool:
    """Whether two things or more begin there, every word of which a passage that may support the text has."""
    reading, things = case.reading, 1
    for n in range(first, min(first + _MOST, len(reading.words))):
        word = reading.words[n]
        gap = reading.text[reading.words[n - 1].end : word.start] if n > first else ""
        if any(c in ".;:)" for c in gap) or (is_function(word.low) and word.low not in _JOINING):
            break
        things += "," in gap or word.low in _JOINING
        idle = word.low in _JOINING or is_free(word) or n in reading.numeric
        if not idle and not any(case.says(s, n) for s in case.bound):
            return False
    return things >= _FEWEST


_JOINING = frozenset({"and", "or"})
_TONGUES = {"bilingual": 2, "trilingual": 3, "multilingual": 3}


def tells_tongues(case: Case, index: int) -> bool:
    """Whether a word says of how many languages something is, and a passage names as many."""
    words = case.reading.words
    if words[index].low == "speaking" and _is_tongue_said(case, index - 1):
        return case.reading.text[words[index - 1].end : words[index].start] == "-"  # "Urdu-speaking"
    if words[index].low.removesuffix("s") == "speaker":
        return any(_is_spoken(case, n) for n in (index - 1, index + 2))  # "Welsh speaker", "speaker of Welsh"
    if words[index].low in ("language", "languages") and case.reading.mentions:
        near = range(max(0, index - _NEAR), min(len(words), index + _NEAR))
        return any(_is_tongue_said(case, n) for n in near)
    wanted = _TONGUES.get(words[index].low.removesuffix("ly"))
    if wanted is None or not index or (index + 1 < len(words) and is_people(words[index + 1])):
        return False  # "Bilingual receptionist" is said of a person.
    counts = (len({m.canonical for m in s.reading.mentions if m.kind == "tongue"}) for s in case.bound)
    return any(n == wanted or (wanted > 2 and n > wanted and words[index].low[0] == "m") for n in counts)


def _is_tongue_said(case: Case, index: int) -> bool:
    terms = case.reading.terms_at.get(index, set()) if index >= 0 else set()
    named = {m.canonical for m in case.reading.mentions if m.kind == "tongue" and m.canonical in terms}
    return bool(named) and any(
        m.canonical in named and not _DESCRIBING.match(s.reading.text, m.end)
        for s in case.bound
        for m in s.reading.mentions
    )


def _is_spoken(case: Case, index: int) -> bool:
    """Whether a passage has a language there, and not as one of which little is known."""
    if not 0 <= index < len(case.reading.words) or not _is_tongue_said(case, index):
        return False
    terms = case.reading.terms_at.get(index, set())
    about = (
        s.reading.text[max(0, m.start - _ABOUT) : m.end + _ABOUT]
        for s in case.bound
        for m in s.reading.mentions
        if m.canonical in terms
    )
    return not any(_A_LITTLE.search(text) for text in about)


#: So many characters about a language tell how well it is known.
_ABOUT = 16
_A_LITTLE = re.compile(
    r"\b(?:basic|beginner\w*|elementary|rudimentary|a little|some|school|learning|learner|rusty|phrases?|A1|A2|"
    r"level (?:one|1)|intermediate|reading|written)\b",
    re.IGNORECASE,
)
#: So many words before and behind it a language stands that a text speaks of as one.
_NEAR = 5
#: A thing that a language only describes: "Polish customers".
_DESCRIBING = re.compile(
    r" (?!and |or |at |to |in |as |is |for |with |from |\(|fluent|native|spoken|written|speak)[a-z]"
)


#: Nouns that a trade puts behind a thing without making another of it: "skirting boards", "reach trucks".
_KINDS = frozenset(
    listed(
        "board machine panel part piece device appliance product item unit kit tool machinery vehicle instrument "
        "console"
    )
)
#: What a named product is, and what doing something for somebody is called.
_PROGRAMS = frozenset(listed("software platform database suite portal app"))
_DOINGS = frozenset(listed("treatment procedure"))
#: Who chairs a group chairs its meetings.
_MEETING = "meeting"
_BODIES = frozenset(listed("group committee board panel team forum council working"))
_OF_ANY = _KINDS | _PROGRAMS | _DOINGS | {_MEETING}


def names_kind(case: Case, index: int) -> bool:
    """Whether a word only says of what kind the thing before it is, which a passage names alone."""
    word, words = case.reading.words[index], case.reading.words
    low = word.low.removesuffix("s")
    if low not in _OF_ANY or not index or is_function(words[index - 1].low):
        return False
    before = words[index - 1]
    if index > 1 and before.low.isdecimal() and words[index - 2].capital:  # "Agilent 1260 instruments"
        return any(not {before.low, f"{before.low}s"}.isdisjoint(s.reading.lows) for s in case.bound)
    if case.reading.text[before.end : word.start] != " " or index - 1 in case.reading.numeric:
        return False
    if low in _PROGRAMS:
        named = before.capital or index - 1 in case.reading.terms_at
        return named and _is_used(case, index - 1) and any(case.says(s, index - 1) for s in case.bound)
    if low == _MEETING:
        return before.low in _BODIES and any(
            case.says(s, index - 1) or before.stem in s.reading.stems for s in case.bound
        )
    if low in _DOINGS:
        return may_act(before.low) and any(case.says(s, index - 1) for s in case.bound)
    return any(before.low in s.reading.lows and _is_thing_there(s.reading.words, before.low) for s in case.bound)


def tells_class(case: Case, index: int) -> bool:
    """Whether a word is one of those that tell what a tool which a passage names is for: a "vulnerability" scanner."""
    word = case.reading.words[index]
    return not word.odd and any(word.stem in _classes(s.reading.mentions) for s in case.bound if s.reading.mentions)


@lru_cache(maxsize=4096)
def _classes(mentions: tuple[Mention, ...]) -> frozenset[str]:
    """The stems of the words for what the tools that are mentioned are for."""
    implied = {name for m in mentions if m.kind == "tool" for name in vocabulary.implies(m.canonical)}
    implied |= {alias for name in implied for alias in vocabulary.aliases(name)}
    general = (n for n in implied if n.islower() or vocabulary.kind(n) in ("skill", "method"))
    return frozenset(stem(low) for name in general for low in name.casefold().split())


def _is_used(case: Case, index: int) -> bool:
    """Whether what is named by a word, and few before it, stands behind a preposition: "in the PoolTrack platform"."""
    for word in reversed(case.reading.words[max(0, index - 4) : index]):
        if word.low in _USING:
            return True
        if not word.capital and word.low != "the":
            break
    return False


_USING = frozenset(listed("in into on onto using with via through to from by of"))


def _is_thing_there(words: tuple[Word, ...], low: str) -> bool:
    """Whether a word stands there with no other noun behind it."""
    return any(w.low == low and (n + 1 >= len(words) or is_function(words[n + 1].low)) for n, w in enumerate(words))
