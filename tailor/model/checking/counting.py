"""What a number counts: the words behind it, the deed before it, or what it tells one of a row by ("Year 4")."""

from tailor.model.checking.figure import Figure
from tailor.model.checking.forms import bases
from tailor.model.checking.lexicon import family
from tailor.model.checking.numerals import NUMBERED
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import is_act
from tailor.model.checking.words import Word, is_function


def _is_size(figure: Figure, reading: Reading) -> bool:
    """Whether a number is joined to what it counts, to say of what size something is: "40-page", "52-seater"."""
    return figure.noun >= 0 and reading.text[figure.end : reading.words[figure.noun].start] == "-"


def counts_the_sized(figure: Figure, size: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a number counts the things of which another tells the size: 40 guides for "a 40-page guide"."""
    if figure.noun < 0 or figure.unit or size.unit or _is_size(figure, reading):
        return False
    words, before = evidence.words, evidence.at(size.start, size.end).start - 1
    if _is_size(size, evidence):
        sized, counted = words[size.noun + 1 : size.noun + 2], words[size.noun].stem
    elif before > 0 and words[before].low == "of":
        sized, counted = words[before - 1 : before], ""  # "A team of eight"
    else:
        return False
    mine = reading.words[figure.noun]
    if mine.low in _EACH_OF_THEM:
        return False  # "A staff of eight" is eight staff.
    return bool(sized) and mine.stem == sized[0].stem != counted and not is_function(mine.low)


_EACH_OF_THEM = frozenset({"staff", "crew"})


def is_of_name(figure: Figure, evidence: Reading) -> bool:
    """Whether a number belongs to a name, written in capitals before it: "WSET 3", "ISO 9001"."""
    before = evidence.at(figure.start, figure.end).start - 1
    return (
        before >= 0
        and evidence.words[before].odd
        and not evidence.text[evidence.words[before].end : figure.start].strip()
    )


def is_numbered(figure: Figure, evidence: Reading) -> bool:
    """Whether a number only tells one of a row of grades from the others: "Year 4", "Level 2"."""
    before = evidence.at(figure.start, figure.end).start - 1
    if before < 0 or evidence.text[evidence.words[before].end : figure.start].strip():
        return False
    return evidence.words[before].low in NUMBERED and evidence.words[before].capital


def label(figure: Figure, reading: Reading) -> str:
    """The word before a number, or a row of them, that numbers it: "Level 5", "class 156 and 158"."""
    before = reading.at(figure.start, figure.end).start - 1
    while before > 1 and reading.words[before].low in _JOINING and before - 1 in reading.numeric:
        before -= 2
    if before < 0 or reading.text[reading.words[before].end : reading.words[before + 1].start].strip():
        return ""
    word = reading.words[before]
    return "" if is_function(word.low) else word.stem


_JOINING = frozenset({"and", "or"})


def nouns(figure: Figure, reading: Reading) -> list[int]:
    """The words that a number counts: the three behind it, up to a preposition."""
    found: list[int] = []
    words = reading.words
    for n in range(figure.noun, min(figure.noun + 5, len(words))):
        if n > figure.noun and reading.text[words[n - 1].end : words[n].start].strip(" -'"):
            break
        if n > figure.noun and words[n].low in _JOINING and not words[n - 1].low.endswith("s"):
            continue  # "Weekly and monthly staff"
        if found and words[n].low in _TIMES:
            break
        if words[n].low in _OFTEN or (_is_graded(reading, n) or (n in reading.numeric and _is_graded(reading, n - 1))):
            continue  # "340 monthly staff": how often says not whom.
        if is_function(words[n].low) or n in reading.numeric or len(found) == _NOUNS:
            break
        found.append(n)
    return found


def _is_graded(reading: Reading, index: int) -> bool:
    """Whether a word and the number behind it only say of which grade those counted are: "30 Year 3 pupils"."""
    word, after = reading.words[index], index + 1
    return (
        word.low in NUMBERED
        and word.capital
        and after in reading.numeric
        and reading.words[after].start == word.end + 1
    )


_NOUNS = 3
_OFTEN = frozenset({"daily", "weekly", "monthly", "yearly", "annual", "quarterly"})
#: They begin to tell when it was.
_TIMES = frozenset({"last", "next", "this", "each", "every", "yesterday", "today"})


def counts_the_deed(figure: Figure, other: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether one number counts the deeds and the other what was done: 230 registrations, 230 titles registered."""
    if figure.noun < 0 or other.noun < 0 or figure.unit or figure.ordinal:
        return False
    return _counts_deeds(figure, reading, other, evidence) or _counts_deeds(other, evidence, figure, reading)


def is_counted_otherwise(figure: Figure, other: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a passage counts what a number counts by another number, and something else by this one."""
    if figure.noun < 0 or other.noun < 0 or figure.unit or figure.ordinal or len(evidence.figures) < 2:
        return False
    mine = {reading.words[n].stem for n in nouns(figure, reading)}
    theirs = nouns(other, evidence)
    if not mine or not theirs or any(evidence.words[n].stem in mine for n in theirs):
        return False
    return any(
        f.noun >= 0
        and not (f.unit or f.year or f.ordinal)
        and f.value != other.value
        and any(evidence.words[n].stem in mine for n in nouns(f, evidence))
        for f in evidence.figures
    )


def is_moved(figure: Figure, other: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether a number counts another thing of a passage, while the text has what it counts there uncounted."""
    if min(figure.noun, other.noun) < 0 or figure.unit or figure.ordinal or _is_size(other, evidence):
        return False
    mine, theirs = nouns(figure, reading), nouns(other, evidence)
    if not mine or not theirs or _is_size(figure, reading):
        return False
    counted = {reading.words[n].stem for n in mine}
    there = {evidence.words[n].stem for n in theirs}
    if (
        counted & there
        or any(w.low == "of" for w in _about(mine, reading))
        or _OF in (w.low for w in _about(theirs, evidence))
    ):
        return False  # "A team of eight nurses" is an eight-strong team.
    # "3,200 costumes and textiles" counts both.
    row, own = _row(theirs, evidence), _row(mine, reading)
    alone = {w.stem for n, w in enumerate(evidence.words) if n not in row}
    elsewhere = {w.stem for n, w in enumerate(reading.words) if n not in own}
    return reading.words[mine[-1]].stem in alone and evidence.words[theirs[-1]].stem in elsewhere


_OF = "of"


def _row(counted: list[int], reading: Reading) -> range:
    """What is counted, with what is joined to it."""
    last = counted[-1] + 1
    while last < len(reading.words) and (
        reading.words[last].low in _JOINING or not is_function(reading.words[last].low)
    ):
        last += 1
    return range(counted[0], last)


def _about(counted: list[int], reading: Reading) -> tuple[Word, ...]:
    """The words right before a number and right behind what it counts."""
    return (*reading.words[max(0, counted[0] - 2) : counted[0]], *reading.words[counted[-1] + 1 : counted[-1] + 2])


def are_others(figure: Figure, other: Figure, reading: Reading, evidence: Reading) -> bool:
    """Whether those counted here work there, and those counted there are served: eight staff, eight patients."""
    if min(figure.noun, other.noun) < 0 or figure.unit:
        return False
    mine = {reading.words[n].low.removesuffix("s") for n in nouns(figure, reading)}
    theirs = {evidence.words[n].low.removesuffix("s") for n in nouns(other, evidence)}
    return any(
        a & mine and b & theirs and not (b & mine or a & theirs) for a, b in ((_WORK, _SERVED), (_SERVED, _WORK))
    )


_WORK = frozenset(
    {"staff", "employee", "colleague", "worker", "engineer", "nurse", "technician", "operative", "report"}
)
_SERVED = frozenset(
    {"patient", "customer", "client", "guest", "visitor", "passenger", "resident", "tenant", "pupil", "child", "donor"}
)


def _counts_deeds(figure: Figure, reading: Reading, done: Figure, there: Reading) -> bool:
    mine, verb = nouns(figure, reading), there.at(done.start, done.end).start - 1
    if not mine or verb < 0 or not is_act(there, verb, opens=not verb):
        return False
    low = reading.words[mine[-1]].low
    return low.endswith(_OF_DOING) and not family(low).isdisjoint(bases(there.words[verb].low))


_OF_DOING = ("ions", "ments", "ings", "als", "ances", "ence", "ences", "ures", "ies", "s")
