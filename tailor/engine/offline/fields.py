"""Whether a degree is of the field that is asked for: a degree in law shows none in nursing."""

import re
from collections.abc import Iterable
from typing import Final

from tailor.engine.offline.words import content
from tailor.engine.phrasebook import anywhere, lists, phrases, words
from tailor.model.folding import fold

#: So many letters of a word are its root: "commerce" and "commerciales" share it.
_ROOT = 6
#: The kind of a degree, of which the field is no part: "Bachelor of Science in Nursing".
_KIND = re.compile(
    r"\b(?:bachelor|master|associate|doctor)(?:['’]?s)?(?:\s+degree)?\s+of\s+(?:applied\s+)?(?:science|arts)\b", re.I
)
_AROUND: Final = words("fields", "around")
_GENERAL: Final = words("fields", "general")


def _groups(sort: str) -> dict[str, frozenset[str]]:
    """The lists of a sort ("same", "related") by what each is named after."""
    return {name.removeprefix(f"{sort}: "): words("fields", name) for name in lists("fields") if name.startswith(sort)}


_WIDE: Final = _groups("wide")
_SAME: Final = tuple(_groups("same").values())
_RELATED: Final = tuple(_groups("related").values())
_TRADE: Final = re.compile(rf"(?<=\w{{3}})(?:{phrases('fields', 'trades')}|bauer(?=in|$)\w*)")
_OR_RELATED: Final = anywhere("fields", "or related")
_CHOICE: Final = re.compile(rf"\s*(?:[,;/]|\b{phrases('fields', 'choice')}(?!\w))\s*", re.IGNORECASE)


def _roots(text: str) -> frozenset[str]:
    words = [fold(word) for word in content(_KIND.sub(" ", text))]
    parts = (found[0] for word in words for found in _TRADE.finditer(word))
    return frozenset(
        root for word in (*words, *parts) if (root := word[:_ROOT]) not in _AROUND and any(map(str.isalpha, word))
    )


def _share(groups: Iterable[frozenset[str]], one: frozenset[str], two: frozenset[str]) -> bool:
    return any(group & one and group & two for group in groups)


def any_will_do(asked: str) -> bool:
    """Whether a degree of any field is asked for."""
    return not any(_roots(part) for part in _CHOICE.split(asked))


def is_of(asked: str, told: str) -> bool:
    """Whether a degree as it is `told` is of a field that is `asked` for; any is where none is named."""
    choices = [roots for part in _CHOICE.split(asked) if (roots := _roots(part))]
    held = _roots(told)
    if not choices:
        return True
    if any(_fits(roots, held) for roots in choices):
        return True
    related = _OR_RELATED.search(asked) is not None
    return related and any(_share(_RELATED, roots, held) for roots in choices)


def _fits(wanted: frozenset[str], held: frozenset[str]) -> bool:
    special = wanted - _GENERAL
    own = special or wanted
    wide = any(_WIDE.get(root, frozenset()) & held for root in own)
    return wide or bool(own & held) or _share(_SAME, own, held)
