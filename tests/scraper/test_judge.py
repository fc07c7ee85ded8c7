"""What a page says of itself, line by line and in many languages: over, a wall, an error, still loading; days; places."""

# ruff: noqa: E501 - samples are easier to compare when each is one line

from datetime import date

import pytest

from scraper import JobPosting, parse_page
from scraper.lexicon import dates, places, states
from scraper.lexicon.call import without_call
from scraper.signs import ended, judge
from scraper.text.plain import unwrap

TODAY = date(2026, 11, 26)


def read(body: str, address: str = "https://site.example/jobs/17", title: str = "Welder - Acme") -> JobPosting:
    """What is made of a page with such a body."""
    page = f'<!doctype html><meta charset="utf-8"><title>{title}</title>{body}'
    return parse_page(page.encode(), {"content-type": "text/html"}, address, today=TODAY)


OVER = """
This job is no longer available|The position has been filled|We are no longer accepting applications|Deadline passed
Diese Stelle ist leider bereits besetzt|Die Stellenanzeige ist nicht mehr online|Die Bewerbungsfrist ist abgelaufen
Cette offre n'est plus disponible|Le poste a été pourvu|Esta oferta ya no está disponible|La vacante está cerrada
Questo annuncio non è più attivo|Vaga encerrada|Esta vaga não está mais disponível|Deze vacature is niet meer beschikbaar
Oferta wygasła|Rekrutacja została zakończona|Nabídka již není aktivní|Místo bylo již obsazeno|Ponuka už nie je aktívna
Annonsen har gått ut|Ansøgningsfristen er overskredet|Stillingen er besatt|Ilmoitus ei ole enää voimassa|Hakuaika on päättynyt
A hirdetés lejárt|Acest anunț a expirat|Вакансия в архиве|Оголошення більше не активне|Обявата е изтекла
Η αγγελία έχει λήξει|Bu ilan yayından kaldırılmıştır|この求人の募集は終了いたしました|该职位已下线|마감된 공고입니다
تم إغلاق التقديم على هذه الوظيفة|המשרה אינה פעילה יותר|Tin tuyển dụng đã hết hạn|Lowongan ini sudah ditutup
We are no longer considering candidates for this role|We have stopped accepting applications|L'offre recherchée est introuvable
N’accepte plus de candidatures|Nimmt keine Bewerbungen mehr an|Ya no se aceptan solicitudes|Non accetta più candidature
Não aceita mais candidaturas|Neemt geen sollicitaties meer aan|Nie przyjmujemy już aplikacji|Tar inte längre emot ansökningar
Tar ikke lenger imot søknader|Modtager ikke længere ansøgninger|Již nepřijímáme přihlášky|Už neprijímame prihlášky|Artık başvuru kabul etmiyor
Больше не принимает заявки|Приём откликов завершён|Більше не приймає заявки|不再接受申请|더 이상 지원을 받지 않음|応募は受け付けておりません
Ei ota enää vastaan hakemuksia|Már nem fogad jelentkezéseket|Nu mai acceptă candidaturi|Не приема повече кандидатури|لم يعد يقبل الطلبات
לא מקבל יותר מועמדויות|Tidak lagi menerima lamaran|Không còn nhận đơn ứng tuyển|ไม่รับสมัครแล้ว|Δεν δέχεται πλέον αιτήσεις|Više ne prima prijave
Cette offre a été dépubliée par l'entreprise|Ce poste a été attribué|Offre non disponible|Vacature vervallen|Aanmelden is niet meer mogelijk
Diese Ausschreibung ist abgelaufen|Annoncen er udløbet|Søknadsfristen er utløpt|Работодатель закрыл вакансию|Роботодавець закрив цю вакансію
現在、募集は行っておりません|この求人は現在公開されていません|這個工作機會已截止
"""
NOT_OVER = """
Applications stay open until the position is filled|We may close this vacancy early if we receive enough applications
Die Stelle bleibt ausgeschrieben, bis sie besetzt ist|Ce poste sera pourvu dès que possible|Místo je vyhlášeno do obsazení
Una vez cubierta la vacante se cerrará la oferta|募集は採用が決まり次第終了します|Dock the filled pallets and close the gates
Check closed bottles and record expired stock|La vacante estará abierta hasta que se cubra|We build closed-loop systems
The search room is closed for stocktaking|We are not accepting applications from agencies|Wir nehmen keine Bewerbungen per Post an
No se aceptan solicitudes por correo|Non si accettano candidature via fax|Tar inte emot ansökningar via mejl|不接受邮寄申请
职位截止日期：2027-01-31|Notre offre de services est indispensable aux hôpitaux|Les annonces de nos clients sont publiées par nous
"""


