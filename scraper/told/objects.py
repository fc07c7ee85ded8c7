"""Recognises a job in JSON of any origin by the names of its properties: a board's API, a page's embedded state.

Names are compared in lower case without separators. What several boards call the same thing is one row here.
"""

import itertools
import re
from collections.abc import Callable, Iterator

from scraper.candidate import Candidate
from scraper.lexicon import east, words
from scraper.text import lenient, prose, rich
from scraper.text.markup import squeeze
from scraper.text.nodes import CALLED, Node, first, first_text, flatten, is_store, joined, key, label, unlinked, whole
from scraper.text.plain import from_html, inline, looks_like_markup
from scraper.told import schema
from scraper.told.renamed import renamed

_TITLE = (
    "jobtitle", "positiontitle", "postingtitle", "requisitiontitle", "roletitle", "vacancytitle", "openingtitle",
    "offertitle", "jobopeningname", "jobname", "positionname", "rolename", "vacancyname", "title", "text", "name",
    "position",
)  # fmt: skip
#: What a text of any sort may be called by: a job where its place, its term or its employer stands beside it.
_HEADLINE = ("headline", "heading", "role", "jobrole")
_COMPANY = (
    "companyname", "hiringorganization", "company", "organizationname", "organization", "employer", "employername",
    "subcompany", "brandname", "brand", "businessname", "hiringcompany", "advertiser", "advertisername",
    "companydetails", "orgname", "employingorganization", "clientname", "organisation", "organisationname", "startup",
)  # fmt: skip
#: What the object around a job calls whoever hires, or his page.
_AROUND = (
    "companyname", "company", "hiringorganization", "organization", "organisation", "employer", "careerpage",
    "careersite", "tenant",
)  # fmt: skip
_OWN_NAMES = ("companyname", "displayname", "organizationname", "employername", "legalname", "tradingname")
_PLACE = (
    "joblocation", "locationname", "fulllocation", "primarylocation", "location", "locations", "office",
    "offices", "city", "joblocations", "worklocations",
    "worklocation", "workplaces", "formattedlocation", "locationtext", "workplace", "place", "places", "area",
    "positionlocationdisplay", "positionlocation", "cities", "towns", "regions", "address", "jobaddress", "workaddress",
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
    "positionschedule",
    "contract",
)
_PAY = ("basesalary", "salary", "salaryrange", "compensation", "salarydescription", "compensationtiersummary", "pay")
_POSTED = (
    "dateposted", "publishedat", "firstpublished", "postedat", "posteddate", "publishedon", "releaseddate", "startdate",
    "externalpostedstartdate", "createdat", "postedts", "datepublished", "publicationdate",
)  # fmt: skip
_UNTIL = (
    "validthrough", "applicationdeadline", "closingdate", "enddate", "externalpostedenddate", "expirydate",
    "expirationdate", "expiresat", "validuntil", "closedate", "deadline", "deadlineat", "applicationclosedate",
    "positionenddate", "dateexpired", "unpublishdate", "closingdatetime",
)  # fmt: skip
_URL = (
    "joburl",
    "hostedurl",
    "absoluteurl",
    "externalurl",
    "publicurl",
    "postingurl",
    "canonicalurl",
    "jobpath",
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
    "idicims",
)
_REMOTE = ("isremote", "remote", "telecommuting")
_EVIDENCE = {
    *_PLACE, *_KIND, *_PAY, *_POSTED, *_UNTIL, "department", "departments", "team", "requisitionid", "jobid",
    "applyurl", "applicationurl", "companyname", "hiringorganization", "jobtitle", "jobreqid", "shortcode",
    "seniority", "company", "employer", "requirements", "responsibilities", "category", "experience", "careersapplyurl",
    "jobpostingid",
    "workplacetype",
}  # fmt: skip
_CLOSED = ("active", "isactive", "islisted", "isopen", "isactiveposting", "posted", "published", "ispublished")
_OVER = ("isclosed", "isexpired", "isarchived", "isfilled", "closed", "expired", "archived", "filled")
_CLOSED_STATUS = {
    "closed", "expired", "archived", "inactive", "filled", "unpublished", "deleted", "withdrawn", "cancelled",
    "canceled", "removed", "ended", "finished", "completed",
}  # fmt: skip
#: A text of fewer characters describes nothing by itself.
_MIN_BODY = 40
#: No job is called by more characters.
_LONGEST = 200
#: A text of fewer characters that is JSON is no job.
_MIN_INNER = 100
#: What has more is no job, but may hold some.
_MOST_PROPERTIES = 2_000
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
        if resource := unlinked(here):
            waiting.append((resource, around))
            continue
        if _is_another_thing(here):
            waiting.extend((each, {}) for each in reversed(here.values()) if isinstance(each, (dict, list)))
            continue
        flat = rich.written(whole(here)) if len(here) <= _MOST_PROPERTIES else {}
        marked = flat.get("jobposting")
        if isinstance(marked, dict) and schema.is_posting(marked):
            yield _feed_item(flat, marked, source)
            continue
        if _is_job(flat):
            yield read(flat, source, around)
            continue
        if (apart := _apart(here)) and _is_job(apart):
            yield read(apart, source, around)
            continue
        if called := renamed(_with(here, flat)):
            yield read(called, source, around)
            continue
        inside = here
        if is_store(here):
            inside = {name: joined(each, here) for name, each in itertools.islice(here.items(), 500)}
        held = ((name, each) for name, each in inside.items() if isinstance(each, (dict, list, str)))
        inner = [(_opened(each), flat) for name, each in held if key(name) not in _NOT_JOBS]
        waiting.extend(reversed([(each, flat) for each, flat in inner if isinstance(each, (dict, list))]))


