"""Pages about working somewhere, which speak like a posting and are none, and postings below a portal's heading."""

# ruff: noqa: E501 - samples are easier to compare when each is one line

from datetime import date

import pytest

from scraper import JobPosting, parse_page
from scraper.signs import jobs, judge

HERE = "https://marlow.example/p/karriere/arbeiten-bei-uns"
PERKS = (
    "<h2>Our benefits</h2><ul><li>Thirty days of leave, and the days between the years</li>"
    "<li>A place in the nursery beside the mill</li><li>Lunch from our own kitchen</li></ul>"
)
ABOUT = (
    "<p>Marlow has woven since 1902. Every day, hotels and ships lie on our cloth, and each of us is why. We seek"
    " people who care about what they leave behind, who learn from each other, and who like old machines as much as"
    " new ones. We pay for what you know, and for what you want to know.</p>"
)
DUTIES = "<h2>Your duties</h2><ul><li>Repair forty looms</li><li>Write down what you did</li></ul>"
NEEDS = "<h2>Requirements</h2><ul><li>A licence for cranes</li><li>Five years with machines</li></ul>"


def read(body: str, title: str, address: str = HERE) -> JobPosting:
    """What is made of a page with such a body and title, at an address about work."""
    page = f'<!doctype html><meta charset="utf-8"><title>{title}</title>{body}'
    return parse_page(page.encode(), {"content-type": "text/html"}, address, today=date(2026, 11, 26))


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Marlow Weavers", "Cloth that lasts"),
        ("Internships | Marlow Weavers", "Internships at Marlow"),
        ("Arbeiten bei Marlow", "Arbeiten bei Marlow"),
        ("Travailler chez Marlow", "Rejoignez notre équipe"),
        ("Job Opportunities - Marlow", "Job Opportunities"),
    ],
)
def test_what_an_employer_says_of_itself_is_no_posting(title: str, heading: str) -> None:
    apply = '<a href="mailto:jobs@marlow.example">Apply</a>'
    mission = "<h2>Your mission: cloth that lasts</h2>"
    assert read(f"<h1>{heading}</h1>{mission}{ABOUT}{PERKS}{apply}", title).outcome == "not_a_posting"


def test_roles_without_links_below_what_their_employer_offers_are_no_posting() -> None:
    roles = "".join(
        f"<div><h3>{role}</h3><p>Location: Leeds</p>"
        f"<p>{what} You must know how to read a drawing, and like to work with others.</p></div>"
        for role, what in (
            ("Loom Mechanic", "You keep our forty looms going by day and by night, from the first thread to the last."),
            (
                "Dyer",
                "You mix what our customers dream of, and you write down how, so that it comes out the same again.",
            ),
        )
    )
    body = f"<h1>Cloth that lasts</h1>{ABOUT}<h2>Open positions</h2>{roles}<a href='mailto:j@marlow.example'>Apply</a>"
    assert read(body, "Marlow Weavers").outcome == "not_a_posting"


def test_a_form_to_apply_with_does_not_show_the_posting() -> None:
    asked = "".join(
        f"<label>{what}<input type='{kind}'></label>"
        for what, kind in (
            ("Which experience do you bring along for the work of a loom mechanic?", "text"),
            ("When could you begin with us, and how many hours a week?", "text"),
            ("Curriculum vitae, certificates and references of a mechanic", "file"),
            ("Where did you hear of the place of a mechanic at our mill?", "text"),
            ("What else would you like us to know of you?", "text"),
            ("E-mail", "email"),
        )
    )
    body = f"<form><h2>Documents of a mechanic</h2><p>Location: Leeds</p>{asked}<button>Send</button></form>"
    posting = read(body, "Your application")
    assert (posting.outcome, "form" in posting.reason) == ("not_a_posting", True)


def test_a_short_posting_above_a_long_form_is_read() -> None:
    said = (
        "<p>Our mill looks for a mechanic who keeps forty old looms going, mends what breaks, and writes down what was"
        " done, so that those who come after know. Whoever has worked with machines for a year or two will learn the"
        " rest from us, and whoever has not may still ask. Call the foreman on any morning.</p>"
    )
    asked = "".join(f"<input name='{name}'>" for name in ("name", "mail", "phone", "town", "age", "school", "note"))
    form = f"<form>{asked}<button>Send</button></form>"
    address = "https://marlow.example/other/vacancy/loom-mechanic/"
    posting = read(f"<h1>Loom Mechanic</h1><p>Location: Leeds</p>{said}{form}", "Loom Mechanic", address)
    assert (posting.outcome, posting.title) == ("ok", "Loom Mechanic")
    assert "forty old looms" in posting.description


def test_days_that_are_over_do_not_make_a_list_a_posting_that_is() -> None:
    jobs = "".join(
        f"<h3>{role}</h3><ul><li>Lieu : Lyon</li><li>Postuler avant le : 18 août 2024</li></ul>"
        for role in ("Responsable des achats", "Chargé de projet", "Comptable")
    )
    body = f"<h1>Recrutement</h1><p>Postulez en ligne à nos offres d’emploi.</p>{jobs}{ABOUT}"
    assert read(body, "Recrutement - Marlow").outcome == "not_a_posting"


