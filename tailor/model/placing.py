"""Where something was done: the position, voluntary work or project of a résumé that a person's words belong to.

A line under a position says that it was done there. Words that name no entry are therefore put under none: the person
is asked where it was, and what they say decides.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tailor.model import declined, ongoing, workplaces
from tailor.model.answered import quoted, substance
from tailor.model.asking import Asking
from tailor.model.checking.idiom import idiom
from tailor.model.checking.lexicon import is_deed
from tailor.model.checking.reading import read
from tailor.model.events import Question
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.resume import Resume, Work
from tailor.model.wishes import in_romance

#: What the person did somewhere that the résumé has no entry for: evidence, and no entry's.
ELSEWHERE: Final = "elsewhere"
#: So many entries are offered; the others can be named.
MOST_OFFERED: Final = 8
#: So many words that carry meaning, where nobody is said to have done anything.
_FEWEST_WORDS: Final = 5
_PAST: Final = (
    "built led wrote ran made took set grew won taught held kept drove cut began brought bought chose did dealt found "
    "gave got hired met oversaw paid put saw sold sent shipped spoke spent stood told thought understood went worked"
)
#: A verb for what was done, as a pattern.
DONE: Final = rf"(?:\w+-)?(?:\w+ed|{'|'.join(_PAST.split())})"
#: The same of languages that tell who did it by the verb: "administré", "prowadziłam".
_DONE_ABROAD: Final = r"\w{3,}(?:é|í|aba|ábamos|amos|ei|łem|łam|liśmy|łyśmy)|hice|fui|fiz|usé|usei"
#: A person or something done: what has neither, and only counts or lists, tells of nothing done.
SAYS: Final = re.compile(
    rf"\b(?:I|we|my|our|ich|wir|mein\w*|unser\w*|je|nous|mes|nos|yo|nosotros|mi|nuestr\w+|jag|jeg|ik|wij|eu|io|ho|"
    rf"abbiamo|jsem|{DONE}|{_DONE_ABROAD})\b|\bj['’]",
    re.IGNORECASE,
)

_JOB: Final = (
    r"(?:job|company|employer|role|position|workplace|work|stelle|firma|arbeitgeber|arbeit|job|poste|emploi|entreprise|"
    r"employeur|travail|trabajo|empresa|puesto|empleo|lavoro|azienda|baan|bedrijf|werk|trabalho|emprego|praca|pracy)"
)
_LATEST: Final = (
    r"(?:last|latest|current|present|most recent|letzten?|letzter|jetzigen?|jetziger|aktuellen?|aktueller|dernier|"
    r"dernière|actuel|actuelle|último|última|actual|ultimo|ultima|attuale|laatste|huidige|atual|ostatniej|obecnej)"
)
#: "At my last job", with the word that leads to it where there is one.
IN_THE_LATEST: Final = re.compile(
    r"(?P<led>(?:,|(?<!\s))\s*+\b(?:at|in|during|with|for|bei|chez|dans|à|au|en|a|nel|nella|bij|op|no|na|w)\s+)?"
    rf"\b(?:(?:my|our|meiner|meinem|unserer|mon|ma|mi|mis|mio|mia|mijn|meu|minha|mojej)\s+{_LATEST}\s+{_JOB}|"
    rf"(?:my|mon|ma|mi|meu|minha)\s+{_JOB}\s+(?:now|today|actuel|actuelle|actual|atual))\b",
    re.IGNORECASE,
)
#: What somebody can, would or will do was done nowhere.
_NOT_DONE: Final = re.compile(
    r"^\W*(?:yes\W+)?i(?:'m| am)? (?:can|could|would|will|want|hope|plan|am able|able|willing|happy|flexible|free|"
    r"available|learn\w*|prefer|like|love|enjoy|hold|own|speak)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """An entry by the names that it goes by, and when it was; `label` is how it is offered."""

    id: str
    name: str
    position: str
    start: str = ""
    end: str = ""
    where: str = ""

    @property
    def label(self) -> str:
        """Its position and its name."""
        return ", ".join(filter(None, (self.position, self.name)))


def places(resume: Resume) -> tuple[Place, ...]:
    """The entries under which something that was done may stand, in the résumé's order."""
    return tuple(_places(resume))


