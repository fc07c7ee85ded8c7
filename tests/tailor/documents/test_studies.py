"""Studies: which school a degree is of, where each of them begins, and what is told of it."""

import time

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import grades
from tailor.documents.parsing.parse import parse
from tests.tailor.documents.lines import line

Study = tuple[str, str, str]


def _read(*lines: Line) -> list[Study]:
    head = [line("Anna Example", size=20, bold=True), line("anna@example.org")]
    first, last = (line(title, size=14, bold=True, gap=2.4) for title in ("Education", "Skills"))
    resume = parse([*head, first, *lines, last, line("Weaving, Excel")])[0]
    return [(e.institution, " ".join(filter(None, (e.study_type, e.area))), e.dates) for e in resume.education]


def test_two_degrees_under_one_school() -> None:
    told = _read(
        line("University of Harrow", bold=True, gap=2.4),
        line("MSc Weaving", "2012 – 2014"),
        line("BSc Spinning", "2009 – 2012"),
        line("Loom College", bold=True, gap=2.4),
        line("Diploma in Carding", "2007 – 2009"),
    )
    assert told == [
        ("University of Harrow", "MSc Weaving", "2012 – 2014"),
        ("University of Harrow", "BSc Spinning", "2009 – 2012"),
        ("Loom College", "Diploma Carding", "2007 – 2009"),
    ]


def test_two_degrees_under_one_school_in_the_look_of_the_text() -> None:
    told = _read(
        line("University of Harrow", gap=2.4),
        line("MSc Weaving, 2012 – 2014"),
        line("BSc Spinning, 2009 – 2012"),
    )
    assert [school for school, _, _ in told] == ["University of Harrow", "University of Harrow"]


def test_a_degree_beside_the_empty_place_of_a_school() -> None:
    told = _read(
        line("University of Harrow", "MSc Weaving", "2012 – 2014", gap=2.4),
        line("BSc Spinning", "2009 – 2012", x0=230.0),
    )
    assert [school for school, _, _ in told] == ["University of Harrow", "University of Harrow"]


def test_a_course_of_no_school_where_school_and_degree_stand_in_one_line() -> None:
    told = _read(
        line("MSc Weaving, University of Harrow, 2012 – 2014"),
        line("BSc Spinning, Loom College, 2009 – 2012"),
        line("Diploma in Carding, 2008"),
    )
    assert [school for school, _, _ in told] == ["University of Harrow", "Loom College", ""]


def test_a_course_of_no_school_where_the_school_stands_below_the_degree() -> None:
    told = _read(
        line("MSc Weaving", "2012 – 2014", bold=True, gap=2.4),
        line("University of Harrow"),
        line("Diploma in Carding", "2008", bold=True, gap=2.4),
    )
    assert [school for school, _, _ in told] == ["University of Harrow", ""]


def test_a_course_of_no_school_that_stands_apart_as_schools_do() -> None:
    told = _read(
        line("University of Harrow", bold=True, gap=2.4),
        line("MSc Weaving", "2012 – 2014"),
        line("Diploma in Carding", "2008", bold=True, gap=2.4),
    )
    assert [school for school, _, _ in told] == ["University of Harrow", ""]
    told = _read(
        line("University of Harrow", gap=2.4),
        line("MSc Weaving, 2012 – 2014"),
        line("Certificate in Carding, 2008", gap=2.4),
    )
    assert [school for school, _, _ in told] == ["University of Harrow", ""]


def test_studies_of_which_none_has_dates() -> None:
    told = _read(
        line("MSc in Weaving", bold=True, bullet="•"),
        line("University of Harrow"),
        line("BSc in Spinning", bold=True, bullet="•"),
        line("Loom College"),
        line("Diploma in Carding", bold=True, bullet="•"),
        line("School of Yarn"),
    )
    assert told == [
        ("University of Harrow", "MSc Weaving", ""),
        ("Loom College", "BSc Spinning", ""),
        ("School of Yarn", "Diploma Carding", ""),
    ]


def test_a_school_without_dates_below_one_with_them() -> None:
    told = _read(
        line("University of Harrow", bold=True, size=12, gap=3.0),
        line("Weaving"),
        line("Aug 2021 - May 2025"),
        line("Loom College", bold=True, size=12, gap=3.0),
        line("Associate of Arts"),
    )
    assert told == [
        ("University of Harrow", "Weaving", "Aug 2021 - May 2025"),
        ("Loom College", "Associate of Arts", ""),
    ]


