"""Things that stand in many people's papers as forms and tables, or in narrow columns: each was read wrongly once."""

from dataclasses import replace

from tailor.documents.pages.lines import Line
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, as_line, heading, read


def test_the_name_behind_a_label_of_two_words() -> None:
    for label in ("Name and surname", "Nombre y apellidos", "Imię i nazwisko", "Jméno a příjmení"):
        assert read(line("Curriculum vitae", size=16), f"{label}: Krzysztof Mazurek", MAIL).basics.name == (
            "Krzysztof Mazurek"
        )


def test_a_name_printed_twice_in_its_line_is_said_once() -> None:
    assert read(line("Priti Vaghela", "Priti Vaghela", size=20), MAIL).basics.name == "Priti Vaghela"


def test_an_account_below_the_name_is_none_of_it() -> None:
    told = read(line("Priti VAGHELA", size=14), "Weaver", "priti.vaghela@mail.example", "pritivaghela")
    assert told.basics.name == "Priti VAGHELA"
    rows = (line("Priti VAGHELA", size=14, base=100), line("pritivaghela", base=112), line("Weaver", base=124))
    assert read(*rows, line("priti.vaghela@mail.example", base=140)).basics.name == "Priti VAGHELA"


def test_addresses_as_they_are_written_abroad() -> None:
    for written, told in (
        (("ul. Morska 118/4, 81-225 Gdynia, Poland",), ("ul. Morska 118/4", "81-225", "Gdynia", "Poland")),
        (("C/ Carretería 48, 2º B", "29008 Málaga"), ("C/ Carretería 48, 2º B", "29008", "Málaga", "")),
        (
            ("D/No 4-112, Gandhi Nagar, Tirupati – 517501, Andhra Pradesh",),
            ("", "517501", "Tirupati", "Andhra Pradesh"),
        ),
    ):
        resume = read(NAME, *written, MAIL)
        place = resume.basics.location
        assert (place.address, place.postal_code, place.city, place.region) == told
        assert resume.sections == ()


def test_what_a_number_is_may_stand_behind_it() -> None:
    rows = ("07700 900233 (Mobile)", "www.linkedin.com/in/priti-", "vaghela-law (LinkedIn)")
    resume = read(line("Priti Vaghela", size=20), *rows)
    assert [profile.username for profile in resume.basics.profiles] == ["priti-vaghela-law"]
    assert resume.sections == ()


def test_data_below_a_profile_are_none_of_the_summary() -> None:
    rows = (
        *(line("Father's Name", ": M. Ramesh"), line("Marital Status", ": Single")),
        *("Languages Known : Telugu, English and Hindi", line("Hobbies", ": Cricket, music")),
    )
    resume = read(NAME, MAIL, heading("Skills"), "Sewing, dyeing", heading("Personal Profile"), *rows)
    assert resume.basics.summary == ""
    assert [each.language for each in resume.languages] == ["Telugu", "English", "Hindi"]
    assert [word for each in resume.interests for word in each.keywords] == ["Cricket", "music"]
    assert [h.text for section in resume.sections for h in section.lines] == [
        "Father's Name : M. Ramesh",
        "Marital Status : Single",
    ]


def test_a_place_below_the_dates_is_where_that_was() -> None:
    rows = (
        *(line("Hartwell Moore LLP", size=12), line("Senior Associate", size=11, gap=1.5)),
        *("April 2022 - Present (3 years 8 months)", "Leicester, United Kingdom"),
        line("Lease extensions for flat owners, and enfranchisement for housing associations.", gap=1.8),
    )
    (work,) = read(NAME, MAIL, heading("Experience"), *rows).work
    assert (work.name, work.position, work.location) == (
        "Hartwell Moore LLP",
        "Senior Associate",
        "Leicester, United Kingdom",
    )


