"""What is installed by `pip install .`: everything that the service needs, and nothing of its tests."""

import importlib
import re
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

from tailor import work
from tailor.engine.offline.technical import technical_skills
from tailor.model.posting import Posting
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


#: Of what a service has done by its child processes, and of what it does with a model alone.
LOADED_BY_OTHERS = (
    *("openai", "docx", "pypdf", "pypdfium2", "typst", "lxml", "bs4"),
    *("scraper.extract", "scraper.lexicon.words", "tailor.documents.parsing.parse", "tailor.engine.offline.tasks"),
)


def test_a_service_imports_nothing_of_what_others_do_for_it() -> None:
    """It would start half as late again."""
    code = "import sys, web.serving; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(LOADED_BY_OTHERS).isdisjoint(loaded.split())
    assert all(find_spec(name) for name in LOADED_BY_OTHERS)


def test_all_work_that_is_named_is_there() -> None:
    for name in work.__all__:
        named = getattr(work, name)
        real = getattr(importlib.import_module(named.__module__), named.__qualname__)
        assert (real.__module__, real.__qualname__) == (named.__module__, name)


def test_work_that_is_named_can_be_done_by_whoever_named_it() -> None:
    posting = Posting(title="Welder", description="You weld by TIG and use AutoCAD.", language="en")
    assert work.technical_skills(posting, ()) == technical_skills(posting, ())


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
