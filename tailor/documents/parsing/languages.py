"""Which languages somebody speaks, and how well, as lists and forms tell it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined, tidy
from tailor.documents.parsing.listing import HOW_WELL, LEVELS, texts, words
from tailor.documents.words import vocabulary

#: How a form asks for the language that somebody grew up with, and for the others.
_KIND = re.compile(
    r"(?:(?P<own>mother tongues?(?:\(s\))?|native languages?|muttersprachen?|langues? maternelles?|lenguas? maternas?"
    r"|madrelingua|línguas? maternas?|moedertaal|język ojczysty|limb[ăi] matern[ăe]|mateřský jazyk|materinský jazyk"
    r"|anyanyelv|materinski jezik|maternji jezik|modersmål|morsmål|äidinkieli|родной язык|рідна мова|майчин език"
    r"|μητρική γλώσσα|ana dil)"
    r"|(?:other|further|foreign) languages?(?:\(s\))?|(?:weitere|andere|sonstige) sprachen?|fremdsprachen"
    r"|autres? langues?|(?:otras|outras) l[eí]n?guas?|altre lingue|andere talen|inne języki|alte limbi"
    r"|(?:další|jiné|iné) jazyky"
    r"|egyéb nyelvek|drugi jezici|andra språk|andre sprog|andre språk|muut kielet|иностранные языки|другие языки"
    r"|інші мови|други езици|άλλες γλώσσες|diğer diller)\s*[:：]\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)


def without_kind(text: str) -> str:
    """What such a form's line says, without the words by which it asks."""
    kind = _KIND.match(text)
    return kind["rest"] if kind else text


def languages(lines: Sequence[Line]) -> list[tuple[str, str, Line]]:
    """Languages with their fluency and the line where they stand."""
    found: list[tuple[str, str, Line]] = []
    lines = [own for line in _cells_whole(lines) for own in _side_by_side(line)]
    beside = [line for line in lines if len(line.cells) == 2 and vocabulary.is_language(line.cells[0].text)]
    if beside and len(beside) == len(lines) and not any(vocabulary.is_language(line.cells[1].text) for line in lines):
        return [(tidy(line.cells[0].text).rstrip(" :"), tidy(line.cells[1].text).lstrip(": "), line) for line in lines]
    for text, line, label in ((_counted_dots(text), line, label) for text, line, label in texts(lines)):
        kind = _KIND.match(f"{label}: {text}" if label else text)
        if kind and kind["own"]:
            found += [(each, kind["own"], line) for each in _apart(kind["rest"])]
            continue
        if kind:
            text = kind["rest"]
        elif named := _labelled(f"{label}: {text}" if label else text):
            how_well, several = named
            found += [(each, how_well, line) if "(" not in each else (*_leveled(each), line) for each in several]
            continue
        elif label:
            found.append((label, text.lstrip(" –—-"), line))
            continue
        for part in _apart(text):
            match = re.match(
                r"^(.*?)\s*(?:\(([^)]*)\)|（([^）]*)）|[:：]\s*(.+)|\s[–—-]+\s+(.+)|\s[–—-]\s?(.+))$", part
            )
            if match and match[1]:
                fluency = next((g for g in match.groups()[1:] if g), "")
                found.append((match[1].strip(" ,"), fluency.strip(), line))
            elif LEVELS.match(part) and found and not found[-1][1]:
                found[-1] = (found[-1][0], part, found[-1][2])
            elif (two := re.match(r"^(\S+)\s+(.+)$", part)) and LEVELS.match(two[2].strip(" ()")):
                found.append((two[1], two[2].strip(" ()"), line))
            else:
                found.append((part, "", line))
    return [(*one, line) for name, fluency, line in found for one in spoken(name, fluency)]


_LABEL = re.compile(r"([^:：,(]{3,30})[:：]\s+(\S.*)")


def _labelled(text: str) -> tuple[str, list[str]] | None:
    """How well, and the languages behind a label that is none of them ("Fluent: English, Welsh", "Spoken: Welsh")."""
    match = _LABEL.fullmatch(text)
    several = _apart(match[2]) if match else []
    if match is None or vocabulary.is_language(match[1]) or not all(map(vocabulary.is_language, several)):
        return None
    return (match[1].strip() if LEVELS.match(match[1].strip()) else ""), several


