"""Human languages as postings and résumés name them, and how well they are to be spoken."""

import re
from functools import cache
from typing import Final

from tailor.engine.phrasebook import lists, phrases, words
from tailor.model.folding import fold
from tailor.model.wishes import ON_THE_WAY


def _said(name: str) -> str:
    return phrases("tongues", name)


#: By the English name of each language how its names begin, in any language, folded to lower case.
_NAMES: Final = {name: words("tongues", name) for name in lists("tongues") if name[0].isupper()}
#: By how well a language is spoken the words for that, the best first: "średnio zaawansowany" is not advanced.
_LEVELS: Final = tuple(
    (rank, re.compile(rf"(?<!\w){_said(f'level {rank}')}(?!\w)" + ("|(?<!średnio )zaawansowan" if rank == 5 else "")))
    for rank in range(7, 0, -1)
)


def tongues(text: str) -> frozenset[str]:
    """The human languages that a text names, by their English names."""
    pattern, owner = _pattern()
    return frozenset(owner[m.group(1)] for m in pattern.finditer(fold(text)))


#: A language that is not named, in the words of several languages; a programming language is none.
_ANY: Final = re.compile(
    rf"\b{_said('another')}['’]?\s+(?P<where>{_said('european')}[- ]\s*)?(?:{_said('living')}\s+){{0,2}}"
    rf"{_said('language')}(?P<behind>\s+{_said('european')})?\b|\b{_said('foreign language')}\b",
    re.IGNORECASE,
)
_EUROPEAN: Final = frozenset(_NAMES) - words("tongues", "not European")


def any_will_do(text: str) -> frozenset[str] | None:
    """The languages one of which a wish for "a second European language" asks for, none of them by its name.

    Empty: any language will do. None: the text asks for no such thing.
    """
    found = None if tongues(text) else _ANY.search(text)
    if found is None:
        return None
    return _EUROPEAN if found["where"] or found["behind"] else frozenset()


_CODES = ("a1", "a2", "b1", "b2", "c1", "c2")
_CODE = re.compile(r"(?<!\w)[abc][12](?!\w)")


def level(text: str) -> int | None:
    """How well it is spoken, 1 (A1) to 7 (native), as the text says it; None when it does not."""
    lowered = text.casefold()
    codes = list(_CODE.finditer(lowered))
    # "Working on B2, B1 now": what somebody is on the way to is not reached.
    reached = [each for each in codes if not ON_THE_WAY.search(re.split(r"[,;.(]", lowered[: each.start()])[-1])]
    if reached:
        return _CODES.index(reached[0][0]) + 1  # "Verhandlungssicher (C1)": the letter and figure are what is meant.
    if codes:
        lowered = lowered[: codes[0].start()]
    return next((rank for rank, said in _LEVELS if said.search(lowered)), None)


_APART: Final = re.compile(rf"[,;/|·•\n]|\s[–—]\s|\b{_said('and')}\b")


def levels(text: str) -> dict[str, int | None]:
    """How well each of the languages that a text names is spoken, as far as the text says it of that one.

    "Native German and English B2", "Englisch, B1": in a language's own part, or behind it in a part of none.
    """
    found: dict[str, int | None] = {}
    last: frozenset[str] = frozenset()
    for part in _APART.split(text):
        named, how = tongues(part), level(part)
        if named:
            found |= dict.fromkeys(named, how)
            last = named
        elif how is not None:
            found |= {tongue: how for tongue in last if found[tongue] is None}
    return found


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    owner = {fold(stem): name for name, stems in _NAMES.items() for stem in stems}
    longest_first = sorted(owner, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])({'|'.join(map(re.escape, longest_first))})"), owner
