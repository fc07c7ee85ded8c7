"""What was changed in the document and why, and which change a person means."""

import re
from collections.abc import Sequence
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import commands, editing, enquiries, nouns, pointed
from tailor.engine.offline.words import content, keyword, look, stems
from tailor.model import placing
from tailor.model.asking import asking
from tailor.model.change import Change, within
from tailor.model.checking.numerals import small
from tailor.model.folding import fold
from tailor.model.resume import Volunteer
from tailor.model.sayings import speech

_HEAD = {"summary": "basics.summary", "profile": "basics.summary", "headline": "basics.label", "skills": "skills"}
_MOST = 6


def _waits(change: Change, asked: Sequence[str]) -> bool:
    """Whether a change waits for the person that one of the messages asked for."""
    return change.status == "proposed" and change.asked_in in asked


def undone(brief: Brief, what: str, *, back: bool = False) -> ChatReply:
    """Take back the change that the words speak of: all, one by its id or its words, or the last.

    back: something is to be there again, which takes back nothing that was put in, unless all is.
    """
    left = back and not commands.ALL.search(what)
    standing = [c for c in brief.changes if c.status == "accepted" and not (left and c.op == "insert")]
    words = speech(brief.language)
    waiting = [c for c in brief.changes if c.status == "proposed"] if commands.ALL.search(what) and not left else []
    standing += waiting
    asked = [m.id for m in brief.messages if m.role == "user"][-2:-1]
    if not left and pointed.points(what) and (offered := [c for c in brief.changes if _waits(c, asked)]):
        # What the message before wanted waits still, and is what is not wanted after all.
        lines = (words.took_back.format(told=told(brief, each)) for each in offered)
        return ChatReply(text="\n".join(lines), undo=tuple(c.id for c in offered))
    if not standing:
        return ChatReply(text=words.nothing_to_undo)
    if back and pointed.points(what) and _refused(brief):
        return ChatReply(text=words.untouched)  # What was to go is still there; an earlier change is not meant.
    replies = [m.text for m in brief.messages if m.role == "assistant"]
    if back and pointed.points(what) and replies and replies[-1].startswith(words.no_line.split("{")[0]):
        return ChatReply(text=words.nothing_to_undo)  # What was to go was not found, and so is still there.
    if commands.ALL.search(what):
        text = words.took_all.format(count=len(standing)) if len(standing) > 1 else words.took_one
        return ChatReply(text=text, undo=tuple(c.id for c in standing))
    named = next((c for c in standing if re.search(rf"\b{re.escape(c.id)}\b", what)), None)
    topic = nouns.LEADING.sub(" ", what)
    if named is None and (count := _so_many(what)) > 1:
        last = standing[-count:]
        lines = (words.took_back.format(told=told(brief, each)) for each in last)
        return ChatReply(text="\n".join(lines), undo=tuple(c.id for c in last))
    if named is None and stems(topic) and not pointed.points(topic):
        here = _of_entry(brief, topic, standing)
        if enquiries.ORDER.search(topic) and (moved := [c for c in here if c.op == "move"]):
            here = moved
        texts = (f"{c.before} {c.after} {c.reason} {_called(brief, c)}" for c in here)
        ranked = [(likeness(topic, text), n, c) for n, (c, text) in enumerate(zip(here, texts, strict=True))]
        best = max(ranked, key=lambda r: r[:2], default=None)
        named = best[2] if best and best[0] >= 0.5 else None
        if named is None and not pointed.LAST.search(what):
            return ChatReply(text=f"{words.no_change.format(topic=topic.strip(' .!'))} {changes(brief)}")
    change = named or standing[-1]
    section = [
        c
        for c in standing
        if c.op == change.op == "remove" and (c.section, c.reason) == (change.section, change.reason)
    ]
    at_once = change.reason == words.why.asked_entries or not getattr(brief.document, change.section, ())
    if named is None and len(section) > 1 and at_once:
        # They went together, and come back so.
        return ChatReply(text=words.took_all.format(count=len(section)), undo=tuple(c.id for c in section))
    # What one message asked for is taken back as one.
    gone = [c for c in standing if named is None and c.asked_in and c.asked_in == change.asked_in] or [change]
    said = (words.took_back.format(told=told(brief, each)) for each in gone)
    return ChatReply(text="\n".join(said), undo=tuple(c.id for c in gone))


#: "The last two changes": how many are meant.
_LAST_FEW: Final = re.compile(
    r"(?P<before>\w*)\s+(?:last|latest|letzten|vorigen|derni[eè]re?s|últim[oa]s|ultim[ei]|laatste|ostatni\w*|senaste|sista|"
    r"seneste|sidste|siste|poslední)\s+(?P<count>\w+)",
    re.IGNORECASE,
)


