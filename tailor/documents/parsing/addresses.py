"""Where somebody lives: house and street, postal code, town and region in one written line."""

import re

from tailor.documents.words import regions, towns
from tailor.model.resume import Location

#: A house with its street, in front or behind: "12 Mill Lane", "Hauptstraße 12", "5 rue des Lilas". Names are written
#: large: "10 years in a close team" and "via telephone 24/7" are no places.
_STREET = re.compile(
    r"(?:(?i:flat|apt|unit) \w+,? )?\d{1,4}\s?[A-Za-z]?(?:\s?[-/]\s?\d{1,4})?,? (?:[A-Z0-9][\w.'’-]* ){1,3}"
    r"(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Ct|Gardens|Grove|Terrace|Place|Crescent|Square|"
    r"Hill|Row|Mews|Boulevard|Blvd|Park|View)\b\.?|"
    r"\d{1,4}\s?(?:bis|ter)?,? (?i:rue|avenue|boulevard|place|allée|chemin|impasse|quai|route) [^,\d]+|"
    r"(?:Calle|Avenida|Plaza|Via|Viale|Piazza|Corso|Borgo|Vicolo|Rua|Travessa|[Uu]l\.|[Uu]lica) "
    r"(?:(?:il?|l[aoe]|de[il]?|dell[aeo]|d[aeo]s?|las|los|degli) )?"
    r"[A-ZÀ-Ž][^\d,]{1,40},? (?:n[.º°o]* ?)?"
    r"\d{1,4}[A-Za-z]?(?:\s?/\s?\d{1,4}| ?m\.? ?\d{1,3})?\b|C/ ?[A-ZÀ-Ž][^\d,]{1,40},? (?:n[.º°o]* ?)?\d{1,4}\b|"
    r"[A-ZÀ-Ž][\w.’'-]*(?: [\w.’'-]+){0,2}?(?i:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer|straat|laan|"
    r"plein|gade|gata|gatan|vägen|vej|veien) \d{1,4}\s?[A-Za-z]?(?:/\d{1,3}){0,3}\b",
)
#: Postal codes: of digits, of the United Kingdom (its first half alone, too), the Netherlands, Canada, Ireland.
_CODE = re.compile(
    r"\b(?:\d{4} [A-Z]{2}(?= )|\d{3} \d{2}(?= [A-ZÀ-Ž])|\d{4,6}(?:-\d{3,4})?|\d{2}-\d{3}|"
    r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|"
    r"(?:(?<=[a-z] )|(?<=[a-z], ))[A-Z]{1,2}\d{1,2}[A-Z]?(?=$|,)|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]\d[\dW] [A-Z\d]{4})\b"
)


#: A flat behind its street: "Apt 4B".
_UNIT = re.compile(
    r",?\s+(?:(?i:apt|apartment|unit|suite|ste|flat|floor|#)\.?\s?\w{1,4}|\d{1,2}\.?[ºª°](?:\s?[A-Z]\w{0,3})?)$"
)


def is_one(text: str) -> bool:
    """Whether a text has a postal code, or begins with a house and its street."""
    return bool(_CODE.search(text) or _STREET.match(text))


#: A postal code where it stands in an address: before its town, or in a form that nothing else has.
_CODED = re.compile(
    r"(?:^|, ?)(?:[A-Z]{1,2}-)?(?:\d{4} [A-Z]{2}|\d{5}|\d{4}|\d{2}-\d{3}|\d{3} \d{2}) [A-ZÀ-Ž][a-zà-ž]|"
    r"^\d{5} [A-ZÀ-Ž]{3}|"
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)\b|(?<=[a-z], )[A-Z]{2} \d{5}(?:-\d{4})?$"
)


_NUMBERED = re.compile(r"[A-ZÀ-Ž][^\d,]{2,40} \d{1,4}\s?[A-Za-z]?(?:/\d{1,4}[a-z]?)?")


def is_street(text: str) -> bool:
    """Whether a text is a house and its street, and nothing else."""
    return bool(_STREET.fullmatch(_UNIT.sub("", text)))


def is_whole(text: str) -> bool:
    """Whether a text is a house and its street with the postal code of its town, and no sentence."""
    return bool(_STREET.match(text) and _CODE.search(text)) and text[-1:] not in ".;:" and len(text.split()) < _WORDS


#: An address has fewer words.
_WORDS = 14


def is_coded(text: str) -> bool:
    """Whether a text has a postal code as addresses have it."""
    return bool(_CODED.search(text))


def location(place: str) -> Location:
    """A place as it is written, taken apart as far as that is certain."""
    if not place:
        return Location()
    parts = [p.strip() for p in re.split(r"[,،，]", place) if p.strip()]
    if parts[1:] and re.fullmatch(r"\d{1,4} ?(?:bis|ter)?", parts[0]):
        parts = [", ".join(parts[:2]), *parts[2:]]  # "12 bis, rue Pasteur"
    street = max((n for n, part in enumerate(parts[:-1], 1) if _STREET.fullmatch(part)), default=0)
    street += bool(street) and len(parts) > street + 1 and bool(_UNIT.fullmatch(f" {parts[street]}"))
    if not street and len(parts) == 2 and _NUMBERED.fullmatch(parts[0]) and is_coded(parts[1]):
        street = 1  # "Lidická 45, 602 00 Brno"
    address, parts = ", ".join(parts[:street]), parts[street:]
    region = parts[-1] if len(parts) > 1 else ""
    state = len(parts) == 3 and towns.is_small_town(parts[0])
    if len(parts) > 2 and regions.is_region(parts[-1]) and (state or regions.is_region(parts[-2])):
        parts = [*parts[:-2], ", ".join(parts[-2:])]  # a state and its country
        region = parts[-1]
    city = parts[-2] if len(parts) > 2 and not re.search(r"\d", parts[-2]) else parts[0]
    postal = _CODE.search(", ".join(parts))
    if postal:
        beside = next((p.replace(postal[0], "").strip() for p in parts if postal[0] in p), "")
        stated = len(parts) > 1 and regions.is_region(beside)
        city, region = (city if stated else beside or city), region.replace(postal[0], "").strip()
    if postal and len(parts) == 2 and region == city and towns.is_small_town(parts[0]) and not towns.is_town(city):
        city = parts[0]  # "Taunton, Somerset TA1 4QN"
    if parts[3:] and region == parts[-1] and not postal and (towns.is_small_town(parts[-3]) or "City" in parts[-3]):
        city, region = parts[-3], ", ".join(parts[-2:])
    if (beside_state := re.fullmatch(r"(.+?)\s?/\s?([A-Z]{2})", city)) and not region:
        city, region = beside_state.groups()
    if region == city:
        region = ""
    code = postal[0] if postal else ""
    return Location(address=address, city=city, region=region, postal_code=code, text=place)
