"""A page as it was read: what it tells machines and people of a posting, and what the posting is called."""

from dataclasses import dataclass
from urllib.parse import urldefrag

from scraper import merge
from scraper.candidate import Candidate
from scraper.lexicon import declined, east, gazetteer, language, places, words
from scraper.pasting import pasted
from scraper.shown import beside, employer, heading, headline, title, visible, whereabouts, workplace
from scraper.shown.heading import Claim
from scraper.signs import chosen, judge, opened, prune, site
from scraper.signs.chrome import belongs_to_the_site
from scraper.signs.measured import Measured
from scraper.signs.site import letters
from scraper.text.markup import Element, attribute, body_of, parse, show_what_scripts_would, standing, tags
from scraper.text.plain import to_text
from scraper.told import embeds, state, structured, tracked

#: What tells where a job is more surely than its page's title.
_SURE = {"label", "label_element", "address_label", "name", "row", "pin", "picture", "behind_company", "behind_title"}
#: A place that is no longer than a country's code says too little.
_CODE = 3


@dataclass(frozen=True)
class Page:
    """Everything that is known of a page when its names are chosen.

    `focused` tells that its address chose one of several parts, `titles` are what it calls itself and `top` its first
    heading; `marked` are all the postings that its markup declares, `told` those sources that machines are meant to
    read, `shown` what people see, and `sources` all of them, first those that are believed most. `all_lines` and
    `size` are of the whole body, `text` and `lines` of what is left without the site's own; `fields` counts a form's,
    `carded` the share that stands in cards. `description` was found as `how` says.
    """

    url: str
    focused: bool
    titles: list[str]
    top: str
    before: judge.Before
    marked: list[Candidate]
    told: list[Candidate]
    shown: Candidate
    sources: list[Candidate]
    all_lines: list[str]
    size: int
    fields: int
    carded: float
    text: str
    lines: list[str]
    description: str
    how: str
    hint: str | None
    embedded: str | None

    def first(self, name: str) -> str:
        """What the first source that tells a field says."""
        return _first(self.sources, name)

    @property
    def title(self) -> str:
        """What the page calls itself in all places."""
        return " | ".join(self.titles)

    @property
    def own_title(self) -> str:
        """What the page itself is called, rather than its preview elsewhere."""
        return self.titles[-1] if self.titles else ""


def gather(text: str, url: str) -> Page:
    """Read a page's markup: every source, then the names on which they agree."""
    tree = parse(text)
    show_what_scripts_would(tree)
    focused = chosen.focus(tree, url)
    opened.open_shut(tree)
    if not focused:
        url = urldefrag(url).url  # it says nothing of the posting
    with standing(tree):
        titles = headline.page_titles(tree)
        marked = [*structured.json_ld(tree), *structured.microdata(tree), *structured.rdfa(tree)]
        told = [
            each
            for found in (marked, list(state.embedded(tree)))
            if (each := merge.choose(found, url, tree, " | ".join(titles))) is not None
        ]
        # Pruning takes away what the following ask about: links, notices, the scripts' places.
        before = judge.before_pruning(tree, titles[-1] if titles else "", url)
        embedded = embeds.embedded_in(tree, url) or embeds.framed_in(tree, url)
        hint = next((attribute(each, "lang") for each in tags(tree, "html")), "") or None
        own = site.read(tree, url)
        kept = tracked.read(tree)
        top = judge.first_heading(tree)

        body = body_of(tree)
        measured = Measured.of(body)
        all_lines, size = visible.short_lines(to_text(body)), measured.text(body)
        carded = prune.carded(body, measured)
    claims = [Claim(name, "data") for name in [kept.fields.get("title", "")] if name]
    shown, left = visible.read(body, titles, all_lines, measured, own, claims)
    fields = measured.fields.get(id(body), 0)  # without those of a form in which one applies
    said = "\n".join([*titles, *all_lines, left])
    told = [each for each in told if before.script_driven or not merge.contradicts(each, shown, said)]
    if before.called_listing or before.titled_listing:
        told = [each for each in told if each.description]  # else of all the jobs on it, whatever it is called
    with standing(tree):
        description, how = merge.description(told, shown)
        lines = visible.short_lines(left)
        sources = [*told, shown, kept]
        said = f"{description}\n{headline.summary(tree)}"
        voted = headline.read(tree, _first(sources, "title"), _first(sources, "jobLocation"), description, lines, own)
        sources += [voted, merge.last_resort([*sources, voted], lines, said)]
        if not _first(sources, "title"):
            sources.append(_at_the_top(description, lines))
            # Either may have been taken for the site's own.
            if name := title.above_terms(all_lines) or title.above_facts(all_lines):
                sources[-1].put("title", name)
            elif not heading.stands_above(sources[-1].fields.get("title", ""), lines):
                sources[-1].fields.pop("title", None)
        merge.prefer_employer(told, shown, own)
        read = Page(
            url, focused, titles, top, before, marked, told, shown, sources, all_lines, size, fields, carded, left,
            lines, description, how, hint, embedded,
        )  # fmt: skip
        _choose_names(tree, read, own, kept, voted, said)
    return read


