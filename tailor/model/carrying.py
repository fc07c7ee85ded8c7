"""Carries over what plain JSON Resume cannot say when a person edits a résumé: where a line was read, and dates as
they were written."""

from collections.abc import Iterator
from typing import Any

from tailor.model.resume import SECTION_ORDER, Dated, Highlight, Item, Resume, Span

_LISTS = ("highlights", "courses", "lines")
#: What an entry is recognised by: its organisation, or what it calls the thing.
_NAMES = ("name", "institution", "organization", "title", "language", "heading", "position", "study_type", "area")


def carried(old: Resume, new: Resume) -> Resume:
    """The new résumé with the spans of texts that the old one has too, and the written dates of entries whose dates
    are the same."""
    spans = dict(_spans(old))
    update: dict[str, Any] = {}
    for section in SECTION_ORDER:
        left = list(getattr(old, section))
        entries = []
        for item in getattr(new, section):
            twin = next((other for other in left if _same(item, other)), None)
            if twin is not None:
                left.remove(twin)
            entries.append(_entry(item, twin, spans))
        update[section] = tuple(entries)
    if new.basics.summary and new.basics.summary == old.basics.summary:
        update["basics"] = new.basics.model_copy(update={"summary_span": old.basics.summary_span})
    return new.model_copy(update=update)


def _entry(item: Item, twin: Item | None, spans: dict[str, Span]) -> Item:
    update: dict[str, Any] = {}
    if twin is not None:
        update["span"] = twin.span
        if isinstance(item, Dated) and isinstance(twin, Dated) and not item.dates:
            update["dates"] = twin.dates
    for field in _LISTS:
        lines: tuple[Highlight, ...] = getattr(item, field, ())
        if lines:
            update[field] = tuple(line.model_copy(update={"span": spans.get(line.text)}) for line in lines)
    return item.model_copy(update=update)


def _same(item: Item, other: Item) -> bool:
    """Whether two entries are one: the same dates, and one of the names that they are known by is the same."""
    if isinstance(item, Dated) and isinstance(other, Dated):
        if (item.start_date, item.end_date) != (other.start_date, other.end_date):
            return False
        if item.dates and item.dates != other.dates:
            return False
    names = [(getattr(item, name, ""), getattr(other, name, "")) for name in _NAMES]
    named = [(mine, theirs) for mine, theirs in names if mine or theirs]
    if not named:
        return bool(getattr(item, "keywords", ()) == getattr(other, "keywords", ()))
    return any(mine == theirs for mine, theirs in named)


def _spans(resume: Resume) -> Iterator[tuple[str, Span]]:
    for section in SECTION_ORDER:
        for item in getattr(resume, section):
            for field in _LISTS:
                for line in getattr(item, field, ()):
                    if line.span:
                        yield line.text, line.span
