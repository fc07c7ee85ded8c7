"""Chooses where a posting's work is done among all places that a page offers, by learned weights."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from scraper import ranking
from scraper.candidate import Candidate
from scraper.lexicon import edges, gazetteer, institutions, places, words
from scraper.ranking import Signs
from scraper.shown.heading import segments
from scraper.shown.whereabouts import Shown, Whereabouts
from scraper.signs import judge
from scraper.signs.named import is_label
from scraper.signs.site import Site, letters
from scraper.text.markup import Element, attribute, squeeze, tags

_LONGEST, _MOST_WORDS, _MOST_NAMES = 90, 12, 90
_MOST_LINES, _LONGEST_LINE, _SEARCHED = 250, 160, 8000
#: What is a label of something else is no place.
_LABELS = (words.KIND_LABEL, words.PAY_LABEL, words.COMPANY_LABEL, words.REFERENCE_LABEL, words.TITLE_LABEL)
_LEAST_ALIKE, _FEW_TOWNS, _NEAR, _INITIALS = 4, 3, 5, 4
_PARTS = re.compile(r"\s*[|·•;]\s*|\s[-–—]\s|\s*/\s*|[:：]\s*|\s*[()（）]\s*")
#: Words that begin with a capital, up to three in a row, with what stands before them.
_CAPITALS = re.compile(r"(?:(?P<before>[\w’'.]+)\s+)?(?P<name>[^\W\d_a-z][\w’'-]*(?:[ -][^\W\d_a-z][\w’'-]*){0,4})")
#: Words that stand before a place.
_IN = {
    "in", "at", "near", "from", "around", "à", "a", "en", "em", "i", "w", "we", "v", "ve", "te", "bei", "raum", "nach", "im",
    "standort", "büro", "office", "na", "u", "в", "во", "у", "på", "ved", "di", "sede", "de", "city",
}  # fmt: skip
#: 東京都品川区, 上海市, 서울시 강남구: names that end in the word for what they are.
_EAST = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}[都道府県省市])[ 　]?(?:[\u4e00-\u9fff\u30a0-\u30ff]{1,6}?[区區县縣市町村郡])?|[\uac00-\ud7af]{1,4}[시도]? ?[\uac00-\ud7af]{1,4}[시군구]|[\uac00-\ud7af]{2,4}(?:특별시|광역시)"
)
_CODE = re.compile(r"(?:\b[A-Z]{1,2}-)?\b\w*\d\w*(?: [A-Z]{2}\b)?")
_GEO = {"geo.placename", "geo.region", "og:locality", "og:region", "icbm", "locality", "city", "location"}


@dataclass
class _Offers:
    """Names of places, by their letters, with the signs that offer each and the first spelling of each."""

    by: dict[str, Signs] = field(default_factory=dict)
    spellings: dict[str, str] = field(default_factory=dict)

    def add(self, sign: str, text: str) -> None:
        name = places.bare(squeeze(text).strip(' ,;|·•-–—"“”.:'))
        if len(name) > _LONGEST or len(name.split()) > _MOST_WORDS:  # an address with its floor and its entrance
            last = name.rpartition(",")[2].strip()
            name = last if gazetteer.is_place(last) else name
        plain = letters(name)
        if any(map(words.EMPLOYMENT.match, name.split(", "))) or any(each.match(name) for each in _LABELS):
            return
        if not plain or len(name) > _LONGEST or len(name.split()) > _MOST_WORDS:
            return
        if plain not in self.by and len(self.by) >= _MOST_NAMES:
            return
        self.spellings.setdefault(plain, name)
        self.by.setdefault(plain, {})[sign] = 1.0


def choose(tree: Element, url: str, site: Site, sources: list[Candidate], page: Shown) -> str:
    """The place, empty when a page offers none or when none is likelier than that it tells none."""
    offers = _Offers()
    for sign, text in _offered(tree, url, sources, page):
        offers.add(sign, text)
    where = Whereabouts(page, words.PLACE_LABEL)
    ruled = any(sign.startswith("rule_") for signs in offers.by.values() for sign in signs)
    known = [name for name in offers.spellings.values() if places.is_known(name)]
    first = min(known, key=where.first, default="")
    counts = {name: where.count(name) for name in known}
    most = max(counts.values(), default=0)
    names: dict[str, Signs] = {"": {"none": 1.0, "rule_none": not ruled, "none_known": not known}}
    apart = _without_employer(page.text[:_SEARCHED], page.employer)
    for plain, signs in offers.by.items():
        if (
            signs.keys() <= _WITHIN
            and offers.spellings[plain] in page.employer
            and offers.spellings[plain] not in apart
        ):
            continue
        others = [other for other in offers.by if other != plain]
        name = offers.spellings[plain]
        house = gazetteer.kind(name) != "city" and institutions.holds_kind(name)
        if " " not in name and (judge.sections(f"## {name}") or house):
            continue  # "Tugas", "Pivovar", which are small towns as well
        names[name] = {
            **signs,
            "signs": min(len(signs), 5) / 3,
            "has_longer": any(len(plain) >= _LEAST_ALIKE and plain in other for other in others),
            "has_shorter": any(len(other) >= _LEAST_ALIKE and other in plain for other in others),
            "first_known": name == first,
            "most_often": most > 1 and counts.get(name, 0) == most,
            "only_known": [name] == known,
            **where.signs(name),
            "after_in": where.word_before(name) in _IN,
            "among_many": sum(1 for _ in _towns(where.first_line(name))) > _FEW_TOWNS,
            **_shape(name, page, site),
        }
    return ranking.best("workplace", names)


def _offered(tree: Element, url: str, sources: list[Candidate], page: Shown) -> Iterator[tuple[str, str]]:
    """Names with the sign that offers each: `rule_…` what a source is sure enough of to tell it, `by_…` whatever may be."""
    for each in sources:
        yield from ((f"rule_{_sign(by)}", value) for name, by, value in each.offers if name == "jobLocation")
    if any(each.fields.get("jobLocationType") == "TELECOMMUTE" for each in sources):
        yield "by_remote", "Remote"
    for meta in tags(tree, "meta"):
        if (attribute(meta, "name") or attribute(meta, "property")).lower() in _GEO:
            yield "by_meta", attribute(meta, "content")
    for name in page.titles:
        yield from (("by_title_town", town) for town, _ in _towns(name))
        yield from (("by_title_part", part) for part in segments(name) if gazetteer.is_place(part))
    yield from (("by_own_title", town) for town, _ in _towns(page.title))
    yield from (("by_employer", town) for town, _ in _towns(page.employer))
    slug = re.sub(r"[-_+/.]+", " ", unquote(urlsplit(url).path)).title()
    yield from (("by_slug", town) for town, kind in _towns(slug) if kind == "city")
    for line in page.lines[:_MOST_LINES]:
        for part in dict.fromkeys((line, *_PARTS.split(line))) if len(line) <= _LONGEST_LINE else ():
            part = places.bare(part.strip())
            if gazetteer.is_place(part) or places.alone(part):
                yield "by_line", part
            elif places.shaped(part):
                yield "by_shape", part
    at = page.lines.index(page.title) + 1 if page.title in page.lines else 0
    for line in page.lines[at : at + _NEAR]:  # "Harbour Lights Trust, Galway", "Чернівці, вулиця Ольги, 27"
        first, comma, rest = line.partition(",")
        last = line.rpartition(",")[2].strip()
        if comma and len(line) <= _LONGEST and gazetteer.kind(last) in {"city", "town", "land"}:
            yield "by_behind_name", last
        elif comma and len(line) <= _LONGEST and gazetteer.kind(first) == "city" and re.search(r"\d$", rest):
            yield "by_before_street", first
    yield from (("by_text", town) for town, _ in _towns(page.text[:_SEARCHED]))
    yield from (("by_east", found.group()) for found in _EAST.finditer("\n".join([*page.lines, page.text])[:_SEARCHED]))
    yield from (("by_street", _CODE.sub("", each)) for each in places.all_addressed("\n".join(page.all_lines)))


#: What offers a town that may be a part of the employer's name.
_WITHIN = {"by_text", "by_employer", "by_title_town"}


def _without_employer(text: str, employer: str) -> str:
    """A text without an employer's name, whole or as it is cut short (`Calder Vale` of the `Calder Vale Trust`)."""
    parts = employer.split()
    for size in range(len(parts), 1, -1):
        text = text.replace(" ".join(parts[:size]), "·")
    return text


