"""What whole sessions of people in many trades showed, walked to their end."""

from datetime import date

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.letters import letter_otherwise
from tailor.engine.offline import chat, credentials, enquiries, pointed, tenure, typed
from tailor.engine.offline.requirements import extract
from tailor.engine.tongues import tongues
from tailor.model import placing
from tailor.model.change import Change
from tailor.model.checking import check
from tailor.model.events import Question
from tailor.model.posting import Match, Posting, Requirement
from tailor.model.resume import Basics, Education, Highlight, Passage, Resume, Work
from tailor.model.sayings import speech
from tailor.model.session import Said

RESUME = Resume(
    basics=Basics(name="Kim Eide", summary="Weaver of linen."),
    work=(
        Work(
            id="w1",
            name="The Blue Loom",
            position="Weaver",
            start_date="2019",
            highlights=(
                Highlight(id="w1h1", text="Wove 40 tablecloths a month"),
                Highlight(id="w1h2", text="Kept the dye store and its ledger"),
            ),
        ),
    ),
)
BRIEF = Brief(resume=RESUME, document=RESUME, posting=Posting(title="Weaver", description="Linen"))


def replied(said: str, *before: Said, **more: object) -> ChatReply:
    messages = (*before, Said(id="now", role="user", text=said))
    return chat.reply(BRIEF.model_copy(update={"messages": messages, **more}), said)


def test_an_article_is_no_name_of_an_employer() -> None:
    assert not placing.named("The Blue Loom", "led the night shift")
    assert typed.spelled("Led the night shift", RESUME, ()) == "Led the night shift"


@pytest.mark.parametrize("said", ["yes", "yes, take it out", "take it out", "remove that"])
def test_what_was_denied_and_stands_goes_when_that_is_wanted(said: str) -> None:
    denied = replied("I have never done the dye store")
    assert "Kept the dye store" in denied.text
    before = (
        Said(id="m1", role="user", text="I have never done the dye store"),
        Said(id="m2", role="assistant", text=denied.text),
    )
    moved = Change(id="c1", section="work", path="work[0]", op="move", target="w1", status="accepted")
    reply = replied(said, *before, changes=(moved,))
    assert [(d.op, d.target) for d in reply.drafts] == [("remove", "w1h2")]
    assert not reply.undo


@pytest.mark.parametrize("said", ["it was 45 tablecloths", "no, it was 45 tablecloths", "make it 45 tablecloths"])
def test_a_number_told_alone_goes_where_the_same_is_counted(said: str) -> None:
    (draft,) = replied(said).drafts
    assert (draft.target, draft.after) == ("w1h1", "Wove 45 tablecloths a month")


def test_a_bare_number_puts_right_what_was_just_written() -> None:
    written = Change(
        id="c1", section="work", path="work[0]", op="insert", target="w1", after="Taught 20 apprentices",
        status="accepted", asked_in="m1",
    )  # fmt: skip
    before = (
        Said(id="m1", role="user", text="add: I taught 20 apprentices"),
        Said(id="m2", role="assistant", text="I add it."),
    )
    (draft,) = replied("actually it was 2", *before, changes=(written,)).drafts
    assert (draft.target, draft.after) == ("c1", "Taught 2 apprentices")
    assert not replied("actually it was 2").drafts


def test_the_summary_is_changed_to_what_is_told() -> None:
    (draft,) = replied("change the summary to: Weaver who gets looms running").drafts
    assert (draft.target, draft.after) == ("basics.summary", "Weaver who gets looms running.")
    (draft,) = replied("byt sammanfattningen till: Vävare som får stolar att gå").drafts
    assert draft.target == "basics.summary"


def test_whether_all_is_true_is_no_question_of_what_was_made_up() -> None:
    assert enquiries.all_true("is everything true?")
    assert replied("is everything true?", changes=()).text == speech("en").nothing_changed
    moved = Change(id="c1", section="work", path="work[0]", op="move", target="w1", status="accepted")
    assert not replied("is it all true?", changes=(moved,)).text.startswith("No")


def test_what_is_to_be_mentioned_with_the_letter_stands_in_the_letter() -> None:
    reply = replied("write a cover letter, and mention I live 10 minutes away")
    assert reply.letter
    assert reply.dictated == "I live 10 minutes away."
    assert letter_otherwise("start the letter with why I want this job")


