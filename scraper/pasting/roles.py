"""What speaks for a piece of a posting's top being its title, the employer's name, or the place of work."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Iterator

from scraper import ranking
from scraper.lexicon import gazetteer, institutions, words
from scraper.pasting import top as tops
from scraper.pasting.pieces import Piece
from scraper.pasting.top import Top
from scraper.ranking import Signs
from scraper.shown import headline, spoken
from scraper.signs import judge, sought

#: Lines at the very top need not hold a word of an office: an occupation is enough.
_VERY_TOP, _NEAR_TOP, _SHORT, _OFTEN = 3, 8, 60, 2
#: So many titles are compared.
_MOST = 12
#: What a label is worth.
LABELLED = 9.0
_OPENINGS = re.compile(r"^(?:current |our |latest |all )?(?:opportunities|vacancies|openings|jobs)$", re.I)
#: Where in a site a page stands, or what a posting is filed under.
_TRAIL = re.compile(r"\s[>›»]\s")
#: Parts of an employer, by the words for them.
_PART = re.compile(
    r"^(?:(?:department|school|faculty|division|office|directorate|section|institute) (?:of|for)|abteilung|fachbereich|service|dpto|reparto)\b"
    r"|(?<!^)\b(?:department|directorate|division|unit|ward|team|section)$",
    re.I,
)
_AND = re.compile(r" & | and |['’]s\b")
#: When one works: beside a title, and nobody's name.
_SHIFTS = re.compile(
    r"^(?:(?:days?|nights?|evenings?|mornings?|afternoons?|weekends?|early|late|shifts?|casual|vacation|over \d+s|and|or)\b[\s,/&+-]*)+",
    re.I,
)


def jobs(top: Top) -> list[tuple[Piece, float]]:
    """The pieces that may be what the posting is called, each with what speaks for it; unknown words only where no known
    one is among them.
    """
    found = list(_jobs(top))
    first: dict[int, int] = {}
    for piece, signs in found:
        if not signs.get("unknown"):
            first[piece.line] = min(piece.start, first.get(piece.line, piece.start))
    # "Warehouse keeper – forklift driver" is called by both.
    found = [each for each in found if each[0].joint not in {"|", ","} or each[0].start == first.get(each[0].line)]
    known = [each for each in found if not each[1].get("unknown")] or found
    judged = [(piece, ranking.worth("masthead_title", signs)) for piece, signs in known]
    return sorted(judged, key=lambda each: -each[1])[:_MOST]


def _jobs(top: Top) -> Iterator[tuple[Piece, Signs]]:
    for at, parts in top.by_line.items():
        line = top.lines[at]
        for piece in parts:
            if piece.labelled == "title":
                yield piece, {"labelled": 1.0, "job": judge.names_a_job(piece.text)}
            elif sought.asks(line):
                if piece.joint == "at":
                    yield piece, {"sought": 1.0, "several": tops.are_several(piece.text)}
            elif not piece.labelled and piece.joint not in {"at", "in", "(", "seeks"} and line[-1] not in "?;:":
                signs = _of_job(top, piece)
                if signs:
                    yield piece, signs


def _of_job(top: Top, piece: Piece) -> Signs:
    """What speaks for a piece's being what the posting is called; nothing when it cannot be that."""
    name, line, at = piece.text, top.lines[piece.line], piece.line
    if words.LEGAL_FORM.search(name) or tops.is_fact(name):
        return {}
    near = at < (_NEAR_TOP if top.any_title else _VERY_TOP)
    named = judge.names_a_job if near and len(name) <= _SHORT else judge.is_job_title
    known = named(name)
    if not known and not (top.any_title and at < _VERY_TOP and _could_name_a_job(piece, top.by_line[at])):
        return {}
    return {
        "job": known,
        "unknown": not known,
        "office": judge.is_job_title(name),
        "lines_above": min(at, 4),
        "institution": institutions.is_one(name),
        "several": tops.are_several(name),
        "in_trail": bool(_TRAIL.search(line)),
        "behind_comma": piece.joint == ",",
        "beside": piece.joint == "|",
        "long": len(name.split()) > tops.SENTENCE,
        "sentence": line[-1] in ".!",
    }


def _could_name_a_job(piece: Piece, row: list[Piece]) -> bool:
    """Whether a piece that begins a line may be what a job is called, although we do not know any word of it."""
    other = tops.is_place(piece, row) or institutions.is_one(piece.text) or words.CHROME.match(piece.text)
    return (
        piece is row[0]
        and not other
        and not re.search(r"\d", piece.text)
        and len(piece.text.split()) <= tops.SENTENCE
        and tops.could_be_title(piece.whole)
    )


def companies(top: Top, job: Piece) -> Iterator[tuple[Piece, float]]:
    """Who may hire, each with what speaks for it."""
    for piece in top.around(job):
        if sought.asks(top.lines[piece.line]) and piece.joint != "seeks":
            continue
        for span in _spans(top, piece):
            yield span, _of_company(top, job, span)


