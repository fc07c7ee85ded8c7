"""Titles with a word behind them that tells for whom, or with whom, somebody worked ("Analyst for Brightwater")."""

import re

from tailor.documents.parsing import splitting
from tailor.documents.words import regions, towns, vocabulary

_FOR = r"for|with|f[üu]r|pour|per|para|voor|f[öo]r|dla"
_ENGAGED = re.compile(
    rf"(?P<title>[^\W\d_].*?\S)\s+(?P<word>{_FOR})\s+(?:the |die |das |la |le |l[’'])?(?P<name>[^\Wa-zà-ÿа-я\d_].*)"
)
#: A title and an employer's name have no more words.
_WORDS = 6


def parted(text: str, placed: bool) -> tuple[str, str] | None:
    """A title and its employer, where the employer's words, or a place behind it (`placed`), tell that it is one.

    What a title is for may be its field ("Manager for Northern Europe"), which no place stands behind.
    """
    match = _ENGAGED.fullmatch(text)
    if match is None or not _is_engagement(match["title"], match["word"]):
        return None
    name = match["name"]
    named = vocabulary.organisation_score(name) >= 1
    other = "," in name or len(name.split()) > _WORDS or regions.is_place(name) or towns.is_small_town(name)
    if other or not (named or placed) or (vocabulary.title_score(name) and not named):
        return None
    return match["title"], name


_AS = re.compile(
    r"(?P<name>[^\Wa-zà-ÿа-я\d_].*?\S)\s+(?:as|als|en tant que|comme|como|come|jako|som)\s+(?:an? |the )?"
    r"(?P<title>[^\W\d_].*)"
)


def as_what(text: str) -> tuple[str, str] | None:
    """A title and its employer, where the title stands behind: "Hexmill Stores as Stock Clerk"."""
    match = _AS.fullmatch(text)
    if match is None or max(len(match["name"].split()), len(match["title"].split())) > _WORDS + 2:
        return None
    if match["title"][0].islower() and len(match["title"].split()) > _WORDS // 2:
        return None  # of a sentence
    name, title = match["name"], match["title"]
    behind = title.partition(",")[2]
    if vocabulary.organisation_score(behind) >= 1 > vocabulary.organisation_score(name):
        return None  # "Assistance as a welder, Hexmill Ltd": what stands before is the work
    # "Staatliche Anerkennung als Erzieherin" is a degree, and nobody's employer.
    other = max(vocabulary.title_score(name), vocabulary.degree_score(name)) >= 1
    named = "," not in name and (not other or vocabulary.organisation_score(name) >= 1)
    return (title, name) if named and vocabulary.title_score(title) >= 1 else None


#: What a sentence has before a title, and behind an employer whose dates stand apart.
_WORKED = re.compile(r"(?i)^(?:currently\s+)?work(?:ed|ing)\s+as\s+(?:an?\s+)?")
_ASIDE = re.compile(r"\s?\([^()]*\d[^()]*\)$")
_SINCE = re.compile(r"(?i)[\s,](?:from|since|during)$")


def at_whom(text: str) -> tuple[str, str] | None:
    """A title and its employer, where a label says the whole to be the title: "Fitter at Hexmill Ltd, from"."""
    title, name = splitting.at_end(text)
    title, name = _WORKED.sub("", title), _ASIDE.sub("", name).strip(" ,.")
    name = _SINCE.sub("", name).rstrip(" ,.")
    return (title, name) if name and vocabulary.title_score(title) >= 1 else None


#: "Care Assistant (agency: Foxglove)": who lent somebody out is the employer where none is named.
_AGENCY = re.compile(
    r"(?i)(?P<title>[^()]*[^()\s])\s*\((?:(?:(?:temp(?:ing)?|employment|recruitment) )?agency|temp(?:ing)?|via|through"
    r"|agentur|zeitarbeit|über|agence|int[ée]rim|par|agencia|ett|a través de|agenzia|tramite"
    r"|uitzendbureau|agencja|przez|bemanning)"
    r"(?:\s*[,:–-]|\s+(?:with|for|of|bei|chez))?\s+(?P<name>[^()]{2,60})\)"
)


def by_agency(text: str) -> tuple[str, str] | None:
    """A title and the agency in brackets behind it, as the employer."""
    match = _AGENCY.fullmatch(text)
    return (match["title"], match["name"]) if match and match["name"][:1].isupper() else None


def _is_engagement(title: str, word: str) -> bool:
    """Whether a text names what somebody is; of a degree, that may be with an employer."""
    return vocabulary.title_score(title) >= 1 or (word == "with" and vocabulary.degree_score(title) >= 1)


_LINKED = re.compile(rf"\s(?:at|from|{_FOR}|bei|beim|chez|presso|hos|bij|en|em|in)\s(?=[^\Wa-zà-ÿа-я]|[“\"«„])")


def is_told(text: str) -> bool:
    """Whether a text, though it ends as a sentence does, is no more than a title or degree, and whose it is.

    "Tailor at Hexmill Stores." and "Tailor, Hexmill Stores." are, but "Worked as a tailor at Hexmill Stores." is not.
    """
    if not text.endswith("."):
        return False
    whole = regions.split_place(text)[0].removesuffix(".")
    first, *rest = _LINKED.split(whole)
    if not rest:
        title, comma, name = whole.partition(", ")
        behind = bool(comma) and name[:1].isupper() and "," not in name and vocabulary.title_score(title) >= 1
        first, rest = (title, [name]) if behind and len(name.split()) <= _WORDS else (first, [])
    small = [word for word in first.split() if word.islower()]
    short = len(first.split()) <= _WORDS and len(whole.split()) <= 2 * _WORDS and len(small) <= _SMALL
    named = max(vocabulary.title_score(first), vocabulary.degree_score(first)) >= 1
    return bool(rest) and short and named and "." not in whole


#: So many words of a title, or of a degree's field, are in lower case at most.
_SMALL = 2
