"""Lines to sections: which lines are headings, and which lines stand below each of them."""

import itertools
import math
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.documents import dates, headings, numbering, vocabulary
from tailor.documents.geometry import Run
from tailor.documents.headings import Kind
from tailor.documents.lines import Line, strip_mark

_Style = tuple[float, bool, bool, bool, int, str]


#: A line drawn with letters, or nothing at all.
_RULE = re.compile(r"(?:[_=~*.·•–—-]\s*){4,}|")
_RULE_BEHIND = re.compile(r"\s*(?:[_=]\s*){5,}$")
_RULE_BEFORE = re.compile(r"^(?:[_=]\s*){5,}")


@dataclass(slots=True)
class Bucket:
    """A section as it stands in the file: `kind` is None for what comes before the first heading."""

    kind: Kind | None
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The heading's words."""
        return self.heading.text.strip(" :：") if self.heading else ""


def style(line: Line) -> _Style:
    """What makes a line look as it does: size, weight, case, spacing, colour and named style."""
    cell = line.cells[0]
    return (round(line.size * 2) / 2, line.bold, line.upper, line.tracked, cell.color, line.look)


def split(lines: Sequence[Line]) -> list[Bucket]:
    """The sections in reading order, the first of them without a heading; a column that goes on keeps its section."""
    lines, numbered = numbering.unnumbered([_unruled(line) for line in lines if not _RULE.fullmatch(line.text.strip())])
    lines = _labels_apart(lines)
    found = _headings(lines)
    for line in lines:
        if id(line) in numbered:
            found[id(line)] = headings.guess(line.text) or "sections"
    head = Bucket(None)
    buckets = [head]
    current = head
    last_in: dict[str, Bucket] = {}
    page, column = 0, ""
    for line in lines:
        if line.page != page and page and line.column != column:
            current = last_in.get(line.column, current)
        elif line.page == page and line.column != column and column and page == 1 and line.column not in last_in:
            # A new column of the first page that opens without a heading is part of the page's head.
            current = head if _starts_apart(line, column) else last_in.get(line.column, current)
        elif line.column != column and line.column in last_in:
            current = last_in[line.column]
        page, column = line.page, line.column
        kind = found.get(id(line))
        if kind == "skills" and current.kind == "skills" and current.lines:
            kind = None  # "Tools" among skills is a label
        if (kind == "sections" or (kind is not None and line.text[:1].islower())) and _goes_on(current, line):
            current.heading = _whole(current.heading, line)
            current.kind = headings.guess(current.title) or current.kind
        elif kind is not None:
            current = Bucket(kind, line)
            buckets.append(current)
        else:
            current.lines.append(line)
        last_in[column] = current
    buckets = [part for bucket in _labels_back(buckets) for part in _lists_apart(bucket)]
    for bucket in buckets:
        _set_edges(bucket.lines)
    return buckets


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


def _lists_apart(bucket: Bucket) -> list[Bucket]:
    """A section, and lists in the page's head or a summary that stand behind a heading ("Core skills: Go, C")."""
    if bucket.kind not in (None, "summary"):
        return [bucket]
    found = [replace(bucket, lines=[])]
    for line in bucket.lines:
        match = _LISTED.match(line.text) if len(line.cells) == 1 else None
        kind = headings.section_of(match[1]) if match else None
        if match and kind in _LISTS and len(_SIGNS.findall(match[2])) >= 2:
            label, rest = (replace(line, cells=[replace(line.cells[0], runs=[Run(t)])]) for t in match.groups())
            found.append(Bucket(kind, label, [rest]))
        elif (
            found[1:] and not line.bullet and len(_SIGNS.findall(line.text)) >= 2 and not re.search(r"[.@]", line.text)
        ):
            found[-1].lines.append(line)
        else:
            found[0].lines.append(line)
    return found


#: A heading with its list in the same line, sections that are lists, and what parts their words.
_LISTED = re.compile(r"^([^:：]{2,30}?)\s*[:：]\s*(\S.*)$")
_LISTS = ("skills", "languages", "interests")
_SIGNS = re.compile(r"[,;|•·、،]")


def _labels_back(buckets: Sequence[Bucket]) -> list[Bucket]:
    """The sections, with labels among skills that were taken for headings of entries ("Employment law") put back."""
    result: list[Bucket] = []
    for bucket in buckets:
        guessed = bucket.kind in _OF_ENTRIES and headings.section_of(bucket.title) is None
        undated = not any(dates.find(line.text) for line in bucket.lines)
        if guessed and undated and bucket.heading is not None and result and result[-1].kind == "skills":
            result[-1].lines += [bucket.heading, *bucket.lines]
        else:
            result.append(bucket)
    return result


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


