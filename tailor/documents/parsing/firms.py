"""Names of firms with a comma in them, as they list partners or towns: "Moss, Holm & Partners"; and of their parts."""

import re

from tailor.documents.parsing.pieces import LEGAL_FORMS
from tailor.documents.words import vocabulary

_WORD = r"[^\W\d_a-zà-öø-ÿа-яёії][\w.'’-]*"
_LIST = re.compile(
    rf"(?<![\w.'’-])(?P<first>{_WORD}(?: {_WORD})?)(?P<comma>,) "
    rf"(?P<rest>{_WORD}(?: {_WORD}){{0,2}} (?P<sign>&|and|und|et|y|e|i|og|och|en) {_WORD}(?: {_WORD}){{0,3}})"
)
_HELD = "\ue1f0"
_FORM = re.compile(rf"(?:^|[\s,])(?:{LEGAL_FORMS})(?![^\W\d_])")


def held(text: str) -> str:
    """A text in which the commas of such names are held, one sign for another; `freed` undoes it."""
    for match in _LIST.finditer(text):
        before = text[: match.start()].rstrip()
        if (not before or before[-1] in ",|·•–—-@/(") and _is_one(match):
            text = f"{text[: match.start('comma')]}{_HELD}{text[match.end('comma') :]}"
    return text


def freed(text: str) -> str:
    """A text with its commas again."""
    return text.replace(_HELD, ",")


def _is_one(match: re.Match[str]) -> bool:
    """Whether both sides of a comma are one firm's name: neither is a title, and its words tell that it is one."""
    first, rest = match["first"], match["rest"]
    named = vocabulary.organisation_score(rest)
    titled = vocabulary.title_score(first) or (vocabulary.title_score(rest) and named < 1)
    return not titled and named >= (0.5 if match["sign"] == "&" else 1.0)


#: For what sort of project somebody worked at an employer, behind its name.
_PROJECT = re.compile(r"(?i)(?<=\S)\s*\(((?:[\w-]+ ){0,3}(?:eu|ec|erc|dfg|h2020|funded|research) project)\)$")


def project_apart(text: str) -> tuple[str, str]:
    """An employer's name without the brackets behind it that say for what sort of project that was, and that."""
    found = _PROJECT.search(text)
    if found is None or vocabulary.title_score(text[: found.start()]):
        return text, ""
    return text[: found.start()], found[1]


#: Through whom, or for whom, somebody worked at an employer.
_THROUGH = re.compile(
    r"(?i)(?<=\S)\s*\(((?:(?:by|via|through|over) (?:an? |the )?(?:\w+ )?agency|via|through|on behalf of|seconded to|"
    r"(?:end )?clients?:|über|vermittelt durch|kunde:|par|via l'agence|client ?:|a través de|tramite|via uitzendbureau|"
    r"przez agencję|przez|för)\b[^()]{2,60})\)$"
)


def through_apart(text: str) -> tuple[str, str]:
    """An employer's name without the brackets behind it that say through whom somebody worked there, and that."""
    found = _THROUGH.search(text)
    return (text[: found.start()], found[1]) if found else (text, "")


def is_firm(text: str) -> bool:
    """Whether words of a text, or a legal form, tell that it is a firm's name."""
    return vocabulary.organisation_score(text) >= 1 or _FORM.search(text) is not None


#: A part of an employer, called by where it is, which stands beside the employer's name.
_BRANCH = re.compile(
    r"(?i)(?:(?:zweig)?niederlassung|filiale|zweigstelle|standort|geschäftsstelle|werk|agence|succursale|sede|sucursal|filial"
    r"|vestiging|oddział|filia|филиал|отделение|філія|відділення|pobočka|závod|branch|kontor|şube)"
    r"(?: (?:de|di|of|в|w|i))? \S+"
)
#: One that is called a team, by whatever it works on.
_TEAM = re.compile(r"(?!The )[^,]{2,40} team")


def is_branch(text: str) -> bool:
    """Whether a text names no more than a branch or a team of an employer: "Niederlassung Dresden"."""
    return bool(_BRANCH.fullmatch(text) or _TEAM.fullmatch(text))
