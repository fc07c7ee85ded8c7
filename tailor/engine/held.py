"""What a person says to hold or to speak, as entries of the certificates and the languages: names and nothing more."""

import re
from collections.abc import Iterator, Sequence

from tailor.engine.base import Brief
from tailor.engine.languages import primary
from tailor.engine.tongues import level, tongues
from tailor.model.change import Draft
from tailor.model.checking.reading import read
from tailor.model.checking.words import is_free
from tailor.model.posting import Requirement
from tailor.model.resume import Passage
from tailor.model.sayings import speech
from tailor.model.wishes import alternatives

#: Before a licence's name: articles, and that it is valid.
_ARTICLE = re.compile(
    r"^(?:(?:an?|the|valid|current|active|full|clean|(?:must )?(?:have|hold)|ein(?:en?)?|gültige[rn]?|une?|der|die|"
    r"das|le|la|un|en cours de validité|een|geldig|en|ett)\s+)+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_CHOICE = re.compile(
    r"\s*(?:,|/|\b(?:and/or|und/oder|et/ou|or|oder|ou|o|of|lub|eller|nebo)\b)\s*(?:an?\s+)?", re.IGNORECASE
)
#: What licences and certificates are called: of "Counterbalance or Reach truck licence", both are one.
_KIND = re.compile(
    r"(?:licen[cs]e|certificat(?:e|ion)|certified|card|ticket|permit|qualification|registration|badge|zertifikat|"
    r"lizenz|schein|permis|certificat|habilitation|carnet|licencia|certificado|patente|rijbewijs|certificaat)$",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:both|all|beiden?|alle|les deux|tous|ambos|ambas|todos|entramb[ie])\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:(?P<how>renewed|expires|valid (?:until|to)|since)\s+(?:in\s+)?)?(?P<year>(?:19|20)\d\d)\b")
_LEVEL = re.compile(
    r"(?<!\w)(?:[ABC][12]|native|fluent|bilingual|conversational|advanced|intermediate|basic|muttersprache|fließend|"
    r"verhandlungssicher|grundkenntnisse|courant|bilingue|langue maternelle|intermédiaire|notions|nativo|fluido|"
    r"avanzado|intermedio|básico|madrelingua|fluente|moedertaal|vloeiend|modersmål|flytande|flytende|flydende)"
    r"(?=(?:ly)?(?!\w))",
    re.IGNORECASE,
)
#: Languages in which a language's name stands in a sentence as it stands by itself.
_UNBENT = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "no"})
_KNOWLEDGE = re.compile(r"-?(?:sprach)?kenntnisse$", re.IGNORECASE)
_LONGEST = 40


def entries(brief: Brief, told: Sequence[Passage]) -> list[Draft]:
    """An entry for each credential and each language that the posting asks for and the person says to have.

    told: the person's words; only those count that answer the question, or that the match goes by.
    """
    drafts: list[Draft] = []
    for requirement in brief.requirements:
        for source in (p for p in told if _about(brief, requirement, p)):
            found = [
                *(("certificates", name) for name in credentials(requirement, source.text)),
                *(("languages", name) for name in _spoken(brief, requirement, source.text)),
            ]
            drafts += [
                Draft(
                    target=section,
                    op="insert",
                    after=name,
                    reason=speech(brief.language).why.told,
                    requirement_ids=(requirement.id,),
                    cites=(source.ref,),
                )
                for section, name in found
                if not _listed(brief, name)
            ]
            if found:
                break
    return drafts


def _about(brief: Brief, requirement: Requirement, passage: Passage) -> bool:
    asked = any(
        q.requirement_id == requirement.id and q.id == passage.ref and q.stance == "yes" and not q.beside
        for q in brief.questions
    )
    return asked or any(
        m.requirement_id == requirement.id and any(e.ref == passage.ref for e in m.evidence) for m in brief.matches
    )


def credentials(requirement: Requirement, told: str) -> list[str]:
    """The licence or certificate that is asked for by its name, with the year that was told; of a choice, those named.

    Empty when nothing is asked for by name, or the words leave open which of several it is.
    """
    if requirement.category != "credential":
        return []
    name = _ARTICLE.sub("", requirement.text).strip(" .")
    names = [each for each in (_chosen(name, told) if alternatives(name) else [name]) if 0 < len(each) <= _LONGEST]
    years = {found["year"]: found for found in _YEAR.finditer(told)}
    since = ""
    if len(years) == 1 == len(names):
        (found,) = years.values()
        since = f" ({found['how'] + ' ' if found['how'] else ''}{found['year']})"
    return [each[:1].upper() + each[1:] + since for each in names]


def _chosen(name: str, told: str) -> list[str]:
    """Those of a choice that the words name: "Counterbalance licence" of "Counterbalance or Reach truck licence"."""
    options = [option.strip() for option in _CHOICE.split(_BRACKETS.sub("", name)) if option.strip()]
    last = options[-1].split()[-1] if options else ""
    if _KIND.search(last):
        options = [option if _KIND.search(option) else f"{option} {last}" for option in options]
    said = read(told).stems
    named = [option for option in options if _own(option) <= said]
    return named or (options if _ALL.search(told) else [])


def _own(option: str) -> set[str]:
    """The stems by which an option differs from others of its kind."""
    words = [w for w in read(option).words if not is_free(w)]
    return {w.stem for w in words if not _KIND.search(w.low)} or {w.stem for w in words}


def _spoken(brief: Brief, requirement: Requirement, told: str) -> Iterator[str]:
    """The languages that are asked for, as the posting writes them, with how well the person says to speak them."""
    if requirement.category != "language" or primary(brief.language) not in _UNBENT:
        return
    written = {
        tongue: bare
        for word in re.findall(r"[^\W\d_]+", requirement.text)
        if (bare := _KNOWLEDGE.sub("", word)) and bare[:1].isupper()
        for tongue in tongues(bare)
    }
    said = tongues(told)
    have = {tongue for item in brief.document.languages for tongue in tongues(item.language)}
    for tongue, word in written.items():
        if tongue in have or (said and tongue not in said):
            continue
        how = _LEVEL.search(told) if len(said) <= 1 and level(told) else None
        yield f"{word} ({how[0].lower() if len(how[0]) > len('C2') else how[0].upper()})" if how else word


def _listed(brief: Brief, name: str) -> bool:
    """Whether the document names it already, among certificates, studies or skills."""
    words = [w for w in read(_BRACKETS.sub("", name)).words if not is_free(w)]
    places = (p.text for p in brief.document.passages() if p.section in ("certificates", "education", "skills"))
    return any(all(reading.has(word) for word in words) for reading in map(read, places))
