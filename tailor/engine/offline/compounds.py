"""Splits a sentence that asks for several things, so that half of it is never taken for the whole."""

import re

from tailor.engine.offline import dated, prose
from tailor.engine.offline.pairs import pairs
from tailor.engine.offline.strength import nice
from tailor.engine.offline.stripped import balanced
from tailor.engine.offline.words import content, display, large, names, tokens
from tailor.engine.tongues import tongues
from tailor.model.wishes import alternatives, in_romance

# Single letters join things in some languages and mean nothing of the kind in others; they count between names only.
_AND = r"as well as|and|und|et|och|og|и|ve|&|sowie|plus|y|e|i|a|en"
_OR = r"or|oder|ou|lub|nebo|eller|или|veya|and/or|und/oder|et/ou"
_GRADE = (
    r"strong|good|solid|sound|thorough|excellent|proven|hands-on|working|basic|deep|some|prior|previous|practical|"
    r"fluent|"
    r"demonstrated|"
    r"an?|the|sehr|gute|fundierte|erste|bonnes?|une|sólidos|buen[oa]s?|buon[ae]|dobr[áé]|god"
)
# A lone "a" is an article where it stands before a licence.
_AND_WORD = _AND.replace("|i|a|", "|i|")
_CLAUSE = re.compile(
    rf"\s*;\s+|,?\s+(?:along|together) with\s+|"
    rf"\s+(?:{_AND})\s+(?=(?:ideally|preferably|idealerweise|vorzugsweise|idéalement|idealmente)\s)|"
    rf"(?:,?\s+(?:{_AND_WORD})|,)\s+(?=(?:l['’]|la |el )?(?:(?:{_GRADE}) ){{0,2}}(?:experience|knowledge|understanding|"
    r"familiarity|proficiency|ability|fluency|"
    rf"(?:(?:full|clean|valid|current|uk|eu) ){{0,3}}(?:driving |driver'?s )licen[cs]e|"
    r"erfahrung\w*|\w*kenntnisse|\w*führerschein|expérience|connaissance|permis|experiencia|conocimiento|carnet|"
    r"esperienza|conoscenza|patente)\b|"
    r"(?:either )?(?:hold|possess) an? |"
    r"you (?:have|know|understand|write|are|hold|speak)\b|vous (?:avez|justifiez|possédez|disposez|maîtrisez)\b|"
    r"(?:be )?(?:able|willing|happy|prepared|free) to\b|an? (?:[\w-]+ ){0,4}(?:certificate|licen[cs]e|diploma)\b)",
    re.IGNORECASE,
)
#: What introduces a list of wishes in one sentence: "You must have: an NVQ, three years in the trade, own tools."
_LISTED = re.compile(
    r"^(?:[^:,]{0,40}\b(?:must|have|need|needs|require[sd]?|requirements|essential|bring|looking for|want|"
    r"mitbringen|profil|voraussetzungen|profi[el]|requisitos)\b[^:,]{0,20}):\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_LAST_TWO = re.compile(r"\s+and\s+(?=(?:an?|the|your|some|own|plenty)\s)", re.IGNORECASE)
_LONGEST_THING = 14
_SHARED_HEAD = re.compile(r"\s(?:skills|abilities)$", re.IGNORECASE)
_GRADED = re.compile(r"(?:strong|good|excellent|solid|great|superior)\s", re.IGNORECASE)
_JOINED = re.compile(rf"(?P<comma>\s*,)?\s+(?:{_AND})\s+", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s+")
_EXAMPLES = re.compile(
    r"\b(?:such as|e\.g\.?|for example|like|including|z\. ?b\.?|wie|tel(?:le)?s? que|como)\s", re.IGNORECASE
)
#: A choice of so many words ends a list; a longer one is a wish of its own ("a degree in law or in economics").
_SHORT = 6
_SHORT_NAME = 4
_SHORT_PART = 3
_SAYS_MORE = re.compile(
    r"(?:including|such|especially|particularly|preferably|ideally|with|who|which|that|e\.g)\b", re.IGNORECASE
)
#: So many parts behind a colon are a list, however long each of them is.
_FEWEST_LISTED = 3
_INTRO = re.compile(
    r"^(?P<intro>.*?\b(?:with|in|of|using|on|for|mit|von|avec|de|des|du|con|di|met|van|z|ze|med|s|"
    r"with the following):?"
    r"\s+|[^:]{2,60}:\s+)(?P<rest>.+)$",
    re.IGNORECASE,
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
_AND_GRADED = re.compile(
    r"\s+(?:and|as well as|plus|&|und|sowie|et|y|e|en)\s+(?=(?:(?:an?|une|d['’]une|de|un|una) )?(?:very |sehr )?"
    r"(?:strong|good|solid|excellent|proven|demonstrated|outstanding|fluent|gute[sn]?|solide[sn]?|fundierte[sn]?|"
    r"ausgeprägte[sn]?|bonnes?|solides?|"
    r"excellentes?|buen[oa]s?|sólid[oa]s?|excelentes?|buon[aei]|ottim[aeo]|goede|goed|sterke) \w)",
    re.IGNORECASE,
)
#: What ends so far is said of what is behind the "and", too: "clear written and good verbal communication".
_SAID_OF_BOTH = re.compile(
    r"\b(?:written|spoken|calm|safe|clear|honest|open|warm|kind|quick|fast|polite|neat|clean|tidy|smart|keen|"
    r"\w{2,}(?:al|ive|ful|ous|[ai]ble|less|ly|ed|lich(?:e[sn]?)?|ig(?:e[sn]?)?))$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|une?|eine?|un[oa]?) ", re.IGNORECASE)


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
_MODE = re.compile(
    r"(?:and |et |und |y |e )?(?:read|written|spoken|lu|écrit|parlé|gelesen|geschrieben|gesprochen|leído|escrito|"
    r"hablado|letto|scritto|parlato|lido|falado)e?s?",
    re.IGNORECASE,
)


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
_TAKEN_IN = re.compile(
    r"^(?P<whole>[^,;()]{2,80}?),? (?:including|incl\.|inkl\.|inklusive|einschließlich|incluyendo) (?P<these>[^;:]+)$",
    re.I,
)


#: "Able to read and interpret architectural and M&E drawings": what is done first is done to what stands last.
_BARE_DOING = re.compile(r"^(?:(?:be )?able to|ability to|can|confident(?:ly)? to) [a-z]+$", re.IGNORECASE)


def _known(text: str) -> str:
    """What a wish is about, without what leads to it."""
    found = _INTRO.match(text)
    return found["rest"] if found else text


#: "Level 5 Diploma in Leadership and Management": what a paper is in goes by one name.
_ONE_PAPER = re.compile(
    r"^(?:(?:an?|the|relevant|recognised|full|good) )*(?:(?:level|nvq|stufe) \d\s+(?:or above\s+)?)*"
    r"(?:diploma|certificate|award|nvq(?: level \d)?|svq(?: level \d)?|btec|"
    r"(?:foundation |honours )?degree|bachelor\S*(?: degree)?|"
    r"master\S*(?: degree)?|b\.?sc|"
    r"b\.?a|b\.?eng|m\.?sc|m\.?a|hn[cd]|apprenticeship|bts|dut|licence|laurea|diplôme|diplom|grado)\b"
    r"(?: \([^()]*\))? (?:in|of|en|di) [^,;()]{2,60}? (?:and|&|und|et|y|e) (?P<last>[^,;()]{2,40})(?: \([^()]*\))?$",
    re.IGNORECASE,
)
_LEADING_AND = re.compile(rf"^(?:{_AND})\s+", re.IGNORECASE)
_HOW_WELL = re.compile(
    r"(?:excellent|fluent|very good|good|native|proficient|business[- ]fluent|sehr gute|gute|fließende?|"
    r"verhandlungssichere|excellente?|bonne|courante?|excelente|buen)\b",
    re.IGNORECASE,
)
#: "Dutch and English, both fluent": how well is said of all that stands before it.
_BOTH = re.compile(
    r"(?P<these>.+?),?\s+(?:both|all|beide|les deux|ambos)\s+(?P<how>fluent|native|good|excellent|fließend|"
    r"courants?|fluidos)$",
    re.IGNORECASE,
)
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
    if tongues(parts[0]) and all(map(_MODE.fullmatch, parts[1:])):
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
_CHOICE = re.compile(rf"\w\s+(?:{_OR})\s", re.IGNORECASE)
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
    return len(parts) == 2 and _is_thing(parts[0]) and first[0].kind == "credential" and bool(content(parts[1]))


def _is_thing(part: str) -> bool:
    """A known name with little around it; alternatives and examples of it, and what stands in brackets, are of it."""
    bare_part = _OF_IT.sub(" ", _OUTSIDE.sub(" ", part))
    mentions = names(bare_part)
    if not mentions:
        return False
    covered = sum(len(tokens(m.text)) for m in mentions)
    return len(tokens(bare_part)) <= covered + 2


_OF_IT = re.compile(
    rf"\b(?:{_OR}|similar|equivalents?|comparable|such as|like|tools?|packages?|software|systems?|programs?|the|an?|of|"
    r"in|vergleichbar\w*|ähnlich\w*|équivalent\w*)\b|/",
    re.IGNORECASE,
)


_JOINT = re.compile(
    r"^(?:(?:de |d'|du |des |del |la |le |les |the |mit |in |von |with )?(?:in particular |particular(?:ly)? |"
    r"specifically |especially |including |insbesondere |vor allem |notamment |particulier |particular |sobre todo )|"
    r"de |d'|du |des |del |la |le |les |the |mit |in |of |von |with |"
    r"di |della |dei |do |da |em |van |met |med |av |af )",
    re.IGNORECASE,
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
