"""Texts whose truth is known, with what may support them."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.resume import Passage
from tests.corpus import CORPUS

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
    source_language: str = ""

    def check(self) -> Check:
        """What the product says of it."""
        return check(
            self.text,
            self.evidence,
            told=self.told,
            known=self.known,
            language=self.language,
            before=self.before,
            source_language=self.source_language,
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
                held_out(case["text"]),
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


def written_cases(name: str) -> Iterator[Case]:
    """The cases of a file of plain text; its head says how it is written."""
    text = (DATA / f"{name}.txt").read_text("utf-8")
    for block in re.split(r"^== ", text, flags=re.M)[1:]:
        head, *lines = block.strip().splitlines()
        profession, language, *rest = (part.strip() for part in head.split("|"))
        source_language = rest[0] if rest else ""
        passages: list[Passage] = []
        told: list[Passage] = []
        for line in lines:
            left, _, right = (part.strip() for part in line.partition(":"))
            if line[:2] in ("+ ", "- "):
                ref, kind = left[2:].split()
                case = _written(profession, language, passages, told, ref, kind, right, supported=line[0] == "+")
                yield replace(case, source_language=source_language)
            elif left == "told":
                told.append(Passage(ref=f"a{len(told) + 1}", item="", text=right, source="answer"))
            else:
                item = re.sub(r"(?<=\d)[a-z]$", "", left)
                section = _SECTIONS.get(re.sub(r"\d+$", "", item), "")
                passages.append(Passage(ref=left, item=item, section=section, text=right))


#: The sections that the passages of a file stand in, as those of a résumé that was read do.
_SECTIONS = {"w": "work", "edu": "education", "cert": "certificates", "skills": "skills"}
#: A letter in the languages of the sets; like a list of skills, it may draw on the whole résumé and replaces no line.
_LETTERS = frozenset({"letter", "lettre", "brief", "carta", "lettera", "anschreiben"})


def _written(
    profession: str,
    language: str,
    passages: list[Passage],
    told: list[Passage],
    ref: str,
    kind: str,
    text: str,
    *,
    supported: bool,
) -> Case:
    item = re.sub(r"(?<=\d)[a-z]$", "", ref)
    whole = ref in ("all", "skills") or kind in _LETTERS
    evidence = tuple(p for p in passages if whole or p.item == item)
    return Case(
        name=profession,
        text=text,
        supported=supported,
        kind=kind,
        evidence=evidence,
        told=tuple(told),
        known=tuple(p for p in passages if p not in evidence),
        language=language,
        before="" if kind in _LETTERS else next((p.text for p in passages if p.ref == ref), ""),
    )


def held_out(text: str) -> bool:
    """Whether a text belongs to the third of its set that nobody tunes by."""
    return hashlib.sha256(text.encode()).digest()[0] % 3 == 0


def _second_half(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 1


def _load(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
