"""Reads the lines at the top of a posting together: what it is called, who hires and where.

Each line is taken apart (`pieces`). For each piece that names a job, the employer and the place that go best with it
are chosen among the pieces around it, by what their words and their neighbours say (`roles`); the title for which all
together speaks most wins. What stands beside it and is none of them tells what the job is about, and stays with it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper import ranking
from scraper.candidate import Candidate
from scraper.lexicon import gazetteer, words
from scraper.pasting import roles
from scraper.pasting import top as tops
from scraper.pasting.pieces import Piece
from scraper.pasting.top import Top
from scraper.ranking import Signs

#: So many employers are tried beside each title, and so many places beside each of those.
_COMPANIES, _PLACES = 6, 4
#: "Maintenance Technician job".
#: "Part-time Weaver" seeks a weaver.
_HOURS = re.compile(r"^(?:full|part)[- ]?time\s+(?=[^\W\d_]{3})", re.I)
_JOB = re.compile(r"\s+(?:jobs?|vacancy|position|role)$", re.I)
_PARTS = re.compile(r",\s*|\s*[/|·]\s*")


@dataclass(frozen=True)
class Reading:
    """One way to read a text's top: what it is called, who hires and where, with what speaks for all three together."""

    job: Piece
    company: Piece | None
    place: Piece | None
    signs: Signs


def read(lines: list[str], text: str, *, any_title: bool = False) -> Candidate:
    """The title, the employer, the place and further facts of a text's first lines; what is not evident is left open.

    any_title: whether a line at the very top may be the title although it names no job that we know.
    """
    found = Candidate("first lines")
    top = tops.of(lines, text, any_title=any_title)
    offered = list(readings(top))
    ranking.watch(
        "masthead", lambda: {"\t".join((*_told(top, each), str(at))): each.signs for at, each in enumerate(offered)}
    )
    best = max(offered, key=lambda each: ranking.worth("masthead", each.signs), default=None)
    if best is None:
        return found
    for name, value in zip(("title", "hiringOrganization", "jobLocation"), _told(top, best), strict=True):
        found.put(name, value)
    _facts(top, best.job, found)
    return found


def readings(top: Top) -> Iterator[Reading]:
    """The ways to read a top: each title with the employers, and each of them with the places, that go best with it."""
    for job, of_job in roles.jobs(top):
        companies = roles.likeliest(roles.companies(top, job), _COMPANIES)
        for company, of_company in [*companies, (None, {"company_none": 1.0})]:
            places = roles.likeliest(roles.places(top, job, company), _PLACES)
            for place, of_place in [*places, (None, {"place_none": 1.0})]:
                yield Reading(job, company, place, of_job | of_company | of_place)


def _told(top: Top, reading: Reading) -> tuple[str, str, str]:
    """The title, the employer and the place that a reading tells."""
    place = _where(top, reading.place)
    return _title(top, reading.job, reading.company, place), _whole(top, reading), place


def _whole(top: Top, reading: Reading) -> str:
    """Who hires: of a name and a longer one near it that ends with it ("the Town Council") the longer."""
    if reading.company is None:
        return ""
    short = tops.without_article(reading.company.text).casefold()
    near = (each.text for each, _ in roles.companies(top, reading.job) if each.text.casefold().endswith(f" {short}"))
    longer = (each for each in near if each != reading.company.text and not each.casefold().startswith("the "))
    return next(longer, reading.company.text)


def _where(top: Top, place: Piece | None) -> str:
    """A place as its line tells it, with the region behind its comma."""
    if place is None:
        return ""
    return place.text if place.labelled else _with_region(place, top.row(place))


def _with_region(piece: Piece, row: list[Piece]) -> str:
    """A place with the regions and countries that follow it behind commas."""
    end = piece.end
    for follows in row[row.index(piece) + 1 :]:
        if follows.joint != "," or not gazetteer.is_place(piece.whole[piece.start : follows.end]):
            break
        end = follows.end
    return piece.whole[piece.start : end]


def _title(top: Top, job: Piece, company: Piece | None, place: str) -> str:
    """A title with what stands beside it and is no fact, no employer and no place."""
    row = top.row(job)
    if len(row) == 1:
        return _bare(job.text)
    end, bracket = job.end, False
    for piece in row[row.index(job) + 1 :]:
        other = company is not None and (
            piece.text == company.text or (company.line == job.line and company.start <= piece.start < company.end)
        )
        is_place = piece.joint != "(" and (tops.is_place(piece, row) or piece.text in place)
        if other or is_place or piece.joint == "at" or (piece.joint != "(" and tops.is_fact(piece.text)):
            break
        end, bracket = piece.end, piece.joint == "("
    return _bare(job.whole[job.start : end]).rstrip(" .") + (")" if bracket else "")


def _bare(title: str) -> str:
    return _HOURS.sub("", _JOB.sub("", title))


def _facts(top: Top, job: Piece, found: Candidate) -> None:
    """Pay, kind of contract and work from anywhere, as they stand around the title."""
    for piece in top.around(job):
        for part in _PARTS.split(piece.text) if piece.joint == "(" or "/" in piece.text else (piece.text,):
            if words.MONEY.search(part):
                found.put("baseSalary", part)
            elif words.EMPLOYMENT.match(part):
                found.put("employmentType", part)
            elif tops.is_remote(part):
                found.put("jobLocationType", "TELECOMMUTE")
