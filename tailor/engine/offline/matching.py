"""Which lines of a résumé, or which words of the person, show what a posting asks for."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from tailor.engine.offline import (
    abroad,
    credentials,
    degrees,
    driving,
    experience,
    fields,
    grades,
    meaning,
    roles,
    spoken,
    support,
    tenure,
)
from tailor.engine.offline.evidence import is_told, matched
from tailor.engine.offline.meaning import Meaning
from tailor.engine.offline.ranking import Line, Ranked, subject
from tailor.engine.offline.words import look, names, stems
from tailor.engine.phrasebook import phrases
from tailor.engine.tongues import any_will_do, tongues
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage, Resume


def judge(
    requirement: Requirement, ranked: Ranked, resume: Resume, today: date, language: str = "en", title: str = ""
) -> Match:
    """The state of one requirement with the lines that show it; its note is in `language`.

    title: what the posting is for; empty where it does not say.
    """
    passages = tuple(resume.passages())
    own = {p.ref: p.text for p in passages if p.section == "sections"}
    lines = [_under_heading(line, own) for line in ranked.by_id.get(requirement.id, ())]
    old = {work.id for work in resume.work if tenure.too_old(requirement.text, work, today)}
    lines = [x for x in lines if x.passage.item not in old and not _by_the_firms_name(requirement, x, resume)]
    gone = credentials.run_out(requirement.text, resume, today)
    lines = [x for x in lines if x.passage.item not in gone]
    if abroad.elsewhere(requirement.text, resume):
        lines = [x for x in lines if is_told(x.passage)]
    match = _judged(requirement, roles.of_rank(requirement, lines, resume), ranked, resume, today, language)
    if match.state == "missing" and (years := tenure.asked(requirement.text)) is not None:
        match = experience.in_the_trade(requirement, years, title, resume, today, language) or match
    evidence = [e.model_copy(update={"quote": own[e.ref]}) if e.ref in own else e for e in match.evidence]
    if requirement.category == "credential":
        # A position tells at most of what others were brought to, where the credential itself is there.
        done = {p.ref for p in passages if p.section == "work"}
        evidence = [e for e in evidence if e.ref not in done] or evidence
    return match.model_copy(update={"evidence": tuple(evidence)})


def _under_heading(line: Line, own: Mapping[str, str]) -> Line:
    """A line below a heading that is a name is read with it: "Klasse B" below "Führerschein"."""
    passage = line.passage
    heading = own.get(passage.item, "") if passage.ref in own and passage.ref != passage.item else ""
    if not names(heading):
        return line
    return replace(line, passage=passage.model_copy(update={"text": f"{heading}: {passage.text}"}))


def _by_the_firms_name(requirement: Requirement, line: Line, resume: Resume) -> bool:
    """Whether the heading of a position has a part of a wish in its employer's name alone.

    Who worked at "Bestway Stores" has not been in a cold store; at a "Primary School" one has been in a school. Nobody
    is chartered for working at "Lally & Co Chartered Accountants".
    """
    entry = next((w for w in resume.work if w.id == line.passage.ref), None)
    wish = look(subject(requirement)).stems
    if entry is not None and requirement.category == "credential":
        return not credentials.tells(entry.position)
    if entry is None or wish <= stems(entry.name):
        return False
    if line.meant is not None:
        of_it = meaning.covered(subject(requirement), meaning.meaning(entry.position, line.meant.tongues))
        if of_it or (line.words >= 1 and requirement.category == "experience"):
            return False
    return not wish.isdisjoint(stems(entry.name)) and wish.isdisjoint(stems(entry.position))


def _judged(
    requirement: Requirement, lines: Sequence[Line], ranked: Ranked, resume: Resume, today: date, language: str
) -> Match:
    years = tenure.asked(requirement.text)
    if requirement.category == "language" and tongues(requirement.text):
        return spoken.shown(requirement, lines, resume, language)
    if requirement.category == "language" and (which := any_will_do(requirement.text)) is not None:
        return spoken.another(requirement, which, lines, language)
    if own := [x.passage for x in lines if driving.has_transport(requirement.text, x.passage.text)]:
        return matched(requirement, "demonstrated", [p for p in own if not is_told(p)] or own)
    if requirement.category == "education":
        return _educated(requirement, lines, ranked, resume)
    if (place := _WORKING_IN.search(requirement.text)) and (there := _worked_in(place["place"], resume)):
        return matched(requirement, "demonstrated", there)
    if _PUBLISHED.search(requirement.text) and (out := [p for p in resume.passages() if p.section == "publications"]):
        return matched(requirement, "demonstrated", out)
    if years is not None:
        return experience.of_years(requirement, years, lines, ranked, resume, today, language)
    return support.supported(requirement, lines, ranked, language)


#: Whatever they are on: "a record of publications", "Publikationsliste".
_PUBLISHED: Final = re.compile(
    rf"\b{phrases('matching', 'published')}\b|^{phrases('matching', 'publications')}$", re.IGNORECASE
)
#: "Experience of working in a school".
_WORKING_IN = re.compile(
    r"^(?:(?:previous|some|prior) )?experience (?:of |in )?work(?:ing)? (?:in|at|within) (?:an? |the )?"
    r"(?P<place>[\w -]{3,40}?)(?: (?:environment|setting))?$",
    re.IGNORECASE,
)


def _worked_in(place: str, resume: Resume) -> list[Passage]:
    """The headings of positions whose employer's name says what sort of place it is: "St Oswin's Primary School"."""
    wanted = stems(place)
    there = {work.id for work in resume.work if wanted and wanted <= stems(work.name)}
    return [p for p in resume.passages() if p.ref == p.item and p.item in there]


