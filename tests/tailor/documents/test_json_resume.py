"""JSON Resume: liberal in shape, strict in result."""

import json
from typing import Any

import pytest

from tailor.documents.read import read
from tailor.documents.reading import Reading
from tailor.model.resume import Highlight, Resume, Work
from tests.corpus import case


def _read(value: object) -> Reading:
    return read(json.dumps(value).encode(), "resume.json")


def test_the_plain_format() -> None:
    resume = _read(
        {
            "basics": {"name": "Jane", "email": "j@d.example", "location": {"city": "Bonn", "countryCode": "DE"}},
            "work": [{"name": "Acme", "position": "Engineer", "startDate": "2019-05", "highlights": ["a", "b"]}],
            "education": [{"institution": "Uni", "studyType": "BSc", "area": "CS", "courses": ["x"]}],
            "skills": [{"name": "Web", "keywords": ["HTML", "CSS"]}],
            "languages": [{"language": "German", "fluency": "Native"}],
        }
    ).resume
    assert resume.basics.location.city == "Bonn"
    assert [h.id for h in resume.work[0].highlights] == ["w1h1", "w1h2"]
    assert (resume.work[0].start_date, resume.work[0].end_date) == ("2019-05", "")
    assert resume.education[0].courses[0].text == "x"
    assert resume.skills[0].keywords == ("HTML", "CSS")


def test_other_shapes() -> None:
    reading = _read(
        {
            "basics": {"name": "Jane", "website": "d.example", "location": "Bonn, Germany", "profiles": None},
            "work": {
                "company": "Acme",
                "title": "Boss",
                "startDate": "May 2019",
                "endDate": "Present",
                "highlights": "one\n- two",
            },
            "skills": ["Go", {"name": "Web", "keywords": "HTML, CSS"}],
            "hats": ["a bowler", {"colour": "green"}],
        }
    )
    resume = reading.resume
    (work,) = resume.work
    assert (work.name, work.position, work.start_date, work.end_date) == ("Acme", "Boss", "2019-05", "")
    assert work.dates == "May 2019 – Present"
    assert [h.text for h in work.highlights] == ["one", "two"]
    assert [s.name for s in resume.skills] == ["Go", "Web"]
    assert resume.skills[1].keywords == ("HTML", "CSS")
    assert resume.sections[0].heading == "hats"
    assert [line.text for line in resume.sections[0].lines] == ["a bowler", "green"]
    assert any("hats" in warning for warning in reading.warnings)


def test_our_own_shape_comes_back_as_it_was() -> None:
    before = Resume(
        work=(
            Work(
                id="w1", name="Acme", position="Boss", start_date="2019", highlights=(Highlight(id="w1h1", text="one"),)
            ),
        )
    )
    assert read(before.model_dump_json().encode(), "x.json").resume.work == before.work


def test_what_is_read_from_a_pdf_survives_the_format() -> None:
    found = case("resumes", "jake")
    before = read(found.file.read_bytes(), "x.pdf").resume
    after = _read(before.json_resume()).resume
    assert [(w.name, w.position, w.start_date, w.end_date) for w in after.work] == [
        (w.name, w.position, w.start_date, w.end_date) for w in before.work
    ]
    assert [[h.text for h in w.highlights] for w in after.work] == [[h.text for h in w.highlights] for w in before.work]


@pytest.mark.parametrize(
    "value",
    [
        {"basics": 7},
        {"basics": {"name": ["a", "b"], "profiles": "x"}},
        {"work": [None, 3, [], {"highlights": {"a": 1}}]},
        {"work": [{"name": "\u0000\u0007bell", "startDate": 2019, "endDate": "soon"}]},
        {"skills": [{"keywords": [1, 2.5, None, True]}]},
        {"education": [[{"institution": "nested"}]]},
    ],
)
def test_odd_values_make_no_error(value: dict[str, Any]) -> None:
    reading = _read(value)
    assert isinstance(reading.resume, Resume)
    assert "\x07" not in reading.resume.model_dump_json()
