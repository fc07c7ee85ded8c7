"""The fact check on texts whose truth is known: what slips through, and what is refused without a reason.

What is asked for is asked of sets of which only totals are looked at. The others were read while rules were written,
so that their figures only tell whether anything was lost. What each set gave at first sight, before any rule was
changed for it, stands in the head of its file.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tailor.engine.languages import language_name
from tailor.model.claims import Check
from tests.corpus import CORPUS
from tests.eval.fact_check_cases import (
    Case,
    crafted_cases,
    held_out,
    known_cases,
    model_cases,
    own_cases,
    written_cases,
)
from tests.eval.report import Figure, Section, at_least, at_most


def measure() -> tuple[Section, ...]:
    """Recall of fabrications and false refusals on each set, and the time a check takes."""
    timed: list[float] = []
    sources = [("own", own_cases)]
    if (CORPUS / "eval").exists():
        sources += [("crafted", crafted_cases), ("model", model_cases)]
    sections = [_section(f"fact check, {name}", [case for _, case in cases()], timed) for name, cases in sources]
    sections += [
        _section(f"fact check, {name}, read", list(written_cases(f"fact_check_{name}")), timed, asked=False)
        for name in _READ
    ]
    sections += [
        _totals_only(_section(f"fact check, {manner}, unread", list(written_cases(f"fact_check_{name}")), timed))
        for manner, name in _UNREAD
    ]
    sections += _by_language(timed)
    known = list(known_cases())
    verdicts = [(case, case.check().verdict) for case in known]
    sections.append(
        Section(
            "fact check, known to defeat guards",
            (
                at_least(
                    "planted claims refused", [v == "unsupported" for c, v in verdicts if not c.supported], 14 / 15
                ),
                at_most("faithful ones refused", [v == "unsupported" for c, v in verdicts if c.supported], 0.0),
            ),
            tuple(_failure(c, c.check()) for c, v in verdicts if (v == "supported") is not c.supported),
        )
    )
    timed.sort()
    milliseconds = 1000 * timed[int(len(timed) * 0.95)] if timed else 0.0
    sections.append(
        Section(
            "fact check, time",
            (Figure("95th percentile of a check, CPU", milliseconds, len(timed), "≤ 5 ms", milliseconds <= 5, "ms"),),
        )
    )
    return tuple(sections)


#: The sets in English that were read while rules were written.
_READ = (
    *("fresh", "second", "third", "practice", "fourth", "fifth", "rehearsal"),
    *("eighth", "ninth", "tenth", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
)
#: Those that nobody has read, and in what manner they are written.
_UNREAD = (("reworded freely", "twelfth_unread"),)
#: The sets of other languages; of all but the third and the fifth a third has not been read.
_ABROAD = ("languages", "languages_second", "languages_third", "languages_fourth", "languages_fifth")


def _by_language(timed: list[float]) -> Iterator[Section]:
    """The sets that are of other languages alone, language by language, and the part of them that is held out."""
    cases = [case for name in _ABROAD for case in written_cases(f"fact_check_{name}")]
    tongues: dict[str, list[Case]] = {}
    for case in cases:
        source = f" from {language_name(case.source_language)}" if case.source_language else ""
        tongues.setdefault(f"{language_name(case.language)}{source}", []).append(case)
    for tongue, spoken in sorted(tongues.items()):
        yield _section(f"fact check, {tongue}", spoken, timed, asked=False)
    unread = [
        c
        for name in _ABROAD
        if not name.endswith(("third", "fifth"))
        for c in written_cases(f"fact_check_{name}")
        if held_out(c.text)
    ]
    yield _totals_only(_section("fact check, other languages, unread", unread, timed))


def _totals_only(section: Section) -> Section:
    """A section without its failures: whoever reads them writes rules for them."""
    return replace(section, failures=())


def _section(name: str, cases: list[Case], timed: list[float], *, asked: bool = True) -> Section:
    """What the check says of some cases; asked: whether they are of those that have targets."""
    results = []
    for case in cases:
        began = time.thread_time()
        result = case.check()
        timed.append(time.thread_time() - began)
        results.append((case, result))
    false = [r.verdict for c, r in results if not c.supported]
    true = [r.verdict for c, r in results if c.supported]
    return Section(
        name,
        (
            at_least("fabrications found (hard + soft)", [v != "supported" for v in false], 0.95 if asked else None),
            at_least("fabrications refused (hard)", [v == "unsupported" for v in false]),
            at_most("faithful ones refused (hard)", [v == "unsupported" for v in true], 0.05 if asked else None),
            at_most("faithful ones refused or asked about", [v != "supported" for v in true], 0.15 if asked else None),
        ),
        tuple(_failure(c, r) for c, r in results if (r.verdict == "supported") is not c.supported),
    )


def _failure(case: Case, result: Check) -> dict[str, Any]:
    return {
        "name": case.name,
        "kind": case.kind,
        "supported": case.supported,
        "verdict": result.verdict,
        "text": case.text,
        "before": case.before,
        "offending": [f"{c.kind}: {c.text} ({c.tier})" for c in result.claims if not c.supported],
    }
