"""What the drafts of an engine make of a session: each goes through the gates, and what is not let in is said."""

from collections.abc import Sequence

from tailor.model.asking import asking
from tailor.model.change import Change, Draft
from tailor.model.claims import Check
from tailor.model.events import Failure, Question, Stage
from tailor.model.gates import Refusal, admit
from tailor.model.session import Held, Pending, Refused, Session
from tailor.model.speech import spoken
from tailor.model.step import Drafted, Step, entries
from tailor.model.writer import Writer

#: No session asks more about drafts than this.
MOST_DRAFT_QUESTIONS = 3
#: What an engine may propose in one step; more is not a proposal.
MOST_DRAFTS = 40
#: So many refused drafts of a session are written again, in one call.
MOST_REVISED = 5
#: Of a model that had so many refused, and twice as many as were let in, no draft is worth a second try.
HOPELESS = 10


def drafted(writer: Writer, step: Step, result: Drafted) -> None:
    """Take what a step proposes, or a revision, and say what came of it."""
    if step.kind == "revise":
        _revised(writer, result.drafts)
    else:
        before = len(writer.session.changes)
        for draft in result.drafts[:MOST_DRAFTS]:
            propose(writer, draft, origin=step.key)
        made = len(writer.session.changes) - before
        _done(writer, step, counted(made, "change") if made else "nothing to change")
    if "match" in writer.session.done:
        writer.match()


def _revised(writer: Writer, drafts: Sequence[Draft]) -> None:
    """Take the revised drafts in the places of those that were refused; what was not asked for is none of them."""
    left = [*drafts]
    pending = writer.session.pending
    writer.set(pending=())
    for held in pending:
        again = next((d for d in left if (d.op, d.target) == (held.draft.op, held.draft.target)), None)
        if again is None:
            refuse(writer, held.draft.target, held.check)
        else:
            left.remove(again)
            propose(writer, again, origin=held.origin, revised=True)


def give_up(writer: Writer, why: str) -> None:
    """The drafts that were refused are not revised: they are left out."""
    pending = writer.session.pending
    writer.set(pending=())
    for held in pending:
        refuse(writer, held.draft.target, held.check)
    writer.progress(writer.session.stage, writer.session.progress, why)


def leave(writer: Writer, step: Step, failure: Failure) -> None:
    """An answer for one text cannot be used: the text stays as it is, and the others are written all the same.

    When there is no text for which a model did better, nothing works: the session fails, to be resumed.
    """
    writer.set(left=(*writer.session.left, step.key), left_by=failure)
    _done(writer, step, "your wording stays, as the language model's answer could not be used")


def _done(writer: Writer, step: Step, outcome: str) -> None:
    writer.done(step.key)
    stage, progress, message = _written(writer.session, step, outcome)
    writer.progress(stage, progress, message, step.key)
    if step.kind != "skills":
        return
    session = writer.session
    refused = len(session.pending) + len(session.refused)
    if session.pending and refused >= HOPELESS and refused >= 2 * len(session.changes):
        give_up(writer, "Most drafts said what nothing supports, so none of them is written again")
    if session.left and session.left_by and not _worked(session):
        # To be tried again when the person resumes, by the same engine or the other.
        writer.set(done=tuple(key for key in session.done if key not in session.left), left=(), left_by=None)
        writer.fail(session.left_by)


def _worked(session: Session) -> bool:
    """Whether for any text that could be written an answer came that could be used."""
    resume = session.resume
    texts = [
        *(f"experience:{work.id}" for work in resume.work if work.highlights),
        *(f"experience:{ref}" for ref in entries(session)[len(resume.work) :]),
    ]
    if resume.basics.summary or resume.basics.label:
        texts.append("summary")
    if resume.skills:
        texts.append("skills")
    return any(key in session.done and key not in session.left for key in texts)


def propose(writer: Writer, draft: Draft, *, origin: str, revised: bool = False) -> None:
    """Let a draft through the gates: accepted when supported, open when unsure, revised once or refused when not."""
    session = writer.session
    try:
        change = admit(session, draft, f"c{session.numbered_changes + 1}")
    except Refusal:
        return
    writer.set(numbered_changes=session.numbered_changes + 1)
    step, _, message = origin.partition(":")
    told = {"reason": spoken(session, change.reason), "asked_in": message if step == "reply" else ""}
    change = change.model_copy(update=told)
    match change.check.verdict:
        case "supported" | "own_words" if not draft.tentative:
            writer.put(change.model_copy(update={"status": "accepted"}))
        case "supported" | "own_words" | "unsure":
            writer.put(change)
        case "unsupported" if not revised and _may_be_revised(session, change, origin):
            pending = Pending(id=change.id, draft=draft, check=change.check, origin=origin)
            writer.set(pending=(*session.pending, pending))
        case "unsupported":
            _doubt(writer, change)


def _may_be_revised(session: Session, change: Change, origin: str) -> bool:
    # A skill is a name: without the words that nothing supports nothing is left of it.
    return change.section != "skills" and not origin.startswith("reply") and len(session.pending) < MOST_REVISED


def _doubt(writer: Writer, change: Change) -> None:
    """Nothing supports it still: ask the person where one may, else keep the original."""
    session = writer.session
    asked = sum(q.kind == "draft" for q in session.questions)
    refuse(writer, change.target, change.check)
    if not session.options.interactive or asked >= MOST_DRAFT_QUESTIONS:
        return
    words = asking(session.language)
    offending = ", ".join(words.mark.format(words=w) for w in change.unsaid[:3])
    question = Question(
        id=f"d{asked + 1}",
        kind="draft",
        text=words.draft.format(text=change.after),
        reason=words.draft_why.format(words=offending),
        choices=(words.draft_yes, words.draft_no),
        index=asked + 1,
        of=asked + 1,
    )
    writer.set(
        questions=(*session.questions, question), held=(*session.held, Held(question_id=question.id, change=change))
    )


def refuse(writer: Writer, target: str, check: Check) -> None:
    """Keep that a text was not let through, and for which words."""
    writer.set(refused=(*writer.session.refused, Refused(target=target, words=check.offending)))


def _written(session: Session, step: Step, outcome: str) -> tuple[Stage, int, str]:
    match step.kind:
        case "summary":
            return "summary", 40, f"Summary: {outcome}"
        case "experience":
            refs = entries(session)
            finished = sum(f"experience:{ref}" in session.done for ref in refs)
            return "experience", 40 + 20 * finished // max(1, len(refs)), f"{_entry(session, step.ref)}: {outcome}"
        case _:
            return "skills", 75, f"Skills: {outcome}"


def _entry(session: Session, ref: str) -> str:
    resume = session.resume
    for work in resume.work:
        if work.id == ref:
            return work.name or work.position or "A position"
    for project in resume.projects:
        if project.id == ref:
            return project.name or "A project"
    for volunteer in resume.volunteer:
        if volunteer.id == ref:
            return volunteer.organization or volunteer.position or "Volunteering"
    return "An entry"


def counted(number: int, noun: str) -> str:
    """A number of things in words: "1 change", "2 changes"."""
    return f"{number} {noun}" + ("" if number == 1 else "s")
