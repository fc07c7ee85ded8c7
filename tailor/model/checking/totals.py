"""Does evidence say all of it? "Nine in ten couples" are not "every couple", and "most days" not "always"."""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.recurrence import recurrences
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

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
        if word.low == "every" and any(not _EACH.isdisjoint(s.reading.lows) for s in case.bound):
            continue
        yield Finding("quantity", word.start, word.end, "hard" if part else "soft", None)


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