def test_a_label_says_what_a_whole_line_is() -> None:
    rows = (
        line("01.2016 – 03.2019: Meyer-Lund Werft, Papenburg, Germany (by agency Baltic Crew)"),
        *("Position: Welder 136, ship sections", line("06.2010 – 12.2015: Stocznia Oksywie S.A., Gdynia", gap=2.0)),
        "Position: Fitter – welder",
    )
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, w.location, w.summary) for w in work] == [
        ("Meyer-Lund Werft", "Welder 136, ship sections", "Papenburg, Germany", "by agency Baltic Crew"),
        ("Stocznia Oksywie S.A.", "Fitter – welder", "Gdynia", ""),
    ]


def test_years_in_a_row_are_one_time() -> None:
    rows = ("Hotel Mar Serena", "Waiter, seasons 2017, 2018, 2019")
    (work,) = read(NAME, MAIL, heading("Experience"), *rows).work
    assert (work.start_date, work.end_date, work.dates) == ("2017", "2019", "2017, 2018, 2019")


def test_one_title_of_two_leaves_the_line_below_to_the_employer() -> None:
    rows = [
        *(line("2003 – 2010", "Bus Driver"), line("Thames Valley Omnibus, Croydon"), line("Routes 109 and 250.")),
        *(line("1996 – 2003", "Van Driver / Courier"), line("Various agencies, South London"), line("Deliveries.")),
    ]
    lines = [NAME, MAIL, heading("Employment"), *rows]
    work = read(*(replace(each, flat=True) for each in lines)).work
    assert [w.name for w in work] == ["Thames Valley Omnibus", "Various agencies"]


def test_credentials_a_line_each() -> None:
    rows = ("Food handling (2023)", "Sommelier level 1, 60 h (2022)", "Forklift licence UDT")
    told = read(NAME, MAIL, heading("Certificates"), *rows).certificates
    assert [(c.name, c.date) for c in told] == [
        ("Food handling", "2023"),
        ("Sommelier level 1, 60 h", "2022"),
        ("Forklift licence UDT", ""),
    ]


def test_a_table_of_wrapped_cells() -> None:
    heads = (
        line("Year of", "% /", apart=(350.0, 420.0)),
        line("Course", "Institution", "Board / University", apart=(50.0, 120.0, 250.0), gap=0.6),
        line("Passing", "CGPA", apart=(350.0, 420.0), gap=0.6),
    )
    rows = (
        line("Sri Venkatesa College of", apart=(120.0,), gap=1.8),
        line("B.Tech (EEE)", "Engineering, Puttur", "JNTU", "2024", "7.8", apart=(50, 120, 250, 350, 420), gap=0.6),
        line("SSC", "ZP High School", "State Board", "2018", "9.5", apart=(50, 120, 250, 350, 420), gap=1.8),
    )
    told = read(NAME, MAIL, heading("Education"), *heads, *rows).education
    assert [(e.institution, e.study_type, e.end_date, e.score) for e in told] == [
        ("Sri Venkatesa College of Engineering, Puttur", "B.Tech (EEE)", "2024", "7.8"),
        ("ZP High School", "SSC", "2018", "9.5"),
    ]


def test_subjects_are_no_place_and_a_district_of_london_is() -> None:
    rows = (line("1982 – 1987", "Norwood Boys School, London SE27", "CSE Maths, English, Metalwork"),)
    (told,) = read(NAME, MAIL, heading("Education"), *rows).education
    assert (told.institution, told.area, told.location) == (
        "Norwood Boys School",
        "CSE Maths, English, Metalwork",
        "London SE27",
    )


def test_a_project_has_its_title_without_the_label() -> None:
    rows = (
        *("Title : Solar Water Pump", line("Team Size : 4", bold=True)),
        "Description : The project switches the pump on and off.",
    )
    (project,) = read(NAME, MAIL, heading("Projects"), *rows).projects
    assert project.name == "Solar Water Pump"
    assert [h.text for h in project.highlights] == [
        "Team Size : 4",
        "Description : The project switches the pump on and off.",
    ]


