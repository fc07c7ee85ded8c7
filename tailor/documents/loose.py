"""Résumés as other editors export them, brought into the shape of JSON Resume before they are read.

Understood are wrappers (`{"resume": …}`), Reactive Resume's nested sections with texts in HTML
(https://github.com/amruthpillai/reactive-resume), contact data beside or instead of `basics`, sections and fields
under other names, and lists of skills as texts or by group. What is not understood stays as it is: the reader of
JSON Resume keeps it in a section of its own.
"""

import html
import json
import re
from typing import Any

from tailor.documents import limits
from tailor.documents.read import read, sniff
from tailor.documents.reading import Reading

_WRAPPERS = ("resume", "cv", "data", "content", "resume_data", "final_resume_json", "json_resume")
_CONTACT = ("basics", "personal_info", "personal_information", "personal", "contact", "contact_info", "header")
_SECTIONS = {
    "experience": "work",
    "experiences": "work",
    "work_experience": "work",
    "work_experiences": "work",
    "work_history": "work",
    "professional_experience": "work",
    "employment": "work",
    "employment_history": "work",
    "educations": "education",
    "project": "projects",
    "personal_projects": "projects",
    "skill": "skills",
    "technical_skills": "skills",
    "certification": "certificates",
    "certifications": "certificates",
    "volunteering": "volunteer",
    "volunteer_experience": "volunteer",
    "honors": "awards",
    "achievements": "awards",
    "hobbies": "interests",
}
_KNOWN = {"work", "education", "projects", "skills", "certificates", "volunteer", "awards", "interests"} | {
    "languages",
    "publications",
    "references",
}
_SUMMARY = ("summary", "objective", "about", "about_me", "professional_summary", "profile_summary")
_BASICS = {
    "full_name": "name",
    "name": "name",
    "first_name": "firstName",
    "last_name": "lastName",
    "label": "label",
    "headline": "label",
    "title": "label",
    "job_title": "label",
    "email": "email",
    "email_address": "email",
    "phone": "phone",
    "phone_number": "phone",
    "mobile": "phone",
    "website": "url",
    "url": "url",
    "portfolio": "url",
    "location": "location",
    "address": "location",
    "city": "location",
    "profiles": "profiles",
} | dict.fromkeys(_SUMMARY, "summary")
_NETWORKS = {"linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "twitter": "Twitter"}
_START = ("from", "start", "started", "date_from", "from_date")
_END = ("to", "until", "end", "ended", "date_to", "to_date")
_FIELDS = (
    {
        "company_name": "name",
        "organization_name": "name",
        "job_title": "position",
        "designation": "position",
        "school_name": "institution",
        "college": "institution",
        "field_of_study": "area",
        "duration": "dates",
        "period": "dates",
        "date_range": "dates",
        "graduation_date": "endDate",
        "graduation_year": "endDate",
        "proficiency": "fluency",
        "tech_stack": "keywords",
        "tools": "keywords",
    }
    | dict.fromkeys(_START, "startDate")
    | dict.fromkeys(_END, "endDate")
)
_BULLETS = ("responsibilities", "bullet_points", "points", "details", "tasks", "duties", "accomplishments")
#: Sections whose entries have highlights.
_TOLD = {"work", "volunteer", "projects"}
#: How an entry of Reactive Resume says that it is not to be shown.
_HIDDEN = {"visible": False, "hidden": True}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})\b[^<>]{0,1000}>")
_BREAKS = {"br", "p", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6"}


def read_loosely(data: bytes, filename: str) -> Reading:
    """Read a résumé as `read` does, with other editors' JSON understood too; raises as `read` does."""
    if sniff(data, filename) != "json" or len(data) > limits.MAX_BYTES:
        return read(data, filename)
    try:
        loaded: Any = json.loads(data.decode("utf-8-sig"), parse_constant=lambda _: None)
    except (ValueError, RecursionError) as error:
        raise limits.broken() from error
    return read(json.dumps(shaped(loaded), ensure_ascii=False).encode(errors="replace"), filename)


def shaped(source: Any) -> dict[str, Any]:
    """The exported object in the shape of JSON Resume; {} when it is no object."""
    source = _unwrapped(source)
    if not isinstance(source, dict):
        return {}
    given = {str(key): value for key, value in source.items()}
    nested = given.get("sections")
    if isinstance(nested, dict):
        given.pop("sections")
        given.pop("metadata", None)
        for key, value in nested.items():
            name = str(key)
            if name == "custom" and isinstance(value, dict):
                given["sections"] = [_custom(v) for v in value.values() if isinstance(v, dict) and _shown(v)]
            elif not isinstance(value, dict) or _shown(value):
                given.setdefault(name, value)
    basics: dict[str, Any] = {}
    made: dict[str, Any] = {}
    for key, value in given.items():
        name = _snake(key)
        section = _SECTIONS.get(name, name)
        if name in _CONTACT and isinstance(value, dict):
            _contact(value, basics)
        elif section in _KNOWN:
            entries = _section(section, _items(value))
            made[section] = [*made.get(section, []), *entries]
        elif name == "profiles" or (name in _BASICS and name != "title") or name in _NETWORKS:
            _contact({name: _items(value) if name == "profiles" else value}, basics)
        else:
            made[key] = value
    return {"basics": basics, **made} if basics or "basics" in given else made


def _unwrapped(source: Any) -> Any:
    """What is inside of wrappers, and of JSON that was put into a text."""
    for _ in range(4):
        if isinstance(source, str):
            try:
                source = json.loads(source)
            except (ValueError, RecursionError):
                return source
        if not isinstance(source, dict) or any(
            _SECTIONS.get(_snake(str(key)), _snake(str(key))) in _KNOWN or key == "basics" for key in source
        ):
            return source
        inner = next((v for k, v in source.items() if _snake(str(k)) in _WRAPPERS and isinstance(v, dict | str)), None)
        if inner is None:
            return source
        source = inner
    return source


def _contact(source: dict[str, Any], basics: dict[str, Any]) -> None:
    """Contact data into `basics`; what is there already stays."""
    for key, value in source.items():
        name = _snake(str(key))
        if name in _NETWORKS and isinstance(value, str) and value.strip():
            basics.setdefault("profiles", []).append({"network": _NETWORKS[name], "url": value})
        elif name == "profiles":
            basics.setdefault("profiles", []).extend(
                p | {"url": _address(p.get("url"))} for p in _items(value) if isinstance(p, dict)
            )
        else:
            field = _BASICS.get(name, str(key))
            if isinstance(value, dict) and field == "summary":
                value = value.get("content", "")
            if field in ("summary", "label") and isinstance(value, str):
                value = _plain(value)
            if field in ("url", "image", "picture"):
                value = _address(value)
            if value and not basics.get(field):
                basics[field] = value


def _items(value: Any) -> Any:
    """The entries of a section that has its heading and its state beside them."""
    if isinstance(value, dict) and isinstance(value.get("items"), list):
        return [item for item in value["items"] if not isinstance(item, dict) or _shown(item)]
    return value


def _shown(item: dict[Any, Any]) -> bool:
    return all(item.get(key) is not state for key, state in _HIDDEN.items())


def _section(section: str, value: Any) -> list[Any]:
    if section == "skills":
        return _skills(value)
    entries = value if isinstance(value, list) else [value]
    return [_entry(section, entry) if isinstance(entry, dict) else entry for entry in entries if entry]


def _skills(value: Any) -> list[Any]:
    """Skills as a text, a list of texts, or lists by group, as groups with keywords."""
    if isinstance(value, str):
        return [{"name": "", "keywords": value}]
    if isinstance(value, dict) and not {"name", "keywords", "skill", "category"} & value.keys():
        return [{"name": str(name), "keywords": words} for name, words in value.items() if words]
    entries = value if isinstance(value, list) else [value]
    words = [entry for entry in entries if isinstance(entry, str)]
    groups = [_entry("skills", entry) for entry in entries if isinstance(entry, dict)]
    for group in groups:
        for name in ("items", "skills", "values", "list"):
            if name in group and "keywords" not in group:
                group["keywords"] = group.pop(name)
        if "description" in group and not isinstance(group.get("level"), str):
            group["level"] = group.pop("description")
    return [*([{"name": "", "keywords": words}] if words else []), *groups]


def _entry(section: str, source: dict[Any, Any]) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    for key, value in source.items():
        name = _snake(str(key))
        field = "highlights" if name in _BULLETS and section in _TOLD else _FIELDS.get(name, str(key))
        if field in ("id", "visible", "hidden", "span") or (field in entry and not value):
            continue
        if field in ("url", "website", "link", "image"):
            value = _address(value)
        elif isinstance(value, str):
            value = _plain(value)
        elif isinstance(value, list):
            value = [_plain(v) if isinstance(v, str) else v for v in value]
        if name == "description" and isinstance(value, list) and section in _TOLD:
            field = "highlights"
        if field == "summary" and section in _TOLD and isinstance(source.get(key), str) and "<li" in source[key]:
            field = "highlights"
        if field == "highlights" and isinstance(value, str):
            value = [line for line in value.splitlines() if line.strip()]
        if field == "highlights" and isinstance(entry.get(field), list) and isinstance(value, list):
            value = [*entry[field], *value]
        entry[field] = value
    return entry


def _custom(section: dict[Any, Any]) -> dict[str, Any]:
    """A section under a heading of the person's own: each entry's texts, line by line."""
    lines: list[str] = []
    for item in _items(section) if isinstance(_items(section), list) else []:
        if isinstance(item, dict):
            texts = [_plain(v) for k, v in item.items() if k not in ("id", "visible", "url") and isinstance(v, str)]
            lines += [line for text in texts for line in text.splitlines() if line.strip()]
        elif isinstance(item, str):
            lines.append(_plain(item))
    return {"heading": str(section.get("name", "")), "lines": lines}


def _address(value: Any) -> Any:
    """A link that is written as an object with its address."""
    return value.get("href") or value.get("url") or "" if isinstance(value, dict) else value


def _plain(text: str) -> str:
    """HTML as text, a paragraph or bullet a line; any other text as it is."""
    if not re.search(r"</(?:p|li|ul|ol|strong|em|div|span|b|i|u|a)>|<br", text):
        return text
    text = _TAG.sub(lambda tag: "\n" if tag[2].lower() in _BREAKS else "", text)
    return "\n".join(line.strip() for line in html.unescape(text).splitlines() if line.strip())


def _snake(key: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[\s-]+", "_", key.strip()).lower()
