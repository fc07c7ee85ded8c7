"""Who the person is: name, headline, e-mail, telephone, links and town, from the head of the page and its links."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.documents.pages import links
from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, Link, tidy
from tailor.documents.parsing import addresses, name_words, names
from tailor.documents.parsing.reach import (
    ASIDE,
    EMAIL,
    LABEL,
    NAME_LABEL,
    NO_PHONE,
    PAPER,
    PHONE,
    POSTAL,
    WRAPPED,
    bare,
    data,
    is_contact_text,
    is_day,
    unspelled,
)
from tailor.documents.words import dates, headings, regions, vocabulary
from tailor.model.resume import Basics


@dataclass(slots=True)
class Contact:
    """The person's data, and the lines of the page's head that say something else."""

    basics: Basics
    left: list[Line] = field(default_factory=list)
    inferred: bool = False
    """Whether no line of the head has the name."""


def read(
    head: Sequence[Line],
    contact: Sequence[Line],
    everything: Sequence[Line],
    linked: Sequence[Link],
    others: Sequence[Link] = (),
    dropped: Sequence[Line] = (),
    told: Sequence[str] = (),
) -> Contact:
    """Find the person's data in the lines before the first heading and those of a contact section.

    `linked` are the links on these lines, `others` those elsewhere that belong to nothing else; `dropped` are lines at
    the edges of pages and `told` what the file says of itself, where only these may have the name.
    """
    head = [part for line in head for part in _parted(line)]
    own = [*head, *contact]
    mail = email(own, everything, [*linked, *others])
    reached = [*(link.address for link in linked), *(a for line in own for a in links.addresses(line.text) if "/" in a)]
    handles = [
        mail.partition("@")[0],
        mail.partition("@")[2].partition(".")[0],
        *(address.rstrip("/").rpartition("/")[2] for address in reached if "(" not in address),
    ]
    found_name = names.find(head, everything, handles)
    headless = not any(line is own for line in found_name.lines for own in head)
    if headless and (at_edge := name_words.at_edges(dropped)):
        found_name = names.Name(at_edge)
    name, name_lines = found_name.text, found_name.lines
    inferred = "" if name else name_words.elsewhere(dropped, everything, mail, told, handles)
    used = {id(line) for line in name_lines}
    text = "\n".join(c.text for line in own for c in line.cells)
    phone = (
        _phone(own)
        or next(
            (link.address.removeprefix("tel:") for link in (*linked, *others) if link.address.startswith("tel:")), ""
        )
        or _phone(everything, strict=True)
    )
    at_top = [*filter(links.is_web, linked)]
    text = EMAIL.sub(" ", WRAPPED.sub(lambda m: m[0].replace("\u00ad", "-").replace("\n", ""), text))
    near = {links.key(address) for address in links.merged(text, at_top)} | {mail.rpartition("@")[2].lower()}
    found = [links.profile(address) for address in links.merged(text, [*at_top, *filter(links.is_web, others)])]
    place, place_lines = _place(own, used)
    label, label_line = _label([line for line in head if id(line) not in used], found_name, place)
    if len(name_lines) == 1 and name:
        shown = (*(cell.text for cell in name_lines[0].cells), name_lines[0].text)
        name = next((full for text in shown if (full := name_words.with_degrees(name, text))), name)
    url = next((p.url for p in found if not p.network and links.key(p.url) in near), "")
    named = [profile for profile in found if profile.network]
    unnamed = [profile for profile in found if not profile.network and profile.url != url]
    left: list[Line] = []
    for line in own:
        if PAPER.match(line.text) or LABEL.fullmatch(f"{line.text}:"):
            continue
        if all(LABEL.fullmatch(f"{cell.text}:") for cell in line.cells):
            continue
        if id(line) in used:
            left += _beside(line, name, label, place)
        here = place if any(line is other for other in place_lines) else ""
        if id(line) in used or line is label_line or _is_contact_line(line, name, here, label):
            continue
        rest = ASIDE.sub("", line.text)
        if len(rest) > 3 and any(p.url.removesuffix("/").endswith(rest) for p in found):
            continue  # the end of an address that goes on in a narrow column
        if here and all(tidy(c.text) == place or is_contact_text(c.text) for c in line.cells):
            continue
        left.append(_remains(line, name, here, label))
    basics = Basics(
        name=name or inferred,
        label=label,
        email=mail,
        phone=phone,
        url=url,
        location=addresses.location(place),
        profiles=(*named, *unnamed),
    )
    return Contact(basics, left, inferred=bool(inferred))


def _parted(line: Line) -> list[Line]:
    """A line of a name with how to reach the person beside it, much smaller, as a line of each."""
    first, *others = line.cells
    smaller = others and all(cell.size < 0.8 * first.size for cell in others)
    if not smaller or is_contact_text(first.text) or not any(map(is_contact_text, _told(others))):
        return [line]
    return [replace(line, cells=[first]), replace(line, cells=others, size=max(cell.size for cell in others))]


def _told(cells: Sequence[Cell]) -> list[str]:
    return [part for cell in cells for part in data(cell.text)]


#: An address that a narrow column breaks behind one of its signs.
_BROKEN_MAIL = re.compile(r"(\S@(?:[\w-]+\.)*|\S@[\w.-]+[.-])\n(?=\w[\w.-]*(?:\n|$))")


def email(own: Sequence[Line], everything: Sequence[Line], linked: Sequence[Link]) -> str:
    """The person's e-mail address: in their own lines, behind a link, else anywhere."""
    for lines in (own, everything):
        text = _set_together(_BROKEN_MAIL.sub(r"\1", "\n".join(cell.text for line in lines for cell in line.cells)))
        found = EMAIL.findall(text)
        if not found and lines is own and (spelled := unspelled(text)):
            return spelled
        if not found and lines is own:
            behind = (_shown(link, everything) for link in linked if link.address.startswith("mailto:"))
            found = [address for address in behind if _ADDRESS.fullmatch(address)]
        if found:
            return _WORD_BEFORE.sub("", str(found[0]).replace(" ", ""))
    return ""


