"""Entries that say themselves what is what: forms of labels and values, tables with a line of labels."""

import time
from dataclasses import replace

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line
from tailor.documents.parsing import form_labels, forms
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Resume


def _line(*texts: str, size: float = 10.0, bold: bool = False, gap: float = 1.2) -> Line:
    """A printed line: the first cell at the left, the others in columns of their own."""
    cells = [Cell([Run(text, bold, False)], 50.0 + 150 * n, 190.0 + 150 * n, size) for n, text in enumerate(texts)]
    return Line(cells, size=size, gap=gap, column_x0=50.0, column_x1=500.0)


def _read(*lines: Line) -> Resume:
    head = [_line("Giulia Maranzano", size=20, bold=True), _line("giulia@example.it")]
    resume, _, _ = parse([*head, *lines])
    return resume


EUROPASS = {
    "it": ("Esperienza lavorativa", "Date (da – a)", "Nome del datore di lavoro", "Tipo di impiego", "Mansioni"),
    "en": (
        "Work experience",
        "Dates",
        "Name and address of employer",
        "Occupation or position held",
        "Main activities",
    ),
    "de": ("Berufserfahrung", "Zeitraum", "Arbeitgeber", "Funktion", "Aufgaben"),
    "es": ("Experiencia laboral", "Fechas", "Nombre de la empresa", "Cargo", "Funciones"),
    "fr": ("Expérience professionnelle", "Période", "Employeur", "Fonction", "Missions"),
    "zh": ("工作经历", "时间", "公司名称", "职位", "工作内容"),
}


@pytest.mark.parametrize("language", EUROPASS)
def test_labels_say_what_is_what(language: str) -> None:
    heading, when, employer, position, tasks = EUROPASS[language]
    rows = [
        (("Bellandi", "Pavimenti"), "2019 – 2021"),
        (("Reggio", "Corsi"), "2015 – 2018"),
    ]  # names that no word of a table tells apart
    lines = [_line(heading, size=14, bold=True)]
    for (name, title), years in rows:
        lines += [_line(when, years, gap=2.4), _line(employer, name), _line(position, title)]
        lines += [_line(tasks, f"Alpha beta {name} and"), _line("(continued)", "gamma.")]
    work = _read(*lines).work
    assert [(job.name, job.position, job.dates) for job in work] == [(n, t, y) for (n, t), y in rows]
    assert [job.summary for job in work] == [f"Alpha beta {n} and gamma." for (n, _), _ in rows]


def test_a_line_of_labels_names_the_columns_of_a_table() -> None:
    lines = [_line("Education", size=14, bold=True), _line("Qualification", "Institution", "Years")]
    lines += [
        _line("M.Des. Interior Design", "CEPT", "2011 – 2013"),
        _line("B.Sc. Interior Design", "NIFT", "2008 – 2011"),
    ]
    studies = _read(*lines).education
    assert [(s.institution, s.end_date) for s in studies] == [("CEPT", "2013"), ("NIFT", "2011")]
    assert [s.study_type for s in studies] == ["M.Des. Interior Design", "B.Sc. Interior Design"]


def test_a_label_before_a_title_is_no_part_of_it() -> None:
    assert form_labels.said("Designation: Trainee Designer") == ("title", "Trainee Designer")
    assert form_labels.said("Employer: Globex") == ("organisation", "Globex")
    assert form_labels.said("Focus: payments") == ("", "Focus: payments")


def test_other_lines_stay_as_they_are() -> None:
    lines = [
        _line("Engineer", "2019 – 2021"),
        _line("Globex", "Berlin"),
        _line("Ran the platform of the whole company"),
    ]
    assert forms.filled_in(lines) == lines


