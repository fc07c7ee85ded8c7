"""Takes away what surrounds a posting on its page: navigation, banners, forms, other jobs, words of the site."""

import itertools
import re

from scraper.lexicon import edges, gazetteer, words
from scraper.signs import menus, named
from scraper.signs.measured import Measured
from scraper.text.markup import (
    Element,
    all_text,
    ancestors,
    attribute,
    beside,
    brief,
    children,
    hidden,
    leading,
    remove,
    squeeze,
    tags,
)

_TAGS = {"nav", "footer", "aside", "dialog", "noscript", "script", "style", "template", "svg", "iframe", "button"}
_ROLES = {"navigation", "dialog", "alertdialog", "contentinfo", "search", "complementary", "menu", "menubar", "alert"}
FOREIGN_NAMES = re.compile(
    r"(?:^|[\s_-])(?:qr-?code|print-information|notices|postinginfo|cookies?|consent|gdpr|onetrust|cc_div\w*|cmp|modal|popup|pop-up|overlay|lightbox|newsletter|subscribe"
    r"|subscription|social|socials|share|sharing|sharelist|breadcrumbs?|sidebar|side-bar|related|similar|recommend|recommended"
    r"|recommendations?|more-jobs|other-jobs|footer|foot|page-foot|colophon|fuss(?:zeile|bereich)?|pied(?:-de-page)?|piede|pie(?:-de-pagina)?|rodape|stopka|pati[cč]ka|pata|voet(?:tekst)?|sidfot|sidefod|bunntekst|alatunniste|podval|navbar|topbar|top-bar|navigation|nav|menu|login|log-in|signin|sign-in"
    r"|signup|sign-up|authwall|apply-form|application-form|job-alerts?|jobalert|alert-box|toast|(?<!j[-_])(?<!job[-_])advert(?:s|ising|isements?|orial)?|ads|skip-link"
    r"|tooltip|feedback|rating|comments?|back-to-top|pagination|pager|tags-list|search-bar|searchbar|search-form"
    r"|testimonials?|signature|see-who-was-hired|contextual-sign-in|report-job|languages?-switch\w*|country-select\w*)(?:$|[\s_-])",
    re.I,
)
_OTHER_JOBS = re.compile(
    r"(?:^|[\s_-])(?:similar|related|recommended|recommendations?|more|other|suggested|people-also-viewed)[\w-]*"
    r"(?:jobs?|positions?|vacanc\w+|openings?|postings?|viewed|offers?)(?:$|[\s_-])",
    re.I,
)
#: What such parts are called by whatever attribute a site names them.
_WIDGETS = re.compile(
    r"(?:^|[\s_-])(?:salary|pay|commute|travel-time|company-rating|reviews?|job-?alerts?|job-?agent)[\s_-]?"
    r"(?:widget|calculator|comparison|insights?|estimates?|benchmark|checker|teaser)(?:$|[\s_-])",
    re.I,
)
_ALSO_NAMED = ("data-at", "data-testid", "data-test", "data-qa", "data-component", "data-widget")
_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])", re.I)
_EDITORIAL = re.compile(r"job|posting|position|vacanc|description|content", re.I)
_LARGE = 0.5
_SENTENCE = 160
_MOST_SIMILAR = 60
_COLUMN = 0.3


_CARDS = {"li", "div", "article", "section", "tr", "a"}
_FEWEST_CARDS, _CARD, _ALIKE = 3, 700, 0.8


def cards(body: Element, measured: Measured) -> list[list[Element]]:
    """Groups of three and more neighbours of one kind, each short and each with a link of its own to one place.

    Other jobs, news, products: what leads elsewhere, however it is called.
    """
    found: list[list[Element]] = []
    for parent in [body, *tags(body)]:
        kinds: dict[tuple[str, str], list[Element]] = {}
        for child in children(parent):
            if child.name in _CARDS:
                kinds.setdefault((child.name, attribute(child, "class")), []).append(child)
        for group in kinds.values():
            if len(group) < _FEWEST_CARDS or sum(map(measured.text, group)) < _SENTENCE / 2:
                continue
            leads = [_leads_to(child) for child in group]
            told = [each for each in leads if each]
            if len(told) < _ALIKE * len(group) or len(set(told)) < _ALIKE * len(told):
                continue
            folders = [each.split("?")[0].rstrip("/").rsplit("/", 1)[0] for each in told]
            common = max(map(folders.count, set(folders)))
            if common >= _ALIKE * len(told) and all(measured.text(child) <= _CARD for child in group):
                found.append(group)
    return found


