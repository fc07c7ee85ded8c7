"""Whether an answer speaks of what was asked.

A question about Kubernetes that is answered by "I used Excel every day" is not answered: the words are the person's
evidence of Excel, and what was asked stays open. An answer speaks of its question when it says yes, names what was
asked or kin of it, points at it ("I did that at Globex"), or only says when, where and how often.
"""

import re

from tailor.model.checking.idiom import idiom
from tailor.model.checking.languages import is_small, known
from tailor.model.checking.reading import Reading, read
from tailor.model.checking.words import is_free, is_function
from tailor.model.events import Question
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.statements import affirms
from tailor.model.vocabulary import find
from tailor.model.wishes import alternatives, joins, names_of
from tailor.model.yes import after_yes, says_again, says_yes

#: Words that say where, when, how long and how often: a text of nothing else needs its question to be understood.
CIRCUMSTANCE = frozenset(
    """
    last latest current currently present previous recent former most first second here there now today job jobs
    company employer role position workplace place every each per day days daily week weeks weekly month months monthly
    year years yearly time times often always regularly sometimes usually since until ago one two three four five six
    seven eight nine ten both all only mostly mainly once twice lot lots much many about around over more than nearly
    almost between from work worked working career experience level percent per cent
    lang meiner meinem letzten letzte letzter aktuellen stelle firma arbeitgeber jeden jede woche wochen monat monate
    prozent jahr jahre jahren tag tage täglich seit zwei drei vier fünf oft immer meistens beruf
    dernier dernière poste emploi entreprise chaque semaine mois an ans année années jour depuis deux trois quatre cinq
    souvent toujours travail pendant
    último última trabajo empresa puesto cada semana mes año años día desde dos tres cuatro cinco siempre durante
    laatste baan bedrijf elke maand jaar dag sinds twee drie vijf
    ultimo ultima lavoro azienda ogni settimana mese anno anni giorno da due tre quattro cinque sempre
    trabalho emprego semana mês ano anos dia há dois três quatro sempre
    praca pracy rok lata lat dni tydzień miesiąc codziennie od dwa trzy cztery zawsze
    """.split()  # noqa: SIM905 - a list of words is read as words
)
#: Verbs and adverbs by which a yes repeats its question and says nothing of its own, beside the small words.
_AGAIN = frozenset(
    """
    yes yeah yep yup sure certainly definitely absolutely correct right true course indeed already actually certified
    did done do does have had has can could
    written wrote said cv hab mach geschrieben gesagt steht lebenslauf
    jawohl jep klar sicher natürlich selbstverständlich genau stimmt doch schon gemacht getan mache machen kann konnte
    oui ouais sûr bien fait faite faites fais faire déjà peux exact effet absolument tout
    sí claro cierto supuesto hecho hice hago hacer ya tengo he puedo
    sì certo certamente fatto fatta faccio fare già ce posso
    sim certeza claro já fiz feito faço fazer tenho posso
    zeker natuurlijk inderdaad gedaan doe doen al kan heb
    tak oczywiście robiłem robiłam robię zrobiłem zrobiłam miałem miałam mam już owszem zajmowałem zajmowałam
    javisst visst jo gjort gjorde gör göra redan kan
    gjorde gør gøre allerede har gjør gjøre
    ano jistě dělal dělala dělám mám už samozřejmě
    """.split()  # noqa: SIM905
)
#: Behind a yes so few words tell nothing that was done.
_TOO_FEW = 3
_POINTS = re.compile(
    r"\b(?:it|this|that|them|these|those|both|es|das|damit|daran|dafür|darin|davon|cela|ça|lo|esto|eso|questo|quello|"
    r"isso|isto|dit|dat|daarmee|это|этим|to|tym|tego)\b|\b(?:l|j)['’](?:en\b|ai\b)|这|那|これ|それ|그것|이것",
    re.IGNORECASE,
)
#: What is known by these names is one thing or another; a method or a soft skill is told in many ways.
_NAMED = frozenset({"tool", "credential", "tongue"})
#: What somebody is like.
TRAIT = re.compile(
    r"\b(?:high expectations|numeracy|literacy|numerate|literate|"
    r"time ?keeping|punctual\w*|(?:positive|can-do|good|right) attitude|resilien\w+|juggl\w+|"
    r"(?<!-)friendly(?=,| and )|(?:commitment|committed) to|sense of humou?r|patien(?:ce|t(?=,| and|$))|caring manner|"
    r"communicat(?:ion|or|ive)|interpersonal|team ?player|teamwork\w*|under pressure|attention to detail|"
    r"detail[- ]oriented|organi[sz](?:ed|ational)|problem[- ]solving|time management|proactive|motivated|creativ\w+|"
    r"empath\w+|reliab\w+|flexib\w+|self-\w+|teamfähig\w*|kommunikations\w+|(?:wertschätzend|offen|klar|respektvoll|"
    r"transparent)\w* kommunikation|"
    r"interess(?:e|iert) an|interest(?:ed)? in|intérêt pour|interés (?:en|por)|interesse p[eo]r|"
    r"belastbar\w*|zuverlässig\w*|"
    r"selbst(?:st)?ändig\w*|esprit d.équipe|sens d[eu]|rigueur|rigoureu\w+|autonom\w+|aisance|trabajo en equipo|"
    r"proactiv\w+|capacidad de|learns? (?:quickly|fast)|(?:quick|fast) (?:learner|study)|eager\w*|passion\w*|"
    r"enthusias\w+|work(?:ing)? (?:well )?(?:in|as part of) (?:a )?team\w*|freude|spaß|leidenschaft\w*|begeister\w+|"
    r"lernbereit\w*|curios\w+|goût|envie|pasión|ganas|precision[ei]|lavor(?:are|o) (?:in|di) (?:gruppo|team|squadra)|"
    r"capacità (?:di|relazional\w+|organizzativ\w+)|affidabil\w+|problem solving|trabalh(?:ar|o) em equip[ae]|"
    r"espírito de equipa|capacidade de|responsáve[il]\w*|stressbestendig\w*|teamspeler|samenwerk\w+|nauwkeurig\w*|"
    r"zelfstandig\w*|komunikatywn\w+|umiejętność (?:pracy|organizacji)|odpowiedzialn\w+|samodzieln\w+|dokładn\w+|"
    r"noggrann\w*|självständig\w*|samarbet\w+|stresstålig\w*|lagspelar\w*|omhyggelig\w*|selvstændig\w*|samarbejd\w+|"
    r"communicatie(?:f|ve)|sociale vaardigheden|betrouwbaar\w*|flexibele? (?:instelling|houding)|kommunikationsf\w+|"
    r"kommunikasjonsevne\w*|kommunikationsevne\w*|mødestabil\w*|strukturer(?:et|t|ad)|systematisk|ansvarsfull\w*|"
    r"ansvarsbevis\w*|punktlig\w*|service ?mind\w*|engager(?:et|t|ad)|positiv (?:innstilling|indstilling|inställning)|"
    r"initiativ(?:rig\w*|rik\w*|tagande)|oma-?aloittei\w+|vastuullis\w+|joustav\w+|yhteistyök\w+|"
    r"(?:capacidade|facilidade) de comunicação|comunicativ[ao]|proativ\w+|pontualidade|dinâmic[ao]|"
    r"nøyaktig\w*|selvstendig\w*|samarbeid\w+|spolehliv\w+|samostatn\w+|pečliv\w+|týmov\w+)\b",
    re.IGNORECASE,
)
#: What somebody is willing or free to do, which no line of a résumé shows.
READINESS = re.compile(
    r"\b(?:flexible (?:to|in|about|with|for) (?:work\w*|travel\w*|shifts?|hours|weekends?|nights?|times?)|"
    r"flexible (?:working )?hours|able to "
    r"(?:work(?! (?:well |effectively )?(?:in a|as part|under|with|to)\b)|travel|commute|relocate|attend|start)|"
    r"ability to (?:work (?:shifts|weekends|nights|evenings|"
    r"flexibl\w+|overtime|on call|unsocial)|travel|commute|relocate)|willing(?:ness)? to|availab(?:le|ility)|"
    r"flexibility (?:with|to|around|for)|"
    r"(?:happy|prepared|content|comfortable) (?:to (?:work|travel|do|cover|start)|(?:with|working) (?:shifts|"
    r"weekends|nights|evenings|early|late|unsocial|rotating|lone|travel\w*|overtime))|(?:shift|weekend|night|evening|"
    r"on-call) (?:work|shifts|availability)|"
    r"(?:able|ability) to (?:lift|carry|climb|stand|walk|bend)|(?:lift|carry)(?:ing)? (?:up to )?\d+ ?kg|"
    r"höhentauglich\w*|schwindelfrei\w*|"
    r"own (?:transport|car|van|vehicle|tools)|(?:access to|use of) (?:a|your(?: own)?) (?:car|van|vehicle)|"
    r"incorporación inmediata|inserimento immediato|sofort(?:ige)? verfügbar\w*|disponible immédiatement|"
    r"turni (?:notturni|festivi)|lavoro su turni|turnos? (?:rotativos?|de noche|nocturnos?)|(?:right|"
    r"eligib\w+|authori[sz]\w+|"
    r"permitted|entitled) to work|"
    r"automunit[oa]|(?:vehículo|coche|carro|veículo) propio|véhicule personnel|eigen(?:er|es|en) (?:pkw|auto|fahrzeug)|"
    r"\w*bereitschaft|disponib\w+|mobil(?:ité|idad|ität|ità|ność\w*)|mobile géographiquement|déplacements?|"
    r"viajar|desplazamientos?|"
    r"trasferte|disponibilità|viagens|disponibilidade|"
    r"^(?:een |eigen |en )?(?:auto|bil)$|viatura própria|egen bil|(?:hver|varje|var) (?:annen|anden|tredje|fjärde|"
    r"fjerde) "
    r"(?:helg|weekend)|varannan helg|beredskap|bereidheid|bereid (?:om|tot)|valmiu\w+|vuorotyö\w*|"
    r"mulighet til å (?:reise|jobbe|arbeide)|villig (?:til|att)|"
    r"beredd att|fleksib\w+ .{0,20}arbe[ij]d\w*tid\w*|kan (?:du )?(?:arbeta|jobba|arbejde|arbeide|jobbe|werken) "
    r"(?:\w+ ){0,3}?(?:kväll\w*|helg\w*|natt\w*|aften\w*|weekend\w*|kveld\w*|avond\w*|nacht\w*|skift\w*)|"
    r"(?:kan|pode\w*) (?:trabalhar )?(?:por turnos|aos fins de semana)|"
    r"reisbereid\w*|beschikbaar\w*|dyspozycyjn\w+|gotowość|resor i tjänsten|rejsevillig\w*|reisevillig\w*)\b",
    re.IGNORECASE,
)


