"""Frees the place that a label names from what is written behind it: terms, prose, whom one may ask there."""

import re

from scraper.lexicon import gazetteer, terms, words

_PROSE_BEGINS = re.compile(r"\s*[,;(]\s*|\s[-–—]\s|\.\s")
#: ". HR office: 8 (343) 555-01-10" behind an address.
_SAID_BEHIND = re.compile(r"\. [^\W\d_][^.:]{2,40}: .*$")


def without_terms(value: str) -> str:
    """A place that a label names, without the terms behind it and whom one may ask there."""
    address = _SAID_BEHIND.sub("", value)
    value = value if ":" in address else address
    parts = value.split(", ")
    if gazetteer.kind(parts[0]) not in {"city", "town"}:
        return value
    kept = [part for part in parts[1:] if part[:1].isupper() or part[:1].isdigit() or gazetteer.is_place(part)]
    told = any(words.TERMS.match(part) or terms.TERMS.search(part) for part in parts[1:])
    return ", ".join([parts[0], *kept]) if told else value


def before_prose(value: str) -> str:
    """The place with which a label's long value begins (`Remote, with a preference for …`); else the value."""
    first = _PROSE_BEGINS.split(value)[0].strip()
    return first if words.REMOTE.match(first) or gazetteer.is_place(first) else value
