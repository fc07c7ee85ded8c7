"""Things that stand in many people's papers and in no template: each was read wrongly once."""

from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing.parse import parse
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME
from tests.tailor.documents.papers import as_line as _line
from tests.tailor.documents.papers import heading as _heading
from tests.tailor.documents.papers import read as _read


def test_a_title_and_a_town_in_the_line_of_contacts() -> None:
    sentence = "I design tools for people who would rather not use tools."
    for sign in ("/", "|"):
        row = f" {sign} ".join(("Senior Product Designer", "Barcelona", "pat@mail.example", "pat.example"))
        resume = _read(NAME, row, sentence, _heading("Work"), "Norte, Product Designer 2018–2021")
        basics = resume.basics
        assert (basics.label, basics.location.city, basics.url) == (
            "Senior Product Designer",
            "Barcelona",
            "pat.example",
        )
        assert basics.summary == sentence
        assert resume.sections == ()


def test_a_street_above_its_town_is_one_address_and_a_licence_is_no_place() -> None:
    resume = _read(NAME, MAIL, "12 rue des Écouges", "38000 Grenoble", "Permis B, véhicule")
    place = resume.basics.location
    assert (place.address, place.postal_code, place.city) == ("12 rue des Écouges", "38000", "Grenoble")
    assert [h.text for section in resume.sections for h in section.lines] == ["Permis B, véhicule"]


def test_how_well_a_language_is_spoken_may_stand_before_it() -> None:
    resume = _read(NAME, MAIL, _heading("Languages"), "Fluent English, basic French, some Hindi")
    told = [(each.language, each.fluency) for each in resume.languages]
    assert told == [("English", "Fluent"), ("French", "basic"), ("Hindi", "some")]


def test_two_languages_of_one_level_are_two() -> None:
    resume = _read(NAME, MAIL, _heading("Languages"), "English and Welsh (native), German (B1)")
    told = [(each.language, each.fluency) for each in resume.languages]
    assert told == [("English", "native"), ("Welsh", "native"), ("German", "B1")]


def test_the_class_of_a_degree_is_no_school_and_no_subject() -> None:
    rows = (
        "BSc (Hons) Adult Nursing, 2:1 — Birmingham City University 2013 – 2016",
        "Baccalauréat L, mention Bien — 2015",
    )
    told = [(e.institution, e.study_type, e.score) for e in _read(NAME, MAIL, _heading("Education"), *rows).education]
    assert told == [
        ("Birmingham City University", "BSc (Hons) Adult Nursing", "2:1"),
        ("", "Baccalauréat L", "mention Bien"),
    ]


def test_several_jobs_told_as_one_are_at_no_employer_above() -> None:
    work = _read(
        *(NAME, MAIL, _heading("Employment")),
        *(line("Next Distribution, South Elmsall", bold=True), line("Warehouse Operative", bold=True)),
        *("Sept 15 – Dec 17", line("Loading and unloading", bullet="•")),
        *(line("Various temp roles – 2013 to 2015", gap=2.0), line("Production line, kitchen porter", bullet="•")),
    ).work
    assert [(each.name, each.position) for each in work] == [
        ("Next Distribution", "Warehouse Operative"),
        ("", "Various temp roles"),
    ]


def test_who_works_on_their_own_account_has_no_title_for_an_employer() -> None:
    rows = (
        line("Freelance, Designer 2014–2018"),
        "Clients: Camper.",
        line("Norte, Designer 2010–2014", gap=2.0),
        "Posters.",
    )
    work = _read(NAME, MAIL, _heading("Experience"), *rows).work
    assert [(each.name, each.position) for each in work] == [("Freelance", "Designer"), ("Norte", "Designer")]


def test_licences_and_training_are_a_section() -> None:
    resume = _read(
        NAME, MAIL, _heading("Education"), "Danum School 2008–2013", _heading("Licences & Training"), "ADR, 2022"
    )
    assert [(each.name, each.date) for each in resume.certificates] == [("ADR", "2022")]


def test_where_and_when_a_paper_was_signed_is_no_skill() -> None:
    rows = ("MS Office, BMD", line("Wien, am 3. November 2026", gap=3.0))
    for end in ((), (line("Pat Lowry"),)):
        resume = _read(NAME, MAIL, _heading("Kenntnisse"), *rows, *end)
        assert [word for skill in resume.skills for word in skill.keywords] == ["MS Office", "BMD"]
        assert resume.sections == ()


