"""Where a Word file says that something stands: pages and their columns, text boxes, frames, floating tables.

Format: ECMA-376 (Office Open XML), WordprocessingML and DrawingML, and the older VML. Lengths in points.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from tailor.documents.docx.styles import Element, W, number, value

_EMU, _TWIP = 12_700, 20
#: From where a place is measured: the page, its margins, the column or the paragraph of the text, the far margin.
Kind = Literal["sheet", "margin", "text", "paragraph", "after"]


@dataclass(frozen=True, slots=True)
class Paper:
    """The pages of a section: their size, their margins, and the two edges of each column."""

    width: float = 595.0
    height: float = 842.0
    left: float = 72.0
    right: float = 523.0
    top: float = 72.0
    bottom: float = 770.0
    columns: tuple[tuple[float, float], ...] = ((72.0, 523.0),)
    flows_on: bool = False
    """Whether it begins below the section before it, on the same page."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A place on one axis: how far from where, or which end of it (`align`)."""

    of: Kind
    offset: float = 0.0
    align: Literal["", "start", "middle", "end"] = ""
    share: float | None = None
    """The offset as a part of the page or of what is between its margins."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a box stands, and whether text runs around it, above and below it, or takes no notice."""

    across: Measure
    down: Measure
    width: float
    height: float
    wrap: Literal["none", "around", "below"] = "none"


# -- pages ------------------------------------------------------------------------------------------------------------


def sections(document: Element) -> Iterator[Element]:
    """What describes each section in turn; what one was like before a tracked change is left out."""
    for section in document.iter(f"{W}sectPr"):
        above = section.getparent()
        if above is not None and above.tag in (f"{W}body", f"{W}pPr"):
            yield section


def paper(section: Element) -> Paper:
    """The pages that a sectPr describes."""
    made = Paper()

    def twips(name: str, attribute: str, otherwise: float) -> float:
        found = number(value(section, name, attribute))
        return otherwise if found is None else found / _TWIP

    width, height = twips("pgSz", "w", made.width), twips("pgSz", "h", made.height)
    left, right = twips("pgMar", "left", 72.0), width - twips("pgMar", "right", 72.0)
    top, bottom = abs(twips("pgMar", "top", 72.0)), height - abs(twips("pgMar", "bottom", 72.0))
    columns: tuple[tuple[float, float], ...] = ((left, right),)
    cols = section.find(f"{W}cols")
    if cols is not None:
        columns = tuple(_columns(cols, left, right)) or columns
    flows_on = value(section, "type") in ("continuous", "nextColumn")
    return Paper(width, height, left, right, top, bottom, columns, flows_on)


def _columns(cols: Element, left: float, right: float) -> Iterator[tuple[float, float]]:
    space = (number(cols.get(f"{W}space", "")) or 0) / _TWIP
    own = cols.findall(f"{W}col")
    if own and cols.get(f"{W}equalWidth", "") not in ("1", "true", "on"):
        for col in own:
            width = (number(col.get(f"{W}w", "")) or 0) / _TWIP
            yield left, left + width
            left += width + (number(col.get(f"{W}space", "")) or 0) / _TWIP
        return
    count = min(max(number(cols.get(f"{W}num", "")) or 1, 1), 20)
    width = (right - left - space * (count - 1)) / count
    for at in range(count):
        yield left + at * (width + space), left + at * (width + space) + width


# -- text boxes -------------------------------------------------------------------------------------------------------


def of_box(content: Element) -> Spot | None:
    """Where the box around a txbxContent stands; None when it stands in the line as a letter does."""
    inner: Element | None = None
    groups: list[Element] = []
    for above in content.iterancestors():
        match _name(above):
            case "wsp":
                inner = above
            case "wgp" | "grpSp":
                groups.append(above)
            case "anchor":
                return _anchored(above, inner, groups)
            case "inline" | "p":
                return None
            case "pict":
                return _drawn(content, above)
    return None


