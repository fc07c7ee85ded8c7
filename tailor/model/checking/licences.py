"""A driving licence by its categories alone: whoever has a "C1 licence" has a driving licence."""

import re

from tailor.model.checking.reading import Source
from tailor.model.checking.sentences import BESIDE_UNFINISHED

DRIVING = "Driving licence"
_CATEGORY = r"(?:A[12M]|BE|B\+E|C1\+?E|C\+?E|C1|D1\+?E|D\+?E|D1|HGV|LGV|PCV|PSV|[BCD])"
_BY_CATEGORY = re.compile(
    rf"(?<![\w+]){_CATEGORY}(?:(?:, | and | & |/){_CATEGORY}){{0,3}}[ -][Ll]icen[cs]es?\b|"
    rf"\b[Ll]icen[cs]e(?: \(|: ?| ){_CATEGORY}(?![\w+])|"
    r"\b(?:[Ff]ull,? )?[Cc]lean (?:UK )?[Ll]icen[cs]e\b"
)


def by_category(source: Source) -> bool:
    """Whether a passage names a driving licence by its categories, as one that is held."""
    text = source.reading.text
    match = _BY_CATEGORY.search(text)
    if match is None or BESIDE_UNFINISHED.search(text, max(0, match.start() - _NEAR), match.end() + _NEAR):
        return False
    return source.reading.unfinished.isdisjoint(source.reading.at(*match.span()))


#: So many characters around it say that it is still to come.
_NEAR = 30
