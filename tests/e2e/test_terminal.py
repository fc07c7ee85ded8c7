"""The terminal door, as a person uses it: a real process in a pseudo-terminal, with its own service or a named one."""

import asyncio
import json
import re
import stat
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.history import environment as service_environment
from tests.e2e.test_process import folder as folder
from tests.e2e.test_process import left_behind
from tests.files import POSTING, RESUME
from tests.model_server import ModelServer, Step
from tests.service import PASSWORD, PATIENCE, Process
from tests.terminal import CTRL_C, Terminal, environment

ANSWER = "At Initech I wrote Terraform modules for 60 accounts."


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    """The posting's text in a file."""
    file = tmp_path / "posting.txt"
    file.write_text(POSTING)
    return file


def written(folder: Path) -> str:
    """The JSON Resume that the command left in a folder."""
    (file,) = folder.glob("*.json")
    return file.read_text()


def session_in(text: str) -> str:
    """The id of the session that a screen speaks of."""
    found = re.search(r"tailor resume ([0-9a-f-]{36})", text)
    assert found, text
    return found[1]


def test_a_person_answers_sees_each_change_and_gets_three_files(tmp_path: Path, folder: Path, posting: Path) -> None:
    arguments = ["run", str(RESUME), "--text", str(posting), "--out", "out"]
    with Terminal(arguments, environment(folder), tmp_path) as terminal:
        asked = terminal.until("> ")
        assert "Have you done this?" in asked
        assert asked.count("Experience with Terraform") == 1
        terminal.type(f"{ANSWER}\n")
        assert "Question 2 of 2" in terminal.until("> ")
        terminal.type("no\n")
        rest = terminal.until("Match 57 → ")
        assert "  - Ran k8s clusters for the payments platform" in rest
        assert "  + Ran Kubernetes (k8s) clusters for the payments platform" in rest
        assert f"says so: “{ANSWER}” (you said so)" in " ".join(rest.split())
        assert terminal.end() == 0
        assert "█" in terminal.raw
        assert "100 %  Done" in terminal.shown
    files = sorted((tmp_path / "out").iterdir())
    assert [file.suffix for file in files] == [".docx", ".json", ".pdf"]
    assert files[0].read_bytes().startswith(b"PK")
    assert "Terraform modules for 60 accounts" in files[1].read_text()
    assert files[2].read_bytes().startswith(b"%PDF")
    account = folder / "terminal_account"
    assert stat.S_IMODE(account.stat().st_mode) == 0o600
    assert json.loads(account.read_text())["password"] not in terminal.raw
    assert left_behind(folder) == []


def test_ctrl_c_stops_the_session_and_resume_goes_on_with_it(tmp_path: Path, folder: Path, posting: Path) -> None:
    with Terminal(["run", str(RESUME), "--text", str(posting)], environment(folder), tmp_path) as terminal:
        terminal.until("> ")
        terminal.type(f"{ANSWER}\n")
        terminal.until("Question 2 of 2")
        terminal.until("> ")
        terminal.type(CTRL_C)
        terminal.until("Stopped. What is done so far is kept.")
        assert terminal.end() == 130
        session_id = session_in(terminal.shown)
        assert "Traceback" not in terminal.shown
    assert left_behind(folder) == []
    assert not list(tmp_path.glob("*.pdf"))
    with Terminal(["resume", session_id, "--out", "later"], environment(folder), tmp_path) as terminal:
        asked = terminal.until("> ")
        assert "Kafka" in asked
        assert "Terraform" not in asked  # What was answered is not asked again.
        terminal.type("\n")
        assert terminal.end() == 0
    assert "Terraform modules for 60 accounts" in written(tmp_path / "later")
    with Terminal(["resume", session_id, "--out", "later", "--yes"], environment(folder), tmp_path) as terminal:
        assert terminal.end() == 0
    assert len(list((tmp_path / "later").glob("*.json"))) == 2  # Nothing was overwritten.


def test_ctrl_c_while_it_starts_is_no_error(tmp_path: Path, folder: Path, posting: Path) -> None:
    with Terminal(["run", str(RESUME), "--text", str(posting)], environment(folder), tmp_path) as terminal:
        terminal.until("Starting a service")
        deadline = time.monotonic() + PATIENCE
        # While the database's files are made, by a program that Ctrl-C reaches too.
        while not (folder / "postgres" / "data").exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        terminal.type(CTRL_C)
        terminal.until("Stopped before anything began.")
        assert terminal.end() == 130
        assert "initdb" not in terminal.shown
    assert left_behind(folder) == []


def test_ctrl_c_while_it_writes_leaves_nothing_running(tmp_path: Path, folder: Path, posting: Path) -> None:
    with Terminal(["run", str(RESUME), "--text", str(posting), "--yes"], environment(folder), tmp_path) as terminal:
        terminal.until("Session ")
        terminal.type(CTRL_C)
        code = terminal.end()
        assert code in (0, 130)
        assert ("tailor resume" in terminal.shown) == (code == 130)
        assert "Traceback" not in terminal.shown
    assert left_behind(folder) == []


async def test_a_model_that_fails_is_left_with_a_flag(tmp_path: Path, folder: Path, posting: Path) -> None:
    async with ModelServer(script=[Step(fault="unauthorized", purpose="summary")]) as model:
        where = environment(folder, OPENAI_BASE_URL=model.url)

        def run(*arguments: str) -> tuple[int, str]:
            with Terminal([*arguments, "--yes", "--out", "out"], where, tmp_path) as terminal:
                return terminal.end(), terminal.shown

        code, shown = await asyncio.to_thread(run, "run", str(RESUME), "--text", str(posting))
        assert code == 1
        assert "does not accept the key" in shown
        session_id = session_in(shown)
        assert f"tailor resume {session_id} --out out --without-model" in shown
        asked = len(model.requests)
        code, shown = await asyncio.to_thread(run, "resume", session_id, "--without-model")
        assert code == 0, shown
        assert len(model.requests) == asked
    assert "Ada Example" in written(tmp_path / "out")


