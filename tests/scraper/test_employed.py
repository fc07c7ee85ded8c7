"""What only an employer tells of makes a posting of a page whose job and sections are called in no known words."""

import pytest

from scraper import parse_page
from scraper.signs import employed

HTML = {"content-type": "text/html; charset=utf-8"}
WOVEN = "<ul><li>{}</li><li>{}</li><li>{}</li></ul>"


def page(title: str, *parts: str) -> bytes:
    body = "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)
    return f"<html><title>{title}</title><body><main><h1>{title}</h1>{body}</main></body></html>".encode()


HIRING = {
    "Vannier ou vannière": (
        "CDI, 35 h, 1 950 € brut",
        "L'atelier tresse des paniers depuis trois générations.",
        WOVEN.format("Trier et tremper l'osier", "Tresser des paniers à bûches", "Le permis B"),
        "Quelques lignes à atelier@osier-du-val.example.",
    ),
    "Molenaar": (
        "24 uur per week, € 2.450 bruto bij voltijd",
        WOVEN.format("malen van tarwe en spelt", "zeilen voorleggen", "handig en niet bang voor hoogtes"),
        "Onze korenmolen uit 1786 maalt nog elke week. Bel Jannie op 0118 501 222.",
    ),
    "Kékfestő segéd": (
        "teljes munkaidő, bruttó 420 000 Ft",
        "Műhelyünk 1810 óta fest vásznat.",
        WOVEN.format("mintázás dúccal", "festés küpában", "jó kézügyesség"),
        "Hívd Annát: 74 440 221. A csapatunk négy emberből áll, a műhely a főtér mellett van.",
    ),
    "Buyback Desk Person": (
        "Part-Time",
        "A used bookstore with 90,000 volumes and one elevator, open every day of the year but two.",
        WOVEN.format("Price boxes against three lists", "Shelve regional history", "Comfort with ladders"),
        "$17.25/hr, 28 hours a week, health plan after 60 days.",
    ),
}


@pytest.mark.parametrize("title", HIRING)
def test_a_job_of_any_name_is_read_where_its_wages_and_hours_are_told(title: str) -> None:
    posting = parse_page(page(title, *HIRING[title]), HTML, "https://www.shop.example/we/one")
    assert (posting.outcome, posting.title) == ("ok", title)


SOLD = {
    "Carving for beginners": (
        "Two days, 280 € with material",
        WOVEN.format("Sharpening knives", "Chip carving", "A bowl of lime"),
        "Write to course@carving.example, 12 hours of teaching in all, full board on both of the days.",
    ),
    "Bright room in Leipzig": (
        "390 € a month, from 1 April",
        WOVEN.format("18 square metres", "Washing machine", "Five minutes to the tram"),
        "We are three and cook together every week. Write to room@flat.example if you would like to see it.",
    ),
    "Shift planner": (
        "$49 a month for a team of ten",
        WOVEN.format("Plan weeks", "Swap shifts", "Full-time support"),
        "Write to hello@planner.example and we show you all of it. You can leave whenever you like.",
    ),
    "What basket makers earn": (
        "The average basket maker earns 1,950 € gross a month for 35 hours a week.",
        WOVEN.format("Full-time", "Part-time", "Freelance"),
        "Write to guide@wages.example if you know more of it, and we shall add what you tell us to this page.",
    ),
}


@pytest.mark.parametrize("title", SOLD)
def test_what_is_sold_or_told_of_wages_is_no_posting(title: str) -> None:
    assert parse_page(page(title, *SOLD[title]), HTML, "https://www.shop.example/we/one").outcome == "not_a_posting"


def test_what_an_employer_tells_is_counted() -> None:
    assert employed.signs("Deckhand", "32 hours a week, £12.90 an hour\n\nPart-time\n\n28 days of paid leave") == 4
    assert employed.signs("Sea shanty night", "Tickets $18\n\nDoors at 6.30 pm") == 0


