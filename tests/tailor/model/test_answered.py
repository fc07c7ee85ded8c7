"""Whether an answer speaks of what was asked, and what becomes of one that does not."""

import pytest

from tailor.errors import Conflict, Invalid
from tailor.model import commands, deciding, events
from tailor.model.answered import agrees, bare, beside, kept, subject
from tailor.model.asking import asking
from tailor.model.posting import Match, Requirement
from tailor.model.session import Options
from tailor.model.step import Inquiry
from tailor.model.yes import says_yes
from tests.tailor.model.story import REQUIREMENTS, Story, answer

KUBERNETES = Requirement(id="r1", text="Kubernetes", quote="x", terms=("Kubernetes",))
CARE = Requirement(id="r1", text="Wound care", quote="x", terms=("Wound care",))
TEAM = Requirement(id="r1", text="Strong teamwork", quote="x")
CONFLICT = Requirement(id="r1", text="Conflict resolution", quote="x")


@pytest.mark.parametrize(
    "answer",
    [
        "Yes",
        "Yes, I used Excel beside it",
        "I did, at Globex",
        "I have.",
        "Ja, bei Globex",
        "Oui, pendant deux ans",
        "Sí, en mi último trabajo",
        "Sì, ogni giorno",
        "Sim, há três anos",
        "Ja, elke dag",
        "Tak, od 2019",
        "Ano, dva roky",
        "Да, каждый день",
        "はい、3年間",
        "是的，三年",
        "نعم، كل يوم",
        "Evet, iki yıl",
        "Igen, Budapesten",
        "Kyllä, kaksi vuotta",
        "Das habe ich bei Globex gemacht",
        "Je l'ai fait chez Globex",
        "Lo hice en Globex",
        "For three years at Globex",
        "Every day since 2019",
        "I ran it in production",
        "I ran k8s clusters",
        "Two EKS clusters at Globex, both Kubernetes",
        "Seit drei Jahren bei Globex",
    ],
)
def test_an_answer_speaks_of_its_question(answer: str) -> None:
    assert not beside(KUBERNETES, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I used Excel every day",
        "Right now I use Excel every day",
        "Da ich Excel jeden Tag benutze",
        "I am good with Docker",
        "I like dogs",
        "Ich habe jeden Tag Excel benutzt",
        "J'ai utilisé Excel tous les jours",
        "Usé Excel todos los días",
        "Ho usato Excel ogni giorno",
        "Usei o Excel todos os dias",
        "Ik gebruikte elke dag Excel",
        "Codziennie używałem Excela w biurze",
        "Я каждый день работал с таблицами",
        "Excel",
    ],
)
def test_an_answer_speaks_of_something_else(answer: str) -> None:
    assert beside(KUBERNETES, answer)


def test_what_only_sounds_like_filler_is_no_answer() -> None:
    assert beside(Requirement(id="r1", text="Manage stock", quote="x", terms=("Manage stock",)), "I have a car")


@pytest.mark.parametrize(
    ("requirement", "answer", "other"),
    [
        (CARE, "I dressed wounds on two wards", False),
        (CARE, "I used Excel for the rota", True),
        (CONFLICT, "I resolved conflicts between shifts", False),
        (TEAM, "I calmed angry customers with a colleague", False),
        (TEAM, "I used Excel every day", True),
        (CONFLICT, "I calmed angry customers at the counter", True),  # Asked about once more, kindly.
    ],
)
def test_words_and_kin_of_what_was_asked_are_enough(requirement: Requirement, answer: str, other: bool) -> None:
    assert beside(requirement, answer) is other


def test_a_yes_is_heard_at_the_beginning_alone() -> None:
    assert agrees("Yes!")
    assert agrees("I did")
    assert not agrees("I did the accounts in Excel")
    assert not agrees("Yesterday I used Excel")


def test_what_an_answer_is_about_is_what_it_names() -> None:
    assert subject("I used Excel every day") == "Excel"
    assert subject("I like dogs") == "I like dogs"


