"""The fact check over many trades and languages: what is added to a line, and what only says it anew."""

import pytest

from tailor.model.checking import check
from tailor.model.checking.synonyms import said_by
from tailor.model.claims import Check
from tailor.model.resume import Passage
from tests.eval.fact_check_cases import written_cases


def rewritten(line: str, text: str, *, language: str = "en", head: str = "Nurse, Oak Ward, 2019 - 2023") -> Check:
    """The check of a text that takes the place of the one line of an entry."""
    evidence = (Passage(ref="w1", item="w1", text=head), Passage(ref="w1a", item="w1", text=line))
    return check(text, evidence, before=line, language=language)


@pytest.mark.parametrize(
    "name",
    ["fact_check_fresh", "fact_check_second", "fact_check_third", "fact_check_practice", "fact_check_fourth"],
)
def test_recall_and_false_refusals_hold_over_trades_and_languages(name: str) -> None:
    results = [(case.supported, case.check().verdict) for case in written_cases(name)]
    false = [v for supported, v in results if not supported]
    true = [v for supported, v in results if supported]
    assert len(results) >= 98
    assert sum(v != "supported" for v in false) >= 0.95 * len(false)
    assert sum(v == "unsupported" for v in true) <= 0.05 * len(true)
    assert sum(v != "supported" for v in true) <= 0.15 * len(true)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Set out drainage and roads for a housing site", "Set out drainage, roads and bridges for a housing site"),
        ("Settled household claims", "Settled household and motor claims"),
        ("Rostered five night porters", "Hired, trained and rostered five night porters"),
        ("Reconciled 14 bank accounts", "Reconciled 14 bank accounts and managed treasury operations"),
        ("Measured parts on a CMM", "Measured parts on a CMM and programmed the robots of the mill"),
        ("Mentored one new teacher", "Mentored new teachers"),
        ("Supported a child with autism", "Supported children with autism"),
        ("Was on the team that moved the archive", "Moved the archive"),
        ("Part of the project team that chose the new tills", "Chose the new tills"),
        ("Was one of three cooks on the summer menu", "Cooked the summer menu"),
        ("Stood in for the ward manager", "Managed the ward team"),
        ("Flagged delays to the transport manager", "As transport manager, flagged delays"),
        ("Pulled cables in new flats", "Supervised the pulling of cables in new flats"),
        ("Wrote the reading list", "Wrote the company-wide reading list"),
        ("Ran two exercise classes", "Ran two exercise classes daily"),
        ("Placed orders with fish suppliers", "Placed orders with fish suppliers to ensure optimal supply"),
        ("CIMA part-qualified, 2022", "CIMA qualified, 2022"),
        ("Came second of nine in 2019", "Came first of nine in 2019"),
        ("Was seconded to the bank for six months", "Was seconded to the bank for a year"),
        ("Grade Cert CII", "Grade Dip CII"),
        ("Charted care and trained four colleagues", "Chartered Quorvex Fellow"),
        ("Nine in ten couples came back", "Every couple came back"),
        ("Advised 22 managers", "Managed 22 managers"),
        ("Looked after patients and gave medicine as prescribed", "Looked after patients and prescribed medicine"),
        ("Designed timber frames", "Designed timber and concrete frames"),
        ("ELISA (basic), pipetting", "Proficient in ELISA, pipetting"),
        ("English C1, Danish A2", "English C1, Danish C1"),
        ("Graduate engineer; chartership review next spring", "Chartered structural engineer"),
        ("Sat in on swallowing assessments", "Carried out swallowing assessments under supervision"),
        ("Worked with the finance officer on budgets", "Took charge of budgets with the finance officer"),
    ],
)
def test_what_is_added_to_a_line_is_refused(line: str, text: str) -> None:
    result = rewritten(line, text)
    assert result.verdict == "unsupported", [c for c in result.claims if not c.supported]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Made and fitted kitchens and stairs", "Made and fitted kitchens and stairs to measure"),
        ("Planned runs for 34 lorries", "Planned runs for a fleet of 34 lorries"),
        ("Contributed to the new scheme of work", "Helped write the new scheme of work"),
        ("Brought empty running down from 22% to 15%", "Cut empty running by about a third, from 22% to 15%"),
        ("Cut rework from 9 to 4 hours a week", "More than halved rework, from 9 to 4 hours a week"),
        ("Found recovery within the hour", "Found recovery within an hour"),
        ("First-time fix went from 71% to 84%", "First-time fix went up 13 points to 84%"),
        ("Took the month end from ten working days to six", "Shortened the month end by four working days"),
        ("Typed 100 words a minute", "Typed 100 wpm"),
        ("Surveyed staff; eNPS rose by 15 points", "Surveyed staff; Net Promoter Score rose by 15 points"),
        ("Served 180 passengers on A320s", "Served 180 passengers on A320 flights"),
        ("Form tutor for 28 pupils", "Served as form tutor to 28 pupils"),
        ("Reached 108% of quota", "Exceeded quota at 108%"),
        ("Booked in samples", "Registered samples"),
        ("Laid out a quarterly magazine", "Did the layout of a quarterly magazine"),
        ("Admitted 12 patients a shift", "Admission of 12 patients a shift"),
        ("Nine in ten couples came back", "90% of couples came back"),
        ("Two out of three clients came back", "Two-thirds of clients came back"),
        ("The process takes 4 days instead of 11", "Cut the process from 11 days to 4"),
        ("The process takes 4 days instead of 11", "Shortened the process by seven days, from 11 to 4"),
        ("Average call 6:20 against a target of 7:00", "Kept the average call at 6:20, below the 7:00 target"),
        ("Answered 15 requests a month", "Answered about 180 requests a year"),
        ("Sent 28 applications, 11 of them successful", "Sent 28 applications, 39% of them successful"),
        ("Take one week in five on call", "Every fifth week on call"),
        ("Cut mean time to recovery from 95 to 30 minutes", "Lowered MTTR from 95 minutes to half an hour"),
        ("Halls of up to 4,500 m²", "Halls of up to 4,500 square metres"),
        ("Supervised 14 pickers and packers", "Supervised 14 people"),
        ("Rewrote the guideline", "Did the rewriting of the guideline"),
    ],
)
def test_what_says_a_line_anew_is_not_refused(line: str, text: str) -> None:
    result = rewritten(line, text)
    assert result.verdict != "unsupported", result.offending


