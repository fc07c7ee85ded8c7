"""Does evidence give the person this standing: a level, a professional status, a distinction, a reach?

One such word lifts a whole line ("Senior", "Chartered", "award-winning", "company-wide"), so that it is a claim by
itself.
"""

import re
from collections.abc import Iterator

from tailor.model.checking.case import Case, Finding
from tailor.model.checking.exams import passed
from tailor.model.checking.positions import is_title_word
from tailor.model.checking.reading import Reading, Source
from tailor.model.checking.stems import listed, stem
from tailor.model.checking.words import groups, is_function
from tailor.model.claims import ClaimKind

_LEVELS = frozenset(listed("senior principal chief executive director head vp leiter leiterin"))
_STATUS = frozenset(
    map(
        stem,
        listed("chartered certified accredited licensed registered board-certified approved incorporated staatlich"),
    )
)
_DISTINCTION = frozenset(
    listed(
        "award awarded award-winning winning top best renowned acclaimed world-class leading-edge foremost "
        "premier celebrated elite prestigious number-one unrivalled unparalleled record-breaking michelin-starred "
        "michelin patented internationally expert expertise mastery guru visionary"
    )
)
_REACH = frozenset(
    listed(
        "global globally worldwide international multinational nationwide countrywide national nationally statewide "
        "companywide weltweit international bundesweit europaweit mondial mondiale internacional nacional mundial"
    )
)
#: Certificates and degrees by the words that are no acronyms of their own, and what the evidence may say instead.
_AWARDS: dict[str, frozenset[str]] = {
    award: frozenset(listed(f"{award} {others}"))
    for award, others in {
        "dip": "diploma dipl", "diploma": "dip dipl degree", "cert": "certificate certified certification certificated",
        "certificate": "cert certified certification certificated",
        "degree": "bsc ba beng msc ma meng llb llm mba phd bachelor master masters diploma graduate "
        "graduated university",
        "bachelor": "bsc ba beng bs llb", "bachelors": "bsc ba beng bs llb bachelor",
        "master": "msc ma meng ms llm mba masters mres mphil", "masters": "msc ma meng ms llm mba master mres mphil",
        "doctorate": "phd dphil doctor", "distinction": "", "honours": "hons", "hons": "honours",
        "fachweiterbildung": "", "staatsexamen": "", "habilitation": "", "superior": "", "superieur": "",
    }.items()
}  # fmt: skip
_HOLDING = frozenset(listed("a an with holding hold holds in grado ciclo enseignement"))


def standing(case: Case) -> Iterator[Finding]:
    """The words of standing that a text uses, each with the passage that uses them too."""
    for index, word in enumerate(case.reading.words):
        kind = _kind(case, index)
        if kind is None or index in case.excused:
            continue
        source = next((s for s in case.sources if _says(case, s, index, kind)), None)
        if source is None and kind == "credential":
            source = _by_credential(case, index)
        if source is None and kind == "credential" and word.stem in _HELD:
            source = _held(case, index) or passed(case, index)
        if source is None and word.stem == stem("registered") and index and case.reading.mentions:
            continue
        yield Finding(kind, word.start, word.end, "hard", source)


def _kind(case: Case, index: int) -> ClaimKind | None:
    words = case.reading.words
    word = words[index]
    after = words[index + 1] if index + 1 < len(words) else None
    if word.low in _LEVELS and word.capital and after is not None and (after.capital or index == 0):
        return "title"
    if word.stem in _STATUS and word.low not in ("register", "registers", "approve", "license", "licence"):
        return None if _is_deed(case, index) else "credential"
    if word.low == "fellow" and word.capital and after is not None and after.low == "of":
        return "credential"
    if word.low in _AWARDS and _is_award(case, index):
        return "credential"
    if word.low == "awarded" and after is not None and after.low in ("with", "in", "by"):
        return None  # A degree is awarded, too.
    if word.low == "awarded" and any(w.low in _GRANTED for w in words[index + 1 : index + 4]):
        return None  # To others.
    if word.low == "top" and after is not None and after.low == "of":
        return None  # "On top of": a place.
    if _is_grade(case, index):
        return "credential"
    if word.low in _DISTINCTION or word.low in _REACH or _is_wide(case, index):
        return "quantity"
    if word.low == "published" and after is not None and is_title_word(after.low):
        return "quantity"
    return None


