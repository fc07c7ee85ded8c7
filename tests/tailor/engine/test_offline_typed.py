"""Messages as people type them: in small letters, without apostrophes, with more than one wish in each."""

import time
from datetime import date

import pytest

from tailor.engine.offline import chat, several, typed
from tailor.engine.offline.answers import as_line
from tailor.model.change import Change
from tailor.model.posting import Requirement
from tailor.model.resume import Certificate, Highlight
from tailor.model.sayings import speech
from tests.tailor.engine.test_offline_talk import FACTS, brief


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("en", "i dont, and ive never", "I don't, and I've never"),
        ("en", "what have u changed pls", "what have you changed please"),
        ("en", "say im fluent in french", "say I'm fluent in french"),
        ("en", "IM injections, i.e. in the arm", "IM injections, i.e. in the arm"),
        ("en", "i miei due lavori sono stati in albergo", "i miei due lavori sono stati in albergo"),
        ("fr", "jai aussi fait des nuits stp", "j'ai aussi fait des nuits s'il te plaît"),
        ("fr", "le projet dont je parle", "le projet dont je parle"),
        ("de", "im Lager", "im Lager"),
        ("nl", "dat kunt u zelf", "dat kunt u zelf"),
    ],
)
def test_haste_is_read_as_it_was_meant_and_other_languages_stay(language: str, said: str, written: str) -> None:
    assert typed.mended(said, language) == written


def test_a_line_has_names_as_the_resume_and_the_posting_write_them() -> None:
    there = brief()
    wish = Requirement(id="r1", text="Experience with Terraform", quote="Terraform")
    line = typed.spelled("Wrote terraform for firm2 with hubspot", there.resume, (wish,))
    assert line == "Wrote Terraform for Firm2 with HubSpot"


@pytest.mark.parametrize(
    ("language", "said", "drafts"),
    [
        ("en", "i cut waste from 12% to 2% at firm2", [("insert", "w2", "Cut waste from 12% to 2%")]),
        ("en", "remove word and put hubspot first in skills", [("remove", "s1.keywords[1]", "")]),
        ("en", "ok remove hubspot i dont have it", [("remove", "s1.keywords[0]", "")]),
        (
            "en",
            "Add BrightPay to the top of my skills and remove Word",
            [("insert", "s1", "BrightPay"), ("remove", "s1.keywords[1]", "")],
        ),
        ("en", "Add Siemens 840D and Sage to skills", [("insert", "s1", "Siemens 840D"), ("insert", "s1", "Sage")]),
        (
            "en",
            "i can speak a bit of spanish and german a2",
            [("insert", "languages", "Spanish (a bit)"), ("insert", "languages", "German (A2)")],
        ),
        ("en", "say im fluent in french", [("insert", "languages", "French (fluent)")]),
        (
            "en",
            "write that i was employee of the month in 2024",
            [("insert", "awards", "Employee of the month in 2024")],
        ),
        (
            "en",
            "add i run the night shift with 6 people at firm1, and i did forklift licence 2015",
            [
                ("insert", "w1", "Run the night shift with 6 people"),
                ("insert", "certificates", "Forklift licence (2015)"),
            ],
        ),
        ("en", "ok no, i dont speak french. and dont mention Firm2", [("remove", "w2", "")]),
        (
            "en",
            "I enter orders and delete duplicates at Firm2",
            [("insert", "w2", "Enter orders and delete duplicates")],
        ),
        (
            "en",
            "I pick orders, cut fabric, and drop off parcels at Firm1",
            [("insert", "w1", "Pick orders, cut fabric, and drop off parcels")],
        ),
        (
            "de",
            "Nimm die Stelle bei Firm2 raus und entferne Word",
            [("remove", "w2", ""), ("remove", "s1.keywords[1]", "")],
        ),
        ("de", "kann ich noch spanisch a2 dazu", [("insert", "languages", "Spanisch (A2)")]),
        ("es", "usé Navision seis meses en Firm2", [("insert", "w2", "Usé Navision seis meses")]),
        (
            "es",
            "añade que llevo la contabilidad de dos empresas del grupo en Firm1",
            [("insert", "w1", "Llevo la contabilidad de dos empresas del grupo")],
        ),
        ("es", "No menciones Word", [("remove", "s1.keywords[1]", "")]),
        ("fr", "Ne mentionne pas Word", [("remove", "s1.keywords[1]", "")]),
    ],
)
def test_each_wish_of_a_message_is_heard(language: str, said: str, drafts: list[tuple[str, str, str]]) -> None:
    reply = chat.reply(brief(language), said)
    assert [(d.op, d.target, d.after) for d in reply.drafts] == drafts


