"""Texts that people send: what a database cannot hold, and what nobody sees, is left out."""

import unicodedata
from typing import Annotated

from pydantic import AfterValidator, StringConstraints


def _line(text: str) -> str:
    """One line: control and format characters out, spaces folded."""
    shown = "".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(shown.split())


def _prose(text: str) -> str:
    """Several lines: control characters other than tabs and line ends out, blank ends trimmed."""
    return "".join(c for c in text if c in "\t\n\r" or unicodedata.category(c) not in ("Cc", "Cs")).strip()


#: At most 200 characters of one line; may be empty.
Line = Annotated[str, StringConstraints(max_length=200), AfterValidator(_line)]
#: At most 4,000 characters of an address.
Address = Annotated[str, StringConstraints(max_length=4_000), AfterValidator(_line)]
#: At most 10,000 characters of prose; may be empty.
Prose = Annotated[str, StringConstraints(max_length=10_000), AfterValidator(_prose)]
#: At most 400,000 characters: a posting as somebody copied it.
LongText = Annotated[str, StringConstraints(max_length=400_000), AfterValidator(_prose)]
