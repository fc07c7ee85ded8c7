"""Which words only say what a named thing is: its kind, what is held there, whose it is, what its letters are of."""

import re

from tailor.model.checking.case import Case
from tailor.model.checking.makers import ALL_OF_IT, products
from tailor.model.checking.reading import Source
from tailor.model.checking.stems import listed

_ACCOUNTS = frozenset(listed("account page channel feed profile"))
_NETWORKS = frozenset(
    listed("instagram facebook tiktok youtube twitter x linkedin pinterest snapchat threads mastodon")
)
_SYSTEMS = frozenset(listed("classification methodology framework notation standard protocol"))
#: What takes place at a place, or is given there.
_HELD = {
    event: frozenset(listed(places))
    for events, places in (
        ("hearing proceeding", "court courts tribunal tribunals"),
        ("performance show", "theatre playhouse"),
        ("appointment", "clinic surgery salon"),
        ("loan", "library"),
        ("truck", "reach counterbalance pallet"),
        ("flight", "airport"),
    )
    for event in events.split()
}
#: What a degree's letters say that it is in.
_FIELDS = {
    field: frozenset(listed(letters))
    for field, letters in (
        ("law", "llb llm"),
        ("engineering", "beng meng"),
        ("education", "bed med pgce"),
        ("science", "bsc msc"),
        ("arts", "ba ma"),
        ("medicine medical", "mbbs mbchb"),
        ("music", "bmus mmus"),
        ("architecture", "barch march"),
        ("business", "mba bba"),
    )
    for field in field.split()
}
_DEGREE = frozenset(listed("degree bachelor bachelors master masters graduate"))
#: Behind these "social" is of another matter: "social workers".
_OTHER_SOCIAL = re.compile(
    r"\bsocial(?! (?:work|care|housing|services?|science|club|security|skills|events?|secretary))", re.IGNORECASE
)
_PUBLISHER = re.compile(r"\b(?:Press|Publishing|Publishers?|Publications|Books|Verlag|Magazine|Gazette|Herald|Times)\b")
_MOST = re.compile(r"\b(?:largest|biggest|busiest|longest|highest|best|record)\b|\bup to\b", re.IGNORECASE)


def names_what_it_is(case: Case, index: int) -> bool:
    """Whether a word adds nothing to the name that stands beside it, which a passage has."""
    words = case.reading.words
    low = words[index].low
    single = low.removesuffix("s")
    before = words[index - 1] if index else None
    texts = [s.reading.text for s in case.bound]
    if low == "single":
        return index > 0 and words[index - 1].low in ("a", "any") and any(_MOST.search(text) for text in texts)
    if low == "published":
        return index + 1 < len(words) and words[index + 1].low == "by" and any(_PUBLISHER.search(t) for t in texts)
    if low in _FIELDS and any(w.low in _DEGREE for w in words[max(0, index - 3) : index + 3]):
        return any(not _FIELDS[low].isdisjoint(s.reading.lows) for s in case.bound)
    if before is None or case.reading.text[before.end : words[index].start] != " ":
        return False
    if low == "media" and before.low == "social":
        return any(_OTHER_SOCIAL.search(text) for text in texts)
    if single in _ACCOUNTS:
        return before.low in _NETWORKS and _is_said(case, index - 1)
    if low in _SYSTEMS:
        return before.capital and index > 1 and _is_said(case, index - 1)
    if single in _HELD:
        return before.low in _HELD[single] and _is_said(case, index - 1)
    return low in ALL_OF_IT and len(products(case, index - 1)) > 1


def _is_said(case: Case, index: int) -> bool:
    return any(case.reading.words[index].low in s.reading.lows for s in case.bound)


_STYLES = frozenset(listed("rest restful soap graphql grpc"))


def of_style(case: Case, index: int) -> Source | None:
    """The passage that has the style which the word before an API names: a REST service has a REST API."""
    style = case.reading.words[index - 1].low if index else ""
    return next((s for s in case.sources if style in _STYLES and style in s.reading.lows), None)
