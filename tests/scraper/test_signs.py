"""What several signs on a page agree on: known places, the page's own data, the title, cards that lead elsewhere."""

import json
import time
from collections.abc import Callable

import pytest

from scraper import parse_page
from scraper.candidate import Candidate
from scraper.lexicon import declined, east, edges, gazetteer, institutions, places
from scraper.lexicon.call import without_call
from scraper.posting import JobPosting
from scraper.ranking import WATCHED, best, weights
from scraper.shown import employer
from scraper.shown.density import lead, without_other_jobs
from scraper.shown.heading import Claim, heading
from scraper.shown.title import free
from scraper.shown.visible import short_lines
from scraper.shown.whereabouts import Shown
from scraper.signs import judge
from scraper.signs.jobs import several
from scraper.signs.measured import Measured
from scraper.signs.prune import cards, prune
from scraper.signs.site import Site
from scraper.text.markup import body_of, hidden, parse
from scraper.text.plain import to_text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Berlin", "city"),
        ("Kirkby Lonsdale", "town"),
        ("Plzeň", "city"),
        ("Львів", "city"),
        ("東京", "city"),
        ("Reading", "word"),
        ("Deutschland", "land"),
        ("California", "land"),
        ("berlin", None),
        ("Qqzzx", None),
        ("", None),
    ],
)
def test_kinds_of_names(name: str, kind: str | None) -> None:
    assert gazetteer.kind(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Kirkby Lonsdale, Cumbria",
        "Akron, OH 44308",
        "Berlin / Hamburg",
        "Greater London",
        "Köln-Ehrenfeld",
        "Reading, UK",
        "Praha 4",
        "Remote, Germany",
        "87600 Kaufbeuren",
        "Sagunto (Valencia)",
        "千代田区, 東京都",
    ],
)
def test_places(text: str) -> None:
    assert gazetteer.is_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ghent Trams",
        "Reading",
        "EN | ES | CA",
        "95/100",
        "Software Engineer",
        "2013 Vgulp",
        "Remote",
        "Apply",
        "",
        "Kita-Leitung",
    ],
)
def test_no_places(text: str) -> None:
    assert not gazetteer.is_place(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Location, Bangalore", "Bangalore"),
        ("Full-time Melbourne, Victoria, Australia", "Melbourne, Victoria, Australia"),
        ("Madrid, Spain. We", "Madrid, Spain"),
        ("Tarven", "Tarven"),
    ],
)
def test_a_place_alone(text: str, place: str) -> None:
    assert places.bare(text) == place


@pytest.mark.parametrize(
    ("coded", "place"),
    [
        ("US-IL-Yorkville", "Yorkville, IL, US"),
        ("CA-ON-Toronto | CA-QC-Montreal", "Toronto, ON, CA"),
        ("Stoke-on-Trent", "Stoke-on-Trent"),
    ],
)
def test_a_place_in_codes_is_written_out(coded: str, place: str) -> None:
    facts = f"<table><tr><th>Location:</th><td>{coded}</td><th>Posted:</th><td>12/21/2031 Category</td></tr></table>"
    body = f"<h1>Packaging Engineer</h1>{facts}<h2>Your duties</h2><p>Design what keeps chocolate from melting.</p>"
    page = f"<title>Packaging Engineer</title>{body}<h2>Requirements</h2><p>Five years with foil.</p>".encode()
    posting = parse_page(page, {"content-type": "text/html"}, "https://a.example/jobs/7")
    assert posting.jobLocation == place


def test_a_town_that_is_mentioned_most() -> None:
    assert places.frequent("Our Leeds mill weaves. Leeds is near York.") == "Leeds"
    assert places.frequent("From Leeds to York, from York to Leeds.") == ""
    assert places.frequent("", "Studio Mönchengladbach") == "Mönchengladbach"


SITE = Site(("Marlow Weavers",), "marlowweavers", "jobsloommechanic")


@pytest.mark.parametrize(
    ("body", "page_title", "title"),
    [
        ("<h1>Job Posting Details</h1><h2>Loom Mechanic</h2>", "Job Posting Details", "Loom Mechanic"),
        ("<h1>Weave with us!</h1><h3>Loom Mechanic</h3>", "Loom Mechanic | Marlow Weavers", "Loom Mechanic"),
        ("<h1>Marlow Weavers</h1><div class='page-title'>Loom Mechanic</div>", "Careers", "Loom Mechanic"),
        ("<h2>Marlow Weavers</h2><h2>What you bring</h2>", "Careers", ""),
    ],
)
def test_the_title_is_what_most_signs_agree_on(body: str, page_title: str, title: str) -> None:
    tree = parse(f"<html><body>{body}</body></html>")
    assert heading(body_of(tree), [page_title], SITE, [], short_lines(to_text(body_of(tree)))) == title


