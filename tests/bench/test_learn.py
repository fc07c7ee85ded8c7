"""Captured pages are judged by what was learned without any page of their site."""

import json
from pathlib import Path

from bench.learn import Page, sites_apart


def page(name: str, sign: str) -> Page:
    """A page on which the first of two names is right, and only one sign tells so."""
    return Page(name, [{sign: 1.0}, {}], [True, False], [True, False])


def test_a_sign_that_one_site_alone_bears_is_not_learned_for_it(tmp_path: Path) -> None:
    for name, site in (("a", "one"), ("b", "one"), ("c", "two"), ("d", "three")):
        (tmp_path / name).mkdir()
        told = {"source_repo": site, "file": "page.html"}
        (tmp_path / name / "case.json").write_text(json.dumps(told), "utf-8")
    others = [page("a", "against"), page("b", "against"), page("c", "shared"), page("d", "shared")]
    known = [Page("known", [{"against": 1.0}, {}], [False, True], [False, True])]
    # Both pages of the one site would be right if either were learned from for the other.
    assert sites_apart(known, others, [tmp_path]) == (2, 4)
    alone = [page("a", "against"), page("b", "against")]
    (tmp_path / "b" / "case.json").write_text(json.dumps({"source_repo": "four"}), "utf-8")
    assert sites_apart(known, alone, [tmp_path])[0] == 2
