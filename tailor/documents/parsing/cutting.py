"""Takes an entry's header apart: its dates, place and address, and what is left in pieces of which each is one fact."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, joined, tidy
from tailor.documents.parsing import below, engaged, firms, form_labels, linked, splitting, streets, supervisors
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.items import STOPPED, ends_dated, ends_sentence
from tailor.documents.parsing.paragraphs import wraps
from tailor.documents.parsing.pieces import Facts, Piece
from tailor.documents.parsing.splitting import Part
from tailor.documents.words import contracts, dates, regions, towns, vocabulary
from tailor.documents.words.dates import Range

_URL = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|de|fr|es|ai|co|me|app|gov)(?:/\S*)?(?=$|[\s)])",
    re.I,
)


def cut(entry: Entry, titled: bool = True) -> Facts:
    """The dates, place and pieces of an entry's header; `titled` tells that titles and organisations are looked for."""
    about = [line for line in (*entry.header, *entry.body[:2]) if line.cells[0].says == "about"]
    if about:
        entry = Entry(*([line for line in own if line not in about] for own in (entry.header, entry.body)))
    entry = replace(entry, header=_unwrapped(entry.header))  # in whose rows the pieces stand
    cutting = _Cutting(Facts(entry, about=[tidy(line.text) for line in about]), titled)
    for row, line in enumerate(entry.header):
        cutting.take_line(row, line)
    facts = cutting.facts
    cutting.take_terms()
    if titled:
        facts.pieces = [each for piece in facts.pieces for each in _told(piece, engaged.as_what(piece.text))]
    if titled and len(facts.pieces) == 1:
        only = facts.pieces[0]
        facts.pieces = _told(only, engaged.by_agency(only.text) or engaged.parted(only.text, bool(facts.place)))
    if titled and len(facts.pieces) <= 1 and not any(piece.says == "organisation" for piece in facts.pieces):
        _take_client(facts)
    below.take(facts, titled)
    return facts


