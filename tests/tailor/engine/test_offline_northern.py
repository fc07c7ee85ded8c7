"""What is said in the chat in the languages of the north and west, as people say it there."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import answers, chat, commands, contentment, enquiries, saying
from tailor.model.sayings import speech
from tests.tailor.engine.test_llm_engine import BRIEF
from tests.tailor.model.story import Story


@pytest.mark.parametrize(
    "said",
    [
        "lägg tillbaka det",
        "sæt det tilbage",
        "legg den tilbake igjen",
        "toch maar terugzetten",
        "doe maar terug",
        "pode colocar de volta",
        "włóż to z powrotem",
    ],
)
def test_what_went_out_is_put_back(said: str) -> None:
    what = commands.undo(said)
    assert what is not None
    assert commands.points(what)
    assert commands.puts_back(said)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("skriv att jag ledde verkstan", "jag ledde verkstan"),
        ("skriv at jeg bygget tre båter", "jeg bygget tre båter"),
        ("diz que eu chefiei dez pessoas", "chefiei dez pessoas"),
        ("napisz, że prowadziłam dwie kasy", "prowadziłam dwie kasy"),
        ("scrivi che ho diretto il coro", "ho diretto il coro"),
    ],
)
def test_what_is_to_be_said_stands_behind_the_bidding(said: str, told: str) -> None:
    assert commands.add(said) == (told, "")


@pytest.mark.parametrize("said", ["zet erbij dat ik voorman was", "schreib rein, dass ich Vorarbeiter war"])
def test_a_turned_clause_is_asked_for_as_a_sentence(said: str) -> None:
    assert saying.turned(said)
    assert chat.reply(BRIEF, said).text == speech(BRIEF.language).plain


@pytest.mark.parametrize(
    "said",
    [
        "Ik heb nooit daken gedekt",
        "Jag har aldrig bakat bröd i ugnen",
        "Jeg har ikke kørt lastbil i byen",
        "Nigdy nie prowadziłam kasy w sklepie",
        "Eu não cozinhei para grupos grandes",
    ],
)
def test_a_denial_is_no_line(said: str) -> None:
    assert answers.unsure(said)
    assert not answers.as_line(said)


@pytest.mark.parametrize("said", ["fint, takk", "tá ótimo, valeu", "kiitos"])
def test_thanks(said: str) -> None:
    assert contentment.thanks(said, "en")


def test_a_danish_tak_is_thanks_and_a_polish_one_is_a_yes() -> None:
    assert contentment.thanks("tak", "da")
    assert not contentment.thanks("tak", "pl")


@pytest.mark.parametrize("said", ["det ser bra ut", "det ser fint ud", "prima zo", "ficou ótimo", "it looks good"])
def test_it_is_well_so(said: str) -> None:
    assert contentment.content(said)


@pytest.mark.parametrize("said", ["o que você mudou?", "wat heb je aangepast?", "hva har du gjort?", "vad gjorde du?"])
def test_what_was_changed_is_asked(said: str) -> None:
    assert enquiries.CHANGED.search(said)


@pytest.mark.parametrize(
    "said",
    ["why do you ask?", "waarom vraag je dat?", "varför frågar du?", "por que você está perguntando isso?", "why?"],
)
def test_why_something_is_asked_is_told(said: str) -> None:
    brief = Brief.of(Story().to_questions().session)
    question = next(q for q in brief.questions if q.outcome is None)
    reply = chat.reply(brief, said)
    assert question.reason in reply.text
    assert not reply.undo
