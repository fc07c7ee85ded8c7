"""Which line of the document words mean: by what it says, or by its place in an entry."""

import re
from itertools import takewhile
from typing import Final

from tailor.engine.base import Brief
from tailor.engine.offline import commands, editing, nouns
from tailor.engine.offline.explaining import likeness
from tailor.engine.offline.words import content, stems
from tailor.model import placing
from tailor.model.change import places, within
from tailor.model.folding import fold
from tailor.model.letter import sentences

#: Of two words that are said one may be enough, if it stands in the line itself.
_HALF: Final = 0.5
#: Texts of several sentences, of which one may be meant.
_OF_SENTENCES: Final = re.compile(r"\.(?:summary|description)$")


def texts(brief: Brief) -> dict[str, str]:
    """What stands at each place that may be changed, lists left out."""
    changed = {c.target: c.after for c in brief.changes if c.status == "accepted" and c.op == "replace"}
    gone = {c.target for c in brief.changes if c.status == "accepted" and c.op == "remove"}
    found = {
        ref: changed.get(ref, place.text)
        for ref, place in places(brief.resume).items()
        if ref not in (place.item, "skills") and place.text and not any(within(ref, item) for item in gone)
    }
    return found | {c.id: c.after for c in brief.changes if c.status == "accepted" and c.op == "insert"}


def line(brief: Brief, what: str) -> tuple[str, str] | None:
    """The line that the words speak of, before a skill where they call it a line; None when nothing is like them."""
    topic = nouns.LEADING.sub(" ", what).strip(" .!\"“”„«»'")
    if not topic:
        return None
    figures = _FIGURES.findall(topic)
    # A figure is meant as it is: "the 2021 paper" is not the line about three papers.
    there = {ref: text for ref, text in texts(brief).items() if all(each in _FIGURES.findall(text) for each in figures)}
    ranked = [(likeness(topic, text), ref, text) for ref, text in there.items()]
    ranked = sorted(
        (r for r in ranked if r[0] > _HALF or (r[0] == _HALF and _word_of(topic, r[2]))), key=lambda r: -r[0]
    )
    if nouns.A_LINE.search(what):
        skills = {c.id for c in brief.changes if c.section == "skills"}
        ranked.sort(key=lambda r: ".keywords[" in r[1] or r[1] in skills)
    if not ranked:
        return None
    return ranked[0][1], ranked[0][2]


_FIGURES: Final = re.compile(r"\d+")
#: Whose parent somebody is, in whatever words.
_FAMILY: Final = re.compile(
    r"\b(?:kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)|kinder|kind|sohn|tochter|enfants?|fils|fille|hij[oa]s?|"
    r"figli[oa]?|"
    r"filh[oa]s?|kinderen)\b",
    re.IGNORECASE,
)


def of_the_family(brief: Brief, what: str) -> tuple[str, str] | None:
    """The one line that speaks of a child, where words speak of one that the line calls otherwise."""
    if _FAMILY.search(what) is None:
        return None
    found = [(ref, text) for ref, text in texts(brief).items() if _FAMILY.search(text)]
    return found[0] if len(found) == 1 else None


def of_sentences(ref: str) -> bool:
    """Whether a text may be of several sentences, of which one is meant."""
    return _OF_SENTENCES.search(ref) is not None


#: So many letters at least are one word's, and so many more are its endings: "prasowanie", "prasowaniu".
_FEWEST_SHARED, _LONGEST_END = 5, 3


def akin(brief: Brief, what: str) -> tuple[str, str] | None:
    """The one text with a word that begins as one of the request's does, but for their ends; to ask about."""
    topic = [fold(word) for word in content(nouns.LEADING.sub(" ", what)) if len(word) > _FEWEST_SHARED]
    found = [
        (ref, text)
        for ref, text in texts(brief).items()
        if any(_inflected(word, fold(other)) for word in topic for other in content(text))
    ]
    return found[0] if len(found) == 1 else None


