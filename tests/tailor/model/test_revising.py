"""What a person writes or takes out of the document themselves."""

import pytest

from tailor.errors import Invalid, NotFound
from tailor.model import commands
from tailor.model.change import Draft
from tailor.model.progress import replay
from tests.tailor.model.story import Story, plain


def revise(path: str, text: str = "") -> commands.Revise:
    """The command: with a text in its place, without one it is taken out."""
    return commands.Revise(request_id="x", path=path, op="replace" if text else "remove", text=text)


def finished(*drafts: Draft) -> Story:
    """A finished session."""
    return Story().to_writing().write(*drafts).finish()


def test_any_text_is_written_by_the_person_and_taken_back() -> None:
    story = finished()
    story.do(revise("work[1].highlights[0]", "Automated the builds of 40 servers"))
    (change,) = story.session.changes
    assert (change.op, change.target, change.author, change.status) == ("replace", "w2h1", "person", "accepted")
    assert change.check.verdict == "own_words"
    assert story.session.document.work[1].highlights[0].text == "Automated the builds of 40 servers"
    assert not story.do(revise("work[1].highlights[0]", "Automated the builds of 40 servers"))  # No news.
    story.do(revise("work[1].highlights[0]", "Automated the builds"))
    assert story.session.document.work[1].highlights[0].text == "Automated the builds"
    story.do(commands.Reject(request_id="x", change_id="c2"))
    assert story.session.document.work[1].highlights[0].text == "Automated the builds of 40 servers"
    assert replay(story.history, plain) == story.session


def test_a_draft_of_ours_gives_way_and_comes_back() -> None:
    story = finished(Draft(target="w2h1", after="Automated builds with Ansible", cites=("w2h1",)))
    assert story.session.changes[0].status == "accepted"
    story.do(revise("work[1].highlights[0]", "My own words"))
    assert [c.status for c in story.session.changes] == ["rejected", "accepted"]
    story.do(commands.Reject(request_id="x", change_id="c2"))
    assert story.session.document.work[1].highlights[0].text == "Automated builds with Ansible"


@pytest.mark.parametrize("path", ["work[0]", "skills[0]", "work[0].highlights[0]", "skills[0].keywords[1]"])
def test_a_line_a_skill_a_group_and_an_entry_are_taken_out(path: str) -> None:
    story = finished()
    before = plain(story.session.document)
    story.do(revise(path))
    (change,) = story.session.changes
    assert len(plain(story.session.document)) < len(before)
    assert change.path == path
    story.do(commands.Reject(request_id="x", change_id=change.id))
    assert plain(story.session.document) == before


def test_what_goes_with_an_entry_shows_nothing_any_more() -> None:
    story = finished()
    before = story.session.score
    story.do(revise("work[0]"))
    assert [w.name for w in story.session.document.work] == ["Initech"]
    states = {r.id: r.state for r in story.session.requirements_shown}
    assert states["r1"] == "missing"  # Its line stood there.
    after = story.session.score
    assert (after.before, (after.after or 0) < (before.after or 0)) == (before.before, True)
    story.do(commands.Reject(request_id="x", change_id=story.session.changes[-1].id))
    assert story.session.score == before


def test_ones_own_words_meet_what_they_name() -> None:
    story = finished()
    story.do(revise("work[1].highlights[0]", "Wrote Terraform modules"))
    assert next(r.state for r in story.session.requirements_shown if r.id == "r2") == "asked"


@pytest.mark.parametrize(
    "path", ["work", "work[0].name", "work[0].highlights", "work[7]", "basics.name", "skills", "certificates", "x"]
)
def test_names_lists_and_what_is_not_there_cannot_be_written(path: str) -> None:
    story = finished()
    for command in (revise(path, "Words"), *(() if path == "work[0]" else (revise(path),))):
        with pytest.raises(NotFound):
            story.do(command)
    with pytest.raises(NotFound):
        story.do(revise("work[0]", "Words"))
    with pytest.raises(Invalid):
        story.do(commands.Revise(request_id="x", path="work[0].highlights[0]", text="  "))
    assert story.session.changes == ()


def test_an_engine_takes_an_entry_out_only_when_it_is_asked_for() -> None:
    story = finished(Draft(target="w2", op="remove"))
    assert story.session.changes == ()
    story = finished(Draft(target="w2", op="remove", asked_for=True))
    assert [w.name for w in story.session.document.work] == ["Globex"]
