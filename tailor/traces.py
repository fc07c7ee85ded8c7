"""What of an error may be logged: of what kind it is and where it happened, never its words.

The words of an error quote what it is about, and that may be a line of somebody's résumé: the key that is missing, the
value that a model refuses, the row that PostgreSQL's DETAIL shows. Kept are names and numbers of programs' own, and
what an error says to be fit for a log (`loggable`, a string).
"""

import errno
import re
import socket
import sys
import traceback
from collections.abc import Iterator
from typing import Any

_JOINTS = {
    True: "\n\nThe above exception was the direct cause of the following exception:\n\n",
    False: "\n\nDuring handling of the above exception, another exception occurred:\n\n",
}
#: Attributes of errors, ours and asyncpg's, that name something of a program or of its schema, and how they look.
_NAMES = {
    "code": r"[A-Z0-9_]{1,64}",
    "sqlstate": r"[A-Z0-9]{5}",
    "table_name": r"[a-z0-9_]{1,63}",
    "column_name": r"[a-z0-9_]{1,63}",
    "constraint_name": r"[a-z0-9_]{1,63}",
    "status_code": r"\d{3}",
}


def told(error: BaseException) -> str:
    """An error and what caused it, in one line."""
    return " from ".join(_kind(each) for each, _ in _chain(error))


def traced(error: BaseException) -> str:
    """An error's traceback, and those of what caused it."""
    text = ""
    for each, caused in reversed([*_chain(error)]):
        if each.__traceback__ is not None:
            text += "Traceback (most recent call last):\n" + "".join(traceback.format_tb(each.__traceback__))
        text += _kind(each)
        if isinstance(each, BaseExceptionGroup):
            text += "".join("\n  | " + traced(inner).replace("\n", "\n  | ") for inner in each.exceptions)
        if caused is not None:
            text += _JOINTS[caused]
    return text


def _chain(error: BaseException) -> Iterator[tuple[BaseException, bool | None]]:
    """An error, then what it came from; each with whether it is the declared cause of the one before (None: first)."""
    seen: set[int] = set()
    following: BaseException | None = error
    caused: bool | None = None
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following, caused
        caused = following.__cause__ is not None
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)


def _kind(error: BaseException) -> str:
    facts = [*_facts(error)]
    kind = type(error).__qualname__ + (f" ({', '.join(facts)})" if facts else "")
    said = getattr(error, "loggable", None)
    return f"{kind}: {said}" if isinstance(said, str) else kind


def _facts(error: BaseException) -> Iterator[str]:
    if isinstance(error, socket.gaierror):
        yield str(error.strerror)
    elif isinstance(error, OSError) and type(error).__module__ == "builtins":
        yield from filter(None, [errno.errorcode.get(error.errno or 0)])
    for name, looks in _NAMES.items():
        value = getattr(error, name, None)
        if isinstance(value, str | int) and re.fullmatch(looks, str(value)):
            yield str(value)
    pydantic = sys.modules.get("pydantic")
    if pydantic is not None and isinstance(error, pydantic.ValidationError):
        fields = _fields(pydantic.BaseModel)
        found = error.errors(include_url=False, include_context=False, include_input=False)
        for each in found[:5]:
            # A key of a dictionary may be anybody's word; what has the name of a field is ours.
            where = (str(part) if isinstance(part, int) or part in fields else "…" for part in each["loc"])
            yield f"{'.'.join(where) or error.title}: {each['type']}"


def _fields(model: Any) -> set[str]:
    """What the fields of every model of pydantic's are called."""
    found: set[str] = set()
    models = [model]
    for each in models:
        for name, field in each.model_fields.items():
            found.update(filter(None, (name, field.alias)))
        models.extend(each.__subclasses__())
    return found
