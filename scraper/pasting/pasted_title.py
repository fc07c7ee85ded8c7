"""Chooses what a posting in a pasted text is called, among its lines and what is said in them, by learned weights."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Iterator

from scraper import ranking
from scraper.lexicon import edges, gazetteer, places, words
from scraper.lexicon.call import without_call
from scraper.lexicon.labels import fold
from scraper.pasting.sheet import Sheet
from scraper.ranking import Signs
from scraper.shown.facts import label_of
from scraper.shown.heading import segments, wording
from scraper.signs.site import letters

_LONGEST, _SHORT, _MOST_NAMES, _ABOVE, _BELOW = 170, 90, 220, 60, 8

_AS = re.compile(
    r"(?:^|[.!?:]\s+|, )(?:as (?:an?|our|the)|join (?:us|\w+) as (?:an?|our)|als|en tant qu(?:e |['’])|comme|como|come|w roli|na stanowisku|jako|som) (?P<title>[^\W\d_][^.,:;!?\n]{3,70}?)(?=,| (?:you|you['’]ll|at|in|with|for|within|wirst|bist|sind|bei|übernimmst|unterstützt|vous|tu|te|ser[áa]s|você|ben|werk|zult|będziesz|budeš|kommer|du|sie)\b)",
    re.I,
)
_APPLY = re.compile(
    r"(?:apply|application|applying|applied) (?:now )?(?:for|to) (?:the |this |our )?(?P<title>.{3,90}?)(?: (?:role|position|job|vacancy|post)\b.*| (?:at|with) .+|[.!]|$)|(?:bewerb\w*|kandid\w*|postul\w*|candidat\w*|solliciteer|aplikuj)[^.:]{0,24} (?:als|als:|als een|som|na stanowisko|au poste de|comme|para|para el puesto de|à vaga|op de vacature|für|na pozici):? (?P<other>.{3,90}?)(?: bei .+|[.!]|$)",
    re.I,
)
_HIRES = re.compile(
    r"(?:\bis (?:now |currently )?(?:hiring|looking for|seeking|searching for|recruiting)|\bwe(?:['’]re| are) (?:now |currently )?(?:hiring|looking for|seeking|recruiting)|\b(?:sucht|suchen(?: wir)?|recherch(?:e|ons)|recrut(?:e|ons)|busca(?:mos)?|cerca|cerchiamo|zoek(?:t|en)(?: wij| we)?|hled(?:á|áme)|szuka(?:my)?|poszukuje(?:my)?|söker|søger|søker|hiring|looking for|seeking))(?: (?:an?|the|our|einen?|eine|une?|un|una|um|uma|een|en|ett|et|our next|talented|experienced|motivated|passionate|ab sofort|zum nächstmöglichen Zeitpunkt)){0,3} (?P<title>[\w+#./&()’'-]+(?: [\w+#./&()’'-]+){0,7}?)(?= (?:to|who|for|with|in|at|that|and|on|based|die|der|das|für|mit|pour|avec|qui|para|con|voor|met|pro|do)\b|[,.:;!\n–—]|$)",
    re.I,
)
_AT = re.compile(r"^(?P<title>.{3,90}?)\s+(?:at|@|bei|chez|hos|w firmie|ve společnosti|presso|bij|na|en) (?=\S)", re.I)
_IN = re.compile(r"^(?P<title>.{3,90}?)(?: jobs?| vacancy)?\s+(?:in|à|en|em|w|v|i) [A-ZÀ-Ž]")
_BEHIND = re.compile(r"^(?P<title>[^()\[]{3,90}?)\s*[(\[]")
_TRAIL = re.compile(r"\s*[/>»›→\\]\s*")
_PIECES = re.compile(r"\s[-–—]\s|\s*[|·•,;:–—※]\s*|\s*[【】「」]\s*")
_HINT = re.compile(r"[\s*]*(?:\(.{1,20}\))?\s*[-–—]\s*(?:job post|stellenanzeige|offre d['’]emploi|vacature)$", re.I)


def choose(sheet: Sheet, ruled: str) -> str:
    """The title, empty when none is likelier than that the text tells none; `ruled` is what rules read at its top."""
    spelled: dict[str, str] = {}
    by: dict[str, Signs] = {}
    where: dict[str, int] = {}
    for sign, text, at in _offered(sheet, ruled):
        name = text.strip(' \t,;|·•-–—*#>/"“”„«»')
        plain = letters(name)
        if not plain or not 2 < len(name) <= _LONGEST or (plain not in by and len(by) >= _MOST_NAMES):
            continue
        spelled.setdefault(plain, name)
        by.setdefault(plain, {})[sign] = 1.0
        where.setdefault(plain, at)
    names: dict[str, Signs] = {"": {"none": 1.0, "rule_none": not ruled, "none_of_jobs": not sheet.jobs}}
    nearest = max((at for at in sheet.jobs if at < sheet.begin), default=-1)
    for plain, signs in by.items():
        name = spelled[plain]
        names[name] = {
            **signs,
            "signs": min(len(signs), 5) / 3,
            "within_another": any(plain != other and plain in other for other in by),
            "around_another": any(plain != other and len(other) > 3 and other in plain for other in by),
            **_stands(sheet, name, plain, where[plain], nearest),
            **wording(name),
            **_on_line(name),
        }
    return _off_trail(ranking.best("pasted_title", names))


def _offered(sheet: Sheet, ruled: str) -> Iterator[tuple[str, str, int]]:
    """Names with the sign that offers each and the line that it stands in."""
    if ruled:
        yield "rule_lines", ruled, _line_of(sheet, ruled)
    looked = [at for at in sheet.looked_at if at not in sheet.filed]
    near = [at for at in looked if sheet.begin - _ABOVE <= at < sheet.begin + _BELOW]
    near.sort(key=lambda at: (at >= sheet.begin, abs(at - sheet.begin)))
    jobs = set(sheet.jobs)
    for at in near:
        yield "by_line", sheet.lines[at], at
    for at in [*near, *(each for each in looked if each in jobs)]:
        line = sheet.lines[at]
        yield "by_line", line, at
        if at in jobs or at in near[:20]:
            yield from (("by_part", part, at) for part in _parts(line))
        called = without_call(line)
        if called != line:
            yield "by_call", called, at
        label, colon, value = line.partition(":")
        if colon and len(label) <= 40 and words.TITLE_LABEL.match(label_of(label)):
            yield "by_label", value, at
        if len(line) <= 40 and words.TITLE_LABEL.match(label_of(line)) and sheet.line(at + 1):
            yield "by_label", sheet.line(at + 1), at + 1
    for at in looked:
        for found in _APPLY.finditer(sheet.lines[at]):
            yield "by_apply", found["title"] or found["other"], at
    text = sheet.text[:8000]
    for sign, pattern in (("by_as", _AS), ("by_hires", _HIRES)):
        for found in pattern.finditer(text):
            yield sign, found["title"], sheet.begin + text.count("\n", 0, found.start())


def _parts(line: str) -> Iterator[str]:
    """A line's parts: between separators, before the company, the place or a bracket, behind a way of crumbs."""
    yield from segments(line)[:8]
    yield from _PIECES.split(line)[:8]
    trail = [part for part in _TRAIL.split(line) if part]
    if len(trail) > 1:
        yield trail[-1]
        yield from (line[line.find(part) :] for part in trail[1:3])
    for pattern in (_AT, _IN, _BEHIND):
        found = pattern.match(line)
        if found:
            yield found["title"]
    yield _HINT.sub("", line)


