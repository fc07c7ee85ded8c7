"""Amounts of money that a posting asks for, and those that a line tells: a budget of £400k is none of £500k."""

import re

_AMOUNT = re.compile(
    r"(?:(?P<sign>[£€$])\s?(?P<n>\d[\d.,]*)|(?P<m>\d[\d.,]*)\s?(?P<unit>€|£|EUR\b|GBP\b|USD\b|CHF\b|euros?\b))"
    r"\s?(?P<scale>k\b|m\b|mn\b|bn\b|million\w*\b|thousand\b|billion\b|mio\.?|tsd\.?|millones|millions?)?",
    re.IGNORECASE,
)
_SCALES = {"k": 1e3, "t": 1e3, "m": 1e6, "b": 1e9}
_SIGNS = {"eur": "€", "gbp": "£", "usd": "$"}


def _amounts(text: str) -> dict[str, float]:
    """The highest amount of each currency that a text names."""
    found: dict[str, float] = {}
    for each in _AMOUNT.finditer(text):
        written = (each["n"] or each["m"]).rstrip(".,")
        sign = each["sign"] or _SIGNS.get(each["unit"].casefold()[:3], each["unit"])
        scale = _SCALES.get((each["scale"] or " ")[0].casefold(), 1.0)
        # With a scale behind it a point is a decimal one ("£1.2m"), without one it parts thousands ("€6,200").
        plain = written.replace(",", ".") if scale > 1 else re.sub(r"[.,](?=\d{3}\b)", "", written).replace(",", ".")
        try:
            amount = float(plain) * scale
        except ValueError:  # "1.200.000k"
            continue
        found[sign] = max(found.get(sign, 0.0), amount)
    return found


def enough(wish: str, line: str) -> bool:
    """Whether a line tells of as much money as a wish asks for, in the same currency; any does where it names none."""
    wanted = _amounts(wish)
    told = _amounts(line) if wanted else {}
    return all(told.get(sign, 0.0) >= amount for sign, amount in wanted.items())
