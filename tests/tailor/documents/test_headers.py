"""Headers of positions as typesetting systems, Word's templates and employment offices' forms write them."""

from dataclasses import replace

from tailor.documents.docx import reader
from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Work
from tests.tailor.documents import bombs
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read

W = bombs.W.decode()


def _jobs(*rows: Line | str) -> tuple[Work, ...]:
    return read(NAME, MAIL, heading("Experience"), *rows).work


def _item(text: str) -> Line:
    return line(text, bullet="•", x0=60)


def _mixed(*runs: tuple[str, bool], x1: float = 495.0, gap: float = 2.0) -> Line:
    """A line of one cell whose words are set in several looks; it ends at `x1`."""
    cell = Cell([Run(text, bold) for text, bold in runs], 50.0, x1, 10.0)
    return Line([cell], size=10.0, gap=gap, column_x0=50.0, column_x1=500.0, page=1)


def _paragraphs(*rows: tuple[str, str]) -> list[Line]:
    """The lines of a Word file of some paragraphs, each with what its run says of its look."""
    body = "".join(f"<w:p><w:r><w:rPr>{own}</w:rPr><w:t>{text}</w:t></w:r></w:p>" for text, own in rows)
    return reader.lines(bombs.docx(f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()))[0]


def test_paragraphs_shown_in_capitals_are_headings_of_a_look_that_bold_employers_have_not() -> None:
    bold, caps = "<w:b/>", "<w:b/><w:caps/>"
    rows = [("Pat Lowry", "<w:sz w:val='40'/>"), ("pat@mail.example", ""), ("About Me", caps), ("I sew.", "")]
    rows += [("Work History", caps)]
    for firm, title, year in (("Hillside School", "Cook, Nights", 2019), ("Care North", "Porter", 2016)):
        rows += [(firm, bold), (f"{title}, {year} – {year + 2}", ""), ("Kept the stores in good order", "")]
    rows += [("Education", caps), ("Diploma in Nursing, Corran College, 2014", "")]
    work = parse(_paragraphs(*rows))[0].work
    assert [(job.name, job.dates) for job in work] == [
        ("Hillside School", "2019 – 2021"),
        ("Care North", "2016 – 2018"),
    ]


def _row(*cells: tuple[str, ...]) -> str:
    def paragraph(text: str) -> str:
        return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"

    return "<w:tr>" + "".join(f"<w:tc>{''.join(map(paragraph, cell))}</w:tc>" for cell in cells) + "</w:tr>"


def _table(*rows: str) -> list[str]:
    body = f"<w:document {W}><w:body><w:tbl>{''.join(rows)}</w:tbl></w:body></w:document>"
    return [" ¦ ".join(cell.text for cell in each.cells) for each in reader.lines(bombs.docx(body.encode()))[0]]


def test_a_cell_of_dates_and_a_town_stands_beside_the_first_lines_of_the_cell_next_to_it() -> None:
    told = ("Weaver", "Northern Mills", "Wove tweed on four looms for two shops in the town and one abroad.")
    assert _table(_row(told, ("2019 – 2021", "Leeds"))) == ["Weaver ¦ 2019 – 2021", "Northern Mills ¦ Leeds", told[2]]
    assert _table(_row(("2019 – 2021", "Leeds"), told)) == ["2019 – 2021 ¦ Weaver", "Leeds ¦ Northern Mills", told[2]]


def test_an_employer_stands_below_a_title_with_a_dash_in_it() -> None:
    rows = []
    for title, firm in (
        ("Electrician", "Holm & Sons Ltd, Leeds"),
        ("Electrician – Repairs", "City of York Council, York"),
    ):
        rows += [line("2019 – 2021", title, bold=True, gap=2.0), line(firm, x0=230)]
        rows += [line("Repairs in the houses of the town.", x0=230), line("Kept the stock.", bullet="•", x0=240)]
    assert [(job.name, job.position) for job in _jobs(*rows)] == [
        ("Holm & Sons Ltd", "Electrician"),
        ("City of York Council", "Electrician – Repairs"),
    ]


def test_paragraphs_of_a_word_file_do_not_run_over_into_the_next() -> None:
    rows = [("Pat Lowry", "<w:sz w:val='40'/>"), ("pat@mail.example", ""), ("Experience", "<w:b/><w:sz w:val='28'/>")]
    for firm, title in (("Hillside School", "Cook"), ("Skerry Academy of Arts", "Senior Porter, Nights")):
        rows += [(f"2019 – 2021: {firm.upper()}, Invergowrie", ""), (title, "<w:i/>"), ("• Kept the stores", "")]
    assert [job.position for job in parse(_paragraphs(*rows))[0].work] == ["Cook", "Senior Porter, Nights"]


def test_of_three_names_below_a_title_the_first_is_the_employer() -> None:
    rows = []
    for title, firm in (("Head Chef", "Holm Café, Leeds, England"), ("Cook", "Fjellstuen Annex, Åre, Sweden")):
        rows += [line(title, "2019 – 2021", bold=True, gap=2.0), line(firm), _item("Baked bread.")]
    assert [(job.name, job.location) for job in _jobs(*rows)][1] == ("Fjellstuen Annex", "Åre, Sweden")


