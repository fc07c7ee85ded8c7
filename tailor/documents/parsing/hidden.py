"""Finds positions that stand under no heading, or under that of something else, by learned weights.

A file's headings may be missing, drawn as pictures or set as nothing else in it is, and a column may go on where no
rule expects it. Each dated part of such a section is judged by what it says, not by where it stands; the weights say
what that is worth, and a run of parts for which much speaks is made a section of positions. `bench/entries.py` writes
the weights.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import careers, cuts, forms, narrow, slots, spans
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.sections import Bucket
from tailor.documents.parsing.weights import Signs, weights, worth
from tailor.documents.words import dates, headings, vocabulary
from tailor.documents.words.heading_words import Kind

#: Sections that hold what nobody put there, with how much must speak for each position, and for all of them.
_LEAST = {None: (0.0, 0.5)} | dict.fromkeys(("contact", "summary", "skills", "languages", "interests"), (0.0, 0.5))
_LEAST |= {"education": (1.0, 3.0), "projects": (1.0, 6.0)}
#: Sections of more parts are lists of something else.
_MOST = 60


@dataclass(frozen=True)
class Part:
    """A part of a section as if it was a position, the section's kind, and what speaks for the part."""

    kind: Kind | None
    entry: Entry
    signs: Signs


#: Where somebody learns, the parts of every section are kept here.
WATCHED: ContextVar[list[Part] | None] = ContextVar("watched_parts", default=None)


def found(buckets: Sequence[Bucket]) -> list[Bucket]:
    """The sections, with positions that stood in others in sections of their own."""
    watched = WATCHED.get()
    if watched is not None:
        watched += [part for bucket in buckets for part in _described(bucket)]
    # Courses are told as positions are: where a file has these in their place, what stands among studies is study.
    settled = sum(map(_lasted, (line for bucket in buckets if bucket.kind == "work" for line in bucket.lines))) > 1
    result: list[Bucket] = []
    for bucket in buckets:
        judged = bucket.kind in _LEAST and bucket.lines and not (settled and bucket.kind == "education")
        result += _parted(bucket) if judged else [bucket]
    return result


def _lasted(line: Line) -> bool:
    return not line.bullet and any(found.ranged for found in dates.find(line.text))


def _parted(bucket: Bucket) -> list[Bucket]:
    """A section as it is, or what stands before, in and behind the run of positions in it."""
    each, together = _LEAST[bucket.kind]
    if not _worth_a_look(bucket):
        return [bucket]
    parts = _described(bucket)
    first, last, most = _run([worth(weights("hidden"), part.signs) - each for part in parts])
    if most <= together or (bucket.kind == "projects" and last - first == len(parts)):
        return [bucket]
    if first == 1 and _is_one_of(parts[0].entry, [part.entry for part in parts[first:last]]):
        first = 0
    begin = _apart(bucket.lines, _place(bucket.lines, _opening([part.entry for part in parts[first:last]])))
    end = _place(bucket.lines, parts[last].entry.first) if last < len(parts) else len(bucket.lines)
    heading = None
    if begin and _heads(bucket.lines[begin - 1]):
        heading, before = bucket.lines[begin - 1], bucket.lines[: begin - 1]
    else:
        before = bucket.lines[:begin]
        if begin < end - 1 and _heads(bucket.lines[begin]):
            heading, begin = bucket.lines[begin], begin + 1
    behind = [Bucket(bucket.kind, None, bucket.lines[end:])] if end < len(bucket.lines) else []
    return [Bucket(bucket.kind, bucket.heading, before), Bucket("work", heading, bucket.lines[begin:end]), *behind]


def _worth_a_look(bucket: Bucket) -> bool:
    """Whether anything in a section lasted some time and, where entries of another kind are expected, bore a title."""
    lasted = any(found.ranged for line in bucket.lines for found in dates.find(line.text))
    if not lasted or bucket.kind not in ("education", "projects"):
        return lasted
    return (
        sum(not line.bullet and len(line.text) < 120 and vocabulary.title_score(line.text) > 0 for line in bucket.lines)
        > 1
    )


def _heads(line: Line) -> bool:
    """Whether a line says that positions follow."""
    plain = len(line.cells) == 1 and not line.bullet and len(line.text) < 60 and not re.search(r"\s[-–—|]\s", line.text)
    return plain and headings.guess(line.text) == "work" and not dates.find(line.text)


def _opening(run: Sequence[Entry]) -> Line:
    """The first line of the first position, whose header may have taken in what stands above it: it looks as the first
    lines of the others do, and is dated as they are; a lone position's tells a date, a title or an employer."""
    first = run[0]
    firsts = Counter(slots.look(entry.first) for entry in run[1:])
    dated = bool(run[1:]) and all(_lasted(entry.first) for entry in run[1:])
    for line in filter(_lasted if dated else None, first.header):
        tells = (
            dates.find(line.text) or vocabulary.title_score(line.text) or vocabulary.organisation_score(line.text) >= 1
        )
        if slots.look(line) == firsts.most_common(1)[0][0] if firsts else tells and "@" not in line.text:
            return line
    return first.first


