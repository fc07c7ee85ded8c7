"""Whether a line is of the very thing that is asked for: its number, its step, and what stands behind "of".

NEN 1010 is not NEN 3140, basic life support is not the advanced one, and to have put in solar panels is not to have put
in charging points.
"""

import re
from typing import Final

from tailor.engine.offline.words import look, stems
from tailor.engine.phrasebook import anywhere, phrases
from tailor.model.resume import Passage

#: A standard by its letters and its number.
_CODE: Final = re.compile(r"(?<!\w)(?P<letters>[A-ZÆØÅ]{2,6})[ -]?(?P<number>\d{3,5})(?!\w)")
_ADVANCED: Final = anywhere("distinct", "advanced")
_BASIC: Final = anywhere("distinct", "basic")
#: A paper, or a line of so few words, is of one step alone.
_FEW_WORDS: Final = 8
#: What is done and what it is done to: "installeren van laadpalen", "montagem de andaimes".
_OF: Final = re.compile(
    rf"^(?P<doing>.+?)\s+{phrases('distinct', 'of')}\s+(?:{phrases('distinct', 'article')}\s+)?(?P<thing>\S.*)$",
    re.IGNORECASE,
)


def of_that_number(wish: str, text: str) -> bool:
    """Whether a text is not of another number of the standard that is asked for."""
    wanted, said = _codes(wish), _codes(text)
    return all(letters not in said or numbers & said[letters] for letters, numbers in wanted.items())


def _codes(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for code in _CODE.finditer(text):
        found.setdefault(code["letters"], set()).add(code["number"])
    return found


def of_that_step(wish: str, passage: Passage) -> bool:
    """Whether what is asked for is not the advanced one of which a passage has the basic one alone."""
    if not _ADVANCED.search(wish) or _BASIC.search(wish):
        return True
    few = passage.section in ("certificates", "education", "skills") or len(passage.text.split()) <= _FEW_WORDS
    return not (few and _BASIC.search(passage.text) and not _ADVANCED.search(passage.text))


def of_that_matter(wish: str, text: str) -> bool:
    """Whether a text says something of what a thing is to be done to, where it says the doing.

    In English the sentence model tells it; of other languages it knows less.
    """
    found = _OF.match(wish)
    doing, thing = (stems(found["doing"]), stems(found["thing"])) if found else (frozenset(), frozenset())
    said = look(text).stems
    if not doing or not thing - doing or doing.isdisjoint(said):
        return True
    return not thing.isdisjoint(said) or any(
        a.startswith(b) or b.startswith(a) for a in thing for b in said if min(len(a), len(b)) >= _ROOT
    )


#: So many letters that words begin with are their root.
_ROOT: Final = 5
