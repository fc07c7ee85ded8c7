"""What is asked for and shown in languages other than English, or in two of them."""

import time
from datetime import date

import pytest

from tailor.engine.offline import meaning, tenure, thesaurus
from tailor.engine.offline.categories import category
from tailor.engine.offline.matching import judge
from tailor.engine.offline.ranking import evident, ranked
from tailor.engine.offline.requirements import extract
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Certificate, Education, Highlight, Resume, Work

TODAY = date(2026, 11, 1)


def covered(wish: str, line: str, *tags: str) -> float:
    tongues = meaning.tongues_of(*tags)
    assert tongues is not None
    return meaning.covered(wish, meaning.meaning(line, tongues))


def shown(wish: str, resume: Resume, language: str) -> Match:
    (requirement,) = extract(Posting(description=f"Profil\n- {wish}", language=language))
    of = ranked((requirement,), evident(resume), None, language, resume.language)
    return judge(requirement, of, resume, TODAY)


def worked(position: str, name: str, *lines: str, language: str, start: str = "2019-01", end: str = "") -> Resume:
    highlights = tuple(Highlight(id=f"w1h{n}", text=text) for n, text in enumerate(lines, 1))
    entry = Work(id="w1", name=name, position=position, start_date=start, end_date=end, highlights=highlights)
    return Resume(language=language, work=(entry,))


def test_every_general_concept_is_one() -> None:
    named = thesaurus.known()
    assert len(named) > 250
    assert {more for each in thesaurus.general().values() for more in each} <= named


@pytest.mark.parametrize(
    ("word", "tongue", "not_of"),
    [
        ("kind", "en", "children"),
        ("chef", "fr", "kitchen"),
        ("lagerung", "de", "warehouse"),
        ("begleitung", "de", "leadership"),
        ("wasserleitung", "de", "leadership"),
        ("gift", "de", "customers"),
        ("barn", "en", "children"),
        ("formation", "en", "training people"),
        ("stage", "en", "students"),
        ("caisse", "de", "checkout"),
        ("plant", "en", "production"),
    ],
)
def test_a_word_of_one_language_or_trade_is_not_that_of_another(word: str, tongue: str, not_of: str) -> None:
    assert not_of in thesaurus.known()
    found = thesaurus.longest([word], 0, tongue)
    assert not_of not in found.means | found.more | found.ends


def test_no_phrase_of_one_language_means_two_things_of_which_it_could_be_either() -> None:
    """A phrase may tell of several things at once, but of no more than a few: then it tells of none."""
    found: dict[tuple[str, tuple[str, ...]], set[str]] = {}
    for name, tag, _, phrase in thesaurus.written():
        found.setdefault((tag, phrase), set()).add(name)
    assert {key: names for key, names in found.items() if len(names) > 4} == {}


@pytest.mark.parametrize(
    ("wish", "line", "tags"),
    [
        ("Krippe", "Springkraft in der Krippengruppe", ("de",)),
        ("Erfahrung mit Treppenliften", "Einbau eines Treppenlifts", ("de",)),
        ("Bewertung von Oldtimern", "Oldtimerbewertung für Versicherungen", ("de",)),
        ("Oldtimerbewertung", "Bewertung von Oldtimern", ("de",)),
        ("Maniement de la débroussailleuse", "Débroussaillage des talus", ("fr",)),
        ("Capacidad analítica", "Análisis de las desviaciones", ("es",)),
        ("Doświadczenie w księgowości", "Samodzielna księgowa", ("pl",)),
        ("Kennis van het orderpicken", "Orderpicker in het koelhuis", ("nl",)),
        ("Vana vid nattarbete", "Arbetade varannan vecka natt", ("sv",)),
        ("Examinierte Pflegekraft", "Gesundheits- und Krankenpflegerin", ("de",)),
        ("Warenbestellung", "Ordered stock for two branches", ("de", "en")),
        ("Expérience en crèche", "Erzieherin in der Kinderkrippe", ("fr", "de")),
        ("Maîtrise de la suite bureautique", "Word, PowerPoint", ("fr",)),
    ],
)
def test_a_wish_is_said_in_other_words(wish: str, line: str, tags: tuple[str, ...]) -> None:
    assert covered(wish, line, *tags) == 1


