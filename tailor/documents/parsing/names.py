"""What a person is called: the line or lines with the name, by where they stand and how they look."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tailor.documents.pages.lines import Cell, Line, tidy
from tailor.documents.parsing import name_words, page_marks
from tailor.documents.parsing.name_words import STATED
from tailor.documents.parsing.reach import EMAIL, LABEL, NAME_LABEL, PAPER, TITLED, is_contact_text
from tailor.documents.words import headings, regions, towns, vocabulary


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name, the lines that hold it, and what the person is as told beside it."""

    text: str
    lines: list[Line] = field(default_factory=list)
    title: str = ""


def find(head: Sequence[Line], everything: Sequence[Line], handles: Sequence[str]) -> Name:
    """The name as the head of the page tells it; `handles` are the parts of addresses that may be made of it."""
    if (parted := _parted(everything)) is not None:
        return parted
    lines = _lines(head, everything, handles)
    return Name(_called(lines, handles) or _whole(lines), lines, _title(lines))


def _whole(lines: Sequence[Line]) -> str:
    """The name that some lines tell."""
    return re.sub(r"(?<=\w)- (?=[^\W\d_])", "-", tidy(" ".join(spoken(line) for line in lines)))


def _called(lines: Sequence[Line], handles: Sequence[str]) -> str:
    """A name of two words of which the other is what a paper calls itself: an address is made of just both."""
    if len(lines) != 1 or len(words := lines[0].text.split()) != 2 or len(spoken(lines[0]).split()) != 1:
        return ""
    both = "".join(words).lower()
    made = sum(re.sub(r"[\W\d_]", "", handle).lower() == both for handle in handles)
    return tidy(lines[0].text) if made and both.isalpha() else ""


def beside(line: Line) -> list[Cell]:
    """The cells of a name's line that say what the person is, in a look of their own."""
    first = line.cells[0]
    look = (first.size, first.bold, first.italic, first.color)
    return [
        cell
        for cell in line.cells[1:]
        if (cell.size, cell.bold, cell.italic, cell.color) != look and vocabulary.title_score(cell.text) >= 1
    ]


def _title(lines: Sequence[Line]) -> str:
    """What the person is, as told on the lines of the name."""
    if told := [cell.text for line in lines for cell in beside(line)]:
        return tidy(" ".join(told))
    for line in lines:
        parts = re.split(r"\s*[|•·]\s*|\s+[–—-]\s+", name_words.cut(TITLED.sub("", line.cells[0].text))[1])
        if told := [part for part in parts if vocabulary.title_score(part) >= 1 and not re.search(r"[\d@]", part)]:
            return tidy(told[0])
    return ""


def spoken(line: Line) -> str:
    """The name that a line tells, or what would be one."""
    if len(line.cells) > 1 and _labels(line.cells[0]):
        return name_words.clean(line.cells[1].text)  # a form: what stands beside the label
    if NAME_LABEL.match(line.cells[0].text) or STATED.match(line.cells[0].text):
        return name_words.clean(line.cells[0].text)
    titles = beside(line)
    # What the person is may be set larger than the name beside it.
    size = max(c.size for c in line.cells if not any(c is cell for cell in titles))
    kept = [
        _in_words(c)
        for c in line.cells[:3]
        if not is_contact_text(c.text)
        and not re.search(r"\d{3}", c.text)
        and c.size >= 0.85 * size
        and not any(c is cell for cell in titles)
        and not (len(line.cells) > 1 and _is_of_paper(c.text))
    ]
    return name_words.clean(" ".join(dict.fromkeys(kept)) or line.text)


def _in_words(cell: Cell) -> str:
    """The text of a cell, with a space where a word in another look begins close to the one before it."""
    whole = ""
    for run in cell.runs:
        close = whole[-1:].islower() and run.text[:1].isupper() and run.text[1:2].islower()
        whole += f" {run.text}" if close else run.text
    return whole


def _is_of_paper(text: str) -> bool:
    """Whether a text says what the paper is, or which page of it."""
    return bool(PAPER.fullmatch(text)) or headings.titles_file(text) or page_marks.is_page(text)


