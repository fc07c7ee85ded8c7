"""The position that words mean by its time: what has been done "since 2019", or is done now."""

import re
from collections.abc import Sequence
from typing import Final

from tailor.model.resume import Work

#: "Been doing it since 2019": said of the work itself; a club's chair may have been taken that year, too.
_SINCE: Final = re.compile(
    r"\b(?:doing|done|did|do|using|running|handling|covering|looking after|mach\w*|gemacht|fais|fait|hago|hecho|"
    r"haciendo|faccio|fatto|faço|feito|doe|gedaan|robię)\b"
    r"(?:\s+(?:it|this|that|them|those|so|das|dies|es|ich|ça|cela|lo|questo|isso|dat|het|to|myself|here|daily|"
    r"there)){1,3}"
    r"\s+(?:ever\s+)?(?:since|seit|depuis|desde|dal|sinds|od)\s+(?:\w+\s+)?(?P<year>(?:19|20)\d\d)\b|"
    r"\b(?:je le fais|je fais ça|lo hago|lo faccio|faço isso|robię to|das mache ich|mache ich(?: das)?)\s+"
    r"(?:seit|depuis|desde|dal|od)\s+(?:\w+\s+)?(?P<other>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
#: "I work nights now", "I currently work nights": the work of today.
_NOW: Final = re.compile(
    r"\b(?:I|we) (?:now|currently|presently|already) work\b|\b(?:I|we) work\b[^.;!?]{0,60}\b(?:now|currently|"
    r"at the moment|at present)\b|\bich arbeite (?:jetzt|derzeit|aktuell|zurzeit)\b",
    re.IGNORECASE,
)


def running(work: Sequence[Work], text: str) -> str:
    """The id of the one position that has run since the year that a text names, or runs now; empty without such."""
    open_ = [each for each in work if each.start_date and not each.end_date]
    if since := _SINCE.search(text):
        year = since["year"] or since["other"]
        open_ = [each for each in open_ if each.start_date[:4] == year]
    elif not _NOW.search(text):
        return ""
    return open_[0].id if len(open_) == 1 else ""
