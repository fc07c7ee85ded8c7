"""What the shape of words hints at where no table knows them: weak signs, which only break a tie."""

import re

_ENDINGS = """
er or ist ant ent eur euse ière trice tore ista dor dora ero era nik arz ator iste ienne erin orin istin антка ник ница
тель щик чик лог ист ер ор ар istă itor toare ător ătoare are inen ijä ija
"""
_TITLE_ENDS = tuple(_ENDINGS.split())
#: Letters before such an ending, without which a word is one by chance ("her", "ant").
_LEAST_STEM = 3
_NAME = re.compile(
    r"[„“”«»‚\"]|\s&\s|\b[A-ZÄÖÜ][a-zäöü]+[A-Z][a-z]|\b\w+\.(?:com|org|net|io|de|fr|eu|uk|co)\b|[’']s\s+[A-Z]"
)
_ACRONYM = re.compile(r"^[A-ZÄÖÜА-Я]{2,6}$")


def lean(text: str) -> float:
    """Positive when a text is shaped as an organisation's name, negative when as a title; -0.5 to 0.5."""
    words = re.findall(r"[^\W\d_]+", text)
    if not words:
        return 0.0
    score = 0.3 if _NAME.search(text) else 0.0
    first = words[0]
    score += 0.2 if _ACRONYM.match(first) and not text.isupper() else 0.0
    lower = sum(word[0].islower() for word in words)
    score -= 0.2 if _ends_as_title(first) or _ends_as_title(words[-1]) else 0.0
    score -= 0.1 if lower and lower == len(words) - 1 and len(words) <= 4 else 0.0
    return max(-0.5, min(0.5, score))


def is_phrase(text: str) -> bool:
    """Whether a text is some words of which but the first has a capital, as those of a name do not."""
    words = re.findall(r"[^\W\d_]+", text)
    return len(words) >= _PHRASE and words[0].istitle() and all(word.islower() for word in words[1:])


#: The least words of a phrase.
_PHRASE = 3


def _ends_as_title(word: str) -> bool:
    return word[_LEAST_STEM:].casefold().endswith(_TITLE_ENDS)
