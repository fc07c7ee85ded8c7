"""A posting that is a Word file (.docx): its text, with a line for each paragraph, its headings and its lists.

Read from the archive itself: what stands in text boxes and content controls belongs to a posting as much as the rest.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from scraper.text.paper import Unreadable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
#: What a zip archive and one of Microsoft's older containers begin with; the latter holds what is locked, and `.doc`.
_ZIP, _CONTAINER = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_MAIN = "word/document.xml"
#: Of the XML that is read: fifty pages have one megabyte.
_MOST_BYTES = 8 * 1024 * 1024
_CHARACTERS = 200_000
_HEADING = re.compile(r"^(?:heading \d|title|subtitle)$", re.I)
_LISTED = re.compile(r"^list\b", re.I)
#: A line that is bold from end to end is a heading when it is no longer, and no label with what it tells.
_LONGEST = 80
_STYLES_ABOVE = 10
_OFF = {"0", "false", "off", "none"}
_SHOWN = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_BROKEN = "This Word file is broken."

_Styles = dict[str, tuple[bool, bool]]


def is_docx(body: bytes, kind: str) -> bool:
    """Whether bytes are a Word file's: by their content type, or by what the archive holds whatever that says."""
    return "wordprocessingml" in kind or (body.startswith(_ZIP) and b"word/document" in body)


def text_of(body: bytes) -> str:
    """The text of a Word file, as Markdown. Raises Unreadable when there is none, or when it cannot be had."""
    if body.startswith(_CONTAINER):
        raise Unreadable("This Word file is locked with a password, or an old one (.doc).")
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            names = set(archive.namelist())
            main = _main_part(archive, names)
            document = _xml(archive, main)
            at = f"{posixpath.dirname(main)}/styles.xml"
            styles = _styles(_xml(archive, at)) if at in names else {}
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, NotImplementedError, EOFError, zlib.error) as broken:
        raise Unreadable(_BROKEN) from broken
    except RuntimeError as locked:  # how zipfile says that a member is encrypted
        raise Unreadable("This Word file is locked with a password.") from locked
    lines, size = [], 0
    for line in _blocks(document, styles):
        lines.append(line)
        size += len(line)
        if size > _CHARACTERS:
            break
    text = "\n".join(lines).strip()
    if not text:
        raise Unreadable("This Word file has no text in it.")
    return text


def _main_part(archive: zipfile.ZipFile, names: set[str]) -> str:
    """The name of the archive's part that is the document."""
    if _MAIN not in names and "_rels/.rels" in names:
        for each in _xml(archive, "_rels/.rels").iter("{*}Relationship"):
            if str(each.get("Type", "")).endswith("/officeDocument"):
                return str(each.get("Target", "")).lstrip("/")
    return _MAIN


def _xml(archive: zipfile.ZipFile, name: str) -> etree._Element:
    if archive.getinfo(name).file_size > _MOST_BYTES:
        raise Unreadable("This Word file is too large to be a job posting.")
    text = archive.read(name)
    if b"<!DOCTYPE" in text:
        raise Unreadable(_BROKEN)  # no Word writes one; what it declares is made to exhaust its reader
    return etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _styles(root: etree._Element) -> _Styles:
    """Of each style of paragraphs by its id: whether it is a heading's, and a list's; styles follow others."""
    own: dict[str, tuple[bool, bool, str]] = {}
    for style in root.iter(f"{_W}style"):
        called = _value(style.find(f"{_W}name"))
        level = style.find(f"{_W}pPr/{_W}outlineLvl")
        heading = bool(_HEADING.match(called)) or (level is not None and _value(level) != "9")
        listed = bool(_LISTED.match(called)) or style.find(f"{_W}pPr/{_W}numPr") is not None
        own[str(style.get(f"{_W}styleId"))] = heading, listed, _value(style.find(f"{_W}basedOn"))
    found: _Styles = {}
    for name in own:
        heading = listed = False
        above = name
        for _ in range(_STYLES_ABOVE):
            if above not in own:
                break
            heading, listed = heading or own[above][0], listed or own[above][1]
            above = own[above][2]
        found[name] = heading, listed
    return found


def _blocks(parent: etree._Element, styles: _Styles) -> Iterator[str]:
    """The lines of what stands in an element, in its order."""
    for each in parent:
        if each.tag == f"{_W}p":
            yield from _paragraph(each, styles)
        elif each.tag == f"{_W}tr":
            yield from _row(each, styles)
        elif each.tag != _FALLBACK and isinstance(each.tag, str):
            yield from _blocks(each, styles)


def _row(row: etree._Element, styles: _Styles) -> Iterator[str]:
    """A table's row: a label with its value in one line, what is longer cell by cell."""
    own = [cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row]
    cells = [[line for line in _blocks(cell, styles) if line.strip()] for cell in own]
    cells = [lines for lines in cells if lines]
    label = cells[0][0].strip("#: ") if cells else ""
    if len(cells) == 2 and all(len(lines) == 1 for lines in cells) and len(label) <= _LONGEST:
        yield f"{label}: {cells[1][0].lstrip('# ')}"
        return
    for lines in cells:
        yield from lines
        yield ""


def _paragraph(paragraph: etree._Element, styles: _Styles) -> Iterator[str]:
    told = paragraph.find(f"{_W}pPr")
    of_style = styles.get(_value(told.find(f"{_W}pStyle")) if told is not None else "", (False, False))
    runs, boxes = _inside(paragraph)
    shown = "".join(text for text, _ in runs).strip()
    lines = [" ".join(line.split()) for line in shown.split("\n")]
    number = told.find(f"{_W}numPr") if told is not None else None
    listed = of_style[1] if number is None else _value(number.find(f"{_W}numId")) != "0"
    level = told.find(f"{_W}outlineLvl") if told is not None else None
    bold = bool(shown) and all(strong for text, strong in runs if text.strip())
    heading = of_style[0] or (level is not None and _value(level) != "9") or (bold and not listed and _is_short(shown))
    if heading and shown:
        yield ""
        yield f"## {' '.join(lines)}"
        yield ""
    elif listed and shown:
        yield f"- {' '.join(lines)}"
    else:
        yield from lines
    for box in boxes:
        yield ""
        yield from _blocks(box, styles)
        yield ""


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST and "\n" not in text and text[-1] not in ".,;" and ":" not in text[:-1]


def _inside(paragraph: etree._Element) -> tuple[list[tuple[str, bool]], list[etree._Element]]:
    """The text of a paragraph's runs that is shown, with whether it is bold; and the text boxes that hang on it."""
    runs: list[tuple[str, bool]] = []
    boxes: list[etree._Element] = []
    waiting = [paragraph]
    while waiting:
        each = waiting.pop()
        if each.tag == f"{_W}txbxContent":
            boxes.append(each)
        elif each.tag == f"{_W}r":
            properties = each.find(f"{_W}rPr")
            if not _on(properties, "vanish"):
                text = "".join(
                    (inner.text or "") if inner.tag == f"{_W}t" else _SHOWN.get(str(inner.tag), "") for inner in each
                )
                runs.append((text, _on(properties, "b")))
            waiting += [inner for inner in reversed(each) if inner.tag not in {f"{_W}t", f"{_W}rPr"}]
        elif each.tag not in {_FALLBACK, f"{_W}moveFrom", f"{_W}del", f"{_W}pPr"}:
            waiting += reversed(each)
    return runs, boxes


def _on(properties: etree._Element | None, name: str) -> bool:
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return found is not None and _value(found) not in _OFF


def _value(element: etree._Element | None) -> str:
    return str(element.get(f"{_W}val", "")) if element is not None else ""