@pytest.mark.parametrize(
    ("language", "line", "text", "verdict"),
    [
        ("de", "Sturzrate von 6 % auf 4 % gesenkt", "Senkung der Sturzrate um ein Drittel", "supported"),
        ("de", "Einarbeitung von drei Kollegen", "3 Kollegen eingearbeitet", "supported"),
        ("de", "Mitarbeit bei der Einführung von ORBIS", "Leitung der Einführung von ORBIS", "unsupported"),
        ("de", "Pflege von 12 Patienten", "Stationsleiter, Pflege von 12 Patienten", "unsupported"),
        ("fr", "Délai ramené de 45 à 30 jours", "Réduction du délai de 45 à 30 jours", "supported"),
        ("fr", "Délai ramené de 45 à 30 jours", "Délai réduit de moitié", "unsupported"),
        ("fr", "Appui au responsable qualité", "Responsable qualité", "unsupported"),
        ("es", "Reduje la merma del 12 % al 8 %", "Disminuí la merma del 12 % al 8 %", "supported"),
        ("es", "Ayudé a diseñar la carta", "Diseñé la carta", "unsupported"),
        ("it", "Riduzione delle cadute dal 5% al 3%", "Ridotto le cadute dal 5% al 3%", "supported"),
        ("it", "Collaborazione al nuovo archivio", "Ho guidato il nuovo archivio", "unsupported"),
        ("pt", "Ajudei a abrir a loja", "Liderei a abertura da loja", "unsupported"),
        ("nl", "Twee collega's ingewerkt", "Twaalf collega's ingewerkt", "unsupported"),
        ("de", "Mit Kunden verhandelt", "Verhandlungen mit Kunden", "supported"),
        ("de", "Behandlung nach Hüftoperationen", "Nach Operationen an der Hüfte behandelt", "supported"),
        ("de", "Mitarbeit an einem Sturzkonzept", "Wirkte an einem Sturzkonzept mit", "supported"),
        ("de", "Stürze gingen von 9 auf 4 zurück", "Fünf Stürze weniger", "supported"),
        ("de", "Anleitung von drei Praktikanten", "Leite drei Praktikanten an", "supported"),
        ("es", "Ahorro de 120.000 euros en acero", "Ahorré 120.000 € en acero", "supported"),
        ("es", "Organización de talleres", "Organicé talleres", "supported"),
        ("es", "Tutora de un grupo de tercer curso", "Tutora de un grupo de 3.º curso", "supported"),
        ("es", "Apoyo en las licitaciones", "Responsable de las licitaciones", "unsupported"),
        ("fr", "Organisation de 30 voyages par an", "Organisation d'une trentaine de voyages par an", "supported"),
        ("it", "Registrazione di 500 fatture al mese", "Registrato 500 fatture mensili", "supported"),
        ("it", "Supporto al commercialista per il bilancio", "Redazione del bilancio", "unsupported"),
        ("nl", "Vertraging daalde van 6 naar 3 minuten", "De vertraging gehalveerd", "supported"),
    ],
)
def test_other_languages_are_read_too(language: str, line: str, text: str, verdict: str) -> None:
    result = rewritten(line, text, language=language)
    assert result.verdict == verdict, [c for c in result.claims if not c.supported]


