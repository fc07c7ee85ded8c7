"""The person's own words, made into a line of a résumé: cleaned by rules that change no fact, and placed."""

import re
from collections.abc import Sequence

from tailor.engine.offline.words import content, look, stems, tokens
from tailor.engine.pronouns import resolved
from tailor.model.answered import CIRCUMSTANCE
from tailor.model.folding import fold
from tailor.model.placing import DONE, IN_THE_LATEST, SAYS, named, says_in_romance
from tailor.model.yes import told

_LONGEST = 320
_FEWEST_WORDS = 4
_UNSURE = re.compile(
    r"\b(?:not|never|no|n[o']t|haven't|hasn't|hadn't|didn't|don't|cannot|can't|would like|want to|"
    r"plan(?:ning)? to|hope to|(?:am|m|currently|still|just) learning|"
    r"interested in|willing|needs? (?:to (?:be )?(?:redo\w*|renew\w*|refresh\w*|retake\w*|update\w*|brush)|"
    r"(?:updat|refresh|renew)ing|an? (?:refresher|update))|maybe|perhaps|might|i think|i guess|"
    r"probably|sort of|kind of|nicht|nie|"
    r"kein\w*|vielleicht|"
    r"möchte|würde|pas|jamais|peut-être|voudrais|nunca|quizás|quisiera|forse|vorrei|não|talvez|gostaria|non ho|niet|"
    r"nooit|geen|misschien|wellicht|inte|aldrig|ingen(?:ting)?|inga|kanske|ikke|aldri|måske|kanskje|nie|nigdy|żadn\w+|"
    r"może|nikdy|nejsem|nemám|neumím|možná|snad|en ole|ei|ehkä)\b|\?",
    re.IGNORECASE,
)
#: What stands beside a "no" that is one.
_NO_DENIES = re.compile(
    r"(?:^|[,;])\W*no\b|\b(?:i|we|you|it|is|are|am|was|were|have|has|had|there|with|the|of|and|but|yo|he|lo|se|tengo|"
    r"sé|pero)\b",
    re.IGNORECASE,
)
#: What went without: "passed the audit with no findings" denies nothing.
_WITHOUT = re.compile(
    r"(?<=\w)\s+with no (?!(?:\w+ )?(?:experience|knowledge|idea|training|qualifications?)\b)(?=\w)", re.IGNORECASE
)
#: "I did use Kafka": the person insists; "Did use Kafka" would be no line.
_INSISTS = re.compile(
    r"^I did (?:use|run|work|lead|have|make|write|build|manage|present|teach|train|handle|help|take|know|sell)\b"
)
_FIRST = re.compile(rf"^(?!{_INSISTS.pattern[1:]})I (?P<rest>(?:\w+ly )?{DONE}\b.*)$", re.DOTALL)
_PERFECT = re.compile(
    r"^(?:I've|I’ve|I have) (?:(?:also|now|since|even) )?"
    r"(?:been (?=\w{3,}ing\b))?"
    r"(?P<rest>(?:\w+ly )?(?:(?<=been )\w{3,}ing|\w+ed|built|led|written|run|taught|held|set|grown|"
    r"cut)\b.*)$",
    re.DOTALL,
)
#: What is done now, as a résumé says it: "I lead …" is "Lead …". What one is, can, wants and thinks stays a sentence.
_PRESENT = re.compile(
    r"^I (?P<rest>(?:do(?= (?:the|an?|all|most|some|our)\b)|"
    r"(?!(?:am|was|have|had|do|did|can|could|would|will|shall|should|may|might|must|need|want|like|prefer|"
    r"love|hope|think|believe|feel|guess|know|see|say|got)\b)[a-z]{3,}(?<!ed))\s.*)$",
    re.DOTALL,
)
#: German, Dutch and French tell what was done by "have" and a participle, which a line of a résumé says without the
#: "I have"; in Swedish, Danish and Norwegian it is the "I" that goes.
_PERFECT_ABROAD = re.compile(
    r"^(?:Ich habe (?P<de>\S.*\b\w+(?:t|en))|"
    r"(?P<front>[^\W\d_][^,;.]{2,60}?) habe ich (?P<inverted>\S.*\b\w+(?:t|en))|"
    r"Ik heb (?P<nl>\S.*\b\w+(?:d|t|en))|"
    r"(?:Jag|Jeg) (?P<north>(?!(?:har|hade|havde|hadde|är|er|var|kan|vill?|ville|ska|skal|skulle|må|måste)\b)"
    r"\w{3,}\s.+)|"
    r"J['’]ai (?P<fr>(?!été\b|eu\b|un|de)\w*(?:é|i|u|is|it|rt)s?\s.+))(?P<stop>\.?)$",
    re.DOTALL,
)
#: Who speaks, in those languages.
_I_ABROAD = re.compile(r"\b(?:ich|ik|jag|jeg|je)\b|\bj['’]", re.IGNORECASE)
#: What only joins a line to another that is not beside it.
_AS_WELL = re.compile(r"^(?:also|auch|aussi|también|anche|também|ook|också|også|też|také)\s+", re.IGNORECASE)
#: Who did the first thing did the second: "I run the shop, and I have trained four starters".
_AND_I = re.compile(
    r"(?P<and>,? (?:and|but)) I(?P<have>['’]ve| have)? (?!(?:am|would|could|can|will|want|like|love|hope|think|feel|"
    r"know|believe|guess|had|must|need|should|might|may)\b)(?=[a-z]{2,})"
)
_IN_CHARGE = re.compile(
    r"^(?:I am|I['’]m|I was|I(?: have|['’]ve) been) (?P<rest>(?:responsible for|in charge of)\b.*)$", re.DOTALL
)
#: "I was clinical lead for the falls project": the office is the line.
_OFFICE = re.compile(
    r"^(?:I was|I am|I['’]m|I(?: have|['’]ve) been)(?: also)? (?:the |an? |"
    r"our )?(?P<rest>(?:[\w&'’-]+ ){0,3}?(?:lead(?:er)?|head|"
    r"manager|supervisor|co-?ordinator|chair(?:man|woman|person)?|secretary|treasurer|rep(?:resentative)?|steward|"
    r"champion|"
    r"mentor|trainer|assessor|captain|first aider|fire (?:marshal|warden)|contact|liaison|deputy|governor|organi[sz]er|"
    r"facilitator|key ?holder) (?:for|of|on|in|at|to|with) (?!(?:it|that|this|them)\b)\S.*)$",
    re.DOTALL | re.IGNORECASE,
)
_CHARGED = re.compile(r"(?:responsible for|in charge of)\b", re.IGNORECASE)
# What a person of another tongue says of themselves, but for what they want, think and ask.
_ABROAD = re.compile(
    r"^(?:ich|wir|je|j['’]|nous|yo|nosotros|ik|wij)\b(?!\s+(?:möchte|will|würde|wünsche|hätte|brauche|finde|"
    r"glaube|denke|"
    r"weiß|sehe|bitte|veux|voudrais|aimerais|souhaite|pense|crois|préfère|vois|quiero|quisiera|creo|pienso|"
    r"prefiero|wil|"
    r"zou|denk)\b)",
    re.IGNORECASE,
)
#: The same where the verb alone says who did it: "Trabajé con SAP", "ho usato Excel"; not what is wanted or thought.
_IN_THE_VERB = re.compile(
    r"^(?:(?:también|ya|anche|già|também|já)\s+)?(?:(?:he|ho)\s+(?:(?:también|ya|anche|già)\s+)?\w+(?:ad|id|ch|at|ut|"
    r"it|tt|s|rt|nt|st)o|"
    r"[^\W\d_]{2,}(?:łem|łam|liśmy|łyśmy)|(?:\w+a|\w+i)mos|hice|fui|tuve|llevo|fiz|tive|(?!qué|así|aquí|allí|ahí|café|oké|olé|você)\w{2,}(?:é|í|ei))\s+\S+\s+\S",
    re.IGNORECASE,
)
_WISHES_IN_ROMANCE = re.compile(
    r"^\W*(?:quiero|quisiera|prefiero|necesito|espero|creo|pienso|busco|puedo|debo|voglio|preferisco|spero|credo|penso|"
    r"cerco|"
    r"posso|devo|quero|prefiro|preciso|acho|come|como|cuánto|cuando|quanto|quando|qué|che|annullo|solo|sólo|no|non)\b",
    re.IGNORECASE,
)
#: What somebody's team, shop or round was, had or did: "My team of 4 covers the nights", "Mein Team hat … umgebaut".
#: What they say of the document, and of what they want of the job, is no such thing.
_OURS = re.compile(
    r"^(?:(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr\w+|(?:il |la )?mi[oa]|(?:o |a )?meu|(?:a )?minha|"
    r"nosso|nossa|mijn|onze?|moj\w+|nasz\w*|min|mitt|vår\w*|vores|vort|můj|moje|naše)\s+)"
    r"(?!(?:summary|profile|headline|title|cv|r[eé]sum[eé]|skills?|letter|name|e-?mail|phone|address|dates?|age|score|"
    r"match|"
    r"last|first|current|former|present|old|previous|new|salary|availability|notice|goal|dream|hobb\w+|question|answer|"
    r"zusammenfassung|lebenslauf|profil|titel|kenntnisse|anschreiben|alter|letzte\w*|gehalt\w*|ziel|frage|résumé|titre|"
    r"compétences|lettre|âge|dernier\w*|salaire|currículum|perfil|carta|edad|último|última|salario)\b)"
    r"(?:[\w-]+\s+){1,5}?"
    r"(?:is|are|was|were|has|have|had|does|did|\w{3,}s|\w+ed|built|led|won|ran|made|took|grew|cut|kept|sold|hit|beat|"
    r"met|"
    r"held|rose|fell|went|came|gave|"
    r"ist|sind|war|waren|hat|haben|hatte|hatten|umfasst\w*|betreut\w*|est|sont|était|étaient|a|ont|avait|compte|"
    r"comptait|"
    r"es|son|era|eran|tiene|tenía|ha|han|è|sono|aveva|tem|tinha|heeft|had|hebben|waren|jest|był\w*|ma|miał\w*|är|"
    r"var|har|hade|er|havde|hadde|je|byl\w*|má|měl\w*)\s+\S+\s+\S",
    re.IGNORECASE,
)
_LISTS = re.compile(r";|,.*,|\b\d+\+? ?(?:years?|yrs|jahre?|ans|años)\b", re.IGNORECASE)
_YEAR_TAIL = re.compile(
    r",\s+(?:in\s+)?(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|now|today|present))?\s*$", re.IGNORECASE
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-ÖØ-Þ0-9\"“])")
_DOES = re.compile(rf"(?:\w+ly )?{DONE}\b", re.IGNORECASE)
#: Small numbers in words, as far as they are no articles.
_NUMBER_WORDS = frozenset(
    """
    two three four five six seven eight nine ten twelve twenty zwei drei vier fünf sechs sieben acht neun zehn zwölf
    deux trois quatre cinq sept huit neuf dix douze dos tres cuatro cinco siete ocho nueve diez due tre quattro cinque
    sette otto dieci dois duas três quatro oito nove dez twee drie vier vijf zes acht negen tien två tre fyra fem sju
    åtta nio tio fire seks syv sju otte ni ti dwa dwie dwóch trzy trzech cztery pięć sześć dva dvě tři čtyři pět kaksi
    kolme neljä viisi
    """.split()  # noqa: SIM905
)
#: A verb of what was done and so many words of substance with it make a line, however short.
_FEWEST_TOLD = 3
#: A year has so many digits.
_YEAR = 4
#: So many other words make a text that stands by itself.
_FEWEST_OF_SUBSTANCE = 2
#: A yes that nothing sets off from what was done: "yes did that for years".
_YES = re.compile(r"^(?:yes|yep|yeah|yup|aye|oui|sí|sì|sim)\s+(?=\w+\s+\w)", re.IGNORECASE)
_INTERNAL = re.compile(r"[\x00-\x1f\x7f]+")


