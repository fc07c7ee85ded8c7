"""Changes: atoms of tailoring, each with its reason, its evidence and its check, applied in any order.

The tailored document is always `apply(original, changes)`. A change addresses the *original* by a reference that never
moves (`w1h2`, `basics.summary`, `s1.keywords[3]`), so that rejecting one leaves all others as they are.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeVar

from tailor.model.claims import Check
from tailor.model.posting import Evidence
from tailor.model.resume import SECTION_ORDER, Award, Certificate, Highlight, Item, Language, Resume, Skill, Volunteer
from tailor.model.value import Value

Op = Literal["replace", "insert", "remove", "move"]
Status = Literal["proposed", "accepted", "rejected"]
T = TypeVar("T")


class Draft(Value):
    """What an engine proposes, before any gate.

    target: what it addresses. replace and remove: a highlight (`w1h2`), a keyword (`s1.keywords[0]`) or a text field
    (`basics.summary`, `basics.label`, `w1.summary`, `p1.description`); remove also an entry as a whole (`w1`). insert:
    the entry that gets a new highlight or keyword (`w1`, `s1`); `basics.summary` when there was none; a section of
    names or sentences (`NAMED`), or `skills` where there are none, for an entry of its own. move: the entry
    whose highlights or keywords are reordered (`w1`, `s1`), or `skills` for the order of its groups; `order` then lists
    the references in their new order (those left out keep their order behind them).
    cites: references of the passages (highlights, answers, messages) that say so.
    """

    target: str
    op: Op = "replace"
    after: str = ""
    order: tuple[str, ...] = ()
    position: int | None = None
    """insert: before which highlight of the original it goes, counted from 0; at the end when left out."""
    reason: str = ""
    requirement_ids: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    asked_for: bool = False
    """The person asked for this very change: only then may a highlight be removed."""
    tentative: bool = False
    """It waits for the person, however well it is supported."""


class Change(Value):
    """A change as clients see it."""

    id: str
    section: str
    path: str
    op: Op
    target: str
    before: str = ""
    after: str = ""
    order: tuple[str, ...] = ()
    position: int | None = None
    reason: str = ""
    requirement_ids: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    check: Check = Check()
    status: Status = "proposed"
    author: Literal["engine", "person"] = "engine"
    for_length: bool = False
    """Offered because the document is longer than the person's page target; nothing but length speaks for it."""
    asked_in: str = ""
    """The message of the person that led to it; empty for what no message asked for."""
    supersedes: str | None = None
    """The change that this one took the place of; it comes back when this one is rejected."""

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The words that nothing says; one that the line had before with what it is now said of ("240 children")."""
        return tuple(dict.fromkeys(_with_its_thing(word, self) for word in self.check.offending))

    @property
    def slot(self) -> tuple[str, str]:
        """What at most one accepted change may hold: a text, an order, or a new line of its own."""
        if self.op == "insert":
            return ("insert", self.id)
        return ("order" if self.op == "move" else "text", self.target)


def _with_its_thing(word: str, change: Change) -> str:
    """Words that stood in the line, with the word behind them where that is another now; others as they are."""
    whole = rf"(?<!\w){re.escape(word)}(?!\w)"
    if not re.search(whole, change.before, re.IGNORECASE):
        return word
    behind = re.search(rf"{whole}\s+[\w-]+", change.after, re.IGNORECASE)
    return behind[0] if behind else word


_TEXT_FIELDS = ("summary", "description", "reference")
_LIST_FIELDS = ("highlights", "courses", "lines")
#: What an entry is called by.
_CALLED = ("position", "name", "organization", "institution", "study_type", "area", "title", "language", "heading")
#: Sections that get an entry which is nothing but a name or a sentence: what a person holds, speaks, won, or did
#: unpaid; with the field that has it.
NAMED: Mapping[str, str] = {
    "certificates": "name",
    "languages": "language",
    "awards": "title",
    "volunteer": "summary",
}
#: The section whose entries are mostly several things in one line, of which a person may take out one.
_TRIMMED = "interests"
#: Sections whose highlights an engine may rewrite or add to; all other facts are carried from the source.
WRITABLE = frozenset({"work", "volunteer", "projects", "education", "sections"})


class Place(Value):
    """Where a reference stands in the original: its section, path and present text."""

    section: str
    path: str
    text: str
    item: str


def places(resume: Resume) -> Mapping[str, Place]:
    """Every reference that a change may address, with what stands there.

    Only texts, lists, keywords and interests are there: names, employers, titles, dates, institutions, degrees and
    contact data have no reference and can therefore not be written by anybody but the source.
    """
    found: dict[str, Place] = {
        f"basics.{field}": Place(
            section="basics", path=f"basics.{field}", text=str(getattr(resume.basics, field)), item="basics"
        )
        for field in ("label", "summary")
    }
    for section in SECTION_ORDER:
        for index, item in enumerate(getattr(resume, section)):
            found.update(_item_places(section, f"{section}[{index}]", item))
    groups = "; ".join(s.name or ", ".join(s.keywords[:3]) for s in resume.skills)
    found["skills"] = Place(section="skills", path="skills", text=groups, item="skills")
    for named, field in NAMED.items():
        names = ", ".join(getattr(item, field) for item in getattr(resume, named))
        found[named] = Place(section=named, path=named, text=names, item=named)
    return found


def _item_places(section: str, path: str, item: Item) -> Iterable[tuple[str, Place]]:
    for field in _TEXT_FIELDS:
        if text := getattr(item, field, ""):
            yield f"{item.id}.{field}", Place(section=section, path=f"{path}.{field}", text=text, item=item.id)
    if section == _TRIMMED:
        for number, keyword in enumerate(getattr(item, "keywords", ())):
            path_to_it = f"{path}.keywords[{number}]"
            yield keyword_ref(item.id, number), Place(section=section, path=path_to_it, text=keyword, item=item.id)
    if section == _TRIMMED and (name := getattr(item, "name", "")):
        yield f"{item.id}.name", Place(section=section, path=f"{path}.name", text=name, item=item.id)
    listed: list[str] = []
    field = ""
    if section == "skills":
        field = "keywords"
        for number, keyword in enumerate(getattr(item, "keywords", ())):
            listed.append(keyword)
            yield (
                keyword_ref(item.id, number),
                Place(section=section, path=f"{path}.keywords[{number}]", text=keyword, item=item.id),
            )
    elif section in WRITABLE:
        field = next(f for f in _LIST_FIELDS if hasattr(item, f))
        for number, highlight in enumerate(getattr(item, field)):
            listed.append(highlight.text)
            yield (
                highlight.id,
                Place(section=section, path=f"{path}.{field}[{number}]", text=highlight.text, item=item.id),
            )
    if field:
        separator = ", " if section == "skills" else "\n"
        yield item.id, Place(section=section, path=f"{path}.{field}", text=separator.join(listed), item=item.id)


def wholes(resume: Resume) -> Mapping[str, Place]:
    """Every entry that can be taken out as a whole, by its id, with what it is called."""
    return {
        item.id: Place(section=section, path=f"{section}[{index}]", text=_called(item), item=item.id)
        for section in SECTION_ORDER
        for index, item in enumerate(getattr(resume, section))
    }


def _called(item: Item) -> str:
    named = [str(value) for field in _CALLED if (value := getattr(item, field, ""))]
    return ", ".join(named) or ", ".join(getattr(item, "keywords", ())) or item.id


def within(ref: str, item: str) -> bool:
    """Whether a reference is the entry itself, or of a text in it."""
    return ref == item or ref.startswith((f"{item}h", f"{item}."))


def keyword_ref(item_id: str, number: int) -> str:
    """Reference of the number-th keyword (from 0) of a skills entry."""
    return f"{item_id}.keywords[{number}]"


def _head(ref: str) -> str:
    return ref.partition(".")[0]


def apply(original: Resume, changes: Iterable[Change]) -> Resume:
    """The document that the accepted changes make of the original; their order in `changes` has no effect."""
    accepted = sorted((c for c in changes if c.status == "accepted"), key=lambda c: (len(c.id), c.id))
    texts: dict[str, str] = {c.target: c.after for c in accepted if c.op == "replace"}
    removed = {c.target for c in accepted if c.op == "remove"}
    orders: dict[str, Sequence[str]] = {c.target: c.order for c in accepted if c.op == "move"}
    inserts: dict[str, list[Change]] = {}
    for change in accepted:
        if change.op == "insert":
            inserts.setdefault(change.target, []).append(change)
    if not accepted:
        return original
    # What each of them is about, or that which it is a part of: few entries are touched by any.
    heads = {_head(ref) for ref in (*texts, *removed, *inserts, *orders)}

    def text(ref: str, present: str) -> str:
        return "" if ref in removed else texts.get(ref, present)

    basics = original.basics.model_copy(
        update={
            field: inserts[ref][-1].after
            if (ref := f"basics.{field}") in inserts
            else text(ref, getattr(original.basics, field))
            for field in ("label", "summary")
        }
    )

    def entry(section: str, item: Item) -> Item:
        written = (line for field in _LIST_FIELDS for line in getattr(item, field, ()))
        if _head(item.id) not in heads and not any(_head(line.id) in heads for line in written):
            return item
        update: dict[str, Any] = {
            field: text(f"{item.id}.{field}", present)
            for field in _TEXT_FIELDS
            if (present := getattr(item, field, ""))
        }
        if section == _TRIMMED:
            update["name"] = text(f"{item.id}.name", getattr(item, "name", ""))
            pairs = [(keyword_ref(item.id, n), k) for n, k in enumerate(getattr(item, "keywords", ()))]
            update["keywords"] = tuple(text(ref, keyword) for ref, keyword in pairs if ref not in removed)
        new = inserts.get(item.id, ())
        if section == "skills":
            pairs = [(keyword_ref(item.id, n), k) for n, k in enumerate(getattr(item, "keywords", ()))]
            pairs = _arranged(pairs, [(c.id, c.after, c.position) for c in new], orders.get(item.id, ()))
            update["keywords"] = tuple(text(ref, keyword) for ref, keyword in pairs if ref not in removed)
        elif section in WRITABLE:
            field = next(f for f in _LIST_FIELDS if hasattr(item, f))
            lines = [(h.id, h) for h in getattr(item, field)]
            added = [(c.id, Highlight(id=c.id, text=c.after), c.position) for c in new]
            lines = _arranged(lines, added, orders.get(item.id, ()))
            update[field] = tuple(
                h.model_copy(update={"text": text(h.id, h.text)}) if h.id in texts else h
                for ref, h in lines
                if ref not in removed
            )
        return item.model_copy(update=update)

    sections: dict[str, Any] = {
        section: tuple(entry(section, item) for item in getattr(original, section) if item.id not in removed)
        for section in SECTION_ORDER
    }
    sections[_TRIMMED] = tuple(item for item in sections[_TRIMMED] if item.name or item.keywords)
    groups = _arranged([(s.id, s) for s in sections["skills"]], [], orders.get("skills", ()))
    sections["skills"] = tuple(group for _, group in groups)
    if first := inserts.get("skills"):
        sections["skills"] += (Skill(id=first[0].id, keywords=tuple(c.after for c in first)),)
    sections["certificates"] += tuple(Certificate(id=c.id, name=c.after) for c in inserts.get("certificates", ()))
    sections["languages"] += tuple(Language(id=c.id, language=c.after) for c in inserts.get("languages", ()))
    sections["awards"] += tuple(Award(id=c.id, title=c.after) for c in inserts.get("awards", ()))
    sections["volunteer"] += tuple(Volunteer(id=c.id, summary=c.after) for c in inserts.get("volunteer", ()))
    return original.model_copy(update=sections | {"basics": basics})


def _arranged(
    present: list[tuple[str, T]], added: Sequence[tuple[str, T, int | None]], order: Sequence[str]
) -> list[tuple[str, T]]:
    """The list with its additions put where they belong and then in the asked order; unlisted ones keep theirs."""
    slots: list[list[tuple[str, T]]] = [[] for _ in range(len(present) + 1)]
    for ref, value, position in added:
        at = len(present) if position is None else max(0, min(position, len(present)))
        slots[at].append((ref, value))
    if order:
        rank = {ref: n for n, ref in enumerate(order)}
        present = sorted(present, key=lambda pair: rank.get(pair[0], len(rank)))
    merged: list[tuple[str, T]] = []
    for number, slot in enumerate(slots):
        merged += slot
        if number < len(present):
            merged.append(present[number])
    return merged
