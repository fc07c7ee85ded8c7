"""Sections whose facts do not stand where most have them: in the margin, at the right edge, below each other."""

from dataclasses import replace

import pytest

from tailor.documents.pages import columns, flush, icons, pdf
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Line, Link
from tailor.documents.parsing import dateless
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.parse import parse
from tailor.documents.words import dates, employers, headings, regions, vocabulary
from tests.tailor.documents import bombs
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read

STEP = 12.0


def _segment(text: str, x0: float, base: float, size: float = 9.0, bold: bool = False) -> Segment:
    return Segment([Run(text, bold)], x0, x0 + 0.5 * size * len(text), base, size)


def _ends_at(edge: float, text: str, base: float, bold: bool = False) -> Segment:
    wide = 4.5 * len(text)
    return Segment([Run(text, bold)], edge - wide, edge, base, 9.0)


def _texts(segments: list[Segment]) -> list[str]:
    return [" | ".join(cell.text for cell in each.cells) for each in columns.lines(segments, [], 1, 595, 842)]


def test_headings_and_dates_alone_in_the_margin_are_no_column() -> None:
    margin = [(100, "Contact"), (160, "Languages"), (240, "Work Experience"), (256, "2020-03 to Present")]
    margin += [(306, "2016-09 to 2020-02"), (356, "2014-06 to 2016-08"), (400, "Education"), (416, "2010 to 2014")]
    rows = [_segment(text, 110 - 2.2 * len(text), base, 8.0) for base, text in margin]
    told = [
        (99, "Email"),
        (111, "Phone"),
        (159, "Irish"),
        (171, "English"),
        (230, "Said of the person in a line or two"),
    ]
    told += [(253, "Weaver at Hexmill Stores"), (265, "Kept four looms and their shuttles going"), (277, "Led two")]
    told += [(303, "Dyer at Brunet Mills"), (315, "Mixed what the season asked for"), (353, "Spinner at Aubier")]
    told += [(365, "Spun flax by the hundredweight"), (403, "School of Crafts"), (413, "Diploma in weaving")]
    rows += [_segment(text, 200, base, 9.0, bold=" at " in text) for base, text in told]
    shown = _texts(rows)
    assert "2020-03 to Present | Weaver at Hexmill Stores" in shown
    assert shown.index("Work Experience") < shown.index("2020-03 to Present | Weaver at Hexmill Stores")
    assert "2014-06 to 2016-08 | Spinner at Aubier" in shown


def test_a_sidebar_that_begins_far_below_the_text_beside_it_is_a_column() -> None:
    text = ["Education", "Diploma in weaving of the School of Crafts", "with honours for a thesis on old looms"]
    text += ["Experience", "Weaver at the Hexmill Stores of Lower Bexley", "kept four looms and their shuttles going"]
    text += [f"and did the {n}th of many things that weavers do all day" for n in range(14)]
    side = ["Contact", "12 Cask Street", "Lower Bexley", "Languages", "English", "Tamil", "Hindi", "Profile"]
    side += [f"said of it, {n}" for n in range(9)]
    rows = [_segment(t, 240, 40 + STEP * n, 14.0 if t[0] == "E" else 9.0) for n, t in enumerate(text)]
    rows += [_segment(t, 40, 208 + STEP * n) for n, t in enumerate(side)]
    shown = _texts(rows)
    assert not any(" | " in each for each in shown)
    assert shown.index("12 Cask Street") == shown.index("Contact") + 1


def test_a_column_set_to_its_right_edge_reads_as_others_do() -> None:
    texts = [("Hexmill Stores", True), ("2017 – 2019", False), ("Kept the looms of the mill, and", False)]
    texts += [("the shuttles that go with them, in", False), ("order, and led two of the", False), ("weavers.", False)]
    texts += [("Brunet Mills of Lower Bexley", True), ("2015 – 2017", False), ("Mixed dyes.", False)]
    rows = [_ends_at(286, text, 40 + STEP * n, bold) for n, (text, bold) in enumerate(texts)]
    moved = flush.left(rows)
    assert {round(segment.x0) for segment in moved} == {round(min(s.x0 for s in rows))}
    assert [round(s.x1 - s.x0) for s in moved] == [round(s.x1 - s.x0) for s in rows]


