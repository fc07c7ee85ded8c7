"""Which lines of a letter claim nothing, and which only look so."""

import pytest

from tailor.engine.base import Brief
from tailor.engine.offline.letter import frame
from tailor.model.courtesy import Names, is_courtesy
from tests.tailor.model.story import Story

NAMES = Names(title="Senior Site Reliability Engineer (m/w/d)", company="Northwind Traders GmbH", person="Ada Example")
ROLE, FIRM = "Senior Site Reliability Engineer", "Northwind Traders"


@pytest.mark.parametrize(
    "line",
    [
        f"Dear {FIRM} team,",
        "Dear Hiring Manager,",
        f"I am applying for the position of {ROLE}.",
        f"I am writing to express my interest in the {ROLE} role at {FIRM}.",
        "I’m excited to apply for this role.",
        f"With great interest, I am applying for the position as {NAMES.title} at {NAMES.company}.",
        "Thank you for your time and consideration.",
        "I look forward to hearing from you.",
        "I would welcome the opportunity to discuss my application further.",
        "Kind regards,",
        "Sincerely, Ada Example",
        "Ada Example",
        f"hiermit bewerbe ich mich um die Stelle als {NAMES.title} bei der {NAMES.company}.",
        "Ich freue mich auf Ihre Einladung zum Gespräch.",
        f"Je vous adresse ma candidature au poste de {ROLE} chez {FIRM}.",
        f"Presento mi candidatura al puesto de {ROLE} en {FIRM}.",
    ],
)
def test_a_frame_claims_nothing(line: str) -> None:
    assert is_courtesy(line, NAMES)


def test_whom_a_pasted_posting_names_with_a_town_is_greeted_without_it() -> None:
    names = NAMES.model_copy(update={"company": "Restaurant Haferkamp GmbH, Osnabrück"})
    assert is_courtesy("Liebes Team von Restaurant Haferkamp GmbH,", names)
    assert not is_courtesy("Ich war im Team von Restaurant Haferkamp GmbH,", names)


@pytest.mark.parametrize(
    "line",
    [
        "",
        f"As {ROLE} at {FIRM} I ran clusters.",
        f"I am {ROLE} at {FIRM}.",
        f"My application: I am {ROLE} at {FIRM}.",
        f"My interest as {ROLE} at {FIRM}",
        "I led a team of 12.",
        "I have a role in your team.",
        "I am applying, with 12 years of experience, for this role.",
        f"Dear team, I led {FIRM}.",
        f"I would like to apply my Kafka knowledge at {FIRM}.",
        "Thank you, I tripled revenue.",
        "Dear 12 teams that I led,",
        "I look forward to my degree.",
        "Ada Example, PhD",
        "Kind regards, Director",
    ],
)
def test_nothing_slips_in_between(line: str) -> None:
    assert not is_courtesy(line, NAMES)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "cs", "ro"])
@pytest.mark.parametrize("company", [FIRM, ""])
def test_the_built_in_engines_frame_is_courtesy(language: str, company: str) -> None:
    session = Story().to_writing().session
    assert session.posting is not None
    posting = session.posting.model_copy(update={"company": company, "language": language})
    brief = Brief.of(session).model_copy(update={"language": language, "posting": posting})
    names = Names(title=posting.title, company=company, person="Ada Example")
    assert frame(brief).lines
    for line in frame(brief).lines:
        assert is_courtesy(line, names), line
