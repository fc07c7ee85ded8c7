"""Does evidence name this tool, credential, employer or place?

Known terms are compared by what they mean (k8s is Kubernetes, FastAPI implies Python, not the reverse); whatever else
is written like a name must stand in the evidence itself, or be its acronym.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.concepts import meanings
from tailor.model.checking.countries import countries
from tailor.model.checking.kin import roots
from tailor.model.checking.lexicon import family
from tailor.model.checking.licences import DRIVING, by_category
from tailor.model.checking.listing import heads_list
from tailor.model.checking.makers import maker_left_out, makes
from tailor.model.checking.naming import of_style
from tailor.model.checking.positions import is_title_word
from tailor.model.checking.reading import Reading, Source, read
from tailor.model.checking.sentences import BESIDE_UNFINISHED
from tailor.model.checking.stems import fold, listed
from tailor.model.checking.words import Word, groups, is_free, is_function
from tailor.model.claims import ClaimKind
from tailor.model.vocabulary import Mention, canonical, kind

_KINDS: dict[str, ClaimKind] = {
    "tool": "tool",
    "skill": "tool",
    "method": "tool",
    "credential": "credential",
    "tongue": "tool",
}
_AT = {"at", "for", "with", "from", "joined", "bei", "chez", "en", "fur", "von", "by"}
_EMPLOYED = {"at", "for", "bei", "chez"}
_IN = {"in", "near", "throughout", "across", "nach", "a"}
_ORG = re.compile(
    r"^(ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|sa|sarl|sas|bv|nv|co|corp|corporation|company|group|holdings|partners|"
    r"hospital|clinic|infirmary|university|college|school|academy|institute|bank|trust|council|hotel|restaurant|labs|"
    r"studio|studios|agency|foundation|charity|nhs|universitat|klinikum|hochschule|krankenhaus)$"
)
_ING = re.compile(r"[a-z]{3,}ing")


def names(case: Case) -> Iterator[Finding]:
    """The tools, credentials, organisations and places that a text names."""
    taken: set[int] = set()
    for mention in case.reading.mentions:
        if (finding := _term(case, mention)) is not None:
            taken.update(case.reading.at(finding.start, finding.end))
            yield finding
    yield from _proper(case, taken)


def _term(case: Case, mention: Mention) -> Finding | None:
    """A term of the vocabulary. Common skills in a single small word ("research") are wording, not names."""
    reading = case.reading
    indices = reading.at(mention.start, mention.end)
    # Of an elided letter no word is left: "C'est" names no C.
    if not indices or any(n in case.excused for n in indices):
        return None
    # A capital at the beginning makes no name of a word: "Drainage design".
    plain = len(indices) == 1 and (mention.text.islower() or (indices[0] == 0 and mention.text[1:].islower()))
    if mention.kind == "skill" and plain:
        return None
    if plain and mention.kind == "method" and _ING.fullmatch(mention.text):
        return None
    source = (
        supporter(case, mention.canonical, indices) or _of_country(case, mention) or _of_letters(case, mention, indices)
    )
    if source is None and mention.text.casefold() in ("api", "apis"):
        source = of_style(case, indices[0])
    if source is None and len(indices) > 1:
        source = maker_left_out(case, indices[0])
    if source is None and mention.canonical == DRIVING:
        source = next((s for s in case.sources if by_category(s)), None)
    tier = "hard"
    if mention.kind == "skill" and source is None:
        # What a skill's name says may be said in other words: half of them is a question, none is an invention.
        said = sum(1 for n in indices if any(case.says(s, n) for s in case.sources))
        if 2 * said >= len(indices):
            return None
    return Finding(_KINDS[mention.kind], mention.start, mention.end, "hard" if tier == "hard" else "soft", source)


def _of_country(case: Case, mention: Mention) -> Source | None:
    """The passage that names the country that a word which is no language here belongs to ("Italian suppliers")."""
    if mention.kind != "tongue":
        return None
    kin = family(mention.text.casefold())
    return next((s for s in case.sources if not kin.isdisjoint(s.reading.lows)), None)


def _of_letters(case: Case, mention: Mention, indices: range) -> Source | None:
    """The passage that has the letters of a phrase which a language stands in ("English as an additional language")."""
    if mention.kind != "tongue":
        return None
    return next((s for s in case.sources if case.is_of_letters(s, indices[0])), None)


def supporter(case: Case, name: str, indices: range) -> Source | None:
    """The passage that names a term, something that implies it, or the very same words."""
    said = tuple(case.reading.words[n] for n in indices)
    exact = _exactly(case.reading, said)
    mine = case.reading.unfinished or BESIDE_UNFINISHED.search(case.reading.text)
    ordered = (*case.near(case.part(said[0].start)), *case.sources)
    for source in ordered:
        evidence = source.reading
        if not mine and _is_unfinished(name, said, evidence):
            continue
        if (name in evidence.terms or canonical(name) in evidence.terms) and _same_level(name, said, evidence):
            return source
        # A tool of one word that the evidence does not name is another thing there ("Epic Games", "go").
        other = len(said) == 1 and kind(name) == "tool"
        if (
            said
            and not other
            and all(_literally(word, evidence) for word in said)
            and (not exact or exact.search(evidence.text))
        ):
            return source
        if len(said) == 1 and said[0].text.isupper() and said[0].low in evidence.initials:
            return source
        if len(said) == 1 and case.reading.pair_at(indices[0]) in evidence.initials:
            return source  # The R of "R&D" is no language.
        if _spelled_out(said, evidence) or (
            len(said) == 1 and kind(name) != "credential" and _is_lettered(said[0], evidence)
        ):
            return source
    return None


def _is_lettered(word: Word, evidence: Reading) -> bool:
    """Whether letters stand for a phrase of the evidence: "SMS" is a text message, a DBA a database administrator."""
    return word.odd and word.text.removesuffix("s").isupper() and not groups(word).isdisjoint(evidence.groups)


_NEAR = 30


def _is_unfinished(name: str, said: tuple[Word, ...], evidence: Reading) -> bool:
    """Whether the evidence has a thing only as one to come, or gone ("CIMA part-qualified", "learning for the C1")."""
    mine = {n for m in evidence.mentions if m.canonical == name for n in evidence.at(m.start, m.end)}
    mine |= {n for n, w in enumerate(evidence.words) if said and w.low == said[0].low}
    if mine and mine <= evidence.unfinished:
        return True
    return bool(mine) and kind(name) == "credential" and all(_is_beside(evidence, n) for n in mine)


def _is_beside(evidence: Reading, index: int) -> bool:
    word = evidence.words[index]
    return bool(
        BESIDE_UNFINISHED.search(evidence.text, max(0, word.start - _NEAR), min(len(evidence.text), word.end + _NEAR))
    )


def _exactly(reading: Reading, said: tuple[Word, ...]) -> re.Pattern[str] | None:
    """What a name with a sign, or of one letter, must look like in the evidence: C is no C++, security no Security+."""
    sign = _SIGN.match(reading.text, said[-1].end) if said else None
    if not said or (sign is None and (len(said) > 1 or len(said[0].low) > 1)):
        return None
    written = said[-1].text + (sign.group() if sign else "")
    return re.compile(rf"(?<!\w){re.escape(written)}(?![\w#]|\+(?!\w))", re.IGNORECASE)


_SIGN = re.compile(r"[+#]+")


def _same_level(name: str, said: tuple[Word, ...], evidence: Reading) -> bool:
    """Whether a credential has the same level and number: Level 2 is no Level 3."""
    if kind(name) != "credential":
        return True
    mine = set(_DIGITS.findall(" ".join(w.low for w in said)))
    return not mine or mine <= set(_DIGITS.findall(evidence.text))


_DIGITS = re.compile(r"\d+")


def _literally(word: Word, evidence: Reading) -> bool:
    return word.low in evidence.lows or (len(word.low) > 4 and word.stem in evidence.stems)


def _proper(case: Case, taken: set[int]) -> Iterator[Finding]:
    """Names that the vocabulary does not know: capitals within a sentence, `camelCase`, acronyms, `x9`."""
    reading = case.reading
    # In headlines every word has a capital, and in German every noun.
    headline = case.language.startswith("de") or _is_headline(reading)
    at = 0
    while at < len(reading.words):
        if at in taken or not _is_name(case, at, headline):
            at += 1
            continue
        stop = at + 1
        while (
            stop < len(reading.words)
            and stop not in taken
            and _is_name(case, stop, headline)
            and _adjacent(reading, stop)
        ):
            stop += 1
        found = _name(case, at, stop)
        yield from found
        at = max([stop, *(reading.at(f.start, f.end).stop for f in found)])


def _adjacent(reading: Reading, index: int) -> bool:
    gap = reading.text[reading.words[index - 1].end : reading.words[index].start]
    return not gap.strip(" -&'./") and ". " not in gap


def _name(case: Case, first: int, last: int) -> list[Finding]:
    """One finding for a name: the passage that has all of its words, or the words that no passage has."""
    reading = case.reading
    run = reading.words[first:last]
    if _is_guessed(case, first, last):
        return [Finding("organisation", run[0].start, run[-1].end, "soft", None)]
    ordered = (*case.near(case.part(run[0].start)), *case.sources)
    for source in ordered if not any(_is_refused(case, word) for word in run) else ():
        if not case.reading.unfinished and all(_is_unfinished("", (w,), source.reading) for w in run):
            continue
        if all(_named(word, source.reading) for word in run) or _spelled_out(run, source.reading):
            return [Finding(_kind(case, first, last), run[0].start, run[-1].end, "hard", source)]
    if long := _long_form(case, first):
        return [Finding(_kind(case, first, last), run[0].start, reading.words[long[0]].end, "hard", long[1])]
    if any(_is_refused(case, word) for word in run):
        return [Finding(_kind(case, first, last), run[0].start, run[-1].end, "hard", None)]
    missing = [n for n in range(first, last) if not any(_named(reading.words[n], s.reading) for s in ordered)]
    if not missing:
        missing = list(range(first, last))
        if not case.reading.unfinished and _is_all_to_come(case, run):
            return [Finding(_kind(case, first, last), run[0].start, run[-1].end, "hard", None)]
        # Every word stands somewhere, not together: two lines' names made into one, unless they are plain words.
        if len(run) < 2 or any(is_title_word(w.low) for w in run):
            return []
        return [Finding(_kind(case, first, last), run[0].start, run[-1].end, "soft", None)]
    if all(_is_sayable(case, n) or makes(case, n) or (not n and heads_list(case, n)) for n in missing):
        return []
    start, end = reading.words[missing[0]].start, reading.words[missing[-1]].end
    tier: Literal["hard", "soft"] = "soft" if _is_maker(case, missing, last) else "hard"
    return [Finding(_kind(case, first, last), start, end, tier, None)]


def _is_guessed(case: Case, first: int, last: int) -> bool:
    """Whether an employer is two letters that only a name's capitals give: "at BT", of Bluegate Telecom."""
    word = case.reading.words[first]
    if not first or last - first > 1 or len(word.text) != len("BT") or not word.text.isupper():
        return False
    if case.reading.words[first - 1].low not in _EMPLOYED or any(word.low in s.reading.lows for s in case.sources):
        return False
    return any(
        a.capital and b.capital and a.low[0] + b.low[0] == word.low and s.reading.common.isdisjoint((a.low, b.low))
        for s in case.sources
        for a, b in pairwise(s.reading.words)
    )