@pytest.mark.parametrize("line", OVER.strip().replace("\n", "|").split("|"))
def test_a_line_that_says_it_is_over(line: str) -> None:
    assert ended.is_closed_line(line)


@pytest.mark.parametrize("line", NOT_OVER.strip().replace("\n", "|").split("|"))
def test_a_line_that_says_something_else(line: str) -> None:
    assert not ended.is_closed_line(line)


WALLS = """
Bitte melden Sie sich an, um die Stelle zu sehen|Connectez-vous pour voir cette offre|Inicia sesión para continuar
Accedi per visualizzare l'annuncio|Faça login para ver a vaga|Log in om deze vacature te bekijken|Zaloguj się, aby zobaczyć ofertę
Pro zobrazení této pozice se prosím přihlaste|Logga in för att se annonsen|Войдите, чтобы посмотреть вакансию
この求人を見るにはログインが必要です|请先登录|로그인이 필요합니다|Confirmez que vous n'êtes pas un robot|Подтвердите, что вы не робот
Bestätigen Sie, dass Sie kein Roboter sind|请完成安全验证|Zugriff verweigert|Acceso denegado|Dostęp został zablokowany
Přístup byl odepřen|Доступ ограничен|Too many requests|Ihre IP-Adresse wurde gesperrt
"""


@pytest.mark.parametrize("line", WALLS.strip().replace("\n", "|").split("|"))
def test_a_line_of_a_wall(line: str) -> None:
    assert states.WALL.search(line)
    assert read(f"<main><p>{line}</p></main>", title="site").outcome == "blocked"


GUARD = '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'


def test_a_test_may_speak_in_many_languages_at_once() -> None:
    said = "".join(
        f"<p>In language {each} we say that our systems keep the site safe for all of you.</p>" for each in range(40)
    )
    body = f"<main><h1>Humans only</h1>{said}</main>"
    assert read(body + GUARD, title="Just a moment...").outcome == "blocked"
    assert read(body, title="Just a moment...").outcome != "blocked"


def test_a_test_may_be_known_by_its_own_address_alone() -> None:
    own = '<link rel="canonical" href="https://site.example/guard/captcha.html"><main></main>'
    assert read(own).outcome == "blocked"
    assert read("<main></main>", "https://site.example/x/captcha.html").outcome == "blocked"


def test_a_form_that_is_guarded_guards_nothing() -> None:
    asked = "".join(f'<label>{what}<input type="text"></label>' for what in ("Name", "Town", "Telephone"))
    form = f'<main><h1>Join us</h1><form>{asked}</form></main><div id="g-recaptcha"></div>'
    assert read(form, "https://site.example/join").outcome != "blocked"
    assert read(form.replace(asked, ""), "https://site.example/join").outcome == "blocked"


ERRORS = """
Something went wrong|Es ist ein Fehler aufgetreten|Une erreur est survenue|Se ha producido un error|Wystąpił błąd serwera
Pagina non trovata|Nie znaleziono strony|Sidan finns inte|Страница не найдена|ページが見つかりません|페이지를 찾을 수 없습니다
Down for maintenance|Wartungsarbeiten|Site en maintenance
"""


@pytest.mark.parametrize("line", ERRORS.strip().replace("\n", "|").split("|"))
def test_a_line_of_an_error(line: str) -> None:
    assert read(f"<h1>{line}</h1>", title=line).outcome == "not_a_posting"


@pytest.mark.parametrize(
    "body",
    [
        "<main><h1>Welder</h1><div>Loading…</div></main>",
        "<main><h1>Careers</h1><p>Wird geladen…</p></main>",
        "<main><h1>Empleo</h1><p>Cargando…</p></main>",
        "<main><h1>求人詳細</h1><p>読み込み中</p></main>",
        '<main><h1>Jobs</h1><div role="progressbar"></div></main>',
        '<main><h1>Careers</h1><div class="skeleton"></div></main>',
        '<main><h1>Careers</h1><iframe src="https://hire.example.net/embed/acme/job/5"></iframe></main>',
        '<main><h1>Stellenausschreibung</h1><object data="/stelle.pdf" type="application/pdf"></object></main>',
    ],
)
def test_what_is_still_to_come_asks_for_the_text(body: str) -> None:
    assert read(body).outcome == "needs_paste"