def test_a_claim_of_the_pages_own_data_outweighs_a_lone_heading() -> None:
    body = body_of(parse("<html><body><h2>Our values</h2></body></html>"))
    assert heading(body, [], SITE, [Claim("Ring Spinner", "data")], ["Our values"]) == "Ring Spinner"


_TEXT = """<p>The mill in Kendal keeps forty looms. Responsibilities: you mend them, and teach the apprentices how.</p>
<h3>Requirements</h3><ul><li>Five years with looms</li><li>A steady hand and good eyes</li></ul>"""


@pytest.mark.parametrize(
    "told",
    [
        "<form><input type='hidden' name='job_title' value='Loom Mechanic (77)'>"
        "<input type='hidden' name='companyname' value='Marlow Weavers'>"
        "<input type='hidden' name='positionlocation' value='Kendal, GB'></form>",
        "<a data-job-title='Loom Mechanic' data-company-name='Marlow Weavers' data-job-location='Kendal, GB'></a>",
        "<script>x({'jobTitle':'Loom Mechanic','companyName':\"Marlow Weavers\",'jobLocation':'Kendal, GB'})</script>",
    ],
)
def test_a_pages_own_data(told: str) -> None:
    page = f"<html><head><title>Job details</title></head><body>{told}<div>{_TEXT}</div></body></html>"
    posting = parse_page(page.encode(), {"content-type": "text/html"}, "https://ats.example/job?id=77")
    assert posting.outcome == "ok", posting.reason
    assert (posting.title or "").startswith("Loom Mechanic")
    assert posting.hiringOrganization == "Marlow Weavers"
    assert posting.jobLocation == "Kendal, GB"


def test_data_of_several_postings_is_of_none() -> None:
    told = "".join(f"<div data-job-title='Weaver {at}' data-company-name='Mill {at}'></div>" for at in range(5))
    page = f"<html><body><h1>Loom Mechanic</h1>{told}{_TEXT}</body></html>"
    posting = parse_page(page.encode(), {"content-type": "text/html"}, "https://ats.example/job/77")
    assert posting.title == "Loom Mechanic"
    assert posting.hiringOrganization is None


_CARDS = "".join(
    f"<div class='tile'><h3><a href='/x/{at}'>Carder {at} for the {at}. shift</a></h3><p>Burnley, {at} hours</p></div>"
    for at in range(4)
)


def test_cards_that_lead_elsewhere_are_not_of_the_posting() -> None:
    body = body_of(parse(f"<html><body><h1>Loom Mechanic</h1>{_TEXT * 3}<h2>Weiteres</h2>{_CARDS}</body></html>"))
    assert [len(group) for group in cards(body, Measured.of(body))] == [4]
    prune(body)
    assert "Carder" not in body.get_text()
    assert "Weiteres" not in body.get_text()
    assert "forty looms" in body.get_text()


def test_a_page_of_cards_is_a_list() -> None:
    page = f"<html><body><h1>Weavers wanted</h1><p>We look for people in Burnley.</p>{_CARDS}</body></html>"
    posting = parse_page(page.encode(), {"content-type": "text/html"}, "https://mill.example/work")
    assert posting.outcome == "not_a_posting"


def test_fields_without_a_form_are_not_of_the_posting() -> None:
    sliders = "".join(f"<label>Shifts {at}</label><input type='range'><b>{at}0 hours</b>" for at in range(3))
    body = body_of(parse(f"<html><body><h1>Loom Mechanic</h1>{_TEXT}<div>{sliders}</div></body></html>"))
    prune(body)
    assert "10 hours" not in body.get_text()
    assert "forty looms" in body.get_text()


