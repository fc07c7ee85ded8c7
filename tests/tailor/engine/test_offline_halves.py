"""The offline engine shows nothing of which only half is there, and asks as a person would."""

import pytest

from tailor.engine.base import Brief, Inquiry
from tailor.engine.offline import OfflineEngine
from tailor.model.posting import Match, Posting
from tailor.model.resume import Basics, Education, Highlight, Language, Passage, Resume, Work
from tests.tailor.engine.conftest import Pen

LINES = (
    "Wrote Spark jobs in Python for nightly pricing feeds",
    "Moved 14 services to Kubernetes with the platform team",
    "Planned daily runs for 34 lorries in Mandata",
    "Flagged infringements to the transport manager",
    "Drafted share purchase agreements for a care-home group",
    "Not responsible for Airflow; that was another team",
    "Ordered dry stock and vegetables",
    "Ran the pass on Sundays with 80 covers",
    "Taught two commis the fish section",
    "Soins pour 14 patients en chirurgie digestive",
)
RESUME = Resume(
    basics=Basics(name="Kim Example"),
    work=(
        Work(
            id="w1",
            name="Northbank",
            position="Engineer",
            start_date="2018-02",
            highlights=tuple(Highlight(id=f"w1h{n}", text=text) for n, text in enumerate(LINES, 1)),
        ),
    ),
    education=(Education(id="e1", institution="IFSI Lille", study_type="Diplôme d'État", area="Infirmier"),),
    languages=(Language(id="l1", language="German", fluency="A2"),),
)


async def brief(engine: OfflineEngine, wishes: str) -> Brief:
    posting = Posting(description="Requirements\n" + wishes)
    requirements = tuple(await engine.requirements(posting, Pen()))
    return Brief(resume=RESUME, document=RESUME, posting=posting, requirements=requirements)


async def matched(engine: OfflineEngine, wishes: str) -> list[Match]:
    return list(await engine.match(await brief(engine, wishes), Pen()))


async def inquiries(engine: OfflineEngine, wishes: str) -> list[Inquiry]:
    asked = await brief(engine, wishes)
    asked = asked.model_copy(update={"matches": tuple(await engine.match(asked, Pen()))})
    return list(await engine.questions(asked, Pen()))


@pytest.mark.parametrize(
    "wish",
    [
        "- Experience running Spark on Kubernetes in production",
        "- Airflow or Dagster",
        "- Transport Manager CPC",
        "- Experience of share purchase agreements and tax advice",
        "- Java web development using embedded Jetty and the Play framework",
        "- Excellent German",
    ],
)
async def test_half_of_it_a_denial_and_somebody_else_show_nothing(offline: OfflineEngine, wish: str) -> None:
    (match,) = await matched(offline, wish)
    assert match.state == "missing", match


@pytest.mark.parametrize(
    ("wish", "note"),
    [
        (
            "- Experience of share purchase agreements and tax advice",
            "Your résumé shows “Experience of share purchase agreements”, but not “tax advice”.",
        ),
        ("- Airflow pipelines that feed Spark", "Your résumé shows “Spark”, but not “Airflow”."),
        ("- Airflow or Dagster", ""),
        ("- Salesforce", ""),
    ],
)
async def test_which_half_is_shown_is_said(offline: OfflineEngine, wish: str, note: str) -> None:
    (match,) = await matched(offline, wish)
    assert (match.state, match.note) == ("missing", note)


@pytest.mark.parametrize(
    ("wish", "ref"),
    [
        ("- Experience with a TMS such as Mandata or Microlise", "w1h3"),
        ("- Experience of drafting SPAs", "w1h5"),
        ("- Ordering", "w1h7"),
        ("- Diplôme d'État d'infirmier", "e1"),
        ("- Expérience de 2 ans minimum en service de médecine ou chirurgie", "w1h10"),
    ],
)
async def test_an_example_a_long_form_and_an_alternative_show_it(offline: OfflineEngine, wish: str, ref: str) -> None:
    (match,) = await matched(offline, wish)
    assert match.state == "demonstrated", match
    assert match.evidence[0].ref == ref