def _labels_apart(lines: Sequence[Line]) -> list[Line]:
    """Cut off a first cell that looks as the headings do and stands beside text that does not."""
    alone = [(line, kind) for line in lines if len(line.cells) == 1 and (kind := headings.section_of(line.text))]
    margin = _in_margin(lines)
    main = _main_style(alone) if margin is None else margin[0]
    if main is None or (margin is None and len({kind for line, kind in alone if style(line) == main}) < 2):
        return list(lines)
    result: list[Line] = []
    for line in lines:
        first = replace(line, cells=line.cells[:1], size=line.cells[0].size, bullet="")
        if margin is not None and _heads(first, margin) and len(line.cells) > 1:
            rest = replace(line, cells=line.cells[1:], size=max(c.size for c in line.cells[1:]))
            rest.bullet = strip_mark(rest.cells[0].runs)
            result += [first, rest]
            continue
        if len(line.cells) > 1 and not line.bullet and style(first) == main and len(first.text) <= 40:
            rest = replace(line, cells=line.cells[1:], size=max(c.size for c in line.cells[1:]))
            distinct = first.upper != rest.cells[0].text.isupper() or first.bold != rest.cells[0].bold
            known = [a for a, _ in alone if abs(a.start - first.start) < 2 and style(a) == main]
            if (distinct or abs(first.size - rest.size) > 0.4) and known and not dates.find(first.text):
                rest.bullet = strip_mark(rest.cells[0].runs)
                result += [first, rest]
                continue
        result.append(line)
    return result


def _in_margin(lines: Sequence[Line]) -> tuple[_Style, float] | None:
    """The look of headings that stand in the margin beside their text, and where they start; None where one look
    does not hold at least two of them.
    """
    found: dict[tuple[_Style, int], set[Kind]] = defaultdict(set)
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        if line.flat or line.rtl or line.bullet:
            continue
        level = after is not None and after.page == line.page and after.gap < 0.3 and after.start > line.x1
        if len(line.cells) > 1 or level:
            first = replace(line, cells=line.cells[:1], size=line.cells[0].size)
            if kind := headings.section_of(first.text):
                found[style(first), round(line.start)].add(kind)
    best = max(found, key=lambda key: len(found[key]), default=None)
    if best is None or len(found[best] & _CORE) < 2:
        return None
    return best[0], float(best[1])


#: Sections that nearly every résumé has.
_CORE = frozenset({"work", "education", "skills", "projects", "summary"})


def _heads(first: Line, margin: tuple[_Style, float]) -> bool:
    """Whether the first cell of a line is such a heading in the margin."""
    return (
        style(first) == margin[0]
        and abs(first.start - margin[1]) < 2
        and headings.section_of(first.text) is not None
        and not first.bullet
    )


def _starts_apart(line: Line, column: str) -> bool:
    """Whether a column stands beside the one before it, rather than inside or below it."""
    return not (line.column.startswith(column) or column.startswith(line.column))


