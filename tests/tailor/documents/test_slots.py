"""What stands in the same place and look in the entries of a section says the same: a kind of layout each."""

import pytest

from tailor.documents.pages import centred, columns, stacked
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Cell, Line
from tailor.documents.parsing import slots
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Resume, Work

JOBS = (
    ("Torvald Hex", "Weaver", "Mar 2019 - Present", ("Wove 300 rugs for the summer fair", "Mended two old looms")),
    ("Quibble & Daughters", "Spinner", "Jan 2015 - Feb 2019", ("Spun wool for four mills", "Kept the dye books")),
    ("Harrow Yarns", "Carder", "May 2011 - Dec 2014", ("Carded fleece by hand",)),
)


def _line(
    *texts: str,
    size: float = 10.0,
    bold: bool = False,
    bullet: str = "",
    gap: float = 1.3,
    x0: float = 50.0,
    page: int = 1,
) -> Line:
    cells = [
        Cell([Run(text, bold)], x0 + 180 * n, x0 + 180 * n + 5.0 * len(text), size) for n, text in enumerate(texts)
    ]
    return Line(cells, size=size, gap=gap, bullet=bullet, column_x0=50.0, column_x1=500.0, page=page)


def _read(*lines: Line, heading: Line | None = None) -> Resume:
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    first = heading or _line("Experience", size=14, bold=True, gap=2.4)
    return parse([*head, first, *lines, _line("Skills", size=14, bold=True, gap=2.4), _line("Weaving, Excel")])[0]


def _facts(work: tuple[Work, ...]) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(job.name, job.position, job.dates, tuple(item.text for item in job.highlights)) for job in work]


def _items(items: tuple[str, ...]) -> list[Line]:
    return [_line(item, bullet="•", gap=2.2, x0=70.0) for item in items]


def test_employers_far_below_the_dates_are_told_by_standing_there_in_every_entry() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, when, size=13, bold=True, gap=5.2), _line(employer, size=12, gap=2.9), *_items(items)]
    assert _facts(_read(*lines).work) == list(JOBS)


def test_a_first_line_that_ends_a_page_belongs_to_the_entry_below() -> None:
    lines = []
    for number, (employer, title, when, items) in enumerate(JOBS):
        address = [] if number else [_line("https://hex.example")]
        lines += [_line(employer, size=13, bold=True, gap=2.9), *address, _line(when), _line(title, size=13, bold=True)]
        lines += _items(items)
    assert _facts(_read(*lines).work) == list(JOBS)


def test_headings_of_which_the_numbers_stand_apart() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, when, bold=True, gap=2.9), _line(employer), *_items(items)]
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    titles = ("Trade · Experience", "Education", "Skills")
    first, second, third = (
        _line(f"0{number}", title, size=14, bold=True, gap=2.4) for number, title in enumerate(titles, 1)
    )
    school = [_line("Loom School", "2008 - 2011", bold=True), _line("Diploma in Weaving")]
    resume = parse([*head, first, *lines, second, *school, third, _line("Weaving, Excel")])[0]
    assert _facts(resume.work) == list(JOBS)
    assert [(e.institution, e.study_type, e.area) for e in resume.education] == [("Loom School", "Diploma", "Weaving")]
    assert resume.skills[0].keywords == ("Weaving", "Excel")


def test_entries_in_the_look_of_the_headings_are_no_sections() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(employer, size=14, bold=True, gap=2.4), _line(title, bold=True), _line(when), *_items(items)]
    resume = _read(*lines)
    assert _facts(resume.work) == list(JOBS)
    assert resume.sections == ()


@pytest.mark.parametrize("sign", ["/", "//", "|"])
def test_signs_between_employer_place_and_dates(sign: str) -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, size=12, bold=True, gap=2.6), _line(f"{employer} {sign} Lyon {sign} {when}", size=7)]
        lines += _items(items)
    work = _read(*lines).work
    assert _facts(work) == list(JOBS)
    assert {job.location for job in work} == {"Lyon"}


def test_labels_above_lists_are_no_titles() -> None:
    lines = []
    for employer, _, when, items in JOBS:
        lines += [_line(employer, size=12, bold=True, gap=2.6), _line(when), _line("Highlights", bold=True)]
        lines += _items(items)
    assert _facts(_read(*lines).work) == [(name, "", when, items) for name, _, when, items in JOBS]


