"""Reads schema.org JobPosting objects (https://schema.org/JobPosting), as loosely as sites write them.

JSON-LD, microdata and RDFa all arrive here as plain dicts with schema.org's property names.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from scraper.candidate import Candidate
from scraper.lexicon import dates, east
from scraper.text.markup import squeeze
from scraper.text.plain import from_html, inline

Node = dict[str, object]

_SECTIONS = (
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Qualifications"),
    ("skills", "Skills"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
    ("jobBenefits", "Benefits"),
    ("incentiveCompensation", "Compensation"),
    ("specialCommitments", "Commitments"),
)
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_EPOCH_YEAR = 1990
_DOTTED_DATE = re.compile(r"^(\d{1,2})[./](\d{1,2})[./](\d{4})$")
_COMPACT_DATE = re.compile(r"^(20\d\d)(\d\d)(\d\d)$")
#: Seconds, or thousandths of them, since 1970.
_STAMP = re.compile(r"^(\d{10})(?:\d{3})?(?:\.\d*)?$")
_LONGEST_DATE = 60
_JAVA_DATE = re.compile(r"^\w{3} (\w{3} \d{1,2}) \d{2}:\d{2}:\d{2} \w{3,5} (\d{4})$")
_POSTCODE = re.compile(r"^[\d\s-]+$")
_COUNTRY_CODE = re.compile(r"^[A-Za-z]{2,3}$")
_UNIT_CODES = {"ANN": "YEAR", "MON": "MONTH", "WEE": "WEEK", "DAY": "DAY", "HUR": "HOUR"}  # UN/CEFACT Recommendation 20
_EMPLOYMENT = {
    "fulltime": "FULL_TIME", "parttime": "PART_TIME", "contract": "CONTRACTOR", "contractor": "CONTRACTOR",
    "temporary": "TEMPORARY", "temp": "TEMPORARY", "intern": "INTERN", "internship": "INTERN",
    "volunteer": "VOLUNTEER", "perdiem": "PER_DIEM", "fulltimeemployee": "FULL_TIME", "vollzeit": "FULL_TIME",
    "teilzeit": "PART_TIME", "freelance": "CONTRACTOR",
}  # fmt: skip


def postings_in(value: object) -> Iterator[Node]:
    """Every JobPosting object anywhere inside a JSON value, outermost first; stops after 20,000 values."""
    waiting: list[object] = [value]
    for _ in range(20_000):
        if not waiting:
            return
        here = waiting.pop(0)
        if isinstance(here, list):
            waiting[:0] = here[:500]
        elif isinstance(here, dict):
            named = next((each for name, each in here.items() if name == "JobPosting" and isinstance(each, dict)), None)
            if is_posting(here) or named:
                yield named or here
            else:
                waiting[:0] = [inner for inner in here.values() if isinstance(inner, (dict, list))]


def by_id(values: object) -> Node:
    """The objects of JSON-LD that others may refer to, by their names; of 20,000 values."""
    known: Node = {}
    waiting: list[object] = [values]
    for _ in range(20_000):
        if not waiting:
            break
        here = waiting.pop()
        if isinstance(here, list):
            waiting.extend(here[:500])
        elif isinstance(here, dict):
            name = here.get("@id")
            if isinstance(name, str) and not _is_reference(here):
                known.setdefault(name, here)
            waiting.extend(inner for inner in here.values() if isinstance(inner, (dict, list)))
    return known


def _is_reference(node: Node) -> bool:
    return "@id" in node and not node.keys() - {"@id", "@type"}


def joined(node: Node, known: Node) -> Node:
    """An object with what it only refers to in its place, as far as a posting's address lies in it."""
    whole = _joined(node, known, 4)
    return whole if known and isinstance(whole, dict) else node


def _joined(value: object, known: Node, depth: int) -> object:
    if isinstance(value, list) and depth:
        return [_joined(each, known, depth) for each in value[:50]]
    if not isinstance(value, dict) or not depth:
        return value
    if _is_reference(value):
        value = known.get(str(value["@id"]), value)
    if not isinstance(value, dict):
        return value
    return {name: _joined(inner, known, depth - 1) for name, inner in value.items()}


