"""Whom a posting names to be written to, and how a letter greets that person, or whom its writer wants greeted."""

import re
from typing import Final

_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w'’-]+"
#: Academic titles stay in a greeting; first names go.
_DOCTOR: Final = r"(?:(?:Prof\.|Professor)\s+)?(?:Dr\.?\s+)?"
_FORM: Final = (
    r"(?P<form>Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Frau|Herrn?|Mme|Madame|M\.|Monsieur|Sra|Sr|D\.ª|Dña|D|"
    r"[Mm]evrouw|[Mm]w|[Dd]e heer|[Dd]hr|Sig\.ra|Sig|Dott\.ssa|Dott|Pani|Panem|Pan)"
)
#: A form of address and up to three names.
_PERSON: Final = re.compile(
    rf"(?<![\w.]){_FORM}\.?\s+(?P<title>{_DOCTOR})"
    rf"(?P<names>{_NAME}(?:[ ](?:(?:von|van|de|der|den|del|la)[ ])*{_NAME}){{0,2}})"
)
#: That the person behind it is the one to write to; another may be a founder.
_CONTACT: Final = re.compile(
    r"\b(?:contact\w*|appl(?:y|ications?)|send|e-?mail|attention|f\.?a\.?o|enquir\w+|questions?|address(?:ed)?|"
    r"ansprechpartner\w*|bewerbung\w*|kontakt|rückfragen|fragen|richten|candidatures?|adress\w+|contacte\w*|"
    r"contacto|solicitud\w*|vragen|sollicita\w*|contactpersoon|ao cuidado|candidaturas?|all['’]attenzione|inviare|"
    r"contattare|candidatur[ae]|aplikacj\w+|zgłoszenia)\b[^!?]{0,50}$",
    re.IGNORECASE,
)
_ENGLISH: Final = {"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof"}
_GREETINGS: Final = {
    "en": {form: f"Dear {form} {{name}}," for form in _ENGLISH},
    "de": {
        "Frau": "Sehr geehrte Frau {name},",
        "Herr": "Sehr geehrter Herr {name},",
        "Herrn": "Sehr geehrter Herr {name},",
    },
    "fr": {"Mme": "Madame,", "Madame": "Madame,", "M.": "Monsieur,", "Monsieur": "Monsieur,"},
    "es": {
        "Sra": "Estimada Sra. {name}:",
        "D.ª": "Estimada Sra. {name}:",
        "Dña": "Estimada Sra. {name}:",
        "Sr": "Estimado Sr. {name}:",
        "D": "Estimado Sr. {name}:",
    },
    "nl": {
        "Mevrouw": "Geachte mevrouw {name},",
        "Mw": "Geachte mevrouw {name},",
        "De heer": "Geachte heer {name},",
        "Dhr": "Geachte heer {name},",
    },
    "pt": {"Sra": "Prezada Sra. {name},", "Sr": "Prezado Sr. {name},"},
    "it": {
        "Sig.ra": "Gentile Sig.ra {name},",
        "Sig": "Gentile Sig. {name},",
        "Dott.ssa": "Gentile Dott.ssa {name},",
        "Dott": "Gentile Dott. {name},",
    },
    "pl": {"Pani": "Szanowna Pani,", "Panem": "Szanowny Panie,", "Pan": "Szanowny Panie,"},
}
#: What somebody is who reads applications, as English postings write it.
_OFFICE: Final = (
    r"(?:[A-Za-z&-]+ ){0,4}?(?:Manager|Director|Partner|Head|Lead|Leader|Owner|Officer|Co-?ordinator|Principal|"
    r"Headteacher|Supervisor|Chef|Recruiter|Secretary|Chair|Founder|Administrator|Matron|Editor|Bursar)\b"
)
#: Without a form of address it is a name beside what the person is: "to our Partner, Ann Lee", "to Ann Lee, Manager".
_PLAIN: Final = (
    re.compile(
        rf"\b(?:to|contact) (?:our|the) {_OFFICE}(?: [a-z& ]{{1,30}})?,? (?P<names>{_NAME} {_NAME})(?=[\s.,;(]|$)"
    ),
    re.compile(rf"\b(?:to|contact):? (?P<names>{_NAME} {_NAME})(?:,| \()\s?(?:our |the )?{_OFFICE}"),
)
#: Who is many, or a house: no person.
_MANY: Final = re.compile(
    r"\b(?:Human|Resources|Team|Department|Office|Services?|Council|Trust|School|College|Recruitment|Hotel|Group|"
    r"Ltd|Centre|Hospital|House|Personnel)\b"
)
#: A surname's small words belong to it.
_SURNAME: Final = re.compile(rf"(?:\b(?:von|van|de|der|den|del|la)[ ])*{_NAME}$")


