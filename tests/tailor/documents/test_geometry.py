"""Glyphs to lines: words, letter-spacing, columns, margins and list marks, on pages made for it."""

import zlib
from collections.abc import Sequence

import pytest
import typst

from tailor.documents.pages import accents, codes, columns, icons, pdf
from tailor.documents.pages.geometry import Run, Segment, segments
from tailor.documents.pages.glyphs import Glyph
from tailor.documents.pages.lines import Line, joined, strip_mark
from tailor.documents.pages.pdf import Sheet
from tailor.documents.pages.spelling import clean, dotted_capitals
from tests.tailor.documents import bombs


def _page(*texts: tuple[float, float, str], size: float = 10.0, extra: str = "") -> Sheet:
    """A page with texts at (x, distance from the top) in Helvetica."""
    shown = "".join(f"BT /F1 {size} Tf {extra} 1 0 0 1 {x} {792 - y} Tm ({text}) Tj ET\n" for x, y, text in texts)
    body = zlib.compress(shown.encode("latin-1"))
    return pdf.sheets(bombs.page_of(bombs.stream(body, b"/Filter /FlateDecode")))[0]


def _lines(*texts: tuple[float, float, str]) -> list[Line]:
    sheet = _page(*texts)
    return columns.lines(segments(sheet.glyphs), sheet.dots, 1, sheet.width, sheet.height)


def test_drawing_order_does_not_matter() -> None:
    texts = [(50.0, 100.0 + 14 * n, f"line number {n}") for n in range(6)]
    assert [line.text for line in _lines(*reversed(texts))] == [text for _, _, text in texts]


def test_letter_spacing_is_taken_out() -> None:
    sheet = _page((50, 100, "EDUCATION"), extra="5 Tc")
    (segment,) = segments(sheet.glyphs)
    assert segment.text == "EDUCATION"
    assert segment.tracked


def test_words_without_space_glyphs() -> None:
    def word(text: str, x: float, order: int) -> list[Glyph]:
        return [
            Glyph(c, x + 5 * i, x + 5 * i + 5, 100, 10, False, False, 0, False, order + i) for i, c in enumerate(text)
        ]

    (segment,) = segments([*word("hello", 50, 0), *word("world", 78, 10)])
    assert segment.text == "hello world"


@pytest.mark.parametrize(
    ("plain", "faked"), [("", "Weaver & Dyer at Hexmill"), ("Dyed by hand,", "wove and dyed rugs")]
)
def test_letters_whose_boxes_reach_into_each_other_leave_spaces_between_words(plain: str, faked: str) -> None:
    glyphs: list[Glyph] = []
    x = 50.0
    for text, lap in ((plain, 0.0), (faked, 2.0)):
        for char in text:
            if char != " ":
                glyphs.append(Glyph(char, x, x + 5 + lap, 100, 10, False, False, 0, 0, len(glyphs)))
            x += 5 if char != " " else 2.6
        x += 2.6
    assert [segment.text for segment in segments(glyphs)] == [f"{plain} {faked}".strip()]


def test_spaces_that_a_full_line_shrank() -> None:
    text, x, glyphs = "wove three hundred rugs by hand", 50.0, []
    for n, word in enumerate(text.split()):
        glyphs += [
            Glyph(c, x + 5 * i, x + 5 * i + 5, 100, 10, False, False, 0, 0, 9 * n + i) for i, c in enumerate(word)
        ]
        x += 5 * len(word) + 1.4
    ordered = [glyph._replace(order=n) for n, glyph in enumerate(glyphs)]
    assert [segment.text for segment in segments(ordered)] == [text]


@pytest.mark.parametrize(("written", "text"), [("ockery", "ockery"), ("OCKERY", "OC KERY")])
def test_room_that_small_capitals_leave_between_letters_is_no_space(written: str, text: str) -> None:
    edges = [50, 60, 71.8, 81.8, 91.8, 101.8]  # a sixth of the size behind the second letter, touching ones elsewhere
    glyphs = [
        Glyph(c, x, x + 10, 100, 11, False, False, 0, 0, n) for n, (c, x) in enumerate(zip(written, edges, strict=True))
    ]
    (segment,) = segments(glyphs)
    assert segment.text == text


def test_a_power_stands_in_its_word_and_the_number_of_a_note_does_not() -> None:
    def row(text: str, x0: float, base: float, size: float, order: int) -> list[Glyph]:
        return [
            Glyph(c, x0 + 6 * n, x0 + 6 * n + 6, base, size, False, False, 0, 0, order + n) for n, c in enumerate(text)
        ]

    word = [*row("O(n", 50, 100, 10, 0), *row(")", 73, 100, 10, 9)]
    power = [Glyph("2", 68.5, 72.5, 96, 7, False, False, 0, 0, 5)]
    assert [segment.text for segment in segments([*word, *power])] == ["O(n2)"]
    note = [Glyph("2", 68.5, 72.5, 96, 7, False, False, 0, 0, 5)]
    assert sorted(segment.text for segment in segments([*row("Hex", 50, 100, 10, 0), *note])) == ["2", "Hex"]


