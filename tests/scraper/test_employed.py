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
