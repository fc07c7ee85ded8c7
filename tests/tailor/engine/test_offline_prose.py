"""What is asked for in postings that are written in prose, as small employers write them."""

# ruff: noqa: E501 - texts are easier to compare when each is one line

import pytest

from tailor.engine.offline.requirements import extract
from tailor.engine.offline.technical import technical_skills
from tailor.model.posting import Posting


def asked(description: str, title: str = "", language: str = "en") -> list[tuple[str, str]]:
    return [(r.kind, r.text) for r in extract(Posting(title=title, description=description, language=language))]


MUST, NICE = "must", "nice"


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("You will need a Level 3 in weaving, good numeracy and a head for heights.", ["Level 3 in weaving", "Good numeracy", "Head for heights"]),
        ("You will bring two years in a similar role, a good eye, faultless spelling and a car.", ["Two years in a similar role", "Good eye", "Faultless spelling", "Car"]),
        ("We ask for patience, good boundaries, basic bookkeeping and a driving licence.", ["Patience", "Good boundaries", "Basic bookkeeping", "Driving licence"]),
        ("We are looking for someone with three years' loom experience, fast and accurate typing, and a kind manner.", ["Three years' loom experience", "Fast and accurate typing", "A kind manner"]),
        ("You must already have the right to work in the UK.", ["Right to work in the UK"]),
        ("Candidates must hold a valid work permit.", ["Valid work permit"]),
        ("You need to be over 22, hold a driving licence, and know your way round a loom.", ["Over 22", "Driving licence", "Know your way round a loom"]),
        ("You must have a full weaver's ticket, along with a full driving licence.", ["Full weaver's ticket", "A full driving licence"]),
        ("Knowledge of loom safety is vital.", ["Knowledge of loom safety"]),
    ],
)  # fmt: skip
def test_a_sentence_says_what_is_needed(sentence: str, wanted: list[str]) -> None:
    prose = "We are a small mill by the river and have woven cloth since 1931."
    assert asked(f"{prose}\n\n{sentence}") == [(MUST, text) for text in wanted]


@pytest.mark.parametrize(
    ("sentence", "language", "wanted"),
    [
        (
            "Richiediamo patentino del muletto, esperienza di almeno un anno, puntualità.",
            "it",
            "Patentino del muletto",
        ),
        ("Pedimos carné B, puntualidad, trato educado y buena forma física.", "es", "Carné B"),
        ("Wymagamy prawa jazdy C+E, karty kierowcy, aktualnych badań.", "pl", "Prawa jazdy C+E"),
        ("Požadujeme vyučení v oboru, řidičský průkaz skupiny B, pečlivost.", "cs", "Vyučení v oboru"),
        ("Wichtig sind uns ein freundliches Wesen, ein Führerschein Klasse B, Geduld.", "de", "Ein freundliches Wesen"),
    ],
)
def test_so_it_does_in_other_languages(sentence: str, language: str, wanted: str) -> None:
    found = asked(sentence, language=language)
    assert found[0] == (MUST, wanted)
    assert len(found) >= 3


@pytest.mark.parametrize(
    "sentence",
    [
        "Weaving experience is handy.",
        "Forklift licence looked upon favourably.",
        "Previous experience helps but training can be given.",
        "Someone who has worked for a weaver before would be smashing.",
    ],
)
def test_what_only_helps_is_nice(sentence: str) -> None:
    found = asked(sentence)
    assert [kind for kind, _ in found] == [NICE]


@pytest.mark.parametrize(
    "sentence",
    [
        "We'll lend you a van, laptop and phone.",
        "The council will support an unqualified person to obtain it within two years.",
        "There is no parking but the station is five minutes on foot.",
        "You'll have your own loom, a window, a kettle and a dedicated assistant.",
        "The shift is 3 pm to 11 pm, with optional overtime on Saturdays.",
        "We'd like somebody in place before she goes.",
        "We expect our managers to be on the floor.",
    ],
)
def test_what_is_told_is_not_asked_for(sentence: str) -> None:
    ask = "You need a loom ticket, a van, patience and good numeracy."
    assert asked(f"{ask}\n\n{sentence}") == asked(ask)


def test_a_list_of_what_is_given_is_no_list_of_wishes() -> None:
    given = "- paid training\n- free meals on shift\n- paid breaks\n- pension\n- an annual outing\n"
    assert not asked(f"Our mill by the sea is friendly.\n\n{given}")


def test_each_sentence_of_a_line_may_have_its_own_heading() -> None:
    line = "Essential: loom ticket, good communication skills. Desirable: dyeing, a mentorship qualification."
    assert asked(line) == [
        (MUST, "Loom ticket"),
        (MUST, "Good communication skills"),
        (NICE, "Dyeing"),
        (NICE, "A mentorship qualification"),
    ]


def test_what_follows_a_list_of_duties_is_no_duty() -> None:
    posting = "The work:\n- weaving silk cloth\n- keeping the store in order\n\n35 hours a week, 9 to 5 with an hour for lunch.\nLetters to the manager."
    assert [text for _, text in asked(posting)] == ["Weaving silk cloth", "Keeping the store in order"]


def test_the_job_itself_is_not_asked_for() -> None:
    posting = "Loom mechanic required – immediate start\n\nYou must have a ticket.\n- Loom mechanic required from March"
    assert asked(posting, title="Loom Mechanic") == [(MUST, "Ticket")]


def test_letters_of_a_degree_are_no_verb() -> None:
    assert asked("Desired candidate profile\nBE / B.Tech / MCA.")[0][1] == "BE / B.Tech / MCA"


def test_functions_and_areas_of_work_are_duties() -> None:
    posting = "Essential functions\n- Inspects first articles with a gauge\n\nQualifications\n- Welding ticket\n- Two years at a forge\n- Patience with people\n- Own van"
    assert all("Inspects" not in text for _, text in asked(posting))


@pytest.mark.parametrize("mark", ["👉 ", "➡️ ", "~ ", "+ ", "o ", "→ "])
def test_a_list_may_have_other_marks(mark: str) -> None:
    posting = f"Requirements:\n{mark}weaving ticket\n{mark}patience with people"
    assert asked(posting) == [(MUST, "Weaving ticket"), (MUST, "Patience with people")]


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        ("Silk weaving would be a real bonus", "Silk weaving"),
        ("Knowledge of dyes is highly desirable", "Knowledge of dyes"),
        ("Znalost tkaní je výhodou", "Znalost tkaní"),
    ],
)
def test_a_verdict_leaves_nothing_of_itself(wish: str, wanted: str) -> None:
    assert asked(f"Requirements:\n- {wish}") == [(NICE, wanted)]


def test_what_is_no_condition_is_not_asked_for() -> None:
    assert asked("Training in weaving is welcome but not a condition.") == [(NICE, "Training in weaving")]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("We pay R$ 2.000, with meals.", ()),
        ("St Oswin's C of E Primary School", ()),
        ("You hold a category C licence.", ()),
        ("Mill of T. R. Penhale", ()),
        ("Programming in C on small boards", ("C",)),
        ("Good SQL, Python or R.", ("SQL", "Python", "R")),
        ("R", ("R",)),
    ],
)
def test_a_letter_is_a_language_of_programming_where_the_text_says_so(text: str, tools: tuple[str, ...]) -> None:
    assert technical_skills(Posting(description=text), ()) == tools


def test_who_hires_and_where_is_no_tool() -> None:
    posting = Posting(
        company="Willow & Sage Spa", location="Swift Current", description="Willow & Sage Spa, Swift Current"
    )
    assert technical_skills(posting, ()) == ()
