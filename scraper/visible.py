"""Reads a posting from what a person sees on its page, where machines were told nothing."""

# ruff: noqa: E501 - names are easier to compare in long rows

import copy
import itertools
import re

from scraper import judge, named, places, words
from scraper.candidate import Candidate
from scraper.markup import (
    Element,
    all_text,
    ancestors,
    attribute,
    beside,
    children,
    leading,
    own_texts,
    squeeze,
    tags,
    tail,
    to_text,
)
from scraper.prune import Measured, prune, weight, without_chrome
from scraper.site import Site

_TEXT_NAMES = (
    "job-description", "jobdescription", "job_description", "job__description", "description__text", "description-text",
    "show-more-less-html__markup", "posting-description", "vacancy-description", "position-description", "job-body", "jobad-text",
    "jobdetailsdescription", "job-ad-description", "description-content", "descriptionbody", "vacancy-text", "advert-body",
)  # fmt: skip
_PART_NAMES = (
    "job-details", "jobdetails", "job_details", "job-detail", "job-content", "jobcontent", "jobad", "job-ad", "posting-page",
    "section-wrapper", "listing-container", "vacancy", "job-post", "jobpost", "joblisting", "job_listing",
)  # fmt: skip
_MIN_BLOCK = 200
#: What is kept of a description is less; what follows would only be searched in vain.
_LONGEST = 60_000
_ENOUGH = 0.6
_LEAST_PANEL = 40
_KEYS = ("class", "id", "data-qa", "data-testid", "data-test", "data-automation-id", "itemprop")


def describe(body: Element, text: str) -> tuple[str, str]:
    """The posting's text in a pruned body that shows `text`, and how its blocks were found."""
    blocks, source = description_blocks(body)
    found = "\n\n".join(text if block is body else to_text(block) for block in blocks)
    return without_chrome(found[:_LONGEST]), source


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
    if total >= _MIN_BLOCK and (
        total >= _ENOUGH * size or judge.sections("\n".join(map(to_text, texts))) >= 2 or total >= 1200
    ):
        return texts, "selector"
    parts = _outermost(body, _PART_NAMES)
    best = max(parts, key=measured.text, default=None)
    if best is None or measured.text(best) < max(_MIN_BLOCK, _ENOUGH * size):
        return dense, "density"
    if any(each is best for each in ancestors(dense[0])):
        return dense, "density"
    return [best], "selector"


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


def fields(body: Element, lines: list[str], candidate: Candidate, page_title: str, told: str, site: Site) -> None:
    """Put the title, company, place and the like that a pruned body shows beside its text into a candidate.

    `told` is the title that an element labels, if one does.
    """
    named.read(body, candidate)
    title = candidate.fields.pop("title", "") or heading(body, page_title, site)
    called = Candidate("label")
    called.put("title", told)
    by_labels(lines, called, (("title", words.TITLE_LABEL),))
    if (told := called.fields.get("title", "")) and (not title or (told in title and len(told) >= 3)):
        title = told  # the heading is a slogan, or names the company as well
    company = candidate.fields.get("hiringOrganization", "")
    if company and company != title and (title.startswith(company) or title.endswith(company)):
        title = title.removeprefix(company).removesuffix(company).strip(" -–—|·:,/") or title
    in_place = _PLACE_BEHIND.match(title)
    if in_place and not judge.is_job_title(in_place["place"]) and _shown_alone(body, in_place["place"]):
        title = in_place["title"]
        candidate.put("jobLocation", in_place["place"])
    candidate.put("title", title)
    by_labels(lines, candidate)
    _by_pictures(lines, candidate)
    _company_and_place(lines, title, candidate)
    facts_line(lines, candidate, page_title)


#: "Plásticos Navarrete - Apodaca, Nuevo León", right below the title.
_COMPANY_PLACE = re.compile(r"^(?P<company>[^|·•:]{2,60}?)\s+[-–—]\s+(?P<place>[^|·•:]{3,60})$")


def _company_and_place(lines: list[str], title: str, candidate: Candidate) -> None:
    at = lines.index(title) if title in lines else -1
    for line in lines[at + 1 : at + 4] if at >= 0 else []:
        both = _COMPANY_PLACE.match(line)
        if not both or not (places.shaped(both["place"]) or places.alone(both["place"])):
            continue
        other = (
            words.DEPARTMENT,
            words.EMPLOYMENT,
            words.TERMS,
            words.MONEY,
            words.CHROME,
            words.AGGREGATORS,
            words.REMOTE,
        )
        if judge.is_job_title(line) or any(kind.match(both["company"]) for kind in other):
            continue
        candidate.put("hiringOrganization", both["company"])
        candidate.put("jobLocation", both["place"])


