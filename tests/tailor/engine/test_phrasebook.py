"""The words by language: how the files are written, and that what a person adds to them is read."""

import re
from importlib.resources import files

import pytest

from tailor.engine import phrasebook

FILES = sorted(
    each.name.removesuffix(".txt") for each in files("tailor.engine.phrasebook").iterdir() if each.name.endswith(".txt")
)
#: The languages that postings come in most; what is said of strength is said in each of them.
TONGUES = frozenset(["en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "fi", "ru", "uk", "tr"])


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("mile widzian*", "mile widziane"),
        ("(is|are) an? (big )?plus", "is a big plus"),
        ("nice[- ]to[- ]have", "nice-to-have"),
        ("kein* … nötig", "keine langen Wege nötig"),
        ("# days' leave", "25 days’ leave"),
        ("13. salary", "13. salary"),
        ("race[,]", "race,"),
    ],
)
def test_what_the_marks_of_a_phrase_stand_for(phrase: str, text: str) -> None:
    assert re.fullmatch(phrasebook._pattern(phrase), text)


@pytest.mark.parametrize(("phrase", "text"), [("13. salary", "135 salary"), ("bac", "back"), ("un* plus", "un  plus")])
def test_every_other_sign_stands_for_itself(phrase: str, text: str) -> None:
    assert not re.fullmatch(phrasebook._pattern(phrase), text)


def test_words_are_found_whole() -> None:
    pattern = phrasebook.anywhere("strength", "musts")
    assert pattern.search("It is required.")
    assert not pattern.search("unrequired")


def test_the_phrases_of_one_language_alone() -> None:
    german = re.compile(phrasebook.phrases("strength", "verdicts", "de"))
    assert german.fullmatch("wünschenswert")
    assert not german.fullmatch("desirable")
    assert not re.search(phrasebook.phrases("strength", "verdicts", "xx"), "")


def test_every_language_says_what_is_welcome() -> None:
    told = [phrasebook.languages("strength", each) for each in ("verdicts", "ends", "leads")]
    assert frozenset[str]().union(*told) == TONGUES
    assert phrasebook.languages("strength", "leads") == TONGUES


@pytest.mark.parametrize("file", FILES)
def test_each_list_says_what_it_is_for_and_holds_phrases_by_language(file: str) -> None:
    text = files("tailor.engine.phrasebook").joinpath(f"{file}.txt").read_text("utf-8")
    assert re.findall(r"^\[([^\]]+)\]$", text, re.MULTILINE) == list(phrasebook._lists(file))
    for name, phrases in phrasebook._lists(file).items():
        assert phrases, name
        for tag, phrase in phrases:
            assert re.fullmatch(r"[a-z]{2}", tag), (name, tag)
            re.compile(phrasebook._pattern(phrase))
    assert text.startswith("#")