def test_labels_that_are_headings_elsewhere_stand_beside_their_rows() -> None:
    rows = ["Publications", "Wool and weld, a study", "Hull Press, with Pat Lowry"]
    rows += ["Projects", "A loom for all", "that weaves wool", "and silk too", "A vat of copper", "for woad and weld"]
    rows += ["Skills", "C++, C, Java", "Excel, Word"]
    right = [(190.0, 100.0 + 16 * n, text) for n, text in enumerate(rows)]
    left = [(130.0, 116.0, "Jan 2014"), (90.0, 164.0, "loom.example/all"), (95.0, 212.0, "loom.example/v")]
    left += [(130.0, 260.0, "Languages"), (150.0, 276.0, "Tools")]
    sized = [(spot, 14.0 if spot[2] in ("Publications", "Projects", "Skills") else 10.0) for spot in (*right, *left)]
    sheets = [_page(spot, size=size) for spot, size in sized]
    glyphs = [glyph._replace(order=glyph.order + 50 * n) for n, sheet in enumerate(sheets) for glyph in sheet.glyphs]
    read = [line.text for line in columns.lines(segments(glyphs), [], 1, 612, 792)]
    assert read[-2:] == ["Languages C++, C, Java", "Tools Excel, Word"]


def test_a_capital_within_a_word_stands_apart_by_no_more_than_its_shape() -> None:
    close = [Glyph(c, x, x + 8, 100, 10, False, False, 0, 0, n) for n, (c, x) in enumerate([("e", 50), ("M", 58.7)])]
    assert [segment.text for segment in segments(close)] == ["eM"]
    apart = [close[0], close[1]._replace(order=3)]
    assert [segment.text for segment in segments(apart)] == ["e M"]


def test_letters_of_a_slanted_ligature_reach_as_far_as_it_does() -> None:
    source = b'#set text(font: "Libertinus Serif", style: "italic", size: 11pt)\nSoftware official waffle'
    known = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
    made = typst.Compiler(font_paths=known).compile(input=source)
    assert isinstance(made, bytes)
    assert [segment.text for segment in segments(pdf.sheets(made)[0].glyphs)] == ["Software official waffle"]


def test_letters_that_the_page_slants_leave_spaces_between_words() -> None:
    drawn = b"BT /F1 12 Tf 1 0 0.36 1 50 700 Tm (Ultra North Mill) Tj ET"
    (sheet,) = pdf.sheets(bombs.page_of(bombs.stream(drawn)))
    assert [segment.text for segment in segments(sheet.glyphs)] == ["Ultra North Mill"]


@pytest.mark.parametrize(
    ("text", "capitals"),
    [("JAN KüSTER", True), ("CREATiON", True), ("McGRAW", False), ("DéCOR", True), ("Köln", False)],
)
def test_small_letters_among_capitals(text: str, capitals: bool) -> None:
    assert dotted_capitals(text) is capitals


def test_a_soft_hyphen_behind_a_hard_one_is_none() -> None:
    assert clean("on-\u00adcampus") == "on-campus"


def test_dots_that_lead_from_a_name_to_its_dates_are_no_text() -> None:
    led = "Northern Mills " + ". " * 30 + "June 2019 - May 2021"
    assert [cell.text for cell in _lines((50, 100, led))[0].cells] == ["Northern Mills", "June 2019 - May 2021"]
    assert [cell.text for cell in _lines((50, 100, "And so on ... to the end"))[0].cells] == [
        "And so on ... to the end"
    ]


def test_a_wide_gap_makes_two_cells_of_one_line() -> None:
    (line,) = _lines((50, 100, "Acme Inc."), (400, 100, "May 2019 - July 2020"))
    assert [cell.text for cell in line.cells] == ["Acme Inc.", "May 2019 - July 2020"]


def test_words_with_nearly_their_size_between_them_stand_apart_where_no_space_is_drawn() -> None:
    sheet = _page((50, 100, "HTML"), (87, 100, "LAMP"))
    assert [s.text for s in segments(sheet.glyphs)] == ["HTML", "LAMP"]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [
        (50.0, 100.0 + 15 * n, t) for n, t in enumerate(["Skills", "Python", "Go", "Languages", "English", "German"])
    ]
    body = ["Experience", "Acme Inc, Engineer", "built a large system with many parts", "and kept it running"]
    right = [(230.0, 104.0 + 17 * n, t) for n, t in enumerate([*body, "Education", "Some University"])]
    shown = [line.text for line in _lines((50, 60, "Jane Doe, who writes a name over both columns"), *left, *right)]
    assert shown[1:] == [t for _, _, t in left] + [t for _, _, t in right]


def test_a_side_column_that_begins_below_a_picture_stands_beside_a_short_text() -> None:
    side = ["Contact", "n@quill.example", "Leeds", "Languages", "Polish", "English", "Interests", "Chess"]
    left = [(50.0, 165.0 + 24 * n, t) for n, t in enumerate(side)]
    body = ["Experience", "Acme Inc, Engineer", "built a large system with many parts", "and kept it running"]
    body += ["Acme Inc, Intern", "wrote tests", "Education", "Some University", "Skills", "Python, Go"]
    right = [(230.0, 67.0 + 21 * n, t) for n, t in enumerate(body)]
    assert [line.text for line in _lines(*left, *right)] == [t for _, _, t in left] + [t for _, _, t in right]


def test_addresses_in_a_row_at_the_foot_of_two_columns() -> None:
    side = ["Skills", "Python", "Go", "Languages", "English", "German", "Interests", "Chess"]
    body = ["Experience", "Acme Inc, Engineer", "built a large system with many parts", "and kept it running"]
    body += ["Acme Inc, Intern", "wrote tests for all of it", "Education", "Some University"]
    left = [(50.0, 100.0 + 20 * n, t) for n, t in enumerate(side)]
    right = [(230.0, 104.0 + 20 * n, t) for n, t in enumerate(body)]
    foot = [(60.0, 300.0, "n@quill.example"), (150.0, 300.0, "0113 496 0000"), (234.0, 300.0, "quill.example/n")]
    name = (50.0, 60.0, "Nora Quill, who writes a name over both columns")
    read = [line.text for line in _lines(name, *left, *right, *foot)]
    assert read[-1] == "n@quill.example 0113 496 0000 quill.example/n"


