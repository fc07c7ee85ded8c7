"""Opens the parts of a posting that its page shows only when they are clicked: toggles, accordions, tabs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, islice

from bs4.element import Tag

from scraper.lexicon import words
from scraper.signs import judge
from scraper.signs.measured import weight
from scraper.signs.prune import FOREIGN_NAMES
from scraper.text.markup import (
    Element,
    all_text,
    ancestors,
    attribute,
    beside,
    body_of,
    children,
    hidden,
    squeeze,
    tags,
)

_PANELS = {"div", "section", "article", "ul", "ol", "dl", "p", "dd", "template", "nav"}
_CONTROLS = {"a", "button", "div", "li", "span", "summary", "label", "h1", "h2", "h3", "h4", "h5", "h6", "dt"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: What is shut so is opened by a click; what is transparent, tiny or moved away is for nobody's eyes.
_SHUT = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?:px)?)\s*(?:!important\s*)?(?:;|$)", re.I
)
#: What falls down below its name, of which a builder of pages makes an element for menus.
_DROPPED = re.compile(r"(?:^|\s)w-dropdown-list(?:\s|$)")
_POINTERS = ("aria-controls", "data-target", "data-bs-target", "href", "data-w-tab")
_OPENING = {"aria-expanded", "aria-controls", "data-target", "data-bs-target"}
_LISTS = {"ul", "ol", "table"}
_SITES = {"nav", "footer", "dialog", "aside", "form", "template"}
_MOST, _LEAST, _LONGEST, _PASSAGE, _MOST_LINKED, _FEW = 100, 15, 90, 120, 0.4, 3


@dataclass(frozen=True)
class _Part:
    """A part that is shut, what it is called, and the element right above it that says so, if one does."""

    panel: Element
    name: str
    above: Element | None


def open_shut(tree: Element) -> None:
    """Show, in place, what is shut until somebody clicks, where parts beside each other are called as a posting's."""
    for button in [each for each in tags(tree, "button") if _OPENING & each.attrs.keys()]:
        heading = next((each for each in islice(ancestors(button), _FEW) if each.name in _HEADINGS), None)
        if heading is not None and squeeze(all_text(heading)) == squeeze(all_text(button)):
            button.name, button.attrs = "span", {}  # it is the heading's name, rather than something to do
    shut = [each for each in islice(filter(_is_shut, tags(body_of(tree))), _MOST) if _tells(each)]
    if not shut:
        return
    said = squeeze(all_text(body_of(tree)))
    shut = [each for each in shut if said.count(squeeze(all_text(each))[:_PASSAGE]) <= 1]  # no copy for small screens
    controls = _controls(tree)
    groups: dict[int, list[_Part]] = {}
    for panel in shut:
        if (part := _part(panel, controls, shut)) is not None:
            groups.setdefault(_around(panel, shut), []).append(part)
    for parts in groups.values():
        if are_of_one(part.name for part in parts):
            for part in parts:
                if not _is_within_the_sites(part.panel):
                    _open(part)
            _head_open_ones([part.panel for part in parts], controls)
    rest = [each for each in shut if _is_shut(each) and not _is_within_the_sites(each)]
    rest = [each for each in rest if are_of_one(map(_name_of, tags(each, *_HEADINGS)))]
    if len(rest) == 1:  # of one posting, below its beginning
        _show(rest[0])


def are_of_one(names: Iterable[str]) -> bool:
    """Whether parts that are called so are those of one posting, rather than jobs or anything else."""
    known = list(names)
    others = (name for name in known if not any(kind.search(name) for kind in _KINDS))
    return any(judge.sections(f"## {name}") for name in known) and not any(map(judge.names_a_job, others))


_KINDS = (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY)


def _head_open_ones(panels: list[Element], controls: dict[str, Element]) -> None:
    """Give the open panels beside some that were shut the names of their tabs as headings."""
    known = {id(each) for each in panels}
    around = {id(each.parent): each.parent for each in panels if each.parent is not None}
    for each in chain.from_iterable(map(children, around.values())):
        tab = controls.get(attribute(each, "id")) if attribute(each, "id") else None
        if id(each) not in known and tab is not None and attribute(tab, "role") == "tab" and (name := _name_of(tab)):
            _open(_Part(each, name, None))


