"""What the letter says in the person's own words: the reply that puts a sentence there, and that takes it out."""

import re
from collections.abc import Sequence

from tailor.engine.base import Brief, ChatReply
from tailor.model.addressing import is_salutation, salutation
from tailor.model.cover_letter import Dictated
from tailor.model.dictating import ALL, dictated, undictated
from tailor.model.folding import fold
from tailor.model.orders import is_order
from tailor.model.sayings import speech

_WORD = re.compile(r"\w{3,}")
_SHOWN = 120


def reply(brief: Brief, said: str) -> ChatReply | None:
    """The reply to a wish for a sentence of one's own in the letter, or against one that stands there; else None."""
    words = speech(brief.language)
    if greeting := salutation(said, brief.posting.description):
        before = tuple(d.text for d in brief.dictated if is_salutation(d.text))
        told = words.letter_says.format(text=greeting)
        return ChatReply(text=told, dictated=greeting, undictated=before, letter=True)
    if (text := dictated(said)) is not None:
        if not text or is_order(text):
            return ChatReply(text=words.letter_how)
        return ChatReply(text=words.letter_says.format(text=_cut(text)), dictated=text, letter=True)
    what = undictated(said)
    return None if what is None else out(brief, what)


def out(brief: Brief, what: str) -> ChatReply | None:
    """The sentences that the words mean go out of the letter, the last one where they only point; None for none."""
    gone = _meant(brief.dictated, what)
    if not gone:
        return None
    told = "\n".join(speech(brief.language).letter_out.format(text=_cut(d.text)) for d in gone)
    return ChatReply(text=told, undictated=tuple(d.text for d in gone), letter=True)


def latest(brief: Brief) -> bool:
    """Whether such a sentence is the last thing that the conversation has made, so that "undo" means it."""
    if not brief.dictated:
        return False
    order = {m.id: n for n, m in enumerate(brief.messages)}
    made = [order.get(c.asked_in, -1) for c in brief.changes if c.status == "accepted"]
    return order.get(brief.dictated[-1].ref, -1) > max(made, default=-1)


def _meant(standing: Sequence[Dictated], what: str) -> Sequence[Dictated]:
    if not what:
        return standing[-1:]
    named = set(_WORD.findall(fold(what)))
    best = max(standing, key=lambda d: len(named & set(_WORD.findall(fold(d.text)))), default=None)
    if best is not None and named & set(_WORD.findall(fold(best.text))):
        return (best,)
    return standing if ALL.search(what) else ()


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: text.rfind(" ", 0, _SHOWN)].rstrip(" ,;") + " …"
