"""Reads the facts that stand beside a posting's text: behind labels, pins and small pictures, or in a line."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re

from scraper.candidate import Candidate
from scraper.lexicon import gazetteer, placed, places, terms, words
from scraper.lexicon.labels import FILES, fold
from scraper.lexicon.vocabulary import Vocabulary
from scraper.shown import spoken
from scraper.shown.heading import segments
from scraper.signs import judge
from scraper.signs.site import letters
from scraper.text.markup import (
    Element,
    all_text,
    ancestors,
    attribute,
    beside,
    brief,
    children,
    leading,
    own_texts,
    squeeze,
    tags,
    tail,
)
from scraper.text.plain import to_text

LABELS = (
    ("jobLocation", words.PLACE_LABEL),
    ("hiringOrganization", words.COMPANY_LABEL),
    ("employmentType", words.KIND_LABEL),
    ("baseSalary", words.PAY_LABEL),
)

_NUMBER = ("identifier", words.REFERENCE_LABEL)
_ALL_LABELS = (*LABELS, ("title", words.TITLE_LABEL), _NUMBER)

#: Of two things that a label names (勤務地・交通, `Ort / Region`), the first.
_AND = re.compile(r"\s*[・/／&＆].*$")


#: "三、地点", "2) Miejsce pracy".
_NUMBERED = re.compile(r"^(?:\d{1,2}[.)]|[一二三四五六七八九十]{1,2}、)\s*")


def label_of(text: str) -> str:
    """What a text names, if it is a label."""
    if len(text) > words.LONGEST_LABEL:
        return text
    return _AND.sub("", words.OF_THE_JOB.sub("", _NUMBERED.sub("", text.strip(" :：*•")))) or text


_LABELLED = re.compile(r"^(?P<label>[^:：]{2,40}?)\s*[:：]\s*(?P<value>.*)$")


def by_labels(
    lines: list[str],
    candidate: Candidate,
    labels: tuple[tuple[str, Vocabulary], ...] = LABELS,
    by: str = "label",
) -> None:
    """Values behind their label in a line (`Location: Porto`), or on the line below a line that is only a label.

    Of several places that labels name (`Site: Marlow Hospital`, `Town: Porto`) those known to be one come first.
    """
    where: list[str] = []
    for line, below in itertools.zip_longest(lines, lines[1:], fillvalue=""):
        labelled = _LABELLED.match(line)
        label = label_of(labelled["label"] if labelled else line)
        value = labelled["value"] if labelled and labelled["value"] else below
        if len(value) > _LONGEST_FACT and words.PLACE_LABEL.match(label):
            value = placed.before_prose(value)
        if len(label) > 40 or not value or len(value) > _LONGEST_FACT or value.endswith((":", "?")) or _is_label(value):
            continue
        for name, pattern in labels:
            alone = not labelled or not labelled["value"]
            if name == "jobLocation" and words.PRESENCE.match(value):
                continue  # "Work location: in person" says how, and not where
            if not pattern.match(label) or (alone and (len(value) > 60 or value[-1] in ".!")):
                continue
            if name == "jobLocation":
                where.append(placed.without_terms(value))
            else:
                candidate.put(name, value, by=by)
    for value in sorted(where, key=lambda each: not gazetteer.is_place(each)):
        candidate.put("jobLocation", value, by=by)


_LONGEST_FACT = 90


#: "The place of work is Otley.", "Placeringsorten är Umeå.", 勤務地は愛知県豊橋市です。
_IN_A_SENTENCE = re.compile(
    r"(?:^|[.!?] )(?:(?:the|your|our|ihr|dein|der|die|das|le|la|el|il|tu|su|o|a|je|jouw|uw|de|het|vaším) )?(?P<label>[^\W\d_][\w’' ]{2,30}?)(?P<definite>e?[nt])?"
    r" (?:is|ist|est|es|è|é|är|er|jest|je)(?: (?:in|à|en|em|a|i|w|v|te))? (?P<place>(?-i:[^\W\d_a-zà-ž])[\w’'-]*(?:[ ,]{1,2}(?-i:[^\W\d_a-zà-ž])[\w’'-]*){0,3})(?=[.,;:!)]|$)",
    re.I,
)
_IN_A_SENTENCE_EAST = re.compile(
    r"(?:^|。|、)(?P<label>[^\s、。は]{2,6})は(?P<place>[^\s、。]{2,24}?)(?:です|になります|となります)?(?:。|$)"
)


def by_sentences(lines: list[str], candidate: Candidate) -> None:
    """Where the work is, as sentences say whose subject is what labels a place elsewhere."""
    for line in lines[:_MOST_LINES]:
        for each in (*_IN_A_SENTENCE.finditer(line), *_IN_A_SENTENCE_EAST.finditer(line)):
            label = each["label"]
            subjects = (label, label + (each.groupdict().get("definite") or ""))
            if any(map(words.PLACE_LABEL.match, subjects)) and not words.PRESENCE.match(each["place"]):
                candidate.put("jobLocation", each["place"], by="sentence")


_MOST_LINES = 120


def references(lines: list[str], labelled: list[tuple[str, str]]) -> set[str]:
    """The numbers behind labels for a posting's own (`Req ID: 169193`), in lines and elements: one has one."""
    found = Candidate("label")
    by_labels(lines, found, (_NUMBER,))
    values = [value for name, _, value in found.offers if name == _NUMBER[0]]
    values += [value for name, value in labelled if name == _NUMBER[0]]
    return {number[0] for value in values if (number := re.search(r"[\w./-]*\d[\w./-]*", value))}