_FEW, _MANY = 2000, 6000
_SHAPES: dict[str, Callable[[int], str]] = {
    "nested": lambda many: "<div>" * many + "x" + "</div>" * many,
    "links beside words": lambda many: "".join(f"<a href='#apply'>apply {at}</a> " for at in range(many)),
    "a word without end": lambda many: "<p>" + "<span>Location</span>" * many + "</p>",
    "announcements of other jobs": lambda many: f"<h3>Similar jobs</h3><p>{'x ' * 20}</p>" * (many // 3),
    "fields in nested blocks": lambda many: "<div>" * 200 + "<input type=text><label>a</label>" * many,
    "a title of many parts": lambda many: (
        f"<title>{' | '.join(f'Weaver {at}' for at in range(many))}</title>"
        + "".join(f"<h2>Weaver {at}</h2>" for at in range(many))
    ),
}


@pytest.mark.parametrize("shape", _SHAPES)
def test_the_cost_of_a_page_grows_with_its_size_alone(shape: str) -> None:
    """Three times as much takes some three times as long, where the square of it would take nine."""
    _cost(shape, _FEW)
    # Once more where it is not so: a machine that is busy otherwise is slow by turns.
    assert any(_cost(shape, _MANY) < 6 * _cost(shape, _FEW) + 0.2 for _ in range(3))


def _cost(shape: str, size: int) -> float:
    """Seconds of the processor for reading a page of a shape."""
    page = f"<html><body>{_SHAPES[shape](size)}</body></html>".encode()
    begun = time.process_time()
    parse_page(page, {"content-type": "text/html"}, "https://x.example/jobs/1")
    return time.process_time() - begun


def test_text_that_appears_as_a_page_is_scrolled_is_not_hidden() -> None:
    shown, dropped = parse(
        '<div data-w-id="1" style="opacity:0"><p>Duties</p></div><div style="opacity:0">x</div>'
    ).find_all("div")
    assert not hidden(shown)
    assert hidden(dropped)


def test_other_jobs_at_the_end_are_cut() -> None:
    text = "### Your tasks\n\n- Weave\n\n### Overview\n\n### Weaver\n\nWe weave.\n\n### Night Driver\n\nWe drive."
    assert without_other_jobs(text, "Weaver") == "### Your tasks\n\n- Weave"
    one = "### Your tasks\n\n- Weave\n\n### Overview\n\n### Weaver\n\nWe weave."
    assert without_other_jobs(one, "Weaver") == one


def test_prose_below_the_title_leads_the_description() -> None:
    top = "<div><h1>Weaver</h1><p>You will weave cloth of wool for the mills along the river, and mend looms.</p></div>"
    body = body_of(parse(f"<body>{top}<div><p>Below.</p></div></body>"))
    assert lead(body, "Weaver", "Below.").startswith("You will weave cloth")
    assert not lead(body, "Driver", "Below.")


def test_sections_that_come_again_are_of_several_jobs() -> None:
    job = "## {}\n\nRequirements:\n\n- Care\n\nWe offer:\n\n- Pay\n\n"
    assert several(job.format("Lorry Driver") + job.format("Loom Mechanic"))
    assert not several(job.format("Lorry Driver"))


def test_openings_with_teasers_among_an_employers_own_words_are_several_jobs() -> None:
    openings = "".join(f"### {name} Engineer\n\n### Remote\n\nYou will build looms.\n\n" for name in "ABCDEF")
    own = "".join(f"### Our {name}\n\nWe weave.\n\n" for name in "abcdefghijklmnopqrst")
    assert several(f"## Weaving\n\n{openings}{own}")
    assert not several(own + "### A Engineer\n\n### B Engineer\n\n")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Für Objekte in Leegebruch und Umgebung suchen wir Hilfe.", "Leegebruch"),
        ("Nous recrutons à Bayeux et ses environs.", "Bayeux"),
        ("Für Objekte in Qqzzxberg und Umgebung suchen wir Hilfe.", ""),
    ],
)
def test_a_town_is_where_it_is_named_with_what_lies_around_it(text: str, town: str) -> None:
    assert places.mentioned(text) == town


