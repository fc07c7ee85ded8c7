"""What the letter says in the person's own words, asked for and taken back in the conversation."""

from tailor.engine import own_sentences
from tailor.engine.offline import chat, letter
from tailor.model.cover_letter import Dictated
from tailor.model.resume import Basics
from tailor.model.session import Said
from tests.tailor.engine.test_offline_passing import changed, with_resume
from tests.tailor.engine.test_offline_talk import FACTS, brief

MOVING = "I'm moving to Lincoln in March."
VAN = "I have my own van."


def test_a_sentence_is_put_into_the_letter_as_it_was_said() -> None:
    reply = chat.reply(brief(), "mention in the letter that im moving to Lincoln in March")
    assert (reply.dictated, reply.letter, reply.drafts) == (MOVING, True, ())
    assert MOVING in reply.text
    reply = chat.reply(brief(), "what about the letter? mention my notice period in the letter")
    assert (reply.dictated, reply.letter) == ("", False)


def test_with_another_wish_both_are_heard() -> None:
    reply = chat.reply(brief(), "say in the letter that I have my own van and make it two pages")
    assert (reply.dictated, reply.page_target) == (VAN, 2)


def test_it_goes_by_its_words_or_as_the_last_one() -> None:
    there = brief().model_copy(update={"dictated": (Dictated(ref="m1", text=MOVING), Dictated(ref="m3", text=VAN))})
    assert chat.reply(there, "take that out of the letter").undictated == (VAN,)
    assert chat.reply(there, "take the bit about Lincoln out of the letter").undictated == (MOVING,)
    assert chat.reply(there, "take everything I added out of the letter").undictated == (MOVING, VAN)
    assert chat.reply(brief(), "take that out of the letter").undo == ()


def test_a_bare_undo_means_it_where_it_was_the_last_thing_done() -> None:
    said = tuple(Said(id=f"m{n}", role="user", text="x") for n in (1, 2, 3))
    there = brief().model_copy(update={"messages": said, "dictated": (Dictated(ref="m2", text=VAN),)})
    assert chat.reply(there, "undo").undictated == (VAN,)
    later = there.model_copy(update={"changes": (changed(1, after="Baked", asked_in="m3"),)})
    assert chat.reply(later, "undo").undo == ("c1",)


def test_no_fact_is_meant_for_the_letter() -> None:
    for fact in FACTS:
        assert own_sentences.reply(brief(), fact) is None, fact


def test_a_letter_of_few_lines_says_how_the_person_introduces_themselves() -> None:
    profile = "Baker of nine years. Ready for a bakery of my own."
    there = with_resume(brief(), basics=Basics(name="Ada", summary=profile))
    assert profile in letter.cover_letter(there).split("\n\n")
    abroad = with_resume(brief("de"), basics=Basics(name="Ada", summary=profile))
    assert profile not in letter.cover_letter(abroad)
