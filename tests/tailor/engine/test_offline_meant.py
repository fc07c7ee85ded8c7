"""Which change, entry or section a person means in the chat, and which short statements are lines."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import chat
from tailor.engine.offline.answers import as_line
from tailor.engine.offline.letter import frame
from tailor.model.change import Change
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import Basics, Certificate, Highlight, Interest, Language, Resume, Section, Skill, Work
from tailor.model.wishes import refuses

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
        ("I do the stock take every Sunday", "Do the stock take every Sunday"),
        ("I do not know the stock system", ""),
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


def test_a_licence_that_somebody_says_to_have_is_put_among_the_certificates() -> None:
    wish = Requirement(id="r1", text="Reach licence", quote="reach", category="credential")
    brief = Brief(resume=RESUME, document=RESUME, posting=Posting(), requirements=(wish,))
    reply = chat.reply(brief, "I have a reach licence too, did it 2025")
    assert [(d.target, d.after) for d in reply.drafts] == [("certificates", "Reach licence (2025)")]
    for other in ("I have no reach licence", "I would like a reach licence", "I have a car", "I have a quick question"):
        assert not chat.reply(brief, other).drafts


@pytest.mark.parametrize("asked", ["Why is my match so low?", "How can I get a better match?", "Why is the score 40?"])
def test_a_low_match_is_a_question_of_the_score(asked: str) -> None:
    assert "everything" in said(asked).text or "score" in said(asked).text.casefold()


@pytest.mark.parametrize(
    ("company", "greeting"),
    [
        ("Northgate Cold Store, Thorne", "Dear Northgate Cold Store team,"),
        ("Hill & Park, Ltd", "Dear Hill & Park, Ltd team,"),
        ("Hill, Park & Sons", "Dear Hill, Park & Sons team,"),
    ],
)
def test_a_pasted_company_is_greeted_without_its_town(company: str, greeting: str) -> None:
    posting = Posting(company=company, description=f"We are {company}.", source="pasted text")
    brief = Brief(resume=RESUME, document=RESUME, posting=posting)
    assert frame(brief).greeting == greeting


@pytest.mark.parametrize(
    ("answer", "no"),
    [
        ("no, not forest school", True),
        ("No", True),
        ("no, but I have used Epic", False),
        ("no. I did outdoor lessons", False),
        ("I did it", False),
    ],
)
def test_a_no_with_words_is_a_no(answer: str, no: bool) -> None:
    assert refuses(answer) is no


def test_what_was_done_elsewhere_is_not_put_under_the_only_entry() -> None:
    alone = RESUME.model_copy(update={"work": RESUME.work[:1]})
    brief = Brief(resume=alone, document=alone, posting=Posting())
    for text in ("I handled cash at the school fair in 2024", "add: I post for the netball club on Instagram"):
        reply = chat.reply(brief, text)
        assert not reply.drafts
        assert "Where was that?" in reply.text
    reply = chat.reply(brief, "I wrote rotas and trained 4 new porters every week")
    assert [d.target for d in reply.drafts] == ["w1"]


@pytest.mark.parametrize(
    ("request_", "skill"),
    [
        ("add Airflow to my skills", "Airflow"),
        ("Add menu writing to the skills section.", "menu writing"),
        ("ergänze Tableau bei meinen Kenntnissen", "Tableau"),
        ("añade Tableau a mis habilidades", "Tableau"),
    ],
)
def test_what_goes_to_the_skills_is_named_without_where_it_goes(request_: str, skill: str) -> None:
    assert [(d.target, d.op, d.after) for d in said(request_).drafts] == [("s1", "insert", skill)]


def test_a_section_that_went_at_once_comes_back_at_once() -> None:
    gone = tuple(
        Change(id=f"c{n}", section="languages", path=f"languages[{n - 1}]", op="remove", target=f"l{n}",
               reason="You asked.", status="accepted")
        for n in (1, 2)
    )  # fmt: skip
    empty = RESUME.model_copy(update={"languages": ()})
    brief = Brief(resume=RESUME, document=empty, posting=Posting(), changes=gone)
    assert chat.reply(brief, "undo that").undo == ("c1", "c2")
    half = RESUME.model_copy(update={"languages": RESUME.languages[:1]})
    brief = Brief(resume=RESUME, document=half, posting=Posting(), changes=gone[1:])
    assert chat.reply(brief, "undo that").undo == ("c2",)


def test_why_is_heard_before_what_was_changed() -> None:
    spanish = Brief(resume=RESUME, document=RESUME, posting=Posting(), changes=CHANGES, language="es")
    assert "Ordering comes first." in chat.reply(spanish, "¿por qué has cambiado el orden en Hotel Aldwark?").text
    german = Brief(resume=RESUME, document=RESUME, posting=Posting(), changes=CHANGES, language="de")
    assert "Baking comes first." in chat.reply(german, "warum hast du Brasserie umgestellt?").text


def test_a_summary_loses_the_sentence_that_speaks_of_the_fewest_wishes() -> None:
    wishes = ("Kitchen experience", "HACCP", "Baking")
    requirements = tuple(Requirement(id=f"r{n}", text=text, quote=text) for n, text in enumerate(wishes))
    basics = Basics(name="Ada Park", summary="Cook with kitchen experience. HACCP and baking every day.")
    resume = RESUME.model_copy(update={"basics": basics})
    brief = Brief(resume=resume, document=resume, posting=Posting(), requirements=requirements)
    assert [d.after for d in chat.reply(brief, "shorten the summary").drafts] == ["HACCP and baking every day."]


def test_a_german_line_may_be_short() -> None:
    assert as_line("Ich habe auch Intercompany-Salden abgestimmt") == "Intercompany-Salden abgestimmt"


def test_a_skill_that_is_listed_is_not_added_again() -> None:
    reply = said("add butchery to my skills")
    assert not reply.drafts
    assert "listed already" in reply.text
