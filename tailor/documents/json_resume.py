"""JSON Resume as people write it to a résumé: liberal in shape, strict in result.

Format: https://jsonresume.org/schema (1.0.0). Older names (`company`, `website`), strings where lists belong and our
own stored shape are understood; what has no place becomes a section under its own name.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from tailor.documents import limits
from tailor.documents.ids import PREFIXES
from tailor.documents.parsing.listing import words
from tailor.documents.words import dates
from tailor.documents.words.language import language as language_of
from tailor.model import resume as model
from tailor.model.resume import Basics, Highlight, Location, Profile, Resume

_LONGEST = 20_000
#: Our field ← the names under which it is found, per section.
_FIELDS: dict[str, dict[str, tuple[str, ...]]] = {
    "work": {
        "name": ("name", "company", "employer", "organization", "organisation"),
        "position": ("position", "title", "jobTitle", "role"),
        "location": ("location",),
        "description": ("description",),
        "url": ("url", "website"),
        "summary": ("summary",),
    },
    "volunteer": {
        "organization": ("organization", "organisation", "name", "company"),
        "position": ("position", "title", "role"),
        "location": ("location",),
        "url": ("url", "website"),
        "summary": ("summary", "description"),
    },
    "education": {
        "institution": ("institution", "school", "name", "university"),
        "url": ("url", "website"),
        "area": ("area", "field", "fieldOfStudy", "major"),
        "study_type": ("studyType", "study_type", "degree"),
        "location": ("location",),
        "score": ("score", "gpa", "grade"),
    },
    "projects": {
        "name": ("name", "title"),
        "description": ("description", "summary"),
        "entity": ("entity",),
        "type": ("type",),
        "url": ("url", "website", "link"),
    },
    "skills": {"name": ("name", "category", "skill"), "level": ("level",)},
    "awards": {
        "title": ("title", "name"),
        "date": ("date",),
        "awarder": ("awarder", "issuer"),
        "summary": ("summary",),
    },
    "certificates": {
        "name": ("name", "title"),
        "date": ("date",),
        "issuer": ("issuer", "organization"),
        "url": ("url", "website"),
    },
    "publications": {
        "name": ("name", "title"),
        "publisher": ("publisher",),
        "release_date": ("releaseDate", "release_date", "date"),
        "url": ("url", "website"),
        "summary": ("summary",),
    },
    "languages": {"language": ("language", "name"), "fluency": ("fluency", "level")},
    "interests": {"name": ("name", "interest")},
    "references": {"name": ("name",), "reference": ("reference", "summary")},
    "sections": {"heading": ("heading", "title", "name")},
}
_LISTS: dict[str, dict[str, tuple[str, ...]]] = {
    "work": {"highlights": ("highlights", "bullets", "achievements")},
    "volunteer": {"highlights": ("highlights",)},
    "education": {"courses": ("courses", "highlights")},
    "projects": {"highlights": ("highlights",)},
    "sections": {"lines": ("lines", "items")},
}
_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "projects": {"keywords": ("keywords", "technologies"), "roles": ("roles",)},
    "skills": {"keywords": ("keywords",)},
    "interests": {"keywords": ("keywords",)},
}
_ALIASES = {"experience": "work", "certifications": "certificates", "volunteering": "volunteer", "honors": "awards"}
_IGNORED = {"$schema", "meta", "language", "basics"}
_TYPES: dict[str, type[model.Item]] = {
    "work": model.Work,
    "volunteer": model.Volunteer,
    "education": model.Education,
    "projects": model.Project,
    "skills": model.Skill,
    "certificates": model.Certificate,
    "awards": model.Award,
    "publications": model.Publication,
    "languages": model.Language,
    "interests": model.Interest,
    "references": model.Reference,
    "sections": model.Section,
}


def parse(data: bytes) -> tuple[Resume, str, tuple[str, ...]]:
    """The résumé, its text line by line, and warnings about what had to be put elsewhere.

    Raises Refusal with BROKEN_FILE when it is no JSON, NOT_A_DOCUMENT when it is JSON of another kind, TOO_LARGE.
    """
    try:
        loaded = _printable(json.loads(data.decode("utf-8-sig"), parse_constant=lambda _: None))
    except (ValueError, RecursionError) as error:
        raise limits.broken() from error
    if not isinstance(loaded, dict) or not (set(loaded) & {"basics", *_TYPES, *_ALIASES}):
        raise limits.not_a_document()
    warnings: list[str] = []
    source: dict[str, Any] = {_ALIASES.get(str(key), str(key)): value for key, value in loaded.items()}
    parts: dict[str, Any] = {}
    spare: list[tuple[str, list[str]]] = []
    for key, value in source.items():
        if key in _IGNORED:
            continue
        if key in _TYPES:
            entries = _entries(value)
            parts[key] = [_item(key, number, entry, warnings) for number, entry in enumerate(entries, 1)]
        elif lines := list(_strings(value)):
            spare.append((key, lines))
            warnings.append(f"“{key}” is no part of JSON Resume; it was kept as a section of its own.")
    for heading, lines in spare:
        sections = parts.setdefault("sections", [])
        own = f"x{len(sections) + 1}"
        sections.append(model.Section(id=own, heading=heading, lines=_highlights(own, lines)))
    basics = _basics(source.get("basics"))
    text = "\n".join(_strings({k: v for k, v in source.items() if k not in ("$schema", "meta", "language")}))
    if len(text) > limits.MAX_CHARACTERS:
        raise limits.too_large()
    language = source.get("language")
    tag = language if isinstance(language, str) and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", language) else ""
    resume = Resume(basics=basics, language=tag or language_of(text), **{k: tuple(v) for k, v in parts.items()})
    if not basics.name:
        warnings.append("No name was found. Please add it.")
    return resume, text, tuple(warnings)


def _printable(value: Any) -> Any:
    """The same value without control characters and halves of surrogate pairs, which no database stores."""
    if isinstance(value, str):
        return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", " ", value)
    if isinstance(value, list):
        return [_printable(inner) for inner in value]
    if isinstance(value, dict):
        return {_printable(key): _printable(inner) for key, inner in value.items()}
    return value


def _entries(value: Any) -> list[dict[str, Any]]:
    """A section's entries as objects: a lone object is one entry, a string an entry with nothing but a name."""
    if isinstance(value, dict):
        if any(isinstance(v, dict) for v in value.values()) and not any(isinstance(v, str) for v in value.values()):
            return [entry for v in value.values() for entry in _entries(v)]
        return [value]
    if isinstance(value, str):
        return [{"name": value}] if value.strip() else []
    if isinstance(value, list):
        return [entry for v in value for entry in _entries(v)]
    return []


