"""How runs are taken: at once when they are rung for, whatever became of the queue's own listening."""

import asyncio
import re
from pathlib import Path

import asyncpg

from tailor.db import Database
from tests.conftest import run_on
from tests.files import POSTING, resume
from tests.model_server import ModelServer, Step
from tests.service import PATIENCE, ROOT, Served, served, settings_for
from tests.valkey import Valkey

#: The queue is looked into when somebody rings, and not otherwise.
NOBODY_LOOKS = 600.0


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
