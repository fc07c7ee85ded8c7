"""What the result of each step makes of a session."""

from collections.abc import Iterator
from typing import assert_never

from tailor.model import length, letter, placing
from tailor.model.asking import asking
from tailor.model.change import NAMED, Change, Draft
from tailor.model.coverage import missing
from tailor.model.events import FactCheck, Failure, Question
from tailor.model.gates import WHOLE, clean, examine
from tailor.model.noting import notes
from tailor.model.orders import is_order
from tailor.model.posting import Evidence, Match, Requirement, normalised
from tailor.model.session import Session, about
from tailor.model.speech import spoken
from tailor.model.step import (
    Drafted,
    Failed,
    Inquiry,
    LaidOut,
    LetterWritten,
    Matched,
    PostingRead,
    PostingUnreadable,
    QuestionsPlanned,
    Replied,
    RequirementsFound,
    Result,
    Step,
)
from tailor.model.wishes import denies, says
from tailor.model.writer import Writer
from tailor.model.writing import MOST_DRAFTS, counted, drafted, propose, refuse

#: No session asks more about gaps than this.
MOST_QUESTIONS = 5
MOST_REQUIREMENTS = 40


def done(writer: Writer, step: Step, result: Result) -> None:
    """Take a step's result into the session and say what it means to the person."""
    match result:
        case PostingRead():
            _posting(writer, result)
        case PostingUnreadable():
            _unreadable(writer, result)
            return  # Not done: the step is ready again once the text is pasted.
        case RequirementsFound():
            _requirements(writer, result)
        case Matched():
            _matched(writer, result)
        case QuestionsPlanned():
            _questions(writer, result)
        case Drafted():
            drafted(writer, step, result)
        case LaidOut():
            _laid_out(writer, step, result)
        case Replied():
            _replied(writer, step, result)
        case LetterWritten():
            letter.take(writer, step.ref, result)
        case Failed():
            raise AssertionError("failures are no results of a finished step")
        case _:
            assert_never(result)


def _posting(writer: Writer, result: PostingRead) -> None:
    posting = result.posting
    writer.set(posting=posting)
    writer.done("posting")
    named = " at ".join(part for part in (posting.title, posting.company) if part)
    writer.progress("read", 5, f"Read the posting: {named or 'untitled'}")


def _unreadable(writer: Writer, result: PostingUnreadable) -> None:
    session = writer.session
    number = sum(q.kind == "posting" for q in session.questions) + 1
    question = Question(
        id=f"p{number}",
        kind="posting",
        text="Paste the text of the job posting, please.",
        reason=result.reason,
    )
    writer.set(questions=(*session.questions, question), job_text="")
    writer.progress("read", max(2, session.progress), f"The posting could not be read. {result.reason}".strip())
    if not session.options.interactive:
        failure = Failure(
            code="POSTING_UNREADABLE",
            message=f"The posting could not be read. {result.reason} Paste its text to go on.".replace("  ", " "),
        )
        writer.ask()
        writer.fail(failure)


def _requirements(writer: Writer, result: RequirementsFound) -> None:
    """Keep what the posting really asks for: what does not stand in it, or orders a machine about, is dropped."""
    posting = writer.session.posting
    assert posting is not None
    text = normalised(posting.description)
    kept: list[Requirement] = []
    for requirement in result.requirements[:MOST_REQUIREMENTS]:
        quote = normalised(requirement.quote)
        if quote and quote in text and clean(requirement.text) and not is_order(requirement.quote):
            kept.append(requirement.model_copy(update={"id": f"r{len(kept) + 1}", "text": clean(requirement.text)}))
    writer.set(requirements=tuple(kept))
    writer.done("requirements")
    must = sum(r.kind == "must" for r in kept)
    counts = [counted(n, noun) for n, noun in ((must, "must-have"), (len(kept) - must, "nice-to-have")) if n]
    message = (
        f"The posting asks for {' and '.join(counts)}" if kept else "The posting names no requirement that I can check"
    )
    writer.progress("requirements", 8, message, "requirements")
    if result.note:
        writer.progress("requirements", 8, result.note)


def _matched(writer: Writer, result: Matched) -> None:
    session = writer.session
    found = {m.requirement_id: m for m in result.matches}
    matches = tuple(
        _remembered(session, r, found.get(r.id) or Match(requirement_id=r.id, state="missing"))
        for r in session.requirements
    )
    writer.set(matches=matches)
    writer.done("match")
    states = [m.state for m in matches]
    met, partly = states.count("demonstrated") + states.count("asked"), states.count("declared")
    writer.progress(
        "match",
        10,
        f"Match {writer.session.score.before} of 100: {met} met, {partly} partly, {states.count('missing')} not shown",
    )
    writer.match()