@pytest.mark.parametrize(
    ("wish", "line", "tags"),
    [
        ("Erfahrung in der Palliativpflege", "Grundpflege von zwölf Bewohnern", ("de",)),
        ("Krippe", "Erzieherin im Kindergarten", ("de",)),
        ("Schubmaststaplerschein", "Fährt den Frontstapler", ("de",)),
        ("Kundendienst an Heizungen", "Verhandlung mit Kunden", ("de",)),
        ("Erfahrung im Lager", "Leitet Angehörige bei der Lagerung an", ("de",)),
        ("Excel (tablas dinámicas y macros)", "Informes en Excel", ("es",)),
        ("Soldadura", "Trabajo sin soldadura", ("es",)),
    ],
)
def test_half_of_a_wish_or_what_is_denied_is_not_it(wish: str, line: str, tags: tuple[str, ...]) -> None:
    assert covered(wish, line, *tags) < meaning.MOST


@pytest.mark.parametrize(
    ("wish", "years"),
    [
        ("Expérience d'un an minimum en boulangerie", 1),
        ("Almeno un anno di esperienza", 1),
        ("Minst två års erfarenhet", 2),
        ("Praxe min. 2 roky", 2),
        ("Co najmniej dwa lata doświadczenia", 2),
        ("Mehrjährige Berufserfahrung", tenure.SEVERAL),
        ("Kilkuletnie doświadczenie", tenure.SEVERAL),
        ("Une expérience du terrain", None),
        ("Опыт работы от трёх лет", 3),
        ("Досвід роботи два роки", 2),
        ("En az üç yıl deneyim", 3),
        ("Minst åtte års erfaring", 8),
        ("Six ans d’expérience", 6),
        ("Several years at sea", tenure.SEVERAL),
        # A number of one language and a year of another are no years.
        ("Able to adapt to an open kitchen", None),
        ("£12.40 an hour", None),
    ],
)
def test_years_are_asked_for_in_many_languages(wish: str, years: int | None) -> None:
    assert tenure.asked(wish) == years


@pytest.mark.parametrize(
    ("wish", "subject"),
    [
        ("Two years as an experienced fitter", "an experienced fitter"),
        ("Trois ans d’expérience dans la gestion des stocks", "la gestion des stocks"),
        ("Able to adapt to an open kitchen", "Able to adapt to an open kitchen"),
        ("Três anos de experiência em loja, preferencialmente em moda", "loja"),
    ],
)
def test_what_years_are_to_be_of(wish: str, subject: str) -> None:
    assert tenure.subject(wish) == subject


def test_years_are_counted_in_the_positions_that_were_of_them() -> None:
    resume = worked("Bäckerin", "Backstube Morgenrot", "Teige führen", language="de", start="2021-01")
    assert shown("Mehrjährige Erfahrung in einer Bäckerei", resume, "de").state == "demonstrated"
    assert shown("Mindestens drei Jahre Erfahrung im Verkauf von Immobilien", resume, "de").state == "missing"


def test_years_in_a_position_of_that_kind_are_years_of_any() -> None:
    resume = worked("Fleuriste", "Au Bouquet", language="fr", start="2023-01")
    assert shown("Expérience d'un an minimum sur un poste similaire", resume, "fr").state == "demonstrated"


@pytest.mark.parametrize(
    ("wish", "study", "area", "school", "state"),
    [
        ("Abgeschlossene Ausbildung als Köchin oder Studium der Gastronomie",
         "Gesellenbrief", "Koch", "IHK Ulm", "demonstrated"),
        ("Ausbildung zum Steuerfachangestellten", "Ausbildung", "Bankkauffrau", "Berufsschule Ulm", "missing"),
        ("Staatlich anerkannte Erzieherin", "Staatliche Anerkennung als Erzieherin", "", "Fachschule Ulm",
         "demonstrated"),
        ("Diplôme d'État d'infirmier", "Diplôme d'État", "Architecture", "ENSA Lyon", "missing"),
        ("Wykształcenie wyższe ekonomiczne", "Licencjat", "Finanse", "Uniwersytet Łódzki", "demonstrated"),
        ("Vyučení v oboru elektro", "Výuční list", "Elektrikář", "SOU Kolín", "demonstrated"),
    ],
)  # fmt: skip
def test_a_trade_that_was_learnt_is_shown_by_its_paper(
    wish: str, study: str, area: str, school: str, state: str
) -> None:
    education = Education(id="e1", study_type=study, area=area, institution=school)
    assert shown(wish, Resume(language="de", education=(education,)), _language(wish)).state == state


def _language(wish: str) -> str:
    return {"Dipl": "fr", "Wyks": "pl", "Vyuč": "cs"}.get(wish[:4], "de")


