"""What a section of the evaluation measured, and how it is shown."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One measured figure. `of` is how many cases stand behind it; `target` is what is asked, if anything is."""

    name: str
    value: float
    of: int
    target: str = ""
    met: bool | None = None
    unit: str = "share"

    def shown(self) -> str:
        """The value as people read it."""
        if self.unit == "share":
            return f"{self.value:.1%}"
        number = f"{self.value:,.0f}" if abs(self.value) >= 100 else f"{self.value:.3g}"
        return f"{number} {self.unit}".strip()


@dataclass(frozen=True)
class Section:
    """The figures of one part of the product, and the cases that went wrong (for whoever improves it)."""

    name: str
    figures: tuple[Figure, ...]
    failures: tuple[dict[str, Any], ...] = field(default=())


def at_least(name: str, hits: Sequence[bool], target: float | None = None) -> Figure:
    """A share that should be high."""
    value = sum(hits) / len(hits) if hits else 1.0
    return Figure(name, value, len(hits), f"≥ {target:.0%}" if target else "", value >= target if target else None)


def at_most(name: str, hits: Sequence[bool], target: float | None = None) -> Figure:
    """A share that should be low."""
    value = sum(hits) / len(hits) if hits else 0.0
    return Figure(
        name,
        value,
        len(hits),
        f"≤ {target:.0%}" if target is not None else "",
        value <= target if target is not None else None,
    )


def table(sections: Iterable[Section]) -> str:
    """All figures in one table of plain text."""
    rows = [("section", "figure", "value", "cases", "target", "")]
    for section in sections:
        for figure in section.figures:
            mark = "" if figure.met is None else "met" if figure.met else "MISSED"
            rows.append((section.name, figure.name, figure.shown(), str(figure.of), figure.target, mark))
    widths = [max(len(row[n]) for row in rows) for n in range(6)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def readable(sections: Iterable[Section]) -> str:
    """The figures, and every case that went wrong, as a page of Markdown."""
    parts = ["# Evaluation", ""]
    for section in sections:
        parts += [f"## {section.name}", "", "| figure | value | cases | target | |", "| --- | --- | --- | --- | --- |"]
        for figure in section.figures:
            mark = "" if figure.met is None else "met" if figure.met else "**missed**"
            parts.append(f"| {figure.name} | {figure.shown()} | {figure.of} | {figure.target} | {mark} |")
        parts.append("")
        if section.failures:
            parts += [f"<details><summary>{len(section.failures)} cases went wrong</summary>", ""]
            parts += [f"- {_told(failure)}" for failure in section.failures]
            parts += ["", "</details>", ""]
    return "\n".join(parts)


def _told(failure: dict[str, Any]) -> str:
    return "; ".join(f"{key}: {value}" for key, value in failure.items() if value not in ("", [], None)).replace(
        "|", "/"
    )


def plain(sections: Iterable[Section]) -> list[dict[str, Any]]:
    """All of it for a program."""
    return [asdict(section) for section in sections]
