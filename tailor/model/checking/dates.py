"""Does evidence say this year, this period, this many years?

Years must stand in the evidence, both ends of a period in the same passage. "Six years" may also follow from periods
of employment, counted in months; a period that is still going on counts up to `today` when that is given.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.figure import Figure
from tailor.model.checking.holding import is_held
from tailor.model.checking.lasting import has_lasted
from tailor.model.checking.numbers import support
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.stems import fold
from tailor.model.checking.sums import is_years_named
from tailor.model.checking.tenure import is_lasting, is_tenure

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero janeiro gennaio januari styczen stycznia leden ledna",
            "feb february februar fevrier febrero fevereiro febbraio februari luty lutego unor unora",
            "mar march marz mars marzo maerz marco maart marzec marca brezen brezna",
            "apr april avril abril aprile kwiecien kwietnia duben dubna",
            "may mai mayo maio maggio mei maj maja kveten kvetna",
            "jun june juni juin junio junho giugno czerwiec czerwca cerven cervna",
            "jul july juli juillet julio julho luglio lipiec lipca cervenec cervence",
            "aug august aout agosto augustus augusti sierpien sierpnia srpen srpna",
            "sep sept september septembre septiembre setembro settembre wrzesien wrzesnia zari",
            "oct october okt oktober octobre octubre outubro ottobre pazdziernik pazdziernika rijen rijna",
            "nov november novembre noviembre novembro listopad listopada",
            "dec december dez dezember decembre diciembre dezembro dicembre desember grudzien grudnia prosinec "
            "prosince",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_YEAR = re.compile(
    r"(?<![\d.,£$€])(?:(?P<iso>(?:19|20)\d\d)-(?P<isom>0[1-9]|1[0-2])(?!\d)|"
    r"(?:(?P<num>0?[1-9]|1[0-2])[/.])?(?P<year>(?:19[4-9]|20[0-9])\d))"
    r"(?![\d%]|[.,]\d|(?: ?(?:%|ms\b)))"
)
_OPEN = re.compile(
    r"\s*+(?:-|to|until|till|bis|a|à|hasta|al|do|até|tot|till|til|до|по)*\s*+(?:the\s++)?(?:present|présent|now|today|current|date|"
    r"heute|heden|aujourd|actualidad|ongoing|presente|actual|atual|oggi|nu\b|nå\b|obecnie|teraz|dziś|dosud|současnost|"
    r"dnes|nuværende|nåværende|pågående|зараз|тепер|настоящее|н\.\s?в|halen|devam)",
    re.IGNORECASE,
)
_SINCE_WORDS = frozenset({"since", "seit", "depuis", "desde", "sinds", "dal", "od", "sedan", "siden"})
_JOIN = re.compile(r"^\s*(?:-|–|to|until|bis|and|/|au|a|à|hasta)\s*(?:[^\W\d_]{3,10}\.?\s*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, with its month where one is named; `open` when a period that is still going on begins there."""

    start: int
    end: int
    year: int
    month: int | None
    open: bool
    until: int | None = None
    """The index of the moment that ends the period that begins here."""
    begins: bool = False
    """Whether something is said to have begun there ("from 2020")."""


def moments(reading: Reading) -> tuple[Moment, ...]:
    """The years of a text, from left to right."""
    return _moments(reading.text)


@lru_cache(maxsize=4096)
def _moments(text: str) -> tuple[Moment, ...]:
    found: list[Moment] = []
    for match in _YEAR.finditer(text):
        start, end = match.span()
        year = int(match["iso"] or match["year"])
        month = int(match["isom"] or match["num"] or 0) or None
        if month is None:
            before = re.search(r"([^\W\d_]{3,10})\.?,?\s+(?:of\s+)?$", text[max(0, start - 16) : start])
            if before and (named := _MONTHS.get(fold(before.group(1)))):
                month = named
                start = max(0, start - 16) + before.start()
        opened = bool(_OPEN.match(text, end))
        since = re.search(r"([^\W\d_]+)\s+$", text[max(0, start - 12) : start])
        opened = opened or bool(since and fold(since.group(1)) in _SINCE_WORDS)
        begins = bool(since and fold(since.group(1)) == "from")
        found.append(Moment(start, end, year, month, opened, begins=begins))
    return tuple(_paired(text, found))


def _paired(text: str, found: list[Moment]) -> list[Moment]:
    result = list(found)
    for number in range(len(found) - 1):
        left, right = found[number], found[number + 1]
        gap = text[left.end : right.start]
        if _JOIN.match(gap) and "and" not in gap:
            result[number] = Moment(left.start, left.end, left.year, left.month, False, number + 1)
    return result


