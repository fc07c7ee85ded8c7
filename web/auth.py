"""Who is asking: a bearer token, a name and password, or the browser's cookie from one of our own pages."""

import base64
import binascii
import hashlib
import hmac
import ipaddress
import secrets
import time
from collections import OrderedDict
from uuid import UUID

from starlette.requests import HTTPConnection

from tailor.accounts import Accounts, User, Whence
from tailor.errors import Forbidden, Unauthenticated
from tailor.limits import Limits
from tailor.settings import Settings
from tailor.tokens import Caller, Token

COOKIE = "session"
#: What a browser is known by in which somebody has signed in.
DEVICE = "device"
#: Seconds for which a name and password that were right need not be hashed again.
_BASIC_KEPT = 10.0


class Authenticator:
    """Finds out who a request or a WebSocket comes from."""

    def __init__(self, accounts: Accounts, limits: Limits, settings: Settings) -> None:
        self._accounts = accounts
        self._limits = limits
        self._origins = settings.public_origins
        self._trusted = settings.trusted_proxies
        self._key = secrets.token_bytes(32)
        self._right: OrderedDict[bytes, tuple[float, UUID, str]] = OrderedDict()

    async def user_of(self, connection: HTTPConnection, *, writes: bool) -> User:
        """The user of a connection; one that writes and comes by cookie must come from one of our pages.

        Raises `Unauthenticated`, and `Forbidden` for a foreign origin.
        """
        who = await self._who(connection, writes=writes)
        return who if isinstance(who, User) else await self._accounts.user_of(who)

    async def caller(self, connection: HTTPConnection, *, writes: bool) -> Caller:
        """The same, but a token's sign-in is still to be looked up: by whoever asks the database anyway."""
        who = await self._who(connection, writes=writes)
        return Caller(who.id) if isinstance(who, User) else Caller(who.user_id, who.sign_in)

    async def _who(self, connection: HTTPConnection, *, writes: bool) -> Token | User:
        scheme, _, value = connection.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and value:
            return self._accounts.read(value.strip())
        if scheme.lower() == "basic" and value:
            if writes:  # Browsers send on their own what was once typed into their box.
                self.refuse_foreign(connection)
            return await self._basic(value.strip(), self.whence(connection))
        if scheme:
            raise Unauthenticated("This kind of authorization is not known here. Use Bearer or Basic.")
        if token := connection.cookies.get(COOKIE):
            if writes and not self.own_origin(connection):
                raise Forbidden("This request comes from another site.", "FOREIGN_ORIGIN")
            return self._accounts.read(token)
        raise Unauthenticated("Please sign in.")

    def refuse_foreign(self, connection: HTTPConnection) -> None:
        """Raise `Forbidden` for what a page of another site has a browser send; programs name no origin."""
        if connection.headers.get("origin") and not self.own_origin(connection):
            raise Forbidden("This request comes from another site.", "FOREIGN_ORIGIN")

    def own_origin(self, connection: HTTPConnection) -> bool:
        """Whether the Origin header names us (or a page that the operator trusts)."""
        origin = connection.headers.get("origin", "").lower().rstrip("/")
        if not origin:
            return False
        host = connection.headers.get("host", "").lower()
        own = {f"http://{host}", f"https://{host}"}
        return origin in own or origin in self._origins

    def is_encrypted(self, connection: HTTPConnection) -> bool:
        """Whether the client speaks TLS, to us or, as it says, to a trusted proxy."""
        peer = connection.client.host if connection.client else ""
        if not self._is_trusted(peer):
            return connection.url.scheme in ("https", "wss")
        said = connection.headers.get("x-forwarded-proto") or connection.url.scheme
        return said.rpartition(",")[2].strip().lower() in ("https", "wss")

    def whence(self, connection: HTTPConnection) -> Whence:
        """Where a password comes from."""
        return Whence(self.address(connection), connection.cookies.get(DEVICE, ""))

    def address(self, connection: HTTPConnection) -> str:
        """The client's address; behind a trusted proxy the nearest address in its headers that is no trusted proxy.

        A proxy writes one of two headers and passes the other one on as the client wrote it. Where they differ nobody
        knows which is which, and the proxy's own address counts.
        """
        peer = connection.client.host if connection.client else ""
        if not self._is_trusted(peer):
            return peer
        said = {self._nearest(hops) for hops in _forwarded(connection)}
        return said.pop() if len(said) == 1 else peer

    def _nearest(self, hops: list[str]) -> str:
        while len(hops) > 1 and self._is_trusted(hops[-1]):
            hops.pop()
        return hops[-1]

    def _is_trusted(self, address: str) -> bool:
        try:
            ip = ipaddress.ip_address(address)
        except ValueError:
            return False
        return any(ip in network for network in self._trusted)

    async def _basic(self, value: str, whence: Whence) -> User:
        """Check a name and password; those that were right a moment ago are not hashed again."""
        try:
            name, _, password = base64.b64decode(value, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            raise Unauthenticated("The Basic authorization cannot be read.") from None
        mark = hmac.new(self._key, f"{name}\x00{password}".encode(), hashlib.sha256).digest()
        until, user_id, known = self._right.get(mark, (0.0, UUID(int=0), ""))
        if until > time.monotonic() and (same := await self._accounts.unchanged(user_id, known)):
            return same
        await self._limits.sign_in(whence.address)
        user, known = await self._accounts.proven(name, password, whence)
        self._right[mark] = (time.monotonic() + _BASIC_KEPT, user.id, known)
        while len(self._right) > 10_000:
            self._right.popitem(last=False)
        return user


def _forwarded(connection: HTTPConnection) -> list[list[str]]:
    """The addresses that proxies noted, the client's first, by each header that is there: RFC 7239's, and the older."""
    pairs = (
        pair.strip().partition("=")
        for element in connection.headers.get("forwarded", "").split(",")
        for pair in element.split(";")
    )
    by_rfc = [_bare(value.strip('"')) for key, _, value in pairs if key.lower() == "for"]
    older = [_bare(part.strip()) for part in connection.headers.get("x-forwarded-for", "").split(",") if part.strip()]
    return [hops for hops in (by_rfc, older) if hops]


def _bare(node: str) -> str:
    """An address without brackets and port."""
    if node.startswith("["):
        return node[1:].partition("]")[0]
    return node.partition(":")[0] if node.count(":") == 1 else node
