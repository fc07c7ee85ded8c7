"""Strangers in Word files whose text stands where it was put, whatever comes first in the file.

Text boxes, frames, floating tables, sections in columns as programs make them that turn a PDF into a Word file, and
columns made with tabs. Format: ECMA-376 (Office Open XML), WordprocessingML and DrawingML; lengths below in points.
"""

import html
import io
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import docx
from docx.oxml import parse_xml

from tests.tailor.documents.strangers import Job, School, Stranger

_NAMES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
#: A4, its margin, and the width of a side column.
_WIDE, _HIGH, _MARGIN, _SIDE = 595, 842, 36, 150
_PAGE = f'<w:pgSz w:w="{_WIDE * 20}" w:h="{_HIGH * 20}"/>'
_EDGES = '<w:pgMar w:top="720" w:bottom="720" w:left="720" w:right="720" w:header="300" w:footer="300" w:gutter="0"/>'
_ids = itertools.count(1)


@dataclass(frozen=True)
class Spot:
    """Where something stands: its left upper corner, its size, and from where each is measured."""

    x: float
    y: float
    width: float
    height: float
    across: str = "page"
    down: str = "page"


def _p(text: str = "", size: float = 10, bold: bool = False, own: str = "", after: float = 0, before: float = 0) -> str:
    """A paragraph; `own` are further properties of it, in the order of the schema, and a star makes a cell bold."""
    spacing = f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}" w:line="240" w:lineRule="auto"/>'
    at = min((own.index(tag) for tag in ("<w:ind", "<w:sectPr") if tag in own), default=len(own))
    above, below = own[:at], own[at:]
    end = below.index("<w:sectPr") if "<w:sectPr" in below else len(below)
    properties = f"<w:pPr>{above}{spacing}{below[:end]}{_shaped(size, bold)}{below[end:]}</w:pPr>"
    cells = [
        f"<w:r>{_shaped(size, bold or cell[:1] == '*')}{'<w:tab/>' if number else ''}"
        f"<w:t xml:space='preserve'>{html.escape(cell.removeprefix('*'))}</w:t></w:r>"
        for number, cell in enumerate(text.split("\t"))
    ]
    return f"<w:p>{properties}{''.join(cells)}</w:p>"


def _shaped(size: float, bold: bool) -> str:
    return f"<w:rPr>{'<w:b/>' if bold else ''}<w:sz w:val='{size * 2:.0f}'/></w:rPr>"


def _head(text: str, own: str = "") -> str:
    return _p(text.upper(), 13, True, own, before=8, after=3)


def _with(paragraph: str, *runs: str) -> str:
    """A paragraph with more at its end: what is anchored to it, a break."""
    return paragraph.removesuffix("</w:p>") + "".join(runs) + "</w:p>"


def _anchored(spot: Spot, graphic: str, wrap: str = "<wp:wrapNone/>") -> str:
    number = next(_ids)

    def emu(points: float) -> int:
        return round(points * 12700)

    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0"'
        ' layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{spot.across}"><wp:posOffset>{emu(spot.x)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{spot.down}"><wp:posOffset>{emu(spot.y)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{emu(spot.width)}" cy="{emu(spot.height)}"/>{wrap}'
        f'<wp:docPr id="{number}" name="Box {number}"/><wp:cNvGraphicFramePr/>{graphic}</wp:anchor>'
    )


def _shape(x: float, y: float, width: float, height: float, content: str) -> str:
    frame = f'<a:off x="{x * 12700:.0f}" y="{y * 12700:.0f}"/>'
    extent = f'<a:ext cx="{width * 12700:.0f}" cy="{height * 12700:.0f}"/>'
    return (
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>{frame}{extent}</a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr></wps:wsp>'
    )


def _graphic(kind: str, inner: str) -> str:
    address = f"http://schemas.microsoft.com/office/word/2010/wordprocessing{kind}"
    return f'<a:graphic><a:graphicData uri="{address}">{inner}</a:graphicData></a:graphic>'


def _vml(spot: Spot, content: str) -> str:
    style = (
        f"position:absolute;margin-left:{spot.x}pt;margin-top:{spot.y}pt;width:{spot.width}pt;height:{spot.height}pt;"
        f"mso-position-horizontal-relative:{spot.across};mso-position-vertical-relative:{spot.down}"
    )
    return (
        f'<w:pict><v:rect id="box{next(_ids)}" style="{style}" stroked="f">'
        f'<v:textbox inset="0,0,0,0"><w:txbxContent>{content}</w:txbxContent></v:textbox></v:rect></w:pict>'
    )