def test_a_form_has_further_labels_and_lists_below_its_fields() -> None:
    lines = [_line("Work experience", size=14, bold=True)]
    for name, title, years in (("Bellandi", "Pavimenti", "2019 – 2021"), ("Reggio", "Corsi", "2015 – 2018")):
        lines += [
            _line("Organization", f": {name}", gap=2.4),
            _line("Organization Description", ": Alpha and beta"),
            _line("Designation", f": {title}"),
            _line("Tenure", f": {years}"),
            _line("Job responsibility"),
            replace(_line("Gamma delta."), bullet="•"),
            replace(_line("Epsilon zeta."), bullet="•"),
        ]
    work = _read(*lines).work
    assert [(job.name, job.position, job.dates) for job in work] == [
        ("Bellandi", "Pavimenti", "2019 – 2021"),
        ("Reggio", "Corsi", "2015 – 2018"),
    ]
    assert [len(job.highlights) for job in work] == [2, 2]
    assert work[0].description == "Organization Description: Alpha and beta"


def test_several_labels_may_stand_in_one_line() -> None:
    lines = [_line("Work experience", size=14, bold=True)]
    for name, title, years in (("Bellandi", "Pavimenti", "Jan 2019 to May 2021"), ("Reggio", "Corsi", "2015 to 2018")):
        lines += [
            _line(f"Name of company: {name}", "Department: Alpha", gap=2.4),
            _line(f"Designation: {title} Duration: {years}"),
            replace(_line("Gamma delta."), bullet="•"),
        ]
    work = _read(*lines).work
    assert [(job.name, job.position, job.dates) for job in work] == [
        ("Bellandi", "Pavimenti", "Jan 2019 to May 2021"),
        ("Reggio", "Corsi", "2015 to 2018"),
    ]


def test_a_label_may_go_on_below_beside_nothing() -> None:
    lines = [_line("Work experience", size=14, bold=True)]
    for name, title, years in (("Bellandi", "Pavimenti", "2019 – 2021"), ("Reggio", "Corsi", "2015 – 2018")):
        lines += [_line("Name of", name, gap=2.4), _line("Organization:"), _line("Department", "Alpha")]
        lines += [_line("Duration:", years), _line("Designation:", title)]
    work = _read(*lines).work
    assert [(job.name, job.position, job.dates) for job in work] == [
        ("Bellandi", "Pavimenti", "2019 – 2021"),
        ("Reggio", "Corsi", "2015 – 2018"),
    ]


def test_labels_of_the_title_and_the_dates_leave_the_employer_above_as_it_is() -> None:
    lines = [_line("Work experience", size=14, bold=True)]
    for name, title, years in (
        ("Bellandi Ltd", "Cook – Fish", "Jan 2014 to May 2016"),
        ("Reggio Ltd", "Cook", "2011 to 2013"),
    ):
        lines += [_line(name, bold=True, gap=2.4), _line(f"Position: {title}. From: {years}")]
    work = _read(*lines).work
    assert [(job.name, job.position, job.dates) for job in work] == [
        ("Bellandi Ltd", "Cook – Fish", "Jan 2014 to May 2016"),
        ("Reggio Ltd", "Cook", "2011 to 2013"),
    ]


def test_a_page_of_labels_is_told_in_time() -> None:
    lines = [_line("Position: x From: y " * 20) for _ in range(100)]
    begun = time.process_time()
    forms.filled_in(lines)
    assert time.process_time() - begun < 2.5


def test_dates_behind_a_labelled_title_and_a_place_behind_a_labelled_employer() -> None:
    resume = _read(
        _line("Work Experience", size=14, bold=True),
        _line("Position", "Senior Pump Keeper - 2012/Aug to Current"),
        _line("Employer", "Bogus Works - Portland, Oregon"),
        _line("Description", "Keeps forty pumps of the town running."),
        _line("Position", "Pump Keeper - 2008/Apr to 2012/May"),
        _line("Employer", "Wells of Ulm"),
        _line("Description", "Kept four of them running."),
    )
    assert [(w.name, w.position, w.dates) for w in resume.work] == [
        ("Bogus Works", "Senior Pump Keeper", "2012/Aug to Current"),
        ("Wells of Ulm", "Pump Keeper", "2008/Apr to 2012/May"),
    ]
    assert resume.work[0].location == "Portland, Oregon"