def test_a_reference_is_a_publication_as_it_stands() -> None:
    bees = "Klein, H., & Osei, T. (2024). The return of mason bees. Ecology Letters, 27(3), 411–420."
    nests = "Klein, H. (2021). Trap nests revisited. Journal of Insect Conservation, 25, 88–97."
    counted = (line(f"1. {bees}"), line(f"2. {nests}"))
    for rows in (counted, (line(bees, bullet="•"), line(nests, bullet="•"))):
        resume = _read(NAME, MAIL, _heading("Publications"), *rows)
        assert [(p.name, p.release_date) for p in resume.publications] == [(bees, "2024"), (nests, "2021")]


def test_how_long_somebody_was_with_an_employer_is_no_position() -> None:
    work = _read(
        *(NAME, MAIL, _heading("Experience")),
        line("Peachtree Health System, Atlanta, GA 2015 – Present", bold=True),
        *(
            line("Senior HR Business Partner (2019 – Present)", italic=True),
            line("HR Partner (2015 – 2019)", italic=True),
        ),
        line("Cut turnover from 24% to 17%.", bullet="•"),
        line("Georgia Carpet Mills, Dalton, GA 2010 – 2015", bold=True, gap=2.0),
        *(line("HR Generalist", italic=True), line("Handled 60 cases a year.", bullet="•")),
    ).work
    assert [(w.name, w.position, w.start_date) for w in work] == [
        ("Peachtree Health System", "Senior HR Business Partner", "2019"),
        ("Peachtree Health System", "HR Partner", "2015"),
        ("Georgia Carpet Mills", "HR Generalist", "2010"),
    ]


def test_a_state_beside_its_postal_code_is_no_town() -> None:
    place = _read(NAME, "Atlanta, GA 30318 ▪ (404) 555-0147 ▪ pat@mail.example").basics.location
    assert (place.city, place.region, place.postal_code) == ("Atlanta", "GA", "30318")


def test_sentences_with_a_date_begin_no_position_and_a_town_employs_nobody() -> None:
    work = _read(
        *(NAME, MAIL, _heading("Employment")),
        *(line("2016 to present: Self-employed electrician, Swansea", bold=True), "Rewires and consumer units."),
        line("2010 to 2016: Electrician, Cymru Electrical Contractors Ltd, Cardiff", bold=True, gap=2.0),
        "Commercial fit-outs, schools and a hospital wing. Supervised two apprentices from 2014.",
    ).work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("", "Self-employed electrician", "Swansea"),
        ("Cymru Electrical Contractors Ltd", "Electrician", "Cardiff"),
    ]


def test_the_consent_at_the_end_is_kept_and_is_no_language() -> None:
    consent = "Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb rekrutacji."
    resume = _read(NAME, MAIL, _heading("Języki"), "polski – ojczysty, angielski – B1", line(consent, size=7))
    assert [each.language for each in resume.languages] == ["polski", "angielski"]
    assert [h.text for section in resume.sections for h in section.lines] == [consent]


def test_courses_with_their_years_are_no_schools() -> None:
    rows = ("Curso de Excel avançado (30 h), 2022", "Primeiros socorros, 2019")
    resume = _read(NAME, MAIL, _heading("Formação complementar"), *rows)
    assert [(c.name, c.date) for c in resume.certificates] == [
        ("Curso de Excel avançado (30 h)", "2022"),
        ("Primeiros socorros", "2019"),
    ]
    assert resume.education == ()


def test_a_bold_title_beside_its_dates_is_no_heading() -> None:
    rows = []
    for title, dates, employer in (
        ("Class 1 Driver", "March 2017 to date", "Corby Logistics Ltd, Corby"),
        ("Class 2 Driver", "2012 to Feb 2017", "Travis & Sons Builders Merchants"),
    ):
        rows += [line(title, dates, bold=True, gap=1.0), line(employer, gap=1.0)]
        rows[-2].cells[1].runs[0].bold = False
    said = [line("Profile", bold=True), line("Driver of eighteen years, looking for days or 4 on 4 off.")]
    skills = [line("Key Skills", bold=True), line("ADR, Moffett")]
    lines = [NAME, MAIL, *said, *skills, line("Work Experience", bold=True), *rows]
    work = _read(*(replace(each, flat=True) for each in lines)).work
    assert [(w.name, w.position) for w in work] == [
        ("Corby Logistics Ltd", "Class 1 Driver"),
        ("Travis & Sons Builders Merchants", "Class 2 Driver"),
    ]


