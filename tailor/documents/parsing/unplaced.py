"""The words of a file that no field of the résumé repeats: each of them is told to the person, so that none is lost."""

import json
import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import form_labels, languages, reach
from tailor.documents.words import dates, headings
from tailor.model.resume import Resume

#: Words that say what stands beside them, which the field says, too; and how long something took, which dates say.
_LABELS = re.compile(
    r"(?i)\b(?:tel|tél|mob|mobile|fax|phone|cell|voto|e-?mail|e-?posta|gsm|curriculum vitae|lebenslauf|designation|"
    r"\d+ (?:years?|months?|рок\w+|місяц\w+|лет|год\w*|месяц\w+)"
    r"(?: \d+ (?:years?|months?|рок\w+|місяц\w+|месяц\w+))?|c?gpa|grade|note|abschlussnote|score|media|nota|"
    r"web|site|years?|yrs?|months?|mos?|expected|graduated|since|major)\b"
)
#: What joins two words of which each has a field of its own.
_JOINING = frozenset({"and", "und", "et", "y", "e", "en", "i", "og", "och"})
#: More words than this are told as a number.
_SHOWN = 40


def words(resume: Resume, lines: Sequence[Line]) -> tuple[str, ...]:
    """The words of lines, headings left out, that stand nowhere in the résumé; dates and labels of fields are none."""
    said = _folded(json.dumps(_bare(json.loads(resume.model_dump_json())), ensure_ascii=False))
    lost: list[str] = []
    for line in lines:
        if headings.section_of(line.text) or reach.is_paper(line.text):
            continue
        for cell in line.cells:
            if len(line.cells) > 1 and headings.section_of(cell.text):
                continue
            for word in _told(cell.text).split():
                bare = _folded(word)
                if bare and bare not in said and bare not in _JOINING:
                    lost.append(word.strip(" ,;:|·•()"))
    return tuple(lost)


def warning(lost: Sequence[str]) -> tuple[str, ...]:
    """A sentence about them, where there are any."""
    if not lost:
        return ()
    more = f" and {len(lost) - _SHOWN} more" if len(lost) > _SHOWN else ""
    return (
        f"Words of the file that were placed nowhere: {' '.join(lost[:_SHOWN])}{more}. Add them where they belong.",
    )


def _told(text: str) -> str:
    """A text without dates and labels."""
    for found in reversed(dates.find(text)):
        text = f"{text[: found.begin]} {text[found.finish :]}"
    if place := form_labels.placed(text):
        return place
    text = languages.without_kind(text)
    label, colon, value = text.partition(":")
    named = form_labels.names_dates(label) or headings.section_of(label) == "languages"
    text = value if colon and named else form_labels.said(text)[1]
    rest = reach.unlabelled(text)
    # In a form the label stands in a cell of its own, without a colon.
    return _LABELS.sub(" ", rest if reach.unlabelled(f"{rest}:") else "")


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _bare(v) for k, v in value.items() if k not in ("id", "span", "summarySpan")}
    return [_bare(v) for v in value] if isinstance(value, list) else value


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())
