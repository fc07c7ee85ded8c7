"""The session as a state machine: pure, numbered without a gap, and rebuilt from its causes."""

import pytest

from tailor.errors import Conflict, Invalid, NotFound
from tailor.model import commands, events
from tailor.model.change import Draft
from tailor.model.events import Failure
from tailor.model.posting import Match, Requirement
from tailor.model.progress import Claimed, StepDone, replay
from tailor.model.session import Earlier
from tailor.model.statements import statements
from tailor.model.step import (
    Drafted,
    Failed,
    Inquiry,
    Matched,
    PostingRead,
    PostingUnreadable,
    QuestionsPlanned,
    Replied,
    RequirementsFound,
    Step,
    ready,
)
from tests.tailor.model.story import INQUIRIES, MATCHES, POSTING, REQUIREMENTS, Story, answer, kinds, of, plain


def test_a_whole_session_ends_completed_with_gapless_numbers_and_rising_progress() -> None:
    story = Story().to_questions()
    story.do(answer("q1", "At Initech I moved our 60 AWS accounts' networking to Terraform modules."))
    story.do(commands.Skip(request_id="x", question_id="q2"))
    added = Draft(
        target="w2",
        op="insert",
        after="Moved our 60 AWS accounts' networking to Terraform modules",
        requirement_ids=("r2",),
        cites=("q1",),
    )
    story.write(added).finish()
    assert story.session.status == "completed"
    assert story.numbers == list(range(1, len(story.said) + 1))
    progress = [e.progress for e in story.said if isinstance(e, events.ProgressUpdate)]
    assert progress == sorted(progress)
    assert progress[-1] == 100
    assert story.session.score.before is not None
    assert story.session.score.after is not None
    assert story.session.score.after > story.session.score.before
    assert "Moved our 60 AWS accounts" in of(story.session, story.session.changes[0].id)


def test_replaying_the_causes_rebuilds_the_session() -> None:
    story = Story().to_questions()
    story.do(answer("q1", "At Initech I wrote Terraform modules."))
    story.do(answer("q2", "", "no"))
    story.write(
        Draft(target="w2", op="insert", after="Wrote Terraform modules", requirement_ids=("r2",), cites=("q1",))
    )
    change = story.session.changes[0].id
    story.do(commands.Reject(request_id="x", change_id=change))
    story.do(commands.Accept(request_id="x", change_id=change))
    story.finish()
    rebuilt = replay(story.history, plain)
    assert rebuilt.model_dump_json() == story.session.model_dump_json()


def test_a_stored_session_is_read_back_as_it_was() -> None:
    story = Story().to_questions()
    stored = story.session.model_dump_json(exclude_defaults=True)
    assert type(story.session).model_validate_json(stored) == story.session


def test_one_question_is_open_at_a_time_and_the_session_waits_with_nothing_to_do() -> None:
    story = Story().to_questions()
    assert story.session.status == "waiting"
    assert ready(story.session) == ()
    asked = [e.question_id for e in story.said if isinstance(e, events.HumanInputRequired)]
    assert asked == ["q1"]
    said = story.do(answer("q1", "Yes, at Initech, for the network of 60 accounts."))
    assert kinds(said) == ["question_resolved", "match_update", "human_input_required"]
    assert story.session.status == "waiting"
    said = story.do(commands.Skip(request_id="x", question_id="q2"))
    assert said[-1].type == "status_changed"
    assert story.session.status == "running"
    assert ready(story.session) == (Step(kind="summary"),)


def test_the_first_answer_wins() -> None:
    story = Story().to_questions()
    story.do(answer("q1", "Yes, at Initech."))
    assert story.do(answer("q1", "Yes, at Initech.")) == []
    with pytest.raises(Conflict) as refused:
        story.do(answer("q1", "No, never."))
    assert refused.value.code == "QUESTION_RESOLVED"
    with pytest.raises(Conflict):
        story.do(commands.Skip(request_id="x", question_id="q1"))


