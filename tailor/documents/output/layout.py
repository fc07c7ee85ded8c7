"""What a rendered résumé shows, in order, before any format: Resume → header, sections, blocks.

Every format is written from this one value, so that all of them have the same order and the same words. Texts are
cleaned here once: no control characters, one space between words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

from pydantic import Field

from tailor.documents.words import wording
from tailor.model import resume as model
from tailor.model import section_names
from tailor.model.resume import SECTION_ORDER, Basics, Resume, SectionName
from tailor.model.value import Value

#: Words of so many characters are parted over lines.
LONG = 56


class Run(Value):
    """A piece of text, linked when it has an address."""

    text: str
    url: str = ""


class Line(Value):
    """A bullet or a paragraph; `id` is what the résumé calls it."""

    id: str
    text: str


class Entry(Value):
    """A job, a degree, a project: what, where, when, and what there is to say about it."""

    kind: Literal["entry"] = "entry"
    id: str
    title: str = ""
    organisation: str = ""
    place: str = ""
    dates: str = ""
    link: Run | None = None
    notes: tuple[Line, ...] = ()
    bullets: tuple[Line, ...] = ()


class Row(Value):
    """A labelled line, such as a group of skills."""

    kind: Literal["row"] = "row"
    id: str
    label: str = ""
    text: str = ""


class Paragraph(Value):
    """Running text."""

    kind: Literal["paragraph"] = "paragraph"
    id: str
    text: str


class Bullet(Value):
    """A bullet that belongs to no entry."""

    kind: Literal["bullet"] = "bullet"
    id: str
    text: str


Block = Annotated[Entry | Row | Paragraph | Bullet, Field(discriminator="kind")]


class Section(Value):
    """A heading and what stands below it."""

    id: str
    heading: str = ""
    blocks: tuple[Block, ...] = ()


class Header(Value):
    """The person's name, what they are, and how to reach them."""

    name: str = ""
    label: str = ""
    contacts: tuple[Run, ...] = ()


class Document(Value):
    """All that a résumé or a letter shows."""

    kind: Literal["resume", "letter"] = "resume"
    title: str
    language: str
    right_to_left: bool
    separator: str = " · "
    """What parts title, organisation and place: a comma could as well be a part of a name ("Acme, Inc.")."""
    header: Header
    sections: tuple[Section, ...] = ()


def resume(value: Resume) -> Document:
    """Lay out a résumé; sections without content are left out."""
    language = value.language or "en"
    sections: list[Section] = []
    if summary := _paragraphs("basics.summary", value.basics.summary):
        sections.append(Section(id="summary", heading=section_names.heading("summary", language), blocks=summary))
    for name in SECTION_ORDER:
        sections += _section(name, value, language)
    return _document("resume", value.basics, language, sections)


def letter(text: str, basics: Basics, language: str) -> Document:
    """Lay out a letter below the person's header; blank lines part paragraphs, single line breaks are kept."""
    paragraphs = tuple(
        Paragraph(id=f"p{number}", text=words)
        for number, words in enumerate(
            "\n".join(filter(None, map(clean, part.splitlines()))) for part in re.split(r"\n\s*\n", text)
        )
        if words
    )
    return _document("letter", basics, language or "en", [Section(id="letter", blocks=paragraphs)])


def _document(kind: Literal["resume", "letter"], basics: Basics, language: str, sections: list[Section]) -> Document:
    name, label = clean(basics.name), clean(basics.label)
    return Document(
        kind=kind,
        title=" – ".join(filter(None, (name, label))) or ("Letter" if kind == "letter" else "Résumé"),
        language=language,
        right_to_left=section_names.base(language) in wording.RIGHT_TO_LEFT,
        header=Header(name=name, label=label, contacts=tuple(_contacts(basics))),
        sections=tuple(section for section in sections if section.blocks),
    )


_MATHEMATICAL = re.compile("[\U0001d400-\U0001d7ff]")
_KEPT_FORMAT = {"\u200c", "\u200d"}  # joiners: Persian and the Indic scripts are misspelt without them


