"""Knows the names of employers by the words for what they are: Oakbeck Primary School, Rautavaaran kunta."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import functools
import re
from collections.abc import Iterator
from importlib.resources import files

#: A word of a name, in any script that has large letters, and what may stand between two.
_WORD = r"(?:St\. )?[A-ZÀ-ÞĀ-ŽΆ-ΫА-ЯЁІЇЄҐ0-9«„“\"][\w&’'.«»“”\"-]{0,30}"
_JOINT = r"(?: (?:&|and|of|the|am|an|im|in|der|die|des|zum|zur|und|de|del|de la|de las|de los|du|des|da|do|das|dos|di|della|dei|la|le|les|el|los|et|y|e|van|op|ter|den|het|og|och|ja|ve|és|și|і|та|i|pod|na|u|v|za|s|so|se|pri|při|przy|im\.|n\.|nad|της|του|των)){0,2} (?:[dl][’'])?"
#: Before a kind alone it makes no name of it.
_ARTICLE = r"(?:The|Der|Die|Das|Le|La|Les|Un|Une|El|Los|Las|Il|Lo|De|Het|Our|Notre|Unsere?)"
#: A word of a script without large letters.
_ANY = r"[^\s,.:;|()\d]{1,30}"
_LONGEST, _SEARCHED = 70, 700
_UNCASED = {"ar", "he", "fa", "th"}
#: Signs of sentences, and those with which a text speaks of its own school or hospital without naming it.
_NO_NAME = "请請将將至的在与與和到了是为為"
_OURS = "本我该該当當弊貴贵此各某"


def _rows() -> Iterator[tuple[str, str, str]]:
    """The lines of the list: the language, the side, and the words."""
    text = files("scraper.lexicon").joinpath("institutions.txt").read_text("utf-8")
    for line in text.splitlines():
        if line and line[0] != "#":
            language, side, names = line.split(" ", 2)
            yield language, side, names


@functools.cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is a name as a whole, and what is one within a text."""
    sides: dict[str, set[str]] = {"before": set(), "behind": set(), "joined": set(), "uncased": set()}
    for language, side, names in _rows():
        if not side.startswith("town-"):
            sides["uncased" if language in _UNCASED else side].update(names.split("|"))
    one_of = {side: "|".join(sorted(names, key=len, reverse=True)) for side, names in sides.items()}
    cased = (
        rf"(?!{_ARTICLE} (?:{one_of['before']})){_WORD}(?:{_JOINT}{_WORD}){{0,3}} (?:{one_of['before']})(?!\w| of [A-Z])"
        rf"|(?:{one_of['behind']})(?:{_JOINT}|[’'] ?){_WORD}(?:{_JOINT}{_WORD}){{0,3}}"
    )
    whole = (
        rf"{cased}|[^\W\d_a-zA-Z]{{2,16}}(?:{one_of['joined']})"
        rf"|(?:{one_of['uncased']}) {_ANY}(?: {_ANY}){{0,3}}"
    )
    joined = rf"(?<!\w)(?![{_OURS}])(?:(?![{_NO_NAME}])[\u4e00-\u9fff]){{2,16}}(?:{one_of['joined']})"
    return re.compile(rf"(?:{whole})"), re.compile(rf"(?<![\w-])(?:{cased})|{joined}")


def is_one(text: str) -> bool:
    """Whether a text is such a name and nothing else."""
    return len(text) <= _LONGEST and _patterns()[0].fullmatch(text) is not None


def holds_kind(text: str) -> bool:
    """Whether one of a text's words, large or small, says what kind of house it names."""
    return not _kinds().isdisjoint(text.casefold().split())


@functools.cache
def _kinds() -> frozenset[str]:
    names = (each for _, side, row in _rows() if side in {"before", "behind"} for each in row.split("|"))
    return frozenset(each.casefold() for each in names if each.isalpha() and len(each) >= _SHORTEST_KIND)


def town_of(name: str) -> str:
    """The town whose own a name is (`Stadt Rinteln`, `Bräcke kommun`, `City of Salem`); empty when it is no town's."""
    found = _of_a_town().fullmatch(name) if len(name) <= _LONGEST else None
    return found["behind"] or found["before"] if found else ""


@functools.cache
def _of_a_town() -> re.Pattern[str]:
    behind, before = (
        "|".join(names for _, side, names in _rows() if side == wanted) for wanted in ("town-behind", "town-before")
    )
    return re.compile(
        rf"(?:(?:the|die|la|el|il|a|o) )?(?:{behind})(?: (?:de |di |do |da |of )?|['’])(?P<behind>{_WORD}(?:{_JOINT}{_WORD}){{0,3}})"
        rf"|(?P<before>{_WORD}(?: {_WORD}){{0,2}}) (?:{before})",
        re.I,
    )


def first_in(text: str) -> str:
    """The first such name in a text's beginning; empty when none stands there."""
    found = _patterns()[1].search(text[:_SEARCHED])
    return _INTRODUCED.sub("", found[0]) if found else ""


#: What a heading says of whom it names.
_INTRODUCED = re.compile(
    r"^(?:Az|[^\W\d_]{3,20}['’](?:deki|daki|teki|taki)|About|Join|Why|Welcome to|Meet|At|Über|Bei|Chez|Sobre|Over|Om|Hos) (?=[^\W\d_a-z])"
)


def apart(name: str) -> str:
    """A name that an address runs together (`marlowbakery`, `hotelmarlow`), in its two words; empty where it is none."""
    plain = name.casefold()
    for side, word in _plain_words():
        rest = plain.removesuffix(word) if side == "before" else plain.removeprefix(word)
        if rest != plain and len(rest) >= _SHORTEST_REST:
            parts = (rest, word) if side == "before" else (word, rest)
            return " ".join(parts).title()
    return ""


#: So long are a kind's word at least, and what is left of the name.
_SHORTEST_KIND, _SHORTEST_REST = 4, 4


@functools.cache
def _plain_words() -> tuple[tuple[str, str], ...]:
    """The kinds of employers that are one word of an address's letters, with their side, the longest first."""
    found = {
        (side, name.casefold())
        for _, side, names in _rows()
        if side in {"before", "behind"}
        for name in names.split("|")
        if name.isascii() and name.isalpha() and len(name) >= _SHORTEST_KIND
    }
    return tuple(sorted(found, key=lambda each: (-len(each[1]), each)))
