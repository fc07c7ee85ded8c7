"""What a service reads before its first request, so that nobody's request waits for it."""

import asyncio
import subprocess
import sys

from tests.service import ROOT

#: In a process of its own: in this one, other tests have read the lists already.
SCRIPT = """
import asyncio, pathlib, sys
from tailor.model import checking
from tailor.model.resume import Passage
from tests.service import settings_for
from web.app import create_app

async def main():
    async with create_app(settings_for(sys.argv[1])):
        reads = pathlib.Path.read_text, pathlib.Path.open
        def read(*_, **__):
            raise AssertionError("a list is read by a check")
        pathlib.Path.read_text = pathlib.Path.open = read
        line = Passage(ref="w1h1", item="w1", text="Wrote newspaper stories about FastAPI in Leeds")
        print(checking.check("Wrote articles for a paper on Python in Leeds", (line,), before=line.text).verdict)
        pathlib.Path.read_text, pathlib.Path.open = reads

if __name__ == "__main__":
    asyncio.run(main())
"""


async def test_the_lists_of_the_fact_check_are_read_when_a_service_starts(database_url: str) -> None:
    command = [sys.executable, "-c", SCRIPT, database_url]
    done = await asyncio.to_thread(
        subprocess.run, command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] in ("supported", "unsure")
