"""Finds the JobPosting objects that a page carries for machines: JSON-LD, microdata and RDFa."""

import re
from collections.abc import Iterator

import lxml.etree

from scraper import lenient, schema
from scraper.candidate import Candidate
from scraper.markup import Element, all_text, find

_SALVAGE = re.compile(
    r'"(title|datePosted|validThrough|employmentType|addressLocality|addressRegion)"\s*:\s*"([^"<>{}]{2,200})"'
)
_ORGANIZATION = re.compile(r'"hiringOrganization"\s*:\s*(?:\{[^{}]{0,400}?"name"\s*:\s*)?"([^"<>{}]{2,120})"')
_DESCRIPTION = re.compile(
    r'"description"\s*:\s*"(.{40,}?)"\s*(?:,\s*"@?[A-Za-z]+"\s*:|\}\s*(?:[,\]}]|$))', re.S
)  # an unescaped quotation mark inside ends no value unless a name or a bracket follows


def json_ld(tree: Element) -> Iterator[Candidate]:
    """Every posting in `application/ld+json` scripts; of a script past repair, the few fields that can be told."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = all_text(script)
        value = lenient.loads(text)
        if value is None:
            if "JobPosting" in text:
                yield _salvage(text)
            continue
        for node in schema.postings_in(value):
            yield schema.read(node, "json-ld")


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
    for scope in find(tree, "//*[@itemscope][contains(@itemtype, 'JobPosting')]"):
        yield schema.read(_item(scope, "itemprop", "itemscope", "itemtype"), "microdata")


def rdfa(tree: Element) -> Iterator[Candidate]:
    """Every posting marked with RDFa Lite's typeof and property (https://www.w3.org/TR/rdfa-lite/)."""
    for scope in find(tree, "//*[@typeof][contains(@typeof, 'JobPosting')]"):
        yield schema.read(_item(scope, "property", "typeof", "typeof"), "rdfa")


def _item(scope: Element, property_: str, scope_: str, type_: str) -> schema.Node:
    node: schema.Node = {"@type": (scope.get(type_) or "").rsplit("/", 1)[-1]}
    for element in _own_properties(scope, property_, scope_):
        value = _value(element, property_, scope_, type_)
        for name in (element.get(property_) or "").split():
            name = re.split(r"[/#:]", name)[-1]
            if name not in node:
                node[name] = value
            else:
                first = node[name]
                node[name] = [*first, value] if isinstance(first, list) else [first, value]
    return node


def _own_properties(scope: Element, property_: str, scope_: str) -> Iterator[Element]:
    waiting = list(reversed(scope))
    while waiting:
        element = waiting.pop()
        if element.get(property_) is not None:
            yield element
        if element.get(scope_) is None:
            waiting.extend(reversed(element))


def _value(element: Element, property_: str, scope_: str, type_: str) -> object:
    if element.get("content") is not None:
        return element.get("content")
    if element.get(scope_) is not None:
        node = _item(element, property_, scope_, type_)
        if len(node) > 1:
            return node
    if element.tag == "time" and element.get("datetime"):
        return element.get("datetime")
    if element.tag in {"a", "link"} and element.get("href") and (element.get(property_) or "") in {"url", "sameAs"}:
        return element.get("href")
    return lxml.etree.tostring(element, encoding="unicode", method="html", with_tail=False)