DUTIES = "<h2>The work</h2><ul><li>Weld frames and gates to drawing</li><li>Keep the bay tidy</li></ul>"
NEEDS = "<h2>You have</h2><ul><li>A coded welder's card for two years</li><li>A driving licence</li></ul>"


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("<p>Apply by 3 March 2026.</p>", "expired"),
        ("<p>Closing date: 2026-03-03</p>", "expired"),
        ("<dl><dt>Closing date</dt><dd>Sunday 1 March 2026</dd></dl>", "expired"),
        ("<p>Bewerbungsschluss: 3. März 2026</p>", "expired"),
        ("<p>Date limite de candidature : 03/03/2026</p>", "expired"),
        ("<p>Sista ansökningsdag: 3 mars 2026. Senare ansökningar behandlas inte.</p>", "expired"),
        ("<p>応募締切:2026年3月3日</p>", "expired"),
        ("<p>تاريخ نهاية إستقبال الطلبات : 03/03/2026</p>", "expired"),
        ("<p>The deadline for applications is 1 September 2021.</p>", "ok"),
        ("<p>Closing date: 12 January 2027</p>", "ok"),
        ("<p>Closing date: 3 January 2026, extended to 12 January 2027</p>", "ok"),
        ("<p>Start: 3 March 2026. Acme was founded on 1 May 1974.</p>", "ok"),
        ("<p class='x'>This job is now closed.</p>", "expired"),
        ("<p>The advert comes down once the position is filled.</p>", "ok"),
    ],
)
def test_the_last_day_that_a_page_shows_and_what_it_says_at_its_top(line: str, outcome: str) -> None:
    posting = read(f"<main><h1>Welder</h1>{line}{DUTIES}{NEEDS}<a href='/apply'>Apply</a></main>")
    assert posting.outcome == outcome
    assert ("last day to apply was 2026-03-0" in posting.reason) is (outcome == "expired" and "closed" not in line)
    assert "Weld frames" in posting.description
    assert posting.validThrough is None or posting.validThrough >= "2026-03-01" or outcome == "ok"


def test_another_job_that_is_over_is_no_news_of_this_one() -> None:
    other = "<div><h3>People also looked at</h3><ul><li>Fitter, Leeds (position closed)</li></ul></div>"
    assert read(f"<main><h1>Welder</h1>{DUTIES}{NEEDS}</main>{other}").outcome == "ok"


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://site.example/courses/welder", "Welder: course for beginners"),
        ("https://site.example/salaries/welder", "How much does a welder earn?"),
        ("https://blog.site.example/welders", "10 questions for welders"),
        ("https://site.example/metiers/soudeur", "Soudeur : fiche métier"),
        ("https://site.example/products/welders-apron", "Welder's apron"),
        ("https://site.example/company/acme", "Acme: what people say"),
    ],
)
def test_what_is_written_about_work_is_no_posting(address: str, title: str) -> None:
    body = f"<main><h1>{title}</h1><h2>Benefits</h2><p>Good for your hands and for your purse, as many people say who have tried it.</p><h2>Requirements</h2><p>Patience, a steady hand and a good eye; the rest comes with the years, as it does in other trades.</p></main>"
    assert read(body, address, title).outcome == "not_a_posting"


@pytest.mark.parametrize("path", ["", "/", "/index.html", "/en/", "/de-DE/index.php", "/home"])
def test_a_sites_first_page_is_no_posting(path: str) -> None:
    body = f"<main><h1>Steel that holds</h1>{DUTIES}{NEEDS}<p>We are looking for somebody who loves steel.</p></main>"
    assert read(body, f"https://site.example{path}", "Weld Ltd").outcome == "not_a_posting"


