"""The tools that a posting names."""

from collections.abc import Sequence

from tailor.engine.offline.words import display, names
from tailor.model.posting import Posting, Requirement

_MOST = 60
_TECHNICAL = frozenset({"tool"})


def technical_skills(posting: Posting, requirements: Sequence[Requirement]) -> tuple[str, ...]:
    """The tools and technologies that a posting names, those that it asks for first; each once, at most 60."""
    description = posting.description
    for name in filter(None, (posting.company, posting.location)):
        description = description.replace(name, " ")  # "Willow & Sage" keeps no accounts
    texts = [*(r.text for r in requirements), posting.title, description]
    found: dict[str, str] = {}
    for text in texts:
        for mention in names(text):
            if mention.kind in _TECHNICAL:
                found.setdefault(mention.canonical, display(mention))
    return tuple(found.values())[:_MOST]
