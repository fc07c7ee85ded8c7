"""Recognises a job in JSON of any origin by the names of its properties: a board's API, a page's embedded state.

Names are compared in lower case without separators. What several boards call the same thing is one row here.
"""

import itertools
import re
from collections.abc import Iterator

from scraper import schema
from scraper.candidate import Candidate
from scraper.markup import from_html, inline, looks_like_markup, squeeze

Node = dict[str, object]

_TITLE = (
    "jobtitle",
    "positiontitle",
    "postingtitle",
    "requisitiontitle",
    "jobopeningname",
    "title",
    "text",
    "name",
    "position",
)
_BODY = (
    "descriptionhtml", "jobdescriptionhtml", "jobdescription", "externaldescriptionstr", "externaldescription",
    "description", "content", "descriptionbody", "descriptionbodyhtml", "descriptionplain", "jobad", "fulldescription",
    "body", "html", "contenthtml", "details",
)  # fmt: skip
_MORE = (
    ("tasks", "Responsibilities"),
    ("duties", "Responsibilities"),
    ("missions", "Responsibilities"),
    ("whatyouwilldo", "Responsibilities"),
    ("responsibilities", "Responsibilities"),
    ("externalresponsibilitiesstr", "Responsibilities"),
    ("requirements", "Requirements"),
    ("profile", "Profile"),
    ("candidateprofile", "Profile"),
    ("skills", "Skills"),
    ("qualifications", "Qualifications"),
    ("externalqualificationsstr", "Qualifications"),
    ("benefits", "Benefits"),
    ("additionalinformation", "Additional information"),
    ("additional", ""),
)
_COMPANY = (
    "companyname", "hiringorganization", "company", "organizationname", "organization", "employer", "employername",
    "subcompany", "brandname", "businessname", "hiringcompany",
)  # fmt: skip
_PLACE = (
    "joblocation", "locationname", "fulllocation", "primarylocation", "location", "locations", "office",
    "offices", "city", "joblocations", "worklocations",
    "worklocation", "workplaces", "formattedlocation", "locationtext", "workplace", "place",
)  # fmt: skip
_KIND = (
    "employmenttype",
    "timetype",
    "jobtype",
    "commitment",
    "employmenttypecode",
    "employmentstatuslabel",
    "schedule",
    "contracttype",
    "jobschedule",
    "worktype",
)
_PAY = ("basesalary", "salary", "salaryrange", "compensation", "salarydescription", "compensationtiersummary", "pay")
_POSTED = (
    "dateposted", "publishedat", "firstpublished", "postedat", "posteddate", "publishedon", "releaseddate", "startdate",
    "externalpostedstartdate", "createdat", "postedts", "datepublished", "publicationdate",
)  # fmt: skip
_UNTIL = ("validthrough", "applicationdeadline", "closingdate", "enddate", "externalpostedenddate", "expirydate")
_URL = (
    "joburl",
    "hostedurl",
    "absoluteurl",
    "externalurl",
    "publicurl",
    "postingurl",
    "canonicalurl",
    "url",
    "careersurl",
)
_IDS = (
    "id",
    "shortcode",
    "code",
    "slug",
    "jobid",
    "jobpostingid",
    "jobreqid",
    "externaljobid",
    "displayjobid",
    "uuid",
    "postingid",
)
_REMOTE = ("isremote", "remote", "telecommuting")
_EVIDENCE = {
    *_PLACE, *_KIND, *_PAY, *_POSTED, *_UNTIL, "department", "departments", "team", "requisitionid", "jobid",
    "applyurl", "applicationurl", "companyname", "hiringorganization", "jobtitle", "jobreqid", "shortcode",
    "seniority", "company", "employer", "requirements", "responsibilities", "category", "experience", "careersapplyurl",
    "jobpostingid",
    "workplacetype",
}  # fmt: skip
_CLOSED = ("active", "isactive", "islisted", "isopen", "isactiveposting", "posted")
_CLOSED_STATUS = {"closed", "expired", "archived", "inactive", "filled", "unpublished", "deleted"}
_NOT_JOBS = {"meta", "seo", "translations", "i18n", "messages", "locales", "labels", "config", "theme", "faq", "author"}


