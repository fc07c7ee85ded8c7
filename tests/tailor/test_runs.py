"""How runs are taken: at once when they are rung for, whatever became of the queue's own listening."""

import asyncio
import re
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest
from pgqueuer.core.qm import QueueManager
from structlog.testing import capture_logs

from tailor.db import Database
from tests.conftest import run_on
from tests.files import POSTING, resume
from tests.model_server import ModelServer, Step
from tests.service import PATIENCE, ROOT, Served, served, settings_for
from tests.valkey import Valkey

#: The queue is looked into when somebody rings, and not otherwise.
NOBODY_LOOKS = 600.0


def at_work(name: str) -> int:
    """How many tasks run a function of this name; PgQueuer gives its own none."""
    return sum(name in str(task.get_coro()) for task in asyncio.all_tasks())


async def taken(service: Served) -> None:
    """A session is begun and taken."""
    ada = await service.person()
    await ada.settled(await ada.start(resume(), job_description=POSTING), "running", "waiting")


async def test_a_run_is_taken_by_a_process_that_only_hears_of_it(database_url: str) -> None:
    async with (
        served(settings_for(database_url, role="web")) as web,
        served(settings_for(database_url, role="worker"), look_again=NOBODY_LOOKS),
    ):
        async with asyncio.timeout(PATIENCE):
            while not web.house.bus.well:
                await asyncio.sleep(0.01)
        await taken(web)


async def test_a_run_that_is_given_back_is_taken_elsewhere_because_its_node_rings(database_url: str) -> None:
    # With leases of a minute and nobody who looks, nothing but a ring can have the other one take it.
    async with (
        ModelServer() as model,
        served(
            settings_for(database_url, openai_base_url=model.url, engine="llm", lease_seconds=60),
            look_again=NOBODY_LOOKS,
        ) as leaver,
    ):
        model.held = "requirements"
        ada = await leaver.person()
        ids = [await ada.start(resume(), job_description=POSTING) for _ in range(3)]
        async with served(
            settings_for(database_url, openai_base_url=model.url, engine="llm", lease_seconds=60),
            look_again=NOBODY_LOOKS,
        ) as heir:
            assert leaver.house.runs
            assert heir.house.runs
            async with asyncio.timeout(PATIENCE):
                while not (leaver.house.bus.well and heir.house.bus.well) or leaver.house.runs.running < len(ids):
                    await asyncio.sleep(0.01)
                # Each has found nothing and waits to be told.
                while at_work("wait_for_notice_event") < 2:
                    await asyncio.sleep(0.01)
            rings: list[int] = []
            leaver.house.bus.listen_work(lambda: rings.append(leaver.house.runs.running if leaver.house.runs else 0))
            await leaver.house.drain()
            async with asyncio.timeout(PATIENCE):
                while heir.house.runs.running < len(ids):
                    await asyncio.sleep(0.01)
            assert rings == [0]  # one for all of them, when it held none any more
            model.held = None


