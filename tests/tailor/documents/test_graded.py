"""How well skills are mastered, told before them."""

import pytest

from tailor.documents.parsing import graded, listing
from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def test_words_behind_how_well_they_are_mastered() -> None:
    told = listing.groups([line("Programming: Proficient with Go, C, and Git; some knowledge of Ada, COBOL and more")])
    assert [(group.label, group.level, group.words) for group in told] == [
        ("Programming", "Proficient", ["Go", "C", "Git"]),
        ("Programming", "some knowledge", ["Ada", "COBOL and more"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Go, C and Git",
        "Proficiency",
        "familiar with Ada, understand how its compiler works and able to mend it",
        "Experience in weaving rugs by hand for those who walk barefoot",
    ],
)
def test_what_begins_with_no_degree_or_goes_on_in_sentences(text: str) -> None:
    assert graded.parts(text) == []


def test_a_language_that_is_spoken_so() -> None:
    (spoken,) = read(
        NAME, MAIL, heading("Skills"), line("Tools: Loom, Spindle"), line("Language: Fluent in Welsh")
    ).languages
    assert (spoken.language, spoken.fluency) == ("Welsh", "Fluent")


def test_strokes_part_a_long_list() -> None:
    assert listing.words("Loom care / Stock keeping / Rota planning / Fork lifts / Welsh / First aid") == [
        "Loom care",
        "Stock keeping",
        "Rota planning",
        "Fork lifts",
        "Welsh",
        "First aid",
    ]


def test_a_word_that_is_broken_within_a_labelled_list() -> None:
    first, second = line("Weaving: looms of all kinds, carpet-", bold=False), line("making and dyeing", gap=1.2)
    first.cells[0].x1 = 499.0
    ((_, _, words),) = [(g.label, g.level, g.words) for g in listing.groups([first, second])]
    assert words[-1] in ("carpetmaking and dyeing", "carpet-making and dyeing")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Shop: Tills (expert), Stock (expert), Rotas (novice)", [("Shop", "expert", 2), ("Shop", "novice", 1)]),
        ("Looms: ten years, familiar with Dobby, Jacquard", [("Looms", "", 1), ("Looms", "familiar", 2)]),
        ("Skilled in Dyeing, Felting and Spinning.", [("", "Skilled", 3)]),
        ("All: Office (Excel, SAP), Shop (Tills, Stock)", [("All", "", 0), ("Office", "", 2), ("Shop", "", 2)]),
        ("Tills – Stock – Rota planning – First aid", [("", "", 4)]),
    ],
)
def test_lists_with_levels_and_labels_of_their_own(text: str, told: list[tuple[str, str, int]]) -> None:
    found = listing.groups([line(text)])
    assert [(group.label, group.level, len(group.words)) for group in found] == told


def test_each_word_of_a_table_or_behind_a_dash_has_its_level() -> None:
    rows = [line("Dyeing", "Advanced", "Felting", "Basic"), line("Spinning", "80%", "Weaving", "5 years")]
    told = [("Dyeing", "Advanced"), ("Felting", "Basic"), ("Spinning", "80%"), ("Weaving", "5 years")]
    assert [(group.label, group.level) for group in listing.groups(rows)] == told
    rows = [line("Dyeing – advanced"), line("Felting – basic", gap=2.0)]
    assert [(group.label, group.level) for group in listing.groups(rows)] == [
        ("Dyeing", "advanced"),
        ("Felting", "basic"),
    ]


def test_a_dash_behind_the_first_words_of_every_line_parts_label_and_list() -> None:
    rows = [line("Office – Excel, SAP", bullet="•"), line("Shop – Tills, Stock", bullet="•")]
    assert [(group.label, group.words) for group in listing.groups(rows)] == [
        ("Office", ["Excel", "SAP"]),
        ("Shop", ["Tills", "Stock"]),
    ]
