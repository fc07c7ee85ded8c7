"""Compares a reading with a case's expected values, field by field."""

import contextlib
import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache
from typing import Any

from tailor.documents import recognition, scan
from tailor.documents.read import read, sniff
from tailor.documents.reading import Reading
from tailor.errors import Refusal
from tailor.model.resume import Education, Work
from tests.corpus import Case, cases


def read_case(case: Case) -> Reading:
    """What a person gets of a case's file: its letters are recognised where it is a scan and this machine can do so."""
    data = case.file.read_bytes()
    try:
        return read(data, case.file.name)
    except Refusal as refusal:
        if refusal.code != "NO_TEXT" or sniff(data, case.file.name) != "pdf" or not recognition.available():
            raise
    return scan.read_scan(data)


@cache
def readings() -> tuple[tuple[Case, Reading], ...]:
    """Every file of the corpus that can be read, each read once for all tests."""
    found = []
    for case in cases("resumes"):
        with contextlib.suppress(Refusal):
            found.append((case, read(case.file.read_bytes(), case.file.name)))
    return tuple(found)


def held_out(name: str) -> bool:
    """Every third case, by the hash of its name: looked at for figures alone while the rules were written."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


@dataclass
class Figures:
    """Hits and totals by field, and what was missed."""

    hits: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    totals: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    missed: list[str] = field(default_factory=list)

    def count(self, name: str, case: str, hit: bool, wanted: object, got: object = "") -> None:
        """Count one expectation of a field."""
        self.totals[name] += 1
        self.hits[name] += hit
        if not hit:
            self.missed.append(f"{case}: {name}: {wanted!r} ← {got!r}")

    def share(self, name: str) -> float:
        """Hits of a field in per cent; 100 when nothing was expected."""
        return 100.0 * self.hits[name] / self.totals[name] if self.totals[name] else 100.0

    def table(self) -> str:
        """One line a field."""
        return "\n".join(
            f"{name:16} {self.hits[name]:4}/{self.totals[name]:<4} {self.share(name):6.1f} %" for name in self.totals
        )


def fold(text: str | None) -> str:
    """Letters and digits alone, lower case: how two spellings are compared."""
    plain = unicodedata.normalize("NFKC", text or "").lower()
    return re.sub(r"[\W_]+", "", plain)


def alike(wanted: str, got: str) -> bool:
    """Whether two texts say the same: equal but for marks, or nearly so."""
    a, b = fold(wanted), fold(got)
    return a == b or (bool(a and b) and SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.9)


def within(wanted: str, got: str) -> bool:
    """Alike, or the one contains the other without being much longer."""
    a, b = fold(wanted), fold(got)
    if not a or not b:
        return a == b
    return alike(wanted, got) or (a in b and len(b) <= 1.6 * len(a) + 8) or (b in a and len(a) <= 1.6 * len(b) + 8)


def _years(text: str) -> list[str]:
    return re.findall(r"(?:19|20)\d\d", text)


def _dates_alike(wanted: str, item: Work | Education) -> bool:
    years = _years(wanted)
    got = [d[:4] for d in (item.start_date, item.end_date) if d]
    return fold(wanted) == fold(item.dates) or (bool(years) and alike(wanted, item.dates) and set(got) <= set(years))


def measure(figures: Figures, case: str, reading: Reading, wanted: dict[str, Any]) -> None:
    """Count every expected value of one case."""
    resume = reading.resume
    basics = resume.basics
    if wanted["name"]:
        figures.count("name", case, fold(wanted["name"]) == fold(basics.name), wanted["name"], basics.name)
    if wanted["email"]:
        figures.count("e-mail", case, wanted["email"].lower() == basics.email.lower(), wanted["email"], basics.email)
    if wanted["phone"]:
        same = re.sub(r"\D", "", wanted["phone"]) == re.sub(r"\D", "", basics.phone)
        figures.count("phone", case, same, wanted["phone"], basics.phone)
    links = [basics.url, *(p.url for p in basics.profiles)]
    for link in wanted["links"] or ():
        figures.count("links", case, any(_link(link) in _link(got) for got in links if got), link, links)
    shown = {fold(line) for line in reading.text.splitlines()}
    for heading in wanted["sections"] or ():
        figures.count("sections", case, fold(heading) in shown and _section_read(reading, heading), heading)
    _measure_work(figures, case, resume.work, wanted["work"] or ())
    _measure_education(figures, case, resume.education, wanted["education"] or ())
    skills = [fold(w) for s in resume.skills for w in (s.name, *s.keywords)]
    for skill in wanted["skills"] or ():
        figures.count("skills", case, fold(skill) in skills, skill)
    everything = fold(reading.resume.model_dump_json())
    for probe in wanted["probes"] or ():
        figures.count("probes", case, fold(probe["text"]) in everything, probe["text"])


def _section_read(reading: Reading, heading: str) -> bool:
    """Whether the section that a heading opens has content where it belongs."""
    from tailor.documents.words import headings

    kind = headings.guess(heading)
    resume = reading.resume
    if kind in (None, "sections"):
        return any(fold(s.heading) == fold(heading) for s in resume.sections)
    if kind == "contact":
        return True
    if kind == "summary":
        return bool(resume.basics.summary)
    return bool(getattr(resume, kind))


def _link(link: str) -> str:
    return re.sub(r"^(https?://)?(www\.)?", "", link.lower()).rstrip("/")


def _measure_work(figures: Figures, case: str, got: tuple[Work, ...], wanted: Iterable[dict[str, Any]]) -> None:
    free = list(got)
    wanted = list(wanted)
    for entry in wanted:
        best = max(free, key=lambda w: _likeness(entry, w), default=None)
        found = best is not None and _likeness(entry, best) >= 1.0
        figures.count("work found", case, found, f"{entry['company']} / {entry['position']}")
        if not found or best is None:
            best = None
        else:
            free.remove(best)
        shown = (best.name, best.position, best.dates) if best else ()
        figures.count("company", case, best is not None and alike(entry["company"], best.name), entry["company"], shown)
        if entry["position"]:
            right = best is not None and alike(entry["position"], best.position)
            figures.count("position", case, right, entry["position"], shown)
        if entry["dates"]:
            figures.count("dates", case, best is not None and _dates_alike(entry["dates"], best), entry["dates"], shown)
        texts = [h.text for h in best.highlights] if best else []
        if entry["a_bullet"]:
            said = texts if entry["n_bullets"] != 0 or best is None else [best.summary]
            right = any(within(entry["a_bullet"], t) for t in said)
            if entry["n_bullets"] is not None:
                right = right and len(texts) == entry["n_bullets"]
            figures.count("bullets", case, right, (entry["n_bullets"], entry["a_bullet"][:70]), (len(texts), texts[:2]))
    if wanted:
        figures.totals["work precision"] += len(got)
        figures.hits["work precision"] += len(got) - len(free)
        for extra in free:
            figures.missed.append(f"{case}: extra work: {extra.name!r} / {extra.position!r} / {extra.dates!r}")


def _likeness(entry: dict[str, Any], work: Work) -> float:
    score = 0.0
    names = " ".join((work.name, work.position, work.description, work.location))
    score += 1.0 if alike(entry["company"], work.name) else 0.6 if fold(entry["company"]) in fold(names) else 0.0
    if entry["position"]:
        score += (
            0.8 if alike(entry["position"], work.position) else 0.4 if fold(entry["position"]) in fold(names) else 0.0
        )
    score += 0.7 if entry["dates"] and fold(entry["dates"]) == fold(work.dates) else 0.0
    return score


def _measure_education(
    figures: Figures, case: str, got: tuple[Education, ...], wanted: Iterable[dict[str, Any]]
) -> None:
    free = list(got)
    for entry in wanted:
        best = max(free, key=lambda e: _school_likeness(entry, e), default=None)
        if best is not None and _school_likeness(entry, best) < 0.9:
            best = None
        if best is not None:
            free.remove(best)
        shown = (best.institution, best.study_type, best.area, best.dates) if best else ()
        right = best is not None and alike(entry["institution"], best.institution)
        figures.count("institution", case, right, entry["institution"], shown)
        if entry["degree"]:
            right = best is not None and _degree_alike(entry["degree"], best)
            figures.count("degree", case, right, entry["degree"], shown)
        if entry["dates"]:
            right = best is not None and (
                _dates_alike(entry["dates"], best) or fold(entry["dates"]) in fold(best.dates)
            )
            figures.count("study dates", case, right, entry["dates"], shown)


def _school_likeness(entry: dict[str, Any], school: Education) -> float:
    names = " ".join((school.institution, school.study_type, school.area, school.location))
    score = (
        1.0 if alike(entry["institution"], school.institution) else 0.6 * (fold(entry["institution"]) in fold(names))
    )
    score += 0.5 if entry["degree"] and _degree_alike(entry["degree"], school) else 0.0
    return score + (0.4 if entry["dates"] and fold(entry["dates"]) == fold(school.dates) else 0.0)


def _degree_alike(wanted: str, school: Education) -> bool:
    little = {"in", "of", "en", "em", "im", "and", "the", "de", "w", "по"}
    words = {w for w in re.findall(r"\w+", wanted.lower()) if w not in little}
    got = {w for w in re.findall(r"\w+", f"{school.study_type} {school.area}".lower()) if w not in little}
    return bool(words & got) and len(words - got) <= 0.15 * len(words) and len(got - words) <= len(words) + 2
