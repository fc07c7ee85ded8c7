"""Does evidence say this title, at this level?

A title is claimed when the person is called so ("Principal Engineer at …", "as Ward Manager", "Head of Sales"); people
who are merely worked with ("mentored junior developers", "liaised with the product manager") are no claim to one.
"""

import re
from collections.abc import Iterator

from tailor.model.checking.beside import beside, is_anothers, is_gained
from tailor.model.checking.callings import is_other_kind, stood_in
from tailor.model.checking.case import Case, Finding
from tailor.model.checking.kin import roots
from tailor.model.checking.positions import AS, BEING, LESS, LEVELS, NOUNS, STRICT, SWAPS, is_noun
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.stems import listed
from tailor.model.checking.titled import by_admission, by_deed, by_people, in_whose_stead
from tailor.model.checking.words import Word, groups, is_function

_BEFORE = frozenset(listed("as als como comme am an a promoted acting certified qualified experienced is was i'm"))
_OTHERS = {
    "mentor", "train", "coach", "support", "assist", "liais", "collabor", "partner", "supervis", "manag", "recruit",
    "hir", "help", "report", "brief", "advis", "guid", "teach", "lead", "work", "meet", "alongsid", "among", "us",
    "direct", "overse", "onboard", "interview", "precept", "preceptor", "with", "to", "for", "between", "by",
    "shadow", "under", "coordin", "line", "hand", "and", "other", "fellow", "au", "aux", "du", "des", "al", "del",
    "zum", "zur", "mit", "unter",
    "bei", "von", "avec", "con", "sous", "bajo", "com", "met", "onder",
}  # fmt: skip


def titles(case: Case) -> Iterator[Finding]:
    """The titles that a text gives to the person, each with the passage that does too."""
    reading, missing = case.reading, False
    for start, stop in _runs(reading, case.excused):
        if not _is_claimed(reading, start, stop):
            continue
        found = _title(case, start, stop)
        missing = missing or not found.supported
        yield found
        other = _one_more(case, stop)
        if other is not None:
            yield Finding("title", reading.words[other].start, reading.words[other].end, "hard", None)
    if not missing:
        yield from beside(case)


_AGENT = re.compile(r"[a-z]{4,}(?:er|or|ist|ian|eur|euse|ante|dor|dora)$")


def _one_more(case: Case, stop: int) -> int | None:
    """A second position right behind a claimed one, by the form of its word ("pharmacist and prescriber"), unsaid."""
    words = case.reading.words
    if stop + 1 >= len(words) or words[stop].low not in ("and", "und", "et", "y"):
        return None
    for index in range(stop + 1, min(stop + 4, len(words))):
        word = words[index]
        if case.reading.text[words[index - 1].end : word.start] != " " or is_function(word.low):
            return None
        if _AGENT.match(word.low) and not is_noun(word.low):
            ends = index + 1 >= len(words) or is_function(words[index + 1].low)
            ends = ends or case.reading.text[word.end : words[index + 1].start] != " "
            said = any(word.low in s.reading.lows for s in case.sources)
            return index if ends and not said else None
    return None


def _runs(reading: Reading, denied: frozenset[int]) -> list[tuple[int, int]]:
    """Stretches that end in a noun of position, with the modifiers before it; "Head of Sales" with what follows."""
    runs: list[tuple[int, int]] = []
    words = reading.words
    for number, word in enumerate(words):
        if not is_noun(word.low) or number in denied:
            continue
        if word.low in (
            "lead",
            "head",
            "chief",
            "scrum",
            "partner",
            "cook",
            "chef",
            "executive",
            "owner",
            "counsel",
            "responsable",
        ) and not _is_noun_here(reading, number):
            continue
        start = number
        while start > 0 and number - start < 4 and _modifies(reading, start - 1):
            start -= 1
        start = _behind_as(reading, start)
        if runs and runs[-1][1] > start:
            start = max(start, runs[-1][0])
            runs.pop()
        runs.append((start, number + 1))
    return runs


