"""Writes the next state of a session and, with it, the events that say so."""

from collections.abc import Callable
from typing import Any, Literal, TypeAlias, TypeVar

from tailor.model import events
from tailor.model.change import Change
from tailor.model.events import Event, Failure, Numbered, SessionStatus, Stage
from tailor.model.resume import Resume
from tailor.model.session import Said, Session

#: Lays a résumé out as Markdown, for `content`.
Markdown: TypeAlias = Callable[[Resume], str]

E = TypeVar("E", bound=Numbered)


class Writer:
    """A session on its way to its next state; lives for one cause."""

    def __init__(self, session: Session, *, at: str, run: int, markdown: Markdown) -> None:
        self.session = session
        self.events: list[Event] = []
        self.at = at
        self._run = run
        self._markdown = markdown
        self._shown: tuple[Resume, str, dict[str, Any]] | None = None
        """The document that was said last, as text and as data."""

    def set(self, **fields: Any) -> None:
        """Change fields of the session."""
        self.session = self.session.evolve(**fields)

    def done(self, step: str) -> None:
        """Keep that a step (its key) has been done."""
        self.set(done=(*self.session.done, step))

    def say(self, event: type[E], **fields: Any) -> None:
        """Say an event under the next number."""
        seq = self.session.seq + 1
        self.set(seq=seq)
        self.events.append(event(seq=seq, at=self.at, run=self._run, **fields))  # type: ignore[arg-type]

    def status(self, status: SessionStatus, reason: str = "") -> None:
        """Change the status, if it is another one."""
        if status != self.session.status or self.session.seq == 0:
            self.set(status=status)
            self.say(events.StatusChanged, status=status, reason=reason)

    def progress(self, stage: Stage, progress: int, message: str, step: str = "") -> None:
        """Say what was done; progress never falls, and what is done again later does not go back."""
        if progress >= self.session.progress:
            self.set(stage=stage, progress=progress)
        self.say(
            events.ProgressUpdate, id=step, message=message, stage=self.session.stage, progress=self.session.progress
        )

    def fail(self, failure: Failure) -> None:
        """End what runs: say why, and what can be done about it."""
        self.set(failure=failure)
        self.say(events.SessionError, **failure.model_dump())
        self.status("failed", failure.message)

    def message(
        self,
        role: Literal["user", "assistant"],
        text: str,
        in_reply_to: str | None = None,
        error: Failure | None = None,
    ) -> str:
        """Add a line to the conversation and say it; its id comes back."""
        said_id = reply_id(in_reply_to) if in_reply_to else f"m{len(self.session.messages) + 1}"
        said = Said(id=said_id, role=role, text=text, reply_to=in_reply_to)
        self.set(messages=(*self.session.messages, said))
        self.say(events.Message, id=said.id, role=role, text=text, in_reply_to=in_reply_to, error=error)
        return said.id

    def document(self, change: Change | None, superseded: str | None = None) -> None:
        """Say the document as it stands now, and the change that made it so."""
        self.set(revision=self.session.revision + 1)
        document = self.session.document
        if self._shown is None or self._shown[0] is not document:
            self._shown = (document, self._markdown(document), document.json_resume())
        _, content, data = self._shown
        self.say(
            events.ResumeUpdate,
            content=content,
            revision=self.session.revision,
            change=change,
            superseded=superseded,
            data=data,
        )

    def layout(self, pages: int) -> None:
        """Say how many pages the document takes, when that is news."""
        if pages != self.session.pages:
            self.set(pages=pages)
            self.say(
                events.LayoutUpdate,
                revision=self.session.revision,
                pages=pages,
                page_target=self.session.options.page_target,
            )

    def options(self, **wanted: object) -> None:
        """Change how the person wants it done, and say so."""
        options = self.session.options.model_copy(update=wanted)
        self.set(options=options)
        self.say(events.OptionsUpdate, page_target=options.page_target, engine=options.engine)

    def match(self) -> None:
        """Say the score and the state of every requirement."""
        session = self.session
        self.say(
            events.MatchUpdate,
            score=session.score,
            requirements=session.requirements_shown,
            fact_check=session.fact_check,
            job=session.job,
        )

    def put(self, change: Change) -> None:
        """Store a change, new or in another state; what held its slot before gives way to it."""
        superseded = change.supersedes
        if change.status == "accepted":
            for other in self.session.changes:
                if other.id != change.id and other.status == "accepted" and other.slot == change.slot:
                    superseded = other.id
        if superseded and change.status == "accepted":
            change = change.model_copy(update={"supersedes": superseded})
            self._replace(superseded, status="rejected")
        known = any(c.id == change.id for c in self.session.changes)
        kept = tuple(change if c.id == change.id else c for c in self.session.changes)
        self.set(changes=kept if known else (*kept, change))
        self.document(change, superseded if change.status == "accepted" else None)

    def withdraw(self, change: Change) -> None:
        """Reject a change; the one that it took the place of comes back."""
        back = change.supersedes if change.status == "accepted" else None
        change = change.model_copy(update={"status": "rejected"})
        self._replace(change.id, status="rejected")
        if back:
            self._replace(back, status="accepted")
        self.document(change, back)

    def _replace(self, change_id: str, status: str) -> None:
        self.set(
            changes=tuple(
                c.model_copy(update={"status": status}) if c.id == change_id else c for c in self.session.changes
            )
        )

    def lay_out_again(self) -> None:
        """Have the document checked and laid out anew, if it was before."""
        self.set(done=tuple(key for key in self.session.done if key not in ("check", "finish")))

    def ask(self) -> None:
        """Say the open question, unless it was said before or nobody is to be asked now."""
        question = self.session.question
        if question is None or question.asked or self.session.status == "stopped":
            return
        self.set(
            questions=tuple(
                q.model_copy(update={"asked": True}) if q.id == question.id else q for q in self.session.questions
            )
        )
        self.say(
            events.HumanInputRequired,
            question=question.text,
            question_id=question.id,
            kind=question.kind,
            reason=question.reason,
            requirement=question.requirement,
            quote=question.quote,
            choices=question.choices,
            shown_by=question.shown_by,
            lines=question.lines,
            index=question.index,
            of=question.of,
        )


def reply_id(message_id: str) -> str:
    """The id that the reply to a message will have: known before it is written, so that its text can stream."""
    return f"{message_id}.reply"
