"""Where in a town an employer is: a house and its street, which stand behind its name or for themselves."""

import re

from tailor.documents.parsing import addresses
from tailor.documents.words import regions

_HOUSE = re.compile(
    r"(?i)(?:(?:level|floor|suite) \d+\w?,?\s+(?:\w+\s+){0,4}(?:mall|building|tower|house|centre|center)"
    r"|\d+\w?\s+(?:[\w.]+\s+){1,4}(?:street|st|avenue|ave|boulevard|blvd|road|rd|lane|ln|drive|dr|way|trail|court|ct"
    r"|hwy|highway|pkwy|parkway|plaza|square|park|place|circle|terrace|close|crescent|loop|pike|walk))\b"
)
#: A street without a house, as it stands behind an employer.
_ROAD = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){1,3}(?:Street|Road|Lane|Avenue|Boulevard|Drive|Highway|Parkway|Quay|Row|St|Rd|Ave|Blvd|rd"
    r"|road|lane|drive)\.?"
)


def begins(text: str) -> bool:
    """Whether a text begins with a house and a street, where in a town something is."""
    return bool(_HOUSE.match(text))


def split(text: str) -> tuple[str, str]:
    """A text without the street, and what of places follows it, at its end: "Kiln Café, Drury Street, Dublin 2"."""
    name, colon, behind = text.partition(" : ")
    if colon and begins(behind):
        return name, behind
    parts = [part.strip() for part in text.split(",")]
    for at in range(1, len(parts)):
        if _is_street(parts[at]) and all(map(_is_where, parts[at + 1 :])):
            return ", ".join(parts[:at]), ", ".join(parts[at:])
    return text, ""


def _is_street(text: str) -> bool:
    return begins(text) or _ROAD.fullmatch(text) is not None or addresses.is_street(text)


def _is_where(text: str) -> bool:
    coded = addresses.is_coded(text)
    return regions.is_place(text) or regions.is_region(text) or regions.maybe_town(text) or coded
