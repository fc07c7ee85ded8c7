"""Where entries begin and what stands in their headers, told by what repeats: a class of layouts each."""

from dataclasses import replace

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line
from tailor.documents.parsing import listing
from tailor.documents.parsing.parse import parse
from tailor.documents.words import dates, towns
from tailor.model.resume import Resume, Work

_X1 = 500.0


def _line(
    *texts: str,
    size: float = 10.0,
    bold: bool = False,
    italic: bool = False,
    bullet: str = "",
    gap: float = 1.3,
) -> Line:
    cells = [
        Cell([Run(text, bold, italic)], 50.0 + 180 * n, 50.0 + 180 * n + 5.0 * len(text), size)
        for n, text in enumerate(texts)
    ]
    return Line(cells, size=size, gap=gap, bullet=bullet, column_x0=50.0, column_x1=_X1)


def _read(*lines: Line, heading: str = "Experience") -> Resume:
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    first = _line(heading, size=14, bold=True, gap=2.4)
    return parse([*head, first, *lines, _line("Skills", size=14, bold=True, gap=2.4), _line("Welding, Excel")])[0]


def _facts(*work: Work) -> list[tuple[str, str, str]]:
    return [(job.name, job.position, job.dates) for job in work]


def test_dates_below_the_text_end_an_entry() -> None:
    lines = []
    for title, employer, when in (
        ("Court Clerk", "Alder & Moss LLP", "May 2017 to the present day"),
        ("Legal Secretary", "Northgate Chambers", "2009 to 2016"),
    ):
        lines += [_line(title, bold=True, gap=1.9), _line(employer, italic=True)]
        lines += [_line("Kept the log and trained every new clerk in the office."), _line(when, size=9)]
    assert _facts(*_read(*lines).work) == [
        ("Alder & Moss LLP", "Court Clerk", "May 2017 to the present day"),
        ("Northgate Chambers", "Legal Secretary", "2009 to 2016"),
    ]


def test_list_items_of_a_larger_look_that_carry_dates_are_headers() -> None:
    lines = []
    for header in ("Engineer at Quill (2019 to present)", "Technician at Morrow (2015 to 2019)"):
        lines += [
            _line(header, size=13, bullet="•"),
            _line("Built tools.", bullet="•"),
            _line("Ran tests.", bullet="•"),
        ]
    work = _read(*lines).work
    assert [(job.name, job.position, len(job.highlights)) for job in work] == [
        ("Quill", "Engineer", 2),
        ("Morrow", "Technician", 2),
    ]


def test_a_further_position_takes_the_employer_above_it_by_its_look() -> None:
    lines = [
        _line("Brightwater", size=12),
        _line("5 years 3 months"),
        _line("Head of Operations", size=11.5),
        _line("March 2023 - Present (2 years 8 months)"),
        _line("Accountable for the contact centre.", gap=1.5),
        _line("Moved calls to web chat.", gap=1.4),
        _line("Operations Manager", size=11.5, gap=1.6),
        _line("August 2020 - March 2023 (2 years 8 months)"),
        _line("Led four team managers.", gap=1.5),
        _line("Severn Home", size=12, gap=1.8),
        _line("Team Leader", size=11.5),
        _line("June 2016 - July 2020 (4 years 2 months)"),
    ]
    assert [(job.name, job.position) for job in _read(*lines).work] == [
        ("Brightwater", "Head of Operations"),
        ("Brightwater", "Operations Manager"),
        ("Severn Home", "Team Leader"),
    ]


def test_a_position_without_employer_takes_none_where_looks_do_not_differ() -> None:
    lines = [
        *(_line("Software Developer"), _line("Quillworks"), _line("2011 - 2014")),
        *(_line("Built the order system.", bullet="•"), _line("Freelance Developer", gap=2.8), _line("2001 - 2011")),
        *(_line("Rewrote shops.", bullet="•"), _line("Programmer", gap=2.8), _line("Morrow"), _line("1999 - 2001")),
    ]
    assert [job.name for job in _read(*lines).work] == ["Quillworks", "", "Morrow"]


