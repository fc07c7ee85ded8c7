"""Numbers and years that may be those of the replaced line: asked about beside it, refused wherever no line stands."""

import pytest

from tailor.model.checking import check
from tailor.model.claims import Check
from tailor.model.resume import Passage

HEAD = Passage(ref="w1", item="w1", text="Shift Lead, Corrie Foods, Leith, March 2016 - June 2022")


def rewritten(line: str, text: str, *, replaces: bool = True) -> Check:
    passages = (HEAD, Passage(ref="w1a", item="w1", text=line))
    return check(text, passages, before=line if replaces else "")


#: Lines, and texts whose number is one of the line's in another guise or one step of arithmetic away from two of them.
MAYBE = [
    ("Ran 3 lines, of the 20 pallets a shift 12 went abroad", "Shipped 8 pallets of 20 a shift at home"),
    ("A crew of 20 by day; nights, another of 5", "25 staff by day and nights"),
    ("Complaints: 40 the first winter, 30 the next", "Complaints fell by 25% after a winter"),
    ("80 jars sampled; the lab rejected 20", "The lab rejected 25% of the jars sampled"),
    ("Jam line 45 cartons an hour, honey line 15", "Ran a jam line three times as fast as the honey line"),
    (
        "Changeovers last 20 minutes, on the old line 50 minutes",
        "Changeovers last 30 minutes less than on the old line",
    ),
]


@pytest.mark.parametrize(("line", "text"), MAYBE)
def test_a_number_that_may_be_reckoned_is_asked_about(line: str, text: str) -> None:
    numbers = [c for c in rewritten(line, text).claims if not c.supported and c.kind in ("number", "quantity")]
    assert [c.tier for c in numbers] == ["soft"]


@pytest.mark.parametrize(("line", "text"), MAYBE)
def test_it_is_refused_where_nobody_sees_the_line_beside_it(line: str, text: str) -> None:
    assert rewritten(line, text, replaces=False).verdict == "unsupported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Day crew of 14, night crew of 6", "Day crew of 14, night crew of 9"),
        ("Packed 900 jars a week on 3 lines", "Packed 900 jars a day on 3 lines"),
        ("Cut changeovers from 10 to 6 minutes", "Cut changeovers from 10 to 4 minutes"),
        ("Complaints: 40 the first winter, 30 the next", "Complaints fell by 33% after a winter"),
        ("Best line two years running", "Best line for two consecutive months"),
        ("Kept 20 fridges at 4 °C", "Kept £20 fridges at 4 °C"),
    ],
)
def test_no_other_number_is_only_asked_about(line: str, text: str) -> None:
    assert rewritten(line, text).verdict == "unsupported"


def test_a_year_of_the_entry_that_dates_something_else_is_asked_about() -> None:
    line = "No accidents since 2019"
    assert rewritten(line, "No accidents since 2016").verdict == "unsure"
    assert rewritten(line, "No accidents since 2014").verdict == "unsupported"
