"""What a job seeker would be ashamed of, found by reading whole sessions as their owner."""

import pytest

from tailor.engine import held
from tailor.engine.offline import OfflineEngine, chat, commands, having, nouns, swaps
from tailor.engine.offline.answers import as_line
from tailor.engine.offline.chat import wants_order
from tailor.engine.offline.letter import frame
from tailor.engine.pronouns import resolved
from tailor.model.answered import beside, meant
from tailor.model.change import Change, apply
from tailor.model.checking.reading import read
from tailor.model.coverage import standing
from tailor.model.events import Question
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.resume import Certificate, Passage
from tailor.model.sayings import speech
from tailor.model.session import Said
from tailor.model.wishes import alternatives, denies, joins
from tests.tailor.engine.conftest import Pen
from tests.tailor.engine.paper import Paper
from tests.tailor.engine.test_llm_engine import BRIEF


def test_a_yes_to_a_tool_or_the_like_of_it_names_neither() -> None:
    yes = "Yes, I did that every week for two years."
    assert meant("Experience with Zendesk", yes) == "Zendesk"
    assert meant("Zendesk or a similar tool", yes) == ""


@pytest.mark.parametrize(
    ("text", "thing", "line"),
    [
        ("Did that every week for two years.", "SAP", "Used SAP every week for two years."),
        ("I have done it every day", "SAP", "I have used SAP every day"),
        ("Did that every week.", "BLS", ""),  # A certificate is held, not used.
        ("Ran it every week.", "Kubernetes", "Ran Kubernetes every week."),
    ],
)
def test_one_does_not_do_a_tool(text: str, thing: str, line: str) -> None:
    assert resolved(text, thing) == line


@pytest.mark.parametrize(
    "message",
    [
        "put the most relevant bullets first",
        "Please move the strongest lines to the top",
        "sort the bullets by relevance",
        "Das Wichtigste bitte zuerst",
        "Mets les plus pertinentes en premier",
    ],
)
def test_the_most_relevant_lines_can_be_asked_for_without_naming_one(message: str) -> None:
    assert wants_order(message)


@pytest.mark.parametrize("message", ["put the Kubernetes line first", "make it shorter", "I put customers first"])
def test_a_named_line_is_no_such_wish(message: str) -> None:
    assert not wants_order(message)


async def replied(words_alone: OfflineEngine, text: str) -> str:
    return (await words_alone.chat(BRIEF, Said(id="m1", role="user", text=text), Paper())).text


async def test_they_come_first_or_it_is_said_that_they_do(words_alone: OfflineEngine) -> None:
    reply = await words_alone.chat(
        BRIEF, Said(id="m1", role="user", text="put the most relevant bullets first"), Paper()
    )
    assert [(d.op, d.target, d.order[0]) for d in reply.drafts] == [("move", "w1", "w1h2")]
    assert reply.text == "What the posting asks for comes first now at Acme."
    sorted_brief = BRIEF.model_copy(update={"matches": ()})
    reply = await words_alone.chat(
        sorted_brief, Said(id="m1", role="user", text="put the most relevant bullets first"), Paper()
    )
    assert (reply.drafts, reply.text[:20]) == ((), "They stand so alread")


async def test_why_of_what_was_not_changed_is_answered_so(words_alone: OfflineEngine) -> None:
    assert await replied(words_alone, "Why did you change the summary?") == "Nothing is changed as yet."


@pytest.mark.parametrize(
    ("wish", "asks"),
    [
        ("Flexible to work weekends", "Can you offer that?"),
        ("Learns quickly", "What have you done that shows it?"),
        ("Work in a team environment", "What have you done that shows it?"),
    ],
)
async def test_what_somebody_is_like_or_free_to_do_is_asked_for_as_such(
    words_alone: OfflineEngine, pen: Pen, wish: str, asks: str
) -> None:
    requirement = Requirement(id="r1", text=wish, quote=wish)
    brief = BRIEF.model_copy(update={"requirements": (requirement,), "matches": ()})
    [inquiry] = await words_alone.questions(brief, pen)
    assert inquiry.text.endswith(asks)  # And no line that merely shares a word with it.


