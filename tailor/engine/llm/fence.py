"""Material that goes into a prompt, fenced so that nothing in it can pass for an instruction's end.

Every line of material begins with `| `. A text becomes one line by itself, or several of which each carries the mark,
so that no text, whatever it contains, can write a line that stands outside of the fence.
"""

import re
from collections.abc import Iterable
from typing import Final

from tailor.model.resume import Passage

MARK: Final = "| "

#: What servers with a naive chat template would read as their own control tokens.
_TEMPLATE: Final = re.compile(
    r"<\|[^|>\n]{0,40}\|>|</?s>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|<\uff5c[^>\n]{0,40}\uff5c>|</?think>",
    re.IGNORECASE,
)
#: Control, invisible and bidirectional marks, and tag characters: they carry text that a person does not see.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_BULLETS: Final = frozenset("-*•–·●▪")
_SPACE: Final = re.compile(r"\s+")
_SENTENCE: Final = re.compile(r"(?<=[.!?;:。！？])\s+|(?<=[。！？])|\s+(?=[•●▪])")
_BREAK: Final = re.compile(r"[\r\n\x0b\x0c\x85\u2028\u2029]+")


def plain(text: str, most: int | None = None) -> str:
    """The text on one line without what cannot be seen, at most so many characters."""
    # Cut twice: first generously, so that a huge text costs nothing.
    text = text if most is None else text[: most * 4]
    text = _SPACE.sub(" ", _UNSEEN.sub("", text)).strip()
    if most is not None and len(text) > most:
        text = text[: most - 1].rstrip() + "…"
    return text


def datum(text: str, most: int | None = None) -> str:
    """One line of material without its mark: plain, and free of chat-template tokens."""
    return plain(_TEMPLATE.sub(" ", plain(text, None if most is None else 2 * most)), most)


def fenced(lines: Iterable[str]) -> str:
    """The lines, each plain and behind the mark; empty ones are left out."""
    return "\n".join(MARK + line for line in map(datum, lines) if line)


def passages(found: Iterable[Passage], most: int = 600) -> str:
    """Passages as `| ref: text`."""
    return fenced(f"{p.ref}: {datum(p.text, most)}" for p in found)


def posting_lines(text: str, budget: int) -> list[str]:
    """The lines of a posting, in order, within a budget of characters.

    When it is too long, listed lines (bullets, short ones) are kept before prose, and early ones before late ones.
    """
    lines: list[str] = []
    listed: list[bool] = []
    for raw in _BREAK.split(text[: 40 * budget]):
        # A page that was read without line breaks is cut at its sentences.
        parts = (raw,) if len(raw) < 400 else _SENTENCE.split(raw)
        for line in filter(None, (datum(part, 700) for part in parts)):
            lines.append(line)
            listed.append(line[0] in _BULLETS or (len(line) <= 160 and len(parts) == 1))
    if sum(map(len, lines)) <= budget:
        return lines
    kept: set[int] = set()
    for number in sorted(range(len(lines)), key=lambda n: (not listed[n], n)):
        if len(lines[number]) <= budget:
            budget -= len(lines[number])
            kept.add(number)
    return [lines[number] for number in sorted(kept)]
