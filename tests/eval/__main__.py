"""Measure everything, print one table and write `tests/out/eval.json` and, for reading, `tests/out/eval.md`.

python -m tests.eval [SECTION …] [--failures]
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from tests.eval import fact_check, match, tailoring
from tests.eval.report import Section, plain, readable, table

SECTIONS: dict[str, Callable[[], tuple[Section, ...]]] = {
    "fact-check": fact_check.measure,
    "match": match.measure,
    "tailoring": tailoring.measure,
}
OUT = Path(__file__).resolve().parent.parent / "out" / "eval.json"


def main(arguments: list[str]) -> int:
    """Run the named sections, or all; the exit status is 1 when a target is missed."""
    wanted = [a for a in arguments if not a.startswith("-")] or list(SECTIONS)
    unknown = [name for name in wanted if name not in SECTIONS]
    if unknown:
        print(f"No such section: {', '.join(unknown)}. There are: {', '.join(SECTIONS)}.", file=sys.stderr)
        return 2
    sections = [section for name in wanted for section in SECTIONS[name]()]
    print(table(sections))
    if "--failures" in arguments:
        for section in sections:
            for failure in section.failures:
                print(section.name, json.dumps(failure, ensure_ascii=False))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(plain(sections), ensure_ascii=False, indent=1) + "\n", "utf-8")
    OUT.with_suffix(".md").write_text(readable(sections), "utf-8")
    return 1 if any(figure.met is False for section in sections for figure in section.figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
