"""What two forms of a word have in common: `migrations`, `migrated` → `migr`.

Stems are cut by rule (English first; the suffixes of German, French and Spanish where they do no harm). They are made
for comparing two lines about the same work, nothing else.
"""

import re
import unicodedata
from functools import lru_cache

from tailor.model.checking.irregular import IRREGULAR, again, singular
from tailor.model.checking.lookalikes import LOOKALIKES


def listed(names: str) -> tuple[str, ...]:
    """The words of a list that is written as one string, as long lists read best."""
    return tuple(names.split())


def fold(word: str) -> str:
    """A word without case and accents; long runs of letters are cut at 40, no word being so long."""
    low = word[:40].casefold()
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


#: The roots of forms that no rule tells.
_ROOTS = IRREGULAR | LOOKALIKES
_SPELLING = (
    ("isation", "ization"),
    ("isations", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("izes", "ize"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
)
#: What makes another word of a root; the final e of "-ive", "-ance", … is gone before they are looked at.
_SUFFIXES = tuple(
    sorted(
        listed(
            "ization izational ational ation ativ ator at iz ement ment ingly ity er or ion iv abl ibl anc enc ical al "
            "ally ly fully ful ness istic ism ist ung erte ert iert ier en ando iendo ado ido ada ida"
        ),
        key=len,
        reverse=True,
    )
)
#: "prüfte", "erstellten": no English word ends so after these letters.
_GERMAN_PAST = re.compile(r"[bdfgklmprtz]te[nt]?$")
_VOWEL = re.compile(r"[aeiouy]")


@lru_cache(maxsize=16384)
def stem(low: str) -> str:
    """What remains of a folded word without its endings: `migrations`, `migrated` → `migr`."""
    if (known := _ROOTS.get(low) or again(low)) is not None:
        return known
    if len(low) <= 3 or low[0].isdigit():
        return low
    if (one := singular(low)) is not None:
        return stem(one)
    bare = _uninflected(_american(low))
    if (known := _ROOTS.get(bare) or IRREGULAR.get(bare + "e")) is not None:
        return known
    noun = bare.endswith("ion")
    for _ in range(2):
        for suffix in _SUFFIXES:
            if bare.endswith(suffix) and len(bare) - len(suffix) >= 4:
                bare = _undoubled(bare[: -len(suffix)])
                bare = bare[:-1] if len(bare) > 4 and bare[-1] in "iy" else bare
                break
        else:
            break
    if noun:
        for ending, root in _LATIN:
            if bare.endswith(ending) and len(bare) > len(ending) + 1:
                return bare[: -len(ending)] + root
    return bare


#: What nouns in -ion have in the place of their verb's ending: admission, admit; decision, decide.
_LATIN = (
    ("mis", "mit"), ("miss", "mit"), ("cis", "cid"), ("olut", "olv"), ("quisit", "quir"), ("script", "scrib"),
    ("cript", "crib"), ("vers", "vert"), ("tens", "tend"), ("pans", "pand"), ("ces", "ced"), ("clus", "clud"),
    ("ovis", "ovid"), ("cess", "ced"), ("sumpt", "sum"), ("cept", "ceiv"), ("pens", "pend"), ("duct", "duc"),
)  # fmt: skip


def _american(low: str) -> str:
    """One spelling for both shores: `optimised` is `optimized`, `colour` is `color`."""
    for british, american in _SPELLING:
        if low.endswith(british) and len(low) - len(british) >= 3:
            return low[: -len(british)] + american
    for ending in ("avour", "olour", "abour", "haviour", "arbour", "umour"):
        if ending in low:
            return low.replace(ending, ending.replace("our", "or"))
    return low


def _uninflected(low: str) -> str:
    """A word without plural, past and -ing, and without a silent e or y at its end."""
    if low.endswith("ies") and len(low) > 4:
        low = low[:-3] + "y"
    elif low.endswith(("sses", "ches", "shes", "xes", "zes")):
        low = low[:-2]
    elif low.endswith("s") and not low.endswith(("ss", "us", "is")):
        low = low[:-1]
    if (known := _ROOTS.get(low)) is not None:
        return known
    if len(low) > 6 and (past := _GERMAN_PAST.search(low)):
        low = low[: past.start() + 1]
    for ending in ("ied", "ing", "ed"):
        rest = low[: -len(ending)]
        if low.endswith(ending) and len(rest) >= 3 and _VOWEL.search(rest):
            low = rest
            break
    if len(low) > 3 and low[-1] in "eyi":
        low = low[:-1]
    return _undoubled(low)


def _undoubled(rest: str) -> str:
    """`plann` → `plan`"""
    if len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "aeiou":
        return rest[:-1]
    return rest