def test_headings_at_the_right_edge_of_a_narrow_column_stand_above_their_lists() -> None:
    rows: list[tuple[float, float, str]] = []
    for n, (title, x) in enumerate([("Skills", 172.0), ("Languages", 151.0), ("Interests", 158.0)]):
        rows += [(x, 100.0 + 90 * n, title), *((50.0, 125.0 + 90 * n + 14 * k, f"no {n}{k}") for k in range(4))]
    rows += [(160.0, 215.0 + 14 * k, "Native") for k in range(4)]
    read = [line.text for line in _lines(*rows)]
    assert read[:7] == ["Skills", *(f"no 0{k}" for k in range(4)), "Languages", "no 10 Native"]


def test_dates_at_the_margin_are_no_column() -> None:
    rows = []
    for n in range(5):
        rows += [(50.0, 100.0 + 15 * n, f"Employer {n}"), (450.0, 100.0 + 15 * n, f"{2010 + n} - {2011 + n}")]
    assert [line.text for line in _lines(*rows)] == [f"Employer {n} {2010 + n} - {2011 + n}" for n in range(5)]


def test_a_margin_note_beside_list_items_goes_to_the_header() -> None:
    shown = _lines(
        (50, 100, "Acme Inc., Engineer"),
        (450, 100, "Boston, MA"),
        (60, 115, "\xb7 built a large system"),
        (450, 115, "May 2019 - July 2020"),
    )
    assert [line.text for line in shown] == [
        "Acme Inc., Engineer Boston, MA May 2019 - July 2020",
        "built a large system",
    ]
    assert shown[1].bullet == "•"


def test_a_note_beside_an_item_further_out_is_of_the_next_entry() -> None:
    shown = _lines(
        (50, 100, "Packer"),
        (450, 100, "May 2019 - July 2020"),
        (60, 115, "\xb7 packed yarn"),
        (40, 130, "\xb7 Bexley Bakeries"),
        (450, 130, "Boston, MA"),
    )
    assert [line.text for line in shown] == ["Packer May 2019 - July 2020", "packed yarn", "Bexley Bakeries Boston, MA"]


def test_turned_text_is_kept() -> None:
    content = b"BT /F1 10 Tf 0 1 -1 0 30 300 Tm (CURRICULUM) Tj ET BT /F1 10 Tf 1 0 0 1 50 700 Tm (Jane Doe) Tj ET"
    sheet = pdf.sheets(bombs.page_of(bombs.stream(content)))[0]
    assert [line.text for line in columns.lines(segments(sheet.glyphs), [], 1, sheet.width, sheet.height)] == [
        "Jane Doe",
        "CURRICULUM",
    ]


@pytest.mark.parametrize("matrix", ["0 1 -1 0 30 380", "0 -1 1 0 560 450"])  # up at the left, down at the right
def test_a_heading_that_runs_up_or_down_beside_its_section_stands_above_it(matrix: str) -> None:
    rows = [(700, "Jane Doe"), (686, "jane@example.org"), *((440 - 14 * n, f"job {n}") for n in range(5))]
    shown = "".join(f"BT /F1 10 Tf 1 0 0 1 80 {y} Tm ({text}) Tj ET\n" for y, text in rows)
    shown += f"BT /F1 12 Tf {matrix} Tm (EXPERIENCE) Tj ET"
    sheet = pdf.sheets(bombs.page_of(bombs.stream(shown.encode())))[0]
    lines = columns.lines(segments(sheet.glyphs), [], 1, sheet.width, sheet.height)
    assert [line.text for line in lines] == [
        *("Jane Doe", "jane@example.org", "EXPERIENCE", "job 0", "job 1", "job 2", "job 3", "job 4"),
    ]


def test_a_turned_page_reads_upright() -> None:
    content = bombs.stream(
        b"BT /F1 10 Tf 0 1 -1 0 100 300 Tm (Jane Doe) Tj ET BT /F1 10 Tf 0 1 -1 0 120 300 Tm (Acme) Tj ET"
    )
    whole = bombs.page_of(content).replace(b"/MediaBox", b"/Rotate 90 /MediaBox")
    sheet = pdf.sheets(whole)[0]
    assert [line.text for line in columns.lines(segments(sheet.glyphs), [], 1, sheet.width, sheet.height)] == [
        "Jane Doe",
        "Acme",
    ]


def test_list_marks_are_no_text() -> None:
    from tailor.documents.pages.geometry import Run

    for text, mark in (("• built", "•"), ("– built", "–"), ("- built", "-"), ("built", ""), ("-5 degrees", "")):
        runs = [Run(text)]
        assert strip_mark(runs) == mark
        assert runs[0].text == text.removeprefix(mark).strip()


def test_broken_words_are_made_whole() -> None:
    assert joined(["the sub\u00ad", "missions"]) == "the submissions"
    assert joined(["a full-", "stack engineer"]) == "a full-stack engineer"
    assert joined(["quarterly catch-", "ups."]) == "quarterly catch-ups."
    assert joined(["two", "lines"]) == "two lines"
    assert joined(["支付平台的", "设计"]) == "支付平台的设计"


