"""Finds the place that a page's titles and first lines put beside whom or what they name."""

import re

from scraper.lexicon import edges, gazetteer, labels, places, words
from scraper.shown.heading import segments
from scraper.signs import ended, judge
from scraper.signs.site import letters

#: So many lines below the title, and so many words of a place.
_NEAR = 3


def place(company: str, lines: list[str]) -> str:
    """What stands in a line behind the company, if it is short and a line of its own would not say more."""
    if not company:
        return ""
    for line in lines:
        before, found, after = line.partition(company)
        behind = re.match(r"^(?:\s*[,–—|·-]\s*)(?P<place>[A-ZÀ-Ž][^|·–—]{1,40}?)(?:\s+[|·–—-]\s.*)?$", after)
        if found and behind and not before.strip(" –—|·-,").endswith(":"):
            name = behind["place"].strip()
            alike = (
                words.AGGREGATORS,
                words.EMPLOYMENT,
                words.LEGAL_FORM,
                words.MONEY,
                edges.CHROME,
                words.DEPARTMENT,
                words.LISTING,
            )
            other = ended.last_day(name) is not None or any(kind.search(name) for kind in alike)
            other = other or labels.fold(name) in labels.PAGES
            if not other and not judge.is_job_title(name) and len(name.split()) <= 4:
                return name
    return ""


def place_behind(company: str, titles: list[str]) -> str:
    """The known town that a page's titles put behind the company (`St Brigid's Parish, Thurles`); empty when none."""
    town = place(company, [part for title in titles for part in segments(title)])
    return town if gazetteer.kind(town) in {"city", "town"} else ""


def titled_town(company: str, titles: list[str]) -> str:
    """The one large town that is a whole part of a page's titles (`Loom Mechanic | Leeds | Marlow`); else empty."""
    parts = {part for name in titles for part in segments(name)} - {company}
    towns = [part for part in parts if gazetteer.kind(part) == "city"]
    return towns[0] if len(towns) == 1 else ""


def town_of_name(company: str, titles: list[str]) -> str:
    """The known town with which a page's titles tell the company from others of its name (`Café Marlow Ribe`)."""
    behind = (part.removeprefix(company) for name in titles for part in segments(name) if company and part != company)
    towns = (rest.strip() for rest in behind if rest.startswith(" "))
    return next((town for town in towns if gazetteer.kind(town) in {"city", "town"}), "")


def titled_place(titles: list[str]) -> str:
    """The part of a page's titles that names a town with what lies around it (`Kendal, Cumbria`); empty when none."""
    parts = (part for name in titles for part in segments(name) if "," in part)
    return next((part for part in parts if gazetteer.is_place(part.split(",")[0]) and places.alone(part) == part), "")


def town_before(region: str, texts: list[str]) -> str:
    """The known town that a text names right before a region or a country (`Kendal, Cumbria`), with it; else empty."""
    word = r"[^\W\d_a-z][\w’'.-]{0,30}"
    before = re.compile(rf"(?<!\w)(?P<town>{word}(?: {word}){{0,2}}), {re.escape(region)}(?!\w)")
    found = (each for text in texts if region for each in before.finditer(text))
    return next((each[0] for each in found if gazetteer.kind(each["town"]) in {"city", "town"}), "")


def agreed_place(title: str, company: str, titles: list[str], lines: list[str]) -> str:
    """A name in one of the lines below the title and in the page's title that is neither the job nor the company."""
    at = lines.index(title) if title in lines else len(lines)
    parts = {letters(part) for name in titles for part in segments(name)} - {letters(title), letters(company), ""}
    other = (words.EMPLOYMENT, words.TERMS, words.DEPARTMENT, words.REMOTE, edges.CHROME, words.AGGREGATORS)

    def fits(line: str) -> bool:
        none = any(kind.match(line) for kind in other) or words.LEGAL_FORM.search(line) or judge.names_a_job(line)
        return (
            len(line) > 1
            and letters(line) in parts
            and len(line.split()) <= _NEAR
            and line[0] == line[0].upper()
            and not none
        )

    below = lines[at + 1 : at + 1 + _NEAR]
    return next(filter(fits, [*below, *(part.strip() for line in below for part in _ROW.split(line))]), "")


_ROW = re.compile(r"[|·•]")


def name_among(parts: list[str]) -> str:
    """The only part of a page's title, or of several the only one that is written as a name is."""
    names = [part for part in parts if _IS_NAME.fullmatch(part)]
    return parts[0] if len(parts) == 1 else names[0] if len(names) == 1 else ""


#: Every longer word of it is written large, and no number is in it (`Marlow Tweed` beside `Cloth since 1902`).
_IS_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]*(?: (?:[^\W\d_]{1,3}|&|[^\W\d_a-z][^\W\d_]*)){0,5}")
#: "Weaver Jobs in Otley", "Emplois à Lyon".
_JOBS_IN = re.compile(
    r"\b(?:jobs?|stellen(?:angebote)?|vacanc(?:y|ies)|vacatures?|emplois?|empleos?|trabajos?|vagas?|empregos?|lavoro|praca|práce|jobb)"
    r" (?:in|à|en|em|a|w|we|v|ve|i) (?P<place>(?-i:[^\W\d_a-zà-ž])[\w’'. -]{2,40})$",
    re.I,
)


def jobs_in(part: str) -> str:
    """The known place in which a part of a page's title offers jobs; empty where it does not."""
    there = _JOBS_IN.search(part)
    return there["place"] if there and gazetteer.is_place(there["place"]) else ""