def test_what_was_confirmed_and_stands_nowhere_says_so() -> None:
    told = Evidence(source="answer", ref="q1", quote="Yes, I can")
    match = Match(requirement_id="r1", state="asked", evidence=(told,))
    shown = standing(Requirement(id="r1", text="Complaint handling", quote="x"), match, (), denied=False)
    assert (shown.state, shown.note) == ("missing", "You confirmed it; no line of the document says it yet.")
    # What was listed before it was confirmed is listed still.
    listed = Evidence(source="resume", ref="skills[0]", quote="Excel")
    both = match.model_copy(update={"evidence": (listed, told)})
    shown = standing(Requirement(id="r1", text="Complaint handling", quote="x"), both, (), denied=False)
    assert (shown.state, shown.evidence) == ("declared", (listed,))
    # Of what one is free to do there is nothing but one's word.
    willing = Requirement(id="r1", text="Weekend work", quote="x")
    assert standing(willing, match, (), denied=False) == match
    assert standing(willing, match, (), denied=True).state == "missing"


@pytest.mark.parametrize(
    ("answer", "language", "said", "denied"),
    [
        ("pivot tables yes, power query no", "en", {"Pivot tables"}, "Power Query"),
        ("Kafka: no. Airflow: yes", "en", {"Airflow"}, "Kafka"),
        ("Excel ja, Power Query nein", "de", {"Excel"}, "Power Query"),
        ("Excel oui, Power Query non", "fr", {"Excel"}, "Power Query"),
    ],
)
def test_a_bare_no_behind_a_thing_denies_it(answer: str, language: str, said: set[str], denied: str) -> None:
    terms = read(answer, language).terms
    assert said <= terms
    assert denied not in terms


def test_a_number_denies_nothing() -> None:
    assert "Kubernetes" in read("Certified in Kubernetes, badge no. 1234").terms


@pytest.mark.parametrize(
    ("message", "thing"),
    [
        ("I also know EMIS", "EMIS"),
        ("i know power bi too", "power bi"),
        ("Ich kenne auch Vivendi PD", "Vivendi PD"),
        ("Je connais aussi SAP", "SAP"),
        ("I know that you are wrong", None),
        ("I use it every day", None),
        ("I know how to run a kitchen with twelve cooks at night", None),
    ],
)
def test_a_thing_that_somebody_knows_is_known_by_its_name(message: str, thing: str | None) -> None:
    assert having.knows(message) == thing


async def test_a_known_thing_goes_to_the_skills_by_its_name_alone(words_alone: OfflineEngine) -> None:
    reply = await words_alone.chat(BRIEF, Said(id="m1", role="user", text="I also know Power BI"), Paper())
    assert [(d.op, d.after) for d in reply.drafts] == [("insert", "Power BI")]


def test_what_is_put_back_is_undone() -> None:
    assert commands.undo("put it back") is not None


@pytest.mark.parametrize(
    ("title", "company", "description", "greeted"),
    [
        ("Nurse Specialist", "Respiratory (Band 7)", "Nurse Specialist – Respiratory (Band 7)\nAbout the role", False),
        ("Encargada de tienda", "Se valorará", "Encargada de tienda\nSe valorará\n- Catalán", False),
        ("Driver", "Northgate Haulage", "Driver\nWe're Northgate Haulage. Forty trucks.", True),
    ],
)
def test_nobody_is_greeted_by_half_a_title_or_a_heading(
    title: str, company: str, description: str, greeted: bool
) -> None:
    posting = Posting(title=title, company=company, description=description, source="pasted text")
    assert (company in frame(BRIEF.model_copy(update={"posting": posting})).greeting) is greeted
    told = posting.model_copy(update={"source": "json-ld"})
    assert company in frame(BRIEF.model_copy(update={"posting": told})).greeting


@pytest.mark.parametrize(
    ("text", "any_will_do"),
    [
        ("Airflow o Dagster", True),
        ("Experiencia con AWS (Glue, Redshift) o Azure", True),
        ("Título en Informática o afín", True),
        ("Python y SQL", False),
    ],
)
def test_a_choice_is_told_in_spanish_and_italian(text: str, any_will_do: bool) -> None:
    assert alternatives(text) is any_will_do