def test_a_posting_that_tells_its_number_is_one_below_a_heading_of_many() -> None:
    links = "".join(f"<a href='/careers/{each}'>What we say of {each}</a> " for each in ("teams", "benefits", "news"))
    facts = (
        "<table><tr><td colspan=4>Loom Mechanic</td></tr><tr><th>Job ID: </th><td>4262</td><th>Location: </th>"
        "<td>Leeds</td></tr><tr><th>Company: </th><td>Marlow Weavers Ltd</td></tr></table>"
    )
    body = f"<div>{links}</div><h1>Careers</h1>{facts}{DUTIES}{NEEDS}{ABOUT}"
    posting = read(body, "Marlow.example :: Careers")
    assert (posting.outcome, posting.title) == ("ok", "Loom Mechanic")
    assert posting.hiringOrganization == "Marlow Weavers Ltd"
    assert read(body.replace("<th>Job ID: </th><td>4262</td>", ""), "Marlow.example :: Careers").outcome != "ok"


TOLD = (
    "<p>The engineers draw looms, and you make of their drawings what weaves. You take what they found out by hand, and"
    " write it down so that forty looms do it by themselves, by day and by night, without anybody beside them.</p>"
    "<p>You also care for what is there already, and you will work closely with who stands at the machines.</p>"
)


def test_a_job_below_whose_name_its_place_stands_needs_no_sections() -> None:
    body = f"<h1>Loom Programmer</h1><p>Leeds, United Kingdom</p><a href='#'>Apply now</a><h3>Programmers</h3>{TOLD}"
    address = "https://marlow.example/a/7"
    posting = read(body, "Loom Programmer - Marlow Weavers", address)
    assert (posting.outcome, posting.title) == ("ok", "Loom Programmer")
    assert posting.jobLocation == "Leeds, United Kingdom"
    assert read(body.replace("<p>Leeds, United Kingdom</p>", ""), "Marlow Weavers", address).outcome == "not_a_posting"


def test_the_only_job_of_a_careers_page_is_read() -> None:
    body = f"<h1>Careers</h1><p>Join us.</p><h2>Loom Programmer</h2><p>Leeds, United Kingdom</p>{TOLD}"
    posting = read(body, "Marlow Weavers | Careers", "https://marlow.example/careers")
    assert (posting.outcome, posting.title, posting.jobLocation) == ("ok", "Loom Programmer", "Leeds, United Kingdom")
    two = f"{body}<h2>Loom Mechanic</h2><p>Hull, United Kingdom</p>{TOLD}"
    assert read(two, "Marlow Weavers | Careers", "https://marlow.example/careers").outcome == "not_a_posting"


def test_the_only_job_of_a_careers_page_may_tell_its_terms_in_place_of_its_place() -> None:
    told = "<p>Esperienza: 5 anni</p><p>Orario di lavoro: Full-time</p>"
    body = f"<h1>Lavora con noi</h1><h3>Hai voglia di fare?</h3><h6>Loom Programmer</h6>{told}{TOLD}"
    address = "https://marlow.example/lavora-con-noi/"
    posting = read(body, "Lavora con noi - Marlow", address)
    assert (posting.outcome, posting.title) == ("ok", "Loom Programmer")
    assert read(body.replace(told, ""), "Lavora con noi - Marlow", address).outcome == "not_a_posting"


NONE = """
There are currently no open positions.|We do not have any vacancies at the moment|We are not currently hiring.
No openings at this time. Please check back later.|Derzeit haben wir leider keine offenen Stellen.|Zurzeit sind keine Stellen zu besetzen
Nous n'avons pas d'offres d'emploi pour le moment|Actuellement, aucun poste n'est à pourvoir|Por el momento no tenemos vacantes
No hay ofertas disponibles|No momento não temos vagas abertas|Al momento non ci sono posizioni aperte|Er zijn momenteel geen vacatures
Vi har for tiden ingen utlyste stillinger|Just nu har vi inga lediga tjänster|Obecnie nie prowadzimy żadnych rekrutacji
Momentálně nemáme žádné volné pozice|На данный момент открытых вакансий нет|Наразі немає відкритих вакансій|Jelenleg nincs nyitott pozíció
Şu anda açık pozisyon bulunmamaktadır|目前没有招聘职位|현재 진행 중인 채용 공고가 없습니다|لا توجد وظائف شاغرة حاليا
"""


@pytest.mark.parametrize("line", NONE.strip().replace("\n", "|").split("|"))
def test_a_careers_page_without_jobs_is_told_to_be_one(line: str) -> None:
    body = f"<h1>Careers</h1>{ABOUT}<h2>Open positions</h2><p>{line}</p>"
    posting = read(body, "Careers | Marlow", "https://marlow.example/careers/")
    assert posting.outcome == "not_a_posting"
    assert "no open positions" in posting.reason


