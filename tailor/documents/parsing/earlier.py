"""Positions told in a line each ("Acme — Fitter (2004–2008)"), below a heading of their own among whole ones."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.lines import Line
from tailor.documents.parsing.entries import bare
from tailor.documents.parsing.items import ends_dated
from tailor.documents.parsing.sections import Bucket
from tailor.documents.parsing.slots import Look, look
from tailor.documents.parsing.subheads import facts_of, may_head
from tailor.documents.words import dates

#: So many such lines at least are a list of positions.
_SEVERAL = 2
#: Above it stand its heading, and at most so many lines that introduce it.
_ABOVE = 1


def apart(buckets: Sequence[Bucket]) -> list[Bucket]:
    """The sections, with lists of positions that stand below the items of others apart."""
    return [part for bucket in buckets for part in (_apart(bucket) if bucket.kind == "work" else [bucket])]


def _apart(bucket: Bucket) -> list[Bucket]:
    lines, looks = bucket.lines, Counter(map(look, bucket.lines))
    found, begun, at = [bucket], 0, 0
    for told, group in itertools.groupby(lines, key=_tells):
        begin, at = at, at + len(list(group))
        ended = at == len(lines) or not lines[at].bullet
        listed = told and ended and at - begin >= _SEVERAL and _alike(lines[begin:at])
        head = _heading(lines, begin, looks) if listed else None
        if head is None or head < begun:
            continue
        found[-1] = replace(found[-1], lines=lines[begun:head])
        introduction = lines[head + 1 : begin]
        if introduction:
            found.append(Bucket("sections", lines[head], introduction))
        items = [replace(line, bullet="") for line in lines[begin:at]]
        found.append(Bucket("work", None if introduction else lines[head], items))
        begun = at
        if at < len(lines):
            found.append(Bucket("work", None, lines[at:]))
    return found


def _tells(line: Line) -> bool:
    """Whether a line is a whole position: it begins or ends with its time, and tells two things beside that."""
    found = dates.find(line.text)
    whole = len(found) == 1 and found[0].ranged and (not found[0].begin or ends_dated(line))
    return whole and bool(bare(line)) and len(facts_of([line])) > 1


def _alike(lines: Sequence[Line]) -> bool:
    """Whether some lines are items of one list, or lines in one look."""
    return len({(line.bullet, look(line)[:1] if line.bullet else look(line)) for line in lines}) == 1


def _heading(lines: Sequence[Line], at: int, looks: Counter[Look]) -> int | None:
    """Where the heading of what begins at a line stands, below the last item of the position above."""
    for head in range(at - 1, max(0, at - 2 - _ABOVE), -1):
        if lines[head].bullet:
            return None
        if lines[head - 1].bullet and may_head(lines[head]):
            distinct = lines[at].bullet or look(lines[head]) != look(lines[at])
            alone = looks[look(lines[head])] == 1
            return head if distinct and (alone or _TELLING.search(lines[head].text)) else None
    return None


#: What is said of positions before those that are told at length; where nothing is, the heading has its own look.
_TELLING = re.compile(
    r"(?i)\b(?:earlier|early|previous|prior|former|past|older|other|further|additional|selected|brief|frühere|vorherige|"
    r"weitere|andere|sonstige|autres?|précédent|antérieur|anterior|previ|otr[oa]s|outr[oa]s|altr[ei]|precedent|eerdere?|"
    r"vorige|overige|andere|wcześniej|poprzedni|inn[ey]|прежн|предыдущ|другие|раньше|попередн|інші|tidigare|övriga|"
    r"tidligere|andre|øvrige|aiemm|muut|předchozí|dřívější|další|korábbi|egyéb|önceki|diğer)"
)
