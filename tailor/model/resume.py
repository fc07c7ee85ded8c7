"""The résumé: JSON Resume 1.0.0 whose items and highlights have stable ids and remember where they were read.

Two shapes exist. Ours (`Resume.model_dump_json`) keeps ids and spans and is what is stored; the public one
(`json_resume`) is plain JSON Resume as in https://jsonresume.org/schema, where a highlight is a string.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, ConfigDict
from pydantic.alias_generators import to_camel

from tailor.model.value import Value


class Part(Value):
    """A part of a résumé: its fields are written in camelCase outside of Python, as JSON Resume has them."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, serialize_by_alias=True)


class Span(Part):
    """Where a passage stands in the uploaded file: page and line count from 1, `text` is what stands there."""

    page: int
    line: int
    text: str


def _partial_date(value: str) -> str:
    """JSON Resume dates are ISO 8601, possibly without day or month; anything else is kept out."""
    parts = value.split("-")
    if value and not (len(parts) <= 3 and all(p.isdigit() for p in parts) and len(parts[0]) == 4):
        raise ValueError("a date is YYYY, YYYY-MM or YYYY-MM-DD")
    return value


PartialDate = Annotated[str, AfterValidator(_partial_date)]


class Highlight(Part):
    """One bullet, the smallest thing that is moved, changed or cited by itself."""

    id: str
    text: str
    span: Span | None = None


class Item(Part):
    """One entry of a section; `span` is its first line in the uploaded file."""

    id: str
    span: Span | None = None


class Location(Part):
    """Where a person lives, as JSON Resume has it; `text` is the line as it was written."""

    address: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""
    country_code: str = ""
    text: str = ""


class Profile(Part):
    """A page about the person elsewhere."""

    network: str = ""
    username: str = ""
    url: str = ""


class Basics(Part):
    """Who the person is and how to reach them."""

    name: str = ""
    label: str = ""
    image: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    summary: str = ""
    summary_span: Span | None = None
    location: Location = Location()
    profiles: tuple[Profile, ...] = ()


class Dated(Item):
    """An entry with a time; `dates` is the range as it was written, when it was read from a file."""

    start_date: PartialDate = ""
    end_date: PartialDate = ""
    dates: str = ""


class Work(Dated):
    """A position held."""

    name: str = ""
    position: str = ""
    location: str = ""
    description: str = ""
    url: str = ""
    summary: str = ""
    highlights: tuple[Highlight, ...] = ()


class Volunteer(Dated):
    """Unpaid work."""

    organization: str = ""
    position: str = ""
    location: str = ""
    url: str = ""
    summary: str = ""
    highlights: tuple[Highlight, ...] = ()


class Education(Dated):
    """A place of study; `courses` carries courses and whatever else was listed below it."""

    institution: str = ""
    url: str = ""
    area: str = ""
    study_type: str = ""
    location: str = ""
    score: str = ""
    courses: tuple[Highlight, ...] = ()


class Project(Dated):
    """A piece of work that is told by itself."""

    name: str = ""
    description: str = ""
    entity: str = ""
    type: str = ""
    url: str = ""
    keywords: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    highlights: tuple[Highlight, ...] = ()


class Skill(Item):
    """A line of skills: `keywords` are the skills, `name` the group's label (which may be empty)."""

    name: str = ""
    level: str = ""
    keywords: tuple[str, ...] = ()


class Award(Item):
    """A distinction."""

    title: str = ""
    date: str = ""
    awarder: str = ""
    summary: str = ""


class Certificate(Item):
    """A credential."""

    name: str = ""
    date: str = ""
    issuer: str = ""
    url: str = ""


class Publication(Item):
    """Something published."""

    name: str = ""
    publisher: str = ""
    release_date: str = ""
    url: str = ""
    summary: str = ""


class Language(Item):
    """A language spoken."""

    language: str = ""
    fluency: str = ""


class Interest(Item):
    """An interest."""

    name: str = ""
    keywords: tuple[str, ...] = ()


class Reference(Item):
    """Somebody who vouches."""

    name: str = ""
    reference: str = ""


class Section(Item):
    """Whatever the reader could place nowhere else, under its own heading: nothing is dropped."""

    heading: str = ""
    lines: tuple[Highlight, ...] = ()


SectionName = Literal[
    "basics",
    "work",
    "volunteer",
    "education",
    "projects",
    "skills",
    "certificates",
    "awards",
    "publications",
    "languages",
    "interests",
    "references",
    "sections",
]

#: The order in which every format shows the sections.
SECTION_ORDER: tuple[SectionName, ...] = (
    "work",
    "projects",
    "education",
    "skills",
    "certificates",
    "awards",
    "publications",
    "volunteer",
    "languages",
    "interests",
    "references",
    "sections",
)


