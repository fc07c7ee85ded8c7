"""Lines to a résumé: sections to their fields, with ids, spans and warnings. Nothing that was read is left out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tailor.documents import doubts, unsure
from tailor.documents.doubts import Doubt
from tailor.documents.pages import links
from tailor.documents.pages.lines import Line, Link, plain_text
from tailor.documents.parsing import (
    cards,
    careers,
    chosen,
    contact,
    counted,
    credentials,
    curricula,
    cuts,
    cutting,
    earlier,
    endings,
    entries,
    firms,
    forms,
    grades,
    hidden,
    in_titles,
    kinds,
    languages,
    listing,
    logos,
    margins,
    narrow,
    one_weight,
    page_marks,
    paired,
    paragraphs,
    pieces,
    places,
    reach,
    roles,
    run_in,
    schools,
    sections,
    semicolons,
    sentences,
    skills,
    stays,
    studies,
    subheads,
    tails,
    typed_marks,
    unplaced,
    whole_titles,
    wrapped,
)
from tailor.documents.parsing.parts import Manner, Parts, dated, highlighted, told, where
from tailor.documents.parsing.pieces import Facts
from tailor.documents.parsing.reach import EMAIL
from tailor.documents.parsing.sections import Bucket
from tailor.documents.words import breaks, headings, language, regions, towns, vocabulary
from tailor.model import resume as model
from tailor.model.resume import Highlight, Resume


def parse(
    lines: Sequence[Line], linked: Sequence[Link] = (), told_by_file: Sequence[str] = ()
) -> tuple[Resume, tuple[str, ...], tuple[Doubt, ...]]:
    """The résumé that some lines make, warnings for a person, and the entries of which not all could be told.

    `linked` are all links, also those on no line; `told_by_file` is what the file says of itself: its name, its author.
    """
    lines = reach.mended(typed_marks.marked(one_weight.plain(lines)))
    unmarked = page_marks.without_page_marks(lines)
    dropped = [line for line in lines if not any(line is other for other in unmarked)]
    lines, consent = page_marks.without_consent(logos.whole(unmarked))
    lines, prompts = page_marks.without_prompts(lines)
    buckets = kinds.apart(sections.split(lines))
    kinds.told(buckets)
    buckets = subheads.apart(earlier.apart(careers.apart(hidden.found(buckets))))
    out = Parts()
    head = [line for b in buckets if b.kind is None for line in b.lines]
    contacts = [line for b in buckets if b.kind == "contact" for line in b.lines]
    first = next((b for b in buckets if b.heading is not None or b.lines), buckets[0])
    if not head and first.kind == "contact":
        head, contacts = contacts, []  # a page that opens with a heading above the person's name
    head += [line for b in buckets for line in contact.named(b.heading, b.lines)]
    everything = [line for b in buckets for line in ([b.heading] if b.heading else []) + b.lines]
    for bucket in buckets:
        if bucket.kind == "summary":
            bucket.lines, moved = contact.apart(bucket.lines)
            contacts += moved
    last = next((b for b in reversed(buckets) if b.lines and _are_one(b.lines[-1:], lines[-1:])), buckets[-1])
    if last.kind not in (None, "contact", "references") and not any(
        EMAIL.search(line.text) for line in head + contacts
    ):
        last.lines, moved = contact.at_foot(last.lines)
        contacts += moved
    own = [*head, *contacts]
    _claim_links(buckets, own, contact.email(own, everything, linked))
    summary: list[Line] = []
    for bucket in buckets:
        if bucket.kind == "summary":
            summary.extend(bucket.lines)
        elif bucket.kind not in (None, "contact"):
            _section(out, bucket)
    said = "\n".join(item.model_dump_json() for items in out.items.values() for item in items)
    at_top = [link for line in own for link in line.links]
    others = [link for link in linked if link not in at_top]
    person = contact.read(head, contacts, everything, at_top, links.unplaced(others, said), dropped, told_by_file)
    basics = person.basics
    left = person.left
    if not summary:
        prose = [line for line in left if len(line.text) > 45 or (line.text.endswith(".") and len(line.text) > 15)]
        prose = [line for line in prose if line.text.endswith(".") or not reach.is_labelled(line)]
        length = sum(len(line.text) for line in prose)
        if length > 80 or (length > 40 and all(line.text.endswith((".", "!")) for line in prose)):
            summary, left = prose, [line for line in left if line not in prose]
    for loose in (left, consent, prompts):
        if loose:
            out.add_loose("", loose)
    basics = basics.model_copy(
        update={
            "summary": "\n".join(p.text for p in paragraphs.paragraphs(summary)),
            "summary_span": where(summary[0]) if summary else None,
        }
    )
    if not basics.name:
        out.warnings.append(unsure.NO_NAME)
    if person.inferred:
        out.warnings.append(unsure.NAME_INFERRED)
    if not basics.email and not basics.phone:
        out.warnings.append(unsure.NO_CONTACT)
    if not out.items.get("work"):
        out.warnings.append("No work experience was recognised. Check the sections and add what is missing.")
    parts = {name: tuple(items) for name, items in out.items.items()}
    with_towns = ("work", "volunteer", "education")
    for name, items in zip(with_towns, places.parted(*(parts.get(n, ()) for n in with_towns)), strict=True):
        parts[name] = tuple(items if name == "work" else places.without_brackets(items))
    work = places.without_brackets(places.without_trades(_chosen(parts.get("work", ()), out.headers)))
    parts["work"] = tuple(places.without_terms(work))
    text = plain_text(lines)
    resume = Resume(basics=basics, language=language.language(text), **parts)
    share = placed(resume, text)
    if share < _ENOUGH:
        out.warnings.append(
            f"Only {share:.0%} of the text was understood as work, education, skills and the like. The rest stands"
            " under other sections: check them, and move what belongs elsewhere."
        )
    doubted = doubts.doubtful(resume, out.shown)
    lost = unplaced.words(resume, [line for bucket in buckets for line in bucket.lines])
    return resume, (*out.warnings, *doubts.warnings(doubted), *unplaced.warning(lost)), doubted


def _are_one(some: Sequence[Line], others: Sequence[Line]) -> bool:
    """Whether some lines are the same ones of the file as others."""
    return [(line.page, line.number) for line in some] == [(line.page, line.number) for line in others]


#: Below this share of placed text a person is asked to check what was read.
_ENOUGH = 0.6


def placed(resume: Resume, text: str) -> float:
    """The share of a text's letters and digits, 0 to 1, that stands in fields with a meaning of their own."""
    basics = resume.basics
    said = [basics.email, basics.phone, basics.url, *(profile.url for profile in basics.profiles)]
    said += [passage.text for passage in resume.passages() if passage.section != "sections"]
    return min(1.0, sum(len(re.findall(r"\w", part)) for part in said) / max(1, len(re.findall(r"\w", text))))


