"""Takes away what surrounds a posting on its page: navigation, banners, forms, other jobs, words of the site."""

import re
from dataclasses import dataclass, field

from scraper import words
from scraper.markup import Element, hidden, squeeze

_TAGS = {"nav", "footer", "aside", "dialog", "noscript", "script", "style", "template", "svg", "iframe", "button"}
_ROLES = {"navigation", "dialog", "alertdialog", "contentinfo", "search", "complementary", "menu", "menubar", "alert"}
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|cc_div\w*|cmp|modal|popup|pop-up|overlay|lightbox|newsletter|subscribe"
    r"|subscription|social|socials|share|sharing|sharelist|breadcrumbs?|sidebar|side-bar|related|similar|recommended"
    r"|recommendations?|more-jobs|other-jobs|footer|navbar|topbar|top-bar|navigation|nav|menu|login|log-in|signin|sign-in"
    r"|signup|sign-up|authwall|apply-form|application-form|job-alerts?|jobalert|alert-box|toast|advert\w*|ads|skip-link"
    r"|tooltip|feedback|rating|comments?|back-to-top|pagination|pager|tags-list|search-bar|searchbar|search-form"
    r"|see-who-was-hired|contextual-sign-in|report-job|languages?-switch\w*|country-select\w*)(?:$|[\s_-])",
    re.I,
)
_OTHER_JOBS = re.compile(
    r"(?:^|[\s_-])(?:similar|related|recommended|recommendations?|more|other|suggested|people-also-viewed)[\w-]*"
    r"(?:jobs?|positions?|vacanc\w+|openings?|postings?|viewed|offers?)(?:$|[\s_-])",
    re.I,
)
_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])", re.I)
_EDITORIAL = re.compile(r"job|posting|position|vacanc|description|content", re.I)
_WIDE = re.compile("[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LARGE = 0.5


def weight(text: str) -> int:
    """Length of a text in Latin letters: one Chinese, Japanese or Korean character says as much as about three."""
    text = text.strip()
    return len(text) + 2 * len(_WIDE.findall(text)) if text else 0


@dataclass
class Measured:
    """How much text is below each element of a tree, and how much of it inside links."""

    text: dict[Element, int] = field(default_factory=dict)
    linked: dict[Element, int] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element) -> "Measured":
        """Measure a whole tree in one pass."""
        measured = cls()
        for element in reversed(list(root.iter())):
            if element.tag in {"script", "style", "noscript", "template"}:
                measured.text[element] = measured.linked[element] = 0
                continue
            total, linked = weight(element.text or ""), 0
            for child in element:
                total += measured.text.get(child, 0) + weight(child.tail or "")
                linked += measured.linked.get(child, 0)
            measured.text[element] = total
            measured.linked[element] = total if element.tag == "a" else linked
        return measured


def prune(body: Element) -> None:
    """Remove from a body, in place, what is certainly not the posting."""
    measured = Measured.of(body)
    whole = max(1, measured.text.get(body, 0))
    main = body if body.tag == "main" else next(body.iter("h1"), None)
    keep = set(main.iterancestors()) | {main} if main is not None and measured.text.get(main) else set()
    waiting = [body]
    while waiting:
        for child in list(waiting.pop()):
            if child not in keep and _foreign(child, measured, whole):
                _remove(child)
            else:
                waiting.append(child)
    _cut_similar(body)


def _foreign(element: Element, measured: Measured, whole: int) -> bool:
    share = measured.text.get(element, 0) / whole
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    if _OTHER_JOBS.search(name):
        return True
    if _BUTTON.search(name) and measured.text.get(element, 0) <= 60:
        return True
    if element.tag in _TAGS or hidden(element) or element.get("role") in _ROLES:
        return share < _LARGE or element.tag in {"noscript", "script", "style", "template", "svg", "iframe"}
    if share >= _LARGE:
        return False
    if element.tag == "header":
        return next(element.iter("h1", "h2"), None) is None
    if element.tag == "form":
        return any(each.get("type") in {"password", "email", "file", "search", "tel"} for each in element.iter("input"))
    if _NAMES.search(name) and not (share > 0.15 and _EDITORIAL.search(name)):
        return True
    if element.tag in {"ul", "ol", "div", "section", "table"}:
        text = measured.text.get(element, 0)
        links = sum(1 for _ in element.iter("a")) if text and measured.linked.get(element, 0) > 0.7 * text else 0
        return links >= 4
    return False


def _cut_similar(body: Element) -> None:
    """Drop headings that announce other jobs, with all that follows them in their part of the page."""
    measured = Measured.of(body)
    whole = max(1, measured.text.get(body, 0))
    for element in list(body.iter("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "strong", "b", "a")):
        if not 0 < measured.text.get(element, 0) <= 90 or element.getparent() is None:
            continue
        text = squeeze("".join(str(part) for part in element.itertext()))
        if len(text) > 60 or not words.SIMILAR.match(text.lstrip("•-–—»>: ")):
            continue
        top = element
        while (parent := top.getparent()) is not None and parent is not body:
            before = [each for each in top.itersiblings(preceding=True) if measured.text.get(each, 0)]
            if before or (parent.text or "").strip() or measured.text.get(parent, 0) > _LARGE * whole:
                break
            top = parent
        following = [each for each in top.itersiblings() if isinstance(each.tag, str)]
        if sum(measured.text.get(each, 0) for each in following) < _LARGE * whole:
            for each in [top, *following]:
                _remove(each)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def without_chrome(text: str) -> str:
    """A description without the short lines that belong to the site (buttons, sharing, sign-in)."""
    lines = text.split("\n")
    kept = [line for line in lines if len(line) > 60 or not words.CHROME.match(line.lstrip("#- ").strip(" :!.>»›←→"))]
    out = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    return re.sub(r"(?:\n\n#{2,3} [^\n]*)+$", "", out)  # headings whose text went away