@pytest.mark.parametrize(
    ("around", "outcome"),
    [
        ("", "not_a_posting"),
        ("<p>We are looking for somebody who loves old cloth.</p>", "ok"),
        ('<a href="/apply">Apply now</a>', "ok"),
    ],
)
def test_what_names_no_job_is_one_only_where_something_speaks_of_hiring(around: str, outcome: str) -> None:
    body = f"<main><h1>About the dye house</h1>{DUTIES}{NEEDS}{around}</main>"
    assert read(body, "https://site.example/about/dye-house", "About the dye house").outcome == outcome


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("until 3 March 2026", ["2026-03-03"]),
        ("March 3rd, 2026", ["2026-03-03"]),
        ("bis 3. März 2026", ["2026-03-03"]),
        ("le 1er août 2026", ["2026-08-01"]),
        ("3 de marzo de 2026", ["2026-03-03"]),
        ("do 5. července 2026", ["2026-07-05"]),
        ("do 5. června 2026", ["2026-06-05"]),
        ("30 sierpnia 2026", ["2026-08-30"]),
        ("1. maaliskuuta 2026", ["2026-03-01"]),
        ("30 червня 2026", ["2026-06-30"]),
        ("14 Μαρτίου 2026", ["2026-03-14"]),
        ("20 Aralık 2026", ["2026-12-20"]),
        ("14 במרץ 2026", ["2026-03-14"]),
        ("14 مارس 2026", ["2026-03-14"]),
        ("2026年3月14日", ["2026-03-14"]),
        ("2026. 3. 14 ~ 2026. 4. 1", ["2026-03-14", "2026-04-01"]),
        ("31. 12. 2026", ["2026-12-31"]),
        ("3/4/2026", ["2026-04-03"]),
        ("12/31/2026", ["2026-12-31"]),
        ("99 March 2026, 31/02/2026, 14 times 2026, 2026-13-40", []),
    ],
)
def test_days(text: str, days: list[str]) -> None:
    assert [day.isoformat() for day in dates.days_in(text)] == days


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ερμούπολη, Σύρος", "Ερμούπολη, Σύρος"),
        ("Vila Nova de Gaia, Porto", "Vila Nova de Gaia, Porto"),
        ("العين، الإمارات", "العين، الإمارات"),
        ("Weld frames, gates", ""),
        ("One, two", ""),
        ("Wetherby", ""),
    ],
)
def test_the_shape_of_a_place(text: str, place: str) -> None:
    assert places.shaped(text) == place


def test_a_place_behind_its_label_in_a_paragraph() -> None:
    assert (
        places.labelled("Pět týdnů dovolené. Místo výkonu práce: Doubravice nad Bystřicí.") == "Doubravice nad Bystřicí"
    )
    assert places.labelled("Адрес: Полесск, улица Заречная, 8, отдел кадров, кабинет 117. Телефон 5-55") == "Полесск"
    assert places.labelled("We ask: why not? The office: a mess.") == ""


@pytest.mark.parametrize(
    "facts",
    [
        '<p><i class="fa fa-map-marker"></i> Hexham</p>',
        '<div><svg class="icon-location"></svg><span>Hexham</span></div>',
        '<div><span><i class="bi bi-geo-alt"></i></span><span>Hexham</span></div>',
        "<h2>Acme Ironworks</h2><ul><li>Hexham, Northumberland</li><li>Full time</li></ul>",
        "<p>Acme Ironworks - Hexham, Northumberland</p>",
        '<ul class="meta"><li class="location"><a href="#">Hexham</a></li></ul>',
        "<table><tr><td>Lieu principal</td><td>Hexham</td></tr></table>",
        "<h3>Localisation du poste</h3><p>Hexham</p>",
    ],
)
def test_where_pages_show_the_place(facts: str) -> None:
    posting = read(f"<main><h1>Welder</h1>{facts}{DUTIES}{NEEDS}</main>", title="Welder - Acme Ironworks - Workboard")
    assert (posting.jobLocation or "").startswith("Hexham")
    assert posting.hiringOrganization == "Acme Ironworks"


def test_titles_by_occupation_and_by_gender() -> None:
    for title in (
        "Head Baker",
        "נהג/ת חלוקה",
        "Referent/ka odboru",
        "Fachperson (m/w/d)",
        "Soudeur H/F",
        "Врач",
        "醸造技術者",
    ):
        assert judge.names_a_job(title), title
    for title in ("Our values", "Depot Street since 2012", "Über uns"):
        assert not judge.names_a_job(title), title


def test_lines_broken_at_72_columns_become_paragraphs_again() -> None:
    mail = """Job title:  Collections Technician
Place:      Aberystwyth

The museum is moving its fossil vertebrates to a new store. You will be
rehousing some 9,000 specimens from the 1930s cabinets, most of them
fishes.

What we ask for:
  * a degree or an apprenticeship in palaeontology, conservation
    or a neighbouring trade
  * a steady hand, and a good eye for handwriting of the 1930s"""
    lines = unwrap(mail).split("\n")
    assert lines[0] == "Job title:  Collections Technician"
    assert lines[3].endswith("You will be rehousing some 9,000 specimens from the 1930s cabinets, most of them fishes.")
    assert lines[6] == "  * a degree or an apprenticeship in palaeontology, conservation or a neighbouring trade"
    assert unwrap("Short.\nLines.") == "Short.\nLines."
    body = f"<h1>[Jobs] Collections Technician, Museum</h1><pre>{mail}\n\nThe work:\n  * survey each drawer</pre>"
    posting = read(body, title="[Jobs] Collections Technician, Museum")
    assert (posting.title, posting.jobLocation) == ("Collections Technician", "Aberystwyth")
    assert (
        "- a degree or an apprenticeship in palaeontology, conservation or a neighbouring trade" in posting.description
    )