def _with(node: Node, flat: Node) -> Node:
    """An object with its properties named as they are, and those that others in it hold."""
    own = {name: flat.get(key(name)) or value for name, value in node.items()}
    known = set(map(key, node))
    return {**{name: value for name, value in flat.items() if name not in known}, **own}


#: What the types are called by which vocabularies name a job.
_JOB_TYPE = re.compile(r"job|posting|position|vacan|opening|role|offer|requisition|career", re.I)


def _is_another_thing(node: Node) -> bool:
    """Whether an object says that it is a company, a site or an article, which have names and addresses, too."""
    told = node.get("@type")
    types = told if isinstance(told, list) else [told]
    return bool(types[:1]) and all(isinstance(each, str) and each and not _JOB_TYPE.search(each) for each in types)


def _opened(value: object) -> object:
    """What a text holds that is JSON itself, as answers are kept by scripts that asked for them; else the value."""
    if isinstance(value, str) and len(value) >= _MIN_INNER and value[:1] in {"{", "["} and value.rstrip()[-1:] in "]}":
        return lenient.loads(value)
    return value


def _feed_item(flat: Node, marked: Node, source: str) -> Candidate:
    """An item of a JSON feed that carries a schema.org posting (Teamtailor's)."""
    found = schema.read(marked, source)
    found.put("title", inline(first_text(flat, _TITLE)))
    found.url = first_text(flat, _URL)
    found.ids = {part.lower() for part in re.findall(r"\d{4,}", found.url)}
    body = from_html(first_text(flat, ("contenthtml", "content", "contenttext")))
    if len(body) > len(found.description):
        found.description = body
    return found


def _title(flat: Node) -> str:
    """What an object is called, if it may be a job's."""
    beside = any(flat.get(name) for name in (*_PLACE, *_KIND, *_UNTIL, "employer", "hiringorganization"))
    return first_text(flat, _TITLE) or (first_text(flat, _HEADLINE) if beside else "")


def _is_job(flat: Node) -> bool:
    title = _title(flat)
    if not 2 < len(title) <= _LONGEST or looks_like_markup(title):
        return False
    evidence = sum(1 for name in _EVIDENCE if flat.get(name) not in (None, "", [], {}))
    body = prose.size(flat)
    if body >= _MIN_BODY:
        return evidence >= 1
    evidence += any(flat.get(name) for name in _COMPANY)
    states = any(isinstance(flat.get(name), bool) for name in (*_CLOSED, *_OVER))
    if evidence >= 4 or (body >= _MIN_BODY / 2 and evidence + states >= 2):
        return True
    return evidence >= 2 and len("".join(prose.deep_parts(flat))) >= 2 * _MIN_BODY


