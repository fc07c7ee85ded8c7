"""Is a deed that is a trade's own told by the evidence? Who washed and dressed residents has not nursed them.

Another plain verb for what was done adds no claim; a verb that belongs to a trade, or to whom the law lets do it, does,
unless the evidence has a word of its family or one of those by which people tell it otherwise.
"""

from collections.abc import Iterator
from functools import cache

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.forms import bases
from tailor.model.checking.involvement import HELPING
from tailor.model.checking.lexicon import family, is_deed, is_person
from tailor.model.checking.phrased import tells_in_other_words
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import is_verb, opening
from tailor.model.checking.stems import listed
from tailor.model.checking.tables import table
from tailor.model.checking.words import Word, is_function


@cache
def _deeds() -> dict[str, tuple[tuple[str, ...], ...]]:
    """By each deed the words that tell of it, and those that do with one behind them ("look into")."""
    return {deed: tuple(tuple(word.split("+")) for word in told) for deed, told in table("deeds").items()}


#: What a trade is named for without having done it: "Teaching Assistant", "kept training files".
_BESIDE = frozenset(
    listed(
        "assistant assistants aide aides helper helpers receptionist secretary clerk administrator mate porter "
        "files file record records room rooms rota diary"
    )
)


def trades(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The verbs of a trade in a text that no passage tells of; `taken` are words with a finding already."""
    if not case.language.startswith("en"):
        return
    deeds = _deeds()
    for part in case.parts:
        index = opening(case.reading, part)
        word = case.reading.words[index]
        deed = next((d for d in bases(word.low) if d in deeds), None)
        if deed is None or part.tail or index in taken or index in case.excused:
            continue
        if (
            not _is_done(word, deed)
            or _describes(case.reading, index)
            or any(w.low in HELPING for w in case.reading.words[max(0, index - 3) : index])
        ):
            continue
        if not any(
            _tells(s.reading, deed) or tells_in_other_words(word.stem, s)
            for s in (case.bound if case.single else case.sources)
        ):
            yield Finding("scope", word.start, word.end, "soft", None)


def _is_done(word: Word, deed: str) -> bool:
    """Whether a word is the verb, and not a noun of the same form: "surveys", "a nurse"."""
    return is_verb(word) or (is_deed(word.low) if word.low in (deed, f"{deed}s") else True)


def _describes(reading: Reading, index: int) -> bool:
    """Whether a verb of that form says what something is like, or was done by others: "Certified in", "valued at"."""
    if index + 1 >= len(reading.words):
        return True
    after = reading.words[index + 1]
    if after.low in _BEHIND or (is_person(after.low) and not after.low.endswith("s")):
        return True
    return reading.words[index].low.endswith("ing") and not (is_function(after.low) or after.low[0].isdigit())


_BEHIND = frozenset(listed("in as at by to with from on"))


def _tells(evidence: Reading, deed: str) -> bool:
    """Whether a passage tells of a deed, and not only by the name of what stands beside it."""
    hidden = evidence.denied | evidence.by_others
    kin, words = family(deed), evidence.words
    for n, word in enumerate(words):
        behind = words[n + 1].low if n + 1 < len(words) else ""
        if n in hidden or behind in _BESIDE or (n and is_person(word.low) and words[n - 1].low in _ANOTHERS):
            continue  # "Washed pots for the chef"
        forms = bases(word.low)
        if not forms.isdisjoint(kin):
            return True
        for first, *rest in _deeds()[deed]:
            if first in forms and (not rest or any(w.low == rest[0] for w in words[n + 1 : n + 1 + _NEAR])):
                return True
    return False


_ANOTHERS = frozenset(listed("a an the our for to with by from under"))
#: So many words behind a verb its particle may stand.
_NEAR = 4
