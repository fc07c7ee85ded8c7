"""Papers, titles and what was done on what: what shows them, and what is merely like them."""

import pytest

from tailor.engine.held import credentials
from tailor.engine.offline import requirements, roles
from tailor.engine.offline.categories import category
from tailor.engine.offline.matching import judge
from tailor.engine.offline.ranking import evident, ranked
from tailor.engine.tongues import level
from tailor.model.posting import Category, Posting, Requirement
from tailor.model.resume import Certificate, Education, Highlight, Resume, Section, Skill, Work
from tests.tailor.engine.test_offline_trades import TODAY, judged


def asked(wish: str) -> list[str]:
    """What a posting of one wish asks for."""
    return [r.text for r in requirements.extract(Posting(description=f"Requirements\n- {wish}\n"))]


def held(*names: str) -> Resume:
    """A résumé of certificates."""
    return Resume(certificates=tuple(Certificate(id=f"ce{n}", name=name) for n, name in enumerate(names, 1)))


@pytest.mark.parametrize(
    ("wish", "parts"),
    [
        (
            "Level 5 Diploma in Leadership and Management (or working towards it)",
            ["Level 5 Diploma in Leadership and Management"],
        ),
        ("A degree in economics and finance", ["Degree in economics and finance"]),
        ("BSc in Computing and knowledge of SQL", ["BSc in Computing", "Knowledge of SQL"]),
        ("You must have the right to work in the UK.", ["Right to work in the UK"]),
    ],
)
def test_a_paper_is_asked_for_by_its_whole_name(wish: str, parts: list[str]) -> None:
    assert [text.removeprefix("A degree") and text.replace("A degree", "Degree") for text in asked(wish)] == parts


def test_that_everybody_may_apply_is_nothing_that_is_asked_for() -> None:
    said = "It would be an advantage to have:\n- First aid at work\n\nHarcastle is committed to equality and welcomes "
    said += "applications from all sections of the community.\n"
    found = requirements.extract(Posting(description=said))
    assert [r.text for r in found] == ["First aid at work"]


@pytest.mark.parametrize(
    ("wish", "name", "state"),
    [
        (
            "Level 5 Diploma in Leadership and Management",
            "Level 5 Diploma in Leadership and Management for Adult Care",
            "demonstrated",
        ),
        ("Weiterbildung zum Praxisanleiter", "Praxisanleiter (300 Stunden)", "demonstrated"),
        ("Fachweiterbildung Intensivpflege und Anästhesie", "Intensivpflege", "missing"),
        ("Category D or D1 licence", "PCV Category D", "demonstrated"),
        ("Category D or D1 licence", "Driving licence, category B", "missing"),
    ],
)
def test_a_paper_among_the_certificates_shows_what_it_is_of(wish: str, name: str, state: str) -> None:
    assert judged(wish, category(wish), held(name)).state == state


@pytest.mark.parametrize(
    ("line", "state"),
    [("Full driving licence, own van and tools", "demonstrated"), ("Full driving licence, no own car", "missing")],
)
def test_own_transport_is_shown_by_whatever_is_driven(line: str, state: str) -> None:
    there = Resume(sections=(Section(id="x1", heading="Other", lines=(Highlight(id="x1h1", text=line),)),))
    assert judged("Own transport", "skill", there).state == state


def test_what_is_listed_counts_for_what_is_to_be_done_with_it() -> None:
    there = Resume(skills=(Skill(id="s1", keywords=("P&L", "rotas", "Excel")),))
    assert judged("Reading a P&L", "skill", there).state == "declared"
    assert judged("Managing a brigade", "skill", there).state == "missing"


@pytest.mark.parametrize(("subjects", "state"), [("English and Law", "missing"), ("English and Maths", "demonstrated")])
def test_a_subject_at_school_shows_no_other(subjects: str, state: str) -> None:
    there = Resume(education=(Education(id="e1", institution="College", study_type="A-levels", area=subjects),))
    assert judged("GCSE English and Maths at grade C/4 or above", "education", there).state == state


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("Fault finding on domestic boilers and showers", "missing"),
        ("Fault finding on solar inverters up to 100 kW", "demonstrated"),
    ],
)
def test_what_it_was_done_on_is_half_of_a_wish(line: str, state: str) -> None:
    work = Work(id="w1", name="Sparks", position="Electrician", highlights=(Highlight(id="w1h1", text=line),))
    assert judged("Fault finding on inverters", "skill", Resume(work=(work,))).state == state


