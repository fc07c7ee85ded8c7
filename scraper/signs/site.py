"""Knows what a site calls itself: in its head, in the link to its first page, in its logo, by its address."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from scraper.lexicon import edges, gazetteer, institutions, labels, words
from scraper.signs import imprints
from scraper.text.markup import Element, all_text, ancestors, attribute, body_of, brief, leading, squeeze, tags

_CAREERS = re.compile(
    r"\s*[-–|]?\s*(?<!\w)(?:careers?|jobs?|karriere|stellenangebote|career site|recrutement|vacatures|job details?)\s*$",
    re.I,
)
_CAREERS_AT = re.compile(
    r"^(?:(?:careers|jobs|working|karriere|work|join us) (?:at|bei|with|@)"
    r"|(?:stellenangebote|offene stellen|jobs|karriere|offres d['’]emploi|vacatures|ofertas|vagas|careers?)"
    r" (?:der|des|von|de la|de|du|van|da|do|of)) ",
    re.I,
)
_HOST = re.compile(r"(?:https?://)?(?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,24}/?")
#: Under which languages, or lands, sites have further first pages.
_CODES = (
    r"(?:a[rtu]|b[egr]|c[ahlnosz]|d[aek]|e[elnstu]|f[ir]|g[abr]|h[eru]|i[delnst]|j[ap]|k[or]|l[tv]|m[sxy]|n[blnoz]|p[lt]|r[osu]"
    r"|s[eiklqrv]|t[hrw]|u[aks]|v[in]|z[ah])"
)
_HOME = re.compile(rf"^(?:\./?|/?(?:{_CODES}(?:[-_][a-z]{{2}})?/?)?(?:index\.\w+|home/?|default\.\w+)?)$", re.I)
_LOGO = re.compile(r"\s*\b(?:company |site )?(?:logo(?:type)?|home ?page|homepage|startseite|banner)\b\s*", re.I)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright|版[权權]所有|著作権)\s*[:：]?\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?,?\s*)?(?:by\s+)?(?P<name>[^\W\d_][^|·•,.;:(©\n]{2,50})",
    re.I,
)
#: "Marlow Weavers Ltd. All rights reserved", where no sign of a copyright stands.
_RESERVED = (
    r"(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden"
    r"|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|все права защищены|усі права захищені|всички права запазени"
    r"|sva prava (?:pridržana|zadržana)|vse pravice pridržane|alla rättigheter förbehållna|alle rettigheder forbeholdes|alle rettigheter forbeholdt|kaikki oikeudet pidätetään|tüm hakları saklıdır)"
)
_RESERVED_TO = re.compile(rf"(?P<name>(?-i:[^\W\d_a-zà-žа-я])[^|·•;:(©\n]{{2,58}}?)[.,]? {_RESERVED}", re.I)
_SIGNED = re.compile(rf"©|版[权權]所有|{_RESERVED}", re.I)
#: What stands beside the sign of a copyright without being anybody's name.
_RIGHTS = re.compile(
    r"(?:crown |database )?copyright|all rights|alle rechte|tous droits|todos los|todos os|tutti i diritti|wszelkie|všechna práva|všetky práva|minden jog|toate drepturile|все права|всі права|всички права|sva prava|vse pravice|alla rättigheter|med ensamrätt|alle rettigheder|alle rettigheter|kaikki oikeudet|kõik õigused|visas tiesības|visos teisės|tüm hakları|με επιφύλαξη|öll réttindi|版权|版權|著作権|無断|모든 권리|جميع الحقوق|כל הזכויות",
    re.I,
)
#: What links to a site's first page in another language are called.
_LANGUAGE = re.compile(
    r"^(?:(?:in )?(?:deutsch|english|français|español|castellano|català|euskara|galego|português|italiano|nederlands|polski|česky|čeština|slovensky|slovenčina|magyar|română|русский|українська|български|svenska|norsk(?: bokmål)?|dansk|suomi|suomeksi|eesti|latviešu|lietuvių|hrvatski|srpski|slovenščina|ελληνικά|türkçe|gaeilge|cymraeg|日本語|中文|简体中文|繁體中文|한국어|العربية|עברית)|[a-z]{2}|[a-z]{2}[-_][a-z]{2})$",
    re.I,
)
_SECOND_LEVEL = {"co", "com", "org", "net", "gov", "ac", "edu", "gob", "gouv", "or", "ne"}
_LONGEST = 60
#: Words of a name at most, what stands around it, and what makes it somebody's.
_MOST_WORDS, _AROUND = 6, ".,;:!?()[]\"'“”„«»"
_OWN = re.compile(r"['’]s?\W*$")
_LEAST_SPELLED, _SEARCHED, _END, _MOST_NAMES = 4, 20_000, 1500, 20


def without_careers(name: str) -> str:
    """A site's name without what says that its pages are of jobs (`Acme Careers`, `Jobs at Acme`)."""
    return _CAREERS_AT.sub("", _CAREERS.sub("", name))


