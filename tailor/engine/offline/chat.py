"""What a message asks for, as far as plain rules can tell; everything else gets an honest answer."""

import re
from collections.abc import Sequence
from datetime import date

from tailor.engine import held, own_sentences
from tailor.engine.base import Brief, ChatReply
from tailor.engine.letters import letter_otherwise, letter_wanted
from tailor.engine.offline import (
    answers,
    carried,
    commands,
    correcting,
    counted,
    declining,
    denying,
    editing,
    enquiries,
    explaining,
    following,
    having,
    heading_words,
    honours,
    leaving_out,
    letter,
    ordering,
    pointing,
    positions,
    repeating,
    replacing,
    several,
    shortening,
    swaps,
    typed,
    wondering,
)
from tailor.engine.offline.explaining import cut, likeness
from tailor.engine.offline.ranking import Ranked
from tailor.engine.offline.words import names
from tailor.engine.pages import pages_wanted
from tailor.engine.tongues import tongues
from tailor.model import placing
from tailor.model.asking import asking
from tailor.model.change import Draft
from tailor.model.checking.idiom import foreign
from tailor.model.disowning import disowned
from tailor.model.folding import fold
from tailor.model.posting import Requirement, score
from tailor.model.sayings import Speech, speech

#: A sentence that has so much of a wish speaks of it.
_SPEAKS_OF = 0.5
#: A name has so many words at most.
_NAMED_IN = 4


def reply(brief: Brief, text: str, today: date | None = None) -> ChatReply:
    """Act on a message, or say what can be asked for; of several wishes each by itself.

    today: the date up to which a present position counts, for whoever asks about years.
    """
    said = typed.mended(" ".join(text.split())[:4_000], brief.language)
    if today and counted.asked(said):
        return counted.reply(brief, said, today)
    parts = several.parts(said)
    words = speech(brief.language)
    if len(parts) == 1:
        only = _reply(brief, said)
        told = only.text == words.can and any(m.role == "assistant" and words.can in m.text for m in brief.messages)
        return ChatReply(text=words.can_again.format(text=cut(said))) if told else only
    replies = [(part, _reply(brief, part)) for part in parts]
    unheard = {part: ChatReply(text=words.unheard.format(text=cut(part))) for part in parts}
    return several.together([r if r.text not in (words.can, words.plain) else unheard[p] for p, r in replies])


