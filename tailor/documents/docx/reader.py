"""A Word file's lines: every paragraph, wherever it stands (tables, content controls, text boxes, headers, footers).

Format: ECMA-376 (Office Open XML), WordprocessingML. Tracked changes are read as accepted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tailor.documents import limits
from tailor.documents.docx import package, spots, tables, tabs
from tailor.documents.docx.flow import Break, Flow
from tailor.documents.docx.pen import Pen
from tailor.documents.docx.styles import Element, Look, W, look_of, over, read_styles, value, xml
from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, Link, is_mark, joined, strip_mark
from tailor.documents.words import dates

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MAX_DEPTH = 120


@dataclass(slots=True)
class _Walk:
    """The lines found so far, and where the walk is."""

    styles: dict[str, Look]
    links: dict[str, str]
    default: Look
    lines: list[Line] = field(default_factory=list)
    linked: list[Link] = field(default_factory=list)
    here: list[tuple[int, Link]] = field(default_factory=list)
    """The links of the paragraph at hand, with the number of the line on which each stands."""
    page: int = 1
    blank: int = 0
    characters: int = 0
    column: str = ""
    flow: Flow | None = None
    """Where the lines stand, for the body of the document."""
    turns: list[tuple[int, Break]] = field(default_factory=list)
    """The breaks of the paragraph at hand, with the number of the line before which each stands."""
    tall: float = 0.0
    """The height of the pictures in the paragraph at hand."""


def lines(data: bytes) -> tuple[list[Line], list[Link], int]:
    """The lines, all links, and the number of pages as far as the file tells.

    Raises Refusal with BROKEN_FILE, NOT_A_DOCUMENT or TOO_LARGE.
    """
    parts = package.parts(data)
    main = package.related(parts, "", "officeDocument", "word/document.xml")
    if main not in parts:
        raise limits.not_a_document()
    styles, default = read_styles(parts.get(package.related(parts, main, "styles", "word/styles.xml")))
    walk = _Walk(styles, {}, default)
    document = xml(parts[main])
    headers = sorted(name for name in parts if name.startswith("word/header"))
    footers = sorted(name for name in parts if name.startswith("word/footer"))
    for name in headers:
        _part(walk, parts, name)
    head = {line.text for line in walk.lines}
    _body(walk, parts, main, document)
    pages = walk.page
    for name in footers:
        before = len(walk.lines)
        _part(walk, parts, name)
        walk.lines[before:] = [line for line in walk.lines[before:] if line.text not in head]
    numbers: dict[int, int] = {}
    for line in walk.lines:
        numbers[line.page] = line.number = numbers.get(line.page, 0) + 1
    return walk.lines, walk.linked, pages


def _body(walk: _Walk, parts: dict[str, bytes], main: str, document: Element) -> None:
    """The lines of the document itself, which alone has pages."""
    papers = [spots.paper(section) for section in spots.sections(document)] or [spots.Paper()]
    told = next(document.iter(f"{W}lastRenderedPageBreak"), None) is not None
    walk.flow = flow = Flow(Pen(papers, told))
    before = len(walk.lines)
    _part(walk, parts, main, document)
    walk.flow = None
    if (ordered := flow.ordered()) is not None:
        walk.lines[before:] = ordered


def _part(walk: _Walk, parts: dict[str, bytes], name: str, root: Element | None = None) -> None:
    folder, _, file = name.rpartition("/")
    rels = parts.get(f"{folder}/_rels/{file}.rels")
    walk.links = {}
    if rels is not None:
        for relation in xml(rels):
            if relation.get("Type", "").endswith("/hyperlink") and relation.get("TargetMode") == "External":
                walk.links[relation.get("Id", "")] = relation.get("Target", "")
    _blocks(walk, xml(parts[name]) if root is None else root, 0)


# -- blocks -----------------------------------------------------------------------------------------------------------


def _blocks(walk: _Walk, parent: Element, depth: int) -> None:
    """Paragraphs and tables below an element, in document order."""
    if depth > _MAX_DEPTH:
        raise limits.broken()
    for child in parent:
        match child.tag:
            case t if t == f"{W}p":
                if not _is_page_number(child):
                    _placed(walk, child, depth)
                if walk.flow is not None and child.find(f"{W}pPr/{W}sectPr") is not None:
                    walk.flow.pen.next_section()
            case t if t == f"{W}tbl":
                _placed(walk, child, depth)
            case t if t in (f"{W}del", f"{W}moveFrom", f"{W}sectPr", f"{W}sdtPr", f"{_MC}Fallback", f"{W}tcPr"):
                continue
            case _:
                if len(child):
                    _blocks(walk, child, depth + 1)


def _placed(walk: _Walk, child: Element, depth: int) -> None:
    """A paragraph or a table, where it stands: in the text, or in a place of its own."""
    table = child.tag == f"{W}tbl"
    write = _table if table else _paragraph
    flow, before, page = walk.flow, len(walk.lines), walk.page
    properties = child.find(f"{W}pPr")
    spot = spots.of_table(child) if table else spots.of_frame(properties) if properties is not None else None
    if flow is None or (spot is None and not table):
        write(walk, child, depth)
        return
    walk.flow = None
    write(walk, child, depth)
    walk.flow = flow
    lines = walk.lines[before:]
    if spot is None:
        flow.unframe()
        columns = max((len(row.findall(f"{W}tc")) for row in child.iter(f"{W}tr")), default=1)
        flow.table(lines, columns, walk.page - page)
    elif table:
        flow.unframe()
        flow.start = flow.pen.y
        flow.box(spot, lines)
    else:
        flow.frame(spot, lines)


_PAGE_FIELD = re.compile(r"\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b")
_MOST_WORDS_BESIDE = 3


def _is_page_number(paragraph: Element) -> bool:
    """Whether a paragraph is a field that counts pages and little else ("Page … of …"), its result stored or not."""
    codes = [code.text or "" for code in paragraph.iter(f"{W}instrText")]
    codes += [simple.get(f"{W}instr", "") for simple in paragraph.iter(f"{W}fldSimple")]
    if not any(map(_PAGE_FIELD.search, codes)):
        return False
    text = " ".join(piece.text or "" for piece in paragraph.iter(f"{W}t"))
    return len(re.findall(r"[^\W\d_]+", text)) <= _MOST_WORDS_BESIDE and "@" not in text


def _table(walk: _Walk, table: Element, depth: int) -> None:
    """A table row by row: a row of short cells is one line, a cell of many lines is a column of its own."""
    rows: list[list[list[Line]]] = []
    for row in _children(table, "tr"):
        cells: list[list[Line]] = []
        own = list(_children(row, "tc"))
        for number, cell in enumerate(own):
            # A cell that takes the whole row, as one with a heading does, is no column.
            inner = replace_walk(walk, f"{walk.column}c{number}" if len(own) > 1 else walk.column)
            _blocks(inner, cell, depth + 2)
            walk.page, walk.characters = inner.page, inner.characters
            if inner.lines:
                dated = dates.is_range(joined(line.text for line in inner.lines))
                cells.append([tables.whole(inner.lines)] if dated else inner.lines)
        rows.append(cells)
    for cells in rows:
        if not cells:
            walk.blank += 1
            continue
        across = tables.across(cells)
        if across is None and tables.reads_across(rows):
            across = [line for cell in cells for line in cell]
        if across is None:
            for column in cells:
                walk.lines.extend(column)
        else:
            # What is read across stands in no column of its own.
            walk.lines.extend(replace(line, column=walk.column) for line in across)


def replace_walk(walk: _Walk, column: str) -> _Walk:
    """A walk of its own below another: it shares styles and counts."""
    return _Walk(
        walk.styles,
        walk.links,
        walk.default,
        [],
        walk.linked,
        page=walk.page,
        characters=walk.characters,
        column=column,
    )


def _children(parent: Element, name: str) -> Iterator[Element]:
    """Children of a kind, also those in content controls and tracked insertions."""
    for child in parent:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _children(child, name)


def _paragraph(walk: _Walk, paragraph: Element, depth: int) -> None:
    properties = paragraph.find(f"{W}pPr")
    look = walk.default
    if properties is not None:
        look = over(look, walk.styles.get(value(properties, "pStyle"), Look()))
        own = look_of(properties)
        look = over(look, replace(own, bold=None, italic=None, size=None, color=None, caps=None))
    pieces: list[list[list[tuple[str, Look]]]] = [[[]]]
    boxes: list[Element] = []
    walk.here, walk.turns, walk.tall = [], [], 0.0
    _inline(walk, paragraph, look, pieces, boxes, depth)
    listed = bool(look.listed) and not look.name
    shown = False
    turns, flow = walk.turns, walk.flow
    for number, part in enumerate(tabs.at_spaces(part) for part in pieces):
        if flow is not None:
            _turn(flow, [kind for at, kind in turns if at == number])
            if not number:
                flow.begin(look)
        cells = [(_cell(runs, look, index), index) for index, runs in enumerate(part)]
        told = [(cell, index) for cell, index in cells if cell.text]
        if not told:
            continue
        kept = [cell for cell, _ in told]
        size = max(cell.size for cell in kept)
        typed = kept.pop(0).text if len(kept) > 1 and is_mark(kept[0].text) else ""
        mark = typed or strip_mark(kept[0].runs)
        bullet = mark or ("•" if listed and not shown else "")
        gap = 0.0 if not walk.lines else 1.2 + (look.before or 0.0) / size + 1.2 * walk.blank
        name = look.name + (" caps" if look.caps and look.name else "")
        name = name or ("caps" if all(own.caps for runs in part for text, own in runs if text.strip()) else "")
        line = Line(
            kept, walk.page, size=size, bullet=bullet, gap=1.2 if shown else gap, look=name, level=look.level, flat=True
        )
        line.column = walk.column
        line.links = [link for at, link in walk.here if at == number]
        walk.lines.append(line)
        if flow is not None:
            flow.add(line, look, tuple(index for _, index in told[-len(kept) :]), walk.tall)
        walk.characters += len(line.text)
        if walk.characters > limits.MAX_CHARACTERS:
            raise limits.too_large()
        walk.blank, shown = 0, True
    if not shown:
        walk.blank += 1
    if flow is not None:
        _turn(flow, [kind for at, kind in turns if at >= len(pieces)])
        flow.end(_mark(properties, look), shown, walk.tall)
    for box in boxes:
        _box(walk, box, depth)


def _turn(flow: Flow, kinds: list[Break]) -> None:
    for kind in kinds:
        flow.turn(kind)


def _mark(properties: Element | None, look: Look) -> Look:
    """How the end of a paragraph looks, which is all that one without text has."""
    own = properties.find(f"{W}rPr") if properties is not None else None
    return over(look, look_of(own)) if own is not None else look


def _box(walk: _Walk, content: Element, depth: int) -> None:
    """The text of a box, where that stands."""
    spot = spots.of_box(content) if walk.flow is not None else None
    if spot is None or walk.flow is None:
        _blocks(walk, content, depth + 3)
        return
    inner = replace_walk(walk, walk.column)
    _blocks(inner, content, depth + 3)
    walk.page, walk.characters = inner.page, inner.characters
    walk.flow.box(spot, inner.lines)
    walk.lines.extend(inner.lines)


def _cell(runs: list[tuple[str, Look]], look: Look, index: int) -> Cell:
    merged: list[Run] = []
    for text, own in runs:
        own_look = bool(own.bold), bool(own.italic), own.color or 0
        last = merged[-1] if merged else None
        if last is not None and (not text.strip() or (last.bold, last.italic, last.color) == own_look):
            last.text += text
        else:
            merged.append(Run(text, *own_look))
    sizes = [own.size or 11.0 for text, own in runs if text.strip()]
    colors = [own.color or 0 for text, own in runs if text.strip()]
    left = (look.indent or 0.0) + 200.0 * index
    for run in merged:
        run.text = " ".join(run.text.replace("\n", " ").split(" "))
    return Cell(merged, left, left + 100.0, max(sizes, default=11.0), color=colors[0] if colors else 0)


def _inline(
    walk: _Walk,
    parent: Element,
    look: Look,
    pieces: list[list[list[tuple[str, Look]]]],
    boxes: list[Element],
    depth: int,
) -> None:
    """Text below an element into lines (at breaks) and cells (at tabs); text boxes are put aside."""
    if depth > _MAX_DEPTH:
        raise limits.broken()
    for child in parent:
        name = str(child.tag).rpartition("}")[2]
        match name:
            case "r":
                own = look
                properties = child.find(f"{W}rPr")
                if properties is not None:
                    style = walk.styles.get(value(properties, "rStyle"), Look())
                    own = over(over(look, replace(style, name="", listed=None)), look_of(properties))
                if not own.hidden:
                    _inline(walk, child, own, pieces, boxes, depth + 1)
            case "t":
                pieces[-1][-1].append((child.text or "", look))
            case "tab" | "ptab":
                if parent.tag == f"{W}r":
                    pieces[-1].append([])
            case "br" | "cr":
                match child.get(f"{W}type"):
                    case "page":
                        walk.page += 1
                        walk.turns.append((len(pieces), "page"))
                    case "column":
                        walk.turns.append((len(pieces), "column"))
                pieces.append([[]])
            case "lastRenderedPageBreak":
                walk.page += 1
                begun = any(text.strip() for cell in pieces[-1] for text, _ in cell)
                walk.turns.append((len(pieces) - (not begun), "printed"))
            case "inline":
                walk.tall = max(walk.tall, spots.height(child))
                _inline(walk, child, look, pieces, boxes, depth + 1)
            case "noBreakHyphen":
                pieces[-1][-1].append(("-", look))
            case "sym":
                pieces[-1][-1].append(("• " if not any(t.strip() for t, _ in pieces[-1][-1]) else " ", look))
            case "hyperlink":
                address = walk.links.get(child.get(f"{_R}id", ""), "")
                at, before = len(pieces) - 1, len(pieces[-1][-1])
                _inline(walk, child, look, pieces, boxes, depth + 1)
                if address:
                    link = Link(address, "".join(text for text, _ in pieces[at][-1][before:]).strip())
                    walk.linked.append(link)
                    walk.here.append((at, link))
            case "txbxContent":
                boxes.append(child)
            case "AlternateContent":
                choices = [c for c in child if c.tag == f"{_MC}Choice"] or list(child)
                for choice in choices[:1]:
                    _inline(walk, choice, look, pieces, boxes, depth + 1)
            case "del" | "moveFrom" | "instrText" | "delText" | "pPr" | "rPr" | "sdtPr" | "Fallback":
                continue
            case _:
                if len(child):
                    _inline(walk, child, look, pieces, boxes, depth + 1)