def is_host(text: str) -> bool:
    """Whether a text is the name of a site's host, in small letters: `jobs.marlow.example`."""
    return _HOST.fullmatch(text) is not None


def letters(text: str) -> str:
    """A text's letters and digits in lower case, in which names are compared."""
    return re.sub(r"[\W_]+", "", labels.fold(text))


@dataclass(frozen=True)
class Site:
    """The names by which a site calls itself, the surest first, the label of its domain, the letters of the page's path."""

    names: tuple[str, ...]
    domain: str
    path: str = ""

    def owns(self, name: str) -> bool:
        """Whether a name is the site's own."""
        plain = letters(name)
        if len(plain) >= 4 and len(self.domain) >= 4 and (plain in self.domain or self.domain in plain):
            return True
        return bool(plain) and any(letters(each) == plain for each in self.names)

    def ends(self, plain: str) -> bool:
        """Whether the path of the page's address ends with a name's letters, but for a number."""
        return self.path.rstrip("0123456789").removesuffix("html").removesuffix("php").endswith(plain)

    def within(self, text: str) -> str:
        """The site's name with which a text begins; empty when it begins with none."""
        return next((each for each in self.names if text.startswith(each) and not text[len(each) :][:1].isalnum()), "")


#: Letters that are no others with a mark.
_OTHER_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "ı": "i"}
)


def unaccented(text: str) -> str:
    """A text's letters as addresses have them."""
    marked = unicodedata.normalize("NFKD", text.translate(_OTHER_LETTERS))
    return letters("".join(sign for sign in marked if not unicodedata.combining(sign)))


def _in_one_spelling(text: str) -> str:
    """A text's letters as addresses have them, whether they write `gaertner` or `gartner`."""
    return _DIGRAPHS.sub(lambda found: found[0][0], unaccented(text))


_DIGRAPHS = re.compile(r"ae|oe|ue")


def spelled(name: str, text: str) -> str:
    """How a text spells a name that an address runs together (`marlow-weavers`); empty when it does not."""
    plain = _in_one_spelling(name)
    if len(plain) < _LEAST_SPELLED:
        return ""
    there = [_OWN.sub("", word).strip(_AROUND) for word in text[:_SEARCHED].split()]
    for at, first in enumerate(there):
        said = ""
        for to in range(at, min(at + _MOST_WORDS, len(there))) if first[:1].isupper() else ():
            said += _in_one_spelling(there[to])
            if said == plain:
                return " ".join(there[at : to + 1])
            if not plain.startswith(said):
                break
    return ""


def stands_for(short: str, name: str) -> bool:
    """Whether what an address has (`tmg`, `marlow`) is short for a name, or longer by its form (`marlowinc`)."""
    plain, parts = _in_one_spelling(short), [_in_one_spelling(part) for part in name.split()]
    whole = "".join(parts).removeprefix("the" if len(parts) > 1 else "")
    initials = {"".join(part[:1] for part in parts), "".join(part[:1] for part in name.split() if part[:1].isupper())}
    enough = len(plain) >= _LEAST_SPELLED and len(whole) >= _LEAST_SPELLED
    return plain.lower() in {each.lower() for each in initials} or (
        enough and (whole.startswith(plain) or plain.startswith(whole))
    )