#: A part of an address that whoever read a picture set apart from the rest ("pat. lowry@mill.example").
_SPACED_MAIL = re.compile(r"(?<![\w.@])([a-z][a-z-]*\.) (?=[\w.+-]+@[\w-]+\.)")


def _set_together(text: str) -> str:
    """A text, the addresses in it without a space behind a word that is written as a name elsewhere."""
    named = {word.casefold() for word in re.findall(r"[^\W\d_]+", text) if word[0].isupper()}
    return _SPACED_MAIL.sub(lambda found: found[1] if found[1][:-1] in named else found[0], text)


#: What a link for mail leads to, where a template's was filled in.
_ADDRESS = re.compile(r"[^\s@()]+@[^\s@()]+")
#: A word before an address that no space parts from it ("Email Id-jane@example.com").
_WORD_BEFORE = re.compile(r"(?i)^(?:e-?mail|mail)?-?id[-.]+(?=\w)")


def _shown(link: Link, everything: Sequence[Line]) -> str:
    """The address that a link leads to; where another one is to be read on it, or with the same name, that."""
    address = link.address.removeprefix("mailto:").split("?")[0]
    name = address.partition("@")[0].casefold()
    line = next((line for line in everything if link in line.links), None)
    read = EMAIL.findall(line.text if line is not None else "")
    read += (own for other in everything for own in EMAIL.findall(other.text) if own.casefold().startswith(f"{name}@"))
    return str(read[0]) if read else address


#: How a name is spoken, which a form asks for beside it.
_SPOKEN = re.compile(r"(?:ふりがな|フリガナ|カナ)")


def named(heading: Line | None, lines: Sequence[Line]) -> list[Line]:
    """The line of the name behind its label where that is a heading ("氏名"), as in a form of cells."""
    if heading is None or not lines or not NAME_LABEL.match(f"{heading.text}:") or _SPOKEN.match(lines[0].text):
        return []
    return [replace(lines[0], cells=[*heading.cells, *lines[0].cells])]


