"""Measures how well postings are read, case by case, against the values that the corpus expects."""

import hashlib
import re
import statistics
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from scraper import JobPosting
from scraper.told import boards
from tests.corpus import Case

OUTCOMES = {"ok_via_ats": {"ok", "needs_paste"}, "unsupported_content": {"needs_paste"}}


def held_out(case: Case) -> bool:
    """Whether a case was kept apart while the rules were written (a third, by its name's hash)."""
    return int(hashlib.md5(case.name.encode()).hexdigest(), 16) % 3 == 0


_UUID = "90fb3621-899e-4b59-925d-25080ec91e18"
#: Addresses under which a board's postings could stand whose own are not known.
_STANDING = {
    "greenhouse": "https://boards.greenhouse.io/acme/jobs/1",
    "lever": f"https://jobs.lever.co/acme/{_UUID}",
    "ashby": f"https://jobs.ashbyhq.com/acme/{_UUID}",
    "workday": "https://acme.wd1.myworkdayjobs.com/en-US/Careers/job/Porto/Engineer_R1",
    "smartrecruiters": "https://jobs.smartrecruiters.com/Acme/744000000000001",
    "workable": "https://apply.workable.com/acme/j/AAAA111111",
    "oraclehcm": "https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/1",
    "personio": "https://acme.jobs.personio.de/job/{id}",
}


def board_address(case: Case) -> str | None:
    """The address on its board of a case that is what the board's API answered; None for other cases."""
    known = str(case.facts.get("url_if_known") or "")
    if boards.match(known):
        return known
    standing = _STANDING.get(str(case.facts.get("ats") or ""), "")
    if not standing or case.file.suffix == ".html":
        return None
    first = re.search(r"<id>(\d+)</id>", case.file.read_text("utf-8", "replace")) if "{id}" in standing else None
    return standing.format(id=first[1]) if first else standing


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
        right = OUTCOMES.get(want["outcome"], {want["outcome"]}) | set(want.get("outcome_also", []))
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