def filed_under(lines: list[str]) -> set[str]:
    """What stands behind labels for what a posting is filed under (`Department: Collections`), in small letters."""
    found: set[str] = set()
    for line, below in itertools.pairwise([*lines, ""]):
        labelled = _LABELLED.match(line)
        label, value = (labelled["label"], labelled["value"]) if labelled else (line, "")
        value = value or below
        if len(label) <= _LONGEST_LABEL and len(value) <= _LONGEST_FILE and fold(label) in FILES:
            found.add(value.casefold())
    return found - {""}


_LONGEST_LABEL, _LONGEST_FILE = 40, 60

_NOT_FACTS = {"nav", "footer", "aside", "dialog", "select"}

#: All small pictures, roughly: one ends what another tells.
_ANY_PICTURE = "\u2600-\u27bf\U0001f300-\U0001faff"


def _picture(pictures: str, longest: int) -> re.Pattern[str]:
    """What stands behind one of some pictures, at the beginning of a line or behind the facts of others."""
    begun = rf"^(?:[{_ANY_PICTURE}]\ufe0f?[^{_ANY_PICTURE}]{{1,40}}){{0,4}}"
    return re.compile(
        rf"{begun}[{pictures}]\ufe0f?\s*(?P<value>[^{_ANY_PICTURE}]{{2,{longest}}})(?=$|[{_ANY_PICTURE}])"
    )


#: Small pictures that stand before a fact in place of its label.
_PICTURES = (
    ("jobLocation", _picture("📍📌🗺🌍🌎🌏🏙🧭", 80)),
    ("hiringOrganization", _picture("🏢🏭🏬🏤🏥🏫🏛", 60)),
    ("baseSalary", _picture("💰💶💷💵💴💸", 60)),
)


#: "Apply at Marlow Weavers", on a button.
_APPLY_AT = re.compile(
    r"^(?:apply(?: now| online| directly)?|(?:jetzt |online |direkt )?bewerben|postuler|solliciteer|søk|ansök) "
    r"(?:at|bei|chez|hos|bij) (?P<company>[^\W\d_][^|:!?]{1,50})$",
    re.I,
)


def applied_at(body: Element) -> str:
    """Whom the controls name with which one applies; empty where they name none, or several."""
    texts = (squeeze(brief(each)) for each in tags(body, "a", "button"))
    found = {told["company"] for text in texts if len(text) <= _SHORT_ROW and (told := _APPLY_AT.match(text))}
    names = {name for name in found if name[0].isupper() and not words.AGGREGATORS.match(name)}
    return names.pop() if len(names) == 1 and not gazetteer.is_place(min(names)) else ""


def is_section(text: str) -> bool:
    """Whether a text announces a part of the posting."""
    return any(kind.match(text.strip(" :")) for kind in (words.DUTIES, words.NEEDS, words.OFFERS))


def by_pictures(lines: list[str], candidate: Candidate) -> None:
    """Values behind a picture in a line."""
    for line in lines[:60]:
        for name, pattern in _PICTURES:
            found = pattern.match(line)
            if found and not (line.endswith((":", "：")) or is_section(found["value"])):
                candidate.put(name, found["value"], by="picture")


