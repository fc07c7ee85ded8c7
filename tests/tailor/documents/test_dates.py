"""Dates and ranges in many languages."""

import pytest

from tailor.documents.words import dates


@pytest.mark.parametrize(
    ("text", "start", "end", "present"),
    [
        ("June 2020 – Present", "2020-06", "", True),
        ("05/26/2020 – 01/31/2021", "2020-05-26", "2021-01-31", False),
        ("05/03/2023 – 01/26/2024", "2023-05-03", "2024-01-26", False),
        ("05/03/2023 – 26/01/2024", "2023-03-05", "2024-01-26", False),
        ("August 2023 ± November 2024", "2023-08", "2024-11", False),
        ("2017 - Agosto", "2017-08", "", False),
        ("Jun 2021 - Aug 21", "2021-06", "2021-08", False),
        ("Jun 2021 - Aug 21, 2022", "2021-06", "2022-08-21", False),
        ("2012/Aug to Current", "2012-08", "", True),
        ("2008-Apr - 2012-May", "2008-04", "2012-05", False),
        ("1879–1889", "1879", "1889", False),
        ("1930 - Present", "1930", "", True),
        ("Dic.27 2024 – Ene.3 2025", "2024-12-27", "2025-01-03", False),
        ("Summer – 2019 to Fall – 2020", "2019", "2020", False),
        ("December – 2018 to May – 2019", "2018-12", "2019-05", False),
        ("May 1902 – July 1909", "1902-05", "1909-07", False),
        ("2020, Jul-Okt.", "2020-07", "2020-10", False),
        ("08–09 2012", "2012-08", "2012-09", False),
        ("2019 June - Sept", "2019-06", "2019-09", False),
        ("2018 VII - VIII", "2018-07", "2018-08", False),
        ("2020 VII - 2021 III", "2020-07", "2021-03", False),
        ("IX.2019 – XII 2020", "2019-09", "2020-12", False),
        ("2016.7至今", "2016-07", "", True),
        ("2021 ‑ Auj.", "2021", "", True),
        ("2023. 11 ~ 2024. 06", "2023-11", "2024-06", False),
        ("08 2023 - 10 2023", "2023-08", "2023-10", False),
        ("May (2021) – November (2021)", "2021-05", "2021-11", False),
        ("From 23rd Sep,2014 to 24th June, 2015", "2014-09-23", "2015-06-24", False),
        ("1-Nov-2015 to Till now", "2015-11-01", "", True),
        ("02.07.2018 – наст. время", "2018-07-02", "", True),
        ("март 2019 — по настоящее время", "2019-03", "", True),
        ("03.2019 – до настоящего времени", "2019-03", "", True),
        ("2019 - jusqu’à aujourd’hui", "2019", "", True),
        ("2014-2016 гг.", "2014", "2016", False),
        ("26/11/2018 t/m 22/08/2023", "2018-11-26", "2023-08-22", False),
        ("April 2005 up to April 2010", "2005-04", "2010-04", False),
        ("26 Sep 2016- Still Now", "2016-09-26", "", True),
        ("04st January 2017. To Till Date", "2017-01-04", "", True),
        ("10.2020- bis jetzt", "2020-10", "", True),
        ("2022-Aktualnie", "2022", "", True),
        ("SEPTEMBER 2019- (PROJECTED) APRIL 2025", "2019-09", "2025-04", False),
        ("05/2021 há 09/2021", "2021-05", "2021-09", False),
        ("2022/02 - alla data attuale", "2022-02", "", True),
        ("gennaio 2019 – ad oggi", "2019-01", "", True),
        ("Enero de 2019 – a la actualidad", "2019-01", "", True),
        ("2018 – până în prezent", "2018", "", True),
        ("березень 2019 – до сьогодні", "2019-03", "", True),
        ("2015 r. – 2018 r.", "2015", "2018", False),
        ("2019 márc. - napjainkig", "2019-03", "", True),
        ("Januari 2018 s/d Desember 2020", "2018-01", "2020-12", False),
        ("平成30年4月〜令和2年3月", "2018-04", "2020-03", False),
        ("令和元年5月～現在", "2019-05", "", True),
        ("2019 2020", "2019", "2020", False),
        ("2021. 09. 01. – 2022. 02. 09.", "2021-09-01", "2022-02-09", False),
        ("Febrer 2016–Abril 2016", "2016-02", "2016-04", False),
        ("Novembre 2018 – Actualitat", "2018-11", "", True),
        ("2019 m. gegužė – dabar", "2019-05", "", True),
        ("mart 2015 – danas", "2015-03", "", True),
        ("май 2017 – до момента", "2017-05", "", True),
        ("2017 – დღემდე", "2017", "", True),
        ("05/2017 – այժմ", "2017-05", "", True),
        ("2017 – הנוכחי", "2017", "", True),
        ("2017 – τώρα", "2017", "", True),
        ("2017 - halen devam ediyor", "2017", "", True),
        ("2017 – até ao presente", "2017", "", True),
        ("2017 – ahora", "2017", "", True),
        ("Sep. 2018 - July 2019", "2018-09", "2019-07", False),
        ("2014 – 2018", "2014", "2018", False),
        ("2018–19", "2018", "2019", False),
        ("07/‘22-", "2022-07", "", True),
        ("01/‘21-04/‘22", "2021-01", "2022-04", False),
        ("03-08/2015", "2015-03", "2015-08", False),
        ("21-Sep-17 to 18- Nov-17", "2017-09", "2017-11", False),
        ("05/2019 to 11/2021", "2019-05", "2021-11", False),
        ("2019-05 — 2021-11", "2019-05", "2021-11", False),
        ("01.03.2017 – 31.12.2019", "2017-03-01", "2019-12-31", False),
        ("June – August 2019", "2019-06", "2019-08", False),
        ("Mar '19 - Jan '21", "2019-03", "2021-01", False),
        ("since January 2016", "2016-01", "", True),
        ("Oktober 2017 bis heute", "2017-10", "", True),
        ("seit März 2019", "2019-03", "", True),
        ("janvier 2018 – aujourd’hui", "2018-01", "", True),
        ("sept. 2015 à août 2017", "2015-09", "2017-08", False),
        ("enero de 2018 – actualidad", "2018-01", "", True),
        ("março de 2016 – atual", "2016-03", "", True),
        ("gennaio 2012 – oggi", "2012-01", "", True),
        ("mei 2015 – heden", "2015-05", "", True),
        ("październik 2016 – obecnie", "2016-10", "", True),
        ("Мар 2020 – настоящее время", "2020-03", "", True),
        ("сентябрь 2015 — июнь 2017", "2015-09", "2017-06", False),
        ("2018年7月 – 至今", "2018-07", "", True),
        ("2015年4月～2019年3月", "2015-04", "2019-03", False),
        ("ينا 2020 – الحاضر", "2020-01", "", True),
        ("يناير 2018 - مارس 2020", "2018-01", "2020-03", False),
        ("Summer 2018 – Fall 2019", "2018", "2019", False),
        ("Da maggio 2019 a oggi", "2019-05", "", True),
        ("Da gennaio 2016 ad aprile 2019", "2016-01", "2019-04", False),
        ("de 2015 à 2018", "2015", "2018", False),
        ("August 2012 to date", "2012-08", "", True),
        ("Mar 2023 ↳ Oct 2025", "2023-03", "2025-10", False),
        ("augusti 2014 – pågående", "2014-08", "", True),
        ("toukokuu 2019 – nykyhetki", "2019-05", "", True),
        ("Ağustos 2017 – Halen", "2017-08", "", True),
        ("října 2015 – dosud", "2015-10", "", True),
        ("травень 2018 — теперішній час", "2018-05", "", True),
        ("מרץ 2019 – היום", "2019-03", "", True),
        ("2019년 3월 ~ 현재", "2019-03", "", True),
        ("Μάρ 2018 – Αύγ 2019", "2018-03", "2019-08", False),
        ("NİSAN 2016 – KASIM 2018", "2016-04", "2018-11", False),
        ("kvě 2016 – říj 2018", "2016-05", "2018-10", False),
        ("кві 2016 – жов 2018", "2016-04", "2018-10", False),
        ("Hunyo 2016 – kasalukuyan", "2016-06", "", True),
        ("मार्च 2016 – वर्तमान", "2016-03", "", True),
        ("กุมภาพันธ์ 2016 – ปัจจุบัน", "2016-02", "", True),
        ("gusht 2016 – tetor 2018", "2016-08", "2018-10", False),
        ("2016 – dodnes", "2016", "", True),
        ("Aug 12 – Nov 25, 2023", "2023-08-12", "2023-11-25", False),
        ("5/2021 to - present", "2021-05", "", True),
        ("seit 07.16", "2016-07", "", True),
        ("03–2012 ⇒ 08–2014", "2012-03", "2014-08", False),
        ("1, June 2014 - 31, May 2019", "2014-06-01", "2019-05-31", False),
    ],
)
def test_ranges(text: str, start: str, end: str, present: bool) -> None:
    found = dates.find(text)
    assert len(found) == 1, found
    assert (found[0].start, found[0].end, found[0].present) == (start, end, present)
    assert dates.is_date_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "123-456-7890",
        "$2019 saved",
        "2,000 users",
        "2000+ users",
        "version 3.11",
        "a 2018-pound load of 20185",
        "may",
        "1700 – 1750 kg",
    ],
)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert not dates.is_date_text(text)
    assert not any(r.ranged for r in dates.find(text))


