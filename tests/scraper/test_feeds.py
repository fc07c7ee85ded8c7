"""Feeds and lists of postings of any make, of which the address tells which one is meant."""

# ruff: noqa: E501 - answers are easier to compare when each is one line

import json

from scraper import JobPosting, parse_page


def _read(body: str, url: str, kind: str = "application/json") -> JobPosting:
    return parse_page(body.encode(), {"content-type": kind}, url)


def test_a_feed_of_offers_whose_elements_are_called_as_a_job_s_properties_are() -> None:
    offers = "".join(
        f"<offer><id>{number}</id><cities><city>{town}</city></cities><position><![CDATA[{title}]]></position><description><![CDATA[<p>{said} every day in the hall by the river.</p>]]></description><url>https://loft.example/offers/{number}</url><startup><![CDATA[Marlow &amp; Holt]]></startup></offer>"
        for number, town, title, said in (
            (24, "Kendal", "Weaver&amp;dyer", "You weave"),
            (25, "Selby", "Clerk", "You file"),
        )
    )
    read = _read(f"<?xml version='1.0'?><offers>{offers}</offers>", "https://loft.example/offers/24", "text/xml")
    assert (read.title, read.hiringOrganization, read.jobLocation) == ("Weaver&dyer", "Marlow & Holt", "Kendal")
    assert read.description == "You weave every day in the hall by the river."


def test_an_item_of_a_feed_names_the_job_that_its_marked_posting_does_not() -> None:
    items = [
        {"id": f"a-{number}", "title": title, "url": f"https://marlow.example/jobs/{number}-x", "content_html": f"<p>{said}</p>", "_jobposting": {"@type": "JobPosting", "hiringOrganization": {"name": "Marlow"}}}
        for number, title, said in ((8002146, "Weaver", "Weave with us."), (8002147, "Clerk", "File with us."))
    ]  # fmt: skip
    read = _read(json.dumps({"title": "Marlow", "items": items}), "https://marlow.example/jobs/8002147-x")
    assert (read.title, read.description) == ("Clerk", "File with us.")


def test_a_query_tells_postings_of_one_path_apart() -> None:
    jobs = [
        {"absolute_url": f"https://marlow.example/jobs/search?gh_jid={number}", "id": number, "title": title, "location": {"name": "Kendal"}, "content": f"<p>{title}s keep our looms weaving, come what may.</p>{more}"}
        for number, title, more in ((7954688, "Weaver", "<p>They do so by day and by night, and on feasts.</p>"), (8029128, "Mender", ""))
    ]  # fmt: skip
    assert _read(json.dumps({"jobs": jobs}), "https://marlow.example/jobs/search?gh_jid=8029128").title == "Mender"


def test_a_posting_of_a_list_is_told_by_another_system_s_number_in_its_address() -> None:
    jobs = [
        {"id": f"a000000{at}-0000-4000-8000-00000000000{at}", "id_icims": f"900000{at}", "title": title, "job_path": f"/en/jobs/900000{at}/x", "location": "Kendal", "description": f"{title}s keep our looms weaving, day and night."}
        for at, title in enumerate(("Weaver", "Mender"))
    ]  # fmt: skip
    assert _read(json.dumps({"jobs": jobs}), "https://marlow.example/en/jobs/9000001/x").title == "Mender"


def test_a_posting_of_a_list_is_told_by_an_address_in_it_however_short_its_text_is() -> None:
    jobs = [
        {"name": title, "description": f"<p>{said}</p>", "refs": {"landing_page": f"https://marlow.example/p/{title.lower()}-x1"}}
        for title, said in (("Weaver", "Weave with us."), ("Mender", "Mend with us."))
    ]  # fmt: skip
    read = _read(json.dumps({"results": jobs}), "https://marlow.example/p/mender-x1")
    assert (read.title, read.description) == ("Mender", "Mend with us.")
    assert _read(json.dumps({"results": jobs}), "https://marlow.example/p/dyer-x1").outcome == "not_a_posting"
