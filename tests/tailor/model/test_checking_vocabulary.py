"""The vocabulary: names, aliases and what follows from what."""

from itertools import pairwise

import pytest

from tailor.model import vocabulary


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("k8s", "Kubernetes"),
        ("Postgres", "PostgreSQL"),
        ("golang", "Go"),
        ("search engine optimization", "SEO"),
        ("Basic Life Support", "BLS"),
        ("MS Excel", "Excel"),
        ("something nobody knows", "something nobody knows"),
    ],
)
def test_an_alias_is_the_same_thing(written: str, known: str) -> None:
    assert vocabulary.canonical(written) == known


def test_terms_are_found_where_they_stand_and_the_longest_wins() -> None:
    text = "Spring Boot, node.js / C++ and .NET Core; CI/CD with GitHub Actions"
    mentions = vocabulary.find(text)
    assert [m.canonical for m in mentions] == ["Spring Boot", "Node.js", "C++", ".NET Core", "CI/CD", "GitHub Actions"]
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@pytest.mark.parametrize(
    "text", ["ready to go home", "a delta of two", "we react to it", "a window and a word", "a rag"]
)
def test_common_words_are_no_names(text: str) -> None:
    assert vocabulary.find(text) == []


def test_a_name_in_capitals_is_that_name_and_a_short_one_may_be_another() -> None:
    assert [m.canonical for m in vocabulary.find("EXCEL, ORBIS, PYTHON")] == ["Excel", "Orbis", "Python"]
    assert [m.canonical for m in vocabulary.find("GO, excel at it")] == []


def test_specific_implies_general_only() -> None:
    assert {"Python", "web framework"} <= vocabulary.implies("FastAPI")
    assert "FastAPI" not in vocabulary.implies("Python")
    assert "SQL" in vocabulary.implies("PostgreSQL")
    assert "Cerner" not in vocabulary.implies("Epic")
    assert vocabulary.implies("nothing of the kind") == frozenset()


def test_no_term_implies_itself_and_every_general_term_is_known() -> None:
    for name in ("Kubernetes", "AKS", "Amazon RDS", "SAP EWM", "BLS", "Lean Six Sigma"):
        implied = vocabulary.implies(name)
        assert name not in implied
        assert all(vocabulary.kind(general) for general in implied)


def test_aliases_lead_back() -> None:
    for name in ("Kubernetes", "PostgreSQL", "BLS", "GDPR"):
        assert vocabulary.aliases(name)
        assert all(vocabulary.canonical(alias) == name for alias in vocabulary.aliases(name))


@pytest.mark.parametrize(
    "text", ["Security matters", "kept networks and security running", "Epic Games", "Delta Airlines"]
)
def test_a_plain_word_or_a_company_is_no_product(text: str) -> None:
    assert vocabulary.find(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CompTIA Security+", "Security+"),
        ("Network+ certified", "Network+"),
        ("Charted in Epic", "Epic"),
        ("C++17", "C++"),
    ],
)
def test_signs_and_capitals_tell_a_product(text: str, name: str) -> None:
    assert [m.canonical for m in vocabulary.find(text)] == [name]


@pytest.mark.parametrize(
    "text", ["safe storage of solvents", "full of ideas", "the upkeep of the paths", "ventricular flutter"]
)
def test_everyday_words_are_no_names_that_are_written_otherwise(text: str) -> None:
    assert not [m for m in vocabulary.find(text) if m.canonical in ("SAFe", "IDeaS", "UpKeep", "Flutter")]


@pytest.mark.parametrize(
    ("general", "specific"),
    [
        ("Docker", "Docker Compose"),
        (".NET", ".NET Core"),
        ("Verilog", "SystemVerilog"),
        ("Apache Spark", "Spark SQL"),
        ("VMware", "vSphere"),
        ("PCR", "qPCR"),
        ("shell", "Bash"),
        ("Google Analytics", "GA4"),
        ("Lean", "lean manufacturing"),
        ("SHRM-CP", "SHRM-SCP"),
        ("HNC", "HND"),
        ("Level 2 Food Hygiene", "Food Hygiene Level 3"),
        ("Security clearance", "DV clearance"),
        ("AWS certification", "AWS Certified Solutions Architect"),
        ("AWS Solutions Architect", "AWS Certified Solutions Architect"),
        ("Salesforce Administrator", "Salesforce certified administrator"),
        ("HGV licence", "HGV Class 2"),
        ("Category C licence", "Class 1"),
        ("Driving licence", "clean driving licence"),
        ("DBS", "enhanced DBS"),
        ("chartered accountant", "ACCA"),
        ("RICS", "chartered surveyor"),
        ("CFA", "CFA charterholder"),
        ("FE exam", "EIT"),
        ("Bar exam", "admitted to the bar"),
        ("doctorate", "PhD"),
        ("master's", "MSc"),
        ("bachelor's", "BA"),
        ("Pflegefachkraft", "Gesundheits- und Krankenpflegerin"),
        ("forklift licence", "counterbalance and reach licence"),
        ("continuous integration", "CI/CD"),
        ("data visualisation", "dashboards"),
        ("Microsoft Office", "Microsoft 365"),
        ("PLC", "PLC programming"),
        ("CNC", "CNC programming"),
        ("SAP CO", "SAP FI/CO"),
        ("event coordination", "event management"),
        ("public relations", "media relations"),
        ("budgeting", "budget management"),
        ("training", "training delivery"),
        ("reinforced concrete", "reinforced concrete design"),
        ("structural steel", "steel design"),
        ("site supervision", "site management"),
        ("patents", "patent law"),
        ("elderly care", "geriatrics"),
        ("purchasing", "procurement"),
        ("supply chain", "supply chain management"),
        ("wine knowledge", "sommelier"),
        ("strategy", "strategic planning"),
        ("Chinese", "Mandarin"),
    ],
)
def test_what_is_more_than_a_thing_implies_it_and_is_not_it(general: str, specific: str) -> None:
    one, two = vocabulary.canonical(general), vocabulary.canonical(specific)
    assert one in vocabulary.implies(two)
    assert two not in {one, *vocabulary.implies(one)}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Angular", "AngularJS"),
        ("17th Edition", "18th Edition"),
        ("ARB", "RIBA"),
        ("Presto", "Trino"),
        ("BA", "BSc"),
        ("MSc", "MA"),
        ("PGCE", "PGDE"),
        ("ACA", "ACCA"),
        ("Gas Safe registered", "Gas Safety"),
        ("CEng", "MIMechE"),
        ("Upselling", "cross-selling"),
        ("MIG welding", "MAG welding"),
        ("carpentry", "joinery"),
        ("A&E", "emergency medicine"),
        ("contract review", "contract drafting"),
        ("vulnerability scanning", "vulnerability management"),
        ("Articulate 360", "Storyline"),
        ("Mandarin", "Cantonese"),
    ],
)
def test_what_is_named_alike_and_another_thing(one: str, two: str) -> None:
    first, second = vocabulary.canonical(one), vocabulary.canonical(two)
    assert first != second
    assert first not in vocabulary.implies(second)
    assert second not in vocabulary.implies(first)