def _take_client(facts: Facts) -> None:
    """Take whom somebody worked for through others for the employer where nothing else names one."""
    clients = [text for text in facts.said if form_labels.CLIENT.match(text)]
    titled = all(vocabulary.title_score(piece.text) >= 1 for piece in facts.pieces)
    if len(clients) != 1 or not titled:
        return
    facts.said.remove(clients[0])
    name, place = regions.split_place(form_labels.CLIENT.sub("", clients[0]))
    facts.place = facts.place or place
    facts.pieces.insert(0, Piece(name.strip(" ,.;"), 0, 0, says="organisation"))


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a part of a header stands: in which line and cell, and whether it is the whole of that cell."""

    row: int
    line: Line
    cell: int
    whole: bool


@dataclass(slots=True)
class _Cutting:
    """What has been taken of a header so far, while its lines, cells and parts are gone through."""

    facts: Facts
    titled: bool
    terms: list[str] = field(default_factory=list)
    """Kinds of contract, which are no title where another one is told."""
    begun: int = 0
    """How many pieces there were before this line."""
    place_here: bool = False
    date_here: bool = False
    dated_apart: bool = False
    """Whether a cell of this line is its dates: those in what else it says are a part of that."""

    def take_line(self, row: int, line: Line) -> None:
        """Take one line of the header."""
        self.dated_apart = self.titled and sum(dates.is_range(cell.text) for cell in line.cells) == 1
        self.begun, self.place_here, self.date_here = len(self.facts.pieces), False, False
        for index, cell in enumerate(line.cells):
            self._take_cell(row, line, index, cell)
        for piece in self.facts.pieces[self.begun :]:
            piece.place_beside, piece.date_beside = self.place_here, self.date_here

    def take_terms(self) -> None:
        """Say the kinds of contract beside the entry, or as its title where none other is told ("Stage")."""
        facts = self.facts
        missing = len(facts.pieces) == 1 and any(map(contracts.may_be_title, self.terms))
        if self.terms and (not facts.pieces or missing):
            facts.pieces += [Piece(text, 0, 0) for text in self.terms]
        else:
            facts.said = [*self.terms, *facts.said]

    def _take_cell(self, row: int, line: Line, index: int, cell: Cell) -> None:
        if cell.says in ("organisation", "title", "place"):
            _say(self.facts, cell, row, index)
        elif place := form_labels.placed(cell.text) if self.titled else "":
            self._place(self.facts.place or place)
        elif self.titled and _is_labelled(line, index):
            says, text = form_labels.said(tidy(cell.text))
            _say(self.facts, replace(cell, runs=[Run(text)], says=says), row, index)
        else:
            parts = splitting.split(cell, titled=self.titled)
            for part in parts:
                self._take_part(part, _Spot(row, line, index, len(parts) == 1))

    def _take_part(self, part: Part, spot: _Spot) -> None:
        if self.titled and spot.whole and dates.is_now(part.text) and self._goes_on(part.text, beside=spot.cell > 0):
            return
        before, when, beside = splitting.bracketed(part.text) if self.titled else ("", "", [])
        if when and (self.facts.pieces or "," in before):
            self._take_beside(beside)
            part = replace(part, text=f"{before} ({when})")
        held = self.dated_apart and not dates.is_date_text(part.text)
        rest = part.text if held else _take_dates(self.facts, part.text)
        if not self.titled and _is_amid(part.text):
            rest = part.text
        if self.titled:
            rest, kind = contracts.before(rest)
            self.terms += [kind] if kind else []
        self.date_here = self.date_here or rest != part.text
        if self.titled and rest != part.text and (name := splitting.unled(rest)) != rest:
            self._take_led(name, part, spot)
            return
        rest = _take_url(self.facts, linked.without(rest)).strip(" ,;|·•–—-:")
        rest = rest.lstrip(". ") if rest != part.text else rest
        rest = rest[:-1] if rest.endswith(").") and regions.is_place(rest[:-1]) else rest
        behind = self.titled and self.begun < len(self.facts.pieces) and not splitting.is_led(spot.line, rest)
        if behind and _URL.fullmatch(rest) and rest in self.facts.url:
            return  # an address behind a name is not another one, as "Booking.com" alone is
        rest = re.sub(r"(?<=\w)\.\s*\.$", ".", rest)  # dates stood between the full stops
        if behind and linked.is_proof(rest):
            self.facts.said.append(rest)
            return
        if self.titled and rest != part.text and (told := _sentences(rest)):
            self._take_sentences(told, part, spot)
            return
        if self.titled:
            rest, through = firms.through_apart(rest)
            rest, project = firms.project_apart(rest)
            rest, whom = supervisors.apart(rest)
            self.facts.said += filter(None, (through, project, whom))
        named = vocabulary.school_score(rest) or vocabulary.organisation_score(rest)
        named = named or (not self.facts.pieces and vocabulary.title_score(rest.partition(" ")[0]) >= 1)
        if rest != part.text and rest.endswith(".") and len(rest.split()) > 3 and not named:
            self.facts.said.append(rest)
            return
        rest = _bare(rest, part.text)
        if spot.row == 1 and not self.begun and STOPPED.search(rest) and engaged.is_told(spot.line.text):
            rest = rest[:-1]  # "Gardener at Bexley Park.", below its dates
        if not rest or dates.is_duration(rest) or not re.search(r"\w", rest):
            return
        if self.titled and form_labels.is_aside(rest):
            self.facts.said.append(rest)
        elif not (self._is_place(rest, spot) or self._is_beside(rest, part.text)):
            self._take_piece(rest, part, spot)

    def _goes_on(self, text: str, *, beside: bool) -> bool:
        """Take a word for today as the end of what began at the only date, or as the date of a title `beside` it."""
        when = self.facts.when
        if when is None and beside:
            self.facts.when, self.facts.written = Range("", "", True, False, 0, len(text), text), text
            return True
        if when is None or not when.start or when.ranged or when.present:
            return False
        whole = f"{self.facts.written} – {text.rpartition(':')[2].strip()}"
        self.facts.when, self.facts.written = Range(when.start, "", True, True, 0, len(whole), whole), whole
        return True

    def _take_led(self, text: str, part: Part, spot: _Spot) -> None:
        """Take the employer to whom a word leads behind the dates, and where it is ("2019 – 2021 at Acme in Ulm")."""
        name, place = regions.split_place(text)
        before, within, town = name.rpartition(" in ")
        if within and not place and regions.maybe_town(town):
            name, place = before, town
        self.facts.place = self.facts.place or place
        self.facts.pieces.append(Piece(name, spot.row, spot.cell, part.bold, part.italic, says="organisation"))

    def _take_beside(self, texts: Sequence[str]) -> None:
        """Take what stands beside the dates in their brackets: places, kinds of contract and what else is told."""
        self.terms += filter(contracts.is_contract, texts)
        places = [text for text in texts if not contracts.is_contract(text)]
        where = ", ".join(places)
        if places and not self.facts.place and all(map(_is_where, re.split(r"\s*[,/]\s*", where))):
            self._place(where)
        elif places:
            self.facts.said.append(where)

    def _take_sentences(self, told: list[str], part: Part, spot: _Spot) -> None:
        for text in told:
            shorter, place = regions.split_place(text)
            if not place:
                shorter, place = _without_town(text)
            self.facts.place = self.facts.place or place
            kept = shorter if self.facts.place == place else text
            self.facts.pieces.append(Piece(kept, spot.row, spot.cell, part.bold, part.italic))

    def _is_place(self, text: str, spot: _Spot) -> bool:
        """Whether a text is where it was, which is kept then."""
        facts = self.facts
        if facts.place or (self.titled and spot.cell and splitting.is_led(spot.line, text)):
            return False
        if self.titled and spot.whole and splitting.is_before_place(spot.line, spot.cell):
            return False
        last = spot.cell == len(spot.line.cells) - 1
        # Of "Cook, Kiln House, Ulm", a whole header in one cell, no part is a place alone.
        parted = spot.whole or len(facts.entry.header) > 1 or len(facts.pieces) > 1
        behind = self.titled and self.begun < len(facts.pieces) and parted and last and spot.cell > 0
        own_line = spot.row > 0 and spot.whole and len(spot.line.cells) == 1
        others = [cell for at, cell in enumerate(spot.line.cells) if at != spot.cell]
        lone = len(facts.entry.header) == 1 and spot.whole and all(dates.is_date_text(cell.text) for cell in others)
        titled = own_line and len(facts.pieces) == 1 and vocabulary.title_score(facts.pieces[0].text) >= 1
        if self.titled and (titled or (lone and not facts.pieces)) and _names_first(text):
            return False
        if (
            regions.is_place(text)
            or _is_place_and_presence(text)
            or (spot.whole and _are_towns(text))
            or (spot.cell and re.fullmatch(r"[^,\d]{2,30}, (?:[A-Z]{2}|USA|UK)", text))
            or ((behind or (last and spot.cell and _ends_in_region(text))) and regions.maybe_place(text))
            or (own_line and regions.maybe_place(text) and _ends_in_region(text))
        ):
            self._place(text)
            return True
        return False

    def _is_beside(self, text: str, printed: str) -> bool:
        """Whether a text is what stands beside an entry's names: a label of dates, a street, a kind of contract."""
        if text != printed and form_labels.names_dates(text):
            return True
        if text != printed and dates.is_date_text(printed):
            whole = re.sub(r"^\s*\((.*)\)\s*$", r"\1", printed).strip()
            self.facts.written = whole if self.facts.written in whole else self.facts.written
            return True  # that something ended then
        if streets.begins(text):
            self._place(", ".join(filter(None, (text, self.facts.place))))
            return True
        if self.titled and contracts.is_contract(text):
            self.terms.append(text)
            return True
        if self.titled and contracts.is_presence(text):
            if not self.facts.place:
                self._place(text)
            return True
        return False

    def _take_piece(self, text: str, part: Part, spot: _Spot) -> None:
        """Take a text that is a name or a title, without a kind of contract, a label and a place that it holds."""
        if self.titled and not vocabulary.title_score(text):
            text, kind = contracts.without(text)
            self.terms += [kind] if kind else []
        says, text = form_labels.said(text) if self.titled else ("", text)
        shorter, place = streets.split(text)
        if not place:
            shorter, place = regions.split_place(text)
        if not place and self.titled and not vocabulary.school_score(text):
            shorter, place = _without_town(text)
        if place and shorter and not self.facts.place:
            self._place(place)
            text = shorter
        self.facts.pieces.append(Piece(text, spot.row, spot.cell, part.bold, part.italic, says=says or part.says))

    def _place(self, place: str) -> None:
        stopped = re.search(r"[^\W\d_]{4}\.$", place)  # the header ends as a sentence does
        self.facts.place, self.place_here = place[: -1 if stopped else None], True