def worked(*positions: tuple[str, str, str]) -> Resume:
    """A résumé of positions with their years."""
    return Resume(
        work=tuple(
            Work(id=f"w{n}", name=f"Firm{n}", position=title, start_date=start, end_date=end)
            for n, (title, start, end) in enumerate(positions, 1)
        )
    )


def test_years_at_a_trade_are_counted_by_the_titles_and_an_apprentice_has_none() -> None:
    there = worked(
        ("Self-employed bricklayer", "2015-01", "2019-12"),
        ("Bricklayer", "2010-01", "2014-12"),
        ("Apprentice bricklayer", "2007-01", "2009-12"),
    )
    match = judged("5 years' site experience as a bricklayer", "experience", there)
    assert (match.state, {e.ref for e in match.evidence}) == ("demonstrated", {"w1", "w2"})
    assert judged("12 years' experience as a bricklayer", "experience", there).state == "missing"


@pytest.mark.parametrize(
    ("wish", "state"),
    [
        ("3 years as a restaurant manager or in a senior hospitality role", "demonstrated"),
        ("3 years as a hotel manager or restaurant manager", "demonstrated"),
        ("3 years as a pilot or restaurant manager", "demonstrated"),
        ("3 years as a chef de partie", "missing"),
        ("3 years as a restaurant manager in a rosette kitchen", "missing"),
    ],
)
def test_each_title_of_a_choice_counts_and_none_where_it_was_to_be_elsewhere(wish: str, state: str) -> None:
    assert judged(wish, "experience", worked(("Restaurant Manager", "2018-01", "2023-12"))).state == state


def test_who_met_a_main_contractor_was_no_site_manager_with_one() -> None:
    met = Highlight(id="w1h1", text="Sat in the weekly progress meetings with the main contractor")
    work = Work(
        id="w1", name="Harcourt", position="Supervisor", start_date="2015-01", end_date="2020-05", highlights=(met,)
    )
    wish = "3 years' experience as a Site Manager or Number 2 with a main contractor"
    assert judged(wish, "experience", Resume(work=(work,))).state == "missing"


def test_titles_are_told_apart_from_where_they_were_held() -> None:
    titles, where = roles.titles("as a restaurant manager or in a senior hospitality role")
    assert (len(titles), where) == (2, "")
    assert roles.titles("as a chef de partie in a rosette kitchen")[1] == "a rosette kitchen"
    assert roles.titles("with Python") == ([], "")


def test_a_warehouse_is_one_in_italian_too() -> None:
    lines = (Highlight(id="w1h1", text="Guida del carrello retrattile in magazzino"),)
    there = Resume(work=(Work(id="w1", name="Firma", position="Addetto", highlights=lines),))
    assert judged("Esperienza come magazziniere e uso del retrattile", "experience", there).state == "demonstrated"


@pytest.mark.parametrize(
    "told",
    [
        "no but im booked on it in march",
        "did it 2016 but its run out",
        "I have taken x-rays but no certificate",
    ],
)
def test_a_paper_that_was_denied_is_written_nowhere(told: str) -> None:
    wish = Requirement(id="r1", text="Dental radiography certificate", quote="", category="credential")
    assert credentials(wish, told) == []
    assert credentials(wish, "yes since 2019") == ["Dental radiography certificate (since 2019)"]


@pytest.mark.parametrize(
    ("wish", "category", "name", "state"),
    [
        ("ALS instructor", "credential", "Advanced life support provider", "missing"),
        ("ALS instructor", "credential", "ALS instructor, 2023", "demonstrated"),
        ("In-date reach truck licence", "credential", "Reach truck (internal)", "missing"),
        ("In-date reach truck licence", "credential", "Reach truck (RTITB)", "demonstrated"),
        ("Dental sedation nursing qualification", "credential", "Diploma in Dental Nursing", "missing"),
    ],
)
def test_a_paper_is_of_the_kind_that_is_asked_for(wish: str, category: Category, name: str, state: str) -> None:
    assert judged(wish, category, held(name)).state == state