def dates(case: Case) -> Iterator[Finding]:
    """The years and the years of experience that a text claims."""
    mine = moments(case.reading)
    for number, moment in enumerate(mine):
        source = _moment(case, mine, number)
        doubtful = source is None and case.single and _stands_there(case, moment)
        yield Finding("date", moment.start, moment.end, "soft" if doubtful else "hard", source)
    for figure in case.reading.figures:
        if figure.year:
            continue
        if is_tenure(case.reading, figure):
            yield _tenure(case, figure)
        elif is_lasting(case.reading, figure) and support(case, figure) is None:
            yield Finding("date", figure.start, figure.end, "hard", _lasted(case, figure) or _in_one(case, figure))


def _moment(case: Case, mine: tuple[Moment, ...], number: int) -> Source | None:
    moment = mine[number]
    around = _around(case, moment)
    candidates = []
    dated = case.single and case.before is not None and bool(moments(case.before.reading))
    for order, source in enumerate(case.bound):
        if dated and source is not case.before and not source.told:
            continue  # A line that has its own date keeps it.
        theirs = moments(source.reading)
        if _stated(moment, mine, theirs) or (
            moment.open and (_became(moment, source.reading) or is_held(case.reading, moment.start, source.reading))
        ):
            candidates.append((case.shared(source, around), -order, source))
    if not candidates:
        return None
    shared, _, best = max(candidates, key=lambda c: c[:2])
    if not shared and any(case.shared(s, around) > 1 for s in case.sources) and not _same_item(case, around, best):
        return None
    return best


def _around(case: Case, moment: Moment) -> list[int]:
    """The words that tell what a year dates: those of its part, or where it stands alone of what it is hung on."""
    part = case.part(moment.start)
    near = (case.content(p) for p in reversed(case.parts) if p.first <= part.first)
    return next((words for words in near if words), [])


def _became(moment: Moment, evidence: Reading) -> bool:
    """Whether a passage says that somebody became in that year what they are still: "joined the panel in 2018"."""
    theirs = moments(evidence)
    if len(theirs) != 1 or theirs[0].year != moment.year or (moment.month and moment.month != theirs[0].month):
        return False
    return bool(_BECOMING.search(evidence.text)) and not _OVER.search(evidence.text)