@pytest.mark.parametrize("call", ["Aktuell gesucht", "Dringend gesucht", "Currently hiring", "Gesucht werden"])
def test_a_call_that_says_when_is_none_of_the_title(call: str) -> None:
    assert without_call(f"{call}: Weber (m/w/d)") == "Weber (m/w/d)"


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ("Szakácsot keresünk", "Szakács"),
        ("Betanított munkást felveszünk!", "Betanított munkás"),
        ("Haemme kokkia Turkuun", "kokki"),
        ("Otsime lasteaiaõpetajat", "lasteaiaõpetaja"),
        ("Ieškome vairuotojo", "vairuotojas"),
        ("Hledáme řidiče kamionu", "řidič kamionu"),
        ("Hľadáme kuchára", "kuchár"),
        ("Szukamy kierowcy", "kierowca"),
        ("Tražimo konobara", "konobar"),
        ("Ищем повара", "повар"),
        ("Laust starf leikskólakennara", "leikskólakennari"),
        ("Offre de thèse : crues éclair", "crues éclair"),
        ("Hledáme účetní", "účetní"),
        ("Aicinām darbā mūzikas skolotāju", "mūzikas skolotājs"),
        ("مطلوب محاسب", "محاسب"),
        ("Concorso pubblico per istruttore amministrativo", "istruttore amministrativo"),
        ("Výběrové řízení – referent stavebního úřadu", "referent stavebního úřadu"),
        ("Wójt Gminy Zawady ogłasza nabór na wolne stanowisko: Inspektor", "Inspektor"),
    ],
)
def test_who_is_sought_is_called_by_his_name(call: str, name: str) -> None:
    assert without_call(call) == name


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("hu", "Boltunkba eladót keresünk Szegeden.", "Szeged"),
        ("fi", "Työpaikka on Suonenjoella tai Helsingissä.", "Suonenjoki"),
        ("et", "Meie kool Viljandis ootab.", "Viljandi"),
        ("lt", "Mūsų dirbtuvė Utenoje auga.", "Utena"),
        ("pl", "Pracujemy w Krakowie.", "Kraków"),
        ("cs", "Dílna v Brně se rozrůstá.", "Brno"),
        ("sl", "Gostilna v Ptuju išče pomoč.", "Ptuj"),
        ("ru", "Работа в Воронеже.", "Воронеж"),
        ("uk", "Працюємо у Львові.", "Львів"),
        ("el", "Ξενοδοχείο στον Βόλο.", "Βόλος"),
        ("tr", "Ofisimiz Bursa'da.", "Bursa"),
        ("pl", "Pracujemy w Zespole.", ""),
        ("ru", "Работа в Компании.", ""),
        ("en", "We work in Leeds.", ""),
    ],
)
def test_a_town_is_known_in_the_case_that_says_where(language: str, text: str, town: str) -> None:
    assert declined.town(text, language) == town


def test_a_page_whose_prose_alone_names_its_town_is_placed_there() -> None:
    page = (
        "<html lang='lt'><title>Ieškome siuvėjos</title><h1>Ieškome siuvėjos</h1>"
        "<p>UAB „Lino gija“ Utenoje siuva patalynę.</p>"
        "<h4>Darbo aprašymas</h4><ul><li>patalynės siuvimas pramonine mašina</ul>"
        "<h4>Reikalavimai</h4><ul><li>siuvimo patirtis</ul>"
    )
    posting = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://s.example/darbas/1")
    assert (posting.title, posting.jobLocation) == ("siuvėja", "Utena")


@pytest.mark.parametrize(
    "name",
    [
        "Grovsmed",
        "Plåtslagare",
        "Seppä",
        "Zubár",
        "Vzgojiteljica",
        "Liječnik",
        "Зидар",
        "Virėjas",
        "Metinātājs",
        "Aednik",
        "Leikskólakennari",
        "Klempner",
        "Éclusier",
        "요양보호사",
        "Sandėlininkas",
        "Bibliotecario",
    ],
)
def test_people_are_known_by_their_work_in_many_languages(name: str) -> None:
    assert judge.names_a_job(name)


@pytest.mark.parametrize("name", ["Pekarna Novak", "Marlow Weavers", "Fischer", "Kovács", "Requirements", "Bakarí"])
def test_a_shop_or_a_surname_is_nobodys_work(name: str) -> None:
    assert not judge.names_a_job(name)


def test_another_job_above_the_posting_is_left_out() -> None:
    text = "## Peru\n\n## Loom Mechanic\n\n- Posted in June\n\n## Lorry Driver\n\nYou drive."
    assert without_other_jobs(text, "Lorry Driver") == "## Lorry Driver\n\nYou drive."
    mentor = f"## Your team of Loom Mechanics\n\n{'They mend what you weave. ' * 5}\n\n## Lorry Driver\n\nYou drive."
    assert without_other_jobs(mentor, "Lorry Driver") == mentor


