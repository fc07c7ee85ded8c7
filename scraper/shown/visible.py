"""Reads a posting from what a person sees on its page, where machines were told nothing."""

import re

from scraper.candidate import Candidate
from scraper.lexicon import edges, gazetteer, institutions, labels, nominative, places, words
from scraper.lexicon.call import without_call
from scraper.shown import facts, spoken
from scraper.shown.density import describe, lead, without_other_jobs
from scraper.shown.heading import Claim, heading, segments, shown_alone
from scraper.signs import jobs, judge, named, sought
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.measured import Measured
from scraper.signs.prune import prune
from scraper.signs.site import Site, letters
from scraper.text.markup import Element, brief, squeeze, tags
from scraper.text.plain import to_text


def fields(body: Element, text: str, candidate: Candidate, titles: list[str], claims: list[Claim], site: Site) -> None:
    """Put the title, company, place and the like that a pruned body shows beside its text into a candidate.

    `text` is all that it shows, `claims` are those to the title by what is not a heading.
    """
    lines = short_lines(text)
    named.read(body, candidate)
    claims = list(claims)
    if name := candidate.fields.pop("title", ""):
        claims.append(Claim(name, "name"))
    claims += [Claim(name, "also_named") for name in candidate.others.pop("title", [])]
    called = Candidate("label")
    facts.by_labels(lines, called, (("title", words.TITLE_LABEL),))
    name = called.fields.get("title", "")
    if name and not any(words.EMPLOYMENT.match(part) for part in name.split(", ")):
        claims.append(Claim(name, "label"))
    firm = Candidate("label")
    facts.by_labels(lines, firm, (("hiringOrganization", words.COMPANY_LABEL),))
    hirer = letters(firm.fields.get("hiringOrganization", ""))
    title = heading(body, [each for each in titles if letters(each) != hirer], site, claims, lines)
    title = _marked(text, title) or _below_own(body, title, titles, site) or title
    told = next((claim.text for claim in claims if claim.by == "label"), "")
    if told in title and len(told) >= 3:
        title = _ranked(told, text, titles) or told  # the heading names the company as well
    headed = any(line.startswith("#") for line in text.split("\n"))
    if (
        not title
        or (belongs_to_the_site(title) and not headed)
        or words.LISTING.search(title)
        or words.ABOUT_WORK.match(title)
        or labels.calls_a_page(title)
    ):
        on_it = jobs.jobs_in(text)  # the page is called for many, and has one
        sought_for = (_sought(text) or _line_of_a_job(text)) if not on_it else ""
        title = next(iter(on_it)) if len(on_it) == 1 else sought_for or title
    title = _called_for(text, title, titles) or _below_slogan(text, title, titles) or title
    company = candidate.fields.get("hiringOrganization", "")
    if company and company != title and (title.startswith(company) or title.endswith(company)):
        alone = title.removeprefix(company).removesuffix(company).strip(" -–—|·:,/")
        title = title if not alone or alone.split()[-1].lower() in _OPEN else alone
    coded = _CODE_BEHIND.match(title)
    if coded and shown_alone(body, coded["title"]):
        title = coded["title"]
    in_place = _PLACE_BEHIND.match(title)
    is_name = in_place and not in_place["place"][:1].isdigit()
    known_there = in_place and (places.alone(in_place["place"]) or gazetteer.is_place(in_place["place"]))
    apart = in_place and (
        (known_there and shown_alone(body, in_place["place"]))
        or (gazetteer.is_place(in_place["place"]) and shown_alone(body, in_place["title"]))
    )
    if in_place and is_name and apart and not judge.is_job_title(in_place["place"]):
        title = in_place["title"]
        candidate.put("jobLocation", in_place["place"], by="behind_title")
    in_town = _TOWN_BEHIND.match(title)
    if in_town and judge.names_a_job(in_town["title"]) and gazetteer.kind(in_town["place"]) == "city":
        title = in_town["title"]
        candidate.put("jobLocation", in_town["place"], by="behind_title")
    above = lines[lines.index(title) - 1] if title in lines[1:] else ""
    candidate.put("title", nominative.behind(title, above))
    facts.by_labels(lines, candidate)
    facts.by_pictures(lines, candidate)
    _company_and_place(lines, title, candidate)
    facts.in_a_line(lines, candidate, " | ".join(titles))
    facts.by_sentences([line for line in text.split("\n") if len(line) <= _LONGEST_LINE], candidate)


