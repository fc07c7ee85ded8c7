"""What a text claims, and whether the evidence says so.

`check` is the gate that every written text passes, whoever wrote it; see `tailor/model/checking` for the rules.
"""

from collections.abc import Iterable
from typing import Literal

from tailor.model.posting import Evidence
from tailor.model.value import Value

ClaimKind = Literal[
    "number",  # digits, worded numbers, percentages
    "quantity",  # tripled, dozens, most
    "tool",  # tools, skills, methods, products
    "organisation",
    "title",  # titles and seniority
    "credential",
    "date",  # dates and tenure
    "place",
    "scope",  # helped < contributed < built < led < owned
    "duty",
    "outcome",  # ", ensuring …" tails
    "wording",  # novel words that are none of the above
]

Verdict = Literal["supported", "unsure", "unsupported", "own_words"]


class Claim(Value):
    """One thing that a text says; `text` is the words that say it.

    `hard` claims refuse a text when nothing supports them, `soft` ones make it a matter for the person.
    """

    kind: ClaimKind
    text: str
    tier: Literal["hard", "soft"]
    supported: bool
    evidence: Evidence | None = None


class Check(Value):
    """The result of checking one text: unsupported with a hard finding, unsure with soft ones only.

    `own_words` marks a text that the person wrote: nobody else's evidence is asked of it.
    """

    verdict: Verdict = "supported"
    claims: tuple[Claim, ...] = ()

    @property
    def offending(self) -> tuple[str, ...]:
        """The words that nothing supports."""
        return tuple(claim.text for claim in self.claims if not claim.supported)


def joined(checks: Iterable[Check]) -> Check:
    """Several checks as one: all their claims, and the worst of their verdicts."""
    found = tuple(checks)
    worst: Verdict = max((check.verdict for check in found), key=_ORDER.index, default="supported")
    return Check(verdict=worst, claims=tuple(claim for check in found for claim in check.claims))


_ORDER: tuple[Verdict, ...] = ("own_words", "supported", "unsure", "unsupported")