def asked_for(value: object, ident: str, source: str) -> Candidate | None:
    """What an API answered that was asked for one posting: a job although it has hardly more than a name and a text."""
    flat = rich.written(whole(value)) if isinstance(value, dict) and len(value) <= _MOST_PROPERTIES else {}
    own = any(str(flat.get(name, "")).lower() == ident.lower() for name in _IDS)
    title = first_text(flat, _TITLE)
    if not own or not 2 < len(title) <= _LONGEST or not (prose.size(flat) or prose.deep_parts(flat)):
        return None
    return read(flat, source)


#: What objects are called that hold one part of a job each.
_PART = re.compile(
    r"job|position|posting|vacanc|requisition|role|basic|general|header|overview|detail|info|content|descr"
)
_MOST_PARTS = 12


def _apart(node: Node) -> Node:
    """The job whose name and text lie in objects of their own beside each other; empty where one has both."""
    parts = [flatten(value) for name, value in node.items() if isinstance(value, dict) and _PART.search(key(name))][
        :_MOST_PARTS
    ]
    if len(parts) < 2 or any(first_text(part, _TITLE) and prose.size(part) for part in parts):
        return {}
    called = [part for part in parts if first_text(part, _TITLE)]
    told = [part for part in parts if prose.size(part) >= _MIN_BODY]
    if len(called) != 1 or not told:
        return {}
    return {**{name: value for part in parts for name, value in part.items()}, **flatten(node), **called[0]}


def read(flat: Node, source: str, around: Node | None = None) -> Candidate:
    """A job object, its property names flattened, as a candidate; what it lacks is sought in the object around it."""
    around = around or {}
    found = Candidate(source, url=first_text(flat, _URL))
    found.ids = {str(flat[name]).lower() for name in _IDS if isinstance(flat.get(name), (str, int)) and flat[name]}
    found.addresses = set(_addresses(flat))
    found.put("title", inline(_title(flat)))
    for name in _COMPANY:
        found.put("hiringOrganization", _name(flat.get(name)))
    for name in _AROUND:
        found.put("hiringOrganization", _name(around.get(name)))
    found.put("jobLocation", _place(flat))
    found.put("employmentType", schema.employment(label(first(flat, _KIND))))
    found.put("baseSalary", _pay(first(flat, _PAY)))
    found.put("datePosted", schema.day(first(flat, _POSTED)))
    found.put("validThrough", schema.day(first(flat, _UNTIL)))
    if any(flat.get(name) is True for name in _REMOTE) or _is_remote(
        flat.get("workplacetype") or flat.get("remotetype")
    ):
        found.put("jobLocationType", "TELECOMMUTE")
        found.put("jobLocation", "Remote")
    found.description = prose.read(flat)
    status = flat.get("status") or flat.get("state")
    found.closed = (
        any(flat.get(name) is False for name in _CLOSED)
        or any(flat.get(name) is True for name in _OVER)
        or (isinstance(status, str) and status.lower() in _CLOSED_STATUS)
    )
    return found


def _addresses(node: Node) -> Iterator[str]:
    """The addresses that an object tells, or one right in it ("refs", "links")."""
    for value in itertools.islice(node.values(), _MOST_ADDRESSES):
        inner = itertools.islice(value.values(), _MOST_ADDRESSES) if isinstance(value, dict) else [value]
        yield from (
            each for each in inner if isinstance(each, str) and each[:4] == "http" and len(each) < _LONG_ADDRESS
        )


_MOST_ADDRESSES, _LONG_ADDRESS = 100, 1_000


def at_address(value: object, same: Callable[[str], bool], source: str) -> Candidate | None:
    """The one object of an answer that stands at an address and has a name and a text, however short that is."""
    waiting: list[object] = [value]
    found: list[Candidate] = []
    for _ in range(30_000):
        if not waiting:
            break
        here = waiting.pop()
        if isinstance(here, list):
            waiting.extend(here[:1000])
        elif isinstance(here, dict):
            waiting.extend(each for each in here.values() if isinstance(each, (dict, list)))
            if len(here) <= _MOST_PROPERTIES and any(map(same, _addresses(flatten(here)))):
                flat = rich.written(whole(here))
                if 2 < len(first_text(flat, _TITLE)) <= _LONGEST and (prose.size(flat) or prose.deep_parts(flat)):
                    found.append(read(flat, source))
    return found[0] if len(found) == 1 else None