@pytest.mark.parametrize("edge", ["left", "both", "ragged"])
def test_other_columns_stay_where_they_are(edge: str) -> None:
    texts = ["Kept the looms", "and the shuttles of the mill", "going", "while two", "others led the weavers", "on"]
    texts += ["to where they had to be", "by the evening"]
    rows = [_ends_at(286, text, 40 + STEP * n) for n, text in enumerate(texts)]
    if edge == "left":
        rows = [_segment(text, 50, 40 + STEP * n) for n, text in enumerate(texts)]
    elif edge == "both":
        rows = [Segment(s.runs, 160, 286, s.base, s.size) for s in rows]
    else:
        rows = [Segment(s.runs, s.x0 - 9 * n, s.x1 - 9 * n, s.base, s.size) for n, s in enumerate(rows)]
    assert flush.left(rows) == rows


def test_dates_beside_the_first_item_are_the_header_s() -> None:
    one, two = read(
        NAME, MAIL, heading("Werkervaring"),
        line("Hexmill Stores, Wever", "Utrecht", bold=True, apart=(50, 465)),
        line("Hield vier getouwen gaande", "mrt 2019 – heden", bullet="•", apart=(60, 420)),
        line("Leidde twee anderen op", bullet="•", x0=60),
        line("Brunet Mills, Verver", "Den Haag", bold=True, apart=(50, 460)),
        line("Mengde verf", "sep 2014 – feb 2019", bullet="•", apart=(60, 405)),
    ).work  # fmt: skip
    assert (one.name, one.position, one.location, one.start_date) == ("Hexmill Stores", "Wever", "Utrecht", "2019-03")
    assert list(one.highlights)
    assert one.highlights[0].text == "Hield vier getouwen gaande"
    assert (two.start_date, two.end_date, two.highlights[0].text) == ("2014-09", "2019-02", "Mengde verf")


def test_the_rest_of_an_item_is_no_employer_above_dates() -> None:
    def position(when: str, what: str, rest: str) -> list[object]:
        first = line(when, what, apart=(50, 180))
        first.cells[1].runs[0] = Run(what, True)
        item = line("Did what such an intern does in a works of that kind and of that size and", bullet="•", x0=190)
        item.cells[0].x1 = 499
        return [first, item, line(rest, x0=190)]

    rows = [
        *position("June 2024 – Sept 2024", "Summer Intern, Hexmill Ltd – Ulm, Germany", "data"),
        *position("June 2023 – Sept 2023", "Summer Intern, Brunet Ltd – Lyon, France", "rithm"),
        *position("June 2022 – Sept 2022", "Summer Intern, Aubier Ltd – Lille, France", "more"),
    ]
    found = read(NAME, MAIL, heading("Experience"), *rows).work  # type: ignore[arg-type]
    assert [each.name for each in found] == ["Hexmill Ltd", "Brunet Ltd", "Aubier Ltd"]


def _entry(employer: str, title: str, when: str, *body: str) -> Entry:
    return Entry([line(employer, bold=True), line(title, italic=True), line(when)], [line(text) for text in body])


def test_a_position_without_dates_below_others_that_are_set_alike() -> None:
    last = _entry("Brunet Mills", "Dyer", "2015 – 2017", "Mixed dyes.")
    last.body.extend((line("Aubier", bold=True), line("Spinner", italic=True), line("Spun flax.")))
    found = dateless.apart([_entry("Hexmill", "Weaver", "2017 – 2019", "Kept looms."), last])
    assert [each.header[0].text for each in found] == ["Hexmill", "Brunet Mills", "Aubier"]
    assert [each.text for each in found[2].body] == ["Spun flax."]
    # One line alone in such a look is a project, or the like.
    last.body[1] = line("Spun flax.")
    assert len(dateless.apart([_entry("Hexmill", "Weaver", "2017 – 2019", "Kept looms."), last])) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Project / Employment History", "work"),
        ("Experience & Projects", "work"),
        ("Volunteering and Leadership Experience", None),
        ("Skills and Hexmill", None),
    ],
)
def test_two_headings_in_one(text: str, kind: str | None) -> None:
    assert headings.section_of(text) == kind