def test_a_raised_ending_stands_beside_its_number() -> None:
    def word(text: str, x: float, base: float, size: float, order: int) -> list[Glyph]:
        wide = 0.5 * size
        return [
            Glyph(c, x + wide * n, x + wide * (n + 1), base, size, False, False, 0, 0, order + n)
            for n, c in enumerate(text)
        ]

    glyphs = [
        *word("Tenure: 1", 50.0, 100.0, 12.0, 0),
        *word("st", 104.0, 95.5, 8.0, 20),
        *word("August 2014", 116.0, 100.0, 12.0, 30),
    ]
    assert [segment.text for segment in segments(glyphs)] == ["Tenure: 1st August 2014"]


def test_what_stands_close_to_a_column_of_texts_is_apart_from_it() -> None:
    texts = [(203.0, 114.0 + 14 * n, f"built and ran system number {n}") for n in range(7)]
    line = _lines((170, 100, "Skills"), (203, 100, "Experience"), *texts)[0]
    assert [cell.text for cell in line.cells][-1] == "Experience"
    assert [line.text for line in _lines((170, 100, "Skills"), (203, 100, "Experience"))] == ["Skills Experience"]


def test_an_accent_drawn_upon_a_letter_is_a_part_of_it() -> None:
    # In the encoding that fonts have by themselves, C8 is a diaeresis, CB a cedilla.
    drawn = [(50.0, 100.0, "G"), (58.9, 100.0, "\xc8"), (57.8, 100.0, "u"), (63.4, 100.0, "rler")]
    drawn += [(90.0, 100.0, "S"), (91.6, 100.0, "\xcb"), (96.7, 100.0, "ahin")]
    assert [line.text for line in _lines(*drawn)] == ["Gürler Şahin"]


def test_an_accent_beside_a_letter_stays_what_it_is() -> None:
    assert [line.text for line in _lines((50.0, 100.0, "Gu"), (62.0, 100.0, "\xc8"))] == ["Gu¨"]


def _word(text: str, x: float, order: int, base: float = 100.0, wide: float = 5.0, color: int = 0) -> list[Glyph]:
    return [
        Glyph(c, x + wide * n, x + wide * (n + 1), base, 10.0, False, False, color, 0, order + n)
        for n, c in enumerate(text)
    ]


@pytest.mark.parametrize(
    ("letter", "accent", "whole"), [("u", "¨", "ü"), ("O", "¨", "Ö"), ("ı", "´", "í"), ("C", "¸", "Ç"), ("a", "˚", "å")]
)
def test_an_accent_that_is_drawn_far_from_its_letter(letter: str, accent: str, whole: str) -> None:
    letters = _word(f"x{letter}x", 50.0, 0)
    upon = Glyph(accent, 56.0, 59.0, 100.4, 10.0, False, False, 0, 0, 90)
    for glyphs in ([*letters, *_word("und", 90.0, 20), upon], [upon, *_word("und", 90.0, 20), *letters]):
        assert f"x{whole}x" in "".join(glyph.text for glyph in accents.joined(glyphs))


def test_a_diaeresis_that_is_set_before_its_letter_as_a_sign() -> None:
    assert "".join(g.text for g in accents.joined(_word("L¨udemann don´t", 50.0, 0))) == "Lüdemann don´t"


def test_capitals_whose_i_kept_its_dot() -> None:
    for text, shown in (("B.S. iN NURSiNG", "B.S. IN NURSING"), ("iOS DEV", "iOS DEV"), ("LiDAR", "LiDAR")):
        glyphs = [glyph for glyph in _word(text, 50.0, 0) if glyph.text != " "]
        assert [segment.text for segment in segments(glyphs)] == [shown]


def test_columns_that_almost_touch_are_drawn_one_after_the_other() -> None:
    left = [glyph for n in range(5) for glyph in _word("a school of mi-", 50.0, 100 * n, 100.0 + 14 * n)]
    right = [glyph for n in range(5) for glyph in _word("Engineer", 128.0, 1000 + 100 * n, 100.0 + 14 * n)]
    assert [segment.text.strip() for segment in segments([*left, *right])] == ["a school of mi-", "Engineer"] * 5


def test_a_word_in_another_colour_that_stands_apart_is_a_part_of_its_own() -> None:
    name, title = _word("Nora", 50.0, 0, color=1), _word("Quill", 73.0, 5, color=2)
    beside = _word("Weaver", 106.0, 10, color=3)
    assert [segment.text for segment in segments([*name, *title, *beside])] == ["Nora Quill", "Weaver"]


def test_a_ligature_and_a_raised_mark_of_arabic_letters() -> None:
    def arabic(text: str, x0: float, x1: float, order: int, base: float = 100.0) -> Glyph:
        return Glyph(text, x0, x1, base, 10.0, False, False, 0, 0, order)

    drawn = [("ع", 74.0, 80.0), ("ل", 66.0, 74.0), ("ا", 66.0, 70.0), ("ج", 59.0, 66.0)]
    word = [arabic(text, x0, x1, order) for order, (text, x0, x1) in enumerate(drawn)]
    marked = [arabic("ا", 52.0, 53.5, 4, 97.0), arabic("\u064b", 50.5, 52.0, 5, 97.0)]
    assert [segment.text for segment in segments([*word, *marked])] == ["علاجاً"]


