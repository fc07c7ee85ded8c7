"""A page's main part holds the posting, and what stands around it is the site's own."""

# ruff: noqa: E501 - pages are easier to compare when each is one line

import json
from datetime import date, timedelta

import pytest

from scraper import JobPosting, parse_page
from scraper.shown import introduced, spoken
from scraper.shown.heading import segments
from scraper.signs.chrome import belongs_to_the_site

PARTS = (
    "<p>Forty looms stand in our hall, and you keep them weaving.</p><h3>Your duties</h3><ul><li>repair shuttles and drives</li><li>order spare parts in good time</li></ul>"
    "<h3>Requirements</h3><ul><li>a trade certificate as a mechanic</li><li>patience with old machines</li></ul>"
)


def _read(body: str, title: str = "Loom Mechanic | Marlow Weavers", head: str = "") -> JobPosting:
    page = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://marlow.example/jobs/3")


AROUND = {
    "main": "<main>{}</main>",
    "role": "<div role=main>{}</div>",
    "id": "<div id=mitte>{}</div>",
    "class": "<div class='wide contenido'>{}</div>",
}


@pytest.mark.parametrize("around", AROUND)
def test_what_stands_outside_the_main_part_is_no_part_of_the_posting(around: str) -> None:
    said = _read(
        f"<div id=a>Visiting hours<br>daily from 2 to 7</div>{AROUND[around].format('<h1>Loom Mechanic</h1>' + PARTS)}"
        "<section class=p><h2>While you are here</h2><p>The dye garden opens in May. Soup from eleven.</p></section>"
        "<div id=b><div>Certificates</div><div>Good cloth, four stars</div></div>"
    ).description
    assert said.startswith("## Loom Mechanic")
    assert said.endswith("- patience with old machines")


def test_parts_outside_the_main_part_stay() -> None:
    below = "<section><h2>What we offer</h2><p>Six weeks off and a bus from the station.</p></section>"
    said = _read(f"<main><h1>Loom Mechanic</h1>{PARTS}</main>{below}").description
    assert "Six weeks off" in said


def test_a_title_without_a_heading_stands_first_in_the_main_part() -> None:
    lines = "<div>Sie sind hier: Start / Karriere / Stellen</div><div>Webmaschinenmechaniker (m/w/d)</div><div>Weberei Marlau, Vollzeit</div>"
    parts = "<div>Vierzig Webstühle stehen in unserer Halle, und Sie halten sie am Weben.</div><div>Das erwartet Sie</div><div>&middot; Schiffchen und Antriebe reparieren</div><div>&middot; Ersatzteile rechtzeitig bestellen</div><div>Das bringen Sie mit</div><div>&middot; eine Ausbildung in der Mechanik</div><div>&middot; Geduld mit alten Maschinen</div><div>Das können Sie erwarten</div><div>Vergütung nach Tarif, sechs Wochen Urlaub und ein Bus vom Bahnhof. Fragen beantwortet Frau Lee, Tel. 00000 55.</div><div><a href=/bewerben>Jetzt bewerben</a></div>"
    page = f"<div id=links><div>Stellen</div><div>Wohnheime</div><div>Öffnungszeiten</div></div><div id=mitte>{lines}{parts}</div><div id=rechts><div>Aktuelles</div><div>Vortrag im Saal, Dienstag um 19 Uhr</div></div>"
    read = _read(page, title="Weberei Marlau :: Karriere :: Stelle")
    assert read.title == "Webmaschinenmechaniker (m/w/d)"
    assert "Sie sind hier" not in read.description
    assert "Vortrag" not in read.description


@pytest.mark.parametrize(
    ("told", "shown", "outcome"),
    [("2019-02-22", "22 February 2019", "expired"), ("2019-02-22", "22 February 2018", "ok")],
)
def test_a_last_day_long_ago_counts_where_machines_are_told_the_same(told: str, shown: str, outcome: str) -> None:
    data = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Loom Mechanic", "validThrough": told}
    head = f'<script type="application/ld+json">{json.dumps(data | {"description": PARTS})}</script>'
    shows = f"<main><h1>Loom Mechanic</h1><p>Closing date: 5pm, {shown}.</p>{PARTS}<a href=/apply>Apply now</a></main>"
    assert _read(shows, head=head).outcome == outcome


def test_how_many_are_sought_is_no_part_of_a_title() -> None:
    read = _read(f"<main><h3>Loom Mechanic<br>(2 positions)</h3>{PARTS}</main>", title="Marlow Weavers")
    assert read.title == "Loom Mechanic"


@pytest.mark.parametrize(
    "line",
    ["You are here: Home > Jobs", "Vous êtes ici : Accueil / Emplois", "Printer friendly version", "Wersja do druku"],
)
def test_where_a_page_is_and_how_to_print_it_is_the_site_s(line: str) -> None:
    assert belongs_to_the_site(line)
    assert not belongs_to_the_site("You are here to learn, and to teach.")


