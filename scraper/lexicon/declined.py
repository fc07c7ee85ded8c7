"""Finds the towns that running text names in the cases by which languages say where: Szegeden, w Krakowie, Helsingissä."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Iterator

from scraper.lexicon import gazetteer

_WORD = r"[^\W\d_]{2,}(?:-[^\W\d_]{2,}){0,2}"
#: By language: what stands before a town (nothing: only its ending tells), and endings with those that a name has instead.
#: The longest ending of each comes first; an empty one stands for the name as it is.
_CASES: dict[str, tuple[str, str]] = {
    "hu": (
        "",
        "ában:a ében:e ban: ben: án:a én:e ban: ön: on: en: ott: ett: ött: n: ára:a ére:e ra: re: áról:a éről:e ról: ről:",
    ),
    "fi": (
        "",
        "eella:e eelle:e eelta:e joella:joki joelle:joki joelta:joki niemellä:niemi niemelle:niemi rannassa:ranta rannalla:ranta rannasta:ranta ngissä:nki ngistä:nki ssa: ssä: sta: stä: lla: llä: lle: lta: ltä:",
    ),
    "et": ("", "asse:,a esse:,e isse:,i usse:,u as:,a es:,e is:,i us:,u ast:,a est:,e ist:,i ust:,u al:,a el:,e il:,i ul:,u"),
    "lt": ("", "iuje:ius iuose:iai uose:ai uje:us yje:ys oje:a ėje:ė ėse:ės ose:os e:as"),
    "lv": ("", "ā:a,s ē:e ī:s,is ū:us īs:is ās:as ēs:es"),
    "pl": (
        "w|we|na|koło|k\\.",
        "owie:ów,owo,owa,ow niu:ń,n cach:ce kach:ki ach:y,e,i iu:,ń ie:,a,o eju: cu:iec,c,ec ku:k,ek u:,e,o i:,ia,ź y:a, ze:ga le:ł,ło,ła cie:t,ta,to rze:r,ra dzie:d,da,dy :",
    ),
    "cs": ("v|ve|na|u", "ích:e,y ech:y,e ách:y ové:ová ě:o,a, ře:r,ra ze:ha,za ici:ice ci:ec,c,ce ni:ň,eň i:,e ku:k,ek u:,o e:a,o, :"),
    "sk": ("v|vo|na|pri", "iach:e ach:y och:y ovej:ová ci:ca,ec,c e:a,o, ni:ň i:a, u:,o :"),
    "sl": ("v|na|pri", "cah:ce ah:e ih:i ju:je,j ru:er,r u:,o,e i:a, :"),
    "hr": ("u|na|kod", "ima:i ama:e ci:ka,c dru:dar u:,o,e i:a, :"),
    "sr": ("u|na|kod|у|на|код", "ima:i ama:e ci:ka,c dru:dar u:,o,e i:a, у:,о,е ци:ка,ц и:а, :"),
    "ru": ("в|во|г\\.|город|городе|около|под", "ах:ы,и ях:и ле:ль,ль,ла,ло е:,а,о и:ь,ья, у: :"),
    "uk": ("у|в|м\\.|місті|біля|під", "єві:їв ові:ів,ове ях:і ах:и цях:ці ці:ця,ць,ка лі:ль,ла,л і:,а,о,ь у: :"),
    "bg": ("в|във|гр\\.|град|край", ":"),
    "el": ("στο|στη|στην|στον|στα|στις|στους|σε|από", "ιά:ιάς ο:ος,ο α:ας,α η:η,ης :"),
    "is": ("í|á", "vogi:vogur firði:fjörður bæ:bær i:,ur :"),
    "tr": ("", "'da: 'de: 'ta: 'te: 'daki: 'deki: ’da: ’de: ’ta: ’te:"),
}  # fmt: skip
_SEARCHED, _SHORTEST = 6000, 3
_KINDS = {"city", "town"}


def _table(endings: str) -> list[tuple[str, list[str]]]:
    pairs = (each.partition(":") for each in endings.split())
    return sorted(((ending, names.split(",")) for ending, _, names in pairs), key=lambda pair: -len(pair[0]))


_TABLES = {
    language: (
        re.compile(rf"(?<!\w)(?:{before}) (?P<town>{_WORD})(?!\w)" if before else rf"(?:(?<=[^\s.!?:•-] )|(?={_WORD}['’][dt]))(?P<town>{_WORD}(?:['’][dt][ae](?:ki)?)?)(?!\w)"),
        _table(endings),
    )
    for language, (before, endings) in _CASES.items()
}  # fmt: skip


def knows(language: str) -> bool:
    """Whether a language has such cases."""
    return language in _TABLES


def town(text: str, language: str) -> str:
    """The first town that a text names in such a case, by its own name; empty where it names none."""
    if language not in _TABLES:
        return ""
    pattern, endings = _TABLES[language]
    said = (found["town"] for found in pattern.finditer(text[:_SEARCHED]) if found["town"][0].isupper())
    return next((name for each in said for name in _names(each, endings) if gazetteer.kind(name) in _KINDS), "")


def _names(word: str, endings: list[tuple[str, list[str]]]) -> Iterator[str]:
    """What a word may be the case of, the longest ending first."""
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
            stem = word[: len(word) - len(ending)]
            yield from (stem + each for each in instead if len(stem + each) >= _SHORTEST)
