"""The gaps worth asking about."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Final

from tailor.engine.base import Brief, Inquiry
from tailor.engine.offline import halves, leading, roles, tenure
from tailor.engine.offline.evidence import demonstrates
from tailor.engine.offline.phrases import Phrases, phrases
from tailor.engine.offline.ranking import Line, Ranked
from tailor.engine.offline.words import common_doing, content, look, names, stem, tokens
from tailor.engine.tongues import tongues
from tailor.model.answered import READINESS, TRAIT
from tailor.model.posting import Category, Match, Requirement
from tailor.model.vocabulary import implies

MOST = 5
#: Without a word in common, a line must be this much alike in meaning to be worth showing.
_CLOSE_IN_MEANING = 0.33
_CLOSE_WITH_A_WORD = 0.25
_TELLING = frozenset({"work", "projects", "volunteer", "education", "publications"})
#: Where what is asked for would stand, when it is of this sort.
_TELLING_OF: Final[Mapping[Category, frozenset[str]]] = {
    "credential": _TELLING - {"work"},
    "language": _TELLING - {"work"},
    "education": frozenset({"education"}),
    "experience": _TELLING - {"education"},
}
_LONGEST_LINE = 160
#: So many lines are offered to point at: the right one is among the nearest three in six cases of seven.
_POINTED = 3
#: What was done is shown by the line that tells it; what is held or spoken is told by its name.
_SHOWN_BY_A_LINE: Final = frozenset({"skill", "experience", "other"})


def worth_asking(brief: Brief, ranked: Ranked) -> tuple[Inquiry, ...]:
    """At most five questions, must-haves before the rest, what nothing shows before what is only listed."""
    words = phrases(brief.language)
    states = {m.requirement_id: m for m in brief.matches}
    asked = {q.requirement_id for q in brief.questions}
    gaps: list[tuple[float, int, Inquiry]] = []
    for number, requirement in enumerate(brief.requirements):
        match = states.get(requirement.id) or Match(requirement_id=requirement.id, state="missing")
        if requirement.id in asked or match.state in ("demonstrated", "asked"):
            continue
        if requirement.category == "language" and match.note and tongues(requirement.text):
            continue  # The résumé says how well, and it is not well enough.
        if match.state == "declared" and (requirement.kind == "nice" or requirement.category == "language"):
            continue
        # Of which half is shown, is known already: a line that comes close says no more.
        lines = () if match.note else ranked.by_id.get(requirement.id, ())
        closest = _closest(requirement, lines, ranked)
        inquiry = _inquiry(requirement, match, closest, words)
        nearest = _nearest(requirement, ranked.by_id.get(requirement.id, ()), closest)
        inquiry = inquiry.model_copy(update={"lines": tuple(line.passage.ref for line in nearest)})
        gaps.append((-_value(requirement, match), number, inquiry))
    return tuple(inquiry for _, _, inquiry in sorted(gaps, key=lambda gap: gap[:2])[:MOST])


def _value(requirement: Requirement, match: Match) -> float:
    """What an answer may earn by the score's weights, a little more where it is named exactly."""
    weight = 2.0 if requirement.kind == "must" else 1.0
    credit = 1.0 if match.state == "missing" else 0.5
    exact = 0.2 if names(requirement.text) else 0.0
    vague = 0.4 if requirement.category == "other" else 0.0
    if not names(requirement.text):
        vague = max(vague, 0.6 if TRAIT.search(requirement.text) else 0.5 if READINESS.search(requirement.text) else 0)
    return weight * credit + exact - vague


def _closest(requirement: Requirement, lines: Sequence[Line], ranked: Ranked) -> Line | None:
    """The line to show beside the question, when one comes close enough to help."""
    if not names(requirement.text) and TRAIT.search(requirement.text):
        return None  # What somebody is like is not told by a line that shares a word with it.
    strict = any(m.kind in ("tool", "credential", "tongue") for m in names(requirement.text))
    can_show = [line for line in lines if roles.in_charge_of_it(requirement.text, line.passage)]
    for line in can_show[:3]:
        if line.passage.source != "resume" or not demonstrates(line.passage) or line.score < ranked.close:
            continue
        if line.passage.section not in _TELLING_OF.get(requirement.category, _TELLING):
            continue
        common = (_plain(requirement.text) & _plain(line.passage.text)) - common_doing()
        alike = common or leading.asked(requirement.text)
        near = line.score >= (_CLOSE_WITH_A_WORD if alike else _CLOSE_IN_MEANING)
        if line.passage.ref == line.passage.item or not near:
            continue
        if strict and not look(requirement.text).follows & look(line.passage.text).follows:
            continue
        return line
    return None


def _nearest(requirement: Requirement, lines: Sequence[Line], closest: Line | None) -> list[Line]:
    """The lines that the person may point at, the closest first: what was done is told by one of them more often than
    likeness alone can say."""
    wish = requirement.text
    if requirement.category not in _SHOWN_BY_A_LINE or READINESS.search(wish) or TRAIT.search(wish):
        return []
    if any(m.kind in ("tool", "credential", "tongue") for m in names(wish)):
        return [] if closest is None else [closest]  # Nobody points at a line that does not name it.
    telling = [
        line
        for line in lines
        if line is not closest
        and line.passage.source == "resume"
        and line.passage.ref != line.passage.item
        and line.passage.section in _TELLING_OF.get(requirement.category, _TELLING)
        and demonstrates(line.passage)
    ]
    return ([closest] if closest is not None else []) + telling[: _POINTED - (closest is not None)]


