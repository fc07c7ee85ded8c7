"""Pages of small employers, which are called by their menu and name themselves in their prose or at their foot."""

# ruff: noqa: E501 - pages are easier to compare when each is one line

import pytest

from scraper import JobPosting, parse_page
from scraper.lexicon import declined, institutions, nominative, placed
from scraper.lexicon.call import without_call
from scraper.shown import introduced, margins, spoken
from scraper.signs import employed, evidence, imprints, jobs, judge, site
from scraper.signs.chrome import belongs_to_the_site
from scraper.text.markup import body_of, parse
from scraper.text.plain import to_text

HTML = {"content-type": "text/html; charset=utf-8"}
TEXT = "<p>You keep forty looms weaving, and teach whoever wants to learn it.</p><h3>Duties</h3><ul><li>repair shuttles and drives</li><li>order spare parts</li></ul><h3>Requirements</h3><ul><li>a trade certificate</li><li>patience</li></ul>"
CALL = "<p>We are looking for a weaver for our mill in Otley. £14.20 an hour, 37 hours a week, permanent contract.</p><p>Write to Ann or ring 01943 555 018 with a CV. The mill stands by the river, ten minutes from the bus, and has its own canteen and a choir.</p>"


def read(title: str, body: str, url: str = "http://127.0.0.1/page/abc") -> JobPosting:
    return parse_page(f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode(), HTML, url)


ONE_JOB = {
    "below what the page is called, which its mailbox is called as well": ("Vacancies", f"<h1>Vacancies</h1><h2>Weaver</h2><p>Days, thirty-seven hours, a small and friendly team of eight, a canteen, and a bus that stops at the gate of the mill.</p>{CALL}<p>vacancies@marlow.example</p>", "Weaver"),
    "behind a call, below a slogan": ("Careers", f"<h1>Cloth since 1902</h1><h2>We are hiring: Weaver</h2>{CALL}", "Weaver"),
    "on a page without headings": ("Join the team", f"<div>Night Weaver</div><div>4 nights a week, 39 hours, £15.10 an hour</div>{CALL.replace('p>', 'div>')}", "Night Weaver"),
}  # fmt: skip


@pytest.mark.parametrize(("title", "body", "job"), ONE_JOB.values(), ids=ONE_JOB)
def test_a_page_that_is_called_for_jobs_has_the_one_that_it_calls_for(title: str, body: str, job: str) -> None:
    posting = read(title, body)
    assert (posting.outcome, posting.title) == ("ok", job)


EMPLOYERS = {
    "whose rights are reserved": ("{}<div><p>Marlow Tweed Pvt Ltd. All Rights Reserved 2026</p></div>", "Marlow Tweed Pvt Ltd"),
    "whose rights are reserved in the east": ("{}<div>版权所有：金华市织锦幼儿园</div>", "金华市织锦幼儿园"),
    "before a comma of the south": ("{}<footer>مستشفى الواحة، شارع النهر</footer>", "مستشفى الواحة"),
    "before its address, as who needs somebody": ("<p>Marlow Tweeds, Mill Lane, near Otley, requires an experienced mechanic.</p>{}", "Marlow Tweeds"),
    "longer than its mailbox": ("<p>Bryghuset Marlow Strand ligger ved havnen.</p>{}<p>Write to ann@marlowstrand.example.</p>", "Bryghuset Marlow Strand"),
    "beside what one sends in": ("{}<p>Lettre et CV avant le 20 décembre à : Association Les Tisserands, 8 rue Haute, Gap.</p>", "Association Les Tisserands"),
    "beside the grade of the pay": ("<p>Grade C, points 5 to 6, with holidays.</p><p>Grade C is paid monthly.</p>{}<footer>Marlow Primary School</footer>", "Marlow Primary School"),
}  # fmt: skip


@pytest.mark.parametrize(("page", "company"), EMPLOYERS.values(), ids=EMPLOYERS)
def test_who_hires_is_named_once(page: str, company: str) -> None:
    assert read("Loom Mechanic", f"<h1>Loom Mechanic</h1>{page.format(TEXT)}").hiringOrganization == company