def test_that_there_are_no_jobs_elsewhere_says_nothing_of_those_that_are_there() -> None:
    jobs = "".join(f"<p><a href='/jobs/{at}-loom'>Loom Mechanic {at}</a></p>" for at in range(3))
    body = f"<h1>Careers</h1>{jobs}<h2>Hull</h2><p>There are currently no open positions.</p>"
    assert "several jobs" in read(body, "Careers | Marlow", "https://marlow.example/careers/").reason
    posting = read(
        f"<h1>Loom Mechanic</h1>{DUTIES}{NEEDS}<p>There are no roles currently like it.</p>", "Loom Mechanic"
    )
    assert posting.outcome == "ok"


def test_who_has_just_applied_is_told_so() -> None:
    posting = read("<h1>Thank you for your application</h1><p>We will write to you.</p>", "Marlow")
    assert posting.outcome == "not_a_posting"
    assert "confirms an application" in posting.reason


def test_who_comes_too_late_is_thanked_too() -> None:
    gone = (
        "<h1>Sorry, this role has closed</h1><p>It has been filled, and we are no longer taking applications for it."
        " Thank you for your interest.</p><a href=/jobs>See what is open now</a>"
    )
    assert read(gone, "Careers at Marlow Weavers", "https://marlow.example/jobs/77").outcome == "expired"


def test_of_a_careers_page_the_job_is_what_its_sentences_seek() -> None:
    said = "<p>Marlow is looking for a Software Engineer to teach forty looms to weave by themselves.</p>"
    posting = read(f"<h1>Careers</h1>{said}{DUTIES}{NEEDS}", "Careers | Marlow", "https://marlow.example/careers/")
    assert (posting.outcome, posting.title) == ("ok", "Software Engineer")


def test_what_is_labelled_as_the_title_is_one_below_a_heading_that_names_the_page() -> None:
    facts = "".join(
        f"<tr><td><span class=l><label>{label}</label></span></td><td><span>{told}</span></td></tr>"
        for label, told in (("Job Posting Title", "Seasonal Receiver, Overnight"), ("Job ID", "10231BR"))
    )
    body = f"<h1>Job details</h1><p>Job 1 of 1</p><table>{facts}</table>{DUTIES}{NEEDS}"
    assert (
        read(body, "Marlow Inc - Job details", "https://marlow.example/x?job=1").title == "Seasonal Receiver, Overnight"
    )


def test_what_a_careers_page_cries_out_is_no_jobs_name() -> None:
    body = f"<h1>Build your career at Marlow.</h1><h2>Learn all that a loom mechanic must know.</h2>{DUTIES}{NEEDS}"
    assert read(body, "Careers | Marlow", "https://marlow.example/a").outcome == "not_a_posting"


@pytest.mark.parametrize("waits", ["", "<div class='spinner'></div>"])
def test_a_careers_page_full_of_other_things_is_not_still_to_come(waits: str) -> None:
    said = "".join(f"<p>What we say of the {each}th loom, and of whoever mended it.</p>" for each in range(20))
    page = f"<h1>Recrutement</h1>{waits}" + f"<aside>{said}</aside>" * 3
    assert read(page, "Recrutement - Marlow", "https://marlow.example/recrutement/").outcome == "not_a_posting"
    little = f"<h1>Recrutement</h1>{waits}"
    assert read(little, "Recrutement - Marlow", "https://marlow.example/recrutement/").outcome == "needs_paste"


NURSE = (
    "<h2>Main duties</h2><ul><li>Assess patients who arrive by ambulance, and decide what comes first</li>"
    "<li>Lead a shift of six nurses</li></ul><h2>Requirements</h2><ul><li>Registration as an adult nurse</li>"
    "<li>Two years in emergency care</li></ul>"
)


@pytest.mark.parametrize("dash", ["–", "-", "|"])
def test_what_a_job_is_about_does_not_hire(dash: str) -> None:
    title = f"Senior Staff Nurse {dash} Emergency Assessment"
    posting = read(f"<h1>{title}</h1>{NURSE}", title, "https://jobs.example.org/vacancy/2231")
    assert posting.hiringOrganization is None
    assert posting.title == title
    ours = f"Loom Mechanic {dash} Marlow Weavers"
    posting = read(f"<h1>{ours}</h1>{DUTIES}{NEEDS}", ours, "https://jobs.example.org/vacancy/2232")
    assert posting.hiringOrganization == "Marlow Weavers"


def test_one_of_many_cards_is_no_posting_of_a_page_that_is_called_otherwise() -> None:
    links = "".join(f"<p><a href='/jobs/{at}-loom'>Weaver of the {at}th loom</a></p>" for at in range(7))
    body = f"{links}<h4>Loom Programmer</h4><p>Location: Leeds</p><p>Salary: £40,000</p>{DUTIES}{NEEDS}<h4>Dyer</h4>"
    address = "https://marlow.example/category/looms"
    assert read(body, "Looms – Marlow", address).outcome == "not_a_posting"
    assert read(body, "Loom Programmer – Marlow", address).outcome == "ok"


