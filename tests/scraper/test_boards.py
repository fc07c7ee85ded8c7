"""Boards are known by their addresses; what stands in an address is checked before it becomes part of another."""

# ruff: noqa: E501 - addresses

import json
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import pytest

from scraper import parse_page
from scraper.signs.chrome import belongs_to_the_site
from scraper.told import answers, boards
from tests.scraper.board import HTML, PostingServer, posting_page, scraper_for

UUID = "90fb3621-899e-4b59-925d-25080ec91e18"
JSON = {"content-type": "application/json"}

ADDRESSES = [
    ("https://boards.greenhouse.io/acme/jobs/123", "https://boards-api.greenhouse.io/v1/boards/acme/jobs/123?pay_transparency=true"),
    ("https://job-boards.greenhouse.io/acme/jobs/123?gh_src=x", "https://boards-api.greenhouse.io/v1/boards/acme/jobs/123?pay_transparency=true"),
    ("https://job-boards.eu.greenhouse.io/acme/jobs/123", "https://boards-api.greenhouse.io/v1/boards/acme/jobs/123?pay_transparency=true"),
    ("https://boards.greenhouse.io/embed/job_app?for=acme&token=123", "https://boards-api.greenhouse.io/v1/boards/acme/jobs/123?pay_transparency=true"),
    (f"https://jobs.lever.co/acme/{UUID}", f"https://api.lever.co/v0/postings/acme/{UUID}?mode=json"),
    ("https://jobs.lever.co/acme/planner-17", "https://api.lever.co/v0/postings/acme/planner-17?mode=json"),
    (f"https://jobs.eu.lever.co/acme/{UUID}/apply", f"https://api.eu.lever.co/v0/postings/acme/{UUID}?mode=json"),
    (f"https://jobs.ashbyhq.com/Acme%20Corp/{UUID}/application", "https://api.ashbyhq.com/posting-api/job-board/Acme%20Corp?includeCompensation=true"),
    ("https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Porto/Engineer_R1-2", "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Porto/Engineer_R1-2"),
    ("https://acme.wd1.myworkdayjobs.com/Careers/job/Porto/Engineer_R1/apply", "https://acme.wd1.myworkdayjobs.com/wday/cxs/acme/Careers/job/Porto/Engineer_R1"),
    ("https://wd5.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Porto/Engineer_R1-2", "https://wd5.myworkdaysite.com/wday/cxs/acme/Careers/job/Porto/Engineer_R1-2"),
    ("https://wd3.myworkdaysite.com/recruiting/acme/Careers/job/Porto/Engineer_R1", "https://wd3.myworkdaysite.com/wday/cxs/acme/Careers/job/Porto/Engineer_R1"),
    (f"https://ats.rippling.com/en-GB/acme/jobs/{UUID}/apply", f"https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/{UUID}"),
    ("https://jobs.smartrecruiters.com/Acme/744000000000001-staff-engineer", "https://api.smartrecruiters.com/v1/companies/Acme/postings/744000000000001"),
    ("https://apply.workable.com/acme/j/AAAA111111/", "https://apply.workable.com/acme/jobs/view/AAAA111111.md"),
    ("https://acme.recruitee.com/o/night-planner", "https://acme.recruitee.com/api/offers/night-planner"),
    ("https://acme.pinpointhq.com/en/postings/post-002", "https://acme.pinpointhq.com/postings.json"),
    ("https://acme.bamboohr.com/careers/42", "https://acme.bamboohr.com/careers/42/detail"),
    ("https://acme.bamboohr.com/jobs/view.php?id=42", "https://acme.bamboohr.com/careers/42/detail"),
    ("https://acme.jobs.personio.de/job/1834171?language=en", "https://acme.jobs.personio.de/xml"),
    ("https://acme.teamtailor.com/jobs/7167985-night-planner", "https://acme.teamtailor.com/jobs.json"),
    ("https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/1001/?utm=1", "https://eabc.fa.em2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById;Id=%221001%22,siteNumber=CX_1"),
]  # fmt: skip