#: The two parts of a name in a form, by their labels; what some call the whole name, others call one of both.
_GIVEN = re.compile(
    r"(?i)(?:first name|given names?|forenames?|vornamen?|prénoms?|nombres?|nome|imi(?:ę|ona)|jméno|krstné meno|meno|"
    r"keresztnév|utónév|fornavn|förnamn|etunimi|etunimet|voornaam|voornamen|prenume|имя|ім[’'ʼ]я|όνομα|ad[ıi]?|名)"
    r"(?:\(s\)|\(n\))?\s*(?::|：|\s|$)\s*"
)
_FAMILY = re.compile(
    r"(?i)(?:surname|last name|family name|nachname|familienname|name|nom(?: de famille)?|apellidos?|cognome|sobrenome|"
    r"apelidos?|nazwisko|příjmení|priezvisko|vezetéknév|etternavn|efternavn|efternamn|sukunimi|achternaam|nume|"
    r"фамилия|прізвище|επώνυμο|soyad[ıi]?|姓)(?:\(s\))?\s*(?::|：|\s|$)\s*"
)
#: Labels of a family name that are also those of a whole name, or of the given names beside a surname.
_ANY = re.compile(r"(?i)(?:name|nom|nume)\s*(?:[:：]|$)\s*")
_MIDDLE = re.compile(r"(?i)(?:middle names?|отчество|по батькові|zwischenname)\s*(?::|：|\s|$)\s*")


def _parted(lines: Sequence[Line]) -> Name | None:
    """The name that a form asks for in parts, given names and family name, each behind its label."""
    found: dict[str, tuple[str, list[Line], int]] = {}
    cells = (cell.text for line in lines[:25] for cell in line.cells)
    surname = any(_FAMILY.match(text) and not _ANY.match(text) for text in cells)
    for number, line in enumerate(lines[:25]):
        after = lines[number + 1] if number + 1 < len(lines) else None
        for kind, value in _labelled(line, after, surname):
            if kind not in found and value and len(value.split()) < 5 and not re.search(r"[\d@/:]", value):
                beside = [after] if after is not None and value == after.text else []
                found[kind] = value, [line, *beside], number
    if "given" not in found or "family" not in found or abs(found["given"][2] - found["family"][2]) > 2:
        return None
    kept = [found[kind] for kind in ("given", "middle", "family") if kind in found]
    own = {id(line): line for _, told, _ in kept for line in told}
    return Name(tidy(" ".join(value for value, _, _ in kept)), [*own.values()])


def _labelled(line: Line, after: Line | None, surname: bool) -> Iterator[tuple[str, str]]:
    """What a line, or the one beside it, tells behind labels of parts of a name: which part, and the text.

    `surname`: one is asked for.
    """
    kinds = (("given", _GIVEN), *([("given", _ANY)] if surname else []), ("family", _FAMILY), ("middle", _MIDDLE))
    for n, cell in enumerate(line.cells):
        for kind, label in kinds:
            if match := label.match(cell.text):
                rest = cell.text[match.end() :].strip()
                if rest or n + 1 < len(line.cells):
                    yield kind, rest or line.cells[n + 1].text.strip(" :：")
                elif after is not None and not after.flat and abs(after.base - line.base) < 0.5 * line.size:
                    yield kind, after.text
                break


