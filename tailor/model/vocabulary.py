"""Names of tools, skills, methods, credentials and tongues: what means the same, and what follows from what.

Facts are compared by it, so an alias is the very same thing under another name and a general term follows from a
specific one, never the reverse: PostgreSQL implies SQL, SQL implies nothing. The terms stand in `vocabulary.txt`,
which also tells its format.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

Kind = Literal["tool", "skill", "method", "credential", "tongue"]
_KINDS: dict[str, Kind] = {k: k for k in get_args(Kind)}

_TOKEN = re.compile(r"(?<!\w)\.net(?!\w)|[^\W_]+(?:\+\+|#|(?<=[^\W\d_])\+(?![\w+]))?", re.IGNORECASE)
#: What makes a company's name of a tool's: nobody at Epic Games charts in Epic.
_COMPANY = re.compile(
    r"[ \u00a0](?:Games|Airlines?|Airways|Bank|Records|Foods?|Hotels?|Motors|Pictures|Studios|Holdings|Insurance|"
    r"University|College|Hospital|Inc|Ltd|LLC|GmbH|AG)\b"
)
_BETWEEN = re.compile(r"[ \u00a0\t\-\u2010-\u2015/.&'\u2019+_]{0,3}")
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Mention:
    """A term found in a text: `text` is what stands at `start:end`, `canonical` the name that we know it by."""

    start: int
    end: int
    text: str
    canonical: str
    kind: Kind


@dataclass(slots=True)
class _Term:
    kind: Kind
    aliases: list[str] = field(default_factory=list)
    implies: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Lexicon:
    """Everything known: terms by canonical name, and by the folded tokens of each of their names.

    `phrases` leads from folded tokens to the names written so: (exact tokens or None, canonical).
    """

    terms: dict[str, _Term] = field(default_factory=dict)
    phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...] | None, str]]] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)

    def name(self, name: str, canonical: str, exact: bool) -> None:
        """Note one name of a term."""
        raw = tuple(m.group() for m in _TOKEN.finditer(name))
        folded = tuple(_fold(t) for t in raw)
        if not folded or len(folded) > _LONGEST or (len(folded) == 1 and len(folded[0]) == 1 and not exact):
            raise ValueError(f"not a term: {name!r}")
        self.phrases.setdefault(folded, []).append((raw if exact else None, canonical))
        self.longest[folded[0]] = max(self.longest.get(folded[0], 0), len(folded))

    def look_up(self, folded: tuple[str, ...], raw: tuple[str, ...]) -> str | None:
        """The canonical name of exactly these tokens."""
        for exact, canonical in self.phrases.get(folded, ()):
            if exact is None or exact == raw or _shouts(raw, exact):
                return canonical
        return None


def load() -> None:
    """Read the vocabulary now rather than at the first text."""
    _lexicon()


def canonical(term: str) -> str:
    """The name that a term is known by (`k8s` → `Kubernetes`); the term itself, trimmed, when it is not known."""
    raw = tuple(m.group() for m in _TOKEN.finditer(term))
    return _lexicon().look_up(tuple(_fold(t) for t in raw), raw) or term.strip()


def find(text: str) -> list[Mention]:
    """Every known term in the text, from left to right, the longest where several start, none within another."""
    lexicon = _lexicon()
    tokens = [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text)]
    folded = [_fold(t[2]) for t in tokens]
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        limit = lexicon.longest.get(folded[at], 0)
        if not limit:
            at += 1
            continue
        last = at + 1
        while last < min(at + limit, len(tokens)) and _joined(text[tokens[last - 1][1] : tokens[last][0]]):
            last += 1
        for stop in range(min(last, at + limit), at, -1):
            raw = tuple(t[2] for t in tokens[at:stop])
            name = lexicon.look_up(tuple(folded[at:stop]), raw)
            if name is not None:
                start, end = tokens[at][0], tokens[stop - 1][1]
                if stop - at > 1 or not text[start].isupper() or not _COMPANY.match(text, end):
                    found.append(Mention(start, end, text[start:end], name, lexicon.terms[name].kind))
                at = stop
                break
        else:
            at += 1
    return found


def kind(canonical: str) -> Kind | None:
    """What sort of term a canonical name is; None when it is not known."""
    term = _lexicon().terms.get(canonical)
    return term.kind if term else None


def aliases(canonical: str) -> tuple[str, ...]:
    """The other names of a canonical name; none when it is not known."""
    term = _lexicon().terms.get(canonical)
    return tuple(term.aliases) if term else ()


def implies(canonical: str) -> frozenset[str]:
    """The general terms that follow from a specific one, and those that follow from them."""
    return _implied(canonical)


@cache
def _implied(name: str) -> frozenset[str]:
    lexicon = _lexicon()
    seen: set[str] = set()
    todo = [name]
    while todo:
        term = lexicon.terms.get(todo.pop())
        for general in term.implies if term else ():
            if general not in seen and general != name:
                seen.add(general)
                todo.append(general)
    return frozenset(seen)


def _is_short_acronym(name: str) -> bool:
    """Whether small letters would make another word of it: `DELTA` is a certificate, "delta" is not."""
    return name.isalpha() and name.isupper() and 1 < len(name) <= 5


def _shouts(raw: tuple[str, ...], exact: tuple[str, ...]) -> bool:
    """Whether a name is written in capitals, as whole lists of skills are; short ones may be another word or an
    acronym.
    """
    return all(len(t) > 3 and t.isupper() for t in raw) and raw == tuple(t.upper() for t in exact)


def _joined(gap: str) -> bool:
    """Whether two tokens may belong to one name: nothing but a space, a hyphen, a slash or the like between them."""
    return bool(_BETWEEN.fullmatch(gap)) and ". " not in gap


@cache
def _fold(token: str) -> str:
    """Letters compared without case, width and plural: `Databases` and `database` are one."""
    folded = unicodedata.normalize("NFKC", token).casefold()
    if len(folded) > 4 and folded.endswith("ies"):
        return folded[:-3] + "y"
    if len(folded) > 3 and folded.endswith("s") and not folded.endswith(("ss", "us", "is")):
        return folded[:-1]
    return folded


@cache
def _lexicon() -> _Lexicon:
    """The vocabulary, read once a process."""
    lexicon = _Lexicon()
    source = files("tailor.model").joinpath("vocabulary.txt").read_text("utf-8")
    later: list[str] = []
    for kind_, general, entry in _entries(source):
        head, _, tail = entry.partition(" > ")
        names = [n.strip() for n in re.split(r" = |, ", head)]
        name = names[0].removeprefix("!")
        term = lexicon.terms.setdefault(name, _Term(kind_))
        term.implies += [g.strip() for g in tail.split(",") if g.strip()] + [g for g in general if g != name]
        for number, written in enumerate(names):
            plain = written.removeprefix("!")
            # "React = !React" narrows the canonical name itself to its exact letters.
            if number == 0 and not written.startswith("!") and f"!{plain}" in names[1:]:
                continue
            if number and plain != name:
                term.aliases.append(plain)
            lexicon.name(plain, name, exact=written.startswith("!") or _is_short_acronym(plain))
        later += term.implies
    for name in dict.fromkeys(later):
        known = lexicon.look_up(tuple(_fold(m.group()) for m in _TOKEN.finditer(name)), (name,))
        if name not in lexicon.terms and known is None:
            lexicon.terms[name] = _Term("skill")
            lexicon.name(name, name, exact=False)
    for term in lexicon.terms.values():
        resolved = (g if g in lexicon.terms else _resolve(lexicon, g) for g in term.implies)
        term.implies = list(dict.fromkeys(resolved))
    return lexicon


def _resolve(lexicon: _Lexicon, name: str) -> str:
    """Resolve a general term that the data names by an alias."""
    raw = tuple(m.group() for m in _TOKEN.finditer(name))
    return lexicon.look_up(tuple(_fold(t) for t in raw), raw) or name


def _entries(source: str) -> Iterator[tuple[Kind, tuple[str, ...], str]]:
    """The entries of the data file, each with the kind and the general terms of its heading."""
    kind_: Kind = "tool"
    general: tuple[str, ...] = ()
    for line in source.splitlines():
        if line.startswith("["):
            word, _, rest = line.strip("[] ").partition(" > ")
            kind_ = _KINDS[word]
            general = tuple(g.strip() for g in rest.split(",") if g.strip())
        elif line.strip() and not line.startswith("#"):
            yield from ((kind_, general, entry.strip()) for entry in line.split(";") if entry.strip())