@pytest.mark.parametrize(("address", "api"), ADDRESSES)
def test_an_address_leads_to_its_boards_api(address: str, api: str) -> None:
    target = boards.match(address)
    assert target is not None
    assert target.apis[0] == api


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/acme/jobs/123",
        "https://boards.greenhouse.io/acme",
        "https://boards.greenhouse.io.evil.example/acme/jobs/123",
        "https://evil.example/boards.greenhouse.io/acme/jobs/123",
        "https://boards.greenhouse.io/../v1/jobs/123",
        "https://jobs.lever.co/acme/not-a-uuid",
        "https://acme.wd5.myworkdayjobs.com/Careers/job/../../../secret",
        "https://evil.example#.recruitee.com/o/x",
        "https://evil.example/.bamboohr.com/careers/42",
        "https://apply.workable.com/acme/j/../../x",
        "https://jobs.smartrecruiters.com/Acme/../744000000000001",
    ],
)
def test_what_is_no_boards_posting_is_left_alone(address: str) -> None:
    assert boards.match(address) is None


def test_a_long_address_is_told_apart_at_once() -> None:
    """Addresses are matched on the event loop, and may be four thousand characters long."""
    began = time.thread_time()
    assert boards.match(f"https://acme.teamtailor.com/jobs/{'0' * 4_000}!") is None
    assert time.thread_time() - began < 0.1


def job(**changes: object) -> dict[str, object]:
    """A job as many boards describe it."""
    return {
        "id": 123,
        "title": "Night Planner",
        "company_name": "Ghent Trams",
        "location": {"name": "Ghent"},
        "content": "<p>Plan the night shift of forty drivers.</p>",
        **changes,
    }


async def read(server: PostingServer, host: str, address: str) -> tuple[str, str | None, str]:
    async with scraper_for(server, board_base={host: server.url(f"/{host}")}) as scraper:
        posting = await scraper.read(address)
    return posting.outcome, posting.title, posting.description


async def test_a_page_that_embeds_a_board_is_read_from_the_board(server: PostingServer) -> None:
    host = "boards-api.greenhouse.io"
    server.serve(
        "/careers?gh_jid=123",
        "<h1>Join us</h1><div id=grnhse_app></div><script src='https://boards.greenhouse.io/embed/job_board/js?for=acme'></script>",
    )
    server.serve(f"/{host}/v1/boards/acme/jobs/123", json.dumps(job()), JSON)
    assert await read(server, host, server.url("/careers?gh_jid=123")) == (
        "ok",
        "Night Planner",
        "Plan the night shift of forty drivers.",
    )


async def test_an_iframe_and_a_link_to_a_board_count_as_well(server: PostingServer) -> None:
    host = "api.lever.co"
    server.serve(
        f"/{host}/v0/postings/acme/{UUID}",
        json.dumps(job(id=UUID, hostedUrl=f"https://jobs.lever.co/acme/{UUID}")),
        JSON,
    )
    for path, body in (
        ("/a", f"<iframe src='//jobs.lever.co/acme/{UUID}'></iframe>"),
        ("/b", f"<div id=app></div><a href='https://jobs.lever.co/acme/{UUID}/apply'>Apply</a>"),
    ):
        server.serve(path, body)
        assert (await read(server, host, server.url(path)))[:2] == ("ok", "Night Planner")


async def test_a_posting_in_a_frame_is_followed(server: PostingServer) -> None:
    server.serve("/jobs/7/planner/job", "<title>Careers</title><iframe src='/jobs/7/planner/job?in_iframe=1'></iframe>")
    server.serve("/jobs/7/planner/job?in_iframe=1", posting_page())
    async with scraper_for(server) as scraper:
        posting = await scraper.read(server.url("/jobs/7/planner/job"))
    assert (posting.outcome, posting.title) == ("ok", "Routing Engineer")
    assert len(server.hits) == 2