def test_a_name_before_addresses_in_brackets() -> None:
    basics = read(line("Pat Lowry (pat.lowry@mail.example; https://hexmill.example/pat)", bold=True, size=12)).basics
    assert (basics.name, basics.email) == ("Pat Lowry", "pat.lowry@mail.example")


def test_employers_whose_names_hold_no_word_that_tells_it() -> None:
    assert all(map(employers.is_known, ("Deloitte", "PARTY CITY, INC.", "McDonald’s", "3M", "Bosch GmbH")))
    assert not any(map(employers.is_known, ("target", "next", "Deloitte Award", "Weaver", "")))
    assert vocabulary.organisation_score("Starbucks") == 2.0
    (job,) = read(
        NAME, MAIL, heading("Experience"), line("Front of Store", "2013 – 2015", bold=True), "Party City"
    ).work
    assert (job.name, job.position) == ("Party City", "Front of Store")


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Hexmill, New York, NY", "Hexmill", "New York, NY"),
        ("Hexmill, Washington, DC", "Hexmill", "Washington, DC"),
        ("Brooklyn, New York, NY", "", "Brooklyn, New York, NY"),
        ("Astoria, New York, USA", "", "Astoria, New York, USA"),
    ],
)
def test_a_town_that_is_called_as_its_state_is_no_county(text: str, name: str, place: str) -> None:
    assert regions.split_place(text) == (name, place)


def test_titles_with_their_times_in_brackets_below_the_employer_s() -> None:
    one, two, three = read(
        NAME, MAIL, heading("Experience"),
        line("Hexmill, New York, NY", "January 2019 – May 2023", apart=(50, 390)),
        line("Head Weaver (2021 – 2023)"),
        line("Led four others.", bullet="•", x0=60),
        line("Weaver (2019 – 2021)"),
        line("Kept four looms going.", bullet="•", x0=60),
        line("Aubier Ltd, Lille, France", "May 2015 – January 2019", apart=(50, 390)),
        line("Spinner (2015 – 2019)"),
        line("Spun flax.", bullet="•", x0=60),
    ).work  # fmt: skip
    assert [(each.name, each.position) for each in (one, two, three)] == [
        ("Hexmill", "Head Weaver"), ("Hexmill", "Weaver"), ("Aubier Ltd", "Spinner"),
    ]  # fmt: skip
    assert (one.start_date, one.end_date, one.location) == ("2021", "2023", "New York, NY")


def test_items_side_by_side_are_items() -> None:
    def pair(first: str, second: str) -> Line:
        return line(first, "·", second, bullet="·", apart=(60, 219, 223))

    (job,) = read(
        NAME, MAIL, heading("Experience"),
        line("Weaver, Hexmill Ltd", "2019 – 2023", bold=True),
        pair("Kept looms going", "Led four others"), pair("Mixed dyes", "Wound the bobbins"),
        line("Spun flax", "of the season", bullet="·", apart=(60, 219)),
    ).work  # fmt: skip
    assert [each.text for each in job.highlights] == [
        "Kept looms going", "Led four others", "Mixed dyes", "Wound the bobbins of the season", "Spun flax",
    ]  # fmt: skip


def test_a_range_in_lines_of_a_word_each_beside_the_dots_of_a_timeline() -> None:
    def column(base: float, *words: str) -> list[Segment]:
        return [_segment(word, 338 - 1.75 * len(word), base + 8 * n, 7.0) for n, word in enumerate(words)]

    rows = [*column(44, "2017", "Aug", "|", "Now"), *column(219, "2015", "Aug", "|", "2016", "May")]
    rows += [_segment("Hexmill Educational Stores Private", 375, 52), _segment("Limited", 375, 66)]
    rows += [_segment("Weaver", 390, 85), _segment("Brunet Mills", 375, 228), _segment("Dyer", 390, 247)]
    shown = _texts(rows)
    assert shown[0] == "2017 Aug – Now"
    assert "2015 Aug – 2016 May" in shown
    rows_ = [line(text, bullet="•" * (x0 in (375, 405)), x0=x0, bold=x0 == 375) for text, x0 in (
        ("2017 Aug – Now", 329), ("Hexmill Stores", 375), ("Weaver", 390), ("Kept looms.", 405),
        ("2015 Aug – 2016 May", 329), ("Brunet Mills", 375), ("Dyer", 390), ("Mixed dyes.", 405),
    )]  # fmt: skip
    found = read(NAME, MAIL, heading("Experience"), *rows_).work
    assert [(each.name, each.position) for each in found] == [("Hexmill Stores", "Weaver"), ("Brunet Mills", "Dyer")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("W. Pat Lowry", "W. Pat Lowry"),
        ("Pat Lowry, III Ph.D.", "Pat Lowry, III Ph.D."),
        ("PAT LOWRYFeatured Resume  ", "PAT LOWRY"),
        ("PAT LOWRYPremium CV", "PAT LOWRY"),
    ],
)
def test_initials_and_what_stands_behind_a_name(text: str, name: str) -> None:
    assert read(line(text, size=20, bold=True), MAIL, heading("Experience"), "Weaver").basics.name == name


