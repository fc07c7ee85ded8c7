"""What the summary or the headline is to say, in the person's own words: "make the summary say I'm looking for …"."""

import re
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.commands import PLEASE, SHORTER, TONE
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.words import stems
from tailor.model.change import Draft
from tailor.model.folding import fold
from tailor.model.letter import sentences
from tailor.model.sayings import speech

_SUMMARY: Final = (
    r"summary|profile|personal statement|about me|zusammenfassung|(?:kurz)?profil|r[eé]sum[eé]|accroche|resumen|perfil|"
    r"profilo|sommario|riepilogo|resumo|samenvatting|profiel|podsumowanie|sammanfattning(?:en)?|profilen|profiltext(?:en)?|"
    r"resum[eé](?:et)?|sammendrag(?:et)?|shrnutí"
)
_HEADLINE: Final = r"head ?line|heading|tag ?line|überschrift|titre|titular|título|titolo|kop"
_IT: Final = (
    r"(?:(?:the|my|die|der|dem|das|meine?[rm]?|le|la|mon|el|mi|il|lo|l['’]|o|de|het|mijn)\s+)*"
    rf"(?:(?P<summary>{_SUMMARY})|(?P<headline>{_HEADLINE}))\b"
)
_THAT: Final = r"(?:\s*,)?(?:\s+(?:that|dass|que|qu(?=['’])|che|dat)\b['’]?)?\s*:?\s*"
_SAY: Final = (
    r"(?:say|write|put|add|mention|include|state|schreib\w*|setz\w*|erwähn\w*|füge?|ergänz\w*|écri\w*|mets|mettez|dis|"
    r"ajoute[rz]?|"
    r"pon|ponga|escrib[ea]|añad[ea]|di|agrega|scriv[ia]|mett[ia]|aggiung[ia]|escreve|põe|schrijf|zet)"
)
_INTO: Final = r"(?:in(?:to)?|to|at the (?:start|end|top|beginning) of|im|zur?|dans|à|en|a|nel(?:la)?|no|na)"
_POLITELY: Final = r"(?:\s*(?:please|bitte|s['’]il (?:te|vous) plaît|por favor|per favore),?)?"
#: "Call me Site Manager at the top": no title of a position, but what stands above all of them.
AT_THE_TOP: Final = re.compile(
    rf"{PLEASE}(?:call|name|style|describe|put) (?:me|it)(?: down)?(?: as)?(?: an?)? (?P<what>\S[^?]{{1,60}}?),? "
    r"(?P<headline>(?:right )?(?:at|on) the (?:very )?top(?: of (?:it|the page|(?:the|my) (?:cv|résumé|resume)))?|"
    r"(?:in|as) (?:the|my) (?:head ?line|heading|tag ?line))[\s.!]*$",
    re.IGNORECASE,
)
_PATTERNS: Final = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        rf"{PLEASE}(?:make|have|let|get)\s+{_IT}\s+(?:to\s+)?(?:say|read|state|mention|include){_THAT}(?P<what>.+)$",
        rf"{PLEASE}{_SAY}{_POLITELY}\s+{_INTO}\s+{_IT}{_POLITELY}{_THAT}(?P<what>.+)$",
        rf"{PLEASE}{_INTO}\s+{_IT}\s*[,:]?{_POLITELY}\s*{_SAY}{_POLITELY}{_THAT}(?P<what>.+)$",
        rf"{PLEASE}{_SAY}{_THAT}(?P<what>\S.+?)\s+{_INTO}\s+{_IT}{_POLITELY}[\s.!]*$",
        rf"{PLEASE}I(?:['’]d| would) (?:rather|like|prefer)(?: to)? (?:say|have|put|see)\s+(?P<what>\S.+?)\s+(?:in|"
        rf"as)\s+{_IT}[\s.!]*$",
        rf"{PLEASE}I(?:['’]d| would)? (?:like|want|love)\s+{_IT}\s+to\s+(?:say|read|mention|state){_THAT}(?P<what>.+)$",
        rf"{PLEASE}(?:say|write|put|mention|add)(?: that)?\s+(?P<what>I(?:['’]m| am) (?:looking for|seeking|hoping to|"
        rf"keen to|after)\s.+)$",
        rf"{PLEASE}{_IT}\s+(?:should|must|soll(?:te)?|doit|devrait|debe|deve)\s+"
        rf"(?:say|read|sagen|dire|decir|dizer){_THAT}(?P<what>.+)$",
        rf"{PLEASE}(?P<whole>change|set|update|turn|replace|änder\w*|ersetz\w*|remplace[rz]?|cambi[ae]|sostituisci|mud[ae]|"
        rf"troc[ae]|verander|wijzig|vervang|zmień|zamień|ändra|byt|ændr|ret|skift|endre|bytt|změň)\s+{_IT}\s+(?:to|into|with|"
        rf"by|in|zu|durch|en|par|a|por|con|para|naar|door|na|till|mot|til|med|za)\s*:?\s+(?P<what>.+)$",
        # "Titel bitte Kita-Leitung", "title: bosun", "the title should be Bosun".
        rf"{PLEASE}(?:(?:the|my|der|den|mein\w*|le|mon|el|mi|il|mio|o|a|meu|de|mijn)\s+)*"
        rf"(?P<headline>{_HEADLINE}|title|titel|tytuł|rubrik|overskrift)\b"
        r"(?:\s*[:=]\s*|\s+(?:bitte|please)[,:]?\s+|\s+(?:should|must|shall|soll(?:te)?|doit|debe|deve|moet)\s+"
        r"(?:be|read|say|être|ser|essere|zijn)\s+)(?P<what>\S[^?]{1,60}?)(?:\s+(?:sein|lauten|heißen))?[\s.!]*$",
        rf"{PLEASE}(?:make|set)\s+(?:(?:the|my)\s+)*(?P<headline>{_HEADLINE})\b\s+(?:to\s+)?(?!say|read|sound|"
        rf"look)(?P<what>\S.+)$",
        rf"{PLEASE}{_IT}\s+(?P<whole2>should be)\s*:?\s+(?P<what>.+)$",
    )
)
#: What the summary is to begin with.
_BEGIN: Final = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        rf"{PLEASE}{_IT}\s+(?:should|must|needs? to|has to|ought to)\s+(?:start|begin|open)\s+(?:with|on|by saying)\s+"
        r"(?P<what>.+)$",
        rf"{PLEASE}(?:make|have|let)\s+{_IT}\s+(?:start|begin|open)\s+with\s+(?P<what>.+)$",
        rf"{PLEASE}(?:start|begin|open)\s+{_IT}\s+with\s+(?P<what>.+)$",
        rf"{PLEASE}{_IT}\s+(?:soll(?:te)?|muss)\s+mit\s+(?P<what>.+?)\s+(?:anfangen|beginnen|starten)[\s.!]*$",
        rf"{PLEASE}(?:fang|beginn\w*)\s+{_IT}\s+mit\s+(?P<what>.+?)(?:\s+an)?[\s.!]*$",
        rf"{PLEASE}{_IT}\s+(?:doit|devrait)\s+(?:commencer|débuter)\s+par\s+(?P<what>.+)$",
        rf"{PLEASE}(?:commence[rz]?)\s+{_IT}\s+par\s+(?P<what>.+)$",
        rf"{PLEASE}{_IT}\s+(?:debe|debería|tiene que)\s+(?:empezar|comenzar)\s+(?:por|con)\s+(?P<what>.+)$",
        rf"{PLEASE}{_IT}\s+(?:deve|dovrebbe|deveria)\s+(?:iniziare|cominciare|começar)\s+(?:con|com|"
        rf"por)\s+(?P<what>.+)$",
        rf"{PLEASE}{_IT}\s+(?:moet|zou moeten)\s+(?:beginnen|starten)\s+met\s+(?P<what>.+)$",
    )
)
#: What is a sentence about oneself, or the rest of one; "my licence" is none.
_OF_ONESELF: Final = re.compile(
    r"^(?:I\b|I['’]|looking for|seeking|open to|keen to|available|ich\b|suche\b|je\b|j['’]|busco\b|soy\b|estoy\b|"
    r"quiero\b|yo\b|"
    r"cerco\b|sono\b|vorrei\b|procuro\b|ik\b|zoek\b)|^[\"“„«]",
    re.IGNORECASE,
)
#: "… dass ich auf die Intensivstation will": the verb comes to its place behind the person.
_VERB_LAST: Final = re.compile(r"^ich\s+(?P<rest>\S.*\S)\s+(?P<verb>\w+)[\s.!]*$", re.IGNORECASE | re.DOTALL)


