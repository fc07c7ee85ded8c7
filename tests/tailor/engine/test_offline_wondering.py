"""Whether something is needed, and what people say of the letter, asked of the engine that has no language model."""

import pytest

from tailor.engine.letters import letter_first, letter_otherwise
from tailor.engine.offline import chat, contentment, enquiries, letter, questions, ranking, wondering
from tailor.model.change import Change, apply
from tailor.model.claims import Check, Verdict
from tailor.model.posting import Evidence, Match, Requirement
from tailor.model.resume import Interest, Publication
from tailor.model.sayings import speech
from tailor.model.session import Said
from tests.tailor.engine.test_llm_engine import BRIEF

LEISURE = BRIEF.resume.model_copy(update={"interests": (Interest(id="i1", name="Netball, sourdough baking, choir"),)})
AT_LEISURE = BRIEF.model_copy(update={"resume": LEISURE, "document": LEISURE})


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("is fishing needed", "fishing"),
        ("Is the half marathon needed?", "half marathon"),
        ("do i need a licence for this job", "licence"),
        ("do I need to mention the PGCE?", "PGCE"),
        ("do I have to say that I am a Head of Year?", "Head of Year"),
        ("what's HACCP doing there", "HACCP"),
        ("ist das Backen wichtig?", "Backen"),
        ("brauch ich Boxen?", "Boxen"),
        ("muss ich die Realschule angeben?", "Realschule"),
        ("la danse c'est utile ?", "danse"),
        ("est-ce que je dois garder le BTS ?", "BTS"),
        ("¿hace falta lo de las fallas?", "fallas"),
        ("necesito poner el valenciano?", "valenciano"),
        ("è necessario il diploma?", "diploma"),
        ("is het rijbewijs nodig?", "rijbewijs"),
    ],
)
def test_what_is_wondered_about_is_heard(said: str, topic: str) -> None:
    assert wondering.wondered(said) == topic


@pytest.mark.parametrize(
    "said",
    [
        "is it needed",
        "do i have to do that",
        "do i even have a chance",
        "necesito una carta de presentación",
        "il faut 5 ans d'expérience",
        "I need a shorter summary",
        "do you need anything else from me?",
    ],
)
def test_what_names_nothing_is_no_such_question(said: str) -> None:
    assert not wondering.wondered(said)


def test_what_the_posting_does_not_name_is_the_persons_to_keep() -> None:
    words = speech("en")
    told = chat.reply(AT_LEISURE, "Is netball needed?").text
    assert told == f"{words.not_asked.format(topic='netball')} {words.yours}"


def test_what_the_posting_asks_for_is_quoted() -> None:
    told = chat.reply(AT_LEISURE, "do I need Kubernetes?").text
    assert "Kubernetes" in told
    assert speech("en").not_asked.format(topic="Kubernetes") not in told


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("remove sourdough baking", "Netball, choir"),
        ("take out netball", "sourdough baking, choir"),
        ("remove sourdough", "Netball, choir"),
        ("Netball weg", "sourdough baking, choir"),
        ("enlève choir", "Netball, sourdough baking"),
    ],
)
def test_one_interest_of_a_line_goes_by_itself(said: str, left: str) -> None:
    reply = chat.reply(AT_LEISURE, said)
    assert [(d.target, d.op, d.after) for d in reply.drafts] == [("i1.name", "replace", left)]


def test_one_interest_of_a_list_goes_by_itself() -> None:
    resume = BRIEF.resume.model_copy(
        update={"interests": (Interest(id="i1", keywords=("Fishing", "football", "baking")),)}
    )
    brief = BRIEF.model_copy(update={"resume": resume, "document": resume})
    reply = chat.reply(brief, "remove baking")
    assert [(d.target, d.op) for d in reply.drafts] == [("i1.keywords[2]", "remove")]
    gone = [
        Change(id=f"c{n}", section="interests", path="", op="remove", target=f"i1.keywords[{n}]", status="accepted")
        for n in range(3)
    ]
    assert apply(resume, gone[2:]).interests[0].keywords == ("Fishing", "football")
    assert apply(resume, gone).interests == ()
    assert chat.reply(brief, "put football first").text == speech("en").stays.format(text="football")


