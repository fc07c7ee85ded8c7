"""`python -m bench [row …]`: measures one row after another, prints a table and writes bench/out/<date>.json.

The whole bench also puts its table into the README, so that what is told there comes from one run.
"""

import argparse
import asyncio
import json
import os
import platform
import re
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import uvloop

from bench import bombs, documents, live, log, model_chunk, pages, peers, requests, sessions, start
from bench.row import Row

OUT = Path(__file__).resolve().parent / "out"
README = OUT.parent.parent / "README.md"
#: Where the table stands in the README.
TABLE = re.compile(r"(?<=<!-- bench -->\n).*?(?=<!-- /bench -->)", re.DOTALL)
#: Seconds that one row may take.
LIMIT = 120

ALONE: dict[str, Callable[[], Awaitable[Row]]] = {
    "start": start.main,
    "first_event": sessions.first_event,
    "offline_session": sessions.offline_session,
    "end_to_end": sessions.end_to_end,
    "disconnect": sessions.disconnect,
    "get_session": requests.get_session,
    "logins": requests.logins,
    "append": log.append,
    "history": log.history,
    "model_chunk": model_chunk.row,
    "chainlit": peers.chainlit,
    "read": documents.read,
    "render": documents.render,
    "bombs": bombs.bombs,
    "check": documents.check,
    "pages_load": pages.load,
    "pages_token": pages.token,
    "pages_scroll": pages.scroll,
}
ROWS = (*ALONE, *live.ROWS)


async def measure(names: Sequence[str]) -> AsyncIterator[Row]:
    """Measure rows one after another; one that breaks is kept as broken, and the others are measured all the same."""
    for name in names:
        if name in ALONE:
            yield await _one(name, ALONE[name])
    if together := [name for name in names if name in live.ROWS]:
        async with live.both() as servers:
            for name in together:
                measured = live.ROWS[name]
                yield await _one(name, lambda row=measured: row(servers))  # type: ignore[misc]


async def _one(name: str, measured: Callable[[], Awaitable[Row]]) -> Row:
    try:
        async with asyncio.timeout(LIMIT):
            return await measured()
    except Exception as error:
        return Row(name, {}, note=f"broke: {type(error).__name__}: {error}")


async def run(names: Sequence[str]) -> list[Row]:
    """Measure rows, and show each as it comes."""
    rows, began = [], time.perf_counter()
    async for row in measure(names):
        rows.append(row)
        shown = "  ".join(f"{key} {value:g}" for key, value in row.measured.items()) or row.note
        print(
            f"{row.name:<16} {shown:<72} {row.wish:<20} {row.verdict:<7} {time.perf_counter() - began:6.1f} s",
            flush=True,
        )
    return rows


def write(rows: Sequence[Row], folder: Path = OUT) -> Path:
    """Keep what was measured, with the machine and the load that it was measured on."""
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    machine = {"cores": os.cpu_count(), "load": os.getloadavg(), "python": platform.python_version()}
    file = folder / f"{now:%Y-%m-%dT%H%M%SZ}.json"
    found = [{**asdict(row), "met": row.met} for row in rows]
    file.write_text(json.dumps({"at": now.isoformat(), "machine": machine, "rows": found}, indent=1) + "\n")
    return file


def table(rows: Sequence[Row]) -> str:
    """The rows as a table in Markdown."""
    lines = ["| row | measured | wanted | |", "| --- | --- | --- | --- |"]
    for row in rows:
        shown = " · ".join(f"{key} {value:g}" for key, value in row.measured.items()) or row.note
        lines.append(f"| `{row.name}` | {shown} | {row.wish} | {row.verdict} |")
    return "\n".join(lines) + "\n"


def publish(rows: Sequence[Row], readme: Path = README) -> None:
    """Put the table into the README, between the marks that stand there for it."""
    text = readme.read_text()
    if not TABLE.search(text):
        raise LookupError(f"{readme} has no place for the table")
    readme.write_text(TABLE.sub(lambda _: table(rows), text))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="bench", description="Measures the service against the floor.")
    parser.add_argument("rows", nargs="*", metavar="row", help=f"default: all of {', '.join(ROWS)}")
    names = parser.parse_args().rows
    if unknown := set(names) - set(ROWS):
        sys.exit(f"There is no row {', '.join(sorted(unknown))}; there are {', '.join(ROWS)}.")
    rows = uvloop.run(run(names or ROWS))
    print(write(rows))
    if not names:
        publish(rows)
    if any(row.note.startswith("broke") for row in rows):
        sys.exit(1)


if __name__ == "__main__":
    main()
