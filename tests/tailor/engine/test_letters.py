"""Whether a message asks for a cover letter."""

import pytest

from tailor.engine.letters import letter_wanted
from tailor.model.addressing import addressed, is_salutation, salutation
from tailor.model.sayings import speech


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("write me a cover letter, keep it short", True),
        ("Cover letter please", True),
        ("can you make the cover letter shorter?", True),
        ("I need a cover letter too", True),
        ("I'd like a cover letter, please", True),
        ("I’d love a covering letter", True),
        ("Schreib mir bitte ein Anschreiben", True),
        ("Ich brauche noch ein Motivationsschreiben", True),
        ("Peux-tu écrire une lettre de motivation ?", True),
        ("Necesito una carta de presentación", True),
        ("write the letter pls", True),
        ("ok, can you draft me a letter?", True),
        ("letter please", True),
        ("Schreib mir den Brief", True),
        ("écris-moi la lettre", True),
        ("escribe la carta por favor", True),
        ("refais la lettre", True),
        ("la lettre svp", True),
        ("vuelve a escribir la carta", True),
        ("lettera per favore", True),
        ("riscrivi la lettera", True),
        ("napisz list jeszcze raz", True),
        ("la carta", False),
        ("napisz list do banku", False),
        ("write a letter to the bank", False),
        ("do letters count?", False),
        ("Wrote the letter of the month", False),
        ("write no letter", False),
        ("I wrote cover letters for 40 clients", False),
        ("I checked each cover letter that came in", False),
        ("Don't write a cover letter", False),
        ("no cover letter please", False),
        ("Bitte kein Anschreiben", False),
        ("Why does the cover letter say that?", False),
        ("Wrote letters to suppliers", False),
        ("", False),
    ],
)
def test_a_letter_is_written_when_one_is_asked_for(text: str, wanted: bool) -> None:
    assert letter_wanted(text) is wanted


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs"])
def test_the_letter_that_the_help_offers_can_be_asked_for(language: str) -> None:
    assert letter_wanted(speech(language).can.splitlines()[-1].removeprefix("• "))


@pytest.mark.parametrize(
    ("language", "line", "greeting"),
    [
        ("en", "Applications to Ms Helen Tarrant, Food Team Lead.", "Dear Ms Tarrant,"),
        (
            "de",
            "Ihre Ansprechpartnerin ist Frau Dr. Miriam Falke, jobs@n.example.",
            "Sehr geehrte Frau Dr. Falke,",
        ),
        ("en", "Questions to Ms Carla Rossi", "Dear Ms Rossi,"),
        ("fr", "Contact : Mme Sylvie Perrochon", "Madame,"),
        ("es", "Persona de contacto: D. Ramón Espejel", "Estimado Sr. Espejel:"),
        ("nl", "Neem contact op met mevrouw Karin van der Berg", "Geachte mevrouw van der Berg,"),
        ("pt", "Candidaturas ao cuidado da Sra. Teresa Gouveia.", "Prezada Sra. Gouveia,"),
        ("it", "Inviare il CV alla Dott.ssa Carla Rossi", "Gentile Dott.ssa Rossi,"),
        ("pl", "Kontakt: Pani Anna Nowak", "Szanowna Pani,"),
        ("en", "Send your CV and a covering letter to Joanne Pell, Practice Manager.", "Dear Joanne Pell,"),
        ("en", "Apply with CV and letter to our Partner, Priya Ramanathan.", "Dear Priya Ramanathan,"),
        ("en", "Send your CV to Human Resources, Head Office.", ""),
        ("en", "Apply to Kirkgate Youth, Leeds. Send it to our Leeds office.", ""),
        ("en", "Founded by Mr John Smith in 1920. Apply now.", ""),
        ("en", "Questions to Ms Ana Reyes.\nApplications to Mr John Hale.", ""),
    ],
)
def test_a_person_whom_the_posting_names_is_greeted(language: str, line: str, greeting: str) -> None:
    assert addressed(f"We bake bread.\n{line}", language) == greeting


POSTING = "Paralegal\nApply with CV and letter to our Partner, Priya Ramanathan."


@pytest.mark.parametrize(
    ("said", "greeting"),
    [
        ("make the letter start with hi priya", "Hi Priya,"),
        ("Hi Priya", "Hi Priya,"),
        ("can you start the letter with “Dear Ms Ramanathan”", "Dear Ms Ramanathan,"),
        ("address it to Priya Ramanathan please", "Dear Priya Ramanathan,"),
        ("commence la lettre par Bonjour Soizic", "Bonjour Soizic,"),
        ("Der Brief soll mit Liebe Frau Falke anfangen", "Liebe Frau Falke,"),
        ("hi there", ""),
        ("Hello Tailor", ""),
        ("the summary should start with Key worker", ""),
        ("I greet guests and address it to the right person", ""),
    ],
)
def test_the_letter_begins_as_its_writer_wants(said: str, greeting: str) -> None:
    assert salutation(said, POSTING) == greeting
    assert not greeting or is_salutation(greeting)