@pytest.mark.parametrize(
    "widget",
    [
        "<section data-at='salary-widget'><h3>What Weavers earn</h3><p>41.300 €</p></section>",
        "<section><h3>Gehalt für Weber in Ulm</h3><p>41.300 €</p></section>",
        "<div class='x commute-calculator'><p>41.300 minutes</p></div>",
        "<div><h4>Company reviews</h4><p>41.300 people like it</p></div>",
        "<div><h4>平均年収</h4><p>41.300</p></div>",
        "<div><h2>Evalúa tu salario</h2><p>41.300 €</p></div>",
        "<div><h2>Lignende annonser</h2><a>Weber 41.300</a></div>",
        "<div><h3>Podobne ogłoszenia</h3><p>Tkacz 41.300</p></div>",
        "<div><h2>Vergleichen Sie Ihr Gehalt mit anderen</h2><p>41.300 €</p></div>",
    ],
)
def test_what_a_board_puts_beside_a_posting_is_left_out(widget: str) -> None:
    body = body_of(parse(f"<body><div><h1>Weaver</h1><p>{'You weave. ' * 30}</p>{widget}</div></body>"))
    prune(body)
    assert "41.300" not in to_text(body)
    assert "You weave." in to_text(body)


def test_what_an_employer_pays_is_no_widget() -> None:
    for heading_ in ("Salary", "Gehalt", "Salary and benefits", "Your commute", "Pay for this role"):
        assert not edges.WIDGET.match(heading_)


@pytest.mark.parametrize(
    ("place", "text", "whole"),
    [
        ("東京都", "勤務地 東京都 品川区 大崎駅 徒歩1分", "東京都品川区"),
        ("東京", "東京都品川区大崎1丁目", "東京都品川区"),
        ("神奈川県", "神奈川県横浜市西区みなとみらい", "神奈川県横浜市西区"),
        ("埼玉県", "埼玉県さいたま市大宮区", "埼玉県さいたま市大宮区"),
        ("서울", "서울특별시 강남구 테헤란로 1", "서울특별시 강남구"),
        ("경기", "경기 성남시 분당구 판교로", "경기 성남시 분당구"),
        ("北京", "北京市朝阳区望京街", "北京市朝阳区"),
        ("東京都", "東京都の区役所", "東京都"),
        ("Tokyo", "Tokyo 東京都品川区", "Tokyo"),
    ],
)
def test_an_eastern_place_goes_on_as_the_page_does(place: str, text: str, whole: str) -> None:
    assert east.further(place, [text]) == whole


def test_a_schools_notice_names_the_school_and_its_label_the_job() -> None:
    page = (
        "<html lang='zh-CN'><title>临江市第三小学招聘启事</title><p><a href='/'>首页</a> <a href='/x'>新闻中心</a></p>"
        "<h2>临江市第三小学招聘启事</h2><p>因教学工作需要，现面向社会公开招聘音乐教师1名：</p><p>一、招聘岗位：音乐教师</p>"
        "<p>二、岗位职责：承担三至六年级音乐课教学，指导学校合唱团排练。</p><p>三、应聘条件：</p>"
        "<p>1. 音乐教育专业本科及以上学历；</p>"
        "<p>四、工作地点：临江市建国街道</p><p>五、报名方式：请将个人简历发送至邮箱 ljsx@school.example</p>"
    )
    posting = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://s.example/tz/7.html")
    assert (posting.title, posting.hiringOrganization) == ("音乐教师", "临江市第三小学")


def test_an_employer_before_its_town_is_told_from_the_town() -> None:
    page = (
        "<html lang=da><title>Jobannonce: Smed til værksted - Rudbøl Skibsværft</title><h4>Smed til værksted</h4>"
        "<p><b>Rudbøl Skibsværft</b>, Tønder</p><p>Vi mangler en smed, der kan svejse aluminium.</p><p>Du skal</p>"
        "<ul><li>svejse og rette skrogplader<li>montere rørsystemer</ul><p>Vi forventer, at du har svendebrev.</p>"
        "<p>Ansøgningsfrist: 15. december 2036</p>"
    )
    posting = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://s.example/vis/7")
    assert (posting.hiringOrganization, posting.jobLocation) == ("Rudbøl Skibsværft", "Tønder")