def _box(spot: Spot, content: str, wrap: str = "<wp:wrapNone/>") -> str:
    """A run with a text box as Word writes it: a drawing, and the same for those who cannot read drawings."""
    shape = _graphic("Shape", _shape(0, 0, spot.width, spot.height, content))
    choice = f'<mc:Choice Requires="wps"><w:drawing>{_anchored(spot, shape, wrap)}</w:drawing></mc:Choice>'
    fallback = f"<mc:Fallback>{_vml(spot, content)}</mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def _group(spot: Spot, boxes: Iterable[tuple[float, float, float, float, str]]) -> str:
    """A run with a group of text boxes; its own lengths are twice as fine as the page's."""
    inner = "".join(_shape(2 * x, 2 * y, 2 * wide, 2 * high, content) for x, y, wide, high, content in boxes)
    size = f'cx="{spot.width * 12700:.0f}" cy="{spot.height * 12700:.0f}"'
    fine = f'cx="{spot.width * 25400:.0f}" cy="{spot.height * 25400:.0f}"'
    frame = f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/><a:chOff x="0" y="0"/><a:chExt {fine}/></a:xfrm>'
    group = f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>{frame}</wpg:grpSpPr>{inner}</wpg:wgp>"
    drawing = f"<w:drawing>{_anchored(spot, _graphic('Group', group))}</w:drawing>"
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wpg">{drawing}</mc:Choice></mc:AlternateContent></w:r>'


def _section(*columns: float, space: float = 12, kind: str = "continuous") -> str:
    wide = "".join(f'<w:col w:w="{width * 20:.0f}" w:space="{space * 20:.0f}"/>' for width in columns)
    cols = f'<w:cols w:num="{len(columns)}" w:equalWidth="0">{wide}</w:cols>' if columns else ""
    return f'<w:sectPr><w:type w:val="{kind}"/>{_PAGE}{_EDGES}{cols}</w:sectPr>'


_COLUMN = '<w:r><w:br w:type="column"/></w:r>'


def _saved(body: str) -> bytes:
    document = docx.Document()
    element = parse_xml(f"<w:body {_NAMES}>{body}{_section()}</w:body>")
    document.element.replace(document.element.body, element)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _job(job: Job, own: str = "", mark: str = "• ") -> str:
    lines = [_p(job.title, bold=True, own=own, before=4), _p(f"{job.company}, {job.place}", own=own)]
    items = [_p(f"{mark}{item}", own=own) for item in job.items]
    return "".join([*lines, _p(job.dates, own=own), *items])


def _school(school: School, own: str = "") -> str:
    lines = (_p(school.degree, bold=True, own=own, before=4), _p(f"{school.school}, {school.place}", own=own))
    return "".join([*lines, _p(school.dates, own=own)])


def _reached(person: Stranger) -> str:
    return "".join(map(_p, (person.email, person.phone, person.place, person.link)))


def _aside(person: Stranger, headings: Callable[[str], str] = _head) -> str:
    """What a side column holds: how to reach the person, skills, languages."""
    *_, skills, languages = person.headings
    spoken = "".join(_p(f"{name} ({level})") for name, level in person.languages)
    return _reached(person) + headings(skills) + "".join(map(_p, person.skills)) + headings(languages) + spoken


def _main(person: Stranger, own: str = "") -> list[str]:
    """Summary, work and education, a paragraph or more each."""
    summary, work, education, *_ = person.headings
    jobs = [_job(job, own) for job in person.jobs]
    schools = [_school(school, own) for school in person.schools]
    return [_head(summary, own), _p(person.summary, own=own), _head(work, own), *jobs, _head(education, own), *schools]


def _parted(parts: list[str]) -> tuple[str, str]:
    """The text of a page in two: up to the employer of the first job, and what follows."""
    at = parts[3].index("</w:p>", parts[3].index("</w:p>") + 1) + len("</w:p>")
    return "".join(parts[:3]) + parts[3][:at], parts[3][at:] + "".join(parts[4:])


