"""Does evidence say that a language is spoken so well? Danish at A2 is not Danish at C1, whatever English is."""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading
from tailor.model.vocabulary import Mention

_SCALE = ("A1", "A2", "B1", "B2", "C1", "C2")
NATIVE, FLUENT = 7, 5
_NATIVE = (
    r"native|mother tongue|bilingual|muttersprach\w*|langue maternelle|bilingue|nativ[oae]|materna|madrelingua|"
    r"língua materna|moedertaal"
)
_FLUENT = r"fluent(?:ly)?|fließend|fliessend|verhandlungssicher|courant|fluente|fluido|vloeiend"
_LEVEL = rf"(?P<scale>[ABC][12])\b|(?P<native>{_NATIVE})|(?P<fluent>{_FLUENT})"
_BEHIND = re.compile(
    rf"[\s:(\-]{{0,3}}(?:at |level |in |auf |niveau |nivel |speaker,? |is (?:my )?)*(?:{_LEVEL})", re.IGNORECASE
)
_BEFORE = re.compile(rf"(?:{_LEVEL})[\s(]{{1,2}}(?:in |speaker of |level )?$", re.IGNORECASE)


def tongues(case: Case) -> Iterator[Finding]:
    """How well languages are said to be spoken, each with the passage that says as much."""
    for mention in case.reading.mentions:
        if mention.kind != "tongue" or (found := _level(case.reading, mention)) is None:
            continue
        wanted, start, end = found
        held = [
            (level[0] if (level := _level(s.reading, m)) else 0, s)
            for s in case.sources
            for m in s.reading.mentions
            if m.canonical == mention.canonical
            and (case.reading.unfinished or not s.reading.unfinished.intersection(s.reading.at(m.start, m.end)))
        ]
        if not held:
            continue  # The language itself is what nobody said.
        best, source = max(held, key=lambda h: h[0])
        soft = wanted == FLUENT and best in (0, FLUENT - 1)
        yield Finding("credential", start, end, "soft" if soft else "hard", source if best >= wanted else None)


def _level(reading: Reading, mention: Mention) -> tuple[int, int, int] | None:
    """The level that stands beside a language, from 1 (A1) to 7 (native), and where it stands."""
    text = reading.text
    found = _BEHIND.match(text, mention.end) or _BEFORE.search(text, max(0, mention.start - 40), mention.start)
    if found is None:
        return None
    name = str(found.lastgroup)
    level = _SCALE.index(found["scale"].upper()) + 1 if name == "scale" else NATIVE if name == "native" else FLUENT
    return level, found.start(name), found.end(name)
