"""What it costs to work out what follows from a step, before it is: how many texts are checked against how many."""

from collections.abc import Iterable

from tailor.model.progress import Cause, StepDone
from tailor.model.session import Session
from tailor.model.step import Drafted, LaidOut, LetterWritten, Replied

#: Characters of a line, in round figures; a text counts for as many as it would fill.
_LINE = 100


def effort(session: Session, cause: Cause) -> int:
    """How many pairs of lines are compared: those that a step wrote, or has checked again, and those they may rest on.

    A thousand take some 50 ms. What a person decides checks no more than one text and counts for nothing.
    """
    if not isinstance(cause, StepDone):
        return 0
    match cause.result:
        case Drafted(drafts=drafts):
            texts = [text for d in drafts for text in (d.after, d.reason)]
        case Replied(text=text, drafts=drafts):
            texts = [text, *(text for d in drafts for text in (d.after, d.reason))]
        case LetterWritten(text=text):
            texts = [text]
        case LaidOut(spare=spare) if cause.step.kind == "check":
            # Each line that is offered is said with the whole document.
            texts = [*(c.after for c in session.accepted if c.author == "engine"), *spare]
        case _:
            return 0
    return _lines(texts) * _lines(p.text for p in session.passages)


def _lines(texts: Iterable[str]) -> int:
    return sum(1 + len(text) // _LINE for text in texts)