def test_items_without_marks_stand_further_in_than_their_headers() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, when, bold=True, gap=2.9), _line(employer)]
        lines += [_line("The mill of the valley, known for its cloth.", gap=1.9)] if employer == "Harrow Yarns" else []
        lines += [_line(item, gap=2.1, x0=70.0) for item in items]
    work = _read(*lines).work
    assert _facts(work) == list(JOBS)
    assert [job.summary for job in work] == ["", "", "The mill of the valley, known for its cloth."]


def test_a_lone_paragraph_is_an_item_where_the_others_have_several() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, when, bold=True, gap=2.9), _line(employer)]
        lines += [_line(f"{item}.", gap=1.9) for item in items]
    assert _facts(_read(*lines).work) == [(*job[:3], tuple(f"{item}." for item in job[3])) for job in JOBS]


def test_lone_paragraphs_are_summaries_where_each_entry_has_one() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, when, bold=True, gap=2.9), _line(employer), _line(f"{items[0]} and much else.", gap=1.9)]
    assert [job.summary for job in _read(*lines).work] == [f"{items[0]} and much else." for *_, items in JOBS]


def test_towns_that_no_table_knows_stand_where_other_entries_have_theirs() -> None:
    lines = []
    for (employer, title, when, items), town in zip(JOBS, ("LYON", "GRUBWORTH", "PARIS"), strict=True):
        lines += [_line(title, when, bold=True, gap=2.9), _line(town, size=8), _line(employer, gap=2.6), *_items(items)]
    work = _read(*lines).work
    assert _facts(work) == list(JOBS)
    assert [job.location for job in work] == ["LYON", "GRUBWORTH", "PARIS"]


def test_names_that_take_two_lines_are_made_whole() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        names = ("Quibble, Quibble &", "Daughters") if "&" in employer else (employer,)
        for number, name in enumerate(names):
            lines.append(_line(name, size=13, bold=True, gap=1.3 if number else 2.9))
            lines[-1].column_x1 = 50.0 + 5.0 * len("Quibble, Quibble &")
        lines += [_line(title), _line(when), *_items(items)]
    work = _read(*lines).work
    assert [job.name for job in work] == ["Torvald Hex", "Quibble, Quibble & Daughters", "Harrow Yarns"]


def test_places_of_employer_and_degree_are_told_by_all_entries_in_sum() -> None:
    lines = []
    for field, school, degree in (
        ("LAW", "Ambler School", "XQC in Law"),
        ("ART", "University of Ambler", "Diploma in Art"),
    ):
        lines += [_line("2010 - 2013", bold=True, gap=4.7), _line(field, size=9), _line(school, size=13, bold=True)]
        lines += [_line(degree, size=11, gap=2.6)]
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    heading = _line("Education", size=14, bold=True, gap=2.4)
    found = parse([*head, heading, *lines, _line("Skills", size=14, bold=True, gap=2.4), _line("Weaving, Excel")])[0]
    assert [school.institution for school in found.education] == ["Ambler School", "University of Ambler"]


def test_what_is_done_without_marks_is_no_part_of_a_header_that_tells_all() -> None:
    for sign in (", ", " / "):
        lines = []
        for employer, title, when, items in JOBS:
            lines += [_line(when, f"{employer}{sign}{title}", gap=2.4)]
            lines += [_line(item, gap=2.1, x0=230.0) for item in items]
        assert _facts(_read(*lines).work) == list(JOBS)


def test_words_between_title_and_employer_belong_to_neither() -> None:
    for before, after in ((" at ", ""), (" (", ")")):
        lines = []
        for employer, title, when, items in JOBS:
            header = _line(title, when, gap=2.4)
            header.cells[0].runs = [Run(f"{title}{before}", False), Run(employer, True), Run(after, False)]
            lines += [header, *_items(items)]
        assert _facts(_read(*lines).work) == list(JOBS)


def test_lines_that_never_begin_in_lower_case_are_an_item_each() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, when, bold=True, gap=2.4), _line(employer)]
        lines += [_line(item, gap=1.5, x0=70.0) for item in items]
    for line in lines:
        line.column_x1 = 170.0
    assert _facts(_read(*lines).work) == list(JOBS)


