"""Questions about one wish or the whole, and messages that mean something by what was said before them."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.letters import letter_otherwise
from tailor.engine.offline import chat, commands, enquiries, halves, pointed, ranking, swaps
from tailor.engine.offline.words import look
from tailor.model.change import Change
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.resume import Basics, Highlight, Passage, Resume, Skill, Work
from tailor.model.sayings import speech
from tailor.model.session import Said

RESUME = Resume(
    basics=Basics(name="Ada Park", summary="Year 5 teacher with nine years in the classroom. Looking for a change."),
    work=(
        Work(id="w1", name="Overdale School", position="Teacher",
             highlights=(
                Highlight(id="w1h1", text="Recorded short video explanations"),
                Highlight(id="w1h2", text="Mentored two trainee teachers"),
            )),
        Work(id="w2", name="Sparkenhoe Primary", position="Teaching Assistant",
             highlights=(Highlight(id="w2h1", text="One-to-one support for a boy with autism"),)),
    ),
    skills=(Skill(id="s1", keywords=("Camtasia", "Imkern")),),
)  # fmt: skip
WISHES = (
    Requirement(id="r1", text="2+ years' experience designing learning content", quote="x", category="experience"),
    Requirement(id="r2", text="Short explainer videos", quote="x"),
)
MATCHES = (
    Match(requirement_id="r1", state="missing"),
    Match(
        requirement_id="r2",
        state="demonstrated",
        evidence=(Evidence(source="resume", ref="w1h1", quote="Recorded short video explanations"),),
    ),
)
WORDS = speech("en")


def said(text: str, *before: tuple[str, str], language: str = "en", changes: tuple[Change, ...] = ()) -> ChatReply:
    messages = tuple(
        Said(id=f"m{n}", role="user" if who == "user" else "assistant", text=what)
        for n, (who, what) in enumerate(before, 1)
    )
    brief = Brief(
        resume=RESUME,
        document=RESUME,
        changes=changes,
        posting=Posting(title="Instructional Designer"),
        language=language,
        requirements=WISHES,
        matches=MATCHES,
        messages=messages,
    )
    return chat.reply(brief, text)


TOLD = ("user", "I also did the voice over for all the videos")
ASKED = ("assistant", WORDS.where.format(name="Overdale School", text="Did the voice over for all the videos"))


@pytest.mark.parametrize(
    "order", ["drop the teaching assistant job", "remove Sparkenhoe", "put the Sparkenhoe line first", "undo that"]
)
def test_an_order_is_no_answer_to_where_something_was(order: str) -> None:
    assert not any("voice over" in draft.after for draft in said(order, TOLD, ASKED).drafts)


def test_a_place_is_an_answer_to_where_something_was() -> None:
    assert [(d.target, d.after) for d in said("at Overdale", TOLD, ASKED).drafts] == [
        ("w1", "Did the voice over for all the videos")
    ]


@pytest.mark.parametrize("back", ["put it back please", "undo please", "take back, thanks", "undo that, please"])
def test_politeness_names_no_change(back: str) -> None:
    what = commands.undo(back)
    assert what is not None
    assert pointed.points(what)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("is 2+ years satisfied?", "2+ years"),
        ("are the videos covered now?", "videos"),
        ("do I meet the driving licence requirement?", "driving licence"),
        ("Erfülle ich die Berufserfahrung?", "Berufserfahrung"),
        ("¿cumplo con la experiencia?", "experiencia"),
        ("is there a letter?", ""),
        ("I met the targets", ""),
    ],
)
def test_a_wish_is_asked_after(question: str, topic: str) -> None:
    assert enquiries.met(question) == topic


def test_a_wish_that_is_shown_is_told_by_its_evidence_and_another_as_not_shown() -> None:
    shown = said("are the explainer videos covered?").text
    assert "Recorded short video explanations" in shown
    assert WORDS.not_shown not in shown
    lacking = said("is 2+ years satisfied?").text
    assert WORDS.not_shown in lacking
    assert "designing learning content" in lacking
    assert "videos" not in lacking


@pytest.mark.parametrize(
    "question",
    [
        "how does my cv look to a recruiter?",
        "what would a recruiter think?",
        "any feedback?",
        "rate my cv",
        "review it",
    ],
)
def test_who_asks_how_it_looks_is_told_what_is_missing(question: str) -> None:
    told = said(question).text
    assert WORDS.not_shown in told
    assert told.startswith(WORDS.score_is.split("{")[0])


def test_how_one_sounds_is_no_title() -> None:
    assert said("can you make me sound less like a teacher").text == WORDS.toneless


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ("change Profile to say learning designer instead of teacher", ("teacher", "learning designer")),
        ("say coached rather than taught", ("taught", "coached")),
        ("write 'pupils' instead of 'kids'.", ("'kids'", "'pupils'")),
    ],
)
def test_one_word_is_wanted_instead_of_another(order: str, words: tuple[str, str]) -> None:
    assert swaps.swap(order) == words


def test_the_section_that_is_named_is_where_a_word_is_changed() -> None:
    reply = said("change the profile to say learning designer instead of teacher")
    assert [draft.target for draft in reply.drafts] == ["basics.summary"]
    assert "learning designer" in reply.drafts[0].after


@pytest.mark.parametrize(
    "wish", ["shorter letter", "I want a more formal cover letter", "bitte ein kürzeres Anschreiben"]
)
def test_a_letter_of_another_kind_is_told_by_what_stands_before_it(wish: str) -> None:
    assert letter_otherwise(wish)


def test_what_is_mentioned_behind_a_letter_is_for_the_letter() -> None:
    letter = ("assistant", WORDS.letters)
    asked = ("user", "write a cover letter")
    assert (
        said("mention that my sister works in healthcare", asked, letter).dictated == "My sister works in healthcare."
    )
    assert not said("mention that my sister works in healthcare").dictated
    assert not said("mention that I recorded 40 lessons for the whole county", asked, letter).dictated


def test_one_word_of_three_is_not_said_to_be_shown() -> None:
    studied = Passage(ref="e1", item="e1", text="BA English Language", section="education")
    line = ranking.Line(passage=studied, score=1.0, words=1.0)
    wish = "Strong writing skills and an eye for plain English"
    assert look("an eye for plain English").stems & look(studied.text).stems
    assert not halves.lacking(wish, [line], "en")
    assert "Spark" in halves.lacking(
        "Spark and Airflow",
        [ranking.Line(passage=studied.model_copy(update={"text": "Wrote Spark jobs"}), score=1.0, words=1.0)],
        "en",
    )


@pytest.mark.parametrize("wish", ["shorter please", "make it shorter", "less formal"])
def test_how_something_is_to_be_is_of_the_letter_behind_it(wish: str) -> None:
    letter = ("assistant", WORDS.letters)
    assert said(wish, ("user", "write a cover letter"), letter).text.startswith(WORDS.letter_own)
    assert not said(wish).text.startswith(WORDS.letter_own)


def test_when_one_can_start_is_for_the_letter_that_was_written() -> None:
    german = speech("de")
    before = (("user", "schreib ein Anschreiben"), ("assistant", german.letters), ("user", "x"), ("assistant", "y"))
    told = said("erwähne dass ich ab 1. März anfangen kann", *before, language="de")
    assert told.dictated == "Ich kann ab 1. März anfangen."


def test_a_skill_is_found_by_the_root_of_its_name() -> None:
    assert [d.target for d in said("nimm die Imkerei raus").drafts] == ["s1.keywords[1]"]
    assert not said("nimm die Bäckerei raus").drafts


def test_nothing_is_taken_back_for_what_was_not_found() -> None:
    put = Change(id="c1", section="skills", path="skills[0]", op="insert", target="s1", after="LMS", reason="x",
                 status="accepted")  # fmt: skip
    lost = WORDS.no_line.format(text="the bakery")
    assert not said("put it back", ("user", "remove the bakery"), ("assistant", lost), changes=(put,)).undo
    assert not said("put it back", changes=(put,)).undo
    assert not said("zet het terug", changes=(put,)).undo
    gone = put.model_copy(update={"id": "c2", "op": "remove", "target": "s1.keywords[0]", "before": "Camtasia"})
    assert said("put it back", changes=(gone, put)).undo == ("c2",)
    assert said("ponla otra vez", changes=(gone, put)).undo == ("c2",)
    assert said("undo that", ("user", "what is missing?"), ("assistant", "…"), changes=(put,)).undo == ("c1",)


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ("mach aus Sachbearbeiter Einkauf bitte Strategischer Einkäufer",
         ("Sachbearbeiter Einkauf", "Strategischer Einkäufer")),
        ("schreib Schulung statt Kurs", ("Kurs", "Schulung")),
        ("cambia 40 clientes por 45", ("40 clientes", "45")),
        ("verander kassa in kassabeheer", ("kassa", "kassabeheer")),
        ("ändere „Arbeit in Berlin“ in „Arbeit in Köln“", ("Arbeit in Berlin", "Arbeit in Köln")),
        ("remplace caisse par encaissement", ("caisse", "encaissement")),
    ],
)  # fmt: skip
def test_words_of_other_languages_are_wanted_instead_of_others(order: str, words: tuple[str, str]) -> None:
    assert swaps.swap(order) == words


def test_what_is_made_of_something_in_small_letters_is_no_change_of_words() -> None:
    assert swaps.swap("mach aus dem Text bitte was besseres") is None


def test_a_summary_of_one_sentence_does_not_go_for_a_word_of_it() -> None:
    basics = Basics(name="Ada Park", summary="Translator of legal texts for 40 regular clients in four countries.")
    resume = RESUME.model_copy(update={"basics": basics})
    brief = Brief(resume=resume, document=resume, posting=Posting())
    assert not chat.reply(brief, "don't mention the names of the clients").drafts
    assert not chat.reply(brief, "no pongas los nombres de los clients").drafts
    (draft,) = chat.reply(brief, "remove the summary").drafts
    assert (draft.target, draft.op) == ("basics.summary", "remove")