def test_a_part_that_is_not_understood_is_named() -> None:
    reply = chat.reply(brief(), "remove Word and keep the forklift line")
    assert reply.text.splitlines()[1:] == [speech("en").unheard.format(text="keep the forklift line")]
    assert [d.target for d in reply.drafts] == ["s1.keywords[1]"]


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_is_one_wish(fact: str) -> None:
    assert several.parts(fact) == [fact]


def test_of_two_orders_of_one_list_the_first_counts() -> None:
    reply = chat.reply(brief(), "put Word first and put HubSpot last in my skills")
    assert [(d.op, d.target, d.order[0]) for d in reply.drafts] == [("move", "s1", "s1.keywords[1]")]


def test_an_order_that_stands_is_kept_by_the_next() -> None:
    there = brief()
    group = there.resume.skills[0].model_copy(update={"keywords": ("HubSpot", "Word", "Sage")})
    resume = there.resume.model_copy(update={"skills": (group,)})
    order = ("s1.keywords[2]", "s1.keywords[0]", "s1.keywords[1]")
    moved = Change(id="c1", section="skills", path="", op="move", target="s1", order=order, status="accepted")
    there = there.model_copy(update={"resume": resume, "document": resume, "changes": (moved,)})
    assert chat.reply(there, "put Word first").drafts[0].order == ("s1.keywords[1]", "s1.keywords[2]", "s1.keywords[0]")


def test_one_sentence_of_a_summary_goes_and_the_others_stay() -> None:
    there = brief()
    summary = "Payroll clerk with six years in bureaus. I have two children and came back in 2023. I like order."
    basics = there.resume.basics.model_copy(update={"summary": summary})
    resume = there.resume.model_copy(update={"basics": basics})
    reply = chat.reply(there.model_copy(update={"resume": resume, "document": resume}), "Don't mention my children")
    assert [(d.op, d.target, d.after) for d in reply.drafts] == [
        ("replace", "basics.summary", "Payroll clerk with six years in bureaus. I like order.")
    ]


def test_a_line_that_shares_no_word_with_what_is_to_go_stays() -> None:
    there = brief()
    line = Highlight(id="w1h1", text="Input starters, leavers and P45s")
    work = (there.resume.work[0].model_copy(update={"highlights": (line,)}), *there.resume.work[1:])
    resume = there.resume.model_copy(update={"work": work})
    there = there.model_copy(update={"resume": resume, "document": resume})
    assert not chat.reply(there, "dont say about the maternity leave").drafts
    assert [d.target for d in chat.reply(there, "dont say about the leavers").drafts] == ["w1h1"]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("yes did tape extensions on 20 clients", "Did tape extensions on 20 clients"),
        ("sí hago los cuadrantes de ocho personas", "Hago los cuadrantes de ocho personas"),
        ("yes, I trained 15 starters", "Trained 15 starters"),
    ],
)
def test_a_yes_is_no_part_of_a_line(said: str, line: str) -> None:
    assert as_line(said) == line


def test_what_has_no_name_of_its_own_stays_small() -> None:
    there = brief()
    wish = Requirement(id="r1", text="Payroll", quote="Payroll")
    assert typed.spelled("Cut payroll errors", there.resume, (wish,)) == "Cut payroll errors"


def test_a_job_may_be_meant_by_its_town() -> None:
    there = brief()
    work = (*there.resume.work[:3], there.resume.work[3].model_copy(update={"location": "Cluj"}))
    resume = there.resume.model_copy(update={"work": work})
    reply = chat.reply(
        there.model_copy(update={"resume": resume, "document": resume}), "delete the job in cluj its too old"
    )
    assert [(d.op, d.target) for d in reply.drafts] == [("remove", "w4")]


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("i did a great lengths course in 2018", "Great lengths course (2018)"),
        ("I hold a first aid certificate", "First aid certificate"),
        ("i did a pilates instructor course with APPI in 2021", "Pilates instructor course with APPI (2021)"),
    ],
)
def test_what_is_held_stands_among_the_certificates(said: str, what: str) -> None:
    there = brief()
    assert [(d.target, d.after) for d in chat.reply(there, said).drafts] == [("certificates", what)]
    resume = there.resume.model_copy(update={"certificates": (Certificate(id="ce1", name=what),)})
    assert not chat.reply(there.model_copy(update={"document": resume}), said).drafts


