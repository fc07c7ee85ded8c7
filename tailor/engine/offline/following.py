"""What a message means by what was said before it: where something was, what the letter is to be like, what stays."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.letters import letter_first
from tailor.engine.offline import answers, commands, explaining, typed
from tailor.model import placing
from tailor.model.folding import fold
from tailor.model.sayings import speech

#: A message, what was asked about it, and the answer to that.
_ASKED_WHERE: Final = 2
#: A place is named in few words.
_FEW_WORDS: Final = 8


def placed(brief: Brief, said: str) -> tuple[str, str, str] | None:
    """What was told in the message before, and where it was, by name and id: where that was asked, and is said now."""
    if len(brief.messages) < _ASKED_WHERE or len(said.split()) > _FEW_WORDS or commands.orders(said):
        return None  # "Drop the teaching assistant job" names a place, and is no answer.
    last = brief.messages[-1]
    earlier = brief.messages[:-1] if last.role == "user" else brief.messages
    asked = next((m for m in reversed(earlier) if m.role == "assistant"), None)
    if asked is None or not asked.text.startswith(speech(brief.language).where.split("{name}")[0]):
        return None
    told = next((m.text for m in reversed(earlier) if m.role == "user"), "")
    place = placing.meant(brief.resume, said)
    label = next((p.name for p in placing.places(brief.resume) if p.id == place), "")
    told = typed.mended(" ".join(told.split())[:4_000], brief.language)
    what = (commands.add(told) or (commands.ASIDE.sub("", told), ""))[0]
    return (what, label, place) if label and what else None


def letter(brief: Brief, said: str) -> ChatReply:
    """What a letter is made of, to whoever wants other words in it; it is written where there is none as yet."""
    words = speech(brief.language)
    written = any(m.role == "assistant" and words.letters in m.text for m in brief.messages)
    own = f"{words.letter_own} {words.letter_how}"
    if written or not letter_first(said):
        return ChatReply(text=own)
    return ChatReply(text=f"{words.letters} {own}", letter=True)


def in_the_letter(brief: Brief, said: str) -> str:
    """A wish for something to be mentioned, said of the letter that the last reply was about; any other as it is."""
    last = next((m for m in reversed(brief.messages) if m.role == "assistant"), None)
    about = (w := speech(brief.language)).letters, w.letter_own, w.letter_says.split("{")[0]
    if last is None or not any(last.text.startswith(each) for each in about):
        return said
    told = _MENTION.match(said)
    if told is None or (answers.states(rest := said[told.end() :]) and not _MINE.match(rest)):
        return said
    return f"In the letter, {said[told.start('say') :]}"


#: Of what is one's own rather than of what one did.
_MINE: Final = re.compile(
    r"(?:my|our|meine?|unsere?|mon|ma|mes|notre|mis?|mia|mio|meu|minha|mijn|mój|moja|moje|min|mitt?|mina|můj|má)\s",
    re.IGNORECASE,
)
#: "Mention that …", where nothing says in what.
_MENTION: Final = re.compile(
    rf"{commands.PLEASE}(?P<say>(?:say|mention|note|add|include|tell them|erwähn\w*|schreib\w*|mentionne[rz]?|"
    r"ajoute[rz]?|écri[st]\w*|mencion[ae]|añad[ea]|escrib[ea]|menzion[ai]|aggiung[ia]|scriv[ia]|vermeld|schrijf|wspomnij|"
    r"napisz|nämn|skriv|nævn|nevn|zmiň\w*|napiš\w*)(?: too| also| auch| noch)?,?\s+"
    r"(?:that|dass|daß|que|qu(?=['’])|che|dat|że|att|at|že)\b['’]?)\s*",
    re.IGNORECASE,
)


def carried_over(brief: Brief, topic: str) -> bool:
    """Whether the document says something that no change has put there."""
    put = any(fold(topic) in fold(c.after) for c in brief.changes if c.status == "accepted")
    return not put and bool(explaining.mentions(brief, topic))
