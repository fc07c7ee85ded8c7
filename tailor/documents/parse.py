"""Lines to a résumé: sections to their fields, with ids, spans and warnings. Nothing that was read is left out."""

import re
from collections.abc import Iterable, Sequence

from tailor.documents import (
    contact,
    doubts,
    entries,
    headings,
    language,
    links,
    listing,
    page_marks,
    places,
    roles,
    sections,
    studies,
    unplaced,
    vocabulary,
)
from tailor.documents.doubts import Doubt
from tailor.documents.entries import Entry
from tailor.documents.ids import PREFIXES
from tailor.documents.lines import Line, Link, joined, plain_text, tidy
from tailor.documents.roles import Facts
from tailor.documents.sections import Bucket
from tailor.model import resume as model
from tailor.model.resume import Highlight, Resume, Span


class Parsed:
    """Collects a résumé's parts, and what was not understood on the way."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.parts: dict[str, list[model.Item]] = {}
        self.shown: dict[str, tuple[str, ...]] = {}
        """The lines of each position and course of study, by its id."""

    def add(self, section: str, item: model.Item) -> None:
        """Put an entry at the end of a section."""
        self.parts.setdefault(section, []).append(item)

    def next_id(self, section: str) -> str:
        """The id of a section's next entry: w1, e1, x1."""
        return f"{PREFIXES[section]}{len(self.parts.get(section, ())) + 1}"


def parse(lines: Sequence[Line], linked: Sequence[Link] = ()) -> tuple[Resume, tuple[str, ...], tuple[Doubt, ...]]:
    """The résumé that some lines make, warnings for a person, and the entries of which not all could be told.

    `linked` are all links, also those on no line.
    """
    lines = page_marks.without_page_marks(lines)
    buckets = sections.split(lines)
    out = Parsed()
    head = [line for b in buckets if b.kind is None for line in b.lines]
    contacts = [line for b in buckets if b.kind == "contact" for line in b.lines]
    everything = [line for b in buckets for line in ([b.heading] if b.heading else []) + b.lines]
    for bucket in buckets:
        if bucket.kind == "summary":
            bucket.lines, moved = contact.apart(bucket.lines)
            contacts += moved
    own = [*head, *contacts]
    _claim_links(buckets, own, contact.email(own, everything, linked))
    summary: list[Line] = []
    for bucket in buckets:
        if bucket.kind == "summary":
            summary.extend(bucket.lines)
        elif bucket.kind not in (None, "contact"):
            _section(out, bucket)
    told = "\n".join(item.model_dump_json() for items in out.parts.values() for item in items)
    at_top = [link for line in own for link in line.links]
    others = [link for link in linked if link not in at_top]
    person = contact.read(head, contacts, everything, at_top, links.unplaced(others, told))
    basics = person.basics
    left = person.left
    if not summary:
        prose = [line for line in left if len(line.text) > 45 or (line.text.endswith(".") and len(line.text) > 15)]
        if sum(len(line.text) for line in prose) > 80:
            summary, left = prose, [line for line in left if line not in prose]
    if left:
        _loose(out, "", left)
    basics = basics.model_copy(
        update={
            "summary": "\n".join(p.text for p in entries.paragraphs(summary)),
            "summary_span": _span(summary[0]) if summary else None,
        }
    )
    if not basics.name:
        out.warnings.append("No name was found at the top of the file. Please add it.")
    if not basics.email and not basics.phone:
        out.warnings.append("No e-mail address or telephone number was found.")
    if not out.parts.get("work"):
        out.warnings.append("No work experience was recognised. Check the sections and add what is missing.")
    parts = {name: tuple(items) for name, items in out.parts.items()}
    with_towns = ("work", "volunteer", "education")
    for name, items in zip(with_towns, places.parted(*(parts.get(n, ()) for n in with_towns)), strict=True):
        parts[name] = tuple(items)
    text = plain_text(lines)
    resume = Resume(basics=basics, language=language.language(text), **parts)
    share = placed(resume, text)
    if share < _ENOUGH:
        out.warnings.append(
            f"Only {share:.0%} of the text was understood as work, education, skills and the like. The rest stands"
            " under other sections: check them, and move what belongs elsewhere."
        )
    unsure = doubts.doubtful(resume, out.shown)
    lost = unplaced.words(resume, [line for bucket in buckets for line in bucket.lines])
    return resume, (*out.warnings, *doubts.warnings(unsure), *unplaced.warning(lost)), unsure