async def test_recruitees_pages_on_a_companys_own_domain_are_read_by_what_they_tell_machines(
    server: PostingServer,
) -> None:
    told = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Night Planner",
        "hiringOrganization": {"@type": "Organization", "name": "Acme Trams"},
        "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Ghent", "addressCountry": "BE"}}],
        "description": f"{BODY}<ul><li>Fluent Dutch</li></ul>",
    }
    server.serve(
        "/o/night-planner",
        f"""<title>Night Planner - Acme Trams</title><script type="application/ld+json">{json.dumps(told)}</script>
        <link rel="preconnect" href="https://careers.recruiteecdn.com"><div id="root" data-rendered="true">
        <header><a href="/">Acme Trams</a></header><h1>Night Planner</h1><ul><li>Ghent, Belgium</li></ul>
        <a href="/o/night-planner/c/new">Apply</a></div>""",
    )
    assert boards.match(server.url("/o/night-planner")) is None
    async with scraper_for(server) as scraper:
        posting = await scraper.read(server.url("/o/night-planner"))
    assert (posting.outcome, posting.title, posting.hiringOrganization) == ("ok", "Night Planner", "Acme Trams")
    assert posting.jobLocation == "Ghent, BE"
    assert "Fluent Dutch" in posting.description
    assert posting.source["title"] == "json-ld"
    assert server.hits == ["/o/night-planner"]


async def test_a_boards_markdown_is_read(server: PostingServer) -> None:
    text = "# Night Planning Manager\n\n**Location:** Ghent, Belgium\n\n## Description\n\nPlan the night shift of forty drivers.\n\n## Requirements\n\n- Three years of planning\n- Fluent Dutch\n"
    server.serve("/w/acme/jobs/view/AAAA111111.md", text, {"content-type": "text/markdown; charset=utf-8"})
    async with scraper_for(server, board_base={"apply.workable.com": server.url("/w")}) as scraper:
        posting = await scraper.read("https://apply.workable.com/acme/j/AAAA111111")
    assert (posting.outcome, posting.title, posting.jobLocation, posting.hiringOrganization) == (
        "ok",
        "Night Planning Manager",
        "Ghent, Belgium",
        "acme",
    )
    assert "- Three years of planning" in posting.description


async def test_a_redirect_to_a_board_is_followed_to_its_api(server: PostingServer) -> None:
    host = "boards-api.greenhouse.io"
    page, api = f"/{host}", f"/{host}/v1/boards/acme/jobs/123"
    server.serve(api, json.dumps(job()), JSON)
    server.serve("/boards.greenhouse.io/acme/jobs/123", "<div id=app></div>")
    server.serve("/short", b"", {"location": server.url("/boards.greenhouse.io/acme/jobs/123")}, 302)
    mirrors: Mapping[str, str] = {host: server.url(page), "boards.greenhouse.io": server.url("/boards.greenhouse.io")}
    async with scraper_for(server, board_base=mirrors) as scraper:
        posting = await scraper.read(server.url("/short"))
    assert (posting.outcome, posting.title) == ("ok", "Night Planner")


async def test_a_board_that_fails_gives_way_to_the_page(server: PostingServer) -> None:
    mirrors = {"boards-api.greenhouse.io": server.url("/status/500"), "boards.greenhouse.io": server.url("/page")}
    server.serve("/status/500/v1/boards/acme/jobs/123", b"", HTML, 500)
    server.serve("/page/acme/jobs/123", posting_page())
    async with scraper_for(server, board_base=mirrors) as scraper:
        posting = await scraper.read("https://boards.greenhouse.io/acme/jobs/123")
    assert (posting.outcome, posting.title) == ("ok", "Routing Engineer")


