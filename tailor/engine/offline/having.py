"""What people say in the chat to know, to work with and to have: by its name, in a few words."""

import re
from typing import Final

_KNOWS: Final = re.compile(
    r"^\W*(?:(?:and|oh|und|et|y|also|btw|by the way)[\s,]+)*"
    r"(?:I(?:['’]m| am) (?:also )?(?:familiar|good|experienced) (?:with|at|in)|"
    r"(?:(?:I|ich|je|yo|io|eu|ik|jag|jeg)\s+|"
    r"(?=(?:también |anche |também )?(?:uso|manejo|conozco|hablo|conosco|conheço)\b))"
    r"(?:(?:also|too|auch|aussi|también|anche|também|ook|också|også)\s+)?"
    r"(?:know|use|speak|have used|can use|work with|kenne|kann|beherrsche|spreche|connais|maîtrise|utilise|parle|"
    r"conozco|manejo|uso|hablo|conosco|parlo|conheço|falo|ken|spreek|kan|talar|snakker))\s+"
    r"(?:(?:auch|aussi|también|anche|também|ook|också|også|well)\s+)?(?P<what>[^.!?]{2,60}?)"
    r"(?:\s+(?:too|also|as well|auch|aussi|también|anche|também|ook))?[\s.!]*$",
    re.I,
)
#: "I worked with Sage 200 at Tindall as well", "I am also using Leap since January": with what, and no more than that.
_WORKED_WITH: Final = re.compile(
    r"^\W*(?:(?:and|oh|und|et|y|also|btw|by the way)[\s,]+)*"
    r"(?:I(?:['’]m| am|['’]ve| have)?(?:\s+(?:also|been|now|already))*\s+(?:work(?:ed|ing)? (?:with|on|in)|us(?:e|ed|"
    r"ing))|"
    r"ich (?:habe|arbeite)(?: auch)?(?: (?:mit|in))?|"
    r"j['’]ai (?:aussi )?(?:travaillé (?:avec|sur)|utilisé)|(?:también )?(?:he )?(?:trabajado|trabajé) con|"
    r"(?:he )?(?:usado|usé)|"
    r"ho (?:anche )?(?:lavorato con|usato|utilizzato)|ik heb (?:ook )?(?:met )?)\s+(?P<what>[^,.;!?]{2,60}?)"
    r"(?:,?\s+(?:at|for|since|from|until|every|each|daily|in|when|while|now|too|also|as well|bei|seit|auch|chez|depuis|"
    r"aussi|"
    r"en|desde|también|presso|da|dal|anche|bij|sinds|ook|gearbeitet|benutzt|genutzt|gewerkt|gebruikt)\b.*|"
    r",\s.*)?[\s.!]*$",
    re.I,
)
_HOLDS: Final = re.compile(
    r"^\W*(?:(?:and|oh|also|yes|btw|by the way|actually|und|ja|et|y)[\s,]+)*"
    r"(?:I(?: have|['’]ve)?(?: also| now| already)? (?:have|got|hold|held|passed|did|renewed)|"
    r"ich (?:habe|besitze|mache)|"
    r"j['’]ai|je (?:possède|détiens)|tengo|he (?:obtenido|sacado)|ho|possiedo|tenho|ik heb|mam|jag har|jeg har|mám)\b",
    re.I,
)
#: What begins no name: "I know that …", "I use it every day".
_NO_NAME: Final = re.compile(
    r"^(?:how|that|what|why|who|where|when|it|this|them|these|you|my|all|every|a|an|the|dass|wie|was|es|das|que|qu['’]|"
    r"cómo|como|lo|la|che|ça|dat|hoe)\b",
    re.I,
)
_FEW_WORDS: Final = 4


def knows(said: str) -> str | None:
    """The one thing that a person says to know ("I also know EMIS"), by its name; None for anything longer."""
    found = _KNOWS.match(said)
    what = found["what"].strip() if found else ""
    return what if what and len(what.split()) <= _FEW_WORDS and not _NO_NAME.match(what) else None


def worked_with(said: str) -> str:
    """The one thing, in a few words, that somebody says to have worked with; empty for anything else."""
    found = _WORKED_WITH.match(said)
    what = found["what"].strip() if found else ""
    return what if what and len(what.split()) <= _FEW_WORDS and not _NO_NAME.match(what) else ""


def holds(said: str) -> bool:
    """Whether a person says to have something ("I have a reach licence, too"), as far as the words begin so."""
    return _HOLDS.match(said) is not None