@pytest.mark.parametrize(
    ("what", "meant"),
    [
        ("the second bullet of the last job", (2, "the last job")),
        ("the last line at Acme", (-1, "Acme")),
        ("the first bullet", (1, "")),
        ("den zweiten Punkt", (2, "")),
        ("die zweite Zeile bei Acme", (2, "Acme")),
        ("la deuxième ligne", (2, "")),
        ("the second world war line", None),
    ],
)
def test_a_line_may_be_meant_by_its_place(what: str, meant: tuple[int, str] | None) -> None:
    assert nouns.nth(what) == meant


async def test_the_line_at_that_place_is_removed(words_alone: OfflineEngine) -> None:
    last = BRIEF.document.work[0]
    said = Said(id="m1", role="user", text="remove the second bullet of my current job")
    reply = await words_alone.chat(BRIEF, said, Paper())
    assert [(d.op, d.target) for d in reply.drafts] == [("remove", last.highlights[1].id)]
    said = said.model_copy(update={"text": "remove the ninth bullet of my current job"})
    assert not (await words_alone.chat(BRIEF, said, Paper())).drafts


@pytest.mark.parametrize("message", ["remove it", "delete that", "actually undo", "take out this"])
async def test_an_it_takes_back_a_change_and_never_a_line_of_the_file(words_alone: OfflineEngine, message: str) -> None:
    reply = await words_alone.chat(BRIEF, Said(id="m1", role="user", text=message), Paper())
    assert (reply.drafts, reply.text) == ((), "There is no change to undo.")


def test_nobody_is_greeted_by_what_is_asked_for() -> None:
    posting = Posting(
        title="Sales",
        company="Medizintechnik",
        source="pasted text",
        description="Sales – Medizintechnik\n- gerne Medizintechnik",
    )
    wish = Requirement(id="r1", text="Medizintechnik", quote="gerne Medizintechnik")
    brief = BRIEF.model_copy(update={"posting": posting, "requirements": (wish,)})
    assert "Medizintechnik" not in frame(brief).greeting


async def test_a_word_that_shares_its_root_with_letters_is_no_certificate(words_alone: OfflineEngine) -> None:
    wish = Requirement(id="r1", text="ALS or equivalent", quote="ALS or equivalent", category="credential")
    assert held.named(wish, "I also volunteer at football matches") == []
    assert held.named(wish, "I did my ALS course in 2024") == ["ALS (2024)"]
    brief = BRIEF.model_copy(update={"requirements": (wish,)})
    said = Said(id="m1", role="user", text="I also volunteer with the ambulance at football matches")
    assert not [d for d in (await words_alone.chat(brief, said, Paper())).drafts if d.target == "certificates"]


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("write it in German", True),
        ("Deutsch, bitte", True),
        ("can you translate my CV to French?", True),
        ("kannst du das auf Englisch übersetzen?", True),
        ("écris-le en anglais", True),
        ("escríbelo en inglés", True),
        ("I translated 40 manuals into German", False),
        ("I wrote it in German", False),
        ("put the line about German first", False),
        ("add: I taught German", False),
    ],
)
def test_a_wish_for_another_language_is_answered_by_what_can_be_done(message: str, wanted: bool) -> None:
    reply = chat.reply(BRIEF, message)
    assert (reply.text == speech("en").untranslated) is wanted
    assert not (wanted and reply.drafts)


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("move education up", True),
        ("put the licences at the top", True),
        ("stell die Ausbildung nach oben", True),
        ("mets la formation en premier", True),
        ("put the education line first", False),
        ("put Python first", False),
    ],
)
def test_that_sections_keep_their_order_is_said(message: str, wanted: bool) -> None:
    assert (chat.reply(BRIEF, message).text == speech("en").fixed) is wanted


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("why is my score so low?", True),
        ("how do I get a better score", True),
        ("Warum ist die Punktzahl so niedrig?", True),
        ("add: I raised the audit score from 60 to 92", False),
    ],
)
def test_the_score_is_explained_with_what_is_missing(message: str, asked: bool) -> None:
    assert (speech("en").scored in chat.reply(BRIEF, message).text) is asked


