"""What an answer is worth: evidence for what was asked, a no beside it, or words about something else."""

from tailor.model import placing
from tailor.model.answered import READINESS, agrees, bare, beside, pointed, quoted
from tailor.model.asking import asking
from tailor.model.events import Question, Stance
from tailor.model.noting import notes
from tailor.model.orders import is_order
from tailor.model.posting import Evidence, Match, Requirement
from tailor.model.session import Session
from tailor.model.statements import statements
from tailor.model.wishes import asks_for_years, denies, refuses
from tailor.model.writer import Writer

#: No session asks more often what was done behind a mere yes.
MOST_DETAILS = 3
#: A yes of so many words says nothing of its own.
_BARE = 3


def weigh(writer: Writer, question: Question, said: Stance, text: str) -> None:
    """A yes is evidence for the requirement; a no, or not being able to say, is remembered beside it."""
    requirement = next((r for r in writer.session.requirements if r.id == question.requirement_id), None)
    words = notes(writer.session.language)
    if question.detail:
        _detailed(writer, question, requirement, said, text)
    elif said == "yes" and (is_order(text) or (text.rstrip().endswith("?") and not statements(text))):
        note(writer, question.requirement_id, words.nothing)
    elif said == "yes" and requirement is not None and not question.follows and denies(requirement, text):
        note(writer, question.requirement_id, words.said_no if refuses(text) else words.not_all)
    elif said == "yes" and requirement is not None and (beside(requirement, text) or denies(requirement, text)):
        _aside(writer, question, requirement, text)
    elif said == "yes":
        _confirm(writer, question, text)
    elif question.follows:
        note(writer, question.requirement_id, words.of_else)
    elif said == "no":
        note(writer, question.requirement_id, words.said_no)
    else:
        note(writer, question.requirement_id, words.unsure)


def _confirm(writer: Writer, question: Question, text: str) -> None:
    """The answer is evidence for what was asked; a plain yes to "Does that show it?" makes the words before it so."""
    if question.shown_by is not None and pointed(question, text):
        # The line stands in the résumé: there is nothing more to tell, and nothing to write.
        asked(writer, question, (question.shown_by,))
        return
    requirement = next((r for r in writer.session.requirements if r.id == question.requirement_id), None)
    if requirement is not None and (entry := _counted(writer.session, requirement, text)):
        # The position stands in the résumé, with its dates.
        asked(writer, question, (entry,))
        return
    first = next((q for q in writer.session.questions if q.id == question.follows), None)
    told: tuple[Evidence, ...] = (Evidence(source="answer", ref=question.id, quote=text),)
    statement = question.id, text
    plainly = text in question.choices[:1] or (agrees(text) and len(text.split()) <= _BARE)
    if first is not None and not question.detail and plainly:
        told = (Evidence(source="answer", ref=first.id, quote=first.answer), *told)
        mark(writer, first.id, beside=False)
        statement = first.id, first.answer
    if requirement is not None:
        _ask_on(writer, question, requirement, *statement)
    asked(writer, question, told)


def _counted(session: Session, requirement: Requirement, text: str) -> Evidence | None:
    """The position that counts towards years of some work by a mere yes which names it ("Yes, at Globex").

    Years of a tool are no such thing: that it was used there, a line has to say.
    """
    if requirement.category != "experience" or not asks_for_years(requirement) or not bare(text):
        return None
    item = placing.place_of(session.resume, text)
    heading = next((p for p in session.passages if p.ref == item and p.section == "work"), None)
    if heading is None:
        return None
    return Evidence(source="resume", ref=item, quote=heading.text, page=heading.page, line=heading.line)


def asked(writer: Writer, question: Question, told: tuple[Evidence, ...]) -> None:
    """What was asked about is met by the person's word."""
    writer.set(
        matches=tuple(
            Match(requirement_id=m.requirement_id, state="asked", evidence=(*m.evidence, *told))
            if m.requirement_id == question.requirement_id
            else m
            for m in writer.session.matches
        )
    )


