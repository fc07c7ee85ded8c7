"""Reads what a page tells its own forms and counters of its posting: hidden fields, data attributes, data layers, meta."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Iterator

from scraper.candidate import Candidate
from scraper.lexicon import words
from scraper.text.markup import Element, all_text, attribute, squeeze, tags
from scraper.text.plain import inline

_NAMES = (
    ("title", re.compile(r"^(?:data)?(?:current|selected)?(?:job|position|posting|vacancy|requisition|offer)(?:posting)?(?:title|name)$")),
    ("hiringOrganization", re.compile(r"^(?:data)?(?:job)?(?:company|employer|organi[sz]ation|hiringorgani[sz]ation|hiringcompany|client)(?:name|title)$|^hiringorganization$")),
    ("jobLocation", re.compile(r"^(?:data)?(?:job|position|posting|vacancy)(?:location|city|place)(?:name|text)?$|^locationname$")),
)  # fmt: skip
_IN_SCRIPT = re.compile(
    r"['\"]?\b(?P<name>[A-Za-z_-]{6,24})\b['\"]?\s*[:=]\s*(?:\"(?P<double>(?:[^\"\\\n]|\\.){2,160})\"|'(?P<single>(?:[^'\\\n]|\\.){2,160})')"
)
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))")
_MOST_SCRIPT = 200_000
_NOT_VALUES = re.compile(
    r"[{}<>$=]|^\+|\+$|^(?:true|false|null|undefined|string|text|title|name)$|^[a-z]+(?:[A-Z_][a-z]+)+$|^[\w-]+\.\w+$",
    re.I,
)


def read(tree: Element) -> Candidate:
    """What a whole page, not pruned yet, says so, where it says it of one posting only."""
    found: dict[str, dict[str, None]] = {}
    for name, value in _told(tree):
        key = re.sub(r"[^a-z]", "", name.lower())
        field = next((field for field, pattern in _NAMES if pattern.match(key)), None)
        text = squeeze(inline(value)).strip(" ,;.") if field else ""
        if field and 1 < len(text) <= 150 and not _NOT_VALUES.search(text) and not _is_label(text):
            found.setdefault(field, {}).setdefault(text)
    candidate = Candidate("page's own data")
    if len(found.get("title", {})) > 2:
        return candidate  # of several postings
    for field, texts in found.items():
        if len(texts) <= 2:
            candidate.put(field, max(texts, key=len) if field == "jobLocation" else next(iter(texts)))
    return candidate


def _is_label(text: str) -> bool:
    return any(kind.match(text) for kind in (words.TITLE_LABEL, words.COMPANY_LABEL, words.PLACE_LABEL))


def _told(tree: Element) -> Iterator[tuple[str, str]]:
    left = _MOST_SCRIPT
    for element in tags(tree):
        if element.name == "input":
            if attribute(element, "type").lower() == "hidden":
                yield attribute(element, "name") or attribute(element, "id"), attribute(element, "value")
        elif element.name == "meta":
            yield attribute(element, "name") or attribute(element, "property"), attribute(element, "content")
        elif element.name == "script":
            kind = attribute(element, "type").lower()
            if "json" in kind or left <= 0:
                continue
            text = all_text(element)[:left]
            left -= len(text)
            for each in _IN_SCRIPT.finditer(text):
                yield each["name"], _ESCAPED.sub(_plain, each["double"] or each["single"] or "")
        else:
            for name in element.attrs:
                if name.startswith("data-"):
                    yield name, attribute(element, name)


def _plain(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    return chr(int(code, 16)) if code else {"n": " ", "t": " "}.get(escape[3], escape[3])
