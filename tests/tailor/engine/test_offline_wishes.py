"""How wishes are worded, weighed and sorted, as the person reads them in a question."""

import pytest

from tailor.engine.offline import compounds
from tailor.engine.offline.categories import category
from tailor.engine.offline.headings import part_of
from tailor.engine.offline.requirements import extract
from tailor.model.answered import READINESS
from tailor.model.posting import Posting


def asked(description: str, language: str = "en") -> list[tuple[str, str, str]]:
    return [(r.kind, r.category, r.text) for r in extract(Posting(description=description, language=language))]


def test_what_a_heading_says_in_its_last_word_holds_for_all_below_it() -> None:
    posting = """About you - essential
- Accurate record keeping
About you - desirable
- Experience in social housing
- Welsh speaker
You should
- Be available to work weekends
- Be a team player
- Be able to deal with difficult conversations calmly
- Be part of the on-call rota
"""
    assert asked(posting) == [
        ("must", "skill", "Accurate record keeping"),
        ("nice", "experience", "Experience in social housing"),
        ("nice", "language", "Welsh speaker"),
        ("must", "skill", "Available to work weekends"),
        ("must", "skill", "Team player"),
        ("must", "skill", "Able to deal with difficult conversations calmly"),
        ("must", "skill", "Be part of the on-call rota"),
    ]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Skills - desirable", "nice"),
        ("Your experience (desirable)", "nice"),
        ("Qualifications desirable", "nice"),
        ("You must", "must"),
        ("Essential criteria", "must"),
        ("Kitchen experience desirable", None),
        ("You should enjoy a busy kitchen and early starts", None),
    ],
)
def test_headings_of_what_is_welcome(line: str, part: str | None) -> None:
    assert part_of(line, bullet=False) == part


@pytest.mark.parametrize(
    ("line", "language", "wanted"),
    [
        (
            "In-date counterbalance licence (reach an advantage)",
            "en",
            [("must", "credential", "In-date counterbalance licence"), ("nice", "credential", "Reach licence")],
        ),
        (
            "Sichere Kenntnisse in HGB, idealerweise auch IFRS",
            "de",
            [("must", "skill", "HGB"), ("nice", "skill", "IFRS")],
        ),
        (
            "Inglés nivel C1; se valorará francés o alemán",
            "es",
            [("must", "language", "Inglés nivel C1"), ("nice", "language", "Francés o alemán")],
        ),
        ("Formación en Turismo o similar", "es", [("must", "education", "Formación en Turismo o similar")]),
    ],
)
def test_what_is_welcome_beside_what_is_needed(line: str, language: str, wanted: list[tuple[str, str, str]]) -> None:
    heading = {"en": "Requirements", "de": "Ihr Profil", "es": "Requisitos"}[language]
    assert asked(f"{heading}\n- {line}", language) == wanted


@pytest.mark.parametrize(
    ("wish", "sort"),
    [
        ("Experience of teaching Geography to A-level", "experience"),
        ("Post-registration experience of core rotations", "experience"),
        ("2 years' post-registration experience", "experience"),
        ("HCPC registration", "credential"),
        ("A-levels in two sciences", "education"),
        ("Mindestens ein Jahr Fahrpraxis", "experience"),
        ("One answer to several questions", "skill"),
    ],
)
def test_work_is_no_degree_and_no_registration(wish: str, sort: str) -> None:
    assert category(wish) == sort


@pytest.mark.parametrize(
    ("wish", "ready"),
    [
        ("Able to work as part of a team and under pressure", False),
        ("Able to work to deadlines", False),
        ("Able to work on Saturdays", True),
        ("Able to work in temperatures of -22C", True),
        ("Mobile app development", False),
        ("Mobilität und Reisebereitschaft", True),
    ],
)
def test_how_somebody_works_is_no_question_of_when(wish: str, ready: bool) -> None:
    assert bool(READINESS.search(wish)) is ready


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "A full UK driving licence (we have a branch surgery in Gorseinon)",
            [("must", "credential", "A full UK driving licence")],
        ),
        ("Enhanced DBS (we'll arrange it)", [("must", "credential", "Enhanced DBS")]),
        ("To be happy working one weekend in four", [("must", "other", "Happy working one weekend in four")]),
        ("Returners are welcome: we'll fund a refresher period if you need one", []),
        (
            "First aid at work; strong candidates from a trade background considered",
            [("must", "credential", "First aid at work")],
        ),
        (
            "Applicants with a degree in nursing are welcome",
            [("nice", "education", "Applicants with a degree in nursing")],
        ),
        (
            "Able to read and interpret architectural and M&E drawings",
            [("must", "skill", "Able to read and interpret architectural and M&E drawings")],
        ),
        (
            "Fluent English; another language useful",
            [("must", "language", "Fluent English"), ("nice", "language", "Another language")],
        ),
        ("Make yourself useful", [("must", "skill", "Make yourself useful")]),
        (
            "Level 2 food safety; Level 4 food safety; cash handling",
            [
                ("must", "credential", "Level 2 food safety"),
                ("must", "credential", "Level 4 food safety"),
                ("must", "skill", "Cash handling"),
            ],
        ),
    ],
)
def test_what_is_asked_for_is_told_from_what_stands_beside_it(line: str, wanted: list[tuple[str, str, str]]) -> None:
    assert asked(f"You will need\n- {line}") == wanted


@pytest.mark.parametrize("line", ["St Oswin's C of E Primary School, Hexham", "Welding and ,", "and, ..., and"])
def test_what_is_no_list_is_left_whole(line: str) -> None:
    """The letter is a name only where nothing stands around it."""
    assert all(wish.strip() for _, _, wish in asked(f"Requirements\n- {line}\n- Baking"))
    assert compounds.elements(line)
