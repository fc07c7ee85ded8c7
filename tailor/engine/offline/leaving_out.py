"""Leaving out a whole entry of the résumé."""

import re
from collections.abc import Mapping
from typing import Final

from tailor.engine.base import Brief, ChatReply
from tailor.engine.offline.explaining import cut
from tailor.engine.offline.nouns import SUMMARY
from tailor.engine.offline.words import stems
from tailor.model import declined, placing
from tailor.model.change import Draft, wholes
from tailor.model.checking.languages import primary
from tailor.model.folding import fold
from tailor.model.resume import Award, Certificate, Publication
from tailor.model.sayings import speech

_KIND: Final = (
    r"(?:jobs?|positions?|roles?|entry|entries|employment|internship|stelle\w*|position\w*|anstellung|eintrag|"
    r"praktikum|"
    r"postes?|emploi|stage|entrée|trabajo|puesto|empleo|entrada|lavoro|posizione|voce|emprego|cargo|baan|functie|"
    r"vermelding|deel|stuk|onderdeel|pracę|stanowisko|wpis|jobb(?:et|en)?|tjänsten|posten|stillingen|zaměstnání|pozici|"
    r"záznam)"
)
_ARTICLE: Final = (
    r"(?:(?:the|my|whole|entire|complete|all of|die|der|das|den|meine?n?|ganzen?|gesamten?|le|la|les|l['’]|mon|ma|tout|"
    r"el|los|mi|todo|il|lo|mio|o|a|meu|de|het|hele|hela|hele|celou?|całą|całe)\s+)*"
)
_LEADS: Final = (
    r"(?:at|with|for|as|from|in|about|über|sur|sobre|over|bei|beim|im|in der|als|von|chez|à|au|aux|comme|de|du|"
    r"en|como|presso|come|da|na|no|bij|"
    r"w|we|jako|på|hos|i|fra|från|om|som|u|ve|v)"
)
#: "the job at Fairholme", "the pizza job", "everything at Fairholme".
_WHOLE: Final = (
    re.compile(
        rf"^{_ARTICLE}(?:{_KIND}|everything|all(?: the)? (?:lines|bullets)|alles|alle zeilen|tout|toutes les lignes|"
        rf"todo|tutto|tudo|wszystko|allt|alt|vše)\s+(?:{_LEADS}\s+|d['’])?{_ARTICLE}(?P<name>.+?)[\s.!]*$",
        re.I,
    ),
    re.compile(rf"^{_ARTICLE}(?P<name>.+?)[\s-]+{_KIND}[\s.!]*$", re.I),
)


def entry(brief: Brief, what: str) -> ChatReply | None:
    """The entry that is to go, of words that say so; None when they mean no single one of the résumé."""
    named = _name(what)
    found = _removed(brief, named, _labels(brief)) if named else None
    if named and found is None:
        # "Pracę w Biedronce": its name stands in another case.
        standing, there = wholes(brief.document), placing.places(brief.resume)
        meant = {p.id: p.label for p in there if p.id in standing and declined.led(p.name.partition(" ")[0], what)}
        return _taken_out(brief, meant, all_of_them=False)
    return found


def meant(brief: Brief, what: str) -> bool:
    """Whether words say that they speak of a whole entry, of the résumé's."""
    named = _name(what)
    return bool(named) and _removed(brief, named, _labels(brief)) is not None


def _name(what: str) -> str:
    return next((found["name"] for pattern in _WHOLE if (found := pattern.match(what.strip()))), "")


def _labels(brief: Brief) -> dict[str, str]:
    return {place.id: place.label for place in placing.places(brief.resume)}


def _where(brief: Brief) -> dict[str, str]:
    """In which town a position was, by which it may be meant as well."""
    return {work.id: work.location for work in brief.resume.work}


