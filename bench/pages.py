"""The pages in a real browser: how much is loaded, how soon it can be used, and how soon what happens is seen."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, BrowserContext, Page

from bench.row import Row, quantiles
from bench.servers import data_dir, settings
from tests.e2e.browser import launched
from tests.files import POSTING, resume
from tests.model_server import ModelServer
from tests.service import PASSWORD, Person, Process
from web.live import PER_SECOND

LOADS, REJECTS = 9, 12
#: How much slower than this machine's the processor of the browser is made for the first load.
SLOWER = 4
#: Of the large session: entries, and lines in each that the engine has something to say about.
ENTRIES, LINES = 10, 11
EVENTS = 500

#: Notes when something is first painted: after the frame in which it came into the document.
_SEEN = """
window.seen = {};
const painted = (name) => {
  if (name in seen) return;
  seen[name] = null;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen[name] = performance.now());
    port2.postMessage(0);
  });
};
const SPOTS = {
  welcome: ".sign-form button.primary",
  dashboard: ".history .posting a",
  session: ".sheet .name",
};
new MutationObserver(() => {
  for (const [name, spot] of Object.entries(SPOTS)) if (document.querySelector(spot)) painted(name);
}).observe(document, { childList: true, subtree: true });
"""

#: Notes for each batch of a model's text how long after its frame its words are painted.
_TOKENS = """
window.tokens = [];
const Plain = WebSocket;
window.WebSocket = class extends Plain {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      if (!data.startsWith('{"type":"token"')) return;
      const came = performance.now();
      const watch = new MutationObserver(() => {
        if (!document.querySelector(".draft")) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => tokens.push(performance.now() - came);
          port2.postMessage(0);
        });
      });
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  }
};
"""

_LONG = """
window.long = [];
new PerformanceObserver((list) => long.push(...list.getEntries().map((task) => task.duration)))
  .observe({ type: "longtask" });
"""

#: Rejects the n-th change by its key, and waits until the score that is painted is another one.
_REJECT = """(n) => new Promise((resolve) => {
  const score = document.querySelector(".points b");
  const before = score.textContent;
  const change = document.querySelectorAll("[data-change]")[n];
  change.focus();
  const began = performance.now();
  const watch = new MutationObserver(() => {
    if (document.querySelector(".points b").textContent === before && !change.classList.contains("rejected")) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
  });
  const all = { childList: true, characterData: true, attributes: true, subtree: true };
  watch.observe(document.querySelector("#content"), all);
  change.dispatchEvent(new KeyboardEvent("keydown", { key: "r", bubbles: true }));
})"""


@asynccontextmanager
async def _signed_in(browser: Browser, url: str) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    answer = await context.request.post(f"{url}/auth/login", data={"username": "ada", "password": PASSWORD})
    assert answer.ok, await answer.text()
    try:
        yield context
    finally:
        await context.close()


async def _slow(context: BrowserContext, page: Page) -> None:
    session = await context.new_cdp_session(page)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})


async def load() -> Row:
    """A first load with nothing kept, on a processor four times slower; kilobytes as they came over the wire."""
    measured: dict[str, float] = {}
    with data_dir() as folder:
        async with Process(settings(engine="offline"), folder) as service, launched() as browser:
            ada = await service.person()
            session_id = await ada.start(resume(), job_description=POSTING, interactive="false")
            await ada.settled(session_id)
            for name, path in (("dashboard", "/"), ("session", f"/sessions/{session_id}"), ("welcome", "/")):
                times = []
                for number in range(LOADS + 1):
                    async with _signed_in(browser, service.url) as context:
                        if name == "welcome":
                            await context.clear_cookies()
                        page = await context.new_page()
                        sizes: list[int] = []
                        await _slow(context, page)
                        network = await context.new_cdp_session(page)
                        await network.send("Network.enable")
                        network.on("Network.loadingFinished", lambda e, s=sizes: s.append(e["encodedDataLength"]))
                        await page.add_init_script(_SEEN)
                        await page.goto(service.url + path)
                        seen = await page.wait_for_function("name => window.seen[name]", arg=name)
                        if number:  # The first one warms up.
                            times.append(float(await seen.json_value()) / 1e3)
                        await page.wait_for_load_state("networkidle")
                        measured[f"{name}_kb"] = round(sum(sizes) / 1e3, 1)
                measured[f"{name}_p50_ms"] = quantiles(times)["p50_ms"]
    kinds = ("dashboard", "session", "welcome")
    wanted = {f"{kind}_kb": 150.0 for kind in kinds} | {f"{kind}_p50_ms": 1000.0 for kind in kinds}
    return Row("pages_load", measured, wanted)


async def token() -> Row:
    """From a frame with a model's words to their paint, while a model streams."""
    with data_dir() as folder:
        async with (
            ModelServer(delay=0.02) as model,
            Process(settings(openai_base_url=model.url), folder) as service,
            launched() as browser,
        ):
            ada = await service.person()
            session_id = await ada.start(resume(), job_description=POSTING)
            await ada.settled(session_id, "waiting")
            async with _signed_in(browser, service.url) as context:
                page = await context.new_page()
                await page.add_init_script(_TOKENS)
                await page.goto(f"{service.url}/sessions/{session_id}")
                await page.get_by_role("button", name="Go on without more questions").click()
                await page.get_by_text("Look through the changes, then download.").wait_for(timeout=60_000)
                times: list[float] = await page.evaluate("tokens")
    return Row("pages_token", quantiles([t / 1e3 for t in times]) | {"frames": len(times)}, {"p99_ms": 50})