def _names_first(text: str) -> bool:
    """Whether the first of three names is an employer's, and no town ("Ovenbird Mills, Aalst, Belgium")."""
    first, *further = (part.strip() for part in text.split(","))
    return len(further) == 2 and _ends_in_region(text) and not towns.is_small_town(first)


def _is_where(text: str) -> bool:
    return regions.is_place(text) or regions.is_region(text) or towns.is_small_town(text) or contracts.is_presence(text)


def _is_place_and_presence(text: str) -> bool:
    """Whether a text is a place with how much somebody was there behind it ("Saudi Arabia (Remote)")."""
    place, bracket, presence = text.partition("(")
    return bool(bracket) and contracts.is_presence(f"({presence}") and regions.is_place(place.strip())


def _are_towns(text: str) -> bool:
    """Whether a text is a town and the larger one that it is near, or one of ("Alcalá de Henares, Madrid")."""
    town, comma, larger = text.partition(", ")
    return bool(comma) and not vocabulary.school_score(town) and towns.is_small_town(town) and towns.is_town(larger)


def _ends_in_region(text: str) -> bool:
    return regions.is_region(text.rpartition(",")[2])


def _bare(text: str, printed: str) -> str:
    """A text without its full stop, and without brackets around a place or an employer; `printed` as it stood there."""
    ended = len(text.split()) > 3 or vocabulary.title_score(text) >= 1
    if ended and re.search(r"[^\W\d_]{4,}\.$", text):
        text = text[:-1]
    if regions.is_place(text.strip("().")):
        text = re.sub(r"^\((.*)\)\.?$", r"\1", text)
    named = vocabulary.organisation_score(text) >= 1
    # An employer in brackets behind its dates, or in a cell of its own.
    inner = re.fullmatch(r"\(\s*([^()]+?)\s*\)?", text) if text != printed or named else None
    return inner[1] if inner else text