@pytest.mark.parametrize(
    "names",
    [(("Ingeborg", False), ("Vale-", True), ("Marchetti", True)), (("Ingeborg Vale-", True), ("Marchetti", True))],
)
def test_a_name_in_several_lines(names: tuple[tuple[str, bool], ...]) -> None:
    head = [_line(text, size=24, bold=bold) for text, bold in names]
    for number, line in enumerate(head):
        line.base = 60.0 + 28 * number
    rest = [_line("Weaver of carpets", size=14), _line("ingeborg.vale.marchetti@example.org")]
    for line in rest:
        line.base = 200.0
    work = [_line("Experience", size=14, bold=True, gap=2.4), _line("Weaver", "2019 - 2021"), _line("Harrow Yarns")]
    assert parse([*head, *rest, *work])[0].basics.name == "Ingeborg Vale-Marchetti"


def test_a_name_is_told_by_the_address_where_a_larger_text_is_no_name() -> None:
    head = [
        _line("Fine Carpets", size=24, bold=True),
        _line("Ingeborg Vale", size=16),
        _line("ingeborg.vale@example.org"),
    ]
    work = [_line("Experience", size=14, bold=True, gap=2.4), _line("Weaver", "2019 - 2021"), _line("Harrow Yarns")]
    assert parse([*head, *work])[0].basics.name == "Ingeborg Vale"


def test_studies_that_are_a_list_are_one_each() -> None:
    lines = [
        _line("PhD in Textiles, University of Ambler", bullet="•"),
        _line("Diploma in Weaving, Ambler School", bullet="•"),
        _line("Thesis on knots", bullet="•", x0=70.0),
    ]
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    heading = _line("Education", size=14, bold=True, gap=2.4)
    found = parse([*head, heading, *lines, _line("Skills", size=14, bold=True, gap=2.4), _line("Weaving, Excel")])[0]
    told = [(one.institution, one.study_type, one.area) for one in found.education]
    assert told == [("University of Ambler", "PhD", "Textiles"), ("Ambler School", "Diploma", "Weaving")]
    assert [item.text for item in found.education[1].courses] == ["Thesis on knots"]


def _skills(*lines: Line, heading: str = "Skills") -> list[tuple[str, str, tuple[str, ...]]]:
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    work = [_line("Weaver", "2019 - 2021", bold=True), _line("Harrow Yarns")]
    titles = [_line(text, size=14, bold=True, gap=2.4) for text in ("Experience", heading, "Languages")]
    spoken = [_line("English: native")]
    read = parse([*head, titles[0], *work, titles[1], *lines, titles[2], *spoken])[0]
    return [(skill.name, skill.level, skill.keywords) for skill in read.skills]


def test_labels_side_by_side_have_their_words_below_them() -> None:
    lines = [_line("Looms", "Office", size=12, bold=True), _line("Advanced", size=9)]
    lines += [_line("Dobby • Jacquard •", "Excel • Word"), _line("Backstrap")]
    assert _skills(*lines) == [
        ("Looms", "Advanced", ("Dobby", "Jacquard", "Backstrap")),
        ("Office", "", ("Excel", "Word")),
    ]


def test_a_spoken_language_with_its_level_among_skills_is_none() -> None:
    head = [_line("Anna Example", size=20, bold=True), _line("Skills", size=14, bold=True, gap=2.4)]
    read = parse([*head, _line("Weaving, Ada (expert), Swedish (fluent)")])[0]
    assert [(skill.name, skill.keywords) for skill in read.skills] == [("", ("Weaving", "Ada (expert)"))]
    assert [(spoken.language, spoken.fluency) for spoken in read.languages] == [("Swedish", "fluent")]


def test_a_label_that_is_a_heading_elsewhere_stays_with_the_skills() -> None:
    lines = [_line("Languages", size=14, bold=True), _line("Python, Ada"), _line("Looms", bold=True), _line("Dobby")]
    assert ("Python", "Ada") in [words for _, _, words in _skills(*lines)]


def test_a_list_of_words_under_an_unknown_heading_is_of_skills() -> None:
    lines = [_line("Weaving • Spinning • Dyeing"), _line("Carding • Felting")]
    assert _skills(*lines, heading="My loom room") == [
        ("My loom room", "", ("Weaving", "Spinning", "Dyeing", "Carding", "Felting"))
    ]


def test_what_a_browser_prints_at_the_edge_of_pages_is_no_entry() -> None:
    pages = []
    for number, (employer, title, when, items) in enumerate(JOBS, 1):
        lines = [_line(title, when, bold=True, gap=2.9), _line(employer), *_items(items)]
        stamp = _line(f"{number} of 3", "5/7/2025, 1:07 PM", gap=4.9)
        for line in (*lines, stamp):
            line.page, line.base = number, 790.0 if line is stamp else 100.0
        pages += [*lines, stamp]
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    first = _line("Experience", size=14, bold=True, gap=2.4)
    assert _facts(parse([*head, first, *pages])[0].work) == list(JOBS)