def labelled_elements(body: Element) -> list[tuple[str, str]]:
    """Values beside elements that are nothing but a label, which is often there for screen readers alone."""
    found: list[tuple[str, str]] = []
    columns = {id(each) for each in itertools.islice(tags(body, "aside"), _MOST_COLUMNS) if _tells_of_one(each)}
    for element in tags(
        body, "span", "dt", "th", "td", "strong", "b", "h3", "h4", "h5", "h6", "div", "p", "label", "li"
    ):
        text = leading(element)
        if not text or len(text) > 60 or len(children(element)) > 1:
            continue
        label = label_of(squeeze(text))
        known = (name for name, pattern in _ALL_LABELS if pattern.match(label)) if label else iter(())
        name = next(known, None)
        outside = [each for each in ancestors(element) if id(each) not in columns] if name is not None else []
        if name is None or any(_no_place_for_facts(each) or _is_link(each, text) for each in outside):
            continue
        inner = children(element)
        value = squeeze(to_text(inner[0]).replace("\n", " ").lstrip("#- ")) if inner else ""
        value = value or squeeze(tail(element))
        after = next(beside(element), None)
        around = itertools.takewhile(
            lambda each: not squeeze(leading(each)), itertools.islice(ancestors(element), _DEEP)
        )
        while not value.strip(" :") and after is None and (outer := next(around, None)) is not None:
            after = next(beside(outer), None)
        if not value.strip(" :") and after is not None:
            value = "" if _is_menu(after) else squeeze(to_text(after).replace("\n", " ").lstrip("#- "))
        value = value.strip(" :：")
        vague = name == "jobLocation" and _VAGUE.match(label) and not places.is_known(value)
        if 1 < len(value) <= 90 and not _is_label(value) and not vague:
            found.append((name, value))
    return found


#: So many links, and nothing else, are a menu below its name.
_MENU = 3


def _is_menu(element: Element) -> bool:
    """Whether an element is a list of links: what stands above it (`Company`) is what the list is called."""
    links = list(itertools.islice(tags(element, "a"), _LONGEST_MENU))
    return len(links) >= _MENU and letters("".join(map(all_text, links))) == letters(all_text(element))


_LONGEST_MENU = 40


#: What labels a place, and is as often the name of a part of a firm, or a section's.
_VAGUE = re.compile(
    r"(?:office|campus|base|where|place|store|branch|region|state|area|butikk?|filiale?|magasin|tienda|negozio|winkel|loja|sklep|prodejna)s?$",
    re.I,
)

#: How many elements may lie around a label alone.
_DEEP = 3

_PIN = re.compile(
    r"map-?(?:marker|pin)|location-(?:dot|pin|arrow|icon|on)|(?:icon|ico|fa|bi|mdi)-(?:location|geo|place|marker|pin)",
    re.I,
)


def pinned(body: Element) -> str:
    """What stands behind the first drawing of a pin."""
    for element in tags(body, "i", "span", "svg", "img", "em"):
        if not _PIN.search(attribute(element, "class")) or squeeze(all_text(element)):
            continue
        after = next(beside(element), None)
        value = squeeze(tail(element)) or (squeeze(all_text(after)) if after is not None else "")
        if not value and (parent := element.parent) is not None and not any(map(str.strip, own_texts(parent))):
            value = squeeze(tail(parent)) or squeeze(next(map(all_text, beside(parent)), ""))
        if 1 < len(value) <= 60:
            return value
    return ""


_MOST_COLUMNS, _MOST_LABELS, _FACTS = 8, 400, 2


def _tells_of_one(column: Element) -> bool:
    """Whether a column beside the text tells several facts, each once: they are the posting's, and no other jobs'."""
    texts = (squeeze(leading(each)) for each in tags(column, "dt", "th", "strong", "b", "div", "span", "h3", "h4", "p"))
    labels = [label_of(text) for text in itertools.islice(texts, _MOST_LABELS) if 1 < len(text) <= _LONGEST_LABEL]
    told = [name for label in labels for name, pattern in _ALL_LABELS if pattern.match(label)]
    rows = len(list(itertools.islice(tags(column, "dt", "th"), _FACTS)))
    return len(told) + (rows == _FACTS) >= _FACTS and 0 < len(told) == len(set(told))


def _is_link(element: Element, text: str) -> bool:
    """Whether an element around a label is a link that says nothing else: an item of a menu."""
    return element.name == "a" and squeeze(all_text(element)) == squeeze(text)


def _no_place_for_facts(element: Element) -> bool:
    """Whether labels below an element are its own business: navigation, or a form that people fill in."""
    return element.name in _NOT_FACTS or (element.name == "form" and _asks(element))


def _asks(form: Element) -> bool:
    """Whether a form, without the page's heading in it, has something to fill in."""
    asked = (
        each.name != "input" or attribute(each, "type").lower() in {"", "text", "email", "tel", "search", "file"}
        for each in tags(form, "input", "textarea", "select")
    )
    return next(tags(form, "h1"), None) is None and any(asked)


