"""How people say yes, in the languages in which answers are heard.

Some words are a yes whatever follows; others begin other sentences, too ("Right now I use Excel", "Da ich Excel …"),
and are one only where a sign, or "I" and "we", set them off.
"""

import re

_PLAIN = (
    r"yes|ye|yh|yess+|yep|yeah|yup|aye|ja|jawohl|jep|oui|ouais|sí|sì|sim|tak|да|evet|kyllä|igen|ναι|نعم|כן|हाँ|हां|có"
)
_OTHER = (
    r"sure|of course|indeed|absolutely|definitely|certainly|correct|right|true|exactly|genau|natürlich|klar|sicher|"
    r"selbstverständlich|stimmt|bien sûr|tout à fait|absolument|exact|si|claro|por supuesto|cierto|certo|certamente|"
    r"com certeza|zeker|natuurlijk|inderdaad|oczywiście|ano|jistě|áno|конечно|так|jo|javisst|visst|tabii|da|desigur"
)
#: "No problem" is a yes to what somebody is asked to do.
_NO_TROUBLE = (
    r"no (?:problem|worries|bother|trouble)s?(?: at all)?|not a problem|keine?n? (?:problem|thema|frage)|"
    r"(?:pas de|aucun) (?:problème|souci)s?|(?:sin|ningún|sem|nenhum) problemas?|nessun problema|senza problemi|"
    r"geen (?:probleem|enkel probleem)|nie ma problemu|bez problemu|inga? problem|intet problem|žádný problém"
)
_SIGNS = r"是|有|对|對|はい|네|예"
_SET_OFF = r"[,.!:;]+\s*|\s*[–—]+\s*|\s+-+\s+"
_WE = r"(?:i|we)\b"

_YES = re.compile(
    rf"\W*(?:(?:{_PLAIN})(?!\w)|(?:{_OTHER}|{_NO_TROUBLE})(?=\W*$|{_SET_OFF}|\s+{_WE}|\s+(?:{_OTHER})\W*$)|{_SIGNS})",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"\W*(?:(?:(?:{_PLAIN}|{_OTHER}|{_NO_TROUBLE})(?:{_SET_OFF}|\s+(?={_WE}))|(?:{_PLAIN})\s+(?=(?:ich|wir|je|j['’]|nous|yo)\b)))+",
    re.IGNORECASE,
)

#: "I did", "I have, at Globex": the verb of the question, said again.
_SAID_AGAIN = re.compile(
    r"^\W*(?:(?:i|we) (?:did|do|have|had|am|was|can|could|were)(?: (?:so|indeed|both|all|too))?(?=\W*$|\s*[,.;–-]|"
    r"\s+(?:at|in|for|since|from|during|when|until|every|on|with)\b)|(?:das )?(?:hab|kann|bin|mach)[e'’]? ich|"
    r"(?:das )?steht (?:doch )?(?:schon )?(?:im lebenslauf|da|oben|drin)|(?:it|that)(?:['’]s| is) (?:already )?"
    r"(?:in|on) (?:my|the) (?:cv|résumé|resume)|i(?:['’]ve| have)? (?:already )?(?:wrote|written|said|"
    r"put) (?:that|so|it)"
    r"(?: already)?(?=\W*$)|"
    r"ich (?:habe|kann|bin|mache)(?=\W*$|\s*[,.;])|ich habe (?:das|es) (?:schon )?(?:gemacht|getan)\b|"
    r"je (?:l['’]ai|le|la|les)\b|j['’]ai (?:déjà )?fait (?:ça|cela)\b|(?:ya )?lo (?:hice|he|hago|tengo)\b|"
    r"l['’]ho (?:già )?fatt\w+\b|ce l['’]ho\b|(?:já )?(?:o )?(?:fiz|tenho)(?: isso| isto)?(?=\W*$|\s*[,.;])|"
    r"dat (?:heb|kan|doe) ik\b|ik heb (?:dat|het) gedaan\b|(?:z?robiłe?a?m|miałe?a?m|mam) to\b|"
    r"to (?:z?robiłe?a?m|miałe?a?m|mam)\b|(?:det|jag|jeg) (?:har|kan|gör|gør|gjør)(?: (?:jag|jeg))?(?: det)?"
    r"(?: redan| allerede)?(?: gjort(?: det)?)?(?=\W*$|\s*[,.;])|(?:to )?(?:jsem )?dělala? (?:jsem )?to\b|"
    r"to jsem (?:u?dělala?|měla?)\b)",
    re.IGNORECASE,
)


_TROUBLE_FREE = re.compile(rf"^\W*(?:{_NO_TROUBLE})(?=\W*$|{_SET_OFF}|\s+{_WE})", re.IGNORECASE)


def without_trouble(answer: str) -> str:
    """An answer with a plain yes for the "no problem" that it begins with, which denies nothing."""
    return _TROUBLE_FREE.sub("yes", answer)


def says_yes(answer: str) -> bool:
    """Whether an answer begins by saying yes."""
    return _YES.match(answer) is not None


def says_again(answer: str) -> bool:
    """Whether an answer begins by the question's verb, which is a yes as well: "I did", "L'ho fatto"."""
    return _SAID_AGAIN.match(answer) is not None


def after_yes(answer: str) -> str:
    """An answer without the yes that it begins with and what sets it off from the rest."""
    lead = _LEAD.match(answer)
    return answer[lead.end() :] if lead else answer


#: "No, but …": what is told behind it is told, whatever was asked.
_NO_BUT = re.compile(
    r"\W*(?:no|nope|nah|nein|non|nee|nie|não|nej|nei|ne|not (?:really|exactly|yet|quite)|pas (?:vraiment|encore)|"
    r"nicht (?:direkt|wirklich)|(?:todavía|aún|no) no|non proprio)\b[\s,.;–-]*"
    r"(?:but|aber|mais|pero|ma|mas|maar|ale|men)\b[\s,]*(?!I (?:did|do)\b)(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def told(answer: str) -> str:
    """What an answer tells, without the yes or the "No, but" that it begins with."""
    found = _NO_BUT.match(answer)
    return found["rest"][:1].upper() + found["rest"][1:] if found else after_yes(answer)
