"""Languages side by side in one line, each with how well it is spoken."""

import pytest

from tailor.documents.parsing.languages import languages
from tests.tailor.documents.lines import line


@pytest.mark.parametrize(
    "cells",
    [
        ("English — Native speaker", "Twi — Fluent"),
        ("English: Native speaker", "Twi: Fluent"),
        ("English Native", "Twi Fluent"),
    ],
)
def test_each_cell_of_a_line_tells_a_language(cells: tuple[str, str]) -> None:
    told = [(name, level.split()[0]) for name, level, _ in languages([line(*cells)])]
    assert told == [("English", "Native"), ("Twi", "Fluent")]


def test_languages_side_by_side_go_on_in_the_line_below() -> None:
    lines = [line("English -", "Tamil - Native", "Hindi -"), line("Fluent", "speaker", "Conversational", gap=1.1)]
    told = [(name, level) for name, level, _ in languages(lines)]
    assert told == [("English", "Fluent"), ("Tamil", "Native speaker"), ("Hindi", "Conversational")]


def test_a_level_beside_its_language_is_no_language() -> None:
    told = [(name, level) for name, level, _ in languages([line("English", "Native — C2"), line("Welsh", "Fluent")])]
    assert [name for name, _ in told] == ["English", "Welsh"]
