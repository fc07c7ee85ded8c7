"""Chooses who hires among all names that a page offers, by learned weights."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import re
from collections import Counter
from collections.abc import Iterator

from scraper import ranking
from scraper.candidate import Candidate
from scraper.lexicon import edges, gazetteer, institutions, labels, places, words
from scraper.lexicon.call import is_call
from scraper.ranking import Signs
from scraper.shown import facts, spoken
from scraper.shown.heading import segments
from scraper.shown.whereabouts import Shown, Whereabouts
from scraper.signs import judge
from scraper.signs.named import is_label
from scraper.signs.site import Site, begun, letters, mail_domain, spelled, stands_for, unaccented, without_careers
from scraper.text.markup import Element, all_text, attribute, squeeze, tags

_NAME = r"[A-ZÀ-Ž][\w&’'.-]*(?: [A-ZÀ-Ž&][\w&’'.-]*){0,3}"
_JOINED = re.compile(
    rf"\b(?:join|at|about|bei|chez|bij|hos|presso|working (?:at|for)|work (?:at|for)|team|welcome to|is|via|in|voor|na|u) (?P<name>(?-i:{_NAME}))",
    re.I,
)
_IS = re.compile(
    rf"(?:^|[.!?\n]\s*)(?P<name>{_NAME}),? (?:is|was|has|provides|offers|are|helps|builds|develops|designs|makes|ist|est|es|è|é|är|er|jest|je|works|operates|creates|delivers)\b"
)
_AUTHORS = {"author", "article:publisher", "publisher", "twitter:site", "twitter:creator", "copyright", "dc.publisher"}
_SEARCHED, _SHORTEST, _LONGEST, _MOST_WORDS, _MOST_NAMES = 6000, 2, 80, 9, 110
_LEAST_ALIKE = 4
#: How often a text names whom nothing but its sentences tells of.
_OFTEN = 3


def choose(tree: Element, site: Site, page: Candidate, voted: Candidate, said: Shown) -> str:
    """The employer's name, empty when a page offers none; `page` and `voted` are the accounts of it and of its titles."""
    titles, text, shown = said.titles, said.text, "\n".join(said.all_lines)
    ruled = page.fields.get("hiringOrganization") or voted.fields.get("hiringOrganization", "")
    not_hiring = {letters(found["name"]) for found in _NOT_ITSELF.finditer(shown)}
    if letters(ruled) in not_hiring:
        ruled = ""
    if not page.fields.get("hiringOrganization") and (told := _told_outright(voted)):
        return told
    if labelled := _labelled(page, site):
        return labelled
    by: dict[str, Signs] = {}
    spellings: dict[str, str] = {}
    for sign, offered in [
        ("rule_all", ruled),
        *_offered(tree, titles, site, page, voted, text, shown),
        *_around(tree, said),
    ]:
        name = without_careers(_bare(squeeze(offered)))
        plain = letters(name)
        if (
            len(plain) < _SHORTEST
            or len(name) > _LONGEST
            or len(name.split()) > _MOST_WORDS
            or words.EMPLOYER.match(name)
            or is_call(name)
            or words.ABOUT_THEM.match(name)
            or plain in not_hiring
            or gazetteer.are_places(name)
            or gazetteer.is_around(name)
            or facts.is_told(name)
            or labels.calls_a_page(name)
        ):
            continue
        if plain not in by and len(by) >= _MOST_NAMES:
            continue
        said_so = spellings.setdefault(plain, offered if sign == "rule_all" else name)
        if (said_so.islower() and not name.islower()) or (" " not in said_so and " " in name and name in shown):
            spellings[plain] = name  # as a text writes it rather than an address or a design
        by.setdefault(plain, {})[sign] = 1.0
    title = voted.fields.get("title", "") or page.fields.get("title", "")
    for inside in _in_brackets([title, page.fields.get("title", ""), *titles], site):
        by.pop(inside, None)
    for plain in [plain for plain, signs in by.items() if spellings[plain].casefold() in page.filed]:
        if by[plain].keys() <= _WEAK:
            by.pop(plain)
    for plain in [plain for plain, signs in by.items() if signs.keys() <= _BESIDE and _TEAM.search(spellings[plain])]:
        by.pop(plain)
    names: dict[str, Signs] = {}
    where = Whereabouts(said, words.COMPANY_LABEL)
    spoken_of = {letters(each): worth for each, worth in _spoken_of(text)}
    mailbox = mail_domain(text) or mail_domain(shown)
    for plain, signs in by.items():
        longer = any(plain != other and len(plain) >= _LEAST_ALIKE and other.startswith(plain) for other in by)
        shorter = any(plain != other and len(other) >= _LEAST_ALIKE and plain.startswith(other) for other in by)
        alike: Signs = {"has_longer": longer, "has_shorter": shorter, "itself_the_title": plain == letters(title)}
        name = spellings[plain]
        known: Signs = {
            "spoken_of": min(spoken_of.get(plain, 0), _MOST_SAID) / _MOST_SAID,
            "mailed": bool(mailbox) and stands_for(mailbox, name),
        }
        shape = _shape(name, title, site, text, shown, set(signs))
        names[name] = {**signs, **alike, **known, **shape, **where.signs(name)}
    owned = [
        name for name, signs in names.items() if not _is_guessed(signs) and (signs["mailed"] or signs["site_itself"])
    ]
    if owned:  # what an address has is short for what somebody wrote
        names = {name: signs for name, signs in names.items() if not _is_guessed(signs)}
    best = ranking.best("employer", names)
    best = _whose_it_posts(best, names) or _in_full(best, names) or best
    speak = names.get(best, {})
    guessed = speak.get("weak") and (
        speak["place"] or speak["known_place"] or speak["in_title"] or text.count(best) < _OFTEN
    )  # what the job is about (`Golang Developer`) stands in its name, and often in its text
    unwritten = by.get(letters(best), {}).keys() == {"by_host"} and not (speak["in_text"] or speak["on_page"])
    if not (guessed or unwritten) or not_hiring:
        return best
    # An address alone is no name: the text has to write it.
    surer = {name: signs for name, signs in names.items() if not signs["weak"] and signs["in_text"]}
    return ruled or ranking.best("employer", surer)


