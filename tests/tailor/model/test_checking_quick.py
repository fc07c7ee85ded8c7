"""The quick search finds what the plain one finds."""

import re

import pytest

from tailor.model.checking import sentences
from tailor.model.checking.quick import Quick
from tests.eval.fact_check_cases import DATA, written_cases

PATTERN = r"\bnot yet\b|\bIn Vorbereitung|,\s*laufend\b|\b(?:one|\d) of [^.|]{1,5}\b|\bété\b"


@pytest.mark.parametrize(
    "text",
    [
        "I have NOT YET done it",
        "Studium in vorbereitung",
        "Kurs (B1), LAUFEND",
        "One of two, 3 of ab",
        "ÉTÉ",
        "knot yet",
        "İstanbul: not yet",
        "",
    ],
)
def test_it_finds_what_ignorecase_finds(text: str) -> None:
    quick, slow = Quick(PATTERN), re.compile(PATTERN, re.IGNORECASE)
    found, wanted = quick.search(text, 0, len(text)), slow.search(text)
    assert (found and found.span()) == (wanted and wanted.span())
    assert quick.search(text, len(text), len(text)) is None


def test_what_is_unfinished_is_found_as_before_in_every_written_text() -> None:
    pattern = sentences._UNFINISHED
    hits = 0
    texts = {
        text
        for path in DATA.glob("fact_check_*.txt")
        for case in written_cases(path.stem)
        for text in (case.text, *(passage.text for passage in (*case.evidence, *case.told)))
    }
    for text in texts:
        if text:
            found, wanted = pattern.search(text, 0, len(text)), pattern.slow.search(text)
            assert (found and found.span()) == (wanted and wanted.span()), text
            hits += wanted is not None
    assert hits > 20