#: What ends like a verb and says of which kind a position is.
_KINDS = frozenset(
    listed(
        "acting managing operating nursing engineering marketing housekeeping teaching planning purchasing catering "
        "cleaning manufacturing accounting banking merchandising trading lending publishing lettings lighting"
    )
)


def _behind_as(reading: Reading, start: int) -> int:
    """Where a title in small letters begins ("As transport manager, …"); or `start` without "as" or "was"."""
    words = reading.words
    for first in range(start - 1, max(-1, start - 4), -1):
        if reading.text[words[first].end : words[first + 1].start] != " " or (
            words[first].low.endswith("ing") and words[first].low not in _KINDS
        ):
            break
        if words[first].low in AS or words[first].low in BEING:
            return first + 1 + (words[first + 1].low in ("a", "an", "the"))
        if is_function(words[first].low) and words[first].low not in ("the", "a", "an"):
            break
    return start


_GROUPS = frozenset({"team", "shift", "tech", "project", "finance", "technical", "squad", "section", "department"})


def _is_noun_here(reading: Reading, number: int) -> bool:
    word = reading.words[number]
    if word.low == "responsable":  # "Responsable de la caja" had it in hand, "Responsable qualité" is a position.
        return number + 1 < len(reading.words) and not is_function(reading.words[number + 1].low)
    after = reading.words[number + 1].low if number + 1 < len(reading.words) else ""
    before = reading.words[number - 1].low if number else ""
    return (
        (word.capital and (number > 0 or after == "of"))
        or before in _BEFORE
        or (word.low == "head" and after == "of")
        or before in LEVELS
        or before in _GROUPS
    )


def _modifies(reading: Reading, index: int) -> bool:
    word, after = reading.words[index], reading.words[index + 1]
    gap = reading.text[word.end : after.start]
    if gap.strip(" -"):
        return False
    if word.low in LEVELS:
        return True
    if reading.language == "de":
        return False  # Every noun has a capital.
    if index == 0 and word.low == "training" and after.capital:
        return _opens_title(reading, index + 1)
    return (word.capital and after.capital and index > 0 and word.low not in ("as", "a", "the")) or (
        word.capital and after.capital and index == 0 and (word.low in _KINDS or not word.low.endswith(("ed", "ing")))
    )


def _opens_title(reading: Reading, noun: int) -> bool:
    """Whether what may be a verb is of a title that one has: "Training Manager at …", but "Training cooks"."""
    after = noun + 1
    return (
        after >= len(reading.words)
        or reading.words[after].low in _HAD
        or not reading.text[reading.words[noun].end : reading.words[after].start].isspace()
    )


#: Behind a title stands where one has it.
_HAD = frozenset({"at", "for", "with", "since", "from"})


def _is_claimed(reading: Reading, start: int, stop: int) -> bool:
    """Whether the person is called so, rather than somebody else."""
    words = reading.words
    last = words[stop - 1]
    if last.low.endswith("s") and last.low[:-1] in NOUNS:
        return False
    if reading.text[last.end : last.end + 2] == "'s":
        return False  # "Bricklayer's labourer", "the chef's menu"
    if is_gained(reading, start, stop):
        return True
    before = words[start - 1] if start else None
    gap_before = reading.text[words[start - 1].end : words[start].start] if start else ""
    if before is None or any(c in gap_before for c in ".;:|\n") or _opens(reading, start, stop):
        return True
    if before.low in AS or before.low in BEING or before.low in ("promoted", "acting", "acted"):
        return True
    if before.low in _ARTICLES:
        earlier = words[start - 2] if start > 1 else None
        return earlier is None or earlier.low in ("as", "am", "was", "is", "became", "me", "being", "i")
    if "," in gap_before:
        return last.capital
    if (
        before.low in ("to",)
        and start > 1
        and words[start - 2].low in ("promoted", "progressed", "rose", "advanced", "appointed")
    ):
        return True
    if before.low == "and" and last.capital and start <= _LONGEST_ROW and _are_titles(words[: start - 1]):
        return True  # "Watch Commander and Station Manager"
    return last.capital and before.stem not in _OTHERS and before.low not in _OTHERS


