"""The parts of somebody's words, each with the place that it belongs to: "one at Globex, and three on the van"."""

import re
from itertools import islice
from typing import Final

from tailor.model import ongoing, workplaces
from tailor.model.placing import place_of, places
from tailor.model.resume import Resume

_SENTENCES: Final = re.compile(r"(?<=[.!?;])\s+(?=\S)")
#: Where a new statement may begin within a sentence.
_CLAUSES: Final = re.compile(r",? (?=(?:and|but|then|while|und|aber|et|mais|y|pero|e|ma|en) \S+ \S+ \S)", re.IGNORECASE)
#: Whoever writes more characters at once, or joins more clauses, is not asked where each of them belongs.
_LONGEST: Final = 1_500
_CLAUSES_TRIED: Final = 8
_JOINS: Final = re.compile(r"^(?:and|but|then|while|und|aber|et|mais|y|pero|e|ma|en)\s+", re.IGNORECASE)
#: A sentence that begins with where it was: "On Ward 16 I …", "Yes, at Globex we …".
_BEGINS_THERE: Final = re.compile(
    r"^\W*(?:\w+\W+)?(?P<there>(?:at|on|in|with|for|bei|auf|in|im|am|chez|dans|au|en|na|no|em|a|nel|nella|bij|op|w|på|hos)"
    r"\s+\S+(?:\s+\S+){0,5})",
    re.IGNORECASE,
)


def by_place(resume: Resume, text: str, item: str) -> list[tuple[str, str]]:
    """The parts of somebody's words, each with its entry: the one that it begins with, else that of the one before.

    item: the entry that the words as a whole were said of.
    """
    if len(text) > _LONGEST:
        return [(text, item)]
    found: list[tuple[str, str]] = []
    for sentence in _SENTENCES.split(" ".join(text.split())):
        for part in _parts(resume, sentence):
            begins = _BEGINS_THERE.match(part)
            own = place_of(resume, begins["there"]) if begins else ""
            own = own or ongoing.running(resume.work, part) or (_there(resume, part) if part != sentence else "")
            item = own or item
            found.append((part, item))
    return found


def _there(resume: Resume, text: str) -> str:
    return place_of(resume, text) or workplaces.by_head(text, ((p.id, p.name) for p in places(resume)))


def _parts(resume: Resume, sentence: str) -> list[str]:
    """A sentence in two where the halves name two places; else as it is."""
    for found in islice(_CLAUSES.finditer(sentence), _CLAUSES_TRIED):
        first, second = sentence[: found.start()], sentence[found.end() :]
        one, other = _there(resume, first), _there(resume, second)
        if one and other and one != other:
            return [first, *_parts(resume, _JOINS.sub("", second))]
    return [sentence]
