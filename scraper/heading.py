"""Finds the posting's title among the headings of its page, and takes a page's title apart."""

import copy
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper import gazetteer, judge, places, words
from scraper.markup import (
    Element,
    all_text,
    ancestors,
    attribute,
    leading,
    squeeze,
    tags,
    tail,
)
from scraper.site import Site, letters


@dataclass(frozen=True)
class Claim:
    """A text that something on the page holds for the posting's title, and how much that is worth."""

    text: str
    by: str
    weight: float


_HEADED = {"h1": 3.0, "h2": 1.6, "h3": 1.2, "h4": 1.0}
_LEADS_AWAY, _BELOW_SECTIONS = 0.5, 0.4
_REPEATED, _CONTAINED, _IN_ADDRESS, _NAMES_A_JOB = 2.5, 1.5, 1.5, 2.0
_GENERIC, _SLOGAN, _WORDY, _SITE_ITSELF, _A_PLACE = -4.0, -2.0, -2.0, -5.0, -3.0
_MOST_WORDS = 12
_LONGEST_HEADING = 200
_WITH_PLACE = 0.7
_LEAST_IN_ADDRESS = 5
_MOST_CLAIMS, _LONGEST_TITLE, _MOST_PARTS = 300, 600, 12


def heading(body: Element, page_title: str, site: Site, claims: list[Claim]) -> str:
    """The posting's title as its page shows it: what most of its signs agree on.

    `claims` are those of others than headings: of elements named for it, of labels, of the page's own data.
    """
    page_title = page_title[:_LONGEST_TITLE]
    claims = [*claims, *itertools.islice(_claims(body, page_title, site), _MOST_CLAIMS)]
    worth: dict[str, dict[str, float]] = {}
    for claim in claims:
        given = worth.setdefault(letters(claim.text), {})
        given[claim.by] = max(claim.weight, given.get(claim.by, 0))
    scores = {
        text: sum(worth[letters(text)].values()) + _agreed(text, page_title, site)
        for text in dict.fromkeys(claim.text for claim in claims)
    }
    best = max(scores, key=lambda text: scores[text], default="")
    return best if scores.get(best, 0) > 0 else ""


#: What stands for a heading without being one.
_STYLED = ("div", "span", "p", "td", "font", "strong")
_STYLED_AS = re.compile(r"(?:^|[\s_-])(?:h[12]|heading|headline|title|titre|titel|titulo|titolo)(?:$|[\s_-])", re.I)
#: What a page is, rather than what its posting is called (`Job Posting Details`).
_PAGE_KIND = re.compile(
    r"^(?:info(?:rmation)?|details?|overview|summary|facts)$|^(?:current |view |open |available |the |our )?"
    r"(?:jobs?|positions?|vacanc(?:y|ies)|careers?|employment|recruitment|requisition)"
    r"(?: (?:posting|opening|advert\w*|opportunit\w+))?s?(?: (?:details?|description|information|summary|listings?|view"
    r"|openings?|profile|page|search|results?|opportunit\w+|postings?|number|reference|id))$"
    r"|^(?:募集|求人|採用|仕事|職種|ポジション)(?:要項|情報|内容|案内)*(?:詳細|一覧|情報)*$|^(?:职位|职务|岗位|招聘|職缺|職務)(?:信息|详情|描述|資訊|內容)*$"
    r"|^(?:채용|모집|직무)\s?(?:공고|정보|요강|안내|상세)*$",
    re.I,
)


def _agreed(text: str, page_title: str, site: Site) -> float:
    """What speaks for a title beside who claims it: the page's title, its address, its words."""
    plain, known = text.casefold(), page_title.casefold()
    score = 0.0
    parts = [part.casefold() for part in segments(page_title)]
    if plain in parts or (plain in known and all(part in parts for part in segments(plain))):
        score += _REPEATED
    elif plain in known:
        score += _CONTAINED
    if len(letters(text)) >= _LEAST_IN_ADDRESS and letters(text) in site.path:
        score += _IN_ADDRESS
    score += _NAMES_A_JOB * judge.names_a_job(text)
    if words.AGGREGATORS.match(text) or words.LISTING.search(text) or _is_page(text) or _is_section(text):
        score += _GENERIC
    before, _, behind = text.rpartition(", ")
    score += _WITH_PLACE * (judge.names_a_job(before) and gazetteer.kind(behind) in {"city", "land"})
    score += _SLOGAN * (text[-1] in "!?….")
    score += _WORDY * (len(text.split()) > _MOST_WORDS)
    score += _SITE_ITSELF * site.owns(text)
    return score + _A_PLACE * bool(places.alone(text))


