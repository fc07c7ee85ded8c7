"""Knows the world's towns and countries by name, in many spellings.

`towns.txt.gz` has a line `name<TAB>kind` for each name, folded, sorted by its UTF-8 bytes: towns of a thousand people and more
(GeoNames, https://www.geonames.org, CC BY 4.0), countries in every language (Unicode CLDR), the states of the USA.
`python -m bench.towns` writes it anew.
"""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import functools
import gzip
import re
import unicodedata
from pathlib import Path
from typing import Literal

from scraper.lexicon import words
from scraper.lexicon.labels import fold

#: `land` is a country or a state, `city` a town of a hundred thousand people and more, `word` a town that is called like a
#: word of some language.
Kind = Literal["land", "city", "town", "word"]

FILE = Path(__file__).with_name("towns.txt.gz")
_CITY = "5"
_LONGEST = 60


@functools.cache
def load() -> bytes:
    """The list, read once."""
    return b"\n" + gzip.decompress(FILE.read_bytes())


def spelled(name: str) -> str:
    """A name as the list spells it."""
    return " ".join(fold(unicodedata.normalize("NFC", name)).replace("’", "'").replace("-", " ").split())


@functools.cache
def _counties() -> frozenset[str]:
    lines = FILE.with_name("counties.txt").read_text("utf-8").splitlines()
    return frozenset(spelled(name) for line in lines if not line.startswith("#") for name in line.split("|"))


#: Towns and islands of which a posting speaks more rarely than of the tools that are called so.
_TOOLS = frozenset({"java", "scala", "julia", "delphi"})


@functools.lru_cache(maxsize=4096)
def kind(name: str) -> Kind | None:
    """What a name is the name of; None when it is of no place, or is written without a capital where its script has any."""
    if not 1 < len(name) <= _LONGEST or name[0] != name[0].upper() or not name[0].isalpha():
        return None
    told = _find(spelled(name).encode())
    if (not told or told == "0") and spelled(name).removeprefix("co. ").removeprefix("county ") in _counties():
        return "land"
    if not told:
        return None
    if told in "cr":
        return "land"
    return "word" if told == "0" or spelled(name) in _TOOLS else "city" if told >= _CITY else "town"


