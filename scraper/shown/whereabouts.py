"""Says where names stand on a page: how far from the posting's title, how often, behind which labels."""

import re
from dataclasses import dataclass

from scraper.lexicon import words
from scraper.lexicon.labels import fold
from scraper.lexicon.vocabulary import Vocabulary
from scraper.ranking import Signs


@dataclass(frozen=True)
class Shown:
    """What a page says: its titles, its lines, those of the posting's part, the posting's text, title and employer."""

    titles: list[str]
    all_lines: list[str]
    lines: list[str]
    text: str
    title: str
    employer: str


class Whereabouts:
    """Where names stand on a page."""

    def __init__(self, page: Shown, label: Vocabulary) -> None:
        """`label` is what stands before such a name."""
        self._page, self._label = page, label
        self._folded = [fold(line) for line in page.lines]
        self._title = page.lines.index(page.title) if page.title in page.lines else -1
        self._text, self._all = fold(page.text), fold("\n".join(page.all_lines))
        self._joined = "\n".join(self._folded)
        self._among = {part for line in [*page.titles, *page.lines] for part in _beside_facts(line)}
        self._end = fold("\n".join(page.all_lines[-12:]))

    def first(self, name: str) -> int:
        """Where a name stands first behind the title, among all letters of the posting's part."""
        at = self._joined.find(fold(name), max(0, self._joined.find(fold(self._page.title))))
        return at if at >= 0 else 10**6

    def count(self, name: str) -> int:
        """How often a page names it."""
        return self._all.count(fold(name))

    def first_line(self, name: str) -> str:
        """The first line of the posting's part that holds a name; empty when none does."""
        plain = fold(name)
        pairs = zip(self._page.lines, self._folded, strict=True)
        return next((line for line, folded in pairs if plain in folded), "")

    def word_before(self, name: str) -> str:
        """The word that stands before a name in the posting's text."""
        begin = self._text.find(fold(name))
        before = self._text[max(0, begin - 24) : begin].rstrip(" ,(") if begin >= 0 else ""
        return (before.split()[-1:] or [""])[0]

    def signs(self, name: str) -> Signs:
        """How far from the title, how often, and behind which labels a name stands."""
        plain = fold(name)
        at = [index for index, line in enumerate(self._folded) if plain in line]
        below = [index - self._title for index in at if self._title >= 0 and index > self._title]
        above = [self._title - index for index in at if self._title > index]
        near, top = min(below, default=99), min(at, default=99)
        begin = self._text.find(plain)
        after = self._text[begin + len(plain) :][:1] if begin >= 0 else ""
        line_above = self._page.lines[at[0] - 1] if at and at[0] > 0 else ""
        own = self._page.lines[at[0]] if at else ""
        front = own[: fold(own).find(plain)].strip(" :：") if at else ""
        return {
            "below_1": near == 1,
            "below_2": near == 2,
            "below_3": 3 <= near <= 4,
            "below_8": 5 <= near <= 8,
            "above_title": 0 < min(above, default=99) <= 3,
            "in_title_line": self._title in at,
            "at_the_top": top < 8,
            "depth": min(top, 60) / 30,
            "alone_in_line": any(self._folded[index] == plain for index in at),
            "in_text": begin >= 0,
            "in_text_often": min(self._text.count(plain), 4) / 4,
            "on_page_often": min(self._all.count(plain), 6) / 6,
            "only_at_the_end": plain in self._end and begin < 0 and not at,
            "after_label": bool(front) and len(front) <= 40 and self._label.match(front),
            "below_label": bool(line_above) and len(line_above) <= 40 and self._label.match(line_above.strip(" :：")),
            "starts_text": 0 <= begin < 300,
            "goes_on": after.isalnum(),
            "among_facts": plain in self._among,
        }


def alone_among_facts(lines: list[str]) -> set[str]:
    """What stands alone in rows that tell pay or terms, and so is where the job is rather than whose."""
    return {left[0] for line in lines if len(left := _beside_facts(line)) == 1 and not words.LEGAL_FORM.search(line)}


_PARTS = re.compile(r"\s*[|·•;]\s*|\s[-–—]\s|, ")
_LONGEST_ROW, _MOST_PARTS = 120, 7


def _beside_facts(line: str) -> list[str]:
    """The parts of a row that tells pay or terms (`Otley · £31,000 · Permanent`) which tell neither themselves."""
    parts = _PARTS.split(line) if len(line) <= _LONGEST_ROW else []
    if not 1 < len(parts) <= _MOST_PARTS:
        return []
    kinds = (words.EMPLOYMENT, words.TERMS)
    left = [part for part in parts if not (words.MONEY.search(part) or any(kind.match(part) for kind in kinds))]
    return [fold(part.strip()) for part in left] if len(left) < len(parts) else []
