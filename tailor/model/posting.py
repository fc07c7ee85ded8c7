"""The posting, what it requires, what of it a résumé shows, and the score that follows."""

from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import Field

from tailor.model.value import Value

Kind = Literal["must", "nice"]
Category = Literal["skill", "experience", "education", "credential", "language", "other"]
State = Literal["demonstrated", "declared", "asked", "missing"]


class Posting(Value):
    """A job posting as it was read; `source` tells how (`json-ld`, `greenhouse`, `text`, …)."""

    title: str = ""
    company: str = ""
    location: str = ""
    url: str = ""
    employment_type: str = ""
    salary: str = ""
    remote: str = ""
    description: str = ""
    language: str = "en"
    source: str = ""


class Requirement(Value):
    """One thing asked for. `quote` stands in the posting, word for word; `terms` are the words to look for."""

    id: str
    text: str
    kind: Kind = "must"
    category: Category = "skill"
    quote: str
    terms: tuple[str, ...] = Field(default=(), max_length=12)


class Evidence(Value):
    """Why we may say something: a passage of the uploaded résumé or the person's own words.

    `ref` is the passage's id (résumé), the question's id (answer) or the message's id (chat).
    """

    source: Literal["resume", "answer", "chat"]
    ref: str
    quote: str
    page: int | None = None
    line: int | None = None
    told_at: str | None = None
    """For words said in an earlier session: the day, ISO 8601."""


class Match(Value):
    """What stands behind one requirement.

    demonstrated: a highlight, project, degree … shows it · declared: only a list of skills says so ·
    asked: the person confirmed it in an answer · missing: nothing found (which is not the same as "not so").
    """

    requirement_id: str
    state: State
    evidence: tuple[Evidence, ...] = ()
    note: str = ""
    """One sentence for the person when the state alone does not say it ("skipped by you")."""


class RequirementState(Value):
    """A requirement with its state, as clients are shown it."""

    id: str
    text: str
    kind: Kind
    category: Category
    state: State
    quote: str
    evidence: tuple[Evidence, ...] = ()
    note: str = ""


_WEIGHT: dict[Kind, int] = {"must": 2, "nice": 1}
_CREDIT: dict[State, float] = {"demonstrated": 1.0, "asked": 1.0, "declared": 0.5, "missing": 0.0}

#: No more than this while any must-have is missing.
CAP_WHILE_MISSING = 75


def score(requirements: Sequence[Requirement], matches: Iterable[Match]) -> int:
    """Score a document against a posting, 0 to 100.

    100 × Σ weight × credit / Σ weight, where must-haves weigh 2 and nice-to-haves 1, and credit is 1.0 for
    demonstrated or confirmed, 0.5 for declared, 0 for missing; at most 75 while a must-have is missing. A posting
    that requires nothing scores 100. The same function scores the original and the result.
    """
    state: dict[str, State] = {m.requirement_id: m.state for m in matches}
    total = sum(_WEIGHT[r.kind] for r in requirements)
    if not total:
        return 100
    earned = sum(_WEIGHT[r.kind] * _CREDIT[state.get(r.id, "missing")] for r in requirements)
    points = round(100 * earned / total)
    gap = any(r.kind == "must" and state.get(r.id, "missing") == "missing" for r in requirements)
    return min(points, CAP_WHILE_MISSING) if gap else points


def shown(requirements: Sequence[Requirement], matches: Iterable[Match]) -> tuple[RequirementState, ...]:
    """Requirements joined with their matches, in the posting's order."""
    by_id = {m.requirement_id: m for m in matches}
    missing = Match(requirement_id="", state="missing")
    return tuple(
        RequirementState(
            id=r.id,
            text=r.text,
            kind=r.kind,
            category=r.category,
            quote=r.quote,
            state=(match := by_id.get(r.id, missing)).state,
            evidence=match.evidence,
            note=match.note,
        )
        for r in requirements
    )


#: A search looks for no more words.
_MOST_KEYWORDS = 60


def keywords(requirements: Iterable[Requirement]) -> tuple[str, ...]:
    """The words to look for of all requirements, in their order; each once, at most 60."""
    found: dict[str, str] = {}
    for requirement in requirements:
        for term in requirement.terms:
            found.setdefault(term.casefold(), term)
    return tuple(found.values())[:_MOST_KEYWORDS]


def normalised(text: str) -> str:
    """Text for comparing quotes: without regard to case, spaces and typographic variants."""
    return " ".join(text.translate(_VARIANTS).casefold().split())


_VARIANTS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\u00ad": None})