def test_a_page_of_two_whole_jobs_is_read_without_a_title() -> None:
    job = "<h2>{}</h2><p>Twelve hours a week, £13.20 an hour, in the weaving shed behind the mill.</p><ul><li>Keep the looms in order</li><li>Write the weekly book</li><li>Answer the telephone</li></ul>"
    body = "<h1>Vacancies at Marlow</h1>" + job.format("Loom Mechanic") + job.format("Shed Administrator")
    posting = read(body, "Vacancies | Marlow", "https://marlow.example/vacancies")
    assert (posting.outcome, posting.title) == ("ok", None)
    assert posting.description.count("Keep the looms in order") == 2
    leads = body.replace("<h2>Loom", "<a href=/jobs/17-loom>More</a><h2>Loom")
    assert read(leads, "Vacancies | Marlow", "https://marlow.example/vacancies").outcome == "not_a_posting"


def test_a_line_above_its_terms_is_the_title_of_a_page_that_calls_itself_by_the_employer() -> None:
    head = "<header><p>Loom Mechanic</p><p>Marlow</p><p>Full-time</p></header>"
    assert read(f"{head}{DUTIES}{NEEDS}", "Marlow", "https://marlow.example/work/loom").title == "Loom Mechanic"


@pytest.mark.parametrize(
    ("label", "about"),
    [
        ("Employer", "About the employer"),
        ("Arbeidsgiver", "Om arbeidsgiveren"),
        ("Arbeitgeber", "Über den Arbeitgeber"),
        ("Pracodawca", "O pracodawcy"),
    ],
)
def test_a_word_for_employers_is_the_name_of_none(label: str, about: str) -> None:
    facts = f"<ul><li>{label} <span>Marlow Weavers</span></li></ul>"
    rest = f"{DUTIES}{NEEDS}<h2>{about}</h2><p>A mill by the river.</p>"
    address = "https://jobs.example.org/vacancy/2233"
    named = read(f"<h1>Loom Mechanic</h1>{facts}{rest}", "Loom Mechanic", address)
    assert named.hiringOrganization == "Marlow Weavers"
    assert read(f"<h1>Loom Mechanic</h1>{rest}", "Loom Mechanic", address).hiringOrganization is None


def test_terms_tell_a_job_whole_as_well() -> None:
    body = (
        "<h1>Lavora con noi</h1><h2>Meccanico di telai</h2><p>Contratto a tempo determinato da gennaio a giugno, 18 ore"
        " settimanali.</p><ul><li>Diploma in meccanica tessile</li><li>Patente per carrelli elevatori</li></ul>"
        "<h2>Cuoco per la mensa</h2><p>Ogni giorno si preparano cento pasti con le verdure dell'orto, 30 ore"
        " settimanali.</p><ul><li>Attestato HACCP valido</li><li>Due anni in una mensa</li></ul>"
    )
    posting = read(body, "Lavora con noi - Tessitura Marlow", "https://marlow.example/lavora-con-noi")
    assert (posting.outcome, posting.title) == ("ok", None)
    assert "verdure" in posting.description


def test_a_banner_above_the_postings_own_heading_does_not_make_it_a_list() -> None:
    facts = "".join(
        f"<div><label role='term'>{label}</label><div role='definition'>{value}</div></div>"
        for label, value in (
            ("Region", "Asia"),
            ("Cities", "Leeds, York"),
            ("Job description", f"<p>You mend looms.</p>{DUTIES}{NEEDS}"),
        )
    )
    body = (
        "<div role='banner'><h1>Careers at Marlow</h1></div>"
        f"<h1>Loom Mechanic 2027</h1><form method='post'>{facts}</form>"
        "<form action='/apply' method='post'><input type='submit' value='Apply'></form>"
    )
    title = "Loom Mechanic 2027 - Marlow"
    posting = read(body, title, "https://marlow.tal.example/vx/candidate/opp/11984-Loom-Mechanic-2027/en-GB")
    assert (posting.outcome, posting.title) == ("ok", "Loom Mechanic 2027")
    assert "You mend looms." in posting.description


def test_what_a_titles_bracket_holds_tells_the_job_and_hires_nobody() -> None:
    facts = "<span class='kurum'>MARLOW / Ankara</span><div><span>Çalışma Yeri: </span> Yerinde</div>"
    amid = f"<p>Marlow yerleşkesinde görev alacak <strong>Proses Mühendisi</strong> aranıyor; {'tezgâh ve iplik, ' * 12}</p>"
    parts = "<h4>Aranan nitelikler</h4><ul><li>Makine mühendisi</li></ul><h4>Görev ve sorumluluklar</h4><ul><li>Tezgâh onarmak</li></ul>"
    title = "Proses Mühendisi (Mekanik)"
    posting = read(f"<h3>{title}</h3>{facts}{amid}{parts}", title, "https://kariyer.example.org/ilan/77")
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (title, "MARLOW", "Ankara")


@pytest.mark.parametrize("body", ["Canal and Lock Agency", "Ministry of Looms", "Ministère du Tissage"])
def test_a_public_body_below_the_title_hires_rather_than_the_portal(body: str) -> None:
    page = f"<header><span>Civil Service Jobs</span></header><h1>Loom Mechanic</h1><p>{body}</p>{DUTIES}{NEEDS}"
    title = "Loom Mechanic - Civil Service Jobs - GOV.UK"
    posting = read(page, title, "https://www.civilservicejobs.example/csr/index.cgi?SID=12345")
    assert posting.hiringOrganization == body


