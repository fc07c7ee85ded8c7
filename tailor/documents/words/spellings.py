"""Many spellings as one regular expression that looks at each character of a text once."""

import re
from collections.abc import Iterable


def any_of(spellings: Iterable[str]) -> str:
    """A regular expression, without groups of its own, that finds the longest of these spellings.

    What they begin with alike stands in it once, so that it is compiled and searched faster than a row of them.
    """
    followers: dict[str, list[str]] = {}
    ends = False
    for spelling in dict.fromkeys(spellings):
        if spelling:
            followers.setdefault(spelling[0], []).append(spelling[1:])
        else:
            ends = True
    ways = [re.escape(first) + any_of(rest) for first, rest in followers.items()]
    if not ways:
        return ""
    if len(ways) == 1 and not ends:
        return ways[0]
    return f"(?:{'|'.join(ways)}){'?' * ends}"