def place_below(title: str, lines: list[str]) -> str:
    """Right below the title, two names with a comma between them that are no company, pay, terms or other job."""
    at = lines.index(title) if title in lines else -1
    other = (
        words.TERMS,
        words.EMPLOYMENT,
        words.MONEY,
        words.LEGAL_FORM,
        words.DEPARTMENT,
        words.CHROME,
        words.PRESENCE,
    )
    below = lines[at + 1 : at + 4] if at >= 0 else []
    return next(
        (
            line
            for line in below
            if places.shaped(line)
            and not judge.is_job_title(line)
            and not any(kind.search(part) for part in line.split(", ") for kind in other)
        ),
        "",
    )


#: "Machinist (Milwaukie)", where the place is shown by itself as well.
_PLACE_BEHIND = re.compile(r"^(?P<title>.{3,120}?) \((?P<place>[^()/]{2,40})\)$")


def heading(body: Element, page_title: str, site: Site) -> str:
    """The posting's title as its page shows it: a heading that the page's title repeats, else the first heading."""
    shown = [(each.name, _heading_text(each)) for each in tags(body, "h1", "h2", "h3", "h4")]
    shown = [(tag, text) for tag, text in shown if 2 < len(text) <= 150 and not words.AGGREGATORS.match(text)]
    shown = [(tag, text) for tag, text in shown if not _is_section(text) and not _SITE.search(text)]
    parts = segments(page_title)
    called = any(judge.names_a_job(each) and _shown_alone(body, each) for each in parts)
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
    named = [each for each in named if _shown_alone(body, each)]
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


def _shown_alone(body: Element, text: str) -> bool:
    return any(
        squeeze(leading(element)).casefold() == text.casefold()
        for element in tags(body, "span", "div", "p", "strong", "b", "h2", "h3", "h4", "td", "font", "center")
    )


_SEPARATOR = re.compile(r"[【】「」_｜]|\s+[|–—»·•:@›/-]+\s+|\s*[|»·•]\s*|\s+[-–—]\s*(?=\S+$)|:\s+")


def segments(title: str) -> list[str]:
    """A page's title taken apart at its separators."""
    return [part.strip() for part in _SEPARATOR.split(title) if part.strip()]


def short_lines(text: str) -> list[str]:
    """A page's text as lines of at most 200 characters, in order, at most 400."""
    return [line.lstrip("#- ").strip() for line in text.split("\n") if 0 < len(line) <= 200][:400]


LABELS = (
    ("jobLocation", words.PLACE_LABEL),
    ("hiringOrganization", words.COMPANY_LABEL),
    ("employmentType", words.KIND_LABEL),
    ("baseSalary", words.PAY_LABEL),
)
_ALL_LABELS = (*LABELS, ("title", words.TITLE_LABEL))
_LABELLED = re.compile(r"^(?P<label>[^:：]{2,40}?)\s*[:：]\s*(?P<value>.*)$")


def by_labels(
    lines: list[str], candidate: Candidate, labels: tuple[tuple[str, words.Vocabulary], ...] = LABELS
) -> None:
    """Values behind their label in a line (`Location: Porto`), or on the line below a line that is only a label."""
    for line, below in itertools.zip_longest(lines, lines[1:], fillvalue=""):
        labelled = _LABELLED.match(line)
        label = words.OF_THE_JOB.sub("", (labelled["label"] if labelled else line).strip(" *•"))
        value = labelled["value"] if labelled and labelled["value"] else below
        if len(label) > 40 or not value or len(value) > 90 or value.endswith((":", "?")) or _is_label(value):
            continue
        for name, pattern in labels:
            alone = not labelled or not labelled["value"]
            if pattern.match(label) and not (alone and (len(value) > 60 or value[-1] in ".!")):
                candidate.put(name, value)


_NOT_FACTS = {"nav", "footer", "aside", "dialog", "select"}


#: Small pictures that stand before a fact in place of its label.
_PICTURES = (
    ("jobLocation", re.compile("^(?:📍|📌|🗺|🌍|🌎|🌏|🏙|🧭)\ufe0f?\\s*(?P<value>.{2,80})$")),
    ("hiringOrganization", re.compile("^(?:🏢|🏭|🏬|🏤|🏥|🏫|🏛)\ufe0f?\\s*(?P<value>.{2,60})$")),
    ("baseSalary", re.compile("^(?:💰|💶|💷|💵|💴|💸)\ufe0f?\\s*(?P<value>.{2,60})$")),
)


def _by_pictures(lines: list[str], candidate: Candidate) -> None:
    """Values behind a picture in a line."""
    for line in lines[:60]:
        for name, pattern in _PICTURES:
            if found := pattern.match(line):
                candidate.put(name, found["value"])


def _labelled_elements(body: Element) -> list[tuple[str, str]]:
    """Values beside elements that are nothing but a label, which is often there for screen readers alone."""
    found: list[tuple[str, str]] = []
    for element in tags(body, "span", "dt", "th", "td", "strong", "b", "h3", "h4", "h5", "h6", "div", "p"):
        text = leading(element)
        if not text or len(text) > 60 or len(children(element)) > 1:
            continue
        label = words.OF_THE_JOB.sub("", squeeze(text).strip(" :：*•"))
        known = (name for name, pattern in _ALL_LABELS if pattern.match(label)) if label else iter(())
        name = next(known, None)
        if name is None or any(_no_place_for_facts(each) for each in ancestors(element)):
            continue
        value = squeeze(tail(element))
        after = next(beside(element), None)
        if not value.strip(" :") and after is None and (parent := element.parent) is not None:
            after = next(beside(parent), None) if not squeeze(leading(parent)) else None
        if not value.strip(" :") and after is not None:
            value = squeeze(to_text(after).replace("\n", " ").lstrip("#- "))
        value = value.strip(" :：")
        if 1 < len(value) <= 90 and not _is_label(value):
            found.append((name, value))
    return found


