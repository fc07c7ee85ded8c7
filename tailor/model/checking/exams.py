"""Examinations that are listed by name and year: whoever has "CompTIA A+ 2017, MD-102 2023" is certified in both."""

import re

from tailor.model.checking.case import Case
from tailor.model.checking.reading import Source
from tailor.model.checking.stems import listed

#: A short name with the year in which it was got.
_PASSED = re.compile(r"(?P<name>[\w+./&-]+(?: [\w+./&-]+){0,4}?),? \(?(?:19|20)\d\d\)?")
_BETWEEN = re.compile(r" ?[;,|] ?(?:and )?| and ")
#: They certify nobody for anything: degrees, schools and what is taken there.
_TAUGHT = frozenset(
    listed(
        "ba bsc beng bed llb ma msc meng mba llm mphil mres phd bachelor master diploma degree gcse gcses pgce hnd hnc "
        "levels level school college university academy institute btec nvq course student studies apprenticeship"
    )
)
_SECTIONS = frozenset({"education", "certificates"})


def passed(case: Case, index: int) -> Source | None:
    """The list of such names that has every name which stands before a word like "certified"."""
    words = case.reading.words
    named = {w.low for w in words[:index] if w.capital}
    for source in case.sources if named else ():
        if source.passage.section in _SECTIONS and not source.reading.unfinished and named <= source.reading.lows:
            names = [_PASSED.fullmatch(each.strip()) for each in _BETWEEN.split(source.reading.text)]
            if all(m is not None and _tells_one(m["name"]) for m in names):
                return source
    return None


def _tells_one(name: str) -> bool:
    """Whether a name is written as those of examinations are: with digits, signs or capitals within."""
    lows = set(re.split(r"[ .-]", name.casefold()))
    return lows.isdisjoint(_TAUGHT) and bool(re.search(r"\d|\+|[A-Za-z][A-Z]", name))
