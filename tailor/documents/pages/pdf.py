"""A PDF's glyphs, small drawings and links, as pdfium and pypdf find them; no layout is understood here."""

import ctypes
import io
import logging
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pypdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from pypdf.generic import ArrayObject, DictionaryObject

from tailor.documents import limits
from tailor.documents.pages import accents, codes, cyrillic, icons, widths
from tailor.documents.pages.faces import Face, set_off
from tailor.documents.pages.glyphs import Box, Glyph
from tailor.documents.pages.lines import Link

#: TeX fonts without a Unicode map leave their ligatures at these codes (OT1 and T1 encodings).
_LIGATURES = {0x0B: "ff", 0x0C: "fi", 0x0D: "fl", 0x0E: "ffi", 0x0F: "ffl"} | {
    0x1B: "ff",
    0x1C: "fi",
    0x1D: "fl",
    0x1E: "ffi",
    0x1F: "ffl",
}
#: Codes under which a hyphen at the end of a line arrives.
_HYPHENS = {0xFFFE, 0x0002, 0x00AD}
#: Private codes under which Adobe's list of glyphs has small capitals and old figures, above those of their characters
#: (https://github.com/adobe-type-tools/agl-aglfn).
_SMALL = frozenset((*range(0xF730, 0xF73A), *range(0xF761, 0xF77B), *range(0xF7E0, 0xF7F7), *range(0xF7F8, 0xF800)))
#: Fonts whose private codes are list marks rather than icons.
_MARK_FONTS = ("symbol", "wingdings", "dingbats")
#: Fonts of signs without letters, at the codes of letters: arrows, triangles, squares.
_SIGN_FONTS = ("msam", "bbding")


#: From PDF user space to a page as it is shown, y downwards.
_Placer = Callable[[float, float], tuple[float, float]]


@dataclass(slots=True)
class Sheet:
    """One page: size in points, glyphs and small filled drawings with y growing downwards."""

    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    dots: list[Box] = field(default_factory=list)
    links: list[tuple[Box, Link]] = field(default_factory=list)
    unread: int = 0
    """Signs that are drawn but for which the file names no character."""
    strange: int = 0
    """Control characters, which stand for no letter: the file's map was not understood."""
    faces: list[Face] = field(default_factory=list)
    """How each glyph is set."""
    author: str = ""
    """Who wrote the file, as it says itself."""
    place: _Placer = field(default=lambda x, y: (x, y))
    """Where on the shown page a point of PDF user space is."""


def sheets(data: bytes) -> list[Sheet]:
    """Every page of a PDF.

    Raises Refusal with ENCRYPTED, BROKEN_FILE, TOO_MANY_PAGES or TOO_LARGE.
    """
    found = _read(data)
    strange = sum(sheet.strange for sheet in found)
    if strange > _STRANGE * sum(len(sheet.glyphs) for sheet in found) and (whole := codes.mended(data)):
        found = _read(whole)
    _add_links(data, found)
    return found


#: Share of control characters among a file's letters from which on its maps are looked at.
_STRANGE = 0.1


def _read(data: bytes) -> list[Sheet]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise limits.encrypted() if "password" in str(error).lower() else limits.broken() from error
    try:
        count = len(document)
        if count > limits.MAX_PAGES:
            raise limits.too_many_pages(count)
        found: list[Sheet] = []
        total = 0
        for number in range(count):
            try:
                page = document[number]
            except pdfium.PdfiumError:
                continue  # a page that cannot be loaded leaves the others readable
            sheet = _sheet(page)
            total += len(sheet.glyphs)
            if total > limits.MAX_CHARACTERS:
                raise limits.too_large()
            sheet.author = document.get_metadata_value("Author")
            found.append(sheet)
            page.close()
    finally:
        document.close()
    if not found:
        raise limits.broken()
    off = set_off(face for sheet in found for face in sheet.faces)
    for sheet in found:
        for at, face in enumerate(sheet.faces) if off else ():
            if face in off:
                sheet.glyphs[at] = sheet.glyphs[at]._replace(bold=True)
        sheet.glyphs[:] = icons.marked(accents.joined(sheet.glyphs))
    return found


def _sheet(page: pdfium.PdfPage) -> Sheet:
    width, height = page.get_size()
    turn = int(page.get_rotation())
    left, bottom, right, top = page.get_bbox()

    def place(x: float, y: float) -> tuple[float, float]:
        """From PDF user space to a page as it is shown, y downwards."""
        if turn == 90:
            return y - bottom, x - left
        if turn == 180:
            return right - x, y - bottom
        if turn == 270:
            return top - y, right - x
        return x - left, top - y

    sheet = Sheet(width, height, place=place)
    _read_objects(page, sheet, place)
    _read_glyphs(page, sheet, place, math.radians(turn))
    return sheet


#: How large a dot is at most, in points, by what it is drawn as: larger pictures are icons.
_DRAWN = {raw.FPDF_PAGEOBJ_PATH: 8, raw.FPDF_PAGEOBJ_IMAGE: 5}