def test_a_title_is_the_sentence_before_what_stands_below_an_employer() -> None:
    rows = [line("2019 – 2021", "Holm Café, Chicago, IL"), line("Head Chef. Bread and cakes.", apart=[230])]
    rows += [_item("Held the costs down."), line("2015 – 2018", "Orrin Café, Chicago, IL", gap=2.0)]
    rows += [line("Sous Chef.", apart=[230]), _item("Led the line.")]
    assert [(job.name, job.position, job.summary) for job in _jobs(*rows)] == [
        ("Holm Café", "Head Chef", "Bread and cakes."),
        ("Orrin Café", "Sous Chef", ""),
    ]


def test_numbered_lines_below_a_header_are_what_was_done() -> None:
    rows = []
    for title in ("Weaver", "Dyer"):
        rows += [line(title, "2019 – 2021", bold=True, gap=2.0), line("Northern Mills")]
        rows += [line("1. Wove tweed on four looms", x0=60), line("2. Kept the stock of yarn", x0=60)]
    assert [[item.text for item in job.highlights] for job in _jobs(*rows)] == [
        ["Wove tweed on four looms", "Kept the stock of yarn"]
    ] * 2


def test_numbers_that_count_positions_are_no_items() -> None:
    rows = ["1. Nurse, Holm Hospital, 2019 – 2021", "2. Cook, Hillside School, 2015 – 2018"]
    assert [job.position for job in _jobs(*rows)] == ["Nurse", "Cook"]


def test_a_range_whose_end_stands_in_the_next_line_is_whole() -> None:
    header = line("Weaver, Northern Mills", "October 2015 to May", bold=True, gap=2.0)
    (job,) = _jobs(header, line("2020", x0=50), _item("Wove tweed."))
    assert (job.start_date, job.end_date) == ("2015-10", "2020-05")


def test_a_header_of_mixed_looks_goes_on_in_the_look_in_which_it_ends() -> None:
    rows = [
        _mixed(("Community Midwife | ", False), ("Royal Northern Hospital", True)),
        line("Foundation Trust", bold=True, gap=1.2),
        line("2015 – 2020"),
        _item("Attended births."),
    ]
    (job,) = _jobs(*rows)
    assert (job.name, job.position) == ("Royal Northern Hospital Foundation Trust", "Community Midwife")


def test_a_word_in_capitals_that_a_line_breaks_has_no_space_in_it() -> None:
    assert joined(("SCHOOL OF ADVANCED NURS-", "ING")) == "SCHOOL OF ADVANCED NURS-ING"


def test_a_long_header_without_bold_type_above_its_dates_is_no_sentence() -> None:
    rows = []
    for title, firm in (("Conductor de tráiler de la ruta internacional", "Transportes Arana e Hijos, S.L."),) * 2:
        rows += [line(f"{title} – {firm}", gap=1.9), line("feb. 2018 – dic. 2019 (Zarautz)"), _item("Reparto")]
    assert [job.name for job in _jobs(*rows)] == ["Transportes Arana e Hijos, S.L."] * 2


def test_labels_of_forms_for_dates_and_tasks() -> None:
    rows: list[Line | str] = []
    for year in (2019, 2016):
        rows += [f"Od – do: {year}–{year + 2}", "Firma: Tkalnia Północ", "Stanowisko: Tkaczka"]
        rows += [line("Zakres obowiązków:"), _item("Tkanie na czterech krosnach")]
    work = read(NAME, MAIL, heading("Doświadczenie zawodowe"), *rows).work
    assert [(job.dates, len(job.highlights)) for job in work] == [("2019–2021", 1), ("2016–2018", 1)]


def test_a_label_asks_for_both_parts_of_a_name() -> None:
    resume = read(line("First name(s) / Surname(s)", "Pat Ann Lowry"), line("Telephone", "0161 496 0823"), MAIL)
    assert resume.basics.name == "Pat Ann Lowry"


def test_a_first_name_in_small_type_stands_above_the_surname_in_capitals() -> None:
    small = replace(line("Pat Ann", size=10, x0=465, base=30), column_x1=520.0)
    large = replace(line("LOWRY MOSS", size=24, x0=450, base=58))
    resume = parse([small, large, line("pat.lowry@mail.example", base=80)])[0]
    assert resume.basics.name == "Pat Ann LOWRY MOSS"


def test_a_surname_that_breaks_at_its_hyphen_stands_below_the_first_name() -> None:
    rows = [line("Agnes", size=12, base=30), line("Northmoor-", size=26, base=50), line("Dale", size=26, base=84)]
    resume = parse([*rows, line("agnes@mail.example", base=110), line("I weave.", base=130)])[0]
    assert resume.basics.name == "Agnes Northmoor-Dale"
