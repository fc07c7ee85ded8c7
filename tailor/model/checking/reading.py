"""A text read for comparison: its words, terms and figures, and which of them it denies."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from tailor.model import vocabulary
from tailor.model.checking import figures as figures_
from tailor.model.checking import languages, letters, sentences
from tailor.model.checking import words as words_
from tailor.model.checking.figure import Figure
from tailor.model.checking.normal import Plain, plain
from tailor.model.checking.shorthand import written_out
from tailor.model.checking.stems import listed
from tailor.model.checking.words import Word
from tailor.model.posting import Evidence
from tailor.model.resume import Passage
from tailor.model.vocabulary import Mention

#: The mark before a line of a list says nothing.
_BULLET = re.compile(r"^\s*(?:[-*•‣◦●○▪■□▸►–—·\uf0a7\uf0b7]\s+)+")
_DENIALS = {
    "no", "zero", "nil", "not", "never", "without", "lack", "lacks", "lacking", "none", "neither", "nor", "cannot",
    "n't", "nicht", "kein", "keine", "keinen", "keinerlei", "ohne", "nie", "pas", "sans", "aucun", "aucune", "jamais",
    "sin", "nunca", "ningun", "ninguna", "senza", "mai", "nessun", "nessuna", "sem", "geen", "zonder", "niet", "didn",
    "don", "haven", "wasn", "isn", "hasn", "except", "unfamiliar", "planned", "plan",
    "hope", "wish", "want", "learning", "learn",
}  # fmt: skip
_STRONG_STOP = re.compile(r"[.;:!?\n]|\bbut\b|\bhowever\b|\baber\b|\bmais\b|\bpero\b", re.IGNORECASE)
_SUBJECTS = {
    "i", "we", "my", "ich", "wir", "mein", "je", "j", "nous", "mon", "yo", "mi", "io", "noi", "eu", "ik", "wij",
}  # fmt: skip
_PLANS = {"planned", "plan", "hope", "wish", "want", "learning", "learn"}
_WISHES = {"like", "love", "want", "hope", "wish", "plan", "eager", "keen", "happy", "willing", "going", "ready"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text consists of.

    language: the two letters of the language that it is read in. denied: the indices of words that stand behind a "no",
    "never", "without". common: the words that are no part of a name. unfinished: the indices of words in sentences
    about what is still to come; by_others: of clauses about what somebody else did; together: of sentences about a
    team's work.
    """

    plain: Plain
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    phrases: tuple[tuple[int, int, int], ...]
    denied: frozenset[int]
    numeric: frozenset[int]
    stems: frozenset[str]
    lows: frozenset[str]
    common: frozenset[str]
    groups: frozenset[int]
    terms: frozenset[str]
    starts: tuple[int, ...]
    acronyms: frozenset[str]
    language: str
    phrase_groups: dict[int, set[int]]
    terms_at: dict[int, set[str]]
    unfinished: frozenset[int] = frozenset()
    by_others: frozenset[int] = frozenset()
    together: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The comparable text."""
        return self.plain.text

    @property
    def initials(self) -> frozenset[str]:
        """The acronyms that its runs of words would make: few texts have a name to compare them with."""
        return letters.initials(self.text)

    def has(self, word: Word) -> bool:
        """Whether the text says the word, or an equivalent."""
        return (
            word.stem in self.stems
            or word.low in self.lows
            or not self.groups.isdisjoint(words_.groups(word))
            or (len(word.low) > 8 and word.low[:8] in self.stems)
        )

    def is_free_of(self, index: int) -> bool:
        """Whether a word is denied by the one behind it: "accident-free"."""
        words = self.words
        return (
            index + 1 < len(words)
            and words[index + 1].low == "free"
            and self.text[words[index].end : words[index + 1].start] == "-"
        )

    def pair_at(self, index: int) -> str:
        """The letters, folded, of a pair that a word is part of: "rd" of "R&D"."""
        word = self.words[index]
        if len(word.text) > 1 or not word.capital:
            return ""
        pair = _AND_LETTERS.match(self.text, max(0, word.start - 2 * (self.text[word.start - 1 : word.start] == "&")))
        return pair.group().replace("&", "").casefold() if pair else ""

    def at(self, start: int, end: int) -> range:
        """The indices of the words that lie within `start:end`."""
        return _span(self.starts, self.words, start, end)


@dataclass(frozen=True, slots=True)
class Source:
    """A passage that may support a claim; `told` marks the person's own words."""

    passage: Passage
    reading: Reading
    number: int = 0
    told: bool = False

    def evidence(self) -> Evidence:
        """The passage as evidence of a claim."""
        p = self.passage
        return Evidence(source=p.source, ref=p.ref, quote=p.text[:500], page=p.page, line=p.line)


