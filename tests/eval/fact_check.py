"""The fact check on texts whose truth is known: what slips through, and what is refused without a reason."""

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.resume import Passage
from tests.corpus import CORPUS
from tests.eval.report import Figure, Section, at_least, at_most

DATA = Path(__file__).resolve().parent / "data"


@dataclass(frozen=True)
class Case:
    """A text, what may support it, and whether it is supported."""

    name: str
    text: str
    supported: bool
    kind: str
    evidence: tuple[Passage, ...]
    told: tuple[Passage, ...] = ()
    known: tuple[Passage, ...] = ()
    language: str = "en"
    before: str = ""

    def check(self) -> Check:
        """What the product says of it."""
        return check(
            self.text,
            self.evidence,
            told=self.told,
            known=self.known,
            language=self.language,
            before=self.before,
        )


def own_cases() -> Iterator[tuple[bool, Case]]:
    """Our cases, each with whether it is held out from tuning (a third, by the hash of its text)."""
    for group in _load(DATA / "fact_check.json")["sets"]:
        passages = [Passage(ref=p["ref"], item=p["item"], text=p["text"]) for p in group["passages"]]
        told = tuple(
            Passage(ref=f"a{n}", item="", text=text, source="answer") for n, text in enumerate(group["told"], start=1)
        )
        for case in group["cases"]:
            whole = case["item"] == "basics"
            evidence = tuple(p for p in passages if whole or p.item == case["item"])
            yield (
                hashlib.sha256(case["text"].encode()).digest()[0] % 3 == 0,
                Case(
                    name=group["profession"],
                    text=case["text"],
                    supported=case["supported"],
                    kind=case["kind"],
                    evidence=evidence,
                    told=told,
                    known=tuple(p for p in passages if p not in evidence),
                    language=group["language"],
                    before=next((p.text for p in passages if p.ref == case["before"]), ""),
                ),
            )


def crafted_cases() -> Iterator[tuple[bool, Case]]:
    """The crafted cases of the corpus, half of them held out; evidence is what each case cites."""
    for group in _load(CORPUS / "eval" / "fact_check.json")["sets"]:
        for case in group["cases"]:
            cited = [
                Passage(
                    ref=ref,
                    item="i",
                    text=group["evidence"][ref].removeprefix("User answer: "),
                    source="answer" if ref.startswith("ans") else "resume",
                )
                for ref in case["evidence_ids"]
            ]
            yield (
                _second_half(case["text"]),
                Case(
                    name=group["resume"],
                    text=case["text"],
                    supported=case["supported"],
                    kind=case["type"],
                    evidence=tuple(p for p in cited if p.source == "resume"),
                    told=tuple(p for p in cited if p.source == "answer"),
                ),
            )


def model_cases() -> Iterator[tuple[bool, Case]]:
    """Rewrites by a small language model, half of them held out; evidence is the line that was rewritten."""
    for case in _load(CORPUS / "eval" / "fact_check_model.json")["cases"]:
        line = Passage(ref=case["e"], item=case["p"], text=case["src"])
        yield (
            _second_half(case["out"]),
            Case(case["p"], case["out"], bool(case["label"]), "model", (line,), before=case["src"]),
        )


def known_cases() -> Iterator[Case]:
    """Fifteen planted claims of the kinds that other products' guards let pass, and four faithful rewrites."""
    data = _load(DATA / "known_guards.json")
    items = {ref: tuple(Passage(**p) for p in passages) for ref, passages in data["items"].items()}
    for case in data["cases"]:
        evidence = items[case["item"]]
        others = tuple(p for ref, passages in items.items() if ref != case["item"] for p in passages)
        yield Case(
            "known", case["text"], case["supported"], case["kind"], evidence, known=others, before=case["before"]
        )


def measure() -> tuple[Section, ...]:
    """Recall of fabrications and false refusals on each set, and the time a check takes."""
    sections = []
    timed: list[float] = []
    sources = [("own", own_cases)]
    if (CORPUS / "eval").exists():
        sources += [("crafted", crafted_cases), ("model", model_cases)]
    for name, cases in sources:
        found = list(cases())
        for held in (False, True):
            chosen = [case for out, case in found if out is held]
            sections.append(_section(f"fact check, {name}, {'held out' if held else 'tuned on'}", chosen, timed))
    known = list(known_cases())
    verdicts = [(case, case.check().verdict) for case in known]
    sections.append(
        Section(
            "fact check, known to defeat guards",
            (
                at_least(
                    "planted claims refused", [v == "unsupported" for c, v in verdicts if not c.supported], 14 / 15
                ),
                at_most("faithful ones refused", [v == "unsupported" for c, v in verdicts if c.supported], 0.0),
            ),
            tuple(_failure(c, c.check()) for c, v in verdicts if (v == "supported") is not c.supported),
        )
    )
    timed.sort()
    milliseconds = 1000 * timed[int(len(timed) * 0.95)] if timed else 0.0
    sections.append(
        Section(
            "fact check, time",
            (Figure("95th percentile of a check, CPU", milliseconds, len(timed), "≤ 5 ms", milliseconds <= 5, "ms"),),
        )
    )
    return tuple(sections)


def _section(name: str, cases: list[Case], timed: list[float]) -> Section:
    results = []
    for case in cases:
        began = time.thread_time()
        result = case.check()
        timed.append(time.thread_time() - began)
        results.append((case, result))
    false = [r.verdict for c, r in results if not c.supported]
    true = [r.verdict for c, r in results if c.supported]
    return Section(
        name,
        (
            at_least("fabrications found (hard + soft)", [v != "supported" for v in false], 0.95),
            at_least("fabrications refused (hard)", [v == "unsupported" for v in false]),
            at_most("faithful ones refused (hard)", [v == "unsupported" for v in true], 0.05),
            at_most("faithful ones refused or asked about", [v != "supported" for v in true], 0.15),
        ),
        tuple(_failure(c, r) for c, r in results if (r.verdict == "supported") is not c.supported),
    )


def _failure(case: Case, result: Check) -> dict[str, Any]:
    return {
        "name": case.name,
        "kind": case.kind,
        "supported": case.supported,
        "verdict": result.verdict,
        "text": case.text,
        "before": case.before,
        "offending": [f"{c.kind}: {c.text} ({c.tier})" for c in result.claims if not c.supported],
    }


def _second_half(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 1


def _load(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
