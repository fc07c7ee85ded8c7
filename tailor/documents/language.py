"""Which language a text is written in."""

import re
import unicodedata
from functools import lru_cache

#: The commonest small words of languages in Latin script.
_COMMON = {
    "en": "the and of to in for with a on from by at as using is an that",
    "de": "und der die das von mit für im zur zum den ein eine auf bei des in nach über aus ist als",
    "fr": "et de la le les des du pour en avec un une dans sur par au aux à d l",
    "es": "y de la el los las del para en con un una por que se al como su",
    "pt": "e de da do dos das para em com um uma no na por que ao os as",
    "it": "e di del della dei per in con un una il la le dal nel al alla gli che da",
    "nl": "en van de het een voor met in op bij aan naar te als door is tot",
    "pl": "i w z na do dla oraz od po przy przez się o za jako ze",
}


@lru_cache(maxsize=1)
def _common() -> dict[str, frozenset[str]]:
    return {tag: frozenset(words.split()) for tag, words in _COMMON.items()}


def language(text: str) -> str:
    """The BCP 47 tag of the language that a text is most likely written in: by script, then by its commonest words."""
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return "en"
    share: dict[str, int] = {}
    for char in letters:
        script = unicodedata.name(char, "?").split(" ", 1)[0]
        share[script] = share.get(script, 0) + 1
    total = len(letters)
    if share.get("HIRAGANA", 0) + share.get("KATAKANA", 0) > 0.05 * total:
        return "ja"
    if share.get("CJK", 0) > 0.15 * total:
        return "zh"
    for script, tag in (("HANGUL", "ko"), ("ARABIC", "ar"), ("HEBREW", "he"), ("GREEK", "el")):
        if share.get(script, 0) > 0.25 * total:
            return tag
    if share.get("CYRILLIC", 0) > 0.25 * total:
        return "uk" if re.search(r"[іїєґ]", text) and not re.search(r"[ыэъ]", text) else "ru"
    words = re.findall(r"[^\W\d_]+", text.lower())
    scores = {tag: sum(word in common for word in words) for tag, common in _common().items()}
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] > 1.15 * scores["en"] else "en"
