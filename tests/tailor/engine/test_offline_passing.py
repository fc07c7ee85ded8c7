"""What people say in passing: two wishes taken back at once, years asked about, a number put right, an office held."""

import time
from datetime import date

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import (
    answers,
    chat,
    correcting,
    counted,
    driving,
    heading_words,
    pointing,
    several,
    skills,
)
from tailor.model.change import Change
from tailor.model.posting import Evidence, Match, Requirement
from tailor.model.resume import Basics, Certificate, Highlight, Resume, Section
from tailor.model.sayings import speech
from tests.tailor.engine.test_offline_talk import FACTS, brief

TODAY = date(2026, 11, 1)


def changed(number: int, **fields: object) -> Change:
    """A change that stands."""
    told = {"section": "work", "path": "", "op": "insert", "target": "w1", "status": "accepted"}
    return Change.model_validate({"id": f"c{number}", **told, **fields})


def with_resume(there: Brief, **fields: object) -> Brief:
    """The brief of a résumé with some sections changed."""
    resume = there.resume.model_copy(update=fields)
    return there.model_copy(update={"resume": resume, "document": resume})


@pytest.mark.parametrize("fact", FACTS)
def test_no_fact_is_a_question_about_years_or_puts_anything_right(fact: str) -> None:
    there = brief()
    assert not counted.asked(fact)
    assert heading_words.reply(there, fact) is None
    assert correcting.number(there, fact) is None
    assert correcting.unpaid(there.model_copy(update={"changes": (changed(1, after="Baked"),)}), fact) is None


def test_undo_takes_back_all_that_one_message_asked_for() -> None:
    changes = (
        changed(1, after="Baked for 40 shops", asked_in="m1"),
        changed(2, after="Trained two bakers", asked_in="m3"),
        changed(3, op="remove", target="w2", before="Baker, Firm2", asked_in="m3"),
    )
    there = brief().model_copy(update={"changes": changes})
    reply = chat.reply(there, "undo")
    assert reply.undo == ("c2", "c3")
    assert reply.text.count("I took back this change") == 2
    assert chat.reply(there, "undo the change about trained two bakers").undo == ("c2",)


@pytest.mark.parametrize(
    ("language", "said", "undone"),
    [
        ("en", "no wait put hubspot back, i use it every day", ("c2",)),
        ("en", "bring hubspot back please", ("c2",)),
        ("de", "doch lieber wieder rein", ("c2",)),
        ("de", "HubSpot doch wieder rein", ("c2",)),
    ],
)
def test_what_went_comes_back_in_whatever_words(language: str, said: str, undone: tuple[str, ...]) -> None:
    changes = (
        changed(1, after="Baked"),
        changed(2, section="skills", op="remove", target="s1.keywords[0]", before="HubSpot"),
    )
    assert chat.reply(brief(language).model_copy(update={"changes": changes}), said).undo == undone


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "how many years did you count"),
        ("en", "Why did you say only 3 years? I had over three"),
        ("en", "why only 3 years"),
        ("en", "how did you get 9 years"),
        ("de", "wie viele jahre hast du gezählt"),
        ("fr", "combien d'annees as-tu compté"),
        ("es", "cuantos años has contado"),
        ("it", "quanti anni hai contato?"),
    ],
)
def test_years_are_told_with_the_positions_they_were_counted_of(language: str, said: str) -> None:
    there = brief(language)
    wish = Requirement(id="r1", text="5 years as a baker", quote="5 years as a baker", category="experience")
    evidence = tuple(Evidence(source="resume", ref=ref, quote="Baker") for ref in ("w3", "w4"))
    match = Match(requirement_id="r1", state="demonstrated", evidence=evidence)
    reply = chat.reply(there.model_copy(update={"requirements": (wish,), "matches": (match,)}), said, TODAY)
    of, together = reply.text.splitlines()
    assert "Baker, Firm3; Baker, Firm4" in of
    assert " 6 " in of
    assert " 17 " in together
    assert not reply.drafts


