"""Brings together what a page's sources say of one posting."""

import itertools
import re
from urllib.parse import urlsplit

from scraper.candidate import Candidate
from scraper.lexicon import edges, institutions, language, places, words
from scraper.lexicon.labels import fold
from scraper.posting import FIELDS, JobPosting, Outcome
from scraper.shown import visible
from scraper.signs import judge
from scraper.signs.measured import weight
from scraper.signs.site import Site, letters
from scraper.text.markup import Element, all_text, attribute, squeeze, tags
from scraper.told import schema

_MIN_DESCRIPTION = 40
#: "< p >", "< /li>": marks that no longer are any.
_REMNANT, _SEVERAL = re.compile(r"<\s*/?\s*(?:p|ul|ol|li|br|div|span|strong|em|b|h[1-6])\s*/?\s*>", re.I), 3
_LITTLE = 300
_MAX_DESCRIPTION = 40_000


def choose(found: list[Candidate], url: str, tree: Element, page_title: str) -> Candidate | None:
    """Of several postings in one page, the one that its address or its title means; None when that is not told."""
    found = [each for each in found if each]
    if len({(each.fields.get("title"), each.description[:200]) for each in found}) <= 1:
        return max(found, key=lambda each: (len(each.description), len(each.fields)), default=None)
    addresses = {_address(url)}
    for element in tags(tree, "link", "meta"):
        if attribute(element, "rel") == "canonical" or attribute(element, "property") == "og:url":
            addresses.add(_address(attribute(element, "href") or attribute(element, "content")))
    by_address = [each for each in found if each.url and _address(each.url) in addresses]
    headings = {squeeze(all_text(each)).casefold() for each in tags(tree, "h1", "h2")}
    by_heading = [each for each in found if each.fields.get("title", "").casefold() in headings]
    by_title = [
        each for each in found if (title := each.fields.get("title", "").casefold()) and title in page_title.casefold()
    ]
    for some in (by_address, by_title, by_heading):
        if some and len({each.fields.get("title") for each in some}) == 1:
            return max(some, key=lambda each: (len(each.description), len(each.fields)))
    described = [each for each in found if len(each.description) >= _MIN_DESCRIPTION]
    return described[0] if len(described) == 1 else None


def _address(url: str) -> str:
    split = urlsplit(url)
    return f"{split.netloc.lower().removeprefix('www.')}{split.path.rstrip('/')}"


def description(told: list[Candidate], page: Candidate) -> tuple[str, str]:
    """The structured text, unless what the page shows contains it and goes on much longer."""
    best = max(told, key=lambda each: len(each.description), default=page)
    shown = "\n".join(line for line in page.description.split("\n") if not line.startswith("#"))
    if best is page or (len(best.description) < _MIN_DESCRIPTION and weight(shown) >= weight(best.description)):
        return page.description, page.source
    if weight(best.description) < _LITTLE and judge.sections(page.description) > judge.sections(best.description):
        return page.description, page.source  # a stub, or a placeholder that the site's theme came with
    if len(_REMNANT.findall(best.description)) >= _SEVERAL and weight(page.description) >= _LITTLE:
        return page.description, page.source  # whose marks somebody took apart
    cut = best.description.rstrip().endswith(("…", "...", "[…]"))
    if len(page.description) > (1.2 if cut else 2.5) * len(best.description) and shows(page, best.description):
        return page.description, page.source
    more = _parts_beside(best.description, page.description) if shows(page, best.description) else []
    return "\n\n".join([best.description, *more]), best.source


def _parts_beside(told: str, shown: str) -> list[str]:
    """The parts of a shown text (duties, needs, offers, who hires) that the told one lacks, each with its heading."""
    known, found = _bare(told), []
    for part in re.split(r"\n(?=#)", shown):
        heading, _, said = part.partition("\n")
        name = heading.lstrip("# ").strip(" :")
        announced = judge.sections(heading) or words.ABOUT_THEM.match(name) or words.PROCESS.search(name)
        is_part = heading.startswith("#") and announced
        if is_part and len(said.strip()) >= _MIN_DESCRIPTION and _bare(said).strip()[:50] not in known:
            found.append(part.strip())
    return found


def shows(page: Candidate, text: str) -> bool:
    """Whether what a page shows contains a text, judged by passages of its beginning, middle and end."""
    whole, shown = _bare(text), _bare(page.description)
    passages = [whole[int(len(whole) * at) :][:50].rstrip(".… ") for at in (0, 0.3, 0.6, 0.9)]
    return any(len(passage) > 15 and passage in shown for passage in passages)


def contradicts(told: Candidate, page: Candidate, said: str) -> bool:
    """Whether what machines are told is of another job than the page's: a theme's example, or a copy's original.

    `said` is all that people are shown; neither the title nor the text stands there, and another text does.
    """
    title = letters(told.fields.get("title", ""))
    if not title or title in letters(said) or weight(told.description) < _LITTLE:
        return False
    return judge.sections(page.description) >= 2 and not shows(page, told.description)


def _bare(text: str) -> str:
    return squeeze(text.replace("#", " ").replace("- ", " "))


_NAME = re.compile(r"^[A-ZÀ-Ž][\w'’-]+(?:[ -][\w'’-]+){0,4}$")


