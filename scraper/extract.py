"""From a page's bytes to a posting: every source is read, then merged per field, then the outcome is judged."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from urllib.parse import unquote, urlsplit

from scraper import merge, page, verdict
from scraper.candidate import Candidate
from scraper.pasting import pasted
from scraper.posting import JobPosting, Reading
from scraper.shown import introduced, spoken
from scraper.signs import judge
from scraper.signs.site import begun, spelled, stands_for
from scraper.text import office, paper
from scraper.text.decode import decode
from scraper.told import answers, boards
from scraper.verdict import PASTE

#: Opening and closing tags: the largest real pages have about twenty thousand, and each costs the tree a kilobyte.
_MOST_TAGS = 100_000


def read_page(
    body: bytes, headers: Mapping[str, str], url: str, *, status: int = 200, today: date | None = None
) -> Reading:
    """As `parse_page`, with the address of the job board's copy when the page only embeds one."""
    headers = {name.lower(): value for name, value in headers.items()}
    today = today or datetime.now(UTC).date()
    kind = headers.get("content-type", "").lower()
    if paper.is_pdf(body, kind):
        return Reading(posting=_from_file(paper.text_of, "PDF file", body, url))
    if office.is_docx(body, kind):
        return Reading(posting=_from_file(office.text_of, "Word file", body, url))
    if not any(word in kind for word in ("html", "json", "xml", "text/plain", "text/markdown")) and kind:
        return Reading(posting=JobPosting(url=url, outcome="needs_paste", reason=f"This is not a web page. {PASTE}"))
    text = decode(body, headers)
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if "html" not in kind and (start in {"{", "["} or "json" in kind):
        return Reading(posting=_from_board(answers.from_json(text, url), url, today, status))
    if "html" not in kind and answers.is_feed(text):
        return Reading(posting=_from_board(answers.from_xml(text, url), url, today, status))
    if status in {404, 410}:
        return Reading(posting=_gone(url))
    if ("text/plain" in kind or "markdown" in kind) and start != "<":
        return Reading(posting=_from_plain(text, url))
    return _from_html(text, headers, url, today)


def _gone(url: str) -> JobPosting:
    return JobPosting(url=url, outcome="expired", reason=f"This posting is no longer online. {PASTE}")


def _name_himself(found: Candidate, url: str) -> None:
    """Say who hires where a board does not: by a part of its address, or as the text speaks of him.

    Where the address names him in its own way, the text has to speak of the same.
    """
    split, text = urlsplit(url), found.description
    host, first = (split.hostname or "").split("."), split.path.strip("/").split("/")[0]
    known = [*(host[:1] if len(host) > _OWN_HOST else []), unquote(first)]
    named = (spelled(each, text) for each in known if not re.search(rf"(?-i:\b{re.escape(each.lower())}\b)", text))
    company = next(filter(None, named), "") or introduced.company(text) or spoken.employer(text)
    company = company or introduced.of_its_kind(text)
    addressed = found.fields.get("hiringOrganization", "")
    company = company or begun(addressed, text)
    if company and (not addressed or stands_for(addressed, company)):
        found.fields.pop("hiringOrganization", None)
        found.put("hiringOrganization", company)


#: A board's host of more parts than its own domain begins with whom it serves (`marlow.board.example`).
_OWN_HOST = 2


def _from_board(found: Candidate | None, url: str, today: date, status: int) -> JobPosting:
    if found is None:
        return _gone(url)
    if not found:
        if status in {404, 410}:
            return _gone(url)
        return JobPosting(
            url=url, outcome="not_a_posting", reason=f"There is no single posting at this address. {PASTE}"
        )
    target = boards.match(url)
    if found.fields.get("hiringOrganization") in {None, target.org if target else None}:
        _name_himself(found, url)
    over = found.closed or verdict.is_past(found.fields.get("validThrough", ""), today)
    if over:
        return merge.posting(url, [found], found.description, found.source, "expired", "This posting is closed.")
    return merge.posting(url, [found], found.description, found.source)


def _from_plain(text: str, url: str) -> JobPosting:
    posting = pasted.from_text(text, url)
    if not judge.is_posting_text(posting.title or "", posting.description):
        return JobPosting(url=url, outcome="not_a_posting", reason=f"This does not look like a job posting. {PASTE}")
    target = boards.match(url)
    if target and not posting.hiringOrganization:
        return posting.model_copy(update={"hiringOrganization": target.org})
    return posting


def _from_file(text_of: Callable[[bytes], str], called: str, body: bytes, url: str) -> JobPosting:
    try:
        posting = _from_plain(text_of(body), url)
    except paper.Unreadable as unreadable:
        return JobPosting(url=url, outcome="needs_paste", reason=f"{unreadable} {PASTE}")
    source = {name: how.replace("pasted text", called) for name, how in posting.source.items()}
    return posting.model_copy(update={"source": source})


def _from_html(text: str, headers: Mapping[str, str], url: str, today: date) -> Reading:
    if text.count("<") > _MOST_TAGS:
        reason = f"The page is too large to be a job posting. {PASTE}"
        return Reading(posting=JobPosting(url=url, outcome="needs_paste", reason=reason))
    read = page.gather(text, url)
    found = verdict.of(read, headers, today)
    description = read.description if found.outcome in {"ok", "expired"} and found.is_read else ""
    if description and read.how == read.shown.source and read.shown.lead:
        description = f"{read.shown.lead}\n\n{description}"
    # What a page says that is none is not about a posting.
    sources = [] if found.outcome in {"blocked", "not_a_posting"} else read.sources
    posting = merge.posting(read.url, sources, description, read.how, found.outcome, found.reason, read.hint)
    return Reading(posting=posting, embedded=read.embedded)
