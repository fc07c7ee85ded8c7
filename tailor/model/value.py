"""The base of all that the model consists of."""

from datetime import UTC, datetime

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value; fields that it does not know are ignored, so that an older process reads newer rows."""

    model_config = ConfigDict(frozen=True, extra="ignore")


def rfc3339(moment: datetime) -> str:
    """A moment as values have it: by RFC 3339, in UTC, to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