def _is_one_of(entry: Entry, run: Sequence[Entry]) -> bool:
    """Whether what stands first, judged with the person's name and address above it, has a line as all positions have.

    Each of them opens with its dates in a line of one look.
    """
    looks = {slots.look(each.first) for each in run}
    opens = len(looks) == 1 and all(_lasted(each.first) for each in run)
    return opens and any(_lasted(line) and slots.look(line) in looks for line in entry.header)


#: A line that begins something else stands so many times as far below as the line above it does.
_APART = 2.5


def _apart(lines: Sequence[Line], begin: int) -> int:
    """Where a run of positions begins: not above a line before its first dates that stands far below what is above."""
    dated = next((at for at, line in enumerate(lines) if at >= begin and _lasted(line)), begin)
    far = [
        at
        for at in range(begin + 1, dated + 1)
        if lines[at].gap > _APART * max(lines[at - 1].gap, 1.0) and not lines[at].flat
    ]
    return far[-1] if far else begin


def _place(lines: Sequence[Line], wanted: Line) -> int:
    own = (wanted.page, wanted.number)
    return next((at for at, line in enumerate(lines) if (line.page, line.number) == own), 0)


def _run(values: Sequence[float]) -> tuple[int, int, float]:
    """Where the values lie that make the largest sum, and that sum."""
    best, begin, total = (0, 0, 0.0), 0, 0.0
    for at, value in enumerate(values):
        if total <= 0:
            begin, total = at, 0.0
        total += value
        if total > best[2]:
            best = (begin, at + 1, total)
    return best


def _described(bucket: Bucket) -> list[Part]:
    """The parts of a section as if it was one of positions, and what speaks for each."""
    if not bucket.lines:
        return []
    cut = cuts.entries(careers.told(forms.filled_in(narrow.whole_dates(bucket.lines))))
    if len(cut) > _MOST:
        return []
    told = [_signs(entry) for entry in cut]
    sums = {sign: sum(signs[sign] for signs in told) for sign in _COMPARED}
    for at, signs in enumerate(told):
        if len(told) > 1:
            signs |= {f"others_{sign}": (sums[sign] - signs[sign]) / (len(told) - 1) for sign in _COMPARED}
        signs["alone"], signs["many"] = float(len(told) == 1), float(len(told) >= 3)
        signs["first"] = float(at == 0)
        signs["below_position"] = told[at - 1]["title_and_range"] if at else 0.0
        signs["above_position"] = told[at + 1]["title_and_range"] if at + 1 < len(told) else 0.0
    return [Part(bucket.kind, entry, signs) for entry, signs in zip(cut, told, strict=True)]


#: What the parts of one section have in common.
_COMPARED = (
    "title",
    "titled",
    "named",
    "degree",
    "school",
    "ranged",
    "dated",
    "listing",
    "bold",
    "title_and_range",
    "headed",
)
_SAID = (
    "title",
    "titled",
    "last_titled",
    "organisation",
    "named",
    "degree",
    "school",
    "place",
    "ends_in_place",
    "town",
)


def _signs(entry: Entry) -> Signs:
    """What speaks for an entry's being a position, and against it."""
    header, body = entry.header, entry.body
    said = [spans.wording(text) for text in _texts(header)]
    most = {sign: max((float(each[sign]) for each in said), default=0.0) for sign in (*_SAID, "contract")}
    found = [each for line in header for each in dates.find(line.text)]
    ranged = any(each.ranged for each in found)
    words = sum(len(line.text.split()) for line in header)
    told = {
        "bias": True,
        "headed": bool(header),
        "ranged": ranged,
        "present": any(each.present for each in found),
        "dated": bool(found),
        "two_dates": len(found) > 1,
        **{f"rows_{count}": min(len(header), 4) == count for count in (1, 2, 3, 4)},
        "wordy": words > 25,
        "brief": words <= 3,
        "nothing_below": not body,
        "one_below": len(body) == 1,
        "much_below": len(body) >= 5,
        "listing": any(line.bullet for line in body),
        "prose": any(len(line.text) > 60 for line in body),
        "bold": bool(header) and header[0].cells[0].bold,
        "listed": bool(entry.first.bullet),
        **{sign: any(re.search(mark, line.text) for line in header) for sign, mark in _MARKS.items()},
        "many_commas": any(line.text.count(",") >= 3 for line in header),
        "title_and_name": bool(most["titled"] and most["named"]),
        "title_and_range": bool(most["titled"]) and ranged,
        "name_and_range": bool(most["named"]) and ranged,
        "degree_and_school": bool(most["degree"] and most["school"]),
    }
    return {**most, **{sign: float(amount) for sign, amount in told.items()}}


_MARKS = {
    "mail": "@",
    "address": r"https?:|www\.|\.com\b",
    "digits": r"\d{5}",
    "colon": "[:：]",
    "quoted": '["“”«»]',
}


def _texts(header: Iterable[Line]) -> set[str]:
    """What a header's cells say, as a whole and in parts."""
    texts = [spans.bare(cell.text) for line in list(header)[:6] for cell in line.cells[:4]]
    parts = [part for text in texts for part in spans.parts(text)]
    return {text for text in (*texts, *parts) if 0 < len(text) < 90}