BODY = "<p>Plan the night shift of forty drivers.</p><p>Keep the timetable true, and the drivers awake and well.</p>"
ANSWERS: dict[str, object] = {
    "https://acme.bamboohr.com/careers/42": {"result": {"jobOpening": {"jobOpeningName": "Night Planner", "location": {"city": "Ghent", "state": "East Flanders"}, "description": BODY, "employmentStatusLabel": "Full-Time"}}},
    "https://acme.recruitee.com/o/night-planner": {"offer": {"slug": "night-planner", "title": "Night Planner", "company_name": "Acme", "city": "Ghent", "description": BODY, "requirements": "<ul><li>Fluent Dutch</li></ul>"}},
    "https://jobs.smartrecruiters.com/Acme/744000000000001-night-planner": {"id": "744000000000001", "name": "Night Planner", "company": {"name": "Acme"}, "location": {"city": "Ghent", "country": "be"}, "jobAd": {"sections": {"jobDescription": {"title": "Job Description", "text": BODY}, "videos": {"urls": ["https://film.example/BAWs9H1UN2M"]}}}, "active": True},
    "https://acme.wd3.myworkdayjobs.com/nl-NL/Jobs/job/Ghent/Night-Planner_R1": {"jobPostingInfo": {"title": "Night Planner", "jobDescription": BODY, "location": "Ghent", "jobReqId": "R1"}, "hiringOrganization": {"name": "100 Acme_Belgium"}},
    f"https://jobs.ashbyhq.com/acme/{UUID}": {"jobs": [{"id": UUID, "title": "Night Planner", "location": "Ghent", "isListed": True, "descriptionHtml": BODY}, {"id": "other", "title": "Ferry Captain", "location": "Antwerp", "isListed": True, "descriptionHtml": BODY}]},
    "https://apply.workable.com/acme/j/AAAA111111": {"name": "Acme", "jobs": [{"title": "Night Planner", "shortcode": "AAAA111111", "city": "Ghent", "description": BODY}, {"title": "Ferry Captain", "shortcode": "BBBB", "city": "Antwerp", "description": BODY}]},
}  # fmt: skip


@pytest.mark.parametrize("address", ANSWERS)
async def test_a_board_answers_for_its_posting(server: PostingServer, address: str) -> None:
    target = boards.match(address)
    assert target
    api = urlsplit(target.apis[-1])
    assert api.hostname
    server.serve(f"/{api.hostname}{api.path}", json.dumps(ANSWERS[address]), JSON)
    outcome, title, description = await read(server, api.hostname, address)
    assert (outcome, title) == ("ok", "Night Planner")
    assert "Plan the night shift of forty drivers." in description
    assert "film.example" not in description
    assert server.hits[-1].startswith(f"/{api.hostname}{api.path}")


async def test_a_posting_that_left_its_board_is_over(server: PostingServer) -> None:
    assert (await read(server, "boards-api.greenhouse.io", "https://boards.greenhouse.io/acme/jobs/9"))[0] == "expired"
    server.serve(
        "/api.ashbyhq.com/posting-api/job-board/acme",
        json.dumps({"jobs": [job(id="another", descriptionHtml="<p>Another job altogether, with a text.</p>")]}),
        JSON,
    )
    assert (await read(server, "api.ashbyhq.com", f"https://jobs.ashbyhq.com/acme/{UUID}"))[0] == "expired"