_GRANTED = frozenset(listed("grants contracts bursaries tenders loans marks points funding"))
#: How far a certificate goes; another grade is another certificate.
_GRADES = frozenset(listed("advanced standard basic higher intermediate foundation ordinary introductory expert"))


def _is_grade(case: Case, index: int) -> bool:
    """Whether a word is the grade of something whose evidence has another grade ("Response driver, standard level")."""
    word = case.reading.words[index]
    replaced = case.before
    if word.low not in _GRADES or replaced is None or word.low in replaced.reading.lows:
        return False
    return not _GRADES.isdisjoint(replaced.reading.lows)


def _is_deed(case: Case, index: int) -> bool:
    """Whether a status is a verb here: "Registered incoming samples", but "Registered Nurse"."""
    words = case.reading.words
    if index != case.part_of(index).first or index + 1 >= len(words):
        return False
    after = words[index + 1]
    for word in words[index + 1 : index + 4]:
        if is_function(word.low):
            break
        if (is_title_word(word.low) and not word.low.endswith("s")) or word.low in ("member", "fellow"):
            return False  # "Chartered structural engineer"
    return not after.capital and not is_title_word(after.low) and after.low not in ("with", "as", "by", "in", "to")


def _is_award(case: Case, index: int) -> bool:
    """Whether a word means a certificate or a degree here, and no "degree of freedom" or "master data"."""
    words = case.reading.words
    word = words[index]
    after = words[index + 1].low if index + 1 < len(words) else ""
    if after in ("data", "plan", "file", "class", "of") and word.low in ("master", "degree"):
        return after == "of" and word.low == "master" and word.capital
    return word.capital or (index > 0 and words[index - 1].low in _HOLDING and word.low not in ("master", "superior"))


def _is_wide(case: Case, index: int) -> bool:
    """ "Company-wide", "across the country", "im ganzen Land": as far as something reaches."""
    words = case.reading.words
    word = words[index]
    if word.low == "wide" and index:
        return case.reading.text[words[index - 1].end : word.start] == "-"
    return (
        word.low in ("country", "nation", "world", "globe", "continent") and index > 1 and words[index - 1].low == "the"
    )


def _says(case: Case, source: Source, index: int, kind: ClaimKind) -> bool:
    """Whether a passage uses the word; for a status an equivalent will do ("certificate" for "certified")."""
    word = case.reading.words[index]
    if kind == "credential" and not case.reading.unfinished and _only_unfinished(case, source, index):
        return False
    if word.low in source.reading.lows:
        return True
    if word.low == "fellow" and any(a.startswith("f") and len(a) > 2 for a in source.reading.acronyms):
        return True
    if kind == "title":
        return case.says_together(source, index)  # "The chief executive", of a CEO.
    if word.low == "winning" and case.reading.text[word.start - 1 : word.start] != "-":
        return "won" in source.reading.lows and _is_done(case, source, index)
    if word.low in _FIRST and _sells(case.reading, index) and _is_best_seller(source.reading):
        return True
    if word.low == "top":
        return bool(_THE_MOST.search(source.reading.text)) and source in case.near(case.part_of(index))
    if word.low in _AWARDS:
        return not _AWARDS[word.low].isdisjoint(source.reading.lows)
    return (kind == "credential" or word.low in _REACH) and case.says(source, index)


_FIRST = frozenset({"top", "best", "highest", "number-one"})


def _is_best_seller(evidence: Reading) -> bool:
    return any(w.low in _FIRST and _sells(evidence, n) for n, w in enumerate(evidence.words))


def _sells(reading: Reading, index: int) -> bool:
    """Whether a word is said of who sells: "top seller", "best-selling"."""
    return index + 1 < len(reading.words) and reading.words[index + 1].low in ("seller", "selling", "salesperson")


def _is_done(case: Case, source: Source, index: int) -> bool:
    """Whether "winning" tells what was done, as a near passage does, rather than what somebody or something is like."""
    words = case.reading.words
    for word in words[index + 1 : index + 4]:
        if is_function(word.low) or word.low[0].isdigit():
            break
        if is_title_word(word.low) or word.low in _WINNERS:
            return False
    return bool(index) and source in case.near(case.part_of(index))


