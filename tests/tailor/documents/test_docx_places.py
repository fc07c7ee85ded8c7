"""Word files whose text is read by where it stands: boxes, frames, floating tables, columns.

Measured at first sight, before places were read: work entries 44 %, company 30, position 44, dates 26, bullets 26.
"""

import pytest

from tailor.documents.docx import reader
from tailor.documents.read import read
from tests.tailor.documents import bombs
from tests.tailor.documents.figures import Figures, measure
from tests.tailor.documents.placed import PLACED
from tests.tailor.documents.strangers import STRANGERS
from tests.tailor.documents.test_docx_read import W

WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'


def test_people_in_files_whose_text_is_placed(capsys: pytest.CaptureFixture[str]) -> None:
    figures = Figures()
    for number, write in enumerate(PLACED):
        for person in STRANGERS[number % 4 :: 4]:
            measure(figures, f"{write.__name__}/{person.name}", read(write(person), "resume.docx"), person.expected())
    with capsys.disabled():
        print("\n" + figures.table())
    low = {name for name in figures.totals if figures.totals[name] and figures.share(name) < 97}
    assert not low, "\n".join(figures.missed)


def _document(body: str) -> bytes:
    return f"<w:document {W} {WP} {V}><w:body>{body}</w:body></w:document>".encode()


def _texts(body: str) -> list[str]:
    lines = reader.lines(bombs.docx(_document(body)))[0]
    return [" ¦ ".join(cell.text for cell in line.cells) for line in lines]


def _p(text: str, own: str = "") -> str:
    return f"<w:p><w:pPr>{own}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _box(text: str, across: str, down: str, size: tuple[int, int] = (1_000_000, 300_000)) -> str:
    """A paragraph to which nothing but a text box is anchored."""
    content = "".join(map(_p, text.split("/")))
    return (
        f"<w:p><w:r><w:drawing><wp:anchor>{across}{down}<wp:extent cx='{size[0]}' cy='{size[1]}'/>"
        f"<w:txbxContent>{content}</w:txbxContent></wp:anchor></w:drawing></w:r></w:p>"
    )


def _at(axis: str, told: str, of: str = "page") -> str:
    return f'<wp:position{axis} relativeFrom="{of}">{told}</wp:position{axis}>'


def _offset(axis: str, points: float, of: str = "page") -> str:
    return _at(axis, f"<wp:posOffset>{points * 12700:.0f}</wp:posOffset>", of)


def test_a_box_stands_where_it_is_put() -> None:
    body = "".join(_p(f"line {number}") for number in range(4))
    top = _box("top", _offset("H", 72), _offset("V", 10))
    assert _texts(body + top) == ["top", "line 0", "line 1", "line 2", "line 3"]
    end = _box("end", _offset("H", 72), _at("V", "<wp:align>bottom</wp:align>"))
    assert _texts(end + body) == ["line 0", "line 1", "line 2", "line 3", "end"]
    amid = _box("amid", _offset("H", 72), _offset("V", -20, "paragraph"))
    assert _texts(body + amid) == ["line 0", "line 1", "line 2", "amid", "line 3"]


def test_labels_come_before_what_they_stand_beside() -> None:
    def row(label: str, text: str, y: float) -> str:
        right = _box(text, _offset("H", 200), _offset("V", y), (3_000_000, 900_000))
        return right + _box(label, _offset("H", 40), _offset("V", y + 20))

    assert _texts(row("Education", "MIT/2019", 400) + row("Skills", "Go/Rust/C", 100)) == [
        *("Skills", "Go", "Rust", "C"),
        *("Education", "MIT", "2019"),
    ]


