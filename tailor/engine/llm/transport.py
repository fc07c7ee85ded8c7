"""Carries requests to a model's server, and lets their reader look away while nothing is to be shown.

The SDK's client by way of aiohttp, as its own `DefaultAioHttpClient` has it, which hides the connection. While a reader
looks away, what the server sends waits in the system's buffers: neither the transport nor its task is woken for it.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import cast
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx2


class Body(httpx2.AsyncByteStream):
    """An answer's bytes as they come; `of` finds them in the response."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response
        connection = response.connection  # None when all of the answer came with its head
        self._transport = connection.transport if connection else None

    @staticmethod
    def of(response: httpx2.Response) -> "Body":
        """The bytes of a response, past its own iterators, which cost as much as all that we do with a chunk."""
        return cast(Body, response.extensions["body"])

    async def read(self) -> bytes:
        """Whatever has come, at least something; empty at the end. Raises `httpx2.HTTPError`."""
        try:
            return await self._response.content.readany()
        except (aiohttp.ClientError, OSError) as error:
            raise _translated(error) from error

    async def look_away(self, seconds: float) -> None:
        """Let what comes wait for so long."""
        transport = self._transport
        if transport and not transport.is_closing() and not self._response.content.is_eof():
            transport.pause_reading()
            try:
                await asyncio.sleep(seconds)
            finally:
                if not transport.is_closing():
                    transport.resume_reading()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while data := await self.read():
            yield data

    async def aclose(self) -> None:
        """Give the connection back, or end it when the answer is not at its end."""
        self._response.release()
        with contextlib.suppress(aiohttp.ClientError, OSError):
            await self._response.wait_for_close()


class Transport(httpx2.AsyncBaseTransport):
    """Connections to one server, at most so many, each opened within `patience` seconds.

    proxied: a proxy of the environment is asked where it names one.
    """

    def __init__(self, connections: int, patience: float, *, secure: bool, proxied: bool) -> None:
        self._connections = connections
        self._timeout = aiohttp.ClientTimeout(sock_connect=patience)
        self._tls = httpx2.create_ssl_context() if secure else True
        self._proxied = proxied
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request; the answer's body is yet to be read. Raises `httpx2.HTTPError`."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=5, ssl=self._tls)
            self._session = aiohttp.ClientSession(connector=connector, timeout=self._timeout)
        try:
            response = await self._session.request(
                request.method,
                str(request.url),
                headers=request.headers,
                data=request.content,
                allow_redirects=False,
                proxy=_proxy(request.url) if self._proxied else None,
            )
        except (aiohttp.ClientError, OSError) as error:
            raise _translated(error) from error
        # What a server compressed, unasked, aiohttp has undone.
        headers = [(name, value) for name, value in response.raw_headers if name.lower() != b"content-encoding"]
        body = Body(response)
        return httpx2.Response(response.status, headers=headers, stream=body, extensions={"body": body})

    async def aclose(self) -> None:
        """End all connections."""
        if self._session:
            await self._session.close()


def _proxy(url: httpx2.URL) -> str | None:
    proxies = getproxies()
    return None if proxy_bypass(url.host) else proxies.get(url.scheme) or proxies.get("all")


def _translated(error: Exception) -> httpx2.HTTPError:
    """An error of aiohttp's as one that the SDK knows; a timeout is an OSError, too."""
    if isinstance(error, aiohttp.ClientPayloadError):
        return httpx2.ReadError(str(error))
    if isinstance(error, aiohttp.InvalidURL):
        return httpx2.UnsupportedProtocol(str(error))
    return httpx2.ConnectError(str(error))
