"""The person's own words, made into a line of a résumé: cleaned by rules that change no fact, and placed."""

import re
from collections.abc import Mapping, Sequence

from tailor.engine.offline import tenure
from tailor.engine.offline.words import content, fold, look, stems
from tailor.engine.pronouns import resolved
from tailor.engine.similarity import Likeness
from tailor.model.answered import CIRCUMSTANCE
from tailor.model.resume import Passage, Resume, Volunteer, Work
from tailor.model.yes import after_yes

_LONGEST = 320
_FEWEST_WORDS = 4
_UNSURE = re.compile(
    r"\b(?:not|never|no|n[o']t|haven't|hasn't|hadn't|didn't|don't|cannot|can't|would like|want to|"
    r"plan(?:ning)? to|hope to|(?:am|m|currently|still|just) learning|"
    r"interested in|willing|maybe|perhaps|might|i think|i guess|probably|sort of|kind of|nicht|nie|"
    r"kein\w*|vielleicht|"
    r"möchte|würde|pas|jamais|peut-être|voudrais|nunca|quizás|quisiera)\b|\?",
    re.IGNORECASE,
)
_PAST = (
    "built led wrote ran made took set grew won taught held kept drove cut began brought bought chose did dealt found "
    "gave got hired met oversaw paid put saw sold sent shipped spoke spent stood told thought understood went worked"
)
_VERB = rf"(?:\w+ed|{'|'.join(_PAST.split())})"
_FIRST = re.compile(rf"^I (?P<rest>(?:\w+ly )?{_VERB}\b.*)$", re.DOTALL)
_PERFECT = re.compile(
    r"^(?:I've|I’ve|I have) "
    r"(?P<rest>(?:\w+ly )?(?:\w+ed|built|led|written|run|taught|held|set|grown|"
    r"cut)\b.*)$",
    re.DOTALL,
)
#: What is done now, as a résumé says it: "I lead …" is "Lead …". What one is, can, wants and thinks stays a sentence.
_PRESENT = re.compile(
    r"^I (?P<rest>(?!(?:am|was|have|had|do|did|can|could|would|will|shall|should|may|might|must|need|want|like|prefer|"
    r"love|hope|think|believe|feel|guess|know|see|say|got)\b)[a-z]{3,}(?<!ed)\s.*)$",
    re.DOTALL,
)
_IN_CHARGE = re.compile(r"^(?:I am|I'm|I’m) (?P<rest>responsible for\b.*)$", re.DOTALL)
# What a person of another tongue says of themselves, but for what they want, think and ask.
_ABROAD = re.compile(
    r"^(?:ich|wir|je|j['’]|nous|yo|nosotros|ik|wij)\b(?!\s+(?:möchte|will|würde|wünsche|hätte|brauche|finde|glaube|denke|"
    r"weiß|sehe|bitte|veux|voudrais|aimerais|souhaite|pense|crois|préfère|vois|quiero|quisiera|creo|pienso|prefiero|wil|"
    r"zou|denk)\b)",
    re.IGNORECASE,
)
# A person or something done: what has neither, and only counts or lists, is no line of a résumé.
_SAYS = re.compile(
    rf"\b(?:I|we|my|our|ich|wir|mein\w*|unser\w*|je|nous|mes|nos|yo|nosotros|mi|nuestr\w+|{_VERB})\b|\bj['’]",
    re.IGNORECASE,
)
_LISTS = re.compile(r";|,.*,|\b\d+\+? ?(?:years?|yrs|jahre?|ans|años)\b", re.IGNORECASE)
_YEAR_TAIL = re.compile(
    r",\s+(?:in\s+)?(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|now|today|present))?\s*$", re.IGNORECASE
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-ÖØ-Þ0-9\"“])")
_HERE = re.compile(
    r",?\s+(?:at|in|during) my (?:last|latest|current|present|most recent) "
    r"(?:job|company|employer|role|position|workplace)(?=[\s,.;!]|$),?",
    re.IGNORECASE,
)
#: So many other words make a text that stands by itself.
_FEWEST_OF_SUBSTANCE = 2
_INTERNAL = re.compile(r"[\x00-\x1f\x7f]+")


def as_line(text: str, employer: str = "", wish: str = "", *, thing: str = "", here: bool = False) -> str:
    """The person's statement as one line of a résumé, or nothing when it is no plain statement.

    employer: the entry that it goes to; "at Initech I …" is then said by its place. wish: what was asked, by which
    the sentences of a long answer are chosen. thing: what an "it" without a noun before it stands for. here: the entry
    is the latest position, so that "at my last job" is said by its place. Only these, the beginning ("Yes, I …") and a
    year behind the last comma go.
    """
    plain = " ".join(_INTERNAL.sub(" ", text).split())
    body = after_yes(plain)
    sentences = [s for s in _SENTENCES.split(body) if s.strip(" .")]
    chosen = _chosen([s for s in sentences if not _UNSURE.search(s)], wish)
    if not chosen:
        return ""
    lines = [resolved(_cleaned(s, employer), thing) for s in chosen]
    line = " ".join(lines)
    if here:
        line = _HERE.sub("", line)
    if not all(lines):
        return ""
    if not _SAYS.search(body) and _LISTS.search(line):
        return ""
    said = content(line)
    where = set(fold(employer).split())
    substance = [w for w in said if w.casefold() not in CIRCUMSTANCE and fold(w) not in where and not w.isdigit()]
    if len(said) < _FEWEST_WORDS or len(substance) < _FEWEST_OF_SUBSTANCE or len(line) > _LONGEST:
        return ""
    return line


