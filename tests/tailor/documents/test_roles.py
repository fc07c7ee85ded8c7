"""What of a header is the employer and what the title, where one entry alone does not tell."""

from dataclasses import replace

import pytest

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line
from tailor.documents.parsing import sentences
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.parse import parse
from tailor.documents.words import contracts, regions, towns, vocabulary
from tailor.model.resume import Resume, Work


def _line(*texts: str, bold: bool = False, italic: bool = False, bullet: str = "", gap: float = 1.3) -> Line:
    """A printed line; a text that begins with a star is bold."""
    cells = [
        Cell([Run(text.removeprefix("*"), bold or text[:1] == "*", italic)], 50.0 + 180 * n, 200.0 + 180 * n, 10.0)
        for n, text in enumerate(texts)
    ]
    return Line(cells, size=10.0, gap=gap, bullet=bullet, column_x0=50.0, column_x1=500.0)


def _read(*lines: Line, heading: str = "Experience") -> Resume:
    head = [_line("Anna Example", bold=True), _line("anna@example.org")]
    head[0].size = head[0].cells[0].size = 20.0
    first = _line(heading, bold=True, gap=2.4)
    first.size = first.cells[0].size = 14.0
    return parse([*head, first, *lines])[0]


def _facts(work: tuple[Work, ...]) -> list[tuple[str, str]]:
    return [(job.name, job.position) for job in work]


def test_a_row_that_tells_the_title_in_every_entry_is_not_parted_at_its_dash() -> None:
    lines = []
    for employer, title in (
        ("Morrow Risk Services Pte. Ltd.", "Senior Associate – External Audit Services"),
        ("Kestrel Group Ltd (Leeds)", "Audit Intern - Risk Services"),
    ):
        lines += [_line(employer, bold=True, gap=2.4), _line(title, "Sep 2012 – Jun 2014", italic=True)]
        lines += [_line("Assessed controls.", bullet="•")]
    assert _facts(_read(*lines).work) == [
        ("Morrow Risk Services Pte. Ltd.", "Senior Associate – External Audit Services"),
        ("Kestrel Group Ltd", "Audit Intern - Risk Services"),
    ]


def test_what_is_bold_beside_plain_words_is_the_employer_in_every_entry() -> None:
    lines = []
    for title, employer, trade in (
        ("Directeur technique", "Orvane", "Environnement urbain"),
        ("Développeur Web", "Tellus", "Transport"),
        ("Ingénieur logiciel", "Brisk", "Certification logicielle"),
    ):
        lines += [_line(title, "2008 - 2018", gap=2.4), _line(f"*{employer}", trade)]
        lines += [_line("Conception du réseau.", bullet="•")]
    assert [job.name for job in _read(*lines, heading="Expériences").work] == ["Orvane", "Tellus", "Brisk"]


def test_an_employer_stands_above_how_somebody_was_employed() -> None:
    lines = []
    for title, employer, terms in (
        ("Ensayos en Ruta | Control de obra", "Vial Norte (Brisa S.A.)", "Otro · Remoto"),
        ("Laboratorista de suelo", "Agro Sur", "Tiempo completo · Presencial"),
    ):
        lines += [_line(title, "Feb 2021 — Nov 2023", bold=True, gap=2.4), _line(employer), _line(terms)]
        lines += [_line("Colaboración en la inspección de obras de la ruta y sus accesos, todos los días.")]
    assert _facts(_read(*lines, heading="Experiencia laboral").work) == [
        ("Vial Norte (Brisa S.A.)", "Ensayos en Ruta | Control de obra"),
        ("Agro Sur", "Laboratorista de suelo"),
    ]
    assert contracts.without("EFFICO (Apprentissage)") == ("EFFICO", "Apprentissage")
    assert not contracts.tells_terms("Remote Sensing Ltd")


def test_positions_within_the_time_of_a_header_are_at_its_employer_and_keep_their_commas() -> None:
    lines = [
        *(_line("2007 – Present", bold=True, gap=2.4), _line("Quarry Holdings Pte Ltd", bold=True)),
        *(_line("Director, Finance (2015 - Present)", bold=True), _line("Finance Manager (2007 - 2015)", bold=True)),
        *(_line("Kept the books.", bullet="•"), _line("2000 – 2007", bold=True, gap=2.4)),
        *(_line("Greaves Pte Ltd – Accountant", bold=True), _line("Kept other books.", bullet="•")),
    ]
    flat = [replace(line, flat=True) for line in lines]
    assert _facts(_read(*flat).work) == [
        ("Quarry Holdings Pte Ltd", "Director, Finance"),
        ("Quarry Holdings Pte Ltd", "Finance Manager"),
        ("Greaves Pte Ltd", "Accountant"),
    ]


