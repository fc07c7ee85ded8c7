"""Learns the weights of `scraper/ranking.py`, and says how pages fare that were not learned from.

    python -m bench.learn [--also FOLDER …] [--as-much N] [--near PENALTY] [--check FOLDER …]

Learned from are the pages of `tests/scraper/unseen`, of `tests/scraper/test_manners.py` and of the corpus where only
people are told.
Other captured pages (folders as the corpus is one) are learned from with `also`, each as much as three of those (or
as many as are asked for), since they are what pages are like; or only checked with. How those of `also` fare is told
with whole sites left out.

The weights for the title were learned from 129 pages of the first two kinds and 43 more captured ones, which nobody
has leave to publish. Without those 43, 125 of the 129 are right by the other folds, 40 of the 43, and 22 rather than
23 of 26 that were kept apart and never read.

The employer was learned from 169 pages besides captured ones, of which 166 are right by the other folds, and 162
where what the rules are sure of was hidden. Before whatever stands around the title and in headings was among the
names, and where they stand among the signs, the right name was offered on 160 of 175 pages where the rules were
hidden, rather than 173, and chosen on 154, rather than 165.

Where the work is done was learned from 170 pages of all kinds, of which 164 are right by the other folds and 150
where what the rules are sure of was hidden as if they had found nothing: on pages that were read while rules were
written they are right more often than on others, and weights that lean on them carry less far. Without such copies to
learn from, 118 rather than 141 of 182 pages were right where the rules were hidden, and 173 rather than 170 where
not.

They were learned again with 24 other captured postings, and 19 more kept apart: title, employer and place were right on
as many of those as before (16, 17 and 10), and places on two fewer written pages, so the former weights stand.

The employer was learned again with 123 captured and written postings by people who did not know the rules, each
as much as another: of 13 pages that nobody read whose employer is chosen so, 13 rather than 10 are right, and of 168
others 166 rather than 167; titles and places were right on as many as before. With 150 such pages, and again with 14
more, it was right on as many of 26 others as with those weights, which stand.

Once facts in rows, words on pictures and headings above no title were read otherwise, the employer was learned again
with 260 captured and written pages on which it is chosen so: 243 of them are right without their own sites, and of 37
employers on captured pages kept apart 32 rather than 30. A name that only the address holds is chosen no more.

When sentences that speak of somebody, whom applications are sent to, and what kinds of employers are called became
signs, the weights of the employer were learned near the former ones (`near`, 4) with 293 other pages: of those
left out, 273 are right rather than 265 where they were learned anew, and of 135 that were not learned from 126 rather
than 117. Whatever pages tell little of keeps what it was worth.

The weights are those of a softmax over each page's names, with a small penalty on large ones; right is the name that is
expected, and pages without it teach nothing. Before the weights are written they are judged: for each tenth of the
pages they are learned from the others.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from scraper import ranking
from scraper.extract import read_page
from tests.corpus import Case, cases
from tests.scraper import unseen
from tests.scraper.board import case_answer
from tests.scraper.figures import Figures, plain
from tests.scraper.test_manners import HEADERS, MANNERS, written

#: What is learned, with its name in what is expected and in a posting.
FIELDS = {
    "title": ("title", "title"),
    "employer": ("company", "hiringOrganization"),
    "workplace": ("location", "jobLocation"),
}
#: What the rules alone would say; it is right on the pages that they were written for, and so its worth is set.
_SET = {"rule_all": 1.0}
_FOR_MACHINES = ("json", "microdata", "rdfa", "state", "board")
#: The address of a page whose own is not known: no site's first page, and says nothing.
_SOMEWHERE = "http://127.0.0.1/case/page"
OUT = Path(__file__).resolve().parent.parent / "scraper" / "weights"
_PENALTY, _STEPS, _FOLDS = 1.0, 300, 10
_AS_MUCH, _SITE_FOLDS = 3, 6
_FIRST, _SECOND, _RATE, _LAST_STEPS = 0.9, 0.99, 0.05, 0.6


@dataclass(frozen=True)
class Page:
    """What was chosen among on a page, in order, which of it is right, and which of that is the most exact."""

    name: str
    signs: list[ranking.Signs]
    right: list[bool]
    meant: list[bool]

    @property
    def names_none(self) -> bool:
        """Whether what is right is that the page names nothing."""
        return any(right and "none" in signs for right, signs in zip(self.right, self.signs, strict=True))


def pages(field: str, folders: list[Path] | None = None) -> Iterator[Page]:
    """Every page to learn from, or to check with: those of `folders`."""
    expected, kept = FIELDS[field]
    for name, want, url, body, headers in given(folders):
        token = ranking.WATCHED.set([])
        told = read_page(body, headers, url).posting.source.get(kept, "")
        choices = [each for each in ranking.WATCHED.get() or [] if each.field == field]
        ranking.WATCHED.reset(token)
        names = choices[0].names if choices else {}
        if want["is_posting"] and (want[expected] or "" in names) and not told.startswith(_FOR_MACHINES):
            wanted = str(want[expected] or "")
            right = [Figures.same(expected, wanted, each) if wanted else not each for each in names]
            exact = [here and plain(wanted) == plain(each) for here, each in zip(right, names, strict=True)]
            yield Page(name, list(names.values()), right, exact if any(exact) else right)


_Given = tuple[str, dict[str, Any], str, bytes, dict[str, str]]


def given(folders: list[Path] | None = None) -> Iterator[_Given]:
    """Pages with their names, what is expected, address, body and headers: all to learn from, or those of `folders`."""
    yield from _written() if folders is None else _captured(_in(folders))


def _written() -> Iterator[_Given]:
    """The corpus, the batches that were written and the manners of small sites, with what is expected."""
    yield from _captured(cases("postings"))
    for batch in unseen.batches():
        for page in unseen.pages(batch):
            yield page.case.name, page.case.facts["expected"], page.url, page.body, page.headers
    for name, ((url, *parts), (title, company, place)) in MANNERS.items():
        want = {"is_posting": True, "title": title, "company": company, "location": place}
        yield name, want, url, written(*parts), HEADERS


def _captured(some: Iterable[Case]) -> Iterator[_Given]:
    for case in some:
        yield case.name, case.facts["expected"], *_served(case)


def without_rules(page: Page) -> Page:
    """A page as if the rules that offer names (`rule_…`) had found nothing on it, as they do on many unknown ones."""
    some = [{sign: amount for sign, amount in signs.items() if not sign.startswith("rule_")} for signs in page.signs]
    left = [at for at, signs in enumerate(some) if any(sign == "none" or sign.startswith("by_") for sign in signs)]
    right, meant = [page.right[at] for at in left], [page.meant[at] for at in left]
    return Page(page.name, [some[at] for at in left], right, meant if any(meant) else right)


def _served(case: Case) -> tuple[str, bytes, dict[str, str]]:
    body, _, headers = case_answer(case)
    return str(case.facts.get("url_if_known") or _SOMEWHERE), body, headers


def _in(folders: list[Path]) -> Iterator[Case]:
    for folder in folders:
        for path in sorted(folder.glob("*/case.json")):
            yield Case(path.parent.name, path.parent, json.loads(path.read_text("utf-8")))


def learn(some: list[Page], begun: dict[str, float] | None = None, penalty: float = _PENALTY) -> dict[str, float]:
    """The weights by which the right names of some pages are most probable; those far from `begun` are dear."""
    begun = begun or {}
    known = sorted({*begun} | {sign for page in some for signs in page.signs for sign in signs} - set(_SET))
    table = np.array([[float(signs.get(sign, 0)) for sign in known] for page in some for signs in page.signs])
    meant = np.array([each for page in some for each in page.meant])
    sizes = [len(page.signs) for page in some]
    starts = np.cumsum([0, *sizes[:-1]])
    drawn = np.array([begun.get(sign, 0.0) for sign in known])
    weights, first, second = drawn.copy(), np.zeros(len(known)), np.zeros(len(known))
    for step in range(1, _STEPS + 1):
        worth = table @ weights
        chance = np.exp(worth - np.repeat(np.maximum.reduceat(worth, starts), sizes))
        chance /= np.repeat(np.add.reduceat(chance, starts), sizes)
        right = np.where(meant, chance, 0)
        slope = penalty * (weights - drawn)
        slope -= table.T @ (right / np.maximum(np.repeat(np.add.reduceat(right, starts), sizes), 1e-12) - chance)
        slope /= len(some)
        first = _FIRST * first + (1 - _FIRST) * slope
        second = _SECOND * second + (1 - _SECOND) * slope**2
        rate = _RATE if step < _LAST_STEPS * _STEPS else _RATE / 3
        weights -= rate * (first / (1 - _FIRST**step)) / (np.sqrt(second / (1 - _SECOND**step)) + 1e-8)
    return {sign: round(float(weight), 2) for sign, weight in zip(known, weights, strict=True)} | _SET


def hits(some: list[Page], weights: dict[str, float]) -> list[Page]:
    """The pages whose name with the largest sum is a right one."""
    return [page for page in some if page.right[best(page, weights)]]


def best(page: Page, weights: dict[str, float]) -> int:
    """The number of a page's name with the largest sum."""
    sums = [sum(weights.get(sign, 0.0) * amount for sign, amount in signs.items()) for signs in page.signs]
    return max(range(len(sums)), key=sums.__getitem__)


