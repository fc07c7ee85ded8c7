"""Runs the tests of the browser's modules with node, and keeps their cases true to the model."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.js import applied

HERE = Path(__file__).parent


def test_the_cases_follow_the_model() -> None:
    assert applied.FILE.read_text("utf-8") == applied.make(), "run: python -m tests.js.applied"


def test_the_modules_pass_their_own_tests() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not on this machine")
    files = sorted(str(path) for path in HERE.glob("*.test.mjs"))
    assert files
    run = subprocess.run([node, "--test", *files], capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
