"""Which part of a header is the employer and which the title, chosen by learned weights."""

from dataclasses import replace

import pytest

from bench import resumes
from tailor.documents.pages.geometry import Run
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import chosen, spans
from tailor.documents.parsing.cutting import cut
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.parse import parse
from tailor.documents.parsing.pieces import Facts
from tailor.model.resume import Work
from tests.tailor.documents.lines import line

_JOBS = (
    ("Loom Mechanic", "Tarrow Mills · Ostby (Vale)", "2016 – 2019"),
    ("Dye Chemist", "Ferrin & Daughters · Quell (Vale)", "2012 – 2016"),
    ("Yarn Tester", "Halden Weaving · Brimsby (Vale)", "2009 – 2012"),
)


def _lines(*jobs: tuple[str, str, str]) -> list[Line]:
    head = [line("Anna Example", size=20), line("anna@example.org"), line("Experience", bold=True, size=14, gap=2.4)]
    for title, employer, when in jobs:
        head += [line(title, when, bold=True, gap=2.4), line(employer, italic=True)]
        head += [line("Kept forty looms running.", bullet="•")]
    return head


def _section(*headers: tuple[Line, ...]) -> list[tuple[Work, Facts]]:
    section = []
    for number, header in enumerate(headers, 1):
        facts = cut(Entry(list(header), []))
        texts = [piece.text for piece in facts.pieces] + ["", ""]
        told = {"name": texts[0], "position": texts[1], "description": " · ".join(filter(None, texts[2:]))}
        section.append((Work(id=f"w{number}", location=facts.place, **told), facts))
    return section


def test_of_the_parts_of_a_header_those_are_told_for_which_most_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    worth = {"employer": {"row_1": 1.0, "right_bracket": 2.0}, "position": {"row_0": 1.0, "whole_cell": 1.0}}
    monkeypatch.setattr(chosen, "weights", worth.__getitem__)
    section = _section(*((line(title, when), line(employer)) for title, employer, when in _JOBS[:1]))
    (work,) = chosen.choose(section)
    assert (work.name, work.position) == ("Ostby", "Loom Mechanic")
    said = f"{work.location} {work.description}"
    assert "Tarrow Mills" in said  # what is neither is not lost
    assert "Vale" in said


def test_the_row_below_names_the_employer_where_a_sign_parts_a_title_from_its_field(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worth = {"employer": {"part_0": 2.0}, "position": {"part_1": 2.0, "titled": 1.0}}
    monkeypatch.setattr(chosen, "weights", worth.__getitem__)
    header = line("Fibre Ecology | Teaching Assistant", "11/2023 - 12/2023"), line("University of Quell")
    (work,) = chosen.choose(_section(header))
    assert (work.name, work.position) == ("University of Quell", "Teaching Assistant")
    header = line("Tarrow Mills Ltd | Teaching Assistant", "11/2023 - 12/2023"), line("University of Quell")
    (work,) = chosen.choose(_section(header))
    assert work.name == "Tarrow Mills Ltd"


def test_no_part_is_the_employer_and_within_the_title(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen, "weights", {"employer": {"row_0": 1.0}, "position": {"row_0": 1.0, "titled": 0.5}}.get)
    (work,) = chosen.choose(_section((line("Loom Mechanic, Tarrow Mills"),)))
    assert work.name
    assert work.position
    assert spans.letters(work.name) not in spans.letters(work.position)


def test_what_a_form_says_by_its_labels_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen, "weights", {"employer": {"none": 9.0}, "position": {"none": 9.0}}.get)
    ((work, facts),) = _section((line("Tarrow Mills", "2016 – 2019"), line("Loom Mechanic")))
    facts.pieces = [replace(piece, says="organisation") for piece in facts.pieces]
    assert chosen.choose([(work, facts)]) == [work]


def test_entries_of_one_section_are_compared_slot_by_slot() -> None:
    found = [facts for _, facts in _section(*((line(t, w), line(e)) for t, e, w in _JOBS))]
    offered = [spans.offered(facts) for facts in found]
    spans.describe(found, offered)
    told = next(span for span in offered[0] if span.text == "Tarrow Mills")
    assert told.signs["share"] == 1.0
    assert told.signs["others_right_place"] == 0.0
    assert told.signs["right_bar"]


def test_a_comma_parts_names_where_no_space_is_put_beside_it() -> None:
    ((_, facts),) = _section((line("见习织布工,塔罗纺织厂,奥斯比", "2016.03 – 2019.08"),))
    assert {"见习织布工", "塔罗纺织厂"} <= {span.text for span in spans.offered(facts)}
    assert spans.parts("1,200 looms") == ["1,200 looms"]


def test_very_many_positions_stay_as_rules_read_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen, "weights", {"employer": {"none": 9.0}, "position": {"none": 9.0}}.get)
    ((work, facts),) = _section((line("Tarrow Mills", "2016 – 2019"), line("Loom Mechanic")))
    assert {job.name for job in chosen.choose([(work, facts)] * 150)} == {""}
    ((work, facts),) = _section((line("Tarrow Mills", "2016 – 2019"), line("Loom Mechanic")))
    assert {job.name for job in chosen.choose([(work, facts)] * 151)} == {"Tarrow Mills"}