def _claim_links(buckets: Sequence[Bucket], own: Sequence[Line], email: str) -> None:
    """Take links that are the person's off the lines of entries; those of references are other people's."""
    domain = email.rpartition("@")[2].lower()
    for bucket in buckets:
        if bucket.kind not in (None, "contact", "references"):
            # Among jobs and studies, the domain of the e-mail address is an employer's or a school's.
            theirs = bucket.kind in ("work", "volunteer", "education")
            links.claim(own, bucket.lines, "" if theirs else domain)


def _chosen(work: Sequence[model.Item], headers: Sequence[Mapping[str, Facts]]) -> tuple[model.Item, ...]:
    """Positions with their employers and titles chosen among what their headers offer, section by section."""
    found = {item.id: item for item in work if isinstance(item, model.Work)}
    for section in headers:
        known = [(found[own], facts) for own, facts in section.items() if own in found]
        known = [(item, facts) for item, facts in known if not breaks.is_break(item.position)]
        picked = chosen.choose(known)
        pairs = [(item, facts) for item, (_, facts) in zip(picked, known, strict=True)]
        found |= {item.id: item for item in whole_titles.whole(pairs)}
    return stays.without_spans(stays.with_employers([*map(in_titles.told, found.values())]))


def _section(out: Parts, bucket: Bucket) -> None:
    if not bucket.lines:
        # A heading without text says nothing by itself, but it stood there.
        if bucket.heading is not None and bucket.kind == "sections":
            out.add(
                "sections", model.Section(id=out.next_id("sections"), span=where(bucket.heading), heading=bucket.title)
            )
        return
    if bucket.kind in ("projects", "languages", "certificates", "awards", "references"):
        bucket.lines = cards.apart(bucket.lines)
    if bucket.kind in ("work", "volunteer", "education"):
        bucket.lines = cards.positions(bucket.lines)
    if bucket.kind in ("education", "certificates"):
        bucket.lines = careers.dated(bucket.lines)
    match bucket.kind:
        case "work" if kinds.are_classes(bucket):
            out.add_loose(bucket.title, bucket.lines, bucket.heading)
        case "work" | "volunteer":
            _work(out, bucket)
        case "education" if studies.are_courses(bucket.lines, bucket.title):
            credentials.collect(out, replace(bucket, kind="certificates"))
        case "education":
            rows = [line for line in bucket.lines if credentials.is_row(line)] or studies.held(
                bucket.lines, bucket.title
            )
            for line in rows:
                credentials.collect(out, Bucket("certificates", None, [line]))
            alone = studies.are_alone(bucket.lines, bucket.title)
            bucket.lines = [line for line in bucket.lines if line not in rows]
            for lines in [[line] for line in bucket.lines] if alone else [bucket.lines] if bucket.lines else []:
                _education(out, replace(bucket, lines=lines))
        case "projects":
            _projects(out, bucket)
        case "skills":
            called = headings.guess(bucket.title)
            own = called is None or (called != "skills" and skills.is_graded(bucket.lines))
            skills.collect(out, bucket.lines, bucket.title if own else "")
        case "languages":
            for name, fluency, line in languages.languages(bucket.lines):
                out.add(
                    "languages",
                    model.Language(id=out.next_id("languages"), span=where(line), language=name, fluency=fluency),
                )
        case "interests":
            for group in listing.groups(bucket.lines):
                item = model.Interest(
                    id=out.next_id("interests"), span=where(group.line), name=group.label, keywords=tuple(group.words)
                )
                out.add("interests", item)
        case "awards" if kinds.are_told(bucket.lines):
            out.add_loose(bucket.title, bucket.lines, bucket.heading)
        case "awards" | "certificates" | "publications" | "references":
            credentials.collect(out, bucket)
        case _:
            out.add_loose(bucket.title, bucket.lines, bucket.heading)


