"""Takes a page's title apart into the posting's title, its company and its place."""

# ruff: noqa: E501 - patterns are easier to compare when each is one line

import itertools
import re
from dataclasses import dataclass, field

from scraper.candidate import Candidate
from scraper.lexicon import edges, endings, gazetteer, places, states, words
from scraper.lexicon.call import is_call
from scraper.shown import beside, facts, introduced, spoken, whereabouts
from scraper.shown.heading import segments
from scraper.signs import ended, judge
from scraper.signs.named import is_label
from scraper.signs.site import Site, begun, is_host, letters, of_mail, spelled, without_careers
from scraper.text.markup import Element, all_text, attribute, squeeze, tags

_HIRING = (
    re.compile(
        r"^(?P<company>.{2,80}?) (?:is )?hiring(?: an?| for)? (?P<title>.{3,150}?) in (?P<place>[^|]{2,80}?)(?: \||$)"
    ),
    re.compile(
        r"^(?P<company>(?!(?:who|we|now)\b)[^|]{2,80}?) (?:is|are) (?:now |currently )?hiring(?: for)?(?: an?)? (?P<title>[^|]{3,150}?)"
        r"(?:\s+[|–—-]\s.*)?$",
        re.I,
    ),
    re.compile(r"^Job application for (?P<title>.{3,150}) at (?P<company>.{2,80})$", re.I),
    re.compile(
        r"^(?P<title>[^|]{3,150}?) (?:at|@|bei|chez) (?P<company>[^|–—-]{2,80}?)(?:\s+(?:in (?P<place>[^|]{2,60}?)))?(?:\s+[|–—-]\s.*)?$"
    ),
)
#: Those that say in so many words who seeks somebody.
_SAYS_WHO = _HIRING[:2]
_AT = re.compile(
    r"^\s*(?:[-–—|,:]\s*)?(?:(?:jobs?|vacancy|stelle|emploi|offre d['’]emploi|empleo|oferta de empleo|trabajo|emprego|vaga|lavoro|vacature|praca|práce|jobb|вакансия|вакансія|робота|работа|ilanı?|állás)\s+)?"
    r"(?:at|bei|chez|@|hos|w firmie|ve (?:společnosti|firmě)|presso|bij|на|(?:в|у) компан(?:ии|ії)|(?:in|bei) der firma|en la empresa)\s+(?P<company>.+)$",
    re.I,
)
_JOB_IN = re.compile(
    r"^(?:(?:annunci|offerte|annuncio|offerta)(?: di)? lavoro|lavoro|trabalho|empregos?|vagas?|ofertas?|annonces?|vacatures|werk|banen|ogłoszeni[ae]|oferty|inzer[áa]ty?|nabídk[ay]|ponuk[ay]|volná místa|lediga|ledige|stillinger|työpaikat|avoimet|állás(?:ok|hirdetés\w*)?|munka|locuri|joburi|anunțuri|вакансии|вакансії|работа|робота|обяви|oglasi|poslovi|zaposlitev|skelbimai|darbas|vakances|darbs|tööpakkumised|θέσεις|αγγελίες|iş ilan\w*|ilanlar|jobs?|stellen(?:angebote?|details?|anzeige)?|(?:offres? d[’']?)?emploi|offre|(?:ofertas? de )?(?:empleo|trabajo)|vacature|(?:oferta )?pracy|praca|ledig|\d+ (?:to|-) \d+ years)\b",
    re.I,
)
_IN_PLACE = re.compile(
    r"^(?:in|en|em|à|a|w|we|v|ve|i) [A-ZÀ-Ž]|^(?:в|во|у|м\.|г\.) [А-ЯІЇЄҐ]|^(?:στο|στη|στην|στον|στα) [Α-ΩΆ-Ώ]"
)
_CJK_TAIL = re.compile(r"(?:招聘信息|招聘|の?採用(?:情報)?|の?求人(?:情報)?|채용(?:정보)?|のWeb\S*採用)$")
#: 临江市第三小学招聘启事, 某某公司2026年公开招聘教师公告.
_NOTICE = re.compile(
    r"^(?:关于)?(?P<company>[\u4e00-\u9fff（）()]{4,24}?)(?:20\d\d年?)?(?:度|春季|秋季|上半年|下半年)?(?:面向社会|公开|诚聘|招收|拟){0,2}(?:招聘|招考|招募|聘用)"
    r"[^，。:：\s]{0,24}(?:启事|公告|简章|通知|啟事)$"
)


