"""The gates that every draft passes, whoever wrote it: what it may address, what stands there, what supports it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from tailor.model import parting
from tailor.model.change import NAMED, WRITABLE, Change, Draft, Op, Place, places, wholes
from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.posting import Evidence, normalised
from tailor.model.resume import Passage
from tailor.model.session import Session
from tailor.model.wishes import says

#: No line of a résumé is longer than this; a draft that is was not meant as one.
LONGEST = 2_000

#: Texts that speak of the whole person, so that the whole résumé is their evidence; so do new entries (`NAMED`).
WHOLE = frozenset({"basics", "skills", "certificates", "languages"})


_ASKED_FOR = frozenset(NAMED) - WHOLE


class Refusal(Exception):
    """A draft that may not become a change; the reason is for the log, not for the person."""


def admit(session: Session, draft: Draft, change_id: str) -> Change:
    """Make a change of a draft, with its evidence and its check, still `proposed`.

    Raises `Refusal` when the draft addresses nothing that may be written, or changes nothing. Its verdict is not
    judged here: see `Change.check`.
    """
    target, op, position = draft.target, draft.op, draft.position
    inserted = session.change(target)
    if inserted is not None and inserted.op == "insert":
        # A line that we added ourselves is rewritten by adding it anew, in its place.
        if op != "replace":
            raise Refusal(f"{op} of an added line")
        target, op, position = inserted.target, "insert", inserted.position
    whole = wholes(session.resume).get(target) if op == "remove" else None
    place = whole or session.places.get(target)
    if place is None:
        raise Refusal(f"no such place: {draft.target}")
    if target.startswith("basics.") and op == "insert":
        op = "replace"
    after = clean(draft.after)
    if op in ("replace", "insert") and not 0 < len(after) <= LONGEST:
        raise Refusal("no text, or too much of it")
    before = inserted.after if inserted else _present(session, target, op, place)
    if op == "insert" and _stands(session, place, after):
        raise Refusal("it stands there already")
    order = _order(session, target, draft.order) if op == "move" else ()
    if op == "remove" and not draft.asked_for:
        raise Refusal("nothing is removed unless the person asks")
    if target in _ASKED_FOR and not draft.asked_for:
        raise Refusal("what somebody won or did unpaid stands there when they ask for it")
    if whole is None:
        _allowed(op, target, place, trimmed=draft.asked_for and place.section == "interests" and op != "insert")
    if op == "replace" and after == before:
        raise Refusal("changes nothing")
    verdict, evidence = Check(), _cited(session, draft.cites)
    if op in ("replace", "insert"):
        verdict = examine(
            session,
            after,
            "" if place.section in WHOLE or target in NAMED else place.item,
            before=before,
            cites=draft.cites,
        )
        evidence = _joined((c.evidence for c in verdict.claims if c.evidence), evidence)
    return Change(
        id=change_id,
        section=place.section,
        path=inserted.path if inserted else place.path,
        op=op,
        target=target,
        before=before,
        after=after if op in ("replace", "insert") else "",
        order=order,
        position=position if op == "insert" else None,
        reason=clean(draft.reason)[:500],
        requirement_ids=_earned(session, draft, after) if op in ("replace", "insert") else (),
        evidence=evidence,
        check=verdict,
        supersedes=inserted.id if inserted else None,
    )


def examine(
    session: Session,
    text: str,
    item: str,
    *,
    before: str = "",
    language: str = "",
    cites: Iterable[str] = (),
    beside: Iterable[Passage] = (),
) -> Check:
    """Check a text that belongs to an entry (or, with no entry, speaks of the whole person) against its evidence.

    language: BCP 47 tag of the text; the session's when left out. cites: what it says to rest on, by reference: of the
    person's words in another language among it, the text is a translation. beside: what may be said beside that.
    """
    own = tuple(p for p in session.stated if not item or p.item == item)
    rest = tuple(p for p in session.stated if item and p.item != item)
    told = tuple(_said_of(session, (*session.told, *beside), item))
    language = language or session.language
    return check(
        text,
        own,
        told=told,
        known=rest,
        language=language,
        before=before,
        today=_day(session.started_at),
        source_language=session.resume.language,
        cites=frozenset(cites),
    )


def _said_of(session: Session, told: Iterable[Passage], item: str) -> Iterator[Passage]:
    """What of somebody's words may speak of an entry: each part that names no other one."""
    for passage in told:
        parts = parting.by_place(session.resume, passage.text, passage.item) if item else []
        own = [text for text, place in parts if place in ("", item)]
        if len(own) == len(parts):
            yield passage
        elif own:
            yield passage.model_copy(update={"item": item, "text": " ".join(own)})


