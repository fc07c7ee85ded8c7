"""What stands above and below a posting on its page is the site's own, whatever it is called."""

# ruff: noqa: E501 - pages are easier to compare when each is one line

import pytest

from scraper import JobPosting, parse_page
from scraper.signs.chrome import belongs_to_the_site, without_chrome

POSTING = (
    "<p>Forty looms stand in our hall, and you keep them weaving.</p><h3>Your duties</h3><ul><li>repair shuttles and drives</li><li>order spare parts in good time</li></ul>"
    "<h3>Requirements</h3><ul><li>a trade certificate as a mechanic</li><li>patience with old machines</li></ul>"
)


def read(above: str = "", below: str = "", posting: str = POSTING, title: str = "Loom Mechanic") -> JobPosting:
    page = f"<html><head><title>{title} | Marlow Weavers</title></head><body>{above}<div class=job><h1>{title}</h1><div class=txt>{posting}</div></div>{below}</body></html>"
    return parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://marlow.example/jobs/3")


BELOW = {
    "a call to customers": "<div class=u><h2>Cloth that lasts</h2><p>Order a sample book today.</p></div>",
    "what colleagues say": "<section><h2>Hear from our people</h2><p>“I never want to leave the dye house again, and I have been here for thirty years and a day.” Ann, dyer since the flood of the mill and mother of two of our apprentices</p></section>",
    "what colleagues say, in Japanese": "<section><h2>社員の声</h2><p>「一年目から任されました」</p></section>",
    "where else it is": "<div class=o><h3>Our offices</h3><div><b>Kendal</b><p>4 Mill Lane</p></div><div><b>Selby</b><p>1 Quay</p></div></div>",
    "nothing that fits": "<div class=p><h3>Not seeing what you want?</h3><p>Leave us your profile for another day.</p></div>",
    "a letter of news": "<div class=n><h3>Subscribe to our newsletter</h3><p>Patterns once a month.</p></div>",
    "a line of the shop": "<div class=c>Your basket is empty</div>",
    "the foot of the page": "<div class=f>Marlow Weavers · Complaints · Modern slavery statement · Site by Nib</div>",
    "a foot of dashes": "<div class=f>Tecidos Marlow, Lda. – Livro de Reclamações – Política de cookies – Projecto co-financiado pela União</div>",
    "when it is open": "<div class=f><p>Marlow Weavers Ltd<br>Mill Lane<br>Tel. 01539 555 010</p><p>Opening hours: Mon to Fri 9 to 5</p></div>",
    "cards among facts": "<div class=side><div class=card><h3>Download our brochure</h3><p>Weaving in plain words.</p></div><div class=card><h3>We are proud of</h3><p>412 m of tweed</p></div></div>",
    "praise": "<div class='w-testimonial'><p>Beautiful cloth that has lasted me for thirty years and will last my grandson as long as that.</p></div>",
    "the number of a firm": "<div class=f><p>CNPJ 00.000.000/0001-00</p><p>Canal de ética</p></div>",
    "a colleague's words with his name": "<figure><blockquote>I came for a summer and I am still here.</blockquote><figcaption>Ann, dyer</figcaption></figure>",
    "words between marks": "<blockquote>„Ich kam für einen Sommer und bin noch immer hier.“</blockquote>",
    "one field for a mailbox": "<div class=q><p>Patterns, yarns and fairs, once a month and never more often than that: leave us your address.</p><input type=email><button>Go</button></div>",
    "two teasers": "<div class=q><h3>Del blog</h3><article><a href='/b/1'>Así teñimos con raíces</a></article><article><a href='/b/2'>Una feria de lana</a></article></div>",
    "in a section like the posting's": "<div class=job><p>As seen in</p><p>The Plate</p></div>",
    "what others looked at": "<div class=x><h3>People who looked at this job also looked at:</h3><p>Lorry Loader<br>Tax Officer</p></div>",
    "traces": "<div class=x><p>Nous et nos 96 partenaires déposons des traceurs.</p><p>Gestion des traceurs</p></div>",
    "news": "<div class=x><h3>Aktuelles</h3><p>Am Samstag ist Hoffest.</p></div>",
    "a form without a name": "<div class=y><h2>Apply in a minute</h2><form><label>First name<input></label><label>Telephone<input></label><button>Send</button></form></div>",
}