def test_dates_with_a_wide_dash_and_places_for_dates() -> None:
    assert dates.find("2019年4月 － 現在")[0].present
    assert dates.is_date_text("From – To")
    assert not dates.find("from - to the end")


def test_whom_somebody_worked_under_is_no_title() -> None:
    one, two = read(
        NAME, MAIL, heading("Experience"),
        line("University of Borås, Weaving Centre", "Jul 2025 – Sep 2025", bold=True),
        line("Dyes of the North — Supervisor: Prof. Vera Holm", "Borås, Sweden"),
        line("Mixed dyes.", bullet="•", x0=60),
        line("University of Lincoln", "Jul 2024 – Sep 2024", bold=True),
        line("Flax and its Spinning — Supervisor: Prof. Ada Quill", "Lincoln, UK"),
        line("Spun flax.", bullet="•", x0=60),
    ).work  # fmt: skip
    assert not any("Supervisor" in text for job in (one, two) for text in (job.name, job.position))
    assert (two.name, two.position) == ("University of Lincoln", "Flax and its Spinning")


def test_parts_of_a_year_and_places_for_dates_are_dates() -> None:
    one, two = read(
        NAME, MAIL, heading("Experience"),
        line("Summer", "IBM Extreme Blue Internship, IBM, Austin, TX.", bold=True, apart=(50, 110)),
        line("Built drivers for the looms.", x0=120),
        line("2 Semesters", "Weaver's Apprentice, Hexmill Ltd, Leeds, UK.", bold=True, apart=(50, 110)),
        line("Kept four looms going.", x0=120),
    ).work  # fmt: skip
    assert (one.name, one.position, one.location) == ("IBM", "IBM Extreme Blue Internship", "Austin, TX.")
    assert two.name == "Hexmill Ltd"
    assert not dates.find("Summer weaving of flax")
    assert all(map(dates.is_date_text, ("mmm yyyy – mmm yyyy", "Mm YYYY – Mm YYYY", "month year - month year")))


def test_what_all_firms_do_stands_beside_their_names() -> None:
    def position(name: str, town: str, title: str, when: str) -> list[Line]:
        return [line(name, town, bold=True, apart=(50, 440)), line(title, when, italic=True, apart=(50, 420))]

    rows = [
        *position("Hexmill - Looms and shuttles", "Ulm, Germany", "Data Analyst", "2019 – 2023"),
        *position("Aubier - Dyes and what goes with them", "Lyon, France", "Dyer's Assistant", "2017 – 2019"),
        *position("Brunet - Threads of all kinds", "Lille, France", "Engineer", "2015 – 2017"),
    ]
    found = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [each.name for each in found] == ["Hexmill", "Aubier", "Brunet"]
    assert found[0].description == "Looms and shuttles"
    rows[0] = line("Hexmill Ltd", "Ulm, Germany", bold=True, apart=(50, 440))
    found = read(NAME, MAIL, heading("Experience"), *rows).work
    assert found[2].name == "Brunet - Threads of all kinds"


def test_the_paper_s_own_name_and_places_are_no_person_s() -> None:
    flat = [replace(line(text), flat=True, number=n) for n, text in enumerate(("RESUME", "Pat Quill Lowry Holm"))]
    assert parse([*flat, line("Objective", bold=True), line("To weave.")])[0].basics.name == "Pat Quill Lowry Holm"
    sample = line("Functional Resume Sample", size=16, bold=True), line("Pat Lowry", size=14, bold=True)
    assert read(*sample, MAIL, heading("Experience"), "Weaver").basics.name == "Pat Lowry"