def test_a_shorter_summary_lacks_the_sentence_that_says_least() -> None:
    text = "Engineer who builds billing services. I like long walks. Runs Kubernetes clusters."
    basics = BRIEF.document.basics.model_copy(update={"summary": text})
    wish = Requirement(id="r1", text="Kubernetes", quote="Kubernetes")
    billing = Requirement(id="r2", text="Billing services", quote="Billing services")
    document = BRIEF.document.model_copy(update={"basics": basics})
    brief = BRIEF.model_copy(update={"document": document, "resume": document, "requirements": (wish, billing)})
    (draft,) = chat.reply(brief, "shorten the summary").drafts
    assert (draft.target, draft.after) == (
        "basics.summary",
        "Engineer who builds billing services. Runs Kubernetes clusters.",
    )
    one = document.model_copy(update={"basics": basics.model_copy(update={"summary": "Engineer."})})
    reply = chat.reply(brief.model_copy(update={"document": one}), "the summary is too long")
    assert (reply.drafts, reply.text) == ((), speech("en").one_sentence)


@pytest.mark.parametrize(
    ("message", "entry"),
    [
        ("I speak a bit of French", "French (a bit)"),
        ("I also speak Polish fluently", "Polish (fluent)"),
        ("Ich spreche auch Englisch", "Englisch"),
        ("Hablo inglés B2", "Inglés (B2)"),
        ("I speak French with customers every day", ""),
        ("I speak to customers", ""),
    ],
)
def test_a_language_that_somebody_speaks_goes_to_the_languages(message: str, entry: str) -> None:
    assert [d.after for d in chat.reply(BRIEF, message).drafts if d.target == "languages"] == ([entry] if entry else [])


@pytest.mark.parametrize(
    ("wish", "answer", "no"),
    [
        ("German B2", "B1 only, working on B2", True),
        ("Inglés nivel B2", "tengo B1, estoy preparando el B2", True),
        ("Deutsch B2", "B1, aber ich lerne für B2", True),
        ("German B2", "B2 since 2020", False),
        ("German B2", "I passed B1 in 2019 and B2 in 2022", False),
        ("German B2", "C1", False),
        ("German B2", "I speak it at work every day", False),
    ],
)
def test_a_lower_level_of_a_language_is_no_yes_to_a_higher_one(wish: str, answer: str, no: bool) -> None:
    requirement = Requirement(id="r1", text=wish, quote=wish, category="language")
    assert denies(requirement, answer) is no


async def test_what_an_answer_denies_is_not_drafted_for_the_skills(words_alone: OfflineEngine) -> None:
    wish = Requirement(id="r1", text="Power Query", quote="power query")
    question = Question(
        id="q1",
        kind="gap",
        text="?",
        requirement_id="r1",
        requirement="Power Query",
        stance="yes",
        outcome="answered",
    )
    told = Passage(ref="q1", item="", text="pivot tables yes, power query no", source="answer", about="Power Query")
    brief = BRIEF.model_copy(update={"requirements": (wish,), "matches": (), "questions": (question,), "told": (told,)})
    assert not [d for d in await words_alone.skills(brief, Paper()) if d.op == "insert"]
    told = told.model_copy(update={"text": "Power Query yes, for two years"})
    brief = brief.model_copy(update={"told": (told,)})
    assert [d.after for d in await words_alone.skills(brief, Paper()) if d.op == "insert"] == ["Power Query"]