def test_what_a_page_is_called_hires_nobody_with_a_colon_behind_it() -> None:
    page = f"<h1>Vacancies</h1><h2>Loom Mechanic</h2>{TEXT}<div id=footer>Marlow Primary School</div>"
    assert read("Vacancies : ", page).hiringOrganization == "Marlow Primary School"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Маркинский завод станков приглашает ткача.", "Маркинский завод станков"),
        ("푸른실영농조합법인에서 함께 일할 직원을 모집합니다.", "푸른실영농조합법인"),
        ("Marlow Tweeds, Mill Lane, near Otley, requires a weaver.", "Marlow Tweeds"),
    ],
)
def test_who_seeks_somebody_in_a_sentence(text: str, company: str) -> None:
    assert introduced.company(text) == company


def test_an_article_is_no_name_before_the_kind_of_a_house() -> None:
    assert institutions.first_in("Le Garage Marlow répare toutes marques.") == "Garage Marlow"
    assert institutions.holds_kind("Маркинский завод станков")
    assert not institutions.holds_kind("Маркинский")
    assert introduced.company("Farm equipment dealership seeks a parts advisor.") == ""


def test_a_name_goes_on_behind_an_and_of_the_north() -> None:
    assert "Leipomo Ruis ja Kauris" in spoken.scores("Leipomo Ruis ja Kauris hakee leipuria.")


@pytest.mark.parametrize(
    "line",
    [
        "Postavke kolačića", "Impostazioni cookie", "Карта сайта", "Sivukartta", "Winkelwagen (0)", "Læg i kurv", "Naar boven",
        "Tinggalkan Balasan", "Bagikan ini: Facebook WhatsApp", "Tin tức liên quan", "Diposting 3 November 2026 oleh admin",
        "Jobs » Trades", "Bản quyền thuộc về Marlow", "Fill in the form below and we will call you.", "No items found.",
        "Not ready to apply? Leave us your address.",
    ],
)  # fmt: skip
def test_a_line_of_the_site_in_many_languages(line: str) -> None:
    assert belongs_to_the_site(line)


@pytest.mark.parametrize("line", ["Platforms: Facebook, Instagram", "Jobs » are what we do, and we do them well"])
def test_a_line_of_the_posting(line: str) -> None:
    assert not belongs_to_the_site(line)


BELOW = {
    "a column below a text whose parts are not headed": ("<div id=c><h1>Thợ dệt</h1><p>Mô tả công việc: dệt vải trên bốn mươi khung cửi theo ca ngày.</p><p>Yêu cầu: từ 18 tuổi, kiên nhẫn, có mắt nhìn màu.</p><p>Quyền lợi: lương tháng 13, cơm trưa.</p></div><div id=r><h4>Tuần này</h4><p>Thứ năm: họp mặt bên sông</p></div>", "họp mặt"),
    "a column below one whose duties are called essential": (f"<div id=c><h2>Loom Mechanic</h2>{TEXT.replace('Duties', 'Essential duties')}</div><div id=r><h4>This week</h4><p>Tue 10:30 Story time</p><p>Thu 6:00 Loom Club</p></div>", "Story time"),
    "news below prose, in elements as above the heading": ("<div>About | Products</div><h2>Loom Mechanic</h2><p><b>Duties:</b> you keep forty looms weaving, day and night.</p><p><b>Requirements:</b> a trade certificate and a lot of patience.</p><p>We offer: £15 an hour, a canteen, a bus to the gate, and a choir by the river.</p><div><b>News of the trade</b><br>A fair for looms in Leeds</div>", "A fair for looms"),
    "a row of what one does with an advert": (f"<h1>Loom Mechanic</h1>{TEXT}<p><a href=/r>Report this ad</a> <a href=/f>Send to a friend</a> <a href=/n>Place your notice</a></p>", "Place your notice"),
    "the hours of a shop": (f"<h1>Loom Mechanic</h1>{TEXT}<h3>Aukioloajat</h3><p>Ma–La 7–17</p>", "Ma–La"),
}  # fmt: skip


@pytest.mark.parametrize(("page", "other"), BELOW.values(), ids=BELOW)
def test_what_stands_below_a_posting_is_left_out(page: str, other: str) -> None:
    assert other not in read("Careers", page).description


