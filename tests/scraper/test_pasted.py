"""Pasted text of any shape becomes a posting; what is not evident stays open."""

# ruff: noqa: E501 - texts are easier to compare when each is one line

import json

import pytest

from scraper import from_text

BODY = """What you will do

• Plan the night shift of forty tram drivers
• Keep the timetable true

Requirements

* Three years of planning public transport
* Fluent Dutch
"""

TOPS = [
    ("Night Shift Manager\nGhent Trams\nGhent, Belgium\n", "Night Shift Manager", "Ghent Trams", "Ghent, Belgium"),
    ("Night Shift Manager at Ghent Trams\n", "Night Shift Manager", "Ghent Trams", None),
    ("Night Shift Manager at Ghent Trams (Ghent, Belgium)\n", "Night Shift Manager", "Ghent Trams", "Ghent, Belgium"),
    ("Night Shift Manager | Ghent Trams | Ghent, Belgium\n", "Night Shift Manager", "Ghent Trams", "Ghent, Belgium"),
    ("Night Shift Manager – Ghent Trams NV – Ghent\n", "Night Shift Manager", "Ghent Trams NV", "Ghent"),
    ("Job title: Night Shift Manager\nCompany: Ghent Trams\nLocation: Ghent, Belgium\n", "Night Shift Manager", "Ghent Trams", "Ghent, Belgium"),
    ("**Position:** Night Shift Manager\n**Company:** Ghent Trams\n**Location:** Ghent\n", "Night Shift Manager", "Ghent Trams", "Ghent"),
    ("Night Shift Manager\nGhent Trams\nGhent\nJob type: Full-time\nWork location: In person\n", "Night Shift Manager", "Ghent Trams", "Ghent"),
    ("Night Shift Manager\nGhent Trams\nSite: The Old Depot\nTown: Ghent\n", "Night Shift Manager", "Ghent Trams", "Ghent"),
    ("# Night Shift Manager\n\n**Ghent Trams** · Ghent · Full-time\n", "Night Shift Manager", "Ghent Trams", "Ghent"),
    ("Home\nAll jobs\nSign in\nNight Shift Manager\nGhent Trams\nGhent, Belgium\nApply now\nSave\n", "Night Shift Manager", "Ghent Trams", "Ghent, Belgium"),
    ("Hi! Ghent Trams is looking for a Night Shift Manager to join us in Ghent.\n", "Night Shift Manager", "Ghent Trams", "Ghent"),
    ("We are hiring an experienced Night Shift Manager in Ghent, Belgium!\n", "Night Shift Manager", None, "Ghent, Belgium"),
    ("Tram logo\nShare\nGhent Trams · Ghent, Belgium (On-site)\nNight Shift Manager\n2 weeks ago · Over 100 applicants\n", "Night Shift Manager", "Ghent Trams", "Ghent, Belgium"),
    ("Night Shift Manager\nGhent Trams\nGhent, Belgium · Hybrid · Full-time\nAbout the job\n", "Night Shift Manager", "Ghent Trams", "Ghent, Belgium"),
    ("Night Shift Manager - Remote (EU)\n\nCompany: Ghent Trams NV\n", "Night Shift Manager", "Ghent Trams NV", "Remote"),
    ("Senior Gameplay Programmer\nGhent Games – Ghent, Belgium (hybrid, 3 days in studio)\n", "Senior Gameplay Programmer", "Ghent Games", "Ghent, Belgium"),
    ("Gameplay Programmer at Ghent Games\nGhent\n", "Gameplay Programmer", "Ghent Games", "Ghent"),
    ("Senior Gameplay Programmer (fixed term), Ghent Games, Ghent\n", "Senior Gameplay Programmer (fixed term)", "Ghent Games", "Ghent"),
    ("<h1>Night Shift Manager</h1><p>Company: Ghent Trams</p><p>Location: Ghent</p>", "Night Shift Manager", "Ghent Trams", "Ghent"),
]  # fmt: skip


@pytest.mark.parametrize(("top", "title", "company", "place"), TOPS, ids=lambda each: str(each)[:30])
def test_the_top_of_a_text(top: str, title: str, company: str | None, place: str | None) -> None:
    body = BODY.replace("\n", "<br>") if top.startswith("<") else BODY
    posting = from_text(top + "\n" + body, "https://example.com/1")
    assert posting.outcome == "ok"
    assert posting.url == "https://example.com/1"
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (title, company, place)
    assert "- Plan the night shift of forty tram drivers" in posting.description
    assert "- Three years of planning public transport" in posting.description
    assert posting.language == "en"
    for leak in ("Sign in", "Apply now", "**", "<p>"):
        assert leak not in posting.description


def test_what_is_not_evident_stays_open() -> None:
    posting = from_text("we move people through the city at night and want somebody who likes that. " * 3)
    assert posting.outcome == "ok"
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (None, None, None)