def test_a_header_s_line_that_ends_as_no_name_does_goes_on_below() -> None:
    lines = [
        *(_line("Compliance Analyst, Ethics Team at", bold=True, gap=2.4), _line("Northern Freight", bold=True)),
        *(_line("July 2011 - February 2013"), _line("Reviewed policies.", bullet="•")),
        *(_line("Compliance Lead at Morrow Ltd", bold=True, gap=2.4), _line("March 2013 - Present")),
        _line("Trained staff.", bullet="•"),
    ]
    assert [(job.name, job.position) for job in _read(*lines).work] == [
        ("Northern Freight", "Compliance Analyst, Ethics Team"),
        ("Morrow Ltd", "Compliance Lead"),
    ]


def test_whom_somebody_reported_to_is_neither_title_nor_employer() -> None:
    lines = []
    for school, boss, title in (
        ("University of Alder", "Advisor: Jesse N. Weaver", "Doctoral Researcher"),
        ("University of Birch", "Advisor: Matthew R. Gilt", "Research Assistant"),
    ):
        lines += [_line(school, "2021 – 2026", gap=2.4), _line(boss), _line(title)]
        lines += [_line("Counted fish.", bullet="•")]
    assert _facts(_read(*lines).work) == [
        ("University of Alder", "Doctoral Researcher"),
        ("University of Birch", "Research Assistant"),
    ]


@pytest.mark.parametrize(
    ("written", "name", "place"),
    [
        ("Kettle & Sons, Thodupuzha", "Kettle & Sons", "Thodupuzha"),
        ("Nova Motors & Co, Niepołomice", "Nova Motors & Co", "Niepołomice"),
    ],
)
def test_small_towns_of_the_world_are_places_behind_an_employer(written: str, name: str, place: str) -> None:
    job = _read(_line("Team Leader", "2015 – 2020", bold=True), _line(written), _line("Led a shift.", bullet="•")).work[
        0
    ]
    assert (job.name, job.location) == (name, place)


def test_countries_are_known_in_any_language() -> None:
    assert regions.is_region("New Jersey")
    assert not any(map(regions.is_region, ("York", "Jersey", "Hampshire")))
    assert regions.is_region("Ukrajina")
    assert towns.is_town("Kiew")
    assert towns.is_small_town("Rambouillet")
    assert not towns.is_town("Rambouillet")  # alone, it may be a name
    assert not towns.is_small_town("Oracle")


def test_a_title_leads_to_an_employer_whose_words_are_known() -> None:
    lines = [
        *(_line("03.2017 – 10.2020", "Krankenpflegerin in der Klinik Nord", gap=2.4), _line("Pflege.", bullet="•")),
        *(_line("11.2020 – 10.2021", "Krankenpflegerin im Außendienst", gap=2.4), _line("Pflege.", bullet="•")),
    ]
    assert [job.position for job in _read(*lines, heading="Berufserfahrung").work] == [
        "Krankenpflegerin",
        "Krankenpflegerin im Außendienst",
    ]


def test_dates_may_stand_between_title_and_employer_in_a_sentence() -> None:
    line = _line("1. Working as a ‘Site Engineer’ since July 2010 to April 2014 with Marble Consultants")
    header = sentences.told(Entry([line])).header[0]
    assert [(cell.says, cell.text) for cell in header.cells] == [
        ("title", "Site Engineer"),
        ("organisation", "Marble Consultants"),
        ("dates", "July 2010 to April 2014"),
    ]


def test_a_form_s_labels_may_be_numbered_and_its_heading_tell_how_long() -> None:
    lines = [
        *(_line("1.Designation", ": Site Engineer", gap=2.4), _line("Company", ": Deeds Interiors, Tamil Nadu, India")),
        *(_line("Duration", ": June 2018 to August 2019"), _line("Drew plans.", bullet="•")),
        *(_line("2. Designation", ": Draughtsman", gap=2.4), _line("Company", ": Ashway Engineers, Pune, India")),
        *(_line("Duration", ": June 2016 to May 2018"), _line("Drew walls.", bullet="•")),
    ]
    assert _facts(_read(*lines, heading="TOTAL EXPERIENCE: 3 YEARS").work) == [
        ("Deeds Interiors", "Site Engineer"),
        ("Ashway Engineers", "Draughtsman"),
    ]


