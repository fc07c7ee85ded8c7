"""What is settled at once, asked of the whole, or taken back: accepting all, an interview, greetings, lies."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import accepting, chat, commands, welcoming
from tailor.engine.offline.letter import cover_letter
from tailor.model.change import Change
from tailor.model.disowning import disowned
from tailor.model.posting import Evidence, Match, Posting, Requirement
from tailor.model.resume import Basics, Highlight, Language, Resume, Work
from tailor.model.sayings import speech
from tailor.model.session import Said

RESUME = Resume(
    basics=Basics(name="Kit Marlow"),
    work=(
        Work(id="w1", name="Ashby Dairy", position="Herdsman", start_date="2020",
             highlights=(Highlight(id="w1h1", text="Milked 180 cows twice a day at Ashby Dairy with one helper"),
                         Highlight(id="w1h2", text="Kept the calving records of the whole herd"))),
        Work(id="w2", name="Rowan Garden Centre", position="Assistant", start_date="2016", end_date="2019"),
    ),
    languages=(Language(id="l1", language="English"), Language(id="l2", language="Welsh")),
)  # fmt: skip
WISHES = (
    Requirement(id="r1", text="Milking experience", quote="milking experience"),
    Requirement(id="r2", text="Telehandler licence", quote="telehandler licence", kind="nice"),
)
SHOWN = Match(
    requirement_id="r1",
    state="demonstrated",
    evidence=(Evidence(source="resume", ref="w1h1", quote=RESUME.work[0].highlights[0].text),),
)
OWN = Change(
    id="c1", path="work", section="work", target="w1", op="insert", after="Trimmed the hooves of 60 cows",
    evidence=(Evidence(source="chat", ref="m0", quote="I trimmed the hooves of 60 cows"),), status="accepted",
)  # fmt: skip
WAITS = Change(
    id="c2", path="work", section="work", target="w1h2", op="replace", before="Kept", after="Ran", status="proposed"
)
MOVED = Change(id="c3", path="work", section="work", target="w1", op="move", order=("w1h2", "w1h1"), status="accepted")
GONE = Change(
    id="c4", path="work", section="work", target="w1h2", op="remove", before="Kept the records", status="accepted",
    asked_in="m2",
)  # fmt: skip
LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs"]


def said(text: str, *changes: Change, language: str = "en", earlier: tuple[str, ...] = ()) -> ChatReply:
    messages = tuple(
        Said(id=f"m{n}", role="assistant" if n % 2 else "user", text=each) for n, each in enumerate(earlier)
    )
    brief = Brief(
        resume=RESUME, document=RESUME, posting=Posting(company="Hollow Farm"), requirements=WISHES, matches=(SHOWN,),
        changes=changes, language=language, messages=messages,
    )  # fmt: skip
    return chat.reply(brief, text)


@pytest.mark.parametrize(
    "message",
    [
        "ok, I accept everything",
        "looks good, take them all",
        "I'm happy with all of it",
        "accept the changes please",
        "yes to all",
        "Ich nehme alle Änderungen an",
        "alles übernehmen bitte",
        "j'accepte tout",
        "acepto todo",
        "accetto tutto",
        "aceito tudo",
        "ik accepteer alles",
        "akceptuję wszystko",
        "godkänn allt",
        "godkend alt",
        "godta alt",
        "přijmi vše",
    ],
)
def test_all_that_waits_is_accepted_at_once(message: str) -> None:
    reply = said(message, OWN, WAITS)
    assert reply.accepted == ("c2",)
    assert reply.text.splitlines() == [speech("en").accepted, "• “Kept” → “Ran”"]
    assert said(message, OWN).text == speech("en").nothing_waits
    assert said(message).text == speech("en").nothing_changed


@pytest.mark.parametrize(
    "message",
    [
        "take everything out",
        "I accept orders from all shops",
        "keep it",
        "do you accept everything?",
        "remove all changes",
    ],
)
def test_other_words_accept_nothing(message: str) -> None:
    assert not accepting.asked(message)


@pytest.mark.parametrize("message", ["reject everything", "discard all changes", "verwirf alles", "rejette tout"])
def test_rejecting_all_takes_back_what_waits_as_well(message: str) -> None:
    assert said(message, OWN, WAITS).undo == ("c1", "c2")


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "what would Hollow Farm ask me?"),
        ("en", "which questions might come up in the interview?"),
        ("de", "Was werden die mich fragen?"),
        ("fr", "que vont-ils me demander ?"),
        ("es", "¿qué me van a preguntar?"),
        ("it", "che cosa mi chiederanno?"),
        ("nl", "wat gaan ze mij vragen?"),
        ("sv", "vad kommer de att fråga mig?"),
    ],
)
def test_what_may_be_asked_is_what_the_posting_asks_for(language: str, message: str) -> None:
    told = said(message, language=language).text
    assert told.startswith(speech(language).expect)
    assert "Milked 180 cows" in told
    assert told.endswith("• Telehandler licence")


@pytest.mark.parametrize(
    "message", ["what's my strongest point?", "was sind meine Stärken?", "quels sont mes points forts ?"]
)
def test_what_speaks_for_somebody_is_what_is_shown(message: str) -> None:
    told = said(message).text
    assert told.startswith(speech("en").strong)
    assert "Telehandler" not in told


@pytest.mark.parametrize(
    "message", ["I ask customers what they need", "what does the posting ask for", "what do they ask for"]
)
def test_what_a_posting_asks_for_is_no_interview(message: str) -> None:
    assert speech("en").expect not in said(message).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_greeting_is_not_said_not_to_be_understood(language: str) -> None:
    hello = {"de": "Guten Tag", "fr": "Bonjour", "es": "Hola", "it": "Buongiorno", "pt": "Olá", "nl": "Hoi",
             "pl": "Dzień dobry", "sv": "Hej", "da": "Hej", "no": "Hei",
             "cs": "Dobrý den"}.get(language, "hello there")  # fmt: skip
    told = said(hello, language=language).text
    assert told
    assert speech(language).can.endswith(told)
    assert told != speech(language).can


@pytest.mark.parametrize("message", ["how do I download it?", "wo ist das PDF?", "où puis-je télécharger le CV ?"])
def test_where_the_files_are_is_told(message: str) -> None:
    assert said(message).text == speech("en").files


def test_a_word_for_the_other_is_nothing_to_look_up() -> None:
    assert said("what do you mean").text == speech("en").can


@pytest.mark.parametrize(
    "message", ["mention the garden centre first", "start with the garden centre", "nenne Rowan zuerst"]
)
def test_a_position_stays_where_its_dates_put_it(message: str) -> None:
    reply = said(message)
    assert (reply.text, reply.drafts) == (speech("en").dated, ())


@pytest.mark.parametrize("message", ["move Welsh before English", "put Welsh first", "setze Welsh vor English"])
def test_what_is_listed_stays_where_the_resume_has_it(message: str) -> None:
    assert said(message).text == speech("en").stays.format(text="Welsh")


def test_a_line_comes_first_by_whatever_verb() -> None:
    assert commands.put("start with the calving line") == ("the calving line", True)
    assert [d.order[0] for d in said("mention the calving line first").drafts] == ["w1h2"]


def test_what_was_not_taken_out_is_not_put_back_by_another_change() -> None:
    words = speech("en")
    went = ("remove the records", words.removed_it.format(text="Kept the records"))
    # m0 went, m2 did not.
    earlier = ("remove the records", "…", *went, "remove the tractor", words.contact)
    assert said("put it back", GONE, earlier=earlier).text == words.untouched
    assert said("put it back", GONE, earlier=earlier[:4]).undo == ("c4",)


@pytest.mark.parametrize(
    ("message", "gone"),
    [
        ("take out the last line you added", ("c1",)),
        ("undo what you added", ("c1",)),
        ("entferne, was du hinzugefügt hast", ("c1",)),
        ("supprime la ligne que tu as ajoutée", ("c1",)),
        ("keep the order I had", ("c3",)),
        ("bitte die ursprüngliche Reihenfolge", ("c3",)),
        ("why is the original order gone?", ()),
    ],
)
def test_what_was_put_in_or_moved_is_taken_back_by_whose_doing_it_was(message: str, gone: tuple[str, ...]) -> None:
    assert said(message, OWN, MOVED).undo == gone


@pytest.mark.parametrize(
    ("message", "what"),
    [
        ("I lied about the hooves", "hooves"),
        ("forget what I said about the hooves", "hooves"),
        ("vergiss, was ich über die Klauen gesagt habe", "Klauen"),
        ("j'ai menti sur les sabots", "sabots"),
        ("olvida lo que dije sobre las vacas", "vacas"),
    ],
)
def test_what_was_told_is_taken_back(message: str, what: str) -> None:
    found = disowned(message)
    assert found is not None
    assert what in found.what
    assert said(message).text == speech("en").denied.format(text=found.what)


def test_a_line_that_rests_on_what_is_taken_back_goes() -> None:
    assert said("I lied about the hooves", OWN).undo == ("c1",)
    assert said("I lied about the records", OWN).undo == ()


def test_a_position_that_somebody_never_held_is_said_to_stand() -> None:
    assert "Assistant, Rowan Garden Centre" in said("I never worked at Rowan").text


def test_what_is_told_to_the_employer_stands_in_the_letter() -> None:
    reply = said("tell them I can start in January")
    assert (reply.dictated, reply.letter) == ("I can start in January.", True)


def test_the_letter_names_an_employer_once_in_a_line() -> None:
    brief = Brief(resume=RESUME, document=RESUME, posting=Posting(), requirements=WISHES, matches=(SHOWN,))
    assert "at Ashby Dairy with one helper (Herdsman)" in cover_letter(brief)
    assert welcoming.reply(brief, "I export data every night") is None