def _remembered(session: Session, requirement: Requirement, match: Match) -> Match:
    """What the person said of this requirement before, here or in an earlier session, stands."""
    earlier = about(session.earlier, requirement)
    if earlier is None:
        return match if match.state != "asked" or match.evidence else missing(match)
    plainly = any(says(requirement, e.quote) for e in match.evidence)
    if match.state in ("demonstrated", "declared") and (plainly or earlier.stance == "yes"):
        return match
    # What merely looks like it shows nothing that the person could not say.
    match = missing(match)
    day, words = earlier.told_at[:10], notes(session.language)
    if earlier.stance == "yes" and not denies(requirement, earlier.text):
        told = Evidence(source="answer", ref=earlier.ref, quote=earlier.text, told_at=earlier.told_at)
        return match.model_copy(update={"state": "asked", "evidence": (told,), "note": words.told.format(day=day)})
    said = words.told_no if earlier.stance in ("no", "yes") else words.told_unsure
    return match.model_copy(update={"note": said.format(day=day)})


def _questions(writer: Writer, result: QuestionsPlanned) -> None:
    session = writer.session
    by_id = {r.id: r for r in session.requirements}
    shown = {m.requirement_id for m in session.matches if m.state in ("demonstrated", "asked")}
    worth: list[Inquiry] = []
    for inquiry in result.inquiries:
        requirement = by_id.get(inquiry.requirement_id)
        if requirement and requirement.id not in shown | session.denied and not about(session.earlier, requirement):
            worth.append(inquiry)
    worth = worth[:MOST_QUESTIONS]
    lines = {
        p.ref: Evidence(source="resume", ref=p.ref, quote=p.text, page=p.page, line=p.line)
        for p in session.resume.passages()
    }
    planned = tuple(
        Question(
            id=f"q{number}",
            kind="gap",
            text=clean(inquiry.text),
            reason=clean(inquiry.reason),
            requirement_id=inquiry.requirement_id,
            requirement=by_id[inquiry.requirement_id].text,
            quote=by_id[inquiry.requirement_id].quote,
            choices=inquiry.choices,
            shown_by=lines.get(inquiry.line),
            lines=tuple(lines[ref] for ref in inquiry.lines if ref in lines),
            index=number,
            of=len(worth),
        )
        for number, inquiry in enumerate(worth, 1)
    )
    planned += tuple(_places(session, MOST_QUESTIONS - len(planned)))
    planned = tuple(q.model_copy(update={"index": n, "of": len(planned)}) for n, q in enumerate(planned, 1))
    writer.set(questions=(*session.questions, *planned))
    writer.done("questions")
    message = f"{counted(len(planned), 'question')} before I write" if planned else "No questions: I can start writing"
    writer.progress("questions", 10, message)


def _places(session: Session, most: int) -> Iterator[Question]:
    """Where that was, of what the person told earlier and what counts now without a place of its own."""
    told = {p.ref: p for p in session.told if not p.item}
    states = {m.requirement_id: m for m in session.matches if m.state == "asked"}
    for requirement in session.requirements:
        for evidence in states[requirement.id].evidence if requirement.id in states else ():
            if most <= 0 or evidence.ref not in told or told[evidence.ref].source != "answer":
                continue
            if placing.worth_asking(session.resume, requirement, evidence.quote):
                about = Question(
                    id=f"e{most}",
                    kind="place",
                    text="",
                    requirement_id=requirement.id,
                    requirement=requirement.text,
                    quote=requirement.quote,
                )
                yield placing.question(session.resume, about, evidence.ref, evidence.quote, asking(session.language))
                del told[evidence.ref]
                most -= 1


def _laid_out(writer: Writer, step: Step, result: LaidOut) -> None:
    """Check once more all that stands, on the document as it is, then finish."""
    writer.done(step.key)
    writer.layout(result.pages)
    if step.kind == "check":
        for change in writer.session.changes:
            if change.status == "accepted" and change.author == "engine" and not _still_supported(writer, change):
                writer.withdraw(change)
                refuse(writer, change.target, change.check)
        writer.progress("check", 95, _checked(writer.session.fact_check))
        _fit(writer, result)
        if left := len(writer.session.left):
            stand = "1 text stands as it was" if left == 1 else f"{left} texts stand as they were"
            message = f"{stand}, because the language model's answers could not be used"
            writer.progress("check", 95, message)
        writer.match()
        return
    score = writer.session.score
    pages = counted(result.pages, "page")
    match = f"{score.before}" if score.after == score.before else f"{score.before} → {score.after}"
    done = f"Done: match {match}, {pages}"
    writer.progress("finish", 100, f"{done}. {result.without_pdf}" if result.without_pdf else done)


