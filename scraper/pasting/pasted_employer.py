"""Chooses who hires in a pasted text, among its lines and what is said in them, by learned weights."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections import Counter
from collections.abc import Iterator

from scraper import ranking
from scraper.lexicon import edges, gazetteer, places, words
from scraper.lexicon.labels import fold
from scraper.pasting.sheet import Sheet
from scraper.ranking import Signs
from scraper.shown import spoken
from scraper.shown.facts import label_of
from scraper.shown.heading import segments
from scraper.signs import judge
from scraper.signs.site import letters, without_careers

_LONGEST, _MOST_WORDS, _MOST_NAMES = 80, 9, 200
_ABOVE, _BELOW, _SHORT = 5, 8, 60
_TOP, _END, _OFTEN = 4, 14, 12
_LEAST_ALIKE = 4
_PARTS = re.compile(r"\s*[|·•;]\s*|\s[-–—]\s|[:：]\s*|\s*[()（）]\s*|, |\s*[>»›]\s*")
_NAME = r"[A-ZÀ-Ž0-9][\w&’'.-]*(?: (?:(?:of|and|de|und|et|the|for) )?[A-ZÀ-Ž&][\w&’'.-]*){0,4}"
_AT = re.compile(
    rf"\s(?:at|@|bei|chez|hos|w firmie|ve společnosti|presso|bij|with|for|na|en|i|by) (?P<name>(?:the )?{_NAME})"
)
_HIRES = re.compile(
    rf"(?P<name>{_NAME}) (?:is |are )?(?:now |currently )?(?:hiring|looking for|seeking|searching for|recruiting|recruits|seeks|sucht|recherche|recrute|busca|cerca|procura|zoekt|hledá|szuka|poszukuje|söker|søger|søker|invites|offers)\b"
)
_JOINED = re.compile(
    rf"\b(?i:join|joining|about|über|à propos de|sobre|over|om|welcome to|work(?:ing)? (?:at|for|with)|careers? (?:at|with)|jobs? (?:at|with)|life at|part of|team (?:at|of)|equipo de|bei|chez|bij|hos) (?P<name>(?:the )?{_NAME})"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?,?\s*)?(?:by\s+)?(?P<name>[^\W\d_][^|·•,;:(©\n]{1,50})",
    re.I,
)
_BEFORE_YEAR = re.compile(r"^(?P<name>[^|·•,;:(©\n]{2,50}?)\s*(?:©|\(c\)|copyright)", re.I)
#: What follows a name in a copyright.
_RIGHTS = re.compile(
    r"[.,]?\s*(?:\d{4}.*|all rights reserved.*|alle rechte.*|tous droits.*|todos los derechos.*|all right.*|- .*)$",
    re.I,
)
_ABOUT = re.compile(
    r"^(?:about|über(?: die)?|à propos d[e’']|sobre|acerca de|chi è|over|o firmie|o společnosti|om|who is|why(?: join)?|join|meet|company:|careers? at|jobs? at|working at|life at|more about|follow) (?P<name>[^\W\d_].{1,50}?)\W*$",
    re.I,
)
#: "Posted 3 days ago by Marlow Weavers Ltd".
_POSTED_BY = re.compile(r"^(?:re)?posted\b.{0,30}? by (?P<name>[^\W\d_].{1,50}?)\W*$", re.I)
_LOGO = re.compile(
    r"^(?P<name>.{2,60}?)(?: (?:company )?logo|['’]s (?:website|logo|homepage))$|^logo (?:of |de |von )?(?P<other>.{2,60})$",
    re.I,
)
_CAREERS = re.compile(r"^(?P<name>.{2,50}?)(?: -)? (?:careers?|jobs?|karriere|hiring|recruiting|vacancies)$", re.I)
#: Names in sentences, but for a sentence's first word.
_AMID = re.compile(r"(?<=[^\W\d_A-ZÀ-Ž.!?:] )(?P<name>[A-ZÀ-Ž][\w&’'-]+(?: [A-ZÀ-Ž&][\w&’'-]*){0,3})")
_LIGATURE = re.compile(
    r"(?:株式会社|有限会社|合同会社)[^\s、。（(]{1,20}|[^\s、。）)：:]{1,20}(?:株式会社|有限公司|集团|集團)|(?:주식회사|㈜)\s?[^\s,.]{1,20}"
)
_PREFIXES = re.compile(
    r"^(?:the hiring team at|posted by|by|at|bei|chez|von|company|employer|ref|presso|hos)[: ]+", re.I
)


def choose(sheet: Sheet, title: str, ruled: str, labelled: str) -> str:
    """Who hires, empty when none is likelier than that the text tells none.

    `title` is what the posting is called, `ruled` whom rules found beside it, `labelled` whom a label names.
    """
    spelled: dict[str, str] = {}
    by: dict[str, Signs] = {}
    spoken_of = Counter(spoken.scores(sheet.text))
    for sign, text, much in _offered(sheet, title, ruled, labelled, spoken_of):
        name = without_careers(_PREFIXES.sub("", text.strip(' \t,;|·•-–—*#>/"“”„«»')))
        plain = letters(name)
        if not plain or not 1 < len(name) <= _LONGEST or len(name.split()) > _MOST_WORDS:
            continue
        board = not sign.startswith("rule_") and words.AGGREGATORS.match(words.LEGAL_FORM.sub("", name).strip(" .,"))
        if board:  # what the page itself is called
            continue
        if plain not in by and len(by) >= _MOST_NAMES:
            continue
        spelled.setdefault(plain, name)
        signs = by.setdefault(plain, {})
        signs[sign] = max(much, signs.get(sign, 0.0))
    at = _line_of(sheet, title)
    names: dict[str, Signs] = {
        "": {
            "none": 1.0,
            "none_labelled": not labelled,
            "none_spoken": not spoken_of,
            "none_addressed": not sheet.domains,
        }
    }
    for plain, signs in by.items():
        name = spelled[plain]
        names[name] = {
            **signs,
            "signs": min(len(signs), 6) / 3,
            "has_longer": any(
                plain != other and len(plain) >= _LEAST_ALIKE and other.startswith(plain) for other in by
            ),
            "has_shorter": any(
                plain != other and len(other) >= _LEAST_ALIKE and plain.startswith(other) for other in by
            ),
            **_stands(sheet, name, plain, at),
            **_shape(name, title),
        }
    if ruled and sheet.is_boards:  # which names who hires beside each title
        names.pop("")
    return ranking.best("pasted_employer", names)


def _offered(
    sheet: Sheet, title: str, ruled: str, labelled: str, spoken_of: Counter[str]
) -> Iterator[tuple[str, str, float]]:
    """Names, each with the sign that offers it and how much of that there is."""
    yield "rule_label", labelled, 1.0
    yield "rule_beside", ruled, 1.0
    yield from (("by_spoken", name, min(worth, 6) / 6) for name, worth in spoken_of.most_common(12))
    at = _line_of(sheet, title)
    if at >= 0:
        nearby = [at, *range(at + 1, at + 1 + _BELOW), *range(at - 1, at - 1 - _ABOVE, -1)]
        for each in nearby:
            line = sheet.line(each)
            parts = dict.fromkeys((line, *_PARTS.split(line), *segments(line))) if len(line) <= 2 * _SHORT else ()
            yield from (
                ("by_near", part, 1.0)
                for part in list(parts)[:12]
                if part and len(part) <= _SHORT and part[-1] not in "!?:"
            )
    for each in sheet.looked_at:
        line = sheet.lines[each]
        label, colon, value = line.partition(":")
        if len(label) <= 40 and words.COMPANY_LABEL.match(label_of(label)):
            yield "by_label", value if colon and value else sheet.line(each + 1), 1.0
        if len(line) <= _LONGEST and (posted := _POSTED_BY.search(line)):
            yield "by_label", posted["name"], 1.0
        if len(line) <= 120 and title and title.casefold() in line.casefold():
            yield from (("by_at", found["name"], 1.0) for found in _AT.finditer(line))
        for sign, pattern in (("by_about", _ABOUT), ("by_logo", _LOGO), ("by_careers", _CAREERS)):
            if len(line) <= 90 and (told := pattern.match(line)):
                yield from ((sign, name, 1.0) for name in told.groupdict().values() if name)
        for pattern in (_COPYRIGHT, _BEFORE_YEAR):
            if "©" in line or "opyright" in line or "(c)" in line.casefold():
                yield from (
                    ("by_copyright", _RIGHTS.sub("", found["name"]).strip(" .-"), 1.0)
                    for found in pattern.finditer(line)
                )
        if words.LEGAL_FORM.search(line):
            yield from (
                ("by_legal", part, 1.0) for part in (line, *_PARTS.split(line)) if words.LEGAL_FORM.search(part)
            )
            yield from (
                ("by_legal", found["name"], 1.0)
                for found in re.finditer(rf"(?P<name>{_NAME})", line)
                if words.LEGAL_FORM.search(found["name"])
            )
        yield from (("by_legal", found.group(), 1.0) for found in _LIGATURE.finditer(line))
    text = sheet.text[:8000]
    for sign, pattern in (("by_hires", _HIRES), ("by_joined", _JOINED)):
        yield from ((sign, _bare(found["name"]), 1.0) for found in pattern.finditer(text))
    yield from (("by_domain", name, 1.0) for name in _spelled(sheet))
    yield from (("by_top", line, 1.0) for line in sheet.lines[:_TOP] if len(line) <= _SHORT)
    amid = Counter(_bare(found["name"]) for found in _AMID.finditer(text))
    yield from (("by_amid", name, min(count, 6) / 6) for name, count in amid.most_common(_OFTEN))


def _spelled(sheet: Sheet) -> Iterator[str]:
    """The names whose letters are a domain's of an address in the text, as lines or sentences spell them."""
    for domain in sheet.domains[:12]:
        if len(domain) >= _LEAST_ALIKE:
            pattern = r"[ .&'’-]{0,3}".join(map(re.escape, domain[:40]))
            found = re.search(rf"(?<![\w@./-])(?i:{pattern})(?![\w@/-]|\.\w)", "\n".join(sheet.lines)[:20_000])
            yield found.group() if found else domain.capitalize()


