"""Drafts for one entry, and for the skills: order, the posting's names, the person's own words."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from tailor.engine import held
from tailor.engine.base import Brief, Mode
from tailor.engine.offline import answers, naming, repeating, typed
from tailor.engine.offline.evidence import demonstrates
from tailor.engine.offline.named import strict_names
from tailor.engine.offline.ranking import Ranked
from tailor.engine.offline.words import bare, large, look, names
from tailor.model import parting, placing
from tailor.model.answered import is_thing
from tailor.model.asking import asking
from tailor.model.change import Draft, keyword_ref, within
from tailor.model.checking.idiom import foreign
from tailor.model.checking.languages import primary
from tailor.model.posting import Kind, Requirement
from tailor.model.resume import Highlight, Passage, Project, Resume, Skill, Volunteer, Work
from tailor.model.sayings import speech
from tailor.model.vocabulary import aliases, implies, kind
from tailor.model.wishes import denied_names, denies

Entry = Work | Volunteer | Project

_CONTINUES = re.compile(
    r"^(?:this|these|that|those|it|also|additionally|furthermore|moreover|then|later|there|as a result|"
    r"diese[rs]?|dies|außerdem|"
    r"zudem|dabei|cela|cette|ces|de plus|ensuite|esto|además|luego)\b",
    re.IGNORECASE,
)
_MOST_ADDED = 6
_LONGEST_NAME = 40
#: The part of a list's known names that a general term must go for, to be what the list is of.
_NATURE = 0.5
_FULL_FIT = 0.55
#: What a requirement counts.
_WEIGHT: Mapping[Kind, float] = {"must": 2.0, "nice": 1.0}


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
    first = fit[new[0]][1]
    by_id = {r.id: r for r in brief.requirements}
    reason = speech(brief.language).why.first.format(
        named=_named((by_id[r].text for r in first[:2]), asking(brief.language).mark)
    )
    return Draft(target=item.id, op="move", order=tuple(new), reason=reason, requirement_ids=first[:4], cites=(new[0],))


def _named(texts: Iterable[str], mark: str) -> str:
    return "; ".join(mark.format(words=t) for t in texts)


def _fit(
    highlight: Highlight, requirements: Sequence[Requirement], pointed: Sequence[Requirement], ranked: Ranked
) -> tuple[float, tuple[str, ...]]:
    """How much a line does for the posting: the weights of the requirements that it shows, best one counting most.

    `pointed` are those that the person said it shows.
    """
    gains = [(_WEIGHT[requirement.kind], requirement.id) for requirement in pointed]
    for requirement in requirements:
        if requirement.category in ("education", "credential", "language"):
            continue  # No deed shows them, however alike its words are.
        line = next((x for x in ranked.by_id.get(requirement.id, ()) if x.passage.ref == highlight.id), None)
        if line is None or line.score < ranked.shown:
            continue
        strict = strict_names(requirement)
        if strict and not set(strict) & look(highlight.text).follows:
            continue
        gains.append((_WEIGHT[requirement.kind] * min(1.0, line.score / _FULL_FIT), requirement.id))
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
        served = _served(brief, passage)
        if not served or all(r.category in ("language", "education", "credential") for r in served):
            continue
        here = latest is not None and latest.id == item.id
        line = answers.as_line(
            typed.mended(" ".join(own), brief.language),
            employer,
            served[0].text,
            thing=passage.about,
            here=here,
        )
        if not line or look(line).stems in present or repeating.repeated(brief, item.id, line):
            continue
        line = typed.spelled(line, brief.resume, brief.requirements)
        line = typed.ended(line, [h.text for h in item.highlights])
        must = any(r.kind == "must" for r in served)
        # What this engine writes stays in the résumé's language.
        abroad = foreign(line, brief.resume.language)
        told_so = speech(brief.language).why.told_wish.format(wish=served[0].text)
        drafts.append(
            Draft(
                target=item.id,
                op="insert",
                after=line,
                position=0 if must else None,
                reason=asking(brief.language).abroad if abroad else told_so,
                tentative=abroad,
                requirement_ids=tuple(r.id for r in served)[:4],
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


def _served(brief: Brief, passage: Passage) -> list[Requirement]:
    """The requirements that the person's words were said about, those first that the words themselves name."""
    asked = {q.requirement_id for q in brief.questions if q.id == passage.ref and q.stance == "yes" and not q.beside}
    shown = {m.requirement_id for m in brief.matches if any(e.ref == passage.ref for e in m.evidence)}
    said = look(passage.said)

    def named(requirement: Requirement) -> bool:
        wanted = look(requirement.text)
        return bool(wanted.said & said.follows or wanted.stems & said.stems)

    return sorted((r for r in brief.requirements if r.id in asked | shown), key=lambda r: not named(r))


