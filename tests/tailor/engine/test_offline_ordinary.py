"""Wishes as ordinary postings word them, beside what ordinary résumés say."""

import pytest

from tailor.model.resume import Resume, Skill
from tests.tailor.engine.test_offline_papers import asked, held
from tests.tailor.engine.test_offline_trades import judged


@pytest.mark.parametrize(
    ("wish", "parts"),
    [
        (
            "At least 5 years' experience in practice, of which 2 in a leadership role",
            ["5 years' experience in practice", "2 years in a leadership role"],
        ),
        (
            "Fünf Jahre Berufserfahrung, davon zwei Jahre im Vertrieb",
            ["Fünf Jahre Berufserfahrung", "Zwei Jahre im Vertrieb"],
        ),
        ("Three years of sales, of which most in retail", ["Three years of sales, of which most in retail"]),
        (
            "Certificate in anaesthesia or emergency and critical care",
            ["Certificate in anaesthesia or emergency and critical care"],
        ),
    ],
)
def test_what_is_asked_for_is_cut_where_it_ends(wish: str, parts: list[str]) -> None:
    assert asked(wish) == parts


@pytest.mark.parametrize(
    ("wish", "skill", "state"),
    [
        ("Experience with a practice management system (Provet Cloud preferred)", "RxWorks, Provet Cloud", "declared"),
        ("Experience with a practice management system (ideally Vetspace)", "Vetspace", "declared"),
        ("Experience with a practice management system (Provet Cloud preferred)", "Cloud storage", "missing"),
    ],
)
def test_the_name_that_is_preferred_is_enough(wish: str, skill: str, state: str) -> None:
    assert judged(wish, "skill", Resume(skills=(Skill(id="s1", keywords=tuple(skill.split(", "))),))).state == state


@pytest.mark.parametrize(
    ("wish", "certificate", "state"),
    [
        (
            "Registered Veterinary Nurse (RVN) with the VCI",
            "Registered with the Veterinary Council (RVN)",
            "demonstrated",
        ),
        ("Registered Veterinary Nurse (RVN) with the VCI", "Registered with the Kennel Council (KC)", "missing"),
    ],
)
def test_the_letters_of_a_profession_are_its_registration(wish: str, certificate: str, state: str) -> None:
    assert judged(wish, "credential", held(certificate)).state == state
