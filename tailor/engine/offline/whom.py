"""People of a kind that a wish is for: who led a shop's staff has not worked with the young or the old."""

from typing import Final

from tailor.engine.phrasebook import anywhere

#: Each kind as it is asked for, and the words by which a line tells of such people.
_KINDS: Final = tuple(
    (anywhere("whom", kind), anywhere("whom", f"told {kind}")) for kind in ("young", "old", "disabled", "vulnerable")
)


def of_that_kind(wish: str, line: str) -> bool:
    """Whether a line tells of the people that a wish is for, where it is for those of one kind."""
    told = [told for asked, told in _KINDS if asked.search(wish)]
    return not told or any(each.search(line) for each in told)