def _spans(top: Top, piece: Piece) -> Iterator[Piece]:
    """A piece, and with it those behind commas ("Smith, Jones & Co. Ltd")."""
    yield piece
    row = top.row(piece)
    at = row.index(piece)
    for last in row[at + 1 : at + 3]:
        if last.joint != ",":
            return
        text = piece.whole[piece.start : last.end]
        if words.LEGAL_FORM.search(last.text) and not gazetteer.is_place(last.text):
            yield Piece(text, piece.whole, piece.line, piece.start, last.end, piece.joint)


def _of_company(top: Top, job: Piece, piece: Piece) -> float:
    """What speaks for a piece's being the name of who hires."""
    name = piece.text
    if piece.labelled:
        return LABELLED if piece.labelled == "company" else -LABELLED
    site = (words.CHROME, words.AGGREGATORS)
    listed = words.LISTING.search(name) or _OPENINGS.match(name)
    if (
        listed
        or tops.is_fact(name)
        or tops.tells_terms(name)
        or tops.is_heading(name)
        or any(kind.match(name) for kind in site)
    ):
        return -LABELLED
    return ranking.worth("masthead_employer", {**_of_name(top, piece), **_of_stand(top, job, piece)})


def _of_name(top: Top, piece: Piece) -> Signs:
    """What the words of a name say, and the text below."""
    name = piece.text
    legal, kind = bool(words.LEGAL_FORM.search(name)), institutions.is_one(name.title() if name.isupper() else name)
    is_place = tops.is_place(piece, top.row(piece))
    again = 0 if is_place else tops.again(top, name)
    surely = legal or kind or tops.are_several(name)
    is_job = judge.is_job_title(name) or (judge.names_a_job(name) and again < _OFTEN)
    return {
        "legal_form": legal,
        "kind": kind,
        "and": bool(_AND.search(name)),
        f"again_{again}": 1.0,
        "each_large": tops.each_large(name),
        "small": not again and not tops.each_large(name),
        "begins_small": name[:1].islower() and (" " in name or piece.joint != "at"),
        "digits": bool(re.search(r"\d", name)),
        "shifts": bool(_SHIFTS.match(name)),
        "job": is_job and not surely,
        "part": bool(words.DEPARTMENT.match(name) or (_PART.search(name) and not legal)),
        "place": is_place,
        "called_like_a_place": not (is_place or again) and gazetteer.kind(name) is not None,
        "too_long": not (headline.could_be_company(name) or legal or kind),
        "no_name": not (spoken.is_name(name) or surely or again),
        "for_another": not legal and spoken.is_for_another(top.body),
    }


def _of_stand(top: Top, job: Piece, piece: Piece) -> Signs:
    """Where a name stands, and beside what."""
    row, name = top.row(piece), piece.text
    before = row[: row.index(piece)] if piece in row else []
    follows = next((each for each in row if each.start >= piece.end), None)
    signs: Signs = {
        "at": piece.joint == "at",
        "seeks": piece.joint == "seeks",
        "in": piece.joint == "in",
        "in_brackets": piece.joint == "(",
        "lists": follows is not None and follows.joint == "," and follows.text[:1].islower(),
    }
    if follows and follows != job:
        signs["before_place"] = tops.is_place(follows, row)
        signs["before_word"] = not signs["before_place"] and tops.could_be_place(follows, beside=True)
    if piece.line == job.line:
        topic = not tops.again(top, name) and spoken.is_topic(name, top.body.replace(job.whole, ""))
        of_words = " " in name and not topic
        return signs | {
            "beside": piece.joint == "|",
            "before_title": piece.start < job.start,
            "behind_comma": piece.joint == ",",
            "topic": topic,
            "beside_words": piece.joint == "|" and of_words,
            "amid_commas": piece.joint == "," and of_words and row[-1].start > piece.end,
            "behind_place": any(tops.is_place(each, row) for each in before if each.start > job.start),
        }
    below = top.by_line.get(piece.line + 1, [])
    alone = piece.start == row[0].start
    return signs | {
        "begins_line": alone,
        "within_line": not alone,
        "away": abs(piece.line - job.line) - 1,
        "above": piece.line < job.line,
        "first_line": piece.line == 0,
        "above_place": alone and len(row) == 1 and bool(below) and below[0] != job and tops.is_place(below[0], below),
        "behind_fact": any(tops.is_fact(each.text) for each in before),
    }


def of_place(top: Top, job: Piece, piece: Piece, company: Piece | None) -> float:
    """What speaks for a piece's being where the work is; 0 when it is no place."""
    if piece.labelled:
        return LABELLED if piece.labelled == "place" else 0.0
    row = top.row(piece)
    at = row.index(piece)
    sure = tops.is_place(piece, row)
    beside = company is not None and at > 0 and row[at - 1].end == company.end
    if not sure and not tops.could_be_place(piece, beside=beside):
        return 0.0
    signs: Signs = {
        "known": sure,
        "unsure": not sure,
        "in": piece.joint == "in",
        "beside_employer": beside,
        "begins_line": piece.start == row[0].start,
        "away": abs(piece.line - job.line),
        "in_brackets": piece.joint == "(",
        "land": gazetteer.kind(piece.text) == "land",
    }
    return ranking.worth("masthead_place", signs)
