"""Measure everything, print one table and write `tests/out/eval.json` and, for reading, `tests/out/eval.md`."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.eval import fact_check, match, tailoring
from tests.eval.report import Section, plain, readable, table

SECTIONS: dict[str, Callable[[], tuple[Section, ...]]] = {
    "fact-check": fact_check.measure,
    "match": match.measure,
    "tailoring": tailoring.measure,
}
OUT = Path(__file__).resolve().parent.parent / "out" / "eval.json"


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What is to be measured and shown."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.eval",
        description=__doc__,
        epilog="The exit status is 1 when a target is missed. All of it takes some minutes; fact-check takes seconds.",
    )
    parser.add_argument(
        "sections", nargs="*", metavar="SECTION", help=f"of {', '.join(SECTIONS)}; all of them when none is named"
    )
    parser.add_argument("--failures", action="store_true", help="print every case that went wrong")
    found = parser.parse_args(arguments)
    if unknown := [name for name in found.sections if name not in SECTIONS]:
        parser.error(f"no such section: {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the named sections, or all; the exit status is 1 when a target is missed."""
    wanted = options(arguments)
    sections = [section for name in wanted.sections or SECTIONS for section in SECTIONS[name]()]
    print(table(sections))
    if wanted.failures:
        for section in sections:
            for failure in section.failures:
                print(section.name, json.dumps(failure, ensure_ascii=False))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(plain(sections), ensure_ascii=False, indent=1) + "\n", "utf-8")
    OUT.with_suffix(".md").write_text(readable(sections), "utf-8")
    return 1 if any(figure.met is False for section in sections for figure in section.figures) else 0


if __name__ == "__main__":
    sys.exit(main())