def _ranks(text: str, ranked: Ranked) -> list[int]:
    """The ranks of the degrees that a text names, whatever they are called in its language."""
    return degrees.ranks(text) + (meaning.ranks(text, ranked.tongues) if ranked.tongues else [])


def _is_meant(asked: str, told: str, means: Meaning) -> bool:
    """Whether a degree is of the field that is asked for in other words than its own, or no field is asked for."""
    said = meaning.covered(asked, means)
    if said >= meaning.MOST or not meaning.meaning(asked, means.tongues).units:
        return True
    return said > 0 and fields.is_of(asked, told)


#: So much of a degree's words must be said where no school vouches for it.
_MOST_OF_IT = 0.7


def _educated(requirement: Requirement, lines: Sequence[Line], ranked: Ranked, resume: Resume) -> Match:
    wanted = min(_ranks(requirement.text, ranked), default=0)
    asked = degrees.spelled(tenure.without_least(requirement.text))
    heads = {e.id: e for e in resume.education}
    showing = []
    for line in lines:
        entry = heads.get(line.passage.item)
        if entry is None or line.passage.ref != entry.id:
            continue
        if not credentials.is_held_yet(requirement.quote, f"{line.passage.text} {entry.dates}"):
            continue
        told = degrees.spelled(f"{entry.study_type} {entry.area}")
        # Of a trade that was learnt at a school no more need be said.
        held = max(_ranks(told, ranked) or _ranks(entry.institution, ranked), default=int(bool(entry.institution)))
        meant = None if fields.any_will_do(asked) else line.meant
        of_it = fields.is_of(asked, told) if meant is None else _is_meant(asked, told, meant)
        # "Bac+3 (DCG ou équivalent)" is shown by a DCG, whatever rank that has.
        by_name = len(entry.study_type) > 2 and re.search(
            rf"(?<!\w){re.escape(entry.study_type)}(?!\w)", requirement.text
        )
        if by_name and ranked.tongues and not meaning.meaning(entry.study_type, ranked.tongues).units:
            by_name = None  # "Ausbildung" is no name of one.
        if (by_name or (held >= wanted and of_it)) and grades.same_level(requirement.text, told):
            showing.append(line.passage)
    for line in lines:
        # A diploma may stand among the certificates.
        held = max(degrees.ranks(line.passage.text), default=0)
        if line.passage.section == "certificates" and line.words >= _MOST_OF_IT and held >= wanted:
            showing.append(line.passage)
    if not degrees.of_subjects(requirement.text, [line.passage.text for line in lines if line.passage.item in heads]):
        showing = []
    if showing:
        return matched(requirement, "demonstrated", showing)
    others = [line for line in lines if line.passage.section not in ("education",)]
    return support.claimed(requirement, [line for line in others if line.words >= _MOST_OF_IT], ranked)
