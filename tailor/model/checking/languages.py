"""What the check knows of the languages other than English, one file each (`languages/*.txt`).

Which words carry no meaning of their own, which a rewrite adds without claiming anything, which forms of a word its
endings do not tell ("trug": tragen), what denies, what opens a statement of effect, what joins a row, what means
several, what gives a rank, and the words for numbers and units that are none in English.
"""

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from tailor.model.checking.stems import fold, listed

#: Tags of one language.
_ALIKE = {"nb": "no", "nn": "no"}
#: What stands before a German or Dutch verb, parted or not, and does not change its irregular forms.
_PREFIXES = listed(
    "hinein zusammen zuruck herunter heraus weiter teil an auf ab aus bei durch ein fest her hin los mit nach um vor "
    "weg zu be ent er ver zer miss uber unter wider op uit toe over onder terug samen mee bij aan in door her ont voor"
)
_PREFIXED = frozenset({"de", "nl"})


@dataclass(slots=True)
class Language:
    """The closed lists of one language, of folded words; `forms` has the words that an irregular form belongs to."""

    small: set[str] = field(default_factory=set)
    slight: set[str] = field(default_factory=set)
    denials: set[str] = field(default_factory=set)
    effects: set[str] = field(default_factory=set)
    joining: set[str] = field(default_factory=set)
    several: set[str] = field(default_factory=set)
    ranks: set[str] = field(default_factory=set)
    numbers: dict[str, int] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    forms: dict[str, set[str]] = field(default_factory=dict)


_NONE = Language()
#: What joins the words of Japanese is written in it.
_HIRAGANA = re.compile(r"[\u3040-\u309f]+")


def primary(tag: str) -> str:
    """The language of a BCP 47 tag in two letters, without script and region; English for none."""
    low = tag.split("-")[0].casefold()
    return _ALIKE.get(low, low) or "en"


def load() -> None:
    """Read all files now rather than at the first word."""
    for tag in known():
        language(tag)


@cache
def known() -> tuple[str, ...]:
    """The languages that have a file."""
    folder = files("tailor.model.checking").joinpath("languages")
    return tuple(sorted(name.name[:2] for name in folder.iterdir() if len(name.name) == len("de.txt")))


@cache
def language(tag: str) -> Language:
    """The lists of a language (two letters); empty ones when it has no file."""
    if tag not in known():
        return _NONE
    found = Language()
    sets = {
        "small": found.small, "slight": found.slight, "denials": found.denials, "effects": found.effects,
        "joining": found.joining, "several": found.several, "ranks": found.ranks,
    }  # fmt: skip
    section = ""
    for line in files("tailor.model.checking").joinpath(f"languages/{tag}.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == "numbers":
            for entry in line.split("/"):
                value, *names = entry.split()
                found.numbers.update((fold(name), int(value)) for name in names)
        elif section == "units":
            for entry in line.split("/"):
                unit, *names = entry.split()
                found.units.update((fold(name), unit) for name in names)
        elif section == "forms":
            for entry in line.split("/"):
                word, *forms = (fold(w) for w in entry.split())
                for form in forms:
                    found.forms.setdefault(form, set()).add(word)
        else:
            sets[section].update(fold(w) for w in line.split())
    return found


def is_small(low: str, tag: str) -> bool:
    """Whether a folded word carries no meaning of its own in a language, though it may in English."""
    return low in language(tag).small or (tag == "ja" and _HIRAGANA.fullmatch(low) is not None)


def is_slight(low: str, tag: str) -> bool:
    """Whether a folded word claims nothing when a rewrite adds it to what is said ("durchgeführt", "équipe")."""
    return low in language(tag).slight


@lru_cache(maxsize=16384)
def lemmas(low: str, tag: str) -> frozenset[str]:
    """The words that a folded word is an irregular form of; with what stands before it ("eingebracht": einbringen)."""
    forms = language(tag).forms
    if not forms:
        return frozenset()
    found = set(forms.get(low, ()))
    if tag in _PREFIXED:
        for prefix in ("", *_PREFIXES):
            if low.startswith(prefix):
                for rest in _bare(low[len(prefix) :]):
                    found |= {prefix + word for word in forms.get(rest, ())}
    return frozenset(found)


def _bare(rest: str) -> set[str]:
    """A word without the "ge" or "zu" that may stand inside, and without the endings of its persons."""
    inner = {rest} | {rest[2:] for mark in ("ge", "zu") if rest.startswith(mark)}
    return {form.removesuffix(ending) for form in inner for ending in ("", "en", "n", "t", "e", "er", "es")}
