"""Reads the public JSON or XML in which job boards offer their postings.

What an answer's properties mean is the business of `objects`, which knows them by name whatever the board.
"""

import html
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import lxml.etree

from scraper.candidate import Candidate
from scraper.signs import site
from scraper.text import lenient
from scraper.text.nodes import Node
from scraper.text.plain import from_html
from scraper.told import objects
from scraper.told.boards import Target, match


def from_json(text: str, url: str) -> Candidate | None:
    """The posting in a board's JSON: an empty candidate when it holds none or several, None when it says "gone"."""
    value = lenient.loads(text)
    if value is None:
        return Candidate("board")
    target = match(url)
    source = f"board {target.board.name}" if target else "json"
    found = [each for each in objects.jobs_in(value, source) if "title" in each.fields]
    if not found and target and (asked := objects.asked_for(value, target.id, source)):
        found = [asked]
    if not found and (there := objects.at_address(value, lambda each: _same(each, url), source)):
        found = [there]
    if not found:
        return None if _says_gone(value) else Candidate(source)
    whole = _is_board(value)
    account = value.get("name") if whole and isinstance(value, dict) else ""  # with all of its postings
    return _pick(found, url, target, whole=whole, account=account)


#: What the answers with all of a board's postings call these.
_LISTED = ("offers", "jobs", "postings", "openings", "vacancies", "positions")


def _is_board(value: object) -> bool:
    """Whether an answer is all of a board's postings, of which there may be one."""
    return isinstance(value, list) or (
        isinstance(value, dict) and any(isinstance(value.get(name), list) for name in _LISTED)
    )


def _beside(one: str, other: str) -> bool:
    """Whether two addresses differ in their last part alone."""
    first, second = urlsplit(one), urlsplit(other)
    return first.hostname == second.hostname and first.path.rpartition("/")[0] == second.path.rpartition("/")[0] != ""


def _pick(
    found: list[Candidate], url: str, target: Target | None, *, whole: bool = True, account: object = ""
) -> Candidate | None:
    wanted = {target.id.lower()} if target else set()
    for part in [*urlsplit(url).path.split("/"), *urlsplit(url).query.replace("=", "&").split("&")]:
        wanted |= {part.lower(), part.split("-")[0].lower(), part.rsplit("_", 1)[-1].lower()}
    wanted -= {""}
    # Of postings that a query tells apart, the path is the same.
    there = [each for each in found if any(_same(address, url) for address in {each.url, *each.addresses} if address)]
    there = [each for each in there if urlsplit(each.url).query == urlsplit(url).query] or there
    named = there if len(there) == 1 else [each for each in found if each.ids & wanted] or there
    if not named and target and (target.board.lists or (whole and any(each.ids for each in found))):
        return None
    if not named and whole and any(_beside(each.url, url) for each in found if each.url):
        return None  # the others stand where it stood
    described = [each for each in found if each.description] or found
    distinct = {(each.fields.get("title"), each.description) for each in described}
    if not named and len(distinct) > 1:
        return Candidate(found[0].source)
    chosen = max(named or described, key=lambda each: len(each.description))
    chosen.put("hiringOrganization", account)
    _name_company(chosen, target)
    return chosen


def _name_company(chosen: Candidate, target: Target | None) -> None:
    company = chosen.fields.get("hiringOrganization", "")
    if company:  # Workday writes "631 Acme Corp_United States", "IL00 Acme": a legal entity's number, name and country
        legal = re.sub(r"_[A-Z][\w .]*$", "", re.sub(r"^[A-Z]{0,2}\d{2,}\s+(?=\D)", "", company))
        spoken_of = "" if not target or legal.split(" ")[0] in chosen.description else target.org
        # A text that speaks of whom the address names, and never of the legal entity, is the former's.
        chosen.fields["hiringOrganization"] = site.spelled(spoken_of, chosen.description) or legal
        return
    target = target or match(chosen.url)
    if target:
        # The address has no spaces: the posting mostly says how its company is written.
        written = site.spelled(target.org, chosen.description)
        chosen.put("hiringOrganization", written or (target.org if target.board.named else ""))


def _same(one: str, other: str) -> bool:
    first, second = urlsplit(one), urlsplit(other)
    return (first.hostname, first.path.rstrip("/")) == (second.hostname, second.path.rstrip("/"))


def _says_gone(value: object) -> bool:
    if isinstance(value, list):
        return not value
    if not isinstance(value, dict):
        return False
    lists = [each for name, each in value.items() if name in {"items", "jobs", "offers", "postings", "results", "data"}]
    if lists and all(each in ([], None) for each in lists):
        return True
    told = ("error", "errorCode", "errors", "message", "status", "statusCode", "code", "ok", "detail")
    said = " ".join(str(value.get(name, "")) for name in told)
    return bool(re.search(r"not[ _-]?found|\b404\b|\b410\b|\bS21\b|gone|does not exist|no longer|False", said, re.I))


def is_feed(text: str) -> bool:
    """Whether a text is XML other than XHTML."""
    head = text.lstrip("\ufeff \t\r\n")[:2000].lower()
    return head.startswith(("<?xml", "<workzag", "<rss", "<feed", "<jobs", "<positions")) and "<html" not in head


def from_xml(text: str, url: str) -> Candidate | None:
    """The posting in a feed: Personio's, or another's whose elements are called as a job's properties are.

    Format of the former: https://developer.personio.de/docs/retrieving-open-job-positions.
    """
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    root = lxml.etree.fromstring(text.encode("utf-8"), parser=parser) if text.strip() else None
    target = match(url)
    if root is None:
        return Candidate("board")
    found = [_position(each) for each in root.iter("position") if len(each)]
    if not found:
        found = [each for each in objects.jobs_in(_as_json(root, 0), "feed") if "title" in each.fields]
    return _pick(found, url, target) if found else Candidate("board")


#: Deeper no feed goes.
_DEEPEST = 12


def _as_json(element: lxml.etree._Element, depth: int) -> object:
    """An element as JSON has it: its text, or its elements by their names, those of one name in a list."""
    inner = [each for each in element if isinstance(each.tag, str)]
    if not inner or depth > _DEEPEST:
        return html.unescape("".join(map(str, element.itertext()))).strip()
    told: dict[str, list[object]] = {}
    for each in inner:
        told.setdefault(lxml.etree.QName(each).localname, []).append(_as_json(each, depth + 1))
    return {name: some[0] if len(some) == 1 else some for name, some in told.items()}


def _position(position: lxml.etree._Element) -> Candidate:
    def text(name: str) -> str:
        return (position.findtext(name) or "").strip()

    flat: Node = {
        "title": text("name"),
        "companyname": text("subcompany"),
        "location": "; ".join(dict.fromkeys(part for part in _offices(position) if part)),
        "employmenttype": text("schedule"),
        "createdat": text("createdAt"),
        "id": text("id"),
    }
    found = objects.read(flat, "board personio")
    sections = []
    for each in position.iter("jobDescription"):
        heading, body = (each.findtext("name") or "").strip(), from_html(each.findtext("value") or "")
        sections.append(f"### {heading}\n\n{body}" if heading else body)
    found.description = "\n\n".join(section for section in sections if section)
    return found


def _offices(position: lxml.etree._Element) -> Iterator[str]:
    yield (position.findtext("office") or "").strip()
    for each in position.iter("office"):
        yield (each.text or "").strip()
