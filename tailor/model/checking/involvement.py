"""How far somebody was involved in what a verb tells of: helped < took part < did < ran < led, and founded.

The words and phrases for it, and where they mean somebody else: a verb with "by" behind it, or a noun before it.
"""

import re

from tailor.model.checking.concepts import meanings
from tailor.model.checking.languages import is_small
from tailor.model.checking.reading import Reading
from tailor.model.checking.segments import Segment
from tailor.model.checking.stems import fold, listed, stem
from tailor.model.checking.words import Word

HELPED, TOOK_PART, DID, RAN, LED, FOUNDED = range(6)
VERBS: dict[str, int] = {
    stem(fold(word)): level
    for level, words in (
        (HELPED, "helped assisted aided shadowed observed supported unterstützte unterstutzt "
                 "unterstutzte assisté aidé ayudé apoyé mitgeholfen aiutato assistito ajudei apoiei geholpen hielp "
                 "colaboré mithilfe apoyo appui supporto apoio ondersteuning ondersteund"),
        (TOOK_PART, "contributed participated involved collaborated mitgewirkt mitgearbeitet beteiligt "
                    "contribué participé contribuí participé mitarbeit mitwirkung collaborato partecipato contribuito "
                    "participei colaborei meegewerkt participation participación"),
        (RAN, "managed supervised oversaw coordinated ran administered organised chaired hosted "
              "betreute koordinierte organisierte géré coordonné encadré gestioné coordiné "
              "supervisé verwaltete gestito coordinato supervisionato gerenciei coordenei geri beheerd beheerde "
              "koordination koordinierung betreuung verwaltung coordinación gestión supervisión organización "
              "vigilancia aufsicht beaufsichtigung surveillance sorveglianza toezicht vigilância encadrement "
              "gestione coordinamento supervisione coordenação gestão supervisão coördinatie"),
        (FOUNDED, "founded cofounded pioneered invented gegrundet grundete fonde funde fundei fondato opgericht "
                  "założyłem założyłam założył założyła grundade grundlagde založil založila"),
        (LED, "led headed directed spearheaded owned championed orchestrated "
              "drove masterminded chaired captained "
              "leitete leitet geleitet leiten leitung führte führung geführt verantwortete verantwortet "
              "verantworten dirigé "
              "piloté pilotage lideré liderar dirigí dirigido encabecé diretto guidato liderei geleid leidde "
              "dirección liderazgo jefatura direzione liderança direção leiding"),
    )
    for word in words.split()
}  # fmt: skip
#: What a verb of doing looks like; its level is DID.
_DOING = frozenset(
    stem(fold(w))
    for w in listed(
            "built wrote developed designed created implemented delivered made produced prepared "
            "maintained migrated moved set cut reduced tuned fixed repaired installed tested trained "
            "taught mentored coached sold negotiated analysed reported planned launched introduced "
            "established rebuilt redesigned authored automated deployed configured integrated "
            "programmed engineered architected conducted performed executed handled processed completed "
            "closed filed drafted reviewed audited monitored recruited hired treated cared gave served "
            "cooked baked drew entwickelte entwickelt erstellte baute programmierte réalisé conçu "
            "développé créé desarrollé creé diseñé"
    )
)  # fmt: skip


def is_scope(stem_: str) -> bool:
    """Whether a stem is a verb of scope, which is judged here and needs no other support."""
    return stem_ in VERBS


#: Words that tell of a level where they open a part ("Lead a team") and name something or somebody elsewhere.
NOUNS_TOO = frozenset(
    listed(
        "lead leads leader leaders head heads aid aids support supports supporting supporter drive drives "
        "driving driver drivers host direct direction directly director directors own owner owners run runs runner "
        "help manage manager managers management supervisor organisation organization organiser administration "
        "administrator coordinator contributor contribution founder "
        "supervisors coordinators organisers administrators contributors founders"
    )
)
_TOWARDS = frozenset({"zu", "zum", "zur", "wozu", "dazu"})


