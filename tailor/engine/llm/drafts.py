"""What a model proposed, turned into drafts: what points nowhere, changes nothing or cannot be meant is left out.

These are courtesies to the gates and to the fact check, not their replacement: nothing here makes a text true.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from tailor.engine.base import Brief, Mode, Pending, Said
from tailor.engine.languages import primary
from tailor.engine.llm import answers
from tailor.engine.llm.facts import Cited, Entry
from tailor.engine.llm.fence import MARK, plain
from tailor.engine.llm.quotes import locate
from tailor.engine.pronouns import resolved, without_yes
from tailor.model.asking import asking
from tailor.model.change import NAMED, WRITABLE, Draft, Place, keyword_ref, places
from tailor.model.checking.idiom import foreign
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import SECTION_ORDER, Resume

_LONGEST_LINE: Final = 600
_LONGEST_TEXT: Final = 1_500
_LONGEST_QUOTE: Final = 300
_BULLET: Final = re.compile(r"^(?:[-*•–·●▪]\s+|\|\s+)")
_WORD: Final = re.compile(r"\w+")
#: How much of a line's words its new wording keeps at least, whatever a model makes of being told so.
_LEAST_KEPT: Final[dict[Mode, float]] = {"conservative": 0.6, "balanced": 0.25, "bold": 0.0}
#: What our prompts write before an answer that does not name what it is about.
_ABOUT: Final = re.compile(r"^\(about [^)]{1,80}\)\s*")


def requirements(answer: answers.RequirementsAnswer, posting: Posting, most: int) -> list[Requirement]:
    """The requirements whose quote stands in the posting, in its order, each once, numbered r1, r2 …"""
    found: dict[str, tuple[int, answers.Wanted, str, str]] = {}
    for wanted in answer.requirements:
        quote = locate(wanted.quote, posting.description)
        if quote is None or len(quote) > _LONGEST_QUOTE:
            continue
        text = plain(wanted.text, 100)
        if not _of_these_words(text, quote):
            text = plain(quote, 100)  # what the posting says, not what the model makes of it
        key = text.casefold()
        if key and key not in found:
            found[key] = (posting.description.find(quote), wanted, text, quote)
    ordered = sorted(found.values(), key=lambda entry: entry[0])[:most]
    return [
        Requirement(
            id=f"r{number}",
            text=text,
            kind=wanted.kind,
            category=wanted.category,
            quote=quote,
            terms=tuple(dict.fromkeys(t for t in (plain(t, 60) for t in wanted.terms) if _in(t, posting)))[:4],
        )
        for number, (_, wanted, text, quote) in enumerate(ordered, 1)
    ]


def _in(term: str, posting: Posting) -> bool:
    return bool(term) and locate(term, posting.description) is not None


def _of_these_words(text: str, quote: str) -> bool:
    """Whether a text and a quote have a word in common, however it is inflected."""
    stems = {word[:4] for word in _WORD.findall(quote.casefold())}
    return any(word[:4] in stems for word in _WORD.findall(text.casefold()))


class Sieve:
    """Turns the texts of one answer into drafts; one target is written once."""

    def __init__(self, brief: Brief, cited: Cited) -> None:
        self._brief = brief
        self._cited = cited
        self._requirements = {r.id for r in brief.requirements}
        self._taken: set[str] = set()
        # A translation keeps no word.
        translated = primary(brief.language) != primary(brief.resume.language)
        self._least = 0.0 if translated else _LEAST_KEPT[brief.mode]
        self.standing: Mapping[str, Place] = places(brief.resume)

    def lines(self, lines: Iterable[answers.Line], ids: Sequence[str]) -> list[Draft]:
        """New wordings of the texts that may be written."""
        drafts: list[Draft] = []
        for line in lines:
            place = self.standing.get(line.id)
            before = place.text if place else ""
            after = tidy(line.after, before)
            if before and self._kept(before, after) < self._least:
                continue
            if line.id not in ids or line.id in self._taken or not after or after == plain(before):
                continue
            self._taken.add(line.id)
            drafts.append(
                Draft(
                    target=line.id,
                    op="replace" if before else "insert",
                    after=after,
                    reason=plain(line.reason, 160),
                    requirement_ids=self._known(line.requirements),
                    # The line itself is what a new wording of it rests on.
                    cites=tuple(dict.fromkeys((*([line.id] if before else []), *self._cited.refs(line.cites)))),
                )
            )
        return drafts

    @staticmethod
    def _kept(before: str, after: str) -> float:
        """The share of words that a new wording has in common with the old one."""
        old, new = (Counter(_WORD.findall(text.casefold())) for text in (before, after))
        return (old & new).total() / max(old.total(), new.total(), 1)

    def additions(self, added: Iterable[answers.Addition], item: Entry, told: Cited) -> list[Draft]:
        """New lines of an entry; each rests on the person's own words."""
        standing = {plain(highlight.text).casefold() for highlight in item.highlights}
        drafts: list[Draft] = []
        for line in added:
            cites = told.refs(line.cites)
            after = tidy(_as_line(line.after, self._about(cites)), "")
            if not after or not cites or after.casefold() in standing:
                continue
            standing.add(after.casefold())
            abroad = foreign(after, self._brief.language)  # Copied, where a translation was asked for.
            drafts.append(
                Draft(
                    target=item.id,
                    op="insert",
                    after=after,
                    reason=asking(self._brief.language).abroad if abroad else plain(line.reason, 160),
                    tentative=abroad,
                    requirement_ids=self._known(line.requirements),
                    cites=cites,
                )
            )
        return drafts

    def _about(self, cites: Iterable[str]) -> str:
        """The one thing that the cited words speak of without naming it."""
        things = {p.about for p in self._brief.told if p.ref in cites and p.about}
        return things.pop() if len(things) == 1 else ""

    def _known(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(i for i in ids if i in self._requirements))


