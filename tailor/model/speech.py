"""What is said to the person about the document: replies and reasons. They are no place to slip a claim in either."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache

from tailor.model import sayings
from tailor.model.asking import asking
from tailor.model.claims import ClaimKind
from tailor.model.gates import examine
from tailor.model.length import MOST_PAGES
from tailor.model.orders import is_order
from tailor.model.resume import Passage
from tailor.model.session import Session

#: What a sentence to the person may not invent. How it words what was done, and what is still missing, is its own.
_FACTS: frozenset[ClaimKind] = frozenset(
    {"number", "quantity", "tool", "organisation", "title", "credential", "date", "place", "scope", "outcome"}
)
_GERMAN = re.compile(
    r"\b(?:ich|sie|die|der|das|den|dem|ein|eine|und|nicht|ist|sind|wurde|habe|mit|von)\b", re.IGNORECASE
)


#: Marks are passed over as a whole: a thousand in a row are not looked at a thousand times.
_END = re.compile(r"(?<![.!?。！？])[.!?。！？]++[”\"’)]*+(?=\s)\s*|\n+")


def spoken(session: Session, text: str) -> str:
    """The sentences of a text that name nothing but what the résumé, the person, the posting or the session has."""
    kept = _kept(session, tuple(_talk(session)), text)
    return "\n".join(line.rstrip() for line in kept.splitlines()).strip()


def _kept(session: Session, talk: Sequence[Passage], text: str) -> str:
    """The text without the sentences that invent something. Of our own, what they were filled with is looked at."""
    frames, kept, at = _frames(session.language), "", 0
    wishes = {r.text for r in session.requirements}
    while at < len(text):
        if found := frames.match(text, at):
            end, fillings = found.end(), [filling for filling in found.groups() if filling]
            # What is told of a change is a sentence of ours again; a wish is the posting's, word for word.
            invents = any(f not in wishes and _kept(session, talk, f) != f for f in fillings)
            invents = invents and not _says_back(session, found[0].strip())
        else:
            sentence = next(_sentences(text[at:]))
            end, invents = at + len(sentence), _invents(session, talk, sentence)
        kept += "" if invents else text[at:end]
        at = end
    return kept


def _says_back(session: Session, sentence: str) -> bool:
    """Whether a sentence says that the person denied something, and they did so in these words."""
    frame = re.sub(r"\\{\w+\\}", "(.+?)", re.escape(sayings.speech(session.language).denied))
    found = re.fullmatch(frame, sentence)
    return found is not None and any(m.role == "user" and found[1] in m.text for m in session.messages)


@cache
def _frames(language: str) -> re.Pattern[str]:
    """Whatever the session and the built-in engine say in a language, with a group for each gap."""
    own, words = sayings.speech(language), asking(language)
    said = [getattr(holder, f.name) for holder in (own, own.why) for f in fields(holder) if f.name != "why"]
    said += [words.abroad, words.made, words.left, words.dropped]
    patterns = (re.sub(r"\\{\w+\\}", "(.+?)", re.escape(each)) for each in sorted(said, key=len, reverse=True))
    return re.compile(rf"(?:{'|'.join(patterns)})(?:\s+|$)")


def _sentences(text: str) -> Iterator[str]:
    """The text in pieces that make it up again; lines and sentences end one."""
    start = 0
    for end in (*(m.end() for m in _END.finditer(text)), len(text)):
        if text[start:end]:
            yield text[start:end]
        start = end


def _invents(session: Session, talk: Sequence[Passage], sentence: str) -> bool:
    # The person may write in another language than the posting; German nouns are no names.
    language = "de" if len(_GERMAN.findall(sentence)) > 1 else ""
    claims = examine(session, sentence.strip(" \n\t•-"), "", language=language, beside=talk).claims
    return any(claim.tier == "hard" and not claim.supported and claim.kind in _FACTS for claim in claims)


def _talk(session: Session) -> Iterator[Passage]:
    """What may be spoken of beside the evidence: the posting, the conversation, the changes, and their numbers."""
    texts = [f"{r.text}. {r.quote}" for r in session.requirements]
    texts += [session.job.title, session.job.company, session.job.location]
    texts += [m.text for m in session.messages if m.role == "user"][-6:]
    # A list that was put in order is in the résumé as it was.
    texts += [c.before for c in session.changes if c.op != "move"]
    texts += [c.after for c in session.changes if c.status == "accepted"]
    texts += [_numbers(session)]
    for number, text in enumerate(t for t in texts if t and not is_order(t)):
        yield Passage(ref=f"talk:{number}", item="", text=text, source="answer")


def _numbers(session: Session) -> str:
    counted = {len(session.requirements), len(session.questions), len(session.changes), session.pages or 0}
    counted |= {sum(c.status == status for c in session.changes) for status in ("proposed", "accepted", "rejected")}
    score = session.score
    counted |= {score.before or 0, score.after or 0, 100}
    told = [f"{number} changes, {number} of 100, {number} pages, {number} more" for number in sorted(counted)]
    # How long it may become is nobody's claim.
    return "; ".join([*told, *(f"{number} pages" for number in range(1, MOST_PAGES + 1))])
