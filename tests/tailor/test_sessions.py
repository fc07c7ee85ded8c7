"""Who may write a session: turns, epochs, leases, and what the database holds afterwards."""

import asyncio
from uuid import UUID, uuid4

import asyncpg
import pytest

from tailor.admission import Admission
from tailor.bus import MemoryBus
from tailor.cvs import Cvs
from tailor.db import Database
from tailor.documents.reading import Reading
from tailor.errors import NotFound, Unauthenticated, Unavailable
from tailor.following import markdown
from tailor.journal import Journal
from tailor.leases import Leases
from tailor.model import commands, events
from tailor.model.progress import StepDone
from tailor.model.session import Options
from tailor.model.step import (
    Matched,
    PostingRead,
    PostingUnreadable,
    QuestionsPlanned,
    RequirementsFound,
    Step,
)
from tailor.sessions import Sessions, Wanted
from tailor.tokens import Caller
from tailor.uploads import Upload, Uploads
from tailor.usage import Meter
from tailor.watching import Watching
from tests.e2e.history import audit
from tests.files import resume
from tests.service import PATIENCE, settings_for
from tests.tailor.model.story import ADA, INQUIRIES, MATCHES, POSTING, REQUIREMENTS

READ = StepDone(step=Step(kind="posting"), result=PostingRead(posting=POSTING))
#: Of this database alone: others of the same server have their own locks.
BLOCKED = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
STOP, RESUME = commands.Stop(request_id="x"), commands.Resume(request_id="x")


@pytest.fixture
def bus() -> MemoryBus:
    """A bus of one process."""
    return MemoryBus()


@pytest.fixture
def journal(database: Database, bus: MemoryBus) -> Journal:
    """What is said."""
    return Journal(database, bus)


@pytest.fixture
def leases(database: Database, bus: MemoryBus, journal: Journal) -> Leases:
    """Those who run sessions, with leases that no test outlasts."""
    settings = settings_for(database.dsn, lease_seconds=60)
    return Leases(database, bus, journal, Meter(database, settings), settings)


@pytest.fixture
def sessions(database: Database, bus: MemoryBus, journal: Journal) -> Sessions:
    """What people do with them."""
    admission, uploads = Admission(settings_for(database.dsn)), Uploads(database.vault)
    cvs = Cvs(database, admission, uploads)
    return Sessions(database, bus, journal, admission=admission, uploads=uploads, cvs=cvs)


@pytest.fixture
async def ada(database: Database) -> UUID:
    """A user."""
    user: UUID = await database.fetchval("INSERT INTO users (username, password_hash) VALUES ('ada', '') RETURNING id")
    return user


async def begun(sessions: Sessions, user: UUID) -> UUID:
    """A session that nobody has claimed yet."""
    upload = Upload("resume.pdf", resume(), Reading(resume=ADA, text="", pages=1))
    made = await sessions.create(user, upload, Wanted(text="A posting."), Options())
    assert made.status == "pending"
    return made.id


async def run_out(database: Database, *sessions: UUID) -> None:
    """Have the leases of sessions run out now."""
    await database.execute(
        "UPDATE tailoring_sessions SET lease_until = now() - interval '1 second' WHERE id = ANY($1)", sessions
    )


async def queued(database: Database) -> list[str]:
    """The deliveries that wait."""
    rows = await database.fetch("SELECT payload FROM pgqueuer WHERE status = 'queued' ORDER BY id")
    return [row["payload"].decode() for row in rows]