JOB = '{"id": 5, "jobTitle": "Welder", "employer": {"name": "Acme"}, "addressCity": "Ystad", "addressState": "Skåne", "workType": "Full time", "bodyHtml": "<p>Acme builds gates and frames.</p>", "prerequisites": "<ul><li>A coded card</li></ul>", "workingLife": "<p>Two closed weeks in July, and a share of the tips.</p>", "companyDescription": "<p>Acme is old.</p>"}'


@pytest.mark.parametrize(
    "body",
    [
        f"<script>$(function () {{ var page = new Acme.Page({JOB}); page.show(); }});</script>",
        f"<script>mount(document.body, {JOB});</script>",
        f"<script>window.page = {JOB};</script>",
        "<input type='hidden' value='[{}]'>".format(JOB.replace("'", "&#39;")),
        "<app-job :job='{}'></app-job>".format(JOB.replace("'", "&#39;")),
        f'<script id="ng-state" type="application/json">{{"77": {{"b": {{"vacancy": {JOB}}}}}}}</script>',
    ],
)
def test_a_job_wherever_a_page_keeps_it(body: str) -> None:
    posting = read(f"<h1>Welder</h1><div class='spinner'>Loading</div>{body}")
    assert (posting.outcome, posting.title, posting.hiringOrganization) == ("ok", "Welder", "Acme")
    assert posting.jobLocation == "Ystad, Skåne"
    for part in ("gates and frames", "A coded card", "Two closed weeks"):
        assert part in posting.description
    assert "Acme is old" not in posting.description


def test_a_stub_for_machines_gives_way_to_the_page() -> None:
    stub = '<script type="application/ld+json">{"@type": "JobPosting", "title": "Welder", "description": "See our page for what the job is about."}</script>'
    posting = read(f"{stub}<main><h1>Welder</h1>{DUTIES}{NEEDS}</main>")
    assert "Weld frames" in posting.description
    assert posting.source["description"].startswith("page")


def test_what_machines_are_told_of_another_job_gives_way_to_the_page() -> None:
    other = "You keep the store of a museum, and know where each of its forty thousand things lies. " * 6
    example = (
        '<script type="application/ld+json">{"@type": "JobPosting", "title": "Store Keeper", "hiringOrganization": '
        f'{{"name": "Foundry Themes"}}, "description": "{other}"}}</script>'
    )
    shown = f"<main><h1>Welder</h1>{DUTIES}{NEEDS}</main>"
    posting = read(example + shown)
    assert (posting.title, posting.hiringOrganization) == ("Welder", "Acme")
    assert "Weld frames" in posting.description
    assert "museum" not in posting.description
    own = read(example + shown.replace("Welder", "Store Keeper"))
    assert own.hiringOrganization == "Foundry Themes"
    drawn = read(f'{example}<div id="root"></div><noscript>Please enable JavaScript.</noscript>')
    assert drawn.title == "Store Keeper"


HANDS = (
    "<ul><li>Forklift licence and two years in a cold store</li><li>Work in minus twenty degrees, by shifts</li></ul>"
)
SERVICES = [
    f"<h1>Warehouse workers for your season</h1><p>We supply skilled workers to companies between Leeds and Hull, by the day or by the year.</p><h2>What we offer</h2><ul><li>Payroll and transport</li></ul><h2>Requirements that we check</h2>{HANDS}<p>Request staff by noon, and they are there by six.</p>",
    "<h1>Lagerkräfte für Ihre Saison</h1><p>Wir vermitteln geprüfte Lagerkräfte an Unternehmen zwischen Kassel und Fulda, tageweise oder auf Dauer.</p><h2>Ihre Vorteile</h2><ul><li>Abrechnung und Anfahrt übernehmen wir</li></ul><h2>Anforderungen, die wir prüfen</h2><ul><li>Staplerschein und zwei Jahre Erfahrung</li></ul><p>Personal anfragen Sie bis Mittag.</p>",
]


@pytest.mark.parametrize("body", SERVICES, ids=("en", "de"))
def test_what_a_recruiter_offers_employers_is_no_posting(body: str) -> None:
    address = "https://hands.example/services/warehouse-17"
    assert read(body, address, "Warehouse workers - Hands").outcome == "not_a_posting"


