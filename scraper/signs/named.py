"""Knows the names (classes, ids, names for tests) by which sites mark a posting's title, company and place."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scraper.candidate import Candidate
from scraper.lexicon import gazetteer, institutions, words
from scraper.signs.site import letters, spelled
from scraper.text.markup import Element, all_text, ancestors, attribute, brief, children, squeeze, tags
from scraper.text.plain import to_text

_TEST_NAMES = ("data-testid", "data-test", "data-qa", "data-at", "data-automation", "data-automation-id", "data-cy")
_HEADINGS = {"h1", "h2", "h3"}
_RANKED = {*_HEADINGS, "h4", "h5", "h6"}
_PLAIN = {"div", "span", "p", "td", "strong", "b", "font", "dd", "h4", "h5"}
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])|[_]+|-{2,}")
_RATING = re.compile(r"\s+\d(?:[.,]\d)?(?:\s*[★⭐/].*)?$")


@dataclass(frozen=True)
class _Names:
    """An element with its class, its names for tests, and all of its names in one spelling (`job-location`)."""

    element: Element
    kind: str
    test: str
    all: str

    def inside(self, name: str) -> bool:
        """Whether an element around it has such a class."""
        return any(name in attribute(each, "class") for each in ancestors(self.element))

    def itemprop(self, name: str, *, around: bool = False) -> bool:
        """Whether it, or one around it, is marked as that property."""
        some = ancestors(self.element) if around else [self.element]
        return any(name in attribute(each, "itemprop").split() for each in some)

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether any of its names matches."""
        return bool(pattern.search(self.all))


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s-])(?:{pattern})(?:$|[\s-])")


_OWN_NAME = re.compile(r"org-name")
_COMPANY_NAME = re.compile(r"company-?name|employer-?name|job-company|com(?:pany)?-?title|comp-name|advertiser-?name")
_COMPANY = _re(
    "company|kurum|sirket|cname|co-?name|firma|empresa|azienda|entreprise|arbeitgeber|bedrijf|pracodawca|zamestnavatel|anbieter|inserent|dienstgeber|employeur|recruteur|empleador|empregador|datore|werkgever|arbetsgivare|arbeidsgiver|arbejdsgiver|tyonantaja|munkaltato|angajator|poslodavac|isveren|corp-?name|employer|advertiser|agency|hiring-?organi[sz]ation|organi[sz]ation-name|recruiter-?name"
)
_PLACE_NAME = re.compile(r"job-?location|location-?name|job-?city|work-?location")
_PLACE = _re(
    "locations?|loc|city|poblacion|standort|arbeitsort|dienstort|lieu|localisation|ubicacion|sede|map-?address"
)
_ADDRESS = _re("(?:[a-z]+-)*address|adresse|direccion|indirizzo|adres")
_TITLE = re.compile(
    r"(?:job|vac|post|role|stellen?|offre|annonce|oferta)-?(?:title|titel|titre|titulo)|topcard-title|posting-?title|position-?title|vacancy-?title|(?:^|[\s-])titel(?:$|\s)"
)

# What the names mean, the surest first.
_MEANT: tuple[tuple[str, Callable[[_Names], bool]], ...] = (
    ("hiringOrganization", lambda n: bool(_OWN_NAME.search(n.kind.lower()))),
    ("hiringOrganization", lambda n: n.kind.split() == ["topcard__flavor"]),
    ("hiringOrganization", lambda n: n.has(_COMPANY_NAME)),
    ("hiringOrganization", lambda n: n.itemprop("name") and n.itemprop("hiringOrganization", around=True)),
    ("hiringOrganization", lambda n: n.itemprop("hiringOrganization") and not children(n.element)),
    ("hiringOrganization", lambda n: n.has(_COMPANY) and "contact" not in n.all and len(children(n.element)) <= 3),
    ("jobLocation", lambda n: "topcard__flavor--bullet" in n.kind and "metadata" not in n.kind),
    ("jobLocation", lambda n: n.has(_PLACE_NAME)),
    ("jobLocation", lambda n: "location" in n.kind and n.inside("posting-categories")),
    ("jobLocation", lambda n: "location" in n.test),
    ("jobLocation", lambda n: n.itemprop("jobLocation") or n.itemprop("addressLocality")),
    ("jobLocation", lambda n: n.has(_PLACE)),
    ("jobLocation", lambda n: n.has(_ADDRESS) and len(children(n.element)) <= 2),
    ("title", lambda n: n.element.name in _HEADINGS and n.has(_TITLE)),
    ("title", lambda n: n.element.name == "h2" and n.inside("posting-headline")),
    ("title", lambda n: bool(re.search(r"job-?title|jobPostingHeader|position-?title", n.test, re.I))),
    ("title", lambda n: n.element.name in _PLAIN and n.has(_TITLE)),
)
_AT_MOST = 3
#: What any of these names have, and those of the sure ones.
_ANY = re.compile(
    "|".join(each.pattern for each in (_OWN_NAME, _COMPANY_NAME, _COMPANY, _PLACE, _ADDRESS, _TITLE))
    + "|topcard|location|job-?city|job-?posting-?header"
)
_SURE = re.compile(f"location|{_PLACE_NAME.pattern}|{_COMPANY_NAME.pattern}")


