"""Advice about a résumé, with or without a posting: by rules, the same every time, and never more than was found."""

from collections.abc import Iterator
from datetime import date

from tailor.engine.base import Brief
from tailor.engine.offline import career, editing, form, skills, style
from tailor.model.change import Draft
from tailor.model.gates import Refusal, admit
from tailor.model.posting import Match, RequirementState
from tailor.model.session import Session
from tailor.model.suggestion import Priority, Suggestion

MOST = 40
_MOST_GAPS = 12
_ORDER: dict[Priority, int] = {"high": 0, "medium": 1, "low": 2}
_LONGEST_QUOTE = 160


def suggest(session: Session, pages: int, today: date) -> tuple[Suggestion, ...]:
    """At most 40 pieces of advice, the most urgent first.

    session: the résumé with its matches, and a posting where there is one. pages: of the uploaded file, 0 when there
    is none. today: up to when a present position counts.
    """
    found = [
        *_gaps(session),
        *_names(session),
        *(_proven(session, each, draft) for each, draft in style.review(session.resume)),
        *form.review(session.resume, pages),
        *career.review(session.resume, session.posting, session.requirements_shown, today),
    ]
    return tuple(sorted(found, key=lambda s: _ORDER[s.priority])[:MOST])


def _proven(session: Session, suggestion: Suggestion, draft: Draft | None) -> Suggestion:
    """The suggestion with the change that its draft makes, if the gates and the fact check let it through whole."""
    if draft is None:
        return suggestion
    try:
        change = admit(session, draft, change_id="g1")
    except Refusal:
        return suggestion
    if change.check.verdict != "supported":
        return suggestion
    todo = f"Add: {change.after}" if change.op == "insert" else f"Write: “{style.cut(change.after, 300)}”"
    return suggestion.model_copy(update={"change": change, "section": change.section, "suggestion": todo})


def _gaps(session: Session) -> Iterator[Suggestion]:
    """What the posting asks for and the résumé does not show, must-haves first."""
    gaps = [r for r in session.requirements_shown if r.state != "demonstrated"]
    gaps.sort(key=lambda r: r.kind != "must")
    for requirement in gaps[:_MOST_GAPS]:
        if requirement.state == "declared" and requirement.kind == "nice":
            continue
        yield _gap(requirement, next((m for m in session.matches if m.requirement_id == requirement.id), None))


def _gap(requirement: RequirementState, match: Match | None) -> Suggestion:
    must = requirement.kind == "must"
    wish, quote = style.cut(requirement.text, 120), style.cut(requirement.quote, _LONGEST_QUOTE)
    asked = f"The posting {'requires it' if must else 'would like it'}: “{quote}”."
    priority: Priority
    told = next((e for e in match.evidence if e.source != "resume"), None) if match else None
    if told is not None:
        # The document of a library entry has none of the person's answers in it yet.
        priority, title = ("high" if must else "medium"), f"Told us, but not in the résumé: {wish}"
        why = f"{asked} You told us: “{style.cut(told.quote, _LONGEST_QUOTE)}”."
        todo = "Write it into the entry where it belongs; a tailoring session does that for you."
    elif requirement.state == "declared":
        priority, title = "medium", f"Listed, but not shown: {wish}"
        why = f"{asked} Your résumé only lists it; a line that shows it counts twice as much."
        todo = "Say in the entry where you used it what you did with it, and what came of it."
    else:
        priority, title = ("high" if must else "low"), f"Not shown: {wish}"
        note = f" {requirement.note}" if requirement.note else ""
        why = f"{asked}{note} Your résumé does not say it, which does not mean that you lack it."
        todo = _TODO.get(requirement.category, _TODO["skill"])
    return Suggestion(
        key=f"gap:{requirement.id}",
        category="skill_gap",
        priority=priority,
        title=title,
        description=why,
        suggestion=todo,
        section=_SECTIONS.get(requirement.category, "work"),
    )


_TODO = {
    "skill": "If you have done it, say where, what you did and what came of it. If you have not, leave it out.",
    "experience": "If earlier or other work counts, add it with its dates. Do not stretch dates.",
    "education": "If you have it or something equivalent, name it with the institution and the year.",
    "credential": "If you hold it, name it with the year and who issued it. If not, ask whether it is a condition.",
    "language": "If you speak it, list it with your level.",
}
_SECTIONS = {"education": "education", "credential": "certificates", "language": "languages"}


def _names(session: Session) -> Iterator[Suggestion]:
    """The posting's names for what the résumé calls otherwise, and skills that only the history names."""
    if session.posting is None:
        return
    brief = Brief.of(session)
    resume = session.resume
    entries: tuple[editing.Entry, ...] = (*resume.work, *resume.volunteer, *resume.projects)
    drafts = [draft for item in entries for draft in editing.wording(brief, item)]
    drafts += [draft for draft in skills.drafts(brief, ()) if draft.op != "move"]
    for draft in drafts:
        added = draft.op == "insert"
        plain = Suggestion(
            key=f"{'listed' if added else 'named'}:{draft.target}:{','.join(draft.requirement_ids)}:{draft.after[:60]}"[
                :200
            ],
            category="skill_gap" if added else "wording",
            priority="medium",
            title=f"Add to your skills: {draft.after}" if added else "Say it in the posting's words",
            description=draft.reason,
            suggestion="",
        )
        proven = _proven(session, plain, draft)
        if proven.change is not None:
            yield proven