async def test_a_session_and_its_delivery_are_one_transaction(
    sessions: Sessions, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    assert await queued(database) == [f"{session_id}:1"]


async def test_only_the_newest_delivery_is_good_and_only_once(sessions: Sessions, leases: Leases, ada: UUID) -> None:
    session_id = await begun(sessions, ada)
    assert await leases.claim(session_id, 2, uuid4()) is None
    first = await leases.claim(session_id, 1, uuid4())
    assert first is not None
    assert first.session.status == "running"
    assert await leases.claim(session_id, 1, uuid4()) is None


async def test_twenty_processes_claim_at_once_and_one_gets_it(sessions: Sessions, leases: Leases, ada: UUID) -> None:
    session_id = await begun(sessions, ada)
    claims = await asyncio.gather(*(leases.claim(session_id, 1, uuid4()) for _ in range(20)))
    assert sum(claim is not None for claim in claims) == 1


async def test_a_process_that_wakes_up_late_cannot_write(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    late = await leases.claim(session_id, 1, uuid4())
    assert late is not None
    assert await leases.sweep() == 0
    await run_out(database, session_id)
    assert await leases.sweep() == 1
    assert await queued(database) == [f"{session_id}:1", f"{session_id}:2"]
    other = await leases.claim(session_id, 2, uuid4())
    assert other is not None
    assert other.epoch > late.epoch
    assert await leases.step_done(session_id, late.epoch, READ) is None
    assert await leases.fetch(session_id, late.epoch) is None
    done = await leases.step_done(session_id, other.epoch, READ)
    assert done is not None
    assert done.session.posting == POSTING
    assert (await audit(database.dsn, str(session_id))).posting == POSTING


async def test_a_beat_keeps_what_is_held_and_shows_what_is_not(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    node, session_id = uuid4(), await begun(sessions, ada)
    claim = await leases.claim(session_id, 1, node)
    assert claim is not None
    for _ in range(2):
        # Late by a second, and nobody has swept yet.
        await run_out(database, session_id)
        assert await leases.beat(node, [session_id]) == {session_id: claim.epoch}
        assert await leases.sweep() == 0
    assert await leases.beat(uuid4(), [session_id]) == {}


async def test_what_a_node_holds_and_does_not_run_is_not_kept(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    # As after a claim whose answer was lost with its connection.
    node, session_id = uuid4(), await begun(sessions, ada)
    assert await leases.claim(session_id, 1, node)
    await run_out(database, session_id)
    assert await leases.beat(node, []) == {}
    assert await leases.sweep() == 1
    assert await leases.claim(session_id, 2, node)


async def test_a_stop_fences_the_run_and_a_resume_makes_a_new_one(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    node = uuid4()
    claim = await leases.claim(session_id, 1, node)
    assert claim is not None
    await sessions.command(ada, session_id, STOP)
    assert await leases.beat(node, [session_id]) == {}
    assert await leases.step_done(session_id, claim.epoch, READ) is None
    assert await leases.sweep() == 0
    await sessions.command(ada, session_id, RESUME)
    assert (await queued(database))[-1] == f"{session_id}:2"
    assert await leases.claim(session_id, 1, node) is None
    again = await leases.claim(session_id, 2, node)
    assert again is not None


async def test_a_session_that_waits_holds_nothing(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    claim = await leases.claim(session_id, 1, uuid4())
    assert claim is not None
    unread = StepDone(step=Step(kind="posting"), result=PostingUnreadable(reason="It is gone.", outcome="expired"))
    done = await leases.step_done(session_id, claim.epoch, unread)
    assert done is not None
    assert done.session.status == "waiting"
    row = await database.fetchrow("SELECT owner, lease_until, queued_at FROM tailoring_sessions")
    assert row is not None
    assert tuple(row) == (None, None, None)
    assert await leases.sweep() == 0
    paste = commands.Answer(request_id="x", question_id="p1", text="We look for somebody who knows Kubernetes.")
    await sessions.command(ada, session_id, paste)
    assert (await queued(database))[-1] == f"{session_id}:2"


async def test_a_drained_process_gives_its_runs_back(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    node = uuid4()
    ids = [await begun(sessions, ada) for _ in range(3)]
    claims = [await leases.claim(session_id, 1, node) for session_id in ids]
    assert all(claims)
    assert await leases.hand_over(node) == 3
    assert {f"{session_id}:2" for session_id in ids} <= set(await queued(database))
    assert await leases.claim(ids[0], 2, uuid4()) is not None


async def test_a_wake_up_that_was_lost_is_found_again(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    await database.execute("DELETE FROM pgqueuer")
    await database.execute("UPDATE tailoring_sessions SET queued_at = now() - interval '1 minute'")
    assert await leases.sweep() == 1
    assert await queued(database) == [f"{session_id}:2"]


async def test_a_delivery_that_waits_keeps_its_place_and_one_that_died_with_its_process_is_made_anew(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    soon = await leases.next_expiry()
    assert soon is not None
    assert 0 < soon <= 60
    await database.execute("UPDATE tailoring_sessions SET queued_at = now() - interval '1 minute'")
    assert await leases.sweep() == 0
    assert await leases.next_expiry() is None
    # A process took it from the queue and died before it took the run.
    await database.execute("UPDATE pgqueuer SET status = 'picked', queue_manager_id = gen_random_uuid()")
    assert await leases.sweep() == 1
    assert await queued(database) == [f"{session_id}:2"]
    assert await leases.claim(session_id, 1, uuid4()) is None
    assert await leases.claim(session_id, 2, uuid4()) is not None


async def test_leases_are_renewed_and_swept_however_busy_the_pool_is(
    sessions: Sessions, database: Database, ada: UUID, bus: MemoryBus
) -> None:
    busy = await Database.connect(database.dsn, max_size=1)
    settings = settings_for(database.dsn, lease_seconds=60)
    leases, node = Leases(busy, bus, Journal(busy, bus), Meter(busy, settings), settings), uuid4()
    mine, dead = await begun(sessions, ada), await begun(sessions, ada)
    claims = [await leases.claim(mine, 1, node), await leases.claim(dead, 1, uuid4())]
    assert all(claims)
    await run_out(database, mine, dead)
    async with busy.acquire():
        # Whoever waits for the pool gets nothing while we hold it, and is refused in the end.
        busy._patience = 0.1
        with pytest.raises(Unavailable):
            await busy.ping()
        busy._patience = PATIENCE
        assert mine in await leases.beat(node, [mine])
        assert await leases.sweep() == 1
        assert await leases.next_expiry() is not None
        assert await leases.hand_over(node) == 1
    await busy.close()


@pytest.mark.parametrize("asked", ["beat", "hand_over"])
async def test_nodes_lock_rows_in_one_order_so_that_none_waits_for_the_other(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID, asked: str
) -> None:
    node = uuid4()
    first, second = sorted([await begun(sessions, ada), await begun(sessions, ada)])
    for session_id in (second, first):  # Whatever order they lie in is the other one.
        assert await leases.claim(session_id, 1, node)
    lock = "SELECT 1 FROM tailoring_sessions WHERE id = $1 FOR UPDATE"
    async with database.transaction() as other:
        await other.fetchval(lock, second)
        both = (first, second)
        waiting = asyncio.create_task(leases.beat(node, both) if asked == "beat" else leases.hand_over(node))
        async with asyncio.timeout(PATIENCE):
            while not await database.fetchval(BLOCKED):
                await asyncio.sleep(0.01)
        async with database.transaction() as third:
            with pytest.raises(asyncpg.LockNotAvailableError):
                await third.fetchval(lock + " NOWAIT", first)
    assert await waiting


async def test_commands_of_another_are_not_there(sessions: Sessions, ada: UUID) -> None:
    session_id = await begun(sessions, ada)
    with pytest.raises(NotFound):
        await sessions.command(uuid4(), session_id, STOP)


async def test_the_bus_rings_after_the_commit(
    sessions: Sessions, journal: Journal, database: Database, bus: MemoryBus, ada: UUID
) -> None:
    heard: list[tuple[str, int]] = []
    session_id = await begun(sessions, ada)
    loop = asyncio.get_running_loop()
    looks: list[asyncio.Task[None]] = []

    async def look() -> None:
        found = await journal.read(session_id, 0, 100)
        heard.append((str(session_id), found[-1].seq))

    bus.listen(lambda name: looks.append(loop.create_task(look())) if name == str(session_id) else None)
    done = await sessions.command(ada, session_id, STOP)
    await asyncio.gather(*looks)
    assert heard == [(str(session_id), done.events[-1].seq)]


async def test_an_answer_is_remembered_for_later_sessions(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    claim = await leases.claim(session_id, 1, uuid4())
    assert claim is not None
    for step in (
        READ,
        StepDone(step=Step(kind="requirements"), result=RequirementsFound(requirements=REQUIREMENTS)),
        StepDone(step=Step(kind="match"), result=Matched(matches=MATCHES)),
        StepDone(step=Step(kind="questions"), result=QuestionsPlanned(inquiries=INQUIRIES)),
    ):
        assert await leases.step_done(session_id, claim.epoch, step)
    await sessions.command(
        ada, session_id, commands.Answer(request_id="x", question_id="q1", text="Yes, I built it at Initech.")
    )
    await sessions.command(ada, session_id, commands.Answer(request_id="x", question_id="q2", stance="cannot_confirm"))
    later = await sessions.session(ada, await begun(sessions, ada))
    assert {(e.topic, e.stance, e.text) for e in later.earlier} == {
        ("Terraform", "yes", "Yes, I built it at Initech."),
        ("Kafka", "cannot_confirm", ""),
    }
    await audit(database.dsn, str(session_id))


async def test_a_result_is_one_statement_until_somebody_else_writes(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    session_id = await begun(sessions, ada)
    claim = await leases.claim(session_id, 1, uuid4())
    assert claim is not None
    read = await leases.step_done(session_id, claim.epoch, READ, known=claim.session)
    assert read is not None
    found = StepDone(step=Step(kind="requirements"), result=RequirementsFound(requirements=REQUIREMENTS))
    # What the run knows is behind by now: the row is read, and nothing is lost or numbered twice.
    done = await leases.step_done(session_id, claim.epoch, found, known=claim.session)
    assert done is not None
    assert done.events[0].seq == read.session.seq + 1
    again = await leases.step_done(session_id, claim.epoch, found, known=done.session)
    assert again is not None
    assert not again.events
    await sessions.command(ada, session_id, STOP)
    matched = StepDone(step=Step(kind="match"), result=Matched(matches=MATCHES))
    assert await leases.step_done(session_id, claim.epoch, matched, known=done.session) is None
    assert (await audit(database.dsn, str(session_id))).status == "stopped"


async def test_this_process_is_told_what_it_stores_and_of_rings_that_are_not_its_own(
    sessions: Sessions, leases: Leases, journal: Journal, bus: MemoryBus, ada: UUID
) -> None:
    told: list[int] = []
    rung: list[str] = []
    journal.listen(lambda done: told.extend(event.seq for event in done.stored), rung.append)
    session_id = await begun(sessions, ada)
    claim = await leases.claim(session_id, 1, uuid4())
    assert claim is not None
    await leases.step_done(session_id, claim.epoch, READ, known=claim.session)
    await sessions.command(ada, session_id, STOP)
    assert told == list(range(1, len(told) + 1))
    assert told[-1] == (await journal.newest([session_id]))[session_id]
    assert rung == []
    bus.ring(str(session_id))
    assert rung == [str(session_id)]


async def test_the_state_of_a_session_that_rests_is_kept_as_it_would_be_made(
    sessions: Sessions, leases: Leases, database: Database, ada: UUID
) -> None:
    watching, session_id = Watching(database), await begun(sessions, ada)
    pending = await watching.attend(session_id, Caller(ada))
    assert pending.kept is None
    claim = await leases.claim(session_id, 1, uuid4())
    assert claim is not None
    assert await leases.step_done(session_id, claim.epoch, READ, known=claim.session)
    assert (await watching.attend(session_id, Caller(ada))).kept is None
    await sessions.command(ada, session_id, STOP)
    rests = await watching.attend(session_id, Caller(ada))
    assert rests.kept is not None
    session = await sessions.session(ada, session_id)
    kept = events.SessionState.model_validate_json(rests.state())
    assert kept == session.state(markdown(session.document))
    await database.execute("UPDATE tailoring_sessions SET state_form = 'another'")
    anew = await watching.attend(session_id, Caller(ada))
    assert anew.kept is None
    assert events.SessionState.model_validate_json(anew.state()) == kept
    with pytest.raises(NotFound):
        await watching.attend(uuid4(), Caller(ada))
    with pytest.raises(Unauthenticated):
        await watching.attend(session_id, Caller(ada, uuid4()))
