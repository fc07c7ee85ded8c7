"""Words, their stems, and which of them mean the same.

Stems are cut by rule (English first; the suffixes of German, French and Spanish where they do no harm), groups of
equivalent words stand in `words.txt`. Both are made for comparing two lines about the same work, nothing else.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `start:end` of a comparable text; `low` is folded, `stem` what it is compared by."""

    text: str
    start: int
    end: int
    low: str
    stem: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def odd(self) -> bool:
        """Whether it is written as names are: `FastAPI`, `KPMG`, `p95`, `k8s`; a mere number is not."""
        inner = any(c.isupper() for c in self.text[1:])
        mixed = self.text[0].isalpha() and any(c.isdigit() for c in self.text)
        return inner or mixed


def listed(names: str) -> tuple[str, ...]:
    """The words of a list that is written as one string, as long lists read best."""
    return tuple(names.split())


@dataclass(slots=True)
class _Lexicon:
    function: set[str] = field(default_factory=set)
    free: set[str] = field(default_factory=set)
    groups: dict[str, set[int]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = field(default_factory=dict)


def words(text: str) -> tuple[Word, ...]:
    """The words of a comparable text."""
    found = []
    for match in _WORD.finditer(text):
        written = match.group()
        start, end = match.span()
        if "'" in written:
            head, _, tail = written.partition("'")
            if tail.lower() in ("s", "t", "re", "ve", "ll", "d", "m"):
                written, end = head, start + len(head)
            elif len(head) <= 2:  # French and Italian elision: l'équipe, d'un
                start, written = start + len(head) + 1, tail
        found.append(_word(written, start, end))
    return tuple(found)


def _word(written: str, start: int, end: int) -> Word:
    low, cut = _forms(written)
    return Word(written, start, end, low, cut)


@lru_cache(maxsize=16384)
def _forms(written: str) -> tuple[str, str]:
    low = fold(written)
    return low, stem(low)


def fold(word: str) -> str:
    """A word without case and accents; long runs of letters are cut at 40, no word being so long."""
    low = word[:40].casefold()
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


_IRREGULAR = {
    form: root
    for root, forms in {
        "run": "ran runs running runner",
        "write": "wrote written writes writing writer",
        "build": "built builds building builder",
        "lead": "led leads leading leader",
        "teach": "taught teaches teaching teacher",
        "hold": "held holds holding",
        "keep": "kept keeps keeping",
        "make": "made makes making",
        "sell": "sold sells selling seller",
        "bring": "brought brings bringing",
        "grow": "grew grown grows growing growth",
        "rise": "rose risen rises rising raise raised raises raising",
        "fall": "fell fallen falls falling",
        "cut": "cuts cutting",
        "take": "took taken takes taking",
        "give": "gave given gives giving",
        "find": "found finds finding",
        "speak": "spoke spoken speaks speaking",
        "drive": "drove driven drives driving driver",
        "oversee": "oversaw overseen oversees overseeing oversight",
        "buy": "bought buys buying buyer",
        "win": "won wins winning",
        "send": "sent sends sending",
        "pay": "paid pays paying payment payments",
        "draw": "drew drawn draws drawing drawings",
        "deal": "dealt deals dealing",
        "set": "sets setting",
        "see": "saw seen sees seeing",
        "show": "shown shows showed showing",
        "rebuild": "rebuilt rebuilds rebuilding",
        "feed": "fed feeds feeding",
        "begin": "began begun begins beginning",
        "choose": "chose chosen chooses choosing choice",
        "child": "children childrens",
        "person": "people persons",
        "woman": "women",
        "man": "men",
        "analys": "analyse analysed analyses analysing analysis analyst analysts analyze analyzed analyzes analyzing",
        "hir": "hire hired hires hiring",
        "us": "use used uses using user users utilise utilised utilize utilized utilising utilizing",
        "diagnos": "diagnose diagnosed diagnosing diagnosis diagnoses diagnostic diagnostics",
        "mainten": "maintain maintained maintains maintaining maintenance",
        "analyt": "analytics analytic analytical",
        "organiz": "organize organized organizes organizing organise organised organises organising organiser organisation organisations organization organizations",
        "compan": "company companies",
        "inventor": "inventory inventories",
        "univers": "university universities",
        "gener": "generate generated generates generating generation",
        "general": "general generally",
        "refer": "refer referred refers referring referral referrals",
        "transfer": "transfer transferred transferring transfers",
        "post": "post posts posted posting postings",
        "test": "test tests tested testing tester testers",
        "mean": "mean means meant meaning",
        "plan": "plan plans planned planning planner planners",
        "proces": "process processes processed processing",
        "busines": "business businesses",
        "new": "new newly",
        "safe": "safe safely safety",
        "secur": "secure secured secures securing security",
        "deliver": "deliver delivers delivered delivering delivery deliveries",
        "proce": "procedure procedures",
        "customer": "customer customers",
        "number": "number numbers",
        "paper": "paper papers",
        "order": "order orders ordered ordering",
        "offer": "offer offers offered offering",
        "quarter": "quarter quarters quarterly",
        "week": "week weeks weekly",
        "month": "month months monthly",
        "year": "year years yearly",
        "daily": "day days daily",
        "hour": "hour hours hourly",
        "night": "night nights nightly",
        "annual": "annual annually annum",
        "engineer": "engineer engineers engineering engineered",
        "active": "activity activities",
        "intern": "intern interns internship internships",
        "internal": "internal internally",
        "minute": "minute minutes minuted",
        "advise": "advise advised advises advising advice adviser advisers advisor advisors advisory",
        "stand": "stand stands stood standing",
        "creat": "create created creates creating creation creator",
        "relat": "relate related relates relating",
        "operat": "operate operated operates operating operation operations operator operators operational",
        "account": "account accounts accounting accountant accountants",
        "produc": "produce produced produces producing producer producers",
        "product": "product products",
        "produkt": "production productions",
        "commun": "communicate communicated communicates communicating communication communications",
        "communit": "community communities",
    }.items()
    for form in (root, *forms.split())
}
_SPELLING = (
    ("isation", "ization"),
    ("isations", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
)
_SUFFIXES = tuple(
    sorted(
        listed(
            "izations ization ationally ational ations ation atives ative ators ator ating ated ates ate ements "
            "ement ments ment ingly ities ity ings ing edly iers ier ers er ors or ed ions ion ives ive ables "
            "able ibles ible ances ance ences ence ants ant ents ent icals ical ically als al ally fully ful ness "
            "ly ies ied ying es s e y izing ized izes ize izer istics istic isms ism ists ist ung ungen erte "
            "erten iert ieren ierte en ee ees ait aient ando iendo ado ido ada ida ados adas"
        ),
        key=len,
        reverse=True,
    )
)

#: "prüfte", "erstellten": no English word ends so after these letters.
_GERMAN_PAST = re.compile(r"[bdfgklmprtz]te[nt]?$")
#: Endings that are part of short words ("create" is no "cre").
_LONG_ROOT = frozenset({"ate", "ion", "ant", "ent", "ist", "ism", "age", "ive", "ity", "ies", "ers", "ors", "als"})


@lru_cache(maxsize=16384)
def stem(low: str) -> str:
    """What remains of a folded word without its endings: `migrations`, `migrated` → `migr`."""
    known = _IRREGULAR.get(low)
    if known is not None:
        return known
    if len(low) <= 3 or low[0].isdigit():
        return low
    for british, american in _SPELLING:
        if low.endswith(british) and len(low) - len(british) >= 3:
            low = low[: -len(british)] + american
            break
    for colour in ("avour", "olour", "abour", "haviour", "arbour", "umour"):
        if colour in low:
            low = low.replace(colour, colour.replace("our", "or"))
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        singular = _IRREGULAR.get(low[:-1])
        if singular is not None:
            return singular
    if len(low) > 6 and (past := _GERMAN_PAST.search(low)):
        low = low[: past.start() + 1]
    for suffix in _SUFFIXES:
        if low.endswith(suffix):
            rest = low[: -len(suffix)]
            if len(rest) >= (3 if len(suffix) <= 3 and suffix not in _LONG_ROOT else 4):
                return _trimmed(rest)
    return _trimmed(low)


def _trimmed(rest: str) -> str:
    """Undo a doubled letter (`plann`) and a silent ending (`e`, `i`, `y`)."""
    if len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "aeiou":
        rest = rest[:-1]
    if len(rest) > 3 and rest[-1] in "eiy":
        rest = rest[:-1]
    return rest


def is_function(low: str) -> bool:
    """Whether a word carries no meaning of its own (articles, prepositions, pronouns, auxiliaries)."""
    return low in _lexicon().function


def is_free(word: Word) -> bool:
    """Whether a word adds no fact: filler such as "successfully", or what any line of work has ("tasks")."""
    lexicon = _lexicon()
    return word.low in lexicon.function or word.stem in lexicon.free


def groups(stem_: str) -> frozenset[int]:
    """The groups of equivalent words that a stem belongs to."""
    return _groups(stem_)


@cache
def _groups(stem_: str) -> frozenset[int]:
    return frozenset(_lexicon().groups.get(stem_, ()))


def phrases(sequence: tuple[Word, ...]) -> list[tuple[int, int, int]]:
    """The phrases of groups that stand in a text: (first word, last word + 1, group)."""
    known = _lexicon().phrases
    found = []
    for at, word in enumerate(sequence):
        for stems, group in known.get(word.stem, ()):
            if tuple(w.stem for w in sequence[at : at + len(stems)]) == stems:
                found.append((at, at + len(stems), group))
    return found


@cache
def _lexicon() -> _Lexicon:
    """The lists of `words.txt`, read once a process."""
    lexicon = _Lexicon()
    section = ""
    number = 0
    for line in files("tailor.model.checking").joinpath("words.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == "function":
            lexicon.function.update(fold(w) for w in line.split())
        elif section == "free":
            lexicon.free.update(stem(fold(w)) for w in line.split())
        else:
            number += 1
            for member in line.split(","):
                stems = tuple(stem(fold(m.group())) for m in _WORD.finditer(member))
                if len(stems) == 1:
                    lexicon.groups.setdefault(stems[0], set()).add(number)
                elif stems:
                    lexicon.phrases.setdefault(stems[0], []).append((stems, number))
    return lexicon