@pytest.mark.parametrize("below", BELOW)
def test_what_stands_below_the_parts_of_a_posting_and_says_nothing_of_it_is_left_out(below: str) -> None:
    said = read(below=BELOW[below]).description
    assert said.endswith(("- patience with old machines", "Tel. 01539 555 010"))


ABOUT = "<div class=a><h3>About the mill</h3><p>We have woven tweed and blankets by the river since 1902, and there are eighty of us in two shifts.</p><p>The mill has its own wheel, a canteen and a bus from the station, and on Fridays we stop at noon to clean the hall together.</p></div>"
PARTS = {
    "how to apply": ("<div class=h><h3>How to apply</h3><p>Send a few lines and your certificate to the foreman.</p></div>", "to the foreman"),
    "whom to ask": ("<div class=k><h3>Contact</h3><p>Ann Lee, 01539 555 010</p></div>", "Ann Lee"),
    "what is paid": ("<div class=p><h3>In short</h3><p>Salary: £17 an hour</p></div>", "£17 an hour"),
    "who hires": ("<div class=a><h3>About Marlow Weavers</h3><p>We have woven tweed and blankets by the river since 1902, and there are eighty of us.</p></div>", "since 1902"),
    "what is offered": ("<div class=o><h3>What we offer</h3><p>Six weeks off.</p></div>", "Six weeks off"),
    "a closing sentence": ("<p>No agencies, please.</p>", "No agencies"),
    "that all are welcome": ("<div class=e>Marlow Weavers welcomes everybody who can do this work, whatever their age, faith or origin.</div>", "faith or origin"),
}  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
def test_what_stands_below_and_is_of_the_posting_is_kept(part: str) -> None:
    below, said = PARTS[part]
    assert said in read(below=below + ABOUT).description


ABOVE = {
    "a menu": "<div class=m><a href='/'>Marlow</a><a href='/cloth'>Cloth we weave</a></div>",
    "a way to the page": "<p class=w>Home » Jobs » Kendal</p>",
    "a tag": "<div class=t>Engineering</div>",
    "a way to the page that it tells": "<div class=s>You are here: Marlow / Jobs / Weaving</div>",
    "a menu in Korean": "<div id=g><a href='/'>한울정밀</a><a href='/p'>제품소개</a><a href='/r'>채용정보</a></div>",
    "a gate": "<div class=g><h2>Are you over 18?</h2><span>Yes</span></div>",
}


@pytest.mark.parametrize("above", ABOVE)
def test_what_stands_above_the_heading_is_left_out(above: str) -> None:
    said = read(above=ABOVE[above]).description
    assert said.startswith(("## Loom Mechanic", "Forty looms"))


SPOKEN_TO = (
    "Can't see anything that suits you today? Leave us your profile and we will be in touch about looms and vats as they come.",
    "Nichts Passendes dabei? Schicken Sie uns gern eine Initiativbewerbung, wir legen sie in unseren Talentpool.",
    "Aucune offre ne vous convient aujourd'hui ? Déposez une candidature spontanée auprès de notre équipe.",
    "¿No encuentras tu sitio entre estas ofertas? Envíanos tu candidatura espontánea y te llamaremos.",
    "Subscribe to our monthly newsletter about weaving, dyeing and everything between the two of them.",
    "Schrijf je in voor de nieuwsbrief van de weverij en lees elke maand wat er op de getouwen staat.",
    "Vi använder kakor för att webbplatsen ska fungera och för att räkna dem som besöker oss här.",
    "Hi there, I am Nell, your virtual assistant. Ask me anything about the mill and its people.",
    "Hej, jeg hedder Otto og er her hele dagen. Hvad kan jeg gøre for dig?",
    "Salary calculator: enter your pay and the month and see what is left of it.",
    "当サイトではサービス向上のためクッキーを使用しています。",
)


