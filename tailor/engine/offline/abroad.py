"""What each country has for itself: its taxes, its law, its licences are not shown by another's."""

import re
from collections.abc import Iterator
from typing import Final

from tailor.engine.phrasebook import lists, phrases
from tailor.model.resume import Resume

#: Countries by their codes; in small letters "us" is none.
_COUNTRIES: Final = tuple(name for name in lists("abroad") if name.isupper())
_LETTERS: Final = {"US": r"(?-i:U\.?S\.?(?:A\.?)?)"}
_NAMED: Final = re.compile(
    "|".join(
        rf"(?<![\w.])(?P<{code}>{phrases('abroad', code)}|{_LETTERS.get(code, '(?!)')})(?!\w)" for code in _COUNTRIES
    ),
    re.IGNORECASE,
)
#: What is a country's own, behind its name.
_OWN: Final = re.compile(rf"\s+(?:(?!and\b|or\b|und\b)\w+\s+){{0,2}}?{phrases('abroad', 'own')}\b", re.IGNORECASE)


def elsewhere(wish: str, resume: Resume) -> bool:
    """Whether a wish is for what one country has for itself, and a résumé tells of others alone."""
    asked = {found.lastgroup for found in _NAMED.finditer(wish) if _OWN.match(wish, found.end())}
    if not asked:
        return False
    lived = {code for text in _places(resume) for code in _countries(text)}
    told = (p.text for p in resume.passages() if p.section != "languages")
    return bool(lived) and asked.isdisjoint(lived | {code for text in told for code in _countries(text)})


def _places(resume: Resume) -> Iterator[str]:
    """Where a person lives and has worked, as the résumé says it."""
    lives = resume.basics.location
    yield f"{lives.text}, {lives.region}, {lives.country_code}"
    yield from (work.location for work in resume.work if work.location)


def _countries(text: str) -> set[str]:
    """The countries that a text names; English alone is what most people speak."""
    named = (m for m in _NAMED.finditer(text) if m.group().casefold() != "english" or _OWN.match(text, m.end()))
    return {code for found in named if (code := found.lastgroup)}