def test_a_label_that_no_table_knows_is_one_where_it_comes_again() -> None:
    rows = [
        ("2020/01 - alla data attuale", "Bellandi", "Pavimenti", "Tecnico"),
        ("2015 - 2018", "Reggio", "Corsi", "Aiuto"),
    ]
    lines = [_line("Esperienza lavorativa", size=14, bold=True)]
    for when, employer, client, role in rows:
        labelled = (("Azienda", employer), ("Cliente", client), ("Ruolo", role))
        lines += [_line(when), *(_line(label, text) for label, text in labelled)]
        lines.append(_line("Strumenti", "martello, scalpello e cazzuola, livella, filo a piombo, metro e squadra"))
    told = _read(*lines).work
    assert [(w.name, w.position, w.dates) for w in told] == [
        ("Bellandi", "Tecnico", "2020/01 - alla data attuale"),
        ("Reggio", "Aiuto", "2015 - 2018"),
    ]
    assert all("Strumenti: martello" in w.model_dump_json() for w in told)


def test_a_form_in_vietnamese_with_marks_beside_its_labels() -> None:
    lines = [_line("Kinh nghiệm làm việc", size=14, bold=True)]
    for when, employer, role in (("03/2019 – nay", "Minh Long", "Kế toán"), ("2015 – 2018", "Hoa Sen", "Thủ kho")):
        lines += [_line("Thời gian", when), _line("Công ty", employer), _line("Vị trí", role)]
        lines += [_line("Mô tả công việc", "•", "Lập báo cáo"), replace(_line("Quản lý công nợ"), bullet="•")]
    told = _read(*lines).work
    assert [(w.name, w.position, w.dates) for w in told] == [
        ("Minh Long", "Kế toán", "03/2019 – nay"),
        ("Hoa Sen", "Thủ kho", "2015 – 2018"),
    ]
    assert [[h.text for h in w.highlights] for w in told] == [["Lập báo cáo", "Quản lý công nợ"]] * 2


def test_small_tables_of_titles_and_duties_below_employers() -> None:
    lines = [_at((50, "氏名 高橋 美咲")), _at((50, "職務経歴"))]
    lines[1].cells[0].runs[0].bold = True
    for when, employer, title, task in (
        ("2019年4月～現在", "株式会社みなと食品", "品質管理課 主任", "微生物検査の計画"),
        ("2016年4月～2019年3月", "北浜製菓株式会社", "品質保証部 担当", "原材料の受入検査"),
    ):
        lines += [_at((57, f"{when} {employer}")), _at((62, "役職・所属"), (208, "業務内容"))]
        lines += [_at((62, title), (208, "•"), (214, task))]
    work = parse(lines)[0].work
    assert [(job.name, job.position, [h.text for h in job.highlights]) for job in work] == [
        ("株式会社みなと食品", "品質管理課 主任", ["微生物検査の計画"]),
        ("北浜製菓株式会社", "品質保証部 担当", ["原材料の受入検査"]),
    ]


def _at(*texts: tuple[float, str]) -> Line:
    """A printed line with texts at their left edges."""
    cells = [Cell([Run(text)], x, x + 9.0 * len(text), 10.0) for x, text in texts]
    return Line(cells, size=10.0, gap=1.4, column_x0=50.0, column_x1=500.0)


@pytest.mark.parametrize(
    ("title", "employer"), [("Post", "Employer"), ("Lanpostua", "Enpresa"), ("Starfsheiti", "Vinnuveitandi")]
)
def test_what_postings_label_so_is_a_label_in_a_form_as_well(title: str, employer: str) -> None:
    rows = [
        _line(f"{employer}: Glenfarrow Stone"),
        _line(f"{title}: Shotfirer"),
        _line("2008 – 2014"),
        _line("Fired six shots a week and kept the log."),
        _line(f"{employer}: Morvern Hauliers", gap=2.4),
        _line(f"{title}: Dumper Driver"),
        _line("2004 – 2008"),
        _line("Drove from the face to the crusher."),
    ]
    work = _read(_line("Work experience", size=14, bold=True), *rows).work
    assert [(job.name, job.position) for job in work] == [
        ("Glenfarrow Stone", "Shotfirer"),
        ("Morvern Hauliers", "Dumper Driver"),
    ]
