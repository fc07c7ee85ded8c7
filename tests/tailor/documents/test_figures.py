"""How much of the corpus is read rightly, field by field, with floors a little below what is reached."""

import pytest

from tailor.documents.read import read
from tailor.errors import Refusal
from tests.corpus import cases
from tests.tailor.documents.figures import Figures, held_out, measure

#: Per cent over all cases. "unseen" cases were not looked at while the rules were written.
FLOORS = {
    "name": 98,
    "e-mail": 98,
    "phone": 97,
    "links": 97,
    "sections": 90,
    "work found": 93,
    "work precision": 95,
    "company": 90,
    "position": 90,
    "dates": 88,
    "bullets": 85,
    "institution": 75,
    "degree": 78,
    "study dates": 84,
    "skills": 86,
    "probes": 85,
}


def test_figures_over_the_corpus(capsys: pytest.CaptureFixture[str]) -> None:
    everything, seen, unseen = Figures(), Figures(), Figures()
    refused = []
    for case in cases("resumes"):
        wanted = case.facts["expected"]
        if not wanted or case.facts["layout"] in ("broken", "encrypted", "scan"):
            continue
        try:
            reading = read(case.file.read_bytes(), case.file.name)
        except Refusal as refusal:
            refused.append((case.name, refusal.code))
            continue
        for figures in (everything, unseen if held_out(case.name) else seen):
            measure(figures, case.name, reading, wanted)
    if not everything.totals:
        pytest.skip("the corpus is not on this machine")
    with capsys.disabled():
        print("\nfield                    all                 seen               unseen")
        for name in everything.totals:
            parts = [f"{f.hits[name]:4}/{f.totals[name]:<4} {f.share(name):6.1f} %" for f in (everything, seen, unseen)]
            print(f"{name:16} " + "   ".join(parts))
    assert refused == [("reactive-ditgar", "NO_TEXT")]  # its letters are drawn as outlines
    low = {name: everything.share(name) for name, floor in FLOORS.items() if everything.share(name) < floor}
    assert not low, "\n".join(everything.missed)
