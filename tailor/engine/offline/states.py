"""The states that license professions each for itself, by name and by postal code, as licences are told."""

import re

_NAMES = """
AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky
LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana
NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota
OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas
UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming
AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland|NS Nova Scotia|ON Ontario|QC Quebec
SK Saskatchewan|NSW New South Wales|QLD Queensland|VIC Victoria|TAS Tasmania
"""
_CODES = dict(state.split(" ", 1) for state in _NAMES.strip().replace("\n", "|").split("|"))
_NAME = re.compile(r"\b(?:" + "|".join(sorted(_CODES.values(), key=len, reverse=True)) + r")\b")
#: A code alone is one behind a comma, in brackets or beside the licence: "IN" and "OR" are words.
_CODE = re.compile(
    r"(?:(?<=, )|(?<=\()|(?<=\bin )|(?<=\bof )|(?<=\bState of ))(?P<behind>[A-Z]{2,3})\b"
    r"|\b(?P<before>[A-Z]{2,3})(?= (?:RN |LPN |CPA |PE |state )?licen[cs]e)"
)
#: A licence that holds in many states at once.
_COMPACT = re.compile(r"\b(?:compact|multi-?state)\b", re.IGNORECASE)
_LICENCE = re.compile(r"\b(?:licen[cs]\w*|licensure|registration|registered|admitted|admission)\b", re.IGNORECASE)


def named(text: str) -> frozenset[str]:
    """The states that a text names; "compact" stands for those that take each other's licences."""
    found = set(_NAME.findall(text))
    codes = (match["behind"] or match["before"] for match in _CODE.finditer(text))
    found.update(_CODES[code] for code in codes if code in _CODES)
    return frozenset(found | ({"compact"} if _COMPACT.search(text) else set()))


def licensed_in(wish: str) -> frozenset[str]:
    """The states in any of which a licence that is asked for has to hold; none when it may hold anywhere."""
    return named(wish) if _LICENCE.search(wish) else frozenset()
