"""A tailoring session: all that is known of it, and what follows from that.

The state changes only in `tailor.model.progress.apply`; everything here is derived from it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final, Literal

from tailor.model import placing
from tailor.model.answered import meant
from tailor.model.change import Change, Draft, Place, apply, places
from tailor.model.claims import Check
from tailor.model.cover_letter import CoverLetter, Dictated
from tailor.model.coverage import missing, standing
from tailor.model.disowning import disowned, disowns
from tailor.model.events import (
    ChangeCounts,
    FactCheck,
    Failure,
    Job,
    Question,
    Score,
    SessionState,
    SessionStatus,
    SessionView,
    Stage,
    Stance,
)
from tailor.model.orders import is_order
from tailor.model.posting import Match, Posting, Requirement, RequirementState, score, shown
from tailor.model.resume import Passage, Resume
from tailor.model.section_names import headings
from tailor.model.statements import statements
from tailor.model.value import Value
from tailor.model.wishes import covers, denies

Mode = Literal["conservative", "balanced", "bold"]


class Options(Value):
    """How the person wants it done."""

    interactive: bool = True
    mode: Mode = "balanced"
    instructions: str = ""
    engine: Literal["offline"] | None = None
    """`offline`: the built-in engine, whatever the service has; else the service's own."""
    language: str = ""
    """BCP 47 tag of the language to write in; the posting's when empty."""
    page_target: int | None = None
    """Pages that the document should not exceed; None: as many as it takes."""


class Earlier(Value):
    """Something that the person told us in an earlier session; `topic` is the requirement it was about."""

    ref: str
    topic: str
    stance: Stance
    text: str
    told_at: str
    place: str = ""
    """Where that was, as they said it then."""


def about(earlier: Iterable[Earlier], requirement: Requirement) -> Earlier | None:
    """What the person said before about the same requirement; a no to half of it is a no to the whole."""
    return next((e for e in earlier if covers(requirement, e.topic, yes=e.stance == "yes")), None)


class Said(Value):
    """One line of the conversation; `reply_to` is the message that it answers."""

    id: str
    role: Literal["user", "assistant"]
    text: str
    reply_to: str | None = None


class Pending(Value):
    """A draft that was refused once and may be revised; `origin` is the step that wrote it."""

    id: str
    draft: Draft
    check: Check
    origin: str


class Held(Value):
    """A change that waits for the answer to a question about its words."""

    question_id: str
    change: Change


class Refused(Value):
    """A draft that was not let through, and the words that had no source."""

    target: str
    words: tuple[str, ...]


#: Fields from which nothing is derived; every event changes one.
_ON_THE_ROW: Final = frozenset({"seq", "status", "stage", "progress"})
#: Whatever else is derived may come of any field; of a long résumé these are dear, and asked for with each draft.
_COMES_OF: Final[Mapping[str, frozenset[str]]] = {
    "passages": frozenset({"resume"}),
    "stated": frozenset({"resume"}),
    "places": frozenset({"resume"}),
    "document": frozenset({"resume", "changes"}),
    "told": frozenset({"resume", "earlier", "questions", "messages"}),
}


