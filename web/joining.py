"""Joins the pages' modules into few files, so that a browser need not ask for dozens of them.

In a joined file each module is a function in a table (`table.js`), called when the module is first needed, once, even
where several files bring it. What such a function could not do as a module does is refused: importing in a circle, all
of another module, or nothing of it, and exporting what is assigned later.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from posixpath import dirname, join, normpath
from typing import Final

#: Where joined files are, beside the modules' own folders; each is as deep as another.
FOLDER: Final = "joined"
TABLE: Final = "table.js"

#: At the beginning of a statement, in what is written for people and in what was made small.
_IMPORT_WORD: Final = r"import(?<![^\n;}]import)"
_EXPORT_WORD: Final = r"export(?<![^\n;}]export)"
_FROM: Final = r'\s*from\s*"(?P<target>\.[^"]+\.js)"\s*;?'
_IMPORT: Final = re.compile(rf"{_IMPORT_WORD}\s*(?P<whole>\w+\b)?\s*(?P<names>\{{[^}}]*\}})?{_FROM}")
_PASSED_ON: Final = re.compile(rf"{_EXPORT_WORD}\s*(?P<names>\{{[^}}]*\}}){_FROM}")
_LISTED: Final = re.compile(rf"{_EXPORT_WORD}\s*(?P<names>\{{[^}}]*\}})\s*;?")
_DECLARED: Final = re.compile(rf"{_EXPORT_WORD}\s+(?=(?:const|class|(?:async\s+)?function)\s+(?P<name>[\w$]+))")
_DEFAULT: Final = re.compile(rf"{_EXPORT_WORD}\s+default\s+")
_LEFT: Final = re.compile(rf"(?:{_IMPORT_WORD}|{_EXPORT_WORD})\b.*")
_LATER: Final = re.compile(r'\bimport\("(?P<target>\.[^"]+\.js)"\)')
_NAME: Final = re.compile(r"(?P<name>[\w$]+)(?:\s+as\s+(?P<other>[\w$]+))?")
#: Comments for people and for the type checker that have lines of their own, and types amid a line.
_COMMENT: Final = re.compile(
    r"\n[ \t]*(?:/\*\*[^*]*(?:\*(?!/)[^*]*)*\*/[ \t]*|// [^\n]*)(?=\n)|/\*\* @[^*\n]*\*/[ \t]?"
)


class Unjoinable(Exception):
    """A module that does what a joined one could not."""


@dataclass(frozen=True, slots=True)
class Module:
    """A module for the table: what it needs before it runs, what it loads later, and its entry."""

    needs: tuple[str, ...]
    later: tuple[str, ...]
    entry: str


class Modules:
    """The pages' modules, by their path among the static files; `text` gives one's text."""

    def __init__(self, text: Callable[[str], str]) -> None:
        self._text = text
        self._module = cache(lambda name: _module(name, text(name)))

    def needed(self, *names: str) -> list[str]:
        """The modules that these need before they run, themselves included, each once."""
        return _reached(names, lambda name: self._module(name).needs)

    def loaded(self, first: str) -> list[str]:
        """All that is loaded by itself: the first module, and what others load later."""
        return _reached([first], lambda name: [late for m in self.needed(name) for late in self._module(m).later])

    def joined(self, name: str, without: Collection[str] = ()) -> str:
        """A file that brings a module and what it needs, `without` what is there already; it runs none of them.

        Raises `Unjoinable`.
        """
        graph = {each: self._module(each).needs for each in self.needed(name)}
        try:
            order = [*TopologicalSorter(graph).static_order()]
        except CycleError as error:
            raise Unjoinable(f"imports in a circle: {' → '.join(error.args[1])}") from None
        return self._text(TABLE) + "".join(self._module(each).entry for each in order if each not in without)


def at(name: str) -> str:
    """Where a module's joined file is; `table.js` knows it, too."""
    return f"{FOLDER}/{name.replace('/', '-')}"


def _reached(first: Collection[str], follow: Callable[[str], Collection[str]]) -> list[str]:
    found = dict.fromkeys(first)
    queue = [*first]
    while queue:
        new = [name for name in dict.fromkeys(follow(queue.pop(0))) if name not in found]
        found |= dict.fromkeys(new)
        queue += new
    return [*found]


def _module(name: str, text: str) -> Module:
    """Write a module for the table. Raises `Unjoinable`."""
    needs: list[str] = []
    later: list[str] = []
    offers: list[str] = []

    def at_once(found: re.Match[str]) -> str:
        needs.append(_within(name, found["target"]))
        return f'$need("{needs[-1]}")'

    def imported(found: re.Match[str]) -> str:
        taken = [f"default: {found['whole']}"] if found["whole"] else []
        taken += [f"{outer}: {inner}" for outer, inner in _names(found["names"])]
        return f"const {{ {', '.join(taken)} }} = {at_once(found)};"

    def passed_on(found: re.Match[str]) -> str:
        source = at_once(found)
        offers.extend(f"{outer}: {source}.{inner}" for inner, outer in _names(found["names"]))
        return ""

    def listed(found: re.Match[str]) -> str:
        offers.extend(f"{outer}: {inner}" for inner, outer in _names(found["names"]))
        return ""

    def declared(found: re.Match[str]) -> str:
        offers.append(found["name"])
        return ""

    def named(found: re.Match[str]) -> str:
        offers.append("default: $default")
        return "const $default = "

    def put_off(found: re.Match[str]) -> str:
        later.append(_within(name, found["target"]))
        return f'$later("{later[-1]}")'

    text = _COMMENT.sub("", f"\n{text}")
    steps = ((_IMPORT, imported), (_PASSED_ON, passed_on), (_LISTED, listed), (_DECLARED, declared), (_DEFAULT, named))
    for pattern, step in (*steps, (_LATER, put_off)):
        text = pattern.sub(step, text)
    if left := _LEFT.search(text):
        raise Unjoinable(f"{name}: {left[0][:80]}")
    text = text.replace("import.meta.url", f'new URL("../{name}", import.meta.url)')
    # The parentheses have it compiled with the file, as it is called at once.
    entry = f'$add("{name}", (() => {{{text}\nreturn {{ {", ".join(offers)} }};\n}}));\n'
    return Module(tuple(needs), tuple(later), entry)


def _names(listed: str | None) -> list[tuple[str, str]]:
    return [(found["name"], found["other"] or found["name"]) for found in _NAME.finditer(listed or "")]


def _within(name: str, target: str) -> str:
    return normpath(join(dirname(name), target))
