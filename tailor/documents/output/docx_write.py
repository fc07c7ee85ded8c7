"""Writes a laid-out document as DOCX with Word's own heading, list and hyperlink constructs.

The document is first flattened into paragraphs (`paragraphs`), each with a key by which two versions of the same
résumé can be compared; `write` then puts them into a file that python-docx makes from its default template.
"""

import io
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Literal

import docx
from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tailor.documents.output.layout import Block, Document, Entry, Row, Run
from tailor.documents.rendered import Paper, Template
from tailor.documents.rtl import RIGHT_TO_LEFT
from tailor.model import section_names
from tailor.model.value import Value

Style = Literal["Title", "Subtitle", "Contact", "Heading 1", "Heading 2", "Normal", "List Bullet"]
Shape = Literal["plain", "bold", "soft", "tab", "break"]


class Piece(Value):
    """A run of text in one shape; `tab` moves to the right margin, `break` starts a new line."""

    text: str = ""
    shape: Shape = "plain"
    url: str = ""


class Para(Value):
    """One paragraph: its style, its pieces, and the key by which versions are compared."""

    key: str
    style: Style
    pieces: tuple[Piece, ...]


#: Typeface and colour of headings for each template; faces that Word, LibreOffice and Pages have or replace well.
_LOOKS: dict[Template, tuple[str, float, str]] = {
    "classic": ("Cambria", 10.5, "1A1A1A"),
    "compact": ("Calibri", 10.0, "1A1A1A"),
    "modern": ("Calibri", 10.5, "1F4E79"),
}
#: What may follow w:bidi in a paragraph's properties, in the order of the schema.
_AFTER_BIDI = ("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr")
_SIZES: dict[Paper, tuple[float, float]] = {"a4": (21.0, 29.7), "letter": (21.59, 27.94)}
#: Letters that the format allows in a property.
_LONGEST_PROPERTY = 255
_MARGIN = {"classic": 2.1, "compact": 1.7, "modern": 2.0}


def paragraphs(document: Document) -> Iterator[Para]:
    """The document as paragraphs in the order in which it is read."""
    header = document.header
    if header.name:
        yield Para(key="name", style="Title", pieces=(Piece(text=header.name),))
    if header.label:
        yield Para(key="label", style="Subtitle", pieces=(Piece(text=header.label),))
    if header.contacts:
        pieces = [piece for run in header.contacts for piece in (Piece(text=" · "), _linked(run))]
        yield Para(key="contacts", style="Contact", pieces=tuple(pieces[1:]))
    for section in document.sections:
        if section.heading:
            yield Para(key=f"{section.id}#heading", style="Heading 1", pieces=(Piece(text=section.heading),))
        for block in section.blocks:
            yield from _block(block, document.separator)


def _block(block: Block, separator: str) -> Iterator[Para]:
    match block:
        case Entry():
            place = separator.join(filter(None, (block.organisation, block.place)))
            head = [Piece(text=block.title, shape="bold")]
            if place:
                head.append(Piece(text=f"{separator}{place}" if block.title else place))
            if block.dates:
                head += [Piece(shape="tab"), Piece(text=block.dates, shape="soft")]
            yield Para(key=block.id, style="Heading 2", pieces=tuple(p for p in head if p.text or p.shape == "tab"))
            if block.link:
                yield Para(key=f"{block.id}#link", style="Normal", pieces=(_linked(block.link),))
            for note in block.notes:
                yield Para(key=note.id, style="Normal", pieces=(Piece(text=note.text),))
            for bullet in block.bullets:
                yield Para(key=bullet.id, style="List Bullet", pieces=(Piece(text=bullet.text),))
        case Row():
            label = Piece(text=f"{block.label}: " if block.text else block.label, shape="bold")
            pieces = tuple(p for p in (label if block.label else Piece(), Piece(text=block.text)) if p.text)
            yield Para(key=block.id, style="Normal", pieces=pieces)
        case _:
            lines = [piece for line in block.text.split("\n") for piece in (Piece(shape="break"), Piece(text=line))]
            style: Style = "List Bullet" if block.kind == "bullet" else "Normal"
            yield Para(key=block.id, style=style, pieces=tuple(lines[1:]))


def _linked(run: Run) -> Piece:
    return Piece(text=run.text, url=run.url)


def write(document: Document, template: Template, paper: Paper) -> bytes:
    """The document as a DOCX file."""
    file = blank(document, template, paper)
    for para in paragraphs(document):
        add(file, para)
    return saved(file)


def saved(file: WordFile) -> bytes:
    """The bytes of a Word file."""
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def blank(document: Document, template: Template, paper: Paper) -> WordFile:
    """An empty file with page, styles, language and properties set."""
    file = docx.Document()
    properties = file.core_properties
    properties.title, properties.author = _short(document.title), _short(document.header.name)
    properties.language, properties.comments = _short(document.language), ""
    page = file.sections[0]
    page.page_width, page.page_height = (Cm(size) for size in _SIZES[paper])
    page.left_margin = page.right_margin = Cm(_MARGIN[template])
    page.top_margin = page.bottom_margin = Cm(_MARGIN[template] - 0.2)
    _style(file, document, template, page.page_width - page.left_margin - page.right_margin)
    return file


def _short(text: str) -> str:
    """What a property of a Word file holds of a text: the document itself has all of it."""
    return text if len(text) <= _LONGEST_PROPERTY else f"{text[: _LONGEST_PROPERTY - 1]}…"