@pytest.mark.parametrize("sentence", SPOKEN_TO)
def test_a_sentence_to_visitors_is_left_out(sentence: str) -> None:
    assert sentence not in read(below=f"<p>{sentence}</p>").description
    assert belongs_to_the_site(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You write our newsletter and ask readers to subscribe.",
        "Are you not afraid of heights? Then you will like the tower.",
        "You are the virtual assistant of two directors and keep their diaries.",
        "Do you not mind early mornings? Send us your application.",
    ],
)
def test_a_sentence_to_whoever_may_be_hired_is_kept(sentence: str) -> None:
    assert not belongs_to_the_site(sentence)


def test_other_jobs_below_a_posting_that_is_shorter_than_they_are_are_left_out() -> None:
    others = "".join(
        f"<div><a href='/o/{at}'>Spinner {at}</a><p>{'Yarn is spun here in two shifts. ' * 9}</p></div>"
        for at in (1, 2)
    )
    found = read(below=f"<section><h3>Similar jobs</h3>{others}</section>")
    assert found.outcome == "ok"
    assert "Yarn is spun" not in found.description


def test_a_notice_right_above_the_heading_says_that_a_posting_is_over() -> None:
    assert (
        read(above="<div class=m>This position has been filled. Thank you for your interest.</div>").outcome
        == "expired"
    )
    assert read(above="<div class=m>Our shop will be closed on Monday.</div>").outcome == "ok"


def test_a_posting_below_other_jobs_is_kept() -> None:
    other = "<div class=o><h3>Similar jobs</h3><ul><li><a href='/j/1'>Spinner</a> – Selby</li><li><a href='/j/2'>Carder</a> – Otley</li></ul></div>"
    found = parse_page(
        f"<html><head><title>Loom Mechanic</title></head><body><div>{'Wool and water made this valley. ' * 12}</div>{other}<div class=x><p>Loom Mechanic</p>{POSTING}</div></body></html>".encode(),
        {"content-type": "text/html; charset=utf-8"},
        "https://marlow.example/here",
    )
    assert "repair shuttles and drives" in found.description
    assert "Carder" not in found.description


def test_a_notice_above_sentences_to_visitors_says_that_a_posting_is_over() -> None:
    spoken = "<p>Subscribe to our newsletter.</p><p>Nothing fits today? Leave us your profile.</p><p>Chat with one of our dyers.</p>"
    assert read(above=f"<div>This position has been filled.</div>{spoken}").outcome == "expired"


def test_a_sentence_above_the_heading_is_kept() -> None:
    above = "<p>The Marlow Weavers are looking for somebody with good ears, for their mill in Kendal by the river:</p>"
    said = read(above=above, posting=POSTING.replace("Forty looms stand in our hall, and you", "You")).description
    assert "with good ears" in said


def test_a_shut_part_keeps_the_heading_that_opens_it() -> None:
    parts = (
        "<h4><a data-toggle=collapse href='#a'>Das machst du</a></h4><div id=a><ul><li>Webstühle reparieren</li></ul></div>"
        "<h4><a data-toggle=collapse href='#b'>Das bringst du mit</a></h4><div id=b><ul><li>einen Gesellenbrief</li></ul></div>"
    )
    said = read(posting=f"<p>Vierzig Webstühle stehen in unserer Halle in Kassel.</p>{parts}").description
    assert "### Das machst du\n\n- Webstühle" in said
    assert "### Das bringst du mit" in said


@pytest.mark.parametrize(
    "line",
    ["← Winter hours", "A new stand in the shop →", "2026-10-02 2 min read", "Foto: Mühle, 2024", "You are visitor 0041872. Site maintained by Ann.", "Сподели: Facebook LinkedIn", "Posted by admin on 4 November 2026 · 231 views", "- ·", "Be the first to apply", "Acme Suite. All rights reserved.", "The session will time out after 30 minutes.", "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten."],
)  # fmt: skip
def test_lines_of_a_site(line: str) -> None:
    assert belongs_to_the_site(line)


