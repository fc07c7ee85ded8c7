"""Do the remaining words say anything that the evidence does not?

A part of the text most of whose words nobody said is an invented duty, or an invented effect when it hangs on a line
as a tail ("…, ensuring smooth operations"): both are refused. A single new word is a matter for the person.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.deeds import is_bare
from tailor.model.checking.denials import denied, is_of_another, is_others_deed, is_theirs
from tailor.model.checking.joined import (
    in_a_row,
    is_lent,
    is_modifier,
    is_one_before,
    is_others_thing,
    joins,
    tells_deed,
)
from tailor.model.checking.languages import language
from tailor.model.checking.lexicon import is_deed
from tailor.model.checking.phrased import tells_in_other_words
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.said import STAFFING, is_said, staffs
from tailor.model.checking.segments import Segment, is_act, is_doing_noun, is_verb, segments, tells_present
from tailor.model.checking.sides import is_beaten
from tailor.model.checking.slight import adds_nothing, is_helped, is_one_of_row, opening_word
from tailor.model.checking.stems import listed
from tailor.model.checking.trends import shown_by_figures
from tailor.model.checking.weighty import WEIGHTY, weighs_abroad
from tailor.model.checking.words import is_light
from tailor.model.claims import ClaimKind


def wording(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The words that no passage says, part by part; `taken` are those that other claims have dealt with."""
    yield from denied(case)
    for part in case.parts:
        yield from _tail(case, part, taken) if part.tail and not _is_means(case, part) else _part(case, part, taken)


@dataclass(frozen=True, slots=True)
class _Words:
    """Which words of a part carry meaning: all of them, those that are said, those that are not (`open`), and of these
    the `novel` ones, which claim something.
    """

    all: list[int]
    said: list[int]
    open: list[int]
    novel: list[int]


def _part(case: Case, part: Segment, taken: frozenset[int]) -> list[Finding]:
    mine = case.content(part)
    if part.first and case.single and len(mine) > 1 and _is_another_line(case, mine):
        return []
    free = taken | case.excused
    open_ = [n for n in mine if n not in free and not is_of_another(case, n) and not is_said(case, n)]
    said = [n for n in mine if n not in open_]
    anchored = bool(said) or any(part.first <= n < part.last for n in case.reading.numeric | taken)
    rowed = part.first if is_one_of_row(case, part) else -1
    novel = [n for n in open_ if n == rowed or not (anchored and adds_nothing(case, n))]
    if part.first in said and is_others_deed(case, part.first):
        return [_found(case, "duty", part.first, part.first)]
    if is_theirs(case, part, said):
        return [_found(case, "scope", part.first, part.last - 1)]
    words = _Words(mine, said, open_, novel)
    found = _added(case, part, words) if novel else _rearranged(case, part, words, taken)
    if not found and _is_of_nothing(case, part, words, taken):
        return [_found(case, "duty", part.first, part.last - 1, "soft")]
    return found


def _rearranged(case: Case, part: Segment, words: _Words, taken: frozenset[int]) -> list[Finding]:
    """What a part claims that has no word of its own: by words of other lines, one more in a row, one more deed."""
    if lent := [n for n in words.all if (n not in taken and is_lent(case, n)) or is_others_thing(case, n)]:
        return _doubts(case, lent)
    written = case.reading.words
    if rowed := [n for n in words.open if case.single and not is_verb(written[n]) and in_a_row(case, n)]:
        return _doubts(case, rowed)  # "Commercial and industrial": filler by itself, one more thing in a row.
    if is_one_before(case, part):
        return _doubts(case, [part.first])
    if words.said and _one_more(case, part) and _is_new_deed(case, part.first):
        return _doubts(case, [part.first])
    return []


def _is_of_nothing(case: Case, part: Segment, words: _Words, taken: frozenset[int]) -> bool:
    """Whether a part tells of one more deed, done to what is filler by itself: "… and presented the results"."""
    if not part.first or part.tail or not case.single or case.before is None or case.reading.language != "en":
        return False
    written, first = case.reading.words, part.first
    if written[first - 1].low != "and" or first in taken or not is_act(case.reading, first, opens=True):
        return False
    things = [n for n in words.all if n > first]
    if not things or any(n not in words.open for n in things) or not _one_more(case, part):
        return False
    if any(first < n < part.last for n in taken | case.reading.numeric) or is_helped(case, first):
        return False
    stem = written[first].stem
    return stem not in case.before.reading.stems and not tells_in_other_words(stem, case.before)