def test_languages_in_a_table() -> None:
    rows: tuple[Line, ...] = (line("Engels", "goed"), line("Duits", "redelijk"))
    told = read(NAME, MAIL, heading("Talen"), *rows).languages
    assert [(each.language, each.fluency) for each in told] == [("Engels", "goed"), ("Duits", "redelijk")]


def test_a_town_and_its_state_need_no_comma() -> None:
    rows = (
        "Executive Officer, USS Prentiss, San Diego CA, 2017–2019",
        "Deck Officer, USS Lowell, Norfolk VA, 2013–2016",
    )
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("USS Prentiss", "Executive Officer", "San Diego CA"),
        ("USS Lowell", "Deck Officer", "Norfolk VA"),
    ]


def test_accomplishments_in_sentences_are_no_awards() -> None:
    rows = (
        *(line("Leadership", bold=True), line("Commanded a crew of 310 through a long deployment.", bullet="•")),
        line("Cut overdue maintenance from 18% to 4% in one yard period.", bullet="•"),
    )
    resume = read(NAME, MAIL, heading("Skills"), "Sewing, dyeing", heading("Selected Accomplishments"), *rows)
    assert resume.awards == ()
    assert [(section.heading, len(section.lines)) for section in resume.sections] == [("Selected Accomplishments", 3)]


def test_a_tally_is_no_position() -> None:
    tally = (line("Total time", "3,420 h"), line("Night", "690 h"))
    resume = read(
        *(NAME, MAIL, heading("Flight experience"), *tally),
        *(heading("Employment"), "First Officer, NordAir Connect, 2019 – present"),
    )
    assert [w.name for w in resume.work] == ["NordAir Connect"]
    assert [h.text for section in resume.sections for h in section.lines] == ["Total time 3,420 h", "Night 690 h"]


def test_rows_of_a_table_are_a_line_each() -> None:
    rows = [
        line("Viola", "Twelfth Night", "Royal Exchange, directed by Jo Patel", "2025", apart=(50, 150, 280, 475)),
        line("Nina", "The Seagull", "Sherman Theatre, directed by Alun Rees", "2023", apart=(50, 150, 280, 475)),
    ]
    job = (heading("Experience"), "Front of House Assistant, Sherman Theatre, 2021–2023")
    resume = read(NAME, MAIL, *job, heading("Skills"), "Sewing, dyeing", heading("Theatre"), *rows)
    assert [len(section.lines) for section in resume.sections if section.heading == "Theatre"] == [2]


def test_numbers_that_are_no_telephone_and_one_that_is() -> None:
    assert read(NAME, "Spotlight PIN 1234-5678-9012", MAIL).basics.phone == ""
    assert read(NAME, "Cep: 0532 000 01 47 – E-posta: pat@mail.example").basics.phone == "0532 000 01 47"


def test_until_when_a_rating_is_valid_belongs_to_it() -> None:
    rows = (line("A320 type rating, valid to 31 Mar 2027", bullet="•"), line("ICAO English Level 6", bullet="•"))
    told = read(NAME, MAIL, heading("Licences"), *rows).certificates
    assert [c.name for c in told] == ["A320 type rating, valid to 31 Mar 2027", "ICAO English Level 6"]


def test_referees_a_line_each() -> None:
    rows = ("Captain Mette Holm, Base Captain, +45 20 00 00 31", "Per Ek, Head of Training, per.ek@flyg.example")
    assert [each.name for each in read(NAME, MAIL, heading("References"), *rows).references] == list(rows)


def test_further_information_behind_labels_is_what_the_labels_say() -> None:
    rows = (
        "Languages: French (native), German (B1)",
        "Certifications: Lean Black Belt (2016), PRINCE2 Practitioner (2018), APM PMQ",
        "Interests: fell running, choral singing",
    )
    resume = read(NAME, MAIL, heading("Skills"), "Sewing, dyeing", heading("Additional information"), *rows)
    assert [each.language for each in resume.languages] == ["French", "German"]
    assert [(c.name, c.date) for c in resume.certificates] == [
        ("Lean Black Belt", "2016"),
        ("PRINCE2 Practitioner", "2018"),
        ("APM PMQ", ""),
    ]
    assert [word for each in resume.interests for word in each.keywords] == ["fell running", "choral singing"]
    assert resume.sections == ()


