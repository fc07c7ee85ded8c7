"""The page target: what could go when the document is longer than the person wants, for the person to decide.

Nothing is left out by itself. The fewest lines that make it fit are offered for removal, those of the oldest positions
first; a line that shows what the posting asks for comes last, and one that the person has kept is not offered again.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tailor.model.change import Draft, within
from tailor.model.gates import Refusal, admit
from tailor.model.resume import Highlight, Project, Volunteer, Work
from tailor.model.session import Session
from tailor.model.writer import Writer

#: No document is aimed at more, as over the protocol.
MOST_PAGES = 10
#: More lines than this are not offered at once: nobody decides on them one by one.
MOST_OFFERS = 40


class Spare(NamedTuple):
    """Lines that may be offered, in the order in which they may go; the first `plain` show nothing that is wanted."""

    refs: tuple[str, ...]
    plain: int


def spare(session: Session) -> Spare:
    """The lines of the original that still stand and that the person has not kept."""
    gone = {c.target for c in session.changes if c.op == "remove" and c.status == "accepted"}
    proof = set(_proof(session))
    plain: list[str] = []
    wanted: list[str] = []
    for lines in _oldest_first(session):
        # Within an entry from its end: what matters most is written first.
        for line in reversed(lines):
            if not any(within(line.id, item) for item in gone) and line.id not in session.kept:
                (wanted if line.id in proof else plain).append(line.id)
    return Spare((*plain, *wanted), len(plain))


def _proof(session: Session) -> Iterable[str]:
    for match in session.matches_shown:
        yield from (evidence.ref for evidence in match.evidence if evidence.source == "resume")
    for change in session.changes:
        if change.status == "accepted" and change.op == "replace" and change.requirement_ids:
            yield change.target


def _oldest_first(session: Session) -> Sequence[Sequence[Highlight]]:
    resume = session.resume
    entries: list[Work | Volunteer | Project] = [*resume.projects, *resume.volunteer, *resume.work]
    # What has no dates comes behind what has, before what lasts still; of two that ended together, the lower one first.
    entries.reverse()
    dated = sorted(entries, key=lambda item: _ended(item.start_date, item.end_date))
    extra = [section.lines for section in reversed(resume.sections)]
    courses = [education.courses for education in reversed(resume.education)]
    return [*(item.highlights for item in dated), *extra, *courses]


def _ended(start: str, end: str) -> str:
    """When an entry ended, for sorting; a present one last, one without dates before it."""
    if end:
        return end
    return "9999-99" if start else "9999"


def aim(writer: Writer, page_target: int | None) -> None:
    """Another page target: the document is laid out for it, and what is too much is offered."""
    if page_target != writer.session.options.page_target:
        writer.options(page_target=page_target)
        writer.set(kept=())
        writer.lay_out_again()


def offer(writer: Writer, pages: int, refs: Sequence[str]) -> None:
    """Offer lines for removal, and take back the offers that are not needed any more."""
    target = writer.session.options.page_target
    refs = refs[:MOST_OFFERS] if target is not None else ()
    standing = [c for c in writer.session.changes if c.for_length and c.status == "proposed"]
    for change in standing:
        if change.target not in refs:
            writer.withdraw(change)
    offered = {c.target for c in standing}
    for ref in refs:
        if ref in offered:
            continue
        session = writer.session
        reason = f"It takes {_pages(pages)} and you asked for {target}. {_why(session, ref)}"
        draft = Draft(target=ref, op="remove", reason=reason, asked_for=True)
        try:
            change = admit(session, draft, f"c{session.numbered_changes + 1}")
        except Refusal:
            continue
        writer.set(numbered_changes=session.numbered_changes + 1)
        writer.put(change.model_copy(update={"for_length": True}))


def _why(session: Session, ref: str) -> str:
    texts = {requirement.id: requirement.text for requirement in session.requirements}
    shows = {e.ref: texts[m.requirement_id] for m in session.matches_shown for e in m.evidence if e.source == "resume"}
    if ref in shows:
        return f"This line shows “{shows[ref]}”: take it out only if you must."
    return "This is one of the oldest lines that show nothing of what the posting asks for."


def _pages(number: int) -> str:
    return f"{number} page{'' if number == 1 else 's'}"
