"""Files that are made to exhaust whoever reads them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable


def pdf(objects: dict[int, bytes], root: int = 1, trailer: bytes = b"") -> bytes:
    """A PDF of numbered objects with a correct cross-reference table."""
    out = io.BytesIO()
    out.write(b"%PDF-1.5\n")
    offsets: dict[int, int] = {}
    for number, body in objects.items():
        offsets[number] = out.tell()
        out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    start = out.tell()
    size = max(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    for number in range(1, size):
        out.write(b"%010d 00000 n \n" % offsets.get(number, 0))
    out.write(b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, root, trailer, start))
    return out.getvalue()


def stream(body: bytes, entries: bytes = b"") -> bytes:
    """A stream object around bytes that are already encoded."""
    return b"<< /Length %d %s >>\nstream\n" % (len(body), entries) + body + b"\nendstream"


def page_of(content: bytes, resources: bytes = b"", more: dict[int, bytes] | None = None) -> bytes:
    """A PDF with one page that shows a content stream object."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
    page += b" /Resources << /Font << /F1 5 0 R >> " + resources + b" >> >>"
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: page,
        4: content,
        5: font,
    }
    return pdf(objects | (more or {}))


def _repeated(block: bytes, times: int) -> bytes:
    """A zlib stream that unpacks to a block many times over, made without packing it so often."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x78\xda" + packed * times + b"\x03\x00" + struct.pack(">I", zlib.adler32(block))


def flate() -> bytes:
    """One gigabyte of spaces in a megabyte."""
    return page_of(stream(_repeated(b" " * 1024**2, 1024), b"/Filter /FlateDecode"))


def operators() -> bytes:
    """Five million drawing operators."""
    block = b"BT /F1 9 Tf 1 0 0 1 9 9 Tm (a) Tj ET\n" * 10_000
    return page_of(stream(_repeated(block, 100), b"/Filter /FlateDecode"))


def nested_forms() -> bytes:
    """Forms that show the next form ten times each, twelve deep."""
    more: dict[int, bytes] = {}
    for level in range(12):
        number = 10 + level
        body = b"/X Do " * 10 if level < 11 else b"BT /F1 9 Tf (deep) Tj ET"
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >>"
        entries += b" /XObject << /X %d 0 R >> >>" % (number + 1 if level < 11 else number)
        more[number] = stream(body, entries)
    return page_of(stream(b"/X Do " * 10), b"/XObject << /X 10 0 R >>", more)


def form_of_itself() -> bytes:
    """A form that shows itself."""
    entries = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >>"
    return page_of(stream(b"/X Do"), b"/XObject << /X 10 0 R >>", {10: stream(b"/X Do /X Do", entries)})


def xref_loop() -> bytes:
    """A cross-reference table whose predecessor is itself, and pages that are their own parent."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>",
    }
    whole = pdf(objects)
    start = whole.rindex(b"xref\n0")
    return pdf(objects, trailer=b"/Prev %d" % start)


def many_pages() -> bytes:
    """A hundred thousand references to one page."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [" + b"3 0 R " * 100_000 + b"] /Count 100000 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
    }
    return pdf(objects)


def docx(document: bytes, extra: dict[str, bytes] | None = None) -> bytes:
    """A Word file around the XML of its document."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        archive.writestr("word/document.xml", document)
        for name, body in (extra or {}).items():
            archive.writestr(name, body)
    return out.getvalue()


W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zip_bomb() -> bytes:
    """A Word file of 60 kB that unpacks to 60 MB."""
    return docx(b"<w:document %s/>" % W, {"word/media.xml": b" " * (60 * 1024**2)})


def zip_of_text() -> bytes:
    """A Word file below the size limit whose text alone is far more than a résumé has."""
    paragraph = b"<w:p><w:r><w:t>more and more words</w:t></w:r></w:p>"
    return docx(b"<w:document %s><w:body>" % W + paragraph * 400_000 + b"</w:body></w:document>")


def entities() -> bytes:
    """The billion laughs, in a Word file."""
    names = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    document = (
        f'<!DOCTYPE x [<!ENTITY e0 "ha">{names}]><w:document {W.decode()}><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p>'
    )
    return docx((document + "</w:body></w:document>").encode())


def external_entity() -> bytes:
    """A Word file that asks for a file of the machine that reads it."""
    document = (
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document {W.decode()}><w:body><w:p><w:r><w:t>&e;'
    )
    return docx((document + "</w:t></w:r></w:p></w:body></w:document>").encode())


def deep_xml() -> bytes:
    """Elements in elements, a hundred thousand deep."""
    deep = b"<w:tbl><w:tr><w:tc>" * 30_000 + b"</w:tc></w:tr></w:tbl>" * 30_000
    return docx(b"<w:document %s><w:body>" % W + deep + b"</w:body></w:document>")


def deep_json() -> bytes:
    """Lists in lists, a hundred thousand deep."""
    return b'{"basics": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"


PDFS: tuple[Callable[[], bytes], ...] = (
    flate,
    operators,
    nested_forms,
    form_of_itself,
    xref_loop,
    many_pages,
)
OTHERS: tuple[Callable[[], bytes], ...] = (zip_bomb, zip_of_text, entities, external_entity, deep_xml, deep_json)