def test_an_employer_with_its_town_above_the_positions_there() -> None:
    rows = (
        line("Brackwell & Stone Consulting, London", "2012 – Present", bold=True),
        *(line("Senior Manager", "2021 – Present", italic=True), line("Led a team of 14.", bullet="•")),
        *(line("Manager", "2017 – 2020", italic=True), line("Looked after six.", bullet="•")),
        line("Groupe Verdier, Lyon", "2009 – 2011", bold=True, gap=2.0),
        *(line("Supply Chain Analyst", "2009 – 2011", italic=True), line("Made a model.", bullet="•")),
    )
    work = read(NAME, MAIL, heading("Experience"), *rows).work
    assert [(w.name, w.position, w.location, w.description) for w in work] == [
        ("Brackwell & Stone Consulting", "Senior Manager", "London", "2012 – Present"),
        ("Brackwell & Stone Consulting", "Manager", "London", ""),
        ("Groupe Verdier", "Supply Chain Analyst", "Lyon", ""),
    ]


def test_a_grade_is_no_subject() -> None:
    row = "2012 – 2016: Gazi Üniversitesi, İktisadi Bilimler Fakültesi, İşletme (Lisans) – 3,12/4,00"
    (told,) = read(NAME, MAIL, heading("Eğitim"), row).education
    assert (told.institution, told.study_type, told.score) == (
        "Gazi Üniversitesi, İktisadi Bilimler Fakültesi",
        "İşletme (Lisans)",
        "3,12/4,00",
    )


def test_a_county_and_a_state_are_no_towns() -> None:
    for written, told in (
        ("17 Cedar Drive, Taunton, Somerset TA1 4QN", ("Taunton", "Somerset")),
        ("Flat 3, 91 Leigham Court Road, London SW16 2NX", ("London", "")),
        (
            "Lot 12 Sampaguita St., San Isidro, Antipolo City, Rizal, Philippines",
            ("Antipolo City", "Rizal, Philippines"),
        ),
    ):
        place = read(NAME, written, MAIL).basics.location
        assert (place.city, place.region) == told


def test_labels_without_a_colon_in_the_line_of_contacts() -> None:
    resume = read(NAME, "Mobile 07700 900333 Email pat@mail.example")
    assert (resume.basics.phone, resume.sections) == ("07700 900333", ())
    resume = read(NAME, "Mobile No.: +63 917 000 1234", "Email Address: pat@mail.example", "Місто: Чернігів")
    assert (resume.basics.location.city, resume.sections) == ("Чернігів", ())


def test_what_else_stands_in_the_line_of_contacts_is_kept_without_them() -> None:
    resume = read(NAME, "Storgatan 14 B, 852 30 Sundsvall · 070-000 01 23 · pat@mail.example · Född 1990 · B-körkort")
    assert resume.basics.location.address == "Storgatan 14 B"
    assert [h.text for section in resume.sections for h in section.lines] == ["Född 1990 · B-körkort"]


def test_two_steps_of_one_award_are_one() -> None:
    rows = (line("Duke of Edinburgh Bronze (2022) and Silver (2024)", bullet="•"), line("Grade 4 flute", bullet="•"))
    told = read(NAME, MAIL, heading("Achievements"), *rows).awards
    assert [award.title for award in told] == ["Duke of Edinburgh Bronze (2022) and Silver (2024)", "Grade 4 flute"]


def test_the_label_of_dates_is_no_place() -> None:
    rows = (
        *("Transportes Triângulo Ltda", "Cargo: Motorista", "Período: 02/2018 – atual", line("Cargas.", bullet="•")),
        *(line("Distribuidora Cerrado S/A", gap=2.0), "Cargo: Entregador", "Período: 05/2012 – 01/2018"),
        line("Entregas.", bullet="•"),
    )
    work = read(NAME, MAIL, heading("Experiência profissional"), *rows).work
    assert [(w.name, w.position, w.location) for w in work] == [
        ("Transportes Triângulo Ltda", "Motorista", ""),
        ("Distribuidora Cerrado S/A", "Entregador", ""),
    ]


