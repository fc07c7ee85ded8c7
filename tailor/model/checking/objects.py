"""Was it done to this, or only for it, at it, or to what it uses? The API that an app uses is no app that was built.

"Built the API and the mobile app" has every word of its line, and makes two things done of one and its use.
"""

from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.lexicon import is_making
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.segments import Segment, is_verb, opening
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

#: Behind these stands what uses a thing, whom it is for, where it is or what it is made from.
_OTHERS = frozenset(listed("for by in at on from into inside within across that which who whose where to through"))
_RELATIVES = frozenset(listed("that which who whose where"))
_PREPOSITIONS = _OTHERS | frozenset(listed("of with under over between after before during as via using"))
_ARTICLES = frozenset(listed("the a an its their our all both my his her some any two three four five six new"))
_JOINING = frozenset(listed("and or plus & with including"))


def objects(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The things that a text says something was done to, and its evidence has beside what it was done to."""
    if not case.language.startswith("en"):
        return
    for part in case.parts:
        if part.tail or not is_verb(case.reading.words[opening(case.reading, part)]):
            continue
        found = _object(case, part)
        if found is None or found in taken | case.excused | case.reading.numeric:
            continue
        word = case.reading.words[found]
        yield Finding("wording", word.start, word.end, "soft", None)


def _object(case: Case, part: Segment) -> int | None:
    """The word for a thing that the evidence has only beside another's, which the text joins it to or leaves out."""
    lines = (case.before,) if case.single and case.before is not None else case.near(part)
    heads = _heads(case.reading, part)
    stems = [case.reading.words[n].stem for n in heads]
    if len(heads) == _PAIR and not any(_joins(line.reading, case.reading, heads[0]) for line in lines):
        for head, stem, other in zip(heads, stems, reversed(stems), strict=True):
            if stem != other and lines and all(_is_beside(line, stem, other) for line in lines):
                return head if not any(_is_done_to(s, stem) for s in case.bound if s.told) else None
    if len(heads) == 1 and lines and is_making(case.reading.words[opening(case.reading, part)].low):
        verb = case.reading.words[opening(case.reading, part)].stem
        if all(_is_made_of_another(line, stems[0], verb, case.reading.stems) for line in lines):
            return heads[0]
    return None


_PAIR = 2


def _joins(line: Reading, reading: Reading, index: int) -> bool:
    """Whether a line joins a word to the one that the text joins it to: "oak and softwood doors"."""
    pair = (reading.words[index].stem, reading.words[index + 2].stem)
    return any(
        line.words[n].low in _JOINING and (line.words[n - 1].stem, line.words[n + 1].stem) in (pair, pair[::-1])
        for n in range(1, len(line.words) - 1)
    )


def _heads(reading: Reading, part: Segment) -> list[int]:
    """The nouns for what a part's verb was done to: the last word of each of two joined things, or of one."""
    heads: list[int] = []
    verb = opening(reading, part)
    last = verb
    for n in range(verb + 1, part.last):
        word = reading.words[n]
        if n > verb + 1 and reading.text[reading.words[n - 1].end : word.start].strip(" -'’"):
            break
        if word.low == "and" and last > verb and not heads:
            heads.append(last)
        elif is_function(word.low) and word.low not in _ARTICLES:
            break
        elif word.low not in _ARTICLES:
            last = n
    if last > verb and last not in heads:
        heads.append(last)
    return heads


def _places(reading: Reading, stem: str) -> list[int]:
    return [n for n, w in enumerate(reading.words) if w.stem == stem]


def _is_beside(line: Source, stem: str, other: str) -> bool:
    """Whether a line has a thing only behind the other and what tells of its use, place or origin."""
    reading = line.reading
    places, others = _places(reading, stem), _places(reading, other)
    return bool(places and others) and all(any(o < n and _is_behind(reading, o, n) for o in others) for n in places)


def _is_behind(reading: Reading, first: int, index: int) -> bool:
    """Whether between two words stands what makes the second no object of the first's verb, and nothing joins them."""
    between = [w.low for w in reading.words[first + 1 : index]]
    text = reading.text[reading.words[first].end : reading.words[index].start]
    if any(c in text for c in ",;:.()") or not _JOINING.isdisjoint(between):
        return False
    return not _OTHERS.isdisjoint(between) and not (between and between[0] == "to")


def _is_made_of_another(line: Source, stem: str, verb: str, mine: frozenset[str]) -> bool:
    """Whether a line tells of making something that the text leaves out for what uses it or for what it was made."""
    reading = line.reading
    places = _places(reading, stem)
    if len(places) != 1 or verb not in (w.stem for w in reading.words[: places[0]]):
        return False
    start = next(n for n, w in enumerate(reading.words) if w.stem == verb)
    thing = _thing(reading, start, places[0])
    return thing is not None and reading.words[thing].stem not in mine and _is_used_by(reading, thing, places[0])


def _thing(reading: Reading, start: int, stop: int) -> int | None:
    """The last word before the first that leads on from what a verb was done to."""
    for n in range(start + 1, stop):
        if reading.words[n].low in _PREPOSITIONS or is_verb(reading.words[n]):
            return n - 1 if n - 1 > start else None
    return None


def _is_used_by(reading: Reading, thing: int, index: int) -> bool:
    """Whether a thing is what the other uses: "the API that the app uses", "the jig used by the shop"."""
    between = [w.low for w in reading.words[thing + 1 : index]]
    return _is_behind(reading, thing, index) and (
        between[0] in _RELATIVES or between[0] == "for" or between[:2] == ["used", "by"]
    )


def _is_done_to(source: Source, stem: str) -> bool:
    return stem in source.reading.stems