_BECOMING = re.compile(
    r"\b(?:became|joined|signed|learn(?:ed|t)|took over|(?:got|gained|obtained|earned|received) (?:[\w-]+ ){0,5}"
    r"(?:licen[cs]e|certificate|ticket|membership|accreditation|registration|qualification|status|card)|"
    r"(?:was|were|got|been) (?:made|elected|appointed|admitted|called|promoted)|"
    r"(?:registered|qualified|chartered|certified|accredited|licensed|promoted|elected|appointed|admitted|"
    r"started|began|passed)(?= (?:[\w-]+ ){0,6}(?:in|from) ))",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(?:until|till|left|ended|lapsed|expired|resigned|stopped|for (?:a|one) year)\b", re.IGNORECASE)


def _stands_there(case: Case, moment: Moment) -> bool:
    """Whether the very year stands where it may come from, though it seems to date something else there."""
    return any(other.year == moment.year for s in case.bound for other in moments(s.reading))


def _same_item(case: Case, around: list[int], best: Source) -> bool:
    """Whether what stands around a year belongs to the entry whose heading has the year."""
    return any(s.passage.item == best.passage.item and case.shared(s, around) for s in case.sources)


def _stated(moment: Moment, mine: tuple[Moment, ...], theirs: tuple[Moment, ...]) -> bool:
    for other in theirs:
        if other.year != moment.year or (moment.month and other.month and moment.month != other.month):
            continue
        if moment.month and not other.month:
            continue
        if moment.open and not (other.open or (other.begins and other.until is None)):
            continue
        if moment.until is not None and other.until is not None and mine[moment.until].year != theirs[other.until].year:
            continue
        if (
            moment.until is not None
            and other.until is None
            and not any(t.year == mine[moment.until].year for t in theirs)
        ):
            continue
        return True
    return False


def _tenure(case: Case, figure: Figure) -> Finding:
    for source in case.sources:
        for other in source.reading.figures:
            if (
                other.unit == "time"
                and abs(other.value - figure.value) < 0.01 * figure.value
                and (other.hedge == "over" or figure.hedge != "over" or not other.hedge)
            ):
                return Finding("date", figure.start, figure.end, "hard", source)
    if told := next((s for s in case.bound if has_lasted(figure, s.reading.text)), None):
        return Finding("date", figure.start, figure.end, "hard", told)
    if (
        case.single
        and case.before is not None
        and any(f.unit == "time" and f.value >= _A_WEEK for f in case.before.reading.figures)
    ):
        return Finding(
            "date", figure.start, figure.end, "hard", None
        )  # A line that says how long is not about another time.
    wanted = figure.value / (30.4375 * 86400)
    spans, unknown, first = _spans(_about(case, figure), case.today)
    lengths = [end - begin for begin, end in spans]
    total = _union(spans)
    longest = total + 1 if figure.hedge != "over" else total
    if figure.hedge in ("under", "about"):
        longest += 7
    # Less than the whole is true too, unless it is a round number of one period that is named.
    holds = wanted <= longest or any(abs(wanted - length) < 6 for length in lengths)
    if holds and first and not _of_less(case, figure, wanted):
        return Finding("date", figure.start, figure.end, "hard", first)
    if holds:
        return Finding("date", figure.start, figure.end, "soft", None)
    return Finding("date", figure.start, figure.end, "soft" if unknown and total < wanted else "hard", None)


def _lasted(case: Case, figure: Figure) -> Source | None:
    """The passage with the period of employment that lasted so long; none for a line that has a time of its own."""
    if named := next((s for s in case.bound if is_years_named(figure, s.reading)), None):
        return named
    if case.single and case.before is not None and any(f.unit == "time" for f in case.before.reading.figures):
        return None
    wanted = figure.value / (30.4375 * 86400)
    most = 12 if figure.hedge == "over" else 6
    for source in _about(case, figure):
        spans, _, first = _spans((source,), case.today)
        for begin, end in spans:
            if -(6 if figure.hedge in ("under", "about", "upto") else 1) <= end - begin - wanted < most:
                return first
    return None


def _in_one(case: Case, figure: Figure) -> Source | None:
    """The passage that tells of one year, month or week by its name, where the text has it "in one year"."""
    unit = _ONE.fullmatch(figure.text.casefold())
    before = case.reading.text[: figure.start].casefold()
    if unit is None or not before.endswith(("in ", "in a ", "within ", "over ")):
        return None
    named = re.compile(rf"\b(?:last|this|that|each|every|per|the past|in (?:a|one)) {unit['unit']}\b", re.IGNORECASE)
    for source in case.bound:
        years = moments(source.reading)
        if named.search(source.reading.text) or (unit["unit"] == "year" and len(years) == 1 and years[0].until is None):
            return source
    return None


_ONE = re.compile(r"(?:one|a|1|a single) (?P<unit>year|month|week|day)")


def _about(case: Case, figure: Figure) -> tuple[Source, ...]:
    """The passages whose periods count: those of the employer that the same part names, or all."""
    part = case.part(figure.start)
    named = [
        n
        for n in range(part.first, part.last)
        if case.reading.words[n].capital and n > 0 and case.reading.words[n - 1].low in _AT
    ]
    chosen = tuple(s for s in case.sources if moments(s.reading) and any(case.says(s, n) for n in named))
    return chosen or case.sources


def _of_less(case: Case, figure: Figure, wanted: float) -> bool:
    """Whether the years are said to be of one matter, and the entries that speak of it do not last so long."""
    words = case.reading.words
    part = case.part(figure.start)
    first = case.reading.at(figure.start, figure.end).stop
    topic = [n for n in range(first, part.last) if n > first and words[n - 1].low in _OF and n in case.content(part)]
    if not topic:
        return False
    items = {s.passage.item for s in case.sources if any(case.says(s, n) for n in topic)}
    if not items:
        return False  # What nobody says is a matter of wording.
    about = tuple(s for s in case.sources if s.passage.item in items)
    spans, unknown, _ = _spans(about, case.today)
    return bool(spans) and not unknown and wanted > _union(spans) + 7


_A_WEEK = 7 * 86400
_OF = frozenset({"in", "of", "as", "with", "im", "als", "en", "como", "de", "dans"})
_AT = frozenset({"at", "with", "for", "bei", "chez", "en"})


def _spans(sources: tuple[Source, ...], today: date | None) -> tuple[list[tuple[int, int]], bool, Source | None]:
    """The periods of the evidence in months since year 0, whether one has no known end, and where the first stands."""
    spans: list[tuple[int, int]] = []
    unknown = False
    first: Source | None = None
    for source in sources:
        theirs = moments(source.reading)
        for moment in theirs:
            begin = moment.year * 12 + (moment.month or 1) - 1
            if moment.until is not None:
                stop = theirs[moment.until]
                end = stop.year * 12 + (stop.month or 1)
                if stop.month is None and moment.month is None:
                    end = stop.year * 12 + 1
                spans.append((begin, max(begin, end)))
                first = first or source
            elif moment.open:
                if today is None:
                    unknown = True
                    first = first or source
                else:
                    spans.append((begin, max(begin, today.year * 12 + today.month)))
                    first = first or source
    return spans, unknown, first


def _union(spans: list[tuple[int, int]]) -> int:
    total, reached = 0, -1
    for begin, end in sorted(spans):
        total += max(0, end - max(begin, reached))
        reached = max(reached, end)
    return total