def _below_own(body: Element, title: str, titles: list[str], site: Site) -> str:
    """The heading below the site's own, where that was taken for the title; empty where it was not.

    A page that is called by its jobs beside the site is not called by one, whatever the site's name says.
    """
    beside = any(labels.calls_a_page(part) for each in titles for part in segments(each))
    if not any(letters(each) == letters(title) for each in site.names) or (judge.names_a_job(title) and not beside):
        return ""
    below = (squeeze(brief(each)) for each in tags(body, "h2", "h3"))
    first = next((name for name in below if name and letters(name) != letters(title)), "")
    other = facts.is_section(first) or words.LISTING.search(first) or labels.calls_a_page(first)
    return first if 3 <= len(first) <= _LONGEST and not other else ""


def _marked(text: str, title: str) -> str:
    """The page's one heading that is meant for every gender, where a title is none of its headings; else empty.

    Where no heading is, a line near the top is, if the page does not show the title, or that names no job.
    """
    headings = {line.lstrip("# ") for line in text.split("\n") if line.startswith("#") and len(line) <= _LONGEST}
    if title in headings or words.GENDERED.search(title):
        return ""
    marked = [each for each in headings if _is_marked(each)]
    if not marked and (title not in text or not (headings or judge.names_a_job(title))):
        top = dict.fromkeys(part for line in short_lines(text)[:_TOP] for part in segments(line) if _is_marked(part))
        marked = [part for part in top if len(part) <= _LONGEST]
    return marked[0] if len(marked) == 1 else ""


_TOP = 24


def _is_marked(text: str) -> bool:
    return bool(words.GENDERED.search(text)) and judge.names_a_job(text)


def _ranked(told: str, text: str, titles: list[str]) -> str:
    """The heading that the page is called by and that says more of the job than its label does; empty when none.

    It names its rank before (`Senior Loom Mechanic`), and may tell in brackets what it is about.
    """
    more = re.compile(rf"(?:[^\W\d_]{{2,14}}\.? ){{1,2}}{re.escape(told)}(?: \([^()]{{2,40}}\))?")
    called = {part for name in titles for part in segments(name) if len(part) <= _LONGEST and more.fullmatch(part)}
    headings = (line.lstrip("# ") for line in text.split("\n") if line.startswith("#"))
    return next((each for each in headings if each in called), "")


def _sought(text: str) -> str:
    """Whom a page of no known job seeks: by its sentences, or by the heading right above its first part."""
    if name := sought.job(text):
        return name
    above = ""
    for line in text.split("\n"):
        name = line.lstrip("# ")
        if not line.startswith("#"):
            if above and judge.sections(line, labelled=True):
                return above
            continue
        if judge.sections(line):
            return above
        if judge.calls_for(name, text):
            return name
        other = words.LISTING.search(name) or words.ABOUT_WORK.match(name) or words.ABOUT_THEM.match(name)
        other = other or named.is_label(name) or len(name) > _LONGEST
        above = "" if other or name[-1:] in ".!?:" else name
    return ""


def _called_for(text: str, title: str, titles: list[str]) -> str:
    """The job in the one heading that calls for somebody, on a page that shows a slogan above it; else empty."""
    parts = [part for each in titles for part in segments(each)]
    announced = any(without_call(part) != part for part in parts)  # and so is not called by what else it is called
    if judge.names_a_job(title) or (not announced and any(letters(title) in letters(each) for each in titles)):
        return ""
    headings = (line.lstrip("# ") for line in text.split("\n") if line.startswith("#") and len(line) <= _LONGEST)
    called = {job for each in headings if (job := without_call(each)) not in {each, title}}
    job = called.pop() if len(called) == 1 and without_call(title) == title else ""
    return job[:1].upper() + job[1:]


