"""Measures how much text is where on a page, how much of it leads elsewhere, and what there is to fill in."""

import re
from dataclasses import dataclass, field

from scraper.text.markup import Element, ancestors, attribute, is_text, tags

WIDE = re.compile("[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ASKED = {"", "text", "email", "tel", "search", "file", "range", "number", "date", "url", "password"}


def weight(text: str) -> int:
    """Length of a text in Latin letters: one Chinese, Japanese or Korean character says as much as about three."""
    text = text.strip()
    return len(text) if text.isascii() else len(text) + 2 * len(WIDE.findall(text))


@dataclass
class Measured:
    """How much text is below each element of a tree, how much of it inside links, and how many fields to fill in.

    All by the elements' `id`; `own` is the text directly inside.
    """

    texts: dict[int, int] = field(default_factory=dict)
    links: dict[int, int] = field(default_factory=dict)
    fields: dict[int, int] = field(default_factory=dict)
    own: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element) -> "Measured":
        """Measure a whole tree in one pass."""
        measured = cls()
        for element in reversed([root, *tags(root)]):
            if element.name in {"script", "style", "noscript", "template"}:
                continue
            own = total = linked = 0
            fields = int(_is_field(element))
            for inner in element.contents:
                if isinstance(inner, Element):
                    at = id(inner)
                    total += measured.texts.get(at, 0)
                    linked += measured.links.get(at, 0)
                    fields += measured.fields.get(at, 0)
                elif is_text(inner):
                    own += weight(str(inner))
            total += own
            measured.own[id(element)] = own
            measured.fields[id(element)] = fields
            measured.texts[id(element)] = total
            measured.links[id(element)] = total if element.name == "a" else linked
        return measured

    def text(self, element: Element) -> int:
        """The weight of an element's text."""
        return self.texts.get(id(element), 0)

    def linked(self, element: Element) -> int:
        """The weight of an element's text inside links."""
        return self.links.get(id(element), 0)

    def leave_out(self, element: Element) -> None:
        """Count an element no longer in what is around it, as when it is removed."""
        at = id(element)
        for here in (id(each) for each in ancestors(element)):
            for counts in (self.texts, self.links, self.fields):
                if here in counts:
                    counts[here] -= counts.get(at, 0)


def _is_field(element: Element) -> bool:
    if element.name == "input":
        return attribute(element, "type").lower() in _ASKED
    return element.name in {"textarea", "select"}
