"""What is said to the person about the document: replies and reasons. They are no place to slip a claim in either."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache

from tailor.model import sayings
from tailor.model.asking import asking
from tailor.model.claims import ClaimKind
from tailor.model.courtesy import is_courtesy
from tailor.model.gates import examine
from tailor.model.length import MOST_PAGES
from tailor.model.letter import names_in
from tailor.model.noting import notes
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
    names = names_in(session)
    nice = sayings.speech(session.language).nice
    wishes = sorted({r.text for r in session.requirements if r.text}, key=len, reverse=True)
    while at < len(text):
        if found := frames.match(text, at):
            end, fillings = found.end(), [filling for filling in found.groups() if filling]
            # What is told of a change is a sentence of ours again; a wish is the posting's, word for word.
            rests = [rest for f in fillings if any(map(str.isalnum, rest := _without(f, wishes)))]
            rests = [rest for rest in rests if not (_is_length(session, rest) or is_courtesy(rest, names))]
            invents = any(_kept(session, talk, rest) != rest for rest in rests)
            own = found[0].strip()
            invents = invents and not (_says_back(session, own) or _quotes(session, own))
        else:
            sentence = next(_sentences(text[at:]))
            said = _behind_a_wish(sentence, wishes, nice)
            end, invents = at + len(sentence), any(map(str.isalnum, said)) and _invents(session, talk, said)
        kept += "" if invents else text[at:end]
        at = end
    return kept


def _behind_a_wish(sentence: str, wishes: Sequence[str], nice: str) -> str:
    """What a line of a list says behind a wish that it begins with, which claims nothing; any other sentence whole."""
    line = sentence.strip()
    wish = next((w for w in wishes if line.startswith(f"• {w}")), "")
    rest = line[len(wish) + 2 :].strip() if wish else ""
    return rest.removeprefix(nice).lstrip(": ") if wish and (not rest or rest.startswith((nice, ":"))) else sentence


def _without(text: str, wishes: Sequence[str]) -> str:
    """A text without the wishes that stand in it, each in whole words; the longest go first."""
    for wish in wishes:
        text = re.sub(rf"(?<!\w){re.escape(wish)}(?!\w)", "", text) if wish in text else text
    return text


def _is_length(session: Session, text: str) -> bool:
    """Whether a text is a length of time, as it is told, which the dates of the positions can have made up."""
    words = notes(session.language)
    starts = [int(w.start_date[:4]) for w in session.resume.work if w.start_date[:4].isdigit()]
    this_year = session.started_at[:4]
    if not starts or not this_year.isdigit():
        return False
    most = int(this_year) - min(starts) + 1
    for said, months in ((words.years, 12), (words.months, 1)):
        if found := re.fullmatch(re.escape(said).replace(r"\{count\}", r"(\d{1,3})"), text.strip()):
            return int(found[1]) * months <= most * 12
    return text.strip() == words.month


def _says_back(session: Session, sentence: str) -> bool:
    """Whether a sentence says that the person denied something, and they did so in these words."""
    frame = re.sub(r"\\{\w+\\}", "(.+?)", re.escape(sayings.speech(session.language).denied))
    found = re.fullmatch(frame, sentence)
    return found is not None and any(m.role == "user" and found[1] in m.text for m in session.messages)


def _quotes(session: Session, sentence: str) -> bool:
    """Whether a sentence quotes the posting, and these are its words."""
    frame = re.sub(r"\\{\w+\\}", "(.+?)", re.escape(sayings.speech(session.language).posting))
    found = re.fullmatch(frame, sentence)
    job = session.posting
    posted = " ".join(f"{job.salary} {job.location} {job.description}".split()) if job else ""
    return found is not None and found[1].removesuffix(" …") in posted


@cache
def _frames(language: str) -> re.Pattern[str]:
    """Whatever the session and the built-in engine say in a language, with a group for each gap."""
    own, words = sayings.speech(language), asking(language)
    said = [getattr(holder, f.name) for holder in (own, own.why) for f in fields(holder) if f.name != "why"]
    # To whom the letter goes is told by its greeting.
    said += [f"{words.mark.format(words='{greeting}')} {own.letter_own}"]
    # To who greets, what can be asked for is told alone.
    said.append(own.can.partition(". ")[2])
    said.append(own.rests)
    said += [words.abroad, words.made, words.left, words.dropped]
    patterns = (re.sub(r"\\{\w+\\}", "(.+?)", re.escape(each)) for each in sorted(said, key=len, reverse=True))
    # A gap at the end of a sentence of ours is filled to the end of the line: with "“…” → “…”", of many words.
    patterns = (f"{each[:-2]})(?=\n|$)" if each.endswith("(.+?)") else each for each in patterns)
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
