"""What a posting asks for, by the rules of how postings are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from tailor.engine.offline import categories, compounds, meaning, strength, tenure, wishes
from tailor.engine.offline.lines import Sentence, sentences
from tailor.engine.offline.stripped import stripped, without_reason
from tailor.engine.offline.words import content, large, look, names, stems, tokens
from tailor.engine.phrasebook import anywhere, first, phrases
from tailor.engine.tongues import tongues
from tailor.model.posting import Kind, Posting, Requirement

MOST = 25
_MOST_DUTIES = 12
_ENOUGH = 4
_MOST_TERMS = 12
_LONGEST_TEXT = 160
#: A list is one of what is given when every so many-th item says so.
_GIVEN_SHARE = 2

_WISH_OF_TASTE: Final = first("requirements", "taste")
#: A verdict in the plural is one on all that stands before it: "wine knowledge and a certificate are a plus".
_ALL_ARE: Final = re.compile(rf"\b{phrases('requirements', 'all are')}\b.{{0,30}}$", re.IGNORECASE)
_BUT: Final = re.compile(rf",\s+(?=(?:but |though )?none?\s)|,?\s+{phrases('requirements', 'but')}\s+")


@dataclass(frozen=True, slots=True)
class _Wish:
    text: str
    quote: str
    kind: Kind


def extract(posting: Posting) -> tuple[Requirement, ...]:
    """At most 25 requirements in the posting's order, ids `r1`, `r2`, …; every quote stands in the description."""
    title = posting.title.strip()
    everything = [s for s in sentences(posting.description) if not title or not _calls(s.text, title)]
    wished = [s for s in everything if s.part in ("must", "nice")]
    if not wished:
        # No heading that we know: a list below any other heading than duties, perks and the like.
        wished = [s for s in everything if s.part == "unknown" and s.bullet]
        if _GIVEN_SHARE * sum(wishes.gives(s.text) for s in wished) >= len(wished):
            wished = []  # It tells what the employer gives.
    found = list(_wishes(wished, inside=True))
    beside = _prose(everything)
    others = [
        s
        for s in everything
        if s not in wished and s.part in ("unknown", "company", "duties") and (wishes.asks(s.text) or s in beside)
    ]
    if len(found) < _ENOUGH:
        found += _wishes(others, inside=False)
    else:
        # A posting with its own list may still ask in its prose; duties are what is done there, not asked for.
        found += _wishes([s for s in others if s.part != "duties"], inside=False)
    if len(found) < _ENOUGH:
        duties = [s for s in everything if s.part == "duties" and s not in others and len(content(s.text)) >= 2]
        if posting.language == "en":
            duties = [s for s in duties if s.bullet or _TO_THE_READER.search(s.text)]
        kind: Kind = "nice" if found else "must"
        found += [replace(w, kind=kind) for w in _wishes(duties, inside=True)][:_MOST_DUTIES]
    if not found and len(everything) <= 3:
        found += _wishes(everything, inside=False)
    languages = meaning.tongues_of(posting.language)
    return tuple(_numbered(_ordered(_distinct(found), posting.description), languages))


#: In prose, what is done there is said to the reader, or begins with the doing: "Picking and packing …".
_TO_THE_READER = re.compile(
    r"\byou(?:['’]\w+|r)?\b|^\w+ing\b|^\w{3,}s (?:the|an?|all|any|with|and \w+s)\b", re.IGNORECASE
)
#: "Weaver required, immediate start": the job itself.
_CALLED: Final = anywhere("requirements", "called")


def _calls(text: str, title: str) -> bool:
    """Whether a line is the title, or calls for somebody by it."""
    found = _CALLED.search(text) if text != title else None
    return text == title or bool(found and stems(title) and stems(title) >= stems(text[: found.start()]) > frozenset())


#: So near two sentences that ask, one of them before it, one that speaks to the reader asks as well.
_NEAR = 3


def _prose(everything: Sequence[Sentence]) -> frozenset[Sentence]:
    """Sentences of prose that say of the reader what is asked for, for standing among others that ask."""
    asking = [n for n, s in enumerate(everything) if not s.bullet and wishes.asks(s.text)]
    return frozenset(
        s
        for n, s in enumerate(everything)
        if not s.bullet and wishes.of_the_reader(s.text) and any(0 < n - other <= _NEAR for other in asking)
        if sum(abs(n - other) <= _NEAR for other in asking) > 1
    )


