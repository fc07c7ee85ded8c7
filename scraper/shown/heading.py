"""Finds the posting's title among the headings of its page, and takes a page's title apart."""

import copy
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from scraper import ranking
from scraper.lexicon import edges, gazetteer, places, words
from scraper.lexicon.call import without_call
from scraper.ranking import Signs
from scraper.signs import judge
from scraper.signs.named import is_label
from scraper.signs.site import Site, is_host, letters
from scraper.text.markup import Element, all_text, ancestors, attribute, brief, children, leading, squeeze, tags, tail


@dataclass(frozen=True)
class Claim:
    """A text that something on the page (`by`) holds for the posting's title."""

    text: str
    by: str


_HEADED = ("h1", "h2", "h3", "h4")
_LEAST_IN_ADDRESS = 5
_LONGEST_HEADING = 200
_MOST_CLAIMS, _LONGEST_TITLE, _MOST_PARTS = 150, 600, 12
_TOP, _FAR, _LONGEST_LINE = 6, 60, 100
#: So many strokes part a menu's items rather than a title's.
_MENU = 3
_SENTENCES = 160


def heading(body: Element, titles: list[str], site: Site, claims: list[Claim], lines: list[str]) -> str:
    """The posting's title as its page shows it: the text for which the signs on the page speak most.

    `titles` are what the page calls itself, `lines` the short ones of its text. `claims` are those of others than
    headings: of elements named for it, of labels, of the page's own data. Empty where even the best text only names the
    site or a section.
    """
    titles = [each[:_LONGEST_TITLE] for each in titles]
    claims = [*claims, *itertools.islice(_claims(body, titles, lines), _MOST_CLAIMS)]
    spelled: dict[str, str] = {}
    by: dict[str, Signs] = {}
    counts: Counter[str] = Counter()
    for claim in claims:
        if plain := letters(claim.text):
            spelled.setdefault(plain, claim.text)
            by.setdefault(plain, {})[f"by_{claim.by}"] = 1.0
            counts[plain] += 1
    order = list(dict.fromkeys(letters(claim.text) for claim in claims if claim.by in _HEADED))
    places_in_text = {line: at for at, line in reversed(list(enumerate(lines)))}
    page = " | ".join(titles).casefold()
    parts = [part.casefold() for part in segments(page)]
    own = [part.casefold() for part in segments(titles[-1])[:2]] if titles else []
    names: dict[str, Signs] = {}
    for plain, text in spelled.items():
        at = places_in_text.get(text, _FAR)
        names[text] = {
            **by[plain],
            "claims": min(counts[plain], 4) / 2,
            "order": order.index(plain) / 10 if plain in order else 0.0,
            "first_heading": bool(order) and order[0] == plain,
            "part_of_page_title": text.casefold() in parts,
            "first_of_page_title": own[:1] == [text.casefold()],
            "second_of_page_title": own[1:] == [text.casefold()],
            "in_page_title": text.casefold() in page,
            "in_address": len(plain) >= _LEAST_IN_ADDRESS and plain in site.path,
            "at_the_top": at < _TOP,
            "depth": at / 20,
            "within_another": any(plain != other and plain in other for other in spelled),
            "around_another": any(plain != other and len(other) > 3 and other in plain for other in spelled),
            "site_itself": site.owns(text),
            **wording(text),
            **_on_page(text),
        }
    best = ranking.best("title", names)
    best = _instead_of_the_site(best, names, claims) or _as_the_page(best, names, claims, titles[-1:]) or best
    best = _named_by_address(best, names, claims, site) or _whole(best, names, claims) or best
    calling = next((claim.text for claim in claims if claim.by in {"h1", "h2"} and _calls(claim.text, lines)), "")
    headed = any(names.get(best, {}).get(f"by_{rank}") for rank in _HEADED)
    if calling and not headed and letters(best) not in letters(calling):
        return calling  # the page is called by its site
    told = {name: said for name, said in names.items() if said.get("by_label") or said.get("by_name")}
    firm = names.get(best, {}).get("legal_form") and not names[best].get("job")
    labelled = firm and any(said.get("by_label") for said in told.values())
    if not (labelled or _is_nothing(names.get(best, {}))):
        return best
    # Where nothing that stands out names a job, what is labelled as its title does.
    return ranking.best("title", {name: said for name, said in told.items() if not _is_nothing(said)})


def _as_the_page(best: str, names: dict[str, Signs], claims: list[Claim], own: list[str]) -> str:
    """The heading that says what the page's own title does, where the best text is none of it and no part of a list."""
    if not own or names.get(best, {}).get("in_page_title") or names.get(best, {}).get("by_label"):
        return ""
    same = dict.fromkeys(
        claim.text for claim in claims if claim.by in _HEADED and letters(claim.text) == letters(own[0])
    )
    told = names.get(next(iter(same), ""), {})
    return next(iter(same)) if len(same) == 1 and not (_is_nothing(told) or told.get("listing")) else ""


