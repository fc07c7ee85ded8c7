"""Seals what people entrust to us, so that whoever has the database's files alone reads none of it.

A sealed value names how it was sealed: `enc1.<kind>.<key id>.<base64url of nonce and ciphertext>`, by AES-256-GCM. The
kind is `t` for a text, `j` for a JSON document (in a column of type jsonb it is one JSON string), `b` for bytes, which
follow the name as they are. What was stored before there was a key stays as readable as it was.
"""

import base64
import json
import os
import re
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tailor.errors import Unavailable

_NONCE: Final = 12
#: Texts of more than so many bytes are compressed first: sealed, they cannot be compressed by the database any more.
_COMPRESSED_FROM: Final = 200

_TEXT: Final = re.compile(r"enc1\.([tj])\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)")
#: A sealed value as a JSON document has it; nothing in it would be escaped.
_WITHIN: Final = re.compile(rf'"({_TEXT.pattern})"')
#: No file that is accepted begins with NUL.
_BYTES: Final = re.compile(rb"\x00enc1\.b\.([0-9a-f]{8})\.")

Kind = Literal["t", "j", "b"]
#: The code of what was sealed by a key that is here, and is not what was sealed any more.
DAMAGED: Final = "DATA_KEY_WRONG"


@dataclass(frozen=True, slots=True)
class _Key:
    """A key and the name by which sealed values call it; the name tells nothing of the key."""

    id: str
    cipher: AESGCM


class Vault:
    """Seals with the first of its keys and opens with any of them; without a key it leaves everything as it is.

    A key is good for about four thousand million values, since each has a nonce made by chance (NIST SP 800-38D).
    """

    def __init__(self, keys: Sequence[str] = ()) -> None:
        """keys: as the operator wrote them, the newest first; the settings see that each is long enough."""
        made = [_Key(_derived(key, b"id", 4).hex(), AESGCM(_derived(key, b"key", 32))) for key in keys]
        self._first = made[0] if made else None
        self._keys = {key.id: key for key in made}

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of its keys, the one that seals first."""
        return tuple(self._keys)

    def seal_text(self, text: str) -> str:
        """A text, sealed. An empty one says nothing and stays empty."""
        return self._sealed("t", text) if self._first and text else text

    def seal_json(self, document: str) -> str:
        """A JSON document's text as that of one JSON string."""
        return f'"{self._sealed("j", document)}"' if self._first else document

    def seal_bytes(self, data: bytes) -> bytes:
        """A file, sealed."""
        if self._first is None:
            return data
        name = f"\x00enc1.b.{self._first.id}.".encode()
        return name + _encrypted(self._first, name, data)

    def open_text(self, text: str) -> str:
        """A text as it was. Raises `Unavailable` (DATA_KEY_MISSING, DATA_KEY_WRONG)."""
        found = _TEXT.fullmatch(text) if text.startswith("enc1.t.") else None
        return self._opened(found) if found else text

    def open_json(self, document: str) -> str:
        """A JSON document's text as it was. Raises as `open_text` does."""
        found = _WITHIN.fullmatch(document) if document.startswith('"enc1.j.') else None
        return self._opened(_TEXT.fullmatch(found[1])) if found else document

    def open_bytes(self, data: bytes) -> bytes:
        """A file as it was. Raises as `open_text` does."""
        found = _BYTES.match(data)
        if found is None:
            return data
        name = found[0]
        return _decrypted(self._key(found[1].decode()), name, data[len(name) :])

    def open_within(self, document: str) -> str:
        """A JSON document's text with everything in it that is sealed as it was. Raises as `open_text` does."""

        def opened(found: re.Match[str]) -> str:
            plain = self._opened(_TEXT.fullmatch(found[1]))
            return plain if found[2] == "j" else json.dumps(plain, ensure_ascii=False)

        return _WITHIN.sub(opened, document) if self._keys else document

    def is_newest(self, value: str | bytes) -> bool:
        """Whether a stored value is sealed under the key that seals now."""
        if self._first is None:
            return False
        if isinstance(value, bytes):
            return value.startswith(f"\x00enc1.b.{self._first.id}.".encode())
        return value.startswith((f"enc1.t.{self._first.id}.", f'"enc1.j.{self._first.id}.'))

    def _sealed(self, kind: Kind, text: str) -> str:
        assert self._first
        data = text.encode(errors="surrogatepass")
        packed = b"\x01" + zlib.compress(data, 1) if len(data) > _COMPRESSED_FROM else b"\x00" + data
        name = f"enc1.{kind}.{self._first.id}."
        return name + base64.urlsafe_b64encode(_encrypted(self._first, name.encode(), packed)).decode().rstrip("=")

    def _opened(self, found: re.Match[str] | None) -> str:
        assert found
        name, key = f"enc1.{found[1]}.{found[2]}.", self._key(found[2])
        packed = _decrypted(key, name.encode(), base64.urlsafe_b64decode(found[3] + "=" * (-len(found[3]) % 4)))
        data = zlib.decompress(packed[1:]) if packed[:1] == b"\x01" else packed[1:]
        return data.decode(errors="surrogatepass")

    def _key(self, key_id: str) -> _Key:
        if key_id in self._keys:
            return self._keys[key_id]
        raise Unavailable(
            f"This was stored under a key (DATA_KEY, id {key_id}) that this service does not have."
            " Its operator must add it.",
            "DATA_KEY_MISSING",
        )


def _derived(key: str, purpose: bytes, length: int) -> bytes:
    derive: Callable[[bytes], bytes] = HKDF(SHA256(), length, salt=None, info=b"tailor data " + purpose).derive
    return derive(key.encode())


def _encrypted(key: _Key, name: bytes, data: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + key.cipher.encrypt(nonce, data, name)


def _decrypted(key: _Key, name: bytes, sealed: bytes) -> bytes:
    try:
        return key.cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], name)
    except (InvalidTag, ValueError):
        raise Unavailable(
            "This cannot be opened: it is not what was stored. Its operator should look at the database.",
            DAMAGED,
        ) from None
