"""Drafts for one entry: its order, the posting's names, the person's own words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from tailor.engine.base import Brief, Mode
from tailor.engine.offline import answers, naming, repeating, typed
from tailor.engine.offline.named import strict_names
from tailor.engine.offline.ranking import Ranked
from tailor.engine.offline.words import look, names
from tailor.engine.phrasebook import first
from tailor.model import parting, placing
from tailor.model.asking import asking
from tailor.model.change import Draft, within
from tailor.model.checking.idiom import foreign
from tailor.model.posting import Kind, Requirement
from tailor.model.resume import Highlight, Passage, Project, Resume, Volunteer, Work
from tailor.model.sayings import speech

Entry = Work | Volunteer | Project

#: A line that begins so goes on from the one before it.
_CONTINUES: Final = first("editing", "goes on")
_FULL_FIT = 0.55
#: What a requirement counts.
WEIGHT: Mapping[Kind, float] = {"must": 2.0, "nice": 1.0}


def entry(resume: Resume, item_id: str) -> Entry | None:
    """The position, voluntary work or project of that id."""
    entries: tuple[Entry, ...] = (*resume.work, *resume.volunteer, *resume.projects)
    return next((e for e in entries if e.id == item_id), None)


def order(brief: Brief, item: Entry, ranked: Ranked) -> Draft | None:
    """The entry's lines with what the posting asks for first; None when they stand well as they are.

    conservative: only the one best line comes to the front · balanced: lines that fit, then the rest, each group in
    its own order · bold: by fit alone.
    """
    highlights = item.highlights
    if len(highlights) < 2 or any(_CONTINUES.match(h.text) for h in highlights):
        return None
    states = {m.requirement_id: m.state for m in brief.matches}
    shown = [r for r in brief.requirements if states.get(r.id) == "demonstrated"]
    confirmed = {(m.requirement_id, e.ref) for m in brief.matches if m.state == "asked" for e in m.evidence}
    pointed = {h.id: [r for r in brief.requirements if (r.id, h.id) in confirmed] for h in highlights}
    fit = {h.id: _fit(h, shown, pointed[h.id], ranked) for h in highlights}
    new = [h.id for h in _sorted(highlights, {k: v for k, (v, _) in fit.items()}, brief.mode)]
    if new == [h.id for h in highlights]:
        return None
    best = fit[new[0]][1]
    by_id = {r.id: r for r in brief.requirements}
    reason = speech(brief.language).why.first.format(
        named=_named((by_id[r].text for r in best[:2]), asking(brief.language).mark)
    )
    return Draft(target=item.id, op="move", order=tuple(new), reason=reason, requirement_ids=best[:4], cites=(new[0],))


def _named(texts: Iterable[str], mark: str) -> str:
    return "; ".join(mark.format(words=t) for t in texts)


def _fit(
    highlight: Highlight, requirements: Sequence[Requirement], pointed: Sequence[Requirement], ranked: Ranked
) -> tuple[float, tuple[str, ...]]:
    """How much a line does for the posting: the weights of the requirements that it shows, best one counting most.

    `pointed` are those that the person said it shows.
    """
    gains = [(WEIGHT[requirement.kind], requirement.id) for requirement in pointed]
    for requirement in requirements:
        if requirement.category in ("education", "credential", "language"):
            continue  # No deed shows them, however alike its words are.
        line = next((x for x in ranked.by_id.get(requirement.id, ()) if x.passage.ref == highlight.id), None)
        if line is None or line.score < ranked.shown:
            continue
        strict = strict_names(requirement)
        if strict and not set(strict) & look(highlight.text).follows:
            continue
        gains.append((WEIGHT[requirement.kind] * min(1.0, line.score / _FULL_FIT), requirement.id))
    gains.sort(key=lambda pair: -pair[0])
    return sum(g / (1 + n) for n, (g, _) in enumerate(gains)), tuple(i for _, i in gains)


def _sorted(highlights: Sequence[Highlight], fit: Mapping[str, float], mode: Mode) -> list[Highlight]:
    if mode == "bold":
        return sorted(highlights, key=lambda h: -round(fit[h.id], 1))
    best = max(highlights, key=lambda h: fit[h.id])
    if mode == "conservative":
        if fit[best.id] < fit[highlights[0].id] + 0.5:
            return list(highlights)
        return [best, *(h for h in highlights if h is not best)]
    return sorted(highlights, key=lambda h: -int(fit[h.id] * 1.25))


def wording(brief: Brief, item: Entry) -> list[Draft]:
    """The posting's names in the entry's lines: once a document, or in every line when the mode is bold."""
    if brief.mode == "conservative":
        return []
    wanted, why = naming.wanted_names(brief.requirements), speech(brief.language).why
    drafts: list[Draft] = []
    named = _earlier(brief.resume, item) & wanted.keys()
    for highlight in item.highlights:
        change = naming.renamed(highlight.text, wanted, frozenset() if brief.mode == "bold" else frozenset(named))
        named |= {m.canonical for m in names(highlight.text)} & wanted.keys()
        if change is not None:
            drafts.append(
                Draft(
                    target=highlight.id,
                    after=change.text,
                    reason=why.calls_line.format(wanted=change.wanted, written=change.written),
                    requirement_ids=(change.requirement_id,),
                    cites=(highlight.id,),
                )
            )
    return drafts


def _earlier(resume: Resume, item: Entry) -> set[str]:
    """Things that an earlier entry of the work history names already, in whatever words."""
    found: set[str] = set()
    entries: tuple[Entry, ...] = (*resume.work, *resume.volunteer, *resume.projects)
    for holder in entries:
        if holder.id == item.id:
            break
        for line in holder.highlights:
            found |= {m.canonical for m in names(line.text)}
    return found


def additions(brief: Brief, item: Entry, told: Sequence[Passage]) -> list[Draft]:
    """The person's answers that belong to this entry, in their own words."""
    drafts: list[Draft] = []
    present = {look(h.text).stems for h in item.highlights}
    latest = placing.latest(brief.resume.work)
    employer = item.name if isinstance(item, Work | Project) else item.organization
    for passage in told:
        parts = parting.by_place(brief.resume, passage.text, passage.item)
        own = [text for text, where in parts if where == item.id]
        if not own or _placed(brief, passage.ref, item.id if len({where for _, where in parts}) > 1 else ""):
            continue
        said_of = served(brief, passage)
        if not said_of or all(r.category in ("language", "education", "credential") for r in said_of):
            continue
        here = latest is not None and latest.id == item.id
        line = answers.as_line(
            typed.mended(" ".join(own), brief.language),
            employer,
            said_of[0].text,
            thing=passage.about,
            here=here,
        )
        if not line or look(line).stems in present or repeating.repeated(brief, item.id, line):
            continue
        line = typed.spelled(line, brief.resume, brief.requirements)
        line = typed.ended(line, [h.text for h in item.highlights])
        must = any(r.kind == "must" for r in said_of)
        # What this engine writes stays in the résumé's language.
        abroad = foreign(line, brief.resume.language)
        told_so = speech(brief.language).why.told_wish.format(wish=said_of[0].text)
        drafts.append(
            Draft(
                target=item.id,
                op="insert",
                after=line,
                position=0 if must else None,
                reason=asking(brief.language).abroad if abroad else told_so,
                tentative=abroad,
                requirement_ids=tuple(r.id for r in said_of)[:4],
                cites=(passage.ref,),
            )
        )
    return drafts


def _placed(brief: Brief, ref: str, item: str = "") -> bool:
    """Whether these words stand in the document already, or were put there and rejected; `item`: in that entry."""
    return any(
        c.op in ("insert", "replace") and within(c.target, item or c.target) and any(e.ref == ref for e in c.evidence)
        for c in brief.changes
    )


def served(brief: Brief, passage: Passage) -> list[Requirement]:
    """The requirements that the person's words were said about, those first that the words themselves name."""
    asked = {q.requirement_id for q in brief.questions if q.id == passage.ref and q.stance == "yes" and not q.beside}
    shown = {m.requirement_id for m in brief.matches if any(e.ref == passage.ref for e in m.evidence)}
    said = look(passage.said)

    def named(requirement: Requirement) -> bool:
        wanted = look(requirement.text)
        return bool(wanted.said & said.follows or wanted.stems & said.stems)

    return sorted((r for r in brief.requirements if r.id in asked | shown), key=lambda r: not named(r))