def test_a_recruiters_own_posting_is_one() -> None:
    body = f"<h1>Recruitment Consultant</h1><p>We find candidates for your vacancies, and offer employers temporary staffing.</p><h2>Your tasks</h2><ul><li>Call employers and candidates all day</li></ul><h2>Requirements</h2>{HANDS}<a href=/apply>Apply now</a>"
    posting = read(body, "https://hands.example/jobs/17", "Recruitment Consultant - Hands")
    assert (posting.outcome, posting.title) == ("ok", "Recruitment Consultant")


def test_jobs_whose_tasks_begin_a_line_are_several() -> None:
    jobs = "".join(
        f"<h3>{name}</h3><p><b>Your tasks:</b> You {task}.</p><p><b>Your profile:</b> {needs}</p>"
        for name, task, needs in (
            (
                "Bartender",
                "mix drinks behind a bar of forty seats and close the till at night",
                "Two years behind a bar",
            ),
            ("Kitchen Porter", "wash up, peel and carry for a brigade of nine cooks every evening", "Strong back"),
            (
                "Breakfast Chef",
                "cook breakfast for eighty guests from half past five in the morning",
                "Trade certificate",
            ),
        )
    )
    body = f"<h1>Your new workplace</h1>{jobs}<p>Send your CV to jobs@tarn.example</p>"
    assert read(body, "https://tarn.example/team.html", "Team - Tarn Inn").outcome == "not_a_posting"


def test_what_is_called_for_jobs_in_a_place_is_a_list() -> None:
    links = "".join(f'<li><a href="/jobs/{each}/engineer">Engineer {each}</a></li>' for each in range(9))
    body = f"<ul>{links}</ul><h2>Looking for work?</h2><p>Make a profile, and employers near you find it before others do. Full-time. Apply now.</p>"
    title = "Junior Engineer Jobs in Porto, Portugal - Workboard"
    assert read(body, "https://work.example/jobs?near=porto", title).outcome == "not_a_posting"


INFORMAL = """
Crumb & Co||<b>Weekend baker's assistant</b>|We are looking for a cheerful pair of hands.|<b>What you'll be up to</b>|- shaping rolls before dawn and serving|<b>You'd suit us if</b>|- you get up at four without cursing|Write to anna@crumb.example with a few lines.
Čajovna||<b>Cukrářka</b>|Hledáme cukrářku do malé čajovny.|<b>Co tě u nás čeká</b>|pečení dortů a koláčů na každý den|<b>Co bys měla umět</b>|pracovat čistě, výuční list v oboru|Životopis pošli na caj@caj.example
Foo||<b>Felszolgáló</b>|Éttermünkbe felszolgálót keresünk.|<b>Mi lesz a dolgod?</b>|vendégek kiszolgálása, terítés, számlázás|<b>Feltételek:</b>|vendéglátós végzettség, alapfokú német|Jelentkezés: panzio@zold.example
Taller||<b>Mecánico de motos</b>|Buscamos mecánico para nuestro taller de barrio.|Tareas: revisiones, cambios de aceite y neumáticos.|Requisitos: carnet A y dos años de experiencia.|Enviar CV a taller@ruiz.example
Padaria||<b>Pasteleiro</b>|Procuramos pasteleiro para a nossa padaria.|O que te espera: fazer bolos e folhados de madrugada.|O que precisas: experiência de um ano.|Envia o teu curriculum para sol@padaria.example
Кав'ярня||<b>Бариста</b>|Шукаємо баристу в маленьку кав'ярню.|<b>Що тебе чекає:</b>|варити каву, підтримувати чистоту бару|<b>Від тебе:</b>|посмішка і медична книжка|Резюме надсилай на dim@kava.example
Норд||<b>Системный администратор</b>|Компания приглашает администратора в нашу команду.|<b>Вам предстоит:</b>|поддержка пользователей и серверов компании|<b>Мы ожидаем:</b>|опыт от года, знание сетей|Резюме: hr@nord.example
Pensiunea||<b>Cameristă</b>|Căutăm cameristă pentru pensiunea noastră.|Ce vei face: curățenie în 12 camere, schimbat lenjerie.|Ce trebuie: seriozitate și experiență.|Trimite CV la cerbul@pensiune.example
Ταβέρνα||<b>Σερβιτόρος</b>|Ζητείται σερβιτόρος για τη θερινή σεζόν.|Τι θα κάνεις: σερβίρισμα, στρώσιμο τραπεζιών.|Απαραίτητα: εμπειρία ενός έτους, αγγλικά.|Βιογραφικά στο glaros@taverna.example
Fırın||<b>Fırın ustası</b>|Fırınımıza usta arıyoruz.|İş tanımı: ekmek ve simit üretimi, fırın temizliği.|Aranan nitelikler: en az 2 yıl tecrübe.|Başvuru: cinar@firin.example
Scouting||<b>Voorzitter</b>|Wij zoeken een voorzitter voor onze vereniging.|<b>Je bezigheden</b>|Je leidt de vergaderingen en vertegenwoordigt de groep.|<b>Je bagage</b>|Je durft je mening te geven en luistert goed.|Aanmelden via info@scouting.example
한빛수력||<b>설비관리원</b>|설비관리원 모집|담당업무 수차 및 발전기 일상 점검과 운전 기록|자격요건 전기기능사 자격증 소지자, 교대근무가 가능한 분|복리후생 사택 제공, 중식 제공, 자녀 학자금 지원|근무지역: 춘천시|이력서 접수
"""