def _style(file: WordFile, document: Document, template: Template, width: int) -> None:
    face, size, colour = _LOOKS[template]
    styles = file.styles
    for unused in styles.element.xpath("w:style[@w:type='table' and not(@w:default)]"):
        styles.element.remove(unused)  # the template brings a hundred, two thirds of the file
    contact = styles.add_style("Contact", WD_STYLE_TYPE.PARAGRAPH)
    contact.base_style = styles["Normal"]
    measures: dict[Style, tuple[float, bool, float, float]] = {  # size, bold, space before and after in points
        "Normal": (size, False, 0, 2),
        "Title": (size * 2, True, 0, 2),
        "Subtitle": (size * 1.1, False, 0, 2),
        "Contact": (size * 0.95, False, 0, 4),
        "Heading 1": (size * 1.15, True, 12, 3),
        "Heading 2": (size, False, 6, 1),
        "List Bullet": (size, False, 0, 1),
    }
    for name, (points, bold, before, after) in measures.items():
        style = styles[name]
        style.font.size, style.font.bold, style.font.italic = Pt(round(points * 2) / 2), bold, False
        heading = name in ("Title", "Heading 1")
        style.font.color.rgb = RGBColor.from_string(colour if heading else "1A1A1A")
        _face(style.element.get_or_add_rPr(), face, document.language)
        for spread in style.element.rPr.findall(qn("w:spacing")):
            style.element.rPr.remove(
                spread
            )  # the template's titles are letter-spaced, which tears joined letters apart
        form = style.paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.08
        if name in ("Title", "Subtitle", "Contact") and template == "classic":
            form.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if name.startswith("Heading"):
            form.keep_with_next = True
        for border in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
            style.element.pPr.remove(border)
        if document.right_to_left:
            _right_to_left(style.element, Pt(round(points * 2) / 2), bold)
    _rule_below(styles["Heading 1"], colour)
    styles["Heading 2"].paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    language = OxmlElement("w:lang")
    kind = {"zh": "w:eastAsia", "ja": "w:eastAsia", "ko": "w:eastAsia"}.get(
        section_names.base(document.language), "w:val"
    )
    language.set(qn("w:bidi" if document.right_to_left else kind), document.language)
    run_properties = styles["Normal"].element.get_or_add_rPr()
    for old in run_properties.findall(qn("w:lang")):
        run_properties.remove(old)
    run_properties.append(language)


def _face(properties: Any, face: str, language: str) -> None:
    """Set the typeface for all scripts: the template's theme fonts would win over a plain name."""
    fonts = properties.get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    eastern = {"ja": "Yu Gothic", "ko": "Malgun Gothic"}.get(section_names.base(language), "Microsoft YaHei")
    for script, name in (("ascii", face), ("hAnsi", face), ("cs", "Arial"), ("eastAsia", eastern)):
        fonts.set(qn(f"w:{script}"), name)


def _right_to_left(style: Any, size: Pt, bold: bool) -> None:
    """Turn a paragraph style around; Word keeps size and weight of right-to-left text in properties of their own."""
    form, shape = style.get_or_add_pPr(), style.get_or_add_rPr()
    form.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
    for old in shape.findall(qn("w:szCs")) + shape.findall(qn("w:bCs")):
        shape.remove(old)
    points = OxmlElement("w:szCs")
    points.set(qn("w:val"), str(int(size.pt * 2)))
    shape.find(qn("w:sz")).addnext(points)
    if bold:
        shape.find(qn("w:b")).addnext(OxmlElement("w:bCs"))


def _rule_below(style: Any, colour: str) -> None:
    border = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", colour)):
        bottom.set(qn(f"w:{name}"), value)
    border.append(bottom)
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(border, "w:shd", "w:tabs", "w:bidi", *_AFTER_BIDI)


def add(file: WordFile, para: Para) -> Any:
    """Append a paragraph to a file; returns its XML element.

    The style is named by its id (`List Bullet` is `ListBullet`), for python-docx would search all styles each time.
    """
    paragraph = OxmlElement("w:p")
    properties = OxmlElement("w:pPr")
    style = OxmlElement("w:pStyle")
    style.set(qn("w:val"), para.style.replace(" ", ""))
    properties.append(style)
    paragraph.append(properties)
    for piece in para.pieces:
        paragraph.append(run(file, piece))
    body: Any = file.element.body
    body.insert_element_before(paragraph, "w:sectPr")
    return paragraph


def run(file: WordFile, piece: Piece) -> Any:
    """A run, or a hyperlink around one, as XML."""
    element = OxmlElement("w:r")
    properties = OxmlElement("w:rPr")
    if piece.shape == "bold":
        properties.append(OxmlElement("w:b"))
        if RIGHT_TO_LEFT.search(piece.text):
            properties.append(OxmlElement("w:bCs"))
    if piece.shape == "soft":
        colour = OxmlElement("w:color")
        colour.set(qn("w:val"), "555555")
        properties.append(colour)
    if RIGHT_TO_LEFT.search(piece.text):
        properties.append(OxmlElement("w:rtl"))
    if len(properties):
        element.append(properties)
    if piece.shape in ("tab", "break"):
        element.append(OxmlElement("w:tab" if piece.shape == "tab" else "w:br"))
        return element
    text = OxmlElement("w:t")
    text.set(qn("xml:space"), "preserve")
    text.text = piece.text
    element.append(text)
    if not piece.url:
        return element
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), file.part.relate_to(piece.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(element)
    return deepcopy(link)
