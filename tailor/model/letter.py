"""The cover letter: asked for, written by an engine, and checked sentence by sentence before anybody sees it.

A sentence that is no courtesy must be supported by the résumé or by the person's words; one that names an entry of the
résumé, by that entry. What nothing supports is left out.
"""

import re
from collections.abc import Iterator, Sequence

from tailor.errors import Conflict
from tailor.model import events
from tailor.model.addressing import addressed, is_salutation
from tailor.model.checking import intensity
from tailor.model.claims import Check, joined
from tailor.model.courtesy import Names, is_courtesy
from tailor.model.cover_letter import CoverLetter, Dictated, Paragraph
from tailor.model.events import Failure
from tailor.model.gates import LONGEST, clean, examine
from tailor.model.orders import is_order
from tailor.model.session import Session, entry_names, names_whole
from tailor.model.step import LetterWritten
from tailor.model.writer import Writer

#: More of a letter than this, in characters and sentences, is not read.
LONGEST_LETTER = 12_000
MOST_SENTENCES = 80
#: So many sentences of the person's own stand in a letter; of more, the first ones go.
MOST_DICTATED = 6

_BULLET = re.compile(r"^\s*([-*•–·])\s+")
_END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][\"”»)]))\s+|(?<=[。！？])")
#: A full stop behind these ends no sentence.
_SHORT = re.compile(
    r"(?:^|[\s(])(?:\w|[\w]\.[\w.]*|e\.g|i\.e|etc|inc|ltd|corp|co|st|dr|mr|mrs|ms|prof|no|nr|vs|approx|bzw|ca|usw|str|"
    r"ds|kat|im|np|tj|ul|pow|resp|dipl|tzv|např|kl|bl\.a|t\.ex|f\.eks|m\.in|d\.h|z\.b|u\.a|sp|spa|s\.p\.a|s\.l|art|"
    r"abs|ing|sr|sra)\.$",
    re.IGNORECASE,
)


def ask(writer: Writer) -> None:
    """Have a letter written; while one is being written, no second one is begun.

    Raises `Conflict` when the session does not go on by itself.
    """
    session = writer.session
    if session.status in ("stopped", "failed"):
        raise Conflict("This session is not running. Resume it to have a letter written.")
    if session.letter_wanted:
        return
    number = session.letters + 1
    writer.set(letters=number, letter_wanted=f"l{number}")
    known = "match" in session.done
    message = "Writing a cover letter" if known else "A cover letter follows as soon as the match is known"
    writer.progress(session.stage, session.progress, message)


def dictate(writer: Writer, message_id: str, text: str, gone: tuple[str, ...] = ()) -> None:
    """Keep a sentence that the person wants in each letter from here on, and forget those that are to go."""
    standing = [d for d in writer.session.dictated if d.text not in gone and d.text != text]
    if own := clean(text)[:LONGEST]:
        # What talks to a machine is said to nobody.
        standing += [] if is_order(own) else [Dictated(ref=message_id, text=own)]
    if tuple(standing) != writer.session.dictated:
        writer.set(dictated=tuple(standing[-MOST_DICTATED:]))


def take(writer: Writer, letter_id: str, result: LetterWritten) -> None:
    """Take what an engine wrote: what passes the check becomes the letter."""
    session = writer.session
    letter = checked(session, letter_id, result.text)
    writer.set(letter=letter, letter_wanted="")
    writer.say(
        events.LetterUpdate,
        id=letter.id,
        text=letter.text,
        check=letter.check,
        refused=letter.refused,
        own=letter.own,
        error=None,
    )
    sentences = f"{letter.refused} sentence{'' if letter.refused == 1 else 's'}"
    left_out = f"; {sentences} had no source in what you gave me and stayed out" if letter.refused else ""
    writer.progress(session.stage, session.progress, f"The cover letter is written{left_out}", letter_id)