def begun(name: str, text: str) -> str:
    """The name in a text with which one begins that an address runs together (`Marlow` of `marlowweavers`).

    No place, and no word that the text writes small as well.
    """
    plain, small = unaccented(name), set(text[:_SEARCHED].split())
    for found in _CAPITALISED.finditer(text[:_SEARCHED]):
        first = unaccented(found["first"])
        if len(first) < max(_LEAST_BEGUN, len(plain) // 2 - 1) or not plain.startswith(first):
            continue
        if found["first"].lower() in small or gazetteer.is_place(found["first"]):
            continue
        return found["first"]
    return ""


_CAPITALISED = re.compile(r"(?<!\w)(?P<first>[^\W\d_a-z][^\W\d_]{4,30})(?!\w)")
_LEAST_BEGUN = 5


_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]+\.)*?(?P<domain>[\w-]+)\.(?:(?:co|com|org|ac|gov|net)\.)?[a-z]{2,}\b", re.I
)
_POST_OFFICES = re.compile(
    r"^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|gmx|web|t-online|mail|proton|protonmail|orange|wanadoo|free|laposte|libero|seznam|centrum|email|wp|o2|onet|interia|post|bluewin|telia|mailbox|posteo|naver|daum|qq|163|126|yandex|rambler|inbox|ukr|abv|freemail|citromail|tiscali|virgilio|sapo|uol|bol|terra)$",
    re.I,
)


#: What stands before a name in the address of somebody whose own was taken.
_BEFORE = re.compile(r"^(?:get|try|join|use|go|hello|team|weare|meet|the|my)(?=[a-z]{4})")
#: No word that an address runs together is longer and one name.
_LONGEST_RUN = 12


def of_mail(text: str, said: str = "") -> str:
    """The name of whom applications are mailed to, as the text, or what else was `said`, spells it.

    Where nobody spells it, as the address does, unless that runs several words together.
    """
    domain = mail_domain(text)
    names = (domain, _BEFORE.sub("", domain))
    told = next((name for each in (text, said) for one in names if each and (name := spelled(one, each))), "")
    if told or "-" in domain:
        return told or domain.replace("-", " ").title()
    return institutions.apart(domain) or ("" if len(domain) > _LONGEST_RUN else domain.title())


def mail_domain(text: str) -> str:
    """The label of the domain of a text's first mailbox, unless it is a post office's."""
    found = _MAIL.search(text)
    return found["domain"] if found and not _POST_OFFICES.match(found["domain"]) else ""


def read(tree: Element, url: str) -> Site:
    """What a page, not pruned yet, and its address say of the site."""
    url = _original(tree, url)
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    parts = host.split(".")
    at = -3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else -2
    domain = parts[at] if len(parts) >= -at and not host.replace(".", "").isdigit() else ""
    path = letters(unquote(urlsplit(url).path))
    headings = {squeeze(all_text(each)) for each in tags(tree, "h1")}
    names = dict.fromkeys(name for each in (*_above_menu(tree), *_names(tree, host)) if (name := _clean(each)))
    end = all_text(body_of(tree))[-_END:]
    tools = {letters(found["name"]) for found in _POWERED.finditer(end)}
    if domain and letters(domain) in tools and len(parts) > -at:
        domain = parts[0]  # whom the tool's host serves
    for name in [each for each in names if any(letters(each).startswith(tool) for tool in tools)]:
        names.pop(name)
    for name in list(names):  # pictures at the top are called as the page's heading, which its address repeats
        if name in headings and letters(name) in path:
            names.pop(name)
    return Site(tuple(names)[:_MOST_NAMES], letters(domain), path)


#: Whose pages are copies of others, and addresses that are no names.
_COPIES = re.compile(r"(?:^|\.)(?:archive\.(?:org|ph|is|today|li|md)|webcache\.googleusercontent\.com)$|^[\d.:\[\]]+$")
_ADDRESS = re.compile(r"https?://(?!\S*(?:archive\.(?:org|ph|is|today|li|md)|webcache)[./])\S+$")


