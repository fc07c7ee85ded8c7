"""Frames that no client library sends, by the chapters of Autobahn's fuzzing client: each is closed with its code."""

import asyncio
import json

import pytest

from tests.files import POSTING, resume
from tests.service import PATIENCE, Person, Served
from tests.web.frames import BINARY, CLOSE, GOES_ON, PING, PONG, TEXT, Wire, frame

COMMAND = json.dumps({"type": "accept", "request_id": "r", "change_id": "none"}).encode()
#: What is said, and the code of the close that follows; None: it is answered like any other command.
CASES: dict[str, tuple[list[bytes], int | None]] = {
    # 1: messages of every size that there is a form for
    "text of 125 bytes": ([frame(TEXT, COMMAND.ljust(125))], None),
    "text of 126 bytes": ([frame(TEXT, COMMAND.ljust(126))], None),
    "text of 65535 bytes": ([frame(TEXT, COMMAND.ljust(65_535))], None),
    "text of 64 KiB": ([frame(TEXT, COMMAND.ljust(65_536))], None),
    "text of 64 KiB and one": ([frame(TEXT, COMMAND.ljust(65_537))], 1009),
    "an empty text": ([frame(TEXT)], 4400),
    "binary": ([frame(BINARY, COMMAND)], 1003),
    "a length of 2^63": ([b"\x81\xff" + (1 << 63).to_bytes(8, "big") + b"mask"], 1009),
    "a length of 2^62": ([b"\x81\xff" + (1 << 62).to_bytes(8, "big") + b"mask"], 1009),
    # 2: pings and pongs
    "a ping of 125 bytes": ([frame(PING, b"p" * 125), frame(TEXT, COMMAND)], None),
    "a ping of 126 bytes": ([frame(PING, b"p" * 126)], 1002),
    "pongs that nobody asked for": ([frame(PONG, b"x")] * 10 + [frame(TEXT, COMMAND)], None),
    "a ping byte by byte": ([bytes([b]) for b in frame(PING, b"slow")] + [frame(TEXT, COMMAND)], None),
    # 3: reserved bits
    **{f"reserved bits {bits}": ([frame(TEXT, COMMAND, reserved=bits)], 1002) for bits in range(1, 8)},
    "a reserved bit on a ping": ([frame(PING, b"x", reserved=4)], 1002),
    # 4: opcodes that do not exist
    **{f"opcode {kind}": ([frame(kind, COMMAND)], 1002) for kind in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15)},
    # 5: fragments
    "a text in two": ([frame(TEXT, COMMAND[:9], end=False), frame(GOES_ON, COMMAND[9:])], None),
    "a text byte by byte": (
        [frame(TEXT, COMMAND[:1], end=False)]
        + [frame(GOES_ON, COMMAND[n : n + 1], end=False) for n in range(1, len(COMMAND))]
        + [frame(GOES_ON)],
        None,
    ),
    "a text with a ping in it": (
        [frame(TEXT, COMMAND[:9], end=False), frame(PING, b"p"), frame(GOES_ON, COMMAND[9:])],
        None,
    ),
    "a ping in two": ([frame(PING, b"p", end=False), frame(GOES_ON, b"q")], 1002),
    "a close in two": ([frame(CLOSE, b"\x03\xe8", end=False)], 1002),
    "what goes on without a beginning": ([frame(GOES_ON, COMMAND)], 1002),
    "a beginning within a text": ([frame(TEXT, COMMAND[:9], end=False), frame(TEXT, COMMAND[9:])], 1002),
    "fragments of more than 64 KiB": (
        [frame(TEXT, b" " * 40_000, end=False), frame(GOES_ON, COMMAND.ljust(40_000))],
        1009,
    ),
    "empty fragments without end": ([frame(TEXT, end=False)] + [frame(GOES_ON, end=False)] * 5_000, 1009),
    # 6: UTF-8
    "text that is no UTF-8": (
        [frame(TEXT, b'{"a": "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80"}')],
        1007,
    ),
    "half a character": ([frame(TEXT, b"\xe2\x82")], 1007),
    "a character cut by a fragment": (
        [frame(TEXT, COMMAND[:-2] + b"\xe2\x82", end=False), frame(GOES_ON, b'\xac"}')],
        None,
    ),
    "a character that never ends": ([frame(TEXT, b"\xe2\x82", end=False), frame(GOES_ON, b"x")], 1007),
    "an overlong slash": ([frame(TEXT, b"\xc0\xaf")], 1007),
    "beyond Unicode": ([frame(TEXT, b"\xf4\x90\x80\x80")], 1007),
    # 7: closing
    "a close": ([frame(CLOSE, b"\x03\xe8")], 1000),
    "a close without a code": ([frame(CLOSE)], 1005),
    "a close of one byte": ([frame(CLOSE, b"\x03")], 1002),
    "a close with a long reason": ([frame(CLOSE, b"\x03\xe8" + b"r" * 124)], 1002),
    "a close whose reason is no UTF-8": ([frame(CLOSE, b"\x03\xe8\xff\xff")], 1007),
    **{
        f"a close with {code}": ([frame(CLOSE, code.to_bytes(2, "big"))], 1002)
        for code in (0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2999, 5000, 65535)
    },
    **{
        f"a close with {code}": ([frame(CLOSE, code.to_bytes(2, "big"))], code)
        for code in (1001, 1003, 1007, 1011, 3000, 3999, 4000, 4999)
    },
    "a text after a close": ([frame(CLOSE, b"\x03\xe8"), frame(TEXT, COMMAND)], 1000),
    # Beyond Autobahn
    "a frame that is not masked": ([frame(TEXT, COMMAND, masked=False)], 1002),
    "JSON nested 30,000 deep": ([frame(TEXT, b'{"a":' * 10_000)], 4400),
    "lists nested 60,000 deep": ([frame(TEXT, b"[" * 60_000)], 4400),
    "a number of 60,000 digits": ([frame(TEXT, b'{"type":"accept","request_id":' + b"9" * 60_000 + b"}")], 4400),
    "a lone surrogate": ([frame(TEXT, rb'{"type":"chat","request_id":"r","message":"\ud800"}')], 4400),
    "HTTP": ([b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"], 1002),
    "nothing but noise": ([bytes(range(256)) * 40], 1002),
}


async def test_every_frame_is_answered_or_closed_as_the_standard_says(
    service: Served, ada: Person, capfd: pytest.CaptureFixture[str]
) -> None:
    session_id = await ada.start(resume(), job_description=POSTING)
    await ada.settled(session_id, "waiting")
    url = service.url.replace("http", "ws", 1) + f"/ws/tailoring/{session_id}"
    turn = asyncio.Semaphore(8)

    async def outcome(said: list[bytes], code: int | None) -> int | None:
        async with turn, asyncio.timeout(PATIENCE):
            wire = await Wire.open(url, ada.token)
            assert (await wire.next())[0] == TEXT
            for piece in said:
                wire.writer.write(piece)
            if code is not None:
                return await wire.closed()
            while (got := await wire.next())[0] != CLOSE:
                if got[0] == TEXT and json.loads(got[1]).get("error", {}).get("code") == "NO_SUCH_CHANGE":
                    wire.writer.write(frame(CLOSE, b"\x03\xe8"))
                    assert await wire.closed() == 1000
                    return None
            return int.from_bytes(got[1][:2], "big")

    outcomes = await asyncio.gather(*(outcome(*case) for case in CASES.values()), return_exceptions=True)
    wrong = {
        name: (got, wanted) for (name, (_, wanted)), got in zip(CASES.items(), outcomes, strict=True) if got != wanted
    }
    assert wrong == {}
    said = capfd.readouterr()
    assert "Traceback" not in said.err + said.out
    async with ada.watch(session_id) as watch:
        assert (await watch.send("proceed"))["ok"]