_NO_NAMES = re.compile(
    r"^(?:images?|logo|home(?:page)?|courses?|blog|news|menu|pictures?|photo|banner|header|icon|website|portal|team|company|page|site"
    r"|deutsch|english|français|español|italiano|nederlands|polski|česky|русский|日本語|中文|careers?|jobs?|job board|contact|about(?: us)?|welcome|untitled|index|default|document|details?|overview|next|previous)$",
    re.I,
)
#: Words with which pages speak of whoever works there, and nobody's name.
_COMMON = re.compile(
    r"^(?:us|we|uns|nous|nosotros|ons|oss|os|noi|nás|nas|me|you|dig|dich|(?:the |our )?(?:work|workplace|school|role|team|department|position|employer)"
    r"|arbetsplatsen|arbetsgivaren|verksamheten|tjänsten|rollen|arbeidsplassen|arbeidsstedet|stillingen|bedriften|virksomheten|arbejdspladsen|arbejdsstedet|virksomheden|jobbet|jobbet hos oss"
    r"|(?:die |der )?(?:stelle|arbeitsplatz|einrichtung)|(?:le |la )?(?:poste|structure|établissement)|(?:el |la )?(?:puesto|empresa|centro)|(?:a )?(?:vaga|função)|(?:de )?(?:functie|organisatie|werkplek)|(?:työpaikka|tehtävä|yritys|organisaatio)(?:sta)?"
    r"|start|startside|startseite|startsida|hjem|hem|forside[n]?|etusivu|accueil|inicio|início|strona główna|domů|domov|kezdőlap|főoldal|acasă|начало|главная|головна|αρχική|ana ?sayfa|avaleht|sākums|pradžia|početna|naslovnica|domača stran|ホーム|トップ(?:ページ)?|首页|首頁|홈|الرئيسية|דף הבית|beranda|trang chủ|หน้าแรก)$",
    re.I,
)
#: `MRF004417`, `R-20441`: a posting's own.
_NUMBERED = re.compile(r"^[A-Z]{0,6}[-_ ]?\d[\d-]{2,}[A-Z]{0,3}$")
_CALLED_CAREERS = re.compile(r"^(?:careers?|jobs?|karriere|vacancies|work)\s+(?:at |@ |bei )?(?=[A-Za-zÀ-Ž])", re.I)
_MOST_WORDS, _TOP = 9, 25


@dataclass
class Ballot:
    """Who hires, by what several signs on a page say: each sign votes once for a name, with the most that it gives it."""

    title: str
    description: str
    site: Site
    votes: dict[str, dict[str, float]] = field(default_factory=dict)
    spellings: dict[str, str] = field(default_factory=dict)

    def add(self, by: str, name: str, weight: float) -> None:
        """Let a sign vote for a name, unless it cannot be one."""
        name = squeeze(name).strip(" ,;|·•-–—")
        plain = letters(name)
        if not plain or self._is_none(name):
            return
        if self.spellings.setdefault(plain, name).islower():
            self.spellings[plain] = name  # as a text writes it rather than an address or a design
        given = self.votes.setdefault(plain, {})
        given[by] = max(weight, given.get(by, 0))

    def _is_none(self, name: str) -> bool:
        other = (
            edges.CHROME.match(name),
            words.LISTING.search(name),
            words.EMPLOYMENT.match(name),
            words.EMPLOYER.match(name),
            words.ABOUT_THEM.match(name),
            is_call(name),
            is_label(name),
        )
        row = name.count(" - ") + name.count("|") >= 2
        return (
            any(other)
            or row
            or bool(_NO_NAMES.match(name) or _COMMON.match(name))
            or len(name.split()) > _MOST_WORDS
            or letters(name) == letters(self.title)
            or bool(_NUMBERED.match(name))
            or gazetteer.are_places(name)
            or gazetteer.is_around(name)
        )

    def _begins(self, longer: str, shorter: str) -> bool:
        """Whether a name begins with another, as whole words."""
        text, start = self.spellings[longer].casefold(), self.spellings[shorter].casefold()
        return text.startswith(start) and not text[len(start) :][:1].isalnum()

    def winner(self) -> str:
        """The name with the most votes; of equals the one that was named first.

        Of a name and a longer form of it, the one with more votes of its own gets half of the other's best.
        """
        own = {plain: sum(given.values()) + self._told(plain) for plain, given in self.votes.items()}
        scores = dict(own)
        for plain in own:
            for other in own:
                if plain != other and len(plain) >= _LEAST_ALIKE and self._begins(other, plain):
                    better, worse = (plain, other) if own[plain] >= own[other] else (other, plain)
                    scores[better] += max(self.votes[worse].values()) / 2
        best = max(scores, key=lambda plain: scores[plain], default="")
        return _CALLED_CAREERS.sub("", self.spellings.get(best, ""))

    def _told(self, plain: str) -> float:
        """What a name is worth for being a company's full one, and for standing in the posting's text."""
        name = self.spellings[plain]
        return min(3, self.description.count(name)) / 2 + bool(words.LEGAL_FORM.search(name)) / 2


