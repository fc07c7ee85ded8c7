"""Which section a heading opens, by the words that résumés use."""

import re
import unicodedata
from functools import lru_cache

from tailor.documents.words import eastern_languages, everyday_headings, further_languages, regional_languages
from tailor.documents.words.heading_words import ENDINGS, KEY_WORDS, WORDS, Kind

#: A heading with a space behind each letter.
_SPACED = re.compile(r"(?:[^\W\d_] +){3,}[^\W\d_]:?")


def fold(text: str) -> str:
    """A heading as it is compared: lower case, no accents, no marks around it, "and" for every joiner."""
    text = unicodedata.normalize("NFKC", text).lower().replace("i\u0307", "i").replace("ı", "i").strip()
    if _SPACED.fullmatch(text):
        text = text.replace(" ", "")
    text = (
        re.sub(r"^[\W\d_]+(?=\w)|[\W_]+$", "", text)
        if not re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text)
        else re.sub(r"^[^\w(（]+|[^\w)）]+$", "", text)
    )
    text = re.sub(r"\s*(?:&|\+|/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bi\b|\bи\b)\s*", " and ", text)
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not ("\u0300" <= c <= "\u036f"))
    return " ".join(re.sub(r"[’'`]", "'", text).split())


@lru_cache(maxsize=1)
def _table() -> dict[str, Kind]:
    table: dict[str, Kind] = {}
    others = (further_languages, regional_languages, eastern_languages, everyday_headings)
    further = [(kind, words[kind]) for words in (each.HEADINGS for each in others) for kind in WORDS if kind in words]
    for kind, words in (*WORDS.items(), *further):
        for word in words.split(";"):
            table.setdefault(fold(" ".join(word.split())), kind)
    compact = {key.replace(" ", ""): kind for key, kind in table.items()}
    return {**compact, **table}


def _without_plurals(folded: str) -> str:
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in folded.split())


@lru_cache(maxsize=1)
def _singular() -> dict[str, Kind]:
    return {_without_plurals(key): kind for key, kind in _table().items() if " " in key}


@lru_cache(maxsize=1)
def _keys() -> tuple[tuple[str, Kind], ...]:
    given = [(fold(" ".join(word.split())), kind) for kind, words in KEY_WORDS.items() for word in words.split(";")]
    return (*given, *((f"{word}s", kind) for word, kind in given if word[-1:] not in "s'" and word.isascii()))


@lru_cache(maxsize=4096)
def section_of(text: str) -> Kind | None:
    """The section that a heading opens, or None when the words are not those of a heading.

    Exact matches of any case, and those with a slip of the pen; the caller judges by the line's look whether it is a
    heading at all.
    """
    text = _without_aside(_LASTED.sub("", text.strip()))
    if not text or len(text) > 60 or text[-1:] in ".!?,;":
        return None
    folded = fold(text)
    table = _table()
    if numbered := _COUNTED.fullmatch(folded):
        counted = section_of(numbered[1])
        return counted if counted in ("work", "education") else None
    known = table.get(folded) or (table.get(folded.replace(" ", "")) if len(folded) > 4 else None)
    # "Education and qualification", "Works experiences": of several words it does not matter whether they are plurals.
    known = known or (_singular().get(_without_plurals(folded)) if " " in folded else None)
    return known or ("work" if _POSTS.fullmatch(folded) else None) or _of_two(text) or _misspelt(folded)


#: What two headings are joined by that are written as one.
_JOINED = re.compile(r"\s*[/+]\s*|\s+(?:&|and|und|et|y|e|i|en|og|och)\s+")


def _of_two(text: str) -> Kind | None:
    """The section of two headings in one ("Project / Employment History"): that of positions, if either is."""
    both = _JOINED.split(text)
    kinds = [_table().get(fold(each)) for each in both]
    return "work" if len(both) == 2 and "work" in kinds and set(kinds) <= {"work", "projects"} else None


def _without_aside(text: str) -> str:
    """A heading without what is told of its section in brackets ("Code samples (more of them on my site)")."""
    head, _, aside = text.partition("(")
    return head.rstrip() if aside.endswith(")") and len(text) <= _ASIDE and len(aside.split()) >= _TELLS else text


#: No longer is a heading with an aside, which has so many words at least.
_ASIDE, _TELLS = 140, 4
#: Posts of one kind: "Permanent roles", "Previous part-time positions", "Postes précédents", "Frühere Stellen".
_POSTS = re.compile(
    r"(?:(?:and |other |my |most )?"
    r"(?:permanent|contract(?:ing)?|freelance|temp(?:orary)?|full[ -]time|part[ -]time|previous"
    r"|past|current|earlier|former|recent|seasonal|casual|paid|teaching|clinical|academic|consulting|consultancy"
    r"|industry|commercial|professional|summer|(?:post-?|pre)?doctoral|graduate) )+"
    r"(?:roles?|positions?|posts?|jobs?|employments?|appointments?"
    r"|engagements?|assignments?|contracts?|placements?|experiences?)"
    r"|(?:roles|posts|jobs) held|(?:permanent|contract) work|places i(?: have|'ve)? worked"
    r"|consultancy|consulting|contracting"
    r"|festanstellung(?:en)?|(?:fruhere|bisherige|aktuelle|vorherige) (?:stellen?|positionen|tatigkeiten|anstellungen)"
    r"|freiberufliche (?:tatigkeit(?:en)?|projekte)"
    r"|(?:postes?|emplois?) (?:precedents?|permanents?|occupes?|anterieurs?)"
    r"|(?:puestos?|empleos?|trabajos?) (?:anteriores?|fijos?|desempenados?)"
    r"|(?:cargos?|empregos?) (?:anteriores?|ocupados?)"
    r"|(?:posizioni|impieghi|incarichi|lavori) (?:precedenti|ricoperte|ricoperti|attuali)"
)


