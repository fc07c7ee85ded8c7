"""A second reading may place the words of a doubtful entry elsewhere; it adds none and loses none."""

import re

import pytest

from tailor.documents.doubts import Doubt, Told, doubtful, settled, warnings
from tailor.model.resume import Education, Highlight, Resume, Work

LINES = ("Vela Nord 2019 – 2021 Kalibrierung", "Halle, 3-Schicht", "Built a rig", "Cut scrap by 4 %")
RESUME = Resume(
    work=(
        Work(id="w1", name="Vela Nord", start_date="2019", highlights=(Highlight(id="w1h1", text="Built a rig"),)),
        Work(id="w2", name="Acme", position="Welder", start_date="2015"),
    ),
    education=(Education(id="e1", institution="Uni Ulm"),),
)
DOUBT = Doubt(ref="w1", lines=LINES)
TOLD = Told(
    ref="w1",
    organisation="Vela Nord",
    title="Kalibrierung",
    place="Halle",
    dates="2019 – 2021",
    items=("Built a rig", "Cut scrap by 4 %"),
)


def test_what_lacks_something_is_doubtful() -> None:
    found = doubtful(RESUME, {"w1": LINES, "w2": ("Acme",), "e1": ("Uni Ulm",)})
    assert [doubt.ref for doubt in found] == ["w1", "e1"]
    assert warnings(found)[0].startswith("It could not be told what is what in “Vela Nord")


def test_what_stands_in_the_lines_is_taken_and_no_word_is_lost() -> None:
    resume, left = settled(RESUME, [DOUBT], [TOLD])
    job = resume.work[0]
    assert (job.name, job.position, job.location) == ("Vela Nord", "Kalibrierung", "Halle")
    assert (job.start_date, job.end_date, job.dates) == ("2019", "2021", "2019 – 2021")
    assert [h.text for h in job.highlights] == ["Built a rig", "Cut scrap by 4 %"]
    assert job.description == "3-Schicht"
    assert left == ()
    assert resume.work[1] == RESUME.work[1]
    said = job.model_dump_json()
    assert all(word in said for line in LINES for word in re.findall(r"\w+", line))


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Calibration Engineer"},
        {"organisation": "Vela Nord GmbH"},
        {"place": "Halle (Saale)"},
        {"items": ("Built a rig that tripled output",)},
        {"dates": "2019 – 2022"},
        {"organisation": ""},
        {"dates": "Halle"},
        {"ref": "w9"},
    ],
)
def test_what_does_not_stand_in_the_lines_changes_nothing(change: dict[str, object]) -> None:
    resume, left = settled(RESUME, [DOUBT], [TOLD.model_copy(update=change)])
    assert resume == RESUME
    assert left == (DOUBT,)