@pytest.mark.parametrize(
    ("language", "said", "target", "after"),
    [
        (
            "en",
            "make the summary say im looking for my first managers post",
            "summary",
            "I bake. I'm looking for my first managers post.",
        ),
        (
            "en",
            "can you put looking for part time work in my profile",
            "summary",
            "I bake. Looking for part time work.",
        ),
        (
            "en",
            "say i am looking for a step up to head baker",
            "summary",
            "I bake. I am looking for a step up to head baker.",
        ),
        ("en", "I'd like the summary to say I have baked since 2015", "summary", "I bake. I have baked since 2015."),
        ("en", "change my summary to I run bakeries", "summary", "I run bakeries."),
        ("en", 'I\'d rather say "Master Baker" in the headline', "label", "Master Baker"),
        ("en", "make the headline Master Baker", "label", "Master Baker"),
        (
            "de",
            "schreib bitte in die zusammenfassung dass ich auf die frühschicht will",
            "summary",
            "I bake. Ich will auf die frühschicht.",
        ),
        (
            "fr",
            "dans le resume ecris que je cherche un poste de responsable",
            "summary",
            "I bake. Je cherche un poste de responsable.",
        ),
        ("es", "pon en el resumen que busco un puesto fijo", "summary", "I bake. Busco un puesto fijo."),
        ("it", "scrivi nel profilo che cerco un posto fisso", "summary", "I bake. Cerco un posto fisso."),
    ],
)
def test_the_summary_says_what_it_is_to_say(language: str, said: str, target: str, after: str) -> None:
    reply = chat.reply(with_resume(brief(language), basics=Basics(name="Kim", summary="I bake.")), said)
    assert [(d.op, d.target, d.after) for d in reply.drafts] == [("replace", f"basics.{target}", after)]


@pytest.mark.parametrize(
    "said", ["make the summary sound better", "put my licence in the summary", "make my profile shorter"]
)
def test_what_is_no_sentence_about_oneself_does_not_go_into_the_summary(said: str) -> None:
    reply = chat.reply(with_resume(brief(), basics=Basics(name="Kim", summary="I bake. I teach.")), said)
    assert not any(said.split()[-1] in draft.after for draft in reply.drafts)


def with_lines(*lines: str) -> Brief:
    """A baker whose first position has lines."""
    there = brief()
    highlights = tuple(Highlight(id=f"w1h{n}", text=line) for n, line in enumerate(lines, 1))
    return with_resume(there, work=(there.resume.work[0].model_copy(update={"highlights": highlights}),))


@pytest.mark.parametrize(
    "said",
    [
        "the supervising thing, i have a gang of 3 now since 2021 not 2",
        "it's a gang of 3, not 2",
        "not a gang of 2 but 3",
        "2 is wrong its 3 bakers",
        "not 2 its 3",
    ],
)
def test_a_number_is_put_right_in_its_line(said: str) -> None:
    reply = chat.reply(with_lines("Gang of 2 bakers", "Two ovens", "22 loaves"), said)
    assert [(d.target, d.after) for d in reply.drafts] == [("w1h1", "Gang of 3 bakers")]


def test_a_number_in_several_lines_is_asked_about() -> None:
    reply = chat.reply(with_lines("2 ovens", "2 vans"), "it was 3 not 2")
    assert not reply.drafts
    assert "“2” stands in 2 places" in reply.text


def test_what_was_unpaid_goes_to_the_voluntary_work() -> None:
    there = brief().model_copy(update={"changes": (changed(1, after="Baked for the food bank"),)})
    reply = chat.reply(there, "oh that was volunteering")
    assert reply.undo == ("c1",)
    assert [(d.target, d.after) for d in reply.drafts] == [("volunteer", "Baked for the food bank")]


