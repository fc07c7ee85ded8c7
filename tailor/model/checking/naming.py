"""Which words only say what a named thing is: its kind, what is held there, whose it is, what its letters are of."""

import re

from tailor.model.checking.case import Case
from tailor.model.checking.makers import ALL_OF_IT, products
from tailor.model.checking.reading import Source
from tailor.model.checking.stems import listed
from tailor.model.checking.tables import table

_ACCOUNTS = frozenset(listed("account page channel feed profile"))
_NETWORKS = frozenset(
    listed("instagram facebook tiktok youtube twitter x linkedin pinterest snapchat threads mastodon")
)
_SYSTEMS = frozenset(listed("classification methodology framework notation standard protocol"))
_DEGREE = frozenset(listed("degree bachelor bachelors master masters graduate"))
#: Behind these "social" is of another matter: "social workers".
_OTHER_SOCIAL = re.compile(
    r"\bsocial(?! (?:work|care|housing|services?|science|club|security|skills|events?|secretary))", re.IGNORECASE
)
#: What a name has that publishes.
_PUBLISHER = re.compile(r"\b(?:Press|Publishing|Publishers?|Publications|Books|Verlag|Magazine|Gazette|Herald|Times)\b")
_NAME = re.compile(r" by (?:the |The )?(?P<name>[A-Z][\w'&-]*+(?: [A-Z][\w'&-]*+){0,4})")
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
        return _is_by_publisher(case, index)
    if (letters := table("fields").get(low)) and any(w.low in _DEGREE for w in words[max(0, index - 3) : index + 3]):
        return any(not s.reading.lows.isdisjoint(letters) for s in case.bound)
    if before is None or case.reading.text[before.end : words[index].start] != " ":
        return False
    if low == "media" and before.low == "social":
        return any(_OTHER_SOCIAL.search(text) for text in texts)
    if single in _ACCOUNTS:
        return before.low in _NETWORKS and _is_said(case, index - 1)
    if low in _SYSTEMS:
        return before.capital and index > 1 and _is_said(case, index - 1)
    if places := table("held").get(single):
        return before.low in places and _is_said(case, index - 1)
    return low in ALL_OF_IT and len(products(case, index - 1)) > 1


def _is_by_publisher(case: Case, index: int) -> bool:
    """Whether behind "published by" stands the name, or the beginning of the name, of a publisher in a passage."""
    named = _NAME.match(case.reading.text, case.reading.words[index].end)
    if named is None:
        return False
    there = re.compile(rf"(?<!\w){re.escape(named['name'])}(?: [A-Z][\w'&-]*+){{0,3}}(?![\w])")
    return any(_PUBLISHER.search(found.group()) for s in case.bound for found in there.finditer(s.reading.text))


def _is_said(case: Case, index: int) -> bool:
    return any(case.reading.words[index].low in s.reading.lows for s in case.bound)


_STYLES = frozenset(listed("rest restful soap graphql grpc"))


def of_style(case: Case, index: int) -> Source | None:
    """The passage that has the style which the word before an API names: a REST service has a REST API."""
    style = case.reading.words[index - 1].low if index else ""
    return next((s for s in case.sources if style in _STYLES and style in s.reading.lows), None)
