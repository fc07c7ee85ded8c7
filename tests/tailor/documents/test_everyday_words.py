"""Labels, marks and further titles as people type them, and what stands at the edges of their pages."""

from dataclasses import replace

import pytest

from tailor.documents.docx.tables import across
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import in_titles, page_marks
from tailor.model.resume import Work
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, item, jobs, read


def _bold(*texts: str, gap: float = 1.3, x0: float = 50.0, size: float = 10.0) -> Line:
    return line(*texts, bold=True, gap=gap, x0=x0, size=size)


def test_further_titles_at_one_employer_below_its_list() -> None:
    def title(text: str, gap: float) -> Line:
        return line(text, bold=True, size=10.5, x0=84, gap=gap)

    def dates(text: str) -> Line:
        return line(text, size=7.5, x0=86, gap=1.9)

    def done(text: str) -> Line:
        return line(text, size=8, x0=98, bullet="•")

    head = line("Hexmill Steuerberatung mbH", "Aug 2014 - Nov 2025", bold=True, size=10.5, gap=2.3)
    rows = [head, title("Leiterin Lohnbuchhaltung", 4.5), dates("Apr 2019 - Nov 2025"), done("Führt Konten.")]
    rows += [
        done("Schult das Team."),
        title("Steuerfachangestellte", 1.7),
        dates("Aug 2014 - März 2019"),
        done("Buchte."),
    ]
    rows += [line("Stadtwerke Larkrise AG", "Feb 2012 - Juli 2014", bold=True, size=10.5, gap=1.9)]
    rows += [title("Sachbearbeiterin", 4.5), dates("Feb 2012 - Juli 2014"), done("Klärte Rechnungen.")]
    assert [(work.name, work.position, work.dates, len(work.highlights)) for work in jobs(*rows)] == [
        ("Hexmill Steuerberatung mbH", "Leiterin Lohnbuchhaltung", "Apr 2019 - Nov 2025", 2),
        ("Hexmill Steuerberatung mbH", "Steuerfachangestellte", "Aug 2014 - März 2019", 1),
        ("Stadtwerke Larkrise AG", "Sachbearbeiterin", "Feb 2012 - Juli 2014", 1),
    ]


def test_a_list_item_that_ends_above_the_dates_of_the_next_position_is_no_part_of_that() -> None:
    rows: list[Line | str] = [
        line("Imagine, Longmont, CO", "February 2017 to September 2022"),
        line("Instructor", italic=True),
    ]
    rows += [line("Helped create and maintain jobs for people with disabilities in the", bullet="•", x0=86)]
    rows += [line("community.", x0=86), line("October 2015 to January 2017", x0=320, italic=True, gap=2.4)]
    rows += [line("Hexmill Community, Leeds, NY"), line("Support Worker", italic=True), item("Worked at night.")]
    rows += [
        line("Larkrise Land, Leeds, NY", "December 2013 to June 2015", gap=3),
        line("Site Supervisor", italic=True),
    ]
    assert [work.name for work in jobs(*rows)] == ["Imagine", "Hexmill Community", "Larkrise Land"]


@pytest.mark.parametrize(
    ("told", "name", "position", "place"),
    [
        (("Hexmill", "Role - Front Desk Clerk"), "Hexmill", "Front Desk Clerk", ""),
        (("Hexmill Ltd", "Nairobi, Kenya — Data Clerk"), "Hexmill Ltd", "Data Clerk", "Nairobi, Kenya"),
        (("Hexmill", "Code Instructor (remote)"), "Hexmill", "Code Instructor", "remote"),
        (("HEXMILL: looms for schools", "Lead weaver"), "HEXMILL", "Lead weaver", ""),
        (("INRIA (Mill): frame of a loom", "Fellow"), "INRIA (Mill)", "Fellow", ""),
        (("NASA: Jet Propulsion Laboratory", "Fellow"), "NASA: Jet Propulsion Laboratory", "Fellow", ""),
    ],
)
def test_what_stands_before_and_behind_titles_and_employers(
    told: tuple[str, str], name: str, position: str, place: str
) -> None:
    work = in_titles.told(Work(id="w1", name=told[0], position=told[1]))
    assert (work.name, work.position, work.location) == (name, position, place)


def test_a_town_near_a_larger_one_in_a_cell_before_the_employer_is_where_that_was() -> None:
    (work,) = jobs(_bold("Alcalá de Henares, Madrid", "Hexmill S.L.", "2016 – 2019"), item("Montaje de robots."))
    assert (work.name, work.position, work.location) == ("Hexmill S.L.", "", "Alcalá de Henares, Madrid")


def test_a_title_behind_its_label_in_a_list() -> None:
    rows = [line("2009-2010 – Hexmill LTDA"), item("Duração: 1 ano."), item("Cargo: Programador PHP.")]
    rows += [item("Função: Desenvolver o site do colégio."), line("2007 – Colégio Larkrise", gap=2.2)]
    rows += [item("Duração: 8 meses."), item("Cargo: Analista de Sistemas."), item("Função: Testar.")]
    works = jobs(*rows)
    assert [(work.name, work.position) for work in works] == [
        ("Hexmill LTDA", "Programador PHP"),
        ("Colégio Larkrise", "Analista de Sistemas"),
    ]
    assert [own.text for own in works[0].highlights] == ["Duração: 1 ano.", "Função: Desenvolver o site do colégio."]


