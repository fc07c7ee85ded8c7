"""Dates that are printed in several lines, one below the other ("September" / "2013 – January" / "2016"), made whole.

It is the one place that does so, on what stands in a region of a page before its rows are told: a range may be broken
anywhere by a narrow column, or be set as two dates above each other with a sign, or nothing, between them.
"""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from tailor.documents.pages.geometry import Run, Segment
from tailor.documents.pages.lines import joined
from tailor.documents.words import dates

#: More lines than this no date takes.
_MOST = 5
#: The characters that a line of a date has at most; those of a line of one word, and how many such make a range.
_LONG, _WORD, _WORDS = 32, 9, 4
#: What stands between the two dates of such a range, a bar for a dash too; what is blank is no sign.
_BARS = frozenset("|│")
_SIGNS = _BARS | frozenset("–—-")
#: Among so many words below the first one the others of its range stand, beside what other columns hold.
_NEAR = 60
#: How far apart the lines of one range are, in sizes; two dates with nothing between them; two that stand alone.
_PITCH, _APART, _ALONE = 1.9, 2.2, 1.65


def whole(segments: Sequence[Segment]) -> list[Segment]:
    """The segments of a region, each date in one; it stands where its first line does."""
    short = [s for s in sorted(segments, key=lambda s: s.base) if len(s.text) <= _LONG]
    chains = (_chain(first, short[index + 1 :]) for index, first in enumerate(short))
    turned = any(_ends_first(*chain[:2]) for chain in chains if len(chain) > 1)
    chains = (_chain(first, short[index + 1 :]) for index, first in enumerate(short))
    falling = sum(_falls(chain[:2], segments) for chain in chains) > 1
    gone: set[int] = set()
    made: dict[int, Segment] = {}
    for index, first in enumerate(short):
        if id(first) in gone:
            continue
        chain = _chain(first, [s for s in short[index + 1 :] if id(s) not in gone])
        for count in range(len(chain), 1, -1):
            own = chain[:count]
            upwards = f"{own[-1].text.strip()} – {first.text.strip()}" if falling and _falls(own, segments) else ""
            if text := upwards or _range(own, segments) or (turned and _turned(own)):
                run = Run(text, first.runs[0].bold, first.runs[0].italic)
                made[id(first)] = replace(first, runs=[run], x1=max(s.x1 for s in chain[:count]))
                gone |= {id(s) for s in chain[1:count]}
                break
    return [made.get(id(s), s) for s in segments if id(s) not in gone]


def narrow(segments: Sequence[Segment]) -> list[Segment]:
    """The segments of a page, each range made one whose dates are in lines of a word each, before columns are told."""
    short = [s for s in sorted(segments, key=lambda s: s.base) if len(s.text.strip()) <= _WORD]
    if not any(s.text.strip() in _SIGNS for s in short):
        return [*segments]
    gone: set[int] = set()
    made: dict[int, Segment] = {}
    for index, first in enumerate(short):
        below = [s for s in short[index + 1 : index + _NEAR] if id(s) not in gone]
        chain = _chain(first, below) if id(first) not in gone else []
        for count in range(len(chain), _WORDS - 1, -1):
            if text := _range(chain[:count], segments):
                run = Run(text, first.runs[0].bold, first.runs[0].italic)
                made[id(first)] = replace(first, runs=[run], x1=max(s.x1 for s in chain[:count]))
                gone |= {id(s) for s in chain[1:count]}
                break
    return [made.get(id(s), s) for s in segments if id(s) not in gone]


def _chain(first: Segment, below: Sequence[Segment]) -> list[Segment]:
    """A line and those that stand below it, as far apart as lines of a date are."""
    chain = [first]
    for other in below:
        last = chain[-1]
        step = other.base - last.base
        if step > _APART * last.size or len(chain) == _MOST:
            break
        if step > 0.5 * last.size and min(last.x1, other.x1) > max(last.x0, other.x0):
            chain.append(other)
    return chain


