"""What people, postings and files say is text on every page: nothing of it runs, and the browser refuses nothing."""

import asyncio
import json
from typing import Any

import pytest
from playwright.async_api import expect

from tests.e2e.browser import launched
from tests.e2e.visit import Visit, visit
from tests.files import POSTING, resume
from tests.service import served, settings_for

pytestmark = pytest.mark.browser

HURTS = "hurt=1"
MARKUP = f"""<img src=x onerror="{HURTS}"><script>{HURTS}</script>'"><svg onload="{HURTS}"></svg>{{{{7*7}}}}"""
ADDRESS = f"javascript:{HURTS}"
#: Tells of what the browser's policy kept from happening, which the console may not say.
WATCH = """
window.refused = [];
addEventListener("securitypolicyviolation", (event) => window.refused.push(event.effectiveDirective));
"""
#: What the markup would be if it were any.
ALIVE = "a[href^='javascript' i], img[src='x'], svg[onload], [onerror]"
RESUME = {
    "basics": {
        "name": f"Ada {MARKUP}",
        "label": MARKUP,
        "email": f"ada@example.org{MARKUP}",
        "url": ADDRESS,
        "summary": f"Systems engineer. {MARKUP}",
        "profiles": [{"network": MARKUP, "username": MARKUP, "url": ADDRESS}],
    },
    "work": [
        {
            "name": f"Globex {MARKUP}",
            "position": f"Engineer {MARKUP}",
            "url": ADDRESS,
            "startDate": "2019",
            "highlights": [f"Ran Kubernetes clusters {MARKUP}", "Wrote Terraform modules"],
        }
    ],
    "skills": [{"name": MARKUP, "keywords": [MARKUP, "Kubernetes"]}],
}


async def made(v: Visit) -> dict[str, str]:
    """Everything that can hold a text, with markup in it; the ids."""
    client = v.ada.client

    async def post(path: str, **given: Any) -> Any:
        response = await client.post(path, **given)
        assert response.is_success, (path, response.text)
        return response.json()

    name = f"<b onclick={HURTS}>.json".replace("/", "")
    cv = await post("/cvs/upload", files={"file": (name, json.dumps(RESUME))}, data={"title": MARKUP})
    posting = f"{POSTING}\n- Experience with {MARKUP} and Ansible\n\n{MARKUP}\n[x]({ADDRESS})"
    parsed = await post("/api/job-description/parse", json={"text": posting})
    session = await post("/tailoring-sessions/", data={"cv_id": cv["id"], "job_description": posting})
    one = f"/tailoring-sessions/{session['id']}"
    head = await v.ada.settled(session["id"], "waiting", "completed")
    while head["status"] == "waiting":
        question = head["question"]["id"]
        await post(f"{one}/answers", json={"question_id": question, "answer": f"Yes, I ran it at Globex {MARKUP}"})
        head = await v.ada.settled(session["id"], "waiting", "completed")
    await post(f"{one}/chat", json={"message": f"Please add: I ran the backups {MARKUP}"})
    await v.ada.settled(session["id"], "waiting", "completed")
    advice = {"category": "wording", "priority": "high", "title": MARKUP, "description": MARKUP, "suggestion": MARKUP}
    await post("/api/ai-suggestions", json={"cv_id": cv["id"], **advice})
    told = {"company": MARKUP, "position": MARKUP, "notes": MARKUP, "url": ADDRESS}
    application = await client.post("/api/applications", json=told)
    if not application.is_success:  # Such an address is none.
        application = await client.post("/api/applications", json={**told, "url": "https://jobs.example/1"})
    assert application.is_success, application.text
    return {
        "cv": cv["id"],
        "posting": parsed["id"],
        "session": session["id"],
        "application": application.json()["id"],
    }


async def test_markup_is_text_wherever_it_comes_from(database_url: str) -> None:
    async with visit(database_url) as v:
        await v.page.add_init_script(WATCH)
        ids = await made(v)
        shown = 0
        for path in (
            "/",
            f"/sessions/{ids['session']}",
            "/resumes",
            f"/resumes/{ids['cv']}",
            f"/resumes/{ids['cv']}/suggestions",
            "/postings",
            f"/postings/{ids['posting']}",
            "/applications",
            f"/applications/{ids['application']}",
            "/told",
            "/account",
        ):
            await v.go(path)
            await v.page.wait_for_load_state("networkidle")
            shown += "onerror" in await v.page.locator("body").inner_text()
            assert await v.page.evaluate("window.hurt") is None, path
            assert await v.page.evaluate("window.refused") == [], path
            assert await v.page.locator("a[href^='javascript' i], img[src='x'], svg[onload], [onerror]").count() == 0, (
                path
            )
        assert shown >= 6
        await v.go(f"/sessions/{ids['session']}")
        for tab in await v.page.get_by_role("tab").all():
            await tab.click()
        await expect(v.page.get_by_role("tab").first).to_be_visible()
        assert await v.page.evaluate("[window.hurt, window.refused.length]") == [None, 0]


async def test_the_browser_itself_keeps_out_what_a_page_would_run(database_url: str) -> None:
    """Were a text ever taken for markup, the policy still keeps scripts, styles' addresses and forms to ourselves."""
    async with served(settings_for(database_url)) as service, launched() as browser:
        page = await (await browser.new_context()).new_page()
        await page.goto(service.url)
        hurt, directives = await page.evaluate(
            """async (hurts) => {
                const refused = [];
                addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
                const holder = document.createElement("div");
                holder.innerHTML = `<img src=x onerror="${hurts}">`;
                document.body.append(holder);
                const script = document.createElement("script");
                script.textContent = hurts;
                document.body.append(script);
                const base = document.createElement("base");
                base.href = "https://evil.example/";
                document.head.append(base);
                const frame = document.createElement("iframe");
                frame.src = "https://evil.example/";
                document.body.append(frame);
                await fetch("https://evil.example/").catch(() => {});
                await new Promise((done) => setTimeout(done, 500));
                return [window.hurt ?? null, refused.sort()];
            }""",
            HURTS,
        )
        assert hurt is None
        assert {"base-uri", "connect-src", "frame-src", "script-src-attr", "script-src-elem"} <= {*directives}


async def test_a_file_that_is_a_page_as_well_is_kept_and_never_shown(database_url: str) -> None:
    async with visit(database_url) as v:
        both = b"<!doctype html><script>document.title = 'owned'</script>\n" + resume()
        added = await v.ada.client.post("/cvs/upload", files={"file": ("both.html", both, "text/html")})
        await v.go("/")
        before, title = v.page.url, await v.page.title()
        async with v.page.expect_download() as coming:
            await v.page.evaluate("path => void (location.href = path)", f"/cvs/{added.json()['id']}/original")
        kept = await coming.value
        assert kept.suggested_filename == "both.html"
        assert await asyncio.to_thread((await kept.path()).read_bytes) == both
        assert (v.page.url, await v.page.title()) == (before, title)
        # As a script of a page it is not run either: it is no script, and nobody guesses.
        other = await v.context.new_page()  # of which nobody minds what the console says
        await other.goto(v.service.url)
        said = await other.evaluate(
            """path => new Promise((done) => {
              const script = Object.assign(document.createElement("script"), { src: path });
              script.onload = () => done("run");
              script.onerror = () => done("refused");
              document.head.append(script);
            })""",
            f"/cvs/{added.json()['id']}/original",
        )
        assert said == "refused"
