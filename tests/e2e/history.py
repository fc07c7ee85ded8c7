"""What must hold of a session's history, whoever was killed, paused or restarted while it was made."""

import asyncio
import contextlib
import json
from collections import Counter
from typing import Any

import asyncpg
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage

from tailor.following import markdown
from tailor.model.progress import replay
from tailor.model.session import Session
from tailor.model.value import rfc3339
from tests.service import PATIENCE, SECRET, Person

#: How a client is told, or finds out, that it should come back.
AWAY = (ConnectionClosed, InvalidHandshake, InvalidMessage, OSError)


def environment(**given: str) -> dict[str, str]:
    """The settings of a service of its own process; `given` in small letters, as the settings are named."""
    settings = {
        "secret_key": SECRET,
        "lease_seconds": "2",
        "rate_create_per_minute": "10000",
        "rate_sign_in_per_minute": "10000",
        "rate_register_per_hour": "10000",
        "rate_guess_per_hour": "10000",
        "rate_guess_anywhere_per_hour": "10000",
        "rate_upload_per_minute": "10000",
        "max_active_sessions": "1000",
        "daily_quota": "1000",
    }
    return {name.upper(): value for name, value in (settings | given).items()}


async def audit(url: str, session_id: str) -> Session:
    """Check a session's stored history; the session that it makes.

    Numbers without a gap, runs that never go back, no step stored twice, no question asked or closed twice, and a
    snapshot that is what the causes make.
    """
    connection = await asyncpg.connect(url)
    try:
        # All of one moment: the session may go on meanwhile.
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            rows = await connection.fetch(
                "SELECT seq, run, body FROM events WHERE session_id = $1 ORDER BY seq", session_id
            )
            causes = await connection.fetch(
                "SELECT cause, at, run FROM events WHERE session_id = $1 AND cause IS NOT NULL ORDER BY seq", session_id
            )
            snapshot = await connection.fetchval("SELECT snapshot FROM tailoring_sessions WHERE id = $1", session_id)
    finally:
        await connection.close()
    assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
    runs = [row["run"] for row in rows if row["run"]]
    assert runs == sorted(runs)
    made = [json.loads(row["cause"]) for row in causes]
    steps = Counter(f"{c['step']['kind']}:{c['step'].get('ref', '')}" for c in made if c["type"] == "step_done")
    assert set(steps.values()) <= {1}, steps
    bodies = [json.loads(row["body"]) for row in rows]
    for kind in ("human_input_required", "question_resolved"):
        told = Counter(body["question_id"] for body in bodies if body["type"] == kind)
        assert set(told.values()) <= {1}, (kind, told)
    history = [(cause, rfc3339(row["at"]), row["run"]) for cause, row in zip(made, causes, strict=True)]
    session = Session.model_validate_json(snapshot)
    assert replay(history, markdown) == session
    return session


class Follower:
    """Watches a session wherever it is told to, and goes on from the number that it has."""

    def __init__(self, session_id: str) -> None:
        self.session_id = session_id
        self.events: list[dict[str, Any]] = []
        self.state: dict[str, Any] = {}

    @property
    def seq(self) -> int:
        """The number that it was sent last."""
        return int(self.events[-1]["seq"]) if self.events else 0

    async def follow(self, person: Person, *, until: str) -> bool:
        """Watch to a status; whether it came before the connection went."""
        with contextlib.suppress(*AWAY):
            async with asyncio.timeout(PATIENCE), person.watch(self.session_id, after=self.seq) as watch:
                while True:
                    frame = await watch.next()
                    if frame["type"] == "session_state":
                        self.state = frame
                    if "seq" in frame and "run" in frame:
                        assert frame["seq"] == self.seq + 1, (self.seq, frame)
                        self.events.append(frame)
                    if frame["type"] == "status_changed" and frame["status"] in (until, "failed"):
                        assert frame["status"] == until, self.events[-3:]
                        return True
        return False
