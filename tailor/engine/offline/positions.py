"""Positions that are meant by their order: "my last job", "only the last two jobs"; in the engine's languages.

Words of a request are told apart one by one, so that it is all one in which order a language puts them.
"""

import re
from collections.abc import Sequence
from typing import Final, Literal, get_args

from tailor.engine.base import Brief, ChatReply
from tailor.engine.phrasebook import phrases, words
from tailor.model import placing
from tailor.model.asking import asking
from tailor.model.change import Draft
from tailor.model.resume import Work
from tailor.model.sayings import speech

End = Literal["newest", "oldest", "last", "first"]
#: In the order in which a word is looked for in their lists.
Kind = Literal["job", "newest", "oldest", "last", "first", "keep", "only", "all", "but", "small"]

_KIND: Final[Sequence[tuple[Kind, re.Pattern[str]]]] = tuple(
    (kind, re.compile(phrases("positions", kind), re.IGNORECASE)) for kind in get_args(Kind)
)
_COUNTS: Final = {word: number for number in range(1, 6) for word in words("positions", str(number))}
_WORD: Final = re.compile(r"[^\W_]+(?:['’]il)?")
_LONGEST: Final = 14


#: "All jobs before 2001": those that had ended by then.
_BEFORE: Final = re.compile(
    rf"^(?:\w+\s+){{0,3}}?(?:{phrases('positions', 'job')}|{phrases('positions', 'everything')})\s+"
    rf"(?:{phrases('positions', 'from')}\s+)?{phrases('positions', 'before')}\s+(?P<year>(?:19|20)\d\d)[\s.!]*$",
    re.IGNORECASE,
)


def _parsed(text: str) -> tuple[dict[Kind, int], int] | None:
    """How often each kind of word is there, and the number; None when there is any other word."""
    words = _WORD.findall(text.casefold())
    kinds: dict[Kind, int] = {}
    count = 0
    for word in words if len(words) <= _LONGEST else ["?"]:
        if word.isdigit() or word in _COUNTS:
            count = int(word) if word.isdigit() else _COUNTS[word]
            continue
        kind = next((kind for kind, pattern in _KIND if pattern.fullmatch(word)), None)
        if kind is None:
            return None
        kinds[kind] = kinds.get(kind, 0) + 1
    return kinds, count


def _end(kinds: dict[Kind, int]) -> End | None:
    found: list[End] = [end for end in ("newest", "oldest", "last", "first") if end in kinds]
    return found[0] if len(found) == 1 and "job" in kinds else None


def kept(brief: Brief, said: str) -> ChatReply | None:
    """All positions but those of one end go ("keep only the last two jobs"); None when that is not asked for."""
    parsed = _parsed(said)
    if parsed is None:
        return None
    kinds, count = parsed
    end = _end(kinds)
    wants = ("keep" in kinds and "only" in kinds) or ("all" in kinds and "but" in kinds)
    if end is None or not wants:
        return None
    work = _by_time(brief)
    count = max(count, 1)
    staying = work[:count] if end in ("newest", "last") else work[-count:]
    return _gone(brief, [w for w in work if w not in staying])


def removed(brief: Brief, what: str) -> ChatReply | None:
    """The positions at one end go; "last" and "first" are asked about where the list and the years disagree."""
    if before := _BEFORE.match(what):
        return _gone(brief, [w for w in brief.document.work if "" < w.end_date[:4] <= before["year"]])
    parsed = _parsed(what)
    end = _end(parsed[0]) if parsed else None
    if parsed is None or end is None or not parsed[0].keys() <= {end, "job", "small"}:
        return None
    listed, by_time, count = brief.document.work, _by_time(brief), max(parsed[1], 1)
    newest, oldest = by_time[:count], by_time[-count:]
    if end in ("newest", "oldest"):
        return _gone(brief, newest if end == "newest" else oldest)
    at_end = listed[-count:] if end == "last" else listed[:count]
    in_time = newest if end == "last" else oldest
    if {w.id for w in at_end} == {w.id for w in in_time}:
        return _gone(brief, in_time)
    mark = asking(brief.language).mark
    labels = (mark.format(words=_label(brief, w)) for w in (*in_time, *(w for w in at_end if w not in in_time)))
    return ChatReply(text=speech(brief.language).which.format(names=", ".join(labels)))


def _by_time(brief: Brief) -> list[Work]:
    """The positions that stand, the one held last first."""
    return sorted(brief.document.work, key=placing.recency, reverse=True)


def _label(brief: Brief, work: Work) -> str:
    return next((p.label for p in placing.places(brief.resume) if p.id == work.id), "") or work.name


def _gone(brief: Brief, work: Sequence[Work]) -> ChatReply | None:
    if not work:
        return None
    words = speech(brief.language)
    reason = words.why.asked_entry if len(work) == 1 else words.why.asked_entries
    drafts = tuple(Draft(target=w.id, op="remove", reason=reason, asked_for=True) for w in work)
    return ChatReply(text=words.removed_it.format(text="; ".join(_label(brief, w) for w in work)), drafts=drafts)