def _is_all_to_come(case: Case, run: tuple[Word, ...]) -> bool:
    """Whether a name stands only in what is not finished: "je suis inscrite au DCG"."""
    naming = [s for s in case.sources if all(_named(word, s.reading) for word in run)]
    return bool(naming) and all(_is_unfinished("", (word,), s.reading) for s in naming for word in run)


def _is_refused(case: Case, word: Word) -> bool:
    """Whether the evidence has a name only where it denies it ("I have never used TMS")."""
    said = [n in s.reading.denied for s in case.sources for n, w in enumerate(s.reading.words) if w.low == word.low]
    return word.odd and bool(said) and all(said)


def _spelled_out(run: tuple[Word, ...], evidence: Reading) -> bool:
    """Whether a name is the long form of letters that the evidence has ("Net Promoter Score": eNPS)."""
    letters = "".join(w.low[0] for w in run).removesuffix("s")
    return len(run) > 1 and any(a == letters or a[1:] == letters for a in evidence.acronyms)


def _long_form(case: Case, at: int) -> tuple[int, Source] | None:
    """Where a name ends that is, small words and all, the long form of letters that a passage has; and the passage."""
    words = case.reading.words
    first = at
    while first and at - first < _LONGEST_NAME and words[first - 1].capital and _adjacent(case.reading, first):
        first -= 1  # "Own Risk and Solvency Assessment" begins with a small word.
    return next((found for start in range(first, at + 1) if (found := _long_form_from(case, start, at))), None)


