"""What the evidence denies, and what others did: neither is the person's to claim."""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.deeds import weighs
from tailor.model.checking.forms import bases
from tailor.model.checking.involvement import took_part
from tailor.model.checking.languages import language
from tailor.model.checking.lexicon import is_person
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment, is_doing, is_verb, parts
from tailor.model.checking.weighty import WEIGHTY
from tailor.model.checking.words import Word, is_free, is_function

#: Shorter words stand behind a denial for many reasons.
_SAYING = 4


def denied(case: Case) -> Iterator[Finding]:
    """The words that the evidence has only where it denies them, or tells of what is not finished yet."""
    hidden = {s.reading.words[n].stem for s in case.sources for n in s.reading.denied | s.reading.unfinished}
    for index, word in enumerate(case.reading.words if hidden else ()):
        if word.stem not in hidden:
            continue
        if index in case.excused or index in case.reading.numeric or _is_idle(word) or is_of_another(case, index):
            continue
        where = [(s, n) for s in case.sources for n, w in enumerate(s.reading.words) if w.stem == word.stem]
        if not where:
            continue
        if not any(_is_meant(case, s, n) for s, n in where):
            continue
        if all(n in s.reading.denied and n not in s.reading.by_others for s, n in where):
            yield Finding("duty", word.start, word.end, "hard", None)
        elif not case.reading.unfinished and all(n in s.reading.unfinished for s, n in where):
            yield Finding("credential", word.start, word.end, "soft", None)


def _is_idle(word: Word) -> bool:
    return is_free(word) or (len(word.low) < _SAYING and not word.odd)


def _is_meant(case: Case, source: Source, index: int) -> bool:
    """Whether what a denial is about is what the text is about: two of its words, or all that it has."""
    evidence = source.reading
    clause = next(p for p in parts(source.passage.said, source.reading.language) if p.first <= index < p.last)
    about = {
        w.stem for n, w in enumerate(evidence.words[clause.first : clause.last], clause.first)
        if not _is_idle(w) and n not in evidence.numeric
    }  # fmt: skip
    said = about & {w.stem for w in case.reading.words}
    return len(said) > 1 or said == about


def is_of_another(case: Case, index: int) -> bool:
    """Whether a word only says for whom or with whom something was done ("for the fire alarm subcontractor")."""
    words = case.reading.words
    if not any(w.stem == words[index].stem for s in case.sources for w in s.reading.words):
        return False
    for after in range(index, min(index + 4, len(words))):
        if after > index and (is_function(words[after].low) or not adjoining(case.reading, after - 1)):
            return False
        if is_person(words[after].low):
            before = [w.low for w in words[max(0, index - 4) : index]]
            return not _TOWARDS.isdisjoint(before)
    return False


_TOWARDS = frozenset({"for", "with", "by", "to", "from", "alongside", "under"})


def is_theirs(case: Case, part: Segment, said: list[int]) -> bool:
    """Whether a part claims to have done what only others did: every thing that it names is said of them alone."""
    words = case.reading.words
    if not any(s.reading.by_others for s in case.sources):
        return False
    if _tells_whose(case, part):
        return False
    if _is_theirs_too(case, part):
        return True
    first = words[part.first]
    deed = weighs(first) or any(not bases(first.low).isdisjoint(bases(w.low)) for w, _ in _others(case))
    # A gerund goes with the part before it: "developed the service with …, taking bookings".
    beside = case.reading.lows if first.low.endswith("ing") else frozenset(w.low for w in part.of(case.reading))
    foreign = not case.language.startswith("en") and is_doing(first, case.language)
    if not (deed or foreign or first.low in _HAVING) or took_part(case.reading, part) or not _WITH.isdisjoint(beside):
        return False
    stems = {words[n].stem for n in said if n != part.first and n not in case.reading.numeric}
    theirs = {w.stem for w, _ in _others(case)}
    own = {w.stem for s in case.sources for n, w in enumerate(s.reading.words) if n not in s.reading.by_others}
    return bool(stems) and 2 * len(stems & theirs - own) >= len(stems)


def _tells_whose(case: Case, part: Segment) -> bool:
    """Whether a part says itself that somebody else did it, as a passage does: "while the supervisor was off"."""
    mine = [w.low for w in part.of(case.reading)]
    if len(mine) < _WHOSE or mine[0] not in _MEANWHILE or mine[1] not in _SOMEBODYS:
        return False
    lows = ([w.low for w in s.reading.words] for s in case.sources)
    return any(mine == said[n : n + len(mine)] for said in lows for n, low in enumerate(said) if low == mine[0])


_WHOSE = 4
_MEANWHILE = frozenset({"while", "whilst"})
_SOMEBODYS = frozenset({"the", "a", "an", "my", "our", "their", "his", "her", "another"})


def _is_theirs_too(case: Case, part: Segment) -> bool:
    """Whether what a part in another language joins to its own is said of others alone ("… et suivi du projet")."""
    reading = case.reading
    joining = language(reading.language).joining
    joints = [n for n in range(part.first + 1, part.last - 1) if reading.words[n].low in joining]
    if not joints:
        return False
    added = {reading.words[n].stem for n in case.content(part) if n > joints[-1] and n not in reading.numeric}
    theirs = {w.stem for w, _ in _others(case)}
    own = {w.stem for s in case.sources for n, w in enumerate(s.reading.words) if n not in s.reading.by_others}
    return len(added & (theirs - own)) > 1 and added - own <= theirs | {reading.words[joints[-1] + 1].stem}


def _others(case: Case) -> Iterator[tuple[Word, Source]]:
    """The words that the evidence has of what others did."""
    return ((s.reading.words[n], s) for s in case.sources for n in sorted(s.reading.by_others))


#: Having a thing in hand is doing it.
_HAVING = frozenset({"responsible", "accountable", "handled", "handle", "managed", "manage"})
_WITH = frozenset({"with", "by", "alongside", "who", "whose", "which"})


def is_others_deed(case: Case, index: int) -> bool:
    """Whether a weighty verb is said of somebody else only: who gives medicine "as prescribed" does not prescribe."""
    word = case.reading.words[index]
    if word.stem not in WEIGHTY or not is_verb(word):
        return False
    if any(w.low == "by" for w in case.reading.words[index + 1 : index + 3]):
        return False  # "Signed off by the director" claims nothing.
    said = [(s.reading, n) for s in case.bound for n, w in enumerate(s.reading.words) if w.stem == word.stem]
    return bool(said) and all(n in r.by_others or (n and r.words[n - 1].low == "as") for r, n in said)


def adjoining(reading: Reading, index: int) -> bool:
    """Whether the next word follows at once and carries meaning: what stands here describes it."""
    after = reading.words[index + 1]
    return not is_function(after.low) and reading.text[reading.words[index].end : after.start] in (" ", "-")
