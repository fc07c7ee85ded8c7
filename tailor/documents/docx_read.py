"""A Word file's lines: every paragraph, wherever it stands (tables, content controls, text boxes, headers, footers).

Format: ECMA-376 (Office Open XML), WordprocessingML. Tracked changes are read as accepted.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tailor.documents import dates, headings, limits
from tailor.documents.docx_styles import Element, Look, W, look_of, over, read_styles, value, xml
from tailor.documents.geometry import Run
from tailor.documents.lines import Cell, Line, Link, is_mark, joined, strip_mark

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
#: Parts of the file that hold text, besides the document itself.
_MAX_PARTS = 2_000
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


def lines(data: bytes) -> tuple[list[Line], list[Link], int]:
    """The lines, all links, and the number of pages as far as the file tells.

    Raises Refusal with BROKEN_FILE, NOT_A_DOCUMENT or TOO_LARGE.
    """
    parts = _parts(data)
    if "word/document.xml" not in parts:
        raise limits.not_a_document()
    styles, default = read_styles(parts.get("word/styles.xml"))
    walk = _Walk(styles, {}, default)
    document = xml(parts["word/document.xml"])
    headers = sorted(name for name in parts if name.startswith("word/header"))
    footers = sorted(name for name in parts if name.startswith("word/footer"))
    for name in headers:
        _part(walk, parts, name)
    head = {line.text for line in walk.lines}
    _part(walk, parts, "word/document.xml", document)
    pages = walk.page
    for name in footers:
        before = len(walk.lines)
        _part(walk, parts, name)
        walk.lines[before:] = [line for line in walk.lines[before:] if line.text not in head]
    numbers: dict[int, int] = {}
    for line in walk.lines:
        numbers[line.page] = line.number = numbers.get(line.page, 0) + 1
    return walk.lines, walk.linked, pages


def _parts(data: bytes) -> dict[str, bytes]:
    """The XML parts of the file; refuses when they are larger unpacked than a résumé can be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > _MAX_PARTS or sum(entry.file_size for entry in entries) > limits.MAX_UNPACKED:
                raise limits.too_large()
            if any(entry.flag_bits & 1 for entry in entries):
                raise limits.encrypted()
            return {
                entry.filename: archive.read(entry)
                for entry in entries
                if entry.filename.startswith("word/") and entry.filename.endswith((".xml", ".rels"))
            }
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise limits.broken() from error
    except Exception as error:
        if type(error).__module__ == "zlib":  # zlib.error is no subclass of anything narrower
            raise limits.broken() from error
        raise


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
                    _paragraph(walk, child, depth)
            case t if t == f"{W}tbl":
                _table(walk, child, depth)
            case t if t in (f"{W}del", f"{W}moveFrom", f"{W}sectPr", f"{W}sdtPr", f"{_MC}Fallback", f"{W}tcPr"):
                continue
            case _:
                if len(child):
                    _blocks(walk, child, depth + 1)


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
        for number, cell in enumerate(_children(row, "tc")):
            inner = replace_walk(walk, f"{walk.column}c{number}")
            _blocks(inner, cell, depth + 2)
            walk.page, walk.characters = inner.page, inner.characters
            if inner.lines:
                dated = dates.is_range(joined(line.text for line in inner.lines))
                cells.append([_whole(inner.lines)] if dated else inner.lines)
        rows.append(cells)
    for cells in rows:
        if not cells:
            walk.blank += 1
            continue
        across = _across(cells)
        if across is None and _reads_across(rows):
            across = [line for cell in cells for line in cell]
        if across is None:
            for column in cells:
                walk.lines.extend(column)
        else:
            # What is read across stands in no column of its own.
            walk.lines.extend(replace(line, column=walk.column) for line in across)


def _across(cells: list[list[Line]]) -> list[Line] | None:
    """The lines of a row whose cells belong beside each other by their size; None for a row of large cells."""
    if len(cells) > 1 and all(len(cell) == 1 for cell in cells) and not any(cell[0].bullet for cell in cells):
        return _row(cells)
    if len(cells) > 2 and all(_short(cell) for cell in cells):
        return _row([[_whole(cell)] for cell in cells])
    if len(cells) == 2 and len(cells[0]) == 1 and len(cells[0][0].text) < 60 and not cells[0][0].bullet:
        return [*_row([cells[0], cells[1][:1]]), *cells[1][1:]]
    if len(cells) == 2 and len(cells[1]) == 1 and len(cells[1][0].text) < 40 and len(cells[0]) < 12:
        return [*_row([cells[0][:1], cells[1]]), *cells[0][1:]]
    return None


