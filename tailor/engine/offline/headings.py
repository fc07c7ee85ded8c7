"""The headings of postings, by what stands below them, in the languages that postings come in."""

import re
from collections.abc import Mapping
from typing import Final, Literal

from scraper.lexicon import words as scraped
from scraper.lexicon.vocabulary import Vocabulary
from tailor.engine.phrasebook import anywhere, phrases, words

Part = Literal["must", "nice", "unwanted", "duties", "perks", "company", "apply", "legal", "unknown"]

#: Where two cover as much of a heading, the earlier is meant.
_ORDER: Final[tuple[Part, ...]] = ("legal", "nice", "perks", "apply", "duties", "company", "must")
#: What depends on what stands behind it: "You will need" is another heading than "You will".
_DEPENDING: Final[Mapping[Part, str]] = {
    "duties": r"you(?: will|'ll)(?! (?:need|have|bring)\b)",
    "company": r"about (?!you\b|me\b)\w+$",
    "must": r"you (?:should|must)(?: (?:have|be))?(?=\W*$)",
}


def _heads(part: Part) -> re.Pattern[str]:
    said = phrases("headings", part)
    return re.compile(rf"(?<!\w)(?:{said}|{_DEPENDING.get(part, said)})(?!\w)", re.IGNORECASE)


_UNWANTED: Final = anywhere("headings", "unwanted")
_YET: Final = anywhere("headings", "yet")
# A heading is its keyword with little around it: measured as the share of its letters that the keyword covers.
_PATTERNS: Final = tuple((part, _heads(part)) for part in _ORDER)
# Four words or more, each with a capital: no sentence is written so.
_TITLE = re.compile(
    r"(?:[A-Z][\w'’-]*|[–—&-]|of|the|and|to|for|in|a)(?:\s+(?:[A-Z][\w'’-]*|[–—&-]|of|the|and|to|for|in|"
    r"a)){3,}"
)
#: "IBMS Specialist Portfolio in Haematology": letters that are a name, and what it is in.
_NAMED = re.compile(r"\b[A-Z]{3,}\b.*\b(?:in|of|for)\b")
_SHARE = 0.34
_SHARE_OF_FEW = 0.24
_SHARE_WITH_COLON = 0.12
_SHARE_DENIED = 0.4
_SHARE_DENIED_COLON = 0.25
_LONGEST = 100
_MOST_WORDS = 16
_MOST_WORDS_BARE = 9


_WEAK: Final = re.compile(rf"{phrases('headings', 'weak')}$", re.IGNORECASE)
_AROUND: Final = words("headings", "around")


def _is_wish(text: str) -> bool:
    """Whether a line is no heading but what is asked for under one ("Startup experience", "Experience of training")."""
    said = [w for w in re.findall(r"[\w&/'+#-]+", text.casefold()) if w != "-"]
    weak = [w for w in said if _WEAK.match(w)]
    return bool(weak) and len(said) > 1 and any(w not in _AROUND for w in said)


#: "Your experience (desirable)".
_ONLY_WELCOME: Final = re.compile(
    rf"(?<!\band)(?<!\bor)[\s(,:–-]+{phrases('headings', 'only welcome')}\)?$", re.IGNORECASE
)


def _is_verdict(text: str) -> bool:
    """Whether a line says of one thing that it is welcome ("Praxisanleiter wünschenswert", "IPAF is a bonus")."""
    found = next(iter(_PATTERNS[1][1].finditer(text)), None)
    if found is None or _OF_SEVERAL.match(text):
        return False
    before = re.findall(r"[\w&/'+#-]+", text[: found.start()].casefold())
    told = [w for w in before if w not in _AROUND and w not in _SAYING and w.strip("-–")]
    return bool(told) and not any(pattern.search(" ".join(told)) for part, pattern in _PATTERNS if part == "must")


_OF_SEVERAL: Final = re.compile(rf"{phrases('headings', 'of several')}\s", re.IGNORECASE)
_SAYING: Final = words("headings", "saying")


#: What the scraper knows the headings of postings by, in some sixty languages.
_ABROAD: tuple[tuple[Part, Vocabulary], ...] = (
    ("perks", scraped.OFFERS),
    ("duties", scraped.DUTIES),
    ("must", scraped.NEEDS),
)
_SHARE_ABROAD, _SHARE_MARKED = 0.6, 0.2
_MOST_WORDS_ABROAD = 4


def _abroad(bare: str, marked: bool) -> Part | None:
    """What a heading announces by the scraper's words: of several the one that covers most of it."""
    if not marked and len(bare.split()) > _MOST_WORDS_ABROAD:
        return None
    found: list[tuple[float, Part]] = []
    for part, vocabulary in _ABROAD:
        if match := vocabulary.search(bare):
            found.append(((match.end() - match.start()) / max(len(bare), 1), part))
    share, best = max(found, default=(0.0, None))
    return best if share >= (_SHARE_MARKED if marked else _SHARE_ABROAD) else None


def part_of(line: str, bullet: bool, marked: bool = False) -> Part | None:
    """What stands below this line when it is a heading ("unknown" when it cannot be told); None when it is none.

    marked: it is written as a heading.
    """
    text = line.replace("’", "'").strip().strip("#*_ ").strip().removesuffix("…").removesuffix("...")
    if not text or len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    ends = text[-1]
    if ends in ".!;," or (bullet and ends != ":"):
        return None
    set_off = marked or ends == ":"
    if not set_off and len(text.split()) > _MOST_WORDS_BARE:
        return None
    bare = text.rstrip(":?…– -")
    least = _SHARE_WITH_COLON if set_off else _SHARE_OF_FEW if len(bare.split()) <= 3 else _SHARE
    if denied := _UNWANTED.search(bare):
        if _YET.search(bare) or _PATTERNS[1][1].search(bare):
            return "nice"
        if (denied.end() - denied.start()) / len(bare) >= (_SHARE_DENIED_COLON if set_off else _SHARE_DENIED):
            return "unwanted"
    best: tuple[float, Part] | None = None
    for part, pattern in _PATTERNS:
        covered = sum(m.end() - m.start() for m in pattern.finditer(bare))
        share = covered / max(len(bare), 1)
        if share >= least and (best is None or share > best[0] + 0.05):
            best = (share, part)
    if best is not None and not set_off and (_is_wish(bare) or (best[1] == "nice" and _is_verdict(bare))):
        return None
    if best is not None:
        # Without a colon, a line of several words may be a wish ("Experience with Linux") rather than a heading.
        if not set_off and ends != "?" and best[0] < 0.6 and len(bare.split()) > 4:
            return None
        return "nice" if best[1] == "must" and _ONLY_WELCOME.search(bare) else best[1]
    if not bullet and (told := _abroad(bare, set_off)):
        return told
    if ends == ":" or (not bullet and _TITLE.fullmatch(bare) and not _NAMED.search(bare)):
        return "unknown"
    return None