@pytest.mark.parametrize("told", INFORMAL.strip().split("\n"))
def test_a_small_employers_page_without_headings_or_an_address_that_tells_is_a_posting(told: str) -> None:
    title, said = told.split("||")
    posting = read(
        "<table><tr><td>" + "<br>".join(said.split("|")) + "</td></tr></table>", "https://s.example/a", title
    )
    assert posting.outcome == "ok"
    assert f"<b>{posting.title}</b>" in said


@pytest.mark.parametrize(
    "body",
    [
        "<h1>会社概要</h1><table><tr><th>業務内容</th><td>苗の販売、庭の設計と施工、観葉植物のレンタル</td></tr><tr><th>資格</th><td>造園施工管理技士3名が在籍しています</td></tr><tr><th>所在地</th><td>千葉県松戸市</td></tr></table>",
        "<h1>Devenir pâtissier</h1><p>Le pâtissier prépare les gâteaux et les décore chaque matin avec soin.</p><h3>Missions</h3><p>préparer, décorer, vendre</p><h3>Compétences</h3><p>rigueur, créativité, endurance</p>",
        "<h1>Приглашение к участию в тендере</h1><p>Компания ищет подрядчика на поставку кабеля для наших складов.</p><h3>Требования</h3><p>Опыт поставок от трёх лет, лицензия.</p><h3>Условия</h3><p>Оплата 30 дней после поставки.</p>",
        "<h1>Partnerprogramm</h1><p>Wir suchen Vertriebspartner in ganz Europa.</p><h3>Wir bieten</h3><p>30 % Provision, Marketingmaterial und Schulungen.</p><h3>Voraussetzungen</h3><p>Gewerbeschein und eigene Räume.</p><p>Jetzt bewerben als Partner.</p>",
    ],
)
def test_what_has_requirements_without_seeking_anybody_for_a_job_is_none(body: str) -> None:
    assert read(body, "https://s.example/a", "S").outcome == "not_a_posting"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Pflegefamilien gesucht</h1><p>Der Landkreis sucht Familien für Kinder.</p><h2>Ihre Aufgaben</h2><ul><li>Alltag und Zuwendung</ul><h2>Was Sie mitbringen</h2><ul><li>Zeit und Platz</ul><h2>Wir bieten</h2><ul><li>Pflegegeld und Beratung</ul>",
        "<h1>Zubár MUDr. Kováčová</h1><p>Ponúkame starostlivosť o váš chrup.</p><h2>Naše služby</h2><ul><li>preventívne prehliadky<li>bielenie zubov</ul><h2>Požiadavky pred ošetrením</h2><ul><li>preukaz poistenca</ul>",
        "<h1>Interview mit unserer Pflegefachkraft Jana</h1><p>Jana arbeitet seit 2019 im Haus.</p><h2>Was sind deine Aufgaben?</h2><p>Ich plane die Pflege und gebe Medikamente.</p><h2>Was muss man mitbringen?</h2><p>Geduld und eine abgeschlossene Ausbildung.</p>",
    ],
)
def test_families_practices_and_talks_with_people_are_no_jobs(body: str) -> None:
    assert read(body, "https://s.example/a", "S").outcome == "not_a_posting"


def test_a_title_is_freed_of_the_call_behind_it() -> None:
    assert without_call("Afwasser gezocht!") == "Afwasser"
    assert without_call("Übungsleiter Kinderturnen gesucht") == "Übungsleiter Kinderturnen"
    assert without_call("Gyógytornász állás") == "Gyógytornász"