#: Below this share of placed text a person is asked to check what was read.
_ENOUGH = 0.6


def placed(resume: Resume, text: str) -> float:
    """The share of a text's letters and digits, 0 to 1, that stands in fields with a meaning of their own."""
    basics = resume.basics
    told = [basics.email, basics.phone, basics.url, *(profile.url for profile in basics.profiles)]
    told += [passage.text for passage in resume.passages() if passage.section != "sections"]
    return min(1.0, sum(len(re.findall(r"\w", part)) for part in told) / max(1, len(re.findall(r"\w", text))))


def _claim_links(buckets: Sequence[Bucket], own: Sequence[Line], email: str) -> None:
    """Take links that are the person's off the lines of entries; those of references are other people's."""
    domain = email.rpartition("@")[2].lower()
    for bucket in buckets:
        if bucket.kind not in (None, "contact", "references"):
            # Among jobs and studies, the domain of the e-mail address is an employer's or a school's.
            theirs = bucket.kind in ("work", "volunteer", "education")
            links.claim(own, bucket.lines, "" if theirs else domain)


def _span(line: Line) -> Span:
    return Span(page=line.page, line=line.number, text=tidy(line.text))


def _section(out: Parsed, bucket: Bucket) -> None:
    if not bucket.lines:
        # A heading without text says nothing by itself, but it stood there.
        if bucket.heading is not None and bucket.kind == "sections":
            out.add(
                "sections", model.Section(id=out.next_id("sections"), span=_span(bucket.heading), heading=bucket.title)
            )
        return
    match bucket.kind:
        case "work" | "volunteer":
            _work(out, bucket)
        case "education":
            _education(out, bucket)
        case "projects":
            _projects(out, bucket)
        case "skills":
            _skills(out, bucket)
        case "languages":
            for name, fluency, line in listing.languages(bucket.lines):
                out.add(
                    "languages",
                    model.Language(id=out.next_id("languages"), span=_span(line), language=name, fluency=fluency),
                )
        case "interests":
            for group in listing.groups(bucket.lines):
                item = model.Interest(
                    id=out.next_id("interests"), span=_span(group.line), name=group.label, keywords=tuple(group.words)
                )
                out.add("interests", item)
        case "awards" | "certificates" | "publications" | "references":
            _small(out, bucket)
        case _:
            _loose(out, bucket.title, bucket.lines, bucket.heading)


def _highlights(owner: str, body: Iterable[entries.Paragraph]) -> tuple[Highlight, ...]:
    return tuple(Highlight(id=f"{owner}h{n}", text=p.text, span=_span(p.line)) for n, p in enumerate(body, 1))


def _body(owner: str, found: Facts) -> tuple[str, tuple[Highlight, ...]]:
    """Summary and highlights of an entry: a lone paragraph, or what introduces a list, is the summary."""
    body = entries.paragraphs(found.entry.body)
    items = [p for p in body if p.bullet]
    introduction: list[str] = [*found.said]
    if len(body) == 1 and not items:
        return "\n".join([*introduction, body[0].text]), ()
    if items and not body[0].bullet:
        lead = body[: body.index(items[0])]
        introduction += [p.text for p in lead]
        body = body[len(lead) :]
    return "\n".join(introduction), _highlights(owner, body)


def _dated(found: Facts, ended: bool = False) -> dict[str, str]:
    """The dates of an entry; a single date is when it was, or with `ended` when it ended, as with a degree."""
    when = found.when
    if when is None:
        return {}
    end = "" if when.present else when.end or ("" if when.ranged else when.start)
    start = when.start if when.ranged or when.present else ""
    if not when.ranged and not when.present:
        start, end = "" if ended else when.start, when.start
    return {"start_date": start, "end_date": end, "dates": found.written}


