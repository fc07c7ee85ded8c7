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
    following,
    leaving_out,
    nouns,
    pointed,
    pointing,
    positions,
    replacing,
    sure,
    wondering,
)
from tailor.engine.offline.explaining import cut, likeness
from tailor.engine.offline.several import together
from tailor.model import placing
from tailor.model.answered import agrees
from tailor.model.change import Draft
from tailor.model.folding import fold
from tailor.model.letter import sentences
from tailor.model.sayings import speech
from tailor.model.wishes import refuses

_THEN: Final = re.compile(r"\s+(?:then|dann|alors|entonces|allora|então|dan)$", re.IGNORECASE)
#: So many lines are shown of those that may be meant.
_SHOWN: Final = 5
#: Which line is meant is said in few words.
_FEW_WORDS: Final = 8
_TWO: Final = re.compile(r"\s+(?:and|und|et|y|e|en|och|og|a)\s+|,\s+", re.IGNORECASE)


#: "Everything about asbestos".
_ALL_ABOUT: Final = re.compile(
    r"^(?:everything|anything|all(?: the)? (?:lines|bits)|alles|tout(?: ce qui)?|todo(?: lo)?|tutto|tudo|wszystko|"
    r"allt|alt)\s+"
    r"(?:about|on|to do with|über|zu|sur|concerne|sobre|su|de|over|o|om)\s+(?=\S)",
    re.IGNORECASE,
)


def removed(brief: Brief, what: str) -> ChatReply:
    words = speech(brief.language)
    what = _ALL_ABOUT.sub("", what)
    if pointed.points(_THEN.sub("", what.strip(" .!"))) and (there := _denied(brief)):
        return _taken_out(brief, there[1], *there)
    if pointed.points(_THEN.sub("", what.strip(" .!"))) and (topic := _asked_after(brief)):
        return removed(brief, topic)  # "Take it out then", of what the question before was about.
    if (each := _entries(brief, what) or _things(brief, what)) is not None:
        return each
    if pointed.points(what) and (last := _just_out(brief)):
        return ChatReply(text=words.removed_it.format(text=cut(last)))
    if pointed.points(what) and what.casefold().strip(" .!") not in _AN_END:
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
    target = pointing.nth(brief, what)
    meant = [target] if target else sure.lines(brief, what)
    if len(meant) > 1:
        return _which(brief, what, [text for _, text in meant])
    target = meant[0] if meant else None
    if target is None and (target := pointing.of_the_family(brief, what)) is not None:
        what = pointing.family(target[1])
    if target is None and (called := leaving_out.called(brief, what)) is not None:
        return called
    if target is None and (target := pointing.of_the_root(brief, what)) is not None:
        what = target[1]
    if target is None and (by_entry := _of_entry(brief, what)) is not None:
        return by_entry
    if target is None:
        if (dictated := own_sentences.out(brief, wondering.bare(what))) is not None:
            return dictated
        if near := pointing.line(brief, what) or pointing.akin(brief, what):
            return _nearest(brief, what, *near)
        carries = replacing.carries(brief, wondering.bare(what))
        return ChatReply(text=words.contact if carries else words.no_line.format(text=cut(what)))
    return _taken_out(brief, what, *target)


def _taken_out(brief: Brief, what: str, ref: str, text: str) -> ChatReply:
    """The reply that takes out a line, a skill or an interest, or what words mean of a text that says more."""
    words = speech(brief.language)
    if shorter := replacing.without_qualities(what, ref, text):
        draft = Draft(target=ref, after=shorter, reason=words.why.asked_words, asked_for=True)
        return ChatReply(text=words.changed_to.format(text=cut(shorter)), drafts=(draft,))
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


def _nearest(brief: Brief, what: str, ref: str, text: str) -> ChatReply:
    """That no line says what words name, and the one that comes closest, for a yes or a no."""
    shown = pointing.sentence(what, text) if pointing.of_sentences(ref) else text
    return ChatReply(text=speech(brief.language).nearest.format(text=cut(what), name=cut(shown)))


