"""The grade of a credential or a study: Level 2 is not Level 3."""

import re
from typing import Final

from tailor.engine.phrasebook import phrases

_GRADE: Final = re.compile(rf"\b{phrases('grades', 'grade')} ?(\d{{1,2}})[A-Z]?\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\b\d{2,6}\b")


def same_grade(wish: str, text: str) -> bool:
    """Whether a credential is of the grade asked for: Level 2 is not Level 3, and a standard goes by its number."""
    wanted, held = _GRADE.search(wish), _GRADE.search(text)
    if wanted and (held is None or int(held[1]) < int(wanted[1])):
        return False
    return set(_NUMBER.findall(wish)) <= set(_NUMBER.findall(text))


def same_level(wish: str, text: str) -> bool:
    """Whether a study is of the level that is asked for, where both say one: "niveau 3" is no "niveau 4"."""
    wanted, held = _GRADE.search(wish), _GRADE.search(text)
    return not wanted or not held or int(held[1]) >= int(wanted[1])
