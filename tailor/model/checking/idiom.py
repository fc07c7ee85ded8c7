"""Which language a few words are written in, as far as their small words, numbers and units of time tell.

An answer is too short to be counted by its commonest words alone, and names are the same everywhere: what is not clear
belongs to no language, and so to any.
"""

from functools import cache, lru_cache

from tailor.model.checking import languages
from tailor.model.checking.languages import primary
from tailor.model.checking.normal import plain
from tailor.model.checking.stems import fold, listed
from tailor.model.checking.words import words

#: English has no file of its own; the small words by which it is told from the others.
_ENGLISH = frozenset(
    listed(
        "a an and as at by for from in into is it its of on or our that the their them this these those to was were "
        "with while which who whom i we you he she they my your his her have has had been be do did does used using "
        "not no yes where when what how each every per all more than about over under between within until since "
        "there here one two three four five six seven eight nine ten dozen hundred year years month months week "
        "weeks day days hour hours time times out up off after before during because also both through across"
    )
)
#: Months, years and the like, which the lists of units do not have in every form; and verbs of who speaks.
_FURTHER = {
    "de": "jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden lang habe bei gemacht",
    "fr": "an ans annee annees mois semaine semaines jour jours heure heures ai etais avons chez depuis",
    "es": "ano anos mes meses semana semanas dia dias hora horas he hice fui trabaje use",
    "it": "anno anni mese mesi settimana settimane giorno giorni ora ore ho abbiamo presso",
    "pt": "ano anos mes meses semana semanas dia dias hora horas fiz fui usei trabalhei",
    "nl": "jaar jaren maand maanden week weken dag dagen uur heb hebben bij gebruikt",
    "pl": "rok roku lata lat miesiac miesiecy tydzien tygodni dzien dni codziennie bylem bylam uzywalem uzywalam",
    "sv": "ar manad manader vecka veckor dag dagar jag har hade",
    "da": "ar maned maneder uge uger dag dage jeg har havde",
    "no": "ar maned maneder uke uker dag dager jeg har hadde",
    "cs": "rok roku roky let mesic mesicu tyden tydnu den dni jsem denne",
}
#: So many words tell, and so many times more than those of the language that it might be.
_FEWEST, _CLEARLY = 2, 1.5


def idiom(text: str) -> str:
    """The language of a text in two letters; empty when its words do not tell."""
    scores = _scores(text)
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] >= _FEWEST else ""


def foreign(text: str, language: str) -> bool:
    """Whether a text is clearly in another language (of those that we know) than one, a BCP 47 tag."""
    own, scores = primary(language), _scores(text)
    if own not in scores:
        return False
    best = max(scores.values())
    return best >= _FEWEST and best > _CLEARLY * scores[own]


@lru_cache(maxsize=4096)
def _scores(text: str) -> dict[str, int]:
    found = words(plain(text).text)
    scores = {tag: sum(word.low in small for word in found) for tag, small in _small().items()}
    # Letters that English does not have tell that it is none of it, with a word that says what it is.
    if sum(not word.text.isascii() for word in found) >= _FEWEST:
        scores = {tag: score + 1 if score and tag != "en" else score for tag, score in scores.items()}
    return scores


@cache
def _small() -> dict[str, frozenset[str]]:
    """The telling words of each language, folded."""
    found = {"en": _ENGLISH}
    for tag in languages.known():
        lists = languages.language(tag)
        further = (fold(word) for word in _FURTHER.get(tag, "").split())
        found[tag] = frozenset((*lists.small, *lists.denials, *lists.joining, *lists.numbers, *lists.units, *further))
    return found
