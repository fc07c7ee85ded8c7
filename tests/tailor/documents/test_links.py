"""Links: which are the person's, which belong to an entry, and that none is lost."""

import time

import pytest

from tailor.documents.docx import reader
from tailor.documents.pages import links, pdf
from tailor.documents.pages.lines import Cell, Line, Link
from tailor.documents.read import read, sniff
from tailor.documents.render import render
from tests.corpus import case
from tests.tailor.documents.figures import readings
from tests.tailor.documents.rendered_people import ZOE


@pytest.mark.parametrize(
    ("shown", "target", "meant"),
    [
        ("github.com/jake", "https://github.com/...", "github.com/jake"),
        ("linkedin.com/in/jake", "https://linkedin.com/in/…", "linkedin.com/in/jake"),
        ("github.com/jake", "https://github.com/", "github.com/jake"),
        ("github.com/jake", "https://www.github.com/jake-ryan", "https://www.github.com/jake-ryan"),
        ("jake.dev", "https://jake.dev/", "https://jake.dev/"),
        ("jake.dev", "http://localhost:8080/jake.dev", "jake.dev"),
        ("jake.dev", "http://localhost:8080/other", None),
        ("jake.dev", "https://github.com/jake", None),
    ],
)
def test_one_link_or_two(shown: str, target: str, meant: str | None) -> None:
    assert links.one(shown, target) == meant


@pytest.mark.parametrize(
    ("text", "behind", "found"),
    [
        ("github.com/jake", [Link("https://github.com/...", "github.com/jake")], ["github.com/jake"]),
        ("github.com/jake", [Link("https://github.com/...")], ["github.com/jake"]),
        ("github.com/jake", [Link("https://github.com/other")], ["github.com/jake", "https://github.com/other"]),
        ("itch.io | x", [Link("https://itch.io/jake", "@jake")], ["https://itch.io/jake"]),
        ("jake.dev", [Link("https://jake.dev/blog", "Blog")], ["jake.dev", "https://jake.dev/blog"]),
        ("Node.js and B.Sc", [], []),
    ],
)
def test_text_and_what_lies_behind_it(text: str, behind: list[Link], found: list[str]) -> None:
    assert links.merged(text, behind) == found


def line(text: str, *addresses: str) -> Line:
    """A line with links behind its text."""
    return Line([Cell([])], links=[Link(address, text) for address in addresses])


def test_own_profiles_are_taken_off_entries() -> None:
    entry = line("x", "https://github.com/jake", "https://github.com/jake/pgfence", "https://jake.dev")
    links.claim([], [entry], "jake.dev")
    assert [link.address for link in entry.links] == ["https://github.com/jake/pgfence"]


def test_another_profile_of_a_known_network_is_not_the_persons() -> None:
    entry = line("x", "https://github.com/jake", "https://github.com/acme", "https://linkedin.com/in/jake")
    links.claim([line("GitHub", "https://github.com/jake")], [entry], "")
    assert [link.address for link in entry.links] == ["https://github.com/acme"]


def test_papers_and_projects_keep_their_links() -> None:
    found = case("resumes", "rendercv-classic")
    resume = read(found.file.read_bytes(), found.file.name).resume
    assert resume.basics.url == "https://rendercv.com/"
    assert [p.network for p in resume.basics.profiles if p.network] == ["LinkedIn", "GitHub"]
    papers = [(p.name.split(":")[0].split()[0], p.url[:24]) for p in resume.publications if p.url]
    assert papers == [(w, "https://doi.org/10.1234/") for w in ("Sparse", "Neural", "Multi-Agent", "On-Device")]
    assert not [p for p in resume.basics.profiles if "doi.org" in p.url]


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_links_of_what_we_render_come_back(format: str) -> None:
    data = render(ZOE, "pdf" if format == "pdf" else "docx").data
    resume = read(data, f"a.{format}").resume
    assert links.key(resume.basics.url) == "zoe.example.org"
    assert [links.key(p.url) for p in resume.basics.profiles if p.network == "GitHub"] == ["github.com/zoebm"]
    assert [links.key(p.url) for p in resume.projects] == ["github.com/zoebm/pgfence"]
    assert links.key(resume.work[0].url) == "acme.example"


def test_no_link_is_lost() -> None:
    """Links of every file that are nowhere in its résumé: only those that were never filled in, or lead nowhere."""
    seen = 0
    for found, reading in readings():
        data = found.file.read_bytes()
        kind = sniff(data, found.file.name)
        linked = [link for sheet in pdf.sheets(data) for _, link in sheet.links] if kind == "pdf" else []
        linked = reader.lines(data)[1] if kind == "docx" else linked
        seen += len(linked)
        lost = links.unplaced(filter(links.is_web, linked), reading.resume.model_dump_json())
        unfilled = ("...", "localhost:8080/johndoe.com", "//github.com/", "linkedin.com/")
        assert not [link for link in lost if not link.address.endswith(unfilled)], found.name
    if not seen:
        pytest.skip("the corpus is not on this machine")


def test_fewer_links_without_a_network_stand_beside_the_name() -> None:
    """Addresses that are no profile and no page of the person's: 92, when those of entries were not yet placed."""
    unnamed = sum(not profile.network for _, reading in readings() for profile in reading.resume.basics.profiles)
    assert unnamed <= 30


def test_a_row_of_dashes_takes_as_long_as_it_is() -> None:
    taken = {}
    for length in (5_000, 20_000):
        text, began = "2019-" * (length // 5), time.process_time()
        assert links.addresses(f"{text} ada.example.org") == ["ada.example.org"]
        taken[length] = time.process_time() - began
    assert taken[20_000] < 9 * max(taken[5_000], 0.05)
