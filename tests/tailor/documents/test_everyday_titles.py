"""Titles and employers in places where people put them: within the text, in brackets, behind labels, in two weights."""

from dataclasses import replace

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, strip_mark
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, item, jobs, read


def test_a_title_that_the_text_begins_with() -> None:
    rows: list[Line] = []
    for firm, when, text in (
        ("Hexmill Group", "January 2018 – Present", "Loom Engineer. Tasked with piloting new shuttles and wefts."),
        ("Larkrise", "May 2017 – August 2017", "Software Support Intern. Kept the dye house running."),
    ):
        rows += [line(firm, when, bold=True, gap=2.2), item(text)]
    assert [(job.name, job.position, [own.text for own in job.highlights]) for job in jobs(*rows)] == [
        ("Hexmill Group", "Loom Engineer", ["Tasked with piloting new shuttles and wefts."]),
        ("Larkrise", "Software Support Intern", ["Kept the dye house running."]),
    ]


def test_a_title_among_capitals_below_the_dates_heads_no_section() -> None:
    def head(text: str, gap: float) -> Line:
        return line(text, bold=True, size=9, gap=gap)

    rows = [head("RESUMO DE QUALIFICAÇÕES", 1.8), line("Tecelão com dez anos de prática em teares.", gap=4.2)]
    rows += [head("EXPERIÊNCIAS PROFISSIONAIS", 5.5)]
    rows += [line("03/2022 – PRESENTE", "HEXMILL", bold=True, apart=(50, 250), gap=4.6)]
    rows += [line("DESENVOLVEDOR FRONT END", bold=True, size=9, x0=250, gap=1.6), item("Manutenção de sistemas.")]
    rows += [head("CURSOS DE APERFEIÇOAMENTO PROFISSIONAL", 4.9), item("Java 10X – Academy – 2025")]
    (job,) = read(NAME, MAIL, *rows).work
    assert (job.name, job.position, len(job.highlights)) == ("HEXMILL", "DESENVOLVEDOR FRONT END", 1)


def test_titles_one_below_the_other_at_one_employer() -> None:
    rows = [line("Software Engineer (Remote)", "August 2022 – Present", bold=True)]
    rows += [line("Junior Software Engineer (Remote)", "September 2021 – August 2022", bold=True, gap=1.4)]
    rows += [line("Hexmill Inc., Toronto, ON"), item("Led the looms.")]
    assert [(job.name, job.position) for job in jobs(*rows)] == [
        ("Hexmill Inc.", "Software Engineer"),
        ("Hexmill Inc.", "Junior Software Engineer"),
    ]


def test_work_without_an_employer_is_not_given_that_of_the_work_before() -> None:
    rows = [line("Photographer", "August 2022 – Present", bold=True)]
    rows += [line("Retail Clerk", "September 2021 – August 2022", bold=True, gap=1.4)]
    rows += [line("Hexmill Inc., Toronto, ON"), item("Sold yarn.")]
    assert [(job.name, job.position) for job in jobs(*rows)] == [("", "Photographer"), ("Hexmill Inc.", "Retail Clerk")]


def test_marked_lines_that_are_bold_and_dated_head_positions() -> None:
    rows: list[Line] = []
    for head in (
        "Ascent Inc, Somerset, NJ (Summer 2012)",
        "Hexmill LLC, Bound Brook, NJ (Summer Intern 2008-2011)",
        "Larkrise Entertainment, San Francisco, CA (Summer 2008)",
    ):
        rows += [line(head, bold=True, bullet="•", x0=18), line("Designed a website for the firm of my uncle.", x0=18)]
    assert [(job.name, job.dates) for job in jobs(*(replace(row, flat=True) for row in rows))] == [
        ("Ascent Inc", "Summer 2012"),
        ("Hexmill LLC", "2008-2011"),
        ("Larkrise Entertainment", "Summer 2008"),
    ]


