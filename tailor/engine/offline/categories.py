"""What sort of thing a wish is for: a study, a paper, a language, experience, a skill."""

import re
from typing import Final

from tailor.engine.offline import degrees, meaning, tenure, thesaurus
from tailor.engine.offline.words import content, names, tokens
from tailor.engine.phrasebook import anywhere, first, phrases, words
from tailor.engine.tongues import any_will_do, tongues
from tailor.model.posting import Category


def _said(name: str) -> str:
    return phrases("categories", name)


_OFFERED: Final = first("categories", "offered")
_EDUCATION: Final = re.compile(
    rf"(?<!\w){_said('education')}(?!\w)|^{_said('studies in')}(?!\w)|"
    r"\bmaster'?s?\b(?! data| file| plan| class)",
    re.IGNORECASE,
)
#: "Supervise PhD students" asks for no degree.
_OF_OTHERS: Final = re.compile(rf"(?<!\w){_said('guiding')}(?!\w).{{0,40}}\b{_said('students')}", re.IGNORECASE)
_ANY_QUALIFICATION: Final = "".join(rf"(?<!\b{word} )" for word in sorted(words("categories", "any qualification")))
_CREDENTIAL: Final = re.compile(
    rf"(?<!\w)(?:{_said('credentials')}|[^\W\d_]{{3,}}{_said('trained')}|{_said('trained')}(?=\s+[^\W\d_]{{3,}})|"
    rf"(?<!post-)(?<!post)(?<!postgraduate ){_said('qualified for')} qualification|"
    rf"{_ANY_QUALIFICATION}qualification(?=\s*(?:$|\(|or\b|in\b)))(?!\w)",
    re.IGNORECASE,
)
_SPOKEN: Final = re.compile(rf"(?<!\w){_said('spoken')}", re.IGNORECASE)
_EXPERIENCE: Final = anywhere("categories", "experience")
#: "Experience of teaching geography to A-level".
_WORK_OF_IT: Final = re.compile(
    rf"^{_said('since')} (?:\w+ )?experience\b|"
    rf"^(?:\w+ ){{0,2}}?experience (?:of|in|with) {_said('teaching')}\b",
    re.IGNORECASE,
)
#: "Training a model" is no training.
_OF_A_MODEL: Final = re.compile(r"\btrain(?:ing)?\b.{0,20}\bmodel", re.IGNORECASE)
#: In so many words a language is all that is asked for; in so few anything is a skill.
_ONE_WISH, _ONE_SKILL = 16, 4


def category(text: str, languages: frozenset[str] | None = None) -> Category:
    """What sort of thing is asked for; `languages` are those of the posting, unless it is in English."""
    if _OFFERED.match(text):
        return "other"
    text = degrees.spelled(text)
    if _is_tongue(text):
        return "language"
    if _OF_OTHERS.search(text):
        return "skill" if not tenure.in_years(text) else "experience"
    if _WORK_OF_IT.search(text):
        return "experience"
    if tenure.in_years(text) and is_experience(text) and not _EDUCATION.search(text):
        return "experience"  # "2 years' post-registration experience"
    if languages and meaning.begins_with_degree(text, languages):
        return "education"
    if languages and thesaurus.CREDENTIAL in meaning.meaning(text, languages).concepts:
        return "credential"
    if _CREDENTIAL.search(text) or any(m.kind == "credential" for m in names(text)):
        return "credential" if not _EDUCATION.search(text) else "education"
    if _EDUCATION.search(text) and not _OF_A_MODEL.search(text):
        return "education"
    if tenure.in_years(text):
        return "experience"
    if names(text):
        return "skill"
    if is_experience(text):
        return "experience"
    return "skill" if len(content(text)) <= _ONE_SKILL else "other"


def is_experience(text: str) -> bool:
    """Whether a text says that something is to have been done for some time."""
    return _EXPERIENCE.search(text) is not None


def _is_tongue(text: str) -> bool:
    """Whether a wish is for a human language, by its name or for any one."""
    if len(tokens(text)) > _ONE_WISH:
        return False
    if tongues(text):
        return bool(_SPOKEN.search(text)) or len(content(text)) <= 1 or all(map(tongues, content(text)))
    return any_will_do(text) is not None and not names(text)