def test_a_degree_with_a_date_of_its_own_within_the_years_at_the_school() -> None:
    told = _read(
        line("1999 – 2001", "UNIVERSITY OF HARROW", bold=True, gap=2.3),
        line("Candidate for MBA, June 2001", x0=230),
        line("Led the looms", bullet="•", x0=240),
        line("1991 – 1995", "LOOM COLLEGE", bold=True, gap=2.3),
        line("Bachelor of Science, June 1995", x0=230),
        line("Spun wool", bullet="•", x0=240),
    )
    assert [(school, when) for school, _, when in told] == [
        ("UNIVERSITY OF HARROW", "1999 – 2001"),
        ("LOOM COLLEGE", "1991 – 1995"),
    ]


def test_names_that_go_on_in_the_next_line_beside_dates() -> None:
    told = _read(
        line("2010 – 2012", "Master of Science in Weaving Systems and", apart=(50, 230), gap=2.4),
        line("Engineering", x0=230),
        line("University of Harrow", size=9, x0=230),
        line("2007 – 2010", "Bachelor of Arts in Spinning", apart=(50, 230), gap=2.4),
        line("& Carding", x0=230),
        line("Loom College", size=9, x0=230),
    )
    assert told == [
        ("University of Harrow", "Master of Science Weaving Systems and Engineering", "2010 – 2012"),
        ("Loom College", "Bachelor of Arts Spinning & Carding", "2007 – 2010"),
    ]


def test_a_school_of_two_lines_set_closer_than_what_stands_below() -> None:
    told = _read(
        line("2008 – 2012", bold=True, gap=4.0),
        line("Harrow State", bold=True, size=13, gap=3.0),
        line("Community College", bold=True, size=13, gap=1.2),
        line("Associate Degree", gap=1.9),
        line("Loom Technology", gap=2.1),
        line("GPA: 3.6", gap=2.1),
    )
    assert told == [("Harrow State Community College", "Associate Degree Loom Technology", "2008 – 2012")]


def test_a_degree_or_dates_below_what_seems_to_be_all() -> None:
    told = _read(
        line("University of Harrow", bold=True, gap=4.0),
        line("Weaving", gap=2.0),
        line("Bachelor of Arts", gap=2.0),
        line("Sep 2015 - Jun 2017 GPA: 3.9", bullet="•", x0=60),
    )
    assert told == [("University of Harrow", "Bachelor of Arts Weaving", "Sep 2015 - Jun 2017")]


def test_the_kind_of_school_in_a_column_of_its_own() -> None:
    told = _read(
        line("Vocational:", "Loom Servicing NC II", "TESDA Harrow School", "2012", apart=(50, 130, 290, 430)),
        line("Secondary:", "High School Graduate", "Harrow High School", "1993 - 1997", apart=(50, 130, 290, 430)),
    )
    assert told == [
        ("TESDA Harrow School", "Loom Servicing NC II", "2012"),
        ("Harrow High School", "High School Graduate", "1993 - 1997"),
    ]


def test_towns_that_no_table_knows_stand_where_those_of_other_schools_do() -> None:
    told = _read(
        line("University of Harrow", "Berlin", bold=True, gap=2.9),
        line("MSc Weaving", "2020 - 2022"),
        line("Loom College", "Heidenheim an der Brenz", bold=True, gap=2.9),
        line("BSc Spinning", "2017 - 2020"),
    )
    assert [degree for _, degree, _ in told] == ["MSc Weaving", "BSc Spinning"]


def test_school_and_degree_in_one_text() -> None:
    assert _read(line("2017 - 2019", "Harrow University pursuing Bachelor degree in Looms"))[0] == (
        "Harrow University",
        "Bachelor degree Looms",
        "2017 - 2019",
    )
    assert _read(line("University of Harrow, Bachelor in Weaving", "2017 - 2019"))[0] == (
        "University of Harrow",
        "Bachelor Weaving",
        "2017 - 2019",
    )
    told = _read(line("2007 - 2010", "Degree in Weaving Sciences – Looms and Yarn"), line("University of Harrow"))
    assert told[0] == ("University of Harrow", "Degree Weaving Sciences – Looms and Yarn", "2007 - 2010")


def test_a_degree_of_letters_and_its_field() -> None:
    told = _read(
        line("Harrow Law School", bold=True, size=13, gap=3.0), line("LPC"), line("Legal Practice"), line("2013 - 2014")
    )
    assert told == [("Harrow Law School", "LPC Legal Practice", "2013 - 2014")]