@pytest.fixture
async def service(folder: Path) -> AsyncIterator[Process]:
    """A service that somebody else runs."""
    async with Process(service_environment(), folder) as running:
        yield running


def ran(arguments: list[str], tmp_path: Path, **given: str) -> subprocess.CompletedProcess[str]:
    """The command without a terminal, from its start to its end."""
    return subprocess.run(
        [sys.executable, "-m", "web", *arguments],
        env=environment(tmp_path / "unused", **given),
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE * 2,
    )


async def test_scripts_ask_nothing_and_name_a_server(service: Process, tmp_path: Path, posting: Path) -> None:
    await service.person("ada")
    arguments = ["run", str(RESUME), "--text", str(posting), "--server", service.url, "--user", "ada"]
    done = ran([*arguments, "--yes", "--out", "out"], tmp_path, TAILOR_PASSWORD=PASSWORD)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "\x1b" not in done.stdout
    assert len(list((tmp_path / "out").iterdir())) == 3
    assert not (tmp_path / "unused").exists()
    # A session that asks, where nobody can answer, waits and says how to go on.
    waits = ran(arguments, tmp_path, TAILOR_PASSWORD=PASSWORD)
    assert waits.returncode == 1
    assert f"tailor resume {session_in(waits.stdout)} --server {service.url} --user ada" in waits.stdout
    for wrong, given, said in (
        (arguments, {"TAILOR_PASSWORD": "something else"}, "password"),
        (arguments, {}, "TAILOR_PASSWORD"),
        (arguments[:-2], {}, "--user"),
        (arguments[:2], {}, "--text"),
        (["run", "absent.pdf", "https://jobs.example/1", *arguments[4:]], {"TAILOR_PASSWORD": PASSWORD}, "absent.pdf"),
        ([*arguments[:4], "--server", "ftp://x", "--user", "ada"], {"TAILOR_PASSWORD": PASSWORD}, "ftp://x"),
        (
            [*arguments[:4], "--server", "http://127.0.0.1:9", "--user", "a"],
            {"TAILOR_PASSWORD": "x"},
            "does not answer",
        ),
    ):
        refused = ran(wrong, tmp_path, **given)
        assert refused.returncode == 1, wrong
        assert said in refused.stderr, refused.stderr
        assert "Traceback" not in refused.stderr


async def test_a_line_is_pointed_at_by_its_number(service: Process, tmp_path: Path) -> None:
    await service.person("ada")
    wishes = tmp_path / "wishes.txt"
    wishes.write_text("Operations Lead\nGlobex\n\nRequirements\n- Improving how a team is told of faults\n")
    arguments = ["run", str(RESUME), "--text", str(wishes), "--server", service.url, "--user", "ada"]
    with Terminal(arguments, environment(tmp_path, TAILOR_PASSWORD=PASSWORD), tmp_path) as terminal:
        asked = terminal.until("> ")
        assert "/1 this line shows it: “Reduced alert volume by 40 %" in " ".join(asked.split())
        terminal.type("/1\n")
        assert terminal.end() == 0
        assert "Match 0 → 100 of 100" in terminal.shown


async def test_an_answer_from_elsewhere_is_seen_here(service: Process, tmp_path: Path, posting: Path) -> None:
    ada = await service.person("ada")
    arguments = ["run", str(RESUME), "--text", str(posting), "--server", service.url, "--user", "ada"]
    with Terminal(arguments, environment(tmp_path, TAILOR_PASSWORD=PASSWORD), tmp_path) as terminal:
        terminal.until("Question 1 of 2")
        terminal.until("> ")
        (item,) = (await ada.client.get("/tailoring-sessions/")).json()["items"]
        question = (await ada.get(item["id"]))["question"]["id"]
        url = f"/tailoring-sessions/{item['id']}"
        terminal.type("I was about to say")
        await ada.client.post(f"{url}/answers", json={"question_id": question, "answer": ANSWER})
        assert "Terraform modules" in terminal.until("Question 2 of 2")
        terminal.until("> ")
        terminal.type("/go\n")  # Not behind what was begun for the question before.
        assert terminal.end() == 0
    assert "Terraform modules for 60 accounts" in written(tmp_path)


async def test_a_posting_that_cannot_be_read_is_pasted(service: Process, tmp_path: Path, posting: Path) -> None:
    await service.person("ada")
    arguments = ["run", str(RESUME), "http://127.0.0.1:9/job", "--server", service.url, "--user", "ada"]
    with Terminal(arguments, environment(tmp_path, TAILOR_PASSWORD=PASSWORD), tmp_path) as terminal:
        asked = terminal.until("> ")
        assert "@FILE" in asked
        terminal.type("@absent.txt\n")
        terminal.until("cannot be read")
        terminal.type(POSTING + "\n.\n")
        terminal.until("Question 1 of 2")
        terminal.until("> ")
        terminal.type("/go\n")
        assert terminal.end() == 0
    refused = ran([*arguments, "--yes"], tmp_path, TAILOR_PASSWORD=PASSWORD)
    assert refused.returncode == 1
    assert "could not be read" in refused.stdout
