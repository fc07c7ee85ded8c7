"""What people type in haste, as it is written: "i dont" is "I don't"; the words of other languages stay."""

import re
from collections.abc import Sequence
from typing import Final

from tailor.engine.offline.words import names
from tailor.model import placing
from tailor.model.checking.idiom import idiom
from tailor.model.checking.languages import primary
from tailor.model.folding import fold
from tailor.model.posting import Requirement
from tailor.model.resume import Resume

_FRENCH: Final = {
    "jai": "j'ai",
    "nai": "n'ai",
    "cest": "c'est",
    "jetais": "j'étais",
    "stp": "s'il te plaît",
    "svp": "s'il vous plaît",
    "enleve": "enlève",
    "enlever": "enlève",
    "enleves": "enlève",
    "derniere": "dernière",
    "premiere": "première",
    "annees": "années",
    "competences": "compétences",
    "ecris": "écris",
    "ecrire": "écrire",
    "experience": "expérience",
    "etait": "était",
    "etais": "étais",
    "ete": "été",
    "benevole": "bénévole",
    "benevolat": "bénévolat",
    "employe": "employé",
    "employee": "employée",
    "medaille": "médaille",
    "deja": "déjà",
}
_SPANISH: Final = {
    "anade": "añade",
    "anos": "años",
    "linea": "línea",
    "ultimo": "último",
    "ultima": "última",
    "tambien": "también",
    "cuantos": "cuántos",
    "titulo": "título",
    "podrias": "podrías",
    "gane": "gané",
    "recibi": "recibí",
    "trabaje": "trabajé",
    "xq": "por qué",
    "pq": "por qué",
}
_ITALIAN: Final = {
    "perche": "perché",
    "piu": "più",
    "xche": "perché",
}
_GERMAN: Final = {
    "aendere": "ändere",
    "aendern": "ändern",
    "loesche": "lösche",
    "ergaenze": "ergänze",
    "zurueck": "zurück",
    "rueckgaengig": "rückgängig",
    "fuege": "füge",
    "fuer": "für",
    "geaendert": "geändert",
    "gezaehlt": "gezählt",
}
_I: Final = re.compile(r"(?<![\w.'’/&-])i(?=(?:['’](?:m|ve|d|ll))?(?:[\s,]|$))")
_WITHOUT_THE_SIGN: Final = (
    "do does did have has had is was are were ca wo could would should must need",
    "that what where here there who how",
)
_HASTE: Final = {
    **{f"{verb}nt": f"{verb}n't" for verb in _WITHOUT_THE_SIGN[0].split()},
    **{f"{word}s": f"{word}'s" for word in _WITHOUT_THE_SIGN[1].split()},
    "ive": "I've",
    "im": "I'm",
    "youre": "you're",
    "u": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "wat": "what",
}
_BY_TAG: Final = {"en": _HASTE, "fr": _FRENCH, "es": _SPANISH, "it": _ITALIAN, "de": _GERMAN}
_NO_SIGN: Final = "(?<!['’])"
_BEHIND: Final = {"fr": ""}
_TYPED: Final = {
    # Behind an apostrophe English has other words; French has the same ("d'annees").
    tag: re.compile(rf"(?<![\w./&-]){_BEHIND.get(tag, _NO_SIGN)}(?:{'|'.join(haste)})(?![\w/&-])", re.IGNORECASE)
    for tag, haste in _BY_TAG.items()
}


def mended(text: str, language: str) -> str:
    """A message typed in haste, as its language is written; where the words do not tell, `language` does (BCP 47)."""
    for tag in _BY_TAG:
        written = _written(text, tag)
        if (idiom(written) or primary(language)) == tag:
            return written
    return text


def _written(text: str, tag: str) -> str:

    def whole(found: re.Match[str]) -> str:
        if found[0].isupper():
            return found[0]  # "IM" is a name.
        word = _BY_TAG[tag][found[0].lower()]
        return word[:1].upper() + word[1:] if found[0][0].isupper() else word

    return _TYPED[tag].sub(whole, _I.sub("I", text) if tag == "en" else text)


def spelled(line: str, resume: Resume, requirements: Sequence[Requirement]) -> str:
    """A line with the names that were typed in small letters as the résumé writes them, or else the posting."""
    for place in placing.places(resume):
        short = placing.named(place.name, line)
        if short.islower() and (own := placing.named(short, place.name)):
            line = line.replace(short, own)
    small = [m for m in names(line) if m.text.islower() and m.kind not in ("skill", "method")]
    if not small:
        return line
    texts = (*(p.text for p in resume.passages()), *(r.text for r in requirements))
    written = {fold(m.text): m.text for text in reversed(texts) for m in names(text) if not m.text.islower()}
    for mention in reversed(small):
        line = line[: mention.start] + written.get(fold(mention.text), mention.text) + line[mention.end :]
    return line[:1].upper() + line[1:]


#: A full stop that belongs to a word: "etc.", "e.g.", "U.S.".
_SHORT = re.compile(r"(?:\b\w|\betc|\busw|\bCo|\bInc|\bLtd)\.$", re.I)


def ended(line: str, lines: Sequence[str]) -> str:
    """A line of one sentence with a full stop, or without, where all of those that it joins are so."""
    stops = [text.rstrip().endswith(".") for text in lines]
    sentence, stop = line.removesuffix("."), line.endswith(".")
    if not stops or _SHORT.search(line) or re.search(r"[.!?…] ", line):
        return line
    if stop and not any(stops):
        return sentence
    return f"{line}." if all(stops) and line[-1:].isalnum() else line
