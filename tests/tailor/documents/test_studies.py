"""Studies: which school a degree is of, where each of them begins, and what is told of it."""

from tailor.documents.lines import Line
from tailor.documents.parse import parse
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


def test_a_course_of_no_school_where_school_and_degree_stand_in_oneline() -> None:
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
