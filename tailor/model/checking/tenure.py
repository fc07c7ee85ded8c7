"""Whether a number of years or months tells how long somebody did something, which may follow from the dates."""

from tailor.model.checking.figure import Figure
from tailor.model.checking.reading import Reading
from tailor.model.checking.stems import listed


def is_tenure(reading: Reading, figure: Figure) -> bool:
    """Whether a number counts the years (or months) somebody has done something."""
    if figure.unit != "time" or not any(
        w in figure.text.casefold() for w in ("year", "yr", "month", "jahr", "an", "ano", "mes", "mois")
    ):
        return False
    words = reading.words
    after = [w.low for w in words[figure.noun : figure.noun + 7]] if figure.noun >= 0 else []
    first = reading.at(figure.start, figure.end).start
    before = [w.low for w in words[max(0, first - 4) : first]]
    cues = ("experience", "erfahrung", "experiencia", "tenure", "background", "track", "career", "berufserfahrung")
    if any(c in after for c in cues) or any(c in before for c in cues):
        return True
    return bool(after) and (
        after[0]
        in (
            "as",
            "als",
            "building",
            "working",
            "leading",
            "managing",
            "running",
            "designing",
            "developing",
            "in",
            "at",
            "of",
            "bei",
            "with",
            "across",
            "within",
            "through",
            "spanning",
            "on",
        )
        and figure.unit == "time"
        and not _is_span(before)
    )


def is_lasting(reading: Reading, figure: Figure) -> bool:
    """Whether a number of years or months tells how long somebody did something ("for six years")."""
    if figure.unit != "time" or figure.raw == figure.value or figure.value < _A_MONTH:
        return False
    first = reading.at(figure.start, figure.end).start
    before = {w.low for w in reading.words[max(0, first - 4) : first]}
    after = reading.words[figure.noun].low if figure.noun >= 0 else ""
    hyphened = "-" in figure.text and not figure.text.endswith("-")
    return not _LASTING.isdisjoint(before) or after in ("lang", "long") or hyphened


_A_MONTH = 30 * 86400
_LASTING = frozenset(
    listed(
        "for over spent spending after nach apres tras dopo na pendant durante seit depuis desde passe ruim "
        "gedurende wahrend hace than de plus"
    )
)


def _is_span(before: list[str]) -> bool:
    return any(
        w in before
        for w in (
            "within",
            "every",
            "each",
            "per",
            "from",
            "by",
            "after",
            "first",
            "under",
            "last",
            "than" if "less" in before else "within",
        )
    )
