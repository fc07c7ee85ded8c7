"""How well the offline engine reads postings and finds the lines that show what they ask for.

Two data sets: labelled pairs of requirement and line in the corpus (AUC of the likeness alone), and the postings with
résumés of `data/match_pairs.txt` (requirements, states and evidence of the whole engine). "seen" was looked at while
rules were written, "held out" was not.
"""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from tailor.engine.base import Brief, Usage
from tailor.engine.offline import OfflineEngine
from tailor.engine.offline.categories import category
from tailor.engine.offline.ranking import SHOWN, compared, ranked
from tailor.engine.similarity import Likeness, Similarity, alike
from tailor.model.posting import Match, Requirement
from tailor.model.resume import Passage
from tests.corpus import CORPUS
from tests.eval.match_pairs import Pair, Truth, pairs
from tests.eval.report import Figure, Section, at_least, at_most

Half = Literal["seen", "held out"]

TODAY = date(2026, 11, 1)
AUC_ON_UNSEEN = 0.87
_LOOKED_AT = ("software", "finance")


class _Pen:
    def write(self, text: str) -> None: ...

    def began(self, usage: Usage) -> None: ...

    def used(self, usage: Usage) -> None: ...


@dataclass
class Likenesses:
    """Scores of pairs that belong together and of all others; whether each best line that is shown is right."""

    positive: list[float] = field(default_factory=list)
    negative: list[float] = field(default_factory=list)
    best_right: list[bool] = field(default_factory=list)

    @property
    def auc(self) -> float:
        """Chance that a pair that belongs together scores above one that does not."""
        won = sum((p > n) + 0.5 * (p == n) for p in self.positive for n in self.negative)
        return won / max(len(self.positive) * len(self.negative), 1)


@dataclass
class Answers:
    """The engine's answers about the pairs of one half, right or wrong."""

    found: list[bool] = field(default_factory=list)
    kind: list[bool] = field(default_factory=list)
    state: list[bool] = field(default_factory=list)
    shown_wrongly: list[bool] = field(default_factory=list)
    shown_of_there: list[bool] = field(default_factory=list)
    right_line: list[bool] = field(default_factory=list)
    offered: list[bool] = field(default_factory=list)
    never_broken: list[bool] = field(default_factory=list)
    failures: list[dict[str, Any]] = field(default_factory=list)

    def wrong(self, pair: Pair, what: str, **more: object) -> None:
        """Note a case that went wrong."""
        self.failures.append({"pair": pair.name, "what": what, **more})


async def likenesses(likeness: Likeness | None) -> dict[Half, Likenesses]:
    """Scores by half of the professions; empty without the corpus."""
    path = CORPUS / "eval" / "match.json"
    if not path.exists():
        return {}
    found: dict[Half, Likenesses] = {}
    for one in json.loads(path.read_text("utf-8"))["sets"]:
        half = found.setdefault("seen" if one["profession"] in _LOOKED_AT else "held out", Likenesses())
        requirements = [
            Requirement(id=k, text=text, quote=text, category=category(text)) for k, text in one["requirements"].items()
        ]
        passages = [Passage(ref=k, item=k, text=text, section="work") for k, text in one["items"].items()]
        fits = ranked(requirements, passages, await alike(*compared(requirements, passages), likeness))
        together = {(label["requirement"], label["item"]) for label in one["labels"]}
        for requirement in requirements:
            lines = fits.by_id[requirement.id]
            for line in lines:
                hit = (requirement.id, line.passage.ref) in together
                (half.positive if hit else half.negative).append(line.score)
            if lines[0].score >= SHOWN:
                half.best_right.append((requirement.id, lines[0].passage.ref) in together)
    return found