def _checked(facts: FactCheck) -> str:
    found = f"{counted(facts.claims, 'claim')} in the changes" if facts.claims else "no claim in the changes is new"
    left_out = f"; {counted(facts.refused, 'draft')} without a source left out" if facts.refused else ""
    return f"Fact check: {found}{left_out}"


def _fit(writer: Writer, result: LaidOut) -> None:
    """Offer what is too much for the page target, and say so."""
    length.offer(writer, result.pages, result.spare)
    session, target = writer.session, writer.session.options.page_target
    if target is None or result.pages <= target:
        return
    offers = sum(c.for_length and c.status == "proposed" for c in session.changes)
    over = f"{counted(result.pages, 'page')} at the smallest readable size, {target} asked for"
    if not offers:
        message = f"{over}: nothing more can be left out. Shorten it yourself, or ask for more pages"
    elif result.pages_then > target:
        message = f"{over}: {counted(offers, 'line')} could go, which still leaves {counted(result.pages_then, 'page')}"
    else:
        message = f"{over}: {counted(offers, 'line')} could go, the oldest first. You decide; nothing is left out yet"
    writer.progress("check", 95, message)


def _still_supported(writer: Writer, change: Change) -> bool:
    if change.op not in ("replace", "insert") or change.check.verdict == "own_words":
        return True
    item = "" if change.section in WHOLE or change.target in NAMED else change.target.partition(".")[0]
    if item and change.op == "replace":
        item = next((p.item for p in writer.session.passages if p.ref == change.target), item)
    # A change that the person accepted although the check was unsure stays theirs.
    cites = [e.ref for e in change.evidence]
    return examine(writer.session, change.after, item, before=change.before, cites=cites).verdict != "unsupported"


def _replied(writer: Writer, step: Step, result: Replied) -> None:
    session = writer.session
    writer.set(unanswered=tuple(m for m in session.unanswered if m != step.ref))
    before, questions = len(writer.session.changes), len(writer.session.questions)
    for change_id in dict.fromkeys(result.undo):
        change = writer.session.change(change_id)
        if change and change.status != "rejected":
            writer.withdraw(change)
    for change_id in result.accepted:
        change = writer.session.change(change_id)
        if change and change.status == "proposed":
            writer.put(change.model_copy(update={"status": "accepted"}))
    for draft in result.drafts[:MOST_DRAFTS]:
        propose(writer, _serving(session, draft), origin=step.key)
    made = writer.session.changes[before:]
    if made or result.undo or result.accepted:
        writer.lay_out_again()
    if result.page_target:
        length.aim(writer, min(max(result.page_target, 1), length.MOST_PAGES))
    words = asking(session.language)
    # A reply is no place to slip a claim in either.
    text = spoken(session, result.text.strip()[:4_000])
    if not text:
        text = words.made.format(count=len(made)) if made else words.left
    asked = writer.session.questions[questions:]
    waiting = [c for c in made if c.status == "proposed" and c.check.offending]
    if len(result.drafts) == 1 and (waiting or asked):
        # To say that it is done would not be so.
        text = words.mark.format(words=waiting[0].after) if waiting else asked[0].reason
    if waiting:
        unsaid = ", ".join(dict.fromkeys(words.mark.format(words=w) for c in waiting for w in c.unsaid))
        text += f" {words.waits.format(words=unsaid)}"
    dropped = 0 if len(result.drafts) == 1 and asked else len(result.drafts) - len(made)
    if dropped > 0:
        text += f" {words.dropped.format(count=dropped)}"
    writer.message("assistant", text, in_reply_to=step.ref)
    letter.dictate(writer, step.ref, result.dictated, result.undictated)
    if result.letter:
        letter.ask(writer)
    if "match" in session.done:
        writer.match()


def _serving(session: Session, draft: Draft) -> Draft:
    """A draft that the conversation led to, for whatever it names of the posting: the gates keep those that it does."""
    if draft.op not in ("insert", "replace") or draft.requirement_ids:
        return draft
    served = tuple(r.id for r in session.requirements if not denies(r, draft.after))
    return draft.model_copy(update={"requirement_ids": served})
