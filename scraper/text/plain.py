"""Writes markup as plain text with Markdown's headings and lists, and tidies text that is plain already."""

import html
import itertools
import re
from collections.abc import Collection
from dataclasses import dataclass, field

from bs4.element import Tag

from scraper.text.markup import (
    CONTROL,
    INVISIBLE,
    Element,
    all_text,
    attribute,
    beside,
    children,
    hidden,
    is_text,
    parse,
    squeeze,
    tags,
)

_DROP = {
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "video", "audio",
    "button", "input", "select", "textarea", "option", "head", "title", "meta", "link", "datalist", "dialog",
}  # fmt: skip

_BLOCK = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "main", "menu", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
}  # fmt: skip

_HEADING = {"h1", "h2", "h3", "h4", "h5", "h6"}

_BOLD = {"b", "strong"}

_DEEPEST = 240

_SEPARATOR = re.compile(r"separator|divider|(?:^|[\s_-])(?:dot|bullet|pipe)(?:$|[\s_-])", re.I)

_PROSE = re.compile(r"[。、؟۔]|[.!?]\s|[.!?]$")

_SPACE = re.compile(r"[^\S\n]+")

_BULLET = re.compile(r"^(?:[•·▪▫●○◦‣⁃∙■□➢➤►▶✓✔✅⭐➔→*]|[-–—](?=\s))\s*")

_WIDEST, _WRAPPED = 82, 52

#: Of a longer fragment the beginning is read, which is more than is kept of any posting.
_LONGEST = 200_000

_PICTURE = re.compile(r"data:image/[^\"'\s>]*")

_LABEL = re.compile(r"^[^\s:][^:]{1,30}:\s")

_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)

#: A character that was escaped once more than the rest (`&amp;#xa;`).
_LEFT = re.compile(r"&(?:#(?:x[0-9a-fA-F]{1,6}|\d{1,7})|nbsp);")

_ESCAPED_TAG = re.compile(r"&(?:amp;)*(?:lt|#60|#x3c);/?[a-z]", re.I)


def looks_like_markup(text: str) -> bool:
    """Whether a string holds tags, escaped or not."""
    return bool(_TAG.search(text) or _ESCAPED_TAG.search(text))


#: A line that has nothing but an address on the web, of a film most often: whoever reads the text cannot follow it.
_BARE_ADDRESS = re.compile(r"^(?:- )?https?://\S+\n*", re.MULTILINE)


def from_html(text: str) -> str:
    """Markdown-like text of a fragment, whose tags may be escaped once or twice, or absent."""
    if len(text) > _LONGEST:
        text = _PICTURE.sub("", text)[:_LONGEST]
    for _ in range(3):
        if not _ESCAPED_TAG.search(text) or len(_TAG.findall(text)) > len(_ESCAPED_TAG.findall(text)):
            break
        text = html.unescape(text)
    if _TAG.search(text):
        found = _BARE_ADDRESS.sub("", to_text(parse(text)))
        return tidy(_LEFT.sub(lambda each: html.unescape(each[0]), found)) if _LEFT.search(found) else found.strip()
    text = html.unescape(html.unescape(text))
    if "\\n" in text and text.count("\\n") > text.count("\n"):
        text = text.replace("\\r", "").replace("\\n", "\n")
    return tidy(text)


def inline(text: str) -> str:
    """One line of plain text of a fragment, without headings' or lists' marks."""
    return squeeze(" ".join(line.lstrip("#").removeprefix("- ") for line in from_html(text).split("\n")))


def tidy(text: str) -> str:
    """Plain text with its lines kept: bullets of any sort become `- `, blank lines one, invisible characters none."""
    out: list[str] = []
    for raw in CONTROL.sub(" ", INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))).split("\n"):
        line = _SPACE.sub(" ", raw).strip()
        bulleted = _BULLET.sub("- ", line)
        line = bulleted if bulleted.strip("- ") else ""
        if line or (out and out[-1]):
            out.append(line)
    return "\n".join(out).strip()


