"""The fact check, claim by claim."""

import time
from datetime import date

import pytest

from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.resume import Passage
from tests.eval.fact_check_cases import known_cases, own_cases

HEAD = "Senior Developer, Harbour Software, Bristol, Jan 2019 - Dec 2023"
LINES = (
    "Built the payments service in Python and FastAPI on AWS, taking 2 million payments a month",
    "Cut report generation from 40 minutes to 10 minutes by adding Postgres indexes",
    "Helped set up the Kubernetes cluster",
    "Mentored three junior developers and ran weekly code reviews",
    "Stood in for the team lead in summer; no experience with Azure",
)
ITEM = (
    Passage(ref="w1", item="w1", text=HEAD, section="work", path="work[0]", page=1, line=7),
    *(
        Passage(
            ref=f"w1h{n}", item="w1", text=t, section="work", path=f"work[0].highlights[{n - 1}]", page=1, line=7 + n
        )
        for n, t in enumerate(LINES, start=1)
    ),
)


def checked(text: str, line: int | None = None, **more: object) -> Check:
    """The check of a text that takes the place of a line of the item, or of none."""
    return check(text, ITEM, before=LINES[line - 1] if line else "", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (1, "Developed the payments service with Python and FastAPI on AWS, handling 2m payments per month"),
        (1, "Built the payments service in a Python web framework on Amazon Web Services"),
        (2, "Reduced report generation by 75%, from 40 minutes to 10 minutes, with PostgreSQL indexes"),
        (2, "Made report generation four times faster? No: cut it from 40 to 10 minutes by adding Postgres indexes"),
        (2, "Cut report generation from forty minutes to ten by adding SQL indexes in Postgres"),
        (3, "Assisted in setting up the k8s cluster"),
        (4, "Coached 3 junior developers and held weekly code reviews"),
        (4, "Mentored three junior developers; reviewed code every week"),
    ],
)
def test_another_wording_of_the_same_facts_is_supported(line: int, text: str) -> None:
    result = checked(text, line)
    assert result.verdict != "unsupported", result.offending


@pytest.mark.parametrize(
    ("line", "text", "words"),
    [
        (1, "Built the payments service in Python and FastAPI on AWS with Erlang", "Erlang"),
        (1, "Built the payments service at Stripe in Python", "Stripe"),
        (1, "Built the payments service in Python, taking 20 million payments a month", "20 million"),
        (1, "Built the payments service in Python, taking 2 million payments a day", "day"),
        (1, "Built the payments service in Python, ensuring full regulatory compliance", "ensuring"),
        (1, "AWS Certified Solutions Architect who built the payments service in Python", "AWS Certified"),
        (1, "Built the award-winning payments service in Python", "award"),
        (2, "Tripled the speed of report generation with Postgres indexes", "Tripled"),
        (2, "Halved report generation by adding Postgres indexes", "Halved"),
        (2, "Cut report generation from 40 minutes to 4 minutes by adding Postgres indexes", "4 minutes"),
        (3, "Led the set-up of the Kubernetes cluster", "Led"),
        (3, "Set up the Kubernetes cluster and negotiated vendor contracts", "negotiated"),
        (4, "Mentored 40 junior developers", "40"),
        (4, "Managed a team of junior developers", "Managed"),
        (4, "Mentored three junior developers as Engineering Manager", "Manager"),
        (5, "Team Lead in summer", "Lead"),
        (5, "Stood in for the team lead in summer and worked with Azure", "Azure"),
    ],
)
def test_an_invented_claim_is_refused_with_its_words(line: int, text: str, words: str) -> None:
    result = checked(text, line)
    assert result.verdict == "unsupported", text
    assert any(words.casefold() in o.casefold() for o in result.offending), result.offending


def test_a_supported_claim_carries_the_passage_that_says_it() -> None:
    result = checked("Developed the payments service in FastAPI", 1)
    claim = next(c for c in result.claims if c.kind == "tool")
    assert claim.supported
    assert claim.evidence is not None
    assert (claim.evidence.source, claim.evidence.ref, claim.evidence.page, claim.evidence.line) == (
        "resume",
        "w1h1",
        1,
        8,
    )
    assert claim.evidence.quote == LINES[0]


def test_the_persons_own_words_support_what_the_resume_does_not_say() -> None:
    text = "Built the payments service in Python and set up its Grafana dashboards"
    told = (Passage(ref="q1", item="w1", text="I set up Grafana dashboards for payments", source="answer"),)
    assert checked(text, 1).verdict == "unsupported"
    result = checked(text, 1, told=told)
    assert result.verdict == "supported", result.offending
    assert any(c.evidence is not None and c.evidence.ref == "q1" for c in result.claims)


@pytest.mark.parametrize("said", ["I have never used Kafka", "No Kafka, sorry", "I would like to learn Kafka"])
def test_a_denial_supports_nothing(said: str) -> None:
    told = (Passage(ref="q1", item="w1", text=said, source="answer"),)
    assert checked("Built the payments service in Python with Kafka", 1, told=told).verdict == "unsupported"