#: So many words are what is to stand there, rather than how it is to be.
_FEWEST_WORDS: Final = 4


def reply(brief: Brief, said: str) -> ChatReply | None:
    """The reply that writes these words there; None where a message asks for nothing of the kind."""
    if first := next((m for pattern in _BEGIN if (m := pattern.match(said))), None):
        return _begun(brief, first["what"].strip(" \"“”„«»'."))
    found = next((m for pattern in (AT_THE_TOP, *_PATTERNS) if (m := pattern.match(said))), None)
    if found is None:
        return None
    whole = any(name.startswith("whole") and value for name, value in found.groupdict().items())
    quoted = found["what"].strip()[:1] in "\"“„«'"
    what = found["what"].strip(" \"“”„«»'")
    if not quoted and (SHORTER.search(what) or TONE.search(what)):
        return None
    words, why = speech(brief.language), speech(brief.language).why.asked_words
    if found.groupdict().get("headline"):
        after = what.rstrip(" .")
        draft = Draft(target="basics.label", after=after[:1].upper() + after[1:], reason=why, asked_for=True)
        return ChatReply(text=words.changed_to.format(text=cut(draft.after)), drafts=(draft,))
    given = _OF_ONESELF.match(found["what"].strip()) or (whole and len(what.split()) >= _FEWEST_WORDS)
    if not given or not what:
        return None
    sentence = _sentence(what, turned="dass" in said.casefold().split())
    present = brief.document.basics.summary
    after = sentence if whole or not present else f"{present.rstrip()} {sentence}"
    draft = Draft(target="basics.summary", after=after, reason=why, asked_for=True)
    told = words.changed_to if whole or not present else words.add_line
    return ChatReply(text=told.format(text=cut(sentence)), drafts=(draft,))


