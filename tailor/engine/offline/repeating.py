"""Whether a line that is told says only what stands in the entry already."""

import re
from typing import Final

from tailor.engine.base import Brief
from tailor.engine.offline.words import look
from tailor.model.resume import Project, Volunteer, Work

#: A line that shares so much of its words with another, and so many, tells the same.
_SAME: Final = 0.75
_FEWEST: Final = 3


def repeated(brief: Brief, item: str, line: str) -> str:
    """The line of an entry, as the document stands, that a new one only says in other words; empty without one.

    A figure or a name that the other line has not makes it a line of its own.
    """
    document, new = brief.document, look(line)
    entries: list[Work | Volunteer | Project] = [*document.work, *document.volunteer, *document.projects]
    for there in (h.text for entry in entries if entry.id == item for h in entry.highlights):
        old = look(there)
        common = len(new.stems & old.stems)
        alike = common >= max(_FEWEST, _SAME * len(new.stems))
        if alike and new.said <= old.follows and _figures(line) <= _figures(there):
            return there
    return ""


def _figures(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text) if any(c.isdigit() for c in word)}
