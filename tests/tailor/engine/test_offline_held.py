"""Licences, degrees and languages that a résumé names: held as they are named, and no more than that."""

import pytest

from tailor.engine import held
from tailor.engine.base import Brief
from tailor.engine.offline import OfflineEngine
from tailor.engine.offline.naming import renamed, wanted_names
from tailor.engine.tongues import levels
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Basics, Education, Language, Resume, Skill
from tailor.model.wishes import denies
from tests.tailor.engine.conftest import Pen


async def matched(engine: OfflineEngine, resume: Resume, wishes: str) -> list[Match]:
    posting = Posting(description="Requirements\n" + wishes)
    requirements = tuple(await engine.requirements(posting, Pen()))
    return list(
        await engine.match(Brief(resume=resume, document=resume, posting=posting, requirements=requirements), Pen())
    )


def skilled(*keywords: str) -> Resume:
    return Resume(basics=Basics(name="Ada Park"), skills=(Skill(id="s1", keywords=keywords),))


@pytest.mark.parametrize(
    ("wish", "listed", "state"),
    [
        ("Führerschein Klasse B", "Führerschein Klasse B", "demonstrated"),
        ("Driving licence category B", "Permis B", "demonstrated"),
        ("Carné de conducir B", "Permis B", "demonstrated"),
        ("Driving licence category B", "EDV, ORBIS, Führerschein, Klasse B, Berlin", "demonstrated"),
        ("Führerschein B", "Führerschein: Klasse B", "demonstrated"),
        ("Führerschein Klasse B", "Führerschein: Klasse A", "missing"),
        ("Valid driving licence", "prawo jazdy kat. B", "demonstrated"),
        ("Digital tachograph card", "karta kierowcy", "demonstrated"),
        ("Führerschein Klasse B", "Führerschein", "missing"),
        ("Driving licence category C+E", "Permis B", "missing"),
    ],
)
async def test_a_licence_is_held_where_it_is_listed_in_whatever_language(
    words_alone: OfflineEngine, wish: str, listed: str, state: str
) -> None:
    [match] = await matched(words_alone, skilled("Excel", listed), f"- {wish}")
    assert match.state == state


@pytest.mark.parametrize(
    ("wish", "line"),
    [
        ("Degree in nursing (BSc or equivalent)", "Managed a 36-bed unit"),
        ("BSc in Nursing", "BA in History"),
        ("BSc in Nursing", "Bachelor's degree in Education"),
    ],
)
def test_no_degree_is_called_by_the_name_of_another(wish: str, line: str) -> None:
    assert renamed(line, wanted_names([Requirement(id="r1", text=wish, quote=wish)])) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("German at native level and English B2", {"German": 7, "English": 4}),
        ("Englisch, B1", {"English": 3}),
        ("Englisch verhandlungssicher (C1)", {"English": 5}),
        ("Anglais courant (TOEIC 820), espagnol scolaire", {"English": 5, "Spanish": None}),
    ],
)
def test_each_language_has_a_level_of_its_own(text: str, found: dict[str, int | None]) -> None:
    assert levels(text) == found


async def test_a_language_that_is_spoken_less_well_than_asked_for_is_not_shown(words_alone: OfflineEngine) -> None:
    spoken = (Language(id="l1", language="Deutsch", fluency="Muttersprache"),)
    for resume in (
        Resume(basics=Basics(name="A"), languages=(*spoken, Language(id="l2", language="Englisch", fluency="B1"))),
        skilled("Deutsch (Muttersprache), Türkisch (Muttersprache), Englisch (B1)"),
    ):
        both, low = await matched(words_alone, resume, "- German at native level and English B2\n- English B1")
        assert (both.state, low.state) == ("missing", "demonstrated")
        assert both.note


@pytest.mark.parametrize(
    ("wish", "study", "area", "state"),
    [
        ("Bac +2 minimum en commerce", "BTS", "Management des unités commerciales", "demonstrated"),
        ("Bac +3 en commerce", "BTS", "Management des unités commerciales", "missing"),
        ("Licenciatura en Informática", "Bachelor", "Informatik", "demonstrated"),
        ("Bac +2 minimum en commerce", "BTS", "Électrotechnique", "missing"),
    ],
)
async def test_a_degree_is_of_the_field_asked_for_by_the_root_of_its_name(
    words_alone: OfflineEngine, wish: str, study: str, area: str, state: str
) -> None:
    education = (Education(id="e1", institution="Lycée Touchard", study_type=study, area=area),)
    [match] = await matched(words_alone, Resume(basics=Basics(name="A"), education=education), f"- {wish}")
    assert match.state == state


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Patente B", "ho patente siriana, la sto convertendo"),
        ("Meisterbrief", "mache den grad abends"),
        ("Non-medical prescriber licence", "I'm working towards it"),
        ("SMSTS", "booked on it for january"),
        ("Forklift licence", "my polish one is being converted"),
    ],
)
def test_a_paper_that_is_still_to_come_is_not_held(asked: str, said: str) -> None:
    wish = Requirement(id="r1", text=asked, quote=asked, category="credential")
    assert denies(wish, said)
    assert held.credentials(wish, said) == []
    allowed = wish.model_copy(update={"quote": f"{asked}, or working towards it"})
    assert not denies(allowed, said)
    assert held.credentials(allowed, said) == []  # Good enough, and not written as held.


def test_what_is_held_beside_one_that_is_to_come_is_held() -> None:
    wish = Requirement(id="r1", text="Forklift licence", quote="Forklift licence", category="credential")
    assert held.credentials(wish, "I have it and I'm studying for reach") == ["Forklift licence"]