@pytest.mark.parametrize(
    "line", ["> ", "Weave cloth · mend cloth", "- Bake cookies with us", "We bake cookies · we sell them"]
)
def test_lines_of_a_posting(line: str) -> None:
    assert not belongs_to_the_site(line)


def test_the_last_line_of_a_page_names_what_stands_at_its_foot() -> None:
    assert without_chrome("You weave.\n\nMarlow · Legal notice · Whistleblowing") == "You weave."
    assert without_chrome("You weave.\n\nMinutes | Allotments |") == "You weave."
    assert without_chrome("You weave.\n\nKendal · 38 hours · £17") == "You weave.\n\nKendal · 38 hours · £17"


def test_answers_in_a_forum_are_left_out() -> None:
    answer = "<table><tr><td><h5>Re: Loom Mechanic</h5><p>Is this still open? My nephew would love to mend looms, and has asked me twice by now.</p></td></tr></table>"
    assert "nephew" not in read(posting=POSTING + answer).description


def test_facts_that_their_style_sets_apart_do_not_run_together() -> None:
    facts = "<div><span class=a>Leiden, Netherlands</span><span class=a>biometrics</span></div><div><span>Word</span><span>ing</span></div>"
    said = read(posting=facts + POSTING).description
    assert "Leiden, Netherlands\nbiometrics" in said
    assert "Wording" in said


@pytest.mark.parametrize("part", ["how to apply", "what is offered"])
def test_a_small_part_below_the_element_with_most_of_the_text_is_read_too(part: str) -> None:
    below, said = PARTS[part]
    text = read(
        below=below.replace("How to apply", "What happens next: how to apply") + "<div>Your basket is empty</div>"
    ).description
    assert said in text
    assert "basket" not in text


def test_terms_beside_what_is_named_for_the_text_are_read_too() -> None:
    facts = "<div class=side><div><h5>Salary:</h5><p>2 450 a month</p></div><div><h5>Years at a loom</h5><p>Three or more</p></div></div>"
    call = "<div><h2>Sounds like the job for you?</h2><p>We keep your letter.</p></div>"
    longer = POSTING.replace("</li>", ", whatever the season and however late the hour of the shift may be</li>")
    posting = read(posting=f"<div class=row><div class=vacancy-description>{longer}</div>{facts}</div>{call}")
    assert posting.source["description"] == "page selector"
    assert "Three or more" in posting.description
    assert "We keep your letter" not in posting.description


def test_what_stands_between_two_elements_named_for_the_text_is_part_of_it() -> None:
    duties = "<h3>Duties</h3><ul><li>You repair shuttles and drives of forty looms</li><li>You order spare parts and keep the books of the store</li></ul><p>You keep our mill weaving by day and by night, and teach whoever wants to learn it. Of an evening you write down what was mended, so that whoever comes in the morning knows what the looms went through, and what they want.</p>"
    needs = (
        "<h2>Requirements</h2><ul><li>A trade certificate of any country</li><li>Patience with old machines</li></ul>"
    )
    links = "<div class=more><a href='/w'>Weaver in Leeds and elsewhere</a> <a href='/d'>Dyer in Leeds and elsewhere</a></div>"
    body = f"<h1>Loom Mechanic</h1><div class=job-description>{duties}</div><div class=skills>{needs}</div>{links}<div class=job-description><p>Write to us today.</p></div>"
    html = f"<title>Loom Mechanic | Marlow Weavers</title><main>{body}</main>"
    found = parse_page(html.encode(), {"content-type": "text/html"}, "https://marlow.example/jobs/1").description
    assert "Patience with old machines" in found
    assert "Dyer in Leeds" not in found


@pytest.mark.parametrize(
    ("line", "is_of_the_site"),
    [
        ("Your application has been submitted successfully.", True),
        ("Ihre Bewerbung wurde erfolgreich übermittelt!", True),
        ("Applications received after 5 May are not read.", False),
    ],
)
def test_what_a_form_says_once_it_was_sent_is_the_sites(line: str, *, is_of_the_site: bool) -> None:
    assert belongs_to_the_site(line) is is_of_the_site