def _is_label(text: str) -> bool:
    label = words.OF_THE_JOB.sub("", text.strip(" :："))
    return any(pattern.match(label) for _, pattern in LABELS)


_SHORT_ROW = 60
#: A fact behind its label in a row of such, without a colon ("Dienstort Hallstein · Bewerbungsschluss 18.12.2026").
_WHERE = re.compile(
    r"(?:(?:dienst|arbeits|einsatz|beschäftigungs)ort|lieu de travail|luogo di lavoro|lugar de trabajo|local de trabalho|miejsce pracy"
    r"|m(?:ísto|iesto) (?:výkonu )?práce|arbets(?:plats|ort)|arbeidssted|arbejdssted|standplaats|werklocatie|(?:work|job) location|duty station"
    r"|place of work)\s+(?P<place>[^\W\d_].{1,60})",
    re.I,
)
_OTHER = re.compile(
    r"(?:bewerbungs(?:schluss|frist|ende)|date limite|closing date|deadline|termin składania|uzávěrka|fecha límite|scadenza|sluitingsdatum"
    r"|ansökningsfrist|søknadsfrist|ansøgningsfrist|besoldungsgruppe|entgeltgruppe|kennziffer|arbeitszeit)\s+\S",
    re.I,
)


def is_told(part: str) -> bool:
    """Whether a text is a fact behind the label that stands before it without a colon."""
    return bool(_WHERE.match(part) or _OTHER.match(part))


def in_a_line(lines: list[str], candidate: Candidate, page_title: str) -> None:
    """A line near the top like `Company · City · Full-time · 38 000 €`, each part known by its shape or its place."""
    known = {part.casefold() for part in segments(page_title)}
    called = candidate.fields.get("title", "")
    start = lines.index(called) + 1 if called in lines[:25] else 0  # what stands above it may be the site's
    below = max(0, len(lines[:25]) - start)
    for at, line in enumerate([*lines[start:25], *lines[:start]]):
        parts = [part.strip() for part in re.split(r"\s*[·•|]\s*", line) if part.strip()]
        if len(parts) == 1 and len(line) <= _SHORT_ROW:  # "CDI – Vitré (35)"
            parts = [part.strip() for part in re.split(r"\s[-–—]\s|,\s", line) if part.strip()]
            parts = parts if any(map(terms.is_term, parts)) else []
        if not 2 <= len(parts) <= 7 or len(line) > 160 or line.casefold() in page_title.casefold():
            continue
        if places.alone(line) == line:
            candidate.put("jobLocation", line, by="row")
            continue
        left: list[str] = []
        place = title = ""
        kinds = 0
        for part in parts:
            bare = re.sub(r"\s*\([^)]*\)", "", part)
            if not place and (where := _WHERE.match(part)):
                place = where["place"]
            elif _OTHER.match(part):
                pass
            elif words.MONEY.search(part):
                candidate.put("baseSalary", part)
            elif words.EMPLOYMENT.match(part):
                candidate.put("employmentType", part)
            elif words.TERMS.match(part) or terms.TERMS.search(part) or terms.is_term(part):
                pass
            elif words.REMOTE.match(bare):
                candidate.put("jobLocationType", "TELECOMMUTE")
            elif (
                not place
                and (places.alone(bare) or gazetteer.is_place(bare))
                and (kinds or part.casefold() not in known)
            ):
                place = part
            elif not title and len(parts) >= 4 and judge.is_job_title(part):
                title = part
                continue
            elif not words.PRESENCE.match(bare):
                if len(part) <= 60 and not re.search(
                    r"\bago\b|\bvor \d|\bil y a \d|\bhace \d|\bapplicants?\b|\bcandidat|\d{4}-\d\d|^\d+$", part
                ):
                    left.append(part)
                continue
            kinds += 1
        candidate.put("jobLocation", place, by="row")
        if not kinds:
            continue
        candidate.put("title", title)
        left = [part for part in left if part[:1].isupper() and not re.search(r"\d", part.split(" (")[0])]
        filed = {*candidate.filed, (candidate.fields.get("title") or "").casefold()}
        left = [part for part in left if not (words.DEPARTMENT.match(part) or part.casefold() in filed)]
        if left and spoken.is_topic(left[0], "\n".join(each for each in lines if each != line)):
            left = []
        if place and left and parts.index(left[0]) < parts.index(place):
            candidate.put("hiringOrganization", left[0])
        elif not place and len(left) == 1 and left[0].casefold() not in known and at < below:
            candidate.put("jobLocation", left[0], by="row_left")
        elif not place and len(left) >= 2:
            candidate.put("hiringOrganization", left[0])
            candidate.put("jobLocation", left[1], by="row_left")
        return