@pytest.mark.parametrize(
    ("text", "told"),
    [("We use SAP EWM at Northgate not Manhattan", False), ("We use SAP EWM at Northgate for 40 aisles", True)],
)
async def test_a_letter_quotes_no_denial(words_alone: OfflineEngine, text: str, told: bool) -> None:
    wish = Requirement(id="r1", text="Experience with a WMS", quote="WMS")
    said = Passage(ref="q1", item="", text=text, source="answer")
    match = Match(requirement_id="r1", state="asked", evidence=(Evidence(source="answer", ref="q1", quote=text),))
    brief = BRIEF.model_copy(update={"requirements": (wish,), "matches": (match,), "told": (said,)})
    assert (text in await words_alone.cover_letter(brief, Paper())) is told


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Expérience en gestion", False),
        ("Experiencia en ventas", False),
        ("Kennis van Python en SQL", True),
        ("Python et SQL", True),
    ],
)
def test_en_joins_in_dutch_alone(text: str, joined: bool) -> None:
    assert joins(text) is joined


@pytest.mark.parametrize(
    "message",
    [
        "remove the job at Acme",
        "delete everything at Acme",
        "remove the Acme job",
        "Entferne die Stelle bei Acme",
        "quita el trabajo en Acme",
        "supprime le poste chez Acme",
    ],
)
def test_what_stands_at_a_position_can_be_left_out_and_brought_back(message: str) -> None:
    reply = chat.reply(BRIEF, message)
    acme = next(w for w in BRIEF.document.work if w.name == "Acme")
    (draft,) = reply.drafts
    assert (draft.op, draft.target, draft.asked_for) == ("remove", acme.id, True)
    assert "Acme" in reply.text
    made = Change(id="c1", section="work", path="work[0]", op="remove", target=acme.id, before="x", status="accepted")
    brief = BRIEF.model_copy(update={"changes": (made,)})
    assert chat.reply(brief, "undo").undo == ("c1",)


def test_an_entry_without_lines_can_go_as_well() -> None:
    bare = BRIEF.resume.work[0].model_copy(update={"id": "w9", "name": "Pronto Pizza", "highlights": ()})
    resume = BRIEF.resume.model_copy(update={"work": (*BRIEF.resume.work, bare)})
    reply = chat.reply(BRIEF.model_copy(update={"resume": resume, "document": resume}), "delete the pizza job")
    assert [d.target for d in reply.drafts] == ["w9"]
    assert "Pronto Pizza" in reply.text


def test_an_entry_of_any_section_goes_by_its_name() -> None:
    held = Certificate(id="ce1", name="Basic Life Support")
    resume = BRIEF.resume.model_copy(update={"certificates": (held,)})
    brief = BRIEF.model_copy(update={"resume": resume, "document": resume})
    assert [(d.op, d.target) for d in chat.reply(brief, "remove basic life support").drafts] == [("remove", "ce1")]
    gone = Change(id="c1", section="certificates", path="certificates[0]", op="remove", target="ce1", status="accepted")
    document = apply(resume, [gone])
    assert document.certificates == ()
    assert chat.reply(brief.model_copy(update={"document": document}), "remove basic life support").drafts == ()


@pytest.mark.parametrize("message", ["remove the line about Acme jobs", "remove the job", "remove the Python line"])
def test_no_whole_entry_is_meant_by_a_line(message: str) -> None:
    assert len(chat.reply(BRIEF, message).drafts) <= 1


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("Non, mais j'ai préparé les éléments variables de paie", "Préparé les éléments variables de paie"),
        ("No, but I have used Epic for two years on the ward", "Used Epic for two years on the ward"),
        (
            "Nein, aber ich habe 3 Jahre die Dienstpläne für 12 Pflegekräfte der Station geschrieben",
            "3 Jahre die Dienstpläne für 12 Pflegekräfte der Station geschrieben",
        ),
        ("No but I did present the numbers every month", ""),
        ("I also ran the weekly clinic for forty patients", "Ran the weekly clinic for forty patients"),
        (
            "Ich habe auch die Schüler und neuen Kollegen der Station angeleitet",
            "Die Schüler und neuen Kollegen der Station angeleitet",
        ),
    ],
)
def test_no_line_begins_by_what_only_answers(answer: str, line: str) -> None:
    assert as_line(answer) == line


