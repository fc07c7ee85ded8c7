"""What templates have in the place of a date, a title or an employer, for whoever fills them in."""

import re
from collections.abc import Iterator

_MONTH = r"(?:Months?|MONTH|Mon|MON|mon|Mmm|MMM|mmm|Mm|MM|XX|xx|DD/MM|month(?= [Yy]ear))"
_YEAR = r"(?:Year|YEAR|YYYY|yyyy|(?<=[Mm]onth )year|(?:19|20)(?:XX|xx|YY|yy|\d[Xx])|XXXX)"
#: A month by its name, before a year that is none ("June 20XX").
_NAMED = r"(?:[^\W\d_]{3,9}\.?,?\s(?=(?:19|20)))"
_DATE = (
    rf"(?:(?:{_MONTH}(?:\s?[,./-]\s?|\s)|{_NAMED})?{_YEAR}|\[?(?:Start|End|START|END|start|end) ?(?:[Dd]ate|DATE)\]?"
    r"|(?:[Dd]ate|DATE) (?:[Ff]rom|FROM|[Tt]o|TO)\b)"
)
_OPEN = r"(?:[Pp]resent|PRESENT|[Oo]ngoing|ONGOING|[Cc]urrent|CURRENT|[Nn]ow|NOW|[Tt]oday)"
_RANGE = re.compile(rf"(?<!\w){_DATE}\s*(?:[-–—]+|to|TO)\s*(?:(?P<open>{_OPEN})|{_DATE})(?!\w)")
#: One date, which words stand on no side of but with a sign between.
_SINGLE = re.compile(
    rf"(?:^|(?<=[,|(·•–—])|(?<=[,|(·•–—-]\s))(?:{_MONTH}[ ,./-]{{1,2}}|{_NAMED})?{_YEAR}(?=\s*(?:$|[,|)·•]))"
)


_YEARS = re.compile(
    r"(?i)(?<!\w)(years?|año|année|jahr|anno|ano|jaar|rok|år|год)\s?[-–—]{1,2}\s?\1(?!\w)"
    r"|(?:^|(?<=[,|(]))\s*from\s?[-–—]\s?to\s*(?=$|[,|)])"
)


def dates(text: str) -> Iterator[tuple[int, int, bool, bool]]:
    """Where a text has places for dates: begin and end of each, whether it is a range, and whether up to now."""
    end = 0
    for match in _RANGE.finditer(text):
        end = match.end()
        yield match.start(), end, True, match["open"] is not None
    for match in () if end else _YEARS.finditer(text):
        end = match.end()
        yield match.start(), end, True, False
    if not end:
        for match in _SINGLE.finditer(text):
            yield match.start(), match.end(), False, False


_TITLE = re.compile(
    r"(?i)\W{0,2}(?:your |previous |current |most recent |recent )?"
    r"(?:designation|(?:job|position|role) (?:title|name|position)|(?:your|previous|current) (?:position|role|title)"
    r"|título del puesto|intitulé du poste|berufsbezeichnung|stellenbezeichnung|titolo della posizione|functietitel)"
    r"(?: here| held| name| [a-z0-9]{1,2})?\W{0,2}"
)


def is_title(text: str) -> bool:
    """Whether a text is the place of a title."""
    return len(text) < _LONGEST and bool(_TITLE.fullmatch(text.strip()))


_EMPLOYER = re.compile(
    r"(?i)\W{0,2}(?:your |previous |current )?(?:employer|company|organi[sz]ation|empleador|empresa|arbeitgeber"
    r"|employeur|datore di lavoro|werkgever)(?: name| [a-z0-9]{1,3})?\W{0,2}"
)
_SCHOOL = re.compile(
    r"(?i)\W{0,2}(?:your )?(?:institution|institución|instituição|établissement|institut|istituzione|instelling)"
    r"(?: name)?\W{0,2}"
)


def is_employer(text: str) -> bool:
    """Whether a text is the place of an employer's name."""
    return len(text) < _LONGEST and bool(_EMPLOYER.fullmatch(text.strip()))


def is_school(text: str) -> bool:
    """Whether a text is the place of a school's name."""
    return len(text) < _LONGEST and bool(_SCHOOL.fullmatch(text.strip()))


_PLACE = re.compile(r"(?i)\W{0,2}(?:town|city), (?:state|st|country|province|region)(?: \(or remote\))?\W{0,2}")


def is_place(text: str) -> bool:
    """Whether a text is the place of a town's name."""
    return len(text) < _LONGEST and bool(_PLACE.fullmatch(text.strip()))


#: A place to fill in is told in fewer letters than this.
_LONGEST = 40