async def scroll() -> Row:
    """A session of 500 events and 100 changes: the longest task while it is scrolled through, and rejecting in it."""
    with data_dir() as folder:
        async with Process(settings(engine="offline"), folder) as service, launched() as browser:
            ada = await service.person()
            session_id = await _large(ada)
            head = await ada.get(session_id)
            changes = len(await ada.get(session_id, "/changes"))
            async with _signed_in(browser, service.url) as context:
                page = await context.new_page()
                await page.goto(f"{service.url}/sessions/{session_id}")
                await page.locator("[data-change]").nth(changes - 1).wait_for(state="attached")
                await page.wait_for_timeout(1_000)
                await page.evaluate(_LONG)
                for x in (700, 150):  # the document, then the conversation
                    await page.mouse.move(x, 500)
                    for _ in range(60):
                        await page.mouse.wheel(0, 120 if x == 700 else -120)
                        await page.evaluate("new Promise(requestAnimationFrame)")
                tasks: list[float] = await page.evaluate("long")
                rejects = [float(await page.evaluate(_REJECT, n)) / 1e3 for n in range(REJECTS)]
    measured = {
        "events": float(head["last_seq"]),
        "changes": float(changes),
        "longest_task_ms": round(max(tasks, default=0), 1),
        "reject_p50_ms": quantiles(rejects)["p50_ms"],
        "reject_p99_ms": quantiles(rejects)["p99_ms"],
    }
    return Row("pages_scroll", measured, {"longest_task_ms": 50, "reject_p99_ms": 300})


async def _large(ada: Person) -> str:
    """A session with 100 changes and 500 events, made by the engine and by decisions."""
    tools = ("k8s", "postgres", "golang")
    work = [
        {
            "name": f"Globex {entry}",
            "position": "Systems Engineer",
            "startDate": f"{2003 + entry * 2}-01",
            "endDate": f"{2004 + entry * 2}-12",
            "highlights": [
                f"Ran {tools[line % 3]} for service {entry}-{line} of the payments platform" for line in range(LINES)
            ],
        }
        for entry in range(ENTRIES)
    ]
    data = {"basics": {"name": "Ada Example", "summary": "Systems engineer."}, "work": work}
    file = {"file": ("resume.json", json.dumps(data).encode(), "application/json")}
    cv = (await ada.client.post("/cvs/upload", files=file)).json()["id"]
    posting = "Engineer\nNorthwind\n\nRequirements\n- Kubernetes in production\n- PostgreSQL\n- Go\n"
    form = {"cv_id": cv, "job_description": posting, "interactive": "false", "mode": "bold"}
    answer = await ada.client.post("/tailoring-sessions/", data=form)
    assert answer.status_code == 201, answer.text
    session_id = str(answer.json()["id"])
    await ada.settled(session_id)
    changes: list[dict[str, Any]] = await ada.get(session_id, "/changes")
    lines = [c["id"] for c in changes if re.fullmatch(r"work\[\d+\]\.highlights\[\d+\]", c["path"])]
    decisions = ((kind, change_id) for kind in ("reject", "accept") * 9 for change_id in lines)
    async with ada.watch(session_id) as watch:
        seq = (await watch.until("session_state"))["seq"]
        while seq < EVENTS:
            kind, change_id = next(decisions)
            await watch.send(kind, change_id=change_id)
            await asyncio.sleep(1 / PER_SECOND)  # No faster than a connection may.
            seq = max([seq, *(frame["seq"] for frame in watch.frames if "run" in frame)])
            watch.frames.clear()
    return session_id