def _places(resume: Resume) -> Iterator[Place]:
    for work in resume.work:
        yield Place(work.id, work.name, work.position, work.start_date, work.end_date, work.location)
    for volunteer in resume.volunteer:
        name = volunteer.organization
        yield Place(volunteer.id, name, volunteer.position, volunteer.start_date, volunteer.end_date)
    for project in resume.projects:
        yield Place(project.id, project.name, "", project.start_date, project.end_date)


#: What was done for or at something that has a name or an article: not where the one position is, as far as is known.
_ELSEWHERE_LED: Final = re.compile(
    r"\b(?:at|for|bei|beim|für|chez|pour|para|presso|bij|voor|hos|för|dla)\s+"
    r"(?:(?:an?|the|my|our|der|die|das|dem|den|einer?|einem|einen|meiner?|meinem|la|le|les|un|une|el|los|las|una|het|"
    r"een|en|ett|et)\s+\w|(?-i:[A-ZÀ-ÖØ-Þ])\w)",
    re.IGNORECASE,
)


def leads_elsewhere(text: str) -> bool:
    """Whether words of something done may speak of another place than the one that a résumé names."""
    return _ELSEWHERE_LED.search(text) is not None


def offered(resume: Resume, elsewhere: str) -> tuple[str, ...]:
    """What the person may choose from, each entry once, and `elsewhere`: that it was at none of them."""
    labels = dict.fromkeys(place.label for place in places(resume) if place.label)
    return (*list(labels)[:MOST_OFFERED], elsewhere)


def place_of(resume: Resume, text: str) -> str:
    """The id of the entry that a text names, or that "my current job" means; empty when it names none or several."""
    hits, folded = named_in(resume, text), fold(text)
    hits += _beside(resume, hits[0], text) if len(hits) == 1 else []
    if len(hits) > 1:
        titled = [place for place in hits if place.position and fold(place.position) in folded]
        hits = titled or _then(hits, text)
    if len(hits) == 1:
        return hits[0].id
    if not hits and IN_THE_LATEST.search(text):
        last = latest(resume.work)
        return last.id if last else ""
    return ongoing.running(resume.work, text) if not hits else ""


def _beside(resume: Resume, hit: Place, text: str) -> list[Place]:
    """The entries that words name in one breath with another: "at Globex and Initech"."""
    others = ((place, _own_word(place.name)) for place in places(resume) if fold(place.name) != fold(hit.name))
    return [place for place, own in others if own and own in text and re.search(_JOINED.format(own=own), text)]


#: What joins a second name to a first.
_JOINED: Final = (
    r"(?:\b(?:and|und|et|y|e|en|i|og|och|a)|,|&)\s+(?:(?:at|in|bei|chez|à|en|a|presso|bij|w|på|hos|u|v)\s+)?"
    r"(?:(?:the|der|die|das|dem|la|le|el|il|lo|o|de|het)\s+)?{own}(?!\w)"
)


def named_in(resume: Resume, text: str) -> list[Place]:
    """All entries whose name a text has, be they several at one employer."""
    folded, there = fold(text), places(resume)
    short = {place.id: _named(place.name, text, folded) for place in there}
    return (
        [p for p in there if _names(p.name, short[p.id])]
        or [p for p in there if _names_shortly(short[p.id], text)]
        or [p for p in there if _names_shortly(_own_word(p.name), text)]
        or [p for p in there if (of := _OF.search(p.name)) and _names_shortly(of["own"], text)]
        or [p for p in there if declined.led(_own_word(p.name), text)]
        or [p for p in there if workplaces.unit_named(f"{p.name}, {p.where}", text)]
    )


#: "At Edinburgh": the university of that name.
_OF: Final = re.compile(
    r"^(?:universit\w+|college|school|bank|hospital|universidad|hochschule) (?:of|de|di|van) (?P<own>\w{4,})$",
    re.IGNORECASE,
)


