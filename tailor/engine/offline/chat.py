"""What a message asks for, as far as plain rules can tell; everything else gets an honest answer."""

import re
from collections.abc import Sequence

from tailor.engine import held
from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import answers, editing
from tailor.engine.offline.ranking import Ranked
from tailor.engine.offline.words import keyword, look, names, stems
from tailor.engine.pages import pages_wanted
from tailor.model import placing
from tailor.model.asking import asking
from tailor.model.change import Change, Draft, places
from tailor.model.checking.idiom import foreign
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.resume import Volunteer

_CAN = (
    "I work here without a language model, so I understand plain requests only: “undo the last change”, "
    "“undo the change about …”, “remove the line about …”, “put the line about … first”, “change “…” to “…””, "
    "“make it two pages”, “add: …” with a fact in your own words, “what is missing?”, “why did you change …?”, "
    "“what did you change?”."
)
_UNDO = re.compile(
    r"^(?:please )?(?:undo|revert|take back|restore|rückgängig|annule[rz]?|deshaz|deshacer)\b\s*(?P<what>.*)$",
    re.I | re.S,
)
_LAST = re.compile(r"\b(?:last|latest|previous|letzte\w*|derni\w+|último|that|it|this)\b", re.I)
_ALL = re.compile(r"\b(?:all|everything|alles|tout|todo)\b", re.I)
_REMOVE = re.compile(
    r"^(?:please )?(?:remove|delete|drop|cut|take out|leave out|entferne\w*|lösche\w*|streiche\w*|"
    r"supprime[rz]?|enlève|elimina|quita)\b\s*(?P<what>.+)$",
    re.I | re.S,
)
_FIRST = re.compile(
    r"^(?:please )?(?:put|move|place|bring|set)\s+(?P<what>.+?)\s+(?:first|to the (?:top|front|beginning)|"
    r"on top|up front)\b",
    re.I | re.S,
)
_RELEVANT = re.compile(
    r"^\W*(?:please )?(?:(?:put|move|place|bring|set|sort|order|reorder|rearrange|list|show)\b.*"
    r"\b(?:most|more|best|strongest) ?(?:relevant|important|fitting|matching|useful)?\b"
    r"(?=.*\b(?:first|top|front|up)\b)|(?:re)?(?:sort|order|arrange)\b.*\b(?:relevan\w+|importan\w+|fit|match)\b|"
    r"(?:das )?(?:wichtigste|relevanteste)\w*.*(?:zuerst|nach (?:vorn|oben))|.*\bplus (?:pertinent|important)\w*.*"
    r"(?:en premier|d'abord|en tête)|.*\bmás (?:relevante|importante)\w*.*(?:primero|arriba))",
    re.I | re.S,
)
_HEAD = {"summary": "basics.summary", "profile": "basics.summary", "headline": "basics.label", "skills": "skills"}
_CHANGE = re.compile(
    r"^(?:please )?(?:change|replace|rename|rewrite|ändere|ersetze|remplace[rz]?|"
    r"cambia)\s+[\"“„«']?(?P<old>.+?)[\"”“»']?\s+(?:to|with|by|into|in|durch|zu|par|por|"
    r"a)\s+[\"“„«](?P<new>.+?)[\"”“»]\s*\.?$|"
    r"^(?:please )?(?:change|replace|rename)\s+(?P<old2>.+?)\s+(?:to|with|into)\s+(?P<new2>[^?]+?)\.?$",
    re.I | re.S,
)
_ADD = re.compile(
    r"^(?:please )?(?:add|include|insert|ergänze|füge hinzu|ajoute[rz]?|añade|agrega)\b(?: (?:that|this|"
    r"a (?:line|bullet|point)))?\s*(?P<where>(?:to|for|under|at) [^:]{2,60})?\s*[:–-]?\s*(?P<what>.+)$",
    re.I | re.S,
)
_MISSING = re.compile(
    r"\b(?:missing|gaps?|lack(?:ing)?|not shown|what else|what do(?:es)? (?:it|they) still|was fehlt|fehlt|"
    r"manque|falta)\b",
    re.I,
)
_WHY = re.compile(r"\b(?:why|warum|weshalb|wieso|pourquoi|por qué|reason)\b", re.I)
_CHANGED = re.compile(
    r"\b(?:what (?:did you|have you|has) chang|what changed|show (?:me )?(?:the )?changes|"
    r"was hast du geändert|qu'as-tu changé)",
    re.I,
)
_SCORE = re.compile(r"\b(?:score|match|how (?:well|good))\b", re.I)
_TONE = re.compile(
    r"\b(?:tone|style|wording|(?:in)?formal|formell\w*|förmlich\w*|formel\w*|friendl\w+|warmer|confident|assertive|punch\w*|"
    r"professional|casual|lively|enthusiastic|humble|modest|energetic|dynamic|sound (?:more|less)|ton|stil|"
    r"freundlich\w*|selbstbewusst\w*|chaleureux|tono|estilo)\b",
    re.I,
)
_TONELESS = (
    "I cannot change the tone: without a language model I write no sentences of my own, I only order what is there and "
    "use the posting's names for it. You can: edit any line yourself, or tell me “change “…” to “…””. With a language "
    "model, which whoever runs this service can configure, I could reword it."
)
_LETTER = re.compile(
    r"\b(?:cover(?:ing)? letter|motivation letter|anschreiben|bewerbungsschreiben|lettre de motivation|"
    r"carta de (?:presentación|motivación))\b",
    re.I,
)
_LETTERS = (
    "A letter is made when the résumé is done, beside it: ask for it there. Each of its sentences needs a source, too."
)
_SHORTER = re.compile(r"\b(?:shorter|shorten|one page|too long|kürzer|plus court|más corto)\b", re.I)
_STOP = re.compile(
    r"\b(?:the|a|an|my|your|line|lines|bullet|bullets|point|sentence|entry|about|with|on|that|says?|mentions?|"
    r"which|change|edit|skill|from|to|of|und|die|der|das|zeile|über|mit|la|le|ligne|línea|sobre)\b",
    re.I,
)
_MOST = 6


