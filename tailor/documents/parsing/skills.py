"""Skills, and the spoken languages, interests, awards and certificates that stand as labelled lines among them."""

import re
from collections.abc import Sequence

from tailor.documents.pages.lines import Line
from tailor.documents.parsing import languages, listing
from tailor.documents.parsing.parts import Parts, where
from tailor.documents.words import dates, headings, vocabulary
from tailor.model import resume as model

#: How well somebody masters what a heading names, in a line of its own below it.
_LEVEL = re.compile(r"(?i)(?:novice|beginner|basic|elementary|intermediate|advanced|proficient|expert|master)")


def is_graded(lines: Sequence[Line]) -> bool:
    """Whether some lines are the grade of the skill that their heading names, and short words below it."""
    if len(lines) < 2 or not _LEVEL.fullmatch(lines[0].text):
        return False
    return not any(dates.find(line.text) or len(line.text.split()) > 6 or line.text[-1:] == "." for line in lines)


def collect(out: Parts, lines: Sequence[Line], title: str = "") -> None:
    """Skill lines; spoken languages, interests and the like that stand among them go to sections of their own.

    `title` is a heading of the person's own, which stays as the label of words that have none.
    """
    level = lines[0].text if title and is_graded(lines) else ""
    groups = listing.groups(lines[1:] if level else lines)
    if level and groups:
        groups[0].level = level
    if title and groups:
        bare = next((group for group in groups if not group.label), None)
        if bare is None:
            groups.insert(0, listing.Group(title, [], groups[0].line))
        else:
            bare.label = title
    for group in groups:
        kind = headings.section_of(group.label) if group.label else None
        spoken = kind == "languages" and sum(map(vocabulary.is_language, group.words)) >= 0.5 * len(group.words) > 0
        spoken = spoken or (len(group.words) > 1 and all(map(_SPOKEN.match, group.words)) and _all_spoken(group.words))
        if kind == "interests" and group.words:
            own = out.next_id("interests")
            out.add("interests", model.Interest(id=own, span=where(group.line), keywords=tuple(group.words)))
        elif kind == "awards" and group.words:
            for word in group.words:
                own = out.next_id("awards")
                out.add("awards", model.Award(id=own, span=where(group.line), title=word))
        elif kind == "certificates" and group.words:
            for word in group.words:
                own = out.next_id("certificates")
                out.add("certificates", model.Certificate(id=own, span=where(group.line), name=word))
        elif spoken:
            for name, fluency, _ in _spoken(group):
                own = out.next_id("languages")
                out.add("languages", model.Language(id=own, span=where(group.line), language=name, fluency=fluency))
        elif group.level and all(map(_is_language, tongues := languages.spoken(group.label, group.level))):
            for name, fluency in tongues:
                own = out.next_id("languages")
                out.add("languages", model.Language(id=own, span=where(group.line), language=name, fluency=fluency))
        else:
            name, level = group.label, group.level
            own = out.next_id("skills")
            out.add(
                "skills",
                model.Skill(id=own, span=where(group.line), name=name, level=level, keywords=tuple(group.words)),
            )


#: A language, with how well in brackets or without.
_SPOKEN = re.compile(r"[^\W\d_]{3,}(?: \([^()]*\))?$")


def _all_spoken(words: Sequence[str]) -> bool:
    """Whether all of some words are languages that people speak."""
    return all(vocabulary.is_language(word.partition(" (")[0]) for word in words)


def _spoken(group: listing.Group) -> list[tuple[str, str, Line]]:
    found = []
    for word in group.words:
        match = re.match(r"^(.*?)\s*\(([^)]*)\)$", word)
        name, fluency = (match[1], match[2]) if match else (word, "")
        found += [(*one, group.line) for one in languages.spoken(name, fluency or group.level)]
    return found


def _is_language(spoken: tuple[str, str]) -> bool:
    return re.fullmatch(r"\w+", spoken[0]) is not None and vocabulary.is_language(spoken[0])