def _lines(head: Sequence[Line], everything: Sequence[Line], handles: Sequence[str]) -> list[Line]:
    """The line (or some of one look) with the name: the largest text that can be one, early on the first page.

    A smaller one whose words the person's address and `handles` are made of is rather the name than one of which they
    tell nothing.
    """
    body = _body(everything)
    first_page = [line for line in (head or everything) if line.page == 1]
    pool = [line for line in first_page if _can_be_name(line, handles) and not _is_where(line, body)] or [
        line
        for line in everything[:40]
        if _can_be_name(line, handles)
        and (line.size > 1.25 * body or _echoed(line, handles))
        and not _is_where(line, body)
    ]
    labelled = [line for line in everything[:40] if _is_labelled(line) and _can_be_name(line, handles)]
    if labelled:
        return labelled[:1]
    if not pool:
        return [line for line in everything[:1] if _bears_trade(line, everything, body)]
    others = [
        line
        for line in everything
        if line.page == 1 and _can_be_name(line, handles) and not headings.section_of(line.text)
    ]
    largest = max(line.size for line in pool)
    biggest = max((line.size for line in others), default=largest)
    if biggest > 1.25 * largest and not any(_opens(line, everything, body) for line in pool):
        pool, largest = others, biggest
    pool = [line for line in pool if not _is_monogram(line, pool)]
    if any(_opens(line, everything, body) for line in pool):
        pool = [line for line in pool if not towns.is_town(spoken(line))] or pool
    largest = max(line.size for line in pool)
    titled = [line for line in pool if line.look == "title"]
    best = titled[0] if titled else next(line for line in pool if line.size >= largest - 0.6)
    told_by = max(pool, key=lambda line: _echoed(line, handles))
    if not _echoed(best, handles) and _echoed(told_by, handles) >= 2 and told_by.look == best.look:
        best = told_by
    if _is_title(best) and not _echoed(best, handles):
        named = [line for line in pool if line.size > 1.15 * body and len(spoken(line).split()) > 1]
        best = max((line for line in named if not _is_title(line)), key=lambda line: line.size, default=best)
    heads = (line for line in first_page if _can_be_name(line, handles))
    head_ = next((line for line in heads if _goes_on(line, first_page, handles) is best), None)
    if head_ is not None and len(spoken(head_).split()) == 1 and not _is_title(head_) and len(best.cells) == 1:
        best = head_
    lines = [best]
    alone = len(spoken(best).split()) == 1 or _echoed(best, handles)
    alone = bool(alone) and _goes_on(best, first_page, handles) is None
    if alone and (other := _other_part(best, first_page, body, handles)) is not None:
        return sorted((best, other), key=lambda line: (line.base, line.number))
    while len(lines) < 5 and (after := _goes_on(lines[-1], first_page, handles)) is not None:
        words = [
            [word for word in spoken(line).split() if word not in name_words.PARTICLES] for line in (*lines, after)
        ]
        alone = all(len(own) <= 1 for own in words)
        if after.size <= 1.2 * body or sum(map(len, words[:-1])) > (5 if alone else 3):
            break
        if name_words.reads_as_name(spoken(best)) and _is_title(after) and not _echoed(after, handles):
            break
        lines.append(after)
    broken = len(lines) > 1 and len(_whole(lines).split()) == 1
    if broken and (other := _other_part(best, first_page, body, handles)) is not None:
        return [other, *lines] if other.base < best.base else [*lines, other]
    above = next((line for line in first_page if 0 < best.base - line.base < 2 * best.size), None)
    return [above, *lines] if above is not None and _ACADEMIC.fullmatch(above.text) else lines


def _opens(line: Line, everything: Sequence[Line], body: float) -> bool:
    """Whether a page opens with a line that reads as a name and stands out, so that larger words are no rather one."""
    first = any(line is other for other in everything[:2])
    return first and (line.bold or line.size > 1.1 * body) and name_words.reads_as_name(spoken(line))


def _bears_trade(line: Line, everything: Sequence[Line], body: float) -> bool:
    """Whether a page opens with a name that ends as titles do ("Tom Baker"): no other line has that word again."""
    text = spoken(line)
    words = text.split()
    shaped = 1 < len(words) < 4 and all(word[0].isupper() and word.isalpha() for word in words)
    if not shaped or line.bullet or not (line.bold or line.size > 1.1 * body):
        return False
    if headings.section_of(text) or PAPER.match(line.text):
        return False
    last = words[-1].casefold()
    return not any(last in other.text.casefold() for other in everything if other is not line)


#: What stands before a name, in a line of its own.
_ACADEMIC = re.compile(
    r"(?:(?:Univ|Prof|Dr|PD|Mag|Dipl|Ing|habil|med|phil|rer|nat|jur|oec|h\. ?c|[Ii]nż|[Mm]gr|Ir|Eng)(?:\. ?| |-|$))+"
)