_LEAST_ALIKE = 4


def page_titles(tree: Element) -> list[str]:
    """What a page calls itself: its social title, then its title."""
    found = [_meta(tree, "og:title"), _meta(tree, "twitter:title")]
    found += [squeeze(all_text(each)) for each in tags(tree, "title") if each.find_parent("svg") is None][:1]
    return list(dict.fromkeys(text for each in found if (text := squeeze(each))))


def summary(tree: Element) -> str:
    """What a page's head says that it is about."""
    return squeeze(_meta(tree, "description") or _meta(tree, "og:description"))


def _meta(tree: Element, name: str) -> str:
    """What a page's head says under a social name."""
    named = (each for each in tags(tree, "meta") if name in {attribute(each, "property"), attribute(each, "name")})
    return next((content for each in named if (content := attribute(each, "content"))), "")


def read(tree: Element, title: str, place: str, description: str, lines: list[str], site: Site) -> Candidate:
    """What the page's titles and its text's first sentences say of a posting.

    `title` and `place` are what is known already, `lines` are the pruned page's short lines, `site` is where it stands.
    """
    found = Candidate("title")
    names = page_titles(tree)
    ballot = Ballot(title, description, site)
    for name in names:
        for pattern in _HIRING:
            told = pattern.search(name)
            if told and (
                not title or told["title"].casefold() in title.casefold() or title.casefold() in name.casefold()
            ):
                groups = told.groupdict()
                found.put("title", groups.get("title"))
                company = without_careers(groups.get("company") or "")
                if gazetteer.is_place(company) and not site.owns(company):
                    found.put("jobLocation", company, by="sentence")
                    break
                ballot.add("sentence", company, 4.0)
                ballot.add("hires", company if pattern in _SAYS_WHO else "", 4.0)
                found.put("jobLocation", groups.get("place"), by="sentence")
                break
    known = title or found.fields.get("title", "")
    for name in [*names, *lines[:6]]:
        if notice := _NOTICE.match(name):
            ballot.add("sentence", notice["company"], 3.0)
    for name in names:
        ballot.add("title", _company(name, known, place, description, lines, site), 3.0)
    social = without_careers(squeeze(_meta(tree, "og:site_name")))
    ballot.add("social", "" if words.AGGREGATORS.match(social) else social, 2.2)
    ballot.add("introduced", introduced.company("\n".join(lines[:20])), 2.4)
    ballot.add("introduced", introduced.company(description), 2.2)
    ballot.add("below", _below_title(title, lines), 2.0)
    for name in names:
        if not known or known.casefold() not in name.casefold():
            parts = [without_careers(part) for part in segments(name)]
            parts = [part for part in parts if part and (site.owns(part) or _could_be_site(part))]
            parts = [part for part in parts if not (known.startswith(part) or re.fullmatch(r"[\W\d]+", part))]
            ballot.add("alone", beside.name_among(parts), 1.8)
    ballot.add("introduced", introduced.company(summary(tree)), 1.5)
    by_sentence = introduced.client(description) or introduced.daughter(description)
    sought = "" if any(name in description for name in site.names) else introduced.seeker(description, known)
    ballot.add("hires", by_sentence or sought or _hired_at(title, lines) or _headed(description, site), 4.0)
    ballot.add("kind", introduced.of_its_kind(description), 0.9)
    said = "\n".join([*names, *lines, description])
    ballot.add("domain", spelled(site.domain, said), 1.5)
    ballot.add("domain", "" if ballot.votes else begun(site.domain, said), 1.0)
    ballot.add("logo", _logo(tree), 1.2)
    for name in site.names:
        ballot.add("site", name, 1.0)
    ballot.add("mail", introduced.applied_to(description) or of_mail(description, said), 1.0)
    seeks = introduced.company(description)
    ballot.add("self", spoken.by_mail(description) or (seeks if spoken.is_mailed_to(seeks, description) else ""), 3.0)
    ballot.add("beside", _beside_job(known, description), 0.8)
    found.put("hiringOrganization", ballot.winner(), longest=80)
    found.votes = {ballot.spellings[plain]: given for plain, given in ballot.votes.items()}
    at = beside.place(found.fields.get("hiringOrganization", ""), [*names, *lines[:20]])
    found.put("jobLocation", "" if site.owns(at) else at, by="beside_company")
    for part in itertools.chain.from_iterable(map(segments, names)):
        if part != known:
            found.put("jobLocation", places.alone(part), by="title_part")
        found.put("jobLocation", beside.jobs_in(part), by="title")
    if not known and names:
        parts = [part for part in segments(names[-1]) if not (words.AGGREGATORS.match(part) or is_host(part))]
        company = found.fields.get("hiringOrganization", "")
        single = segments(names[0])[0] if len(names) > 1 and len(segments(names[0])) == 1 else ""
        others = [part for part in parts if part != company]
        found.put("title", single or next(filter(judge.names_a_job, others), others[0] if others else ""))
    return found


