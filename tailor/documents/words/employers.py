"""Employers of many people, by names that hold no word which tells an employer ("Deloitte", "Party City")."""

import functools
import re
from importlib.resources import files

from tailor.documents.words.headings import fold

#: Longer names are none of these.
_LONGEST = 40
#: A legal form behind a name.
_FORM = re.compile(
    r"(?i)(?<=\w),? (?:inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|gmbh & co\.? kg|s\.?a|s\.?l"
    r"|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|ab|a/s|oy|pvt\.? ltd|private limited)\.?$"
)


def is_known(text: str) -> bool:
    """Whether a text is one of these names, with a legal form or without, as it is written in large letters."""
    return len(text) <= _LONGEST and not text[:1].islower() and fold(_FORM.sub("", text)) in _known()


@functools.cache
def _known() -> frozenset[str]:
    text = files("tailor.documents.words").joinpath("employers.txt").read_text("utf-8")
    rows = [row for row in text.splitlines() if row and not row.startswith("#")]
    return frozenset(fold(name) for row in rows for name in row.split("|"))
