"""Wishes for years within a clause, and for a paper beside them: each asks by itself."""

import re

from tailor.engine.offline import tenure

#: "Five years in practice, of which two in a leadership role": years of something within the years of the whole.
_OF_WHICH = re.compile(
    r"[,(]?\s*\b(?:of which|including|davon|dont|de los cuales|di cui|waarvan)\b\s*"
    r"(?P<n>(?:at least |mindestens |au moins |al menos |almeno )?(?:\d{1,2}|[^\W\d_]{2,6})\+?)"
    r"(?:\s*(?P<unit>years?|yrs|jahre?n?|ans|años|anni|jaar))?\s+"
    r"(?P<rest>(?:in|as|with|of|at|im|als|en|dans|como|come|met|managing|leading|running|within)\b[^()]*?)\)?$",
    re.IGNORECASE,
)


#: "ACA/ACCA/CIMA qualified with 3+ years PQE": a paper, and years of work.
_PAPER_AND_YEARS = re.compile(
    r"^(?P<paper>[^,;:]{0,60}\b(?:qualified|certified|chartered|registered|licensed)(?: [\w-]+){0,3}?),? "
    r"(?:with|and|plus|having|mit|und|avec|et|con|y) (?P<years>(?:at least |over |a minimum of |min\.? |minimum )?"
    r"(?:\d{1,2}|[a-z]{3,5})\s?\+? ?(?:years?|yrs|jahre?n?|ans|años|anni|jaar)\b.*)$",
    re.IGNORECASE,
)


def apart(clause: str) -> list[str]:
    """A clause cut between a paper and years of work, or between years and those within them."""
    found = _PAPER_AND_YEARS.match(clause)
    if found and tenure.asked(found["years"]) is not None and tenure.asked(found["paper"]) is None:
        return [found["paper"], found["years"]]
    return _years_within(clause)


def _years_within(clause: str) -> list[str]:
    """ "5 years in practice, of which 2 in a leadership role" asks twice for years."""
    found = _OF_WHICH.search(clause)
    first = clause[: found.start()].rstrip(" ,(") if found else ""
    unit = _UNIT.search(first)
    if found is None or unit is None or tenure.asked(first) is None:
        return [clause]
    within = f"{found['n']} {found['unit'] or unit[0]} {found['rest']}"
    return [first, within] if tenure.asked(within) is not None else [clause]


_UNIT = re.compile(r"\b(?:years?|yrs|jahre?n?|ans|années|años|anni|jaar)\b", re.IGNORECASE)
