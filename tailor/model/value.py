"""The base of all that the model consists of."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value; fields that it does not know are ignored, so that an older process reads newer rows."""

    model_config = ConfigDict(frozen=True, extra="ignore")
