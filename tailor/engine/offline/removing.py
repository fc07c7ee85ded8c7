"""What goes when somebody asks for it: a line, a skill, an entry, a section, as far as the words name it."""

import re
from collections.abc import Sequence
from typing import Final

from tailor.engine import own_sentences
from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import (
    commands,
    editing,
    explaining,
    leaving_out,
    nouns,
    pointing,
    positions,
    replacing,
    wondering,
)
from tailor.engine.offline.explaining import cut, likeness
from tailor.engine.offline.several import together
from tailor.model import placing
from tailor.model.change import Draft
from tailor.model.sayings import speech

_THEN: Final = re.compile(r"\s+(?:then|dann|alors|entonces|allora|então|dan)$", re.IGNORECASE)
_TWO: Final = re.compile(r"\s+(?:and|und|et|y|e|en|och|og|a)\s+|,\s+", re.IGNORECASE)


def removed(brief: Brief, what: str) -> ChatReply:
    words = speech(brief.language)
    if commands.LAST.fullmatch(_THEN.sub("", what.strip(" .!"))) and (topic := _asked_after(brief)):
        return removed(brief, topic)  # "Take it out then", of what the question before was about.
    if (each := _entries(brief, what)) is not None:
        return each
    if commands.LAST.fullmatch(what.strip(" .!")) and what.casefold().strip(" .!") not in _AN_END:
        if own_sentences.latest(brief) and (gone := own_sentences.out(brief, "")):
            return gone
        return explaining.undone(brief, what)
    if (by_order := positions.removed(brief, what)) is not None:
        return by_order
    if skills := commands.of_the_skills(what):
        return _skills_removed(brief, skills)
    for named in (leaving_out.head, leaving_out.entry, leaving_out.section):
        if (whole := named(brief, what)) is not None:
            return whole
    target = pointing.nth(brief, what) or pointing.line(brief, what)
    if target is None and (target := pointing.of_the_family(brief, what)) is not None:
        what = pointing.family(target[1])
    if target is None and (called := leaving_out.called(brief, what)) is not None:
        return called
    if target is None and (target := pointing.of_the_root(brief, what)) is not None:
        what = target[1]
    if target is None and (by_entry := _of_entry(brief, what)) is not None:
        return by_entry
    if target is None:
        carries = replacing.carries(brief, wondering.bare(what))
        return ChatReply(text=words.contact if carries else words.no_line.format(text=cut(what)))
    ref, text = target
    if rest := pointing.without(what, ref, text):
        draft = Draft(target=ref, after=rest[0], reason=words.why.asked_remove, asked_for=True)
        return ChatReply(text=words.removed_it.format(text=cut(rest[1])), drafts=(draft,))
    if pointing.is_of_more(what, ref, text):
        return ChatReply(text=words.no_line.format(text=cut(what)))
    if (entry := ref.removesuffix(".name")) != ref:
        draft = Draft(target=entry, op="remove", reason=words.why.asked_entry, asked_for=True)
        return ChatReply(text=words.removed_it.format(text=cut(text)), drafts=(draft,))
    own = next((c for c in brief.changes if c.status == "accepted" and c.id == ref), None)
    if own is not None:
        return ChatReply(text=words.took_out.format(text=cut(text)), undo=(own.id,))
    draft = Draft(target=ref, op="remove", reason=words.why.asked_remove, asked_for=True)
    return ChatReply(text=words.removed_it.format(text=cut(text)), drafts=(draft,))


def _asked_after(brief: Brief) -> str:
    """What the person wondered about in the message before this one."""
    earlier = brief.messages[:-1] if brief.messages and brief.messages[-1].role == "user" else brief.messages
    asked = next((m.text for m in reversed(earlier) if m.role == "user"), "")
    return wondering.wondered(asked)


def _entries(brief: Brief, what: str) -> ChatReply | None:
    """Several entries that are named one beside the other, each by itself: "the rider and the kitchen porter"."""
    named = [wondering.bare(part) for part in _TWO.split(what)]
    if len(named) == 1 or leaving_out.called(brief, what) or pointing.line(brief, what) is not None:
        return None
    gone = [leaving_out.entry(brief, part) or leaving_out.called(brief, part) for part in named]
    return together([reply for reply in gone if reply]) if all(gone) else None


def _of_entry(brief: Brief, what: str) -> ChatReply | None:
    """The entry that words name, or its one line where they call it a line; of several lines, which it is."""
    name = wondering.bare(nouns.A_LINE.sub(" ", what)).strip()
    item = placing.place_of(brief.resume, name) or placing.called(brief.resume, name)
    if not nouns.A_LINE.search(what):
        return leaving_out.called(brief, name)
    document = brief.document
    entries: list[editing.Entry] = [*document.work, *document.volunteer, *document.projects]
    lines = next((e.highlights for e in entries if e.id == item), ())
    words = speech(brief.language)
    if len(lines) > 1:
        shown = "\n".join(f"• {cut(each.text)}" for each in lines)
        return ChatReply(text=f"{words.several.format(text=cut(name), count=len(lines))}\n{shown}")
    if not lines:
        return None
    gone = Draft(target=lines[0].id, op="remove", reason=words.why.asked_remove, asked_for=True)
    return ChatReply(text=words.removed_it.format(text=cut(lines[0].text)), drafts=(gone,))


def _skills_removed(brief: Brief, names: Sequence[str]) -> ChatReply:
    """Those of the skills that are named, the person's own additions among them."""
    words = speech(brief.language)
    added = {
        c.id: c.after for c in brief.changes if c.status == "accepted" and c.op == "insert" and c.section == "skills"
    }
    listed = {ref: text for ref, text in pointing.texts(brief).items() if ".keywords[" in ref} | added
    best = [max(listed, key=lambda ref: likeness(name, listed[ref]), default="") for name in names]
    found = {
        ref: listed[ref] for ref, name in zip(best, names, strict=True) if ref and likeness(name, listed[ref]) >= 0.5
    }
    if not found:
        return ChatReply(text=words.no_line.format(text=cut(", ".join(names))))
    why = words.why.asked_remove
    drafts = tuple(Draft(target=ref, op="remove", reason=why, asked_for=True) for ref in found if ref not in added)
    undo = tuple(ref for ref in found if ref in added)
    return ChatReply(text=words.removed_it.format(text=", ".join(found.values())), drafts=drafts, undo=undo)


#: What is no pronoun: which of them "the last" is must be said.
_AN_END = frozenset({"last", "latest", "previous"})
