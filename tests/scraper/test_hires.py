"""Who hires and where, as pages tell it in few words: in a title, a profile's address, a picture, a mailbox."""

# ruff: noqa: E501 - pages are easier to compare when each is one line

import json

import pytest

from scraper import JobPosting, parse_page
from scraper.shown import facts, introduced, spoken
from scraper.shown.title import free
from scraper.signs import site
from scraper.signs.site import Site
from scraper.text.markup import parse

HTML = {"content-type": "text/html; charset=utf-8"}
TEXT = "<p>You keep forty looms weaving, and teach whoever wants to learn it.</p><h3>Duties</h3><ul><li>repair shuttles and drives</li><li>order spare parts</li></ul><h3>Requirements</h3><ul><li>a trade certificate</li><li>patience</li></ul>"


def read(title: str, body: str, url: str = "http://127.0.0.1/page/abc") -> JobPosting:
    return parse_page(f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode(), HTML, url)


COMPANIES = {
    "a land that a label names": ("Loom Mechanic | Craft Jobs", "<header><a href='/'>Craft Jobs</a></header><h1>Loom Mechanic</h1><p>Published by: Republic of Malta</p><p>Location: Valletta</p>{TEXT}<footer>Craft Jobs © 2026</footer>", "Republic of Malta"),
    "beside a menu of one link that is called as a label is": ("Loom Mechanic | Marlow Labs", "<meta property='og:site_name' content='Marlow Labs'><div><span>Marlow Labs</span></div><div><span>Company</span><div><a href=/about>About Us</a></div></div><h1>Loom Mechanic</h1>{TEXT}<footer>© 2026 Marlow Labs</footer>", "Marlow Labs"),
    "a copy of a page that tells its own address": ("Loom Mechanic @ Kendal", "<meta name=canonical content='https://www.clothisalive.example/jobs/3'><h1>Loom Mechanic @ Kendal</h1><p>Cloth is Alive wants somebody who lives in Kendal or Leeds region.</p>{TEXT}", "Cloth is Alive"),
    "a page that is called by who hires": ("Marlow Weavers is hiring a Loom Mechanic | Craft Jobs", "<div><a href='/'>Craft Jobs</a></div><h1>Loom Mechanic</h1>{TEXT}<div>Craft Jobs © 2026</div>", "Marlow Weavers"),
    "a department before it": ("Loom Mechanic in Leeds | Engineering at Marlow Weavers", "<h1>Loom Mechanic</h1><p>Leeds</p>{TEXT}", "Marlow Weavers"),
    "its careers before a dash": ("Marlow Weavers Careers - Loom Mechanic", "<h1>Loom Mechanic</h1>{TEXT}", "Marlow Weavers"),
    "its page on a board": ("Loom Mechanic | Craft Jobs", "<header><a href='/'>Craft Jobs</a></header><h1>Loom Mechanic</h1><p><a href='/company/marlow-weavers-17'>Marlow Weavers Ltd</a> <span>4.1 ★</span></p>{TEXT}<footer>Craft Jobs Ltd</footer>", "Marlow Weavers Ltd"),
    "a banner of a page whose title says what it is": ("Détail de l'offre", "<table><tr><td><img src=b.jpg alt='Tissages Marlow'><a href='/ca'>Català</a></td></tr><tr><td><h2>Mécanicien de métiers à tisser</h2>{TEXT}</td></tr></table>", "Tissages Marlow"),
    "who speaks of himself and is mailed to": ("Loom Mechanic wanted | Valley Noticeboard", "<h2><a href='/'>Valley Noticeboard</a></h2><h1>Loom Mechanic wanted</h1><p>Here at Marlow Veterinary Fabrics we weave bandages.</p>{TEXT}<p>Write to ann@marlowfabrics.example.</p>", "Marlow Veterinary Fabrics"),
    "the name of the site above everything": ("Job Description - Loom Mechanic (MRF004417)", "<table><tr><td><span class=brand>Marlow Rail Fabrics</span></td></tr></table><h1>Loom Mechanic</h1><span>(Job Number: MRF004417)</span>{TEXT}", "Marlow Rail Fabrics"),
    "beside the place, in a list of such": ("Loom Mechanic | Jobs", "<h1>Loom Mechanic</h1><h4><div><span class='topcard__flavor'>Marlow Weavers, Inc.</span><span class='topcard__flavor topcard__flavor--bullet'>Kendal</span></div></h4><p>Message the poster from Marlow Weavers, Inc.</p>{TEXT}", "Marlow Weavers, Inc."),
    "whom the mailbox names among those that a newspaper prints": ("Situations vacant: Loom Mechanic | The Strait Times", "<header><a href='/'>The Strait Times</a></header><h1>Situations vacant: Loom Mechanic</h1><p>Brackstone Weavers needs a mechanic for its mill.</p>{TEXT}<p>Write to ann@brackstone.example.</p>", "Brackstone Weavers"),
    "a picture on a page that is called by what it is": ("Opportunity Details - Loom Mechanic", "<div><img src=x alt='Marlow Weaving District'></div><h1>Loom Mechanic</h1>{TEXT}", "Marlow Weaving District"),
    "the heading of a site above the posting's own": ("Careers", "<header><h1 class=logo>The Lantern Mill</h1></header><h1>Loom Mechanic</h1>{TEXT}<p>The Lantern Mill is looking for somebody with good ears.</p>", "The Lantern Mill"),
    "a button to apply with": ("Loom Mechanic", "<h1>Loom Mechanic</h1>{TEXT}<p><a class=btn href='https://wendle.example/apply'>Apply now at Wendle Weaving</a></p>", "Wendle Weaving"),
    "the client whom an agency names": ("Loom Mechanic - Ridgeway Recruitment", "<img alt='Ridgeway Recruitment' src=logo.png><h1>Loom Mechanic</h1><p>Our client, Calder Silk, is looking for a loom mechanic.</p>{TEXT}", "Calder Silk"),
    "behind the team in the page's title": ("Loom Mechanic - Weaving - Fulwood Drapery", "<h1>Loom Mechanic</h1><ul><li>Team: Weaving</li><li>Location: Preston</li></ul>{TEXT}", "Fulwood Drapery"),
    "above a heading with an id of its own words": ("Loom Mechanic - Marlow Weavers Co., Ltd", "<h1>Loom Mechanic</h1><h2 id=company-profile>Company Profile</h2><p>Marlow Weavers keeps forty looms.</p>{TEXT}", "Marlow Weavers Co., Ltd"),
    "above a menu that is called as a label is": ("Marlow Weavers | Careers", "<h1>Loom Mechanic</h1>{TEXT}<div class=footer><div><h6>Company</h6><div class=items><div><a href=/#a>About Us</a></div><div><a href=/#b>Services</a></div><div><a href=/#c>Clients</a></div></div></div></div>", "Marlow Weavers"),
    "the line below the title where a board says that it is not itself": ("Mécanicien H/F - Biot (06) | TravailSud", "<div>Mécanicien H/F</div><div>Verrerie du Vallon</div><div>Biot (06)</div><div>CDI</div>{TEXT}<div>TravailSud n'est pas l'employeur.</div>", "Verrerie du Vallon"),
    "behind a call before the title": ("Loom Mechanic", "<a class=brand href='/'>Marlow Weavers</a><h1>Open Position: Loom Mechanic</h1><p>We are looking for a mechanic to join us.</p>{TEXT}", "Marlow Weavers"),
    "as it writes itself": ("Loom Mechanic", "<div><a class=site-title href='/'>marlow/weavers</a></div><h1>Loom Mechanic</h1>{TEXT}<footer>© 2026 Marlow Weavers. Made by hand.</footer>", "Marlow Weavers"),
}  # fmt: skip


