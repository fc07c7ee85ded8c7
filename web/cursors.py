"""Cursors: where a page of a list, newest first, ended."""

import base64
import binascii
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol, TypeVar
from uuid import UUID

from tailor.errors import Invalid


class Row(Protocol):
    """What stands in such a list."""

    @property
    def id(self) -> UUID:
        """Which one it is."""

    @property
    def created_at(self) -> datetime:
        """Since when it is there."""


R = TypeVar("R", bound=Row)


def cut(found: Sequence[R], limit: int) -> tuple[Sequence[R], str | None]:
    """The page of rows of which one more than its limit was looked for, and the cursor behind it, if more follow."""
    if len(found) <= limit:
        return found, None
    last = found[limit - 1]
    text = json.dumps([last.created_at.isoformat(), str(last.id)])
    return found[:limit], base64.urlsafe_b64encode(text.encode()).decode()


def read_cursor(text: str | None) -> tuple[datetime, UUID] | None:
    """The time and id that a cursor stands for; None for the first page. Raises `Invalid`."""
    if not text:
        return None
    try:
        created_at, last_id = json.loads(base64.urlsafe_b64decode(text))
        moment = datetime.fromisoformat(created_at)
        if moment.tzinfo is None:
            raise ValueError("a cursor's time has a zone")
        # In UTC: at the ends of the calendar a zone leads out of it.
        return moment.astimezone(UTC), UUID(last_id)
    except (binascii.Error, ValueError, TypeError, AttributeError, OverflowError):
        raise Invalid("This cursor is none of ours.", code="BAD_CURSOR") from None
