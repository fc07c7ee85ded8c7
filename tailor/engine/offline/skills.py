"""Drafts for the lists of skills: their order, the posting's names, and what is shown or told beside them."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from tailor.engine import held
from tailor.engine.base import Brief
from tailor.engine.offline import naming
from tailor.engine.offline.editing import WEIGHT, served
from tailor.engine.offline.evidence import demonstrates
from tailor.engine.offline.words import bare, large, look, names
from tailor.model.answered import is_thing
from tailor.model.asking import asking
from tailor.model.change import Draft, keyword_ref
from tailor.model.checking.languages import primary
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Skill
from tailor.model.sayings import speech
from tailor.model.vocabulary import aliases, implies, kind
from tailor.model.wishes import denied_names, denies

_MOST_ADDED: Final = 6
_LONGEST_NAME: Final = 40
#: The part of a list's known names that a general term must go for, to be what the list is of.
_NATURE: Final = 0.5


def drafts(brief: Brief, told: Sequence[Passage]) -> list[Draft]:
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
    direct = [WEIGHT[wanted[c].kind] for c in said.said if c in wanted]
    if direct:
        return max(direct)
    plain = [
        WEIGHT[r.kind]
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


def _skill(requirement: Requirement) -> str:
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
        name = _skill(requirement)
        # A tool and the like is found by its name in the words themselves.
        by_name = any(m.kind in ("tool", "credential", "method") for m in names(name))
        if not name or by_name or any(look(name).stems <= stems for stems in listed):
            continue
        said_of = (p for p in told if requirement in served(brief, p) and not denies(requirement, p.text))
        source = next((p for p in said_of if p.about.casefold() == requirement.text.casefold()), None)
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
