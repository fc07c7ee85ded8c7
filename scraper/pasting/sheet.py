"""A pasted text as lines, with where in it the posting's own text begins and ends."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import functools
import re
from dataclasses import dataclass

from scraper.lexicon import gazetteer, places, words
from scraper.lexicon.labels import FILES, files, fold
from scraper.signs import judge
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.site import letters

#: Lines that are looked at for names, from the top and from the end, and a line's letters at most.
_MOST_LINES, _END, _LONGEST = 400, 60, 200
_MOST_TEXT = 40_000

#: `careers@acme.io`, `www.acme.io/jobs`: the label of the domain.
_ADDRESS = re.compile(
    r"(?:@|https?://(?:www\.)?|\bwww\.)(?:[\w-]{1,40}\.){0,3}?(?P<domain>[\w-]{2,60})\.(?:(?:co|com|org|ac|gov|net)\.)?[a-z]{2,10}\b",
    re.I,
)
_MOST_ADDRESSES = 40
#: A line with a board's name has so many letters at most.
_BOARD = 70
#: What stands around a board's name at a page's edges.
_RIGHTS = re.compile(
    r"^\W*(?:©|\(c\)|copyright)?\W*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\W*|\s+(?:logo|home ?page|for employers)$"
    r"|[\s,.]*(?:\d{4})?[\s,.]*all rights reserved.*$|, inc.*$|(?:\s+(?:corporation|deutschland))?\s*(?:©\s*)?(?:\d{4})?$",
    re.I,
)


@dataclass(frozen=True)
class Sheet:
    """The lines of a text that say something, and where among them its posting runs (`begin` to before `end`)."""

    lines: list[str]
    begin: int
    end: int

    @functools.cached_property
    def looked_at(self) -> list[int]:
        """The numbers of the lines that may hold names: the first ones, those around the posting, the last ones."""
        around = range(max(0, self.begin - _END), min(len(self.lines), self.begin + _MOST_LINES // 2))
        last = range(max(0, len(self.lines) - _END), len(self.lines))
        known = {*range(min(len(self.lines), _MOST_LINES // 2)), *around, *last}
        return [at for at in sorted(known) if len(self.lines[at]) <= _LONGEST]

    @functools.cached_property
    def text(self) -> str:
        """The posting's own text."""
        return "\n".join(self.lines[self.begin : self.end])[:_MOST_TEXT]

    @functools.cached_property
    def folded(self) -> str:
        """The posting's own text in lower case."""
        return fold(self.text)

    @functools.cached_property
    def whole(self) -> str:
        """All that is there, in lower case."""
        return fold("\n".join(self.lines)[: 2 * _MOST_TEXT])

    @functools.cached_property
    def plain_lines(self) -> dict[str, list[int]]:
        """The numbers of the lines that may hold names, by their letters."""
        found: dict[str, list[int]] = {}
        for at in self.looked_at:
            found.setdefault(letters(self.lines[at]), []).append(at)
        return found

    @functools.cached_property
    def jobs(self) -> list[int]:
        """The numbers of the short lines that name a job."""
        short = (at for at in self.looked_at if len(self.lines[at]) <= 120 and at not in self.filed)
        return [at for at in short if judge.names_a_job(self.lines[at])]

    @functools.cached_property
    def filed(self) -> set[int]:
        """The numbers of the lines that tell what the posting is filed under, behind a label or below one."""
        labels = {at for at in self.looked_at if _is_label(self.lines[at])}
        return {at for at in self.looked_at if files(self.lines[at]) or at in labels or at - 1 in labels}

    @functools.cached_property
    def similar(self) -> int:
        """The number of the first line, after the first one of the posting, below which other jobs are listed."""
        behind = (at for at in self.looked_at if at > self.begin and words.SIMILAR.match(self.lines[at]))
        return next((at for at in behind if len(self.lines[at]) <= 60), len(self.lines))

    @functools.cached_property
    def domains(self) -> list[str]:
        """The labels of the domains of what addresses the text holds."""
        found = _ADDRESS.finditer("\n".join(self.lines)[:_MOST_TEXT])
        return list(
            dict.fromkeys(letters(each["domain"]) for each, _ in zip(found, range(_MOST_ADDRESSES), strict=False))
        )

    @functools.cached_property
    def is_boards(self) -> bool:
        """Whether a short line or a copyright names a board that posts for others: who hires stands by the title then."""
        edges = (*self.lines[:_END], *self.lines[-_END:])
        names = (_RIGHTS.sub("", words.LEGAL_FORM.sub("", line)) for line in edges if len(line) <= _BOARD)
        return any(words.BOARDS.match(name.strip(" .,|")) for name in names)

    def line(self, at: int) -> str:
        """A line by its number, empty where there is none."""
        return self.lines[at] if 0 <= at < len(self.lines) else ""

    @functools.cached_property
    def facts(self) -> dict[int, set[str]]:
        """What sorts of facts the lines that may hold names are, by their numbers."""
        return {at: _sorts(self.lines[at]) for at in self.looked_at}

    def near(self, at: int, sort: str, before: int, after: int) -> bool:
        """Whether a line of a sort stands so many lines before or after another."""
        return any(sort in self.facts.get(each, ()) for each in range(at - before, at + after + 1) if each != at)


def _is_label(line: str) -> bool:
    """Whether a line is nothing but a label of what a posting is filed under; a single word may be a menu's."""
    bare = line.strip(" :")
    return fold(bare) in FILES and (bare != line or " " in bare)


_AGO = re.compile(
    r"\bago\b|\bvor \d|il y a \d|\bhace \d|\bfa\b|\bgeleden\b|\bhá \d|\btemu\b|\bsedan\b|\bsiden\b|\bpřed \d|\b20\d\d\b|\bposted\b|applicants?\b",
    re.I,
)
_PART = re.compile(r"\s*[|·•;]\s*|\s[-–—]\s|\s*[()]\s*")


def _sorts(line: str) -> set[str]:
    found: set[str] = set()
    for part in (line, *_PART.split(line)):
        if part and len(part) <= 60:
            label = part.split(":")[0].split("：")[0].strip()
            tests = {
                "place": places.alone(part) or gazetteer.is_place(part) or words.PLACE_LABEL.match(label),
                "pay": words.MONEY.search(part) or words.PAY_LABEL.match(label),
                "terms": words.EMPLOYMENT.match(part) or words.TERMS.match(part) or words.KIND_LABEL.match(label),
                "presence": words.REMOTE.match(part) or words.PRESENCE.match(part),
                "apply": words.APPLY.search(part) and len(part) <= 40,
                "company": words.COMPANY_LABEL.match(label),
                "ago": _AGO.search(part),
            }
            found |= {name for name, told in tests.items() if told}
    if belongs_to_the_site(line):
        found.add("site")
    return found