#: How little it was, before what was done: said so, it is no line; without it, it would say more than was said.
_HALF = re.compile(
    r"^(?:(?:yes|ja|oui|sí|sì|sim)\W+)?(?:only )?(?:(?:just )?an? (?:little|bit)|not much|a (?:tiny )?bit|sort of|"
    r"kind of|indire[ck]t\w*|"
    r"(?:nur )?ein (?:bisschen|wenig)|un (?:tout petit )?peu|pas beaucoup|un poco|poco|un po['’]|um pouco|een beetje|"
    r"trochę|lite grann?|lidt|litt|trochu)\s*[,:;–-]",
    re.IGNORECASE,
)


def as_line(text: str, employer: str = "", wish: str = "", *, thing: str = "", here: bool = False) -> str:
    """The person's statement as one line of a résumé, or nothing when it is no plain statement.

    employer: the entry that it goes to; "at Initech I …" is then said by its place. wish: what was asked, by which
    the sentences of a long answer are chosen. thing: what an "it" without a noun before it stands for. here: the entry
    is the latest position, so that "at my last job" is said by its place. Only these, the beginning ("Yes, I …") and a
    year behind the last comma go.
    """
    plain = " ".join(_INTERNAL.sub(" ", text).split())
    body = _YES.sub("", told(plain))
    sentences = [s for s in _SENTENCES.split(body) if any(c.isalnum() for c in s)]
    chosen = _chosen([s for s in sentences if not unsure(s) and not _HALF.match(s)], wish)
    if not chosen:
        return ""
    lines = [_bare_abroad(resolved(_cleaned(s, employer), thing)) for s in chosen]
    line = _AS_WELL.sub("", " ".join(lines))
    line = line[:1].upper() + line[1:]
    if here:
        line = IN_THE_LATEST.sub(lambda found: "" if found["led"] else found[0], line).strip()
        line = line[:1].upper() + line[1:]
    if not all(lines):
        return ""
    if not SAYS.search(body) and _LISTS.search(line):
        return ""
    said = content(line)
    where = set(fold(employer).split())
    substance = [w for w in said if w.casefold() not in CIRCUMSTANCE and fold(w) not in where and not w.isdigit()]
    figures = sum(word.isdigit() and len(word) == 1 for word in tokens(line))  # A single figure says something, too.
    if len(substance) < _FEWEST_OF_SUBSTANCE or len(line) > _LONGEST:
        return ""
    # "Cooked for people with dementia" is short, and a line; "Used Kafka daily" is not.
    does = _DOES.match(line) or _CHARGED.match(line) or any(map(_PERFECT_ABROAD.match, chosen))
    does = does or any(map(_PRESENT.match, chosen)) or any(map(_OURS.match, chosen))  # "I babysit for two families"
    does = does or says_in_romance(body)  # "También hago las reservas con CoverManager"
    does = does or any(map(_IN_THE_VERB.match, chosen))  # "Treinei dois estagiários"
    counted = any(word.isdigit() or word.casefold() in _NUMBER_WORDS for word in said)  # "Trained 15 new starters"
    dated = any(word.isdigit() and len(word) == _YEAR for word in said)  # "Trained an apprentice in 2023"
    if len(said) + figures < _FEWEST_WORDS and not (does and len(substance) + counted + dated >= _FEWEST_TOLD):
        return ""
    return line