def test_a_title_with_a_dash_stays_whole_where_the_employer_has_its_own_line() -> None:
    lines = [
        *(_line("Apr 2019 – Till Date: Sunfield Industries Ltd.", bold=True, gap=2.4),),
        *(_line("Vice President – Supply Chain", italic=True), _line("Runs the plants.", bullet="•")),
        *(_line("Jul 2012 – Mar 2019: Kestrel Foods Ltd.", bold=True, gap=2.4),),
        *(_line("General Manager – Procurement", italic=True), _line("Bought sugar.", bullet="•")),
    ]
    assert [(job.name, job.position) for job in _read(*lines).work] == [
        ("Sunfield Industries Ltd.", "Vice President – Supply Chain"),
        ("Kestrel Foods Ltd.", "General Manager – Procurement"),
    ]


def test_a_kind_of_contract_is_neither_title_nor_employer() -> None:
    lines = []
    for kind, employer, title in (("Mission", "Altaïr", "Développeur"), ("Stage & CDI", "Ubique", "Ingénieur")):
        lines += [_line("Juin 2019 - Décembre 2021", bold=True, gap=2.4), _line(f"{kind} - {employer}", bold=True)]
        lines += [_line(title), _line("Travail sur un simulateur", bullet="-")]
    assert [(j.name, j.position) for j in _read(*lines, heading="Expériences").work] == [
        ("Altaïr", "Développeur"),
        ("Ubique", "Ingénieur"),
    ]


@pytest.mark.parametrize(
    ("written", "name", "place"),
    [
        ("Harbour View Care Home, Otley", "Harbour View Care Home", "Otley"),
        ("Trattoria Bella, Camogli (GE)", "Trattoria Bella", "Camogli (GE)"),
        ("Raben Sp. z o.o., Gądki", "Raben Sp. z o.o.", "Gądki"),
    ],
)
def test_a_town_after_an_employer_is_its_place(written: str, name: str, place: str) -> None:
    lines = [_line("Team Leader", "2015 – 2020", bold=True), _line(written), _line("Led a shift.", bullet="•")]
    job = _read(*lines).work[0]
    assert (job.name, job.location, job.position) == (name, place, "Team Leader")


def test_a_branch_named_by_a_town_is_no_place_and_is_kept_beside_the_employer() -> None:
    written = "Deutsches Rotes Kreuz, Kreisverband Unna"
    lines = [_line("Team Leader", "2015 – 2020", bold=True), _line(written), _line("Led a shift.", bullet="•")]
    job = _read(*lines).work[0]
    assert (job.name, job.location, job.position) == ("Deutsches Rotes Kreuz", "", "Team Leader")
    assert "Kreisverband Unna" in job.description


def test_sections_under_unknown_headings_are_told_by_what_stands_in_them() -> None:
    lines = [
        _line("Anna Example", size=20, bold=True),
        _line("anna@example.org"),
        _line("On my way so far", size=14, bold=True, gap=2.4),
        *(_line("Nurse", "2015 – 2020", bold=True), _line("Alder Hospital"), _line("Ran a ward.", bullet="•")),
        *(_line("Carer", "2012 – 2015", bold=True), _line("Moss Clinic"), _line("Cared for forty.", bullet="•")),
        _line("Things learnt", size=14, bold=True, gap=2.4),
        *(_line("BSc Nursing, University of Leeds", "2009 – 2012"), _line("A levels, Otley School", "2007 – 2009")),
        *(_line("And then", size=14, bold=True, gap=2.4), _line("I sing in a choir.")),
    ]
    resume, _, _ = parse(lines)
    assert [job.position for job in resume.work] == ["Nurse", "Carer"]
    assert len(resume.education) == 2
    assert [section.heading for section in resume.sections] == ["And then"]