def _so_many(what: str) -> int:
    """How many of the last changes words mean; 1 where they tell no number."""
    counts = [fold(word) for found in _LAST_FEW.finditer(f" {what}") for word in (found["before"], found["count"])]
    return max((int(each) if each.isdigit() else small("").get(each, 1) for each in counts), default=1)


def _refused(brief: Brief) -> bool:
    """Whether what the person last wanted out did not go."""
    order = next((n for n, m in reversed(list(enumerate(brief.messages))) if _orders_out(m.role, m.text)), None)
    if order is None:
        return False
    answer = next((m.text for m in brief.messages[order + 1 :] if m.role == "assistant"), "")
    words = speech(brief.language)
    went = words.removed_it, words.took_out, words.took_back, words.changed_to, words.letter_out
    since = {m.id for m in brief.messages[order:]}
    led = any(c.asked_in in since for c in brief.changes)
    return bool(answer) and not led and not any(text.split("{")[0] in answer for text in went)


def _orders_out(role: str, text: str) -> bool:
    return role == "user" and commands.remove(" ".join(text.split())) is not None


#: That the lines are to stand as they stood: "keep the order I had", "die ursprüngliche Reihenfolge".
_MY_ORDER: Final = re.compile(
    r"\b(?:my (?:own |old |original )?|(?:original|old|previous) )order\b|\border (?:that )?(?:I|it|they) (?:had|"
    r"was|were)\b|"
    r"\b(?:ursprüngliche|alte|meine|vorige)\w* reihenfolge\b|\bl['’]ordre (?:initial|original|d['’]origine|d['’]avant|"
    r"que j['’]avais)|\bmon ordre\b|\borden (?:original|anterior|que tenía)\b|\bordine (?:originale|iniziale|"
    r"di prima)\b|"
    r"\bordem (?:original|anterior|que tinha)\b|\b(?:oorspronkelijke|oude|mijn) volgorde\b|"
    r"\b(?:pierwotn|poprzedni|star|moj)\w+ kolejnoś\w+|\b(?:ursprungliga|gamla|min) ordning\w*|"
    r"\b(?:oprindelige|gamle|min) rækkefølge\w*|\b(?:opprinnelige|gamle|min) rekkefølge\w*|\b(?:původní|staré|"
    r"moje) pořadí",
    re.IGNORECASE,
)


def in_its_order(brief: Brief, said: str) -> ChatReply | None:
    """All that was put in another order stands as it stood, where a message wants that; None for other messages."""
    if not _MY_ORDER.search(said) or said.endswith("?") or enquiries.WHY.search(said):
        return None
    words = speech(brief.language)
    moved = [c for c in brief.changes if c.status == "accepted" and c.op == "move"]
    lines = [words.took_back.format(told=told(brief, each)) for each in moved]
    return ChatReply(text="\n".join(lines) or words.nothing_to_undo, undo=tuple(c.id for c in moved))


#: What the engine put in, by whose doing it was: "the line you added", "was du ergänzt hast".
_YOURS: Final = re.compile(
    r"\b(?:you(?:['’]ve| have)?(?: just)? (?:added|put(?: in)?|wrote|written|inserted)|your (?:last )?addition|"
    r"(?:du|sie) (?:gerade |eben |zuletzt )?(?:hinzugefügt|ergänzt|dazugeschrieben|hineingeschrieben|"
    r"eingefügt) (?:hast|"
    r"haben)|(?:tu (?:as|viens d['’])|vous (?:avez|venez d['’])) ?(?:ajouté\w*|ajouter|mise?|écrite?)|"
    r"(?:has|ha) (?:añadido|agregado|puesto|escrito)|añadiste|agregaste|(?:hai|ha) (?:aggiunto|messo|scritto)|"
    r"(?:adicionaste|acrescentaste|adicionou|acrescentou)|(?:je|u) (?:hebt |heeft |net )?(?:toegevoegd|erbij gezet)|"
    r"doda(?:łeś|łaś|no)|dopisa(?:łeś|łaś|no)|du (?:nyss )?(?:har )?(?:lagt till|lade till|la till|tilføjede?|lagt til|"
    r"la til)|(?:jsi|jste) (?:přidal\w*|doplnil\w*))\b",
    re.IGNORECASE,
)
_SEVERAL: Final = re.compile(
    r"\b(?:lines|things|bullets|sentences|zeilen|lignes|líneas|righe|linhas|regels|wiersze|rader\w*|linjer\w*|řádky)\b",
    re.IGNORECASE,
)