def _is_title(line: Line) -> bool:
    """Whether a line says what somebody is, be it as large as a name."""
    return vocabulary.title_score(_MOHAMMED.sub("", spoken(line))) >= 1


def _is_labelled(line: Line) -> bool:
    """Whether a line says that a name stands on it."""
    first = line.cells[0].text
    return (len(line.cells) > 1 and _labels(line.cells[0])) or bool(NAME_LABEL.match(first) or STATED.match(first))


def _labels(cell: Cell) -> bool:
    """Whether a cell is the label of a name and no more."""
    text = cell.text.rstrip(" :：")
    return any(NAME_LABEL.fullmatch(f"{text}{sign} ") for sign in (":", "")) or _labels_both(text)


def _labels_both(text: str) -> bool:
    """Whether a label asks for given names and family name at once: "First name(s) / Surname(s)"."""
    parts = re.split(r"\s*/\s*", text)
    one, two = (parts[0], parts[1]) if len(parts) == 2 else ("", "")
    return any(a.fullmatch(one) and b.fullmatch(two) for a, b in ((_GIVEN, _FAMILY), (_FAMILY, _GIVEN)))


def _is_where(line: Line, body: float) -> bool:
    """Whether a line of the text's own size begins with a place, as that with the person's data does."""
    text = spoken(line)
    return line.size <= 1.25 * body and (regions.is_place(text) or (len(line.cells) > 1 and regions.is_region(text)))


def _is_monogram(line: Line, others: Sequence[Line]) -> bool:
    """Whether a line is the first letters of the name that another line has in full."""
    letters = re.sub(r"[^\w]|_", "", line.cells[0].text)
    if not 1 < len(letters) < 5 or not letters.isupper():
        return False
    named = (other for other in others if other is not line)  # beside them in one line, they go with the name
    return any("".join(word[0].upper() for word in spoken(other).split()) == letters for other in named)


def _other_part(alone: Line, lines: Sequence[Line], body: float, handles: Sequence[str]) -> Line | None:
    """The line directly above or below a lone word that is the other part of the name, in another size or weight.

    Where the person's address and the like are made of its words too, it may be smaller and in other letters.
    """
    for line in lines:
        step = abs(line.base - alone.base)
        near = line is not alone and line.page == alone.page and 0 < step < 1.7 * max(line.size, alone.size)
        edges = abs(line.x0 - alone.x0) < 8 or abs(line.x0 + line.x1 - alone.x0 - alone.x1) < 8
        edges = edges or abs(line.x1 - alone.x1) < 3
        words = spoken(line).split()
        large = line.size >= (0.3 if len(words) == 1 else 0.5) * alone.size and line.size > 1.25 * body
        if line.flat:
            near, edges = line.number == alone.number + 1, line.size == alone.size
        lettered = all(part.isalpha() for word in words for part in re.split("[-'’]", word))
        own = spoken(alone).split()
        lone = len(own) == 1
        # Beside a whole name, a word may be in an address by chance ("Zoo Keeper", zoomail.example).
        echoed = _echoed(line, handles) >= (len(words) if 1 < len(own) == _echoed(alone, handles) else 1)
        told = lettered and line.size >= 0.9 * body and (echoed or _initial(words, alone, handles))
        if near and edges and ((lone and large and line.upper == alone.upper) or told) and len(line.cells) == 1:
            plain = _can_be_name(line) and not vocabulary.title_score(line.text) and not regions.is_place(line.text)
            account = lone < name_words.is_account(line.text, handles)  # "patlowry" below "Pat Lowry"
            if 1 <= len(words) <= 2 and plain and not account:
                return line
    return None


def _initial(words: Sequence[str], surname: Line, handles: Sequence[str]) -> bool:
    """Whether an address is made of the first letter of some words and of a surname ("p.lowry")."""
    letters = re.sub(r"[\W\d_]", "", spoken(surname)).lower()
    made = [re.sub(r"[\W\d_]", "", handle).lower() for handle in handles]
    return bool(words) and len(letters) > 3 and f"{words[0][0].lower()}{letters}" in made


