"""What the evaluation is asked for on its command line."""

import pytest

from tests.eval.__main__ import SECTIONS, options


def test_help_prints_and_measures_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        options(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(name in told for name in (*SECTIONS, "--failures"))


def test_an_unknown_section_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        options(["match", "speed"])
    assert ended.value.code == 2
    assert "no such section: speed" in capsys.readouterr().err


def test_sections_are_measured_as_named() -> None:
    assert options(["match", "--failures"]).sections == ["match"]
    assert options([]).sections == []