def level_at(reading: Reading, index: int) -> int | None:
    """The level that a word tells of here; None where it tells of none, or of somebody else's."""
    word = reading.words[index]
    low = word.low
    if low in NOUNS_TOO:
        return _bare(reading, index)
    if word.odd and word.text.removesuffix("s").isupper() and not word.text.isupper():
        return None  # "LEDs"
    if is_done_by_another(reading, index) or (low in _NO_VERBS and reading.language == "en"):
        return None
    if index and reading.words[index - 1].low.startswith(_DEPUTY):
        return None  # "Stellvertretende Leitung" leads in another's stead.
    before = [w.low for w in reading.words[max(0, index - 2) : index]]
    if before and (before[-1] in _UNDER or (before[0] in _UNDER and before[-1] in _ARTICLES)):
        return None  # "Under supervision", "under the supervision of …"
    if low in _WATCHING and not _UNDER.isdisjoint(w.low for w in reading.words[max(0, index - 5) : index]):
        return None  # "Under an electrician's supervision"
    if low in IN_CHARGE:
        return RAN if index == 0 or reading.text[reading.words[index - 1].end : word.start].strip() else None
    level = VERBS.get(word.stem)
    if level is None:
        level = level_abroad(word, reading.language)
    if level is not None and level >= RAN and _keeps_records(reading, index):
        return DID  # "Führen des Kassenbuchs": keeping it is not leading.
    if low.startswith("fuhr") and not _TOWARDS.isdisjoint(w.low for w in reading.words[max(0, index - 6) : index]):
        return None  # "Führte zu weniger Stürzen" leads nobody.
    if level is not None:
        described = index and low.endswith(("ing", "ed")) and reading.words[index - 1].low in _ARTICLES
        return None if described else level
    if word.stem in _DOING and (
        low.endswith(("ed", "ing") if reading.language == "en" else ("ed", "ing", "te", "t", "e"))
        or index == 0
        or low in ("built", "wrote", "made", "drew", "gave", "set", "cut", "sold", "taught")
    ):
        return DID
    return None


#: Of the same root as a verb of leading or founding.
_NO_VERBS = frozenset(
    listed(
        "directory directories directive directives directorate directorates directional foundry foundries "
        "fund funds funded funding header headers heading headings"
    )
)
_WATCHING = frozenset(listed("supervision direction guidance leadership management coordination"))
_UNDER = frozenset({"under", "unter", "sous", "bajo", "sotto"})
_DEPUTY = ("stellvertret", "adjoint", "zastęp", "bitrad", "stedfortr", "zastup", "zastęp", "plaatsverv")
#: What tells in other languages that somebody was at the head.
AHEAD = (
    "an der spitze", "à la tête d", "al frente d", "alla guida d", "à frente d", "aan het hoofd van", "na czele",
    "i spetsen för", "i spissen for", "unter meiner leitung", "sous ma direction", "bajo mi dirección",
    "onder mijn leiding", "sotto la mia guida", "sob minha liderança",
)  # fmt: skip
#: What the words of other languages mean that stand for the levels; of several the least.
_LEVELS = {"help": HELPED, "contribute": TOOK_PART, "manage": RAN, "lead": LED}


def level_abroad(word: Word, language: str) -> int | None:
    """The level of a word of another language than English, by what it means; none of an English one."""
    if language == "en" or word.odd or is_small(word.low, language):
        return None
    levels = [level for meaning in meanings(word.low, language) if (level := _LEVELS.get(meaning)) is not None]
    return min(levels, default=None)


#: What is kept by whoever "leads" or "holds" it in other languages: books, files, minutes, talks.
_RECORDS = re.compile(
    r"\w*(?:buch|bucher|protokoll|akte|gesprach|schriftverkehr|korrespondenz|statistik|liste|kasse|verhandlung|konto|konten|register|"
    r"comptabilite|correspondance|comptes?|registres?|agenda|caisse|contabilidad|correspondencia|libros?|cuentas|registros?|caja|contabilidade|livros|"
    r"contabilita|registri|cassa|libri|boekhouding|administratie|notulen|ksieg|ksiag|ewidencj|dokumentacj|bokforing|"
    r"bogholderi|regnskap|ucetnictvi|evidenc)\w{0,3}"
)


#: The words for keeping that elsewhere mean leading or running.
_KEEPING = re.compile(r"(?:ge)?fuhr\w*|ten\w+|tien\w*|llev\w*|prowadz\w*|ved\w*|vest|for[tde]\w*|gest\w+|ger\w{1,4}")


