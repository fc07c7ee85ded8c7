"""Is one word said by the evidence: as it stands, in other words, or by figures that show it?"""

import re

from tailor.model.checking.ages import called
from tailor.model.checking.case import Case
from tailor.model.checking.involvement import is_scope, level_abroad
from tailor.model.checking.lexicon import is_person, may_act
from tailor.model.checking.listing import heads_list, names_kind, tells_class, tells_tongues
from tailor.model.checking.makers import makes
from tailor.model.checking.naming import names_what_it_is
from tailor.model.checking.numerals import ordinal
from tailor.model.checking.phrased import tells_in_other_words
from tailor.model.checking.reading import Reading, is_until_now
from tailor.model.checking.rephrasing import says_otherwise
from tailor.model.checking.segments import is_verb
from tailor.model.checking.served import is_of_trade
from tailor.model.checking.slight import tells_kind
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.trends import shown_by_figures
from tailor.model.checking.words import Word, is_light


def is_said(case: Case, index: int) -> bool:
    """Whether a passage says the word, or figures that show it ("rising" from 81 to 84)."""
    word = case.reading.words[index]
    if (not _names_somebody(word) and is_scope(word.stem)) or level_abroad(word, case.reading.language) is not None:
        return True
    if is_until_now(case.reading.text, word):
        return True  # Whether it still goes on is a matter of dates.
    if _names_somebody(word):
        own = {word.low, word.low.removesuffix("s"), f"{word.low}s"}
        return any(not own.isdisjoint(s.reading.lows) for s in case.sources)
    if case.reading.language == "en" and word.stem in STAFFING and is_verb(word):
        return any(staffs(s.reading) for s in case.sources if s.reading.language == "en")
    if any(case.says(s, index) for s in case.bound):
        return True
    if (pair := case.reading.pair_at(index)) and any(pair in s.reading.initials for s in case.bound):
        return True  # "H&S"
    # The neighbours of a line that is replaced may lend it their words, not their synonyms.
    if case.single and any(word.low in s.reading.lows or word.stem in s.reading.stems for s in case.sources):
        return True
    if is_light(word) and tells_kind(case, index):
        return False  # What synonyms the verb has says nothing of the kind.
    if case.language.startswith("en") and not (word.capital and index) and says_otherwise(case, index):
        return True
    if case.reading.language == "en" and (
        heads_list(case, index)
        or names_kind(case, index)
        or tells_tongues(case, index)
        or tells_class(case, index)
        or makes(case, index)
        or is_of_trade(case, index)
        or names_what_it_is(case, index)
    ):
        return True
    acts = case.reading.language == "en" and (is_verb(word) or may_act(word.low))  # "Security" secures nothing.
    if acts and any(tells_in_other_words(word.stem, s) for s in case.bound):
        return True
    if (months := _SEASONS.get(word.low)) and any(not months.isdisjoint(s.reading.lows) for s in case.bound):
        return True
    if (rank := ordinal(word.low)) and any(_is_numbered(s.reading, rank) for s in case.bound):
        return True
    if case.reading.language == "en" and any(
        f.age and word.low in called(f.bound, f.raw) for s in case.bound for f in s.reading.figures
    ):
        return True
    return shown_by_figures(case, index)


#: Whoever works somewhere, or has staff there, has hired nobody by that.
STAFFING = frozenset(map(stem, listed("hire recruit")))
_TAKING_ON = re.compile(
    r"\b(?:hir|recruit|employ|appoint|staffed|engag|vacanc|interview)\w*|\b(?:found|picked|chose|selected|signed)\b|"
    r"\b(?:took|take[sn]?|taking|brought|bring(?:s|ing)?) (?:[\w-]+ ){0,4}(?:on|in)\b",
    re.IGNORECASE,
)


def staffs(evidence: Reading) -> bool:
    """Whether a passage tells of taking people on."""
    return bool(_TAKING_ON.search(evidence.text))


def _names_somebody(word: Word) -> bool:
    """Whether a word of the root of running or leading something calls people so: "managers"."""
    return is_scope(word.stem) and word.low.endswith(("ers", "ors")) and is_person(word.low)


#: The months of a season, whatever their year.
_SEASONS = {
    season: frozenset(listed(months))
    for season, months in {
        "spring": "march april may mar apr",
        "summer": "june july august jun jul aug",
        "autumn": "september october november sep sept oct nov",
        "winter": "december january february dec jan feb",
    }.items()
}


def _is_numbered(evidence: Reading, rank: int) -> bool:
    """Whether a passage has what comes so many in a row: "5th", "grade 5", or an end of "grades 3-4"."""
    return any(
        f.value == rank
        and not f.unit
        and (f.ordinal or _BEHIND_GRADE.search(evidence.text, max(0, f.start - 16), f.start))
        for f in evidence.figures
    )


_BEHIND_GRADE = re.compile(
    r"\b(?:grades?|years?|levels?|stages?|phases?|quarter) (?:\d+ ?(?:-|,|and|to|&) ?)?$", re.IGNORECASE
)