def is_readiness(requirement: Requirement) -> bool:
    """Whether what is asked for is to be willing or free to do something: a word is all that anybody has to show."""
    return requirement.category != "experience" and READINESS.search(requirement.text) is not None


#: What leads to a place or a firm in German.
_PLACING = frozenset({"bei", "in", "im", "am", "an", "fur", "der", "nach", "aus", "von", "zu", "zur", "zum"})
_EMPTY = frozenset(fold(word) for word in _AGAIN | CIRCUMSTANCE)
#: How long the name of a thing is.
_NAME_WORDS, _NAME_LENGTH = 4, 40
_SAID_BACK = 120
#: So many letters of a word tell what it is about, however it goes on.
_STEM = 5


def agrees(answer: str) -> bool:
    """Whether an answer begins by saying yes, in any of the languages that we hear it in."""
    return says_yes(answer) or says_again(answer)


def bare(answer: str) -> bool:
    """Whether an answer is a mere yes: it confirms what was asked, and tells nothing that was done."""
    if not agrees(answer):
        return False
    reading = read(answer)
    if len(after_yes(answer).split()) <= _TOO_FEW:
        return True
    return not reading.mentions and all(
        word.low in _EMPTY
        or word.low.isdigit()
        or len(word.low) < 2
        or word.text[:1].isupper()
        or is_function(word.low)
        or any(is_small(word.low, tag) for tag in known())
        for word in reading.words
    )