@pytest.mark.parametrize(
    "said", ["i took the card payments at the till for Firm2", "I did the licence renewals at Firm2"]
)
def test_work_with_cards_and_licences_is_no_certificate(said: str) -> None:
    assert [d.target for d in chat.reply(brief(), said).drafts] == ["w2"]


@pytest.mark.parametrize(
    ("language", "said", "field"),
    [
        ("en", "can u add my linkedin", "contact"),
        ("en", "i dont want them to see my address", "contact"),
        ("en", "im not the team leader anymore since june", "contact"),
        ("es", "no menciones mi edad", "contact"),
        ("it", "non scrivere la mia età", "contact"),
        ("fr", "ne parle pas de mon âge stp", "contact"),
        ("en", "thanks thats great", "welcome"),
        ("de", "danke passt so", "welcome"),
        ("fr", "merci beaucoup c'est parfait", "welcome"),
        ("it", "grazie mille perfetto", "welcome"),
        ("en", "what did u do to my cv", "nothing_changed"),
        ("fr", "qu'est ce que tu as changé", "nothing_changed"),
        ("es", "que has cambiado", "nothing_changed"),
        ("en", "no bring it back", "nothing_to_undo"),
        ("es", "deshazlo", "nothing_to_undo"),
        ("fr", "remets le", "nothing_to_undo"),
        ("en", "make my statement better", "toneless"),
    ],
)
def test_what_is_asked_in_haste_has_its_answer(language: str, said: str, field: str) -> None:
    assert chat.reply(brief(language), said).text == getattr(speech(language), field)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "is it any good"),
        ("en", "do i even have a chance"),
        ("es", "cual es mi puntuacion"),
        ("it", "come miglioro il punteggio"),
    ],
)
def test_how_good_it_is_may_be_asked_without_a_sign(language: str, said: str) -> None:
    assert "Salesforce" in chat.reply(brief(language), said).text


@pytest.mark.parametrize("said", ["i have no experience with hr systems", "i have no knowledge of till systems"])
def test_no_experience_is_a_denial_of_anything(said: str) -> None:
    assert chat.reply(brief(), said).text.startswith("Noted")


@pytest.mark.parametrize(
    "said", ["!" * 1_000, ". " * 500, "a and " * 700, "i " * 2_000, "x" * 4_000, "remove " * 500, "I did a " * 400]
)
def test_no_message_takes_long(said: str) -> None:
    began = time.process_time()
    chat.reply(brief(), said)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("line", "lines", "as_those"),
    [
        ("Wrote Terraform modules.", ("Ran clusters", "Tuned PostgreSQL"), "Wrote Terraform modules"),
        ("Wrote Terraform modules", ("Ran clusters.", "Tuned PostgreSQL."), "Wrote Terraform modules."),
        ("Wrote Terraform modules.", ("Ran clusters.", "Tuned PostgreSQL"), "Wrote Terraform modules."),
        ("Wrote Terraform modules.", (), "Wrote Terraform modules."),
        ("Sold screws, nails etc.", ("Ran the till",), "Sold screws, nails etc."),
        ("Ran the till. Sold screws.", ("Ran the shop",), "Ran the till. Sold screws."),
        ("Was it fun?", ("Ran the till.",), "Was it fun?"),
    ],
)
def test_a_line_ends_as_those_that_it_joins(line: str, lines: tuple[str, ...], as_those: str) -> None:
    assert typed.ended(line, lines) == as_those


def test_what_is_told_ends_as_the_lines_of_its_entry() -> None:
    there = brief()
    first = there.resume.work[0].model_copy(update={"highlights": (Highlight(id="h1", text="Baked bread"),)})
    resume = there.resume.model_copy(update={"work": (first, *there.resume.work[1:])})
    there = there.model_copy(update={"resume": resume, "document": resume})
    reply = chat.reply(there, "Add to Firm1: I trained two apprentices in laminated doughs.", date(2026, 11, 1))
    assert [draft.after for draft in reply.drafts] == ["Trained two apprentices in laminated doughs"]
