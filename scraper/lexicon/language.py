"""Guesses the language of a text from its script and its most common small words."""

import re

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("fa", re.compile("[\u067e\u0686\u06af\u06cc]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("uk", re.compile("[\u0404\u0406\u0407\u0454\u0456\u0457]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_SMALL = {
    "en": "the and of to in with for you we our your will are is on as be an or that this from have at by",
    "de": "und der die das mit für sie wir ein eine im von zu den des bei ist als auf ihre deine oder dich einer sowie",
    "fr": "le la les des et de du en vous nous pour dans une un au aux avec sur votre est qui par sont",
    "es": "el la los las de y en con para una un por que del se su como tu es nuestro más al",
    "pt": "o a os as de e em com para uma um por que do da se no na dos das como você não mais",
    "it": "il la di e in con per un una che del della dei le i nel al si gli è sono alla delle",
    "nl": "de het een en van in met voor je wij ons op is aan te bij als onze dat jij zijn",
    "pl": "i w z na do się oraz dla o jest nie że od po za twoje przez lub pracy",
    "cs": "a v s na se pro je že do z o k nebo si jsou vám ti od práce jako co ve",
    "sk": "a v s na sa pre je že do z o k alebo si sú vám od práca ako čo vo",
    "sv": "och att i en ett som för med på av är du vi till har eller om det dig vår",
    "nb": "og å i en et som for med på av er du vi til har eller om det deg vår ikke",
    "da": "og at i en et som for med på af er du vi til har eller om det dig vores ikke",
    "fi": "ja on ei se että olet sekä kanssa tai joka sinun meillä sinulla työ ovat",
    "hu": "a az és egy hogy is nem van vagy meg munka számára valamint ha mint",
    "ro": "și de în la cu pentru pe o un din care să este sau al mai ale prin",
    "tr": "ve bir bu için ile de da olarak veya olan iş en gibi daha sahip",
    "vi": "và của các cho với có được trong là công việc những một người từ",
    "id": "dan yang di dengan untuk pada dari atau dalam kami ini ke kerja akan",
}
#: What postings say, for texts of a few lines.
_SAID = {
    "en": "looking wanted required requirements experience apply needed hiring salary hours offer",
    "de": "suchen gesucht bieten aufgaben kenntnisse erfahrung bewerbung vollzeit teilzeit stelle anforderungen",
    "fr": "recherchons recrute recrutons poste expérience candidature missions profil contrat salaire",
    "es": "buscamos busca ofrecemos requisitos experiencia jornada contrato empresa puesto salario",
    "pt": "procuramos oferecemos requisitos experiência vaga contratamos salário empresa alojamento candidatura",
    "it": "cerchiamo cerca offriamo requisiti esperienza contratto azienda assume stipendio mansioni",
    "nl": "zoeken gezocht ervaring vacature bieden werkzaamheden functie dienstverband salaris",
    "pl": "szukamy poszukujemy zatrudnimy wymagania oferujemy doświadczenie umowa umowę znajomość widziane",
    "cs": "hledáme přijmeme požadujeme nabízíme praxe praxi zkušenosti vyučení požadavky ubytování",
    "sk": "hľadáme prijmeme požadujeme ponúkame skúsenosti požiadavky prax ubytovanie",
    "sv": "söker söks erfarenhet erbjuder tjänst tjänsten körkort heltid",
    "nb": "søker erfaring tilbyr stilling stillingen førerkort heltid",
    "da": "søger søges erfaring tilbyder stilling stillingen kørekort fuldtid",
    "fi": "haemme etsimme kokemus kokemusta tarjoamme työpaikka edellytämme arvostamme odotamme vaatimukset koulutus "
    "tutkinto ajokortti vähintään vuoden suomen kieli taito työtehtävät hakemus",
    "hu": "keresünk felveszünk elvárások kínálunk tapasztalat munkakör",
    "ro": "căutăm angajăm cerințe oferim experiență salariu",
    "tr": "arıyoruz aranıyor deneyim deneyimli maaş aranan",
}
#: Letters that hardly any other of these languages has.
_LETTERS = {
    "pl": "łąęśźż",
    "cs": "řůě",
    "sk": "ľŕĺ",
    "pt": "ãõ",
    "hu": "őű",
    "ro": "șțţă",
    "tr": "ğış",
    "es": "ñ¿",
    "de": "ß",
}
_WORDS = {name: frozenset(words.split()) for name, words in _SMALL.items()}
#: Danish and Norwegian have their small words in common: what is spelled otherwise in either tells them apart.
_TELLING = {
    "da": re.compile(
        r"\b(?:af|efter|dig|mig|sig|jer|jeres|vores|hvad|nogle|noget|hvis|søger|uddann\w+|kendskab|\w*arbejd\w*|kørekort|"
        r"dansk|bliver?|opgaver?|medarbejdere?|tilbyder|\w{2,}hed(?:en|er)?)\b",
        re.IGNORECASE,
    ),
    "nb": re.compile(
        r"\b(?:av|etter|deg|meg|seg|dere|deres|vår[et]?|hva|noen|noe|søker|utdann\w*|kjennskap|\w*arbeid\w*|førerkort|"
        r"norsk|blir|oppgaver?|medarbeidere?|tilbyr|\w{2,}het(?:en|er)?)\b",
        re.IGNORECASE,
    ),
}
_FEW = 2
_WORD = re.compile(r"[^\W\d_]+")


def guess(text: str, hint: str | None = None) -> str | None:
    """A BCP 47 language tag, or None when the text is too short to tell; `hint` (a page's `lang`) breaks ties."""
    sample = text[:6000]
    letters = sum(each.isalpha() for each in sample) or 1
    for name, script in _SCRIPTS:
        count = len(script.findall(sample))
        if count * (20 if name in {"ja", "fa", "uk"} else 3) > letters:
            return name
    tokens = [word.lower() for word in _WORD.findall(sample)]
    known = hint.split("-")[0].lower() if hint else ""
    scores = {name: sum(word in small for word in tokens) for name, small in _WORDS.items()}
    if known in scores:
        scores[known] = round(scores[known] * 1.05) + 1
    best = max(scores, key=lambda name: scores[name])
    best = _told_apart(best, sample)
    if scores[best] >= 3 and scores[best] * 25 > len(tokens):
        return best
    return known or _of_few_words(sample, tokens)


def _told_apart(best: str, text: str) -> str:
    """The one of two languages alike that a text is in, by what each spells otherwise."""
    told = {name: len(spelled.findall(text)) for name, spelled in _TELLING.items()}
    if best not in told or len(set(told.values())) == 1:
        return best
    return max(told, key=told.__getitem__)


def _of_few_words(text: str, tokens: list[str]) -> str | None:
    """What a text of a few lines is in: by what postings say, and by its letters; None where two are as likely."""
    folded = text.lower()
    scores = {
        name: sum(word in said.split() for word in tokens)
        + sum(word in _WORDS[name] for word in tokens) / 2
        + min(2, sum(folded.count(each) for each in _LETTERS.get(name, "")))
        for name, said in _SAID.items()
    }
    first, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    return first if scores[first] >= _FEW and scores[first] > scores[second] else None
