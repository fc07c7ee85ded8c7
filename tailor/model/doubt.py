"""What the reading of a file was unsure of, told where it stands, so that a person sees and settles it there."""

import re
from collections.abc import Iterable

from tailor.model.carrying import twins
from tailor.model.resume import SECTION_ORDER, Resume
from tailor.model.value import Value


class FieldDoubt(Value):
    """A sentence about a field (`work[0].name`), an entry (`work[0]`), or with an empty path about the whole."""

    id: str
    path: str
    text: str


def followed(old: Resume, new: Resume, doubts: Iterable[FieldDoubt]) -> tuple[FieldDoubt, ...]:
    """The doubts that stay when a résumé becomes another: of entries that are still there, and fields as they were."""
    pairs: dict[str, list[int | None]] = {}
    left = []
    for doubt in doubts:
        section, number, field = _parts(doubt.path)
        if section == "basics":
            if _said(old.basics, field) == _said(new.basics, field):
                left.append(doubt)
            continue
        # Clients say where a doubt went; what names no list of entries is about the whole.
        if not number or section not in SECTION_ORDER:
            left.append(doubt)
            continue
        before, after = getattr(old, section), getattr(new, section)
        if section not in pairs:
            pairs[section] = twins(before, after)
        at = int(number)
        if at not in pairs[section]:
            continue
        now = pairs[section].index(at)
        if not field or _said(before[at], field) == _said(after[now], field):
            path = f"{section}[{now}]" + (f".{field}" if field else "")
            left.append(doubt.model_copy(update={"path": path}))
    return tuple(left)


def _parts(path: str) -> tuple[str, str, str]:
    """The section, the entry's index and the field of a path, each empty where it names none."""
    match = re.fullmatch(r"(\w+)(?:\[(\d+)\])?(?:\.(\w+))?", path)
    return (match[1], match[2] or "", match[3] or "") if match else ("", "", "")


def _said(part: Value, field: str) -> object:
    return part.model_dump(by_alias=True).get(field)
