"""What words of other languages mean, by English words for it (`languages/concepts.txt`).

Two words of one language that share a meaning say the same of the same work; two of different languages translate one
another. An English word means what its own groups of equivalent words mean.
"""

from functools import cache, lru_cache
from importlib.resources import files

from tailor.model.checking import words
from tailor.model.checking.kin import roots
from tailor.model.checking.stems import fold, stem


def load() -> None:
    """Read the file now rather than at the first word."""
    _keys()


@lru_cache(maxsize=16384)
def meanings(low: str, tag: str) -> frozenset[str]:
    """What a folded word of a language (two letters) means, as far as the table knows it."""
    if tag == "en":
        return _english(low)
    known = _concepts().get(tag)
    if not known:
        return frozenset()
    return frozenset[str]().union(*(known.get(root, ()) for root in roots(low, tag)))


def _english(low: str) -> frozenset[str]:
    cut = stem(low)
    alike = words.groups_of(low, cut)
    found = {key for key, (own, groups) in _keys().items() if own == cut or not groups.isdisjoint(alike)}
    return frozenset(found | _concepts().get("en", {}).get(low, set()))


@cache
def _keys() -> dict[str, tuple[str, frozenset[int]]]:
    keys = {key for table in _concepts().values() for means in table.values() for key in means}
    return {key: (stem(key), words.groups_of(key, stem(key))) for key in keys}


@cache
def _concepts() -> dict[str, dict[str, set[str]]]:
    """Per language, the meanings of each root of a word."""
    found: dict[str, dict[str, set[str]]] = {}
    key = ""
    for line in files("tailor.model.checking").joinpath("languages/concepts.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            key = line.strip()
            continue
        tag, *members = line.split()
        table = found.setdefault(tag, {})
        for member in members:
            for root in roots(fold(member), tag) if tag != "en" else {fold(member)}:
                table.setdefault(root, set()).add(key)
    return found