def test_a_question_that_was_not_asked_yet_cannot_be_answered() -> None:
    story = Story().to_questions()
    with pytest.raises(NotFound):
        story.do(answer("q2", "Yes."))


def test_an_empty_answer_is_refused_and_changes_nothing() -> None:
    story = Story().to_questions()
    before = story.session
    with pytest.raises(Invalid):
        story.do(answer("q1", "   "))
    assert story.session is before


@pytest.mark.parametrize(
    ("text", "stance"),
    [("No.", "no"), ("nein", "no"), ("I can't confirm that", "cannot_confirm"), ("No downtime in 3 years", "yes")],
)
def test_plain_clients_can_say_no_in_words(text: str, stance: str) -> None:
    story = Story().to_questions()
    story.do(answer("q1", text))
    assert story.session.questions[0].stance == stance
    assert bool(story.session.told) == (stance == "yes")


@pytest.mark.parametrize(
    "text",
    ["skip", "Next question, please", "überspringen", "sla maar over", "pular", "hoppa över", "spring over", "ohita"],
)
@pytest.mark.parametrize("in_the_chat", [True, False])
def test_a_question_is_skipped_in_words(text: str, *, in_the_chat: bool) -> None:
    story = Story().to_questions()
    story.do(commands.Chat(request_id="x", message=text) if in_the_chat else answer("q1", text))
    assert story.session.questions[0].outcome == "skipped"
    assert not story.session.told
    assert not story.session.unanswered


def test_words_that_only_begin_so_are_an_answer() -> None:
    story = Story().to_questions()
    story.do(answer("q1", "Skip lists and B-trees, in Terraform's own registry"))
    assert story.session.questions[0].outcome == "answered"


def test_proceeding_withdraws_what_is_open() -> None:
    story = Story().to_questions()
    said = story.do(commands.Proceed(request_id="x"))
    assert [e.outcome for e in said if isinstance(e, events.QuestionResolved)] == ["withdrawn", "withdrawn"]
    assert story.session.status == "running"


def test_a_session_that_may_not_ask_does_not() -> None:
    story = Story(interactive=False).to_questions()
    assert story.session.questions == ()
    assert story.session.status == "running"


def test_stopping_keeps_everything_and_resuming_goes_on_at_the_next_step() -> None:
    story = Story().to_writing()
    story.do(commands.Stop(request_id="x"))
    assert story.session.status == "stopped"
    assert story.do(commands.Stop(request_id="x")) == []
    # A result that arrives after the stop is not taken.
    assert story.do(StepDone(step=Step(kind="summary"), result=Drafted(drafts=())), run=1) == []
    said = story.do(commands.Resume(request_id="x"))
    assert kinds(said) == ["status_changed"]
    assert story.session.status == "pending"
    story.do(Claimed(), run=2)
    story.write().finish()
    assert story.session.status == "completed"
    with pytest.raises(Conflict):
        story.do(commands.Resume(request_id="x"))
    with pytest.raises(Conflict):
        story.do(commands.Stop(request_id="x"))


def test_a_stopped_session_with_an_open_question_waits_again_when_resumed() -> None:
    story = Story().to_questions()
    story.do(commands.Stop(request_id="x"))
    story.do(commands.Resume(request_id="x"))
    assert story.session.status == "waiting"


def test_an_answer_while_stopped_counts_and_does_not_start_anything() -> None:
    story = Story().to_questions()
    story.do(commands.Stop(request_id="x"))
    story.do(answer("q1", "Yes, at Initech."))
    assert story.session.status == "stopped"
    assert story.session.told[0].text == "Yes, at Initech."


def test_a_failed_step_says_why_and_resuming_tries_it_again() -> None:
    story = Story().to_writing()
    failure = Failure(code="MODEL_TIMEOUT", message="The model did not answer.")
    said = story.done("summary", Failed(failure=failure))
    assert kinds(said) == ["session_error", "status_changed"]
    assert story.session.status == "failed"
    story.do(commands.Resume(request_id="x"))
    assert story.session.failure is None
    story.do(Claimed(), run=2)
    assert ready(story.session) == (Step(kind="summary"),)