def test_a_line_below_a_title_in_its_heading_is_none_of_it() -> None:
    inside = "<span class='page-title'>Loom Mechanic</span><span class='page-description'>Calm and quick</span>"
    posting = read(f"<h1>{inside}</h1>{DUTIES}{NEEDS}", "Careers | Marlow", "https://marlow.example/jobs/loom")
    assert posting.title == "Loom Mechanic"


@pytest.mark.parametrize(
    "line",
    [
        "Aktuell sind alle freien Stellen besetzt.",
        "All our posts are currently filled.",
        "Alla tjänster är just nu tillsatta.",
    ],
)
def test_a_careers_page_whose_jobs_are_all_filled_is_no_posting_that_is_over(line: str) -> None:
    body = f"<h1>Karriere</h1><p>Wir sind jung und wollen wachsen.</p><h2>Momentan suchen wir:</h2><p>{line}</p>"
    assert read(body, "Karriere | Ackermann").outcome == "not_a_posting"


def test_two_jobs_without_links_below_a_heading_of_many_are_a_list_though_something_still_loads() -> None:
    cards = "<h2>Systems Manager</h2><p>Bisho</p><h2>Office Clerk</h2><p>Bisho</p>"
    body = f'<div class="loader"></div><h1>Vacancies</h1>{cards}'
    assert read(body, "Vacancies - DOA", "https://a.example/vacancies").outcome == "not_a_posting"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Crumbkit", "<h1>The oven planner for bakers</h1><p>We are looking for feedback from bakers.</p><h2>What you need</h2><ul><li>A tablet</li><li>At least one oven</li></ul><h2>What you get</h2><ul><li>Three months for free</li></ul><a href='/signup'>Join the beta</a>"),
        ("Timmerman Zwolle - Houtwerk Jansen", "<h1>Timmerman in Zwolle</h1><p>Op zoek naar een vakkundige timmerman in Zwolle? Wij staan klaar.</p><h2>Onze werkzaamheden</h2><ul><li>Kozijnen plaatsen</li><li>Trappen</li></ul><h2>Wat wij bieden</h2><ul><li>Garantie op al het werk</li></ul><a href='mailto:info@houtwerk.example'>Mail</a>"),
        ("Your accountant | TaxHelp", "<h1>Your accountant, online</h1><p>TaxHelp is an accountant for freelancers.</p><h2>What we do</h2><ul><li>VAT returns</li><li>Payroll</li></ul><h2>What you need</h2><ul><li>A bank account</li><li>Your tax number</li></ul><h2>Pricing</h2><p>From £29 a month.</p>"),
    ],
)  # fmt: skip
def test_what_is_sold_or_to_be_tried_is_no_posting(title: str, body: str) -> None:
    assert read(body, title, "https://site.example/offer").outcome == "not_a_posting"


KAASMAKER = (
    "<h1>Vacatures</h1><h2>Kaasmaker</h2><p>Lommel maakt sinds 1932 kaas. We zoeken een kaasmaker die onze ploeg van zes"
    " komt versterken. Je draait mee in de productie, je keert de kazen en je houdt de kelder schoon, van zes tot twee."
    "</p><p>De ideale kandidaat:</p><ul><li>heeft ervaring met voeding</li><li>is stipt</li></ul><p>Stuur je cv.</p>"
)
MLYNARZ = (
    "<nav><a href='/oferta/maki/'>Mąki</a><a href='/oferta/kasze/'>Kasze</a></nav><h1>Kariera</h1><h2>Aktualne oferty"
    " pracy</h2><h3>Młynarz</h3><p>Zdrój, pełny etat</p><h3>Twoje zadania</h3><ul><li>Obsługa walców</li></ul>"
    "<h3>Wymagania</h3><ul><li>Wykształcenie zawodowe</li></ul><p>CV na adres: biuro@mlyn.example</p>"
)


@pytest.mark.parametrize(
    ("page", "body", "title"), [("Jobs | Lommel", KAASMAKER, "Kaasmaker"), ("Kariera | Młyn", MLYNARZ, "Młynarz")]
)
def test_a_page_that_is_called_for_many_jobs_and_tells_one_is_its_posting(page: str, body: str, title: str) -> None:
    found = read(body, page, "https://site.example/praca-u-nas")
    assert (found.outcome, found.title) == ("ok", title)


def test_two_jobs_of_a_line_and_its_pay_each_are_read_as_a_whole() -> None:
    body = (
        "<h2>Job Openings</h2><h3>Faculty :</h3><p>Diploma/ITI (Electrician) with at least 3 years of teaching or"
        " industry experience.</p><p>Compensation : Rs 14000 + HRA + allowance.</p><h3>Lab Assistant</h3><p>ITI (Fitter)"
        " with minimum 2 years of experience in a workshop of the industry, or in a laboratory.</p>"
        "<p>Compensation : Rs 9000 + HRA.</p><p>Send your resumes to jobs@iti.example</p>"
    )
    found = read(body, "Job Openings", "https://iti.example/openings/")
    assert (found.outcome, found.title) == ("ok", None)
    assert "Rs 14000" in found.description
    assert "Rs 9000" in found.description


