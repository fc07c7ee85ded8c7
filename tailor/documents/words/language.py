"""Which language a text is written in."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from tailor.model import section_names

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
    "sv": "och i att för med av till på som den det en ett från vid samt inom är har om",
    "da": "og i at for med af til på som den det en et fra ved samt inden er har om",
    "no": "og i å for med av til på som den det en et fra ved samt innen er har om",
    "fi": "ja sekä että on oli ei olen kanssa kuten myös joka mukaan jotka yli noin vuoden",
    "tr": "ve ile için bir bu olarak da de olan ya veya çok daha sonra kadar göre en",
    "cs": "a v na s z do pro se o od po k za jako při ve že nebo které včetně",
    "ro": "și de în la cu pe din pentru a al ale prin o un care este sau după",
    "hu": "és a az egy hogy nem is volt meg mint vagy ahol alatt által ezer több",
}
#: How much a section's own heading tells, in common words: it stands for a person's choice, and few of them are shared.
_HEADING = 3


@lru_cache(maxsize=1)
def _common() -> dict[str, frozenset[str]]:
    return {tag: frozenset(words.split()) for tag, words in _COMMON.items()}


@lru_cache(maxsize=1)
def _headings() -> dict[str, list[str]]:
    """The languages of each heading of ours, without case."""
    found: dict[str, list[str]] = {}
    for tag in section_names.LANGUAGES:
        for section in section_names.HEADED:
            found.setdefault(section_names.heading(section, tag).casefold(), []).append(tag)
    return found


def language(text: str) -> str:
    """The BCP 47 tag of the language that a text is most likely written in: by script, then by its commonest words and
    the headings among its lines."""
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return "en"
    headed = Counter(tag for line in text.splitlines() for tag in _headings().get(line.strip(" :").casefold(), ()))
    for tag, count in headed.most_common(1):
        if tag not in _common() and count > 1:  # a script of its own, though names and skills may be in Latin letters
            return tag
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
    for tag, count in headed.items():
        scores[tag] = scores.get(tag, 0) + _HEADING * count
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] > 1.15 * scores["en"] else "en"