def _work(out: Parsed, bucket: Bucket) -> None:
    section = str(bucket.kind)
    cut = entries.split(bucket.lines)
    found = [roles.facts(entry) for entry in cut]
    roles.assign(found, vocabulary.organisation_score, vocabulary.title_score)
    for facts, entry in zip(found, cut, strict=True):
        own = out.next_id(section)
        out.shown[own] = tuple(line.text for line in (*entry.header, *entry.body))
        if not facts.entry.header:
            _loose(out, bucket.title, facts.entry.body, bucket.heading)
            continue
        summary, highlights = _body(own, facts)
        name = facts.first
        if not facts.place and facts.rest and vocabulary.maybe_town(facts.rest[-1]):
            facts.place = facts.rest.pop()
        place, description = facts.place, " · ".join(facts.rest)
        common = {"id": own, "span": _span(facts.entry.first), "location": place, "url": facts.url, **_dated(facts)}
        if section == "work":
            item: model.Item = model.Work(
                name=name,
                position=facts.second,
                description=description,
                summary=summary,
                highlights=highlights,
                **common,
            )
        else:
            item = model.Volunteer(
                organization=name,
                position=facts.second,
                summary="\n".join(t for t in (description, summary) if t),
                highlights=highlights,
                **common,
            )
        out.add(section, item)
    if section == "work":
        missing = sum(not f.when for f in found)
        if missing:
            out.warnings.append(f"{missing} of {len(found)} work entries have no dates that could be read.")


def _education(out: Parsed, bucket: Bucket) -> None:
    cut = entries.split(bucket.lines)
    found = [roles.facts(studies.with_school(entry)) for entry in cut]
    for facts in found:
        facts.pieces = [part for piece in facts.pieces for part in studies.pieces(piece, facts.pieces)]
    roles.assign(found, studies.school_score, vocabulary.degree_score)
    for facts, entry in zip(found, cut, strict=True):
        own = out.next_id("education")
        out.shown[own] = tuple(line.text for line in (*entry.header, *entry.body))
        if not facts.entry.header:
            _loose(out, bucket.title, facts.entry.body, bucket.heading)
            continue
        degree, score, rest = studies.graded(facts.second, facts.first, facts.rest)
        kind, area = studies.degree(degree, rest)
        body = entries.paragraphs(facts.entry.body)
        if body and not score and (grade := studies.grade(body[0].text)):
            score, body = grade, body[1:]
        courses = [*(entries.Paragraph(text, [facts.entry.first], False) for text in rest), *body]
        out.add(
            "education",
            model.Education(
                id=own, span=_span(facts.entry.first), institution=facts.first, study_type=kind, area=area, score=score,
                location=facts.place, url=facts.url, courses=_highlights(own, courses), **_dated(facts, ended=True),
            ),
        )  # fmt: skip


def _projects(out: Parsed, bucket: Bucket) -> None:
    for entry in entries.split(bucket.lines):
        facts = roles.facts(entry, titled=False)
        own = out.next_id("projects")
        if not entry.header:
            for paragraph in entries.paragraphs(entry.body):
                own = out.next_id("projects")
                name, _, rest = paragraph.text.partition(": ")
                named = bool(rest) and len(name) < 60
                text = rest if named else paragraph.text
                only = (Highlight(id=f"{own}h1", text=text, span=_span(paragraph.line)),)
                span, url = _span(paragraph.line), links.of_entry("", [], paragraph.lines)
                item = model.Project(id=own, span=span, name=name if named else "", url=url, highlights=only)
                out.add("projects", item)
            continue
        texts = [p.text for p in facts.pieces]
        name, others = (texts[0] if texts else ""), texts[1:]
        keywords: tuple[str, ...] = ()
        for text in others:
            if text.count(",") >= 2 or (text.count(",") == 1 and len(text) < 50):
                keywords = tuple(listing.words(text))
                others = [other for other in others if other != text]
                break
        lead, highlights = _body(own, facts)
        beside = " · ".join([*others, *([facts.place] if facts.place else [])])
        project = model.Project(
            id=own,
            span=_span(entry.first),
            name=name,
            description="\n".join(text for text in (beside, lead) if text),
            url=facts.url,
            keywords=keywords,
            highlights=highlights,
            **_dated(facts),
        )
        out.add("projects", project)


