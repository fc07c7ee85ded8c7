"""Gathers the text of a job from the properties of its object."""

import re
from collections.abc import Iterator

from scraper.text.markup import squeeze
from scraper.text.nodes import Node, first_text, flatten
from scraper.text.plain import from_html, inline, looks_like_markup

_BODY = (
    "descriptionhtml", "jobdescriptionhtml", "jobdescription", "externaldescriptionstr", "externaldescription",
    "description", "content", "descriptionbody", "descriptionbodyhtml", "descriptionplain", "jobad", "fulldescription",
    "body", "bodyhtml", "html", "contenthtml", "details", "jobsummary", "positiondescription", "roledescription",
    "vacancydescription", "advertisement", "advertisementtext",
)  # fmt: skip
_MORE = (
    ("tasks", "Responsibilities"),
    ("duties", "Responsibilities"),
    ("missions", "Responsibilities"),
    ("whatyouwilldo", "Responsibilities"),
    ("responsibilities", "Responsibilities"),
    ("externalresponsibilitiesstr", "Responsibilities"),
    ("requirements", "Requirements"),
    ("skillsknowledgeexpertise", "Requirements"),
    ("prerequisites", "Requirements"),
    ("whatweexpect", "Requirements"),
    ("profile", "Profile"),
    ("candidateprofile", "Profile"),
    ("skills", "Skills"),
    ("qualifications", "Qualifications"),
    ("externalqualificationsstr", "Qualifications"),
    ("benefits", "Benefits"),
    ("additionalinformation", "Additional information"),
    ("additional", ""),
)
#: What other properties are called that hold a part (`minimumQualifications`, `majorDuties`).
_PART = re.compile(
    r"^(?P<which>minimum|min|basic|preferred|desired|required|essential|additional|key|main|major|core|job|role|position|other|general|specific)*"
    r"(?P<part>responsibilit(?:y|ies)|requirements?|qualifications?(?:summary)?|skills|duties|tasks|benefits|criteria|competenc(?:y|ies|es)"
    r"|conditions|experience|education)$"
)
#: The same in plain text; told where a board gives no other.
_PLAIN = {"additional": "additionalplain", "opening": "openingplain"}
#: What stands before the rest.
_LEADS = (
    "opening", "descriptionopening", "introduction", "intro", "aboutrole", "abouttherole", "aboutjob", "aboutthejob",
    "aboutposition", "abouttheposition", "roleoverview", "joboverview", "jobpurpose", "rolepurpose",
)  # fmt: skip
_KNOWN = {*_BODY, *(name for name, _ in _MORE), *_LEADS}
_MIN_BODY, _MIN_PART = 40, 12
_LONGEST_HEADING = 80
#: One of the values between which a board's settings choose (`education_required`).
_TOKEN = re.compile(r"^[a-zA-Z0-9]+(?:[_-][a-zA-Z0-9]+)*$")
#: What one will do is told before what one must be.
_FIRST = re.compile(r"responsibilit|duties|tasks")
#: Properties whose markup is not about the job: of the company, of the law, of the site, or for its own staff.
_NOT_OF_THE_JOB = re.compile(
    r"internal|company|employer|organi[sz]ation|aboutus|legal|privacy|gdpr|consent|disclaimer|eeo|equal|footer|header|seo|meta|title|name"
    r"|teaser|summary|excerpt|short|apply|application|email|confirmation|thank|template|(?<!de)script|style|css|icon|logo|image"
    r"|video|embed|share|map|breadcrumb|url|link|schema|jsonld|plain|culture|benefitsdisclaimer|conclusion"
)


def size(flat: Node) -> int:
    """How many characters of prose an object has where jobs have theirs."""
    known = sum(len(_markup_in(flat.get(name))) for name in _KNOWN)
    known += sum(len(text) for _, _, text in _parts(flat))
    return known + sum(map(len, _named_parts(flat))) + sum(map(len, _others(flat)))