def why_asked(brief: Brief, said: str) -> ChatReply | None:
    """Why the question is asked that is open, to whoever wants to know; None where nothing is asked."""
    question = next((q for q in brief.questions if q.asked and q.outcome is None), None)
    changed = any(c.status == "accepted" for c in brief.changes)
    named = max(brief.questions, key=lambda q: (q.asked, likeness(q.requirement, said)), default=None)
    if enquiries.why_asked(said) and named is not None and named.asked and likeness(named.requirement, said) > 0:
        question = named
    if question is None or not (enquiries.why_asked(said) or (enquiries.why_alone(said) and not changed)):
        return None
    lines = [question.reason]
    if question.quote:
        lines.append(speech(brief.language).posting.format(quote=cut(question.quote)))
    return ChatReply(text="\n".join(lines))


def put_in(brief: Brief, said: str) -> ChatReply | None:
    """What the engine put in goes, the last of it or all, where a message wants that out; None for other messages."""
    out = commands.remove(said) or commands.undo(said)
    if not out or not _YOURS.search(said):
        return None
    standing = [c for c in brief.changes if c.status == "accepted" and c.op == "insert"]
    topic = nouns.LEADING.sub(" ", _YOURS.sub(" ", out))
    named = [c for c in standing if likeness(topic, c.after) >= _HALF and content(topic)]
    gone = named[-1:] or (standing if _SEVERAL.search(said) or commands.ALL.search(said) else standing[-1:])
    words = speech(brief.language)
    if not gone:
        return ChatReply(text=words.nothing_to_undo)
    lines = (words.took_back.format(told=told(brief, each)) for each in gone)
    return ChatReply(text="\n".join(lines), undo=tuple(c.id for c in gone))


#: So much of what words name is enough for a change to be meant.
_HALF: Final = 0.5


def changes(brief: Brief) -> str:
    """The changes that stand, the latest ones each in a line."""
    standing = [c for c in brief.changes if c.status == "accepted"]
    words = speech(brief.language)
    if not standing:
        return words.nothing_changed
    lines = [f"• {told(brief, c)}" for c in standing[-_MOST:]]
    more = "\n" + words.earlier.format(count=len(standing) - _MOST) if len(standing) > _MOST else ""
    head = words.one_stands if len(standing) == 1 else words.stand.format(count=len(standing))
    return f"{head}:\n" + "\n".join(lines) + more


def rests(brief: Brief, *, denied: bool = True) -> str:
    """On what each change that stands rests: its reason, and the words of the résumé or of the person behind it.

    denied: it is asked whether anything was made up, which is answered by a no.
    """
    standing = [c for c in brief.changes if c.status == "accepted"]
    words = speech(brief.language)
    if not standing:
        return f"{words.made_none.partition(':')[0]}. {words.nothing_changed}" if denied else words.nothing_changed
    lines = []
    for change in standing[-_MOST:]:
        text = told(brief, change)
        because = [f"• {text[:1].upper()}{text[1:]}.", change.reason.strip()]
        if change.op in ("replace", "insert") and change.evidence and change.evidence[-1].quote not in text:
            because.append(words.evidence.format(quote=cut(change.evidence[-1].quote)))
        lines.append(" ".join(filter(None, because)))
    more = [words.earlier.format(count=len(standing) - _MOST)] if len(standing) > _MOST else []
    head = words.made_none if denied else words.rests
    return "\n".join((head, *lines, *more))


def told(brief: Brief, change: Change) -> str:
    """A change in a few words."""
    words = speech(brief.language)
    if change.op == "move":
        if change.section == "skills":
            return words.order_skills
        return words.order_lines.format(name=named(brief, change.target))
    if change.op == "remove":
        return words.removed.format(text=cut(change.before))
    if change.op == "insert" or not change.before:
        return words.added.format(text=cut(change.after))
    mark = asking(brief.language).mark
    return f"{mark.format(words=cut(change.before))} → {mark.format(words=cut(change.after))}"


def named(brief: Brief, ref: str) -> str:
    """The name of an entry."""
    item = editing.entry(brief.resume, ref)
    return ((item.organization if isinstance(item, Volunteer) else item.name) if item else "") or speech(
        brief.language
    ).entry


def _called(brief: Brief, change: Change) -> str:
    """What the entry is called that a change is of; empty for one of no entry."""
    return next((p.label for p in placing.places(brief.resume) if within(change.target, p.id)), "")


def _of_entry(brief: Brief, said: str, changes: list[Change]) -> list[Change]:
    """Of the changes those of the entry that the words name, when they name one: none where it was left alone."""
    item = placing.place_of(brief.resume, said) or placing.called(brief.resume, said)
    return [c for c in changes if within(c.target, item)] if item else changes


def _touches(change: Change, target: str) -> bool:
    return change.section == "skills" if target == "skills" else change.target == target


