"""Do the remaining words say anything that the evidence does not?

A part of the text most of whose words nobody said is an invented duty, or an invented effect when it hangs on a line
as a tail ("…, ensuring smooth operations"): both are refused. A single new word is a matter for the person.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.deeds import weighs
from tailor.model.checking.denials import adjoining, denied, is_of_another, is_others_deed, is_theirs
from tailor.model.checking.involvement import HELPING, is_scope, level_abroad
from tailor.model.checking.languages import is_slight, language
from tailor.model.checking.lexicon import is_person
from tailor.model.checking.reading import Reading
from tailor.model.checking.rephrasing import says_otherwise
from tailor.model.checking.segments import Segment, is_act, is_doing, is_doing_noun, is_verb, segments
from tailor.model.checking.stems import listed
from tailor.model.checking.trends import shown_by_figures
from tailor.model.checking.weighty import WEIGHTY, weighs_abroad
from tailor.model.checking.words import Word, is_function, is_light


def wording(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The words that no passage says, part by part; `taken` are those that other claims have dealt with."""
    yield from denied(case)
    for part in case.parts:
        yield from _tail(case, part, taken) if part.tail else _part(case, part, taken)


def _part(case: Case, part: Segment, taken: frozenset[int]) -> list[Finding]:
    words = case.reading.words
    mine = case.content(part)
    free = taken | case.excused
    open_ = [n for n in mine if n not in free and not is_of_another(case, n) and not is_said(case, n)]
    said = [n for n in mine if n not in open_]
    anchored = bool(said) or any(part.first <= n < part.last for n in case.reading.numeric | taken)
    novel = [n for n in open_ if not (anchored and _is_slight(case, n))]
    if part.first in said and is_others_deed(case, part.first):
        return [Finding("duty", words[part.first].start, words[part.first].end, "hard", None)]
    if is_theirs(case, part, said):
        return [Finding("scope", words[part.first].start, words[part.last - 1].end, "hard", None)]
    lent = [n for n in mine if n not in taken and (_is_lent(case, n) or _is_others_thing(case, n))]
    if lent and not novel:
        return [Finding("wording", words[first].start, words[last].end, "soft", None) for first, last in _runs(lent)]
    rowed = [n for n in open_ if case.single and n not in novel and not is_verb(words[n]) and _in_a_row(case, n)]
    if rowed and not novel:  # "Commercial and industrial": filler by itself, one more thing in a row.
        return [Finding("wording", words[first].start, words[last].end, "soft", None) for first, last in _runs(rowed)]
    if not novel:
        if said and _one_more(case, part) and _is_new_deed(case, part.first):
            return [Finding("wording", words[part.first].start, words[part.first].end, "soft", None)]
        return []
    if _is_put_before(case, part, novel) or _is_put_behind(
        case, part, novel
    ):  # "Planung und Bau von Mauern", where the line has the building only.
        return [Finding("wording", words[part.first].start, words[part.first].end, "soft", None)]
    things = [n for n in novel if n != part.first or not _is_deed(case, n)]
    if things == novel == [part.first] and len(said) > 1 and _is_other_verb(case, part.first):
        return []  # "Bestuur reizigerstreinen": another word for doing it, in a form that we do not know.
    weighty = words[novel[0]].stem in WEIGHTY or weighs_abroad(words[novel[0]].low, case.reading.language)
    if not things and said and not weighty and not _one_more(case, part):
        return []  # Another word for doing it, and everything that it was done to is said.
    if mine == novel == [part.first] and words[part.first].stem in WEIGHTY and _stands_beside(case, part):
        return [Finding("duty", words[part.first].start, words[part.first].end, "hard", None)]
    if row := [n for n in things if _in_a_row(case, n) and not _is_modifier(case, n)]:
        sure: Literal["hard", "soft"] = "hard" if case.single or case.reading.language == "en" else "soft"
        return [Finding("duty", words[row[0]].start, words[row[0]].end, sure, None)]
    if things and _one_more(case, part) and _object_is_new(case, part, things):
        start = words[part.first].start if part.first in open_ else words[things[0]].start
        return [Finding("duty", start, words[things[-1]].end, "hard", None)]
    count = len(novel) - sum(right - left == 1 and _hyphened(case.reading, left) for left, right in pairwise(novel))
    if count >= 2 and count > len(said) + bool(said):
        # Beside what is said new words are as often another way of saying it as an invention; by themselves never.
        invented: Literal["hard", "soft"] = "soft" if said else "hard"
        return [Finding("duty", words[novel[0]].start, words[novel[-1]].end, invented, None)]
    if mine == novel == [part.first] and part.first and is_doing_noun(words[part.first], case.reading.language):
        return [Finding("duty", words[part.first].start, words[part.first].end, "hard", None)]
    if mine == things and part.first and words[things[0]].capital:
        # One more thing in a list, by itself: where nouns or headlines have capitals too, it may well be a name.
        return [Finding("tool", words[things[0]].start, words[things[0]].end, "hard", None)]
    if len(novel) > len(things) and words[part.first].stem not in WEIGHTY:
        novel = things
    return [Finding("wording", words[first].start, words[last].end, "soft", None) for first, last in _runs(novel)]