_LONGEST_ROW = 5


def _are_titles(run: tuple[Word, ...]) -> bool:
    """Whether a text begins with words in capitals none of which is a verb."""
    return bool(run) and all(w.capital and not w.low.endswith(("ed", "ing")) for w in run)


_ARTICLES = frozenset({"the", "a", "an", "le", "la", "el", "der", "die", "dem", "den", "il", "o", "het"})


def _opens(reading: Reading, start: int, stop: int) -> bool:
    """Whether a line begins with the position and a word or two before it in small letters ("Form tutor for …")."""
    words = reading.words
    after = words[stop] if stop < len(words) else None
    if start > 3 or (after is not None and not is_function(after.low) and reading.text[words[stop - 1].end] == " "):
        return False
    return not any(
        is_function(w.low) or w.low.endswith(("ed", "ing")) or reading.text[w.end : words[n + 1].start] != " "
        for n, w in enumerate(words[:start])
    )


def _title(case: Case, start: int, stop: int) -> Finding:
    run = case.reading.words[start:stop]
    if is_anothers(case, start, stop):
        if (stead := in_whose_stead(case, start, stop)) is not None:
            return Finding("title", run[0].start, run[-1].end, "hard", stead)
        return Finding("title", run[0].start, run[-1].end, "hard", None)
    for source in case.sources:
        said = all(_is_said(word, source.reading) for word in run)
        if said and not case.reading.unfinished and _is_to_come(run[-1], source.reading):
            continue
        if said and is_other_kind(run, source.reading):
            continue
        if said and _is_lessened(case, start, stop, source.reading):
            if stood_in(case.reading, start) and any(s is not source and _stood_in_so(run, s) for s in case.sources):
                continue  # A deputy stage manager stood in as stage manager.
            return Finding("title", run[0].start, run[-1].end, "hard", None)
        if said and _levels_hold(run, source) and not _is_others(run[-1], source.reading):
            return Finding("title", run[0].start, run[-1].end, "hard", source)
    if overseen := by_people(case, start, stop):
        return Finding("title", run[0].start, run[-1].end, "hard", overseen)
    strict = [w for w in run if w.low in STRICT and not any(w.low in s.reading.lows for s in case.sources)]
    noun = run[-1]
    noun_missing = not any(_is_said(noun, s.reading) for s in case.sources)
    others = any(_is_said(noun, s.reading) and _is_others(noun, s.reading) for s in case.sources)
    if noun_missing and not strict and (admitted := by_admission(case, start, stop)):
        return Finding("title", run[0].start, run[-1].end, "hard", admitted)
    if noun_missing and not strict and (doer := by_deed(case, noun)):
        return Finding("title", run[0].start, run[-1].end, "hard", doer)
    done = noun_missing and noun.low not in STRICT and any(noun.stem in s.reading.stems for s in case.bound)
    hard = bool(strict) or (noun_missing and not done) or others or (len(run) > 1 and not done)
    return Finding("title", run[0].start, run[-1].end, "hard" if hard else "soft", None)


def _stood_in_so(run: tuple[Word, ...], source: Source) -> bool:
    """Whether a passage tells of standing in as what the words call somebody."""
    words, size = source.reading.words, len(run)
    return any(
        all(w.low == mine.low for w, mine in zip(words[n : n + size], run, strict=False))
        and stood_in(source.reading, n)
        for n in range(1, len(words) - size + 1)
    )


