"""What a page shows beside and above a posting's text: rows of facts, pictures with words on them, its own name."""

# ruff: noqa: E501 - pages are easier to compare when each part is one line

import pytest

from scraper import JobPosting, parse_page
from scraper.shown import beside

DUTIES = "<h3>What you do</h3><ul><li>Voice and tune reed organs in our workshop by the canal</li><li>Mend bellows, trackers and pallets of every age</li></ul>"
NEEDS = "<h3>What you need</h3><ul><li>Three years at a bench, in wood or in leather</li><li>A steady ear, and patience with old pumps</li></ul>"
APPLY = "<p>Send your application to bench@reedworks.example.</p>"


def page(body: str, title: str = "Organ Tuner | Reedworks", head: str = "", at: str = "jobs/organ-tuner") -> JobPosting:
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return parse_page(html.encode(), {"content-type": "text/html; charset=utf-8"}, f"https://reedworks.example/{at}")


def posting(above: str = "", below: str = "", **given: str) -> JobPosting:
    return page(f"<h1>Organ Tuner</h1>{above}{DUTIES}{NEEDS}{APPLY}{below}", **given)


def test_white_words_on_a_picture_are_read() -> None:
    white = '<p style="color: white">Organ Tuner (m/f/d), at our bench by the canal in Delft.</p>'
    assert "bench by the canal in Delft" in posting(f'<div class="hero">{white}</div>').description
    assert "bench by the canal in Delft" in posting(f'<div style="background: #123">{white}</div>').description
    assert "bench by the canal in Delft" not in posting(f"<div>{white}</div>").description


def test_a_row_of_facts_is_read_fact_by_fact() -> None:
    chips = '<div class="meta">\n<span>Workshop</span>\n<span>Braga, PT</span>\n<span>Hybrid</span>\n</div>'
    assert posting(chips).jobLocation == "Braga, PT"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (
            "Location: Remote, with a preference for those whose working hours meet ours in the afternoon, and who would rather talk than write",
            "Remote",
        ),
        ("Localidade principal: Braga", "Braga"),
    ],
)
def test_a_labels_value_ends_where_prose_begins(line: str, place: str) -> None:
    assert posting(f"<ul><li>{line}</li></ul>").jobLocation == place


def test_a_heading_at_the_end_that_tells_the_pay_is_kept() -> None:
    pay = "<h4>Pay:</h4><h4>£ 31 000 – 34 000 a year</h4>"
    text = page(f"<h1>Organ Tuner</h1>{DUTIES}{NEEDS}{pay}<h4>Questions</h4>").description
    assert text.endswith("31 000 – 34 000 a year")


def test_initials_are_no_small_town() -> None:
    assert posting("<p>We follow the ADA and the ADEA, as any employer has to.</p>").jobLocation is None


def test_a_sites_name_ends_before_its_markup() -> None:
    brand = '<header><a href="/"><img alt="Reedworks 7&lt;br/&gt;&lt;/noscript&gt;&lt;img class=" src="/l.png"></a></header>'
    assert page(f"{brand}<h1>Organ Tuner</h1>{DUTIES}{NEEDS}", "Organ Tuner").hiringOrganization == "Reedworks 7"


def test_whoever_made_a_page_does_not_hire() -> None:
    head = '<meta name="author" content="Pixelmill Web GmbH">'
    assert posting(title="Organ Tuner", head=head).hiringOrganization != "Pixelmill Web GmbH"


def test_a_line_for_every_gender_is_the_title_below_a_heading_that_is_none() -> None:
    top = "<h1>Ihre Karriere bei uns</h1><p>MTR (m/w/d) in Teilzeit - Ruhig &amp; Hell</p>"
    found = page(f"{top}{DUTIES}{NEEDS}{APPLY}", "MTR Jobs in Ulm | Strahlwerk - Helle Arztpraxis", at="karriere/mtr/")
    assert found.title == "MTR (m/w/d) in Teilzeit"


def test_a_region_gives_way_to_the_town_of_the_one_office_in_it() -> None:
    office = "<footer><address>10 W. 31st Street<br>Chicago, Illinois 60616</address></footer>"
    assert posting("<p>Our workshop in Illinois seeks a tuner.</p>", office).jobLocation == "Chicago, Illinois"