def test_an_unreadable_posting_is_asked_for_as_text() -> None:
    story = Story()
    story.do(Claimed(), run=1)
    story.done("posting", PostingUnreadable(reason="The site does not let programs in.", outcome="blocked"))
    assert story.session.status == "waiting"
    question = story.session.question
    assert question is not None
    assert question.kind == "posting"
    for refused in (commands.Skip(request_id="x", question_id=question.id), commands.Proceed(request_id="x")):
        with pytest.raises(Conflict, match="Paste"):
            story.do(refused)
    story.do(answer(question.id, "We look for somebody who knows Kubernetes."))
    assert ready(story.session) == (Step(kind="posting"),)
    assert story.session.job_text.startswith("We look for")
    assert story.session.told == ()  # A posting is nobody's own words.


def test_without_asking_an_unreadable_posting_fails_with_a_way_on() -> None:
    story = Story(interactive=False)
    story.do(Claimed(), run=1)
    story.done("posting", PostingUnreadable(reason="It is gone.", outcome="expired"))
    assert story.session.status == "failed"
    assert story.session.failure is not None
    assert story.session.failure.code == "POSTING_UNREADABLE"
    question = story.session.question
    assert question is not None
    story.do(answer(question.id, "We look for somebody who knows Kubernetes."))
    assert story.session.status == "pending"


def test_requirements_without_a_quote_in_the_posting_are_dropped() -> None:
    story = Story()
    story.do(Claimed(), run=1)
    story.done("posting", PostingRead(posting=POSTING))
    invented = REQUIREMENTS[0].model_copy(update={"quote": "ten years of COBOL"})
    story.done("requirements", RequirementsFound(requirements=(invented, *REQUIREMENTS)))
    assert [r.text for r in story.session.requirements] == ["Kubernetes", "Terraform", "Kafka"]
    assert [r.id for r in story.session.requirements] == ["r1", "r2", "r3"]


def test_what_was_told_in_an_earlier_session_is_not_asked_again() -> None:
    yes = Earlier(ref="told:1", topic="Terraform", stance="yes", text="I wrote Terraform.", told_at="2026-03-03T00:00Z")
    no = Earlier(ref="told:2", topic="kafka", stance="cannot_confirm", text="", told_at="2026-03-03T00:00Z")
    story = Story(earlier=(yes, no))
    story.do(Claimed(), run=1)
    story.done("posting", PostingRead(posting=POSTING))
    story.done("requirements", RequirementsFound(requirements=REQUIREMENTS))
    story.done("match", Matched(matches=MATCHES))
    states = {m.requirement_id: m for m in story.session.matches}
    assert states["r2"].state == "asked"
    assert states["r2"].evidence[0].told_at == "2026-03-03T00:00Z"
    assert "2026-03-03" in states["r3"].note
    story.done("questions", QuestionsPlanned(inquiries=INQUIRIES))
    assert story.session.questions == ()


def test_the_score_before_is_of_the_original_alone() -> None:
    yes = Earlier(ref="told:1", topic="Terraform", stance="yes", text="I wrote Terraform.", told_at="2026-03-03T00:00Z")
    assert Story(earlier=(yes,)).to_questions().session.score == Story().to_questions().session.score


def test_a_message_is_answered_before_other_work_and_in_order() -> None:
    story = Story().to_writing()
    story.do(commands.Chat(request_id="x", message="First"))
    story.do(commands.Chat(request_id="x", message="Second"))
    assert ready(story.session) == (Step(kind="reply", ref="m1"),)
    story.done("reply", Replied(text="Done."), "m1")
    assert ready(story.session) == (Step(kind="reply", ref="m2"),)
    story.done("reply", Replied(text="Done."), "m2")
    assert [m.id for m in story.session.messages] == ["m1", "m2", "m1.reply", "m2.reply"]
    assert ready(story.session) == (Step(kind="summary"),)