def _read_objects(page: pdfium.PdfPage, sheet: Sheet, place: _Placer) -> None:
    """Small drawings and pictures are kept because lists are often marked with a drawn dot."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(min(raw.FPDFPage_CountObjects(page), 20_000)):
        drawn = raw.FPDFPage_GetObject(page, index)
        kind = raw.FPDFPageObj_GetType(drawn)
        most = _DRAWN.get(kind, 0)
        if not most or not raw.FPDFPageObj_GetBounds(drawn, left, bottom, right, top):
            continue
        wide, high = right.value - left.value, top.value - bottom.value
        if 1.2 <= wide <= most and 1.2 <= high <= most and 0.6 <= wide / high <= 1.7:
            x0, y0 = place(left.value, top.value)
            x1, y1 = place(right.value, bottom.value)
            sheet.dots.append(Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))


def _read_glyphs(page: pdfium.PdfPage, sheet: Sheet, place: _Placer, turn: float) -> None:
    text_page = page.get_textpage()
    handle = text_page.raw
    count = raw.FPDFText_CountChars(handle)
    if count > limits.MAX_CHARACTERS:
        raise limits.too_large()
    rect = raw.FS_RECTF()
    ox, oy = ctypes.c_double(), ctypes.c_double()
    styles: dict[int, _Style] = {}
    style = _Style()
    drawn = (0.0, 0.0, 0.0)
    for index in range(count):
        code = raw.FPDFText_GetUnicode(handle, index)
        if raw.FPDFText_IsGenerated(handle, index) == 1 and code not in _HYPHENS:
            continue
        owner = raw.FPDFText_GetTextObject(handle, index)
        key = ctypes.addressof(owner.contents) if owner else 0
        if key:
            known = styles.get(key)
            if known is None:
                known = styles[key] = _style(handle, index)
            style = known
        sheet.strange += code < 0x20
        text = _text(code, handle, index, style)
        sheet.unread += code in (0, 0xFFFD)
        if not text or not raw.FPDFText_GetLooseCharBox(handle, index, rect):
            continue
        raw.FPDFText_GetCharOrigin(handle, index, ox, oy)
        angle = turn + (0.0 if style.leans else max(raw.FPDFText_GetCharAngle(handle, index), 0.0))  # both clockwise
        xa, ya = place(rect.left, rect.top)
        xb, yb = place(rect.right, rect.bottom)
        base_x, base_y = place(ox.value, oy.value)
        x0, x1, y0, y1 = min(xa, xb), max(xa, xb), min(ya, yb), max(ya, yb)
        if drawn == (x0, x1, base_y) and sheet.glyphs:
            # A ligature has one box for its letters, which reaches further than those are wide by themselves.
            x0 = sheet.glyphs[-1].x0
            sheet.glyphs[-1] = sheet.glyphs[-1]._replace(x1=x1)
        elif base_x - x0 > _OVERHANG * style.size and style.slanted and text.isalpha() and owner and not turn:
            x1 = min(x1, base_x + _advance(owner, code, style.size) or x1)
            x0 = min(base_x, x1)  # what of a slanted letter stands over those beside it is no room of its own
        drawn = (min(xa, xb), max(xa, xb), base_y)
        turned = 0 if abs(math.sin(angle)) <= 0.3 else 1 if math.sin(angle) < 0 else -1
        if turned:
            # Text that runs up or down the page is laid out in its own upright system.
            upwards = turned > 0
            x0, x1, y0, y1, base_y = (
                (sheet.height - y1, sheet.height - y0, x0, x1, base_x)
                if upwards
                else (y0, y1, sheet.width - x1, sheet.width - x0, sheet.width - base_x)
            )
        sheet.glyphs.append(
            Glyph(text, x0, x1, base_y, style.size or (y1 - y0), style.bold, style.italic, style.color, turned, index)
        )
        sheet.faces.append(style.face)
    sheet.glyphs = cyrillic.told(sheet.glyphs)
    if not turn:
        _narrow(handle, sheet, place)
    text_page.close()


def _narrow(handle: object, sheet: Sheet, place: _Placer) -> None:
    """Take for the room of letters what is drawn of them, where their font does not say how wide they are."""
    faces = widths.untold(sheet.glyphs, sheet.faces)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for at, face in enumerate(sheet.faces) if faces else ():
        glyph = sheet.glyphs[at]
        if (
            face in faces
            and not glyph.turned
            and raw.FPDFText_GetCharBox(handle, glyph.order, left, right, bottom, top)
        ):
            sheet.glyphs[at] = glyph._replace(x1=max(glyph.x0, place(right.value, top.value)[0]))


#: By how much of its size a slanted letter stands out over the one before it, where its room is looked up.
_OVERHANG = 0.05


def _advance(owner: object, code: int, size: float) -> float:
    """How far a letter moves what follows it, in points, as its font says; 0 where that does not tell."""
    width = ctypes.c_float()
    font = raw.FPDFTextObj_GetFont(owner)
    known = bool(font) and raw.FPDFFont_GetGlyphWidth(font, code, 1.0, width)
    return width.value * size if known and 0.1 < width.value < 1.2 else 0.0


_NO_FACE = Face("", drawn=False)


@dataclass(slots=True)
class _Style:
    face: Face = _NO_FACE
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    marks: bool = False
    signs: bool = False
    icons: bool = False
    color: int = 0
    slanted: bool = False
    """Whether letters lean, as the font has them or as the page draws them."""
    leans: bool = False
    """Whether the page draws them so, which pdfium takes for a turn."""


def _style(handle: object, index: int) -> _Style:
    """Size in points as shown, weight and slant: the same for all glyphs of one text object."""
    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(handle, index, buffer, 128, flags)
    font = buffer.value.decode("latin-1").lower().split("+")[-1]
    weight = raw.FPDFText_GetFontWeight(handle, index)
    matrix = raw.FS_MATRIX()
    size = raw.FPDFText_GetFontSize(handle, index)
    leans = False
    if raw.FPDFText_GetMatrix(handle, index, matrix):
        size *= math.hypot(matrix.b, matrix.d) or 1.0
        leans = abs(matrix.b) < 0.01 * abs(matrix.d) and 0.1 < matrix.c / (matrix.d or 1.0) < 0.6
    bold = any(w in font for w in ("bold", "black", "heavy", "cmbx", "-bd", "demi"))
    if not any(w in font for w in ("regular", "medium", "light", "book", "roman", "text", "thin")):
        bold = bold or weight >= 650  # guessed by pdfium from the stems where the name does not tell
    italic = any(w in font for w in ("italic", "oblique", "cmti", "slanted")) or bool(flags.value & 64)
    color = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFText_GetFillColor(handle, index, *color)
    return _Style(
        Face(font, drawn=color[3].value == 0),
        size,
        bold,
        italic,
        any(w in font for w in _MARK_FONTS),
        any(w in font for w in _SIGN_FONTS),
        any(w in font for w in icons.FONTS),
        (color[0].value << 16) | (color[1].value << 8) | color[2].value,
        italic or leans,
        leans,
    )


def _text(code: int, handle: object, index: int, style: _Style) -> str:
    if style.icons:
        return "" if chr(code).isspace() else icons.text(code)
    if style.signs:
        return "•"
    if style.marks and icons.is_at_letter(code, style.face.font):
        return icons.text(icons.MARK)
    if code in _HYPHENS:
        return "\u00ad"
    if code in (0x2010, 0x2011):
        return "-"
    if code in _LIGATURES and (code not in (0x0D,) or raw.FPDFText_HasUnicodeMapError(handle, index) == 1):
        return _LIGATURES[code]
    if code in (0x09, 0x0A, 0x0D, 0xA0, 0x2028, 0x2029, 0x202F, 0x3000) or 0x2000 <= code <= 0x200A:
        return " "
    if code < 0x20 or code == 0xFFFD or 0x7F <= code < 0xA0 or code in (0x200B, 0x200C, 0x200D, 0xFEFF):
        return ""
    if 0xD800 <= code <= 0xDFFF:
        return ""  # half of a pair, which damaged files have, is no text
    if code in _SMALL:
        return chr(code - 0xF700)
    if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
        return "•" if style.marks else icons.ICON
    return chr(code)


def _add_links(data: bytes, found: list[Sheet]) -> None:
    """Link annotations by pypdf, which finds those that pdfium's viewer would not follow."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            reader.decrypt("")
        for sheet, page in zip(found, reader.pages, strict=False):
            annotations = page["/Annots"].get_object() if "/Annots" in page else ArrayObject()
            for entry in annotations if isinstance(annotations, ArrayObject) else ArrayObject():
                annotation = entry.get_object()
                if not isinstance(annotation, DictionaryObject) or "/A" not in annotation or "/Rect" not in annotation:
                    continue
                action, corners = annotation["/A"].get_object(), annotation["/Rect"].get_object()
                if not isinstance(action, DictionaryObject) or not isinstance(corners, ArrayObject):
                    continue
                address = _printable(str(action.get("/URI") or ""))
                if not address:
                    continue
                xa, ya, xb, yb = (float(str(v.get_object())) for v in corners)
                (x0, y0), (x1, y1) = sheet.place(xa, ya), sheet.place(xb, yb)
                place = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
                sheet.links.append((place, Link(address, _under(sheet, place))))
    except Exception:
        return


def _printable(address: str) -> str:
    return re.sub(r"[\x00-\x20\x7f\ud800-\udfff]", "", address)


def _under(sheet: Sheet, box: Box) -> str:
    """The text inside of a box."""
    return "".join(
        glyph.text
        for glyph in sheet.glyphs
        if not glyph.turned
        and box.x0 <= (glyph.x0 + glyph.x1) / 2 <= box.x1
        and box.y0 <= glyph.base - 0.3 * glyph.size <= box.y1
    ).strip()