def _is_shut(element: Element) -> bool:
    """Whether an element is shut as a click would open it."""
    if element.name not in _PANELS or not (element.attrs or element.name == "template"):
        return False
    if element.name == "nav":
        return bool(_DROPPED.search(attribute(element, "class")))
    shut = element.name == "template" or "hidden" in element.attrs or attribute(element, "aria-hidden") == "true"
    return shut or bool(_SHUT.search(attribute(element, "style")))


def _tells(element: Element) -> bool:
    """Whether an element says something that is no bar of links, and has nothing to fill in."""
    size = weight(squeeze(all_text(element)))
    if size < _LEAST or next(tags(element, "input", "textarea", "select", "script"), None) is not None:
        return False
    return sum(weight(all_text(each)) for each in tags(element, "a")) <= _MOST_LINKED * size


def _is_the_sites(element: Element) -> bool:
    """Whether an element around a part is the site's own, or is shut itself."""
    return element.name in _SITES or hidden(element) or _is_named_for_the_site(element)


def _is_within_the_sites(panel: Element) -> bool:
    return _is_named_for_the_site(panel) or any(map(_is_the_sites, ancestors(panel)))


def _is_named_for_the_site(element: Element) -> bool:
    name = f"{attribute(element, 'class')} {attribute(element, 'id')}".strip()
    return element.name != "body" and bool(name and FOREIGN_NAMES.search(name))


def _controls(tree: Element) -> dict[str, Element]:
    """What opens a part, by what it says that it opens."""
    found: dict[str, Element] = {}
    for each in tags(tree, *_CONTROLS):
        for key in _POINTERS if each.attrs else ():
            target = attribute(each, key)
            if target and (key != "href" or target[0] == "#"):
                found.setdefault(target.lstrip("#"), each)
    return found


def _part(panel: Element, controls: dict[str, Element], shut: list[Element]) -> _Part | None:
    """A part with its name: that of what points at it, or else the short text above it."""
    above = next(beside(panel, before=True), None)
    if above is None and panel.parent is not None:
        above = next(beside(panel.parent, before=True), None)
    other = above is None or above.name in _LISTS or any(each is above for each in shut)
    name = "" if above is None or other else _name_of(above)
    pointing = (controls.get(attribute(panel, key)) for key in ("id", "data-w-tab") if attribute(panel, key))
    told = next(
        (said for each in pointing if each is not None and each is not panel and (said := _name_of(each))), name
    )
    return _Part(panel, told, above if name == told else None) if told else None


def _name_of(element: Element) -> str:
    """What an element says, as a name; empty where it says more than one."""
    name = squeeze(all_text(element)).strip(" +-–—▼▾▲▴›»×✕:：") if len(element.contents) <= _LEAST else ""
    return name if 2 < len(name) <= _LONGEST and name[-1] not in ".;,。" else ""


def _around(panel: Element, shut: list[Element]) -> int:
    """The element that holds the parts beside a part, each by itself or with its name, by its `id`."""
    here = panel.parent
    if here is None or here.parent is None:
        return id(here)
    alone = sum(each.parent is here for each in shut) == 1 and len(children(here)) <= _FEW
    return id(here.parent) if alone else id(here)


def _open(part: _Part) -> None:
    """Show a part below a heading that has its name."""
    _show(part.panel)
    heading = Tag(name="h3")
    heading.string = part.name
    if part.above is None:
        part.panel.insert(0, heading)
        return
    if part.above.name in _HEADINGS:
        heading.name = part.above.name
    part.above.replace_with(heading)


def _show(panel: Element) -> None:
    for key in ("hidden", "aria-hidden", "style"):
        panel.attrs.pop(key, None)
    if panel.name in {"template", "nav"}:
        panel.name, panel.attrs = "div", {}
