"""The fact check: what a text claims, and which passage of the evidence says so.

Rules alone: no model, no network, no clock. Read first: `check` below, `reading` (a text read for comparison), `case`
(what is checked against what, and what was found) and one rule, `frequency` being a short one. Each rule is a function
from a case to its findings, and each finding names the passage that supports it, or none.

  A text is read   `normal` takes it out of its disguises, `shorthand` writes terse lines out, `reading` finds words,
                   terms and figures, `segments` cuts it into parts that each say one thing, `sentences` and `denials`
                   say who did it and whether it happened.
  Numbers          `figures` finds them (a `figure` each, by `numerals`, `measures`, `spelled`, `halves`, `durations`,
                   `ages`), `numbers` asks whether the evidence has them, of the same thing (`counting`), or whether
                   they follow: `arithmetic`, `sums`, `implied`, `rates`, `recurrence`, `shares`, `trends`, `rows`;
                   `reckoned`: whether they may; `portions`: of some of them only. Of the same family: `totals`,
                   `wholes`, `several`, `frequency`, `extent`, `turns`, `monies` (saved, spent, brought in), `changes`
                   (by or to how much).
  Times            `dates`, `tenure`, `lasting`, `holding`, `finished`.
  Names, standing  `names` (tools, credentials, employers, places, `countries`, `licences`, `makers`, `naming`),
                   `titles` over `positions`, `callings`, `titled` (by a deed), `ranks`, `standing`, `exams`,
                   `instructing`; `beside` (who was worked with), `workplaces`, `tongues` and `grades` for how well
                   something is known.
  Deeds            `scope` over `involvement` (helped, did, led) by `levels`, `besides`, `driving`, `leading` (whom),
                   `units` (what as a whole), `offices` (nouns of leading), `merit` (mine or the team's), `deeds` (to
                   what), `objects`, `trades` (a trade's own), `phrased` (in a phrase), `sides` (of a budget, a
                   target).
  What remains     `wording` asks for every further word whether it is `said`: `rephrasing`, `synonyms`, `listing`,
                   `slight`, `weighty`, `joined` (in a row); `contrast`, `hanging` and `items` for what was put in or
                   hung on.
  Words            `words`, `stems`, `irregular` and `lookalikes` say what is the same word, `forms` and `lexicon` for
                   English, `languages`, `concepts` and `kin` for others, `letters`, `fullnames` and `degrees` what
                   letters stand for, `people` who is a person; `idiom` tells which language a few words are in, `quick`
                   finds one of many words, `tables` has what goes with what.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from tailor.model import vocabulary
from tailor.model.checking import concepts, languages, lexicon, synonyms, tables, words
from tailor.model.checking.case import Case, Finding, covered, until_enough
from tailor.model.checking.contrast import contrast
from tailor.model.checking.dates import dates
from tailor.model.checking.deeds import deeds
from tailor.model.checking.extent import extent
from tailor.model.checking.finished import finished
from tailor.model.checking.frequency import frequency
from tailor.model.checking.grades import grades
from tailor.model.checking.hanging import causes, hanging
from tailor.model.checking.idiom import foreign, idiom
from tailor.model.checking.instructing import instructing
from tailor.model.checking.items import items
from tailor.model.checking.merit import merit
from tailor.model.checking.monies import monies
from tailor.model.checking.names import names
from tailor.model.checking.numbers import numbers
from tailor.model.checking.objects import objects
from tailor.model.checking.portions import portions
from tailor.model.checking.ranks import ranks
from tailor.model.checking.reading import Source, asking, read, source
from tailor.model.checking.scope import scope
from tailor.model.checking.segments import segments
from tailor.model.checking.sides import sides
from tailor.model.checking.standing import standing
from tailor.model.checking.titles import titles
from tailor.model.checking.tongues import tongues
from tailor.model.checking.totals import levelled, summed, totals
from tailor.model.checking.trades import trades
from tailor.model.checking.trends import turned
from tailor.model.checking.wording import wording
from tailor.model.checking.workplaces import workplaces
from tailor.model.claims import Check, Verdict
from tailor.model.resume import Passage

__all__ = ["check", "load"]


def load() -> None:
    """Read the lists of words and check something, once a process, so that nobody's first check waits (some 0.3 s)."""
    vocabulary.load()
    words.load()
    languages.load()
    concepts.load()
    lexicon.load()
    synonyms.load()
    tables.load()
    check(_FIRST, (Passage(ref="w1", item="w1", text=_FIRST),))


#: What is checked first: a number, a year, a tool, a doing and an outcome, so that each rule has run once.
_FIRST = "Led 12 nurses at Acme Ltd from 2019 to 2021 and cut waiting by 10 % with Excel, ensuring safe care"