def test_a_link_within_a_sentence_stays_whatever_it_is_called() -> None:
    page = f"<h1>Loom Mechanic</h1>{TEXT}<p>Do you still have questions about the mill? Then please <a href='/contact'>contact us</a> before May.</p>"
    assert "Then please contact us before May." in read("Loom Mechanic", page).description


TITLES = {
    "the one line that names a job": ("Робота у нас", "<div><a>Ліки</a><a>Робота у нас</a></div><div>Ткач</div><div>Луцьк, повна зайнятість, 23 000 грн</div><div>Фабрика «Липа» запрошує ткача до дружньої команди. Обов'язки: ткати полотно на сорока верстатах. Вимоги: терпіння і добрий зір. Телефон: 0332 55 50 10</div>", "Ткач"),
    "a heading that calls, below a slogan": ("Job", f"<h1>Tøj med udsigt</h1><h2>Vi søger en væver</h2>{TEXT}", "Væver"),
    "behind what a page is called": ("Marlow | Jobs / Loom Mechanic", f"<h1>Jobs / Loom Mechanic</h1>{TEXT}", "Loom Mechanic"),
    "before when it begins": ("Weber*in (ab sofort)", f"<h1>Weber*in (ab sofort)</h1>{TEXT}", "Weber*in"),
    "in the genitive": ("Stellenausschreibungen", "<h1>Stellenausschreibungen</h1><p>Bei der Gemeinde ist die Stelle eines</p><p><strong>Hallenwärters (w/m/d)</strong></p>" + TEXT.replace("Duties", "Ihre Aufgaben:").replace("Requirements", "Wir erwarten:"), "Hallenwärter (w/m/d)"),
}  # fmt: skip


@pytest.mark.parametrize(("called", "page", "title"), TITLES.values(), ids=TITLES)
def test_what_a_job_is_called_on_a_small_page(called: str, page: str, title: str) -> None:
    assert read(called, page).title == title


def test_calls_of_the_east_stand_behind_a_title() -> None:
    assert without_call("온실 관리 직원 모집") == "온실 관리 직원"
    assert without_call("織工さんを募集中") == "織工"
    assert jobs.jobs_in("## 旋盤工（正社員）") == {"旋盤工（正社員）"}
    assert nominative.behind("Webers (m/w/d)", "Zu besetzen ist die Stelle eines") == "Weber (m/w/d)"
    assert nominative.behind("Leiters", "Die Stelle hat") == "Leiters"


def test_parts_are_announced_within_a_line_and_by_a_competition() -> None:
    assert judge.sections("Marlow söker. Feladat: szövés. Elvárás: türelem.", labelled=True) == 2
    assert not judge.sections("Marlow söker. Feladat: szövés. Elvárás: türelem.")
    text = "Selezione pubblica per n. 1 posto a tempo parziale presso la tessitura.\n\nLe domande vanno presentate entro il 15 gennaio 2027."
    assert evidence.of("Tessitore", "", text).called == 3


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("Marlow Tuche, Inh. Rosa Lind, Celle", "Marlow Tuche"),
        ("Marlow Tweed Works, 2 Mill Lane, Otley LS21 1AA", "Marlow Tweed Works"),
    ],
)
def test_a_foot_names_whose_it_is(foot: str, name: str) -> None:
    assert name in list(imprints.names(body_of(parse(f"<body><footer>{foot}</footer></body>"))))


def test_a_place_is_freed_from_what_stands_behind_it() -> None:
    assert placed.without_terms("Leeds, full time, three looms") == "Leeds"
    assert placed.without_terms("Leeds, West Yorkshire") == "Leeds, West Yorkshire"
    assert (
        placed.without_terms("г. Каменск, ул. Заводская, 5. Отдел кадров: 8 (343) 555-01-10")
        == "г. Каменск, ул. Заводская, 5"
    )
    assert declined.town("Eskişehir'deki fabrikamız için usta arıyoruz.", "tr") == "Eskişehir"


