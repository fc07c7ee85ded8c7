"""Which lines are headings: by their words, and by the look that those have whose words are known."""

import itertools
import math
import re
import statistics
from collections import defaultdict
from collections.abc import Sequence

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.heading_looks import (
    CORE,
    OF_ENTRIES,
    Looks,
    Style,
    as_strong,
    is_telling,
    main_style,
    style,
)
from tailor.documents.words import dates, headings, vocabulary
from tailor.documents.words.heading_words import Kind


def _without_labelling(lines: Sequence[Line], exact: Sequence[tuple[Line, Kind]]) -> list[tuple[Line, Kind]]:
    """The lines with the words of a heading, less those that others stand beside where most headings are larger."""
    beside = {
        id(line)
        for line, after in itertools.pairwise(lines)
        if (after.page, after.base) == (line.page, line.base) and after.start > line.x1 and not line.flat
    }
    alone = [(line.size, kind) for line, kind in exact if id(line) not in beside and kind in CORE]
    if len({kind for _, kind in alone}) < _MOST:
        return list(exact)
    size = statistics.median(size for size, _ in alone)
    return [(line, kind) for line, kind in exact if id(line) not in beside or line.size * _LARGER >= size]


#: So many of the core's sections have a heading of its own where what is smaller is taken for labels.
_MOST = 3


