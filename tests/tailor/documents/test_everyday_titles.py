"""Titles and employers in places where people put them: within the text, in brackets, behind labels, in two weights."""

from dataclasses import replace

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, strip_mark
from tailor.model.resume import Work
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def _jobs(*rows: Line | str) -> tuple[Work, ...]:
    return read(NAME, MAIL, heading("Experience"), *rows).work


def _item(text: str) -> Line:
    return line(text, bullet="•", x0=60)


def test_a_title_that_the_text_begins_with() -> None:
    rows: list[Line] = []
    for firm, when, text in (
        ("Hexmill Group", "January 2018 – Present", "Loom Engineer. Tasked with piloting new shuttles and wefts."),
        ("Larkrise", "May 2017 – August 2017", "Software Support Intern. Kept the dye house running."),
    ):
        rows += [line(firm, when, bold=True, gap=2.2), _item(text)]
    assert [(job.name, job.position, [own.text for own in job.highlights]) for job in _jobs(*rows)] == [
        ("Hexmill Group", "Loom Engineer", ["Tasked with piloting new shuttles and wefts."]),
        ("Larkrise", "Software Support Intern", ["Kept the dye house running."]),
    ]


def test_a_title_among_capitals_below_the_dates_heads_no_section() -> None:
    def head(text: str, gap: float) -> Line:
        return line(text, bold=True, size=9, gap=gap)

    rows = [head("RESUMO DE QUALIFICAÇÕES", 1.8), line("Tecelão com dez anos de prática em teares.", gap=4.2)]
    rows += [head("EXPERIÊNCIAS PROFISSIONAIS", 5.5)]
    rows += [line("03/2022 – PRESENTE", "HEXMILL", bold=True, apart=(50, 250), gap=4.6)]
    rows += [line("DESENVOLVEDOR FRONT END", bold=True, size=9, x0=250, gap=1.6), _item("Manutenção de sistemas.")]
    rows += [head("CURSOS DE APERFEIÇOAMENTO PROFISSIONAL", 4.9), _item("Java 10X – Academy – 2025")]
    (job,) = read(NAME, MAIL, *rows).work
    assert (job.name, job.position, len(job.highlights)) == ("HEXMILL", "DESENVOLVEDOR FRONT END", 1)


def test_titles_one_below_the_other_at_one_employer() -> None:
    rows = [line("Software Engineer (Remote)", "August 2022 – Present", bold=True)]
    rows += [line("Junior Software Engineer (Remote)", "September 2021 – August 2022", bold=True, gap=1.4)]
    rows += [line("Hexmill Inc., Toronto, ON"), _item("Led the looms.")]
    assert [(job.name, job.position) for job in _jobs(*rows)] == [
        ("Hexmill Inc.", "Software Engineer"),
        ("Hexmill Inc.", "Junior Software Engineer (Remote)"),
    ]


def test_marked_lines_that_are_bold_and_dated_head_positions() -> None:
    rows: list[Line] = []
    for head in (
        "Ascent Inc, Somerset, NJ (Summer 2012)",
        "Hexmill LLC, Bound Brook, NJ (Summer Intern 2008-2011)",
        "Larkrise Entertainment, San Francisco, CA (Summer 2008)",
    ):
        rows += [line(head, bold=True, bullet="•", x0=18), line("Designed a website for the firm of my uncle.", x0=18)]
    assert [(job.name, job.dates) for job in _jobs(*(replace(row, flat=True) for row in rows))] == [
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
        rows += [line(firm, when, gap=2.2), line(label + title, bold=True), _item("献立作成と発注を担当。")]
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
    assert [(job.name, job.position) for job in _jobs(*rows)] == [("Segmentify", "Intern"), ("Kuartis", "Intern")]


def test_a_firm_whose_first_word_alone_is_bold() -> None:
    rows: list[Line] = []
    for title, first, rest in (
        ("Masterarbeit", "Hexmill", " Mobility GmbH, Braunschweig"),
        ("Werkstudent, Testung", "Larkrise", " Weaving GmbH, Würzburg"),
    ):
        firm = line(first + rest)
        firm.cells[0].runs = [Run(first, True, False), Run(rest, False, False)]
        rows += [line(title, bold=True, gap=2.2), firm, _item("Test der Schiffchen und der Schäfte.")]
    assert [(job.name, job.location) for job in _jobs(*rows)] == [
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
        rows += [line("BACKEND DEVELOPER", when, apart=(50, 420)), _item("Wrote a cache for looms.")]
    assert [(job.name, job.position) for job in read(NAME, MAIL, *rows).work] == [
        ("Hexmill", "BACKEND DEVELOPER"),
        ("Open Source Projects", "BACKEND DEVELOPER"),
    ]


@pytest.mark.parametrize(
    ("text", "mark"), [("Ø Led a crew of six", "Ø"), ("§ Led a crew", "§"), ("ü Led a crew", "ü"), ("§ 16 GmbHG", "")]
)
def test_letters_that_are_marks_of_a_font_without_a_name(text: str, mark: str) -> None:
    assert strip_mark([Run(text)]) == mark