@pytest.mark.parametrize("cells", [("11/28/26, 4:00 AM",), ("28.11.2026, 16:00", "Anna Example - my page")])
def test_what_a_browser_prints_above_a_single_page_is_none_of_the_person(cells: tuple[str, ...]) -> None:
    stamp = _line(*cells)
    rest = [_line("Anna Example", size=20, bold=True), _line("Skills", size=14, bold=True), _line("Weaving, spinning")]
    for base, one in enumerate((stamp, *rest)):
        one.base = 20.0 * (base + 1)
    read = parse([stamp, *rest])[0]
    assert read.basics.name == "Anna Example"
    assert not read.sections


def _segment(text: str, x0: float, base: float, bold: bool = False, size: float = 10.0) -> Segment:
    return Segment([Run(text, bold)], x0, x0 + 5.0 * len(text), base, size)


def test_dates_at_the_right_edge_of_a_column_stay_with_it_beside_a_narrow_column() -> None:
    page = [_segment("Anna Example", 40, 60, size=22)]
    base = 110.0
    for heading, rows in (("Experience", JOBS), ("Volunteering", JOBS[:2])):
        page.append(_segment(heading, 40, base, bold=True, size=14))
        for employer, title, when, items in rows:
            page += [_segment(title, 40, base + 16, bold=True), _segment(employer, 40, base + 30)]
            page.append(_segment(when, 370 - 5.0 * len(when), base + 16))
            page += [_segment(item, 50, base + 44 + 13 * n) for n, item in enumerate(items)]
            base += 44 + 13 * len(items)
        base += 24
    aside = ("Contact", "anna@example.org", "+44 20 7946 0958", "Skills", "Weaving", "Spinning", "Dyeing", "Excel")
    for number, text in enumerate(aside):
        bold = text in ("Contact", "Skills")
        page.append(_segment(text, 400, 113 + 21.5 * number, bold=bold, size=14 if bold else 10))
    found = columns.lines(page, (), 1, 595, 842)
    told = {tuple(cell.text for cell in line.cells) for line in found}
    assert {(title, when) for _, title, when, _ in JOBS} <= told
    assert {(text,) for text in aside} <= told


def test_dates_in_several_lines_are_one() -> None:
    for rows, told in (
        (("Setembre", "2017–", "Desembre", "2018"), ["Setembre 2017– Desembre 2018"]),
        (("kwiecień 2011 – grudzień", "2017"), ["kwiecień 2011 – grudzień 2017"]),
        (("March 2017 – to", "date"), ["March 2017 – to date"]),
        (("Mar 2023", "↳ Oct 2025"), ["Mar 2023 ↳ Oct 2025"]),
        (("2015", "|", "present"), ["2015 – present"]),
        (("2015", "2018"), ["2015 – 2018"]),
        (("2016–Abril 2016", "2014"), None),
        (("2018 –", "2015"), None),  # it lasts, and another one began before
        (("2018", "2015"), None),
        (("Graduated", "2015 – 2018"), None),
    ):
        found = stacked.whole([_segment(text, 40.0, 100.0 + 12 * n) for n, text in enumerate(rows)])
        assert [(s.text, s.base) for s in found][:1] == [((told or rows)[0], 100.0)]
        assert [s.text for s in found] == list(told or rows)


def test_two_dates_of_two_rows_are_two() -> None:
    rows = [_segment("2015", 40.0, 100.0), _segment("Weaver", 90.0, 100.0), _segment("2018", 40.0, 112.0)]
    assert [s.text for s in stacked.whole(rows)] == ["2015 – 2018", "Weaver"]
    rows.append(_segment("Fuller", 90.0, 112.0))
    assert [s.text for s in stacked.whole(rows)] == ["2015", "Weaver", "2018", "Fuller"]
    assert len(stacked.whole([_segment("2015", 40.0, 100.0), _segment("2018", 40.0, 124.0)])) == 2


def test_one_entry_lacks_what_stands_below_the_headers_of_the_others() -> None:
    below, item = _line("Carder", size=9.0), _line("Carded fleece", bullet="•")
    whole = [Entry([_line(f"Harrow Yarns {n}"), below], [item]) for n in range(3)]
    cut = [Entry([_line("Torvald Hex", "2019 - 2020")], [_line("Weaver", size=size), item]) for size in (9.0, 11.0)]
    assert [len(entry.header) for entry in slots.completed([*whole, *cut])] == [2, 2, 2, 2, 1]