def test_a_table_of_studies_has_its_heads_for_labels() -> None:
    heads = ("Degree", "Institute", "Board/University", "Year", "Percentage")
    rows = (
        ("B.E. (Computer)", "PICT, Pune", "Pune University", "2019", "68.4%"),
        ("HSC", "Modern College", "Maharashtra Board", "2015", "74%"),
    )
    edges = (50.0, 150.0, 250.0, 380.0, 440.0)
    table = [line(*row, apart=edges) for row in (heads, *rows)]
    told = _read(NAME, MAIL, _heading("Education"), *table).education
    assert [(e.institution, e.study_type, e.end_date, e.score) for e in told] == [
        ("PICT, Pune", "B.E. (Computer)", "2019", "68.4%"),
        ("Modern College", "HSC", "2015", "74%"),
    ]


def test_a_place_may_have_a_district_or_a_state() -> None:
    for written, place in (
        ("Dublin 8", ("Dublin 8", "", "")),
        ("Pune, Maharashtra, India", ("Pune", "Maharashtra, India", "")),
        ("903 26 Umeå", ("Umeå", "", "903 26")),
    ):
        where = _read(NAME, f"{written} | 085 555 0192 | pat@mail.example").basics.location
        assert (where.city, where.region, where.postal_code) == place


def test_each_referee_is_one() -> None:
    rows = ("Mr. Chidi Okoro, Finance Director – chidi@rivers.example", "Mrs. Amina Bello, Head of Accounts – 0803 555")
    told = _read(NAME, MAIL, _heading("Referees"), *(replace(line(row), flat=True) for row in rows)).references
    assert [each.name for each in told] == ["Mr. Chidi Okoro, Finance Director", "Mrs. Amina Bello, Head of Accounts"]


def test_a_part_that_begins_within_brackets_is_no_employer() -> None:
    row = line("Sales Assistant (part-time), Dunnes Stores, Ballina, Co. Mayo (2015 – 2018)")
    (work,) = _read(NAME, MAIL, _heading("Experience"), row, "Sold shoes.").work
    assert (work.name, work.position, work.description) == ("Dunnes Stores", "Sales Assistant", "part-time")


def test_a_kind_of_contract_that_a_bold_title_leaves_behind_is_no_employer() -> None:
    rest = " (part time), Dunnes Stores, Ballina, Co. Mayo (2015 – 2018)"
    row = line(f"Sales Assistant{rest}")
    row.cells[0].runs[:] = [Run("Sales Assistant", bold=True), Run(rest)]
    (work,) = _read(NAME, MAIL, _heading("Experience"), row, "Sold shoes.").work
    assert (work.name, work.position) == ("Dunnes Stores", "Sales Assistant")
    assert "part time" in f"{work.summary} {work.description}"


def test_a_legal_form_behind_a_comma_is_part_of_the_name() -> None:
    rows = (
        *(line("Soldador, Talleres Benlloch, S.L., Valencia 2018–2021"), "Soldadura TIG."),
        *(line("Peón, Talleres Ruiz, S.A. 2015–2018", gap=2.0), "Carga."),
    )
    work = _read(NAME, MAIL, _heading("Experiencia"), *rows).work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("Talleres Benlloch, S.L.", "Soldador", "Valencia"),
        ("Talleres Ruiz, S.A.", "Peón", ""),
    ]


def test_what_is_a_part_of_the_towns_name_by_chance_stays() -> None:
    resume = _read(NAME, "Barcelona | B | pat@mail.example")
    assert resume.basics.location.city == "Barcelona"
    assert [h.text for section in resume.sections for h in section.lines] == ["B"]


def test_a_street_is_no_employer() -> None:
    rows = (
        *(line("Senior Officer Specialist", bold=True), line("Bureau of Prisons, FCI Ardmore", bold=True)),
        *("5880 State Hwy 67 South, Florence, CO 81226", "03/2019 – Present", line("Counts.", bullet="•")),
        line("Shift Lead, Kiln Café, Drury Street, Dublin 2 (2016 – 2018)", gap=2.0),
        line("Opened the shop.", bullet="•"),
    )
    work = _read(NAME, MAIL, _heading("Experience"), *rows).work
    assert [(w.name, w.location) for w in work] == [
        ("Bureau of Prisons, FCI Ardmore", "5880 State Hwy 67 South, Florence, CO 81226"),
        ("Kiln Café", "Drury Street, Dublin 2"),
    ]


