"""What an entry's header is made of: dates, a place, an address, and pieces of which each is one fact."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from tailor.documents.pages import links
from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, Says, joined, tidy
from tailor.documents.parsing import forms
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.items import ends_dated
from tailor.documents.parsing.paragraphs import was_full
from tailor.documents.words import contracts, dates, regions, towns, vocabulary
from tailor.documents.words.dates import Range

#: A dash that touches one side only parts, too ("Manager– Acme"), but for the hyphen of a short word ("Co- Owner").
_TOUCHING = r"(?<=[a-z]{4})-\s+(?=[A-Z])|(?<=[^\W\d_]{3})[–—]\s+(?=[^\W\d_])|\s+[–—](?=[^\W\d_]{2})"
_SIGN = re.compile(
    _TOUCHING + r"|\s+[|·•∙⋅–—―⸱@]+\s+|\s+-+\s+|\s+//\s+|\s*[|•⋅·]\s*|\t+|\s{3,}|,?\s+@\s*|："
    r"|(?<=[\u3040-\u9fff])@(?=\s?[\u3040-\u9fffA-Z\d])"
)
#: Beside it, where no title may have one ("Student Assistant / Programmer").
_SLASH = re.compile(rf"{_SIGN.pattern}|\s+/\s+")
#: A word between a title and an employer, and what parts the two: a sign or that word.
_BETWEEN = re.compile(r"\s+(?:at|bei|chez)\s+(?=[A-Z@])")
_SEPARATOR = re.compile(f"{_SIGN.pattern}|{_BETWEEN.pattern}")
_URL = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|de|fr|es|ai|co|me|app|gov)(?:/\S*)?(?=$|[\s)])",
    re.I,
)
Score = Callable[[str], float]


@dataclass(slots=True)
class Piece:
    """A part of a header that is one fact; `row` and `cell` say where it stands."""

    text: str
    row: int
    cell: int
    bold: bool = False
    italic: bool = False
    place_beside: bool = False
    date_beside: bool = False
    says: Says = ""


@dataclass(slots=True)
class Facts:
    """What an entry's header says."""

    entry: Entry
    when: Range | None = None
    written: str = ""
    place: str = ""
    url: str = ""
    pieces: list[Piece] = field(default_factory=list)
    first: str = ""
    """The organisation, school or name, after `assign`."""
    second: str = ""
    """The position or degree, after `assign`."""
    rest: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    """Sentences that stand in the header, after the dates."""