def _sign(by: str) -> str:
    if by.startswith(("json", "microdata", "rdfa", "board")):
        return "told"
    return by.split(" (")[0].replace(" ", "_").replace("'", "")


def _towns(text: str) -> Iterator[tuple[str, str]]:
    """The known towns and countries that a text names in capitals, the longest first, with their kinds."""
    for each in _CAPITALS.finditer(text):
        parts = re.split(r"[ ]", each["name"])
        at = 0
        while at < len(parts):
            for size in (3, 2, 1):
                some = " ".join(parts[at : at + size])
                if at + size <= len(parts) and (kind := gazetteer.kind(some)) in {"city", "town", "land"}:
                    if kind == "town" and len(some) <= _INITIALS and some.isupper() and not text.isupper():
                        break  # "ADA", "AKA": rather initials than a small town
                    yield some, str(kind)
                    at += size - 1
                    break
            at += 1


def _shape(name: str, page: Shown, site: Site) -> Signs:
    """What a name says for or against its being the place."""
    kind = gazetteer.kind(_CODE.sub("", re.split(r"[,(/|]", name)[0]).strip())
    plain, size = letters(name), len(name.split())
    return {
        "postcode": any(places.all_addressed(name)),
        "place": gazetteer.is_place(name),
        "known": places.is_known(name),
        "city": kind == "city",
        "town": kind == "town",
        "land": kind == "land",
        "word": kind == "word",
        "unknown": kind is None,
        "alone": bool(places.alone(name)),
        "shaped": bool(places.shaped(name)),
        "absurd": places.is_absurd(name),
        "remote": words.REMOTE.match(name),
        "presence": bool(words.PRESENCE.match(name)),
        "is_employer": plain == letters(page.employer),
        "in_employer": name.casefold() in page.employer.casefold(),
        "is_title": plain == letters(page.title),
        "in_own_title": name.casefold() in page.title.casefold(),
        "around_title": len(page.title) > 3 and page.title.casefold() in name.casefold(),
        "in_page_title": any(name.casefold() in each.casefold() for each in page.titles),
        "site_itself": site.owns(name),
        "in_address": len(plain) >= _LEAST_ALIKE and plain in site.path,
        "comma": "," in name,
        "commas": name.count(",") > 1,
        "one_word": size == 1,
        "many_words": size > 4,
        "short": len(plain) <= 3,
        "digits": bool(re.search(r"\d", name)),
        "lower_case": name[:1].islower(),
        "job": judge.names_a_job(name),
        "terms": bool(words.EMPLOYMENT.match(name) or words.TERMS.match(name) or words.MONEY.search(name)),
        "department": bool(words.DEPARTMENT.match(name)),
        "legal_form": bool(words.LEGAL_FORM.search(name)),
        "chrome": bool(edges.CHROME.match(name) or words.LISTING.search(name) or is_label(name)),
        "glued": bool(re.search(r"[^\W\d_A-Z][A-Z]", name)),
        "sentence": bool(re.search(r"[!?:;]|\w{3,}\.\s", name)),
        "section": any(each.search(name) for each in (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY)),
    }