def test_a_text_without_its_dates() -> None:
    rest, when = dates.without("Acme Inc. (May 2019 – July 2020)")
    assert rest == "Acme Inc."
    assert when is not None
    assert (when.start, when.end) == ("2019-05", "2020-07")
    assert dates.without("No dates here") == ("No dates here", None)
    assert dates.without("Jan 2018 - Mar 2019 (1 year 3 months)")[0] == ""


def test_a_word_that_begins_as_a_unit_of_time_does_is_none() -> None:
    assert dates.without("Weaver, 2019 Anwerp Mills")[0] == "Weaver Anwerp Mills"
    assert dates.without("2016 – 2018 Latham Ltd")[0] == "Latham Ltd"


@pytest.mark.parametrize("text", ["2 years 3 months", "(1 год 9 месяцев)", "4.5 years experience", "3 Jahre"])
def test_durations(text: str) -> None:
    assert dates.is_duration(text)
    assert not dates.is_duration(f"{text} at Globex")


@pytest.mark.parametrize("text", ["2017 – Ahora Noticias", "2019 – Leo Harper Ltd", "2018 – Continuing Care Trust"])
def test_names_that_begin_like_words_for_today(text: str) -> None:
    assert [found.ranged for found in dates.find(text)] == [False]


def test_a_year_with_a_dash_at_it_before_a_title_is_that_since_which_it_was() -> None:
    (found,) = dates.find("2018– Weaver, Northern Mills")
    assert (found.start, found.ranged, found.present) == ("2018", True, True)
    assert not dates.find("2018 – Weaver, Northern Mills")[0].ranged


