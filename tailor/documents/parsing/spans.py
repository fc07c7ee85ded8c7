"""The parts of an entry's header that may be its employer or its title, and what speaks for each."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from scraper.lexicon import gazetteer
from tailor.documents.pages.lines import Cell, Line, tidy
from tailor.documents.parsing import firms, form_labels, linked, streets, supervisors
from tailor.documents.parsing.pieces import LEGAL_FORMS, Facts
from tailor.documents.parsing.weights import Signs
from tailor.documents.words import contracts, dates, regions, shapes, vocabulary

#: Cells of a line, parts of a cell, parts of an entry, and a part's letters at most.
_CELLS, _PARTS, _MOST, _LONGEST = 4, 6, 30, 120

_SEPARATOR = re.compile(
    rf"\s*,\s+(?!(?:{LEGAL_FORMS})(?![^\W\d_])|then |later )|"
    r"\s+[|│·•∙⋅–—―@/-]+\s+|\s*[،，、;:：|│•·]\s+|\s*[|│•·：，、]\s*|\s*[(（)）]\s*|\s{3,}|\t+|\s+[–—](?=\w)"
    # Chinese and Japanese put no space beside a comma.
    r"|(?<=[\u3040-\u30ff\u3400-\u9fff]),|,(?=[\u3040-\u30ff\u3400-\u9fff])"
)
#: What leads to a name or a title.
_LEAD = re.compile(
    r"^(?:(?:bei(?: der)?|beim|at|chez|w firmie|presso|bij|na|en|pour|for|with|im|in der|a[mn]|to|as an?|as|als|comme)"
    r"\s+(?=\S)|[@&–—-]\s*|[^\W\d_][\w /]{1,24}\s*[:：]\s*(?=\S))",
    re.IGNORECASE,
)
#: Signs that belong to no name.
_STRIP = ' \t,;:|·•-–—*@/(（)）"“”„«»'
Slot = tuple[int, int, str, int]
#: The slot of what stands in no line of the entry.
NOWHERE: Slot = (-1, 0, "none", 0)


@dataclass(slots=True)
class Span:
    """A part of a header; `slot` says where it stands, for comparing entries, `own` what offers it."""

    text: str
    slot: Slot
    line: Line | None = None
    cell: int = 0
    signs: Signs = field(default_factory=dict)
    own: Signs = field(default_factory=dict)

    @property
    def held(self) -> Cell | None:
        """The cell that it stands in, or the last of its line's."""
        return self.line.cells[min(self.cell, len(self.line.cells) - 1)] if self.line is not None else None

    @property
    def plain(self) -> str:
        """Its letters and digits alone."""
        return letters(self.text)


#: What is no letter and no digit.
_OTHER = re.compile(r"[\W_]+")


@lru_cache(maxsize=2048)
def letters(text: str) -> str:
    """The letters and digits of a text, in lower case."""
    return _OTHER.sub("", text.lower())


def offered(facts: Facts) -> list[Span]:
    """The parts of an entry among which its employer and its title are chosen, each once."""
    found: dict[str, Span] = {}
    for span in (*_pieces(facts), *_ruled(facts), *_cut(facts.entry.header)):
        plain = span.plain
        fits = len(plain) > 1 and len(span.text) <= _LONGEST and not streets.begins(span.text)
        fits = (
            fits
            and not dates.is_duration(span.text)
            and not _ADDRESS.search(span.text)
            and _is_closed(span.text)
            and not (linked.is_proof(span.text) or firms.project_apart(span.text)[1])
            and not _tells_whom(span)
            and (plain in found or len(found) < _MOST)
        )
        if fits or (span.text and _TOLD & span.own.keys()):
            kept = found.setdefault(plain, span)
            kept.own.update(span.own)
            kept.line = kept.line or span.line
    return list(found.values())


#: An address on the web, as no name is written.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S|\S\.\S+/\S")


#: The label of whom somebody worked under, behind a sign: "Fellow | Advisor: Vera Holm".
_OVER = re.compile(rf"(?i)(?:^|[|│–—·•-])\s*(?P<label>(?:[^\W\d_]+ )?(?:{supervisors.LABELS}))\s*:")


def _tells_whom(span: Span) -> bool:
    """Whether a part says whom somebody worked under, or goes on with that."""
    if span.held is None:
        return False
    whole = tidy(span.held.text)
    label, at = _OVER.search(whole), whole.find(span.text)
    return label is not None and at <= label.start("label") < at + len(span.text)


def _is_closed(text: str) -> bool:
    """Whether the brackets of a text are all its own: a part that begins within brackets is none."""
    return text.count("(") == text.count(")")


