"""An address is taken for the posting that it means: behind detours, beside a search, on a part of a page."""

# ruff: noqa: E501 - addresses

import pytest

from scraper import Scraper
from scraper.net import addresses
from scraper.net.guard import BadAddress
from tests.scraper.board import PostingServer

DOC = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefg"

MEANT = [
    ("https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=loom", "https://www.linkedin.com/jobs/view/4012345678/"),
    ("https://de.linkedin.com/jobs/collections/recommended/?currentJobId=4012345678", "https://www.linkedin.com/jobs/view/4012345678/"),
    ("https://www.linkedin.com/comm/jobs/view/4012345678/?trackingId=x&refId=y", "https://www.linkedin.com/jobs/view/4012345678/"),
    ("https://www.linkedin.com/jobs/view/4012345678/?currentJobId=1", "https://www.linkedin.com/jobs/view/4012345678/?currentJobId=1"),
    ("https://de.indeed.com/jobs?q=weber&l=Ulm&vjk=54f1f8af68d722d2", "https://de.indeed.com/viewjob?jk=54f1f8af68d722d2"),
    ("https://www.indeed.co.uk/rc/clk?jk=54f1f8af68d722d2&fccid=1", "https://www.indeed.co.uk/viewjob?jk=54f1f8af68d722d2"),
    ("https://au.indeed.com/viewjob?jk=54f1f8af68d722d2&from=serp", "https://au.indeed.com/viewjob?jk=54f1f8af68d722d2&from=serp"),
    ("https://www.glassdoor.com/Job/looms-jobs-SRCH_KO0,5.htm?jl=1009123456", "https://www.glassdoor.com/job-listing/j?jl=1009123456"),
    ("https://www.seek.com.au/loom-jobs?jobId=93856863&type=standard", "https://www.seek.com.au/job/93856863"),
    ("https://hk.jobsdb.com/loom-jobs?jobId=93856863", "https://hk.jobsdb.com/job/93856863"),
    ("https://spb.hh.ru/applicant/vacancy_response?vacancyId=91282950", "https://hh.ru/vacancy/91282950"),
    (f"https://docs.google.com/document/d/{DOC}/edit?usp=sharing#heading=h.1", f"https://docs.google.com/document/d/{DOC}/export?format=txt"),
    (f"https://docs.google.com/document/u/0/d/{DOC}", f"https://docs.google.com/document/d/{DOC}/export?format=txt"),
    (f"https://docs.google.com/document/d/e/{DOC}/pub", f"https://docs.google.com/document/d/e/{DOC}/pub"),
    ("https://www.google.com/url?sa=t&q=https%3A%2F%2Fmill.example%2Fjobs%2F7&ved=1", "https://mill.example/jobs/7"),
    ("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmill.example%2Fjobs%2F7%23dyer&data=1", "https://mill.example/jobs/7#dyer"),
    (
        "https://www.google.de/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fmill.example%252Fjobs%252F7",
        "https://mill.example/jobs/7",
    ),
    ("https://mill.example/jobs#dyer", "https://mill.example/jobs#dyer"),
    ("https://mill.example/jobs#top", "https://mill.example/jobs"),
    ("https://mill.example/jobs#dyer:~:text=mixes%20what", "https://mill.example/jobs#dyer"),
    ("https://mill.example/jobs?currentJobId=4012345678", "https://mill.example/jobs?currentJobId=4012345678"),
    ("https://linkedin.com.evil.example/jobs/search/?currentJobId=4012345678", "https://linkedin.com.evil.example/jobs/search/?currentJobId=4012345678"),
    ("https://www.indeed.com/jobs?vjk=../../x", "https://www.indeed.com/jobs?vjk=../../x"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "page"), MEANT)
def test_an_address_means_a_posting(given: str, page: str) -> None:
    assert str(addresses.meant(given)) == page


@pytest.mark.parametrize(
    "inner", ["file:///etc/passwd", "http://user:secret@mill.example/", "javascript:alert(1)", "mill.example\\@x"]
)
def test_what_a_detour_leads_to_is_checked_like_any_address(inner: str) -> None:
    with pytest.raises(BadAddress):
        addresses.meant(f"https://www.google.com/url?q={inner}")


