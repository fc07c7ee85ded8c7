"""Reads a posting that a person pasted: plain text, Markdown, HTML or a board's JSON, with or without page furniture."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re

from scraper import merge
from scraper.candidate import Candidate
from scraper.lexicon import labels, places, words
from scraper.pasting import copied, pasted_employer, pasted_title, shapes
from scraper.pasting.sheet import Sheet
from scraper.posting import JobPosting
from scraper.shown import facts, headline, introduced, spoken
from scraper.signs import judge, sought
from scraper.signs.prune import prune, weight, without_chrome
from scraper.text.markup import body_of, parse, squeeze
from scraper.text.plain import from_html, looks_like_markup, to_text
from scraper.told import answers

_TOP = 15
#: Lines at the very top that need not hold a word of an office: an occupation is enough.
_VERY_TOP, _SHORT = 3, 60
_SHORTEST = 30
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]\n]{0,200})\]\([^)\s]{1,500}\)")
_RULE = re.compile(r"^(?:[-=_*#~]\s*){3,}$")
_AT_COMPANY = re.compile(
    r"^(?P<title>.{3,90}?)\s+(?:at|@|bei|chez|hos|w firmie|ve společnosti|presso)\s+(?P<company>[^|,·–—]{2,60}?)\s*(?:[|·–—,(]\s*(?P<rest>.{2,80}?)\)?)?$"
)
_FULL_STOP = re.compile(r"(?<=\w{3})\.\s")
_SPLIT = re.compile(r"\s+[|–—·•-]\s+|\s*[|·•]\s*")


def from_text(text: str, url: str | None = None) -> JobPosting:
    """The posting in a pasted text: its title, company and place where they are evident, the rest as its description.

    Never raises. A text that is too short to be a posting gives `needs_paste`.
    """
    if text.lstrip()[:1] in {"{", "["}:
        found = answers.from_json(text, url or "")
        if found and found.description:
            return merge.posting(url or "", [found], found.description, found.source)
    marked_up = looks_like_markup(text)
    text = text if marked_up else shapes.unrowed(text)
    page = None if marked_up else copied.from_page(text)
    postings = shapes.parts(page.text if page else text)
    description = without_chrome(_clean(postings[0]))
    if weight(description) < _SHORTEST:
        reason = "This text is too short to be a posting. Please paste the whole posting."
        return JobPosting(url=url or "", outcome="needs_paste", reason=reason)
    prose = [line for line in description.split("\n") if not line.lstrip().startswith("- ")]
    lines = [kept for line in prose if (kept := squeeze(line.lstrip("# ")))]
    lines = [*(page.head if page else []), *lines]
    several = f", the first of {len(postings)} postings" if len(postings) > 1 else ""
    candidate = Candidate(f"pasted text{several}")
    short = [line for line in lines if len(line) <= 200]
    facts.by_labels(short[:60], candidate, _LABELS)
    labelled = candidate.fields.get("hiringOrganization")
    _first_lines(lines, candidate, description)
    candidate.put("title", sought.job(description))
    if page and not labelled:
        beside = candidate.fields.pop("hiringOrganization", "")
        title = candidate.fields.get("title", "")
        candidate.put("hiringOrganization", copied.employer(page, title, beside, description))
    if "title" not in candidate.fields and lines and len(lines[0]) <= 90 and lines[0][-1] not in ".!?,;:":
        candidate.put("title", lines[0])
    facts.in_a_line(short, candidate, candidate.fields.get("title", ""))
    guess = Candidate("pasted text")
    if page:
        _choose(page.sheet, candidate, labelled or "")
    else:
        guess.put("hiringOrganization", introduced.company(description) or spoken.employer(description))
    last = merge.last_resort([candidate, guess], lines, description)
    last.source = "pasted text"
    return merge.posting(url or "", [candidate, guess, last], description, candidate.source)


_LABELS = (("title", words.TITLE_LABEL), *facts.LABELS)


def _choose(sheet: Sheet, found: Candidate, labelled: str) -> None:
    """Let a page's title and employer be those for which its text speaks most, whatever rules found, or none."""
    title = pasted_title.choose(sheet, found.fields.pop("title", ""))
    hiring = pasted_employer.choose(sheet, title, found.fields.pop("hiringOrganization", ""), labelled)
    found.put("title", title)
    found.put("hiringOrganization", hiring)


