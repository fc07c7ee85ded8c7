"""The bench runs, says what was missed, and counts every frame."""

import json
from pathlib import Path

import pytest

from bench.__main__ import ALONE, README, ROWS, TABLE, publish, run, write
from bench.row import Row, quantiles
from bench.sockets import Counter, Seat


async def test_a_row_is_measured_shown_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = await run(["check"])
    assert rows[0].measured["p50_ms"] > 0
    assert "check" in capsys.readouterr().out
    kept = json.loads(write(rows, tmp_path).read_text())
    assert kept["rows"][0]["measured"] == rows[0].measured
    assert set(ROWS) >= {"start", "relay_50", "relay_200", "relay_500", "idle", "storm", "append", "history"}


async def test_a_row_that_breaks_is_said_to_and_the_others_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken() -> Row:
        raise OSError("no such thing")

    monkeypatch.setitem(ALONE, "start", broken)
    first, second = await run(["start", "check"])
    assert (first.note, first.met, first.verdict) == ("broke: OSError: no such thing", False, "")
    assert second.measured


def test_the_readme_has_a_place_for_the_table(tmp_path: Path) -> None:
    assert TABLE.search(README.read_text())
    copy = tmp_path / "README.md"
    copy.write_text("Before\n<!-- bench -->\nold\n<!-- /bench -->\nAfter\n")
    publish([Row("storm", {"ratio": 1.5}, {"ratio": 2}), Row("peer", {}, note="not installed")], copy)
    lines = copy.read_text().splitlines()
    assert lines[:2] == ["Before", "<!-- bench -->"]
    assert lines[4:6] == ["| `storm` | ratio 1.5 | ratio ≤ 2 | met |", "| `peer` | not installed |  |  |"]
    assert lines[6:] == ["<!-- /bench -->", "After"]


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
