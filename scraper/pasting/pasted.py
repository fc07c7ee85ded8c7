"""Reads a posting that a person pasted: plain text, Markdown, HTML or a board's JSON, with or without page furniture."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re

from scraper import merge
from scraper.candidate import Candidate
from scraper.lexicon import words
from scraper.pasting import copied, masthead, pasted_employer, pasted_title, shapes, top
from scraper.pasting.sheet import Sheet
from scraper.posting import JobPosting
from scraper.shown import facts, introduced, spoken
from scraper.signs import sought
from scraper.signs.chrome import without_chrome
from scraper.signs.measured import weight
from scraper.signs.prune import prune
from scraper.text.markup import body_of, parse, squeeze
from scraper.text.plain import from_html, looks_like_markup, to_text
from scraper.told import answers

#: So many lines may have a label before what a posting is called, and before other facts.
_TOP, _LABELLED = 8, 60
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
    told = Candidate(candidate.source)
    facts.by_labels(short[:_TOP], told, _LABELS)
    facts.by_labels(short[:_LABELLED], told)
    labelled = told.fields.get("hiringOrganization")
    head = masthead.read(lines, description, any_title=True).fields
    if head.get("title") and told.fields.get("title", "").startswith(head["title"]):
        candidate.put("title", head["title"])  # "Vacancy: Receptionist at Maple Street Surgery, Hexham"
    for name, value in [*told.fields.items(), *head.items()]:
        candidate.put(name, value)
    facts.by_labels(short[:_LABELLED], candidate, _LABELS)  # "Role: Back End Developer" far below may file it only
    candidate.put("title", sought.job(description))
    if page and not labelled:
        beside = candidate.fields.pop("hiringOrganization", "")
        title = candidate.fields.get("title", "")
        candidate.put("hiringOrganization", copied.employer(page, title, beside, description))
    if "title" not in candidate.fields and lines and top.could_be_title(lines[0]):
        candidate.put("title", lines[0])
    facts.in_a_line(short, candidate, candidate.fields.get("title", ""))
    guess = Candidate("pasted text")
    if page:
        _choose(page.sheet, candidate, labelled or "")
    else:
        employer = introduced.company(description)
        if not spoken.is_for_another(description):
            employer = employer or spoken.employer(description) or spoken.subject(description)
        if employer.casefold() not in candidate.fields.get("title", "").casefold():
            guess.put("hiringOrganization", employer)
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
    return masthead.read(lines, "\n".join(lines))