def _find(name: bytes) -> str:
    """The kind that stands behind a name in the list; empty when it is not there. A binary search over its lines."""
    names = load()
    low, high = 0, len(names) - 1
    while low < high:
        start = names.rfind(b"\n", low, (low + high) // 2 + 1)
        start = low if start < 0 else start
        end = names.find(b"\n", start + 1)
        here, _, told = names[start + 1 : end].partition(b"\t")
        if here == name:
            return told.decode()
        if here < name:
            low = end
        else:
            high = start
    return ""


_JOINT = re.compile(
    r"\s*(?:[,،，、;/|·•()\[\]–—]|\s-\s|(?<!\w)(?:and|or|und|oder|et|ou|y|o|e|i|a|och|og|en|of|&|\+)(?!\w))\s*", re.I
)
_CODE = re.compile(
    r"^(?:[A-Z]{2,3}|[A-Z]{2}-[A-Z0-9]{1,3}|(?:[A-Z]{1,2}-)?\d{2,6}(?:[ -]\d{2,4}|[ ]?[A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{2} \d{5}(?:-\d{4})?)$"
)
_AROUND = re.compile(
    r"^(?:(?:greater|central|downtown|metro|inner|near|nr\.?|raum|großraum|region|région|regio|near|city of|(?:north|south|east|west)(?:ern)?|the|kreis|landkreis|stadt|okres|powiat|okolice|okolí)\s+)+"
    r"|(?:\s+(?:area|metropolitan area|metro(?:politan)? area|region|bay area|city|town|cbd|centre|center|county|district|depot|branch|office|hq|headquarters|suburbs|umgebung|(?:og|och) omegn|a okolí|i okolice|e dintorni|et environs|[a-z]{2,3} \d{4,6}|\d{4,6}|\d{1,2}))+$",
    re.I,
)  # fmt: skip
#: "Stroud and surrounding villages".
_SURROUNDED = re.compile(r"\s+(?:and|&) (?:the )?surrounding (?:villages|areas?|districts?|towns?)$", re.I)
#: Between facts of several sorts, of which each must be a place.
_ROW = re.compile(r"[|·•;/]|\s[-–—]\s")
#: "Dubbo NSW", "Londrina/PR".
#: "Kita-Leitung" leads a nursery, and is no quarter of the town of Kita.
_OFFICE = re.compile(r"(?:leit(?:ung|er\w*)|kraft|hilfe|werker\w*|personal|manager\w*|team|dienst|verwaltung)$", re.I)
#: Codes of three letters for countries and states that stand behind towns; others are what firms are called.
_THREE = (
    "ACT|ARE|ARG|AUS|AUT|BEL|BGR|BRA|CAN|CHE|CHL|CHN|COL|CYP|CZE|DEU|DNK|EGY|ESP|EST|FIN|FRA|GBR|GER|GHA|GRC|GTO|HKG|HRV"
    "|HUN|IDN|IND|IRL|ISL|ISR|ITA|JAL|JPN|KEN|KOR|LKA|LTU|LUX|LVA|MAR|MEX|MLT|MYS|NGA|NLD|NLE|NOR|NSW|NZL|PAK|PER|PHL|POL"
    "|PRT|QAT|QLD|ROU|SAU|SGP|SRB|SUI|SVK|SVN|SWE|TAS|THA|TUR|TWN|UAE|UKR|USA|VIC|VNM|ZAF"
)
_CODED = re.compile(rf"^(?P<town>[^\W\d_][^\d]{{2,40}}?)(?:[ /][A-Z]{{2}}|/[A-Z]{{3}}| (?:{_THREE}))$")
_NUMBERED = re.compile(r"^(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}) (?P<town>[^\d]{3,40})$")
_NAME = re.compile(r"^[^\W\d_][\w.'’ -]{1,40}$")


def is_place(text: str) -> bool:
    """Whether a text is nothing but the names of places: each part a known one, a code behind one, or a region behind a town.

    `Kirkby Lonsdale, Cumbria`, `Akron, OH 44308`, `Berlin / Hamburg` and `Greater London` are; `Ghent Trams` is not.
    """
    if not 1 < len(text) <= 90:
        return False
    text = _SURROUNDED.sub("", text)
    # A Coruña has the word "and" of another language in it.
    parts = [
        part
        for each in text.split(",")
        for part in ([each] if kind(each.strip()) else _JOINT.split(each))
        if part.strip()
    ]
    parts = [part.strip() for part in parts]
    kinds = [_part(part) for part in parts]
    if not parts or len(parts) > 6:
        return False
    row = bool(_ROW.search(text))
    if (
        not row
        and kinds[0] is None
        and len(parts) > 1
        and kinds[1] in {"land", "city"}
        and not words.PLACE_LABEL.match(parts[0])
        and "," in text
        and _is_name(parts[0])
    ):
        kinds[0] = "town"  # a hamlet with its county
    called_like_a_word = kinds[0] == "word" and kinds[1:] == ["code"] and ("," in text or "/" in text)  # Eureka, CA
    if not (called_like_a_word or any(each in {"land", "city", "town"} for each in kinds)):
        return False
    comma = not row and text.count(",") + text.count("(") >= 1
    return kinds[0] is not None and all(
        each is not None or (at > 0 and comma and kinds[0] != "code" and _is_name(part))
        for at, (part, each) in enumerate(zip(parts, kinds, strict=True))
    )


def is_around(text: str) -> bool:
    """Whether a text names what lies around a place, as nobody is called (`Leuven region`, `Greater Leeds`)."""
    bare = _ENVIRONS.sub("", text).strip()
    return bool(bare) and bare != text and kind(bare) in {"city", "town"}


#: What lies around a town, and not what governs it ("Region Hannover").
_ENVIRONS = re.compile(
    r"^(?:greater|near|nr\.?|raum|großraum|okolice|okolí)\s+"
    r"|\s+(?:area|metropolitan area|metro area|region|suburbs|umgebung|(?:og|och) omegn|a okolí|i okolice|e dintorni|et environs)$",
    re.I,
)


def are_places(text: str) -> bool:
    """Whether a text lists several places and nothing else (`Gent / Brugge`), as a title does behind an `@`."""
    return ("/" in text or "," in text) and is_place(text)


def _is_name(part: str) -> bool:
    return (
        bool(_NAME.match(part))
        and len(part.split()) <= 4
        and all(word[0].isupper() or len(word) <= 3 for word in part.split())
    )


def _part(part: str) -> str | None:
    if words.REMOTE.match(part) or words.PRESENCE.match(part):
        return "how"
    told = kind(part)
    if told != "land" and len(part) <= 3 and part.isascii() and part.isupper():
        told = None
    if told is None and _CODE.match(part):
        return "code"
    if told is None and (bare := _AROUND.sub("", part).strip()) != part and bare:
        told = kind(bare)
    if told is None and (coded := _CODED.match(part)):
        told = "town" if _part(coded["town"]) in {"city", "town", "word", "land"} else None
    if told is None and "-" in part:  # a quarter behind its town: Köln-Ehrenfeld
        first, behind = part.split("-")[:2]
        quarter = behind[:1].isupper() and not _OFFICE.search(behind) and not words.OCCUPATION.search(behind)
        told = "city" if kind(first) == "city" and quarter else None
    if told is None and (numbered := _NUMBERED.match(part)):
        told = "town" if kind(numbered["town"]) else None
    return told
