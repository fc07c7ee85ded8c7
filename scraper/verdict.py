"""What a page turns out to be: one posting, one that is over, or none, and then why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import unquote, urlsplit

from scraper import merge
from scraper.candidate import Candidate
from scraper.lexicon import institutions, labels, places, states, words
from scraper.lexicon.call import is_call, without_call
from scraper.net import tested
from scraper.page import Page
from scraper.posting import Outcome
from scraper.shown import heading
from scraper.signs import employed, ended, evidence, jobs, judge, measured, wall
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.site import letters

PASTE = "Please paste the text of the posting instead."
_MIN_DESCRIPTION, _MIN_TOLD = 40, 15
#: A page of which that much stands in cards is of what they lead to.
_MOSTLY, _NEARLY_ALL = 0.45, 0.8
#: A page that stands so much longer than its last day is kept for its text, and nobody tends its dates.
_KEPT = timedelta(days=730)
#: More text than the frame of a page whose content is still to come.
_FULL = 2_000


@dataclass(frozen=True)
class Verdict:
    """How the reading of a page ended; `is_read` tells whether its text is a posting's."""

    outcome: Outcome
    reason: str
    is_read: bool


def of(page: Page, headers: Mapping[str, str], today: date) -> Verdict:
    """Judge a page by its text, its markup and the answer's headers."""
    told = any(measured.weight(page.description) >= _least(each) for each in page.told)
    whole = _tells_jobs_whole(page)
    if whole:
        for each in page.sources:
            each.fields.pop("title", None)  # one of them would be wrong of the others
    only = whole or _is_only(page)
    is_read = told or whole or (not jobs.are_marked(page.text) and _reads_as_posting(page, only=only))
    deadline = ended.last_day(page.text)
    if deadline is not None:
        page.shown.put("validThrough", deadline.isoformat())
    tended = deadline is not None and (today - _KEPT < deadline or _tells_machines(page, deadline))
    late = is_read and deadline is not None and deadline < today and tended
    closed = page.before.closed or _says_over(page, is_read=is_read) or _is_past(page, today) or late
    closed = closed or any(each.closed for each in page.told)
    outcome, reason = _outcome(page, headers, told=told, is_read=is_read, closed=closed, only=only)
    if outcome == "expired" and deadline is not None and deadline < today:
        reason = f"The last day to apply was {deadline.isoformat()}. {PASTE}"
    return Verdict(outcome, reason, is_read)


def _least(told: Candidate) -> int:
    """How much text a posting has that machines are told; one of which they are told many facts may be short."""
    facts = ("title", "hiringOrganization", "jobLocation", "employmentType")
    return _MIN_TOLD if all(map(told.fields.get, facts)) else _MIN_DESCRIPTION


def _tells_machines(page: Page, day: date) -> bool:
    """Whether a page tells machines the same last day as people, and so means it however long ago it was."""
    return any(each.fields.get("validThrough", "").startswith(day.isoformat()) for each in page.told)


def is_past(day: str, today: date) -> bool:
    """Whether a day that may not be known is over."""
    return bool(day) and day < today.isoformat()


def _outcome(
    page: Page, headers: Mapping[str, str], *, told: bool, is_read: bool, closed: bool, only: bool
) -> tuple[Outcome, str]:
    if is_read and closed:
        return "expired", f"This posting no longer accepts applications. {PASTE}"
    empty = "" if is_read else _says_none(page, closed=closed)
    listing = _is_listing(page, is_read=is_read, only=only)
    if told or (is_read and not listing):
        return "ok", ""
    if judge.is_broken(page.own_title, page.lines):
        return "not_a_posting", f"This address leads to an error page. {PASTE}"
    if closed and not (empty and page.before.about_many):
        return "expired", f"This posting is no longer online. {PASTE}"
    if _is_wall(page, headers):
        return "blocked", f"The website asks visitors to sign in or to prove that they are human. {PASTE}"
    if empty:
        return "not_a_posting", f"{empty} {PASTE}"
    if listing:
        return "not_a_posting", "This page lists several jobs. Give the address of one of them, or paste its text."
    if judge.is_form(page.text, page.fields) and not (page.before.script_driven or _is_waiting(page)):
        return "not_a_posting", f"This page is a form, and does not show the posting. {PASTE}"
    if _is_shell(page):
        return "needs_paste", f"The website shows this posting only in a browser. {PASTE}"
    return "not_a_posting", f"This page does not look like a job posting. {PASTE}"


def _is_wall(page: Page, headers: Mapping[str, str]) -> bool:
    """Whether the page stands in front of another: a challenge, a sign-in, a consent that hides everything."""
    if tested.is_test(headers) or wall.leads_to_one(page.url):
        return True
    before = page.before
    return wall.is_one(
        page.title,
        page.all_lines,
        page.size,
        guarded=before.guarded,
        asks_password=before.asks_password,
        script_driven=before.script_driven or before.frames_job,
    )


def _is_placed(page: Page) -> bool:
    return places.right_below(page.first("title"), page.lines)