def _whose_it_posts(best: str, names: dict[str, Signs]) -> str:
    """Of whom the text speaks on the site of a board or a paper that it does not name itself; else empty."""
    site = names.get(best, {})
    if not (site.get("board") or site.get("paper")) or not site["site_itself"] or site["in_text"]:
        return ""
    spoken_of = {
        name: signs
        for name, signs in names.items()
        if signs["in_text"] and not (signs["weak"] or signs["site_itself"] or signs["known_place"] or signs["board"])
        and ("by_below" in signs or ("by_spoken" in signs and (signs["starts_text"] or signs["spoken_of"] > _SURELY)))
    }  # fmt: skip
    return max(spoken_of, key=lambda name: ranking.worth("employer", spoken_of[name]), default="")


def _in_full(best: str, names: dict[str, Signs]) -> str:
    """The longer name of whom a text speaks, where nothing but an address tells a part of it; else empty."""
    if not {sign for sign in names.get(best, {}) if sign.startswith("by_")} <= {"by_host", "by_mail"}:
        return ""
    longer = [name for name, signs in names.items() if signs["in_text"] and "by_spoken" in signs and name != best]
    firsts = ((name, unaccented(name.split()[0])) for name in longer if " " in name)
    begun = [name for name, first in firsts if len(first) >= _LEAST_BEGUN and unaccented(best).startswith(first)]
    return max([*(name for name in longer if f" {best} " in f" {name} "), *begun], key=len, default="")


_LEAST_BEGUN = 5


#: So much of what a name may be worth for its sentences is enough wherever they stand.
_SURELY = 0.3


def _is_guessed(signs: Signs) -> bool:
    """Whether nothing but an address tells a name, as the page never writes it."""
    offered = {sign for sign in signs if sign.startswith("by_")}
    return offered <= {"by_host", "by_mail"} and bool(offered) and not (signs["in_text"] or signs["on_page"])


def _bare(name: str) -> str:
    """A name without what parts it from others, and without the marks of a quotation that holds nothing else."""
    closed = name[1:] if name[:1] in _QUOTES else name
    quoted = any(each in closed for each in _OPENING) and name[-1:] in _QUOTES
    return name.strip(_MARKS) if quoted else name.strip(_MARKS + _QUOTES)