#: What was done to a line, in a question of why it was.
_DID: Final = re.compile(
    r"\b(?:did|have|has|do|you|put|moved?|placed?|changed?|hast|du|haben|sie|gesetzt|gestellt|verschoben|geändert|"
    r"(?:as|avez)[- ](?:tu|vous)|tu as|vous avez|mis|changé|déplacé|has|ha|puesto|movido|cambiado|hai|messo|spostato|"
    r"cambiato|puseste|mudaste|heb|je|gezet|verplaatst|gewijzigd)\b",
    re.IGNORECASE,
)


def why(brief: Brief, said: str) -> str:
    """Why the change that the words speak of was made, with its evidence and what the posting says."""
    standing = [c for c in brief.changes if c.status != "rejected"]
    words = speech(brief.language)
    if not standing:
        return words.nothing_changed
    for word, target in _HEAD.items():
        if re.search(rf"\b{word}\b", said, re.I) and not any(_touches(c, target) for c in standing):
            return f"{words.untouched} {changes(brief)}"
    standing = _of_entry(brief, said, standing)
    if enquiries.ORDER.search(said):
        moved = [c for c in standing if c.op == "move"]
        if not moved and (placing.place_of(brief.resume, said) or placing.called(brief.resume, said)):
            standing = []
        standing = moved or ([] if enquiries.SEQUENCE.search(said) else standing)
    if not standing:
        return f"{words.untouched} {changes(brief)}"
    topic = nouns.LEADING.sub(" ", _DID.sub(" ", enquiries.WHY.sub(" ", said)))
    ranked = [(likeness(topic, f"{c.before} {c.after} {_called(brief, c)}"), n, c) for n, c in enumerate(standing)]
    best = max(ranked, key=lambda r: r[:2])
    told_of = pointed.LAST.search(topic) or enquiries.ORDER.search(said)
    if best[0] <= 0 and content(topic) and not told_of:
        bare = " ".join(content(topic))
        about = next((word for word in (bare, *content(topic)) if mentions(brief, word)), "")
        return f"{words.untouched} {says(brief, about) if about else changes(brief)}"
    change = best[2] if best[0] > 0 else standing[-1]
    text = told(brief, change)
    lines = [f"{text[:1].upper()}{text[1:]}. {change.reason}".strip()]
    lines += [words.evidence.format(quote=cut(e.quote)) for e in change.evidence[:2]]
    quotes = {r.id: r.quote for r in brief.requirements}
    lines += [words.posting.format(quote=cut(quotes[r])) for r in change.requirement_ids[:1] if r in quotes]
    return "\n".join(lines)


def likeness(topic: str, text: str) -> float:
    """How much a text is what some words speak of; above 1 when it has the very words."""
    if fold(topic).strip() and re.search(rf"(?<!\w){re.escape(fold(topic).strip())}(?!\w)", fold(text)):
        return 1.0 + len(topic) / (10 + len(text))
    return keyword(look(topic), look(text))


#: So many lines at most are shown of what the résumé says.
_SHOWN = 4


def says(brief: Brief, topic: str) -> str:
    """The lines of the document that name something, or that none does."""
    words = speech(brief.language)
    found = mentions(brief, topic)
    if not found:
        return words.says_nothing_of.format(topic=cut(topic))
    shown = "\n".join(f"• {cut(text)}" for text in found[:_SHOWN])
    return f"{words.says_of.format(topic=cut(topic))}\n{shown}"


def mentions(brief: Brief, topic: str) -> list[str]:
    """The passages of the document that have the words, or the one thing that they name under another of its names."""
    whole, meant = re.compile(rf"(?<!\w){re.escape(fold(topic))}"), look(topic).said
    return [
        passage.text
        for passage in brief.document.passages()
        if whole.search(fold(passage.text)) or (meant and meant <= look(passage.text).said)
    ]


def meaning(brief: Brief, topic: str) -> str:
    """That no dictionary is kept, and where the posting and the document have the word that somebody asks about."""
    words = speech(brief.language)
    whole = re.compile(rf"(?<!\w){re.escape(fold(topic))}(?!\w)")
    lines = (" ".join(line.split()) for line in brief.posting.description.splitlines())
    posted = list(dict.fromkeys(cut(line.lstrip("-•*· ")) for line in lines if whole.search(fold(line))))[:2]
    own = [p.text for p in brief.document.passages() if whole.search(fold(p.text))][:2]
    told = [words.posting.format(quote=line) for line in posted]
    told += [f"{words.says_of.format(topic=cut(topic))}\n• {cut(text)}" for text in own[:1]]
    return "\n".join((words.no_meaning.format(topic=cut(topic)), *told))


def cut(text: str, limit: int = 120) -> str:
    """A text of at most about so many characters, cut between words."""
    return text if len(text) <= limit else text[: text.rfind(" ", 0, limit)].rstrip(" ,;") + " …"
