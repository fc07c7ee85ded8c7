"""What a title says of the employer: none but oneself, or its name; and a title that a text begins with."""

import re

from tailor.documents.parsing import form_labels, splitting
from tailor.documents.words import contracts, regions, towns, vocabulary
from tailor.model.resume import Work


def told(item: Work) -> Work:
    """A position with what its title says of the employer in that one's place."""
    return _on_own_account(_beside(_named(_titled(_labelled(_plain(_without_trade(item)))))))


#: An employer in capitals, and behind a colon what it does or what was done there ("HEXMILL: looms for schools").
_TRADE = re.compile(r"(?P<name>(?:[^\W\da-zß-öø-ÿ_]{2,}[ -]?){1,5}(?: ?\([^()]{2,20}\))?): (?P<trade>[^:]{3,80})")


def _without_trade(item: Work) -> Work:
    """A position whose employer in capitals is not called by what it does behind a colon."""
    found = _TRADE.fullmatch(item.name)
    if found is None or not any(word.islower() and len(word) > _WORD for word in found["trade"].split()):
        return item
    about = " · ".join(filter(None, (found["trade"], item.description)))
    return item.model_copy(update={"name": found["name"].strip(), "description": about})


#: Words in small letters of more letters than this are of no name.
_WORD = 3


#: A name or a title that is all in brackets: "(INFORCOPY)".
_BRACKETED = re.compile(r"\(([^()]{2,40})\)")


#: A name in quotation marks, and what behind it says where that is: "“HOTEL CATALINAS”. MIAMI".
_QUOTED = re.compile(r"[\"“„«](?P<name>[^\"“”„«»]{2,50})[\"”“»](?:[.,]\s*(?P<place>[^\"“”„«»]{0,40}))?")


#: What is said in brackets behind a title.
_BRACKETS_AT_END = re.compile(r"(?P<title>[^()]+?)\s*\((?P<what>[^()]{3,20})\)")
#: A full stop behind a word that is no abbreviation.
_STOPPED = re.compile(r"(?i)(?<=[^\W\d_]{5})(?<!assoc)(?<!schwest)(?<!manuf)(?<!techn)\.$")


def _plain(item: Work) -> Work:
    """A position without the label before its title, and without signs around all of that or of the employer."""
    says, title = form_labels.said(item.position)
    texts = {"position": title if says == "title" else item.position.strip(), "name": _STOPPED.sub("", item.name)}
    aside = _BRACKETS_AT_END.fullmatch(texts["position"])
    if aside and contracts.is_presence(aside["what"]):
        texts |= {"position": aside["title"], "location": item.location or aside["what"]}
    place, dash, behind = texts["position"].partition(" — ")
    if dash and regions.is_place(place) and vocabulary.title_score(behind) >= 1:
        texts |= {"position": behind, "location": item.location or place}
    bare = {field: _BRACKETED.fullmatch(text) for field, text in texts.items()}
    if quoted := _QUOTED.fullmatch(item.name):
        place = (quoted["place"] or "").strip(" .,")
        texts |= {"name": quoted["name"], "location": " ".join(filter(None, (place, item.location)))}
    return item.model_copy(update={field: found[1] if (found := bare.get(field)) else texts[field] for field in texts})


#: A title and the full stop between it and what was done.
_TITLE = re.compile(r"(?P<title>[^\W\d_][^.:;!?]{3,50})\.\s+(?=[^\W\d_a-z])")


def _labelled(item: Work) -> Work:
    """A position without a title with the one that a list item says behind its label: "Cargo: Programador PHP."."""
    found = [(own, *form_labels.said(own.text)) for own in item.highlights[:_FIRST]] if not item.position else []
    titles = [(own, text) for own, says, text in found if says == "title" and len(text.split()) <= _SHORT]
    if not titles:
        return item
    (own, title), *_ = titles  # further labels ask for the like: "Função: …"
    highlights = tuple(other for other in item.highlights if other is not own)
    return item.model_copy(update={"position": title.removesuffix("."), "highlights": highlights})


#: Among so many items at first a title may stand behind its label, in so many words at most.
_FIRST, _SHORT = 3, 6


def _titled(item: Work) -> Work:
    """A position without a title with the one that its text begins with: "Software Engineer. Tasked with …"."""
    first = item.summary or next((each.text for each in item.highlights), "")
    found = _TITLE.match(first) if not item.position and item.name else None
    title = found["title"] if found else ""
    if found is None or len(title.split()) > 6 or vocabulary.title_score(title) < 1 or title[:1].islower():
        return item
    rest = first[found.end() :]
    if item.summary:
        return item.model_copy(update={"position": title, "summary": rest})
    own, *others = item.highlights
    return item.model_copy(update={"position": title, "highlights": (own.model_copy(update={"text": rest}), *others)})


def _named(item: Work) -> Work:
    """A position with a town in the employer's place, where the title names that: "Fitter at Hexmill", "Leeds"."""
    title, name = splitting.in_title(item.position)
    if not title or item.location or not (towns.is_small_town(item.name) or regions.is_place(item.name)):
        return item
    return item.model_copy(update={"name": name, "position": title, "location": item.name})


#: How the name of an employer begins that may stand behind a title without a sign ("Web Developer PT. Hexmill").
_BEGINS = re.compile(
    r"(?<=\S) (?=(?:PT|CV|UD)\.? [A-Z]|(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПП) [«\"А-ЯІЇЄ]|(?:Firma|Fa\.) [A-Z]"
    r"|(?:Universitas|Universität|Université|Universidade?|Università|Uniwersytet|Univerzita|University of) [A-ZÀ-Ž])"
)


def _beside(item: Work) -> Work:
    """A position without an employer with the one whose own words begin within its title."""
    only = item.name or item.position
    found = _BEGINS.search(only) if not (item.name and item.position) else None
    if found is None or vocabulary.title_score(only[: found.start()]) < 1:
        return item
    return item.model_copy(update={"name": only[found.end() :], "position": only[: found.start()]})


def _on_own_account(item: Work) -> Work:
    """Work on one's own account has a town and no employer: "Self-employed electrician, Swansea".

    Where it is said behind the title, it stands in the employer's place: "Electrician, self-employed".
    """
    if not item.location and vocabulary.on_own_account(item.position) and towns.is_small_town(item.name):
        item = item.model_copy(update={"name": "", "location": item.name})
    title, _, behind = item.position.rpartition(", ")
    if item.name or not title or len(behind.split()) > 2 or not vocabulary.on_own_account(behind):
        return item
    return item.model_copy(update={"name": behind, "position": title})