def _reply(brief: Brief, said: str) -> ChatReply:
    words = speech(brief.language)
    if there := following.placed(brief, said):
        return _added(brief, *there)
    if topic := wondering.wondered(said):
        return wondering.reply(brief, topic, lambda gaps: f"{words.not_shown}\n{_bullets(gaps, words)}")
    if (own := own_sentences.reply(brief, following.in_the_letter(brief, said))) is not None:
        return own
    if (declined := declining.reply(brief, said)) is not None:
        return declined
    if enquiries.ADDRESSEE.search(said):
        greeting = asking(brief.language).mark.format(words=letter.frame(brief).greeting)
        return ChatReply(text=f"{greeting} {words.letter_own}")
    if (letter_otherwise(said) and not commands.TELLS.match(said)) or following.of_the_letter(brief, said):
        return following.letter(brief, said)
    if (what := commands.undo(said)) is not None:
        if commands.points(what) and own_sentences.latest(brief) and (gone := own_sentences.out(brief, "")):
            return gone
        return explaining.undone(brief, what, back=commands.puts_back(said))
    if (few := positions.kept(brief, said)) is not None:
        return few
    if (no := disowned(said)) is not None and (noted := denying.denied(brief, no, pointing.texts(brief))):
        return denying.beside(noted, reply(brief, no.rest)) if answers.states(no.rest) else noted
    if topic := enquiries.has(said):
        return _had(brief, topic)
    if topic := enquiries.says(said):
        return ChatReply(text=explaining.says(brief, topic))
    if (topic := enquiries.met(said)) and (standing := _met(brief, topic)):
        return ChatReply(text=standing)
    if enquiries.CHANGED.search(said) and not enquiries.WHY.search(said):
        return ChatReply(text=explaining.changes(brief))
    if enquiries.scored(said):
        return ChatReply(text=f"{_score(brief)} {words.scored}\n{_missing(brief)}")
    if (topic := enquiries.still(said)) and following.carried_over(brief, topic):
        return ChatReply(text=f"{words.untouched} {explaining.says(brief, topic)}")
    if enquiries.WHY.search(said):
        absent = enquiries.MISSING.search(said) is not None or _of_a_gap(brief, said)
        return ChatReply(text=_missing(brief, said) if absent else explaining.why(brief, said))
    if (right := correcting.number(brief, said)) is not None:
        return right
    if enquiries.disputes(said) and not answers.states(commands.ASIDE.sub("", said)):
        return ChatReply(text=explaining.changes(brief))
    if enquiries.IMPROVE.search(said):
        return ChatReply(text=f"{_score(brief)}\n{_missing(brief)}")
    if enquiries.THANKS.match(said):
        return ChatReply(text=words.welcome)
    if said.endswith("?") or len(said.split()) <= 6:
        if enquiries.MISSING.search(said):
            return ChatReply(text=_missing(brief))
        if enquiries.SCORE.search(said):
            return ChatReply(text=_missing(brief))
    if carried.asked(said):
        return ChatReply(text=words.contact)
    if less := replacing.words_out(said):
        return replacing.without_words(brief, *less)
    if (what := commands.remove(said)) is not None:
        return _removed(brief, what)
    if (headed := heading_words.reply(brief, said)) is not None:
        return headed
    if (right := correcting.unpaid(brief, said)) is not None:
        return right
    if commands.translation(said):
        return ChatReply(text=words.untranslated)
    if commands.moves_section(said):
        return ChatReply(text=words.fixed)
    if (beside := ordering.beside(brief, said)) is not None:
        return beside
    if (put := commands.put(said)) is not None:
        return ordering.put(brief, *put)
    if swap := swaps.swap(said):
        return replacing.replaced(brief, *swap, of_summary=commands.SUMMARY.search(said) is not None)
    if added := commands.add(said):
        return _added(brief, *added)
    if spoken := held.spoken(said):
        return _spoken(brief, spoken)
    told = commands.ASIDE.sub("", said)
    if tool := _tool(brief, told):
        return _added(brief, tool, "skills")
    if known := _known(said):
        return _added(brief, known, "skills")
    if having.holds(told) and not answers.unsure(told) and any(held.named(r, told) for r in brief.requirements):
        return _added(brief, told, "")
    if not _entry(brief, told) and (entered := honours.told(brief, told)) is not None:
        return entered
    if answers.states(told):
        return _added(brief, told[:1].upper() + told[1:], "")
    if pages := pages_wanted(said):
        return ChatReply(text=words.page if pages == 1 else words.pages.format(count=pages), page_target=pages)
    if letter_wanted(said):
        return ChatReply(text=words.letters, letter=True)
    if commands.SHORTER.search(said):
        return shortening.summary(brief) if commands.SUMMARY.search(said) else ChatReply(text=shortening.lines(brief))
    if commands.LONGER.match(said):
        return ChatReply(text=_missing(brief))
    if commands.TONE.search(said):
        return ChatReply(text=words.toneless)
    if enquiries.content(said):
        return ChatReply(text=words.welcome)
    if enquiries.angry(said):
        return ChatReply(text=f"{words.sorry} {words.letter_own}" if "letter" in fold(said) else words.sorry)
    return ChatReply(text=words.plain if commands.TELLS.match(said) and not answers.unsure(said) else words.can)


def wants_order(text: str) -> bool:
    """Whether a message asks for what matters most to stand first, without naming a line."""
    return commands.RELEVANT.match(" ".join(text.split())[:400]) is not None


def by_relevance(brief: Brief, ranked: Ranked) -> ChatReply:
    """Each entry's lines in the order of what the posting asks for."""
    resume = brief.resume
    standing = {c.target: c.order for c in brief.changes if c.op == "move" and c.status == "accepted"}
    entries: list[editing.Entry] = [*resume.work, *resume.projects, *resume.volunteer]
    found = [editing.order(brief, item, ranked) for item in entries]
    drafts = tuple(draft for draft in found if draft and standing.get(draft.target) != draft.order)
    if not drafts:
        return ChatReply(text=speech(brief.language).stand_so)
    names = [explaining.named(brief, draft.target) for draft in drafts]
    return ChatReply(text=speech(brief.language).first_at.format(names=", ".join(names)), drafts=drafts)


