"""What German, and languages that part their verbs, say in words of their own: orders, trades and places."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import chat, commands, enquiries, wondering
from tailor.engine.offline.answers import as_line
from tailor.engine.offline.words import stems
from tailor.model import dictating, placing
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Highlight, Language, Resume, Skill, Work
from tailor.model.sayings import speech

RESUME = Resume(
    language="de",
    basics=Basics(name="Uwe Sand", summary="Geduldiger und genauer Uhrmacher mit Humor."),
    work=(
        Work(id="w1", name="Werkstatt Ellerbrok", position="Uhrmacher", start_date="2020",
             highlights=(Highlight(id="w1h1", text="Lernte drei Lehrlinge an"),
                         Highlight(id="w1h2", text="Reparierte Turmuhren"))),
        Work(id="w2", name="Juwelier Gold", position="Verkäufer", start_date="2015", end_date="2019"),
    ),
    skills=(Skill(id="s1", keywords=("Drehen",)),),
    languages=(Language(id="l1", language="Deutsch"), Language(id="l2", language="Dänisch")),
)  # fmt: skip


def said(text: str) -> ChatReply:
    return chat.reply(Brief(resume=RESUME, document=RESUME, posting=Posting(), language="de"), text)


@pytest.mark.parametrize(
    ("one", "other"), [("Tischlerin", "Tischlerei"), ("Uhrmacherinnen", "Uhrmacher"), ("Druckerei", "Druckerin")]
)
def test_a_trade_is_one_whoever_has_it(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(
    ("message", "what"),
    [
        ("sag nicht, dass ich Meister bin", "Meister"),
        ("schreib bitte nicht Turmuhren", "Turmuhren"),
        ("zeg niet dat ik meester ben", "meester"),
        ("skriv inte att jag mästare", "mästare"),
        ("nie pisz o zegarach", "zegarach"),
    ],
)
def test_what_is_not_to_be_said_is_to_go(message: str, what: str) -> None:
    assert commands.remove(message) == what


def test_qualities_go_however_they_are_inflected() -> None:
    assert [d.after for d in said("schreib nicht geduldig und genau").drafts] == ["Uhrmacher mit Humor."]


@pytest.mark.parametrize(
    ("message", "added"),
    [
        ("füge Emaillieren zu den Kenntnissen hinzu", ("Emaillieren", "skills")),
        ("voeg solderen toe", ("solderen", "")),
        ("lägg lödning till", ("lödning", "")),
    ],
)
def test_a_parted_verb_adds(message: str, added: tuple[str, str]) -> None:
    assert commands.add(message) == added


@pytest.mark.parametrize(
    ("message", "after"),
    [
        ("ich hatte 4 Lehrlinge, nicht drei", "Lernte 4 Lehrlinge an"),
        ("das waren vier Lehrlinge, nicht drei", "Lernte vier Lehrlinge an"),
        ("vier, nicht 3", "Lernte vier Lehrlinge an"),
    ],
)
def test_a_number_in_words_is_put_right(message: str, after: str) -> None:
    assert [d.after for d in said(message).drafts] == [after]


def test_what_surely_is_needed_is_asked_about() -> None:
    assert wondering.wondered("brauche ich den Meisterbrief wirklich?") == "Meisterbrief"
    assert enquiries.IMPROVE.search("was ist mein schwächster Punkt?")
    assert said("Dänisch vor Deutsch").text == speech("de").stays.format(text="Dänisch")
    assert [d.target for d in said("lass nur die letzte Stelle drin").drafts] == ["w2"]


def test_a_place_is_named_by_its_own_word_behind_what_leads_to_it() -> None:
    text = "Bei Ellerbrok habe ich 40 Wanduhren gereinigt"
    assert placing.place_of(RESUME, text) == "w1"
    assert "Ellerbrok" not in as_line(text, "Werkstatt Ellerbrok")
    assert placing.place_of(RESUME, "Ellerbrok hieß mein Hund") == ""


def test_a_verb_that_stands_alone_is_parted() -> None:
    assert dictating.sentence("ich umziehe", turned=True) == "Ich ziehe um."
    assert said("sag ihnen, dass ich im Mai umziehe").dictated == "Ich ziehe im Mai um."
