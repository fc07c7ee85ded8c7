"""Numbers that a passage implies without writing them, shorthand written out, and what looks like either and is not."""

import time

import pytest

from tailor.model.checking import check
from tailor.model.checking.implied import is_implied
from tailor.model.checking.reading import read
from tailor.model.claims import Check
from tailor.model.resume import Passage

HEAD = Passage(ref="w1", item="w1", text="Technician, Acme Ltd, Leeds, March 2016 - June 2022")


def rewritten(line: str, text: str) -> Check:
    return check(text, (HEAD, Passage(ref="w1a", item="w1", text=line)), before=line)


def missing(result: Check) -> list[str]:
    facts = ("number", "quantity", "date", "tool", "place", "organisation", "scope")
    return [c.text for c in result.claims if not c.supported and c.tier == "hard" and c.kind in facts]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        # Times of the day and times that are named
        ("Ran the 2-10 shift", "Ran an eight-hour shift"),
        ("Ran the shift from 22:00 to 06:00", "Ran an eight-hour shift"),
        ("Ran the back shift, 14:00-22:00", "Ran the back shift (2 to 10 pm)"),
        ("Sold 40 policies in my first year", "Sold 40 policies within twelve months"),
        ("Moved the stock over a weekend", "Moved the stock in two days"),
        ("Set up the archive in a fortnight", "Set up the archive in two weeks"),
        ("Ran the club, Tues & Thurs", "Ran the club two days a week"),
        ("Ran the club on Tuesdays and Thursdays", "Ran the twice-weekly club"),
        ("Covered the desk every other Friday", "Covered the desk on alternate Fridays"),
        ("Acted as nurse in charge approx 2 shifts a month", "Acted as nurse in charge about twice a month"),
        ("On call 1 week in 4", "On call in a rota of four"),
        ("Cut errors, Jan - Jun 2021", "Cut errors within six months"),
        ("Cut errors, Jan - Jun 2021", "Cut errors in half a year"),
        ("Pass rate 71% 2019, 83% 2023", "Pass rate up twelve points in four years"),
        ("Went to Swanage x 4 yrs", "Went to Swanage in four successive years"),
        ("Best sales three years running", "Best sales for three consecutive years"),
        ("Audits every qtr", "Ran four audits a year"),
        ("Newsletter 4 x a year", "Sent a quarterly newsletter"),
        ("Orders 3x wk", "Placed orders three times a week"),
        # Shares
        ("Variance kept under 0.5%", "Kept variance below half a per cent"),
        ("Load time down from 900ms to 210ms", "Loads more than four times faster"),
        ("Walk: 380 walkers in 2018, 612 in 2019", "Raised the number of walkers by more than 60 per cent"),
        ("Pick accuracy 98.1 -> 99.6%", "Cut picking errors from 1.9% to 0.4%"),
        ("Pick accuracy 98.1 -> 99.6%", "Cut picking errors by almost 80%"),
        ("Picked 140 lines/hr, target was 120", "Picked 140 lines an hour, 20 above target"),
        ("Picked 140 lines/hr, target was 120", "Beat the target for lines picked by around 17%"),
        ("Recorded 5.5 hrs a day, target 5", "Recorded 5.5 hours a day, half an hour above target"),
        ("Pass rate of 74%", "Pass rate of almost three quarters"),
        ("Pass rate from 61% to 74%", "Pass rate from below two thirds to almost three quarters"),
        ("Sign-ups from 4 to 11 a day", "Sign-ups almost tripled"),
        # Amounts
        ("Bill down 22% (from $50k/month)", "Bill down by $11k a month"),
        ("Bill down 22% (from $50k/month)", "Annual bill down by roughly $130k"),
        ("Ordered parts for approx £15k a month", "Ordered roughly £180,000 of parts a year"),
        # Counts
        ("Tested it before it went to the other 11 wards", "Tested it before it was used on 12 wards"),
        ("Taught KS3-KS5", "Taught three key stages"),
        ("Raised 14 reports & closed 11 of them", "Raised 14 reports and closed all but three"),
        ("Turnaround was 34 days, got to 23", "Turnaround down by eleven days, from 34 to 23"),
        ("Cycle is 6 working days instead of 10", "Cycle takes 40% less time"),
        ("Took the close from ten working days to six", "Cut the close by four working days, to six"),
        # Shorthand
        ("Took 40 Year 9s to the museum", "Took forty Year 9 pupils to the museum"),
        ("Taught a Y4 class", "Taught a Year 4 class"),
        ("Kept logs (-80, 4C)", "Kept logs (-80 and 4 °C)"),
        ("Trained 9 temps in spring '21", "Trained nine temps in spring 2021"),
        ("Best sales in summer 17", "Best sales in summer 2017"),
        ("Arrears down between April 17 and March 19", "Arrears down between April 2017 and March 2019"),
        ("Mentored trainees, 2017-19", "Mentored trainees between 2017 and 2019"),
        ("Met the s.278 inspector", "Met the Section 278 inspector"),
        ("Lab talk x2", "Gave a lab talk twice"),
        ("Removed N+1s from the API", "Removed N+1 queries from the API"),
        ("Forecast for DE, NL and PL", "Forecast for Germany, the Netherlands and Poland"),
        ("Nine pupils with EAL", "Nine pupils with English as an additional language"),
        # Who did it
        ("Was one of the three clerks who tested it", "Tested it, as one of three clerks"),
        ("Ran own files under supervision of a partner", "Handled own files, supervised by a partner"),
        ("Diary of two family solicitors", "Managed the diary of two family solicitors"),
        ("Supported a boy with autism", "Gave support to a boy with autism"),
    ],
)
def test_what_is_implied_is_said(line: str, text: str) -> None:
    assert missing(rewritten(line, text)) == []


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Ran the 2-10 shift", "Ran a ten-hour shift"),
        ("Ran the back shift, 14:00-22:00", "Ran the back shift (2 to 11 pm)"),
        ("Loaded pallets 2-10", "Loaded pallets for eight hours"),  # Nothing says that these are times.
        ("Sold 40 policies in my first year", "Sold 40 policies within six months"),
        ("Ran the club, Tues & Thurs", "Ran the club three days a week"),
        ("Cut errors, Jan - Jun 2021", "Cut errors within five months"),
        ("Pass rate 71% 2019, 83% 2023", "Pass rate up twelve points in three years"),
        ("Went to Swanage x 4 yrs", "Went to Swanage in six successive years"),
        ("Best sales three years running", "Best sales for three consecutive months"),
        ("Audits every qtr", "Ran six audits a year"),
        ("Audits every qtr", "Ran four audits a month"),
        ("Audits every qtr", "Trained four people a year"),
        ("Newsletter 4 x a year", "Sent a newsletter five times a year"),
        ("Orders 3x wk", "Placed orders four times a week"),
        ("Variance kept under 0.5%", "Kept variance below one and a half per cent"),
        ("Load time down from 900ms to 210ms", "Loads more than five times faster"),
        ("Walk: 380 walkers in 2018, 612 in 2019", "Doubled the number of walkers"),
        ("Ran the gala in 2018, 2019 and 2022", "Tripled the gala"),
        ("Walk: 612 walkers in 2018, 380 in 2017", "Raised the number of walkers by 61 per cent"),
        ("On call 1 week in 4", "On call in a rota of five"),
        ("Pick accuracy 98.1 -> 99.6%", "Cut picking errors from 2.9% to 0.4%"),
        ("Pick accuracy 98.1 -> 99.6%", "Cut picking time by 80%"),  # The rest of accuracy are errors, and no time.
        ("Picked 140 lines/hr, target was 120", "Picked 140 lines an hour, 40 above target"),
        ("Picked 140 lines/hr, target was 120", "Beat the target for lines picked by 25%"),
        ("Pass rate of 61%", "Pass rate of almost three quarters"),
        ("Sign-ups from 4 to 8 a day", "Sign-ups almost tripled"),
        ("Bill down 22% (from $50k/month)", "Bill down by $15k a month"),
        ("Ordered parts for approx £15k a month", "Ordered roughly £250,000 of parts a year"),
        ("Tested it before it went to the other 11 wards", "Tested it before it was used on 12 sites"),
        ("Taught KS3-KS5", "Taught five key stages"),
        ("Raised 14 reports & closed 11 of them", "Raised 14 reports and closed all but two"),
        ("Turnaround was 34 days, got to 23", "Turnaround down by 14 days"),
        ("Trained 9 temps in spring '21", "Trained nine temps in spring 2020"),
        ("Mentored trainees, 2017-19", "Mentored trainees between 2017 and 2020"),
        ("Forecast for DE, NL and PL", "Forecast for Germany, the Netherlands and Sweden"),
        ("IT, HR", "Worked for Italy and Croatia"),
        ("Nine pupils with EAL", "Nine pupils with French as a foreign language"),
        ("Stood in for the manager for six weeks", "Stood in for the manager for three months"),
        ("Helped two clerks test the new till", "Tested the new till together with two clerks"),
        ("Installed 64 chargers, with fitters on site", "Supervised the installation of 64 chargers"),
        ("Joined a school of three houses, C of E", "Mentored three trainees"),  # No row of three things.
    ],
)
def test_what_is_not_implied_is_refused(line: str, text: str) -> None:
    assert rewritten(line, text).verdict == "unsupported"


