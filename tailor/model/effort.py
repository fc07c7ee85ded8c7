"""What it costs to work out what follows from a cause, before it is: how much is read, and compared with how much."""

from collections.abc import Iterable, Iterator

from tailor.model import commands
from tailor.model.progress import Cause, StepDone
from tailor.model.session import Session
from tailor.model.step import Drafted, LaidOut, LetterWritten, Replied

#: Characters of a line, in round figures; a text counts for as many as it would fill.
_LINE = 100
#: A line that is read for the first time costs as much as so many pairs that are compared.
_READ = 20


def effort(session: Session, cause: Cause) -> int:
    """How many pairs of lines are compared: those that a step wrote, or has checked again, and those they may rest on.

    A thousand take some 50 ms.
    """
    if not isinstance(cause, StepDone):
        return effort_of_words(cause)
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
    # However little is written: what it may rest on is read at least once.
    return max(2, _lines(texts)) * _lines(_evidence(session)) if texts else 0


def effort_of_words(cause: Cause) -> int:
    """The same of what a person does, whatever the session: an answer is read, and nothing else is."""
    match cause:
        case commands.Answer(text=text) | commands.Chat(message=text, context=str()):
            return _READ * _lines([text])
        case _:
            return 0


def _evidence(session: Session) -> Iterator[str]:
    yield from (passage.text for passage in session.passages)
    yield from (earlier.text for earlier in session.earlier)
    yield from (question.answer for question in session.questions)
    yield from (message.text for message in session.messages if message.role == "user")


def _lines(texts: Iterable[str]) -> int:
    return sum(1 + len(text) // _LINE for text in texts)
