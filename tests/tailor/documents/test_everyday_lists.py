"""Positions as plain papers list them: items of title, employer and date, parts of experience, columns that go on."""

from dataclasses import replace

import pytest

from tailor.documents.pages import cyrillic
from tailor.documents.pages.glyphs import Glyph
from tailor.documents.pages.lines import Line
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, item, jobs, read


def _told(*rows: Line | str) -> list[tuple[str, str, str]]:
    return [(job.name, job.position, job.dates) for job in jobs(*rows)]


def test_items_that_end_with_a_date_and_a_full_stop_are_positions() -> None:
    assert _told(
        item("Associate Fitter: Hexmill Ltd, Leeds. Summer 2021."),
        item("Data Clerk: Aubier Inc, Remote. Summer 2020."),
    ) == [("Hexmill Ltd", "Associate Fitter", "Summer 2021"), ("Aubier Inc", "Data Clerk", "Summer 2020")]


def test_a_long_item_that_ends_with_a_date_behind_a_comma_is_a_position() -> None:
    course = "Department of Weaving and Textile Engineering, Introduction to Looms and Shuttles"
    assert [when for _, _, when in _told(
        item(f"Teaching Assistant: University of Hexmill, {course}, Fall 2022"),
        item(f"Teaching Assistant: University of Hexmill, {course}, Spring 2022"),
    )] == ["Fall 2022", "Spring 2022"]  # fmt: skip


def test_an_employer_below_a_title_is_not_that_of_the_line_below() -> None:
    rows = (
        line("2017", "Youth work", apart=(50, 200)),
        line("Evangelical Church", x0=200),
        line("2016", "Aldi South (Boys' Day)", apart=(50, 200)),
    )
    found = jobs(*rows)
    assert [job.name for job in found][-1] != "Evangelical Church"


def test_a_title_of_few_words_below_an_employer_and_its_department() -> None:
    rows: list[Line] = []
    for when, firm, unit, title in (
        ("2016", "University of Ulm", "Department of Weaving", "Postdoctoral Researcher"),
        ("2013 – 2016", "University of Konstanz", "Department of Dyes", "Postdoctoral Fellow"),
    ):
        rows += [line(when, firm, apart=(50, 120), gap=2.0), line(unit, x0=120), line(title, x0=120)]
        rows[-3].cells[1].runs[0].bold = True
    assert [(job.name, job.position) for job in jobs(*rows)] == [
        ("University of Ulm", "Postdoctoral Researcher"),
        ("University of Konstanz", "Postdoctoral Fellow"),
    ]


def test_courses_that_somebody_taught_are_no_positions() -> None:
    courses = [line(f"{year}: Sociology of Cloth (BA), KU Leuven") for year in (2021, 2022, 2023)]
    read_ = read(
        NAME, MAIL, heading("Experience"), line("KU Leuven, Belgium", "2022 – 2024", bold=True), "Lecturer in Cloth",
        heading("Teaching"), *courses,
    )  # fmt: skip
    assert [(job.name, job.position) for job in read_.work] == [("KU Leuven", "Lecturer in Cloth")]
    assert any("Sociology of Cloth" in kept.text for section in read_.sections for kept in section.lines)


def test_teaching_posts_that_are_a_part_of_experience_are_positions() -> None:
    rows = [heading("Expérience professionnelle"), line("Enseignement", bold=True, size=12, gap=2.3)]
    for when, post in (("2020", "ATER"), ("2018", "Enseignante vacataire"), ("2017", "Mission d’enseignement")):
        rows.append(line(when, f"{post}, Université de Bordeaux", apart=(50, 110), gap=1.9))
    assert [job.position for job in read(NAME, MAIL, *rows).work] == [
        "ATER",
        "Enseignante vacataire",
        "Mission d’enseignement",
    ]


