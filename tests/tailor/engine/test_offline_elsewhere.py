"""The built-in engine in other processes: the same results, and none of them looked for over and over."""

import time
from collections.abc import Callable
from datetime import date
from typing import TypeVar, TypeVarTuple

from tailor.engine.base import Brief, Said
from tailor.engine.offline import OfflineEngine
from tailor.engine.offline.ranking import ranked
from tailor.engine.offline.tasks import experience
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Highlight, Resume, Work
from tailor.workers.pool import Workers
from tests.tailor.engine.conftest import Pen
from tests.tailor.model.story import Story

Ts = TypeVarTuple("Ts")
T = TypeVar("T")

DAY = date(2026, 11, 1)
POSTING = Posting(
    title="Site Reliability Engineer",
    description="Requirements\n- You have run Kubernetes in production\n- You know Terraform\n- Five years of Python",
)


async def test_every_step_goes_elsewhere_and_comes_to_the_same(words_alone: OfflineEngine, pen: Pen) -> None:
    sent: list[str] = []
    async with Workers(1) as workers:

        async def elsewhere(function: Callable[[*Ts], T], *args: *Ts) -> T:
            sent.append(function.__name__)
            return await workers.run(function, *args, what="work")

        away = OfflineEngine(lambda: DAY, elsewhere=elsewhere)
        brief = Brief.of(Story().to_questions().session)
        for message in ("Please shorten the summary", "Put the most relevant lines first"):
            said = Said(id="m1", role="user", text=message)
            assert await away.chat(brief, said, pen) == await words_alone.chat(brief, said, pen)
        assert await away.requirements(POSTING, pen) == await words_alone.requirements(POSTING, pen)
        for step in ("match", "questions", "summary", "skills", "cover_letter"):
            assert await getattr(away, step)(brief, pen) == await getattr(words_alone, step)(brief, pen)
        assert await away.experience(brief, "w1", pen) == await words_alone.experience(brief, "w1", pen)
    assert len(sent) == 9


def test_the_lines_of_a_long_entry_are_looked_through_once() -> None:
    lines = tuple(
        Highlight(id=f"w1h{n}", text=f"Ran Kubernetes cluster {n} and cut costs by {n} %") for n in range(1500)
    )
    resume = Resume(basics=Basics(name="Ada Example"), work=(Work(id="w1", name="Globex", highlights=lines),))
    brief = Brief.of(Story(resume=resume).to_questions(matches=()).session)
    passages = tuple(resume.passages())
    began = time.process_time()
    assert ranked(brief.requirements, passages, None).by_id
    experience(brief, "w1", passages, None)
    assert time.process_time() - began < 6.0
