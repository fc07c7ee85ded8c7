"""Who hires and where are told by columns of facts, lines below the title, sentences of agencies, and a site's data."""

# ruff: noqa: E501 - pages are easier to compare when each is one line

import pytest

from scraper import JobPosting, parse_page

TEXT = (
    "<p>{}You keep forty looms weaving.</p><h3>Your duties</h3><ul><li>repair shuttles and drives</li><li>order spare parts in good time</li></ul>"
    "<h3>Requirements</h3><ul><li>a trade certificate as a mechanic</li><li>patience with old machines</li></ul>"
)


def read(
    head: str = "", first: str = "", below: str = "", around: str = "{}", title: str = "Loom Mechanic | JobLoft"
) -> JobPosting:
    posting = f"<h1>Loom Mechanic</h1>{below}<div>{TEXT.format(first)}</div>"
    logo = "<header><a href='/'><img src='/logo.svg' alt='JobLoft'></a></header>" if "JobLoft" in title else ""
    page = f"<html><head><title>{title}</title>{head}</head><body>{logo}{around.format(posting)}</body></html>"
    return parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://jobloft.example/here")


def test_a_column_beside_the_text_tells_whose_the_job_is_and_where() -> None:
    facts = "<dt>Employer</dt><dd>Marlow Weavers</dd><dt>Location</dt><dd>Otley</dd><dt>Job ref</dt><dd>22-1</dd>"
    found = read(around=f"<div class=row><aside><dl>{facts}</dl></aside><div>{{}}</div></div>")
    assert (found.hiringOrganization, found.jobLocation) == ("Marlow Weavers", "Otley")


def test_a_column_of_other_jobs_tells_nothing_of_this_one() -> None:
    other = "<div><b>Employer</b> <span>Calder Mills</span><b>Location</b> <span>Selby</span></div>"
    found = read(around=f"<div class=row><div>{{}}</div><aside>{other * 2}</aside></div>")
    assert found.hiringOrganization != "Calder Mills"
    assert found.jobLocation != "Selby"


def test_a_name_and_a_small_town_stand_below_the_title() -> None:
    found = read(below="<div class=x>Marlow Weavers · Otley</div>")
    assert (found.hiringOrganization, found.jobLocation) == ("Marlow Weavers", "Otley")


@pytest.mark.parametrize(
    "first",
    [
        "We are recruiting a mechanic on behalf of Marlow Weavers. ",
        "Nous recrutons un mécanicien pour le compte de Marlow Weavers. ",
        "Marlow Weavers, a subsidiary of JobLoft Group, seeks a mechanic. ",
        "Marlow Weavers ist eine Tochter der JobLoft Gruppe. ",
    ],
)
def test_of_two_who_are_named_one_hires(first: str) -> None:
    assert read(first=first).hiringOrganization == "Marlow Weavers"


@pytest.mark.parametrize(
    "first",
    [
        "Tweedle is hiring a Loom Mechanic. ",
        "Tweedle sucht: Loom Mechanic (m/w/d). ",
        "TweedleではLoom Mechanicを募集しています。 ",
    ],
)
def test_who_seeks_whom_the_title_names_hires(first: str) -> None:
    found = read(first=first, head='<meta property="og:site_name" content="JobLoft">', below="<p>Otley</p>")
    assert found.hiringOrganization == "Tweedle"


@pytest.mark.parametrize("joint", ["at", "bei", "bij", "hos"])
def test_a_heading_says_for_whom_a_job_is(joint: str) -> None:
    posting = f"<h1>Loom Mechanic {joint} Marlow Weavers</h1>{TEXT.format('')}"
    page = f"<html><head><title>Loom Mechanic {joint} Marlow Weavers - JobLoft</title></head><body><a href='/'>JobLoft</a>{posting}</body></html>"
    found = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://jobloft.example/here")
    assert (found.title, found.hiringOrganization) == ("Loom Mechanic", "Marlow Weavers")


@pytest.mark.parametrize(
    "heading",
    ["About Marlow Weavers", "Join Marlow Weavers", "Sobre a Marlow Weavers", "Bliv en del af Marlow Weavers"],
)
def test_a_short_line_above_prose_introduces_who_hires(heading: str) -> None:
    prose = "Tweed and blankets have been woven by the river since 1902."
    found = read(
        first=f"</p><div>{heading}</div><p>{prose}</p><p>",
        head='<meta property="og:site_name" content="JobLoft">',
    )
    assert found.hiringOrganization == "Marlow Weavers"