def skills(brief: Brief, told: Sequence[Passage]) -> list[Draft]:
    """The skills in the order of the posting, under its names, and with what the work history shows beside them."""
    wanted: dict[str, Requirement] = {}
    for requirement in brief.requirements:
        for mention in names(requirement.text):
            if mention.kind != "tongue":
                wanted.setdefault(mention.canonical, requirement)
    drafts: list[Draft] = []
    values: dict[str, float] = {}
    for group in brief.resume.skills:
        value = [_value(keyword, brief.requirements, wanted) for keyword in group.keywords]
        values[group.id] = max(value, default=0.0) + sum(value) / 100
        drafts += _reordered(brief, group, value)
        drafts += _spelled(brief, group)
    drafts += _groups(brief, values)
    return drafts + _added(brief, told) + held.entries(brief, told)


def _value(keyword: str, requirements: Sequence[Requirement], wanted: Mapping[str, Requirement]) -> float:
    """2 for what must be, 1 for what is nice to have; what merely follows from a skill moves nothing."""
    said = look(keyword)
    direct = [_WEIGHT[wanted[c].kind] for c in said.said if c in wanted]
    if direct:
        return max(direct)
    plain = [
        _WEIGHT[r.kind]
        for r in requirements
        if said.stems and said.stems <= look(r.text).stems and _grades(keyword) <= (_grades(r.text) or _grades(keyword))
    ]
    return max(plain, default=0.0)


def _grades(text: str) -> frozenset[str]:
    """The grades that a text names: basic life support is not the advanced one that is asked for."""
    return frozenset(found[0].casefold() for found in _GRADE.finditer(text))


_GRADE = re.compile(r"\b(?:basic|foundation|intermediate|advanced|immediate)\b", re.IGNORECASE)
#: A keyword of so many words is a piece of prose.
_PROSE = 5


def _is_list(group: Skill) -> bool:
    """Whether each keyword stands for itself: no prose cut at its commas, no labels of what follows ("Other: C")."""
    return all(
        len(k.split()) < _PROSE and not re.search(r":(?:\s|$)|[.!?] |\.$|\s[-–—]\s|\bsuch as\b|^(?:&|and\b)", k)
        for k in group.keywords
    )


def _reordered(brief: Brief, group: Skill, value: Sequence[float]) -> list[Draft]:
    if not _is_list(group):
        return []
    refs = [keyword_ref(group.id, n) for n in range(len(group.keywords))]
    if brief.mode == "conservative":
        value = [1.0 if v else 0.0 for v in value]
    new = [refs[n] for n in sorted(range(len(refs)), key=lambda n: -value[n])]
    if new == refs:
        return []
    first = [group.keywords[n] for n in sorted(range(len(refs)), key=lambda n: -value[n]) if value[n]][:3]
    told = ", ".join(k for k in first if len(k) <= _LONGEST_NAME)
    why = speech(brief.language).why
    reason = why.skills_first_named.format(named=told) if told else why.skills_first
    return [Draft(target=group.id, op="move", order=tuple(new), reason=reason)]


def _spelled(brief: Brief, group: Skill) -> list[Draft]:
    wanted = naming.wanted_names(brief.requirements)
    drafts = []
    for number, keyword in enumerate(group.keywords):
        change = naming.renamed(keyword, wanted)
        if change is None or (brief.mode == "conservative" and "(" not in change.text):
            continue
        reason = speech(brief.language).why.calls_list.format(wanted=change.wanted, written=change.written)
        ref = keyword_ref(group.id, number)
        drafts.append(Draft(target=ref, after=change.text, reason=reason, requirement_ids=(change.requirement_id,)))
    return drafts


def _groups(brief: Brief, values: Mapping[str, float]) -> list[Draft]:
    groups = [g.id for g in brief.resume.skills]
    if brief.mode == "conservative" or len(groups) < 2:
        return []
    new = sorted(groups, key=lambda g: -round(values[g], 2))
    if new == groups:
        return []
    return [
        Draft(
            target="skills",
            op="move",
            order=tuple(new),
            reason=speech(brief.language).why.groups_first,
        )
    ]


