"""What the rules were unsure of, and what becomes of it when somebody else reads the same lines.

Whoever that is, each of its strings must stand in the lines that it was shown, and what it leaves out of them stays in
the résumé: a second reading may place words elsewhere, but neither add nor lose any.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from tailor.documents.words import breaks, dates
from tailor.model.resume import Education, Highlight, Item, Resume, Work
from tailor.model.value import Value


class Doubt(Value):
    """An entry that lacks what such an entry has: `ref` is its id, `lines` are what stands in the file."""

    ref: str
    lines: tuple[str, ...]


class Told(Value):
    """An entry as somebody else read it; each text as it stands in the lines."""

    ref: str
    organisation: str = ""
    title: str = ""
    place: str = ""
    dates: str = ""
    items: tuple[str, ...] = ()


def doubtful(resume: Resume, shown: dict[str, tuple[str, ...]]) -> tuple[Doubt, ...]:
    """The positions and studies without organisation, title or dates; `shown` are the lines of each entry."""
    found = [
        work.id
        for work in resume.work
        if not (work.position and (work.name or breaks.names_nobody(work.position)))
        or not (work.start_date or work.end_date)
    ]
    found += [e.id for e in resume.education if not (e.institution and (e.study_type or e.area))]
    return tuple(Doubt(ref=ref, lines=shown[ref]) for ref in found if shown.get(ref))


def warnings(doubts: Sequence[Doubt]) -> tuple[str, ...]:
    """What a person should look at; the first few, since many doubts are one doubt about the whole layout."""
    return tuple(
        f"It could not be told what is what in “{doubt.lines[0][:60]}”. Check this entry." for doubt in doubts[:5]
    )


def settled(resume: Resume, doubts: Sequence[Doubt], told: Sequence[Told]) -> tuple[Resume, tuple[Doubt, ...]]:
    """The résumé with what was told about its doubtful entries, and the doubts that stay."""
    said = {one.ref: one for one in told}
    taken: dict[str, Item] = {}
    left: list[Doubt] = []
    for doubt in doubts:
        item = next((i for i in (*resume.work, *resume.education) if i.id == doubt.ref), None)
        new = _taken(item, doubt, said[doubt.ref]) if item is not None and doubt.ref in said else None
        if new is not None:
            taken[doubt.ref] = new
        else:
            left.append(doubt)
    work = tuple(taken.get(item.id, item) for item in resume.work)
    education = tuple(taken.get(item.id, item) for item in resume.education)
    return resume.model_copy(update={"work": work, "education": education}), tuple(left)


def _taken(item: Item, doubt: Doubt, told: Told) -> Item | None:
    """The entry as told; None when something told does not stand in the lines, or nothing is better than before."""
    source = _folded(" ".join(doubt.lines))
    texts = [told.organisation, told.title, told.place, told.dates, *told.items]
    when = dates.find(told.dates)
    if not all(_folded(text) in source for text in texts) or (told.dates and len(when) != 1):
        return None
    if not (told.organisation and told.title):
        return None
    kept = told.items if told.items else ()
    left = _left(doubt.lines, texts)
    common = {"location": told.place}
    if when:
        start = when[0].start if when[0].ranged or isinstance(item, Work) else ""
        end = "" if when[0].present else when[0].end or when[0].start
        common |= {"dates": told.dates, "start_date": start, "end_date": end}
    listed = tuple(Highlight(id=f"{item.id}h{n}", text=text, span=item.span) for n, text in enumerate(kept, 1))
    match item:
        case Work():
            about = {"name": told.organisation, "position": told.title, "description": left, "summary": ""}
            return item.model_copy(update={**common, **about, "highlights": listed})
        case Education():
            courses = (*listed, *_one(f"{item.id}h{len(listed) + 1}", left))
            about = {"institution": told.organisation, "study_type": told.title, "area": "", "score": ""}
            return item.model_copy(update={**common, **about, "courses": courses})
    return None


def _one(ref: str, text: str) -> tuple[Highlight, ...]:
    return (Highlight(id=ref, text=text),) if text else ()


def _left(lines: Sequence[str], texts: Sequence[str]) -> str:
    """The words of the lines that stand in none of the texts, in their order."""
    told = Counter(word for text in texts for word in _words(text))
    left: list[str] = []
    for word in (word for line in lines for word in line.split()):
        parts = _words(word)
        if parts and not all(told[part] > 0 for part in parts):
            left.append(word)
        told.subtract(parts)
    return " ".join(left)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", _folded(text))


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
