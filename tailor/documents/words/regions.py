"""Where something is: countries and states by their names, towns by where they stand."""

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

from tailor.documents.words import placeholders, towns, vocabulary

_COUNTRIES = """
usa us u.s. u.s.a. uk u.k. united states united kingdom england scotland wales ireland northern ireland canada
australia new zealand germany deutschland france spain españa italy italia portugal brazil brasil mexico méxico
argentina chile colombia peru netherlands nederland the netherlands belgium belgique belgië switzerland schweiz
suisse austria österreich poland polska czech republic czechia hungary romania bulgaria greece turkey türkiye russia
россия ukraine украина belarus sweden norway denmark finland iceland estonia latvia lithuania india china japan
korea south korea singapore malaysia indonesia thailand vietnam philippines taiwan hong kong pakistan bangladesh sri
lanka nepal israel egypt jordan lebanon saudi arabia uae united arab emirates qatar kuwait morocco tunisia algeria
nigeria kenya ghana south africa ethiopia remote remoto télétravail homeoffice zdalnie hybrid onsite on-site
worldwide luxembourg kazakhstan الأردن
الإمارات السعودية مصر لبنان قطر الكويت المغرب
"""
_STATES = """
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
PA RI SC SD TN TX UT VT VA WA WV WI WY DC BC AB ON QC NS NSW VIC QLD ACT
NZ AUS KSA SG HK PH PK BR MX NG ZA KE GH CH FR SP RJ MG RS DF
"""
_STATE_NAMES = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
ontario quebec alberta
new york|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|rhode island
west virginia|british columbia|bayern|hessen|bavaria
"""


def is_region(text: str) -> bool:
    """Whether a text is a country, a state or "remote"."""
    plain = _SOUTH.sub("South ", _NORTH.sub("North ", text.strip().strip(".()")))
    plain = plain.replace(".", "") if _DOTTED.fullmatch(plain) else plain
    lowered = plain.lower().removeprefix("the ")
    return (
        plain in _STATES.split()
        or lowered in _phrases(_COUNTRIES)
        or lowered in _phrases(_STATE_NAMES)
        or bool(
            re.fullmatch(r"(?:[A-Z]{2}) \d{5}(?:-\d{4})?|(?:jud|okr|pow|woj|prov|Lkr|Co)\. [^\W\d_][^\d,]{2,20}", plain)
        )
        or towns.is_land(plain)
    )


#: "U.S.A", "S. Korea".
_DOTTED = re.compile(r"(?:[A-Z]\.){1,3}[A-Z]")
_SOUTH, _NORTH = re.compile(r"^S\. ?(?=[A-Z][a-z])"), re.compile(r"^N\. ?(?=[A-Z][a-z])")


@lru_cache(maxsize=1)
def _provinces() -> frozenset[str]:
    lines = files("tailor.documents.words").joinpath("provinces.txt").read_text("utf-8").splitlines()
    return frozenset(name.casefold() for line in lines if not line.startswith("#") for name in line.split("|"))


def _is_province(text: str) -> bool:
    """Whether a text, behind a town, is a part of a country."""
    return text.replace("’", "'").casefold() in _provinces()


@lru_cache(maxsize=4)
def _phrases(words: str) -> frozenset[str]:
    multi = {
        *("united states", "united kingdom", "northern ireland", "new zealand", "the netherlands", "czech republic"),
        *("south korea", "hong kong", "sri lanka", "saudi arabia", "united arab emirates", "south africa"),
    }
    lines = words.lower().splitlines()
    # A line with bars holds names of several words: York is no state.
    listed = {part.strip() for line in lines if "|" in line for part in line.split("|")}
    single = {word for line in lines if "|" not in line for word in line.split()}
    return frozenset(single - {"new", "south", "north", "united", "the", "republic"} | multi | listed)


#: Parts of an organisation, which stand after its name as towns do.
PART = re.compile(
    r"(?i)kontor|verband|abteilung|avdelning|afdeling|institut|filial|zweig|referat|amt\b|\bunit\b|\bward\b|\bteam\b|\blab"
    r"|branch|oddział|wydział|отдел|филиал|відділ|service|direction|\bsede\b|dep(?:t|art|\.)|school|facult|fakult|campus|poboč|fakult|středisk|odštěp"
    r"|division|section|gruppe?\b|bereich|werk\b"
)

_DEPARTMENT = re.compile(r"(?i)\b(?:poboč|fakult)")

_TOWN = r"[^\W\d_][^\W\d_.'’\-]*(?:[ .'’\-]+[^\W\d_][^\W\d_.'’\-]*){0,3}"


def split_place(text: str) -> tuple[str, str]:
    """A text without the place at its end, and that place: "Google, Boston, MA" is "Google" and "Boston, MA"."""
    if _is_arranged(text):
        return "", text.strip()
    if (behind := _BRACKETED.fullmatch(text.strip())) and _is_listed(behind[2]):
        return behind[1], behind[2]
    if (behind := _EASTERN.fullmatch(text.strip())) is not None:
        return behind[1], behind[2]
    if away := _FROM_AWAY.fullmatch(text.strip()):
        name, place = split_place(away["whole"])
        return (name, text.strip()[len(name) :].lstrip(" ,")) if place else (text.strip(), "")
    name, semicolon, place = text.rpartition("; ")
    if semicolon and ";" not in name and is_place(place):
        return name.strip(), place.strip()
    parts = [p.strip() for p in re.split(r",|،|，", text)]
    for count in (3, 2, 1):
        if len(parts) < count + (0 if count > 1 else 1) or not is_region(parts[-1]):
            continue
        tail = parts[-count:]
        before = [_without_code(part) for part in tail[:-1]]
        if all(
            (re.fullmatch(_TOWN, t) or _are_towns(t))
            and not vocabulary.title_score(t)
            and (towns.is_small_town(t) or not vocabulary.organisation_score(t))  # "Menlo Park" is no park
            for t in before
        ) and len(tail) >= min(count, 2):
            # A town may be called as its state is: in "Hexmill, New York, NY" that is no county of Hexmill.
            town = towns.is_town(parts[-2]) or (parts[-2] == "Washington" and parts[-1].startswith("D"))
            inner = count > 1 and is_region(parts[-2]) and (not town or towns.is_small_town(before[0]))
            inner = inner or (count > 1 and _is_province(parts[-2]) and towns.is_small_town(before[0]))
            if count == 3 and not inner:
                continue
            rest = ", ".join(parts[:-count])
            return rest, ", ".join(tail)
    if parts[1:] and _is_province(parts[-1]) and towns.is_small_town(_without_code(parts[-2])):
        return ", ".join(parts[:-2]), ", ".join(parts[-2:])
    if parts[1:] and (
        _is_stated(parts[-1])
        or _in_province(parts[-1])
        or _in_country(parts[-1])
        or (_DISTRICT.search(parts[-1]) and is_place(parts[-1]))
        or _is_coded(parts[-1])
    ):
        return ", ".join(parts[:-1]), parts[-1]
    return ("", text.strip()) if is_region(text) else (text.strip(), "")


def _are_towns(text: str) -> bool:
    """Whether a text is two towns or more, of one region: "Plano/Frisco"."""
    names = [name.strip() for name in text.split("/")]
    return len(names) > 1 and all(map(maybe_town, names)) and any(map(towns.is_small_town, names))


#: A Japanese or Chinese town, with its kind, in wide brackets behind what it is of.
_EASTERN = re.compile(r"([^（）]{2,40})（([\u3040-\u9fff]{1,8}[市区町村県府都省])）")
#: That work is done from elsewhere, behind a place ("Halifax, Nova Scotia [Remote]").
_FROM_AWAY = re.compile(
    r"(?i)(?P<whole>.{3,}?,.*\S)\s*[\[(](?:fully |100 ?% )?(?:remote|remoto|hybrid|hybride|on-?site)[\])]"
)
#: Where from work is done, before a town or with a remark behind it: "Remote / Lyon, France", "Remote (EU hours)".
_ARRANGED = re.compile(
    r"(?i)(?:fully |100 ?% )?(?:remote|remoto|hybrid|h[íi]brido|hybride|on-?site|in[- ]office|t[ée]l[ée]travail"
    r"|homeoffice|zdalnie)(?:\s*(?:[/–—&+-]|and|or)\s*(?P<town>[^()/]+)|\s*\([^()]{2,40}\))"
)


#: That it was in several places, whichever.
_ANYWHERE = re.compile(
    r"(?i)(?:various|multiple|several|different) (?:locations|places|sites|cities|countries)|worldwide"
    r"|(?-i:[Nn]ationwide)"
    r"|(?:verschiedene|diverse|mehrere) (?:standorte|orte)|(?:divers|différents|plusieurs) (?:lieux|sites)"
    r"|(?:varias|diversas) (?:ciudades|localidades)|vari luoghi|diverse locaties"
)


def _is_arranged(text: str) -> bool:
    """Whether a text tells where from work is done, alone or before a place."""
    match = _ARRANGED.fullmatch(text.strip())
    return match is not None and (match["town"] is None or is_place(match["town"]) or maybe_place(match["town"]))


#: The postal code behind a town.
_CODE = re.compile(r"(?<=[^\W\d_]) \d{3,5}(?:-\d{3,4})?$")


def _without_code(text: str) -> str:
    """A text without its postal code, where it is a town's: "Dhaka 1212"."""
    town = _CODE.sub("", text)
    return town if town != text and towns.is_small_town(town) else text


