"""The words of a posting that a search would look for."""

from collections.abc import Iterable, Sequence

from tailor.engine.offline.words import display, names
from tailor.model.posting import Posting, Requirement

MOST = 60
_TECHNICAL = frozenset({"tool"})


def technical_skills(posting: Posting, requirements: Sequence[Requirement]) -> tuple[str, ...]:
    """The tools and technologies that a posting names, those that it asks for first; each once, at most 60."""
    texts = [*(r.text for r in requirements), posting.title, posting.description]
    found: dict[str, str] = {}
    for text in texts:
        for mention in names(text):
            if mention.kind in _TECHNICAL:
                found.setdefault(mention.canonical, display(mention))
    return tuple(found.values())[:MOST]


def keywords(requirements: Iterable[Requirement]) -> tuple[str, ...]:
    """The words to look for of all requirements, in their order; each once, at most 60."""
    found: dict[str, str] = {}
    for requirement in requirements:
        for term in requirement.terms:
            found.setdefault(term.casefold(), term)
    return tuple(found.values())[:MOST]