def test_a_bachelor_is_no_master() -> None:
    there = Resume(
        education=(Education(id="e1", institution="Swansea University", study_type="BSc Paramedic Science"),)
    )
    assert judged("Master's degree", "education", there).state == "missing"
    assert judged("Bachelor's or Master's degree", "education", there).state == "demonstrated"


def test_who_mentors_trainees_shows_one_half_of_a_choice() -> None:
    lines = (Highlight(id="w1h1", text="Mentor two trainee nurses"),)
    there = Resume(work=(Work(id="w1", name="Practice", position="Dental Nurse", highlights=lines),))
    assert judged("Experience of mentoring or supervising trainees", "experience", there).state == "demonstrated"


@pytest.mark.parametrize(
    "wish",
    [
        "3 years' post-registration clinical experience",
        "Esperienza di almeno 3 anni in ruolo analogo in contesto industriale",
    ],
)
def test_years_since_a_registration_and_in_a_like_role_are_years_of_the_work(wish: str) -> None:
    there = worked(("Elettricista industriale", "2017-01", ""))
    assert judged(wish, "experience", there).state == "demonstrated"


def test_years_in_a_room_are_counted_of_who_works_in_it() -> None:
    there = worked(("Camarero de sala", "2021-03", ""))
    assert judged("Experiencia mínima de 3 años en sala", "experience", there).state == "demonstrated"


def test_what_a_firm_says_of_itself_is_nothing_that_is_asked_for() -> None:
    said = "Brookline is a 3PL. We handle fashion and homeware for brands you know.\n\nYou should have\n- Basic Excel\n"
    assert [r.text for r in requirements.extract(Posting(description=said))] == ["Basic Excel"]


def test_a_high_level_is_more_than_a_middling_one() -> None:
    assert (level("Nivel alto de inglés") or 0) > (level("Inglés B1") or 9)


def test_a_paper_on_the_way_is_held_only_where_that_will_do() -> None:
    there = held("IMechE, working towards CEng")
    for quote, state in (("Chartered Engineer or working towards it", "demonstrated"), ("CEng", "missing")):
        requirement = Requirement(id="r1", text="CEng", quote=quote, category="credential")
        match = judge(requirement, ranked((requirement,), evident(there), None), there, TODAY)
        assert match.state == state


def test_who_trained_somebody_advised_nobody_on_something() -> None:
    lines = (Highlight(id="w1h1", text="Trained new supervisors"),)
    there = Resume(work=(Work(id="w1", name="Shop", position="Assistant Manager", highlights=lines),))
    assert judged("Experience of advising managers on employee relations", "skill", there).state == "missing"


def test_days_off_are_nothing_that_is_asked_for() -> None:
    assert asked("Video editing\n- 30 days off plus Christmas shutdown") == ["Video editing"]


def test_a_webinar_is_no_certificate() -> None:
    heard = Resume(certificates=(Certificate(id="ce1", name="Nutrition for the convalescing cat, BVNA webinar"),))
    held = Resume(certificates=(Certificate(id="ce1", name="Certificate in Nutrition"),))
    wish = "A certificate in dentistry, ECC or nutrition"
    assert judged(wish, "credential", heard).state == "missing"
    assert judged(wish, "credential", held).state == "demonstrated"


def test_a_career_break_is_no_work() -> None:
    away = Work(id="w1", position="Career break", start_date="2021-04", end_date="2024-03")
    nurse = Work(id="w2", name="Towy Vets", position="Nurse", start_date="2019-04", end_date="2021-04")
    assert judged("3 years' experience in a similar role", "experience", Resume(work=(away, nurse))).state == "missing"
    assert (
        judged("2 years' experience in a similar role", "experience", Resume(work=(away, nurse))).state
        == "demonstrated"
    )