class Session(Value):
    """One résumé being tailored to one posting."""

    id: str
    started_at: str = ""
    """When the person started it (ISO 8601); the day up to which a present position counts."""
    options: Options = Options()
    status: SessionStatus = "pending"
    stage: Stage = "read"
    progress: int = 0
    seq: int = 0
    revision: int = 0

    resume: Resume
    pages: int | None = None
    """Pages of the document as it was last laid out."""
    job_url: str = ""
    job_text: str = ""
    posting: Posting | None = None
    requirements: tuple[Requirement, ...] = ()
    matches: tuple[Match, ...] = ()
    """What the original and the person's words show, by requirement."""
    earlier: tuple[Earlier, ...] = ()
    questions: tuple[Question, ...] = ()
    changes: tuple[Change, ...] = ()
    numbered_changes: int = 0
    """How many change ids were given out."""
    pending: tuple[Pending, ...] = ()
    held: tuple[Held, ...] = ()
    refused: tuple[Refused, ...] = ()
    kept: tuple[str, ...] = ()
    """Lines that were offered for removal and that the person kept."""
    messages: tuple[Said, ...] = ()
    unanswered: tuple[str, ...] = ()
    """Messages of the person that wait for a reply, in order."""
    letter: CoverLetter | None = None
    letters: int = 0
    """How many letters were asked for."""
    letter_wanted: str = ""
    """The id of the letter that is to be written."""
    dictated: tuple[Dictated, ...] = ()
    """What every letter says in the person's own words, because they asked for it."""
    done: tuple[str, ...] = ()
    """Keys of the steps whose results are stored."""
    left: tuple[str, ...] = ()
    """Of `done`, the steps whose texts stand as they were, because a model's answer could not be used."""
    left_by: Failure | None = None
    """Why, of the last of them."""
    failure: Failure | None = None

    def evolve(self, **update: object) -> "Session":
        """The session with some fields changed; what was derived from the old ones is derived anew."""
        evolved = self.model_copy(update=update)
        if not update.keys() <= _ON_THE_ROW:
            for name in _DERIVED:
                if name not in _COMES_OF or not _COMES_OF[name].isdisjoint(update):
                    evolved.__dict__.pop(name, None)
            if "document" in self.__dict__ and "resume" not in update and evolved.accepted == self.accepted:
                evolved.__dict__["document"] = self.document  # A change that is only offered leaves it as it is.
        return evolved

    @property
    def accepted(self) -> tuple[Change, ...]:
        """The changes that make the document of the résumé."""
        return tuple(c for c in self.changes if c.status == "accepted")

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The passages of the résumé."""
        return tuple(self.resume.passages())

    @cached_property
    def stated(self) -> tuple[Passage, ...]:
        """Those that state something; what talks to a machine states nothing."""
        return tuple(p for p in self.passages if not is_order(p.text))

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """What a change may address, by reference."""
        return places(self.resume)

    @cached_property
    def document(self) -> Resume:
        """The résumé with the accepted changes."""
        return apply(self.resume, self.changes)

    @property
    def question(self) -> Question | None:
        """The open question; at most one is."""
        return next((q for q in self.questions if q.outcome is None), None)

    @property
    def language(self) -> str:
        """The language to write in: the one asked for, else the posting's, else the résumé's."""
        return self.options.language or (self.posting.language if self.posting else self.resume.language)

    @property
    def job(self) -> Job:
        """The posting's head."""
        if self.posting is None:
            return Job(url=self.job_url)
        p = self.posting
        return Job(title=p.title, company=p.company, location=p.location, url=p.url or self.job_url, source=p.source)

    def change(self, change_id: str) -> Change | None:
        """The change of that id."""
        return next((c for c in self.changes if c.id == change_id), None)

    @cached_property
    def told(self) -> tuple[Passage, ...]:
        """The person's own words that count as evidence, here and in earlier sessions.

        Words that name one employer, school or project of the résumé belong to that entry alone, and so do those of
        which the person said where it was; a question, a command and what talks to a machine are no statements.
        """
        held = {r.id for r in self.requirements if r.category == "credential"}
        words: list[tuple[str, Literal["answer", "chat"], str, str]] = [
            (e.ref, "answer", e.text, meant(e.topic, e.text)) for e in self.earlier if e.stance == "yes"
        ]
        words += [
            (q.id, "answer", q.answer, meant(q.requirement, q.answer, held=q.requirement_id in held))
            for q in self.questions
            if q.outcome == "answered" and q.stance == "yes" and q.kind not in ("posting", "place") and not q.pointed
            if q.id not in self.taken_back
        ]
        words += [(m.id, "chat", statements(m.text), "") for m in self.messages if m.role == "user"]
        schools = {e.id: e.institution for e in self.resume.education if len(e.institution) > _SHORTEST_NAME}
        firsts = {q.id: q.answer for q in self.questions}
        before = {q.id: firsts[q.follows] for q in self.questions if q.detail}
        asked = {e.ref: placing.chosen(self.resume, e.place) for e in self.earlier if e.place}
        asked |= {q.follows: q.place or placing.ELSEWHERE for q in self.questions if q.kind == "place"}
        passages = []
        for ref, source, text, about in words:
            if text and not is_order(text):
                there = [ref for ref, name in schools.items() if names_whole(name, text)]
                item = asked.get(ref) or placing.place_of(self.resume, text) or (there[0] if len(there) == 1 else "")
                # "Yes, at Globex", and what was done there when that was asked for.
                item = item or placing.place_of(self.resume, before.get(ref, ""))
                passages.append(Passage(ref=ref, item=item, text=text, source=source, about=about))
        return tuple(passages)

    @cached_property
    def taken_back(self) -> frozenset[str]:
        """The questions whose mere yes the person took back when more was asked: by a no, or in words."""
        by_id = {r.id: r for r in self.requirements}
        return frozenset(
            q.follows
            for q in self.questions
            if q.detail and q.outcome == "answered" and (wish := by_id.get(q.requirement_id or "")) is not None
            if q.stance != "yes" or denies(wish, q.answer)
        )

    @cached_property
    def matches_shown(self) -> tuple[Match, ...]:
        """What the document as it stands shows of each requirement."""
        by_id = {m.requirement_id: m for m in self.matches}
        return tuple(
            standing(r, by_id.get(r.id), self.changes, denied=r.id in self.denied, language=self.language)
            for r in self.requirements
        )

    @cached_property
    def denied(self) -> frozenset[str]:
        """The requirements that the person said no to, or could not confirm, here or in an earlier session.

        A later yes takes an earlier word back. What is denied in the conversation is asked no more (`deciding.chat`),
        so that a yes to its question is older.
        """
        said: dict[str, bool] = {}
        for requirement in self.requirements:
            if (before := about(self.earlier, requirement)) is not None:
                said[requirement.id] = before.stance != "yes" or denies(requirement, before.text)
        by_id = {r.id: r for r in self.requirements}
        for question in self.questions:
            requirement_ = by_id.get(question.requirement_id or "")
            if question.beside or (question.follows and question.stance != "yes" and not question.detail):
                continue  # Spoke of something else.
            if question.kind == "gap" and question.outcome == "answered" and requirement_ is not None:
                said[requirement_.id] = question.stance != "yes" or denies(requirement_, question.answer)
        for message in self.messages:
            no = disowned(message.text) if message.role == "user" else None
            said |= {r.id: True for r in self.requirements if no and disowns(r, no)}
        return frozenset(ref for ref, no in said.items() if no)

    @property
    def requirements_shown(self) -> tuple[RequirementState, ...]:
        """The requirements with their state in the document."""
        return shown(self.requirements, self.matches_shown)

    @property
    def score(self) -> Score:
        """One formula on the original and on the document; null before the match is known."""
        if "match" not in self.done:
            return Score()
        original = [m if m.state in ("demonstrated", "declared") else missing(m) for m in self.matches]
        return Score(
            before=score(self.requirements, original),
            after=score(self.requirements, self.matches_shown),
        )

    @property
    def fact_check(self) -> FactCheck:
        """Totals over the changes that stand or wait for the person."""
        checks = [change.check for change in self.changes if change.status != "rejected"]
        claims = [(check.verdict, claim.supported) for check in checks for claim in check.claims]
        supported = sum(has_source or verdict == "own_words" for verdict, has_source in claims)
        unsure = sum(not has_source and verdict == "unsure" for verdict, has_source in claims)
        return FactCheck(
            claims=len(claims),
            supported=supported,
            refused=len(self.refused),
            unsure=unsure,
            invented=len(claims) - supported - unsure,
        )

    @property
    def view(self) -> SessionView:
        """What the session's head shows."""
        count = Counter(c.status for c in self.changes)
        return SessionView(
            job=self.job,
            score=self.score,
            question=self.question,
            changes=ChangeCounts(proposed=count["proposed"], accepted=count["accepted"], rejected=count["rejected"]),
            fact_check=self.fact_check,
            pages=self.pages,
            page_target=self.options.page_target,
            engine=self.options.engine,
            error=self.failure,
        )

    def state(self, content: str) -> SessionState:
        """The first frame for a watcher; `content` is the document as Markdown."""
        return SessionState(
            session_id=self.id,
            status=self.status,
            stage=self.stage,
            progress=self.progress,
            seq=self.seq,
            content=content,
            data=self.document.json_resume(),
            original=self.resume.json_resume(),
            language=self.resume.language,
            headings=headings(self.resume.language),
            question=self.question,
            questions=tuple(q for q in self.questions if q.asked),
            changes=self.changes,
            score=self.score,
            requirements=self.requirements_shown,
            fact_check=self.fact_check,
            refused=tuple(word for refused in self.refused for word in refused.words),
            job=self.job,
            pages=self.pages,
            page_target=self.options.page_target,
            engine=self.options.engine,
            error=self.failure,
            letter=self.letter.view if self.letter else None,
        )


#: A shorter name may be anything.
_SHORTEST_NAME = 2


def names_whole(name: str, text: str) -> bool:
    """Whether a text has a name between other words: "Seaman" is not named by "seamanship"."""
    low, said = name.casefold(), text.casefold()
    return low in said and re.search(rf"(?<!\w){re.escape(low)}(?!\w)", said) is not None


def entry_names(resume: Resume) -> Iterator[tuple[str, str]]:
    """The names of employers, projects and schools in small letters, each with the id of an entry of that name."""
    for work in resume.work:
        if len(work.name) > 2:
            yield work.name.casefold(), work.id
    for project in resume.projects:
        if len(project.name) > 2:
            yield project.name.casefold(), project.id
    for volunteer in resume.volunteer:
        if len(volunteer.organization) > 2:
            yield volunteer.organization.casefold(), volunteer.id
    for education in resume.education:
        if len(education.institution) > 2:
            yield education.institution.casefold(), education.id


_DERIVED = tuple(name for name, value in vars(Session).items() if isinstance(value, cached_property))
