"""What a person is told when a worker gave up, by what it was to do."""

from typing import Literal, assert_never

from tailor.errors import Refusal

#: What a worker does for a person: read a file, make one, or neither of the two.
What = Literal["read", "render", "work"]

_TOO_LONG: dict[What, str] = {
    "read": "Reading the file took too long, so it was given up. Print or export it to a new PDF and upload that.",
    "render": "Making the file took too long, so it was given up. Shorten its longest text, or choose another template"
    " or format.",
    "work": "This took too long, so it was given up. Try it again, with a shorter text if that is possible.",
}


def too_complex(what: What) -> Refusal:
    """It takes more time or memory than one call may take."""
    return Refusal(_TOO_LONG[what], "TOO_COMPLEX")


def crashed(what: What) -> Refusal:
    """It took the process down: a damaged file, or a text that a library cannot take."""
    match what:
        case "read":
            return Refusal(
                "The file is damaged and cannot be read. Export it once more and upload the new file.", "BROKEN_FILE"
            )
        case "render":
            return Refusal(
                "The file could not be made. Choose another template or format; where that does not help, shorten its"
                " longest text.",
                "UNPRINTABLE",
            )
        case "work":
            return Refusal("This could not be done with this text. Change it, and try again.", "UNPROCESSABLE")
        case _:
            assert_never(what)
