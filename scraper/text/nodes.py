"""Objects of JSON of any origin, whose properties are found by name in any spelling."""

import itertools
import re

Node = dict[str, object]


def key(name: object) -> str:
    """A property's name in lower case without separators, and without a query's arguments (`name({"locale":…})`)."""
    return re.sub(r"\(.*|[^a-z0-9]", "", str(name).lower(), flags=re.S)


def flatten(node: Node) -> Node:
    """An object with its properties named so."""
    return {key(name): value for name, value in node.items()}


#: What objects are called that hold some of what their own object says.
_INNER = (
    "categories", "embedded", "attributes", "fields", "details", "userarea", "jobinformation", "jobinfo", "jobdetails",
    "jobdetail", "basicinfo", "jobdata", "frontmatter", "acf", "customfields",
)  # fmt: skip


def whole(node: Node, depth: int = 2) -> Node:
    """An object with its properties named so, and with those of the objects that it is parted into."""
    flat = {name: unwrapped(value) for name, value in flatten(node).items()}
    for name in _INNER if depth else ():
        if isinstance(inner := flat.get(name), dict):
            flat = {**whole(inner, depth - 1), **flat}
    return flat


def unwrapped(value: object) -> object:
    """What an object holds that only says how its text was made (WordPress) or where a record lies (Strapi)."""
    if not isinstance(value, dict) or len(value) > _WRAPPED:
        return value
    if isinstance(text := value.get("rendered"), str):
        return text
    inner = value.get("data")
    if len(value) == 1 and isinstance(inner, dict) and isinstance(told := inner.get("attributes"), dict):
        return {"id": inner.get("id"), **told}
    return value


#: More properties than this has no object that only wraps something.
_WRAPPED = 3

#: How many resources of a document are read.
_MOST_RESOURCES = 500


def unlinked(node: Node) -> object:
    """What a JSON:API document (https://jsonapi.org/format/) holds, each resource with those that it relates to.

    None for any other object.
    """
    data, included = node.get("data"), node.get("included")
    resources = data if isinstance(data, list) else [data]
    if not all(isinstance(each, dict) and isinstance(each.get("attributes"), dict) for each in resources):
        return None
    known = {
        (each.get("type"), each.get("id")): each["attributes"]
        for each in (included if isinstance(included, list) else [])[:_MOST_RESOURCES]
        if isinstance(each, dict) and isinstance(each.get("attributes"), dict) and isinstance(each.get("id"), str)
    }
    found = [_related(each, known) for each in resources[:_MOST_RESOURCES] if isinstance(each, dict)]
    return found if isinstance(data, list) else next(iter(found), None)


def _related(resource: Node, known: dict[tuple[object, object], Node]) -> Node:
    out = dict(resource["attributes"]) if isinstance(resource["attributes"], dict) else {}
    relations = resource.get("relationships")
    for name, relation in relations.items() if isinstance(relations, dict) else ():
        data = relation.get("data") if isinstance(relation, dict) else None
        linked = data if isinstance(data, list) else [data]
        records = [
            record
            for each in linked[:_MOST_RESOURCES]
            if isinstance(each, dict) and isinstance(each.get("id"), str) and isinstance(each.get("type"), str)
            if (record := known.get((each["type"], each["id"])))
        ]
        if records:
            out.setdefault(name, records if isinstance(data, list) else records[0])
    return {"id": resource.get("id"), **out}


def is_store(node: Node) -> bool:
    """Whether an object keeps records by their keys, which refer to each other (Apollo's and Relay's caches)."""
    records = (each for each in node.values() if isinstance(each, dict))
    return sum("__typename" in each or "__id" in each for each in itertools.islice(records, 20)) > 1


def joined(value: object, store: Node, depth: int = 4) -> object:
    """A record with those in the place of which it has their keys."""
    if isinstance(value, list) and depth:
        return [joined(each, store, depth) for each in value[:50]]
    if not isinstance(value, dict) or not depth:
        return value
    if isinstance(referred := value.get("__ref"), str):
        return joined(store.get(referred), store, depth - 1)
    return {name: joined(inner, store, depth - 1) for name, inner in value.items()}


def first(flat: Node, names: tuple[str, ...]) -> object:
    """The first of some properties that holds anything."""
    return next((flat[name] for name in names if flat.get(name) not in (None, "", [], {})), None)


def first_text(flat: Node, names: tuple[str, ...]) -> str:
    """The first of some properties that is a text; empty when none is."""
    return next((text.strip() for name in names if isinstance(text := flat.get(name), str) and text.strip()), "")


#: What objects of sites in other languages call their name.
CALLED = (
    "nom",
    "libelle",
    "nombre",
    "nome",
    "denominazione",
    "naam",
    "bezeichnung",
    "nazwa",
    "nazev",
    "namn",
    "navn",
    "nev",
)


def label(value: object) -> str:
    """What a value is called: itself, or the name that an object carries; of a list, all of them."""
    if isinstance(value, list):
        return ", ".join(text for each in value if (text := label(each)))
    if isinstance(value, dict):
        return label(
            value.get("label")
            or value.get("name")
            or value.get("title")
            or value.get("value")
            or first_text(value, CALLED)
            or next((each for name, each in value.items() if key(name).endswith("name")), "")
        )
    return value if isinstance(value, str) else ""
