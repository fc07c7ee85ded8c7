"""Years of experience that a posting asks for, counted in the positions that show what they are of."""

from collections.abc import Mapping, Sequence, Set
from datetime import date
from functools import cache
from typing import Final

from tailor.engine import phrasebook
from tailor.engine.offline import degrees, halves, meaning, named, roles, support, tenure
from tailor.engine.offline.evidence import is_told, matched
from tailor.engine.offline.ranking import Line, Ranked
from tailor.engine.offline.words import common_doing, content, look, stem, stems
from tailor.model.letter import sentences
from tailor.model.noting import half, notes, short
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage, Resume, Work

#: So many positions that years were counted of are named.
_MOST_POSITIONS = 8


def of_years(
    requirement: Requirement,
    years: int,
    lines: Sequence[Line],
    ranked: Ranked,
    resume: Resume,
    today: date,
    language: str,
) -> Match:
    """The state of a wish for so many years, with the positions that they were counted of; a note in `language`."""
    topic = tenure.subject(requirement.text)
    if ranked.tongues and not meaning.meaning(topic, ranked.tongues).units:
        topic = ""  # "… sur un poste similaire"
    entries = {w.id: w for w in resume.work}
    if topic:
        asked = requirement.model_copy(update={"text": topic, "category": "skill"})
        found = _of_topic(requirement, asked, lines, ranked, entries)
        if not found:
            match = support.supported(asked, lines, ranked, language)
            kept = (
                match if match.state in ("declared", "asked") else Match(requirement_id=requirement.id, state="missing")
            )
            return kept.model_copy(update={"requirement_id": requirement.id, "note": match.note})
        held, passages = [entries[item] for item in found], list(found.values())
    else:
        held = _since_qualified(resume) if _QUALIFIED.search(requirement.text) else tenure.worked(resume.work)
        heads = {p.item: p for p in resume.passages() if p.ref in entries}
        passages = [heads[w.id] for w in held if w.id in heads]
    count = tenure.months(held, today)
    if count >= years * 12 - 2:
        return matched(requirement, "demonstrated", passages, most=_MOST_POSITIONS)
    told = [line.passage for line in lines if is_told(line.passage) and (tenure.asked(line.passage.text) or 0) >= years]
    if told and any(line.words > 0 for line in lines if is_told(line.passage)):
        return matched(requirement, "asked", told)
    of_it = look(topic).stems
    whole = [x.passage for x in lines if x.passage.ref == "basics.summary" and _told_years(x.passage, years, of_it)]
    if whole:
        return matched(requirement, "declared", whole)
    note = short(language, count, years) if count else notes(language).no_dates
    return Match(requirement_id=requirement.id, state="missing", note=note)


def in_the_trade(
    requirement: Requirement, years: int, title: str, resume: Resume, today: date, language: str
) -> Match | None:
    """Years of what the dates show, but not of what exactly: declared by the positions of the posting's own occupation.

    Who was a stylist for six years has been "three years on the salon floor", whatever the lines say; that it was in
    small animal practice is for the person to tell. None where a tool is asked for by its name, or the years are fewer.
    """
    topic = tenure.subject(requirement.text)
    asked = requirement.model_copy(update={"text": topic})
    if not topic or named.strict_names(asked) or requirement.category != "experience":
        return None
    held = [w for w in resume.work if _same_trade(title, w.position) and not roles.learns(w.position, title)]
    count = tenure.months(held, today)
    if not held or count < years * 12 - 2:
        return None
    heads = {p.item: p for p in resume.passages() if p.section == "work" and p.ref == p.item}
    passages = [heads[w.id] for w in held if w.id in heads]
    match = matched(requirement, "declared", passages, most=_MOST_POSITIONS)
    positions = ", ".join(dict.fromkeys(w.position for w in held))
    return match.model_copy(update={"note": half(language, [positions], [tenure.of_what(requirement.text)])})


@cache
def _any_trade() -> frozenset[str]:
    """The words that titles of any trade are made of: alone they tell no occupation."""
    return stems(" ".join(phrasebook.words("experience", "any trade")))


def _same_trade(title: str, position: str) -> bool:
    """Whether two titles share a word that is not of any trade."""
    return bool((stems(title) & stems(position)) - _any_trade() - common_doing())