def fail(writer: Writer, letter_id: str, failure: Failure) -> None:
    """Say that there is no new letter; the session is as it was, and the letter before stands."""
    session = writer.session
    writer.set(letter_wanted="")
    writer.say(events.LetterUpdate, id=letter_id, text="", error=failure)
    message = f"The cover letter could not be written. {failure.message}"
    writer.progress(session.stage, session.progress, message, letter_id)


def names_in(session: Session) -> Names:
    """The names that the frame of a session's letter may say."""
    described = session.posting.description if session.posting else ""
    return Names(
        title=session.job.title,
        company=session.job.company,
        person=session.resume.basics.name,
        greeting=addressed(described, session.language),
    )


def checked(session: Session, letter_id: str, text: str) -> CoverLetter:
    """The letter without the sentences that nothing supports; layout and the order of the others stay."""
    names = names_in(session)
    own = tuple(d.text for d in session.dictated)
    greeting = next((text for text in reversed(own) if is_salutation(text)), "")
    paragraphs: list[Paragraph] = []
    refused, left = 0, MOST_SENTENCES
    for part in re.split(r"\n\s*\n", text[:LONGEST_LETTER]):
        lines: list[str] = []
        checks: list[Check] = []
        for line in part.splitlines():
            bullet = _BULLET.match(line)
            kept: list[str] = []
            for sentence in sentences(clean(line[bullet.end() :] if bullet else line)):
                if sentence in own:
                    continue  # It stands by itself, as the person's own.
                left -= 1
                check = Check() if is_courtesy(sentence, names) else _checked(session, sentence)
                if left < 0 or check.verdict == "unsupported":
                    refused += 1
                else:
                    kept.append(sentence)
                    checks.append(check)
            if kept:
                lines.append(f"{bullet[1]} {' '.join(kept)}" if bullet else " ".join(kept))
        if len(lines) == 1 and lines[0].endswith(":") and len(part.strip().splitlines()) > 1:
            continue  # It announced lines that stayed out.
        if lines:
            paragraphs.append(Paragraph(text="\n".join(lines), check=joined(checks)))
    if told := " ".join(text for text in own if not is_salutation(text)):
        paragraphs.insert(_place(paragraphs, names), Paragraph(text=told, check=Check(verdict="own_words")))
    if greeting:
        first = paragraphs[0].text if paragraphs else ""
        greets = first.endswith((",", ":")) and "\n" not in first
        paragraphs[: int(greets)] = [Paragraph(text=greeting, check=Check(verdict="own_words"))]
    return CoverLetter(id=letter_id, paragraphs=tuple(paragraphs), refused=refused, own=own)


def _place(paragraphs: Sequence[Paragraph], names: Names) -> int:
    """Where the person's own sentences stand: behind what claims something, or names the job, and before the close."""
    title = names.title.casefold()
    told = [n for n, p in enumerate(paragraphs, 1) if p.check.claims or (title and title in p.text.casefold())]
    return told[-1] if told else max(len(paragraphs) - 1, 0)


def sentences(line: str) -> Iterator[str]:
    """The sentences of a line. Where it is not sure that one ends, two stay together and are checked as one."""
    held = ""
    for piece in filter(None, (p.strip() for p in _END.split(line))):
        held = f"{held} {piece}" if held else piece
        if not _SHORT.search(held):
            yield held
            held = ""
    if held:
        yield held


def _checked(session: Session, sentence: str) -> Check:
    """The check of a sentence against all that the person gave; against one entry, too, when it names that one."""
    if len(sentence) > LONGEST:
        return Check(verdict="unsupported")
    whole = examine(session, sentence, "")
    if whole.verdict == "unsupported":
        return whole
    if any(intensity.is_one(claim.text) for claim in whole.claims if not claim.supported):
        return whole.model_copy(update={"verdict": "unsupported"})  # Nobody is asked about a letter.
    said = sentence.casefold()
    named = [(name, item) for name, item in entry_names(session.resume) if names_whole(name, said)]
    if len({name for name, _ in named}) != 1:
        return whole
    # Several positions at one employer: one of them must carry it.
    own = [examine(session, sentence, item) for _, item in named]
    return next((check for check in own if check.verdict != "unsupported"), own[0])