def _ask_on(writer: Writer, question: Question, requirement: Requirement, told: str, text: str) -> None:
    """After a yes: what was done, when only the yes was said; else where it was, when the words do not name it."""
    session, words = writer.session, asking(writer.session.language)
    first = next((q.answer for q in session.questions if question.detail and q.id == question.follows), "")
    if _worth_telling(writer, question, requirement, text):
        following = question.model_copy(
            update={
                "id": f"{question.id}d",
                "text": words.detail.format(wish=requirement.text),
                "reason": words.detail_why,
                "choices": (),
                "shown_by": None,
                "lines": (),
                "detail": True,
                "follows": question.id,
                "asked": False,
            }
        )
    elif _has_a_place(session, requirement, text) and not placing.place_of(session.resume, first):
        following = placing.question(session.resume, question, told, text, words)
    else:
        return
    before, after = parted(session.questions, question.id)
    writer.set(questions=(*before, following, *after))


def _has_a_place(session: Session, requirement: Requirement, text: str) -> bool:
    """Whether it matters where something was: what somebody can offer ("own transport") was nowhere."""
    return not READINESS.search(requirement.text) and placing.worth_asking(session.resume, requirement, text)


def _worth_telling(writer: Writer, question: Question, requirement: Requirement, text: str) -> bool:
    """Whether to ask what was done behind a yes: where it could become a line, and not too often."""
    session = writer.session
    return (
        not question.follows
        and bare(text)
        and requirement.category in ("skill", "experience", "other")
        and not READINESS.search(requirement.text)
        and any(place.label for place in placing.places(session.resume))
        and sum(q.detail for q in session.questions) < MOST_DETAILS
    )


def _detailed(writer: Writer, question: Question, requirement: Requirement | None, said: Stance, text: str) -> None:
    """What was done is evidence beside the yes; a no or a denial takes that back; no more said leaves it as it is."""
    words = notes(writer.session.language)
    if requirement is None:
        return
    if said != "yes":
        _take_back(writer, requirement, words.said_no if said == "no" else words.unsure)
    elif is_order(text) or bare(text):
        return
    elif denies(requirement, text):
        _take_back(writer, requirement, words.not_all)
    else:
        _confirm(writer, question, text)


def _take_back(writer: Writer, requirement: Requirement, why: str) -> None:
    """What a yes had met is missing again, with a sentence that says why."""
    back = {"state": "missing", "evidence": (), "note": why}
    writer.set(
        matches=tuple(
            m.model_copy(update=back) if m.requirement_id == requirement.id else m for m in writer.session.matches
        )
    )


def _aside(writer: Writer, question: Question, requirement: Requirement, text: str) -> None:
    """The answer speaks of something else: it counts for what it says, and what was asked is asked once more."""
    mark(writer, question.id, beside=True)
    note(writer, question.requirement_id, notes(writer.session.language).of_else)
    if question.follows:
        return
    words = asking(writer.session.language)
    again = question.model_copy(
        update={
            "id": f"{question.id}b",
            "text": words.shows.format(text=quoted(text), wish=requirement.text),
            "reason": words.shows_why,
            "choices": (words.shows_yes, words.shows_no),
            "shown_by": None,
            "lines": (),
            "follows": question.id,
            "asked": False,
        }
    )
    before, after = parted(writer.session.questions, question.id)
    writer.set(questions=(*before, again, *after))


def parted(questions: tuple[Question, ...], last: str) -> tuple[tuple[Question, ...], tuple[Question, ...]]:
    """The questions up to one, and those behind it, between which another may be asked."""
    end = next(n for n, q in enumerate(questions, 1) if q.id == last)
    return questions[:end], questions[end:]


def mark(writer: Writer, question_id: str, **update: object) -> None:
    """Put something down at a question."""
    writer.set(
        questions=tuple(q.model_copy(update=update) if q.id == question_id else q for q in writer.session.questions)
    )


def note(writer: Writer, requirement_id: str | None, text: str) -> None:
    """Put a sentence under a requirement: why it is not shown, or what was said of it."""
    writer.set(
        matches=tuple(
            m.model_copy(update={"note": text}) if m.requirement_id == requirement_id else m
            for m in writer.session.matches
        )
    )
