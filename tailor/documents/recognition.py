"""Whether this machine recognises text in pictures, and how long it may take. This module is light; `scan` does it."""

import shutil
from typing import Final

#: Seconds for all pages of a scan.
SECONDS: Final = 100.0


def available() -> bool:
    """Whether this machine can read scans."""
    return shutil.which("tesseract") is not None