def test_a_paper_is_asked_for_as_one() -> None:
    tongues = meaning.tongues_of("de")
    assert category("Nachweis über die Masernimmunität", tongues) == "credential"
    assert category("Erweitertes Führungszeugnis", tongues) == "credential"


def test_a_licence_to_drive_is_known_by_its_class_in_every_language() -> None:
    resume = Resume(language="cs", certificates=(Certificate(id="c1", name="Řidičský průkaz B"),))
    assert shown("Řidičský průkaz skupiny B", resume, "cs").state == "demonstrated"


def test_charge_of_people_is_shown_across_languages() -> None:
    resume = worked("Shop Manager", "Wool & Co", "Lead nine colleagues", language="en")
    assert shown("Führung von Mitarbeitern", resume, "de").state == "demonstrated"


def test_english_alone_is_read_as_ever() -> None:
    assert meaning.tongues_of("en-GB", "en", "") is None
    requirement = Requirement(id="r1", text="Baking", quote="Baking", category="skill")
    resume = worked("Baker", "Crumb", language="en")
    assert all(line.meant is None for line in ranked((requirement,), evident(resume), None).by_id["r1"])


def test_a_long_resume_is_matched_in_moments() -> None:
    lines = [f"Betreuung von {n} Kindern und Jugendlichen in der Wohngruppe{n}, Dienstplan und Doku" for n in range(60)]
    resume = worked("Erzieherin", "Haus am See", *lines, language="de")
    asked = "\n- ".join(f"Erfahrung in der Jugendhilfemaßnahme{n} und mit Wohngruppenarbeit{n}" for n in range(25))
    requirements = extract(Posting(description=f"Profil\n- {asked}", language="de"))
    begun = time.perf_counter()
    ranked(requirements, evident(resume), None, "de", "de")
    assert time.perf_counter() - begun < 5


def test_a_phrase_of_several_words_is_not_known_by_one_of_them() -> None:
    """What joins words is not compared: "beim Kunden" would be said by every customer."""
    joined = [
        (tag, phrase)
        for name, tag, written, phrase in thesaurus.written()
        if name not in (thesaurus.ASKING, thesaurus.LIGHT)
        and len(written.replace("'", " ").split()) > 1
        and len(phrase) == 1
    ]
    assert joined == []


@pytest.mark.parametrize("wish", ["Zajęcia dla dzieci w wieku 6-9 lat", "Attività per bambini 0-3 anni"])
def test_the_age_of_children_is_no_time_of_work(wish: str) -> None:
    assert tenure.asked(wish) is None


def test_a_name_is_said_by_itself_and_by_no_word_of_its_root() -> None:
    assert covered("Maîtrise du logiciel Opera", "Opérateur de presse", "fr") == 0
    assert covered("Maîtrise du logiciel Opera", "Clôture de caisse sur Opera", "fr") == 1


def test_a_class_of_licence_is_not_shown_by_another() -> None:
    resume = Resume(language="de", certificates=(Certificate(id="c1", name="Führerschein Klasse B"),))
    assert shown("Führerschein Klasse D", resume, "de").state == "missing"


def test_what_is_left_open_before_a_hyphen_is_no_word_of_its_own() -> None:
    assert covered("Bereitschaft zu Früh- und Spätdiensten", "Arbeit im Schichtbetrieb", "de") == 1


def test_what_an_employer_says_of_itself_is_not_asked_for() -> None:
    said = "Firma z 20-letnim doświadczeniem, obsługujemy trzy województwa"
    assert extract(Posting(description=f"{said}\n\nWymagania\n- Prawo jazdy kat. B", language="pl"))[0].text != said


@pytest.mark.parametrize("wish", ["((((", "/", " o ", "oder", "(und)"])
def test_a_wish_without_words_is_said_by_nothing(wish: str) -> None:
    assert covered(wish, "Koch im Hotel", "de") == 0


def test_what_is_joined_by_an_apostrophe_is_no_word() -> None:
    assert covered("Gestione dell'agenda", "Appuntamenti per sei medici", "it") == 1


def test_where_something_was_done_stands_in_the_heading_of_its_position() -> None:
    resume = worked("Medizinische Fachangestellte", "Praxis Dr. Ohm", "Anmeldung und Telefon", language="de")
    assert shown("Erfahrung am Empfang einer Arztpraxis", resume, "de").state == "demonstrated"
    resume = worked("Limpiadora", "Hotel Sol", "Cambio de toallas", language="es")
    assert shown("Experiencia en hotel", resume, "es").state == "demonstrated"
    assert shown("Experiencia en recepción de hotel", resume, "es").state == "missing"
