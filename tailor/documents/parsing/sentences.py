"""Headers of positions that are written as sentences: "Worked as a cook in Pizza Hut from May 2011 to June 2013"."""

import re
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Says, joined
from tailor.documents.parsing.entries import Entry
from tailor.documents.words import dates, regions

_WORKED = re.compile(
    r"^(?:i\s+(?:have\s+|am\s+)?)?(?:currently\s+|presently\s+)?(?:work(?:ed|ing)|employed|serv(?:ed|ing)|engaged)\s+as\s*"
    r"(?:\b(?:an?|the)\b\s*)?(?P<title>\S.{2,60}?)\s*\b(?:in|at|with|for)\b[\s.:]*(?P<name>\S.*)$",
    re.IGNORECASE,
)
#: The same with the employer first ("Worked with Pizza Hut as a cook").
_WORKED_WITH = re.compile(
    r"^(?:i\s+(?:have\s+|am\s+)?)?(?:currently\s+|presently\s+)?(?:work(?:ed|ing)|employed|serv(?:ed|ing)|engaged)"
    r"\s+(?:with|in|at|for)\s+(?P<name>\S.{1,60}?)\s+as\s+(?:an?\s+|the\s+)?(?P<title>\S.{2,60})$",
    re.IGNORECASE,
)
#: The same with the dates before the employer ("Working as a cook since May 2011 with Pizza Hut").
_WORKED_SINCE = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?(?:i\s+(?:have\s+|am\s+)?)?(?:currently\s+|presently\s+)?"
    r"(?:work(?:ed|ing)|employed|serv(?:ed|ing)|engaged)\s+as\s*(?:\b(?:an?|the)\b\s*)?(?P<title>\S.{2,60})$",
    re.IGNORECASE,
)
_WITH = re.compile(r"^\s*(?:(?:in|at|with|for)\b[\s.:]*)?(?P<name>[^\W\d_].{2,80})$", re.IGNORECASE)
#: For whom somebody worked, and as what, in lines of their own.
_FOR_WHOM = re.compile(
    r"(?i:(?:i\s+(?:have\s+|am\s+)?)?(?:currently\s+|presently\s+)?(?:work(?:ed|ing)|employed)\s+(?:with|in|at|for))\s+"
    r"(?P<name>[‘“\"„«']?[A-Z].{1,80})$"
)
_AS_WHAT = re.compile(
    r"(?i:as\s+(?:an?\s+|the\s+)?|(?:designation|position|role|post)\s*[:–-]\s*(?:as\s+(?:an?\s+)?)?)(?P<title>\S.{2,60})$"
)
#: Marks of list items, which stand at the ends of lines where a page sets them so.
_MARKS = " •·▪➢."
#: Where the employer is, behind its name.
_WHERE = re.compile(r"^(?P<name>\S.*?)\s+in\s+(?P<place>[A-Z][^\d,]{2,30})$", re.IGNORECASE)
#: What leads to the dates, which are found before and taken out.
_SINCE = re.compile(
    r"[\s,]*\b(?:(?:with effect|w\.?\s?e\.?\s?f\.?)(?:\s+from)?|for the period(?: of)?|from|since|during)[\s.]*$",
    re.IGNORECASE,
)


def told(entry: Entry) -> Entry:
    """An entry whose header is such a sentence with its facts apart; any other as it is."""
    for end in range(1, len(entry.header) + 1):
        if says := _facts(joined(line.text for line in entry.header[:end])):
            first = entry.header[0]
            cells = [_cell(first.cells[0], what, text) for what, text in says.items() if text]
            return Entry([replace(first, cells=cells, bullet="")], [*entry.header[end:], *entry.body])
    return _in_three_lines(entry) or entry


def _in_three_lines(entry: Entry) -> Entry | None:
    """An entry of which one line each tells when, for whom and as what somebody worked, with its facts apart."""
    lines = [*entry.header, *entry.body]
    when, whom, what = [line.text.strip(_MARKS) for line in lines[:3]] if len(lines) >= 3 else [""] * 3
    whom, what = (what, whom) if _AS_WHAT.match(whom) else (whom, what)
    for_whom, as_what = _FOR_WHOM.match(whom), _AS_WHAT.match(what)
    found = dates.find(when)
    if not (found and dates.is_date_text(when) and for_whom and as_what):
        return None
    quoted = re.match(r"[‘“\"„«']([^‘’“”\"„«»']{2,})[’”\"»'](?=\W|$)", for_whom["name"])
    name, place = regions.split_place(for_whom["name"])
    if quoted:
        name, place = quoted[1], for_whom["name"][quoted.end() :].strip(" .,")
    says: dict[Says, str] = {"title": as_what["title"], "organisation": name, "dates": _written(when)}
    if regions.maybe_place(place):
        says["place"] = place
    first = lines[0]
    cells = [_cell(first.cells[0], what, text) for what, text in says.items()]
    return Entry([replace(first, cells=cells, bullet="")], lines[3:])


def _facts(text: str) -> dict[Says, str]:
    """What a sentence says; nothing where it is none of those."""
    found = dates.find(text)
    if found and not found[0].begin and not dates.find(text[found[0].finish :]):
        return _behind_dates(found[0].text, text[found[0].finish :].strip(" :–—-,."))
    said = _SINCE.sub("", text[: found[-1].begin].rstrip(" (,–-")) if found else ""
    after = text[found[-1].finish :] if found else ""
    if len(found) == 1 and (since := _WORKED_SINCE.match(said)) and (whom := _WITH.match(after)):
        return {"title": since["title"], "organisation": whom["name"], "dates": _written(found[0].text)}
    match = _WORKED.match(said) or _WORKED_WITH.match(said)
    if not match or re.search(r"\w", after):
        return {}
    quoted = re.match(r"[“\"„«]([^“”\"„«»]{2,})[”\"»]", match["name"])
    name, place = regions.split_place(quoted[1] if quoted else match["name"].strip(" .,"))
    if not place and not quoted and (there := _WHERE.match(name)) and regions.maybe_place(there["place"]):
        name, place = there["name"], there["place"]
    written = _written(found[-1].text)
    return {"title": match["title"], "organisation": name or match["name"], "place": place, "dates": written}


def _behind_dates(written: str, said: str) -> dict[Says, str]:
    """What a sentence says behind its dates ("2015 July - Sept: Worked at the Pizza Hut as a cook")."""
    match = _WORKED.match(said) or _WORKED_WITH.match(said)
    if not match:
        return {}
    name, place = regions.split_place(match["name"].strip(" ,"))
    return {"title": match["title"], "organisation": name, "place": place, "dates": _written(written)}


def _written(text: str) -> str:
    """Dates without the word that leads to them."""
    return re.sub(r"(?i)^(?:from|since)\s+(?=.*\b(?:to|till|until)\b|.*[-–—])", "", text)


def _cell(first: Cell, what: Says, text: str) -> Cell:
    return replace(first, runs=[Run(text.strip(" .,“”‘’\"'„«»"))], says=what)