def _keeps_records(reading: Reading, index: int) -> bool:
    if reading.language == "en" or not _KEEPING.fullmatch(reading.words[index].low):
        return False
    return any(_RECORDS.fullmatch(w.low) for w in reading.words[max(0, index - 3) : index + 4])


def is_done_by_another(reading: Reading, index: int) -> bool:
    """Whether a participle names who did it: "a pharmacist-run audit", "the audit run by the pharmacist"."""
    words, text = reading.words, reading.text
    if index and text[words[index - 1].end : words[index].start] == "-" and words[index - 1].low not in _CO:
        return True
    if not index or index + 2 >= len(words) or words[index + 1].low not in _BY:
        return False
    return words[index + 2].low in _WHOSE and text[words[index].end : words[index + 1].start] == " "


_CO = frozenset({"co", "re", "self", "line", "jointly", "single", "hand"})
_WHOSE = frozenset(
    listed(
        "the a an another my our their der dem den einem einer meinem le la les un une el los mi il lo het een de mijn "
        "o"
    )
)
_BY = frozenset({"by", "von", "par", "por", "door", "da"})
#: "Responsable de la caja": had it in hand; "au responsable qualité" is somebody else.
IN_CHARGE = frozenset(listed("responsable encargado encargada responsabile responsavel verantwortlich"))
_ARTICLES = frozenset(listed("the a an my our their"))


def _bare(reading: Reading, index: int) -> int | None:
    """The level of a word that is a verb at the beginning of a part ("Lead a team") and a noun elsewhere."""
    word = reading.words[index]
    opens = (
        index == 0
        or reading.text[reading.words[index - 1].end : word.start].strip() not in ("", "-")
        or reading.words[index - 1].low in ("and", "to", "i", "helped", "by", "who")
    )
    after = reading.words[index + 1].low if index + 1 < len(reading.words) else ""
    if (
        word.low in ("driving", "supporting")
        or not opens
        or after in ("of",)
        or word.low.endswith(("er", "ers", "or", "ors", "tion", "ment", "ly"))
    ):
        return None
    return VERBS.get(word.stem)


#: What was helped with is no deed of one's own.
HELPING = frozenset(listed("helped helping assisted assisting supported supporting contributed contributing"))
#: They lessen what somebody did; a text does not make its own verb less by them, unless the evidence has them.
UNDER = ("under supervision", "exposure to")
_PART_PHRASES = (
    "took part", "take part", "taking part", "part of the team", "part of a team", "member of the team", "involved in",
    "exposure to", "under supervision", "sat in on", "joined the", "nahm teil", "teilnahme", "fait partie", "pris part",
)  # fmt: skip

_ON_A_TEAM = re.compile(
    r"\b(?:on|in|within|joined|one of) (?:the|a|an|our) (?:[\w-]+ ){0,3}(?:team|group|squad|crew) (?:that|which|who)\b|"
    r"\b(?:was|were|am|among|amongst) (?:on|in|one of|those) (?:the )?(?:[\w-]+ ){0,2}(?:team|group|who)\b|"
    r"\b(?:was|were|am|among|amongst) the (?:[\w-]+ ){0,2}(?:team|group|ones|people) (?:that|who)\b|"
    r"\b(?:part|member) of (?:the|a|an|our) (?:[\w-]+ ){0,3}(?:team|group|squad|crew|committee|panel|board)\b|"
    r"\bshar(?:ed|es|e|ing) (?:the |an? |in )?(?:[\w'-]+ ){0,3}(?:rotas?|rosters?|rotations?|cover|running|workload|"
    r"responsibility|responsibilities|duty|duties|shifts?|management|leadership)\b|"
    r"\bone of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)\b"
)


def took_part(reading: Reading, part: Segment, *, said: bool = False) -> bool:
    """Whether a part says that somebody was one of several ("was on the team that …"); said: it is the text's."""
    text = reading.text[reading.words[part.first].start : reading.words[part.last - 1].end].casefold()
    phrases = (p for p in _PART_PHRASES if not (said and p in UNDER))
    return any(p in text for p in phrases) or bool(_ON_A_TEAM.search(text)) or (said and bool(_ON_ROTA.search(text)))


#: A rota is taken part in by whoever covers it.
_ON_ROTA = re.compile(
    r"^(?:covered|worked|served|joined|did) (?:on )?(?:the |an? )?(?:[\w'-]+ ){0,3}(?:rotas?|rosters?|rotations?)\b"
)