def test_a_house_is_no_town() -> None:
    page = f"<h1>Sládek</h1><p>Pivovar</p><p>Pracoviště v Náchodě, plný úvazek.</p>{TEXT}"
    assert read("Sládek", page).jobLocation != "Pivovar"


def test_the_heading_of_a_part_is_no_town() -> None:
    page = f"<h1>Penenun</h1><p>Kami mencari penenun di Bandung.</p>{TEXT.replace('Duties', 'Tugas').replace('Requirements', 'Kualifikasi')}"
    assert read("Lowongan", page).jobLocation == "Bandung"


ALONE = {
    "named in a sentence": ("We're hiring – Marlow", "<h1>We're hiring!</h1><p>Are you a <strong>Dispensing Optician</strong> with a sense of humour? We have a chair for you in Otley.</p><p>You would dispense, repair frames and fit lenses, order stock, and learn to use the new machine. Four days a week, £29,000 a year, permanent contract.</p><p>Email Sally with a CV by 12 December.</p>", "Dispensing Optician"),
    "in a heading that names no known job": ("Вакансии", "<h1>Вакансии</h1><h3>Хранитель станков</h3><p>Фабрика «Липа» приглашает хранителя станков.</p><p>Обязанности: осмотр и смазка сорока станков.</p><p>Требования: терпение, опыт от года.</p><p>Условия: официальное оформление, зарплата от 45 000 рублей.</p><p>Тел. 8 (8452) 55-50-10</p>", "Хранитель станков"),
    "behind what it calls for, where the site's name is a heading": ("Dorpshuis Marlow - vacature beheerder", "<h1>Dorpshuis Marlow</h1><h2>Vacature: Beheerder dorpshuis</h2><p>24 uur per week, ook avonden, € 2.300 per maand</p><p>Stichting Dorpshuis Marlow zoekt per 1 maart een gastvrije beheerder voor zaalverhuur, bar en klein onderhoud, samen met dertig vrijwilligers.</p><p>Reageren kan tot 10 januari, 0575 555 019.</p>", "Beheerder dorpshuis"),
}  # fmt: skip


@pytest.mark.parametrize(("called", "page", "title"), ALONE.values(), ids=ALONE)
def test_one_job_of_a_page_called_for_many(called: str, page: str, title: str) -> None:
    posting = read(called, page)
    assert (posting.outcome, posting.title) == ("ok", title)


def test_adjectives_follow_a_name_into_its_own_case() -> None:
    assert without_call("Szukamy mechanika rowerowego") == "mechanik rowerowy"


def test_a_number_at_a_sentences_end_is_no_wage() -> None:
    assert employed.told("", "Saturdays, 8 till 4. £12.80 an hour.")[0]


def test_what_stands_around_a_job_in_a_table_below_the_pages_name() -> None:
    page = "<ul><li><a href=/s>Área del socio</a></li></ul><h1>Bolsa de trabajo</h1><table><tr><td><b>Puesto</b></td><td>Carpintero</td></tr><tr><td><b>Lugar</b></td><td>Utiel (Valencia)</td></tr></table><p>La cooperativa necesita carpintero para sus telares, con experiencia y paciencia, a jornada completa y según convenio, desde 1.450 euros brutos al mes y con vivienda en el pueblo.</p><p>Interesados, pasar por oficinas de 9 a 14 h con su currículum.</p><div><b>El tiempo</b><br>Utiel, 7 ºC</div>"
    body = body_of(parse(page))
    outside = margins.around(body, "Carpintero")
    left = to_text(body, outside)
    assert "telares" in left
    assert "El tiempo" not in left
    assert "Área del socio" not in left


def test_a_page_that_needs_somebody_and_tells_what_it_pays() -> None:
    page = "<p><b>Shepherd</b></p><p>Marlow Farm is a family farm above Settle, with eight hundred ewes and lambing outdoors from April, and needs a shepherd with a good dog.</p><p>You would gather, dip and mend the walls that need mending. We pay £29,000 with a house.</p><p>Ring David after dark on 01729 555 014.</p>"
    posting = read("Help wanted", page)
    assert (posting.outcome, posting.title, posting.hiringOrganization) == ("ok", "Shepherd", "Marlow Farm")