EXCEL = "I used Excel every day"


def answered(*texts: str, stance: events.Stance = "yes") -> Story:
    """A session whose question about Terraform is answered so, and whose next one again."""
    story = Story().to_questions()
    for number, text in enumerate(texts):
        question = story.session.question
        assert question is not None
        said: events.Stance = "yes" if number == 0 else stance
        story.do(commands.Answer(request_id="x", question_id=question.id, text=text, stance=said))
    return story


def state(story: Story) -> tuple[str, str]:
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    return match.state, match.note


def test_a_question_is_asked_once_more_when_its_answer_is_about_something_else() -> None:
    story = answered(EXCEL)
    assert state(story) == ("missing", "Your answer is about something else.")
    question = story.session.question
    assert question is not None
    assert (question.id, question.follows, question.requirement_id) == ("q1b", "q1", "r2")
    assert question.text == f"You wrote: “{EXCEL}” Does that show “Terraform”?"
    assert question.choices[0] == "Yes, it does"
    # It is the person's evidence for what it says.
    assert EXCEL in [passage.text for passage in story.session.told]
    assert story.session.denied == frozenset()


def test_a_yes_to_the_second_question_makes_the_first_answer_its_evidence() -> None:
    story = answered(EXCEL, "Yes, it does")
    assert state(story)[0] == "asked"
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    assert [e.quote for e in match.evidence] == [EXCEL, "Yes, it does"]
    assert story.session.question is not None
    assert story.session.question.requirement_id == "r3"


def test_a_better_answer_counts_by_itself() -> None:
    story = answered(EXCEL, "I wrote Terraform modules at Globex")
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    assert [e.quote for e in match.evidence] == ["I wrote Terraform modules at Globex"]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("No, it is about something else", "yes"),
        ("No", "no"),
        ("", "cannot_confirm"),
        ("I used Excel every week, too", "yes"),
    ],
)
def test_whatever_else_is_said_leaves_what_was_asked_open(text: str, stance: events.Stance) -> None:
    story = answered(EXCEL, text, stance=stance)
    assert state(story) == ("missing", "Your answer is about something else.")
    # It was not denied either: own words in a later change may still earn it.
    assert "r2" not in story.session.denied
    assert story.session.question is not None
    assert story.session.question.requirement_id == "r3"


def test_the_second_question_can_be_skipped_and_is_withdrawn_with_the_others() -> None:
    story = answered(EXCEL)
    story.do(commands.Skip(request_id="x", question_id="q1b"))
    assert story.session.question is not None
    assert story.session.question.id == "q2"
    story = answered(EXCEL)
    story.do(commands.Proceed(request_id="x"))
    assert story.session.question is None
    assert state(story)[0] == "missing"


MERE_YESES = [
    "Yes", "Yes, I did that", "Sure, I have done that", "I did", "Yes, for two years, daily", "Yes, at Globex",
    "Ja, das habe ich gemacht", "Ja", "Das habe ich", "Ja klar, schon oft", "Ich habe das gemacht",
    "Oui, je l'ai fait", "Oui, bien sûr", "J'ai déjà fait ça", "Sí, lo he hecho", "Sí, ya lo hice", "Lo he hecho",
    "Sì, l'ho fatto", "sì", "L'ho già fatto", "Sim, já fiz isso", "Já fiz isso", "Ja, dat heb ik gedaan",
    "Dat heb ik gedaan", "tak, robiłem to", "Tak, robiłam to", "Robiłam to", "Ja, det har jag gjort",
    "Det har jag gjort", "Ja, det har jeg gjort", "Jeg har gjort det", "Ano, dělal jsem to", "To jsem dělala",
]  # fmt: skip