def test_languages_in_sentences() -> None:
    told = read(NAME, MAIL, heading("Språk"), "Svenska – modersmål. Engelska – goda kunskaper i tal.").languages
    assert [(each.language, each.fluency) for each in told] == [
        ("Svenska", "modersmål"),
        ("Engelska", "goda kunskaper i tal"),
    ]


def test_what_a_firm_does_and_a_place_of_three_parts() -> None:
    rows = (
        *(line("Бухгалтер", bold=True), "з 09.2017 по теперішній час"),
        *("ТОВ «Нива», Чернігів (Сільське господарство)", line("звітність;", bullet="•")),
        *(line("Касир", bold=True, gap=2.0), "з 03.2010 по 08.2017", "АТ «Банк», Чернігів", line("каса;", bullet="•")),
    )
    work = read(NAME, MAIL, heading("Досвід роботи"), *rows).work
    assert [(w.name, w.location, w.description) for w in work] == [
        ("ТОВ «Нива»", "Чернігів", "Сільське господарство"),
        ("АТ «Банк»", "Чернігів", ""),
    ]


def test_what_is_told_of_a_degree_in_its_line() -> None:
    rows = [
        line("DPhil in History, University of Oxford. Thesis: Salt and lordship", "2013", apart=(57, 510)),
        line("MPhil in Medieval Studies, University of Cambridge (Distinction)", "2009", apart=(57, 510)),
    ]
    told = read(NAME, MAIL, heading("Education"), *rows).education
    assert [(e.institution, e.study_type, e.area, e.end_date) for e in told] == [
        ("University of Oxford", "DPhil", "History", "2013"),
        ("University of Cambridge", "MPhil", "Medieval Studies", "2009"),
    ]
    assert [h.text for h in told[0].courses] == ["Thesis: Salt and lordship"]


def test_a_reference_with_its_year_amid_is_whole() -> None:
    text = "“Marsh rents in Holderness”, Northern History Review 58 (2021), 33–59"
    (told,) = read(NAME, MAIL, heading("Articles"), line(text, bullet="•")).publications
    assert (told.name, told.release_date) == (text, "2021")


def test_credentials_in_a_row_among_the_studies() -> None:
    rows = ("PRINCE2 Practitioner (renewed 2023) | AgilePM Foundation 2019 | ITIL v4 2020", "BSc Computing, 2004")
    resume = read(NAME, MAIL, heading("Qualifications"), *rows)
    assert [(c.name, c.date) for c in resume.certificates] == [
        ("PRINCE2 Practitioner (renewed 2023)", ""),
        ("AgilePM Foundation", "2019"),
        ("ITIL v4", "2020"),
    ]
    assert [e.study_type for e in resume.education] == ["BSc Computing"]


def test_dates_between_what_they_part() -> None:
    (told,) = read(NAME, MAIL, heading("School"), "Bryn Hafren Comprehensive, Barry, 2000-2005, 7 GCSEs").education
    assert (told.institution, told.study_type, told.start_date) == (
        "Bryn Hafren Comprehensive, Barry",
        "7 GCSEs",
        "2000",
    )


def test_a_birthday_is_no_telephone_and_a_home_is_an_address() -> None:
    resume = read(NAME, line("Datum narození:", "22. 4. 1995"), line("Bydliště:", "Lidická 45, 602 00 Brno"), MAIL)
    place = resume.basics.location
    assert (place.address, place.postal_code, place.city) == ("Lidická 45", "602 00", "Brno")
    assert [h.text for section in resume.sections for h in section.lines] == ["Datum narození: 22. 4. 1995"]
    place = read(NAME, "Adresa: Str. Mihai Viteazu nr. 8, bl. C2, ap. 14, Ploiești, jud. Prahova", MAIL).basics.location
    assert (place.city, place.region) == ("Ploiești", "jud. Prahova")


