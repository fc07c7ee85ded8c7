"""What the terminal shows: a line for each thing said, changes as a diff with their evidence, and a bar at the bottom.

Texts come from files, postings and servers: control characters, which could command the terminal, are never passed on.
"""

import difflib
import re
import shutil
import textwrap
import unicodedata
from collections.abc import Iterator
from typing import Literal, TextIO

from tailor.model.change import Change
from tailor.model.events import Question, Score
from tailor.model.posting import Evidence, RequirementState, normalised

Tint = Literal["bold", "dim", "red", "green", "yellow"]
_TINTS: dict[Tint, str] = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}
_CLEAR = "\r\x1b[K"
_CELLS = 24
_PATH = re.compile(r"(\w+)(?:\[(\d+)\])?(?:\.(\w+)(?:\[(\d+)\])?)?")
_NAMES = ("name", "organization", "institution", "title")
_STATUS = {"accepted": ("+", "green"), "proposed": ("?", "yellow"), "rejected": ("x", "dim")}


class Screen:
    """Where it is shown; `colour` and the moving bar are for terminals alone."""

    def __init__(self, out: TextIO, *, colour: bool) -> None:
        self._out = out
        self._live = out.isatty()
        self._colour = colour and self._live
        self._bar = ""
        self._prompted = False
        blocks = "utf" in (out.encoding or "").lower()
        self._full, self._empty = ("█", "░") if blocks else ("#", ".")

    def say(self, text: str = "", tint: Tint | None = None) -> None:
        """A line above the bar."""
        self._write(self._tinted(plain(text), tint))

    def progress(self, progress: int, message: str) -> None:
        """Something was done; the bar follows."""
        self._write(f"{progress:3d} %  {plain(message)}")
        if self._live:
            full = round(_CELLS * progress / 100)
            self._bar = f"{self._full * full}{self._empty * (_CELLS - full)} {progress:3d} %"
            self._draw()

    def rest(self) -> None:
        """Take the bar away: something is asked, or all is done."""
        if self._bar and self._live:
            self._out.write(_CLEAR)
            self._out.flush()
        self._bar = ""

    def change(self, change: Change, original: dict[str, object]) -> None:
        """A change as a diff: where, what it was, what it is, why, and what says so."""
        sign, tint = _STATUS[change.status]
        waits = {"accepted": "", "proposed": " (waits for you)", "rejected": " (not taken)"}[change.status]
        self._write(self._tinted(f"{sign} {plain(where(change, original))}{waits}", tint))  # type: ignore[arg-type]
        for line in self._diff(change):
            self._write(line)
        if change.reason:
            self._indented(f"why: {change.reason}")
        for evidence in change.evidence[:3]:
            self._indented(f"says so: “{evidence.quote}” ({source(evidence)})")
        if change.check.offending:
            self._indented(f"please check: {', '.join(change.check.offending)}", "yellow")

    def ask(self, question: Question) -> None:
        """A question, with what it is about; the answer is typed behind the prompt that follows."""
        self.rest()
        head = f"Question {question.index} of {question.of}" if question.of > 1 else "A question"
        self._write("")
        self._write(self._tinted(head, "bold"))
        self._indented(question.text)
        if question.quote and normalised(question.quote).strip(" .") not in normalised(question.text):
            self._indented(f"The posting: “{question.quote}”", "dim")
        if question.reason:
            self._indented(question.reason, "dim")
        if question.kind == "posting":
            self._indented("Paste its text and end with a line that has nothing but a full stop, or write @FILE.")
        else:
            if question.choices:
                self._indented(" · ".join(question.choices))
            for number, line in enumerate(question.lines, 1):
                self._indented(f"/{number} this line shows it: “{line.quote}”")
            self._indented(
                "Answer in your own words, or: no · can't confirm · (empty) skip · /go no more questions", "dim"
            )
        self.prompt()

    def prompt(self, text: str = "> ") -> None:
        """Wait behind this for what the person types."""
        self.rest()
        self._out.write(text if self._live else f"{text}\n")
        self._out.flush()
        self._prompted = self._live

    def interrupted(self) -> None:
        """Ctrl-C was typed behind a prompt: what is said next stands on a line of its own."""
        if self._prompted:
            self._write("")

    def result(self, score: Score, pages: int | None, requirements: tuple[RequirementState, ...]) -> None:
        """What came out: the score, and the gaps that stay."""
        self.rest()
        if score.before is not None:
            on = f", {pages} page{'' if pages == 1 else 's'}" if pages else ""
            self._write(self._tinted(f"Match {score.before} → {score.after} of 100{on}", "bold"))
        missing = [r.text for r in requirements if r.state == "missing"]
        if missing:
            self._indented(f"Not shown: {'; '.join(missing)}", "dim")

    def _diff(self, change: Change) -> Iterator[str]:
        match change.op:
            case "replace":
                old, new = plain(change.before).split(" "), plain(change.after).split(" ")
                codes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
                if change.before:
                    yield "  - " + " ".join(
                        self._tinted(" ".join(old[a:b]), "red" if code != "equal" else None)
                        for code, a, b, _, _ in codes
                        if b > a
                    )
                yield "  + " + " ".join(
                    self._tinted(" ".join(new[a:b]), "green" if code != "equal" else None)
                    for code, _, _, a, b in codes
                    if b > a
                )
            case "insert":
                yield f"  + {self._tinted(plain(change.after), 'green')}"
            case "remove":
                yield f"  - {self._tinted(plain(change.before), 'red')}"
            case "move":
                yield "  ~ in another order"

    def _indented(self, text: str, tint: Tint | None = None) -> None:
        width = max(40, min(shutil.get_terminal_size().columns, 120)) if self._live else 10_000
        for line in textwrap.wrap(plain(text), width - 4) or [""]:
            self._write(f"    {self._tinted(line, tint)}")

    def _tinted(self, text: str, tint: Tint | None) -> str:
        return f"\x1b[{_TINTS[tint]}m{text}\x1b[0m" if tint and self._colour and text else text

    def _write(self, line: str) -> None:
        """A line; the bar moves down."""
        self._prompted = False
        self._out.write(f"{_CLEAR if self._bar else ''}{line}\n")
        self._draw()

    def _draw(self) -> None:
        if self._bar:
            self._out.write(f"{_CLEAR}{self._bar}")
        self._out.flush()


def plain(text: str) -> str:
    """One line without control and format characters."""
    return " ".join("".join(c if unicodedata.category(c)[0] != "C" else " " for c in text).split())


def where(change: Change, original: dict[str, object]) -> str:
    """Where a change is, in the words of the pages: "Globex, bullet 2", "the summary", "Infrastructure, skills"."""
    found = _PATH.fullmatch(change.path)
    if found is None:
        return change.path or change.section
    section, item, field, index = found.groups()
    if section == "basics":
        return "the summary" if field == "summary" else "the headline"
    entries = original.get(section)
    number = int(item) if item else -1
    entry = entries[number] if isinstance(entries, list) and 0 <= number < len(entries) else {}
    name = next((str(entry[key]) for key in _NAMES if isinstance(entry, dict) and entry.get(key)), "")
    part = f"bullet {int(index) + 1}" if index and field != "keywords" else ""
    return ", ".join(filter(None, (name, part, section if section == "skills" else ""))) or section


def source(evidence: Evidence) -> str:
    """Where a piece of evidence stands."""
    if evidence.source == "resume":
        page = f", page {evidence.page}" if evidence.page else ""
        return f"résumé{page}"
    day = f" on {evidence.told_at[:10]}" if evidence.told_at else ""
    return f"you said so{day}"
