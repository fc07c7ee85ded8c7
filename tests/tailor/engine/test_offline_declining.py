"""What the chat does not do and says so, what it puts before something else, and what it counts of those led."""

from datetime import date

import pytest

from tailor.engine.offline import chat, commands, declining, ordering, shortening
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import Basics, Highlight, Skill
from tailor.model.sayings import speech
from tests.tailor.engine.test_offline_passing import changed, with_resume
from tests.tailor.engine.test_offline_talk import FACTS, brief

TODAY = date(2026, 11, 1)


@pytest.mark.parametrize("fact", FACTS)
def test_no_fact_is_a_wish_that_is_declined_or_an_order(fact: str) -> None:
    assert declining.reply(brief(), fact) is None
    assert ordering.beside(brief(), fact) is None


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        ("en", "call me Site Supervisor in the title", "Site Supervisor"),
        ("en", "put me down as Head Baker", "Head Baker"),
        ("en", "change my job title to Head of Bakery", "Head of Bakery"),
        ("de", "nenn mich Backstubenleiter im Titel", "Backstubenleiter"),
        ("fr", "appelle-moi Responsable dans le titre", "Responsable"),
        ("es", "llámame Jefa de obrador en el título", "Jefa de obrador"),
        ("it", "chiamami Responsabile nel titolo", "Responsabile"),
        ("pl", "nazwij mnie Kierownik w tytule", "Kierownik"),
    ],
)
def test_a_title_stays_what_the_employer_gave(language: str, said: str, title: str) -> None:
    reply = chat.reply(brief(language), said)
    assert (reply.text, reply.drafts) == (speech(language).titled.format(wanted=title), ())


@pytest.mark.parametrize("said", ["call me tomorrow", "call me Bob please", "make me a coffee"])
def test_not_every_call_is_for_a_title(said: str) -> None:
    assert declining.reply(brief(), said) is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl"])
def test_the_headline_that_is_offered_in_its_place_can_be_had(language: str) -> None:
    marks = str.maketrans(dict.fromkeys("“”„«»", '"'))
    offered = speech(language).titled.format(wanted="Head Baker").translate(marks).split('"')[1].strip()
    assert [(d.target, d.after) for d in chat.reply(brief(language), offered).drafts] == [
        ("basics.label", "Head Baker")
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "how do I explain the gap"),
        ("en", "what should I say about the gap?"),
        ("de", "wie erklär ich die Lücke"),
        ("fr", "comment j'explique les trous"),
        ("es", "como explico los seis años"),
        ("it", "come spiego il 2021-2023"),
        ("pl", "jak wytłumaczyć tyle zmian pracy"),
    ],
)
def test_how_something_is_explained_is_advised_and_not_made_up(language: str, said: str) -> None:
    assert chat.reply(brief(language), said).text == speech(language).gap


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "add a line Career break 2019–2021, raising children"),
        ("de", "ergänze: Elternzeit 2019-2021"),
        ("es", "añade una línea Pausa profesional 2018–2024, cuidado de mis hijos"),
    ],
)
def test_a_time_of_its_own_is_an_entry_and_no_line(language: str, said: str) -> None:
    reply = chat.reply(brief(language), said)
    assert (reply.text, reply.drafts) == (speech(language).own_entry, ())


def test_nothing_goes_into_another_section_but_what_was_added_last() -> None:
    assert chat.reply(brief(), "move the choir to volunteering").text == speech("en").no_section
    assert chat.reply(brief("de"), "verschiebe die Feuerwehr zum Ehrenamt").text == speech("de").no_section
    there = brief().model_copy(update={"changes": (changed(1, after="Baked for the fair"),)})
    reply = chat.reply(there, "move it to volunteering")
    assert [(d.target, d.after) for d in reply.drafts] == [("volunteer", "Baked for the fair")]
    assert reply.undo == ("c1",)


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("move Python before R", ["Excel", "Python", "R"]),
        ("can you put Python above R please", ["Excel", "Python", "R"]),
        ("Python vor R", ["Excel", "Python", "R"]),
        ("mets Python avant Excel", ["Python", "Excel", "R"]),
        ("pon Python antes de R", ["Excel", "Python", "R"]),
        ("przesuń Python przed Excel", ["Python", "Excel", "R"]),
        ("put Excel after R", ["R", "Excel", "Python"]),
    ],
)
def test_of_two_skills_one_comes_before_the_other(said: str, first: list[str]) -> None:
    names = [Highlight(id=f"s1.keywords[{n}]", text=name) for n, name in enumerate(("Excel", "R", "Python"))]
    there = with_resume(brief(), skills=(Skill(id="s1", name="", keywords=tuple(n.text for n in names)),))
    reply = chat.reply(there, said)
    (draft,) = reply.drafts
    texts = {n.id: n.text for n in names}
    assert (draft.op, draft.target, [texts[ref] for ref in draft.order]) == ("move", "s1", first)