def test_an_employer_whose_name_is_a_link_is_no_button() -> None:
    page = (
        "<html lang=es><title>Electricista naval | Trabajando</title><main><div><h1>Electricista naval</h1>"
        "<a href='#'>Astilleros Ría Norte, S.L.</a><ul><li>Ferrol, A Coruña<li>Presencial</ul></div><p>Funciones:</p>"
        "<ul><li>Tendido de cableado en bloques</ul><h2>Requisitos</h2><ul><li>FP de grado medio</ul></main>"
    )
    posting = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://s.example/of-1")
    assert posting.hiringOrganization == "Astilleros Ría Norte, S.L."


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("印刷工（正社員）", "印刷工（正社員）"),
        ("【急募】印刷工", "印刷工"),
        ("印刷工（オフセット）", "印刷工（オフセット）"),
    ],
)
def test_a_call_in_brackets_is_none_of_an_eastern_title(said: str, title: str) -> None:
    assert free(said, "", "", said, Site((), "")) == title


def test_the_name_with_the_most_to_say_for_it_is_chosen() -> None:
    for_it, against_it = (edge(weights("title"), key=weights("title").__getitem__) for edge in (max, min))
    names = {"worse": {against_it: 1.0}, "better": {for_it: 1.0}, "unknown sign": {"no such": 9.0}}
    token = WATCHED.set([])
    assert best("title", names) == "better"
    watched = WATCHED.get()
    WATCHED.reset(token)
    assert watched is not None
    assert watched[0].names == names
    assert best("title", {}) == ""


def test_the_employer_is_whom_sentences_and_the_address_name() -> None:
    page = parse("<html><head><title>Loom Mechanic</title></head><body><h1>Loom Mechanic</h1></body></html>")
    site = Site((), "marlow", "")
    text = "Join Marlow and mend looms. Marlow is a mill in Kendal. You know looms, and teach others at Marlow."
    account = Candidate("page", fields={"title": "Loom Mechanic"})
    said = Shown(["Loom Mechanic"], text.split("\n"), ["Loom Mechanic"], text, "Loom Mechanic", "")
    assert employer.choose(page, site, account, Candidate("title"), said) == "Marlow"
    nowhere = Site((), "", "")
    empty = parse("<html><body></body></html>")
    assert employer.choose(empty, nowhere, Candidate("page"), Candidate("title"), Shown([], [], [], "", "", "")) == ""


WORK = (
    "<h2>Your duties</h2><ul><li>Repair forty looms by day and by night</li><li>Write down what you did</li></ul>"
    "<h2>Requirements</h2><ul><li>Five years with machines</li><li>The patience that thread asks for</li></ul>"
)


@pytest.mark.parametrize(
    "facts",
    [
        "<div class='title-cta'><div><p>Leeds, United Kingdom</p></div><a class='button' href='#'>Apply now</a></div>",
        "".join(
            f"<div class='row'><a href='https://www.{where}'>{what}</a></div>"
            for where, what in (
                ("google.com/maps/place/1", "Leeds, United Kingdom"),
                ("google.com/maps/place/2", "Leeds, United Kingdom, in the old mill beside the canal"),
                ("google.com/maps/place/3", "Leeds, United Kingdom, how to come to us by train"),
            )
        ),
        "<div>"
        "<span data-automation='job-detail-location'><a href='/jobs/in-leeds'>Leeds, United Kingdom</a></span>"
        "<a href='/jobs/weaving'>Weaving and all that is beside it</a><a href='/jobs/full-time'>Full time</a>"
        "<a href='/pay'>Add your salary</a><a href='/days'>Four days ago</a></div>",
    ],
)
def test_where_a_job_is_may_stand_among_buttons_maps_and_links(facts: str) -> None:
    page = f"<meta charset='utf-8'><title>Loom Mechanic | Marlow</title><h1>Loom Mechanic</h1>{facts}{WORK}"
    posting = parse_page(page.encode(), {"content-type": "text/html"}, "https://marlow.example/jobs/7")
    assert posting.outcome == "ok"
    assert (posting.jobLocation or "").startswith("Leeds")


def test_places_of_other_jobs_are_no_facts_of_this_one() -> None:
    others = "".join(
        f"<li><a href='/jobs/{each}'>Loom Mechanic number {each}</a> <span data-test='location'>{town}</span></li>"
        for each, town in enumerate(("Hull", "York", "Ripon", "Selby"))
    )
    page = (
        f"<meta charset='utf-8'><title>Loom Mechanic | Marlow</title><h1>Loom Mechanic</h1><p>Location: Leeds</p>{WORK}"
        f"<ul>{others}</ul>"
    )
    posting = parse_page(page.encode(), {"content-type": "text/html"}, "https://marlow.example/jobs/7")
    assert posting.jobLocation == "Leeds"
    assert "Ripon" not in posting.description


