"""What is hung on a line: a phrase of words that claim nothing by themselves, an adverb, a word of scope."""

import pytest

from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.resume import Passage

HEAD = Passage(ref="w1", item="w1", text="Technician, Acme Ltd, Leeds, 2016 - 2022")
LINE = "Wrote the weekly rota and answered calls about late parcels"


def rewritten(text: str, line: str = LINE, told: str = "") -> Check:
    passages = [HEAD, Passage(ref="w1a", item="w1", text=line)]
    answers = [Passage(ref="a1", item="", text=told, source="answer")] if told else []
    return check(text, passages, told=answers, before=line)


@pytest.mark.parametrize(
    "text",
    [
        f"{LINE} for high-value customers",
        f"{LINE} throughout the department",
        f"{LINE} to speed up delivery",
        f"{LINE} across several locations",
        "Wrote the weekly rota for visitors and answered calls about late parcels",
        "Remotely wrote the weekly rota and answered calls about late parcels",
        "Wrote the weekly rota and answered critical calls about late parcels",
        "Wrote the full weekly rota and answered calls about late parcels",
        "Wrote the advanced weekly rota and answered calls about late parcels",
        "Wrote the weekly rota and answered key calls about late parcels",
    ],
)
def test_what_is_hung_on_a_line_is_asked_about(text: str) -> None:
    assert rewritten(text).verdict == "unsure"


@pytest.mark.parametrize(
    "text",
    [
        "Answered calls on late parcels and prepared the rota every week",
        "Responsible for the weekly rota, in addition to answering calls about late parcels",
        "Wrote the weekly rota and mainly answered customer calls in line with late parcels",
    ],
)
def test_the_same_in_other_words_passes(text: str) -> None:
    assert rewritten(text).verdict == "supported"


def test_a_phrase_that_the_person_told_passes() -> None:
    text = f"{LINE} for the whole department"
    assert rewritten(text).verdict == "unsure"
    assert rewritten(text, told="The rota was for the whole department.").verdict == "supported"


def test_a_summary_may_tell_of_its_lines_but_not_for_whom_else() -> None:
    passages = [HEAD, Passage(ref="w1a", item="w1", text=LINE)]
    assert check("Technician who wrote the weekly rota in a company", passages).verdict == "supported"
    assert check("Technician who wrote the weekly rota for customers", passages).verdict == "unsure"


def test_a_name_lends_no_synonyms() -> None:
    head = Passage(ref="w1", item="w1", text="Scientist, Royal Carrick Hospital, Ayr, 2019 - 2023")
    line = Passage(ref="w1a", item="w1", text="Ran haematology samples on analysers, 700 a day")
    passages, before = [head, line], line.text
    assert check("Ran 700 haematology samples a day on analysers", passages, before=before).verdict == "supported"
    assert check(f"{before}, and payments", passages, before=before).verdict != "supported"


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [
        ("fr", "Dressage des tables et petit-déjeuner", "Dressage des tables et des petits-déjeuners"),
        (
            "fr",
            "Impayés passés de 48 000 € à 30 000 €",
            "Baisse de plus d'un tiers des impayés, de 48 000 € à 30 000 €",
        ),
        ("en", "Suggested a recall text message", "Suggested a recall SMS"),
        ("en", "Worked at a public library for years", "Spent years working at a public library"),
    ],
)
def test_what_says_the_same_is_not_refused(language: str, line: str, text: str) -> None:
    passages = [HEAD, Passage(ref="w1a", item="w1", text=line)]
    assert check(text, passages, before=line, language=language).verdict == "supported"


@pytest.mark.parametrize("tail", ["improving efficiency", "boosting sales"])
def test_what_came_of_a_lines_work_does_not_hang_on_the_headline(tail: str) -> None:
    label = Passage(ref="basics.label", item="basics", text="Logistics Technician")
    lines = ["Rewrote the rota, improving its efficiency", "Rang late customers back, boosting sales"]
    work = [HEAD, *(Passage(ref=f"w1h{n}", item="w1", text=line) for n, line in enumerate(lines))]
    check_label = check(f"{label.text}, {tail}", [label, *work], before=label.text)
    assert [(claim.kind, claim.supported) for claim in check_label.claims] == [("title", True), ("outcome", False)]
    assert check(f"{label.text} who rewrote rotas", [label, *work], before=label.text).verdict != "unsupported"
    told = [Passage(ref="a1", item="", text=f"I am a logistics technician, {tail}.", source="answer")]
    assert check(f"{label.text}, {tail}", [label, *work], told=told, before=label.text).verdict == "supported"


@pytest.mark.parametrize(
    "effect", ["which led to a new contract", "resulting in a new contract", "so the client stayed"]
)
def test_an_effect_hung_on_a_line_that_stands_is_asked_about(effect: str) -> None:
    line = "Worked with two freelance photographers on the spring catalogue"
    assert rewritten(f"{line}, {effect}", line).verdict != "supported"
    told = f"The spring catalogue turned out so well, {effect}."
    assert rewritten(f"{line}, {effect}", line, told).verdict == "supported"


def test_an_effect_that_the_line_has_itself_is_none_that_was_hung_on() -> None:
    line = "Shot the spring catalogue, which led to a new contract"
    assert rewritten(line, line).verdict == "supported"