def _wishes(source: list[Sentence], inside: bool) -> Iterator[_Wish]:
    for sentence in source:
        whole = without_reason(sentence.text)
        if wishes.excluded(whole, inside):
            continue
        optional = sentence.part == "nice" or bool(_ALL_ARE.search(sentence.text) and strength.nice(sentence.text))
        for clause in compounds.clauses(whole, sentence.listing):
            parts = [each for part in _BUT.split(clause) for each in _weighed_apart(part)]
            for part in parts:
                if (
                    wishes.negated(part)
                    or wishes.excluded(part, inside)
                    or not (content(part) or names(part) or (tenure.in_years(part) and categories.is_experience(part)))
                ):
                    continue
                nice = optional or strength.nice(part) or any(map(strength.no_must, parts))
                text = stripped(part)
                if not text or _WISH_OF_TASTE.search(text):
                    continue
                for element in compounds.elements(text):
                    # The last of several wishes may be less than one: "SQL and data modelling, ideally PostgreSQL".
                    wanted = strength.without_lead(element)
                    if _asks(wanted):
                        kind: Kind = "nice" if nice or wanted != element else "must"
                        yield _Wish(_short(large(wanted)), sentence.text, kind)


_LAST = re.compile(r",\s+(?P<last>[^,]{2,100})$")


#: "Counterbalance licence (reach an advantage)": another one that is welcome beside it.
_ANOTHER_ONE = re.compile(
    r"\b(?P<kind>licen[cs]e|certificate|ticket|card|qualification)\s*\((?:an? )?(?P<other>[a-z]+(?: [a-z]+)?) "
    r"(?:(?:is |would be )?(?:a plus|an? (?:added )?(?:advantage|bonus|asset))|preferred|desirable)\)$"
)


#: "Führerschein Klasse B, Klasse CE wünschenswert": one class, and another one that is welcome.
_CLASS: Final = anywhere("requirements", "class")


def _weighed_apart(clause: str) -> list[str]:
    """ "English is required, Hindi a plus": two languages, or what is needed and what is not, each by itself."""
    if one := _ANOTHER_ONE.search(clause):
        return [clause[: one.end("kind")], f"{one['other']} {one['kind']} is a plus"]
    found = _LAST.search(clause)
    if found is None or not strength.ends_welcome(found["last"]) or not strength.without_verdict(found["last"]):
        return [clause]
    before, last = clause[: found.start()], found["last"]
    classed = bool(_CLASS.search(before) and _CLASS.search(last))
    apart = bool(tongues(before) and tongues(last)) or strength.is_needed(before) or classed
    return [before, last] if apart and not strength.nice(before) else [clause]


def _asks(text: str) -> bool:
    """Whether anything is named that can be looked for."""
    return (
        bool(names(text) or content(text) or tenure.in_years(text))
        and len(tokens(text)) <= 60
        and all(len(w) <= 60 for w in tokens(text))
    )


def _short(text: str) -> str:
    if len(text) <= _LONGEST_TEXT:
        return text
    cut = text[:_LONGEST_TEXT]
    at = max(cut.rfind(", "), cut.rfind(" – "), cut.rfind(" ("))
    return cut[: at if at > 60 else cut.rfind(" ")].rstrip(" ,(–") + " …"


def _distinct(found: list[_Wish]) -> list[_Wish]:
    kept: list[tuple[frozenset[str], frozenset[str], _Wish]] = []
    for wish in found:
        key, said = stems(wish.text), look(wish.text).said
        for number, (other, said_before, earlier) in enumerate(kept):
            same_names = said and said == said_before and len(key - other) <= 1 and not tenure.in_years(wish.text)
            if _figures(wish.text) != _figures(earlier.text):
                continue  # A food safety certificate of level 4 is another one than that of level 2.
            common = len(key & other) / max(len(key | other), 1)
            if same_names or common >= 0.8 or wish.text.casefold() == earlier.text.casefold():
                if wish.kind == "must" and earlier.kind == "nice":
                    kept[number] = (key, said, wish)
                break
        else:
            kept.append((key, said, wish))
    return [wish for _, _, wish in kept]


def _figures(text: str) -> frozenset[str]:
    return frozenset(word for word in tokens(text) if word.isdigit())


def _ordered(found: list[_Wish], description: str) -> list[_Wish]:
    """The posting's order; when there are too many, what is only nice to have goes first, from the end."""
    while len(found) > MOST:
        last_nice = max((n for n, w in enumerate(found) if w.kind == "nice"), default=len(found) - 1)
        found = found[:last_nice] + found[last_nice + 1 :]
    return sorted(found, key=lambda wish: description.find(wish.quote))


def _numbered(found: list[_Wish], languages: frozenset[str] | None) -> Iterator[Requirement]:
    for number, wish in enumerate(found, 1):
        yield Requirement(
            id=f"r{number}",
            text=wish.text,
            kind=wish.kind,
            category=categories.category(wish.text, languages),
            quote=wish.quote,
            terms=_terms(wish.text),
        )


def _terms(text: str) -> tuple[str, ...]:
    """The words to look for: known names as the posting writes them, else the words that carry meaning."""
    known = list(dict.fromkeys(m.text for m in names(text)))
    words = known or list(dict.fromkeys(content(text)))
    return tuple(words[:_MOST_TERMS])
