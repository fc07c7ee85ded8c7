"""People told apart by their age: "under-fives", "the over-65s", "U12s", "people over 65", "aged 16 and over"."""

import re

from tailor.model.checking.figure import Figure
from tailor.model.checking.numerals import SMALL
from tailor.model.checking.people import is_people
from tailor.model.checking.stems import fold, listed
from tailor.model.checking.words import Word, is_function

_BELOW = frozenset(listed("under below younger u"))
_WORDS = "|".join(sorted((n for n, v in SMALL.items() if v > 1 and n.isascii()), key=len, reverse=True))
_PLURALS = {(f"{n[:-1]}ies" if n.endswith("y") else f"{n}es" if n == "six" else f"{n}s"): v for n, v in SMALL.items()}
_GROUP = re.compile(
    # "Under-fives", "the over 65's": whoever is counted by a plural is a person.
    r"\b(?P<how>under|over)[- ](?P<of>\d{1,2}(?=['’]?s\b)|[a-z]{4,9}s\b)(?P<s>['’]?s\b)?"
    # "U12s", and "U12 team"
    r"|\b(?-i:U)(?P<young>\d{1,2})(?:s\b|(?= (?:\w+ )?(?:team|side|squad|football|rugby|cricket|hockey|netball|"
    r"basketball|girls|boys|players)\b))"
    r"|\b(?P<bound>under|over|above|below|older than|younger than) (?:the age of )?"
    rf"(?P<age>\d{{1,2}}|{_WORDS})(?![\w.,%/-]*\d)(?P<old> years? old| years? of age)?\b"
    rf"|\b(?P<from>\d{{1,2}}|{_WORDS})(?: years?)? (?:and|or) (?P<way>over|under|above|below|older|younger|up)\b",
    re.IGNORECASE,
)  # fmt: skip
_CUE = re.compile(r"\b(?:under|over|above|below|older|younger|and up|or up|U\d)", re.IGNORECASE)


def ages(text: str, sequence: tuple[Word, ...]) -> list[Figure]:
    """The ages from which, or up to which, a text speaks of people."""
    if not _CUE.search(text):
        return []
    found = []
    for match in _GROUP.finditer(text):
        of, low = match["young"] or match["age"] or match["from"], fold(match["of"] or "")
        if match["of"]:
            value = int(low) if low.isdecimal() else _PLURALS.get(low, 0)
        else:
            value = int(of) if of.isdecimal() else SMALL.get(fold(of), 0)
        if not 0 < value < _OLDEST or ((match["age"] or match["from"]) and not _of_people(match, sequence)):
            continue
        how = fold((match["how"] or match["bound"] or match["way"] or "u").split()[0])
        group = next(name for name in ("of", "young", "age", "from") if match[name])
        start = match.start() if group == "young" else match.start(group)
        bound = "under" if how in _BELOW else "over"
        found.append(Figure(start, match.end(), text[start : match.end()], (float(value),), age=True, raw=value,
                            bound=bound))  # fmt: skip
    return found


_OLDEST = 110


def _of_people(match: re.Match[str], sequence: tuple[Word, ...]) -> bool:
    """Whether people stand before an age, and nothing behind it that it may count: "staff over 12 months"."""
    if match["old"]:
        return True
    before = [w for w in sequence if w.end <= match.start()][-3:]
    after = next((w for w in sequence if w.start >= match.end()), None)
    if not any(w.low in _AGED or is_people(w) or w.low in _WHO for w in before):
        return False
    near = before[-1].low in _AGED or is_people(before[-1]) or before[-1].low in _WHO or before[-1].low in _BEING
    ends = after is None or is_function(after.low) or after.low.endswith("ing")
    gap = match.string[match.end() : after.start] if after else ""
    return near and (ends or bool(gap.strip()))


_AGED = frozenset(listed("aged age ages"))
_WHO = frozenset(listed("women men girls boys adults those anyone anybody"))
_BEING = frozenset(listed("are were is was all"))


def called(bound: str, value: float) -> frozenset[str]:
    """What people of a group by age may be called: children under five, pensioners over 65."""
    names = set(_ANY)
    if bound != "over":
        names |= _CHILDREN if value <= _ADULT else set()
        names |= _YOUNG if value <= _YOUNGEST_ADULTS else set()
    elif value >= _ADULT - 2:
        names |= _ADULTS | (_OLD if value >= _OLDER else set())
    return frozenset(names)


_ADULT, _YOUNGEST_ADULTS, _OLDER = 18, 30, 55
_ANY = frozenset(listed("people person persons individual individuals player players"))
_CHILDREN = frozenset(listed("child children kid kids youngster youngsters"))
_YOUNG = frozenset(listed("young youth youths"))
_ADULTS = frozenset(listed("adult adults"))
_OLD = frozenset(listed("older elderly senior seniors"))