def test_a_last_day_of_the_last_two_years_counts_where_nobody_can_apply() -> None:
    data = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Loom Mechanic", "description": PARTS}
    head = f'<script type="application/ld+json">{json.dumps(data | {"validThrough": recent()})}</script>'
    body = f"<main><h1>Loom Mechanic</h1>{PARTS}</main>"
    assert _read(body, head=head).outcome == "expired"
    assert _read(f"{body}<a href=/apply>Apply now</a>", head=head).outcome == "ok"


def recent() -> str:
    """A day in the last two years, long enough ago."""
    return (date.today() - timedelta(days=90)).isoformat()


@pytest.mark.parametrize(("state", "outcome"), [("CLOSED", "expired"), ("OPEN", "ok"), ("Besetzt", "expired")])
def test_a_label_tells_whether_a_posting_is_over(state: str, outcome: str) -> None:
    facts = f"<div>Job status: {state}</div>"
    assert _read(f"<main><h1>Loom Mechanic</h1>{facts}{PARTS}</main>").outcome == outcome


def test_the_parts_of_a_kept_posting_may_have_no_headings_of_their_own() -> None:
    blocks = [
        {"type": "richText", "html": f"<p>{part}</p>"} for part in ("Forty looms stand in our hall.", "Two years.")
    ]
    blocks.append({"type": "richText", "html": "<h3>Your duties</h3><ul><li>repair shuttles and drives</li></ul>"})
    vacancy = {
        "heading": "Loom Mechanic",
        "brand": {"name": "Marlow Weavers"},
        "place": {"town": "Kendal"},
        "blocks": blocks,
    }
    kept = json.dumps({"props": {"pageProps": {"vacancy": vacancy, "locale": "en"}}})
    read = _read(
        f'<div id=__next>…</div><script id="__NEXT_DATA__" type="application/json">{kept}</script>', title="Careers"
    )
    assert (read.title, read.hiringOrganization, read.jobLocation) == ("Loom Mechanic", "Marlow Weavers", "Kendal")
    assert read.description.startswith("Forty looms stand in our hall.\n\nTwo years.")
    assert "- repair shuttles and drives" in read.description


def test_a_title_above_labelled_facts_and_no_host_s_name() -> None:
    facts = "".join(
        f"<div><div>{label}</div><div>{value}</div></div>"
        for label, value in {"Reference": "MW-18", "Employer": "Marlow Weavers", "Location": "Kendal"}.items()
    )
    read = _read(
        f"<div>Job search</div><div>Warp Walker</div>{facts}{PARTS}", title="Job details - jobs.marlow.example"
    )
    assert (read.title, read.hiringOrganization) == ("Warp Walker", "Marlow Weavers")


def test_the_terms_in_a_title_stay_as_its_page_shows_them() -> None:
    parts = "<h3>仕事内容</h3><ul><li>織機の整備と修理</li><li>部品の発注</li></ul><h3>応募資格</h3><ul><li>機械整備の経験</li></ul><p>ご応募をお待ちしています。</p>"
    assert (
        _read(f"<h2>織機整備スタッフ（正社員）</h2>{parts}", title="採用情報｜丸二織物").title
        == "織機整備スタッフ（正社員）"
    )


@pytest.mark.parametrize("text", ["Unsere Meisterin sucht eine Weberin.", "Notre équipe recherche une tisserande."])
def test_what_is_one_s_own_is_no_employer_s_name(text: str) -> None:
    assert introduced.company(text) == ""
    assert introduced.company("Weberei Marlau sucht eine Weberin.") == "Weberei Marlau"


def test_whom_a_text_speaks_of_hires_rather_than_whose_mailboxes_take_applications() -> None:
    said = "<p>Windlass is a weaving company from the north, and we are looking for a mechanic to join our team.</p><p>As a mechanic at Windlass you work in the hall.</p>"
    mail = "<p>Please send your resume to windlass.jobs@takesmail.example</p>"
    assert _read(f"<h1>Loom Mechanic</h1>{said}{PARTS}{mail}", title="JOB TITLE").hiringOrganization == "Windlass"


@pytest.mark.parametrize("name", ["Möchten Sie", "Voulez Vous", "the Warp Service Team", "Delivery &"])
def test_what_speaks_to_the_reader_or_of_a_team_is_no_employer_s_name(name: str) -> None:
    assert not spoken.is_name(name)
    assert spoken.is_name("Marlow Weavers")


