"""Which new words claim nothing where the rest of a part is said: filler, one more plain verb, what a figure is of."""

import re

from tailor.model.checking.case import Case
from tailor.model.checking.deeds import weighs
from tailor.model.checking.involvement import HELPING, is_scope
from tailor.model.checking.languages import is_slight
from tailor.model.checking.leading import leads
from tailor.model.checking.lexicon import is_person, may_act
from tailor.model.checking.numerals import CURRENCIES
from tailor.model.checking.positions import is_title_word
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import Segment, is_act, is_doing_noun, is_verb
from tailor.model.checking.served import is_served
from tailor.model.checking.stems import listed
from tailor.model.checking.weighty import weighs_abroad
from tailor.model.checking.words import Word, is_filler, is_function, is_light


def adds_nothing(case: Case, index: int) -> bool:
    """Whether a new word adds no claim to a part that is otherwise said: filler, or one more plain verb."""
    word = case.reading.words[index]
    if is_light(word) and tells_kind(case, index):
        return False
    if is_light(word) or is_slight(word.low, case.reading.language) or _measures(case, index):
        return True
    if is_served(case, index):
        return True
    if _collects(case, index) or is_helped(case, index) or is_means(case, index) or raises_nothing(case, index):
        return True
    part = case.part(word.start)
    if weighs(word) or index in case.reading.terms_at or weighs_abroad(word.low, case.reading.language):
        return False
    if index != part.first and is_doing_noun(word, case.reading.language):
        return False
    if not is_verb(word):
        return case.language.startswith("en") and is_act(case.reading, index, opens=index == part.first)
    # "Collected samples", "reports typed for …"; but a participle before a noun ("consolidated accounts") describes it.
    after = index + 1
    if index != part.first and case.language.startswith("en") and not may_act(word.low):
        return False  # "Flatbed"
    return index == part.first or after >= part.last or is_function(case.reading.words[after].low)


def tells_kind(case: Case, index: int) -> bool:
    """Whether a word that is filler elsewhere tells of which kind the thing behind it is: "listed roofs", "high-value".

    A verb claims nothing more that only says what is done with a report or a list; what is automated or listed is of
    another kind than what the line has, and so is what is of high value.
    """
    words, after = case.reading.words, index + 1
    if case.reading.language != "en" or not index or after >= case.part_of(index).last:
        return False
    if case.reading.text[words[index].end : words[after].start] != " " or is_function(words[after].low):
        return False
    if case.reading.text[words[index - 1].end : words[index].start] == "-":
        return words[index - 1].low in _OF_SIZE and words[index].low != "quality"
    participle = words[index].low.endswith("ed") and index != case.part_of(index).first
    return participle and after not in case.reading.numeric and not is_filler(words[index].low)


#: What makes a kind of a word that is joined to it.
_OF_SIZE = frozenset(listed("high low large small long short full multi cross"))


def _measures(case: Case, index: int) -> bool:
    """Whether a word only says what a figure is: the share that a percentage is of, "less than", a way up to a post."""
    words = case.reading.words
    low, after = words[index].low, words[index + 1].low if index + 1 < len(words) else ""
    if low in _SHARES:
        return any(f.unit == "%" for f in case.reading.figures)
    if low.removesuffix("s") in _DIMENSIONS:
        return any(f.unit in ("m", "kg", "mph") and f.start > words[index].end for f in case.reading.figures)
    if low in ("am", "pm", "occasion", "occasions"):
        return index - 1 in case.reading.numeric
    if low.removesuffix("s") in _CERTIFICATES:
        section = case.before.passage.section if case.before is not None else ""
        return section == "certificates" or (section == "education" and low == "qualification")
    if low in ("interval", "intervals"):
        return any(f.unit == "time" for f in case.reading.figures)
    if low in _LIMITS:
        return any(f.hedge == "upto" for s in case.bound for f in s.reading.figures)
    if low in _AGED:
        return any(f.age for f in case.reading.figures)
    if after == "as" and index and words[index - 1].low == "as":
        return any(f.hedge == "upto" and f.start > words[index].end for f in case.reading.figures)  # "As tall as"
    if low == "worth" and after == "of":
        return any(f.unit == "time" and f.end <= words[index].start for f in case.reading.figures)  # "15 years' worth"
    if low in _MONEY:
        return any(f.unit in CURRENCIES for f in case.reading.figures)
    if low in _OPEN:
        return index in case.reading.unfinished  # "Sign-off still outstanding"
    if low in ("less", "fewer", "more"):
        return after == "than"
    return low in _RISEN and after in ("from", "to") and any(is_title_word(w.low) for w in words[index + 2 : index + 5])


