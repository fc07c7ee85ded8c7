"""Positions as web pages and builders arrange them: tables, heads of equal rank, lines of time, headers run in."""

from dataclasses import replace

from tailor.documents.pages import columns, grid
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.parsing.parse import parse
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def _segment(text: str, x0: float, base: float, bold: bool = False) -> Segment:
    return Segment([Run(text, bold)], x0, x0 + 5.0 * len(text), base, 10.0)


def _table() -> list[Segment]:
    found = [_segment("Anna Example", 50, 40, bold=True), _segment("Experience", 50, 70, bold=True)]
    for at, (firm, title) in enumerate((("Holm Ferries", "Second Mate"), ("Skerry Tugs", "Deckhand"))):
        top = 100.0 + 60 * at
        texts = (("Aberdeen", "Leith")[at], f"May {2019 - 3 * at} – June {2021 - 3 * at}")
        found += [_segment(firm, 50, top, bold=True)]
        found += [_segment(text, 50, top + 13 * row) for row, text in enumerate(texts, 1)]
        found += [_segment(title, 200, top, bold=True)]
        items = ("Stood watches at night", "Kept the logs of the ship")
        found += [_segment(f"• {text}", 212, top + 13 * row) for row, text in enumerate(items, 1)]
    return found


def test_a_table_of_for_whom_and_as_what_is_read_cell_by_cell() -> None:
    resume = parse(columns.lines(_table(), (), 1, 595, 842))[0]
    assert [(job.position, job.name, len(job.highlights)) for job in resume.work] == [
        ("Second Mate", "Holm Ferries", 2),
        ("Deckhand", "Skerry Tugs", 2),
    ]


def test_what_tells_no_dates_or_has_two_texts_in_a_row_at_the_left_is_no_such_table() -> None:
    undated = [s for s in _table() if " – " not in s.text]
    assert grid.found(undated) is None
    beside = [_segment("Room 2", 120, s.base) for s in _table() if s.text in ("Aberdeen", "Leith")]
    assert grid.found([*_table(), *beside]) is None


def test_a_name_with_how_to_reach_it_beside_it_above_such_a_table_is_no_row_of_it() -> None:
    head = [_segment("Anna", 50, 20, bold=True), _segment("12 Quay Lane, Leith", 200, 20)]
    head += [_segment("Example", 50, 40, bold=True), _segment("anna@mail.example", 200, 40)]
    found = grid.found([*head, *_table()[1:]])
    assert found is not None
    assert {s.text for s in found[0]} == {*(s.text for s in head), "Experience"}


def test_a_column_without_a_heading_ends_above_the_section_that_begins_beside_it() -> None:
    page = [
        _segment("Anna Example", 50, 40, bold=True),
        _segment("Mate of ferries", 50, 60),
        _segment("and tugs", 50, 73),
    ]
    reached = ("anna", "+44 131 555 0172", "anna@mail.example", "sails.example", "anna-example")
    page += [_segment(text, 450, 40 + 12 * row) for row, text in enumerate(reached)]
    page += [_segment("Work", 450, 100), _segment(": Mill Lane 4", 480, 100)]  # no heading, but a label
    page.append(_segment("Experience", 50, 110, bold=True))
    for top, firm, years in ((130, "Holm Ferries", "2019 – 2021"), (175, "Skerry Tugs", "2016 – 2019")):
        page += [_segment(years, 50, top), _segment(f"Mate, {firm}", 150, top, bold=True)]
        page.append(
            _segment(
                "• Stood watches at night and kept the logs of the ship from the one port to the next", 60, top + 13
            )
        )
    jobs = parse(columns.lines(page, (), 1, 595, 842))[0].work
    assert [(job.name, len(job.highlights)) for job in jobs] == [("Holm Ferries", 1), ("Skerry Tugs", 1)]


def test_a_heading_above_the_second_table_of_a_page_heads_that() -> None:
    page = _table()
    last = max(s.base for s in page)
    page.append(
        _segment("Volunteering on the ships of a museum of the sea and with children", 50, last + 30, bold=True)
    )
    page[-1].runs[0].text = "Volunteering"
    page += [replace(s, base=s.base + last) for s in _table()[2:]]
    resume = parse(columns.lines(page, (), 1, 595, 842))[0]
    assert (len(resume.work), len(resume.volunteer)) == (2, 2)


