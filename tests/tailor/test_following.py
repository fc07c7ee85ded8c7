"""What follows from a step on a long résumé is worked out by a worker, comes to the same, and may not take for ever."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from tailor.admission import Admission
from tailor.bus import MemoryBus
from tailor.cvs import Cvs
from tailor.db import Database
from tailor.documents.reading import Reading
from tailor.errors import Conflict, Refusal
from tailor.following import MUCH, followed, followed_by
from tailor.journal import Journal
from tailor.leases import Leases
from tailor.metrics import Metrics
from tailor.model.change import Draft
from tailor.model.commands import Chat
from tailor.model.effort import effort
from tailor.model.progress import StepDone
from tailor.model.resume import Highlight, Resume, Work
from tailor.model.session import Options, Session
from tailor.model.step import Drafted, Matched, PostingRead, QuestionsPlanned, RequirementsFound, Result, Step
from tailor.pen import Pen
from tailor.runs import Run
from tailor.sessions import Sessions, Wanted
from tailor.steps import Steps
from tailor.uploads import Upload, Uploads
from tailor.usage import Meter
from tailor.workers.pool import Workers
from tests.e2e.history import audit
from tests.files import POSTING, resume
from tests.service import PATIENCE, served, settings_for
from tests.tailor.model import story
from tests.tailor.workers.test_pool import nap

NOW = datetime(2026, 11, 3, tzinfo=UTC)
SUMMARY = Step(kind="summary")
BEFORE: tuple[tuple[Step, Result], ...] = (
    (Step(kind="posting"), PostingRead(posting=story.POSTING)),
    (Step(kind="requirements"), RequirementsFound(requirements=story.REQUIREMENTS)),
    (Step(kind="match"), Matched(matches=())),
)


def long_resume(lines: int) -> Resume:
    """A résumé of so many lines in one position."""
    told = (f"Answered {n} letters a week for the office in ward {n % 7}" for n in range(1, lines + 1))
    highlights = tuple(Highlight(id=f"w1h{n}", text=text) for n, text in enumerate(told, 1))
    return Resume(
        basics=story.ADA.basics,
        work=(Work(id="w1", name="Larkspur House", position="Clerk", highlights=highlights),),
    )


def writing(lines: int) -> tuple[Session, StepDone]:
    """A session that writes, and a summary for it that is half invented."""
    session = story.Story(resume=long_resume(lines), interactive=False).to_questions().session
    drafts = (
        Draft(target="basics.summary", after="Systems engineer in operations.", reason="It says what you are."),
        Draft(target="basics.label", op="insert", after="Clerk at Larkspur House with 12 awards", reason="Awards."),
    )
    return session, StepDone(step=SUMMARY, result=Drafted(drafts=drafts))


@contextmanager
def counted(workers: Workers) -> Iterator[list[str]]:
    """How the calls of workers ended meanwhile."""
    ended: list[str] = []
    with workers.telling(lambda _, code: ended.append(code)):
        yield ended


async def test_what_is_much_is_worked_out_by_a_worker_and_comes_to_the_same() -> None:
    async with Workers(1, preload=("tailor.following",)) as workers:
        with counted(workers) as ended:
            for lines, calls in ((30, 0), (400, 1)):
                session, cause = writing(lines)
                assert (effort(session, cause) >= MUCH) is bool(calls)
                here, there = followed(session, cause, NOW, 7), await followed_by(workers, session, cause, NOW, 7)
                assert there.row == here.row
                assert there.done.stored == here.done.stored
                assert there.done.session == here.done.session
                assert (there.before, there.cause, there.done.run) == (here.before, here.cause, here.done.run)
                assert ended == ["ok"] * calls


async def test_what_comes_too_late_follows_nothing_there_either() -> None:
    session, cause = writing(400)
    stopped = session.evolve(status="stopped")
    async with Workers(1, preload=("tailor.following",)) as workers:
        entry = await followed_by(workers, stopped, cause, NOW, 7)
    assert entry.row is None
    assert (entry.done.session, entry.done.stored) == (stopped, [])


async def test_a_session_is_the_same_wherever_each_of_its_steps_is_worked_out(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tailor.following.MUCH", 1)
    async with served(settings_for(database_url)) as service:
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
        await ada.settled(session_id)
    assert (await audit(database_url, session_id)).changes


class TooSlow(Workers):
    """Workers that have taken too long before they begin."""

    async def run(self, *_: object, **__: object) -> None:  # type: ignore[override]
        """Give it up."""
        raise Refusal("This took too long, so it was given up.", "TOO_COMPLEX")


class Looking(Workers):
    """Workers that see, whenever they are asked, that nobody holds a session's row."""

    def __init__(self, database: Database) -> None:
        super().__init__(1)
        self._database = database
        self.asked = 0

    async def run(self, *call: Any, **how: Any) -> Any:  # type: ignore[override]
        """Look, and do it."""
        self.asked += 1
        await self._database.fetch("SELECT id FROM tailoring_sessions FOR UPDATE NOWAIT")
        return await super().run(*call, **how)


class Writing(Steps):
    """Steps that write the same, whatever is asked for."""

    def __init__(self, result: Result) -> None:
        self._result = result

    async def carry_out(self, user_id: object, session: Session, step: Step, pen: object) -> Result:
        """Write it."""
        assert isinstance(pen, Pen)
        return self._result


