"""How well the offline engine reads postings and finds the lines that show what they ask for.

Two data sets: labelled pairs of requirement and line in the corpus (AUC of the likeness alone), and the postings with
résumés of `data/match_pairs.txt` (requirements, states and evidence of the whole engine). Run by itself with
`python -m tests.eval.match`, with `-v` to see what is wrong.
"""

import asyncio
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from tailor.engine.base import Brief
from tailor.engine.offline import OfflineEngine
from tailor.engine.offline.matching import SHOWN, rank
from tailor.engine.offline.requirements import category
from tailor.engine.similarity import Likeness, Similarity
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage
from tests.corpus import CORPUS
from tests.eval.match_pairs import Pair, Truth, pairs

TODAY = date(2026, 11, 1)


class Quiet:
    """A pen that writes nothing."""

    def write(self, text: str) -> None:
        """Nothing is streamed."""

    def used(self, usage: object) -> None:
        """Nothing is paid for."""


@dataclass
class Likenesses:
    """Scores of pairs that belong together and of all others; best lines at or above the threshold, and the right."""

    positive: list[float] = field(default_factory=list)
    negative: list[float] = field(default_factory=list)
    shown: int = 0
    right: int = 0

    @property
    def auc(self) -> float:
        """Chance that a pair that belongs together scores above one that does not."""
        won = sum((p > n) + 0.5 * (p == n) for p in self.positive for n in self.negative)
        return won / max(len(self.positive) * len(self.negative), 1)


@dataclass
class Engine:
    """Counts over the pairs of one half."""

    asked: int = 0
    found: int = 0
    kind_right: int = 0
    state_right: int = 0
    never_broken: int = 0
    shown: int = 0
    shown_wrongly: int = 0
    showable: int = 0
    shown_rightly: int = 0
    line_right: int = 0
    wrong: list[str] = field(default_factory=list)

    def row(self) -> dict[str, float | int]:
        """The figures by name."""
        return {
            "requirements": self.asked,
            "requirements found": _share(self.found, self.asked),
            "must or nice right": _share(self.kind_right, self.found),
            "state right": _share(self.state_right, self.found),
            "shown that is not": _share(self.shown_wrongly, self.shown),
            "shown of what is there": _share(self.shown_rightly, self.showable),
            "evidence is the right line": _share(self.line_right, self.shown_rightly),
            "asks for what it must not": self.never_broken,
        }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 1.0


async def likenesses(likeness: Likeness | None) -> dict[str, Likenesses]:
    """AUC by half of the professions, `seen` while the rules were written or `held out`; empty without the corpus."""
    path = CORPUS / "eval" / "match.json"
    if not path.exists():
        return {}
    found: dict[str, Likenesses] = {}
    for one in json.loads(path.read_text("utf-8"))["sets"]:
        half = found.setdefault("seen" if one["profession"] in ("software", "finance") else "held out", Likenesses())
        requirements = [
            Requirement(id=k, text=text, quote=text, category=category(text)) for k, text in one["requirements"].items()
        ]
        passages = [Passage(ref=k, item=k, text=text, section="work") for k, text in one["items"].items()]
        ranked = await rank(requirements, passages, likeness)
        together = {(label["requirement"], label["item"]) for label in one["labels"]}
        for requirement in requirements:
            lines = ranked.by_id[requirement.id]
            for line in lines:
                hit = (requirement.id, line.passage.ref) in together
                (half.positive if hit else half.negative).append(line.score)
            if lines[0].score >= SHOWN:
                half.shown += 1
                half.right += (requirement.id, lines[0].passage.ref) in together
    return found


async def engine(likeness: Likeness | None, of: Iterable[Pair]) -> dict[str, Engine]:
    """The engine's requirements, states and evidence against the truth, by half."""
    offline = OfflineEngine(lambda: TODAY, likeness)
    found: dict[str, Engine] = {}
    for pair in of:
        count = found.setdefault("held out" if pair.held_out else "seen", Engine())
        requirements = tuple(await offline.requirements(pair.posting, Quiet()))
        brief = Brief(resume=pair.resume, document=pair.resume, posting=pair.posting, requirements=requirements)
        matches = {m.requirement_id: m for m in await offline.match(brief, Quiet())}
        for word in pair.never:
            for requirement in requirements:
                if word.casefold() in requirement.text.casefold():
                    count.never_broken += 1
                    count.wrong.append(f"{pair.name}: must not ask for {word}: {requirement.text}")
        for truth in pair.truths:
            _judge(count, pair, truth, requirements, matches)
    return found


def _judge(
    count: Engine, pair: Pair, truth: Truth, requirements: tuple[Requirement, ...], matches: dict[str, Match]
) -> None:
    count.asked += 1
    requirement = next((r for r in requirements if truth.words.casefold() in r.text.casefold()), None)
    if requirement is None:
        count.wrong.append(f"{pair.name}: not found: {truth.words}")
        return
    count.found += 1
    match = matches[requirement.id]
    if requirement.kind in truth.kinds:
        count.kind_right += 1
    else:
        count.wrong.append(f"{pair.name}: {requirement.kind}: {requirement.text}")
    if match.state in truth.states:
        count.state_right += 1
    else:
        refs = " ".join(e.ref for e in match.evidence)
        count.wrong.append(f"{pair.name}: {match.state} ({refs}) for {'|'.join(truth.states)}: {requirement.text}")
    if match.state == "demonstrated":
        count.shown += 1
        count.shown_wrongly += "demonstrated" not in truth.states
    if "demonstrated" in truth.states:
        count.showable += 1
        if match.state == "demonstrated":
            count.shown_rightly += 1
            if not truth.lines or match.evidence[0].ref in truth.lines:
                count.line_right += 1
            else:
                count.wrong.append(f"{pair.name}: line {match.evidence[0].ref}: {requirement.text}")


async def report() -> dict[str, object]:
    """Every figure of this section, with the sentence model and without it."""
    figures: dict[str, object] = {}
    async with Similarity() as similarity:
        for name, likeness in (("model", similarity), ("words alone", None)):
            for half, scores in (await likenesses(likeness)).items():
                figures[f"{name}, {half}: AUC"] = round(scores.auc, 3)
                figures[f"{name}, {half}: best line right at {SHOWN}"] = f"{scores.right} of {scores.shown}"
            for half, count in (await engine(likeness, pairs())).items():
                figures[f"{name}, {half}: engine"] = count.row()
                if "-v" in sys.argv and half == "seen":
                    print(name, *sorted(count.wrong), sep="\n  ")
    return figures


def fingerprint() -> str:
    """Which data the figures are of."""
    return sha256("".join(p.name for p in pairs()).encode()).hexdigest()[:8]


if __name__ == "__main__":
    print(json.dumps(asyncio.run(report()), indent=1))