@pytest.mark.parametrize(
    ("part", "place"),
    [("Tuner Jobs in Utrecht", "Utrecht"), ("Emplois à Lyon", "Lyon"), ("Jobs in Organ Building", "")],
)
def test_a_pages_title_says_where_it_has_jobs(part: str, place: str) -> None:
    assert beside.jobs_in(part) == place


def test_a_list_of_jobs_is_none_of_them_whatever_machines_are_told() -> None:
    stub = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Join the team of Reedworks","description":"","hiringOrganization":{"@type":"Organization","name":"Reedworks"}}</script>'
    jobs = "".join(
        f"<h3>{name}</h3>{DUTIES.replace('h3', 'h4')}{NEEDS.replace('h3', 'h4')}"
        for name in ("Organ Tuner", "Bellows Maker")
    )
    found = page(f"<h1>Careers</h1><h2>Open positions</h2>{jobs}{APPLY}", "Careers | Reedworks", stub, "careers/")
    assert found.title != "Join the team of Reedworks"


def fragment(body: str) -> JobPosting:
    html = f"<div>{body}{DUTIES}{NEEDS}{APPLY}</div>".replace("What you do", "In this role, you will:")
    return parse_page(html.encode(), {"content-type": "text/html; charset=utf-8"}, "https://reedworks.example/jobs/12")


@pytest.mark.parametrize("heading", ["About the team", "Salary Range"])
def test_what_heads_a_part_is_no_title_of_a_posting_without_one(heading: str) -> None:
    about = f"<h3>{heading}</h3><p>We keep the reed organs of four counties in tune, and are hiring one more pair of ears.</p>"
    found = fragment(about + "<p><strong>About the role</strong></p>")
    assert (found.outcome, found.title) == ("ok", None)


def test_what_a_part_says_first_is_no_title() -> None:
    duties = "<h3>Responsabilités:</h3><ul><li>Accorder les harmoniums des paroisses</li><li>Tenir à jour le carnet de chaque soufflet</li></ul>"
    needs = "<h3>Exigences:</h3><ul><li>Trois ans à l’établi, dans le bois ou le cuir</li><li>Une oreille sûre, et de la patience</li></ul>"
    lead = "<p>Nous cherchons quelqu’un qui entende ce que disent les vieux instruments, et qui aime les routes de campagne.</p>"
    html = f"<div>{lead}{duties}{needs}</div>"
    found = parse_page(
        html.encode(), {"content-type": "text/html; charset=utf-8"}, "https://reedworks.example/emplois/12"
    )
    assert found.title is None


def test_the_town_of_a_headquarters_is_where_one_works() -> None:
    assert posting("<p>This role is based in our Galway HQ, two days a week at least.</p>").jobLocation == "Galway"


def test_prose_that_calls_for_somebody_above_the_text_is_read() -> None:
    call = "<div class='head'><p><strong>Reedworks is growing, and is looking for an organ tuner to work out of its Galway workshop.</strong></p></div>"
    said = "<p>You tune what stands in four counties, and keep the book of every bellows that we ever mended.</p>" * 6
    html = f"<main><h1>Organ Tuner</h1><div>{call}<div class='copy'>{said}{DUTIES}{NEEDS}</div></div></main>"
    assert "is looking for an organ tuner" in page(html).description
    banner = call.replace(
        "Reedworks is growing, and is looking for", "See <a href='/jobs'>all the jobs of all the makers here</a>:"
    )
    assert "all the makers" not in page(html.replace(call, banner)).description


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Reedworks is based in Galway, Ireland and was founded in 1911.", "Galway, Ireland"),
        ("Reedworks is based in Galway and Oslo.", None),
        ("This is a remote, full-time position for someone who travels.", "Remote"),
    ],
)
def test_where_an_employer_is_or_that_one_works_anywhere_is_read(said: str, place: str | None) -> None:
    assert (
        posting(
            below=f"<footer><p>{said}</p></footer>" if "based" in said else "",
            above=f"<p>{said}</p>" if "remote" in said else "",
        ).jobLocation
        == place
    )