def _off_trail(title: str) -> str:
    """What a way of crumbs ends with, where it leads through a page of the site (`Home > Careers > Loom Mechanic`)."""
    *crumbs, last = [part for part in _TRAIL.split(title) if part] or [""]
    kinds = (words.AGGREGATORS, edges.CHROME, words.LISTING, words.ABOUT_WORK)
    return last if any(kind.match(each) for each in crumbs for kind in kinds) else title


def _line_of(sheet: Sheet, text: str) -> int:
    return next((at for at in sheet.looked_at if text in sheet.lines[at]), sheet.begin)


def _stands(sheet: Sheet, name: str, plain: str, at: int, nearest: int) -> Signs:
    """Where a name stands, how often, and beside what."""
    own = sheet.plain_lines.get(plain, [])
    above = [sheet.begin - each for each in own if each < sheet.begin]
    last = sheet.begin - min(above) if above else (own[0] if own else at)
    distance = sheet.begin - last
    folded = fold(name)
    inside = sheet.folded.count(folded)
    around = sum(
        1 for each in sheet.jobs if each != last and abs(each - last) <= 8 and letters(sheet.lines[each]) != plain
    )
    facts = {
        sort: sheet.near(last, sort, 2, 5) for sort in ("place", "pay", "terms", "presence", "apply", "ago", "company")
    }
    return {
        "alone": bool(own),
        "often_alone": min(len(own), 3) / 3,
        "above_1": distance == 1,
        "above_2": distance == 2,
        "above_4": 3 <= distance <= 4,
        "above_8": 5 <= distance <= 8,
        "above_16": 9 <= distance <= 16,
        "above_far": distance > 16,
        "first_inside": distance == 0,
        "inside_3": -3 <= distance < 0,
        "inside": distance < -3 and last < sheet.end,
        "below": last >= sheet.end,
        "among_similar": last >= sheet.similar,
        "nearest": last == nearest,
        "first_job": bool(sheet.jobs) and last == sheet.jobs[0],
        "in_text": inside > 0,
        "in_text_often": min(inside, 4) / 4,
        "on_page_often": min(sheet.whole.count(folded), 6) / 6,
        "jobs_around": min(around, 6) / 6,
        "sites_around": sheet.near(last, "site", 2, 2),
        "site": "site" in sheet.facts.get(last, ()) if own else False,
        "top": last < 4,
        "at_once": last == 0,
        **{f"near_{sort}": told for sort, told in facts.items()},
        "near_facts": sum(facts.values()) / 4,
        "is_fact": bool(own) and bool(sheet.facts.get(last, set()) - {"ago", "apply", "site"}),
    }


def _on_line(text: str) -> Signs:
    size = len(text.split())
    return {
        "announces": any(kind.match(text) for kind in (words.DUTIES, words.NEEDS, words.OFFERS)),
        "mentions": any(kind.search(text) for kind in (words.DUTIES, words.NEEDS, words.OFFERS)),
        "similar": bool(words.SIMILAR.match(text)),
        "place": bool(places.alone(text)) or gazetteer.is_place(text),
        "money": bool(words.MONEY.search(text)),
        "comma": "," in text,
        "two_words": size == 2,
        "long": len(text) > _SHORT,
        "separated": bool(re.search(r" [|–—-] |[|»·•:/]", text)),
        "brackets": "(" in text,
        "large": text.isupper(),
        "each_large": size > 1 and all(word[:1].isupper() or len(word) <= 3 for word in text.split()),
        "logo": text.casefold().endswith("logo"),
    }