@pytest.mark.parametrize("label", ["職種：", "職種: "])
def test_a_title_behind_a_label_and_its_colon_of_either_width(label: str) -> None:
    rows: list[Line] = []
    for firm, when, title in (
        ("医療法人みのり会", "2019年4月 ～ 現在", "管理栄養士 （東京都）"),
        ("株式会社ひなた給食", "2014年4月 ～ 2019年3月", "栄養士 （埼玉県）"),
    ):
        rows += [line(firm, when, gap=2.2), line(label + title, bold=True), item("献立作成と発注を担当。")]
    assert [(job.name, job.position) for job in read(NAME, MAIL, heading("職務経歴"), *rows).work] == [
        ("医療法人みのり会", "管理栄養士"),
        ("株式会社ひなた給食", "栄養士"),
    ]


def test_brackets_around_all_of_a_name_or_a_title_are_none_of_it() -> None:
    rows: list[Line] = []
    for firm, when in (("Segmentify, İstanbul, Turkey", "June 2021"), ("Kuartis, Ankara, Turkey", "May 2020")):
        rows += [
            line(firm, when, bold=True, gap=2.4),
            line("(Intern)", bold=True),
            line("Learned how things are done."),
        ]
    assert [(job.name, job.position) for job in jobs(*rows)] == [("Segmentify", "Intern"), ("Kuartis", "Intern")]


def test_a_firm_whose_first_word_alone_is_bold() -> None:
    rows: list[Line] = []
    for title, first, rest in (
        ("Masterarbeit", "Hexmill", " Mobility GmbH, Braunschweig"),
        ("Werkstudent, Testung", "Larkrise", " Weaving GmbH, Würzburg"),
    ):
        firm = line(first + rest)
        firm.cells[0].runs = [Run(first, True, False), Run(rest, False, False)]
        rows += [line(title, bold=True, gap=2.2), firm, item("Test der Schiffchen und der Schäfte.")]
    assert [(job.name, job.location) for job in jobs(*rows)] == [
        ("Hexmill Mobility GmbH", "Braunschweig"),
        ("Larkrise Weaving GmbH", "Würzburg"),
    ]


def test_words_of_a_heading_beside_a_town_are_a_name_where_headings_are_larger() -> None:
    def beside(label: str, text: str, base: float) -> list[Line]:
        return [line(label, bold=True, base=base, gap=1.8), line(text, base=base, x0=420, gap=0)]

    rows = [heading("Education"), line("Ash Academy", "Hanoi", bold=True), line("Diploma", "2010 – 2014")]
    rows += [heading("Skills"), *beside("Programming", "Go, Python", 90), *beside("Languages", "Vietnamese", 103)]
    rows += [*beside("Other Skills", "Docker, LaTeX", 116), heading("Experience")]
    for at, (firm, when) in enumerate(
        [("Hexmill", "Nov. 2022 - Apr. 2024"), ("Open Source Projects", "Dec. 2019 - Oct. 2022")]
    ):
        name, town = beside(firm, "Ha Noi, Vietnam", 200.0 + 50 * at)
        rows += [name, town] if at else [replace(name, cells=[*name.cells, *town.cells])]
        rows += [line("BACKEND DEVELOPER", when, apart=(50, 420)), item("Wrote a cache for looms.")]
    assert [(job.name, job.position) for job in read(NAME, MAIL, *rows).work] == [
        ("Hexmill", "BACKEND DEVELOPER"),
        ("Open Source Projects", "BACKEND DEVELOPER"),
    ]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Ø Led a crew of six", "Ø"),
        ("§ Led a crew", "§"),
        ("ü Led a crew", "ü"),
        ("§ 16 GmbHG", ""),
        ("o Wrote models", "o"),
        ("o desenvolvimento", ""),
    ],
)
def test_letters_that_are_marks_of_a_font_without_a_name(text: str, mark: str) -> None:
    assert strip_mark([Run(text)]) == mark


def test_quotation_marks_around_a_name_are_none_of_it() -> None:
    rows: list[Line] = []
    for title, firm, when in (
        ("MUSIC TEACHER", '"KAALAM SCHOOL". PLAYA. MEXICO', "08/2023 - 02/2024"),
        ("BELLMAN", '"HOTEL CATALINAS". MIAMI', "01/2023 - 04/2023"),
    ):
        rows += [line(title, when, bold=True, gap=2.4), line(firm), item("Did what there was to do.")]
    assert [(job.name, job.position) for job in jobs(*rows)] == [
        ("KAALAM SCHOOL", "MUSIC TEACHER"),
        ("HOTEL CATALINAS", "BELLMAN"),
    ]