async def answers(likeness: Likeness | None, of: Iterable[Pair]) -> dict[Half, Answers]:
    """The engine's requirements, states and evidence against the truth, by half."""
    offline = OfflineEngine(lambda: TODAY, likeness)
    found: dict[Half, Answers] = {}
    for pair in of:
        half = found.setdefault("held out" if pair.held_out else "seen", Answers())
        requirements = tuple(await offline.requirements(pair.posting, _Pen()))
        brief = Brief(resume=pair.resume, document=pair.resume, posting=pair.posting, requirements=requirements)
        matches = {m.requirement_id: m for m in await offline.match(brief, _Pen())}
        for word in pair.never:
            broken = [r.text for r in requirements if word.casefold() in r.text.casefold()]
            half.never_broken.append(bool(broken))
            if broken:
                half.wrong(pair, "asks for what it must not", word=word, requirement=broken)
        for truth in pair.truths:
            _judge(half, pair, truth, requirements, matches)
            missed = _missed(truth, requirements, matches)
            if missed is not None:
                alone = {"requirements": (missed,), "matches": (matches[missed.id],)}
                asked = await offline.questions(brief.model_copy(update=alone), _Pen())
                half.offered += [not set(truth.lines).isdisjoint(inquiry.lines) for inquiry in asked if inquiry.lines]
    return found


def _missed(truth: Truth, requirements: tuple[Requirement, ...], matches: dict[str, Match]) -> Requirement | None:
    """What a line of the résumé shows, and nothing was seen to."""
    requirement = next((r for r in requirements if truth.words.casefold() in r.text.casefold()), None)
    shown = truth.states == ("demonstrated",) and truth.lines
    return requirement if requirement and shown and matches[requirement.id].state == "missing" else None


def _judge(
    half: Answers, pair: Pair, truth: Truth, requirements: tuple[Requirement, ...], matches: dict[str, Match]
) -> None:
    requirement = next((r for r in requirements if truth.words.casefold() in r.text.casefold()), None)
    half.found.append(requirement is not None)
    if requirement is None:
        half.wrong(pair, "not found", requirement=truth.words)
        return
    match = matches[requirement.id]
    half.kind.append(requirement.kind in truth.kinds)
    if requirement.kind not in truth.kinds:
        half.wrong(pair, "must or nice", requirement=requirement.text, said=requirement.kind)
    half.state.append(match.state in truth.states)
    if match.state not in truth.states:
        refs = [e.ref for e in match.evidence]
        half.wrong(pair, "state", requirement=requirement.text, said=match.state, truth=truth.states, lines=refs)
    if match.state == "demonstrated":
        half.shown_wrongly.append("demonstrated" not in truth.states)
    if "demonstrated" in truth.states:
        half.shown_of_there.append(match.state == "demonstrated")
        if match.state == "demonstrated" and truth.lines:
            half.right_line.append(match.evidence[0].ref in truth.lines)
            if not half.right_line[-1]:
                half.wrong(pair, "line", requirement=requirement.text, said=match.evidence[0].ref, truth=truth.lines)


async def _measured() -> tuple[Section, ...]:
    sections: list[Section] = []
    async with Similarity() as similarity:
        engines: tuple[tuple[str, Likeness | None], ...] = (("offline", similarity), ("offline, words alone", None))
        for engine, likeness in engines:
            scores = await likenesses(likeness)
            for half, found in (await answers(likeness, pairs())).items():
                target = AUC_ON_UNSEEN if likeness is not None and half == "held out" else None
                figures = [
                    at_least("requirements found", found.found),
                    at_least("must or nice right", found.kind),
                    at_most("asks for what it must not", found.never_broken),
                    at_least("state right", found.state),
                    at_most("shown, but is not there", found.shown_wrongly),
                    at_least("shown of what is there", found.shown_of_there),
                    at_least("evidence is the right line", found.right_line),
                    at_least("right line offered, where a question offers any", found.offered),
                ]
                if half in scores:
                    auc = scores[half].auc
                    goal = f"≥ {target}" if target else ""
                    met = auc >= target if target else None
                    cases = len(scores[half].positive) + len(scores[half].negative)
                    figures.append(Figure("matching AUC", round(auc, 3), cases, goal, met, unit=""))
                    figures.append(at_least(f"best line right at {SHOWN}", scores[half].best_right))
                sections.append(Section(f"match: {engine} ({half})", tuple(figures), tuple(found.failures)))
    return tuple(sections)


def measure() -> tuple[Section, ...]:
    """Every figure of this section, with the sentence model and without it."""
    return asyncio.run(_measured())