def height(inline: Element) -> float:
    """How high a picture is that stands in a line."""
    return _emu(_child(inline, "extent"), "cy")


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _child(parent: Element | None, *names: str) -> Element | None:
    """The first child of each name below the one before it, in any namespace."""
    for name in names:
        parent = next((child for child in parent if _name(child) == name), None) if parent is not None else None
    return parent


def _anchored(anchor: Element, inner: Element | None, groups: list[Element]) -> Spot | None:
    across = _measure(anchor, "positionH", {"page": "sheet", "leftMargin": "sheet", "rightMargin": "after"}, "text")
    below: dict[str, Kind] = {"page": "sheet", "topMargin": "sheet", "bottomMargin": "after"}
    down = _measure(anchor, "positionV", below, "paragraph")
    extent = _child(anchor, "extent")
    if across is None or down is None or extent is None:
        return None
    wrap: Literal["none", "around", "below"] = "none"
    if any(_name(child) in ("wrapSquare", "wrapTight", "wrapThrough") for child in anchor):
        wrap = "around"
    elif _child(anchor, "wrapTopAndBottom") is not None:
        wrap = "below"
    spot = Spot(across, down, _emu(extent, "cx"), _emu(extent, "cy"), wrap)
    return _grouped(spot, inner, groups) if groups and inner is not None else spot


def _measure(anchor: Element, name: str, kinds: dict[str, Kind], otherwise: Kind) -> Measure | None:
    position = next((one for one in anchor.iter() if _name(one) == name), None)
    if position is None:
        return None
    of = {**_KINDS, **kinds}.get(position.get("relativeFrom", ""), otherwise)
    for told in position:
        text = (told.text or "").strip()
        match _name(told):
            case "posOffset":
                return Measure(of, (number(text) or 0) / _EMU)
            case "align":
                return Measure(of, align=_ENDS.get(text, ""))
            case "pctPosHOffset" | "pctPosVOffset":
                return Measure(of, share=(number(text) or 0) / 100_000)
    return Measure(of)


_KINDS: dict[str, Kind] = {"margin": "margin", "insideMargin": "sheet", "outsideMargin": "after"}
_ENDS: dict[str, Literal["", "start", "middle", "end"]] = {
    **dict.fromkeys(("left", "inside", "top"), "start"),
    **dict.fromkeys(("right", "outside", "bottom"), "end"),
    "center": "middle",
}


def _emu(element: Element | None, attribute: str) -> float:
    return (number(element.get(attribute, "")) or 0) / _EMU if element is not None else 0.0


def _grouped(spot: Spot, inner: Element, groups: list[Element]) -> Spot:
    """Where a member of a group stands; each group around it, from the inmost, has lengths of its own."""
    frame = _child(inner, "spPr", "xfrm")
    x, y = (_emu(_child(frame, "off"), name) for name in ("x", "y"))
    wide, high = (_emu(_child(frame, "ext"), name) for name in ("cx", "cy"))
    for group in groups:
        frame = _child(group, "grpSpPr", "xfrm")
        outer, own = _child(frame, "ext"), _child(frame, "chExt")
        at, begins = _child(frame, "off"), _child(frame, "chOff")
        scale = [_emu(outer, name) / (_emu(own, name) or _emu(outer, name) or 1.0) or 1.0 for name in ("cx", "cy")]
        x = _emu(at, "x") + (x - _emu(begins, "x")) * scale[0]
        y = _emu(at, "y") + (y - _emu(begins, "y")) * scale[1]
        wide, high = wide * scale[0], high * scale[1]
    outmost = _child(groups[-1], "grpSpPr", "xfrm", "off")
    return _within(spot, x - _emu(outmost, "x"), y - _emu(outmost, "y"), wide, high)


def _within(spot: Spot, x: float, y: float, width: float, height: float) -> Spot:
    """A part of a box; what is told by an end of the page is of the whole box."""
    across = replace(spot.across, offset=spot.across.offset + x)
    down = replace(spot.down, offset=spot.down.offset + y)
    return replace(spot, across=across, down=down, width=width, height=height)