def _range(chain: Sequence[Segment], segments: Sequence[Segment]) -> str:
    """The range that some lines are together, and not without one of them; empty where they are none."""
    texts = ["–" if s.text.strip() in _BARS else s.text.strip() for s in chain]
    if not any(char.isdigit() for text in texts for char in text):
        return ""
    step = max((below.base - above.base) / above.size for above, below in itertools.pairwise(chain))
    text = joined(texts)
    if _is_range(text) and not all(map(_is_date, texts)):
        without_last = joined(texts[:-1]).rstrip(" -–—~～〜")
        begun = dates.find(text)[0].begin == 0 or not dates.is_range(joined(texts[1:]))
        ended = dates.is_range(without_last) and not dates.is_month(texts[-1])
        return text if step <= _PITCH and begun and not ended else ""
    first, last = chain[0], chain[-1]
    text = f"{texts[0]} – {texts[-1]}"
    if len(chain) == 3 and dates.is_sign(texts[1]) and _is_date(texts[2]) and not _is_range(text):
        upwards = f"{texts[2]} – {texts[0]}"  # a sign stands between its end and its beginning
        return upwards if _is_range(upwards) else ""
    if not _is_date(texts[0]) or not _is_range(text):
        return ""
    if len(chain) == 3 and dates.is_sign(texts[1]):
        return text
    beside = _beside(first, segments)
    apart = len(chain) > 2 or _beside(last, segments) or not (beside or _alike(first, last))
    return "" if apart or step > (_APART if beside else _ALONE) else text


def _ends_first(above: Segment, below: Segment) -> bool:
    """Whether "today" stands directly above the month since when something is, as templates set ranges upwards."""
    step = (below.base - above.base) / above.size
    within = min(above.x1, below.x1) > max(above.x0, below.x0)
    text = above.text.strip()
    now = not any(char.isdigit() for char in text) and _is_date(below.text.strip())
    return now and within and 0.5 < step <= _ALONE and _is_range(f"{below.text.strip()} – {text}")


def _turned(chain: Sequence[Segment]) -> str:
    """The range of two lines that tell its end first, where the page sets ranges so; years alone may be two dates."""
    if len(chain) != 2:
        return ""
    above, below = (s.text.strip() for s in chain)
    months = all(any(char.isalpha() for char in text) for text in (above, below))
    near = (chain[1].base - chain[0].base) / chain[0].size <= _ALONE
    whole_dates = _is_date(below) and (_is_date(above) or _ends_first(*chain))
    text = f"{below} – {above}"
    return text if months and near and whole_dates and _is_range(text) else ""


def _falls(chain: Sequence[Segment], segments: Sequence[Segment]) -> bool:
    """Whether an earlier year stands alone below a later one that has a name beside it, as a range is set upwards."""
    if len(chain) != 2 or not _alike(*chain):
        return False
    first, last = chain
    above, below = first.text.strip(), last.text.strip()
    years = all(len(text) == 4 and text.isdigit() for text in (above, below))
    alone = years and _beside(first, segments) and not _beside(last, segments)
    return alone and last.base - first.base <= _PITCH * first.size and _is_range(f"{below} – {above}")


def _beside(own: Segment, segments: Sequence[Segment]) -> bool:
    """Whether something else stands in the row of a segment."""
    return any(s is not own and abs(s.base - own.base) <= 0.38 * max(s.size, own.size) for s in segments)


def _alike(one: Segment, other: Segment) -> bool:
    """Whether two lines are set as two of one text are."""
    looks = {(s.runs[0].bold, s.runs[0].italic, s.color, round(s.size * 2)) for s in (one, other)}
    return abs(one.x0 - other.x0) < 2 and len(looks) == 1


def _is_date(text: str) -> bool:
    """Whether a text is one date, without another to which it goes, or a sign that it goes to one."""
    found = dates.find(text)
    single = len(found) == 1 and not found[0].ranged and dates.is_date_text(text)
    return single and not any(map(dates.is_sign, (text[: found[0].begin], text[found[0].finish :])))


def _is_range(text: str) -> bool:
    """Whether a text is one range, which ends no sooner than it begins."""
    return dates.is_range(text) and all(not r.end or r.end >= r.start[: len(r.end)] for r in dates.find(text))