def test_list_items_below_a_form_s_duties_are_tasks() -> None:
    lines = []
    for company, position in (("Golden Harvest", "Driver"), ("Victory Liner", "Conductor")):
        lines += [_line("Company", company, gap=3.0), _line("Position", position), _line("Date", "2013 - 2015")]
        lines += [_line("Duties", "Deliver dry goods"), replace(_line("Check the tires"), bullet="•")]
    work = _read(*lines).work
    assert _facts(*work) == [("Golden Harvest", "Driver", "2013 - 2015"), ("Victory Liner", "Conductor", "2013 - 2015")]
    assert [[h.text for h in job.highlights] for job in work] == [["Deliver dry goods", "Check the tires"]] * 2


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("Mar 19 – Jul 21", "2019-03", "2021-07"),
        ("03/19 – 07/21", "2019-03", "2021-07"),
        ("з 03.2019 по теперішній час (6 років 8 місяців)", "2019-03", ""),
        ("Étés 2016 et 2017", "2016", "2017"),
        ("Ιούνιος 2019 – σήμερα", "2019-06", ""),
        ("Tháng 3/2019 – nay", "2019-03", ""),
        ("2018. március – jelenleg", "2018-03", ""),
        ("jan/2018 a mar/2020", "2018-01", "2020-03"),
    ],
)
def test_dates_as_they_are_written_elsewhere(written: str, start: str, end: str) -> None:
    rest, when = dates.without(written)
    assert when is not None
    assert (rest, when.start, when.end) == ("", start, end)


def test_towns_are_known_by_their_own_names() -> None:
    assert towns.is_town("Львів")
    assert towns.is_town("gdańsk")
    assert not towns.is_town("Department")


def test_marked_schools_with_their_dates_in_the_line_below_are_entries() -> None:
    lines = []
    for school, degree, when in (
        ("Georgia Institute of Technology", "Master of Science in Computer Science; GPA: 4.00", "2012 – 2013"),
        ("Birla Institute of Technology", "Bachelor of Engineering; GPA: 3.66 (9.15/10.0)", "2008 – 2012"),
    ):
        lines += [_line(school, "Atlanta, GA", bold=True, bullet="•"), _line(degree, when, italic=True)]
    studies = _read(*lines, heading="Education").education
    assert [(s.institution, s.study_type, s.score, s.dates) for s in studies] == [
        ("Georgia Institute of Technology", "Master of Science", "4.00", "2012 – 2013"),
        ("Birla Institute of Technology", "Bachelor of Engineering", "3.66", "2008 – 2012"),
    ]
    assert all("(" not in s.area for s in studies)


def test_marked_projects_without_dates_are_one_each() -> None:
    lines = [
        _line("Git Visualizer: draws the history of a repository as a tree of branches.", bullet="•"),
        _line("Mac Setup: a book about setting up a computer for developers.", bullet="•"),
    ]
    projects = _read(*lines, heading="Projects").projects
    assert [(p.name, [h.text for h in p.highlights]) for p in projects] == [
        ("Git Visualizer", ["draws the history of a repository as a tree of branches."]),
        ("Mac Setup", ["a book about setting up a computer for developers."]),
    ]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("Python (Programming Language)", "TensorFlow", "Change Management"), None),
        (
            ("Planning and budgeting of", "large sites", "Concrete"),
            ["Planning and budgeting of large sites", "Concrete"],
        ),
    ],
)
def test_skills_of_a_narrow_column_are_one_a_line(lines: tuple[str, ...], words: list[str] | None) -> None:
    narrow = [replace(_line(text), column_x1=_line(lines[0]).x1 + 4) for text in lines]
    (group,) = listing.groups(narrow)
    assert group.words == (words or list(lines))