def test_a_message_to_a_completed_session_runs_it_again_and_ends_it_completed() -> None:
    story = Story().to_writing().write().finish()
    said = story.do(commands.Chat(request_id="x", message="I also wrote runbooks at Globex."))
    assert kinds(said) == ["message", "status_changed"]
    draft = Draft(target="w1", op="insert", after="Wrote runbooks", cites=("m1",))
    story.done("reply", Replied(text="Added.", drafts=(draft,)), "m1")
    assert story.session.changes[-1].status == "accepted"
    story.finish()
    assert story.session.status == "completed"
    assert story.session.progress == 100


def test_a_failed_reply_leaves_the_session_usable() -> None:
    story = Story().to_writing().write().finish()
    story.do(commands.Chat(request_id="x", message="Shorter, please."))
    failure = Failure(code="MODEL_TIMEOUT", message="The model did not answer.")
    story.done("reply", Failed(failure=failure), "m1")
    assert story.session.status == "completed"
    assert story.session.messages[-1].text == "The model did not answer."


def test_chat_with_an_open_question_as_context_answers_it() -> None:
    story = Story().to_questions()
    story.do(commands.Chat(request_id="x", message="Yes, at Initech.", context="q1"))
    assert story.session.questions[0].answer == "Yes, at Initech."
    assert story.session.messages == ()


def test_a_claim_slipped_into_a_reply_is_not_passed_on() -> None:
    story = Story().to_writing().write().finish()
    story.do(commands.Chat(request_id="x", message="What do you think?"))
    story.done("reply", Replied(text="You led a team of 8 at Globex and hold a PhD from MIT."), "m1")
    assert "8" not in story.session.messages[-1].text
    assert "PhD" not in story.session.messages[-1].text


def test_a_change_that_is_asked_about_is_not_said_to_be_made() -> None:
    story = Story().to_writing().write().finish()
    line = story.session.resume.work[0].highlights[0]
    draft = Draft(target=line.id, after="Led 900 people at Hooli", reason="So", asked_for=True)
    story.do(commands.Chat(request_id="x", message="Better, please."))
    story.done("reply", Replied(text="Changed to “Led 900 people”.", drafts=(draft,)), "m1")
    assert story.session.question is not None
    assert story.session.question.kind == "draft"
    said = story.session.messages[-1].text
    assert said == story.session.question.reason
    assert "900" in said


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("18 % is wrong, it was 16 % and it was in 2017", "it was 16 % and it was in 2017"),
        ("32 Lkw stimmt nicht, es sind 28", "es sind 28 Lkw"),
        ("8200 c'est faux, c'est 9100", "c'est 9100"),
        ("that is wrong, remove the Terraform line", ""),
        ("60 proveedores no, son 45", "son 45 proveedores"),
        ("that is wrong", ""),
    ],
)
def test_what_is_so_instead_is_told(said: str, told: str) -> None:
    assert statements(said) == told


def test_a_question_in_return_is_no_answer() -> None:
    story = Story().to_questions()
    story.do(answer("q1", "what do you mean?"))
    assert story.session.matches[1].state == "missing"
    assert not any(q.follows for q in story.session.questions)


@pytest.mark.parametrize(
    ("wish", "text", "shown"),
    [
        ("2+ years in customer success or a senior operations role", "Yes, at Globex", "w1"),
        ("2+ years in customer success or a senior operations role", "Yes", ""),
        ("Two years of Kubernetes", "Yes, at Globex", ""),
    ],
)
def test_a_position_counts_towards_years_of_work_by_a_yes_that_names_it(wish: str, text: str, shown: str) -> None:
    years = Requirement(id="r1", text=wish, quote="run Kubernetes in production", category="experience")
    inquiry = Inquiry(requirement_id="r1", text="Is there work that counts?", reason="The posting requires it.")
    story = Story().to_questions((years,), (Match(requirement_id="r1", state="missing"),), (inquiry,))
    story.do(answer("q1", text))
    (match,) = story.session.matches_shown
    assert (match.state == "asked", [e.ref for e in match.evidence]) == (bool(shown), [shown] if shown else [])
    assert (story.session.question is None) is bool(shown)
