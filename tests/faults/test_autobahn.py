"""Autobahn's fuzzing client against our connections, under the settings of the service, with an endpoint that echoes.

It needs Python 2.7, which hardly any machine has: `AUTOBAHN` names its command, as made by
`virtualenv -p python2.7 /tmp/peer && /tmp/peer/bin/pip install autobahntestsuite`, that is `/tmp/peer/bin/wstest`.
tests/web/test_live_frames.py says the like of its cases to the endpoint of sessions itself, everywhere.
"""

import asyncio
import json
import os
import shutil
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send

from web.app import House
from web.serving import config, listening
from web.wire import Wire, encoded

pytestmark = pytest.mark.faults

#: Not asked: messages of many MiB, of which we take 64 KiB, and compression, which we do not offer.
LEFT_OUT = ["9.*", "12.*", "13.*"]
#: A close in the middle of a text in fragments: the standard says nothing of it, Autobahn wants it taken for a good
#: one, and `websockets`, by which we read frames, takes it for a broken message (1002).
OPEN = {"7.1.5": ("FAILED", "WRONG CODE")}


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Say what is said, text by the way that our frames take."""
    assert (await receive())["type"] == "websocket.connect"
    await send({"type": "websocket.accept"})
    wire = Wire.of(scope)
    while (message := await receive())["type"] == "websocket.receive":
        if (text := message.get("text")) is None:
            await send({"type": "websocket.send", "bytes": message["bytes"]})
        elif wire.ready:
            wire.write(encoded(text))


async def test_our_connections_do_as_autobahn_wishes(tmp_path: Path) -> None:
    command = os.environ.get("AUTOBAHN") or shutil.which("wstest")
    if command is None:
        pytest.skip("AUTOBAHN names no wstest of Autobahn's test suite")
    with listening("127.0.0.1", 0) as listener:
        server = uvicorn.Server(config(cast(House, SimpleNamespace(app=echo))))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        spec = tmp_path / "spec.json"
        spec.write_text(
            json.dumps(
                {
                    "outdir": str(tmp_path / "out"),
                    "servers": [{"agent": "tailor", "url": f"ws://127.0.0.1:{listener.getsockname()[1]}"}],
                    "cases": ["*"],
                    "exclude-cases": LEFT_OUT,
                }
            )
        )
        try:
            process = await asyncio.create_subprocess_exec(
                *(command, "-m", "fuzzingclient", "-s", str(spec)),
                cwd=tmp_path,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
            )
            async with asyncio.timeout(600):
                said, _ = await process.communicate()
            assert process.returncode == 0, said.decode()[-3000:]
        finally:
            server.should_exit = True
            await serving
    found = json.loads((tmp_path / "out" / "index.json").read_text())["tailor"]
    behaviour = Counter(case["behavior"] for case in found.values())
    closing = Counter(case["behaviorClose"] for case in found.values())
    print(f"{len(found)} cases: {dict(behaviour)}; how they were closed: {dict(closing)}")
    wrong = {
        name: (case["behavior"], case["behaviorClose"])
        for name, case in found.items()
        if {case["behavior"], case["behaviorClose"]} - {"OK", "NON-STRICT", "INFORMATIONAL"}
    }
    assert wrong == OPEN
    assert len(found) > 200