def _as_line(text: str, thing: str) -> str:
    """A line that was copied from an answer, without its "Yes, …" and with a name for its "it"."""
    return resolved(without_yes(_ABOUT.sub("", plain(text))), thing)


def tidy(text: str, before: str) -> str:
    """A text on one line without what a model puts around it; empty when it has no words or too many."""
    text = plain(text.replace("**", ""))
    if not _BULLET.match(before):
        text = _BULLET.sub("", text)
    if text[:1] in '"“„' and text[-1:] in '"”“' and before[:1] not in '"“„':
        text = text[1:-1].strip()
    longest = _LONGEST_TEXT if len(before) > _LONGEST_LINE else max(_LONGEST_LINE, 2 * len(before))
    worded = any(letter.isalnum() for letter in text) and not text.startswith(MARK)
    return text if worded and len(text) <= longest else ""


def order(target: str, wanted: Iterable[str], present: Sequence[str], reason: str = "") -> Draft | None:
    """A new order of what is there; None when it is the present one."""
    known = set(present)
    asked = tuple(dict.fromkeys(ref for ref in wanted if ref in known))
    rest = [ref for ref in present if ref not in set(asked)]
    if not asked or [*asked, *rest] == list(present):
        return None
    return Draft(target=target, op="move", order=asked, reason=plain(reason, 160))


def skills(answer: answers.SkillsAnswer, resume: Resume, cited: Cited) -> list[Draft]:
    """Order, names and additions of the skills."""
    groups = {group.id: group for group in resume.skills}
    listed = {keyword.casefold() for group in resume.skills for keyword in group.keywords}
    drafts = [order("skills", answer.groups, list(groups))]
    ordered: set[str] = set()
    for wanted in answer.order:
        group = groups.get(wanted.group)
        if group is None or group.id in ordered:
            continue
        ordered.add(group.id)
        refs = [keyword_ref(group.id, n) for n in range(len(group.keywords))]
        drafts.append(order(group.id, [refs[n] for n in wanted.order if 0 <= n < len(refs)], refs))
    renamed: set[tuple[str, int]] = set()
    for new in answer.rename:
        group = groups.get(new.group)
        after = plain(new.after)
        if group is None or not 0 <= new.number < len(group.keywords) or (group.id, new.number) in renamed:
            continue
        ref = keyword_ref(group.id, new.number)
        if not 0 < len(after) <= 80 or after.casefold() in listed:
            continue
        renamed.add((group.id, new.number))
        listed.add(after.casefold())
        drafts.append(
            Draft(target=ref, after=after, reason="The posting's name for it", cites=(f"{group.id}.keywords",))
        )
    for added in answer.add:
        after, cites = plain(added.after), cited.refs(added.cites)
        if added.group in (groups or {"skills"}) and 0 < len(after) <= 80 and after.casefold() not in listed and cites:
            listed.add(after.casefold())
            drafts.append(Draft(target=added.group, op="insert", after=after, reason="Shown elsewhere", cites=cites))
    return [draft for draft in drafts if draft is not None]


def revisions(
    answer: answers.RevisionAnswer, refused: Sequence[Pending], standing: Mapping[str, Place], cited: Cited
) -> list[Draft]:
    """The revised drafts; without those that say nothing new or still say what nothing supports."""
    again = {line.id: line for line in reversed(answer.lines)}
    revised: list[Draft] = []
    for name, held in numbered(refused):
        if name not in again:
            continue
        draft, line = held.draft, again[name]
        place = standing.get(draft.target)
        before = place.text if place and draft.op == "replace" else ""
        after = tidy(line.after, before)
        if not after or after in (plain(before), plain(draft.after)):
            continue
        if not any(_says(after, words) for words in held.check.offending):
            revised.append(draft.model_copy(update={"after": after, "cites": cited.refs(line.cites) or draft.cites}))
    return revised