def _added(case: Case, part: Segment, words: _Words) -> list[Finding]:
    """What a part claims by words that nobody said."""
    novel = words.novel
    if _is_put_before(case, part, novel) or _is_put_behind(case, part, novel):
        return _doubts(case, [part.first])  # "Planung und Bau von Mauern", where the line has the building only.
    things = [n for n in novel if n != part.first or not tells_deed(case, n)]
    if _is_another_word(case, part, words, things):
        return []
    if invented := _invented(case, part, words, things):
        return [invented]
    if words.all == novel == [part.first] and _is_deed_by_itself(case, part):
        return _doubts(case, novel)
    weighty = case.reading.words[part.first].stem in WEIGHTY or is_one_of_row(case, part)
    return _doubts(case, things if len(novel) > len(things) and not weighty else novel)


def _is_deed_by_itself(case: Case, part: Segment) -> bool:
    """Whether a new verb is one more deed than the line has: "gave drugs, intubated and …", but no "on boarding"."""
    reading, low = case.reading, case.reading.words[part.first].low
    if part.first in reading.phrase_groups or (low.endswith("ing") and not reading.words[0].low.endswith("ing")):
        return False  # "Dealt with" says nothing of what was done.
    return _one_more(case, part)


def _is_another_word(case: Case, part: Segment, words: _Words, things: list[int]) -> bool:
    """Whether all that is new is the word for doing it: everything that it was done to is said."""
    if things == words.novel == [part.first] and len(words.said) > 1 and _is_other_verb(case, part.first):
        return True  # "Bestuur reizigerstreinen": another word for doing it, in a form that we do not know.
    if things == words.novel == [part.last - 1] and len(words.said) > 1 and _ends_in_verb(case, part):
        return True  # "Auskunft gegeben"
    if things or not words.said or is_one_of_row(case, part):
        return False
    opening = case.reading.words[words.novel[0]]
    weighty = opening.stem in WEIGHTY or weighs_abroad(opening.low, case.reading.language)
    return not weighty and not _one_more(case, part)


def _invented(case: Case, part: Segment, words: _Words, things: list[int]) -> Finding | None:
    """A duty or a tool that a part makes up, if its new words, and the `things` among them, are more than wording."""
    written, novel, english = case.reading.words, words.novel, case.reading.language == "en"
    lone = words.all == novel == [part.first]
    if lone and written[part.first].stem in WEIGHTY and _stands_beside(case, part):
        return _found(case, "duty", part.first, part.first)
    if row := [n for n in things if in_a_row(case, n) and not is_modifier(case, n)]:
        return _found(case, "duty", row[0], row[0], "hard" if case.single or english else "soft")
    if things and _one_more(case, part) and _object_is_new(case, part, things):
        return _found(case, "duty", part.first if part.first in words.open else things[0], things[-1])
    count = len(novel) - sum(right - left == 1 and _hyphened(case.reading, left) for left, right in pairwise(novel))
    if count >= 2 and count > len(words.said) + bool(words.said):
        # Beside what is said new words are as often another way of saying it as an invention; by themselves never.
        return _found(case, "duty", novel[0], novel[-1], "soft" if words.said else "hard")
    if lone and part.first and is_doing_noun(written[part.first], case.reading.language):
        return _found(case, "duty", part.first, part.first)
    if words.all == things and part.first and written[things[0]].capital:
        # One more thing in a list, by itself: where nouns or headlines have capitals too, it may well be a name.
        return _found(case, "tool", things[0], things[0])
    return None


def _found(case: Case, kind: ClaimKind, first: int, last: int, tier: Literal["hard", "soft"] = "hard") -> Finding:
    """A claim without a source, made by the words from `first` to `last`."""
    words = case.reading.words
    return Finding(kind, words[first].start, words[last].end, tier, None)


