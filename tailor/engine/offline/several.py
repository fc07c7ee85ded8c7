"""Messages with more than one wish: "take out the till line and put balayage first"."""

import re
from typing import Final

from tailor.engine import held
from tailor.engine.base import ChatReply
from tailor.engine.letters import letter_wanted
from tailor.engine.offline import answers, commands, honours, saying, swaps
from tailor.engine.pages import pages_wanted
from tailor.model.dictating import dictated
from tailor.model.disowning import disowned

_JOINT: Final = re.compile(
    r"(?P<stop>[.;!]+\s+)(?:(?:and|und|et|y|e|en|(?-i:i)|och|og|a)\s+)?|"
    r",\s+(?:(?:and|und|et|y|e|en|(?-i:i)|och|og|a)\s+)?|"
    r"\s+(?:and|then|und|dann|et|puis|y|luego|e|poi|en|(?-i:i)|och|og|a)\s+",
    re.IGNORECASE,
)
_MORE: Final = re.compile(r"^(?:(?:also|then|please|bitte|auch|dann|aussi|también|anche|ook)\s+)+", re.IGNORECASE)
_KEEP: Final = re.compile(
    r"^(?:keep|leave|behalt\w*|lass|garde[rz]?|laisse[rz]?|deja|mantén|tieni|lascia|houd)\s+\S", re.IGNORECASE
)
_MAKES: Final = re.compile(
    r"^(?:(?:please|can you|could you|bitte)\s+)*(?:make|get|keep|mach\w*|fais|faites|haz\w*|rendi|faz|"
    r"maak)\s+(?:\S+\s+){0,3}?\S+$",
    re.I,
)
_QUOTES: Final = re.compile(r"[\"“”„«»]")
#: So many places are looked at where another wish might begin.
_MOST: Final = 12


def parts(said: str) -> list[str]:
    """The wishes of a message, each as it would be said by itself; the whole message where it is one.

    What stands behind "and" is a wish of its own where it is a request, and what stands before it tells no fact: in "I
    enter orders and delete duplicates" it is the person who deletes.
    """
    for found in list(_JOINT.finditer(said))[:_MOST]:
        head, rest = said[: found.start()].strip(), _MORE.sub("", said[found.end() :].strip())
        if not head or not rest or len(_QUOTES.findall(head)) % 2:
            continue
        told = commands.add(head)
        fact = bool(answers.as_line(told[0])) if told else answers.states(head)
        heard = _asks(head) or answers.states(head) or disowned(head) is not None
        own = bool(honours.held(rest) or held.spoken(rest))
        if heard and (own or (_asks(rest) and (found["stop"] or not fact))):
            return [head, *parts(rest)]
    return [said]


def _asks(said: str) -> bool:
    """Whether words ask for something to be done, or to stay."""
    requests = (commands.undo, commands.remove, commands.put, commands.add, swaps.swap)
    return (
        any(asked(said) is not None for asked in requests)
        or _KEEP.match(said) is not None
        or commands.SHORTER.match(said) is not None
        or (_MAKES.match(said) is not None and commands.SHORTER.search(said) is not None)
        or pages_wanted(said) is not None
        or letter_wanted(said)
        or dictated(said) is not None
        or saying.turned(said)
    )


def together(replies: list[ChatReply]) -> ChatReply:
    """The replies to the parts of a message as one; of two orders for one place the first counts."""
    drafts = {(d.op, d.target, d.after): d for reply in reversed(replies) for d in reversed(reply.drafts)}
    placed = {(d.op, d.target): d for d in drafts.values() if d.op in ("move", "replace")}
    return ChatReply(
        text="\n".join(dict.fromkeys(reply.text for reply in replies)),
        drafts=tuple(
            d for d in reversed(drafts.values()) if d.op not in ("move", "replace") or placed[d.op, d.target] is d
        ),
        undo=tuple(dict.fromkeys(ref for reply in replies for ref in reply.undo)),
        accepted=tuple(dict.fromkeys(ref for reply in replies for ref in reply.accepted)),
        dictated=next((reply.dictated for reply in replies if reply.dictated), ""),
        undictated=tuple(text for reply in replies for text in reply.undictated),
        letter=any(reply.letter for reply in replies),
        page_target=next((reply.page_target for reply in replies if reply.page_target), None),
    )
