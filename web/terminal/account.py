"""The account with which the command signs in at its own service."""

import contextlib
import json
import os
import secrets
from pathlib import Path

from tailor.model.value import Value


class LocalAccount(Value):
    """A name and a password that nobody chose."""

    username: str
    password: str


def local_account(folder: Path) -> LocalAccount:
    """The account kept in a folder, made up when there is none; nobody else can read the file."""
    file = folder / "terminal_account"
    made = LocalAccount(username=f"terminal-{secrets.token_hex(4)}", password=secrets.token_urlsafe(24))
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError), open(file, "x", opener=_private) as kept:
        json.dump(made.model_dump(), kept)
    return LocalAccount.model_validate_json(file.read_text())


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