def _plain(text: str) -> frozenset[str]:
    """The stems of a text's words, each by itself: doing something alike is not enough to be shown."""
    return frozenset(stem(word) for word in content(text))


def _inquiry(requirement: Requirement, match: Match, closest: Line | None, words: Phrases) -> Inquiry:
    wish = requirement.text
    if match.state == "declared" and tenure.asked(wish) is None:
        text = words.ask_listed.format(wish=_listed(requirement, match))
    elif tenure.asked(wish) is not None:
        text = " ".join(words.ask_years.format(wish=wish, note=match.note).split())
    elif requirement.category == "credential":
        text = words.ask_credential.format(wish=wish)
    elif requirement.category == "language":
        text = words.ask_language.format(wish=wish)
    elif requirement.category == "education":
        text = words.ask_education.format(wish=wish)
    elif READINESS.search(wish):
        return Inquiry(
            requirement_id=requirement.id,
            text=words.ask_ready.format(wish=wish),
            reason=" ".join(_reason(requirement, match, None, words)),
        )
    elif TRAIT.search(wish):
        text = words.ask_trait.format(wish=wish)
    elif _is_known(wish):
        text = words.ask_known.format(wish=wish)
    else:
        text = words.ask.format(wish=wish)
    offered = closest is not None and match.state != "declared"
    if closest is not None and offered:
        text += " " + words.closest.format(line=_cut(closest.passage.text, _LONGEST_LINE))
    pointed = offered and requirement.category in _SHOWN_BY_A_LINE
    return Inquiry(
        requirement_id=requirement.id,
        text=text,
        reason=" ".join(_reason(requirement, match, closest, words)),
        choices=(words.closest_yes,) if pointed else (),
        line=closest.passage.ref if closest is not None and pointed else "",
    )


#: What is known, and not done.
_KNOWING = re.compile(
    r"^(?:an? )?(?:\w+ ){0,2}?(?:knowledge|understanding|awareness|grasp|command|familiar\w*|proficien\w+) "
    r"(?:of|with|in)\b|"
    r"^(?:\w+ ){0,2}?\w*kenntnisse?\b|^(?:\w+ )?(?:connaissances?|conocimientos?|conoscenz[ae]|conhecimentos?|dominio|"
    r"domínio|maîtrise|kennis|znajomość|wiedza|kunskap\w*|kendskab|kjennskap|znalost\w*)\b|"
    r"\b(?:computer|it|pc) skills\b",
    re.IGNORECASE,
)


def _is_known(wish: str) -> bool:
    """Whether a wish is of something known rather than done: knowledge of it, or a tool or a rule by its mere name."""
    bare = next((m for m in names(wish) if m.text == wish), None)
    return _KNOWING.search(wish) is not None or (bare is not None and (bare.kind == "tool" or wish.isupper()))


def _listed(requirement: Requirement, match: Match) -> str:
    """What the résumé lists of a wish, in its own words: nobody lists "a cloud platform (AWS, GCP or Azure)"."""
    wanted = {m.canonical for m in names(requirement.text)}
    items = (item for e in match.evidence if e.source == "resume" for item in _ITEMS.split(e.quote))
    held = [name for item in items for name in _held(item, requirement.text, wanted)]
    return ", ".join(dict.fromkeys(held)) or _of_summary(requirement, match) or requirement.text


#: What parts the things that a line of skills lists.
_ITEMS = re.compile(r"\s*[,;:·|]\s+")
#: A thing of so many words is asked about by all of them ("Provet Cloud"), of a longer one by the name that it has.
_SHORT_ITEM = 4


def _held(item: str, wish: str, wanted: Set[str]) -> list[str]:
    """What an item of a list says of a wish by name."""
    known = [m.text for m in names(item) if not wanted.isdisjoint({m.canonical, *implies(m.canonical)})]
    short = len(tokens(item)) <= _SHORT_ITEM
    if short and (known or halves.called(wish, item)):
        return [item]
    return known


def _of_summary(requirement: Requirement, match: Match) -> str:
    """The sentence of a summary that comes closest to a wish; empty where what is listed stands elsewhere."""
    said = next((e.quote for e in match.evidence if e.ref == "basics.summary"), "")
    wanted = _plain(requirement.text)
    closest = max(re.split(r"(?<=[.!?])\s+", said), key=lambda sentence: len(wanted & _plain(sentence)))
    return _cut(closest.rstrip("."), _LONGEST_LINE)


def _reason(requirement: Requirement, match: Match, closest: Line | None, words: Phrases) -> Iterator[str]:
    yield words.must if requirement.kind == "must" else words.nice
    if match.state == "declared" and not match.note:
        yield words.listed
    elif match.note:
        # Of years the question says it already.
        if tenure.asked(requirement.text) is None:
            yield match.note
    else:
        yield words.close if closest is not None else words.silent


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return text[: text.rfind(" ", 0, limit)].rstrip(" ,;") + " …"