def addressed(description: str, language: str) -> str:
    """The greeting of the one person whom the posting names to write to; "" where it names none, or several."""
    tag = language.split("-")[0].lower()
    greetings = _GREETINGS.get(tag, {})
    found: dict[str, str] = {}
    for line in description.splitlines():
        for person in _PERSON.finditer(line):
            last = _SURNAME.search(person["names"])
            form = greetings.get(person["form"]) or greetings.get(person["form"].capitalize())
            if form is None or last is None or not _CONTACT.search(line[: person.start()]):
                continue
            found[last[0]] = form.format(name=f"{person['title']}{last[0]}")
        if tag == "en":
            named = (each["names"] for pattern in _PLAIN for each in pattern.finditer(line))
            found |= {name: f"Dear {name}," for name in named if not _MANY.search(name)}
    return next(iter(found.values())) if len(found) == 1 else ""


#: How a greeting begins, and whom it names, in a few words.
_HELLO: Final = (
    r"(?:dear|hi|hello|hey|good (?:day|morning)|sehr geehrte[rs]?|liebe[rs]?|hallo|guten tag|bonjour|ch[eè]re?s?|"
    r"madame|monsieur|hola|estimad[oa]s?|buen(?:os|as) \w+|buongiorno|gentile|car[oa]|egregio|olá|prezad[oa]s?|bom dia|"
    r"beste|geachte|szanown[aey]\w*|dzień dobry|hej|kära|kære|hei|kjære|dobrý den|vážen[áýí])"
)
_SALUTATION: Final = re.compile(rf"^\W*(?P<text>{_HELLO}\b(?: [^\s,:;.!?\"“”„«»]+){{1,4}})[\s,:.!]*$", re.IGNORECASE)
_LETTER: Final = r"(?:cover(?:ing)? letter|letter|anschreiben|brief|lettre|carta|lettera|list|brevet|dopis)"
_BEGINS: Final = re.compile(
    r"\b(?:start|begin|open|address|greet\w*|fang|beginn\w*|anfangen|commence[rz]?|débute[rz]?|empiez\w*|comienz\w*|"
    r"empezar|comenzar|inizi\w*|cominci\w*|começ\w*|zaczn\w*|zaczyn\w*|börja\w*|start\w*|zač\w*|soll(?:te)? mit)\b"
    rf"[^.!?]{{0,30}}?\b(?P<text>{_HELLO}\b(?: [^\s,:;.!?\"“”„«»]+){{1,4}}?)"
    r"(?: (?:an|please|bitte|beginnen|anfangen|starten))?[\s,:.!\"”“»]*$",
    re.IGNORECASE,
)


#: "Address it to Joanne Pell".
_ADDRESS: Final = re.compile(
    rf"^\W*(?:(?:please|can you|could you)\s+)*address (?:it|(?:the|my) {_LETTER}) to "
    r"(?P<text>[^\s,:;.!?]+(?: [^\s,:;.!?]+){0,2}?)"
    r"(?: please)?[\s.!?]*$",
    re.IGNORECASE,
)


def salutation(said: str, description: str) -> str:
    """The greeting that words ask the letter to begin with, with a comma; "" for any other.

    A mere "Hi Priya" is one where `description`, the posting, names her.
    """
    if address := _ADDRESS.match(said):
        return _written(f"Dear {address['text']}", description) + ","
    begins = _BEGINS.search(said) if _OF_IT.search(said) else None
    found = begins or _SALUTATION.match(said)
    if found is None:
        return ""
    text = _written(found["text"].strip(), description)
    if begins is None and not any(
        re.search(rf"\b{re.escape(w)}\b", description) for w in text.split()[1:] if w[0].isupper()
    ):
        return ""
    return f"{text[:1].upper()}{text[1:]},"


_OF_IT: Final = re.compile(rf"\b(?:{_LETTER}|it)\b", re.IGNORECASE)


def _written(text: str, description: str) -> str:
    """Names that were typed in small letters, as the posting writes them."""
    large = {word.lower(): word for word in re.findall(rf"\b{_NAME}", description)}
    head, *rest = text.split()
    return " ".join((head, *(large.get(word, word) for word in rest)))


def is_salutation(text: str) -> bool:
    """Whether a sentence is no more than a greeting of somebody by name."""
    return text.endswith(",") and _SALUTATION.match(text) is not None
