"""Looks for what keeps people with a screen reader or a keyboard out, by axe-core.

The file is axe-core's own `axe.min.js` (MPL-2.0, see LICENSE), for tests alone. To raise it: `npm pack axe-core`, copy
the file and both licences from the package, and write its version and checksum here.
"""

import hashlib
from pathlib import Path
from typing import Any

from playwright.async_api import Page

from tests.e2e.browser import settled

VERSION = "4.14.1"
CHECKSUM = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
_FILE = Path(__file__).parent / "axe.min.js"
#: All rules of WCAG 2.2 A and AA, and axe's own of good practice.
_RUN = """async () => {
  // What fades out and in for ever is judged when it is faintest.
  for (const one of document.getAnimations()) {
    const { iterations, duration } = one.effect.getComputedTiming();
    if (iterations !== Infinity) continue;
    one.pause();
    one.currentTime = duration;
  }
  const { violations } = await axe.run(document, {
    resultTypes: ["violations"], iframes: false, rules: { "target-size": { enabled: true } },
  });
  return violations.map(({ id, impact, help, nodes }) => ({
    id, impact, help, nodes: nodes.slice(0, 5).map((node) => `${node.target} ${node.failureSummary}`),
  }));
}"""


def script() -> str:
    """axe-core; that it is the file that was reviewed is checked."""
    content = _FILE.read_bytes()
    assert hashlib.sha256(content).hexdigest() == CHECKSUM, f"{_FILE} is not axe-core {VERSION}"
    return content.decode()


async def check(page: Page, name: str) -> None:
    """Fail when axe finds a violation on the page as it stands."""
    await settled(page)
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(script())
    found: list[dict[str, Any]] = await page.evaluate(_RUN)
    told = [f"{one['id']} ({one['impact']}): {one['help']}\n  " + "\n  ".join(one["nodes"]) for one in found]
    assert not found, f"{name}:\n" + "\n".join(told)