def _leveled(text: str) -> tuple[str, str]:
    name, _, level = text.removesuffix(")").partition("(")
    return name.strip(), level.strip()


#: A language, and how well, in a cell of its own ("Twi — fluent").
_IN_CELL = re.compile(r"([^\W\d_]{2,})\s*[:：–—-]\s*\S")


def _side_by_side(line: Line) -> list[Line]:
    """A line of which each cell tells a language, as a line for each."""
    if len(line.cells) > 1 and _are_languages(line):
        return [replace(line, cells=[cell]) for cell in line.cells]
    return [line]


def _are_languages(line: Line) -> bool:
    return any(vocabulary.is_language(cell.text) for cell in line.cells) and all(map(_is_one, line.cells))


def _is_one(cell: Cell) -> bool:
    text = tidy(cell.text)
    match = _IN_CELL.match(text)
    name, _, level = text.partition(" ")
    graded = bool(level) and LEVELS.match(level) is not None and name[:1].isupper()
    return vocabulary.is_language(text) or (match is not None and not LEVELS.match(match[1])) or graded


def _cells_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines, with those that go on with each cell of the languages side by side above them made a part of these."""
    whole: list[Line] = []
    for line in lines:
        above = whole[-1] if whole else None
        pairs = list(zip(above.cells, line.cells, strict=False)) if above is not None else []
        alike = above is not None and len(above.cells) == len(line.cells) > 1 and _are_languages(above)
        below = alike and all(abs(one.x0 - two.x0) < _ALIGNED for one, two in pairs)
        if above is None or not below or any(vocabulary.is_language(cell.text) for cell in line.cells):
            whole.append(line)
            continue
        cells = [replace(one, runs=[Run(joined((one.text, two.text)), one.bold, one.italic)]) for one, two in pairs]
        whole[-1] = replace(above, cells=cells)
    return whole


#: How many points cells one below the other begin apart at most.
_ALIGNED = 3.0


#: What tells how well before the language: "some Hindi", "ein wenig Dänisch".
_HOW_WELL_BEFORE = re.compile(
    rf"^({HOW_WELL}|some|a little|a bit of|etwas|ein wenig|un peu d[e'’]|quelques notions d[e'’]|algo de|un poco de|"
    r"un po['’] di)\s*(?=\S)(?:of |in |d[e'’]\s*)?(.+)$",
    re.IGNORECASE,
)


def spoken(name: str, fluency: str) -> list[tuple[str, str]]:
    """Languages as they are written, parted by "and" and from what tells before them how well they are spoken."""
    if not fluency and (match := _HOW_WELL_BEFORE.match(name)) and vocabulary.is_language(match[2]):
        return spoken(match[2], match[1])
    both = re.split(r"\s+(?:and|und|et|y|e|en|i|og|och|&)\s+", name)
    if len(both) > 1 and all(len(one.split()) == 1 and vocabulary.is_language(one) for one in both):
        return [(one, fluency) for one in both]
    return [(name, fluency)]


_DOTS = re.compile(r"\s*([●⬤•★■◼▮]{0,6})([○◯☆□◻▯]{0,6})$")


def _counted_dots(text: str) -> str:
    """A language with how well told by dots ("Welsh ●●●○○"), told by numbers."""
    match = _DOTS.search(text)
    if match is None or len(match[1] + match[2]) < 3 or not match[1]:
        return text
    return f"{text[: match.start()]} ({len(match[1])}/{len(match[1] + match[2])})"


def _apart(text: str) -> list[str]:
    """Languages in one line; a comma between a language and its level does not part them, a full stop does."""
    told = [part for part in re.split(r"(?<=[^\W\d_]{3})\.\s+", text) if part]
    dashed = re.split(r"\s+[–—-]\s+", text)
    if len(dashed) > 1 and all(re.match(r"[^\W\d_]+ ?[:：] ?\S", part) for part in dashed):
        return dashed
    several = len(told) > 1 and all(re.match(r"[^\W\d_]+\s+[–—-]\s+\S", part) for part in told)
    parts = [part for each in (told if several else [text]) for part in words(each)]
    result: list[str] = []
    for part in parts:
        if result and LEVELS.match(part) and "(" not in result[-1] and ":" not in result[-1]:
            result[-1] = f"{result[-1]}: {part}"
        else:
            result.append(part)
    return result
