"""Towns that no table knows, parted from the names before them: "Kettenwerk GmbH, Ulm" is an employer and a town.

One entry alone does not tell a town from a part of a name ("University of California, Berkeley"). The other entries
do: where all of them end so, or name the same town, it is one.
"""

import re
from collections import Counter
from collections.abc import Sequence

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import addresses, firms
from tailor.documents.words import contracts, regions, towns, vocabulary
from tailor.model.resume import Education, Item, Volunteer, Work

_COMMA = re.compile(r"^(.*\S)\s*[,،，、]\s*([^,،，、]+)$", re.DOTALL)
_LEGAL = re.compile(
    r"(?i)^(?:inc|llc|llp|lp|ltd|limited|gmbh|ag|kg|se|corp|co|plc|pty|s\.?\s?a|s\.?\s?l|s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l"
    r"|b\.?\s?v|n\.?\s?v|e\.?\s?v|sp\. z o\.o|a/s|ab|oy|as|esq|jr|sr|ph\.?d|md"
    r"|ооо|оао|зао|пао|нао|ао|ип|тоо|нпп|нпо|нпк|фгуп|гуп|муп|фгбу|гбу|мбу|фгбоу|тов|прат|пат|фоп|дп)\.?$"
)
_LEGAL_END = re.compile(
    r"(?:\b(?:Inc|LLC|LLP|Ltd|Limited|GmbH|AG|KG|SE|Corp|PLC|plc|Pty|SpA|SRL|Srl|SARL|SAS|SASU|EURL|SNC|Lda|Ltda|ApS|AB|Oy|Oyj|AS|Kft|Zrt)|\bS\.?\s?A|\bS\.?\s?L"
    r"|S\.?p\.?A|S\.?r\.?l|\bB\.?V|\bN\.?V|e\. ?V|z o\. ?o|a\.s|s\.r\.o|Şti|A\.Ş)\.?$"
)
#: Names that are often ended by where a part of them is ("University of California, Berkeley").
_OF = re.compile(r"(?i)^univ\w+ (?:of|de|du|di)\b")
_WIDE = re.compile(r"[\u2e80-\u9fff]")


def stands_below(line: Line) -> bool:
    """Whether the first line below a header is the town of the position, or its address, and nothing else."""
    if len(line.cells) > 1 or line.bullet:
        return False
    named = len(line.text.split()) <= 3 and line.text[:1].isupper()
    town = named and (towns.is_small_town(line.text) or regions.is_place(line.text))
    return town or (len(line.text) <= _ADDRESS and addresses.is_whole(line.text))


#: No longer is an address.
_ADDRESS = 80


#: What a firm does, in brackets after its name or its town, in plain words.
_TRADE = re.compile(r"^(.*\S)\s*\(([^()A-ZА-ЯЁІЇЄ]{4,}|[А-ЯЁІЇЄ][^()A-ZА-ЯЁІЇЄ]{5,})\)$")
#: What follows a name after a comma in plain words: a part of it, or where that was.
_ASIDE = re.compile(r"^(.*\S),\s+([a-zà-ÿа-яёіїє]+\s.{3,})$")


def without_asides(entry: Item) -> Item:
    """A position, plain words after its employer ("Nova, Lviv (courier services)") moved to its description."""
    if not isinstance(entry, Work):
        return entry
    for pattern in (_TRADE, _ASIDE):
        if (match := pattern.match(entry.name)) and _is_whole(match[1]):
            about = " · ".join(filter(None, (match[2], entry.description)))
            entry = entry.model_copy(update={"name": match[1], "description": about})
    return entry


#: What stands in brackets behind a name; how much of the time somebody worked there.
_BRACKETED = re.compile(r"^(.*\S)\s*[(（]([^()（）]+)[)）]$")
_SHARE = re.compile(r"(?:ca\.?\s?|~)?\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?[%％]")


def without_brackets(section: Sequence[Item]) -> list[Item]:
    """Positions or studies, their towns and shares of time told in brackets behind their names moved off these.

    What stands so behind most names is a town where one of them is known for a town: of one name alone it may be a
    part ("Institute (Berlin)" is, but "Bank (Europe)" may not be).
    """
    told = [_BRACKETED.match(_name(entry)) for entry in section]
    inner = [match[2].strip() if match else "" for match in told]
    known = [bool(text) and (towns.is_small_town(text) or regions.is_place(text)) for text in inner]
    maybe = [bool(text) and len(text.split()) <= 4 and regions.maybe_place(text) for text in inner]
    maybe = [may or (bool(text) and regions.maybe_town(text)) for may, text in zip(maybe, inner, strict=True)]
    all_towns = any(known) and sum(maybe) == sum(map(bool, inner)) > 1
    result = []
    for entry, match, text, is_known in zip(section, told, inner, known, strict=True):
        if match and _SHARE.fullmatch(text) and isinstance(entry, Work):
            about = " · ".join(filter(None, (text, entry.description)))
            entry = entry.model_copy(update={"name": match[1], "description": about})
        elif match and not _place(entry) and (all_towns or is_known) and len(match[1]) > 3:
            entry = _moved(entry, match[1], text)
        result.append(entry)
    return result


