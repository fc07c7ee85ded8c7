"""Words that figures show: what goes "from 81 to 84" rises, and 120 % of a target exceeds it."""

from itertools import pairwise

from tailor.model.checking.case import Case
from tailor.model.checking.figures import DIVIDED
from tailor.model.checking.reading import Reading
from tailor.model.checking.shares import TO
from tailor.model.checking.stems import listed, stem


def shown_by_figures(case: Case, index: int) -> bool:
    """Whether figures of the evidence show what a word says."""
    word = case.reading.words[index]
    if word.stem in _BEYOND and any(f.unit == "%" and f.value > 100 for s in case.bound for f in s.reading.figures):
        return True
    up = word.stem in _UP or (not case.language.startswith("en") and word.low.startswith(_UP_ABROAD))
    down = word.stem in _DOWN or (not case.language.startswith("en") and word.low.startswith(_DOWN_ABROAD))
    if down and any(f.worded and DIVIDED.match(f.text) for s in case.bound for f in s.reading.figures):
        return True  # "Divisé par deux"
    return (up or down) and any(
        _trend(s.reading, up, down) for s in case.sources if s in case.near(case.part(word.start))
    )


#: What more than 100 % of a target shows.
_BEYOND = frozenset(map(stem, listed("exceed surpass outperform beat top")))
_UP = frozenset(
    map(
        stem,
        listed("rise raise increase grow growth lift boost improve climb up gain higher double"),
    )
)
_DOWN = frozenset(
    map(
        stem,
        listed(
            "reduce reduction cut drop fall lower decrease shorten decline improve down less faster speed save bring "
            "accelerate quicken shrink slash trim"
        ),
    )
)


_UP_ABROAD = listed(
    "stieg gestieg anstieg steiger erhoh wuchs gewachs zunahm augment hauss progress croiss sub aument crec cresc "
    "increment mayor maior maggior hoher "
    "sali steeg stijg verhoog groei toenam wzros wzrost oka okad hoj steg stig ros zvys narost zbilsh рост увелич зріс "
    "збільш"
)
_DOWN_ABROAD = listed(
    "sank sink gesunk fiel gefall ruckgang verring senk reduz vermind verkurz baiss dimin redui reduc baj reduj "
    "dismin recort "
    "calo riduz ridott dimin scend scesi terugbr teruggebr daal gedaald verlaag zakt gezakt afnam "
    "menor minore geringer "
    "moindre spad zmniejsz skro "
    "krots minsk sjonk sank fald redus sniz zkra klesl pokles сниз сокра зменш скоро"
)


def _trend(evidence: Reading, up: bool, down: bool) -> bool:
    """Whether a passage has a figure that goes "from … to …" that way."""
    return any(
        left.unit == right.unit
        and ((up and left.value < right.value) or (down and left.value > right.value))
        and evidence.text[left.end : right.start].strip().casefold() in TO
        for left, right in pairwise(evidence.figures)
    )
