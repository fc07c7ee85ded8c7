"""Countries by their letters: "DE, NL and PL" are Germany, the Netherlands and Poland (ISO 3166-1, and "UK")."""

import re
from functools import lru_cache

from tailor.model.checking.stems import listed

_NAMES = {
    code: frozenset(listed(names))
    for code, names in {
        "AE": "emirates", "AR": "argentina", "AT": "austria österreich autriche", "AU": "australia",
        "BE": "belgium belgien belgique", "BG": "bulgaria", "BR": "brazil brasil", "CA": "canada",
        "CH": "switzerland schweiz suisse", "CL": "chile", "CN": "china", "CO": "colombia",
        "CZ": "czechia czech tschechien", "DE": "germany deutschland allemagne alemania germania duitsland",
        "DK": "denmark danmark dänemark", "EE": "estonia", "EG": "egypt", "ES": "spain spanien espagne españa spagna",
        "FI": "finland", "FR": "france frankreich francia", "GB": "britain kingdom", "GR": "greece", "HK": "hong",
        "HR": "croatia", "HU": "hungary ungarn", "IE": "ireland", "IL": "israel", "IN": "india",
        "IT": "italy italien italie italia", "JP": "japan", "KR": "korea", "LT": "lithuania", "LU": "luxembourg",
        "LV": "latvia", "MA": "morocco", "MX": "mexico", "NG": "nigeria", "NL": "netherlands niederlande nederland",
        "NO": "norway norge", "NZ": "zealand", "PH": "philippines", "PL": "poland polen pologne polska",
        "PT": "portugal", "RO": "romania", "RS": "serbia", "SE": "sweden sverige schweden", "SG": "singapore",
        "SI": "slovenia", "SK": "slovakia", "TH": "thailand", "TR": "turkey türkiye", "UA": "ukraine",
        "UK": "britain kingdom", "US": "states", "ZA": "africa",
    }.items()
}  # fmt: skip
#: Letters that as often mean something else; a row of nothing but these names no countries.
_OFTEN_OTHERS = frozenset({"IT", "HR", "IN", "AT", "BE", "NO", "CA", "CO", "US", "SE", "ES", "SI", "PH", "MA"})
_ROW = re.compile(r"\b[A-Z]{2}(?:(?:, ?| ?/ ?| ?& ?|,? and |,? und |,? et |-)[A-Z]{2}\b)+")
_CODE = re.compile(r"[A-Z]{2}")


@lru_cache(maxsize=1024)
def countries(text: str) -> frozenset[str]:
    """The names, folded, of the countries that a text tells by their letters, in rows of two and more."""
    found: set[str] = set()
    for row in _ROW.finditer(text):
        codes = set(_CODE.findall(row.group()))
        if codes <= _NAMES.keys() and not codes <= _OFTEN_OTHERS:
            found.update(*(_NAMES[code] for code in codes))
    return frozenset(found)
