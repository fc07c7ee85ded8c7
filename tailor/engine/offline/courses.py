"""Whether a line of a résumé tells of the course or the training that is asked for."""

import re
from typing import Final

from tailor.engine.offline.credentials import EITHER, HELD, HOLDING
from tailor.engine.offline.grades import same_grade
from tailor.engine.offline.words import asserted, look, names, stems
from tailor.engine.phrasebook import anywhere, first, phrases
from tailor.model.resume import Passage

#: What a training is called: of what it was is said by its other words.
_TRAINING: Final = anywhere("courses", "training")
#: "Uddannet kok", "utbildad svetsare": who was trained as such has the school for it.
_TRAINED_AS: Final = re.compile(
    rf"^{phrases('courses', 'trained as')}\s+(?P<what>[^,;]+)$|"
    rf"^(?P<joined>[^\W\d_]{{3,}}?)s?{phrases('courses', 'joined')}$",
    re.IGNORECASE,
)
#: A training as it is asked for in English: its name ends so.
_COURSE: Final = re.compile(
    rf"\b{phrases('courses', 'ends')}(?:\s*\([^()]*\))?$|^{phrases('courses', 'ends')} in\b", re.IGNORECASE
)
#: A course as it is asked for in other languages: its name begins so.
_A_COURSE: Final = first("courses", "begins")
#: So many letters of a word are the same in a man's title and in a woman's.
_ROOT: Final = 8


def trained(wish: str, passage: Passage) -> bool:
    """Whether an entry of the certificates is what a training was of: "Praxisanleiter" of "Weiterbildung zum …"."""
    if passage.section == "education" and (asked := _TRAINED_AS.match(wish)):
        what = stems(asked["what"] or asked["joined"])
        return bool(what) and what <= look(asserted(passage.text)).stems
    if passage.section != "certificates" or not _TRAINING.search(wish) or names(_TRAINING.sub(" ", wish)):
        return False
    said = look(asserted(passage.text)).stems
    options = [stems(option) - HOLDING for option in EITHER.split(_TRAINING.sub(" ", wish))]
    return any(option and option <= said for option in options) and same_grade(wish, passage.text)


def may_be_course(wish: str, passage: Passage) -> bool:
    """Whether a passage may tell of a course where one is asked for: who cleaned a kitchen did none in cooking."""
    told = passage.section in ("certificates", "education") or passage.source != "resume"
    return told or not _A_COURSE.match(wish) or _TRAINING.search(passage.text) is not None


def of_that_training(wish: str, passage: Passage) -> bool:
    """Whether what was learnt or certified is what the training that is asked for is of: one is not another."""
    if passage.section not in ("certificates", "education"):
        return True
    if not (_COURSE.search(wish) or _TRAINING.match(wish)):
        return True
    said = look(asserted(passage.text))
    matter = _TRAINING.sub(" ", wish)
    wanted = stems(matter) - HOLDING
    named = {each.canonical for each in names(matter)}
    told = {word[:_ROOT] for word in said.stems}
    return bool(named & said.follows) or sum(word[:_ROOT] in told for word in wanted) >= HELD * len(wanted)
