"""Workplaces by what they are called in passing: a ward or a branch within an employer's name, "the shop"."""

import re
from collections.abc import Iterable
from typing import Final

from tailor.model.folding import fold

_UNIT: Final = re.compile(
    r"\d|\b(?:ward|unit|department|theatre|floor|branch|store|site|clinic|depot|station|division|workshop|lab|"
    r"\w*abteilung|\w*station|filiale|werk|service|unité|unidad|planta|reparto|unidade|serviço|afdeling|oddział)\b",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"[(),;]|\s[–-]\s")
#: Initials of fewer letters are words of every kind.
_FEWEST_INITIALS: Final = 3


def unit_named(name: str, text: str) -> bool:
    """Whether a text names a part of an employer: "Ward 16" of "St Ann's Hospital (Ward 16)", "AMU" of its unit."""
    folded = fold(text)
    for part in map(str.strip, _PARTS.split(name)[1:]):
        if not _UNIT.search(part) or len(part) < _FEWEST_INITIALS:
            continue
        initials = "".join(word[0] for word in part.split() if word[0].isupper())
        if re.search(rf"(?<!\w){re.escape(fold(part))}(?!\w)", folded) and not part.isdigit():
            return True
        if len(initials) >= _FEWEST_INITIALS and re.search(rf"(?<!\w){re.escape(initials)}(?!\w)", text):
            return True
    return False


#: What the first word of many a name says of its sort: "Werkstatt Hohn", "Boulangerie Petit"; in whatever language.
CALLED: Final = (
    r"\w*(?:werkstatt|werkstätten|haus|handlung|betrieb|laden|markt|hof|heim|zentrum|praxis)|\w{3,}(?:erei|erij|"
    r"erie|ería|eria|"
    r"aria|arnia|árna)|ateliers?|salon|institut[eo]?|kanzlei|verlag|spedition|juwelier|pension|workshop|studios?|"
    r"dairy|farm|garage|bakery|brewery|library|museum|theatre|"
    r"theater|nursery|"
    r"ferme|pharmacie|lycée|collège|association|fondation|entreprise|talleres|tienda|finca|granja|colegio|residencia|"
    r"farmacia|fundación|empresa|azienda|scuola|cooperativa|cantina|panificio|loja|quinta|farmácia|oficina|escola|"
    r"winkel|stichting|szkoła|szpital|zakład|sklep|biuro|gospodarstwo|skola|skole|butik|verkstad|værksted|"
    r"verksted|škola|"
    r"nemocnice|dílna"
)
#: What a place is called by its sort, and what the name or the title of one of that sort has.
_SORTS: Final = (
    (r"shop|store|laden|geschäft|filiale|magasin|boutique|tienda|negozio|loja|winkel|sklep|butik\w*",
     r"shop|store|retail|supermarket|cashier|sales assist|verkauf|kassier|filial|laden|boutique|vend|tienda|negozio|"
     r"loja|winkel|sklep|markt|butik|mode"),
    (r"hospital|krankenhaus|klinik|hôpital|ospedale|ziekenhuis|szpital\w*|sjukhus\w*|sygehus\w*",
     r"hospital|infirmary|clinic|nhs|krankenhaus|klinik|hôpital|chu\b|ospedale|ziekenhuis|szpital|sjukhus|sygehus"),
    (r"school|schule|école|lycée|escuela|colegio|scuola|escola|szko\w+|skol\w+",
     r"school|academy|college|schule|gymnasium|école|lycée|collège|escuela|colegio|scuola|liceo|escola|szko|skol"),
    (r"restaurant|kitchen|café|cafe|küche|resto|cuisine|restaurante|cocina|ristorante|cucina|cozinha|keuken",
     r"restaurant|kitchen|chef|cook|caf[eé]|bistro|grill|pizz|diner|brasserie|gasthaus|gasthof|koch|cuisin|cocin|"
     r"ristor|trattoria|cucin|cozinh|kok\b"),
    (r"hotel|hôtel", r"hotel|hôtel|inn\b|resort|lodge|hostel"),
    (r"warehouse|lager|entrepôt|almacén|magazzino|armazém|magazijn|magazyn\w*",
     r"warehouse|logist|distribution|lager|entrepôt|almacén|magazzin|armazém|magazijn|magazyn|picker|forklift"),
    (r"pub|bar|kneipe", r"pub\b|bar\b|arms\b|tavern|inn\b|kneipe|barman|bartend"),
    (r"(?:care|nursing) home|home|pflegeheim|altenheim|heim|ehpad|residencia|lar",
     r"care|nursing home|heim|ehpad|residenc|senior|carer|lar\b"),
    (r"garage|workshop|werkstatt|atelier|taller|officina|oficina|garagem|warsztat",
     r"garage|motor|workshop|werkstatt|auto|kfz|mechani|atelier|taller|officina|oficina|warsztat"),
    (r"factory|plant|works|fabrik|werk|usine|fábrica|fabbrica|fabriek|fabryka",
     r"factory|plant|manufact|works\b|fabri|werk\b|usine|fábric|operati|operari|operári|production|produktion"),
    (r"bakery|bäckerei|boulangerie|panadería|panificio|forno|padaria|bakkerij|piekarnia",
     r"bak(?:er|ery)|bäck|boulang|panader|panific|forn|padaria|bakker|piekar"),
    (r"farm|hof|bauernhof|ferme|granja|fattoria|quinta|boerderij|gospodarstw\w+",
     r"farm|hof\b|bauer|ferme|agric|granja|fattoria|quinta|boer|gospodar"),
    (r"nursery|kindergarten|kita|crèche|guardería|asilo|creche|kinderdagverblijf|przedszkol\w+",
     r"nursery|kindergarten|kita|pre-?school|crèche|guarder|asilo|creche|kinder|przedszk"),
)  # fmt: skip
_LED: Final = (
    r"(?:(?:it was|that was|yes|just|in|at|im|in der|in dem|beim?|auf|à|au|dans|chez|en|a|nel(?:la|l['’])?|al(?:la)?|"
    r"no|na|em|bij|op|w|på|i)\s+)*(?:(?:the|our|my|der|die|das|dem|den|le|la|l['’]|el|il|lo|o|a|de|het)\s*)?"
)