def test_two_towns_behind_a_title_do_not_hire() -> None:
    title = "Loom Mechanic @ Brussels / Mechelen"
    body = f"<h1>{title}</h1><p>Wool is Warm is looking for a Loom Mechanic who knows large mills.</p>{TEXT}"
    posting = read(title, body, "https://www.wooliswarm.example/jobs/loom-mechanic")
    assert (posting.title, posting.hiringOrganization) == (title, "Wool is Warm")


def test_a_tool_in_the_title_is_no_place_and_the_town_behind_it_hires_nobody() -> None:
    title = "Java / AEM Developer @ Mechelen"
    posting = read(title, f"<h1>{title}</h1><p>Wool Works is looking for a developer.</p>{TEXT}")
    assert (posting.title, posting.jobLocation, posting.hiringOrganization) == (title, "Mechelen", "Wool Works")


@pytest.mark.parametrize("manner", COMPANIES)
def test_who_hires(manner: str) -> None:
    title, body, company = COMPANIES[manner]
    posting = read(title, body.replace("{TEXT}", TEXT))
    assert posting.hiringOrganization == company
    titles = {"Loom Mechanic", "Loom Mechanic @ Kendal", "Mécanicien de métiers à tisser", "Mécanicien H/F"}
    assert posting.title in titles


@pytest.mark.parametrize(("said", "outcome"), [("filled", "expired"), ("full-time", "ok")])
def test_a_badge_beside_the_heading_tells_that_a_posting_is_over(said: str, outcome: str) -> None:
    badges = f"<div><span class=pill>{said}</span> <span class=pill>Paid</span></div>"
    assert read("Loom Mechanic", f"<main><div>{badges}<h1>Loom Mechanic</h1></div>{TEXT}</main>").outcome == outcome


def test_a_control_that_shows_what_is_over_is_no_badge() -> None:
    body = f"<main><div><button><span>Closed</span></button><h1>Loom Mechanic</h1></div>{TEXT}</main>"
    assert read("Loom Mechanic", body).outcome == "ok"


