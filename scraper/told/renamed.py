"""Names the properties of a job as ours are, where a site calls them in its own way or in its own language.

A property that is called as the label before a fact on pages is (`arbeitgeber`, `lieuTravail`, `postTitle`) holds that
fact; what else says several words are parts of the job's text, under headings made of their names.
"""

import functools
import html
import re
import unicodedata

from scraper.lexicon import labels
from scraper.text.nodes import Node, first, key
from scraper.text.plain import inline, looks_like_markup

#: What objects that tell a job call it and what belongs to it, before the fact itself (`jobCity`, `postTitle`).
_BEFORE = {
    "job", "jobs", "post", "position", "role", "vacancy", "advert", "offer", "opening", "listing", "work", "main",
    "key", "stelle", "stellen", "poste", "offre", "oferta", "puesto", "vaga", "offerta", "vacature", "pozice", "the",
}  # fmt: skip
#: Little words that labels have and names of properties leave out.
_LITTLE = {"de", "du", "des", "d", "la", "le", "l", "el", "del", "di", "do", "da", "of", "the", "a", "à", "van", "der"}
_OTHERS = {
    "org": "company", "orgname": "company", "organisationname": "company", "firm": "company", "hiringteam": "company",
    "ort": "location", "town": "location", "hours": "employmenttype", "workinghours": "employmenttype",
    "nazwa": "name", "nom": "name", "nombre": "name", "nome": "name", "naam": "name", "namn": "name", "navn": "name",
    "nev": "name", "bezeichnung": "title", "libelle": "title", "rubrik": "title", "overskrift": "title",
    "beschreibung": "description", "stellenbeschreibung": "description", "descripcion": "description",
    "descricao": "description", "descrizione": "description", "opis": "description", "popis": "description",
    "omschrijving": "description", "beskrivelse": "description", "beskrivning": "description", "kuvaus": "description",
    "leiras": "description", "descriere": "description", "aciklama": "description", "texte": "description",
    "texto": "description", "testo": "description", "tekst": "description", "inhalt": "description",
    "contenu": "description", "contenido": "description", "closing": "closingdate", "closes": "closingdate",
    "bewerbungsfrist": "closingdate", "datelimite": "closingdate", "apply": "applyurl", "applylink": "applyurl",
}  # fmt: skip
#: How many of the facts of a job an object must tell besides its name, and how much text.
_FACTS = ("company", "location", "employmenttype", "salary", "closingdate", "applyurl", "department", "dateposted")
_MIN_FACTS, _MIN_TEXT, _MIN_PART = 2, 120, 25
_MOST = 60
#: Who is described by these is a person, a ware or a story.
_NOT_JOBS = re.compile(
    r"quote|bio|biography|avatar|portrait|first_?name|last_?name|price|sku|recipe|ingredients|author|byline|excerpt",
    re.I,
)
#: Names whose text is not the job's.
_ASIDE = re.compile(
    r"^(?:id|uuid|slug|url|link|href|image|img|logo|icon|photo|seo|meta|tags?|keywords|og.*|.*(?:url|link|email|phone|slug|token|hash|"
    r"image|path|html_?class|locale|legal|privacy|cookie|consent|gdpr|footer|header|disclaimer|company|employer|share).*)$"
)


def renamed(node: Node) -> Node:
    """A job whose properties are called otherwise, with our names; empty where an object tells too little of one."""
    if not 3 <= len(node) <= _MOST or any(_NOT_JOBS.search(str(name)) for name in node):
        return {}
    found: Node = {}
    parts: list[str] = []
    title, weak = "", ""
    for name, value in node.items():
        if value in (None, "", [], {}):
            continue
        words = _words(str(name))
        ours = _ours(words)
        if ours == "title" and isinstance(value, str):
            title = title or value
        elif ours == "name" and isinstance(value, str):
            weak = weak or value
        elif ours in {"description", ""} or _is_text(value):
            parts += _part(words, value, headed=ours != "description")
        elif ours:
            found.setdefault(ours, value)
        found.setdefault(key(name), value)
    body = "".join(parts)
    named = title or weak
    if not named or len(body) < _MIN_TEXT or sum(bool(first(found, (name,))) for name in _FACTS) < _MIN_FACTS:
        return {}
    return {**found, "title": named, "description": body}


def _words(name: str) -> list[str]:
    """The words of a property's name, in lower case and without accents."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return [word.lower() for word in re.findall(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])|\d+", plain)]


def _ours(words: list[str]) -> str:
    """What we call the property of some words; empty where no label is called so."""
    known = _known()
    whole = "".join(word for word in words if word not in _LITTLE)
    if ours := known.get(whole, ""):
        return ours
    while len(words) > 1 and words[0] in _BEFORE:
        words = words[1:]
        if ours := known.get("".join(words), ""):
            return ours
    return ""


@functools.cache
def _known() -> dict[str, str]:
    tables = (
        ("salary", labels.PAY),
        ("employmenttype", labels.KINDS),
        ("location", labels.ADDRESSES),
        ("location", labels.PLACES),
        ("company", labels.COMPANIES),
        ("title", labels.TITLES),
    )
    found: dict[str, str] = {}
    for ours, table in tables:
        for label in table:
            words = [word for word in _words(label) if word not in _LITTLE]
            found["".join(words)] = ours
    return {**found, "title": "title", "headline": "title", "heading": "title", "name": "name", **_OTHERS}


def _is_text(value: object) -> bool:
    """Whether a value says more than a fact does."""
    if isinstance(value, list):
        return len(value) > 1 and all(isinstance(each, str) and len(each) >= _MIN_PART for each in value)
    return isinstance(value, str) and (len(value) > 160 or looks_like_markup(value))


def _part(words: list[str], value: object, *, headed: bool) -> list[str]:
    """A part of a job's text as markup, below a heading where it has one."""
    if _ASIDE.match("".join(words)):
        return []
    if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        if sum(map(len, value)) < _MIN_PART * len(value) / 2 and len(words) < 2:
            return []
        text = (
            "<ul>" + "".join(f"<li>{html.escape(inline(each), quote=False)}</li>" for each in value[:_MOST]) + "</ul>"
        )
    elif isinstance(value, str) and len(value) >= _MIN_PART and " " in value.strip():
        text = value if looks_like_markup(value) else f"<p>{html.escape(value, quote=False)}</p>"
    else:
        return []
    heading = " ".join(words).capitalize()
    listed = text.startswith("<ul>") or "<li" in text
    return [f"<h3>{heading}</h3>", text] if headed and listed else [text]