def _instead_of_the_site(best: str, names: dict[str, Signs], claims: list[Claim]) -> str:
    """The only heading of the first rank, if the page's title begins with it, where the best text names the site."""
    first = dict.fromkeys(claim.text for claim in claims if claim.by == "h1")
    if len(first) != 1 or not names.get(best, {}).get("site_itself") or best in first:
        return ""
    only = next(iter(first))
    said = names[only]
    return only if said.get("first_of_page_title") and not (_is_nothing(said) or said.get("listing")) else ""


def _named_by_address(best: str, names: dict[str, Signs], claims: list[Claim], site: Site) -> str:
    """The one heading that the last part of the page's address spells out, where the best text names no job."""
    said = names.get(best, {})
    if said.get("job") or said.get("genders") or said.get("in_address") or said.get("by_label"):
        return ""
    headings = dict.fromkeys(claim.text for claim in claims if claim.by in _HEADED)
    spelled = [each for each in headings if len(plain := letters(each)) >= _LEAST_IN_ADDRESS and site.ends(plain)]
    return spelled[0] if len(spelled) == 1 and not _is_nothing(names.get(spelled[0], {})) else ""


def _whole(best: str, names: dict[str, Signs], claims: list[Claim]) -> str:
    """The page's only heading of the first rank, where it says more than the best text, which is no heading."""
    said = names.get(best, {})
    if any(said.get(f"by_{by}") for by in (*_HEADED, "label", "name", "styled")):
        return ""
    first = dict.fromkeys(claim.text for claim in claims if claim.by == "h1")
    whole = next(iter(first), "")
    if len(first) != 1 or not re.search(rf"(?<!\w){re.escape(best)}(?!\w)", whole, re.I):
        return ""
    other = ("sentence", "legal_form", "separated", "seeking", "site_itself", "too_many_words", "listing")
    return whole if names[whole].get("job") and not any(map(names[whole].get, other)) else ""


_YOU = re.compile(
    r"(?:dich|sie|euch|ihnen|you|people|vous|toi|ti|jou|jullie|deg|dig|er|cię|ciebie|was|tebe|vás)\b", re.I
)


def _calls(text: str, lines: list[str]) -> bool:
    """Whether a heading calls for somebody by what he does (`Glaszetter gezocht!`), as lines of the text say too."""
    called = without_call(text)
    if called == text or _YOU.match(called):
        return False
    return judge.names_a_job(called) or judge.calls_for(called, "\n".join(line for line in lines if line != text))


def _is_nothing(said: Signs) -> bool:
    """Whether a text is the site's name, or what a page or a section is called, by its signs."""
    return bool(said.get("section") or said.get("page") or (said.get("site_itself") and not said.get("job")))


def wording(text: str) -> Signs:
    """What the words of a text say for or against its being a title, wherever it stands."""
    size, last = len(text.split()), text[-1]
    text = text[: judge.LONGEST_TITLE]
    return {
        "job": judge.names_a_job(text),
        "office": judge.is_job_title(text),
        "occupation": bool(words.OCCUPATION.search(text)),
        "genders": bool(words.GENDERED.search(text)),
        "listing": bool(words.LISTING.search(text)),
        "aggregator": bool(words.AGGREGATORS.match(text)),
        "apply": bool(words.APPLY.search(text)),
        "chrome": bool(edges.CHROME.match(text)),
        "terms": bool(words.EMPLOYMENT.match(text) or words.TERMS.match(text) or words.REMOTE.match(text)),
        "department": bool(words.DEPARTMENT.match(text)),
        "seeking": bool(words.SEEKING.search(text)),
        "legal_form": bool(words.LEGAL_FORM.search(text)),
        "sentence": last in ".!?…:",
        "one_word": size == 1,
        "many_words": size > 6,
        "too_many_words": size > 12,
        "digits": bool(re.search(r"\d", text)),
        "lower_case": text[:1].islower(),
    }


def _on_page(text: str) -> Signs:
    return {
        "page": _is_page(text),
        "section": _is_section(text),
        "duties": bool(words.DUTIES.search(text)),
        "needs": bool(words.NEEDS.search(text)),
        "offers": bool(words.OFFERS.search(text)),
        "place": bool(places.alone(text)),
        "known_place": gazetteer.is_place(text),
        "long": len(text) > 80,
        "separated": bool(re.search(r" [|–—-] |[|»·•]", text)),
    }