def test_a_list_of_jobs_that_lead_nowhere_is_none_of_them() -> None:
    jobs = ("Weber", "Webmeister", "Mechaniker für Webstühle", "Färber", "Spinner")
    rows = "".join(f"<tr><td>Werk Ost</td><td>{job} (m/w/d)</td><td>Vollzeit</td></tr>" for job in jobs)
    posting = read(
        "Stellenportal | Marlow",
        f"<h1>Stellenportal</h1><table>{rows}</table><p>Bewerben Sie sich online mit Zeugnissen und einem Lebenslauf in unserem Haus.</p>",
    )
    assert (posting.outcome, "several" in posting.reason) == ("not_a_posting", True)


def test_what_a_jobs_name_and_its_text_speak_of_does_not_hire() -> None:
    body = "<h1>Rapier Mechanic</h1><ul><li>Looms and drives</li><li>Rapier</li><li>Shuttle</li></ul><h2>Duties</h2><ul><li>Rapier service</li><li>repair of all drives</li></ul><h2>Requirements</h2><ul><li>years of Rapier work</li><li>knowledge of Rapier parts</li><li>Rapier certificates</li></ul>"
    assert read("Rapier Mechanic", body).hiringOrganization is None


TITLES = {
    "below the site's own heading and menu": ("Volná místa | Tkalcovna Marek a dcery", "<div><h1>Tkalcovna Marek a dcery</h1><p>látky na míru</p></div><ul><li><a href=/a>Látky</a></li><li><a href=/b>Ceny</a></li><li><a href=/c>Volná místa</a></li></ul><div><h2>Mistr / mistrová tkalcovny</h2><dl><dt>Místo výkonu práce</dt><dd>Telč</dd><dt>Úvazek</dt><dd>plný</dd><dt>Mzda</dt><dd>42 000 – 48 000 Kč</dd></dl><p>Tkáme látky pro hrady a hledáme člověka, který povede pětičlennou dílnu a bude zaučovat dva učně na starých stavech.</p><h3>Co vás čeká</h3><ul><li>dohled nad kvalitou u osmi stavů i v barevně</li><li>zaučování dvou učňů v prvním roce</li></ul><h3>Co potřebujete</h3><ul><li>výuční list v oboru a aspoň osm let praxe</li></ul><h3>Co nabízíme</h3><ul><li>pět týdnů dovolené a látky za výrobní cenu</li></ul></div>", "Mistr / mistrová tkalcovny"),
    "both forms in the heading alone": ("Volné místo: Tkadlec – Tkalcovna Marlow", "<h1>Tkadlec / tkadlena</h1>{TEXT}", "Tkadlec / tkadlena"),
    "an offer in French": ("Offre chef de rang - Brasserie Marlow", "<h1>Offre chef de rang</h1>{TEXT}", "chef de rang"),
    "its rank stands before its label": ("Senior Loom Mechanic (Rapier) - Marlow Weavers", "<h1>Senior Loom Mechanic (Rapier)</h1><ul><li>Role: Loom Mechanic</li><li>Location: Porto</li></ul>{TEXT}", "Senior Loom Mechanic (Rapier)"),
    "a tool in brackets is no place": ("Jobs | Marlow", "<h1>Loom Mechanic (Rapier)</h1><span>Rapier</span>{TEXT}", "Loom Mechanic (Rapier)"),
    "short for what it is": ("CFO", "<h1>We want to hire a CFO</h1><p>The title of this job might be longer.</p>{TEXT}<h2>Loom Mechanic</h2>", "CFO"),
}  # fmt: skip


@pytest.mark.parametrize("manner", TITLES)
def test_what_the_job_is_called(manner: str) -> None:
    page, body, title = TITLES[manner]
    assert read(page, body.replace("{TEXT}", TEXT)).title == title


def test_a_page_of_vacancies_has_one_job_however_often_it_names_it() -> None:
    body = "<h1>Vacancies</h1><p>Do you want to join us?</p><h2>Loom mechanic</h2><p>You keep forty looms weaving in our mill:</p><ul><li>repair shuttles and drives</li><li>order spare parts and tools</li></ul><h3>loom mechanic</h3><h2>Profile</h2><ul><li>you have a trade certificate</li><li>you are patient with machines</li></ul><h3>loom mechanic</h3><h2>Offer</h2><ul><li>a fair salary package</li><li>work in a team</li></ul><a href='mailto:a@marlow.example'>Apply now</a>"
    posting = read("Vacancies | Marlow Weavers", body, "https://marlow.example/vacancies")
    assert (posting.outcome, posting.title) == ("ok", "Loom mechanic")


@pytest.mark.parametrize(("path", "outcome"), [("/jobs/17", "ok"), ("/about", "not_a_posting")])
def test_a_job_of_no_known_name_is_read_at_its_own_address(path: str, outcome: str) -> None:
    body = "<h1>Warp & Weft</h1><p>Company: Marlow Weavers</p><h2>Description</h2><p>We always look for people to help us with our work in the mill. Write to us and show some of what you have done so far, and what you would ask for a day of yours.</p><h2>Requirements</h2><p>You should have some years behind you at a loom of any make, and know how its drives are set.</p><a href='mailto:a@marlow.example'>Apply directly</a>"
    assert read("Warp & Weft", body, f"https://board.example{path}").outcome == outcome