def _long_form_from(case: Case, first: int, at: int) -> tuple[int, Source] | None:
    """The end and the passage of the long form that begins with one word and takes another in."""
    words = case.reading.words
    letters = ""
    for n in range(first, min(first + _LONGEST_NAME, len(words))):
        if not words[n].capital and not is_function(words[n].low):
            break
        letters += words[n].low[0] if words[n].capital else ""
        source = next((s for s in case.sources if len(letters) > 1 and letters in s.reading.acronyms), None)
        if source is not None and words[n].capital and n >= at and n > first:
            return n, source
    return None


#: Words, small ones too.
_LONGEST_NAME = 8


def _is_maker(case: Case, missing: list[int], last: int) -> bool:
    """Whether one new name stands right before a product's that is said ("Airbus A320"): likely who makes it."""
    after = missing[-1] + 1
    if len(missing) != 1 or after >= last or case.reading.words[missing[0]].odd:
        return False
    product = case.reading.words[after]
    return product.odd and any(c.isdigit() for c in product.text) and any(case.says(s, after) for s in case.sources)


def _is_sayable(case: Case, index: int) -> bool:
    """Whether a capitalised word is an ordinary one that the evidence says in other words."""
    word = case.reading.words[index]
    return not word.odd and word.low.isalpha() and (is_free(word) or any(s.reading.has(word) for s in case.sources))


