"""What people answer in few words or in many, and where it belongs."""

import pytest

from tailor.engine.offline import OfflineEngine, editing
from tailor.engine.offline.answers import as_line
from tailor.model import placing
from tailor.model.answered import beside, pointed
from tailor.model.deciding import stance
from tailor.model.events import Question
from tailor.model.posting import Category, Evidence, Match, Posting, Requirement
from tailor.model.resume import Certificate, Passage, Resume, Work
from tailor.model.wishes import denies
from tests.tailor.engine.conftest import Pen
from tests.tailor.engine.test_llm_engine import BRIEF


@pytest.mark.parametrize(
    ("wish", "category", "answer"),
    [
        ("Disponibilidade para trabalho por turnos", "other", "sem problema"),
        ("Bereitschaft zur Schichtarbeit", "other", "Kein Problem"),
        ("Shift work", "other", "no problem, i do nights already"),
        ("Abrechnung", "skill", "Mach ich jeden Tag mit KTS"),
        ("Customer satisfaction", "skill", "85 percent"),
        ("Erfahrung im Verkauf", "experience", "hab ich doch geschrieben"),
        ("Experience in sales", "experience", "it's in my CV"),
    ],
)
def test_a_yes_in_few_words_is_an_answer(wish: str, category: Category, answer: str) -> None:
    requirement = Requirement(id="r1", text=wish, quote=wish, category=category)
    assert not beside(requirement, answer)
    assert not denies(requirement, answer)
    assert as_line(answer) == "", "and no line of a résumé"


@pytest.mark.parametrize("answer", ["hab ich doch geschrieben", "it's in my CV", "steht doch im Lebenslauf"])
def test_who_wrote_it_already_means_the_line_that_is_shown(answer: str) -> None:
    line = Evidence(source="resume", ref="w1h1", quote="Verkauf von Brot und Kuchen")
    assert pointed(Question(id="q1", kind="gap", text="Ist es das?", shown_by=line), answer)


def test_what_would_have_to_be_done_again_is_neither_shown_nor_written() -> None:
    requirement = Requirement(id="r1", text="IV drug administration competency", quote="x")
    answer = "I was IV competent at Blackpool until 2019, I need to redo it"
    assert denies(requirement, answer)
    assert as_line(answer) == ""


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Non laisse 340", "no"),
        ("não, deixa 80", "no"),
        ("No, leave it at 340", "no"),
        ("No I kept 340 records", "yes"),
    ],
)
def test_no_leave_it_is_a_no(answer: str, said: str) -> None:
    assert stance(answer, "yes") == said


NURSE = Resume(
    work=(
        Work(id="w1", name="Preston Hospital (Ward 16, respiratory)", position="Student nurse", start_date="2026"),
        Work(id="w2", name="Victoria Hospital", location="Acute Medical Unit", position="Nurse", end_date="2019"),
        Work(id="w3", name="Bäckerei Zipfel", position="Aushilfe", end_date="2008"),
    )
)


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        ("I broke bad news to families on AMU", "w2"),
        ("on ward 16", "w1"),
        ("I amused the families", ""),
    ],
)
def test_a_ward_or_a_unit_names_its_hospital(answer: str, place: str) -> None:
    assert placing.place_of(NURSE, answer) == place


def test_a_place_may_be_called_by_its_sort_by_whoever_was_asked() -> None:
    assert placing.meant(NURSE, "in the bakery") == "w3"
    assert placing.meant(NURSE, "at the hospital") == placing.ELSEWHERE, "there are two"
    assert placing.place_of(NURSE, "I sold the hospital's cakes in the bakery") == ""


def test_of_an_answer_about_two_places_each_part_goes_to_its_own() -> None:
    answer = (
        "Yes on Ward 16 I cared for patients on BiPAP under supervision. On AMU we had two such patients a shift. "
        "I am not confident setting it up on my own yet."
    )
    requirement = Requirement(id="r1", text="Care of patients on ventilation", quote="x", category="experience")
    told = Passage(ref="q1", item="w2", text=answer, source="answer")
    match = Match(requirement_id="r1", state="asked", evidence=(Evidence(source="answer", ref="q1", quote=answer),))
    brief = BRIEF.model_copy(
        update={"resume": NURSE, "document": NURSE, "requirements": (requirement,), "matches": (match,)}
    )
    written = [[d.after for d in editing.additions(brief, work, (told,))] for work in NURSE.work]
    assert written == [
        ["On Ward 16 I cared for patients on BiPAP under supervision."],
        ["On AMU we had two such patients a shift."],
        [],
    ]


async def test_a_certificate_and_what_is_preferred_are_known_in_portuguese(words_alone: OfflineEngine) -> None:
    resume = Resume(language="pt", certificates=(Certificate(id="c1", name="Certificado de soldador EN ISO 9606-1"),))
    posting = Posting(
        description="Requisitos\n- Certificação EN ISO 9606-1 válida\n- Experiência em estaleiros (preferencial)\n",
        language="pt",
    )
    asked = tuple(await words_alone.requirements(posting, Pen()))
    assert [(r.kind, r.text) for r in asked] == [
        ("must", "Certificação EN ISO 9606-1 válida"),
        ("nice", "Experiência em estaleiros"),
    ]
    brief = BRIEF.model_copy(update={"resume": resume, "document": resume, "posting": posting, "requirements": asked})
    assert [m.state for m in await words_alone.match(brief, Pen())] == ["demonstrated", "missing"]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("I use Excel on Fridays at Nordfrakt to build the report", "Use Excel on Fridays to build the report"),
        (
            "At Nordfrakt I line manage two pickers, and I have trained nine",
            "Line manage two pickers, and have trained nine",
        ),
        ("I built the new intranet and I moved 400 pages to it", "Built the new intranet and moved 400 pages to it"),
        ("I run the depot and I am proud of its record", "I run the depot and I am proud of its record"),
        ("I sold bread at Nordfrakt and Globex to passers-by", "Sold bread at Nordfrakt and Globex to passers-by"),
    ],
)
def test_the_place_that_a_line_stands_under_is_not_said_in_it_again(said: str, line: str) -> None:
    assert as_line(said, "Nordfrakt AB") == line
