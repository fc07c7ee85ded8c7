"""Does evidence give the person this standing: a level, a professional status, a distinction?

One such word lifts a whole line ("Senior", "Chartered", "award-winning"), so that it is a claim by itself.
"""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Source
from tailor.model.checking.words import listed, stem
from tailor.model.claims import ClaimKind

_LEVELS = frozenset(listed("senior principal chief executive director head vp leiter leiterin"))
_STATUS = frozenset(
    map(
        stem,
        listed("chartered certified accredited licensed registered board-certified approved incorporated staatlich"),
    )
)
_DISTINCTION = frozenset(
    listed(
        "award awarded award-winning winning top best renowned acclaimed world-class best- "
        "selling leading-edge foremost "
        "premier celebrated elite prestigious number-one unrivalled unparalleled record-breaking michelin-starred "
        "michelin patented published internationally expert expertise mastery guru visionary"
    )
)


def standing(case: Case) -> Iterator[Finding]:
    """The words of standing that a text uses, each with the passage that uses them too."""
    words = case.reading.words
    for index, word in enumerate(words):
        kind: ClaimKind
        if word.low in _LEVELS and word.capital and index + 1 < len(words) and (words[index + 1].capital or index == 0):
            kind = "title"
        elif word.stem in _STATUS and word.low not in ("register", "registers", "approve", "license", "licence"):
            kind = "credential"
        elif word.low in _DISTINCTION:
            kind = "quantity"
        else:
            continue
        source = next((s for s in case.sources if _says(case, s, index, alike=kind == "credential")), None)
        if source is None and kind == "credential" and _by_credential(case, index):
            continue
        if source is None and word.stem == stem("registered") and index and case.reading.mentions:
            continue
        yield Finding(kind, word.start, word.end, "hard", source)


def _says(case: Case, source: Source, index: int, *, alike: bool) -> bool:
    """Whether a passage uses the word; for a status an equivalent will do ("certificate" for "certified")."""
    word = case.reading.words[index]
    return word.low in source.reading.lows or (alike and case.says(source, index))


def _by_credential(case: Case, index: int) -> bool:
    """Whether a credential that the evidence has stands beside the word ("ACCA certified")."""
    word = case.reading.words[index]
    return any(
        m.kind in ("credential", "tool", "method")
        and any(m.canonical in s.reading.terms for s in case.sources)
        and min(abs(m.start - word.end), abs(word.start - m.end)) <= 12
        for m in case.reading.mentions
    )
