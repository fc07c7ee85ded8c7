"""What reaches a log: where something went wrong, in what way, and nothing of what people wrote."""

import errno
import json
import os
import re
import subprocess
import sys
from uuid import uuid4

import asyncpg
import pytest
from pydantic import BaseModel

from tailor.errors import Unavailable
from tailor.traces import told, traced
from tests.service import ROOT

#: What somebody wrote.
WORDS = "Zanzibarquokka"

# A service in which everything breaks that can, and its process at last.
SERVICE = f"""
import asyncio, gc, logging, sys, threading
import asyncpg
from scraper import Scraper
from tailor import log
from tailor.settings import Settings
from tests.files import resume
from tests.service import served, settings_for, shared_staff

class Broken(Scraper):
    async def read(self, url):
        raise KeyError(url) from LookupError("{WORDS}")

async def dies():
    raise ValueError("{WORDS}")

def raises():
    raise ValueError("{WORDS}")

async def main(url):
    async with served(settings_for(url), scraper=Broken()) as service:
        ada = await service.person()
        session_id = await ada.start(resume(), job_url="https://jobs.example/{WORDS}")
        failed = await ada.settled(session_id, "failed")
        assert failed["error"]["code"] == "INTERNAL", failed
        connection = await asyncpg.connect(url)
        await connection.execute("ALTER TABLE cvs ADD CONSTRAINT short CHECK (title <> '{WORDS}')")
        await connection.close()
        file, title = {{"file": ("a.pdf", resume())}}, {{"title": "{WORDS}"}}
        answer = await ada.client.post("/cvs/upload", files=file, data=title)
        assert answer.status_code == 500, answer.text
    await shared_staff.close()
    task = asyncio.create_task(dies())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()

log.configure(Settings(log_format=sys.argv[2]))
asyncio.run(main(sys.argv[1]))
logging.getLogger("library").warning("it said %s", ValueError("{WORDS}"))
try:
    raises()
except ValueError as error:
    logging.getLogger("library").exception(f"it failed: {{error}}")
thread = threading.Thread(target=raises)
thread.start()
thread.join()
raises()
"""


@pytest.mark.parametrize("form", ["json", "text"])
def test_nothing_of_what_people_wrote_is_logged_whatever_breaks(database_url: str, form: str) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI", "DATABASE_URL", "REDIS"))}
    ended = subprocess.run(
        [sys.executable, "-c", SERVICE, database_url, form], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    said = ended.stderr
    assert ended.returncode == 1, said
    assert WORDS not in said
    for kind in ("KeyError", "LookupError", "CheckViolationError (23514, cvs, short)", "ValueError"):
        assert kind in said
    assert "in raises" in said
    if form == "json":
        lines = [json.loads(line) for line in said.splitlines()]
        events = [line["event"] for line in lines]
        for event in ("step_crashed", "request_crashed", "Task exception was never retrieved", "it said ValueError"):
            assert event in events
        assert events.count("crashed") == 2
        assert "it failed: ValueError" in events
        assert {line["logger"] for line in lines if line["event"].startswith("it ")} == {"library"}
        for line in lines:
            assert {"event", "level", "timestamp"} <= line.keys()
            # What only the machinery of logging knows of a line is not part of it.
            assert not {name for name in line if name.startswith("_")}


class Place(BaseModel):
    """Something with a field, and a dictionary whose keys are anybody's."""

    city: int
    notes: dict[str, int]


async def test_an_error_is_told_by_its_kind_and_what_programs_call_things(database_url: str) -> None:
    with pytest.raises(ValueError, match=WORDS) as wrong:
        Place.model_validate({"city": WORDS, "notes": {WORDS: WORDS}})
    assert told(wrong.value) == "ValidationError (city: int_parsing, notes.…: int_parsing)"
    connection = await asyncpg.connect(database_url)
    with pytest.raises(asyncpg.DataError, match=WORDS) as argument:
        await connection.fetch("SELECT $1::uuid", WORDS)
    with pytest.raises(asyncpg.PostgresError, match=WORDS) as value:
        await connection.fetch(f"SELECT '{WORDS}'::uuid")
    with pytest.raises(asyncpg.PostgresError) as owner:
        await connection.execute("INSERT INTO cvs (user_id, title, data) VALUES ($1, 'x', '{}')", uuid4())
    await connection.close()
    assert told(argument.value) == "DataError (22000) from ValueError"
    assert told(value.value) == "InvalidTextRepresentationError (22P02)"
    assert told(owner.value) == "ForeignKeyViolationError (23503, cvs, cvs_user_id_fkey)"
    away = Unavailable(WORDS)
    away.__cause__ = ConnectionRefusedError(errno.ECONNREFUSED, WORDS)
    assert told(away) == "Unavailable (UNAVAILABLE) from ConnectionRefusedError (ECONNREFUSED)"
    group = traced(ExceptionGroup(WORDS, [KeyError(WORDS), wrong.value]))
    assert WORDS not in group
    assert "  | KeyError\n" in group


def test_no_line_of_a_log_is_made_of_an_errors_words() -> None:
    made = re.compile(r"\blog(?:ger)?\.\w+\([^\n]*(?:(?:str|repr)\(error\)|\{error[^}.]*\}|%r)")
    for path in [file for part in ("tailor", "web", "scraper") for file in (ROOT / part).rglob("*.py")]:
        assert not made.search(path.read_text()), path
