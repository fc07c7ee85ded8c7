"""What a reading was unsure of is told at the field that it is about, and once."""

from tailor.documents.doubts import Doubt, warnings
from tailor.documents.reading import Reading
from tailor.documents.unsure import NO_CONTACT, NO_NAME, unsure, without
from tailor.model.resume import Basics, Education, Highlight, Resume, Section, Work

WORK = (
    Work(id="w1", name="Nordhafen GmbH", position="Welder", start_date="2019"),
    Work(id="w2", name="Senior Welder", position="Porto, Portugal"),
    Work(id="w3", name="Acme Ltd", start_date="2015"),
)
RESUME = Resume(
    basics=Basics(),
    work=WORK,
    education=(Education(id="e1", study_type="BSc"),),
    sections=(
        Section(id="x1", lines=(Highlight(id="x1h1", text="Night shifts"),)),
        Section(id="x2", heading="Hobbies"),
    ),
)
DOUBT = Doubt(ref="w3", lines=("Acme Ltd 2015",))
SAID = "Only 40% of the text was understood."


def test_each_doubt_stands_at_its_field() -> None:
    reading = Reading(resume=RESUME, text="", warnings=(SAID, NO_NAME, NO_CONTACT, *warnings([DOUBT])), doubts=(DOUBT,))
    found = unsure(reading)
    assert [doubt.path for doubt in found] == [
        "",
        "basics.name",
        "basics.email",
        "work[1].position",
        "work[1].name",
        "work[1].startDate",
        "work[2].position",
        "education[0].institution",
        "sections[0]",
    ]
    assert found[0].text == SAID
    assert len({doubt.id for doubt in found}) == len(found)
    assert found[3].text == "“Porto, Portugal” does not read like a title."
    assert "work[1]" not in {doubt.path[:7] for doubt in without(found, {"work[1]"})}
    assert len(without(found, {"work[1]"})) == len(found) - 3


def test_what_reads_well_is_not_doubted() -> None:
    whole = Resume(work=WORK[:1], education=(Education(id="e1", institution="Uni Porto", area="Physics"),))
    assert unsure(Reading(resume=whole, text="")) == ()
