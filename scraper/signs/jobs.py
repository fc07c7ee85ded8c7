"""Tells the jobs on a page: whether they are several, one, or a few that are told one below the other."""

import itertools
import re
from collections import Counter

from scraper.lexicon import gazetteer, words
from scraper.signs import employed
from scraper.signs.judge import calls_for, calls_for_somebody, mentions, names_a_job, sections
from scraper.signs.measured import weight

_SEVERAL = 5
_LEAD = 40
#: As many jobs may be told on one page, each as a whole.
_TOLD_WHOLE, _LEAST_TOLD, _LEAST_ITEMS = 3, 120, 2
_WHOLE = 220
#: What one does, what one has to be able to, what one gets.
_ALL = 3
_NAME = 80
#: What is required and what is merely welcome may be told apart.
_TWICE = 2
_HOURS = re.compile(
    r"\b\d{1,2}(?:[.:]\d\d)? ?(?:h\b|hours|uur|stunden|heures|horas|ore\b|hodin|godzin|timer|timmar|tuntia|óra)", re.I
)
#: An address or a number by which somebody is reached.
_REACHED = re.compile(r"[\w.+-]{1,64}@[\w-]+\.\w|(?<!\d)\+?\d(?:[ ()/-]{0,2}\d){6,}")
_TERMS_APART = re.compile(r"[,;.|·•\n]")


def _lead(line: str) -> str:
    """What a line begins with before its colon (`Your tasks: you mix drinks`), or a short one whole."""
    bare = line.strip("#- ")
    return bare[: bare.find(":", 0, _LEAD) + 1] or (bare if len(line) <= _LEAD else "")


def several(text: str) -> bool:
    """Whether a page's text has headings of several jobs, or sections that come again below another job's heading."""
    headings = {line.lstrip("# ").casefold() for line in text.split("\n") if line.startswith("#") and len(line) <= 90}
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY)
    jobs = [each for each in headings if names_a_job(each) and not any(kind.search(each) for kind in kinds)]
    if are_marked(text):
        return True
    if len(jobs) >= _SEVERAL and (len(jobs) >= len(headings) / 3 or _is_run(text, set(jobs))):
        return True
    announced = Counter(
        bare
        for line in text.split("\n")
        if (bare := _lead(line).casefold()) and any(kind.search(bare) for kind in kinds)
    )
    return len(jobs) >= 2 and sum(count >= 2 for count in announced.values()) >= 2


#: So many lines, and so many different ones, name jobs for every gender on a list of them.
_MARKED, _MARKED_APART, _LONGEST_MARKED = 5, 3, 200


def are_marked(text: str) -> bool:
    """Whether a text names several jobs in lines of their own, each marked for every gender (`Weber (m/w/d)`)."""
    lines = (line.strip("#- ").casefold() for line in text.split("\n") if len(line) <= _LONGEST_MARKED)
    marked = [line for line in lines if words.GENDERED.search(line) and names_a_job(line)]
    return len(marked) >= _MARKED and len(set(marked)) >= _MARKED_APART


def _is_run(text: str, jobs: set[str]) -> bool:
    """Whether a page's headings, from the first that names a job to the last, are mostly such, and no posting's parts.

    Where the work is, how and for which department may stand among them.
    """
    facts = (words.REMOTE, words.PRESENCE, words.EMPLOYMENT, words.TERMS, words.DEPARTMENT)
    parts = (words.DUTIES, words.NEEDS, words.OFFERS)
    lines = [line.lstrip("# ").casefold() for line in text.split("\n") if line.startswith("#") and len(line) <= 90]
    at = [index for index, line in enumerate(lines) if line in jobs]
    between = [
        line
        for line in lines[at[0] : at[-1] + 1]
        if not (gazetteer.is_place(line.title()) or any(kind.match(line) for kind in facts))
    ]
    if any(kind.search(line) for line in between if not names_a_job(line) for kind in parts):
        return False
    return sum(line in jobs for line in between) >= 0.5 * len(between)


def jobs_in(text: str) -> set[str]:
    """The headings in a page's text that name jobs, each as it is written first."""
    headings: dict[str, str] = {}
    for line in text.split("\n"):
        if line.startswith("#") and len(line) <= 120:
            headings.setdefault(line.lstrip("# ").casefold(), line.lstrip("# "))
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY)
    named = {
        each
        for each in headings.values()
        if names_a_job(_TERMS_BEHIND.sub("", each)) and not any(kind.search(each) for kind in kinds)
    }
    return {each for each in named if not (words.ABOUT_THEM.match(each) or _LETTER.search(each))}


#: "Courier newsletter": a paper may be called as a trade is.
_LETTER = re.compile(r"(?i)newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|hírlevél|uutiskirje|infolettre")