def _bare(name: str) -> str:
    return re.sub(r"(?:['’]s)?[.,'’-]*$", "", name)


def _line_of(sheet: Sheet, title: str) -> int:
    """The number of the line that shows the title: nearest above the posting's text, or else the first that holds it."""
    own = sheet.plain_lines.get(letters(title), []) if title else []
    holding = own or [at for at in sheet.looked_at if title and title in sheet.lines[at]]
    above = [at for at in holding if at < sheet.begin]
    return above[-1] if above else (holding or [-1])[0]


def _stands(sheet: Sheet, name: str, plain: str, title_at: int) -> Signs:
    own = sheet.plain_lines.get(plain, [])
    folded = fold(name)
    inside = sheet.folded.count(folded)
    around = sheet.whole.count(folded)
    below = [at - title_at for at in own if title_at >= 0 and at > title_at]
    above = [title_at - at for at in own if title_at > at]
    near = min(below, default=99)
    end = fold("\n".join(sheet.lines[-_END:]))
    top = fold("\n".join(sheet.lines[:_TOP]))
    first = sheet.folded.find(folded)
    return {
        "alone": bool(own),
        "below_1": near == 1,
        "below_2": near == 2,
        "below_4": 3 <= near <= 4,
        "below_8": 5 <= near <= 8,
        "above_1": min(above, default=99) == 1,
        "above_4": 2 <= min(above, default=99) <= 4,
        "in_title_line": title_at >= 0 and folded in fold(sheet.line(title_at)),
        "in_text": inside > 0,
        "in_text_often": min(inside, 5) / 5,
        "on_page_often": min(around, 8) / 8,
        "in_end": folded in end,
        "in_top": folded in top,
        "in_top_and_text": folded in top and inside > 0,
        "in_end_and_text": folded in end and inside > 0,
        "starts_text": 0 <= first < 300,
        "before_place": any(sheet.near(at, "place", 0, 1) for at in own),
        "beside_apply": any(sheet.near(at, "apply", 2, 2) for at in own),
        "among_similar": bool(own) and all(at >= sheet.similar for at in own),
        "site": any("site" in sheet.facts.get(at, ()) for at in own),
        "sites_around": any(sheet.near(at, "site", 1, 1) for at in own),
        "is_fact": any(sheet.facts.get(at, set()) - {"site", "company", "ago"} for at in own),
        "domain": plain in sheet.domains,
        "like_domain": len(plain) >= _LEAST_ALIKE
        and any(plain in each or each in plain for each in sheet.domains if len(each) >= _LEAST_ALIKE),
    }