#: The postal code before a town, as in most of Europe; a year is none.
_CODED = re.compile(rf"(?:[A-Z]{{1,2}}-)?(?!(?:19|20)\d\d )\d{{4,5}} ({_TOWN})")


def _is_coded(text: str) -> bool:
    """Whether a text is what may be a town behind its postal code: "24534 Neumünster"."""
    match = _CODED.fullmatch(text)
    return match is not None and maybe_town(match[1])


#: A name with several words, parted by commas, in brackets behind it.
_BRACKETED = re.compile(r"([^()]*[^()\s])\s*\(([^(),]+(?:,[^(),]+){1,2})\)\.?")


def _is_listed(text: str) -> bool:
    """Whether a text is a town, or what may be one, with its region behind a comma."""
    *towns_, region = (part.strip() for part in text.split(","))
    return is_region(region) and all(map(maybe_town, towns_))


_DISTRICT = re.compile(r"(?<=[^\W\d_]) (?:\d{1,2}(?:er|e|ème)?|[A-Z]{1,2}\d{1,2}[A-Z]?)$")


_PROVINCE = re.compile(r"\s*([^\W\d_].*\S) ?\([A-Z]{2}\)")


def _in_province(text: str) -> bool:
    """Whether a text is a town with its province in brackets: "Seriate (BG)"."""
    match = _PROVINCE.fullmatch(text) if text.endswith(")") else None
    return match is not None and towns.is_small_town(match[1])


