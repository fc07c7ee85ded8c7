"""Headers of positions as typesetting systems, Word's templates and employment offices' forms write them."""

import time
from dataclasses import replace

from tailor.documents.docx import reader
from tailor.documents.pages import columns, grid
from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import Cell, Line, joined, strip_mark
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


def _segment(text: str, x0: float, base: float, bold: bool = False) -> Segment:
    return Segment([Run(text, bold)], x0, x0 + 5.0 * len(text), base, 10.0)


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


def test_two_dates_below_each_other_before_the_lines_of_a_header_are_one_range() -> None:
    rows = []
    for begun, ended, title, firm in (
        ("2018", "Present", "Head Chef", "Lark Hotel"),
        ("2013", "2018", "Sous Chef", "Moss Hotel"),
    ):
        rows += [line(begun, title, bold=True, gap=2.0, apart=[50, 110]), line(ended, firm, apart=[50, 110])]
        rows += [line("Wove tweed.", bullet="•", x0=120)]
    assert [(job.position, job.name, job.dates) for job in _jobs(*rows)] == [
        ("Head Chef", "Lark Hotel", "2018 – Present"),
        ("Sous Chef", "Moss Hotel", "2013 – 2018"),
    ]


def test_what_was_done_year_by_year_is_no_range() -> None:
    rows = [line("2013", "Weaver, Northern Mills", apart=[50, 110]), line("2015", "Dyer, Holm Mills", apart=[50, 110])]
    assert [job.dates for job in _jobs(*rows)] == ["2013", "2015"]


def test_a_town_with_its_state_stands_in_brackets_behind_an_employer() -> None:
    rows = []
    for title, firm in (("Head Chef", "Lark Hotel"), ("Sous Chef", "Moss Hotel")):
        rows += [
            line(f"{title} [2019 – 2021]", bold=True, gap=2.0),
            line(f"{firm} (Chicago, IL)"),
            _item("Led the line."),
        ]
    assert [(job.name, job.location) for job in _jobs(*rows)] == [
        ("Lark Hotel", "Chicago, IL"),
        ("Moss Hotel", "Chicago, IL"),
    ]


def test_what_stands_beside_the_dates_in_their_brackets_is_no_part_of_the_names() -> None:
    jobs = _jobs(
        line("Second Mate, Holm Ferries (2017-today, Unpaid, Hybrid)", bold=True),
        _item("Stood watches"),
        line("Deckhand, Skerry Tugs (2015-2019, Norway / Denmark / UK)", bold=True),
        _item("Kept the logs"),
        line("Deckhand, Quayside Boats (Norway, 2012-2015)", bold=True),
        _item("Mended nets"),
    )
    assert [(job.name, job.position, job.dates, job.location) for job in jobs] == [
        ("Holm Ferries", "Second Mate", "2017-today", ""),
        ("Skerry Tugs", "Deckhand", "2015-2019", "Norway / Denmark / UK"),
        ("Quayside Boats", "Deckhand", "2012-2015", "Norway"),
    ]


def test_a_university_is_called_by_its_state_and_the_town_at_which_it_is() -> None:
    jobs = _jobs(line("2020 - 2024", "Teaching Assistant", "University of Nevada at Reno"))
    assert [(job.name, job.position) for job in jobs] == [("University of Nevada at Reno", "Teaching Assistant")]
    assert [job.name for job in _jobs(line("2020 - 2024", "Teacher at Reno Grammar"))] == ["Reno Grammar"]


def test_a_list_of_one_is_numbered_as_the_others_are() -> None:
    rows = []
    for title, items in (("Weaver", 2), ("Dyer", 2), ("Spinner", 1)):
        rows += [line(title, "2019 – 2021", bold=True, gap=2.0), line("Northern Mills")]
        rows += [line(f"{number}. Kept the stock of yarn", x0=60) for number in range(1, items + 1)]
    assert [[item.text for item in job.highlights] for job in _jobs(*rows)][2] == ["Kept the stock of yarn"]