def _claims(body: Element, page_title: str, site: Site) -> Iterator[Claim]:
    """The claims of a body's headings, of bold lines above its sections, and of parts of the page's title."""
    begun = False
    seen: set[str] = set()
    headed: list[str] = []
    for each in tags(body, *_HEADED):
        text = _heading_text(each)
        headed.append(text)
        if not 2 < len(text) <= _LONGEST_HEADING:
            continue
        weight = _HEADED[each.name] if each.name not in seen or each.name != "h1" else _HEADED["h2"]
        seen.add(each.name)
        begun = begun or _is_section(text) or (bool(words.DUTIES.search(text)) and not judge.names_a_job(text))
        if next(tags(each, "a"), None) is not None:
            weight *= _LEADS_AWAY
        yield Claim(text, "heading", weight * (_BELOW_SECTIONS if begun else 1))
    for each in tags(body, *_STYLED):
        text = squeeze(leading(each)) if _STYLED_AS.search(attribute(each, "class")) else ""
        if 2 < len(text) <= _LONGEST_HEADING and not any(around.name in _HEADED for around in ancestors(each)):
            yield Claim(text, "heading", _HEADED["h4"])
    for text in _bold_lines(body):
        if judge.names_a_job(text):
            yield Claim(text, "bold", 0.5)
    for part in segments(page_title)[:_MOST_PARTS]:
        if len(part) > 3 and _could_be_title(part):
            if shown_alone(body, part):
                yield Claim(part, "shown", 1.5)
            elif any(part in text and text.casefold() not in page_title.casefold() for text in headed):
                yield Claim(part, "heading", 1.0)  # with something beside it


def _bold_lines(body: Element) -> Iterator[str]:
    """The lines in bold above the first that announces duties, needs or offers."""
    for each in itertools.islice(tags(body, "b", "strong", "font", "big"), _MOST_CLAIMS):
        text = squeeze(all_text(each))
        if 2 < len(text) <= 90 and text[-1] not in ".:;,":
            if _is_section(text) or words.DUTIES.search(text):
                return
            yield text


def _could_be_title(segment: str) -> bool:
    other = words.AGGREGATORS.match(segment) or words.LISTING.search(segment) or words.LEGAL_FORM.search(segment)
    return not other


_SITE = re.compile(
    r"(?:careers?|jobs?|karriere|recruiting|recrutement|vacatures|kariéra)\s*$|^(?:careers|jobs|work|join) ", re.I
)


def _heading_text(element: Element) -> str:
    """A heading's text; of several lines, those that are not the company's full name."""
    if _said_beside(element):
        element = copy.copy(element)
        for beside_it in _said_beside(element):
            beside_it.extract()
    parts = [("\n" if each.name == "br" else leading(each)) + tail(each) for each in tags(element)]
    lines = [line for each in "".join([leading(element), *parts]).split("\n") if (line := squeeze(each))]
    others = [line for line in lines if not words.LEGAL_FORM.search(line)]
    return " ".join(others or lines) if len(lines) > 1 else squeeze(all_text(element))


_BADGE = re.compile(
    r"(?:^|[\s_-])(?:badge|label|tag|pill|chip|flag|status|subtitle|company|employer|location|city|date)s?(?:$|[\s_-])",
    re.I,
)


def _said_beside(heading: Element) -> list[Element]:
    """What stands in a heading beside its text: badges (`New`), small print, the company."""
    found = [
        each
        for each in tags(heading)
        if each.name in {"small", "sup", "time", "button"} or _BADGE.search(attribute(each, "class"))
    ]
    left = squeeze(all_text(heading))
    for each in found:
        left = left.replace(squeeze(all_text(each)), "", 1)
    return found if len(left.strip(" -–—|·:,")) >= 3 else []


def _is_page(text: str) -> bool:
    return bool(_SITE.search(text) or _PAGE_KIND.match(text))


def _is_section(text: str) -> bool:
    announced = (words.NEEDS, words.OFFERS, words.SIMILAR)
    return len(text) < 40 and (
        any(kind.match(text) for kind in announced) or (words.DUTIES.match(text) and not judge.names_a_job(text))
    )


def shown_alone(body: Element, text: str) -> bool:
    """Whether an element of the page says this and nothing else."""
    return any(
        squeeze(leading(element)).casefold() == text.casefold()
        for element in tags(body, "span", "div", "p", "strong", "b", "h2", "h3", "h4", "td", "font", "center")
    )


_SEPARATOR = re.compile(r"[【】「」_｜]|\s*\*{2,}\s*|\s+[|–—»·•:@›/-]+\s+|\s*[|»·•]\s*|\s+[-–—]\s*(?=\S+$)|:\s+")


def segments(title: str) -> list[str]:
    """A page's title taken apart at its separators."""
    return [part.strip() for part in _SEPARATOR.split(title) if part.strip()]