def test_a_name_with_at_in_it() -> None:
    told = _read(
        line("University of Harrow at Little Loom", bold=True, size=12, gap=3.0),
        line("Associate of Arts"),
        line("2017 - 2019"),
    )
    assert told == [("University of Harrow at Little Loom", "Associate of Arts", "2017 - 2019")]


def test_where_a_degree_is_from() -> None:
    told = _read(line("Graduation (B.com) from Harrow University"), line("High school from Loom Board"))
    assert told == [("Harrow University", "Graduation (B.com)", ""), ("Loom Board", "High school", "")]


def test_a_table_of_school_and_board_under_a_line_of_labels() -> None:
    told = _read(
        line("Qualification", "Name of the Institution", "University / Board", "Year of Passing", bold=True),
        line("Diploma (Weaving)", "Harrow Polytechnic College", "Loom University", "2010"),
        line("H.Sc", "Gov. School", "State Board", "2007"),
    )
    assert [(school, when) for school, _, when in told] == [
        ("Harrow Polytechnic College", "2010"),
        ("Gov. School", "2007"),
    ]


def test_a_short_degree_beside_dates_does_not_go_on_below() -> None:
    told = _read(
        line("B.Sc", "Jul 2006 - Jun 2009", apart=(50, 400), gap=3.0),
        line("LOOMIYA SHIKSHA PARISHAD", gap=1.5),
        line("H.S.C in Weaving", "Jul 2004 - May 2006", apart=(50, 400), gap=2.9),
        line("Harrow Junior College", gap=1.5),
    )
    assert [(school, degree.split()[0]) for school, degree, _ in told] == [
        ("LOOMIYA SHIKSHA PARISHAD", "B.Sc"),
        ("Harrow Junior College", "H.S.C"),
    ]


@pytest.mark.parametrize("unit", ["1", "1.", "["])
def test_a_row_of_signs_takes_as_long_as_it_is(unit: str) -> None:
    taken = {}
    for length in (2_000, 8_000):
        text, began = (unit * length)[:length], time.process_time()
        assert grades.graded(text, "", [])[1] == ""
        assert grades.ungraded(text) == text
        taken[length] = time.process_time() - began
    assert taken[8_000] < 9 * max(taken[2_000], 0.05)


def test_a_grade_in_brackets_is_no_part_of_a_school() -> None:
    assert grades.ungraded("University of Porto (GPA: 3.8)") == "University of Porto"
    assert grades.ungraded("University of Porto [3.8/4 GPA]") == "University of Porto"
    assert grades.ungraded("University of Porto (Campus 2)") == "University of Porto (Campus 2)"
    assert grades.graded("BSc, 3.85 / 4.0 GPA", "Porto", []) == ("BSc", "3.85 / 4.0", [])


def test_a_field_in_another_weight_is_of_its_degree() -> None:
    header = line("Licenciatura en Tejido", "Mayo 2021", gap=2.0)
    header.cells[0].runs = [Run("Licenciatura", bold=True), Run(" en Tejido")]
    told = _read(header, line("Facultad de Estudios de la Lana", "Promedio: 8.5/10.0"))
    assert told == [("Facultad de Estudios de la Lana", "Licenciatura Tejido", "Mayo 2021")]


@pytest.mark.parametrize("grade", ["Abschluss: gut (2,1)", "Abschlussnote: sehr gut", "Note: gut (1,8)"])
def test_a_german_grade_in_words_is_no_part_of_the_school(grade: str) -> None:
    head = [line("Anna Beispiel", size=20, bold=True), line("anna@example.org")]
    first = line("Ausbildung", size=14, bold=True, gap=2.4)
    told = [
        line("08/2010 – 07/2013 Ausbildung zum Industriekaufmann", gap=2.4),
        line(f"Weberei Marlow, Kirchlengern, {grade}"),
    ]
    last = [line("Kenntnisse", size=14, bold=True, gap=2.4), line("Excel, DATEV")]
    (study,) = parse([*head, first, *told, *last])[0].education
    assert "gut" not in study.institution
    assert "gut" in study.score


def test_a_degree_that_is_the_first_item_below_its_school() -> None:
    told = _read(
        line("University of Harrow", bold=True, gap=2.4),
        line("Faculty of Cloth | Leeds", bold=True),
        line("Master, Weaving | 2016 - 2018", bullet="•"),
        line("Chair: Looms", bullet="•"),
    )
    assert [(degree.split()[0], when) for _, degree, when in told] == [("Master", "2016 - 2018")]