def _set_to_an_edge(*rows: tuple[str, str], further: Sequence[tuple[float, float, str]] = ()) -> list[str]:
    """The lines of a page whose left side ends at one edge, and whose right side begins at one."""

    def wide(text: str) -> float:
        (segment,) = segments(_page((50, 100, text)).glyphs)
        return segment.x1 - segment.x0

    left = [(230 - wide(label), 100.0 + 16 * n, label) for n, (label, _) in enumerate(rows) if label]
    right = [(245.0, 100.0 + 16 * n, value) for n, (_, value) in enumerate(rows) if value]
    return [line.text for line in _lines(*left, *right, *further)]


def test_labels_that_end_at_one_edge_are_read_across() -> None:
    form = [("Nome e indirizzo del datore di", "Ospedale San Giacomo"), ("lavoro", ""), ("Impiego", "Infermiera")]
    form += [("Principali mansioni e responsabilita", "Assistenza allo strumentario in chirurgia")]
    form += [("", "Controllo dei ferri e della sterilita")]
    rows = [("INFORMAZIONI PERSONALI", ""), ("Nome", "Caterina Dell")]
    rows += [row for year in ("2018", "2014", "2010") for row in (("Date", year), *form)]
    assert _set_to_an_edge(*rows) == [" ".join(filter(None, row)) for row in rows]


def test_a_margin_that_ends_at_one_edge_is_a_column_beside_a_text_with_headings() -> None:
    margin = ["Ausbildung", "IHK Bayreuth, Betriebswirt,", "11/2024", "IHK Hannover, Handelsfachwirt,", "07/2018"]
    margin += [
        "Kenntnisse",
        "Warenwirtschaft mit Branchensoftware",
        "Sprachen",
        "Deutsch als Muttersprache",
        "Englisch",
    ]
    told = ["Profil", "Nach einem Umzug befinde ich mich in einer", "beruflichen Neuorientierung.", "Berufserfahrung"]
    told += ["Kaufm. Leitung", "JCL Handels GmbH", "Fuehrung der Filiale", "Einkauf und Lager", "Inventur", "Kasse"]
    assert _set_to_an_edge(*zip(margin, told, strict=True)) == [*margin, *told]


def test_a_map_of_codes_is_cut_where_its_high_byte_changes() -> None:
    listed = b" ".join(b"<%04x>" % (0x4E00 + code) for code in range(0x105))
    kept = b"1 beginbfrange\n<0001> <0003> [<0041> <0042> <0043>]\nendbfrange"
    whole = codes.cut(b"1 beginbfrange\n<0000> <0104> [" + listed + b"]\nendbfrange")
    assert codes.cut(kept) == kept
    assert whole.count(b"beginbfrange") == whole.count(b"endbfrange") == 2
    assert b"<0000> <00ff> [<4e00> " in whole
    assert b"<0100> <0104> [<4f00> <4f01> <4f02> <4f03> <4f04>]" in whole


def test_letters_whose_map_goes_beyond_one_high_byte_are_read() -> None:
    listed = b" ".join(b"<%04x>" % (0x4E00 + code) for code in range(0x105))
    space = b"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
    cmap = b"begincmap\n" + space + b"1 beginbfrange\n<0000> <0104> [" + listed + b"]\nendbfrange\nendcmap\n"
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Plain /Encoding /Identity-H"
    below = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Plain /FontDescriptor 8 0 R"
    below += b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    more = {5: font + b" /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>", 6: below, 7: bombs.stream(cmap)}
    more[8] = b"<< /Type /FontDescriptor /FontName /AAAAAA+Plain /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 >>"
    shown = b"BT /F1 12 Tf 50 700 Td <0003000500070104> Tj ET"
    sheet = pdf.sheets(bombs.page_of(bombs.stream(shown), more=more))[0]
    assert "".join(glyph.text for glyph in sheet.glyphs) == "\u4e03\u4e05\u4e07\u4f04"


def test_words_stand_apart_where_a_font_says_that_every_letter_is_a_square() -> None:
    steps = dict(zip("MilWrghtofeN ", (833, 222, 222, 944, 333, 556, 556, 278, 556, 278, 556, 722, 278), strict=True))
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126"
    font += b" /Widths [" + b" ".join([b"1000"] * 95) + b"] >>"
    placed, at = [], 50.0
    for letter in "Mill Wright of the North":
        if letter != " ":
            placed.append(b"1 0 0 1 %.2f 700 Tm (%c) Tj" % (at, ord(letter)))
        at += 12 * steps[letter] / 1000
    shown = b"BT /F1 12 Tf " + b" ".join(placed) + b" ET"
    sheet = pdf.sheets(bombs.page_of(bombs.stream(shown), more={5: font}))[0]
    assert [segment.text for segment in segments(sheet.glyphs)] == ["Mill Wright of the North"]


def test_signs_at_the_codes_of_letters_are_list_marks() -> None:
    assert pdf._text(ord("I"), None, 0, pdf._Style(signs=True)) == "•"


@pytest.mark.parametrize(
    ("before", "shapes", "after", "read"), [("", "○", "wove", "•wove"), ("cy", "○○", "", "cy\ue000\ue000")]
)
def test_a_shape_of_a_font_of_icons_is_a_list_mark_alone_before_words(
    before: str, shapes: str, after: str, read: str
) -> None:
    put = "".join(pdf._text(ord(shape), None, 0, pdf._Style(icons=True)) for shape in shapes)
    glyphs = _word(before, 50.0, 0) + _word(put, 70.0, 20) + _word(after, 90.0, 40)
    assert "".join(glyph.text for glyph in icons.marked(glyphs)) == read