def heading_lines(lines: Sequence[Line]) -> dict[int, Kind]:
    """The headings among some lines, by identity, each with the section that it opens."""
    if not lines:
        return {}
    body = statistics.median([line.size for line in lines for _ in range(len(line.text) // 10 + 1)])
    exact = _without_labelling(lines, _exact(lines))
    main = main_style([*exact, *_large(lines, exact, body)])
    if main is None:
        return _by_size(lines, body)
    looks = Looks.of(lines, exact, body, main)
    named = {id(line) for line, _ in exact}
    found = _of_known_words(lines, exact, looks)
    found |= _of_their_column(lines, exact, found)
    found |= _of_their_look(lines, looks, found, named)
    found |= _of_telling_words(lines, found, body)
    found = _without_entries(lines, _without_labels(lines, found), named)
    return found | _unlike(lines, found, main, body)


def _of_telling_words(lines: Sequence[Line], found: dict[int, Kind], body: float) -> dict[int, Kind]:
    """Further headings, of a look that is larger than the text and whose lines mostly have a word in them that tells.

    Their words are known to no table ("Recent Relevant Experiences"), nor is their look that of one whose words are.
    """
    looks: dict[Style, list[Line]] = defaultdict(list)
    for line in lines[1:]:
        looks[style(line)].append(line)
    further: dict[int, Kind] = {}
    for own, alike in looks.items():
        telling = [line for line in alike if len(line.text) <= 60 and not vocabulary.title_score(line.text)]
        telling = [line for line in telling if len(line.cells) == 1 and headings.guess(line.text)]
        plain = not any(line.bullet or id(line) in found or line.flat for line in alike)
        if own[0] > _LARGER * body and plain and len(telling) > 2 and len(telling) >= 0.6 * len(alike):
            further |= {id(line): headings.guess(line.text) or "sections" for line in alike}
    return further


#: How much larger than the text a heading is that no table knows.
_LARGER = 1.2


def _large(lines: Sequence[Line], exact: Sequence[tuple[Line, Kind]], body: float) -> list[tuple[Line, Kind]]:
    """Lines with a telling word in the look of headings of known words that are larger than the text.

    "Skills and certificates" above two lists, headed "Skills" and "Certificates" in smaller letters, is the heading.
    """
    looks = {style(line) for line, _ in exact if line.size > body * 1.08}
    told = [line for line in lines if style(line) in looks and is_telling(line)]
    return [(line, kind) for line in told if (kind := headings.guess(line.text))]


def _exact(lines: Sequence[Line]) -> list[tuple[Line, Kind]]:
    """The lines whose words are those of a heading, whatever they look like."""
    exact: list[tuple[Line, Kind]] = []
    for line in lines:
        if line.bullet and line.bullet not in "■●◆★▪◼•►▶»+❖➤✦":
            continue
        if line is lines[0] and headings.titles_file(line.text):
            continue
        if len(line.cells) == 1 and (kind := headings.section_of(line.text)):
            exact.append((line, kind))
    return exact


def _of_known_words(lines: Sequence[Line], exact: Sequence[tuple[Line, Kind]], looks: Looks) -> dict[int, Kind]:
    """Of the lines with the words of a heading, those that look like one."""
    found: dict[int, Kind] = {}
    amid = _amid_lists(lines)
    for line, kind in exact:
        own = style(line)
        wanted = looks.wanted(line)
        # A look that mostly other lines have is that of labels or entries, however strong it is.
        labels = own not in wanted and looks.all[own] > 3 and looks.exact[own] < 0.34 * looks.all[own]
        again = labels and any(other is not line and k == kind and style(other) in wanted for other, k in exact)
        # Of one size that nothing else has, weight and colour do not matter: the first letters may differ in them.
        large = line.size > 1.3 * looks.body and abs(own[0] - looks.main[0]) <= 0.5
        if labels and id(line) in amid:
            continue
        # Small letters in the size and weight of headings in capitals, for what no other heading is.
        room = _ROOM if line.size > looks.body else 2 * _ROOM
        small = own[:2] == looks.main[:2] and looks.main[2] and own[1] and line.gap > room
        small = small and not any(other is not line and k == kind and style(other) in wanted for other, k in exact)
        if own in looks.further or large or small or (not again and any(as_strong(own, one) for one in wanted)):
            found[id(line)] = kind
    return found


#: The least room above a heading, in sizes.
_ROOM = 1.7


def _amid_lists(lines: Sequence[Line]) -> set[int]:
    """The lines, by identity, that stand between two of their look, and as far from the one as from the other."""
    return {
        id(line)
        for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
        if above.column == line.column == below.column
        and above.page == line.page == below.page
        and style(above) == style(line) == style(below)
        and abs(line.gap - below.gap) < _SAME_GAP
        and len(above.cells) == len(line.cells) == len(below.cells) == 1
        and not line.flat
    }


#: How much the room above two items of one list differs at most, in sizes.
_SAME_GAP = 0.15


def _of_their_column(
    lines: Sequence[Line], exact: Sequence[tuple[Line, Kind]], found: dict[int, Kind]
) -> dict[int, Kind]:
    """The only heading of a column that has none in the look of the others: larger than the column's text."""
    further: dict[int, Kind] = {}
    for column in {line.column for line, _ in exact if line.column}:
        here = [line for line in lines if line.column == column]
        own = [(line, kind) for line, kind in exact if line.column == column]
        middle = statistics.median(line.size for line in here)
        if len(own) != 1 or any(id(line) in found for line in here):
            continue
        (head, kind), *_ = own
        alone = sum(style(line) == style(head) for line in here) == 1
        if alone and head.size > 1.08 * middle:
            further[id(head)] = kind
    return further


def _of_their_look(lines: Sequence[Line], looks: Looks, found: dict[int, Kind], named: set[int]) -> dict[int, Kind]:
    """Further headings, of words that no table knows: set as those that were found, and below the person's name."""
    first = next((i for i, line in enumerate(lines) if id(line) in found), len(lines))
    room = _room(lines, found, looks.main)
    gaps = [line.gap for line in lines if style(line) == looks.main and line.gap > 0]
    set_off = _SET_OFF * statistics.median(gaps) if gaps else math.inf
    further: dict[int, Kind] = {}
    largest = 0.0
    for index, line in enumerate(lines):
        below_name = largest > line.size + 1 or index > first
        largest = max(largest, line.size)
        if id(line) in named or line.bullet or len(line.cells) > 1 or len(line.text) > 60:
            continue
        kind = headings.guess(line.text)
        sure = kind is not None and not vocabulary.title_score(line.text)
        alike = style(line) == looks.main
        own = looks.of_column[line.column]
        if alike and kind is None and own[0] > looks.main[0] + 0.5:
            continue  # in this column headings are larger, and what looks as those of another one heads entries
        if style(line) in looks.wanted(line):
            # A name may be no larger than the headings are; the person's address stands between.
            below_name = below_name or (sure and alike and any("@" in other.text for other in lines[:index]))
            roomy = alike and line.gap >= room and kind is not None
            apart = roomy or looks.set_apart(line, 0.2 if sure else 0.34)
            apart = apart or (sure and line.gap >= set_off and _ends_telling(line.text, kind))
            close = alike and not sure and 0 < line.gap < _CLOSE * room < math.inf
            heads = below_name and apart and not close and not _says_otherwise(lines, index, first)
        else:
            heads = sure and index > first and _said_to_head(line, looks.main, looks.body)
        if heads and not dates.find(line.text):
            further[id(line)] = kind or "sections"
    return further


#: What stands closer than this part of the room above headings, where all have that, heads an entry.
_CLOSE = 0.75
#: How many times further off than usual a line stands that an empty one parts from those above it.
_SET_OFF = 1.8


def _ends_telling(text: str, kind: Kind | None) -> bool:
    """Whether the last of a few words is that of a heading ("IT & AI Skills")."""
    words = text.split()
    return 1 < len(words) < 6 and headings.section_of(words[-1]) == kind


def _says_otherwise(lines: Sequence[Line], index: int, first: int) -> bool:
    """Whether a line in the look of headings is none by what it says, or by what stands above it."""
    line, above = lines[index], lines[index - 1]
    if index < first and vocabulary.title_score(line.text):
        return True  # what the person is, below the name
    if above.column == line.column and line.gap < 1.8 and not line.flat and dates.is_date_text(above.text):
        return True  # the first words of an entry
    if re.search(r"[@]|\d{3}|https?:", line.text) or line.text[-1:] in ".,;":
        return True
    titled = vocabulary.title_score(line.text) >= 1 and headings.guess(line.text) is None
    close = above.column == line.column and above.page == line.page and 0 < line.gap < _ROOM
    if titled and close and len(above.cells) > 1 and not above.bullet and dates.find(above.text):
        return True  # a title below its employer and dates
    if titled and any(not below.bullet and dates.find(below.text) for below in lines[index + 1 : index + 2]):
        return True  # a title above its employer and dates
    return not re.search(r"[^\W\d_]{2}", line.text)


def _unlike(lines: Sequence[Line], found: dict[int, Kind], main: Style, body: float) -> dict[int, Kind]:
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


#: How far below the text a heading in capitals stands that is as large as the others, or larger, in sizes.
_FAR_BELOW = 2.5


def _said_to_head(line: Line, main: Style, body: float) -> bool:
    """Whether a short line of telling words is set as a heading: by its style's name or a colon, and it stands out."""
    named = line.look.startswith("heading")
    larger = line.upper and line.size >= main[0] > 1.08 * body and line.gap > _FAR_BELOW
    if len(line.text) > 40 or not (named or larger or _COLON.search(line.text)):
        return False
    own = style(line)
    stands_out = (line.bold or larger) and (line.upper or line.size > body * 1.08)
    return stands_out and (as_strong((*own[:5], main[5]), main) or (line.upper and line.size > body * 1.08))


def _without_labels(lines: Sequence[Line], found: dict[int, Kind]) -> dict[int, Kind]:
    """The headings, less a label that stands directly below that of the skills, though it is the heading of another
    section ("Languages"), which follows.
    """
    again = _said_again(lines, found) | _close_labels(lines, found)
    kept = {own: kind for own, kind in found.items() if own not in again}
    for above, line in itertools.pairwise(lines):
        kind = found.get(id(line))
        several = sum(other == kind for other in found.values()) > 1
        if found.get(id(above)) == "skills" and kind in ("languages", "skills") and several:
            kept.pop(id(line), None)
    return kept


def _close_labels(lines: Sequence[Line], found: dict[int, Kind]) -> set[int]:
    """The labels, by identity, amid positions: above a list, with a colon that headings lack and less room than these.

    "Key achievements:" right below what was done is one of them.
    """
    heads = [line for line in lines if id(line) in found]
    colons = [line for line in heads if _COLON.search(line.text)]
    if len(colons) * 2 >= len(heads):
        return set()
    room = statistics.median([line.gap for line in heads if line not in colons])
    labels: set[int] = set()
    section: Kind | None = None
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        kind = found.get(id(line))
        amid = section in ("work", "projects") and kind is not None and kind not in OF_ENTRIES and below.bullet
        if amid and line in colons and id(above) not in found and 0 < line.gap < _LESS * room:
            labels.add(id(line))
        else:
            section = kind or section
    return labels


#: The part of the room above headings that a label has at most.
_LESS = 0.75


def _said_again(lines: Sequence[Line], found: dict[int, Kind]) -> set[int]:
    """The labels, by identity, that several positions have in the look of headings ("Key achievements:")."""
    section: Kind | None = None
    first: dict[str, Kind | None] = {}
    own: dict[str, list[int]] = defaultdict(list)
    for line in lines:
        kind = found.get(id(line))
        if kind is not None and kind not in OF_ENTRIES:
            words = headings.fold(line.text)
            first.setdefault(words, section)
            own[words].append(id(line))
        section = kind or section
    labels = [words for words, ids in own.items() if len(ids) > 1 and first[words] in ("work", "projects")]
    return {each for words in labels for each in own[words]}


def _room(lines: Sequence[Line], found: dict[int, Kind], main: Style) -> float:
    """The least room above headings, in line heights, where it sets them apart from most lines of their look."""
    alike = [line for line in lines[1:] if style(line) == main and line.gap > 0]
    above = sorted(line.gap for line in alike if id(line) in found)
    others = [line.gap for line in alike if id(line) not in found]
    if len(above) < 2 or not others:
        return math.inf
    least = 0.9 * above[len(above) // 4]  # one that opens a page or a column may have less
    return least if sum(gap < least for gap in others) >= len(others) / 2 else math.inf


def _without_entries(lines: Sequence[Line], found: dict[int, Kind], named: set[int]) -> dict[int, Kind]:
    """The headings, less those that head entries: they follow directly below a section's heading, in its own look."""
    nested = False
    for above, line in itertools.pairwise(lines):
        inner = id(line) in found and id(line) not in named and found[id(line)] == "sections"
        outer = id(above) in named and found.get(id(above)) in OF_ENTRIES
        apart = line.gap > 1.7 or vocabulary.title_score(line.text) >= 1 or vocabulary.degree_score(line.text) >= 1
        nested = nested or (inner and outer and apart and line.column == above.column)
    if not nested:
        return found
    kept: dict[int, Kind] = {}
    section: Kind | None = None
    for line in lines:
        kind = found.get(id(line))
        if kind == "sections" and id(line) not in named and section in OF_ENTRIES:
            continue
        if kind is not None:
            kept[id(line)] = section = kind
    return kept


def _by_size(lines: Sequence[Line], body: float) -> dict[int, Kind]:
    """Headings of which no word is known: short lines of one look, larger than the text, below the name."""
    styles: dict[Style, list[Line]] = defaultdict(list)
    for line in lines[1:]:
        plain = len(line.cells) == 1 and not line.bullet and len(line.text) <= 40 and not dates.find(line.text)
        if plain and line.size > 1.12 * body and re.search(r"[^\W\d_]{2}", line.text) and "@" not in line.text:
            styles[style(line)].append(line)
    found = max(styles.values(), key=len, default=[])
    if len(found) < 3:
        return {}
    return {id(line): headings.guess(line.text) or "sections" for line in found}