def carded(body: Element, measured: Measured) -> float:
    """The share of a body's text that stands in cards."""
    if not (groups := cards(body, measured)):
        return 0.0
    apart = {id(each) for each in menus.of(body, measured)}
    groups = [each for each in groups if not any(id(around) in apart for around in ancestors(each[0]))]
    return max((sum(map(measured.text, group)) for group in groups), default=0) / max(1, measured.text(body))


#: A link to where a place is says something of the posting itself.
_MAP = re.compile(r"//(?:[\w.-]+\.)?(?:maps?|mapy|openstreetmap)\.|google\.[a-z.]+/maps|goo\.gl/maps", re.I)


def _leads_to(card: Element) -> str:
    """The address that a card's first link with words leads to; empty when it leads nowhere, or to a map."""
    for link in [card] if card.name == "a" else tags(card, "a"):
        address = attribute(link, "href").split("#")[0]
        if address and not address.startswith(("mailto:", "tel:", "javascript:")) and not _MAP.search(address):
            return address if len(squeeze(all_text(link))) >= _SHORTEST_NAME or card.name == "a" else ""
    return ""


_SHORTEST_NAME = 4


def _cut_cards(body: Element, measured: Measured, kept: set[int]) -> None:
    """Drop groups of cards, with the heading right above them, where they are less than half of a page; none `kept`."""
    whole = max(1, measured.text(body))
    for group in cards(body, measured):
        if sum(map(measured.text, group)) >= _LARGE * whole or any(next(tags(each, "h1"), None) for each in group):
            continue
        if any(id(each) in kept for each in group):
            continue
        first = group[0]
        above = next(beside(first, before=True), None)
        top: Element = first
        while above is None and top.parent is not None and top.parent is not body:
            top = top.parent
            above = next(beside(top, before=True), None)
        if above is not None and above.name in _HEADS and measured.text(above) <= _SENTENCE / 2 and above.name != "h1":
            remove(above)
        for each in group:
            remove(each)


_HEADS = {"h2", "h3", "h4", "h5", "h6"}
_ALL_HEADS = {"h1", *_HEADS}


def prune(body: Element, measured: Measured | None = None) -> None:
    """Remove from a body, in place, what is certainly not the posting; `measured` is of that body as it is."""
    measured = measured or Measured.of(body)
    # Less than half of a page is cut below, by what it is called as well.
    site = menus.of(body, measured) if 2 * measured.linked(body) >= _LARGE * measured.text(body) else []
    for each in site if sum(map(measured.text, site)) >= _LARGE * measured.text(body) else ():
        measured.leave_out(each)
        remove(each)
    whole = max(1, measured.text(body))
    main = body if body.name == "main" else next(tags(body, "h1"), None)
    keep = {id(each) for each in [main, *ancestors(main)]} if main is not None and measured.text(main) else set()
    # Where a job is and whose it is may stand in a row of links, or beside a button.
    kept = {id(each) for fact in named.sure(body) for each in [fact, *ancestors(fact)]}
    if _cut_applications(body, measured, keep):
        measured = Measured.of(body)
        whole = max(1, measured.text(body))
    waiting = [body]
    while waiting:
        for child in children(waiting.pop()):
            if id(child) not in keep and _foreign(child, measured, whole, holds_fact=id(child) in kept):
                remove(child)
            else:
                waiting.append(child)
    _cut_similar(body)
    _cut_attached(body)
    _cut_cards(body, Measured.of(body), kept)


def _cut_attached(body: Element) -> None:
    """Drop headings of what one may fetch besides, with the links right below them."""
    measured = Measured.of(body)
    for heading in list(tags(body, *_HEADS)):
        below = next(beside(heading), None)
        if below is None or not edges.ATTACHED.fullmatch(squeeze(brief(heading)).strip(" :")):
            continue
        if 0 < _LINKED * measured.text(below) <= measured.linked(below):
            remove(below)
            remove(heading)


#: So much of what stands below such a heading are links: each may tell beside it how large it is.
_LINKED = 0.6


#: What the part of a page is called in which one applies: its fields, and what is asked of one for statistics.
_APPLICATION = re.compile(
    r"(?:^|[\s_-])(?:application|apply|eeoc?|demographics?|self-?id(?:entification)?|voluntary|candidature|bewerbungs?formular)"
    r"(?:[\s_-]+(?:form|container|fields?|section|wrapper|questions?|survey))?(?:$|[\s_-])",
    re.I,
)


def _cut_applications(body: Element, measured: Measured, keep: set[int]) -> bool:
    """Drop the forms in which one applies, however long they are, where enough is left; tells whether any was dropped.

    None is in `keep`, and none tells what one does or needs.
    """
    left, gone = measured.text(body), set[int]()
    for form in list(tags(body, "form", "div", "section")):
        size = measured.text(form)
        inside = id(form) not in keep and id(form) not in gone and left - size >= _ENOUGH_LEFT
        if inside and _takes_applications(form, measured):
            gone.update(map(id, tags(form)))
            remove(form)
            left -= size
            measured.fields[id(body)] -= measured.fields[id(form)]
    return bool(gone)


