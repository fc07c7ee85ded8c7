"""Which lines of a section are list items, or running text, and which carry the dates of an entry as headers do."""

import re
import statistics
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import engaged
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.words import dates, regions, vocabulary


def inside_items(lines: Sequence[Line]) -> list[bool]:
    """Which lines are list items, the rest of a list item, or running prose: no header starts there."""
    result: list[bool] = []
    item: Line | None = None
    margin = min((line.start for line in lines), default=0.0)
    large = _LARGE * statistics.median(line.size for line in lines) if lines else 0.0
    for index, line in enumerate(lines):
        previous = lines[index - 1] if index else None
        same_column = previous is not None and previous.column == line.column
        if line.bullet:
            item = line
            result.append(True)
            continue
        near = previous is not None and (same_column or line.page != previous.page)
        goes_on = near and result[-1] and item is not None and previous is not None
        if goes_on and item is not None and previous is not None and not _breaks_off(line, previous, item, margin):
            result.append(True)
            continue
        if _are_tags(line, previous, large):
            result.append(True)
            continue
        item = None
        head = line.size >= large and not line.text.endswith((".", "。"))
        result.append(not head and _is_prose(lines, index, bool(result) and result[-1]))
    return result


#: How much larger than most of a section what heads an entry is, however long.
_LARGE = 1.15
#: A row of so many words in smaller type is a list of what was used, as tags are set; by how much smaller they are.
_TAGS, _SMALLER = 3, 0.92


def _are_tags(line: Line, above: Line | None, large: float) -> bool:
    """Whether a line is a row of tags below what was done: several cells of few words in smaller type."""
    small = above is not None and line.size < _SMALLER * min(above.size, large / _LARGE) and not line.flat
    short = all(len(cell.text.split()) <= 4 for cell in line.cells)
    return small and short and len(line.cells) >= _TAGS and not any(dates.find(cell.text) for cell in line.cells)


def _breaks_off(line: Line, previous: Line, item: Line, margin: float) -> bool:
    """Whether a line without a mark is no continuation of the list item above it."""
    if line.flat or (line.gap == 0 and line.page == previous.page):
        return True  # a paragraph of its own, or the first line of another cell
    cell, above = line.cells[0], item.cells[-1]
    if (
        abs(line.size - item.size) > 0.6
        or (cell.bold and not above.bold)
        or (len(line.cells) > 1 and carries_dates(line))
    ):
        return True
    if line.gap > 1.95 or (line.gap > 1.35 * previous.gap + 0.1 and previous.gap > 0 and not previous.bullet):
        return True
    apart = line.gap > 1.2 * previous.gap > 0
    if (
        line.start < item.start - 2.5
        and line.start <= margin + 1.5
        and item.start > margin + 5
        and (apart or not was_full(previous, line))
    ):
        return True
    out = line.start < item.start - 2.5 and line.start <= margin + 1.5 and len(line.text) < _HEADER
    if out and (ends_dated(line) or (cell.first.bold and not above.end.bold)):
        return True
    return not was_full(previous, line) and abs(line.start - item.start) > 2.5


#: No longer line heads an entry.
_HEADER = 90