def test_a_yes_to_a_certificate_is_one_to_its_whole_name() -> None:
    """Of "IOSH Managing Safely" a part is known as a certificate as well; of a tool's, the tool alone is said."""
    for text, about in (("IOSH Managing Safely", "IOSH Managing Safely"), ("Terraform experience", "Terraform")):
        wanted = Requirement(id="r1", text=text, quote="You know Terraform")
        inquiry = Inquiry(requirement_id="r1", text=f"Do you have {text}?", reason="asked for")
        story = Story().to_questions((wanted,), (Match(requirement_id="r1", state="missing"),), (inquiry,))
        question = story.session.question
        assert question is not None
        story.do(answer(question.id, "Yes, since 2022"))
        assert [p.about for p in story.session.told] == [about]


@pytest.mark.parametrize("text", MERE_YESES)
def test_a_mere_yes_confirms_and_is_asked_what_was_done(text: str) -> None:
    assert bare(text)
    story = answered(text)
    assert state(story)[0] == "asked"
    question = story.session.question
    assert question is not None
    assert (question.id, question.detail, question.follows, question.requirement_id) == ("q1d", True, "q1", "r2")
    assert question.text.startswith("You say yes to “Terraform”. What did you do")
    # Nothing was said of Terraform but that: it may be listed, and no line tells of it.
    assert [p.about for p in story.session.told] == ["Terraform"]


@pytest.mark.parametrize(
    "text",
    [
        "I wrote Terraform modules at Globex",
        "Yes, I used it every week for the payments platform",
        "Ja, bei Globex habe ich damit die Zahlungsplattform aufgebaut",
        "Oui, j'ai écrit des modules Terraform pour la paie",
        "Tak, w Globex pisałam moduły do płatności",
        "No",
        "",
    ],
)
def test_an_answer_that_tells_something_is_no_mere_yes(text: str) -> None:
    assert not bare(text)


def test_what_was_done_is_evidence_beside_the_yes() -> None:
    story = answered("Yes, at Globex", "I wrote modules for the payments platform")
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    assert [e.quote for e in match.evidence] == ["Yes, at Globex", "I wrote modules for the payments platform"]
    assert {p.ref: p.item for p in story.session.told} == {"q1": "w1", "q1d": "w1"}, "the yes said where"
    assert story.session.question is not None
    assert story.session.question.requirement_id == "r3"
    asked = {q.id: q for q in story.session.questions}
    assert kept(asked["q1d"], asked["q1"]) == ("Terraform", "I wrote modules for the payments platform")


@pytest.mark.parametrize("text", ["", "No, I only read about it"])
@pytest.mark.parametrize(("given", "why"), [("no", "You said no."), ("cannot_confirm", "You cannot confirm it.")])
def test_a_yes_is_taken_back_when_more_is_asked(text: str, given: events.Stance, why: str) -> None:
    story = answered("Yes, for two years", text, stance=given)
    assert state(story) == ("missing", why)
    assert "r2" in story.session.denied
    assert story.session.told == (), "what was taken back is no evidence"
    assert story.session.question is not None
    assert story.session.question.requirement_id == "r3"


def test_a_yes_stands_when_what_was_done_is_skipped() -> None:
    story = answered("Yes, I did that")
    story.do(commands.Skip(request_id="x", question_id="q1d"))
    assert state(story)[0] == "asked"
    assert [p.ref for p in story.session.told] == ["q1"]


@pytest.mark.parametrize("text", ["Yes", "Yes, daily"])
def test_a_yes_stands_when_no_more_is_said(text: str) -> None:
    story = answered("Yes, I did that", text)
    assert state(story)[0] == "asked"
    assert "r2" not in story.session.denied
    assert story.session.question is not None
    assert story.session.question.requirement_id == "r3"


@pytest.mark.parametrize(
    "text",
    ["Nein, leider nicht", "Nej, det har jag inte", "Nei, aldri", "Ne, nikdy", "Nee, nooit", "Não, nunca", "No, mai",
     "Nie, nigdy", "Ja, das habe ich nie gemacht", "Tak, ale nigdy tego nie robiłem"],
)  # fmt: skip
def test_a_no_in_whatever_language_confirms_nothing(text: str) -> None:
    story = answered(text)
    assert state(story)[0] == "missing"
    assert "r2" in story.session.denied