@pytest.mark.parametrize("said", ["no hobbies please", "remove my interests", "Hobbys bitte weglassen"])
def test_all_of_them_go_as_a_section(said: str) -> None:
    reply = chat.reply(AT_LEISURE, said)
    assert [(d.target, d.op) for d in reply.drafts] == [("i1", "remove")]


def test_a_trimmed_line_of_interests_is_the_document() -> None:
    change = Change(
        id="c1", section="interests", path="interests[0].name", op="replace", target="i1.name", after="Netball, choir",
        status="accepted",
    )  # fmt: skip
    assert apply(LEISURE, [change]).interests[0].name == "Netball, choir"


def test_a_paper_is_meant_by_its_year() -> None:
    summary = "Ecologist with three first-author papers."
    basics = BRIEF.resume.basics.model_copy(update={"summary": summary})
    papers = (
        Publication(id="pu1", name="Seabird declines under warming", release_date="2024"),
        Publication(id="pu2", name="Individual-based models", release_date="2021"),
    )
    resume = BRIEF.resume.model_copy(update={"basics": basics, "publications": papers})
    reply = chat.reply(BRIEF.model_copy(update={"resume": resume, "document": resume}), "leave out the 2021 paper")
    assert [d.target for d in reply.drafts] == ["pu2"]


def test_of_a_single_sentence_the_clause_goes() -> None:
    summary = "Chef de partie, ten years on the line, back after 14 months parental leave."
    resume = BRIEF.resume.model_copy(update={"basics": BRIEF.resume.basics.model_copy(update={"summary": summary})})
    reply = chat.reply(BRIEF.model_copy(update={"resume": resume, "document": resume}), "take out parental leave pls")
    assert [d.after for d in reply.drafts] == ["Chef de partie, ten years on the line."]


def test_a_child_is_meant_in_whatever_words() -> None:
    resume = BRIEF.resume.model_copy(update={"interests": (Interest(id="i1", name="Surfing, reading to my daughter"),)})
    reply = chat.reply(
        BRIEF.model_copy(update={"resume": resume, "document": resume}), "dont say anything about my kid"
    )
    assert [d.after for d in reply.drafts] == ["Surfing"]


@pytest.mark.parametrize(
    "said",
    [
        "Please make the letter more enthusiastic",
        "letter please, friendly",
        "letter too long",
        "the letter should mention Excel",
    ],
)
def test_what_a_letter_is_to_be_is_told_apart_from_a_bare_wish_for_one(said: str) -> None:
    assert letter_otherwise(said)
    assert not letter_otherwise("write a letter")
    written = BRIEF.model_copy(update={"messages": (Said(id="m1", role="assistant", text=speech("en").letters),)})
    reply = chat.reply(written, said)
    assert (reply.text, reply.letter, reply.drafts) == (
        f"{speech('en').letter_own} {speech('en').letter_how}",
        False,
        (),
    )


@pytest.mark.parametrize("said", ["add Excel to the list", "In brief, I ran the shop", "I wrote a letter to the board"])
def test_what_is_no_cover_letter_is_none(said: str) -> None:
    assert not letter_otherwise(said)


def test_a_letter_is_written_first_where_there_is_none() -> None:
    assert letter_first("letter please, friendly")
    reply = chat.reply(BRIEF, "letter please, friendly")
    assert reply.letter
    assert speech("en").letter_own in reply.text


def test_what_was_taken_out_stays_out_of_the_letter() -> None:
    requirement = BRIEF.requirements[0]
    line = BRIEF.resume.work[0].highlights[0]
    shown = Match(
        requirement_id=requirement.id,
        state="demonstrated",
        evidence=(Evidence(source="resume", ref=line.id, quote=line.text),),
    )
    brief = BRIEF.model_copy(update={"matches": (shown,), "document": BRIEF.resume})
    gone = Change(id="c1", section="work", path="", op="remove", target=line.id, before=line.text, status="accepted")
    without = brief.model_copy(update={"changes": (gone,), "document": apply(BRIEF.resume, [gone])})
    assert line.text not in letter.cover_letter(without)


