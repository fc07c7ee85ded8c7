"""Finds the data that a page's own scripts start from: in scripts, in calls that they make, in attributes, and aside.

Aside stands what a page keeps as text for its scripts: in a template, a hidden field, or a comment.
"""

import re
from collections.abc import Iterator

from bs4.element import Comment, NavigableString

from scraper.candidate import Candidate
from scraper.text import lenient
from scraper.text.markup import Element, all_text, attribute, tags
from scraper.told import flight, objects, scripts
from scraper.told.revived import is_flattened, resumed, revived, unpaired

_FLIGHT = re.compile(r"self\.__next_f\.push\((\[.*\])\)\s*;?\s*$", re.S)
#: What scripts are of that run.
_RUN = re.compile(r"|module|(?:text|application)/(?:x-)?(?:java|ecma)script.*|text/babel", re.I)
#: What a comment may call the value in it.
_NAMED = re.compile(r"[\w .-]{1,40}[:=]\s*(?=[{\[])")
_ASIDE = ("template", "textarea", "code", "pre", "xmp", "data", "div", "span")
_MIN_SCRIPT = 150
_MAX_SCRIPTS = 200
_MAX_ATTRIBUTES = 40
_MAX_ASIDE = 20


def embedded(tree: Element) -> Iterator[Candidate]:
    """Every job in a page's state, in the page's order."""
    streamed: list[str] = []
    for script in [each for each in tags(tree, "script") if not attribute(each, "src")][:_MAX_SCRIPTS]:
        text = all_text(script).strip()
        kind = attribute(script, "type").lower()
        if pushed := _FLIGHT.match(text):
            part = lenient.loads(pushed.group(1))
            if isinstance(part, list) and len(part) > 1 and isinstance(part[1], str):
                streamed.append(part[1])
            continue
        if len(text) < _MIN_SCRIPT or "ld+json" in kind:
            continue
        if "json" in kind or (text[:1] in {"{", "["} and not _RUN.fullmatch(kind)):
            yield from objects.jobs_in(_loaded(text), f"state {attribute(script, 'id') or 'script'}")
            continue
        for value, label in scripts.values(text):
            yield from objects.jobs_in(value, f"state {label}")
    for value in flight.values("".join(streamed)):
        yield from objects.jobs_in(value, "state next flight")
    yield from _attributes(tree)
    for text in _aside(tree):
        yield from objects.jobs_in(_loaded(text), "state aside")


def _loaded(text: str) -> object:
    """The value of a text that is JSON, whole again where a framework parted it."""
    value = lenient.loads(text)
    if isinstance(value, list) and is_flattened(value):
        return revived(value)
    return resumed(value)


def _attributes(tree: Element) -> Iterator[Candidate]:
    """Jobs in attributes that hold JSON: a component's properties, a hidden field's value."""
    left = _MAX_ATTRIBUTES
    for element in tags(tree):
        for name in element.attrs:
            text = attribute(element, name)
            if len(text) < _MIN_SCRIPT:
                continue
            text = scripts.decoded(text) or text
            if text.lstrip()[:1] not in {"{", "["} or '"' not in text:
                continue
            value = lenient.loads(text)
            if element.name == "astro-island":
                value = unpaired(value)
            yield from objects.jobs_in(value, f"state {name}")
            left -= 1
            if left == 0:
                return


def _aside(tree: Element) -> Iterator[str]:
    """What stands as JSON alone in an element or a comment."""
    left = _MAX_ASIDE
    alone = (each.contents[0] for each in tags(tree, *_ASIDE) if len(each.contents) == 1)
    texts = (str(each) for each in alone if isinstance(each, NavigableString))
    comments = (str(each) for each in tree.find_all(string=lambda text: isinstance(text, Comment)))
    for text in (each.strip() for some in (texts, comments) for each in some if len(each) >= _MIN_SCRIPT):
        bare = text if text[:1] in {"{", "["} else _NAMED.sub("", text, count=1)
        if bare[:1] in {"{", "["} and bare[-1:] in {"}", "]"} and '"' in bare:
            yield bare
            left -= 1
            if left == 0:
                return
