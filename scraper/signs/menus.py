"""Finds a site's menus by what they are made of, however much of a page they are: short links and nothing else."""

from scraper.signs.measured import Measured
from scraper.text.markup import Element, ancestors, attribute, tags

_BLOCKS = {"ul", "ol", "div", "nav", "table", "header", "section"}
_HEADS = {"h1", "h2", "h3", "h4"}
#: So many links make a menu, each of so few letters; in sentences of so many a page speaks for itself.
_LINKS, _LINK, _PROSE = 6, 40, 60
_LINKED = 0.9
#: As much has to be left for a posting.
_LEFT = 200


def of(body: Element, measured: Measured) -> list[Element]:
    """The blocks of nothing but many short links above a page's heading; none where little else is on the page."""
    found: list[Element] = []
    seen: set[int] = set()
    headed = any(_is_heading(each, measured) for each in tags(body, *_HEADS))
    for each in tags(body):
        if _is_heading(each, measured) if headed else _speaks(each, measured):
            break
        if each.name in _BLOCKS and _is_menu(each, measured) and not any(id(one) in seen for one in ancestors(each)):
            seen.add(id(each))
            found.append(each)
    return found if measured.text(body) - sum(map(measured.text, found)) >= _LEFT else []


def _is_heading(element: Element, measured: Measured) -> bool:
    """Whether an element is a heading, and no link to the site's first page."""
    return element.name in _HEADS and measured.linked(element) < measured.text(element)


def _speaks(element: Element, measured: Measured) -> bool:
    return element.name != "a" and measured.own.get(id(element), 0) >= _PROSE


def _is_menu(element: Element, measured: Measured) -> bool:
    size = measured.text(element)
    if not size or measured.linked(element) < _LINKED * size:
        return False
    links = sum(bool(attribute(each, "href") and measured.text(each)) for each in tags(element, "a"))
    return links >= _LINKS and size <= _LINK * links