def _skills(out: Parsed, bucket: Bucket) -> None:
    """Skill lines; a line that labels the spoken languages or interests goes to those sections."""
    for group in listing.groups(bucket.lines):
        kind = headings.section_of(group.label) if group.label else None
        spoken = kind == "languages" and sum(map(vocabulary.is_language, group.words)) >= 0.5 * len(group.words) > 0
        if kind == "interests" and group.words:
            own = out.next_id("interests")
            out.add("interests", model.Interest(id=own, span=_span(group.line), keywords=tuple(group.words)))
        elif kind == "awards" and group.words:
            for word in group.words:
                own = out.next_id("awards")
                out.add("awards", model.Award(id=own, span=_span(group.line), title=word))
        elif kind == "certificates" and group.words:
            for word in group.words:
                own = out.next_id("certificates")
                out.add("certificates", model.Certificate(id=own, span=_span(group.line), name=word))
        elif spoken:
            for name, fluency, _ in _spoken(group):
                own = out.next_id("languages")
                out.add("languages", model.Language(id=own, span=_span(group.line), language=name, fluency=fluency))
        else:
            name, level = group.label, group.level
            own = out.next_id("skills")
            out.add(
                "skills",
                model.Skill(id=own, span=_span(group.line), name=name, level=level, keywords=tuple(group.words)),
            )


def _spoken(group: listing.Group) -> list[tuple[str, str, Line]]:
    found = []
    for word in group.words:
        match = re.match(r"^(.*?)\s*\(([^)]*)\)$", word)
        found.append((match[1], match[2], group.line) if match else (word, "", group.line))
    return found


def _small(out: Parsed, bucket: Bucket) -> None:
    """Awards, certificates, publications and references: a name, who gave it, when."""
    for entry in _small_entries(bucket.lines):
        facts = roles.facts(entry, titled=False)
        texts = [p.text for p in facts.pieces]
        body = "\n".join(p.text for p in entries.paragraphs(entry.body))
        name = texts[0] if texts else body or facts.written
        other = " · ".join([*texts[1:], *([facts.place] if facts.place else [])])
        summary = body if texts else ""
        date = (facts.when.end or facts.when.start) if facts.when else ""
        span = _span(entry.first)
        match bucket.kind:
            case "awards":
                own = out.next_id("awards")
                text = "\n".join(t for t in (summary, facts.url) if t)  # an award has no field for a link
                out.add("awards", model.Award(id=own, span=span, title=name, date=date, awarder=other, summary=text))
            case "certificates":
                own = out.next_id("certificates")
                issuer = " · ".join(t for t in (other, summary) if t)
                out.add(
                    "certificates",
                    model.Certificate(id=own, span=span, name=name, date=date, issuer=issuer, url=facts.url),
                )
            case "publications":
                own = out.next_id("publications")
                item = model.Publication(
                    id=own, span=span, name=name, release_date=date, publisher=other, url=facts.url, summary=summary
                )
                out.add("publications", item)
            case _:
                own = out.next_id("references")
                text = "\n".join(t for t in (other, facts.written, facts.url, summary) if t)
                out.add("references", model.Reference(id=own, span=span, name=name, reference=text))


def _small_entries(lines: Sequence[Line]) -> list[Entry]:
    """Each list item is an entry; without list marks, entries as in other sections."""
    bulleted = sum(bool(line.bullet) for line in lines)
    if bulleted and (lines[0].bullet or bulleted == len(lines)):
        groups: list[list[Line]] = []
        for line in lines:
            if line.bullet or not groups:
                groups.append([line])
            else:
                groups[-1].append(line)
        return [_whole(group) for group in groups]
    found = entries.split(lines)
    return [part for entry in found for part in ([entry] if entry.header else [_whole([line]) for line in entry.body])]


def _whole(group: list[Line]) -> Entry:
    """A list item as an entry: a short one is its own header, a long one stays whole."""
    if len(group) == 1 or sum(len(line.text) for line in group) < 100:
        return Entry(group, [])
    text = joined(line.text for line in group)
    first = group[0]
    cell = type(first.cells[0])([type(first.cells[0].runs[0])(text)], first.x0, first.x1, first.size)
    line = Line([cell], first.page, first.number, first.base, first.size, column=first.column, flat=True)
    line.links = [link for part in group for link in part.links]
    return Entry([], [line])


def _loose(out: Parsed, heading: str, lines: Sequence[Line], first: Line | None = None) -> None:
    own = out.next_id("sections")
    body = entries.paragraphs(lines)
    if body:
        out.add(
            "sections",
            model.Section(id=own, span=_span(first or lines[0]), heading=heading, lines=_highlights(own, body)),
        )