def _is_put_before(case: Case, part: Segment, novel: list[int]) -> bool:
    """Whether a part in another language opens with a new noun of doing that is joined to one that is said."""
    words, first = case.reading.words, part.first
    if novel[:1] != [first] or not is_doing_noun(words[first], case.reading.language) or first + 2 >= len(words):
        return False
    return _joins(words[first + 1], case.reading) and (is_said(case, first + 2) or first + 2 in case.reading.terms_at)


def _is_put_behind(case: Case, part: Segment, novel: list[int]) -> bool:
    """Whether a part in another language is one more noun of doing that is joined to the line's own."""
    words, first = case.reading.words, part.first
    if not case.single or not first or novel[:1] != [first] or len(case.content(part)) < 2:
        return False
    return is_doing_noun(words[first], case.reading.language) and _joins(words[first - 1], case.reading)


def _is_deed(case: Case, index: int) -> bool:
    """Whether a word tells what is done, as a verb, or as the noun with which lines begin in other languages."""
    word = case.reading.words[index]
    return is_verb(word) or (is_doing(word, case.language) and not weighs_abroad(word.low, case.reading.language))


def _is_other_verb(case: Case, index: int) -> bool:
    """Whether the word that opens a line in another language may well be its verb, and none that weighs."""
    word = case.reading.words[index]
    if case.reading.language == "en" or word.odd or len(word.low) > _LONGEST_VERB:
        return False
    return not weighs_abroad(word.low, case.reading.language)


_LONGEST_VERB = 14


def _one_more(case: Case, part: Segment) -> bool:
    """Whether a part tells of one more thing done than the replaced line has ("… and planned the shutdowns")."""
    if not part.first or case.before is None or not case.single:
        return False
    theirs = segments(case.before.reading)
    return _deeds(case.reading, case.parts) > max(1, _deeds(case.before.reading, theirs))


def _is_new_deed(case: Case, index: int) -> bool:
    """Whether a part opens with a verb that no passage has, nor one like it."""
    word = case.reading.words[index]
    if not is_verb(word) or is_light(word) or _is_helped(case, index):
        return False
    return not is_said(case, index)


def _object_is_new(case: Case, part: Segment, things: list[int]) -> bool:
    """Whether a part opens with a verb and nothing of what it is done to is said ("organised residential trips")."""
    words = case.reading.words
    opening = _opening(case.reading, part)
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
    return sum(1 for p in among if not p.tail and is_verb(_opening(reading, p)))


def _opening(reading: Reading, part: Segment) -> Word:
    """The first word of a part that is no conjunction."""
    found = part.of(reading)
    return next((w for w in found if not is_function(w.low)), found[0])