def source(passage: Passage, number: int, *, told: bool = False, tongues: tuple[str, ...] = ("en",)) -> Source:
    """A passage read for comparison; `number` counts the sources of a case from 0.

    tongues: the languages that it may be written in, two letters each; the first when its small words do not tell.
    """
    return Source(passage, read(passage.said, tongue_of(passage.said, tongues)), number, told)


def tongue_of(written: str, tongues: tuple[str, ...]) -> str:
    """Which of some languages (two letters) a text is written in, by its small words; the first when they are even."""
    if len(set(tongues)) < 2:
        return tongues[0]
    lows = [w.low for w in words_.words(plain(written).text)]
    counts = {t: sum(low in _ENGLISH if t == "en" else languages.is_small(low, t) for low in lows) for t in tongues}
    return max(tongues, key=lambda tongue: counts[tongue])


#: The small words of English, where its words are told from another language's.
_ENGLISH = frozenset(
    listed("a an and as at by for from in is it of on or our that the their to was were with while which who")
)


@lru_cache(maxsize=4096)
def read(written: str, language: str = "en") -> Reading:
    """Read a text in a language (two letters); what was read of a passage is kept: many texts are compared with it."""
    bare = plain(_BULLET.sub("", written))
    if language == "en":
        bare = written_out(bare)
    sequence = words_.words(bare.text)
    mentions = tuple(m for m in vocabulary.find(words_.spaced(bare.text)) if not _is_plain_word(m, bare.text))
    found = tuple(f for f in figures_.figures(bare.text, language) if not _within(f, mentions))
    phrases = tuple(words_.phrases(sequence))
    denied = _denied(bare.text, sequence, _denials(language))
    stems: set[str] = set()
    lows: set[str] = set()
    groups: set[int] = {g for first, _, g in phrases if first not in denied}
    for number, word in enumerate(sequence):
        if number not in denied and not is_until_now(bare.text, word):
            stems.add(word.stem)
            lows.add(word.low)
            groups |= words_.groups(word)
            if len(word.low) > 8:
                stems.add(word.low[:8])
    starts = tuple(w.start for w in sequence)
    terms: set[str] = set()
    for mention in mentions:
        if not denied.intersection(_span(starts, sequence, mention.start, mention.end)):
            terms.add(mention.canonical)
            terms |= vocabulary.implies(mention.canonical)
    phrase_groups: dict[int, set[int]] = {}
    for first, last, group in phrases:
        for n in range(first, last):
            phrase_groups.setdefault(n, set()).add(group)
    terms_at: dict[int, set[str]] = {}
    for mention in mentions:
        for n in _span(starts, sequence, mention.start, mention.end):
            terms_at.setdefault(n, set()).add(mention.canonical)
    return Reading(
        plain=bare,
        words=sequence,
        mentions=mentions,
        figures=found,
        phrases=phrases,
        denied=denied,
        numeric=frozenset(n for f in found for n in _span(starts, sequence, f.start, f.end)),
        stems=frozenset(stems),
        lows=frozenset(lows),
        common=frozenset(lows - _names(bare.text, sequence)),
        groups=frozenset(groups),
        terms=frozenset(terms),
        starts=starts,
        acronyms=frozenset(w.low.removesuffix("s") for w in sequence if w.odd and 1 < len(w.low) < 7)
        | {m.group().replace("&", "").casefold() for m in _AND_LETTERS.finditer(bare.text)},
        language=language,
        phrase_groups=phrase_groups,
        terms_at=terms_at,
        unfinished=_covered(starts, sequence, sentences.unfinished(bare.text)),
        by_others=_covered(starts, sequence, sentences.by_others(bare.text)),
        together=_covered(starts, sequence, sentences.together(bare.text)),
    )


