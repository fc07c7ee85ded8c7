"""The colours of the pages, by the formula of WCAG 2.2: words are read, and what is drawn is seen, light and dark."""

import re

import pytest

from web.assets import STATIC

_TOKEN = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")
COLOURS = {name: pair for name, *pair in _TOKEN.findall((STATIC / "styles/tokens.css").read_text())}

_GROUNDS = "card page raised field paper hover faint gray-soft spot"
#: What is written in a colour, and on which grounds.
WORDS = {
    "ink": f"{_GROUNDS} amber-wash",
    "quiet": f"{_GROUNDS} amber-wash",
    "green-text": f"{_GROUNDS} green-soft reasons",
    "amber-text": "card page raised paper amber-wash amber-soft reasons",
    "red-text": "card page raised hover amber-wash red-soft",
    "blue-text": "card blue-soft",
    "ins-ink": "ins paper spot",
    "del-ink": "del paper spot",
    "on-green": "green green-strong",
    "reasons-ink": "reasons raised",
    "on-you": "you",
}
#: What is told by a drawn line, sign or bar, and on which grounds; `card` is also what a sign in a mark is drawn in.
DRAWN = {
    "edge": "card page field raised amber-wash",
    "green": "card page paper raised faint",
    "amber": "card page paper amber-wash faint gray-soft",
    "red": "card page faint",
    "gray-mark": "card page paper faint spot",
}


def _light(colour: str) -> float:
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white): https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    dark, light = sorted((_light(one), _light(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("colour", "ground", "least"),
    [
        (colour, ground, least)
        for told, least in ((WORDS, 4.5), (DRAWN, 3.0))
        for colour, grounds in told.items()
        for ground in grounds.split()
    ],
)
def test_it_stands_out(colour: str, ground: str, least: float, scheme: str) -> None:
    at = ("light", "dark").index(scheme)
    assert contrast(COLOURS[colour][at], COLOURS[ground][at]) >= least


def test_colours_are_written_down_in_one_place() -> None:
    for sheet in (STATIC / "styles").glob("*.css"):
        found = re.findall(r"#[0-9a-f]{3,8}\b|light-dark|rgb\(", sheet.read_text())
        assert sheet.stem == "tokens" or not found, f"{sheet.name}: {found}"


def test_fields_have_the_edge_that_is_seen() -> None:
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", (STATIC / "styles/controls.css").read_text())
    fields = next(body for selector, body in rules if "textarea" in selector and "select," in selector)
    assert "border: 1px solid var(--edge);" in fields
