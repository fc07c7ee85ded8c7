"""Cursors: where a page of a list, newest first, ended."""

import base64
import binascii
import json
from datetime import UTC, datetime
from uuid import UUID

from tailor.errors import Invalid


def cursor(created_at: datetime, last_id: UUID) -> str:
    """The cursor behind the row of that time and id."""
    text = json.dumps([created_at.isoformat(), str(last_id)])
    return base64.urlsafe_b64encode(text.encode()).decode()


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
