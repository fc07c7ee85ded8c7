"""Leaving out a whole entry of the résumé."""

import re
from collections.abc import Mapping
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.words import stems
from tailor.model import placing
from tailor.model.change import Draft, wholes
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
    """The entry that is to go, of words that say so; None when they mean no single one of the résumé."""
    named = next((found["name"] for pattern in _WHOLE if (found := pattern.match(what.strip()))), "")
    return _removed(brief, named, {place.id: place.label for place in placing.places(brief.resume)}) if named else None


def called(brief: Brief, what: str) -> ChatReply | None:
    """The entry that goes by these words, in whichever section but the skills, whose groups are of many."""
    entries = wholes(brief.resume).items()
    return _removed(brief, what, {ref: place.text for ref, place in entries if place.section != "skills"})


def _removed(brief: Brief, name: str, labels: Mapping[str, str]) -> ChatReply | None:
    wanted, standing = stems(name), wholes(brief.document)
    hits = [ref for ref, label in labels.items() if ref in standing and wanted and wanted <= stems(label)]
    if len(hits) != 1:
        return None
    words = speech(brief.language)
    draft = Draft(target=hits[0], op="remove", reason=words.why.asked_entry, asked_for=True)
    return ChatReply(text=words.removed_it.format(text=labels[hits[0]]), drafts=(draft,))