def _day(moment: str) -> date | None:
    """The day of an ISO 8601 time; None when there is none."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None


def clean(text: str) -> str:
    """One line without control and format characters, spaces folded, in composed form.

    The two joiners stay where a script is spelt with them, one between two of its letters, and nowhere else: in other
    scripts they would only part a word from what it is checked against.
    """
    kept = "".join(" " if c.isspace() else c for c in text if c.isspace() or not _hidden(c))
    return " ".join(_STRAY_JOINER.sub("", unicodedata.normalize("NFC", kept)).split())


def _hidden(character: str) -> bool:
    return character not in _JOINERS and unicodedata.category(character) in _HIDDEN


#: Zero-width non-joiner and joiner.
_JOINERS = "\u200c\u200d"
#: Letters and marks of the scripts that are spelt with joiners: Arabic and its kin, Mongolian, those of India and their
#: neighbours in South-East Asia.
_JOINED = (
    "\u0620-\u065f\u066e-\u06d3\u06d5\u06e5-\u06ef\u06fa-\u06ff\u0710-\u074a\u0750-\u077f\u08a0-\u08e1\u08e3-\u08ff"
    "\u0900-\u0963\u0971-\u0dff\u1000-\u109f\u1780-\u17d3\u1820-\u18aa\ufb50-\ufdfb\ufe70-\ufefc"
)
_STRAY_JOINER = re.compile(f"(?<![{_JOINED}])[{_JOINERS}]|[{_JOINERS}](?![{_JOINED}])")


#: Control, format, private and unassigned characters: what a person does not see, a résumé does not say.
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})


def _allowed(op: Op, target: str, place: Place, *, trimmed: bool) -> None:
    """Whether the op is allowed there: lists take lines and orders, lines take words.

    trimmed: the person asked for other words in a line that is carried from the source otherwise.
    """
    is_list = "." not in target and place.item == target
    if op == "insert" and not (is_list and (target != "skills" or not place.text)):
        raise Refusal("nothing can be added there")
    if op == "move" and (not is_list or target in NAMED):
        raise Refusal("that is no list")
    if op in ("replace", "remove") and is_list:
        raise Refusal("a whole list is not written at once")
    if place.section not in WRITABLE | WHOLE and target not in NAMED and not trimmed:
        raise Refusal("that section is carried from the source")


def _stands(session: Session, place: Place, text: str) -> bool:
    """Whether the same words stand in the entry already, in the document or as a change that waits to be decided.

    A person may give one answer to several questions; a skill is listed once, in whichever group.
    """
    there = places(session.document)
    inside = {p.item for p in there.values() if p.section == place.section}
    entries = inside if place.section == "skills" else {place.item}
    standing = [p.text for ref, p in there.items() if p.item in entries and ref != p.item]
    if place.item in NAMED:
        standing += [getattr(item, NAMED[place.item]) for item in getattr(session.document, place.item)]
    standing += [
        c.after for c in session.changes if c.status == "proposed" and c.op == "insert" and c.target in entries
    ]
    return _bare(text) in {_bare(other) for other in standing}


def _bare(text: str) -> str:
    """A text for comparing lines: its letters and figures, without regard to case, spaces and marks at its ends."""
    return normalised(text).strip(" .,;:!-*•·")


def _present(session: Session, target: str, op: Op, place: Place) -> str:
    """What stands there now: the accepted change's text where there is one."""
    if op == "insert":
        return ""
    slot = "order" if op == "move" else "text"
    for change in session.changes:
        if change.status == "accepted" and change.slot == (slot, target) and change.op == "replace":
            return change.after
    return place.text


def _order(session: Session, target: str, order: tuple[str, ...]) -> tuple[str, ...]:
    """The new order, of members of that list only, each once."""
    members = [
        ref
        for ref, place in session.places.items()
        if (place.item == target and ref != target and (not ref.endswith((".summary", ".description"))))
    ]
    if target == "skills":
        members = [skill.id for skill in session.resume.skills]
    members += [c.id for c in session.changes if c.op == "insert" and c.target == target]
    asked = tuple(dict.fromkeys(ref for ref in order if ref in members))
    standing = [ref for ref in members if ref in asked]
    if len(asked) < 2 or list(asked) == standing:
        raise Refusal("changes nothing")
    return asked


def _cited(session: Session, refs: Sequence[str]) -> tuple[Evidence, ...]:
    """The passages of those references, as evidence; unknown references are nothing."""
    if not refs:
        return ()
    wanted = frozenset(refs)
    known = {p.ref: p for p in (*session.passages, *session.told) if p.ref in wanted}
    dates = {e.ref: e.told_at for e in session.earlier}
    return tuple(
        Evidence(source=p.source, ref=p.ref, quote=p.text, page=p.page, line=p.line, told_at=dates.get(p.ref))
        for ref in dict.fromkeys(refs)
        if (p := known.get(ref))
    )


def _joined(first: Iterable[Evidence], second: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple({e.ref: e for e in (*first, *second)}.values())[:8]


def _earned(session: Session, draft: Draft, after: str) -> tuple[str, ...]:
    """Of the requirements that a draft says it serves, those that its text says or a cited answer was about.

    Without this, an engine could raise the score by listing requirements.
    """
    about = {q.requirement_id for q in session.questions if q.id in draft.cites and q.stance == "yes" and not q.beside}
    topics = {e.topic.casefold() for e in session.earlier if e.ref in draft.cites and e.stance == "yes"}

    return tuple(
        r.id
        for r in session.requirements
        if r.id in draft.requirement_ids and (r.id in about or r.text.casefold() in topics or says(r, after))
    )