def test_a_heading_about_what_the_text_is_about_introduces_nobody() -> None:
    prose = "Our platform for data is fast, and the data platform team keeps it so."
    found = read(first=f"</p><div>About Data Platform</div><p>{prose}</p><p>")
    assert found.hiringOrganization != "Data Platform"


def test_a_heading_calls_people_to_join() -> None:
    assert read(first="</p><h3>Join Marlow Weavers</h3><p>").hiringOrganization == "Marlow Weavers"


def test_what_is_labelled_as_the_employer_is_not_the_title() -> None:
    posting = f"<p><b>Harbour Reeve</b></p><dl><dt>Organisation</dt><dd>Marlow Weavers</dd></dl>{TEXT.format('')}"
    page = f"<html><head><title>Marlow Weavers</title></head><body><div>{posting}</div></body></html>"
    found = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://jobloft.example/here")
    assert found.title != "Marlow Weavers"


def test_a_duty_on_behalf_of_somebody_names_no_employer() -> None:
    assert read(first="You write to dealers on behalf of Calder Mills. ").hiringOrganization != "Calder Mills"


def test_a_site_tells_machines_who_it_is() -> None:
    data = '{"@context": "https://schema.org", "@type": "Organization", "name": "Marlow Weavers", "url": "/"}'
    found = read(head=f'<script type="application/ld+json">{data}</script>', title="Loom Mechanic")
    assert found.hiringOrganization == "Marlow Weavers"


def test_marks_in_british_spelling_are_read() -> None:
    posting = "<div itemscope itemtype='https://schema.org/JobPosting'><h2 itemprop=title>Loom Mechanic</h2><b itemprop=hiringOrganisation>Marlow Weavers</b></div>"
    assert read(around=f"{posting}{{}}").hiringOrganization == "Marlow Weavers"


def test_a_block_with_fields_that_holds_the_posting_is_no_form() -> None:
    menu = "".join(f"<li><a href='/{at}'>Rugs and blankets {at}</a></li>" for at in range(14))
    page = (
        f"<html><head><title>Loom Mechanic</title></head><body><ul>{menu}</ul><div class=p><input name=q><div class=t>Loom Mechanic</div>{TEXT.format('')}"
        f"<p>Name <input name=a></p><p>Mail <input name=b></p><p>Call <input name=c></p></div></body></html>"
    )
    found = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://jobloft.example/here")
    assert "repair shuttles" in found.description


def test_a_label_is_no_place() -> None:
    found = read(below="<dl><dt>Tipo di contratto</dt><dd>Tempo indeterminato, full time</dd></dl>")
    assert found.jobLocation != "Tipo di contratto"


@pytest.mark.parametrize(
    "sentence",
    [
        "The place of work is Otley.",
        "Ihr Einsatzort ist Otley.",
        "La sede di lavoro è Otley.",
        "Placeringsorten är Otley.",
        "Je standplaats is Otley.",
    ],
)
def test_a_sentence_tells_where_the_work_is(sentence: str) -> None:
    assert read(first=f"You keep looms. {sentence} ", title="Loom Mechanic").jobLocation == "Otley"


def test_a_column_may_tell_one_fact_in_rows() -> None:
    rows = "<tr><th>Office:</th><td>Durham</td></tr><tr><th>Hours:</th><td>37</td></tr>"
    assert read(around=f"<div><aside><table>{rows}</table></aside><div>{{}}</div></div>").jobLocation == "Durham"


def test_parts_that_are_shut_among_fields_are_no_form() -> None:
    menu = "".join(f"<li><a href='/{at}'>Rugs and blankets {at}</a></li>" for at in range(14))
    parts = "<details><summary>Your duties</summary><ul><li>repair shuttles and drives</li></ul></details><details><summary>Requirements</summary><ul><li>patience with old machines</li></ul></details>"
    fields = "".join(f"<p>{name} <input name={name}></p>" for name in ("Name", "Mail", "Call", "Town"))
    page = f"<html><head><title>Loom Mechanic</title></head><body><ul>{menu}</ul><div class=p><p>Loom Mechanic</p><p>You keep looms weaving in our mill by the river.</p>{parts}{fields}</div></body></html>"
    found = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://jobloft.example/here")
    assert "repair shuttles" in found.description