def boxes(p: Stranger) -> bytes:
    """A name across the page, anchored to the last line, and a side column, anchored amid the work beside it: boxes."""
    beside = f'<w:ind w:left="{(_SIDE + 20) * 20}"/>'
    top = _box(Spot(_MARGIN, 30, 520, 60), _p(p.name, 24, True) + _p(p.label, 12))
    side = _box(Spot(_MARGIN, 100, _SIDE, 700), _aside(p), '<wp:wrapSquare wrapText="bothSides"/>')
    above, below = _parted(_main(p, beside))
    return _saved("".join(_p() for _ in range(6)) + _with(above, side) + below + _with(_p(), top))


def heaped(p: Stranger) -> bytes:
    """All text in boxes anchored to one empty paragraph, the last made first in the file."""
    summary, work, education, skills, languages = p.headings
    right = _MARGIN + _SIDE + 20
    jobs = "".join(_job(job) for job in p.jobs)
    schools = "".join(_school(school) for school in p.schools)
    spoken = "".join(_p(f"{name} ({level})") for name, level in p.languages)
    tall = 60 + 46 * len(p.jobs) + 12 * sum(len(item) // 60 + 1 for job in p.jobs for item in job.items)
    placed = [
        (Spot(_MARGIN, 30, 520, 32), _p(p.name, 24, True)),
        (Spot(_MARGIN, 62, 520, 20), _p(p.label, 12)),
        (Spot(_MARGIN, 110, _SIDE, 70), _reached(p)),
        (Spot(_MARGIN, 190, _SIDE, 24), _head(skills)),
        (Spot(_MARGIN, 216, _SIDE, 180), "".join(map(_p, p.skills))),
        (Spot(_MARGIN, 420, _SIDE, 24), _head(languages)),
        (Spot(_MARGIN, 446, _SIDE, 100), spoken),
        (Spot(right, 110, 340, 24), _head(summary)),
        (Spot(right, 136, 340, 60), _p(p.summary)),
        (Spot(right, 200, 340, 24), _head(work)),
        (Spot(right, 226, 340, tall), jobs),
        (Spot(right, 236 + tall, 340, 24), _head(education)),
        (Spot(right, 262 + tall, 340, 120), schools),
    ]
    return _saved(_with(_p(), *(_box(spot, content) for spot, content in reversed(placed))))


def grouped(p: Stranger) -> bytes:
    """The name and how to reach the person in one group of two boxes, the second above the first; then the text."""
    inner = [(0, 34, 520, 56, _reached(p)), (0, 0, 520, 30, _p(p.name, 24, True))]
    group = _group(Spot(0, 0, 520, 90, "margin", "paragraph"), inner)
    *_, skills, languages = p.headings
    spoken = "".join(_p(f"{name} ({level})") for name, level in p.languages)
    rest = _head(skills) + _p(", ".join(p.skills)) + _head(languages) + spoken
    return _saved(_with(_p(), group) + "".join(_p() for _ in range(8)) + "".join(_main(p)) + rest)


def drawn(p: Stranger) -> bytes:
    """The old drawings of Word: a side column in a box at the right, anchored amid the work."""
    beside = f'<w:ind w:right="{(_SIDE + 20) * 20}"/>'
    side = f"<w:r>{_vml(Spot(_WIDE - _MARGIN - _SIDE, 70, _SIDE, 700), _aside(p))}</w:r>"
    above, below = _parted(_main(p, beside))
    return _saved(_p(p.name, 24, True) + _with(above, side) + below)


def converted(p: Stranger) -> bytes:
    """A section in three columns for each entry: its lines, the heading above them in the middle, its place."""
    summary, work, education, skills, languages = p.headings

    def entry(lines: list[str], heading: str, place: str, level: int) -> str:
        above = [_p(size=14), _p(size=8)] if heading else []
        left = "".join([*above, *lines])
        middle = _next(_p(heading.upper(), 13, True)) if heading else _next(_p())
        beside = [_next(_p(size=14) if heading else _p(size=10)), *([_p(size=8)] if heading else [])]
        beside += [_p() for _ in range(level if heading else level - 1)]
        return left + middle + "".join(beside) + _p(place, own=_section(200, 180, 120, space=10))

    def items(job: Job) -> str:
        return "".join(_p(f"• {item}") for item in job.items[:-1]) + _p(f"• {job.items[-1]}", own=_section())

    body = _p(p.name, 22, True) + _p(p.label, 12)
    body += _next(_p(p.email)) + _p(p.phone) + _p(p.place) + _p(p.link, own=_section(320, 180))
    body += _head(summary) + _p(p.summary, own=_section())
    for number, job in enumerate(p.jobs):
        lines = [_p(job.title, bold=True), _p(job.company), _p(job.dates)]
        body += entry(lines, "" if number else work, job.place, 2) + items(job)
    for number, school in enumerate(p.schools):
        lines = [_p(school.degree, bold=True), _p(school.school), _p(school.dates)]
        body += entry(lines, "" if number else education, school.place, 2) + _p(own=_section())
    spoken = "".join(_p(f"{name} ({level})") for name, level in p.languages)
    return _saved(body + _head(skills) + _p(", ".join(p.skills)) + _head(languages) + spoken)


def _next(paragraph: str) -> str:
    """The paragraph at the top of the next column."""
    at = paragraph.index("<w:r>")
    return paragraph[:at] + _COLUMN + paragraph[at:]


def framed(p: Stranger) -> bytes:
    """A side column in a frame that the file holds amid the work, and the name in a frame at the end."""
    beside = f'<w:ind w:left="{(_SIDE + 20) * 20}"/>'

    def frame(y: float, width: float) -> str:
        return (
            f'<w:framePr w:w="{width * 20}" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="{_MARGIN * 20}"'
            f' w:y="{y * 20}"/>'
        )

    side = _aside(p).replace("<w:pPr>", f"<w:pPr>{frame(110, _SIDE)}")
    top = _p(p.name, 24, True, own=frame(36, 500)) + _p(p.label, 12, own=frame(36, 500))
    above, below = _parted(_main(p, beside))
    return _saved("".join(_p() for _ in range(5)) + above + side + below + top + _p())


def floating(p: Stranger) -> bytes:
    """A side column in a table that floats at the right of the page; the file holds it amid the work."""
    place = (
        f'<w:tblpPr w:leftFromText="180" w:horzAnchor="page" w:vertAnchor="page" w:tblpX="{(_WIDE - 190) * 20}"'
        ' w:tblpY="1400"/>'
    )
    size = f'<w:tblW w:w="{_SIDE * 20}" w:type="dxa"/>'
    grid = f'<w:tblGrid><w:gridCol w:w="{_SIDE * 20}"/></w:tblGrid>'
    cell = f'<w:tc><w:tcPr><w:tcW w:w="{_SIDE * 20}" w:type="dxa"/></w:tcPr>{_aside(p)}</w:tc>'
    table = f"<w:tbl><w:tblPr>{place}{size}</w:tblPr>{grid}<w:tr>{cell}</w:tr></w:tbl>"
    beside = f'<w:ind w:right="{(_SIDE + 50) * 20}"/>'
    above, below = _parted(_main(p, beside))
    return _saved(_p(p.name, 24, True) + _p(p.label, 12) + above + table + below)


def tabbed(p: Stranger) -> bytes:
    """Two columns made with a tab stop: skills and languages at the left, work at the right, line by line."""
    summary, work, education, skills, languages = p.headings
    left = [
        f"*{skills.upper()}",
        *p.skills,
        "",
        f"*{languages.upper()}",
        *(f"{name} ({level})" for name, level in p.languages),
    ]
    right = [f"*{work.upper()}"]
    for job in p.jobs:
        right += [job.title, f"{job.company}, {job.place}", job.dates, *(f"• {item}" for item in job.items)]
    stop = f'<w:tabs><w:tab w:val="left" w:pos="{180 * 20}"/></w:tabs>'
    stop += f'<w:ind w:left="{180 * 20}" w:hanging="{180 * 20}"/>'
    rows = itertools.zip_longest(left, right, fillvalue="")
    columns = "".join(_p(f"{a}\t{b}" if b else a, own=stop) for a, b in rows)
    schools = "".join(_school(school) for school in p.schools)
    top = _p(p.name, 24, True) + _p(" | ".join((p.email, p.phone, p.place, p.link)))
    return _saved(top + _head(summary) + _p(p.summary) + _p() + columns + _head(education) + schools)


PLACED: tuple[Callable[[Stranger], bytes], ...] = (
    *(boxes, heaped, grouped, drawn),
    *(converted, framed, floating, tabbed),
)