def _is_prose(lines: Sequence[Line], index: int, after: bool) -> bool:
    """Whether a line is running text: long and ended by a full stop, or the continuation of such a line (`after`)."""
    line = lines[index]
    text = _ADDRESS.sub("", line.text)
    if len(line.cells) > 1 and (carries_dates(line) or regions.is_place(line.cells[-1].text)):
        return False
    words = len(re.findall(r"[^\W_]+(?:['’.-]\w+)*", text))
    if line.bold and not all(other.bold for other in lines):
        return False
    if _SENTENCES.search(text) and not _dated_apart(text):
        return True
    told = index + 1 < len(lines) and carries_dates(lines[index + 1]) and engaged.is_told(text)
    if told or _begins_dated(line) or (index and dates.is_date_text(lines[index - 1].text) and engaged.is_told(text)):
        return False
    if line.flat:
        most = _HEADED if text[-1:] not in ".。" and _lasts(text) else _PARAGRAPH
        return words > most or (words > 7 and text.endswith((".", "。")) and not carries_dates(line))
    below = lines[index + 1] if index + 1 < len(lines) else None
    headed = below is not None and _begins_dated(below) and (text[-1:] != "." or ends_as_name(text))
    dated = carries_dates(line) or _lasted(text)  # a date amid a sentence is a word of it
    if words >= 9 and not dated and not _title_like(text) and not headed:
        return True
    if words >= 6 and text.endswith((".", "。")) and not dates.find(text) and not ends_as_name(text):
        return True
    if len(text) > 28 and re.search(r"[。；，]", text) and not dates.find(text):
        return True
    previous = lines[index - 1] if index else None
    if below is not None and _is_begun(line, below):
        return True
    if after and previous is not None and _is_begun(previous, line):
        return True
    return bool(
        after
        and previous
        and len(previous.text.split()) >= 9
        and not previous.bold
        and not line.bold
        and previous.italic == line.italic
        and abs(previous.size - line.size) < 0.6
        and (line.gap < _CLOSE or line.gap <= _LOOSELY * previous.gap < _FAR)
        and was_full(previous, line)
        and abs(previous.start - line.start) < 2.5
        and len(line.cells) == 1
    )


#: The lines of a paragraph stand no further apart, in sizes, or no further than those above are that stand loosely.
_CLOSE, _LOOSELY, _FAR = 1.75, 1.05, 2.1
#: An address at the end of a line, which is no word of a sentence.
_ADDRESS = re.compile(r"\s+(?:[-–—|·•]\s+)?(?:https?://|www\.)\S+$")
#: The words of a paragraph at least, and those of a header that begins with its dates at most.
_PARAGRAPH, _HEADED = 14, 24


def _begins_dated(line: Line) -> bool:
    """Whether a short line begins with a range of dates, as below a header, and no sentence does."""
    found = dates.find(line.text)
    told = _lasts(line.text) and not line.bullet
    return told and len(line.text[found[0].finish :].split()) <= 4 and line.text[-1:] != "."


def _lasts(text: str) -> bool:
    """Whether a text begins with a time from one date to another."""
    found = dates.find(text)
    return bool(found) and found[0].ranged and found[0].begin == 0


def _lasted(text: str) -> bool:
    """Whether a text tells a time from one date to another."""
    return any(found.ranged for found in dates.find(text))


def _dated_apart(text: str) -> bool:
    """Whether dates alone stand behind the last full stop but one: "Porter. Corran Halls, Ulm. 2015 – 2018."."""
    found = dates.find(text)
    apart = bool(found) and found[-1].ranged and text[: found[-1].begin].rstrip().endswith(".")
    return apart and not re.search(r"\w", text[found[-1].finish :])


#: Two sentences or more, of which the last is whole.
_SENTENCES = re.compile(r"[^\W\d_]{4}\. [A-ZÀ-Ž][^.]*(?: [^.]*){2}[^\W\d_]{3}\.$|[^\W\d_]{4}\. [A-ZÀ-Ž].*,.*\.$")


def _is_begun(line: Line, below: Line) -> bool:
    """Whether a line begins a sentence that the line below it, in lower case, goes on with and ends."""
    goes_on = below.text[:1].islower() and below.text.endswith(".") and was_full(line, below) and below.gap < 1.75
    alike = abs(line.cells[-1].x0 - below.start) < 2.5 and abs(line.size - below.size) < 0.3 and not below.bullet
    words = len(line.text.split()) + len(below.text.split())
    dated = dates.find(line.text) or dates.find(below.text)
    return goes_on and alike and words > 7 and not dated and len(line.cells) == len(below.cells) == 1


#: A point that ends the legal form of a firm, or somebody's degree, and no sentence.
_LEGAL_END = re.compile(
    r"\b(?:Inc|INC|Ltd|LTD|Corp|CORP|Co|CO|e\.\s?V|S\.\s?A|S\.\s?L|S\.r\.l|S\.p\.A|B\.V|N\.V|Kft|Zrt|Nyrt|Bt|s\.\s?r\.\s?o|a\.\s?s|d\.\s?o\.\s?o|o\.\s?o"
    r"|Şti|A\.Ş|Ph\.\s?D|M\.\s?D|Ed\.\s?D|Jr|Esq)\.$"
)


