"""Dates and ranges as résumés write them, in many languages, to ISO 8601 (partial dates, as JSON Resume has them)."""

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tailor.documents.words import date_patterns, durations, months, placeholders
from tailor.documents.words.eras import western
from tailor.documents.words.shortened import ranges


class Range(NamedTuple):
    """A date or range found in a text: `start`/`end` are ISO or empty, `begin:finish` is where it stands."""

    start: str
    end: str
    present: bool
    ranged: bool
    begin: int
    finish: int
    text: str


def load() -> None:
    """Make what dates look like ready, which takes a while and happens with the first text otherwise."""
    months.pattern()
    date_patterns.patterns()


def find(text: str) -> list[Range]:
    """Every range and single date in a text, from left to right, without overlaps."""
    return list(_find(text))


@lru_cache(maxsize=4096)
def _find(text: str) -> tuple[Range, ...]:
    if len(text) > 2000:
        return ()
    to_fill = tuple(Range("", "", now, ranged, b, f, text[b:f]) for b, f, ranged, now in placeholders.dates(text))
    if date_patterns.TERM.fullmatch(text.strip()):
        return (Range("", "", False, True, 0, len(text), text.strip()),)
    if to_fill or not re.search(r"\d", text):
        return to_fill
    masked = months.masked(text)
    ranged, single = date_patterns.patterns()
    found = [Range(*told, text[slice(*told[-2:])]) for told in ranges(text, date_patterns.PRESENT)]
    if (years := date_patterns.YEARS.fullmatch(text.strip())) and years[1] <= years[2]:
        # The dash between them was drawn, or is a glyph without a name.
        return (Range(years[1], years[2], False, True, 0, len(text), text.strip()),)
    if alone := date_patterns.ALONE.fullmatch(text.strip()):
        ranged_ = bool(alone[2] or alone[3])
        return (Range(alone[1], alone[2] or "", bool(alone[3]), ranged_, 0, len(text), text.strip()),)
    for match in () if found else ranged.finditer(masked):
        got = {name: text[slice(*match.span(name))] if match[name] else "" for name in ranged.groupindex}
        present = bool(got["present"] or got["present2"])
        if got["year"]:  # "2015 July – Sept", "2017 VII – VIII"
            start, end = (iso(f"{got['year']} {month}") for month in (got["from3"], got["to4"]))
        elif got["from4"]:  # "Aug 12 – Nov 25, 2023"
            start, end = iso(f"{got['from4']}, {got['to5'][-4:]}"), iso(got["to5"])
        elif got["from5"]:  # "21 to 24 November 2019"
            end = iso(got["to6"])
            start = _build(end[:4], end[5:7], re.sub(r"\D", "", got["from5"]))
        elif got["from6"]:  # "November 21–24, 2019"
            start = iso(f"{got['from6']}, {got['to7'][-4:]}")
            end = _build(start[:4], start[5:7], re.sub(r"\D", "", got["to7"][:-4]))
        elif got["from7"]:  # "18 May – 18 June 2026"
            start, end = iso(f"{got['from7']} {got['to8'][-4:]}"), iso(got["to8"])
        elif got["from8"]:
            start, end = _short(got["from8"]), iso(got["to9"])
        elif got["from2"]:
            start, end = _short(got["from2"], got["to3"]), _short(got["to3"], got["from2"])
            present = bool(got["present3"])
            if not start or (end and end < start[: len(end)]):
                continue
        elif got["since2"]:  # "seit 07.16"
            start, end, present = _short(got["since2"]), "", True
        elif got["until"]:
            start, end = "", iso(got["until"])
        elif got["since"]:
            start, end = iso(got["since"]) or _short(got["since"]), iso(got["to2"]) if got["to2"] else ""
            present = not end
        else:
            start, end = _as_the_other(got["from"], got["to"]), _as_the_other(got["to"], got["from"])
            if got["day"] or got["month"]:  # "06/12/2013 – 18/05/18", "June 2021 – Aug 21"
                end = _short(got["day"], got["from"]) or _short(got["month"])
                if not start or end < start[: len(end)]:
                    continue
            elif got["short"]:
                end = start[:2] + got["short"]
                if not start or not int(start[:4]) <= int(end) <= int(start[:4]) + 50:
                    continue
            if not start and re.fullmatch(r"\d{4}\D*", got["to"]):  # "12-Nov-2019": one date
                continue
            if not start and end:  # "June – August 2019", "03-08/2015": the year stands once
                first = months.number(got["from"]) or int(got["from"] if got["from"].isdigit() else 0)
                start = f"{end[:4]}-{first:02d}" if first else ""
            elif not start:
                continue
        found.append(Range(start, end, present, True, *match.span(), text[slice(*match.span())].strip()))
    for match in single.finditer(masked):
        if any(r.begin < match.end() and match.start() < r.finish for r in found):
            continue
        opened = bool(match["open"])
        date, whole = (text[slice(*match.span(group))] for group in ("date", 0))
        found.append(Range(iso(date), "", opened, opened, *match.span(), whole.strip()))
    return tuple(sorted(found, key=lambda r: r.begin))