BODIES = [
    ({"result": {"jobOpening": {"jobOpeningName": "Night Planner", "description": "<p>Plan the night shift of forty drivers, every night of the week.</p>", "location": {"city": "Ghent", "state": None, "addressCountry": "Belgium"}, "employmentStatusLabel": "Full-Time", "jobOpeningStatus": "Open", "departmentLabel": "Trams"}}}, "Ghent, Belgium", None),
    ({"offer": {"title": "Night Planner", "company_name": "Ghent Trams", "location": "Ghent, Belgium", "description": "<p>Plan the night shift of forty drivers.</p>", "requirements": "<ul><li>Dutch</li></ul>", "published_at": "2026-08-05 09:41:37 UTC"}}, "Ghent, Belgium", "Ghent Trams"),
    ({"jobPostingInfo": {"title": "Night Planner", "jobDescription": "<p>Plan the night shift of forty drivers.</p>", "location": "Ghent", "timeType": "Full time"}, "hiringOrganization": {"name": "0631 Ghent Trams_Belgium"}, "similarJobs": [{"title": "Ferry Captain", "locationsText": "Ghent", "postedOn": "Today", "externalPath": "/x", "timeType": "Full time"}]}, "Ghent", "Ghent Trams"),
    ({"text": "Night Planner", "categories": {"location": "Ghent", "commitment": "Full-time", "team": "Trams"}, "description": "<div>Plan the night shift of forty drivers, every night.</div>", "lists": [{"text": "You have", "content": "<li>Dutch</li>"}], "additional": "<div>We answer all.</div>", "hostedUrl": f"https://jobs.lever.co/ghent-trams/{UUID}", "applyUrl": "x", "createdAt": 1788652800000}, "Ghent", "ghent-trams"),
    ({"text": "Night Planner", "categories": {"location": "Ghent", "team": "Trams"}, "descriptionPlain": "Plan the night shift of forty drivers, every night.", "additionalPlain": "We answer all. Dutch is what we speak.", "lists": [], "applyUrl": "https://jobs.lever.co/trams/7/apply"}, "Ghent", None),
    ({"title": "Night Planner", "formattedLocation": "Ghent", "description": {"attributes": [], "text": "Plan the night shift of forty drivers, and see that Dutch is spoken."}, "companyDetails": {"of.the.web.Company": {"companyResult": {"name": "Ghent Trams", "headquarter": {"city": "Antwerp"}}}}}, "Ghent", "Ghent Trams"),
    ({"jobAd": {"title": "Night Planner", "content": {"htmlContent": "<p>Plan the night shift of forty drivers. Dutch is what we speak.</p>"}, "locations": [{"city": "Ghent"}], "employer": {"companyName": "Ghent Trams", "contact": {"firstName": "An"}}}}, "Ghent", "Ghent Trams"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "place", "company"), BODIES)
def test_the_shapes_of_boards_answers(body: dict[str, object], place: str, company: str | None) -> None:
    posting = parse_page(json.dumps(body).encode(), JSON, "https://example.com/api")
    assert (posting.outcome, posting.title, posting.jobLocation, posting.hiringOrganization) == (
        "ok",
        "Night Planner",
        place,
        company,
    )
    assert "Plan the night shift of forty drivers" in posting.description
    assert ("Dutch" in posting.description) is ("Dutch" in str(body))
    assert "Ferry" not in posting.description


def test_two_jobs_without_an_address_are_not_guessed_between() -> None:
    body = json.dumps(
        {"jobs": [job(), job(id=124, title="Ferry Captain", content="<p>Sail the ferry over the river by night.</p>")]}
    )
    assert parse_page(body.encode(), JSON, "https://example.com/api").outcome == "not_a_posting"
    assert parse_page(body.encode(), JSON, "https://example.com/api/124").title == "Ferry Captain"


OVER = [
    {"errors": [{"message": "Job not found", "code": 404}]},
    {"statusCode": 410, "title": "Gone"},
    {"data": None, "message": "This job is no longer available"},
    {"jobs": [job(published=False)]},
    {"jobs": [job(expirationDate="01/02/2026")]},
]


@pytest.mark.parametrize("body", OVER, ids=str)
def test_a_board_says_in_many_ways_that_a_posting_is_over(body: dict[str, object]) -> None:
    assert parse_page(json.dumps(body).encode(), JSON, "https://example.com/api").outcome == "expired"


@pytest.mark.parametrize("body", ["{}", "[]", "null", "3", '"x"', '{"error":"boom"}', "{", "[[[[", '{"title":"x"}'])
def test_json_without_a_posting(body: str) -> None:
    assert parse_page(body.encode(), JSON, "https://example.com/api").outcome in {"not_a_posting", "expired"}


