"""Licences and languages that a person tells of become entries of their sections, by name and no more."""

import pytest

from tailor.engine import held
from tailor.engine.base import Brief
from tailor.model.answered import meant
from tailor.model.checking import check
from tailor.model.events import Question, Stance
from tailor.model.posting import Category, Posting, Requirement
from tailor.model.resume import Certificate, Language, Passage, Resume, Skill

FORK = "Counterbalance and/or Reach truck licence (RTITB/ITSSAR)"


def entries(
    wanted: str,
    told: str,
    category: Category = "credential",
    resume: Resume | None = None,
    stance: Stance = "yes",
    about: str | None = None,
) -> list[tuple[str, str]]:
    requirement = Requirement(id="r1", text=wanted, category=category, quote=wanted)
    asked = Question(id="q1", kind="gap", text="", requirement_id="r1", outcome="answered", stance=stance, answer=told)
    passage = Passage(ref="q1", item="", text=told, source="answer", about=wanted if about is None else about)
    resume = resume or Resume()
    brief = Brief(resume=resume, document=resume, posting=Posting(), requirements=(requirement,), questions=(asked,))
    drafts = held.entries(brief, [passage])
    assert all(d.op == "insert" and d.cites == ("q1",) and d.requirement_ids == ("r1",) for d in drafts)
    return [(d.target, d.after) for d in drafts]


@pytest.mark.parametrize(
    ("wanted", "told", "name"),
    [
        ("A forklift licence", "Yes", "Forklift licence"),
        ("A full valid driving licence", "Yes", "Driving licence"),
        ("Hold a current NMC registration", "Yes", "NMC registration"),
        ("IOSH Managing Safely", "I passed it in 2021 in Leeds", "IOSH Managing Safely (2021)"),
        ("Valid SIA licence", "Mine expires in 2027", "SIA licence (expires 2027)"),
        (FORK, "I hold a counterbalance licence, renewed in 2023", "Counterbalance licence (renewed 2023)"),
        (FORK, "Reach truck, from RTITB", "Reach truck licence"),
        ("CPA or CMA certification", "I am a CMA since 2015, and was examined in 2014", "CMA certification"),
    ],
)
def test_a_licence_goes_by_the_name_that_is_asked_for(wanted: str, told: str, name: str) -> None:
    assert entries(wanted, told) == [("certificates", name)]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Yes", "UK driving licence"),
        ("Full UK licence since 2014", "UK driving licence (since 2014)"),
        ("yes I drive, since 2015", "Driving licence (since 2015)"),
        ("I have had my licence since 2014", "Driving licence (since 2014)"),
    ],
)
def test_a_driving_licence_is_written_as_far_as_it_was_told(told: str, name: str) -> None:
    wanted = "A full UK driving licence"
    about = meant(wanted, told, held=True)
    assert entries(wanted, told, about=about) == [("certificates", name)]
    assert check(name, (Passage(ref="q1", item="", text=told, source="answer", about=about),)).verdict == "supported"


@pytest.mark.parametrize(
    "told", ["I lost my licence in 2014", "motorbike licence", "My licence application is under way"]
)
def test_another_licence_answers_for_none(told: str) -> None:
    assert meant("A full UK driving licence", told, held=True) == ""


def test_a_shorter_name_answers_for_the_driving_licence_alone() -> None:
    assert meant("Advanced Life Support", "Life support since 2014", held=True) == ""


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (FORK, "Yes, I do"),
        (FORK, "I drive a van"),
        ("Certification in one of the tools that we use in our daily work", "Yes, since 2020"),
    ],
)
def test_what_is_left_open_is_not_named(wanted: str, told: str) -> None:
    assert entries(wanted, told) == []


def test_both_of_a_choice_are_two() -> None:
    assert entries(FORK, "Both of them") == [
        ("certificates", "Counterbalance licence"),
        ("certificates", "Reach truck licence"),
    ]


def test_nobody_holds_what_they_deny() -> None:
    assert entries("A forklift licence", "No", stance="no") == []


@pytest.mark.parametrize(
    ("wanted", "told", "found"),
    [
        ("Fluent Spanish", "I speak it fluently", ["Spanish (fluent)"]),
        ("Spanish or Portuguese is a plus", "Portuguese at B2", ["Portuguese (B2)"]),
        ("French and Italian", "Yes", ["French", "Italian"]),
        ("Spanischkenntnisse", "Muttersprache", ["Spanisch (muttersprache)"]),
        ("Good communication in English", "Yes, daily", []),
    ],
)
def test_languages_go_among_the_languages(wanted: str, told: str, found: list[str]) -> None:
    known = Resume(languages=(Language(id="l1", language="English"),))
    assert entries(wanted, told, "language", known) == [("languages", name) for name in found]


@pytest.mark.parametrize(
    "resume",
    [
        Resume(certificates=(Certificate(id="c1", name="Forklift licence, RTITB"),)),
        Resume(skills=(Skill(id="s1", keywords=("Excel", "Forklift licence")),)),
    ],
)
def test_nothing_is_named_twice(resume: Resume) -> None:
    assert entries("A forklift licence", "Yes, since 2016", resume=resume) == []


def test_a_licence_of_several_bodies_is_one_by_whichever_is_told() -> None:
    asked, told = (
        "Valid counterbalance forklift licence (RTITB or ITSSAR)",
        "yeah got my counterbalance rtitb last year",
    )
    about = meant(asked, told, held=True)
    assert about == "counterbalance forklift licence"
    assert entries(asked, told, about=about) == [("certificates", "Counterbalance forklift licence (RTITB)")]
    assert not meant("Reach truck licence", told, held=True)


def test_one_name_of_a_row_is_not_told_by_another() -> None:
    row = "Maîtrise d'un logiciel de caisse (Zelty, Lightspeed)"
    assert meant(row, "Oui, j'ai utilisé Zelty à la brasserie") == ""
    assert meant("Lightspeed", "Oui, je l'ai utilisé à la brasserie") == "Lightspeed"