#: Of a cell in a row that heads an entry: the most lines, and the most characters in sum.
_LINES, _CHARACTERS = 3, 60


def _short(cell: list[Line]) -> bool:
    """Whether a cell says one thing, though it may take lines: no list, one look, few words."""
    looks = {(line.bold, line.italic, line.size) for line in cell}
    brief = len(cell) <= _LINES and sum(len(line.text) for line in cell) <= _CHARACTERS
    return brief and len(looks) == 1 and not any(line.bullet or len(line.cells) > 1 for line in cell)


def _whole(cell: list[Line]) -> Line:
    """The lines of a cell as one."""
    first = cell[0]
    run = Run(joined(line.text for line in cell), first.bold, first.italic)
    links = [link for line in cell for link in line.links]
    return replace(first, cells=[replace(first.cells[0], runs=[run])], links=links) if len(cell) > 1 else first


def _reads_across(rows: list[list[list[Line]]]) -> bool:
    """Whether the rows of a table are entries, rather than its columns two pages side by side: there are several, and
    only one side has headings."""
    side_by_side = [cells for cells in rows if len(cells) > 1]
    headed = [any(headings.section_of(line.text) for line in cell) for cells in side_by_side for cell in cells[1:]]
    return len(side_by_side) >= 3 and not any(headed)


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


def _row(cells: list[list[Line]]) -> list[Line]:
    """Lines of one table row side by side; a heading in the first cell keeps its own line."""
    first = cells[0][0]
    rest = [cell[0] for cell in cells[1:]]
    if headings.section_of(first.text) or any(line.bullet for line in rest):
        return [first, *rest]
    merged = replace(first, cells=[cell for line in (first, *rest) for cell in line.cells])
    merged.links = [link for line in (first, *rest) for link in line.links]
    merged.size = max(line.size for line in (first, *rest))
    return [merged]


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
    walk.here = []
    _inline(walk, paragraph, look, pieces, boxes, depth)
    listed = bool(look.listed) and not look.name
    shown = False
    for number, part in enumerate(pieces):
        cells = [_cell(runs, look, index) for index, runs in enumerate(part)]
        kept = [cell for cell in cells if cell.text]
        if not kept:
            continue
        size = max(cell.size for cell in kept)
        typed = kept.pop(0).text if len(kept) > 1 and is_mark(kept[0].text) else ""
        mark = typed or strip_mark(kept[0].runs)
        bullet = mark or ("•" if listed and not shown else "")
        gap = 0.0 if not walk.lines else 1.2 + (look.before or 0.0) / size + 1.2 * walk.blank
        name = look.name + (" caps" if look.caps and look.name else "")
        line = Line(
            kept, walk.page, size=size, bullet=bullet, gap=1.2 if shown else gap, look=name, level=look.level, flat=True
        )
        line.column = walk.column
        line.links = [link for at, link in walk.here if at == number]
        walk.lines.append(line)
        walk.characters += len(line.text)
        if walk.characters > limits.MAX_CHARACTERS:
            raise limits.too_large()
        walk.blank, shown = 0, True
    if not shown:
        walk.blank += 1
    for box in boxes:
        _blocks(walk, box, depth + 3)


def _cell(runs: list[tuple[str, Look]], look: Look, index: int) -> Cell:
    merged: list[Run] = []
    for text, own in runs:
        bold, italic = bool(own.bold), bool(own.italic)
        if merged and (not text.strip() or (merged[-1].bold, merged[-1].italic) == (bold, italic)):
            merged[-1].text += text
        else:
            merged.append(Run(text, bold, italic))
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
                if child.get(f"{W}type") == "page":
                    walk.page += 1
                pieces.append([[]])
            case "lastRenderedPageBreak":
                walk.page += 1
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