def _clean(text: str) -> str:
    if re.search(r"<body\b", text, re.I):  # a whole page's source
        tree = parse(text)
        prune(body_of(tree))
        text = to_text(tree)
    text = _LINK.sub(r"\1", _EMPHASIS.sub(r"\2", text))
    text = from_html(text if looks_like_markup(text) else shapes.reshape(text))
    lines = ["" if _RULE.match(line.strip()) else re.sub(r"^#{1,6}\s*", "## ", line) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def at_the_top(lines: list[str]) -> Candidate:
    """The title, and what stands beside it, from a text's first lines."""
    found = Candidate("first lines")
    _first_lines(lines, found, "\n".join(lines))
    return found


def _first_lines(lines: list[str], candidate: Candidate, text: str) -> None:
    """The title, and what stands beside it, from the lines at the top: whole lines first, then parts of one."""
    for index, line in enumerate(lines[:_TOP]):
        head = _FULL_STOP.split(line, maxsplit=1)[0]
        if index == 0 and line[-1:] == "." and head != line.rstrip("."):
            line = head  # "Electrician – Acme, York. Full time, permanent." is a head that was written as sentences.
        row = _ROW.match(line)
        is_named = judge.names_a_job if index < _VERY_TOP else judge.is_job_title
        is_title = is_named if row or len(line) <= _SHORT else judge.is_job_title
        if not is_title(line) or len(line) > 120 or line[-1] in ".!?;:" or sought.asks(line) or labels.files(line):
            continue
        told = _AT_COMPANY.match(line)
        parts = [part for part in _SPLIT.split(line) if part]
        if told and is_named(told["title"]):
            candidate.put("title", told["title"])
            candidate.put("hiringOrganization", told["company"])
            candidate.put("jobLocation", places.named(told["rest"] or ""))
        elif row and is_named(row["title"]) and _is_place(row["place"], row["how"] or ""):
            candidate.put("title", row["title"])
            _beside([row["company"], row["place"]], candidate)
        elif len(parts) == 2 and is_named(parts[0]) and _is_topic(parts[1], line, text):
            candidate.put("title", line)
            _beside([*lines[index + 1 : index + 4], *lines[max(0, index - 1) : index]], candidate)
        elif 2 <= len(parts) <= 5 and (titles := [part for part in parts if is_named(part)]):
            candidate.put("title", titles[0])
            _beside([part for part in parts if part != titles[0]], candidate)
        else:
            candidate.put("title", line)
            _beside([*lines[index + 1 : index + 4], *lines[max(0, index - 1) : index]], candidate)
        return


def _is_topic(part: str, title: str, text: str) -> bool:
    """Whether the second part of a title tells what the job is about, by the rest of the text."""
    rest = text.replace(title, "")
    other = places.named(part) or words.EMPLOYMENT.match(part) or words.REMOTE.match(part)
    return not other and part not in rest and spoken.is_topic(part, rest)


def _beside(parts: list[str], candidate: Candidate) -> None:
    for part in parts:
        part = part.strip(" ,")
        both = _COMPANY_PLACE.match(part)
        both = both if both and (_is_place(both["place"], both["how"] or "") or _FIRM_TOWN.match(part)) else None
        if len(part) > _SHORT_LINE or (not both and len(_SPLIT.split(part)) > 1) or part[-1:] in {".", ":", "!", "?"}:
            continue
        if words.PRESENCE.match(part) or words.TERMS.match(part) or (both and words.EMPLOYMENT.match(both["company"])):
            continue
        if words.MONEY.search(part):
            candidate.put("baseSalary", part)
        elif words.EMPLOYMENT.match(part):
            candidate.put("employmentType", part)
        elif words.REMOTE.match(re.sub(r"\s*\([^)]*\)", "", part)):
            candidate.put("jobLocationType", "TELECOMMUTE")
        elif (place := places.named(part)) and len(place) >= 0.6 * len(part):
            candidate.put("jobLocation", part)
        elif both:
            candidate.put("hiringOrganization", both["company"])
            candidate.put("jobLocation", both["place"])
        elif words.LEGAL_FORM.search(part) or (headline.could_be_company(part) and not _is_heading(part)):
            candidate.put("hiringOrganization", part)


#: "Northwind Traders, Lisbon (hybrid)", "Northwind Traders – Lisbon, PT".
_COMPANY_PLACE = re.compile(
    r"^(?P<company>[^,()|·•–—]{2,50}?)(?:, |\s+[–—-]\s+)(?P<place>[^()|·•–—]{2,40}?)(?: \((?P<how>[^()]{2,30})\))?$"
)
#: "Weberei Marlow GmbH, Löhne": behind a legal form a name alone is a town, known or not.
_FIRM_TOWN = re.compile(
    rf"^[^,()|·•–—]{{2,50}}(?:{words.LEGAL_FORM.pattern})(?:, |\s+[–—-]\s+)(?!(?:Abt\w*|Dep\w*|Div\w*|Team|Niederl\w*)\b)"
    r"[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,2}$"
)
#: "Ward Clerk (part-time), Northwind Trust, Leeds".
_ROW = re.compile(
    r"^(?P<title>[^,()|·•–—]{3,60}(?: \([^()]{2,30}\))?), (?P<company>[^,()|·•–—]{2,50}), "
    r"(?P<place>[^,()|·•–—]{2,30}(?:, [A-Z]{2})?)(?: \((?P<how>[^()]{2,30})\))?$"
)
_SHORT_LINE = 80


def _is_place(place: str, how: str) -> bool:
    """Whether it is a place that we know, or is followed by how one works there."""
    if words.LEGAL_FORM.search(place):
        return False
    known = places.named(place)
    return (bool(known) and len(known) >= 0.6 * len(place)) or bool(
        re.search(r"hybrid|remote|on-?site|office|hybride?|télétravail|presencial|híbrido", how, re.I)
    )


_GENERIC = re.compile(
    r"^(?:(?:job |full |short )?(?:description|summary|overview|details|info(?:rmation)?|background|introduction|posting|ad)"
    r"|about\b.*|who we are|our (?:company|team|story|mission)|the (?:company|team)|beschreibung|über uns|présentation|descripción"
    r"|descrizione|popis|opis|o nás|o nas|概要|会社概要|公司介绍|회사\s?소개)\W*$",
    re.I,
)


def _is_heading(text: str) -> bool:
    return bool(_GENERIC.match(text)) or any(
        kind.search(text) for kind in (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY, words.CHROME)
    )
