"""Whether a message asks for a cover letter."""

import pytest

from tailor.engine.letters import letter_wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("write me a cover letter, keep it short", True),
        ("Cover letter please", True),
        ("can you make the cover letter shorter?", True),
        ("I need a cover letter too", True),
        ("Schreib mir bitte ein Anschreiben", True),
        ("Ich brauche noch ein Motivationsschreiben", True),
        ("Peux-tu écrire une lettre de motivation ?", True),
        ("Necesito una carta de presentación", True),
        ("I wrote cover letters for 40 clients", False),
        ("I checked each cover letter that came in", False),
        ("Don't write a cover letter", False),
        ("no cover letter please", False),
        ("Bitte kein Anschreiben", False),
        ("Why does the cover letter say that?", False),
        ("Wrote letters to suppliers", False),
        ("", False),
    ],
)
def test_a_letter_is_written_when_one_is_asked_for(text: str, wanted: bool) -> None:
    assert letter_wanted(text) is wanted