def test_other_languages() -> None:
    posting = from_text(
        "Disponent (m/w/d)\nStraßenbahn Graz GmbH\nGraz\n\nIhre Aufgaben\n• Einsatzplanung der Nachtdienste für vierzig Fahrer\n"
        "Ihr Profil\n• Drei Jahre Erfahrung in der Disposition und Freude am Schichtdienst\n"
    )
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (
        "Disponent (m/w/d)",
        "Straßenbahn Graz GmbH",
        "Graz",
    )
    assert posting.language == "de"
    posting = from_text(
        "Einkäufer (m/w/d) Kunststoffteile\nDelta Küchentechnik GmbH, Löhne\n\nIhr Profil\n"
        "- Mindestens 3 Jahre Berufserfahrung im Einkauf\n- Sicherer Umgang mit SAP MM\n"
    )
    assert (posting.hiringOrganization, posting.jobLocation) == ("Delta Küchentechnik GmbH", "Löhne")
    posting = from_text(
        "夜間運行プランナー\n株式会社市電サービス\n勤務地：京都市\n仕事内容\n・四十名の運転士の夜間シフトを計画します。\n"
    )
    assert (posting.hiringOrganization, posting.jobLocation, posting.language) == (
        "株式会社市電サービス",
        "京都市",
        "ja",
    )


