"""Lines of a list of licences: each that names one is an entry of its own."""

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Resume
from tests.tailor.documents.lines import line


def _licences(*rows: str) -> list[tuple[str, str, str]]:
    lines: list[Line] = [line("Shaun Pardew", size=14), line("shaun@mail.example"), line("Licences", gap=3.0, size=13)]
    return [(c.name, c.issuer, c.date) for c in parse([*lines, *map(line, rows)])[0].certificates]


def test_a_licence_below_one_with_a_date_is_another() -> None:
    assert _licences(
        "Counterbalance forklift (RTITB), refresher due March 2027",
        "Full UK driving licence (B)",
        "First aid at work, May 2024",
        "ADR certificate",
    ) == [
        ("Counterbalance forklift (RTITB), refresher due March 2027", "", ""),
        ("Full UK driving licence (B)", "", ""),
        ("First aid at work", "", "2024-05"),
        ("ADR certificate", "", ""),
    ]


def test_who_gave_it_stays_with_it() -> None:
    ((name, issuer, date),) = _licences("Certified Developer, May 2021", "Cloud Training House")
    assert (name, issuer, date) == ("Certified Developer", "Cloud Training House", "2021-05")


def test_a_date_that_tells_how_long_it_holds_is_not_when_it_was_obtained() -> None:
    rows = (
        "Reach truck licence, renewed 2023",
        "Counterbalance – expired 2019",
        "Gabelstaplerschein, gültig bis 05/2028",
    )
    assert _licences(*rows, "IOSH Managing Safely 2021") == [
        *((row, "", "") for row in rows),
        ("IOSH Managing Safely", "", "2021"),
    ]


def test_a_row_of_credentials_with_dates_of_their_own_is_one_each() -> None:
    row = "Level 3 Food Safety (2020) · Personal Licence holder · First Aid at Work, exp. 2027"
    apart = [
        ("Level 3 Food Safety", "", "2020"),
        ("Personal Licence holder", "", ""),
        ("First Aid at Work, exp. 2027", "", ""),
    ]
    assert _licences(row) == apart
    assert _licences("Level 3 Food Safety (2020) · Personal Licence holder · First Aid", "at Work, exp. 2027") == apart
    assert _licences("Food Hygiene · Highfield · 2020") == [("Food Hygiene", "Highfield", "2020")]


def test_a_comma_list_of_credentials_that_say_their_grade_is_one_each() -> None:
    assert _licences("PMP (2021), PRINCE2 Practitioner, ITIL v4 Foundation, Certified Weaver") == [
        ("PMP", "", "2021"),
        ("PRINCE2 Practitioner", "", ""),
        ("ITIL v4 Foundation", "", ""),
        ("Certified Weaver", "", ""),
    ]
    assert _licences("PRINCE2 Practitioner, Axelos, 2020") == [("PRINCE2 Practitioner, Axelos", "", "2020")]


def test_two_credentials_behind_one_another_each_with_its_year_are_two() -> None:
    assert _licences("Kinderschutzfachkraft (2021), Erste Hilfe am Kind (2024)") == [
        ("Kinderschutzfachkraft", "", "2021"),
        ("Erste Hilfe am Kind", "", "2024"),
    ]
    assert len(_licences("Certified Developer, Cloud Training House (2021)")) == 1


def _below(heading: str, *said: str) -> Resume:
    lines = [line("Grace Example", size=20), line("grace@example.org"), line("Experience", bold=True, size=14, gap=2.4)]
    lines += [
        line("Staff Nurse, Tarrow Hospital, Leeds", "2016 – present", bold=True),
        line("Care for eight.", bullet="•"),
    ]
    lines += [line(heading, bold=True, size=14, gap=2.4), *(line(each) for each in said)]
    return parse(lines)[0]


def test_courses_are_no_studies() -> None:
    read = _below("Training", "Manual handling course, 2023", "Working at heights course, 2024", "Safe Pass")
    assert [each.name for each in read.certificates] == [
        "Manual handling course",
        "Working at heights course",
        "Safe Pass",
    ]
    assert not read.education
    studied = _below("Training", "BSc Nursing, University of Bradford, 2016")
    assert [each.institution for each in studied.education] == ["University of Bradford"]


def test_a_date_amid_a_row_is_of_one_credential() -> None:
    row = "NMC registered · Intermediate Life Support 2025 · IV therapy and cannulation"
    read = _below("Registration and training", row)
    assert [(each.name, each.date) for each in read.certificates] == [
        ("NMC registered", ""),
        ("Intermediate Life Support", "2025"),
        ("IV therapy and cannulation", ""),
    ]
    one = _below("Certificates", "Food Safety · Highfield · 2020").certificates
    assert [(each.name, each.issuer, each.date) for each in one] == [("Food Safety", "Highfield", "2020")]


def test_who_gave_it_stands_without_saying_so() -> None:
    first = line("Certified Developer", bold=True)
    ((name, issuer, date),) = [
        (c.name, c.issuer, c.date)
        for c in parse(
            [
                *(line("Shaun Pardew", size=14), line("shaun@mail.example"), line("Licences", gap=3.0, size=13), first),
                line("Issued by Cloud Training House", "May 2021"),
            ]
        )[0].certificates
    ]
    assert (name, issuer, date) == ("Certified Developer", "Cloud Training House", "2021-05")


def test_the_address_of_a_referee_is_whole() -> None:
    rows = [line("Prof. Alma Beta", bold=True), line("Institute of Weaving"), line("a.beta@university.edu")]
    head = [line("Shaun Pardew", size=14), line("shaun@mail.example"), line("Referees", gap=3.0, size=13)]
    (reference,) = parse([*head, *rows])[0].references
    assert "a.beta@university.edu" in reference.reference