def _below_slogan(text: str, title: str, titles: list[str]) -> str:
    """The one heading below a slogan on a page that is called by what pages of jobs are; else empty."""
    if judge.names_a_job(title) or not titles or not all(map(labels.calls_a_page, titles)):
        return ""
    headings = [line.lstrip("# ") for line in text.split("\n") if line.startswith("#") and len(line) <= _LONGEST]
    other = (facts.is_section, words.LISTING.search, words.ABOUT_WORK.match, words.ABOUT_THEM.match, edges.WIDGET.match)
    left = [each for each in headings if not (any(kind(each) for kind in other) or labels.calls_a_page(each))]
    if len(left) != _BOTH or left[0] != title or left[1][-1] in _ENDED or judge.sections(f"# {left[1]}"):
        return ""
    return left[1] if len(title.split()) >= _SLOGAN > len(left[1].split()) else ""


#: So many words make a slogan, and fewer a job's name.
_BOTH, _SLOGAN = 2, 4


def _line_of_a_job(text: str) -> str:
    """The one short line near the top of a page that names a job, without what calls for somebody; else empty."""
    found: dict[str, str] = {}
    for line in short_lines(text)[:_TOP]:
        name = without_call(line)
        if len(line) > _LONGEST or len(name) < _SHORTEST or name[-1] in _ENDED or labels.calls_a_page(line):
            continue
        if (judge.names_a_job(name) or name != line) and not words.ABOUT_WORK.match(line):
            found.setdefault(letters(name), name[:1].upper() + name[1:])
    return next(iter(found.values())) if len(found) == 1 else ""


_SHORTEST, _ENDED = 3, ".!?:,;。"
#: A title does not end so: what followed was a part of it (`Tester for Marlow`).
_OPEN = {"for", "für", "pour", "para", "per", "voor", "dla", "pro", "för", "til"}
_LONGEST = 80
_PARTS = re.compile(r"\s*[|·•,;()]\s*|\s[-–—]\s")
#: "Plásticos Navarrete - Apodaca, Nuevo León", right below the title.
_COMPANY_PLACE = re.compile(r"^(?P<company>[^|·•:]{2,60}?)\s+[-–—]\s+(?P<place>[^|·•:]{3,60})$")
#: "Plásticos Navarrete · Apodaca", where a small town stands behind a name of several words.
_NAME_TOWN = re.compile(r"^(?P<company>[^|·•:\d]{2,60}?)\s*[|·•]\s*(?P<place>[^|·•:\d]{3,40})$")


def _company_and_place(lines: list[str], title: str, candidate: Candidate) -> None:
    at = lines.index(title) if title in lines else -1
    below = lines[at + 1 : at + 4] if at >= 0 else []
    bodies = [line for line in below if words.PUBLIC_BODY.match(line) and not judge.names_a_job(line)]
    if bodies:
        candidate.put("hiringOrganization", bodies[-1], by="body")  # the department stands above its agency
    told = (line for line, above in zip(below, [title, *below], strict=False) if above[-1:] not in ":：")
    parts = (part.strip() for line in told for part in _PARTS.split(line))
    kinds = [part for part in parts if institutions.is_one(part) and not judge.is_job_title(part)]
    candidate.put("hiringOrganization", next(iter(kinds), ""), by="body")
    for line in below:
        both = _COMPANY_PLACE.match(line) or _NAME_TOWN.match(line)
        if not both or not (places.shaped(both["place"]) or places.alone(both["place"]) or _is_in_town(both, lines)):
            continue
        other = (
            words.DEPARTMENT,
            words.EMPLOYMENT,
            words.TERMS,
            words.MONEY,
            edges.CHROME,
            words.AGGREGATORS,
            words.REMOTE,
        )
        if judge.is_job_title(line) or any(kind.match(both["company"]) for kind in other):
            continue
        if both["company"].casefold() not in candidate.filed:
            candidate.put("hiringOrganization", both["company"])
        candidate.put("jobLocation", both["place"], by="behind_company")


