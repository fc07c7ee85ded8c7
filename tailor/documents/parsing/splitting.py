"""Splits a cell of a header where signs, words between a title and an employer, or another look part its facts."""

import re
from dataclasses import dataclass, replace

from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Cell, Line, Says, tidy
from tailor.documents.parsing import form_labels, supervisors
from tailor.documents.words import dates, regions, towns, vocabulary

#: A dash that touches one side only parts, too ("Manager– Acme"), but for the hyphen of a short word ("Co- Owner").
_TOUCHING = (
    r"(?<=[a-z]{4})-\s+(?=[A-Z])|(?<=[A-Z]{4})-\s+(?=[A-Z][a-z])|(?<=[^\W\d_]{3})[–—]\s+(?=[^\W\d_])"
    r"|\s+[–—](?=[^\W\d_]{2})"
)
_SIGN = re.compile(
    _TOUCHING + r"|\s+[|│·•∙⋅▪■◆–—―⸱@]+\s+|\s+-+\s+|\s+//\s+|\s*[|│•⋅·]\s*|\t+|\s{3,}|,?\s+@\s*|："
    r"|(?<=[\u3040-\u9fff])@(?=\s?[\u3040-\u9fffA-Z\d])"
)
#: Beside it, where no title may have one ("Student Assistant / Programmer").
_SLASH = re.compile(rf"{_SIGN.pattern}|\s+/\s+")
#: Words between a title and an employer, in many languages.
_AT_WORDS = (
    r"at|bei(?: der| dem)?(?: Firma)?|beim|chez|au sein (?:de la|de|du|des)(?: (?:société|entreprise|agence))?"
    r"|au sein de l[’'](?:équipe|entreprise|agence)|presso(?: la| il| lo)?|hos|bij(?: de| het)?"
    r"|ved|vid|tại|en la empresa|na empresa|nell[’']azienda|w (?:firmie|spółce|przedsiębiorstwie)"
    r"|(?:ve?|u) (?:firm[ěy]|společnosti)|vo firme|в компании|в фирме|[ув] компанії"
    r"|(?:di|pada|в|у)(?= (?:PT|CV|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПАТ|ФОП)\b)"
)
#: Words from which a title goes on to whom it was for.
_FOR_WORDS = r"for|with|für|mit|pour|avec|para|con|per|voor|dla"
#: The first letter of a name, in capitals.
_LARGE = r"[A-Z@À-ÖØ-ÞĄĆČĎĐĘĚĢĶŁĻŃŅŇŐŒŘŚŠŞȘŤȚŮŰŹŻŽА-ЯЁІЇЄҐΆΈΉΊΌΎΏΑ-Ω\"«„“]"
#: A word between a title and an employer, and what parts the two: a sign or that word.
_BETWEEN = re.compile(rf"\s+(?:{_AT_WORDS})\s+(?={_LARGE})")
#: Such a word, or a sign, that ends or begins what stands in another look than the rest.
_LEADS = re.compile(
    rf"\s+(?:{_AT_WORDS}|{_FOR_WORDS}|en (?:el|la|los)|(?:in|at) the|dans (?:le|la)|(?:an|in) der|im|am|@|/|–|—|\()$"
    rf"|^(?:@|/|–|—)\s+|^(?:{_AT_WORDS})\s+(?={_LARGE})|^(?:{_AT_WORDS}|@)$"
)
_SEPARATOR = re.compile(f"{_SIGN.pattern}|{_BETWEEN.pattern}")
#: What stands between a degree and its field, whatever the weight of either.
_JOINER = re.compile(r"(?i)\b(?:in|of|en|em|im|für|w|de)\s*$")
#: The field of a degree, whatever the weight of either.
_FIELD = re.compile(r"\s*(?:in|of|en|em|im|für)\s+[^\W\d_]{3}")
#: What is said of a degree in brackets.
_ASIDE = re.compile(r"\s*\([^()]{3,60}\)\s*")
_AND = re.compile(r"\s*(?:&|and|und|et|y|e|i|og|och|en)\s")
#: The legal form of a firm goes with the name before it, as another font may set it.
_FORM = (
    r"(?:(?:股份)?有限(?:责任)?公司|股份公司|集团|株式会社|(?:Inc|Ltd|Corp|Co)\."
    r"|(?:GmbH|AG|KG|LLC|LLP|S\.A|B\.V)(?!\w))"
)
_LEGAL_FORM = re.compile(rf"\s*{_FORM}")
#: The rest of a firm's name whose first word is set in another weight: "Hexmill" before " Weaving GmbH".
_NAMED = re.compile(rf"\s(?:{_LARGE}[\w&.-]+ ){{1,2}}{_FORM}")


