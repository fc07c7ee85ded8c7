"""What a call brings to a worker: values as they are, without what was derived from them."""

import os
from collections.abc import AsyncIterator

import pytest

from tailor.model.resume import Highlight, Resume, Work
from tailor.model.session import Session
from tailor.workers.pool import Workers
from tailor.workers.slot import WorkerError


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    async with Workers(1) as pool:
        yield pool


def brought(session: Session) -> tuple[Session, list[str]]:
    return session, [name for name in ("document", "passages") if name in session.__dict__]


async def test_a_value_arrives_as_it_was_without_what_was_derived_from_it(workers: Workers) -> None:
    lines = tuple(Highlight(id=f"w1h{n}", text=f"Kept {n} “boats”\n") for n in range(3))
    session = Session(id="s1", resume=Resume(work=(Work(id="w1", name="Harbour \U0001f6a2", highlights=lines),)))
    assert len(session.passages) > len(session.document.work)
    assert await workers.run(brought, session, what="work") == (session, [])


async def test_what_cannot_be_read_of_a_call_is_a_bug_and_the_worker_lives(workers: Workers) -> None:
    before = [await workers.run(os.getpid, what="work")]
    wrong = Resume().model_copy(update={"work": "a boat"})
    with pytest.warns(UserWarning, match="Expected `tuple"), pytest.raises(WorkerError, match="ValidationError"):
        await workers.run(brought, Session(id="s1", resume=wrong), what="work")
    assert await workers.run(os.getpid, what="work") in before