def test_an_xml_bomb_is_not_expanded() -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    body = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">{entities}<!ENTITY f SYSTEM "file:///etc/passwd">]><workzag-jobs><position><id>1</id><name>Planner &a9; &f;</name></position></workzag-jobs>'
    posting = parse_page(body.encode(), {"content-type": "application/xml"}, "https://acme.jobs.personio.de/job/1")
    assert "aaaa" not in (posting.title or "")
    assert "root:" not in (posting.title or "")


@pytest.mark.parametrize(
    ("org", "told", "company"),
    [
        ("ventsdularge", "Vents du Largé exploite quatorze parcs.", "Vents du Largé"),
        ("oatfield-robotics", "At Oatfield Robotics, we fold cardboard.", "Oatfield Robotics"),
        ("petalbridge", "The nights of Petalbridge’s oldest house are yours to plan.", "Petalbridge"),
        ("petalbridge", "Write to jobs@petalbridge.example, on petalbridge.example.", "petalbridge"),
    ],
)
def test_a_company_of_an_address_alone_is_written_as_the_posting_writes_it(org: str, told: str, company: str) -> None:
    address = f"https://jobs.lever.co/{org}/{UUID}"
    found = answers.from_json(
        json.dumps(job(id=UUID, company_name="", hostedUrl=address, content=f"<p>{told}</p>")), address
    )
    assert found is not None
    assert found.fields["hiringOrganization"] == company


def test_a_bar_with_a_copyright_belongs_to_the_site() -> None:
    assert belongs_to_the_site(
        "Note legali | Whistleblowing | Credits - P.IVA 00000000000 - © 2026 Ferramenta Larice Srl"
    )
    assert not belongs_to_the_site("Milano | Torino | Genova")


@pytest.mark.parametrize("left", [1, 2])
def test_a_posting_that_its_whole_board_lists_no_more_is_over(left: int) -> None:
    offers = [
        {
            **job(title=f"Planner {at}"),
            "id": at,
            "slug": f"planner-{at}",
            "careers_url": f"https://acme.recruitee.com/o/planner-{at}",
        }
        for at in range(left)
    ]
    body = json.dumps({"offers": offers}).encode()
    assert parse_page(body, JSON, "https://acme.recruitee.com/o/night-planner").outcome == "expired"
    assert parse_page(body, JSON, "https://acme.recruitee.com/o/planner-0").outcome == "ok"


def test_a_board_of_any_kind_says_by_the_others_addresses_that_a_posting_is_over() -> None:
    jobs = [{**job(title=f"Planner {at}"), "url": f"https://careers.acme.example/roles/planner-{at}"} for at in (1, 2)]
    body = json.dumps({"jobs": jobs}).encode()
    assert parse_page(body, JSON, "https://careers.acme.example/roles/night-planner").outcome == "expired"
    assert parse_page(body, JSON, "https://careers.acme.example/api/all").outcome == "not_a_posting"


def test_what_a_board_tells_its_own_staff_is_not_shown() -> None:
    body = {
        "Id": "21034",
        "Title": "Night Planner",
        "PrimaryLocation": "Ghent, Belgium",
        "ExternalDescriptionStr": "<p>Plan the night shift of forty drivers, every night of the week.</p>",
        "InternalQualificationsStr": "<p>Grade four and above, as the union has agreed.</p>",
        "InternalResponsibilitiesStr": "<p>The bid sheet hangs in the depot, beside the kettle.</p>",
        "ExternalResponsibilitiesStr": "<ul><li>Speak Dutch with all of the drivers</li></ul>",
    }
    found = answers.from_json(json.dumps(body), "https://example.com/api")
    assert found is not None
    assert "Speak Dutch" in found.description
    assert not any(word in found.description for word in ("union", "bid sheet"))


@pytest.mark.parametrize(
    "line",
    [
        "사업자등록번호 000-00-00000 대표이사 김하늘 개인정보취급방침 이메일무단수집거부",
        "特定商取引法に基づく表記",
        "プライバシーポリシー | 利用規約 | サイトマップ",
        "京ICP备00000000号-1",
    ],
)
def test_what_the_law_asks_of_an_eastern_site_belongs_to_it(line: str) -> None:
    assert belongs_to_the_site(line)


