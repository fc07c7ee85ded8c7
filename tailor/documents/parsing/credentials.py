"""Awards, certificates, publications and references: entries of a name, who gave it, and when."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line, joined
from tailor.documents.parsing import cutting, entries, listing, paragraphs
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.items import carries_dates
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.parsing.parts import Parts, where
from tailor.documents.parsing.sections import Bucket
from tailor.documents.words import dates, vocabulary
from tailor.model import resume as model

#: What is said before who gave something, or where it was published.
_GIVEN = re.compile(r"(?i)^(?:(?:issued|awarded|granted|conferred|presented) by|published (?:on|in|by))(?:\s+|\W*$)")


def collect(out: Parts, bucket: Bucket) -> None:
    """Awards, certificates, publications and references: a name, who gave it, when."""
    found = [part for group in _people(bucket) for part in _entries(group)]
    for entry in [part for each in found for part in _apart(each)] if bucket.kind == "certificates" else found:
        text = joined(line.text for line in entry.header)
        if bucket.kind == "publications" and (cited := _AMID.search(text)) and not entry.body:
            own = out.next_id("publications")
            date = cited["year"]
            out.add("publications", model.Publication(id=own, span=where(entry.first), name=text, release_date=date))
            continue
        if bucket.kind == "awards" and not entry.body and _TWICE.search(text):
            own = out.next_id("awards")
            out.add("awards", model.Award(id=own, span=where(entry.first), title=text))
            continue
        if bucket.kind == "certificates" and _STANDING.search(text):
            own = out.next_id("certificates")
            issuer = "\n".join(p.text for p in paragraphs.paragraphs(entry.body))
            out.add("certificates", model.Certificate(id=own, span=where(entry.first), name=text, issuer=issuer))
            continue
        facts = cutting.cut(entry, titled=False)
        # A reference is told in sentences, of which none is a fact by itself.
        texts = [joined(line.text for line in entry.header)] if facts.said else [p.text for p in facts.pieces]
        body = "\n".join(p.text for p in paragraphs.paragraphs(entry.body))
        name = texts[0] if texts else body or facts.written
        given = [text for each in texts[1:] if (text := _GIVEN.sub("", each))]
        other = " · ".join([*given, *([facts.place] if facts.place else [])])
        summary = body if texts else ""
        date = (facts.when.end or facts.when.start) if facts.when else ""
        span = where(entry.first)
        match bucket.kind:
            case "awards":
                own = out.next_id("awards")
                text = "\n".join(t for t in (summary, facts.url) if t)  # an award has no field for a link
                out.add("awards", model.Award(id=own, span=span, title=name, date=date, awarder=other, summary=text))
            case "certificates":
                own = out.next_id("certificates")
                issuer = " · ".join(t for t in (other, summary) if t)
                out.add(
                    "certificates",
                    model.Certificate(id=own, span=span, name=name, date=date, issuer=issuer, url=facts.url),
                )
            case "publications":
                date = date or ((year := _CITED.search(name)) and (year["year"] or year["other"])) or ""
                own = out.next_id("publications")
                item = model.Publication(
                    id=own, span=span, name=name, release_date=date, publisher=other, url=facts.url, summary=summary
                )
                out.add("publications", item)
            case _:
                own = out.next_id("references")
                text = "\n".join(t for t in (other, facts.written, facts.url, summary) if t)
                out.add("references", model.Reference(id=own, span=span, name=name, reference=text))


#: The year amid a reference, before its pages.
_AMID = re.compile(r"(?P<year>(?:19|20)\d\d)[a-z]?\)[,:.;] \w*\d")


#: What was gained in two steps, each with its date: "Bronze (2022) and Silver (2024)".
_TWICE = re.compile(r"\((?:19|20)\d\d\)\s+(?:and|&|und|et|y|e|och|i)\s+[^\W\d_][^()]*\((?:19|20)\d\d\)")


def _people(bucket: Bucket) -> list[list[Line]]:
    """The lines of a section, those of references apart where each is called Mr, Ms or the like."""
    groups: list[list[Line]] = [[]]
    if bucket.kind == "references" and all(_REACHED.search(line.text) and "," in line.text for line in bucket.lines):
        return [[line] for line in bucket.lines]
    for line in bucket.lines:
        if bucket.kind == "references" and groups[-1] and _CALLED.match(line.text):
            groups.append([])
        groups[-1].append(line)
    return groups


#: How to reach somebody.
_REACHED = re.compile(r"\S@\S|(?:\d[ ()./-]{0,2}){7}")
_CALLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Herr|Frau|Mme|M|Sr|Sra|Sig)\b\.? [A-ZÀ-Ž]")


#: A date behind these is not when it was obtained: what stands there is one piece ("refresher due March 2027").
_STANDING = re.compile(
    r"\b(?:exp|expire[sd]?|expir(?:y|ing)|lapsed|renew(?:ed|als?|s)?|due|refresh(?:er|ed)|re-?validat(?:ed|ion)|"
    r"abgelaufen|erneuert|verlängert|aufgefrischt|expiré\w*|périmée?|renouvelée?|recyclée?|caducad[oa]|vencid[oa]|"
    r"renovad[oa]|scadut[oa]|scadenza|rinnovat[oa]|verlopen|verlengd|wygasł\w*|"
    r"(?:valid[oa]?|gültig|valables?|válid[oa]|vigente|geldig|ważn\w+|platn\w+|giltig\w*|gyldig\w*) "
    r"(?:un)?(?:til|till|to|thru|through|bis|jusqu\S+|hasta|até|fino|tot|do|t\.?o\.?m\.?))"
    r"(?:\W+\d{1,2})?(?:\W+[^\W\d]+\.?){0,2}\W+(?:\d{1,2}\W+){0,2}(?:19|20)\d\d\b",
    re.IGNORECASE,
)

_CREDENTIAL = re.compile(
    r"\b(?:licen[cs]es?|certificat\w*|certified|diploma|award|ticket|card|nvq|btec|first aid|dbs|pin|registration|"
    r"\w*führerschein|\w*schein|zertifikat|permis|habilitation|carn[eé]t?|carnet|certificado|patente|rijbewijs)\b",
    re.IGNORECASE,
)


#: Of what grade a credential is.
_GRADE = re.compile(r"\b(?:practitioner|foundation|advanced|level \d|professional|associate)\b", re.IGNORECASE)


def _apart(entry: Entry) -> list[Entry]:
    """An entry, cut where behind a date another credential is named: each of them is a line of its own."""
    count, lines = len(entry.header), [*entry.header, *entry.body]
    for number in range(1, len(lines)):
        line = lines[number]
        if carries_dates(lines[number - 1]) and _CREDENTIAL.search(line.text) and not line.text[:1].islower():
            own = Entry(lines[: min(number, count)], lines[count:number])
            last = max(number + 1, count)
            return [own, *_apart(Entry(lines[number:last], lines[last:]))]
    return [entry]


def _entries(lines: Sequence[Line]) -> list[Entry]:
    """Each list item is an entry; without list marks, entries as in other sections."""
    if counted := _counted(lines):
        return [_whole(group) for group in counted]
    bulleted = sum(bool(line.bullet) for line in lines)
    if bulleted and (lines[0].bullet or bulleted == len(lines)):
        groups: list[list[Line]] = []
        for line in lines:
            if line.bullet or not groups:
                groups.append([line])
            else:
                groups[-1].append(line)
        return [_whole(group) for group in groups]
    if row := _row(lines):
        return [_whole([line]) for line in row]
    if each := _line_each(lines):
        return each
    told = paragraphs.paragraphs(lines)
    if not bulleted and len(told) > 1 and all(len(p.text) > 60 and _YEAR.search(p.text) for p in told):
        return [_whole(p.lines, cited=_CITED.search(p.text) is not None) for p in told]
    found = entries.split(lines)
    return [part for entry in found for part in ([entry] if entry.header else [_whole([line]) for line in entry.body])]


def _line_each(lines: Sequence[Line]) -> list[Entry]:
    """An entry for each line of one look, where two with a date follow each other, or nearly all have one; else none.

    A date alone is of the line above it.
    """
    whole: list[Line] = []
    for line in lines:
        if whole and dates.is_date_text(line.text) and len(line.cells) == len(whole[-1].cells) == 1:
            cells = [replace(whole[-1].cells[0], runs=[*whole[-1].cells[0].runs, *_spaced(line)])]
            whole[-1] = replace(whole[-1], cells=cells)
        else:
            whole.append(line)
    looks = {(line.cells[0].bold, line.cells[0].italic, round(line.size), len(line.cells)) for line in whole}
    dated = [_is_dated(line.text) for line in whole]
    near = any(one and two for one, two in itertools.pairwise(dated))
    open_ = [line for line, told in zip(whole, dated, strict=True) if not told]
    wraps = any(was_full(one, two) and not two.flat for one, two in itertools.pairwise(whole) if one in open_)
    if len(looks) != 1 or not near or wraps or sum(dated) < len(dated) / 2 or any(line.bullet for line in whole):
        return []
    return [_whole([line]) for line in whole]


def _spaced(line: Line) -> list[Run]:
    first, *rest = line.cells[0].runs
    return [replace(first, text=f" {first.text.lstrip()}"), *rest]


def _counted(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that are counted from one ("1. …", "[2] …"), each with those below that have no number; else nothing."""
    groups: list[list[Line]] = []
    for line in lines:
        mark = _NUMBER.match(line.text)
        if mark and int(mark["number"]) == len(groups) + 1:
            groups.append([_uncounted(line, mark.end())])
        elif groups:
            groups[-1].append(line)
        else:
            return []
    return groups if len(groups) > 1 else []