COOKIES = """
Diese Website verwendet Cookies.|Este sitio usa cookies.|Este site usa cookies.|Vi bruker informasjonskapsler.|Denne siden bruker cookies.
Weboldalunk sütiket használ.|Acest site folosește cookie-uri.|Този сайт използва бисквитки.|Сайт использует cookie.|Сайт використовує cookie.
Bu site çerez kullanıyor.|Sitemizde çerezler kullanılmaktadır.|Χρησιμοποιούμε cookies.|このサイトはCookieを使用しています。|אתר זה משתמש בעוגיות.
Situs ini menggunakan cookie.|Trang web này sử dụng cookie.|Kasutame küpsiseid.|Mēs izmantojam sīkdatnes.|Mes naudojame slapukus.
Koristimo kolačiće.|Ova stranica koristi kolačiće.|Uporabljamo piškotke.
"""


@pytest.mark.parametrize("line", COOKIES.strip().replace("\n", "|").split("|"))
def test_a_notice_of_cookies_belongs_to_the_site_in_any_language(line: str) -> None:
    assert belongs_to_the_site(line)


@pytest.mark.parametrize(
    "line", ["Bake cookies and cakes every morning", "Sütiket sütünk és kenyeret", "Pečemo kolačiće i kruh"]
)
def test_a_bakers_cookies_do_not(line: str) -> None:
    assert not belongs_to_the_site(line)


COLUMN = "<div class=r><h3>Next dates</h3><p>12 December: weaving for all who want to try it on the small looms, entry 150, children free, soup included.</p><h3>On the press</h3><p>“The best reason to leave the train at Kendal.” The Cloth News, October</p><h3>In the shop</h3><p>Throws, scarves and remnants by the yard, every day from four, on Sundays shut.</p><h3>We are also looking for</h3><p><a href='/j/waiter'>Waiter at weekends</a></p></div>"


def test_a_column_beside_a_posting_is_left_out_where_no_heading_in_it_is_of_a_posting() -> None:
    posting = POSTING + "<h3>What we offer</h3>" + "<p>A flat above the hall, soup at noon and cloth at cost.</p>" * 12
    assert read(below=COLUMN, posting=posting).description.endswith("cloth at cost.")
    kept = COLUMN.replace("In the shop", "How to apply")
    assert "by the yard" in read(below=kept, posting=posting).description


@pytest.mark.parametrize(
    "line",
    [
        "Glissez votre CV ici (PDF, 5 Mo)",
        "Drag and drop your CV here",
        "Trascina qui il tuo CV",
        "Przeciągnij swoje CV tutaj",
    ],
)
def test_where_a_form_takes_a_file_is_of_the_site(line: str) -> None:
    assert belongs_to_the_site(line)


def test_whose_site_it_is_ends_no_posting() -> None:
    text = "- Service of looms in two shifts\n\nWrite to the foreman."
    assert without_chrome(f"{text}\nUn service de la Gazette du Val") == text


@pytest.mark.parametrize(
    "line",
    [
        "Website by Calder Pixels",
        "Sito web creato da Pixel Lana",
        "Wykonanie: Kuźnia Stron",
        "Realisierung: Bildpunkt Lech",
        "Last changed 21 Nov 2026. Visitors: 018822",
        "Mon–Fri 8.30–17.00",
        "Via Lana 4, Biella – P.IVA 00000000000",
        "Craft Jobs is a service provided by the Northern Guilds.",
    ],
)
def test_who_made_a_site_when_it_is_open_and_its_number_end_no_posting(line: str) -> None:
    text = "- Service of looms in two shifts\n\nWrite to the foreman."
    assert without_chrome(f"{text}\n{line}") == text
    assert line in without_chrome(f"{line}\n{text}")


@pytest.mark.parametrize(
    "line",
    ["Pubblicato da Anna il 16 novembre 2026", "Dodano: 19.11.2026", "Tell a friend", "Weiterleiten", "Rate this page"],
)
def test_when_a_page_was_published_and_what_one_does_with_it_is_of_the_site(line: str) -> None:
    assert belongs_to_the_site(line)


