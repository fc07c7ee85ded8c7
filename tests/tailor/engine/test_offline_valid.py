"""Licences and certificates: what ran out is not held, and what is held shows it by what it is of."""

from datetime import date

import pytest

from tailor.engine import held
from tailor.engine.base import Brief
from tailor.engine.offline import abroad, career, headings, letter
from tailor.engine.offline.matching import judge
from tailor.engine.offline.ranking import evident, ranked
from tailor.model.answered import READINESS, TRAIT
from tailor.model.posting import Evidence, Match, Posting, Requirement, RequirementState
from tailor.model.resume import Basics, Certificate, Education, Highlight, Language, Location, Resume, Work
from tailor.model.wishes import denies, lapsed

TODAY = date(2026, 11, 1)


def credential(text: str) -> Requirement:
    return Requirement(id="r1", text=text, quote=text, category="credential")


def judged(wish: str, resume: Resume, language: str = "en") -> Match:
    requirement = credential(wish)
    return judge(requirement, ranked((requirement,), evident(resume), None), resume, TODAY, language)


@pytest.mark.parametrize(
    ("answer", "gone"),
    [
        ("I had IPAF 3a but it ran out in 2023", True),
        ("I did it in 2018 but it has expired", True),
        ("Der Schein ist leider abgelaufen", True),
        ("Mon certificat est périmé", True),
        ("Mi carné está caducado", True),
        ("It expired in March and I renewed it", False),
        ("It has not expired", False),
        ("Er ist noch nicht abgelaufen", False),
        ("Yes, since 2019", False),
    ],
)
def test_what_ran_out_is_not_held(answer: str, gone: bool) -> None:
    assert lapsed(answer) is gone
    assert denies(credential("IPAF 3a"), answer) is gone
    assert not (gone and held.credentials(credential("IPAF 3a"), answer, "IPAF 3a"))


def test_a_certificate_of_the_resume_that_expired_shows_nothing() -> None:
    def of(name: str) -> Resume:
        return Resume(basics=Basics(name="Kim"), certificates=(Certificate(id="c1", name=name),))

    assert judged("First aid at work certificate", of("First aid at work certificate")).state == "demonstrated"
    assert (
        judged("First aid at work certificate", of("First aid at work certificate (expired 2021)")).state == "missing"
    )


@pytest.mark.parametrize(
    ("answer", "entry"),
    [
        ("Yes, till 2027", "Digital tachograph card (till 2027)"),
        ("Yes, valid until June 2027", "Digital tachograph card (valid until June 2027)"),
        ("Ja, gültig bis 2027", "Digital tachograph card (gültig bis 2027)"),
        ("Yes, 2019", "Digital tachograph card (2019)"),
    ],
)
def test_until_when_it_holds_is_kept_as_it_was_said(answer: str, entry: str) -> None:
    assert held.credentials(credential("Digital tachograph card"), answer) == [entry]


def test_a_registration_shows_it_and_a_like_word_in_the_summary_does_not() -> None:
    resume = Resume(
        basics=Basics(name="Kim", summary="Friendly, registered dental nurse with six years in practice."),
        certificates=(Certificate(id="c1", name="GDC registration no. 298811"),),
    )
    match = judged("GDC registered dental nurse", resume)
    assert (match.state, [e.ref for e in match.evidence]) == ("demonstrated", ["c1"])
    assert judged("Sedation nursing certificate", resume).state == "missing"
    other = resume.model_copy(update={"certificates": (Certificate(id="c1", name="GDC core hygiene course"),)})
    assert judged("GDC registered dental nurse", other).state != "demonstrated"


def test_what_others_were_brought_to_stands_behind_what_is_held() -> None:
    resume = Resume(
        basics=Basics(name="Kim"),
        work=(
            Work(
                id="w1",
                name="Brightwell",
                position="Electrician",
                highlights=(Highlight(id="w1h1", text="Supervised two apprentices through their NVQ Level 3."),),
            ),
        ),
        education=(Education(id="e1", institution="College", study_type="NVQ Level 3 Electrotechnical Services"),),
    )
    match = judged("NVQ Level 3 or equivalent", resume)
    assert [e.ref for e in match.evidence] == ["e1"]


def test_a_date_that_a_name_leads_to_stays_with_it_in_a_letter() -> None:
    wish = credential("BLS and medical emergencies")
    lines = {}
    for name in ("BLS and medical emergencies, refresher due", "BLS and medical emergencies"):
        resume = Resume(basics=Basics(name="Kim"), certificates=(Certificate(id="c1", name=name, date="2027-03"),))
        match = Match(
            requirement_id="r1",
            state="demonstrated",
            evidence=(Evidence(source="resume", ref="c1", quote=f"{name}, 2027-03"),),
        )
        brief = Brief(
            resume=resume, document=resume, posting=Posting(title="Nurse"), requirements=(wish,), matches=(match,)
        )
        lines[name] = letter.cover_letter(brief)
    assert "• BLS and medical emergencies, refresher due 03/2027" in lines["BLS and medical emergencies, refresher due"]
    assert "• BLS and medical emergencies\n" in lines["BLS and medical emergencies"]