def apart(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Lines without the contact data among them, which narrow columns have below a summary, and that data."""
    kept: list[Line] = []
    moved: list[Line] = []
    for line in lines:
        wrapped = bool(moved) and moved[-1].text[-1:] in "-\u00ad/" and len(line.text.split()) == 1
        beside = bool(moved) and kept[-1:] != lines[:-1] and _is_contact_line(line, "") and len(line.text) < 45
        own = any(is_contact_text(cell.text) for cell in line.cells) and _is_contact_line(line, "")
        row = len(line.cells) > 1 and (sum(is_contact_text(cell.text) for cell in line.cells) > 1 or _are_labels(line))
        (moved if own or beside or wrapped or row else kept).append(line)
    return kept, moved


def _are_labels(line: Line) -> bool:
    """Whether the cells of a line say what stands below each: two at least how the person is reached."""
    return sum(bool(LABEL.fullmatch(f"{cell.text}:")) for cell in line.cells) > 1


def at_foot(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of a paper's last section without the person's addresses in rows at its end, and these."""
    begin = len(lines)
    while begin and _tells_addresses(lines[begin - 1]):
        begin -= 1
    moved = [*lines[begin:]]
    if not any(EMAIL.search(line.text) for line in moved):
        return [*lines], []
    return [*lines[:begin]], moved


def _tells_addresses(line: Line) -> bool:
    """Whether a line tells how and where to reach somebody, and nothing else."""
    parts = [p.strip() for cell in line.cells for p in data(cell.text) if p.strip()]
    reached = sum(map(is_contact_text, parts))
    where = sum(not is_contact_text(p) and (regions.maybe_place(p) or addresses.is_one(p)) for p in parts)
    return reached > 0 and reached + where == len(parts) and where < max(2, reached)


#: A postal code behind a number, and a dash between them.
_CODE_BEHIND = re.compile(r"\s+[–—-]\s+\d{4,5}$")


#: A postal code stands before a number behind such a sign, which has so many digits at least.
_APART, _LEAST = re.compile(r"\s[·/]\s"), 7
#: A whole number in groups, one of which may look as a year does ("029 2018 0456").
_SPACED = re.compile(r"(?:\+|\(?0)(?=(?:\D*\d){9})[\d ()]+")
#: What goes on behind the number of a house; a number that may be one has fewer digits than that of a telephone.
_IN_ADDRESS, _WHOLE = re.compile(r",\s*[^\W\d_]"), 9


def _phone(lines: Sequence[Line], strict: bool = False) -> str:
    for line in lines:
        for cell in line.cells:
            for match in PHONE.finditer(cell.text):
                text = match[0].strip(" -–/.")
                if re.match(r"\s+[^\W\d_]", cell.text[match.end() :]):
                    text = _CODE_BEHIND.sub("", text)
                while len(re.sub(r"\D", "", text)) > 15 and " " in text:
                    text = text.rpartition(" ")[0].strip(" -–/.")  # a postal code stands behind it
                if len(re.sub(r"\D", "", text)) > 15:
                    text = text.partition("/")[0]  # two numbers
                text = next((part for part in _APART.split(text) if len(re.sub(r"\D", "", part)) >= _LEAST), text)
                digits = re.sub(r"\D", "", text)
                plus = text.startswith(("+", "00", "("))
                if (
                    not _LEAST <= len(digits) <= 15
                    or (dates.find(text) and not _SPACED.fullmatch(text))
                    or re.fullmatch(r"(19|20)\d\d\s*[-–/.]\s*(19|20)?\d\d", text)
                ):
                    continue
                label = NO_PHONE.search(cell.text[: match.start()])
                mobile = label is not None and label[0].casefold().startswith("cep") and len(digits) > 9  # in Turkey
                if POSTAL.fullmatch(text) or (label and not mobile):
                    continue
                if len(digits) < _WHOLE and match.start() == 0 and _IN_ADDRESS.match(cell.text, match.end()):
                    continue
                if re.search(r"\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d", text) or (strict and not plus):
                    continue
                if text.startswith("(") and ")" not in text:
                    text = text[1:]
                opened = text.count("(") - text.count(")")
                return f"{'(' * (opened < 0)}{text}{')' * (opened > 0)}"
    return ""


def _beside(line: Line, name: str, label: str, place: str) -> list[Line]:
    """What else stands on the line of the name, which no other field has: "Born in 1990"."""
    known = (label, place)
    rest = [
        cell
        for cell in line.cells[1:]
        if not (
            is_contact_text(cell.text) or cell.text in name or cell.text in known or name_words.clean(cell.text) in name
        )
        and not (PAPER.fullmatch(cell.text) or regions.is_place(cell.text))
    ]
    return [replace(line, cells=rest)] if rest else []


def _is_contact_line(line: Line, name: str, place: str = "", label: str = "") -> bool:
    """Whether nothing but contact data stands in a line; `place` and `label` are what of it was found to be these."""
    parts = [p for cell in line.cells for p in data(cell.text) if p.strip()]
    rest = [
        p
        for p in parts
        if not is_contact_text(p)
        and not regions.is_place(p)
        and p.strip().lower() != name.lower()
        and not (len(parts) > 1 and p.strip() == label)
        and not (place and (f", {bare(p)}, " in f", {place}, " or re.fullmatch(r"\W*", bare(p).replace(place, "", 1))))
    ]
    return not rest or (len(rest) == 1 and len(parts) > 1 and bool(LABEL.match(rest[0] + ":")))


def _remains(line: Line, name: str, place: str, label: str) -> Line:
    """A line without the person's data in it, where other things stand beside them."""
    parts = [p.strip() for cell in line.cells for p in data(cell.text) if p.strip()]
    known = [
        p
        for p in parts
        if p in (name, label, place) or (is_contact_text(p) and not (NO_PHONE.match(p[:4]) or is_day(p)))
    ]
    if not any(map(is_contact_text, known)) or len(parts) - len(known) > 3:
        return line
    rest = [p for p in parts if p not in known]
    return replace(line, cells=[replace(line.cells[0], runs=[Run(" · ".join(rest))])]) if rest else line


def _place(lines: Sequence[Line], used: set[int]) -> tuple[str, tuple[Line, ...]]:
    """The first part of the person's data that reads as a place, and the lines where it stands: one, or two where the
    town stands below the street.
    """
    parts: list[tuple[str, Line]] = []
    for line in lines[:25]:
        if id(line) in used:
            continue
        for cell in line.cells:
            for part in data(cell.text):
                text = bare(part)
                if text and not dates.find(text) and len(text) < _LONGEST:
                    parts.append((text, line))
    for text, line in parts:
        if regions.is_place(text):
            return text, (line,)
    for number, (text, line) in enumerate(parts):
        if addresses.is_street(text) and parts[number + 1 :] and addresses.is_coded(parts[number + 1][0]):
            town, below = parts[number + 1]
            return f"{text}, {town}", (line, below)
        if addresses.is_coded(text) and not PHONE.fullmatch(text):
            return text, (line,)
    for text, line in parts:
        if regions.maybe_place(text) and not headings.section_of(text):
            return text, (line,)
    for text, line in parts:
        if (
            addresses.is_one(text)
            and re.search(r"[^\W\d_]{3}", text)
            and not re.search(r"\d{7}", text)
            and not PHONE.fullmatch(text)
        ):
            return text, (line,)
    for text, line in parts:
        if re.search(r"\d", text) and regions.split_place(text)[1] and not PHONE.search(text) and text.count(",") > 2:
            return text, (line,)
    return "", ()


#: An address in one line is shorter than this.
_LONGEST = 100


def _label(lines: Sequence[Line], name: names.Name, place: str = "") -> tuple[str, Line | None]:
    """The headline: a short line near the name that reads as a title, or such a part of a line with contact data."""
    if name.title.endswith(",") and lines and lines[0].size == name.lines[-1].size:
        return tidy(f"{name.title} {lines[0].text}"), lines[0]
    if name.title:
        return name.title.rstrip(","), None
    near = [line for line in lines if not line.bullet and len(line.text) <= 90][:6]
    for line in near:
        text = tidy(line.text)
        if (
            vocabulary.title_score(text) >= 1
            and not EMAIL.search(text)
            and not re.search(r"\d{4}|https?:", re.sub(r"\([^()]*\)$", "", text))  # a number of registration
            and not text.endswith(".")
        ):
            cells = [c.text for c in line.cells if vocabulary.title_score(c.text)]
            whole = text if len(cells) == len(line.cells) else tidy(cells[0] if cells else text)
            return whole.strip(" |–—-"), line if whole == text else None
    for line in near:
        parts = [part.strip() for cell in line.cells for part in data(cell.text) if part.strip()]
        titled = [p for p in parts if vocabulary.title_score(p) >= 1 and not re.search(r"[\d@]", p)]
        if titled and any(is_contact_text(part) or (place and bare(part) == place) for part in parts):
            return titled[0], None
    if name.lines and near:
        line = near[0]
        base = name.lines[-1]
        text = line.text
        below = line.page == base.page and line.number == base.number + 1 and len(line.cells) == 1
        worded = 1 < len(text.split()) <= 8 and not re.search(r"[\d@|•]", text) and not text.endswith(".")
        if below and worded and not is_contact_text(text) and not regions.maybe_place(text):
            return tidy(text), line
    return "", None
