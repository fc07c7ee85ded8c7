"""Half of what is asked for earns nothing, and neither does what the person could not confirm."""

import pytest

from tailor.model import commands
from tailor.model.change import Draft
from tailor.model.events import Stance
from tailor.model.posting import Evidence, Match, Requirement
from tailor.model.progress import Claimed
from tailor.model.session import Earlier
from tailor.model.step import Drafted, Inquiry, Matched, PostingRead, QuestionsPlanned, RequirementsFound
from tailor.model.wishes import covers, denies, says
from tests.tailor.model.story import POSTING, Story

PAIR = Requirement(id="r1", text="Spark on Kubernetes", quote="Spark on Kubernetes", terms=("Spark", "Kubernetes"))
EITHER = Requirement(id="r1", text="Airflow or Dagster", quote="Airflow or Dagster", terms=("Airflow", "Dagster"))
YEARS = Requirement(id="r1", text="5 years of Kubernetes", quote="x", terms=("Kubernetes",))
PLAIN = Requirement(id="r1", text="Stakeholder management", quote="x", terms=("Stakeholder", "management"))
CLUSTERS = "Ran Kubernetes clusters for the payments platform"


@pytest.mark.parametrize(
    ("requirement", "text", "said"),
    [
        (PAIR, CLUSTERS, False),
        (PAIR, "Ran Spark jobs on k8s", True),
        (PAIR, "Ran Spark jobs, never on Kubernetes", False),
        (YEARS, CLUSTERS, False),
        (YEARS, "Ran Kubernetes clusters for six years", True),
        (EITHER, "Wrote DAGs in Airflow", True),
        (EITHER, "No experience with Airflow", False),
        (PLAIN, "Managed the budget", False),
        (PLAIN, "Managed stakeholders in three countries", True),
    ],
)
def test_a_text_says_all_that_is_named_or_an_alternative(requirement: Requirement, text: str, said: bool) -> None:
    assert says(requirement, text) is said


@pytest.mark.parametrize(
    ("requirement", "answer", "denied"),
    [
        (PAIR, "Yes, at Globex for two years", False),
        (PAIR, "I ran Spark on Kubernetes at Globex", False),
        (PAIR, "I ran Spark, but only on YARN, not on Kubernetes", True),
        (PAIR, "I used Spark for reports", True),
        (PAIR, "No, never", True),
        (PAIR, "No problem, I did that at Globex", False),
        (EITHER, "Airflow yes, Dagster never", False),
        (EITHER, "I have never used Airflow", True),
        (PLAIN, "I haven't done that", True),
        (PLAIN, "Nein, das habe ich nie gemacht", True),
        (PLAIN, "I met the council every month", False),
    ],
)
def test_an_answer_may_take_back_what_it_was_asked(requirement: Requirement, answer: str, denied: bool) -> None:
    assert denies(requirement, answer) is denied


@pytest.mark.parametrize(
    ("requirement", "topic", "yes", "covered"),
    [
        (PAIR, "Kubernetes", True, False),
        (PAIR, "Kubernetes", False, True),
        (PAIR, "Experience with Spark and Kubernetes", True, True),
        (EITHER, "Airflow", True, True),
        (EITHER, "Airflow", False, False),
        (PLAIN, "stakeholder management", True, True),
        (PLAIN, "Budget management", True, False),
    ],
)
def test_an_earlier_yes_is_about_all_and_a_no_about_any_of_it(
    requirement: Requirement, topic: str, yes: bool, covered: bool
) -> None:
    assert covers(requirement, topic, yes=yes) is covered


def asked(*, earlier: tuple[Earlier, ...] = (), match: Match | None = None) -> Story:
    """A session whose posting asks for the pair alone, and asks about it."""
    story = Story(earlier=earlier)
    story.do(Claimed(), run=1)
    posting = POSTING.model_copy(update={"description": "You run Spark on Kubernetes."})
    story.done("posting", PostingRead(posting=posting))
    story.done("requirements", RequirementsFound(requirements=(PAIR,)))
    story.done("match", Matched(matches=(match or Match(requirement_id="r1", state="missing"),)))
    inquiry = Inquiry(requirement_id="r1", text="Have you?", reason="It is asked for.")
    story.done("questions", QuestionsPlanned(inquiries=(inquiry,)))
    return story


