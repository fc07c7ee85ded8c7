"""Answers that speak of what was asked by a pronoun: "I used it every week" is no line of a résumé by itself."""

import re

from tailor.model.vocabulary import find
from tailor.model.yes import after_yes

_SUBJECT = r"(?:(?:I|we|ich|wir|je|nous|yo)\b(?:['’](?:ve|d)|\s+(?:have|had|also|habe|haben))*\s+)?"
#: "I (have) used it …", "worked with that every day": the object of the first verb.
_OBJECT = re.compile(
    rf"^(?P<head>{_SUBJECT}(?:\w+ly\s+)?[^\W\d_]+(?:\s+(?:with|on|in|for|to|about|around|of))?)\s+"
    r"(?P<it>(?:it|them|(?:this|that|these|those|both)(?=\s*(?:[,.;!]|$|\b(?:every|each|daily|weekly|monthly|for|at|in|on|"
    r"with|when|while|since|from|as|to|and|during|often|regularly|before|there|by|a lot)\b))))(?![\w'’])",
    re.IGNORECASE,
)
#: What begins with a pronoun, or has one for its object in another language.
_DANGLES = re.compile(
    r"^\W*(?:it|this|that|they|these|those|es|das|dies|cela|ça|c['’]|eso|esto)\b(?!\s+\w+\s+(?:I|we)\b)|"
    r"^\W*(?:mach|hab|kann|tu|bin)[e'’]?\s+ich\b|"
    r"^\W*(?:ich|wir|je|j['’]|nous|yo)\b.{0,30}?\b(?:es|damit|daran|davon|dafür|hiermit|cela|ça)\b|"
    r"^\W*(?:je|nous)\s+(?:l['’]|les?\s+ai|en\s|y\s)|^\W*j['’](?:en|y)\b|^\W*(?:yo\s+)?(?:lo|la|los|las)\s+\w+",
    re.IGNORECASE,
)
_FIRST_WORDS = re.compile(r"^(?:\S+\s+){0,3}(?:it|them)\b", re.IGNORECASE)
_NOUN_BEFORE = re.compile(r"\b(?:the|a|an|our|my|their|its|this|that|\d+)\s+\w+.*\b(?:it|them)\b", re.IGNORECASE)


_DID = re.compile(r"\b(?:did|done|do)$", re.IGNORECASE)


def _is_tool(thing: str) -> bool:
    return any(mention.kind == "tool" for mention in find(thing))


def without_yes(text: str) -> str:
    """An answer without the yes that it begins with."""
    rest = after_yes(text)
    return rest[:1].upper() + rest[1:] if rest != text else text


def resolved(text: str, thing: str) -> str:
    """The text with the thing that was asked about in the pronoun's place.

    Empty when the text speaks of something that it does not name, and `thing` cannot be put there.
    """
    if found := _OBJECT.match(text):
        if not thing:
            return ""
        if _DID.search(found["head"]):
            # One does not "do" a tool; what was done with it, the answer does not say.
            used = _DID.sub(lambda did: "Used" if did[0][0].isupper() else "used", found["head"])
            return f"{used} {thing}{text[found.end('it') :]}" if _is_tool(thing) else ""
        return f"{text[: found.start('it')]}{thing}{text[found.end('it') :]}"
    if _DANGLES.match(text) or (_FIRST_WORDS.match(text) and not _NOUN_BEFORE.match(text)):
        return ""
    return text
