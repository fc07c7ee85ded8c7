"""The posting's name for what a line says under another one: `k8s` → `Kubernetes (k8s)`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tailor.engine.base import Brief
from tailor.engine.offline.words import display, names
from tailor.model.checking.idiom import foreign
from tailor.model.checking.languages import primary
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.vocabulary import Mention, implies


def named_in(brief: Brief, mention: Mention, source: str) -> str:
    """A thing that the posting names and a source shows, as a résumé says it.

    That is the posting's name for it, or the source's own where the two are in different languages; empty when no name
    in the résumé's language is known.
    """
    if mention.kind == "tool" or primary(brief.posting.language) == primary(brief.resume.language):
        return display(mention)
    own = next((m for m in names(source) if m.canonical == mention.canonical), None)
    return display(own) if own and not foreign(source, brief.resume.language) else ""


@dataclass(frozen=True, slots=True)
class Renamed:
    """A text with one name put as the posting puts it."""

    text: str
    written: str
    wanted: str
    requirement_id: str


def wanted_names(requirements: Iterable[Requirement]) -> Mapping[str, tuple[str, str]]:
    """What the posting calls each thing: canonical name → (name, requirement)."""
    found: dict[str, tuple[str, str]] = {}
    for requirement in requirements:
        for mention in names(requirement.text):
            # A degree is called by its own name: a BA and a BSc are of one level, and not the same.
            if "degree" in implies(mention.canonical):
                continue
            if mention.kind == "tool" or _is_short(mention.text):
                found.setdefault(mention.canonical, (display(mention), requirement.id))
    return found


def renamed(text: str, wanted: Mapping[str, tuple[str, str]], done: frozenset[str] = frozenset()) -> Renamed | None:
    """Put the first thing that the posting names otherwise in its words; None when nothing is.

    An abbreviation keeps standing beside the full name, in brackets; another spelling of one name gives way. `done`:
    canonical names to leave alone.
    """
    for mention in names(text):
        if mention.canonical not in wanted or mention.canonical in done:
            continue
        name, requirement_id = wanted[mention.canonical]
        if _same(name, mention.text) or re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text)):
            continue
        if _bracketed(text, mention.start, mention.end):
            continue
        new = combined(mention.text, name)
        if new is None:
            continue
        return Renamed(text[: mention.start] + new + text[mention.end :], mention.text, name, requirement_id)
    return None


def combined(written: str, name: str) -> str | None:
    """Both names of one thing as one: the full one first, an abbreviation in brackets; None for other pairs."""
    if _is_short(written) and not _is_short(name):
        return f"{name} ({written})"
    if _is_short(name) and not _is_short(written):
        return f"{written} ({name})"
    letters_w, letters_n = _letters(written), _letters(name)
    if letters_n.startswith(letters_w) or letters_w.startswith(letters_n):
        # Postgres / PostgreSQL, React.js / React: one name in two spellings.
        return name
    return None


def _same(a: str, b: str) -> bool:
    return _letters(a) == _letters(b) or _letters(a) + "s" == _letters(b) or _letters(b) + "s" == _letters(a)


def _letters(name: str) -> str:
    return re.sub(r"[^\w+#]", "", fold(name))


def _is_short(name: str) -> bool:
    """An abbreviation: K8s, AWS, CI/CD, GCP; not a word such as Go or Jira."""
    bare = re.sub(r"[\s./-]", "", name)
    if not 2 <= len(bare) <= 5:
        return False
    return bare.isupper() or bool(re.search(r"\d", bare)) or sum(c.isupper() for c in bare) >= 2


def _bracketed(text: str, start: int, end: int) -> bool:
    """Whether the name stands in or before brackets already."""
    return text[:start].rstrip().endswith("(") or text[end:].lstrip().startswith("(")