#: "Loom Mechanic at Marlow Weavers", "Tkacz w Marlow Tkaniny": the latter's words say where as well.
_TITLED_AT = re.compile(
    r"^(?P<job>.{3,80}?) (?:(?P<surely>at|@|bei|chez|bij|hos|presso)|w|we|na|en|em|till|til|på) (?P<company>(?-i:[^\W\d_a-zà-ž])[^|()]{1,60})$",
    re.I,
)


def _hired_at(title: str, lines: list[str]) -> str:
    """For whom a heading says that the job is, if that is no place; where its word is vague, lines say the name again."""
    found = _TITLED_AT.match(title)
    if found is None or not (judge.names_a_job(found["job"]) or (found["surely"] and " " in found["company"])):
        return ""
    name = found["company"].strip()
    again = found["surely"] or words.LEGAL_FORM.search(name) or sum(name in line for line in lines) > 1
    placed = gazetteer.is_place(name) or gazetteer.is_place(name.split(",")[0])
    return name if again and not placed and spoken.is_name(name) else ""


def _headed(description: str, site: Site) -> str:
    """Whom a heading above prose introduces by a name of several words, on a page whose text does not speak of its site."""
    name = introduced.headed(description)
    if " " not in name or site.owns(name) or any(each in description for each in site.names):
        return ""
    said = "\n".join(line for line in description.split("\n") if not line.rstrip(" :").endswith(name))
    return name if spoken.is_name(name) and not spoken.is_topic(name, said) else ""


def _beside_job(title: str, description: str) -> str:
    """Of a heading in two parts (`Marlow Weavers: Loom Mechanic`), the one that names no job, beside one that does."""
    parts = segments(title)
    others = [part for part in parts if not judge.names_a_job(part)]
    if (
        len(parts) != 2
        or len(others) != 1
        or spoken.is_topic(others[0], description.replace(title, ""))
        or (words.EMPLOYMENT.match(others[0]) or words.TERMS.match(others[0]) or words.REMOTE.match(others[0]))
        or words.MONEY.search(others[0])
        or places.alone(others[0])
        or gazetteer.is_place(others[0])
    ):
        return ""
    return others[0] if could_be_company(others[0]) else ""


def _could_be_site(text: str) -> bool:
    other = (
        words.AGGREGATORS.match(text),
        words.LISTING.search(text),
        endings.EXPIRED.search(text),
        states.WALL.search(text),
    )
    return not any(other) and not judge.names_a_job(text) and not places.alone(text)


def _below_title(title: str, lines: list[str]) -> str:
    """The line below the title, where the line after it tells a place or the text names it again."""
    if title not in lines[:-2]:
        return ""
    at = lines.index(title)
    line, after = lines[at + 1], lines[at + 2]
    if not could_be_company(line) or (line[-1] in ".!?," and not words.LEGAL_FORM.search(line)):
        return ""
    known = (
        words.DUTIES,
        words.NEEDS,
        words.OFFERS,
        words.APPLY,
        words.EMPLOYMENT,
        words.REMOTE,
        edges.CHROME,
        words.MONEY,
    )
    if any(kind.search(line) for kind in known) or places.named(line) == line or re.search(r"\d", line):
        return ""
    told_again, short = sum(line in other for other in lines) > 1, len(after) <= 60
    placed = places.named(after) or gazetteer.is_place(after)
    place_next = short and (placed or words.PLACE_LABEL.match(after.split(":")[0].split("：")[0]))
    day_next = short and ended.last_day(after) is not None and not words.DEPARTMENT.match(line)
    return line if told_again or place_next or day_next else ""