def _seen_and_not(some: list[Page]) -> list[Page]:
    """Pages as they are, and as if the rules had found nothing, where what is right is still among the rest."""
    hidden = [
        without_rules(page) for page in some if any(sign.startswith("rule_") for each in page.signs for sign in each)
    ]
    return [*some, *(page for page in hidden if any(page.right))]


def sites_apart(
    known: list[Page],
    others: list[Page],
    folders: list[Path],
    times: int = _AS_MUCH,
    former: tuple[dict[str, float] | None, float] = (None, _PENALTY),
) -> tuple[int, int]:
    """How many of other captured pages are right where nothing of their site was learned from, and of how many."""
    of = {case.name: str(case.facts.get("source_repo") or case.name) for case in _in(folders)}
    fold_of = {site: at % _SITE_FOLDS for at, site in enumerate(sorted({of[page.name] for page in others}))}
    right = 0
    for fold in range(_SITE_FOLDS):
        left = [page for page in others if fold_of[of[page.name]] == fold]
        rest = [page for page in others if fold_of[of[page.name]] != fold]
        right += len(hits(left, learn(_seen_and_not([*known, *_weighed(rest, times)]), *former)))
    return right, len(others)


def _weighed(others: list[Page], times: int) -> list[Page]:
    """Other captured pages, each as often as it counts."""
    return [page for page in others for _ in range(1 if page.names_none else times)]