def test_trades_of_many_countries_are_titles() -> None:
    work = _read(
        *(_line("07/2020 – 10/2022", gap=2.4), _line("Kaufmännische Angestellte • JLK • Redwitz")),
        *(_line("Erstellung von Angeboten.", bullet="•"), _line("10/2022 – 06/2025", gap=2.4)),
        *(_line("Stellvertretende Leitung • JLK • Lichtenfels"), _line("Controlling.", bullet="•")),
        heading="Berufserfahrung",
    ).work
    assert _facts(work) == [("JLK", "Kaufmännische Angestellte"), ("JLK", "Stellvertretende Leitung")]
    lines = [
        *(_line("Les Restos d’Hiver", bold=True, gap=2.4), _line("Bénévole | Rambouillet, France | 2022 - 2023")),
        *(_line("Participation aux collectes.", bullet="•"), _line("GAEC du Château", bold=True, gap=2.4)),
        *(_line("Saisonnier | Rambouillet, France | juillet - août 2025"), _line("Récolte.", bullet="•")),
    ]
    assert _facts(_read(*lines, heading="Expérience professionnelle").work) == [
        ("Les Restos d’Hiver", "Bénévole"),
        ("GAEC du Château", "Saisonnier"),
    ]


def test_a_worker_of_any_kind_is_a_title() -> None:
    work = _read(
        _line("Senior Support Worker, Penarth Supported Living, Cardiff, 2019 - present"),
        _line("Write and review support plans", bullet="•"),
        _line("Care Assistant, Rosewood Nursing Home, Barry, 2015 - 2019", gap=2.0),
        _line("Personal care for older people", bullet="•"),
    ).work
    assert _facts(work) == [
        ("Penarth Supported Living", "Senior Support Worker"),
        ("Rosewood Nursing Home", "Care Assistant"),
    ]


def test_an_employer_without_a_town_is_not_taken_for_part_of_the_title_of_the_job_above() -> None:
    lines = []
    for header in (
        "Support Worker, Hollybank Care Ltd, Leeds, 2019 – 2024",
        "Care Assistant, Rosewood Nursing Home, 2015 – 2019",
    ):
        lines += [_line(header, bold=True, gap=2.4), _line("Helped six residents with their meals.", bullet="•")]
    assert _facts(_read(*lines).work) == [
        ("Hollybank Care Ltd", "Support Worker"),
        ("Rosewood Nursing Home", "Care Assistant"),
    ]


def test_a_title_with_a_colon_in_it_and_its_employer_below() -> None:
    lines = []
    for title, employer, place, when in (
        ("Visiting Professor: Wool Science", "Harrow University", "Leeds, UK", "2016 – 2018"),
        ("Research Fellow: Looms", "Institute of Weaving", "Kiel, Germany", "2012 – 2016"),
    ):
        lines += [_line(f"*{title}", when, gap=2.4), _line(employer, place), _line("Taught.", bullet="•")]
    assert _facts(_read(*lines).work) == [
        ("Harrow University", "Visiting Professor: Wool Science"),
        ("Institute of Weaving", "Research Fellow: Looms"),
    ]


def test_a_slash_within_a_title_before_a_dash_and_the_employer() -> None:
    lines = []
    for header, when in (
        ("Scientific Employee / PhD Student - University of Harrow", "2016 - 2018"),
        ("Weaver for carpets - Loom GmbH", "2014 - 2016"),
    ):
        title, _, employer = header.partition(" - ")
        made = _line(header, when, gap=2.4)
        made.cells[0].runs = [Run(f"{title} ", bold=True), Run(f"- {employer}")]
        lines += [made, _line("Wove.", bullet="•")]
    assert _facts(_read(*lines).work) == [
        ("University of Harrow", "Scientific Employee / PhD Student"),
        ("Loom GmbH", "Weaver for carpets"),
    ]


def test_a_legal_form_in_another_weight_goes_with_its_name() -> None:
    made = _line("北京 ABCD 有限公司 | 后端开发", "2020.10 – 2021.03", gap=2.4)
    made.cells[0].runs = [Run("北京 ABCD "), Run("有限公司 | 后端开发", bold=True)]
    assert _facts(_read(made, _line("开发。", bullet="•"), heading="工作经历").work) == [
        ("北京 ABCD 有限公司", "后端开发")
    ]