def test_properties_that_a_query_gave_arguments_are_known_by_name() -> None:
    job = {
        "__typename": "Job",
        "title": "Loom Mechanic",
        'content({"platform":"WEB"})': f"<div>{WORK}</div>",
        "advertiser": {"__typename": "Advertiser", 'name({"locale":"en"})': "Marlow Weavers"},
        "location": {"label": "Leeds"},
    }
    state = json.dumps({"ROOT_QUERY": {'jobDetails({"id":"7"})': {"job": job}}})
    page = f"<title>Work</title><h1>Loom Mechanic</h1><script>window.CACHE = {state};</script>"
    posting = parse_page(page.encode(), {"content-type": "text/html"}, "https://board.example/job/7")
    assert (posting.outcome, posting.hiringOrganization, posting.jobLocation) == ("ok", "Marlow Weavers", "Leeds")
    assert "forty looms" in posting.description


@pytest.mark.parametrize(
    "name",
    [
        "Oakbeck Primary School",
        "University of Wexcombe",
        "Hotel Marejada",
        "Zahnarztpraxis am Mühlbach",
        "Commune de Saint-Aulaye",
        "Rautavaaran kunta",
        "Hedlunda kommun",
        "Anadolu Çini Atölyesi",
        "Клініка «Лапи»",
        "Ξενοδοχείο Αιγαίο Παλλάς",
        "מועדון השונית",
        "شركة الواحة للتمور",
        "安曇野病院",
    ],
)
def test_employers_are_known_by_the_word_for_what_they_are(name: str) -> None:
    assert institutions.is_one(name)


@pytest.mark.parametrize("text", ["School", "our local school", "Hotel", "Senior Loom Mechanic", "病院", "kommun"])
def test_the_word_alone_is_nobodys_name(text: str) -> None:
    assert not institutions.is_one(text)


_DUTIES = (
    "<h2>Your tasks</h2><ul><li>Lead amphibian surveys from April to September</li><li>Write up the findings</li></ul>"
    "<h2>You bring</h2><ul><li>A degree in biology and two seasons in the field</li></ul>"
)


def _page(body: str, title: str = "Field Biologist", host: str = "example.org", lang: str = "en") -> JobPosting:
    html = f"<html lang={lang}><head><title>{title}</title></head><body>{body}</body></html>"
    return parse_page(html.encode(), {"content-type": "text/html; charset=utf-8"}, f"https://{host}/jobs/field-4012")


def test_a_form_for_applying_is_left_out_however_long_it_is() -> None:
    asked = "".join(f"<label>Question {number}<input type=text></label>" for number in range(9))
    equal = (
        "<h3>Voluntary Self-Identification of Disability</h3><p>Form CC-305. OMB Control Number 1250-0005."
        " Expires 04/30/2020</p>" + "<p>Why are you being asked to complete this form? We must ask people.</p>" * 12
    )
    form = f"<h2>Apply for this job</h2><p>* Required</p><form>{asked}<input type=file>{equal}</form>"
    posting = _page(f"<h1>Field Biologist</h1><p>We survey streams for counties and ranchers.</p>{_DUTIES}{form}")
    assert posting.outcome == "ok"
    assert "amphibian" in posting.description
    assert not any(said in posting.description for said in ("CC-305", "Required", "Question", "asked to complete"))


def test_news_in_a_column_beside_the_posting_are_left_out() -> None:
    news = (
        "<div class=left><h3>Latest news</h3><ul><li>We passed our audit</li><li>Spring fair a success</li></ul></div>"
    )
    posting = _page(f"{news}<div class=main><h1>Field Biologist</h1>{_DUTIES * 2}<p>Apply by mail.</p></div>")
    assert "amphibian" in posting.description
    assert "Spring fair" not in posting.description