def test_whose_copyright_it_is_ends_with_its_own_line() -> None:
    foot = "<div><div>Sample books</div><div>© 2026 Marlow &amp; Holt Ltd</div></div><div>Cookies make this page work</div>"
    assert (
        _read(f"<h1>Loom Mechanic</h1>{PARTS}{foot}", title="Loom Mechanic").hiringOrganization == "Marlow & Holt Ltd"
    )


def test_a_short_text_is_a_posting_where_machines_are_told_all_else() -> None:
    job = {
        "jobTitle": "Loom Mechanic",
        "companyName": "Marlow Weavers",
        "jobLocation": "Kendal, UK",
        "employmentType": ["FULL_TIME"],
    }
    kept = json.dumps({"props": {"pageProps": {"job": job | {"jobDescription": "<p>You mend our looms.</p>"}}}})
    read = _read(
        f'<h1>Loom Mechanic</h1><script id="__NEXT_DATA__" type="application/json">{kept}</script>',
        title="Loom Mechanic",
    )
    assert (read.outcome, read.description) == ("ok", "You mend our looms.")


def test_a_board_that_was_asked_for_one_posting_may_say_little_of_it() -> None:
    job = {"id": 4711, "title": "Loom Mechanic", "location": {"name": "Kendal"}, "content": "Mend our looms."}
    url = "https://boards.greenhouse.io/marlow/jobs/4711"
    read = parse_page(json.dumps(job).encode(), {"content-type": "application/json"}, url)
    assert (read.outcome, read.title, read.description) == ("ok", "Loom Mechanic", "Mend our looms.")


def test_more_places_on_a_team_are_other_jobs() -> None:
    others = "<div>More places on the team</div><div>Warp Walker</div><div>Van Driver, early run</div>"
    assert "Van Driver" not in _read(f"<div><h1>Loom Mechanic</h1>{PARTS}{others}</div>").description


def test_wide_strokes_part_what_a_page_is_called() -> None:
    assert segments("正社員／スタッフ採用／丸二織物") == ["正社員", "スタッフ採用", "丸二織物"]
    assert segments("織機整備／検査スタッフ") == ["織機整備／検査スタッフ"]


def test_columns_above_a_heading_in_the_midst_of_a_page_are_no_part_of_the_posting() -> None:
    columns = "Grand looms<br>Shuttles<br><b>This month</b><h3>In the window</h3>1928 hand loom, ash<br>1963 dobby loom<h3>News</h3>Our van has a new clutch<br>The guestbook is mended"
    said = _read(f"<table><tr><td>{columns}<h3>Loom Mechanic</h3>{PARTS}</td></tr></table>").description
    assert "guestbook" not in said
    assert "Grand looms" not in said
    assert "Forty looms stand in our hall" in said


@pytest.mark.parametrize(
    "foot", ["Tisk stránky | Mapa webu | Počet přístupů: 88213 | Vytvořil Jan", "Start | Besucher: 4711 | Kontakt"]
)
def test_a_counter_of_visitors_stands_at_a_sites_foot(foot: str) -> None:
    assert "|" not in _read(f"<h1>Loom Mechanic</h1>{PARTS}<p>{foot}</p>").description


def test_the_latest_from_a_place_is_no_part_of_the_posting() -> None:
    latest = (
        "<div>Latest from the mill</div><div>Winter stoppage at the weir</div><div>Open day raises two thousand</div>"
    )
    assert "stoppage" not in _read(f"<div>Loom Mechanic</div>{PARTS}{latest}").description


@pytest.mark.parametrize("seen", ["3 views", "(12 applicants)", "– 1.204 Aufrufe"])
def test_how_often_a_page_was_seen_is_no_part_of_its_title(seen: str) -> None:
    assert _read(f"<h1>Loom Mechanic {seen}</h1>{PARTS}", title="Marlow").title == "Loom Mechanic"


def test_a_team_beside_the_title_hires_nobody() -> None:
    head = '<meta property="og:site_name" content="Marlow Animal Hospital">'
    page = f'<div><h2>Loom Mechanic</h2><span class="card-subtitle">Hospital Team &ndash; <span>Boulder, Colorado</span></span></div>{PARTS}'
    title = "Loom Mechanic - Marlow Animal Hospital"
    assert _read(page, title=title, head=head).hiringOrganization == "Marlow Animal Hospital"


def test_a_job_s_profile_tells_its_duties() -> None:
    page = "<h1>Loom Mechanic</h1><ul><li>Full Time</li><li>Kendal</li></ul><h5>Job Profile:</h5><ul><li>Keep forty looms weaving by day</li><li>Order spare parts in good time</li></ul><h5>Required Skills:</h5><ul><li>Patience with old machines</li></ul>"
    ld = '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Loom Mechanic"}</script>'
    assert _read(page, title="Loom Mechanic | Marlow", head=ld).outcome == "ok"
