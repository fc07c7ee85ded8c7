"""Splits a sentence that asks for several things, so that half of it is never taken for the whole."""

import re
from typing import Final

from tailor.engine.offline import dated, prose
from tailor.engine.offline.pairs import pairs
from tailor.engine.offline.strength import nice
from tailor.engine.offline.stripped import balanced
from tailor.engine.offline.words import content, display, large, names, tokens
from tailor.engine.phrasebook import first, phrases
from tailor.engine.tongues import tongues
from tailor.model.wishes import alternatives, in_romance


def _said(name: str) -> str:
    return phrases("compounds", name)


_AND: Final = rf"(?:{_said('and')}|{_said('and between names')})"
_OR: Final = _said("or")
_CLAUSE: Final = re.compile(
    rf"\s*;\s+|,?\s+(?:along|together) with\s+|\s+{_AND}\s+(?={_said('ideally')}\s)|"
    rf"(?:,?\s+{_said('and')}|,)\s+(?=(?:l['’]|la |el )?(?:{_said('grades')} ){{0,2}}{_said('seconds')}\b|"
    rf"(?:either )?(?:hold|possess) an? |{_said('second wishes')}\b)",
    re.IGNORECASE,
)
#: What introduces a list of wishes in one sentence: "You must have: an NVQ, three years in the trade, own tools."
_LISTED: Final = re.compile(rf"^(?:[^:,]{{0,40}}\b{_said('listing')}\b[^:,]{{0,20}}):\s+(?P<rest>.+)$", re.IGNORECASE)
_LAST_TWO = re.compile(r"\s+and\s+(?=(?:an?|the|your|some|own|plenty)\s)", re.IGNORECASE)
_LONGEST_THING = 14
_SHARED_HEAD = re.compile(r"\s(?:skills|abilities)$", re.IGNORECASE)
_GRADED = re.compile(r"(?:strong|good|excellent|solid|great|superior)\s", re.IGNORECASE)
_JOINED = re.compile(rf"(?P<comma>\s*,)?\s+{_AND}\s+", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s+")
_EXAMPLES: Final = re.compile(rf"\b{_said('examples')}\s", re.IGNORECASE)
#: A choice of so many words ends a list; a longer one is a wish of its own ("a degree in law or in economics").
_SHORT = 6
_SHORT_NAME = 4
_SHORT_PART = 3
_SAYS_MORE: Final = first("compounds", "more")
#: So many parts behind a colon are a list, however long each of them is.
_FEWEST_LISTED = 3
_INTRO: Final = re.compile(
    rf"^(?P<intro>.*?\b{_said('introduction')}:?\s+|[^:]{{2,60}}:\s+)(?P<rest>.+)$", re.IGNORECASE
)


def clauses(sentence: str, listing: bool = False) -> list[str]:
    """The parts of a sentence that ask each on its own: "SQL and experience with Spark" are two.

    listing: all of it is a list, whose heading ("You must have:") was taken off.
    """
    if not listing and (led := _led(sentence)):
        return [p for each in led for c in _cut(_CLAUSE, each) for p in _graded_apart(c)]
    found = None if listing else _LISTED.match(sentence)
    listed = _cut(_COMMA, found["rest"] if found else sentence) if found or listing else []
    if listed and tongues(listed[0]) and all(map(_MODE.fullmatch, listed[1:])):
        return [sentence]
    # Two short names are a list, too; of two longer parts the second mostly says more of the first.
    enough = len(listed) >= _FEWEST_LISTED or (len(listed) > 1 and all(map(_is_short_name, listed)))
    whole = listed if enough and not _ends_in_a_choice(listed[-1]) else [sentence]
    parts = [p for e in whole for each in dated.apart(e) for c in _cut(_CLAUSE, each) for p in _graded_apart(c)]
    return [p for part in parts for one in _tongues_apart(part) for p in _tongue_last(one)]


def _led(sentence: str) -> list[str]:
    """The things that a sentence lists behind "you will need" and the like; nothing when it lists none."""
    rest = prose.list_of(sentence)
    parts = _cut(_COMMA, rest) if rest else []
    if len(parts) > 1 and not _LEADING_AND.match(parts[-1]):
        parts = [*parts[:-1], *_cut(_LAST_TWO, parts[-1])]
    parts = [_LEADING_AND.sub("", part) for part in parts]
    things = all(len(tokens(part)) <= _LONGEST_THING and not prose.goes_on(part) for part in parts)
    return parts if len(parts) >= _FEWEST_LISTED and things and not _ends_in_a_choice(parts[-1]) else []


#: A second thing of which is said how well it is to be known: "Expert C++ and strong 3D maths".
_AND_GRADED: Final = re.compile(
    rf"\s+{_said('joins graded')}\s+(?=(?:{_said('before graded')} )?(?:{_said('very')} )?{_said('graded')} \w)",
    re.IGNORECASE,
)
_SAID_OF_BOTH: Final = re.compile(rf"\b{_said('of both')}$", re.IGNORECASE)
_ARTICLE: Final = re.compile(rf"^{_said('article')} ", re.IGNORECASE)


def _graded_apart(clause: str) -> list[str]:
    """A clause cut before a second thing of which is said how well it is to be known.

    One word before it may be an adjective of the same thing ("positive and strong work ethic"), unless it is a name.
    """
    parts = _cut(_AND_GRADED, clause)
    wholes = [
        p for p in parts[:-1] if (len(tokens(_ARTICLE.sub("", p))) > 1 or names(p)) and not _SAID_OF_BOTH.search(p)
    ]
    apart = len(parts) > 1 and len(wholes) == len(parts) - 1 and not alternatives(clause)
    return parts if apart else [clause]


#: The ways in which a language is used: "Anglais lu, écrit, parlé" asks for one thing.
_MODE: Final = re.compile(rf"(?:{_said('joins graded')} )?{_said('ways')}", re.IGNORECASE)


def _tongue_last(clause: str) -> list[str]:
    """ "1 year in a restaurant, good spoken English": how well a language is to be spoken is a wish of its own."""
    first, comma, last = clause.rpartition(", ")
    last = _LEADING_AND.sub("", last)
    graded = _HOW_WELL.match(last) and tongues(last) and len(tokens(last)) <= _SHORT
    return [first, last] if comma and graded and not tongues(first) and not alternatives(clause) else [clause]


def _is_short_name(part: str) -> bool:
    return len(tokens(_OUTSIDE.sub(" ", part))) <= _SHORT_NAME and not _SAYS_MORE.match(part)


def _ends_in_a_choice(last: str) -> bool:
    """Whether the last of a list tells that any one of it is enough: "A, B or C"."""
    return len(tokens(last)) <= _SHORT and alternatives(_APART.sub("", last))


def _cut(joint: re.Pattern[str], text: str) -> list[str]:
    """The parts of a text between its joints; what stands in brackets is not taken apart."""
    parts, start, counted, depth = [], 0, 0, 0
    for found in joint.finditer(text):
        # Each bracket is counted once: a list that never closes one has thousands of joints.
        between = text[counted : found.start()]
        depth, counted = depth + between.count("(") - between.count(")"), found.start()
        if not depth:
            parts.append(text[start : found.start()])
            start = counted = found.end()
    return [p for part in (*parts, text[start:]) if (p := part.strip(" ,;."))]


def _tongues_apart(clause: str) -> list[str]:
    """ "Very good German, English is a plus": what is said of the second language is not said of the first."""
    first, comma, second = clause.rpartition(", ")
    if not comma or not nice(second) or nice(first) or not (_HOW_WELL.search(first) and tongues(first)):
        return [clause]
    return [first, second] if tongues(second) else [clause]


def elements(clause: str) -> list[str]:
    """The things that a clause lists, when all of them are asked for; the clause alone when it is one thing."""
    text = re.sub(r"\betc\.?$|\bu\.?ä\.?$", "", clause).strip(" ,.")
    paper = _ONE_PAPER.match(text)
    if paper and (not names(paper["last"]) or alternatives(text)) and not _CLAUSE.search(text):
        return [clause]
    if (both := _BOTH.match(text)) and tongues(both["these"]):
        text = f"{both['how']} in {both['these']}"
    found = _INTRO.match(text)
    candidates = [(found["intro"], found["rest"])] if found else []
    candidates.append(("", text))
    if doings := _doings(text):
        return doings
    if (taken_in := _TAKEN_IN.match(text)) and _is_thing(_known(taken_in["whole"])) and not alternatives(text):
        return [_worded("", _known(taken_in["whole"])), *(_worded("", part) for part in _listed(taken_in["these"]))]
    for intro, rest in candidates:
        parts = _listed(rest)
        if len(parts) < 2 or not (_is_list(parts) or _begins_held(parts)) or _BARE_DOING.match(parts[0]):
            continue
        return [_worded(intro, _BOTH_OF.sub("", part)) for part in _headed(parts)]
    return [clause]


#: "Unreal Engine, including Blueprints and the Gameplay Ability System": all that a known thing is to take in.
_TAKEN_IN: Final = re.compile(rf"^(?P<whole>[^,;()]{{2,80}}?),? {_said('taking in')} (?P<these>[^;:]+)$", re.IGNORECASE)


#: "Able to read and interpret architectural and M&E drawings": what is done first is done to what stands last.
_BARE_DOING = re.compile(r"^(?:(?:be )?able to|ability to|can|confident(?:ly)? to) [a-z]+$", re.IGNORECASE)


def _known(text: str) -> str:
    """What a wish is about, without what leads to it."""
    found = _INTRO.match(text)
    return found["rest"] if found else text


#: "Level 5 Diploma in Leadership and Management": what a paper is in goes by one name.
_ONE_PAPER: Final = re.compile(
    rf"^(?:{_said('before papers')} ){{0,6}}{_said('papers')}(?!\w)(?: \([^()]*\))? {_said('in')} [^,;()]{{2,60}}? "
    rf"{_said('and')} (?P<last>[^,;()]{{2,40}})(?: \([^()]*\))?$",
    re.IGNORECASE,
)
_LEADING_AND: Final = re.compile(rf"^{_AND}\s+", re.IGNORECASE)
_HOW_WELL: Final = re.compile(rf"{_said('how well')}\b", re.IGNORECASE)
#: "Dutch and English, both fluent": how well is said of all that stands before it.
_BOTH: Final = re.compile(rf"(?P<these>.+?),?\s+{_said('all of them')}\s+(?P<how>{_said('spoken so')})$", re.IGNORECASE)
_DOINGS = re.compile(
    r"^(?P<intro>(?:\w+ ){0,3}?)(?P<first>[a-z]{3,}ing\b.+?)\s+and\s+(?P<second>[a-z]{3,}ing\s+\S.*)$", re.IGNORECASE
)


#: "Greeting patients and checking them in": the second half means nothing without the first.
_OF_THEM = re.compile(r"\b(?:them|it|him|her|these|those)\b", re.IGNORECASE)


def _doings(clause: str) -> list[str]:
    """ "Confidence running the pass and training commis chefs" asks for two things that are done."""
    found = _DOINGS.match(clause)
    if found is None or alternatives(clause) or "," in clause:
        return []
    halves = [found["first"].strip(), found["second"].strip()]
    if any(len(content(half)) < 1 or len(tokens(half)) < 2 for half in halves) or _OF_THEM.search(halves[1]):
        return []
    return [large(half) for half in halves]


#: "Experience of both Agile and Waterfall": what counts them is no part of the first.
_BOTH_OF = re.compile(r"^(?:both|beide|tant|sia|tanto)\s+", re.IGNORECASE)


def _headed(parts: list[str]) -> list[str]:
    """ "Analytical, planning and writing skills": the last word is meant of all."""
    head = _SHARED_HEAD.search(parts[-1])
    if head is None:
        return parts
    return [p if _SHARED_HEAD.search(p) or (names(p) and not _GRADED.match(p)) else f"{p}{head[0]}" for p in parts]


def _listed(text: str) -> list[str]:
    """What a text lists, all of which is asked for: alternatives and examples stay with what they are said of.

    "Excel, SQL and Tableau or Power BI" is three, "Excel, SQL or Tableau" is one.
    """
    groups, start = [], 0
    one_thing = pairs(text)
    for found in _JOINED.finditer(text):
        if _NO_JOINT.search(text[max(start, found.start() - _JOINT_SEEN) : found.start()]) or _is_in(found, text):
            continue
        within = any(begin < found.start() and found.end() < end for begin, end in one_thing)
        if within or _is_within(found, text):
            continue
        before = text[start : found.start()]
        examples = _EXAMPLES.search(before)
        going_on = examples is not None and (found["comma"] is None or "," in before[examples.end() :])
        if balanced(before) and not going_on:
            groups.append(before)
            start = found.end()
    groups.append(text[start:])
    return [part for group in groups for part in _parts_of(group) if part]


def _parts_of(group: str) -> list[str]:
    """The parts of a list without "and". A choice that the last part has no part in is a part ("A or B, C")."""
    parts = _cut(_COMMA, group)
    if parts and tongues(parts[0]) and all(map(_MODE.fullmatch, parts[1:])):
        return [group.strip(" ,;.")]
    bare_group = _APART.sub("", group)
    if alternatives(bare_group) and (not _CHOICE.search(bare_group) or alternatives(_APART.sub("", parts[-1]))):
        return [group.strip(" ,;.")]
    return parts


def _is_within(joint: re.Match[str], text: str) -> bool:
    """Whether an "and" belongs to one part of a list that goes on behind it: "infection control and hygiene, ECG"."""
    after, *more = _COMMA.split(text[joint.end() :], maxsplit=1)
    return bool(more) and not joint["comma"] and len(tokens(after)) == 1 and not _is_thing(after)


def _is_in(joint: re.Match[str], text: str) -> bool:
    """Whether "en" is no Dutch "and" here, but the French or Spanish "in", and "a" no Czech one but an article."""
    word = joint[0].strip(" ,").casefold()
    return (word == "en" and in_romance(text)) or (word == "a" and not _CZECH.search(text))


#: Letters that Czech and Slovak are written with.
_CZECH = re.compile(r"[čďěľňřšťůž]", re.IGNORECASE)


#: Behind these, "a" and the like are articles and prepositions.
_NO_JOINT = re.compile(rf"-$|\b(?:{_OR}|of|with|in|for|as|to|is|on|at|by|from|than|like|have|has)$", re.IGNORECASE)
#: None of them is longer.
_JOINT_SEEN = 20
_CHOICE = re.compile(rf"\w\s+{_OR}\s", re.IGNORECASE)
#: What is no choice between the things of a list: brackets belong to one of them, "HL7/FHIR" is one of them.
_APART = re.compile(r"\([^()]*\)|(?<=\w)/(?=\w)")
_OUTSIDE = re.compile(r"\([^()]*\)")


def _is_list(parts: list[str]) -> bool:
    """Whether the parts are names of things rather than the halves of a sentence."""
    known = sum(_is_thing(p) for p in parts)
    if known == len(parts):
        return True
    if known and any(_CHOICE.search(p) for p in parts) and all(len(tokens(p)) <= _SHORT for p in parts):
        return True  # "JAC or another pharmacy system, Microsoft Word"
    short = all(len(tokens(p)) - 2 * bool(pairs(p)) <= _SHORT_PART and content(p) for p in parts)
    return len(parts) >= _FEWEST_LISTED and short and known >= 1


def _begins_held(parts: list[str]) -> bool:
    """ "A driving licence and readiness to travel": a licence is one thing, whatever it is joined to."""
    first = names(parts[0])
    held = bool(first) and first[0].kind == "credential" and _is_thing(parts[0])
    return len(parts) == 2 and held and bool(content(parts[1]))


def _is_thing(part: str) -> bool:
    """A known name with little around it; alternatives and examples of it, and what stands in brackets, are of it."""
    bare_part = _OF_IT.sub(" ", _OUTSIDE.sub(" ", part))
    mentions = names(bare_part)
    if not mentions:
        return False
    covered = sum(len(tokens(m.text)) for m in mentions)
    return len(tokens(bare_part)) <= covered + 2


_OF_IT: Final = re.compile(rf"\b(?:{_OR}|{_said('of it')})\b|/", re.IGNORECASE)
#: What joins an introduction to a thing: "knowledge of", "insbesondere von".
_JOINT: Final = re.compile(
    rf"^(?:(?:{_said('joints')} ?)?{_said('in particular')} |d['’]|{_said('joints')} )", re.IGNORECASE
)


def _worded(intro: str, part: str) -> str:
    """An element as a wish of its own; known names need no introduction."""
    if _is_thing(part) or not intro:
        part = _JOINT.sub("", part)
        if tongues(part) and (graded := _HOW_WELL.match(intro)):
            part = f"{graded[0]} {part}"  # "Excellent skills in English and German": both are to be excellent.
        known = names(part)
        if known and known[0].start == 0:
            return large(display(known[0]) + part[known[0].end :])
        return part[:1].upper() + part[1:]
    return (intro[:1].upper() + intro[1:] + part).strip()