def _beside(text: str, height: float) -> str:
    """A paragraph with a text box of an older drawing at the right of the page."""
    content = "".join(map(_p, text.split("/")))
    style = f"position:absolute;margin-left:330pt;margin-top:0;width:150pt;height:{height}pt"
    return (
        f'<w:p><w:r><w:t>Nora Quill</w:t></w:r><w:r><w:pict><v:shape style="{style}"><v:textbox><w:txbxContent>'
        f"{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )


def test_what_stands_below_a_short_box_reads_on_behind_it() -> None:
    rows = ["Weaver", "Northern Mills", "Wove rugs.", "Dyer", "Hexmill", "Dyed wool."]
    texts = _texts(_beside("(559) 555-0117/nora@example.org/Leeds", 40) + "".join(map(_p, rows)))
    assert texts[-3:] == ["Dyer", "Hexmill", "Dyed wool."]
    columns = [
        line.column for line in reader.lines(bombs.docx(_document(_beside("a/b/c", 40) + "".join(map(_p, rows)))))[0]
    ]
    assert columns[-1] == columns[-3]


def test_headings_beside_a_box_head_what_stands_below_them() -> None:
    long = "Weaver of rugs and cloth for eleven houses, of which three are by the canal and none is small."
    body = _beside("nora@example.org/Leeds/Wool/Linen/Silk/Dyes/Looms/Bobbins", 120) + _p("Profile") + _p(long)
    texts = _texts(
        body + _p("Work Experience") + _p("Weaver at Northern Mills, 2012 - 2014, in a long shed by the river")
    )
    assert texts.index("Profile") == texts.index(long) - 1


def test_the_only_heading_beside_a_box_heads_what_stands_below_it() -> None:
    body = _beside("nora@example.org/Leeds/Wool/Linen", 60) + _p("Leeds") + _p("Work")
    texts = _texts(body + _p("Weaver at Northern Mills, 2012 - 2014, in a long shed by the river"))
    assert texts.index("Work") == len(texts) - 2


def test_columns_are_read_one_after_the_other_and_what_stands_across_them_first() -> None:
    def box(text: str, x: float, y: float, width: float = 150) -> str:
        return _box(text, _offset("H", x), _offset("V", y), (round(width * 12700), 700_000))

    body = box("Work Experience/Acme/2019", 300, 100) + box("Python/Go/C", 40, 200) + box("Skills", 40, 130)
    body += box("Globex/2017/Built it", 300, 200) + box("Ada Park, engineer and mother of four children", 40, 20, 400)
    assert _texts(body)[:5] == ["Ada Park, engineer and mother of four children", "Skills", "Python", "Go", "C"]
    assert _texts(body)[5:] == ["Work Experience", "Acme", "2019", "Globex", "2017", "Built it"]


def test_a_place_in_a_column_of_its_own_stands_on_the_line_of_the_dates() -> None:
    wide = '<w:cols w:num="2" w:equalWidth="0"><w:col w:w="6000" w:space="300"/><w:col w:w="2500"/></w:cols>'
    column = '<w:p><w:r><w:br w:type="column"/><w:t> </w:t></w:r></w:p>'
    section = f'<w:sectPr><w:type w:val="continuous"/>{wide}</w:sectPr>'
    body = _p("Engineer") + _p("Acme Inc.") + _p("2019 – 2021") + _p("Built it all, and by myself") + column
    assert _texts(body + _p("") + _p("Boston, MA", section) + _p("after")) == [
        *("Engineer", "Acme Inc.", "2019 – 2021 ¦ Boston, MA", "Built it all, and by myself", "after"),
    ]


def test_rows_with_tabs_stay_rows() -> None:
    rows = [("Acme Inc.", "2019 – 2021"), ("Engineer", "Boston, MA"), ("Globex", "2015 – 2019"), ("Intern", "Ulm")]
    body = _p("Experience") + "".join(_p(f"{a}</w:t><w:tab/><w:t>{b}") for a, b in rows)
    assert _texts(body) == ["Experience", *(f"{a} ¦ {b}" for a, b in rows)]


@pytest.mark.parametrize("told", ["nan", "inf", "1e999", "-99999999999999999999", ""])
def test_places_that_are_none_are_read_all_the_same(told: str) -> None:
    offset = f"<wp:posOffset>{told}</wp:posOffset>"
    body = _box("boxed", _at("H", offset), _at("V", offset)) + _p("text", f'<w:framePr w:x="{told}" w:y="{told}"/>')
    style = f"position:absolute;margin-left:{told}pt;margin-top:{told}pt;width:{told}pt"
    drawn = f'<w:p><w:r><w:pict><v:rect style="{style}"><w:txbxContent>{_p("drawn")}</w:txbxContent></v:rect></w:pict>'
    cols = f'<w:sectPr><w:pgSz w:w="{told}"/><w:cols w:num="{told}" w:space="{told}"/></w:sectPr>'
    assert sorted(_texts(f"{body}{drawn}</w:r></w:p>{cols}")) == ["boxed", "drawn", "text"]


def test_thousands_of_boxes_are_read_as_they_come() -> None:
    boxes = (_box(f"box {n}", _offset("H", n % 500), _offset("V", 3000 - n)) for n in range(3000))
    inner = "".join(box.removeprefix("<w:p>").removesuffix("</w:p>") for box in boxes)
    assert _texts(f"<w:p>{inner}</w:p>") == [f"box {n}" for n in range(3000)]
