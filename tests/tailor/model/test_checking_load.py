"""The word lists are read before the first check, not by it."""

import subprocess
import sys

SCRIPT = """
import pathlib
from tailor.model import checking
from tailor.model.resume import Passage
checking.load()
def read(*_, **__):
    raise AssertionError("a list is read by a check")
pathlib.Path.read_text = pathlib.Path.open = read
line = Passage(ref="w1h1", item="w1", text="Wrote newspaper stories about FastAPI in Leeds")
print(checking.check("Wrote articles for a paper on Python in Leeds", (line,), before=line.text).verdict)
"""


def test_once_loaded_a_check_reads_no_file() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() in ("supported", "unsure")
