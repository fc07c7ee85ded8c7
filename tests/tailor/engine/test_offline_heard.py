"""What people say in few words, as they say it to somebody who knows what was just spoken of."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import chat, manner
from tailor.model.posting import Posting
from tailor.model.resume import Highlight, Volunteer
from tailor.model.sayings import speech
from tailor.model.session import Said
from tests.tailor.engine.test_offline_passing import changed
from tests.tailor.engine.test_offline_talk import brief


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "förmlicher"),
        ("de", "länger"),
        ("fr", "trop raide, plus chaleureuse"),
        ("fr", "plus courte"),
        ("pt", "menos formal"),
        ("pt", "mais longa"),
        ("pl", "mniej oficjalnie"),
        ("pl", "za długi"),
        ("en", "a tad warmer"),
    ],
)
def test_how_it_is_to_be_is_heard_in_few_words_of_any_language(language: str, said: str) -> None:
    assert manner.alone(said)
    words = speech(language)
    written = Said(id="m1", role="assistant", text=words.letters)
    asked = brief(language).model_copy(update={"messages": (written,)})
    assert chat.reply(asked, said).text == f"{words.letter_own} {words.letter_how}"


@pytest.mark.parametrize("said", ["make the oven line shorter", "I sold more bread", "thanks", "more"])
def test_what_names_a_thing_is_more_than_how_it_is_to_be(said: str) -> None:
    assert not manner.alone(said)


def full(language: str = "en") -> Brief:
    """A baker with lines, volunteering and a posting that has a body's letters."""
    there = brief(language)
    work = tuple(
        w.model_copy(update={"highlights": tuple(Highlight(id=f"{w.id}h{n}", text=t) for n, t in enumerate(lines))})
        for w, lines in zip(
            there.resume.work,
            (("Baked rye bread for 40 shops", "Planned the shifts of 6 bakers"), ("Cleaned the ovens",), (), ()),
            strict=True,
        )
    )
    volunteer = (Volunteer(id="v1", organization="St Oswald's Hospice shop", position="Shop volunteer"),)
    resume = there.resume.model_copy(update={"work": work, "volunteer": volunteer})
    posting = Posting(language=language, title="Head Baker", description="You need:\n- Membership of CIEH")
    return there.model_copy(update={"resume": resume, "document": resume, "posting": posting})


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "what does CIEH mean"),
        ("en", "what does CIEH stand for?"),
        ("de", "Was bedeutet CIEH"),
        ("fr", "que veut dire CIEH ?"),
        ("es", "¿qué significa CIEH?"),
        ("pt", "o que significa CIEH?"),
        ("pl", "co znaczy CIEH"),
    ],
)
def test_what_a_word_means_is_shown_where_it_stands(language: str, said: str) -> None:
    words = speech(language)
    told = f"{words.no_meaning.format(topic='CIEH')}\n{words.posting.format(quote='Membership of CIEH')}"
    assert chat.reply(full(language), said).text == told


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("take out the firm2 bullet", ["w2h0"]),
        ("take out the hospice one", ["v1"]),
        ("remove the oven line", ["w2h0"]),
    ],
)
def test_a_line_or_an_entry_goes_by_a_word_of_its_employer(said: str, gone: list[str]) -> None:
    assert [(d.target, d.op) for d in chat.reply(full(), said).drafts] == [(ref, "remove") for ref in gone]


def test_of_several_lines_of_an_employer_it_asks_which() -> None:
    reply = chat.reply(full(), "take out the firm1 bullet")
    assert not reply.drafts
    assert "• Baked rye bread for 40 shops\n• Planned the shifts of 6 bakers" in reply.text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "shifts to the top please"),
        ("de", "shifts bitte nach oben"),
        ("pl", "shifts na górę"),
        ("fr", "shifts en premier"),
    ],
)
def test_what_is_to_come_first_needs_no_verb(language: str, said: str) -> None:
    assert [(d.op, d.order[0]) for d in chat.reply(full(language), said).drafts] == [("move", "w1h1")]
    assert not chat.reply(full(language), "I worked my way to the top").drafts


