"""A cover letter as it passed the check, paragraph by paragraph."""

from tailor.model.claims import Check, joined
from tailor.model.events import LetterView
from tailor.model.value import Value


class Paragraph(Value):
    """A paragraph of a letter, with the check of what it claims."""

    text: str
    check: Check = Check()


class Dictated(Value):
    """A sentence that the person wants in every letter of the session; `ref` is the message that asked for it."""

    ref: str
    text: str


class CoverLetter(Value):
    """A letter as it passed the check; `refused` sentences were left out for want of a source."""

    id: str
    paragraphs: tuple[Paragraph, ...] = ()
    refused: int = 0
    own: tuple[str, ...] = ()
    """Its sentences that are the person's own, as they asked for them."""

    @property
    def text(self) -> str:
        """Its paragraphs, parted by empty lines."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def check(self) -> Check:
        """The checks of its paragraphs as one."""
        return joined(paragraph.check for paragraph in self.paragraphs)

    @property
    def view(self) -> LetterView:
        """What watchers are shown of it."""
        return LetterView(id=self.id, text=self.text, check=self.check, refused=self.refused, own=self.own)
