"""What is surely meant to go: a line that has every word of a request, and no other line that has them as well."""

import re
from collections.abc import Mapping
from typing import Final

from tailor.engine.base import Brief
from tailor.engine.offline import nouns, pointing
from tailor.engine.offline.explaining import likeness
from tailor.engine.offline.words import content, look, stem, stems
from tailor.model.folding import fold

#: Who does it, and by plural: a "supervisor" is not meant by what somebody "supervised".
_DOER: Final = re.compile(
    r"(?:[ei]rs?|ors?|eu(?:r|rs|se|ses)|istas?|ists?|i?er(?:in|innen)|dor[ae]?s?|tor[ei]|tric[ei]|are|arna|"
    r"ør(?:er)?|arz[ey]?|"
    r"ner[ae]s?)$"
)
#: What is no word of what is meant: "the bit about the till".
_SOMETHING: Final = re.compile(
    r"\b(?:things?|bits?|stuff|pieces?|sachen?|ding|choses?|trucs?|cosas?|cos[ae]|coisas?|rzecz\w*|grej\w*|"
    r"sak(?:en)?|ting(?:en)?|"
    r"věc\w*)\b",
    re.IGNORECASE,
)
#: So many words of a request may be missing from a line, of all of them.
_MISSING: Final = 1 / 3
#: A thing of so many words is named rather than told of.
_A_THING: Final = 4


def lines(brief: Brief, what: str) -> list[tuple[str, str]]:
    """The lines that words may mean, where each has all of them that matter: one where it is clear which."""
    what = _SOMETHING.sub(" ", what)
    topic = nouns.LEADING.sub(" ", what).strip(" .!\"“”„«»'")
    best = pointing.line(brief, what)
    if best is None or not _says(topic, best[1]):
        return []
    if len(best[1].split()) <= _A_THING and not nouns.A_LINE.search(what):
        return [best]
    texts = pointing.texts(brief)
    return _as_good(topic, best, {r: t for r, t in texts.items() if ".keywords[" not in r})


def _as_good(topic: str, best: tuple[str, str], texts: Mapping[str, str]) -> list[tuple[str, str]]:
    """The best of the lines, with the others where they say as much of what is meant, as they stand."""
    whole = likeness(topic, best[1]) > 1
    if not whole and not _all(topic, best[1]):
        return [best]
    return [
        (ref, text)
        for ref, text in texts.items()
        if ref == best[0] or (likeness(topic, text) > 1 if whole else _all(topic, text))
    ] or [best]


def _all(topic: str, text: str) -> bool:
    there = [fold(word) for word in content(text)]
    return all(any(_same(fold(word), other) for other in there) for word in content(topic))


def _says(topic: str, text: str) -> bool:
    """Whether a text has what words name, most of it, in the same words or under another name of theirs."""
    named = content(topic)
    there = [fold(word) for word in content(text)]
    concepts, known = stems(text), look(text).follows
    missing = [
        word
        for word in named
        if not any(_same(fold(word), other) for other in there)
        and not (stems(word) <= concepts and stem(word) not in {stem(other) for other in there})
    ]
    if look(topic).said and look(topic).said <= known:
        return True
    return len(missing) <= _MISSING * len(named)


def _same(word: str, other: str) -> bool:
    """Whether two words are forms of one, rather than a deed and who does it."""
    if word == other or (min(len(word), len(other)) >= 4 and (word.startswith(other) or other.startswith(word))):
        return True
    return stem(word) == stem(other) and bool(_DOER.search(word)) == bool(_DOER.search(other))
