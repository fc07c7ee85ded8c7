"""Page numbers, running titles, dates of printing and of signing: lines that say nothing of the person."""

import re
from collections.abc import Sequence

from tailor.documents.pages.lines import Line
from tailor.documents.words import dates

_WORD = (
    r"page|seite|página|pagina|p[áa]g\.|strona|strana|stránka|стр(?:аница)?\.?|сторінка|sida|side|sivu|sayfa|oldal"
    r"|lapa|puslapis|lehekülg|σελίδα|第|صفحة|עמוד"
)
_OF = r"/|of|von|de|sur|di|van|z|ze|av|af|din|dari|iš|из|з|από|من|מתוך"
_PAGE_MARK = re.compile(
    rf"^(?:.{{0,60}}?[\s·|–—-]+)?(?:{_WORD})?\s*\d{{1,2}}\s*(?:(?:{_OF})\s*\d{{1,2}}|页|頁|ページ)?\s*$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"(?i)(?:{_WORD})|\d+\s*(?:{_OF})\s*\d+|^\W*\d{{1,2}}\W*$")
_STAMP = re.compile(
    r"^(?:(?:last )?(?:updated|revised|modified)|as of|stand|zuletzt aktualisiert|aktualisiert|dernière mise à jour"
    r"|mis à jour|última actualización|actualizado|última atualização|ultimo aggiornamento|aggiornato|laatst bijgewerkt"
    r"|ostatnia aktualizacja|senast uppdaterad|uppdaterad|senest opdateret|opdateret|sist oppdatert|oppdatert"
    r"|päivitetty|naposledy aktualizováno|aktualizováno|utoljára frissítve|frissítve|ultima actualizare|son güncelleme"
    r"|последнее обновление|آخر تحديث)\b.{0,40}\d{4}$"
    r"|^\W?this (?:document|résumé|resume|cv) was (?:last )?(?:updated|generated|compiled|built|typeset)\b.{0,60}$",
    re.IGNORECASE,
)


#: A person's name with what the paper is and when it was made, or its page.
_FOOTER = re.compile(
    r"(?i)^[^\W\d_].{2,40}[·•|–—,-]\s*(?:résumé|resume|cv|curriculum vitae|lebenslauf)\b(?=.*\d)|"
    r"^(?:résumé|resume|cv|curriculum vitae|lebenslauf)\s*[·•|–—,:-].{3,40}\d+$"
)


#: Among so many lines the name stands.
_HEAD = 6
#: The page of a running foot, which a Word file tells as a paragraph among others.
_PAGE_OF = re.compile(
    r"(?i)(?:page|seite|página|pagina|p[áa]g\.|strona|стр\.?|sida|side|strana|sayfa)\s*\d{1,2}\s*"
    r"(?:/|of|von|de|sur|di|van|z|из|av|af|din)\s*\d{1,2}"
)
#: Where and when a paper was signed, which some countries' have at their end: "Wien, am 3. November 2026".
_SIGNED = re.compile(
    r"^[^\W\d_][\w .'’/-]{1,30}(?:,\s+|\s+(?=d(?:ne|nia|ňa|ana)\b))"
    r"(?:(?:am|den|le|il|a|em|op|dne|dnia|dňa|dana|the|on)\s+)?(?P<day>\d{1,2}\b.{3,20})$"
)


#: Who signed it, where the name does not stand above.
_SIGNER = re.compile(r"(?:[^\W\d_a-z][\w.'’-]{1,20} ){1,3}[^\W\d_a-z][\w'’-]{1,20}")


def _is_day(text: str) -> bool:
    """Whether a text is one day: "3. November 2026", "15. 11. 2026"."""
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", dates.iso(re.sub(r"(?<=\d\.)\s+(?=\d)", "", text))))


def _unsigned(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without the place and day at the end of a paper, and the name of who signed below them."""
    named = len(lines) > 2 and any(cell.text == lines[-1].text for line in lines[:-1][:_HEAD] for cell in line.cells)
    named = named or bool(lines and _SIGNER.fullmatch(lines[-1].text))
    signed = 2 if named else 1
    match = _SIGNED.match(lines[-signed].text) if len(lines) > signed else None
    return lines[:-signed] if match and _is_day(match["day"]) else lines


def without_page_marks(lines: Sequence[Line]) -> list[Line]:
    """The lines without page numbers and running titles, which are no part of what a person says."""
    lines = _unsigned([line for line in lines if not (line.flat and _PAGE_OF.fullmatch(line.text.strip()))])
    last = {line.page: line for line in lines}
    first: dict[int, Line] = {}
    for line in lines:
        first.setdefault(line.page, line)
    lowest = {page: max((line.base for line in lines if line.page == page), default=0.0) for page in last}
    running = _running(lines) | _repeated(lines) | _feet(lines)
    kept: list[Line] = []
    name = lines[0].text if lines else ""
    for line in lines:
        edge = line is first[line.page] or line.base >= lowest[line.page] - 1 or line is last[line.page]
        if (
            edge
            and not line.flat
            and _NUMBERED.search(line.text)
            and _PAGE_MARK.match(line.text)
            and not dates.find(line.text)
            and len(line.text) < 70
        ):
            continue
        if edge and (_STAMP.match(line.text) or (_FOOTER.search(line.text) and not line.flat and len(line.text) < 80)):
            continue
        if edge and len(line.cells) > 1 and _is_running(line, name):
            continue
        if (
            line.flat
            and line is lines[-1]
            and len(name) > 4
            and line.text.startswith(name)
            and _FOOTER.search(line.text)
        ):
            continue
        if edge and line is not lines[0] and _repeats(line, lines):
            continue
        if id(line) in running or (edge and not line.flat and _is_stamp(line)):
            continue
        if line.page > 1 and line is first[line.page] and line.text == name and line.size < 1.2 * _median_size(lines):
            continue
        kept.append(line)
    return kept


#: That one's data may be used, which papers of some countries say at their end.
_CONSENT = re.compile(
    r"(?i)^(?:wyrażam zgodę na przetwarzanie|zgadzam się na przetwarzanie|autorizzo (?:il|al) trattamento|"
    r"(?:i )?(?:hereby )?(?:consent|agree|authori[sz]e) (?:to )?(?:the )?processing of my|"
    r"i (?:hereby |solemnly )?(?:certify|declare) that (?:the|all)|hiermit (?:versichere|bestätige) ich|je certifie|"
    r"i (?:hereby )?(?:give (?:my )?consent|consent|agree) (?:for|to|that) my personal data|souhlasím se zpracováním|"
    r"súhlasím so spracovaním|sunt de acord cu prelucrarea)"
)


#: What a template asks to be filled in: "<Describe your academic background here.>".
_PROMPT = re.compile(r"<[^\W\d_][^<>@/]{15,}>")


def without_prompts(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without a template's prompts that were left in, and these."""
    prompts = [line for line in lines if _PROMPT.fullmatch(line.text.strip())]
    return [line for line in lines if not any(line is own for own in prompts)], prompts


def without_consent(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without the consent to the use of one's data at their end, and that: it is kept, and no one's skill."""
    begin = next((n for n, line in enumerate(lines) if _CONSENT.match(line.text)), len(lines))
    end = begin
    while end < len(lines) and abs(lines[end].size - lines[begin].size) < 0.3:
        end += 1
    if end < len(lines):
        begin = end  # Something else comes behind it: it is no end.
    return [*lines[:begin], *lines[end:]], [*lines[begin:end]]


_TITLE = re.compile(r"(?i)(?:résumé|resume|cv|curriculum vitae|curriculum|lebenslauf|życiorys|резюме)")
_PAGE = re.compile(r"\d{1,2}(?:\s*/\s*\d{1,2})?")


def _is_running(line: Line, name: str) -> bool:
    """Whether each cell of a line is the person's name, what the paper is, a date or a page's number."""
    texts = [part.strip() for cell in line.cells for part in re.split(r"[·•|–—]", cell.text) if part.strip()]
    called = [text.casefold() == name.casefold() or bool(_TITLE.fullmatch(text)) for text in texts]
    rest = [text for text, own in zip(texts, called, strict=True) if not own]
    return any(called) and all(dates.is_date_text(text) or _is_day(text) or _PAGE.fullmatch(text) for text in rest)


def is_page(text: str) -> bool:
    """Whether a text is which page it is, and nothing else: "Page 1", "2 / 3"."""
    return bool(_PAGE_MARK.match(text)) and len(text.split()) < 5


_MAIL = re.compile(r"\S+@\S+\.\w+")


def _repeats(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line says again who the person is and how to write to them, as a foot of a page does."""
    mail = _MAIL.search(line.text) if len(line.text) < 100 else None
    if mail is None or not any(mail[0] in other.text for other in lines if other is not line):
        return False
    names = [other.cells[0].text.strip().casefold() for other in lines[:5] if other is not line]
    return any(len(name) > 4 and line.text.casefold().startswith(name) for name in names)


#: What a browser prints at the edge of a page: when, and the page among all.
_AMONG = re.compile(r"^\d{1,2}\s*(?:/|of|von|de|sur|di|van|z|из|من)\s*\d{1,2}$")
_MOMENT = re.compile(r"^[\d./-]{6,10},?\s+\d{1,2}[:.]\d\d(?:\s*[AP]M)?$")


def _is_stamp(line: Line) -> bool:
    """Whether a line tells to the minute when it was printed, beside nothing but a page's number or a title."""
    texts = [cell.text.strip() for cell in line.cells]
    begins = bool(_MOMENT.match(texts[0])) and len(texts) < 3
    return begins or (any(map(_MOMENT.match, texts)) and any(map(_AMONG.match, texts)))


def _running(lines: Sequence[Line]) -> frozenset[int]:
    """The lines, by identity, that stand on several pages at one height of their edge, alike but for their numbers.

    The first that tells how to reach the person stays, since nothing else may. Beside one with a number, a line without
    is a part of the running title, too, and so is what the paper is beside whose. Pages counted in words may stand at
    any height.
    """
    edges: dict[tuple[bool, str], list[Line]] = {}
    for page in {line.page for line in lines if not line.flat}:
        own = sorted((line for line in lines if line.page == page), key=lambda line: line.base)
        for low, some in ((False, own[:2]), (True, own[-2:])):
            for line in some:
                edges.setdefault((low, re.sub(r"\d+", "0", line.text)), []).append(line)
    several = {key: some for key, some in edges.items() if len(some) > 1 and len(key[1]) <= 100}
    alike = {key: some for key, some in several.items() if _level(some) or _paged(some)}
    outer = {id(line) for page in {line.page for line in lines} for line in _outmost(lines, page)}
    found: set[int] = set()
    for (low, text), some in alike.items():
        numbered = "0" in text and not dates.is_date_text(some[0].text)
        beside = [one for (other, each), ones in alike.items() if other == low and "0" in each for one in ones]
        near = all(any(0 < abs(line.base - one.base) < 2 * line.size for one in beside) for line in some)
        at_edge = all(id(line) in outer for line in some)
        titled = len(some[0].cells) > 1 and any(_TITLE.fullmatch(cell.text.strip()) for cell in some[0].cells)
        # The same day at the foot of each page, far below the text, is when the paper was printed.
        day = len({line.text for line in some}) == 1 and _is_day(some[0].text)
        printed = day and low and at_edge and all(line.gap > _FAR_BELOW for line in some)
        if (
            printed
            or (numbered and (at_edge or _paged(some)))
            or (not numbered and ((near and any(map(_paged, ([b] for b in beside)))) or (at_edge and titled)))
        ):
            found |= {id(line) for line in (some[1:] if "@" in text else some)}
    return frozenset(found)


#: How far below the text a foot stands at least, in sizes.
_FAR_BELOW = 4.0
#: So many lines that stand at one place on two pages are no chance.
_BLOCK = 3
#: How a person is reached: an address or a number.
_REACHED = re.compile(r"@|\d(?:[ ().-]?\d){6}")


def _repeated(lines: Sequence[Line]) -> frozenset[int]:
    """The lines, by identity, of a block with the person's address that stands at one place of the first page and this.

    So a narrow column is printed on each page.
    """
    first = {(line.text, round(line.start), round(line.base)) for line in lines if line.page == 1 and not line.flat}
    found: set[int] = set()
    for page in sorted({line.page for line in lines} - {1}):
        own = [line for line in lines if line.page == page]
        again = [line for line in own if (line.text, round(line.start), round(line.base)) in first]
        if len(again) >= _BLOCK and any(_REACHED.search(line.text) for line in again):
            found |= set(map(id, again))
    return frozenset(found)


def _feet(lines: Sequence[Line]) -> frozenset[int]:
    """The lines, by identity, of the lowest rows of several pages that tell the same in several cells but for numbers.

    Below two columns, such a row may have come apart.
    """
    feet: dict[tuple[str, ...], list[list[Line]]] = {}
    for page in {line.page for line in lines if not line.flat}:
        own = [line for line in lines if line.page == page]
        lowest = max(line.base for line in own)
        foot = [line for line in own if line.base >= lowest - 1]
        cells = sorted((cell.x0, re.sub(r"\d+", "0", cell.text.strip())) for line in foot for cell in line.cells)
        feet.setdefault(tuple(text for _, text in cells), []).append(foot)
    same = [some for told, some in feet.items() if len(some) > 1 and len(told) > 1 and "0" in told]
    return frozenset(id(line) for some in same for foot in some for line in foot)


def _level(some: Sequence[Line]) -> bool:
    return max(line.base for line in some) - min(line.base for line in some) < 3


def _outmost(lines: Sequence[Line], page: int) -> list[Line]:
    own = sorted((line for line in lines if line.page == page), key=lambda line: line.base)
    return [own[0], own[-1]]


#: A page's number, with its word, before or behind what the paper is.
_PAGED = re.compile(rf"(?i)\b(?:{_WORD})\s*\d{{1,2}}\b")


def _paged(some: Sequence[Line]) -> bool:
    """Whether lines count pages in words."""
    return all(_PAGED.search(line.text) for line in some)


def _median_size(lines: Sequence[Line]) -> float:
    sizes = sorted(line.size for line in lines)
    return sizes[len(sizes) // 2]