#: 旋盤工（正社員）
_TERMS_BEHIND = re.compile(r"(?<=[^\W\d_a-zA-Z])[（(][^（）()]{1,12}[）)]$")


def alike(text: str) -> set[str]:
    """The headings in a page's text that name jobs, with those of their rank: a job may be called by any word."""
    jobs, kinds = jobs_in(text), (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY, words.LISTING)
    ranked = [(line.split(" ")[0], line.lstrip("# ")) for line in text.split("\n") if line.startswith("#")]
    ranks = {rank for rank, name in ranked if name in jobs}
    others = (name for rank, name in ranked if rank in ranks and len(name) <= _LEAD)
    return jobs | {name for name in others if not any(kind.search(name) for kind in kinds)}


def whole_jobs(text: str) -> int:
    """How many jobs a page tells one below the other, each in words enough; 0 where one of them is not told so."""
    text = _headed(text)
    jobs = jobs_in(text)
    if len(jobs) == 1:
        jobs = alike(text)
    if not 2 <= len(jobs) <= _TOLD_WHOLE:
        return 0
    told: dict[str, list[str]] = {}
    here: list[str] | None = None
    for line in text.split("\n"):
        if line.startswith("#"):
            name = line.lstrip("# ")
            here = told.setdefault(name, []) if name in jobs else here if line.startswith("###") else None
        elif here is not None:
            here.append(line)
    for lines in told.values():
        said = "\n".join(lines)
        items = said.count("\n- ") >= _LEAST_ITEMS or any(map(_tells_pay, lines))
        if weight(said) < _LEAST_TOLD or not items or not _speaks_of_work(said):
            return 0
    return len(told)


def _headed(text: str) -> str:
    """A text whose lines that name a job right above one of its parts are headings, where no heading names one."""
    if jobs_in(text):
        return text
    lines = [line for line in text.split("\n") if line.strip()]
    found = [
        at
        for at, (line, below) in enumerate(itertools.pairwise(lines))
        if len(line) <= _NAME and line[0] not in "#-" and line[-1] not in ".:!?," and names_a_job(line)
        and sections(below) and len(below) <= _LEAD
    ]  # fmt: skip
    if len(found) < _TWICE:
        return text
    for at in found:
        lines[at] = f"## {lines[at]}"
    return "\n".join(lines)


def _tells_pay(line: str) -> bool:
    """Whether a line is a labelled one of what is paid (`Compensation: Rs 15000 + HRA`)."""
    label, colon, value = line.strip("#- ").replace("：", ":").partition(":")
    return bool(colon and value.strip()) and len(label) <= _LEAD and words.PAY_LABEL.match(label.strip())


def _speaks_of_work(said: str) -> bool:
    """Whether a text tells what one does, needs, is offered or paid, or on what terms one is employed."""
    if any(kind.search(said) for kind in (words.DUTIES, words.NEEDS, words.OFFERS, words.MONEY)):
        return True
    parts = (part.strip("#- ") for part in _TERMS_APART.split(said))
    return any(words.TERMS.match(part) or words.EMPLOYMENT.match(part) for part in parts)


def is_told_whole(title: str, text: str) -> bool:
    """Whether a page's one heading that names a job, or whom its text seeks, has most of the page's text below it."""
    lines = text.split("\n")
    at = next((at for at, line in enumerate(lines) if line.startswith("#") and title in line), -1)
    if at < 0 and words.GENDERED.search(title) and title in lines:
        at = lines.index(title)  # which marks it as much as a heading would
    below = "\n".join(lines[max(0, at) :])
    others = [each for each in jobs_in(below) if title not in each]
    if not title or at < 0 or others or not (names_a_job(title) or calls_for(title, text)):
        return False
    calls = calls_for_somebody(below) or calls_for(title, below) or bool(words.GENDERED.search(title))
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS, words.MONEY, _HOURS) if calls else (words.DUTIES, words.NEEDS)
    speaks = any(kind.search(below) for kind in (*kinds, words.MONEY))
    reached = bool(_REACHED.search(below)) and (calls or employed.signs(title, below) > 0)
    answered = words.APPLY.search(below) or sections(below) > 1 or reached or mentions(below) == _ALL
    return bool(speaks and answered) and weight(below) >= max(_WHOLE, weight(text) / 2)


def is_one(description: str, job_links: int) -> bool:
    """Whether a text below a heading of many jobs is of one: it announces its parts once, and links to no other."""
    if job_links >= 2:
        return False
    lines = [line.lstrip("#- ").strip() for line in description.split("\n") if line.startswith("#")]
    counts = [sum(bool(kind.search(line)) for line in lines) for kind in (words.DUTIES, words.NEEDS, words.OFFERS)]
    once = max(counts) == 1 or (
        len(set(lines)) == len(lines) and max(counts) <= _TWICE and len(jobs_in(description)) <= 1
    )
    return once and sum(counts) >= 2
