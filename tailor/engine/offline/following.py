"""What a message means by what was said before it: where something was, what the letter is to be like, what stays."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.letters import letter_first
from tailor.engine.offline import answers, commands, explaining, manner, swaps, typed
from tailor.model import placing
from tailor.model.dictating import LETTER
from tailor.model.folding import fold
from tailor.model.sayings import speech

#: A message, what was asked about it, and the answer to that.
_ASKED_WHERE: Final = 2
#: A place is named in few words.
_FEW_WORDS: Final = 8


def placed(brief: Brief, said: str) -> tuple[str, str, str] | None:
    """What was told in the message before, and where it was, by name and id: where that was asked, and is said now."""
    if len(brief.messages) < _ASKED_WHERE or len(said.split()) > _FEW_WORDS or orders(said):
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


def orders(said: str) -> bool:
    """Whether a message bids to take back, remove, move or change something, whatever else it names."""
    return any(order(said) is not None for order in (commands.undo, commands.remove, commands.put, swaps.swap))


#: That what was to go stays after all.
KEPT: Final = re.compile(
    r"(?:^|[\s,.;–-])(?:actually|no|nope|wait|hm+|sorry|oh|ach|nein|nee|nej|nei|nie|ne|non|não|afinal|al final|"
    r"in realtà|"
    r"anzi)\b[\s,.!]*"
    r"(?:(?:actually|no|nein|não|wait|lieber|bitte|please|doch)[\s,.!]+)*"
    r"(?:(?:keep|leave) (?:it|them|that|this)(?: in| there| as (?:it is|is))?|doch nicht|lass\w* (?:es|das|ihn|"
    r"sie)(?: drin| stehen)?|"
    r"behalt\w* (?:es|das|ihn|sie)|(?:garde|laisse|gardez|laissez)[- ](?:le|la|les|ça)|d[ée]j(?:a|e)l[oa]s?|"
    r"deixa(?:-[oa])?(?: estar| ficar)?|"
    r"(?:lascia|tieni)l[oaie]|laat (?:het|maar|die)?(?: (?:maar|toch))?(?: staan)|laat (?:het|maar)|zostaw(?: to|"
    r" ten wiersz)?|"
    r"(?:behåll|låt) (?:den|det|dem)(?: (?:vara|stå)(?: kvar)?)?|(?:behold|lad) (?:den|det|dem)(?: (?:være|stå|"
    r"blive))?|"
    r"(?:behold|la) (?:den|det|dem)(?: (?:være|stå|bli))?|nech(?:te)? (?:to|ho|ji)(?: tam| být)?)[\s.!]*$",
    re.IGNORECASE,
)


def kept(brief: Brief, said: str) -> ChatReply | None:
    """Nothing goes of what one message wants out and keeps after all; what went by the last one comes back."""
    found = KEPT.search(said)
    if found is None:
        return None
    words = speech(brief.language)
    head = said[: found.start()].strip(" ,.;–-")
    if head:
        return ChatReply(text=words.untouched) if orders(head) or _OUT.search(head) else None
    replies = [m.text for m in brief.messages if m.role == "assistant"]
    went = any(words.removed_it.split("{")[0] in text for text in replies[-1:])
    return explaining.undone(brief, "", back=True) if went else ChatReply(text=words.untouched)


_OUT: Final = re.compile(r"\b(?:raus|weg|heraus|out|off|fora|fuera|dehors|via|weg|eruit|bort)\W*$", re.IGNORECASE)


def letter(brief: Brief, said: str) -> ChatReply:
    """What a letter is made of, to whoever wants other words in it; it is written where there is none as yet."""
    words = speech(brief.language)
    written = any(m.role == "assistant" and words.letters in m.text for m in brief.messages)
    own = f"{words.letter_own} {words.letter_how}"
    if written or not letter_first(said):
        return ChatReply(text=own)
    return ChatReply(text=f"{words.letters} {own}", letter=True)


#: "Show me the letter", "zeig mir das Anschreiben".
_SHOW: Final = re.compile(
    rf"{commands.PLEASE}(?:show|read|see|view|let me see|I want to see|zeig\w*|lies|montre[rz]?|lis|muestra|"
    rf"enséñame|lee|mostra\w*|"
    r"leggi|lê|toon|laat|pokaż|visa|vis|ukaž)[- ]?(?:me|mir|moi|mi|mij|mig|meg|mi)?\s*(?:\w+\s+){0,2}?"
    rf"{LETTER}(?:\s+zien)?\W*$",
    re.IGNORECASE,
)


def shown(brief: Brief, said: str) -> ChatReply | None:
    """Where the letter stands, to whoever wants to see it; it is written where there is none as yet."""
    if not _SHOW.match(said):
        return None
    words = speech(brief.language)
    written = any(m.role == "assistant" and words.letters in m.text for m in brief.messages)
    return ChatReply(text=words.letters, letter=not written)


def of_the_letter(brief: Brief, said: str) -> bool:
    """Whether a few words on how something is to be ("shorter, please") stand behind a reply about the letter."""
    return manner.alone(said) and _about_the_letter(brief, latest=True)


def in_the_letter(brief: Brief, said: str) -> str:
    """A wish for something to be mentioned, said of the letter that the conversation is about; any other as it is."""
    told = _MENTION.match(said)
    if told is None:
        more = _AND_THAT.match(said)
        return (
            f"In the letter, say {more['link']} {said[more.end() :]}"
            if more and _about_the_letter(brief, latest=True)
            else said
        )
    rest = said[told.end() :]
    mine, when = _MINE.match(rest) is not None, _FROM_WHEN.search(rest) is not None
    for_them = when and _TO_THEM.match(told["say"])
    if (answers.states(rest) and not (mine or when)) or not (for_them or _about_the_letter(brief, latest=not when)):
        return said
    link = told["link"] or ""
    return f"In the letter, say {link} {rest}"


def with_the_letter(said: str) -> str:
    """A wish for something to be mentioned that stands in one breath with the wish for a letter; others as they are."""
    told = _MENTION.match(said)
    return f"In the letter, say {told['link'] or ''} {said[told.end() :]}" if told else said


def _about_the_letter(brief: Brief, *, latest: bool) -> bool:
    """Whether the latest reply, or any, is about the letter."""
    words = speech(brief.language)
    about = words.letters, words.letter_own, words.letter_says.split("{")[0]
    replies = [m.text for m in brief.messages if m.role == "assistant"]
    return any(text.startswith(about) for text in (replies[-1:] if latest else replies))


#: "And that I can drive": more of what the letter is to say.
_AND_THAT: Final = re.compile(
    r"^\W*(?:and|also|plus|und|et|y|e|en|i|och|og|a)\s+(?:also\s+|auch\s+|aussi\s+)?(?P<link>that|dass|que|che|"
    r"dat|że|att|at|že)\s+"
    r"(?=(?:I|ich|je|ik|jag|jeg)\b|j['’]|\w+)",
    re.IGNORECASE,
)
#: What is told to the employer stands in the letter, if anywhere.
_TO_THEM: Final = re.compile(
    r"tell|sag|dis|dites|diles|dígales|di(?:te|ca)? loro|diz|diga|zeg|powiedz|säg|fort[æe]ll?|řekni", re.IGNORECASE
)
#: When and where one can be had, which no résumé says.
_FROM_WHEN: Final = re.compile(
    r"\b(?:(?:can|could|am able to|be able to) (?:start|begin)(?!\s+(?:the|an?|my|our)\b)|available|relocat\w+|"
    r"(?:am|be) moving|"
    r"notice(?: period)? is|notice period|\blive (?:in|near|nearby|locally|close|around|just|only|\d+ (?:min\w*|"
    r"miles|km))|"
    r"anfangen|beginnen|starten|verfügbar|umziehen?|umzug|kündigungsfrist|commencer|disponible|déménag\w+|préavis|"
    r"empezar|incorporarme|mudar\w*|iniziare|disponibile|trasfer\w+|começar|disponível|beschikbaar|verhui\w+|zacząć|"
    r"dostępn\w+|börja|tillgänglig|begynde|begynne|nastoupit)\b",
    re.IGNORECASE,
)


def only_when(said: str) -> bool:
    """Whether a few words say when or where one can be had, and nothing that was done."""
    return _FROM_WHEN.search(said) is not None and (len(said.split()) <= _FEW_WORDS or not answers.as_line(said))


#: Of what is one's own rather than of what one did.
_MINE: Final = re.compile(
    r"(?:my|our|meine?|unsere?|mon|ma|mes|notre|mis?|mia|mio|meu|minha|mijn|mój|moja|moje|min|mitt?|mina|můj|má)\s",
    re.IGNORECASE,
)
#: "Mention that …", where nothing says in what.
_MENTION: Final = re.compile(
    rf"{commands.PLEASE}(?P<say>(?:say|mention|note|add|include|tell (?:them|the employer)|sag\w* ihnen|"
    rf"dis[- ]leur|dites[- ]leur|"
    r"diles|dígales|di(?:te|ca|['’])? loro|diz-lhes|diga-lhes|zeg (?:hun|ze)|powiedz im|säg till dem|fortæl dem|"
    r"fortell dem|řekni jim|erwähn\w*|schreib\w*|mentionne[rz]?|"
    r"ajoute[rz]?|écri[st]\w*|mencion[ae]|añad[ea]|escrib[ea]|menzion[ai]|aggiung[ia]|scriv[ia]|vermeld|schrijf|"
    r"wspomnij|"
    r"napisz|dis|dites|diz|diga|escrev[ae]|schrijf erin|zet er ?in|zet daarin|nämn|skriv|nævn|nevn|zmiň\w*|"
    r"napiš\w*)(?: too|"
    r" also| auch| noch)?,?\s+"
    r"(?:(?P<link>that|dass|daß|que|qu(?=['’])|che|dat|że|att|at|že)\b['’]?|(?=I\b)))\s*",
    re.IGNORECASE,
)


def carried_over(brief: Brief, topic: str) -> bool:
    """Whether the document says something that no change has put there."""
    put = any(fold(topic) in fold(c.after) for c in brief.changes if c.status == "accepted")
    return not put and bool(explaining.mentions(brief, topic))