@pytest.mark.parametrize(
    ("language", "said", "headline"),
    [
        ("de", "Titel bitte Bäckermeister", "Bäckermeister"),
        ("en", "title should be head baker", "Head baker"),
        ("pt", "título: Padeira", "Padeira"),
        ("pl", "tytuł: Piekarz", "Piekarz"),
    ],
)
def test_a_headline_is_called_a_title(language: str, said: str, headline: str) -> None:
    assert [(d.target, d.after) for d in chat.reply(full(language), said).drafts] == [("basics.label", headline)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "shorten the shifts line"),
        ("en", "make the shifts bullet shorter"),
        ("de", "mach den Punkt mit shifts kürzer"),
    ],
)
def test_a_line_that_is_to_be_shorter_is_shown(language: str, said: str) -> None:
    told = speech(language).cut_line.format(text="Planned the shifts of 6 bakers")
    assert chat.reply(full(language), said).text == told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "should I put my two jobs together"),
        ("en", "can you merge my two roles into one?"),
        ("de", "soll ich meine zwei Jobs zusammen machen"),
        ("fr", "dois-je regrouper mes deux postes ?"),
    ],
)
def test_two_positions_stay_two(language: str, said: str) -> None:
    assert chat.reply(full(language), said).text == speech(language).not_joined


def test_undo_behind_a_line_that_was_not_found_takes_back_what_stands() -> None:
    missed = Said(id="m2", role="assistant", text=speech("en").no_line.format(text="the dragons bit"))
    update = {"messages": (missed,), "changes": (changed(1, after="Baked"),)}
    assert chat.reply(full().model_copy(update=update), "undo").undo == ("c1",)
    update["changes"] = (changed(1, op="remove", target="w2h0", before="Cleaned the ovens"),)
    assert chat.reply(full().model_copy(update=update), "put it back").undo == ()


def test_what_was_just_told_is_not_so_after_all() -> None:
    told = Said(id="m1", role="user", text="I led the bakery's move")
    written = changed(1, after="Led the bakery's move", asked_in="m1")
    denied = speech("en").denied.format(text=told.text)
    for there, undo in ((full().model_copy(update={"messages": (told,), "changes": (written,)}), ("c1",)),):
        reply = chat.reply(there, "actually i didnt lead it, i helped")
        assert (reply.text, reply.undo) == (denied, undo)
    where = Said(id="m2", role="assistant", text=speech("en").where.format(name="Firm1", text="Led the move"))
    asked = full().model_copy(update={"messages": (told, where)})
    assert chat.reply(asked, "I didn't do that").text == denied


def test_an_order_behind_a_dispute_is_followed() -> None:
    there = full("pl").model_copy(update={"changes": (changed(1, after="Upiekłem chleb"),)})
    assert chat.reply(there, "to nieprawda, usuń to").undo == ("c1",)


@pytest.mark.parametrize("said", ["why is the HubSpot two times", "why are ovens in there"])
def test_what_no_change_is_about_is_not_explained_by_another(said: str) -> None:
    removed = changed(1, op="remove", target="w4", before="Kitchen helper, Island Grill", reason="You asked for it.")
    reply = chat.reply(full().model_copy(update={"changes": (removed,)}), said)
    assert reply.text.startswith(speech("en").untouched)
    assert "Kitchen helper" not in reply.text


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "ok"), ("en", "ok lovely thank you"), ("fr", "merci bcp"), ("en", "thx x"), ("de", "ok")],
)
def test_that_it_is_well_needs_no_more_than_a_word(language: str, said: str) -> None:
    assert chat.reply(full(language), said).text == speech(language).welcome


@pytest.mark.parametrize(
    ("language", "said"), [("de", "ist das jetzt gut?"), ("pt", "está bom?"), ("en", "is it good now")]
)
def test_whether_it_is_good_is_told_by_the_match(language: str, said: str) -> None:
    assert chat.reply(full(language), said).text.startswith(speech(language).score_is.split("{")[0])


def test_a_skill_is_put_into_the_skills_in_whatever_order() -> None:
    (draft,) = chat.reply(full(), "sir please put also welding in my skill").drafts
    assert (draft.op, draft.target, draft.after) == ("insert", "s1", "welding")


@pytest.mark.parametrize(
    ("language", "said"), [("pt", "muda 40 para 50"), ("pl", "zmień 40 na 50"), ("sv", "ändra 40 till 50")]
)
def test_words_give_way_in_more_languages(language: str, said: str) -> None:
    assert [d.after for d in chat.reply(full(language), said).drafts] == ["Baked rye bread for 50 shops"]