#: A word cut short, with a capital, that ends a name and no sentence ("Miller Bros.", "Cat Circus Lt.").
_CUT_SHORT = re.compile(r"(?:[A-ZÀ-Ž0-9][\w'’&-]* |& |and |of ){1,4}[A-Z][a-z]{1,4}\.")


#: First letters, of a country or a capital ("Boise, Idaho U.S.A.", "Washington D.C.").
_LETTERS = re.compile(r"(?<!\w)(?:[A-Z]\. ?){2,}$")


def ends_as_name(text: str) -> bool:
    """Whether a text that ends with a full stop is a name of which that is a part."""
    return bool(_LEGAL_END.search(text) or _CUT_SHORT.fullmatch(text) or _LETTERS.search(text))


def _title_like(text: str) -> bool:
    words = [w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 3]
    return bool(words) and sum(w[0].isupper() for w in words) > 0.75 * len(words) and not text.endswith(".")


def dated_items(lines: Sequence[Line]) -> list[Line]:
    """Items of one look that carry dates, where items of another look do not, are no items but headers.

    So are those of the only look, where the dates of some stand in the line below them.
    """
    if outer := _around(lines):
        return [replace(line, bullet="") if at in outer else line for at, line in enumerate(lines)]
    dated: dict[tuple[str, float, int, bool], list[bool]] = {}
    any_headed = False
    # Below a line that ends with dates an item is what was done there; the next such line does not head it.
    opened = bool(lines) and not lines[0].bullet and _ends_with_dates(lines[0])
    for at, (line, below) in enumerate(zip(lines, [*lines[1:], None], strict=True)):
        if line.bullet:
            headed = below is not None and not below.bullet and _ends_with_dates(below) and len(line.text) < 80
            headed = (headed and not opened) or (lines[0].bullet != "" and _heads_two(line, lines[at + 1 : at + 3]))
            dated.setdefault(_item_look(line), []).append(headed or _ends_with_dates(line))
            any_headed = any_headed or (headed and not carries_dates(line))
    heads = {look for look, flags in dated.items() if sum(flags) >= 0.6 * len(flags)}
    if not heads or (heads == set(dated) and not any_headed):
        return list(lines)
    return [replace(line, bullet="") if line.bullet and _item_look(line) in heads else line for line in lines]


def unstopped(lines: Sequence[Line]) -> list[Line]:
    """Lines without the full stop behind their dates, where they are a list whose items all end so."""
    ends = [found[-1].finish for line in lines if line.bullet and (found := dates.find(line.text))]
    if len(ends) < _LISTED or len(ends) < len(lines):
        return list(lines)
    stopped = [line.text[end:] == "." for line, end in zip(lines, ends, strict=True)]
    if sum(stopped) < _MOSTLY * len(lines):
        return list(lines)
    return [_unstopped(line) if stops else line for line, stops in zip(lines, stopped, strict=True)]


#: So many items make a list, and so much of it is what most of it is.
_LISTED, _MOSTLY = 2, 0.6


def _unstopped(line: Line) -> Line:
    *runs, last = line.cells[-1].runs
    cell = replace(line.cells[-1], runs=[*runs, replace(last, text=last.text.rstrip().removesuffix("."))])
    return replace(line, cells=[*line.cells[:-1], cell])


def _around(lines: Sequence[Line]) -> set[int]:
    """The items of a list of employers around lists of what was done there; none where it is not one.

    Below each of them stands a title with its dates, without a mark and as far in as the employer is.
    """
    if not lines or not lines[0].bullet or any(line.flat for line in lines):
        return set()
    edge = lines[0].start
    items = [at for at, line in enumerate(lines) if line.bullet]
    outer = {at for at in items if abs(lines[at].start - edge) <= _LEVEL}
    inner = [at for at in items if at not in outer]
    if not inner or any(lines[at].start < edge for at in inner):
        return set()
    heads = all(
        at + 1 < len(lines)
        and not lines[at + 1].bullet
        and abs(lines[at + 1].start - edge) <= _LEVEL
        and _ends_with_dates(lines[at + 1])
        and not carries_dates(lines[at])
        and len(lines[at].text) < _HEADER
        for at in outer
    )
    return outer if heads else set()


