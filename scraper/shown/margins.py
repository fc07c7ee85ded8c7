"""Tells what stands above and below a posting on its page and is the site's own, by where the posting's parts stand."""

from collections.abc import Iterator
from itertools import chain, islice

from scraper.lexicon import edges, labels, words
from scraper.lexicon.call import without_call
from scraper.shown import facts, introduced
from scraper.signs import employed, judge
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.measured import Measured
from scraper.signs.site import letters
from scraper.text.markup import Element, ancestors, attribute, beside, brief, children, squeeze, tags
from scraper.text.plain import to_text

_HEADS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HEADED = (*_HEADS, "strong", "b", "u", "dt", "th", "summary")
_MARKED = ("strong", "b", "u", "p", "div", "span", "dt", "th", "td", "summary", "label")
#: What may stand for a heading.
_STYLED = ("strong", "b", "p", "div", "span", "font")
#: What may hold something of a page's own.
_WRAPPERS = {"div", "section", "aside", "article", "form", "fieldset", "table", "tr", "td", "center", "header"}
#: A part is announced in so few letters; what says more below the posting, or above it, may be of it.
_ANNOUNCED, _BELOW, _UNHEADED, _ABOVE, _PROSE = 60, 300, 70, 200, 60
#: What holds a posting's parts holds so much of its page.
_LEAST, _SHARE = 150, 0.3
#: So many short texts are looked at.
_MOST = 1_000


def around(body: Element, title: str) -> set[int]:
    """The elements, by `id`, above the heading of a pruned page's posting and below its parts that are not of it."""
    measured = Measured.of(body)
    heading = _heading(body, title, measured)
    outside = _outside(body, heading, measured)
    below = chain(_below(body, heading, measured), _behind(body, heading, measured))
    return {id(each) for each in chain(_above(body, heading, measured), below, outside)}


def _behind(body: Element, heading: Element | None, measured: Measured) -> Iterator[Element]:
    """What stands behind a posting's text in the element that holds it, in elements of another kind than its own."""
    holder = _holder(body, measured)
    if holder is None and heading is not None and heading.parent is not None:
        holder = heading.parent if measured.text(heading.parent) >= _MAINLY * measured.text(body) else None
    if holder is None:
        return
    inside = children(holder)
    last = max((at for at, each in enumerate(inside) if _is_text(each, measured)), default=len(inside))
    # What stands right behind a heading is its part, in whatever element.
    heads = [at for at, each in enumerate(inside) if measured.text(each) <= 2 * _ANNOUNCED and _is_head(each)]
    last = max(last, heads[-1] + 1 if heads else 0)
    above = [at for at, each in enumerate(inside) if heading is not None and _holds(each, heading)]
    own = {_kind(each) for each in inside[above[0] if above else 0 : last + 1]}
    for each in inside[last + 1 :]:
        if each.name in _WRAPPERS and _kind(each) not in own:
            yield from _own(each, measured)


def _holds(element: Element, inner: Element) -> bool:
    return any(each is element for each in chain([inner], ancestors(inner)))


def _is_head(element: Element) -> bool:
    lines = [line for line in to_text(element).split("\n") if line.strip()]
    return len(lines) == 1 and (element.name in _HEADED or element.name == "button" or _is_part(lines))


def _is_text(element: Element, measured: Measured) -> bool:
    """Whether an element is prose or a list of a posting's text, rather than a line of its page."""
    if element.name in {"ul", "ol", "dl"}:
        return measured.linked(element) < _MAINLY * measured.text(element)
    return measured.text(element) >= _PROSE and (element.name == "p" or _is_part(_first_lines(element, measured)[:1]))


def _kind(element: Element) -> tuple[str, str]:
    return element.name, attribute(element, "class")


#: What the part of a page is called that is neither its head nor its foot nor a column beside it.
_MAIN = {
    *("main", "main-content", "maincontent", "content", "content-main", "page-content", "center", "centre", "middle"),
    *("inhalt", "mitte", "hauptinhalt", "contenu", "milieu", "contenido", "centro", "contenuto", "conteudo", "obsah"),
    *("tresc", "treść", "innehall", "innehåll", "indhold", "innhold", "inhoud", "sisalto", "tartalom"),
}
#: So much of a page's text stands at least in its main part.
_MAINLY = 0.5