def reply(brief: Brief, text: str) -> ChatReply:
    """Act on a message, or say what can be asked for."""
    said = " ".join(text.split())[:4_000]
    if found := _UNDO.match(said):
        return _undone(brief, found["what"])
    if _CHANGED.search(said):
        return ChatReply(text=_changes(brief))
    if _WHY.search(said):
        return ChatReply(text=_why(brief, said))
    if said.endswith("?") or len(said.split()) <= 6:
        if _MISSING.search(said):
            return ChatReply(text=_missing(brief))
        if _SCORE.search(said):
            return ChatReply(text=_missing(brief))
    if found := _REMOVE.match(said):
        return _removed(brief, found["what"])
    if found := _FIRST.match(said):
        return _put_first(brief, found["what"])
    if found := _CHANGE.match(said):
        return _replaced(brief, found["old"] or found["old2"], found["new"] or found["new2"])
    if found := _ADD.match(said):
        return _added(brief, found["what"], found["where"] or "")
    if answers.states(said):
        return _added(brief, said, "")
    if pages := pages_wanted(said):
        return ChatReply(text=_paged(pages), page_target=pages)
    if _SHORTER.search(said):
        return ChatReply(text=_shorter(brief))
    if _LETTER.search(said):
        return ChatReply(text=_LETTERS)
    if _TONE.search(said):
        return ChatReply(text=_TONELESS)
    return ChatReply(text=_CAN)


def wants_order(text: str) -> bool:
    """Whether a message asks for what matters most to stand first, without naming a line."""
    return _RELEVANT.match(" ".join(text.split())[:400]) is not None


def by_relevance(brief: Brief, ranked: Ranked) -> ChatReply:
    """Each entry's lines in the order of what the posting asks for."""
    resume = brief.resume
    standing = {c.target: c.order for c in brief.changes if c.op == "move" and c.status == "accepted"}
    entries: list[editing.Entry] = [*resume.work, *resume.projects, *resume.volunteer]
    found = [editing.order(brief, item, ranked) for item in entries]
    drafts = tuple(draft for draft in found if draft and standing.get(draft.target) != draft.order)
    if not drafts:
        return ChatReply(text="They stand so already: in each entry, what the posting asks for comes first.")
    names = [_named(brief, draft.target) for draft in drafts]
    return ChatReply(text=f"What the posting asks for comes first now at {', '.join(names)}.", drafts=drafts)