@pytest.mark.parametrize(
    ("language", "said", "target", "after"),
    [
        ("en", "i can also drive the minibus, got D1", "certificates", "Driving licence, category D1"),
        ("en", "you forgot i did end of life care training last year", "certificates", "End of life care training"),
        ("en", "i forgot to say i was employee of month", "awards", "Employee of month"),
        ("en", "i was clinical lead for the falls project at Firm2", "w2", "Clinical lead for the falls project"),
        ("en", "I worked with Sage 200 at Firm2 as well", "s1", "Sage 200"),
        ("en", "i am also working with salesforce since january", "s1", "Salesforce"),
        ("fr", "jai eu le prix du meilleur mémoire en 2017", "awards", "Prix du meilleur mémoire en 2017"),
        ("fr", "j'ai été élue employée du mois", "awards", "Employée du mois"),
        ("es", "fui elegida empleada del mes", "awards", "Empleada del mes"),
        ("it", "sono stato nominato dipendente del mese", "awards", "Dipendente del mese"),
    ],
)
def test_what_is_told_in_passing_has_its_place(language: str, said: str, target: str, after: str) -> None:
    assert [(d.op, d.target, d.after) for d in chat.reply(brief(language), said).drafts] == [("insert", target, after)]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("remove baking", "Netball, chess"),
        ("take out netball and chess", "baking"),
        ("remove baking and netball", "chess"),
    ],
)
def test_of_a_list_in_one_line_what_is_named_goes(said: str, left: str) -> None:
    line = Section(id="x1", heading="Interests", lines=(Highlight(id="x1h1", text="Netball, baking, chess"),))
    reply = chat.reply(with_resume(brief(), sections=(line,)), said)
    assert [(d.op, d.target, d.after) for d in reply.drafts] == [("replace", "x1h1", left)]


def test_a_line_is_no_list_and_a_list_goes_whole_as_a_line() -> None:
    assert pointing.without("the baking line", "x1h1", "Netball, baking") is None
    assert pointing.without("baking", "w1h1", "Ran the till for two years, baking bread and rolls at night") is None


def test_an_entry_goes_by_its_sort_and_the_reason_is_no_part_of_it() -> None:
    there = with_resume(brief(), certificates=(Certificate(id="ce1", name="Asbestos awareness"),))
    reply = chat.reply(there, "get rid of the asbestos ticket its out of date")
    assert [(d.op, d.target) for d in reply.drafts] == [("remove", "ce1")]


def test_an_added_line_is_put_first_and_a_skill_is_no_line() -> None:
    there = with_lines("Baked", "Taught")
    added = (
        changed(1, after="Passed the CQC inspection"),
        changed(2, section="skills", target="s1", after="CQC"),
    )
    reply = chat.reply(there.model_copy(update={"changes": added}), "put the cqc line first")
    assert [(d.op, d.target, d.order) for d in reply.drafts] == [("move", "w1", ("c1", "w1h1", "w1h2"))]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "thanks mate"),
        ("en", "thank you very much"),
        ("en", "ta"),
        ("es", "gracias majo"),
        ("de", "danke dir"),
        ("en", "cheers, that's great"),
    ],
)
def test_thanks_are_heard(language: str, said: str) -> None:
    assert chat.reply(brief(language), said).text == speech(language).welcome


def test_make_it_sound_better_is_answered_as_a_wish_for_another_tone() -> None:
    assert chat.reply(brief(), "make it sound better").text == speech("en").toneless


@pytest.mark.parametrize(
    ("wish", "text", "may"),
    [
        ("D or D1 licence", "PCV Category D (2012)", True),
        ("Category D1 entitlement", "PCV Category D", True),
        ("Category C and D licence", "PCV Category D", False),
        ("Category C licence", "HGV C+E", True),
        ("Driving licence (category B)", "Führerschein Klasse CE", True),
        ("Category D licence", "Category manager", False),
        ("D1 licence", "Grade D in maths", False),
    ],
)
def test_who_drives_a_class_drives_those_below_it(wish: str, text: str, may: bool) -> None:
    assert driving.classed(wish, text) is may


