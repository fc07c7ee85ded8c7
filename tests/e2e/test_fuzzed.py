"""Every operation of the API's document, asked with what its schemas allow and with what they do not.

Nothing crashes, and no answer is of a status, a kind or a form that the document does not name.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.history import environment
from tests.files import POSTING, resume
from tests.service import Person, Process
from tests.web.test_export import lived_in

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
    "unsupported_method",
    "allow_header_conformance",
    "ignored_auth",
)
RATES = {f"rate_{name}_per_minute": "1000000" for name in ("create", "sign_in", "parse", "upload", "render", "export")}


async def known(person: Person) -> dict[str, list[str]]:
    """What an account has, by the name that paths have for it."""
    sessions = [await lived_in(person), await person.start(resume(), job_description=POSTING)]
    await person.settled(sessions[1], "waiting")

    async def ids(path: str) -> list[str]:
        found: list[dict[str, Any]] = (await person.client.get(path)).json()["items"]
        return [item["id"] for item in found]

    changes = await person.get(sessions[0], "/changes")
    return {
        "session_id": sessions,
        "job_id": sessions,
        "change_id": [change["id"] for change in changes],
        "cv_id": await ids("/cvs"),
        "job_description_id": await ids("/api/job-descriptions"),
        "application_id": await ids("/api/applications"),
        "suggestion_id": await ids("/api/ai-suggestions"),
        "statement_id": await ids("/evidence"),
    }


def configuration(ids: dict[str, list[str]]) -> str:
    """Ids that are there take the place of most that are made up: in paths, and in bodies."""
    lines = []
    for name, values in ids.items():
        lines += [f"[dictionaries.{name}]", f"values = {json.dumps(values)}"]
    lines.append("[parameters]")
    for name in ids:
        lines.append(f'"path.{name}" = {{ dictionary = "{name}", probability = 0.8 }}')
    for name in ("cv_id", "job_description_id", "session_id"):
        lines.append(f'"body.{name}" = {{ dictionary = "{name}", probability = 0.5 }}')
    return "\n".join(lines) + "\n"


@pytest.mark.slow
async def test_no_request_finds_a_crash_or_an_undocumented_answer(database_url: str, tmp_path: Path) -> None:
    given = environment(
        database_url=database_url, max_active_sessions="1000000", daily_quota="1000000", log_level="info", **RATES
    )
    async with Process(given, tmp_path / "service") as service:
        ada = await service.person()
        config = tmp_path / "schemathesis.toml"
        config.write_text(configuration(await known(ada)))

        async def asked(*wanted: str, seconds: int) -> None:
            process = await asyncio.create_subprocess_exec(
                str(Path(sys.executable).with_name("schemathesis")),
                *("--config-file", str(config), "--no-color", "run", f"{service.url}/openapi.json"),
                *("--header", f"Authorization: Bearer {ada.token}", "--checks", ",".join(CHECKS)),
                *("--phases", "examples,coverage,fuzzing", "--max-examples", "20", "--continue-on-failure"),
                *("--warnings", "off", "--seed", "1", "--max-time", str(seconds), *wanted),
                cwd=tmp_path,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
            )
            said, _ = await process.communicate()
            assert process.returncode == 0, said.decode()[-20_000:]
            assert " passed" in said.decode()

        # A sign-out would end the rest.
        await asked("--exclude-path", "/auth/logout", "--exclude-method", "DELETE", seconds=150)
        await asked("--include-method", "DELETE", seconds=60)
        assert (await ada.client.get("/health/ready")).status_code == 200
        assert "Traceback" not in service.log