def test_a_part_of_experience_that_is_called_other_holds_positions() -> None:
    def part(text: str) -> Line:
        return line(text, bold=True, size=12, gap=2.3)

    rows = [heading("Experience"), part("Research")]
    rows += [line("Research Assistant: Loom Lab", "June 2024 – October 2024", bold=True), line("Wove samples of wool.")]
    rows += [part("Other"), line("Teacher Assistant: Ash Academy", "August 2022 – May 2026", bold=True)]
    rows += [line("Graded papers and helped to lead classes in weaving (2022-"), line("2023, 2025-2026) and dyeing.")]
    rows += [heading("Education"), line("Ash Academy, Diploma, 2026")]
    for row in rows:
        if row.text in ("Experience", "Education"):
            row.size = row.cells[0].size = 14.3
    assert [(job.name, job.position) for job in read(NAME, MAIL, *rows).work] == [
        ("Loom Lab", "Research Assistant"),
        ("Ash Academy", "Teacher Assistant"),
    ]


def test_positions_below_resume_where_something_else_is_told_of_the_person() -> None:
    rows = [heading("About"), line("I weave tweed and have done so for five years at three mills."), heading("Resume")]
    for firm, title, when in (("Hexmill", "Weaver", "2019 – 2021"), ("Larkrise", "Street sales", "2016 (5 months)")):
        rows += [line(firm, "Leeds, UK", bold=True, gap=2.4), line(title, when, bold=True)]
        rows += [line("Doing what there was to do for everybody who came in.")]
    assert [(job.name, job.position) for job in read(NAME, MAIL, *rows).work] == [
        ("Hexmill", "Weaver"),
        ("Larkrise", "Street sales"),
    ]


def test_positions_go_on_below_columns() -> None:
    def at(column: str, *rows: Line) -> list[Line]:
        return [replace(row, column=column, flat=True) for row in rows]

    left = at("l1", NAME, MAIL, heading("Experience"), line("Stage Manager, Hexmill Opera  2019 – 2021", bold=True))
    left += at("l1", item("Called five productions each summer with an orchestra."))
    right = at("r1", heading("Skills"), line("Cue calling"), line("First aid"))
    below = at("", line("Assistant Manager, Larkrise Theatre  2016 – 2019", bold=True), item("Tracked all props."))
    assert [(job.name, job.position) for job in read(*left, *right, *below).work] == [
        ("Hexmill Opera", "Stage Manager"),
        ("Larkrise Theatre", "Assistant Manager"),
    ]


def test_positions_below_an_employer_with_its_town_beside_one_that_has_a_single_position() -> None:
    def firm(text: str, when: str) -> Line:
        return line(text, when, bold=True, gap=2.2)

    def post(text: str, *when: str) -> Line:
        return line(text, *when, italic=True)

    assert [(job.name, job.position) for job in jobs(
        firm("Hexmill Technologies, Seattle", "June 2022 – Present"),
        post("Looms – Fitter II", "July 2025 – Present"), item("Fitted looms."),
        post("Shuttles – Fitter I", "June 2022 – June 2025"), item("Fitted shuttles."),
        firm("Quill Quiz Company, Remote", "January 2020 – May 2022"), post("Question Writer"),
        item("Wrote two hundred questions."),
    )] == [
        ("Hexmill Technologies", "Looms – Fitter II"),
        ("Hexmill Technologies", "Shuttles – Fitter I"),
        ("Quill Quiz Company", "Question Writer"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "name", "position"),
    [
        ("Hexmill(software intern)", "Hexmill", "software intern"),
        ("Landscape Gardener, Self-employed, Kendal", "Self-employed", "Landscape Gardener"),
    ],
)
def test_an_employer_beside_a_title_in_brackets_or_none(header: str, name: str, position: str) -> None:
    rows = line(header, "2019 – 2021", bold=True), item("Built patios and ponds for private clients.")
    assert [(job.name, job.position) for job in jobs(*rows)] == [(name, position)]


def test_an_employer_that_the_title_names_above_its_town() -> None:
    rows = [line("Programador Backend en Hexmill, Santiago de Chile", bold=True), line("Enero 2022 - Agosto 2023")]
    rows += [line("Desarrollador Java en Larkrise, Machala", bold=True, gap=2.2), line("Junio 2015 - Febrero 2022")]
    assert [(job.name, job.position, job.location) for job in jobs(*rows)] == [
        ("Hexmill", "Programador Backend", "Santiago de Chile"),
        ("Larkrise", "Desarrollador Java", "Machala"),
    ]