async def test_things_done_are_split_and_each_has_its_line(offline: OfflineEngine) -> None:
    first, second = await matched(offline, "- Confidence running the pass and training commis chefs")
    assert (first.evidence[0].ref, second.evidence[0].ref) == ("w1h8", "w1h9")


async def test_questions_sound_like_a_person_asking(offline: OfflineEngine) -> None:
    asked = await inquiries(
        offline,
        "- Excellent communication skills\n- Able to work weekends on a rota\n- Transport Manager CPC\n- Salesforce\n"
        "- Excellent German",
    )
    texts = [inquiry.text for inquiry in asked]
    assert "Salesforce" in texts[0]
    assert any("Can you offer that?" in t for t in texts)
    assert any("What have you done that shows it?" in t for t in texts)
    assert any("Do you hold it?" in t and "closest line" not in t for t in texts)
    assert not any("German" in t for t in texts)  # The résumé says how well.


async def test_where_no_line_comes_close_the_nearest_can_be_pointed_at(offline: OfflineEngine) -> None:
    asked = await brief(
        offline, "- Keeping the peace between departments\n- Salesforce\n- Excellent communication skills"
    )
    peace, tool, manner = sorted(await offline.questions(asked, Pen()), key=lambda q: q.requirement_id)
    assert not peace.line
    assert len(set(peace.lines)) == len(peace.lines) == 3
    told = {h.id for w in asked.resume.work for h in w.highlights}
    assert told.issuperset(peace.lines), "no heading"
    assert not tool.lines, "no line names it"
    assert not manner.lines, "what somebody is like, no line tells"


async def test_a_line_that_comes_close_can_be_pointed_at_and_a_half_is_named(offline: OfflineEngine) -> None:
    asked = await brief(offline, "- Ran a kitchen brigade\n- Kubernetes")
    near = [q for q in await offline.questions(asked, Pen()) if q.line]
    for inquiry in near:
        assert inquiry.choices == ("Yes, that line shows it",)
        assert any(p.ref == inquiry.line and p.text[:40] in inquiry.text for p in asked.resume.passages())
    assert near
    assert all(q.lines[0] == q.line for q in near)
    note = "Your résumé shows “kitchen”, but not “brigade”."
    matches = (Match(requirement_id=near[0].requirement_id, state="missing", note=note),)
    halves = await offline.questions(asked.model_copy(update={"matches": matches}), Pen())
    half = next(q for q in halves if q.requirement_id == near[0].requirement_id)
    assert not half.line
    assert "but not “brigade”" in half.reason


async def test_a_line_without_a_bullet_is_a_wish_under_its_heading(offline: OfflineEngine) -> None:
    asked = await brief(
        offline,
        "HCPC registration\nIBMS Specialist Portfolio in Haematology\nDesirable\nManagement experience\n"
        "Experience of training staff\nStartup experience\nJunior, Mid-Level",
    )
    assert [(r.text, r.kind) for r in asked.requirements] == [
        ("HCPC registration", "must"),
        ("IBMS Specialist Portfolio in Haematology", "must"),
        ("Management experience", "nice"),
        ("Experience of training staff", "nice"),
        ("Startup experience", "nice"),
    ]


async def test_a_name_of_several_in_brackets_is_answered_by_that_name(offline: OfflineEngine) -> None:
    asked = await brief(offline, "- Good command of a trade program (Cosium, Irris)\n")
    told = Passage(ref="q1", item="", source="answer", text="Cosium every day")
    (match,) = await offline.match(asked.model_copy(update={"told": (told,)}), Pen())
    assert (match.state, [e.ref for e in match.evidence]) == ("asked", ["q1"])
    (match,) = await offline.match(
        asked.model_copy(update={"told": (told.model_copy(update={"text": "Never used Cosium"}),)}), Pen()
    )
    assert match.state == "missing"
