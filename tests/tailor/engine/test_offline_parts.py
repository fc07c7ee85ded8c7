"""Parts of lines and lists that are meant, what is only told, and small talk."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import accepting, chat, contentment, enquiries, pointing, wondering
from tailor.engine.offline.answers import as_line
from tailor.model.cover_letter import Dictated
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.resume import Basics, Highlight, Interest, Resume, Work
from tailor.model.sayings import speech
from tailor.model.session import Said

RESUME = Resume(
    basics=Basics(name="Gil Ashworth"),
    work=(
        Work(id="w1", name="Moss Farriers", position="Farrier",
             highlights=(Highlight(id="w1h1", text="Built the new forge and trained three apprentices in hot shoeing"),
                         Highlight(id="w1h2", text="Shod 30 horses a week"))),
    ),
    interests=(Interest(id="i1", keywords=("Chess", "Rowing", "Cider making")),),
)  # fmt: skip
WISHES = (
    Requirement(id="r1", text="Hot shoeing", quote="hot shoeing"),
    Requirement(id="r2", text="Trailer licence", quote="trailer licence"),
)
SHOWN = Match(
    requirement_id="r1",
    state="demonstrated",
    evidence=(Evidence(source="resume", ref="w1h1", quote=RESUME.work[0].highlights[0].text),),
)


def said(text: str, *earlier: str) -> ChatReply:
    messages = tuple(
        Said(id=f"m{n}", role="assistant" if n % 2 else "user", text=each) for n, each in enumerate(earlier)
    )
    brief = Brief(
        resume=RESUME, document=RESUME, posting=Posting(title="Head Farrier"), requirements=WISHES, matches=(SHOWN,),
        messages=messages,
    )  # fmt: skip
    return chat.reply(brief, text)


def test_of_several_deeds_in_a_line_the_one_that_is_meant_goes() -> None:
    assert [d.after for d in said("don't say I trained apprentices").drafts] == ["Built the new forge"]
    assert [(d.op, d.target) for d in said("remove the line about the apprentices").drafts] == [("remove", "w1h1")]
    assert pointing.without("forge", "w1h1", RESUME.work[0].highlights[0].text) is None


def test_all_things_that_are_named_go() -> None:
    assert [d.target for d in said("remove rowing and chess").drafts] == ["i1.keywords[1]", "i1.keywords[0]"]


def test_a_verb_is_not_cut_out_of_its_line() -> None:
    reply = said("don't use the word built")
    assert not reply.drafts
    assert "Built the new forge" in reply.text


def test_why_something_that_is_shown_is_missing_is_not_answered_by_all_of_it() -> None:
    told = said("why is hot shoeing missing").text
    assert "Built the new forge" in told
    assert speech("en").all_shown not in told


def test_who_says_to_be_what_the_posting_wants_is_given_no_skill_of_it() -> None:
    assert said("say I'm a head farrier").text == speech("en").titled.format(wanted="head farrier")


def test_what_lasts_is_told_without_who_does_it() -> None:
    assert as_line("I've been looking after the stud of 40 mares since 2021") == (
        "Looking after the stud of 40 mares since 2021"
    )


def test_the_letter_is_shown_where_it_stands() -> None:
    assert said("show me the letter").letter
    words = speech("en").letters
    assert (said("zeig mir das Anschreiben", "write a letter", words).letter, said("show me the letter").text) == (
        False,
        words,
    )


@pytest.mark.parametrize("message", ["I can start Monday", "my notice is 4 weeks", "Ich kann ab Mai anfangen"])
def test_when_one_can_start_is_for_the_letter(message: str) -> None:
    assert said(message).text == speech("en").letter_how


@pytest.mark.parametrize("message", ["what about the trailer licence?", "does the trailer licence count?"])
def test_one_wish_is_asked_about(message: str) -> None:
    assert wondering.wondered(message) == "trailer licence"


def test_small_talk_is_small() -> None:
    assert all(
        contentment.content(each) for each in ("ok thanks, that's everything", "see you", "bis bald", "all good")
    )
    assert accepting.asked("I accept")
    assert said("the hot shoeing line should go last").drafts[0].order == ("w1h2", "w1h1")
    assert enquiries.CHANGED.search("can I see the original?")


@pytest.mark.parametrize("message", ["remove the apprenticeships", "take out my apprenticeship"])
def test_a_word_that_ends_otherwise_is_asked_about(message: str) -> None:
    assert not [d for d in said(message).drafts if d.op == "remove" and d.target == "w1h1"]


def test_a_line_is_asked_about_by_its_word_in_another_case() -> None:
    lines = (Highlight(id="w1h1", text="Prasowanie i pakowanie"), Highlight(id="w1h2", text="Szycie sukni"))
    work = (RESUME.work[0].model_copy(update={"highlights": lines}),)
    resume = RESUME.model_copy(update={"work": work})
    brief = Brief(resume=resume, document=resume, posting=Posting(), language="pl")
    reply = chat.reply(brief, "usuń wiersz o prasowaniu")
    assert not reply.drafts
    assert "„Prasowanie i pakowanie”" in reply.text


def test_a_number_is_told_as_it_was_typed() -> None:
    assert "“fifty”" in said("sixty, not fifty").text


def test_more_is_said_in_the_letter_and_taken_out_of_it() -> None:
    told = speech("en").letter_says.format(text="I've got a van.")
    reply = said("and that I can start whenever", "say in the letter I've got a van", told)
    assert reply.dictated == "I can start whenever."
    brief = Brief(
        resume=RESUME, document=RESUME, posting=Posting(), dictated=(Dictated(text="I've got a van.", ref="m0"),)
    )
    assert chat.reply(brief, "take the van bit out").undictated == ("I've got a van.",)


def test_a_line_that_can_be_moved_is_meant_before_the_summary() -> None:
    basics = Basics(name="Gil Ashworth", summary="Farrier with 30 horses and a forge. Calm.")
    resume = RESUME.model_copy(update={"basics": basics})
    brief = Brief(resume=resume, document=resume, posting=Posting())
    assert [d.order[0] for d in chat.reply(brief, "stick the horses line on top").drafts] == ["w1h2"]
    assert chat.reply(brief, "nah put it back").text == speech("en").nothing_to_undo
