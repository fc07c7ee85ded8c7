"""Finds the posting's text on its page: elements that are named for it, or where most of the prose is."""

# ruff: noqa: E501 - names are easier to compare in long rows

import re

from scraper.lexicon import words
from scraper.shown import margins
from scraper.signs import judge
from scraper.signs.chrome import belongs_to_the_site, without_chrome
from scraper.signs.measured import Measured, weight
from scraper.signs.site import letters
from scraper.text.markup import (
    Element,
    all_text,
    ancestors,
    attribute,
    beside,
    brief,
    children,
    own_texts,
    squeeze,
    tags,
)
from scraper.text.plain import to_text

_TEXT_NAMES = (
    "job-description", "jobdescription", "job_description", "job__description", "description__text", "description-text",
    "show-more-less-html__markup", "posting-description", "vacancy-description", "position-description", "job-body", "jobad-text",
    "jobdetailsdescription", "job-ad-description", "description-content", "descriptionbody", "vacancy-text", "advert-body",
)  # fmt: skip

_PART_NAMES = (
    "job-details", "jobdetails", "job_details", "job-detail", "job-content", "jobcontent", "jobad", "job-ad", "posting-page",
    "section-wrapper", "listing-container", "vacancy", "job-post", "jobpost", "joblisting", "job_listing",
)  # fmt: skip

_MIN_BLOCK, _LONG = 200, 1200

#: What is kept of a description is less; what follows would only be searched in vain.
_LONGEST = 60_000

_ENOUGH = 0.6

_LEAST_PANEL = 40

_KEYS = ("class", "id", "data-qa", "data-testid", "data-test", "data-automation-id", "itemprop")


def describe(body: Element, text: str, title: str) -> tuple[str, str]:
    """The text of a posting with such a title in a pruned body that shows `text`, and how its blocks were found."""
    blocks, source = description_blocks(body)
    foreign = margins.around(body, title)
    if len(blocks) == 1:
        above = margins.calls_above(body, blocks[0], Measured.of(body))
        blocks = [*above, *blocks, *margins.parts_beside(body, blocks[0], terms_alone=source != "density")]
    found = "\n\n".join(
        text if block is body and not foreign else to_text(block, foreign)
        for block in blocks
        if id(block) not in foreign
    )
    return without_chrome(found[:_LONGEST]), source


def lead(body: Element, title: str, description: str) -> str:
    """The prose that stands right below the posting's heading, apart from its text; empty when there is none."""
    name = letters(title)
    for heading in tags(body, "h1", "h2"):
        if not name or letters(brief(heading)) != name:
            continue
        found = [squeeze(all_text(each)) for each in beside(heading) if each.name == "p"][:_MOST_LEADS]
        prose = [text for text in found if weight(text) >= _LEAST_LEAD and text[-1] in ".!?。！？"]
        return "\n\n".join(text for text in prose if text not in description and not belongs_to_the_site(text))
    return ""


#: What a forum or a mailing list puts before the subject of an answer.
_ANSWERED = re.compile(r"^#{2,3} (?:re|aw|antw|sv|vs|rif|rép|odp|vá|hd)[:：] ", re.I)


def _without_answers(text: str, title: str) -> str:
    """A posting in a forum without the answers to it, which are called by its title."""
    lines, name = text.split("\n"), letters(title)
    at = next((at for at, line in enumerate(lines) if _ANSWERED.match(line) and name in letters(line)), 0)
    return "\n".join(lines[:at]).strip() if at else text


def _without_what_stands_above(text: str, title: str) -> str:
    """A description without what a few short lines tell of something else above the heading of its own.

    That is another job, or a page's columns: news and offers under headings of their own.
    """
    lines, name = text.split("\n"), letters(title)
    at = next((index for index, line in enumerate(lines) if line.startswith("#") and letters(line) == name), 0)
    above = [line for line in lines[:at] if line]
    if not name or any(len(line) > _LONGEST_ABOVE for line in above):
        return text
    heads = [line for line in above if line.startswith("#")]
    another = any(map(judge.names_a_job, heads)) and len(above) <= _MOST_ABOVE
    columns = len(heads) > 1 and len(above) <= _MOST_IN_COLUMNS and not judge.sections("\n".join(above))
    columns = columns and not any(map(words.SEEKING.search, above))
    return "\n".join(lines[at:]) if another or columns else text


def without_other_jobs(text: str, title: str) -> str:
    """A description without the other jobs around it.

    At its end these are short parts below headings that name jobs, below one of all.
    """
    text = _without_answers(_without_what_stands_above(text, title), title)
    lines = text.split("\n")
    at, found = len(lines), []
    for index in range(len(lines) - 1, -1, -1):
        if not lines[index].startswith("#"):
            continue
        said = [line for line in lines[index + 1 : at] if line]
        name = lines[index].lstrip("# ")
        if len(said) <= _SAID_OF_OTHERS and judge.names_a_job(name) and not judge.sections(lines[index]):
            found.append(name)
            at = index
            continue
        if len(found) >= 2 and not said and any(letters(each) != letters(title) for each in found):
            return "\n".join(lines[:index]).strip()
        break
    return text


