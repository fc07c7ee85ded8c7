"""What a match is made of: passages that show something done, lists that say so, and a person's own words."""

import re
from collections.abc import Sequence
from typing import Final

from tailor.engine.phrasebook import anywhere, phrases
from tailor.model.posting import Evidence, Match, Requirement
from tailor.model.resume import Passage

_MOST_EVIDENCE = 3
#: Sections that list, and show nothing.
DECLARING = frozenset({"skills", "interests"})
_SKILLS_HEADING: Final = re.compile(phrases("evidence", "skills"), re.IGNORECASE)


def demonstrates(passage: Passage) -> bool:
    """Whether a passage shows something done, held or learnt, rather than a list that says so."""
    if is_told(passage) or passage.section in DECLARING:
        return False
    if passage.section == "basics":
        return False
    if passage.section in ("sections", "awards", "references", "publications"):
        parts = passage.text.split(",")
        listing = len(parts) > 4 and len(passage.text.split()) / len(parts) < 3.5
        return not (listing or _SKILLS_HEADING.search(passage.text[:40]))
    return True


#: What has come out, and what has not: "an unannounced title" is no shipped one.
_OUT: Final = anywhere("evidence", "out")
_NOT_OUT: Final = anywhere("evidence", "not out")


def is_out(wish: str, text: str) -> bool:
    """Whether a text may show a wish for something that has come out: not when it says of it that it has not."""
    return not (_OUT.search(wish) and _NOT_OUT.search(text))


def is_told(passage: Passage) -> bool:
    """Whether the passage is what the person said, and not the résumé."""
    return passage.source != "resume"


def matched(requirement: Requirement, state: str, passages: Sequence[Passage], most: int = _MOST_EVIDENCE) -> Match:
    """A match of that state with the first of the passages, so many at `most`, as its evidence."""
    evidence = tuple(
        Evidence(source=p.source, ref=p.ref, quote=p.text, page=p.page, line=p.line)
        for p in list(dict.fromkeys(passages))[:most]
    )
    return Match.model_validate({"requirement_id": requirement.id, "state": state, "evidence": evidence})