def test_that_sentence_is_pointed_at() -> None:
    assert pointed.points("that sentence")
    assert not pointed.points("that sentence about dye")


def test_a_question_is_explained_that_is_asked_about() -> None:
    questions = tuple(
        Question(id=f"q{n}", kind="gap", text="?", reason="It is required.", requirement=asked, quote=asked, asked=True)
        for n, asked in enumerate(("Dyeing with madder", "Working with schools"), 1)
    )
    assert "madder" in replied("why did you ask about madder?", questions=questions).text


def test_a_course_whose_time_is_over_is_not_in_force() -> None:
    course = Education(id="e1", area="First aid at work", start_date="2020", end_date="2023")
    resume = RESUME.model_copy(update={"education": (course,)})
    assert credentials.run_out("Valid first aid certificate", resume, date(2026, 11, 1)) == {"e1"}
    assert not credentials.run_out("First aid certificate", resume, date(2026, 11, 1))
    assert not credentials.run_out("Valid first aid certificate", resume, date(2022, 11, 1))


def test_years_behind_the_title_they_are_of() -> None:
    assert tenure.subject("RVN with at least 3 years' post-registration experience") == "RVN"
    assert tenure.subject("5 year checkable history") == ""


def test_a_language_is_added_by_its_name_whatever_is_said_behind_it() -> None:
    (draft,) = replied("add Bengali, I grew up with it").drafts
    assert (draft.target, draft.after) == ("languages", "Bengali")


def test_what_somebody_else_did_meanwhile_may_be_told() -> None:
    told = "I led the night shift while the foreman was away."
    head = Passage(ref="w1", item="w1", text="Weaver, The Blue Loom", section="work", path="work[0]")
    words = (Passage(ref="m1", item="w1", text=told, source="chat"),)
    assert check("Led the night shift while the foreman was away", (head,), told=words).verdict == "supported"
    assert check("Was away while the foreman led the night shift", (head,), told=words).verdict != "supported"


def test_what_the_posting_wants_is_told() -> None:
    wish = Requirement(id="r1", text="Dyeing with madder", quote="Dyeing with madder")
    match = Match(requirement_id="r1", state="missing")
    reply = replied("what does it want from me?", requirements=(wish,), matches=(match,))
    assert "Dyeing with madder" in reply.text
    assert speech("en").expect not in reply.text


def test_what_waits_is_taken_back_by_whoever_does_not_want_it_after_all() -> None:
    spoken = Change(id="c1", section="languages", path="languages", op="insert", target="languages", status="accepted")
    waiting = Change(
        id="c2",
        section="basics",
        path="basics.summary",
        op="replace",
        target="basics.summary",
        before="Weaver of linen.",
        after="Weaver of gold.",
        status="proposed",
        asked_in="m1",
    )
    before = (
        Said(id="m1", role="user", text="change the summary to: Weaver of gold and silver"),
        Said(id="m2", role="assistant", text="It waits for you."),
    )
    assert replied("the old one was better", *before, changes=(spoken, waiting)).undo == ("c2",)
    assert replied("undo", *before, changes=(spoken, waiting)).undo == ("c2",)


def test_years_of_any_work_are_asked_for_without_a_word_of_what() -> None:
    for text, tag in (("Mindestens 3 Jahre Berufserfahrung", "de"), ("At least 3 years of experience", "en")):
        heading = {"de": "Ihr Profil", "en": "Requirements"}[tag]
        posting = Posting(title="Weaver", description=f"{heading}\n- {text}\n- Linen", language=tag)
        assert "3" in extract(posting)[0].text


def test_french_and_a_number_with_its_noun_in_another_case() -> None:
    assert tongues("italien") == {"Italian"}
    resume = RESUME.model_copy(update={"work": (Work(id="w1", name="Kita", highlights=(GROUP,)),)})
    brief = BRIEF.model_copy(update={"resume": resume, "document": resume, "language": "de"})
    (draft,) = chat.reply(brief, "es waren 24 Kinder").drafts
    assert draft.after == "Betreuung einer Gruppe mit 24 Kindern"


GROUP = Highlight(id="w1h1", text="Betreuung einer Gruppe mit 22 Kindern")