@pytest.mark.parametrize(("verdict", "stands"), [("own_words", True), ("supported", False)])
def test_a_summary_in_the_persons_words_introduces_a_letter_of_few_lines(verdict: Verdict, stands: bool) -> None:
    basics = BRIEF.resume.basics.model_copy(update={"summary": "I enjoy training staff."})
    resume = BRIEF.resume.model_copy(update={"basics": basics})
    text = "I enjoy training staff. I want to move into HR."
    change = Change(
        id="c1",
        section="basics",
        path="basics.summary",
        op="replace",
        target="basics.summary",
        before=basics.summary,
        after=text,
        status="accepted",
        check=Check(verdict=verdict),
    )
    document = apply(resume, [change])
    brief = BRIEF.model_copy(update={"matches": (), "resume": resume, "changes": (change,), "document": document})
    assert (text in letter.cover_letter(brief)) is stands


@pytest.mark.parametrize("said", ["this letter is shit", "so ein Mist", "c'est nul", "joder que mal"])
def test_anger_is_met_with_what_can_be_done(said: str) -> None:
    assert contentment.angry(said)
    assert speech("en").sorry in chat.reply(BRIEF, said).text


@pytest.mark.parametrize("said", ["why not 100", "why only 58?", "warum nicht 100", "why not more points"])
def test_why_the_score_is_no_higher(said: str) -> None:
    assert enquiries.scored(said)


def test_what_only_follows_from_a_name_does_not_say_it() -> None:
    listed = BRIEF.resume.skills[0].model_copy(update={"keywords": ("R", "Git")})
    resume = BRIEF.resume.model_copy(update={"skills": (listed,)})
    brief = BRIEF.model_copy(update={"resume": resume, "document": resume})
    assert chat.reply(brief, "have you mentioned Shiny").text == speech("en").says_nothing_of.format(topic="Shiny")


def test_where_it_was_is_heard_in_the_message_behind_the_question() -> None:
    told = Said(id="m1", role="user", text="add that I ran the pass on Sundays for a team of five")
    first = chat.reply(BRIEF, told.text)
    assert first.text.startswith(speech("en").where.split("{name}")[0])
    said = Said(id="m2", role="user", text="it was at Globe")
    heard = BRIEF.model_copy(update={"messages": (told, Said(id="m1r", role="assistant", text=first.text), said)})
    reply = chat.reply(heard, said.text)
    assert [(d.target, d.after) for d in reply.drafts] == [("w2", "Ran the pass on Sundays for a team of five")]


@pytest.mark.parametrize(
    ("said", "entry"),
    [
        ("i forget, i have also Hiab certificate from 2021", "Hiab certificate (2021)"),
        ("ich hab auch einen Kurs Kinästhetik gemacht 2022", "Kurs Kinästhetik (2022)"),
        ("ich habe 2022 einen Lehrgang Wundversorgung besucht", "Lehrgang Wundversorgung (2022)"),
        ("j'ai aussi un certificat HACCP de 2021", "Certificat HACCP (2021)"),
        ("tengo también el curso de carretillero de 2020", "Curso de carretillero (2020)"),
    ],
)
def test_a_course_is_told_in_other_tongues_and_orders(said: str, entry: str) -> None:
    assert [d.after for d in chat.reply(BRIEF, said).drafts] == [entry]


def test_why_it_still_says_something() -> None:
    line = BRIEF.resume.work[0].highlights[0].text
    told = chat.reply(BRIEF, f"why does it still say {line.rstrip('.')}").text
    assert told.startswith(speech("en").untouched)
    assert line in told


