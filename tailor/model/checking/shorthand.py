"""The shorthand of terse English lines, written out: "24 classes/wk w/ a colleague" is 24 classes per week with one.

Only what can be read in one way; words that are merely cut short are left to `rephrasing`.
"""

import re

from tailor.model.checking.normal import Plain

_PERIODS = {
    "wk": "week",
    "wks": "weeks",
    "wkly": "weekly",
    "yr": "year",
    "yrs": "years",
    "yrly": "yearly",
    "hr": "hour",
    "hrs": "hours",
    "mth": "month",
    "mths": "months",
    "mthly": "monthly",
    "qtr": "quarter",
    "qtrs": "quarters",
    "mins": "minutes",
    "secs": "seconds",
}
_SHORTEST = {"mo": "month", "s": "second", "sec": "second", "min": "minute"}  # fmt: skip
_WORDS = _PERIODS | {
    "approx": "approximately", "incl": "including", "1st": "first", "mtg": "meeting", "mtgs": "meetings",
    "mgr": "manager", "mgrs": "managers", "avg": "average", "appt": "appointment", "appts": "appointments",
    "pkg": "package", "pkgs": "packages", "bldg": "building", "dept": "department", "depts": "departments",
    "msg": "message", "msgs": "messages", "rep": "representative", "reps": "representatives",
    "promo": "promotion", "promos": "promotions",
}  # fmt: skip
_SEASONS = "spring|summer|autumn|winter|christmas|xmas|easter"
_MONTH_NAME = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_LASTING = "days|weeks|wks|months|mths|years|yrs"
_OFTEN = "day|week|wk|month|mth|quarter|qtr|year|yr"
_SHORT = re.compile(
    r"(?P<per>(?<=[\dskKmM%+])/ ?(?P<period>day|week|wk|month|mo|mth|year|yr|hour|hr|shift|night|qtr|s|sec|min)\b\.?)"
    r"|(?P<without>\bw/o\b)"
    r"|(?P<with>(?<![\w/])w/ ?(?=\w))"
    rf"|(?P<word>\b(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b(?:\.(?=\s+[a-z\d£$€(])|\b))"
    r"|(?P<grade>\bgr\. ?(?=\d))"
    r"|(?P<section>(?-i:\bs)\. ?(?=\d{1,3}\b))"
    r"|(?P<level>(?-i:\bY(?:r\.?)?) ?(?=\d{1,2}s?\b))"
    r"|(?P<degrees>(?:(?<=\d) ?° ?C?|(?<=\d)(?-i:C))(?![\w°]))"
    rf"|(?P<lasting>(?<![\w.])x ?(?=\d{{1,2}} ?(?:{_LASTING})\b))"
    rf"|(?P<often>(?<=\d) ?x (?P<article>(?:an?|per|each|every) )?(?=(?:{_OFTEN})\b))"
    r"|(?P<times>(?<![\w.])x ?(?P<count>[2-9])(?![\w.,/%]))"
    rf"|(?P<of>(?:(?<=[A-Za-z] )['’]|(?P<season>\b(?:{_SEASONS}) ))(?P<two>\d\d)(?![\w/]))"
    rf"|(?P<span>(?P<begin>\b{_MONTH_NAME} )(?P<two1>\d\d)(?P<joint> ?(?:and|to|until|-) ?{_MONTH_NAME} )"
    r"(?P<two2>\d\d)\b(?! ?\d))"
    r"|(?P<until>(?<![\d/.,-])(?P<century>19|20)(?P<from>\d\d)[-/](?P<to>\d\d)(?![\d/%-]|\.\d))"
    r"|(?P<about>(?<![\w.])c\. ?(?=[\d£$€]))"
    r"|(?P<and>(?<=[\w)]) [+&] (?=[\w(]))"
    r"|(?P<years>(?<![\d/.,£$€-])(?P<first>[0-3]\d)/(?P<second>[0-3]\d)(?![\d/%]))",
    re.IGNORECASE,
)
#: Without any of these there is no shorthand but single words.
_SIGNS = re.compile(r"[\d/+&]")
_LETTERS = re.compile(r"[^\W\d_]+")
_BEHIND_NUMBER = re.compile(r"\d[ -]?$")
_MONTHS = 12
_LAST_CENTURY = 60
_FULL = {"without": "without", "with": "with ", "grade": "grade ", "section": "Section ", "level": "Year ",
         "degrees": " degrees", "about": "about ", "and": " and ",
         "lasting": "for "}  # fmt: skip


def written_out(bare: Plain) -> Plain:
    """A text with its shorthand written out; what stands for it is where it was written."""
    if not _SIGNS.search(bare.text) and _WORDS.keys().isdisjoint(_LETTERS.findall(bare.text.casefold())):
        return bare
    pieces: list[str] = []
    origin: list[int] = []
    at = 0
    for match in _SHORT.finditer(bare.text):
        full = _full(match)
        if full is None:
            continue
        pieces += (bare.text[at : match.start()], full)
        origin += (_written(bare, n) for n in range(at, match.start()))
        origin += [_written(bare, match.start())] * (len(full) - 1) + [_written(bare, match.end() - 1)]
        at = match.end()
    if not pieces:
        return bare
    origin += (_written(bare, n) for n in range(at, len(bare.text)))
    return Plain(bare.written, "".join((*pieces, bare.text[at:])), tuple(origin))


def _written(bare: Plain, at: int) -> int:
    return at if bare.origin is None else bare.origin[at]


def _full(match: re.Match[str]) -> str | None:
    """What a piece of shorthand stands for; None where it is none after all."""
    if match["per"]:
        period = match["period"].casefold()
        return f" per {_SHORTEST.get(period) or _PERIODS.get(period, period)}"
    if match["years"]:  # "Winter 22/23"
        return f"20{match['first']}-20{match['second']}" if int(match["second"]) == int(match["first"]) + 1 else None
    if match["word"]:
        if match["word"] == "HR" and not _BEHIND_NUMBER.search(match.string, max(0, match.start() - 2), match.start()):
            return None  # Human resources
        full = _WORDS[match["word"].rstrip(".").casefold()]
        return full.capitalize() if match["word"][0].isupper() else full
    if match["often"]:  # "4 x a year", "3x wk"
        return f" times {match['article'] or 'a '}"
    if match["times"]:
        return f"{match['count']} times"
    if match["of"]:  # "Summer '21"
        return f"{match['season'] or ''}{_year(match['two'])}"
    if match["span"]:  # "April 17 to March 19"
        return f"{match['begin']}{_year(match['two1'])}{match['joint']}{_year(match['two2'])}"
    if match["until"]:  # "2021-23", where "2011-12" may be a December
        late = int(match["to"]) > max(int(match["from"]), _MONTHS)
        return f"{match['century']}{match['from']}-{match['century']}{match['to']}" if late else None
    return next(full for name, full in _FULL.items() if match[name])


def _year(two: str) -> str:
    """The year of its last two digits."""
    return f"{'19' if int(two) >= _LAST_CENTURY else '20'}{two}"