def test_a_country_with_its_article_is_no_part_of_a_school() -> None:
    assert (
        _read(line("1899", "B.A. Chemistry"), line("Oxford University, the UK", x0=230.0))[0][0] == "Oxford University"
    )


def test_tickets_listed_below_qualifications_are_certificates() -> None:
    head = [line("Anna Example", size=20, bold=True), line("anna@example.org")]
    first = line("Qualifications", size=14, bold=True, gap=2.4)
    listed = ("Managing Safely (2022)", "Counterbalance and Reach licence", "5 GCSEs including Maths, Loom School 2009")
    resume = parse([*head, first, *(line(text, bullet="•") for text in listed)])[0]
    assert [c.name for c in resume.certificates] == ["Managing Safely", "Counterbalance and Reach licence"]
    assert [(e.institution, e.study_type) for e in resume.education] == [("Loom School", "5 GCSEs including Maths")]


def test_what_the_state_recognises_is_a_degree() -> None:
    told = _read(line("2013 – 2016", "Fachschule für Sozialpädagogik Kassel, Staatliche Anerkennung als Erzieherin"))
    assert told == [
        ("Fachschule für Sozialpädagogik Kassel", "Staatliche Anerkennung als Erzieherin", "2013 – 2016"),
    ]


@pytest.mark.parametrize(
    ("written", "school", "degree"),
    [
        ("B.Comm (Accounting), Galway Loom, 2.1", "Galway Loom", "B.Comm (Accounting)"),
        ("Wyggeston College, A Levels: Art B, Business C", "Wyggeston College", "A Levels Art B, Business C"),
    ],
)
def test_a_levels_and_a_degree_in_commerce_are_degrees(written: str, school: str, degree: str) -> None:
    assert _read(line(written, "2015 – 2018")) == [(school, degree, "2015 – 2018")]


def test_tickets_in_lines_of_their_own_below_training_are_certificates() -> None:
    head = [line("Anna Example", size=20, bold=True), line("anna@example.org")]
    first = line("Training", size=14, bold=True, gap=2.4)
    rows = ("NVQ Level 3 Electrotechnical, Loom College 2019", "18th Edition BS 7671 (Amd 2)", "ECS Gold Card")
    resume = parse([*head, first, *map(line, rows)])[0]
    assert [c.name for c in resume.certificates] == ["18th Edition BS 7671 (Amd 2)", "ECS Gold Card"]
    assert [(e.institution, e.study_type) for e in resume.education] == [
        ("Loom College", "NVQ Level 3 Electrotechnical")
    ]


def test_degrees_of_no_school_and_a_ticket_in_lines_of_their_own() -> None:
    head = [line("Anna Example", size=20, bold=True), line("anna@example.org")]
    first = line("Qualifications", size=14, bold=True, gap=2.4)
    rows = (
        "Level 3 Diploma in Supporting Teaching (2022)",
        "GCSEs: English (5), Maths (4)",
        "Paediatric First Aid (2024)",
    )
    resume = parse([*head, first, *map(line, rows)])[0]
    assert [(c.name, c.date) for c in resume.certificates] == [("Paediatric First Aid", "2024")]
    assert [e.study_type for e in resume.education] == ["Level 3 Diploma", "GCSEs"]


def test_schools_called_by_their_first_letters() -> None:
    told = _read(
        line("2011-2012", "Course on old carpets.", "UTFPR", gap=1.8),
        line("2008-2009", "Course on looms that mend themselves.", "UEL", gap=1.8),
    )
    assert [school for school, _, _ in told] == ["UTFPR", "UEL"]


def test_a_degree_with_brackets_directly_before_its_school() -> None:
    told = _read(line("2008 – 2012 Bachelor of Weaving (Wool) University of Harrow"))
    assert told == [("University of Harrow", "Bachelor of Weaving (Wool)", "2008 – 2012")]
    assert _read(line("BSc (Hons) Weaving, University of Harrow, 2008 – 2012"))[0][0] == "University of Harrow"


def test_a_degree_before_a_semicolon_or_behind_a_full_stop() -> None:
    told = _read(
        line("2010-2014", "PhD, Weaving; Harrow University", gap=1.8),
        line("2007-2010", "BSc, Spinning; University of Leeds", gap=1.8),
    )
    assert [(school, degree) for school, degree, _ in told] == [
        ("Harrow University", "PhD Weaving"),
        ("University of Leeds", "BSc Spinning"),
    ]
    (one,) = _read(line("Harrow Valley College, San Jose, CA. Bachelor of Arts, Weaving"))
    assert one == ("Harrow Valley College", "Bachelor of Arts Weaving", "")