def test_an_employer_in_brackets_in_a_cell_of_its_own() -> None:
    lines = []
    for title, employer, when in (
        ("Weaver", "(University of Harrow)", "2016 - 2018"),
        ("Dyer", "(Loom GmbH)", "2014 - 2016"),
    ):
        lines += [_line(when, f"*{title}", employer, gap=2.4), _line("Wove.", bullet="•")]
    assert _facts(_read(*lines).work) == [("University of Harrow", "Weaver"), ("Loom GmbH", "Dyer")]


def test_what_opens_a_list_within_a_position_is_no_position() -> None:
    lines = []
    for title, employer, when in (("Weaver", "Harrow Yarns", "2016 - 2018"), ("Dyer", "Loom GmbH", "2014 - 2016")):
        lines += [_line(f"*{title}", when, gap=2.4), _line(employer), _line("Wove rugs.", bullet="•")]
        for opening, item in (("Tools include:", "Two looms"), ("Achievements include:", "A prize at the fair")):
            lines += [_line(opening, bold=True, gap=2.0), _line(item, bullet="•")]
    work = _read(*lines).work
    assert _facts(work) == [("Harrow Yarns", "Weaver"), ("Loom GmbH", "Dyer")]
    assert [h.text for h in work[0].highlights] == [
        *("Wove rugs.", "Tools include:", "Two looms", "Achievements include:", "A prize at the fair"),
    ]


def test_a_row_of_words_below_a_list_is_no_item_of_it() -> None:
    lines = []
    for title, employer, when in (("*Weaver", "Harrow Yarns", "2016 - 2018"), ("*Dyer", "Loom GmbH", "2014 - 2016")):
        lines += [_line(title, when, gap=2.4), _line(employer), _line("Wove two long rugs for the fair.", bullet="•")]
        lines += [_line("Wool", "Linen", "Hand looms", gap=2.0)]
    first, second = _read(*lines).work
    assert [h.text for h in first.highlights] == ["Wove two long rugs for the fair."]
    assert first.summary == second.summary == "Wool · Linen · Hand looms"


def test_a_sign_without_spaces_parts_title_and_employer_in_chinese() -> None:
    lines = [_line("数据工程师@上海领脉科技", "2018.04 – 2018.08", gap=2.4), _line("开发网站。", bullet="•")]
    lines += [_line("网站开发@临江软件", "2013.07 – 2013.09", gap=2.4), _line("后端开发。", bullet="•")]
    assert _facts(_read(*lines, heading="实习经历").work) == [("上海领脉科技", "数据工程师"), ("临江软件", "网站开发")]


@pytest.mark.parametrize("told", ["远程", "リモート", "在宅勤務", "远程办公"])
def test_from_where_somebody_worked_in_chinese_and_japanese(told: str) -> None:
    assert contracts.is_presence(told)


@pytest.mark.parametrize("title", ["Pipe Welder, 6G", "Teacher, Grade 4", "Clerk, II"])
def test_a_grade_behind_a_title_is_no_employer(title: str) -> None:
    lines = [
        _line("Quarry Shipyards Inc.", "Cleveland, Ohio", bold=True, gap=2.4),
        *(_line("Welding Supervisor", "Apr 2020 – Present"), _line("Supervised 22 welders", bullet="•")),
        *(_line(title, "Feb 2014 – Apr 2020", gap=1.9), _line("Trained nine apprentices", bullet="•")),
        _line("Buckeye Tank & Steel", "Akron, Ohio", bold=True, gap=2.4),
        *(_line("Welder", "Jun 2008 – Nov 2013"), _line("Built storage tanks", bullet="•")),
    ]
    assert _facts(_read(*lines).work) == [
        ("Quarry Shipyards Inc.", "Welding Supervisor"),
        ("Quarry Shipyards Inc.", title),
        ("Buckeye Tank & Steel", "Welder"),
    ]


def test_a_legal_form_whose_point_ends_no_sentence() -> None:
    lines = _line("Raktárvezető", "2019.03 – 2023.06"), _line("Harrow Logisztika Kft."), _line("Leltár", bullet="•")
    assert _facts(_read(*lines, heading="Szakmai tapasztalat").work) == [("Harrow Logisztika Kft.", "Raktárvezető")]


def test_a_town_alone_below_the_dates_is_no_item() -> None:
    lines = (
        _line("Crown Dairy", gap=2.4),
        _line("Buyer"),
        _line("2009 - 2012"),
        _line("Wilmslow"),
        _line("Bought caps."),
    )
    (job,) = _read(*lines).work
    assert (job.name, job.location) == ("Crown Dairy", "Wilmslow")
    assert [item.text for item in job.highlights] in ([], ["Bought caps."])


