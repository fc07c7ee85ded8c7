"""Which change, entry or section a person means in the chat, and which short statements are lines."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import chat
from tailor.engine.offline.answers import as_line
from tailor.model.change import Change
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Certificate, Highlight, Interest, Language, Resume, Section, Skill, Work

RESUME = Resume(
    basics=Basics(name="Ada Park"),
    work=(
        Work(id="w1", name="Hotel Aldwark", position="Chef de Partie",
             highlights=(Highlight(id="w1h1", text="Run the larder"), Highlight(id="w1h2", text="Order the fish"))),
        Work(id="w2", name="Brasserie Lenoir", position="Commis Chef",
             highlights=(Highlight(id="w2h1", text="Cooked on the grill"), Highlight(id="w2h2", text="Made breads"))),
        Work(id="w3", name="Rosewood Care Home", position="Kitchen Porter"),
    ),
    skills=(Skill(id="s1", keywords=("Butchery",)),),
    languages=(Language(id="l1", language="Polish"), Language(id="l2", language="English")),
    interests=(Interest(id="i1", name="Baking"),),
    certificates=(Certificate(id="c1", name="Food Safety"),),
    sections=(Section(id="x1", heading="Other matters"),),
)  # fmt: skip


def moved(number: int, item: str, why: str) -> Change:
    return Change(id=f"c{number}", section="work", path=f"work[{int(item[1]) - 1}].highlights", op="move", target=item,
                  order=(f"{item}h2", f"{item}h1"), reason=why, status="accepted")  # fmt: skip


CHANGES = (moved(1, "w1", "Ordering comes first."), moved(2, "w2", "Baking comes first."))


def said(text: str, changes: tuple[Change, ...] = CHANGES) -> ChatReply:
    return chat.reply(Brief(resume=RESUME, document=RESUME, posting=Posting(), changes=changes), text)


def test_why_and_undo_go_by_the_name_of_the_entry() -> None:
    assert "Ordering comes first." in said("Why did you reorder Hotel Aldwark?").text
    assert "Baking comes first." in said("why did you reorder Brasserie Lenoir?").text
    assert "Ordering comes first." in said("why did you reorder Aldwark?").text
    assert said("undo the Hotel Aldwark reorder").undo == ("c1",)
    assert said("undo the new order at Brasserie Lenoir").undo == ("c2",)


def test_what_was_left_alone_has_no_reason() -> None:
    reply = said("why did you reorder Brasserie Lenoir?", CHANGES[:1])
    assert "did not change that" in reply.text
    assert "Hotel Aldwark" in reply.text


@pytest.mark.parametrize(
    ("request_", "gone"),
    [
        ("remove the whole languages section", ["l1", "l2"]),
        ("Delete my interests", ["i1"]),
        ("entferne die Sprachen", ["l1", "l2"]),
        ("elimina la sección de idiomas", ["l1", "l2"]),
        ("supprime la rubrique des langues", ["l1", "l2"]),
        ("remove the certificates", ["c1"]),
        ("remove the Other matters section", ["x1"]),
        ("remove Polish", ["l1"]),
        ("remove the awards section", []),
        ("remove the English skills course", []),
    ],
)
def test_a_section_goes_as_a_whole(request_: str, gone: list[str]) -> None:
    reply = said(request_)
    assert [(d.target, d.op) for d in reply.drafts] == [(ref, "remove") for ref in gone]
    assert all(d.asked_for for d in reply.drafts)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("I cooked for people with dementia", "Cooked for people with dementia"),
        ("Used Kafka daily", ""),
        ("I worked there daily", ""),
        ("A van driver", ""),
    ],
)
def test_a_short_statement_of_what_was_done_is_a_line(text: str, line: str) -> None:
    assert as_line(text) == line


def test_a_short_statement_stands_where_it_was() -> None:
    reply = said("I cooked for people with dementia at Rosewood Care Home")
    assert [(d.target, d.after) for d in reply.drafts] == [("w3", "Cooked for people with dementia")]