def _of_topic(
    requirement: Requirement, asked: Requirement, lines: Sequence[Line], ranked: Ranked, entries: Mapping[str, Work]
) -> dict[str, Passage]:
    """The positions that were of what the years are asked of, each with the line that shows it."""
    topic = asked.text
    strict, wish, doing = named.strict_names(asked), look(topic), stems(roles.doing(topic))
    best: dict[str, Line] = {}
    titled: dict[str, Line] = {}
    for line in lines:
        if strict:
            fits = bool(set(strict) & look(line.passage.text).follows)
        else:
            fits = line.score >= ranked.shown and support.on_the_matter(wish, line, doing)
            fits = fits or halves.literally(topic, line.passage.text)
            fits = fits and roles.in_charge_of_it(topic, line.passage) and support.of_the_thing(topic, line.passage)
            fits = support.says_all_of_it(topic, line) or (fits and line.meant is None)
        entry = entries.get(line.passage.item)
        if fits and entry is not None and not roles.is_below(requirement.text, entry.position):
            best.setdefault(line.passage.item, line)
            if support.is_heading(line):
                titled[line.passage.item] = line
    best = _by_title(requirement, _one_way(topic, lines, entries) | best, lines, entries)
    # A title that says it tells of all its years, one line of one of them.
    return {item: titled.get(item, line).passage for item, line in best.items()}


def _told_years(summary: Passage, years: int, wish: frozenset[str]) -> bool:
    """Whether a sentence of a summary tells of so many years of what is asked for."""
    return any(wish <= stems(each) and tenure.told(each) >= years for each in sentences(summary.text))


def _one_way(topic: str, lines: Sequence[Line], entries: Mapping[str, Work]) -> dict[str, Line]:
    """The positions whose lines together say one of several ways ("transport or warehouse planning"), with the best."""
    ways = [[stem(word) for word in content(way)] for way in tenure.ways(topic)]
    found: dict[str, Line] = {}
    for item in entries if ways else ():
        own = {line: {stem(word) for word in content(line.passage.text)} for line in lines if line.passage.item == item}
        for way in ways:
            saying = [line for line, said in own.items() if any(_says(word, said) for word in way)]
            if all(any(_says(word, own[line]) for line in saying) for word in way):
                found.setdefault(item, saying[0])
    return found


_BEGUN = 4


def _says(word: str, said: Set[str]) -> bool:
    """Whether a stem is among others, or begins one of them, or is begun by one ("plann", "plan")."""
    return any(each.startswith(word) or (len(each) >= _BEGUN and word.startswith(each)) for each in said)


def _by_title(
    requirement: Requirement, best: Mapping[str, Line], lines: Sequence[Line], entries: Mapping[str, Work]
) -> dict[str, Line]:
    """The positions that count: those of a title that is asked for, too, and no title alone where it was elsewhere."""
    asked, where = roles.titles(requirement.text)
    if not asked:
        return dict(best)
    heads = {line.passage.item: line for line in lines if line.passage.ref == line.passage.item}
    titled = [i for i, w in entries.items() if i in heads and roles.held(w.position, asked, requirement.text)]
    others = {i: line for i, line in best.items() if not roles.learns(entries[i].position, requirement.text)}
    # Who met a main contractor was no site manager with one: where it was to be shows no title.
    of_title = frozenset[str]().union(*asked) - stems(where)
    own = {i: line for i, line in best.items() if not where or not of_title.isdisjoint(look(line.passage.text).stems)}
    found = {**{item: heads[item] for item in titled}, **others} if titled else own
    needed = stems(where) - common_doing()
    if any(support.is_heading(line) for line in found.values()) and needed:
        said = {i: look(" ".join(x.passage.text for x in lines if x.passage.item == i)).stems for i in found}
        found = {i: line for i, line in found.items() if not support.is_heading(line) or needed <= said[i]}
    return found


_QUALIFIED: Final = phrasebook.anywhere("experience", "qualified")


def _since_qualified(resume: Resume) -> list[Work]:
    """The positions that began in the year in which the highest degree was taken, or later; all without such a year."""
    taken = [
        (max(degrees.ranks(f"{e.study_type} {e.area}"), default=0), e.end_date[:4])
        for e in resume.education
        if e.end_date
    ]
    year = max(taken, default=(0, ""))[1]
    return [work for work in resume.work if work.start_date[:4] >= year]