def _parts(flat: Node) -> Iterator[tuple[str, str, str]]:
    """The parts under names of that kind that are sentences, each with its name and its heading."""
    for name, value in flat.items():
        found = None if name in _KNOWN else _PART.match(name)
        lines = [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
        text = "\n".join(f"- {each}" for each in lines) if lines else value
        if found and isinstance(text, str) and len(text) >= _MIN_PART * max(1, len(lines)) and not _TOKEN.match(text):
            which = name[: found.start("part")]
            called = f"{which} {found['part'].removesuffix('summary')}".strip().capitalize()
            yield name, _heading(flat, name, called), text


def _heading(flat: Node, name: str, called: str) -> str:
    """What the object itself calls a part (`duties` beside `dutiesHeader`), or what we do."""
    own = first_text(flat, (f"{name}header", f"{name}heading", f"{name}title"))
    return inline(own) if 0 < len(own) <= _LONGEST_HEADING else called


def _others(flat: Node) -> list[str]:
    """The markup under names that we do not know, in the object's order."""
    return [
        value
        for name, value in flat.items()
        if isinstance(value, str)
        and len(value) >= 40
        and name not in _KNOWN
        and not _NOT_OF_THE_JOB.search(name)
        and looks_like_markup(value)
    ]


def read(flat: Node) -> str:
    """A job's text: the longest of what is known as its description, and the parts that stand beside it."""
    texts = [from_html(markup) for name in _BODY if (markup := _markup_in(flat.get(name)))]
    text = max(texts, key=len, default="")
    named = [] if text else _named_parts(flat)  # an introduction alone is not all of it
    for lead in _LEADS:
        raw = flat.get(lead) or flat.get(_PLAIN.get(lead, ""))
        if isinstance(raw, str) and raw.strip() and (more := from_html(raw)) and more[:150] not in text:
            text = f"{more}\n\n{text}".strip()
    advertised = list(_ad_sections(flat.get("jobad")))
    whole = "\n\n".join(deep_parts(flat))
    if not (named or advertised) and len(whole) > 1.5 * len(text) and text[:80] in whole:
        text = whole  # its parts are spread over the objects inside
    for section in [*named, *_sections(flat.get("lists")), *advertised]:
        text = f"{text}\n\n{section}".strip()
    others = list(_parts(flat))
    for name, heading, raw in others:
        if _FIRST.search(name):
            text = _with(text, heading, raw)
    for name, heading in _MORE:
        raw = flat.get(name) or flat.get(_PLAIN.get(name, ""))
        if isinstance(raw, list) and all(isinstance(each, str) for each in raw):
            raw = "\n".join(f"- {each}" for each in raw)
        if isinstance(raw, str) and raw.strip():
            text = _with(text, _heading(flat, name, heading), raw)
    for _, heading, raw in others:
        text = _with(text, heading, raw)
    for raw in _others(flat):
        text = _with(text, "", raw)
    return text.strip()


def _with(text: str, heading: str, raw: str) -> str:
    """A text and one more part of it under its heading, unless it has it already."""
    more = from_html(raw)
    if not more or squeeze(more)[:150] in squeeze(text):
        return text
    return (f"{text}\n\n### {heading}\n\n{more}" if heading else f"{text}\n\n{more}").lstrip("\n")


def _markup_in(value: object) -> str:
    """A text, or the texts of an object whose properties are parts of one (`{"company": "<p>…", "role": "<p>…"}`)."""
    if isinstance(value, dict) and len(text := first_text(flatten(value), ("text", "html", "rendered"))) >= _MIN_BODY:
        return text
    if isinstance(value, dict) and value and all(isinstance(each, str) or each is None for each in value.values()):
        value = "\n".join(each for each in value.values() if isinstance(each, str) and looks_like_markup(each))
    return value.strip() if isinstance(value, str) else ""


def _sections(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else []:
        if isinstance(each, dict) and isinstance(each.get("content"), str):
            body = from_html(f"<ul>{each['content']}</ul>")
            heading = inline(each["text"]) if isinstance(each.get("text"), str) else ""
            yield f"### {heading}\n\n{body}" if heading else body


def _named_parts(flat: Node) -> list[str]:
    """Parts with headings (`[{"name": "Requirements", "value": "<ul>…"}]`), in an object's lists or one's in it."""
    lists = [(name, value) for name, value in flat.items() if isinstance(value, list)]
    for value in flat.values():
        if isinstance(value, dict):
            lists += [(name, inner) for name, inner in value.items() if isinstance(inner, list)]
    found: list[str] = []
    for name, some in lists:
        parts = [_headed(flatten(each)) for each in some[:30] if isinstance(each, dict)]
        blocks = _BLOCKS.search(name) is not None
        told = [
            (heading, body) for heading, body in parts if body and (heading or (blocks and looks_like_markup(body)))
        ]
        # Beside one in markup, another that is a plain sentence is a part as well.
        if any(looks_like_markup(body) for _, body in told):
            found += [_with("", inline(heading), body) for heading, body in told]
    return found


#: What lists are called whose objects are the parts of one text, with headings in their markup or none.
_BLOCKS = re.compile(r"(?i)block|section|slice|component|module|paragraph|part|content|body|text|descr|element")


def _headed(part: Node) -> tuple[str, str]:
    """What heads a part, where something does, and its text; both empty where it says too little."""
    heading = first_text(part, ("name", "title", "label", "heading", "header"))
    body = first_text(part, ("value", "content", "text", "body", "html", "description"))
    told = looks_like_markup(body) or (len(body) >= _MIN_BODY and " " in body)
    return (heading, body) if len(heading) <= _LONGEST_HEADING and told else ("", "")


def deep_parts(flat: Node) -> list[str]:
    """The markup and the lists of sentences anywhere in the objects of a job, in their order; of 500 values."""
    waiting: list[object] = list(flat.values())[::-1]
    waiting = [each for each in waiting if isinstance(each, dict)]
    found: list[str] = []
    for _ in range(500):
        if not waiting:
            break
        here = waiting.pop()
        if isinstance(here, dict):
            waiting.extend(list(here.values())[::-1])
        elif isinstance(here, list) and here and all(isinstance(each, str) for each in here):
            told = [each for each in here[:50] if not each.startswith(("https://", "http://"))]  # films and pictures
            if sum(map(len, here)) >= 20 * len(here):
                found += ["\n".join(f"- {inline(each)}" for each in told)] if told else []
            else:
                waiting.extend(each for each in here[:1] if looks_like_markup(each))
        elif isinstance(here, str) and looks_like_markup(here) and (part := from_html(here)) and part not in found:
            found.append(part)
    return found


def _ad_sections(value: object) -> Iterator[str]:
    """The sections of an advertisement (SmartRecruiters' `jobAd`), in its own order."""
    sections = value.get("sections") if isinstance(value, dict) else None
    for each in sections.values() if isinstance(sections, dict) else ():
        if isinstance(each, dict) and isinstance(each.get("text"), str):
            heading = each.get("title")
            body = from_html(each["text"])
            if body:
                yield f"### {heading}\n\n{body}" if isinstance(heading, str) and heading else body