_MOST_LEADS, _LEAST_LEAD, _SAID_OF_OTHERS = 3, 60, 2
_MOST_ABOVE, _MOST_IN_COLUMNS, _LONGEST_ABOVE = 12, 40, 90


def description_blocks(body: Element) -> tuple[list[Element], str]:
    """The elements that hold the posting's text.

    Those that are named for it, if they say enough; else one that is named for the posting and holds most of what the
    densest part of the page holds; else that densest part.
    """
    measured = Measured.of(body)
    dense = _densest(body, measured)
    size = max(1, sum(map(measured.text, dense)))
    texts = _outermost(body, _TEXT_NAMES)
    total = sum(measured.text(each) for each in texts)
    if total >= _MIN_BLOCK:
        announced = judge.sections("\n".join(map(to_text, texts)))
        if total >= _ENOUGH * size or announced >= 2:
            return _with_those_between(texts, measured), "selector"
        # One that is named for the description may be the first of several sections of one kind.
        around = texts[0].parent if len(texts) == 1 else None
        panels = _panels(around, texts[0], measured) if around is not None else []
        if len(panels) > 1 and sum(map(measured.text, panels)) >= _ENOUGH * size:
            return panels, "selector"
        if total >= _LONG:
            return texts, "selector"
    parts = _outermost(body, _PART_NAMES)
    best = max(parts, key=measured.text, default=None)
    if best is None or measured.text(best) < max(_MIN_BLOCK, _ENOUGH * size):
        return dense, "density"
    if any(each is best for each in ancestors(dense[0])):
        return dense, "density"
    return [best], "selector"


def _with_those_between(texts: list[Element], measured: Measured) -> list[Element]:
    """Elements of one parent that are named for the text, with what stands between them and is no list of links."""
    around = texts[0].parent
    if len(texts) < _SOME or around is None or any(each.parent is not around for each in texts):
        return texts
    there = children(around)
    at = [index for index, each in enumerate(there) if any(each is text for text in texts)]
    named = {id(text) for text in texts}
    return [
        each
        for each in there[at[0] : at[-1] + 1]
        if id(each) in named or measured.linked(each) < _FEW_LINKS * measured.text(each)
    ]


_SOME, _FEW_LINKS = 2, 0.3


def _outermost(body: Element, names: tuple[str, ...]) -> list[Element]:
    """The elements with such a name, in the page's order, without those inside another."""
    found: list[Element] = []
    inside: set[int] = set()
    for element in tags(body, "div", "section", "article", "main", "td", "p", "span"):
        if id(element) in inside or not element.attrs:
            continue
        name = " ".join(attribute(element, key).lower() for key in _KEYS)
        if any(known in name for known in names):
            found.append(element)
            inside.update(map(id, tags(element)))
    return found


def _densest(body: Element, measured: Measured) -> list[Element]:
    """Go down from the body while one child holds most of the prose (list items and long runs of text).

    Ends at a child that has others of its kind beside it (the panels of tabs, a run of sections), and gives all.
    """
    prose: dict[int, float] = {}
    for element in reversed([body, *tags(body)]):
        total = 0.0
        linked = element.name == "a"
        for text in own_texts(element):
            size = weight(text)
            factor = 0.1 if linked else 1.0 if size >= 40 or element.name in {"li", "p"} else 0.3
            total += size * factor
        prose[id(element)] = total + sum(prose.get(id(child), 0.0) for child in children(element))
    here = body
    while True:
        most = max(children(here), key=lambda child: prose[id(child)], default=None)
        if most is not None and most.name == "table":  # of a layout; one of facts stays whole, with what is around it
            cells = tags(most, "td")
            most = next((each for each in cells if prose[id(each)] >= 0.8 * prose[id(here)]), None)
        if most is None or prose[id(most)] < 0.8 * prose[id(here)] or most.name in {"ul", "ol", "p", "li"}:
            return [here]
        if len(panels := _panels(here, most, measured)) > 1:
            return panels
        here = most


_STATES = {"active", "show", "in", "current", "selected", "first", "last", "open", "is-active", "fade"}


def _panels(around: Element, most: Element, measured: Measured) -> list[Element]:
    """The children of an element that are of the same kind as one of them and say something, that one among them."""
    kind = _kind(most)
    return [
        each
        for each in children(around)
        if each is most
        or (
            kind & _kind(each)
            and each.name == most.name
            and measured.text(each) >= _LEAST_PANEL
            and measured.linked(each) < 0.3 * measured.text(each)
        )
    ]


def _kind(element: Element) -> set[str]:
    return set(attribute(element, "class").split()) - _STATES