#: How much of the time, and for how long, behind an employer's name ("Nova Ltd. (full-time) 3 years").
_TIMED = re.compile(r"(?i)^(.*\S)\s*\((?:full|part)[ -]time\)(?:\s+\d{1,2}\+? (?:years?|months?|yrs?|mos?))*$")


def without_terms(section: Sequence[Item]) -> list[Item]:
    """Positions whose titles have where, or how much of the time, it was behind them, with that beside them.

    A town may stand behind a comma, too; where most are known, the others are towns as well. As what somebody was
    engaged stays with the title that it was written behind ("Upholsterer (self-employed)").
    """
    works = [entry for entry in section if isinstance(entry, Work)]
    behind = [_behind_title(entry) for entry in works]
    known = 2 * sum(map(towns.is_town, behind)) >= max(1, sum(map(bool, behind)))
    return [_without_terms(entry, known) if isinstance(entry, Work) else entry for entry in section]


def _behind_title(entry: Work) -> str:
    """What may be the town behind a comma of a title, of a position that tells none beside it; "" where none is."""
    title, _, town = entry.position.rpartition(", ")
    alone = bool(entry.name) and not entry.location and vocabulary.title_score(title) > 0
    return town if alone and regions.maybe_town(town) and not vocabulary.title_score(town) else ""


def _without_terms(entry: Work, known: bool) -> Work:
    if timed := _TIMED.match(entry.name):
        about = " · ".join(filter(None, (entry.name[timed.end(1) :].strip(), entry.description)))
        entry = entry.model_copy(update={"name": timed[1], "description": about})
    name, comma, town = entry.name.rpartition(", ")
    if comma and town.casefold() in name.casefold().split(", ")[-1] and not entry.location and regions.maybe_town(town):
        entry = entry.model_copy(update={"name": name, "location": town})  # "Town of Hexmill, Hexmill"
    if (town := _behind_title(entry)) and (known or towns.is_town(town)):
        return entry.model_copy(update={"position": entry.position.removesuffix(f", {town}"), "location": town})
    match = _BRACKETED.match(entry.position)
    if match is None or not vocabulary.title_score(match[1]):
        return entry
    inner = match[2].strip()
    if not entry.location and (towns.is_town(inner) or contracts.is_presence(inner)):
        return entry.model_copy(update={"position": match[1], "location": inner})
    if contracts.is_working_time(inner):
        about = " · ".join(filter(None, (inner, entry.description)))
        return entry.model_copy(update={"position": match[1], "description": about})
    return entry


def _is_whole(name: str) -> bool:
    """Whether every bracket of a name is closed in it: "Thames Group (formerly Kennet" is cut within one."""
    return name.count("(") == name.count(")")


def parted(*sections: Sequence[Item]) -> list[list[Item]]:
    """Sections of positions or studies, the towns at the ends of names moved to where places stand."""
    sections = tuple(_run_on([_undashed(without_asides(entry)) for entry in section]) for section in sections)
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
                if town and (common or _is_town(entry, name, town, known) or (everywhere and not _OF.match(name)))
                else entry
                for entry, (name, town) in zip(section, found, strict=True)
            ]
        )
    return result


#: So many names that end in towns, with nothing before these, or in what their firms do, are no chance.
_SEVERAL = 3
#: What a firm does, behind a dash or a bar after its name, and how many words the name has before it.
_DOES, _NAMED = re.compile(r"^(?P<name>[^|–—-]*[^|–—\s-])\s+[|–—-]\s+(?P<does>[^|–—]{4,60})$"), 5
#: Of all names written so, so many at least are followed by what nothing else is.
_MOST = 0.6


def without_trades(section: Sequence[Item]) -> list[Item]:
    """Positions of which all employers are followed by what they do ("Nova - machine tools"), with that beside them."""
    named = [entry for entry in section if isinstance(entry, Work) and entry.name]
    found = {entry.id: match for entry in named if (match := _DOES.match(entry.name))}
    if len(found) < max(_SEVERAL, len(named)) or sum(map(_is_trade, found.values())) < _MOST * len(found):
        return list(section)
    return [
        entry.model_copy(
            update={
                "name": found[entry.id]["name"],
                "description": " · ".join(filter(None, (found[entry.id]["does"], entry.description))),
            }
        )
        if isinstance(entry, Work) and entry.id in found
        else entry
        for entry in section
    ]


