"""What the posting asks for and nothing shows, and how the match stands."""

import re
from collections.abc import Sequence

from tailor.engine.base import Brief
from tailor.engine.offline import enquiries, nouns
from tailor.engine.offline.explaining import cut, likeness
from tailor.model.posting import Requirement, score
from tailor.model.sayings import Speech, speech

#: A sentence that has so much of a wish speaks of it.
_SPEAKS_OF = 0.5


def of_a_gap(brief: Brief, said: str) -> bool:
    """Whether a "why" is about something that the posting asks for and nothing shows, rather than about a change."""
    topic = nouns.LEADING.sub(" ", enquiries.WHY.sub(" ", said))
    states = {m.requirement_id: m.state for m in brief.standing or brief.matches}
    gaps = [r for r in brief.requirements if states.get(r.id, "missing") == "missing"]
    meant = max((likeness(topic, r.text) for r in gaps), default=0.0)
    return (
        meant > 0
        and _NO.search(said) is not None
        and meant
        >= max((likeness(topic, f"{c.before} {c.after}") for c in brief.changes if c.status != "rejected"), default=0.0)
    )


#: That something is not so: "why no Welsh", "why isn't my diploma counted".
_NO = re.compile(
    r"\b(?:no|not|\w+n['’]?t|nicht|kein\w*|pas|aucun\w*|no|ningún\w*|non|nessun\w*|não|niet|geen|nie|inte|ikke|"
    r"ne)\b",
    re.IGNORECASE,
)


def missing(brief: Brief, about: str = "") -> str:
    """What is asked for and not shown; `about` names which of it is meant, where one is."""
    states = {m.requirement_id: m for m in brief.standing or brief.matches}
    topic = nouns.LEADING.sub(" ", enquiries.MISSING.sub(" ", enquiries.WHY.sub(" ", about)))
    meant = [r for r in brief.requirements if about and likeness(r.text, topic) >= _SPEAKS_OF]
    asked = meant or brief.requirements
    gaps = [r for r in asked if (m := states.get(r.id)) is None or m.state == "missing"]
    listed = [r for r in asked if (m := states.get(r.id)) is not None and m.state == "declared"]
    words = speech(brief.language)
    if not gaps and not listed:
        return met(brief, meant[0].text) if meant and meant != list(brief.requirements) else words.all_shown
    parts = []
    if gaps:
        parts.append(f"{words.not_shown}\n{bullets(gaps, words)}")
    if listed:
        parts.append(f"{words.only_listed}\n{bullets(listed, words)}")
    parts.append(words.tell)
    return "\n".join(parts)


def score_told(brief: Brief) -> str:
    return speech(brief.language).score_is.format(count=score(brief.requirements, brief.standing or brief.matches))


def met(brief: Brief, topic: str) -> str:
    """What shows the one thing that is asked for which some words mean, or that nothing does; "" if none is meant."""
    meant = max(brief.requirements, key=lambda r: likeness(topic, r.text), default=None)
    if meant is None or likeness(topic, meant.text) < _SPEAKS_OF:
        return ""
    match = next((m for m in brief.standing or brief.matches if m.requirement_id == meant.id), None)
    if match is None or match.state not in ("demonstrated", "asked") or not match.evidence:
        return missing(brief, meant.text)
    quotes = "\n".join(f"• {cut(e.quote)}" for e in match.evidence)
    return f"{speech(brief.language).says_of.format(topic=cut(meant.text))}\n{quotes}"


def bullets(requirements: Sequence[Requirement], words: Speech) -> str:
    ordered = sorted(requirements, key=lambda r: r.kind != "must")
    lines = [f"• {r.text}{f' {words.nice}' if r.kind == 'nice' else ''}" for r in ordered[:10]]
    return "\n".join(lines) + ("\n" + words.more.format(count=len(ordered) - 10) if len(ordered) > 10 else "")
