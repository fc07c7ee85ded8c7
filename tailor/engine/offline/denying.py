"""What the chat makes of "I have never used Salesforce": nothing claims it, and what was written of it goes."""

import re
from collections.abc import Mapping
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.words import is_begun, names, stems
from tailor.model import placing
from tailor.model.change import Change
from tailor.model.disowning import Disowned, disowns
from tailor.model.sayings import speech

#: A verb that says of any thing at all that it was not used or known.
_PLAINLY: Final = frozenset({"used", "use", "worked", "work", "known", "know", "driven", "operated", "held", "touched"})
#: A verb that says of what the résumé has that it is not so: "I never did injection therapy".
_OF_ANYTHING: Final = frozenset(
    """
    did do done have own owned taken taught studied passed drove drive given gave led run ran managed trained sold built
    written wrote supervised administered performed prepared installed designed cooked served cleaned delivered fitted
    repaired packed picked counted planned
    """.split()  # noqa: SIM905 - a list of words is read as words
)


def denied(brief: Brief, said: Disowned, texts: Mapping[str, str]) -> ChatReply | None:
    """The reply to a denial; None where it names nothing that a résumé would claim. `texts`: what stands where."""
    asked = any(disowns(r, said) for r in brief.requirements)
    its = stems(said.what) if said.abroad or said.deed.casefold() in _OF_ANYTHING else frozenset()
    there = next((text for text in texts.values() if its and _all_said(its, stems(text))), "")
    plainly = stems(said.what) if said.deed.casefold() in _PLAINLY else its
    if not (asked or there or names(said.what) or said.deed.casefold() in _PLAINLY):
        return None
    words, wanted = speech(brief.language), _named(said.what)
    standing = [c for c in brief.changes if c.status == "accepted" and c.op in ("insert", "replace")]
    gone = tuple(
        c.id
        for c in standing
        if wanted & (_named(c.after) - _named(c.before)) or (_on_their_word(c) and _says(c, said))
    )
    own = next((text for ref, text in texts.items() if ref not in gone and wanted & _named(text)), there)
    own = own or next(
        (t for ref, t in texts.items() if ref not in gone and plainly and _all_said(plainly, stems(t))), ""
    )
    own = own or next((p.label for p in placing.places(brief.resume) if p.id == _entry(brief, said.what)), "")
    told = words.denied.format(text=cut(said.what))
    return ChatReply(text=f"{told} {words.denied_stands.format(text=cut(own))}" if own else told, undo=gone)


#: How a noun ends in the north where it is "the" thing: "koret" is "kor".
_DEFINITE: Final = frozenset({"en", "et", "n", "t", "a", "an", "ene", "erne", "arna", "erna", "orna"})


def _all_said(wanted: frozenset[str], said: frozenset[str]) -> bool:
    """Whether each word is among others, in another form or as the first part of one."""
    return all(
        each in said
        or is_begun(each, said)
        or any(each.startswith(word) and each[len(word) :] in _DEFINITE for word in said)
        for each in wanted
    )


def _entry(brief: Brief, what: str) -> str:
    return placing.place_of(brief.resume, what) or placing.called(brief.resume, what)


def _on_their_word(change: Change) -> bool:
    """Whether nothing but the person's own words stands behind a change."""
    return bool(change.evidence) and all(e.source != "resume" for e in change.evidence)


def _says(change: Change, said: Disowned) -> bool:
    what = stems(said.what)
    return bool(what) and what <= stems(change.after)


#: That what was just told is not so: "actually I didn't lead it", "das habe ich nicht gemacht".
_OF_IT: Final = re.compile(
    r"^\W*(?:(?:actually|no|sorry|ok|well|oh|nein|sorry|doch|non|no|pardon|désolée?|nee|não|nej|nei|nie|ne)\W+)*(?:"
    r"I (?:did not|didn['’]?t|have not|haven['’]?t|never)(?: really| actually)? \w+ (?:it|that|them)\b|"
    r"(?:das habe ich (?:doch |gar )?(?:nicht|nie)|ich habe (?:das|es) (?:doch |gar )?(?:nicht|nie)) \w+|"
    r"je ne l['’]ai (?:pas|jamais) \w+|no lo he \w+|nunca lo he \w+|non l['’]ho (?:mai )?\w+|"
    r"dat heb ik (?:niet|nooit) \w+|ik heb (?:dat|het) (?:niet|nooit) \w+|(?:isso |isto )?(?:eu )?(?:não|"
    r"nunca) (?:o |a )?fiz"
    r"(?: isso| isto)?(?=\W*$)|det har (?:jag|jeg) (?:inte|ikke|aldrig|aldri) \w+|"
    r"(?:jag|jeg) har (?:inte|ikke|aldrig|aldri) \w+ det|(?:nigdy )?tego (?:nigdy )?nie z?robiłe?a?m|"
    r"to jsem (?:nikdy )?ne\w+|en ole (?:koskaan )?tehnyt (?:sitä|niin))(?P<rest>.*)$",
    re.IGNORECASE,
)


def of_it(brief: Brief, said: str) -> ChatReply | None:
    """What becomes of the fact that somebody told just before, and now says not to be so; None for other words."""
    if _OF_IT.match(said) is None:
        return None
    said_before = [m for m in brief.messages if m.role == "user" and " ".join(m.text.split()) != said]
    if not said_before:
        return None
    last = said_before[-1]
    written = [c for c in brief.changes if c.asked_in == last.id and c.op == "insert" and c.status != "rejected"]
    asked_where = speech(brief.language).where.split("{")[0]
    replies = [m.text for m in brief.messages if m.role == "assistant"]
    if not written and not (replies and replies[-1].startswith(asked_where)):
        return None
    told = speech(brief.language).denied.format(text=cut(last.text))
    return ChatReply(text=told, undo=tuple(c.id for c in written))


def beside(first: ChatReply, second: ChatReply) -> ChatReply:
    """Two replies to one message as one."""
    return second.model_copy(
        update={
            "text": f"{first.text} {second.text}",
            "drafts": (*first.drafts, *second.drafts),
            "undo": (*first.undo, *second.undo),
        }
    )


def _named(text: str) -> set[str]:
    return {mention.canonical for mention in names(text)}