#: How far apart the lines of one name are at most, in sizes, and where an address tells that both are of it.
_NEAR, _FAR = 1.7, 3.0
#: By how much of it two sizes differ that a page set as a picture makes of one.
_SCALED = 0.015


def _goes_on(above: Line, lines: Sequence[Line], handles: Sequence[str]) -> Line | None:
    """The line below a part of the name that is the rest of it: as large, and in its look or told by the handles."""
    for line in lines:
        both = _echoed(line, handles) > 0 and _echoed(above, handles) > 0
        # Two words of which an address is made may stand as far apart as a page that is shown large sets them.
        most = _FAR if both and len(spoken(line).split()) == len(spoken(above).split()) == 1 else _NEAR
        below = 0 < line.base - above.base < most * above.size and line.page == above.page and not line.flat
        if line.flat and above.flat:
            below = line.number == above.number + 1
        within = line.flat or min(line.x1, above.x1) > max(line.x0, above.x0)
        alike = abs(line.size - above.size) < max(0.3, _SCALED * above.size)
        if line is above or not (below and within and alike) or not _can_be_name(line):
            continue
        same = line.cells[0].color == above.cells[0].color and line.bold == above.bold
        if same or both:
            return line
    return None


def _echoed(line: Line, handles: Sequence[str]) -> int:
    """How many words of a line the person's address and the like are made of."""
    return name_words.echoes(spoken(line), handles)


def _body(lines: Sequence[Line]) -> float:
    sizes = sorted(line.size for line in lines)
    return sizes[len(sizes) // 2] if sizes else 10.0


#: How the name Mohammed is shortened, which is a degree elsewhere.
_MOHAMMED = re.compile(r"(?i)^md\.?\s+(?=[^\W\d_]{3})")
#: What a paper is for, in the place of a name.
_APPLIED = re.compile(
    r"(?i)(?:bewerbung|application|candidature|candidatura|solicitud|sollicitatie)\b.*\b(?:als|for|as|um|pour|para|per)\b"
)


def _can_be_name(line: Line, handles: Sequence[str] = ()) -> bool:
    text = spoken(line)
    words = text.split()
    listed = line.bullet and not (STATED.match(line.text) or NAME_LABEL.match(line.text))
    if not words or len(words) > 7 or len(text) > 50 or listed:
        return False
    if EMAIL.search(text) or re.search(r"\d|[@/_=<>{}]|https?:|www\.", text) or headings.section_of(text):
        return False
    if (
        headings.titles_file(text)
        or PAPER.match(text)
        or PAPER.match(line.text)
        or _APPLIED.match(text)
        or PAPER.match(re.sub(r"(?<=[\u2e80-\u9fff])\s+(?=[\u2e80-\u9fff])", "", text))
    ):
        return False
    if name_words.is_account(text, handles) and not line.size > 16:
        return False
    # Some people are called Mason or Cook.
    trade = vocabulary.title_score(_MOHAMMED.sub("", text)) >= 1 and not line.size > 16
    if trade and not (1 < len(words) < 4 and name_words.echoes(text, handles)):
        return False
    if text.count(",") > 1 and regions.split_place(text)[1]:
        return False
    labelled = LABEL.match(text) and not _INITIALS.match(text)
    return sum(c.isalpha() for c in text) >= 2 and not labelled and not _is_said(words)


#: Initials, which may be the letters that stand for a phone or an address elsewhere, before a further name.
_INITIALS = re.compile(r"(?:[^\W\d_]\. ?)+[^\W\d_][^\W\d_.]")


#: Words that no name has, as they are written in one.
_SAID = frozenset(("and", "with", "for", "of", "in", "to", "the", "at"))


def _is_said(words: Sequence[str]) -> bool:
    """Whether some words are a sentence or a motto: it begins with a capital, and most of what follows has none."""
    small = [word for word in words[1:] if word[0].islower() and word.casefold() not in name_words.PARTICLES]
    ended = words[-1][0].islower() and len(words[-1]) > 3 and words[-1][-1] in ".;:"
    return (
        ended
        or not _SAID.isdisjoint(words)
        or (words[0][0].isupper() and len(words) > 3 and len(small) > (len(words) - 1) / 2)
    )