class Passage(Value):
    """A piece of text that can be cited as evidence: `ref` names it, `item` is the entry that it belongs to.

    `path` addresses it in the résumé (`work[0].highlights[2]`, `basics.summary`); it is empty for the person's own
    words, whose `ref` is the answer's or message's id. `about` is what an answer like "Yes, I used it" speaks of.
    """

    ref: str
    item: str
    text: str
    path: str = ""
    section: str = ""
    source: Literal["resume", "answer", "chat"] = "resume"
    page: int | None = None
    line: int | None = None
    about: str = ""

    @property
    def said(self) -> str:
        """The text, led by what it was said about: what it says by itself, without the question."""
        return f"{self.about}: {self.text}" if self.about else self.text


class Resume(Part):
    """A whole résumé."""

    basics: Basics = Basics()
    work: tuple[Work, ...] = ()
    volunteer: tuple[Volunteer, ...] = ()
    education: tuple[Education, ...] = ()
    projects: tuple[Project, ...] = ()
    skills: tuple[Skill, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    awards: tuple[Award, ...] = ()
    publications: tuple[Publication, ...] = ()
    languages: tuple[Language, ...] = ()
    interests: tuple[Interest, ...] = ()
    references: tuple[Reference, ...] = ()
    sections: tuple[Section, ...] = ()
    language: str = "en"
    """BCP 47 tag of the language it is written in."""

    def passages(self) -> Iterator[Passage]:
        """Every passage, in the order of the document; header lines of an entry come before its highlights."""
        basics = self.basics
        for field in ("name", "label", "summary"):
            if text := str(getattr(basics, field)):
                span = basics.summary_span if field == "summary" else None
                yield _passage(f"basics.{field}", "basics", f"basics.{field}", "basics", text, span)
        if text := basics.location.text or basics.location.city:
            yield _passage("basics.location", "basics", "basics.location", "basics", text, None)
        for section in SECTION_ORDER:
            for index, item in enumerate(getattr(self, section)):
                yield from _item_passages(section, index, item)

    def json_resume(self) -> dict[str, Any]:
        """Plain JSON Resume 1.0.0 without empty fields; `sections` and `dates` (as written) are additions of ours."""
        shown = self.model_dump(by_alias=True, exclude_defaults=True)
        shown.pop("language", None)
        plain = _plain(shown)
        assert isinstance(plain, dict)
        return plain


_PRIVATE = {"id", "span", "summarySpan"}
_STRING_LISTS = {"highlights", "courses", "lines"}


def _plain(value: Any, key: str = "") -> Any:
    """Drop ids and spans; highlights become strings."""
    if isinstance(value, dict):
        if key in _STRING_LISTS:
            return value["text"]
        if key == "location" and isinstance(value.get("text"), str):
            value = {k: v for k, v in value.items() if k != "text"} | (
                {} if value.get("city") or value.get("address") else {"address": value["text"]}
            )
        return {k: _plain(v, k) for k, v in value.items() if k not in _PRIVATE}
    if isinstance(value, list | tuple):
        return [_plain(v, key) for v in value]
    return value


def _passage(ref: str, item: str, path: str, section: str, text: str, span: Span | None) -> Passage:
    return Passage(
        ref=ref,
        item=item,
        path=path,
        section=section,
        text=text,
        page=span.page if span else None,
        line=span.line if span else None,
    )


def _item_passages(section: str, index: int, item: Item) -> Iterator[Passage]:
    path = f"{section}[{index}]"
    head = _heading(item)
    if head:
        yield _passage(item.id, item.id, path, section, head, item.span)
    for field in ("summary", "description", "reference"):
        text = getattr(item, field, "")
        if text:
            yield _passage(f"{item.id}.{field}", item.id, f"{path}.{field}", section, text, item.span)
    for field in ("highlights", "courses", "lines"):
        for number, highlight in enumerate(getattr(item, field, ())):
            yield _passage(highlight.id, item.id, f"{path}.{field}[{number}]", section, highlight.text, highlight.span)
    keywords = getattr(item, "keywords", ())
    if keywords:
        yield _passage(f"{item.id}.keywords", item.id, f"{path}.keywords", section, ", ".join(keywords), item.span)


_HEAD_FIELDS = (
    "position",
    "study_type",
    "area",
    "title",
    "language",
    "fluency",
    "name",
    "level",
    "organization",
    "institution",
    "heading",
    "entity",
    "issuer",
    "awarder",
    "publisher",
    "location",
    "date",
    "release_date",
    "score",
)


def _heading(item: Item) -> str:
    """The facts in an entry's own line: title, organisation, place, dates."""
    parts = [str(getattr(item, field)) for field in _HEAD_FIELDS if getattr(item, field, "")]
    if isinstance(item, Dated):
        # In JSON Resume a position without an end is held still.
        end = item.end_date or ("present" if item.start_date and isinstance(item, Work | Volunteer) else "")
        written = item.dates or " – ".join(d for d in (item.start_date, end) if d)
        if written:
            parts.append(written)
    return ", ".join(parts)
