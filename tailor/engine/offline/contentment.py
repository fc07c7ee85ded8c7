"""Whether a message says that all is well, thanks, or says that something is no good."""

import re
from typing import Final

from tailor.model.checking.languages import primary

#: Whoever says more tells or asks something else as well.
_MOST_WORDS: Final = 8
_FINE: Final = (
    r"(?:great|perfect|good|lovely|brilliant|fine|it|all|helpful|bye|again|so|super|perfekt|passt|gut|parfait|super|"
    r"bien|"
    r"perfecto|genial|bien|perfetto|bene|ottimo|perfeito|ótimo|bom|bem|perfect|prima(?: zo)?|goed(?: zo)?|mooi(?: zo)?|"
    r"top|świetnie|dobrze|perfekt|bra|fint|flott|toppen|godt|super|hienoa|hyvä)"
)
#: In Polish "tak" is a yes; in Danish it is the end of a phrase.
_THANKS: Final = re.compile(
    r"^\W*(?:(?:great|perfect|ok(?:ay)?|lovely|brilliant|super|cool|passt|many|vielen|herzlichen|muchas|mille|tusen|"
    r"perfekt|supert|oké|okej|oké top|jättebra|kanon|hartstikke|fint|bra|flott|toppen|fedt|godt|prima|mooi|top|"
    r"ótimo|perfeito|tá (?:ótimo|bom)|está (?:ótimo|bom)|świetnie|"
    r"mange|hartelijk|"
    r"moc)[\s,!.]+)*"
    r"(?:thanks?(?: you| a lot| so much)*|thx|cheers|ta(?=\W*$)|danke(?: schön| sehr)?|vielen dank|herzlichen dank|"
    r"merci(?: beaucoup| bcp)?|gracias|grazie(?: mille)?|obrigad[oa]|bedankt|dank (?:je|u)(?: wel)?|dziękuję|dzięki|"
    r"valeu|tack(?: så mycket)?|(?:mange|tusen) tak|takk|děkuji|díky|kiitos(?: paljon)?)"
    rf"(?:\W+(?:x+|very much|so much|mate|love|pal|boss|buddy|maj[oa]|amig[oa]|capo|man|guys|everyone|all|dir|ihnen|"
    rf"euch|"
    rf"à toi|à vous|a ti|a usted|a te|a lei|heel erg))?"
    rf"(?:\W+(?:(?:that['’]?s|this is|it['’]?s|looks?|all|das ist|c['’]est|está|es|è|va|passt|"
    rf"stimmt)\s+)?(?:\w+ )?{_FINE}|"
    r"\W+for (?:your|the|all (?:the|your)) help|\W+(?:för|for) (?:hjälpen|hjælpen|hjelpen)|\W+voor (?:de|je|uw) hulp|"
    r"\W+pela (?:sua )?ajuda|\W+für (?:die|deine|ihre) hilfe|\W+pour (?:votre|ton|l['’])\s?aide|\W+por (?:la|tu|"
    r"su) ayuda|"
    r"\W+(?:é tudo|isso é tudo|c['’]est tout|das (?:war|ist) alles|es todo|è tutto|dat is alles|det (?:var|är|"
    r"er) (?:allt|alt)|"
    r"to wszystko))?\W*$",
    re.I,
)
_TAK: Final = re.compile(
    r"\W*(?:(?:ok|super|fint|fedt|godt|perfekt|nej)\W+)?tak(?: for (?:hjælpen|det|din hjælp))?\W*", re.IGNORECASE
)


def thanks(said: str, language: str) -> bool:
    """Whether a message only thanks; `language` is what the session speaks (BCP 47)."""
    return _THANKS.match(said) is not None or (primary(language) == "da" and _TAK.fullmatch(said) is not None)


_ANGRY: Final = re.compile(
    r"\b(?:no me gust\w+|(?:je n['’]aime|ça ne me plaît) pas|gefällt mir (?:gar )?nicht|non mi piac\w+|não gost\w+|"
    r"vind ik niet (?:mooi|goed)|nie podoba|gillar inte|kan ikke lide|liker ikke|nelíbí|shit\w*|crap\w*|rubbish|"
    r"useless|awful|terrible|horrible|pish|bollocks|garbage|fuck\w*|wtf|bullshit|"
    r"(?:hate|don['’]?t like) (?:it|this|that|(?:the|my) \w+)|so bad|(?:is|that['’]s|it['’]s) (?:bad|stupid|"
    r"dumb)|nonsense|mist|"
    r"scheiß\w*|scheiss\w*|schrott|blödsinn|unsinn|quatsch|(?:so|ist) schlecht|furchtbar|nul(?:le)?|merde|pourri\w*|"
    r"n['’]importe quoi|joder|mierda|qué mal|que mal|fatal|basura|schifo|cazzo|merda|porcheria|onzin|waardeloos|"
    r"klote|kurwa|skit|lort|dritt|hrůza)\b",
    re.IGNORECASE,
)


def content(said: str) -> bool:
    """Whether a message only says that it is well: "ok passt", "perfect"."""
    return _WELL.fullmatch(said) is not None or _NO_MORE.fullmatch(said) is not None


_NO_MORE: Final = re.compile(
    r"\W*(?:no,? (?:thanks|thank you)|nein,? danke|non,? merci|no,? gracias|no,? grazie|não,? obrigad[oa]|"
    r"nee,? dank je|"
    r"nie,? dziękuję|nej,? tack|nej,? tak|nei,? takk|ne,? děkuji|(?:(?:ok(?:ay)?|thanks|thank you|great|good|"
    r"all)\W+)*(?:all good|"
    r"that['’]?s (?:all|everything|it)(?: (?:for now|thanks))?|see you(?: later| soon)?|bye(?:[ -]bye)?|"
    r"(?:maybe )?later|not now|"
    r"I['’]ll think about it)|tschüss|bis (?:bald|später|dann)|später|au revoir|à (?:bientôt|plus(?: tard)?)|"
    r"plus tard|adiós|"
    r"hasta luego|más tarde|arrivederci|a (?:dopo|presto)|più tardi|tchau|até logo|mais tarde|doei|tot ziens|"
    r"do widzenia|później|hej då|senare|farvel|senere|ha det|nashledanou|později)\W*",
    re.IGNORECASE,
)
_WELL: Final = re.compile(
    rf"\W*(?:ok(?:ay)?|k|passt|vale|d['’]accord|va bene)\W*|\W*(?:(?:ok|okay|all right|alright|yes|ja|oui|sí|sì|"
    rf"that['’]?s|it['’]?s|(?:it|this|that|all|everything) looks|looks|das|vale|d['’]accord|va|(?:está|tá|ficou|"
    rf"parece|dat (?:is|ziet er)|ziet er|to (?:jest|wygląda)|"
    rf"wygląda|(?:det|dette) (?:ser(?: jo)?|är|er|blev|ble|blir|bliver)|ser|jättebra)(?: (?:muito|mycket|heel|helt|"
    rf"meget|veldig|"
    rf"bardzo))?)\W+)*{_FINE}(?:\s+(?:ut|ud|uit|nu|nå|så|assim))*\W*",
    re.IGNORECASE,
)


def angry(said: str) -> bool:
    """Whether a message says that something is no good, and in a few words no more than that."""
    return len(said.split()) <= _MOST_WORDS and _ANGRY.search(said) is not None
