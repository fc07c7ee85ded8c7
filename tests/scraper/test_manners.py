"""Manners in which small sites write their postings, and pages that are none, each a few lines long."""

# ruff: noqa: E501 - pages are easier to compare when each is one line

import pytest

from scraper import JobPosting, parse_page

TEXT = (
    "<p>You will repair the looms of our weaving hall and keep a log of every stop. Between repairs you plan the spare parts with the store.</p><h3>Duties</h3><ul><li>repair twelve looms and their drives</li><li>order spare parts in good time</li></ul>"
    "<h3>Requirements</h3><ul><li>a trade certificate as a mechanic</li><li>patience with old machines</li></ul>"
)
TOLD = (
    "<p>Every morning you walk the hall with Ann, listen to the looms and mend what rattles. In the afternoon you order parts, and on Fridays you teach our two apprentices.</p>"
    "<p>You have worked on machines before, ideally old ones. You like to explain things, and oil under your nails does not bother you. We pay 17 pounds an hour and you get six weeks of leave.</p>"
    "<p>Send a few lines to Ann at ann@marlow-weavers.example before the end of May.</p>"
)

#: By manner: address, language, head, body; then the title, company and place that a person would say it has.
MANNERS = {
    "rows of two columns": (
        (
            "https://www.x.example/jobs/12",
            "en",
            "<title>Loom Mechanic</title>",
            "<h1>Loom Mechanic</h1><div class=row><div class=c1>Company:</div><div class=c2>Marlow Weavers</div></div><div class=row><div class=c1>Location:</div><div class=c2>Kendal</div></div><div class=txt>{TEXT}</div>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "labels in bold without colons": (
        (
            "https://www.x.example/jobs/12",
            "en",
            "<title>Loom Mechanic</title>",
            "<h1>Loom Mechanic</h1><p><b>Company</b> Marlow Weavers<br><b>Where</b> Kendal<br><b>Hours</b> 38</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a company in the copyright alone": (
        (
            "https://marlow.example/jobs/12",
            "en",
            "<title>Loom Mechanic</title>",
            "<h1>Loom Mechanic</h1><p>Kendal, Cumbria</p>{TEXT}<footer>© 2025 Marlow Weavers. All rights reserved.</footer>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal, Cumbria"),
    ),
    "a heading that says at whom": (
        (
            "https://board.example/jobs/12",
            "en",
            "<title>Loom Mechanic at Marlow Weavers | TradeJobs</title>",
            "<h1>Loom Mechanic at Marlow Weavers</h1><p>Kendal, Cumbria</p>{TEXT}<footer>© 2025 TradeJobs</footer>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal, Cumbria"),
    ),
    "a postal address": (
        (
            "https://marlow.example/jobs/12",
            "en",
            "<title>Loom Mechanic - Marlow Weavers</title>",
            "<h1>Loom Mechanic</h1><address>Marlow Weavers<br>12 Mill Lane<br>LA9 4TN Kendal</address>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "parts that open": (
        (
            "https://marlow.example/jobs/12",
            "en",
            "<title>Loom Mechanic - Marlow Weavers</title>",
            "<h1>Loom Mechanic</h1><p>Location: Kendal</p><details><summary>About the role</summary><p>You will repair the looms of our weaving hall and keep a log of every stop.</p></details><details><summary>Who we look for</summary><ul><li>a trade certificate as a mechanic</li></ul></details><details><summary>Pay</summary><p>We pay 17 pounds an hour and a winter bonus.</p></details>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "small pictures for labels": (
        (
            "https://board.example/jobs/12",
            "en",
            "<title>Loom Mechanic</title>",
            "<h1>Loom Mechanic</h1><p>🏢 Marlow Weavers</p><p>📍 Kendal</p><p>💷 £17 an hour</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a company and a place in the summary alone": (
        (
            "https://board.example/jobs/12",
            "en",
            "<title>Loom Mechanic</title><meta name=description content='Marlow Weavers is hiring a Loom Mechanic in Kendal'>",
            "<h1>Loom Mechanic</h1>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "Czech, under a heading of many": (
        (
            "https://tkalcovna.example/volna-mista/12",
            "cs",
            "<title>Volná místa | Tkalcovna Marlow</title>",
            "<header><img src=l.png alt='Tkalcovna Marlow'></header><h1>Volná místa</h1><h2>Mechanik tkalcovských stavů</h2><p>Pracoviště: Náchod</p><h3>Co vás čeká</h3><ul><li>opravy dvanácti stavů a jejich pohonů</li><li>objednávání náhradních dílů včas</li></ul><h3>Co požadujeme</h3><ul><li>výuční list v oboru mechanik</li><li>trpělivost se starými stroji</li></ul><h3>Nabízíme</h3><ul><li>pět týdnů dovolené a stravenky</li></ul>",
        ),
        ("Mechanik tkalcovských stavů", "Tkalcovna Marlow", "Náchod"),
    ),
    "German, a call for a heading": (
        (
            "https://weberei.example/karriere/12",
            "de",
            "<title>Karriere bei Weberei Marlow</title>",
            "<p class=kicker>Stellenangebot</p><h1>Wir suchen einen Webstuhlmechaniker (m/w/d)</h1><p>für unseren Standort in Kaufbeuren</p><h3>Aufgaben</h3><ul><li>zwölf Webstühle und ihre Antriebe reparieren</li><li>Ersatzteile rechtzeitig bestellen</li></ul><h3>Profil</h3><ul><li>abgeschlossene Ausbildung als Mechaniker</li></ul><p>Weberei Marlow GmbH, Am Bach 3, 87600 Kaufbeuren</p>",
        ),
        ("Webstuhlmechaniker (m/w/d)", "Weberei Marlow GmbH", "Kaufbeuren"),
    ),
    "French, a list of facts": (
        (
            "https://x.example/offre/12",
            "fr",
            "<title>Offre d'emploi Mécanicien de métiers à tisser H/F - Roubaix (59) - Tissage Marlow</title>",
            "<h1>Mécanicien de métiers à tisser H/F</h1><ul><li>Tissage Marlow</li><li>Roubaix (59)</li><li>CDI</li></ul><h2>Vos missions</h2><p>Vous réparez douze métiers et leurs entraînements et commandez les pièces à temps.</p><h2>Profil</h2><p>CAP de mécanicien, patience avec les vieilles machines.</p>",
        ),
        ("Mécanicien de métiers à tisser H/F", "Tissage Marlow", "Roubaix (59)"),
    ),
    "Japanese, all in one table": (
        (
            "https://x.example/recruit/12",
            "ja",
            "<title>織機整備士の求人｜丸炉織物株式会社</title>",
            "<h1>織機整備士</h1><table><tr><th>会社名</th><td>丸炉織物株式会社</td></tr><tr><th>仕事内容</th><td>十二台の織機と駆動部を修理し、部品を発注していただきます。記録も毎日つけます。</td></tr><tr><th>応募資格</th><td>機械整備の資格をお持ちの方。古い機械が好きな方。</td></tr><tr><th>勤務地</th><td>福井県福井市</td></tr><tr><th>給与</th><td>月給25万円</td></tr></table>",
        ),
        ("織機整備士", "丸炉織物株式会社", "福井県福井市"),
    ),
    "a place in a sentence": (
        (
            "https://marlow.example/jobs/12",
            "en",
            "<title>Loom Mechanic - Marlow Weavers</title>",
            "<h1>Loom Mechanic</h1><p>This full-time post is based at our mill in Kendal and reports to the hall manager.</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a company in the mail address alone": (
        (
            "https://sites.example/x",
            "en",
            "<title>Loom Mechanic</title>",
            "<h1>Loom Mechanic</h1><p>Kendal</p>{TEXT}<p>Apply to jobs@marlow-weavers.example</p>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a postcode behind its town": (
        (
            "https://marlow.example/jobs/12",
            "en",
            "<title>Loom Mechanic - Marlow Weavers</title>",
            "<h1>Loom Mechanic</h1>{TEXT}<h3>Where to find us</h3><p>12 Mill Lane, Kendal LA9 4TN</p>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "told without any of the usual headings": (
        (
            "https://marlow-weavers.example/jobs/loom",
            "en",
            "<title>Loom Mechanic | Marlow Weavers</title>",
            "<h1>Loom Mechanic</h1><p>Kendal</p>{TOLD}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a heading that is the site": (
        (
            "https://marlow-weavers.example/jobs/loom",
            "en",
            "<title>Marlow Weavers</title>",
            "<h1>Marlow Weavers</h1><h2>Loom Mechanic</h2><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a heading that is the company, a title in no heading": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Loom Mechanic - Marlow Weavers</title>",
            "<h1>Marlow Weavers</h1><p class=t>Loom Mechanic</p><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a heading that is the section": (
        (
            "https://marlow-weavers.example/jobs/loom",
            "en",
            "<title>Careers</title>",
            "<h1>Careers at Marlow Weavers</h1><h2>Loom Mechanic, nights</h2><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic, nights", "Marlow Weavers", "Kendal"),
    ),
    "a reference behind the title": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>REF-2231 Loom Mechanic (Kendal) | Marlow Weavers</title>",
            "<h1>Loom Mechanic (REF-2231)</h1><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a number before the title": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Job 2231 - Loom Mechanic | Marlow Weavers</title>",
            "<h1>Job 2231 - Loom Mechanic</h1><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "small print in the heading": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Loom Mechanic | Marlow Weavers</title>",
            "<h1>Loom Mechanic<small>Marlow Weavers, Kendal</small></h1>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a heading that invites": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Apply for Loom Mechanic at Marlow Weavers</title>",
            "<h1>Apply for Loom Mechanic</h1><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a slogan for a heading": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Marlow Weavers</title>",
            "<h1>Weave your future with us!</h1><h2>Loom Mechanic</h2><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "two headings of the first rank": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Loom Mechanic - Jobs - Marlow Weavers</title>",
            "<header><h1><a href='/'>Marlow Weavers</a></h1></header><h1>Loom Mechanic</h1><p>Kendal</p>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a title behind a label": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Job Posting</title>",
            "<h1>Job Posting</h1><table><tr><td>Position</td><td>Loom Mechanic</td></tr><tr><td>Employer</td><td>Marlow Weavers</td></tr><tr><td>Location</td><td>Kendal</td></tr></table>{TEXT}",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "headings that ask": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Loom Mechanic | Marlow Weavers</title>",
            "<h1>Loom Mechanic</h1><p>Kendal</p><h2>Why does this job exist?</h2><p>Because our looms are from 1931 and need a hand every day of the week.</p><h2>Who would be happy in it?</h2><p>Someone with a trade certificate and patience with old machines.</p><h2>What does it pay?</h2><p>17 pounds an hour, and a winter bonus.</p><a href='mailto:a@b.example'>Write to us</a>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "a shadow template": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Loom Mechanic | Marlow Weavers</title>",
            "<job-view><template shadowrootmode='open'><h1>Loom Mechanic</h1><p>Kendal</p>{TEXT}</template></job-view>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "for those without scripts": (
        (
            "https://x.example/jobs/loom",
            "en",
            "<title>Loom Mechanic | Marlow Weavers</title>",
            "<div id=root></div><noscript><h1>Loom Mechanic</h1><p>Kendal</p>{TEXT}</noscript>",
        ),
        ("Loom Mechanic", "Marlow Weavers", "Kendal"),
    ),
    "Portuguese, a call in the title": (
        (
            "https://x.example/vagas/12",
            "pt",
            "<title>Vaga: Mecânico de Teares | Tecelagem Marlow</title>",
            "<h1>Vaga: Mecânico de Teares</h1><p>Tecelagem Marlow está a contratar para a fábrica em Guimarães.</p><h2>O que vais fazer</h2><ul><li>reparar doze teares e os seus motores</li></ul><h2>O que precisas</h2><ul><li>curso profissional de mecânica</li></ul>",
        ),
        ("Mecânico de Teares", "Tecelagem Marlow", "Guimarães"),
    ),
    "Polish, a place with its region": (
        (
            "https://x.example/oferty/12",
            "pl",
            "<title>Mechanik krosien – praca Łódź – Tkalnia Marlow</title>",
            "<h1>Mechanik krosien</h1><p>Tkalnia Marlow Sp. z o.o.</p><p>Łódź, woj. łódzkie</p><h2>Twój zakres obowiązków</h2><ul><li>naprawa dwunastu krosien</li></ul><h2>Nasze wymagania</h2><ul><li>wykształcenie zawodowe mechaniczne</li></ul>",
        ),
        ("Mechanik krosien", "Tkalnia Marlow", "Łódź, woj. łódzkie"),
    ),
    "Chinese, parts of the title without spaces": (
        (
            "https://x.example/job/12",
            "zh",
            "<title>织机技师招聘_马洛织造有限公司_绍兴</title>",
            "<h1>织机技师</h1><p>马洛织造有限公司</p><p>绍兴·柯桥区</p><p>8千-1.2万/月</p><h3>岗位职责</h3><p>1、维修十二台织机及其驱动装置；2、及时采购备件，并做好每日维修记录。</p><h3>任职要求</h3><p>1、机械类专业，有耐心；2、能适应倒班。</p>",
        ),
        ("织机技师", "马洛织造有限公司", "绍兴·柯桥区"),
    ),
    "Turkish, a call behind the title": (
        (
            "https://x.example/ilan/12",
            "tr",
            "<title>Dokuma Tezgahı Teknisyeni İş İlanı - Marlow Dokuma - Denizli</title>",
            "<h1>Dokuma Tezgahı Teknisyeni</h1><div>Marlow Dokuma</div><div>Denizli</div><h2>İş Tanımı</h2><ul><li>on iki tezgahın bakımı</li></ul><h2>Aranan Nitelikler</h2><ul><li>meslek lisesi mezunu</li></ul>",
        ),
        ("Dokuma Tezgahı Teknisyeni", "Marlow Dokuma", "Denizli"),
    ),
}


HEADERS = {"content-type": "text/html; charset=utf-8"}


def written(lang: str, head: str, body: str) -> bytes:
    """A page with this head and body."""
    body = body.replace("{TEXT}", TEXT).replace("{TOLD}", TOLD)
    return f"<!doctype html><html lang={lang}><head>{head}</head><body>{body}</body></html>".encode()


def read(url: str, lang: str, head: str, body: str) -> JobPosting:
    """What a page with this head and body is read as."""
    return parse_page(written(lang, head, body), HEADERS, url)


@pytest.mark.parametrize("manner", MANNERS)
def test_a_manner(manner: str) -> None:
    page, (title, company, place) = MANNERS[manner]
    posting = read(*page)
    assert posting.outcome == "ok", posting.reason
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (title, company, place)


#: By what it is: the outcome, then address, head and body.
OTHERS = {
    "salary page": (
        "not_a_posting",
        "https://x.example/salaries/loom-mechanic",
        "<title>Loom Mechanic salary in 2025</title>",
        "<h1>Loom Mechanic salary</h1><p>The average salary of a loom mechanic is 31,000 pounds. Responsibilities include repairing looms. Requirements are a trade certificate. Skills that pay more are electrics and pneumatics, and experience of ten years.</p><ul><li><a href='/jobs/1'>Loom Mechanic, Leeds</a></li></ul>",
    ),
    "job desc template": (
        "not_a_posting",
        "https://x.example/templates/mechanic-job-description",
        "<title>Mechanic job description template</title>",
        "<h1>Mechanic job description template</h1><p>Use this template to write your own job ad.</p>{TEXT}<p>Download this template as a Word file.</p>",
    ),
    "resume sample": (
        "not_a_posting",
        "https://x.example/resume/mechanic",
        "<title>Mechanic resume example</title>",
        "<h1>Mechanic resume example</h1><h3>Experience</h3><ul><li>Repaired looms at Marlow Weavers for ten years</li></ul><h3>Skills</h3><ul><li>electrics</li></ul><h3>Education</h3><p>Trade certificate, Kendal College, 2009. References on request from my former employers.</p>",
    ),
    "company profile": (
        "not_a_posting",
        "https://x.example/company/marlow",
        "<title>Marlow Weavers: working here</title>",
        "<h1>Marlow Weavers</h1><p>Marlow Weavers employs forty people in Kendal. We offer six weeks of leave, a canteen and a bus. Our benefits are described below, and we look for people who like old machines.</p><h2>Benefits</h2><ul><li>six weeks of leave</li></ul><h2>Open positions</h2><ul><li><a href='/jobs/1'>Loom Mechanic</a></li><li><a href='/jobs/2'>Dyer</a></li></ul>",
    ),
    "search0": (
        "not_a_posting",
        "https://x.example/jobs?q=weaver",
        "<title>0 weaver jobs</title>",
        "<h1>No jobs found</h1><p>Your search for weaver did not match any jobs. Try other words or a larger radius.</p>",
    ),
    "gone soft": (
        "expired",
        "https://x.example/jobs/12",
        "<title>Job not available</title>",
        "<h1>Sorry, this one is gone</h1><p>The vacancy you are looking for has been filled. Here are others you may like.</p><ul><li><a href='/jobs/1'>Loom Mechanic</a></li><li><a href='/jobs/2'>Dyer</a></li></ul>",
    ),
    "closed banner": (
        "expired",
        "https://x.example/jobs/12",
        "<title>Loom Mechanic</title>",
        "<h1>Loom Mechanic</h1><p class=msg>Applications closed on 3 March 2024</p>{TEXT}",
    ),
    "filled suffix": (
        "expired",
        "https://x.example/jobs/12",
        "<title>Loom Mechanic (filled)</title>",
        "<h1>Loom Mechanic (position filled)</h1>{TEXT}",
    ),
    "de besetzt": (
        "expired",
        "https://x.example/jobs/12",
        "<title>Webstuhlmechaniker</title>",
        "<h1>Webstuhlmechaniker (m/w/d)</h1><p><strong>Die Stelle ist inzwischen vergeben. Danke für Ihr Interesse!</strong></p><h3>Aufgaben</h3><ul><li>Webstühle reparieren und warten</li></ul><h3>Profil</h3><ul><li>Ausbildung als Mechaniker</li></ul>",
    ),
    "rolling": (
        "ok",
        "https://x.example/jobs/12",
        "<title>Loom Mechanic</title>",
        "<h1>Loom Mechanic</h1><p>Applications are reviewed until the position is filled.</p>{TEXT}",
    ),
    "spa": (
        "needs_paste",
        "https://x.example/jobs/12",
        "<title>Marlow Weavers</title>",
        "<div id=app></div><script src=/a.js></script>",
    ),
    "spa og": (
        "needs_paste",
        "https://x.example/jobs/12",
        "<title>Loom Mechanic</title><meta property=og:title content='Loom Mechanic'>",
        "<app-root></app-root><script src=/main.js type=module></script>",
    ),
    "iframe": (
        "needs_paste",
        "https://x.example/jobs/12",
        "<title>Jobs</title>",
        "<h1>Jobs</h1><iframe src='https://apply.some-ats.example/embed/job?token=12'></iframe>",
    ),
    "cloudflare": (
        "blocked",
        "https://x.example/jobs/12",
        "<title>Just a moment...</title>",
        "<h1>Checking your browser</h1><p>Verify you are human by completing the action below.</p><div id=challenge-form></div>",
    ),
    "login": (
        "blocked",
        "https://x.example/jobs/12",
        "<title>Sign in</title>",
        "<h1>Sign in to view this job</h1><form><input type=email><input type=password><button>Sign in</button></form>",
    ),
    "ratelimit": (
        "blocked",
        "https://x.example/jobs/12",
        "<title>Too many requests</title>",
        "<h1>Unusual traffic</h1><p>Our systems have detected unusual traffic from your network. Please solve the captcha.</p>",
    ),
    "500": (
        "not_a_posting",
        "https://x.example/jobs/12",
        "<title>Application error</title>",
        "<h1>Something went wrong</h1><p>An internal server error occurred. Please try again later.</p>",
    ),
    "event": (
        "not_a_posting",
        "https://x.example/events/12",
        "<title>Career day</title>",
        "<h1>Career day at Marlow Weavers</h1><p>Meet our mechanics on 12 May. You will see the looms and can ask questions. Requirements: none. We offer coffee.</p>",
    ),
    "course": (
        "not_a_posting",
        "https://x.example/courses/loom",
        "<title>Loom mechanic course</title>",
        "<h1>Become a loom mechanic</h1><p>In this course you will learn to repair looms. Requirements: patience. What you will learn: drives, shuttles.</p><p>Enroll now for 400 pounds.</p>",
    ),
    "forum": (
        "not_a_posting",
        "https://x.example/forum/t/12",
        "<title>Is loom mechanic a good job?</title>",
        "<h1>Is loom mechanic a good job?</h1><p>I am looking for a job as a mechanic. What are the requirements and duties? Does anyone have experience?</p><p>Posted by weaver77: the job is fine.</p>",
    ),
    "home": (
        "not_a_posting",
        "https://x.example/",
        "<title>Marlow Weavers</title>",
        "<h1>We weave since 1931</h1><p>Marlow Weavers makes cloth in Kendal. What we offer: tweed, twill. Our team of mechanics keeps forty looms going.</p>",
    ),
    "list inline": (
        "not_a_posting",
        "https://x.example/work-with-us",
        "<title>Work with us</title>",
        "<h1>Work with us</h1><h2>Loom Mechanic</h2><p>You repair looms. Requirements: a trade certificate. We offer 17 pounds an hour.</p><h2>Dyer</h2><p>You dye wool. Requirements: a nose for colours. We offer 16 pounds an hour.</p><h2>Warper</h2><p>You warp. Requirements: steady hands.</p>",
    ),
    "thanks": (
        "not_a_posting",
        "https://x.example/jobs/12/thanks",
        "<title>Thank you</title>",
        "<h1>Thank you for your application</h1><p>We have received your application for Loom Mechanic and will be in touch.</p>",
    ),
    "volunteer": (
        "ok",
        "https://x.example/volunteer/12",
        "<title>Volunteer Archive Assistant</title>",
        "<h1>Volunteer Archive Assistant</h1><p>Location: Kendal</p><p>We are looking for someone to sort our pattern books on Tuesdays.</p><h3>What you'll do</h3><ul><li>sort and scan</li></ul><h3>Who we're looking for</h3><ul><li>someone patient with paper</li></ul>",
    ),
}


@pytest.mark.parametrize("what", OTHERS)
def test_what_is_and_is_not_a_posting(what: str) -> None:
    outcome, url, head, body = OTHERS[what]
    assert read(url, "en", head, body).outcome == outcome


def test_one_of_several_jobs_on_a_page_is_the_one_that_the_address_points_at() -> None:
    jobs = "".join(
        f"<div class=job><a name={name}></a><h2>{name.title()} Hand</h2><p>You {name} wool for us every day, from seven until three, together with two others.</p><p>You must be patient and strong, and like to work with your hands. The wage is 13 pounds an hour, and there are six weeks of leave. Ask for Joan on 01539 555 0{at}.</p></div>"
        for at, name in enumerate(("spin", "dye", "warp"))
    )
    head, body = "<title>Work with us - Marlow Weavers</title>", f"<h1>Work with us</h1>{jobs}"
    posting = read("https://marlow.example/work.html#dye", "en", head, body)
    assert (posting.outcome, posting.title) == ("ok", "Dye Hand")
    assert "You dye wool" in posting.description
    assert "You spin wool" not in posting.description
    assert read("https://marlow.example/work.html", "en", head, body).outcome == "not_a_posting"


def test_of_panels_the_open_one_is_read() -> None:
    panels = "".join(
        f"<div><div role=button aria-controls=p{at} aria-expanded={opened}>{name}</div><div id=p{at} {hide}><p>{text}</p></div></div>"
        for at, name, opened, hide, text in (
            (1, "Dyer", "false", "hidden", "You dye wool four days a week."),
            (2, "Loom Mechanic", "true", "", f"You mend looms.</p>{TEXT}<p>Write to jobs@marlow.example."),
            (3, "Warper", "false", "hidden", "You warp on Fridays."),
        )
    )
    posting = read(
        "https://marlow.example/careers/", "en", "<title>Careers - Marlow</title>", f"<h1>Careers</h1>{panels}"
    )
    assert (posting.outcome, posting.title) == ("ok", "Loom Mechanic")
    assert "You mend looms" in posting.description
    assert "Dyer" not in posting.description


def test_a_board_that_signs_with_its_own_name_is_not_the_employer() -> None:
    told = '{"@type":"JobPosting","title":"Loom Mechanic job in Kendal","hiringOrganization":{"name":"TradeJobs"},"jobLocation":{"address":{"addressLocality":"Kendal"}},"description":"Loom Mechanic wanted. See the full advert."}'
    posting = read(
        "https://www.tradejobs.example/vacancy/12",
        "en",
        f"<title>Loom Mechanic job in Kendal | TradeJobs</title><script type=application/ld+json>{told}</script>",
        "<header><a href=/>TradeJobs</a></header><h1>Loom Mechanic</h1><dl><dt>Employer</dt><dd>Marlow Weavers</dd></dl>{TEXT}",
    )
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (
        "Loom Mechanic",
        "Marlow Weavers",
        "Kendal",
    )
