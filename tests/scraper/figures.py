"""Measures how well postings are read, case by case, against the values that the corpus expects."""

import hashlib
import statistics
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from scraper import JobPosting
from tests.corpus import Case

OUTCOMES = {"ok_via_ats": {"ok", "needs_paste"}, "unsupported_content": {"needs_paste"}}


def held_out(case: Case) -> bool:
    """Whether a case was kept apart while the rules were written (a third, by its name's hash)."""
    return int(hashlib.md5(case.name.encode()).hexdigest(), 16) % 3 == 0


def address(case: Case) -> str:
    """A posting's own address, or one under which it could stand."""
    if case.facts.get("url_if_known"):
        return str(case.facts["url_if_known"])
    if case.facts.get("ats") == "workable":
        return "https://apply.workable.com/acme/j/AAAA111111"
    return "https://example.com/jobs/1"


def plain(text: str | None) -> str:
    """A text for comparison: one line, lower case."""
    return " ".join((text or "").split()).casefold().strip(" .")


@dataclass
class Figures:
    """Hits and cases per field, and every miss by name."""

    hits: dict[str, int] = field(default_factory=dict)
    of: dict[str, int] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)
    leaks: int = 0
    milliseconds: list[float] = field(default_factory=list)

    def count(self, name: str, hit: bool, miss: str) -> None:
        """Add one comparison."""
        self.of[name] = self.of.get(name, 0) + 1
        self.hits[name] = self.hits.get(name, 0) + hit
        if not hit:
            self.misses.append(f"{name}: {miss}")

    def share(self, name: str) -> float:
        """Hits of a field as a share of its cases."""
        return self.hits.get(name, 0) / max(1, self.of.get(name, 0))

    def add(self, case: Case, posting: JobPosting) -> None:
        """Compare one posting with what its case expects."""
        want = case.facts["expected"]
        right = OUTCOMES.get(want["outcome"], {want["outcome"]})
        self.count("outcome", posting.outcome in right, f"{case.name}: {posting.outcome}, wanted {want['outcome']}")
        if not want["is_posting"]:
            return
        for name, got in (
            ("title", posting.title),
            ("company", posting.hiringOrganization),
            ("location", posting.jobLocation),
        ):
            if want[name] is not None:
                self.count(name, self.same(name, want[name], got), f"{case.name}: {got!r}, wanted {want[name]!r}")
        text = plain(posting.description)
        for phrase in want["must_contain"]:
            self.count("phrases", plain(phrase) in text, f"{case.name}: lacks {phrase!r}")
        for phrase in want["must_not_contain"]:
            if plain(phrase) in text:
                self.leaks += 1
                self.misses.append(f"leak: {case.name}: {phrase!r}")

    @staticmethod
    def same(name: str, want: str, got: str | None) -> bool:
        """Titles are equal; of a company or a place, one may say more than the other if it begins alike."""
        if name == "title":
            return plain(want) == plain(got)
        first = plain(want.split(",")[0] if name == "location" else want)
        return bool(got) and (first in plain(got) or (len(plain(got)) > 3 and plain(got) in plain(want)))

    def table(self, label: str) -> str:
        """One row of the table of figures."""
        shares = " ".join(
            f"{name} {self.hits.get(name, 0)}/{self.of.get(name, 0)} ({self.share(name):.0%})" for name in self.of
        )
        times = f"median {statistics.median(self.milliseconds):.0f} ms, worst {max(self.milliseconds):.0f} ms"
        return f"{label}: {shares}, leaks {self.leaks}, {times}"


async def measure(cases: Iterable[Case], read: Callable[[Case], Awaitable[JobPosting]]) -> Figures:
    """Read every case and compare."""
    figures = Figures()
    for case in cases:
        begun = time.perf_counter()
        posting = await read(case)
        figures.milliseconds.append((time.perf_counter() - begun) * 1000)
        figures.add(case, posting)
    return figures
