"""A process that dies at each commit of a session in turn, once just before it and once just after it."""

import asyncio
import itertools
import json
import re
import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from tailor.model.session import Session
from tests.e2e.history import audit, environment
from tests.faults.nodes import Node, nursery
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.service import PATIENCE, Person

pytestmark = pytest.mark.faults

#: Steps that ask the model once a session.
ONCE = ("requirements", "summary", "skills")


@dataclass
class Life:
    """One session, from its beginning at a node that may die to its end at another that does not."""

    heir: Node
    mortal: Node
    person: Person
    key: str
    died_at: float = 0.0
    waits: list[float] = field(default_factory=list)

    async def live(self) -> str:
        """Begin a session, answer what it asks and see it completed; its id."""
        files, form = {"resume": ("resume.pdf", resume())}, {"job_description": POSTING}
        begun = await self._ask("POST", "/tailoring-sessions/", files=files, data=form)
        session_id = str(begun["id"])
        path = f"/tailoring-sessions/{session_id}"
        head = await self._until(path, "waiting")
        await self._ask(
            "POST", f"{path}/answers", json={"question_id": head["question"]["id"], "answer": "At Initech."}
        )
        await self._ask("POST", f"{path}/proceed")
        await self._until(path, "completed")
        return session_id

    async def _ask(self, method: str, path: str, **given: Any) -> Any:
        """Ask the mortal node, and with its death the heir: whether it was done is not known, so it is asked again."""
        if not self.died_at:
            try:
                answer = await self._send(self.mortal, method, path, **given)
                assert answer.is_success, answer.text
                return answer.json()
            except httpx.TransportError:
                await self.mortal.gone()
                self.died_at = time.monotonic()
                self.heir.signal(signal.SIGCONT)
        answer = await self._send(self.heir, method, path, **given)
        # What was done already may say so.
        assert answer.is_success or answer.json()["detail"]["code"] == "WRONG_STATE", answer.text
        return answer.json()

    async def _send(self, node: Node, method: str, path: str, **given: Any) -> httpx.Response:
        async with httpx.AsyncClient(base_url=node.url, timeout=PATIENCE, trust_env=False) as client:
            headers = {"Authorization": f"Bearer {self.person.token}", "Idempotency-Key": self.key}
            return await client.request(method, path, headers=headers, **given)

    async def _until(self, path: str, status: str) -> Any:
        async with asyncio.timeout(PATIENCE):
            seq = -1
            while (head := await self._ask("GET", path))["status"] != status:
                assert head["status"] != "failed", head
                if self.died_at and seq >= 0 and head["last_seq"] > seq and not self.waits:
                    self.waits.append(time.monotonic() - self.died_at)
                seq = head["last_seq"] if self.died_at else -1
                await asyncio.sleep(0.04)
        return head


def asked_of(model: ModelServer) -> Counter[str]:
    """How often each kind of answer was asked of a model, which forgets it."""
    asked = Counter(request.purpose for request in model.requests)
    model.requests.clear()
    return asked


def differing(one: Any, other: Any, where: str = "") -> list[str]:
    """Where two things differ, and how."""
    if isinstance(one, BaseModel) and isinstance(other, BaseModel):
        one, other = dict(one), dict(other)
    if isinstance(one, dict) and isinstance(other, dict):
        pairs = [(f"{where}.{key}", one.get(key), other.get(key)) for key in one.keys() | other.keys()]
    elif isinstance(one, list | tuple) and isinstance(other, list | tuple):
        pairs = [(f"{where}[{at}]", *pair) for at, pair in enumerate(itertools.zip_longest(one, other))]
    else:
        return [] if one == other else [f"{where}: {one!r} {other!r}"]
    return [found for name, mine, theirs in pairs for found in differing(mine, theirs, name)]


def told_by(session: Session) -> tuple[Any, ...]:
    """What a person has of a session in the end.

    Steps that run side by side are done in any order, and changes are numbered as they come: which number a line of the
    document has from its change is left out; that each has one of its own is not.
    """
    document = session.document.model_dump_json()
    numbers = re.findall(r'"id":"(c\d+)"', document)
    assert len(numbers) == len(set(numbers)), numbers
    document = json.loads(re.sub(r'"id":"c\d+"', '"id":"of a change"', document))
    return document, session.score, [(q.id, q.outcome, q.answer) for q in session.questions]


async def test_a_session_survives_the_death_of_its_process_at_every_commit(database_url: str, tmp_path: Path) -> None:
    boundaries = tmp_path / "boundaries"
    given = environment(database_url=database_url, lease_seconds="1")
    async with ModelServer() as model, nursery(tmp_path, "tests.faults.mortal") as nest:
        given |= {"OPENAI_BASE_URL": model.url, "BOUNDARIES": str(boundaries), "DIES_AT": ""}
        # The life against which others are held, and whose boundaries they die at. Each is another person's: who has
        # answered is not asked again.
        first = await nest.start(given)
        life = Life(first, first, await first.person("whole"), "whole")
        whole = await audit(database_url, await life.live())
        await first.end()
        usual = asked_of(model)
        assert usual["experience"] > 1
        ways = boundaries.read_text().splitlines()
        heir = await nest.start(given)
        deaths, waits = Counter[str](), list[float]()
        for number, way in enumerate(ways):
            person = await heir.person(f"person{number}")
            # Until the other one is dead, so that nothing is left to chance.
            heir.signal(signal.SIGSTOP)
            mortal = await nest.start({**given, "DIES_AT": way})
            life = Life(heir, mortal, person, f"life {number}")
            session_id = await life.live()
            session = await audit(database_url, session_id)
            assert told_by(session) == told_by(whole), (way, differing(told_by(session), told_by(whole)))
            assert life.died_at, way
            deaths[way.rpartition(" ")[0]] += 1
            waits += life.waits
            asked = asked_of(model)
            again = asked - usual
            # Only what was at work when the process died is asked for again.
            assert not usual - asked, way
            assert all(again[kind] <= 1 for kind in ONCE), (way, again)
            assert again.total() <= 8, (way, again)
            if way == "after create 1":
                assert not again
    assert {
        f"{side} {name}" for side in ("before", "after") for name in ("create", "command", "claim", "step_done")
    } == set(deaths)
    print(f"{deaths.total()} deaths: {dict(deaths)}")
    print(f"from the end of the process to the next event: {min(waits):.2f} to {max(waits):.2f} s, leases of 1 s")
    # Also of a process that had taken a delivery and not yet the run.
    assert max(waits) < 5
