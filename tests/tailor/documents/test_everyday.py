"""Things that stand in many people's papers and in no template: each was read wrongly once."""

from dataclasses import replace

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.parse import parse
from tailor.model.resume import Resume
from tests.tailor.documents.lines import line

NAME = line("Pat Lowry", size=20)
MAIL = line("pat@mail.example")


def _read(*rows: Line | str) -> Resume:
    return parse([row if isinstance(row, Line) else line(row) for row in rows])[0]


def _heading(text: str) -> Line:
    return line(text, gap=3.0, size=14)


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
    assert (work.name, work.position) == ("Dunnes Stores", "Sales Assistant (part-time)")


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
    assert [h.text for section in resume.sections for h in section.lines] == ["Barcelona | B | pat@mail.example"]
