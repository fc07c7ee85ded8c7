"""Parts of the terminal door: what is never written to a screen, files that stay, connections that break."""

import io
import json
import os
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from tailor.errors import Refusal
from tailor.model.change import Change
from tailor.model.claims import Check, Claim
from tailor.model.events import Numbered, ProgressUpdate, Question
from tailor.model.posting import Evidence
from tests.files import POSTING
from tests.service import PASSWORD, Person
from tests.tailor.model.story import Story
from web.terminal.account import local_account
from web.terminal.client import Client
from web.terminal.door import kept, leave
from web.terminal.screen import Screen, where

EVIL = "\x1b]0;owned\x07\x1b[2J\u202eevil\x9b31m"


def test_nothing_that_commands_a_terminal_is_written() -> None:
    out = io.StringIO()
    screen = Screen(out, colour=False)
    change = Change(
        id="c1",
        section="work",
        path="work[0].highlights[0]",
        op="replace",
        target="w1h1",
        before=EVIL,
        after=f"after {EVIL}",
        reason=EVIL,
        evidence=(Evidence(source="answer", ref="q1", quote=EVIL, told_at="2026-03-03T00:00Z"),),
        check=Check(verdict="unsure", claims=(Claim(kind="wording", text=EVIL, tier="soft", supported=False),)),
    )
    screen.say(EVIL)
    screen.progress(40, EVIL)
    screen.change(change, {"work": [{"name": EVIL}]})
    screen.ask(Question(id="q1", kind="gap", text=EVIL, reason=EVIL, quote=EVIL, choices=(EVIL,)))
    written = out.getvalue()
    assert written.count("evil") >= 9
    assert not any(c in written for c in "\x1b\x07\x9b\u202e")
    assert "waits for you" in written
    assert "you said so on 2026-03-03" in written


def test_a_change_is_named_by_its_entry() -> None:
    change = Change(id="c1", section="work", path="work[1].highlights[2]", op="replace", target="w2h3")
    original: dict[str, object] = {"work": [{}, {"name": "Initech"}], "skills": [{"name": "Infrastructure"}]}

    def at(path: str) -> str:
        return where(change.model_copy(update={"path": path}), original)

    assert where(change, original) == "Initech, bullet 3"
    assert where(change, {}) == "bullet 3"
    assert at("work[1].highlights") == at("work[1].position") == "Initech"
    assert (at("basics.summary"), at("basics.label")) == ("the summary", "the headline")
    assert at("skills[0].keywords[2]") == at("skills[0].keywords") == "Infrastructure, skills"
    assert (at("skills"), at("work[7]"), at("no path at all")) == ("skills", "work", "no path at all")


def test_files_keep_to_their_folder_and_overwrite_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert kept(out, "../../etc/Zoë.pdf", b"1") == out / "_.._etc_Zoë.pdf"
    assert kept(out, "Zoë.pdf", b"2") == out / "Zoë.pdf"
    assert kept(out, "Zoë.pdf", b"3") == out / "Zoë (2).pdf"
    assert (out / "Zoë.pdf").read_bytes() == b"2"
    assert kept(out, "..", b"").parent == out
    with pytest.raises(Refusal, match="cannot be written"):
        kept(out / "Zoë.pdf", "x.pdf", b"")


async def test_without_a_pdf_the_other_files_are_written_and_why_is_said(ada: Person, tmp_path: Path) -> None:
    data = json.dumps(
        {"basics": {"name": "กมลชนก ศรีสุวรรณ"}, "work": [{"name": "Globex", "position": "Engineer"}]}
    ).encode()
    session_id = await ada.start(data, "resume.json", job_description=POSTING, interactive="false")
    await ada.settled(session_id)
    out = io.StringIO()
    client = Client(ada.base_url, own=True)
    try:
        await client.sign_in("ada", PASSWORD)
        await leave(client, UUID(session_id), tmp_path, Screen(out, colour=False))
    finally:
        await client.close()
    assert sorted(Path(name).suffix for name in os.listdir(tmp_path)) == [".docx", ".json"]
    assert "Thai" in out.getvalue()
    assert "DOCX" in out.getvalue()


def test_the_local_account_stays_the_same(tmp_path: Path) -> None:
    assert local_account(tmp_path / "data") == local_account(tmp_path / "data")


@pytest.mark.parametrize("address", ["tailor.example", "ftp://x", "http://", "file:///etc/passwd"])
def test_what_is_no_server_is_refused(address: str) -> None:
    with pytest.raises(Refusal, match="no address"):
        Client(address)


class Flaky:
    """A server whose connections break: what each connection sends before it does, by the number asked for."""

    def __init__(self, *connections: tuple[list[str], int]) -> None:
        self._connections = list(connections)
        self.asked: list[str] = []

    async def __call__(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        self.asked.append(socket.request.path.partition("?")[2])
        frames, code = self._connections.pop(0)
        for frame in frames:
            await socket.send(frame)
        await socket.close(code)


def said(*numbers: int) -> list[str]:
    """Events of these numbers."""
    return [
        ProgressUpdate(seq=n, at="2026-03-03T00:00Z", message=f"m{n}", stage="read", progress=n).model_dump_json()
        for n in numbers
    ]


def first(seq: int) -> str:
    """The frame that every connection begins with."""
    return Story().session.state("").model_copy(update={"seq": seq}).model_dump_json()


async def watched(flaky: Flaky, after: int | None) -> tuple[list[int], str]:
    """The numbers that a client is shown of a flaky server until that refuses it, and the refusal's code."""
    numbers: list[int] = []
    async with serve(flaky, "127.0.0.1", 0, subprotocols=[Subprotocol("tailoring.v1")]) as server:
        client = Client(f"http://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}", own=True)
        try:
            async for frame in client.watch(uuid4(), after):
                if isinstance(frame, Numbered):
                    numbers.append(frame.seq)  # noqa: PERF401 - what came before the refusal counts
        except Refusal as refusal:
            return numbers, refusal.code
        finally:
            await client.close()
    raise AssertionError("it cannot end by itself")


async def test_a_connection_that_breaks_is_taken_up_behind_the_last_number() -> None:
    unknown = '{"type": "something_new", "seq": 4, "at": "2026-03-03T00:00Z", "run": 1}'
    flaky = Flaky(
        ([first(2), *said(1, 2)], 1012),
        ([first(3), *said(2, 3), unknown, "not JSON", '{"type": "something"}', *said(6)], 1000),
        ([first(6), *said(5, 6)], 4404),
    )
    numbers, code = await watched(flaky, 0)
    assert code == "NOT_FOUND"
    assert numbers == [1, 2, 3, 4, 5, 6]  # Each once, the one that it does not know too.
    assert flaky.asked == ["after=0", "after=2", "after=4"]