def test_a_dash_in_what_is_bold_parts_no_title_from_its_employer() -> None:
    lines = []
    for title, employer in (("Weaver", "Loomtown"), ("Head Weaver", "Loomtown"), ("Weaver - Silk Department", "Arras")):
        cell = replace(_line(title).cells[0], runs=[Run(title, True), Run(f" {employer}")])
        lines += [replace(_line(title, gap=2.4), cells=[cell, *_line("", "2018 – 2020").cells[1:]])]
        lines += [_line("Wove.", bullet="•")]
    assert _facts(_read(*lines).work)[2] == ("Arras", "Weaver - Silk Department")


def test_positions_with_dates_below_their_titles_and_the_time_at_their_employer_above() -> None:
    def group(name: str, span: str, *titles: tuple[str, str]) -> list[Line]:
        below = ([_line(t, gap=2.1), _line(when), _line("Tat es.", bullet="•")] for t, when in titles)
        return [_line(name, span, bold=True, gap=2.4), *(each for some in below for each in some)]

    lines = [
        *group("Klinikum Nord gGmbH", "2015 – heute", ("Leitung", "seit 03/2019"), ("Pflegerin", "04/2015 – 02/2019")),
        *group("Seniorenzentrum Am Park", "2012 – 2015", ("Altenpflegerin", "08/2012 – 03/2015")),
    ]
    work = _read(*lines, heading="Berufserfahrung").work
    assert [(w.name, w.position, w.dates) for w in work] == [
        ("Klinikum Nord gGmbH", "Leitung", "seit 03/2019"),
        ("Klinikum Nord gGmbH", "Pflegerin", "04/2015 – 02/2019"),
        ("Seniorenzentrum Am Park", "Altenpflegerin", "08/2012 – 03/2015"),
    ]


def test_a_title_that_no_table_knows_below_its_employer() -> None:
    lines = []
    for name, span, *titles in (
        ("Harrow", "2016 – Present", ("Senior Producer", "Jan 2020 – Present"), ("Producer", "Mar 2016 – Dec 2019")),
        ("Aire", "2012 – 2016", ("Assistant Producer", "Sep 2013 – Feb 2016"), ("Runner", "Jun 2012 – Aug 2013")),
    ):
        lines.append(_line(name, span, bold=True, gap=2.4))
        lines += [part for title in titles for part in (_line(*title), _line("Did it.", bullet="•"))]
    assert _facts(_read(*lines).work)[2:] == [("Aire", "Assistant Producer"), ("Aire", "Runner")]


@pytest.mark.parametrize(
    "employer",
    [
        "Thames Group plc (formerly Kennet Logistics, formerly Ridge Haulage)",
        "Bright Paints (now Hue, a division of Colour Ltd)",
    ],
)
def test_what_stands_in_the_brackets_of_an_employer_stays_there(employer: str) -> None:
    work = _read(
        _line("*Payroll Clerk", "2012 – 2016", gap=2.4),
        _line(employer),
        _line("Ran the payroll", bullet="•"),
        _line("*Clerk", "2008 – 2012", gap=2.4),
        _line("Loom House"),
        _line("Kept the ledger", bullet="•"),
    ).work
    assert [job.name for job in work] == [employer, "Loom House"]


def test_towns_behind_a_dash_are_told_by_the_headers_that_are_set_alike() -> None:
    lines = []
    for when, employer, title in (
        ("2019 – 2023", "*La Table du Faubourg – Strasbourg", "Chef de cuisine"),
        ("2015 – 2019", "*Hôtel Beaurivage – Annecy", "Second de cuisine"),
        ("2011 – 2015", "*Traiteur Perrin et Fils – Beaune", "Commis de cuisine"),
    ):
        lines += [_line(when, employer, gap=2.4), _line(title, bold=True, italic=True)]
        lines += [_line("Gestion du poste et des commandes.", bullet="•")]
    work = _read(*lines, heading="Expériences").work
    assert [(job.name, job.position, job.location) for job in work] == [
        ("La Table du Faubourg", "Chef de cuisine", "Strasbourg"),
        ("Hôtel Beaurivage", "Second de cuisine", "Annecy"),
        ("Traiteur Perrin et Fils", "Commis de cuisine", "Beaune"),
    ]


