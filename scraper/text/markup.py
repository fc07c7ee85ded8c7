"""Parses HTML that anybody may have written, and goes through its tree."""

import bisect
import contextlib
import itertools
import re
from collections.abc import Iterator
from contextvars import ContextVar
from typing import TypeAlias

from bs4 import BeautifulSoup, ParserRejectedMarkup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

Element: TypeAlias = Tag

"""A tag of a page's tree. Equality and hashes of tags go through their whole contents, so collections of them are keyed
by `id`, and one is compared with another by `is`."""

_IN_HEAD = {"title", "meta", "link", "script", "style", "base", "noscript", "template", "object", "basefont", "bgsound"}

_WORTH_SHOWING = 200

_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)"
    r"|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|color\s*:\s*transparent"
    r"|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%|max-height\s*:\s*0(?:px)?\s*(?:;|$)",
    re.I,
)

#: By what the usual libraries for it mark what appears as a page is scrolled.
_APPEARING = ("data-w-id", "data-aos", "data-sal", "data-animate", "data-animation", "data-scroll", "data-sr-id")
_APPEARING_CLASS = re.compile(
    r"(?:^|\s)(?:wow|aos-init|reveal|scroll-reveal|animate-on-scroll|js-reveal|fade-in(?:-up)?)(?:\s|$)"
)
_UNTIL_IT_APPEARS = re.compile(r"opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|visibility\s*:\s*hidden\s*(?:;|$)", re.I)

_WHITE = re.compile(r"(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))", re.I)

_BACKGROUND = re.compile(r"background", re.I)
#: What sites call the parts of a page that have a picture or a colour behind them.
_COLOURED = re.compile(
    r"(?:^|[\s_-])(?:hero|banner|jumbotron|cover|masthead|overlay|slider|carousel|dark|bg|background|primary|gradient|cta|header|footer)(?:$|[\s_-])",
    re.I,
)

_HIDING_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|hide-visually|u-hidden-visually)(?:\s|$)",
    re.I,
)

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffc\ud800-\udfff\U000e0000-\U000e007f]")

_XML_DECLARATION = re.compile(r"<\?xml\b[^>]*>", re.I)

#: Besides what controls, halves of a character, which no encoding has.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def parse(text: str) -> Element:
    """A tree for any text; markup that cannot be read at all gives an empty body."""
    # A line's end and no XML declaration: then it is neither taken for a file's name nor for an XML document.
    markup = _XML_DECLARATION.sub(" ", CONTROL.sub(" ", text)) + "\n"
    try:
        tree = BeautifulSoup(markup, "lxml", multi_valued_attributes=None)
    except ParserRejectedMarkup:
        return BeautifulSoup("<html><body></body></html>", "lxml", multi_valued_attributes=None)
    _open_body(tree)
    return tree


def _open_body(tree: BeautifulSoup) -> None:
    """Where HTML's optional tags were left out, libxml2 leaves what it does not know (`main`) in the head."""
    head = tree.head
    first = next((each for each in children(head) if each.name not in _IN_HEAD), None) if head is not None else None
    if first is None or head is None:
        return
    body = tree.body
    if body is None:
        body = tree.new_tag("body")
        head.insert_after(body)
    for at, node in enumerate([first, *first.next_siblings]):
        body.insert(at, node.extract())


def show_what_scripts_would(tree: Element) -> None:
    """Open, in place, templates that a browser shows, and what is there for those without scripts.

    The latter only where it says more than the page does beside it.
    """
    for each in list(tags(tree, "template")):
        if "shadowrootmode" in each.attrs or "shadowroot" in each.attrs:
            each.name = "div"
    plain = [each for each in tags(body_of(tree), "noscript") if len(squeeze(all_text(each))) >= _WORTH_SHOWING]
    if plain:
        silent = {"script", "style", "template", "noscript"}
        beside = sum(
            len(text.strip())
            for text in body_of(tree).find_all(string=True)
            if is_text(text) and not any(each.name in silent for each in text.parents)
        )
        for each in plain:
            if len(squeeze(all_text(each))) > beside:
                each.name = "div"


def body_of(tree: Element) -> Element:
    """A page's body; the whole tree when it has none."""
    return next(tags(tree, "body"), tree)


class _Standing:
    """The elements of a tree that stays as it is, in its order, with where those inside each begin and end."""

    def __init__(self, root: Element) -> None:
        self._all: list[Element] = []
        waiting: list[PageElement] = [root]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Tag):
                self._all.append(node)
                waiting += node.contents[::-1]
        self._named: dict[str, list[int]] = {}
        self._spans: dict[int, list[int]] = {}
        opened: list[Element] = []
        for at, element in enumerate(self._all):
            while opened and opened[-1] is not element.parent:
                self._spans[id(opened.pop())].append(at)
            opened.append(element)
            self._spans[id(element)] = [at + 1]
            self._named.setdefault(element.name, []).append(at)
        for element in opened:
            self._spans[id(element)].append(len(self._all))

    def inside(self, element: Element, names: tuple[str, ...]) -> list[Element] | None:
        """The elements inside another, as `tags` gives them; none for one of another tree."""
        span = self._spans.get(id(element))
        if span is None:
            return None
        begin, end = span
        if not names:
            return self._all[begin:end]
        found: list[int] = []
        for name in dict.fromkeys(names):
            places = self._named.get(name, [])
            found += places[bisect.bisect_left(places, begin) : bisect.bisect_left(places, end)]
        return [self._all[at] for at in (sorted(found) if len(names) > 1 else found)]