def asking(reading: Reading) -> Reading:
    """A text whose applications for something are no more than its evidence, which says that it was applied for."""
    found = [
        (m.start(), end) for s, end in sentences.sentences(reading.text) for m in _ASKING.finditer(reading.text, s, end)
    ]
    more = _covered(reading.starts, reading.words, found)
    return replace(reading, unfinished=reading.unfinished | more) if more else reading


_ASKING = re.compile(r"\bapplications? for\b", re.IGNORECASE)


def _names(text: str, sequence: tuple[Word, ...]) -> set[str]:
    """The words that stand with a capital within a sentence, and never without one."""
    within = {n for n, w in enumerate(sequence) if w.capital and not _opens(text, sequence, n)}
    return {sequence[n].low for n in within} - {w.low for n, w in enumerate(sequence) if n not in within}


def _opens(text: str, sequence: tuple[Word, ...], number: int) -> bool:
    """Whether a word is the first of a sentence."""
    return not number or any(c in ".!?;:\n" for c in text[sequence[number - 1].end : sequence[number].start])


#: "H&S", "P&L": two words' letters.
_AND_LETTERS = re.compile(r"\b[A-Z]&[A-Z]\b")


def is_until_now(text: str, word: Word) -> bool:
    """Whether "present" only says that a period is still going on: nobody presented anything by it."""
    return word.low == "present" and bool(_UNTIL.search(text, max(0, word.start - _UNTIL_BY), word.start))


_UNTIL = re.compile(r"(?:-|\b(?:to|until|till))(?: the)? ?$", re.IGNORECASE)
#: So many characters before a word may say that it is an end.
_UNTIL_BY = 12


def _covered(starts: tuple[int, ...], sequence: tuple[Word, ...], spans: list[tuple[int, int]]) -> frozenset[int]:
    return frozenset(n for start, end in spans for n in _span(starts, sequence, start, end))


def _span(starts: tuple[int, ...], sequence: tuple[Word, ...], start: int, end: int) -> range:
    """The indices of the words that lie, wholly or in part, within `start:end`."""
    first = bisect_left(starts, start)
    if first and sequence[first - 1].end > start:
        first -= 1
    return range(first, bisect_left(starts, end))


#: Names of things that are common words too: only their capitals within a sentence tell.
_COMMON = {"excel", "access", "word", "make", "express", "go", "teams", "zoom", "slack", "spark", "indeed", "relay"}


def _is_plain_word(mention: Mention, text: str) -> bool:
    """Whether a term is a common word at a sentence's beginning ("Excel at …", "Express …")."""
    before = text[: mention.start].rstrip()
    if mention.text == "5s":
        return before.casefold().endswith(("under", "over"))
    if mention.text.casefold() not in _COMMON:
        return False
    after = text[mention.end : mention.end + 5].casefold()
    return (not before or before[-1] in ".!?;") and (after.startswith((" at ", " in ", " a ", " the ")))


def _within(figure: Figure, mentions: tuple[Mention, ...]) -> bool:
    return any(m.start <= figure.start and figure.end <= m.end for m in mentions)


def _denied(text: str, sequence: tuple[Word, ...], denials: frozenset[str]) -> frozenset[int]:
    """The words that a denial reaches: those behind it, up to eight, within its clause; in some languages before it."""
    denied: set[int] = set()
    for number, word in enumerate(sequence):
        if word.low == "free" and number and text[word.start - 1] == "-":
            denied.add(number - 1)  # "Accident-free": no accidents.
        if word.low == "free" and _is_free_from(sequence, number):
            for other in range(number + 2, min(number + 2 + _FREE_OF, len(sequence))):
                if _CLAUSE.search(text, sequence[other - 1].end, sequence[other].start):
                    break
                denied.add(other)
        if word.low in _BARE:
            denied |= _denied_behind(text, sequence, number, denials)
        if word.low not in denials or (word.low in _PLANS and not _is_intent(sequence, number)):
            continue
        if number + 1 < len(sequence) and sequence[number + 1].low in _ONLY:
            continue  # "Not only": that, too.
        if word.low == "no" and text[word.end : word.end + 1] == "-":
            continue  # "No-shows" are some.
        if word.low == "never" and number + 1 < len(sequence) and sequence[number + 1].low in _MISSING:
            continue  # Who never missed a date was there at each.
        for other in range(number + 1, min(number + 9, len(sequence))):
            if _STRONG_STOP.search(text, sequence[other - 1].end, sequence[other].start + 1):
                break
            if sequence[other].low in ("but", "however", "aber", "mais", "pero", "only", *_SINCE):
                break
            if sequence[other].low in _SUBJECTS and "," in text[sequence[other - 1].end : sequence[other].start]:
                break  # "It wasn't mine, I kept the paperwork."
            denied.add(other)
        if word.low in _AFTERWARDS:
            for other in range(number - 1, max(-1, number - 9), -1):
                if _CLAUSE.search(text, sequence[other].end, sequence[other + 1].start):
                    break
                denied.add(other)
    return frozenset(denied)


