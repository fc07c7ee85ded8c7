"""What is run as a whole by whoever manages it: a shop, a budget, a scheme; closing the café is not managing it."""

import re

from tailor.model.checking.case import Case
from tailor.model.checking.segments import Segment
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

_UNITS = frozenset(
    listed("cafe shop store restaurant department branch site practice project programme hotel office school ward "
           "warehouse depot bar clinic studio business company farm estate budget fleet bakery kitchen workshop "
           "laboratory nursery garage salon library factory job contract scheme refurbishment finances finance")
)  # fmt: skip


#: "Looked after a props budget of £5,000"
HAD_IN_HAND = re.compile(
    r"\b(?:look(?:ed|s|ing)? after|took care of|held|ha[ds] charge of) (?:the |an? |our )?(?:[\w-]+ ){0,3}"
    rf"(?:{'|'.join(sorted(_UNITS))})\b",
    re.IGNORECASE,
)


#: So many words behind a verb the name of what was managed may end: "the shop's stock and order checking scheme".
_LONGEST_NAME = 9
_SHORT_NAME = 4
_SCHEMES = frozenset({"programme", "program", "scheme"})


def of_a_unit(case: Case, index: int, part: Segment) -> bool:
    """Whether what was managed is a place of work, a project or a budget as a whole."""
    words = case.reading.words[index + 1 : min(part.last, index + _LONGEST_NAME)]
    heads = [n for n, w in enumerate(words) if w.low in _UNITS and (n < _SHORT_NAME or w.low in _SCHEMES)]
    if not heads or any(w.low in ("of", "in", "at", "for", "with", "s", "who") for w in words[: heads[0]]):
        return False
    ends = (index + head + 2 for head in heads)  # "The library job" is a job.
    return any(
        after >= part.last or is_function(case.reading.words[after].low) or after in case.reading.numeric
        for after in ends
    )