def _work(out: Parts, bucket: Bucket) -> None:
    section = str(bucket.kind)
    lines = wrapped.made_whole(margins.besides_apart(run_in.apart(counted.listed(paired.listed(bucket.lines)))))
    bucket.lines = careers.told(forms.filled_in(narrow.whole_dates(lines)))
    bucket.lines = tails.placed(bucket.lines)
    scores = vocabulary.organisation_score, vocabulary.title_score
    bucket.lines = semicolons.parted(bucket.lines, *scores, placed=True)
    positions, notes = endings.apart(cuts.positions(bucket.lines))
    cut = [sentences.told(stays.without_lengths(entry)) for entry in positions]
    found = [cutting.cut(entry) for entry in cut]
    pieces.unnumbered(found)
    roles.assign(found, *scores)
    manner = Manner([facts.entry for facts in found])
    headers: dict[str, Facts] = {}
    out.headers.append(headers)
    for facts, entry in zip(found, cut, strict=True):
        own = out.next_id(section)
        out.shown[own] = tuple(line.text for line in (*entry.header, *entry.body))
        if not facts.entry.header:
            out.add_loose(bucket.title, facts.entry.body, bucket.heading)
            continue
        if not facts.place and len(facts.entry.body) > 1 and places.stands_below(facts.entry.body[0]):
            facts.place = facts.entry.body.pop(0).text
        summary, highlights = told(own, facts, manner)
        name = facts.first
        listed = len(facts.rest) > 2  # what was used, and the like
        town = towns.is_town if listed or not name else regions.maybe_town
        last = facts.rest[-1].removesuffix(".") if facts.rest else ""
        if last and not facts.place and town(last) and not firms.is_branch(last):
            facts.place = last
            facts.rest.pop()
        place, description = facts.place, " · ".join([*facts.about, *facts.rest])
        common = {"id": own, "span": where(facts.entry.first), "location": place, "url": facts.url, **dated(facts)}
        if section == "work":
            headers[own] = facts
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
    if notes:
        out.add_loose("", notes)