def main() -> None:
    """Learn, judge, write; then check with the folders that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--field", choices=FIELDS, nargs="*")
    parser.add_argument("--also", type=Path, nargs="*", default=[])
    parser.add_argument("--as-much", type=int, default=_AS_MUCH)
    parser.add_argument("--near", type=float, default=0.0)
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    told = parser.parse_args()
    for field in told.field or FIELDS:
        known = [page for page in pages(field) if any(page.right)]
        others = [page for page in (pages(field, told.also) if told.also else ()) if any(page.right)]
        also = _weighed(others, told.as_much)
        former = (ranking.weights(field), told.near) if told.near else (None, _PENALTY)
        if others:
            right, size = sites_apart(known, others, told.also, told.as_much, former)
            print(f"{field}: {right} of {size} of the captured ones by what was learned without their sites")
        apart = blind = 0
        for fold in range(_FOLDS):
            rest = [page for at, page in enumerate(known) if at % _FOLDS != fold]
            weights = learn(_seen_and_not([*rest, *also]), *former)
            apart += len(hits(known[fold::_FOLDS], weights))
            blind += len(hits([without_rules(page) for page in known[fold::_FOLDS]], weights))
        weights = learn(_seen_and_not([*known, *also]), *former)
        print(
            f"{field}: {len(hits(known, weights))} of {len(known)} pages learned from; {apart} by the other folds, "
            f"{blind} where the rules found nothing"
        )
        lines = [f"{sign} {weight:.2f}" for sign, weight in weights.items() if weight]
        head = "# Written by bench/learn.py: what a sign is worth."
        (OUT / f"{field}.txt").write_text("\n".join([head, *lines, ""]), "utf-8")
        if told.check:
            others = [page for page in pages(field, told.check) if page.signs]
            print(f"{field}: {len(hits(others, weights))} of {len(others)} pages checked with")


if __name__ == "__main__":
    main()