_UNITS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "pc": 12.0, "px": 0.75, "": 1.0}
_STYLE = re.compile(r"\s*([\w-]+)\s*:\s*([^;]*)")
_LENGTH = re.compile(r"^(-?[\d.]+)(pt|in|cm|mm|pc|px|)$")


def _drawn(content: Element, pict: Element) -> Spot | None:
    """The box of an older drawing; those of a group stand where the group does, by its own lengths."""
    shapes: list[Element] = []
    for above in content.iterancestors():
        if above is pict:
            break
        if "style" in above.attrib:
            shapes.append(above)
    style = dict(_STYLE.findall(shapes[-1].get("style", ""))) if shapes else {}
    if style.get("position", "").strip() != "absolute":
        return None
    margin: dict[str, Kind] = {"page": "sheet", "margin": "margin"}
    across = margin.get(style.get("mso-position-horizontal-relative", "text").strip(), "text")
    down = margin.get(style.get("mso-position-vertical-relative", "text").strip(), "paragraph")
    spot = Spot(
        Measure(across, _length(style, "margin-left"), _ENDS.get(style.get("mso-position-horizontal", ""), "")),
        Measure(down, _length(style, "margin-top"), _ENDS.get(style.get("mso-position-vertical", ""), "")),
        _length(style, "width"),
        _length(style, "height"),
    )
    if len(shapes) == 1:
        return spot
    own = dict(_STYLE.findall(shapes[0].get("style", "")))
    size, origin = _pair(shapes[-1].get("coordsize", "")), _pair(shapes[-1].get("coordorigin", ""))
    scale = spot.width / (size[0] or 1000.0), spot.height / (size[1] or 1000.0)
    x, y = _length(own, "left") - origin[0], _length(own, "top") - origin[1]
    return _within(
        spot, x * scale[0], y * scale[1], _length(own, "width") * scale[0], _length(own, "height") * scale[1]
    )


def _length(style: dict[str, str], name: str) -> float:
    match = _LENGTH.match(style.get(name, "").strip())
    try:
        return float(match[1]) * _UNITS[match[2]] if match else 0.0
    except ValueError:
        return 0.0


def _pair(text: str) -> tuple[float, float]:
    first, _, second = text.partition(",")
    return float(number(first) or 0), float(number(second) or 0)


# -- frames and floating tables ---------------------------------------------------------------------------------------


def of_frame(properties: Element) -> Spot | None:
    """Where the paragraph's frame stands, when it is in one; a letter that is dropped into its text is in none."""
    frame = properties.find(f"{W}framePr")
    if frame is None or frame.get(f"{W}dropCap", "none") != "none":
        return None
    names = ("hAnchor", "x", "xAlign"), ("vAnchor", "y", "yAlign")
    width, height = ((number(frame.get(f"{W}{name}", "")) or 0) / _TWIP for name in ("w", "h"))
    return _floats(frame, *names, width, height)


def of_table(table: Element) -> Spot | None:
    """Where a table stands that floats."""
    properties = table.find(f"{W}tblPr")
    floats = properties.find(f"{W}tblpPr") if properties is not None else None
    if floats is None:
        return None
    grid = table.find(f"{W}tblGrid")
    width = sum((number(col.get(f"{W}w", "")) or 0) / _TWIP for col in grid) if grid is not None else 0.0
    names = ("horzAnchor", "tblpX", "tblpXSpec"), ("vertAnchor", "tblpY", "tblpYSpec")
    return _floats(floats, *names, width, 0.0)


def _floats(
    told: Element, across: tuple[str, str, str], down: tuple[str, str, str], width: float, height: float
) -> Spot:
    def measure(names: tuple[str, str, str], otherwise: Kind) -> Measure:
        anchor, offset, end = (told.get(f"{W}{name}", "") for name in names)
        kind: Kind = "sheet" if anchor == "page" else "margin" if anchor == "margin" else otherwise
        return Measure(kind, (number(offset) or 0) / _TWIP, _ENDS.get(end, ""))

    below = measure(down, "paragraph")
    return Spot(measure(across, "text"), below, width, height, "around")
