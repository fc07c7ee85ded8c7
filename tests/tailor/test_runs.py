"""How runs are taken: at once when they are rung for, by nobody's listening but the bus's."""

import asyncio
import re
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest
from structlog.testing import capture_logs

from tailor.db import Database
from tests.conftest import run_on
from tests.files import POSTING, resume
from tests.model_server import ModelServer, Step
from tests.service import PATIENCE, ROOT, Served, served, settings_for
from tests.valkey import Valkey

#: The queue is looked into when somebody rings, and not otherwise.
NOBODY_LOOKS = 600.0


async def idle(database_url: str) -> int:
    """How many connections wait whose last question was what is next in the queue."""
    connection = await asyncpg.connect(database_url)
    try:
        return int(
            await connection.fetchval(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle'"
                " AND query LIKE '%next_queued%' AND query LIKE '%SKIP LOCKED%'"
            )
        )
    finally:
        await connection.close()


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
                while await idle(database_url) < 2:
                    await asyncio.sleep(0.01)
            rings: list[int] = []
            leaver.house.bus.listen_work(lambda: rings.append(leaver.house.runs.running if leaver.house.runs else 0))
            await leaver.house.drain()
            async with asyncio.timeout(PATIENCE):
                while heir.house.runs.running < len(ids):
                    await asyncio.sleep(0.01)
            assert rings == [0]  # one for all of them, when it held none any more
            model.held = None


async def test_the_queue_is_worked_anew_after_an_outage(database_url: str) -> None:
    async with served(settings_for(database_url, lease_seconds=2), look_again=NOBODY_LOOKS) as service:
        await taken(service)
        for _ in range(2):
            await run_on(
                database_url,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            await taken(service)


async def test_a_queue_that_fails_in_a_way_nobody_thought_of_is_worked_anew(database_url: str) -> None:
    # A delivery of nobody's is dropped; one that PgQueuer itself cannot read fails before we see it.
    delivery = (
        "INSERT INTO pgqueuer (priority, status, entrypoint, payload, headers) VALUES (9, 'queued', 'run', {}, {})"
    )
    async with served(settings_for(database_url), look_again=NOBODY_LOOKS) as service:
        with capture_logs() as said:
            await run_on(database_url, delivery.format("'nonsense'", "NULL"), delivery.format("NULL", "NULL"))
            await taken(service)
            await run_on(database_url, delivery.format("'nonsense'", "'[1]'"))
            service.house.bus.ring_work()
            async with asyncio.timeout(PATIENCE):
                while not any(line["event"] == "runs_keeper_failed" for line in said):
                    await asyncio.sleep(0.01)
        await taken(service)
    assert [line["delivery"] for line in said if line["event"] == "run_not_taken"] == ["nonsense", ""]


async def test_a_node_that_is_rung_in_the_moment_in_which_it_drains_drains(database_url: str) -> None:
    async with served(settings_for(database_url), look_again=NOBODY_LOOKS) as service:
        async with asyncio.timeout(PATIENCE):
            while await idle(database_url) < 1:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0)
            service.house.bus.ring_work()
            await service.house.drain()


async def test_a_node_holds_no_more_runs_than_it_has_room_for(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tailor.runs.CAPACITY", 2)
    async with (
        ModelServer() as model,
        served(settings_for(database_url, openai_base_url=model.url, engine="llm"), look_again=NOBODY_LOOKS) as service,
    ):
        model.held = "requirements"
        ada = await service.person()
        ids = [await ada.start(resume(), job_description=POSTING, interactive="false") for _ in range(3)]
        await model.hold("requirements", 2)
        assert service.house.runs
        assert service.house.runs.running == 2
        # Each that ends makes room for one that waits.
        model.held = None
        for session_id in ids:
            await ada.settled(session_id)


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
    # Nor does the queue, which would ask itself now and then whether it hears, and take nothing more when it does not.
    assert heard == []


async def test_a_service_that_takes_nothing_from_the_queue_says_so_until_it_does(
    database_url: str, server_url: str
) -> None:
    name = urlsplit(database_url).path.removeprefix("/")
    async with served(settings_for(database_url, lease_seconds=2), look_again=NOBODY_LOOKS) as service:
        client = service.client()

        async def until(queue: str, status: str) -> None:
            async with asyncio.timeout(PATIENCE):
                while (ready := (await client.get("/health/ready")).json())["queue"] != queue:
                    await asyncio.sleep(0.01)
            assert (ready["status"], ready["bus"]) == (status, "ok")
            up = f"tailor_queue_up {float(queue == 'ok')}"
            assert up in (await client.get("/metrics")).text

        async with asyncio.timeout(PATIENCE):
            while not service.house.bus.well:
                await asyncio.sleep(0.01)
        await until("ok", "ready")
        # Only new connections are refused: the others serve on.
        await run_on(server_url, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        await run_on(
            server_url,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{name}' AND query LIKE '%next_queued%' AND query LIKE '%SKIP LOCKED%'",
        )
        await until("away", "degraded")
        await run_on(server_url, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        await until("ok", "ready")
        await taken(service)


async def test_one_that_takes_no_runs_has_no_queue_to_lose(database_url: str) -> None:
    async with served(settings_for(database_url, role="web")) as service:
        async with asyncio.timeout(PATIENCE):
            while not service.house.bus.well:
                await asyncio.sleep(0.01)
        ready = (await service.client().get("/health/ready")).json()
        assert (ready["status"], ready["queue"]) == ("ready", None)


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