def _outside(body: Element, heading: Element | None, measured: Measured) -> Iterator[Element]:
    """What stands outside the main part of a page, where that holds the posting's heading and its parts."""
    holder = _holder(body, measured)
    least = _MAINLY * measured.text(body)
    for here in chain([holder], ancestors(holder)) if holder is not None else ():
        if here is body:
            return
        if not _is_main(here) or measured.text(here) < least:
            continue
        if heading is not None and not any(each is here for each in chain([heading], ancestors(heading))):
            continue
        for each in chain([here], ancestors(here)):
            if each is body:
                return
            yield from (one for one in chain(beside(each, before=True), beside(each)) if not _belongs(one, measured))


def _is_main(element: Element) -> bool:
    names = f"{attribute(element, 'id')} {attribute(element, 'class')}".casefold().split()
    return element.name == "main" or attribute(element, "role") == "main" or not _MAIN.isdisjoint(names)


def _belongs(element: Element, measured: Measured) -> bool:
    """Whether what stands outside a page's main part announces a part of the posting, tells a fact, or who to ask."""
    lines = _first_lines(element, measured)
    return _is_part(lines) or _tells_facts(lines) or _says_how(lines)


def parts_beside(body: Element, block: Element, *, terms_alone: bool = False) -> list[Element]:
    """What stands below the element with most of a posting's text, under a heading that announces a part of it.

    Below one that is named for the text, `terms_alone` that begin with the pay are its own.
    """
    found: list[Element] = []
    here: Element | None = block
    while here is not None and here is not body:
        found += [
            each for each in beside(here) if each.name in _WRAPPERS and _begins_a_part(each, terms_alone=terms_alone)
        ]
        here = here.parent
    return found


def calls_above(body: Element, block: Element, measured: Measured) -> list[Element]:
    """The prose that calls for somebody and stands right above the element with most of a posting's text."""
    here: Element | None = block
    while here is not None and here is not body:
        above = [each for each in beside(here, before=True) if measured.text(each)]
        for each in above[:_NEXT_ABOVE]:
            if (each.name == "p" or each.name in _WRAPPERS) and _calls(each, measured):
                return [each]
        if above:
            break
        here = here.parent
    return []


def _calls(element: Element, measured: Measured) -> bool:
    """Whether an element holds a paragraph or two alone, of which one calls for somebody."""
    size = measured.text(element)
    if not _PROSE < size <= _LONGEST_CALL or measured.linked(element) > _FEW_LINKS * size:
        return False
    lines = [line for line in to_text(element).split("\n") if line]
    prose = all(len(line) > _PROSE and line[-1] in ".!?:。！？" for line in lines) and len(lines) <= _FEW_LINES
    return prose and any(map(words.SEEKING.search, lines)) and not any(map(belongs_to_the_site, lines))


_NEXT_ABOVE, _LONGEST_CALL, _FEW_LINKS, _FEW_LINES = 2, 1200, 0.1, 4


def _begins_a_part(element: Element, *, terms_alone: bool) -> bool:
    first = next(tags(element, *_HEADS), None)
    name = squeeze(brief(first)).strip(" :：") if first is not None else ""
    begins = 0 < len(name) <= _ANNOUNCED and to_text(element).lstrip("# ").startswith(name)
    kinds = () if terms_alone else (words.DUTIES, words.NEEDS, words.OFFERS, words.PROCESS)
    return begins and (any(kind.search(name) for kind in kinds) or words.PAY_LABEL.match(name))


def _above(body: Element, heading: Element | None, measured: Measured) -> Iterator[Element]:
    if heading is None:
        return
    for here in chain([heading], ancestors(heading)):
        if here is body or here.parent is None:
            return
        for each in beside(here, before=True):
            if each.name not in _HEADS and 0 < measured.text(each) <= _ABOVE and not _leads_to_it(each, measured):
                yield each


