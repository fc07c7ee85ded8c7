"""Is a word one more in a row of things or of deeds that a line has: "steel, timber and concrete", "set and marked"."""

from itertools import pairwise

from tailor.model.checking.case import Case
from tailor.model.checking.denials import adjoining
from tailor.model.checking.involvement import is_scope
from tailor.model.checking.languages import language
from tailor.model.checking.lexicon import is_deed
from tailor.model.checking.reading import Reading
from tailor.model.checking.rephrasing import says_otherwise
from tailor.model.checking.said import is_said
from tailor.model.checking.segments import Segment, is_act, is_doing, is_doing_noun, is_verb, tells_present
from tailor.model.checking.stems import listed
from tailor.model.checking.weighty import weighs_abroad
from tailor.model.checking.words import Word, is_function, is_light


def tells_deed(case: Case, index: int) -> bool:
    """Whether a word tells what is done, as a verb, or as the noun with which lines begin in other languages."""
    word = case.reading.words[index]
    if case.reading.language == "en" and _acts_now(case, index):
        return True  # "Sort out complaints and deal with enquiries"
    return is_verb(word) or (is_doing(word, case.language) and not weighs_abroad(word.low, case.reading.language))


def _acts_now(case: Case, index: int) -> bool:
    """Whether a word opens a part of a line in the present with what is done, with a small word behind it."""
    words, after = case.reading.words, index + 1
    if not index or after >= len(words) or index != case.part_of(index).first or not is_function(words[after].low):
        return False
    return tells_present(words) and is_deed(words[index].low)


_JOINING = frozenset({"and", "or", "und", "oder", "sowie", "et", "ou", "y", "e", "o", "plus"})


def joins(word: Word, reading: Reading) -> bool:
    """Whether a word joins the things of a row, in any language or in the reading's own."""
    return word.low in _JOINING or word.low in language(reading.language).joining


_ARTICLES = frozenset(listed("the a an of der die das den des de du la le les del los las el l d"))


def in_a_row(case: Case, index: int) -> bool:
    """Whether a new word is one more of a row whose others are said ("drainage, roads and bridges")."""
    words = case.reading.words
    part = case.part_of(index)
    noun = index != part.first and is_doing_noun(words[index], case.reading.language)
    if (tells_deed(case, index) and not noun) or words[index].low.endswith("ly"):
        return False
    for step in (-1, 1):
        joint = index + step
        while 0 < joint < part.last - 1 and words[joint].low in _ARTICLES:
            joint += step
        other = joint + step
        if not 0 <= other < part.last or not joins(words[joint], case.reading) or not _is_thing(case, other):
            continue
        if not _beside(case.reading, min(index, other), max(index, other)):
            continue
        if step > 0 and index != part.first and _is_done_next(case, other):
            continue  # "Carry out surveys and write reports" are two deeds.
        after = index + 1
        if step < 0 and after < part.last and adjoining(case.reading, index) and _joined_there(case, other, after):
            continue  # "Kitchens and bespoke staircases" are still kitchens and staircases.
        return True
    return False


def _is_done_next(case: Case, index: int) -> bool:
    """Whether a word behind "and" is a verb that the evidence has in other words, and no thing of a row."""
    word = case.reading.words[index]
    if case.reading.language != "en" or any(word.low in s.reading.lows for s in case.bound):
        return False
    return is_deed(word.low) and is_act(case.reading, index, opens=True)


def is_modifier(case: Case, index: int) -> bool:
    """Whether a word only describes one that is said ("tax codes and statutory sick pay")."""
    words, part, after = case.reading.words, case.part_of(index), index + 1
    if after >= part.last or not adjoining(case.reading, index) or not is_said(case, after):
        return False
    # "Timber and concrete frames" are two kinds of frames, where the line has "timber frames".
    partner = words[index - 2].stem if index > 1 and joins(words[index - 1], case.reading) else ""
    pair = (partner, words[after].stem)
    return not any(pair == (a.stem, b.stem) for s in case.bound for a, b in pairwise(s.reading.words))


def is_lent(case: Case, index: int) -> bool:
    """Whether a thing in a row is said by the line's neighbours only ("steel, timber and concrete")."""
    word = case.reading.words[index]
    if not case.single or is_light(word) or any(case.says(s, index) for s in case.bound) or is_scope(word.stem):
        return False
    if case.language.startswith("en") and says_otherwise(case, index):
        return False
    return any(word.low in s.reading.lows for s in case.sources) and in_a_row(case, index)


def is_others_thing(case: Case, index: int) -> bool:
    """Whether a thing in a row is said only of what others did ("smoke and performance tests")."""
    stem = case.reading.words[index].stem
    places = [n in s.reading.by_others for s in case.bound for n, w in enumerate(s.reading.words) if w.stem == stem]
    return bool(places) and all(places) and in_a_row(case, index)


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


def _joined_there(case: Case, left: int, right: int) -> bool:
    """Whether a passage joins the two words, too."""
    mine = (case.reading.words[left].stem, case.reading.words[right].stem)
    for source in case.bound:
        sequence = source.reading.words
        for n in range(1, len(sequence) - 1):
            if joins(sequence[n], source.reading) and (sequence[n - 1].stem, sequence[n + 1].stem) == mine:
                return True
    return False


def is_one_before(case: Case, part: Segment) -> bool:
    """Whether a text opens with one more deed than the line that it goes on as: "Set and marked", of who marked."""
    after, line, words = part.last, case.before, case.reading.words
    if part.first or line is None or not case.single or not case.language.startswith("en") or after >= len(words):
        return False
    if not is_verb(words[0]) or [w.low for w in words[1:after]] != ["and"] or is_said(case, 0):
        return False
    return words[after].stem == line.reading.words[0].stem