def test_headings_with_a_rule_behind_them_and_in_two_lines() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(title, when, bold=True, gap=2.9), _line(employer), *_items(items)]
    first = _line("Experience ____________________", size=14, bold=True, gap=2.4)
    assert _facts(_read(*lines, heading=first).work) == list(JOBS)
    upper = _line("Work experience", size=14, bold=True, gap=2.4)
    assert _facts(_read(_line("and education", size=14, bold=True), *lines, heading=upper).work) == list(JOBS)


def test_headings_and_dates_a_little_off_their_row_are_put_into_it() -> None:
    page = [_segment("Anna Example", 40, 60, size=22), _segment("anna@example.org", 40, 80)]
    base = 110.0
    for number, (employer, title, when, items) in enumerate(JOBS):
        if not number:
            page.append(_segment("Experience", 40, base + 5, bold=True, size=11))
        page += [_segment(f"{title}, {employer}", 150, base), _segment(when, 540 - 5.0 * len(when), base - 5)]
        page += [_segment(f"• {item}", 160, base + 14 * n) for n, item in enumerate(items, 1)]
        base += 14 * len(items) + 26
    found = columns.lines(page, (), 1, 595, 842)
    told = [tuple(cell.text for cell in line.cells) for line in found]
    assert told[2:4] == [("Experience",), (f"{JOBS[0][1]}, {JOBS[0][0]}", JOBS[0][2])]
    assert {(f"{title}, {employer}", when) for employer, title, when, _ in JOBS} <= set(told)


def test_numbers_that_count_entries_are_no_part_of_names() -> None:
    lines = []
    for number, (employer, title, when, items) in enumerate(JOBS, 1):
        lines += [_line(f"{number}. {employer}", when, bold=True, gap=2.4), _line(title), *_items(items)]
    assert _facts(_read(*lines).work) == list(JOBS)


def test_what_was_done_within_the_time_of_an_entry_is_a_part_of_it() -> None:
    (employer, title, _, items), later = JOBS[0], JOBS[1]
    lines = [_line(employer, "Mar 2019 - Dec 2023", bold=True, gap=2.4), _line(title)]
    lines += [_line("As a mender (Mar 2019 - Oct 2020)", gap=2.4), *_items(items[:1])]
    lines += [_line("As a seller (Nov 2020 - Dec 2023)", gap=2.4), *_items(items[1:])]
    lines += [_line(later[0], later[2], bold=True, gap=2.4), _line(later[1]), *_items(later[3])]
    work = _read(*lines).work
    assert [(job.name, job.position) for job in work] == [(employer, title), later[:2]]
    told = "\n".join((work[0].summary, *(item.text for item in work[0].highlights)))
    assert all(text in told for text in ("As a mender", "As a seller", *items))


def test_towns_beside_dates_are_no_employers() -> None:
    lines = []
    for (employer, title, when, items), town in zip(JOBS, ("Lyon", "Grubworth", "Paris"), strict=True):
        lines += [_line(f"{town} | {when}", gap=2.4), _line(employer, size=11, bold=True), _line(title), *_items(items)]
    work = _read(*lines).work
    assert _facts(work) == list(JOBS)
    assert [job.location for job in work] == ["Lyon", "Grubworth", "Paris"]


def test_streets_are_no_titles() -> None:
    lines = []
    for number, (employer, title, when, items) in enumerate(JOBS[:2]):
        place = " | 150 Granite St, Westerly RI" if number else " | New York, NY"
        lines += [_line(f"{employer}{place}", when, bold=not number, gap=2.4), _line(title), *_items(items)]
    assert _facts(_read(*lines).work) == list(JOBS[:2])


def test_a_range_that_tells_its_end_first_where_the_page_sets_ranges_upwards() -> None:
    column = [("Aujourd’hui", 100.0), ("Septembre 2018", 112.0), ("Août 2018", 150.0), ("Février 2011", 162.0)]
    beside = [_segment(f"Infirmière {n}", 150.0, base) for n, (_, base) in enumerate(column)]
    dates = [_segment(text, 40.0, base) for text, base in column]
    years = [_segment("2010", 40.0, 250.0), _segment("2009", 40.0, 262.0)]
    found = [s.text for s in stacked.whole([*dates, *beside, *years]) if s.x0 == 40.0]
    assert found == ["Septembre 2018 – Aujourd’hui", "Février 2011 – Août 2018", "2010", "2009"]
    assert [s.text for s in stacked.whole([*dates[2:], *beside[2:]]) if s.x0 == 40.0] == ["Août 2018", "Février 2011"]


