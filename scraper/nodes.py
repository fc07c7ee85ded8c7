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
            or next((each for name, each in value.items() if key(name).endswith("name")), "")
        )
    return value if isinstance(value, str) else ""
