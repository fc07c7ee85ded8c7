"""What each country has for itself: its taxes, its law, its licences are not shown by another's."""

import re
from collections.abc import Iterator

from tailor.model.resume import Resume

#: Each country by what it and what is its own are called, for those whose own things postings ask for by name.
_COUNTRIES = {
    "GB": r"u\.?k\.?|united kingdom|(?:great )?britain|british|england|english|scotland|scottish|wales",
    "IE": r"(?:republic of )?ireland|irish",
    "US": r"(?-i:U\.?S\.?(?:A\.?)?)|united states|american",
    "CA": r"canada|canadian",
    "AU": r"australian?",
    "NZ": r"new zealand",
    "DE": r"germany|german|deutschland|deutsche[snmr]?",
    "AT": r"austrian?|österreich(?:ische[snmr]?)?",
    "CH": r"switzerland|swiss|schweiz(?:er)?",
    "FR": r"france|french|français(?:e|es)?",
    "BE": r"belgium|belgian",
    "NL": r"(?:the )?netherlands|dutch|nederland(?:se?)?",
    "ES": r"spain|spanish|españa|español(?:a|es|as)?",
    "PT": r"portugal|portuguese",
    "IT": r"italy|italian|italia(?:n[aoei])?",
    "PL": r"poland|polish|polska",
    "CZ": r"czechia|czech(?: republic)?",
    "RO": r"romanian?",
    "UA": r"ukraine|ukrainian",
    "SE": r"sweden|swedish|sverige",
    "NO": r"norway|norwegian|norge",
    "DK": r"denmark|danish|danmark",
    "FI": r"finland|finnish",
    "IN": r"indian?",
    "PK": r"pakistani?",
    "PH": r"(?:the )?philippines|filipino",
    "NG": r"nigerian?",
    "ZA": r"south african?",
    "BR": r"brazil(?:ian)?|brasil",
    "JP": r"japan(?:ese)?",
    "CN": r"chin(?:a|ese)",
}
_NAMED = re.compile(
    "|".join(rf"(?<![\w.])(?P<{code}>{names})(?!\w)" for code, names in _COUNTRIES.items()), re.IGNORECASE
)
#: What is a country's own, behind its name.
_OWN = re.compile(
    r"\s+(?:(?!and\b|or\b|und\b)\w+\s+){0,2}?(?:vat|gst|tax\w*|payroll|gaap|laws?|legislation|regulations?|"
    r"building regs|driv(?:ing|er['’]?s?) licen[cs]e|steuer\w*|recht|droit|derecho|diritto)\b",
    re.IGNORECASE,
)


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