def shortened(value: object, depth: int = 12) -> object:
    """A value of JSON-LD with its names as schema.org has them, without a prefix or the vocabulary's address."""
    if isinstance(value, list) and depth:
        return [shortened(each, depth - 1) for each in value[:500]]
    if not isinstance(value, dict) or not depth:
        return value
    return {re.split(r"[/#:]", name)[-1]: shortened(inner, depth - 1) for name, inner in value.items()}


def is_posting(node: Node) -> bool:
    """Whether an object's type is JobPosting, in any spelling of the vocabulary's address."""
    kinds = node.get("@type") or node.get("type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and re.split(r"[/#:]", name.strip())[-1].lower() == "jobposting" for name in names)


def read(node: Node, source: str) -> Candidate:
    """A JobPosting object as a candidate."""
    found = Candidate(source, url=_text(node.get("url")) or _text(node.get("@id")))
    found.put("title", _plain(node.get("title")) or _plain(node.get("name")))
    found.put("hiringOrganization", _organization(node.get("hiringOrganization") or node.get("organization")))
    identifier = node.get("identifier")
    if isinstance(identifier, dict):  # Google's guide puts the company's name there
        found.put("hiringOrganization", _organization(identifier))
    found.put("employmentType", employment(node.get("employmentType")))
    found.put("baseSalary", salary(node.get("baseSalary") or node.get("estimatedSalary"), node))
    found.put("datePosted", day(node.get("datePosted")))
    found.put("validThrough", day(node.get("validThrough")))
    kind = _text(node.get("jobLocationType")).upper()
    if kind:
        found.put("jobLocationType", kind)
    place = locations(node.get("jobLocation"))
    if not place and "TELECOMMUTE" in kind:
        where = locations(node.get("applicantLocationRequirements"))
        place = f"Remote ({where})" if where else "Remote"
    elif "TELECOMMUTE" in kind and all(len(each) <= 3 for each in place.split("; ")):
        place = f"Remote ({place})"
    found.put("jobLocation", place)
    found.description = _description(node)
    return found


def _description(node: Node) -> str:
    text = _prose(node.get("description"))
    for name, heading in _SECTIONS:
        more = _prose(node.get(name))
        if more and squeeze(more).lower()[:200] not in squeeze(text).lower():
            text = f"{text}\n\n### {heading}\n\n{more}".strip()
    return text


def _prose(value: object) -> str:
    if isinstance(value, list):
        parts = [_prose(each) for each in value]
        return "\n".join(part if "\n" in part else f"- {part}" for part in parts if part)
    if isinstance(value, dict):
        value = value.get("description") or value.get("name") or value.get("@value")
    return from_html(value) if isinstance(value, str) else ""


def _text(value: object) -> str:
    if isinstance(value, list):
        value = next(iter(value), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("@id") or value.get("name") or ""
    if isinstance(value, str) and "<" in value:  # microdata hands over elements
        return inline(value)
    return str(value).strip() if isinstance(value, (str, int, float)) else ""


def _plain(value: object) -> str:
    text = _text(value)
    return inline(text) if text else ""


def _organization(value: object) -> str:
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        value = value.get("name") or value.get("legalName") or ""
    text = _plain(value)
    return "" if text.startswith(("http://", "https://")) or _NOBODY.fullmatch(text) else text


#: Whom a site's software names where nobody told it who hires: an account, or what the field is called.
_NOBODY = re.compile(
    r"(?i)(?:site ?|web ?)?(?:admin(?:istrat(?:or|eur|rice|or[ae]?))?|amministratore|administrador|beheerder|redaktion)"
    r"|redazione|rédaction|redakc(?:ja|e)|editor(?:ial)?|webmaster|root|user|test|demo|none|null|undefined|n/?a"
    r"|(?:your |the )?(?:company|organi[sz]ation|employer)(?: name)?"
)


def locations(value: object) -> str:
    """One or several places as text, `; ` between them, at most five."""
    places = value if isinstance(value, list) else [value]
    found: list[str] = []
    for place in places:
        text = _place(place)
        if text and text not in found:
            found.append(text)
    return "; ".join(found[:5])


def _place(value: object) -> str:
    if isinstance(value, list):
        return locations(value)
    if isinstance(value, str):
        return _plain(value)
    if not isinstance(value, dict):
        return ""
    address = value.get("address")
    if isinstance(address, list):
        address = next(iter(address), None)
    if isinstance(address, str) and address.strip():
        return _plain(address)
    if isinstance(address, dict):
        return place_name(address) or _plain(value.get("name"))
    return place_name(value) or _plain(value.get("name"))


def place_name(address: Node) -> str:
    """A PostalAddress as `locality, region, country`, without repetitions and without postcodes in the wrong field."""
    parts: list[str] = []
    for name in ("addressLocality", "addressRegion", "addressCountry"):
        raw = address.get(name)
        part = _plain(raw.get("name") if isinstance(raw, dict) else raw)
        if not part or _POSTCODE.match(part) or part.lower() in {"null", "undefined", "none", "n/a", "-"}:
            continue
        if part.lower() in (known.lower() for known in parts):
            continue
        parts.append(part)
    if len(parts) == 1 and parts[0] == _plain(address.get("addressCountry")) and _COUNTRY_CODE.match(parts[0]):
        return _plain(address.get("name")) or parts[0]
    return ", ".join(east.ordered(parts))


def employment(value: object) -> str:
    """Employment types in schema.org's words where they have one, `, ` between them."""
    values = value if isinstance(value, list) else re.split(r"\s*[,;]\s*", _text(value))
    words: list[str] = []
    for each in values:
        text = _text(each)
        letters = re.sub(r"[^a-z]", "", text.lower().rsplit("/", 1)[-1])
        known = _EMPLOYMENT.get(letters) or next(
            (_EMPLOYMENT[name] for name in _EMPLOYMENT if letters.startswith(name)), text
        )
        if known and known not in words:
            words.append(known)
    return ", ".join(words)


def salary(value: object, node: Node) -> str:
    """A MonetaryAmount, number or text as `CUR min-max UNIT`."""
    if isinstance(value, list):
        value = next(iter(value), None)
    currency = _text(node.get("salaryCurrency"))
    if isinstance(value, dict):
        currency = _text(value.get("currency")) or _text(value.get("salaryCurrency")) or currency
        amount = value.get("value")
        if isinstance(amount, list):
            amount = next(iter(amount), None)
        inner = amount if isinstance(amount, dict) else value
        unit = next(
            (text for name in ("unitText", "duration") for each in (inner, value) if (text := _text(each.get(name)))),
            "",
        )
        unit = unit or _UNIT_CODES.get(_text(inner.get("unitCode")) or _text(value.get("unitCode")), "")
        low = _amount(inner.get("minValue") or value.get("minValue"))
        high = _amount(inner.get("maxValue") or value.get("maxValue"))
        single = _amount(inner.get("value") if isinstance(amount, dict) else amount)
    else:
        low, high, unit, single = "", "", "", _amount(value)
    figures = "-".join(dict.fromkeys(figure for figure in (low, high) if figure)) or single
    if not figures:
        return ""
    return " ".join(part for part in (currency, figures, unit) if part)


def _amount(value: object) -> str:
    text = _text(value)
    if re.fullmatch(r"\d+,\d{1,2}", text):
        text = text.replace(",", ".")
    if re.fullmatch(r"0+(?:\.0+)?", text):
        return ""
    return re.sub(r"\.0$", "", text) if re.fullmatch(r"[\d.]+", text) else text


def day(value: object) -> str:
    """An ISO date (`YYYY-MM-DD`) from any usual spelling; empty for nonsense and for dates before 1990."""
    text = _text(value)
    found = _DATE.search(text)
    try:
        if found:
            read_as = date(*(int(part) for part in found.groups()))
        elif stamp := _STAMP.match(text):
            read_as = datetime.fromtimestamp(int(stamp[1]), UTC).date()
        elif compact := _COMPACT_DATE.match(text):
            read_as = date(*(int(part) for part in compact.groups()))
        elif dotted := _DOTTED_DATE.match(text):
            first, second, year = (int(part) for part in dotted.groups())
            read_as = date(year, second, first) if second <= 12 else date(year, first, second)
        elif java := _JAVA_DATE.match(text):
            read_as = datetime.strptime(" ".join(java.groups()), "%b %d %Y").replace(tzinfo=UTC).date()
        elif days := dates.days_in(text[:_LONGEST_DATE]):
            read_as = days[0]
        elif text:
            read_as = parsedate_to_datetime(text).date()
        else:
            return ""
    except (ValueError, OverflowError):
        return ""
    return read_as.isoformat() if read_as.year >= _EPOCH_YEAR else ""