def _at_the_top(description: str, lines: list[str]) -> Candidate:
    """What the first lines of a page without headings tell: of its description, where the site's own is left out."""
    found = pasted.at_the_top(visible.short_lines(description))
    if "title" in found.fields:
        return found
    return pasted.at_the_top([line for line in lines if not belongs_to_the_site(line)])


def _choose_names(tree: Element, page: Page, own: site.Site, kept: Candidate, voted: Candidate, said: str) -> None:
    """Let all sources say the same of who hires, where, and for what; `said` is the text with the page's summary."""
    for_machines = [*page.told, kept]
    if not any("hiringOrganization" in each.fields for each in for_machines):
        seen = whereabouts.Shown(page.titles, page.all_lines, page.lines, page.description, page.first("title"), "")
        merge.hire(page.sources, employer.choose(tree, own, page.shown, voted, seen))
    place = _first(for_machines, "jobLocation")
    if len(place) <= _CODE:
        names = page.first("title"), page.first("hiringOrganization")
        seen = whereabouts.Shown(page.titles, page.all_lines, page.lines, said, *names)
        place = workplace.choose(tree, page.url, own, page.sources, seen) or place or _labelled_town(page.shown)
    company = page.first("hiringOrganization")
    if place and (letters(place) == letters(company) or _names_the_job(place, page.first("title"))):
        place = ""
    behind = beside.place_behind(company, page.titles)
    if behind and not any(
        name == "jobLocation" and by in _SURE for each in page.sources for name, by, _ in each.offers
    ):
        place = behind
    if not place:
        text = "\n".join([*page.titles, *page.lines, page.description])
        place = places.behind_name(company, said) or places.municipal(company) or places.municipal(text)
        place = place or places.addressed_only("\n".join([text, *page.all_lines]))
        place = place or declined.town(f"{page.first('title')}\n{said}", _language(page, said))
        place = place or beside.agreed_place(page.first("title"), company, page.titles, page.lines)
        place = place or beside.titled_town(company, page.titles) or beside.town_of_name(company, page.titles)
        place = place or places.behind(page.first("title"), said)
        place = place or places.seat(company, "\n".join([*page.all_lines, page.text]))
    if gazetteer.kind(place) == "land" or places.is_region(place):
        nearer = beside.titled_place(page.titles) or beside.town_before(place, [*page.lines, page.description])
        office = places.addressed_only("\n".join(page.all_lines))
        place = nearer or (office if office.endswith(f", {place}") else place)
    if not place and words.REMOTE_SAID.search(page.description):
        place = "Remote"
    if "jobLocation" not in {name for each in for_machines for name in each.fields}:
        place = _without(company, place)
    place = places.of_address(place, page.all_lines)
    place = east.further(place, [*page.titles, "\n".join(page.all_lines), page.description])
    merge.place(page.sources, place)
    company = page.first("hiringOrganization")
    merge.rename(page.sources, title.free(page.first("title"), company, place, page.top, own))


def _labelled_town(shown: Candidate) -> str:
    """The one known place that labels tell, which may stand in a column beside the text."""
    found = {value for name, by, value in shown.offers if name == "jobLocation" and by.startswith("label")}
    return found.pop() if len(found) == 1 and gazetteer.is_place(min(found)) else ""


def _names_the_job(place: str, title: str) -> bool:
    """Whether what seems a place is the line that calls for somebody (`Lambing help wanted, March and April`)."""
    return len(title) > _CODE and place.startswith(title)


def _without(company: str, place: str) -> str:
    """A place without the employer's name that stands before it (`Marlow Trust, Galway`)."""
    name, comma, rest = place.partition(", ")
    first, own = site.letters(name), site.letters(company)
    belongs = bool(own) and len(first) > _CODE and (own in first or first in own)
    return rest if comma and belongs and gazetteer.is_place(rest) and not gazetteer.is_place(name) else place


def _language(page: Page, text: str) -> str:
    """The language in which a page's text names towns: the one that it declares, or else the one in which it sounds."""
    declared = (page.hint or "").split("-")[0].lower()
    return declared if declined.knows(declared) else language.guess(text, page.hint) or ""


def _first(sources: list[Candidate], name: str) -> str:
    return next((each.fields[name] for each in sources if name in each.fields), "")