def _pieces(facts: Facts) -> Iterator[Span]:
    """What rules cut the header into."""
    header = facts.entry.header
    within: Counter[tuple[int, int]] = Counter()
    for piece in facts.pieces:
        line = header[piece.row] if piece.row < len(header) else None
        slot = (piece.row, piece.cell, "piece", within[piece.row, piece.cell])
        within[piece.row, piece.cell] += 1
        yield Span(piece.text, slot, line, piece.cell, own={"piece": 1.0})


def _ruled(facts: Facts) -> Iterator[Span]:
    """What rules told the employer, the title and the place to be, and what is neither."""
    told = [("rule_first", facts.first), ("rule_second", facts.second), ("rule_place", facts.place)]
    rows = [(row, line, letters(line.text)) for row, line in enumerate(facts.entry.header)]
    for sign, text in (*told, *(("rule_rest", text) for text in facts.rest)):
        row, line = next(((row, line) for row, line, plain in rows if text and letters(text) in plain), (-1, None))
        yield Span(text, (row, 0, sign, 0), line, own={sign: 1.0})


#: What rules told is always offered.
_TOLD = frozenset({"rule_first", "rule_second"})


def _cut(header: Sequence[Line]) -> Iterator[Span]:
    """Whole lines and cells, and what is parted in them by signs."""
    for row, line in enumerate(header):
        if form_labels.is_aside(line.text):
            continue
        yield Span(bare(line.text), (row, 0, "line", 0), line, own={"whole_line": 1.0})
        for index, cell in enumerate(line.cells[:_CELLS]):
            text = bare(cell.text)
            yield Span(text, (row, index, "cell", 0), line, index, own={"whole_cell": 1.0})
            joints = [found.span() for found in _SEPARATOR.finditer(firms.held(text))][:_PARTS]
            begins, ends = [0, *(end for _, end in joints)], [*(begin for begin, _ in joints), len(text)]
            for number, (begin, end) in enumerate(zip(begins, ends, strict=True)):
                yield Span(trimmed(text[begin:end]), (row, index, "part", number), line, index, own={"part": 1.0})
                if 0 < number < len(joints):
                    yield Span(trimmed(text[:end]), (row, index, "head", number), line, index, own={"head": 1.0})
                    yield Span(trimmed(text[begin:]), (row, index, "tail", number), line, index, own={"tail": 1.0})
            if lead := _LEAD.match(text):
                yield Span(trimmed(text[lead.end() :]), (row, index, "freed", 0), line, index, own={"freed": 1.0})


def bare(text: str) -> str:
    """A text without the dates in it, and without signs at its ends."""
    return trimmed(dates.without(tidy(text))[0])


def parts(text: str) -> list[str]:
    """What a text says between the signs that part it."""
    return [trimmed(firms.freed(part)) for part in _SEPARATOR.split(firms.held(text))][:_PARTS]


def trimmed(text: str) -> str:
    """A text without the signs at its ends that part it from others."""
    text = tidy(text)
    rest = text.strip(_STRIP)
    return f"{rest})" if rest.count("(") > rest.count(")") and text.rstrip(" ,;").endswith(")") else rest


def describe(found: Sequence[Facts], spans: Sequence[Sequence[Span]]) -> None:
    """Set, in place, what speaks for the parts of a section's entries."""
    for facts, some in zip(found, spans, strict=True):
        _describe(facts, some)
    _compare(spans)


def _describe(facts: Facts, some: Sequence[Span]) -> None:
    header = facts.entry.header
    smallest = min((line.size for line in header), default=10.0)
    at = next((row for row, line in enumerate(header) if dates.find(line.text)), -1)
    for span in some:
        row, _, kind, number = span.slot
        line = span.line
        cell = span.held
        several = line is not None and len(line.cells) > 1
        bold, italic = _look(cell, span.plain)
        span.signs = {
            **span.own,
            **wording(span.text),
            **_around(tidy(cell.text) if cell is not None else "", span.text),
            "bold": bold,
            "italic": italic,
            "large": line is not None and line.size > smallest + 0.4,
            "row_0": row == 0,
            "row_1": row == 1,
            "row_2": row >= 2,
            "nowhere": row < 0,
            "with_date": row == at,
            "above_date": 0 <= row < at,
            "under_date": row > at >= 0,
            "cell_0": several and span.cell == 0,
            "cell_more": span.cell > 0,
            "cell_last": line is not None and 0 < span.cell == len(line.cells) - 1,
            "alone": line is not None and not several and letters(bare(line.text)) == span.plain,
            "part_0": kind == "part" and number == 0,
            "part_1": kind == "part" and number == 1,
            "part_2": kind == "part" and number > 1,
        }


def _look(cell: Cell | None, plain: str) -> tuple[bool, bool]:
    """Whether a part of a cell is bold, and italic: as the words are that it begins with."""
    if cell is None:
        return False, False
    run = next((run for run in cell.runs if letters(run.text) and letters(run.text)[:12] == plain[:12]), None)
    return (run.bold, run.italic) if run else (cell.bold, cell.italic)


