"""How many pages a message asks for."""

import pytest

from tailor.engine.pages import pages_wanted


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("Make it one page, please.", 1),
        ("Shorten it to 2 pages", 2),
        ("a single-page résumé", 1),
        ("I want three pages at most", 3),
        ("Bitte auf eine Seite kürzen", 1),
        ("Sur deux pages, s'il te plaît", 2),
        ("短くして2ページに", 2),
        ("Сократи до двух страниц", None),
        ("Why is it two pages?", None),
        ("How do I get it onto one page?", None),
        ("I wrote two pages a week", None),
        ("Add: edited 40 pages of documentation", None),
        ("99 pages", None),
        ("to pages", None),
        ("Shorter, please", None),
    ],
)
def test_a_length_is_understood_when_one_is_asked_for(text: str, pages: int | None) -> None:
    assert pages_wanted(text) == pages
