"""Many spellings as one expression: it finds what a row of them finds, longest first, and what is loaded is at hand."""

import re
import subprocess
import sys

from tailor.documents.words.spellings import any_of


def test_it_finds_the_longest_spelling_and_nothing_else() -> None:
    spellings = ["sep", "sept", "september", "oct", "a.b", "été", ""]
    pattern = re.compile(f"{any_of(spellings[:-1])}\\b", re.IGNORECASE)
    assert [match[0] for match in pattern.finditer("Sep, sept; SEPTEMBER oct a.b axb Été septem")] == [
        *("Sep", "sept", "SEPTEMBER", "oct", "a.b", "Été"),
    ]
    assert re.fullmatch(any_of(spellings), "")
    assert re.compile(any_of(spellings)).groups == 0
    assert any_of(["one"]) == "one"
    assert any_of([]) == ""


def test_a_process_that_bears_readers_has_made_the_long_expressions() -> None:
    code = (
        "from tailor.documents.words import date_patterns, headings, months; from tailor.documents import warm\n"
        "made = (date_patterns.patterns, months.pattern, headings._table, headings._by_edges, headings._keys)\n"
        "assert all(each.cache_info().currsize for each in made)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
