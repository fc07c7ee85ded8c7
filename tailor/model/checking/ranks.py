"""Does evidence give the person this rank, in a language other than English?

The words for positions that `titles` knows are English above all; elsewhere the closed list of a language's words of
rank is compared, and what a summary calls the person with its first word.
"""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.concepts import meanings
from tailor.model.checking.involvement import HELPED, level_abroad, level_at
from tailor.model.checking.kin import compounds, roots
from tailor.model.checking.languages import is_slight, is_small, language
from tailor.model.checking.positions import AS, BEING, LESS, LEVELS
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import Segment, is_doing
from tailor.model.checking.words import Word, is_function


def ranks(case: Case) -> Iterator[Finding]:
    """The ranks that a text gives the person, each with the passage that does too."""
    yield from _own(case)
    yield from _called(case)


def _own(case: Case) -> Iterator[Finding]:
    """The words of rank that a text in another language than English gives the person."""
    reading = case.reading
    for index, word in enumerate(reading.words):
        if index in case.excused or not _is_rank(reading, index) or not _stands_alone(reading, index):
            continue
        if _is_helped_there(reading, case.part(word.start)):
            continue  # "Meister bei der Ausbildung unterstützt"
        lessened = any(w.low in LESS for w in reading.words[max(0, index - 2) : index])
        source = next((s for s in case.sources if _has_rank(s.reading, word, lessened=lessened)), None)
        yield Finding("title", word.start, word.end, "hard", source)


def _called(case: Case) -> Iterator[Finding]:
    """What a summary in another language than English calls the person with its first word.

    The lists of positions are short there, so that any word counts that no passage calls the person by, at its
    beginning or behind a comma: somebody who stood in for the housekeeper is none.
    """
    reading = case.reading
    tongue = reading.language
    if case.before is not None or tongue == "en" or len({s.passage.item for s in case.sources if not s.told}) < 2:
        return  # A line that is put into an entry calls nobody anything.
    first = next((n for n, w in enumerate(reading.words[:_FIRST]) if not is_slight(w.low, tongue)), None)
    word = reading.words[first] if first is not None else None
    if word is None or not word.capital or word.odd or is_function(word.low) or is_small(word.low, tongue):
        return
    if level_abroad(word, tongue) is not None or is_doing(word, tongue) or word.low in _WON:
        return
    if any(m.start <= word.start < m.end for m in reading.mentions):
        return  # Nobody is called "Excel".
    mine, means = roots(word.low, tongue), meanings(word.low, tongue)
    for source in case.sources:
        evidence = source.reading
        for n, other in enumerate(evidence.words):
            same = not mine.isdisjoint(roots(other.low, evidence.language)) or not means.isdisjoint(
                meanings(other.low, evidence.language)
            )
            # A name of a few words that goes onto a list calls nobody anything that somebody said.
            if same and (_stands_alone(evidence, n) or len(reading.words) <= _FIRST):
                return
    yield Finding("title", word.start, word.end, "soft", None)


#: What is won, and calls nobody anything.
_WON = frozenset(
    """
    prix médaille medaille trophée concours distinction premio medalla galardón medaglia borsa prémio medalha bolsa
    preis auszeichnung stipendium prijs onderscheiding beurs nagroda medal stypendium pris utmärkelse stipendium
    medalje udmærkelse cena ocenění medaile
    """.split()  # noqa: SIM905
)
#: A position stands among the first words of a summary, behind what describes it.
_FIRST = 3


def _is_rank(reading: Reading, index: int) -> bool:
    """Whether a word means a rank, by itself or at the end of a compound: "Schichtleiter", "butikschef"."""
    known, low = language(reading.language).ranks, reading.words[index].low
    if low in known:
        return True
    if not compounds(reading.language) or low.removesuffix("in").endswith(_NO_RANKS):
        return False
    return any(len(rank) > _SHORT and low.endswith(rank) and len(low) > len(rank) + 2 for rank in known)


_SHORT = 3
#: They guide others and lead nobody.
_NO_RANKS = ("anleiter", "begleiter", "begeleider")


def _is_helped_there(reading: Reading, part: Segment) -> bool:
    """Whether somebody of that rank is who was helped."""
    return any(level_at(reading, n) == HELPED for n in range(part.first, part.last))


def _stands_alone(reading: Reading, index: int) -> bool:
    """Whether a word of rank opens a text or a part of it, or says what somebody was; it is their own rank then."""
    if not index:
        return True
    before = reading.words[index - 1]
    gap = reading.text[before.end : reading.words[index].start]
    return bool(gap.strip()) or before.low in AS or before.low in BEING or before.low in LESS or before.low in LEVELS


def _has_rank(evidence: Reading, rank: Word, *, lessened: bool) -> bool:
    """Whether a passage gives the same rank, in whatever gender, to the person."""
    kept = max(_SHORT, len(rank.low) - 2)
    less = set() if lessened else {n for n, w in enumerate(evidence.words) if w.low in LESS}
    return any(
        w.low[:kept] == rank.low[:kept] and _stands_alone(evidence, n) and not less & {n - 1, n - 2}
        for n, w in enumerate(evidence.words)
    )
