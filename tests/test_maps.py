"""The maps in the docstrings of the packages: a newcomer who goes by one finds what it names."""

import importlib
import inspect
import re
from pathlib import Path

import pytest

PACKAGES = (
    "scraper",
    "scraper.lexicon",
    "scraper.pasting",
    "scraper.shown",
    "scraper.signs",
    "scraper.told",
    "tailor.documents",
    "tailor.documents.parsing",
    "tailor.documents.words",
    "tailor.engine.offline",
    "tailor.model",
    "tailor.model.checking",
    "web",
)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_modules_that_a_package_names_in_its_docstring_are_there(package: str) -> None:
    module = importlib.import_module(package)
    folder = Path(inspect.getfile(module)).parent
    modules = {file.stem for file in folder.glob("*.py")} | {file.parent.name for file in folder.glob("*/__init__.py")}
    named = set(re.findall(r"`(\w+)`", module.__doc__ or ""))
    assert len(named) > 4
    assert {name for name in named - modules if not hasattr(module, name)} == set()
