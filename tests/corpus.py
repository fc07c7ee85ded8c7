"""Finds the captured postings and résumés that tests read in place."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORPUS = Path(os.environ.get("TAILOR_CORPUS", ROOT.parent / "shared" / "corpus"))


@dataclass(frozen=True)
class Case:
    """One captured document with its expected values, as its `case.json` tells them."""

    name: str
    folder: Path
    facts: dict[str, Any]

    @property
    def file(self) -> Path:
        """The captured document itself."""
        return self.folder / str(self.facts["file"])


def cases(kind: str) -> Iterator[Case]:
    """Every case of a kind (`postings` or `resumes`), by name; none when the corpus is not on this machine."""
    for path in sorted((CORPUS / kind).glob("*/case.json")):
        yield Case(path.parent.name, path.parent, json.loads(path.read_text("utf-8")))


def case(kind: str, name: str) -> Case:
    """One case by name; the test that asks is skipped, with the reason, when the corpus is absent."""
    path = CORPUS / kind / name / "case.json"
    if not path.exists():
        pytest.skip(f"the corpus is not on this machine: {path.parent}")
    return Case(name, path.parent, json.loads(path.read_text("utf-8")))
