"""Awards and voluntary work that are told in the chat get entries of their own, as what they are."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline import chat
from tailor.model import commands
from tailor.model.change import Draft
from tailor.model.gates import admit
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Resume, Work
from tests.tailor.model.story import Story


def brief(language: str = "en") -> Brief:
    work = tuple(Work(id=f"w{n}", name=name, position="Nurse") for n, name in enumerate(("Harbour", "Brae Road"), 1))
    resume = Resume(basics=Basics(name="Kim"), work=work, language=language)
    return Brief(resume=resume, document=resume, posting=Posting(language=language), language=language)


@pytest.mark.parametrize(
    ("language", "said", "section", "entry"),
    [
        ("en", "I won Nurse of the Year at the Tayside awards in 2024", "awards",
         "Nurse of the Year at the Tayside awards in 2024"),
        ("en", "Also, I was awarded the Queen's Scout Award.", "awards", "Queen's Scout Award"),
        ("de", "Ich habe den Pflegepreis der Stadt Bremen gewonnen", "awards", "Pflegepreis der Stadt Bremen"),
        ("fr", "J'ai remporté le prix du meilleur vendeur en 2022", "awards", "Prix du meilleur vendeur en 2022"),
        ("es", "Gané el premio a la mejor enfermera en 2021", "awards", "Premio a la mejor enfermera en 2021"),
        ("en", "I volunteer every month with Dentaid giving free check-ups", "volunteer",
         "Volunteer every month with Dentaid giving free check-ups"),
        ("de", "Ich arbeite seit 2019 ehrenamtlich beim Roten Kreuz", "volunteer",
         "Ich arbeite seit 2019 ehrenamtlich beim Roten Kreuz"),
    ],
)  # fmt: skip
def test_it_stands_in_its_section(language: str, said: str, section: str, entry: str) -> None:
    reply = chat.reply(brief(language), said)
    assert [(d.op, d.target, d.after, d.tentative) for d in reply.drafts] == [("insert", section, entry, False)]
    assert entry in reply.text


@pytest.mark.parametrize(
    "said",
    [
        "My team won the regional safety award",
        "I did not win the Nurse of the Year award",
        "I won 40 tenders for the group in two years",
        "I trained 12 volunteers for the ward every year",
    ],
)
def test_what_is_none_of_ones_own_is_no_award_and_no_volunteering(said: str) -> None:
    assert not {d.target for d in chat.reply(brief(), said).drafts} & {"awards", "volunteer"}


def test_what_was_won_at_a_position_stands_there() -> None:
    reply = chat.reply(brief(), "At Brae Road I won the Nurse of the Year award in 2024")
    assert [d.target for d in reply.drafts] == ["w2"]


def test_nothing_but_what_was_told_stands_in_them() -> None:
    story = Story().to_questions()
    story.do(commands.Chat(request_id="x", message="I won the Golden Pager award in 2019"))
    said = Draft(target="awards", op="insert", after="Golden Pager award in 2019", asked_for=True)
    assert admit(story.session, said, "c98").check.verdict == "supported"
    made = said.model_copy(update={"after": "Golden Pager award in 2019 for Oracle migrations"})
    assert admit(story.session, made, "c99").check.verdict == "unsupported"
