"""Rows of tables, what boards and agencies print, and titles that stand further off or alone."""

from dataclasses import replace

import pytest

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import spans
from tailor.model.resume import Work
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import item, jobs


def _bold(*texts: str, gap: float = 1.3, x0: float = 50.0, size: float = 10.0) -> Line:
    return line(*texts, bold=True, gap=gap, x0=x0, size=size)


def _told(works: tuple[Work, ...]) -> list[tuple[str, str]]:
    return [(work.name, work.position) for work in works]


def test_the_print_of_a_russian_board_has_its_titles_below_the_trades_of_the_employer() -> None:
    rows: list[Line] = []
    for when, lasted, firm, rest, title in (
        ("Июнь 2024 — настоящее время", "6 месяцев", "Частная практика /", "фриланс", "Инженер-программист"),
        ("Апрель 2023 — Май 2024", "1 год 2 месяца", "БиАйЭй-Технолоджиз", "", "Веб-разработчик"),
        ("Сентябрь 2021 — Январь 2023", "1 год 5 месяцев", "Вереск", "", "Старший программист"),
    ):
        head = line(when, lasted, firm, size=12, gap=3.0, apart=(50, 200, 280))
        head.cells[-1].runs[0].bold = True
        rows.append(head)
        rows += [_bold(rest, size=12, x0=280)] if rest else []
        rows += [line("Санкт-Петербург, vereya.example", size=9, x0=280, gap=2.4)]
        rows += [line("Информационные технологии, интернет", size=9, x0=280)]
        rows += [line("Разработка программного обеспечения", size=9, x0=300, bullet="•")]
        rows += [
            line(title, size=12, x0=280),
            line("Написание кода и тестов, проверка чужого.", size=9, x0=280, gap=1.9),
        ]
    works = jobs(*rows)
    assert _told(works) == [
        ("Частная практика / фриланс", "Инженер-программист"),
        ("БиАйЭй-Технолоджиз", "Веб-разработчик"),
        ("Вереск", "Старший программист"),
    ]
    assert all("Написание" in work.model_dump_json() for work in works)


def test_what_was_done_in_a_column_of_a_table_is_no_part_of_the_header() -> None:
    head = _bold("From – to", "Employer", "Job title", "Responsibilities")
    rows = [line("2017 – 2023", "Hexmill Veterinary Centre", "Bookkeeper", "Sales ledgers, VAT returns and payroll.")]
    rows += [line("2009 – 2017", "The Larkrise Hotel", "Night Auditor", "Balanced the day’s takings for the bank.")]
    works = jobs(head, *(replace(row, flat=True) for row in rows))
    assert [(work.name, work.position, work.summary) for work in works] == [
        ("Hexmill Veterinary Centre", "Bookkeeper", "Sales ledgers, VAT returns and payroll."),
        ("The Larkrise Hotel", "Night Auditor", "Balanced the day’s takings for the bank."),
    ]


def test_cells_of_a_table_go_on_in_the_line_below() -> None:
    columns = (50, 150, 270, 360)
    rows = [line("起止时间", "工作单位", "职位", "工作内容", bold=True, apart=columns)]
    rows += [line("2016.03-至今", "苏州恒泰物业管理有限公", "主管会计", "负责三个小区的账务处理", apart=columns)]
    rows += [line("司", "和年度审计工作。", apart=(150, 360))]
    rows += [line("2010.06-2016.02", "南通大润发超市", "收银员", "负责前台收银。", apart=columns)]
    assert [(work.name, work.position, work.summary) for work in jobs(*rows)] == [
        ("苏州恒泰物业管理有限公司", "主管会计", "负责三个小区的账务处理和年度审计工作。"),
        ("南通大润发超市", "收银员", "负责前台收银。"),
    ]