def pointed(question: Question, answer: str) -> bool:
    """Whether an answer says that the line which was shown beside the question is what was asked for.

    "Yes, at Bellway" says yes to something else than a line in which nothing of Bellway stands.
    """
    if question.shown_by is None or question.pointed:
        return question.pointed
    return answer in question.choices[:1] or (bare(answer) and not _elsewhere(answer, question.shown_by.quote))


def _elsewhere(answer: str, line: str) -> bool:
    known = {word.low for word in read(line).words} | _EMPTY
    return any(
        word.text[:1].isupper()
        and len(word.low) > 1
        and word.low not in known
        and not (is_function(word.low) or _POINTS.fullmatch(word.low))
        for word in read(after_yes(answer)).words
    )


def is_thing(asked: str) -> bool:
    """Whether what was asked is one thing by its name ("complaint handling"), so that a mere yes says to have it."""
    return (
        len(asked.split()) <= _NAME_WORDS
        and len(asked) <= _NAME_LENGTH
        and not any(c.isdigit() or c in ",;:/&" for c in asked)
        and not (alternatives(asked) or joins(asked) or TRAIT.search(asked) or READINESS.search(asked))
    )


def meant(asked: str, answer: str, *, held: bool = False) -> str:
    """The one thing that a question was about, when the answer says yes to it without naming it.

    held: whether what is asked for is a credential, which goes by its whole name however long it is.
    """
    asked = re.sub(r"^(?:an?|the)\s+", "", asked, flags=re.IGNORECASE)
    mentions = find(asked)
    things = {mention.canonical: mention.text for mention in mentions}
    # A certificate goes by its whole name ("IOSH Managing Safely"), a tool by its own ("Kubernetes experience").
    whole = held or all(mention.kind == "credential" for mention in mentions)
    if whole and bare(answer) and affirms(answer) and (is_thing(asked) or (held and _is_one(asked))):
        return asked
    if held and (licence := _named_in_part(asked, answer)):
        return licence
    if held and _holds_another(asked, answer):
        return ""
    # A yes to "Zendesk or a similar tool" names neither.
    if len(things) != 1 or alternatives(asked):
        return ""
    ((name, written),) = things.items()
    if _another(asked, written, answer):
        return ""
    if any(mention.canonical == name for mention in find(answer)):
        return ""
    return written if affirms(answer) or _shortened(asked, written, answer) else ""


