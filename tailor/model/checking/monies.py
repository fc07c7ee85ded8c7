"""What an amount of money was: saved, spent, brought in or looked after; "generated £18k" is none of "cut costs"."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.figure import Figure
from tailor.model.checking.numbers import support
from tailor.model.checking.numerals import CURRENCIES
from tailor.model.checking.reading import Source
from tailor.model.checking.segments import parts
from tailor.model.checking.stems import listed, stem

_SAVED, _SPENT, _IN, _EARNED, _RAISED, _HELD, _LOST = "saved", "spent", "in", "earned", "raised", "held", "lost"
#: What came in may have been sold or given; what was given was not sold.
_CAME = {_IN: {_IN, _EARNED, _RAISED}, _EARNED: {_IN, _EARNED}, _RAISED: {_IN, _RAISED}}
_KINDS = {
    stem(word): kind
    for kind, said in (
        (_SAVED, "save saving cut reduce reduction trim slash lower shave"),
        (_SPENT, "spend pay buy purchase invest donate outlay"),
        (_IN, "generate make bring win secure attract obtain gross take"),
        (_EARNED, "earn sell"),
        (_RAISED, "raise receive"),
        (_HELD, "manage handle oversee control administer"),
        (_LOST, "lose loss write-off"),
    )
    for word in listed(said)
}
#: What money is called, of which kind it is by its name.
_NAMES = {
    **dict.fromkeys(listed("saving savings reduction reductions"), _SAVED),
    **dict.fromkeys(listed("spend spending expenditure purchases cost costs bill bills"), _SPENT),
    **dict.fromkeys(listed("revenue turnover income profit orders business"), _IN),
    **dict.fromkeys(listed("sales takings fees commission tips"), _EARNED),
    **dict.fromkeys(listed("donations grant grants funding sponsorship"), _RAISED),
    **dict.fromkeys(listed("budget budgets portfolio"), _HELD),
    **dict.fromkeys(listed("loss losses"), _LOST),
}
#: What is spent was saved where it became less.
_LESS = frozenset(listed("down less lower fell dropped"))
#: By forms that the stems do not tell.
_FORMS = {
    form: _KINDS[stem(word)]
    for word, forms in {
        "spend": "spent", "pay": "paid", "buy": "bought", "make": "made making", "sell": "sold", "win": "won winning",
        "bring": "brought", "take": "took taking", "lose": "lost losing", "oversee": "oversaw",
    }.items()
    for form in listed(forms)
}  # fmt: skip


def monies(case: Case) -> Iterator[Finding]:
    """The verbs with an amount of money behind them for which the passage of that amount has it as something else."""
    if not case.language.startswith("en"):
        return
    words = case.reading.words
    for figure in case.reading.figures:
        if figure.unit not in CURRENCIES or (verb := _verb(case, figure)) is None:
            continue
        kind = _named(case, figure) or _kind(words[verb].low)
        if kind is None or (source := support(case, figure)) is None:
            continue
        theirs = _there(source, figure)
        if kind == _SAVED and _fell(source, figure):
            continue
        if theirs and theirs.isdisjoint(_CAME.get(kind, {kind})):
            doubtful = _HELD in (kind, *theirs) or (kind in _CAME and not theirs.isdisjoint(_CAME))
            yield Finding("scope", words[verb].start, words[verb].end, "soft" if doubtful else "hard", None)


def _verb(case: Case, figure: Figure) -> int | None:
    """The verb that an amount stands behind, with nothing but hedges between them."""
    words, first = case.reading.words, case.reading.at(figure.start, figure.end).start
    for n in range(first - 1, max(-1, first - _NEAR), -1):
        if case.reading.text[words[n].end : words[n + 1].start].strip(" £$€¥₹"):
            return None
        if _kind(words[n].low) is not None:
            return n
        if words[n].low not in _HEDGING:
            return None
    return None


_HEDGING = frozenset(
    listed("about around approximately roughly over nearly almost some up to more than a an total of extra additional "
           "further estimated back in")
)  # fmt: skip


def _kind(low: str) -> str | None:
    return _FORMS.get(low) or _KINDS.get(stem(low))


def _named(case: Case, figure: Figure) -> str | None:
    """Which kind of money the few words behind an amount call it: "£18,000 in savings"."""
    words, end = case.reading.words, figure.end
    first = case.reading.at(figure.start, figure.end).stop
    for word in words[first : first + _NEAR]:
        if word.low in _ENDS or case.reading.text[end : word.start].strip(" -"):
            return None
        if word.low in _NAMES:
            return _NAMES[word.low]
        end = word.end
    return None


#: So many words behind an amount may call it something.
_NEAR = 5
_ENDS = frozenset(listed("on for from by with through to at and which that when"))


def _there(source: Source, figure: Figure) -> set[str]:
    """What the money of a passage was, by the words of the part that has the amount, or of all of it."""
    evidence = source.reading
    for part in parts(source.passage.said, evidence.language):
        start, end = evidence.words[part.first].start, evidence.words[part.last - 1].end
        own = any(start <= f.start < end and f.value == figure.value for f in evidence.figures)
        if own and (kinds := _kinds(w.low for w in evidence.words[part.first : part.last])):
            return kinds
    return _kinds(w.low for w in evidence.words)


def _fell(source: Source, figure: Figure) -> bool:
    """Whether an amount is by how much a passage's two fell, of what is spent: "the bill from £310 to £190"."""
    amounts = [f.value for f in source.reading.figures if f.unit == figure.unit]
    words = source.reading.words
    spent = any(_NAMES.get(w.low) == _SPENT for w in words) or bool(_BROUGHT_DOWN.search(source.reading.text))
    return spent and any(a > b and abs(a - b - figure.value) < _EXACT * a for a, b in pairwise(amounts))


#: That somebody made it less: orders that went down were lost.
_BROUGHT_DOWN = re.compile(r"\b(?:got|brought|cut|knocked|drove)\b[^.;]{0,40}\bdown\b", re.IGNORECASE)
#: So far apart two amounts may be that are the same, as a share.
_EXACT = 0.01


def _kinds(lows: Iterable[str]) -> set[str]:
    found = list(lows)
    kinds = {kind for low in found if (kind := _NAMES.get(low) or _kind(low))}
    less = _SPENT in kinds and not _LESS.isdisjoint(found)
    # "Cut costs", "brought spend down": what became less is no spending, and nothing that came in.
    return {_SAVED} if less or _SAVED in kinds else kinds
