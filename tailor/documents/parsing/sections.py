"""Lines to sections: which lines stand below each of the headings that `heading_lines` finds."""

import itertools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import abreast, margins, numbering
from tailor.documents.parsing.heading_lines import heading_lines
from tailor.documents.parsing.heading_looks import OF_ENTRIES, style
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.words import dates, headings, vocabulary
from tailor.documents.words.heading_words import Kind

#: A line drawn with letters, or nothing at all.
_RULE = re.compile(r"(?:[_=~*.·•–—■□▪▬█─━═-]\s*){4,}|")
_RULE_BEHIND = re.compile(r"\s*(?:(?:[_=]\s*){5,}|\.{8,})$")
_RULE_BEFORE = re.compile(r"^(?:[_=]\s*){5,}")


@dataclass(slots=True)
class Bucket:
    """A section as it stands in the file: `kind` is None for what comes before the first heading."""

    kind: Kind | None
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)
    within: Kind | None = None
    """The kind of the section that a larger heading right above opens, of which this one is a part."""

    @property
    def title(self) -> str:
        """The heading's words."""
        return self.heading.text.strip(" :：") if self.heading else ""


def split(lines: Sequence[Line]) -> list[Bucket]:
    """The sections in reading order, the first of them without a heading; a column that goes on keeps its section."""
    lines, numbered = numbering.unnumbered([_unruled(line) for line in lines if not _RULE.fullmatch(line.text.strip())])
    lines = margins.apart(abreast.apart([_without_columns(line) for line in lines]))
    found = heading_lines(lines)
    for line in lines:
        if id(line) in numbered:
            found[id(line)] = headings.guess(line.text) or "sections"
    lines = margins.together(lines, found)
    head = Bucket(None)
    buckets = [head]
    current = head
    last_in: dict[str, Bucket] = {}
    opened: Bucket = head
    page, column = 0, ""
    for at, line in enumerate(lines):
        if line.page == page and line.column != column and _faces_heading(current, line):
            pass  # a table's cell beside that of the heading, whatever stood in its column above
        elif page and (line.page != page or (page > 1 and line.column not in last_in and _starts_apart(line, column))):
            going = current if line.column == column else last_in.get(line.column, current)
            current = _gone_on(_begun(lines[at:], found), going, [*last_in.values()])
        elif line.page == page and line.column != column and column and page == 1 and line.column not in last_in:
            # A new column of the first page that opens without a heading is part of the page's head, but beside one
            # that opened, and ended, within a section it is part of that.
            if _starts_apart(line, column):
                awaited = None if id(line) in found else _awaited(buckets, line)
                current = awaited or _level_list(buckets, line) or _beside(head, opened, current)
            elif column.startswith(line.column):
                current = _returned(current, {line.column: current, **last_in}, line)
        elif line.column != column and line.column in last_in:
            current = _returned(current, last_in, line) if column.startswith(line.column) else last_in[line.column]
        opened = opened if line.page == page and line.column == column else current
        page, column = line.page, line.column
        kind = found.get(id(line))
        if kind == "skills" and current.kind == "skills" and current.lines and not _is_in_margin(current, line):
            kind = None  # "Tools" among skills is a label
        if (kind == "sections" or (kind is not None and line.text[:1].islower())) and _goes_on(current, line):
            current.heading = _whole(current.heading, line)
            current.kind = headings.guess(current.title) or current.kind
        elif kind is not None:
            current = Bucket(kind, line)
            buckets.append(current)
            # Columns below a heading over all of them are its own, whatever they held above.
            last_in = {name: own for name, own in last_in.items() if name == column or not name.startswith(column)}
        else:
            current.lines.append(line)
        last_in[column] = current
    for bucket in buckets:
        if bucket.kind == "summary" and _is_form(bucket.lines):
            bucket.kind = "contact"  # "Personal profile", as a form of data
    buckets = [part for bucket in _labels_back(buckets) for part in _lists_apart(bucket)]
    for bucket in buckets:
        _set_edges(bucket.lines)
    return buckets