def test_a_heading_for_every_gender_is_the_title_where_the_page_is_called_otherwise() -> None:
    duties = DUTIES.replace("Your duties", "Deine Aufgaben") + NEEDS.replace("Requirements", "Dein Profil")
    body = f"<h1>mondsee it Jobs &amp; Karriere</h1><h2>Netzwerktechniker (m/w/d)</h2><p>Wir suchen dich.</p>{duties}"
    assert read(body, "mondsee it - Mitarbeiter und Lehre").title == "Netzwerktechniker (m/w/d)"


def test_the_parts_that_stand_beside_what_machines_are_told_are_read_too() -> None:
    told = (
        '{"@type": "JobPosting", "title": "Loom Mechanic", "description": "<p>Marlow has woven since 1902, in a mill by'
        " the river, with eighty people and forty looms that never stop.</p><h2>Your duties</h2><ul><li>Repair forty"
        ' looms</li><li>Write down what you did</li></ul>"}'
    )
    shown = (
        "<h1>Loom Mechanic</h1><p>Marlow has woven since 1902, in a mill by the river, with eighty people and forty looms"
        f" that never stop.</p>{DUTIES}{NEEDS}"
    )
    found = read(f'<script type="application/ld+json">{told}</script>{shown}', "Loom Mechanic")
    assert "A licence for cranes" in found.description


def test_facts_behind_small_pictures_in_one_line_are_read() -> None:
    body = f"<h1>Loom Mechanic</h1><p>💼 Full-time 📍 Burdaard 🛠 Some experience</p>{DUTIES}{NEEDS}"
    assert read(body, "Loom Mechanic", "https://site.example/jobs/3").jobLocation == "Burdaard"


def test_a_heading_that_calls_for_somebody_is_the_title_of_a_page_that_is_called_by_its_site() -> None:
    body = (
        "<h1>Glaszetter gezocht!</h1><p>Wij zijn op zoek naar een ervaren glaszetter die ons team komt versterken.</p>"
        "<h2>Wat ga je doen?</h2><ul><li>Glas plaatsen</li></ul><h2>Wat vragen wij?</h2><ul><li>Rijbewijs B</li></ul>"
    )
    assert read(body, "Vacatures | Glasservice Terpstra", "https://site.example/over/3").title == "Glaszetter"


def test_what_is_labelled_as_the_title_stands_against_a_heading_that_is_a_firm() -> None:
    body = (
        "<h1>Weberei Marlow GmbH</h1><p>Wir weben seit 1902 am Bach.</p><table><tr><th>Stelle</th><td>Schärer</td></tr>"
        "<tr><th>Ort</th><td>Kassel</td></tr></table><h2>Aufgaben</h2><ul><li>Ketten schären</li></ul>"
        "<h2>Profil</h2><ul><li>Ein gutes Auge</li></ul><a href='/bewerben'>Jetzt bewerben</a>"
    )
    assert read(body, "Schärer | Weberei Marlow GmbH", "https://site.example/jobs/3").title == "Schärer"


def test_an_agency_below_its_department_hires_and_no_is_no_remote_job() -> None:
    body = (
        "<h1>Hydrologic Technician</h1><h2>Department of the Interior</h2><h3>U.S. Geological Survey</h3>"
        f"<h3>Location</h3><p>Bismarck, ND</p><h3>Remote job</h3><p>No</p>{DUTIES}{NEEDS}"
    )
    found = read(body, "USAJOBS - Job Announcement", "https://www.usajobs.example/job/844120900")
    assert (found.hiringOrganization, found.jobLocationType) == ("U.S. Geological Survey", None)


def test_the_town_of_an_address_is_the_place_rather_than_the_house_it_begins_with() -> None:
    where = "<h3>Job locations</h3><p>Ely Road Clinic</p><p>Chatteris</p><p>Cambridgeshire</p><p>PE16 6ZZ</p>"
    body = f"<h1>Podiatry Assistant</h1>{DUTIES}{NEEDS}{where}"
    assert read(body, "Job Advert", "https://site.example/jobs/3").jobLocation == "Chatteris"


@pytest.mark.parametrize(
    "sentence", ["Marlow is a busy mill in Braunton, North Devon.", "We are based in Braunton, and weave."]
)
def test_the_town_in_which_sentences_place_an_employer_is_read(sentence: str) -> None:
    body = f"<h1>Loom Mechanic</h1><p>{sentence}</p>{DUTIES}{NEEDS}"
    assert (read(body, "Loom Mechanic", "https://site.example/jobs/3").jobLocation or "").startswith("Braunton")


def test_an_item_of_a_menu_is_no_label_and_news_are_no_part_of_a_posting() -> None:
    news = "<h2>Dernières actualités</h2><h3>Invitation à la réunion</h3><p>Vous organisez une réunion ?</p>"
    menu = "<ul><li><a href='/om/org'><h3>Organisation</h3></a></li><li><a href='/om/pbl'><h3>Læring</h3></a></li></ul>"
    found = read(f"<h1>Loom Mechanic</h1>{DUTIES}{NEEDS}{news}{menu}", "Loom Mechanic", "https://site.example/jobs/3")
    assert found.hiringOrganization != "Læring"
    assert "Invitation" not in found.description