def test_a_text_may_name_whom_the_address_begins_with() -> None:
    body = f"<div><a>Beers</a><a>Shop</a></div><h1>Loom Mechanic</h1>{TEXT}<p>Brackstone pays the living wage.</p>"
    assert read("Loom Mechanic", body, "https://www.brackstoneweaving.example/w/1").hiringOrganization == "Brackstone"


PLACES = {
    "behind the name in the page's title": ("Loom Mechanic - Marlow Weavers Ribe", "<a class=brand href='/'>Marlow Weavers</a><h1>Loom Mechanic</h1><p>Marlow Weavers keeps forty looms.</p>{TEXT}", "Ribe"),
    "whose office it is for": ("Loom Mechanic", "<h1>Loom Mechanic</h1><p>We take people for both our Hexham workshop and the mill.</p>{TEXT}", "Hexham"),
    "terms and a town in one line": ("Loom Mechanic", "<h1>Loom Mechanic</h1><p>CDI – Vitré (35)</p>{TEXT}", "Vitré"),
    "remote within somewhere": ("Loom Mechanic", "<h1>Loom Mechanic</h1><p>Remote within Europe</p>{TEXT}", "Remote"),
    "a town in the title": ("Loom Mechanic | Bangalore | Marlow Weavers", "<h1>Loom Mechanic</h1>{TEXT}", "Bangalore"),
    "a country in the text and a town in the title": ("Loom Mechanic at Marlow — Amstelveen, North Holland, Netherlands | Jobs", "<h1>Loom Mechanic</h1><p>Je werkt graag in Nederland.</p>{TEXT}", "Amstelveen"),
    "a town with its region, before when it is": ("Camp Cook", "<h1>Camp Cook</h1><p>Parry Sound, Ontario, May to September, board and lodging included.</p>{TEXT}", "Parry Sound, Ontario"),
    "a town and terms with a comma between them": ("Mecanic", "<h1>Mecanic</h1><p>Lincoln, normă întreagă</p>{TEXT}", "Lincoln"),
    "facts that their style sets apart": ("Loom Mechanic", "<h1>Loom Mechanic</h1><div><span class=tag>Lincoln</span><span class=tag>30 hours</span></div>{TEXT}", "Lincoln"),
    "a town behind the job in the summary": ("Loom Mechanic", "<meta name=description content='The Lantern Mill is looking for a Loom Mechanic in Ludlow'><header><p>Cloth from £95 · Book direct</p></header><h1>Loom Mechanic</h1>{TEXT}", "Ludlow"),
    "a shop in a menu": ("Loom Mechanic", "<div><span>Butik</span><span>Visningar</span></div><h1>Loom Mechanic</h1>{TEXT}<p>Ort: Kendal. Ansökan till ann@marlow.example.</p>", "Kendal"),
    "terms in a list": ("Loom Mechanic", "<h1>Loom Mechanic</h1><ul><li>Vollzeit, Teilzeit</li><li>Kassel</li></ul>{TEXT}", "Kassel"),
    "a remote position in a sentence": ("Loom Mechanic", "<h1>Loom Mechanic</h1><p>This remote position reports to the head of looms.</p>{TEXT}", "Remote"),
    "where somebody of either gender is based": ("Technicien(ne) de rivière", "<h1>Technicien(ne) de rivière</h1><p>Le syndicat recrute un(e) technicien(ne), basé(e) à Castelbrune.</p>{TEXT}", "Castelbrune"),
    "a marked place that the employer is called by": ("Glassblower", "<div vocab='http://schema.org/' typeof=JobPosting><h1 property=title>Glassblower</h1><span property=hiringOrganization typeof=Organization><span property=name>University of Strathbrune</span></span><span property=jobLocation typeof=Place><span property=address typeof=PostalAddress><span property=addressLocality>Strathbrune</span>, <span property=addressRegion>Fife</span></span></span><div property=description>{TEXT}</div></div>", "Strathbrune"),
    "a town in an employer's name": ("Loom Mechanic - Calder Vale Mills Trust", "<h1>Loom Mechanic</h1><h2>Calder Vale Mills Trust</h2><p>The mill at Calder Vale is looking for a mechanic. Calder Vale Mills Trust runs two mills.</p>{TEXT}<dl><dt>Job locations</dt><dd>Todmorden Old Mill<br>Burnley Road<br>Todmorden<br>OL14 7XQ</dd></dl>", "Todmorden"),
}  # fmt: skip


@pytest.mark.parametrize("manner", PLACES)
def test_where(manner: str) -> None:
    title, body, place = PLACES[manner]
    assert (read(title, body.replace("{TEXT}", TEXT)).jobLocation or "").startswith(place)


def test_whom_the_reader_may_ask_is_no_job() -> None:
    body = f"<h1>Finance Business Partner</h1><ul><li><b>Location</b> Stockport</li><li><b>Salary</b> £52,000</li></ul>{TEXT}<div><h4>Your consultant</h4><p>Ann Lee, 01539 555 010</p></div>"
    assert (
        read("Finance Business Partner - Marlow", body, "https://marlow.example/jobs/3").title
        == "Finance Business Partner"
    )


