"""What sets the facts of headers apart: space, a column of notes, and what stands so in the others."""

from dataclasses import replace

from tailor.documents.docx import reader
from tailor.documents.pages import columns
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import page_marks
from tailor.documents.parsing.parse import parse
from tailor.documents.words import dates
from tailor.model.resume import Work
from tests.tailor.documents import bombs
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read

W = bombs.W.decode()


def _jobs(*rows: Line | str) -> tuple[Work, ...]:
    return read(NAME, MAIL, heading("Experience"), *rows).work


def _item(text: str) -> Line:
    return line(text, bullet="•", x0=60)


def _segment(text: str, x0: float, base: float, bold: bool = False) -> Segment:
    return Segment([Run(text, bold)], x0, x0 + 5.0 * len(text), base, 10.0)


def _paragraphs(*rows: tuple[str, str]) -> list[Line]:
    """The lines of a Word file of some paragraphs, each with what its run says of its look."""
    body = "".join(f"<w:p><w:r><w:rPr>{own}</w:rPr><w:t>{text}</w:t></w:r></w:p>" for text, own in rows)
    return reader.lines(bombs.docx(f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()))[0]


def test_dates_beside_running_text_below_a_header_are_its_own() -> None:
    def sheet(*texts: tuple[float, float, str, bool]) -> list[Line]:
        found = [_segment(text, x, y, bold) for x, y, text, bold in texts]
        return columns.lines(found, [], 1, 612.0, 792.0)

    shown = sheet(
        (50, 100, "Weaver - Hexmill", True),
        (400, 100, "Ulm, Germany", False),
        (50, 112, "Hexmill weaves linen for all the larger hotels.", False),
        (60, 124, "\xb7 wove nine rugs", False),
        (400, 124, "May 2019 - July 2020", False),
        (50, 148, "Dyer - Tremorvah", True),
        (400, 148, "Bonn, Germany", False),
        (50, 160, "Tremorvah dyes the yarn of seven mills and of two weav-", False),
        (400, 160, "May 2015 - July 2018", False),
        (50, 172, "ing schools.", False),
    )
    assert [line.text for line in shown if dates.find(line.text)] == [
        "Weaver - Hexmill Ulm, Germany May 2019 - July 2020",
        "Dyer - Tremorvah Bonn, Germany May 2015 - July 2018",
    ]


def test_many_spaces_of_a_word_file_set_dates_apart() -> None:
    rows = [("Pat Lowry", ""), ("pat@mail.example", ""), ("Experience", "<w:b/>")]
    for title, firm, year in (("Orchard Warden", "Royal Society of Pears", 2019), ("Seed Keeper", "Quilla", 2015)):
        rows += [(f"{title}, {firm}{' ' * 150}({year} – {year + 2})", ""), ("Kept what grew there in good order.", "")]
    work = parse(_paragraphs(*rows))[0].work
    assert [(job.position, job.name, job.dates) for job in work] == [
        ("Orchard Warden", "Royal Society of Pears", "2019 – 2021"),
        ("Seed Keeper", "Quilla", "2015 – 2017"),
    ]


def test_what_stands_for_an_address_is_no_employer() -> None:
    jobs = _jobs(
        line("Tutor, Amarantis [link]", "Jan 2021 - Mar 2021"),
        _item("Taught the use of looms."),
        line("Porter, Tremorvah [website]", "Jan 2019 - Mar 2020"),
        _item("Carried crates."),
    )
    assert [(job.position, job.name) for job in jobs] == [("Tutor", "Amarantis"), ("Porter", "Tremorvah")]


def test_a_country_with_how_much_somebody_was_there_is_a_place() -> None:
    (job, _) = _jobs(
        line("Designer, Kestrel Store", "07/2021 – 05/2022 | Saudi Arabia (Remote)"),
        _item("Drew labels for jars."),
        line("Porter, Tremorvah", "01/2019 – 03/2020 | Cairo, Egypt"),
        _item("Carried crates."),
    )
    assert (job.position, job.name, job.location) == ("Designer", "Kestrel Store", "Saudi Arabia (Remote)")


def test_an_employer_stands_between_a_title_and_a_country_as_in_the_other_headers() -> None:
    jobs = _jobs(
        line("2018 – 2021", "Clerk, Bexley Bakeries"),
        line("2015 – 2018", "Officer, Corran Society"),
        line("2012 – 2015", "Journalist (World News), Gazete Kelebek, Turkey"),
    )
    told = [(job.position, job.name, job.location) for job in jobs]
    assert told[2] == ("Journalist (World News)", "Gazete Kelebek", "Turkey")


def test_an_employer_with_its_town_stands_below_a_title() -> None:
    jobs = _jobs(
        line("English Teacher", bold=True),
        line("Quill English Da Nang, Vietnam", "March 2017 - October 2021", italic=True),
        line("Sales Person", bold=True),
        line("Larks Up Johannesburg, South Africa", "March 2015 - November 2016", italic=True),
    )
    told = [(job.position, job.name, job.location) for job in jobs]
    assert told == [
        ("English Teacher", "Quill English", "Da Nang, Vietnam"),
        ("Sales Person", "Larks Up", "Johannesburg, South Africa"),
    ]