def tells(text: str) -> bool:
    """Whether a message states a fact of the person's work; "remove the Terraform line" says nothing of the kind."""
    said = " ".join(text.split())[:4_000]
    added = _ADD.match(said)
    return answers.states(added["what"] if added else said) or bool(added and answers.as_line(added["what"]))


def _undone(brief: Brief, what: str) -> ChatReply:
    standing = [c for c in brief.changes if c.status == "accepted"]
    if not standing:
        return ChatReply(text="There is no change to undo.")
    if _ALL.search(what):
        told = f"I took back all {len(standing)} changes." if len(standing) > 1 else "I took back the one change."
        return ChatReply(text=told, undo=tuple(c.id for c in standing))
    named = next((c for c in standing if re.search(rf"\b{re.escape(c.id)}\b", what)), None)
    topic = _STOP.sub(" ", what)
    if named is None and stems(topic) and not _LAST.fullmatch(topic.strip(" .!")):
        ranked = [(_likeness(topic, f"{c.before} {c.after} {c.reason}"), n, c) for n, c in enumerate(standing)]
        best = max(ranked, key=lambda r: r[:2], default=None)
        named = best[2] if best and best[0] >= 0.5 else None
        if named is None and not _LAST.search(what):
            return ChatReply(text=f"I found no change about “{topic.strip(' .!')}”. {_changes(brief)}")
    change = named or standing[-1]
    return ChatReply(text=f"I took back this change: {_told(brief, change)}", undo=(change.id,))


def _changes(brief: Brief) -> str:
    standing = [c for c in brief.changes if c.status == "accepted"]
    if not standing:
        return "Nothing is changed as yet."
    lines = [f"• {_told(brief, c)}" for c in standing[-_MOST:]]
    more = f"\n… and {len(standing) - _MOST} earlier ones." if len(standing) > _MOST else ""
    head = "One change stands" if len(standing) == 1 else f"{len(standing)} changes stand"
    return f"{head}:\n" + "\n".join(lines) + more


def _told(brief: Brief, change: Change) -> str:
    if change.op == "move":
        skills = change.section == "skills"
        return "another order of " + ("the skills" if skills else f"the lines at {_named(brief, change.target)}")
    if change.op == "remove":
        return f"“{_cut(change.before)}” removed"
    if change.op == "insert" or not change.before:
        return f"“{_cut(change.after)}” added"
    return f"“{_cut(change.before)}” → “{_cut(change.after)}”"


def _named(brief: Brief, ref: str) -> str:
    item = editing.entry(brief.resume, ref)
    return ((item.organization if isinstance(item, Volunteer) else item.name) if item else "") or "an entry"


def _touches(change: Change, target: str) -> bool:
    return change.section == "skills" if target == "skills" else change.target == target


def _why(brief: Brief, said: str) -> str:
    standing = [c for c in brief.changes if c.status != "rejected"]
    if not standing:
        return "Nothing is changed as yet."
    for word, target in _HEAD.items():
        if re.search(rf"\b{word}\b", said, re.I) and not any(_touches(c, target) for c in standing):
            return f"I did not change the {word}. {_changes(brief)}"
    topic = _STOP.sub(" ", _WHY.sub(" ", said))
    ranked = [(_likeness(topic, f"{c.before} {c.after}"), n, c) for n, c in enumerate(standing)]
    best = max(ranked, key=lambda r: r[:2])
    change = best[2] if best[0] > 0 else standing[-1]
    told = _told(brief, change)
    lines = [f"{told[:1].upper()}{told[1:]}. {change.reason}".strip()]
    lines += [f"Evidence: “{_cut(e.quote)}”" for e in change.evidence[:2]]
    quotes = {r.id: r.quote for r in brief.requirements}
    lines += [f"The posting: “{_cut(quotes[r])}”" for r in change.requirement_ids[:1] if r in quotes]
    return "\n".join(lines)


