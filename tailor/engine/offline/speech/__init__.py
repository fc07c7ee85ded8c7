"""What the built-in engine says besides what it asks: replies and reasons, in the languages that it asks in."""

from tailor.engine.offline.speech.base import Speech as Speech
from tailor.engine.offline.speech.cs import CS
from tailor.engine.offline.speech.da import DA
from tailor.engine.offline.speech.de import DE
from tailor.engine.offline.speech.en import EN
from tailor.engine.offline.speech.es import ES
from tailor.engine.offline.speech.fr import FR
from tailor.engine.offline.speech.it import IT
from tailor.engine.offline.speech.nl import NL
from tailor.engine.offline.speech.no import NO
from tailor.engine.offline.speech.pl import PL
from tailor.engine.offline.speech.pt import PT
from tailor.engine.offline.speech.sv import SV
from tailor.model.checking.languages import primary

_BY_TAG = {
    "en": EN,
    "de": DE,
    "fr": FR,
    "es": ES,
    "it": IT,
    "pt": PT,
    "nl": NL,
    "pl": PL,
    "sv": SV,
    "da": DA,
    "no": NO,
    "cs": CS,
}


def speech(language: str) -> Speech:
    """What is said in a language (BCP 47 tag); English where there is nothing."""
    return _BY_TAG.get(primary(language), EN)