def test_a_label_goes_on_below_beside_the_rest_of_its_value() -> None:
    rows = []
    for firm in ("Northern Mills", "Holm Mills"):
        rows += [line("Dates", "2019 – 2021"), line("Position held", "Weaver")]
        rows += [
            line("Main activities and", "Wove tweed on four looms and kept the"),
            line("responsibilities", "stock of yarn"),
        ]
        rows += [line("Name of employer", firm)]
    assert [(job.name, job.position) for job in _jobs(*rows)] == [
        ("Northern Mills", "Weaver"),
        ("Holm Mills", "Weaver"),
    ]


def test_a_header_at_the_margin_is_no_rest_of_the_item_above_it() -> None:
    full = replace(line("Kept the stock of yarn and the books of the mill and sold", bullet="•", x0=62), gap=1.2)
    full = replace(full, cells=[replace(full.cells[0], x1=495.0)])
    rows = [line("Northern Mills", bold=True, gap=2.0), line("Weaver (2016 – 2021)", italic=True, gap=1.2), full]
    rows += [line("Dyer (2013 – 2016)", italic=True, gap=1.2), replace(full)]
    assert [job.position for job in _jobs(*rows)] == ["Weaver", "Dyer"]


def test_the_end_of_a_range_stands_alone_below_the_header() -> None:
    header = line("Weaver, Northern Mills", "02/2018 -", bold=True, gap=2.0, apart=[50, 450])
    (job,) = _jobs(header, line("present", x0=62), line("Wove tweed on four looms for the shops of the town.", x0=62))
    assert job.dates == "02/2018 - present"


def test_a_first_name_stands_above_a_surname_of_which_the_address_is_made() -> None:
    for first, x0, size in (("Pat", 50.0, 20.0), ("Pat", 50.0, 11.0)):
        rows = [line(first, size=size, x0=x0, base=30), line("Lowrymoss", size=20, base=50)]
        text = [line(f"I weave tweed of {number} colours.", base=100.0 + 12 * number) for number in range(4)]
        resume = parse([*rows, line("p.lowrymoss@mail.example", base=80), *text])[0]
        assert resume.basics.name == "Pat Lowrymoss"


def test_a_town_by_a_river_is_a_place() -> None:
    (job,) = _jobs(
        line("Bundesfreiwillige", "2011 – 2012", bold=True), line("Stadt Kempten", "Kempten (Allgäu)"), _item("Fuhr.")
    )
    assert (job.name, job.location) == ("Stadt Kempten", "Kempten (Allgäu)")


def test_a_firm_of_several_partners_is_one_name() -> None:
    rows = ["Analyst, Johnson, Reyes & Associates, 2018 – 2021", "Nurse, Orrin, Leith and Tay Hospitals, 2015 – 2018"]
    assert [job.name for job in _jobs(*rows)] == ["Johnson, Reyes & Associates", "Orrin, Leith and Tay Hospitals"]


def test_a_topic_between_a_title_and_a_firm_is_the_titles() -> None:
    rows = []
    for topic, firm in (("Claims", "Moss Mutual Ltd"), ("Nights & Weekends", "Holm Care Ltd")):
        rows += [line(f"Clerk, {topic}, {firm} (2019 – 2021)", bold=True, gap=2.0), _item("Kept the books.")]
    assert [(job.position, job.name) for job in _jobs(*rows)] == [
        ("Clerk, Claims", "Moss Mutual Ltd"),
        ("Clerk, Nights & Weekends", "Holm Care Ltd"),
    ]


def test_a_running_title_of_two_lines_is_left_out() -> None:
    foot = [
        (line(f"Page {page} - Curriculum vitæ of", size=8, base=780), line("Pat Lowry", size=8, base=790))
        for page in (1, 2)
    ]
    first = [NAME, MAIL, heading("Experience"), line("Weaver, Northern Mills, 2019 – 2021"), _item("Wove tweed.")]
    second = [line("Dyer, Holm Mills, 2015 – 2018"), _item("Dyed yarn.")]
    lines = [replace(each, base=20.0 * n) for n, each in enumerate(first)] + [*foot[0]]
    lines += [replace(each, page=2) for each in (*(replace(e, base=20.0 * n) for n, e in enumerate(second)), *foot[1])]
    assert [[item.text for item in job.highlights] for job in parse(lines)[0].work] == [["Wove tweed."], ["Dyed yarn."]]