def test_what_is_said_of_a_degree_in_brackets_stays_with_it() -> None:
    row = line("Weaving Engineering (discontinued)", "2001 – 2002", apart=(50, 400))
    row.cells[0].runs = [Run("Weaving Engineering", True, False), Run(" (discontinued)", False, False)]
    assert _read(line("University of Harrow", gap=1.8), row) == [
        ("University of Harrow", "Weaving Engineering (discontinued)", "2001 – 2002")
    ]


def test_a_degree_in_two_lines_nearer_to_each_other_than_the_rest() -> None:
    told = _read(
        *(line("MSc in Applied", bold=True, gap=2.2), line("Mathematics", bold=True, gap=1.07)),
        *(line("Bristol University", gap=1.5), line("2007 - 2011", gap=1.3)),
        *(line("BSc in Spinning", bold=True, gap=2.2), line("Loom College", gap=1.5), line("2004 - 2007", gap=1.3)),
    )
    assert told[0] == ("Bristol University", "MSc Applied Mathematics", "2007 - 2011")


def test_honours_in_brackets_are_a_part_of_the_degree() -> None:
    told = _read(line("2008 – 2012", "Bachelor of Weaving (Honours)", "University of Harrow", gap=1.8))
    assert told == [("University of Harrow", "Bachelor of Weaving (Honours)", "2008 – 2012")]


def test_a_school_that_goes_on_in_the_line_of_the_dates() -> None:
    told = _read(
        line("Diploma in Hand Weaving, Indian Institute", gap=2.4, x0=285),
        line("of Textile Education", "2012 – 2017", apart=(285, 440)),
        line("Thesis title: Membranes", bullet="•", x0=295),
        line("Diploma in Wool Carding, University of Leeds", gap=2.4, x0=285),
        line("and Harrow", "2010 – 2012", apart=(285, 440)),
        line("Thesis title: Cards", bullet="•", x0=295),
    )
    assert [school for school, _, _ in told] == [
        "Indian Institute of Textile Education", "University of Leeds and Harrow",
    ]  # fmt: skip


def test_a_long_degree_with_its_grade_below_the_school_and_the_date() -> None:
    degree = "BSc in Textile Engineering with Emphasis in the Management of Mills"
    told = _read(
        line("University of Harrow", "Expected June 2024", apart=(50, 400)),
        line(degree, "GPA: 3.59", gap=1.43, apart=(50, 455)),
        line("Coursework", gap=1.95),
        line("Weaving", bullet="•", x0=60),
        line("Dyeing", bullet="•", x0=60),
    )
    assert told == [("University of Harrow", degree.replace(" in Textile", " Textile"), "Expected June 2024")]


def test_what_stands_behind_a_degree_in_another_look_is_of_its_field() -> None:
    degree = line("x", "GPA: 4.0/4.0", apart=(50, 400))
    degree.cells[0].runs = [Run("M.S. in Weaving,", italic=True), Run(" Minor in Dyeing")]
    told = _read(line("Loom Institute of Technology", "2022 – 2024", bold=True, apart=(50, 400)), degree)
    assert told == [("Loom Institute of Technology", "M.S. Weaving, Minor in Dyeing", "2022 – 2024")]


def test_a_diploma_of_a_high_school_is_no_school() -> None:
    rows = (
        line("Four-year Apprenticeship Certificate, National Loom Industry Educational Program, 2014 – 2018"),
        line("High School Diploma, Industrial Weaving, Penta Career Center, 2012", gap=2.0),
    )
    assert _read(*rows) == [
        ("National Loom Industry Educational Program", "Four-year Apprenticeship Certificate", "2014 – 2018"),
        ("Penta Career Center", "High School Diploma Industrial Weaving", "2012"),
    ]


def test_degrees_behind_the_colons_of_their_schools() -> None:
    rows = (
        "Universidade Aberta: Bachelor’s Degree in Weaving",
        "University of Ostby: Master in Dyes (Madder and Woad)",
        "University of Ostby: Bachelor’s Degree in Felt",
    )
    assert _read(*map(line, rows)) == [
        ("Universidade Aberta", "Bachelor’s Degree Weaving", ""),
        ("University of Ostby", "Master Dyes (Madder and Woad)", ""),
        ("University of Ostby", "Bachelor’s Degree Felt", ""),
    ]