def test_a_faculty_is_no_place() -> None:
    rows = (
        line("2014 – 2017", "Masarykova univerzita, Ekonomicko-správní fakulta, obor Finance (Bc.)", apart=(50, 140)),
        line("2010 – 2014", "Obchodní akademie Brno – maturita", apart=(50, 140)),
    )
    told = read(NAME, MAIL, heading("Vzdělání"), *rows).education
    assert [(e.institution, e.location) for e in told] == [
        ("Masarykova univerzita, Ekonomicko-správní fakulta", ""),
        ("Obchodní akademie Brno", ""),
    ]


def test_the_day_of_signing_and_the_foot_of_a_word_file() -> None:
    resume = read(NAME, MAIL, heading("Záliby"), "turistika, běh", "V Brně dne 15. 11. 2026")
    assert [word for each in resume.interests for word in each.keywords] == ["turistika", "běh"]
    lines: list[Line | str] = [NAME, MAIL, heading("Skills"), "Sewing, dyeing", "Pat Lowry – CV – November 2026"]
    resume = read(*(replace(as_line(row), flat=True) for row in lines))
    assert [word for each in resume.skills for word in each.keywords] == ["Sewing", "dyeing"]


def test_full_stops_part_what_a_header_tells() -> None:
    rows = (
        line("2018-2020: CFGS Educación Infantil. IES Henri Matisse, Paterna.", bullet="•"),
        line("2014-2018: Grado en Pedagogía. Universitat de València.", bullet="•"),
    )
    told = read(NAME, MAIL, heading("Formación"), *rows).education
    assert [(e.institution, e.study_type, e.area) for e in told] == [
        ("IES Henri Matisse, Paterna", "CFGS Educación Infantil", ""),
        ("Universitat de València", "Grado", "Pedagogía"),
    ]


def test_what_is_told_of_studies_in_a_sentence_is_not_lost() -> None:
    row = line("Primeros auxilios pediátricos. Cruz Roja. 20 horas. 2022.", bullet="•")
    other = line("2014-2018: Grado en Pedagogía. Universitat de València.", bullet="•")
    told = read(NAME, MAIL, heading("Formación"), other, row).education
    assert [h.text for h in told[1].courses] == ["Primeros auxilios pediátricos. Cruz Roja. 20 horas."]


def test_labels_alone_say_nothing_and_a_birthday_does() -> None:
    rows = ("Address", "20 Canning Street", "Liverpool L8 7NP", "Phone", "07700 900699", "Date of birth", "08/11/1998")
    resume = read(NAME, *rows, MAIL)
    assert (resume.basics.phone, resume.basics.location.city) == ("07700 900699", "Liverpool")
    assert [h.text for section in resume.sections for h in section.lines] == ["Date of birth", "08/11/1998"]


def test_a_town_in_capitals_and_one_with_its_province() -> None:
    place = read(NAME, "12 bis, rue Pasteur", "69008 LYON", MAIL).basics.location
    assert (place.address, place.postal_code, place.city) == ("12 bis, rue Pasteur", "69008", "LYON")
    rows = ("Impiegata – Termoidraulica S.r.l. – Seriate (BG) 2019–2021", line("Fatture.", bullet="•"))
    (work,) = read(NAME, MAIL, heading("Esperienze"), *rows).work
    assert (work.name, work.location) == ("Termoidraulica S.r.l.", "Seriate (BG)")


def test_languages_between_dashes() -> None:
    told = read(NAME, MAIL, heading("Langues"), "Anglais : B1 – Arabe : courant – Espagnol : notions").languages
    assert [(each.language, each.fluency) for each in told] == [
        ("Anglais", "B1"),
        ("Arabe", "courant"),
        ("Espagnol", "notions"),
    ]