def _is_trade(match: re.Match[str]) -> bool:
    """Whether what follows a name is what its firm does, and neither a part of that nor where it is."""
    name, does = match["name"], match["does"]
    scores = vocabulary.organisation_score, vocabulary.school_score, vocabulary.title_score
    part = any(score(does) >= 1 for score in scores) or regions.PART.search(does) is not None
    return len(name.split()) <= _NAMED and not (part or regions.maybe_place(does) or towns.is_town(does))


#: A town behind a dash and a name.
_DASHED = re.compile(r"(?P<name>[^|]*[^|–—\s-])\s+[–—-]\s+(?P<town>[^|–—-]{2,30})")


def _undashed(entry: Item) -> Item:
    """A position whose employer's name has the town behind a dash, with that as its place."""
    found = _DASHED.fullmatch(entry.name) if isinstance(entry, Work) and not entry.location else None
    return _moved(entry, found["name"], found["town"]) if found and towns.is_small_town(found["town"]) else entry


def _run_on(section: list[Item]) -> list[Item]:
    """Positions whose employers are all followed by their towns, with nothing between the two, with these as places."""
    named = [entry for entry in section if isinstance(entry, Work) and entry.name]
    ends = {entry.id: (name, town) for entry in named for name, town in _towns_behind(entry)}
    if len(ends) < max(_SEVERAL, len(named)) or len({town for _, town in ends.values()}) < _SEVERAL - 1:
        return section
    return [_moved(entry, *ends[entry.id]) if entry.id in ends else entry for entry in section]


def _towns_behind(entry: Work) -> list[tuple[str, str]]:
    words = entry.name.split()
    cuts = [(" ".join(words[:-count]), " ".join(words[-count:])) for count in (2, 1) if len(words) > count]
    alone = not (entry.location or "," in entry.name)
    found = [(name, town) for name, town in cuts if towns.is_small_town(town) and not _OPEN.search(name)]
    return found[:1] if alone else []


#: What goes on with a name ("University of Lincoln").
_OPEN = re.compile(r"(?i)\b(?:of|de|di|du|da|in|von|van|&|and|und|et|y|e|i)$")


def _is_town(entry: Item, name: str, town: str, known: set[str]) -> bool:
    plain = re.sub(r"\s*\(.*\)$", "", town)
    if towns.is_small_town(plain) and not isinstance(entry, Education):
        return True  # schools are often called by their town
    if isinstance(entry, Education) and towns.is_town(plain) and not _OF.match(name):
        return vocabulary.school_score(name) > 0
    if (
        isinstance(entry, Work)
        and town[:1].isupper()
        and not regions.PART.search(town)
        and not _OF.match(name)
        and not re.search(r"[,&]|\band\b|\s[A-Z]\.?$", name)
    ):
        # Employers have no commas in their names, but where they are stands after one.
        return len(plain.split()) <= 2 and (len(name.split()) > 1 or vocabulary.organisation_score(name) > 0)
    if re.search(_LEGAL_END, name):
        return True  # after a legal form, nothing of the name is left to come
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
    if not match or not _is_whole(match[1]):
        return "", ""
    name, town = match[1].strip(), match[2].strip(" .")
    if firms.is_branch(name):
        return "", ""  # what stands behind that of a team is whose it is
    if (place := _place(entry)) and (entry.span is None or f"{town}, {place}" not in entry.span.text):
        return "", ""  # where it is has been told elsewhere
    if isinstance(entry, Education) and regions.PART.search(town):
        return "", ""
    if place.startswith(f"{town},"):
        return "", ""  # a campus is called by its town: "University of California, Berkeley, Berkeley, CA"
    whole = town
    both = town.split("/")
    if (
        len(both) == 2
        and all(map(towns.is_small_town, both[:1]))
        and (regions.is_region(both[1]) or towns.is_small_town(both[1]))
    ):
        return name, town  # "Wiesbaden/Hessen"
    if district := re.match(r"^([^\W\d_].*\S)\s*\([^\W\d_]{2,20}\)$", town):
        town = district[1]  # "Camogli (GE)"
    few = len(town) <= 6 if _WIDE.search(town) else len(town.split()) <= 3
    if not few or _LEGAL.match(town) or "&" in town or not regions.maybe_town(town):
        return "", ""
    return name, whole


def _towns(place: str) -> set[str]:
    return {part.strip().casefold() for part in re.split(r"[,،，、]", place) if part.strip()}


def _moved(entry: Item, name: str, town: str) -> Item:
    field = {"work": "name", "volunteer": "organization", "education": "institution"}[type(entry).__name__.lower()]
    return entry.model_copy(update={field: name, "location": ", ".join(filter(None, (town, _place(entry))))})
