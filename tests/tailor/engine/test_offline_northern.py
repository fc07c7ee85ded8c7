"""What is said in the chat in the languages of the north and west, as people say it there."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.held import spoken
from tailor.engine.letters import letter_otherwise, letter_wanted
from tailor.engine.offline import answers, chat, commands, contentment, enquiries, pointed, saying
from tailor.model.change import Change
from tailor.model.disowning import disowned
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Highlight, Resume, Skill, Work
from tailor.model.sayings import speech
from tailor.model.session import Said
from tailor.model.wishes import joins
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
    assert pointed.points(what)
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


@pytest.mark.parametrize(
    ("text", "employer", "line"),
    [
        ("På Globex körde vi två pressar i tre år", "Globex", "Vi körde två pressar i tre år"),
        ("Bij Globex maakte ik elke week tien kasten", "Globex", "Ik maakte elke week tien kasten"),
        ("Na Globex, fazia tabelas longas e gráficos", "Globex", "Fazia tabelas longas e gráficos"),
        ("W Malince prowadziłam dwie duże kasy", "Malinka", "Prowadziłam dwie duże kasy"),
        ("Treinei dois estagiários na Globex", "Globex", "Treinei dois estagiários"),
    ],
)
def test_a_line_does_not_repeat_the_place_that_it_stands_at(text: str, employer: str, line: str) -> None:
    assert answers.as_line(text, employer) == line


@pytest.mark.parametrize("said", ["tag det ud igen", "ta det bort", "laat dat weg", "ta det vekk"])
def test_something_is_to_go_out(said: str) -> None:
    what = commands.remove(said)
    assert what is not None
    assert pointed.points(what)


def test_a_thing_that_just_went_out_is_not_brought_back_by_wanting_it_out() -> None:
    resume = Resume(
        basics=Basics(name="Kim Eide"),
        skills=(Skill(id="s1", keywords=("Svarv", "Fräs")),),
        work=(Work(id="w1", name="Malinka", position="Svarvare"),),
    )
    gone = Change(
        id="c1", section="skills", path="skills[0].keywords[0]", op="remove", target="s1.keywords[0]", before="Svarv",
        status="accepted", asked_in="m1",
    )  # fmt: skip
    messages = (Said(id="m1", role="user", text="ta bort Svarv"), Said(id="m2", role="assistant", text="Borta."))
    brief = Brief(
        resume=resume,
        document=resume,
        posting=Posting(language="sv"),
        changes=(gone,),
        messages=messages,
        language="sv",
    )
    reply = chat.reply(brief, "ta bort den")
    assert not reply.undo
    assert "Svarv" in reply.text


def test_a_job_is_left_out_by_its_employers_name_in_another_case() -> None:
    resume = Resume(
        basics=Basics(name="Kim Eide"),
        work=(
            Work(id="w1", name="Malinka", position="Kasjerka", start_date="2019"),
            Work(id="w2", name="Jarzyna", position="Magazynier", start_date="2015", end_date="2018"),
        ),
    )
    brief = Brief(resume=resume, document=resume, posting=Posting(language="pl"), language="pl")
    assert [draft.target for draft in chat.reply(brief, "usuń pracę w Malince").drafts] == ["w1"]


def test_a_paper_in_something_is_one_thing_in_the_north() -> None:
    assert not joins("Certifikat i fødevarehygiejne")
    assert joins("SQL i Python")


@pytest.mark.parametrize(
    "said",
    [
        "nej, den gamla var bättre",
        "nei, den gamle var bedre",
        "volta ao que estava",
        "het oude was beter",
        "nej, tillbaka till den gamla",
        "the old one was better",
    ],
)
def test_what_stood_before_is_wanted_back(said: str) -> None:
    what = commands.undo(said)
    assert what is not None
    assert pointed.points(what)


@pytest.mark.parametrize(
    "said", ["ja ta bort den", "ja, fjern det", "sim, tira isso", "não, tira isso", "ja haal dat weg"]
)
def test_a_yes_may_lead_a_request(said: str) -> None:
    assert commands.remove(said) is not None


@pytest.mark.parametrize("said", ["não menciones o bar", "nie pisz o barze"])
def test_a_no_that_is_the_request_stays_in_it(said: str) -> None:
    assert commands.remove(said) in ("o bar", "barze", "bar")


@pytest.mark.parametrize(
    "said",
    ["oké top, dank je", "supert, takk for hjelpen", "obrigada, é tudo", "perfekt, tack", "danke für die Hilfe"],
)
def test_thanks_for_what_was_done(said: str) -> None:
    assert contentment.thanks(said, "en")
    assert not answers.states(said)


def test_what_was_never_done_is_denied_in_the_past_as_well() -> None:
    found = disowned("Jag körde aldrig truck")
    assert found is not None
    assert found.what == "truck"
    assert disowned("Jag kom aldrig för sent") is None
    assert disowned("Jag vill aldrig resa") is None


def test_a_thing_that_is_denied_is_found_with_its_article_and_in_a_compound() -> None:
    resume = Resume(
        basics=Basics(name="Kim Eide"),
        work=(
            Work(
                id="w1",
                name="Malinka",
                highlights=(
                    Highlight(id="w1h1", text="Leder skolens kor med 40 børn"),
                    Highlight(id="w1h2", text="Truckkörning"),
                ),
            ),
        ),
    )
    brief = Brief(resume=resume, document=resume, posting=Posting(language="da"), language="da")
    assert "Leder skolens kor" in chat.reply(brief, "jeg har aldrig ledet koret").text
    assert "Truckkörning" in chat.reply(brief, "jag körde aldrig truck").text


@pytest.mark.parametrize("said", ["também falo espanhol", "jag kan också tyska", "ik spreek ook Frans"])
def test_a_language_is_told_with_an_also(said: str) -> None:
    assert len(spoken(said)) == 1


@pytest.mark.parametrize(
    "said", ["kan du göra brevet kortare?", "a carta está muito comprida", "kan brevet bli kortere"]
)
def test_how_the_letter_is_to_be(said: str) -> None:
    assert letter_otherwise(said)


def test_two_wishes_in_dutch_of_which_one_is_turned() -> None:
    reply = chat.reply(BRIEF, "schrijf een brief en zet erin dat ik in Ommen woon")
    assert reply.letter
    assert reply.dictated == "Ik woon in Ommen."


@pytest.mark.parametrize("said", ["vad vill de ha?", "hvad vil de have?", "o que é que a vaga pede?"])
def test_what_is_wanted_is_told(said: str) -> None:
    brief = Brief.of(Story().to_questions().session)
    assert brief.requirements[0].text in chat.reply(brief, said).text


def test_that_all_is_true_is_said_in_every_language() -> None:
    for tag in ("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs", "en"):
        words = speech(tag)
        assert words.rests[0].isupper()
        assert words.made_none.endswith(words.rests[1:])
        assert not words.rests.startswith(words.made_none[:2])


@pytest.mark.parametrize(
    "said",
    [
        "nein, nicht löschen",
        "nee, niet verwijderen",
        "nej, ta inte bort det",
        "fjern ikke den",
        "ja, aber nicht die letzte Zeile streichen",
        "flytta inte kören först",
        "ångra inte",
    ],
)
def test_what_is_not_to_be_done_is_not_done(said: str) -> None:
    assert commands.remove(said) is None
    assert commands.undo(said) is None
    assert commands.put(said) is None


def test_plain_requests_in_finnish_are_understood() -> None:
    assert commands.remove("poista rivi trukin ajosta") == "rivi trukin ajosta"
    assert commands.add("lisää: asensin kolme saunaa") == ("asensin kolme saunaa", "")
    assert commands.undo("kumoa") == ""
    assert letter_wanted("kirjoita hakemuskirje")
    assert contentment.thanks("kiitos paljon", "fi")