def cut(entry: Entry, titled: bool = True) -> Facts:
    """The dates, place and pieces of an entry's header; `titled` tells that titles and organisations are looked for."""
    result = Facts(entry)
    terms: list[str] = []
    for row, line in enumerate(_unwrapped(entry.header)):
        before = len(result.pieces)
        place_here = date_here = False
        for index, cell in enumerate(line.cells):
            if cell.says in ("organisation", "title", "place"):
                _say(result, cell, row, index)
                continue
            if place := forms.placed(cell.text) if titled else "":
                result.place, place_here = result.place or place, True
                continue
            if titled and _is_labelled(line, index):
                says, text = forms.said(tidy(cell.text))
                _say(result, replace(cell, runs=[Run(text)], says=says), row, index)
                continue
            parts = _parts(cell, _separator(cell.text) if titled else _SLASH)
            for text, bold, italic in parts:
                rest = _take_dates(result, text)
                date_here = date_here or rest != text
                rest = _take_url(result, rest).strip(" ,;|·•–—-:")
                rest = re.sub(r"(?<=\w)\.\s*\.$", ".", rest)  # dates stood between the full stops
                if titled and rest != text and (told := _sentences(rest)):
                    for part in told:
                        shorter, place = regions.split_place(part)
                        if not place:
                            shorter, place = _without_town(part)
                        result.place = result.place or place
                        result.pieces.append(
                            Piece(shorter if result.place == place else part, row, index, bold, italic)
                        )
                    continue
                if titled and (through := _THROUGH.search(rest)):
                    result.said.append(through[1])
                    rest = rest[: through.start()]
                named = vocabulary.school_score(rest) or vocabulary.organisation_score(rest)
                if rest != text and rest.endswith(".") and len(rest.split()) > 3 and not named:
                    result.said.append(rest)
                    continue
                rest = rest[:-1] if len(rest.split()) > 3 and re.search(r"[^\W\d_]{4,}\.$", rest) else rest
                rest = re.sub(r"^\((.*)\)$", r"\1", rest) if regions.is_place(rest.strip("()")) else rest
                named = vocabulary.organisation_score(rest) >= 1
                if (rest != text or named) and (inner := re.fullmatch(r"\(\s*([^()]+?)\s*\)?", rest)):
                    rest = inner[1]  # an employer in brackets behind its dates, or in a cell of its own
                if not rest or dates.is_duration(rest) or not re.search(r"\w", rest):
                    continue
                if titled and forms.is_aside(rest):
                    result.said.append(rest)
                    continue
                if not result.place and (
                    regions.is_place(rest)
                    or (index and re.fullmatch(r"[^,\d]{2,30}, (?:[A-Z]{2}|USA|UK)", rest))
                    or (
                        before < len(result.pieces)
                        and titled
                        # Of "Cook, Kiln House, Ulm", a whole header in one cell, no part is a place alone.
                        and (len(parts) == 1 or len(entry.header) > 1 or len(result.pieces) > 1)
                        and regions.maybe_place(rest)
                        and index == len(line.cells) - 1
                        and index
                    )
                ):
                    result.place, place_here = rest, True
                    continue
                own_line = row > 0 and len(line.cells) == len(parts) == 1 and not result.place
                if own_line and regions.maybe_place(rest) and regions.is_region(rest.rpartition(",")[2]):
                    result.place, place_here = rest, True
                    continue
                if rest != text and forms.names_dates(rest):
                    continue
                if regions.is_street(rest):
                    result.place, place_here = ", ".join(filter(None, (rest, result.place))), True
                    continue
                if titled and contracts.is_contract(rest):
                    terms.append(rest)
                    continue
                if titled and contracts.is_presence(rest):
                    result.place, place_here = result.place or rest, place_here or not result.place
                    continue
                if titled and not vocabulary.title_score(rest):
                    rest, kind = contracts.without(rest)
                    terms += [kind] if kind else []
                says, rest = forms.said(rest) if titled else ("", rest)
                shorter, place = regions.split_street(rest)
                if not place:
                    shorter, place = regions.split_place(rest)
                if not place and titled and not vocabulary.school_score(rest):
                    shorter, place = _without_town(rest)
                if place and shorter and not result.place:
                    result.place, place_here, rest = place, True, shorter
                result.pieces.append(Piece(rest, row, index, bold, italic, says=says))
        for piece in result.pieces[before:]:
            piece.place_beside, piece.date_beside = place_here, date_here
    if (terms and not result.pieces) or (len(result.pieces) == 1 and any(map(contracts.may_be_title, terms))):
        result.pieces += [Piece(text, 0, 0) for text in terms]  # "Stage" is all that is said of the title
    else:
        result.said = [*terms, *result.said]
    if titled and len(result.pieces) == 1:
        result.pieces = _by_agency(result.pieces[0])
    below = entry.body[0] if entry.body else None
    if below is not None and titled and not result.place and (place := forms.placed(below.text)):
        result.place = place
        result.entry = entry = Entry(entry.header, entry.body[1:])
        below = entry.body[0] if entry.body else None
    alone = below is not None and not below.bullet and len(below.cells) == 1 and not result.place and titled
    if below is not None and alone and result.pieces and regions.split_place(below.text) == ("", below.text):
        result.place = below.text
        result.entry = entry = Entry(entry.header, entry.body[1:])
        below = entry.body[0] if entry.body else None
    shown = links.alone(below) if below is not None and not result.url else ""
    if shown and below is not None:
        # An address on a line of its own, below the header.
        result.entry = Entry(entry.header, entry.body[1:])
        result.url = links.of_entry(shown, [below], [])
    else:
        result.url = links.of_entry(result.url, entry.header, entry.body)
    return result