_SHORT_NAME = 4


def _is_of_capitals(word: Word, evidence: Reading) -> bool:
    """Whether letters are capitals of a name, one or two left out: FIA, "Fellow of the Institute and Faculty of …"."""
    if not word.odd or not word.text.isupper() or not 2 < len(word.low) <= _LONGEST_LETTERS:
        return False
    run = ""
    for other in evidence.words:
        if other.capital and not other.odd:
            run += other.low[0]
        elif not is_function(other.low):
            run = ""
        if len(word.low) <= len(run) and _within(word.low, run):
            return True
    return False


def _within(letters: str, run: str) -> bool:
    """Whether letters are, in their order, among the last few of a run that begins with the first of them."""
    for size in range(len(letters), min(len(run), len(letters) + 2) + 1):
        tail = iter(run[-size:])
        if run[-size] == letters[0] and run[-1] == letters[-1] and all(c in tail for c in letters):
            return True
    return False


_LONGEST_LETTERS = 6


def _is_form(word: Word, evidence: Reading) -> bool:
    """Whether the evidence has another form of a name rather than a word it is made of: Dentally is no dentist."""
    alike = (w for w in evidence.words if w.stem == word.stem)
    return any(w.capital or w.low.startswith(word.low[:-1]) or word.low.startswith(w.low[:-1]) for w in alike)