def test_what_the_paper_calls_itself_beside_the_name_may_be_spelt_with_a_ligature() -> None:
    resume = read(line("Curriculum Vitæ", "Pat Lowry", size=20), MAIL, heading("Experience"), "Weaver, Hexmill, 2019")
    assert resume.basics.name == "Pat Lowry"


def test_an_employer_below_its_department_and_above_prose_is_of_the_header() -> None:
    jobs = _jobs(
        line("ADJUNCT PROFESSOR", "08/2018 – 08/2020"),
        "Weaving and Dyeing",
        "Pat and Ann Heard Library, Corran University, Nashville, TN",
        "Inaugurated and taught several semesters of a course for all who wish to learn how linen is woven.",
        line("LIBRARIAN", "08/2014 – 08/2018"),
        "Maps and Prints",
        "Tremorvah Library, Bexley University, Nashville, TN",
        "Led a team of four who catalogued the maps of nine counties and of all the towns in them.",
    )
    assert [job.name for job in jobs] == [
        "Pat and Ann Heard Library, Corran University",
        "Tremorvah Library, Bexley University",
    ]


def test_a_label_of_tasks_that_stands_once_is_no_employer() -> None:
    jobs = _jobs(
        line("2021 - present, Sales Adviser"),
        line("Main duties", bold=True),
        _item("Advised who came to buy looms."),
        _item("Kept the books."),
    )
    assert [(job.position, job.name) for job in jobs] == [("Sales Adviser", "")]


def test_a_title_in_small_letters_stands_behind_an_employer() -> None:
    jobs = _jobs(
        line("Quilla Looms Ltd as sales representative", "2021 - present"),
        _item("Advised who came to buy looms."),
        line("Hexmill Stores as stock clerk", "2018 - 2021"),
        _item("Counted the stock."),
    )
    told = [(job.position, job.name) for job in jobs]
    assert told == [("sales representative", "Quilla Looms Ltd"), ("stock clerk", "Hexmill Stores")]


def test_a_label_says_whose_title_it_is() -> None:
    (job,) = _jobs(line("Corran State University", "Apr. 2018 - Mar. 2020"), "Research Title: Ecologist", _item("Dug."))
    assert (job.position, job.name) == ("Ecologist", "Corran State University")


def test_headings_in_a_margin_that_breaks_them_in_two_stand_beside_their_sections() -> None:
    labels = [(85, "Skills"), (190, "Honors and"), (202, "Awards"), (280, "Professional"), (292, "Experience")]
    found = [_segment(text, 50, float(y), True) for y, text in [*labels, (385, "Clubs and"), (397, "Societies")]]
    found += [_segment("Languages:", 160, 85.0, True), _segment("Projects:", 360, 85.0, True)]
    texts = ("nine kinds of looms and of wheels", "dyes of madder, weld and woad", "all that is done with felt")
    for top in (100, 190, 280, 385):
        found += [_segment(f"{text} {top}", 160, top + 15.0 * n) for n, text in enumerate((*texts, *texts))]
    shown = [line.text for line in columns.lines(found, [], 1, 612.0, 792.0)]
    assert shown[shown.index("Professional Experience") + 1] == "nine kinds of looms and of wheels 280"


def test_a_title_that_ends_with_a_full_stop_does_not_run_over_into_what_was_done() -> None:
    (job,) = _jobs(
        line("enero 2021 - actualidad, Asesor comercial de ventas de telares y de ruecas y de husos."),
        line("Encargado de asesorar a los clientes que compran telares y ruecas para el hogar."),
        line("Manejo de proveedores de lana y de lino.", gap=1.6),
        line("Balance de fin de mes y de fin de año.", gap=1.6),
    )
    assert job.position == "Asesor comercial de ventas de telares y de ruecas y de husos"
    assert job.highlights[0].text.startswith("Encargado")


def test_a_column_with_the_address_that_is_printed_on_each_page_is_told_once() -> None:
    column = [("Pat Lowry", 60.0), ("pat@mail.example", 80.0), ("Ulm", 100.0), ("0152 5550176", 120.0)]
    sides = [replace(line(text), base=base, page=page) for page in (1, 2) for text, base in column]
    texts = [heading("Experience"), line("Weaver, Hexmill", "2019 – 2021", bold=True), _item("Wove rugs.")]
    first = [replace(each, base=200.0 + 20 * n) for n, each in enumerate(texts)]
    second = replace(_item("Mended nets."), base=300.0, page=2)
    kept = page_marks.without_page_marks([*sides[:4], *first, *sides[4:], second])
    assert [each.text for each in kept].count("pat@mail.example") == 1
    assert [each.text for each in kept].count("Ulm") == 1