@pytest.mark.parametrize(
    ("told", "text", "verdict"),
    [
        ("I am putting together my portfolio for HCPC registration.", "HCPC-registered technician", "unsupported"),
        ("I am HCPC registered since 2018.", "HCPC-registered technician since 2018", "supported"),
        ("I do not supervise students.", "Tested blood samples and supervised students", "unsupported"),
        ("We won a safety prize in 2023 as a team.", "Won a safety prize in 2023", "unsure"),
        ("We won a safety prize in 2023 as a team.", "Part of the team that won a safety prize in 2023", "supported"),
        ("The form was my idea, the director signed it off.", "Signed off the form", "unsupported"),
    ],
)
def test_of_what_somebody_told_only_what_is_done_and_their_own_counts(told: str, text: str, verdict: str) -> None:
    head = Passage(ref="w1", item="w1", text="Technician, Oak Laboratory, 2015 - 2023")
    line = Passage(ref="w1a", item="w1", text="Tested blood samples")
    result = check(text, (head, line), told=(Passage(ref="a1", item="", text=told, source="answer"),))
    assert result.verdict == verdict, [c for c in result.claims if not c.supported]


def test_a_general_word_follows_from_a_specific_one_and_not_the_reverse() -> None:
    assert "deal" in said_by("transactions")
    assert "transaction" not in said_by("deal")
    assert "paper" in said_by("newspapers")
    assert "titanium" not in said_by("steel")
    assert said_by("flurbled") == frozenset()