def _all_named(body: Element, wanted: re.Pattern[str]) -> Iterator[tuple[Element, str, str, str]]:
    """Elements with their class, their names for tests and all of their names, where those may mean something.

    Names come again on a page: each is looked through once. Headings and marked elements may mean something without.
    """
    known: dict[tuple[str, str, str], str] = {}
    for element in tags(body):
        attrs = element.attrs
        marked = "itemprop" in attrs or element.name == "h2"
        if not (attrs or marked):
            continue
        kind, own = attribute(element, "class"), _own_id(element)
        test = " ".join(attribute(element, name) for name in _TEST_NAMES if name in attrs)
        every = known.get((kind, own, test))
        if every is None:
            every = _JOINT.sub("-", f"{kind} {own} {test}").lower() if kind or own or test else ""
            every = known[kind, own, test] = every if wanted.search(every) else ""
        if every or marked:
            yield element, kind, test, every


def _own_id(element: Element) -> str:
    """An element's id; a heading's that a machine made of the heading's own words says nothing more than they do."""
    own = attribute(element, "id")
    return "" if own and element.name in _RANKED and letters(own) == letters(all_text(element)) else own


def sure(body: Element) -> list[Element]:
    """The elements that are named, for tests or by their class, for the one place or the one employer of a page."""
    found: dict[str, list[tuple[str, Element]]] = {"place": [], "company": []}
    for element, kind, test, every in _all_named(body, _SURE):
        names = _Names(element, kind, test, every)
        place = "location" in test.lower() or names.has(_PLACE_NAME)
        if not place and not names.has(_COMPANY_NAME):
            continue
        text = squeeze(brief(element))
        if 1 < len(text) <= 80:
            found["place" if place else "company"].append((text, element))
    return [each for some in found.values() if len({text for text, _ in some}) == 1 for _, each in some]


def is_label(text: str) -> bool:
    """Whether a text is only the label of a fact: `Company Location`, `Ort:`."""
    if len(text) > words.LONGEST_LABEL:
        return False
    label = words.OF_THE_JOB.sub("", text.strip(" :："))
    kinds = (words.PLACE_LABEL, words.COMPANY_LABEL, words.TITLE_LABEL, words.KIND_LABEL, words.PAY_LABEL)
    if any(kind.match(label) for kind in kinds):
        return True
    before, _, last = label.rpartition(" ")
    return words.PLACE_LABEL.match(last) and any(kind.match(before) for kind in kinds)


def _beside_place(text: str) -> tuple[str, str]:
    """A company and the known town behind it (`Marlow Weavers / Leeds`), empty where none stands there."""
    whole, dash, _ = text.partition(" - ")
    if dash and institutions.is_one(whole):
        return whole, ""  # what follows is a part of it
    company, mark, place = text.rpartition(" / ")
    return (company, place) if mark and company and gazetteer.is_place(place) else (text, "")


#: `/company/marlow-weavers`: where a board keeps what it says of an employer.
_PROFILE = re.compile(
    r"/(?:compan(?:y|ies)|employers?|organi[sz]ations?|firm[ay]?|unternehmen|arbeitgeber|entreprises?|empresas?|aziend[ae]|bedrij(?:f|ven)"
    r"|pracodawc[ay]|zamestnavatele?|foretag|virksomhed(?:er)?|cmp)/(?P<slug>[^/?#]{4,80})",
    re.I,
)


def profiled(body: Element) -> str:
    """The one employer to whose own page links lead that are called as their address is; empty where several are."""
    found: dict[str, str] = {}
    for link in tags(body, "a"):
        profile, name = _PROFILE.search(attribute(link, "href")), squeeze(brief(link))
        if profile and len(name) <= _LONGEST_NAME and spelled(profile["slug"].rstrip("0123456789-"), name):
            found.setdefault(letters(name), name)
    return next(iter(found.values())) if len(found) == 1 else ""


_LONGEST_NAME = 80


def read(body: Element, candidate: Candidate) -> None:
    """Put what stands in elements with such names into a candidate."""
    found: list[list[Element]] = [[] for _ in _MEANT]
    for element, kind, test, every in _all_named(body, _ANY):
        names = _Names(element, kind, test, every)
        for known, (_, is_meant) in zip(found, _MEANT, strict=True):
            if len(known) < _AT_MOST and is_meant(names):
                known.append(element)
    for elements, (name, _) in zip(found, _MEANT, strict=True):
        plain = name == "title" and elements and all(each.name in _PLAIN for each in elements)
        if plain and len({squeeze(all_text(each)) for each in elements}) > 1:
            continue  # other jobs are named so as well
        for element in elements:
            text = re.sub(r"^[^:：]{2,20}[:：]\s*", "", squeeze(to_text(element).replace("\n", " ").lstrip("#- ")))
            if name == "hiringOrganization":
                text = _RATING.sub("", re.sub(r"^(?:at|@|bei|chez|by|von|par)\s+", "", text))
                text, place = _beside_place(text)
                candidate.put("jobLocation", place, by="name")
            if name == "hiringOrganization" and element.name == "h1":
                continue  # it is the posting's own, in the company's font
            if is_label(text):
                continue
            spoken = text.endswith((".", "!", "?")) and len(text.split()) > 5 and element.name not in {"h1", "h2"}
            if 1 < len(text) <= (120 if name == "title" else 80) and not spoken:
                candidate.put(name, text, by="name")
                if name != "jobLocation":
                    break
    candidate.put("hiringOrganization", profiled(body), by="name")