def test_words_that_go_on_behind_a_dash_are_of_the_title() -> None:
    posting = read("Loom Mechanic - to our own small team | Craft Jobs", f"<h2>Craft Jobs</h2>{TEXT}")
    assert posting.hiringOrganization != "to our own small team"


def answer(value: object, url: str) -> JobPosting:
    return parse_page(json.dumps(value).encode(), {"content-type": "application/json"}, url)


JOB = {"id": 17, "name": "Loom Mechanic", "location": "Kendal", "department": "Weaving"}


@pytest.mark.parametrize(
    ("url", "text", "company"),
    [
        ("https://marlowweavers.board.example/api/jobs/17", "<p>The mill of Marlow Weavers has forty looms, and you keep them going.</p>", "Marlow Weavers"),
        ("https://board.example/api/jobs/17", "<h3>About Marlow Weavers</h3><p>We have forty looms, and you keep them going day and night.</p>", "Marlow Weavers"),
        ("https://board.example/api/jobs/17", "<p>Marlow Weavers makes tweed. The Loom Mechanic keeps forty looms going.</p><p>Marlow Weavers runs two mills.</p>", "Marlow Weavers"),
    ],
)  # fmt: skip
def test_where_a_board_names_nobody_its_host_or_the_text_does(url: str, text: str, company: str) -> None:
    assert answer({**JOB, "jobDescription": text}, url).hiringOrganization == company


def test_an_accounts_own_name_stands_before_that_of_its_address() -> None:
    jobs = [{**JOB, "shortcode": "F4C096B22E", "description": "<p>You keep forty looms going, day and night.</p>"}]
    url = "https://apply.workable.com/marlowweavers/j/F4C096B22E"
    assert answer({"name": "The Marlow Mill", "jobs": jobs}, url).hiringOrganization == "The Marlow Mill"


def test_a_character_that_was_escaped_once_too_often_is_read() -> None:
    text = "<p>We pay what is fair.&amp;#xa;&amp;#xa;The range is &amp;#163;17 to &amp;#163;19 an hour.</p>"
    said = answer({**JOB, "description": text}, "https://board.example/api/jobs/17").description
    assert said == "We pay what is fair.\n\nThe range is £17 to £19 an hour."


def test_a_text_that_speaks_of_whom_the_address_names_is_not_its_legal_entitys() -> None:
    url = "https://marlow.wd1.myworkdayjobs.com/Careers/job/Kendal/Loom-Mechanic_R1"
    told = {"jobPostingInfo": {"title": "Loom Mechanic", "location": "Kendal", "jobDescription": "<p>Marlow weaves tweed, and you keep forty looms going day and night.</p>"}, "hiringOrganization": {"name": "Brackstone Textiles, Ltd."}}  # fmt: skip
    assert answer(told, url).hiringOrganization == "Marlow"
    told["jobPostingInfo"]["jobDescription"] += "<p>Brackstone is a part of Marlow.</p>"
    assert answer(told, url).hiringOrganization == "Brackstone Textiles, Ltd."


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        ({"location": "Remote job", "city": "Dubai", "country": "UAE"}, "Dubai, UAE"),
        ({"location": "", "city": "", "country": "Spain", "telecommuting": True}, "Spain"),
        ({"location": "Remote"}, "Remote"),
    ],
)
def test_a_town_or_a_country_is_told_before_that_a_job_is_remote(facts: dict[str, object], place: str) -> None:
    job = {**JOB, **facts, "description": "<p>You keep forty looms going, day and night.</p>"}
    assert answer(job, "https://board.example/api/jobs/17").jobLocation == place


def test_a_path_names_whom_its_board_does_not() -> None:
    text = "<p>You help to build the Marlow loom, in a small team that cuts its own cams.</p>"
    url = "https://board.example/marlow/loom-0002"
    assert answer({**JOB, "jobDescription": text}, url).hiringOrganization == "Marlow"


def test_a_title_that_goes_on_with_its_employer_stays_whole() -> None:
    posting = read("Tester for Marlow", f"<h1>Automation Tester for Marlow</h1><p class=company>Marlow</p>{TEXT}")
    assert posting.title == "Automation Tester for Marlow"


def test_a_frame_that_is_still_to_come_is_no_wall_behind_a_consent() -> None:
    body = "<p>Utilizamos cookies propias y de terceros.</p><h1>Empleo</h1><p>Cargando…</p><iframe src='https://s.example/embed/oferta/7'></iframe>"
    assert read("Empleo - Marlow", body).outcome == "needs_paste"


def test_a_heading_that_the_page_is_called_by_stands_before_its_site_of_a_jobs_name() -> None:
    body = f"<header><a href='/'>Marsh Lane Directors</a></header><h1>Loom Mender</h1>{TEXT}"
    posting = read("Loom Mender | Careers | Marsh Lane Directors", body)
    assert (posting.title, posting.hiringOrganization) == ("Loom Mender", "Marsh Lane Directors")