def test_a_line_with_a_title_and_an_employer_goes_on_in_another_colour() -> None:
    header = _mixed(("Community Midwife @Royal Northern", True))
    rest = line("Hospital", bold=True, gap=1.2)
    rest = replace(rest, cells=[replace(rest.cells[0], color=255)])
    (job,) = _jobs(header, rest, line("2015 – 2020"), _item("Attended births."))
    assert (job.name, job.position) == ("Royal Northern Hospital", "Community Midwife")


def test_a_sentence_with_the_title_is_no_end_of_the_line_above_it() -> None:
    rows = []
    for title, firm in (
        ("Head Chef", "Hôtel du Marché aux Herbes SARL"),
        ("Sous-chef", "Hôtel de la Tour Blanche SARL"),
    ):
        rows += [line(f"2019 – 2021 {firm}, Quimper", gap=2.0), line(f"{title}."), _item("Tenue du poste chaud")]
    assert [(job.position, job.location) for job in _jobs(*rows)] == [
        ("Head Chef", "Quimper"),
        ("Sous-chef", "Quimper"),
    ]


def test_two_dates_in_the_margin_are_no_cell_of_a_table() -> None:
    segments = [_segment("Anna Example", 50, 40, bold=True), _segment("Experience", 50, 70, bold=True)]
    for at, (title, firm) in enumerate((("Head Chef", "Lark Hotel"), ("Sous Chef", "Moss Hotel"))):
        top = 100.0 + 80 * at
        segments += [_segment(str(2018 - 3 * at), 50, top), _segment(title, 110, top, bold=True)]
        segments += [_segment(str(2021 - 3 * at), 50, top + 13), _segment(firm, 110, top + 13)]
        segments += [_segment(f"• {text}", 122, top + 26 + 13 * n) for n, text in enumerate(("Led the line", "Hired"))]
    assert grid.found(segments) is None
    resume = parse(columns.lines(segments, (), 1, 595, 842))[0]
    assert [(job.position, job.name, job.dates) for job in resume.work] == [
        ("Head Chef", "Lark Hotel", "2018 – 2021"),
        ("Sous Chef", "Moss Hotel", "2015 – 2018"),
    ]


def test_under_whom_somebody_worked_is_no_part_of_the_title() -> None:
    one, two, three = _jobs(
        line("Northern Mills | 2021 – 2023", bold=True),
        line("Research Assistant, Advised by Vera Holm, Per Lund"),
        _item("Wove two samples."),
        line("Moss Textiles | 2018 – 2020", bold=True),
        line("Loom Fitter (reporting to the Head of Works)"),
        _item("Fitted looms."),
        line("Atelier Brun | 2015 – 2017", bold=True),
        line("Doctorant, sous la direction d’Anne Roux"),
        _item("Fitted looms."),
    )
    assert (one.name, one.position, one.summary) == (
        "Northern Mills", "Research Assistant", "Advised by Vera Holm, Per Lund",
    )  # fmt: skip
    assert (two.position, two.summary) == ("Loom Fitter", "reporting to the Head of Works")
    assert (three.name, three.position) == ("Atelier Brun", "Doctorant")

    lead, baker = _jobs(
        line("Shift Supervisor, reporting to the Plant Manager | 2017 – 2023", bold=True),
        line("Moss Bakeries Ltd, Hull", italic=True),
        _item("Led 14 bakers."),
        line("Operations Manager, reporting to the Managing Director | 2012 – 2017", bold=True),
        line("Hartley Foods Ltd, Leeds", italic=True),
        _item("Ran two lines."),
    )
    assert (lead.position, baker.position) == ("Shift Supervisor", "Operations Manager")


