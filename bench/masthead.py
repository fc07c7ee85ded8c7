"""Learns by which weights the first lines of a pasted posting are read, and says how others fare.

    python -m bench.masthead

Learned from are the texts of `tests/scraper/pasted`: of all ways to read one, those are right that tell most of
its title, employer and place. Learning begins with weights that were set by hand (`masthead.txt` beside this
module) and is drawn to them, since many signs are rare in 300 texts. Before the weights are written they are
judged: for each set they are learned from the other three. Titles, employers and places that the first lines alone
tell right, in the four sets of 70, 70, 80 and 80 texts: 198, 197, 221 and 217 by the weights that were set by
hand, 199, 195, 222 and 220 by those learned from the other sets; learned without the former as a beginning 199,
197, 219 and 216. The hand's were set with all four sets in view, which favours them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import learn
from scraper import from_text, ranking
from tests.scraper import pasted, test_masthead, test_pasted

_BEGUN = Path(__file__).with_suffix(".txt")
_PENALTY = 0.3


@dataclass(frozen=True)
class Told:
    """What reading one text lets be chosen among, and how much of what is expected each choice tells."""

    page: learn.Page
    right: list[int]


def texts(some: Iterable[pasted.Pasted]) -> list[Told]:
    """What is told by the texts whose first lines are read so."""
    return [each for case in some if (each := _text(case))]


def _written() -> Iterator[pasted.Pasted]:
    """The tops of the tests, which are learned from alone."""
    for body, tops in ((test_masthead.BODY, test_masthead.TOPS), (test_pasted.BODY, test_pasted.TOPS)):
        for top, *told in tops:
            title, company, place = (each or "" for each in told)
            yield pasted.Pasted(title, company, place, f"{top}\n{body}")


def _text(case: pasted.Pasted) -> Told | None:
    token = ranking.WATCHED.set([])
    from_text(case.text)
    choices = [each.names for each in ranking.WATCHED.get() or [] if each.field == "masthead" and each.names]
    ranking.WATCHED.reset(token)
    if not choices:
        return None
    names = [name.split("\t")[:3] for name in choices[-1]]
    told = [case.tells(*name) for name in names]
    # What no choice tells is better left open.
    open_ = [not any(each[at] for each in told) for at in range(3)]
    worth = [
        sum(right[at] or (open_[at] and not name[at]) for at in range(3))
        for name, right in zip(names, told, strict=True)
    ]
    best = [each == max(worth) for each in worth]
    return Told(learn.Page(case.title, list(choices[-1].values()), best, best), [sum(each) for each in told])


def figure(some: list[Told], weights: dict[str, float]) -> int:
    """How many titles, employers and places are told right together."""
    return sum(each.right[learn.best(each.page, weights)] for each in some)


def main() -> None:
    """Learn, judge, write."""
    known = {batch: texts(pasted.cases(batch)) for batch in pasted.BATCHES}
    written = [each.page for each in texts(_written())]
    begun = ranking.read(_BEGUN.read_text("utf-8"))
    for batch, some in known.items():
        others = [each.page for other in known if other != batch for each in known[other]]
        weights = learn.learn([*written, *others], begun, _PENALTY)
        most = sum(max(each.right) for each in some)
        print(f"{batch}: of {most} offered ones {figure(some, begun)} by hand, {figure(some, weights)} by the others")
    weights = learn.learn([*written, *(each.page for some in known.values() for each in some)], begun, _PENALTY)
    print(f"all: {sum(figure(some, weights) for some in known.values())} by all")
    lines = [f"{sign} {weight:.2f}" for sign, weight in sorted(weights.items()) if weight and sign != "rule_all"]
    head = "# Written by bench/masthead.py: what a sign is worth."
    (learn.OUT / "masthead.txt").write_text("\n".join([head, *lines, ""]), "utf-8")


if __name__ == "__main__":
    main()