def _doubts(case: Case, indices: list[int]) -> list[Finding]:
    """Words that are a matter for the person, those that stand together as one."""
    return [_found(case, "wording", first, last, "soft") for first, last in _runs(indices)]


def _is_another_line(case: Case, mine: list[int]) -> bool:
    """Whether one other line of the entry says a whole part of the text: two lines may be put together."""
    hires = any(case.reading.words[n].stem in STAFFING for n in mine)  # Another line's staff were hired by somebody.
    lines = (s for s in case.sources if s not in case.bound and (not hires or staffs(s.reading)))
    return any(all(case.says(s, n) for n in mine) for s in lines)


def _is_put_before(case: Case, part: Segment, novel: list[int]) -> bool:
    """Whether a part in another language opens with a new noun of doing that is joined to one that is said."""
    words, first = case.reading.words, part.first
    if novel[:1] != [first] or not is_doing_noun(words[first], case.reading.language) or first + 2 >= len(words):
        return False
    return joins(words[first + 1], case.reading) and (is_said(case, first + 2) or first + 2 in case.reading.terms_at)


def _is_put_behind(case: Case, part: Segment, novel: list[int]) -> bool:
    """Whether a part in another language is one more noun of doing that is joined to the line's own."""
    words, first = case.reading.words, part.first
    if not case.single or not first or novel[:1] != [first] or len(case.content(part)) < 2:
        return False
    return is_doing_noun(words[first], case.reading.language) and joins(words[first - 1], case.reading)


def _is_other_verb(case: Case, index: int) -> bool:
    """Whether the word that opens a line in another language may well be its verb, and none that weighs."""
    word = case.reading.words[index]
    if case.reading.language == "en" or word.odd or len(word.low) > _LONGEST_VERB:
        return False
    return not weighs_abroad(word.low, case.reading.language)


def _ends_in_verb(case: Case, part: Segment) -> bool:
    """Whether a German part ends in its verb, which has no capital there, and in none that weighs."""
    word = case.reading.words[part.last - 1]
    said = word.low.endswith(("t", "en")) and not word.capital and case.reading.language == "de"
    return said and not weighs_abroad(word.low, "de")


_LONGEST_VERB = 14


def _one_more(case: Case, part: Segment) -> bool:
    """Whether a part tells of one more thing done than the replaced line has ("… and planned the shutdowns")."""
    if not part.first or case.before is None or not case.single:
        return False
    theirs = segments(case.before.reading)
    opening = next(n for n in range(part.first, part.last) if case.reading.words[n] is opening_word(case.reading, part))
    if case.says(case.before, opening) and is_bare(case.before, {case.reading.words[opening].stem}):
        return False  # "Repaired and adjusted", where the line has "repairs and adjustments"
    return _deeds(case.reading, case.parts) > max(1, _deeds(case.before.reading, theirs))


def _is_new_deed(case: Case, index: int) -> bool:
    """Whether a part opens with a verb that no passage has, nor one like it."""
    word = case.reading.words[index]
    if not is_verb(word) or is_light(word) or is_helped(case, index):
        return False
    return not is_said(case, index)


def _object_is_new(case: Case, part: Segment, things: list[int]) -> bool:
    """Whether a part opens with a verb and nothing of what it is done to is said ("organised residential trips")."""
    words = case.reading.words
    opening = opening_word(case.reading, part)
    if not is_verb(opening):
        return False
    first = next(n for n in range(part.first, part.last) if words[n] is opening) + 1
    last = next((n for n in range(first, part.last) if n > first and words[n].low in _PREPOSITIONS), part.last)
    object_ = [n for n in case.content(part) if first <= n < last]
    return any(n in things for n in object_) and not any(n not in things and is_said(case, n) for n in object_)


_PREPOSITIONS = frozenset(
    listed("of in on at for with to from by across into within as de del para por con pour dans sur fur mit von bei im")
)


def _deeds(reading: Reading, among: tuple[Segment, ...]) -> int:
    present = reading.language == "en" and tells_present(reading.words)
    openings = (opening_word(reading, p) for p in among if not p.tail)
    return sum(1 for w in openings if w.low != "aged" and (is_verb(w) or (present and is_deed(w.low))))