_NUMBER = re.compile(r"^[(\[]?(?P<number>\d{1,3})[.)\]]\s+(?=\S)")


def _uncounted(line: Line, begin: int) -> Line:
    cell = line.cells[0]
    return replace(line, cells=[replace(cell, runs=[replace(cell.first, text=cell.text[begin:])]), *line.cells[1:]])


#: The year of a reference, behind its authors.
_CITED = re.compile(
    r"(?<=[.,] )\((?P<year>(?:19|20)\d\d)[a-z]?\)|(?<=\w )\((?P<other>(?:19|20)\d\d)[a-z]?\)(?= [‘“'\"])"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def is_row(line: Line) -> bool:
    """Whether a line is a row of credentials, each with its date, and tells of no school and no degree."""
    told = vocabulary.school_score(line.text) or vocabulary.degree_score(line.text) or line.bullet
    return not told and len(_row([line])) > 1


#: What stands between the credentials of a row.
_BETWEEN = re.compile(r"\s+[·•|/]\s+|\s*;\s+")


def _row(lines: Sequence[Line]) -> list[Line]:
    """A line for each credential of a row ("Food Safety (2020) · First Aid, 2023"); none where there is no row.

    Dates of their own tell a row from one credential with who gave it ("Food Safety · Highfield · 2020").
    """
    texts = _commas(lines[0]) if len(lines) == 1 else []
    if not texts and all(_BETWEEN.search(line.text) and len(line.cells) == 1 for line in lines[:-1] or lines):
        texts = _BETWEEN.split(joined(line.text for line in lines))
        dated = [_is_dated(text) for text in texts]
        # "Registered nurse · Life Support 2025 · Cannulation": whose date stands amid the row has it for itself.
        amid = len(texts) > 2 and any(dated[:-1]) and not any(dates.is_date_text(text) for text in texts)
        texts = texts if sum(dated) > 1 or amid else []
    if not texts:
        return []
    cell, links = lines[0].cells[0], [link for line in lines for link in line.links]
    return [
        replace(
            lines[0],
            cells=[replace(cell, runs=[replace(cell.first, text=text)])],
            links=[link for link in links if link.text and link.text in text],
        )
        for text in texts
    ]


def _commas(line: Line) -> list[str]:
    """The credentials of a comma list: two of three and more have a note in brackets or a grade, or each a year."""
    texts = listing.words(line.text) if len(line.cells) == 1 and ";" not in line.text else []
    noted = sum(text.endswith(")") for text in texts)
    dated = all(_IN_BRACKETS.search(text) for text in texts)
    known = sum(bool(_CREDENTIAL.search(text) or _GRADE.search(text)) for text in texts)
    items = all(len(text) <= 60 and text[:1].isupper() for text in texts)
    several = items and (((len(texts) > 2 or dated) and noted > 1) or (len(texts) > 2 and known > 1))
    return texts if several and not re.search(r"[.:]\s", line.text) else []


_IN_BRACKETS = re.compile(r"\((?:[\w.]{1,9}[ /])?(?:19|20)\d\d\)$")


def _is_dated(text: str) -> bool:
    """Whether a text names something beside a date."""
    left, when = dates.without(text)
    return when is not None and re.search(r"[^\W\d_]{3}", left) is not None


def _whole(group: list[Line], cited: bool = False) -> Entry:
    """A list item as an entry: a short one is its own header, a long one and one that is `cited` stays whole."""
    if not cited and (len(group) == 1 or sum(len(line.text) for line in group) < 100):
        return Entry(group, [])
    text = joined(line.text for line in group)
    first = group[0]
    cell = type(first.cells[0])([type(first.cells[0].runs[0])(text)], first.x0, first.x1, first.size)
    line = Line([cell], first.page, first.number, first.base, first.size, column=first.column, flat=True)
    line.links = [link for part in group for link in part.links]
    return Entry([], [line])