def test_a_closing_note_that_is_set_as_nothing_else_is_no_item_of_the_last_position() -> None:
    lines = []
    for title, employer, when in (
        ("Programmer", "Getoq Consulting", "2014 – 2016"),
        ("Student Assistant", "University of Bremen", "2010 – 2011"),
    ):
        lines += [_line(f"{title} ({employer})", when, bold=True, gap=2.4)]
        lines += [_line("Realized a platform for training", bullet="•"), _line("Tested prototypes", bullet="•")]
    note = _line("Check out my open source projects", gap=3.0)
    note.cells[0].x0, note.size, note.cells[0].size = 121.0, 12.0, 12.0
    read = _read(*lines, note)
    assert [[each.text for each in job.highlights] for job in read.work] == 2 * [
        ["Realized a platform for training", "Tested prototypes"]
    ]
    assert any("Check out my open source projects" in part.model_dump_json() for part in read.sections)


@pytest.mark.parametrize(
    "title",
    [
        *("Biostatisticien", "Zahnmedizinische Fachangestellte", "Butiksmedarbetare", "Varastotyöntekijä", "Pizzaiolo"),
        *("Heftruckchauffeur", "Wychowawca", "Zeměměřič", "Gyógytornász", "Recepționer", "Güvenlik Görevlisi"),
        *(
            "Уборщица",
            "Комірник",
            "Φυσικοθεραπευτής",
            "質検員",
            "警備員",
            "요양보호사",
            "Đầu bếp",
            "Juru Masak",
            "מלצרית",
        ),
    ],
)
def test_callings_of_many_languages_are_titles(title: str) -> None:
    assert vocabulary.title_score(title) >= 1


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Zoo Keeper",
            "Library Aide",
            "Museum Attendant",
            "Mail Carrier",
            "Dog Walker",
            "Cardiologist",
            "HR Generalist",
        ),
        *("Flight Attendant", "Vet Tech", "Help Desk", "Assembler", "Zahnärztin", "Schornsteinfeger", "Charpentier"),
        *(
            "Bombera",
            "Ricercatrice",
            "Sviluppatore Web",
            "Cabeleireiro e Estofador",
            "Programista",
            "Läkare",
            "Suutari",
        ),
        *(
            "Kéményseprő",
            "Îngrijitor",
            "Berber",
            "Следователь",
            "Правник",
            "Υπεύθυνος / Ναύτης",
            "Průvodce",
            "Ambtenaar",
        ),
    ],
)
def test_what_people_are_called_by_their_work_is_a_title(title: str) -> None:
    assert vocabulary.title_score(title) >= 1


@pytest.mark.parametrize("text", ["Marco Ricci", "Universität Bremen", "北京化工", "Catalogue", "Kowalski Sp. z o.o."])
def test_what_ends_as_callings_do_by_chance_is_none(text: str) -> None:
    assert not vocabulary.title_score(text)


def test_an_employer_may_end_as_a_word_cut_short_does() -> None:
    lines = [
        _line("September 2014 - June 2017", "*Teamleiterin"),
        _line("*Cat Circus Bros."),
        _line("Comforting cats"),
        _line("March 2010 - December 2013", "*Kellnerin", gap=2.4),
        _line("*Dog Taming Est."),
        _line("Comforting dogs"),
    ]
    assert _facts(_read(*lines).work) == [("Cat Circus Bros.", "Teamleiterin"), ("Dog Taming Est.", "Kellnerin")]


def test_a_cell_of_town_province_and_country_is_a_place() -> None:
    lines = []
    for name, title, when in (("Meet2go", "Driver", "2018 – 2020"), ("Luzverde", "Gardener", "2014 – 2018")):
        lines += [_line(title, gap=2.4), _line(name, bold=True), _line(when, "Cuenca, Azuay, Ecuador")]
        lines += [_line("Wove rugs.", bullet="•")]
    told = _read(*lines).work
    assert _facts(told) == [("Meet2go", "Driver"), ("Luzverde", "Gardener")]
    assert {work.location for work in told} == {"Cuenca, Azuay, Ecuador"}


def test_a_town_with_its_country_in_brackets_is_no_part_of_an_employer() -> None:
    assert regions.split_place("Data Management PA, Brindisi (Italia)") == ("Data Management PA", "Brindisi (Italia)")


