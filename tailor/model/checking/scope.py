"""Did the person do this, or help with it, or lead it?

helped < took part < did < ran or managed < led or owned. A verb may not stand above what the evidence says of the
same matter: "helped build" never becomes "built", nor "built" "led the build of".
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.beside import is_beside_superior
from tailor.model.checking.besides import did_besides, gave
from tailor.model.checking.case import Case, Finding
from tailor.model.checking.deeds import is_left_out
from tailor.model.checking.driving import DRIVE, drives, has_driven
from tailor.model.checking.involvement import (
    AHEAD,
    DID,
    FOUNDED,
    HELPED,
    IN_CHARGE,
    LED,
    NOUNS_TOO,
    RAN,
    TOOK_PART,
    UNDER,
    VERBS,
    is_done_by_another,
    level_at,
    took_part,
)
from tailor.model.checking.leading import (
    answerable,
    describes,
    has_in_hand,
    is_line,
    leads,
    may_be_led,
    serves,
)
from tailor.model.checking.levels import level_of
from tailor.model.checking.lexicon import is_person
from tailor.model.checking.offices import holder, is_office
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment, is_doing
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.units import HAD_IN_HAND, of_a_unit
from tailor.model.checking.words import Word

_NOUNS_OF_LEADING = ("leadership", "ownership")


def scope(case: Case) -> Iterator[Finding]:
    """The verbs of scope in a text, each with the passage that says as much of the same matter."""
    helping = False
    supervised = any(p in s.reading.text.casefold() for s in case.sources for p in UNDER)
    told = supervised and bool(_SUPERVISED.search(case.reading.text))
    for part in case.parts:
        verb = _verb(case, part, supervised=supervised)
        if verb is None:
            continue
        index, level = verb
        if told and level == DID:
            continue  # "Handled a caseload, supervised by a partner" says as much as the evidence.
        if helping and level == DID and case.reading.words[index].low.endswith("ing"):
            continue  # "Helped with rewires and changing units": still helped.
        helping = level <= TOOK_PART
        finding = _finding(case, part, index, level)
        if finding is not None:
            yield finding


_SUPERVISED = re.compile(r"\b(?:supervised|overseen|guided|checked|signed off) by\b|\bsupervision\b", re.IGNORECASE)


def _verb(case: Case, part: Segment, *, supervised: bool) -> tuple[int, int] | None:
    """The verb that opens a part, with its level; one that follows a lower one ("helped lead") does not raise it.

    supervised: the evidence says "under supervision".
    """
    reading, language = case.reading, case.language
    best: tuple[int, int] | None = None
    if reading.words[part.first].low in _RELATIVE:
        return None  # "… which cut the waiting list": what did it is a thing.
    if took_part(reading, part, said=not supervised):
        return part.first, TOOK_PART
    text = reading.text[reading.words[part.first].start : reading.words[part.last - 1].end].casefold()
    if any(p in text for p in (*_CHARGE, *AHEAD)):
        return part.first, LED
    if (charge := answerable(reading, part)) is not None:
        return charge, DID
    if language[:2] in ("de", "nl") and (parted := _parted(reading, part)):
        return part.first, TOOK_PART if parted in ("mit", "mee") else DID
    for index in range(part.first, min(part.last, part.first + 9)):
        word = reading.words[index]
        if word.low in _NOUNS_OF_LEADING:
            return index, LED
        level = level_at(reading, index)
        if (
            level is None
            or _is_of_name(case, index)
            or (index > part.first and word.low.endswith("ed") and reading.words[part.first].low in _KEEPING)
        ):
            continue  # "Kept the tool crib organised"
        if best is None or (level > best[1] and best[1] > TOOK_PART):
            best = (index, level)
    if best is None and is_doing(reading.words[part.first], language) and not is_done_by_another(reading, part.first):
        helping = any(w.low in _HELP_NOUNS for w in part.of(reading))
        return part.first, HELPED if helping else DID
    return best


def _is_of_name(case: Case, index: int) -> bool:
    """Whether a word that may be a noun stands before the same one in a passage, and opens nothing: "lead work"."""
    words, after = case.reading.words, index + 1
    if words[index].low not in NOUNS_TOO or after >= len(words) or not index:
        return False
    pair = (words[index].low, words[after].low)
    return any(
        pair == (a.low, b.low) for s in case.sources if pair[0] in s.reading.lows for a, b in pairwise(s.reading.words)
    )


_KEEPING = frozenset(listed("keep keeps keeping kept"))


def _parted(reading: Reading, part: Segment) -> str:
    """What is parted from the verb that opens a part: "leite … an", "wirkte … mit"."""
    last = reading.words[part.last - 1].low
    return last if part.last - part.first > 2 and last in _PARTICLES else ""


_PARTICLES = frozenset(
    listed("an ab auf aus bei durch ein fort her hin mit mee nach vor weg zu zuruck zusammen af op uit toe")
)
_HELP_NOUNS = frozenset(listed("support assistance help aid contribution contributions participation involvement part"))


_RELATIVE = frozenset({"which", "that", "qui", "que"})
_CHARGE = ("took charge", "take charge", "taking charge", "in charge of")


#: So near behind a verb a person in the singular is who is led.
_CLOSE = 3


def _finding(case: Case, part: Segment, index: int, level: int) -> Finding | None:
    word = case.reading.words[index]
    if word.stem == DRIVE and drives(case, index):
        return None if has_driven(case) else Finding("scope", word.start, word.end, "soft", None)
    if level >= RAN and is_office(case.reading, index):
        held = holder(case, index)
        return Finding("scope", word.start, word.end, "hard", held)
    if level <= RAN and _is_said_as_noun(case, part, index):
        return None  # "Carried out observations" is no more than "observed".
    if level == RAN and serves(case.reading, index, part) and not has_in_hand(case, index):
        return Finding("scope", word.start, word.end, "soft", None)
    rest = [n for n in case.content(part) if n != index]
    people = any(
        may_be_led(case, w, first=n < _CLOSE) and not describes(case.reading, index + 1 + n)
        for n, w in enumerate(case.reading.words[index + 1 : _served(case, index, part)])
    )
    nearest = _nearest(case, rest)
    if not nearest and case.before is not None and word.stem in case.before.reading.stems:
        nearest = (case.before,)  # "Chaired core group meetings": what was chaired is filler by itself.
    if level == FOUNDED:
        founder = next((s for s in case.sources if _founds(s.reading) or (s in nearest and _starts(s.reading))), None)
        return Finding("scope", word.start, word.end, "hard", founder)
    if level <= TOOK_PART:
        return None
    if not nearest:
        if level < LED and not (level == RAN and people):
            return None
        # Nothing says what was led: somebody who led something may have, nobody else.
        leader = next((s for s in case.sources if leads(s.reading)), None)
        return Finding("scope", word.start, word.end, "hard", leader)
    there, strongest = max(((level_of(s, people, case, rest), s) for s in nearest), key=lambda found: found[0])
    if level == LED and there >= RAN:
        support = True
    elif level == RAN and _oversees(case, index):
        led = any(is_person(w.low) for w in case.reading.words[index + 1 : min(part.last, index + 5)])
        watched = bool(_WATCHED.search(strongest.reading.text))
        leading = leads(strongest.reading)
        support = there >= RAN or watched or (led and leading)
        if there >= RAN and people and not (leading or watched):
            return Finding("scope", word.start, word.end, "soft", None)  # "Organised training for 60 staff"
    elif level == RAN and there < RAN and of_a_unit(case, index, part):
        if is_left_out(case, part, word, own=True) or HAD_IN_HAND.search(strongest.reading.text):
            return None
        return Finding("scope", word.start, word.end, "soft", None)
    elif level == RAN:
        support = there >= DID and (not people or word.stem == _ADMINISTER or leads(strongest.reading))
    else:
        support = there >= min(level, DID) and level <= max(there, DID)
    if level == RAN and there < RAN and support and is_beside_superior(case.reading, strongest.reading):
        return Finding("scope", word.start, word.end, "soft", None)
    if support and is_line(case.reading, index):
        support = leads(strongest.reading)
    if level == LED and people and support and not _is_beside_people(case, index, part, strongest):
        support = leads(strongest.reading) or _is_said_so(case, index, strongest)
    if level == RAN and support and there < RAN and (word.low in IN_CHARGE or _is_raised(case, index)):
        if not people and is_left_out(case, part, word):
            return None
        return Finding("scope", word.start, word.end, "soft", None)
    if level == DID and there == TOOK_PART and _IN_COMPANY.search(case.reading.text):
        return None  # "Tested it, as one of three clerks"
    if level == DID and there == TOOK_PART and did_besides(case, index, rest, strongest):
        return None
    if level == LED and there == DID and not people and gave(case.reading, index, strongest):
        return None
    if level == DID and support:
        return None  # Whether it was this that was done is a question of wording.
    return Finding("scope", word.start, word.end, "hard", strongest if support else None)


#: The verb and what it is said of, with what may stand between.
_SAID_SO = 4


def _is_said_so(case: Case, index: int, source: Source) -> bool:
    """Whether a passage has the verb and the words behind it as they are: "ledet et team på 5" of "jeg ledet …"."""
    these = [w.low for w in case.reading.words[index : index + _SAID_SO]]
    said = [w.low for w in source.reading.words]
    here = (n for n, low in enumerate(said) if low == these[0])
    return len(these) == _SAID_SO and any(said[n : n + _SAID_SO] == these for n in here)


def _is_beside_people(case: Case, index: int, part: Segment, source: Source) -> bool:
    """Whether the very verb stands in a passage, and people only behind "with": "chaired groups with nurses"."""
    words = case.reading.words
    company = next((n for n in range(index + 1, part.last) if words[n].low == "with"), part.last)
    led = (n for n in range(index + 1, company) if may_be_led(case, words[n], first=False))
    return company < part.last and words[index].stem in source.reading.stems and not any(led)


_IN_COMPANY = re.compile(
    r"\bone of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)\b|"
    r"\b(?:together with|alongside)\b|"
    r"\bwith (?:[\w-]+ ){1,2}(?:others?|colleagues?|teammates?|co-?workers?|other [\w-]+s)\b",
    re.IGNORECASE,
)


#: What concerns people is administered, they are not.
_ADMINISTER = stem("administer")


def _is_said_as_noun(case: Case, part: Segment, index: int) -> bool:
    """Whether what was done is told by a noun behind a verb that only says that it was."""
    words = case.reading.words
    nouns = (words[n] for n in range(index + 1, min(part.last, index + 5)))
    return words[index].low in _CARRIED and any(VERBS.get(w.stem, DID) <= TOOK_PART for w in nouns)


_CARRIED = frozenset(
    listed(
        "carried carry carrying conducted conduct conducting performed perform performing did do doing gave give "
        "giving provided provide providing offered offer offering"
    )
)
#: Others did it, under the person's eyes; whoever did it did not do this.
_OVERSEEING = frozenset(stem(w) for w in ("supervised", "oversaw", "supervisado", "supervisionato"))
_OVERSEEING_ABROAD = re.compile(
    r"supervis\w+|supervi[sz]ion\w*|aufsicht|beaufsichtig\w*|nadz[oó]r\w*|toezicht|tillsyn|tilsyn|dohled\w*|dohliz\w*"
)


#: Whoever watched over something oversaw it.
_WATCHED = re.compile(r"\bwatch(?:ed|es|ing)? over\b", re.IGNORECASE)


def _oversees(case: Case, index: int) -> bool:
    word = case.reading.words[index]
    abroad = case.reading.language != "en" and _OVERSEEING_ABROAD.fullmatch(word.low)
    return word.stem in _OVERSEEING or bool(abroad)


def _founds(evidence: Reading) -> bool:
    """Whether a passage says that something was founded."""
    return any(VERBS.get(w.stem) == FOUNDED for w in evidence.words)


def _starts(evidence: Reading) -> bool:
    """Whether a passage opens with starting something: who "started a chorus" founded it."""
    low = evidence.words[0].low
    return not evidence.together and (low in _STARTED or evidence.text.casefold().startswith("set up "))


_STARTED = frozenset(listed("started launched established created"))


def _is_raised(case: Case, index: int) -> bool:
    """Whether a line that says nothing like it is given a verb of running something ("monitored": administered)."""
    if case.reading.words[index].stem in _ANY_WORK or not (case.single and case.language.startswith("en")):
        return False
    if case.before is not None and any(w.stem == case.before.reading.words[0].stem for w in _behind(case, index)):
        return False  # "Administered treatments", of somebody who treated.
    return not any(case.says(s, index) for s in case.bound)


def _behind(case: Case, index: int) -> tuple[Word, ...]:
    """The few words behind a verb: what it is done to."""
    return case.reading.words[index + 1 : index + 4]


#: Whatever somebody does, they manage.
_ANY_WORK = frozenset(map(stem, ("managed", "ran")))


def _served(case: Case, index: int, part: Segment) -> int:
    """Where those begin for whom something is done ("ran the payroll for 340 staff"), or whose it is ("the diary of
    two solicitors", but "a team of two"): they are not led."""
    words = case.reading.words
    return next(
        (
            n
            for n in range(index + 2, part.last)
            if words[n].low in _FOR or (words[n].low == "of" and words[n - 1].low in _THINGS)
        ),
        part.last,
    )


_FOR = frozenset({"for", "für", "pour", "para"})
#: What is kept for people whom nobody leads by keeping it.
_THINGS = frozenset(
    listed(
        "diary diaries calendar calendars inbox files records payroll accounts travel schedule schedules needs leave "
        "relocation move moves transfer transport travel accommodation registration registrations onboarding enrolment "
        "pay salaries expenses bookings appointments removal"
    )
)


def _nearest(case: Case, rest: list[int]) -> tuple[Source, ...]:
    counted = []
    for source in case.sources:
        shared = case.shared(source, rest)
        if shared and case.before is not None and source.passage.text == case.before.passage.text:
            shared += 1
        counted.append((shared, source))
    best = max((c for c, _ in counted), default=0)
    # What the text replaces counts with what is nearest, unless it says nothing of the matter.
    return tuple(s for c, s in counted if c == best or (s is case.before and c > 1)) if best else ()