def _inflected(word: str, other: str) -> bool:
    """Whether two words begin alike for all but a few last letters."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))
    return shared >= _FEWEST_SHARED and max(len(word), len(other)) - shared <= _LONGEST_END


def is_of_more(what: str, ref: str, text: str) -> bool:
    """Whether a summary says more than what words name, so that they do not mean all of it ("clients' names")."""
    if not of_sentences(ref) or nouns.SUMMARY.search(what):
        return False
    said, named = stems(text), stems(nouns.LEADING.sub(" ", what))
    return 2 * len(said & named) < len(said)


#: So many letters at the beginning are what words of one root share ("Imkern", "Imkerei").
_ROOT: Final = 5


def of_the_root(brief: Brief, what: str) -> tuple[str, str] | None:
    """The one short text (a skill, an interest) with a word that begins as the only word of a message does."""
    words = content(nouns.LEADING.sub(" ", what))
    if len(words) != 1 or len(words[0]) < _ROOT:
        return None
    root = fold(words[0])[:_ROOT]
    entries: list[editing.Entry] = [*brief.resume.work, *brief.resume.volunteer, *brief.resume.projects]
    lines = {highlight.id for entry in entries for highlight in entry.highlights}
    short = ((ref, t) for ref, t in texts(brief).items() if len(t.split()) <= _LONGEST_THING and ref not in lines)
    found = [(ref, text) for ref, text in short if any(fold(word).startswith(root) for word in content(text))]
    return found[0] if len(found) == 1 else None


def family(text: str) -> str:
    """The word by which a text speaks of a child."""
    found = _FAMILY.search(text)
    return found[0] if found else ""


def nth(brief: Brief, what: str) -> tuple[str, str] | None:
    """The line that is meant by its place in an entry, as the document stands."""
    found = nouns.nth(what)
    if found is None:
        return None
    number, where = found
    item = placing.place_of(brief.resume, where) if where else ""
    if not item:
        last = placing.latest(brief.document.work)
        item = last.id if last is not None and (not where or nouns.PRESENT.search(where)) else ""
    document = brief.document
    entries: list[editing.Entry] = [*document.work, *document.projects, *document.volunteer]
    lines = next((e.highlights for e in entries if e.id == item), ())
    if not lines or number > len(lines):
        return None
    there = lines[-1] if number < 0 else lines[number - 1]
    return there.id, there.text


def _word_of(topic: str, text: str) -> bool:
    """Whether a text has one of the words as it stands: "maternity leave" is not meant by "leavers"."""
    there = {fold(word) for word in content(text)}
    return any(fold(word) in there for word in content(topic))


def sentence(what: str, text: str) -> str:
    """The sentence of a text that words are most like."""
    topic = nouns.LEADING.sub(" ", what)
    return max(sentences(text), key=lambda each: likeness(topic, each))


def without(what: str, ref: str, text: str) -> tuple[str, str] | None:
    """A text without the sentence that words mean ("my children"), or without what they name of a list in one line.

    With what is gone; None where all of the text is meant.
    """
    there = list(sentences(text)) if of_sentences(ref) else []
    if len(there) > 1:
        gone = sentence(what, text)
        return " ".join(each for each in there if each != gone), gone
    if ".keywords[" in ref:
        return None
    return _of_list(what, text) or (_of_clauses(what, text) if there else _of_deeds(what, text))


#: What joins one deed to the next in a line.
_NEXT_DEED: Final = re.compile(r",?\s+(?:and|then)\s+(?=\w+(?<!ing)\b)", re.I)


_DEED: Final = re.compile(rf"{placing.DONE}\b", re.I)


def _of_deeds(what: str, text: str) -> tuple[str, str] | None:
    """A line of several deeds without the one that words speak of, and that: "… and cut returns"; None for others."""
    topic = content(nouns.LEADING.sub(" ", what))
    if nouns.A_LINE.search(what) or not topic or not _DEED.match(text):
        return None
    starts = [found for found in _NEXT_DEED.finditer(text) if _DEED.match(text, found.end())]
    ends = [found.start() for found in starts] + [len(text)]
    deeds = [text[begin:end] for begin, end in zip([0, *(f.end() for f in starts)], ends, strict=True)]
    meant = [n for n, deed in enumerate(deeds) if all(_word_of(word, deed) for word in topic)]
    if len(deeds) < 2 or len(meant) != 1 or not meant[0]:
        return None
    number = meant[0]
    kept = text[: starts[number - 1].start()] + text[ends[number] :]
    return kept, deeds[number].strip(" .")


#: What joins two things, of which a clause without the other would leave one alone.
_JOINED: Final = re.compile(r"\b(?:and|or|und|oder|et|ou|y|o|e|en|of)\b", re.I)


def _of_clauses(what: str, text: str) -> tuple[str, str] | None:
    """A single sentence without the clause behind a comma that words speak of, and that clause."""
    clauses = re.split(r",\s+", text)
    topic = content(nouns.LEADING.sub(" ", what))
    meant = [n for n, clause in enumerate(clauses) if topic and all(_word_of(word, clause) for word in topic)]
    if len(meant) != 1 or not meant[0] or _JOINED.search(clauses[meant[0]]):
        return None
    kept = ", ".join(clause for n, clause in enumerate(clauses) if n != meant[0])
    return kept + ("." if text.endswith(".") and not kept.endswith(".") else ""), clauses[meant[0]].strip(" .")


def _word(name: str, text: str) -> bool:
    """Whether a text has a name as it stands, between other words."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


#: Between the things of a list in one line.
_BETWEEN: Final = re.compile(r"\s*[,;·|]\s+")
#: A thing of so many words is a part of a sentence.
_LONGEST_THING: Final = 4


def _of_list(what: str, text: str) -> tuple[str, str] | None:
    """A list in one line without the things that words name, and those; None for other lines, and for all of it."""
    things, marks = _BETWEEN.split(text), _BETWEEN.findall(text)
    if nouns.A_LINE.search(what) or len(things) < 2 or any(len(t.split()) > _LONGEST_THING for t in things):
        return None
    topic = fold(nouns.LEADING.sub(" ", what)).strip(" .!\"“”„«»'")
    meant = [fold(each) for each in commands.listed(topic)]
    gone = [n for n, thing in enumerate(things) if fold(thing).strip(" .") in meant]
    # "Half marathon" is meant by "Running (Norwich half marathon)", where nothing else has these words.
    named = [n for n, thing in enumerate(things) for each in meant if len(each) > 2 and _word(each, fold(thing))]
    gone = gone or (named if len(named) == 1 else [])
    if not gone or len(gone) == len(things):
        return None
    kept = [n for n in range(len(things)) if n not in gone]
    joined = things[kept[0]] + "".join(marks[n - 1] + things[n] for n in kept[1:])
    end = "." if text.endswith(".") and not joined.endswith(".") else ""
    return joined + end, ", ".join(things[n].strip(" .") for n in gone)
