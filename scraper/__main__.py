"""`python -m scraper URL`: prints the posting at an address."""

import argparse
import asyncio
import sys

from scraper import JobPosting, from_text, read
from scraper.posting import FIELDS


def main() -> int:
    """Read the arguments, print a posting; 0 when it is complete, 1 when it is not."""
    parser = argparse.ArgumentParser(prog="python -m scraper", description="Print the job posting at an address.")
    parser.add_argument("url", help="the posting's address, or - to read a pasted posting from standard input")
    parser.add_argument("--json", action="store_true", help="print JSON instead of readable text")
    parser.add_argument(
        "--allow-host", action="append", default=[], metavar="HOST[:PORT]", help="a private host that may be read"
    )
    parser.add_argument("--deadline", type=float, default=12.0, metavar="SECONDS", help="give up after this long")
    options = parser.parse_args()
    if options.url == "-":
        posting = from_text(sys.stdin.read())
    else:
        posting = asyncio.run(read(options.url, allowed_hosts=options.allow_host, deadline=options.deadline))
    text = posting.model_dump_json(indent=2, exclude_none=True) if options.json else readable(posting)
    sys.stdout.write(text + "\n")
    return 0 if posting.outcome == "ok" else 1


def readable(posting: JobPosting) -> str:
    """A posting as a person would read it: the known fields, then the description."""
    lines = [f"outcome: {posting.outcome}"]
    if posting.reason:
        lines.append(f"reason: {posting.reason}")
    for name in FIELDS:
        value = getattr(posting, name)
        if value:
            lines.append(f"{name}: {value} ({posting.source.get(name, 'unknown')})")
    return "\n".join(lines) + ("\n\n" + posting.description if posting.description else "")


if __name__ == "__main__":
    sys.exit(main())
