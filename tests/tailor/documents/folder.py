"""Prints the figures of reading over a folder of cases: `python -m tests.tailor.documents.folder FOLDER`.

The folder holds one folder a case, with the document and a `case.json` of the corpus's form. A document that cannot
be read counts as one of which nothing was found. `--half a` or `--half b` takes the cases whose name's hash is even or
odd: rules are written for the one half and measured on the other. `--missed` tells what was missed; `--each` the work
entries of each case. Without them nothing of a case's content is printed.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tailor.documents.reading import Reading
from tailor.errors import Refusal
from tailor.model.resume import Resume
from tests.corpus import Case
from tests.tailor.documents.figures import Figures, measure, read_case


def half(name: str) -> str:
    """Which half a case belongs to, `a` or `b`, by the hash of its name."""
    return "ab"[hashlib.sha256(name.encode()).digest()[-1] % 2]


def cases(folder: Path, wanted: str = "ab") -> Iterator[Case]:
    """The cases of a folder by name, of the halves wanted."""
    for path in sorted(folder.glob("*/case.json")):
        if half(path.parent.name) in wanted:
            yield Case(path.parent.name, path.parent, json.loads(path.read_text("utf-8")))


def reading(case: Case) -> Reading:
    """What was read of a case; nothing, with the refusal as its warning, when it was refused."""
    try:
        return read_case(case)
    except Refusal as refusal:
        return Reading(resume=Resume(), text="", warnings=(str(refusal),))


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 when the folder holds no case."""
    parser = argparse.ArgumentParser(prog="folder", description="The figures of reading over a folder of cases.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("a", "b"), default="ab")
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args(arguments)
    everything = Figures()
    count = 0
    for case in cases(options.folder, options.half):
        if not case.facts["expected"]:
            continue
        count += 1
        figures = Figures()
        got = reading(case)
        for each in (everything, figures):
            measure(each, case.name, got, case.facts["expected"])
        if options.each:
            fields = ("work found", "work precision", "company", "position", "dates", "bullets")
            print(f"{case.name:34}", *(f"{figures.hits[f]:3}/{figures.totals[f]:<3}" for f in fields))
    print(f"{count} cases\n{everything.table()}")
    if options.missed:
        print("\n".join(everything.missed))
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main())