def tells(text: str, language: str) -> bool:
    """Whether a message states a fact of the person's work; "remove the Terraform line" says nothing of the kind."""
    said = typed.mended(" ".join(text.split())[:4_000], language)
    added = commands.add(said)
    return answers.states(added[0] if added else said) or bool(added and answers.as_line(added[0]))


def _tool(brief: Brief, said: str) -> str:
    """The one tool that somebody says to have worked with, as it is written; empty for other words.

    It is one that is known, or that the posting writes as a name.
    """
    used = having.worked_with(said)
    if not used:
        return ""
    if any(m.text == used and m.kind == "tool" for m in names(used)):
        return typed.spelled(used, brief.resume, brief.requirements)
    return _as_written(brief, used)


def _known(said: str) -> str:
    """The one thing that somebody says to know, where it is a name; empty for other words."""
    known = having.knows(said) or ""
    return known if names(known) or any(c.isupper() for c in known) else ""


def _as_written(brief: Brief, name: str) -> str:
    """A name as the skills or the posting have it, with a capital; empty where neither has."""
    there = (*(k for g in brief.document.skills for k in g.keywords), *(r.text for r in brief.requirements))
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    written = (found[0] for text in there for found in pattern.finditer(text))
    return next((each for each in written if each[:1].isupper()), "")


def _of_a_gap(brief: Brief, said: str) -> bool:
    """Whether a "why" is about something that the posting asks for and nothing shows, rather than about a change."""
    topic = commands.LEADING.sub(" ", enquiries.WHY.sub(" ", said))
    states = {m.requirement_id: m.state for m in brief.standing or brief.matches}
    gaps = [r for r in brief.requirements if states.get(r.id, "missing") == "missing"]
    meant = max((likeness(topic, r.text) for r in gaps), default=0.0)
    return (
        meant > 0
        and _NO.search(said) is not None
        and meant
        >= max((likeness(topic, f"{c.before} {c.after}") for c in brief.changes if c.status != "rejected"), default=0.0)
    )


#: That something is not so: "why no Welsh", "why isn't my diploma counted".
_NO = re.compile(
    r"\b(?:no|not|\w+n['’]?t|nicht|kein\w*|pas|aucun\w*|no|ningún\w*|non|nessun\w*|não|niet|geen|nie|inte|ikke|"
    r"ne)\b",
    re.IGNORECASE,
)


def _missing(brief: Brief, about: str = "") -> str:
    """What is asked for and not shown; `about` names which of it is meant, where one is."""
    states = {m.requirement_id: m for m in brief.standing or brief.matches}
    topic = commands.LEADING.sub(" ", enquiries.MISSING.sub(" ", enquiries.WHY.sub(" ", about)))
    meant = [r for r in brief.requirements if about and likeness(r.text, topic) >= _SPEAKS_OF]
    asked = meant or brief.requirements
    gaps = [r for r in asked if (m := states.get(r.id)) is None or m.state == "missing"]
    listed = [r for r in asked if (m := states.get(r.id)) is not None and m.state == "declared"]
    words = speech(brief.language)
    if not gaps and not listed:
        return words.all_shown
    parts = []
    if gaps:
        parts.append(f"{words.not_shown}\n{_bullets(gaps, words)}")
    if listed:
        parts.append(f"{words.only_listed}\n{_bullets(listed, words)}")
    parts.append(words.tell)
    return "\n".join(parts)


def _score(brief: Brief) -> str:
    return speech(brief.language).score_is.format(count=score(brief.requirements, brief.standing or brief.matches))


def _had(brief: Brief, topic: str) -> ChatReply:
    """Where the résumé says what a person says to have; a thing by its name joins the skills where nothing does."""
    if explaining.mentions(brief, topic):
        return ChatReply(text=explaining.says(brief, topic))
    if tongues(topic):
        return _spoken(brief, (topic,))
    known = names(topic)
    if len(topic.split()) <= _NAMED_IN and known and all(m.kind in ("tool", "method") for m in known):
        return _added(brief, topic, "skills")
    return ChatReply(text=f"{explaining.says(brief, topic)} {speech(brief.language).tell}")