def test_a_town_in_brackets_is_none_of_a_title_that_stands_apart_from_it() -> None:
    body = f"<h1><span id=title>Night baker</span> <span>(Brattleboro)</span></h1>{TEXT}"
    posting = read("Night baker - food", body)
    assert (posting.title, posting.jobLocation) == ("Night baker", "Brattleboro")


def test_three_parts_and_a_way_to_apply_make_a_posting_of_any_name() -> None:
    body = f"<h1>Konservator til metal</h1>{TEXT}<h3>Benefits</h3><ul><li>a view of the sea</li></ul><p>Send ansøgning og CV til job@museum.example.</p>"
    assert read("Konservator til metal — Museet", body).outcome == "ok"


def test_whom_a_sentence_places_may_seek_somebody() -> None:
    assert introduced.company("Marlow Weavers in Cremona, Italy is looking for a mechanic.") == "Marlow Weavers"
    assert introduced.company("The Lantern Inn is looking for a porter.") == "The Lantern Inn"
    assert introduced.company("## About the role\n\nThe job is looking for you.") == ""


def test_a_heading_as_the_page_is_called_stands_before_a_bold_line_beside_it() -> None:
    side = "<td><b>Latest from the foundry</b><p>The tenor is recast and sounds a fine C sharp again.</p></td>"
    body = f"<table><tr>{side}<td><h2>Bell Hanger</h2>{TEXT}<p>Apply by mail.</p></td></tr></table><a href='/apply'>Apply</a>"
    assert read("Bell Hanger", body).title == "Bell Hanger"


def test_what_a_mailing_list_puts_before_a_call_is_none_of_the_title() -> None:
    assert (
        free("[code4looms] Job: Loom Mechanic", "", "", "[code4looms] Job: Loom Mechanic", Site((), ""))
        == "Loom Mechanic"
    )


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Ellis Wray Surveyors keeps the maps of four counties. Ellis Wray Surveyors is owned by its staff.", "Ellis Wray Surveyors"),
        ("Senior Surveyors keep the maps of four counties. Senior Surveyors are paid well. Senior Surveyors work late.", ""),
    ],
)  # fmt: skip
def test_a_firm_may_be_called_by_the_work_of_its_people(text: str, company: str) -> None:
    assert spoken.employer(text) == company


def test_what_a_posting_is_filed_under_is_no_employer() -> None:
    facts = (
        "<aside><dl><dt>Department</dt><dd>Curation</dd><dt>Location</dt><dd>Leeds, West Yorkshire</dd></dl></aside>"
    )
    posting = read(
        "Loom Mechanic - Marlow Weaving Museum",
        f"<img alt='Marlow Weaving Museum' src=l.png><h2>Loom Mechanic</h2><p>Curation <span>–</span> Leeds, West Yorkshire</p>{TEXT}{facts}",
    )
    assert posting.hiringOrganization == "Marlow Weaving Museum"
    assert posting.jobLocation == "Leeds, West Yorkshire"


@pytest.mark.parametrize(
    "text",
    [
        "Our client in Leeds is a weaver of silk.",
        "Our client is a leading weaver.",
        "Our client, The company, is a weaver.",
        "Our client, Leeds, is a town.",
    ],
)
def test_a_client_of_no_name_is_none(text: str) -> None:
    assert introduced.client(text) == ""


@pytest.mark.parametrize("said", ["Apply at once", "Apply at LinkedIn", "Apply at Leeds", "Apply"])
def test_a_button_may_name_nobody(said: str) -> None:
    assert not facts.applied_at(parse(f"<a href=/apply>{said}</a>"))


def test_a_step_of_the_way_to_a_page_may_name_who_hires() -> None:
    way = "<nav><a href='/companies'>Companies</a> › <a href='/companies/farnley-weave'>Farnley Weave</a></nav>"
    posting = read(
        "Loom Mechanic", f"{way}<h1>Loom Mechanic</h1>{TEXT}", "https://b.example/companies/farnley-weave/17"
    )
    assert posting.hiringOrganization == "Farnley Weave"


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("株式会社秋月織物では、織機整備士を募集しています。", "株式会社秋月織物"),
        ("私たち秋月織物株式会社は織機整備士を募集します。", "秋月織物株式会社"),
        ("绍兴秋月纺织有限公司 诚聘织机维修工。", "绍兴秋月纺织有限公司"),
    ],
)
def test_a_form_tells_who_hires_in_a_script_without_spaces(said: str, company: str) -> None:
    assert introduced.company(f"織機の修理\n\n{said}") == company


def test_whose_tool_a_page_is_made_with_does_not_hire() -> None:
    page = f"<header><img alt='Wigton Webbing' src=w.png></header><h1>Loom Mechanic</h1>{TEXT}<footer>Powered by HireTool · © HireTool Inc. 2026</footer>"
    assert read("Loom Mechanic", page, "https://wigton.hiretool.example/1").hiringOrganization == "Wigton Webbing"


def test_a_call_that_goes_on_into_the_title_names_nobody() -> None:
    assert read("Join our mill as a Loom Mechanic", f"<h1>Loom Mechanic</h1>{TEXT}").hiringOrganization is None


