"""Human languages as postings and résumés name them, and how well they are to be spoken."""

import re
from functools import cache
from typing import Final

from tailor.model.folding import fold
from tailor.model.wishes import ON_THE_WAY

# English name: beginnings of its names elsewhere, folded to lower case.
_NAMES = {
    "English": "englanti englannin english englisch anglais ingles inglese engels angielsk anglict anglick engelsk "
        "английск ingilizce",
    "German": "saksan saksa german deutsch allemand aleman tedesc alema duits niemieck nemcin nemeck tysk немецк "
        "almanca",
    "French": "french franzosisch francais frances francese frans francusk francouz fransk французск fransizca",
    "Spanish": "spanish spanisch espagnol espanol spagnol espanhol spaans hiszpansk spanelst spanelsk spansk испанск",
    "Italian": "italian italien italienisch italiano italiaans wlosk italst italsk итальянск",
    "Portuguese": "portuguese portugiesisch portugais portugues portoghese portugalsk португальск",
    "Dutch": "dutch niederlandisch hollandisch neerlandais holandes neerlandes olandese nederlands niderlandzk nizozem",
    "Polish": "polish polnisch polonais polaco polacco pools polsk польск",
    "Czech": "czech tschechisch tcheque checo ceco tsjechisch czesk cestin cesky чешск",
    "Swedish": "ruotsin ruotsi swedish schwedisch suedois sueco svedese zweeds szwedzk svensk шведск",
    "Danish": "danish danisch danois danes danese deens dunsk dansk датск",
    "Norwegian": "norwegian norwegisch norvegien noruego norvegese noors norwesk norsk норвежск",
    "Russian": "russian russisch russe ruso russo rosyjsk rustin rusky rysk русск rusca",
    "Ukrainian": "ukrainian ukrainisch ukrainien ucraniano ucraino ukrainsk украинск",
    "Turkish": "turkish turkisch turc turco turks tureck turkce турецк",
    "Arabic": "arabic arabisch arabe arabo arabsk арабск العربية",
    "Chinese": "chinese mandarin cantonese chinesisch chinois chino cinese chinees chinsk китайск",
    "Japanese": "japanese japanisch japonais japones giapponese japans japonsk японск 日本語",
    "Korean": "korean koreanisch coreen coreano koreaans корейск",
    "Hindi": "hindi",
    "Greek": "greek griechisch grec griego greco grieks greck греческ",
    "Romanian": "romanian rumanisch roumain rumano rumeno roemeens rumunsk румынск",
    "Hungarian": "hungarian ungarisch hongrois hungaro ungherese hongaars wegiersk madarst madarsk венгерск",
    "Finnish": "suomen suomi finnish finnisch finnois finlandes finlandese fins finsk финск",
    "Hebrew": "hebrew hebraisch hebreu hebreo ebraico иврит",
    "Welsh": "welsh",
    "Catalan": "catalan katalanisch valencian",
    "Basque": "basque euskera",
    "Galician": "galician gallego galego",
    "Croatian": "croatian kroatisch",
    "Serbian": "serbian serbisch",
    "Bulgarian": "bulgarian bulgarisch",
    "Slovak": "slovak slowakisch",
    "Persian": "persian farsi persisch",
    "Urdu": "urdu",
    "Bengali": "bengali",
    "Punjabi": "punjabi",
    "Pashto": "pashto paschtu pachto",
    "Malayalam": "malayalam",
    "Somali": "somali",
    "Yoruba": "yoruba",
    "Nepali": "nepali",
    "Afrikaans": "afrikaans",
    "Xhosa": "isixhosa xhosa",
    "Zulu": "isizulu zulu",
    "Marathi": "marathi",
    "Tamil": "tamil",
    "Telugu": "telugu",
    "Kannada": "kannada",
    "Gujarati": "gujarati",
    "Irish": "gaeilge",
    "Vietnamese": "vietnamese vietnamesisch vietnamien vietnamita",
}  # fmt: skip
_LEVELS = (
    (7,
        r"native|mother tongue|first language|bilingual|muttersprach\w*|langue maternelle|bilingue|nativ\w+|"
        r"lengua materna|madrelingua|moedertaal|rodil\w+|modersmål|morsmål|äidinkieli|ojczyst\w+"),
    (6, r"c2|proficient|near[- ]native|full professional|verhandlungssicher\w*|annähernd muttersprach"),
    (5,
        r"c1|fluen\w+|advanced|fließend\w*|courant\w*|fluid\w+|avanzad\w+|fluente|vloeiend|płynn\w+|plynn\w+|"
        r""
        r"flytande|flytende|flydende|sujuva\w*|erinomai\w+|uitstekend|utmärkt|fremragende|utmerket|свободн\w+|"
        r"fluên\w+|fluenz\w+|biegł\w+|(?<!średnio )zaawansowan\w+|pokročil\w+|"
        r"business|excellente?s?|outstanding|very good|sehr gute?|très bon\w*|"
        r"muy buen\w*"),
    (4,
        r"nivel (?:medio[- ])?alto|livello (?:medio[- ])?alto|niveau élevé|"
        r"b2|upper[- ]intermediate|good|gute?\b|sehr gut\w*|professional working|bon\b|bonne|buen\w*|bra\b|goed|"
        r"goede|god|godt|gode|goda|hyvä\w*|bom|boa|dobr[ay]"),
    (3,
        r"b1|komunikatywn\w+|komunikativn\w+|średnio[ -]?zaawansowan\w+|intermédi\w+|"
        r"intermediate|working knowledge|conversational|mittel|intermédiaire|intermedi\w+|medi\w+|mellem|medel|"
        r"middels|tyydyttävä|redelijk|gemiddeld"),
    (2,
        r"a2|podstaw\w+|základ\w+|grundläggande|grundlæggende|grunnleggende|"
        r"elementary|basic\w*|grundkenntnisse|notions|básic\w+|base"),
    (1, r"a1|początkując\w+|začátečn\w+|beginner|anfänger|débutant|principiante"),
)  # fmt: skip


