"""What a message asks to be put in other words: "change … to …"."""

import re
from collections.abc import Iterator
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import commands, pointing
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.words import stem
from tailor.model.change import Draft
from tailor.model.checking.lexicon import is_deed
from tailor.model.folding import fold
from tailor.model.sayings import speech

_WORDS_OUT: Final = (
    re.compile(
        rf"{commands.PLEASE}(?:take|leave|strip|cut|remove|delete|drop)\s+(?:the\s+)?(?:words?\s+|number\s+|"
        rf"figure\s+)?[\"“”]?"
        r"(?P<words>[^\s\"“”]+(?: [^\s\"“”]+){0,2}?)[\"“”]?\s+(?:out\s+of|from|in)\s+"
        r"[\"“„«](?P<where>[^\"”»]+)[\"”»][\s.!]*$",
        re.I,
    ),
    re.compile(
        rf"{commands.PLEASE}(?:remove|delete|drop|take out|leave out|avoid|"
        r"(?:do not|don['’]?t|never) (?:use|say|write))\s+(?:the\s+)?words?\s+[\"“”]?"
        r"(?P<words>[^\s\"“”]+(?: [^\s\"“”]+){0,2}?)[\"“”]?"
        r"(?P<where>\s+(?:everywhere|anywhere|at all|throughout|from (?:everywhere|(?:the|my) \w+|all\b.*)))?[\s.!?]*$",
        re.I,
    ),
)


def words_out(said: str) -> tuple[str, str] | None:
    """Which words are to go from a line, and the line by its words; without one, from wherever they stand."""
    for pattern, named in zip(_WORDS_OUT, (True, False), strict=True):
        if found := pattern.match(said):
            return found["words"], found["where"] if named else ""
    return None


def replaced(brief: Brief, old: str, new: str, *, of_summary: bool = False) -> ChatReply:
    """Put words in the place of others, wherever these stand; ask which are meant where they stand in several.

    of_summary: the message names the summary, which is meant where they stand there.
    """
    words = speech(brief.language)
    old, new = old.strip(" \"“”„«»'"), new.strip(" \"“”„«»'")
    standing = pointing.texts(brief)
    hits = [(ref, text) for ref, text in standing.items() if fold(old) in fold(text)]
    if of_summary and (there := [hit for hit in hits if hit[0] == "basics.summary"]):
        hits = there
    if len(hits) > 1:
        exact = [(ref, text) for ref, text in hits if old in text]
        hits = exact if len(exact) == 1 else hits
    if not hits:
        if carries(brief, old):
            return ChatReply(text=words.contact)
        target = pointing.line(brief, old)
        if target is None or len(new.split()) < 4:
            return ChatReply(text=words.not_so.format(text=cut(old)))
        hits = [(target[0], "")]
    if len(hits) > 1:
        lines = "\n".join(f"• {cut(text)}" for _, text in hits[:4])
        return ChatReply(text=f"{words.several.format(text=cut(old), count=len(hits))}\n{lines}")
    ref, text = hits[0]
    at = fold(text).find(fold(old)) if text else -1
    if at >= 0 and text[at : at + 1].isupper() and old[:1].islower():
        new = new[:1].upper() + new[1:]  # Who types in haste leaves the large letter out; the line keeps it.
    after = text[:at] + new + text[at + len(old) :] if at >= 0 and len(fold(text)) == len(text) else new
    draft = Draft(target=ref, after=after, reason=words.why.asked_words, asked_for=True)
    return ChatReply(text=words.changed_to.format(text=cut(after)), drafts=(draft,))


_AND: Final = r"(?:and|und|et|y|e|en|i|och|og|a)"
#: What stands before a noun with a small letter, and is no noun itself.
_SMALL: Final = re.compile(
    r"(?:with|in|at|of|for|to|by|from|on|who|that|and|or|mit|in|bei|für|von|und|oder|der|die|das|avec|dans|de|des|du|"
    r"et|con|en|y|di|e|com|em|met|voor|z|w|i|med|och|og|s|v|a)$",
    re.I,
)