_COUNTRY = re.compile(rf"({_TOWN}) \(([^\W\d_][^()]{{1,25}})\)")


def _in_country(text: str) -> bool:
    """Whether a text is what may be a town, with its country in brackets: "Brindisi (Italia)"."""
    match = _COUNTRY.fullmatch(text)
    return match is not None and is_region(match[2]) and maybe_town(match[1])


#: What tells a town from others of its name, in brackets behind it: a river, a region ("Frankfurt (Oder)").
_BY = re.compile(r"([^\W\d_][^()\d]{1,25}) \([^\W\d_][\w.-]{2,14}\)")


def _by_a_river(text: str) -> bool:
    """Whether a text is a town with one name in brackets behind it."""
    match = _BY.fullmatch(text.strip().removeprefix("(").removesuffix(")" if text.strip().startswith("(") else ""))
    if match is None or vocabulary.title_score(text) or PART.search(text):
        return False
    return towns.is_small_town(match[1])


def _is_stated(text: str) -> bool:
    """Whether a text is a town and its state without a comma: "Newport RI"."""
    town, _, state = text.strip().rpartition(" ")
    return len(state) == 2 and state in _STATES.split() and towns.is_small_town(town)


#: What joins two places, and a country behind its state without a comma ("Boise, Idaho U.S.A.").
_JOINED = re.compile(r",.*\s[&/]\s.*,")
_STATES_ALONE = re.compile(r"(?<=[^\W\d_]) (U\.S\.A\.?|USA|U\.S\.?)$")


def is_place(text: str) -> bool:
    """Whether a text is a place and nothing else."""
    if _in_province(text) or placeholders.is_place(text) or _by_a_river(text) or _is_arranged(text):
        return True
    if _ANYWHERE.fullmatch(text.strip()):
        return True
    joined = [part.strip() for part in re.split(r"\s+[&/]\s+", text)] if _JOINED.search(text) else []
    if joined and all(map(is_place, joined)):
        return True  # of two towns: "Seoul, South Korea & LA, USA"
    text = _STATES_ALONE.sub(r", \1", text.strip().strip("()"))
    text = ", ".join(_without_code(part.strip()) for part in text.split(","))
    if (
        not text
        or len(text) > 50
        or re.search(r"\d{3,}", text)
        or vocabulary.title_score(_without_region(text))
        or vocabulary.school_score(text)
    ):
        return False
    if _is_stated(text) or towns.is_town(_DISTRICT.sub("", text)):
        return True  # with the number of its district, too: "Dublin 8", "Paris 11e", "London SE27"
    return not split_place(text)[0]


def _without_region(text: str) -> str:
    """A text without the region behind its last comma, whose letters may be a title's: "Towson, MD"."""
    name, _, region = text.rpartition(",")
    return name if name and is_region(region) else text


def _unmarked(text: str) -> str:
    """A text without vowel signs and the like, which no letter pattern matches."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Mc"))


def maybe_town(text: str) -> bool:
    """Whether a text, where a place is likely to stand, may be a town's bare name."""
    plain = _unmarked(text.strip())
    wordless = (
        vocabulary.title_score(plain)
        or vocabulary.organisation_score(plain)
        or vocabulary.school_score(plain)
        or vocabulary.degree_score(plain)
    )
    return not wordless and len(plain) <= 30 and plain[:1] == plain[:1].upper() and bool(re.fullmatch(_TOWN, plain))


def maybe_place(text: str) -> bool:
    """Whether a text may be a town with a region that no table knows: "Porto, Norte", "Vila Nova"."""
    text = _unmarked(text.strip().strip("()").strip())
    if is_place(text):
        return True
    if (
        vocabulary.title_score(text)
        or vocabulary.organisation_score(text)
        or vocabulary.school_score(text)
        or vocabulary.degree_score(text)
        or len(text) > 45
    ):
        return False
    if _DEPARTMENT.search(text):
        return False
    if any(map(vocabulary.is_language, re.split(r"[,،，/]", text))):
        return False  # what was learned
    return bool(re.fullmatch(rf"{_TOWN}(?:\s*[,،，/]\s*{_TOWN}){{1,2}}", text))
