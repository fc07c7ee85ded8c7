"""The page target: what is too much is offered for removal, oldest first, and nothing goes by itself."""

from tailor.model import commands, events
from tailor.model.change import Change
from tailor.model.length import spare
from tailor.model.posting import Evidence
from tailor.model.resume import Highlight, Project
from tailor.model.session import Session
from tailor.model.step import LaidOut, Replied, Step, ready
from tests.tailor.model.story import ADA, Story, of


def aimed(pages: int | None) -> commands.SetOptions:
    return commands.SetOptions(request_id="x", page_target=pages)


def offers(session: Session) -> dict[str, str]:
    """Offers by what they would remove, with their state."""
    return {c.target: c.status for c in session.changes if c.for_length}


def change_of(session: Session, target: str) -> Change:
    return next(c for c in session.changes if c.for_length and c.target == target)


def long(story: Story) -> Story:
    """A finished session that is a page too long for what was asked for, and the three lines that could go."""
    story.do(aimed(1))
    refs = spare(story.session).refs[:3]
    story.done("check", LaidOut(pages=2, spare=refs, pages_then=1))
    story.done("finish", LaidOut(pages=2, words_expected=1, words_found=1))
    return story


def written() -> Story:
    return Story().to_writing().write().finish()


def test_the_oldest_lines_go_first_and_what_is_wanted_goes_last() -> None:
    resume = ADA.model_copy(
        update={
            "projects": (Project(id="p1", name="Clock", highlights=(Highlight(id="p1h1", text="Built a clock"),)),),
        }
    )
    story = Story(resume=resume).to_writing()
    refs, plain = spare(story.session)
    # w2 ended in 2019, w1 in 2023, the project has no date; w1h1 shows Kubernetes.
    assert refs == ("w2h1", "w1h3", "w1h2", "p1h1", "w1h1")
    assert refs[plain:] == ("w1h1",)


def test_what_is_too_much_is_offered_and_stands_until_the_person_decides() -> None:
    story = long(written())
    session = story.session
    assert session.status == "completed"
    assert offers(session) == {"w2h1": "proposed", "w1h3": "proposed", "w1h2": "proposed"}
    assert of(session, "w2h1") == "Automated server builds with Ansible"
    offer = change_of(session, "w2h1")
    assert (offer.op, offer.before) == ("remove", "Automated server builds with Ansible")
    assert "2 pages" in offer.reason
    said = [e.message for e in story.said if isinstance(e, events.ProgressUpdate)]
    assert any("3 lines could go, the oldest first" in message for message in said)


def test_each_offer_is_taken_and_brought_back_by_itself() -> None:
    story = long(written())
    taken = change_of(story.session, "w2h1").id
    story.do(commands.Accept(request_id="x", change_id=taken))
    assert "Ansible" not in [p.text for p in story.session.document.passages() if p.ref == "w2h1"]
    assert not any(p.ref == "w2h1" for p in story.session.document.passages())
    story.do(commands.Reject(request_id="x", change_id=taken))
    assert of(story.session, "w2h1") == "Automated server builds with Ansible"


def test_a_line_that_the_person_keeps_is_not_offered_again() -> None:
    story = long(written())
    story.do(commands.Reject(request_id="x", change_id=change_of(story.session, "w2h1").id))
    assert "w2h1" not in spare(story.session).refs
    # Until the person wants another length: that is another question.
    story.do(aimed(2))
    assert "w2h1" in spare(story.session).refs


def test_offers_that_are_not_needed_any_more_are_taken_back() -> None:
    story = long(written())
    story.do(aimed(None))
    assert ready(story.session) == (Step(kind="check"),)
    story.done("check", LaidOut(pages=2))
    assert set(offers(story.session).values()) == {"rejected"}
    story.done("finish", LaidOut(pages=2))
    assert story.session.document == story.session.resume
    # They are offered anew when they are needed again: nobody decided against them.
    assert set(offers(long(story).session).values()) == {"proposed"}


def test_where_nothing_helps_it_is_said() -> None:
    story = written()
    story.do(aimed(1))
    refs, plain = spare(story.session)
    said = story.done("check", LaidOut(pages=3, spare=refs[:plain], pages_then=2))
    messages = [e.message for e in said if isinstance(e, events.ProgressUpdate)]
    assert any("could go, which still leaves 2 pages" in message for message in messages)


def test_the_same_target_again_is_no_news_and_before_the_writing_it_only_is_noted() -> None:
    story = Story().to_questions()
    assert [e.type for e in story.do(aimed(2))] == ["options_update"]
    assert story.do(aimed(2)) == []
    assert story.session.status == "waiting"
    assert story.session.view.page_target == 2


def test_a_message_may_ask_for_a_length() -> None:
    story = written()
    story.do(commands.Chat(request_id="x", message="Make it one page, please."))
    story.done("reply", Replied(text="I lay it out for one page.", page_target=1), "m1")
    assert story.session.options.page_target == 1
    assert ready(story.session) == (Step(kind="check"),)


def test_a_line_that_a_person_was_asked_about_counts_as_wanted() -> None:
    story = Story().to_writing()
    matches = story.session.matches
    shown = matches[1].model_copy(
        update={"state": "demonstrated", "evidence": (Evidence(source="resume", ref="w2h1", quote="Ansible"),)}
    )
    session = story.session.evolve(matches=(matches[0], shown, matches[2]))
    refs, plain = spare(session)
    assert set(refs[plain:]) == {"w1h1", "w2h1"}
    assert refs[plain] == "w2h1"