def test_what_a_script_may_still_show_says_nothing_yet() -> None:
    later = '<div hidden><div class="error"><h2>This job is no longer available</h2></div></div>'
    assert read(f"<main><h1>Careers</h1><p>Loading…</p>{later}</main>").outcome == "needs_paste"


@pytest.mark.parametrize(
    "line",
    [
        "Lassen Sie sich ähnliche Jobs per E-Mail schicken.",
        "Crea una alerta y te avisaremos por email.",
        "Pošlite mi podobné ponuky na e-mail",
        "Liczba odwiedzin: 88",
        "Lagre annonsen",
        "Zgłoś ofertę",
        "Jelentem a hirdetést",
        "Pokaż na mapie",
        "Se alle ledige stillinger",
        "検索結果に戻る",
        "Career site by Teamtailor",
        "浏览次数：318",
        "Sicherheitsabfrage: Bitte geben Sie die dargestellten Zeichen ein.",
        "Drag your files here or browse.",
        "Sleep je bestand hierheen of blader.",
        "Cenimy Twoją prywatność i korzystamy z plików cookie.",
        "We value your privacy and ask what you allow.",
        "Did you find an error in this ad? Tell us.",
    ],
)
def test_what_a_site_tells_its_visitors_is_left_out(line: str) -> None:
    posting = read(
        f"<main><h1>Welder</h1>{DUTIES}{NEEDS}<p>{line}</p><p>Send drawings by e-mail to the bay.</p></main>"
    )
    assert line not in posting.description
    assert "Send drawings by e-mail" in posting.description


def test_what_others_looked_at_is_left_out() -> None:
    others = "<h2>이 공고를 본 사람들이 함께 본 공고</h2><ul><li>품질보증 사원 새벽제과</li></ul>"
    assert "새벽제과" not in read(f"<main><h1>용접사</h1>{DUTIES}{NEEDS}{others}</main>").description


@pytest.mark.parametrize(
    ("heading", "title"),
    [("Welder in Toledo, Ohio", "Welder"), ("Welder in Training", "Welder in Training")],
)
def test_a_town_with_its_region_is_none_of_the_title(heading: str, title: str) -> None:
    assert read(f"<main><h1>{heading}</h1>{DUTIES}{NEEDS}</main>", title=heading).title == title


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Die Stadt Öhlingen sucht zum 1. Mai Verstärkung", "Öhlingen"),
        ("Il Comune di Altare assume", "Altare"),
        ("Vågan kommune", "Vågan"),
        ("Works for the City of Akron", "Akron"),
        ("We serve a city of 40,000", ""),
        ("Eine Gemeinde von Handwerkern", ""),
    ],
)
def test_a_town_that_hires_is_where_the_work_is(text: str, town: str) -> None:
    assert places.municipal(text) == town


def test_the_one_town_of_all_addresses() -> None:
    assert places.addressed_only("Weberei Marlow\nAm Bach 3, 29525 Uelzen") == "Uelzen"
    assert places.addressed_only("Am Bach 3, 29525 Uelzen\nAm See 4, 21335 Lüneburg") == ""


def test_a_menu_above_the_posting_is_not_its_title() -> None:
    menu = (
        "<font><a href='a.htm'>Termékeink</a><br><a href='b.htm'>Árlista</a><br><a href='c.htm'>Vendégkönyv</a></font>"
    )
    body = f"<table><tr><td>{menu}</td><td><h3>Molnár</h3><p>Felveszünk egy főt molnár munkakörbe.</p>{DUTIES}{NEEDS}</td></tr></table>"
    assert read(body, title="Malom Kft. - Állás").title == "Molnár"


@pytest.mark.parametrize(("called", "outcome"), [("Volné místo: Vorař", "ok"), ("Vorař", "not_a_posting")])
def test_a_page_that_is_called_a_vacancy_hires_whatever_the_job_is_called(called: str, outcome: str) -> None:
    body = (
        "<h1>Vorař</h1><p>Spolek pluje po řece od roku 1902 a na jaře vyplouvá znovu, za každého počasí a s novou posádkou.</p>"
        "<h2>Co vás čeká</h2><ul><li>Vázání vorů a plavba třikrát týdně</li></ul>"
        "<h2>Co očekáváme</h2><ul><li>Spolehlivost; řeka nepočká</li></ul>"
    )
    page = f"<html><head><title>{called} – Spolek vorařů</title></head><body>{body}</body></html>"
    found = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://vory.example/strana/7")
    assert found.outcome == outcome