def of_sort(answer: str, there: Iterable[tuple[str, str]]) -> str:
    """The one of several places, each by its id and names, that an answer means by its sort: "at the shop"."""
    bare = answer.strip(" .!,")
    told = [told for asked, told in _SORTS if re.fullmatch(rf"{_LED}(?:{asked})", bare, re.IGNORECASE)]
    hits = [place for place, names in there if any(re.search(rf"\b(?:{one})", names, re.IGNORECASE) for one in told)]
    return hits[0] if len(hits) == 1 else ""


#: "On the van", "at our depot": somewhere that was spoken of already, or that one's résumé names.
_THE_ONE: Final = re.compile(
    r"\b(?:at|on|in|from|bei|auf|in|im|am|dans|au|en|na|no|nel|nella|bij|op|w|på|hos)\s+"
    r"(?:the|our|my|der|die|das|dem|den|unser\w*|le|la|les|notre|el|los|las|nuestr\w+|il|lo|o|a|de|het|onze?)\s+"
    r"(?P<there>[^\W\d_]{3,})\b(?!\s+(?:of|de|di|von|van)\b)",
    re.IGNORECASE,
)


def by_head(text: str, there: Iterable[tuple[str, str]]) -> str:
    """The one of several places, each by its id and name, of whose name a text has the last word: "on the van"."""
    said = {fold(found["there"]) for found in _THE_ONE.finditer(text)}
    hits = [place for place, name in there if said & {_head(part) for part in _PARTS.split(name)}]
    return hits[0] if len(hits) == 1 else ""


def _head(part: str) -> str:
    return fold(part).strip().rpartition(" ")[2]