@pytest.mark.parametrize(
    ("answer", "aside"),
    [
        ("Ich habe 2017 ein Praktikum auf der Intensivstation gemacht, vier Wochen, am Klinikum Fuldatal", True),
        ("Seit drei Jahren", False),
        ("Seit 2009 bei Müller", False),
        ("Ja, Klasse B seit 2009", False),
    ],
)
def test_german_nouns_tell_what_an_answer_is_about(answer: str, aside: bool) -> None:
    wish = Requirement(id="r1", text="Führerschein Klasse B", quote="x", category="credential")
    assert beside(wish, answer) is aside


def test_why_the_order_is_another_is_told_of_the_order() -> None:
    moved = Change(id="c1", section="work", path="work[0].highlights", op="move", target="w1", order=("w1h2", "w1h1"),
                   reason="What is asked for comes first.", status="accepted")  # fmt: skip
    gone = Change(id="c2", section="work", path="work[0].highlights[2]", op="remove", target="w1h3", before="Order",
                  reason="You asked.", status="accepted")  # fmt: skip
    reply = chat.reply(BRIEF.model_copy(update={"changes": (moved, gone)}), "Why did you change the order?")
    assert "comes first" in reply.text


async def test_a_letter_quotes_nothing_that_points_elsewhere(words_alone: OfflineEngine) -> None:
    wish = Requirement(id="r1", text="Sage 100", quote="Sage 100")
    text = "J'en ai fait pendant deux ans au Cabinet Lorrain"
    said = Passage(ref="q1", item="", text=text, source="answer")
    match = Match(requirement_id="r1", state="asked", evidence=(Evidence(source="answer", ref="q1", quote=text),))
    brief = BRIEF.model_copy(update={"requirements": (wish,), "matches": (match,), "told": (said,), "language": "fr"})
    assert "J'en" not in await words_alone.cover_letter(brief, Paper())


async def test_a_name_that_was_denied_is_not_listed_on_the_word_of_another_answer(words_alone: OfflineEngine) -> None:
    wish = Requirement(id="r1", text="Streaming (Kafka / Flink) in production", quote="Kafka")
    no = Passage(ref="q1", item="", text="Kafka: no. Flink: no", source="answer")
    poc = Passage(ref="q2", item="", text="Not in production, only a PoC with Kafka in 2020", source="answer")
    brief = BRIEF.model_copy(update={"requirements": (wish,), "matches": (), "told": (no, poc)})
    assert not [d for d in await words_alone.skills(brief, Paper()) if d.op == "insert"]
    brief = brief.model_copy(update={"told": (poc,)})
    assert [d.after for d in await words_alone.skills(brief, Paper()) if d.op == "insert"] == ["Kafka"]


def test_what_somebody_adds_by_the_way_is_a_fact() -> None:
    reply = chat.reply(BRIEF, "actually, I did use Kafka at Acme for 3 topics of clickstream data")
    assert [(d.op, d.target, d.after) for d in reply.drafts] == [
        ("insert", "w1", "I did use Kafka for 3 topics of clickstream data")
    ]


def test_words_meant_everywhere_are_no_part_of_the_new_ones() -> None:
    assert swaps.swap("change sparks to electricians everywhere") == ("sparks", "electricians")
    assert swaps.swap("ersetze Kasse durch Kassenführung überall") == ("Kasse", "Kassenführung")


@pytest.mark.parametrize(
    "said",
    [
        "call me Site Manager at the top",
        "Call it Site Manager on the top of my CV",
        "call me a Site Manager in the headline",
    ],
)
def test_what_stands_at_the_top_is_the_headline_and_no_title(said: str) -> None:
    (draft,) = chat.reply(BRIEF, said).drafts
    assert (draft.target, draft.after) == ("basics.label", "Site Manager")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("a cover letter in German please", False),
        ("eine Bewerbung mit Anschreiben auf Spanisch", False),
        ("write a cover letter in English", True),
        ("write a cover letter", True),
        ("write a cover letter for the post in teaching", True),
    ],
)
def test_a_letter_in_another_language_is_not_written_without_a_word(said: str, written: bool) -> None:
    told = chat.reply(BRIEF, said)
    assert told.letter is written
    assert written or told.text == speech("en").untranslated
