"""How the list of synonyms is drawn from WordNet, on a few synsets in the form of its files."""

from pathlib import Path

from tests.wordnet import WordNet, entries

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
    folder.joinpath("data.verb").write_text("00000001 29 v 02 start 0 begin 0 000 | set going\n")
    folder.joinpath("index.verb").write_text("start v 1 0 1 0 00000001\nbegin v 1 0 1 0 00000001\n")
    for name in ("data.adj", "index.adj"):
        folder.joinpath(name).write_text("")
    return folder


def test_words_of_a_synset_and_what_is_more_general_deep_down(tmp_path: Path) -> None:
    net = WordNet.read(written(tmp_path))
    known = frozenset({*CHAIN, "admixture", "start", "begin"})
    assert entries(net, known) == ["alloy < mixture admixture", "mixture admixture", "start begin", "steel < alloy"]
    assert entries(net, known - {"alloy", "begin"}) == ["mixture admixture"]
