"""What the person writes or takes out of the document themselves, wherever it stands."""

from tailor.errors import Invalid, NotFound
from tailor.model.change import Change, Place, wholes
from tailor.model.claims import Check
from tailor.model.commands import Revise
from tailor.model.gates import clean
from tailor.model.posting import Evidence
from tailor.model.wishes import says
from tailor.model.writer import Writer


def revise(writer: Writer, command: Revise) -> None:
    """Write a text of the document oneself, or take it out; what changed it before gives way."""
    target, place = _addressed(writer, command)
    text = clean(command.text) if command.op == "replace" else ""
    if command.op == "replace" and not text:
        raise Invalid("Write the wording, or take it out.", code="EMPTY_TEXT")
    accepted = (c for c in writer.session.changes if c.status == "accepted" and c.slot == ("text", target))
    standing = next(accepted, None)
    if text == (standing.after if standing else place.text) and (standing is None or standing.op == command.op):
        return
    number = writer.session.numbered_changes + 1
    writer.set(numbered_changes=number)
    change = Change(
        id=f"c{number}",
        section=place.section,
        path=place.path,
        op=command.op,
        target=target,
        before=place.text,
        after=text,
        requirement_ids=tuple(r.id for r in writer.session.requirements if text and says(r, text)),
        evidence=(Evidence(source="chat", ref=f"c{number}", quote=text),) if text else (),
        check=Check(verdict="own_words"),
        status="accepted",
        author="person",
    )
    writer.put(change)
    if "match" in writer.session.done:
        writer.match()


def _addressed(writer: Writer, command: Revise) -> tuple[str, Place]:
    """What a path addresses: a text, never a list; to be taken out also an entry."""
    session = writer.session
    found = {ref: place for ref, place in session.places.items() if ref != place.item}
    if command.op == "remove":
        found |= wholes(session.resume)
    hit = next(((ref, place) for ref, place in found.items() if place.path == command.path and place.text), None)
    if hit is None:
        raise NotFound("There is no such text in this résumé.", "NO_SUCH_TEXT")
    return hit