def _heading(body: Element, title: str, measured: Measured) -> Element | None:
    """The first heading that is the posting's title, or else the first other element that says nothing else.

    Where there is none, a heading that begins with it: "Sládek / sládková".
    """
    name = letters(title)
    for names in (_HEADS, _STYLED) if name else ():
        for each in tags(body, *names):
            if 0 < measured.text(each) <= 3 * len(title) + _ANNOUNCED and name in _called(squeeze(brief(each))):
                return each
    if (first := next(tags(body, "h1", "h2"), None)) is not None and labels.calls_a_page(squeeze(brief(first))):
        return first  # the title is told below it
    begun = (each for each in tags(body, "h1", "h2") if measured.text(each) <= 3 * len(title) + _ANNOUNCED)
    return next((each for each in begun if name and letters(brief(each)).startswith(name)), None)


def _called(text: str) -> set[str]:
    """The letters of a heading, with and without what calls for somebody."""
    return {letters(text), letters(without_call(text))}


#: What stands between the steps of a way to a page.
_STEPS = ">»›＞/|→"


def _leads_to_it(element: Element, measured: Measured) -> bool:
    """Whether what stands above a posting is a paragraph, or a sentence that calls for somebody."""
    lines = to_text(element).split("\n")
    if measured.linked(element) > 0.5 * measured.text(element) or any(map(_is_trail, lines)):
        return False
    return element.name == "p" or any(len(line) > _PROSE and words.SEEKING.search(line) for line in lines)


def _is_trail(line: str) -> bool:
    return len(line) <= _ABOVE and sum(map(line.count, _STEPS)) >= _JOINTS


def _below(body: Element, heading: Element | None, measured: Measured) -> Iterator[Element]:
    over = list(ancestors(heading)) if heading is not None else []
    most = max(_LEAST, _MOST_TEXT * measured.text(body))
    whole = next((each for each in over if each is not body and measured.text(each) >= most), None)
    while whole is not None and whole is not body:
        yield from (each for each in beside(whole) if _is_column(each, whole, measured))
        whole = whole.parent
    here = _holder(body, measured)
    while here is not None and here is not body:
        for each in beside(here):
            yield from _own(each, measured)
        here = here.parent


#: A column beside a posting has so many headings at least, and so much of the posting's text at most.
_HEADINGS, _MUCH = 2, 0.5
#: What holds a posting with its heading, and columns beside it, has at least so much of its page's text.
_MOST_TEXT = 0.5


def _is_column(element: Element, whole: Element, measured: Measured) -> bool:
    """Whether an element below one that holds a posting with its heading is a column of other things: news, offers."""
    if element.name not in _WRAPPERS or not 0 < measured.text(element) <= _MUCH * measured.text(whole):
        return False
    heads = list(islice(tags(element, *_HEADS), _MOST))
    above_links = {squeeze(brief(each)) for each in heads if _stands_above_links(each, measured)}  # "We also seek"
    named = [name for each in heads if (name := squeeze(brief(each))) not in above_links]
    if len(heads) < _HEADINGS or any(_is_part([f"## {name}"]) or words.ABOUT_THEM.match(name) for name in named):
        return False
    lines = [line for line in to_text(element).split("\n") if line.strip() and line.lstrip("# ") not in above_links]
    return not (_is_part(lines) or _tells_facts(lines) or _says_how(lines))


def _stands_above_links(heading: Element, measured: Measured) -> bool:
    below = next(beside(heading), None)
    return below is not None and 0 < 0.8 * measured.text(below) <= measured.linked(below)


def _own(element: Element, measured: Measured, depth: int = 0) -> Iterator[Element]:
    """An element below a posting's parts, if it is the site's own, or else those in it that are."""
    if not measured.text(element):
        return
    lines = _first_lines(element, measured)
    if _is_own(element, lines, measured, among=depth > 0):
        yield element
    elif depth < _DEEP and element.name in _WRAPPERS and not _is_part(lines[:1]):
        for each in children(element):
            yield from _own(each, measured, depth + 1)


def _first_lines(element: Element, measured: Measured) -> list[str]:
    """The lines of an element that says little; of a larger one its first heading alone."""
    if measured.text(element) <= _BELOW:
        return [line for line in to_text(element).split("\n") if line.strip()]
    first = next(tags(element, *_HEADS), None)
    return [] if first is None else [f"## {squeeze(brief(first))}"]