async def test_the_queue_needs_no_messages_of_its_own_and_is_worked_anew_after_an_outage(database_url: str) -> None:
    async with served(settings_for(database_url), look_again=NOBODY_LOOKS) as service:
        assert service.house.runs
        await taken(service)
        bell = service.house.runs._bell
        assert bell
        await bell.execute("UNLISTEN *")
        await taken(service)
        for _ in range(2):
            await run_on(
                database_url,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            await taken(service)


async def test_the_queue_goes_on_when_its_own_watch_over_its_listening_fails(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As it is, but for the seconds: ten between two looks, and as many until one has failed.
    monkeypatch.setattr(QueueManager._run_periodic_health_check, "__defaults__", (timedelta(seconds=0.1),))

    async with served(settings_for(database_url), look_again=NOBODY_LOOKS) as service:
        await taken(service)
        assert service.house.runs
        bell = service.house.runs._bell
        assert bell
        assert at_work("_run_periodic_health_check")
        await bell.execute("UNLISTEN *")
        async with asyncio.timeout(PATIENCE):
            while at_work("_run_periodic_health_check"):
                await asyncio.sleep(0.01)
        for _ in range(2):
            await taken(service)
        # By the same instance: that it hears nothing was no reason to end it.
        assert service.house.runs._bell is bell


async def test_a_queue_that_fails_in_a_way_nobody_thought_of_is_worked_anew(database_url: str) -> None:
    async with served(settings_for(database_url), look_again=NOBODY_LOOKS) as service:
        await taken(service)
        with capture_logs() as said:
            # Its own check of its tables raises what is no error of the database.
            await run_on(
                database_url,
                "ALTER TABLE pgqueuer RENAME TO pgqueuer_away",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            async with asyncio.timeout(PATIENCE):
                while not any(line["event"] == "runs_keeper_failed" for line in said):
                    await asyncio.sleep(0.01)
        await run_on(database_url, "ALTER TABLE pgqueuer_away RENAME TO pgqueuer")
        await taken(service)


@pytest.mark.parametrize("error", ["serialization_failure", "raise_exception"])
async def test_a_run_that_could_not_be_taken_gets_a_row_of_its_own_and_waits_for_no_look(
    database_url: str, database: Database, error: str
) -> None:
    # Numbers of a sequence are not undone with what took them: the first claim fails, and no other.
    await database.execute("CREATE SEQUENCE claims")
    await database.execute(
        "CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF nextval('claims') = 1 THEN RAISE EXCEPTION USING ERRCODE = '{error}'; END IF; RETURN NEW; END $$"
    )
    await database.execute(
        "CREATE TRIGGER fail_once BEFORE UPDATE OF epoch ON tailoring_sessions"
        " FOR EACH ROW EXECUTE FUNCTION fail_once()"
    )
    async with served(settings_for(database_url, lease_seconds=1), look_again=NOBODY_LOOKS) as service:
        # Were the delivery put back instead, it would wait until somebody looks, and keep the sweep from helping.
        await taken(service)
    # A row for each turn; more than two only where the machine was slower than the lease.
    turn = await database.fetchval("SELECT turn FROM tailoring_sessions")
    assert turn >= 2
    assert await database.fetchval("SELECT count(DISTINCT job_id) FROM pgqueuer_log") == turn
    assert await database.fetchval("SELECT count(*) FROM pgqueuer WHERE attempts > 0") == 0


async def test_nothing_that_stores_something_notifies(database: Database) -> None:
    notifying = await database.fetch(
        "SELECT t.tgname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.prosrc ILIKE '%notify%'"
    )
    assert notifying == []
    said = re.compile(r"\bpg_notify\b|\bNOTIFY\b")
    sources = [*(ROOT / "tailor").rglob("*.py"), *(ROOT / "web").rglob("*.py"), *(ROOT / "sql").glob("*.sql")]
    code = {path: re.sub(r'"""[\s\S]*?"""|^ *#.*$', "", path.read_text(), flags=re.MULTILINE) for path in sources}
    assert [path.relative_to(ROOT) for path, text in code.items() if said.search(text)] == [
        Path("tailor/bus/postgres.py")
    ]


async def test_a_session_that_begins_notifies_nobody_by_way_of_its_transactions(database_url: str) -> None:
    heard: list[object] = []
    connection = await asyncpg.connect(database_url)
    async with Valkey() as valkey, served(settings_for(database_url, redis_url=valkey.url)) as service:
        for channel in ("ch_pgqueuer", "tailor_bus"):
            await connection.add_listener(channel, lambda *said: heard.append(said[3]))
        await taken(service)
        await connection.execute("SELECT 1")
        ready = await service.client().get("/health/ready")
        assert (ready.json()["status"], ready.json()["bus"]) == ("ready", "ok")
    await connection.close()
    # PgQueuer asks itself now and then whether it hears.
    assert [said for said in heard if "health_check_event" not in str(said)] == []


async def test_a_service_without_its_bus_is_degraded_and_serves(database_url: str) -> None:
    nowhere = "redis://127.0.0.1:9/0"
    async with served(settings_for(database_url, redis_url=nowhere)) as service:
        ready = await service.client().get("/health/ready")
        assert ready.status_code == 200
        assert (ready.json()["status"], ready.json()["bus"]) == ("degraded", "away")
        await taken(service)


async def test_an_operator_sees_what_is_done_what_fails_and_what_waits(database_url: str) -> None:
    async with (
        ModelServer(script=[Step(fault="unauthorized")]) as model,
        served(settings_for(database_url, openai_base_url=model.url, engine="llm")) as service,
    ):
        ada = await service.person()
        session_id = await ada.start(resume(), job_description=POSTING)
        async with ada.watch(session_id, after=0) as watch:
            await watch.until("session_error")
        text = (await service.client().get("/metrics")).text
    families = re.findall(r"^# TYPE (tailor_\w+)", text, re.MULTILINE)
    shown = {re.sub(r"_(total|created)$", "", name) for name in families}
    told = set(re.findall(r"`(tailor_\w+)`", (ROOT / "deploy" / "SCALING.md").read_text()))
    assert shown == {re.sub(r"_total$", "", name) for name in told}
    calls = re.findall(r'tailor_model_call_seconds_count\{outcome="(\w+)",purpose="requirements"\} (\S+)', text)
    assert calls == [("failed", "1.0")]
    assert 'tailor_step_seconds_count{code="MODEL_REJECTED",kind="requirements"} 1.0' in text
    assert "tailor_queue_length 0.0" in text
    assert "tailor_bus_up 1.0" in text
    assert re.search(r'tailor_document_work_total\{code="ok",what="\w+"\} [1-9]', text)
    assert "process_resident_memory_bytes" in text
