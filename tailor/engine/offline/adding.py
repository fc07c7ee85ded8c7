"""Where what somebody tells in the chat is put: a line at its place, a skill, a language, something that is held."""

import re
from collections.abc import Sequence

from tailor.engine import held
from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import answers, commands, declining, editing, explaining, having, honours, repeating, typed
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.words import names
from tailor.engine.tongues import tongues
from tailor.model import placing
from tailor.model.asking import asking
from tailor.model.change import Draft
from tailor.model.checking.idiom import foreign
from tailor.model.folding import fold
from tailor.model.sayings import speech

#: A skill is listed without what leads to it: "la soudure".
_ARTICLE = re.compile(r"^(?:l['’]|(?:la|le|les|el|los|las|il|lo|gli|der|die|das|de|het)\s+)(?=\S)", re.IGNORECASE)
#: A name has so many words at most.
_NAMED_IN = 4


def tool(brief: Brief, said: str) -> str:
    """The one tool that somebody says to have worked with, as it is written; empty for other words.

    It is one that is known, or that the posting writes as a name.
    """
    used = having.worked_with(said)
    if not used:
        return ""
    if any(m.text == used and m.kind == "tool" for m in names(used)):
        return typed.spelled(used, brief.resume, brief.requirements)
    return _as_written(brief, used)


def known_name(said: str) -> str:
    """The one thing that somebody says to know, where it is a name; empty for other words."""
    known = having.knows(said) or ""
    return known if names(known) or any(c.isupper() for c in known) else ""


def _as_written(brief: Brief, name: str) -> str:
    """A name as the skills or the posting have it, with a capital; empty where neither has."""
    there = (*(k for g in brief.document.skills for k in g.keywords), *(r.text for r in brief.requirements))
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    written = (found[0] for text in there for found in pattern.finditer(text))
    return next((each for each in written if each[:1].isupper()), "")


def had(brief: Brief, topic: str) -> ChatReply:
    """Where the résumé says what a person says to have; a thing by its name joins the skills where nothing does."""
    if explaining.mentions(brief, topic):
        return ChatReply(text=explaining.says(brief, topic))
    if tongues(topic):
        return spoken_of(brief, (topic,))
    known = names(topic)
    if len(topic.split()) <= _NAMED_IN and known and all(m.kind in ("tool", "method") for m in known):
        return added(brief, topic, "skills")
    return ChatReply(text=f"{explaining.says(brief, topic)} {speech(brief.language).tell}")


def added(brief: Brief, what: str, where: str, place: str = "") -> ChatReply:
    speak = speech(brief.language)
    words = what.strip(" \"“”„«»'")
    words = words[:1].upper() + words[1:] if answers.states(words) else words
    item = place or entry_of(brief, where) or (where and placing.called(brief.resume, where)) or entry_of(brief, words)
    if spoken := held.spoken(words):
        return spoken_of(brief, spoken)
    alone = words.partition(",")[0].strip()
    if not where and tongues(alone) and len(alone.split()) == 1:
        return spoken_of(brief, (alone,))  # "Bengali, I grew up with it"
    if not item and declining.entry_of_its_own(brief, words):
        return ChatReply(text=speak.own_entry)
    if named := known_name(words):
        words, where = named, "skills"
    if commands.tells_no_fact(words) and not answers.states(words):
        return ChatReply(text=speak.plain)
    entries = [*brief.resume.work, *brief.resume.volunteer]
    known = names(words)
    if (len(words.split()) <= 4 and known and not item) or fold(where).strip().endswith("skills"):
        listed = {fold(name) for g in brief.document.skills for name in (g.name, *g.keywords)}
        new = [each for each in commands.listed(commands.I_DO.sub("", words)) if fold(each) not in listed]
        if not new:
            return ChatReply(text=speak.spoken_already.format(text=cut(words)))
        group = next((g.id for g in brief.resume.skills if g.keywords), "skills")
        why = speak.why.told_me
        new = [_as_written(brief, bare := _ARTICLE.sub("", commands.I_DO.sub("", each))) or bare for each in new]
        drafts = [Draft(target=group, op="insert", after=each, reason=why, asked_for=True) for each in new]
        return ChatReply(text=speak.add_skill.format(text=cut(", ".join(new))), drafts=tuple(drafts))
    name = next((name for r in brief.requirements for name in held.named(r, words)), "")
    if name:
        draft = Draft(target="certificates", op="insert", after=name, reason=speak.why.told_me, asked_for=True)
        return ChatReply(text=speak.add_held.format(text=name), drafts=(draft,))
    if not entry_of(brief, words) and (entered := honours.told(brief, words)) is not None:
        return entered
    last = placing.latest(brief.resume.work)
    employer = next((getattr(e, "name", "") for e in entries if e.id == item), "")
    line = answers.as_line(words, employer, here=last is not None and last.id == item)
    line = typed.spelled(line, brief.resume, brief.requirements)
    if not line:
        return ChatReply(text=speak.plain)
    if not entries and not item:
        return ChatReply(text=speak.no_position)
    if not item and (len(entries) > 1 or placing.leads_elsewhere(line)):
        several = placing.named_in(brief.resume, f"{where} {words}")
        name = next((place.name for place in placing.places(brief.resume) if place.name), "")
        asked = speak.where.format(name=several[0].label if several else name, text=cut(line))
        return ChatReply(text=asked if several else f"{asked} {speak.where_else}")
    item = item or entries[0].id
    joined = editing.entry(brief.resume, item)
    line = typed.ended(line, [h.text for h in joined.highlights] if joined else ())
    if same := repeating.repeated(brief, item, line):
        return ChatReply(text=speak.spoken_already.format(text=cut(same)))
    if foreign(line, brief.resume.language):
        why = asking(brief.language).abroad
        draft = Draft(target=item, op="insert", after=line, reason=why, asked_for=True, tentative=True)
        return ChatReply(text=why, drafts=(draft,))
    draft = Draft(target=item, op="insert", after=line, reason=speak.why.told_me, asked_for=True)
    return ChatReply(text=speak.add_line.format(text=cut(line)), drafts=(draft,))


def spoken_of(brief: Brief, spoken: Sequence[str]) -> ChatReply:
    words = speech(brief.language)
    listed = {name for item in brief.document.languages for name in tongues(item.language)}
    new = [tongue for tongue in spoken if tongues(tongue).isdisjoint(listed)]
    if not new:
        return ChatReply(text=words.spoken_already.format(text=cut(", ".join(spoken))))
    why = words.why.told_me
    drafts = tuple(Draft(target="languages", op="insert", after=each, reason=why, asked_for=True) for each in new)
    return ChatReply(text=words.add_tongue.format(text=cut(", ".join(new))), drafts=drafts)


def entry_of(brief: Brief, words: str) -> str:
    return placing.place_of(brief.resume, words) if words else ""