@pytest.mark.parametrize(
    "said", ["!" * 1_000, ". " * 500, "a, " * 300, "1 not " * 200, "x" * 2_000, "I have been " * 150]
)
def test_long_nonsense_takes_no_time(said: str) -> None:
    began = time.process_time()
    chat.reply(brief(), said, TODAY)
    chat.reply(brief(), f"put {said} in the summary", TODAY)
    assert time.process_time() - began < 2


def test_a_resume_without_positions_has_no_years() -> None:
    there = brief().model_copy(update={"resume": Resume(), "document": Resume()})
    assert chat.reply(there, "how many years did you count", TODAY).text == speech("en").no_position


@pytest.mark.parametrize("said", ["whats my score", "how much is score now", "why is my score only that"])
def test_the_score_itself_is_told(said: str) -> None:
    reply = chat.reply(brief(), said)
    assert reply.text.startswith(speech("en").score_is.format(count=0))


@pytest.mark.parametrize(
    "said", ["why no salesforce", "why isnt salesforce counted", "why didnt i get the salesforce one"]
)
def test_why_something_is_not_shown_is_told_of_it_and_not_of_a_change(said: str) -> None:
    there = brief().model_copy(update={"changes": (changed(1, after="Baked for 40 shops"),)})
    reply = chat.reply(there, said)
    assert "Salesforce" in reply.text
    assert "40 shops" not in reply.text


def test_a_letter_is_asked_for_in_few_words_and_polish_is_a_language() -> None:
    assert chat.reply(brief(), "write me a letter").letter
    assert chat.reply(brief(), "polish my summary").text == speech("en").toneless
    assert chat.reply(brief(), "i taught in the polish school").text != speech("en").toneless


@pytest.mark.parametrize(
    ("language", "said", "line"),
    [
        ("en", "I've also taught first aid at the scouts", "Taught first aid at the scouts"),
        ("es", "también hago las reservas con CoverManager", "Hago las reservas con CoverManager"),
    ],
)
def test_a_short_fact_is_a_line_whatever_small_word_stands_in_it(language: str, said: str, line: str) -> None:
    assert answers.as_line(said) == line
    assert answers.states(said)


def test_shorter_is_a_wish_beside_another() -> None:
    assert several.parts("make it shorter and put the forklift first") == ["make it shorter", "put the forklift first"]
    assert several.parts("I make coffee and cut costs for the team") == ["I make coffee and cut costs for the team"]


def test_a_language_that_few_postings_ask_for_is_one() -> None:
    assert [(d.target, d.after) for d in chat.reply(brief(), "i speak pashto too").drafts] == [("languages", "Pashto")]


@pytest.mark.parametrize(("wish", "listed"), [("Experience of an ERP migration", []), ("Experience with ERP", ["ERP"])])
def test_a_sort_of_system_is_a_skill_where_it_is_asked_for_alone(wish: str, listed: list[str]) -> None:
    there = with_lines("Led the migration of the ERP in 2023")
    requirement = Requirement(id="r1", text=wish, quote=wish)
    drafts = skills.drafts(there.model_copy(update={"requirements": (requirement,)}), ())
    assert [d.after for d in drafts if d.op == "insert"] == listed


def test_a_line_is_taken_out_whatever_stands_behind() -> None:
    reply = chat.reply(with_lines("Baked", "Ran the payroll"), "take the payroll line out, they wont care")
    assert [(d.op, d.target) for d in reply.drafts] == [("remove", "w1h2")]


def test_a_skill_that_is_typed_small_is_written_as_in_the_posting() -> None:
    there = brief().model_copy(update={"requirements": (Requirement(id="r1", text="Totara or Moodle", quote=""),)})
    assert [d.after for d in chat.reply(there, "add moodle to skills").drafts] == ["Moodle"]