#: What an amount of money that goes out is, or what something is worth.
_MONEY = frozenset(
    listed("spend spending cost costs bill bills expense expenses expenditure worth valued representing")
)
#: What the lines of a section of them are.
_CERTIFICATES = frozenset(listed("certificate ticket card qualification"))
_DIMENSIONS = frozenset(listed("height length width depth distance weight speed"))
_LIMITS = frozenset(listed("limit limits ceiling cap maximum threshold"))
_AGED = frozenset(listed("age aged ages"))
_OPEN = frozenset(listed("outstanding pending remaining"))
_SHARES = frozenset(listed("share proportion percentage rate ratio portion majority"))
_RISEN = frozenset(listed("rose risen rising progressed advanced moved"))
_COLLECTIVES = frozenset(
    listed(
        "team fleet caseload portfolio crew group set range series total panel class pool roster workload estate "
        "network batch round mix brigade staff herd flock"
    )
)


_LED_ONES = frozenset(listed("team fleet crew staff brigade pool estate network"))


def _collects(case: Case, index: int) -> bool:
    """Whether a word only gathers what is said anyhow: "a fleet of 34 trucks"."""
    words = case.reading.words
    opening = opening_word(case.reading, case.part_of(index))
    if words[index].low in _LED_ONES and is_scope(opening.stem) and not _has_reports(case):
        return False  # Whoever drove a lorry has not managed a fleet of them.
    if words[index].low in _LED_ONES and not _are_several(case):
        return False  # "A helper" is no team.
    if words[index].low in _COLLECTIVES and index > 1 and index - 2 in case.reading.numeric:
        return case.reading.text[words[index - 2].end : words[index - 1].start] == "-"  # "An 84-bus fleet"
    if words[index].low not in _COLLECTIVES or index + 2 >= len(words) or words[index + 1].low != "of":
        return False
    after = index + 2
    while after + 1 < len(words) and words[after].low in _HEDGING:
        after += 1
    return after in case.reading.numeric or any(case.says(s, after) for s in case.bound)


def _has_reports(case: Case) -> bool:
    return any(_REPORTS.search(s.reading.text) or leads(s.reading) for s in case.bound)


_REPORTS = re.compile(r"\breport(?:s|ed|ing)? to me\b|\bunder me\b|\bdirect reports?\b", re.IGNORECASE)


def _are_several(case: Case) -> bool:
    """Whether the evidence speaks of more than one: by a number, a plural or a word for several."""
    return any(
        any(f.raw > 1 and not f.year for f in s.reading.figures)
        or not _COLLECTIVES.isdisjoint(s.reading.lows)
        or any(low.endswith("s") and is_person(low) for low in s.reading.lows)
        for s in case.bound
    )


def is_means(case: Case, index: int) -> bool:
    """Whether "by introducing …", "by switching to …" only says what a line tells by "with …" or "after …"."""
    words, line = case.reading.words, case.before
    if not index or words[index - 1].low != "by" or words[index].low not in _BRINGING or line is None:
        return False
    return bool(_WITH.search(line.reading.text)) and case.language.startswith("en")


def raises_nothing(case: Case, index: int) -> bool:
    """Whether a verb only leads over to the nothing that a line tells of: "raised no issues", where it has none."""
    words, after = case.reading.words, index + 1
    if words[index].low not in _RAISING or after + 1 >= len(words) or words[after].low not in ("no", "zero"):
        return False
    stem_ = words[after + 1].stem
    return any(n in s.reading.denied and w.stem == stem_ for s in case.bound for n, w in enumerate(s.reading.words))


def is_one_of_row(case: Case, part: Segment) -> bool:
    """Whether a part is one more of verbs in a row that the line has as they stand: "washed, dressed and assessed"."""
    before = next((p for p in case.parts if p.last == part.first), None)
    if before is None or case.before is None or not case.single or not is_verb(case.reading.words[part.first]):
        return False
    verb, *rest = before.of(case.reading)
    return is_verb(verb) and verb.low in case.before.reading.lows and all(w.low in ("and", "or") for w in rest)


_RAISING = frozenset(
    listed("raised found led resulted brought produced identified recorded saw showed revealed caused")
)
_BRINGING = frozenset(listed("using introducing implementing adopting applying switching changing moving adding"))
_WITH = re.compile(r"\b(?:with|through|via|using|by|thanks to|after|since)\b", re.IGNORECASE)
_HEDGING = frozenset(listed("about around approximately some over up to the more than nearly"))


def is_helped(case: Case, index: int) -> bool:
    """Whether a verb tells what was helped with ("helped write"): the helping is the claim."""
    words = case.reading.words
    before = [w.low for w in words[max(0, index - 2) : index]]
    if not before or not (before[-1] in HELPING or (before[0] in HELPING and before[-1] in ("to", "in", "with"))):
        return False
    low = words[index].low
    return low.endswith("ing") or before[-1] in HELPING or before[-1] == "to"


def opening_word(reading: Reading, part: Segment) -> Word:
    """The first word of a part that is no conjunction."""
    found = part.of(reading)
    return next((w for w in found if not is_function(w.low)), found[0])
