"""What people of many trades were confused by or ashamed of, found by playing their sessions."""

from datetime import date

import pytest

from tailor.engine.offline import chat, requirements, tenure
from tailor.engine.offline.matching import judge
from tailor.engine.offline.ranking import evident, ranked
from tailor.model.disowning import disowned, disowns
from tailor.model.posting import Category, Match, Posting, Requirement
from tailor.model.resume import Basics, Certificate, Education, Highlight, Resume, Work
from tests.tailor.engine.test_offline_talk import brief

TODAY = date(2026, 11, 1)


def judged(wish: str, category: Category, resume: Resume) -> Match:
    requirement = Requirement(id="r1", text=wish, quote=wish, category=category)
    return judge(requirement, ranked((requirement,), evident(resume), None), resume, TODAY)


def asked(description: str) -> dict[str, Category]:
    return {r.text: r.category for r in requirements.extract(Posting(description=description, language="de"))}


def test_what_people_are_called_by_gender_is_no_legal_notice() -> None:
    found = asked("Ihr Profil:\n- Abgeschlossene Ausbildung als Krankenpfleger (m/w/d)\n- Masernschutzimpfung\n")
    assert any("Krankenpfleger" in text for text in found)
    assert found["Masernschutzimpfung"] == "credential", "it is had, and neither known nor done somewhere"


@pytest.mark.parametrize(
    ("held", "state"),
    [("Counterbalance & Reach licence (RTITB)", "demonstrated"), ("Crane licence", "missing")],
)
def test_one_of_the_kinds_in_brackets_is_the_licence(held: str, state: str) -> None:
    resume = Resume(basics=Basics(name="Kim"), certificates=(Certificate(id="c1", name=held),))
    assert judged("FLT licence (counterbalance / reach)", "credential", resume).state == state


def test_a_degree_that_the_wish_names_shows_it() -> None:
    resume = Resume(basics=Basics(name="Kim"), education=(Education(id="e1", institution="CNAM", study_type="DCG"),))
    assert judged("Bac+3 en comptabilité (DCG ou équivalent)", "education", resume).state == "demonstrated"
    assert judged("Bac+5 en comptabilité (DSCG ou équivalent)", "education", resume).state == "missing"


def test_years_in_a_practice_or_a_firm_are_years_of_any_work() -> None:
    assert tenure.subject("D'une expérience de 5 ans minimum en cabinet ou en entreprise") == ""
    assert "comptabilité" in tenure.subject("D'une expérience de 5 ans en comptabilité")


def test_a_thing_is_denied_by_its_name_in_a_language_that_joins_words() -> None:
    said = disowned("Ich habe noch nie mit Beatmungsgeräten gearbeitet")
    assert said is not None
    wish = "Sicherer Umgang mit Beatmungsgeräten"
    assert disowns(Requirement(id="r1", text=wish, quote=wish), said)
    assert chat.reply(brief("de"), "Ich habe noch nie mit Beatmungsgeräten gearbeitet").text.startswith("Notiert")


@pytest.mark.parametrize("said", ["remove the jobs before 2013", "remove everything before 2013"])
def test_positions_are_meant_by_a_year(said: str) -> None:
    assert [d.target for d in chat.reply(brief(), said).drafts] == ["w4"]


def test_a_line_that_says_the_same_in_other_words_is_not_added() -> None:
    there = brief()
    lines = (Highlight(id="w1h1", text="Run HPLC and dissolution tests on solid dose batches"),)
    work = (there.resume.work[0].model_copy(update={"highlights": lines}), *there.resume.work[1:])
    resume = there.resume.model_copy(update={"work": work})
    there = there.model_copy(update={"resume": resume, "document": resume})
    reply = chat.reply(there, "At Firm1 I ran HPLC and dissolution tests")
    assert not reply.drafts
    assert lines[0].text in reply.text
    more = chat.reply(there, "At Firm1 I ran HPLC and dissolution tests on 80 batches a week")
    assert [d.target for d in more.drafts] == ["w1"]


def test_a_shift_that_hit_its_mark_is_told() -> None:
    assert [d.op for d in chat.reply(brief(), "At Firm1 my shift hit 98% pick accuracy last year").drafts] in (
        [],
        ["insert"],
    )
    assert not chat.reply(brief(), "My shift hit 98% pick accuracy last year").text.startswith("Tell me in a plain")


def test_work_that_ended_goes_by_its_years() -> None:
    work = Work(id="w1", name="A", position="Comptable", start_date="2012-01", end_date="2020-12")
    resume = Resume(basics=Basics(name="Kim"), work=(work,))
    wish = "D'une expérience de 5 ans minimum en cabinet ou en entreprise"
    assert judged(wish, "experience", resume).state == "demonstrated"