def _without_town(text: str) -> tuple[str, str]:
    """A text without the large town behind its comma, and that."""
    name, comma, town = text.rpartition(", ")
    return (name, town) if comma and towns.is_town(town) and not vocabulary.title_score(name) else (text, "")


_STOP = re.compile(r"(?<=[^\W\d_]{3})\.\s+(?=[A-ZÀ-Ž])")


def _sentences(text: str) -> list[str]:
    """The facts of a header that full stops part ("Educator. Els Menuts School."); none of what tells more."""
    parts = _STOP.split(text.removesuffix("."))
    first, second = parts[0], parts[1] if parts[1:] else ""
    titled = max(vocabulary.title_score(first), vocabulary.degree_score(first)) >= 1
    named = max(vocabulary.organisation_score(second), vocabulary.school_score(second)) >= 0.5
    short = len(parts) <= 4 and all(len(part.split()) <= 8 for part in parts)
    return parts if text.endswith(".") and short and (titled or named) and second else []


#: Through whom, or for whom, somebody worked at an employer.
_THROUGH = re.compile(
    r"(?i)(?<=\S)\s*\(((?:(?:by|via|through|over) (?:an? |the )?(?:\w+ )?agency|via|through|on behalf of|seconded to|"
    r"(?:end )?clients?:|über|vermittelt durch|kunde:|par|via l'agence|client ?:|a través de|tramite|via uitzendbureau|"
    r"przez agencję|przez|för)\b[^()]{2,60})\)$"
)


def _is_labelled(line: Line, index: int) -> bool:
    """Whether all of a cell is the title that a label before it says it is ("Position: Fitter – welder")."""
    text = tidy(line.cells[index].text)
    return forms.said(text)[0] == "title" and not dates.find(text) and text.count(":") == 1 and len(line.cells) == 1


#: "Care Assistant (agency: Foxglove)": who lent somebody out is the employer where none is named.
_AGENCY = re.compile(
    r"(?i)(?P<title>[^()]*[^()\s])\s*\((?:(?:(?:temp(?:ing)?|employment|recruitment) )?agency|temp(?:ing)?|via|through"
    r"|agentur|zeitarbeit|über|agence|int[ée]rim|par|agencia|ett|a través de|agenzia|tramite"
    r"|uitzendbureau|agencja|przez|bemanning)"
    r"(?:\s*[,:–-]|\s+(?:with|for|of|bei|chez))?\s+(?P<name>[^()]{2,60})\)"
)


def _by_agency(piece: Piece) -> list[Piece]:
    """A header's only piece, with the agency in brackets behind it as the employer."""
    found = _AGENCY.fullmatch(piece.text)
    if piece.says or not found or not found["name"][:1].isupper():
        return [piece]
    return [replace(piece, text=found["title"]), replace(piece, text=found["name"], says="organisation")]


_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=[^\W\d_])")


def unnumbered(found: Sequence[Facts]) -> None:
    """Take their numbers off entries that are counted ("1. Cook", "2. Baker")."""
    counted = [(facts.pieces[0], _NUMBER.match(facts.pieces[0].text)) for facts in found if facts.pieces]
    numbers = [int(match[1]) for _, match in counted if match]
    if len(numbers) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return
    for piece, match in counted:
        if match:
            piece.text = piece.text[match.end() :]


def _separator(text: str) -> re.Pattern[str]:
    """What parts the facts of a header: signs, slashes where they part the dates, or a word between title and employer.

    Beside signs, such a word follows a title: "Hands at Home Ltd" is a name.
    """
    if _slashed(text):
        return _SLASH
    found = _BETWEEN.search(text)
    before = _SIGN.split(text[: found.start()])[-1] if found and _SIGN.search(text) else ""
    return _SIGN if before and not vocabulary.title_score(before) else _SEPARATOR