#: What stands for a heading without being one.
_STYLED = ("div", "span", "p", "td", "font", "strong")
_STYLED_AS = re.compile(r"(?:^|[\s_-])(?:h[12]|heading|headline|title|titre|titel|titulo|titolo)(?:$|[\s_-])", re.I)
#: What a page is, rather than what its posting is called (`Job Posting Details`).
_PAGE_KIND = re.compile(
    r"^(?:info(?:rmation)?|details?|overview|summary|facts)$|^(?:current |view |open |available |the |our )?"
    r"(?:jobs?|positions?|vacanc(?:y|ies)|careers?|employment|recruitment|requisition)"
    r"(?: (?:posting|opening|advert\w*|opportunit\w+))?s?(?: (?:details?|description|information|summary|listings?|view"
    r"|openings?|profile|page|search|results?|opportunit\w+|postings?|number|reference|id))$"
    r"|^(?:募集|求人|採用|仕事|職種|ポジション)(?:要項|情報|内容|案内)*(?:詳細|一覧|情報)*$|^(?:职位|职务|岗位|招聘|職缺|職務)(?:信息|详情|描述|資訊|內容)*$"
    r"|招聘(?:启事|公告|简章|通知)$|^(?:채용|모집|직무)\s?(?:공고|정보|요강|안내|상세)*$",
    re.I,
)


def _claims(body: Element, titles: list[str], lines: list[str]) -> Iterator[Claim]:
    """The claims of a body's headings, of bold lines above its sections, of its first lines and the page's titles."""
    headed: list[str] = []
    for each in tags(body, *_HEADED):
        text = _heading_text(each)
        headed.append(text)
        if text.count("|") >= _MENU:
            continue
        if not 2 < len(text) <= _LONGEST_HEADING or is_label(text):
            continue
        if each.name != "h1" and words.ABOUT_THEM.match(text):  # a part, where an h1 is what the page is called
            continue
        yield Claim(text, each.name)
        if next(tags(each, "a"), None) is not None:
            yield Claim(text, "link")
    for each in tags(body, *_STYLED):
        text = squeeze(leading(each)) if _STYLED_AS.search(attribute(each, "class")) else ""
        if 2 < len(text) <= _LONGEST_HEADING and not (
            is_label(text) or any(around.name in _HEADED for around in ancestors(each))
        ):
            yield Claim(text, "styled")
    for text in _bold_lines(body):
        if judge.names_a_job(text):
            yield Claim(text, "bold")
    page_title = " | ".join(titles)
    for part in segments(page_title)[:_MOST_PARTS]:
        if len(part) > 3 and _could_be_title(part):
            if shown_alone(body, part):
                yield Claim(part, "shown")
            elif any(part in text and text.casefold() not in page_title.casefold() for text in headed):
                yield Claim(part, "beside")  # in a heading with something else
    for name in titles:
        parts = (part for part in segments(name)[:_MOST_PARTS] if 2 < len(part) <= _LONGEST_HEADING)
        yield from (Claim(part, "part") for part in parts if not is_host(part))
        if 2 < len(name) <= _LONGEST_HEADING:
            yield Claim(name, "page_title")
    for row in itertools.islice(tags(body, "tr"), _MOST_CLAIMS):
        cells = [squeeze(brief(each)) for each in children(row) if each.name in {"td", "th"}]
        if (
            len(cells) == 2
            and words.TITLE_LABEL.match(cells[0].strip(" :："))
            and 2 < len(cells[1]) <= _LONGEST_HEADING
        ):
            yield Claim(cells[1], "cell")
    linked = {squeeze(all_text(each)) for each in itertools.islice(tags(body, "a"), _MOST_CLAIMS)}
    first = (line for line in _above(lines[:3]) if len(line) > 2 and line not in linked)
    yield from (Claim(line, "line") for line in first)


def _bold_lines(body: Element) -> Iterator[str]:
    """The lines in bold above the first that announces duties, needs or offers."""
    for each in itertools.islice(tags(body, "b", "strong", "font", "big"), _MOST_CLAIMS):
        text = squeeze(all_text(each))
        if 2 < len(text) <= 90 and text[-1] not in ".:;," and not _is_amid(each):
            if _is_section(text) or words.DUTIES.search(text):
                return
            yield text


def _is_amid(bold: Element) -> bool:
    """Whether what is bold stands within a paragraph's sentences rather than at its beginning."""
    around = bold.parent
    return around is not None and bool(leading(around).strip()) and len(brief(around)) > _SENTENCES


def _could_be_title(segment: str) -> bool:
    other = words.AGGREGATORS.match(segment) or words.LISTING.search(segment) or words.LEGAL_FORM.search(segment)
    return not other


_SITE = re.compile(
    r"(?:careers?|jobs?|karriere|recruiting|recrutement|vacatures|kariéra)\s*$|^(?:careers|jobs|work|join) ", re.I
)


