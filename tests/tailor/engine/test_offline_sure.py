"""What goes when words say surely what is meant, and what is asked when they do not."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import chat
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Education, Highlight, Resume, Skill, Work
from tailor.model.sayings import speech
from tailor.model.session import Said

RESUME = Resume(
    basics=Basics(name="Ada Park", summary="Cheerful and patient florist with a good eye. Open on Sundays."),
    work=(
        Work(id="w1", name="Petal & Stem", position="Florist",
             highlights=(Highlight(id="w1h1", text="Trained three Saturday helpers in tying bouquets"),
                         Highlight(id="w1h2", text="Kept the cold room and the vans clean"),
                         Highlight(id="w1h3", text="Drove one of the vans to weddings"),
                         Highlight(id="w1h4", text="Took the orders of 20 funeral directors"))),
    ),
    skills=(Skill(id="s1", keywords=("Bouquets", "Till work")),),
    education=(Education(id="e1", institution="Hill School", study_type="Intermediate Certificate"),
               Education(id="e2", institution="", study_type="Cold storage of plants")),
)  # fmt: skip


def said(text: str, *earlier: str, language: str = "en") -> ChatReply:
    """The reply to a message behind earlier ones, of the person and of the engine in turn."""
    messages = tuple(
        Said(id=f"m{n}", role="assistant" if n % 2 else "user", text=each) for n, each in enumerate(earlier)
    )
    brief = Brief(resume=RESUME, document=RESUME, posting=Posting(), language=language, messages=messages)
    return chat.reply(brief, text)


def gone(reply: ChatReply) -> list[str]:
    return [draft.target for draft in reply.drafts if draft.op == "remove"]


@pytest.mark.parametrize(
    "message",
    [
        "remove trainers",  # what somebody trained is not who trains
        "remove the florist's Saturday deliveries",
        "don't say I was funeral planner",
        "entferne die Trainer",
    ],
)
def test_a_line_does_not_go_by_a_word_that_it_shares(message: str) -> None:
    assert not said(message).drafts


@pytest.mark.parametrize(
    ("message", "line"),
    [
        ("remove the bit about the helpers", "w1h1"),
        ("remove the funeral line", "w1h4"),
        ("remove bouquets", "s1.keywords[0]"),
        ("remove the line about bouquets", "w1h1"),
        ("don't say I trained helpers", "w1h1"),
    ],
)
def test_a_line_goes_by_all_of_the_words(message: str, line: str) -> None:
    assert gone(said(message)) == [line]


def test_what_several_lines_say_is_asked_about_and_its_answer_heard() -> None:
    first = said("remove vans")
    assert not first.drafts
    assert "Kept the cold room" in first.text
    assert "Drove one" in first.text
    for answer, line in (("the second one", "w1h3"), ("1", "w1h2"), ("weddings", "w1h3"), ("the last", "w1h3")):
        assert gone(said(answer, "remove vans", first.text)) == [line]
    assert not said("thanks", "remove vans", first.text).drafts


@pytest.mark.parametrize(
    ("language", "yes", "no"), [("en", "yes please", "no"), ("de", "Ja", "Nein"), ("fr", "oui", "non")]
)
def test_the_line_that_comes_closest_goes_by_a_yes(language: str, yes: str, no: str) -> None:
    order = {"en": "remove funeral planners", "de": "entferne funeral Planer", "fr": "supprime funeral planners"}[
        language
    ]
    first = said(order, language=language)
    assert not first.drafts
    assert first.text.endswith(
        speech(language).nearest.partition("“.")[2].format(name="Took the orders of 20 funeral directors")
    )
    assert "Took the orders of 20 funeral directors" in first.text
    assert gone(said(yes, order, first.text, language=language)) == ["w1h4"]
    assert said(no, order, first.text, language=language).text == speech(language).untouched
    assert not said("remove Excel", order, first.text, language=language).drafts


@pytest.mark.parametrize(
    ("message", "rest"),
    [
        ("Don't say cheerful and patient", "Florist with a good eye. Open on Sundays."),
        ("leave out “patient”", "Cheerful florist with a good eye. Open on Sundays."),
        ("streiche cheerful", "Patient florist with a good eye. Open on Sundays."),
    ],
)
def test_qualities_go_without_the_sentence_that_begins_with_them(message: str, rest: str) -> None:
    assert [d.after for d in said(message).drafts] == [rest]


@pytest.mark.parametrize(
    ("message", "entries"),
    [
        ("remove the intermediate cert line", ["e1"]),
        ("remove the intermediate certificate line", ["e1"]),
        ("remove the cold storage course", ["e2"]),
        ("remove my education", ["e1", "e2"]),
        ("supprime les études", ["e1", "e2"]),
    ],
)
def test_an_entry_of_the_education_goes_by_its_name(message: str, entries: list[str]) -> None:
    assert gone(said(message)) == entries