@pytest.mark.parametrize(
    ("line", "text", "verdict"),
    [
        ("Average score 18.2 (2022) to 22.4 (2024)", "Average score 18.2 to 22.4 by rewriting the policy", "unsure"),
        ("Rewrote the policy; score 18.2 to 22.4", "Score 18.2 to 22.4 by rewriting the policy", "supported"),
        ("Ran the audit. Falls went from 11 to 4", "Ran the audit that brought falls from 11 to 4", "unsure"),
        ("Ran the audit, which cut falls from 11 to 4", "Ran the audit that cut falls from 11 to 4", "supported"),
    ],
)  # fmt: skip
def test_a_cause_that_the_line_does_not_tell_is_asked_about(line: str, text: str, verdict: str) -> None:
    policy = Passage(ref="w1b", item="w1", text="Rewrote the policy with the deputy head")
    passages = (HEAD, Passage(ref="w1a", item="w1", text=line), policy)
    assert check(text, passages, before=line).verdict == verdict


def test_long_texts_of_times_and_codes_take_no_longer_than_others() -> None:
    reading = read("Ran the eight-hour shift with 12 wards", "en")
    for unit in ("2-", "10:00-", "KS3-", "DE, ", "other 11 ", "target 5 ", "April 17 and "):
        evidence = read(unit * (8_000 // len(unit)), "en")
        began = time.process_time()
        for figure in reading.figures:
            is_implied(figure, reading, evidence)
        assert time.process_time() - began < 1