_SINCE: Final = "since seit depuis desde sinds sedan siden dal dalla od"
_WITHIN: Final = "in from during until till im von bis ab en de del entre nel van från fra w"
#: A year, led as one is; a month may stand before it.
_IN_YEAR: Final = re.compile(
    rf"\b(?:(?P<since>{_SINCE.replace(' ', '|')})|{_WITHIN.replace(' ', '|')})\s+(?:\w+\s+)?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def _then(there: Iterable[Place], text: str) -> list[Place]:
    """The entries in whose time everything was that words put in a year; what is so "since" then has not ended."""
    told = list(_IN_YEAR.finditer(text))
    years = {each["year"] for each in told}
    lasting = any(each["since"] for each in told)
    return [
        place
        for place in there
        if years and place.start and place.start[:4] <= min(years)
        if (not place.end or (max(years) <= place.end[:4] and not lasting))
    ]


def called(resume: Resume, text: str) -> str:
    """The id of the one entry whose first word of its own a text has, wherever it stands: "Wollmer"; empty for none."""
    said = _words(text)
    hits = [p.id for p in places(resume) if fold(_own_word(p.name)) in said]
    return hits[0] if len(hits) == 1 else ""


def _own_word(name: str) -> str:
    """The first word of a name that few others have: "Fauré" of "Cabinet Fauré et Associés"; empty without one."""
    own = next((w for w in re.findall(r"\w+", name) if not _OF_MANY.match(w)), "")
    return own if len(own) >= _OWN_NAME else ""


#: "Where I am now", "in my job now": where somebody works still.
_NOW: Final = re.compile(
    r"^\W*(?:(?:it['’]?s|it is|that['’]?s|that is|still|yes|at|in|just|right)\W+)*(?:here|now|(?:where|"
    r"the place) I(?: am|['’]m| work| do)\b.*|"
    r"(?:(?:my|the|this|our)\s+)?(?:current|present|new|latest|same)\s+(?:one|place|job|firm|shop|company|employer|"
    r"role|home|site))"
    r"(?:\W+(?:now|currently|at the moment|still|today))*\W*$|"
    r"^\W*(?:hier|jetzt|aktuell|da,? wo ich jetzt (?:bin|arbeite)|wo ich jetzt (?:bin|arbeite)|ici|"
    r"là où je suis(?: maintenant)?|actuellement|"
    r"aquí|ahora|donde (?:estoy|trabajo)(?: ahora)?|qui|adesso|ora|dove (?:sono|lavoro)(?: adesso| ora)?|hier|nu|"
    r"waar ik nu werk)\W*$",
    re.IGNORECASE,
)
#: That it was at none of the positions, in whatever words.
_NOWHERE: Final = re.compile(
    r"\b(?:none|neither|nowhere|elsewhere|somewhere else|(?:an)?other (?:job|place|firm|company)|not (?:there|listed|"
    r"on)|no (?:job|position)|"
    r"myself|at home|private(?:ly)?|own time|woanders|nirgends|keine[rm]?|privat|zu hause|ailleurs|aucun\w*|chez moi|"
    r"otro (?:sitio|lugar)|"
    r"ningun\w*|en casa|altrove|nessun\w*|ergens anders|nergens|thuis)\b",
    re.IGNORECASE,
)


def unclear(resume: Resume, answer: str, elsewhere: str) -> bool:
    """Whether an answer to "Where was that?" names no entry, and does not say either that it was at none of them."""
    plainly = fold(answer).strip(" .!") == fold(elsewhere) or _NOWHERE.search(answer) is not None
    return not plainly and meant(resume, answer) == ELSEWHERE


def chosen(resume: Resume, answer: str) -> str:
    """The entry that an answer to "Where was that?" means: one that it names, by whichever name; else `ELSEWHERE`."""
    said = fold(answer).strip(" .!")
    same = [place for place in places(resume) if said in (fold(place.label), fold(place.name), fold(place.position))]
    if same and said:
        return same[0].id
    if named_there := place_of(resume, answer):
        return named_there
    words = {w for w in re.findall(r"\w+", said) if w not in _LEADING_THERE}
    # "The food bank" is part of a name; "the kitchen" is where many of a kitchen porter's colleagues work, too.
    meant = [
        p.id
        for p in places(resume)
        if words and (words <= _words(p.name) or words == _words(p.position) or _most_of(words, p.position))
    ]
    return meant[0] if len(meant) == 1 else ELSEWHERE


def _most_of(words: set[str], position: str) -> bool:
    """Whether several words are most of what a position is called."""
    called_ = _words(position)
    return len(words) > 1 and words <= called_ and len(words) * 2 > len(called_)


def meant(resume: Resume, answer: str) -> str:
    """The entry that somebody means who has just been asked, in whatever words; else `ELSEWHERE`.

    What is kept of it for another résumé goes by names alone.
    """
    if (named_there := chosen(resume, answer)) != ELSEWHERE:
        return named_there
    last = latest(resume.work)
    if last is not None and not last.end_date and _NOW.match(answer):
        return last.id
    there = places(resume)
    by_sort = workplaces.of_sort(answer, ((p.id, f"{p.position} {p.name}") for p in there))
    by_head = workplaces.by_head(answer, ((p.id, p.name) for p in there))
    return called(resume, answer) or _titled(resume, _words(answer)) or by_sort or by_head or ELSEWHERE


def _titled(resume: Resume, words: set[str]) -> str:
    """The one entry whose title is among words: "when I was deputy manager"; empty for none, and for several."""
    titled = [p.id for p in places(resume) if p.position and _words(p.position) <= words]
    return titled[0] if len(titled) == 1 else ""


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))