def numbered(refused: Sequence[Pending]) -> list[tuple[str, Pending]]:
    """Drafts under the names by which a model is asked for them again."""
    return [(f"d{number}", held) for number, held in enumerate(refused, 1)]


def _says(text: str, words: str) -> bool:
    wanted = plain(words).casefold()
    if not wanted:
        return False
    found = re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text.casefold())
    return found is not None


#: Stems by which a person asks for something to go, in the languages that our pages are most used with.
_REMOVAL: Final = re.compile(
    r"\b(remov|delet|drop|cut|eras|get rid|take (?:it |that |this |them )?(?:out|off|away)|"
    r"leave (?:it |that |this )?out|"
    r"strike|omit|hide|entfern|lösch|streich|weg(?:lass|nehm)|raus|supprim|enl[eè]v|retir|efface|ôte|elimin|quit[aáeo]|"
    r"borr|suprim|apag|tir[ae]|rimuov|togli|cancell|verwijder|schrap|weglat|usu[nń]|skasuj|wykreśl|odstra[nň]|"
    r"smaž|vymaž|törl|távolít|șterge|sterge|slett|fjern|slet|ta bort|poista|kaldır|sil(?:in|er|me)?\b|xóa|bỏ|hapus)|"
    r"удал|убер|вычерк|прибер|видал|διαγρ|αφαίρ|احذف|حذف|إزالة|أزل|מחק|הסר|削除|消し|取り除|删|移除|去掉|刪|삭제|제거|빼|हटा|ลบ",
    re.IGNORECASE,
)


def chat(answer: answers.ChatAnswer, brief: Brief, message: Said, cited: Cited) -> tuple[list[Draft], tuple[str, ...]]:
    """The drafts and the changes to undo. A line is removed only when the message speaks of removing."""
    standing = places(brief.resume)
    may_remove = _REMOVAL.search(message.text) is not None
    drafts: list[Draft] = []
    for edit in answer.edits:
        place = standing.get(edit.target)
        cites = tuple(dict.fromkeys(message.id if name == "m" else ref for name, ref in _refs(edit.cites, cited)))
        draft: Draft | None = None
        match edit.op:
            case "move":
                present = _children(brief.resume, edit.target)
                draft = order(edit.target, edit.order, present, edit.reason)
            case "remove":
                if may_remove and place and edit.target not in _containers(brief.resume):
                    reason = plain(edit.reason, 160)
                    draft = Draft(target=edit.target, op="remove", reason=reason, asked_for=True)
            case "replace" | "insert":
                draft = _written(edit, place, cites, brief.resume)
        if draft and (draft.op == "insert" or all((d.op, d.target) != (draft.op, draft.target) for d in drafts)):
            drafts.append(draft)
    changes = {change.id for change in brief.changes}
    return drafts, tuple(dict.fromkeys(change for change in answer.undo if change in changes))


def _refs(names: Iterable[str], cited: Cited) -> Iterable[tuple[str, str]]:
    for name in names:
        for ref in (name,) if name == "m" else cited.refs([name]):
            yield name, ref


def _written(edit: answers.Edit, place: Place | None, cites: tuple[str, ...], resume: Resume) -> Draft | None:
    """A replaced or new text; what was meant is told by what stands at its target."""
    container = edit.target in _containers(resume)
    before = place.text if place and not container else ""
    after = tidy(edit.after, before)
    if not after or after == plain(before) or (place is None and edit.target != "basics.summary"):
        return None
    if container and (edit.op == "replace" or (edit.target == "skills" and resume.skills)):
        return None
    return Draft(
        target=edit.target,
        op="replace" if before else "insert",
        after=after,
        reason=plain(edit.reason, 160),
        cites=cites or ((edit.target,) if before else ()),
    )


def _containers(resume: Resume) -> set[str]:
    """The references that stand for a list: entries, groups of skills, and the groups together."""
    return {"skills", *NAMED, *(item.id for section in SECTION_ORDER for item in getattr(resume, section))}


def _children(resume: Resume, target: str) -> list[str]:
    if target == "skills":
        return [group.id for group in resume.skills]
    for group in resume.skills:
        if group.id == target:
            return [keyword_ref(group.id, n) for n in range(len(group.keywords))]
    for section in SECTION_ORDER:
        for item in getattr(resume, section) if section in WRITABLE else ():
            if item.id == target:
                lists = (getattr(item, field, ()) for field in ("highlights", "courses", "lines"))
                return [highlight.id for found in lists for highlight in found]
    return []
