"""Pages that were written in the manner of many sites before any rule was tried on them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.corpus import Case

_PART = re.compile(r"^=== ([\w-]+)\n(\{.*\})\n", re.M)


@dataclass(frozen=True)
class Page:
    """A case, and the bytes and headers with which its server answers."""

    case: Case
    url: str
    body: bytes
    headers: dict[str, str]


def batches() -> list[str]:
    """The names of the batches, in the order in which they were written."""
    return ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]


def pages(batch: str) -> Iterator[Page]:
    """The pages of a batch.

    A file holds for each `=== name`, a line of JSON (`url`, `title`, `company`, `location`, `contain`, `absent`;
    `outcome` when it is not ok, and then none of the others is needed; `encoding` and `content_type` when they are not
    UTF-8's) and the page.
    """
    path = Path(__file__).with_name(f"{batch}.txt")
    parts = _PART.split(path.read_text("utf-8"))[1:]
    for name, told, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        facts: dict[str, Any] = json.loads(told)
        outcome = facts.get("outcome", "ok")
        expected = {
            "is_posting": outcome == "ok",
            "outcome": outcome,
            "must_contain": facts.get("contain", []),
            "must_not_contain": facts.get("absent", []),
            **{field: facts.get(field) for field in ("title", "company", "location")},
        }
        yield Page(
            Case(name, path.parent, {"file": path.name, "expected": expected}),
            facts["url"],
            text.encode(facts.get("encoding", "utf-8")),
            {"content-type": facts.get("content_type", "text/html; charset=utf-8")},
        )