def _is_free_from(sequence: tuple[Word, ...], number: int) -> bool:
    """Whether something is said to have none of what follows: "free of accidents", but "free of charge"."""
    behind = [w.low for w in sequence[number + 1 : number + 3]]
    return len(behind) > 1 and behind[0] in ("of", "from") and behind[1] not in ("charge", "tax", "the")


#: So many words at most may be what something is free of.
_FREE_OF = 4


def _denied_behind(text: str, sequence: tuple[Word, ...], number: int, denials: frozenset[str]) -> set[int]:
    """What a bare "no" at the end of its clause is about: "Pivot tables yes, Power Query no", "Kafka: no"."""
    word, found = sequence[number], set[int]()
    if (word.low == "no" and word.low not in denials) or not _ENDS.match(text, word.end):
        return found
    for other in range(number - 1, max(-1, number - 9), -1):
        between = text[sequence[other].end : sequence[other + 1].start]
        if _CLAUSE.search(between) and not (other == number - 1 and between.strip() == ":"):
            break
        if sequence[other].low in _JOINS:
            break
        found.add(other)
    return found


@cache
def _denials(language: str) -> frozenset[str]:
    """The words that deny in a language: those of all, but for what has no meaning of its own there ("no": in the)."""
    lists = languages.language(language)
    return frozenset((_DENIALS - lists.small) | lists.denials)


#: From here on a denial says how long.
_SINCE = frozenset({"since", "seit", "depuis", "desde", "sinds"})
_ONLY = frozenset({"only", "just", "merely", "nur", "bloss", "seulement", "solo", "solamente", "soltanto", "alleen"})
_MISSING = frozenset({"missed", "miss", "missing", "skipped"})
#: Denials that stand behind what they deny: "Klimaanlagen mache ich nicht", "airco's doe ik niet".
_AFTERWARDS = frozenset({"nicht", "niet"})
_CLAUSE = re.compile(r"[,.;:!?\n]")
#: A "no" that ends its clause; "no. 12" is a number.
_BARE = frozenset(
    {"no", "not", "nein", "nicht", "non", "pas", "nao", "não", "nee", "niet", "nej", "nei", "inte", "ikke", "nie", "ne"}
)
_ENDS = re.compile(r"\s*(?:[,;!?\n)]|\.(?!\s*\d)|$|(?:but|aber|mais|pero)\b)", re.IGNORECASE)
_JOINS = frozenset(
    {"yes", "but", "ja", "aber", "oui", "mais", "si", "sí", "pero", "sim", "mas", "and", "und", "y", "et"}
)


def _is_intent(sequence: tuple[Word, ...], number: int) -> bool:
    """ "I want to learn Rust" and "currently learning Rust" do not say that Rust is known; "planned routes" does."""
    before = sequence[number - 1].low if number else ""
    if sequence[number].low == "learn":
        return before == "to" and not _WISHES.isdisjoint(w.low for w in sequence[max(0, number - 4) : number])
    after = sequence[number + 1].low if number + 1 < len(sequence) else ""
    return before in ("i", "would", "currently", "still", "am", "m") or after == "to"


@lru_cache(maxsize=8192)
def tells(text: str, what: re.Pattern[str]) -> bool:
    """Whether a text has something anywhere; it is looked for once for all the text's figures."""
    return bool(what.search(text))