def test_what_is_known_of_other_entries_supports_nothing() -> None:
    known = (Passage(ref="s1", item="s1", text="Docker, Terraform", section="skills"),)
    assert checked("Built the payments service in Python with Docker", 1, known=known).verdict == "unsupported"


def test_specific_supports_general_and_never_the_reverse() -> None:
    line = (Passage(ref="a", item="a", text="Tuned SQL for a relational database"),)
    assert check("Tuned PostgreSQL queries", line).verdict == "unsupported"
    line = (Passage(ref="a", item="a", text="Tuned slow queries in PostgreSQL"),)
    assert check("Tuned slow SQL queries", line).verdict == "supported"
    line = (Passage(ref="a", item="a", text="Charted assessments in Epic"),)
    assert check("Charted assessments in Cerner", line).verdict == "unsupported"


@pytest.mark.parametrize(
    "text",
    [
        "Built the payments service in Python with Каfkа",  # Cyrillic letters
        "Built the payments service in Python with Ka\u200bfka",
        "Built the payments service in Python with K\u00adafka",
        "Built the payments service in Python, taking ９ million payments a month",
        "Built the payments service in Python, taking nine million payments a month",
        "Built the payments service in Python, taking 2\u200b0 million payments a month",
    ],
)
def test_disguised_claims_are_seen(text: str) -> None:
    assert checked(text, 1).verdict == "unsupported"


def test_offending_words_are_those_that_were_written() -> None:
    result = checked("Built the payments service in Python with Ka\u200bfka", 1)
    assert "Ka\u200bfka" in result.offending


@pytest.mark.parametrize(
    ("text", "today", "verdict"),
    [
        ("Developer with nearly five years at Harbour Software", None, "supported"),
        ("Developer with over four years of experience", None, "supported"),
        ("Developer with over ten years of experience", None, "unsupported"),
    ],
)
def test_tenure_follows_from_periods(text: str, today: date | None, verdict: str) -> None:
    assert checked(text, today=today).verdict == verdict


def test_a_period_that_goes_on_counts_up_to_the_day_that_is_given() -> None:
    line = (Passage(ref="w1", item="w1", text="Nurse, Oak House, Mar 2018 - present"),)
    assert check("Nurse with over six years of experience", line).verdict == "unsure"
    assert check("Nurse with over six years of experience", line, today=date(2024, 6, 1)).verdict == "supported"
    assert check("Nurse with over six years of experience", line, today=date(2020, 6, 1)).verdict == "unsupported"


@pytest.mark.parametrize(
    ("language", "line", "good", "bad"),
    [
        (
            "de",
            "Mitarbeit bei der Einführung von SAP",
            "Unterstützte die Einführung von SAP",
            "Leitete die Einführung von SAP",
        ),
        (
            "fr",
            "Participation à la migration vers AWS",
            "Participé à la migration vers AWS",
            "Dirigé la migration vers AWS",
        ),
        (
            "es",
            "Colaboré en la implantación de SAP",
            "Participé en la implantación de SAP",
            "Lideré la implantación de SAP",
        ),
    ],
)
def test_scope_is_kept_in_other_languages(language: str, line: str, good: str, bad: str) -> None:
    evidence = (Passage(ref="a", item="a", text=line),)
    assert check(good, evidence, language=language).verdict != "unsupported"
    assert check(bad, evidence, language=language).verdict == "unsupported"


def test_the_lines_of_the_item_itself_are_supported() -> None:
    for number, line in enumerate(LINES, start=1):
        assert checked(line, number).verdict == "supported", checked(line, number).offending
    assert checked(HEAD).verdict == "supported", checked(HEAD).offending


def test_planted_claims_that_defeat_other_guards_are_refused_and_faithful_ones_are_not() -> None:
    cases = list(known_cases())
    refused = [c for c in cases if not c.supported and c.check().verdict == "unsupported"]
    assert len(refused) >= 14
    assert [c.text for c in cases if c.supported and c.check().verdict == "unsupported"] == []


@pytest.mark.parametrize("held", [False, True])
def test_recall_and_false_refusals_hold_on_our_cases(held: bool) -> None:
    results = [(case.supported, case.check().verdict) for out, case in own_cases() if out is held]
    false = [v for supported, v in results if not supported]
    true = [v for supported, v in results if supported]
    assert sum(v != "supported" for v in false) >= 0.95 * len(false)
    assert sum(v == "unsupported" for v in true) <= 0.05 * len(true)
    assert sum(v != "supported" for v in true) <= 0.15 * len(true)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "🦀" * 50,
        "e" + "\u0301" * 500,
        "\u202e\u200b\u200d",
        "'" * 300,
        "((((",
        "%",
        "1" * 400,
        "١٢٣ ½ Ⅷ",
        "\x00",
        "\ud800",
    ],
)
def test_any_text_can_be_checked(text: str) -> None:
    assert check(text, ITEM).verdict in ("supported", "unsure", "unsupported")
    assert check(text, ()).verdict in ("supported", "unsure", "unsupported")
    check("Built it in Python", [Passage(ref="x", item="x", text=text)])