_MARKS, _QUOTES, _OPENING = " ,;:：|·•-–—", '"“”', '„«“"'


def _labelled(page: Candidate, site: Site) -> str:
    """The one name that labels give the employer, if it is several words long and not the site's own."""
    by_label = (value for name, by, value in page.offers if name == "hiringOrganization" and by in _BY_LABEL)
    found = {letters(each): each for each in by_label}
    name = next(iter(found.values()), "") if len(found) == 1 else ""
    several = " " in name and name[:1].isupper() and len(name) <= _LONGEST
    place = gazetteer.is_place(name) and not _STATE.match(name)
    other = site.owns(name) or place or judge.is_job_title(name)
    return name if several and not other and labels.fold(name) not in labels.PAGES else ""


#: Lands that employ, as their governments call them.
_STATE = re.compile(
    r"(?i)(?:republic|state|kingdom|commonwealth|government|canton|province) of\s|republik |république |república |repubblica "
)
_BY_LABEL = {"label", "label_element"}


#: What says who hires and leaves nothing to weigh: the page's title, or whoever speaks of himself and of his mailbox.
_OUTRIGHT = {"hires", "self"}


def _told_outright(voted: Candidate) -> str:
    return next((name for name, signs in voted.votes.items() if _OUTRIGHT & signs.keys()), "")


#: "Werkbank.example is not the employer": what a board says of itself.
_NOT_ITSELF = re.compile(
    rf"(?P<name>{_NAME}|[\w-]+\.[a-z]{{2,6}}),? (?:is not|isn['’]t|n['’]est pas|ist nicht|no es|non è|não é|is niet|nie jest|není|nie je|är inte|er ikke|ei ole)"
    r" (?:l['’]|(?:the|der|el|il|o|de) )?(?:employ(?:er|eur)\b|arbeitgeber|empleador|datore di lavoro|empregador|werkgever|pracodawc|zaměstnavatel|zamestnávateľ|arbetsgivare|arbeidsgiver|arbejdsgiver|työnantaja)",
    re.I,
)
#: With whom one works, which hires nobody where it merely stands beside the title.
_TEAM = re.compile(r"(?i)(?<![\w-])(?:team|équipe|equipo|equipe|zespół|tým)$")
_BESIDE = {"rule_all", "rule_page", "by_near"}
#: What a title's bracket holds.
_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{2,60})[)）\]]")


def _in_brackets(titles: list[str], site: Site) -> set[str]:
    """What stands in brackets behind a job's name, and so tells which job it is (`Process Engineer (Mechanical)`)."""
    found = (
        each[1]
        for title in titles
        if judge.names_a_job(title)
        for each in _BRACKET.finditer(title[: judge.LONGEST_TITLE])
        if each.start() or each[1].isascii()  # an eastern board puts the company before the job
    )
    return {letters(each) for each in found if not (site.owns(each) or words.LEGAL_FORM.search(each))}


def _offered(
    tree: Element, titles: list[str], site: Site, page: Candidate, voted: Candidate, text: str, shown: str
) -> Iterator[tuple[str, str]]:
    """Names with the sign that offers each."""
    yield "rule_page", page.fields.get("hiringOrganization", "")
    yield from (("rule_page_too", each) for each in page.others.get("hiringOrganization", []))
    yield from ((f"by_{sign}", name) for name, signs in voted.votes.items() for sign in signs)
    said = "\n".join([*titles, shown, text])
    yield "by_host", spelled(site.domain, said) or begun(site.domain, said) or site.domain
    for name in titles:
        parts = segments(name)[:12]
        yield from (("by_part", part) for part in parts)
        if len(parts) > 1:
            yield "by_last_part", parts[-1]
    for each in tags(tree, "meta"):
        content = attribute(each, "content")
        if (attribute(each, "name") or attribute(each, "property")).lower() in _AUTHORS and "://" not in content:
            name = content.lstrip("@")
            if name in said or site.owns(name) or not words.LEGAL_FORM.search(name):  # else whoever made the page
                yield "by_author", name
    yield from (("by_spoken", each) for each, _ in _spoken_of(text)[:_MOST_SPOKEN])
    yield from (("by_answered", each) for each in spoken.answered(text))
    for pattern, sign in ((_JOINED, "by_joined"), (_IS, "by_is")):
        said_of = (found["name"].rstrip(".'’-") for found in pattern.finditer(text[:_SEARCHED]))
        yield from ((sign, name) for name in said_of if spoken.is_name(name))