@pytest.mark.parametrize(
    ("title", "word", "employer"),
    [
        ("Titolare", "presso", "Bragadin Restauri"),
        ("Säljare", "hos", "Norrfors"),
        ("Lektor", "ved", "Kysthøjskolen"),
        ("Verkoper", "bij", "Van Dalen"),
        ("Kế toán trưởng", "tại", "Công ty Biển Xanh"),
        ("Monteur", "bei der Firma", "Kettenwerk"),
        ("Кладовщик", "в", "ООО Ромашка"),
    ],
)
def test_words_between_title_and_employer_in_many_languages(title: str, word: str, employer: str) -> None:
    work = _read(
        _line(f"{title} {word} {employer}", "2016 – 2019", bold=True), _line("Alpha beta gamma.", bullet="•")
    ).work
    assert _facts(work) == [(employer, title)]


def test_what_stands_in_brackets_behind_most_employers_is_where_they_are() -> None:
    lines = []
    for title, employer in (
        ("Contable", "Hierros del Ebro S.A. (Zaragoza)"),
        ("Técnica fiscal", "Asesoría Lanuza (Huesca)"),
        ("Auxiliar", "Cooperativa San Lamberto (Ejea)"),
    ):
        lines += [_line(title, bold=True, gap=2.4), _line(employer, italic=True), _line("2013 – 2018")]
        lines += [_line("Cierre mensual", bullet="•")]
    work = _read(*lines, heading="Experiencia").work
    assert [(job.name, job.location) for job in work] == [
        ("Hierros del Ebro S.A.", "Zaragoza"),
        ("Asesoría Lanuza", "Huesca"),
        ("Cooperativa San Lamberto", "Ejea"),
    ]


def test_how_much_of_the_time_somebody_worked_is_no_part_of_the_employer() -> None:
    lines = []
    for title, employer in (("Developer", "MacWorks Sàrl (20-50%)"), ("Watchmaker", "Andersen S.A. (80 %)")):
        lines += [_line(title, "06/2015 – 07/2018", bold=True, gap=2.4), _line(employer, "Geneva", italic=True)]
        lines += [_line("Alpha beta gamma", bullet="•")]
    assert [job.name for job in _read(*lines).work] == ["MacWorks Sàrl", "Andersen S.A."]


def test_a_branch_of_an_employer_is_not_the_employer() -> None:
    lines = []
    for employer, title in (
        ("Bengard Personal-Service e.K., Niederlassung Dresden", "Helfer"),
        ("Clockwork GbR, Dresden", "Programmierer"),
        ("Uwe Habel GbR, Bautzen", "Abbrucharbeiten"),
        ("Wesser GmbH, Wiesbaden/Hessen", "HiWi"),
    ):
        lines += [_line("12/2013 – 12/2015", employer), _line(title, italic=True)]
    work = _read(*lines, heading="Beruflicher Werdegang").work
    assert _facts(work) == [
        ("Bengard Personal-Service e.K.", "Helfer"),
        ("Clockwork GbR", "Programmierer"),
        ("Uwe Habel GbR", "Abbrucharbeiten"),
        ("Wesser GmbH", "HiWi"),
    ]


def test_how_long_a_position_was_held_is_not_the_employer() -> None:
    work = _read(
        _line("Август 2021 — Октябрь 2021", "3 месяца", "ООО Ромашка"),
        _line("Инженер", bold=True),
        _line("Alpha beta.", bullet="•"),
        heading="Опыт работы",
    ).work
    assert [job.name for job in work] == ["ООО Ромашка"]


def test_employers_without_dates_stand_above_their_positions_and_what_they_do_between() -> None:
    lines = []
    for employer, place, jobs in (
        ("Rieter Mills", "Winterthur, CH", (("Head Of Development", "2024"),)),
        ("Aiones", "Vienna, AT", (("Technology Officer", "2023 – 2024"),)),
        ("Globe Solutions", "Lugano, CH", (("Solution Architect", "2015 – 2017"), ("Developer", "2014 – 2015"))),
    ):
        name = _line(f"*{employer}", place, gap=2.0)
        name.size = name.cells[0].size = 12.0
        lines += [name, _line("It makes machines for spinning mills and sells them", italic=True)]
        for title, when in jobs:
            lines += [_line(title, when, bold=True), _line("Alpha beta gamma", bullet="•")]
    work = _read(*lines).work
    assert [(job.name, job.position, job.location) for job in work] == [
        ("Rieter Mills", "Head Of Development", "Winterthur, CH"),
        ("Aiones", "Technology Officer", "Vienna, AT"),
        ("Globe Solutions", "Solution Architect", "Lugano, CH"),
        ("Globe Solutions", "Developer", "Lugano, CH"),
    ]
    assert work[1].summary == "It makes machines for spinning mills and sells them"