def _faces_heading(bucket: Bucket, line: Line) -> bool:
    """Whether a line of a Word table's cell follows a heading of known words that fills another and has no text yet."""
    heading = bucket.heading
    alone = heading is not None and heading.flat and not bucket.lines and heading.column != line.column
    return alone and line.flat and headings.section_of(bucket.title) is not None


def _is_in_margin(skills: Bucket, line: Line) -> bool:
    """Whether a line stands in the margin as the heading of the skills does, and their words further in."""
    head, first = skills.heading, skills.lines[0]
    beside = head is not None and not line.flat and abs(head.x0 - line.x0) < 2 and style(head) == style(line)
    return beside and first.x0 > line.x0 + _MARGIN


#: How far in from headings in the margin the text stands at least, in points.
_MARGIN = 30.0


def _begun(lines: Sequence[Line], found: Mapping[int, Kind]) -> list[Line]:
    """The lines before any heading in the column of the first one of a page or column."""
    first = (lines[0].page, lines[0].column)
    return list(itertools.takewhile(lambda line: (line.page, line.column) == first and id(line) not in found, lines))


def _gone_on(begun: Sequence[Line], going: Bucket, others: Sequence[Bucket]) -> Bucket:
    """The section that goes on at the top of a page or column: of those that ended columns, the one whose lines are so.

    It is the one of the same column, `going`, unless more of the lines are set as those of entries in another.
    """

    def alike(bucket: Bucket) -> int:
        known = {(style(own), round(own.start / 3) + by) for own in bucket.lines for by in (-1, 0, 1)}
        return sum((style(line), round(line.start / 3)) in known for line in begun if not line.flat)

    entered = [bucket for bucket in others if bucket.kind in OF_ENTRIES and bucket.lines]
    best = max(entered, key=alike, default=going)
    return best if alike(best) > max(alike(going), 0.5 * len(begun)) else going


def _level_list(buckets: Sequence[Bucket], line: Line) -> Bucket | None:
    """The list of which a column without a heading has the second half: with one of its items a line is level."""
    for bucket in buckets:
        for own in bucket.lines if bucket.kind in _LISTS and not line.flat else ():
            if own.page == line.page and abs(own.base - line.base) < _LEVEL * line.size and style(own) == style(line):
                return bucket
    return None


#: How far apart the baselines of one row are at most, in sizes.
_LEVEL = 0.3


def _awaited(buckets: Sequence[Bucket], line: Line) -> Bucket | None:
    """The section whose heading stands above the columns and over the one that a line opens, and has no text yet."""
    for bucket in reversed(buckets):
        own = bucket.heading
        if own is None or bucket.lines or own.page != line.page or line.flat or own.column == line.column:
            continue
        above = line.column.startswith(own.column) and own.base < line.base
        if above and line.column_x0 - _OVER < own.x0 < line.column_x1:
            return bucket
    return None


#: How far before a column the heading over it begins at most, in points.
_OVER = 30.0


def _beside(head: Bucket, opened: Bucket, current: Bucket) -> Bucket:
    """Where a column without a heading goes on: in the section that holds the column beside it, else in the head."""
    return current if opened is current else head


def _returned(current: Bucket, last_in: Mapping[str, Bucket], line: Line) -> Bucket:
    """The section of a line below columns: a heading that has no text yet, or entries of the column that it goes on."""
    if current.heading is not None and not current.lines:
        return current
    outer = last_in[line.column]
    within = [bucket for name, bucket in last_in.items() if name.startswith(line.column) and bucket is not outer]
    going = [bucket for bucket in within if bucket.kind in OF_ENTRIES and bucket.lines and _is_below(bucket, line)]
    return max(going, key=lambda bucket: sum(len(each.text) for each in bucket.lines), default=outer)


def _is_below(bucket: Bucket, line: Line) -> bool:
    """Whether a line begins where those of a section do, as far as the file tells."""
    return line.flat or any(abs(each.start - line.start) < 2.5 for each in bucket.lines)


def _without_columns(line: Line) -> Line:
    """A row of headings of the Japanese career form ("年 | 月 | 免許・資格") without those of its dates."""
    return replace(line, cells=line.cells[2:]) if [cell.text for cell in line.cells[:-1]] == ["年", "月"] else line