@pytest.mark.parametrize(
    "unit", ["lorem team ensuring ", "12,345.67 ", "Acme Corp and KPMG, ", "a,", "from 3 to 4 ", "2010-2012, "]
)
def test_a_long_text_takes_no_time_worth_naming(unit: str) -> None:
    text = (unit * 10_000)[:10_000]
    began = time.thread_time()
    check(text, ITEM)
    assert time.thread_time() - began < 3


def test_the_same_text_gets_the_same_answer() -> None:
    text = "Led the payments service in Python and Erlang for Stripe, tripling revenue"
    assert checked(text, 1) == checked(text, 1)
    assert checked(text, 1).claims == tuple(sorted(checked(text, 1).claims, key=lambda c: text.index(c.text)))


def test_german_nouns_are_no_names_and_german_employers_are() -> None:
    line = (Passage(ref="a", item="a", text="Prüfung von rund 500 Eingangsrechnungen im Monat"),)
    assert check("Sorgfältige Prüfung von monatlich 500 Rechnungen", line, language="de").verdict != "unsupported"
    assert check("Prüfung von 500 Eingangsrechnungen bei Siemens", line, language="de").verdict == "unsupported"


def test_a_summary_may_draw_on_every_entry() -> None:
    degree = Passage(ref="e1", item="e1", text="BSc Computer Science, University of Leeds, 2014", section="education")
    whole = (*ITEM, degree)
    assert (
        check("Senior Developer with a BSc in Computer Science; Python, AWS and Kubernetes", whole).verdict
        == "supported"
    )
    assert check("Principal Developer with an MSc in Computer Science and AWS", whole).verdict == "unsupported"
    assert check("Award-winning developer with deep expertise in Azure", whole).verdict == "unsupported"


@pytest.mark.parametrize("mark", ["• ", "- ", "* ", "– ", "▪ ", "  ● ", "\uf0b7 "])
@pytest.mark.parametrize("text", [*LINES, "18th Edition BS 7671 (2022)"])
def test_the_mark_before_a_line_says_nothing(mark: str, text: str) -> None:
    evidence = (*ITEM, Passage(ref="w1h9", item="w1", text="18th Edition BS 7671 (2022)"))
    assert check(mark + text, evidence).verdict == check(text, evidence).verdict == "supported"


@pytest.mark.parametrize(
    ("text", "said", "supported"),
    [
        ("Holds Security+", "Ran network security for a bank", False),
        ("Holds Security+", "Certified: CompTIA Security+", True),
        ("Wrote services in C++", "Wrote services in C", False),
        ("Wrote services in C#", "Wrote services in C", False),
        ("Wrote services in C", "Wrote services in C++", False),
        ("Wrote services in C", "Wrote services in C, Go and Java", True),
        ("Charted visits in Epic", "Built levels at Epic Games", False),
    ],
)
def test_a_name_is_its_sign_and_its_company_too(text: str, said: str, supported: bool) -> None:
    verdict = check(text, (Passage(ref="w1h1", item="w1", text=said),)).verdict
    assert (verdict == "supported") is supported


SAFE = "Ran weekly safety talks; no lost-time accident in two years"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (SAFE, "supported"),
        ("Ran weekly safety talks without a lost-time accident in two years", "supported"),
        (f"{SAFE}, Globex Dynamics", "unsupported"),  # What stands behind a "no" is not excused by it.
        (f"{SAFE}, ensuring smooth collaboration", "unsupported"),
        (f"{SAFE}, Head of Safety", "unsupported"),
        ("Ran weekly safety talks without downtime", "unsure"),  # A denial of what nobody spoke of is a claim.
    ],
)
def test_a_denial_in_a_draft_excuses_only_what_the_evidence_speaks_of(text: str, verdict: str) -> None:
    assert check(text, (Passage(ref="w1h1", item="w1", text=SAFE),)).verdict == verdict


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Booked goods in and out in Manhattan WMS, Quorvex.", "en"),
        ("Dokumentation der Pflege in Vivendi, Quorvex.", "de"),
        ("Informes mensuales en Excel, Quorvex.", "es"),
    ],
)
def test_one_more_name_in_a_list_is_refused_where_everything_has_capitals(text: str, language: str) -> None:
    evidence = (Passage(ref="w1h1", item="w1", text=text.removesuffix(", Quorvex.")),)
    assert check(text, evidence, language=language).verdict == "unsupported"


@pytest.mark.parametrize("text", ["R´A", "C'est A", "Led 12 nurses, R'A"])
def test_an_elided_letter_is_no_tool(text: str) -> None:
    line = Passage(ref="w1h1", item="w1", text="Led 12 nurses")
    assert "tool" not in [claim.kind for claim in check(text, (line,)).claims]