#: How long a person has worked, behind the heading ("Опыт работы — 2 года 8 месяцев").
_LASTED = re.compile(
    r"(?:\s+[-–—(]|\s*:)\s*(?=\d)(?:(?:(?:and|et|und|y|e|и)\s+)?\d{1,2}(?:[.,]\d)?\+?\s+[^\W\d_]{1,9}\.?[,\s]*){1,2}\)?$"
)
#: A heading of one of several that a form counts ("Professional experience 2").
_COUNTED = re.compile(r"([^\W\d_](?:.*[^\W\d_])?) \d{1,2}")
#: The least letters that a word has which is known though one of them is wrong: shorter ones are other words.
_LONG = 9


@lru_cache(maxsize=1)
def _by_edges() -> dict[str, tuple[str, ...]]:
    """The long headings by how they begin and by how they end, since a slip leaves one of both as it is."""
    edges: dict[str, list[str]] = {}
    for word in _table():
        if len(word) >= _LONG:
            edges.setdefault(word[:4], []).append(word)
            edges.setdefault(f"{word[-4:]}$", []).append(word)
    return {edge: tuple(words) for edge, words in edges.items()}


def load() -> None:
    """Make the words of headings ready, which takes a while and happens with the first line otherwise."""
    _by_edges()
    _singular()
    _keys()


def _misspelt(folded: str) -> Kind | None:
    """The section of a heading in which one letter within is missing, wrong, too many or swapped with the next."""
    if len(folded) < _LONG - 1 or not folded.isascii() or re.search(r"\d", folded):
        return None
    for edge in (folded[:4], f"{folded[-4:]}$"):
        for word in _by_edges().get(edge, ()):
            if abs(len(word) - len(folded)) <= 1 and _one_slip(word, folded):
                return _table()[word]
    return None


def _one_slip(right: str, written: str) -> bool:
    begin = next((i for i, (a, b) in enumerate(zip(right, written, strict=False)) if a != b), 0)
    if begin < 2:
        return False  # another word ("preferences"), not another spelling
    for over, under in ((1, 0), (0, 1), (1, 1), (2, 2)):
        rest = right[begin + over :]
        swapped = over < 2 or right[begin : begin + 2] == written[begin : begin + 2][::-1]
        if len(rest) >= 2 and rest == written[begin + under :] and swapped:
            return True
    return False


#: What a file says of itself above the name, misspelt as often as not.
_TITLE = re.compile(r"(?:my )?(?:resumes?|bio[ -]?data|curr?ic[a-z]{2,6}[ -–—]*v[a-z]{2,4}|cv)")


def titles_file(text: str) -> bool:
    """Whether a line only says that the file is a résumé."""
    return bool(_TITLE.fullmatch(fold(text)))


#: What is done beside work, whatever experience it is called.
_UNPAID = re.compile(r"volunt|communit|activit|involvement|service|campus|extracurricular|civic|outreach")


@lru_cache(maxsize=4096)
def guess(text: str) -> Kind | None:
    """The section of a line that is known to be a heading: exact words first, then a telling word inside."""
    if exact := section_of(text):
        return exact
    folded = f" {fold(text)} "
    parts = re.split(r" and |, ", fold(text))
    if parts[1:] and parts[0] == "research" and "publications" in map(section_of, parts):
        return "publications"  # what was found, rather than where
    if (
        parts[1:]
        and section_of(parts[0]) in ("certificates", "languages", "interests")
        and "skills" in map(section_of, parts)
    ):
        return "skills"  # among which the others have labels, if any
    fields = {section_of(part) for part in parts[:-1]} <= {"work", None}
    if folded.endswith(" interests ") and fields and " experience" not in folded:
        return "interests"  # "Research and teaching interests" are no positions
    what, colon, _ = text.partition(": ")
    if colon and section_of(what) == "work":
        return "work"  # "Experience: Industry"
    for part in parts:
        kind = section_of(part)
        if kind == "volunteer" and folded.endswith(" experience ") and not _UNPAID.search(folded):
            return "work"  # "Leadership and management experience"
        if kind:
            return kind
    if len(folded) > 60:
        return None
    if len(folded.split()) == 1:
        return next((kind for ending, kind in ENDINGS if folded.strip().endswith(ending)), _keyed(folded))
    return _keyed(folded)


def _keyed(folded: str) -> Kind | None:
    """The section that the last telling word of a folded heading, with a space on either side, opens."""
    best: tuple[int, Kind] | None = None
    for word, kind in _keys():
        at = folded.rfind(f" {word} ")
        if at >= 0 and (best is None or at > best[0]):
            best = (at, kind)
    return best[1] if best else None