def _heading_text(element: Element) -> str:
    """A heading's text; of several lines, those that are not the company's full name."""
    if _said_beside(element):
        element = copy.copy(element)
        for beside_it in _said_beside(element):
            beside_it.extract()
    parts = [("\n" if each.name == "br" else leading(each)) + tail(each) for each in tags(element)]
    lines = [line for each in "".join([leading(element), *parts]).split("\n") if (line := squeeze(each))]
    others = [line for line in lines if not words.LEGAL_FORM.search(line)]
    return _OPENINGS.sub("", " ".join(others or lines) if len(lines) > 1 else squeeze(all_text(element)))


#: How many are sought, behind a title.
_OPENINGS = re.compile(
    r"(?<=\w)\s*\(\s*(?:\d{1,2}|one|two|three|several|multiple|zwei|mehrere|deux|plusieurs|dos|varias|due|twee)\s+"
    r"(?:open |offene )?"
    r"(?:positions?|openings?|vacanc(?:y|ies)|posts?|places?|stellen?|postes?|plazas?|puestos?|vagas?|posizion[ei]"
    r"|posti|vacatures?|etaty?|pozice|tjänster|stillinger)\s*\)$",
    re.I,
)


_BADGE = re.compile(
    r"(?:^|[\s_-])(?:badge|label|tag|pill|chip|flag|status|sub-?title|sub-?heading|tag-?line|description|company|employer|location|city|date)s?(?:$|[\s_-])",
    re.I,
)


def _said_beside(heading: Element) -> list[Element]:
    """What stands in a heading beside its text: badges (`New`), small print, the company."""
    found = [
        each
        for each in tags(heading)
        if each.name in {"small", "sup", "time", "button"} or _BADGE.search(attribute(each, "class"))
    ]
    left = squeeze(all_text(heading))
    for each in found:
        left = left.replace(squeeze(all_text(each)), "", 1)
    return found if len(left.strip(" -–—|·:,")) >= 3 else []


def _is_page(text: str) -> bool:
    return bool(_SITE.search(text) or _PAGE_KIND.match(text))


#: Whom the reader may ask, or what he would do (`Your consultant`), and nobody's job.
_YOURS = re.compile(r"(?:your|ihre?|deine?|votre|vos|tu|su|il tuo|jouw|uw|twój|twoja|váš|tvůj) \w", re.I)


def stands_above(title: str, lines: list[str]) -> bool:
    """Whether a title stands above the parts of a posting's text rather than in one."""
    return len(title) <= _LONGEST_LINE and any(title in line for line in _above(lines))


def _above(lines: list[str]) -> Iterator[str]:
    """The lines above the first that says whom a posting is by, or announces what is to be done."""
    return itertools.takewhile(
        lambda line: (
            not (
                words.ABOUT_THEM.match(line)
                or (words.DUTIES.match(line) and not words.SEEKING.search(line) and _is_section(line))
            )
        ),
        lines,
    )


def _is_section(text: str) -> bool:
    announced = (words.NEEDS, words.OFFERS, words.SIMILAR)
    if _YOURS.match(text):
        return True
    if (called := without_call(text)) != text and judge.names_a_job(called):
        return False  # "Buscamos" alone is one, "Buscamos panadero" is whom they seek
    if text[-1] in ":：" and any(kind.search(text) for kind in (words.DUTIES, *announced)):
        return not judge.names_a_job(text)
    return len(text) < 40 and (
        any(kind.match(text) for kind in announced) or (words.DUTIES.match(text) and not judge.names_a_job(text))
    )


def shown_alone(body: Element, text: str) -> bool:
    """Whether an element of the page says this and nothing else."""
    return any(
        squeeze(leading(element)).casefold() == text.casefold()
        for element in tags(body, "span", "div", "p", "strong", "b", "h2", "h3", "h4", "td", "font", "center")
    )


_SEPARATOR = re.compile(r"[【】「」_｜]|\s*\*{2,}\s*|\s+[|–—»·•:@›/-]+\s+|\s*[|»·•]\s*|\s+[-–—]\s*(?=\S+$)|:\s+")


#: ` - do našeho týmu`: words that go on from what stands before a dash, and are nobody's name.
_GOES_ON = re.compile(r" [-–—] (?=(?-i:[^\W\d_A-Z])[\w’']* [\w’']+ [\w’'])", re.I)


def segments(title: str) -> list[str]:
    """A page's title taken apart at its separators; a single stroke joins what a job is called (`Cook / Baker`)."""
    title = squeeze(title)
    if title.count("／") > 1:  # one joins what a job is called
        title = title.replace("／", " | ")
    if title.count(" / ") == 1:
        title = title.replace(" / ", "\0")
    title = _GOES_ON.sub(lambda found: found[0].replace(" ", "\1"), title)
    return [part.strip().replace("\0", " / ").replace("\1", " ") for part in _SEPARATOR.split(title) if part.strip()]