@pytest.mark.parametrize(
    ("head", "line", "text"),
    [
        # A verb that a terse line leaves out
        (
            "Company Driver, Redline Freight",
            "48 states, dry van, 2,300 miles a week",
            "Drive dry van freight across 48 states",
        ),
        ("Chef de Partie, Hotel Amory", "Banquets for up to 400", "Cooked for banquets of up to 400 guests"),
        ("Sales Rep, Medway", "Hip & knee implants, power tools", "Sold hip and knee implants and power tools"),
        ("Graphic Designer, Saltwick", "Logos and menus for cafés", "Designed logos and menus for cafés"),
        (
            "Music Teacher, Lincoln",
            "Recorder gr. 3-4, ukulele gr. 5",
            "Taught recorder in grades 3-4 and ukulele in grade 5",
        ),
        # Short words and long ones
        ("Dental Hygienist, Gem", "Charted perio in Dentrix", "Recorded periodontal charting in Dentrix"),
        ("Receptionist, Gem", "Booked appts w/ five dentists", "Booked appointments with five dentists"),
        (
            "Actuary, Calder",
            "Contributed the pricing section of the ORSA",
            "Contributed the pricing section of the Own Risk and Solvency Assessment (ORSA)",
        ),
        ("Agent, Penfold", "CSAT 4.6/5", "Customer satisfaction of 4.6 out of 5"),
        ("Administrator, Hales", "Kept the H&S file", "Kept the health and safety file"),
        # What figures show
        (
            "Analyst, Pen",
            "Wrote VBA that took checks from 3 days to half a day",
            "Wrote VBA for checks, cutting the time needed from three days to half a day",
        ),
        (
            "Driver, Redline",
            "On-time 97% in 2023 (93% the year before)",
            "Improved the on-time rate from 93% to 97% in 2023",
        ),
        (
            "Engineer, Loft",
            "BigQuery bill $41k/mo -> $27k/mo",
            "Reduced monthly BigQuery spend from $41,000 to $27,000",
        ),
        (
            "Teacher, Ash",
            "Pupils at standard up from 64% to 78%",
            "Raised the share of pupils at standard from 64% to 78%",
        ),
        # The same in other words
        (
            "Driver, Redline",
            "412,000 miles without a preventable accident",
            "Logged 412,000 miles with zero preventable accidents",
        ),
        (
            "Teacher, Ash",
            "Observed lessons and reported to governors",
            "Carried out lesson observations and reported to governors",
        ),
        ("Teacher, Ash", "Started a chorus", "Founded a chorus"),
        ("Electrician, Volt", "Dug trench, ran the crib", "Dug trench and kept the crib organised"),
        ("Analyst, Pen", "Prepared the matrix", "Prepared matrices"),
        ("Data Scientist, Pen", "Wrote the pipeline in dbt", "Implemented the pipeline in dbt"),
        ("Line Cook, Harbor", "Worked sauté and grill", "Cooked on sauté and grill"),
        ("Agent, Penfold", "Replied to 50 tickets a day", "Resolved 50 tickets daily"),
    ],
)
def test_a_terse_line_may_be_written_out(head: str, line: str, text: str) -> None:
    assert rewritten(line, text, head=head).verdict == "supported"


@pytest.mark.parametrize(
    ("head", "line", "text"),
    [
        ("Sales Rep, Medway", "Hip & knee implants, power tools", "Designed hip and knee implants"),
        ("Office Manager, Hales", "Front desk, post, phones", "Recruited for the front desk"),
        ("Teacher, Ash", "With colleagues, ran a chorus", "Founded a chorus"),
        ("Driver, Redline", "Drove dry van and reefer", "Drove flatbed, dry van and reefer"),
        (
            "Engineer, Loft",
            "BigQuery bill $41k/mo -> $27k/mo",
            "Cut the BigQuery bill from $41k to $27k a month, freeing budget",
        ),
        ("Nurse, Oak", "Flu jabs, winter 22/23", "Gave flu jabs to elderly patients in winter 2022/23"),
        ("Driver, Redline", "Inspections in a Cascadia", "Zero breakdowns in a Cascadia"),
        ("Music Teacher, Lincoln", "24 classes/wk", "Taught 24 weekly classes, including special education groups"),
        ("Engineer, Loft", "Used the dashboard in Looker", "Built the dashboard in Looker"),
        (
            "Actuary, Calder",
            "Present recommendations to the committee; sign-off sits with the chief",
            "Sign off recommendations and present them to the committee",
        ),
        ("Nurse, Oak Vets", "Restocked 3 vet cars daily", "Managed the fleet of three vet cars"),
    ],
)
def test_what_a_terse_line_does_not_say_is_still_asked_about(head: str, line: str, text: str) -> None:
    assert rewritten(line, text, head=head).verdict != "supported"


def test_two_lines_may_be_put_together_but_not_their_figures() -> None:
    lines = ("Automated 420 regression cases in Playwright", "Regression cycle cut from 3 days to 6 hours")
    evidence = tuple(Passage(ref=f"w1{c}", item="w1", text=line) for c, line in zip("ab", lines, strict=True))
    both = "Automated 420 regression cases in Playwright and cut the regression cycle from 3 days to 6 hours"
    assert check(both, evidence, before=lines[0]).verdict == "supported"
    moved = "Automated 420 regression cases in Playwright in 6 hours"
    assert check(moved, evidence, before=lines[0]).verdict != "supported"


