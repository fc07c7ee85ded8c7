"""What the posting says of the job itself: its pay, its place, its hours and when it begins."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.commands import TELLS
from tailor.engine.offline.explaining import cut
from tailor.model.sayings import speech

_PAY: Final = (
    r"salar(?:y|ies)|pay|wages?|gehalt|lohn|bezahlung|verdienst|salaire|rémunération|paie|salario|sueldo|"
    r"stipendio|retribuzione|"
    r"salário|ordenado|salaris|loon|pensja|wynagrodzenie|zarobki|lön(?:en)?|løn(?:nen)?|lønn(?:en)?|plat|mzda"
)
_PLACE: Final = (
    r"location|arbeitsort|lieu(?: de travail)?|ubicación|lugar(?: de trabajo)?|sede|luogo(?: di lavoro)?|"
    r"local(?: de trabalho)?|"
    r"standplaats|miejsce(?: pracy)?|ort(?:en)?|arbejdssted(?:et)?|arbeidssted(?:et)?|místo(?: práce)?"
)
_HOURS: Final = (
    r"(?:working )?hours|shifts|arbeitszeit(?:en)?|horaires|horario|orari[oi]?|horário|werktijden|uren|"
    r"godziny(?: pracy)?|"
    r"arbetstider(?:na)?|arbejdstid(?:en)?|arbeidstid(?:en)?|pracovní doba"
)
_START: Final = (
    r"start(?:ing)? date|eintrittsdatum|arbeitsbeginn|date de début|fecha de (?:inicio|incorporación)|data di inizio|"
    r"data de início|startdatum|data rozpoczęcia|startdato|datum nástupu"
)
_KINDS: Final = (
    (_PAY, r"[£$€]\s?\d|\d\s?(?:[£$€]|EUR|zł|kr\b|Kč)|\bper (?:hour|annum)\b"),
    (_PLACE, r"\b(?:based in|located in|location|standort|lieu|sede|locatie|miejsce)\b"),
    (
        _HOURS,
        r"\b\d{1,2}(?:[.,]\d)?\s?(?:hours|hrs|stunden|h\b|heures|horas|ore|uur|godzin|timmar|timer|hodin)|\bshifts?\b",
    ),
    (_START, r"\b(?:start(?:ing)? date|ab sofort|immediate(?:ly)? start|dès que possible|asap)\b"),
)
_ASKS: Final = (
    r"^\W*(?:and |und |et |y |e )?(?:what(?:['’]?s| is| are)|how many|how much is|how (?:is|are)|does it (?:say|give)|"
    r"is there|do they "
    r"(?:say|give)|wie (?:hoch )?(?:ist|sind)|was (?:ist|sind)|wo ist|c['’]est quoi|quel(?:le)?s? (?:est|sont)|"
    r"cuál(?:es)? (?:es|"
    r"son)|qual(?: è|['’]è| é)|quali sono|wat (?:is|zijn)|jak[ai]e? jest|jakie są|vad är|hva er|hvad er|jak[áéý] je)\s+"
    r"(?:(?:anything|something) (?:about|on) )?(?:(?:the|a|any|my|their|das|der|die|den|le|la|les|el|los|il|lo|"
    r"gli|o|a|os|de|het)"
    r"\s+|l['’])*"
)
_SHOWN: Final = 3


def reply(brief: Brief, said: str) -> ChatReply | None:
    """The posting's own words on what of the job is asked about, or that it has none; None for other messages."""
    if TELLS.match(said):
        return None
    words, posting = speech(brief.language), brief.posting
    for called, written in _KINDS:
        found = re.match(rf"{_ASKS}(?P<topic>{called})(?:\s+(?:\S+\s?){{0,4}})?[\s?.!]*$", said, re.IGNORECASE)
        if found is None:
            continue
        known = {_PAY: posting.salary, _PLACE: posting.location}.get(called, "")
        pattern = re.compile(rf"\b(?:{called})\b|{written}", re.IGNORECASE)
        lines = (" ".join(line.split()).lstrip("-•*· ") for line in posting.description.splitlines())
        told = list(dict.fromkeys(line for line in (known, *lines) if line and (line == known or pattern.search(line))))
        if not told:
            return ChatReply(text=words.not_asked.format(topic=found["topic"]))
        return ChatReply(text="\n".join(words.posting.format(quote=cut(line)) for line in told[:_SHOWN]))
    return None