def test_a_semicolon_parts_title_and_employer_where_all_are_written_so() -> None:
    one, two = _jobs(
        line("2019 – 2023", bold=True),
        line("Entretien des métiers chez Aubier; Filature Verte (FR)"),
        _item("Trois métiers; deux navettes."),
        line("2016 – 2019", bold=True),
        line("Réglage des navettes; Brunet Frères, Lille (France)"),
        _item("Huit navettes."),
    )
    assert (one.position, one.name) == ("Entretien des métiers chez Aubier", "Filature Verte")
    assert (two.position, two.name) == ("Réglage des navettes", "Brunet Frères")
    first, _ = _jobs(
        line("Owner; Head Baker | 2019 – 2023", bold=True),
        line("Moss Bakeries Ltd"),
        _item("Baked."),
        line("Baker; Night Shift Lead | 2016 – 2019", bold=True),
        line("Hartley Foods Ltd"),
        _item("Baked."),
    )
    assert (first.position, first.name) == ("Owner; Head Baker", "Moss Bakeries Ltd")


def test_a_semicolon_parts_title_and_employer_behind_dates_in_the_margin() -> None:
    one, two = _jobs(
        line("2019 – 2023", "Setting of shuttles; Meet and Weave", bold=True),
        _item("Three looms."),
        line("2016 – 2019", "Steward; Brunet Society of Weavers", bold=True),
        _item("Eight shuttles."),
    )
    assert (one.position, one.name) == ("Setting of shuttles", "Meet and Weave")
    assert (two.position, two.name) == ("Steward", "Brunet Society of Weavers")


def test_a_semicolon_parts_degree_and_school() -> None:
    rows = line("BSc, Dyeing; University of Borås", "2012 – 2016"), line("A-levels; Leeds School", "2009 – 2012")
    found = read(NAME, MAIL, heading("Education"), *rows).education
    assert [(study.study_type, study.area, study.institution) for study in found] == [
        ("BSc", "Dyeing", "University of Borås"), ("A-levels", "", "Leeds School"),
    ]  # fmt: skip


def test_a_long_employer_with_its_place_far_off_is_of_the_header() -> None:
    employer = "Northern Railway Maintenance and Rolling Stock Engineering Works, Scheduling Department"
    first, _ = _jobs(
        line("Scheduling Engineer", "May 2021 – Present", bold=True),
        line(employer, "Carr Depot, Doncaster", italic=True),
        _item("Scheduled tasks."),
        line("Planner", "2019 – 2021", bold=True),
        line("Hartley Foods", "Leeds", italic=True),
        _item("Planned lines."),
    )
    assert (first.name, first.position, first.summary) == (employer, "Scheduling Engineer", "")


def test_an_employer_behind_at_goes_on_in_the_line_of_the_dates() -> None:
    employer = "Nordic Research Institute for Textile Fibres and Yarn of Western"
    first, second = _jobs(
        line(f"Laboratory Technician at {employer}", italic=True),
        line("Sweden (Kinna, Sweden)", "2018 – 2024", italic=True, apart=(50, 440)),
        _item("Ran the fibre rig."),
        line("Mill Hand at Viking Mills", italic=True),
        line("(Kinna, Sweden)", "2014 – 2018", apart=(50, 440)),
        _item("Fed the carding line."),
    )
    assert first.name == f"{employer} Sweden"
    assert (first.position, second.name, second.position) == ("Laboratory Technician", "Viking Mills", "Mill Hand")


def test_items_that_run_on_behind_their_mark_are_a_list() -> None:
    (job,) = _jobs(
        line("Northern Mills | Dyer | 2021 – 2023", bold=True),
        line(
            "Mixed two colours. ⋄ Kept the records of all the colours that the mill had ever ⋄ Trained",
            bullet="⋄",
            x0=60,
        ),
        line("a clerk. ⋄ Washed vats.", x0=60),
    )
    told = [(item.text, item.span.text if item.span else "") for item in job.highlights]
    assert [text for text, _ in told[2:]] == ["Trained a clerk.", "Washed vats."]
    assert told[0][1] == told[2][1] != told[3][1]
    (job,) = _jobs(
        line("Northern Mills | Dyer | 2021 – 2023", bold=True),
        line("Used scales ◆ vats ◆ presses.", bullet="◆", x0=60),
    )
    assert [item.text for item in job.highlights] == ["Used scales ◆ vats ◆ presses."]
    runs = [Run("⋄ Mixed two colours.")]
    assert (strip_mark(runs), runs[0].text) == ("⋄", "Mixed two colours.")