def test_what_a_board_was_asked_for_is_a_job_although_it_tells_little_of_itself() -> None:
    told = {
        "id": "744000000000001",
        "name": "Night Planner",
        "location": {"city": "Ghent"},
        "jobAd": {"sections": {"jobDescription": {"text": "<p>Ghent Trams runs at night. You plan its drivers.</p>"}}},
    }
    address = "https://jobs.smartrecruiters.com/GhentTrams/744000000000001-night-planner"
    posting = parse_page(json.dumps(told).encode(), JSON, address)
    assert (posting.outcome, posting.title, posting.hiringOrganization) == ("ok", "Night Planner", "Ghent Trams")
    another = json.dumps(told | {"id": "744000000000002"}).encode()
    assert parse_page(another, JSON, address).outcome == "not_a_posting"


def test_an_account_with_all_of_its_postings_hires() -> None:
    job = {"title": "Night Planner", "shortcode": "AAAA111111", "city": "Ghent", "description": BODY}
    told = {"name": "Ghent Trams", "jobs": [job, job | {"title": "Conductor", "shortcode": "BBBB222222"}]}
    posting = parse_page(json.dumps(told).encode(), JSON, "https://apply.workable.com/j/AAAA111111")
    assert (posting.title, posting.hiringOrganization) == ("Night Planner", "Ghent Trams")


def test_who_hires_and_where_may_stand_beside_a_job_or_below_it() -> None:
    job = {"id": 7, "name": "Night Planner", "address": {"town": "Ghent", "country": "Belgium"}, "description": BODY}
    told = {"careerPage": {"name": "Ghent Trams"}, "job": job}
    posting = parse_page(json.dumps(told).encode(), JSON, "https://jobs.example/7")
    assert (posting.hiringOrganization, posting.jobLocation) == ("Ghent Trams", "Ghent, Belgium")


def test_the_parts_that_a_board_calls_by_names_of_its_own_are_the_postings() -> None:
    job = {"id": "post-002", "title": "Night Planner", "location": {"name": "Ghent"}, "description": BODY}
    own = {"skills_knowledge_expertise": "<p>Calm.</p>"}
    told = json.dumps({"data": [job | {"id": "post-003", "title": "Conductor"}, job | own]}).encode()
    posting = parse_page(told, JSON, "https://acme.pinpointhq.com/postings/post-002")
    assert (posting.title, posting.hiringOrganization) == ("Night Planner", "acme")
    assert "Calm." in posting.description


def test_a_legal_entitys_number_is_no_part_of_its_name() -> None:
    told = {"jobPostingInfo": {"title": "Night Planner", "jobDescription": BODY, "location": "Ghent", "id": "R1"}}
    told["hiringOrganization"] = {"name": "BE00 Ghent Trams"}
    address = "https://acme.wd1.myworkdayjobs.com/Careers/job/Ghent/Planner_R1"
    assert parse_page(json.dumps(told).encode(), JSON, address).hiringOrganization == "Ghent Trams"


@pytest.mark.parametrize(
    ("org", "told", "company"),
    [
        ("petalbridge", "Write to jobs@petalbridge.example.", "petalbridge"),
        ("tmg", "The Marlow Group is looking for a planner who likes nights.", "The Marlow Group"),
        ("brackstoneinc", "Forty trams a night are run by Brackstone.", "Brackstone"),
        ("petalbridge", "Oatfield Robotics is looking for a planner of its nights.", "petalbridge"),
    ],
)
def test_an_address_names_whom_the_answer_does_not(org: str, told: str, company: str) -> None:
    body = {**job(content=f"<p>{told} Plan the night shift of forty drivers.</p>"), "company_name": None}
    posting = parse_page(json.dumps(body).encode(), JSON, f"https://boards.greenhouse.io/{org}/jobs/123")
    assert posting.hiringOrganization == company