def test_labels_that_are_the_same_in_each_row_are_no_cells_of_such_a_table() -> None:
    form = [
        _segment("Employer", 50, s.base, bold=True) if s.bold and s.base > 90 and s.x0 < 60 else s for s in _table()
    ]
    assert grid.found(_table()) is not None
    assert grid.found(form) is None


def _short_page(texts: tuple[str, str, str, str], edges: tuple[float, float, float, float]) -> list[Segment]:
    """Two positions of few words, each of two rows of two cells with a list of one item below them."""
    found = [_segment("Anna Example", 50, 40, bold=True), _segment("Experience", 50, 70, bold=True)]
    for top, years in ((100.0, "2019 – 2021"), (160.0, "2014 – 2019")):
        for at, (text, x0) in enumerate(zip(texts, edges, strict=True)):
            found.append(_segment(text.format(years), x0, top + 13 * (at // 2), bold=at % 2 == 0))
        found.append(_segment("• Kept the logs", 65, top + 26))
    return [s for s in found if s.text]


def test_dates_and_towns_at_the_right_edge_of_a_page_of_few_words_are_no_column() -> None:
    page = _short_page(("Deckhand", "{}", "Skerry Tugs", "Leith"), (50, 445, 50, 475))
    jobs = parse(columns.lines(page, (), 1, 595, 842))[0].work
    assert [(job.name, job.position, job.dates, job.location) for job in jobs] == [
        ("Skerry Tugs", "Deckhand", "2019 – 2021", "Leith"),
        ("Skerry Tugs", "Deckhand", "2014 – 2019", "Leith"),
    ]


def test_dates_beside_two_lines_above_a_list_are_no_column() -> None:
    page = _short_page(("{}", "Skerry Tugs", "", "Deckhand"), (50, 150, 50, 150))
    jobs = parse(columns.lines(page, (), 1, 595, 842))[0].work
    assert [(job.name, job.position, job.dates, len(job.highlights)) for job in jobs] == [
        ("Skerry Tugs", "Deckhand", "2019 – 2021", 1),
        ("Skerry Tugs", "Deckhand", "2014 – 2019", 1),
    ]


def test_a_title_set_as_its_employer_stands_below_what_that_does_and_the_dates() -> None:
    rows = []
    for firm, trade, title, year in (
        ("Freelance", "Independent advice to shops", "Buyer", 2019),
        ("Café Lumen", "A small bakery", "Shift Lead", 2016),
    ):
        rows += [line(firm, bold=True, gap=2.4), line(trade), line(f"{year} – {year + 2}")]
        rows += [line(title, bold=True, gap=2.0), line("Baked bread.", bullet="•", x0=70)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.name, job.position, job.description) for job in work] == [
        ("Freelance", "Buyer", "Independent advice to shops"),
        ("Café Lumen", "Shift Lead", "A small bakery"),
    ]


def test_what_an_employer_does_stands_between_it_and_a_title_in_the_same_look() -> None:
    rows = []
    for firm, town, title, year in (("Holm Ferries", "Aberdeen", "Mate", 2019), ("Skerry Tugs", "Orrin", "Cook", 2016)):
        rows += [
            line(firm, town, bold=True, gap=2.4),
            line("A firm that serves the islands and the coast", italic=True),
        ]
        rows += [line(title, f"{year} – {year + 2}", bold=True), line("Kept watch.", bullet="•", x0=70)]
    rows += [line("Firth Boats", "Glasgow", bold=True, gap=2.4), line("A yard", italic=True)]
    rows += [line("Boatbuilder", "2012 – 2015", bold=True), line("Built hulls.", bullet="•", x0=70)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.name, job.position, job.location) for job in work] == [
        ("Holm Ferries", "Mate", "Aberdeen"),
        ("Skerry Tugs", "Cook", "Orrin"),
        ("Firth Boats", "Boatbuilder", "Glasgow"),
    ]


def test_a_town_behind_a_comma_is_no_part_of_an_employer_above_what_it_does() -> None:
    rows = []
    for firm, title, year in (("Holm Ferries, Leith", "Mate", 2019), ("Skerry Tugs, Orrin", "Cook", 2016)):
        rows += [line(firm, bold=True, gap=2.4), line("A firm that serves the islands and the coast.", italic=True)]
        rows += [line(title, f"{year} – {year + 2}", bold=True), line("Kept watch.", bullet="•", x0=70)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.name, job.position, job.location) for job in work] == [
        ("Holm Ferries", "Mate", "Leith"),
        ("Skerry Tugs", "Cook", "Orrin"),
    ]