def _shape(name: str, title: str) -> Signs:
    """What the words of a name say for or against its being the employer's."""
    plain, size = letters(name), len(name.split())
    return {
        "itself_the_title": plain == letters(title),
        "in_title": bool(title) and name.casefold() in title.casefold(),
        "around_title": len(title) > 3 and title.casefold() in name.casefold(),
        "legal_form": bool(words.LEGAL_FORM.search(name)),
        "no_name": not spoken.is_name(name),
        "aggregator": bool(words.AGGREGATORS.match(name)),
        "chrome": bool(edges.CHROME.match(name) or words.LISTING.search(name)),
        "terms": bool(words.EMPLOYMENT.match(name) or words.TERMS.match(name) or words.REMOTE.match(name)),
        "department": bool(words.DEPARTMENT.match(name)),
        "section": any(
            kind.search(name) for kind in (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY, words.SIMILAR)
        ),
        "job": judge.names_a_job(name),
        "place": bool(places.alone(name)),
        "known_place": gazetteer.is_place(name),
        "money": bool(words.MONEY.search(name)),
        "one_word": size == 1,
        "three_words": size == 3,
        "many_words": size > 4,
        "short": len(plain) <= 3,
        "lower_case": name[:1].islower(),
        "each_large": all(word[:1].isupper() or len(word) <= 3 for word in name.split()),
        "digits": bool(re.search(r"\d", name)),
        "sentence": bool(re.search(r"[!?:;]|\.\s", name)),
    }