def test_a_heading_and_its_first_title_in_one_line() -> None:
    rows: list[Line] = [NAME, MAIL, line("EDUCATION", bold=True, gap=3), line("Ash College, Diploma, 2015")]
    for head, firm, when in (
        ("EXPERIENCE: Vice President", "Hexmill | Ash College", "September 2013- Present"),
        ("Public Relations Intern", "Larkrise & Company | Scranton, PA", "May 2013-August 2013"),
    ):
        rows += [line(head, bold=True, size=12, gap=2.4), line(firm, when, italic=True), item("Planned events.")]
    assert [(job.name, job.position) for job in read(*rows).work] == [
        ("Hexmill | Ash College", "Vice President"),
        ("Larkrise & Company", "Public Relations Intern"),
    ]


def test_a_long_name_of_an_employer_in_plain_type_below_a_title() -> None:
    rows: list[Line] = []
    for when, title, firm in (
        (
            "2015 - 2019",
            "Math & Statistics Lecturer / Learning Specialist",
            "UNIVERSITY OF CALIFORNIA DAVIS, ACADEMIC ASSISTANCE AND TUTORING",
        ),
        (
            "2013 - 2014",
            "Instructor & Teaching Assistant",
            "UNIVERSITY OF VICTORIA, DEPARTMENT OF MATHEMATICS AND STATISTICS",
        ),
    ):
        rows += [line(when, title, apart=(41, 107), size=12, gap=1.8), line(firm, x0=107, size=11)]
        rows += [line("Davis, CA, USA", x0=107), item("taught what there was to be taught")]
    assert [(job.name[:22], job.position) for job in jobs(*rows)] == [
        ("UNIVERSITY OF CALIFORN", "Math & Statistics Lecturer / Learning Specialist"),
        ("UNIVERSITY OF VICTORIA", "Instructor & Teaching Assistant"),
    ]


def test_a_file_in_one_weight_is_read_as_one_in_plain_type() -> None:
    rows: list[Line] = []
    for when, title, firm in (
        ("January 2019 - Present", "Assistant Professor", "University of Ulm, Faculty of Weaving"),
        ("July 2017 – December 2018", "PostDoc", "University of Ulm, Faculty of Weaving"),
        ("July 2011 – June 2017", "PhD Student and Teaching Assistant", "University of Ulm, Faculty of Weaving"),
        ("December 2007 – June 2011", "Civil Engineer", "Institute IGH"),
    ):
        rows += [line(when, title, apart=(60, 184), size=11, gap=2.7), line(firm, x0=184, size=9, gap=1.6)]
        rows += [line("Teaching how looms are built, and research.", bullet="•", x0=190, size=9, gap=1.7)]
        rows += [line("Business or sector Education and Research", x0=184, size=9, gap=1.8)]
    own = [NAME, MAIL, heading("Work experience"), *rows]
    plain = [(job.name, job.position) for job in read(*own).work]
    for row in own:
        for cell in row.cells:
            cell.runs = [replace(run, bold=True) for run in cell.runs]
    assert [(job.name, job.position) for job in read(*own).work] == plain
    assert all(name and title for name, title in plain)


@pytest.mark.parametrize("heading_", ["PRAKTIKUM", "PRAKTKUM"])
def test_a_traineeship_heads_positions(heading_: str) -> None:
    rows = [line("PROFIL", size=14, gap=3), line("Kreativ, mit einer Leidenschaft für Webstühle und Schiffchen.")]
    for head, firm, when, title in (
        (heading_, "Global Pharmacy", "2024", "Projektleiter"),
        ("BERUFSERFAHRUNG", "Hexmill", "2021-2022", "Resource Management"),
    ):
        rows += [line(head, size=14, gap=2.4), line(firm, when, size=11), line(title, size=11)]
        rows += [item("Ich erstelle und verwalte Inhalte für Apotheken und Webereien.")]
    assert [(job.name, job.position) for job in read(NAME, MAIL, *rows).work] == [
        ("Global Pharmacy", "Projektleiter"),
        ("Hexmill", "Resource Management"),
    ]