def _segment(text: str, x: float, base: float, size: float = 9.0, bold: bool = False) -> Segment:
    return Segment([Run(text, bold)], x, x + 0.5 * size * len(text), base, size)


def test_the_headings_of_a_tables_columns_part_no_page() -> None:
    skills = [("Skill set", "Skills"), ("Tools", "lathe, mill and saw of every make and age there is"),
              ("Wood", "oak, beech and pine, and what grows in the gardens"), ("Metal", "brass and iron")]  # fmt: skip
    rows = [_segment("SKILLS", 28, 180, 12, True)]
    for n, (label, text) in enumerate(skills):
        rows += [_segment(label, 34, 200 + 12 * n, bold=not n), _segment(text, 208, 200 + 12 * n, bold=not n)]
    rows += [_segment("WORK EXPERIENCE", 28, 260, 12, True)]
    rows += [_segment("Turner", 28, 280, bold=True), _segment("Lathes of Ulm", 477, 280, bold=True)]
    rows += [_segment("• kept them going", 38, 294), _segment("2018 – 2020", 478, 294)]
    shown = [line.text for line in columns.lines(rows, [], 1, 595, 842)]
    assert shown[-3:] == ["WORK EXPERIENCE", "Turner Lathes of Ulm", "kept them going 2018 – 2020"]


def test_a_header_below_the_heading_that_ends_two_columns_is_read_across() -> None:
    rows = [_segment("Jane Doe", 50, 60, 20)]
    rows += [_segment("PROFILE", 50, 120, 11, True)]
    rows += [_segment(f"What she did before, and how, {n}", 50, 138 + 12 * n) for n in range(7)]
    rows += [_segment(f"skill {n}", 320, 131 + 13 * n) for n in range(6)]
    rows += [_segment("EXPERIENCE", 50, 260, 11, True), *(_segment("2018 – 2020", 50, 280), _segment("Cook", 150, 280))]
    rows += [_segment("Inn of Ulm", 480, 280)]
    rows += [_segment("Cooked for the guests of a house with two hundred beds, and for those who came by.", 150, 292)]
    shown = [line.text for line in columns.lines(rows, [], 1, 595, 842)]
    assert shown[8:-1] == [
        "What she did before, and how, 6",
        *(f"skill {n}" for n in range(6)),
        "EXPERIENCE",
        "2018 – 2020 Cook Inn of Ulm",
    ]


def test_what_stands_below_dates_in_the_margin_makes_no_column_of_them() -> None:
    rows = [_segment("EXPERIENCE", 50, 80, 11, True)]
    for n in range(4):
        top = 100 + 44 * n
        rows += [_segment(f"{2010 + n} – {2011 + n}", 50, top), _segment("part time", 50, top + 10, 8)]
        rows += [_segment(f"Cook {n}", 150, top), _segment("of all that is eaten in the house", 150, top + 11)]
        rows += [_segment("and of what is drunk there, be it cold or warm or both", 150, top + 22)]
    rows += [_segment("LANGUAGES", 50, 300, 11, True), _segment("HOBBIES", 150, 300, 11, True)]
    rows += [_segment(text, x, 315 + 12 * n) for n in range(3) for text, x in ((f"lang {n}", 50), (f"hobby {n}", 150))]
    shown = [line.text for line in columns.lines(rows, [], 1, 595, 842)]
    assert [text for text in shown if "Cook" in text] == [f"{2010 + n} – {2011 + n} Cook {n}" for n in range(4)]


def test_a_text_that_goes_on_much_smaller_is_a_part_of_its_own() -> None:
    def word(text: str, x: float, size: float, order: int) -> list[Glyph]:
        step = 0.5 * size
        return [
            Glyph(c, x + step * i, x + step * (i + 1), 100, size, False, False, 0, False, order + i)
            for i, c in enumerate(text)
        ]

    row = [*word("Priya", 50, 18, 0), *word("Raman", 99, 18, 6), *word("Leicester", 150, 10, 12)]
    assert [s.text for s in segments(row)] == ["Priya Raman", "Leicester"]


def test_dates_and_places_at_the_right_of_rows_are_no_column_beside_a_sidebar() -> None:
    rows = [
        ("Thorbecke Lyceum", "Zwolle"),
        ("Docent biologie", "2016 - 2020"),
        ("Staatsbosbeheer", "Deventer"),
        ("Ecologisch medewerker", "2012 - 2016"),
        ("Artis", "Amsterdam"),
        ("Educatief gids", "2010 - 2012"),
    ]
    told = [(50.0, 120.0 + 14 * n, text) for n, (text, _) in enumerate(rows)]
    notes = [(330.0, 120.0 + 14 * n, text) for n, (_, text) in enumerate(rows)]
    beside = ["VAARDIGHEDEN", "Veldwerk", "Kaarten", "TALEN", "Engels", "Fries", "Duits"]
    sidebar = [(450.0, 106.0 + 14 * n, text) for n, text in enumerate(beside)]
    lines = _lines((50.0, 106.0, "WERKERVARING"), *told, *notes, *sidebar)
    assert [cell.text for cell in lines[2].cells] == ["Docent biologie", "2016 - 2020"]


