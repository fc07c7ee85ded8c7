"""What templates of the web and of TeX do that people's own papers hardly do: each was read wrongly once."""

import pytest

from tailor.documents.pages.lines import Line
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def test_an_address_below_the_last_item_is_the_entrys_own() -> None:
    job = ("Tidewater Boats", "Boatbuilder", "May 2017 to June 2020")
    items = [line("planked four larch hulls", bullet="•", x0=70), line("steamed the ribs", bullet="•", x0=70)]
    (work,) = read(NAME, MAIL, heading("Experience"), *job, *items, "https://tidewater.example/boats").work
    assert [highlight.text for highlight in work.highlights] == ["planked four larch hulls", "steamed the ribs"]
    assert work.url == "https://tidewater.example/boats"


def test_a_level_of_one_word_in_a_row_is_that_words() -> None:
    told = read(NAME, MAIL, heading("Skills"), "Looms (dobby, jacquard), SAP PM (basic), dye recipes").skills
    assert [(skill.name, skill.keywords) for skill in told] == [
        ("", ("Looms (dobby, jacquard)", "SAP PM (basic)", "dye recipes"))
    ]


def test_a_school_without_a_word_for_school_stands_behind_a_degree_and_before_a_town() -> None:
    rows = (
        line("Diploma in Logistics, Yrvik, Gothenburg", "2015 – 2017"),
        line("BSc in Law, University of Oslo", "2012"),
    )
    study = read(NAME, MAIL, heading("Education"), *rows).education[0]
    assert (study.institution, study.area, study.location) == ("Yrvik", "Logistics", "Gothenburg")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            [line("The University of Texas at Dallas, Botany, Exchange Program", "Dallas, TX, USA", "2021 to 2022")],
            ("The University of Texas at Dallas", "Botany, Exchange Program", "Dallas, TX, USA"),
        ),
        (
            [line("BSc in Botany, University of California, Berkeley, Berkeley, CA, USA", "2017 – 2020")],
            ("University of California, Berkeley", "Botany", "Berkeley, CA, USA"),
        ),
        (
            [line("MASTER OF ARTS", size=11), "Major in Bookbinding, Hill University, Leeds, UK"],
            ("Hill University", "Major in Bookbinding", "Leeds, UK"),
        ),
    ],
)
def test_how_much_of_a_line_is_the_schools_name(rows: list[Line | str], told: tuple[str, str, str]) -> None:
    (study,) = read(NAME, MAIL, heading("Education"), *rows).education
    assert (study.institution, study.area, study.location) == told


def test_a_degree_is_the_first_item_below_a_school_and_its_years() -> None:
    items = (line(text, bullet="•", x0=60) for text in ("B.A. cum laude, Botany", "Moss Scholarship"))
    (study,) = read(NAME, MAIL, heading("Education"), line("Fern University", "2003–07"), *items).education
    assert (study.study_type, study.area) == ("B.A. cum laude", "Botany")


def test_a_cumulative_grade_is_no_school() -> None:
    rows = line("Fern University", bold=True), line("MSc in Botany", "2006 – 2008"), "Cumulative GPA: 3.7 / 4.0"
    (study,) = read(NAME, MAIL, heading("Education"), *rows).education
    assert (study.institution, study.score) == ("Fern University", "3.7 / 4.0")


def test_where_and_by_what_contract_a_title_tells_in_brackets() -> None:
    rows = (
        line("Intern (Lyon)", "Verre & Fils", "May 2019 – May 2020"),
        line("Glazier (full-time)", "Pane Co", "2016 – 2019"),
    )
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.position, w.location, w.description) for w in work] == [
        ("Intern", "Lyon", ""),
        ("Glazier", "", "full-time"),
    ]


def test_a_town_that_is_called_a_park_is_a_town() -> None:
    (work,) = read(NAME, MAIL, heading("Experience"), line("2016 – 2018", "Clerk, Facebook, Menlo Park, USA")).work
    assert (work.name, work.position, work.location) == ("Facebook", "Clerk", "Menlo Park, USA")


def test_addresses_at_the_foot_are_the_persons() -> None:
    job = (heading("Experience"), line("Weaver", "Loom & Co", "2015 - 2019"), heading("Skills"), "Dyes, Looms")
    paper = read(NAME, *job, "pat@loom.example; 0113 496 0119; 12 Mill Lane, Leeds; https://github.com/patlowry")
    basics = paper.basics
    assert (basics.email, basics.phone) == ("pat@loom.example", "0113 496 0119")
    assert [profile.url for profile in basics.profiles] == ["https://github.com/patlowry"]
    assert [skill.keywords for skill in paper.skills] == [("Dyes", "Looms")]


def test_addresses_of_referees_are_not_the_persons_foot() -> None:
    rows = heading("Skills"), "Dyes, Looms", heading("References"), "Ann Ford", "ann@mill.example | 0113 496 0771"
    (referee,) = read(NAME, *rows).references
    assert referee.name == "Ann Ford"


def test_a_name_before_a_title_and_addresses_behind_dashes() -> None:
    row = "Jo Hale - Sales Manager - Oslo, Norway - jo@hale.example - +47 22 55 01 19"
    basics = read(row, heading("Skills"), "Go, C").basics
    assert (basics.name, basics.label) == ("Jo Hale", "Sales Manager")


def test_the_number_of_a_flat_is_no_telephone() -> None:
    rows = (
        "246-1002, Moss Apt. 86, Cheongna-ro, Seo-gu, Incheon-si, Korea",
        line("(+82) 10-5550-1843", "pat@loom.example"),
    )
    assert read(line("Pat Lowry", size=20), *rows, heading("Skills"), "Go, C").basics.phone == "(+82) 10-5550-1843"