def test_notes_in_cells_beside_the_employer_are_no_titles() -> None:
    rows = [
        _bold("Hexmill Primary School", "Full time", "KS2", "Maths", gap=1.8),
        _bold("Year 5 Teacher and Maths Lead"),
    ]
    rows[0].cells.append(line("2017 - Present", x0=480).cells[0])
    rows += [line("Class teacher in a city school.", size=8), item("Taught.")]
    rows += [_bold("Larkrise Academy", "KS2", "Humanities", gap=1.9), _bold("Year 3 Teacher")]
    rows[4].cells.append(line("2013 - 2017", x0=480).cells[0])
    rows += [line("Class teacher in a growing academy.", size=8), item("Planned.")]
    assert [work.position for work in jobs(*rows)] == ["Year 5 Teacher and Maths Lead", "Year 3 Teacher"]


@pytest.mark.parametrize("label", ["Client:", "End Client:", "Customer:"])
def test_a_client_is_the_employer_where_none_is_told(label: str) -> None:
    rows: list[Line | str] = [
        _bold(f"{label} Hexmill Bank, Charlotte, NC", "Jan 2019 – Present"),
        _bold("Java Developer"),
    ]
    rows += [item("Built."), _bold(f"{label} Larkrise, Hartford, CT", "Jan 2017 – Dec 2018", gap=2.2)]
    rows += [_bold("Java Developer"), item("Built.")]
    assert _told(jobs(*rows)) == [("Hexmill Bank", "Java Developer"), ("Larkrise", "Java Developer")]
    rows = [_bold("Loomsys", "Jan 2019 – Present"), _bold("Java Developer"), f"{label} Hexmill Bank", item("Built.")]
    assert _told(jobs(*rows)) == [("Loomsys", "Java Developer")]


def test_a_form_with_clients_and_ranges_in_three_cells() -> None:
    rows: list[Line] = []
    for begin, end, firm, title in (
        ("July 2016", "Present", "Hexmill Transit", "Supervisor"),
        ("January 2010", "June 2016", "Larkrise Buses", "Mechanic"),
        ("March 2006", "December 2009", "Ovenbird Trucks", "Mechanic"),
    ):
        rows += [_bold(begin, "-", end), _bold("Client:", firm), _bold("Position:", title), _bold("Location:", "Leeds")]
        rows += [_bold("Responsibilities:"), item("Supervised mechanics."), item("Ordered parts.")]
    works = jobs(*(replace(row, flat=True) for row in rows))
    assert [(work.name, work.position, work.dates) for work in works] == [
        ("Hexmill Transit", "Supervisor", "July 2016 - Present"),
        ("Larkrise Buses", "Mechanic", "January 2010 - June 2016"),
        ("Ovenbird Trucks", "Mechanic", "March 2006 - December 2009"),
    ]


def test_titles_and_employers_that_end_as_sentences_do_above_their_dates() -> None:
    rows = [
        line("Técnica de Enfermagem, Hospital Santa Luzia."),
        line("Desde mar/2021 (5 anos e 9 meses). Uberlândia (MG)."),
    ]
    rows += [line("Cuido de leitos.", size=9), line("Cuidadora de Idosos, Residencial Vale do Sol.", gap=1.9)]
    rows += [line("ago/2017 a fev/2021 (3 anos e 6 meses). Araguari (MG)."), line("Higiene e banho.", size=9)]
    works = jobs(*rows)
    assert [(work.name.rstrip("."), work.position) for work in works] == [
        ("Hospital Santa Luzia", "Técnica de Enfermagem"),
        ("Residencial Vale do Sol", "Cuidadora de Idosos"),
    ]


def test_further_titles_without_dates_that_are_larger_than_what_was_done() -> None:
    rows = [line("Hexmill Interactive", "06/2019 - 03/2024", size=11), line("Configuration Consultant", size=11)]
    rows += [item("Configured looms."), item("Kept records.")]
    rows += [line("Senior Analyst, Configuration - Product Support", size=11, gap=1.8), item("Met demands.")]
    assert _told(jobs(*rows)) == [
        ("Hexmill Interactive", "Configuration Consultant"),
        ("Hexmill Interactive", "Senior Analyst, Configuration - Product Support"),
    ]


def test_one_title_after_another_in_a_line_is_one() -> None:
    assert spans.parts("Apprentice, then Journeyman Wireman") == ["Apprentice, then Journeyman Wireman"]
    assert spans.parts("Journeyman Wireman, Hexmill") == ["Journeyman Wireman", "Hexmill"]