def test_a_flat_and_a_state_with_its_code_are_parts_of_an_address() -> None:
    place = _read(NAME, MAIL, "1180 Pine Hollow Rd, Apt 4B", "Florence, CO 81226").basics.location
    told = place.address, place.city, place.region, place.postal_code
    assert told == ("1180 Pine Hollow Rd, Apt 4B", "Florence", "CO", "81226")
    place = _read(NAME, MAIL, "\u2302 8 allée des Tilleuls", "35000 Rennes").basics.location
    assert (place.address, place.city) == ("8 allée des Tilleuls", "Rennes")


def test_what_is_aimed_at_is_the_summary_and_labelled_data_are_not() -> None:
    citizen = "Country of citizenship: United States of America"
    aim = "Supervisory Officer, GS-0007-09, in the announced post"
    resume = _read(NAME, MAIL, citizen, f"OBJECTIVE: {aim}", _heading("Experience"), "Kiln Ltd, Cook 2018–2021")
    assert resume.basics.summary == aim
    assert [h.text for section in resume.sections for h in section.lines] == [citizen]


def test_a_time_without_work_has_no_employer_and_is_no_doubt() -> None:
    rows = (
        *(line("Bakery Manager, Kornrade GmbH, Erfurt 2018–2021", bold=True), line("Ran it.", bullet="•")),
        *(
            line("Parental leave 2015–2018", bold=True),
            line("Career break – caring for my father 2014–2015", bold=True),
        ),
    )
    resume, _, doubts = parse([NAME, MAIL, _heading("Experience"), *map(_line, rows)])
    assert [(w.name, w.position, w.description) for w in resume.work] == [
        ("Kornrade GmbH", "Bakery Manager", ""),
        ("", "Parental leave", ""),
        ("", "Career break", "caring for my father"),
    ]
    assert doubts == ()


def test_sentences_below_a_title_are_no_employer() -> None:
    rows = (
        line("Self Employed Roofer", "2016 – Present"),
        line("Re-roofs, repairs, leaded valleys, flashings and chimneys for housing associations and", gap=1.1),
        line("private customers.", gap=1.1),
    )
    (work,) = _read(NAME, MAIL, _heading("Experience"), *rows).work
    assert (work.name, work.position) == ("", "Self Employed Roofer")
    assert work.summary == (
        "Re-roofs, repairs, leaded valleys, flashings and chimneys for housing associations and private customers."
    )


def test_courses_below_their_heading_may_have_the_date_before() -> None:
    rows = (line("03/2019", "Ausbildereignungsprüfung (AEVO), IHK"), line("11/2022", "HACCP-Schulung, 2 Tage"))
    resume = _read(NAME, MAIL, _heading("Weiterbildung"), *rows)
    assert [(c.name, c.date) for c in resume.certificates] == [
        ("Ausbildereignungsprüfung (AEVO), IHK", "2019-03"),
        ("HACCP-Schulung, 2 Tage", "2022-11"),
    ]


def test_what_is_told_of_a_degree_below_it() -> None:
    rows = (
        *("Pueblo Community College", "Associate's Degree, 12/2017", "GPA: 3.4 of a maximum 4.0"),
        *("Credits Earned: 62 Semester Hours", "Major: Criminal Justice"),
    )
    (told,) = _read(NAME, MAIL, _heading("Education"), *rows).education
    assert (told.study_type, told.area, told.score) == (
        "Associate's Degree",
        "Criminal Justice",
        "3.4 of a maximum 4.0",
    )
    (told,) = _read(
        NAME, MAIL, _heading("Education"), "MSc Hydrology (Distinction), University of Leeds 2022"
    ).education
    assert (told.institution, told.study_type, told.score) == ("University of Leeds", "MSc Hydrology", "Distinction")


def test_an_apprenticeship_is_served_at_a_firm() -> None:
    rows = (
        line("1998 – 2001", "Ausbildung zur Fachverkäuferin, Schwerpunkt Bäckerei", apart=(50.0, 140.0)),
        line("Bäckerei Gebr. Holz, Weimar", x0=140.0),
        line("Abschlussnote: 1,9", x0=140.0),
    )
    (told,) = _read(NAME, MAIL, _heading("Ausbildung"), *rows).education
    assert (told.institution, told.study_type, told.score) == (
        "Bäckerei Gebr. Holz, Weimar",
        "Ausbildung zur Fachverkäuferin",
        "1,9",
    )