def _item(section: str, number: int, entry: dict[str, Any], warnings: list[str]) -> model.Item:
    own = f"{PREFIXES[section]}{number}"
    used: set[str] = {"id", "span"}
    values: dict[str, Any] = {"id": own}
    for field, names in _FIELDS[section].items():
        for name in names:
            if name in entry and name not in used:
                used.add(name)
                values[field] = _place(entry[name]) if field == "location" else _string(entry[name])
                if values[field]:
                    break
    for field, names in _LISTS.get(section, {}).items():
        name = next((n for n in names if n in entry), "")
        used.add(name)
        values[field] = _highlights(own, list(_lines(entry.get(name))))
    for field, names in _WORDS.get(section, {}).items():
        name = next((n for n in names if n in entry), "")
        used.add(name)
        values[field] = tuple(_keywords(entry.get(name)))
    if issubclass(_TYPES[section], model.Dated):
        values |= _dates(entry)
        used |= {"startDate", "endDate", "start_date", "end_date", "date", "dates"}
    rest = [text for key, value in entry.items() if key not in used for text in _strings(value)]
    if rest:
        field = next((f for f in ("highlights", "courses", "lines") if f in _LISTS.get(section, {})), "")
        if field:
            values[field] = (*values[field], *_highlights(own, rest, len(values[field])))
        warnings.append(
            f"Entry {number} of “{section}” has fields that JSON Resume does not know: {', '.join(rest)[:80]}"
        )
        if not field and "summary" in _FIELDS[section]:
            values["summary"] = "\n".join(t for t in (values.get("summary", ""), *rest) if t)
    return _TYPES[section](**values)


