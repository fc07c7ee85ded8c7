"""Carries over what plain JSON Resume cannot say when a person edits a résumé: where a line was read, and dates as
they were written."""

from collections.abc import Iterator, Sequence
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
        before, after = getattr(old, section), getattr(new, section)
        pairs = zip(after, twins(before, after), strict=True)
        update[section] = tuple(_entry(item, None if at is None else before[at], spans) for item, at in pairs)
    if new.basics.summary and new.basics.summary == old.basics.summary:
        update["basics"] = new.basics.model_copy(update={"summary_span": old.basics.summary_span})
    return new.model_copy(update=update)


def twins(old: Sequence[Item], new: Sequence[Item]) -> list[int | None]:
    """Which of the old entries each of the new ones is; None for those that are added."""
    left = list(range(len(old)))
    found: list[int | None] = []
    for item in new:
        at = next((n for n in left if _same(item, old[n])), None)
        if at is not None:
            left.remove(at)
        found.append(at)
    return found


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
    """Whether two entries are one: the same dates, and a name that both are known by, be it in another field."""
    if isinstance(item, Dated) and isinstance(other, Dated):
        if (item.start_date, item.end_date) != (other.start_date, other.end_date):
            return False
        if item.dates and item.dates != other.dates:
            return False
    mine, theirs = ({getattr(each, name, "") for name in _NAMES} - {""} for each in (item, other))
    if not mine and not theirs:
        return bool(getattr(item, "keywords", ()) == getattr(other, "keywords", ()))
    return bool(mine & theirs)


def _spans(resume: Resume) -> Iterator[tuple[str, Span]]:
    for section in SECTION_ORDER:
        for item in getattr(resume, section):
            for field in _LISTS:
                for line in getattr(item, field, ()):
                    if line.span:
                        yield line.text, line.span