def test_dates_in_two_lines_between_a_sidebar_and_the_positions_are_of_these() -> None:
    sidebar = ["KONTAKT", "ada@example.org", "Ulm", "SPRACHEN", "Deutsch", "Polnisch", "KENNTNISSE", "Weben", "Garne"]
    beside = [(40.0, 99.0 + 14 * n, text) for n, text in enumerate(sidebar)]
    told: list[tuple[float, float, str]] = [(240.0, 92.0, "BERUFSERFAHRUNG")]
    for at, (begun, ended, title) in enumerate(
        (("07/2022 -", "09/2025", "Weberin | Nordmühle GmbH"), ("02/2019 -", "06/2022", "Spinnerin | Garnwerk AG"))
    ):
        top = 120.0 + 70 * at
        told += [(185.0, top, begun), (185.0, top + 12, ended), (240.0, top, title)]
        told += [(250.0, top + 16 + 12 * n, "Kettfäden an vier Stühlen gespannt und gepflegt") for n in range(3)]
    lines = _lines(*beside, *told)
    assert [[cell.text for cell in line.cells] for line in lines if "|" in line.text] == [
        ["07/2022 - 09/2025", "Weberin | Nordmühle GmbH"],
        ["02/2019 - 06/2022", "Spinnerin | Garnwerk AG"],
    ]


def test_headings_of_two_rows_in_a_margin_that_is_set_to_its_right_edge() -> None:
    def ends(x1: float, base: float, *texts: str) -> list[Segment]:
        return [Segment([Run(text, True)], x1 - 6.0 * len(text), x1, base + 12 * n, 10) for n, text in enumerate(texts)]

    rows = [_segment("of what was done and where that was", 102, 100 + 12 * n) for n in range(10)]
    margin = [*ends(91, 100, "ACADEMIC", "POSITIONS"), *ends(91, 136, "EDUCATION"), *ends(91, 160, "AWARDS")]
    margin += ends(91, 184, "TEACHING &", "OUTREACH")
    shown = [line.text for line in columns.lines([*margin, *rows], [], 1, 595, 842)]
    assert [text for text in shown if text.startswith("ACADEMIC")] == ["ACADEMIC POSITIONS"]
    assert any(text.startswith("TEACHING & OUTREACH") for text in shown)


def test_small_headings_that_are_all_that_stands_in_the_margin_make_no_column() -> None:
    def segment(x0: float, base: float, text: str, size: float = 10.0) -> Segment:
        return Segment([Run(text)], x0, x0 + 0.5 * size * len(text), base, size)

    margin = [(71, "Contact"), (81, "Information"), (110, "Education"), (180, "Working"), (190, "Experience")]
    found = [segment(41, base, text, 9.0) for base, text in margin]
    found += [
        segment(41, base, text, 9.0) for base, text in ((280, "Publications"), (330, "Personal"), (340, "Projects"))
    ]
    told = [71, 83, 110, 124, 138, 180, 194, 208, 222, 236, 280, 294, 330, 344, 358]
    found += [segment(120, base, "Languages" if base == 358 else f"What stands at {base} in words") for base in told]
    lines = columns.lines(found, [], 1, 612, 792)
    assert [line.text for line in lines[:3]] == [
        "Contact Information",
        *(f"What stands at {n} in words" for n in (71, 83)),
    ]


def test_dates_below_headings_in_the_margin_are_no_column_beside_a_word_of_headings() -> None:
    margin = [(100, "Education"), (120, "1999 - 2010"), (150, "2012"), (190, "Work experience"), (210, "2015 - 2019")]
    margin += [(240, "2020"), (280, "Hobbies"), (300, "Weaving"), (330, "Dyeing")]
    told = [
        (120, "Highschool"),
        (134, "Told at length"),
        (150, "Loom School"),
        (210, "Weaver"),
        (224, "Told at length"),
    ]
    told += [(240, "Other experience"), (254, "More of it"), (300, "Rugs of wool"), (314, "And linen"), (330, "Madder")]
    found = _lines(*((50.0, base, text) for base, text in margin), *((240.0, base, text) for base, text in told))
    assert [[cell.text for cell in line.cells] for line in found[:2]] == [["Education"], ["1999 - 2010", "Highschool"]]


def test_a_mark_at_half_height_parts_no_rows() -> None:
    def segment(x0: float, base: float, text: str) -> Segment:
        return Segment([Run(text)], x0, x0 + 5 * len(text), base, 10.0)

    header = [segment(62, 100, "Acme Corp"), segment(450, 100, "Remote"), segment(62, 114, "Weaver")]
    found = columns.lines([segment(50, 107, "•"), *header, segment(450, 114, "2018 - 2020")], [], 1, 612, 792)
    assert [[cell.text for cell in line.cells] for line in found] == [
        ["Acme Corp", "Remote"],
        ["Weaver", "2018 - 2020"],
    ]


def test_a_letter_that_some_fonts_take_for_a_russian_one() -> None:
    assert clean("Кратĸое резюме") == "Краткое резюме"


def test_a_timeline_s_dates_are_no_column_though_sections_stand_side_by_side_below() -> None:
    texts: list[tuple[float, float, str]] = [(50.0, 60.0, "Experience")]
    for n in range(5):
        top = 90.0 + 60 * n
        texts += [(60.0, top, f"{2010 + n} - {2011 + n}"), (170.0, top, f"Chef in kitchen {n}")]
        texts += [(170.0, top + 14, "Maison Delacourt"), (180.0, top + 28, "Led a brigade of twelve people")]
    texts += [(50.0, 400.0, "Skills"), (320.0, 400.0, "Languages")]
    texts += [(50.0, 416.0, "Butchery of game"), (320.0, 416.0, "French as a native")]
    texts += [(50.0, 430.0, "Pastry"), (320.0, 430.0, "English")]
    shown = [[cell.text for cell in line.cells] for line in _lines(*texts)]
    for n in range(5):
        assert [f"{2010 + n} - {2011 + n}", f"Chef in kitchen {n}"] in shown


