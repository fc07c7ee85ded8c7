"""Parses HTML that anybody may have written, and writes it as plain text with Markdown's headings and lists."""

import html
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from bs4 import BeautifulSoup, ParserRejectedMarkup
from bs4.element import NavigableString, PreformattedString, Tag

Element: TypeAlias = Tag
"""A tag of a page's tree. Equality and hashes of tags go through their whole contents, so collections of them are keyed
by `id`, and one is compared with another by `is`."""

_DROP = {
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "video", "audio",
    "button", "input", "select", "textarea", "option", "head", "title", "meta", "link", "datalist", "dialog",
}  # fmt: skip
_IN_HEAD = {"title", "meta", "link", "script", "style", "base", "noscript", "template", "object", "basefont", "bgsound"}
_BLOCK = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "main", "menu", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
}  # fmt: skip
_HEADING = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BOLD = {"b", "strong"}
_DEEPEST = 240
_WORTH_SHOWING = 200

_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)"
    r"|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|color\s*:\s*transparent"
    r"|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%|max-height\s*:\s*0(?:px)?\s*(?:;|$)",
    re.I,
)
_WHITE = re.compile(r"(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))", re.I)
_BACKGROUND = re.compile(r"background", re.I)
_HIDING_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|hide-visually|u-hidden-visually)(?:\s|$)",
    re.I,
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffc\U000e0000-\U000e007f]")
_SEPARATOR = re.compile(r"separator|divider|(?:^|[\s_-])(?:dot|bullet|pipe)(?:$|[\s_-])", re.I)
_PROSE = re.compile(r"[。、؟۔]|[.!?]\s|[.!?]$")
_SPACE = re.compile(r"[^\S\n]+")
_BULLET = re.compile(r"^(?:[•·▪▫●○◦‣⁃∙■□➢➤►▶✓✔✅⭐➔→*]|[-–—](?=\s))\s*")
_WIDEST, _WRAPPED = 82, 52
_LABEL = re.compile(r"^[^\s:][^:]{1,30}:\s")
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_ESCAPED_TAG = re.compile(r"&(?:amp;)*(?:lt|#60|#x3c);/?[a-z]", re.I)
_XML_DECLARATION = re.compile(r"<\?xml\b[^>]*>", re.I)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def parse(text: str) -> Element:
    """A tree for any text; markup that cannot be read at all gives an empty body."""
    # A line's end and no XML declaration: then it is neither taken for a file's name nor for an XML document.
    markup = _XML_DECLARATION.sub(" ", _CONTROL.sub(" ", text)) + "\n"
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
            if _is_text(text) and not any(each.name in silent for each in text.parents)
        )
        for each in plain:
            if len(squeeze(all_text(each))) > beside:
                each.name = "div"


def body_of(tree: Element) -> Element:
    """A page's body; the whole tree when it has none."""
    return next(tags(tree, "body"), tree)


def tags(element: Element, *names: str) -> Iterator[Element]:
    """The elements inside another in the page's order: those with such a name, or all."""
    for inner in element.descendants:
        if isinstance(inner, Tag) and (not names or inner.name in names):
            yield inner


def children(element: Element) -> list[Element]:
    """The elements directly inside another."""
    return [inner for inner in element.contents if isinstance(inner, Tag)]


def own_texts(element: Element) -> list[str]:
    """The texts directly inside an element, in order."""
    return [str(inner) for inner in element.contents if _is_text(inner)]


def leading(element: Element) -> str:
    """The text in an element before the first element in it."""
    before = itertools.takewhile(lambda each: not isinstance(each, Tag), element.contents)
    return "".join(str(each) for each in before if _is_text(each))


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
        if _is_text(each):
            parts.append(str(each))
    return "".join(parts)


def attribute(element: Element, name: str) -> str:
    """An attribute's value, or nothing."""
    value = element.attrs.get(name)
    return value if isinstance(value, str) else ""


def all_text(element: Element) -> str:
    """Every character of prose inside an element, seen or not; of a script, its code."""
    return "".join(element.strings)


def source(element: Element) -> str:
    """The markup of an element and what is inside it."""
    return str(element)


def _is_text(node: object) -> bool:
    """Whether a node is text, and no comment, declaration or the like."""
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


def hidden(element: Element) -> bool:
    """Whether an element's own attributes keep it from a reader's eyes."""
    if not element.attrs:
        return False
    if "hidden" in element.attrs or attribute(element, "aria-hidden") == "true":
        return True
    style = attribute(element, "style")
    if style and (_HIDING_STYLE.search(style) or (_WHITE.search(style) and not _BACKGROUND.search(style))):
        return True
    kind = attribute(element, "class")
    return bool(kind and _HIDING_CLASS.search(kind))


def squeeze(text: str) -> str:
    """One line of text: visible characters only, runs of white space as one space."""
    return " ".join(_INVISIBLE.sub("", text).split())


def looks_like_markup(text: str) -> bool:
    """Whether a string holds tags, escaped or not."""
    return bool(_TAG.search(text) or _ESCAPED_TAG.search(text))


def from_html(text: str) -> str:
    """Markdown-like text of a fragment, whose tags may be escaped once or twice, or absent."""
    for _ in range(3):
        if not _ESCAPED_TAG.search(text) or len(_TAG.findall(text)) > len(_ESCAPED_TAG.findall(text)):
            break
        text = html.unescape(text)
    if _TAG.search(text):
        return to_text(parse(text))
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
    for raw in _CONTROL.sub(" ", _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))).split("\n"):
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


def to_text(root: Element) -> str:
    """Markdown-like text of a tree: what a reader sees, without scripts, controls and hidden parts."""
    writer = _Writer()
    writer.walk(root, 0)
    writer.flush()
    return writer.text()


@dataclass
class _Writer:
    blocks: list[tuple[str, str]] = field(default_factory=list)
    line: list[tuple[str, bool]] = field(default_factory=list)
    bold: int = 0
    lists: int = 0
    bullet: str = ""

    def walk(self, element: Element, depth: int) -> None:
        tag = element.name
        if tag in _DROP or hidden(element):
            return
        if depth > _DEEPEST:
            self.add(all_text(element))
            return
        if tag == "br":
            self.end_line()
        elif not element.contents and tag in {"span", "i"} and _SEPARATOR.search(attribute(element, "class")):
            self.add(" · ")  # drawn by its style
        elif tag in _HEADING:
            self.flush()
            heading = squeeze("".join(self.visible_text(element)))
            if heading:
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
        for inner in element.contents:
            if isinstance(inner, Tag):
                self.walk(inner, depth + 1)
            elif _is_text(inner):
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
            elif _is_text(inner):
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