@pytest.mark.parametrize("text", ["http://]/", "http://a]b/#part"])
def test_a_bracket_in_a_name_is_told_by_the_guard(text: str) -> None:
    assert "]" not in addresses.meant(text).page


def test_detours_without_end_are_not_followed() -> None:
    page = "https://mill.example/"
    for _ in range(8):
        page = f"https://vk.com/away.php?to={page}"
    assert str(addresses.meant(page)).startswith("https://vk.com/")


@pytest.mark.parametrize(
    ("given", "site"),
    [
        ("https://www.linkedin.com/jobs/search/?keywords=loom", "LinkedIn"),
        ("https://www.linkedin.com/jobs/collections/recommended/", "LinkedIn"),
        ("https://uk.indeed.com/jobs?q=weaver&l=Leeds", "Indeed"),
        ("https://uk.indeed.com/q-weaver-l-leeds-jobs.html", "Indeed"),
        ("https://www.glassdoor.co.uk/Job/leeds-weaver-jobs-SRCH_IL.0,5_KO6,12.htm", "Glassdoor"),
        ("https://www.google.com/search?q=weaver+jobs&ibp=htl;jobs", "Google"),
    ],
)
async def test_a_search_is_told_from_a_posting_without_asking_anybody(scraper: Scraper, given: str, site: str) -> None:
    posting = await scraper.read(given)
    assert posting.outcome == "not_a_posting"
    assert f"search on {site}" in posting.reason
    assert "give that one's address" in posting.reason


JOBS = "".join(
    f"<div class=job><h2 id={name.lower()}>{name}</h2><p>{what}</p><p>You will have lunch with all of us in the kitchen of the mill,"
    " and your pay rises with each year that you stay.</p></div>"
    for name, what in (
        (
            "Dyer",
            "You mix what our customers dream of. You will write down how, so that it comes out the same again, and you must have an eye for colour.",
        ),
        (
            "Weaver",
            "You keep forty looms going. You will mend what breaks by day and by night, and you must have the patience that thread asks for.",
        ),
        (
            "Driver",
            "You bring cloth to ships. You will load and unload, in the harbour and at the mill, and you must have a licence for our lorry.",
        ),
    )
)


async def test_the_part_of_a_page_that_an_address_points_at_is_read(server: PostingServer, scraper: Scraper) -> None:
    server.serve("/jobs", f"<title>Work at the mill</title><h1>Work with us</h1>{JOBS}")
    posting = await scraper.read(server.url("/jobs#weaver"))
    assert (posting.outcome, posting.title) == ("ok", "Weaver")
    assert "forty looms" in posting.description
    assert "lorry" not in posting.description


@pytest.mark.parametrize("part", ["requirements", "apply", "how"])
async def test_a_part_of_one_posting_is_not_taken_for_a_job(server: PostingServer, scraper: Scraper, part: str) -> None:
    sections = "".join(
        f"<section class=part id={name}><h2 id=h{name}>{heading}</h2><p>{said}</p></section>"
        for name, heading, said in (
            ("duties", "Your duties", "You keep forty looms going by day and by night, and you mend what breaks."),
            ("requirements", "Requirements", "Five years with machines, and the patience that thread asks for."),
            ("apply", "How to apply", "Write to Ida at the mill, and tell her what you mended last."),
            ("how", "How we live", "We have lunch together, and sing on the last day of each month."),
        )
    )
    server.serve("/job", f"<title>Weaver | Marlow</title><h1>Weaver</h1>{sections}")
    server.serve("/flat", f"<title>Weaver | Marlow</title><h1>Weaver</h1>{sections.replace('section', 'b')}")
    for path in (f"/job#{part}", f"/job#h{part}", f"/flat#h{part}"):
        posting = await scraper.read(server.url(path))
        assert (posting.outcome, posting.title) == ("ok", "Weaver")
        assert "forty looms" in posting.description
        assert "Five years" in posting.description