def test_a_place_behind_its_labels_is_a_place() -> None:
    for town, country, told in (
        ("Localidad: Haro", "País: España", "Haro, España"),
        ("Localitatea: Vaslui", "Țara: România", "Vaslui, România"),
    ):
        rows = (
            "01/06/2015 – 31/08/2018",
            line("AYUDANTE DE CAMARERO Bar El Rincón", bold=True),
            f"{town} | {country}",
            line("Servicio de barra", bullet="•"),
        )
        (job,) = read(NAME, MAIL, heading("Experiencia laboral"), *rows).work
        assert job.location == told


def test_mother_tongue_and_other_languages_are_no_languages() -> None:
    for title, mother, others in (
        ("Competencias lingüísticas", "Lengua materna: español", "Otras lenguas: euskera C1, inglés B2"),
        ("Language skills", "Mother tongue: Spanish", "Other languages: Basque C1, English B2"),
    ):
        found = read(NAME, MAIL, heading(title), mother, others).languages
        label, _, first = mother.partition(": ")
        second, third = (each.rpartition(" ") for each in others.partition(": ")[2].split(", "))
        assert [(each.language, each.fluency) for each in found] == [
            (first, label),
            (second[0], second[2]),
            (third[0], third[2]),
        ]


def test_an_employer_and_its_town_may_stand_below_a_title_and_its_ward() -> None:
    rows = [
        row
        for title, employer, town, when in (
            (
                "Staff Nurse II – Intensive Care Unit",
                "Western Ridge Heart Center",
                "Iloilo City",
                "July 2019 – present",
            ),
            ("Staff Nurse – Medical Ward", "San Lorenzo Doctors Hospital", "Bacolod City", "Jan 2016 – June 2019"),
        )
        for row in (
            replace(line(title, when), gap=2.0),
            employer,
            town,
            line("Gives direct care", bullet="•"),
            line("Records intake and output", bullet="•"),
        )
    ]
    work = read(NAME, MAIL, heading("Professional experience"), *rows).work
    assert [(job.name, job.position, job.location) for job in work] == [
        ("Western Ridge Heart Center", "Staff Nurse II – Intensive Care Unit", "Iloilo City"),
        ("San Lorenzo Doctors Hospital", "Staff Nurse – Medical Ward", "Bacolod City"),
    ]


def test_a_name_with_at_in_it_is_one_beside_signs() -> None:
    rows = ("Home Carer | Kind Hands at Home Ltd | Loughborough", "03/2019 – 10/2021", line("Cared", bullet="•"))
    (job,) = read(NAME, MAIL, heading("Work experience"), *rows).work
    assert (job.name, job.position, job.location) == ("Kind Hands at Home Ltd", "Home Carer", "Loughborough")


def test_the_code_of_a_country_keeps_its_brackets() -> None:
    assert read(NAME, f"Tel.: (+40) 722555016 · {MAIL.text}").basics.phone == "(+40) 722555016"


def test_bold_labels_of_a_form_are_no_headings() -> None:
    def row(label: str, value: str) -> Line:
        made = line(label, value)
        made.cells[0].runs[0].bold = True
        return replace(made, flat=True)

    title = [replace(line(text, bold=True), flat=True) for text in ("Employment record", "Education", "Languages")]
    resume = read(
        *(row("Name", "Owen Griffiths"), row("Telephone", "07700 900774"), row("E-mail", "owen@pipes.example")),
        *(title[0], row("Employer", "Tawe Heating Services"), row("Job title", "Gas Engineer")),
        *(row("Dates employed", "May 2018 – present"), row("Main duties", "Service and repair of boilers")),
        *(row("Employer", "Jenkins & Sons Plumbing"), row("Job title", "Plumber")),
        *(row("Dates employed", "Sept 2013 – April 2018"), row("Main duties", "Bathroom installations")),
        *(title[1], "Gower College, 2010 – 2013", title[2], "English, Welsh"),
    )
    assert [(job.name, job.position) for job in resume.work] == [
        ("Tawe Heating Services", "Gas Engineer"),
        ("Jenkins & Sons Plumbing", "Plumber"),
    ]
    assert (resume.basics.name, resume.basics.phone) == ("Owen Griffiths", "07700 900774")
