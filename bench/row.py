"""One row of the bench: what was measured, and what was wanted."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """`measured` names its units (`p50_ms`, `ratio`, …); `wanted` holds the most that a measured value should be.

    `note` says why nothing was measured.
    """

    name: str
    measured: dict[str, float]
    wanted: dict[str, float] = field(default_factory=dict)
    note: str = ""

    @property
    def met(self) -> bool:
        """Whether every wanted figure was reached."""
        return not self.note and all(self.measured[name] <= most for name, most in self.wanted.items())

    @property
    def wish(self) -> str:
        """What was wanted, in words."""
        return "  ".join(f"{name} ≤ {most:g}" for name, most in self.wanted.items())

    @property
    def verdict(self) -> str:
        """Whether it was reached; empty when nothing was wanted or measured."""
        if self.note or not self.wanted:
            return ""
        return "met" if self.met else "MISSED"


def quantiles(values: list[float], unit: str = "ms", scale: float = 1e3) -> dict[str, float]:
    """The median and the 99th percentile (of few values: the largest), rounded."""
    ordered = sorted(values)
    last = min(len(ordered) - 1, int(len(ordered) * 0.99))
    return {
        f"p50_{unit}": round(ordered[len(ordered) // 2] * scale, 2),
        f"p99_{unit}": round(ordered[last] * scale, 2),
    }