def _stands_beside(case: Case, part: Segment) -> bool:
    """Whether the replaced line's own verb stands in the text, too: "designed and built" adds to "built"."""
    before = case.before
    if before is None:
        return False
    others = (opening_word(case.reading, p) for p in case.parts if p is not part)
    return any(is_verb(w) and before.reading.has(w) for w in others)


def _hyphened(reading: Reading, index: int) -> bool:
    """Whether a word and the next are one, joined by a hyphen ("long-standing")."""
    return reading.text[reading.words[index].end : reading.words[index + 1].start] == "-"


def _tail(case: Case, part: Segment, taken: frozenset[int]) -> list[Finding]:
    words = case.reading.words
    mine = [n for n in case.content(part) if n != part.first]
    novel = [n for n in mine if n not in taken and not is_said(case, n)]
    said = len(mine) - len(novel) + sum(part.first <= n < part.last for n in case.reading.numeric & taken)
    start, end = words[part.first].start, words[part.last - 1].end
    if not mine:
        # Nothing but filler: "ensuring high quality". It asserts an effect all the same, unless figures carry it.
        figures = [f for f in case.reading.figures if start <= f.start < end]
        stem = words[part.first].stem
        done = any(stem in s.reading.stems for s in _tellers(case, part))  # "Cutting, bending and welding"
        return [] if figures or done or not _asserts(case, part) else [Finding("outcome", start, end, "hard", None)]
    if novel and len(novel) >= said:
        return [Finding("outcome", start, end, "hard", None)]
    ends = sum(start <= f.start < end for f in case.reading.figures)
    if (
        ends
        and all(is_light(words[n]) for n in novel)
        and shown_by_figures(case, part.first, case.near(part) or case.bound)
    ):
        return []  # "Cutting the time from three days to half a day" is what the line tells.
    if _asserts(case, part) and not _effect_said(case, part) and not is_beaten(case, part.first):
        return [Finding("outcome", start, end, "hard", None)]
    return _doubts(case, novel)


def _is_means(case: Case, part: Segment) -> bool:
    """Whether "by cutting …" tells how it was done by what the line has as a deed, rather than what came of it."""
    words = case.reading.words
    if not part.first or words[part.first - 1].low != "by" or part.first in case.reading.numeric:
        return False
    mine = (n for n in range(part.first, part.last) if n == part.first or n in case.content(part))
    return all(any(words[n].stem in s.reading.stems for s in case.bound) for n in mine)


def _asserts(case: Case, part: Segment) -> bool:
    """Whether a tail says that something came of the work, rather than what else was done."""
    return case.reading.words[part.first].low not in (
        "providing",
        "creating",
        "supporting",
        "helping",
        "maintaining",
        "including",
        "delivering",
        "meeting",
    )


_NEUTRAL = frozenset(
    {"resulting", "leading", "contributing", "ensuring", "enabling", "allowing", "bringing", "helping"}
)


def _tellers(case: Case, part: Segment) -> tuple[Source, ...]:
    """The passages that may say what came of what a tail hangs on: of several entries' those that say most of that.

    A headline names who somebody is, and has what it says itself.
    """
    if case.before is not None and case.before.passage.ref == "basics.label":
        return tuple(s for s in case.sources if s.told or s is case.before)
    earlier = [p for p in case.parts if p.first < part.first]
    if case.single or not earlier:
        return case.bound
    return next((near for p in reversed(earlier) if (near := case.near(p))), ())


def _effect_said(case: Case, part: Segment) -> bool:
    """Whether a passage that says the tail's words speaks of an effect too; of a line, itself: another had its own."""
    verb = part.first
    connecting = language(case.reading.language).effects
    mine = [n for n in case.content(part) if n != verb]
    for source in _tellers(case, part):
        if not any(case.says(source, n) for n in mine):
            continue
        if case.says(source, verb) or is_said(case, verb):
            return True
        low = case.reading.words[verb].low
        if (low in _NEUTRAL or low in connecting) and all(case.says(source, n) for n in mine) and low != "ensuring":
            return True
    return False


def _runs(indices: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for n in indices:
        if runs and n == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], n)
        else:
            runs.append((n, n))
    return runs
