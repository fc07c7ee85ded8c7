"""Were there several of what the evidence has one of?

"One new teacher" is not "new teachers", nor "un becario" "varios becarios".
"""

from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.kin import roots
from tailor.model.checking.languages import language
from tailor.model.checking.people import PEOPLE
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function


def several(case: Case) -> Iterator[Finding]:
    """The words by which a text has several of what the replaced line has one of."""
    yield from _made_many(case)
    yield from _made_several(case)


def _made_many(case: Case) -> Iterator[Finding]:
    """What the replaced line has one of and the text has several of ("one new teacher" → "new teachers")."""
    if case.before is None or case.before.told:
        return
    single: set[str] = set()
    theirs = case.before.reading.words
    for number, word in enumerate(theirs):
        after = [w for w in theirs[number + 1 : number + 5] if not (w.low.endswith("s") or is_function(w.low))]
        if word.low in ("one", "single"):
            single |= {w.low for w in after}
        elif word.low in ("a", "an"):
            single |= {w.low for w in after[:2] if w.stem in PEOPLE}
    if not single:
        return
    counted = {n for f in case.reading.figures if f.noun >= 0 for n in range(f.noun, f.noun + 3)}
    for number, word in enumerate(case.reading.words):
        if number in counted or number in case.excused or (number and word.capital):
            continue  # "The Highlands" are a name.
        for low in single:
            if word.low in (f"{low}s", f"{low}es", _PLURALS.get(low)) and not any(
                word.low in s.reading.lows for s in case.sources
            ):
                yield Finding("quantity", word.start, word.end, "hard", None)


def _made_several(case: Case) -> Iterator[Finding]:
    """The same in other languages: "un becario" is no "varios becarios", "un apprenti" no "les apprentis"."""
    if case.before is None or case.before.told or case.reading.language == "en":
        return
    tongue, words = case.reading.language, case.reading.words
    one = _ONE_ABROAD.get(tongue, _NO_ARTICLES)
    single = [after.low for s in case.bound for low, after in pairwise(s.reading.words) if low.low in one]
    several = language(tongue).several | _PLURAL_ARTICLES.get(tongue, frozenset())
    for before, word in pairwise(words):
        if before.low not in several or any(word.low in s.reading.lows for s in case.sources):
            continue
        if any(not roots(word.low, tongue).isdisjoint(roots(one, tongue)) for one in single):
            yield Finding("quantity", before.start, word.end, "hard", None)


_NO_ARTICLES: frozenset[str] = frozenset()
#: "One", by language: what is an article in one is a conjunction or a preposition in another.
_ONE_ABROAD = {
    tongue: frozenset(listed(articles))
    for tongue, articles in {
        "de": "ein eine einen einem einer",
        "fr": "un une",
        "es": "un una uno",
        "it": "un una uno",
        "pt": "um uma",
        "nl": "een",
        "sv": "en ett",
        "da": "en et",
        "no": "en et ei",
    }.items()
}
_PLURAL_ARTICLES = {
    "fr": frozenset(("des", "les", "aux")),
    "es": frozenset(("los", "las", "unos", "unas", "de")),
    "it": frozenset(("i", "gli", "le", "dei", "degli", "delle", "di")),
    "pt": frozenset(("os", "as", "dos", "das", "de", "uns", "umas")),
}
_PLURALS = {"child": "children", "person": "people", "woman": "women", "man": "men"}