def test_a_heading_below_a_slogan_on_a_page_called_for_work() -> None:
    page = f"<h1>Freddo fuori, caldo dentro</h1><h2>Gelatiere (stagionale)</h2>{TEXT}"
    assert read("Lavora con noi", page).title == "Gelatiere (stagionale)"
    assert (
        read("Lavora con noi", f"<h1>Direttore artistico</h1><h2>Chi siamo noi</h2>{TEXT}").title
        == "Direttore artistico"
    )


def test_an_example_of_a_theme_hires_nobody() -> None:
    told = '{"@context":"https://schema.org","@type":"JobPosting","title":"Loom Mechanic","hiringOrganization":{"@type":"Organization","name":"Company name here"}}'
    page = f"<script type=application/ld+json>{told}</script><h1>Loom Mechanic</h1>{TEXT}<footer>© 2026 Marlow Tweed</footer>"
    assert read("Loom Mechanic", page).hiringOrganization == "Marlow Tweed"


def test_a_name_that_begins_as_its_mailbox_does() -> None:
    page = f"<h1>Loom Mechanic</h1><p>Akasya Halı ve Kilim Evi olarak ekibimize usta arıyoruz.</p>{TEXT}<p>ik@akasyakilim.example</p>"
    assert read("Loom Mechanic", page).hiringOrganization == "Akasya Halı ve Kilim Evi"


def test_wages_without_the_time_in_which_they_are_paid() -> None:
    assert employed.told("", "We pay £29,000 with a house.")[0]
    assert employed.told("", "Rate: £18")[0]
    assert not employed.told("", "The mill cost £29,000 in 1902.")[0]


def test_a_column_that_ends_a_text_goes_with_its_lines() -> None:
    page = f"<h1>Loom Mechanic</h1>{TEXT}<p>You write to Ann, who keeps the looms, and come by when the mill is open.</p><p>Offers of the week<br>Tweed caps, two for one</p>"
    description = read("Loom Mechanic", page).description
    assert "Tweed caps" not in description
    assert description.endswith("when the mill is open.")
    assert belongs_to_the_site("November 3, 2026 by Sally")


def test_names_of_houses_with_an_article_and_an_and_of_the_east() -> None:
    assert institutions.first_in("Az Aranykalász Pékség Egerben süt.") == "Aranykalász Pékség"
    assert institutions.first_in("Akasya Diş ve Göz Kliniği arıyor.") == "Akasya Diş ve Göz Kliniği"


def test_a_short_path_is_no_first_page_in_another_language() -> None:
    menu = "<div><a href='/sp'>Programme for May</a><a href='/en'>Marlow Mill</a></div>"
    page = parse(f"<html><body>{menu}<h1>Loom Mechanic</h1></body></html>")
    assert site.read(page, "https://mill.example/jobs").names == ("Marlow Mill",)


def test_a_notice_is_no_title_of_a_page_whose_job_nothing_knows() -> None:
    page = f"<div><p>We use cookies to keep your seat.</p><button>OK</button></div><div><p>Keeper of looms</p>{TEXT.replace('h3', 'p')}</div>"
    assert read("Vacancies", page).title != "We use cookies to keep your seat."


@pytest.mark.parametrize(
    "name", ["Ferryman", "Imker", "Caviste", "Gelatiere", "Suppoost", "Osvětlovač", "Brygger", "Пасічник"]
)
def test_rare_trades_are_known(name: str) -> None:
    assert judge.names_a_job(name)


def test_a_yearly_amount_that_begins_a_line_is_a_wage_and_a_letter_no_job() -> None:
    assert employed.told("", "£33,000, a house with three bedrooms, and logs.")[0]
    assert not employed.told("", "£33, and logs.")[0]
    assert jobs.jobs_in("## Weaver\n\n## Courier newsletter") == {"Weaver"}
    assert belongs_to_the_site("Trade login")


def test_a_call_with_terms_is_enough_without_a_way_to_answer() -> None:
    text = "After twenty summers the Marlow Estate is looking for a new Head Gardener to live and work here.\n\n£33,000, a house with three bedrooms, and logs."
    assert evidence.of("Head Gardener", "Head Gardener", text).is_enough
