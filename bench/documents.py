"""Documents through the pool of killable workers, and the fact check: warm, one after another."""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVarTuple

import psutil

from bench.row import Row, quantiles
from tailor.documents.read import WARM
from tailor.documents.read import read as read_document
from tailor.documents.render import render as render_document
from tailor.documents.rendered import Format, Options
from tailor.model.checking import check as check_text
from tailor.model.checking import load
from tailor.model.resume import Resume
from tailor.workers.pool import Workers
from tailor.workers.refusals import What
from tests.files import resume
from tests.tailor.model.story import ADA

Ts = TypeVarTuple("Ts")

TIMES, WARMING = 20, 2
#: Drafts as engines write them: one that stands, one with a figure and one with a tool from nowhere.
DRAFTS = (
    "Ran Kubernetes clusters for the payments platform and shared on-call for 30 services",
    "Reduced alert volume by 60 % by rewriting alert rules",
    "Automated server builds with Ansible and Terraform across three regions",
)


async def read() -> Row:
    """A PDF of several pages read in a worker: time by page, and the most memory that a worker took."""
    person = read_document(resume(), "resume.pdf").resume
    longer = person.model_copy(update={"work": person.work * 4})
    made = render_document(longer, "pdf", Options())
    waits, memory = await _waits("read", read_document, [(made.data, "resume.pdf")] * (TIMES + WARMING))
    assert made.pages
    return Row("read", _figures([wait / made.pages for wait in waits], memory), {"p50_ms": 80, "worker_mib": 150})


async def render() -> Row:
    """A résumé of one page as PDF, read back by two readers: after each change of a line, and the same again."""
    document = read_document(resume(), "resume.pdf").resume
    changed, memory = await _waits("render", render_document, [*_changed(document)])
    one: tuple[Resume, Format, Options] = (document, "pdf", Options())
    same, _ = await _waits("render", render_document, [one] * (TIMES + WARMING))
    again = {f"again_{name}": value for name, value in quantiles(same).items()}
    return Row("render", {**_figures(changed, memory), **again}, {"p50_ms": 20, "worker_mib": 150})


def _changed(document: Resume) -> Iterator[tuple[Resume, Format, Options]]:
    """A résumé that is never the same, as a session changes one line after another: typst knows what it has set."""
    for number in range(TIMES + WARMING):
        job = document.work[number % len(document.work)]
        first, *others = job.highlights
        line = first.model_copy(update={"text": f"{first.text}, {number + 2} times"})
        changed = job.model_copy(update={"highlights": (line, *others)})
        work = tuple(changed if one is job else one for one in document.work)
        yield document.model_copy(update={"work": work}), "pdf", Options()


async def _waits(
    what: What, function: Callable[[*Ts], object], calls: Sequence[tuple[*Ts]]
) -> tuple[list[float], float]:
    """How long warm calls of a worker took, in seconds, and what it held in memory at most, in MiB."""
    waits = []
    async with Workers(1, preload=(*WARM, "tailor.documents.render")) as workers:
        for args in calls:
            began = time.perf_counter()
            await workers.run(function, *args, what=what)
            waits.append(time.perf_counter() - began)
        peak = max(psutil.Process(pid).memory_info().rss for pid in workers.pids)
    return waits[WARMING:], peak / 1024**2


def _figures(waits: list[float], memory: float) -> dict[str, float]:
    return {**quantiles(waits), "worker_mib": round(memory)}


async def check() -> Row:
    """One draft against the passages of a résumé; `load_ms` is what a service spends on it while it starts."""
    began = time.perf_counter()
    load()
    loaded = time.perf_counter() - began
    waits = []
    evidence = tuple(ADA.passages())
    for _ in range(TIMES):
        for draft in DRAFTS:
            began = time.perf_counter()
            check_text(draft, evidence)
            waits.append(time.perf_counter() - began)
    return Row("check", {**quantiles(waits), "load_ms": round(1000 * loaded)}, {"p99_ms": 5})
