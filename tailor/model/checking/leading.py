"""Who is led, and whether a passage says that somebody was."""

import re

from tailor.model.checking.case import Case
from tailor.model.checking.involvement import AHEAD
from tailor.model.checking.people import is_people
from tailor.model.checking.positions import is_title_word
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import Segment, is_verb, parts
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.words import Word, is_function

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
    if word.stem not in _PEOPLE or word.low in _NO_PEOPLE or (word.stem == "intern" and case.reading.language != "en"):
        return False  # "Audits internes" are no interns.
    return first or word.low in _COLLECTIVE or word.low.endswith("s")


#: Words of the same root that mean none.
_NO_PEOPLE = frozenset(
    listed("development developments engineering nursing management employment assistance design designs reporting")
)


def serves(reading: Reading, index: int, part: Segment) -> bool:
    """Whether a verb of running something is said of those who are taught or served: "managed 60 students"."""
    for n in range(index + 1, min(part.last, index + _OPENING)):
        low = reading.words[n].low
        if low in _SERVED:
            after = n + 1
            ends = after >= part.last or reading.text[reading.words[n].end : reading.words[after].start] != " "
            return ends or is_function(reading.words[after].low) or is_verb(reading.words[after])
        if is_function(low) and low not in ("the", "a", "all", "our"):
            return False
    return False


_SERVED = frozenset(
    listed("students pupils learners children customers guests visitors passengers tenants patients shoppers diners")
)


def leads(evidence: Reading) -> bool:
    """Whether a passage says that people were led."""
    others = of_others(evidence)
    text = ANOTHER.sub(" ", evidence.text.casefold())
    phrases = LEAD_PHRASES if _is_led_by_running(evidence) else _MORE_THAN_RAN
    if any(p in text for p in (*phrases, *AHEAD)) or LOOKED_AFTER.search(text) or UNDER_ME.search(text):
        return True
    for part in parts(evidence.plain.written, evidence.language):
        mine = {n: w for n, w in enumerate(evidence.words[part.first : part.last], part.first) if n not in others}
        # "Advised 22 managers": they lead, and nobody leads them.
        leading = [
            n for n, w in mine.items() if w.stem in _LEADING and not (w.low.endswith("s") and is_title_word(w.low))
        ]
        if leading and any(
            (w.stem in _PEOPLE or is_people(w))
            and w.low not in _DONE
            and not describes(evidence, n)
            and not _is_served(evidence, leading, n)
            for n, w in mine.items()
        ):
            return True
    return False


def _is_led_by_running(evidence: Reading) -> bool:
    """Whether running something may be leading: not where people are named only to say of which kind it is."""
    named = [n for n, w in enumerate(evidence.words) if w.low in _COLLECTIVE]
    return not named or not all(describes(evidence, n) for n in named)


_MORE_THAN_RAN = tuple(p for p in LEAD_PHRASES if p != "ran the")
#: Verbs of the same root as people are none.
_DONE = frozenset(listed("managed managing manage"))


def describes(reading: Reading, index: int) -> bool:
    """Whether a word for people only says of which kind the thing behind it is: "the staff canteen", "a team rota"."""
    word, after = reading.words[index], index + 1
    if reading.language != "en" or word.low.endswith("s") or after >= len(reading.words):
        return False
    thing = reading.words[after]
    if reading.text[word.end : thing.start] != " " or is_function(thing.low) or after in reading.numeric:
        return False
    if thing.low in _OF_THEM or is_people(thing) or thing.stem in _PEOPLE or not thing.low.isalpha():
        return False
    return thing.low in _EVENTS or not thing.low.endswith(("ing", "ed", "ly", "wide", "side"))


#: Whoever sees to these of people leads them.
_OF_THEM = frozenset(
    listed(
        "performance appraisal appraisals discipline development supervision absence absences productivity morale "
        "management conduct grievance grievances reviews output workload workloads leadership welfare wellbeing "
        "onsite offshore abroad overnight full part day night shift shifts"
    )
)
_EVENTS = frozenset(
    listed("meeting meetings training briefing briefings outing outings parking catering housing wedding")
)


#: By which those stand who are served by what was run, or were beside it.
_BESIDE = frozenset({"for", "with", "alongside"})


def is_line(reading: Reading, index: int) -> bool:
    """Whether a verb of managing is "line-managed", of which only people are the object."""
    return index > 0 and reading.words[index - 1].low == "line" and reading.words[index].low.startswith("manag")


def answerable(reading: Reading, part: Segment) -> int | None:
    """Where a part says that somebody was responsible for something, with no verb before it."""
    for n in range(part.first, min(part.last - 1, part.first + _OPENING)):
        word, after = reading.words[n], reading.words[n + 1]
        if word.low in _ANSWERABLE and after.low == "for":
            return n
        if is_verb(word):
            return None
    return None


#: So many words into a part it may be said.
_OPENING = 5
_ANSWERABLE = frozenset({"responsible", "responsibility", "accountable"})


def _is_served(evidence: Reading, leading: list[int], index: int) -> bool:
    """Whether something was run for people, who are not led by it: "ran a course for 60 staff"."""
    words = evidence.words
    verb = max((n for n in leading if n < index), default=-1)
    if verb < 0 or evidence.language != "en" or is_title_word(words[verb].low):
        return False
    return any(
        words[n].low in _BESIDE and not (is_people(words[n - 1]) or is_title_word(words[n - 1].low))
        for n in range(verb + 2, index)
    )


#: Looking after people at work is leading them, after others it is caring for them.
LOOKED_AFTER = re.compile(
    r"\blook(?:ed|ing|s)? after (?:an? |the |our )?(?:[\w-]+ ){0,2}"
    r"(?:team|staff|crew|shift|(?:volunteer|apprentice|trainee|intern|assistant|junior|helper|starter)s?)\b|"
    r"\bha(?:d|s|ve) an? (?:[\w-]+ )?(?:team|crew|gang|staff) of\b|"
    r"\b(?:ran|runs?|managed|headed) (?:[\w-]+ ){1,4}(?:bar|cafe|shop|store|kitchen|restaurant|pub|hotel|office|branch|"
    r"ward|salon|clinic|nursery|depot|warehouse|farm|library|school|site)(?: of (?:[\w,.-]+ ){1,2}[\w-]+)? with an? "
    r"(?:[\w-]+ )?(?:team|crew|staff|brigade) of\b"
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


def has_in_hand(case: Case, index: int) -> bool:
    """Whether a passage tells by a like verb, or as a charge, of running something or of having people in hand."""
    verb = case.reading.words[index]
    return any(leads(s.reading) or verb.stem in s.reading.stems or _IN_HAND.search(s.reading.text) for s in case.bound)


#: By which those are told of whom somebody has in hand.
_IN_HAND = re.compile(
    r"\b(?:manag|supervis|overs(?:aw|ee)|watch|look(?:ed|ing|s)? after|car(?:ed|ing|es)? (?:for|of)|in charge|"
    r"responsible|queues?|crowds?|caseload|class(?:es|room)?\b|groups?\b|kept order|behaviou?r|led\b|ran\b)",
    re.IGNORECASE,
)
