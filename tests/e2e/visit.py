"""Somebody who is signed in and looks at a page of a service; what must never happen on a page is looked for."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import BrowserContext, Page, ViewportSize, WebSocketRoute, expect

from scraper import Scraper
from tests.e2e import axe
from tests.e2e.browser import Witness, launched, shoot
from tests.service import Person, Served, served, settings_for
from web.auth import COOKIE

WIDE = ViewportSize(width=1440, height=900)
HUGE = ViewportSize(width=1920, height=1080)
NARROW = ViewportSize(width=390, height=844)
#: The narrowest that there is, and a wide screen at 400 %.
SLIM = ViewportSize(width=320, height=640)

#: By how much a page is wider than the window.
OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

#: What is to be pressed, and too small for a finger: below 24 pixels (WCAG 2.2, 2.5.8, links in sentences included).
_SMALL = """() => {
  const small = [];
  const all = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  for (const element of document.querySelectorAll(all)) {
    const target = element.closest("label") ?? element;
    if (element.closest(".hidden, .skip") || !target.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width && Math.min(width, height) < 23.9) {
      small.push(`${width.toFixed(1)} × ${height.toFixed(1)}: ${target.outerHTML.slice(0, 120)}`);
    }
  }
  return small;
}"""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page, whose it is, and the same person over HTTP."""

    page: Page
    context: BrowserContext
    service: Served
    ada: Person
    relays: list[asyncio.Task[None]] = field(default_factory=list)

    async def go(self, path: str) -> None:
        """Open one of our pages, and wait for its heading."""
        await self.page.goto(self.service.url + path)
        await expect(self.page.get_by_role("heading", level=1).first).to_be_attached()

    async def trickle(self) -> None:
        """From here on, a session that is opened tells its page one frame at a time, each drawn before the next."""

        def relay(socket: WebSocketRoute) -> None:
            server = socket.connect_to_server()
            frames: asyncio.Queue[str | bytes] = asyncio.Queue()

            async def pump() -> None:
                while True:
                    frame = await frames.get()
                    await asyncio.sleep(0.1)
                    socket.send(frame)

            server.on_message(frames.put_nowait)
            socket.on_message(server.send)
            self.relays.append(asyncio.create_task(pump()))

        await self.page.route_web_socket(re.compile("/ws/tailoring/"), relay)

    async def reach(self, role: Any, name: str) -> None:
        """Tab on until a control has the focus: nothing else than the keyboard leads there."""
        target = self.page.get_by_role(role, name=re.compile(name)).first
        await expect(target).to_be_visible()
        for _ in range(80):
            if await target.evaluate("element => element === document.activeElement"):
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"{name} cannot be reached by keyboard")

    async def press(self, role: Any, name: str, key: str = "Enter") -> None:
        """Reach a control, and press a key on it."""
        await self.reach(role, name)
        await self.page.keyboard.press(key)

    async def fits(self, name: str) -> None:
        """Show the page on a desk and a phone, light and dark.

        Nothing is wider than the screen or too small to be pressed, and axe is content.
        """
        for width, size in (("1440", WIDE), ("390", NARROW)):
            await self.page.set_viewport_size(size)
            for scheme in ("light", "dark"):
                await self.page.emulate_media(color_scheme=scheme)
                assert await self.page.evaluate(OVER) <= 0, f"{name} at {width}"
                assert await self.page.evaluate(_SMALL) == [], f"{name} at {width}"
                await shoot(self.page, f"{name}-{width}-{scheme}")
                if (width, scheme) in (("1440", "light"), ("390", "dark")):
                    await axe.check(self.page, f"{name} at {width}, {scheme}")
        for width, size in (("1920", HUGE), ("320", SLIM)):
            await self.page.set_viewport_size(size)
            assert await self.page.evaluate(OVER) <= 0, f"{name} at {width}"
        await self.page.set_viewport_size(WIDE)


async def sign_in(context: BrowserContext, service: Served, name: str) -> None:
    """Give a browser the cookie of somebody, as if they had signed in with it; the tests of that page do."""
    agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
    token = await service.token(name, agent)
    await context.add_cookies([{"name": COOKIE, "value": token, "url": service.url, "httpOnly": True}])


@asynccontextmanager
async def visit(database_url: str, scraper: Scraper | None = None, **settings: Any) -> AsyncIterator[Visit]:
    """A service, and Ada signed in to it in a browser; fails at its end if the page erred or asked others."""
    async with served(settings_for(database_url, **settings), scraper) as service, launched() as browser:
        ada = await service.person("ada")
        context = await browser.new_context(viewport=WIDE)
        await sign_in(context, service, "ada")
        page = await context.new_page()
        witness = Witness(page, service.url)
        v = Visit(page, context, service, ada)
        try:
            yield v
        finally:
            for relay in v.relays:
                relay.cancel()
        witness.check()
