"""What is to stand first, last, or before something else: lines of one entry, and skills of one list."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline import commands, leaving_out, nouns, pointing
from tailor.engine.offline.explaining import cut, likeness
from tailor.engine.offline.sure import lines as sure_lines
from tailor.model.change import Draft, places, wholes
from tailor.model.folding import fold
from tailor.model.sayings import speech

_BEFORE: Final = (
    r"before|above|ahead of|in front of|vor|über|avant|devant|antes (?:de(?:l)?|que)|delante de|prima d(?:i|"
    r"el(?:l[aoe])?|ell['’]|ei|egli)|" + (r"davanti a|voor|boven|przed|nad|före|ovanför|før|foran|over|před")
)
_AFTER: Final = r"after|below|behind|nach|hinter|unter|après|derrière|después de(?:l)?|detrás de|dopo|depois de|" + (
    r"achter|na|po|za|efter|etter|bak"
)
_MOVES: Final = (
    r"(?:move|put|place|list|bring|set|make|show|let|have|setz\w*|stell\w*|schieb\w*|verschieb\w*|nenn\w*|mets|mettez|"
    r"place[rz]?|déplace[rz]?|pon(?:ga)?|coloca|mueve|metti|sposta|põe|zet|plaats|przenieś|przesuń|umieść|postaw|daj|"
    r"flytta|sätt|flyt|sæt|flytt|sett|přesuň\w*|dej|umísti\w*)\s+"
)
_RELATIVE: Final = re.compile(
    rf"{commands.PLEASE}(?P<verb>{_MOVES})?(?P<what>\S.{{0,80}}?)\s+(?:(?:should|must|has to|to|"
    rf"soll)?\s*(?:come|go|stand|"
    rf"be|kommen|stehen)\s+)?(?:(?P<before>{_BEFORE})|"
    rf"(?:{_AFTER}))(?:\s+|(?<=['’]))(?P<other>\S.{{0,80}}?)(?:\s+(?:kommen|stehen))?[\s.!]*$",
    re.IGNORECASE,
)
#: Without a verb it is a wish only in few words.
_FEW_WORDS: Final = 6
#: What matters most is to stand first, whichever that is.
RELEVANT: Final = re.compile(
    r"^\W*(?:please )?(?:(?:put|move|place|bring|set|sort|order|reorder|rearrange|list|show)\b.*"
    r"\b(?:most|more|best|strongest) ?(?:relevant|important|fitting|matching|useful)?\b"
    r"(?=.*\b(?:first|top|front|up)\b)|(?:re)?(?:sort|order|arrange)\b.*\b(?:relevan\w+|importan\w+|fit|match)\b|"
    r"(?:das )?(?:wichtigste|relevanteste)\w*.*(?:zuerst|nach (?:vorn|oben))|.*\bplus (?:pertinent|important)\w*.*"
    r"(?:en premier|d'abord|en tête)|.*\bmás (?:relevante|importante)\w*.*(?:primero|arriba)|"
    r".*\b(?:più (?:rilevant|important)\w+.*(?:prim[ao]|cima)|mais (?:relevant|important)\w+.*(?:primeiro|topo)|"
    r"(?:belangrijkste|relevantste).*(?:eerst|bovenaan|vooraan)|najważniejsz\w+.*(?:począt\w+|górę|najpierw)|"
    r"(?:viktigaste|vigtigste|viktigste).*(?:först|först|først|øverst|överst)|nejdůležitějš\w+.*(?:začát\w+|"
    r"první|nahoru)))",
    re.I | re.S,
)


def beside(brief: Brief, said: str) -> ChatReply | None:
    """One of two before, or behind, the other; None where the words mean no two of one list."""
    found = None if commands.TELLS.match(said) else _RELATIVE.match(said)
    if found is None or (not found["verb"] and len(said.split()) > _FEW_WORDS):
        return None
    one, other = _meant(brief, found["what"]), _meant(brief, found["other"])
    if one is None or other is None or one[0] == other[0]:
        both = _entry(brief, found["what"]) and _entry(brief, found["other"])
        return _stays(brief, found["what"]) if both else None
    of = _entries(brief)
    item = of.get(one[0], "")
    siblings = _siblings(brief, item)
    if of.get(other[0]) != item or not {one[0], other[0]} <= set(siblings):
        return None
    order = [ref for ref in siblings if ref != one[0]]
    order.insert(order.index(other[0]) + (not found["before"]), one[0])
    words = speech(brief.language)
    first, second = (one, other) if found["before"] else (other, one)
    draft = Draft(target=item, op="move", order=tuple(order), reason=words.why.asked_words, asked_for=True)
    text = words.comes_before.format(text=cut(first[1]), name=cut(second[1]))
    return ChatReply(text=text, drafts=(draft,) if list(siblings) != order else ())


def _meant(brief: Brief, what: str) -> tuple[str, str] | None:
    """The skill of that name, or the line that the words speak of."""
    bare = fold(what.strip(" .!\"“”„«»'"))
    skills = {ref: text for ref, text in pointing.texts(brief).items() if ".keywords[" in ref}
    named = next(((ref, text) for ref, text in skills.items() if fold(text) == bare), None)
    if named or nouns.A_LINE.search(what):
        return named or pointing.line(brief, what)
    close = max(skills.items(), key=lambda item: likeness(bare, item[1]), default=("", ""))
    line = pointing.line(brief, what)
    return close if line is None and likeness(bare, close[1]) > 1 else line


def put(brief: Brief, what: str, first: bool) -> ChatReply:
    """The line that the words speak of as the first or the last one of its entry."""
    words = speech(brief.language)
    if leaving_out.meant(brief, what):
        return ChatReply(text=words.dated)
    entry = _entry(brief, what)
    sure = sure_lines(brief, what)
    movable = [each for each in sure if _siblings(brief, _entries(brief).get(each[0], ""))]
    target = next(iter((*movable, *sure)), None) or (None if entry else pointing.line(brief, what))
    item = _entries(brief).get(target[0]) if target else None
    if target is None or not item:
        return _stays(brief, what) if entry else ChatReply(text=words.no_line.format(text=cut(what)))
    siblings = _siblings(brief, item)
    if not siblings:
        return ChatReply(text=words.stays.format(text=cut(target[1])))
    others = tuple(ref for ref in siblings if ref != target[0])
    if siblings[0 if first else -1] == target[0]:
        return ChatReply(text=(words.stands_first if first else words.stands_last).format(text=cut(target[1])))
    order = (target[0], *others) if first else (*others, target[0])
    why = words.why.asked_first if first else words.why.asked_last
    draft = Draft(target=item, op="move", order=order, reason=why, asked_for=True)
    return ChatReply(
        text=(words.comes_first if first else words.comes_last).format(text=cut(target[1])), drafts=(draft,)
    )


def _entry(brief: Brief, what: str) -> str:
    """The entry that words name, by its id; empty for none, and for several."""
    found = leaving_out.called(brief, nouns.A_LINE.sub(" ", what)) or leaving_out.entry(brief, what)
    return found.drafts[0].target if found else ""


def _stays(brief: Brief, what: str) -> ChatReply:
    """Why an entry stays where it is: positions go by their dates, and what is listed as the résumé has it."""
    words, entry = speech(brief.language), _entry(brief, what)
    if any(item.id == entry for item in (*brief.resume.work, *brief.resume.volunteer, *brief.resume.education)):
        return ChatReply(text=words.dated)
    label = wholes(brief.resume)[entry].text
    return ChatReply(text=words.stays.format(text=cut(label)))


def _entries(brief: Brief) -> dict[str, str]:
    """Of which entry each text is, those that were added among them."""
    added = {c.id: c.target for c in brief.changes if c.status == "accepted" and c.op == "insert"}
    return {ref: p.item for ref, p in places(brief.resume).items()} | added


def _siblings(brief: Brief, item: str) -> tuple[str, ...]:
    """The texts of a list in their order; none where it is none that may be ordered."""
    resume = brief.resume
    lists = {w.id for w in (*resume.work, *resume.volunteer, *resume.projects, *resume.skills)}
    lists |= {e.id for e in (*resume.education, *resume.sections)}
    there = [ref for ref, its in _entries(brief).items() if its == item and item in lists and _member(ref, item)]
    moved = [c.order for c in brief.changes if c.target == item and c.op == "move" and c.status == "accepted"]
    return tuple(sorted(there, key=moved[-1].index) if moved and set(there) <= set(moved[-1]) else there)


def _member(ref: str, item: str) -> bool:
    return ref != item and not ref.endswith((".summary", ".description", ".reference"))
