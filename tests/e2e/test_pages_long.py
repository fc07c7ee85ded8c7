"""Long names, unbroken words, many jobs and requirements, an answer of 10,000 letters: every screen holds them."""

import json

import pytest
from playwright.async_api import expect

from tests.e2e.browser import shoot
from tests.e2e.visit import NARROW, WIDE, Visit, visit

pytestmark = pytest.mark.browser

#: Two hundred letters without a place to break them.
UNBROKEN = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft" * 2 + "x" * 38
#: Two hundred letters of words.
WORDY = ("Senior Principal Distinguished Engineer for Reliability, Observability and Kubernetes " * 3)[:200]

#: What is wider than its room: to be scrolled sideways, cut without a title that tells all of it, or out of sight.
_WIDER = """() => {
  const told = (element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`;
  const wrong = [];
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(".hidden, .skip, svg") || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const over = element.scrollWidth - element.clientWidth;
    const clips = ["hidden", "clip"].includes(style.overflowX);
    const field = ["TEXTAREA", "SELECT", "INPUT"].includes(element.tagName);
    if (over > 1 && !field && ["auto", "scroll"].includes(style.overflowX)) {
      wrong.push(`scrolls sideways by ${over}: ${told(element)}`);
    }
    if (over > 1 && clips && !field && element.textContent.trim() && !element.closest("[title]")) {
      wrong.push(`cut by ${over}: ${told(element)}`);
    }
    const { right, width } = element.getBoundingClientRect();
    const edge = element.closest(".log, .pane")?.getBoundingClientRect().right ?? innerWidth;
    if (width && right > edge + 1 && style.position !== "fixed") wrong.push(`out at ${right}: ${told(element)}`);
  }
  return wrong;
}"""


async def holds(v: Visit, name: str, *views: str) -> None:
    """The page as it is, on a desk and on a phone; there, where it has views, in each of them."""
    for width, size in (("1440", WIDE), ("390", NARROW)):
        await v.page.set_viewport_size(size)
        for view in views if size is NARROW and views else ("",):
            if view:
                await v.page.locator(".views").get_by_role("button", name=view).click()
            await shoot(v.page, f"long-{name}{view and f'-{view}'}-{width}")
            assert await v.page.evaluate(_WIDER) == [], f"{name} {view} at {width}"
    await v.page.set_viewport_size(WIDE)


async def test_every_screen_holds_what_is_long(database_url: str) -> None:
    work = [
        {
            "name": UNBROKEN if job == 0 else f"{WORDY[:190]} {job}",
            "position": UNBROKEN if job == 1 else WORDY,
            "startDate": f"{1990 + job}-01",
            "endDate": f"{1990 + job}-12",
            "highlights": [f"Ran k8s for {UNBROKEN if job == 2 else WORDY}"],
        }
        for job in range(30)
    ]
    basics = {"name": UNBROKEN, "label": WORDY, "email": "ada@example.org", "summary": WORDY * 5}
    skills = [{"name": UNBROKEN, "keywords": [UNBROKEN, "Linux"]}]
    data = json.dumps({"basics": basics, "work": work, "skills": skills}).encode()
    wanted = "\n".join(
        f"- Experience with {UNBROKEN if n == 0 else f'system {n} of the {WORDY[:150]}'}" for n in range(99)
    )
    posting = f"{WORDY[:110]}\n{UNBROKEN}\n\nRequirements\n- Kubernetes in production\n- Terraform\n{wanted}\n"
    async with visit(database_url) as v:
        file = {"file": ("resume.json", data, "application/json")}
        answer = await v.ada.client.post("/cvs/upload", files=file, data={"title": UNBROKEN})
        assert answer.status_code == 201, answer.text
        cv = answer.json()["id"]
        session_id = await v.ada.start(data, "resume.json", job_description=posting)
        await v.ada.settled(session_id, "waiting")
        await v.go(f"/sessions/{session_id}")
        await v.page.get_by_label("Your answer").fill((UNBROKEN + " " + WORDY) * 24 + "end")
        await holds(v, "question", "Conversation", "Résumé", "Match")
        await v.page.get_by_role("button", name="Answer", exact=True).click()
        await expect(v.page.locator(".bubble.you")).to_contain_text("end")
        async with v.ada.watch(session_id) as watch:
            await watch.send("proceed")
        await v.ada.settled(session_id)
        await expect(v.page.get_by_text("Look through the changes, then download.")).to_be_visible()
        await holds(v, "session", "Conversation", "Résumé", "Match")
        tracked = await v.ada.client.post("/api/applications", json={"company": UNBROKEN, "position": WORDY})
        assert tracked.status_code == 201, tracked.text
        stored = (await v.ada.client.post("/api/job-description/parse", json={"text": posting})).json()
        for name, path in {
            "dashboard": "/",
            "resumes": "/resumes",
            "editor": f"/resumes/{cv}",
            "suggestions": f"/resumes/{cv}/suggestions",
            "postings": "/postings",
            "posting": f"/postings/{stored['id']}",
            "applications": "/applications",
            "application": f"/applications/{tracked.json()['id']}",
            "told": "/told",
            "account": "/account",
        }.items():
            await v.go(path)
            await v.page.wait_for_load_state("networkidle")
            await holds(v, name)
