"""The bench runs, says what was missed, and counts every frame."""

import json
from pathlib import Path

import pytest

from bench.__main__ import ROWS, measure, write
from bench.row import Row, quantiles
from bench.sockets import Counter, Seat


async def test_a_row_is_measured_shown_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = await measure(["check"])
    assert rows[0].measured["p50_ms"] > 0
    assert "check" in capsys.readouterr().out
    kept = json.loads(write(rows, tmp_path).read_text())
    assert kept["rows"][0]["measured"] == rows[0].measured
    assert set(ROWS) >= {"start", "relay_50", "relay_200", "idle", "storm", "append", "history"}


def test_a_figure_above_what_was_wanted_is_missed() -> None:
    assert Row("a", {"ratio": 1.2}, {"ratio": 1.2}).met
    assert not Row("a", {"ratio": 1.21}, {"ratio": 1.2}).met
    assert quantiles([0.001, 0.002, 0.003]) == {"p50_ms": 2.0, "p99_ms": 3.0}


@pytest.mark.parametrize("cut", [7, 50, 10_000])
def test_frames_are_counted_however_the_bytes_come(cut: int) -> None:
    texts = [b"x" * size for size in (0, 5, 125, 126, 300, 65_535, 65_536)]
    stream = b"HTTP/1.1 101 Switching Protocols\r\n\r\n"
    for text in texts:
        size = len(text)
        if size < 126:
            head = bytes((size,))
        elif size < 65_536:
            head = b"\x7e" + size.to_bytes(2, "big")
        else:
            head = b"\x7f" + size.to_bytes(8, "big")
        stream += b"\x81" + head + text
    counter = Counter(Seat("/"))
    for start in range(0, len(stream), cut):
        counter.data_received(stream[start : start + cut])
    assert counter.frames == len(texts)
    assert counter.letters == sum(map(len, texts))