_FOR = re.compile(rf"\s(?:{_FOR_WORDS})$")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a cell as it is printed."""

    text: str
    bold: bool
    italic: bool
    says: Says = ""
    """What it is, where a word led from a title to an employer in another look."""


def split(cell: Cell, *, titled: bool) -> list[Part]:
    """The parts of a cell; `titled` tells that titles and organisations are looked for, and not the like of degrees."""
    separator = _separator(cell.text) if titled else _SLASH
    hold = _on_campus if _is_at_campus(cell.text) else _hold
    cut = [(part, run) for run in _looks(cell) for part in separator.split(hold(run.text)) if part]
    # "Weaver / Dyer - Northern Mills": the employer stands behind the dash, so both sides of the slash are the title.
    apart = any(vocabulary.organisation_score(part) >= 1 for part, _ in cut[1:])
    halves = ((part, run) for whole, run in cut for part in ([whole] if apart else _halves(whole)))
    texts = [(tidy(part.translate(_RELEASE).removeprefix(". ").strip(" ,")), run) for part, run in halves]
    parts = [Part(own, run.bold, run.italic) for text, run in texts if (own := _freed(text))]
    if not titled or len(parts) < 2:
        return parts
    if _FOR.search(texts[0][0]) and _freed(texts[0][0]):
        return [replace(parts[0], says="title"), replace(parts[1], says="organisation"), *parts[2:]]
    return [parts[0], *map(_led, parts, parts[1:])]


#: What stands in brackets at the end of a text, and what parts it there.
_BRACKETS = re.compile(r"(?P<before>[^()]*(?:\([^()]*\)[^()]*)?)\((?P<inner>[^()]+)\)\.?")
_INNER = re.compile(r"\s*[,;·|]\s+")


def bracketed(text: str) -> tuple[str, str, list[str]]:
    """A text before the brackets at its end that hold its dates and more, those dates, and what else they hold."""
    match = _BRACKETS.fullmatch(text)
    parts = _INNER.split(match["inner"].strip()) if match else []
    when = [part for part in parts if dates.is_date_text(part)]
    if match is None or len(when) != 1 or len(parts) < 2:
        return text, "", []
    return match["before"].strip(), when[0], [part for part in parts if part != when[0]]


def is_led(line: Line, text: str) -> bool:
    """Whether a word between a title and an employer stands before a text in a line ("Founder at Example.com")."""
    before, found, _ = tidy(line.text).partition(text or "\n")
    return bool(found) and re.search(rf"\s(?:{_AT_WORDS})\s*$", before) is not None


_LED = re.compile(rf"(?:{_AT_WORDS})\s+(?={_LARGE})")


def unled(text: str) -> str:
    """A text without the word that leads to it from a title ("at Northern Mills", behind its dates)."""
    return _LED.sub("", text, count=1) if _LED.match(text) else text


def at_end(text: str) -> tuple[str, str]:
    """What stands before and behind the last word between a title and an employer; nothing where there is none."""
    *_, last = [None, *_BETWEEN.finditer(text)]
    return (text[: last.start()], text[last.end() :]) if last else ("", "")


#: The like in the languages where it means more ("Programador en Hexmill").
_IN = re.compile(rf"\s+(?:{_AT_WORDS}|en|em|na|no|in)\s+(?={_LARGE})")


def in_title(text: str) -> tuple[str, str]:
    """A title and the employer to which a word at its end leads; nothing where none does."""
    *_, last = [None, *_IN.finditer(text)]
    before, behind = (text[: last.start()], text[last.end() :]) if last else ("", "")
    named = vocabulary.title_score(behind) <= vocabulary.organisation_score(behind)
    told = vocabulary.title_score(before) >= 1 and named
    return (before, behind) if told and not regions.maybe_place(behind) else ("", "")


#: A little word that leads from a title to an employer set in another look.
_LITTLE = re.compile(rf"(?:en|in|em|no|na|a|à|w|we|v|ve|på|i|di|da|в|у)\s+(?={_LARGE})")


def _led(above: Part, part: Part) -> Part:
    """A part without the little word that leads to it from a title in another look."""
    alike = (above.bold, above.italic) == (part.bold, part.italic)
    led = not alike or above.bold
    return replace(part, text=_LITTLE.sub("", part.text, count=1)) if led and _leads(above, part) else part


def _leads(above: Part, part: Part) -> bool:
    return bool(_LITTLE.match(part.text)) and not vocabulary.organisation_score(above.text)


def _looks(cell: Cell) -> list[Run]:
    """A cell's runs, cut where the look changes between words, or after a comma, bar or bracket."""
    spans: list[Run] = []
    for run in cell.runs:
        alike = bool(spans) and (spans[-1].bold, spans[-1].italic) == (run.bold, run.italic)
        if alike and (spans[-1].color == run.color or _is_in_brackets(spans[-1].text, run.text)):
            spans[-1].text += run.text
        else:
            spans.append(replace(run))
    if not spans:
        return []  # a rule is all that stood there
    merged: list[Run] = []
    whole = [(found.begin, found.finish) for found in dates.find("".join(run.text for run in spans))]
    at = 0
    noted = False
    for run, below in zip(spans, [*spans[1:], None], strict=True):
        inside = noted or any(begin < at < finish for begin, finish in whole)
        at += len(run.text)
        noted = bool(merged) and below is not None and _is_noted(merged[-1], run, below)
        if merged and (inside or noted or _goes_on(merged[-1].text, run.text)):
            merged[-1].text += run.text
        else:
            merged.append(run)
    return merged


