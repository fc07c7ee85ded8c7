"""Résumés as other editors export them."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.documents.loose import read_loosely, shaped
from tailor.documents.read import read
from tailor.errors import Refusal
from tailor.model.resume import Resume
from tests.files import resume as pdf
from tests.tailor.documents.figures import readings

OURS = {
    "basics": {"name": "Ada", "label": "Engineer", "location": {"city": "Porto"}, "profiles": [{"network": "GitHub"}]},
    "work": [
        {
            "id": "w1",
            "name": "Globex",
            "position": "SRE",
            "startDate": "2019",
            "highlights": [{"id": "x", "text": "Ran"}],
        }
    ],
    "education": [{"institution": "Porto", "studyType": "BSc", "courses": ["Maths"]}],
    "skills": [{"name": "Tools", "level": "Daily", "keywords": ["Ansible", "Go"]}, {"name": "Web"}],
    "projects": [{"name": "P", "keywords": ["k"], "roles": ["r"], "highlights": ["h"]}],
    "volunteer": [{"organization": "O", "position": "V", "summary": "s"}],
    "languages": [{"language": "English", "fluency": "Native"}],
    "references": [{"name": "Bob", "reference": "Good"}],
    "sections": [{"heading": "Talks", "lines": ["On call"]}],
    "meta": {"version": "v1.0.0"},
    "language": "en",
}


def loosely(value: Any) -> Resume:
    """The résumé of an exported object."""
    return read_loosely(json.dumps(value).encode(), "resume.json").resume


def test_json_resume_stays_what_it_is() -> None:
    data = json.dumps(OURS).encode()
    assert read_loosely(data, "a.json") == read(data, "a.json")
    assert loosely(json.loads(json.dumps(loosely(OURS).json_resume()))).json_resume() == loosely(OURS).json_resume()


def test_files_of_other_kinds_are_read_as_ever() -> None:
    assert read_loosely(pdf(), "a.pdf") == read(pdf(), "a.pdf")


def test_every_resume_that_we_write_is_read_back() -> None:
    for found, reading in readings():
        if written := reading.resume.json_resume():
            assert loosely(written).json_resume().keys() == written.keys(), found.name
            assert loosely({"resume": written}).json_resume() == loosely(written).json_resume(), found.name


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"name": "Ada"}, "Ada"),
        ({"personal_info": {"fullName": "Ada"}}, "Ada"),
        ({"contactInfo": {"name": "Ada"}, "basics": {}}, "Ada"),
        ({"header": {"firstName": "Ada", "lastName": "Example"}}, "Ada Example"),
        (json.dumps({"cv": {"basics": {"name": "Ada"}}}), "Ada"),
    ],
)
def test_whose_it_is(value: Any, name: str) -> None:
    assert (
        read_loosely((value if isinstance(value, str) else json.dumps(value)).encode(), "x").resume.basics.name == name
    )


@pytest.mark.parametrize(
    ("skills", "keywords"),
    [
        ("Go, SQL", [["Go", "SQL"]]),
        (["Go", "SQL"], [["Go", "SQL"]]),
        ({"Code": ["Go"], "Data": "SQL, R"}, [["Go"], ["SQL", "R"]]),
        ([{"category": "Code", "items": ["Go"]}, "SQL"], [["SQL"], ["Go"]]),
    ],
)
def test_skills_in_every_shape(skills: Any, keywords: list[list[str]]) -> None:
    assert [list(group.keywords) for group in loosely({"skills": skills}).skills] == keywords


def test_texts_in_html_become_lines() -> None:
    entry = {
        "company": "Globex",
        "position": "SRE",
        "summary": "<ul><li>Ran <b>A</b> &amp; B</li><li>x &lt; y</li></ul>",
    }
    (work,) = loosely({"experience": [entry]}).work
    assert [line.text for line in work.highlights] == ["Ran A & B", "x < y"]
    (plain,) = loosely({"experience": [{"company": "Globex", "summary": "a < b > c <d>"}]}).work
    assert plain.summary == "a < b > c <d>"


def test_what_is_hidden_stays_hidden() -> None:
    hidden = {"experience": {"items": [{"company": "A", "visible": False}]}, "awards": {"visible": False, "items": [1]}}
    assert loosely({"basics": {"name": "Ada"}, "sections": hidden}).json_resume() == {"basics": {"name": "Ada"}}


@pytest.mark.parametrize("value", [{}, [], 7, None, "x", {"a": {"b": {"resume": 1}}}, {"resume": {"resume": {}}}])
def test_what_is_no_resume(value: Any) -> None:
    with pytest.raises(Refusal):
        loosely(value)


_KEYS = st.sampled_from(
    [*OURS, "resume", "experience", "items", "url", "summary", "skills", "visible", "x", "linkedin"]
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=20,
)


@settings(deadline=None)
@given(_VALUES)
def test_any_json_is_a_resume_or_refused(value: Any) -> None:
    assert isinstance(shaped(value), dict)
    with contextlib.suppress(Refusal):
        loosely(value)