def test_an_address_below_the_employer_is_where_that_was() -> None:
    rows: list[Line | str] = [line("gennaio 2005 - giugno 2009", "Cassiera"), line("Hexmill Pizza", x0=230)]
    rows += [line("Via dello Scoglio 146 40100 Bologna", x0=230), line("Gestione della cassa e del telefono.", x0=230)]
    (work,) = jobs(*rows)
    assert (work.name, work.position, work.location) == (
        "Hexmill Pizza",
        "Cassiera",
        "Via dello Scoglio 146 40100 Bologna",
    )


def test_labels_of_what_was_won_are_no_positions_and_no_headings() -> None:
    rows: list[Line | str] = [_bold("Engineering Manager", gap=2.2), line("Hexmill | Mar 2021 - Present", italic=True)]
    rows += ["Leads a team for the core of the mill.", _bold("Achievements"), item("Grew the team."), item("Led it.")]
    rows += [_bold("Weaver", gap=2.2), line("Larkrise | Jun 2018 - Mar 2021", italic=True), item("Wove cloth.")]
    assert [(work.name, work.position) for work in jobs(*rows)] == [
        ("Hexmill", "Engineering Manager"),
        ("Larkrise", "Weaver"),
    ]
    flat = [
        replace(each, flat=True, gap=1.2)
        for each in (_bold("Dalton College – Dalton, GA"), line("Clerk | 2020 – 2024"))
    ]
    label = replace(_bold("Key Achievements:"), flat=True, gap=1.2)
    heads = [replace(_bold(text), flat=True, gap=2.4) for text in ("Professional Experience", "Projects", "Education")]
    rows = [
        heads[0],
        *flat,
        item("Answered the phone."),
        label,
        item("Found an error."),
        heads[1],
        item("A lab of looms."),
    ]
    (work,) = read(NAME, MAIL, *rows, heads[2], line("Hexmill College")).work
    assert [own.text for own in work.highlights] == ["Answered the phone.", "Found an error."]


def test_lines_behind_a_mark_that_is_a_letter_go_on() -> None:
    rows: list[Line | str] = [_bold("CS Tutor at Hexmill University", "2016 – 2017")]
    rows += [line("Kept to the basics to develop", bullet="o", x0=54), line("a deep understanding of the", x0=65)]
    rows += [line("structures of data and their use.", x0=65), line("Mentored students.", bullet="o", x0=54)]
    (work,) = jobs(*rows)
    assert [own.text for own in work.highlights] == [
        "Kept to the basics to develop a deep understanding of the structures of data and their use.",
        "Mentored students.",
    ]


def test_the_day_at_the_foot_of_each_page_is_no_line_of_its_own() -> None:
    def on(page: int, text: str, base: float, gap: float = 1.3) -> Line:
        return replace(line(text, size=7.5 if gap > 4 else 10, gap=gap, base=base), page=page)

    rows = [on(1, "Weaver at Hexmill", 100), on(1, "Wove.", 113), on(1, "July 8, 2026", 776, 40)]
    rows += [on(2, "Dyer at Larkrise", 100), on(2, "Dyed.", 113), on(2, "July 8, 2026", 776, 70)]
    assert [each.text for each in page_marks.without_page_marks(rows) if "2026" in each.text] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# Pat Lowry", "Pat Lowry"),
        ("Pat Lowry (patlowry.com)", "Pat Lowry"),
        ("Pat Lowry: Summary Curriculum Vitae", "Pat Lowry"),
        ("Nama : Pat Lowry", "Pat Lowry"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, name: str) -> None:
    rows = [line(text, size=16), MAIL, heading("Experience"), line("Weaver at Hexmill", "2018 - 2021"), item("Wove.")]
    assert read(*rows).basics.name == name


def test_technologies_in_lists_below_experience_with_them_are_skills() -> None:
    rows: list[Line | str] = [heading("Working experience"), _bold("Weaver at Hexmill", "2018 - 2021"), item("Wove.")]
    rows += [heading("Technical experience and technologies"), _bold("Main technologies (high proficiency):")]
    rows += [item("Node.js"), item("Python"), item("MongoDB"), item("React.js")]
    resume = read(NAME, MAIL, *rows)
    assert len(resume.work) == 1
    assert "Python" in [word for skill in resume.skills for word in (skill.name, *skill.keywords)]


def test_a_heading_in_a_table_beside_an_entry_and_its_dates() -> None:
    done = "Wove cloth of wool and of linen for twelve years in three mills of the north."

    def cell(*texts: str) -> list[Line]:
        return [replace(line(text), flat=True) for text in texts]

    row = [cell("Professional Experience"), cell("Hexmill Inc., Leeds", "Title: Weaver", done), cell("2016 – 2019")]
    told = across(row)
    assert told is not None
    whole = ["Professional Experience", "Hexmill Inc., Leeds 2016 – 2019", "Title: Weaver", done]
    assert [each.text for each in told] == whole


def test_a_town_in_new_zealand_is_no_title() -> None:
    rows: list[Line | str] = []
    for firm, when, title in (
        ("Hexmill Transport; Auckland, NZ", "March 2024 – June 2024", "Data Consultant"),
        ("Larkrise; Parakai, NZ", "March 2020 - March 2023", "Project Supervisor"),
    ):
        rows += [line(firm, when, gap=2.3), line(title, italic=True, x0=65), item("Kept the plan.")]
    assert [(work.name, work.position, work.location) for work in jobs(*rows)] == [
        ("Hexmill Transport", "Data Consultant", "Auckland, NZ"),
        ("Larkrise", "Project Supervisor", "Parakai, NZ"),
    ]
