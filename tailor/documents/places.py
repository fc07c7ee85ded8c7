"""Towns that no table knows, parted from the names before them: "Kettenwerk GmbH, Ulm" is an employer and a town.

One entry alone does not tell a town from a part of a name ("University of California, Berkeley"). The other entries
do: where all of them end so, or name the same town, it is one.
"""

import re
from collections import Counter
from collections.abc import Sequence

from tailor.documents import vocabulary
from tailor.model.resume import Education, Item, Volunteer, Work

_COMMA = re.compile(r"^(.*\S)\s*[,،，、]\s*([^,،，、]+)$", re.DOTALL)
_LEGAL = re.compile(
    r"(?i)^(?:inc|llc|llp|lp|ltd|limited|gmbh|ag|kg|se|corp|co|plc|pty|s\.?\s?a|s\.?\s?l|s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l"
    r"|b\.?\s?v|n\.?\s?v|e\.?\s?v|sp\. z o\.o|a/s|ab|oy|as|esq|jr|sr|ph\.?d|md)\.?$"
)
#: Names that are often ended by where a part of them is ("University of California, Berkeley").
_OF = re.compile(r"(?i)^univ\w+ (?:of|de|du|di)\b")
_WIDE = re.compile(r"[\u2e80-\u9fff]")


def parted(*sections: Sequence[Item]) -> list[list[Item]]:
    """Sections of positions or studies, the towns at the ends of names moved to where places stand."""
    ends = [[_end(entry) for entry in section] for section in sections]
    towns = Counter(town for section in ends for _, town in section if town)
    known = {place for section in sections for entry in section for place in _towns(_place(entry))}
    known |= {town for town, times in towns.items() if times > 1}
    everywhere = sum(towns.values()) >= max(
        3, 0.6 * sum(bool(_name(entry)) for section in sections for entry in section)
    )
    result = []
    for section, found in zip(sections, ends, strict=True):
        named = [entry for entry in section if _name(entry)]
        common = sum(bool(town) for _, town in found) >= max(2, 0.6 * len(named))
        result.append(
            [
                _moved(entry, name, town)
                if town and (common or _is_town(name, town, known) or (everywhere and not _OF.match(name)))
                else entry
                for entry, (name, town) in zip(section, found, strict=True)
            ]
        )
    return result


def _is_town(name: str, town: str, known: set[str]) -> bool:
    return town in known or town.casefold() in known or town.casefold() in name.casefold()


def _name(entry: Item) -> str:
    match entry:
        case Work():
            return entry.name
        case Volunteer():
            return entry.organization
        case Education():
            return entry.institution
    return ""


def _place(entry: Item) -> str:
    return entry.location if isinstance(entry, Work | Volunteer | Education) else ""


def _end(entry: Item) -> tuple[str, str]:
    """The name without what may be a town, and that; two empty texts when there is none."""
    match = _COMMA.match(_name(entry))
    if not match or _place(entry):
        return "", ""
    name, town = match[1].strip(), match[2].strip(" .")
    few = len(town) <= 6 if _WIDE.search(town) else len(town.split()) <= 3
    if not few or _LEGAL.match(town) or "&" in town or not vocabulary.maybe_town(town):
        return "", ""
    return name, town


def _towns(place: str) -> set[str]:
    return {part.strip().casefold() for part in re.split(r"[,،，、]", place) if part.strip()}


def _moved(entry: Item, name: str, town: str) -> Item:
    field = {"work": "name", "volunteer": "organization", "education": "institution"}[type(entry).__name__.lower()]
    return entry.model_copy(update={field: name, "location": town})
