"""What sets the facts of headers apart: space, a column of notes, and what stands so in the others."""

from tailor.documents.docx import reader
from tailor.documents.pages import columns
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Line
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
