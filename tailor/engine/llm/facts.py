"""What of a session a prompt shows: the lines that matter, within a budget, and the names by which they are cited."""

from collections.abc import Iterable, Sequence
from typing import Final

from tailor.engine.base import Brief
from tailor.engine.llm.fence import datum, fenced, plain
from tailor.model.change import Draft, places
from tailor.model.posting import Requirement
from tailor.model.resume import Passage, Project, Resume, Volunteer, Work

#: The person's own words are shown up to this length each, and so many of them.
_TOLD_LENGTH: Final = 600
_TOLD_MOST: Final = 10
#: Characters of a digest beside other lines.
_WHOLE_PERSON: Final = 1_200

Entry = Work | Volunteer | Project


class Cited:
    """Passages under the names by which a model cites them: the résumé's by their own, spoken words as t1, t2 …"""

    def __init__(self, shown: Iterable[Passage]) -> None:
        self._refs: dict[str, str] = {}
        self._lines: list[str] = []
        spoken = 0
        for passage in shown:
            name, text = passage.ref, passage.text
            if passage.source != "resume":
                spoken += 1
                name, text = f"t{spoken}", f"(about {passage.about}) {text}" if passage.about else text
            if name not in self._refs:
                self._refs[name] = passage.ref
                self._lines.append(f"{name}: {datum(text, _TOLD_LENGTH)}")

    def __bool__(self) -> bool:
        return bool(self._refs)

    def __str__(self) -> str:
        return fenced(self._lines)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that may be cited."""
        return tuple(self._refs)

    def refs(self, names: Iterable[str]) -> tuple[str, ...]:
        """The passages behind the names that exist, each once."""
        return tuple(dict.fromkeys(self._refs[name] for name in names if name in self._refs))


def entry(resume: Resume, item_id: str) -> Entry | None:
    """The entry of that id whose highlights may be worked on."""
    found: Sequence[Entry] = (*resume.work, *resume.volunteer, *resume.projects)
    return next((item for item in found if item.id == item_id), None)


def lines_of(resume: Resume, item_id: str) -> list[Passage]:
    """The passages of one entry, its header first."""
    return [passage for passage in resume.passages() if passage.item == item_id]


def told_about(brief: Brief, item_id: str) -> list[Passage]:
    """The person's own words about this entry. Of words whose place is not known, no position says anything."""
    return _latest([p for p in brief.told if p.item == item_id], 3_000)


def _latest(told: Sequence[Passage], most: int) -> list[Passage]:
    """The last words said that fit into so many characters, in order."""
    kept: list[Passage] = []
    for passage in reversed(told):
        most -= min(len(passage.text), _TOLD_LENGTH)
        if most < 0 or len(kept) == _TOLD_MOST:
            break
        kept.append(passage)
    return kept[::-1]


def shown_requirements(brief: Brief) -> list[Requirement]:
    """The requirements that something stands behind; a model that reads of a gap is tempted to fill it."""
    missing = {match.requirement_id for match in brief.matches if match.state == "missing"}
    return [r for r in brief.requirements if r.id not in missing]


def wanted(requirements: Iterable[Requirement], most: int = 1_500) -> str:
    """Requirements as `| r1 must: text`, within so many characters."""
    lines: list[str] = []
    for r in requirements:
        line = f"{r.id} {r.kind}: {datum(r.text, 120)}"
        most -= len(line)
        if most < 0:
            break
        lines.append(line)
    return fenced(lines) or "| (nothing in particular)"


def digest(brief: Brief, most: int) -> list[Passage]:
    """The passages that say who the person is, within so many characters: evidence and headers first, in order."""
    proof = {evidence.ref for match in brief.matches for evidence in match.evidence}
    passages = [
        p
        for p in brief.resume.passages()
        if p.section not in ("references", "interests") and p.ref not in ("basics.name", "basics.location")
    ]
    # What the letter says in the person's words stands there anyway.
    own = {d.ref for d in brief.dictated}
    told = _latest([p for p in brief.told if p.ref not in own], most // 2)
    most -= sum(min(len(p.text), _TOLD_LENGTH) for p in told)
    ranked = sorted(
        range(len(passages)),
        key=lambda n: (
            passages[n].section != "basics",
            passages[n].ref not in proof,
            passages[n].ref != passages[n].item,
            n,
        ),
    )
    kept: set[int] = set()
    for number in ranked:
        length = min(len(passages[number].text), _TOLD_LENGTH)
        if length <= most:
            most -= length
            kept.add(number)
    return [passages[number] for number in sorted(kept)] + told


def behind(brief: Brief, written: Sequence[Draft]) -> Cited:
    """The lines that drafts may rest on: what each stands in the place of or cites, and the head of its entry."""
    standing, refs, whole = places(brief.resume), set[str](), False
    for draft in written:
        place = standing.get(draft.target)
        whole = whole or place is None or place.section == "basics"
        refs |= {draft.target, *draft.cites, *([place.item] if place else [])}
    lines = [p for p in brief.resume.passages() if p.ref in refs]
    about = digest(brief, _WHOLE_PERSON) if whole else []
    return Cited([*lines, *about, *(p for p in brief.told if p.ref in refs)])


def skill_proof(brief: Brief) -> list[Passage]:
    """The lines that show what the posting wants: where skills may be found that the list of skills does not name."""
    proof = {
        evidence.ref
        for match in brief.matches
        if match.state in ("demonstrated", "asked")
        for evidence in match.evidence
    }
    lines = (p for p in brief.resume.passages() if p.ref in proof and p.section != "skills")
    return [*lines, *(p for p in brief.told if p.ref in proof)][:12]


def spoken_text(text: str, most: int = 4_000) -> str:
    """Words for a person: their line breaks kept, what cannot be seen taken out."""
    return "\n".join(plain(line) for line in text.splitlines()).strip()[:most]