def test_a_bold_line_with_the_room_of_a_heading_is_one() -> None:
    lines = [
        _line("Alder & Moss LLP, 2017 – 2020", bold=True),
        _line("Court Clerk", bold=True),
        _line("Kept the log.", bullet="•"),
        _line("Professional Teaching & Writing Experience", bold=True, gap=2.4),
        _line("South College, 2015 – 2017", bold=True),
        _line("Adjunct Instructor", bold=True),
        _line("Taught courses.", bullet="•"),
    ]
    head = [_line("Anna Example", size=20, bold=True), _line("anna@example.org")]
    headings = [_line(name, bold=True, gap=2.4) for name in ("Research Experience", "Languages")]
    resume = parse([*head, headings[0], *lines, headings[1], _line("English, Welsh")])[0]
    assert [(w.name, w.position, len(w.highlights)) for w in resume.work] == [
        ("Alder & Moss LLP", "Court Clerk", 1),
        ("South College", "Adjunct Instructor", 1),
    ]


def test_positions_and_studies_may_be_told_in_sentences() -> None:
    lines = [
        _line("Worked as Team member in Pizza Hut from Jul 2011 to May 2013", bullet="•"),
        _line("Served 300 guests a day."),
        _line("Worked as a cashier at Tesco, Leeds, UK from June 2013 to May 2014", bullet="•", gap=2.2),
        _line("Cashed up."),
    ]
    assert _facts(*_read(*lines).work) == [
        ("Pizza Hut", "Team member", "Jul 2011 to May 2013"),
        ("Tesco", "cashier", "June 2013 to May 2014"),
    ]
    lines = [
        _line("Working as an “ELECTRICIAN” in “ELECTRICIAN POINTS” Jamshedpur with", bullet="•"),
        _line("effect from 06 October 2013 to 05 Feb 2015."),
    ]
    assert _facts(*_read(*lines).work) == [("ELECTRICIAN POINTS", "ELECTRICIAN", "06 October 2013 to 05 Feb 2015")]
    told = [
        _line("BCA [2012] with aggregate of 74% from MIT Meerut", bullet="•"),
        _line("BSc [2009] with aggregate of 57% from Delhi University", bullet="•"),
    ]
    assert [
        (s.institution, s.study_type, s.score, s.dates) for s in _read(*told, heading="Academic Details").education
    ] == [("MIT Meerut", "BCA", "74%", "2012"), ("Delhi University", "BSc", "57%", "2009")]


def test_a_line_drawn_with_letters_is_nobodys_job() -> None:
    lines = [
        _line("_" * 40),
        _line("2021-2022 - Clerk. Valetur Ltd", bullet="•", gap=2.4),
        _line("Kept the books of the firm."),
    ]
    assert [w.dates for w in _read(*lines).work] == ["2021-2022"]


def test_a_heading_of_the_headings_size_is_one_whatever_its_weight() -> None:
    """Awesome-CV sets the first three letters apart: half of "Skills"."""
    lines = [
        _line("Anna Example", size=30, bold=True),
        _line("anna@example.org"),
        _line("Experience", size=16, bold=True, gap=2.4),
        _line("Weaver, Torvald Hex Ltd, 2019 – 2020", bold=True),
        _line("Wove rugs.", bullet="•"),
        _line("Education", size=16, bold=True, gap=2.4),
        _line("BA Textiles, University of Leeds, 2015", bold=True),
        _line("Skills", size=16, gap=2.4),
        _line("Weaving, Excel"),
    ]
    assert [s.keywords for s in parse(lines)[0].skills] == [("Weaving", "Excel")]


def test_a_colon_parts_employer_and_title_where_it_does_so_throughout() -> None:
    work = _read(
        _line("Kettenwerk GmbH: Alpha in gamma", bold=True),
        _line("March 2021 – May 2022"),
        _line("Ropes and chains.", gap=1.2),
        _line("Nadelwerk: Beta in delta", bold=True, gap=2.4),
        _line("March 2019 – May 2020"),
    ).work
    assert _facts(*work) == [
        ("Kettenwerk GmbH", "Alpha in gamma", "March 2021 – May 2022"),
        ("Nadelwerk", "Beta in delta", "March 2019 – May 2020"),
    ]


