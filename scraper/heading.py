"""Finds the posting's title among the headings of its page, and takes a page's title apart."""

import copy
import itertools
import re

from scraper import judge, words
from scraper.markup import (
    Element,
    all_text,
    attribute,
    leading,
    squeeze,
    tags,
    tail,
)
from scraper.site import Site


def heading(body: Element, page_title: str, site: Site) -> str:
    """The posting's title as its page shows it: a heading that the page's title repeats, else the first heading."""
    shown = [(each.name, _heading_text(each)) for each in tags(body, "h1", "h2", "h3", "h4")]
    shown = [(tag, text) for tag, text in shown if 2 < len(text) <= 150 and not words.AGGREGATORS.match(text)]
    shown = [(tag, text) for tag, text in shown if not _is_section(text) and not _SITE.search(text)]
    parts = segments(page_title)
    called = any(judge.names_a_job(each) and shown_alone(body, each) for each in parts)
    slogans = [
        (tag, text)
        for tag, text in shown
        if text[-1] in "!?…" or site.owns(text) or (called and text in parts and not judge.names_a_job(text))
    ]
    shown = [each for each in shown if each not in slogans] or ([] if called else slogans)
    known = page_title.casefold()
    repeated = [(tag, text) for tag, text in shown if text.casefold() in known]
    if repeated:
        return max(repeated, key=lambda each: 2 * judge.names_a_job(each[1]) + (each[0] == "h1"))[1]
    first = next((text for tag, text in shown if tag == "h1"), "")
    if first:
        return first
    named = [each for each in segments(page_title) if len(each) > 3 and _could_be_title(each) and not site.owns(each)]
    named = [each for each in named if shown_alone(body, each)]
    top = [text for _, text in shown if _above_sections(body, text)]
    top += [text for text in _bold_lines(body) if judge.names_a_job(text) and not site.owns(text)]
    return next(filter(judge.names_a_job, [*named, *top]), next(iter([*named, *top]), ""))


def _bold_lines(body: Element) -> list[str]:
    """The lines in bold above the first that announces duties, needs or offers."""
    bold = [squeeze(all_text(each)) for each in tags(body, "b", "strong", "font", "big")]
    bold = [each for each in bold if 2 < len(each) <= 90 and each[-1] not in ".:;,"]
    return list(itertools.takewhile(lambda each: not _is_section(each) and not words.DUTIES.search(each), bold))


def _above_sections(body: Element, text: str) -> bool:
    """Whether a heading that leads nowhere else stands above all that announce duties, needs or offers."""
    unlinked = (each for each in tags(body, "h1", "h2", "h3", "h4") if next(tags(each, "a"), None) is None)
    headings = map(_heading_text, unlinked)
    return text in itertools.takewhile(lambda each: not _is_section(each) and not words.DUTIES.search(each), headings)


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


def _is_section(text: str) -> bool:
    return len(text) < 40 and bool(words.NEEDS.match(text) or words.OFFERS.match(text) or words.SIMILAR.match(text))


def shown_alone(body: Element, text: str) -> bool:
    """Whether an element of the page says this and nothing else."""
    return any(
        squeeze(leading(element)).casefold() == text.casefold()
        for element in tags(body, "span", "div", "p", "strong", "b", "h2", "h3", "h4", "td", "font", "center")
    )


_SEPARATOR = re.compile(r"[【】「」_｜]|\s+[|–—»·•:@›/-]+\s+|\s*[|»·•]\s*|\s+[-–—]\s*(?=\S+$)|:\s+")


def segments(title: str) -> list[str]:
    """A page's title taken apart at its separators."""
    return [part.strip() for part in _SEPARATOR.split(title) if part.strip()]
