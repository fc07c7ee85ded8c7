"""What the posting says of the job itself: its pay, its place, its hours and when it begins."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.commands import TELLS
from tailor.engine.offline.explaining import cut
from tailor.engine.phrasebook import phrases
from tailor.model.sayings import speech


def _said(name: str) -> str:
    return phrases("posted", name)


#: What is asked about, and what beside its own words tells of it in a posting.
_KINDS: Final = (
    ("pay", r"[£$€]\s?\d|\d\s?(?:[£$€]|EUR|zł|kr\b|Kč)|\bper (?:hour|annum)\b"),
    ("place", rf"\b{_said('told place')}\b"),
    ("hours", rf"\b\d{{1,2}}(?:[.,]\d)?\s?{_said('counted')}\b|\bshifts?\b"),
    ("start", rf"\b{_said('told start')}\b"),
)
_ASKS: Final = (
    rf"^\W*(?:{_said('and')} )?{_said('asks')}\s+(?:(?:anything|something) (?:about|on) )?"
    rf"(?:(?:{_said('article')}\s+|l['’])){{0,2}}"
)
_SHOWN: Final = 3


def reply(brief: Brief, said: str) -> ChatReply | None:
    """The posting's own words on what of the job is asked about, or that it has none; None for other messages."""
    if TELLS.match(said):
        return None
    words, posting = speech(brief.language), brief.posting
    for name, written in _KINDS:
        called = _said(name)
        found = re.match(rf"{_ASKS}(?P<topic>{called})(?:\s+(?:\S+\s?){{0,4}})?[\s?.!]*$", said, re.IGNORECASE)
        if found is None:
            continue
        known = {"pay": posting.salary, "place": posting.location}.get(name, "")
        pattern = re.compile(rf"\b(?:{called})\b|{written}", re.IGNORECASE)
        lines = (" ".join(line.split()).lstrip("-•*· ") for line in posting.description.splitlines())
        told = list(dict.fromkeys(line for line in (known, *lines) if line and (line == known or pattern.search(line))))
        if not told:
            return ChatReply(text=words.not_asked.format(topic=found["topic"]))
        return ChatReply(text="\n".join(words.posting.format(quote=cut(line)) for line in told[:_SHOWN]))
    return None