#: Pages in running words, without one heading for a part: the title, the address, and what stands on them.
CALLING = {
    "auxiliar de farmacia": (
        "https://farmacia.example/noticias-2",
        "<h1>Buscamos auxiliar de farmacia</h1><p>En el centro de Lugo necesitamos una persona para atender el"
        " mostrador y preparar pastilleros para tres residencias.</p><p>Jornada completa. Contrato indefinido y sueldo"
        " según convenio (1.420 € brutos al mes).</p><p>Escríbenos a hola@farmacia.example antes del 10 de enero.</p>",
    ),
    "Kantor": (
        "https://www.kyrkan.example/lindesberg/kantor",
        "<h1>Kantor</h1><p>Vår kantor går i pension till sommaren. Hos oss leder du två körer och spelar vid"
        " gudstjänster i fyra kyrkor. Orgeln i Stadskyrkan renoverades i fjol.</p><p>Tjänsten är på 80 % med"
        " provanställning i sex månader. Tillträde den 1 juni.</p><p>Välkommen med din ansökan till kyrkoherde"
        " Maria Holm senast den 31 januari.</p>",
    ),
    "Gallery Invigilator": (
        "https://www.pierhead.example/gallery-invigilator/",
        "<h1>Gallery Invigilator</h1><dl><dt>Hours</dt><dd>16 per week, Thursday to Sunday</dd><dt>Rate</dt>"
        "<dd>£12.60 per hour</dd></dl><p>You open the rooms, watch over the works, answer questions about why there is"
        " a boat in the stairwell, and close the shutters at six.</p><p>No art degree needed. E-mail a page about"
        " yourself to jobs@pierhead.example.</p>",
    ),
    "Parish Verger": (
        "https://www.stmary.example/news/verger",
        "<h1>Parish Verger</h1><p>14 November 2026</p><p>St Mary's is looking for a verger to open and close the church"
        " and keep an eye on the boiler. About twelve hours, mostly Sundays, £13 an hour.</p><p>We will ask for a DBS"
        " check. Speak to the Rector after any service or e-mail office@stmary.example.</p>",
    ),
    "مراقب جودة": (
        "https://dates.example/careers/qc",
        "<h1>مراقب جودة</h1><p>تعلن شركة تمور النخيل في القصيم عن حاجتها إلى مراقب جودة لموسم الجني.</p><p>الشروط:</p>"
        "<ul><li>دبلوم صناعات غذائية</li><li>خبرة سنتين</li></ul><p>المزايا:</p><ul><li>راتب 6000 ريال وسكن</li></ul>"
        "<p>ترسل السيرة الذاتية إلى hr@dates.example</p>",
    ),
}


@pytest.mark.parametrize("title", CALLING)
def test_running_words_that_call_for_somebody_are_a_posting(title: str) -> None:
    address, body = CALLING[title]
    html = f"<html><title>{title}</title><body><main>{body}</main></body></html>".encode()
    posting = parse_page(html, HTML, address)
    assert (posting.outcome, posting.title) == ("ok", title)


NOBODY = {
    "Fontanero": (
        "Un fontanero instala y repara tuberías en viviendas y obras.",
        "<h2>Funciones</h2><ul><li>instalar sanitarios</li><li>detectar fugas</li></ul>",
        "<h2>Requisitos</h2><ul><li>FP de grado medio</li></ul><h2>Sueldo</h2><p>Entre 1.200 € y 1.900 € al mes.</p>",
    ),
    "Operator": (
        "The operator runs jobs on a cluster, and restarts what stops.",
        "<h2>Requirements</h2><ul><li>Kubernetes 1.28 with a storage class of its own</li></ul>",
        "<h2>Responsibilities</h2><ul><li>schedules jobs</li><li>restarts workers, and writes down which</li></ul>",
    ),
    "Receptionist job description": (
        "Post this template to job boards and change it as you like.",
        "<h2>Job brief</h2><p>We are looking for a Receptionist to manage our front desk.</p>",
        "<h2>Responsibilities</h2><ul><li>Greet visitors</li></ul><h2>Requirements</h2><ul><li>Manners</li></ul>",
    ),
    "Experienced carpenter available for work": (
        "I am a time-served joiner with 20 years of experience in Dundee and Fife.",
        "Skills: sash windows, staircases, kitchens. Full-time or part-time considered, from £22 per hour.",
        "Call Jim on 01382 555 019. Own van and tools, and a clean licence for the van and for the trailer.",
    ),
    "Anna Berg": (
        "Senior Engineer",
        "<h2>Responsibilities</h2><ul><li>Bridges and culverts</li><li>Supervision of our sites</li></ul>",
        "<h2>Qualifications</h2><ul><li>MSc Civil Engineering, Graz</li></ul><p>anna.berg@bridges.example</p>",
    ),
}


@pytest.mark.parametrize("title", NOBODY)
def test_what_tells_of_an_occupation_a_person_or_himself_is_no_posting(title: str) -> None:
    assert parse_page(page(title, *NOBODY[title]), HTML, "https://www.site.example/jobs/one").outcome != "ok"