def test_long_items_that_run_on_are_read_in_steps_of_their_length() -> None:
    def seconds(count: int) -> float:
        start = time.perf_counter()
        joined("⋄ Mixed dyes ⋄ Washed vats " * 4 for _ in range(count))
        return time.perf_counter() - start

    assert min(seconds(2000) for _ in range(3)) < 12 * min(seconds(500) for _ in range(3))


def _colored(title: str, name: str, when: str) -> Line:
    cells = [
        Cell([Run(f"{title} ", color=0x222222), Run(name, color=0x8899AA)], 50.0, 300.0, 10.0),
        Cell([Run(when)], 400.0, 480.0, 10.0),
    ]
    return Line(cells, size=10.0, gap=2.0, column_x0=50.0, column_x1=500.0, page=1)


def test_another_colour_parts_a_title_from_an_employer() -> None:
    jobs = _jobs(
        _colored("Shift Porter", "Tremorvah", "2019 – 2022"),
        _item("Moved forty beds a night."),
        _colored("Ward Cleaner", "St Brannoc (closed since)", "2015 – 2019"),
        _item("Kept nine rooms clean."),
    )
    told = [(job.position, job.name) for job in jobs]
    assert told == [("Shift Porter", "Tremorvah"), ("Ward Cleaner", "St Brannoc (closed since)")]


def test_full_stops_part_what_is_set_in_other_looks() -> None:
    jobs = _jobs(
        _mixed(("Orchard Warden", True), (". Tremor S.A., Puerto Montt, Chile.", False), (" 2015 – 2018", True)),
        _item("Pruned nine hundred trees."),
        _mixed(("Seed Keeper", True), (". Quilla Ltda., Dalcahue, Chile.", False), (" 2011 – 2014.", True)),
        _item("Dried and sorted seeds."),
        _mixed(("Net Mender", True), (". Boats of Ancud S.A., Ancud, Chile.", False), (" 2008 – 2010", True)),
        _item("Mended forty nets."),
    )
    told = [(job.position, job.name, job.dates) for job in jobs]
    assert told == [
        ("Orchard Warden", "Tremor S.A.", "2015 – 2018"),
        ("Seed Keeper", "Quilla Ltda.", "2011 – 2014"),
        ("Net Mender", "Boats of Ancud S.A.", "2008 – 2010"),
    ]


def test_a_word_before_another_look_leads_from_a_title_to_for_whom_it_was() -> None:
    (job,) = _jobs(
        _mixed(("Doctorate in Soil Mechanics with ", False), ("Amarantis", True)),
        line("2009 – 2012", italic=True),
        _item("Measured how silt flows."),
    )
    assert (job.position, job.name) == ("Doctorate in Soil Mechanics", "Amarantis")


def test_what_a_title_is_for_makes_no_employer_of_it() -> None:
    jobs = _jobs(
        line("Hospital Systems Architect, Retail Plans", size=12, gap=2.0),
        line("Oriel", "Verona, WI", "March 2021 – Present"),
        _item("Drew the plans of four wards."),
        line("Bank Services Developer, Clinical Records", size=12, gap=2.0),
        line("Oriel", "Verona, WI", "August 2010 – March 2021"),
        _item("Wrote the records of four wards."),
    )
    assert [(job.position, job.name) for job in jobs] == [
        ("Hospital Systems Architect, Retail Plans", "Oriel"),
        ("Bank Services Developer, Clinical Records", "Oriel"),
    ]


