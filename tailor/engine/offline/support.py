"""Which lines support a wish for a skill, a duty or a credential, which only claim it, and which say half of it."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from tailor.engine import phrasebook
from tailor.engine.offline import (
    amounts,
    courses,
    credentials,
    distinct,
    driving,
    grades,
    halves,
    leading,
    meaning,
    named,
    roles,
    whom,
)
from tailor.engine.offline.evidence import DECLARING, demonstrates, is_out, is_told, matched
from tailor.engine.offline.ranking import MODEL_SHARE, SHOWN_BY_WORDS, Line, Ranked, subject
from tailor.engine.offline.words import Look, common_doing, content, look, names, stems
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage
from tailor.model.wishes import alternatives, lapsed

#: A wish of a single unknown word ("technology") is found in too many lines: it must be meant, too.
_SHOWN_BARE = 0.62
_SHOWN_CLEARLY = 0.5
#: No score is as high: without the model a bare word shows nothing.
_NEVER = 2.0
#: How alike in all a position's heading must be that has less than half the words of a wish.
_TITLE_ALIKE = 0.5
#: A word that is made of several ("on-call", "Finanzbuchhaltung") is rarely said of anything else.
_COMPOUND = re.compile(r"\b\w+-\w+|\b\w{12,}")


def supported(requirement: Requirement, lines: Sequence[Line], ranked: Ranked, language: str) -> Match:
    """The state of one wish that is for no years, tongue or study, with what shows it; a note in `language`."""
    lines = [
        line
        for line in lines
        if distinct.of_that_number(requirement.text, line.passage.text)
        and distinct.of_that_step(requirement.text, line.passage)
        and courses.may_be_course(requirement.text, line.passage)
    ]
    if requirement.category == "credential":
        lines = [line for line in lines if _may_certify(requirement, line)]
    strict = named.strict_names(requirement)
    if requirement.category == "credential" and driving.DRIVING.issuperset(strict):
        lines = [x for x in lines if is_told(x.passage) or driving.of_that_class(requirement.text, x.passage.text)]
        papers = [x.passage for x in lines if demonstrates(x.passage)]
        driven = [p for p in papers if driving.classed(requirement.text, p.text)]
        if driven := driven or [p for p in papers if driving.drives(requirement.text, p.text)]:
            return matched(requirement, "demonstrated", driven)
    if strict:
        return named.by_name(requirement, strict, lines, language)
    alike = _alike(requirement, lines, ranked)
    listing = [line for line in lines if line.words > 0 and line.passage.section in DECLARING]
    lacking = halves.lacking(requirement.text, alike or listing, language)
    if showing := _showing(requirement, alike, lines):
        return matched(requirement, "demonstrated", [line.passage for line in _telling(showing)])
    if certified := [
        line.passage
        for line in lines
        if credentials.is_named(requirement, line.passage) or courses.trained(requirement.text, line.passage)
    ]:
        return matched(requirement, "demonstrated", certified)
    if alike and lacking and (listed := _listed_too(requirement, alike, lines)):
        return matched(requirement, "declared", listed)
    match = claimed(requirement, lines, ranked)
    return match.model_copy(update={"note": lacking}) if match.state == "missing" else match


def _may_certify(requirement: Requirement, line: Line) -> bool:
    """Whether a line may show a credential: one of that kind and grade, in force, and held rather than heard of."""
    text = line.passage.text
    return (
        credentials.certifies(line.passage)
        and grades.same_grade(requirement.text, text)
        and not lapsed(text)
        and not credentials.only_heard(text)
        and credentials.of_its_kind(requirement.text, text)
        and credentials.is_held_yet(requirement.quote, text)
    )


def _alike(requirement: Requirement, lines: Sequence[Line], ranked: Ranked) -> list[Line]:
    """The lines that are enough like a wish, on its matter, and of the things, people and rank that it is for."""
    wish = look(subject(requirement))
    least = _least(requirement, wish, ranked)
    alike = [line for line in lines if line.score >= least and demonstrates(line.passage)]
    if len(wish.said) > 1 and not alternatives(requirement.text) and not named.EXAMPLES.search(requirement.text):
        covered = {name for line in alike for name in look(line.passage.text).follows}
        if not wish.said <= covered:
            alike = [line for line in alike if line.score >= _SHOWN_CLEARLY]
    return [
        line
        for line in alike
        if roles.says_what_is_done(requirement, line.passage)
        and not _by_a_word_of_its_title(line)
        and _of_that_sort(requirement.text, line)
        and on_the_matter(wish, line, foreign=ranked.foreign)
        and is_out(requirement.text, line.passage.text)
        and (
            says_all_of_it(requirement.text, line)
            or (roles.in_charge_of_it(requirement.text, line.passage) and of_the_thing(requirement.text, line.passage))
        )
        and (line.score >= _SHOWN_BARE or distinct.of_that_matter(requirement.text, line.passage.text))
        # What was taught is no experience of it.
        and not (requirement.category == "experience" and line.passage.section in ("education", "certificates"))
    ]


def _of_that_sort(wish: str, line: Line) -> bool:
    """Whether a line says of what sort a named thing is to be: who welds steel has not shown "aluminium welding"."""
    known = names(wish)
    if len(known) != 1 or line.meant is not None:
        return True
    before = stems(" ".join(content(_LAST_JOINT.split(wish[: known[0].start])[-1]))) - _how_well()
    return not before or not before.isdisjoint(look(line.passage.text).stems)


@cache
def _how_well() -> frozenset[str]:
    """What says how well something is done, and not of what sort it is."""
    return stems(" ".join(phrasebook.words("support", "how well")))


#: What parts a named thing, and what stands before it of its sort, from the rest of a wish.
_LAST_JOINT: Final = re.compile(rf"[,;:(/]|\b{phrasebook.phrases('support', 'joints')}\b", re.IGNORECASE)


def _by_a_word_of_its_title(line: Line) -> bool:
    """Whether a position's heading says too little of a wish: a claims processor has seen no healthcare claims."""
    return is_heading(line) and line.passage.section == "work" and line.words < _HALF and line.score < _TITLE_ALIKE