def _takes_applications(form: Element, measured: Measured) -> bool:
    """Whether an element is a form in which one applies: it asks for a file, or is called so and asks for much."""
    fields = measured.fields.get(id(form), 0)
    called = _APPLICATION.search(f"{attribute(form, 'class')} {attribute(form, 'id')}")
    files = any(attribute(each, "type").lower() == "file" for each in tags(form, "input"))
    if form.name != "form" and not called and not (files and _asks_only(form, measured)):
        return False
    if fields < _FEWEST_FIELDS or not (files or called):
        return False
    heads = (squeeze(brief(each)) for each in tags(form, "h1", "h2", "h3", "h4", "strong", "b"))
    return not any(kind.match(each) for each in heads for kind in (words.DUTIES, words.NEEDS, words.OFFERS))


def _asks_only(element: Element, measured: Measured) -> bool:
    """Whether an element that is no form to machines holds little but what one fills in."""
    little = measured.text(element) <= _WORDS_PER_FIELD * measured.fields.get(id(element), 0)
    return little and not (next(tags(element, "h1"), None) or _speaks(element, measured) or _parts_in(element))


def _speaks(element: Element, measured: Measured) -> bool:
    """Whether an element speaks in whole sentences."""
    return any(measured.own.get(id(each), 0) >= _SENTENCE for each in tags(element, "p", "div", "td"))


_ENOUGH_LEFT = 200


def _foreign(element: Element, measured: Measured, whole: int, *, holds_fact: bool = False) -> bool:
    share = measured.text(element) / whole
    name = f"{attribute(element, 'class')} {attribute(element, 'id')}"
    if _OTHER_JOBS.search(name) or _is_widget(element, name):
        return True
    if holds_fact:
        return hidden(element)
    if _BUTTON.search(name) and measured.text(element) <= 60:
        return not any(gazetteer.is_place(squeeze(brief(each))) for each in tags(element, "div", "span", "p"))
    if element.name == "a" and 0 < measured.text(element) <= 80 and is_control(element, measured):
        return True
    if element.name in _TAGS or hidden(element) or attribute(element, "role") in _ROLES:
        return share < _LARGE or element.name in {"noscript", "script", "style", "template", "svg", "iframe"}
    if share >= _LARGE:
        return False
    if element.name == "header":
        return next(tags(element, "h1", "h2"), None) is None
    if element.name == "form":
        asked = {"password", "email", "file", "search", "tel"}
        known = any(attribute(each, "type") in asked for each in tags(element, "input"))
        return known or _asks(element, measured)
    if element.name in _BLOCKS and _asks(element, measured):
        return True
    if _is_quoted(element) or _subscribes(element, measured):
        return True
    if FOREIGN_NAMES.search(name) and not (share > 0.15 and _EDITORIAL.search(FOREIGN_NAMES.sub(" ", name))):
        return True
    if element.name in _MENUS:
        text = measured.text(element)
        links = list(tags(element, "a")) if text and measured.linked(element) > 0.7 * text else []
        return len(links) >= 4 or _are_controls(links)
    return False


def _are_controls(links: list[Element]) -> bool:
    """Whether most of some links are what one does with a page (`Report this ad`), and so all of them."""
    known = sum(edges.CHROME.match(squeeze(brief(each)).strip(" :!.")) for each in links)
    return len(links) >= _SEVERAL and known > len(links) / 2 and not any(map(_is_fact, links))


def _is_fact(link: Element) -> bool:
    return bool(_FACT.search(f"{attribute(link, 'class')} {attribute(link.parent, 'class') if link.parent else ''}"))


#: What rows of links stand in; on old pages whatever parts them.
_MENUS = {"ul", "ol", "div", "section", "table", "tr", "td", "p", "center", "font", "small"}


def _is_widget(element: Element, name: str) -> bool:
    also = " ".join(attribute(element, key) for key in _ALSO_NAMED if key in element.attrs)
    return bool(_WIDGETS.search(f"{name} {also}") or (also and _OTHER_JOBS.search(also)))


_BLOCKS = {"div", "section", "fieldset", "table", "ul"}
_FEWEST_FIELDS, _WORDS_PER_FIELD = 2, 150


def _asks(element: Element, measured: Measured) -> bool:
    """Whether a block is a form without being called so: little else than fields and their labels."""
    fields = measured.fields.get(id(element), 0)
    if fields < _FEWEST_FIELDS or measured.text(element) > _WORDS_PER_FIELD * fields:
        return False
    if _speaks(element, measured):
        return False
    return next(tags(element, "h1", "h2"), None) is None and _parts_in(element) < _SEVERAL


