"""The layout that feeds every format: order, wording, dates, cleaning; and the text formats against stored files.

`UPDATE_GOLDEN=1 pytest …` rewrites the stored files.
"""

import os
from pathlib import Path
from typing import get_args

import pytest

from tailor.documents.output import layout
from tailor.documents.output.layout import Entry, clean, linked, shown_url
from tailor.documents.output.markdown import escaped
from tailor.documents.render import render
from tailor.documents.words import wording
from tailor.model import section_names
from tailor.model.resume import SECTION_ORDER, Basics, Education, Location, Resume, SectionName, Skill, Work
from tests.tailor.documents.rendered_people import SCRIPTS, ZOE, highlights

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "render"


def golden(name: str, text: str) -> None:
    """Compare a text with its stored file, or store it."""
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize("format", ["md", "txt"])
@pytest.mark.parametrize("person", ["zoe", "arabic", "japanese", "cyrillic"])
def test_text_formats_match_their_golden(person: str, format: str) -> None:
    resume = ZOE if person == "zoe" else SCRIPTS[person]
    made = render(resume, "md" if format == "md" else "txt")
    golden(f"{person}.{format}", made.data.decode())


def test_the_layout_matches_its_golden() -> None:
    golden("zoe.layout.json", layout.resume(ZOE).model_dump_json(indent=1) + "\n")


def test_sections_follow_the_order_of_the_model() -> None:
    ids = [section.id for section in layout.resume(ZOE).sections]
    assert ids == ["summary", *(name for name in SECTION_ORDER if name != "sections"), "x1", "x2"]


@pytest.mark.parametrize("language", section_names.LANGUAGES)
def test_every_language_words_every_section(language: str) -> None:
    worded = [section_names.heading(name, language) for name in ("summary", *get_args(SectionName))]
    assert len(set(filter(None, worded))) == len(worded) - 2  # basics has none, and `sections` bring their own
    assert wording.date("2020-05", language) != "2020-05"
    assert language == "en" or worded[1] != section_names.heading("summary", "en")


@pytest.mark.parametrize(
    ("start", "end", "written", "language", "open_ended", "shown"),
    [
        ("2018-03", "", "", "en", True, "Mar 2018 – Present"),
        ("2018-03", "", "", "en", False, "Mar 2018"),
        ("2018-03", "2020-11-30", "", "de", True, "März 2018 – Nov. 2020"),
        ("2018", "2018", "", "en", True, "2018"),
        ("", "2015", "", "en", True, "2015"),
        ("", "", "since forever", "en", True, "since forever"),
        ("2018-03", "", "03/2018 - heute", "de", True, "März 2018 – heute"),
        ("2018-03", "", "March 2018 –", "en", True, "Mar 2018 – Present"),
        ("2018-03", "", "März 2018 – gegenwärtig", "de", True, "März 2018 – heute"),
        ("2018-03", "", "Mar 2018 to till date", "en", False, "Mar 2018 – Present"),
        ("2021-09", "", "Depuis septembre 2021", "fr", False, "sept. 2021 – aujourd’hui"),
        ("2021-09", "", "Seit 09/2021", "de", False, "Sept. 2021 – heute"),
        ("2021", "", "Since 2021", "en", False, "Since 2021"),
        ("2018-03", "", "March 2018", "en", True, "Mar 2018"),  # nobody said that it goes on
        ("2018", "2019", "Summer 2018 – Fall 2019", "en", True, "Summer 2018 – Fall 2019"),
        ("2018-06", "2021-06", "2018, 2020 and 2021", "en", True, "2018, 2020 and 2021"),
        ("2018-03", "2020-01", "2018年3月～2020年1月", "ja", True, "2018年3月 – 2020年1月"),
        ("2018-03", "", "مارس 2018 - حتى الآن", "ar", True, "مارس 2018 – حتى الآن"),
        ("2018-13", "", "", "en", False, "2018"),
    ],
)
def test_ranges_are_worded_and_nothing_is_lost(
    start: str, end: str, written: str, language: str, open_ended: bool, shown: str
) -> None:
    assert wording.dates(start, end, written, language, open_ended) == shown


def test_a_bare_score_is_called_a_grade() -> None:
    assert wording.grade("1,3", "de") == "Note: 1,3"
    assert wording.grade("GPA 3.9/4", "de") == "GPA 3.9/4"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\r\n  c", "a b c"),
        ("soft\u00adhyphen\u200b\ufeff", "softhyphen"),
        ("\u202eabc\u202c", "abc"),
        ("\uf0e0 mail \ue000", "mail"),
        ("e\u0301", "é"),
        ("𝗕𝗼𝗹𝗱", "Bold"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\ud800x", "x"),
    ],
)
def test_texts_are_cleaned(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_addresses_are_shown_short_and_linked_only_to_the_web() -> None:
    assert shown_url("https://www.example.org/a/") == "example.org/a"
    assert linked("example.org/a") == "https://example.org/a"
    assert linked("javascript:alert(1)") == ""
    assert linked("file:///etc/passwd") == ""


def test_an_entry_without_a_title_is_led_by_its_organisation() -> None:
    document = layout.resume(Resume(education=(Education(id="e1", institution="TU Berlin", start_date="2010"),)))
    (entry,) = document.sections[0].blocks
    assert isinstance(entry, Entry)
    assert (entry.title, entry.organisation, entry.dates) == ("TU Berlin", "", "2010")


def test_bullets_lose_the_sign_they_were_written_with() -> None:
    document = layout.resume(Resume(work=(Work(id="w1", highlights=highlights("w1", "• one", "-5 °C kept", "– two")),)))
    (entry,) = document.sections[0].blocks
    assert isinstance(entry, Entry)
    assert [bullet.text for bullet in entry.bullets] == ["one", "-5 °C kept", "two"]


def test_a_place_is_the_written_one_or_is_put_together() -> None:
    def place(location: Location) -> str:
        return layout.resume(Resume(basics=Basics(location=location))).header.contacts[0].text

    assert place(Location(text="Berlin (remote)", city="Berlin")) == "Berlin (remote)"
    assert place(Location(postal_code="10115", city="Berlin", country_code="DE")) == "10115 Berlin, DE"
    assert (
        place(Location(address="14 Mill Lane", postal_code="LS12 3QR", city="Leeds")) == "14 Mill Lane, Leeds LS12 3QR"
    )
    assert place(Location(postal_code="43004", city="Columbus", region="OH")) == "Columbus, OH 43004"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("C# and *args, __init__", r"C# and \*args, \_\_init\_\_"),
        ("# not a heading", r"\# not a heading"),
        ("1. not a list", r"1\. not a list"),
        ("<b>&amp;</b> R&D", r"\<b>\&amp;\</b> R&D"),
        ("snake_case [x](y)", r"snake_case \[x\](y)"),
    ],
)
def test_markdown_signs_show_as_they_are(text: str, shown: str) -> None:
    assert escaped(text) == shown


def test_a_skill_without_keywords_is_its_name() -> None:
    document = layout.resume(Resume(skills=(Skill(id="s1", name="Cooking"), Skill(id="s2"))))
    assert [list(layout.texts(document))] == [["Skills", "Cooking"]]