def _named(word: Word, evidence: Reading) -> bool:
    if word.low in evidence.lows or (word.low[:-1] if word.text.endswith("s") else word.low) in evidence.initials:
        return True
    if word.odd and word.text.isupper() and not {word.low.removesuffix("s"), f"{word.low}s"}.isdisjoint(evidence.lows):
        return True
    if _is_lettered(word, evidence):
        return True
    if len(word.low) > _SHORT_NAME and word.stem in evidence.stems and not word.odd and _is_form(word, evidence):
        return True
    if evidence.language != "en" and len(word.low) > _SHORT_NAME and not word.odd:  # "W Symfonii", "v Pohodě"
        mine = roots(word.low, evidence.language)
        if any(not mine.isdisjoint(roots(w.low, evidence.language)) for w in evidence.words if w.capital):
            return True
    if _is_of_capitals(word, evidence) or word.low in countries(evidence.text):
        return True
    squeezed = fold(re.sub(r"[\s\-./]", "", evidence.text)) if len(evidence.text) < 400 and len(word.low) > 5 else ""
    return word.odd and bool(squeezed) and word.low in squeezed


def _is_translated(case: Case, word: Word) -> bool:
    """Whether a word means what a passage of another language says: "TVA" is VAT."""
    others = [s for s in case.sources if s.reading.language != case.reading.language]
    means = meanings(word.low, case.reading.language) if others else frozenset()
    return bool(means) and any(not means.isdisjoint(case.meanings(s)) for s in others)


def _is_name(case: Case, index: int, headline: bool) -> bool:
    reading = case.reading
    word = reading.words[index]
    if index in case.excused or _is_translated(case, word):
        return False
    if not word.text[0].isalpha():  # "3b", "2S": a code; what reads as a number is none.
        return index not in reading.numeric and any(c.isalpha() for c in word.text)
    if word.odd and not (word.text.isupper() and len(word.text) == 1):
        return index not in reading.numeric  # "U12s" tells an age.
    if not word.capital or len(word.low) < 2 or is_function(word.low) or is_title_word(word.low):
        return False
    if headline:
        return index > 0 and reading.words[index - 1].low in _EMPLOYED and word.low not in _CALENDAR
    if _opens(reading, index):
        return False
    return word.low not in _CALENDAR


_CALENDAR = frozenset(
    listed(
        "january february march april may june july august september october november december jan feb mar "
        "apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday januar "
        "februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre "
        "octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre "
        "noviembre diciembre present heute"
    )
)


def _opens(reading: Reading, index: int) -> bool:
    """Whether a word begins a sentence or a line, where anybody writes a capital."""
    if index == 0:
        return not reading.words[0].odd
    gap = reading.text[reading.words[index - 1].end : reading.words[index].start]
    return bool(re.search(r"[.!?:;\n|•]", gap)) and not gap.startswith("&")


#: Whatever has a capital there is a name.
_WITHOUT_CAPITALS = frozenset({"ja", "zh", "ko"})


def _is_headline(reading: Reading) -> bool:
    """Whether the text is set in capitals as headlines are (and German is not taken for one)."""
    if reading.language in _WITHOUT_CAPITALS:
        return False
    longer = [w for w in reading.words if len(w.low) > 3 and not w.odd]
    capitals = sum(1 for w in longer if w.capital)
    return len(longer) >= 2 and capitals >= 0.75 * len(longer)


def _kind(case: Case, first: int, last: int) -> ClaimKind:
    reading = case.reading
    before = reading.words[first - 1].low if first else ""
    run = reading.words[first:last]
    if any(_ORG.match(w.low) for w in run) or before in _AT:
        return "organisation"
    if before in _IN and not any(w.odd for w in run):
        return "place"
    # What is known is read only where a name may be found in it, for most checks never need it.
    if any(w.low in read(p.said).lows for p in case.known if p.section in ("work", "education") for w in run):
        return "organisation"
    return "tool"
