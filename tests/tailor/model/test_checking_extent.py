"""How steadily, wholly and alone something was done; who did it; and what is denied, by the classes of words for it."""

import pytest

from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.resume import Passage

HEAD = Passage(ref="w1", item="w1", text="Technician, Acme Ltd, Leeds, 2016 - 2022")


def rewritten(line: str, text: str, told: str = "", language: str = "en") -> Check:
    passages = [HEAD, Passage(ref="w1a", item="w1", text=line)]
    answers = [Passage(ref="a1", item="", text=told, source="answer")] if told else []
    return check(text, passages, told=answers, before=line, language=language)


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [
        ("en", "Mentored a student nurse in 2022", "Regularly mentored a student nurse"),
        ("en", "Sent two letters; the second was opened by 28%", "Sent two letters with an average opening of 28%"),
        ("en", "Checked invoices with a colleague", "Independently checked invoices"),
        ("en", "Satisfaction score of my tickets: 94%", "Kept the department's satisfaction score at 94%"),
        ("en", "Pulled wire on commercial sites", "Pulled wire on commercial and industrial sites"),
        ("de", "Prüfte Rechnungen mit einer Kollegin", "Prüfte Rechnungen eigenverantwortlich"),
        ("es", "Revisé facturas en 2019", "Revisé facturas regularmente"),
    ],
)
def test_what_is_made_more_of_is_asked_about(language: str, line: str, text: str) -> None:
    assert rewritten(line, text, language=language).verdict != "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Met the group every month", "Met the group regularly, every month"),
        ("Checked invoices by myself", "Independently checked invoices"),
        ("Took part in an audit that the pharmacist ran", "Took part in a pharmacist-run audit"),
        ("Toured one show to six village halls", "Took one show to six village halls"),
    ],
)
def test_what_is_said_already_passes(line: str, text: str) -> None:
    assert rewritten(line, text).verdict != "unsupported"


def test_a_denial_ends_where_another_clause_has_its_own_subject() -> None:
    told = "The design wasn't mine, I kept the paperwork and the cue list."
    assert (
        rewritten("Assisted the designer", "Assisted the designer and kept the paperwork", told).verdict == "supported"
    )
    assert rewritten("Assisted the designer", "Assisted the designer and made the design", told).verdict != "supported"


def test_a_habit_is_said_where_its_matter_is() -> None:
    passages = [HEAD, Passage(ref="w1a", item="w1", text="Took samples every Friday")]
    once = Passage(ref="a1", item="", text="I once put up a display case.", source="answer")
    text = "Routinely put up display cases"
    assert check(text, passages, told=[once], before=HEAD.text).verdict == "unsure"
    assert check("Routinely took samples", passages, told=[once], before=HEAD.text).verdict == "supported"


def test_what_only_another_may_do_is_nobody_elses_deed() -> None:
    line, told = "Dealt with complaints that the porter left", "Only the duty manager could give refunds."
    assert rewritten(line, "Dealt with complaints and gave refunds", told).verdict == "unsupported"
    assert rewritten(line, "Dealt with complaints from the porter", told).verdict == "supported"


def test_a_title_keeps_what_makes_it_less() -> None:
    head = Passage(ref="w1", item="w1", text="Assistant Farm Manager, Holt Estate, 2016 - 2024")
    assert check("Assistant Farm Manager at Holt Estate", [head]).verdict == "supported"
    assert check("Farm Manager at Holt Estate", [head]).verdict == "unsupported"