#: "Reliable and punctual waiter", "Serveur fiable et ponctuel avec …".
_BEFORE_A_NOUN: Final = re.compile(rf"(?P<head>)(?P<one>[\w-]+)(?:,? {_AND} (?P<other>[\w-]+))? (?P<noun>[\w-]+)", re.I)
_BEHIND_A_NOUN: Final = re.compile(
    rf"(?P<head>(?P<noun>[\w-]+)) (?P<one>[\w-]+)(?:,? {_AND} (?P<other>[\w-]+))?"
    r"(?= (?:avec|con|com|de|en|para|pour|z)\b|[.,])",
    re.I,
)


def without_qualities(what: str, ref: str, text: str) -> str:
    """A summary without the qualities that words name where a sentence begins with them; "" for anything else.

    "Reliable and punctual waiter with …" is a waiter with … where neither is to be said, and a reliable one where
    "punctual" is not.
    """
    named = {stem(each) for each in commands.listed(what)}
    if ref != "basics.summary" or not named or any(len(re.findall(r"\w+", each)) > 1 for each in named):
        return ""
    for start in (0, *(m.end() for m in re.finditer(r"[.!?]\s+", text))):
        if (rest := _without(named, text[start:])) and not is_deed(fold(text[start:].split()[0])):
            return text[:start] + rest[:1].upper() + rest[1:]
    return ""


def _without(named: set[str], sentence: str) -> str:
    """A sentence without its first qualities, or those behind its first noun, where they are the named ones."""
    for pattern in (_BEFORE_A_NOUN, _BEHIND_A_NOUN):
        found = pattern.match(sentence)
        if found is None or _SMALL.match(found["noun"]):
            continue
        qualities = [each for each in (found["one"], found["other"]) if each]
        kept = [each for each in qualities if stem(each) not in named]
        if len(qualities) - len(kept) == len(named):
            behind = sentence[found.end("other" if found["other"] else "one") :].strip()
            return " ".join(filter(None, (found["head"], *kept, behind)))
    return ""


def carries(brief: Brief, words: str) -> bool:
    """Whether words stand where the résumé's are carried as they are: in a name, a title, a date or an address."""
    document, wanted = brief.document, fold(words)
    own = {"highlights", "summary", "description", "keywords", "courses", "span", "id"}
    items = (*document.work, *document.volunteer, *document.education, *document.projects, *document.certificates)
    shown = [
        document.basics.model_dump(exclude={"summary", "label"}),
        *(item.model_dump(exclude=own) for item in items),
    ]
    whole = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")
    return any(whole.search(fold(text)) for each in shown for text in _strings(each))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def without_words(brief: Brief, gone: str, where: str) -> ChatReply:
    """Take words out of the one line that is quoted, or of every line that has them; the rest of it stays."""
    words = speech(brief.language)
    pattern = re.compile(rf"\s*(?<!\w){re.escape(gone)}(?!\w)", re.IGNORECASE)
    hits = {
        ref: text
        for ref, text in pointing.texts(brief).items()
        if pattern.search(text) and fold(where) in fold(text) and ".keywords[" not in ref
    }
    if begun := next((t for t in hits.values() if fold(t).startswith(fold(gone)) and is_deed(fold(t.split()[0]))), ""):
        return ChatReply(text=words.cut_line.format(text=cut(begun)))  # Without its verb it would tell of nothing done.
    after = {ref: " ".join(pattern.sub("", text).split()) for ref, text in hits.items()}
    drafts = tuple(
        Draft(target=ref, after=text[:1].upper() + text[1:], reason=words.why.asked_words, asked_for=True)
        for ref, text in after.items()
        if text
    )
    if not drafts:
        return ChatReply(text=words.not_so.format(text=cut(gone)))
    return ChatReply(text="\n".join(words.changed_to.format(text=cut(d.after)) for d in drafts), drafts=drafts)