def _education(out: Parts, bucket: Bucket) -> None:
    bucket.lines = schools.with_degrees_apart(studies.with_details_below(wrapped.made_whole(bucket.lines)))
    bucket.lines = tails.placed(forms.filled_in(narrow.whole_dates(bucket.lines)))
    bucket.lines = semicolons.parted(bucket.lines, studies.school_score, vocabulary.degree_score)
    cut = [
        one
        for entry in curricula.entries(bucket.lines)
        for study in studies.leavings(entry)
        for one in studies.lone(study)
    ]
    found = [cutting.cut(studies.with_degree(studies.with_school(entry))) for entry in cut]
    schools.with_whole_names(found)
    schools.with_places(found)
    for facts in found:
        facts.pieces = [part for piece in facts.pieces for part in studies.pieces(piece, facts.pieces)]
    schools.told_by_places(found)
    honours = [grades.honour(facts) for facts in found]
    roles.assign(found, studies.school_score, vocabulary.degree_score, studies.shares_school)
    studies.with_fields(found)
    for facts, entry, honour in zip(found, cut, honours, strict=True):
        own = out.next_id("education")
        out.shown[own] = tuple(line.text for line in (*entry.header, *entry.body))
        if not facts.entry.header:
            out.add_loose(bucket.title, facts.entry.body, bucket.heading)
            continue
        if not facts.place and facts.rest and towns.is_small_town(facts.rest[-1]):
            facts.place = facts.rest.pop()
        if not facts.place and towns.is_small_town(facts.second) and not vocabulary.degree_score(facts.second):
            facts.place, facts.second = facts.second, ""
        degree, score, rest = grades.graded(facts.second, facts.first, facts.rest)
        score = ", ".join(filter(None, (honour, score)))
        kind, area = studies.degree(degree, rest)
        body = paragraphs.paragraphs(facts.entry.body)
        told = next((p for p in body if grades.grade(p.text)), None) if not score else None
        if told is not None:
            score, body = grades.grade(told.text), [p for p in body if p is not told]
        told = next((p for p in body if studies.subject(p.text)), None) if not area else None
        if told is not None:
            area, body = studies.subject(told.text), [p for p in body if p is not told]
        rest = [*rest, *facts.said]
        courses = [*(paragraphs.Paragraph(text, [facts.entry.first], False) for text in rest), *body]
        out.add(
            "education",
            model.Education(
                id=own, span=where(facts.entry.first), institution=grades.ungraded(facts.first), study_type=kind,
                area=area, score=score, location=facts.place, url=facts.url, courses=highlighted(own, courses),
                **dated(facts, ended=True),
            ),
        )  # fmt: skip


def _projects(out: Parts, bucket: Bucket) -> None:
    cut = entries.split(forms.entitled(bucket.lines))
    manner = Manner(cut)
    for entry in cut:
        facts = cutting.cut(entry, titled=False)
        own = out.next_id("projects")
        if not entry.header:
            for paragraph in paragraphs.paragraphs(entry.body):
                own = out.next_id("projects")
                name, _, rest = paragraph.text.partition(": ")
                named = bool(rest) and len(name) < 60
                text = rest if named else paragraph.text
                only = (Highlight(id=f"{own}h1", text=text, span=where(paragraph.line)),)
                span, url = where(paragraph.line), links.of_entry("", [], paragraph.lines)
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
        lead, highlights = told(own, facts, manner)
        beside = " · ".join([*others, *([facts.place] if facts.place else [])])
        project = model.Project(
            id=own,
            span=where(entry.first),
            name=name,
            description="\n".join(text for text in (beside, lead) if text),
            url=facts.url,
            keywords=keywords,
            highlights=highlights,
            **dated(facts),
        )
        out.add("projects", project)
