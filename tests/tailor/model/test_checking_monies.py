"""What an amount of money was, and by how much or to how much something changed."""

import pytest

from tailor.model.checking import check
from tailor.model.resume import Passage


def verdict(line: str, text: str) -> str:
    head = Passage(ref="w1", item="w1", text="Buyer, Oak & Sons, Leeds, 2016 - 2022")
    return check(text, [head, Passage(ref="w1a", item="w1", text=line)], before=line).verdict


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Cut costs by £18,000", "Saved £18,000"),
        ("Cut costs by £18,000", "Reduced costs by £18k"),
        ("Saved £18,000 a year by changing supplier", "Saved £18k annually"),
        ("Raised £4,200 for the roof", "Secured £4,200 for the roof"),
        ("Raised £4,200 for the roof and spent £3,000 on slates", "Spent £3,000 on slates"),
        ("Upgrades brought in about £900 a month", "Generated around £900 a month"),
        ("Sold £40,000 of tools", "Generated £40,000"),
        ("Brought travel spend down from £200k to £150k", "Saved £50k"),
        ("Took the water bill from £400 to £250 with new taps", "Saved £150 on water with new taps"),
        ("Won the hospital contract, worth £180k a year", "Secured £180k a year from the hospital"),
        ("Put down £5,000 for a new oven", "Paid £5,000 for a new oven"),
        ("Found £18,000 of savings", "Delivered £18,000 in savings"),
        ("Handled petty cash of £500 a month", "Managed £500 in petty cash a month"),
        ("Raised £140k in 2023, £20k over budget", "Raised £140,000 in 2023, exceeding budget by £20,000"),
    ],
)
def test_an_amount_remains_what_it_was(line: str, text: str) -> None:
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Cut costs by £18,000", "Generated £18k"),
        ("Cut costs by £18,000", "Earned about £18,000"),
        ("Cut costs by £18,000", "Spent £18,000"),
        ("Saved £18,000 a year by changing supplier", "Brought in £18,000 a year"),
        ("Raised £4,200 for the roof", "Spent £4,200 on the roof"),
        ("Raised £4,200 for the roof", "Earned £4,200"),
        ("Raised £4,200 for the roof and spent £3,000 on slates", "Raised £3,000"),
        ("Managed a budget of £40,000", "Spent £40,000"),
        ("Managed a budget of £40,000", "Saved £40,000"),
        ("Spent £40,000 on tools", "Generated £40,000"),
        ("Won a £25,000 grant", "Managed £25,000"),
        ("Turnover of £300k", "Saved £300k"),
        ("Took the water bill from £250 to £400 with new taps", "Saved £150 on water with new taps"),
        ("Brought travel spend down from £200k to £150k", "Spent £50k"),
    ],
)
def test_an_amount_that_was_something_else_is_found(line: str, text: str) -> None:
    assert verdict(line, text) != "supported"


@pytest.mark.parametrize(
    ("line", "text", "other"),
    [
        ("Cut turnaround to 3 days", "Reduced turnaround to three days", "Reduced turnaround by three days"),
        ("Cut turnaround to 3 days", "Cut turnaround to 3 days", "Saved 3 days on turnaround"),
        ("Raised attendance by 40 a week", "Increased attendance by 40 a week", "Raised attendance to 40 a week"),
        ("Cut stock from £1,200 to £300", "Cut stock by £900", "Cut stock by £300"),
        ("Got waste down to 4%", "Cut waste to 4%", "Cut waste by 4%"),
        ("Grew the list by 4,000 readers", "Increased the list by 4,000 readers", "Grew the list to 4,000 readers"),
        ("Reduced errors by 12 to 4 a month", "Reduced errors by 12 to four a month", "Reduced errors to 12 a month"),
        ("Moved 300 files to 4 servers", "Migrated 300 files to 4 servers", "Migrated 400 files to 3 servers"),
    ],
)
def test_by_how_much_is_not_to_how_much(line: str, text: str, other: str) -> None:
    assert verdict(line, text) == "supported"
    assert verdict(line, other) == "unsupported"