def _is_own(page: Page) -> bool:
    """Whether the page is called as its posting is."""
    called = letters(page.first("title"))
    path = letters(unquote(urlsplit(page.url).path)).rstrip("0123456789")
    return bool(called) and (called in letters(f"{page.title} {page.top}") or path.endswith(called))


def _is_only(page: Page) -> bool:
    """Whether the page's posting is the only one on it."""
    if page.focused:
        return True
    many = page.before.about_many and page.before.job_links <= 1
    if many and jobs.is_told_whole(page.first("title"), page.text):
        return True  # a page that is called for many jobs, and has one
    title = page.first("title")
    alone = {letters(without_call(each)) for each in jobs.jobs_in(page.text)} == {letters(title)}
    if many and (alone or _stands_alone(page, title)):
        found = evidence.of(title, page.top, page.text)
        if found.is_enough and (found.named or found.is_called or found.is_plenty):
            return True
    return alone and (_is_placed(page) or judge.terms_below(title, page.lines))


def _stands_alone(page: Page, title: str) -> bool:
    """Whether no heading of a page names another job, and no short line where it has none, or they name this one."""
    name = letters(title)
    headings = [line.lstrip("# ") for line in page.text.split("\n") if line.startswith("#")]
    own = [each for each in headings if letters(without_call(each)) == name]
    others = [each for each in headings if each not in own and not (judge.sections(f"# {each}") or _is_menus(each))]
    if any(without_call(each) != each for each in own):
        return not any(judge.names_a_job(each) or without_call(each) != each for each in others)
    if own or others:
        return not others
    lines = (line for line in page.lines if len(line) <= _LONGEST_HEADING and not institutions.is_one(line))
    short = [line for line in lines if judge.names_a_job(line)]
    return {letters(without_call(each)) for each in short} <= {name} and title.casefold() in page.text.casefold()


def _is_menus(heading: str) -> bool:
    """Whether a heading is what a page of jobs is called, or of the site around it."""
    listing = words.LISTING.search(heading) or words.ABOUT_WORK.match(heading) or words.ABOUT_THEM.match(heading)
    return bool(listing) or labels.calls_a_page(heading) or is_call(heading) or belongs_to_the_site(heading)


def _tells_jobs_whole(page: Page) -> bool:
    """Whether a page is called for its few jobs, and tells each of them as a whole instead of leading to it."""
    before = page.before
    here = (before.called_listing or before.titled_listing) and not (
        page.told or before.job_links or before.script_driven or before.editorial
    )
    return here and jobs.whole_jobs(page.text) > 1


def _reads_as_posting(page: Page, *, only: bool) -> bool:
    before, own = page.before, _is_own(page)
    signs = (
        before.signs
        + 2 * (only or (_is_placed(page) and own))
        + (page.how == "page selector")
        + ("employmentType" in page.shown.fields)
    )
    # A short posting may stand above a long form, where its address and its page are called by it.
    above = own and before.job_address and measured.weight(page.description) >= judge.TOLD
    among = (before.about_many and not own and not only) or (judge.is_form(page.text, page.fields) and not above)
    if before.other_type or (not before.invites and judge.offers_people(page.description)):
        return False
    alone = own and not (before.about_many or before.searched) and before.job_links < judge.MANY_LINKS
    employs = alone and employed.surely(page.first("title"), page.text, page.description)
    found = evidence.of(page.first("title"), page.top, page.text)
    employs = (
        employs or ((only or _is_the_only_call(page)) and found.is_enough) or (alone and _is_presented(page, found))
    )
    if not page.told and evidence.is_of_something_else(page.first("title"), page.top, page.text):
        return False
    # What nobody in particular says of a kind of people is about an occupation.
    said = f"{page.description}\n{page.text}"
    surely = employs or before.invites or before.closed or _is_numbered(page) or _tells_where(page)
    if evidence.is_general(page.first("title"), page.text) and not (surely or evidence.is_particular(said)):
        return False
    if not (before.invites or _is_numbered(page) or employs) and judge.speaks_to_customers(
        page.first("title"), page.text
    ):
        return False
    return judge.is_posting_text(
        page.first("title"),
        page.description,
        page.shown.facts,
        signs,
        editorial=before.editorial and not (employs and found.is_plenty),
        among=among,
        numbered=_is_numbered(page),
        hires=not own
        or (found.terms > 1 and found.answered > 0)
        or before.invites
        or before.job_address
        or before.about_many
        or bool(words.SEEKING.search(page.title))
        or any(map(_is_announced, page.titles)),
        employs=employs,
    )


def _is_announced(title: str) -> bool:
    """Whether a page's title begins with what postings are called by ("Volné místo: Sládek", "Vacancy: Brewer")."""
    called, colon, name = title.replace("：", ":").partition(":")
    return bool(colon and name.strip()) and labels.fold(called.strip()) in labels.PAGES | labels.TITLES


_LONGEST_HEADING = 60