def test_dots_behind_a_date_are_until_now() -> None:
    rows: list[Line] = []
    for firm, when, title in (
        ("Skagit College", "September 2021-June 2022", "Equity and Inclusion Representative"),
        ("Hexmill", "January 2024-…", "Drylab Subteam"),
    ):
        rows += [
            line(firm, when, bold=True, gap=1.8),
            line(title, italic=True, gap=1.8),
            item("Wove what was wanted."),
        ]
    assert [(job.name, job.position, job.end_date) for job in jobs(*rows)] == [
        ("Skagit College", "Equity and Inclusion Representative", "2022-06"),
        ("Hexmill", "Drylab Subteam", ""),
    ]


@pytest.mark.parametrize("first", ["One-page CV", "Short résumé"])
def test_what_a_paper_is_called_is_no_name(first: str) -> None:
    rows = [line(first, bold=True, size=16), line("Anna Rowan / anna@mail.example / 07523283011", size=12)]
    rows += [line("Experience", bold=True, size=12, gap=2), line("Weaver, Hexmill Ltd", "2019 – 2021")]
    assert read(*rows).basics.name == "Anna Rowan"


def test_the_letter_for_a_woman_is_none_of_her_name() -> None:
    rows = [line("김보경여 2001년 (만 24세)"), MAIL, heading("경력"), line("에즈넷", "2024. 11 ~ 2025. 05")]
    assert read(*rows).basics.name == "김보경"


def test_the_town_of_a_campus_is_a_part_of_its_name() -> None:
    rows: list[Line] = []
    for title, unit, when in (
        ("Genetics Lab Assistant", "Biology Instructional Office", "August 2019- present"),
        ("Chemistry Assistant", "Department of Chemistry", "August 2018- May 2019"),
    ):
        rows += [line(f"{title}, University of Texas at Austin, {unit}", bold=True, gap=2.4), line(when)]
        rows += [line("Hold weekly office hours for all students who ask questions about their assignments.")]
    assert [
        (job.name.startswith("University of Texas at Austin"), job.position, job.location) for job in jobs(*rows)
    ] == [
        (True, "Genetics Lab Assistant", ""),
        (True, "Chemistry Assistant", ""),
    ]


def test_a_heading_above_columns_heads_the_one_that_it_stands_over() -> None:
    def at(column: str, x0: float, *rows: Line) -> list[Line]:
        return [replace(row, column=column, column_x0=x0, column_x1=x0 + 180) for row in rows]

    over = [NAME, MAIL, line("BERUFSERFAHRUNG", bold=True, x0=215, base=128, gap=2.3)]
    left = at(
        "l1", 26, line("KONTAKT", bold=True, base=186, x0=26, gap=3), line("Hafenweg 3, 89073 Ulm", base=200, x0=26)
    )
    right = at("r1", 215, line("2018 – Heute", "Weaver, Hexmill GmbH", apart=(215, 300), base=186, gap=2.4))
    right += at("r1", 215, line("Planung von Webstühlen.", bullet="•", x0=310, base=200))
    right += at("r1", 215, line("AUSBILDUNG", bold=True, x0=215, base=260, gap=2.7), line("Lehre, Ulm, 2017", x0=215))
    (job,) = read(*over, *left, *right).work
    assert (job.name, job.position, len(job.highlights)) == ("Hexmill GmbH", "Weaver", 1)


def test_a_team_is_neither_the_employer_nor_above_its_town() -> None:
    rows: list[Line] = []
    for when, text in (
        ("Nov. 2022 – Aug. 2023", "Senior Research Engineer, Perception team, Hexmill Research."),
        ("July 2018 – Nov. 2018", "Research internship, AR/VR team, Northern Mills."),
    ):
        rows += [line(when, text, apart=(50, 116), gap=1.7), line("Explored how looms are seen by machines.", x0=116)]
    assert [(job.name.split(", ")[-1], job.position, job.location) for job in jobs(*rows)] == [
        ("Hexmill Research", "Senior Research Engineer", ""),
        ("Northern Mills", "Research internship", ""),
    ]


def test_a_firm_may_be_called_a_team() -> None:
    rows = [
        line("Canvassing Lead", "May 2024 – June 2024", bold=True),
        line("The Outreach Team, Harrisburg", italic=True),
    ]
    rows += [item("Knocked on doors.")]
    (job,) = jobs(*rows)
    assert (job.name, job.position, job.location) == ("The Outreach Team", "Canvassing Lead", "Harrisburg")
