"""Positions told in a line each among whole ones, and positions whose time only what stands below them tells."""

from tailor.documents.pages.lines import Line
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read

Told = list[tuple[str, str, str, int]]

WHOLE = (
    line("Head Weaver, Torvald Hex Ltd", "2015 – 2019", bold=True, gap=1.8, apart=(50, 440)),
    *(line("Wove rugs by hand", bullet="•", x0=65), line("Dyed wool with woad", bullet="•", x0=65)),
    line("Weaver, Lowry Mills", "2012 – 2015", bold=True, gap=1.8, apart=(50, 440)),
    line("Ran two looms", bullet="•", x0=65),
)
SHORT = ("Hexmill — Spinner (2009–2012)", "Bonny Yarns — Packer (2007–2009)")
FIRST = [("Torvald Hex Ltd", "Head Weaver", "2015 – 2019", 2), ("Lowry Mills", "Weaver", "2012 – 2015", 1)]
THEN = [("Hexmill", "Spinner", "2009–2012", 0), ("Bonny Yarns", "Packer", "2007–2009", 0)]


def _work(*rows: Line) -> Told:
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    return [(w.name, w.position, w.dates, len(w.highlights)) for w in work]


def test_earlier_positions_in_an_item_each() -> None:
    head = line("Earlier career", bold=True, gap=1.8)
    assert _work(*WHOLE, head, *(line(text, bullet="•", x0=65) for text in SHORT)) == [*FIRST, *THEN]


def test_earlier_positions_below_a_line_that_introduces_them() -> None:
    rows = line("Frühere Stationen", size=12, gap=1.8), line("Mehr davon steht auf meiner Seite im Netz.")
    assert _work(*WHOLE, *rows, *(line(text, bullet="•", x0=65) for text in SHORT)) == [*FIRST, *THEN]


def test_earlier_positions_in_plain_lines() -> None:
    head = line("Other positions:", bold=True, gap=1.8)
    rows = (line("2009–2012: Spinner, Hexmill"), line("2007–2009: Packer, Bonny Yarns"))
    assert _work(*WHOLE, head, *rows) == [*FIRST, *THEN]


def test_what_was_done_at_a_time_is_no_position() -> None:
    items = [line(text, bullet="•", x0=65) for text in ("Carpets — town hall (2013–2014)", "Rugs — church (2014)")]
    assert [name for name, *_ in _work(*WHOLE, *items)] == ["Torvald Hex Ltd", "Lowry Mills"]
    employer = line("Loom House — York", bold=True, gap=1.8)
    assert not {"Carpets", "Rugs"} & {name for name, *_ in _work(*WHOLE, employer, *items)}


def test_the_time_of_a_position_is_that_of_its_project() -> None:
    rows = (
        line("Archivist, University of Harrow", size=12, gap=1.8),
        line("Loom catalogue, May 2017 – June 2019.", bullet="•", bold=True),
        *(line("Scanned the patterns.", size=9), line("Wrote it all down.", size=9)),
        line("Clerk, Lowry Mills", size=12, gap=1.8),
        line("Dye house survey, May 2016 – April 2017.", bullet="•", bold=True),
        *(line("Measured the vats.", size=9), line("Told the board.", size=9)),
    )
    assert _work(*rows) == [
        ("University of Harrow", "Archivist", "May 2017 – June 2019", 2),
        ("Lowry Mills", "Clerk", "May 2016 – April 2017", 2),
    ]


def test_of_several_projects_none_tells_the_time_of_the_position() -> None:
    rows = (
        line("Archivist, University of Harrow", size=12, gap=1.8),
        *(line("Loom catalogue, 2017 – 2019", bullet="•"), line("Dye catalogue, 2015 – 2017", bullet="•")),
        line("Clerk, Lowry Mills", size=12, gap=1.8),
        *(line("Vats, 2013 – 2015", bullet="•"), line("Looms, 2012 – 2013", bullet="•")),
    )
    assert _work(*rows) == [("University of Harrow", "Archivist", "", 2), ("Lowry Mills", "Clerk", "", 2)]


def test_titles_below_employers_that_are_a_list_around_theirs() -> None:
    def row(*texts: str, x0: float, **set_as: bool | str) -> Line:
        return line(*texts, apart=(x0, 420)[: len(texts)], **set_as)  # type: ignore[arg-type]

    work = _work(
        row("Hartley Foods, Inc", "Leeds, UK", x0=60, bold=True, bullet="•"),
        row("Planning Manager - Chilled Goods", "May 2018 - Present", x0=60, italic=True),
        row("Planned two lines", x0=80, bullet="•"),
        row("Planner - Frozen Goods", "Jan 2020 - Present", x0=60, italic=True),
        row("Planned one line", x0=80, bullet="•"),
        row("Bexley Bakeries", "Hull, UK", x0=60, bold=True, bullet="•"),
        row("Stock Clerk", "May 2013 - Dec 2015", x0=60, italic=True),
        row("Counted flour", x0=80, bullet="•"),
    )
    assert work == [
        ("Hartley Foods, Inc", "Planning Manager - Chilled Goods", "May 2018 - Present", 1),
        ("Hartley Foods, Inc", "Planner - Frozen Goods", "Jan 2020 - Present", 1),
        ("Bexley Bakeries", "Stock Clerk", "May 2013 - Dec 2015", 1),
    ]