def _is_remote(value: object) -> bool:
    return "remote" in label(value).lower()


def _name(value: object) -> str:
    if isinstance(value, dict):
        flat = flatten(value)
        value = first_text(flat, ("name", "title", "label", *_OWN_NAMES, *CALLED)) or _name_within(flat)
    return inline(value) if isinstance(value, str) and not value.startswith("http") else ""


def _name_within(flat: Node) -> str:
    """A name in what an employer's object wraps: its only property, one called for a company, or what holds all."""
    inner = [
        each
        for name, each in flat.items()
        if len(flat) == 1 or re.search(r"company|employer|organi[sz]ation|^(?:data|attributes|fields)$", name)
    ]
    return next((name for each in inner if isinstance(each, dict) and (name := _name(each))), "")


def _place(flat: Node) -> str:
    """Where a job is; that it is done from anywhere only where nothing else is told."""
    places = [flat.get(name) for name in _PLACE]
    vague = [each for each in places if isinstance(each, str) and words.REMOTE.match(each)]
    told = {name: value for name, value in flat.items() if value not in vague} if vague else flat
    return _told_place(told) or next(iter(vague), "") or label(flat.get("country"))


def _told_place(flat: Node) -> str:
    address = _place_from(flat, ("city", "state", "country")) or _prefixed_place(flat)
    for name in _PLACE:
        value = flat.get(name)
        if name == "city" and address:
            return address
        text = _one_place(value) or (_place_from(flat, ("city", "country")) if name == "city" else "")
        if text:
            return text
    others = (value for name, value in flat.items() if name.endswith(("location", "locations")))
    return address or next((text for each in others if (text := _one_place(each))), "")


def _prefixed_place(flat: Node) -> str:
    """A place whose parts share a prefix: `addressCity`, `addressState`, `addressCountry`."""
    town = next((name for name in flat if name != "city" and name.endswith(("city", "town", "locality"))), "")
    prefix = re.sub(r"(?:city|town|locality)$", "", town)
    return _place_from(flat, (town, f"{prefix}state", f"{prefix}country")) if town else ""


def _one_place(value: object) -> str:
    if isinstance(value, list):
        places = [text for each in value[:5] if (text := _one_place(each))]
        return "; ".join(dict.fromkeys(places))
    if isinstance(value, str):
        return squeeze(value)
    if not isinstance(value, dict):
        return ""
    flat = flatten(value)
    whole = first_text(
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
            *CALLED,
        ),
    )
    parts = ("region", "state", "country", "addresscountry")
    town = next((text for name in ("city", "town") if (text := _place_from(flat, (name, *parts)))), "")
    inner = next((text for each in value.values() if isinstance(each, list) and (text := _one_place(each))), "")
    return whole or town or schema.locations(value) or inner


def _place_from(flat: Node, names: tuple[str, ...]) -> str:
    parts = [label(flat.get(name)).strip() for name in names]
    return ", ".join(east.ordered(list(dict.fromkeys(part for part in parts if part)))) if parts[0] else ""


def _pay(value: object) -> str:
    if isinstance(value, str):
        return inline(value)
    if isinstance(value, list):
        return next((text for each in value if (text := _pay(each))), "")
    if not isinstance(value, dict):
        return ""
    flat = flatten(value)
    text = first_text(
        flat, ("compensationtiersummary", "scrapeablecompensationsalarysummary", "text", "summary", "title")
    )
    if text:
        return squeeze(text)
    low, high = (
        first(flat, ("min", "minvalue", "from", "minamount")),
        first(flat, ("max", "maxvalue", "to", "maxamount")),
    )
    figures = "-".join(str(each) for each in (low, high) if isinstance(each, (str, int, float)) and each)
    currency = first_text(flat, ("currency", "currencycode"))
    period = first_text(flat, ("period", "interval", "unit", "unittext"))
    return " ".join(part for part in (currency, figures, period) if part) if figures else ""