def _slashed(text: str) -> bool:
    """Whether slashes part the facts of a header, as they part the dates from what stands before or after them."""
    return any(
        re.search(r"\s/\s*$", text[: found.begin]) or re.match(r"\s*/\s", text[found.finish :])
        for found in dates.find(text)
    )


def _say(result: Facts, cell: Cell, row: int, index: int) -> None:
    """Take a cell of which a label says what it is."""
    text = tidy(cell.text)
    name, place = regions.split_place(text) if cell.says == "organisation" else (text, "")
    if cell.says == "place":
        result.place = result.place or text
    elif name and place and not result.place:
        result.place = place
        result.pieces.append(Piece(name, row, index, says=cell.says))
    else:
        result.pieces.append(Piece(text, row, index, says=cell.says))


def _unwrapped(header: Sequence[Line]) -> list[Line]:
    """Header lines, with a long one that goes on in the next line made whole."""
    result: list[Line] = []
    for line in header:
        above = result[-1] if result else None
        if (
            above is not None
            and len(above.cells) == len(line.cells) == 1
            and len(above.text) > 40
            and above.cells[0].bold == line.cells[0].bold
            and "," in above.text
            and not forms.said(line.text)[0]
            and (was_full(above, line) or line.text.endswith("."))
            and not ends_dated(above)
        ):
            cell = Cell(
                [Run(joined((above.text, line.text)), above.bold, above.italic)], above.x0, above.x1, above.size
            )
            result[-1] = replace(above, cells=[cell])
            continue
        result.append(line)
    return result


#: What stands between a degree and its field, whatever the weight of either.
_JOINER = re.compile(r"(?i)\b(?:in|of|en|em|im|für|w|de)\s*$")


#: The field of a degree, whatever the weight of either.
_FIELD = re.compile(r"\s*(?:in|of|en|em|im|für)\s+[^\W\d_]{3}")
#: Legal forms that stand behind a firm's name and a comma, as a regular expression.
LEGAL_FORMS = (
    r"Inc|Ltd|LLC|LLP|PLC|Corp|Co|Pty|GmbH|AG|KG|B\.?V|N\.?V|S\. ?L\. ?U|S\.?L|S\.?A\.?S|S\.?A|"
    r"S\.? ?p\.? ?A|S\.? ?r\.? ?l|SARL|SNC|Lda|Ltda|Sp\. z o\. ?o|s\. ?r\. ?o|a\. ?s"
)
#: The legal form of a firm goes with the name before it, as another font may set it.
_LEGAL_FORM = re.compile(
    r"\s*(?:(?:股份)?有限(?:责任)?公司|股份公司|集团|株式会社|(?:Inc|Ltd|Corp|Co)\.|(?:GmbH|AG|KG|LLC|LLP|S\.A|B\.V)(?!\w))"
)


def _parts(cell: Cell, separator: re.Pattern[str]) -> list[tuple[str, bool, bool]]:
    """A cell cut at separators and where bold or italic text changes to plain text after a comma, bar or bracket."""
    spans: list[Run] = []
    for run in cell.runs:
        if spans and spans[-1].bold == run.bold and spans[-1].italic == run.italic:
            spans[-1].text += run.text
        else:
            spans.append(Run(run.text, run.bold, run.italic))
    merged: list[Run] = []
    whole = [(found.begin, found.finish) for found in dates.find("".join(run.text for run in spans))]
    at = 0
    for run in spans:
        previous = merged[-1] if merged else None
        inside = any(begin < at < finish for begin, finish in whole)
        at += len(run.text)
        if (
            (previous is not None and inside)
            or (
                previous is not None
                and not (re.search(r"[,|•·:–—(-]\s*$|\s$", previous.text) or re.match(r"\s*[,|•·:–—(-]|\s", run.text))
            )
            or (previous is not None and not re.search(r"\w", run.text))
            or (previous is not None and (_JOINER.search(previous.text) or _LEGAL_FORM.match(run.text)))
            or (previous is not None and _FIELD.match(run.text) and vocabulary.degree_score(previous.text))
        ):
            previous.text += run.text
        else:
            merged.append(run)
    cut = [(part, run) for run in merged for part in separator.split(_hold_dates(run.text)) if part]
    # "Weaver / Dyer - Northern Mills": the employer stands behind the dash, so both sides of the slash are the title.
    apart = any(vocabulary.organisation_score(part) >= 1 for part, _ in cut[1:])
    halves = ((part, run) for whole, run in cut for part in ([whole] if apart else _halves(whole)))
    texts = ((_freed(tidy(part.translate(_RELEASE).strip(" ,"))), run) for part, run in halves)
    return [(text, run.bold, run.italic) for text, run in texts if text]


