"""What is installed by `pip install .`: everything that the service needs, and nothing of its tests."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.service import ROOT


def test_the_wheel_has_all_that_the_service_reads(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("tailor-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for pattern in (
        "sql/**/*.sql",
        "web/static/**/*",
        "tailor/**/*.typ",
        "tailor/**/*.txt",
        "tailor/**/*.py",
        "scraper/**/*.py",
    ):
        for path in ROOT.glob(pattern):
            if path.is_file() and "node_modules" not in path.parts:
                assert path.relative_to(ROOT).as_posix() in names
    assert not any(name.startswith(("tests/", "bench/", "var/")) for name in names)


def test_the_locks_name_no_registry() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text()
        assert "--hash=sha256:" in text
        assert not re.search(r"https?://|--index-url|--find-links|file:", text)


def test_a_service_without_a_model_imports_no_client_for_one() -> None:
    """It would start a quarter later."""
    code = "import sys, web.app; sys.exit('openai' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_no_group_is_repeated_possessively() -> None:
    """Before 3.11.5 Python finds the wrong thing by `(a|b)*+` (its issues 106052 and 100061), by `(?>(a|b)*)` not."""
    possessive = re.compile(r"\)(?:[*+?]|\{[\d,]+\})\+")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for package in ("tailor", "scraper", "web")
        for path in (ROOT / package).rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if possessive.search(line)
    ]
    assert found == []
