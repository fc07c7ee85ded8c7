"""What is said when a résumé and its posting are in two languages."""

import pytest

from tailor.engine.languages import language_name, two_languages


@pytest.mark.parametrize(("resume", "target"), [("en", "en-GB"), ("de", "de"), ("", "de"), ("en", "")])
def test_one_language_needs_no_word(resume: str, target: str) -> None:
    assert two_languages(resume, target, "llm") == ""


def test_each_engine_says_what_it_does_and_does_not() -> None:
    assert "does not translate: your lines stay in English" in two_languages("en", "de-AT", "offline")
    assert "written in German" in two_languages("en", "de-AT", "llm")
    assert language_name("xx") == "xx"