def _missing(brief: Brief) -> str:
    states = {m.requirement_id: m for m in brief.standing or brief.matches}
    gaps = [r for r in brief.requirements if (m := states.get(r.id)) is None or m.state == "missing"]
    listed = [r for r in brief.requirements if (m := states.get(r.id)) is not None and m.state == "declared"]
    if not gaps and not listed:
        return "Everything that the posting asks for is shown."
    parts = []
    if gaps:
        parts.append("Not shown as yet (which does not mean that you lack it):\n" + _bullets(gaps))
    if listed:
        parts.append("Only listed among the skills; a line that shows it would count more:\n" + _bullets(listed))
    parts.append("Tell me “add: …” with what you did, in your own words, and I put it in its place.")
    return "\n".join(parts)


def _bullets(requirements: Sequence[Requirement]) -> str:
    ordered = sorted(requirements, key=lambda r: r.kind != "must")
    lines = [f"• {r.text}{' (nice to have)' if r.kind == 'nice' else ''}" for r in ordered[:10]]
    return "\n".join(lines) + (f"\n… and {len(ordered) - 10} more" if len(ordered) > 10 else "")


def _removed(brief: Brief, what: str) -> ChatReply:
    target = _line(brief, what)
    if target is None:
        return ChatReply(text=f"I found no line about “{_cut(what)}”. Say a few words as they stand in it.")
    ref, text = target
    own = next((c for c in brief.changes if c.status == "accepted" and c.id == ref), None)
    if own is not None:
        return ChatReply(text=f"I took out “{_cut(text)}”.", undo=(own.id,))
    draft = Draft(target=ref, op="remove", reason="You asked to remove it.", asked_for=True)
    return ChatReply(text=f"I removed “{_cut(text)}”. “Undo” brings it back.", drafts=(draft,))


def _put_first(brief: Brief, what: str) -> ChatReply:
    target = _line(brief, what)
    place = places(brief.resume).get(target[0]) if target else None
    if target is None or place is None:
        return ChatReply(text=f"I found no line about “{_cut(what)}”. Say a few words as they stand in it.")
    siblings = [ref for ref, p in places(brief.resume).items() if p.item == place.item and _member(ref, place.item)]
    order = (target[0], *(ref for ref in siblings if ref != target[0]))
    if siblings[:1] == [target[0]]:
        return ChatReply(text=f"“{_cut(target[1])}” stands first already.")
    draft = Draft(target=place.item, op="move", order=order, reason="You asked to put it first.", asked_for=True)
    return ChatReply(text=f"“{_cut(target[1])}” comes first now.", drafts=(draft,))


def _member(ref: str, item: str) -> bool:
    return ref != item and not ref.endswith((".summary", ".description", ".reference"))


def _replaced(brief: Brief, old: str, new: str) -> ChatReply:
    old, new = old.strip(" \"“”„«»'"), new.strip(" \"“”„«»'")
    standing = _texts(brief)
    hits = [(ref, text) for ref, text in standing.items() if fold(old) in fold(text)]
    if len(hits) > 1:
        exact = [(ref, text) for ref, text in hits if old in text]
        hits = exact if len(exact) == 1 else hits
    if not hits:
        target = _line(brief, old)
        if target is None or len(new.split()) < 4:
            return ChatReply(
                text=f"“{_cut(old)}” does not stand in the résumé as you wrote it. Quote the words as they are."
            )
        hits = [(target[0], "")]
    if len(hits) > 1:
        lines = "\n".join(f"• {_cut(text)}" for _, text in hits[:4])
        return ChatReply(text=f"“{_cut(old)}” stands in {len(hits)} places. Which line do you mean?\n{lines}")
    ref, text = hits[0]
    at = fold(text).find(fold(old)) if text else -1
    after = text[:at] + new + text[at + len(old) :] if at >= 0 and len(fold(text)) == len(text) else new
    draft = Draft(target=ref, after=after, reason="You asked for these words.", asked_for=True)
    return ChatReply(text=f"Changed to “{_cut(after)}”.", drafts=(draft,))