def _short(text: str, other: str = "") -> str:
    """A month with the last two figures of a year ("Mar 19", "03/19"), which only a range tells from a day.

    Which of two numbers is the month tells, where it does not itself, the `other` end of its range.
    """
    if not text:
        return ""
    year = text[-2:]
    if day := re.fullmatch(r"(\d{1,2})([/.])(\d{1,2})[/.]\d\d", text.strip()):
        first, second = int(day[1]), int(day[3])
        # Beside a slash, whether the day or the month comes first is the writer's country's custom.
        beside = re.match(r"(\d{1,2})/(\d{1,2})/", other.strip())
        days_first = first > 12 or day[2] == "." or (beside is not None and int(beside[1]) > 12)
        months_first = second > 12 or first == second or (beside is not None and int(beside[2]) > 12)
        sure = second if days_first else first if months_first else 0
        return _build(("20" if int(year) < 50 else "19") + year, str(sure), None)
    month = months.number(text) or int(re.sub(r"\D", "", text[:-2]) or 0)
    return _build(("20" if int(year) < 50 else "19") + year, str(month), None)


#: A date whose second number is a day, since there are no more than twelve months, and any of three numbers.
_MONTH_FIRST = re.compile(r"(?<!\d)(\d{1,2})/(1[3-9]|2\d|3[01])/(\d{4})")
_NUMBERS = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def _as_the_other(text: str, other: str) -> str:
    """One end of a range, its month where the other end has its own ("05/03/2023 – 01/26/2024")."""
    own = _NUMBERS.fullmatch(text.strip()) if _MONTH_FIRST.fullmatch(other.strip()) else None
    return _build(own[3], own[1], own[2]) if own and int(own[1]) <= 12 else iso(text)


def iso(text: str) -> str:
    """One date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when there is no year in it."""
    text = western(text.strip())
    if roman := re.search(r"(?<!\w)[IVX]+(?!\w)", text):
        text = (
            text.replace(roman[0], f" {date_patterns.ROMANS.index(roman[0]) + 1:02d} ")
            if roman[0] in date_patterns.ROMANS
            else text
        )
        digits = re.findall(r"\d+", text)
        year, month = sorted(digits, key=len, reverse=True)[:2]
        return _build(year, month, None)
    text = text.lower().replace("i\u0307", "i")  # the capital i of Turkish
    if match := re.search(r"(\d{4})(?:[-/.]| / )(\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)", text):
        return _build(match[1], match[2], match[3])
    if match := _MONTH_FIRST.search(text):
        return _build(match[3], match[1], match[2])
    if match := re.search(r"(?:(\d{1,2})[./])?(\d{1,2})\s?[./–-]\s?(\d{4})", text):
        return _build(match[3], match[2], match[1])
    if match := re.search(r"(\d{4})\.\s?(\d{1,2})\.(?:\s?(\d{1,2})\.)?", text):
        return _build(match[1], match[2], match[3])
    if match := re.fullmatch(r"(\d{4})\.\s(\d{2})", text):
        return _build(match[1], match[2], None)
    if match := re.fullmatch(r"(\d{2})\s+(\d{4})", text):
        return _build(match[2], match[1], None)
    if match := re.search(r"tháng\s+(\d{1,2})\D+(\d{4})", text):
        return _build(match[2], match[1], None)
    if match := re.search(r"(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월]?)?(?:\s*(\d{1,2})\s*[日일])?", text):
        return _build(match[1], match[2], match[3])
    year = re.search(r"(?:1[6-9]|20)\d\d", text)
    month = months.number(text)
    if year:
        day = re.search(r"(?<!\d)(\d{1,2})(?!\d)", text.replace(year[0], " ")) if month else None
        return _build(year[0], str(month) if month else None, day[1] if day else None)
    if not month and (match := re.fullmatch(r"(\d{1,2})/[’'‘`](\d\d)", text)):
        return _short(f"{match[1]}/{match[2]}")
    if short := re.search(r"[’'‘`]\s*(\d\d)$", text):  # of a month, or of a season
        return _build(("20" if int(short[1]) < 50 else "19") + short[1], str(month) if month else None, None)
    return ""