def chosen(brief: Brief, said: str) -> ChatReply | None:
    """What goes by an answer to which line was meant: a yes, its number or words of it; None for no such answer."""
    replies = [m.text for m in brief.messages if m.role == "assistant"]
    asked = [m.text for m in brief.messages if m.role == "user"]
    asked = asked[:-1] if asked and brief.messages[-1].role == "user" else asked
    what = commands.remove(" ".join(asked[-1].split())) if asked else None
    if replies and agrees(said) and len(said.split()) <= _FEW_WORDS and (there := _denied(brief)) is not None:
        return _taken_out(brief, there[1], *there)
    if not replies or what is None or len(said.split()) > _FEW_WORDS or following.orders(said):
        return None
    texts = pointing.texts(brief)
    one = speech(brief.language).nearest.partition("{name}")[0].rpartition("{text}")[2]
    if one in replies[-1]:
        behind = replies[-1].rpartition(one)[2]
        near = next((ref for ref, text in texts.items() if any(cut(s) in behind for s in (text, *sentences(text)))), "")
        if agrees(said) and near:
            return _taken_out(brief, pointing.sentence(behind, texts[near]), near, texts[near])
        return ChatReply(text=speech(brief.language).untouched) if refuses(said) else None
    shown = replies[-1].split("\n• ")[1:]
    if not shown or not replies[-1].endswith("\n• ".join(("", *shown))) or not _asks_which(brief, replies[-1]):
        return None
    standing = {shown.index(cut(text)): (ref, text) for ref, text in texts.items() if cut(text) in shown}
    number = nouns.ordinal(said)
    best = sorted(standing, key=lambda n: -likeness(nouns.LEADING.sub(" ", said), standing[n][1]))
    if number is None and best and likeness(nouns.LEADING.sub(" ", said), standing[best[0]][1]) > 0:
        number = best[0] + 1
    if number == -1:
        number = len(shown)
    picked = standing.get(number - 1) if number else None
    return _taken_out(brief, picked[1], *picked) if picked else None


def _asks_which(brief: Brief, text: str) -> bool:
    return speech(brief.language).several.rpartition("{count}")[2] in text


def _which(brief: Brief, what: str, lines: Sequence[str]) -> ChatReply:
    """Which of several lines is meant, which all say what words name."""
    shown = "\n".join(f"• {cut(each)}" for each in lines[:_SHOWN])
    told = speech(brief.language).several.format(text=cut(wondering.bare(what)), count=len(lines))
    return ChatReply(text=f"{told}\n{shown}")


def _denied(brief: Brief) -> tuple[str, str] | None:
    """The line that the reply before showed, to whoever had denied what it says; None where there is none such."""
    told = [m.text for m in brief.messages if m.role == "assistant"][-1:]
    before, _, behind = speech(brief.language).denied_stands.partition("{text}")
    if not told or before not in told[0] or behind not in told[0]:
        return None
    shown = told[0].partition(before)[2].removesuffix(behind)
    return next(((ref, text) for ref, text in pointing.texts(brief).items() if cut(text) == shown), None)


def _just_out(brief: Brief) -> str:
    """What went out by the message before this one, which is meant by whoever wants "it" out once more."""
    standing = [c for c in brief.changes if c.status == "accepted"]
    earlier = brief.messages[:-1] if brief.messages and brief.messages[-1].role == "user" else brief.messages
    asked = next((m.id for m in reversed(earlier) if m.role == "user"), "")
    last = standing[-1] if standing else None
    return last.before if last and asked and last.op == "remove" and last.asked_in == asked else ""


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


def _things(brief: Brief, what: str) -> ChatReply | None:
    """Several skills or interests that are named one beside the other, each by its own name: "chess and rowing"."""
    names = [fold(wondering.bare(each)) for each in commands.listed(what)]
    named = {fold(text).strip(" ."): (ref, text) for ref, text in pointing.texts(brief).items() if ".keywords[" in ref}
    if len(names) == 1 or not all(name in named for name in names):
        return None
    return together([_taken_out(brief, text, ref, text) for ref, text in (named[name] for name in names)])


def _of_entry(brief: Brief, what: str) -> ChatReply | None:
    """The entry that words name, or its one line where they call it a line; of several lines, which it is."""
    name = wondering.bare(nouns.A_LINE.sub(" ", what)).strip()
    item = placing.place_of(brief.resume, name) or placing.called(brief.resume, name)
    if not nouns.A_LINE.search(what) or not item:
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