def test_a_yes_is_taken_back() -> None:
    story = answered("Yes", "Not really, I have never used Terraform")
    assert state(story) == ("missing", "Your answer does not say so of all of it.")
    assert "r2" in story.session.denied


def test_a_language_needs_no_story() -> None:
    story = Story()
    language = (Requirement(id="r1", text="Dutch", category="language", quote="run Kubernetes"),)
    story.to_questions(
        requirements=language, matches=(), inquiries=(Inquiry(requirement_id="r1", text="?", reason=""),)
    )
    story.do(answer("q1", "Yes"))
    assert story.session.question is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "cs"])
def test_what_the_session_asks_by_itself_is_in_its_language_and_its_choices_are_understood(language: str) -> None:
    words = asking(language)
    if language != "en":
        assert not {"You wrote", "Where was that?"} & {words.where[:9], words.where[:15]}
    assert says_yes(words.shows_yes)
    assert says_yes(words.draft_yes)
    for choice, expected in ((words.shows_yes, "asked"), (words.shows_no, "missing")):
        story = Story(language=language).to_questions()
        story.do(answer("q1", EXCEL))
        question = story.session.question
        assert question is not None
        assert question.text == words.shows.format(text=EXCEL, wish="Terraform")
        assert question.choices == (words.shows_yes, words.shows_no)
        story.do(answer("q1b", choice))
        assert state(story)[0] == expected
        assert "r2" not in story.session.denied
        assert [p.text for p in story.session.told if p.text == words.shows_no] == []


@pytest.mark.parametrize("text", ["Yes, that line shows it", "Yes, that is it", "Yes. That is it", "Yes"])
def test_a_line_that_is_pointed_at_is_the_evidence(text: str) -> None:
    inquiry = Inquiry(
        requirement_id="r2",
        text="Terraform? Is it that line?",
        reason="",
        choices=("Yes, that line shows it",),
        line="w2h1",
    )
    story = Story().to_questions(inquiries=(inquiry,))
    before = story.session.score
    story.do(answer("q1", text))
    assert story.session.question is None  # What was done stands there: nothing more is asked.
    state = next(r for r in story.session.requirements_shown if r.id == "r2")
    assert (state.state, [(e.source, e.ref) for e in state.evidence]) == ("asked", [("resume", "w2h1")])
    now = story.session.score
    assert now.before == before.before
    assert (now.after or 0) > (before.after or 0)
    assert kept(story.session.questions[0], None) == ("Terraform", "Automated server builds with Ansible")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs", "fi"])
def test_any_line_that_the_person_points_at_is_the_evidence(language: str) -> None:
    inquiry = Inquiry(requirement_id="r2", text="Terraform?", reason="", lines=("w1h3", "w2h1", "w9h9"))
    story = Story().to_questions(inquiries=(inquiry,))
    story.session = story.session.model_copy(update={"options": Options(language=language)})
    assert [line.ref for line in story.session.questions[0].lines] == ["w1h3", "w2h1"]
    pointing = commands.Answer(request_id="x", question_id="q1", line="w2h1")
    said = story.do(pointing)
    assert story.session.question is None
    (resolved,) = (e for e in said if isinstance(e, events.QuestionResolved))
    assert resolved.shown_by is not None
    assert (resolved.shown_by.ref, resolved.answer) == ("w2h1", asking(language).shows_yes)
    state = next(r for r in story.session.requirements_shown if r.id == "r2")
    assert (state.state, [(e.source, e.ref) for e in state.evidence]) == ("asked", [("resume", "w2h1")])
    assert kept(story.session.questions[0], None) == ("Terraform", "Automated server builds with Ansible")
    assert not story.session.told, "nothing was said that could become a line"
    story.do(pointing)  # The same again is no news.
    with pytest.raises(Conflict):
        story.do(pointing.model_copy(update={"line": "w1h3"}))