def test_a_name_at_the_edges_of_pages_without_a_head() -> None:
    rows: list[Line] = []
    for page in (1, 2):
        body = [heading("Education") if page == 1 else heading("Experience")]
        body += [line("University of Borås", "Borås, Västra Götaland, Sweden", bold=True, size=13)]
        body += [line("Weaver, Hexmill Ltd", "2017 – 2019", bold=True), line("Kept looms.", bullet="•", x0=60)]
        foot = line("MAY 4, 2026", "PAT LOWRY · RÉSUMÉ", str(page), size=8, apart=(50, 230, 490))
        rows += [replace(each, page=page, base=60.0 + 14 * n) for n, each in enumerate(body)]
        rows.append(replace(foot, page=page, base=805.0))
    assert parse(rows)[0].basics.name == "PAT LOWRY"


def test_an_address_whose_last_letter_stands_below_it_and_a_template_s_link() -> None:
    rows = NAME, line("E-Mail:"), line("pat.lowry@mill.co"), line("m"), heading("Experience"), line("Weaver, Hexmill")
    assert parse([*rows])[0].basics.email == "pat.lowry@mill.com"
    spaced = line("Leeds, UK | pat. lowry@mill.example"), line("Wrote by mail. lowry@mill.example")
    assert [read(NAME, each).basics.email for each in spaced] == ["pat.lowry@mill.example", "lowry@mill.example"]
    link = Link("mailto:email(optional)", "email (optional)")
    assert (
        parse([line("John Doe", size=30), line("homepage (optional)"), heading("Work")], [link])[0].basics.email == ""
    )


def test_small_capitals_and_old_figures_are_read() -> None:
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences"
    font += b" [50 /twooldstyle 65 /A 97 /Asmall /Bsmall /Csmall] >> >>"
    shown = bombs.stream(b"BT /F1 12 Tf 50 700 Td (Abc2) Tj ET")
    sheet = pdf.sheets(bombs.page_of(shown, more={5: font}))[0]
    assert "".join(glyph.text for glyph in sheet.glyphs) == "Abc2"
    assert pdf._text(0xF015, None, 0, pdf._Style()) == icons.ICON


def test_a_place_tells_which_side_of_a_semicolon_is_the_employer() -> None:
    def position(when: str, what: str) -> list[Line]:
        return [line(when, bold=True), line(what, bold=True), line("Kept it going.", bullet="•", x0=60)]

    rows = [
        *position("June 2017 – Today", "Fullstack Software Development for Aubier; Hexmill Lyon (FR)"),
        *position("Feb. 2015 – Aug. 2016", "Golang Development on looms; Brunet - Lyon (France)"),
        *position("January 2014 – May 2014", "Sysadmin development; Holm Diffusion - Lille (France)"),
    ]
    found = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(each.name, each.location) for each in found] == [
        ("Hexmill", "Lyon (FR)"), ("Brunet", "Lyon (France)"), ("Holm Diffusion", "Lille (France)"),
    ]  # fmt: skip
    assert found[1].position == "Golang Development on looms"


def test_how_much_of_the_time_and_how_long_is_no_part_of_an_employer() -> None:
    one, two = read(
        NAME, MAIL, heading("Experience"),
        line("Hexmill Ltd. (full-time) 3 years", "Leeds, UK", bold=True, apart=(50, 440)),
        line("Software Engineer", "2019 – 2022", italic=True, apart=(50, 420)),
        line("Aubier Inc. (part-time) 1 year", "Lille, France", bold=True, apart=(50, 430)),
        line("Data Analyst", "2018 – 2019", italic=True, apart=(50, 420)),
    ).work  # fmt: skip
    assert (one.name, two.name) == ("Hexmill Ltd.", "Aubier Inc.")
    assert "3 years" in one.description


