"""How the lists of words are drawn from WordNet, on a few synsets in the form of its files, and what they say."""

from pathlib import Path

import pytest

from tailor.model.checking.lexicon import family, is_deed, is_person, opposites
from tests.wordnet import WordNet, entries, lexicon

#: A chain from "entity" down to "steel", so that the last ones stand deep enough to be worth a line.
CHAIN = ("entity", "matter", "substance", "material", "compound", "mixture", "alloy", "steel")


def written(folder: Path) -> Path:
    """The files: the chain, with "admixture" beside "mixture" and a second sense of "steel" that comes first."""
    data, index = [], dict[str, list[str]]()
    for number, word in enumerate(CHAIN):
        words = [word, "admixture", "mix_up"] if word == "mixture" else [word]
        offset = f"{number:08}"
        for name in words:
            index.setdefault(name, []).append(offset)
        above = f" 001 @ {number - 1:08} n 0000" if number else " 000"
        named = " ".join(f"{name} 0" for name in words)
        data.append(f"{offset} 03 n {len(words):02x} {named}{above} | a thing")
    folder.joinpath("data.noun").write_text("  1 a licence\n" + "\n".join(data) + "\n")
    lines = [f"{name} n {len(at)} 0 {len(at)} 0 {' '.join(at)}" for name, at in sorted(index.items())]
    folder.joinpath("index.noun").write_text("  1 a licence\n" + "\n".join(lines) + "\n")
    folder.joinpath("data.verb").write_text(
        "00000001 29 v 02 start 0 begin 0 002 + 00000007 n 0201 ! 00000002 v 0101 | set going\n"
        "00000002 29 v 01 stop 0 000 | bring to an end\n"
    )
    folder.joinpath("index.verb").write_text(
        "start v 1 0 1 0 00000001\nbegin v 1 0 1 0 00000001\nstop v 1 0 1 0 00000002\n"
    )
    folder.joinpath("index.sense").write_text("begin%2:29:00:: 00000001 1 9\nsteel%1:27:00:: 00000007 1 2\n")
    for name in ("data.adj", "index.adj", "data.adv", "index.adv"):
        folder.joinpath(name).write_text("")
    return folder


def test_words_of_a_synset_and_what_is_more_general_deep_down(tmp_path: Path) -> None:
    net = WordNet.read(written(tmp_path))
    known = frozenset({*CHAIN, "admixture", "start", "begin"})
    assert entries(net, known) == [
        "alloy < mixture admixture",
        "mixture admixture",
        "start begin",
        "steel < alloy mixture admixture",
    ]
    assert entries(net, known - {"alloy", "begin"}) == ["mixture admixture", "steel < mixture admixture"]


def test_what_words_are_above_all_and_what_is_derived_or_opposite(tmp_path: Path) -> None:
    net = WordNet.read(written(tmp_path))
    lines = lexicon(net, frozenset({*CHAIN, "start", "begin", "stop"}))
    assert lines == [
        "[verbs]",
        "begin start stop",
        "[acts]",
        "[makings]",
        "[people]",
        "[families]",
        "begin steel",
        "[opposites]",
        "start stop",
    ]


@pytest.mark.parametrize(
    ("word", "kin"), [("instructor", "instruct"), ("translated", "translation"), ("payment", "pay")]
)
def test_a_word_has_the_family_that_it_is_derived_from(word: str, kin: str) -> None:
    assert kin in family(word)


def test_the_kind_of_a_word_is_what_it_is_used_as_above_all() -> None:
    assert is_deed("accompanied")
    assert not is_deed("pickers")
    assert is_person("residents")
    assert not is_person("trucks")
    assert "indoor" in opposites("outdoor")
