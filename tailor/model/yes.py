"""How people say yes, in the languages in which answers are heard.

Some words are a yes whatever follows; others begin other sentences, too ("Right now I use Excel", "Da ich Excel …"),
and are one only where a sign, or "I" and "we", set them off.
"""

import re

_PLAIN = r"yes|yep|yeah|yup|ja|jawohl|jep|oui|ouais|sí|sì|sim|tak|да|evet|kyllä|igen|ναι|نعم|כן|हाँ|हां|có"
_OTHER = (
    r"sure|of course|indeed|absolutely|definitely|certainly|correct|right|true|exactly|genau|natürlich|klar|sicher|"
    r"selbstverständlich|stimmt|bien sûr|tout à fait|absolument|exact|si|claro|por supuesto|cierto|certo|certamente|"
    r"com certeza|zeker|natuurlijk|inderdaad|oczywiście|ano|jistě|áno|конечно|так|jo|javisst|visst|tabii|da|desigur"
)
_SIGNS = r"是|有|对|對|はい|네|예"
_SET_OFF = r"[,.!:;]+\s*|\s*[–—]+\s*|\s+-+\s+"
_WE = r"(?:i|we)\b"

_YES = re.compile(
    rf"\W*(?:(?:{_PLAIN})(?!\w)|(?:{_OTHER})(?=\W*$|{_SET_OFF}|\s+{_WE})|{_SIGNS})",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"\W*(?:(?:(?:{_PLAIN}|{_OTHER})(?:{_SET_OFF}|\s+(?={_WE}))|(?:{_PLAIN})\s+(?=(?:ich|wir|je|j['’]|nous|yo)\b)))+",
    re.IGNORECASE,
)


def says_yes(answer: str) -> bool:
    """Whether an answer begins by saying yes."""
    return _YES.match(answer) is not None


def after_yes(answer: str) -> str:
    """An answer without the yes that it begins with and what sets it off from the rest."""
    lead = _LEAD.match(answer)
    return answer[lead.end() :] if lead else answer
