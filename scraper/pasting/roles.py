"""What speaks for a piece of a posting's top being its title, the employer's name, or the place of work."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Iterable, Iterator

from scraper import ranking
from scraper.lexicon import edges, gazetteer, institutions, words
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


def likeliest(offered: Iterable[tuple[Piece, Signs]], most: int) -> list[tuple[Piece, Signs]]:
    """So many of some pieces, those for which most speaks."""
    return sorted(offered, key=lambda each: -ranking.worth("masthead", each[1]))[:most]


def jobs(top: Top) -> list[tuple[Piece, Signs]]:
    """The pieces that may be what the posting is called, each with what speaks for it; unknown words only where no known
    one is among them.
    """
    found = list(_jobs(top))
    first: dict[int, int] = {}
    for piece, signs in found:
        if not signs.get("title_unknown"):
            first[piece.line] = min(piece.start, first.get(piece.line, piece.start))
    # "Warehouse keeper – forklift driver" is called by both.
    found = [each for each in found if each[0].joint not in {"|", ","} or each[0].start == first.get(each[0].line)]
    # What a posting is filed under is no reason to pass over a title of unknown words.
    surely = any(not signs.keys() & {"title_unknown", "title_in_trail"} for _, signs in found)
    known = [each for each in found if not (surely and each[1].get("title_unknown"))]
    return likeliest(known, _MOST)


def _of(role: str, signs: Signs) -> Signs:
    """Signs by the names that weights know them by; none that is not there."""
    return {f"{role}_{sign}": float(much) for sign, much in signs.items() if much}


def _jobs(top: Top) -> Iterator[tuple[Piece, Signs]]:
    for at, parts in top.by_line.items():
        line = top.lines[at]
        for piece in parts:
            if piece.labelled == "title":
                yield piece, _of("title", {"labelled": 1.0, "job": judge.names_a_job(piece.text)})
            elif sought.asks(line):
                if piece.joint == "at":
                    yield piece, _of("title", {"sought": 1.0, "several": tops.are_several(piece.text)})
            elif not piece.labelled and piece.joint not in {"at", "in", "(", "seeks"} and line[-1] not in "?;:":
                signs = _of_job(top, piece)
                if signs:
                    yield piece, _of("title", signs)


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
    other = tops.is_place(piece, row) or institutions.is_one(piece.text) or edges.CHROME.match(piece.text)
    return (
        piece is row[0]
        and not other
        and not re.search(r"\d", piece.text)
        and len(piece.text.split()) <= tops.SENTENCE
        and tops.could_be_title(piece.whole)
    )


def companies(top: Top, job: Piece) -> Iterator[tuple[Piece, Signs]]:
    """Who may hire, each with what speaks for it."""
    for piece in top.around(job):
        if sought.asks(top.lines[piece.line]) and piece.joint != "seeks":
            continue
        for span in _spans(top, piece):
            if _could_hire(span):
                yield span, _of("company", _of_company(top, job, span))


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


def _could_hire(piece: Piece) -> bool:
    """Whether a piece is not plainly something else than the name of who hires."""
    name = piece.text
    if piece.labelled:
        return piece.labelled == "company"
    other = words.LISTING.search(name) or _OPENINGS.match(name) or tops.is_fact(name) or tops.tells_terms(name)
    return not (other or tops.is_heading(name) or edges.CHROME.match(name) or words.AGGREGATORS.match(name))


def _of_company(top: Top, job: Piece, piece: Piece) -> Signs:
    """What speaks for a piece's being the name of who hires."""
    return {"labelled": 1.0} if piece.labelled else {**_of_name(top, piece), **_of_stand(top, job, piece)}


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
        "common": " " not in name and again == 1,
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
        "in_trail": bool(_TRAIL.search(piece.whole[: piece.start])),
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


def places(top: Top, job: Piece, company: Piece | None) -> Iterator[tuple[Piece, Signs]]:
    """Where the work may be, beside a title and who hires, each with what speaks for it."""
    around = list(top.around(job))
    # "Site: Stepping Hill Hospital", "Town: Stockport": of what labels name, the town.
    towns = any(piece.labelled == "place" and gazetteer.is_place(piece.text) for piece in around)
    for piece in around:
        if company and piece.line == company.line and company.start <= piece.start < company.end:
            continue
        if piece.labelled == "place" and towns and not gazetteer.is_place(piece.text):
            continue
        if piece.labelled == "place":
            yield piece, _of("place", {"labelled": 1.0})
        elif not piece.labelled and (signs := _of_place(top, job, piece, company)):
            yield piece, _of("place", signs)


def _of_place(top: Top, job: Piece, piece: Piece, company: Piece | None) -> Signs:
    """What speaks for a piece's being where the work is; nothing when it is no place."""
    row = top.row(piece)
    at = row.index(piece)
    sure = tops.is_place(piece, row)
    beside = company is not None and at > 0 and row[at - 1].end == company.end
    unsure = not sure and tops.could_be_place(piece, beside=beside)
    follows = row[at + 1] if at + 1 < len(row) else None
    before_region = not sure and follows is not None and follows.joint == "," and tops.is_place(follows, row)
    # Beside nobody who hires a name that we do not know is rather his.
    unknown = (company is not None or before_region) and tops.may_be_unknown_place(piece, row)
    if not (sure or unsure or unknown):
        return {}
    told, otherwise = tops.located(top, piece.text)
    return {
        "known": sure,
        "unsure": unsure,
        "unknown": not (sure or unsure),
        "begins_with_town": not sure and gazetteer.kind(piece.text.split()[0]) in {"city", "town"},
        "before_region": before_region,
        "told": told > 0,
        "told_otherwise": otherwise > 0 and not told,
        "alone": len(row) == 1,
        "beside_title": piece.line == job.line and piece.joint == "|",
        "amid": piece.joint == "|" and follows is not None and follows.joint == "|",
        "last_of_three": piece.line == job.line
        and piece.joint == "|"
        and at > 1
        and (follows is None or follows.joint == "("),
        "above": piece.line < job.line,
        "first_line": piece.line == 0 and piece.line != job.line,
        "in": piece.joint == "in",
        "beside_employer": beside,
        "begins_line": piece.start == row[0].start,
        "away": abs(piece.line - job.line),
        "in_brackets": piece.joint == "(",
        "land": gazetteer.kind(piece.text) == "land",
    }
