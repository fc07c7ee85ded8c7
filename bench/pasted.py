"""Learns by which weights the title and the employer of a whole copied page are chosen, and says how others fare.

    python -m bench.pasted [--also FOLDER …] [--check FOLDER …]

Learned from are the pages of `bench.learn` as a browser copies them whole; of what was copied with care, rules read the
first lines, so there is nothing to choose. Other captured pages (`also`) count as much as three of those; others are
only checked with. Right is the name that is expected or, where the text does not
offer it, none: what is told wrong is worse than what is left open.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import copies, learn
from scraper import from_text, ranking
from tests.e2e.browser import chromium
from tests.scraper.figures import Figures, plain

#: What is learned, with its name in what is expected.
FIELDS = {"pasted_title": "title", "pasted_employer": "company"}
_LEAST, _FOLDS, _AS_MUCH = 150, 6, 3


@dataclass(frozen=True)
class Told:
    """What one text let be chosen among, and whether it offers what is expected of it."""

    page: learn.Page
    names: list[str]
    wanted: str
    offered: bool


def texts(folders: list[Path] | None = None) -> list[tuple[str, dict[str, Any], str]]:
    """The names of copied postings, what is expected of them and their texts."""
    known = [each for each in learn.given(folders) if each[1]["is_posting"]]
    shown = copies.texts([(body, headers) for *_, body, headers in known], chromium())
    found = zip(known, shown, strict=True)
    return [(name, want, text) for (name, want, *_), text in found if len(text) >= _LEAST]


def told(field: str, name: str, want: dict[str, Any], text: str) -> Told | None:
    """What reading a text lets be chosen among for a field; None where it is not read that far."""
    token = ranking.WATCHED.set([])
    from_text(text)
    choices = [each for each in ranking.WATCHED.get() or [] if each.field == field]
    ranking.WATCHED.reset(token)
    if not choices:
        return None
    names, wanted = choices[0].names, str(want[FIELDS[field]] or "")
    right = [bool(wanted and each) and Figures.same(FIELDS[field], wanted, each) for each in names]
    offered = any(right)
    right = right if offered else [not each for each in names]
    meant = [here and plain(wanted) == plain(each) for here, each in zip(right, names, strict=True)]
    page = learn.Page(name, list(names.values()), right, meant if any(meant) else right)
    return Told(page, list(names), wanted, offered)


def figures(some: list[Told], weights: dict[str, float]) -> tuple[int, int, int]:
    """How many names are right, how many are told at all, and how many are expected."""
    hit = {id(page) for page in learn.hits([each.page for each in some], weights)}
    right = sum(each.offered and id(each.page) in hit for each in some)
    none = [learn.Page(each.page.name, each.page.signs, [not name for name in each.names], []) for each in some]
    named = len(some) - len(learn.hits(none, weights))
    return right, named, sum(bool(each.wanted) for each in some)


def main() -> None:
    """Learn, judge, write; then check with the folders that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--also", type=Path, nargs="*", default=[])
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    asked = parser.parse_args()
    whole, also, check = (texts(folders) for folders in (None, asked.also, asked.check))
    for field in FIELDS:
        known = [each for name, want, text in whole if (each := told(field, name, want, text))]
        real = [each for name, want, text in also if (each := told(field, name, want, text))]
        for label, some, times in (("copied", known, 1), ("captured", real, _AS_MUCH)):
            right = named = 0
            for fold in range(_FOLDS):
                left = [each for at, each in enumerate(some) if at % _FOLDS != fold]
                rest = known if some is real else real
                learned = [*left * times, *rest * (1 if some is real else _AS_MUCH)]
                weights = learn.learn([each.page for each in learned])
                here, there, _ = figures(some[fold::_FOLDS], weights)
                right, named = right + here, named + there
            print(
                f"{field}: of {sum(bool(each.wanted) for each in some)} {label} ones {right} right by the other folds, "
                f"{named} told"
            )
        weights = learn.learn([each.page for each in [*known, *real * _AS_MUCH]])
        lines = [f"{sign} {weight:.2f}" for sign, weight in weights.items() if weight]
        head = "# Written by bench/pasted.py: what a sign is worth."
        (learn.OUT / f"{field}.txt").write_text("\n".join([head, *lines, ""]), "utf-8")
        apart = [each for name, want, text in check if (each := told(field, name, want, text))]
        if apart:
            print(f"{field}: checked with, right, told, expected: {figures(apart, weights)}")


if __name__ == "__main__":
    main()
