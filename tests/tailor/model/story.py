"""A session played by hand: a small résumé, a posting, and results as an engine would give them."""

from collections.abc import Sequence

from tailor.model import commands, events
from tailor.model.change import Draft
from tailor.model.events import Event
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.progress import Cause, Claimed, Created, StepDone, apply, create
from tailor.model.resume import Basics, Highlight, Resume, Skill, Work
from tailor.model.session import Earlier, Options, Session
from tailor.model.step import (
    Drafted,
    Inquiry,
    LaidOut,
    Matched,
    PostingRead,
    QuestionsPlanned,
    RequirementsFound,
    Result,
    Step,
    ready,
)

ADA = Resume(
    basics=Basics(name="Ada Example", summary="Systems engineer with broad experience in operations."),
    work=(
        Work(
            id="w1",
            name="Globex",
            position="Systems Engineer",
            start_date="2019",
            end_date="2023",
            highlights=(
                Highlight(id="w1h1", text="Ran Kubernetes clusters for the payments platform"),
                Highlight(id="w1h2", text="Reduced alert volume by 40 % by rewriting alert rules"),
                Highlight(id="w1h3", text="Shared on-call for 30 services"),
            ),
        ),
        Work(
            id="w2",
            name="Initech",
            position="Operations Engineer",
            start_date="2015",
            end_date="2019",
            highlights=(Highlight(id="w2h1", text="Automated server builds with Ansible"),),
        ),
    ),
    skills=(Skill(id="s1", keywords=("Linux", "Ansible", "Python", "Kubernetes")),),
)

POSTING = Posting(
    title="Senior Site Reliability Engineer",
    company="Northwind Traders",
    description="You have run Kubernetes in production. You know Terraform. Kafka is a plus.",
)
REQUIREMENTS = (
    Requirement(id="r1", text="Kubernetes", quote="run Kubernetes in production", terms=("Kubernetes",)),
    Requirement(id="r2", text="Terraform", quote="You know Terraform", terms=("Terraform",)),
    Requirement(id="r3", text="Kafka", kind="nice", quote="Kafka is a plus", terms=("Kafka",)),
)
MATCHES = (
    Match(
        requirement_id="r1",
        state="demonstrated",
        evidence=(Evidence(source="resume", ref="w1h1", quote="Ran Kubernetes clusters for the payments platform"),),
    ),
    Match(requirement_id="r2", state="missing"),
    Match(requirement_id="r3", state="missing"),
)
INQUIRIES = (
    Inquiry(requirement_id="r2", text="Have you used Terraform?", reason="The posting asks for it."),
    Inquiry(requirement_id="r3", text="Have you used Kafka?", reason="The posting likes it."),
)


def answer(question_id: str, text: str, stance: events.Stance = "yes") -> commands.Answer:
    """The command that answers a question."""
    return commands.Answer(request_id="x", question_id=question_id, text=text, stance=stance)


def plain(resume: Resume) -> str:
    """A stand-in for the layout: the model takes any function of a résumé to text."""
    return "\n".join(passage.text for passage in resume.passages())


class Story:
    """Plays causes on a session and keeps all that was said, and the causes for a replay."""

    def __init__(
        self,
        *,
        interactive: bool = True,
        earlier: tuple[Earlier, ...] = (),
        resume: Resume = ADA,
        language: str = "",
    ) -> None:
        cause = Created(
            session_id="s",
            options=Options(interactive=interactive, language=language),
            resume=resume,
            pages=2,
            job_url="https://jobs.example/1",
            earlier=earlier,
        )
        self.session, said = create(cause, at=self._at(0), markdown=plain)
        self.said: list[Event] = [*said]
        self.history: list[tuple[dict[str, object], str, int]] = [(cause.model_dump(mode="json"), self._at(0), 0)]

    def _at(self, number: int) -> str:
        return f"2026-01-01T00:00:{number % 60:02d}.000Z"

    def do(self, cause: Cause, run: int = 0) -> Sequence[Event]:
        """Apply a cause; what it made the session say."""
        at = self._at(len(self.history))
        self.session, said = apply(self.session, cause, at=at, run=run, markdown=plain)
        if said:
            self.history.append((cause.model_dump(mode="json"), at, run))
        self.said += said
        return said

    def done(self, kind: str, result: Result, ref: str = "") -> Sequence[Event]:
        """A step's result, which must be ready."""
        step = Step.model_validate({"kind": kind, "ref": ref})
        assert step in ready(self.session), (step, ready(self.session))
        return self.do(StepDone(step=step, result=result), run=1)

    def to_questions(
        self,
        requirements: tuple[Requirement, ...] = REQUIREMENTS,
        matches: tuple[Match, ...] = MATCHES,
        inquiries: tuple[Inquiry, ...] = INQUIRIES,
    ) -> "Story":
        """Up to the first open question."""
        self.do(Claimed(), run=1)
        self.done("posting", PostingRead(posting=POSTING))
        self.done("requirements", RequirementsFound(requirements=requirements))
        self.done("match", Matched(matches=matches))
        if self.session.options.interactive:
            self.done("questions", QuestionsPlanned(inquiries=inquiries))
        return self

    def to_writing(self) -> "Story":
        """Up to the summary, with every question skipped."""
        self.to_questions()
        while question := self.session.question:
            self.do(commands.Skip(request_id="x", question_id=question.id))
        return self

    def write(self, *drafts: Draft) -> "Story":
        """The writing steps; each draft is given to the step that its target belongs to."""

        def of(*prefixes: str) -> tuple[Draft, ...]:
            return tuple(d for d in drafts if d.target.startswith(prefixes))

        self.done("summary", Drafted(drafts=of("basics")))
        self.write_rest(*drafts)
        return self

    def write_rest(self, *drafts: Draft) -> None:
        """The writing steps behind the summary."""
        for ref in ("w1", "w2"):
            self.done("experience", Drafted(drafts=tuple(d for d in drafts if d.target.startswith(ref))), ref)
        self.done("skills", Drafted(drafts=tuple(d for d in drafts if d.target.startswith(("s1", "skills")))))

    def finish(self) -> "Story":
        """Check and finish."""
        self.done("check", LaidOut(pages=2))
        self.done("finish", LaidOut(pages=2, words_expected=100, words_found=100))
        return self

    @property
    def numbers(self) -> list[int]:
        """The numbers of everything said."""
        return [event.seq for event in self.said]


def kinds(said: Sequence[Event]) -> list[str]:
    """The types of events."""
    return [event.type for event in said]


def of(session: Session, target: str) -> str:
    """The text that stands at a reference in the document."""
    return next(p.text for p in session.document.passages() if p.ref == target)
