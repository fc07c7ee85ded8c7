"""Where the entries of a section of positions begin, told by learned weights."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from bench import entries
from tailor.documents.pages.lines import Line
from tailor.documents.parsing import cuts, starts
from tailor.documents.parsing.entries import Entry
from tailor.documents.parsing.weights import INSTEAD, Weights
from tests.corpus import Case
from tests.tailor.documents.lines import line

_DONE = ("Kept forty looms running.", "Trained nine new colleagues.")


def _section(*jobs: tuple[str, str, str], small: bool = False) -> list[Line]:
    """Positions with the title in bold, the employer below it and then the dates; `small` without what was done."""
    lines = []
    for title, employer, when in jobs:
        lines += [line(title, bold=True, gap=2.4), line(employer), line(when, italic=True)]
        lines += [] if small else [line(text, bullet="•", x0=60) for text in _DONE]
    return [replace(each, number=number) for number, each in enumerate(lines, 1)]


_JOBS = (
    ("Loom Mechanic", "Tarrow Mills", "2016 – 2019"),
    ("Dye Chemist", "Ferrin & Daughters", "2012 – 2016"),
    ("Yarn Tester", "Halden Weaving", "2009 – 2012"),
)


def _watched(lines: Sequence[Line]) -> starts.Section:
    token = starts.WATCHED.set([])
    cuts.positions(lines)
    (section,) = starts.WATCHED.get() or []
    starts.WATCHED.reset(token)
    return section


def _cut(lines: Sequence[Line], weights: Weights) -> list[Entry]:
    token = INSTEAD.set({"starts": weights})
    found = cuts.positions(lines)
    INSTEAD.reset(token)
    return found


def _headers(found: Sequence[Entry]) -> list[list[str]]:
    return [[each.text for each in entry.header] for entry in found]


def test_a_section_is_cut_where_most_speaks_for_it() -> None:
    weights = {"begins_bold": 4.0, "goes_on_above1_bold": 2.0, "below_bullet": 2.0, "goes_on_ranged": 1.0}
    found = _cut(_section(*_JOBS), {**weights, "below_bias": 0.5, "begins_bullet": -9.0, "begins_ranged": -9.0})
    assert _headers(found) == [list(job) for job in _JOBS]
    assert [[each.text for each in entry.body] for entry in found] == [list(_DONE)] * 3


def test_rules_stand_where_little_more_speaks_for_another_cut() -> None:
    lines = _section(*_JOBS)
    ruled = _headers(_cut(lines, {}))
    assert _headers(_cut(lines, {"begins_bullet": 0.4})) == ruled  # six lines, each with a little
    assert _headers(_cut(lines, {"begins_bullet": 0.6})) != ruled


def test_what_lasted_some_time_is_not_taken_for_what_stands_below_another() -> None:
    weights = {"below_bias": 9.0, "begins_first": 99.0}
    assert _headers(_cut(_section(*_JOBS), weights)) == _headers(_cut(_section(*_JOBS), {}))
    undated = _section(*((title, employer, "Ostby") for title, employer, _ in _JOBS))
    assert len(_cut(undated, {})) == 3
    assert len(_cut(undated, weights)) == 1


def test_no_line_goes_on_with_a_header_that_has_ended() -> None:
    found = _cut(_section(*_JOBS), {"goes_on_bias": 5.0, "below_bullet": 9.0, "begins_bold": 6.0})
    places = [[each.number for each in entry.header] for entry in found]
    assert all(b == a + 1 for numbers in places for a, b in pairwise(numbers))


def test_what_a_form_says_and_long_sections_stay_as_rules_cut_them() -> None:
    weights = {"begins_bias": 9.0}
    form = _section(*_JOBS)
    form[0] = replace(form[0], cells=[replace(form[0].cells[0], says="title")])
    assert _headers(_cut(form, weights)) == _headers(_cut(form, {}))
    long = _section(*_JOBS * 20)
    assert len(long) > 250
    assert _headers(_cut(long, weights)) == _headers(_cut(long, {}))


def test_no_line_is_lost() -> None:
    lines = _section(*_JOBS)
    for weights in ({"begins_bias": 9.0}, {"below_bias": 9.0}, {"goes_on_bias": 9.0}):
        found = _cut(lines, weights)
        assert [each.number for entry in found for each in (*entry.header, *entry.body)] == [e.number for e in lines]


def test_weights_are_learned_from_sections_and_cut_others() -> None:
    known = []
    for at in range(6):
        jobs = [*_JOBS[at % 3 :], *_JOBS[: at % 3]]
        wanted = [{"company": employer, "position": title, "dates": when} for title, employer, when in jobs]
        known += entries.labelled(_watched(_section(*jobs)), wanted, partial=False)
    assert {state for _, state in known} == set(starts.STATES)
    weights = entries.learned([entries.Document(Case("anna", Path(), {}), [], known)])["starts"]
    others = (("Warp Winder", "Brimsby Carpets", "2020 – 2023"), ("Felt Engineer", "Vale Wool", "2018 – 2020"))
    # Rules are told nothing of the lines, and as much as possible must speak for what was learned.
    blind = {name: 9 * much for name, much in weights.items() if "rule_" not in name}
    assert _headers(_cut(_section(*others), blind)) == [list(job) for job in others]


def test_what_a_partial_source_may_leave_out_teaches_nothing() -> None:
    section = _watched(_section(*_JOBS))
    wanted = [{"company": employer, "position": title, "dates": when} for title, employer, when in _JOBS[:2]]
    assert entries.labelled(section, wanted, partial=True) == []
    assert [state for _, state in entries.labelled(section, wanted, partial=False)].count("begins") == 2


def test_a_header_is_where_its_facts_stand_with_the_dates_beside_them() -> None:
    wanted = [{"company": employer, "position": title, "dates": None} for title, employer, _ in _JOBS]
    states = [state for _, state in entries.labelled(_watched(_section(*_JOBS)), wanted, partial=False)]
    assert states == ["begins", "goes_on", "goes_on", "below", "below"] * 3
