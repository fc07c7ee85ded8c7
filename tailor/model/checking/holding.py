"""What is held since the year in which it was got: "Security+ certified since 2018" of "Security+, 2018"."""

import re

from tailor.model.checking.reading import Reading

_HELD = re.compile(
    r"\b(?:certified|qualified|registered|chartered|licen[cs]ed|accredited|holder|certificate|qualification|held|"
    r"certification) (?:\([^)]{1,20}\) )?since $|\b(?:holder of|holding|held|holds?)\b[^.;]{1,70} since $",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;\n|•·]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OVER = re.compile(r"\b(?:expired|lapsed|until|till|ended|former\w*|valid|expir\w+|resigned|renew\w*)\b", re.IGNORECASE)
#: So many characters before a year say that something is held since then.
_BEFORE = 90


def is_held(reading: Reading, start: int, evidence: Reading) -> bool:
    """Whether a text has a credential since the year at `start`, the only one that a passage gives beside it."""
    if not _HELD.search(reading.text, max(0, start - _BEFORE), start):
        return False
    year = reading.text[start : start + 4]
    mine = {m.canonical for m in reading.mentions if m.kind == "credential"}
    clauses = (_clause(evidence.text, m.start) for m in evidence.mentions if m.canonical in mine)
    return any(_YEAR.findall(clause) == [year] and not _OVER.search(clause) for clause in clauses)


def _clause(text: str, at: int) -> str:
    """What stands around a place of a text between two semicolons, lines or the like."""
    first = max((m.end() for m in _CLAUSE.finditer(text, 0, at)), default=0)
    last = _CLAUSE.search(text, at)
    return text[first : last.start() if last else len(text)]
