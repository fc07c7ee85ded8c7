"""Studies called as positions are, or by no degree, and where they were ("Dietetic Internship, Mayo Clinic")."""

import re

from tailor.documents.words import vocabulary

_PLACE = re.compile(r"(?<=\S), (?=\S)")
#: A school that is called so by its first word; "School Leadership" is a field.
_AT = re.compile(r"\s(?:in|at|en|au|à|an der|am)\s(?!(?:School|College|University)\s(?!of\b))(?=[^\Wa-zà-ÿ\d_])")
#: What was done at a school has no more words.
_WORDS = 5


def apart(text: str) -> list[str]:
    """What somebody was trained as, or in, and where that was; nothing where a text does not tell both."""
    parts = _PLACE.split(text)
    if len(parts) == 2 and not any(map(vocabulary.degree_score, parts)):
        was, where = parts
        named = vocabulary.organisation_score(where) >= 1 and not vocabulary.title_score(where)
        if named and vocabulary.title_score(was) >= 1 and not vocabulary.organisation_score(was):
            return parts
    parts = _AT.split(text)
    if len(parts) != 2 or vocabulary.degree_score(text) or "," in text:
        return []
    was, where = parts
    short = len(was.split()) <= _WORDS and not vocabulary.school_score(was)
    return parts if short and vocabulary.school_score(where.split()[0]) >= 1 and " " in where else []