async def test_nothing_is_locked_while_a_worker_works_whoever_wrote_meanwhile(database: Database) -> None:
    async with Looking(database) as workers:
        sessions, leases = cases(database, workers)
        ada = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', '') RETURNING id")
        upload = Upload("resume.pdf", resume(), Reading(resume=long_resume(400), text="", pages=9))
        made = await sessions.create(ada, upload, Wanted(text="A posting."), Options(interactive=False))
        claim = await leases.claim(made.id, 1, uuid4())
        assert claim is not None
        for step, result in BEFORE:
            assert await leases.step_done(made.id, claim.epoch, StepDone(step=step, result=result))
        stale = await leases.fetch(made.id, claim.epoch)
        await sessions.command(ada, made.id, Chat(request_id="r1", message="Write plainly, please."))
        _, cause = writing(400)
        done = await leases.step_done(made.id, claim.epoch, cause, known=stale)
        assert done is not None
        assert done.session.unanswered, "what was said meanwhile is kept"
        assert workers.asked == 2


async def test_what_takes_too_long_fails_the_session_and_says_so(database: Database) -> None:
    sessions, leases = cases(database, TooSlow())
    ada = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', '') RETURNING id")

    upload = Upload("resume.pdf", resume(), Reading(resume=long_resume(400), text="", pages=9))
    made = await sessions.create(ada, upload, Wanted(text="A posting."), Options(interactive=False))
    claim = await leases.claim(made.id, 1, uuid4())
    assert claim is not None
    for step, result in BEFORE:
        done = await leases.step_done(made.id, claim.epoch, StepDone(step=step, result=result))
        assert done is not None
        claim = replace(claim, session=done.session)
    _, cause = writing(400)
    run = Run(made.id, claim, leases, Writing(cause.result), MemoryBus(), lambda _: None, Metrics())
    await run.drive()
    failed = await sessions.session(ada, made.id)
    assert failed.status == "failed"
    assert failed.failure is not None
    assert (failed.failure.code, failed.failure.retryable) == ("TOO_COMPLEX", True)


async def test_a_long_answer_is_read_elsewhere_before_anything_is_locked(
    database: Database,
) -> None:
    ada = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', '') RETURNING id")
    async with Workers(1, preload=("tailor.following",)) as workers:
        sessions, leases = cases(database, workers)
        session_id = await asking(sessions, leases, ada)
        with counted(workers) as ended:
            done = await sessions.command(ada, session_id, story.answer("q1", "I wrote Terraform modules. " * 300))
            assert ended == ["ok"]
            assert [event.type for event in done.events] == [event.type for event in done.stored]
            assert {"question_resolved", "human_input_required"} <= {event.type for event in done.events}
            # The same again is no news; another is refused there as it is here.
            again = await sessions.command(ada, session_id, story.answer("q1", "I wrote Terraform modules. " * 300))
            assert not again.stored
            with pytest.raises(Conflict, match="answered already"):
                await sessions.command(ada, session_id, story.answer("q1", "I never did. " * 500))
            assert ended == ["ok", "ok", "QUESTION_RESOLVED"]
        kept = await database.fetchval("SELECT text FROM evidence WHERE user_id = $1", ada)
        assert kept.startswith("I wrote Terraform modules.")


async def test_an_answer_is_worked_out_anew_for_a_session_that_is_another_by_then(
    database: Database, tmp_path: Path
) -> None:
    ada = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', '') RETURNING id")
    async with Workers(1, preload=("tailor.following",)) as workers:
        sessions, leases = cases(database, workers)
        session_id = await asking(sessions, leases, ada)
        long = story.answer("q1", "I wrote Terraform modules. " * 300)
        with counted(workers) as ended:
            # The only worker is busy, so that the session goes on before the answer is read.
            busy = asyncio.create_task(workers.run(nap, str(tmp_path / "end"), timeout=60.0, what="work"))
            await asyncio.sleep(0)
            answering = asyncio.create_task(sessions.command(ada, session_id, long))
            async with asyncio.timeout(PATIENCE):
                while not workers._patient.locked():
                    await asyncio.sleep(0.01)
            await sessions.command(ada, session_id, Chat(request_id="x", message="Hello"))
            (tmp_path / "end").touch()
            done = await answering
            await busy
            assert ended == ["ok"] * 3
        assert done.events
        said = (await sessions.session(ada, session_id)).questions[0]
        assert (said.outcome, said.answer) == ("answered", long.text.strip())


def cases(database: Database, workers: Workers) -> tuple[Sessions, Leases]:
    """Those who give commands and those who run sessions, with workers."""
    settings, bus = settings_for(database.dsn), MemoryBus()
    journal = Journal(database, bus, workers)
    leases = Leases(database, bus, journal, Meter(database, settings), settings)
    admission, uploads = Admission(settings), Uploads(database.vault)
    cvs = Cvs(database, admission, uploads)
    return Sessions(database, bus, journal, admission=admission, uploads=uploads, cvs=cvs), leases


async def asking(sessions: Sessions, leases: Leases, user: UUID) -> UUID:
    """A session that asks its first question."""
    upload = Upload("resume.pdf", resume(), Reading(resume=story.ADA, text="", pages=1))
    made = await sessions.create(user, upload, Wanted(text="A posting."), Options())
    claim = await leases.claim(made.id, 1, uuid4())
    assert claim is not None
    for step, result in (*BEFORE, (Step(kind="questions"), QuestionsPlanned(inquiries=story.INQUIRIES))):
        assert await leases.step_done(made.id, claim.epoch, StepDone(step=step, result=result))
    return made.id