def _dates(entry: dict[str, Any]) -> dict[str, str]:
    """ISO dates as far as they are understood; what was written is kept where they say less."""
    written = [
        _string(entry[name])
        for names in (("startDate", "start_date"), ("endDate", "end_date"))
        for name in names
        if name in entry
    ] or [_string(entry[name]) for name in ("dates", "date") if name in entry]
    start_text = _string(entry.get("startDate", entry.get("start_date", "")))
    end_text = _string(entry.get("endDate", entry.get("end_date", "")))
    start, end = dates.iso(start_text), dates.iso(end_text)
    if not start and not end:
        found = dates.find(" ".join(written))
        if found:
            start, end = found[0].start, "" if found[0].present else found[0].end or found[0].start
    kept = _string(entry.get("dates", ""))
    if not kept and written and not (_exact(start_text, start) and _exact(end_text, end)):
        kept = " – ".join(t for t in written if t)
    return {"start_date": start, "end_date": end, "dates": kept}


def _exact(text: str, iso: str) -> bool:
    return text == iso


def _basics(value: Any) -> Basics:
    if not isinstance(value, dict):
        return Basics()
    location = value.get("location")
    place = Location(text=_string(location)) if isinstance(location, str) else Location()
    if isinstance(location, dict):
        place = Location(
            address=_string(location.get("address")),
            postal_code=_string(location.get("postalCode")),
            city=_string(location.get("city")),
            region=_string(location.get("region")),
            country_code=_string(location.get("countryCode")),
            text=_string(location.get("text")) or _place(location),
        )
    profiles = [
        Profile(
            network=_string(p.get("network")),
            username=_string(p.get("username")),
            url=_string(p.get("url") or p.get("website")),
        )
        for p in _entries(value.get("profiles"))
    ]
    return Basics(
        name=_string(value.get("name")) or " ".join(_string(value.get(k)) for k in ("firstName", "lastName")).strip(),
        label=_string(value.get("label") or value.get("headline") or value.get("title")),
        image=_string(value.get("image") or value.get("picture")),
        email=_string(value.get("email")),
        phone=_string(value.get("phone")),
        url=_string(value.get("url") or value.get("website")),
        summary=_string(value.get("summary")),
        location=place,
        profiles=tuple(p for p in profiles if p != Profile()),
    )


def _string(value: object) -> str:
    """Any scalar as text; lists as lines."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, str | int | float):
        return str(value).strip()[:_LONGEST]
    return "\n".join(_strings(value))[:_LONGEST]


def _strings(value: object) -> Iterator[str]:
    """Every text inside a value, in order; ids and spans of our own shape are not text."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("id", "span", "summarySpan"):
                yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif text := _string(value):
        yield text


def _lines(value: object) -> Iterator[str]:
    """A list's items as one text each; a string is cut at its line breaks."""
    if isinstance(value, str):
        yield from (line.strip(" •-–*\t") for line in value.splitlines() if line.strip(" •-–*\t"))
    elif isinstance(value, list):
        for inner in value:
            text = (
                _string(inner.get("text") or inner.get("name") or inner) if isinstance(inner, dict) else _string(inner)
            )
            if text:
                yield text


def _keywords(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from words(value)
    else:
        yield from _lines(value)


def _place(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(t for k in ("address", "city", "region", "countryCode") if (t := _string(value.get(k))))
    return _string(value)


def _highlights(owner: str, texts: list[str], offset: int = 0) -> tuple[Highlight, ...]:
    return tuple(Highlight(id=f"{owner}h{n}", text=text) for n, text in enumerate(texts, offset + 1))