#: What a section may be called, where it may go as a whole: its entries are no positions.
SECTIONS: Final[Mapping[str, str]] = {
    "education": r"education|studies|ausbildung|schulbildung|études|estudios|istruzione|educação|opleiding(?:en)?|"
    r"wykształcenie|utbildning(?:en)?|uddannelse|utdanning|vzdělání",
    "languages": r"languages?|sprach(?:en|kenntnisse)|langues|idiomas|lingue|línguas|talen|języki|språk|sprog|jazyky",
    "skills": r"skills?|kenntnisse|fähigkeiten|compétences|habilidades|competencias|competenze|competências|"
    r"vaardigheden|umiejętności|kunskaper|færdigheder|kompetencer|ferdigheter|dovednosti",
    "interests": r"interests?|hobb(?:y|ies|ys|y's)|interessen?|loisirs|centres d['’]intérêt|aficiones|intereses|"
    r"interessi|interesses|zainteresowania|intressen|interesser|zájmy",
    "certificates": r"certificates?|certifications?|licen[cs]es|zertifikate|certificats?|certificados|certificazioni|"
    r"certificaten|certyfikaty|certifikat(?:er|y)?|sertifikater",
    "projects": r"projects?|projekte?|projets|proyectos|progetti|projetos|projecten|projekty|projekter|prosjekter",
    "volunteer": r"volunteering|volunteer work|voluntary work|ehrenamt\w*|bénévolat|voluntariado|volontariato|"
    r"vrijwilligerswerk|wolontariat|frivilligt?(?: arbe(?:te|jde)| arbeid)?|dobrovolnictví",
    "references": r"references|referenzen|références|referencias|referenze|referências|referenties|referencje|"
    r"referenser|referencer|referanser|reference",
    "awards": r"awards?|auszeichnungen|prix|premios|premi|prémios|prijzen|nagrody|utmärkelser|priser|ocenění",
    "publications": r"publications?|veröffentlichungen|publikationen|publicaciones|pubblicazioni|publicações|"
    r"publicaties|publikacje|publikationer|publikasjoner|publikace",
}
_HEADLINE: Final = (
    r"head ?line|tag ?line|überschrift|accroche|titular|titolo|título|kop|nagłówek|rubrik\w*|overskrift\w*|titulek"
)
_PART: Final = (
    r"(?:section|part|list|abschnitt|teil|liste|rubrique|partie|sección|apartado|sezione|seção|secção|sectie|sekcj\w+|"
    r"avsnittet?|afsnittet?|sekc\w+)"
)
_ITS_ARTICLE: Final = (
    rf"{_ARTICLE}(?:{_PART}\s+)?(?:(?:the|of|with|der|die|das|mit|des|du|de|la|le|les|las|los|el|dei|delle|di|da|do|"
    rf"das|"
    r"dos|van|av|om|s|z)\s+)*"
)


def names_section(text: str) -> bool:
    """Whether words are what a section of the résumé is called."""
    return any(re.fullmatch(f"(?:{called})(?: {_PART})?", text, re.IGNORECASE) for called in SECTIONS.values())


def section(brief: Brief, what: str) -> ChatReply | None:
    """All entries of a section that is named and nothing else ("the whole languages section"); None for other words."""
    wanted = what.strip(" .!\"“”„«»'")
    for name, called in SECTIONS.items():
        if re.fullmatch(rf"{_ITS_ARTICLE}(?:{called})(?:\s+{_PART})?", wanted, re.IGNORECASE):
            gone = {ref: place.text for ref, place in wholes(brief.document).items() if place.section == name}
            return _taken_out(brief, gone, all_of_them=True)
    bare = re.sub(rf"^{_ITS_ARTICLE}|\s+{_PART}$|^{_PART}\s+", "", wanted, flags=re.IGNORECASE)
    headed = {item.id: item.heading for item in brief.document.sections if fold(item.heading) == fold(bare)}
    return _taken_out(brief, headed, all_of_them=True)


def head(brief: Brief, what: str) -> ChatReply | None:
    """The summary or the headline, when it is named and nothing else, and there is one."""
    wanted = what.strip(" .!\"“”„«»'")
    if wanted.casefold().endswith(("résumé", "resume")) and primary(brief.language) != "fr":
        return None  # a summary in French alone
    texts = {"basics.summary": brief.document.basics.summary, "basics.label": brief.document.basics.label}
    for (ref, text), called in zip(texts.items(), (SUMMARY.pattern, _HEADLINE), strict=True):
        if text and re.fullmatch(rf"{_ITS_ARTICLE}(?:{called})(?:\s+{_PART})?", wanted, re.IGNORECASE):
            return _taken_out(brief, {ref: cut(text)}, all_of_them=True)
    return None


