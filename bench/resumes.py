"""Learns by which weights the employer and the title of a position are told, and says how those of other people fare.

    python -m bench.resumes FOLDER … [--check FOLDER …] [--write]

A folder holds one folder a case, with the document and a `case.json` of the corpus's form (as for
`tests.tailor.documents.folder`). Cases whose names differ by a number at the end are one person's. Before weights are
written they are judged: for each quarter of the people they are learned from the others. Printed is how many employers
and titles are right, by rules and by weights, of all that are expected.

They were learned again, near the former ones, from 1,750 people, 1,100 of them of batches that had been read since: of
2,075 positions of such batches, each left out in its turn, 22 more employers and 10 more titles are right, but of 650
positions of six batches that nobody had read as many as before. Learned from 862 people, half of them with pages of
their own, five more of 384 employers and five more of 388 titles of four further batches are right where each position
is chosen for by itself, and two employers fewer in files as a whole. So the former weights stand.

Right is what reads as expected. A position is learned from as it is, and once more as if rules had told nothing, as
they do on many unknown files: on files that were read while rules were written they are right more often than on
others. Where what is expected is not offered, nothing is learned.
"""

import argparse
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import learn
from tailor.documents.parsing import chosen
from tailor.documents.parsing.chosen import Choice
from tailor.documents.parsing.spans import Span
from tests.corpus import Case
from tests.tailor.documents import folder
from tests.tailor.documents.figures import alike, fold

#: What is learned, with its name in what is expected.
FIELDS = {"employer": "company", "position": "position"}
OUT = Path(chosen.__file__).parent
_FOLDS, _ENOUGH = 4, 1.0


@dataclass(frozen=True)
class Person:
    """What the documents of one person offer to choose among, each with what is expected; what was not found at all."""

    name: str
    told: list[tuple[Choice, dict[str, Any]]]
    missing: list[dict[str, Any]]


def people(folders: Iterable[Path]) -> list[Person]:
    """The people of some folders."""
    found: dict[str, Person] = {}
    for case in (case for each in folders for case in folder.cases(each) if case.facts["expected"]):
        name = re.sub(r"[-_]\d+$", "", case.name)
        person = found.setdefault(name, Person(name, [], []))
        told, missing = _told(case)
        person.told.extend(told)
        person.missing.extend(missing)
    return list(found.values())


def _told(case: Case) -> tuple[list[tuple[Choice, dict[str, Any]]], list[dict[str, Any]]]:
    token = chosen.WATCHED.set([])
    folder.reading(case)
    choices = chosen.WATCHED.get() or []
    chosen.WATCHED.reset(token)
    wanted = list(case.facts["expected"]["work"] or ())
    pairs = sorted(
        ((_likeness(want, choice), -i, -j) for i, want in enumerate(wanted) for j, choice in enumerate(choices)),
        reverse=True,
    )
    found: dict[int, int] = {}
    for likeness, i, j in pairs:
        if likeness >= _ENOUGH and -i not in found.values() and -j not in found:
            found[-j] = -i
    told = [(choices[j], wanted[i]) for j, i in found.items()]
    return told, [want for i, want in enumerate(wanted) if i not in found.values()]


def _likeness(want: dict[str, Any], choice: Choice) -> float:
    """How much of what is expected of a position stands in its header."""
    facts = choice.facts
    lines = [*facts.entry.header, *facts.entry.body[:2]]
    text = fold(" ".join([*(line.text for line in lines), facts.first, facts.place]))
    company, title, when = (fold(want[key]) for key in ("company", "position", "dates"))
    score = 0.6 * (bool(company) and company in text) + 0.4 * alike(want["company"], facts.first)
    score += 0.4 * (bool(title) and title in text) + 0.4 * (bool(title) and alike(want["position"], facts.second))
    return score + 0.7 * (bool(when) and when in text)


def page(field: str, choice: Choice, want: dict[str, Any]) -> learn.Page | None:
    """What is chosen among for a field; None where nothing is expected, or where what is expected is not offered."""
    wanted = want[FIELDS[field]]
    if wanted is None:
        return None
    right = [_right(wanted, span) for span in _offered(field, choice)]
    return learn.Page("", [span.signs for span in _offered(field, choice)], right, right) if any(right) else None


def _offered(field: str, choice: Choice) -> Iterable[Span]:
    return choice.employers if field == "employer" else choice.titles


def _right(wanted: str, span: Span) -> bool:
    return alike(wanted, span.text) if wanted else not span.text


def learned(some: Iterable[Person]) -> dict[str, dict[str, float]]:
    """The weights of each field, learned from some people."""
    told = [each for person in some for each in person.told]
    return {field: learn.learn(list(_pages(field, told))) for field in FIELDS}


def _pages(field: str, told: Iterable[tuple[Choice, dict[str, Any]]]) -> Iterator[learn.Page]:
    for choice, want in told:
        if own := page(field, choice, want):
            yield own
            hidden = [{name: much for name, much in signs.items() if "rule_" not in name} for signs in own.signs]
            yield learn.Page("", hidden, own.right, own.meant)


def figures(some: Iterable[Person], weights: dict[str, dict[str, float]] | None = None) -> dict[str, tuple[int, int]]:
    """How many of each field are right, by weights or by the rules alone, of how many that are expected."""
    right, all_of = dict.fromkeys(FIELDS, 0), dict.fromkeys(FIELDS, 0)
    for person in some:
        told = [(choice, want) for choice, want in person.told]
        for field, key in FIELDS.items():
            all_of[field] += sum(want[key] is not None for _, want in told)
            all_of[field] += sum(want[key] is not None for want in person.missing)
        for choice, want in told:
            got = (choice.facts.first, choice.facts.second)
            if weights is not None:
                _, one, two = choice.best(weights["employer"], weights["position"])
                got = one.text, two.text
            for (field, key), text in zip(FIELDS.items(), got, strict=True):
                right[field] += want[key] is not None and alike(want[key], text)
    return {field: (right[field], all_of[field]) for field in FIELDS}


def _fold(person: Person) -> int:
    return hashlib.sha256(person.name.encode()).digest()[0] % _FOLDS


def main() -> None:
    """Judge by folds, learn, write; then check with the folders that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    known = people(asked.folders)
    apart = dict.fromkeys(FIELDS, 0)
    for number in range(_FOLDS):
        weights = learned([person for person in known if _fold(person) != number])
        for field, (hits, _) in figures([p for p in known if _fold(p) == number], weights).items():
            apart[field] += hits
    for field, (rules, wanted) in figures(known).items():
        print(f"{field}: of {wanted} of {len(known)} people, {rules} right by rules, {apart[field]} by the other folds")
    weights = learned(known)
    if asked.write:
        head = "# Written by bench/resumes.py: what a sign is worth."
        for field, worth in weights.items():
            lines = [f"{sign} {weight:.2f}" for sign, weight in worth.items() if weight and sign != "rule_all"]
            (OUT / f"{field}.weights.txt").write_text("\n".join([head, *lines, ""]), "utf-8")
    if asked.check:
        others = people(asked.check)
        print("checked with, by rules:", figures(others), "by weights:", figures(others, weights))


if __name__ == "__main__":
    main()