def _without_town(text: str) -> tuple[str, str]:
    """A text without the large town behind its comma, and that."""
    name, comma, town = text.rpartition(",")
    town = town.strip()
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


def _is_labelled(line: Line, index: int) -> bool:
    """Whether all of a cell is the title that a label before it says it is ("Position: Fitter – welder")."""
    text = tidy(line.cells[index].text)
    one = len(re.findall("[:：]", text)) <= 1 and len(line.cells) == 1 and "（" not in text
    return one and form_labels.said(text)[0] == "title" and not dates.find(text)


def _told(piece: Piece, told: tuple[str, str] | None) -> list[Piece]:
    """A piece as the title and the employer that its words tell, where they do and nothing else has."""
    if piece.says or told is None:
        return [piece]
    return [replace(piece, text=told[0], says="title"), replace(piece, text=told[1], says="organisation")]


def _say(result: Facts, cell: Cell, row: int, index: int) -> None:
    """Take a cell of which a label says what it is; its dates may stand behind that."""
    text = tidy(cell.text)
    if cell.says != "place" and not result.when and any(each.ranged and each.begin for each in dates.find(text)):
        text = _take_dates(result, text).strip(" ,;|·•–—-:")
    name, place = _without_place(text) if cell.says == "organisation" else (text, "")
    if cell.says == "place":
        result.place = result.place or text
    elif name and place and not result.place:
        result.place = place
        result.pieces.append(Piece(name, row, index, says=cell.says))
    else:
        told = engaged.at_whom(text) if cell.says == "title" else None
        result.pieces += _told(Piece(text, row, index, says="" if told else cell.says), told)


def _without_place(text: str) -> tuple[str, str]:
    """A name without the place behind it, which a dash may part from it, and that."""
    name, dash, place = text.rpartition(" - ")
    if dash and regions.is_place(place):
        return name, place
    name, street = streets.split(text)
    return (name, street) if street else regions.split_place(text)


def _unwrapped(header: Sequence[Line]) -> list[Line]:
    """Header lines, with a long one that goes on in the next line made whole."""
    result: list[Line] = []
    for line in header:
        above = result[-1] if result else None
        if (
            above is not None
            and len(above.cells) == len(line.cells) == 1
            and len(above.text) > 40
            and (above.cells[0].bold, above.cells[0].italic) == (line.cells[0].bold, line.cells[0].italic)
            and "," in above.text
            and not form_labels.said(line.text)[0]
            and (wraps(above, line) or ends_sentence(above, line))
            and not (ends_dated(above) or STOPPED.search(above.text))
            and not any(found.ranged and found.begin == 0 for found in dates.find(line.text))
        ):
            cell = Cell(
                [Run(joined((above.text, line.text)), above.bold, above.italic)], above.x0, above.x1, above.size
            )
            result[-1] = replace(above, cells=[cell])
            continue
        result.append(line)
    return result


def _is_amid(text: str) -> bool:
    """Whether the only date in a text is a word of it, as in "Winner of the 2019 Robot Cup"."""
    found = dates.find(text)
    if len(found) != 1 or found[0].ranged:
        return False
    before, after = text[: found[0].begin], text[found[0].finish :]
    return bool(re.search(r"[^\W\d_] $", before) and re.match(r" [^\W\d_]", after))


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


#: An address that a firm is called by: no more than its domain.
_NAMED_BY = re.compile(r"(?!www\.)[\w-]+\.(?:com|org|net|io|co|de|fr|es|ai)")


def _take_url(result: Facts, text: str) -> str:
    match = _URL.search(text)
    if not match or result.url or vocabulary.degree_score(match[0]):  # "B.com" is no address
        return text
    if text[: match.start()].endswith("@"):
        return text  # somebody's e-mail address
    if _NAMED_BY.fullmatch(match[0]) and re.match(r" [A-Z][a-z]", text[match.end() :]):
        return text  # "example.com Motor Team" is a name
    result.url = match[0].strip("()[],.")
    rest = re.sub(r"\(\s*\)", "", text[: match.start()] + text[match.end() :]).strip(" []-–—|,")
    rest = rest if rest.count("(") == rest.count(")") else rest.strip(" ()")
    return rest or ("" if "/" in match[0] or "http" in match[0].lower() else text)
