"""Undoes how frameworks flatten the values that a page's scripts start from."""

import re

#: So many values are put back into their places.
_MOST = 20_000
_MOST_HELD, _DEEPEST = 500, 60


def is_flattened(value: object) -> bool:
    """Whether each value of a list stands for itself once, and is elsewhere told by its number, as devalue does it."""
    first = value[0] if isinstance(value, list) and len(value) > 2 else None
    if isinstance(first, list) and len(first) == 2 and isinstance(first[0], str):
        return _is_number(first[1])  # a tagged value: Reactive
    held = list(first.values()) if isinstance(first, dict) else first if isinstance(first, list) else []
    texts = isinstance(value, list) and any(isinstance(each, str) for each in value)
    return texts and bool(held) and all(map(_is_number, held))


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def unpaired(value: object, depth: int = 20) -> object:
    """An island's properties without the number of its kind beside each value."""
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], int):
        value = value[1]
    if isinstance(value, list) and depth:
        return [unpaired(each, depth - 1) for each in value[:500]]
    if isinstance(value, dict) and depth:
        return {name: unpaired(each, depth - 1) for name, each in value.items()}
    return value


def revived(flat: list[object]) -> object:
    """Undo devalue's flattening (https://github.com/Rich-Harris/devalue), in which every value is an index.

    React Router's streams write names so as well: `{"_3": 4}` has the third text for its name.
    """
    made: dict[int, object] = {}
    left = _MOST

    def name_of(key: str) -> str:
        place = int(key[1:]) if re.fullmatch(r"_\d{1,6}", key) else -1
        return str(flat[place]) if 0 <= place < len(flat) else key

    def value_at(index: object, depth: int) -> object:
        nonlocal left
        left -= 1
        if not isinstance(index, int) or not 0 <= index < len(flat) or depth > 60 or left < 0:
            return None
        if index in made:
            return made[index]
        raw = flat[index]
        if isinstance(raw, dict):
            node: dict[str, object] = {}
            made[index] = node
            node.update({name_of(key): value_at(each, depth + 1) for key, each in raw.items()})
            return node
        if isinstance(raw, list):
            if len(raw) == 2 and isinstance(raw[0], str):  # a tagged value: Reactive, Ref, Date
                return value_at(raw[1], depth + 1) if isinstance(raw[1], int) else raw[1]
            items: list[object] = []
            made[index] = items
            items.extend(value_at(each, depth + 1) for each in raw)
            return items
        return raw

    return value_at(0, 0)


def resumed(value: object) -> object:
    """Undo Qwik's numbering of objects (https://qwik.dev): in each, a value is the number of one in base 36."""
    objects = value.get("objs") if isinstance(value, dict) else None
    return _numbered(objects, 0, {}, 0) if isinstance(objects, list) and objects else value


def _numbered(flat: list[object], at: int, made: dict[int, object], depth: int) -> object:
    """The object of a number, each made once however often others refer to it; those in a circle end it."""
    if at in made:
        return made[at]
    raw = flat[at]
    if len(made) >= _MOST_HELD or depth > _DEEPEST or not isinstance(raw, (dict, list)):
        return raw
    made[at] = None

    def held(reference: object) -> object:
        found = isinstance(reference, str) and re.match(r"[0-9a-z]{1,4}", reference)
        place = int(found.group(), 36) if found else -1
        return _numbered(flat, place, made, depth + 1) if 0 <= place < len(flat) else None

    if isinstance(raw, list):
        made[at] = [held(each) for each in raw]
    else:
        made[at] = {name: held(each) for name, each in raw.items()}
    return made[at]
