"""Saying yes, and words that only look like it."""

import pytest

from tailor.model.yes import after_yes, says_yes


@pytest.mark.parametrize(
    "answer",
    ["Yes", "yes at Globex, for two years", "Right, I did that", "Sure I have", "Of course!", "“Yes, I did”",
     "Ja, seit 2019", "Klar – jeden Tag", "Oui", "Sí, en Globex", "Si.", "Da, la Globex", "はい、2年間", "是的",
     "Tak, codziennie"],
)  # fmt: skip
def test_a_yes(answer: str) -> None:
    assert says_yes(answer)


@pytest.mark.parametrize(
    "answer",
    ["Right now I use Excel every day", "Da ich Excel nutze, nein", "Si me enseñan, lo aprendo", "True north bearings",
     "Yesterday I used Excel", "Sicherlich nicht", "Jahrelang Excel", "So many things", "Certainty", "No, never", ""],
)  # fmt: skip
def test_no_yes(answer: str) -> None:
    assert not says_yes(answer)


@pytest.mark.parametrize(
    ("answer", "rest"),
    [
        ("Yes, I ran it at Globex", "I ran it at Globex"),
        ("Yes, sure – I ran it", "I ran it"),
        ("Ja ich habe es gebaut", "ich habe es gebaut"),
        ("Sure I did", "I did"),
        ("Right-hand man of the chef", "Right-hand man of the chef"),
        ("Right now I run it", "Right now I run it"),
        ("Da ich es baute", "Da ich es baute"),
        ("Yes.", ""),
    ],
)
def test_what_comes_after_it(answer: str, rest: str) -> None:
    assert after_yes(answer) == rest


@pytest.mark.parametrize("answer", ["ye", "yh mate", "si certo", "sure, of course"])
def test_a_short_yes_is_one(answer: str) -> None:
    assert says_yes(answer)


@pytest.mark.parametrize("answer", ["Yesterday I did", "yet another", "si usa Excel"])
def test_words_that_begin_like_one_are_none(answer: str) -> None:
    assert not says_yes(answer)
