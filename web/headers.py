"""Request headers that change what a request means: repeated, conditional and patient requests."""

import re

from starlette.requests import Request

from tailor.errors import Invalid

#: A version that nothing has: an entity tag of another kind matches none of ours.
NO_VERSION = -1


def idempotency_key(request: Request) -> str | None:
    """The key under which a repeated creation finds the first one. Raises `Invalid`."""
    key = request.headers.get("idempotency-key")
    if key is not None and not 1 <= len(key) <= 200:
        raise Invalid("An Idempotency-Key has 1 to 200 characters.")
    return key


def versions(request: Request, named: int | None) -> set[int] | None:
    """The versions that a change may be made to, by `If-Match` and by the body; None for any (RFC 9110, 13.1.1)."""
    header = request.headers.get("if-match")
    allowed: set[int] | None = None
    if header is not None and header.strip() != "*":
        tags = [tag.strip().removeprefix("W/").strip('"') for tag in header.split(",")]
        allowed = {int(tag) if re.fullmatch(r"[0-9]{1,9}", tag) else NO_VERSION for tag in tags}
    if named is None:
        return allowed
    return {named} if allowed is None else allowed & {named}


def etag(version: int) -> str:
    """The entity tag of a version."""
    return f'"{version}"'


def preference(request: Request) -> tuple[bool, float | None]:
    """What `Prefer` asks for: not to wait at all, and how many seconds to wait at most (RFC 7240)."""
    parts = [p.strip().lower() for value in request.headers.getlist("prefer") for p in re.split("[,;]", value)]
    waits = [float(found[1]) for part in parts if (found := re.fullmatch(r'wait\s*=\s*"?(\d{1,6})"?', part))]
    return "respond-async" in parts, waits[0] if waits else None