#: "ERP" and the like are sorts of systems: to have moved one ("migration d'ERP") is no skill of that name.
_SORTS = ("resource planning", "system", "systems", "record", "records", "relationship management")


def _added(brief: Brief, told: Sequence[Passage]) -> list[Draft]:
    """What the posting asks for and a line of the history or the person's words name, but no list of skills does."""
    groups = [g for g in brief.resume.skills if g.keywords]
    if brief.mode == "conservative":
        return []
    listed = {name for g in brief.resume.skills for k in (g.name, *g.keywords) for name in look(k).follows}
    lines = [p for p in brief.resume.passages() if demonstrates(p) and p.section in ("work", "projects", "volunteer")]
    refused = frozenset[str]().union(*(denied_names(p.text) for p in told))
    drafts: list[Draft] = []
    for requirement in brief.requirements:
        for mention in names(requirement.text):
            if mention.canonical in listed | refused or mention.kind not in ("tool", "method"):
                continue
            if look(requirement.text).rest and any(each.endswith(_SORTS) for each in aliases(mention.canonical)):
                continue
            willing = (p for p in told if not denies(requirement, p.text))
            source = next((p for p in (*lines, *willing) if mention.canonical in look(p.said).said), None)
            name = naming.named_in(brief, mention, source.text) if source else ""
            if source is None or not name:
                continue
            listed.add(mention.canonical)
            why = speech(brief.language).why
            drafts.append(
                Draft(
                    target=_home(groups, mention.canonical),
                    op="insert",
                    after=name,
                    reason=why.history if source.source == "resume" else why.told,
                    requirement_ids=(requirement.id,),
                    cites=(source.ref,),
                )
            )
    return (drafts + _known(brief, told, groups))[:_MOST_ADDED]


def skill(requirement: Requirement) -> str:
    """The skill that is asked for, when it is asked for by a name and nothing else."""
    name = requirement.text
    return large(name) if requirement.category == "skill" and is_thing(name) and bare(name) else ""


def _known(brief: Brief, told: Sequence[Passage], groups: Sequence[Skill]) -> list[Draft]:
    """What the person says to know and is no line of any position: what was asked by name.

    A mere yes to "complaint handling" tells nothing that was done, but that it is known.
    """
    listed = [look(k).stems for g in groups for k in g.keywords]
    # The name is the posting's.
    abroad = primary(brief.posting.language) != primary(brief.resume.language)
    drafts: list[Draft] = []
    for requirement in brief.requirements:
        name = skill(requirement)
        # A tool and the like is found by its name in the words themselves.
        by_name = any(m.kind in ("tool", "credential", "method") for m in names(name))
        if not name or by_name or any(look(name).stems <= stems for stems in listed):
            continue
        served = (p for p in told if requirement in _served(brief, p) and not denies(requirement, p.text))
        source = next((p for p in served if p.about.casefold() == requirement.text.casefold()), None)
        if source is None:
            continue
        drafts.append(
            Draft(
                target=groups[-1].id if groups else "skills",
                op="insert",
                after=name,
                reason=asking(brief.language).abroad if abroad else speech(brief.language).why.told,
                tentative=abroad,
                requirement_ids=(requirement.id,),
                cites=(source.ref,),
            )
        )
    return drafts


def _home(groups: Sequence[Skill], canonical: str) -> str:
    """The group whose skills are of the same kind: the most general terms in common, then the most known names.

    Where there are no skills it is the section, which then gets a group.

    A list of what this is not, as of programming languages, is the last that takes it.
    """
    general = _general(canonical)

    def closeness(group: Skill) -> tuple[int, bool, int]:
        said = [name for k in group.keywords for name in look(k).said]
        terms = Counter(term for name in said for term in _general(name))
        nature = {term for term, count in terms.items() if count > len(said) * _NATURE}
        return (
            sum(bool(general & _general(name)) for name in said),
            nature <= general,
            sum(kind(name) == kind(canonical) for name in said),
        )

    return max(groups, key=closeness).id if groups else "skills"


def _general(name: str) -> frozenset[str]:
    """What a name's next general terms are: what is used with Python is no programming language."""
    general = implies(name)
    return general.difference(*map(implies, general))