@pytest.mark.parametrize(
    ("page", "body", "title"),
    [
        ("Join us | Hatch Cafe", "<h1>Come work with us</h1><h2>Weekend barista</h2><p>We need somebody for Saturdays and Sundays, 8 to 3. You make coffee, serve cake, and wash up at the end. You should like early mornings. £12.50 an hour plus tips. Pop in with your CV or mail hello@hatch.example.</p>", "Weekend barista"),
        ("Mitarbeiten - Hof Lindenau", "<h1>Mitarbeiten</h1><h2>Melker/in gesucht</h2><p>Für unseren Hof mit 60 Kühen suchen wir ab März eine Melkerin oder einen Melker, 30 Stunden die Woche. Du melkst morgens und abends und fütterst die Kälber. Eine Wohnung ist vorhanden. Melde dich bei Jutta, 0123 45 67 89.</p>", "Melker/in"),
        ("Jobb hos oss - Sula Rederi", "<h1>Jobb hos oss</h1><h2>Matros</h2><p>Vi søker matros til MS Sula fra 1. mars. Turnus 2/2. Du fortøyer, vasker og holder vakt. Kvalifikasjoner: fagbrev som matros og godt humør. Vi tilbyr tarifflønn og kost. Send søknad til post@rederi.example innen 1. januar 2027.</p>", "Matros"),
    ],
)  # fmt: skip
def test_a_short_notice_below_the_heading_of_a_careers_page_is_a_posting(page: str, body: str, title: str) -> None:
    found = read(body, page, "https://site.example/join-us")
    assert (found.outcome, found.title) == ("ok", title)


def test_the_heading_that_the_address_spells_is_the_title_below_a_banner() -> None:
    body = (
        f"<h1>Build the future of bees</h1><h2>Field Apiarist</h2><p>Davis, California</p><p>Full-time</p>{ABOUT}"
        "<h3>You will</h3><ul><li>Inspect hives</li></ul><h3>You bring</h3><ul><li>Three seasons with bees</li></ul>"
        '<a href="/apply/1">Apply</a>'
    )
    found = read(body, "Marlow | Build the future of bees", "https://marlow.example/careers/field-apiarist")
    assert (found.outcome, found.title) == ("ok", "Field Apiarist")


def test_the_only_heading_of_the_first_rank_says_more_than_what_the_page_is_called_by() -> None:
    body = f"<h1>Shelter Night Worker</h1><p>Marlow Trust, Galway</p>{DUTIES}{NEEDS}"
    found = read(body, "Night Worker | Marlow", "https://marlow.example/news/2231")
    assert (found.title, found.jobLocation) == ("Shelter Night Worker", "Galway")


def test_a_heading_that_begins_as_a_part_does_is_none_when_it_names_whom_they_seek() -> None:
    body = f"<h1>Buscamos panadero</h1><p>Jornada completa, 1.500 € al mes.</p>{DUTIES}{NEEDS}"
    assert read(body, "Horno Marlow | Lugo", "https://marlow.example/noticias/2").title == "panadero"


def test_a_greeting_of_whoever_reads_names_no_job() -> None:
    body = (
        "<h1>ПРИГЛАШАЕМ НА РАБОТУ</h1><h2>Уважаемый соискатель</h2><p>Если Вы мечтаете построить карьеру в отрасли, мы"
        " будем очень рады с Вами пообщаться и предложить варианты нашего сотрудничества!</p><p>Вы можете:</p>"
        "<ul><li>ознакомиться с вакансиями</li><li>позвонить нам по телефону 8-495-300-00-00</li></ul>"
    )
    assert read(body, "marlow", "https://marlow.example/rabota").outcome == "not_a_posting"


def test_lines_that_name_jobs_right_above_the_same_part_are_told_whole() -> None:
    part = (
        "<p>{}</p><p>Cerințe:</p><ul><li>Studii superioare în domeniu</li><li>Autorizație valabilă</li><li>{}</li></ul>"
    )
    body = (
        "<h3>Momentan căutăm colegi pentru următoarele domenii de activitate:</h3>"
        + part.format("Inginer electric", "Abilități de lucru în echipă și comunicare, și motivație pentru proiecte")
        + part.format(
            "Șef șantier", "Experiență în instalații electrice de complexitate ridicată, la noi sau altundeva"
        )
        + "<p>Dacă credeți că locul dvs. este în echipa Marlow vă rugăm să ne contactați!</p>"
    )
    found = read(body, "Marlow | Cariere", "https://marlow.example/cariere")
    assert (found.outcome, found.title) == ("ok", None)
    assert "Autorizație valabilă" in found.description


def test_a_told_text_whose_marks_were_taken_apart_gives_way_to_the_shown_one() -> None:
    told = "< p > You re - pair looms < /p> < ul > < li > forty of them < /li> < /ul> < p > by day and night < /p>"
    node = f'{{"@type": "JobPosting", "title": "Loom Mechanic", "description": "{told * 2}"}}'
    body = f'<script type="application/ld+json">{node}</script><h1>Loom Mechanic</h1>{ABOUT}{DUTIES}{NEEDS}'
    assert "< li >" not in read(body, "Loom Mechanic").description


