"""Reads the lines at the top of a posting together: what it is called, who hires and where.

Each line is taken apart (`pieces`). For each piece that names a job, the employer and the place that go best with it
are chosen among the pieces around it, by what their words and their neighbours say (`roles`); the title for which all
together speaks most wins. What stands beside it and is none of them tells what the job is about, and stays with it.
"""

import re

from scraper.candidate import Candidate
from scraper.lexicon import gazetteer, words
from scraper.pasting import roles
from scraper.pasting import top as tops
from scraper.pasting.pieces import Piece
from scraper.pasting.top import Top

#: What an employer and a place must be worth at least.
_LEAST_COMPANY, _LEAST_PLACE = 1.3, 1.0
#: "Maintenance Technician job".
_JOB = re.compile(r"\s+(?:jobs?|vacancy|position|role)$", re.I)
_PARTS = re.compile(r",\s*|\s*[/|·]\s*")


def read(lines: list[str], text: str, *, any_title: bool = False) -> Candidate:
    """The title, the employer, the place and further facts of a text's first lines; what is not evident is left open.

    any_title: whether a line at the very top may be the title although it names no job that we know.
    """
    found = Candidate("first lines")
    top = tops.of(lines, text, any_title=any_title)
    best: tuple[float, Piece, str, Piece | None, str] | None = None
    for job, worth in roles.jobs(top):
        company, gained = _company(top, job)
        place, told = _place(top, job, company)
        whole = worth + gained + told
        if best is None or whole > best[0]:
            best = (whole, job, _title(top, job, company, place), company, place)
    if best is None:
        return found
    _, job, title, company, place = best
    found.put("title", title)
    found.put("hiringOrganization", company.text if company else "")
    found.put("jobLocation", place)
    _facts(top, job, found)
    return found


def _company(top: Top, job: Piece) -> tuple[Piece | None, float]:
    """Who hires, and how surely: of a name and a longer one that ends with it ("the Town Council") the longer."""
    offered = list(roles.companies(top, job))
    piece, worth = max(offered, key=lambda each: each[1], default=(None, 0.0))
    if piece is None or worth < _LEAST_COMPANY:
        return None, 0.0
    short = tops.without_article(piece.text).casefold()
    longer = (each for each, told in offered if told > 0 and each.text.casefold().endswith(f" {short}"))
    return next(
        (each for each in longer if each.text != piece.text and not each.text.casefold().startswith("the ")), piece
    ), worth


def _place(top: Top, job: Piece, company: Piece | None) -> tuple[str, float]:
    """Where the work is, with the region behind its comma, and how surely."""
    text, best = "", _LEAST_PLACE
    for piece in top.around(job):
        if company and piece.line == company.line and company.start <= piece.start < company.end:
            continue
        worth = roles.of_place(top, job, piece, company)
        if worth > best:
            text, best = piece.text if piece.labelled else _with_region(piece, top.row(piece)), worth
    return text, best if text else 0.0


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
        return _JOB.sub("", job.text)
    end, bracket = job.end, False
    for piece in row[row.index(job) + 1 :]:
        other = company is not None and (
            piece.text == company.text or (company.line == job.line and company.start <= piece.start < company.end)
        )
        is_place = piece.joint != "(" and (tops.is_place(piece, row) or piece.text in place)
        if other or is_place or piece.joint == "at" or (piece.joint != "(" and tops.is_fact(piece.text)):
            break
        end, bracket = piece.end, piece.joint == "("
    return _JOB.sub("", job.whole[job.start : end]).rstrip(" .") + (")" if bracket else "")


def _facts(top: Top, job: Piece, found: Candidate) -> None:
    """Pay, kind of contract and work from anywhere, as they stand around the title."""
    for piece in top.around(job):
        for part in _PARTS.split(piece.text) if piece.joint == "(" or "/" in piece.text else (piece.text,):
            if words.MONEY.search(part):
                found.put("baseSalary", part)
            elif words.EMPLOYMENT.match(part):
                found.put("employmentType", part)
            elif words.REMOTE.match(part):
                found.put("jobLocationType", "TELECOMMUTE")