@pytest.mark.parametrize("said", ["ok passt", "perfect", "that's great"])
def test_who_is_content_is_not_told_what_can_be_asked(said: str) -> None:
    assert chat.reply(BRIEF, said).text == speech("en").welcome


def test_a_figure_that_stands_nowhere_is_not_put_right() -> None:
    assert chat.reply(BRIEF, "it was 61 not 612").text == speech("en").not_so.format(text="612")


def test_words_go_out_of_a_line_that_stays() -> None:
    line = BRIEF.resume.work[0].highlights[0]
    word = line.text.split()[1]
    reply = chat.reply(BRIEF, f'take the {word} out of "{line.text}"')
    assert [(d.target, d.op, d.after) for d in reply.drafts] == [
        (line.id, "replace", line.text.replace(f" {word}", "", 1))
    ]
    assert chat.reply(BRIEF, f"remove the word {word} everywhere").drafts[0].target == line.id
    assert chat.reply(BRIEF, "remove the word seabird everywhere").text == speech("en").not_so.format(text="seabird")


def test_what_can_be_asked_is_listed_once() -> None:
    words = speech("en")
    first = chat.reply(BRIEF, "less of the same")
    assert first.text == words.can
    brief = BRIEF.model_copy(update={"messages": (Said(id="m1r", role="assistant", text=words.can),)})
    assert chat.reply(brief, "less of the same").text == words.can_again.format(text="less of the same")


def test_no_order_was_changed_where_none_was() -> None:
    change = Change(id="c1", section="skills", path="", op="insert", target="s1", after="SAP", status="accepted")
    brief = BRIEF.model_copy(update={"changes": (change,)})
    assert chat.reply(brief, "why did you change the order").text.startswith(speech("en").untouched)


def test_what_was_wondered_about_is_what_goes_then() -> None:
    asked = Said(id="m1", role="user", text="do I have to mention the Globe job?")
    answer = Said(id="m2", role="assistant", text=wondering.reply(BRIEF, "Globe job", lambda _: "").text)
    reply = chat.reply(BRIEF.model_copy(update={"messages": (asked, answer)}), "take it out then")
    assert [(d.op, d.target) for d in reply.drafts] == [("remove", "w2")]
    assert reply.undo == ()


@pytest.mark.parametrize(
    ("said", "gone"), [("hide the Globe job", ["w2"]), ("drop the intern and the junior engineer", ["w2", "w3"])]
)
def test_entries_go_by_name(said: str, gone: list[str]) -> None:
    assert sorted(d.target for d in chat.reply(BRIEF, said).drafts) == gone


def test_the_letter_of_who_speaks_joins_no_two_wishes() -> None:
    assert [d.after for d in chat.reply(BRIEF, "Add: I speak also Czech basic").drafts] == ["Czech (basic)"]
    assert "Add:" not in chat.reply(BRIEF, "Add: I speak also Czech basic").text


def test_a_question_quotes_the_sentence_of_the_summary_that_it_is_about() -> None:
    wish = Requirement(id="r9", text="Good knowledge of the road network of the Midlands", quote="x")
    said = "Careful driver for 11 years. I know the Midlands network inside out. Now looking for dispatch"
    shown = Evidence(source="resume", ref="basics.summary", quote=said)
    match = Match(requirement_id="r9", state="declared", evidence=(shown,))
    brief = BRIEF.model_copy(update={"requirements": (wish,), "matches": (match,), "questions": ()})
    asked = questions.worth_asking(brief, ranking.ranked((wish,), (), None))
    assert asked[0].text.startswith("You list “I know the Midlands network inside out”")


@pytest.mark.parametrize(
    "said", ["say I can start after 4 weeks notice", "mention that I can start after 4 weeks notice"]
)
def test_when_one_can_start_goes_into_the_letter(said: str) -> None:
    wrote = Said(id="m1", role="assistant", text=speech("en").letters)
    reply = chat.reply(BRIEF.model_copy(update={"messages": (wrote,)}), said)
    assert reply.dictated == "I can start after 4 weeks notice."