def _original(tree: Element, url: str) -> str:
    """The address of the page of which the one at an archive's address is a copy, as it tells that; else its own."""
    if not _COPIES.search(urlsplit(url).hostname or ""):
        return url
    told = (
        attribute(each, "href") or attribute(each, "content")
        for each in tags(tree, "link", "meta")
        if "canonical" in {attribute(each, "rel"), attribute(each, "name")} or attribute(each, "property") == "og:url"
    )
    found = (match[0] for each in told if (match := _ADDRESS.search(each)))
    return next(found, url)


#: "Powered by HireTool", of whom a site has its pages.
_POWERED = re.compile(
    r"(?-i:(?<!\w)|(?=[A-Z]))(?:powered by|bereitgestellt von|propulsé par|impulsado por|desenvolvido por|con tecnología de|aangedreven door)"
    r"\s+(?P<name>(?-i:[^\W\d_a-zà-ž])[\w.-]{2,30})",
    re.I,
)


#: What a name ends before that was kept with its markup.
_MARKUP = re.compile(r"&lt;|<(?=[a-z/!])", re.I)


#: What links to a site's first page are called.
_FIRST_PAGE = re.compile(
    r"(?:back to (?:the )?)?(?:front|start|main|first|index|home) ?page|(?:zur )?(?:start|haupt)seite|(?:page d['’])?accueil|(?:página (?:principal|de inicio|inicial)|inicio)"
    r"|pagina (?:iniziale|principale)|voorpagina|startpagina|hoofdpagina|strona główna|hlavní (?:strana|stránka)|hlavná stránka|úvodn[íá] (?:strana|stránka)"
    r"|forsid(?:e|en)|framsida|startsida|hjemmeside|etusivu|főoldal|kezdőlap|prima pagină|главная(?: страница)?|головна(?: сторінка)?|начало|naslovnica|početna(?: stranica)?"
    r"|domača stran|avaleht|sākumlapa|pagrindinis|αρχική(?: σελίδα)?|ana ?sayfa",
    re.I,
)


def _clean(text: str) -> str:
    name = without_careers(_LOGO.sub(" ", squeeze(_MARKUP.split(text)[0])).strip(" -–—|·:"))
    other = (
        words.AGGREGATORS.match(name), edges.CHROME.match(name), words.LISTING.search(name), _RIGHTS.match(name),
        _LANGUAGE.match(name), _FIRST_PAGE.fullmatch(name),
    )  # fmt: skip
    return name if 1 < len(name) <= _LONGEST and not any(other) else ""


#: So many links between a heading and the next are a menu below it.
_MENU = 3


def _above_menu(tree: Element) -> Iterator[str]:
    """What a page is called beside its jobs, where that stands at its top above a menu ("Marlow - Situations vacant")."""
    called = next((squeeze(all_text(each)) for each in tags(tree, "title")), "")
    parts = [part.strip() for part in _TITLE_JOINTS.split(called)]
    own = {letters(part) for part in parts if labels.fold(part) not in labels.PAGES}
    if len(own) != 1 or len(parts) < _BOTH:
        return
    for each in itertools.islice(tags(body_of(tree), *_TOP), _FEW_BELOW):
        name = squeeze(brief(each, _FEW_NODES))
        if letters(name) in own:
            around = (one for one in each.find_all_next(True, limit=_FEW_BELOW) if letters(brief(one)) not in own)
            below = itertools.takewhile(lambda one: one.name not in _HEADS, around)
            inside = {id(one) for one in tags(each, *_HEADS)}
            headings = (one for one in each.find_all_next(_HEADS) if id(one) not in inside)
            again = any(letters(brief(one)) in own for one in headings)  # then it is what the page is about
            if sum(one.name == "a" for one in below) >= _MENU and not again:
                yield name
            return


_TOP, _BOTH = ("h1", "h2", "font", "b", "strong", "span", "div", "p", "td", "a"), 2
_TITLE_JOINTS = re.compile(r"\s*\|\s*|\s+[-–—·:]\s+")
_HEADS, _FEW_BELOW = ("h1", "h2", "h3", "h4", "h5", "h6"), 60