def test_an_employer_stands_below_the_department() -> None:
    lines = [
        (_line("Manager", when, bold=True, gap=2.4), _line("Alpha Services"), _line(f"{name} Pte. Ltd., Singapore"))
        for when, name in (("May 2014 to present", "Kettenwerk"), ("May 2011 to May 2014", "Nadelwerk"))
    ]
    told = _line("Ran what there was to run.", bullet="•")
    work = _read(*lines[0], told, *lines[1], told).work
    assert [(job.name, job.position, job.location) for job in work] == [
        ("Kettenwerk Pte. Ltd.", "Manager", "Singapore"),
        ("Nadelwerk Pte. Ltd.", "Manager", "Singapore"),
    ]
    assert work[0].description == "Alpha Services"


def test_a_town_before_the_region_is_a_part_of_the_place() -> None:
    work = _read(
        _line("Vyshna Solutions, Mysore, Karnataka, India", bold=True),
        _line("Baker, May 2012 to May 2013"),
        _line("Bread.", bullet="•"),
    ).work
    assert [(job.name, job.location) for job in work] == [("Vyshna Solutions", "Mysore, Karnataka, India")]


def test_an_employer_may_stand_in_brackets_behind_the_dates() -> None:
    work = _read(
        _line("May 2012 to May 2013 (Kettenwerk Ltd)"),
        _line("Baker", bold=True),
        _line("Bread.", bullet="•"),
    ).work
    assert _facts(*work) == [("Kettenwerk Ltd", "Baker", "May 2012 to May 2013")]


def test_a_title_is_told_by_its_last_word_where_its_others_are_those_of_employers() -> None:
    work = _read(
        _line("Kettenwerk Bank", bold=True),
        _line("May 2016 – May 2019", "Operations Officer"),
        _line("Alpha beta.", bullet="•"),
        _line("May 2014 – April 2016", "Services Analyst"),
        _line("Gamma delta.", bullet="•"),
    ).work
    assert _facts(*work) == [
        ("Kettenwerk Bank", "Operations Officer", "May 2016 – May 2019"),
        ("Kettenwerk Bank", "Services Analyst", "May 2014 – April 2016"),
    ]


def test_one_item_in_each_entry_is_no_header() -> None:
    work = _read(
        _line("Baker, Kettenwerk Ltd", "May 2016 – May 2019", bold=True),
        _line("Baked bread", bullet="•"),
        _line("Baker, Nadelwerk Ltd", "May 2014 – April 2016", bold=True),
        _line("Baked cakes", bullet="•"),
    ).work
    assert [[h.text for h in job.highlights] for job in work] == [["Baked bread"], ["Baked cakes"]]


def test_an_employer_below_a_town_and_as_much_as_somebody_was_there() -> None:
    lines = []
    for title, employer, town, within in (
        ("Loom Mechanic", "Torvald Hex GmbH", "Berlin (Hybrid)", ""),
        ("Dye Chemist", "Hexmill GmbH", "Bremen", "Yarn Tester Mar 2018 - Sep 2018"),
        ("Machine Cleaner", "Lowry Stores", "Hamburg", ""),
    ):
        lines += [_line("2015 – 2019", size=8, bold=True, gap=0.0), _line(town, size=8, gap=1.7)]
        lines += [_line(title, size=9.5, bold=True, gap=0.0), _line(employer, size=9, bold=True, gap=1.8)]
        lines += [*([_line(within, size=8, gap=2.4)] if within else []), _line("Wove", size=8, bullet="•", gap=2.4)]
    found = [(job.name, job.position) for job in _read(*lines).work]
    assert found[:2] == [("Torvald Hex GmbH", "Loom Mechanic"), ("Hexmill GmbH", "Dye Chemist")]