def _stands_beside(case: Case, part: Segment) -> bool:
    """Whether the replaced line's own verb stands in the text, too: "designed and built" adds to "built"."""
    before = case.before
    if before is None:
        return False
    others = (_opening(case.reading, p) for p in case.parts if p is not part)
    return any(is_verb(w) and before.reading.has(w) for w in others)


_JOINING = frozenset({"and", "or", "und", "oder", "sowie", "et", "ou", "y", "e", "o", "plus"})


def _joins(word: Word, reading: Reading) -> bool:
    """Whether a word joins the things of a row, in any language or in the reading's own."""
    return word.low in _JOINING or word.low in language(reading.language).joining


_ARTICLES = frozenset(listed("the a an of der die das den des de du la le les del los las el l d"))


def _in_a_row(case: Case, index: int) -> bool:
    """Whether a new word is one more of a row whose others are said ("drainage, roads and bridges")."""
    words = case.reading.words
    part = case.part_of(index)
    noun = index != part.first and is_doing_noun(words[index], case.reading.language)
    if (_is_deed(case, index) and not noun) or words[index].low.endswith("ly"):
        return False
    for step in (-1, 1):
        joint = index + step
        while 0 < joint < part.last - 1 and words[joint].low in _ARTICLES:
            joint += step
        other = joint + step
        if not 0 <= other < part.last or not _joins(words[joint], case.reading) or not _is_thing(case, other):
            continue
        if not _beside(case.reading, min(index, other), max(index, other)):
            continue
        after = index + 1
        if step < 0 and after < part.last and adjoining(case.reading, index) and _joined_there(case, other, after):
            continue  # "Kitchens and bespoke staircases" are still kitchens and staircases.
        return True
    return False


def _is_modifier(case: Case, index: int) -> bool:
    """Whether a word only describes one that is said ("tax codes and statutory sick pay")."""
    words, part, after = case.reading.words, case.part_of(index), index + 1
    if after >= part.last or not adjoining(case.reading, index) or not is_said(case, after):
        return False
    # "Timber and concrete frames" are two kinds of frames, where the line has "timber frames".
    partner = words[index - 2].stem if index > 1 and _joins(words[index - 1], case.reading) else ""
    pair = (partner, words[after].stem)
    return not any(pair == (a.stem, b.stem) for s in case.bound for a, b in pairwise(s.reading.words))


def _is_lent(case: Case, index: int) -> bool:
    """Whether a thing in a row is said by the line's neighbours only ("steel, timber and concrete")."""
    word = case.reading.words[index]
    if not case.single or is_light(word) or any(case.says(s, index) for s in case.bound) or is_scope(word.stem):
        return False
    return any(word.low in s.reading.lows for s in case.sources) and _in_a_row(case, index)


def _is_others_thing(case: Case, index: int) -> bool:
    """Whether a thing in a row is said only of what others did ("smoke and performance tests")."""
    stem = case.reading.words[index].stem
    places = [n in s.reading.by_others for s in case.bound for n, w in enumerate(s.reading.words) if w.stem == stem]
    return bool(places) and all(places) and _in_a_row(case, index)


def _is_thing(case: Case, index: int) -> bool:
    """Whether a word is one that names a thing, and is said."""
    word = case.reading.words[index]
    if is_function(word.low) or is_verb(word) or word.low[0].isdigit():
        return False
    return index in case.reading.terms_at or any(case.says(s, index) for s in case.bound)