def tongues(text: str) -> frozenset[str]:
    """The human languages that a text names, by their English names."""
    pattern, owner = _pattern()
    return frozenset(owner[m.group(1)] for m in pattern.finditer(fold(text)))


#: A language that is not named, in the words of several languages; a programming language is none.
_ANY = re.compile(
    r"\b(?:an?other|second|third|other|additional|further|foreign|weitere[nr]?|zweite[nr]?|andere[nr]?|autres?|"
    r"deuxième|seconde|supplémentaires?|otr[oa]s?|segund[oa]|altr[ae]|seconda|outr[oa]s?|tweede|extra|inn\w+|drugi\w*|"
    r"annat|andra|andet|annet|další)['’]?\s+(?P<where>europ\w+\s+|eu[- ])?(?:(?:foreign|modern|living)\s+)?"
    r"(?:languages?|fremdsprachen?|sprachen?|langues?(?:\s+étrangères?)?|idiomas?|lenguas?|lingu[ae]|línguas?|ta(?:al|"
    r"len)|"
    r"język\w*|språk|sprog|jazyk\w*)(?P<behind>\s+europ\w+)?\b|\b(?:fremdsprache\w*|langues? étrangères?)\b",
    re.IGNORECASE,
)
_EUROPEAN: Final = frozenset(_NAMES) - {
    *("Arabic", "Chinese", "Japanese", "Korean", "Hindi", "Hebrew", "Persian", "Urdu", "Bengali", "Punjabi"),
    *("Pashto", "Malayalam", "Somali", "Yoruba", "Nepali"),
    "Vietnamese",
}


def any_will_do(text: str) -> frozenset[str] | None:
    """The languages one of which a wish for "a second European language" asks for, none of them by its name.

    Empty: any language will do. None: the text asks for no such thing.
    """
    found = None if tongues(text) else _ANY.search(text)
    if found is None:
        return None
    return _EUROPEAN if found["where"] or found["behind"] else frozenset()


_CODES = ("a1", "a2", "b1", "b2", "c1", "c2")
_CODE = re.compile(r"(?<!\w)[abc][12](?!\w)")


def level(text: str) -> int | None:
    """How well it is spoken, 1 (A1) to 7 (native), as the text says it; None when it does not."""
    lowered = text.casefold()
    codes = list(_CODE.finditer(lowered))
    # "Working on B2, B1 now": what somebody is on the way to is not reached.
    reached = [each for each in codes if not ON_THE_WAY.search(re.split(r"[,;.(]", lowered[: each.start()])[-1])]
    if reached:
        return _CODES.index(reached[0][0]) + 1  # "Verhandlungssicher (C1)": the letter and figure are what is meant.
    if codes:
        lowered = lowered[: codes[0].start()]
    return next((rank for rank, words in _LEVELS if re.search(rf"(?<!\w)(?:{words})(?!\w)", lowered)), None)


_APART = re.compile(r"[,;/|·•\n]|\s[–—]\s|\b(?:and|und|et|y|e|en|i|och|og|a)\b")


def levels(text: str) -> dict[str, int | None]:
    """How well each of the languages that a text names is spoken, as far as the text says it of that one.

    "Native German and English B2", "Englisch, B1": in a language's own part, or behind it in a part of none.
    """
    found: dict[str, int | None] = {}
    last: frozenset[str] = frozenset()
    for part in _APART.split(text):
        named, how = tongues(part), level(part)
        if named:
            found |= dict.fromkeys(named, how)
            last = named
        elif how is not None:
            found |= {tongue: how for tongue in last if found[tongue] is None}
    return found


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    owner = {fold(stem): name for name, stems in _NAMES.items() for stem in stems.split()}
    longest_first = sorted(owner, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])({'|'.join(map(re.escape, longest_first))})"), owner