_STANDING: ContextVar[_Standing | None] = ContextVar("standing", default=None)


@contextlib.contextmanager
def standing(tree: Element) -> Iterator[None]:
    """Look through a tree only once for the names of its elements, as long as nobody changes it."""
    token = _STANDING.set(_Standing(tree))
    try:
        yield
    finally:
        _STANDING.reset(token)


def tags(element: Element, *names: str) -> Iterator[Element]:
    """The elements inside another in the page's order: those with such a name, or all."""
    known = _STANDING.get()
    found = known.inside(element, names) if known is not None else None
    if found is not None:
        yield from found
        return
    for inner in element.descendants:
        if isinstance(inner, Tag) and (not names or inner.name in names):
            yield inner


def children(element: Element) -> list[Element]:
    """The elements directly inside another."""
    return [inner for inner in element.contents if isinstance(inner, Tag)]


def own_texts(element: Element) -> list[str]:
    """The texts directly inside an element, in order."""
    return [str(inner) for inner in element.contents if is_text(inner)]


def leading(element: Element) -> str:
    """The text in an element before the first element in it."""
    before = itertools.takewhile(lambda each: not isinstance(each, Tag), element.contents)
    return "".join(str(each) for each in before if is_text(each))


def ancestors(element: Element) -> Iterator[Element]:
    """The elements around another, inmost first."""
    return iter(element.parents)


def beside(element: Element, *, before: bool = False) -> Iterator[Element]:
    """The elements after another (or before it) in the same parent, nearest first."""
    siblings = element.previous_siblings if before else element.next_siblings
    return (each for each in siblings if isinstance(each, Tag))


def tail(element: Element) -> str:
    """The text between an element and the next one."""
    parts: list[str] = []
    for each in element.next_siblings:
        if isinstance(each, Tag):
            break
        if is_text(each):
            parts.append(str(each))
    return "".join(parts)


def attribute(element: Element, name: str) -> str:
    """An attribute's value, or nothing."""
    value = element.attrs.get(name)
    return value if isinstance(value, str) else ""


def all_text(element: Element) -> str:
    """Every character of prose inside an element, seen or not; of a script, its code."""
    return "".join(element.strings)


def brief(element: Element, most: int = 60) -> str:
    """The text of an element that has few nodes inside; empty when it has more, and for what hardly ends at once.

    Unlike `all_text` it costs no more in a page of nothing but nested elements.
    """
    parts: list[str] = []
    waiting = list(element.contents[::-1]) if len(element.contents) <= most else []
    for _ in range(most):
        if not waiting:
            return "".join(parts)
        inner = waiting.pop()
        if isinstance(inner, Tag):
            if len(inner.contents) > most:
                return ""
            waiting.extend(inner.contents[::-1])
        elif is_text(inner):
            parts.append(str(inner))
    return ""


_CROWDED = 500


def remove(element: Element) -> None:
    """Take an element out of its tree; among very many others, where that would cost as much as they are, empty it."""
    if element.parent is None or len(element.parent.contents) <= _CROWDED:
        element.extract()
        return
    element.clear()
    element.name, element.attrs = "template", {}


def source(element: Element) -> str:
    """The markup of an element and what is inside it."""
    return str(element)


def is_text(node: object) -> bool:
    """Whether a node is text, and no comment, declaration or the like."""
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


def hidden(element: Element) -> bool:
    """Whether an element's own attributes keep it from a reader's eyes."""
    if not element.attrs:
        return False
    if "hidden" in element.attrs or attribute(element, "aria-hidden") == "true":
        return True
    style = attribute(element, "style")
    if style and _appears(element):
        style = _UNTIL_IT_APPEARS.sub("", style)
    if style and (_HIDING_STYLE.search(style) or (_WHITE.search(style) and not _is_coloured(element))):
        return True
    kind = attribute(element, "class")
    return bool(kind and _HIDING_CLASS.search(kind))


def _is_coloured(element: Element) -> bool:
    """Whether something other than white paper is behind an element, by its own attributes or those around it."""
    return any(
        _BACKGROUND.search(attribute(each, "style")) or _COLOURED.search(attribute(each, "class"))
        for each in itertools.chain([element], ancestors(element))
    )


def _appears(element: Element) -> bool:
    """Whether a script lets an element appear as the page is scrolled; until then it is transparent."""
    return any(key in element.attrs for key in _APPEARING) or bool(_APPEARING_CLASS.search(attribute(element, "class")))


def squeeze(text: str) -> str:
    """One line of text: visible characters only, runs of white space as one space."""
    return " ".join(INVISIBLE.sub("", text).split())
