"""Writes the rich text that editors keep as objects as markup: each kind of object is a tree of blocks and leaves.

Draft.js and Editor.js keep `blocks`, Quill `ops`, ProseMirror, TipTap and Storyblok a `doc` of `content`, Contentful a
`document`, Lexical a `root`, Slate, Strapi and Portable Text lists of blocks with `children`, Wix `nodes`.
"""

import html
import re
from collections.abc import Iterator

from scraper.text import lenient
from scraper.text.nodes import Node

_HEADING = re.compile(r"head|^h[1-6]$|^title$", re.I)
_ITEM = re.compile(r"list[-_ ]?item|^li$|^(?:bullet|number|check)$", re.I)
_LIST = re.compile(r"list|^[uo]l$", re.I)
#: What a block of text is called that has its text under that name and nothing else.
_BLOCK = re.compile(r"(?:para(?:graph)?|head(?:ing|er)?|sub-?head(?:ing)?|p|h[1-6])[-_]?\d?$", re.I)
_BREAK = re.compile(r"hard[-_ ]?break|line[-_ ]?break|^br$", re.I)
_HOLDERS = ("children", "content", "blocks", "nodes", "items", "root")
_BLOCKS = ("blocks", "ops", "root", "content", "nodes", "document", "doc")
_TYPES = ("nodeType", "_type", "type", "object")
_DEEPEST, _MOST_BLOCKS = 12, 2_000
_SUBHEADING = "h3"


#: What a property's name says of how it is kept rather than of what it is.
_KEPT = re.compile(r"(?:json|rich|raw|draft|delta|string|text|editor|blocks|object|state|doc|document|content)+$")
#: What objects call the rich text that they wrap.
_WRAPPED = ("json", "raw", "document", "value", "doc", "richText", "richtext", "data", "content")
_LEAVES = ('"text"', '"insert"', '"value"')


def written(flat: Node) -> Node:
    """An object, its property names flattened, with its rich texts as markup under the names of what they are."""
    found: Node = {}
    for name, value in flat.items():
        value = _opened(value)
        if text := markup(value) or _wrapped(value):
            bare = _KEPT.sub("", name) or name
            found[name if flat.get(bare) else bare] = text
    return {**flat, **found} if found else flat


def _wrapped(value: object) -> str:
    inner = [value[name] for name in _WRAPPED if name in value] if isinstance(value, dict) else []
    return next((text for each in inner if (text := markup(_opened(each)))), "")


def _opened(value: object) -> object:
    """What a text holds that is a rich text as JSON; else the value."""
    if isinstance(value, str) and value[:1] in {"{", "["} and any(leaf in value for leaf in _LEAVES):
        return lenient.loads(value)
    return value


def markup(value: object) -> str:
    """What a rich text says as markup; empty for any other value."""
    if isinstance(value, dict):
        if isinstance(ops := value.get("ops"), list):
            return _delta(ops)
        if not any(isinstance(value.get(name), (list, dict)) for name in _BLOCKS):
            return ""
        if not (_is_block(value) or _first_is_block(value)):
            return ""
    elif not (isinstance(value, list) and value and isinstance(value[0], dict) and _is_block(value[0])):
        return ""
    return "".join(_written(value, _DEEPEST))


def _first_is_block(node: dict[str, object]) -> bool:
    inner = next((held for name in _BLOCKS if isinstance(held := node.get(name), (list, dict))), None)
    inner = inner[0] if isinstance(inner, list) and inner else inner
    return isinstance(inner, dict) and _is_block(inner)


def _is_block(node: dict[str, object]) -> bool:
    """Whether an object is of a named kind and holds text, or others, in one of the ways that editors have."""
    if not _kind(node) and not node.get("text"):
        return False
    held = next((inner for name in _HOLDERS if isinstance(inner := node.get(name), list)), None)
    if held:
        first = held[0]
        return isinstance(first, dict) and (_is_block(first) or _leaf(first) != "")
    if isinstance(data := node.get("data"), dict) and (isinstance(data.get("text"), str) or data.get("items")):
        return True
    marked = any(name in node for name in ("inlineStyleRanges", "entityRanges", "spans", "depth", "marks"))
    return isinstance(node.get("text"), str) and (marked or bool(_BLOCK.match(_kind(node))))