def test_a_whole_position_at_the_same_time_is_no_part_of_the_one_above() -> None:
    jobs = _jobs(
        line("Support Specialist", "Sep 2018 – Present", size=12),
        line("Southwestern University", "Georgetown, TX"),
        _item("Set up two hundred printers."),
        line("Robotics Assistant", "May 2019 – July 2019"),
        line("Calder University", "Hexham, UK"),
        _item("Taught a robot to sort post."),
    )
    assert [(job.position, job.name) for job in jobs] == [
        ("Support Specialist", "Southwestern University"),
        ("Robotics Assistant", "Calder University"),
    ]


def test_the_one_item_around_a_list_of_items_is_the_title() -> None:
    rows = []
    for lab, school, task in (("Reading Lab", "Calder University", "Spelling"), ("Sound Lab", "Esk College", "Vowels")):
        rows += [
            line(f"{lab}, {school}", "Aug 2019 – Present", bold=True),
            line(f"Undergraduate Research, {task} Department", bullet="■", x0=55),
            line(f"Project: {task} of four hundred children", bullet="●", x0=65),
            line("Role: built the page on which they were asked", bullet="●", x0=65),
        ]
    jobs = _jobs(*rows)
    assert [(job.position, job.name, len(job.highlights)) for job in jobs] == [
        ("Undergraduate Research", "Reading Lab, Calder University", 2),
        ("Undergraduate Research", "Sound Lab, Esk College", 2),
    ]


def test_further_titles_with_commas_are_at_the_employer_above_the_first() -> None:
    jobs = _jobs(
        line("The Journal of Tidal Records", bold=True, gap=2.0),
        line("Nov 2022 – Oct 2024", "Associate Editor, Moon and Sun", italic=True),
        line("Oct 2020 – Nov 2022", "Topic Editor, Estuaries"),
        line("Nov 2018 – Oct 2020", "Topic Editor, Harbours"),
    )
    assert [(job.position, job.name) for job in jobs] == [
        ("Associate Editor, Moon and Sun", "The Journal of Tidal Records"),
        ("Topic Editor, Estuaries", "The Journal of Tidal Records"),
        ("Topic Editor, Harbours", "The Journal of Tidal Records"),
    ]


def test_towns_behind_all_employers_are_where_these_are() -> None:
    rows = []
    for name, when, title in (
        ("Fenland Press Lincoln", "2017 – Current", "Press Operator"),
        ("Trent Colour Newark", "2011 – 2017", "Assistant Printer"),
        ("Humber Mailing Grimsby", "2008 – 2011", "Finishing Operative"),
    ):
        rows += [line(name, bold=True, gap=2.0), line(when, italic=True), line(title, bold=True, size=9)]
        rows += [_item("Kept the plates clean and the counts right.")]
    assert [(job.name, job.location) for job in _jobs(*rows)] == [
        ("Fenland Press", "Lincoln"),
        ("Trent Colour", "Newark"),
        ("Humber Mailing", "Grimsby"),
    ]
    assert next(job.name for job in _jobs(*rows[:4], line("Selby Colour", bold=True, gap=2.0), *rows[5:])) == (
        "Fenland Press Lincoln"
    )


def test_a_long_header_of_a_word_file_that_begins_with_its_dates_and_what_was_done_below_it() -> None:
    rows = [("Nora Quill", ""), ("nora.quill@example.org", ""), ("Work experience", "")]
    rows += [
        ("2018-11 - 2020-01 Head of Looms and Dye Service, Tarrow Northern Mills Sp. z o.o., Zielona Góra, Poland", "")
    ]
    rows += [
        ("Led three departments (35 staff) to standardize looms and dye books, improving", ""),
        ("what was woven.", ""),
    ]
    rows += [("2016-08 - 2018-11 Quality Manager, Hexmill Ltd, Leeds", ""), ("Checked the rugs of nine looms.", "")]
    work = parse(_paragraphs(*rows))[0].work
    assert [job.name for job in work] == ["Tarrow Northern Mills Sp. z o.o.", "Hexmill Ltd"]
    assert work[0].position == "Head of Looms and Dye Service"


