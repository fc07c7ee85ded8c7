"""Words that mean people: who is counted, and who is led."""

import re

from tailor.model.checking.lexicon import is_person
from tailor.model.checking.positions import is_title_word
from tailor.model.checking.stems import listed
from tailor.model.checking.words import Word

PEOPLE = frozenset(
    listed(
        "person peopl staff team employee engin engineer develop nurs patient student pupil client customer "
        "guest us member colleagu apprentic report manag volunteer child learn trainee worker technician "
        "clerk analys attende invite"
    )
)


def is_people(word: Word) -> bool:
    """Whether a word means people: "staff", "nurses", "packers"."""
    return word.stem in PEOPLE or is_title_word(word.low) or is_person(word.low) or bool(_WHO.fullmatch(word.low))


#: Those who do something: pickers and packers; what is counted otherwise rarely ends so.
_WHO = re.compile(
    r"(?!(?:num|pap|ord|off|comput|lett|trail|contain|serv|custom|quart|cov|fold|pow|tow|boil|us)ers)[a-z]{3,}ers"
)
