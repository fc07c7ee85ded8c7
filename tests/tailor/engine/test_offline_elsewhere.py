"""The built-in engine in other processes: the same results, and none of them looked for over and over."""

import time
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar, TypeVarTuple

import numpy as np

from tailor.engine.base import Brief, Said
from tailor.engine.offline import OfflineEngine
from tailor.engine.offline.ranking import ranked
from tailor.engine.offline.tasks import experience
from tailor.engine.offline.words import asserted, look
from tailor.engine.similarity import Matrix
from tailor.model.checking.reading import read
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
    async with Workers(1, preload=("tailor.engine.offline.warm",)) as workers:

        async def elsewhere(function: Callable[[*Ts], T], *args: *Ts, long: bool = False) -> T:
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
    assert len(sent) == 11  # what a message wants is asked first


class Even:
    """Finds all texts equally alike."""

    async def cosine(self, queries: Sequence[str], texts: Sequence[str]) -> Matrix:
        """A half, for each."""
        return np.full((len(queries), len(texts)), 0.5, np.float32)


async def test_nothing_of_a_brief_is_read_where_others_are_served(pen: Pen) -> None:
    lines = tuple(Highlight(id=f"w1h{n}", text=f"Sorted {n} letters for ward {n}, never late") for n in range(40))
    resume = Resume(basics=Basics(name="Ada Example"), work=(Work(id="w1", name="Larkspur", highlights=lines),))
    brief = Brief.of(Story(resume=resume).to_questions(matches=()).session)
    asked: list[bool] = []
    async with Workers(1, preload=("tailor.engine.offline.warm",)) as workers:

        async def elsewhere(function: Callable[[*Ts], T], *args: *Ts, long: bool = False) -> T:
            asked.append(long)
            return await workers.run(function, *args, what="work")

        away = OfflineEngine(lambda: DAY, Even(), elsewhere)
        before = read.cache_info(), asserted.cache_info(), look.cache_info()
        assert len(await away.match(brief, pen)) == len(brief.requirements) > 0
        assert await away.questions(brief, pen)
        await away.experience(brief, "w1", pen)
        assert (read.cache_info(), asserted.cache_info(), look.cache_info()) == before
        assert not any(asked)
        many = tuple(line.model_copy(update={"text": line.text * 100}) for line in lines)
        work = resume.work[0].model_copy(update={"highlights": many})
        story = Story(resume=resume.model_copy(update={"work": (work,)}))
        await away.summary(Brief.of(story.to_questions(matches=()).session), pen)
        assert asked[-1]


def test_a_brief_with_other_fields_is_packed_with_them() -> None:
    brief = Brief.of(Story().to_questions().session)
    assert '"language":"pl"' not in brief.packed
    assert '"language":"pl"' in brief.model_copy(update={"language": "pl"}).packed


def test_the_lines_of_a_long_entry_are_looked_through_once() -> None:
    lines = tuple(
        Highlight(id=f"w1h{n}", text=f"Ran Kubernetes cluster {n} and cut costs by {n} %") for n in range(1500)
    )
    resume = Resume(basics=Basics(name="Ada Example"), work=(Work(id="w1", name="Globex", highlights=lines),))
    brief = Brief.of(Story(resume=resume).to_questions(matches=()).session)
    began = time.process_time()
    assert ranked(brief.requirements, tuple(resume.passages()), None).by_id
    experience(brief.packed, None, "w1")
    assert time.process_time() - began < 6.0
