"""What templates of the web and of TeX do that people's own papers hardly do: each was read wrongly once."""

from tests.tailor.documents.lines import line
from tests.tailor.documents.papers import MAIL, NAME, heading, read


def test_an_address_below_the_last_item_is_the_entrys_own() -> None:
    job = ("Tidewater Boats", "Boatbuilder", "May 2017 to June 2020")
    items = [line("planked four larch hulls", bullet="•", x0=70), line("steamed the ribs", bullet="•", x0=70)]
    (work,) = read(NAME, MAIL, heading("Experience"), *job, *items, "https://tidewater.example/boats").work
    assert [highlight.text for highlight in work.highlights] == ["planked four larch hulls", "steamed the ribs"]
    assert work.url == "https://tidewater.example/boats"