def test_bold_marks_on_a_line_of_time_head_positions() -> None:
    rows = []
    for title, firm, year in (("Nurse", "Fell Clinic", 2019), ("Carer", "Dale Home", 2016)):
        rows += [line(title, bold=True, bullet="●"), line(firm), line(f"{year} – {year + 2}")]
        rows += [line("Cared for many.", bullet="•", x0=70), line("Taught others.", bullet="•", x0=70)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.position, job.name, len(job.highlights)) for job in work] == [
        ("Nurse", "Fell Clinic", 2),
        ("Carer", "Dale Home", 2),
    ]


def test_a_text_run_in_behind_the_dates_is_no_part_of_the_header() -> None:
    rows = []
    for firm, title, year in (("Holm Ferries", "Mate", 2019), ("Skerry Tugs", "Cook", 2016)):
        text = "Stood watches by day and by night in all the seasons of the year and kept the logs."
        rows += [line(firm, gap=1.3), line(f"{title} {year}-{year + 2} {text}", x0=70), line("and ashore, too.", x0=70)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.position, job.name) for job in work] == [("Mate", "Holm Ferries"), ("Cook", "Skerry Tugs")]
    assert all("Stood watches by day" in job.summary and not job.highlights for job in work)


def test_a_title_with_its_topic_is_whole_where_the_employer_has_a_line_of_its_own() -> None:
    rows = []
    for firm, title, year in (
        ("Fell Research", "Streams, Developer Intern", 2021),
        ("Dale Labs", "Proofs and Types, Theorem Prover Development", 2019),
        ("Moor Inc.", "Analysis, Plugins, Compilers", 2017),
    ):
        rows += [line(f"{firm}, Remote", f"Jan {year} – Dec {year}", bold=True, gap=2.4), line(title)]
        rows += [line("Wrote some tools.", bullet="•", x0=70)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [job.position for job in work] == [
        "Streams, Developer Intern",
        "Proofs and Types, Theorem Prover Development",
        "Analysis, Plugins, Compilers",
    ]


def test_an_employer_and_its_town_at_the_right_stand_below_a_title_with_a_dash() -> None:
    rows = []
    for title, firm, town, year in (
        ("Fitter – Pumps", "Starling", "Cardiff", 2019),
        ("Fitter – Cranes", "Robin", "Bath", 2016),
    ):
        rows += [line(title, f"{year} – {year + 2}", bold=True, gap=2.4), line(firm, town, italic=True)]
        rows += [line("Mended them.", bullet="•", x0=70)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.position, job.name, job.location) for job in work] == [
        ("Fitter – Pumps", "Starling", "Cardiff"),
        ("Fitter – Cranes", "Robin", "Bath"),
    ]


def test_as_what_somebody_was_engaged_stays_with_the_title_but_how_much_of_the_time_does_not() -> None:
    rows = (
        *(line("Upholsterer (self-employed)", "2019 – 2021", gap=2.4), line("Stuffed & Sprung, Leeds")),
        *(line("Joiner (part-time)", "2016 – 2018", gap=2.4), line("Dale Joinery, Leeds")),
    )
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.position, job.description) for job in work] == [
        ("Upholsterer (self-employed)", ""),
        ("Joiner", "part-time"),
    ]
    rows = (
        *(line("Hatcher (contract)", "2019 – 2021", bold=True, gap=2.4), line("Stuffed & Sprung, Leeds")),
        *(line("Binder", "2016 – 2018", bold=True, gap=2.4), line("Dale Joinery, Leeds")),
    )
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.position, job.name, job.summary) for job in work] == [
        ("Hatcher (contract)", "Stuffed & Sprung", ""),
        ("Binder", "Dale Joinery", ""),
    ]