def _named_in_part(asked: str, answer: str) -> str:
    """The one licence that a yes names by a part of its name: "yeah, got my counterbalance" of a truck's licence."""
    name = re.sub(r"\s*\([^()]*\)|^(?:valid|current|full|clean)\s+", "", asked, flags=re.IGNORECASE).strip()
    if alternatives(name) or joins(name) or not (agrees(answer) and affirms(answer)):
        return ""
    own = {word.low for word in read(name).words if not is_free(word)} - _HELD
    return name if own & read(answer).lows else ""


#: "Got my counterbalance": which one it is that somebody has.
_HAS = re.compile(r"\b(?:got|have|hold|passed|did|done|took) (?:my|an?|the) (?P<what>[^\W\d]+)", re.IGNORECASE)
#: What any of them may be called.
_SORT = frozenset(
    """
    licence license ticket card certificate cert test one course training full clean current valid permit badge
    """.split()  # noqa: SIM905 - a list of words is read as words
)


def _holds_another(asked: str, answer: str) -> bool:
    """Whether a yes goes on to name something else that is held: a counterbalance is no reach truck licence."""
    has = _HAS.search(answer)
    return has is not None and has["what"].lower() not in _SORT and not read(has["what"]).lows & read(asked).lows


#: Names in a row within brackets: each is one of several.
_ROW = re.compile(r"\(([^()]*[,;][^()]*)\)")