def test_a_job_advert_is_no_advertisement() -> None:
    employer = '<h3 class="j-advert__employer"><b>University of Wexcombe</b> - School of Land</h3>'
    assert _page(f"<h1>Field Biologist</h1>{employer}{_DUTIES}").hiringOrganization == "University of Wexcombe"


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("<p>Larchdale Primary School, Nantwich</p>{}<p>Please apply by post.</p>", "Larchdale Primary School"),
        ("<p>The Larchdale Weir Ltd, a family firm, has worked here since 1961.</p>{}", "Larchdale Weir"),
        ("{}<p>Kind regards,</p><p>Morag Tulloch<br>Larchdale House Hotel</p>", "Larchdale House Hotel"),
        ("{}<p>Please apply in writing to the Larchdale Museum, Mill Lane 3</p>", "Larchdale Museum"),
        ("{}<footer>Larchdale Ecology Ltd | Mill Lane 4 | VAT 123456</footer>", "Larchdale Ecology"),
    ],
)
def test_an_employer_may_be_told_in_prose_a_letters_close_or_an_imprint(said: str, company: str) -> None:
    posting = _page(f"<h1>Field Biologist</h1>{said.format(_DUTIES)}", title="Field Biologist | Work with us")
    assert company in (posting.hiringOrganization or "")


def test_what_a_job_is_about_is_not_who_hires() -> None:
    body = f"<h1>Field Biologist</h1><p>You care for wetland ecology and for ecology in towns.</p>{_DUTIES}"
    assert _page(body, title="Field Biologist - Wetland Ecology").hiringOrganization is None


def test_a_row_of_an_eastern_sites_links_is_none_of_the_posting() -> None:
    facts = "<p>工作項目：稻米收購與良質米推廣。</p><p>資格條件：具汽車駕照，能配合假日輪值。</p>"
    body = f"<p>首頁 網站導覽 常見問答 會員登入</p><h1>農業技士</h1>{facts}<p>應徵請將履歷表郵寄本所人事室。</p>"
    assert "網站導覽" not in _page(body, title="農業技士", lang="zh").description


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("[Job] Field Biologist", "Field Biologist"),
        ("[Hydro-jobs] Field Biologist", "Field Biologist"),
        ("Field Biologist at Larchdale (Leeds)", "Field Biologist"),
        ("[Senior] Field Biologist", "[Senior] Field Biologist"),
    ],
)
def test_what_forums_and_lists_put_around_a_subject_is_none_of_the_title(said: str, title: str) -> None:
    assert free(said, "Larchdale", "Leeds", "", Site((), "")) == title


@pytest.mark.parametrize(
    ("said", "title", "place"),
    [
        ("<p>Larchdale Museum seeks a friend of Telford.</p>", "{} | Larchdale Museum, Thurles", "Thurles"),
        ("<p>Larchdale</p><p>Lesser Blything</p>", "{} - Larchdale - Lesser Blything | Boards", "Lesser Blything"),
    ],
)  # fmt: skip
def test_a_place_may_be_told_by_a_pages_title_and_a_line(said: str, title: str, place: str) -> None:
    page = _page(f"<h1>Field Biologist</h1>{said}{_DUTIES}", title=title.format("Field Biologist"))
    assert page.jobLocation == place


def test_a_name_without_a_heading_is_read_where_it_is_marked_for_every_gender() -> None:
    said = (
        "<p>Du richtest Dachstühle, baust Carports und sanierst Fachwerk zwischen Marburg und Biedenkopf.</p>"
        "<p>Du hast eine abgeschlossene Ausbildung, bist schwindelfrei und hast Führerschein B.</p>"
        "<p>Wir zahlen über Tarif und arbeiten vier Tage in der Woche.</p><p>Ruf Jörg an: 06461 555 012</p>"
    )
    body = f"<h2>Wir suchen Verstärkung!</h2><p>Zimmerer / Zimmerin (m/w/d)</p>{said}"
    posting = _page(body, title="Jobs | Zimmerei Holzapfel", lang="de")
    assert (posting.outcome, posting.title) == ("ok", "Zimmerer / Zimmerin (m/w/d)")


def test_parts_that_all_stand_in_labelled_lines_are_a_postings() -> None:
    parts = (
        "Opis posla: rad na ofset mašini u četiri boje, priprema ploča i kontrola kvaliteta otiska.",
        "Uslovi: srednja grafička škola i tri godine iskustva.",
        "Nudimo: stalni posao i prevoz.",
    )
    assert judge.is_posting_text("Grafičar", "\n\n".join(parts))


def test_what_an_occupation_earns_is_no_posting() -> None:
    guide = "<h1>Field Biologist Salary</h1><p>The average salary is £31,200 per year.</p>"
    assert _page(guide + _DUTIES, title="Field Biologist Salary in 2026").outcome != "ok"
