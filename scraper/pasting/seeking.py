"""Takes a sentence at the top of a posting apart that seeks somebody: who seeks, for which job, and where."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Iterator

from scraper.lexicon import gazetteer, institutions, words
from scraper.lexicon.call import without_call
from scraper.pasting import pieces
from scraper.pasting.pieces import Joint, Piece
from scraper.shown import spoken
from scraper.signs import sought

#: A longer line is no heading.
_LONGEST = 300
_PLACE = rf"[{spoken.LARGE}][\w'’-]{{1,30}}(?:[ -](?:(?:upon|on|sur|de|del|am|an der|le|la) )?[{spoken.LARGE}][\w'’-]{{1,30}}){{0,2}}"
_REGION = rf"(?:, (?P<region>[{spoken.LARGE}][\w'’-]{{1,30}}))?"
_IN = re.compile(
    rf"(?:\b(?P<in>in|à|en|em|w|v|i|te|near|aus|uit|från)\s+|,\s+|\((?=[^()]{{2,40}}\)))(?P<place>{_PLACE}){_REGION}(?!\w)"
)
#: "Hällesjö kommun söker", "Marlow Mills is looking for a weaver", "Hello all! Weaverij Marlow uit Goes zoekt".
_SEEKS = re.compile(
    rf"^\W*(?:[\w ,]{{2,30}}[!.]\W+)?(?:(?i:die|der|das|de|het|firma \w+) |(?:(?i:la|le|les|el|il) |[Ll]['’])(?=(?P<kind>[a-zà-ÿ]{{3,20}} )?))?"
    rf"(?P<name>(?(kind)[a-zà-ÿ]{{3,20}} )[{spoken.LARGE}][\w&’'.-]*(?: (?:(?:&|and|of|de|des|du|la|les|und|van|der|di|do|da) ){{0,2}}[\w&’'.-]+){{0,5}}?)"
    rf"(?:,[^,]{{2,30}},|\s*\([^()]{{2,30}}\)| (?:uit|aus|from|från|in|à|en) {_PLACE})? (?i:sucht|söker|søger|søker|anställer|poszukuje|szuka|zatrudni|hledá|hľadá|zoekt|cerca|assume|recrute|recherche|cherche|embauche|busca|procura|contrata|seeks|requires|needs?|(?:is|are) (?:now |currently )?(?:looking for|seeking|hiring|recruiting))(?!\w)"
)
#: "… is now recruiting for the following position: Night Porter", "… szuka do zespołu: Tkacz, Nowy Targ".
_ANNOUNCED = re.compile(r"^(?P<called>[^:]{8,120}):\s+(?P<rest>[^:]{3,90})$")
#: "Se busca tejedor para Telares La Abubilla", "a weaver here at Marlow Mills".
_FOR = re.compile(
    rf",? (?:here |to join us )?(?:at|for|bei|für|chez|pour|para|en|presso|per|bij|voor|hos|för|w|dla|ve|pro) (?:(?:the|der|die|das|el|la|le|les|de|het) )?"
    rf"(?P<name>[{spoken.LARGE}][\w&’'.-]*(?: (?:(?:&|and|of|de|del|de la|des|du|und|van|der|di|do|da) )?[{spoken.LARGE}&][\w&’'.-]*){{1,4}})"
)
#: What belongs to a job behind the words that name it: whom it serves, its level, its other half.
_MORE = re.compile(
    rf"\s+to the (?:[{spoken.LARGE}][\w-]+)(?: [{spoken.LARGE}][\w-]+){{0,3}}|\s\((?=[{spoken.LARGE}\d])[^()]{{2,30}}\)|\s[–—-]\s[{spoken.LARGE}][\w/-]*(?: [\w/-]+){{0,3}}(?=\W*$)"
)


def of_line(line: str, at: int) -> list[Piece]:
    """The pieces of a line with a number; none when it seeks nobody."""
    if len(line) > _LONGEST:
        return []
    who = _SEEKS.match(line)
    name = who["name"] if who else ""
    seeker = [Piece(name, line, at, who.start("name"), who.end("name"), "seeks")] if who and _could_seek(name) else []
    asks = sought.asks(line)
    if not (seeker or asks):
        return []
    announced = _ANNOUNCED.match(line)
    if announced and (seeker or sought.asks(f"{announced['called']}:")):
        return [*seeker, *_announced(line, at, announced.start("rest"))]
    job = _job(line, at) if asks else []
    called = without_call(line)
    if not job and called != line and called in line:  # "Hledáme do týmu! Tkadlec/tkadlena"
        return list(_announced(line, at, line.index(called)))
    named = [*seeker, *job, *(_employer(line, at, job[0].end) if job and not seeker else [])]
    return [*named, *_places(line, at, named)]


def _could_seek(name: str) -> bool:
    fact = words.EMPLOYMENT.match(name) or re.search(r"\d", name) or words.MONEY.search(name)
    return (spoken.is_name(name) or institutions.is_one(name)) and not fact


def _announced(line: str, at: int, begin: int) -> Iterator[Piece]:
    """The pieces of what a line announces behind its colon."""
    for each in pieces.of_line(line[begin:], at):
        yield Piece(each.text, line, at, each.start + begin, each.end + begin, each.joint or "at", each.labelled)


def _job(line: str, at: int) -> list[Piece]:
    """The job for which a sentence seeks somebody."""
    job = sought.job(line)
    start = line.lower().find(job.lower()) if job else -1
    if start < 0:
        return []
    end = start + len(job)
    more = _MORE.match(line, end)
    if more and not (words.EMPLOYMENT.match(more[0].strip(" ()–—-")) or gazetteer.is_place(more[0].strip(" ()–—-"))):
        job, end = job + more[0], more.end()
    return [Piece(job, line, at, start, end, "at")]


def _employer(line: str, at: int, behind: int) -> Iterator[Piece]:
    """For whom a sentence says that the job is, right behind it."""
    found = _FOR.match(line, behind)
    if found and _could_seek(found["name"]):
        yield Piece(found["name"], line, at, found.start("name"), found.end("name"), "seeks")


def _places(line: str, at: int, others: list[Piece]) -> Iterator[Piece]:
    """The known places that a sentence names: behind "in", behind a comma, in brackets."""
    for found in _IN.finditer(line):
        begin, end = found.span("place")
        kind = gazetteer.kind(found["place"])
        told = {"city", "town", "word"} if found["in"] else {"city", "town"}
        if kind not in told or any(each.start <= begin < each.end for each in others):
            continue
        end = found.end("region") if found["region"] and gazetteer.is_place(found["region"]) else end
        joint: Joint = "in" if found["in"] else "(" if line[begin - 1] == "(" else ","
        yield Piece(line[begin:end], line, at, begin, end, joint)
