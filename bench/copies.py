"""What a browser copies of pages: select all, copy."""

import asyncio
import re
from collections.abc import Iterable

from playwright.async_api import Browser, Route, async_playwright

#: An address that no page is fetched from: its answer is given here.
_HERE = "http://case.invalid/posting"
_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
_WAIT = 8000
#: What would lead a page elsewhere.
_REFRESH = re.compile(rb"http-equiv\s*=\s*[\"']?refresh", re.I)


def texts(pages: Iterable[tuple[bytes, dict[str, str]]], browser: str) -> list[str]:
    """The text of each page's body as Chromium (`browser` is its path) would copy it, by its bytes and headers.

    No script runs and nothing else is fetched; what is no page of HTML gives an empty text.
    """
    return asyncio.run(_texts(list(pages), browser))


async def _texts(pages: list[tuple[bytes, dict[str, str]]], browser: str) -> list[str]:
    async with async_playwright() as player:
        chromium = await player.chromium.launch(executable_path=browser, args=list(_ARGUMENTS))
        try:
            return [await _text(chromium, body, headers) for body, headers in pages]
        finally:
            await chromium.close()


async def _text(chromium: Browser, body: bytes, headers: dict[str, str]) -> str:
    kind = headers.get("content-type", "text/html")
    if kind.split(";")[0].strip() != "text/html":
        return ""
    context = await chromium.new_context(java_script_enabled=False)

    async def answer(route: Route) -> None:
        if route.request.url == _HERE:
            await route.fulfill(body=_REFRESH.sub(b"data-was", body), headers={"content-type": kind})
        else:
            await route.abort()

    try:
        page = await context.new_page()
        await page.route("**/*", answer)
        await page.goto(_HERE, timeout=_WAIT, wait_until="domcontentloaded")
        return str(await page.evaluate("document.body.innerText"))
    finally:
        await context.close()