def _unruled(line: Line) -> Line:
    """A line without the rule that is drawn with letters before or behind its words, as those of a heading."""
    first = line.cells[0]
    if before := _RULE_BEFORE.match(first.text):
        runs, over = [], before.end()
        for run in first.runs:
            runs.append(replace(run, text=run.text[over:]))
            over = max(0, over - len(run.text))
        first = replace(first, runs=[run for run in runs if run.text])
        line = replace(line, cells=[first, *line.cells[1:]])
    last = line.cells[-1]
    text = _RULE_BEHIND.sub("", "".join(run.text for run in last.runs))
    if not text or not _RULE_BEHIND.search(last.text):
        return line
    runs, left = [], len(text)
    for run in last.runs:
        runs.append(replace(run, text=run.text[:left]))
        left = max(0, left - len(run.text))
    return replace(line, cells=[*line.cells[:-1], replace(last, runs=[run for run in runs if run.text])])


_DATUM = re.compile(r"[^\W\d_][^:：.]{1,30}\s?[:：]\s?\S.{0,60}")


def _is_form(lines: Sequence[Line]) -> bool:
    """Whether some lines are a person's data, each behind its label ("Marital status : single")."""
    told = [bool(_DATUM.fullmatch(line.text)) and not line.text.endswith(".") for line in lines]
    return len(lines) > 2 and sum(told) >= 0.8 * len(told)


def _lists_apart(bucket: Bucket) -> list[Bucket]:
    """A section, and what stands behind a heading in one line: lists in the page's head, a summary or among further
    data ("Core skills: Go, C"), and what is aimed at in the head ("Objective: a post as …").
    """
    if bucket.kind not in (None, "summary", *_OF_DATA):
        return [bucket]
    found = [replace(bucket, lines=[])]
    for line in _beside_labels(bucket.lines) if bucket.kind is None else bucket.lines:
        if own := _own(line, bucket.kind):
            found.append(own)
        elif found[1:] and _is_more(found[-1], line, bucket.kind):
            found[-1].lines.append(line)
        else:
            found[0].lines.append(line)
    return found[1:] if bucket.kind == "sections" and found[1:] and not found[0].lines else found


def _beside_labels(lines: Sequence[Line]) -> list[Line]:
    """Lines with what stands beside a label with a colon in one line with that, though it may be a heading."""
    whole: list[Line] = []
    for line in lines:
        above = whole[-1] if whole else None
        level = above is not None and not line.flat and (above.page, above.base) == (line.page, line.base)
        if above is not None and level and len(above.cells) == 1 and _COLON.search(above.text) and line.x0 > above.x1:
            whole[-1] = replace(above, cells=[*above.cells, *line.cells])
        else:
            whole.append(line)
    return whole


#: Sections of data, each behind its label.
_OF_DATA = ("contact", "sections")


def _own(line: Line, kind: Kind | None) -> Bucket | None:
    """The section that a line of another is by itself, with its label for a heading; None of most lines."""
    listed = kind is None and headings.section_of(line.cells[0].text) in _LISTS
    formed = len(line.cells) == 2 and (kind == "contact" or listed or line.cells[1].text[:1] in ":：")
    text = ": ".join(cell.text.strip(" :：") for cell in line.cells) if formed else line.text
    match = _LISTED.match(text) if len(line.cells) == 1 or formed else None
    own = headings.section_of(match[1]) if match else None
    if match is None or own is None:
        return None
    aim = kind is None and own == "summary" and len(match[2].split()) > _REST
    listed = own in _LISTS and len(_SIGNS.findall(match[2])) >= (1 if kind in _OF_DATA else 2)
    spoken = own == "languages" and vocabulary.is_language(match[2])
    further = kind == "sections" and own == "certificates"
    if not (aim or listed or spoken or further):
        return None
    label, rest = (replace(line, cells=[replace(line.cells[0], runs=[Run(t)])]) for t in match.groups())
    return Bucket(own, label, [rest])


_COLON = re.compile(r"[:：]\s*$")