def jobs_in(value: object, source: str) -> Iterator[Candidate]:
    """Every object that names a job and describes it, outermost first; stops after 30,000 values."""
    waiting: list[tuple[object, Node]] = [(value, {})]
    for _ in range(30_000):
        if not waiting:
            return
        here, around = waiting.pop()
        if isinstance(here, list):
            waiting.extend((each, around) for each in reversed(here[:1000]) if isinstance(each, (dict, list)))
            continue
        if not isinstance(here, dict):
            continue
        if schema.is_posting(here):
            yield schema.read(here, source)
            continue
        flat = _flat(here)
        marked = flat.get("jobposting")
        if isinstance(marked, dict) and schema.is_posting(marked):
            yield _feed_item(flat, marked, source)
            continue
        if _is_job(flat):
            yield read(flat, source, around)
            continue
        inner = [
            (each, flat) for key, each in here.items() if isinstance(each, (dict, list)) and _key(key) not in _NOT_JOBS
        ]
        waiting.extend(reversed(inner))


def _feed_item(flat: Node, marked: Node, source: str) -> Candidate:
    """An item of a JSON feed that carries a schema.org posting (Teamtailor's)."""
    found = schema.read(marked, source)
    found.url = _first_text(flat, _URL)
    found.ids = {part.lower() for part in re.findall(r"\d{4,}", found.url)}
    body = from_html(_first_text(flat, ("contenthtml", "content", "contenttext")))
    if len(body) > len(found.description):
        found.description = body
    return found


def _key(name: object) -> str:
    return re.sub(r"[^a-z0-9]", "", str(name).lower())


def _flat(node: Node) -> Node:
    return {_key(name): value for name, value in node.items()}


def _is_job(flat: Node) -> bool:
    title = _first_text(flat, _TITLE)
    if not 2 < len(title) <= 200 or looks_like_markup(title):
        return False
    evidence = sum(1 for name in _EVIDENCE if flat.get(name) not in (None, "", [], {}))
    parts = (*_BODY, *(name for name, _ in _MORE))
    body = sum(len(_markup_in(flat.get(name))) for name in parts) + sum(map(len, _named_parts(flat)))
    if body >= 40:
        return evidence >= 1
    return evidence >= 4 or (evidence >= 2 and len("".join(_deep_parts(flat))) >= 80)


def read(flat: Node, source: str, around: Node | None = None) -> Candidate:
    """A job object, its property names flattened, as a candidate; what it lacks is sought in the object around it."""
    around = around or {}
    found = Candidate(source, url=_first_text(flat, _URL))
    if isinstance(flat.get("categories"), dict):
        flat = {**_flat(flat["categories"]), **flat}  # type: ignore[arg-type]
    found.ids = {str(flat[name]).lower() for name in _IDS if isinstance(flat.get(name), (str, int)) and flat[name]}
    found.put("title", inline(_first_text(flat, _TITLE)))
    for name in _COMPANY:
        found.put("hiringOrganization", _name(flat.get(name)))
    for name in ("companyname", "company", "hiringorganization", "organization"):
        found.put("hiringOrganization", _name(around.get(name)))
    found.put("jobLocation", _place(flat))
    found.put("employmentType", schema.employment(_label(_first(flat, _KIND))))
    found.put("baseSalary", _pay(_first(flat, _PAY)))
    found.put("datePosted", schema.day(_first(flat, _POSTED)))
    found.put("validThrough", schema.day(_first(flat, _UNTIL)))
    if any(flat.get(name) is True for name in _REMOTE) or _is_remote(
        flat.get("workplacetype") or flat.get("remotetype")
    ):
        found.put("jobLocationType", "TELECOMMUTE")
        found.put("jobLocation", "Remote")
    found.description = _description(flat)
    status = flat.get("status") or flat.get("state")
    found.closed = any(flat.get(name) is False for name in _CLOSED) or (
        isinstance(status, str) and status.lower() in _CLOSED_STATUS
    )
    return found


