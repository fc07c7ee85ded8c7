"""Words of a text as they are compared: stems, known names, and how much of a wish a line covers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from tailor.engine import phrasebook
from tailor.engine.offline import concepts, leading
from tailor.model import vocabulary
from tailor.model.checking.reading import read
from tailor.model.folding import fold

#: "P&L" and the like are words, too.
_WORD = re.compile(r"(?<!\w)[A-Za-z]&[A-Za-z](?!\w)|[^\W_]+(?:[+#]+)?(?:['’][^\W_]+)?")

_FUNCTION: Final = phrasebook.words("words", "function")
_ASKING: Final = phrasebook.words("words", "asking")

_SUFFIXES = (
    "erinnen", "ereien", "erin", "erei",
    "isations", "izations", "isation", "ization", "ationen", "ations", "atives", "ation", "ators", "ating", "ative",
    "ated", "ates", "ator", "ments", "ment", "ungen", "ings", "ate", "ing", "ung", "ers", "ies", "ied", "ions", "ion",
    "ors", "ives", "ive", "ity", "ely", "ant", "ent", "er", "or", "ed", "es", "en", "em", "al", "ly", "ys", "s", "e",
    "y", "n",
)  # fmt: skip


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its commonest ending, never shorter than four letters; a rough key, not a linguist's stem."""
    folded = fold(word)
    for suffix in _SUFFIXES:
        if folded.endswith(suffix) and len(folded) - len(suffix) >= 4:
            return folded[: -len(suffix)]
    return folded


def tokens(text: str) -> list[str]:
    """The words of a text, as they are written."""
    return _WORD.findall(text)


