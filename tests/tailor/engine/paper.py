"""What the tests of the language model's engine write on."""

from tailor.engine.base import Usage


class Paper:
    """A pen that keeps what it is given."""

    def __init__(self) -> None:
        self.text = ""
        self.calls: list[Usage] = []

    def write(self, text: str) -> None:
        """Keep a piece of text."""
        self.text += text

    def began(self, usage: Usage) -> None:
        """It is counted when it ends."""

    def used(self, usage: Usage) -> None:
        """Keep what a call used."""
        self.calls.append(usage)
