"""Driving a vehicle, which is no driving of results: only who did something with one has driven it."""

from tailor.model.checking.case import Case
from tailor.model.checking.forms import bases
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.synonyms import said_by


def drives(case: Case, index: int) -> bool:
    """Whether "drove" is what a driver does: the evidence has it, or a vehicle stands behind it."""
    behind = case.reading.words[index + 1 : index + 9]
    vehicles = said_by("vehicle")
    return any(DRIVE in s.reading.stems for s in case.sources) or any(
        not bases(w.low).isdisjoint(vehicles) for w in behind
    )


DRIVE = stem("drive")
#: Whoever did none of this with a vehicle may have cleaned it.
_DRIVERS = frozenset(
    map(
        stem,
        listed(
            "drive drove driven driver driving skipper skippered pilot steer helm operate operator deliver delivery "
            "ride rider transport haul chauffeur courier licence hgv lgv"
        ),
    )
)


def has_driven(case: Case) -> bool:
    """Whether the evidence tells of driving, or of what is done by it."""
    return any(
        not _DRIVERS.isdisjoint(s.reading.stems) and any(_tells(s.reading, n) for n in range(len(s.reading.words)))
        for s in case.sources
    )


def _tells(evidence: Reading, index: int) -> bool:
    """Whether a word is one for driving, and neither of whom somebody was beside nor of which kind a vehicle is."""
    words, after = evidence.words, index + 1
    if words[index].stem not in _DRIVERS or index in evidence.denied | evidence.by_others:
        return False
    if after >= len(words):
        return True
    beside = words[index].low == "driver" and words[after].low in _BESIDE
    return not beside and (words[index].low != "delivery" or bases(words[after].low).isdisjoint(_VEHICLES))


_VEHICLES = frozenset(listed("van truck lorry vehicle car bike boat"))
#: Whoever is a driver's mate rides along.
_BESIDE = frozenset(listed("mate mates assistant helper companion attendant escort"))