def test_who_says_no_points_at_nothing() -> None:
    story = Story().to_questions(
        inquiries=(Inquiry(requirement_id="r2", text="Terraform?", reason="", lines=("w2h1",)),)
    )
    story.do(commands.Answer(request_id="x", question_id="q1", stance="no", line="w2h1"))
    state = next(r for r in story.session.requirements_shown if r.id == "r2")
    assert (state.state, state.evidence) == ("missing", ())
    assert "r2" in story.session.denied


def test_nobody_points_at_a_line_that_is_not_there() -> None:
    story = Story().to_questions()
    with pytest.raises(Invalid, match="no such line") as refused:
        story.do(commands.Answer(request_id="x", question_id="q1", line="w9h9"))
    assert refused.value.code == "UNKNOWN_LINE"
    assert story.session.question is not None


def test_a_yes_that_names_another_place_points_at_no_line() -> None:
    inquiry = Inquiry(requirement_id="r2", text="Terraform?", reason="", choices=("Yes, it is",), line="w2h1")
    story = Story().to_questions(inquiries=(inquiry,))
    story.do(answer("q1", "Yes, at Bellway, since 2017"))
    match = next(m for m in story.session.matches if m.requirement_id == "r2")
    assert [e.ref for e in match.evidence] != ["w2h1"]


def test_other_words_and_lines_that_are_not_there_are_no_such_evidence() -> None:
    inquiry = Inquiry(requirement_id="r2", text="Terraform?", reason="", choices=("Yes, it is",), line="w2h1")
    story = Story().to_questions(inquiries=(inquiry,))
    story.do(answer("q1", "Yes, I wrote Terraform modules at Initech for 30 accounts"))
    state = next(r for r in story.session.requirements if r.id == "r2")
    match = next(m for m in story.session.matches if m.requirement_id == state.id)
    assert [e.source for e in match.evidence] == ["answer"]
    story = Story().to_questions(inquiries=(inquiry.model_copy(update={"line": "w9h9"}),))
    assert story.session.questions[0].shown_by is None


@pytest.mark.parametrize(
    ("wish", "stance", "shown"),
    [
        ("Willing to work nights", "yes", "asked"),
        ("Willing to work nights", "no", "missing"),
        ("Terraform", "yes", "missing"),
    ],
)
def test_who_is_willing_need_show_no_line_of_it(wish: str, stance: events.Stance, shown: str) -> None:
    first, second, *rest = REQUIREMENTS
    wished = second.model_copy(update={"text": wish, "terms": ()})
    story = Story().to_questions(requirements=(first, wished, *rest))
    story.do(answer("q1", "Yes, from Sunday to Thursday, any week", stance=stance))
    assert next(r.state for r in story.session.requirements_shown if r.id == second.id) == shown


@pytest.mark.parametrize("text", ["not sure tbh", "dunno", "no idea mate", "keine Ahnung", "weiß nicht", "idk"])
def test_whoever_does_not_know_confirms_nothing(text: str) -> None:
    assert deciding.stance(text, "yes") == "cannot_confirm"


@pytest.mark.parametrize("text", ["aye", "Aye, at Globex"])
def test_a_yes_of_the_north_is_one(text: str) -> None:
    assert says_yes(text)


@pytest.mark.parametrize(
    ("told", "aside"),
    [
        ("yeah got my counterbalance rtitb last november", True),
        ("yes got my reach in 2020", False),
        ("yes, got my ticket last year", False),
        ("Yes", False),
    ],
)
def test_another_licence_is_not_the_one_that_was_asked_for(told: str, aside: bool) -> None:
    reach = Requirement(id="r1", text="Reach truck licence", quote="x", category="credential")
    assert beside(reach, told) is aside