def _is_in_town(line: re.Match[str], lines: list[str]) -> bool:
    """Whether a line has a name of several words, which is no topic of the text, and a town, large or small."""
    name = line["company"]
    if line.re is not _NAME_TOWN or " " not in name or not name[0].isupper() or not gazetteer.is_place(line["place"]):
        return False
    other = (words.PRESENCE, words.LISTING, words.APPLY)
    said = "\n".join(each for each in lines if name not in each)
    return not (gazetteer.is_place(name) or any(kind.search(name) for kind in other) or spoken.is_topic(name, said))


def place_below(title: str, lines: list[str]) -> str:
    """Right below the title, two names with a comma between them that are no company, pay, terms or other job."""
    at = lines.index(title) if title in lines else -1
    other = (
        words.TERMS,
        words.EMPLOYMENT,
        words.MONEY,
        words.LEGAL_FORM,
        words.DEPARTMENT,
        edges.CHROME,
        words.PRESENCE,
    )
    below = lines[at + 1 : at + 4] if at >= 0 else []
    return next(
        (
            line
            for line in below
            if places.shaped(line)
            and not judge.is_job_title(line)
            and not any(kind.search(part) for part in line.split(", ") for kind in other)
        ),
        "",
    )


#: "Machinist (Milwaukie)", where the place is shown by itself as well.
_PLACE_BEHIND = re.compile(r"^(?P<title>.{3,120}?) \((?P<place>[^()/]{2,40})\)$")
#: "Weaver (260001XK)", where the page shows the job's name without its number as well.
_CODE_BEHIND = re.compile(r"^(?P<title>.{3,120}?) [(\[][A-Za-z]{0,4}[-_]?\d[\w-]{3,16}[)\]]$")
#: "CAM Operatörü, Ankara", where it is a large town.
_TOWN_BEHIND = re.compile(r"^(?P<title>.{3,120}), (?P<place>[^,()/]{2,40})$")


_LONGEST_LINE = 1500
_TOLD = {name for name, _ in facts.LABELS}


def short_lines(text: str) -> list[str]:
    """A page's text as lines of at most 200 characters, in order, at most 400."""
    return [line.lstrip("#- ").strip() for line in text.split("\n") if 0 < len(line) <= 200][:400]


def read(
    body: Element, titles: list[str], lines: list[str], measured: Measured, site: Site, claims: list[Claim]
) -> tuple[Candidate, str]:
    """Prune a body in place and read it; also gives the text that it shows then.

    `lines` are the short ones of the whole body, `measured` how much text is where in it, `claims` to the title those
    that others than this body make.
    """
    candidate = Candidate("page")
    labelled = facts.labelled_elements(body)
    claims = [*claims, *(Claim(value, "label") for name, value in labelled if name == "title")]
    numbers = facts.references(lines, labelled)
    labelled = [each for each in labelled if each[0] in _TOLD]
    pinned = facts.pinned(body)
    profiled, applied = named.profiled(body), facts.applied_at(body)
    known = Candidate("labels")
    facts.by_labels(lines, known)
    candidate.ids, candidate.filed = numbers, facts.filed_under(lines)
    candidate.facts = len({name for name, _ in labelled} | set(known.fields))
    prune(body, measured)
    text = to_text(body)
    fields(body, text, candidate, titles, claims, site)
    for name, value in labelled:
        candidate.put(name, value, by="label_element")
    if profiled and letters(profiled) in site.path:
        candidate.put("hiringOrganization", profiled, by="profile")
    candidate.put("hiringOrganization", applied, by="applied")
    candidate.put("jobLocation", pinned, by="pin")
    candidate.put("jobLocation", place_below(candidate.fields.get("title", ""), short_lines(text)), by="below")
    facts.by_labels(short_lines(text), candidate, (("jobLocation", words.ADDRESS_LABEL),), by="address_label")
    title = candidate.fields.get("title", "")
    found, how = describe(body, text, title)
    candidate.description = found if jobs.whole_jobs(text) > 1 else without_other_jobs(found, title)
    candidate.lead = lead(body, title, found)
    candidate.source = f"page {how}"
    return candidate, text