def test_what_stands_above_a_menu_beside_a_pages_jobs_is_its_sites_name() -> None:
    links = (
        "<a href=index.htm>Front page</a><br><a href=cloth.htm>Cloth</a><br><a href=vacant.htm>Situations vacant</a>"
    )
    page = f"<title>MARLOW WEAVERS - Situations Vacant</title><table><tr><td><font>Marlow Weavers</font></td></tr><tr><td>{links}</td></tr></table>"
    assert site.read(parse(page), "http://marlow.example/vacant.htm").names == ("Marlow Weavers",)


def test_facts_in_a_row_may_stand_behind_labels_without_colons() -> None:
    row = "Teilzeit (29 Std.) · unbefristet · Dienstort Marlow · Bewerbungsschluss 18.12.2026"
    posting = read("Stellenportal", f"<h1>Loom Mechanic</h1><p>{row}</p>{TEXT}")
    assert (posting.jobLocation, posting.hiringOrganization) == ("Marlow", None)


SPOKEN = {
    "what one calls whoever looks after it": ("Careers", "<p>Marlow Tweed looks after forty looms by the river.</p>", "Marlow Tweed"),
    "a language without large letters elsewhere": ("Karjera", "<p>UAB „Marlių audykla“ audžia nuo 1994 metų.</p>", "UAB „Marlių audykla“"),
    "who speaks of a place of his own": ("Careers", "<p>At Marlow Tweed we mend what we weave.</p>", "Marlow Tweed"),
    "an institution of many words": ("Detalle", "<p>El Ayuntamiento de Robleda mantiene cuarenta telares.</p>", "Ayuntamiento de Robleda"),
    "to whom one writes": ("Careers", "<p>Please apply to Marlow Tweed, 2 Mill Lane.</p>", "Marlow Tweed"),
    "where a paper carries what others advertise": ("Loom Mechanic | Situations vacant | The Strait Gazette", "<p>Otley Museum keeps forty looms going. Otley Museum opens at ten.</p>", "Otley Museum"),
}  # fmt: skip


@pytest.mark.parametrize(("title", "said", "company"), SPOKEN.values(), ids=SPOKEN)
def test_sentences_tell_who_hires_where_nothing_else_does(title: str, said: str, company: str) -> None:
    assert read(title, f"<h1>Loom Mechanic</h1>{said}{TEXT}").hiringOrganization == company


def test_what_stands_first_in_an_item_hires_nobody() -> None:
    items = "<ul><li>Expert Weaving knowledge of all kinds</li><li>Lean Methods used with care</li></ul>"
    assert read("Careers", f"<h1>Loom Mechanic</h1>{TEXT}{items}").hiringOrganization is None


@pytest.mark.parametrize("name", ["Detalle", "招聘启事", "Dettaglio bando", "Свободно работно място", "Konkurss"])
def test_what_a_page_of_a_job_is_called_hires_nobody(name: str) -> None:
    assert read(name, f"<h1>Loom Mechanic</h1>{TEXT}").hiringOrganization is None


@pytest.mark.parametrize(
    ("address", "said", "company"),
    [
        ("ann@getmarlowtweed.example", "Marlow Tweed has forty looms.", "Marlow Tweed"),
        ("ann@spinnerei-goerlach.example", "Spinnerei Görlach has forty looms.", "Spinnerei Görlach"),
        ("ann@marlowbakery.example", "", "Marlow Bakery"),
        ("ann@wherethereedsgrow.example", "", ""),
    ],
)
def test_a_mailbox_names_its_owner_as_somebody_writes_it(address: str, said: str, company: str) -> None:
    assert site.of_mail(f"{said} Write to {address}.") == company


def test_an_account_of_the_sites_software_hires_nobody() -> None:
    told = json.dumps(
        {"@type": "JobPosting", "title": "Loom Mechanic", "hiringOrganization": {"name": "Administrator"}}
    )
    head = f"<script type='application/ld+json'>{told}</script>"
    page = f"{head}<header><a href=/><img src=l.png alt='Marlow Tweed'></a></header><h1>Loom Mechanic</h1>{TEXT}"
    assert read("Careers", page).hiringOrganization == "Marlow Tweed"


def test_a_foot_that_is_no_footer_to_machines_names_the_site() -> None:
    foot = "<div class=piede><p>Tessitura Marlow s.n.c.</p><p>Via Lana 4</p></div>"
    posting = read("Lavora con noi", f"<h1>Meccanico tessile</h1>{TEXT}{foot}")
    assert posting.hiringOrganization == "Tessitura Marlow s.n.c."
    assert "Via Lana" not in posting.description


def test_a_known_place_first_in_a_row_of_facts_is_no_employer() -> None:
    posting = read("Vagas", f"<h1>Loom Mechanic</h1><p>Viana do Castelo | Tempo inteiro | Entrada imediata</p>{TEXT}")
    assert (posting.jobLocation, posting.hiringOrganization) == ("Viana do Castelo", None)