def test_one_paragraph_beside_dates_in_the_margin_is_a_summary_with_the_note_below_it() -> None:
    rows = []
    for title, year in (("Mate, Holm Ferries, Leith.", 2019), ("Cook, Skerry Tugs, Leith.", 2016)):
        rows += [line(f"{year} – {year + 2}", title, apart=(50, 120), gap=2.0)]
        rows += [line("Stood watches by day and by night in all the seasons of the year and kept the logs.", x0=120)]
        rows += [line("and the books of the ship.", x0=120), line("See holm.example.", italic=True, size=9, x0=120)]
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(job.highlights, job.location) for job in work] == [((), "Leith"), ((), "Leith")]
    assert work[0].summary.endswith("See holm.example.")


def test_when_and_where_beside_an_entry_are_read_before_it() -> None:
    found = [_segment("Anna Example", 50, 40, bold=True), _segment("Experience", 50, 70, bold=True)]
    for at, (title, firm) in enumerate((("Weaver", "Torvald Hex"), ("Packer", "Lowry Mills"), ("Clerk", "Kiln House"))):
        top = 100.0 + 70 * at
        found += [_segment(f"{2019 - 3 * at} – {2021 - 3 * at}", 50, top), _segment("Spokane, WA", 50, top + 17)]
        found += [_segment(title, 200, top, bold=True), _segment(firm, 200, top + 13)]
        found += [
            _segment(f"• {text}", 212, top + 26 + 13 * n) for n, text in enumerate(("Wove rugs", "Dyed the wool"))
        ]
    work = parse(columns.lines(found, (), 1, 595, 842))[0].work
    assert [(job.position, job.name, job.location, [h.text for h in job.highlights]) for job in work] == [
        (title, firm, "Spokane, WA", ["Wove rugs", "Dyed the wool"])
        for title, firm in (("Weaver", "Torvald Hex"), ("Packer", "Lowry Mills"), ("Clerk", "Kiln House"))
    ]


def test_a_title_in_the_cell_beside_the_dates_is_of_their_header() -> None:
    rows = []
    for title, firm, year in (("Head Weaver", "Torvald Hex", 2017), ("Weaver", "Lowry Mills", 2014)):
        rows += [line(f"{year} – {year + 3}", gap=0, size=9), line(firm, size=9), line("Ulm", size=9)]
        rows += [line(title, bold=True, gap=0, x0=130), line("Wove rugs", bullet="•", x0=160)]
    work = read(NAME, MAIL, heading("Experience"), *rows, heading("Skills"), "Weaving").work
    assert [(job.name, job.position, len(job.highlights)) for job in work] == [
        ("Torvald Hex", "Head Weaver", 1),
        ("Lowry Mills", "Weaver", 1),
    ]


def test_headings_in_the_margin_below_how_to_reach_the_person_are_read_across() -> None:
    def margin(text: str, base: float) -> Segment:
        return _segment(text, 165 - 5.0 * len(text), base)

    texts = [_segment("Anna Example", 190, 40, bold=True)]
    texts += [
        margin(t, 60.0 + 12 * n) for n, t in enumerate(("12 Mill Road", "Leeds", "anna@example.org", "0113 496 0000"))
    ]
    texts += [_segment("Weaves and dyes", 190, 66)]
    for head, top, rows in (
        ("Education", 130.0, ("BA Weaving, Loom College, 2008", "MA Dyeing, Loom College, 2010")),
        ("Experience", 180.0, ("Weaver, Hexmill Ltd, 2012 – 2014", "Packer, Lowry Mills Ltd, 2010 – 2012")),
        ("Skills", 230.0, ("Weaving, dyeing", "Spinning by hand")),
    ):
        texts += [margin(head, top), *(_segment(row, 190, top + 16 * n) for n, row in enumerate(rows))]
    shown = [line.text for line in columns.lines(texts, (), 1, 595, 842)]
    where = [
        next(n for n, text in enumerate(shown) if word in text) for word in ("Education", "BA Weaving", "Experience")
    ]
    assert where == sorted(where)