def test_how_somebody_is_chosen_is_read_beside_what_machines_are_told() -> None:
    node = (
        '{"@type": "JobPosting", "title": "Loom Mechanic", "description": "<p>Marlow has woven since 1902, in a mill by'
        ' the river, with eighty people and forty looms that never stop, and each of us is why.</p>"}'
    )
    shown = (
        "<h1>Loom Mechanic</h1><p>Marlow has woven since 1902, in a mill by the river, with eighty people and forty looms"
        " that never stop, and each of us is why.</p><h2>Déroulement des entretiens</h2>"
        "<p>Un appel de vingt minutes, puis une journée dans l'atelier.</p>"
    )
    found = read(f'<script type="application/ld+json">{node}</script>{shown}', "Loom Mechanic")
    assert "une journée dans l'atelier" in found.description


def test_a_line_between_the_title_and_the_last_day_hires_rather_than_who_owns_the_rights() -> None:
    body = (
        "<h1>Fisheries Compliance Officer</h1><p>Marine Stewardship Directorate</p>"
        f"<p>Apply before 11:55 pm on Monday 4th January 2027</p>{DUTIES}{NEEDS}<footer>© Crown Copyright</footer>"
    )
    found = read(body, "Fisheries Compliance Officer - Civil Service Jobs - GOV.UK", "https://jobs.example/2231")
    assert found.hiringOrganization == "Marine Stewardship Directorate"


def test_a_picture_before_a_part_tells_no_place() -> None:
    body = f"<h1>Tester</h1>{ABOUT}<p>📌 Requirements:</p><ul><li>A licence for cranes</li></ul>{DUTIES}"
    assert read(body, "Tester", "https://site.example/jobs/3").jobLocation != "Requirements"


@pytest.mark.parametrize("called", ["Кухар, вакансія у компанії Marlow", "Повар, вакансия в компании Marlow"])
def test_a_board_says_that_a_vacancy_is_at_a_company(called: str) -> None:
    title = called.split(",")[0]
    found = read(
        f"<h1>{title}</h1>{DUTIES}{NEEDS}", f"{called} — Board.example", "https://www.board.example/jobs/6218840/"
    )
    assert found.hiringOrganization == "Marlow"


def test_the_value_of_a_row_is_the_title_without_its_label() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>{value}</td></tr>"
        for name, value in (
            ("徵才機關", "臺東縣關山鎮公所"),
            ("職稱", "農業技士"),
            ("工作地點", "臺東縣關山鎮"),
            ("資格條件", "具汽車駕照，能配合假日輪值，並具農業技術職系及格資格。"),
            ("工作項目", "稻米收購與良質米推廣，天然災害農損勘查及救助，以及其他臨時交辦事項。"),
        )
    )
    found = read(f"<div>首頁　網站導覽</div><table>{rows}</table>", "徵才內容", "https://x.example/want.aspx?id=118")
    assert (found.title, found.hiringOrganization) == ("農業技士", "臺東縣關山鎮公所")


ALONE = {
    "all its parts in prose": ("Mechanik / mechanička", "# Volná místa\n\n## Mechanik / mechanička\n\nTkalcovna Lipá přijme na dílnu kolegyni nebo kolegu na čtyřicet starých stavů u řeky.\n\nNáplň práce: navádíte osnovu, hlídáte stavy, učíte mladší.\n\nPožadujeme výuční list a trpělivost se stroji.\n\nNabízíme byt, školku a šest týdnů dovolené."),
    "its pay, and whom one rings": ("Loom Mechanic", "# Vacancies\n\n## Loom Mechanic\n\nForty looms by the river weave from six until ten, and one of them is always about to stop. You will see to shuttles and drives, keep the store, and teach two apprentices.\n\n£17 an hour, 36 hours, shut in August.\n\nTalk to Ann on 01632 960 230."),
}  # fmt: skip


@pytest.mark.parametrize(("title", "text"), ALONE.values(), ids=ALONE)
def test_one_job_below_a_heading_of_many_may_be_told_whole_in_prose(title: str, text: str) -> None:
    assert jobs.is_told_whole(title, text)


def test_headings_of_one_word_announce_the_parts_of_a_posting() -> None:
    assert judge.sections("### Arbejdet\n\n- fyrre væve\n\n### Dig\n\n- svendebrev\n\n### Os\n\nVi er 28 mand.") == 3


def test_a_page_is_a_posting_by_its_terms_and_how_one_answers_where_its_title_names_no_known_job() -> None:
    parts = "<h3>Delovne naloge</h3><ul><li>vodenje postopkov na tkalskih strojih</li><li>priprava preje za mojstre</li></ul><h3>Pogoji</h3><ul><li>srednja izobrazba</li><li>tri leta izkušenj</li></ul>"
    said = f"<h1>Zlagar preje</h1><p>Delovno mesto za nedoločen čas s šestmesečnim poskusnim delom v tkalnici ob reki.</p>{parts}<p>Prijave zbiramo do 10. 12. 2026. Kraj dela: Lipa.</p>"
    assert read(said, "Javna objava", "https://marlow.example/p/1").outcome == "ok"
