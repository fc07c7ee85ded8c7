"""Runs the tests of the browser's modules with node, checks their types, and keeps their cases true to the model."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.js import applied

HERE = Path(__file__).parent
STATIC = HERE.parent.parent / "web" / "static"
TSC = HERE / "node_modules" / ".bin" / "tsc"


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


def test_every_sentence_stands_in_the_catalogue() -> None:
    modules = [path for path in STATIC.rglob("*.js") if not {"strings", "vendor"} & {*path.parts, path.stem}]
    assert len(modules) > 50
    said = re.compile(r"""(?<!\w)["'`>](?:[A-Z][a-z’']+[ ,.!?…][a-z][^"'`<]*|[A-Z][a-z]{2,}[.!?…])["'`<]""")
    for path in modules:
        code = re.sub(r"/\*.*?\*/|^\s*//.*$|(?<!:)//.*$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
        assert said.findall(code) == [], path.name


def compiler() -> Path:
    """The pinned TypeScript, fetched by npm the first time. Without it the test is skipped, and says why; CI fails."""
    why = ""
    if not TSC.exists():
        if (npm := shutil.which("npm")) is None:
            why = "npm is not on this machine: the types of the pages' modules were not checked"
        else:
            command = [npm, "ci", "--prefix", str(HERE), "--no-audit", "--no-fund", "--ignore-scripts"]
            try:
                subprocess.run([*command, "--fetch-retries=1"], capture_output=True, text=True, timeout=60, check=True)
            except subprocess.CalledProcessError as error:
                why = f"npm could not fetch TypeScript, the types were not checked: {error.stderr[-400:]}"
            except subprocess.TimeoutExpired:
                why = "npm did not fetch TypeScript within a minute, the types were not checked"
    if why and os.environ.get("CI"):
        pytest.fail(why)
    if why:
        pytest.skip(why)
    return TSC


def test_the_modules_hold_their_types() -> None:
    run = subprocess.run(
        [compiler(), "-p", STATIC / "tsconfig.json"], capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