#: What leads to a place in an answer, and is no part of its name.
_LEADING_WORDS: Final = """
at in the as for with my a an and und et y e ed bei beim im der die das als dem den am au la le les chez en el los las
como de presso il come da no na bij het hos pa
"""
_LEADING_THERE: Final = frozenset(_LEADING_WORDS.split())


def latest(work: Iterable[Work]) -> Work | None:
    """The position held last: one that has not ended, else the one that ended last; the first listed among equals."""
    return max(work, key=recency, default=None)


def recency(work: Work) -> tuple[bool, str, str]:
    """How late a position was held; a bare year stands for its middle, so that it errs to neither side."""
    start = f"{work.start_date}-07" if len(work.start_date) == len("2026") else work.start_date
    end = f"{work.end_date}-06" if len(work.end_date) == len("2026") else work.end_date
    return (bool(start) and not end, end or start, start)


def worth_asking(resume: Resume, requirement: Requirement, answer: str) -> bool:
    """Whether it matters where that was: something done, at a place that the words do not name."""
    return (
        requirement.category not in ("language", "education", "credential")
        and not _NOT_DONE.match(answer)
        and substance(answer) >= (2 if _tells(answer) else _FEWEST_WORDS)
        and any(place.label for place in places(resume))
        and not place_of(resume, answer)
    )


#: How often something is done, which is therefore done.
_OFTEN: Final = re.compile(
    r"\b(?:every|each|daily|weekly|monthly|quarterly|jede[nrs]?|täglich|wöchentlich|monatlich|chaque|tous les|"
    r"toutes les|cada|todos los|ogni|elke|iedere)\b",
    re.IGNORECASE,
)


def _tells(answer: str) -> bool:
    """Whether an answer says that something was done, by whom it was, by a verb in front, or by how often."""
    first = read(answer).words[:1]
    return (
        SAYS.search(answer) is not None
        or says_in_romance(answer)
        or _OFTEN.search(answer) is not None
        or any(is_deed(word.low) for word in first)
    )


#: "Hago los cuadrantes", "Uso Opera": who does it is in the verb's last letter, where it begins the answer.
_FIRST_IN_ROMANCE: Final = re.compile(
    r"^\W*(?:(?:sí|sì|sim|ya|también|anche|também)\W+)?(?!(?:como|cuando|pero|bueno|solo|sólo|claro|cierto|mucho|poco|"
    r"todo|"
    r"cuatro|ocho|nuevo|curso|trabajo|grado|mínimo|quando|quatro|muito|ottimo|buono|molto|corso|certo)\b)\w{2,}o\b",
    re.IGNORECASE,
)


def says_in_romance(answer: str) -> bool:
    """Whether the first verb says that it is the person who does it ("Hago los cuadrantes")."""
    romance = (
        re.match(r"\W*s[íì]\W", answer, re.IGNORECASE) or in_romance(answer) or idiom(answer) in ("es", "it", "pt")
    )
    return bool(romance) and _FIRST_IN_ROMANCE.match(answer) is not None


