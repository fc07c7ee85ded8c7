"""What is asked of the job, of two employers in one breath, and what French says in words of its own."""

import pytest

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import chat, enquiries
from tailor.model import placing
from tailor.model.change import Change
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Highlight, Resume, Skill, Work
from tailor.model.sayings import speech

RESUME = Resume(
    language="fr",
    basics=Basics(name="Léa Morvan", summary="Coiffeuse patiente et minutieuse avec du métier. Aime les enfants."),
    work=(
        Work(id="w1", name="Salon Opaline", position="Coiffeuse", start_date="2020",
             highlights=(Highlight(id="w1h1", text="Prise de rendez-vous avec Planity"),
                         Highlight(id="w1h2", text="Formation des apprenties"))),
        Work(id="w2", name="Institut Mirabel", position="Assistante", start_date="2015", end_date="2019"),
    ),
    skills=(Skill(id="s1", keywords=("Coloration",)),),
)  # fmt: skip
DESCRIPTION = "Salon cherche coiffeuse\nSalaire : 1 900 € par mois\n- 35 heures par semaine"


def said(text: str, language: str = "fr", description: str = DESCRIPTION) -> ChatReply:
    return chat.reply(
        Brief(resume=RESUME, document=RESUME, posting=Posting(description=description), language=language), text
    )


@pytest.mark.parametrize(
    ("message", "line"),
    [
        ("c'est quoi le salaire ?", "Salaire : 1 900 € par mois"),
        ("quels sont les horaires ?", "35 heures par semaine"),
        ("what's the pay?", "Salaire : 1 900 € par mois"),
    ],
)
def test_what_the_posting_says_of_the_job_is_quoted(message: str, line: str) -> None:
    assert said(message).text == speech("fr").posting.format(quote=line)


def test_what_the_posting_does_not_say_is_said_so() -> None:
    assert said("wie ist das Gehalt?", "de", "Wir suchen").text == speech("de").not_asked.format(topic="Gehalt")


@pytest.mark.parametrize(
    "text",
    [
        "J'ai formé six apprenties chez Opaline et Mirabel",
        "I cut hair at Opaline and at Mirabel",
        "bei Opaline, Mirabel",
    ],
)
def test_what_was_done_at_two_employers_is_put_under_neither(text: str) -> None:
    assert placing.place_of(RESUME, text) == ""
    assert placing.place_of(RESUME, text.split(" et ")[0].split(" and ")[0].split(",")[0]) == "w1"


def test_qualities_behind_their_noun_go() -> None:
    (draft,) = said("ne dis pas patiente et minutieuse").drafts
    assert draft.after == "Coiffeuse avec du métier. Aime les enfants."
    (draft,) = said("ne dis pas minutieuse").drafts
    assert draft.after == "Coiffeuse patiente avec du métier. Aime les enfants."


def test_what_somebody_never_used_is_said_to_stand() -> None:
    assert "Prise de rendez-vous" in said("je n'ai jamais utilisé Planity").text


def test_a_line_does_not_go_by_the_beginning_of_its_word() -> None:
    assert not said("enlève apprentissage").drafts


def test_a_skill_is_listed_without_its_article() -> None:
    assert [d.after for d in said("ajoute la manucure à mes compétences").drafts] == ["manucure"]


def test_why_something_was_put_first_is_not_about_the_putting() -> None:
    assert "mis" not in said("pourquoi as-tu mis la coloration en premier ?").text
    assert enquiries.IMPROVE.search("est-ce que c'est prêt ?")
    assert enquiries.disputes("tu as menti")


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("change Coiffeuse to Directrice in my title", speech("en").titled.format(wanted="Directrice")),
        ("I left Mirabel because of the owner", speech("en").gap),
        ("I was made redundant", speech("en").gap),
        ("ich wurde letztes Jahr entlassen", speech("en").gap),
        ("add my date of birth", speech("en").contact),
        ("ergänze mein Geburtsdatum", speech("en").contact),
        ("I worked at Mirabel until 2021", speech("en").contact),
        ("no thanks", speech("en").welcome),
        ("non merci", speech("en").welcome),
        ("what now?", speech("en").files),
        ("und jetzt?", speech("en").files),
        ("are you a robot?", speech("en").can.partition(". ")[2]),
    ],
)
def test_what_is_no_order_has_the_answer_that_fits_it(message: str, told: str) -> None:
    reply = said(message, "en")
    assert (reply.text, reply.drafts) == (told, ())


@pytest.mark.parametrize("message", ["I left the salon spotless every night", "I left nothing to chance with colours"])
def test_what_was_left_in_some_state_is_no_leaving(message: str) -> None:
    assert said(message, "en").text != speech("en").gap


def test_what_somebody_is_is_listed_without_who_is_it() -> None:
    assert [d.after for d in said("put in that I'm a team player", "en").drafts] == ["team player"]


def test_all_that_is_about_an_employer_is_its_entry() -> None:
    assert [d.target for d in said("delete everything about Mirabel", "en").drafts] == ["w2"]
    assert [d.order[0] for d in said("the apprenties one goes first", "en").drafts] == ["w1h2"]
    assert said("how do I get 100?", "en").text.startswith("The match stands at")
    assert said("I don't like the letter", "en").text.startswith(speech("en").sorry)


@pytest.mark.parametrize(
    ("message", "undone"),
    [
        ("undo the last two changes", 2),
        ("deshaz los dos últimos cambios", 2),
        ("mach die letzten 3 Änderungen rückgängig", 3),
        ("undo the last change", 1),
    ],
)
def test_as_many_of_the_last_changes_are_taken_back_as_are_named(message: str, undone: int) -> None:
    standing = tuple(
        Change(id=f"c{n}", path="work", section="work", target="w1", op="insert", after=f"Line {n}", status="accepted")
        for n in range(1, 5)
    )
    brief = Brief(resume=RESUME, document=RESUME, posting=Posting(), changes=standing, language="en")
    assert chat.reply(brief, message).undo == ("c1", "c2", "c3", "c4")[-undone:]
