"""Titles as they are written: with commas and dashes where they fill a line of their own ("Nurse, Acute Medical Unit"),
and with as what somebody was engaged in brackets behind them ("Upholsterer (self-employed)")."""

import re
from collections.abc import Sequence

from tailor.documents.pages.lines import tidy
from tailor.documents.parsing import firms, form_labels, supervisors
from tailor.documents.parsing.pieces import LEGAL_FORMS, Facts
from tailor.documents.parsing.slots import undated
from tailor.documents.words import contracts, regions, vocabulary
from tailor.model.resume import Work

_PARTED = re.compile(r",\s|\s[–—-]\s")
#: What share of a section's titles must stand so.
_MOST = 0.6
#: No longer line is a title.
_LONG = 90


def whole(section: Sequence[tuple[Work, Facts]]) -> list[Work]:
    """The positions of a section, their titles as they are written where each employer stands in another line."""
    section = [(_with_topic(_with_terms(_without_supervisor(work), facts), facts), facts) for work, facts in section]
    lines = [_line(work, facts) for work, facts in section]
    named = [bool(work.name and work.position) for work, _ in section]
    if len(section) < 2 or sum(map(bool, lines)) < _MOST * sum(named):
        return [work for work, _ in section]
    return [_with(work, text) if text else work for (work, _), text in zip(section, lines, strict=True)]


def _line(work: Work, facts: Facts) -> str:
    """The line that tells a position's title and nothing else than that; empty where there is none."""
    for line in facts.entry.header if work.name and work.position else ():
        _, text = form_labels.said(supervisors.apart(undated(line))[0])
        if work.position not in text:
            continue
        if work.name in tidy(line.text) or len(line.cells) > 2 or len(text) > _LONG or line.bullet:
            return ""
        parts = _PARTED.split(text)
        others = [part for part in parts if part not in work.position]
        apart = work.position == text or all(part in work.description for part in others)
        named = vocabulary.organisation_score(work.name)
        told = any(vocabulary.organisation_score(part) > named or regions.is_place(part) for part in others)
        return text if apart and not told and set(_PARTED.split(work.position)) <= set(parts) else ""
    return ""


def _without_supervisor(work: Work) -> Work:
    """A position whose title does not say once more under whom it was."""
    title, whom = supervisors.apart(work.position)
    return work.model_copy(update={"position": title}) if title and whom and whom in work.summary else work


def _with_terms(work: Work, facts: Facts) -> Work:
    """A position with its title as it is written, where as what somebody was engaged stands in brackets behind it."""
    for line in facts.entry.header if work.position else ():
        match = re.search(rf"{re.escape(work.position)}\s*\(([^()]+)\)", tidy(line.text))
        if match and contracts.is_contract(match[1]) and not contracts.is_working_time(match[1]):
            summary = [text for text in work.summary.split("\n") if text != match[1]]
            about = [text for text in work.description.split(" · ") if text != match[1]]
            told = {"position": match[0], "summary": "\n".join(summary), "description": " · ".join(about)}
            return work.model_copy(update=told)
    return work


def _with_topic(work: Work, facts: Facts) -> Work:
    """A position with the topic of its title, where that stands between the title and a firm in one line.

    So in "Clerk, Claims and Losses, Moss Mutual Ltd", where the topic may have been read as a part of the firm's name:
    the firm is told by its words, and the topic by none.
    """
    first, comma, rest = firms.held(work.name).partition(", ")
    parted = bool(comma) and not _FORM_ALONE.fullmatch(rest)
    name = firms.freed(rest) if parted else work.name
    if not (work.position and firms.is_firm(name)) or (parted and not _is_topic(firms.freed(first))):
        return work
    between = rf"(?:,| [–—-]) (?P<topic>{re.escape(firms.freed(first)) if parted else _TOPIC}), "
    for line in facts.entry.header:
        match = re.search(f"{re.escape(work.position)}{between}(?={re.escape(name)})", tidy(line.text))
        if match and _is_topic(match["topic"]):
            about = [part for part in work.description.split(" · ") if part not in match["topic"]]
            told = {"position": match[0].removesuffix(", "), "name": name, "description": " · ".join(about)}
            return work.model_copy(update=told)
    return work


_TOPIC = r"[^,|·•()@/\d–—]{2,40}"


def _is_topic(text: str) -> bool:
    """Whether a text names no firm, no part of one, no place and no title."""
    named = firms.is_firm(text) or vocabulary.organisation_score(text) or vocabulary.title_score(text)
    return not (named or regions.PART.search(text) or regions.is_place(text) or contracts.is_contract(text))


#: A firm's legal form by itself.
_FORM_ALONE = re.compile(rf"(?:{LEGAL_FORMS})\.?")


def _with(work: Work, text: str) -> Work:
    rest = [part for part in work.description.split(" · ") if part not in text]
    return work.model_copy(update={"position": text, "description": " · ".join(rest)})