def _least(requirement: Requirement, wish: Look, ranked: Ranked) -> float:
    """How much a line must be like a wish in order to show it."""
    if wish.parts or len(wish.stems) > 1:
        return ranked.shown
    if not ranked.modelled:
        return meaning.SAID_ALL if ranked.tongues else _NEVER
    if ranked.foreign and requirement.category == "experience":
        return 1 - MODEL_SHARE  # The word itself, whatever the model knows of it.
    if requirement.category == "experience" and _COMPOUND.search(subject(requirement)):
        return _SHOWN_CLEARLY
    return _SHOWN_BARE


def _showing(requirement: Requirement, alike: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    """Of the lines that are like a wish those that show all of it; else those that say it literally."""
    showing = halves.whole(requirement.text, alike) or [
        line
        for line in lines
        if demonstrates(line.passage)
        and halves.literally(requirement.text, line.passage.text)
        and roles.in_charge_of_it(requirement.text, line.passage)
    ]
    if examples := [line for line in lines if halves.example(requirement.text, line.passage.text)]:
        # What the posting itself names is better evidence than what is merely like it.
        told = [line for line in examples if demonstrates(line.passage)]
        showing = told or [line for line in showing if line.score >= _SHOWN_CLEARLY]
    if requirement.category == "credential":
        showing = [line for line in showing if line.words >= credentials.HELD] or [
            line for line in lines if demonstrates(line.passage) and credentials.is_held(requirement.text, line.passage)
        ]
    return list(showing)


def _listed_too(requirement: Requirement, shown: Sequence[Line], lines: Sequence[Line]) -> list[Passage]:
    """What shows half of a wish with the lists that say the rest; empty when they do not say all of it."""
    lists = [line for line in lines if line.words > 0 and line.passage.section in DECLARING]
    return [line.passage for line in (*shown[:1], *lists)] if halves.whole(requirement.text, [*shown, *lists]) else []


#: What a line that has half the words of a wish, or fewer, must be alike to it in meaning.
_HALF, _ALIKE = 0.5, 0.4
#: In other languages than English all lines are alike to the sentence model.
_ALIKE_ABROAD = 0.6


def on_the_matter(wish: Look, line: Line, doing: frozenset[str] = frozenset(), *, foreign: bool = False) -> bool:
    """Whether a line shares with a wish more than a common doing: calls that were handled are no complaint handling.

    Half the words of a wish are not enough, unless the line is alike in meaning, too: who reached an expected standard
    has not shown high expectations.
    """
    said = look(line.passage.text)
    if wish.parts and not any(name in said.follows or words & said.stems for name, words in wish.parts):
        return line.score >= _ALIKE
    alike = _ALIKE_ABROAD if foreign else _ALIKE
    if not wish.parts and line.words <= _HALF and line.score < line.words * (1 - MODEL_SHARE) + alike * MODEL_SHARE:
        return False
    matter = wish.stems - common_doing() - doing
    if not matter or matter == wish.stems or line.score >= _SHOWN_CLEARLY:
        return True
    return not (matter.isdisjoint(said.stems) and wish.said.isdisjoint(said.follows))


#: What is to be somebody's own: who tags tools need not have any.
_OWN: Final = phrasebook.anywhere("support", "own")


def of_the_thing(wish: str, passage: Passage) -> bool:
    """Whether a line is of the training, the people and the trade that a wish is for, and not of others of its name."""
    return (
        (not _OWN.search(wish) or _OWN.search(passage.text) is not None)
        and amounts.enough(wish, passage.text)
        and courses.of_that_training(wish, passage)
        and whom.of_that_kind(wish, passage.text)
        and not roles.by_an_office_alone(wish, passage.text)
    )


def says_all_of_it(wish: str, line: Line) -> bool:
    """Whether a line says all of a wish in another language than English, whose deeds and ranks are known by words."""
    return line.meant is not None and line.words >= 1 and not leading.too_few(wish, line.passage.text)


#: What is much less like it than the best line is no evidence beside it.
_BESIDE = 0.8


def _telling(showing: Sequence[Line]) -> list[Line]:
    """The best line, and others that are nearly as good; the heading of a position says little beside what was done."""
    best = showing[0]
    return [
        line
        for line in showing
        if line is best or (line.score >= _BESIDE * best.score and (not is_heading(line) or is_heading(best)))
    ]


def is_heading(line: Line) -> bool:
    """Whether a line is the heading of its entry: the position and the employer, the degree and the school."""
    return line.passage.ref == line.passage.item


def _listed(requirement: Requirement, line: Line) -> bool:
    """Whether a list of skills has the thing that something is to be done with: "P&L" for "reading a P&L"."""
    doing = roles.doing(requirement.text)
    rest = requirement.text.partition(doing)[2] if doing else ""
    wish = look(rest)
    things = not wish.parts and bool(wish.stems - common_doing())
    return things and line.passage.section == "skills" and wish.stems <= look(line.passage.text).stems


def claimed(requirement: Requirement, lines: Sequence[Line], ranked: Ranked) -> Match:
    """The state of a wish that no line shows: said in a list or the summary, told in an answer, or missing."""
    declared = [
        line
        for line in lines
        if not demonstrates(line.passage)
        and (
            line.words >= SHOWN_BY_WORDS
            or halves.literally(requirement.text, line.passage.text)
            or _listed(requirement, line)
            or named.by_its_name(requirement.text, line.passage)
        )
    ]
    if requirement.category == "credential":
        declared = [line for line in declared if credentials.says_of_what(requirement.text, line.passage.text)]
    state_lines = [line for line in declared if not is_told(line.passage)]
    if state_lines:
        return matched(requirement, "declared", [line.passage for line in state_lines])
    told = [line for line in lines if is_told(line.passage) and line.score >= ranked.shown and line.words > 0]
    told = halves.whole(requirement.text, told) or [
        line for line in lines if is_told(line.passage) and halves.example(requirement.text, line.passage.text)
    ]
    if told:
        return matched(requirement, "asked", [line.passage for line in told])
    return Match(requirement_id=requirement.id, state="missing")