def states(text: str) -> bool:
    """Whether a person plainly says what they did ("I moved …", "At Initech I have built …")."""
    body = after_yes(" ".join(text.split()))
    body = re.sub(r"^(?:[Ww]hile |[Ww]hen )?(?:[Aa]t|[Ww]ith|[Ff]or|[Ii]n) [^,.!?]{2,60}?,? (?=I\b)", "", body)
    said = any(pattern.match(body) for pattern in (_FIRST, _PERFECT, _PRESENT, _IN_CHARGE, _ABROAD))
    return said and not _UNSURE.search(body)


def _chosen(sentences: Sequence[str], wish: str) -> list[str]:
    """All sentences when they are short; of a long answer the one or two that speak of the wish."""
    if sum(len(s) + 1 for s in sentences) <= _LONGEST:
        return list(sentences)
    wanted = look(wish)
    scored = [
        (len(wanted.said & look(s).follows) * 2 + len(wanted.stems & stems(s)), -n, s)
        for n, s in enumerate(sentences[:400])
        if len(s) <= _LONGEST
    ]
    return [s for score, _, s in sorted(scored, reverse=True) if score > 0][:1]


def _cleaned(sentence: str, employer: str) -> str:
    text = after_yes(sentence.strip())
    name = employer_name(employer, text)
    if name:
        text = re.sub(
            rf"^(?:while |when |back )?(?:at|with|for|bei|chez|en)\s+{re.escape(name)}\s*,?\s+(?=I\b|we\b|my\b|"
            rf"our\b)",
            "",
            text,
            flags=re.I,
        )
    text = text.rstrip()
    stop = text[-1:] if text[-1:] in ".!" else ""
    bare = text.rstrip(".! ")
    cut = _YEAR_TAIL.sub("", bare)
    if len(content(cut)) >= _FEWEST_WORDS:
        bare = cut
    for pattern in (_PERFECT, _FIRST, _PRESENT, _IN_CHARGE):
        if (found := pattern.match(bare)) and not re.search(r"\bI(?:'\w+)?\b", found["rest"]):
            bare = found["rest"]
            break
    return bare[:1].upper() + bare[1:] + ("." if stop else "")


def employer_name(employer: str, text: str) -> str:
    """The employer's name, or as many of its first words, as the text has it."""
    folded = fold(text)
    if len(folded) != len(text):
        return ""
    words = employer.split()
    for name in (" ".join(words[:n]) for n in range(len(words), 0, -1)):
        short = fold(name).rstrip(",;:")
        if len(short) > 2 and (found := re.search(rf"(?<!\w){re.escape(short)}(?!\w)", folded)):
            return text[found.start() : found.end()]
    return ""


async def places_of(resume: Resume, told: Sequence[Passage], likeness: Likeness | None) -> Mapping[str, str]:
    """For each of the person's statements, the entry that it belongs to.

    The entry that the statement names; else the one whose lines are clearly most alike; else the latest position.
    """
    entries: list[Work | Volunteer] = [*resume.work, *resume.volunteer]
    writable = {e.id for e in entries} | {p.id for p in resume.projects}
    found: dict[str, str] = {}
    open_: list[Passage] = []
    for passage in told:
        named = passage.item if passage.item in writable else named_entry(resume, passage.text)
        if named:
            found[passage.ref] = named
        else:
            open_.append(passage)
    last = tenure.latest(resume.work)
    default = last.id if last else (entries[0].id if entries else next((p.id for p in resume.projects), ""))
    if not open_ or not default:
        return found
    lines = [p for p in resume.passages() if p.item in writable and p.ref != p.item]
    matrix = await likeness.cosine([p.text for p in open_], [p.text for p in lines]) if likeness and lines else None
    for row, passage in enumerate(open_):
        found[passage.ref] = default
        if matrix is None:
            continue
        best: dict[str, float] = {}
        for column, line in enumerate(lines):
            best[line.item] = max(best.get(line.item, 0.0), float(matrix[row, column]))
        ranked = sorted(best.items(), key=lambda pair: -pair[1])
        if ranked and ranked[0][1] >= 0.5 and ranked[0][1] - best.get(default, 0.0) >= 0.15:
            found[passage.ref] = ranked[0][0]
    return found


def named_entry(resume: Resume, text: str) -> str:
    """The one position, voluntary work or project that a text names, be it by two of its first words; empty when it
    names none or several.
    """
    hits: set[str] = set()
    names = [(w.name, w.id) for w in resume.work] + [(v.organization, v.id) for v in resume.volunteer]
    names += [(p.name, p.id) for p in resume.projects]
    for name, item in names:
        short = employer_name(name, text)
        if short and len(short.split()) >= min(2, len(name.split())):
            hits.add(item)
    return hits.pop() if len(hits) == 1 else ""
