"""Leaving out what stands at a whole entry of the résumé: its lines, one by one, so that each can come back."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.editing import Entry
from tailor.engine.offline.words import stems
from tailor.model import placing
from tailor.model.change import Change, Draft
from tailor.model.sayings import speech

_KIND: Final = (
    r"(?:jobs?|positions?|roles?|entry|entries|employment|internship|stelle\w*|position\w*|anstellung|eintrag|praktikum|"
    r"postes?|emploi|stage|entrée|trabajo|puesto|empleo|entrada|lavoro|posizione|voce|emprego|cargo|baan|functie|"
    r"vermelding|pracę|stanowisko|wpis|jobbet|tjänsten|posten|stillingen|zaměstnání|pozici|záznam)"
)
_ARTICLE: Final = (
    r"(?:(?:the|my|whole|entire|complete|all of|die|der|das|den|meine?n?|ganzen?|gesamten?|le|la|les|l['’]|mon|ma|tout|"
    r"el|los|mi|todo|il|lo|mio|o|a|meu|de|het|hele|hela|hele|celou?|całą|całe)\s+)*"
)
_LEADS: Final = (
    r"(?:at|with|for|as|from|in|bei|beim|im|in der|als|von|chez|à|au|aux|comme|de|du|en|como|presso|come|da|na|no|bij|"
    r"w|jako|på|hos|som|u|ve|v)"
)
#: "the job at Fairholme", "the pizza job", "everything at Fairholme".
_WHOLE: Final = (
    re.compile(
        rf"^{_ARTICLE}(?:{_KIND}|everything|all(?: the)? (?:lines|bullets)|alles|alle zeilen|tout|toutes les lignes|"
        rf"todo|tutto|tudo|wszystko|allt|alt|vše)\s+(?:{_LEADS}\s+)?{_ARTICLE}(?P<name>.+?)[\s.!]*$",
        re.I,
    ),
    re.compile(rf"^{_ARTICLE}(?P<name>.+?)[\s-]+{_KIND}[\s.!]*$", re.I),
)


def entry(brief: Brief, what: str) -> ChatReply | None:
    """The lines of the entry that is to go, for removal; None when the words mean no whole entry of the résumé."""
    named = next((found["name"] for pattern in _WHOLE if (found := pattern.match(what.strip()))), "")
    wanted = stems(named)
    hits = [place for place in placing.places(brief.resume) if wanted and wanted <= stems(place.label)]
    if len(hits) != 1:
        return None
    (place,) = hits
    words, document = speech(brief.language), brief.document
    entries: list[Entry] = [*document.work, *document.projects, *document.volunteer]
    lines = next((e.highlights for e in entries if e.id == place.id), ())
    if not lines:
        return ChatReply(text=words.no_lines.format(name=place.label))
    own = {c.id for c in brief.changes if c.status == "accepted" and c.op == "insert"}
    drafts = tuple(
        Draft(target=line.id, op="remove", reason=words.why.asked_entry, asked_for=True)
        for line in lines
        if line.id not in own
    )
    added = tuple(line.id for line in lines if line.id in own)
    return ChatReply(text=words.left_out.format(name=place.name or place.label), drafts=drafts, undo=added)


def together(brief: Brief, change: Change, standing: list[Change]) -> tuple[str, ...]:
    """The changes that one request made of an entry's lines; the change alone when it is none of them."""
    if change.op != "remove" or change.reason != speech(brief.language).why.asked_entry:
        return (change.id,)
    entry_path = change.path.partition(".")[0]
    same = (c for c in standing if c.reason == change.reason and c.path.partition(".")[0] == entry_path)
    return tuple(c.id for c in same)