def test_signs_within_brackets_part_nothing() -> None:
    rows = [line("Junior Developer (Co-op - Remote)", "September 2020 – December 2020", bold=True)]
    rows += [line("Kontrol Energy Corp., Vaughan, ON"), item("Worked with a team of four.")]
    (job,) = jobs(*rows)
    assert (job.name, job.position) == ("Kontrol Energy Corp.", "Junior Developer (Co-op - Remote)")


def test_a_town_behind_a_dash_is_none_of_the_employers_name() -> None:
    rows: list[Line] = []
    for firm, post, when in (
        ("Hexmill Austria GmbH - Bad Ischl", "Apprentice Fitter", "09.2020 - 05.2021"),
        ("Larkrise GmbH - Pasching", "Engineer Intern", "07.2018 - 07.2019"),
    ):
        rows += [line(firm, when, bold=True, gap=2.3), line(post), item("Fitted looms.")]
    assert [(job.name, job.position, job.location) for job in jobs(*rows)] == [
        ("Hexmill Austria GmbH", "Apprentice Fitter", "Bad Ischl"),
        ("Larkrise GmbH", "Engineer Intern", "Pasching"),
    ]


def test_rows_of_tags_in_smaller_type_head_no_entry() -> None:
    rows: list[Line] = []
    for firm, title, when, tags in (
        ("Quill College", "Teacher of Mathematics", "2017 – 2020", ("Groups", "Conflicts", "Teaching")),
        ("Cetelem", "Software Engineer", "2011 – 2013", ("Topos theory", "Categories", "Lambda calculus")),
        ("Hexmill", "Statistician", "2006 – 2007", ("SAS", "Excel", "SQL")),
    ):
        rows += [line(firm, "Paris, France", bold=True, gap=3.6), line(title, when, bold=True)]
        rows += [
            item("Did what there was to do for those who came."),
            line(*tags, size=7, gap=2.2, apart=(42, 120, 200)),
        ]
        rows[-1].cells[0].size = rows[-1].cells[1].size = rows[-1].cells[2].size = 7
    assert [(job.name, job.position) for job in jobs(*rows)] == [
        ("Quill College", "Teacher of Mathematics"),
        ("Cetelem", "Software Engineer"),
        ("Hexmill", "Statistician"),
    ]


@pytest.mark.parametrize("behind", [".", ", https://hexmill.example/.", ", https://hexmill.example/"])
def test_what_stands_below_a_title_and_its_comma_is_the_employer(behind: str) -> None:
    rows = [line("May 2016 – Aug 2016", "Computer Fitter,", apart=(60, 171))]
    rows += [line(f"Hexmill, Cesena (Italy){behind}", x0=171, italic=True), line("Remote support", x0=181)]
    (job,) = jobs(*rows)
    assert (job.name, job.position, job.location) == ("Hexmill", "Computer Fitter", "Cesena (Italy)")


def _glyphs(text: str) -> list[Glyph]:
    return [Glyph(char, 5.0 * at, 5.0 * at + 5, 20.0, 10.0, False, False, 0, 0, at) for at, char in enumerate(text)]


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("Àëèíà Ëèñÿíñêàÿ ¾Âûñøàÿ øêîëà¿, Github", "Алина Лисянская «Высшая школа», Github"),
        ("Élodie Lefèvre, éducatrice spécialisée à Béziers", "Élodie Lefèvre, éducatrice spécialisée à Béziers"),
        ("ÀÉÈÔ: accents that a typist has", "ÀÉÈÔ: accents that a typist has"),
    ],
)
def test_russian_behind_letters_with_accents_is_read(shown: str, meant: str) -> None:
    assert "".join(glyph.text for glyph in cyrillic.told(_glyphs(shown))) == meant