def test_what_stands_between_brackets_is_told_of_something_else() -> None:
    said = "<p>We pay what the unions agreed (Equity/Northern Theatre) and keep forty looms weaving by the river.</p>"
    page = f"<img src=logo.png alt='Marlow Stage'><h1>Loom Mechanic</h1>{said}{TEXT}"
    assert read("Loom Mechanic", page).hiringOrganization == "Marlow Stage"


def test_what_a_row_of_facts_tells_besides_pay_may_be_what_the_job_is_about_or_its_place() -> None:
    topic = f"<h1>Dyer</h1><p>Weaving · Valencia · €40 K</p><p>In weaving, we at Marlow Tweed are known.</p>{TEXT}"
    assert read("Dyer | Marlow Tweed", topic).hiringOrganization == "Marlow Tweed"
    row = f"<div class=brand>Marlow Tweed</div><h1>Loom Mechanic</h1><p>Wendleby · £31,000 · Permanent</p>{TEXT}"
    posting = read("Loom Mechanic | Wendleby | £31k", row)
    assert (posting.hiringOrganization, posting.jobLocation) == ("Marlow Tweed", "Wendleby")


@pytest.mark.parametrize("row", ["Wendleby, 32 to 38 hours", "Wendleby, 24 uur", "Wendleby – hybrid"])
def test_a_place_stands_before_how_long_one_works(row: str) -> None:
    assert read("Careers", f"<h1>Loom Mechanic</h1><p>{row}</p>{TEXT}").jobLocation == "Wendleby"


@pytest.mark.parametrize(
    ("page", "company"),
    [
        ("<header><span class=wordmark>Ann & Daughters</span></header><h1>Loom Mechanic</h1>{}", "Ann & Daughters"),
        ("<h1>Meccanico</h1>{}<div class=piede>Tessitura Lana di Rossi Anna e C. snc</div>", "Tessitura Lana"),
        ("<h1>Mechanik</h1><p>Základná škola s materskou školou Lipá prijme mechanika.</p>{}", "Základná škola s materskou školou Lipá"),
    ],
)  # fmt: skip
def test_a_mark_of_words_a_firms_owners_and_a_school_of_two_kinds_name_who_hires(page: str, company: str) -> None:
    assert read("Careers", page.format(TEXT)).hiringOrganization == company


def test_an_element_that_is_called_as_a_vacancys_title_is_one() -> None:
    page = f"<div><div class=vac-title>Mender of forty looms</div><div>Marlow</div>{TEXT}</div>"
    assert read("Staff vacancies", page, "https://marlow.example/jobs/3").title == "Mender of forty looms"


ADDRESSED = {
    "below a colon": ("Stelle", "{}<p>Ihre Bewerbung senden Sie bitte an:<br>Marlow Tuche<br>Frau Rosa Lind<br>Mühlweg 4</p>", "Marlow Tuche"),
    "behind a colon": ("Jobs", "{}<p>Applications to: The Secretary, Brackley Tweeds, 4 Mill Lane, Otley</p>", "Brackley Tweeds"),
    "as who speaks": ("Jobs", "<p>We are Marlow Tweed, a mill of eighty people by the river.</p>{}", "Marlow Tweed"),
    "as who speaks, in a clause": ("Karriere", "<p>Wir, die Lindacker Tuche, weben seit 1902.</p>{}", "Lindacker Tuche"),
    "before a title's phrase": ("Marlow Tweed | Cloth since 1902", "{}", "Marlow Tweed"),
    "above an address at the foot": ("Jobs", "{}<footer><p>Marlow Tweed Works</p><p>2 Mill Lane, Otley LS21 1AA</p></footer>", "Marlow Tweed Works"),
    "by those who find somebody for him": ("Loom Mechanic | Ridge Recruitment", "<p>Ridge Recruitment is working with Marlow Tweed to find a mechanic.</p>{}", "Marlow Tweed"),
}  # fmt: skip


@pytest.mark.parametrize(("title", "page", "company"), ADDRESSED.values(), ids=ADDRESSED)
def test_who_hires_is_named_once(title: str, page: str, company: str) -> None:
    assert read(title, f"<h1>Loom Mechanic</h1>{page.format(TEXT)}").hiringOrganization == company


@pytest.mark.parametrize(
    ("page", "company"),
    [
        ("{}<h3>About the employer</h3><p>Marlow Tweed is a mill of eighty people.</p>", "Marlow Tweed"),
        ("<p>Marlow Tweed wants somebody who likes old machines.</p>{}", "Marlow Tweed"),
        ("<ul><li>Marlow Tweed</li><li>Otley</li><li>Full time</li></ul>{}", "Marlow Tweed"),
        ("<p>CraftJobs itself wants somebody who likes old machines.</p>{}", "CraftJobs"),
    ],
)
def test_a_board_that_the_text_does_not_name_gives_way_to_whom_it_speaks_of(page: str, company: str) -> None:
    body = (
        f"<header><a href=/>CraftJobs</a></header><h1>Loom Mechanic</h1>{page.format(TEXT)}<footer>CraftJobs</footer>"
    )
    assert read("Loom Mechanic | CraftJobs", body).hiringOrganization == company
