"""What hangs on a line by a preposition and nobody said: whom it was for, what for, where and how.

"… for senior management", "… across the region", "… to speed up delivery": each of the words may be one that any
rewrite adds, so that none of them is a claim by itself; the phrase as a whole tells of somebody, something or
somewhere that the evidence does not know. Who says a line again in other words hangs nothing new on it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.reading import Source
from tailor.model.checking.said import is_said
from tailor.model.checking.served import is_served
from tailor.model.checking.slight import adds_nothing, is_means, raises_nothing
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_free, is_function

_PREPOSITIONS = frozenset(
    listed(
        "for to with across within in at on under through throughout via from among between into against alongside "
        "after before during around over towards"
    )
)
#: Of a text that takes no line's place those alone that tell whom it reached: what it is about is said in other words.
_REACHING = frozenset(listed("for across throughout"))
_ENDS = _PREPOSITIONS | frozenset(listed("of by and or while which who that where when as than but so"))
#: What these say stands in the line anyhow: "in line with", "in advance", "in both years".
_IDLE = frozenset(
    listed(
        "line addition advance order total turn person part particular general response relation regard accordance "
        "conjunction collaboration cooperation partnership preparation support charge place use time years year due "
        "date less fewer average hand basis course process need request"
    )
)
_LONGEST = 6


def hanging(case: Case, taken: frozenset[int]) -> Iterator[Finding]:
    """The phrases of a text that no passage has a word of; `taken` are words with a finding already."""
    if not case.language.startswith("en"):
        return
    prepositions = _PREPOSITIONS if case.before is not None else _REACHING
    words = case.reading.words
    for index, word in enumerate(words):
        if word.low not in prepositions:
            continue
        phrase = _phrase(case, index)
        telling = [n for n in phrase if not is_function(words[n].low)]
        if not telling or any(n in taken | case.excused | case.reading.numeric for n in phrase):
            continue
        if all(is_served(case, n) for n in telling):
            continue
        if words[telling[0]].low in _IDLE or any(is_said(case, n) for n in telling) or _leads_on(case, phrase):
            continue
        yield Finding("wording", word.start, words[telling[-1]].end, "soft", None)


def _leads_on(case: Case, phrase: list[int]) -> bool:
    """Whether a phrase only leads over to what is said: "for a group of 20 pupils", "on completion of each job"."""
    words, of = case.reading.words, phrase[-1] + 1
    if [words[n].low for n in phrase] in (["site"], ["location"]) and of + 1 < len(words) and words[of].low == "at":
        return any(is_said(case, n) for n in range(of + 1, min(of + 4, len(words))))  # "On site at the printer"
    if of >= len(words) or words[of].low != "of":
        return False
    if not all(is_free(words[n]) or is_function(words[n].low) or adds_nothing(case, n) for n in phrase):
        return False
    behind = range(of + 1, min(of + _LONGEST, case.part_of(of).last))
    return any(n in case.reading.numeric or (not is_function(words[n].low) and is_said(case, n)) for n in behind)


#: What led to something, and what tells in a passage that anything did.
_CAUSED = re.compile(
    r"\b(?:that|which) (?P<verb>brought|cut|reduced|raised|increased|lifted|led|resulted|drove|halved|doubled|saved|"
    r"improved|lowered|boosted|shortened|helped)\b",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:by|after|thanks|due|because|so|which|that|through|via|once|when|result\w*|lead(?:s|ing)?|led|with|using)\b|[a-z]ing\b|->|→",
    re.IGNORECASE,
)


def causes(case: Case) -> Iterator[Finding]:
    """What a text makes the cause of something in a line that has none: "by" another line's deed, or "which cut" it."""
    before = case.before
    if before is None or not case.single or before.told or not case.language.startswith("en"):
        return
    words = case.reading.words
    for index, (word, after) in enumerate(pairwise(words)):
        if word.low != "by" or not after.low.endswith("ing"):
            continue
        # "By switching to a smaller jug": what it was switched to is the means.
        means = is_means(case, index + 1)
        behind = range(index + 2, case.part_of(index + 1).last) if means else _phrase(case, index + 1)
        telling = [n for n in (index + 1, *behind) if not is_function(words[n].low)]
        sayers = [before, *(s for s in case.bound if s.told)]
        if telling and not any(case.says(s, n) for s in sayers for n in telling):
            yield Finding("outcome", word.start, words[telling[-1]].end, "soft", None)
    yield from _hung_on(case, before)
    for match in _CAUSED.finditer(case.reading.text):
        if raises_nothing(case, case.reading.at(match.start("verb"), match.end("verb"))[0]):
            continue
        if not _CAUSE.search(before.reading.text) and match["verb"].casefold() not in before.reading.lows:
            yield Finding("outcome", *match.span(), "soft", None)


#: What came of something, as it is hung on a line.
_EFFECT = re.compile(
    r"(?:which|that) (?:led to|resulted in|brought(?: in)?|won|earned|meant|let|allowed|gained) |"
    r"(?:and )?(?:resulting in|leading to|winning|earning|meaning|allowing) |"
    r"so(?: that)? (?=(?:the|our|a|an|we|they|it|more|fewer)\b)",
    re.IGNORECASE,
)
_MARKS = " ,;:.–-"


def _hung_on(case: Case, before: Source) -> Iterator[Finding]:
    """An effect behind a line that stands there word for word, of which no passage has said all."""
    text, line = case.reading.text, before.reading.text.rstrip(_MARKS)
    if not text.casefold().startswith(line.casefold()):
        return
    at = len(line) + len(text[len(line) :]) - len(text[len(line) :].lstrip(_MARKS))
    effect = _EFFECT.match(text, at) if at > len(line) else None
    if effect is None:
        return
    telling = [n for n in case.reading.at(effect.end(), len(text)) if not is_function(case.reading.words[n].low)]
    if telling and not all(any(case.says(s, n) for s in case.sources) for n in telling):
        yield Finding("outcome", effect.start(), case.reading.words[telling[-1]].end, "soft", None)


def _phrase(case: Case, index: int) -> list[int]:
    """The words behind a preposition up to the next one, a conjunction or a mark."""
    words, found = case.reading.words, []
    for n in range(index + 1, min(index + 1 + _LONGEST, len(words))):
        if words[n].low in _ENDS or case.reading.text[words[n - 1].end : words[n].start].strip(" '\"-"):
            break
        found.append(n)
    return found