def _added(brief: Brief, what: str, where: str) -> ChatReply:
    words = what.strip(" \"“”„«»'")
    item = _entry(brief, where) or _entry(brief, words)
    entries = [*brief.resume.work, *brief.resume.volunteer]
    known = names(words)
    if (len(words.split()) <= 4 and known and not item) or fold(where).strip().endswith("skills"):
        group = next((g.id for g in brief.resume.skills if g.keywords), "skills")
        draft = Draft(target=group, op="insert", after=words, reason="You told me so.", asked_for=True)
        return ChatReply(text=f"I add “{_cut(words)}” to the skills, on your word.", drafts=(draft,))
    names_held = (name for r in brief.requirements for name in held.credentials(r, words))
    name = next((name for name in names_held if stems(name) <= stems(words)), "")
    if name:
        draft = Draft(target="certificates", op="insert", after=name, reason="You told me so.", asked_for=True)
        return ChatReply(text=f"I add “{name}” to the certificates, on your word.", drafts=(draft,))
    last = placing.latest(brief.resume.work)
    employer = next((getattr(e, "name", "") for e in entries if e.id == item), "")
    line = answers.as_line(words, employer, here=last is not None and last.id == item)
    if not line:
        return ChatReply(text="Tell me in a plain sentence, for instance “add: I ran the payroll for the whole firm.”")
    if not entries and not item:
        return ChatReply(text="The résumé has no position to add it to.")
    if not item and len(entries) > 1:
        name = next((place.name for place in placing.places(brief.resume) if place.name), "")
        return ChatReply(text=f"Where was that? Say it with the place, for instance “add at {name}: {_cut(line)}”.")
    item = item or entries[0].id
    if foreign(line, brief.resume.language):
        why = asking(brief.language).abroad
        draft = Draft(target=item, op="insert", after=line, reason=why, asked_for=True, tentative=True)
        return ChatReply(text=why, drafts=(draft,))
    draft = Draft(target=item, op="insert", after=line, reason="You told me so.", asked_for=True)
    return ChatReply(text=f"I add “{_cut(line)}”, in your words.", drafts=(draft,))


def _entry(brief: Brief, words: str) -> str:
    return placing.place_of(brief.resume, words) if words else ""


def _shorter(brief: Brief) -> str:
    lines = [(w, h) for w in reversed(brief.document.work) for h in w.highlights]
    wanted = [look(r.text) for r in brief.requirements]
    idle = [(w, h) for w, h in lines if max((keyword(x, look(h.text)) for x in wanted), default=0.0) < 0.3]
    if not idle:
        return "Every line serves the posting. Say “remove the line about …” for the one that you can spare."
    shown = "\n".join(f"• {_cut(h.text)} ({w.name})" for w, h in idle[:4])
    return (
        f"These lines do least for this posting, oldest first:\n{shown}\n"
        "Say “remove the line about …” and it goes; “undo” brings it back."
    )


def _paged(pages: int) -> str:
    return (
        f"I lay it out for {pages} page{'' if pages == 1 else 's'}: smaller type and spacing first, as far as it stays "
        "readable. Lines that are then still too much are offered for removal, the oldest first; you decide on each."
    )


def _texts(brief: Brief) -> dict[str, str]:
    """What stands at each place that may be changed, lists left out."""
    changed = {c.target: c.after for c in brief.changes if c.status == "accepted" and c.op == "replace"}
    gone = {c.target for c in brief.changes if c.status == "accepted" and c.op == "remove"}
    found = {
        ref: changed.get(ref, place.text)
        for ref, place in places(brief.resume).items()
        if ref not in gone and ref not in (place.item, "skills") and place.text
    }
    return found | {c.id: c.after for c in brief.changes if c.status == "accepted" and c.op == "insert"}


def _line(brief: Brief, what: str) -> tuple[str, str] | None:
    """The line that the words speak of; None when none or several do equally."""
    topic = _STOP.sub(" ", what).strip(" .!\"“”„«»'")
    if not topic:
        return None
    ranked = [(_likeness(topic, text), ref, text) for ref, text in _texts(brief).items()]
    ranked = sorted((r for r in ranked if r[0] >= 0.5), key=lambda r: -r[0])
    if not ranked:
        return None
    return ranked[0][1], ranked[0][2]


def _likeness(topic: str, text: str) -> float:
    if fold(topic).strip() and fold(topic).strip() in fold(text):
        return 1.0 + len(topic) / (10 + len(text))
    return keyword(look(topic), look(text))


def _cut(text: str, limit: int = 120) -> str:
    return text if len(text) <= limit else text[: text.rfind(" ", 0, limit)].rstrip(" ,;") + " …"
