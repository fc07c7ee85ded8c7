"""What was read of a file."""

from tailor.documents.doubts import Doubt
from tailor.model.doubt import FieldDoubt
from tailor.model.resume import Resume
from tailor.model.value import Value


class Reading(Value):
    """What was read: the résumé, the text as it stands in the file, what was not understood, and the page count."""

    resume: Resume
    text: str
    warnings: tuple[str, ...] = ()
    pages: int = 1
    doubts: tuple[Doubt, ...] = ()
    """Entries of which the rules could not tell what is what."""
    unsure: tuple[FieldDoubt, ...] = ()
    """What a person should look at, each at its field."""