def _is_in_brackets(before: str, text: str) -> bool:
    """Whether a text is, or begins with, what stands in brackets behind another, or goes on there."""
    return text.lstrip().startswith("(") or before.count("(") > before.count(")")


def _is_noted(above: Run, run: Run, below: Run) -> bool:
    """Whether a run is a note in brackets to the first of two things joined by "and", both in the look of titles."""
    alike = (above.bold, above.italic) == (below.bold, below.italic)
    return alike and _ASIDE.fullmatch(run.text) is not None and _AND.match(below.text) is not None


def _goes_on(before: str, text: str) -> bool:
    """Whether a text in another look still belongs to the one before it."""
    parted = re.search(r"[,|•·:–—(-]\s*$|\s$", before) or re.match(r"\s*[,|•·:–—(-]|\s|\.\s", text)
    joined = _JOINER.search(before) or _LEGAL_FORM.match(text)
    named = _NAMED.match(text) and len(before.split()) == 1 and not vocabulary.title_score(before)
    degree = vocabulary.degree_score(before) and not dates.find(text)
    field = degree and (_FIELD.match(text) or (_ASIDE.fullmatch(text) and not vocabulary.school_score(text)))
    return bool(not parted or not re.search(r"\w", text) or joined or named or field)


def _is_at_campus(text: str) -> bool:
    """Whether a title stands before a university that is called by its town, as that of a degree does not."""
    found = _CAMPUS.search(text)
    return found is not None and vocabulary.title_score(text[: found.start()]) >= 1


def _on_campus(text: str) -> str:
    """As `_hold` does, with the town in such a name held to that."""
    return _CAMPUS.sub("\\1\ue1e0", _hold(text))


def _freed(text: str) -> str:
    """A text without the word or sign that parts it from the next in another look ("Weaver at", "Weaver (")."""
    text = _LEADS.sub("", text)
    return text.removesuffix(")").rstrip() if text.count(")") > text.count("(") else text


#: What leads from a title to an organisation, where the words of both are known ("Nurse in the Northern Hospital").
_AT = re.compile(
    r"\s+(?:a[mn]|im|in|beim|(?:bei|an|in) der|(?:at|in) the|[aà]u|dans|en|presso|na|no|w|we|в|у)\s+"
    r"(?=[^\W\da-zа-я_])"
)


#: A label of whom somebody worked under.
_UNDER = re.compile(rf"(?i)\b{supervisors.LABELS}$")


#: A name with what stands in brackets behind it.
_IN_BRACKETS = re.compile(r"(?P<before>[^()\s][^()]{1,60}?)\s*[(\[]\s*(?P<inner>[^()\[\]]{3,60}?)\s*[)\]]")