@pytest.mark.parametrize("joint", [" | ", " · ", " – "])
def test_towns_that_no_table_knows_stand_where_those_of_the_other_positions_do(joint: str) -> None:
    lines = []
    for title, employer, town in (
        ("Dresser", "Pellow & Daughters", "Truro"),
        ("Sail Maker", "Harbourside Canvas", "Xylmouth"),
        ("Deckhand", "Quay Ferries", "Falmouth"),
    ):
        lines += [_line(joint.join((title, employer, town)), "2011 – 2014"), _line("Kept it all.", bullet="•")]
    work = _read(*lines).work
    assert [(job.name, job.location) for job in work] == [
        ("Pellow & Daughters", "Truro"),
        ("Harbourside Canvas", "Xylmouth"),
        ("Quay Ferries", "Falmouth"),
    ]


def test_towns_beside_titles_are_not_the_employers_on_the_line_below() -> None:
    lines = []
    for title, employer, town in (
        ("Boulangère", "Boulangerie Kerzu, Fournil", "Quimper"),
        ("Pâtissière", "Maison Larnicol", "Concarneau"),
        ("Vendeuse", "Intermarché", "Douarnenez"),
    ):
        lines += [_line(f"*{title}", town), _line(employer, "2011 – 2014"), _line("Tout fait.", bullet="•")]
    work = _read(*lines, heading="Expérience professionnelle").work
    assert [(job.name.split(",")[0], job.position, job.location) for job in work] == [
        ("Boulangerie Kerzu", "Boulangère", "Quimper"),
        ("Maison Larnicol", "Pâtissière", "Concarneau"),
        ("Intermarché", "Vendeuse", "Douarnenez"),
    ]


def test_a_town_without_a_sign_before_it_is_told_by_all_entries_or_by_a_legal_form() -> None:
    lines = []
    for title, employer in (("Lasser", "Talleres Urkiola Durango"), ("Montadora", "Astilleros Murueta Erandio")):
        lines += [_line(f"*{title}", "2011 – 2014"), _line(employer), _line("Hecho.", bullet="•")]
    assert [(job.name, job.location) for job in _read(*lines).work] == [
        ("Talleres Urkiola", "Durango"),
        ("Astilleros Murueta", "Erandio"),
    ]
    (job,) = _read(_line("*Trainee", "2011 – 2014"), _line("New Modern Tools Ltd. Hong Kong")).work
    assert (job.name, job.location) == ("New Modern Tools Ltd.", "Hong Kong")


def test_what_houses_are_called_by_their_towns_keep_them() -> None:
    lines = []
    for title, employer in (("Pfleger", "Klinikum Oldenburg"), ("Pfleger", "Klinikum Bremen")):
        lines += [_line(f"*{title}", "2011 – 2014"), _line(employer), _line("Gepflegt.", bullet="•")]
    assert [job.name for job in _read(*lines).work] == ["Klinikum Oldenburg", "Klinikum Bremen"]


def test_an_employer_below_dates_title_and_town() -> None:
    lines = []
    for when, title, town, employer in (
        ("2017 - 2020", "Lead developer", "Lyon", "Lepermis"),
        ("2014 - 2017", "Developer at an agency", "London", "Stink Looms"),
    ):
        lines += [_line(when, title, town), _line(employer), _line("Built it.", bullet="•")]
    assert [(job.name, job.location) for job in _read(*lines).work] == [("Lepermis", "Lyon"), ("Stink Looms", "London")]


def test_a_little_word_in_plain_type_parts_a_bold_title_from_a_bold_employer() -> None:
    lines = []
    for title, employer in (("Soldador", "Talleres Urkiola"), ("Camarero", "Astilleros Murueta")):
        header = _line("x")
        header.cells[0].runs = [Run(title, True), Run(" en "), Run(employer, True)]
        lines += [_line("2011 – 2014", gap=2.4), header, _line("Control visual"), _line("Lectura de planos")]
    assert _facts(_read(*lines, heading="Experiencia").work) == [
        ("Talleres Urkiola", "Soldador"),
        ("Astilleros Murueta", "Camarero"),
    ]


def test_what_was_used_is_not_where_somebody_worked() -> None:
    used = "Kotlin | Postgres | Kafka | Terraform | Azure"
    (job,) = _read(_line("*Northern Looms: Developer"), _line("*2019 – 2021"), _line(used, italic=True)).work
    assert job.location == ""
