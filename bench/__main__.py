"""`python -m bench [row …]`: measures one row after another, prints a table and writes bench/out/<date>.json."""

import argparse
import asyncio
import json
import os
import platform
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import uvloop

from bench import documents, live, log, model_chunk, pages, requests, sessions, start
from bench.row import Row

OUT = Path(__file__).resolve().parent / "out"
#: Seconds that one row may take.
LIMIT = 90

ROWS: dict[str, Callable[[], Awaitable[Row]]] = {
    "start": start.main,
    "first_event": sessions.first_event,
    "offline_session": sessions.offline_session,
    "end_to_end": sessions.end_to_end,
    "get_session": requests.get_session,
    "logins": requests.logins,
    "relay_50": live.relay_50,
    "relay_200": live.relay_200,
    "idle": live.idle,
    "storm": live.storm,
    "append": log.append,
    "history": log.history,
    "model_chunk": model_chunk.row,
    "read": documents.read,
    "render": documents.render,
    "check": documents.check,
    "pages_load": pages.load,
    "pages_token": pages.token,
    "pages_scroll": pages.scroll,
}


async def measure(names: list[str]) -> list[Row]:
    """Measure rows one after another, and show each as it comes."""
    rows = []
    for name in names:
        began = time.perf_counter()
        async with asyncio.timeout(LIMIT):
            row = await ROWS[name]()
        rows.append(row)
        shown = "  ".join(f"{key} {value:g}" for key, value in row.measured.items())
        wanted = "  ".join(f"{key} ≤ {most:g}" for key, most in row.wanted.items())
        verdict = "" if not row.wanted else "met" if row.met else "MISSED"
        print(f"{row.name:<16} {shown:<64} {wanted:<28} {verdict:<7} {time.perf_counter() - began:5.1f} s", flush=True)
    return rows


def write(rows: list[Row], folder: Path = OUT) -> Path:
    """Keep what was measured, with the machine and the load that it was measured on."""
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    machine = {"cores": os.cpu_count(), "load": os.getloadavg(), "python": platform.python_version()}
    file = folder / f"{now:%Y-%m-%dT%H%M%SZ}.json"
    found = [{**asdict(row), "met": row.met} for row in rows]
    file.write_text(json.dumps({"at": now.isoformat(), "machine": machine, "rows": found}, indent=1) + "\n")
    return file


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="bench", description="Measures the service against the floor.")
    parser.add_argument("rows", nargs="*", metavar="row", help=f"default: all of {', '.join(ROWS)}")
    names = parser.parse_args().rows or list(ROWS)
    if unknown := set(names) - ROWS.keys():
        sys.exit(f"There is no row {', '.join(sorted(unknown))}; there are {', '.join(ROWS)}.")
    print(write(uvloop.run(measure(names))))


if __name__ == "__main__":
    main()