def _kind(node: dict[str, object]) -> str:
    return next((kind for name in _TYPES if isinstance(kind := node.get(name), str) and kind), "")


def _leaf(node: dict[str, object]) -> str:
    """The text of a leaf: of Wix in an object of its own, of all others under one of two names."""
    inner = node.get("textData")
    text = inner.get("text") if isinstance(inner, dict) else node.get("text", node.get("value"))
    return text if isinstance(text, str) else ""


def _written(value: object, depth: int, *, listed: bool = False) -> Iterator[str]:
    """The markup of a block or of several; items that are not `listed` by a block around them become lists."""
    if isinstance(value, list):
        loose = False
        for each in value[:_MOST_BLOCKS]:
            item = not listed and isinstance(each, dict) and _is_item(each)
            if item != loose:
                yield "<ul>" if item else "</ul>"
                loose = item
            yield from _written(each, depth)
        if loose:
            yield "</ul>"
        return
    if isinstance(value, str):
        yield f"<li>{value}</li>"  # of Editor.js
        return
    if not isinstance(value, dict) or not depth:
        return
    kind = _kind(value)
    if _BREAK.search(kind):
        yield "<br>"
        return
    name = _element(value, kind)
    inside = "".join(_inside(value, depth, listed=name == "ul"))
    yield f"<{name}>{inside}</{name}>" if name and inside else inside


def _inside(node: dict[str, object], depth: int, *, listed: bool) -> Iterator[str]:
    data = node.get("data")
    if isinstance(data, dict) and (data.get("text") or data.get("items")):  # Editor.js has markup in its texts
        yield str(data.get("text") or "")
        yield from _written(_items(data.get("items")), depth - 1, listed=listed)
        return
    held = [node[name] for name in _HOLDERS if isinstance(node.get(name), (list, dict)) and node[name]]
    if not held:
        yield html.escape(_leaf(node)).replace("\n", "<br>")
    for each in held:
        yield from _written(each, depth - 1, listed=listed)


def _items(value: object, depth: int = 4) -> list[object]:
    """The items of Editor.js, texts or objects with items of their own, as texts."""
    found: list[object] = []
    for each in value[:_MOST_BLOCKS] if isinstance(value, list) and depth else []:
        text = each.get("content", each.get("text")) if isinstance(each, dict) else each
        if isinstance(text, str):
            found.append(text)
        if isinstance(each, dict):
            found += _items(each.get("items"), depth - 1)
    return found


def _is_item(node: dict[str, object]) -> bool:
    kind = _kind(node)
    return bool(node.get("listItem")) or (bool(_ITEM.search(kind)) and not kind.lower().endswith("list"))


def _element(node: dict[str, object], kind: str) -> str:
    """The element by which markup says what a kind of block is."""
    style = node.get("style")
    if _is_item(node):
        return "li"
    if _HEADING.search(kind) or (isinstance(style, str) and _HEADING.search(style)):
        return _SUBHEADING
    if _LIST.search(kind):
        return "ul"
    held = any(isinstance(node.get(name), list) for name in _HOLDERS)
    inline = kind.lower() in {"", "text", "span", "link", "hyperlink", "a"} or "marks" in node
    return "" if inline or kind.lower() in {"doc", "document", "root"} or (not held and not kind) else "p"


def _delta(ops: list[object]) -> str:
    """Quill's: a line is what stands before its break, and the break says what the line is."""
    line, out, in_list = "", [], False
    for each in ops[:_MOST_BLOCKS]:
        text = each.get("insert") if isinstance(each, dict) else None
        if not isinstance(text, str):
            continue
        styles = each.get("attributes") if isinstance(each, dict) else None
        styles = styles if isinstance(styles, dict) else {}
        *whole, rest = text.split("\n")
        for part in whole:
            line += html.escape(part)
            item = bool(styles.get("list"))
            if item != in_list:
                out.append("<ul>" if item else "</ul>")
                in_list = item
            name = "li" if item else _SUBHEADING if styles.get("header") else "p"
            out.append(f"<{name}>{line}</{name}>" if line.strip() else "")
            line = ""
        line += html.escape(rest)
    out += ["</ul>" if in_list else "", f"<p>{line}</p>" if line.strip() else ""]
    return "".join(out)