def test_a_semicolon_parts_an_employer_from_its_place() -> None:
    jobs = _jobs(
        line("Northern Looms; Provo, Utah", "(Dec 2021 - Aug 2022)", gap=2.0),
        line("Senior Weaver"),
        _item("Wove rugs."),
        line("Hexmill / Vela; Remote", "(Mar 2017 - Nov 2019)", gap=2.0),
        line("Weaver"),
        _item("Wove cloth."),
    )
    assert [(job.name, job.location) for job in jobs] == [
        ("Northern Looms", "Provo, Utah"),
        ("Hexmill / Vela", "Remote"),
    ]


def test_a_word_for_today_alone_beside_a_title_is_its_date() -> None:
    jobs = _jobs(
        line("Loom Support Engineer", "Present", gap=2.0),
        line("Tarrow for Export and Import"),
        _item("Answered mills."),
        line("Weaver Intern", "August 2022 – October 2022", gap=2.0),
        line("Hexmill Company"),
        _item("Wove cloth."),
    )
    assert [(job.name, job.dates) for job in jobs] == [
        ("Tarrow for Export and Import", "Present"),
        ("Hexmill Company", "August 2022 – October 2022"),
    ]


def test_what_leads_to_a_proof_is_no_employer() -> None:
    jobs = _jobs(
        line("Weaver Internship | Certificate", "Jul 2023 – Current", gap=2.0),
        line("Loom Simplified"),
        _item("Wove cloth."),
        line("Dyer", "Jan 2022 – Jun 2023", gap=2.0),
        line("Hexmill"),
        _item("Dyed wool."),
    )
    assert [(job.name, job.position) for job in jobs] == [
        ("Loom Simplified", "Weaver Internship"),
        ("Hexmill", "Dyer"),
    ]


def test_what_was_done_below_a_second_title_is_no_part_of_its_header() -> None:
    done = "Wove and mended rugs for eleven houses, and kept the books of the dye room in order for years."
    jobs = _jobs(
        line("Loom Laboratory, Leeds", bold=True, gap=2.0),
        line("Senior Weaver, August 2018 – May 2021"),
        line(done),
        line("Hexmill, Ulm", bold=True, gap=2.0),
        line("Dyer, April 2016 – July 2018"),
        line(done),
        line("Assistant Dyer, March 2014 – April 2016", gap=2.0),
        line("Developed patterns for two mills"),
    )
    assert [(job.name, job.position) for job in jobs] == [
        ("Loom Laboratory", "Senior Weaver"),
        ("Hexmill", "Dyer"),
        ("Hexmill", "Assistant Dyer"),
    ]


def test_another_title_at_an_employer_is_set_as_the_first_one_there() -> None:
    jobs = _jobs(
        line("Northern Looms", "2022 - Present", bold=True, gap=2.0),
        line("HEAD OF WEAVING", "Online", size=8),
        _item("Wove rugs for eleven houses."),
        line("HEAD OF DYEING", "Online", size=8, gap=1.6),
        _item("Dyed the wool of them all."),
        line("Hexmill and Sons", "2019 - 2022", bold=True, gap=2.0),
        line("WEAVER", "Boise, Idaho U.S.A.", size=8),
        _item("Wove cloth by the mile."),
        line("PATTERNS AND THREADS OF THE NORTHERN MILLS", "Silver Springs, Maryland U.S.A.", size=8, gap=1.6),
        _item("Drew patterns."),
        line("CARDS AND REELS", "Newark, New Jersey U.S.A.", size=8, gap=1.6),
        _item("Punched cards."),
    )
    assert [(job.name, job.position) for job in jobs] == [
        ("Northern Looms", "HEAD OF WEAVING"),
        ("Northern Looms", "HEAD OF DYEING"),
        ("Hexmill and Sons", "WEAVER"),
        ("Hexmill and Sons", "PATTERNS AND THREADS OF THE NORTHERN MILLS"),
        ("Hexmill and Sons", "CARDS AND REELS"),
    ]
    assert jobs[2].location == "Boise, Idaho U.S.A."