def unwrap(text: str) -> str:
    """Text that was broken at about 72 columns, with each paragraph on a line of its own again; other text as it is."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    if max(map(len, lines), default=0) > _WIDEST or sum(len(line) >= _WRAPPED for line in lines) < 3:
        return text
    out: list[str] = []
    for blank, group in itertools.groupby(lines, key=lambda line: not line):
        block = list(group)
        # A line that goes on in lower case tells prose from a list without bullets.
        goes_on = not blank and any(line.lstrip()[:1].islower() for line in block[1:])
        out += _joined(block) if goes_on else block
    return "\n".join(out)


def _joined(block: list[str]) -> list[str]:
    out: list[str] = []
    width = 0  # of the line before, as it was written
    for line in block:
        bare = line.strip()
        before = out[-1] if out else ""
        starts = not before or _BULLET.match(bare) or _LABEL.match(bare) or before[-1] in ":："
        hangs = _BULLET.match(before.strip()) and line[:1].isspace() and bare[:1].islower()
        if not starts and (width >= _WRAPPED or hangs):
            out[-1] = f"{before} {bare}"
        else:
            out.append(line)
        width = len(line)
    return out


def to_text(root: Element, without: Collection[int] = ()) -> str:
    """Markdown-like text of a tree: what a reader sees, without scripts, controls and hidden parts.

    Nor has it the elements `without` which it is asked for, by their `id`.
    """
    writer = _Writer(without)
    writer.walk(root, 0)
    writer.flush()
    return writer.text()


@dataclass
class _Writer:
    without: Collection[int] = ()
    blocks: list[tuple[str, str]] = field(default_factory=list)
    line: list[tuple[str, bool]] = field(default_factory=list)
    bold: int = 0
    lists: int = 0
    bullet: str = ""

    def walk(self, element: Element, depth: int) -> None:
        tag = element.name
        if tag in _DROP or id(element) in self.without or hidden(element):
            return
        if depth > _DEEPEST:
            self.add(all_text(element))
            return
        if tag == "br":
            self.end_line()
        elif not element.contents and tag in {"span", "i"} and _SEPARATOR.search(attribute(element, "class")):
            self.add(" · ")  # drawn by its style
        elif tag in _HEADING or tag == "summary":
            self.flush()
            heading = squeeze("".join(self.visible_text(element)))
            if heading and tag == "summary" and not _could_head(heading):
                self.blocks.append(("paragraph", heading))
            elif heading:
                self.blocks.append(("heading", ("## " if tag in {"h1", "h2"} else "### ") + heading))
        elif tag == "li":
            self.item(element, depth)
        elif tag == "pre":
            self.flush()
            self.written(unwrap(all_text(element)))
        elif tag in {"ul", "ol"}:
            self.flush()
            self.lists += 1
            self.inside(element, depth)
            self.lists -= 1
            self.flush()
        elif tag in {"th", "dt"} and _introduces(element):
            self.flush()
            if heading := squeeze("".join(self.visible_text(element))).strip(" :："):
                self.blocks.append(("heading", "### " + heading))
        elif tag in {"td", "th"}:
            if any(child.name in _BLOCK for child in children(element)):
                self.flush()
            self.inside(element, depth)
            self.add(" ")
        elif tag in _BLOCK:
            self.flush()
            self.inside(element, depth)
            self.flush()
        else:
            self.bold += tag in _BOLD
            self.inside(element, depth)
            self.bold -= tag in _BOLD

    def inside(self, element: Element, depth: int) -> None:
        apart = element.name in _ROWS and _are_apart(element)
        for inner in element.contents:
            if isinstance(inner, Tag):
                self.walk(inner, depth + 1)
                if apart:
                    self.end_line()
            elif is_text(inner):
                self.add(str(inner))

    def written(self, text: str) -> None:
        """Text whose lines and blank lines mean what they mean on paper."""
        for part in re.split(r"\n\s*\n", text):
            for line in part.split("\n"):
                self.add(line)
                self.end_line()
            self.flush()

    def item(self, element: Element, depth: int) -> None:
        self.flush()
        outer, self.bullet = self.bullet, "  " * max(0, self.lists - 1) + "- "
        self.inside(element, depth)
        self.flush()
        self.bullet = outer

    def visible_text(self, element: Element) -> list[str]:
        if element.name in _DROP or hidden(element):
            return []
        parts = [" "] if element.name == "br" else []
        for inner in element.contents:
            if isinstance(inner, Tag):
                parts += self.visible_text(inner)
            elif is_text(inner):
                parts.append(str(inner))
        return parts

    def add(self, text: str) -> None:
        self.line.append((text, self.bold > 0))

    def end_line(self) -> None:
        self.line.append(("\0", False))

    def flush(self) -> None:
        segments, self.line = self.line, []
        lines: list[str] = []
        for run in _split(segments):
            text = squeeze("".join(part for part, _ in run))
            if not text:
                if lines:
                    self.emit(lines)
                    lines = []
                continue
            bold = not self.bullet and all(strong or not part.strip() for part, strong in run)
            if bold and _could_head(text):
                if lines:
                    self.emit(lines)
                    lines = []
                self.blocks.append(("heading", "### " + text))
            else:
                lines.append(text)
        if lines:
            self.emit(lines)

    def emit(self, lines: list[str]) -> None:
        if self.bullet:
            first = _BULLET.sub("", lines[0])
            rest = [self.bullet.replace("-", " ") + line for line in lines[1:]]
            self.blocks.append(("item", "\n".join([self.bullet + first, *rest])))
            self.bullet = self.bullet.replace("-", " ")  # a second paragraph of the item hangs below its bullet
            return
        for line in lines:
            bulleted = _BULLET.sub("- ", line)
            if bulleted != line and bulleted.strip("- "):
                self.blocks.append(("item", bulleted))
            elif bulleted == line:
                self.blocks.append(("line" if len(lines) > 1 else "paragraph", line))
        if len(lines) > 1:
            self.blocks.append(("break", ""))

    def text(self) -> str:
        out: list[str] = []
        before = "break"
        for kind, text in self.blocks:
            if kind == "break":
                before = kind
                continue
            tight = kind == before and kind in {"item", "line"}
            out.append(("\n" if tight else "\n\n") + text)
            before = kind
        return "".join(out).strip()


#: What may hold facts that its style sets apart, each in an element of its own with nothing between them.
_ROWS = {"div", "section", "header", "article"}
_INLINE = {"span", "a", "time", "small", "em", "i"}
_FACT, _MOST_FACTS = 60, 8
_FACTS = re.compile(r"(?:^|[\s_-])(?:meta|facts?|chips?|tags?|badges?|pills?)(?:$|[\s_-])", re.I)
_FACT_BEGINS = re.compile(r"[^\W_a-zà-ž]|[$€£¥#(]")


def _are_apart(element: Element) -> bool:
    """Whether an element holds nothing but a few short texts, in elements of their own, that would run together.

    What is called a row of facts may have spaces between them.
    """
    contents: list[object] = list(element.contents)
    if _FACTS.search(attribute(element, "class")):
        contents = [each for each in contents if isinstance(each, Tag) or str(each).strip()]
    if not 1 < len(contents) <= _MOST_FACTS:
        return False
    for inner in contents:
        if not isinstance(inner, Tag) or inner.name not in _INLINE:
            return False
        text = all_text(inner) if len(inner.contents) <= _MOST_FACTS else ""
        named = attribute(inner, "class") or _FACT_BEGINS.match(text)
        if not 1 < len(text) <= _FACT or text != text.strip() or not named:
            return False
    return True


def _introduces(element: Element) -> bool:
    """Whether a label in a table or list of facts stands before prose rather than a fact."""
    value = next(beside(element), None)
    if value is None or value.name not in {"td", "dd"} or len(all_text(element)) > 60:
        return False
    text = squeeze(all_text(value))
    return (
        len(text) > 100
        or (len(text) > 24 and bool(_PROSE.search(text)))
        or next(tags(value, "ul", "p"), None) is not None
    )


def _split(segments: list[tuple[str, bool]]) -> list[list[tuple[str, bool]]]:
    runs: list[list[tuple[str, bool]]] = [[]]
    for text, bold in segments:
        if text == "\0":
            runs.append([])
        else:
            runs[-1].append((text, bold))
    return runs


def _could_head(text: str) -> bool:
    return len(text) <= 80 and text[-1] not in ".,;!。" and not _BULLET.match(text)