def _is_remote(value: object) -> bool:
    return "remote" in _label(value).lower()


def _first(flat: Node, names: tuple[str, ...]) -> object:
    return next((flat[name] for name in names if flat.get(name) not in (None, "", [], {})), None)


def _first_text(flat: Node, names: tuple[str, ...]) -> str:
    return next((text.strip() for name in names if isinstance(text := flat.get(name), str) and text.strip()), "")


def _name(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("name") or value.get("title") or value.get("label")
    return inline(value) if isinstance(value, str) and not value.startswith("http") else ""


def _label(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(text for each in value if (text := _label(each)))
    if isinstance(value, dict):
        return _label(
            value.get("label")
            or value.get("name")
            or value.get("title")
            or value.get("value")
            or next((each for name, each in value.items() if _key(name).endswith("name")), "")
        )
    return value if isinstance(value, str) else ""


def _place(flat: Node) -> str:
    address = _place_from(flat, ("city", "state", "country"))
    for name in _PLACE:
        value = flat.get(name)
        if name == "city" and address:
            return address
        text = _one_place(value) or (_place_from(flat, ("city", "country")) if name == "city" else "")
        if text:
            return text
    others = (value for name, value in flat.items() if name.endswith(("location", "locations")))
    return address or next((text for each in others if (text := _one_place(each))), "")


def _one_place(value: object) -> str:
    if isinstance(value, list):
        places = [text for each in value[:5] if (text := _one_place(each))]
        return "; ".join(dict.fromkeys(places))
    if isinstance(value, str):
        return squeeze(value)
    if not isinstance(value, dict):
        return ""
    flat = _flat(value)
    whole = _first_text(
        flat,
        (
            "fulllocation",
            "formattedaddress",
            "name",
            "locationname",
            "displayname",
            "formatted",
            "label",
            "text",
            "location",
        ),
    )
    town = _place_from(flat, ("city", "region", "state", "country", "addresscountry"))
    inner = next((text for each in value.values() if isinstance(each, list) and (text := _one_place(each))), "")
    return whole or town or schema.locations(value) or inner


def _place_from(flat: Node, names: tuple[str, ...]) -> str:
    parts = [_label(flat.get(name)).strip() for name in names]
    return ", ".join(dict.fromkeys(part for part in parts if part)) if parts[0] else ""


def _pay(value: object) -> str:
    if isinstance(value, str):
        return inline(value)
    if isinstance(value, list):
        return next((text for each in value if (text := _pay(each))), "")
    if not isinstance(value, dict):
        return ""
    flat = _flat(value)
    text = _first_text(
        flat, ("compensationtiersummary", "scrapeablecompensationsalarysummary", "text", "summary", "title")
    )
    if text:
        return squeeze(text)
    low, high = (
        _first(flat, ("min", "minvalue", "from", "minamount")),
        _first(flat, ("max", "maxvalue", "to", "maxamount")),
    )
    figures = "-".join(str(each) for each in (low, high) if isinstance(each, (str, int, float)) and each)
    currency = _first_text(flat, ("currency", "currencycode"))
    period = _first_text(flat, ("period", "interval", "unit", "unittext"))
    return " ".join(part for part in (currency, figures, period) if part) if figures else ""


def _description(flat: Node) -> str:
    texts = [from_html(markup) for name in _BODY if (markup := _markup_in(flat.get(name)))]
    text = max(texts, key=len, default="")
    for lead in ("opening", "descriptionopening", "introduction", "intro"):
        raw = flat.get(lead)
        if isinstance(raw, str) and raw.strip() and (more := from_html(raw)) and more[:150] not in text:
            text = f"{more}\n\n{text}"
    named = [] if text else _named_parts(flat)
    whole = "\n\n".join(_deep_parts(flat))
    if not named and len(whole) > 1.5 * len(text) and text[:80] in whole:
        text = whole  # its parts are spread over the objects inside
    for section in [*named, *_sections(flat.get("lists")), *_ad_sections(flat.get("jobad"))]:
        text = f"{text}\n\n{section}".strip()
    for name, heading in _MORE:
        raw = flat.get(name)
        if isinstance(raw, list) and all(isinstance(each, str) for each in raw):
            raw = "\n".join(f"- {each}" for each in raw)
        if not isinstance(raw, str) or not raw.strip():
            continue
        more = from_html(raw)
        if more and squeeze(more)[:150] not in squeeze(text):
            text = f"{text}\n\n### {heading}\n\n{more}" if heading else f"{text}\n\n{more}"
    return text.strip()


def _markup_in(value: object) -> str:
    """A text, or the texts of an object whose properties are parts of one (`{"company": "<p>…", "role": "<p>…"}`)."""
    if isinstance(value, dict) and value and all(isinstance(each, str) or each is None for each in value.values()):
        value = "\n".join(each for each in value.values() if isinstance(each, str) and looks_like_markup(each))
    return value.strip() if isinstance(value, str) else ""


def _sections(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else []:
        if isinstance(each, dict) and isinstance(each.get("content"), str):
            body = from_html(f"<ul>{each['content']}</ul>")
            heading = inline(each["text"]) if isinstance(each.get("text"), str) else ""
            yield f"### {heading}\n\n{body}" if heading else body


def _named_parts(flat: Node) -> list[str]:
    """Parts with headings (`[{"name": "Requirements", "value": "<ul>…"}]`), in an object's lists or one's in it."""
    lists = [value for value in flat.values() if isinstance(value, list)]
    for value in flat.values():
        if isinstance(value, dict):
            lists += [inner for inner in value.values() if isinstance(inner, list)]
    found: list[str] = []
    for each in itertools.chain.from_iterable(some[:30] for some in lists):
        part = _flat(each) if isinstance(each, dict) else {}
        heading = _first_text(part, ("name", "title", "label", "heading", "header"))
        body = _first_text(part, ("value", "content", "text", "body", "html", "description"))
        if heading and len(heading) <= 80 and looks_like_markup(body):
            found.append(f"### {inline(heading)}\n\n{from_html(body)}")
    return found


def _deep_parts(flat: Node) -> list[str]:
    """The markup and the lists of sentences anywhere in the objects of a job, in their order; of 500 values."""
    waiting: list[object] = list(flat.values())[::-1]
    waiting = [each for each in waiting if isinstance(each, dict)]
    found: list[str] = []
    for _ in range(500):
        if not waiting:
            break
        here = waiting.pop()
        if isinstance(here, dict):
            waiting.extend(list(here.values())[::-1])
        elif isinstance(here, list) and here and all(isinstance(each, str) for each in here):
            if sum(map(len, here)) >= 20 * len(here):
                found.append("\n".join(f"- {inline(each)}" for each in here[:50]))
            else:
                waiting.extend(each for each in here[:1] if looks_like_markup(each))
        elif isinstance(here, str) and looks_like_markup(here) and (part := from_html(here)) and part not in found:
            found.append(part)
    return found


def _ad_sections(value: object) -> Iterator[str]:
    """SmartRecruiters' sections; the one about the company is the same under all its postings."""
    sections = value.get("sections") if isinstance(value, dict) else None
    for name, each in sections.items() if isinstance(sections, dict) else ():
        if isinstance(each, dict) and isinstance(each.get("text"), str) and name != "companyDescription":
            heading = each.get("title")
            body = from_html(each["text"])
            if body:
                yield f"### {heading}\n\n{body}" if isinstance(heading, str) and heading else body
