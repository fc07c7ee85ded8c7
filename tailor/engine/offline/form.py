"""The form of a résumé: how to reach the person, dates, order, length."""

from collections.abc import Iterator
from itertools import pairwise

from tailor.engine.offline.style import title
from tailor.model.resume import Resume
from tailor.model.suggestion import Priority, Suggestion

MOST_PAGES = 2
#: Words on a page, about: for résumés that were not read from a file.
_WORDS_A_PAGE = 480
_FEWEST_WORDS = 120


def review(resume: Resume, pages: int) -> Iterator[Suggestion]:
    """What is missing or out of order; `pages` of the uploaded file, 0 when there is none."""
    yield from _contact(resume)
    yield from _dates(resume)
    yield from _length(resume, pages)
    yield from _parts(resume)


def _format(key: str, priority: Priority, title: str, why: str, todo: str, section: str) -> Suggestion:
    return Suggestion(
        key=f"form:{key}",
        category="format",
        priority=priority,
        title=title,
        description=why,
        suggestion=todo,
        section=section,
    )


def _contact(resume: Resume) -> Iterator[Suggestion]:
    basics = resume.basics
    location = basics.location
    if not basics.name:
        why = "No name was found at the top of the résumé."
        yield _format("name", "high", "No name", why, "Put your name into the first line, by itself.", "basics")
    if not basics.email:
        why = "No e-mail address was found. Most employers answer by e-mail."
        yield _format("email", "high", "No e-mail address", why, "Add one that you read every day.", "basics")
    if not basics.phone:
        why = "No telephone number was found. Recruiters often call first."
        yield _format("phone", "medium", "No telephone number", why, "Add it with the country's prefix.", "basics")
    if not (location.text or location.city or location.address or location.region):
        why = "No place was found. Postings for one place are filtered by it."
        yield _format("place", "low", "No place", why, "A town and a country are enough.", "basics")


def _dates(resume: Resume) -> Iterator[Suggestion]:
    undated = [w for w in resume.work if not (w.start_date or w.end_date or w.dates)]
    if undated:
        names = ", ".join(title(w) for w in undated[:4])
        why = f"No dates were found at {names}. Years of experience are counted from dates."
        todo = "Give each position a beginning and an end, with months."
        yield _format("undated", "high", "Positions without dates", why, todo, "work")
    for work in resume.work:
        if work.start_date and work.end_date and work.end_date < work.start_date[: len(work.end_date)]:
            why = f"{title(work)} ends ({work.end_date}) before it begins ({work.start_date})."
            yield _format(f"order:{work.id}", "high", "An end before its beginning", why, "Correct the dates.", "work")
    starts = [w.start_date[:7] for w in resume.work if w.start_date]
    ends = [w.end_date[:7] or "9999" for w in resume.work if w.start_date]
    if any(a[: len(b)] < b[: len(a)] for a, b in pairwise(ends)) and starts != sorted(starts, reverse=True):
        why = "Readers look for the present position first, and programs take the first one for it."
        todo = "Put the positions in order, the newest first."
        yield _format("newest", "medium", "Positions out of order", why, todo, "work")


def _length(resume: Resume, pages: int) -> Iterator[Suggestion]:
    words = sum(len(p.text.split()) for p in resume.passages())
    if pages > MOST_PAGES or (not pages and words > MOST_PAGES * _WORDS_A_PAGE * 1.15):
        said = f"{pages} pages" if pages else f"about {round(words / _WORDS_A_PAGE)} pages"
        why = f"It has {said} and {words} words. Outside of research, two pages are what readers expect."
        todo = "Shorten what is older than ten years to a line each; leave out what the posting does not ask about."
        yield _format("length", "medium", f"A résumé of {said}", why, todo, "")
    elif words < _FEWEST_WORDS:
        why = f"It has {words} words: hardly enough to show what a posting asks for."
        yield _format("short", "medium", "A very short résumé", why, "Add what you did in each position.", "")


def _parts(resume: Resume) -> Iterator[Suggestion]:
    if not resume.work and not resume.projects and not resume.volunteer:
        why = "No positions, projects or voluntary work were found in it."
        todo = "Add them under a heading of their own, such as “Experience”."
        yield _format("work", "high", "No experience was found", why, todo, "work")
    bare = [w for w in resume.work[:3] if not w.highlights and not w.summary and not w.description]
    if bare:
        why = f"{', '.join(title(w) for w in bare)}: nothing is said about the work itself."
        todo = "Add two to five lines: what you did, with what, and what came of it."
        yield _format("bare", "high", "Positions without a line", why, todo, "work")
    if not resume.skills:
        why = "No list of skills was found. Programs that sort applications look for one."
        todo = "Add one with what your positions show, the posting's names first."
        yield _format("skills", "medium", "No list of skills", why, todo, "skills")
    if not resume.education:
        why = "Nothing was found about school, training or study."
        yield _format("education", "low", "No education", why, "Add the highest you completed.", "education")
    seen: dict[str, str] = {}
    for passage in resume.passages():
        text = " ".join(passage.text.casefold().split())
        if len(text) > 30 and seen.setdefault(text, passage.ref) != passage.ref:
            why = f"“{passage.text[:200]}” stands in it more than once."
            todo = "Keep it where it belongs best."
            yield _format(f"twice:{passage.ref}", "medium", "The same line twice", why, todo, passage.section)
            return