def _build(year: str, month: str | None, day: str | None) -> str:
    if not month or not 1 <= int(month) <= 12:
        return year
    if not day or not 1 <= int(day) <= 31:
        return f"{year}-{int(month):02d}"
    return f"{year}-{int(month):02d}-{int(day):02d}"


_REST = re.compile(
    rf"\(?{durations.PATTERN}(?:\s+(?:of\s+)?experience)?\)?"
    r"|\(?\d*[.,]?\d*\s*\+?\s*(years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anni|mesi|anos|jaar|maanden"
    r"|lat|lata|miesi\w+|лет|год\w*|мес\w*|年|个月|か月|ヶ月)(?![a-zß-ÿ])(?:\s+(?:of\s+)?experience)?\)?",
    re.IGNORECASE,
)


#: Beside dates, a number with a word or two in brackets is how long that was, in any language.
_SPAN = re.compile(
    r"^\s*[·•,|]?\s*[(（]\s*\d{1,2}(?:[.,]\d)?\s*[^\W\d_]{1,12}\.?"
    r"(?:[\s,]+(?:[^\W\d_]{1,3}\s+)?\d{1,2}\s*[^\W\d_]{1,12}\.?)?\s*[)）]"
)
_DURATION = re.compile(
    rf"\(?{durations.PATTERN}[ ,]*(?:(?:of\s+)?experience)?\)?",
    re.IGNORECASE,
)


def is_duration(text: str) -> bool:
    """Whether a text says how long something was ("2 years 3 months") and nothing else."""
    return bool(_DURATION.fullmatch(text.strip()))


#: What is said of a date that stands alone: that something began, ended or will end then.
_ENDED = re.compile(
    r"(?i)\b(?:expected|graduat(?:ed|ion|ing)|grad|anticipated|completed|awarded|conferred|est|seit|since|class of|"
    r"abschluss|abgeschlossen|diplômée?(?: en)?|obtenue?(?: en)?|egresad[oa]|titulad[oa]|graduad[oa]|conclu[ií]d[oa]|"
    r"laureat[oa]|afgestudeerd|behaald|ukończon[aeoy]|avslutad|fullført)\b"
)


def is_date_text(text: str) -> bool:
    """Whether a text is a date or range and nothing else, apart from brackets and a duration."""
    text = text.strip()
    if len(text) > 60:
        return False
    found = find(text)
    if not found:
        return False
    rest = text
    for item in reversed(found):
        after = rest[item.finish :]
        span = _SPAN.match(after)
        rest = rest[: item.begin] + (after[span.end() :] if span else after)
    rest = _REST.sub("", rest)
    rest = _ENDED.sub("", rest)
    return not re.search(r"\w", rest)


def is_month(text: str) -> bool:
    """Whether a text is the name of a month and nothing else."""
    return text.strip(" .").lower() in months.named()


def begins_range(text: str) -> bool:
    """Whether a text is names of months, signs of a range and words for today, and nothing else: a part of a date."""
    left = re.sub(rf"(?i){date_patterns.DASH}|(?<![^\W\d_])(?:{date_patterns.PRESENT})(?![^\W\d_])", " ", text)
    return bool(text.strip(" -–—")) and all(map(is_month, left.split()))