def test_dots_tell_how_well_a_language_is_spoken() -> None:
    resume = _read(NAME, MAIL, _heading("Langues"), "Français ●●●●●", "Anglais ●●○○○")
    assert [(each.language, each.fluency) for each in resume.languages] == [("Français", "5/5"), ("Anglais", "2/5")]


def test_what_was_taught_employed_nobody() -> None:
    rows = (line("2024–25", "GEOG1065 Soils, demonstrator"), line("2023–24", "GEOG2080 Maps, teaching assistant"))
    resume = _read(NAME, MAIL, _heading("Teaching"), *rows, _heading("Employment"), "Moor Trust, Warden 2019–2021")
    assert [w.name for w in resume.work] == ["Moor Trust"]
    assert [section.heading for section in resume.sections] == ["Teaching"]


def test_references_apart_by_the_room_between_them_are_several() -> None:
    first = "Klein, H., Osei, T. and Ashworth, P. (2025) ‘Pipe erosion in the Pennines’, Hydrological Processes, 39(2)."
    second = "Osei, T. and Klein, H. (2024) ‘Mapping gullies with drones’, Geomorphology, 451, 109–121."
    told = _read(NAME, MAIL, _heading("Publications"), line(first), line(second, gap=2.1)).publications
    assert [(p.name, p.release_date) for p in told] == [(first, "2025"), (second, "2024")]


def test_referees_beside_each_other_stay_among_the_referees() -> None:
    left = ("Dr Harpreet Gill", "Principal Dentist", "gill@lodge.example")
    right = ("Mrs Joan Pratt", "Practice Manager", "01582 496 0111")
    rows = [replace(line(text), column="c0", flat=True) for text in left]
    rows += [replace(line(text), column="c1", flat=True) for text in right]
    rows.append(replace(line("Page 1 of 1"), flat=True))
    lines: list[Line | str] = [NAME, MAIL, _heading("Skills"), "Sewing, dyeing", _heading("Referees"), *rows]
    resume = _read(*(replace(_line(row), flat=True) for row in lines))
    assert resume.basics.label == ""
    assert [(each.name, each.reference) for each in resume.references] == [
        ("Dr Harpreet Gill", "Principal Dentist · gill@lodge.example"),
        ("Mrs Joan Pratt", "Practice Manager · 01582 496 0111"),
    ]


def test_a_table_of_labels_has_a_label_for_a_single_word_too() -> None:
    rows = [line("EDV", "Word, Excel"), line("Führerschein", "Klasse B")]
    skills = _read(NAME, MAIL, _heading("Kenntnisse"), *rows, "Erfurt, 20.11.2026", "Pat Lowry").skills
    assert [(skill.name, skill.keywords) for skill in skills] == [
        ("EDV", ("Word", "Excel")),
        ("Führerschein", ("Klasse B",)),
    ]


def test_a_position_long_before_one_that_names_its_employer_is_not_at_that() -> None:
    work = _read(
        *(NAME, MAIL, _heading("Employment")),
        *("Class Teacher, Hazelmoor Academy, Stockport, Sept 2014 – Aug 2019", line("Taught up to 31", bullet="•")),
        *(line("Teaching Assistant, Jan 2013 – July 2013", gap=2.0), line("Supported a child", bullet="•")),
        *(
            line("Lunchtime Supervisor (agency, Trademoor), Sept 2011 – Dec 2012", gap=2.0),
            line("Safe play", bullet="•"),
        ),
    ).work
    assert [(each.name, each.position) for each in work] == [
        ("Hazelmoor Academy", "Class Teacher"),
        ("", "Teaching Assistant"),
        ("Trademoor", "Lunchtime Supervisor"),
    ]


def test_what_school_was_left_with_is_a_study_of_its_own() -> None:
    rows = (
        "PGCE Primary (QTS), Moorside Metropolitan University, 2014",
        "NPQ Leading Teacher Development, 2022",
        "A levels: English (A), Psychology (B) – Aquin College",
    )
    told = [
        (e.institution, e.study_type, e.area, e.dates)
        for e in _read(NAME, MAIL, _heading("Education"), *rows).education
    ]
    assert told == [
        ("Moorside Metropolitan University", "PGCE Primary (QTS)", "", "2014"),
        ("", "NPQ Leading Teacher Development", "", "2022"),
        ("Aquin College", "A levels", "English (A), Psychology (B)", ""),
    ]