def _freed(text: str) -> str:
    """A text without the word or sign that parts it from the next in another look ("Weaver at", "Weaver (")."""
    text = re.sub(r"\s+(?:at|bei|chez|@|/|–|—|\()$|^(?:@|/|–|—)\s+|^(?:at|bei|chez)\s+(?=[A-Z])", "", text)
    return text.removesuffix(")").rstrip() if text.count(")") > text.count("(") else text


#: What leads from a title to an organisation, where the words of both are known ("Nurse in the Northern Hospital").
_AT = re.compile(
    r"\s+(?:a[mn]|im|in|beim|(?:bei|an|in) der|(?:at|in) the|[aà]u|dans|en|presso|na|no|w|we|в|у)\s+"
    r"(?=[^\W\da-zа-я_])"
)


def _halves(text: str) -> list[str]:
    """Both sides of a slash when the one reads as an organisation and the other as a title, else the text."""
    if (joined_by := _AT.search(text)) and " / " not in text:
        one, two = text[: joined_by.start()], text[joined_by.end() :]
        named = vocabulary.organisation_score(two) >= 1 and not vocabulary.title_score(two)
        if named and vocabulary.title_score(one) >= 1 and not vocabulary.organisation_score(one):
            return [one, two]
    one, slash, two = text.partition(" / ")
    if slash and " / " not in two and vocabulary.title_score(one) * vocabulary.title_score(two) == 0:
        lean = vocabulary.organisation_score(one) - vocabulary.title_score(one)
        lean -= vocabulary.organisation_score(two) - vocabulary.title_score(two)
        if abs(lean) >= 2 or (abs(lean) >= 1 and lean > 0):
            return [one, two]
    return [text]


_HELD = "-–—−~～/|·•"
_HOLD = {ord(char): 0xE100 + index for index, char in enumerate(_HELD)}
_RELEASE = {0xE100 + index: char for index, char in enumerate(_HELD)}


def _hold_dates(text: str) -> str:
    """Protect the dash inside a date range from the separators; `_RELEASE` undoes it."""
    for found in reversed(dates.find(text)):
        after = text[found.finish :]
        if found.ranged and text[: found.begin].rstrip().endswith(",") and (comma := re.match(r"\s*,\s+(?=\w)", after)):
            after = f" | {after[comma.end() :]}"  # a range between commas parts what stands on both sides
        text = text[: found.begin] + text[found.begin : found.finish].translate(_HOLD) + after
    return text


def _take_dates(result: Facts, text: str) -> str:
    rest, when = dates.without(text)
    if when is None:
        return text
    if result.when is None or (when.ranged and not result.when.ranged):
        result.when, result.written = when, when.text
    elif not result.when.ranged and not when.ranged and result.when.start <= when.start:
        joined = f"{result.written} – {when.text}"
        result.when = Range(result.when.start, when.start, when.present, True, 0, 0, joined)
        result.written = joined
    return re.sub(r"\(\s*\)|\[\s*\]", "", rest).strip(" ,;|·•–—-")


def _take_url(result: Facts, text: str) -> str:
    match = _URL.search(text)
    if not match or result.url or vocabulary.degree_score(match[0]):  # "B.com" is no address
        return text
    result.url = match[0].strip("()[],")
    rest = (text[: match.start()] + text[match.end() :]).strip(" ()[]-–—|")
    return rest or ("" if "/" in match[0] or "http" in match[0].lower() else text)
