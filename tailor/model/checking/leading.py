"""Who is led, and whether a passage says that somebody was."""

import re

from tailor.model.checking.case import Case
from tailor.model.checking.involvement import AHEAD
from tailor.model.checking.people import is_people
from tailor.model.checking.positions import is_title_word
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import parts
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.words import Word

_PEOPLE = frozenset(
    stem(w)
    for w in listed(
        "team teams staff people engineers developers nurses apprentices clerks reports colleagues "
        "employees crew brigade department squad assistants analysts designers juniors trainees "
        "technicians volunteers interns members mitarbeiter mitarbeitende équipe equipe equipo "
        "personal kollegen workforce teachers chefs managers function division gang gangs operatives labourers porters"
    )
)  # fmt: skip
_COLLECTIVE = frozenset(
    listed("team staff people crew brigade department squad personnel workforce division function equipe equipo")
)
_LEADING = frozenset(
    stem(w)
    for w in listed(
        "led headed directed managed supervised oversaw ran charge coordinated head lead manager supervisor "
        "leitete leitung fuhrte fuhrung betreute dirigi encadre geri coordine lider chef"
    )
)
#: Phrases that say that somebody led.
LEAD_PHRASES = (
    "took charge",
    "took over",
    "taken over",
    "taking over",
    "take over",
    "in charge",
    "shift lead",
    "team lead",
    "acted up",
    "was the lead",
    "lead on",
    "the lead",
    "responsible for",
    "head of",
    "line managed",
    "accountable for",
    "finance lead",
    "tech lead",
    "project lead",
    "ran the",
    "verantwortlich",
)


def may_be_led(case: Case, word: Word, *, first: bool) -> bool:
    """Whether a word behind a verb means people who may be led; first: whether it stands right behind the verb."""
    if word.low.endswith("s") and is_title_word(word.low):
        return True
    if word.stem not in _PEOPLE or (word.stem == "intern" and case.reading.language != "en"):
        return False  # "Audits internes" are no interns.
    return first or word.low in _COLLECTIVE or word.low.endswith("s")


def leads(evidence: Reading) -> bool:
    """Whether a passage says that people were led."""
    others = of_others(evidence)
    text = ANOTHER.sub(" ", evidence.text.casefold())
    if any(p in text for p in (*LEAD_PHRASES, *AHEAD)) or LOOKED_AFTER.search(text) or UNDER_ME.search(text):
        return True
    for part in parts(evidence.plain.written, evidence.language):
        mine = [w for n, w in enumerate(evidence.words[part.first : part.last], part.first) if n not in others]
        # "Advised 22 managers": they lead, and nobody leads them.
        leading = {w.stem for w in mine if not (w.low.endswith("s") and is_title_word(w.low))}
        if not leading.isdisjoint(_LEADING) and any(w.stem in _PEOPLE or is_people(w) for w in mine):
            return True
    return False


#: Looking after people at work is leading them, after others it is caring for them.
LOOKED_AFTER = re.compile(
    r"\blook(?:ed|ing|s)? after (?:an? |the |our )?(?:[\w-]+ ){0,2}"
    r"(?:team|staff|crew|shift|(?:volunteer|apprentice|trainee|intern|assistant|junior|helper|starter)s?)\b|"
    r"\bha(?:d|s|ve) an? (?:[\w-]+ )?(?:team|crew|gang|staff) of\b"
)
#: Those of whom somebody says that they are under them: "two milkers under me", "they report to me", "in my charge".
UNDER_ME = re.compile(
    r"\b(?:under|(?:report|answer)(?:s|ed|ing)? (?:directly |straight )?to) me\b|"
    r"\bha(?:d|ve) (?:[\w-]+ ){1,5}(?:working|work) for me\b|"
    r"\b(?:in|under) my (?:charge|command|supervision)\b|"
    r"\bmy (?:own )?(?:[\w-]+ )?(?:team|crew|gang|squad|shift|staff|brigade) of (?:\w+ )?[\w-]+\b|"
    r"\b(?:was|am|'m|as) (?:the )?(?:(?:line|shift|team) )?(?:boss|manager|leader|supervisor|foreman|head) "
    r"(?:of|for|to) (?=(?:the |all |about |some )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve))|"
    r"\b(?:was|am|'m) over (?:the |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen) "
    r"(?!years|months|weeks|hours|days|pounds|percent)[a-z]+s\b|"
    r"\btold (?:the |my |our )?(?:[\w-]+ ){1,3}what to do\b|"
    r"\bk(?:ept|eep|eeps|eeping) an eye on (?:the |our |my )?(?:\w+ ){0,2}"
    r"(?:team|staff|crew|(?:student|volunteer|apprentice|trainee|intern|assistant|junior|helper|starter|temp)s?)\b"
)
#: Somebody else who leads: "stood in for the team leader", "reported to the head of finance".
ANOTHER = re.compile(
    r"\b(?:for|to|with|by|under|from|alongside)\s+(?:the|a|an|my|our|their)\s+(?:[\w-]+\s+){0,2}"
    r"(?:leader|lead|manager|supervisor|head|chef|director|partner|owner|founder|chair|foreman)\b|"
    r"\bunder (?:[\w'-]+ ){0,4}(?:supervision|direction|guidance|leadership|instruction)"
    r"(?: of (?:the |an? |my |our )?(?:[\w-]+ )?[\w-]+)?\b|"
    r"\b(?:supervised|overseen|directed|managed|guided|led) by (?:the |an? |my |our )?(?:[\w-]+ )?[\w-]+\b"
)


def of_others(evidence: Reading) -> frozenset[int]:
    """The words that name somebody else who leads."""
    spans = [m.span() for m in ANOTHER.finditer(evidence.text.casefold())]
    return frozenset(n for start, end in spans for n in evidence.at(start, end))
