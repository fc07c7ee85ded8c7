"""From a page's bytes to a posting: every source is read, then merged per field, then the outcome is judged."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from urllib.parse import urldefrag

from scraper import (
    boards,
    chosen,
    employer,
    ended,
    heading,
    headline,
    judge,
    language,
    merge,
    office,
    paper,
    pasted,
    places,
    prune,
    schema,
    site,
    state,
    structured,
    title,
    tracked,
    visible,
    whereabouts,
    words,
    workplace,
)
from scraper.candidate import Candidate
from scraper.decode import decode
from scraper.markup import Element, all_text, attribute, body_of, parse, show_what_scripts_would, squeeze, tags
from scraper.plain import to_text
from scraper.posting import FIELDS, JobPosting, Outcome, Reading
from scraper.site import letters

PASTE = "Please paste the text of the posting instead."
_MIN_DESCRIPTION = 40
#: A place that is no longer than a country's code says too little.
_CODE = 3
#: A page of which that much stands in cards is of what they lead to.
_MOSTLY = 0.45
_MAX_DESCRIPTION = 40_000
#: More text than the frame of a page whose content is still to come.
_FULL = 2_000
#: Opening and closing tags: the largest real pages have about twenty thousand, and each costs the tree a kilobyte.
_MOST_TAGS = 100_000


def parse_page(
    body: bytes, headers: Mapping[str, str], url: str, *, status: int = 200, today: date | None = None
) -> JobPosting:
    """The posting in a page's or a job board's answer. Pure: no network; the clock is asked when `today` is absent.

    `headers` may have names in any case. Never raises for what the bytes are like.
    """
    return read_page(body, headers, url, status=status, today=today).posting


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
        return Reading(posting=_from_board(boards.from_json(text, url), url, today, status))
    if "html" not in kind and boards.is_feed(text):
        return Reading(posting=_from_board(boards.from_xml(text, url), url, today, status))
    if status in {404, 410}:
        return Reading(posting=_gone(url))
    if ("text/plain" in kind or "markdown" in kind) and start != "<":
        return Reading(posting=_from_plain(text, url))
    return _from_html(text, headers, url, today)


def _gone(url: str) -> JobPosting:
    return JobPosting(url=url, outcome="expired", reason=f"This posting is no longer online. {PASTE}")


def _from_board(found: Candidate | None, url: str, today: date, status: int) -> JobPosting:
    if found is None:
        return _gone(url)
    if not found:
        if status in {404, 410}:
            return _gone(url)
        return JobPosting(
            url=url, outcome="not_a_posting", reason=f"There is no single posting at this address. {PASTE}"
        )
    over = found.closed or _is_past(found.fields.get("validThrough", ""), today)
    if over:
        return _posting(url, [found], found.description, found.source, "expired", "This posting is closed.")
    return _posting(url, [found], found.description, found.source, "ok", "")


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
        return Reading(
            posting=JobPosting(
                url=url, outcome="needs_paste", reason=f"The page is too large to be a job posting. {PASTE}"
            )
        )
    tree = parse(text)
    show_what_scripts_would(tree)
    focused = chosen.focus(tree, url)
    if not focused:
        url = urldefrag(url).url  # it says nothing of the posting
    titles = headline.page_titles(tree)
    page_title = " | ".join(titles)
    own_title = titles[-1] if titles else ""
    marked = [*structured.json_ld(tree), *structured.microdata(tree), *structured.rdfa(tree)]
    told = [
        each
        for found in (marked, list(state.embedded(tree)))
        if (each := merge.choose(found, url, tree, page_title)) is not None
    ]
    # Pruning takes away what the following ask about: links, notices, the scripts' places.
    before = judge.before_pruning(tree, own_title, url)
    embedded = boards.embedded_in(tree, url) or boards.framed_in(tree, url)
    hint = _hint(tree)
    own = site.read(tree, url)
    kept = tracked.read(tree)
    top = next((squeeze(all_text(each)) for each in tags(tree, "h1")), "")

    body = body_of(tree)
    measured = prune.Measured.of(body)
    all_lines, size = visible.short_lines(to_text(body)), measured.text(body)
    fields = measured.fields.get(id(body), 0)
    carded = prune.carded(body, measured)
    claims = [heading.Claim(name, "data") for name in [kept.fields.get("title", "")] if name]
    page, text = visible.read(body, titles, all_lines, measured, own, claims)
    description, how = merge.description(told, page)
    sources = [*told, page, kept]
    lines = visible.short_lines(text)
    voted = headline.read(tree, _first(sources, "title"), _first(sources, "jobLocation"), description, lines, own)
    sources.append(voted)
    told_in_words = f"{description}\n{headline.summary(tree)}"
    sources.append(merge.last_resort(sources, lines, told_in_words))
    if not _first(sources, "title"):
        sources.append(pasted.at_the_top(lines))  # a page without headings
    merge.prefer_employer(told, page, own)
    if not any("hiringOrganization" in each.fields for each in [*told, kept]):
        said = whereabouts.Shown(titles, all_lines, lines, description, _first(sources, "title"), "")
        name = employer.choose(tree, own, page, voted, said)
        merge.hire(sources, name)
    place = _first([*told, kept], "jobLocation")
    if len(place) <= _CODE:
        names = _first(sources, "title"), _first(sources, "hiringOrganization")
        said = whereabouts.Shown(titles, all_lines, lines, told_in_words, *names)
        place = workplace.choose(tree, url, own, sources, said) or place
    merge.place(sources, place)
    company = _first(sources, "hiringOrganization")
    merge.rename(sources, title.free(_first(sources, "title"), company, place, top, own))

    deadline = ended.last_day(text)
    if deadline is not None:
        page.put("validThrough", deadline.isoformat())
    is_told = bool(told) and prune.weight(description) >= _MIN_DESCRIPTION
    called = _first(sources, "title")
    own_page = bool(called) and letters(called) in letters(f"{page_title} {top}")
    placed = places.right_below(called, lines)
    only = focused or (placed and judge.only_job(text, called))
    signs = (
        before.signs
        + 2 * (only or (placed and own_page))
        + (how == "page selector")
        + ("employmentType" in page.fields)
    )
    numbered = len(page.ids) == 1
    among = (before.about_many and not own_page and not only) or judge.is_form(text, fields)
    reads_as_posting = is_told or (
        not before.other_type
        and judge.is_posting_text(
            called,
            description,
            page.facts,
            signs,
            editorial=before.editorial,
            among=among,
            numbered=numbered,
        )
    )
    # Sites forget to move this date. It is believed when the page neither shows the posting nor lets anybody apply.
    past = any(_is_past(each.fields.get("validThrough", ""), today) for each in told)
    past = past and not before.invites and not merge.shows(page, description)
    # What people are told is kept up to date. Of a list it says that one of its jobs is over.
    past = past or (reads_as_posting and deadline is not None and deadline < today)
    short = judge.is_short(text)
    over = ended.says_so(text, called) or (
        short and not reads_as_posting and any(ended.is_closed_line(each) for each in ended.sentences(text))
    )
    # A heading "Careers" is a list of jobs unless they are still to come: from a script, or in a frame.
    waiting = short and not (before.job_links or before.searched)
    waiting = waiting and (before.frames_job or before.loading or before.script_driven)
    # A careers page with a lot on it besides the jobs is there already.
    full = before.about_many and not before.job_address and size > _FULL
    waiting = waiting and (before.frames_job or not full)
    outcome, reason = _judge(
        told=is_told,
        reads_as_posting=reads_as_posting,
        closed=before.closed or over or past or any(each.closed for each in told),
        listing=(not reads_as_posting and any(map(words.NO_JOB.search, [called, top, *lines[:3]])))
        or (
            not waiting
            and (
                (short and before.searched)
                or (
                    before.called_listing
                    and not (reads_as_posting and (only or numbered or judge.is_one(description, before.job_links)))
                )
                or (not told and len({each.fields.get("title") for each in marked}) > 1)
                or (
                    ((carded >= _MOSTLY and not short) or judge.several(text)) and not told and not before.script_driven
                )
                or ((before.titled_listing or before.job_links >= judge.MANY_LINKS) and not reads_as_posting)
            )
        ),
        wall=judge.is_wall(page_title, all_lines, size, headers, url, before),
        broken=judge.is_broken(own_title, lines),
        shell=before.script_driven
        or waiting
        or (
            short
            and not full
            and not before.editorial
            and (before.job_address or judge.is_empty(text))
            and not any(words.ARTICLE.search(part) for part in heading.segments(own_title))
        ),
    )
    if outcome == "expired" and deadline is not None and deadline < today:
        reason = f"The last day to apply was {deadline.isoformat()}. {PASTE}"
    shown = description if outcome in {"ok", "expired"} and reads_as_posting else ""
    if shown and how == page.source and page.lead:
        shown = f"{page.lead}\n\n{shown}"
    if outcome in {"blocked", "not_a_posting"}:
        sources = []  # what such a page says is not about a posting
    return Reading(posting=_posting(url, sources, shown, how, outcome, reason, hint), embedded=embedded)


def _first(sources: list[Candidate], name: str) -> str:
    return next((each.fields[name] for each in sources if name in each.fields), "")


def _judge(
    *, told: bool, reads_as_posting: bool, closed: bool, listing: bool, wall: bool, broken: bool, shell: bool
) -> tuple[Outcome, str]:
    if reads_as_posting and closed:
        return "expired", f"This posting no longer accepts applications. {PASTE}"
    if told or (reads_as_posting and not listing):
        return "ok", ""
    if broken:
        return "not_a_posting", f"This address leads to an error page. {PASTE}"
    if closed:
        return "expired", f"This posting is no longer online. {PASTE}"
    if wall:
        return "blocked", f"The website asks visitors to sign in or to prove that they are human. {PASTE}"
    if listing:
        return "not_a_posting", "This page lists several jobs. Give the address of one of them, or paste its text."
    if shell:
        return "needs_paste", f"The website shows this posting only in a browser. {PASTE}"
    return "not_a_posting", f"This page does not look like a job posting. {PASTE}"


def _posting(
    url: str,
    sources: list[Candidate],
    description: str,
    how: str,
    outcome: Outcome,
    reason: str,
    hint: str | None = None,
) -> JobPosting:
    values: dict[str, str] = {}
    source: dict[str, str] = {}
    for each in sources:
        for name in FIELDS:
            if name in each.fields and name not in values:
                values[name], source[name] = each.fields[name], each.source
    if description:
        source["description"] = how
        pay = merge.salary_in(description) if "baseSalary" not in values else ""
        if pay:
            values["baseSalary"], source["baseSalary"] = pay, "text"
    if "employmentType" in values:
        values["employmentType"] = schema.employment(values["employmentType"])
    if values.get("jobLocation") == values.get("hiringOrganization"):
        values.pop("jobLocation", None)
    if len(description) > _MAX_DESCRIPTION:
        description = description[:_MAX_DESCRIPTION].rsplit("\n", 1)[0]
    guessed = language.guess(description or values.get("title", ""), hint)
    return JobPosting(
        url=url, **values, description=description, language=guessed, source=source, outcome=outcome, reason=reason
    )


def _is_past(day: str, today: date) -> bool:
    return bool(day) and day < today.isoformat()


def _hint(tree: Element) -> str | None:
    return next((attribute(each, "lang") for each in tags(tree, "html")), "") or None
