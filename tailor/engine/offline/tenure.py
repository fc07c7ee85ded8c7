"""Years of experience: how many a posting asks for, and how many the dates of a résumé show."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from tailor.engine.phrasebook import anywhere, languages, phrases, words
from tailor.model.checking.numerals import small
from tailor.model.folding import fold
from tailor.model.resume import Dated, Work

#: Numbers in words.
_NUMBERS: Final = {word: figure for figure in range(1, 11) for word in words("tenure", str(figure))}


def _said(name: str) -> str:
    return phrases("tenure", name)


_BETWEEN: Final = (
    rf"\s*(?:\(\d+\)\s*)?\+?\s*(?:(?:-|–|{_said('to')})\s*\d{{1,2}}\s*)?(?:{_said('or more')} )?(?:full )?"
)


def _in_words(language: str) -> str:
    """A number in words with years of its own language behind it: "to" is two of "år", and none of "an"."""
    lists = (phrases("tenure", str(figure), language) for figure in range(1, 11))
    return rf"(?:{'|'.join(lists)})(?={_BETWEEN}{phrases('tenure', 'years', language)}\b)"


_FIGURE: Final = "|".join((r"\d{1,2}", *map(_in_words, sorted(languages("tenure", "years")))))
_ASKED: Final = re.compile(rf"\b(?P<n>{_FIGURE}){_BETWEEN}{_said('years')}\b(?! {_said('per')})", re.IGNORECASE)
_SOME_MONTHS: Final = re.compile(rf"\b\d{{1,2}}\s*\+?\s*{_said('months')}\b", re.IGNORECASE)
#: A whole number of years, told in months: "12 months' reach experience".
_MONTHS: Final = re.compile(rf"\b(?P<n>12|24|36|48|60)\s*\+?\s*{_said('months')}\b", re.IGNORECASE)
_AROUND: Final = re.compile(
    rf"^(?:d['’]\s*)?{_said('least first')}\s+|"
    rf"(?:['’]?\s*(?:\bof )?(?:\b{_said('sorts')} ){{0,6}})?(?<!\w){_said('experience')}(?!\w)"
    rf"(?: {_said('of')}(?!\w))?\s*",
    re.IGNORECASE,
)
_LEAST: Final = anywhere("tenure", "least")
#: What would be best is no part of what the years are to be of.
_IDEALLY: Final = re.compile(rf"(?<![\s,;(])[\s,;(]+{_said('ideally')}(?!\w).*$", re.IGNORECASE | re.DOTALL)
_NO_SUBJECT: Final = words("tenure", "no subject")
#: "Bambini 0-3 anni", "w wieku 6-9 lat".
_AGES: Final = re.compile(
    rf"\b{_said('ages')}\s+(?:\w+\s+){{0,2}}?\(?\d{{1,2}}\s*"
    rf"(?:(?:-|–|{_said('up to')})\s*\d{{1,2}})\s*{_said('years')}\b",
    re.IGNORECASE,
)
#: "2-letnie", "zweijährige", "rok doświadczenia".
_LONG: Final = re.compile(
    rf"\b(?P<n>\d{{1,2}})[- ]?{_said('long')}|\b{_said('a year')}(?= {_said('a year of')})", re.IGNORECASE
)
#: "Mehrjährige Erfahrung": more than one year, however many.
SEVERAL = 2
_SEVERAL: Final = anywhere("tenure", "several")


def in_years(text: str) -> bool:
    """Whether a text tells how long something was done, or is to have been done."""
    return any(each.search(text) for each in (_ASKED, _SOME_MONTHS, _SEVERAL))


def without_least(text: str) -> str:
    """A wish without what says how much at least is asked for."""
    return _LEAST.sub(" ", text)


def asked(text: str) -> int | None:
    """How many years a wish asks for, the lower bound of a range; None when it asks for none."""
    text = _AGES.sub(" ", text)
    found = _ASKED.search(text) or _LONG.search(text)
    if found is None and (months := _MONTHS.search(text)):
        return int(months["n"]) // 12
    if found is None:
        return SEVERAL if _SEVERAL.search(text) else None
    written = (found["n"] or "1").casefold()
    return int(written) if written.isdigit() else _NUMBERS[written]


_TOLD: Final = re.compile(rf"\b(?P<n>\d{{1,2}}|[^\W\d_]+)\+?\s+{_said('years')}\b", re.IGNORECASE)


def told(sentence: str) -> int:
    """The most years that a sentence tells of, in figures or in words; 0 for none."""
    counts = (found["n"] for found in _TOLD.finditer(sentence))
    return max((int(n) if n.isdigit() else small("").get(fold(n), 0) for n in counts), default=0)


_RECENT: Final = anywhere("tenure", "recent")
#: What ended longer ago than so many months is not recent.
_LONG_AGO = 48


def too_old(wish: str, entry: Dated, today: date) -> bool:
    """Whether a wish is for something recent, and an entry ended long ago."""
    end = _month(entry.end_date, first=False) if entry.end_date and _RECENT.search(wish) else None
    return end is not None and today.year * 12 + today.month - end > _LONG_AGO


#: That what is alike counts as well, which is no part of what the years are to be of.
_OR_SIMILAR: Final = re.compile(
    rf",?\s*\(?\b{_said('or')}\s+(?:{_said('another')} ){{0,2}}{_said('similar')}(?: {_said('place')})?s?\b\)?",
    re.IGNORECASE,
)
_LEFT_BEFORE: Final = re.compile(rf"^(?:{_said('left before')}\s+){{1,4}}", re.IGNORECASE)
_LEFT_BEHIND: Final = re.compile(rf"\s+{_said('left behind')}$", re.IGNORECASE)
_SUCH_A_ROLE: Final = re.compile(rf"^{_said('such a role')}\s+", re.IGNORECASE)


def subject(text: str) -> str:
    """What the years are to be of: "5+ years of experience with Python" → "Python"; empty for any work."""
    rest = without_least(_IDEALLY.sub("", _OR_SIMILAR.sub("", text)))
    rest = " ".join(_AROUND.sub(" ", _MONTHS.sub(" ", _ASKED.sub(" ", rest))).split()).strip(" .,;:+'’")
    rest = _SUCH_A_ROLE.sub("", _LEFT_BEHIND.sub("", _LEFT_BEFORE.sub("", rest)))
    return "" if all(word in _NO_SUBJECT for word in re.findall(r"\w+", rest.casefold())) else rest


def of_what(text: str) -> str:
    """The words of a wish for years without their number: "3+ years on the salon floor" → "on the salon floor"."""
    rest = " ".join(_MONTHS.sub(" ", _ASKED.sub(" ", without_least(text))).split())
    return rest.strip(" .,;:+'’").removeprefix("of ")


#: "transport or warehouse planning": what stands last is meant of each.
_OF_EACH = re.compile(
    r"^(?P<first>[\w-]+(?: [\w-]+)?(?:, [\w-]+(?: [\w-]+)?){0,4}),? (?:or|and/or|ou|o) "
    r"(?P<last>[\w-]+) (?P<what>[\w-]+)$"
)


def ways(text: str) -> list[str]:
    """The ways in which a wish may be met that have their last word in common; empty when there is one way alone."""
    found = _OF_EACH.match(text)
    if not found:
        return []
    what = found["what"]
    return [f"{each} {what}" for each in (*found["first"].split(", "), found["last"])]


_BREAK: Final = re.compile(rf"^\W*(?:{_said('article')}\s+)?{_said('break')}\b", re.IGNORECASE)


def is_break(position: str) -> bool:
    """Whether the title of an entry names a time of leave, care or search."""
    return _BREAK.match(position) is not None


def worked(entries: Sequence[Work]) -> list[Work]:
    """The entries that are work: a time of leave, care or search that stands among them is none."""
    return [entry for entry in entries if entry.name or not is_break(entry.position)]


def months(entries: Iterable[Dated], today: date) -> int:
    """Months covered by the entries' dates, overlaps counted once; an entry without an end runs until today."""
    spans: list[tuple[int, int]] = []
    for entry in entries:
        start = _month(entry.start_date, first=True)
        if start is None:
            continue
        now = today.year * 12 + today.month
        end = _month(entry.end_date, first=False) if entry.end_date else now
        spans.append((start, min(end if end is not None else now, now)))
    total, reached = 0, 0
    for start, end in sorted(spans):
        begin = max(start, reached)
        if end >= begin:
            total += end - begin + (1 if begin == start else 0)
            reached = max(reached, end)
    return total


def _month(written: str, first: bool) -> int | None:
    """A date as a count of months; a bare year stands for its middle, so that it errs to neither side."""
    parts = written.split("-")
    if not parts[0].isdigit():
        return None
    month = int(parts[1]) if len(parts) > 1 else (7 if first else 6)
    return int(parts[0]) * 12 + min(max(month, 1), 12)