_FIGURES_AND_STANDING: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    numbers,
    turned,
    totals,
    summed,
    portions,
    levelled,
    frequency,
    extent,
    sides,
    monies,
    dates,
    titles,
    workplaces,
    ranks,
    finished,
    standing,
    tongues,
    grades,
)


def check(
    text: str,
    evidence: Sequence[Passage],
    *,
    told: Sequence[Passage] = (),
    known: Sequence[Passage] = (),
    language: str = "en",
    before: str = "",
    today: date | None = None,
    source_language: str = "",
    cites: frozenset[str] = frozenset(),
) -> Check:
    """Check every claim of a text against the evidence that may support it.

    evidence: the passages of the item that the text belongs to (for a summary, a headline, a skills list or a letter:
    all of the résumé). told: the person's own words that may be used for it. known: the rest of the résumé; it tells
    what a name is and supports nothing. language: BCP 47 tag of the text. before: what the text takes the place of.
    source_language: BCP 47 tag of the evidence; the text's own when left out. The person's own words may be in any: a
    text that rests on such, by the references that it `cites`, is a translation as well. today: lets a period that is
    still going on count towards years of experience.

    Unsupported when a hard claim has no passage behind it, unsure when only soft ones have none.
    """
    tongue = languages.primary(language)
    reading = asking(read(text, tongue))
    passages = (*evidence, *told)
    tongues = (languages.primary(source_language or language), tongue)
    sources = tuple(
        source(p, n, told=True, tongues=_told_in(p.text, tongues))
        if n >= len(evidence)
        else source(p, n, tongues=tongues)
        for n, p in enumerate(passages)
    )
    replaced = next((s for s in sources if before and s.passage.text == before), None)
    entries = {s.passage.item for s in sources if not s.told}
    single = replaced is not None and not replaced.told and len(entries) == 1 and _is_line(replaced.passage)
    case = Case(
        reading=reading,
        parts=segments(reading),
        sources=sources,
        known=tuple(known),
        before=replaced,
        bound=_bound(sources, replaced) if replaced is not None and single else sources,
        today=today,
        language=language,
        single=single,
    )
    if not case.parts:
        return Check()
    findings = [f for kind in _FIGURES_AND_STANDING for f in until_enough(kind(case))]
    taken = covered(case, findings)
    findings += [f for f in until_enough(names(case)) if not taken.issuperset(reading.at(f.start, f.end))]
    findings += until_enough(scope(case))
    findings += until_enough(merit(case))
    findings += until_enough(deeds(case, covered(case, findings)))
    findings += until_enough(instructing(case, covered(case, findings)))
    findings += until_enough(objects(case, covered(case, findings)))
    findings += until_enough(trades(case, covered(case, findings)))
    findings += until_enough(wording(case, covered(case, findings)))
    findings += until_enough(items(case, covered(case, findings)))
    findings += until_enough(contrast(case, covered(case, findings)))
    findings += until_enough(hanging(case, covered(case, findings)))
    findings += until_enough(causes(case))
    abroad = any(s.told and s.passage.ref in cites and s.reading.language != tongue for s in sources)
    if tongues[0] != tongue or abroad:
        findings = [_translated(f) for f in findings]
    findings.sort(key=lambda f: (f.start, f.end))
    missing = {f.tier for f in findings if not f.supported}
    verdict: Verdict = "unsupported" if "hard" in missing else "unsure" if missing else "supported"
    return Check(verdict=verdict, claims=tuple(case.claim(f) for f in findings))


def _told_in(text: str, tongues: tuple[str, ...]) -> tuple[str, ...]:
    """The languages that a person's words may be written in: what they clearly are, else those of the document."""
    own = idiom(text)
    return (own,) if own and foreign(text, tongues[0]) and foreign(text, tongues[-1]) else tongues


#: What a translation takes over unchanged, and what nobody may add to one: an outcome, a credential. That the rest
#: cannot be found again in another language proves nothing.
_UNTRANSLATED = frozenset({"number", "quantity", "date", "tool", "organisation", "scope", "outcome", "credential"})


def _translated(finding: Finding) -> Finding:
    """A finding in a text whose evidence is in another language."""
    return finding if finding.kind in _UNTRANSLATED else replace(finding, tier="soft")


_LINES = (".highlights[", ".courses[", ".lines[")


def _bound(sources: tuple[Source, ...], replaced: Source) -> tuple[Source, ...]:
    """The passages that the figures of a text may come from: a line's figures do not move to the next line."""
    return tuple(s for s in sources if s.told or s is replaced or not _is_line(s.passage))


def _is_line(passage: Passage) -> bool:
    if passage.path:
        return any(mark in passage.path for mark in _LINES)
    return passage.ref != passage.item