def _is_lessened(case: Case, start: int, stop: int, evidence: Reading) -> bool:
    """Whether the evidence has a position only below another ("Assistant Farm Manager"), and the text leaves that."""
    mine = case.reading.words
    noun = mine[stop - 1].low
    if any(w.low in LESS for w in mine[max(0, start - 2) : stop + 1]):
        return False
    places = [n for n, w in enumerate(evidence.words) if w.low == noun]
    return bool(places) and all(
        any(
            w.low in LESS and not _PARTED.search(evidence.text, w.end, evidence.words[n].start)
            for w in evidence.words[max(0, n - 3) : n]
        )
        for n in places
    )


_PARTED = re.compile(r"[,;:.|(/]| and ")


def _is_to_come(noun: Word, evidence: Reading) -> bool:
    """Whether the evidence has the position only as one that somebody trains for."""
    mine = {n for n, w in enumerate(evidence.words) if w.low == noun.low}
    return bool(mine) and mine <= evidence.unfinished


def _is_said(word: Word, evidence: Reading) -> bool:
    if word.low in evidence.lows:
        return True
    if word.low in LEVELS and word.low in STRICT:
        return False
    if any(word.low in swap and not swap.isdisjoint(evidence.lows) for swap in SWAPS):
        return True
    if evidence.language != "en" and is_noun(word.low):  # "Entwicklerin", where the résumé has "Entwickler".
        mine = roots(word.low, evidence.language)
        return any(is_noun(low) and not mine.isdisjoint(roots(low, evidence.language)) for low in evidence.lows)
    if word.low in NOUNS:
        return False
    return word.stem in evidence.stems or not evidence.groups.isdisjoint(groups(word))


def _is_others(noun: Word, evidence: Reading) -> bool:
    """Whether the evidence has the position, but as somebody else's only ("stood in for the team leader")."""
    if not any(w.low == noun.low for w in evidence.words):
        return False
    runs = [(a, b) for a, b in _runs(evidence, evidence.denied) if evidence.words[b - 1].low == noun.low]
    return bool(runs) and not any(
        _is_claimed(evidence, a, b) or _begins(evidence, a, b) or _is_ours(evidence, b - 1) for a, b in runs
    )


def _is_ours(evidence: Reading, index: int) -> bool:
    """Whether somebody says that they were what a word calls one: "I was the depot's safety rep"."""
    word = evidence.words[index]
    if evidence.text[word.end : word.end + 2] == "'s":
        return False
    return bool(_I_WAS.search(evidence.text, max(0, word.start - _FAR), word.start))


#: So many characters before what somebody is called they say that they are.
_FAR = 70
_I_WAS = re.compile(
    r"\bI(?: was|'m| am|'ve been| have been| became) (?:(?:the|an?|our|their|one of the) )?(?:[\w-]+'s )?"
    r"(?:(?!with|for|to|under|by|of|from|and)[\w-]+ ){0,3}$",
    re.IGNORECASE,
)


def _begins(evidence: Reading, start: int, stop: int) -> bool:
    """Whether a passage begins with a position and what describes it ("Freelance translator Polish and German")."""
    before, end = evidence.words[:start], evidence.words[stop - 1].end
    return (
        start < 3
        and evidence.text[end : end + 2] != "'s"
        and not any(is_function(w.low) or w.low.endswith(("ed", "ing")) or w.stem in _OTHERS for w in before)
    )


def _levels_hold(run: tuple[Word, ...], source: Source) -> bool:
    """Whether the level stands beside a position in the evidence, and not with somebody else ("junior developers")."""
    strict = [w.low for w in run if w.low in STRICT and w.low in LEVELS]
    if not strict:
        return True
    evidence = source.reading
    runs = _runs(evidence, evidence.denied)
    own = {n for start, stop in runs if _is_claimed(evidence, start, stop) for n in range(start, stop)}
    named = {n for start, stop in runs for n in range(start, stop)}
    for number, word in enumerate(evidence.words):
        if number in named and number not in own:
            continue
        if word.low in strict and not (
            number + 1 < len(evidence.words)
            and evidence.words[number + 1].low.endswith("s")
            and evidence.words[number + 1].low[:-1] in NOUNS
        ):
            return True
    return False
