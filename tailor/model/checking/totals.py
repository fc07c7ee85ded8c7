"""Does evidence say all of it? "Nine in ten couples" are not "every couple", and 40 a year not 40 in total."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.figure import Figure
from tailor.model.checking.frequency import frequencies
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.recurrence import recurrences
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

#: By which a figure is said to be all there were, behind it and before it.
_IN_ALL = re.compile(
    r"\b(?:in total|in all|altogether|overall|to date|so far|all told|in sum)\b|\b(?:a|the) (?:grand )?total of\b",
    re.IGNORECASE,
)
_ALL = frozenset(
    listed(
        "all every always everyone everybody entire whole full alle allen aller jeder jede jedes samtliche stets immer "
        "tous toutes "
        "toujours todos todas siempre tutti tutte sempre"
    )
)
_SOME = frozenset(
    listed(
        "most mostly many some several often usually sometimes partly majority meist meisten viele einige mehrere oft "
        "teilweise plupart souvent parfois mayoria muchos algunos "
    )
)


def totals(case: Case) -> Iterator[Finding]:
    """The words by which a text claims all, in the place of a line that has a part of it only."""
    if case.before is None or not case.single or any(not _ALL.isdisjoint(s.reading.lows) for s in case.bound):
        return
    theirs = case.before.reading
    part = any(f.unit == "%" and 0 < f.value < 100 for f in theirs.figures) or not _SOME.isdisjoint(theirs.lows)
    part = part and not any(f.unit == "%" for f in case.reading.figures)
    words = case.reading.words
    for index, word in enumerate(words):
        ahead = [w.low for w in words[index + 1 : index + 3]]
        after = ahead[1] if len(ahead) > 1 and is_function(ahead[0]) else "".join(ahead[:1])
        in_all = word.low == "all" and index and words[index - 1].low == "in"
        if word.low not in _ALL or in_all or index in case.excused:
            continue
        if any(r.start <= word.start < r.end for r in recurrences(case.reading.text)):
            continue  # "Toutes les trois semaines" is how often.
        if index + 1 in case.reading.numeric or after in _TIMES:
            continue
        if any(m["noun"].casefold().startswith(after) for s in case.bound for m in _NOT_ONE.finditer(s.reading.text)):
            continue  # Who never missed a date met every one.
        if word.low == "every" and any(not _EACH.isdisjoint(s.reading.lows) for s in case.bound):
            continue
        yield Finding("quantity", word.start, word.end, "hard" if part else "soft", None)


_NOT_ONE = re.compile(
    r"\b(?:never|not once) (?:missed|skipped|lost|dropped) (?:an?|any|one|a single) (?P<noun>\w+)", re.IGNORECASE
)
#: What is so of the largest is not so of each.
_EXTREME = re.compile(
    r"\bthe (?:largest|biggest|busiest|longest|highest|best|worst|smallest|single) (?P<noun>\w+)", re.IGNORECASE
)


def levelled(case: Case) -> Iterator[Finding]:
    """The words by which a text says of each what a line has of the largest."""
    if case.before is None or not case.single or not case.language.startswith("en"):
        return
    of_one = {m["noun"].casefold() for m in _EXTREME.finditer(case.before.reading.text)}
    for word, after in pairwise(case.reading.words) if of_one else ():
        if word.low in ("each", "every", "per") and after.low in of_one:
            yield Finding("quantity", word.start, word.end, "soft", None)


def summed(case: Case) -> Iterator[Finding]:
    """The words by which a text makes a sum of what the evidence has for each day, week or year."""
    if not case.language.startswith("en") or not _IN_ALL.search(case.reading.text):
        return
    for match in _IN_ALL.finditer(case.reading.text):
        part = case.part(match.start())
        start, end = case.reading.words[part.first].start, case.reading.words[part.last - 1].end
        if any(start <= at < end for at in _recurring(case.reading)):
            continue
        for figure in case.reading.figures:
            if case.part(figure.start) is not part or figure.year or figure.unit in ("%", "time"):
                continue
            same = [(f, s) for s in case.bound for f in s.reading.figures if f.value == figure.value]
            if same and all(_recurs(f, s) for f, s in same):
                yield Finding("number", match.start(), match.end(), "soft", None)
                break


def _recurs(figure: Figure, source: Source) -> bool:
    """Whether a passage has a figure for each of some time: "40 courses a year"."""
    reading = source.reading
    words = reading.at(figure.end, len(reading.text))
    stop = _STOP.search(reading.text, figure.end)
    last = stop.start() if stop else len(reading.text)
    return bool(words) and any(figure.end <= at < last for at in _recurring(reading))


def _recurring(reading: Reading) -> list[int]:
    """Where a text says how often something comes."""
    return [r.start for r in recurrences(reading.text)] + [f.start for f in frequencies(reading)]


_STOP = re.compile(r"[,;.](?: |$)| and ")
#: Of single things "each" says what "every" does.
_EACH = frozenset(listed("each per"))
#: "Every week" is how often, not how much.
_TIMES = frozenset(
    listed(
        "day week month quarter year night morning evening afternoon hour shift weekend monday tuesday wednesday "
        "thursday "
        "friday saturday sunday season term second third fourth fifth other tag woche monat jahr mois jour semaine ans "
        "dia dias semana semanas mes meses ano anos giorno settimana mese anno"
    )
)