def states(text: str) -> bool:
    """Whether a person plainly says what they did ("I moved …", "At Initech I have built …")."""
    body = told(" ".join(text.split()))
    body = re.sub(r"^(?:[Ww]hile |[Ww]hen )?(?:[Aa]t|[Ww]ith|[Ff]or|[Ii]n) [^,.!?]{2,60}?,? (?=I\b)", "", body)
    patterns = (_FIRST, _INSISTS, _PERFECT, _PRESENT, _IN_CHARGE, _OFFICE, _ABROAD, _OURS, _IN_THE_VERB)
    said = any(pattern.match(body) for pattern in patterns) or (
        says_in_romance(body) and len(body.split()) >= _FEWEST_WORDS and not _WISHES_IN_ROMANCE.match(body)
    )
    return said and not unsure(body)


def unsure(text: str) -> bool:
    """Whether a text denies or doubts. In Portuguese "no" is "in the"."""
    text = _WITHOUT.sub(" ", text)
    return any(found[0].casefold() != "no" or _NO_DENIES.search(text) for found in _UNSURE.finditer(text))


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


#: What goes on about the same thing behind a place: "every Friday at Initech to build the report".
_GOES_ON = r"(?:to|by|with|for|using|um|mit|für|pour|avec|para|con|per|om|met|voor|för|med|att)\b"