def test_a_month_behind_its_year() -> None:
    assert [(r.start, r.text) for r in dates.find("Getoq Consulting, 2011 / 11")] == [("2011-11", "2011 / 11")]


@pytest.mark.parametrize(
    ("text", "part"),
    [("Septembre –", True), ("Avril – Juillet", True), ("Actuel", True), ("Skills", False), ("–", False)],
)
def test_parts_of_ranges(text: str, part: bool) -> None:
    assert dates.begins_range(text) is part


def test_two_times_at_one_place_are_written_out_and_dated_by_the_first() -> None:
    rest, when = dates.without("Weberin, August 2016 – Mai 2017, August 2012 – Mai 2014")
    assert rest == "Weberin"
    assert when is not None
    assert when.text == "August 2016 – Mai 2017, August 2012 – Mai 2014"
    assert (when.start, when.end) == ("2016-08", "2017-05"), "what lay between is not counted"


@pytest.mark.parametrize(
    "text",
    [
        *("3 месяца", "1 год 2 месяца", "2 Jahre und 3 Monate", "2 anni 3 mesi", "2 år", "5 lat 3 miesiące", "2 jaar"),
        *("3 měsíce", "2 ani", "2 yıl 3 ay", "3年2か月", "2년 3개월", "2 χρόνια", "3 kuukautta", "1y 3m", "(2 anos)"),
    ],
)
def test_how_long_something_was_is_told_in_many_languages(text: str) -> None:
    assert dates.is_duration(text)
    assert dates.without(f"2019 – 2021 · {text}")[0] == ""


@pytest.mark.parametrize("text", ["3 Maler", "7 a", "2 Vans", "24 Media", "4 Yachts"])
def test_a_number_before_another_word_is_no_length_of_time(text: str) -> None:
    assert not dates.is_duration(text)