def _around(whole: str, text: str) -> Signs:
    """What stands in a cell before and behind a part of it, and by what it is parted from that."""
    at = whole.find(text)
    if at < 0 or not whole:
        return {"not_written": 1.0}
    left, right = whole[:at], whole[at + len(text) :]
    return {**_beside("left", left, left.strip()[-1:], -1), **_beside("right", right, right.strip()[:1], 0)}


def _beside(side: str, raw: str, joint: str, nearest: int) -> Signs:
    """What stands on one side of a part; `joint` is the letter or sign next to it, `nearest` which of its parts is."""
    rest = bare(raw)
    if not rest:
        return {f"{side}_dated": bool(raw.strip()) and bool(dates.find(raw))}
    place = (_SEPARATOR.split(rest)[nearest] or "").strip(_STRIP)
    told = {
        "any": True,
        "inside": raw[nearest].isalnum(),
        "word": joint.isalnum(),
        "comma": joint in ",،，、",
        "bracket": joint in "()（）",
        "dash": joint in "-–—",
        "bar": joint in "|·•/@",
        "colon": joint in ":：",
        "titled": vocabulary.title_score(rest) > 0,
        "named": vocabulary.organisation_score(rest) >= 1,
        "place": gazetteer.is_place(place),
        "dated": rest != trimmed(raw) and bool(dates.find(raw)),
    }
    return {f"{side}_{sign}": amount for sign, amount in told.items()}


@lru_cache(maxsize=2048)
def wording(text: str) -> Signs:
    """How a text is worded: what words it has that titles, organisations and places have, and its shape."""
    words = text.split()
    title, named = vocabulary.title_score(text), vocabulary.organisation_score(text)
    rest, place = regions.split_place(text)
    size = len(words)
    long = [word for word in words if len(word) > 3]
    return {
        "title": min(title, 2.0),
        "titled": title > 0,
        "organisation": min(named, 2.0),
        "named": named >= 1,
        "both": title > 0 and named > 0,
        "neither": not title and not named,
        "school": vocabulary.school_score(text) > 0,
        "degree": vocabulary.degree_score(text) > 0,
        "shape": 2 * shapes.lean(text),
        "place": bool(place and not rest),
        "ends_in_place": bool(place and rest),
        "maybe_place": not (place and not rest) and regions.maybe_place(text),
        "town": size <= 3 and regions.maybe_town(text),
        "gazetteer": gazetteer.is_place(text),
        "contract": contracts.is_contract(text),
        "dated": bool(dates.find(text)),
        "digit": any(char.isdigit() for char in text),
        "comma": "," in text,
        "bracket": "(" in text or "（" in text,
        "unbalanced": text.count("(") != text.count(")"),
        "separated": bool(re.search(r"\s[|–—/-]\s|[|•·:]", text)),
        "words_1": size == 1,
        "words_2": size == 2,
        "words_4": 3 <= size <= 4,
        "words_7": 5 <= size <= 7,
        "words_more": size > 7,
        "upper": text.isupper(),
        "small": text[:1].islower(),
        "each_large": size > 1 and all(word[:1].isupper() for word in long),
        "stops": text.endswith("."),
        "led": bool(_LEAD.match(text)),
        "last_titled": size > 1 and vocabulary.title_score(words[-1]) > 0,
        "first_titled": size > 1 and vocabulary.title_score(words[0]) > 0,
    }


#: What of the parts in one slot is compared.
_COMPARED = (
    *("title", "organisation", "shape", "place", "gazetteer", "right_place", "town", "titled", "named"),
    *("rule_first", "rule_second", "rule_place", "rule_rest"),
)


def _compare(spans: Sequence[Sequence[Span]]) -> None:
    """Add what the entries of a section tell of one another: what stands in the same slot says the same thing."""
    sums: dict[Slot, Counter[str]] = {}
    slots, seen = Counter[Slot](), Counter[str]()
    texts = Counter[tuple[Slot, str]]()
    for span in (span for some in spans for span in some):
        slots[span.slot] += 1
        seen[span.plain] += 1
        texts[span.slot, span.plain] += 1
        sums.setdefault(span.slot, Counter()).update({sign: span.signs.get(sign, 0) for sign in _COMPARED})
    count = len(spans)
    for some in spans:
        last = max((span.slot[0] for span in some), default=0)
        for span in some:
            others, signs = slots[span.slot] - 1, span.signs
            signs["repeated"] = seen[span.plain] > 1
            signs["lone_section"] = count == 1
            signs["last_row"] = span.slot[0] == last
            if not others:
                signs["no_others"] = count > 1
                continue
            signs["share"] = others / max(1, count - 1)
            signs |= {f"others_{sign}": (sums[span.slot][sign] - signs.get(sign, 0)) / others for sign in _COMPARED}
            signs["others_same"] = (texts[span.slot, span.plain] - 1) / others