def state(story: Story) -> str:
    """The state of the pair in the document as it stands."""
    return story.session.requirements_shown[0].state


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("", "cannot_confirm"),
        ("I can't confirm that.", "yes"),
        ("Sorry, I don't remember", "yes"),
        ("Das kann ich nicht bestätigen", "yes"),
        ("No", "yes"),
        ("I used Kubernetes, not Spark", "yes"),
    ],
)
def test_what_cannot_be_confirmed_earns_nothing_whatever_is_written(text: str, stance: Stance) -> None:
    story = asked()
    story.do(commands.Answer(request_id="a", question_id="q1", text=text, stance=stance))
    draft = Draft(
        target="w1h1",
        after="Ran Kubernetes clusters and Spark for the payments platform",
        requirement_ids=("r1",),
        cites=("w1h1",),
    )
    skill = Draft(target="s1", op="insert", after="Kubernetes", requirement_ids=("r1",), cites=("w1h1",))
    story.done("summary", Drafted(drafts=()))
    story.done("experience", Drafted(drafts=(draft,)), "w1")
    story.done("experience", Drafted(drafts=()), "w2")
    story.done("skills", Drafted(drafts=(skill,)))
    assert state(story) == "missing"
    assert story.session.score.after == 0
    assert story.session.matches[0].note


def test_a_wording_that_names_half_of_it_earns_nothing() -> None:
    story = asked()
    story.do(commands.Skip(request_id="s", question_id="q1"))
    story.done("summary", Drafted(drafts=()))
    draft = Draft(target="w1h1", after="Ran k8s clusters for the payments platform", requirement_ids=("r1",))
    story.done("experience", Drafted(drafts=(draft,)), "w1")
    assert [c.status for c in story.session.changes] == ["accepted"]
    assert state(story) == "missing"


@pytest.mark.parametrize("stance", ["no", "cannot_confirm"])
def test_what_was_not_confirmed_before_is_neither_shown_nor_asked_again(stance: Stance) -> None:
    earlier = Earlier(ref="told:1", topic="Spark on Kubernetes", stance=stance, text="", told_at="2026-03-03T10:00:00Z")
    alike = Evidence(source="resume", ref="w1h1", quote=CLUSTERS)
    story = asked(earlier=(earlier,), match=Match(requirement_id="r1", state="demonstrated", evidence=(alike,)))
    assert state(story) == "missing"
    assert "2026-03-03" in story.session.matches[0].note
    assert story.session.question is None


def test_a_yes_to_half_of_it_before_does_not_answer_it() -> None:
    earlier = Earlier(ref="told:1", topic="Kubernetes", stance="yes", text="At Globex", told_at="2026-03-03T10:00:00Z")
    story = asked(earlier=(earlier,))
    assert state(story) == "missing"
    assert story.session.question is not None


@pytest.mark.parametrize(
    ("answer", "denied"),
    [
        ("did it 2016 but its run out", True),
        ("yeah ive driven one on loads of sites but no ticket", True),
        ("I have driven one, I don't have a licence though", True),
        ("yes, my ticket is from 2019", False),
        ("yes, no points on my licence", False),
    ],
)
def test_a_paper_that_is_not_held_is_none(answer: str, denied: bool) -> None:
    wish = Requirement(id="r1", text="Telehandler ticket", quote="Telehandler ticket", category="credential")
    assert denies(wish, answer) is denied


def test_a_no_to_the_one_is_a_yes_to_the_other() -> None:
    either = Requirement(id="r1", text="Manejo de SAP o Sage", quote="x", terms=("SAP", "Sage"))
    assert not denies(either, "no, pero uso Sage 50 desde 2022")
    assert denies(either, "no, pero uso Excel")
    assert denies(either, "no, nunca")
