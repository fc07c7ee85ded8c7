"""What the built-in engine says besides what it asks: replies and reasons, in the languages that it asks in.

They stand here because whatever is said to the person is held against them: these sentences claim nothing themselves.
"""

from tailor.model.checking.languages import primary
from tailor.model.sayings.base import Speech as Speech
from tailor.model.sayings.cs import CS
from tailor.model.sayings.da import DA
from tailor.model.sayings.de import DE
from tailor.model.sayings.en import EN
from tailor.model.sayings.es import ES
from tailor.model.sayings.fr import FR
from tailor.model.sayings.it import IT
from tailor.model.sayings.nl import NL
from tailor.model.sayings.no import NO
from tailor.model.sayings.pl import PL
from tailor.model.sayings.pt import PT
from tailor.model.sayings.sv import SV

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