def test_fields_in_which_one_applies_are_left_out_where_no_form_holds_them() -> None:
    labels = "<label>Vorname*</label><input><label>Nachname*</label><input><label>Lebenslauf</label><input type=file>"
    asked = f"<section><h2>Online bewerben</h2>{labels}<p>Erlaubte Formate: pdf.</p><button>Ab damit</button></section>"
    said = read(posting=f"{POSTING}<h3>Kontakt</h3><p>Ann Lee, 01539 555 010</p>{asked}").description
    assert "Vorname" not in said
    assert "Erlaubte Formate" not in said


def test_a_row_of_links_is_no_posting_whatever_parts_them() -> None:
    links = " - ".join(f"<a href={name}.htm>{name} of the mill</a>" for name in ("Looms", "Dyes", "Wool", "Visits"))
    assert "Dyes of the mill" not in read(posting=f"<center><font size=2>{links}</font></center>{POSTING}").description


@pytest.mark.parametrize("heading", ["Documents", "Allegati", "Přílohy", "Anlagen:"])
def test_what_one_may_fetch_besides_is_no_part_of_a_posting(heading: str) -> None:
    files = "<ul><li><a href=a.pdf>Notice of the works (PDF)</a> 1,2 MB</li><li><a href=b.doc>Form C</a></li></ul>"
    assert "Form C" not in read(posting=f"{POSTING}<h3>{heading}</h3>{files}").description
    kept = f"<h3>{heading}</h3><ul><li>a letter in your own hand</li><li>your certificates</li></ul>"
    assert "your own hand" in read(posting=f"{POSTING}{kept}").description


BEHIND = {
    "a form of no form": "<div><div>Your name</div><input><div>Message</div><textarea></textarea><a>Send</a></div>",
    "what it does with one's data": "<div><label><input type=checkbox> I agree that you keep it for six months</label></div>",
    "other jobs": "<div class=g><div class=c><h4>Tax Officer</h4><span>Otley</span></div><div class=c><h4>Cook</h4><span>Selby</span></div></div>",
    "a sentence of other jobs": "<p><b>We are also hiring:</b> <a href=/j/1>Tax Officer</a>, <a href=/j/2>Cook</a></p>",
    "news": "<div><b>News</b><p>The fair is on 12 December.</p><p>Looms have come.</p></div>",
    "when it is open": "<div><b>Opening hours</b><br>Mon-Fri 9-17<br>Sat 9-12</div>",
    "what it sells": "<div><h4>Fresh from the loom</h4><p>Scarf £40</p><button>Add to basket</button></div>",
    "what others say of it": "<h3>Comments (2)</h3><p>Maureen: lovely.</p><p>Tom: do you take school leavers?</p>",
    "who made it": "<p>Made with love by Calder Pixels</p>",
    "when it was published": "<p>Published 3 May 2026 by the editor</p>",
    "something for whom it does not fit": "<div><h3>Not what you were looking for?</h3><p>Write all the same.</p></div>",
}


@pytest.mark.parametrize("behind", BEHIND)
def test_what_stands_behind_a_text_in_the_element_that_holds_it_is_left_out(behind: str) -> None:
    page = f"<html><body><div class=x><h1>Loom Mechanic</h1>{POSTING}{BEHIND[behind]}</div></body></html>"
    said = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://marlow.example/jobs/3")
    assert said.description.endswith("- patience with old machines")


def test_parts_in_elements_of_their_own_are_kept() -> None:
    parts = "<h3>Your duties</h3><div class=p><ul><li>repair shuttles</li></ul></div><h3>Requirements</h3><div class=p>a certificate</div><h3>What we offer</h3><div class=p>soup at noon</div>"
    page = f"<html><body><div class=x><h1>Loom Mechanic</h1><p>Forty looms stand in our hall by the river, and you keep them weaving.</p>{parts}</div></body></html>"
    said = parse_page(page.encode(), {"content-type": "text/html; charset=utf-8"}, "https://marlow.example/jobs/3")
    assert all(each in said.description for each in ("repair shuttles", "a certificate", "soup at noon"))
