"""What a sentence of evidence says of whom: what is not finished yet, what others did, what a team did together.

"I am not registered yet" holds no registration, "the director signed it off" no signing of one's own, and "that was
the whole team" is no merit of one's own.
"""

import re
from collections.abc import Iterator

from tailor.model.checking.lexicon import is_person
from tailor.model.checking.quick import Quick
from tailor.model.checking.stems import listed

#: What is yet to come, still going on, or gone; of the whole sentence.
_UNFINISHED = Quick(
    "|".join(
        (
            r"\bnot (?:\w+ ){0,2}yet\b|\byet to\b|\bstill (?:in|to|need|have)\b|"
            r"\bnot (?:completed|finished|renewed|passed)\b",
            r"\b(?:working|studying|progressing|reading|preparing) (?:towards?|for|to become)\b",
            r"\btraining (?:towards|to become|for(?! (?:\d|all\b|new\b|staff\b|[a-z]+s\b)))\b",
            r"\b(?:am|'m|are|currently|now|still) (?:\w+ )?(?:studying|doing|sitting|taking|"
            r"retaking|preparing|completing|"
            r"finishing|revising|applying|waiting|putting together|halfway|in the middle|enrolled|training|learning)\b",
            r"\b(?:one|two|three|\d) (?:modules?|exams?|units?|papers?|parts?) (?:left|to go|missing|remaining)\b",
            r"\bnot (?:certified|qualified|registered|licensed|chartered|accredited)\b|"
            r"\bapplied for\b(?! and (?:won|got|gained|received|obtained|secured|was)\b)"
            r"(?! (?:[a-z]+ ){0,2}(?:licen[cs]es|permits|grants|consents|approvals|visas|permissions|"
            r"funding|patents)\b)|\bhalfway\b",
            r"\b(?:course|training|exam) (?:is )?(?:running|under way|ongoing)\b|\bin progress\b|\bunder way\b",
            r"\bnext (?:spring|summer|autumn|winter|year|month)\b|\bdue (?:in|next)\b|\bdropped out\b|"
            r"\b(?:lapsed|expired)\b"
            r"(?! (?:patient|customer|client|member|donor|user|account|lead|product|item|stock|goods))",
            r"\bangestrebt|\babgebrochen|\bnoch nicht\b|\bläuft noch\b|\bbegonnen\b|\bangefangen\b|\bgerade dabei\b",
            r"\b(?:en préparation d|in preparation for|in Vorbereitung auf|en preparación|in preparazione)|"
            r"\bin (?:der )?(?:Weiterbildung|Ausbildung) zu[mr]?\b|\bin Vorbereitung\b|\bmache gerade\b",
            r"\ben cours\b|\bpas encore\b|\ben train de\b|\bje prépare\b|\ben formation pour\b|\bj'attends\b",
            r"\ben curso\b|\baún no\b|\btodavía no\b|\bestoy (?:sacando|preparando|estudiando|haciendo|terminando)",
            r"\bme estoy (?:sacando|preparando)|\bcursando\b|\ben trámite\b|\bpendiente de\b|\bin corso\b|"
            r"\bnon ancora\b",
            r"\bsto (?:preparando|studiando|facendo|finendo)\b|\bem curso\b|\bainda não\b|\bnog niet\b|\bbezig met\b",
            r"\b(?:first|second|one|two|\d) of (?:the )?(?:two|three|four|five|six|\d+) (?:\w+ )?(?:modules|parts|"
            r"stages|units|years|exams)\b",
            r"\bno answer yet\b|\bbegint in\b|\bbeginnt im\b|\bcommence en\b|\bl'examen est\b|"
            r"\bje prépare (?:le|la|un|une)\b",
            r"\bstill (?:outstanding|pending|open|missing)\b|\b(?:remains?|is) (?:outstanding|pending)\b|"
            r"\bnoch (?:offen|ausstehend)\b|\bsteht noch aus\b|\breste à\b|\bqueda pendiente\b|\bnog te\b",
            r",\s*laufend\b|\bin opleiding\b|\bloopt nog\b",
            r"\bwil (?:ik )?(?:[^\W\d_]+ ){0,6}(?:halen|behalen|doen)\b|\bgepland\b",
            r"\binscrite? (?:au|à la|à l|en)\b|\bprévue?s?\b|\b(?:möchte|will) ich\b|\bgeplant\b|\bme gustaría\b",
            r"\b(?:haven't|hasn't|have not|has not|not) (?:\w+ ){0,2}"
            r"(?:finished|completed|passed|sat|taken|obtained)\b|"
            r"\b(?:starts|begins|starting) (?:in|next)\b|"
            r"\b(?:fängt|beginnt|startet)\b[^.;]{0,30}\b(?:an|im|nächste\w*)\b",
            r"\bprevisto\b|\b(?:I|i) (?:hope|plan|want|intend|would like) to\b|\b(?:am|'m) going to\b",
        )
    ),
)
#: The same of what stands beside it, where other things in the sentence may well be finished.
BESIDE_UNFINISHED = re.compile(
    r"\b(?:part|semi|partly|nearly|newly)[- ]?qualif\w+|\bstudent member|\bcandidate\b|\bexpected\b|\bfinalist\b|"
    r"\b(?:lapsed|expired|pending|ongoing|planned)\b|\ben cours\b|\ben curso\b|\bin corso\b",
    re.IGNORECASE,
)
_SOMEBODY = frozenset(
    listed(
        "head lead boss chef agency supplier contractor team department other others somebody someone else vendor "
        "owner facility office management"
    )
)
_DID = (
    r"signed|did|does|do|made|makes|wrote|writes|ran|runs|led|leads|decided|decides|approved|approves|handled|handles|took|takes|"
    r"held|holds|had|has|was|is|designed|built|chose|set|sets|kept|keeps|gave|gives|\w+ed"
)
#: A clause whose subject is somebody else.
_OTHERS = re.compile(
    "|".join(
        (
            r"(?:^|[,;:] )(?:she|he|they) "
            rf"(?!(?:asked|wanted|chose|picked|trusted|invited|let|allowed) me\b)(?:{_DID})\b",
            rf"(?:^|[,;:.] |\bbut |\band |\bwhile )(?-i:IT|HR) (?:{_DID})\b",
            r"\b(?:watch(?:ed|ing)?|saw|seen|let) (?:him|her|them|others) [a-z]{3,}\b|"
            r"\b(?:asked|told|got|wanted) (?:him|her|them|others) to [a-z]{3,}\b",
            r"\b(?:macht|machte|leitete|leitet|übernahm|übernimmt|schrieb) (?:der|die|ein|eine|mein|meine) "
            r"(?:Kolleg|Chef|Leit|Team)",
            r"\bl[ao]s? (?:lleva|hace|hizo|hacía|llevaba|firma|firmó) (?:un|una|el|la|mi)\b",
            r"\bc'est (?:le|la|mon|ma|un|une) (?:chef|cheffe|collègue|directeur|directrice|responsable)",
            r"\b(?:doet|deed|maakte|leidde) (?:een|mijn|de) (?:collega|chef|leiding)",
            r"\b(?:lo|la|li|le) (?:fa|faceva|ha fatto|firma) (?:un|una|il|la|mio|mia)\b",
        )
    ),
    re.IGNORECASE,
)
#: A clause whose subject may be somebody else, by the word `who`.
_ANYBODY = re.compile(
    r"(?:^|[,;:] (?:but |and |while |that )?|\bbut |\bwhile |\bwhere )(?:the|a|an|my|our|another|some)(?: [\w-]+)?? "
    rf"(?P<who>[\w-]+)(?: else)? (?:\w+ly )?(?:{_DID}|[a-z]{{3,}}[^s\W]s)\b"
    r"(?! (?:me|us)\b)",
    re.IGNORECASE,
)
#: Where one's own part begins: "the chef writes the menus, I cook them".
_AND_I = re.compile(r"[,;] (?:and |but |while )?I\b| (?:and|but|while) I\b")
#: What ends a clause about a thing that is somebody else's, or was done by somebody else.
_THEIRS = re.compile(
    r"\b(?:was|were|is|are|wasn't|weren't|isn't) (?:not )?(?:mine|my own|my (?:job|work|task|area)|"
    r"(?:the |a |an |our |my )?(?:[\w-]+ ){0,2}(?:[\w-]+'s|[\w-]+s')(?: (?:job|work|task|doing|area|"
    r"idea))?)(?=[.,;]|$)|"
    r"\b(?:went|go|goes) to (?:the|my|our) (?:[\w-]+ )?[\w-]+|"
    r"\b(?:was|were|is|are) (?:with|down to|up to|left to) (?:the |my |our )?[\w-]+|"
    r"\b(?:sits?|sat|rests?|rested|lies|lay|stays?|stayed) with (?:the |my |our |an? )(?:[\w-]+ )?[\w-]+|"
    r"\b(?:was|were|is|are|been) (?:\w+ly )?\w+ (?:up )?by (?!me\b|hand\b|phone\b|post\b|e-?mail\b|\d|\w+ing\b)"
    r"(?:(?:the|my|our|a|an|another|other) )?(?:[\w-]+ )?[\w-]+",
    re.IGNORECASE,
)
#: A sentence that names a thing first, and then who does it: "La microbiología la lleva mi compañera".
_THAT_ONE = re.compile(
    r"^[^,;]+,? (?:l[aeo]s? (?:lleva|hace|hizo|hacía|llevaba|firma|firmó|fa|faceva|ha fatto) "
    r"(?:un|una|el|la|il|lo|mi|mio|mia)\b|c'est (?:le|la|mon|ma|un|une) \w+|"
    r"l[oa]s? [^\W\d_]+ (?:un|una|el|la|mi)\b|"
    r"(?:das|die|den|dat) (?:macht|machte|tut|tat|doet|deed) (?:der|die|ein|eine|mein|meine|de|een|mijn)\b)|"
    r"(?<!\w)(?:\w++ ){1,4}(?:macht|machte|tut|tat|doet|deed) (?:der|die|ein|eine|mein|meine|de|een|mijn) \w+\b",
    re.IGNORECASE,
)
#: The same with any verb, where one's own part follows: "Die Anträge schreibt die Leiterin, ich stelle sie zusammen".
_THEY_AND_I = re.compile(
    r"^(?!(?>.*?\b(?:ich|wir|je|j'|nous|yo|nosotr\w+|io|noi|eu|nós|ik|wij|we|I)\b).*[,;])"
    r"(?P<theirs>[^,;]*\b\w+ (?:der|die|das|ein|eine|mein|meine|unser|unsere|el|la|mi|un|una|nuestr[oa]|il|lo|mio|mia|"
    r"o|a|meu|minha|de|een|mijn|onze) [\w-]+)[,;] (?:und |y |et |e |en |aber |pero |mais |ma |mas |maar )?"
    r"(?:ich|yo|moi|io|eu|ik)\b",
    re.IGNORECASE,
)
#: Where one's own part begins in other languages: "…, yo solo las reviso".
_AND_ONESELF = re.compile(
    r"[,;] (?:und |aber |et |mais |y |pero |e |ma |mas |en |maar )?(?:ich|moi|yo|io|eu|ik|ja|jag|jeg|já|я)\b",
    re.IGNORECASE,
)
#: What only somebody else may do.
_ONLY_THEY = re.compile(
    r"\bonly (?:the|my|our|a|an) (?:[\w-]+ ){1,3}?(?:could|can|may|might|does|did|is|was|\w+s|\w+ed)\b", re.IGNORECASE
)
#: A line about what was done to somebody: "Trained on products by the store pharmacist".
_TO_ONESELF = re.compile(
    r"^\w+(?:ed|ught) (?:[\w-]+ ){0,5}by (?:the|a|an|my|our) (?:[\w-]+ ){0,2}?(?P<who>[\w-]+)[.,;]?$"
)
#: A sentence about what several did together.
_TOGETHER = re.compile(
    r"\b(?:we|us|our (?:team|site|group|branch|crew|shift|ward|store|shop|class|department|unit)|(?:the|a) "
    r"(?:whole|entire) (?:team|crew|shift|site|ward|department)|as a (?:\w+ )?(?:team|group)|joint(?:ly)?|team effort|"
    r"all of us|wir|unser(?:e|er|em)? (?:Team|Gruppe|Abteilung|Station|Haus)|das ganze Team|gemeinsam(?! mit)|"
    r"nous|notre équipe|toute l'équipe|nosotros|nosotras|nuestro equipo|todo el equipo|entre todos|"
    r"noi|tutta la squadra|il nostro|nós|nossa equipa|wij|ons team|het hele team)\b",
    re.IGNORECASE,
)
#: "Fuel use fell after I moved us to min-till" tells whose doing it was.
_ONESELF = re.compile(r"\bI\b|\bich\b|\bj'|\bje\b|\byo\b|\bio\b|\beu\b|\bik\b", re.IGNORECASE)
#: By which a text leaves the merit with the team.
SHARING = re.compile(
    r"\b(?:team|group|crew|squad|we|us|our|together|joint\w*|part of|member|contribut\w+|help\w*|support\w*|assist\w*|"
    r"shar(?:ed?|es|ing)|with (?:an?|one|another|two|three) (?:colleague|co-?worker)s?|"
    r"collaborat\w+|alongside|with colleagues|involved|took part|participat\w+|"
    r"wir|gruppe|gemeinsam|mitarbeit|mitgewirkt|mitgearbeitet|beteiligt|teil|équipe|ensemble|participation|particip\w+|"
    r"contribution|équipes?|equipo|grupo|colabor\w+|junto|parte de|squadra|gruppo|insieme|collabora\w+|equipa|"
    r"ploeg|samen|meegewerkt|mede)\b",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?](?=\s|$)|\n|;")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a comparable text begin and end."""
    start = 0
    for found in _END.finditer(text):
        if found.end() > start:
            yield start, found.end()
        start = found.end()
    if start < len(text):
        yield start, len(text)