def test_of_two_lines_one_comes_before_the_other() -> None:
    work = brief().resume.work[0]
    lines = (
        Highlight(id="h1", text="Took the home to Good at the CQC inspection"),
        Highlight(id="h2", text="Led safeguarding"),
    )
    there = with_resume(brief(), work=(work.model_copy(update={"highlights": lines}),))
    reply = chat.reply(there, "can you make safeguarding come before cqc")
    assert [(d.op, d.order) for d in reply.drafts] == [("move", ("h2", "h1"))]


def test_years_of_leading_people_are_those_of_positions_that_say_so() -> None:
    first, second, *others = brief().resume.work
    led = first.model_copy(update={"highlights": (Highlight(id="h1", text="Supervised a team of 12 bakers"),)})
    there = with_resume(brief(), work=(led, second, *others))
    told = chat.reply(there, "How many years have I managed people", TODAY).text
    assert f"{led.position}, {led.name}" in told
    assert second.name not in told
    assert chat.reply(brief(), "how many years have I managed people", TODAY).text == speech(
        "en"
    ).says_nothing_of.format(topic="managed people")


def test_a_shorter_summary_keeps_what_the_posting_asks_for() -> None:
    summary = "Secondary teacher of nine years. Friendly and punctual. Moving into learning design."
    there = with_resume(brief(), basics=Basics(summary=summary))
    wish = Requirement(id="r1", text="Teaching experience", quote="Teaching experience")
    there = there.model_copy(update={"posting": Posting(title="Learning Designer"), "requirements": (wish,)})
    reply = shortening.summary(there)
    assert reply.drafts[0].after == "Secondary teacher of nine years. Moving into learning design."
    assert reply.text == speech("en").took_sentence.format(text="Friendly and punctual.")
    shorter = with_resume(there, basics=Basics(summary=reply.drafts[0].after))
    assert shortening.summary(shorter).text.startswith(speech("en").took_least.split("{text}")[0])
    assert "asks for" in shortening.summary(shorter).text


@pytest.mark.parametrize(
    ("language", "said", "entry"),
    [
        ("en", "I am a first aider", "First aider"),
        ("en", "I'm a trained fire marshal at work", "Trained fire marshal"),
        ("de", "Ich bin Ersthelfer", "Ersthelfer"),
        ("fr", "je suis secouriste", "Secouriste"),
        ("es", "soy socorrista", "Socorrista"),
        ("it", "sono soccorritore", "Soccorritore"),
        ("pl", "jestem ratowniczką", "Ratowniczka"),
    ],
)
def test_who_is_a_first_aider_holds_that(language: str, said: str, entry: str) -> None:
    drafts = chat.reply(brief(language), said).drafts
    assert [(d.target, d.after) for d in drafts] == [("certificates", entry)]


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("add line that I checked every plot", "I checked every plot"),
        ("add a bullet saying I checked every plot", "I checked every plot"),
        ("add line management", "line management"),
    ],
)
def test_that_it_is_to_be_a_line_is_no_part_of_it(said: str, what: str) -> None:
    assert commands.add(said) == (what, "")


def test_all_comes_back_in_whatever_words() -> None:
    for said in ("put everything back to how it was", "change it all back", "put everything back the way it was"):
        there = brief().model_copy(update={"changes": (changed(1, after="Baked"), changed(2, after="Sold"))})
        assert chat.reply(there, said).undo == ("c1", "c2"), said


@pytest.mark.parametrize(
    ("language", "said", "after"),
    [
        ("en", "18 % is wrong, it was 16 %", "Cut waste by 16 % for 8 200 loaves"),
        ("fr", "8200 c'est faux, c'est 9100", "Cut waste by 18 % for 9100 loaves"),
        ("es", "18 no, son 16", "Cut waste by 16 % for 8 200 loaves"),
        ("it", "18 non è giusto, sono 16", "Cut waste by 16 % for 8 200 loaves"),
        ("pl", "18 to błąd, było 16", "Cut waste by 16 % for 8 200 loaves"),
    ],
)
def test_a_number_is_put_right_in_more_languages(language: str, said: str, after: str) -> None:
    work = brief(language).resume.work[0]
    line = Highlight(id="h1", text="Cut waste by 18 % for 8 200 loaves")
    there = with_resume(brief(language), work=(work.model_copy(update={"highlights": (line,)}),))
    assert [d.after for d in chat.reply(there, said).drafts] == [after]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "what do I put if I have no job"),
        ("en", "how do I say I got made redundant"),
        ("de", "Was schreibe ich wenn ich grade keinen Job habe"),
        ("fr", "je mets quoi si je suis au chomage"),
        ("es", "qué pongo si no tengo trabajo"),
        ("nl", "wat zet ik neer als ik geen baan heb"),
    ],
)
def test_who_has_no_job_hears_how_to_say_so(language: str, said: str) -> None:
    assert chat.reply(brief(language), said).text == speech(language).gap