def again(about: Question, words: Asking) -> Question:
    """The same question once more, where its answer named no entry: in words that say so."""
    return about.model_copy(
        update={
            "id": f"{about.id}w",
            "text": words.where_again.format(text=quoted(about.answer)),
            "asked": False,
            "outcome": None,
            "stance": None,
            "answer": "",
            "answered_at": None,
        }
    )


def question(resume: Resume, about: Question, told: str, text: str, words: Asking) -> Question:
    """The question where something was done; `told` names the words that say so, `about` what they answer."""
    return about.model_copy(
        update={
            "id": f"{about.id}w",
            "kind": "place",
            "text": words.where.format(text=quoted(text)),
            "quote": "",
            "reason": words.where_why,
            "choices": offered(resume, words.elsewhere),
            "shown_by": None,
            "lines": (),
            "follows": told,
            "beside": False,
            "detail": False,
            "asked": False,
            "outcome": None,
            "stance": None,
            "answer": "",
            "answered_at": None,
        }
    )


def named(name: str, text: str) -> str:
    """The name of an entry, or as many of its first words, as a text has it; empty when it has none of them."""
    return _named(name, text, fold(text))


def _named(name: str, text: str, folded: str) -> str:
    if len(folded) != len(text):
        return ""
    words = name.split()
    beginnings = [" ".join(words[:n]) for n in range(len(words), 0, -1)]
    if len(words) > 2 and _ARTICLE.match(name):
        beginnings.insert(0, " ".join(words[1:]))  # "Copper Kettle" is The Copper Kettle.
    if len(words) > 2 and _OF_MANY.match(words[0]):
        # "Albufera Mar" is the Hotel Albufera Mar (4*).
        beginnings += [" ".join(words[1:n]) for n in range(len(words), 2, -1)]
    if len(words) == _A_SORT_AND_A_NAME and _OF_MANY.match(words[0]) and len(words[1]) >= _OWN_NAME:
        beginnings.append(words[1])  # "Hohn" is the Werkstatt Hohn.
    for few in beginnings:
        short = fold(few).rstrip(",;:")
        if len(short) < 3 or short not in folded or _ARTICLE.fullmatch(f"{few} "):
            continue
        if found := re.search(rf"(?<!\w){re.escape(short)}(?!\w)", folded):
            return text[found.start() : found.end()]
    return declined.led(_own_word(name), text)


_A_SORT_AND_A_NAME: Final = 2
#: A first word so short may be anything.
_OWN_NAME: Final = 4
#: What leads to a place where somebody worked.
_LED: Final = r"(?:at|for|with|bei|für|chez|pour|presso|per|para|bij|voor|hos|för|dla|w|we)"
_ARTICLE: Final = re.compile(r"(?:the|die|der|das|la|le|les|el|los|il)\s", re.IGNORECASE)
#: First words that many firms' names have.
_OF_MANY: Final = re.compile(
    r"(?:the|saint|st|new|old|north|south|east|west|great|grand|royal|national|international|general|first|city|united|"
    r"university|college|school|hospital|clinic|hotel|restaurant|caf[eé]|bar|bank|group|company|church|ministry|"
    r"department|institute|centre|center|home|universit\w+|hochschule|schule|klinik\w*|krankenhaus|haus|praxis|firma|"
    r"cabinet|agence|étude|société|ateliers?|garage|boutique|agencia|taller|despacho|studio|officina|ditta|praktijk|"
    rf"{workplaces.CALLED}|"
    r"université|école|hôpital|clinique|banque|maison|ville|mairie|universidad|escuela|hospital|clínica|banco|casa|"
    r"grupo|universität|stadt|amt)$",
    re.IGNORECASE,
)


def _names(name: str, short: str) -> bool:
    """Whether so many of an entry's words name it, be it two of the first."""
    return bool(short) and len(short.split()) >= min(2, len(name.split()))


def _names_shortly(short: str, text: str) -> bool:
    """Whether a text names an entry by the first word alone, behind "at" and where few firms share it."""
    own = len(short) >= _OWN_NAME and not _OF_MANY.match(short)
    return own and re.search(rf"\b{_LED}\s+{re.escape(short)}(?!\w)", text, re.IGNORECASE) is not None