def called(brief: Brief, what: str) -> ChatReply | None:
    """The entry that goes by these words, in whichever section but the skills, whose groups are of many."""
    entries = wholes(brief.resume).items()
    if (dated := _of_the_year(brief, what)) is not None:
        return dated
    labels = {ref: place.text for ref, place in entries if place.section != "skills"}
    return _removed(brief, what, labels) or _begun(brief, what, labels)


def _begun(brief: Brief, what: str, labels: Mapping[str, str]) -> ChatReply | None:
    """The one entry that has words as they stand, be the last of them cut short: "the leaving cert"."""
    bare = re.sub(rf"^{_ARTICLE}", "", fold(what).strip(" .!\"“”„«»'"), flags=re.I)
    if len(bare) < _SHORTEST or bare.count(" ") == 0:
        return None
    standing, begun = wholes(brief.document), re.compile(rf"(?<!\w){re.escape(bare)}")
    found = {ref: label for ref, label in labels.items() if ref in standing and begun.search(fold(label))}
    return _taken_out(brief, found, all_of_them=False)


#: With fewer letters many words begin.
_SHORTEST: Final = 6


_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PAPER: Final = stems("paper article publication study chapter book poster artikel aufsatz artículo articolo")


def _of_the_year(brief: Brief, what: str) -> ChatReply | None:
    """The one publication or certificate of a year: "the 2021 paper"; None for other words, and of several."""
    years, sort = _YEAR.findall(what), stems(what)
    sections: dict[str, tuple[Publication | Certificate | Award, ...]] = {}
    if len(years) == 1 and sort and sort <= _PAPER:
        sections["publications"] = brief.document.publications
    elif len(years) == 1 and sort and sort <= _SORT:
        sections |= {"certificates": brief.document.certificates, "awards": brief.document.awards}
    dated = {
        item.id: label
        for section in sections.values()
        for item in section
        if years[0] in (label := _label(item)) or years[0] in getattr(item, "release_date", getattr(item, "date", ""))
    }
    return _taken_out(brief, dated, all_of_them=False)


def _label(item: Publication | Certificate | Award) -> str:
    return str(getattr(item, "title", "") or getattr(item, "name", ""))


#: What sort of thing an entry is, which its name need not say: "the asbestos ticket" is "Asbestos awareness".
_SORT: Final = stems(
    "ticket card licence license certificate certification course training qualification diploma award badge entry "
    "thing schein zertifikat kurs lehrgang certificat formation diplôme permis certificado curso carné título "
    "certificato corso"
)


def _removed(brief: Brief, name: str, labels: Mapping[str, str]) -> ChatReply | None:
    named = stems(name)
    found = _named(brief, named, labels)
    if found or not named & _SORT:
        return found
    there = brief.document
    papers = frozenset(item.id for item in (*there.certificates, *there.awards, *there.education))
    return _named(brief, named - _SORT, {ref: label for ref, label in labels.items() if ref in papers})


def _named(brief: Brief, wanted: frozenset[str], labels: Mapping[str, str]) -> ChatReply | None:
    standing, towns = wholes(brief.document), _where(brief)
    hits = {
        ref: label
        for ref, label in labels.items()
        if ref in standing
        and wanted
        and wanted <= stems(f"{label}, {towns.get(ref, '')}") | stems(label.replace("-", " "))
    }
    return _taken_out(brief, hits, all_of_them=False)


def _taken_out(brief: Brief, entries: Mapping[str, str], *, all_of_them: bool) -> ChatReply | None:
    """The reply that takes entries out; None when there are none, or several that were not all meant."""
    if not entries or (len(entries) > 1 and not all_of_them):
        return None
    words = speech(brief.language)
    drafts = tuple(Draft(target=ref, op="remove", reason=words.why.asked_entry, asked_for=True) for ref in entries)
    return ChatReply(text=words.removed_it.format(text="; ".join(entries.values())), drafts=drafts)