def unfinished(text: str) -> list[tuple[int, int]]:
    """The sentences about what is not finished, or gone."""
    found = []
    for start, end in sentences(text):
        if mark := _UNFINISHED.search(text, start, end):
            found.append((_begins(text, start, mark) if _MINE.match(mark.group()) else start, end))
    return found


#: A clause of one's own: what stands before it in the sentence may well be finished ("I have B1 and am doing B2").
_MINE = re.compile(
    r"(?:am|'m|estoy|me estoy|sto|je|en train|mache|halfway|currently|still|now|applied)\b", re.IGNORECASE
)
_JOINT = re.compile(r"[,;] | (?:and|but|und|et|mais|y|pero|e|ma|en|maar) ")


def _begins(text: str, start: int, mark: re.Match[str]) -> int:
    """Where the clause of a mark begins, if a clause stands before it."""
    joints = [j.end() for j in _JOINT.finditer(text, start, mark.start() + 1)]
    return joints[-1] if joints and joints[-1] - start > _A_CLAUSE else start


#: So many characters before a joint make a clause, and not a topic ("The C1, I am still learning for").
_A_CLAUSE = 15


def together(text: str) -> list[tuple[int, int]]:
    """The sentences about what several did together."""
    found = ((a, b) for a, b in sentences(text) if _TOGETHER.search(text, a, b))
    return [(a, b) for a, b in found if not _ONESELF.search(text, a, b)]


def by_others(text: str) -> list[tuple[int, int]]:
    """The clauses about what somebody else did, each to the end of its sentence."""
    found = []
    for start, end in sentences(text):
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip())
        mine = _AND_ONESELF.search(piece)
        theirs_end = start + mine.start() if mine else end
        if clause := _OTHERS.search(piece[lead:]):
            found.append((start + lead + clause.start(), max(theirs_end, start + lead + clause.end())))
        if that := _THAT_ONE.search(piece.strip()):
            found.append((start, max(theirs_end, start + that.end())))
        if shared := _THEY_AND_I.match(piece.strip()):
            found.append((start + lead, start + lead + shared.end("theirs")))
        if only := _ONLY_THEY.search(piece):
            found.append((start + only.start(), end))
        for clause in _ANYBODY.finditer(piece[lead:]):
            low = clause["who"].casefold()
            if low in _SOMEBODY or is_person(low):
                mine = _AND_I.search(piece, lead + clause.end())
                found.append((start + lead + clause.start(), start + mine.start() if mine else end))
        found += [(start, start + clause.end()) for clause in _THEIRS.finditer(piece)]
        if (done := _TO_ONESELF.search(piece.strip())) and is_person(done["who"].casefold()):
            found.append((start, end))
    return found
