"""What of a requirement the document shows as it stands: what the original shows and still has, and what was added."""

from collections.abc import Sequence

from tailor.model.answered import is_readiness
from tailor.model.change import Change, within
from tailor.model.noting import notes
from tailor.model.posting import Match, Requirement


def missing(match: Match) -> Match:
    """The match of something that nothing shows."""
    return match.model_copy(update={"state": "missing", "evidence": ()})


def standing(
    requirement: Requirement, match: Match | None, changes: Sequence[Change], *, denied: bool, language: str = "en"
) -> Match:
    """The state of one requirement in the document.

    match: what the original and the person's words show. denied: the person said no to it, or could not confirm it;
    then no wording earns it but their own. language: of the note.
    """
    match = match or Match(requirement_id=requirement.id, state="missing")
    left = tuple(e for e in match.evidence if e.source == "resume" and _stands(requirement, e.ref, changes))
    # A line that the person pointed at shows it as well as one that was found.
    pointed = match.state == "asked" and all(e.source == "resume" for e in match.evidence)
    if left and (match.state == "demonstrated" or pointed):
        return match.model_copy(update={"evidence": left})
    gone = [c.target for c in changes if c.op == "remove" and c.status == "accepted"]
    accepted = [
        c
        for c in changes
        if c.status == "accepted"
        and not any(within(c.target, item) for item in gone)
        and requirement.id in c.requirement_ids
        and c.op in ("insert", "replace")
        and (not denied or c.author == "person")
    ]
    for change in accepted:
        confirmed = change.author == "person" or any(e.source != "resume" for e in change.evidence)
        if confirmed or change.section != "skills":
            # What the original lacked ("… but not CRM") is no longer so.
            note = "" if match.state == "missing" else match.note
            return match.model_copy(
                update={"state": "asked" if confirmed else "demonstrated", "evidence": change.evidence, "note": note}
            )
    if match.state == "asked" and not denied and not accepted and is_readiness(requirement):
        return match
    if match.state == "asked" and not match.note and not accepted:
        match = match.model_copy(update={"note": notes(language).no_line})
    # What was listed is so still when the person has confirmed it.
    if (match.state in ("declared", "asked") and left) or accepted:
        evidence = left or accepted[0].evidence
        return match.model_copy(update={"state": "declared", "evidence": evidence})
    return missing(match)


def _stands(requirement: Requirement, ref: str, changes: Sequence[Change]) -> bool:
    """Whether a passage of the original still says in the document what it was cited for."""
    for change in changes:
        if change.status == "accepted" and change.op == "remove" and within(ref, change.target):
            return False
        if change.status != "accepted" or change.target != ref:
            continue
        if change.op == "replace" and requirement.id not in change.requirement_ids:
            named = [t.casefold() for t in requirement.terms if t.casefold() in change.before.casefold()]
            return not named or any(t in change.after.casefold() for t in named)
    return True