def clean(text: str) -> str:
    """One line of text as every format can carry it.

    Control, formatting (bidi overrides, soft hyphens, zero-width spaces), private-use and unassigned characters go;
    any run of white space is one space; letters and their accents are composed (NFC); the mathematical alphabets that
    pass for bold or italic become the letters that they show, since few fonts and no machine reader know them.
    """
    if text.isprintable():  # Nothing of what goes, which is nearly always so.
        if text.isascii():
            return " ".join(text.split())
        kept: Iterable[str] = _MATHEMATICAL.sub(_plain_letters, text)
    else:
        kept = _carried(text)
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def _carried(text: str) -> Iterator[str]:
    return (
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c
        for c in _MATHEMATICAL.sub(_plain_letters, text)
        if unicodedata.category(c) not in ("Cf", "Co", "Cn", "Cs") or c in _KEPT_FORMAT
    )


def _plain_letters(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match[0])


_VOWELS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]")


def unvowelled(text: str) -> str:
    """A text without the vowel marks of Hebrew and Arabic, which may be left out when writing either."""
    return _VOWELS.sub("", text)


def shown_url(url: str) -> str:
    """An address as people write it: without scheme, `www.` and closing slash."""
    return re.sub(r"^(https?://)?(www\.)?", "", clean(url), flags=re.IGNORECASE).rstrip("/")


def linked(url: str) -> str:
    """An address that may be clicked: http, https or mailto, else empty."""
    url = clean(url).replace(" ", "")
    if re.match(r"(https?|mailto):", url, re.IGNORECASE):
        return url
    return f"https://{url}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(:\d+)?([/?#].*)?", url) else ""


def _contacts(basics: Basics) -> Iterator[Run]:
    if email := clean(basics.email):
        yield Run(text=email, url=f"mailto:{email}" if re.fullmatch(r"\S+@\S+", email) else "")
    if phone := clean(basics.phone):
        yield Run(text=phone)
    if place := _place(basics.location):
        yield Run(text=place)
    seen: set[str] = set()
    for url, fallback in ((basics.url, ""), *((p.url, _profile(p)) for p in basics.profiles)):
        text = shown_url(url) or clean(fallback)
        if text and text.lower() not in seen:
            seen.add(text.lower())
            yield Run(text=text, url=linked(url))


def _profile(profile: model.Profile) -> str:
    return ": ".join(filter(None, (profile.network, profile.username)))


def _place(location: model.Location) -> str:
    if location.text:
        return clean(location.text)
    return clean(", ".join(filter(None, (location.address, *_town(location), location.country_code))))


#: "43004" behind "OH": a state and its code are one.
_STATE = re.compile(r"[A-Z]{2,3}")


def _town(location: model.Location) -> tuple[str, str]:
    """A town with its code and its region, in the order of the post: a code of letters stands behind the town."""
    code = location.postal_code
    if _STATE.fullmatch(location.region):
        return location.city, f"{location.region} {code}".strip()
    parts = (location.city, code) if code[:1].isalpha() else (code, location.city)
    return " ".join(filter(None, parts)), location.region


def _paragraphs(ref: str, text: str) -> tuple[Paragraph, ...]:
    """The lines of a text, each a paragraph."""
    return tuple(Paragraph(id=line.id, text=line.text) for line in _lines(ref, text))


def _lines(ref: str, *texts: str) -> tuple[Line, ...]:
    words = [line for text in texts for line in map(clean, text.splitlines()) if line]
    return tuple(Line(id=ref if n == 0 else f"{ref}.{n}", text=line) for n, line in enumerate(words))


def _bullets(highlights: Iterable[model.Highlight]) -> tuple[Line, ...]:
    return tuple(Line(id=h.id, text=text) for h in highlights if (text := _unbulleted(h.text)))


def _unbulleted(text: str) -> str:
    """A bullet's text without the sign that it was written with: each format brings its own."""
    return re.sub(r"^[•‣◦▪●·∙*–—-]\s+", "", clean(text))


def _section(name: SectionName, value: Resume, language: str) -> Iterator[Section]:
    if name == "sections":
        for own in value.sections:
            bullets = _bullets(own.lines)
            blocks: tuple[Block, ...] = tuple(Bullet(id=b.id, text=b.text) for b in bullets)
            if len(bullets) == 1:
                blocks = (Paragraph(id=bullets[0].id, text=bullets[0].text),)
            yield Section(id=own.id, heading=clean(own.heading), blocks=blocks)
        return
    items = getattr(value, name)
    if name in ("languages", "interests") and not any(getattr(item, "keywords", ()) for item in items):
        told = " · ".join(filter(None, (_told(item) for item in items)))
        blocks = (Paragraph(id=name, text=told),) if told else ()
    else:
        blocks = tuple(block for item in items if (block := _block(item, language)))
    yield Section(id=name, heading=section_names.heading(name, language), blocks=blocks)