def test_weights_are_learned_from_people_and_read_others() -> None:
    """Rules take the employer with its town; where others part them, so do weights that learned from those."""
    people = []
    for at in range(4):
        token = chosen.WATCHED.set([])
        parse(_lines(*_JOBS[at % 3 :], *_JOBS[: at % 3]))
        choices = chosen.WATCHED.get() or []
        chosen.WATCHED.reset(token)
        jobs = [*_JOBS[at % 3 :], *_JOBS[: at % 3]]
        wanted = [
            {"company": employer.split(" · ")[0], "position": title, "dates": when} for title, employer, when in jobs
        ]
        assert len(choices) == len(wanted)
        people.append(resumes.Person(f"p{at}", list(zip(choices, wanted, strict=True)), []))
    weights = resumes.learned(people[:3])
    assert resumes.figures(people[3:], weights) == {"employer": (3, 3), "position": (3, 3)}
    assert resumes.figures(people[3:])["employer"][0] < 3


def test_positions_that_rules_read_are_read_as_before() -> None:
    work = parse(
        _lines(("Loom Mechanic", "Tarrow Mills Ltd", "2016 – 2019"), ("Dye Chemist", "Ferrin GmbH", "2012 – 2016"))
    )[0].work
    assert [(job.name, job.position) for job in work] == [
        ("Tarrow Mills Ltd", "Loom Mechanic"),
        ("Ferrin GmbH", "Dye Chemist"),
    ]


def test_what_little_tells_apart_is_read_as_the_other_positions_are(monkeypatch: pytest.MonkeyPatch) -> None:
    worth = {"employer": {"row_1": 1.0, "words_1": 1.5}, "position": {"row_0": 1.0, "words_1": -1.0}}
    monkeypatch.setattr(chosen, "weights", worth.__getitem__)
    headers = (("Loom Setter", "Tarrow Mills"), ("Dye Mixer", "Halden Weaving"), ("Weftkeeper", "Quell Brothers"))
    section = _section(*((line(title), line(employer)) for title, employer in headers))
    assert [(job.position, job.name) for job in chosen.choose(section)] == list(headers)


def test_a_department_that_some_employers_lack_is_no_part_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    worth = {"employer": {"row_1": 1.0, "comma": 0.5, "part_0": 0.2}, "position": {"row_0": 1.0, "comma": -1.0}}
    monkeypatch.setattr(chosen, "weights", worth.__getitem__)
    headers = (("Loom Setter", "Tarrow Mills, Dyehouse"), ("Dye Mixer", "Halden Weaving"), ("Cook", "Quell, Yarn & Co"))
    section = _section(*((line(title), line(employer)) for title, employer in headers))
    assert [job.name for job in chosen.choose(section)] == ["Tarrow Mills", "Halden Weaving", "Quell, Yarn & Co"]


def test_of_a_cell_as_much_is_the_employer_as_in_the_other_positions() -> None:
    lines = [line("Anna Example", size=20), line("anna@example.org"), line("Experience", bold=True, size=14, gap=2.4)]
    for title, employer, about in (
        ("Lead Software Developer", "Quantum Innovations", "QuantumLeap"),
        ("Backend Developer", "CloudSync Solutions", "SyncManager"),
        ("DevOps Engineer", "AutoTech Dynamics", "AutoPilot"),
        ("Game Developer", "PixelForge Studios", "Realm of Adventure"),
        ("Data Engineer", "Insight Analytics", "DataVision"),
        ("Quality Assurance Intern", "CodeFix Labs", "TestSuite Pro"),
    ):
        row = line("x", italic=True)
        row.cells[0].runs = [Run(employer, italic=True), Run(" -"), Run(f" {about}", italic=True)]
        lines += [line(title, bold=True, gap=1.9), row, line("2021 Jan. — 2022 Dec.", "Remote", size=9, gap=1.6)]
        lines += [line("Kept forty looms running.", bullet="•", gap=2.0)]
    names = [job.name for job in parse(lines)[0].work]
    assert names == [
        "Quantum Innovations",
        "CloudSync Solutions",
        "AutoTech Dynamics",
        "PixelForge Studios",
        "Insight Analytics",
        "CodeFix Labs",
    ]


def test_a_state_beside_its_country_employs_nobody() -> None:
    lines = [line("Anna Example", size=20), line("anna@example.org"), line("Experience", bold=True, size=14, gap=2.4)]
    for title, employer, place in (
        ("Loom Mechanic, Senior", "Tarrow Mills", "CA, USA"),
        ("Dye Chemist", "Ferrin Works", "WA, USA"),
        ("Yarn Tester", "Halden Weaving", "PA, USA"),
    ):
        lines += [line(title, place, bold=True, gap=2.4, bullet="•"), line(employer, "June 2004 to Aug. 2006")]
        lines += [line("Kept forty looms running and wrote it down.", bullet="◦")]
    works = parse(lines)[0].work
    assert [work.name for work in works] == ["Tarrow Mills", "Ferrin Works", "Halden Weaving"]
    assert [work.location for work in works] == ["CA, USA", "WA, USA", "PA, USA"]


def test_a_title_that_begins_its_employers_name_is_no_part_of_it() -> None:
    lines = [line("Luca Ferri", size=20), line("luca@example.it"), line("Esperienze", bold=True, size=14, gap=2.4)]
    lines += [line("Falegname, Falegnameria Rossetti, Parma", "2018 – oggi", bold=True, gap=2.4)]
    lines += [line("Costruisco cucine su misura", bullet="•")]
    lines += [line("Aiuto falegname, Mobilificio Bassi, Parma", "2014 – 2018", bold=True, gap=2.4)]
    lines += [line("Montavo mobili dai clienti", bullet="•")]
    works = parse(lines)[0].work
    assert [(work.position, work.name) for work in works] == [
        ("Falegname", "Falegnameria Rossetti"),
        ("Aiuto falegname", "Mobilificio Bassi"),
    ]
    assert not any(work.description for work in works)