def test_marked_headers_are_told_from_items_by_their_weight() -> None:
    def head(*texts: str) -> Line:
        return line(*texts, bold=True, bullet="•", x0=60)

    rows = []
    for title, when in (("Loom Assistant", "May 2024 – Sep 2024"), ("Mill Coordinator", "Sep 2023 – May 2024")):
        rows += [head(title, when), line("University of Calgary - Calgary, Alberta")]
        rows += [_item(text) for text in ("Wove rugs.", "Kept looms.", "Dyed wool.", "Ran the shed.")]
    assert [(job.name, job.position) for job in _jobs(*rows)] == [
        ("University of Calgary", "Loom Assistant"),
        ("University of Calgary", "Mill Coordinator"),
    ]


def test_a_capital_cut_short_ends_no_sentence() -> None:
    jobs = _jobs(
        line("Yarnwell", "May 2024 – August 2024", bold=True, gap=2.0),
        line("Weaving Intern", "Washington D.C."),
        _item("Wove cloth by the mile."),
    )
    assert [(job.name, job.position, job.location) for job in jobs] == [
        ("Yarnwell", "Weaving Intern", "Washington D.C.")
    ]


def test_what_was_done_behind_a_bold_title_is_no_part_of_the_header() -> None:
    def run_in(when: str, head: str, text: str) -> Line:
        cells = [
            Cell([Run(when, True)], 50.0, 140.0, 10.0),
            Cell([Run(head, True), Run(f" {text}")], 150.0, 495.0, 10.0),
        ]
        return Line(cells, size=10.0, gap=2.5, column_x0=50.0, column_x1=500.0, page=1)

    def more(*texts: str) -> Line:
        return line(*texts, apart=(50.0, 150.0)[-len(texts) :])

    jobs = _jobs(
        run_in("March 2018 -", "Weaver at Northern Mills", "I am part of the team that keeps the looms"),
        more("Present", "and the dye books of the house in order, and mends the rugs that come back to us."),
        run_in("May 2016 - March 2018", "Dyer at Hexmill", "I kept the vats of the old mill warm and the"),
        more("books of the dye room in order for two years, by day and by night."),
    )
    assert [(job.name, job.position, job.dates) for job in jobs] == [
        ("Northern Mills", "Weaver", "March 2018 - Present"),
        ("Hexmill", "Dyer", "May 2016 - March 2018"),
    ]
    assert jobs[0].summary.startswith("I am part of the team that keeps the looms and the dye books")


def test_an_employer_above_a_title_may_look_as_the_first_header_does() -> None:
    done = line("Wove and mended rugs for eleven houses, and kept the books of the dye room in order for years.")
    jobs = _jobs(
        line("Loom Labs Founder : 2011-Present", bold=True, size=11, gap=1.5),
        _item("Wove rugs."),
        line("Razorloom", bold=True, size=11, gap=2.0),
        line("Weaver : 2022-2024", gap=1.2),
        done,
        line("Hexmill", bold=True, size=11, gap=2.0),
        line("Dyer : 2018-2022", gap=1.2),
        done,
    )
    assert [(job.name, job.position) for job in jobs[1:]] == [("Razorloom", "Weaver"), ("Hexmill", "Dyer")]


def test_under_whom_and_for_what_project_somebody_worked_is_no_part_of_the_employer() -> None:
    jobs = _jobs(
        line("Postdoctoral Associate", "Apr. 2024 – Present", bold=True, gap=2.0),
        line("Loom Laboratory (Advisor: Prof. Vera Holm)", "Ulm, Germany"),
        _item("Wove rugs."),
        line("Research Associate", "2015 – 2021", bold=True, gap=2.0),
        line("University of Bamberg (EC Project)", "Bamberg, Germany"),
        _item("Wove cloth."),
    )
    assert [(job.name, job.position) for job in jobs] == [
        ("Loom Laboratory", "Postdoctoral Associate"),
        ("University of Bamberg", "Research Associate"),
    ]