#: Lines that begin no further apart than so many points stand as far in.
_LEVEL = 3.0


def _heads_two(line: Line, below: Sequence[Line]) -> bool:
    """Whether a bold line with a mark, as on a line of time, stands above an employer and the dates there."""
    plain = len(below) == 2 and not any(other.bullet or other.cells[0].bold for other in below)
    return plain and line.bold and dates.is_date_text(below[1].text) and not carries_dates(below[0])


def _item_look(line: Line) -> tuple[str, float, int, bool]:
    return line.bullet, round(line.size), line.level, line.cells[0].first.bold


def _ends_with_dates(line: Line) -> bool:
    if len(line.cells) > 1:
        return dates.is_date_text(line.cells[-1].text)
    found = dates.find(line.text)
    return bool(found) and found[-1].ranged and not re.search(r"\w", line.text[found[-1].finish :])


#: No longer cell carries the dates of a header.
_LONGEST = 160


def carries_dates(line: Line) -> bool:
    """Whether a line has a date at the start or end of one of its cells, as headers do, not amid a sentence."""
    if re.match(r"(?:doi:?\s*)?10\.\d{4,}/|https?://", line.text, re.IGNORECASE):
        return False  # where it was published, which stands below the title
    for cell in line.cells:
        text = cell.text
        for found in dates.find(text):
            before, after = text[: found.begin].strip(), text[found.finish :].strip()
            if (before.endswith("(") and ")" not in after) or (after.startswith(")") and "(" not in before):
                return False  # brackets that begin or end in another line, as those of a sentence do
            edge = not re.search(r"\w", before) or not re.search(r"\w", after)
            bracketed = before.endswith(("(", "[")) and after.startswith((")", "]"))
            marked = bool(re.search(r"[|•·,;–—/:(-]$", before)) or bool(re.match(r"[|•·,;–—/:)-]", after))
            told = text.endswith(".") and not _dated_apart(text) and re.search(r"[^\W\d_]{3}\. [A-Z]", text) is not None
            if found.ranged and (edge or bracketed or marked) and len(text) < _LONGEST and not told:
                return True
            if (
                edge
                and len(text) < (_LONGEST if before.endswith(",") and not after else 110)
                and not before.endswith((" in", " by", " of", " since"))
                and not text.endswith(".")
            ):
                return True
            if bracketed and len(text) < 90:
                return True
    return False


def ends_dated(line: Line) -> bool:
    """Whether a line ends with a whole range of dates, after which nothing of a header is left to say."""
    found = dates.find(line.text)
    return bool(found) and found[-1].ranged and not re.search(r"\w|[-–—]\s*$", line.text[found[-1].finish :])


def ends_sentence(above: Line, line: Line) -> bool:
    """Whether a line ends what a long header line begins, in few words or such as go on; no title does."""
    told = vocabulary.title_score(line.text) and not vocabulary.title_score(above.text)
    goes_on = not line.text[:1].isupper() or len(line.text.split()) <= _FEW_WORDS
    return line.text.endswith(".") and goes_on and not line.flat and not told


_FEW_WORDS = 3
#: A full stop behind a whole word, at the end of a text.
STOPPED = re.compile(r"[^\W\d_]{4}\.$")


#: How a sentence begins that tells what was done: "Developed tools for", and no name ("Applied Materials").
_DONE = re.compile(r"[A-Z][a-z]{2,}ed (?:[a-z]{2,}|\d|a )")


def tells_a_deed(text: str) -> bool:
    """Whether a line tells in English what somebody did, though nothing marks it as a list item."""
    return _DONE.match(text) is not None
