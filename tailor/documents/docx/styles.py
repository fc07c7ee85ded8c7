"""What a Word file's styles say of its text: what they inherit from each other, and one look laid over another.

Format: ECMA-376 (Office Open XML), WordprocessingML.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lxml import etree

from tailor.documents import limits

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

Element = etree._Element


@dataclass(frozen=True, slots=True)
class Look:
    """What a style, a paragraph or a run says about its text; None says nothing. Sizes and lengths in points."""

    bold: bool | None = None
    italic: bool | None = None
    size: float | None = None
    color: int | None = None
    caps: bool | None = None
    name: str = ""
    listed: bool | None = None
    level: int = 0
    indent: float | None = None
    before: float | None = None
    after: float | None = None
    right: float | None = None
    spaced: float | None = None
    """The height of a line in heights of its letters."""
    exact: float | None = None
    """The height of a line, where it is told for itself; 0 where it is told by its letters."""
    hidden: bool | None = None


def xml(text: bytes) -> Element:
    """Parse without entities, network or unlimited sizes."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        return etree.fromstring(text, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise limits.broken() from error


def read_styles(text: bytes | None) -> tuple[dict[str, Look], Look]:
    """Styles by id with what they inherit, and the look of text without a style."""
    base = Look(False, False, 11.0, 0, False)
    if text is None:
        return {}, base
    root = xml(text)
    for defaults in root.iter(f"{W}docDefaults"):
        for kind in (f"{W}rPr", f"{W}pPr"):
            for properties in defaults.iter(kind):
                base = over(base, look_of(properties))
    raw: dict[str, tuple[str, Look]] = {}
    normal = ""
    for style in root.iter(f"{W}style"):
        key = style.get(f"{W}styleId", "")
        name = value(style, "name").lower()
        look = Look(name=name if name.startswith(("heading", "title", "subtitle", "überschrift", "titre")) else "")
        for kind in ("pPr", "rPr"):
            found = style.find(f"{W}{kind}")
            if found is not None:
                look = over(look, look_of(found))
        raw[key] = (value(style, "basedOn"), look)
        if style.get(f"{W}default") == "1" and style.get(f"{W}type") == "paragraph":
            normal = key
    resolved: dict[str, Look] = {}
    for key in raw:
        chain: list[Look] = []
        seen: set[str] = set()
        at = key
        while at in raw and at not in seen:
            seen.add(at)
            chain.append(raw[at][1])
            at = raw[at][0]
        look = Look()
        for part in reversed(chain):
            look = over(look, part)
        resolved[key] = look
    return resolved, over(base, resolved.get(normal, Look()))


@lru_cache(4096)  # a file has few looks, and lays them over each other for every run
def over(below: Look, above: Look) -> Look:
    """One look over another: what the upper says wins."""

    def pick(name: str) -> Any:
        value = getattr(above, name)
        return value if value not in (None, "") else getattr(below, name)

    return Look(
        bold=pick("bold"),
        italic=pick("italic"),
        size=pick("size"),
        color=pick("color"),
        caps=pick("caps"),
        name=pick("name"),
        listed=pick("listed"),
        level=above.level or below.level,
        indent=pick("indent"),
        before=pick("before"),
        after=pick("after"),
        right=pick("right"),
        spaced=pick("spaced"),
        exact=pick("exact"),
        hidden=pick("hidden"),
    )


def value(parent: Element, name: str, attribute: str = "val") -> str:
    """An attribute of a child element; "" without it."""
    child = parent.find(f"{W}{name}")
    return (child.get(f"{W}{attribute}") or "") if child is not None else ""


def _flag(parent: Element, name: str) -> bool | None:
    child = parent.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val", "1") not in ("0", "false", "off", "none")


def look_of(properties: Element) -> Look:
    """What an rPr or pPr element says."""
    size = value(properties, "sz")
    color = value(properties, "color")
    numbers = properties.find(f"{W}numPr")
    listed: bool | None = None
    level = 0
    if numbers is not None:
        listed = value(numbers, "numId") != "0"
        level = number(value(numbers, "ilvl")) or 0
    indent = properties.find(f"{W}ind")
    left, right = (
        number(indent.get(f"{W}{name}") or indent.get(f"{W}{other}") or "") if indent is not None else None
        for name, other in (("left", "start"), ("right", "end"))
    )
    spacing = properties.find(f"{W}spacing")
    before, after, line = (
        number(spacing.get(f"{W}{name}") or "") if spacing is not None else None for name in ("before", "after", "line")
    )
    exact = spacing is not None and spacing.get(f"{W}lineRule") == "exact"
    return Look(
        bold=_flag(properties, "b"),
        italic=_flag(properties, "i"),
        size=(number(size) or 0) / 2 or None,
        color=int(color, 16) if len(color) == 6 and all(c in "0123456789abcdefABCDEF" for c in color) else None,
        caps=_flag(properties, "caps") or _flag(properties, "smallCaps"),
        listed=listed,
        level=level,
        indent=left / 20 if left is not None else None,
        before=before / 20 if before is not None else None,
        after=after / 20 if after is not None else None,
        right=right / 20 if right is not None else None,
        spaced=line / 240 if line is not None and not exact else None,
        exact=None if line is None else line / 20 if exact else 0.0,
        hidden=_flag(properties, "vanish"),
    )


def number(text: str) -> int | None:
    """A whole number; None for what is none."""
    try:
        return int(float(text))
    except (ValueError, OverflowError):
        return None