def test_an_employer_and_its_title_that_fill_lines_above_their_dates() -> None:
    def position(when: str, *rows: str) -> list[Line]:
        found = [line(text, size=14, base=14.0 * n, gap=1.2) for n, text in enumerate(rows)]
        for each in found[:-1]:
            each.cells[0].x1 = 470
        return [*found, line(when), line("Kept four looms of the mill going, and led two others.")]

    rows = [
        *position(
            "2018 – Present", "NATIONAL INFRASTRUCTURES OF", "RESEARCHING WEAVERS (NIRW) -", "Head of Looms Here"
        ),
        *position("2014 – 2018", "HEXMILL LEARNING STORES LTD. - Learning", "Content Designer"),
    ]
    found = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(each.name, each.position) for each in found] == [
        ("NATIONAL INFRASTRUCTURES OF RESEARCHING WEAVERS (NIRW)", "Head of Looms Here"),
        ("HEXMILL LEARNING STORES LTD.", "Learning Content Designer"),
    ]


def test_two_words_of_a_name_far_apart_of_which_the_address_is_made() -> None:
    def named(second: str) -> str:
        head = line("PAT", size=14, base=38), line(second, size=14, base=74), line("pat@lowry.example", base=110)
        told = (line(f"Kept {n} looms of the mill going.", base=160.0 + 14 * n) for n in range(5))
        return read(*head, heading("Experience"), *told).basics.name

    assert (named("LOWRY"), named("HEXMILL")) == ("PAT LOWRY", "PAT")


def test_marked_titles_above_dates_that_stand_further_out() -> None:
    def position(title: str, when: str, done: str) -> list[Line]:
        head = line(title, bold=True, bullet="•", x0=62, gap=1.9)
        return [head, line(f"Onsite | Leeds, UK | ({when})", x0=50), line(done, bullet="•", x0=62)]

    rows = [
        *position("Head Weaver at Hexmill Stores,", "Sep 2024 – Present", "Kept four looms of the mill going."),
        *position("Software Engineer at Aubier Ltd,", "May 2022 – Aug 2024", "Built what counts the shuttles."),
        *position("Data Analyst at Brunet Ltd,", "Oct 2020 – May 2022", "Counted the shuttles of two mills."),
    ]
    found = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(each.name, each.position) for each in found] == [
        ("Hexmill Stores", "Head Weaver"), ("Aubier Ltd", "Software Engineer"), ("Brunet Ltd", "Data Analyst"),
    ]  # fmt: skip
    assert found[1].highlights[0].text == "Built what counts the shuttles."


def test_what_ends_a_row_where_others_end_in_a_place() -> None:
    def position(name: str, town: str, title: str, when: str) -> list[Line]:
        rows = line(name, town, bold=True, apart=(50, 440)), line(title, when, apart=(50, 400))
        return [*rows, line("Planned what boats carried.", bullet="•", x0=62)]

    rows = [
        *position("Hexmill Terminals B.V.", "Rotterdam", "Senior planner", "2020 – heden"),
        *position("Koopmans Expeditie", "Moerdijk", "Transportregelaar", "2014 – 2020"),
    ]
    found = read(NAME, MAIL, heading("Werkervaring"), *rows).work
    assert (found[1].name, found[1].position, found[1].location) == (
        "Koopmans Expeditie", "Transportregelaar", "Moerdijk",
    )  # fmt: skip


def test_towns_behind_titles_where_one_of_them_is_known() -> None:
    rows = [
        line("Młyny Hexmill S.A.", "2018 – obecnie", bold=True, apart=(50, 420)),
        line("Główna księgowa, Poznań"),
        line("Hurtownia Aubier sp. z o.o.", "2012 – 2018", bold=True, apart=(50, 420)),
        line("Samodzielna księgowa, Gniezno"),
        line("Comune di Montelupo, Montelupo", "2010 – 2012", bold=True, apart=(50, 420)),
        line("Sekretarka, Gdynia"),
    ]
    found = read(NAME, MAIL, heading("Doświadczenie"), *rows).work
    assert [(each.position, each.location) for each in found[:2]] == [
        ("Główna księgowa", "Poznań"), ("Samodzielna księgowa", "Gniezno"),
    ]  # fmt: skip
    assert found[2].name == "Comune di Montelupo"


def test_a_name_before_two_dashes_and_what_somebody_is() -> None:
    head = line("Pat Lowry —— Loom Software Engineer", bold=True), line("Located at: Leeds, UK | X.com: @lowry")
    assert read(*head, MAIL, heading("Experience"), "Weaver, Hexmill Ltd").basics.name == "Pat Lowry"
