"""Whom a posting names to be written to, and how a letter greets that person."""

import re
from typing import Final

_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w'’-]+"
#: Academic titles stay in a greeting; first names go.
_DOCTOR: Final = r"(?:(?:Prof\.|Professor)\s+)?(?:Dr\.?\s+)?"
_FORM: Final = (
    r"(?P<form>Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Frau|Herrn?|Mme|Madame|M\.|Monsieur|Sra|Sr|D\.ª|Dña|D|"
    r"[Mm]evrouw|[Mm]w|[Dd]e heer|[Dd]hr)"
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
    r"contacto|solicitud\w*|vragen|sollicita\w*|contactpersoon)\b[^!?]{0,50}$",
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
}
#: A surname's small words belong to it.
_SURNAME: Final = re.compile(rf"(?:(?:von|van|de|der|den|del|la)[ ])*{_NAME}$")


def addressed(description: str, language: str) -> str:
    """The greeting of the one person whom the posting names to write to; "" where it names none, or several."""
    greetings = _GREETINGS.get(language.split("-")[0].lower(), {})
    found: dict[str, str] = {}
    for line in description.splitlines():
        for person in _PERSON.finditer(line):
            last = _SURNAME.search(person["names"])
            form = greetings.get(person["form"]) or greetings.get(person["form"].capitalize())
            if form is None or last is None or not _CONTACT.search(line[: person.start()]):
                continue
            found[last[0]] = form.format(name=f"{person['title']}{last[0]}")
    return next(iter(found.values())) if len(found) == 1 else ""