def _met(brief: Brief, topic: str) -> str:
    """What shows the one thing that is asked for which some words mean, or that nothing does; "" if none is meant."""
    meant = max(brief.requirements, key=lambda r: likeness(topic, r.text), default=None)
    if meant is None or likeness(topic, meant.text) < _SPEAKS_OF:
        return ""
    match = next((m for m in brief.standing or brief.matches if m.requirement_id == meant.id), None)
    if match is None or match.state not in ("demonstrated", "asked") or not match.evidence:
        return _missing(brief, meant.text)
    quotes = "\n".join(f"• {cut(e.quote)}" for e in match.evidence)
    return f"{speech(brief.language).says_of.format(topic=cut(meant.text))}\n{quotes}"


def _bullets(requirements: Sequence[Requirement], words: Speech) -> str:
    ordered = sorted(requirements, key=lambda r: r.kind != "must")
    lines = [f"• {r.text}{f' {words.nice}' if r.kind == 'nice' else ''}" for r in ordered[:10]]
    return "\n".join(lines) + ("\n" + words.more.format(count=len(ordered) - 10) if len(ordered) > 10 else "")


def _removed(brief: Brief, what: str) -> ChatReply:
    words = speech(brief.language)
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


def _added(brief: Brief, what: str, where: str, place: str = "") -> ChatReply:
    speak = speech(brief.language)
    words = what.strip(" \"“”„«»'")
    item = place or _entry(brief, where) or (where and placing.called(brief.resume, where)) or _entry(brief, words)
    if spoken := held.spoken(words):
        return _spoken(brief, spoken)
    if not item and declining.entry_of_its_own(brief, words):
        return ChatReply(text=speak.own_entry)
    if named := _known(words):
        words, where = named, "skills"
    if commands.tells_no_fact(words) and not answers.states(words):
        return ChatReply(text=speak.plain)
    entries = [*brief.resume.work, *brief.resume.volunteer]
    known = names(words)
    if (len(words.split()) <= 4 and known and not item) or fold(where).strip().endswith("skills"):
        listed = {fold(name) for g in brief.document.skills for name in (g.name, *g.keywords)}
        new = [each for each in commands.listed(words) if fold(each) not in listed]
        if not new:
            return ChatReply(text=speak.spoken_already.format(text=cut(words)))
        group = next((g.id for g in brief.resume.skills if g.keywords), "skills")
        why = speak.why.told_me
        new = [_as_written(brief, bare := commands.I_DO.sub("", each)) or bare for each in new]
        drafts = [Draft(target=group, op="insert", after=each, reason=why, asked_for=True) for each in new]
        return ChatReply(text=speak.add_skill.format(text=cut(", ".join(new))), drafts=tuple(drafts))
    name = next((name for r in brief.requirements for name in held.named(r, words)), "")
    if name:
        draft = Draft(target="certificates", op="insert", after=name, reason=speak.why.told_me, asked_for=True)
        return ChatReply(text=speak.add_held.format(text=name), drafts=(draft,))
    if not _entry(brief, words) and (entered := honours.told(brief, words)) is not None:
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
    if same := repeating.repeated(brief, item, line):
        return ChatReply(text=speak.spoken_already.format(text=cut(same)))
    if foreign(line, brief.resume.language):
        why = asking(brief.language).abroad
        draft = Draft(target=item, op="insert", after=line, reason=why, asked_for=True, tentative=True)
        return ChatReply(text=why, drafts=(draft,))
    draft = Draft(target=item, op="insert", after=line, reason=speak.why.told_me, asked_for=True)
    return ChatReply(text=speak.add_line.format(text=cut(line)), drafts=(draft,))


def _spoken(brief: Brief, spoken: Sequence[str]) -> ChatReply:
    words = speech(brief.language)
    listed = {name for item in brief.document.languages for name in tongues(item.language)}
    new = [tongue for tongue in spoken if tongues(tongue).isdisjoint(listed)]
    if not new:
        return ChatReply(text=words.spoken_already.format(text=cut(", ".join(spoken))))
    why = words.why.told_me
    drafts = tuple(Draft(target="languages", op="insert", after=each, reason=why, asked_for=True) for each in new)
    return ChatReply(text=words.add_tongue.format(text=cut(", ".join(new))), drafts=drafts)


def _entry(brief: Brief, words: str) -> str:
    return placing.place_of(brief.resume, words) if words else ""