def test_cards_beside_each_other_are_read_one_by_one() -> None:
    rows = (
        line("English", "Danish", bold=True, apart=(50, 250)),
        line("Native speaker", "Intermediate", apart=(50, 250)),
        line("Faroese", bold=True),
        "Beginner",
    )
    spoken = read(NAME, MAIL, heading("Languages"), *rows).languages
    assert [(one.language, one.fluency) for one in spoken] == [
        *(("English", "Native speaker"), ("Danish", "Intermediate"), ("Faroese", "Beginner")),
    ]


def test_cards_with_their_years_at_the_right() -> None:
    rows = (
        line("Forklift Licence", "First Aid", bold=True, apart=(50, 290), base=100),
        line("2020", "2019", bold=True, apart=(200, 440), base=108),
        line("Gabelwerk Academy", "Red Cross", apart=(50, 290), base=116),
    )
    held = read(NAME, MAIL, heading("Certificates"), *rows).certificates
    assert [(one.name, one.date, one.issuer) for one in held] == [
        *(("Forklift Licence", "2020", "Gabelwerk Academy"), ("First Aid", "2019", "Red Cross")),
    ]


def test_a_table_of_two_columns_is_read_row_by_row() -> None:
    rows = line("English", "native", apart=(50, 250)), line("Danish", "fluent", apart=(50, 250))
    spoken = read(NAME, MAIL, heading("Languages"), *rows).languages
    assert [(one.language, one.fluency) for one in spoken] == [("English", "native"), ("Danish", "fluent")]


def test_a_label_of_two_lines_over_its_words_in_a_grid() -> None:
    rows = (
        line("Dyeing", "Pattern", "Spinning", bold=True, apart=(66, 213, 360)),
        line("Expert", "Design", "Novice", apart=(50, 213, 344)),
        line("Woad, Madder", "Twill, Satin", "Wool", apart=(50, 197, 344)),
    )
    rows[1].cells[1].runs[0].bold = True
    told = read(NAME, MAIL, heading("Skills"), *rows).skills
    assert [(skill.name, skill.level, skill.keywords) for skill in told] == [
        ("Dyeing", "Expert", ("Woad", "Madder")),
        ("Pattern Design", "", ("Twill", "Satin")),
        ("Spinning", "Novice", ("Wool",)),
    ]


def test_a_school_that_goes_on_below_in_its_column() -> None:
    head = line("Botany (BSc)", "Chengdu University of Information", "2018 – 2021", apart=(50, 220, 420))
    head.cells[1].x1 = 390.0
    (study,) = read(NAME, MAIL, heading("Education"), head, line("Technology", x0=220, gap=1.7)).education
    assert study.institution == "Chengdu University of Information Technology"


@pytest.mark.parametrize("text", ["Grad: Jan 2019", "Class of 2014", "Abschluss: Juli 2012", "Diplômée en juin 2016"])
def test_that_a_degree_was_gained_then_is_no_field(text: str) -> None:
    row = line("Fern University", bold=True), line("BA Botany", text)
    (study,) = read(NAME, MAIL, heading("Education"), *row).education
    assert (study.study_type, study.area, study.dates) == ("BA Botany", "", text)
    assert study.location == ""


def test_an_employer_that_goes_on_below_in_its_column() -> None:
    head = line("Planner", "Transport Veenstra en Zonen", "2016 – 2019", apart=(50, 220, 440))
    rest = line("Internationaal BV", x0=220, gap=1.6)
    for row in (head, rest):
        row.cells[1 if row is head else 0].runs[0].bold = True
    (work,) = read(NAME, MAIL, heading("Experience"), head, rest, line("planned tours", bullet="•", x0=60)).work
    assert (work.name, work.position) == ("Transport Veenstra en Zonen Internationaal BV", "Planner")


def test_a_town_behind_a_french_legal_form() -> None:
    rows = line("Menuisière", bold=True), "Bois & Fils SARL, Quimperlette", "2015 – 2018"
    (work,) = read(NAME, MAIL, heading("Expérience professionnelle"), *rows).work
    assert (work.name, work.location) == ("Bois & Fils SARL", "Quimperlette")


def test_how_well_a_skill_is_known_stands_below_it_in_a_narrow_column() -> None:
    rows = line("Macchine", bold=True), line("Avanzato"), line("Trattori, mietitrebbie")
    for row in rows:
        row.column_x1 = 130.0
    (skill,) = read(NAME, MAIL, heading("Competenze"), *rows).skills
    assert (skill.name, skill.level, skill.keywords) == ("Macchine", "Avanzato", ("Trattori", "mietitrebbie"))


def test_polish_schools_and_swedish_contracts() -> None:
    rows = heading("Education"), line("Technik odzieżowy, Zespół Szkół nr 5", "2008 – 2012")
    job = heading("Experience"), line("Truckförare (heltid)", "Nordfrakt AB", "2013 – 2019")
    paper = read(NAME, MAIL, *rows, *job)
    assert [study.institution for study in paper.education] == ["Zespół Szkół nr 5"]
    assert [(work.position, work.description) for work in paper.work] == [("Truckförare", "heltid")]


def test_a_small_town_behind_a_school_is_no_field() -> None:
    (study,) = read(NAME, MAIL, heading("Education"), line("2003 – 2007", "Gymnázium, Teplice")).education
    assert (study.institution, study.area, study.location) == ("Gymnázium", "", "Teplice")