def _spoken_of(text: str) -> list[tuple[str, int]]:
    """Whom a text speaks of, with what that is worth, the surest first.

    What stands first in an item (`Expert JavaScript knowledge`) does nothing, and what a text is about is nobody.
    """
    lines = [line for line in text.split("\n") if not line.lstrip().startswith("- ")]
    found = Counter(spoken.scores("\n".join(lines))).most_common()
    return [(name, worth) for name, worth in found if not spoken.is_topic(name, _without_headings_of(name, text))]


def _without_headings_of(name: str, text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.rstrip(" :").endswith(name))


#: Around a title, and what parts a line there.
_ABOVE, _BELOW, _SHORT = 4, 8, 60
_PARTS = re.compile(r"\s*[|·•;]\s*|\s[-–—]\s|[:：]\s*|\s*[()（）]\s*|, ")


def _around(tree: Element, page: Shown) -> Iterator[tuple[str, str]]:
    """What stands around the title and in headings, whatever it is."""
    at = page.lines.index(page.title) if page.title in page.lines else 0
    for line in [*page.lines[at + 1 : at + 1 + _BELOW], *page.lines[max(0, at - _ABOVE) : at]]:
        parts = dict.fromkeys((line, *_PARTS.split(line))) if len(line) <= 2 * _SHORT else ()
        yield from (("by_near", part) for part in parts if 1 < len(part) <= _SHORT and part[-1] not in ".!?:")
    yield from (("by_heading", squeeze(all_text(each))) for each in tags(tree, "h1", "h2", "h3"))


_WEAK = {"by_near", "by_heading", "by_joined", "by_is", "by_part", "by_last_part"}
#: So many of the names that sentences speak of are offered, each worth so much at most.
_MOST_SPOKEN, _MOST_SAID = 6, 6


#: Of a phrase that is no name, so many words are written small.
_SMALL_WORDS = 0.5


def _shape(name: str, title: str, site: Site, text: str, shown: str, signs: set[str]) -> Signs:
    """What a name and where it stands say for or against its being the employer's."""
    count = text.count(name)
    plain, size = letters(name), len(name.split())
    return {
        "signs": min(len(signs), 5) / 3,
        "weak": signs <= _WEAK,
        "named_in_text": min(count, 4) / 2,
        "in_text": count > 0,
        "on_page": min(shown.count(name), 4) / 2,
        "legal_form": bool(words.LEGAL_FORM.search(name)),
        "institution": (count > 0 or name in shown or "by_mail" in signs) and institutions.is_one(name),
        "paper": bool(edges.PAPER.search(name)),
        "board": bool(edges.BOARD.search(name)),
        "domain": plain == site.domain,
        "site_itself": site.owns(name),
        "site_name": any(letters(each) == plain for each in site.names),
        "aggregator": bool(words.AGGREGATORS.match(name)),
        "chrome": bool(edges.CHROME.match(name) or words.LISTING.search(name) or is_label(name)),
        "terms": bool(words.EMPLOYMENT.match(name) or words.TERMS.match(name) or words.DEPARTMENT.match(name)),
        "section": any(kind.search(name) for kind in (words.DUTIES, words.NEEDS, words.OFFERS, words.APPLY)),
        "job": judge.names_a_job(name),
        "place": bool(places.alone(name)),
        "known_place": gazetteer.is_place(name),
        "in_title": name.casefold() in title.casefold(),
        "around_title": len(title) > 3 and title.casefold() in name.casefold(),
        "phrase": size > 3 and sum(map(str.islower, name.split())) >= _SMALL_WORDS * size,
        "one_word": size == 1,
        "four_words": size == 4,
        "many_words": size > 4,
        "short": len(plain) <= 3,
        "lower_case": name[:1].islower(),
        "digits": bool(re.search(r"\d", name)),
        "sentence": bool(re.search(r"[!?:;]|\.\s", name)),
    }