def _is_presented(page: Page, found: evidence.Evidence) -> bool:
    """Whether a page with a job's address and a way to apply calls for somebody, and announces what he must be."""
    before = page.before
    names = (by for name, by, _ in page.shown.offers if name == "hiringOrganization")
    calls = found.called or any(by.startswith("label") for by in names)
    headed = (line for line in page.description.split("\n") if len(line) <= _LONGEST_HEADING)
    told = measured.weight(page.description) >= judge.TOLD and any(map(words.NEEDS.search, headed))
    return bool(before.job_address and before.signs > 1 and before.job_links <= 1 and calls and told)


def _tells_where(page: Page) -> bool:
    """Whether labels, or what elements are called, tell where the work is, or for whom."""
    facts = {"jobLocation", "hiringOrganization"}
    return any(name in facts and by.startswith(("label", "name")) for name, by, _ in page.shown.offers)


def _is_the_only_call(page: Page) -> bool:
    """Whether a page is about nothing but what its title names, whatever its site calls it."""
    before = page.before
    others = before.searched or before.called_listing or before.job_links > 1
    headed = page.top or next((line for line in page.text.split("\n") if line.startswith("#")), "")
    headed = headed or "\n".join(page.lines[:_FIRST_LINES])  # of a page without headings
    named = letters(page.first("title"))
    return (
        bool(named) and not others and named in letters(f"{page.title} {headed}") and len(jobs.jobs_in(page.text)) <= 1
    )


_FIRST_LINES = 6


def _is_numbered(page: Page) -> bool:
    return len(page.shown.ids) == 1


def _is_past(page: Page, today: date) -> bool:
    """Whether the day that machines are told is over; sites forget to move it.

    It is believed when the page lets nobody apply, and either does not show the posting or is not long kept.
    """
    days = [day for each in page.told if is_past(day := each.fields.get("validThrough", ""), today)]
    kept = all(day < (today - _KEPT).isoformat() for day in days)
    return bool(days) and not page.before.invites and not (kept and merge.shows(page.shown, page.description))


def _says_over(page: Page, *, is_read: bool) -> bool:
    return ended.says_so(page.text, page.first("title")) or (
        judge.is_short(page.text)
        and not is_read
        and any(ended.is_closed_line(each) for each in ended.sentences(page.text))
    )


def _is_full(page: Page) -> bool:
    """Whether a careers page has a lot on it besides the jobs, and so is there already."""
    return page.before.about_many and not page.before.job_address and page.size > _FULL


def _is_waiting(page: Page) -> bool:
    """Whether jobs are still to come: from a script, or in a frame. A heading "Careers" is a list of them otherwise."""
    before = page.before
    there = before.job_links or (before.called_listing and len(jobs.alike(page.text)) > 1)
    waiting = judge.is_short(page.text) and not (there or before.searched)
    waiting = waiting and (before.frames_job or before.loading or before.script_driven)
    return waiting and (before.frames_job or not _is_full(page))


def _says_none(page: Page, *, closed: bool) -> str:
    """What to tell of a page that says that there is no job on it; empty when it does not say so."""
    first = [page.first("title"), page.top, *page.lines[:3]]
    # Who comes too late is thanked, too.
    if not closed and any(map(states.APPLIED.search, first)):
        return "This page confirms an application, and does not show the posting."
    # Where a script brings the jobs, such a sentence stands there before they do; beside some, it is of others.
    there = not page.before.script_driven and page.before.job_links <= 1 and not jobs.jobs_in(page.text)
    said = ended.sentences("\n".join(page.all_lines)) if there else []
    if any(map(states.NO_RESULTS.search, first)) or any(map(states.NONE_OPEN.search, said)):
        return "This page says that there are no open positions."
    return ""


def _is_listing(page: Page, *, is_read: bool, only: bool) -> bool:
    before = page.before
    if _is_waiting(page):
        return False
    short = judge.is_short(page.text)
    one = is_read and (only or _is_numbered(page) or jobs.is_one(page.description, before.job_links))
    # A short posting may stand above more cards than it has words.
    whole = is_read and _is_own(page) and judge.sections(page.description) > 1 and page.carded < _NEARLY_ALL
    in_cards = page.carded >= _MOSTLY and not (short or whole)
    many = before.job_links >= judge.MANY_LINKS
    # Of a list whose cards could not be told, one reads as a posting; the page is not called as it is.
    among = many and not page.told and not (only or _is_own(page)) and len(jobs.jobs_in(page.text)) > 1
    return (
        (short and before.searched)
        or (before.called_listing and not one)
        or (not page.told and len({each.fields.get("title") for each in page.marked}) > 1)
        or ((in_cards or jobs.several(page.text)) and not page.told and not before.script_driven)
        or among
        or ((before.titled_listing or many) and not is_read)
    )


def _is_shell(page: Page) -> bool:
    """Whether a page is the frame of something that a script would bring."""
    before = page.before
    if before.script_driven or _is_waiting(page):
        return True
    return (
        judge.is_short(page.text)
        and not _is_full(page)
        and not (before.editorial or judge.offers_people(page.description))
        and (before.job_address or judge.is_empty(page.text))
        and not any(words.ARTICLE.search(part) for part in heading.segments(page.own_title))
    )
