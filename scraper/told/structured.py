"""Finds the JobPosting objects that a page carries for machines: JSON-LD, microdata and RDFa."""

import re
from collections.abc import Iterator, Sequence

from scraper.candidate import Candidate
from scraper.text import lenient
from scraper.text.markup import Element, all_text, ancestors, attribute, children, source, tags
from scraper.told import schema

_SALVAGE = re.compile(
    r'"(title|datePosted|validThrough|employmentType|addressLocality|addressRegion)"\s*:\s*"([^"<>{}]{2,200})"'
)
#: `"schema:title":`, `"http://schema.org/title":`.
_LONG_NAME = re.compile(r'"(?:schema:|https?://(?:www\.)?schema\.org/)\w+"\s*:')
_ORGANIZATION = re.compile(r'"hiringOrganization"\s*:\s*(?:\{[^{}]{0,400}?"name"\s*:\s*)?"([^"<>{}]{2,120})"')
_MOST_REFERRED = 20
_DESCRIPTION = re.compile(
    r'"description"\s*:\s*"(.{40,}?)"\s*(?:,\s*"@?[A-Za-z]+"\s*:|\}\s*(?:[,\]}]|$))', re.S
)  # an unescaped quotation mark inside ends no value unless a name or a bracket follows


def json_ld(tree: Element) -> Iterator[Candidate]:
    """Every posting in `application/ld+json` scripts; of a script past repair, the few fields that can be told."""
    texts = [all_text(each) for each in tags(tree, "script") if "ld+json" in attribute(each, "type").lower()]
    values = [_loaded(text) for text in texts]
    known = schema.by_id(values)
    for text, value in zip(texts, values, strict=True):
        if value is None:
            if "JobPosting" in text:
                yield _salvage(text)
            continue
        for node in schema.postings_in(value):
            yield schema.read(schema.joined(node, known), "json-ld")


def _loaded(text: str) -> object:
    value = lenient.loads(text)
    return schema.shortened(value) if _LONG_NAME.search(text) else value


def _salvage(text: str) -> Candidate:
    node: schema.Node = dict(_SALVAGE.findall(text))
    node["jobLocation"] = {"address": {key: node.get(key) for key in ("addressLocality", "addressRegion")}}
    description = _DESCRIPTION.search(text)
    if description:
        node["description"] = re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), description[1])
        node["description"] = str(node["description"]).replace('\\"', '"').replace("\\/", "/")
    organization = _ORGANIZATION.search(text)
    node["hiringOrganization"] = organization.group(1) if organization else None
    return schema.read(node, "json-ld (broken)")


def microdata(tree: Element) -> Iterator[Candidate]:
    """Every posting marked with itemscope and itemprop (https://html.spec.whatwg.org/multipage/microdata.html)."""
    for scope in [
        each for each in tags(tree) if "itemscope" in each.attrs and "JobPosting" in attribute(each, "itemtype")
    ]:
        yield schema.read(_item(scope, "itemprop", "itemscope", "itemtype", _referred(tree, scope)), "microdata")


def _referred(tree: Element, scope: Element) -> list[Element]:
    """The elements elsewhere on a page that an item names as its own."""
    named = set(attribute(scope, "itemref").split()[:_MOST_REFERRED])
    around = {id(each) for each in ancestors(scope)}
    return [each for each in tags(tree) if attribute(each, "id") in named and id(each) not in around] if named else []


def rdfa(tree: Element) -> Iterator[Candidate]:
    """Every posting marked with RDFa Lite's typeof and property (https://www.w3.org/TR/rdfa-lite/)."""
    for scope in [each for each in tags(tree) if "JobPosting" in attribute(each, "typeof")]:
        yield schema.read(_item(scope, "property", "typeof", "typeof"), "rdfa")


#: As those spell it who write the word so elsewhere.
_BRITISH = {"hiringOrganisation": "hiringOrganization"}


def _item(scope: Element, property_: str, scope_: str, type_: str, referred: Sequence[Element] = ()) -> schema.Node:
    node: schema.Node = {"@type": attribute(scope, type_).rsplit("/", 1)[-1]}
    for element in _own_properties([*children(scope), *referred], property_, scope_):
        value = _value(element, property_, scope_, type_)
        for name in attribute(element, property_).split():
            name = _BRITISH.get(name := re.split(r"[/#:]", name)[-1], name)
            if name not in node:
                node[name] = value
            else:
                first = node[name]
                node[name] = [*first, value] if isinstance(first, list) else [first, value]
    return node


def _own_properties(inside: list[Element], property_: str, scope_: str) -> Iterator[Element]:
    waiting = inside[::-1]
    while waiting:
        element = waiting.pop()
        if property_ in element.attrs:
            yield element
        if scope_ not in element.attrs:
            waiting.extend(reversed(children(element)))


def _value(element: Element, property_: str, scope_: str, type_: str) -> object:
    if "content" in element.attrs:
        return attribute(element, "content")
    if scope_ in element.attrs:
        node = _item(element, property_, scope_, type_)
        if len(node) > 1:
            return node
    if element.name == "time" and attribute(element, "datetime"):
        return attribute(element, "datetime")
    if (
        element.name in {"a", "link"}
        and attribute(element, "href")
        and attribute(element, property_) in {"url", "sameAs"}
    ):
        return attribute(element, "href")
    return source(element)
