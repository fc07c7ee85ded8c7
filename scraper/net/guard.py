"""Decides which addresses may be reached, before and while connecting.

The rule itself (which networks are private, how names are resolved once and pinned) is ssrfguard's. Here is what it
leaves to its users: what a person typed becomes one canonical address, hosts that an operator exempted by name are
told apart from all others, and a name lookup has a deadline, which `getaddrinfo` has not.
"""

import contextvars
import ipaddress
import queue
import re
import socket
import threading
import time
from collections.abc import Callable, Collection, Iterable
from typing import Any

import httpx
from ssrfguard import Policy
from ssrfguard.errors import SSRFGuardError

MAX_URL = 4096
DNS_SECONDS = 3.0
DNS_THREADS = 32

deadline: contextvars.ContextVar[float] = contextvars.ContextVar("deadline")
"""When the read under way must be over, on the monotonic clock. ssrfguard resolves in a thread that inherits it."""

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.I)
_BARE_HOST = re.compile(r"^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)", re.I)
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")


_NOT_PUBLIC = "This address does not lead to a public website, so it is not opened. Please paste the text instead."


class BadAddress(ValueError):
    """An address that will not be fetched; the message is a sentence for the person who gave it."""


def canonical(text: str) -> httpx.URL:
    """The http(s) address a person meant, without its fragment.

    A missing scheme becomes https. Raises BadAddress for anything that is not a plain http(s) address: another
    scheme, credentials, a backslash or control character, no host, or more than 4,096 characters.
    """
    text = text.strip().strip("<>\"'“”‘’")
    if not text:
        raise BadAddress("There is no address. Paste the address of a posting, or the posting itself.")
    if len(text) > MAX_URL:
        raise BadAddress("This address is too long to be a posting's. Please paste the text of the posting instead.")
    if _FORBIDDEN.search(text):
        raise BadAddress("This does not look like a web address. Please paste the text of the posting instead.")
    if _BARE_HOST.match(text):
        text = "https://" + text
    if not _SCHEME.match(text) or text.split(":", 1)[0].lower() not in {"http", "https"}:
        raise BadAddress("Only web addresses that start with http:// or https:// can be read.")
    try:
        url = httpx.URL(text)
        host, _ = url.host, url.port
    except (httpx.InvalidURL, ValueError) as bad:
        raise BadAddress("This is not a valid web address. Please check it, or paste the text instead.") from bad
    if not host:
        raise BadAddress("This address names no website. Please check it, or paste the text instead.")
    if url.userinfo:
        raise BadAddress("Addresses that carry a user name or password are not opened.")
    return url.copy_with(fragment=None)


class Exemptions:
    """The hosts that an operator allowed by name, as `host` (ports 80 and 443) or `host:port`."""

    def __init__(self, entries: Collection[str]) -> None:
        self._origins: set[tuple[str, int]] = set()
        for entry in entries:
            url = httpx.URL(f"http://{entry.strip()}")
            for port in [url.port] if url.port else [80, 443]:
                self._origins.add((url.host.lower(), port))
            if url.port is None and entry.strip().endswith(":80"):
                self._origins.discard((url.host.lower(), 443))

    def __contains__(self, url: httpx.URL) -> bool:
        port = url.port or (443 if url.scheme == "https" else 80)
        return (url.host.lower(), port) in self._origins


def check(policy: Policy, url: httpx.URL) -> None:
    """Raise BadAddress when the policy refuses an address that needs no lookup to be refused."""
    if is_beyond(url.host):
        raise BadAddress(_NOT_PUBLIC)
    try:
        policy.check_url(str(url))
    except SSRFGuardError as refused:
        raise BadAddress(_NOT_PUBLIC) from refused


_UNICAST = ipaddress.ip_network("2000::/3")
_ORCHID = ipaddress.ip_network("2001:20::/28")


def is_beyond(address: str) -> bool:
    """Whether an IPv6 address is none that a public website can have, beyond what ssrfguard's table knows.

    Of IPv6 only 2000::/3 is given out (RFC 4291); outside of it a translator may make `::ffff:0:10.0.0.1` (RFC 2765) an
    IPv4 address again. Inside of it ORCHIDs (RFC 7343) are no addresses, and ISATAP (RFC 5214) carries an IPv4 address
    in its interface's id.
    """
    try:
        read = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    if read.version == 4:
        return False
    isatap = (int(read) >> 32) & 0xFDFFFFFF == 0x00005EFE
    return read not in _UNICAST or read in _ORCHID or isatap


ResolverRow = tuple[int, int, int, str, Any]
Lookup = Callable[..., Iterable[Any]]


class BoundedResolver:
    """`socket.getaddrinfo` with a deadline and a bounded number of lookups that a dead name server can hold.

    A thread blocked in the platform's resolver cannot be stopped, so it is left behind as a daemon, at most
    `DNS_THREADS` of them; past that, lookups fail at once instead of queueing behind the stuck ones.
    """

    def __init__(self, look_up: Lookup = socket.getaddrinfo, seconds: float = DNS_SECONDS) -> None:
        self._look_up = look_up
        self._seconds = seconds
        self._slots = threading.BoundedSemaphore(DNS_THREADS)

    def __call__(
        self, host: str, port: int, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> list[ResolverRow]:
        """Rows as `socket.getaddrinfo` gives them; raises socket.gaierror, also when the deadline passes."""
        left = min(self._seconds, deadline.get(time.monotonic() + self._seconds) - time.monotonic())
        if left <= 0 or not self._slots.acquire(blocking=False):
            raise socket.gaierror(socket.EAI_AGAIN, f"{host}: no time or no slot left for a lookup")
        answers: queue.SimpleQueue[list[ResolverRow] | OSError] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                answers.put(list(self._look_up(host, port, family, type, proto, flags)))
            except OSError as failed:
                answers.put(failed)
            except UnicodeError as failed:  # the idna codec's, for labels that DNS cannot carry
                answers.put(socket.gaierror(socket.EAI_NONAME, str(failed)))
            finally:
                self._slots.release()

        threading.Thread(target=look_up, name="scraper-dns", daemon=True).start()
        try:
            answer = answers.get(timeout=left)
        except queue.Empty:
            raise socket.gaierror(socket.EAI_AGAIN, f"{host}: the name server did not answer in time") from None
        if isinstance(answer, OSError):
            raise answer
        if any(is_beyond(str(row[4][0])) for row in answer):
            raise socket.gaierror(socket.EAI_NONAME, f"{host}: an answer is no public address")
        return answer