def _told(item: model.Item) -> str:
    """A language with its level, or an interest."""
    if isinstance(item, model.Language):
        language, fluency = clean(item.language), clean(item.fluency)
        return f"{language} ({fluency})" if language and fluency else language or fluency
    return clean(getattr(item, "name", ""))


def _block(item: model.Item, language: str) -> Block | None:
    """The block that shows an item; nothing when the item is empty."""
    block: Entry | Row
    comma = wording.comma(language)
    match item:
        case model.Skill():
            name, level = clean(item.name), clean(item.level)
            label = f"{name} ({level})" if name and level else name or level
            block = Row(id=item.id, label=label, text=comma.join(filter(None, map(clean, item.keywords))))
        case model.Interest():
            block = Row(id=item.id, label=clean(item.name), text=comma.join(filter(None, map(clean, item.keywords))))
        case model.Work() | model.Volunteer():
            organisation = item.name if isinstance(item, model.Work) else item.organization
            about = item.description if isinstance(item, model.Work) else ""
            told = (about, item.summary)
            lines = item.highlights
            block = _entry(item, item.position, organisation, item.location, item.url, told, language, lines=lines)
        case model.Education():
            degree = comma.join(filter(None, (item.study_type, item.area)))
            score = (wording.grade(item.score, language),)
            lines = item.courses
            block = _entry(item, degree, item.institution, item.location, item.url, score, language, lines=lines)
        case model.Project():
            told = (item.description, comma.join(item.keywords))
            organisation = comma.join(filter(None, (*item.roles, item.entity, item.type)))
            block = _entry(item, item.name, organisation, "", item.url, told, language, lines=item.highlights)
        case model.Certificate():
            block = _entry(item, item.name, item.issuer, "", item.url, (), language, item.date)
        case model.Award():
            block = _entry(item, item.title, item.awarder, "", "", (item.summary,), language, item.date)
        case model.Publication():
            block = _entry(item, item.name, item.publisher, "", item.url, (item.summary,), language, item.release_date)
        case model.Reference():
            block = _entry(item, item.name, "", "", "", (item.reference,), language)
        case _:
            raise TypeError(f"no block shows a {type(item).__name__}")
    shown = (value for name, value in block if name not in ("id", "kind"))
    return block if any(shown) else None


def _entry(
    item: model.Item,
    title: str,
    organisation: str,
    place: str,
    url: str,
    told: tuple[str, ...],
    language: str,
    date: str = "",
    lines: Iterable[model.Highlight] = (),
) -> Entry:
    if isinstance(item, model.Dated):
        open_ended = isinstance(item, model.Work | model.Volunteer)
        date = wording.dates(item.start_date, item.end_date, item.dates, language, open_ended)
    else:
        date = wording.date(date, language)
    title, organisation = clean(title), clean(organisation)
    link = Run(text=shown_url(url), url=linked(url)) if shown_url(url) else None
    return Entry(
        id=item.id,
        title=title or organisation,
        organisation=organisation if title else "",
        place=clean(place),
        dates=clean(date),
        link=link,
        notes=_lines(f"{item.id}.summary", *told),
        bullets=_bullets(lines),
    )


def texts(document: Document) -> Iterator[str]:
    """Every piece of text that a document shows, in the order in which it is read."""
    header = document.header
    yield from filter(None, (header.name, header.label))
    yield from (contact.text for contact in header.contacts)
    for section in document.sections:
        if section.heading:
            yield section.heading
        for block in section.blocks:
            match block:
                case Entry():
                    yield from filter(None, (block.title, block.organisation, block.place, block.dates))
                    if block.link:
                        yield block.link.text
                    yield from (line.text for line in (*block.notes, *block.bullets))
                case Row():
                    yield from filter(None, (block.label, block.text))
                case _:
                    yield block.text


def facts(document: Document) -> Iterator[str]:
    """What must never be lost on the way: names, titles, employers and dates, in order."""
    if document.header.name:
        yield document.header.name
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Entry):
                yield from filter(None, (block.title, block.organisation, block.dates))


def long_words(document: Document) -> Iterator[str]:
    """Words that are longer than a line may be, so that the templates part them."""
    return (word for text in texts(document) if len(text) >= LONG for word in text.split() if len(word) >= LONG)
