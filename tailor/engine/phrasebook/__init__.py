"""What people write, by language: the files beside this module hold the words, code the shape of a sentence.

A file has the name of the module that reads it; `README.md` tells how one is written and how a language is added.
"""

import re
from functools import cache
from importlib.resources import files

#: What a mark of a phrase stands for; every other sign stands for itself.
_MARKS = {
    "(": "(?:", ")": ")", "|": "|", "?": "?", "[": "[", "]": "]", "*": r"\w*", "#": r"\d+", "'": "['’]",
    "…": r"(?:[\w'’/+#.-]+ ){0,3}",
}  # fmt: skip


def phrases(file: str, name: str, language: str = "") -> str:
    """A list of a file as a pattern that matches any of its phrases; it says nothing of what stands around them.

    language: the tag of the only one whose phrases are wanted; a list that has none matches nothing.
    """
    wanted = [each for tag, each in _lists(file)[name] if language in ("", tag)]
    return f"(?:{'|'.join(map(_pattern, wanted))})" if wanted else "(?!)"


def anywhere(file: str, name: str) -> re.Pattern[str]:
    """The pattern that finds a phrase of a list wherever it stands, its words whole."""
    return re.compile(rf"(?<!\w){phrases(file, name)}(?!\w)", re.IGNORECASE)


def first(file: str, name: str) -> re.Pattern[str]:
    """The pattern that finds a phrase of a list where a text begins with it."""
    return re.compile(rf"^{phrases(file, name)}(?!\w)", re.IGNORECASE)


def words(file: str, name: str) -> frozenset[str]:
    """A list of single words as they are written."""
    return frozenset(word for _, word in _lists(file)[name])


def lists(file: str) -> tuple[str, ...]:
    """The names of the lists of a file."""
    return tuple(_lists(file))


def languages(file: str, name: str) -> frozenset[str]:
    """The tags of the languages that a list has words of."""
    return frozenset(tag for tag, _ in _lists(file)[name])


def _pattern(phrase: str) -> str:
    # "… " brings its own blank; in square brackets a sign is itself.
    parts = re.split(r"(\[[^\]]*\])", phrase.replace("… ", "…"))
    return "".join(
        part if part.startswith("[") else "".join(_MARKS.get(c) or re.escape(c) for c in part) for part in parts
    )


@cache
def _lists(file: str) -> dict[str, list[tuple[str, str]]]:
    """The lists of a file by their names: each phrase with the tag of its language."""
    found: dict[str, list[tuple[str, str]]] = {}
    name = tag = ""
    for line in files(__name__).joinpath(f"{file}.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            name = line.strip("[] ")
            found[name] = []
            continue
        rest = line
        if not line.startswith(" "):
            tag, _, rest = line.partition(" ")
        found[name] += [(tag, phrase) for each in re.split(r",(?=\s|$)", rest) if (phrase := each.strip())]
    return found
