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
_IDEOGRAPHS: Final = {c: n for n, same in enumerate(("一1１", "二2２", "三3３"), 1) for c in same}


def pages_wanted(text: str) -> int | None:
    """The number of pages, 1 to 10, that a message asks for; None when it asks for none, or asks about them."""
    said = " ".join(text.split())[:1_000]
    found = _WANTED.search(said)
    if found is None or _ASKING.search(said):
        return None
    if ideographs := found["ideographs"]:
        return _IDEOGRAPHS[ideographs]
    number = int(found["digits"]) if found["digits"] else next(n for n, _ in _NUMBERS if found[f"n{n}"])
    return number if 1 <= number <= MOST else None
