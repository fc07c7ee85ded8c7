"""How many pages a message asks for, in the words of several languages."""

import re
from typing import Final

MOST: Final = 10
_NUMBERS: Final = (
    (1, "one|a single|single|eine[rn]?|einzige|une?(?: seule)?|una?(?: sola)?|uma|één|jedn[ąaěu]|odnu|одн[ау]|en|ett"),
    (2, "two|zwei|deux|dos|due|duas|twee|dwie|dvě|две|två"),
    (3, "three|drei|trois|tres|tre|três|drie|trzy|tři|три"),
    (4, "four|vier|quatre|cuatro|quattro|quatro|cztery|čtyři|четыре"),
)
_PAGE: Final = (
    r"(?:pages?|seiten?|páginas?|paginas?|pagina|pagine|pagin[ay']|stron[ęyay]?|stran[uya]?|страниц\w*|sid(?:a|or|er?))"
)
_WANTED: Final = re.compile(
    rf"(?<!\w)(?:(?P<digits>\d{{1,2}})|{'|'.join(f'(?P<n{n}>{words})' for n, words in _NUMBERS)})[\s-]*{_PAGE}(?!\w)|"
    r"(?P<ideographs>[一二三1-3１-３])\s*(?:页|頁|ページ|枚|장|페이지)",
    re.IGNORECASE,
)
#: Who asks about a length, or tells of pages, asks for none.
_ASKING: Final = re.compile(
    r"^\W*(?:why|how|is|are|was|does|do|did|what|which|where|when|who|warum|wieso|wie|ist|sind|hat|pourquoi|comment|est|"
    r"add|include|i(?! (?:want|need|would|prefer|like)\b)|ich(?! (?:will|möchte|brauche)\b)|j['’]ai|"
    r"por qué|cómo|es|perché|come|dlaczego|proč|почему)\b",
    re.IGNORECASE,
)
#: Who asks whether it fits, or how long it is.
_FITS: Final = re.compile(
    r"\b(?:does|do|will|would|can|is) (?:it|this|that|everything|(?:the|my) \w+)(?: \w+){0,2} (?:fit|go) (?:on|"
    r"in|onto|to)\b.{0,12}"
    r"\bpages?\b|^\W*(?:is|are) (?:it|this|we) (?:\w+ )?(?:on |at |over |under |more than |"
    r"only )?(?:\w+ )?pages?\W*$|\bhow many pages\b|"
    r"\bpasst (?:das|es|er|alles)(?: \w+){0,2} auf\b.{0,12}\bseiten?\b|\bwie ?viele seiten\b|"
    r"\b(?:tient|rentre|tiennent) (?:\w+ ){0,2}(?:sur|en|dans)\b.{0,12}\bpages?\b|\bcombien de pages\b|"
    r"\bcabe (?:\w+ ){0,2}(?:en|em|numa|nuna)\b.{0,12}p[áa]ginas?|\bcabe numa página|\b(?:cuántas|quantas) páginas\b|"
    r"\bsta (?:\w+ ){0,2}in una (?:sola )?pagina\b|\bquante pagine\b|\bpast (?:het|dit|"
    r"alles)(?: \w+){0,2} op\b.{0,12}\bpagina|"
    r"\bhoeveel pagina|\bmieści się na\b.{0,12}\bstron|\bile stron\b|\b(?:ryms|får) (?:det|den|"
    r"allt)(?: \w+){0,2} på\b.{0,12}\bsid|"
    r"\b(?:hur många sidor|hvor mange sider)\b|\bvejde se\b.{0,12}\bstr[aá]n|\bkolik stran\b",
    re.IGNORECASE,
)
_IDEOGRAPHS: Final = {c: n for n, same in enumerate(("一1１", "二2２", "三3３"), 1) for c in same}


def pages_wanted(text: str) -> int | None:
    """The number of pages, 1 to 10, that a message asks for; None when it asks for none, or asks about them."""
    said = " ".join(text.split())[:1_000]
    found = _WANTED.search(said)
    return None if found is None or _ASKING.search(said) else _count(found)


def fits(text: str) -> int | None:
    """The number of pages that a message asks after, whether it fits or how many there are; None when it does not."""
    said = " ".join(text.split())[:200]
    if not _FITS.search(said):
        return None
    found = _WANTED.search(said)
    return (_count(found) if found else None) or MOST


def _count(found: re.Match[str]) -> int | None:
    if ideographs := found["ideographs"]:
        return _IDEOGRAPHS[ideographs]
    number = int(found["digits"]) if found["digits"] else next(n for n, _ in _NUMBERS if found[f"n{n}"])
    return number if 1 <= number <= MOST else None
