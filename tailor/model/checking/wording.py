"""Do the remaining words say anything that the evidence does not?

A part of the text most of whose words nobody said is an invented duty, or an invented effect when it hangs on a line
as a tail ("…, ensuring smooth operations"): both are refused. A single new word is a matter for the person.
"""

from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Reading
from tailor.model.checking.scope import is_scope
from tailor.model.checking.segments import Segment, is_verb
from tailor.model.checking.words import is_function, is_light, listed, stem


def wording(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The words that no passage says, part by part; `taken` are those that other claims have dealt with."""
    for part in case.parts:
        yield from _tail(case, part, taken) if part.tail else _part(case, part, taken)


def _part(case: Case, part: Segment, taken: frozenset[int]) -> list[Finding]:
    words = case.reading.words
    mine = case.content(part)
    open_ = [n for n in mine if n not in taken and n not in case.excused and not _said(case, n)]
    said = [n for n in mine if n not in open_]
    anchored = bool(said) or any(part.first <= n < part.last for n in case.reading.numeric | taken)
    novel = [n for n in open_ if not (anchored and _is_slight(case, n))]
    if not novel:
        return []
    things = [n for n in novel if n != part.first or not is_verb(words[n])]
    if not things and said and words[novel[0]].stem not in _WEIGHTY:
        return []  # Another word for doing it, and everything that it was done to is said.
    if len(novel) >= 2 and len(novel) > len(said):
        return [Finding("duty", words[novel[0]].start, words[novel[-1]].end, "hard", None)]
    if mine == things and part.first and words[things[0]].capital:
        # One more thing in a list, by itself: where nouns or headlines have capitals too, it may well be a name.
        return [Finding("tool", words[things[0]].start, words[things[0]].end, "hard", None)]
    if any(right - left == 1 for left, right in pairwise(things)):
        return [Finding("duty", words[things[0]].start, words[things[-1]].end, "hard", None)]
    if len(novel) > len(things) and words[part.first].stem not in _WEIGHTY:
        novel = things
    return [Finding("wording", words[first].start, words[last].end, "soft", None) for first, last in _runs(novel)]


def _is_slight(case: Case, index: int) -> bool:
    """Whether a new word adds no claim to a part that is otherwise said: filler, or one more plain verb."""
    word = case.reading.words[index]
    if is_light(word):
        return True
    if not is_verb(word) or word.stem in _WEIGHTY or index in case.reading.terms_at:
        return False
    # "Collected samples", "reports typed for …"; but a participle before a noun ("consolidated accounts") describes it.
    after = index + 1
    part = case.part(word.start)
    return index == part.first or after >= part.last or is_function(case.reading.words[after].low)


def _tail(case: Case, part: Segment, taken: frozenset[int]) -> list[Finding]:
    words = case.reading.words
    mine = [n for n in case.content(part) if n != part.first]
    novel = [n for n in mine if n not in taken and not _said(case, n)]
    said = len(mine) - len(novel)
    start, end = words[part.first].start, words[part.last - 1].end
    if not mine:
        # Nothing but filler: "ensuring high quality". It asserts an effect all the same, unless figures carry it.
        figures = [f for f in case.reading.figures if start <= f.start < end]
        return [] if figures or not _asserts(case, part) else [Finding("outcome", start, end, "hard", None)]
    if novel and len(novel) >= said:
        return [Finding("outcome", start, end, "hard", None)]
    if _asserts(case, part) and not _effect_said(case, part):
        return [Finding("outcome", start, end, "hard", None)]
    return [Finding("wording", words[first].start, words[last].end, "soft", None) for first, last in _runs(novel)]


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


def _effect_said(case: Case, part: Segment) -> bool:
    """Whether a passage that says the tail's words speaks of an effect too."""
    verb = part.first
    mine = [n for n in case.content(part) if n != verb]
    for source in case.sources:
        if not any(case.says(source, n) for n in mine):
            continue
        if case.says(source, verb) or _said(case, verb):
            return True
        low = case.reading.words[verb].low
        if low in _NEUTRAL and all(case.says(source, n) for n in mine) and low != "ensuring":
            return True
    return False


def _said(case: Case, index: int) -> bool:
    """Whether a passage says the word, or figures that show it ("rising" from 81 to 84)."""
    word = case.reading.words[index]
    if is_scope(word.stem) or any(case.says(s, index) for s in case.bound):
        return True
    # The neighbours of a line that is replaced may lend it their words, not their synonyms.
    if case.single and any(word.low in s.reading.lows or word.stem in s.reading.stems for s in case.sources):
        return True
    return (word.stem in _UP or word.stem in _DOWN) and any(
        _trend(s.reading, word.stem in _UP, word.stem in _DOWN)
        for s in case.sources
        if s in case.near(case.part(word.start))
    )


#: Verbs that are a claim by themselves, whatever they are done to.
_WEIGHTY = frozenset(
    map(
        stem,
        listed(
            "negotiate approve authorise prescribe diagnose design architect invent patent found win sell hire recruit "
            "dismiss train teach mentor coach audit certify represent chair advise consult "
            "forecast budget pitch publish "
            "translate program code automate optimise transform revolutionise pioneer exceed "
            "repair operate weld install "
            "deploy migrate integrate launch eliminate resolve improve increase reduce generate "
            "save grow double secure "
            "rebuild rewrite redesign modernise scale expand supervise delegate present "
            "accelerate streamline strengthen "
            "restructure overhaul establish introduce build develop create implement engineer "
            "fund raise invest acquire "
            "prevent solve close treat operate fly drive decide determine price cost estimate interview promote market "
            "research evaluate test debug configure customise model simulate calibrate inspect "
            "commission litigate settle "
            "defend prosecute argue counsel lecture edit film photograph invest merge guarantee "
            "sign outperform surpass "
            "beat conceive devise inject write draft rescue consolidate"
        ),
    )
)
_UP = frozenset(
    map(
        stem,
        listed("rise raise increase grow growth lift boost improve climb up gain higher double"),
    )
)
_DOWN = frozenset(
    map(
        stem,
        listed(
            "reduce reduction cut drop fall lower decrease shorten decline improve down less faster speed save bring"
        ),
    )
)


def _trend(evidence: Reading, up: bool, down: bool) -> bool:
    """Whether a passage has a figure that goes "from … to …" that way."""
    return any(
        left.unit == right.unit
        and ((up and left.value < right.value) or (down and left.value > right.value))
        and evidence.text[left.end : right.start].strip().casefold()
        in ("to", "-", "->", "auf", "a", "bis", "down to", "up to")
        for left, right in pairwise(evidence.figures)
    )


def _runs(indices: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for n in indices:
        if runs and n == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], n)
        else:
            runs.append((n, n))
    return runs