def _beside(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing but spaces and a comma stand between words."""
    return not any(
        reading.text[reading.words[n].end : reading.words[n + 1].start].strip(" ,") for n in range(first, last)
    )


def _hyphened(reading: Reading, index: int) -> bool:
    """Whether a word and the next are one, joined by a hyphen ("long-standing")."""
    return reading.text[reading.words[index].end : reading.words[index + 1].start] == "-"


def _joined_there(case: Case, left: int, right: int) -> bool:
    """Whether a passage joins the two words, too."""
    mine = (case.reading.words[left].stem, case.reading.words[right].stem)
    for source in case.bound:
        sequence = source.reading.words
        for n in range(1, len(sequence) - 1):
            if _joins(sequence[n], source.reading) and (sequence[n - 1].stem, sequence[n + 1].stem) == mine:
                return True
    return False


def _is_slight(case: Case, index: int) -> bool:
    """Whether a new word adds no claim to a part that is otherwise said: filler, or one more plain verb."""
    word = case.reading.words[index]
    if is_light(word) or is_slight(word.low, case.reading.language):
        return True
    if _collects(case, index) or _is_helped(case, index):
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
    return index == part.first or after >= part.last or is_function(case.reading.words[after].low)


_COLLECTIVES = frozenset(
    listed(
        "team fleet caseload portfolio crew group set range series total panel class pool roster workload estate "
        "network batch round mix brigade staff"
    )
)


_LED_ONES = frozenset(listed("team fleet crew staff brigade pool estate network"))


def _collects(case: Case, index: int) -> bool:
    """Whether a word only gathers what is said anyhow: "a fleet of 34 trucks"."""
    words = case.reading.words
    opening = _opening(case.reading, case.part_of(index))
    if words[index].low in _LED_ONES and is_scope(opening.stem):
        return False  # Whoever drove a lorry has not managed a fleet of them.
    if words[index].low in _LED_ONES and not _are_several(case):
        return False  # "A helper" is no team.
    if words[index].low not in _COLLECTIVES or index + 2 >= len(words) or words[index + 1].low != "of":
        return False
    after = index + 2
    while after + 1 < len(words) and words[after].low in _HEDGING:
        after += 1
    return after in case.reading.numeric or any(case.says(s, after) for s in case.bound)


def _are_several(case: Case) -> bool:
    """Whether the evidence speaks of more than one: by a number, a plural or a word for several."""
    return any(
        any(f.raw > 1 and not f.year for f in s.reading.figures)
        or not _COLLECTIVES.isdisjoint(s.reading.lows)
        or any(low.endswith("s") and is_person(low) for low in s.reading.lows)
        for s in case.bound
    )


_HEDGING = frozenset(listed("about around approximately some over up to the more than nearly"))


def _is_helped(case: Case, index: int) -> bool:
    """Whether a verb tells what was helped with ("helped write"): the helping is the claim."""
    words = case.reading.words
    before = [w.low for w in words[max(0, index - 2) : index]]
    if not before or not (before[-1] in HELPING or (before[0] in HELPING and before[-1] in ("to", "in", "with"))):
        return False
    low = words[index].low
    return low.endswith("ing") or before[-1] in HELPING or before[-1] == "to"


def _tail(case: Case, part: Segment, taken: frozenset[int]) -> list[Finding]:
    words = case.reading.words
    mine = [n for n in case.content(part) if n != part.first]
    novel = [n for n in mine if n not in taken and not is_said(case, n)]
    said = len(mine) - len(novel) + sum(part.first <= n < part.last for n in case.reading.numeric & taken)
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
    connecting = language(case.reading.language).effects
    mine = [n for n in case.content(part) if n != verb]
    for source in case.sources:
        if not any(case.says(source, n) for n in mine):
            continue
        if case.says(source, verb) or is_said(case, verb):
            return True
        low = case.reading.words[verb].low
        if (low in _NEUTRAL or low in connecting) and all(case.says(source, n) for n in mine) and low != "ensuring":
            return True
    return False


def is_said(case: Case, index: int) -> bool:
    """Whether a passage says the word, or figures that show it ("rising" from 81 to 84)."""
    word = case.reading.words[index]
    if is_scope(word.stem) or level_abroad(word, case.reading.language) is not None:
        return True
    if any(case.says(s, index) for s in case.bound):
        return True
    # The neighbours of a line that is replaced may lend it their words, not their synonyms.
    if case.single and any(word.low in s.reading.lows or word.stem in s.reading.stems for s in case.sources):
        return True
    if case.language.startswith("en") and not (word.capital and index) and says_otherwise(case, index):
        return True
    return shown_by_figures(case, index)


def _runs(indices: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for n in indices:
        if runs and n == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], n)
        else:
            runs.append((n, n))
    return runs