#: A passage between quotation marks.
_QUOTED = re.compile(r"""^["“„”«»‘「『].{20,}["“”»«’」』][.!?]?$""")


def _is_quoted(element: Element) -> bool:
    """Whether an element holds what somebody said, with or without who it was: praise of colleagues or customers."""
    if element.name not in {"figure", "blockquote"}:
        return False
    quoted = element if element.name == "blockquote" else next(tags(element, "blockquote"), None)
    if quoted is None:
        return False
    signed = next(tags(element, "figcaption", "cite", "footer"), None) is not None
    return signed or bool(_QUOTED.match(squeeze(brief(quoted))))


_LETTER = 250


def _subscribes(element: Element, measured: Measured) -> bool:
    """Whether a block is there to leave a mailbox, under a few words: for letters, for alerts."""
    if element.name not in _BLOCKS or not 0 < measured.text(element) <= _LETTER:
        return False
    if not measured.fields.get(id(element), 0) or next(tags(element, *_ALL_HEADS), None) is not None:
        return False
    return any(attribute(each, "type").lower() == "email" for each in tags(element, "input"))


_LEADS_TO_APPLYING = re.compile(
    r"^(?:#|javascript:)|(?:^|[/_.=-])(?:apply|application|bewerb\w*|postul\w*|candidat\w*|aplik\w*|solicit\w*|ansok\w*|login|signin"
    r"|referral|share)(?:$|[/_.?&=-])",
    re.I,
)


#: A link that shows where or for whom the job is, whatever it leads to (a map, a search).
_FACT = re.compile(r"(?:^|[\s_-])(?:locations?|city|place|map|company|employer|firm)(?:$|[\s_-])", re.I)


#: A link among so many letters of its paragraph is a part of what that says.
_AMID_PROSE = 30


def is_control(link: Element, measured: Measured) -> bool:
    """Whether a link does something (apply, share, go back) rather than say something of the posting."""
    text = squeeze(all_text(link)).strip(" :!.>»›←→")
    if edges.CHROME.match(text):
        return measured.own.get(id(link.parent), 0) < _AMID_PROSE
    if words.LEGAL_FORM.search(squeeze(all_text(link))) and not words.APPLY.search(text):
        return False  # the employer's profile
    if _is_fact(link):
        return False
    if link.parent is not None and link.parent.name in _ALL_HEADS and attribute(link, "href").startswith("#"):
        return False  # it opens what it is the heading of
    leads = len(text) <= 40 and (_LEADS_TO_APPLYING.search(attribute(link, "href")) or words.APPLY.search(text))
    return bool(leads) and not measured.own.get(id(link.parent), 0)


def _cut_similar(body: Element) -> None:
    """Drop headings that announce other jobs, with all that follows them in their part of the page."""
    measured = Measured.of(body)
    whole = max(1, measured.text(body))
    left = _MOST_SIMILAR
    for element in list(tags(body, "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "strong", "b", "a")):
        if not 0 < measured.text(element) <= 90 or element.parent is None:
            continue
        text = squeeze(brief(element))
        text = text.lstrip("•-–—»>: ")
        if len(text) > 60 or not (
            words.SIMILAR.match(text) or (element.name in _ALL_HEADS and edges.WIDGET.match(text))
        ):
            continue
        left -= 1
        if left < 0:
            return
        top = element
        while (parent := top.parent) is not None and parent is not body:
            before = any(measured.text(each) for each in beside(top, before=True))
            if before or leading(parent).strip() or measured.text(parent) > _LARGE * whole:
                break
            top = parent
        following = list(beside(top))
        if any(_parts_in(each) >= _SEVERAL for each in following):  # the posting stands below other jobs
            if top is not element and _parts_in(top) < _SEVERAL:
                remove(top)
        elif sum(measured.text(each) for each in following) < _LARGE * whole or _parts_in(body, element) >= _SEVERAL:
            for each in [top, *following]:
                remove(each)
        elif top is not element and measured.text(top) < _COLUMN * whole and not words.LISTING.search(text):
            remove(top)  # a column beside the posting


def _parts_in(element: Element, until: Element | None = None) -> int:
    """How many of a posting's parts are announced in an element, above another in it where one is given."""
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS)
    above = itertools.takewhile(
        lambda each: each is not until, tags(element, *_ALL_HEADS, "strong", "b", "p", "div", "dt", "th", "summary")
    )
    names = [name for each in above if 0 < len(name := squeeze(brief(each))) <= _ANNOUNCED and name[-1] not in ".!?"]
    return sum(any(map(kind.search, names)) for kind in kinds)


_ANNOUNCED, _SEVERAL = 60, 2
