"""Keeps of a page with several jobs the one that its address or an open panel has chosen."""

from urllib.parse import unquote, urlsplit

from scraper.lexicon import words
from scraper.signs import judge
from scraper.signs.opened import are_of_one
from scraper.text.markup import (
    Element,
    all_text,
    ancestors,
    attribute,
    beside,
    body_of,
    brief,
    children,
    hidden,
    squeeze,
    tags,
)

_HEADINGS = ("h1", "h2", "h3", "h4")
_LONGEST = 80


def focus(tree: Element, url: str) -> bool:
    """Remove from a tree, in place, the other parts of a page whose address points at one, and panels that are shut.

    Gives whether anything was removed: then what is left is one of several.
    """
    fragment = unquote(urlsplit(url).fragment)
    if fragment and not fragment.startswith(("!", "/")):
        return _keep_part(tree, fragment) or _drop_shut_panels(tree)
    return _drop_shut_panels(tree)


def _keep_part(tree: Element, fragment: str) -> bool:
    target = next(
        (each for each in tags(body_of(tree)) if fragment in {attribute(each, "id"), attribute(each, "name")}), None
    )
    if target is None or target.name == "form":
        return False
    for part in [target, *ancestors(target)]:
        if part.name in {"body", "main", "html"} or part.parent is None:
            break
        others = [each for each in [*beside(part, before=True), *beside(part)] if _alike(part, each)]
        if others:
            return _is_one_of(part, others) and _remove([each for each in others if squeeze(all_text(each))], tree)
    if target.name not in _HEADINGS:
        target = next((each for each in ancestors(target) if each.name in _HEADINGS), target)
    return target.name in _HEADINGS and _keep_section(target, tree)


def _is_one_of(part: Element, others: list[Element]) -> bool:
    """Whether parts of a page are jobs, rather than what one posting consists of (its duties, how to apply)."""
    own = _called(part)
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY)
    sections = [any(kind.search(name) for kind in kinds) for name in [own, *map(_called, others)]]
    return bool(own) and (judge.names_a_job(own) or not any(sections))


def _called(part: Element) -> str:
    """The first heading of a part, or its own text when it is one; empty when it has none."""
    heading = part if part.name in _HEADINGS else next(tags(part, *_HEADINGS), None)
    return squeeze(all_text(heading)) if heading is not None else ""


def _alike(part: Element, other: Element) -> bool:
    """Whether two neighbours are of one kind: the same tag with the same class, or two of HTML's own parts."""
    if part.name != other.name or part.name in {"a", "span", "p", "br", "ul", *_HEADINGS}:
        return False
    kind = attribute(part, "class")
    return kind == attribute(other, "class") if kind else part.name in {"section", "article", "details", "li"}


def _keep_section(heading: Element, tree: Element) -> bool:
    """Keep what follows a heading up to the next of its rank, and what stands above the first of its rank."""
    others: list[Element] = []
    parent = heading.parent
    alike = [each for each in children(parent) if each.name == heading.name] if parent is not None else []
    if not _is_one_of(heading, [each for each in alike if each is not heading]):
        return False
    foreign = False
    for each in children(parent) if parent is not None else []:
        if each.name == heading.name:
            foreign = each is not heading
        if foreign:
            others.append(each)
    return _remove(others, tree)


def _remove(others: list[Element], tree: Element) -> bool:
    """Take parts away, and the page's own links that lead to its parts."""
    for each in others:
        each.extract()
    for link in list(tags(tree, "a")):
        if attribute(link, "href").startswith("#") and squeeze(all_text(link)):
            link.extract()
    return bool(others)


def _drop_shut_panels(tree: Element) -> bool:
    """Where one panel is open, drop the shut ones with what opens them, and make a heading of the open one's name."""
    controls = [each for each in tags(tree) if attribute(each, "aria-expanded") and attribute(each, "aria-controls")]
    if len(controls) < 2:
        return False
    panels = {attribute(each, "id"): each for each in tags(tree) if attribute(each, "id")}
    known = [(each, panel) for each in controls if (panel := panels.get(attribute(each, "aria-controls"))) is not None]
    opened = [
        (each, panel) for each, panel in known if attribute(each, "aria-expanded") == "true" and not hidden(panel)
    ]
    if len(opened) != 1 or not squeeze(all_text(opened[0][1])):
        return False
    if are_of_one(squeeze(brief(each)) for each, _ in known):
        return False
    control, open_panel = opened[0]
    dropped = False
    for each, panel in known:
        if attribute(each, "aria-expanded") == "false" and hidden(panel) and panel.name == open_panel.name:
            panel.extract()
            each.extract()
            dropped = True
    if dropped and 2 < len(squeeze(all_text(control))) <= _LONGEST and control.name not in _HEADINGS:
        control.name = "h3"
        for key in ("role", "class"):
            control.attrs.pop(key, None)
        for inner in tags(control, "a", "button"):
            inner.name = "span"
    return dropped
