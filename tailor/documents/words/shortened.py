"""Ranges of months whose years have but two figures, "17.01-18.12", "03.15 – 11.17", and lone months, "07/19"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache


@lru_cache(maxsize=1)
def _pattern(present: str) -> re.Pattern[str]:
    pair = r"(\d\d)\.(\d\d)"
    return re.compile(
        rf"(?<![\w.,$€£+/-]){pair}\s?[-–—~～至到]\s?(?:{pair}(?!\s?[€$£%]|[\w.,/])|(?:{present})(?![^\W\d_]))",
        re.IGNORECASE,
    )


#: A month that stands alone, whose year is no day of a month; of twenty points a mark may be, too.
_ALONE = re.compile(r"\s*\(?(0[1-9]|1[0-2])/(1[3-9]|2[1-9])\)?\s*")


def ranges(text: str, present: str) -> Iterator[tuple[str, str, bool, bool, int, int]]:
    """The range at either end of a text, or the month that is all of it.

    Told are start, end, whether up to now, whether ranged, and where it begins and ends. There is none where both
    orders of year and month make one, or neither does. `present` is how "now" is written.
    """
    if alone := _ALONE.fullmatch(text):
        yield f"{_year(alone[2])}-{alone[1]}", "", False, False, 0, len(text)
        return
    match = _pattern(present).search(text) if "." in text else None
    if match is None or (text[: match.start()].strip(" (（") and text[match.end() :].strip(" )）")):
        return
    pairs = [(match[1], match[2]), *([(match[3], match[4])] if match[3] else [])]
    likely = [order for order in (pairs, [(b, a) for a, b in pairs]) if _is_order(order)]
    if len(likely) == 1:
        start, *end = (f"{_year(year)}-{month}" for year, month in likely[0])
        yield start, end[0] if end else "", not end, True, *match.span()


def _is_order(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether pairs of figures are years and months in which somebody worked, the earlier first."""
    dated = [(_year(year), month) for year, month in pairs]
    lived = all("01" <= month <= "12" and "1970" <= year < "2030" for year, month in dated)
    return lived and dated == sorted(dated)


def _year(figures: str) -> str:
    return ("20" if int(figures) < 50 else "19") + figures