_PIN = re.compile(
    r"map-?(?:marker|pin)|location-(?:dot|pin|arrow|icon|on)|(?:icon|ico|fa|bi|mdi)-(?:location|geo|place|marker|pin)",
    re.I,
)


def _pinned(body: Element) -> str:
    """What stands behind the first drawing of a pin."""
    for element in tags(body, "i", "span", "svg", "img", "em"):
        if not _PIN.search(attribute(element, "class")) or squeeze(all_text(element)):
            continue
        after = next(beside(element), None)
        value = squeeze(tail(element)) or (squeeze(all_text(after)) if after is not None else "")
        if not value and (parent := element.parent) is not None and not any(map(str.strip, own_texts(parent))):
            value = squeeze(tail(parent)) or squeeze(next(map(all_text, beside(parent)), ""))
        if 1 < len(value) <= 60:
            return value
    return ""


def _no_place_for_facts(element: Element) -> bool:
    """Whether labels below an element are its own business: navigation, or a form that is not the whole page."""
    return element.name in _NOT_FACTS or (element.name == "form" and next(tags(element, "h1"), None) is None)


def _is_label(text: str) -> bool:
    label = words.OF_THE_JOB.sub("", text.strip(" :："))
    return any(pattern.match(label) for _, pattern in LABELS)


def facts_line(lines: list[str], candidate: Candidate, page_title: str) -> None:
    """A line near the top like `Company · City · Full-time · 38 000 €`, each part known by its shape or its place."""
    known = {part.casefold() for part in segments(page_title)}
    for line in lines[:25]:
        parts = [part.strip() for part in re.split(r"\s*[·•|]\s*", line) if part.strip()]
        if not 2 <= len(parts) <= 7 or len(line) > 160 or line.casefold() in page_title.casefold():
            continue
        if places.alone(line) == line:
            candidate.put("jobLocation", line)
            continue
        left: list[str] = []
        place = title = ""
        kinds = 0
        for part in parts:
            bare = re.sub(r"\s*\([^)]*\)", "", part)
            if words.MONEY.search(part):
                candidate.put("baseSalary", part)
            elif words.EMPLOYMENT.match(part):
                candidate.put("employmentType", part)
            elif words.TERMS.match(part):
                pass
            elif words.REMOTE.match(bare):
                candidate.put("jobLocationType", "TELECOMMUTE")
            elif not place and places.alone(bare) and (kinds or part.casefold() not in known):
                place = part
            elif not title and len(parts) >= 4 and judge.is_job_title(part):
                title = part
                continue
            elif not words.PRESENCE.match(bare):
                if len(part) <= 60 and not re.search(r"\bago\b|\d{4}-\d\d|^\d+$", part):
                    left.append(part)
                continue
            kinds += 1
        candidate.put("jobLocation", place)
        if not kinds:
            continue
        candidate.put("title", title)
        left = [part for part in left if not words.DEPARTMENT.match(part)]
        if place and left and parts.index(left[0]) < parts.index(place):
            candidate.put("hiringOrganization", left[0])
        elif not place and len(left) == 1 and left[0].casefold() not in known:
            candidate.put("jobLocation", left[0])
        elif not place and len(left) >= 2:
            candidate.put("hiringOrganization", left[0])
            candidate.put("jobLocation", left[1])
        return


def read(body: Element, page_title: str, lines: list[str], measured: Measured, site: Site) -> tuple[Candidate, str]:
    """Prune a body in place and read it; also gives the text that it shows then.

    `lines` are the short ones of the whole body, `measured` how much text is where in it.
    """
    candidate = Candidate("page")
    labelled = _labelled_elements(body)
    told = next((value for name, value in labelled if name == "title"), "")
    labelled = [each for each in labelled if each[0] != "title"]
    if pinned := _pinned(body):
        labelled.append(("jobLocation", pinned))
    known = Candidate("labels")
    by_labels(lines, known)
    candidate.facts = len({name for name, _ in labelled} | set(known.fields))
    prune(body, measured)
    text = to_text(body)
    fields(body, short_lines(text), candidate, page_title, told, site)
    for name, value in labelled:
        candidate.put(name, value)
    candidate.put("jobLocation", place_below(candidate.fields.get("title", ""), short_lines(text)))
    by_labels(short_lines(text), candidate, (("jobLocation", words.ADDRESS_LABEL),))
    candidate.description, how = describe(body, text)
    candidate.source = f"page {how}"
    return candidate, text