def _begun(brief: Brief, what: str) -> ChatReply:
    """The summary beginning with what was named: with its sentence that says so, or with words of the résumé.

    What the résumé says nowhere is no beginning: the headline says what one wants to be, a line what one did.
    """
    words, why = speech(brief.language), speech(brief.language).why.asked_words
    present = brief.document.basics.summary.strip()
    parts = list(sentences(present))
    at = next((n for n, part in enumerate(parts) if fold(what) in fold(part)), None)
    if parts and fold(parts[0]).startswith(fold(what)):
        return ChatReply(text=words.stands_first.format(text=cut(parts[0])))
    if at:
        after = " ".join((parts[at], *parts[:at], *parts[at + 1 :]))
    else:
        written = _written(brief, what)
        if not written:
            titled = stems(what) & stems(brief.posting.title)
            return ChatReply(text=words.titled.format(wanted=what) if titled else words.not_so.format(text=cut(what)))
        after = f"{_sentence(written, turned=False)} {present}".strip()
    draft = Draft(target="basics.summary", after=after, reason=why, asked_for=True)
    return ChatReply(text=words.changed_to.format(text=cut(after)), drafts=(draft,))


def _written(brief: Brief, what: str) -> str:
    """Words as the document has them; "" where they stand nowhere in it."""
    pattern = re.compile(rf"(?<!\w){re.escape(what)}(?!\w)", re.IGNORECASE)
    return next((found[0] for p in brief.document.passages() if (found := pattern.search(p.text))), "")


def _sentence(what: str, *, turned: bool) -> str:
    """Words as a sentence: with a large letter, a full stop, and a German verb in its place."""
    if turned and (last := _VERB_LAST.match(what)):
        what = f"ich {last['verb']} {last['rest']}"
    what = what[:1].upper() + what[1:]
    return what if what.endswith((".", "!", "?")) else f"{what}."
