"""Debian's Chromium for tests, driven by Playwright; it reaches nothing but this machine."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, Request, async_playwright, expect

from tests.service import PATIENCE

#: Where screenshots are written, to be looked at.
SHOTS = Path(__file__).resolve().parent.parent / "out" / "screens"

# As patient as with the service itself: a machine that is busy otherwise is no mistake of a page.
expect.set_options(timeout=PATIENCE * 1_000)

_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str:
    """The browser's path. Without one the tests fail in CI, and are skipped with a clear message elsewhere."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if found:
        return found
    message = "no Chromium on this machine: install Debian's package `chromium`, or name one with CHROMIUM=/path"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


class Shared:
    """One headless browser for all tests of a process, started when first asked for, anew if it died."""

    def __init__(self) -> None:
        self._stack = AsyncExitStack()
        self._browser: Browser | None = None

    async def browser(self) -> Browser:
        """The browser."""
        if self._browser is None or not self._browser.is_connected():
            await self.close()
            playwright = await self._stack.enter_async_context(async_playwright())
            self._browser = await playwright.chromium.launch(executable_path=chromium(), args=[*_QUIET])
            self._stack.push_async_callback(self._browser.close)
        return self._browser

    async def close(self) -> None:
        """End the browser."""
        self._browser = None
        await self._stack.aclose()


shared = Shared()


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """A headless browser without anybody's cookies; its pages are closed afterwards."""
    browser = await shared.browser()
    try:
        yield browser
    finally:
        for context in browser.contexts:
            await context.close()


@asynccontextmanager
async def another(*switches: str) -> AsyncIterator[Browser]:
    """A headless browser of its own, started with further switches."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=[*_QUIET, *switches])
        try:
            yield browser
        finally:
            await browser.close()


# What the browser itself notes of a request that was refused or had no network; the page shows it as a sentence.
_NOTED = ("Failed to load resource", "net::ERR_INTERNET_DISCONNECTED")


class Witness:
    """Notes what must never happen on a page: errors, and requests to anybody but us.

    strict: nor may the server refuse anything.
    """

    def __init__(self, page: Page, origin: str, *, strict: bool = False) -> None:
        self._strict = strict
        self.errors: list[str] = []
        self.foreign: list[str] = []
        self._origin = origin
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._said)
        page.on("request", self._asked)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error" and (self._strict or not any(note in message.text for note in _NOTED)):
            self.errors.append(message.text)

    def _asked(self, request: Request) -> None:
        # Chromium shows PDFs by an extension of its own, which comes with it.
        if not request.url.startswith((self._origin, "data:", "blob:", "chrome:", "chrome-extension:")):
            self.foreign.append(request.url)

    def check(self) -> None:
        """Fail if anything of it happened."""
        assert not self.errors, "\n".join(self.errors)
        assert not self.foreign, "\n".join(self.foreign)


_SETTLED = """async () => {
  const passing = document.getAnimations().filter((a) => a.effect?.getTiming().iterations === 1);
  await Promise.allSettled(passing.map((a) => a.finished));
}"""


async def settled(page: Page) -> None:
    """Wait until nothing is on its way from one look to another: such colours are nobody's."""
    await page.evaluate(_SETTLED)


async def shoot(page: Page, name: str) -> None:
    """Write a screenshot."""
    await settled(page)
    SHOTS.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=SHOTS / f"{name}.png")