#: Before a vowel French and Italian join small words to the next: "l'encadrement d'étudiants", "dell'ordine".
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|dell|all|nell|sull|dall|un|quell)['’](?=[^\W_]{2})", re.IGNORECASE)


def content(text: str) -> list[str]:
    """The words that carry meaning, as they are written, but for what is joined to them by an apostrophe."""
    words = (_ELIDED.sub("", w) for w in tokens(text))
    return [
        w
        for w in words
        if len(w) > 1 and (w == "IT" or ((low := w.casefold()) not in _FUNCTION and low not in _ASKING))
    ]


def is_asking(word: str) -> bool:
    """Whether a word is one of those by which things are asked for."""
    return word.casefold() in _ASKING


def bare(text: str) -> bool:
    """Whether a text is without the words by which things are asked for ("experience of", "sound")."""
    return not any(word.casefold() in _ASKING for word in tokens(text))


#: "Dokumentationsvana", "forhandlingsevner": of what it is is asked for, in one word with the asking.
_ASKED_OF: Final = re.compile(rf"(?P<of>[^\W\d_]{{4,30}}?)s?{phrasebook.phrases('words', 'asked of')}", re.IGNORECASE)


def stems(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning, those of one concept made one; numbers left out."""
    group = _groups()
    words = (of["of"] if (of := _ASKED_OF.fullmatch(w)) else w for w in content(text) if not w[0].isdigit())
    found = (stem(w) for w in words)
    return frozenset(group.get(s, s) for s in found)


@cache
def common_doing() -> frozenset[str]:
    """The stems of what is done in every trade, which tell little of what is asked for."""
    listed = phrasebook.words("words", "doing")
    return frozenset(map(stem, listed)) | stems(" ".join(listed))


@cache
def _groups() -> dict[str, str]:
    found: dict[str, str] = {}
    for words in concepts.groups():
        for word in words:
            found.setdefault(stem(word), stem(words[0]))
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """A text as it is compared.

    said: names that it says · follows: those and what follows from them · parts: each name with its stems · stems: of
    all words · rest: of the words outside of any name.
    """

    said: frozenset[str]
    follows: frozenset[str]
    parts: tuple[tuple[str, frozenset[str]], ...]
    stems: frozenset[str]
    rest: frozenset[str]


_NOT: Final = re.compile(rf"(?<!\w){phrasebook.phrases('words', 'not')}(?!\w)[^.;:,()]{{0,24}}$", re.IGNORECASE)


def negated(text: str, at: int) -> bool:
    """Whether what a text says at a place is denied, or only wished for."""
    return _NOT.search(text[max(0, at - 40) : at]) is not None


_GAMES = re.compile(r" Games\b")


#: What stands around a letter that is a language of programming, where no other tool stands by.
_IN_A_LANGUAGE: Final = re.compile(
    rf"(?:\b{phrasebook.phrases('words', 'of programming')}\s|"
    rf"\b{phrasebook.phrases('words', 'languages')}\W{{1,3}})$",
    re.IGNORECASE,
)
_OF_A_LANGUAGE: Final = re.compile(rf"\s{phrasebook.phrases('words', 'programs')}(?!\w)", re.IGNORECASE)
#: A licence, a church school, Brazilian money, letters of a name or of "and".
_NO_LANGUAGE = re.compile(r"\$|\s?\+\s?[A-Z]\b|\s+of\s+E\b|\s(?:class|licen[cs]e)|\s?&", re.IGNORECASE)
_OF_A_KIND: Final = re.compile(
    rf"(?:\b{phrasebook.phrases('words', 'of a kind')}\W{{0,2}}|\b[A-Z]\.\s?|['’])$", re.IGNORECASE
)
_NEAR = 40
#: "R", "R please".
_FEW_LETTERS = 8


def _is_a_language(text: str, letter: vocabulary.Mention, found: Sequence[vocabulary.Mention]) -> bool:
    """Whether a single letter is the language of programming: alone, beside another tool, or by the words around it."""
    before = text[max(0, letter.start - _NEAR) : letter.start]
    if _NO_LANGUAGE.match(text, letter.end) or _OF_A_KIND.search(before):
        return False
    beside = any(
        m.kind == "tool" and len(m.text) > 1 and min(abs(m.start - letter.end), abs(letter.start - m.end)) <= _NEAR
        for m in found
    )
    alone = len(text.strip()) <= _FEW_LETTERS
    initial = text[letter.end : letter.end + 1] == "." and text[letter.end + 1 : letter.end + 2].strip()
    said = _IN_A_LANGUAGE.search(before) or _OF_A_LANGUAGE.match(text, letter.end)
    return alone or beside or bool(said and not initial)


def names(text: str) -> list[vocabulary.Mention]:
    """The known names in a text; a single letter is one only where it names a language of programming."""
    found = vocabulary.find(text)
    ends = {m.end for m in found}
    return [
        m
        for m in found
        if (len(m.text) > 1 or (m.text in ("R", "C") and _is_a_language(text, m, found)))
        # "security" is not "Security+".
        and not (m.canonical == "Epic" and _GAMES.match(text, m.end))
        and (not m.canonical.endswith("+") or m.canonical.endswith("++") or text[m.end : m.end + 1] == "+")
        # "Manual handling training" is had, and not given.
        and not (m.canonical == "Training" and m.text.casefold() == "training" and m.start - 1 in ends)
    ]


def display(mention: vocabulary.Mention) -> str:
    """A name as a résumé has it: the posting's spelling, but with the capitals that the name has."""
    if mention.text.islower():
        same = mention.canonical.casefold() == mention.text.casefold()
        return mention.canonical if same else mention.text[:1].upper() + mention.text[1:]
    return mention.text


def large(text: str) -> str:
    """A text with a large first letter, unless it begins with a name that is written small ("dbt", "pytest")."""
    small = any(
        each.start == 0 and each.kind == "tool" and each.canonical[:1].islower() and each.text[:1].islower()
        for each in names(text)
    )
    return text if small else text[:1].upper() + text[1:]


@lru_cache(maxsize=4_000)
def asserted(text: str) -> str:
    """A text without what it denies: "Ran the rota; no payroll" says nothing of payroll."""
    reading = read(text)
    if not reading.denied:
        return text
    kept = [w.text for n, w in enumerate(reading.words) if n not in reading.denied]
    return " ".join(kept)


@lru_cache(maxsize=4_000)
def look(text: str) -> Look:
    """Take a text apart; names that it denies ("no Kubernetes") are not in it."""
    found = [m for m in names(text) if not negated(text, m.start)]
    said = frozenset(m.canonical for m in found)
    follows = frozenset(general for name in said for general in vocabulary.implies(name))
    parts = {m.canonical: stems(m.text) for m in found}
    outside, at = [], 0
    for mention in found:
        outside.append(text[at : mention.start])
        at = mention.end
    rest = stems(" ".join((*outside, text[at:])))
    meant = _listed("in charge") if leading.shown(text) else frozenset[str]()
    return Look(said, said | follows, tuple(parts.items()), stems(text) | meant, rest)


@cache
def _listed(name: str) -> frozenset[str]:
    """The stems of a list of single words."""
    return stems(" ".join(phrasebook.words("words", name)))


_NAME_WEIGHT = 2.0
_SAME_WORDS = 0.8


#: A word of so many letters may be made of two, of which each has some.
_JOINED, _LEAST = 12, 5


def _is_joined(word: str, others: frozenset[str]) -> bool:
    """Whether a word is made of what two others begin and are: "Marktforschung" of Marktanalyse, Forschung."""
    ends = [each for each in others if len(each) >= _LEAST and word.endswith(each) and len(word) - len(each) >= _LEAST]
    return any(
        len(begun) >= _LEAST and any(each.startswith(begun) for each in others if each != end)
        for end in ends
        for begun in _unlinked(word[: -len(end)])
    )


def _unlinked(word: str) -> tuple[str, ...]:
    """The first part of a compound, with and without what links it to the next."""
    return (word, *(word[: -len(link)] for link in ("s", "n", "es", "en", "er") if word.endswith(link)))


#: Where words are joined into one, a part of so many letters with so many behind it may be what is asked for.
_PART, _BEHIND = 5, 4
#: So many letters that words have in common are their root, where the ends of both are no words of their own.
_ROOT, _END, _SHORT_END, _BARE_END = 8, 5, 2, 3


def is_begun(word: str, others: frozenset[str]) -> bool:
    """Whether a word begins one of others that is made of it and more, or has a long root with one in common.

    "Lager" is told by "lagermedarbejder", "systemutveckling" by "systemutvecklare", "haavanhoidosta" by "haavanhoito".
    """
    return any(
        (len(word) >= _PART and each.startswith(word) and len(each) - len(word) >= _BEHIND) or _of_one_root(word, each)
        for each in others
    )


def _of_one_root(word: str, other: str) -> bool:
    common = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    short, long = sorted((len(word) - common, len(other) - common))
    return common >= _ROOT and long <= (_END if short else _BARE_END) and short <= _SHORT_END


def keyword(wish: Look, line: Look, *, joined: bool = False) -> float:
    """How much of a wish the words of a line cover, 0 to 1; a name counts as two words.

    A name that the line does not say may still be told in other words ("project management", "managed projects").
    joined: whether their language joins words into one.
    """
    rest = wish.rest - _listed("sorts") if wish.parts else wish.rest
    total = _NAME_WEIGHT * len(wish.parts) + len(rest)
    if not total:
        return 0.0
    covered = float(len(rest & line.stems))
    left = rest - line.stems
    covered += sum(
        (len(each) >= _JOINED and _is_joined(each, line.stems)) or (joined and is_begun(each, line.stems))
        for each in left
    )
    for name, words in wish.parts:
        if name in line.follows:
            covered += _NAME_WEIGHT
        elif words:
            covered += _NAME_WEIGHT * _SAME_WORDS * len(words & line.stems) / len(words)
    return covered / total