def _halves(text: str) -> list[str]:
    """Both sides of a slash when the one reads as an organisation and the other as a title, else the text."""
    if (joined_by := _AT.search(text)) and " / " not in text:
        one, two = text[: joined_by.start()], text[joined_by.end() :]
        # "Help in retail, Hexmill Ltd" names its employer behind the comma.
        named = vocabulary.organisation_score(two.partition(",")[0]) >= 1 and not vocabulary.title_score(two)
        if named and vocabulary.title_score(one) >= 1 and not vocabulary.organisation_score(one):
            return [one, two]
    one, colon, two = text.partition(": ")
    titled = vocabulary.title_score(one) >= 1 > vocabulary.organisation_score(one)
    if (
        colon
        and titled
        and not (_UNDER.search(one) or form_labels.is_aside(text))
        and not vocabulary.title_score(two.partition(",")[0])
    ):
        return [one, two]  # "Fitter: Hexmill Ltd, Ulm"
    held = _IN_BRACKETS.fullmatch(text)
    if held and vocabulary.title_score(held["inner"]) >= 1 > vocabulary.title_score(held["before"]):
        return [held["before"], held["inner"]]  # "Hexmill (software intern)"
    one, slash, two = text.partition(" / ")
    if slash and " / " not in two and vocabulary.title_score(one) * vocabulary.title_score(two) == 0:
        lean = vocabulary.organisation_score(one) - vocabulary.title_score(one)
        lean -= vocabulary.organisation_score(two) - vocabulary.title_score(two)
        if abs(lean) >= 2 or (abs(lean) >= 1 and lean > 0):
            return [one, two]
    return [text]


_HELD = "-–—−~～/|·•"
_HOLD = {ord(char): 0xE100 + index for index, char in enumerate(_HELD)}
_RELEASE = {0xE100 + index: char for index, char in enumerate(_HELD)} | {0xE1E0: " "}
#: A university that is called by the town of its campus: "University of Texas at Austin".
_CAMPUS = re.compile(r"((?:University|Univ\.|College) of [A-Z][\w.]+(?: [A-Z][\w.]+){0,2}) (?=at [A-Z])")


#: What stands in brackets, and is no dates.
_ASIDES = re.compile(r"\([^()\d]{1,40}\)")


def _hold(text: str) -> str:
    """Protect the signs inside a date range and inside brackets from the separators; `_RELEASE` undoes it."""
    text = _ASIDES.sub(lambda aside: aside[0].translate(_HOLD), text)
    for found in reversed(dates.find(text)):
        after = text[found.finish :]
        before = text[: found.begin].rstrip()
        told = before and before.count("(") == before.count(")")
        if found.ranged and told and (comma := re.match(r"\s*,\s+(?=\w)", after)):
            after = f" | {after[comma.end() :]}"  # a range before a comma parts what stands on both sides
        text = text[: found.begin] + text[found.begin : found.finish].translate(_HOLD) + after
    return text


def _separator(text: str) -> re.Pattern[str]:
    """What parts the facts of a header: signs, slashes where they part the dates, or a word between title and employer.

    Beside signs, such a word follows a title: "Hands at Home Ltd" is a name. So is "University of Nevada at Reno".
    """
    if _slashed(text):
        return _SLASH
    found = _BETWEEN.search(text)
    if not found:
        return _SEPARATOR
    before = _SIGN.split(text[: found.start()])[-1]
    if _SIGN.search(text) and before and not vocabulary.title_score(before):
        return _SIGN
    last, town = before.rpartition(",")[2], dates.without(text[found.end() :])[0].strip(" ,()")
    named = vocabulary.school_score(last) >= 1 and not vocabulary.title_score(last)
    return _SIGN if named and towns.is_small_town(town) else _SEPARATOR


def _slashed(text: str) -> bool:
    """Whether slashes part the facts of a header, as they part the dates from what stands before or after them."""
    return any(
        re.search(r"\s/\s*$", text[: found.begin]) or re.match(r"\s*/\s", text[found.finish :])
        for found in dates.find(text)
    )


def is_before_place(line: Line, cell: int) -> bool:
    """Whether a cell of one name has the place in the last cell of its line ("Kasa", "Seoul, South Korea")."""
    first, last = line.cells[0].text, line.cells[-1].text
    where = "," in last and regions.is_place(last) and regions.is_region(last.rpartition(",")[2])
    return where and cell == 0 < len(line.cells) - 1 and "," not in first
