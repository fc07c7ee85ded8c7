"""Whether an answer speaks of what was asked.

A question about Kubernetes that is answered by "I used Excel every day" is not answered: the words are the person's
evidence of Excel, and what was asked stays open. An answer speaks of its question when it says yes, names what was
asked or kin of it, points at it ("I did that at Globex"), or only says when, where and how often.
"""

import re
import unicodedata

from tailor.model.checking.reading import Reading, read
from tailor.model.checking.words import is_free
from tailor.model.events import Question
from tailor.model.posting import Requirement
from tailor.model.vocabulary import find
from tailor.model.wishes import names_of
from tailor.model.yes import says_yes

#: Words that say where, when, how long and how often: a text of nothing else needs its question to be understood.
CIRCUMSTANCE = frozenset(
    """
    last latest current currently present previous recent former most first second here there now today job jobs
    company employer role position workplace place every each per day days daily week weeks weekly month months monthly
    year years yearly time times often always regularly sometimes usually since until ago one two three four five six
    seven eight nine ten both all only mostly mainly once twice lot lots much many about around over more than nearly
    almost between from work worked working career experience level
    lang meiner meinem letzten letzte letzter aktuellen stelle firma arbeitgeber jeden jede woche wochen monat monate
    jahr jahre jahren tag tage täglich seit zwei drei vier fünf oft immer meistens beruf
    dernier dernière poste emploi entreprise chaque semaine mois an ans année années jour depuis deux trois quatre cinq
    souvent toujours travail pendant
    último última trabajo empresa puesto cada semana mes año años día desde dos tres cuatro cinco siempre durante
    laatste baan bedrijf elke maand jaar dag sinds twee drie vijf
    ultimo ultima lavoro azienda ogni settimana mese anno anni giorno da due tre quattro cinque sempre
    trabalho emprego semana mês ano anos dia há dois três quatro sempre
    praca pracy rok lata lat dni tydzień miesiąc codziennie od dwa trzy cztery zawsze
    """.split()  # noqa: SIM905 - a list of words is read as words
)
#: "I did", "I have, at Globex": the verb of the question, said again.
_SAID_AGAIN = re.compile(
    r"^\W*(?:(?:i|we) (?:did|do|have|had|am|was|can|could|were)(?: (?:so|indeed|both|all|too))?(?=\W*$|\s*[,.;–-]|"
    r"\s+(?:at|in|for|since|from|during|when|until|every|on|with)\b)|(?:das )?(?:habe|kann|bin|mache) ich|"
    r"ich (?:habe|kann|bin|mache)(?=\W*$|\s*[,.;])|je (?:l['’]ai|le|la|les)\b|lo (?:hice|he|hago|tengo)\b)",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:it|this|that|them|these|those|both|es|das|damit|daran|dafür|darin|davon|cela|ça|lo|esto|eso|questo|quello|"
    r"isso|isto|dit|dat|daarmee|это|этим|to|tym|tego)\b|\b(?:l|j)['’](?:en\b|ai\b)|这|那|これ|それ|그것|이것",
    re.IGNORECASE,
)
#: What is known by these names is one thing or another; a method or a soft skill is told in many ways.
_NAMED = frozenset({"tool", "credential", "tongue"})
#: What somebody is like.
TRAIT = re.compile(
    r"\b(?:communicat(?:ion|or|ive)|interpersonal|team ?player|teamwork\w*|under pressure|attention to detail|"
    r"detail[- ]oriented|organi[sz](?:ed|ational)|problem[- ]solving|time management|proactive|motivated|creativ\w+|"
    r"empath\w+|reliab\w+|flexib\w+|self-\w+|teamfähig\w*|kommunikations\w+|belastbar\w*|zuverlässig\w*|"
    r"selbst(?:st)?ändig\w*|esprit d.équipe|sens d[eu]|rigueur|rigoureu\w+|autonom\w+|aisance|trabajo en equipo|"
    r"proactiv\w+|capacidad de|learns? (?:quickly|fast)|(?:quick|fast) (?:learner|study)|eager\w*|passion\w*|"
    r"enthusias\w+|work(?:ing)? (?:well )?(?:in|as part of) (?:a )?team\w*|freude|spaß|leidenschaft\w*|begeister\w+|"
    r"lernbereit\w*|curios\w+|goût|envie|pasión|ganas)\b",
    re.IGNORECASE,
)
_SAID_BACK = 120
#: So many letters of a word tell what it is about, however it goes on.
_STEM = 5


def agrees(answer: str) -> bool:
    """Whether an answer begins by saying yes, in any of the languages that we hear it in."""
    return says_yes(answer) or _SAID_AGAIN.match(answer) is not None


def beside(requirement: Requirement, answer: str) -> bool:
    """Whether an answer speaks of something else than what was asked. A denial is no such answer: see `denies`."""
    if agrees(answer):
        return False
    reading = read(answer)
    wanted = {m.canonical for m in find(_asked(requirement))}
    if wanted & (reading.terms | {m.canonical for m in reading.mentions}) or _shares_words(requirement, reading):
        return False
    named = any(m.kind in _NAMED for m in reading.mentions)
    if not named and (_POINTS.search(answer) or (not names_of(requirement.text) and TRAIT.search(requirement.text))):
        return False  # What somebody is like is shown by an example, whatever its words.
    return named or _substance(reading) > 0


def kept(question: Question, first: Question | None) -> tuple[str, str] | None:
    """What an answer to a `gap` is evidence of for later sessions, and its words; None when it says nothing of it.

    first: the question that was answered by something else, when this one asks whether that shows it.
    """
    if question.kind != "gap":
        return None
    if question.follows and question.stance != "yes":
        return None
    topic = subject(question.answer) if question.beside else question.requirement
    if first is None or first.beside:
        return topic, question.answer
    return topic, f"{question.answer.rstrip(' .')}. {first.answer}"


def subject(answer: str) -> str:
    """What an answer is about, as it names it: the first tool or credential, else its beginning."""
    named = next((m.text for m in find(answer) if m.kind in _NAMED), "")
    return named or quoted(answer)


def quoted(answer: str) -> str:
    """An answer, short enough to be said back."""
    text = " ".join(answer.split())
    return text if len(text) <= _SAID_BACK else text[: text.rfind(" ", 0, _SAID_BACK)].rstrip(" ,;") + " …"


def substance(answer: str) -> int:
    """How many of an answer's words say more than when, where and how often."""
    return _substance(read(answer))


def _asked(requirement: Requirement) -> str:
    return " ".join((requirement.text, *requirement.terms))


def _shares_words(requirement: Requirement, reading: Reading) -> bool:
    """Whether an answer has a word of what was asked, or kin of it, inflected as it may be."""
    asked = read(_asked(requirement))
    stems = {_stem(low) for low in reading.lows if len(low) > 3}
    for word in asked.words:
        if is_free(word) or len(word.low) < 2 or word.low in CIRCUMSTANCE or word.low.isdigit():
            continue
        if reading.has(word) or (len(word.low) > 3 and _stem(word.low) in stems):
            return True
    return False


def _stem(word: str) -> str:
    plain = unicodedata.normalize("NFD", word)
    return "".join(c for c in plain if not unicodedata.combining(c))[:_STEM]


def _substance(reading: Reading) -> int:
    """The words that say more than when, where and how often. A name of a place or firm is a where."""
    return sum(
        word.low not in CIRCUMSTANCE
        and not is_free(word)
        and not word.low.isdigit()
        and len(word.low) > 1
        and not word.text[:1].isupper()
        for word in reading.words
    )
