"""What we render as PDF is read again as what it was rendered from, field by field."""

from collections import Counter
from typing import get_args

import pytest

from tailor.documents.read import read
from tailor.documents.render import render
from tailor.documents.rendered import Options, Template
from tailor.documents.words import dates, wording
from tailor.model import section_names
from tailor.model.resume import Resume
from tests.tailor.documents.round_trip_abroad import ABROAD
from tests.tailor.documents.round_trip_people import PEOPLE

#: Per cent of all values that come back equal, over all people and templates.
FLOORS = dict.fromkeys(
    (
        "name",
        "label",
        "e-mail",
        "phone",
        "position",
        "company",
        "place",
        "dates",
        "highlights",
        "school",
        "degree",
        "skills",
    ),
    100,
)


def values(resume: Resume) -> list[tuple[str, object]]:
    """What is compared: pairs of a field and a value, in order."""
    basics = resume.basics
    found: list[tuple[str, object]] = [("name", basics.name), ("label", basics.label)]
    found += [("e-mail", basics.email), ("phone", basics.phone)]
    for number, job in enumerate(resume.work):
        found += [("position", (number, job.position)), ("company", (number, job.name))]
        found += [("place", (number, job.location)), ("dates", (number, job.start_date, job.end_date))]
        found += [("highlights", (number, highlight.text)) for highlight in job.highlights]
    for number, school in enumerate(resume.education):
        found += [("school", (number, school.institution)), ("degree", (number, school.study_type, school.area))]
        found += [("dates", (number, school.start_date, school.end_date))]
    found += [("skills", (group.name, group.level, *group.keywords)) for group in resume.skills]
    return found


def test_what_is_rendered_is_read_as_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    hits: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    missed: list[str] = []
    for template in get_args(Template):
        for name, resume in (PEOPLE | ABROAD).items():
            got = read(render(resume, "pdf", Options(template=template)).data, "a.pdf").resume
            read_values = values(got)
            for field, value in values(resume):
                totals[field] += 1
                if (field, value) in read_values:
                    hits[field] += 1
                else:
                    missed.append(f"{template} {name}: {field}: {value!r}")
            if got.language != (resume.language or "en"):
                missed.append(f"{template} {name}: more or less: taken for {got.language}")
            missed += [
                f"{template} {name}: more or less {section}"
                for section in ("work", "education", "skills", "projects")
                if len(getattr(got, section)) != len(getattr(resume, section))
            ]
    with capsys.disabled():
        print("\n" + "\n".join(f"{f:12} {hits[f]:4}/{totals[f]:<4} {100 * hits[f] / totals[f]:6.1f} %" for f in totals))
    low = {field: floor for field, floor in FLOORS.items() if 100 * hits[field] < floor * totals[field]}
    assert not low, "\n".join(missed)
    assert not [line for line in missed if "more or less" in line]


@pytest.mark.parametrize("language", section_names.LANGUAGES)
def test_dates_of_every_month_are_read_as_they_were(language: str) -> None:
    for month in range(1, 13):
        start, end = f"2018-{month:02d}", f"2020-{month:02d}"
        (ended,) = dates.find(wording.dates(start, end, "", language, True))
        assert (ended.start, ended.end, ended.present) == (start, end, False)
        (going,) = dates.find(wording.dates(start, "", "", language, True))
        assert (going.start, going.present) == (start, True)
        assert wording.dates(start, "", going.text, language, False) == going.text