def _another(asked: str, written: str, answer: str) -> bool:
    """Whether the one known name that was asked for is one of a row, of which an answer may mean another.

    Of "till software (Zelty, Lightspeed)" we may know but the second.
    """
    if any(written in row[1] for row in _ROW.finditer(asked)):
        return True
    said = {word.low for word in read(answer).words}
    beside_it = read(asked.replace(written, " ")).words[1:]
    return any(word.low in said and len(word.low) > 2 for word in beside_it if word.text[:1].isupper())


def _is_one(asked: str) -> bool:
    """Whether one credential is asked for by its name, and nothing beside it."""
    return (
        len(asked) <= _NAME_LENGTH
        and not any(c in ",;:/&" for c in asked)
        and not (alternatives(asked) or joins(asked))
    )


#: What a licence is of where only that one can be meant: "full licence since 2014" answers for the driving licence.
_DRIVING = frozenset(("driving", "driver", "drivers", "conduire", "conducir", "guida", "condução"))
#: What is said of a licence that is held, beside when.
_HELD = frozenset(("full", "clean", "valid", "current", "held", "hold", "got"))


def _shortened(asked: str, name: str, answer: str) -> bool:
    """Whether an answer calls the driving licence that is asked for a licence, and tells no more than since when."""
    said, named = read(answer), {word.low for word in read(name).words if not is_free(word)}
    left_out = named - said.lows
    known_words = _EMPTY | _HELD | {word.low for word in read(asked).words}
    plain = all(is_free(w) or w.low.isdigit() or w.low in known_words for w in said.words)
    return plain and bool(left_out) and left_out <= _DRIVING and left_out != named


def beside(requirement: Requirement, answer: str) -> bool:
    """Whether an answer speaks of something else than what was asked. A denial is no such answer: see `denies`."""
    if requirement.category == "credential" and _holds_another(requirement.text, answer):
        return True
    if agrees(answer):
        return False
    reading = read(answer)
    wanted = {m.canonical for m in find(_asked(requirement))}
    if wanted & (reading.terms | {m.canonical for m in reading.mentions}) or _shares_words(requirement, reading):
        return False
    named = any(m.kind in _NAMED for m in reading.mentions)
    if not named and (_POINTS.search(answer) or (not names_of(requirement.text) and TRAIT.search(requirement.text))):
        return False  # What somebody is like is shown by an example, whatever its words.
    # In German, what was done is told by nouns, which are written as names are.
    return named or _substance(reading) > 0 or (idiom(answer) == "de" and substance(answer) > 1)


def kept(question: Question, first: Question | None) -> tuple[str, str] | None:
    """What an answer to a `gap` is evidence of for later sessions, and its words; None when it says nothing of it.

    first: the question that was answered by something else, when this one asks whether that shows it, or by a mere
    yes, when this one asks for more.
    """
    if question.kind != "gap":
        return None
    if question.follows and question.stance != "yes":
        return None
    if question.shown_by is not None and question.stance == "yes" and pointed(question, question.answer):
        return question.requirement, question.shown_by.quote
    topic = subject(question.answer) if question.beside else question.requirement
    if first is None or first.beside or question.detail:
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
    """How many of an answer's words say more than when, where and how often.

    In German every noun has a capital: one that follows no word that leads to a place is no name of one.
    """
    reading = read(answer)
    count = _substance(reading)
    # How many of something, done with a thing by its name: "200 cuentas en Active Directory".
    count += any(m.kind in _NAMED for m in reading.mentions) and any(word.low.isdigit() for word in reading.words)
    if idiom(answer) == "de":
        pairs = zip(("", *(w.low for w in reading.words)), reading.words, strict=False)
        count += sum(
            word.text[:1].isupper() and before not in _PLACING and bool(before) and word.low not in CIRCUMSTANCE
            for before, word in pairs
        )
    return count


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
    return fold(word)[:_STEM]


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
