"""Tailors a résumé live, with httpx and websockets: answers questions as they come, shows changes as they are made.

    TAILOR_USER=ada TAILOR_PASSWORD=… python examples/python_client.py SERVER RESUME POSTING

POSTING is the address of a job posting, or a file with its text. The résumé and a cover letter are written here.
"""

# ruff: noqa: T201 - it shows what happens

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol


class Session:
    """One session over one WebSocket. Were it lost, one would connect again with `?after=` the last number seen."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._commands = 0

    async def send(self, kind: str, **fields: str) -> None:
        """Send a command; its `reply` carries the same request_id."""
        self._commands += 1
        await self._socket.send(json.dumps({"type": kind, "request_id": f"c{self._commands}", **fields}))

    async def until(self, kind: str, **wanted: str) -> dict[str, Any]:
        """Show what happens, and answer what is asked, up to an event with these fields."""
        async for text in self._socket:
            event: dict[str, Any] = json.loads(text)
            match event["type"]:
                case "progress_update":
                    print(f"{event['progress']:3} %  {event['message']}")
                case "human_input_required":
                    answer = await asyncio.to_thread(input, f"{event['question']}\n(empty: skip) > ")
                    if answer:
                        await self.send("answer", question_id=event["question_id"], text=answer)
                    else:
                        await self.send("skip", question_id=event["question_id"])
                case "resume_update" if event["change"]:
                    show(event["change"])
                case "reply" if not event["ok"]:
                    print(f"  refused: {event['error']['message']}")
                case "session_error":
                    sys.exit(event["message"])
                case "status_changed" if event["status"] == "stopped":
                    sys.exit("The session was stopped.")
            if event["type"] == kind and all(event[name] == value for name, value in wanted.items()):
                return event
        raise ConnectionError("the connection was closed")


async def main(server: str, resume: Path, posting: str) -> None:
    """Sign in, begin, watch, and take the files."""
    account = {"username": os.environ["TAILOR_USER"], "password": os.environ["TAILOR_PASSWORD"]}
    async with httpx.AsyncClient(base_url=server, timeout=60) as http:
        await http.post("/auth/register", json=account)  # 409 when the account exists, which is as good.
        token = accepted(await http.post("/auth/login", json=account)).json()["access_token"]
        http.headers["Authorization"] = f"Bearer {token}"
        http.cookies.clear()

        is_address = posting.startswith(("http://", "https://"))
        source = {"job_url": posting} if is_address else {"job_description": await asyncio.to_thread(read, posting)}
        file = (resume.name, await asyncio.to_thread(resume.read_bytes))
        begun = accepted(await http.post("/tailoring-sessions/", files={"resume": file}, data=source))
        session = begun.headers["Location"]

        address = f"{server.replace('http', 'ws', 1)}/ws/tailoring/{begun.json()['id']}?after=0"
        headers = {"Authorization": f"Bearer {token}"}
        async with connect(
            address, additional_headers=headers, subprotocols=[Subprotocol("tailoring.v1")], max_size=None
        ) as socket:
            watched = Session(socket)
            await watched.until("status_changed", status="completed")
            await watched.send("cover_letter")
            letter = await watched.until("letter_update")
            print(letter["text"])

        for name, path in (
            ("tailored.pdf", "resume.pdf"),
            ("tailored.json", "resume.json"),
            ("letter.docx", "cover-letter.docx"),
        ):
            answer = accepted(await http.get(f"{session}/{path}"))
            await asyncio.to_thread(Path(name).write_bytes, answer.content)
            print(f"wrote {name}")


def show(change: dict[str, Any]) -> None:
    """A change as a diff, with what says so."""
    if change["op"] == "move":
        print("  ~ in another order")
    else:
        for sign, text in (("-", change["before"]), ("+", change["after"])):
            if text:
                print(f"  {sign} {text}")
    for evidence in change["evidence"]:
        print(f"      says so: {evidence['quote']}")


def accepted(answer: httpx.Response) -> httpx.Response:
    """The answer; what the service refuses it says in a sentence, which ends the program."""
    if answer.is_error:
        sys.exit(answer.json()["detail"]["message"])
    return answer


def read(path: str) -> str:
    """The text of a file."""
    return Path(path).read_text()


if __name__ == "__main__":
    if len(sys.argv) != 4 or not {"TAILOR_USER", "TAILOR_PASSWORD"} <= set(os.environ):
        sys.exit(__doc__)
    try:
        asyncio.run(main(sys.argv[1].rstrip("/"), Path(sys.argv[2]), sys.argv[3]))
    except OSError as error:
        sys.exit(str(error))
    except httpx.TransportError as error:
        sys.exit(f"{sys.argv[1]} does not answer: {error}")