def _cleaned(sentence: str, employer: str) -> str:
    text = told(sentence.strip())
    name = named(employer, text)
    if name:
        text = re.sub(
            rf"^(?:while |when |back )?(?:at|with|for|bei|chez|en)\s+{re.escape(name)}\s*,?\s+(?=I\b|we\b|my\b|"
            rf"our\b)",
            "",
            text,
            flags=re.I,
        )
        # "Bei Globex habe ich …" is "ich habe …" there.
        text = re.sub(
            rf"^(?:bei|beim|bij|hos|på)\s+(?:der |dem |de |het )?{re.escape(name)}\s+(?P<verb>habe|hatte|heb|har)\s+"
            r"(?P<who>ich|ik|jag|jeg)\b",
            r"\g<who> \g<verb>",
            text,
            flags=re.I,
        )
        # "På Globex körde vi …" is "Vi körde …" there.
        text = re.sub(
            rf"^(?:bei|beim|bij|hos|på|i|ved)\s+{re.escape(name)}\s+(?P<verb>\w{{3,}})\s+"
            r"(?P<who>ich|wir|ik|we|wij|jag|jeg|vi)\b",
            r"\g<who> \g<verb>",
            text,
            flags=re.I,
        )
        text = re.sub(rf"^chez\s+{re.escape(name)}\s*,?\s+(?=je\b|j['’])", "", text, flags=re.I)
        # In these languages the verb alone says who did it: "Na Globex, fazia …", "W Biedronce prowadziłam …".
        text = re.sub(
            rf"^(?:na|no|em|en|presso|da|alla|w|we|u|v|"
            rf"ve)\s+{re.escape(name)}\s*,?\s+(?=\w{{3,}}\s+\w)",
            "",
            text,
            flags=re.I,
        )
        # Behind what was done it is said by the place, too.
        text = re.sub(
            rf",?\s+(?:at|bei|chez|en|no|na|em|presso|bij|w|hos|på|u|v)\s+{re.escape(name)}"
            rf"(?=\s*[.!]?\s*$|\s+\w+\s+(?:19|20)\d\d\b|\s+{_GOES_ON})",
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
    once = _AND_I.sub(lambda found: found["and"] + (" have " if found["have"] else " "), bare)
    for pattern in (_PERFECT, _FIRST, _PRESENT, _IN_CHARGE, _OFFICE):
        if (found := pattern.match(once)) and not re.search(r"\bI(?:['’]\w+)?\b", found["rest"]):
            bare = found["rest"]
            break
    return bare[:1].upper() + bare[1:] + ("." if stop else "")


def _bare_abroad(line: str) -> str:
    found = _PERFECT_ABROAD.match(line)
    if found is None:
        return line
    told = found["de"] or found["nl"] or found["north"] or found["fr"] or f"{found['front']} {found['inverted']}"
    rest = told.strip()
    if _I_ABROAD.search(rest):
        return line
    return rest[:1].upper() + rest[1:] + found["stop"]