def _below(title: str, lines: list[str], sources: list[Candidate], *, surely: bool = True) -> str:
    """A name right below the title, when the company is known to be another; `surely`: facts (hours, pay) come next."""
    known = {each.fields.get("hiringOrganization", "").casefold() for each in sources}
    at = lines.index(title) if title in lines else -1
    if at < 0 or not any(known):
        return ""
    facts = (words.TERMS, words.EMPLOYMENT, words.MONEY, words.REMOTE)
    for index in range(at + 1, min(at + 3, len(lines) - 1)):
        line, after = lines[index], lines[index + 1]
        other = (words.DEPARTMENT, edges.CHROME, words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY, *facts)
        if (
            _NAME.match(line)
            and line.casefold() not in known
            and not any(kind.search(line) for kind in other)
            and not (judge.names_a_job(line))
        ):
            return line if not surely or any(kind.search(after) for kind in facts) else ""
    return ""


_AMOUNT = r"(?<![\d.,])\d{1,3}(?:[,. \u00a0]\d{3})+(?:[.,]\d\d)?"
_CURRENCY = r"(?:[$€£]|(?:USD|EUR|GBP|CHF|CAD|AUD|CZK|PLN|Kč|zł)\b)"
_RANGE = re.compile(
    rf"{_CURRENCY}?\s?{_AMOUNT}\s?{_CURRENCY}?\s*(?:-|–|—|to|bis|à|až|do)\s*{_CURRENCY}?\s?{_AMOUNT}(?:\s?{_CURRENCY})?"
)


def salary_in(text: str) -> str:
    """A range of money in running text, when it names a currency; empty when there is none."""
    for found in _RANGE.finditer(text):
        if words.MONEY.search(found.group()):
            return squeeze(found.group())
    return ""


def place(sources: list[Candidate], name: str) -> None:
    """Let this be where the work is by all sources: the first that offers it tells it, or the last."""
    for each in sources:
        each.fields.pop("jobLocation", None)
    plain = letters(name)
    first = next((each for each in sources if any(letters(value) == plain for *_, value in each.offers)), sources[-1])
    if name:
        first.fields["jobLocation"] = name


def prefer_employer(told: list[Candidate], page: Candidate, site: Site) -> None:
    """Drop a company that is the site itself where its page names another: it is a board that posts for others."""
    shown = page.fields.get("hiringOrganization", "")
    sure = any(by != "page" for name, by, value in page.offers if name == "hiringOrganization" and value == shown)
    if not shown or not sure or site.owns(shown):
        return  # what only stands in a line beside a place may be a department
    for each in told:
        name = each.fields.get("hiringOrganization", "")
        if name and site.owns(name) and letters(name) not in letters(shown) and letters(shown) not in letters(name):
            each.fields.pop("hiringOrganization")


def rename(sources: list[Candidate], title: str) -> None:
    """Give the first source that tells a title this one."""
    first = next((each for each in sources if "title" in each.fields), None)
    if first is not None and title:
        first.fields["title"] = title


def hire(sources: list[Candidate], name: str) -> None:
    """Give the sources that name an employer, or the last, this one."""
    naming = [each for each in sources if "hiringOrganization" in each.fields] or sources[-1:]
    for each in naming if name else []:
        each.fields["hiringOrganization"] = name


#: What stands below `Remote job` where there is none.
_NO = {"no", "nein", "non", "nee", "nie", "ne", "nej", "nei", "não", "нет", "ні", "なし", "否", "아니오"}


def last_resort(sources: list[Candidate], lines: list[str], text: str) -> Candidate:
    """Fields that only a sentence tells: a city that is mentioned, work from anywhere."""
    found = Candidate("text")
    title = next((each.fields["title"] for each in sources if "title" in each.fields), "")
    found.put("jobLocation", places.named(title), by="title")
    names = [each.fields.get("hiringOrganization", "") for each in sources]
    found.put("jobLocation", places.near(title, lines, {fold(name) for name in [title, *names] if name}), by="near")
    for line in lines[:12]:
        if len(line) <= 80:
            found.put("jobLocation", places.alone(line), by="alone")
    found.put("jobLocation", visible.place_below(title, lines), by="below")
    found.put("jobLocation", _below(title, lines, sources), by="name_below")
    found.put("jobLocation", places.labelled(text), by="said")
    found.put("jobLocation", places.mentioned(text), by="mentioned")
    found.put("jobLocation", places.workplace(text), by="workplace")
    found.put("jobLocation", places.behind(title, text), by="behind_title_in_text")
    found.put("jobLocation", places.addressed("\n".join([*lines, text])), by="address")
    found.put("jobLocation", places.frequent(text, next(filter(None, names), "")), by="frequent")
    of_a_town = map(institutions.town_of, filter(None, names))
    found.put("jobLocation", next((town for town in of_a_town if places.is_known(town)), ""), by="town")
    below = _below(title, lines, sources, surely=False)
    found.put("jobLocation", below if places.is_known(below) else "", by="name_below_known")
    rows = [line.strip("#- .").casefold() for line in lines[:31]]
    remote = (row for row, below in itertools.pairwise([*rows, ""]) if words.REMOTE.match(row) and below not in _NO)
    if any(remote):
        found.put("jobLocationType", "TELECOMMUTE")
    if any(each.fields.get("jobLocationType") == "TELECOMMUTE" for each in [*sources, found]):
        found.put("jobLocation", "Remote", by="remote")
    return found


def posting(
    url: str,
    sources: list[Candidate],
    description: str,
    how: str,
    outcome: Outcome = "ok",
    reason: str = "",
    hint: str | None = None,
) -> JobPosting:
    """The posting that sources tell of, each field by the first that has it; `hint` is the page's own language."""
    values: dict[str, str] = {}
    source: dict[str, str] = {}
    for each in sources:
        for name in FIELDS:
            if name in each.fields and name not in values:
                values[name], source[name] = each.fields[name], each.source
    if description:
        source["description"] = how
        pay = salary_in(description) if "baseSalary" not in values else ""
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