def test_years_that_fall_below_each_other_are_ranges_where_each_later_one_has_a_name_beside_it() -> None:
    years = [("2024", 100.0), ("2020", 112.0), ("2020", 200.0), ("2018", 212.0)]
    column = [_segment(text, 40.0, base) for text, base in years]
    beside = [_segment("Weaver", 150.0, 100.0), _segment("Fuller", 150.0, 200.0)]
    assert [s.text for s in stacked.whole([*column, *beside]) if s.x0 == 40.0] == ["2020 – 2024", "2018 – 2020"]
    alone = [s.text for s in stacked.whole([*column[:2], beside[0]]) if s.x0 == 40.0]
    assert alone == ["2024", "2020"]  # once, it may be anything


def test_one_line_further_in_than_its_header_is_a_list_of_one() -> None:
    lines = []
    for employer, title, when, items in JOBS:
        lines += [_line(employer, bold=True, gap=1.6), _line(title, when)]
        lines += [_line(item, x0=61.0) for item in items]
    lines += [_line("Tweed & Co", bold=True, gap=1.6), _line("Fuller", "2009 - 2011"), _line("Fulled tweed", x0=61.0)]
    assert [len(job.highlights) for job in _read(*lines).work] == [2, 2, 1, 1]


def test_a_range_around_a_sign_may_tell_its_end_first() -> None:
    rows = ["Current", "|", "2024", "2024", "|", "2023"]
    found = stacked.whole([_segment(text, 40.0, 100.0 + 12 * n + 20 * (n // 3)) for n, text in enumerate(rows)])
    assert [s.text for s in found] == ["2024 – Current", "2023 – 2024"]


def test_a_range_is_whole_below_the_sign_of_japanese_texts() -> None:
    found = stacked.whole([_segment("2023年10月 ～", 40.0, 100.0), _segment("2025年7月", 44.0, 112.0)])
    assert [s.text for s in found] == ["2023年10月 ～ 2025年7月"]


def test_dates_beside_the_middle_of_their_rows_date_the_first() -> None:
    rows = [_segment(text, 150.0, 100.0 + 14 * n + 10 * (n // 3)) for n, text in enumerate("ABCDEF")]
    dates = [_segment("2018 – 2020", 40.0, 115.0), _segment("2014 – 2017", 40.0, 167.0)]
    assert [s.base for s in centred.raised([*rows, *dates])[6:]] == [100.0, 152.0]
    level = [_segment("2018 – 2020", 40.0, 100.0), _segment("2014 – 2017", 40.0, 152.0)]
    assert centred.raised([*rows, *level]) == [*rows, *level]


def test_what_was_used_in_the_position_above_begins_no_header() -> None:
    used = _line("Tools used: wool, linen, silk, a loom of oak")
    above, own = Entry([_line("Weaver", "2012 - 2014")]), Entry([used, _line("Spinner", "2010 - 2012")])
    one, two = slots.without_lists([above, own])
    assert (one.body, len(two.header)) == ([used], 1)
    led = Entry([_line("Position: Weaver, spinner, dyer, carder"), _line("Torvald Hex", "2010 - 2012")])
    assert slots.without_lists([above, led]) == [above, led]


def test_how_long_it_was_is_no_part_of_a_title() -> None:
    lines = [_line("Weaver (24 months), Torvald Hex", "Mar 2019 - Feb 2021"), *_items(("Wove rugs",))]
    lines += [_line("Spinner(2 yrs 3 mos), Harrow Yarns", "Dec 2016 - Feb 2019"), *_items(("Spun",))]
    found = [(job.name, job.position) for job in _read(*lines).work]
    assert found == [("Torvald Hex", "Weaver"), ("Harrow Yarns", "Spinner")]


def test_the_lines_of_an_item_that_hang_a_little() -> None:
    items = [_line("Wove three hundred rugs", bullet="•", x0=70.0), _line("For the summer fair", x0=74.5, gap=1.2)]
    (job,) = _read(_line("Head Weaver, Torvald Hex", "Mar 2019 - Feb 2021"), *items).work
    assert [item.text for item in job.highlights] == ["Wove three hundred rugs For the summer fair"]
