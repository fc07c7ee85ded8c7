"""What a person says to hold or to speak, as entries of the certificates and the languages: names and nothing more."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tailor.engine.base import Brief
from tailor.engine.languages import primary
from tailor.engine.tongues import level, tongues
from tailor.model.change import Draft
from tailor.model.checking.reading import read
from tailor.model.checking.words import Word, is_free
from tailor.model.posting import Requirement
from tailor.model.resume import Passage
from tailor.model.sayings import speech
from tailor.model.wishes import alternatives, denies, lapsed, on_the_way

#: Before a licence's name: articles, and that it is valid.
_ARTICLE = re.compile(
    r"^(?:(?:an?|the|valid|in[- ]date|up[- ]to[- ]date|"
    r"current|active|full|clean|(?:must )?(?:have|hold)|ein(?:en?)?|gültige[rn]?|une?|der|die|"
    r"das|le|la|un|en cours de validité|een|geldig|en|et|ett|giltigt?|gyldigt?|utbildad|uddannet|utdannet|ważne|"
    r"platný)\s+)+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_CHOICE = re.compile(
    r"\s*(?:,|/|\b(?:and/or|und/oder|et/ou|or|oder|ou|o|of|lub|eller|nebo)\b)\s*(?:an?\s+)?", re.IGNORECASE
)
#: What licences and certificates are called: of "Counterbalance or Reach truck licence", both are one.
_KIND = re.compile(
    r"(?:licen[cs]e|certificat(?:e|ion)|certified|card|ticket|permit|qualification|registration|badge|zertifikat|"
    r"lizenz|schein|permis|certificat|habilitation|carnet|licencia|certificado|patente|rijbewijs|"
    r"certificaat)$",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:both|all|beiden?|alle|les deux|tous|ambos|ambas|todos|entramb[ie])\b", re.IGNORECASE)
_YEAR = re.compile(
    r"\b(?:(?P<how>renewed|expires|valid (?:until|till|to|through)|until|till|since|(?:gültig )?bis|seit|"
    r"jusqu['’](?:en|à)|"
    r"depuis|hasta|desde|fino al?|até|sinds|sedan|siden|od|alkaen)\s+(?:(?:in|el|le|"
    r"den)\s+)?(?P<month>[^\W\d_]+\s+)?)?(?P<year>(?:19|"
    r"20)\d\d)\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"(?<!\w)(?:[ABC][12]|native|fluent|bilingual|conversational|advanced|intermediate|basic|muttersprache|fließend|"
    r"verhandlungssicher|grundkenntnisse|courant|bilingue|langue maternelle|intermédiaire|notions|nativo|fluido|"
    r"a (?:bit|little)|ein (?:bisschen|wenig)|un peu|un poco|um pouco|een beetje|"
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
                *(("certificates", name) for name in credentials(requirement, source.text, source.about)),
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


def credentials(requirement: Requirement, told: str, about: str = "") -> list[str]:
    """The licence or certificate that is asked for by its name, with the year that was told; of a choice, those named.

    `about` is what of it the words speak of, where that is known. Empty when nothing is asked for by name, or the words
    leave open which of several it is.
    """
    if requirement.category != "credential" or lapsed(told) or on_the_way(told) or denies(requirement, told):
        return []
    name = _ARTICLE.sub("", requirement.text).strip(" .")
    if _KIND.search(about) and about in name and not _says(f"{about} {told}", _words(name)):
        name = about  # "I drive" tells of a driving licence, and not of which country.
    single = _one_of(name, told)
    options = [single] if single else _chosen(name, told) if alternatives(name) else [name]
    names = [each for each in options if 0 < len(each) <= _LONGEST]
    years = {found["year"]: found for found in _YEAR.finditer(told)}
    since = ""
    if len(years) == 1 == len(names):
        (found,) = years.values()
        since = f" ({found['how']} {found['month'] or ''}{found['year']})" if found["how"] else f" ({found['year']})"
    return [each[:1].upper() + each[1:] + since for each in names]


def _one_of(name: str, told: str) -> str:
    """A single licence that several bodies issue ("Forklift licence (RTITB or ITSSAR)"), with the one that was told."""
    bare, inside = _BRACKETS.sub("", name).strip(), _BRACKETS.findall(name)
    if len(inside) != 1 or alternatives(bare) or not alternatives(inside[0]) or not _KIND.search(bare):
        return ""
    named = [each for option in _CHOICE.split(inside[0]) if (each := option.strip()) and _says(told, _words(each))]
    return f"{bare} ({named[0]})" if len(named) == 1 else bare


def _chosen(name: str, told: str) -> list[str]:
    """Those of a choice that the words name: "Counterbalance licence" of "Counterbalance or Reach truck licence"."""
    options = [option.strip() for option in _CHOICE.split(_BRACKETS.sub("", name)) if option.strip()]
    last = options[-1].split()[-1] if options else ""
    if _KIND.search(last):
        options = [option if _KIND.search(option) else f"{option} {last}" for option in options]
    named = [option for option in options if _says(told, _own(option))]
    return named or (options if _ALL.search(told) else [])


def named(requirement: Requirement, told: str) -> list[str]:
    """Those of the licences and certificates asked for that the words name in full."""
    return [name for name in credentials(requirement, told) if _says(told, _words(name))]


def listed(requirement: Requirement, entry: str) -> list[str]:
    """The same, for an entry of a list of certificates: "Reach truck (RTITB)" is a reach truck licence."""
    held = credentials(requirement, entry)
    return [name for name in held if _says(entry, _own(name))]


def says(entry: str, option: str) -> bool:
    """Whether an entry of a list of licences names one of a choice ("Counterbalance & Reach licence", "reach")."""
    return _KIND.search(re.sub(r"[(,].*$", "", entry).strip()) is not None and _says(entry, _own(option))


def _own(option: str) -> list[Word]:
    """The words by which an option differs from others of its kind."""
    words = _words(option)
    return [w for w in words if not _KIND.search(w.low)] or words


def _words(name: str) -> list[Word]:
    """The words of a name, without what stands in brackets behind it; in capitals, a small word is one, too: ALS."""
    return [w for w in read(_BRACKETS.sub("", name)).words if w.text.isupper() or not is_free(w)]


def _says(told: str, words: Sequence[Word]) -> bool:
    """Whether a text has all these words; letters that are a name share no root with another word: ALS is not "also".

    Nothing to look for is nothing said.
    """
    reading = read(told)
    whole, stems = {w.low for w in reading.words}, reading.stems
    return bool(words) and all(w.low in whole if w.text.isupper() else w.stem in stems for w in words)


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
        yield f"{word} ({_graded(how[0])})" if how else word


_SPEAKS: Final = re.compile(
    r"^\W*(?:(?:and|also|too|und|auch|et|y|e|oh|btw|também|también|anche|aussi|ook|też|také)[\s,]+)*(?:add:?\s+)?"
    r"(?:I['’]m\s+(?=fluent|a native)|(?:I|ich|je|yo|io|eu|ik|jag|jeg|ja)\s+|(?=hablo|parlo|falo|mówię|mluvím))"
    r"(?:(?:also|auch|aussi|también|anche|também|ook|också|også)\s+)?"
    r"(?:(?:can )?speak|know|understand|(?:am )?(?:fluent|a native speaker) (?:in|of)|spreche|kann|parle|hablo|parlo|"
    r"falo|spreek|"
    r"talar|snakker|taler|kan|mówię|mluvím)\s+"
    r"(?:(?:also|auch|aussi|ook|också|også|también|anche|também|some|basic|good|fluent|a (?:bit|little)(?: of)?|"
    r"(?:ein )?(?:bisschen|wenig)|etwas|gut|"
    r"fließend|un peu(?: d[e'])?|couramment|bien|un poco(?: de)?|un po(?:['’] di)?|um pouco(?: de)?|een beetje|"
    r"lite|lidt|litt)\s+)*"
    r"(?:l['’]|le |el |il )?(?P<tongue>[^\W\d_]{4,})(?:\s+(?P<well>[^.!?]{2,40}?))??"
    r"(?:\s+(?:too|also|as well|auch|aussi|también|anche|também|ook))?[\s.!]*$",
    re.IGNORECASE,
)


#: What else there is in a sentence that tells how well somebody speaks a language: "My Spanish is B1".
_BESIDE_A_LEVEL: Final = frozenset(
    """
    can please kann noch dazu bitte puis peux puedo posso add
    speak speaks spreche parle hablo parlo falo spreek talar snakker taler mówię mluvím i am m have ve got my is
    at in of about the a also level speaker skills and yes ich bin habe mein meine ist auf dem niveau kenntnisse
    auch je suis j ai mon est de le du en un aussi au yo tengo mi es el nivel también io ho mio è il livello di eu
    tenho meu é o nível ik ben heb mijn niveau jag har min är jeg mit mitt er mam mój jest na poziomie mám můj je
    na úrovni
    """.split()  # noqa: SIM905
)


def _level_alone(said: str) -> str:
    """A sentence that tells nothing but how well somebody speaks a language, as an entry; empty for any other."""
    how = _LEVEL.search(said)
    if how is None:
        return ""
    words = re.findall(r"[^\W\d_]+", said[: how.start()] + " " + said[how.end() :])
    named = [word for word in words if tongues(word)]
    rest = [word for word in words if word not in named and word.casefold() not in _BESIDE_A_LEVEL]
    return f"{named[0][:1].upper()}{named[0][1:]} ({_graded(how[0])})" if len(named) == 1 and not rest else ""


_AND: Final = re.compile(
    r"\s*(?:,|&|\b(?:and|und|et|y|e|en|och|og)\b)\s+(?:(?:also|auch|aussi|también|anche)\s+)?", re.IGNORECASE
)


def spoken(said: str) -> list[str]:
    """The languages that somebody says to speak, as entries, with how well where that was said; empty for other words.

    "I speak some Spanish and German A2" are two, each with its own level.
    """
    first, *others = _AND.split(said)
    each = [_spoken_one(first), *(_spoken_one(f"I speak {other}") for other in others)]
    if others and all(each):
        return each
    return [one] if (one := _spoken_one(said)) else []


def _spoken_one(said: str) -> str:
    if alone := _level_alone(said):
        return alone
    found = _SPEAKS.match(said)
    if found is None or len(tongues(found["tongue"])) != 1:
        return ""
    name, how = found["tongue"], _LEVEL.search(said)
    if found["well"] and not _LEVEL.search(found["well"]):
        return ""  # "I speak German with customers every day": more is said than how well.
    return f"{name[:1].upper()}{name[1:]}" + (f" ({_graded(how[0])})" if how else "")


def _graded(how: str) -> str:
    return how.lower() if len(how) > len("C2") else how.upper()


def _listed(brief: Brief, name: str) -> bool:
    """Whether the document names it already, among certificates, studies or skills."""
    words = _words(name)
    places = (p.text for p in brief.document.passages() if p.section in ("certificates", "education", "skills"))
    return any(all(reading.has(word) for word in words) for reading in map(read, places))