def test_a_certificate_makes_certified_for_what_it_is_of() -> None:
    evidence = (
        Passage(ref="w1", item="w1", text="HVAC Technician, Tri-County, 2017 - 2024", section="work"),
        Passage(ref="c1", item="c1", text="NATE (air conditioning)", section="certificates"),
        Passage(
            ref="c2", item="c2", text="Fellow of the Institute and Faculty of Actuaries, 2021", section="certificates"
        ),
    )
    assert check("NATE-certified HVAC technician", evidence).verdict == "supported"
    assert check("FIA, 2021", evidence).verdict == "supported"
    assert check("LEED-certified HVAC technician", evidence).verdict == "unsupported"
    assert check("FCA, 2021", evidence).verdict == "unsupported"


@pytest.mark.parametrize(
    ("head", "line", "text"),
    [
        ("Care Assistant, Elm House", "Washed and dressed eight residents", "Nursed eight residents"),
        ("Shop Assistant, Harts", "Counted the till each night", "Reconciled the till each night"),
        ("Shop Assistant, Harts", "Counted stock every month", "Audited stock every month"),
        ("Clerk, Hill Homes", "Listed homes for sale", "Valued homes for sale"),
        ("Clerk, Hill Homes", "Photographed 40 houses", "Surveyed 40 houses"),
        ("Teaching Assistant, Hill School", "Read with Year 2 pupils", "Taught Year 2 pupils"),
        ("Receptionist, Hill Dental", "Booked patients in", "Examined patients"),
        ("Lab Aide, Hill Path", "Labelled blood samples", "Analysed blood samples"),
        ("Kitchen Porter, The Swan", "Washed pots for the chef", "Cooked for the chef"),
        ("Bank Teller, Hill Bank", "Passed loan forms to the adviser", "Underwrote loans for the adviser"),
        ("Clerk, City Council", "Logged planning applications", "Assessed planning applications"),
        ("Clerk, City Council", "Kept training files for 90 drivers", "Trained 90 drivers"),
        ("Labourer, Hill Estates", "Stacked scaffolding", "Erected scaffolding"),
        ("Assistant, Hill Books", "Shelved 40 books", "Catalogued 40 books"),
        ("Cleaner, Hill Hospital", "Cleaned operating theatres", "Sterilised operating theatres"),
        ("Guard, Hill Mall", "Watched 40 cameras", "Investigated 40 cameras"),
    ],
)
def test_a_deed_of_a_trade_does_not_follow_from_a_plain_one(head: str, line: str, text: str) -> None:
    assert rewritten(line, text, head=head).verdict != "supported"


@pytest.mark.parametrize(
    ("head", "line", "text"),
    [
        ("Staff Nurse, Elm Ward", "Looked after 12 patients", "Nursed 12 patients"),
        (
            "Bookkeeper, Harts",
            "Matched the bank statement to the ledger",
            "Reconciled the bank statement to the ledger",
        ),
        ("Bookkeeper, Harts", "Cashed up four tills", "Reconciled four tills"),
        ("Auditor, Harts", "Checked the books of 30 charities", "Audited the books of 30 charities"),
        ("Teacher, Hill School", "Year 4 class of 28 pupils", "Taught a Year 4 class of 28 pupils"),
        ("Inspector, Hill Steel", "Checked parts against drawings", "Inspected parts against drawings"),
        ("Ecologist, Fen Trust", "Counted wading birds on 12 estuaries", "Surveyed wading birds on 12 estuaries"),
        ("Cook, The Swan", "Made lunches for 200", "Cooked lunches for 200"),
        ("Guard, Hill Mall", "Looked into 40 thefts", "Investigated 40 thefts"),
        ("Rigger, Hill Events", "Put up marquees for 40 weddings", "Erected marquees for 40 weddings"),
        ("Physio, Hill Clinic", "Saw 15 patients a day", "Assessed 15 patients a day"),
        ("Fabricator, Hill Steel", "MIG welding of steel frames", "Welded steel frames with MIG"),
        ("Lab Technician, Hill Path", "Ran 300 samples a day", "Analysed 300 samples a day"),
        ("Bar Supervisor, The Swan", "Broke in new bar staff", "Trained new bar staff"),
    ],
)
def test_a_deed_of_a_trade_follows_from_what_tells_of_it(head: str, line: str, text: str) -> None:
    result = rewritten(line, text, head=head)
    assert result.verdict == "supported", [c for c in result.claims if not c.supported]