WHAT = "What you will do\n- Plan the night shift of forty tram drivers\n\nRequirements\n- Three years of planning public transport\n"
SHAPES = {
    "an e-mail that quotes it": "From: Dana <dana@example.com>\nTo: me\nSubject: Fwd: a role for you\n\nHi Sam, see below.\n\n> Job title: Night Shift Manager\n> Company: Ghent Trams\n> Location: Ghent\n>\n"
    + "".join(f"> {line}\n" for line in WHAT.split("\n"))
    + "\nBest, Dana\n",
    "one long line": "Night Shift Manager - Ghent Trams - Ghent, Belgium. We carry a city. What you will do: Plan the night shift of forty tram drivers; keep the timetable true. Requirements: Three years of planning public transport; fluent Dutch. Benefits: a pension. Apply by 10 January.",
    "bullets in a row": "• Night Shift Manager • Ghent Trams • Ghent, Belgium • Full-time\n• What you will do • Plan the night shift of forty tram drivers • Keep the timetable true • Requirements • Three years of planning public transport",
    "a table": "Job Title:\tNight Shift Manager\nEmployer:\tGhent Trams\nLocation:\tGhent\nSalary:\t€ 55,000\n\n"
    + WHAT,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_text_of_any_shape_has_one_thing_a_line(shape: str) -> None:
    posting = from_text(SHAPES[shape])
    assert (posting.title, posting.hiringOrganization) == ("Night Shift Manager", "Ghent Trams")
    assert (posting.jobLocation or "").startswith("Ghent")
    lines = posting.description.split("\n")
    assert "- Plan the night shift of forty tram drivers" in lines
    assert "- Three years of planning public transport" in lines
    assert not any(line.startswith(("From:", "Subject:", ">")) for line in lines)


def test_of_two_postings_the_first_is_read_and_that_is_said() -> None:
    second = WHAT.replace("tram", "ferry")
    posting = from_text(
        f"Night Shift Manager\nGhent Trams\n\n{WHAT}\n----------\n\nFerry Operator\nGhent Ferries\n\n{second}"
    )
    assert (posting.title, posting.hiringOrganization) == ("Night Shift Manager", "Ghent Trams")
    assert "ferry" not in posting.description
    assert posting.source["description"] == "pasted text, the first of 2 postings"
    whole = from_text(
        f"Night Shift Manager\nGhent Trams\n\n{WHAT}\n----------\n\nWe are an equal opportunity employer."
    )
    assert "equal opportunity" in whole.description


def test_two_postings_without_a_rule_between_them_are_two() -> None:
    first = "Night Shift Manager\nGhent Trams\n\nResponsibilities\n- Plan the night shift\n\nRequirements\n- Five years of it\n"
    second = "Ferry Operator\nGhent Ferries\n\nResponsibilities:\n- Run the ferry\n\nRequirements:\n- A licence\n"
    posting = from_text(f"{first}\n{second}")
    assert (posting.title, posting.hiringOrganization) == ("Night Shift Manager", "Ghent Trams")
    assert "ferry" not in posting.description.lower()
    assert posting.source["description"] == "pasted text, the first of 2 postings"
    for more in ("Shift Engineer\n\nYou report to her.", "Hiring Manager\nAda Lovelace", "Benefits\n- A tram pass"):
        whole = from_text(f"{first}\n{more}")
        assert more[-12:] in whole.description
        assert whole.source["description"] == "pasted text"


def test_a_text_that_was_broken_at_72_columns_has_its_paragraphs_again() -> None:
    posting = from_text(
        "Night Shift Manager\n\nGhent Trams runs forty lines through the city and out to the sea, and\nthe people who run them at night need a manager who knows their trade\nand their names.\n\n"
        "Requirements\nThree years of planning public transport in a large city or region\nGood Dutch and French, spoken and written, and some English besides\n"
    )
    lines = posting.description.split("\n")
    assert lines[2].endswith("a manager who knows their trade and their names.")
    assert "Three years of planning public transport in a large city or region" in lines


def test_a_boards_json_is_read_as_such() -> None:
    text = json.dumps({"title": "Night Shift Manager", "company_name": "Ghent Trams", "location": {"name": "Ghent"}, "content": "&lt;p&gt;We plan the night shift of forty drivers.&lt;/p&gt;"})  # fmt: skip
    posting = from_text(text)
    assert (posting.title, posting.hiringOrganization, posting.jobLocation) == (
        "Night Shift Manager",
        "Ghent Trams",
        "Ghent",
    )
    assert posting.description == "We plan the night shift of forty drivers."


def test_a_whole_pages_source() -> None:
    posting = from_text(
        "<html><body><nav><a href=/>Home</a> <a href=/jobs>All jobs</a></nav><h1>Night Shift Manager</h1><p>Company: Ghent Trams</p>"
        "<h2>Requirements</h2><ul><li>Fluent Dutch</li></ul><footer>Imprint</footer><script>var x</script></body></html>"
    )
    assert (posting.title, posting.hiringOrganization) == ("Night Shift Manager", "Ghent Trams")
    assert "Imprint" not in posting.description
    assert "All jobs" not in posting.description


@pytest.mark.parametrize("text", ["", "   \n\t ", "job", "\x00\x01", "​​", "####", "{", "[]", "<br><br>"])
def test_too_little_asks_again(text: str) -> None:
    posting = from_text(text)
    assert posting.outcome == "needs_paste"
    assert posting.reason


def test_an_employer_and_a_place_in_one_line() -> None:
    known = from_text(
        "Senior Backend Engineer\nNorthwind Traders, Lisbon (hybrid)\n\nWe build logistics software for ports."
    )
    assert (known.hiringOrganization, known.jobLocation) == ("Northwind Traders", "Lisbon")
    unknown = from_text(
        "Backend Engineer\nNorthwind Traders, Xyzzyville (on-site)\n\nWe build logistics software for ports."
    )
    assert (unknown.hiringOrganization, unknown.jobLocation) == ("Northwind Traders", "Xyzzyville")
    legal = from_text("Backend Engineer\nSmith, Jones & Co. Ltd\n\nWe build logistics software for ports.")
    assert legal.hiringOrganization == "Smith, Jones & Co. Ltd"


def test_what_a_job_is_about_does_not_hire() -> None:
    text = """Senior Staff Nurse – Emergency Assessment
Leeds

Main duties
- Assess patients who arrive by ambulance, and decide what comes first

Requirements
- Registration as an adult nurse
- Two years in emergency care"""
    posting = from_text(text)
    assert (posting.title, posting.hiringOrganization) == ("Senior Staff Nurse – Emergency Assessment", None)
    named = from_text(text.replace("Emergency Assessment", "Calder Hospitals"))
    assert (named.title, named.hiringOrganization) == ("Senior Staff Nurse", "Calder Hospitals")


@pytest.mark.parametrize(
    "filed", ["Job Category: DevOps", "Kategorie: DevOps Engineer", "Job category\nDevOps Engineer"]
)
def test_what_a_posting_is_filed_under_is_not_its_title(filed: str) -> None:
    text = f"""Skip to main content
Careers
Sign in
{filed}
Site Reliability Engineer
Marlow Cloud
Leeds
Apply now

Main duties
Keep forty services alive by day and by night, and write down what was learned when one was not
Automate what was done by hand twice

Requirements
Five years with Linux and networks
Experience with Kubernetes and Terraform

Privacy policy
Cookie settings
© 2031 Marlow Cloud Ltd. All rights reserved."""
    assert from_text(text).title == "Site Reliability Engineer"


def test_a_co_operative_is_no_operative() -> None:
    text = "Hill Wool Co-operative\n\nSHEARING SUPERVISOR\n\nLocation: Stanley\n\nYou lead eight shearers around eleven farms.\n\nDuties\n- Plan the run with the farmers\n\nYou need\n- Five seasons on the board"
    posting = from_text(text)
    assert (posting.title, posting.hiringOrganization) == ("SHEARING SUPERVISOR", "Hill Wool Co-operative")


@pytest.mark.parametrize("gap", ["   ", "\t"])
def test_a_menu_in_one_row_employs_nobody(gap: str) -> None:
    menu = gap.join(("Home", "Jobs", "About us", "Log in"))
    text = f"""Learning Designer (Digital)
Larkwater Housing Group · Manchester, hybrid (2 days in the office) · £36,000 – £39,500

{menu}
Larkwater is one of the largest housing associations of the region.

What you'll do
• Design and build e-learning modules
• Run workshops with experts

What we're looking for
• Experience of designing learning for adults
• Excellent written English"""
    posting = from_text(text)
    assert (posting.hiringOrganization, posting.title) == ("Larkwater Housing Group", "Learning Designer (Digital)")