def _names(tree: Element, host: str) -> Iterator[str]:
    for wanted in ("og:site_name", "application-name"):
        for each in tags(tree, "meta"):
            if wanted in {attribute(each, "property"), attribute(each, "name")}:
                yield attribute(each, "content")
    for script in tags(tree, "script"):
        if "ld+json" in attribute(script, "type").lower() and "JobPosting" not in (
            said := all_text(script)[:_SEARCHED]
        ):
            yield from (found["name"] for found in _DECLARED.finditer(said))
    for link in tags(tree, "a"):
        split = urlsplit(attribute(link, "href").strip())
        if "href" in link.attrs and not split.query and _leads_home(split.netloc, split.path, split.fragment, host):
            yield squeeze(all_text(link)) or attribute(link, "aria-label") or attribute(link, "title")
            yield from (attribute(each, "alt") for each in tags(link, "img"))
    yield _first_picture(tree)
    for each in tags(tree, "span", "div", "p", "a", "strong", "b", "h1", "h2", "h3"):
        if _BRAND.search(attribute(each, "class") + " " + attribute(each, "id")):
            yield squeeze(brief(each, _FEW_NODES))
    for image in tags(tree, "img"):
        told = " ".join(attribute(image, key) for key in ("class", "src", "id"))
        if "logo" in told.lower() or any(each.name == "header" for each in ancestors(image)):
            yield attribute(image, "alt")
    signed = (each for each in tags(tree, "p", "div", "span", "small", "td", "li") if _SIGNED.search(leading(each)))
    ends = [brief(each, _FEW_NODES) for each in itertools.islice(signed, _FEW_FEET)]
    for end in [*ends, *map(all_text, tags(tree, "footer")), all_text(body_of(tree))[-_END:]]:
        found = _COPYRIGHT.search(squeeze(end)) or _RESERVED_TO.match(squeeze(end))
        if found:
            yield found["name"]
    feet = (each for each in tags(tree, "div", "section", "td") if _FOOT.search(_called(each)))
    for imprint in itertools.chain(tags(tree, "footer", "address"), itertools.islice(feet, _FEW_FEET)):
        yield from imprints.names(imprint)


#: Whose page it is, as it tells machines: `{"@type": "Organization", "name": "Marlow Weavers", …}`.
_DECLARED = re.compile(
    r'"@type"\s*:\s*"(?:\w{0,30}Organi[sz]ation|Corporation|LocalBusiness|WebSite|Hospital|School|CollegeOrUniversity|Restaurant|Store)"'
    r'[^{}\[\]]{0,300}?"name"\s*:\s*"(?P<name>[^"\\<>{}]{2,80})"'
)
#: What elements are called that say what a site is called.
_BRAND = re.compile(r"(?:^|[\s_-])(?:brand(?:-?name)?|word-?mark|site-?(?:name|title)|logo(?:-?text)?)(?:$|\s)", re.I)
_FEW_NODES = 4


def _first_picture(tree: Element) -> str:
    """What the first picture above all headings of a page says, which is its banner's."""
    for each in tags(tree, "img", "h1", "h2", "h3"):
        if each.name != "img":
            return ""
        if name := squeeze(attribute(each, "alt")):
            return name if _FEWEST_WORDS <= len(name.split()) <= _MOST_WORDS else ""
    return ""


_FEWEST_WORDS = 2
#: What a page's foot is called that is no footer to machines, of which few are looked at.
_FOOT = re.compile(
    r"(?:^|[\s_-])(?:footer|foot|bottom|colophon|imprint|impressum|fuss(?:zeile|bereich)?|pied(?:-de-page)?|piede|pie(?:-de-pagina)?|rodape|stopka"
    r"|pati[cč]ka|pata|voet(?:tekst)?|sidfot|sidefod|bunntekst|alatunniste|podval)(?:$|[\s_-])",
    re.I,
)
_FEW_FEET = 3


def _called(element: Element) -> str:
    return f"{attribute(element, 'class')} {attribute(element, 'id')}"


def _leads_home(netloc: str, path: str, fragment: str, host: str) -> bool:
    same = not netloc or netloc.removeprefix("www.") == host
    return same and not fragment and bool(netloc or path) and bool(_HOME.match(path))
