"""Leaves out of a pattern what no text of ASCII alone can match, so that most lines are searched in half the time."""

import re

_HEADER = re.compile(r"\((?:\?(?:P<\w+>|<?[=!]|[:>]|[a-z]+:))?")
_QUANTIFIER = re.compile(r"(?:[?*+]|\{\d+(?:,\d*)?\}|\{,\d+\})[?+]?")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.S)
#: What nothing matches.
_NOTHING = "(?!)"


def part(pattern: str) -> str:
    """The alternatives of a pattern, at any depth, that a text of ASCII letters may match, in their order.

    Groups lose their numbers.
    """
    kept, _ = _alternatives(pattern, 0)
    return _NOTHING if kept is None else kept


def _alternatives(pattern: str, at: int) -> tuple[str | None, int]:
    """What is left of the alternatives from a place on up to the bracket that ends them, and where that is."""
    kept: list[str] = []
    said, possible = "", True
    while True:
        sign = pattern[at : at + 1]
        if sign in {"", "|", ")"}:
            if possible:
                kept.append(said)
            if sign != "|":
                return ("|".join(kept) if kept else None), at
            said, possible, at = "", True, at + 1
            continue
        atom, at = _atom(pattern, at)
        quantified = _QUANTIFIER.match(pattern, at)
        how = quantified[0] if quantified else ""
        at += len(how)
        said += (atom if atom is not None else f"(?:{_NOTHING})") + how
        possible = possible and (atom is not None or how.startswith(("?", "*", "{0", "{,")))


def _atom(pattern: str, at: int) -> tuple[str | None, int]:
    """What stands at a place of a pattern before its quantifier, none where it is not of ASCII, and where it ends."""
    sign = pattern[at]
    if sign == "\\":
        return pattern[at : at + 2], at + 2
    if sign == "[" and (found := _CLASS.match(pattern, at)):
        return found[0], found.end()
    if sign == "(" and (header := _HEADER.match(pattern, at)):
        kept, end = _alternatives(pattern, header.end())
        if header[0].endswith("!"):
            return pattern[at : end + 1], end + 1
        return (None if kept is None else f"{header[0]}{kept})"), end + 1
    return (sign if sign.isascii() else None), at + 1
