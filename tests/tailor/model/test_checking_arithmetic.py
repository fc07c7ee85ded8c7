"""Numbers that a text may give though the evidence writes them in another way, and what looks like it and is not so."""

import pytest

from tailor.model.checking import check
from tailor.model.checking.rows import rows
from tailor.model.claims import Check
from tailor.model.resume import Passage

HEADS = {
    "en": "Technician, Acme Ltd, Leeds, March 2016 - June 2022",
    "de": "Techniker, Acme GmbH, Köln, März 2016 - Juni 2022",
    "fr": "Technicien, Acme, Lyon, mars 2016 - juin 2022",
    "es": "Técnico, Acme, Madrid, marzo 2016 - junio 2022",
    "nl": "Technicus, Acme, Utrecht, maart 2016 - juni 2022",
}


def rewritten(line: str, text: str, language: str = "en") -> Check:
    passages = [Passage(ref="w1", item="w1", text=HEADS[language]), Passage(ref="w1a", item="w1", text=line)]
    return check(text, passages, before=line, language=language)


def offending(result: Check) -> list[str]:
    return [c.text for c in result.claims if not c.supported and c.kind in ("number", "quantity", "date")]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        # How often
        ("Met the group every other month", "Met the group every two months"),
        ("Met the group every three months", "Met the group quarterly"),
        ("Met the group quarterly", "Met the group four times a year"),
        ("Met the group fortnightly", "Met the group every second week"),
        ("Met the group on Mondays and Thursdays", "Met the group twice a week"),
        ("Met the group each Friday", "Met the group once a week"),
        # How long
        ("Ran a 12-week course", "Ran a three-month course"),
        ("Ran an 18-month pilot", "Ran a pilot over a year and a half"),
        ("Ran a 90-minute workshop", "Ran a one-and-a-half-hour workshop"),
        ("Repaired lorries", "Repaired lorries for more than six years"),
        # How old
        ("Cared for children up to 16 years old", "Cared for children up to the age of 16"),
        # How many together, apart, each
        ("Worked with three colleagues on the audit", "Worked on the audit in a team of four"),
        ("I was one of four electricians on the job", "Worked on the job with three other electricians"),
        ("Fitted 12 doors and 18 windows", "Fitted 30 doors and windows"),
        ("Looked after 2 wards of 15 beds each", "Looked after 30 beds on two wards"),
        ("Wrote 600 labels, half of them in French", "Wrote 600 labels, 300 of them in French"),
        ("Passed 45 of 50 inspections", "Passed 90% of inspections"),
        ("Installed a couple of boilers", "Installed two boilers"),
        ("Supervised 14 pickers and two drivers", "Supervised a shift of 16 people"),
        ("Supervised 14 pickers and two drivers", "In charge of a 16-strong shift"),
        ("Taught one PhD student and two master's students", "Taught three students, one doctoral and two at master's"),
        ("Two first-author papers (2019, 2023), five as co-author", "Author of seven papers"),
        ("Tested eleven pumps; eight were sound", "Tested eleven pumps, three of which were not sound"),
        ("Ran the trip in 2019, 2022 and 2023", "Ran the trip three times"),
        ("Ran the Year 10 trip in 2019, 2022 and 2023", "Ran three Year 10 trips"),
        ("Taught Years 7 to 9", "Taught three year groups"),
        ("Typed letters at 70 wpm", "Typed letters at seventy words a minute"),
        ("Saved 6 hours a week", "Saved about 25 hours a month"),
        ("Covered the Leeds, York and Hull branches", "Covered 3 branches"),
        ("Covered the York and Hull branches", "Covered two branches"),
        ("Kept dashboards in Tableau, Power BI and Looker", "Kept dashboards in 3 tools: Tableau, Power BI and Looker"),
        ("Sold in four languages (French, Dutch, German, Polish)", "Sold in 4 languages"),
        ("Fixed machines (lathes, mills, saws, presses, drills)", "Fixed 5 machines"),
        # By how much
        ("The second letter had a 28% open rate against 21%", "Open rate of the second letter up by seven points"),
        ("Cut waste from 40 kg to 30 kg a week", "Cut waste by a quarter"),
        ("Cut the wait from 3 hours to 45 minutes", "Cut the wait to a quarter"),
        ("Answered up to 40 calls a day", "Answered no more than 40 calls a day"),
    ],
)
def test_a_number_may_be_written_in_another_way(line: str, text: str) -> None:
    assert not offending(rewritten(line, text))


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [
        ("de", "Kassierte zweimal im Monat", "Kassierte zwei Mal monatlich"),
        ("de", "Ein halbes Jahr lang Inventur", "Sechs Monate lang Inventur"),
        ("de", "Betreute 2 Gruppen mit je 15 Kindern", "Betreute 30 Kinder in zwei Gruppen"),
        ("fr", "Réunions toutes les deux semaines", "Réunions bimensuelles"),
        ("fr", "Réparation de camions", "Réparation de camions pendant plus de six ans"),
        ("es", "Reuniones cada trimestre", "Reuniones trimestrales"),
        ("es", "Reparación de camiones", "Reparación de camiones durante más de seis años"),
        ("nl", "Vergaderde om de week", "Vergaderde tweewekelijks"),
        ("nl", "Een tiental klanten per week", "Ongeveer tien klanten per week"),
    ],
)
def test_so_it_is_in_other_languages(language: str, line: str, text: str) -> None:
    assert not offending(rewritten(line, text, language))


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [
        ("en", "Answered up to 40 calls a day", "Answered more than 40 calls a day"),
        ("en", "Answered up to 40 calls a day", "Answered 40 calls a day"),
        ("en", "Met the group every other month", "Met the group every month"),
        ("en", "Met the group twice a year", "Met the group four times a year"),
        ("en", "Worked with three colleagues on the audit", "Worked on the audit in a team of five"),
        ("en", "Fitted 12 doors and 18 windows", "Fitted 40 doors and windows"),
        ("en", "Closed the books of three entities in five days", "Closed the books of eight entities in five days"),
        ("en", "Cut waste from 40 kg to 30 kg a week", "Cut waste by a third"),
        ("en", "Passed 45 of 50 inspections", "Passed 95% of inspections"),
        ("en", "Repaired lorries", "Repaired lorries for more than eight years"),
        ("en", "Was seconded to the bank for six months", "Was seconded to the bank for six years"),
        ("en", "Looked after 2 wards of 15 beds each", "Looked after 60 beds on two wards"),
        ("en", "Served 8 to 10 guests", "Served 18 guests"),
        ("en", "Cut waste from 34% to 31%", "Cut waste by over 10 percentage points"),
        ("en", "Cut waste from 34% to 31%", "Cut waste by over 10%"),
        ("en", "Raised sales from 8,000 to 12,000", "Raised sales by more than 60%"),
        ("en", "Supervised 14 pickers on 2 sites", "Supervised 16 people"),
        ("en", "Audited 12 shops in 2021 and 9 in 2022", "Audited 21 shops in 2022"),
        ("en", "Interviewed 25 staff and 15 customers", "Interviewed 40 customers"),
        ("en", "Tested eleven pumps; eight were sound", "Tested eleven pumps, four of which were not sound"),
        ("en", "Ran the trip in 2019, 2022 and 2023", "Ran the trip five times"),
        ("en", "Covered the Leeds and York branches", "Covered 3 branches"),
        ("en", "Trained nurses in Excel, SAP and Jira", "Trained 3 nurses in Excel, SAP and Jira"),
        ("en", "Ran tills, stock and deliveries", "Ran tills, stock and deliveries with 4 colleagues"),
        ("de", "Rund 40 Anrufe am Tag", "Über 40 Anrufe am Tag"),
        ("fr", "Jusqu'à 12 clients par jour", "Plus de 12 clients par jour"),
        ("es", "Hasta 12 clientes al día", "Más de 12 clientes al día"),
        ("nl", "Twee keer per maand kassa", "Twee keer per week kassa"),
    ],
)
def test_another_number_is_not_the_same(language: str, line: str, text: str) -> None:
    assert offending(rewritten(line, text, language))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Called 340 lapsed patients and 129 came back", "Called 340 lapsed patients; about 38% came back"),
        ("Callback rate 2.1% (shop average 4.8%)", "Kept the callback rate to less than half the shop average"),
        ("Carried the phone one week in four", "Carried the phone one on-call week in four"),
        ("Carried the phone, 1 wk in 5", "Carried the phone one week in five"),
        ("Loads up to 44,000 lb", "Loads of up to 44,000 pounds"),
        ("CSAT 4.6/5 (team avg 4.2)", "Scored 4.6 against a team average of 4.2"),
        ("CSAT 4.6/5 (team avg 4.2)", "Scored 4.6 out of 5"),
        ("AHT 9:10 -> 7:20 in the first year", "Shortened average handling time by almost two minutes"),
        ("Packed 300 items/day", "Packed 300 items daily"),
        ("Reception, 2 mornings/wk", "Reception two mornings per week"),
        ("Approx. 850 jabs in winter 22/23", "Some 850 jabs in winter 2022/23"),
        ("Balanced the sheet at night", "Balanced the sheet each night"),
        ("Went to the school each February", "Went to the school every February"),
        ("Drove about 2,300 miles a week", "Drove an average of 2,300 miles a week"),
        ("Band for the 4th & 5th gr.", "Band for the fourth and fifth grade"),
    ],
)
def test_a_number_in_shorthand_is_the_same_written_out(line: str, text: str) -> None:
    assert not offending(rewritten(line, text))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Called 340 lapsed patients and 129 came back", "Called 340 lapsed patients; about 58% came back"),
        ("Called 340 patients and emailed 129 clinics", "Called patients, 38% of them back"),
        ("Callback rate 2.1% (shop average 4.8%)", "Kept the callback rate to less than a third of the average"),
        ("Loads up to 44,000 lb", "Loads of up to 54,000 pounds"),
        ("CSAT 4.6/5 (team avg 4.2)", "Scored 4.8 against a team average of 4.2"),
        ("AHT 9:10 -> 7:20 in the first year", "Shortened handling time by four minutes"),
        ("Packed 300 items/day", "Packed 300 items hourly"),
        ("Reception, 2 mornings/wk", "Reception three mornings per week"),
        ("Taught Year 4 and mentored a teacher", "Mentored four teachers"),
    ],
)
def test_another_number_in_shorthand_is_not_the_same(line: str, text: str) -> None:
    assert offending(rewritten(line, text))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Covered 3 towns", "unsure"),  # It may count what is named, under a word that is not there.
        ("Covered 4 towns", "unsupported"),
    ],
)
def test_a_count_of_what_is_named_under_another_word_is_asked_about(text: str, verdict: str) -> None:
    assert rewritten("Covered Leeds, York and Hull", text).verdict == verdict


def test_a_list_that_never_ends_is_given_up_at_once() -> None:
    """Tried in every way that it can be parted, a hundred things would take longer than anybody waits."""
    assert rows("Kept (" + "a, " * 100 + "x:") == ()