def _is_more(bucket: Bucket, line: Line, kind: Kind | None) -> bool:
    """Whether a line belongs to the section that the line above it was by itself."""
    if len(line.cells) > 1 and _COLON.search(line.cells[0].text):
        return False  # it has a label of its own
    if bucket.kind == "summary" or kind in _OF_DATA:
        return _wraps(bucket.lines[-1], line)
    listed = len(_SIGNS.findall(line.text)) >= 2 and not re.search(r"[.@]", line.text)
    return (listed and not line.bullet) or _is_rest(bucket.lines[-1], line)


def _wraps(above: Line, line: Line) -> bool:
    """Whether a line goes on with the text of the line above."""
    return was_full(above, line) and not line.flat and line.gap < 1.7 and len(line.cells) == 1 and "@" not in line.text


def _is_rest(above: Line, line: Line) -> bool:
    """Whether a line is the last words of a list that did not fit the line above."""
    return was_full(above, line) and len(line.text.split()) <= _REST and not line.text.endswith(".")


#: A heading with its list in the same line, sections that are lists, and what parts their words.
_LISTED = re.compile(r"^([^:：]{2,30}?)\s*[:：]\s*(\S.*)$")
#: So many words are left over from a list at most.
_REST = 4
_LISTS = ("skills", "languages", "interests")
_SIGNS = re.compile(r"[,;|•·、،]")


def _labels_back(buckets: Sequence[Bucket]) -> list[Bucket]:
    """The sections, with labels among skills that were taken for headings of entries ("Employment law") put back."""
    result: list[Bucket] = []
    for bucket in buckets:
        guessed = bucket.kind in OF_ENTRIES and headings.section_of(bucket.title) is None
        undated = not any(dates.find(line.text) for line in bucket.lines)
        listed = result and result[-1].kind == "skills" and not _is_over_labels(bucket, result[-1])
        if guessed and undated and bucket.heading is not None and listed:
            result[-1].lines += [bucket.heading, *bucket.lines]
        else:
            result.append(bucket)
    return result


def _is_over_labels(bucket: Bucket, skills: Bucket) -> bool:
    """Whether a heading is larger than the labels among skills: that above them, or labels larger than their words."""
    size = bucket.heading.size if bucket.heading is not None else 0.0
    words = min((line.size for line in skills.lines), default=size)
    labels = [line.size for line in skills.lines if line.size > words + 1]
    return any(label < size - 0.5 for label in [*labels, *([skills.heading.size] if skills.heading else [])])


def _set_edges(lines: Sequence[Line]) -> None:
    """Where the text of a section ends at the right, which may be before what else stands in its column does."""
    apart: dict[tuple[int, str], list[Line]] = defaultdict(list)
    for line in lines:
        if not line.flat and not line.rtl:
            apart[line.page, line.column].append(line)
    for here in apart.values():
        long = [line.x1 for line in here if len(line.cells) == 1 and len(line.text) > 60]
        edge = max(long, default=0.0)
        if sum(x1 > edge - 0.04 * (edge - here[0].column_x0) for x1 in long) >= 3:
            for line in here:
                line.column_x1 = min(line.column_x1, edge)


def _goes_on(bucket: Bucket, line: Line) -> bool:
    """Whether a line in the look of headings is the second line of the heading above it."""
    first = bucket.heading
    return (
        first is not None
        and not bucket.lines
        and not line.flat
        and (headings.section_of(line.text) is None or line.text[:1].islower())
        and style(first) == style(line)
        and first.column == line.column
        and (
            abs(first.start - line.start) < 2
            or abs(first.x1 - line.x1) < 2
            or abs(first.x0 + first.x1 - line.x0 - line.x1) < 4
        )
        and line.gap < 1.7
    )


def _whole(first: Line | None, line: Line) -> Line:
    """A heading of two lines as one."""
    assert first is not None
    run = Run(f"{first.text} {line.text}", first.bold, first.italic)
    return replace(first, cells=[replace(first.cells[0], runs=[run])])


def _starts_apart(line: Line, column: str) -> bool:
    """Whether a column stands beside the one before it, rather than inside or below it."""
    around = _TABLE.sub("", line.column)
    return not (around.startswith(column) or column.startswith(around))


#: The name of a table's cells within the column that it stands in.
_TABLE = re.compile(r"t\d+\.\d+$")
