"""What a title says of the employer: none but oneself, or its name; and a title that a text begins with."""

import re

from tailor.documents.parsing import form_labels, splitting
from tailor.documents.words import regions, towns, vocabulary
from tailor.model.resume import Work


def told(item: Work) -> Work:
    """A position with what its title says of the employer in that one's place."""
    return _on_own_account(_beside(_named(_titled(_plain(item)))))


#: A name or a title that is all in brackets: "(INFORCOPY)".
_BRACKETED = re.compile(r"\(([^()]{2,40})\)")


#: A name in quotation marks, and what behind it says where that is: "“HOTEL CATALINAS”. MIAMI".
_QUOTED = re.compile(r"[\"“„«](?P<name>[^\"“”„«»]{2,50})[\"”“»](?:[.,]\s*(?P<place>[^\"“”„«»]{0,40}))?")


#: A full stop behind a word that is no abbreviation.
_STOPPED = re.compile(r"(?i)(?<=[^\W\d_]{5})(?<!assoc)(?<!schwest)(?<!manuf)(?<!techn)\.$")


def _plain(item: Work) -> Work:
    """A position without the label before its title, and without signs around all of that or of the employer."""
    says, title = form_labels.said(item.position)
    texts = {"position": title if says == "title" else item.position.strip(), "name": _STOPPED.sub("", item.name)}
    bare = {field: _BRACKETED.fullmatch(text) for field, text in texts.items()}
    if quoted := _QUOTED.fullmatch(item.name):
        place = (quoted["place"] or "").strip(" .,")
        texts |= {"name": quoted["name"], "location": " ".join(filter(None, (place, item.location)))}
    return item.model_copy(update={field: found[1] if (found := bare.get(field)) else texts[field] for field in texts})


#: A title and the full stop between it and what was done.
_TITLE = re.compile(r"(?P<title>[^\W\d_][^.:;!?]{3,50})\.\s+(?=[^\W\d_a-z])")


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
    found = _BEGINS.search(item.position) if not item.name else None
    if found is None or vocabulary.title_score(item.position[: found.start()]) < 1:
        return item
    return item.model_copy(update={"name": item.position[found.end() :], "position": item.position[: found.start()]})


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
