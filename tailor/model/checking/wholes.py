"""All of it in per cent: who "passed every test" has a pass rate of 100 %."""

from tailor.model.checking.figure import Figure
from tailor.model.checking.lexicon import family, is_deed
from tailor.model.checking.reading import Reading
from tailor.model.checking.words import is_function

_ALL = frozenset({"every", "each", "all"})
#: So many words stand between "all" and its verb, or behind "100%" what it is of.
_NEAR = 4


def is_all(figure: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether 100 % is of what a passage says was done to, or by, all of them, without a share of its own."""
    if figure.unit != "%" or figure.value != 100 or figure.worded or evidence.language != "en":
        return False
    if any(f.unit == "%" and f.value != 100 for f in evidence.figures) or _ALL.isdisjoint(evidence.lows):
        return False
    first = reading.at(figure.start, figure.end).stop
    mine = frozenset(kin for w in reading.words[first : first + _NEAR] for kin in family(w.low))
    return any(not mine.isdisjoint(family(low)) for low in _done_to_all(evidence))


def _done_to_all(evidence: Reading) -> list[str]:
    """The verbs of which a passage says "all": right before it, or the next behind it."""
    words = evidence.words
    found = []
    for n, word in enumerate(words):
        if word.low not in _ALL or n in evidence.denied or n in evidence.by_others:
            continue
        if n and words[n - 1].low.endswith(_ENDINGS) and is_deed(words[n - 1].low):
            found.append(words[n - 1].low)
        behind = (
            w.low
            for k, w in enumerate(words[n + 1 : n + 1 + _NEAR], n + 1)
            if k not in evidence.numeric and not is_function(w.low)
        )
        found += [low for low in behind if low.endswith("ed") and is_deed(low)][:1]
    return found


_ENDINGS = ("ed", "es", "ss", "ing", "t", "d")
