"""Headings within a section of positions ("Vocational", "Industry"), below which whole entries stand."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import slots
from tailor.documents.parsing.entries import bare
from tailor.documents.parsing.items import carries_dates, inside_items
from tailor.documents.parsing.sections import Bucket
from tailor.documents.words import dates, headings, regions, vocabulary
from tailor.documents.words.heading_words import Kind

#: Between such a heading and the dates of the entry below it stand fewer lines than these.
_BELOW = 4
#: Such a heading has no more words, nor letters.
_WORDS, _LETTERS = 5, 40


def apart(buckets: Sequence[Bucket]) -> list[Bucket]:
    """The sections, with those of positions cut at headings within them."""
    found: list[Bucket] = []
    for bucket in buckets:
        if bucket.kind in ("work", "volunteer"):
            bucket = replace(bucket, lines=_out_of_margin(bucket))
        heads = _heads(bucket.lines, bucket.title) if bucket.kind in ("work", "volunteer") else []
        if not heads:
            found.append(bucket)
            continue
        if heads[0]:
            found.append(replace(bucket, lines=bucket.lines[: heads[0]]))
        for at, end in zip(heads, [*heads[1:], len(bucket.lines)], strict=True):
            found.append(Bucket(_kind(bucket, bucket.lines[at]), bucket.lines[at], bucket.lines[at + 1 : end]))
    return found


def _kind(bucket: Bucket, head: Line) -> Kind | None:
    """What stands below a heading within a section: the like of that, if not what is done unpaid."""
    whole = f"{bucket.title} {head.text}"
    return "volunteer" if "volunteer" in map(headings.section_of, (head.text, whole)) else bucket.kind


def _out_of_margin(bucket: Bucket) -> list[Line]:
    """The lines of a section; a heading in the margin beside a header is a line of its own above that.

    It ends where the section's heading does, larger than the text, and what stands beside it is whole without it.
    """
    head = bucket.heading
    result: list[Line] = []
    for line in bucket.lines:
        first, *rest = line.cells
        if head is None or line.flat or line.rtl or line.bullet or not rest or abs(head.x1 - first.x1) > _EDGE:
            result.append(line)
            continue
        alone, beside = replace(line, cells=[first], size=first.size), replace(line, cells=rest, size=rest[0].size)
        larger = first.size > max(cell.size for cell in rest) + _LARGER
        if larger and may_head(alone) and carries_dates(beside) and len(facts_of([beside])) > 1:
            result += [alone, replace(beside, gap=1.0)]
        else:
            result.append(line)
    return result


#: How far apart two right edges are that are one, in points, and how much larger a heading is than the text.
_EDGE, _LARGER = 2.5, 0.6


def _heads(lines: Sequence[Line], title: str = "") -> list[int]:
    """Which lines head others: set as no other line of the section is, each above an entry that lacks nothing.

    Where lines of several looks may be such, it is those with which the section begins, and more entries than they.
    """
    within = inside_items(lines)
    dated = [at for at, line in enumerate(lines) if not within[at] and not line.bullet and carries_dates(line)]
    likely = [at for at, line in enumerate(lines) if not within[at] and may_head(line)]
    headers = {at: header for at in likely if (header := _header(lines, at, dated, title))}
    groups: dict[slots.Look, list[int]] = {}
    for at in headers:
        groups.setdefault(slots.look(lines[at]), []).append(at)
    for own, heads in groups.items():
        firsts = {slots.look(headers[at][0]) for at in heads}
        alone = len(firsts) == 1 and own not in firsts and sum(slots.look(line) == own for line in lines) == len(heads)
        first = len(groups) == 1 or (heads[0] == 0 and 1 < len(heads) < len(dated))
        unpaid = all(headings.section_of(lines[at].text) == "volunteer" for at in heads)
        called = all(_is_called(lines[at], title) for at in heads)
        if alone and ((first and (called or any(_is_whole(headers[at]) for at in heads))) or unpaid):
            return heads
    return []


def may_head(line: Line) -> bool:
    """Whether a line is a few words that name nobody, no place and no time."""
    text = line.text.rstrip(" :：")
    if len(line.cells) > 1 or line.bullet or len(text) > _LETTERS or len(text.split()) > _WORDS:
        return False
    named = vocabulary.title_score(text) or vocabulary.organisation_score(text) >= 1 or vocabulary.school_score(text)
    return text[-1:].isalpha() and not (named or dates.find(text) or regions.is_place(text))


def _header(lines: Sequence[Line], at: int, dated: Sequence[int], title: str) -> list[Line]:
    """The lines of the header below a line, which tells two facts at least; nothing where none begins there."""
    own = next((end for end in dated if at < end < at + _BELOW), None)
    header = list(lines[at + 1 : own + 1]) if own is not None else []
    least = 1 if _is_called(lines[at], title) else 2
    return header if header and not header[0].bullet and len(facts_of(header)) >= least else []


def _is_called(line: Line, title: str = "") -> bool:
    """Whether a line is called as sections of positions are ("Other experiences"), by itself or behind a heading."""
    text = line.text.rstrip(" :：")
    return headings.guess(text) == "work" or bool(title and headings.section_of(f"{title} {text}") == "work")


def facts_of(header: Sequence[Line]) -> list[str]:
    """What the lines of a header tell beside dates and places, parted by signs and commas."""
    told = [fact for line in header for part in bare(line).split("|") for fact in part.split(",") if fact.strip()]
    return [fact for fact in told if not regions.is_place(fact)]


def _is_whole(header: Sequence[Line]) -> bool:
    """Whether a header tells a title and an employer."""
    facts = facts_of(header)
    titled = any(vocabulary.title_score(fact) >= 1 for fact in facts)
    named = any(vocabulary.organisation_score(fact) >= 1 for fact in facts)
    runs = [run for line in header for cell in line.cells for run in cell.runs if run.text.strip(" ,.")]
    looks = {(run.bold, run.italic) for run in runs}
    return titled and (named or (len(facts) > 2 and len(looks) > 1))