def _logo(tree: Element) -> str:
    """What a page's first logo says in place of its picture."""
    logos = [
        each for each in tags(tree, "img") if any("logo" in attribute(each, key) for key in ("class", "src", "id"))
    ]
    for image in logos[:5]:
        name = without_careers(re.sub(r"\s*(?:company )?logo\s*", " ", attribute(image, "alt"), flags=re.I)).strip()
        if 1 < len(name) <= 60 and not words.AGGREGATORS.match(name):
            return name
    return ""


def _company(name: str, title: str, place: str, description: str, lines: list[str], site: Site) -> str:
    """The part of a page's title that names the company, once the posting's title is taken away."""
    at = name.casefold().find(title.casefold()) if title else -1
    if at < 0:
        return ""
    before, after = name[:at], name[at + len(title) :]
    told = _AT.match(after)
    if told:
        first = "" if words.LEGAL_FORM.search(told["company"]) else segments(told["company"])[0]
        after = " | " + (first or told["company"])  # what stands behind it is the site
    parts: list[str] = []
    filed = facts.filed_under(lines) | (whereabouts.alone_among_facts(lines[:_TOP]) if site.names else set())
    for raw in [*segments(before), *segments(after)]:
        part = _behind_department(without_careers(raw.strip(" -–—|»·:,()/")).strip(" -–—|»·:,()"))
        part, _, rest = part.partition(", ")
        if rest and not words.LEGAL_FORM.search(part):
            part = f"{part}, {rest}"
        part = _CJK_TAIL.sub("", part.strip("【】[]"))
        if _JOB_IN.match(part) or introduced.NOT_NAMES.match(part) or _IN_PLACE.match(part) or is_label(part):
            continue
        if part.casefold() in filed and not site.owns(part):
            continue
        if _GOES_ON.search(part):
            continue  # into the job's name, as a call does
        if len(part) < 2 or words.AGGREGATORS.match(part) or words.EMPLOYMENT.match(part) or words.REMOTE.match(part):
            continue
        known = bool(told) or site.owns(part) or part in lines
        if not known and spoken.is_topic(part, description.replace(title, "")):
            continue
        in_it = bool(place) and (part in place or (place in part and len(place) >= 0.6 * len(part)))
        if in_it and not _stands_before(part, place):
            continue  # it is known for the place
        if any(line.startswith(part) and places.alone(line) and not _stands_before(part, line) for line in lines[:20]):
            continue
        city = places.named(part)
        if gazetteer.kind(part) in {"city", "town"} and not (told or site.owns(part)):
            continue
        if (
            (city and len(city) >= 0.7 * len(re.sub(r"\s*\(.*?\)", "", part)))
            or words.MONEY.search(part)
            or re.fullmatch(r"[\W\d]+|\D{3,15} (?:de )?20\d\d", part)
        ):
            continue
        parts.append(part)
    legal = [part for part in parts if words.LEGAL_FORM.search(part)]
    best = max(legal or parts, key=lambda part: (description.count(part), part in lines, site.owns(part)), default="")
    return site.within(best) or best


#: "Join our mill as a", "Wir suchen dich als".
_GOES_ON = re.compile(r"(?<!\w)(?:as(?: an?| our)?|an|the|for|als(?: eine?n?)?|comme|como|come|jako|som)$", re.I)
_DEPARTMENT_AT = re.compile(r"^(?P<department>.{2,40}?) (?:at|bei|chez|hos|bij|presso|@) (?P<company>.{2,60})$", re.I)


def _behind_department(part: str) -> str:
    """The company of which a part of a title names a department (`Sales at Marlow Weavers`); else the part."""
    found = _DEPARTMENT_AT.match(part)
    return found["company"] if found and words.DEPARTMENT.match(found["department"]) else part


def _stands_before(name: str, line: str) -> bool:
    """Whether a name of several words, which is no town's, stands before a place in its line (`Rud Library, Ribe`)."""
    rest = line[len(name) :].strip()
    several = " " in name and not gazetteer.is_place(name)
    return several and rest.startswith(",") and gazetteer.kind(rest.strip(" ,")) is not None


def could_be_company(text: str) -> bool:
    """Whether a line is short enough to be nothing but a company's name."""
    return 2 < len(text) <= 45 and len(text.split()) <= 6 and not re.search(r"[.!?;]\s|[:：。]", text)
