"""Does evidence say how steadily, how wholly and how alone something was done, and that a figure is an average?

"Regularly" makes a habit of what was done once, "fully" a whole of a part, "independently" a deed of one's own of what
was done beside others; an average is not the best of two. Each kind is a closed class of words, and a word of it is
said when the evidence has any word of the same kind; a habit also when the evidence tells how often.
"""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.forms import bases
from tailor.model.checking.reading import Reading
from tailor.model.checking.recurrence import recurrences
from tailor.model.checking.segments import is_verb
from tailor.model.checking.stems import fold, listed

_KINDS: dict[str, frozenset[str]] = {
    kind: frozenset(fold(w) for w in listed(words))
    for kind, words in {
        "habit": "regularly routinely frequently continually constantly continuously consistently permanently "
        "habitually invariably usually regular regelmäßig laufend ständig dauerhaft kontinuierlich régulièrement "
        "fréquemment constamment regularmente habitualmente frecuentemente constantemente regolarmente "
        "costantemente frequentemente regelmatig voortdurend structureel",
        "whole": "fully entirely completely wholly totally comprehensively exclusively vollständig komplett gänzlich "
        "ausschließlich entièrement complètement intégralement exclusivement íntegramente completamente totalmente "
        "plenamente exclusivamente interamente esclusivamente inteiramente volledig geheel uitsluitend",
        "alone": "independently autonomously personally solely unaided unsupervised singlehandedly self-directed "
        "selbständig selbstständig eigenständig eigenverantwortlich alleinverantwortlich autonome autonomie seule "
        "autónoma autónomo autónomamente independiente independientemente personalmente autonomamente indipendente "
        "sozinho sozinha zelfstandig eigenhandig",
        "average": "average averaging averaged mean median durchschnittlich durchschnitt moyenne moyen promedio media "
        "gemiddeld gemiddelde",
    }.items()
}
#: What also tells that nobody helped.
_SELF = frozenset(listed("alone myself own solo single sole seul solo sola allein alleine alleen sozinho"))


def extent(case: Case) -> Iterator[Finding]:
    """The words of extent that a text adds to the line it takes the place of."""
    if case.before is None:
        return
    for index, word in enumerate(case.reading.words):
        kind = next((k for k, words in _KINDS.items() if word.low in words), None)
        if (
            kind is None
            or (word.low == "moyen" and index and case.reading.words[index - 1].low == "au")
            or index in case.excused | case.reading.unfinished
            or (kind == "average" and (not case.reading.figures or _is_foreign(case, word.low)))
        ):
            continue
        # A habit is one of the matter that the text is about: what is done every Friday may not be all that is done.
        near = (*case.near(case.part(word.start)), case.before)
        sayers = (s for s in case.bound if _says(s.reading, kind, word.low))
        source = next((s for s in sayers if s in near or (kind != "habit" and not s.told)), None)
        if source is None and kind == "average":  # "AHT" is an average handling time.
            source = next((s for s in case.bound if case.says(s, index)), None)
        yield Finding("quantity", word.start, word.end, "soft", source)
    for match in _PUNCTUAL.finditer(case.reading.text):
        source = next((s for s in case.bound if _EARLY.search(s.reading.text)), None)
        yield Finding("outcome", *match.span(), "soft", source)

    for match in _BY_WHAT.finditer(case.reading.text):
        said = _IN_PERSON if match["person"] else _BY_HAND
        source = next((s for s in case.bound if said.search(s.reading.text)), None)
        yield Finding("wording", *match.span(), "soft", source)

    for match in _WHOSE.finditer(case.reading.text):
        low = match["whose"].casefold()
        near = (*case.near(case.part(match.start())), case.before)
        source = next((s for s in case.bound if low in s.reading.lows and (s in near or not s.told)), None)
        yield Finding("quantity", *match.span(), "soft", source)

    for match in _REACH.finditer(case.reading.text):
        low = match["where"].casefold()
        source = next((s for s in case.bound if low in s.reading.lows), None)
        yield Finding("quantity", *match.span(), "soft", source)

    yield from _habit(case)


def _is_foreign(case: Case, low: str) -> bool:
    """Whether a word means the average in other languages only: "social media" measures nothing."""
    return case.language.startswith("en") and low in ("media", "mediana", "promedio", "moyen", "moyenne")


def _habit(case: Case) -> Iterator[Finding]:
    """The verb that makes a habit of what was done at one time: "chaired three groups in 2022" is no "chair groups"."""
    mine, line = case.reading, case.before
    if (
        line is None
        or not case.single
        or not case.language.startswith("en")
        or not mine.words
        or not line.reading.words
    ):
        return
    verb, theirs = mine.words[0], line.reading.words[0]
    now = verb.low in bases(theirs.low) and verb.low != theirs.low and is_verb(theirs)
    years = {f.value for f in line.reading.figures if f.year}
    dropped = [f for f in line.reading.figures if not f.unit and not any(f.value == g.value for g in mine.figures)]
    if now and years and dropped:
        yield Finding("quantity", verb.start, verb.end, "soft", None)


#: So is how it was done, though all of its words are small.
_BY_WHAT = re.compile(r"\bby hand\b|(?P<person>\bin person\b)", re.IGNORECASE)
_BY_HAND = re.compile(r"\b(?:hands?|hand[a-z]+|manual\w*)\b", re.IGNORECASE)
_IN_PERSON = re.compile(
    r"\b(?:in person|face|visit\w*|met|meet\w*|personally|on site|onsite|counter|desk|reception|front|door\w*)\b",
    re.IGNORECASE,
)
#: How far something reached is a claim, too.
_REACH = re.compile(
    r"\b(?:across|throughout) (?:the (?:[\w-]+ )?)?(?P<where>region|country|county|city|industry|company|group|"
    r"organi[sz]ation|business|sector|trust|uk|world|europe)\b",
    re.IGNORECASE,
)
#: Whose figure or work it was: "my tickets" are not the team's.
_WHOSE = re.compile(
    r"\b(?:the|our|its) (?P<whose>team|department|company|organi[sz]ation|firm|business|office|branch|unit|site|group|"
    r"service|hospital|trust|store|shop|council|charity|agency|school|club|ward|centre)'s\b",
    re.IGNORECASE,
)
#: That something was ready when it should be is a claim, too, though all of its words are small.
_PUNCTUAL = re.compile(r"\b(?:on|to|ahead of) (?:time|schedule)\b|\bby (?:the )?deadline\b", re.IGNORECASE)
_EARLY = re.compile(r"\b(?:on time|early|ahead|schedule\w*|deadlines?|punctual\w*|sooner)\b", re.IGNORECASE)


def _says(evidence: Reading, kind: str, low: str) -> bool:
    if low in evidence.lows or not _KINDS[kind].isdisjoint(evidence.lows):
        return True
    if kind == "average" and any(f.hedge == "about" for f in evidence.figures):
        return True
    if kind == "habit":
        return bool(recurrences(evidence.text)) or not _HABITS.isdisjoint(evidence.lows)
    return kind == "alone" and not _SELF.isdisjoint(evidence.lows)


_HABITS = frozenset(
    listed(
        "always often every each per daily weekly monthly ongoing whenever jeden jede jedes pro chaque par cada por "
        "ogni elke per immer oft toujours souvent siempre sempre altijd vaak"
    )
)