def test_addresses_that_run_over_a_gutter_stand_above_both_columns() -> None:
    contacts = [(60.0, 60.0, "Ghent, Belgium"), (150.0, 60.0, "+32 9 555 01 88"), (240.0, 60.0, "lies@weave.example")]
    left = [(50.0, 90.0 + 15 * n, t) for n, t in enumerate(["Skills", "Looms", "Dyes", "Languages", "Dutch", "French"])]
    texts = ["Experience", "Weaver at the mill by the canal", "wove linen", "Education", "School of Crafts"]
    right = [(145.0, 93.0 + 15 * n, t) for n, t in enumerate(texts)]
    shown = [line.text for line in _lines(*contacts, *left, *right)]
    assert shown[0] == "Ghent, Belgium +32 9 555 01 88 lies@weave.example"
    assert shown[1:] == [t for _, _, t in left] + texts


def test_no_gutter_is_cut_through_what_stands_beside_headings_in_the_margin() -> None:
    rows = []
    for n, (head, one, two) in enumerate([("Skills", "Sails", "Tools"), ("Languages", "Danish", "Faroese")]):
        top = 100.0 + 80 * n
        rows += [(50.0, top, head), (150.0, top, one), (330.0, top, two)]
        rows += [(150.0, top + 15, f"good at {one}"), (330.0, top + 15, f"good at {two}")]
        rows += [(150.0, top + 30, f"{one} since 2019"), (330.0, top + 30, f"{two} since 2020")]
    shown = [line.text for line in _lines(*rows)]
    assert shown.index("Languages Danish Faroese") > shown.index("Sails since 2019 Tools since 2020")


def test_a_row_that_a_gutter_cuts_is_no_part_of_columns() -> None:
    grid = [(50.0, 100.0, "weaving"), (150.0, 100.0, "carding and spinning wool"), (330.0, 100.0, "dyeing")]
    study = [
        (50.0, 130.0, "EDUCATION"),
        (50.0, 145.0, "Bachelor of Textile Design, Knits"),
        (240.0, 145.0, "Institute of Textile"),
    ]
    rows = [*grid, *study, (470.0, 145.0, "2016 - 2019"), (240.0, 160.0, "Technology"), (50.0, 175.0, "graded A")]
    shown = [line.text for line in _lines(*rows)]
    assert shown[0] == "weaving carding and spinning wool dyeing"


def test_a_space_that_is_set_upon_the_first_digit_of_a_number_in_arabic_text() -> None:
    def set_at(text: str, x: float, order: int) -> list[Glyph]:
        return [glyph._replace(x1=glyph.x0) if glyph.text == " " else glyph for glyph in _word(text, x, order)]

    # From the left as they are seen: the last letters of "to now", a dash, a year; the file draws the year first.
    drawn = [set_at("2021", 100.0, 0), set_at(" ", 100.5, 4), set_at("—", 90.0, 5), set_at("\u0646\u0622", 80.0, 6)]
    assert [one.text[:6] for one in segments([glyph for part in drawn for glyph in part])] == ["2021 —"]


def test_labels_in_the_margin_beside_text_that_has_a_word_of_headings_in_it() -> None:
    labels = ("Weaving", "Dyeing", "Soft Skills", "Spinning", "Languages", "Carding")
    words = ("Looms of every kind", "Woad and madder", "Calm and patient", "Others", "English and Welsh", "Fleece")
    rows = [(label, text) for label, text in zip(labels, words, strict=True)]
    read = _set_to_an_edge(*rows, further=[(300.0, 148.0, "Linen, silk and wool")])
    assert read[0] == "Weaving Looms of every kind"


def test_the_mark_of_an_item_beside_how_long_a_position_was() -> None:
    rows = [
        (50.0, 100.0, "2015 - 2016"),
        (150.0, 100.0, "Weaver at the mill of Torvald Hex"),
        (50.0, 112.0, "(3 months)"),
    ]
    rows += [(150.0, 112.0, "\xbb"), (162.0, 112.0, "Wove rugs for the fair"), (150.0, 124.0, "\xbb")]
    found = [(line.bullet, line.text) for line in _lines(*rows, (162.0, 124.0, "Dyed"))]
    assert found[1:] == [("»", "Wove rugs for the fair"), ("»", "Dyed")]


def test_a_month_close_before_the_text_that_begins_where_others_do() -> None:
    left = [(50.0 + 3 * n, 100.0 + 14 * n, f"201{n} - 201{n + 1}") for n in range(4)]
    rows = [*left, *((150.0, 100.0 + 14 * n, f"Weaver of mill {n}") for n in range(5)), (124.4, 156.0, "Mar")]
    assert ["Mar", "Weaver of mill 4"] in [[cell.text for cell in line.cells] for line in _lines(*rows)]


@pytest.mark.parametrize(
    ("drawn", "said"),
    [
        ("ELECTRıCıAN", "ELECTRICIAN"),
        ("MAſTER’ſ DEGREE ıN INDUſTRıAL VıſıON", "MASTER’S DEGREE IN INDUSTRIAL VISION"),
        ("Sarı Gül, SarıGül, ıspanak, Yıldız", "Sarı Gül, SarıGül, ıspanak, Yıldız"),
    ],
)
def test_small_capitals_that_a_font_names_otherwise_are_capitals(drawn: str, said: str) -> None:
    assert clean(drawn) == said
