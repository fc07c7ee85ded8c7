"""Learns the weights of `scraper/ranking.py`, and says how pages fare that were not learned from.

    python -m bench.learn [--also FOLDER …] [--check FOLDER …]

Learned from are the pages of `tests/scraper/unseen` and of the corpus where only people are told.
Other captured pages (folders as the corpus is one) are learned from with `also`, each as much as three of those, since
they are what pages are like; or only checked with.

The weights for the employer were learned from 136 pages of the first two kinds alone, of which 135 are right by the
other folds; those for the title from 129 and 43 more captured ones, which nobody has leave to publish. Without those
43, 125 of the 129 are right by the other folds, 40 of the 43, and 22 rather than 23 of 26 that were kept apart and
never read.

The weights are those of a softmax over each page's names, with a small penalty on large ones; right is the name that is
expected, and pages without it teach nothing. Before the weights are written they are judged: for each tenth of the
pages they are learned from the others.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from scraper import ranking
from scraper.extract import read_page
from tests.corpus import Case, cases
from tests.scraper import unseen
from tests.scraper.board import case_answer
from tests.scraper.figures import Figures

#: What is learned, with its name in what is expected and in a posting.
FIELDS = {"title": ("title", "title"), "employer": ("company", "hiringOrganization")}
#: What the rules alone would say; it is right on the pages that they were written for, and so its worth is set.
_SET = {"ruled": 1.0}
_FOR_MACHINES = ("json", "microdata", "rdfa", "state", "board")
OUT = Path(__file__).resolve().parent.parent / "scraper"
_PENALTY, _STEPS, _FOLDS = 1.0, 300, 10
_AS_MUCH = 3
_FIRST, _SECOND, _RATE, _LAST_STEPS = 0.9, 0.99, 0.05, 0.6


@dataclass(frozen=True)
class Page:
    """What was chosen among on a page, in order, and which of it is right."""

    name: str
    signs: list[ranking.Signs]
    right: list[bool]


def pages(field: str, folders: list[Path] | None = None) -> Iterator[Page]:
    """Every page to learn from, or to check with: those of `folders`."""
    expected = FIELDS[field][0]
    known = folders if folders is not None else []
    given = [
        *((case, *_served(case)) for case in (_in(known) if known else cases("postings"))),
        *(
            (page.case, page.url, page.body, page.headers)
            for batch in unseen.batches()
            if not known
            for page in unseen.pages(batch)
        ),
    ]
    for case, url, body, headers in given:
        token = ranking.WATCHED.set([])
        told = read_page(body, headers, url).posting.source.get(FIELDS[field][1], "")
        choices = [each for each in ranking.WATCHED.get() or [] if each.field == field]
        ranking.WATCHED.reset(token)
        want = case.facts["expected"]
        if (
            choices
            and choices[0].names
            and want["is_posting"]
            and want[expected]
            and not told.startswith(_FOR_MACHINES)
        ):
            right = [Figures.same(expected, want[expected], name) for name in choices[0].names]
            yield Page(case.name, list(choices[0].names.values()), right)


def _served(case: Case) -> tuple[str, bytes, dict[str, str]]:
    body, _, headers = case_answer(case)
    return str(case.facts.get("url_if_known") or "https://example.org/"), body, headers


def _in(folders: list[Path]) -> Iterator[Case]:
    for folder in folders:
        for path in sorted(folder.glob("*/case.json")):
            yield Case(path.parent.name, path.parent, json.loads(path.read_text("utf-8")))


def learn(some: list[Page]) -> dict[str, float]:
    """The weights by which the right names of some pages are most probable."""
    known = sorted({sign for page in some for signs in page.signs for sign in signs} - set(_SET))
    tables = [np.array([[float(signs.get(sign, 0)) for sign in known] for signs in page.signs]) for page in some]
    weights, first, second = (np.zeros(len(known)) for _ in range(3))
    for step in range(1, _STEPS + 1):
        slope = _PENALTY * weights
        for table, page in zip(tables, some, strict=True):
            worth = table @ weights
            chance = np.exp(worth - worth.max())
            chance /= chance.sum()
            right = np.where(page.right, chance, 0)
            slope -= table.T @ (right / max(right.sum(), 1e-12) - chance)
        slope /= len(some)
        first = _FIRST * first + (1 - _FIRST) * slope
        second = _SECOND * second + (1 - _SECOND) * slope**2
        rate = _RATE if step < _LAST_STEPS * _STEPS else _RATE / 3
        weights -= rate * (first / (1 - _FIRST**step)) / (np.sqrt(second / (1 - _SECOND**step)) + 1e-8)
    return {sign: round(float(weight), 2) for sign, weight in zip(known, weights, strict=True)} | _SET


def hits(some: list[Page], weights: dict[str, float]) -> list[Page]:
    """The pages whose name with the largest sum is a right one."""
    return [page for page in some if page.right[_best(page, weights)]]


def _best(page: Page, weights: dict[str, float]) -> int:
    sums = [sum(weights.get(sign, 0.0) * amount for sign, amount in signs.items()) for signs in page.signs]
    return max(range(len(sums)), key=sums.__getitem__)


def main() -> None:
    """Learn, judge, write; then check with the folders that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--field", choices=FIELDS, nargs="*")
    parser.add_argument("--also", type=Path, nargs="*", default=[])
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    told = parser.parse_args()
    for field in told.field or FIELDS:
        known = [page for page in pages(field) if any(page.right)]
        also = [page for page in (pages(field, told.also) if told.also else ()) if any(page.right)]
        apart = sum(
            len(
                hits(
                    known[fold::_FOLDS],
                    learn([*(page for at, page in enumerate(known) if at % _FOLDS != fold), *also * _AS_MUCH]),
                )
            )
            for fold in range(_FOLDS)
        )
        weights = learn([*known, *also * _AS_MUCH])
        print(f"{field}: {len(hits(known, weights))} of {len(known)} pages learned from; {apart} by the other folds")
        lines = [f"{sign} {weight:.2f}" for sign, weight in weights.items() if weight]
        head = "# Written by bench/learn.py: what a sign is worth."
        (OUT / f"{field}.weights.txt").write_text("\n".join([head, *lines, ""]), "utf-8")
        if told.check:
            others = list(pages(field, told.check))
            right = hits(others, weights)
            print(f"{field}: {len(right)} of {len(others)} pages checked with")


if __name__ == "__main__":
    main()