@pytest.mark.parametrize(
    "heading", ["It would be useful if you have:", "It would be a bonus if you have", "Would be great if you know"]
)
def test_what_would_be_useful_is_only_nice_to_have(heading: str) -> None:
    assert headings.part_of(heading, bullet=False) == "nice"


def test_what_one_is_happy_to_do_and_what_one_is_like_are_told_from_what_was_done() -> None:
    assert READINESS.search("Happy to work a 4 on 4 off shift pattern including nights")
    assert not READINESS.search("Comfortable working with customers")
    assert TRAIT.search("Patience and a good sense of humour")
    assert not TRAIT.search("Caring for patients")


def test_only_years_are_called_fewer_years() -> None:
    wishes = ("Good knowledge of HTM 01-05 and CQC standards", "5 years of experience in dental nursing")
    states = tuple(
        RequirementState(
            id=f"r{n}", text=text, quote=text, kind="must", category="skill", state="missing", note="Note."
        )
        for n, text in enumerate(wishes)
    )
    found = career.review(Resume(basics=Basics(name="Kim")), Posting(), states, TODAY)
    assert [s.key for s in found if s.key.startswith("career:years:")] == ["career:years:r1"]


@pytest.mark.parametrize(
    ("language", "note"),
    [("de", "Ihr Lebenslauf zeigt „{}“, aber nicht „{}“."), ("fr", "Votre CV montre « {} », mais pas « {} ».")],
)
def test_a_note_is_in_the_language_of_the_questions(language: str, note: str) -> None:
    resume = Resume(
        basics=Basics(name="Kim"),
        work=(Work(id="w1", name="A", highlights=(Highlight(id="w1h1", text="Ran Kubernetes clusters"),)),),
    )
    requirement = Requirement(id="r1", text="Kubernetes and Terraform", quote="x")
    match = judge(requirement, ranked((requirement,), evident(resume), None), resume, TODAY, language)
    assert match.note == note.format("Kubernetes", "Terraform")


def bookkeeper(lives: str, *lines: str, works: str = "") -> Resume:
    highlights = tuple(Highlight(id=f"w1h{n}", text=line) for n, line in enumerate(lines, 1))
    return Resume(
        basics=Basics(name="Ada Park", location=Location(text=lives)),
        work=(Work(id="w1", name="Temida", position="Bookkeeper", location=works, highlights=highlights),),
        certificates=(Certificate(id="c1", name="Driving licence category B"),),
        languages=(Language(id="l1", language="English", fluency="C1"),),
    )


@pytest.mark.parametrize(
    ("wish", "resume", "state"),
    [
        ("Knowledge of UK VAT", bookkeeper("31-147 Kraków, Poland", "Prepared VAT returns"), "missing"),
        ("Knowledge of UK VAT", bookkeeper("Leeds", "Prepared VAT returns"), "demonstrated"),
        ("Knowledge of UK VAT", bookkeeper("Kraków, Poland", "Prepared VAT returns for UK clients"), "demonstrated"),
        ("Knowledge of UK VAT", bookkeeper("Kraków", "Prepared VAT returns", works="Warsaw, Poland"), "missing"),
        ("Knowledge of VAT", bookkeeper("Kraków, Poland", "Prepared VAT returns"), "demonstrated"),
        ("Experience of US tax returns", bookkeeper("Dublin, Ireland", "Filed tax returns"), "missing"),
    ],
)
def test_what_is_one_countrys_own_is_not_shown_by_anothers(wish: str, resume: Resume, state: str) -> None:
    requirement = Requirement(id="r1", text=wish, quote=wish, category="skill")
    match = judge(requirement, ranked((requirement,), evident(resume), None), resume, TODAY)
    assert match.state == state


@pytest.mark.parametrize(
    "wish", ["Knowledge of Polish VAT", "Fluent English and tax returns", "Tell us of tax returns"]
)
def test_what_is_no_other_countrys_own_may_be_shown(wish: str) -> None:
    assert not abroad.elsewhere(wish, bookkeeper("Kraków, Poland", "Prepared VAT returns"))


def test_a_driving_licence_is_that_of_its_country() -> None:
    assert judged("Full UK driving licence", bookkeeper("Kraków, Poland")).state == "missing"
    assert judged("Full UK driving licence", bookkeeper("Leeds")).state == "demonstrated"
    assert judged("Driving licence", bookkeeper("Kraków, Poland")).state == "demonstrated"