def is_now(text: str) -> bool:
    """Whether a text is a word for today and nothing else, as it stands beside what goes on, or behind its label."""
    return (
        re.fullmatch(
            rf"(?i)[-–—\s]*(?:(?:end(?: date)?|to|{date_patterns.UNTIL})\s*:?\s*)?(?:{date_patterns.PRESENT})",
            text.strip(" ()[]|·•,"),
        )
        is not None
    )


def is_sign(text: str) -> bool:
    """Whether a text is what stands between the dates of a range, across or from top to bottom, and nothing else."""
    return bool(re.fullmatch(rf"(?i)(?:{date_patterns.DASH}|[|↓])", text.strip()))


def is_range(text: str) -> bool:
    """Whether a text is one range of dates and nothing else."""
    found = find(text)
    return len(found) == 1 and found[0].ranged and is_date_text(text)


#: That, before it.
_AHEAD = re.compile(rf"(?i)(?<!\w)(?:{date_patterns.COMING})\s*:?\s*$")


def _years(text: str, found: Sequence[Range]) -> Range | None:
    """Three years and more in a row ("2017, 2018, 2019") as the time from the first to the last."""
    single = all(re.fullmatch(r"(?:19|20)\d\d", each.text) for each in found)
    between = [text[one.finish : two.begin].strip() for one, two in itertools.pairwise(found)]
    if (
        len(found) < 3
        or not single
        or any(sign not in (",", "·", "&", "and", "und", "et", "y", "e") for sign in between)
    ):
        return None
    first, last = found[0], found[-1]
    return Range(first.start, last.start, False, True, first.begin, last.finish, text[first.begin : last.finish])


def without(text: str) -> tuple[str, Range | None]:
    """A text without its dates, and the dates as one range; a duration in brackets beside them goes with them."""
    found = find(text)
    if not found:
        return text, None
    main = _years(text, found) or next((r for r in found if r.ranged), found[0])
    begin, finish = main.begin, main.finish
    for other in found:
        between = text[finish : other.begin] if other.begin >= finish else "x"
        if (
            other is not main
            and len(between) <= 5
            and re.fullmatch(r"\W*|\s+(?:and|et|und|y|e|i|и|en|og|och)\s+", between)
        ):
            whole = text[begin : other.finish]
            if re.search(r"[\w&]", between) and not main.ranged and not other.ranged:
                main = Range(main.start, other.start, other.present, True, begin, other.finish, whole)
            elif main.ranged and other.ranged and main.begin == begin:
                # "2018 – 2019, 2014 – 2016": the dates are those of the first, or what lay between would be counted.
                main = Range(main.start, main.end, main.present, True, begin, other.finish, whole)
            finish = other.finish
    tail = re.match(rf"\s*[(\[·•,|]?\s*(?:{_REST.pattern})(?:\s*(?:{_REST.pattern}))?\s*[)\]]?", text[finish:], re.I)
    if span := _SPAN.match(text[finish:]):
        finish += span.end()
        if not main.ranged and (lasted := span[0].strip())[0] in "(（" and is_duration(lasted):
            # Of one year it tells more than that does: "2008 (3 months)".
            main = main._replace(text=text[begin:finish].strip())
    elif tail and tail[0].strip():
        finish += tail.end()
    if begin and text[begin - 1] in "([" and (closing := re.match(r"\s*[)\]]", text[finish:])):
        begin, finish = begin - 1, finish + closing.end()
    if ahead := _AHEAD.search(text[:begin]):
        begin = ahead.start()
        main = Range(
            main.start, main.end, main.present, main.ranged, begin, main.finish, text[begin : main.finish].strip()
        )
    left = text[:begin].rstrip(" ,;|│·•–—-\t/(")
    right = text[finish:].lstrip(" ,;|│·•–—-\t/)")
    return _UNFILLED.sub(r"\1", f"{left} {right}" if left and right else left or right).strip(), main


#: What is left of brackets without the dates in them: nothing, or no comma before their end.
_UNFILLED = re.compile(r" ?（ ?）|[,，、] (）)")
