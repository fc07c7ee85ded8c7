"""What Spanish says in words of its own, and whose an employer's name within another word is not."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import accepting, chat, commands, contentment, whole, wondering
from tailor.model import commands as said_by
from tailor.model import placing
from tailor.model.change import Change
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Education, Highlight, Language, Resume, Work
from tailor.model.sayings import speech
from tailor.model.session import Said, names_whole
from tests.tailor.model.story import ADA, Story

RESUME = Resume(
    language="es",
    basics=Basics(name="Nuria Sanz"),
    work=(
        Work(id="w1", name="Viveros Alcor", position="Jardinera", start_date="2020",
             highlights=(Highlight(id="w1h1", text="Poda de 300 olivos"),)),
        Work(id="w2", name="Podador", position="Jardines Brezal", start_date="2015", end_date="2019"),
    ),
    education=(Education(id="e1", institution="IES Sur", study_type="Graduado", area="ESO"),),
    languages=(Language(id="l1", language="Español"), Language(id="l2", language="Gallego")),
)  # fmt: skip
KEPT = Change(id="c1", path="work", section="work", target="w1", op="insert", after="Riego", status="accepted")


def said(text: str, *changes: Change, earlier: tuple[str, ...] = ()) -> ChatReply:
    messages = tuple(
        Said(id=f"m{n}", role="assistant" if n % 2 else "user", text=each) for n, each in enumerate(earlier)
    )
    brief = Brief(resume=RESUME, document=RESUME, posting=Posting(), language="es", changes=changes, messages=messages)
    return chat.reply(brief, text)


def test_what_was_not_taken_out_is_not_put_back() -> None:
    refused = ("quita la línea del submarino", speech("es").no_line.format(text="el submarino"))
    assert commands.puts_back("vuelve a ponerla")
    assert said("vuelve a ponerla", KEPT, earlier=refused).undo == ()


def test_orders_and_questions_are_heard() -> None:
    assert accepting.asked("está bien, acéptalo todo")
    assert said("pon gallego antes que español").text == speech("es").stays.format(text="Gallego")
    assert whole.translation("tradúcelo al inglés")
    assert wondering.wondered("¿necesitan inglés?") == "inglés"
    assert contentment.angry("no me gusta la carta")
    assert speech("es").letter_own in said("no me gusta la carta").text
    assert [d.target for d in said("quita la ESO").drafts] == ["e1"]


@pytest.mark.parametrize("answer", ["Jardines Brezal", "Brezal Jardines"])
def test_a_place_may_be_named_by_most_of_what_stands_for_its_title(answer: str) -> None:
    assert placing.chosen(RESUME, answer) == "w2"


def test_who_says_to_do_something_behind_a_yes_is_asked_where() -> None:
    assert placing.says_in_romance("sí, llevo a tres podadores")
    assert not placing.says_in_romance("yes, solo")


def test_a_name_within_another_word_is_not_named() -> None:
    assert names_whole("Podador", "soy podador en Alcor")
    assert not names_whole("Podador", "llevo a tres podadores")
    work = (ADA.work[0].model_copy(update={"name": "Sailor"}), *ADA.work[1:])
    story = Story(resume=ADA.model_copy(update={"work": work})).to_writing()
    story.do(said_by.Chat(request_id="x", message="I trained nine sailors in knots and splices."))
    (passage,) = (p for p in story.session.told if "sailors" in p.text)
    assert passage.item == ""