#: So deep in what stands below a posting others of its kind may lie.
_DEEP = 4


def _holder(body: Element, measured: Measured) -> Element | None:
    """The smallest element that holds the announcements of two of a posting's parts, and enough of its page."""
    short = list(islice(_short(body, measured), _MOST))
    headed = [each for each in short if each[0].name in _HEADED]
    found = next((both for some in (headed, short) if len(both := _announced(some)) > 1), [])
    if not found:
        return None
    one = {id(each) for each in ancestors(found[0])}
    least = max(_LEAST, _SHARE * measured.text(body))
    return next((each for each in ancestors(found[1]) if id(each) in one and measured.text(each) >= least), None)


def _announced(short: list[tuple[Element, str]]) -> list[Element]:
    """The first of the elements that announces each of a posting's parts."""
    found: list[Element] = []
    for kind in (words.DUTIES, words.NEEDS, words.OFFERS):
        there = (each for each, text in short if kind.search(text))
        first = next((one for one in there if all(one is not each for each in found)), None)
        if first is not None:
            found.append(first)
    return found


def _short(body: Element, measured: Measured) -> Iterator[tuple[Element, str]]:
    for each in tags(body, *_HEADS, *_MARKED):
        if not measured.text(each) or not (measured.own[id(each)] or each.name in _HEADS):
            continue
        text = squeeze(brief(each)) if measured.text(each) <= 3 * _ANNOUNCED or each.name == "p" else ""
        if 2 < len(text) <= _ANNOUNCED and text[-1] not in ".!,;。" and not _is_trail(text):
            yield each, text
        elif each.name == "p" and (label := judge.label_before(text)):
            yield each, label


def _is_own(element: Element, lines: list[str], measured: Measured, *, among: bool) -> bool:
    """Whether an element below a posting's parts says little, and neither announces a part nor tells a fact of it.

    One `among` others has a heading.
    """
    size = measured.text(element)
    if size > _BELOW or not lines or not (element.name in _WRAPPERS or "-" in element.name):
        return False
    headed = lines[0].startswith("#") or next(tags(element, *_HEADS), None) is not None
    if not headed and (among or not (size <= _UNHEADED or all(map(_is_row, lines)))):
        return False
    fields = measured.fields.get(id(element), 0)
    return fields > 0 or not (_is_part(lines) or _tells_facts(lines) or _says_how(lines))


def _is_row(line: str) -> bool:
    """Whether a line is a row of links or of what stands at the foot of a page."""
    return "©" in line or sum(map(line.count, "|·•")) >= _JOINTS


_JOINTS = 2


def _is_part(lines: list[str]) -> bool:
    """Whether a heading announces a part of a posting, or somebody whom one may ask."""
    kinds = (words.DUTIES, words.NEEDS, words.OFFERS, words.PROCESS)
    heads = [line for line in lines if line.startswith("#") or line[-1] in ":："] or lines[:1]
    for line in heads:
        name = line.lstrip("#- ").strip(" :：")
        if len(line) > _ANNOUNCED or _is_row(line) or not name:
            continue
        if words.ASIDE.match(name) or any(kind.search(name) for kind in kinds):
            return True
        if words.ABOUT_THEM.match(name) or introduced.ABOUT.match(name):
            return sum(len(each) for each in lines if each != line) > _PROSE
    return False


def _tells_facts(lines: list[str]) -> bool:
    labels = [facts.label_of(line.lstrip("#- ").partition(":")[0].strip(" ：")) for line in lines]
    if any(pattern.match(label) for label in labels if label for _, pattern in facts.LABELS):
        return True
    return any(words.EMPLOYMENT.match(line.strip("#- ")) for line in lines) or employed.signs("", "\n".join(lines)) > 0


def _says_how(lines: list[str]) -> bool:
    """Whether prose says how one applies, or a line that is no row of the site's names a mailbox or a telephone."""
    prose = (line for line in lines if not line.startswith("#") and len(line) > _ANNOUNCED // 2)
    if any(words.APPLY.search(line) and line[-1] in ".!:。" for line in prose):
        return True
    told = (line for line in lines if not (_is_row(line) or edges.FOOT.search(line)))
    return any(map(employed.REACHED.search, told))