_WINNERS = frozenset(listed("team company firm business branch store crew side squad project product design"))


#: Who did most of all is the top one.
_THE_MOST = re.compile(
    r"\bthe (?:most|highest|best|largest|biggest|fastest)(?= (?:of|in|on|at|among)\b|[.,;)]|$)|"
    r"\b(?:ranked|came|placed|finished) (?:first|1st|top)\b|\bnumber one\b|\b(?:first|1st) (?:out )?of\b",
    re.IGNORECASE,
)


def _only_unfinished(case: Case, source: Source, index: int) -> bool:
    """Whether a passage speaks of a status as one to come: "the registration is pending"."""
    reading, word = source.reading, case.reading.words[index]
    kin = groups(word)
    alike = {n for n, w in enumerate(reading.words) if w.stem == word.stem or (kin and not kin.isdisjoint(groups(w)))}
    return bool(alike) and alike <= reading.unfinished


#: Whoever has a certificate is certified for what it is of.
_HELD = frozenset(map(stem, listed("certified accredited licensed")))


#: The letters of a body are more than so many; those of a degree are fewer.
_FEWEST_LETTERS = 4


def _held(case: Case, index: int) -> Source | None:
    """The certificate that has the name right before or behind the word ("NATE-certified", "certified in BLS")."""
    words = case.reading.words
    near = [w for w in words[max(0, index - 3) : index + 4] if w.capital and w is not words[index]]
    if (graded := _GRADED.search(case.reading.text)) and words[index].stem == stem("certified"):
        name = re.compile(rf"(?<!\w){re.escape(graded['before'] or graded['behind'])}(?!\w)")
        for source in case.sources:
            listed_there = source.told or source.passage.section in _LISTS
            if listed_there and not source.reading.unfinished and name.search(source.reading.text):
                return source
    for word in near:
        if word.odd and word.text.isupper() and len(word.low) > _FEWEST_LETTERS and word.end < words[index].start:
            held = re.compile(rf"(?:^|[;,] ?){word.text}\b[^;,]*,? \(?(?:19|20)\d\d\b")
            for source in case.sources:
                if (
                    source.passage.section == "education"
                    and not source.reading.unfinished
                    and held.search(source.reading.text)
                ):
                    return source  # "ISTQB Foundation, 2020"
    for source in case.sources:
        evidence = source.reading
        if source.passage.section != "certificates" or (not case.reading.unfinished and evidence.unfinished):
            continue
        if any(w.low in evidence.lows and (w.odd or len(w.low) > 3) for w in near):
            return source
    return None


#: Where a certificate is listed by its name alone.
_LISTS = frozenset({"certificates", "skills", "education"})
#: Letters with a grade are the name of a certificate, unless they are a standard's: "LPIC-2 certified".
_LETTERS = r"(?!ISO|EN|BS|DIN|IEC|TS)[A-Z]{3,}[ -]?\d(?![\w.])"
_GRADED = re.compile(rf"\b(?P<before>{_LETTERS})[ -]certified\b|\b[Cc]ertified (?:in |to |\()?(?P<behind>{_LETTERS})")


#: Where a tool that is named was used, and nothing certified.
_OF_USE = frozenset({"skills", "work"})
_WITH = re.compile(r"\bwith\b", re.IGNORECASE)


def _by_credential(case: Case, index: int) -> Source | None:
    """The passage that has the credential which stands beside the word ("ACCA certified")."""
    word = case.reading.words[index]
    if word.low in _AWARDS:
        return None
    for mention in case.reading.mentions:
        if case.reading.words[index].stem in _STATUS and any(_only_unfinished(case, s, index) for s in case.sources):
            return None
        if mention.kind not in ("credential", "tool", "method"):
            continue
        if min(abs(mention.start - word.end), abs(word.start - mention.end)) > 12:
            continue
        if _WITH.search(case.reading.text, min(word.end, mention.end), max(word.start, mention.start)):
            continue  # "SQL certified with a BSc": the degree certifies nothing.
        named = (s for s in case.sources if mention.canonical in s.reading.terms)
        source = next((s for s in named if mention.kind == "credential" or s.passage.section not in _OF_USE), None)
        if source is not None:
            return source
    return None