def _headings(lines: Sequence[Line]) -> dict[int, Kind]:
    """The headings among the lines, by identity."""
    if not lines:
        return {}
    body = statistics.median([line.size for line in lines for _ in range(len(line.text) // 10 + 1)])
    exact: list[tuple[Line, Kind]] = []
    for line in lines:
        if line.bullet and line.bullet not in "■●◆★▪◼•►▶»+❖➤✦":
            continue
        if line is lines[0] and headings.titles_file(line.text):
            continue
        if len(line.cells) == 1 and (kind := headings.section_of(line.text)):
            exact.append((line, kind))
    main = _main_style(exact)
    if main is None:
        return _by_size(lines, body)
    all_styles = Counter(style(line) for line in lines)
    exact_styles = Counter(style(line) for line, _ in exact)
    by_column: dict[str, set[_Style]] = defaultdict(set)
    for column in {line.column for line in lines}:
        own = _main_style([(line, kind) for line, kind in exact if line.column == column])
        here = [kind for line, kind in exact if line.column == column and style(line) == own]
        by_column[column].add(own if own and len(set(here)) >= 2 else main)
    further = _further_styles(exact, all_styles, body)
    found: dict[int, Kind] = {}
    for line, kind in exact:
        own = style(line)
        wanted = by_column[line.column] | {main}
        # A look that mostly other lines have is that of labels or entries, however strong it is.
        labels = own not in wanted and all_styles[own] > 3 and exact_styles[own] < 0.34 * all_styles[own]
        again = labels and any(other is not line and k == kind and style(other) in wanted for other, k in exact)
        # Of one size that nothing else has, weight and colour do not matter: the first letters may differ in them.
        large = line.size > 1.3 * body and abs(own[0] - main[0]) <= 0.5
        if own in further or large or (not again and any(_as_strong(own, one) for one in wanted)):
            found[id(line)] = kind
    named = {id(line) for line, _ in exact}
    first = next((i for i, line in enumerate(lines) if id(line) in found), len(lines))
    room = _room(lines, found, main)
    largest = 0.0
    for index, line in enumerate(lines):
        after_name = largest > line.size + 1 or index > first
        largest = max(largest, line.size)
        if id(line) in named or line.bullet or len(line.cells) > 1 or len(line.text) > 60:
            continue
        key = style(line)
        telling = headings.guess(line.text) is not None
        sure = telling and not vocabulary.title_score(line.text)
        if key not in by_column[line.column] and key != main:
            if sure and index > first and _said_to_head(line, main, body) and not dates.find(line.text):
                found[id(line)] = headings.guess(line.text) or "sections"
            continue
        distinct = exact_styles[key] >= (0.2 if sure else 0.34) * all_styles[key] and (
            line.size > body * 1.08
            or line.upper
            or line.tracked
            or (exact_styles[key] >= 3 and all_styles[key] <= exact_styles[key] + 4)
        )
        distinct = distinct or (key == main and line.gap >= room and telling)
        # A name may be no larger than the headings are; the person's address stands between.
        after_name = after_name or (sure and key == main and any("@" in other.text for other in lines[:index]))
        if not distinct or dates.find(line.text) or not after_name:
            continue
        if index < first and vocabulary.title_score(line.text):
            continue  # what the person is, below the name
        above = lines[index - 1]
        if above.column == line.column and line.gap < 1.8 and not line.flat and dates.is_date_text(above.text):
            continue  # the first words of an entry
        if (
            re.search(r"[@]|\d{3}|https?:", line.text)
            or line.text[-1:] in ".,;"
            or not re.search(r"[^\W\d_]{2}", line.text)
        ):
            continue
        found[id(line)] = headings.guess(line.text) or "sections"
    found = _without_entries(lines, _without_labels(lines, found), named)
    return found | _unlike(lines, found, main, body)


def _unlike(lines: Sequence[Line], found: dict[int, Kind], main: _Style, body: float) -> dict[int, Kind]:
    """The heading of the positions, where none in the look of the others was found: the strongest line that says so."""
    if "work" in found.values():
        return {}
    likely: list[Line] = []
    for above, line in itertools.pairwise(lines):
        apart = line.page != above.page or line.gap > 1.5 or line.flat or bool(_COLON.search(line.text))
        strong = line.bold or line.upper or line.tracked or line.size > 1.05 * body
        if id(line) in found or line.bullet or len(line.cells) > 1 or len(line.text) > 40 or not (apart and strong):
            continue
        exact = headings.section_of(line.text) == "work"
        told = headings.guess(line.text) == "work" and style(line) == main and not vocabulary.title_score(line.text)
        if (exact or told) and not dates.find(line.text):
            likely.append(line)
    strongest = max(likely, key=lambda line: (headings.section_of(line.text) == "work", style(line)), default=None)
    return {id(line): "work" for line in likely if strongest is not None and style(line) == style(strongest)}


#: What a heading ends with in many a Word file: "Experience :-".
_COLON = re.compile(r"[:：]\s*[-–—]?\s*$")


def _said_to_head(line: Line, main: _Style, body: float) -> bool:
    """Whether a short line of telling words, though in a look of its own, is set as a heading: its style is named so,
    or it ends with a colon, and it stands out."""
    named = line.look.startswith("heading")
    if len(line.text) > 40 or not (named or _COLON.search(line.text)):
        return False
    own = style(line)
    stands_out = line.bold and (line.upper or line.size > body * 1.08)
    return stands_out and (_as_strong((*own[:5], main[5]), main) or (line.upper and line.size > body * 1.08))


def _without_labels(lines: Sequence[Line], found: dict[int, Kind]) -> dict[int, Kind]:
    """The headings, less a label that stands directly below that of the skills, though it is the heading of another
    section ("Languages"), which follows.
    """
    kept = dict(found)
    for above, line in itertools.pairwise(lines):
        kind = found.get(id(line))
        again = sum(other == kind for other in found.values()) > 1
        if found.get(id(above)) == "skills" and kind in ("languages", "skills") and again:
            del kept[id(line)]
    return kept


def _room(lines: Sequence[Line], found: dict[int, Kind], main: _Style) -> float:
    """The least room above headings, in line heights, where it sets them apart from most lines of their look."""
    alike = [line for line in lines[1:] if style(line) == main and line.gap > 0]
    above = sorted(line.gap for line in alike if id(line) in found)
    others = [line.gap for line in alike if id(line) not in found]
    if len(above) < 2 or not others:
        return math.inf
    least = 0.9 * above[len(above) // 4]  # one that opens a page or a column may have less
    return least if sum(gap < least for gap in others) >= len(others) / 2 else math.inf


#: Sections that are made of entries.
_OF_ENTRIES = ("work", "volunteer", "education", "projects")


def _without_entries(lines: Sequence[Line], found: dict[int, Kind], named: set[int]) -> dict[int, Kind]:
    """The headings, less those that head entries: they follow directly below a section's heading, in its own look."""
    nested = False
    for above, line in itertools.pairwise(lines):
        inner = id(line) in found and id(line) not in named and found[id(line)] == "sections"
        outer = id(above) in named and found.get(id(above)) in _OF_ENTRIES
        nested = nested or (inner and outer and line.gap > 1.7 and line.column == above.column)
    if not nested:
        return found
    kept: dict[int, Kind] = {}
    section: Kind | None = None
    for line in lines:
        kind = found.get(id(line))
        if kind == "sections" and id(line) not in named and section in _OF_ENTRIES:
            continue
        if kind is not None:
            kept[id(line)] = section = kind
    return kept


def _by_size(lines: Sequence[Line], body: float) -> dict[int, Kind]:
    """Headings of which no word is known: short lines of one look, larger than the text, below the name."""
    styles: dict[_Style, list[Line]] = defaultdict(list)
    for line in lines[1:]:
        plain = len(line.cells) == 1 and not line.bullet and len(line.text) <= 40 and not dates.find(line.text)
        if plain and line.size > 1.12 * body and re.search(r"[^\W\d_]{2}", line.text) and "@" not in line.text:
            styles[style(line)].append(line)
    found = max(styles.values(), key=len, default=[])
    if len(found) < 3:
        return {}
    return {id(line): headings.guess(line.text) or "sections" for line in found}


def _further_styles(exact: Sequence[tuple[Line, Kind]], all_styles: Counter[_Style], body: float) -> frozenset[_Style]:
    """Looks in which a file sets further headings, as those of a narrow column: few other lines have them."""
    kinds: dict[_Style, list[Kind]] = defaultdict(list)
    for line, kind in exact:
        kinds[style(line)].append(kind)
    return frozenset(
        own
        for own, told in kinds.items()
        if (len(set(told)) >= 3 or (len(set(told)) == 2 and len(told) == all_styles[own] and own[2]))
        and len(told) >= 0.6 * all_styles[own]
        and (own[0] > body * 1.08 or own[1] or own[2] or own[3])
    )


def _main_style(exact: Sequence[tuple[Line, Kind]]) -> _Style | None:
    """The look that most kinds of headings share; of equals, the stronger."""
    kinds: dict[_Style, set[str]] = defaultdict(set)
    for line, kind in exact:
        kinds[style(line)].add(kind)
    core = {*_CORE, "languages"}
    return max(
        kinds,
        key=lambda k: (len(kinds[k]) + 0.5 * len(kinds[k] & core), k[0], k[1], k[2]),
        default=None,
    )


def _as_strong(own: _Style, wanted: _Style) -> bool:
    """Whether a line stands out no less than the headings do."""
    if own == wanted:
        return True
    size, bold, upper, tracked, _, look = own
    if look and wanted[5] and look != wanted[5] and look.startswith("heading") and wanted[5].startswith("heading"):
        return False
    return (
        size >= wanted[0] - 0.5
        and bold >= wanted[1]
        and (upper >= wanted[2] or size > wanted[0] + 1)
        and (tracked >= wanted[3] or bold or upper)
    )
