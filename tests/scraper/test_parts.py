"""The small parts: decoding, lenient JSON, text of markup, languages, the command; and that nothing makes them raise."""

# ruff: noqa: E501 - samples are easier to compare when each is one line

import asyncio
import json
import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import from_text, parse_page
from scraper.lexicon import ascii_only, edges, endings, language, words
from scraper.posting import JobPosting
from scraper.text import lenient
from scraper.text.decode import decode
from scraper.text.markup import parse, standing, tags
from scraper.text.plain import from_html
from tests.scraper.board import PostingServer, posting_page


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("Büro".encode(), "text/html; charset=utf-8", "Büro"),
        ("Büro".encode("latin-1"), "text/html; charset=iso-8859-1", "Büro"),
        ("Büro".encode("latin-1"), "text/html", "Büro"),
        ("Büro".encode("latin-1"), "text/html; charset=utf-8", "Büro"),
        ("Büro".encode(), "text/html; charset=no-such-thing", "Büro"),
        ("Büro".encode("utf-8-sig"), "text/html; charset=iso-8859-1", "Büro"),
        ("Büro".encode("utf-16"), "text/html", "Büro"),
        ("“Büro” – 10 €".encode("cp1252"), "text/html; charset=iso-8859-1", "“Büro” – 10 €"),
        ("仕事".encode("shift_jis"), "text/html; charset=Shift_JIS", "仕事"),
        ("工作".encode("gb18030"), "text/html; charset=gb2312", "工作"),
        ('<meta charset="windows-1250">Řidič'.encode("cp1250"), "text/html", '<meta charset="windows-1250">Řidič'),
        ("Operação à máquina".encode(), "text/html; charset=iso-8859-1", "Operação à máquina"),
        ("Водитель трамвая".encode(), "text/html; charset=windows-1251", "Водитель трамвая"),
        ("Водитель трамвая".encode("cp1251"), "text/html; charset=windows-1251", "Водитель трамвая"),
        (b"\xff\xfe\xfd\x00", "text/html; charset=utf-8", None),
        (b"", "", ""),
    ],
)
def test_decoding(body: bytes, content_type: str, text: str | None) -> None:
    decoded = decode(body, {"content-type": content_type})
    assert text is None or decoded == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1}', {"a": 1}),
        ('<!-- {"a": 1} -->', {"a": 1}),
        ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
        ('/* <![CDATA[ */ {"a": 1} /* ]]> */', {"a": 1}),
        ('{"a": 1};', {"a": 1}),
        ('{"a": [1, 2,],}', {"a": [1, 2]}),
        ('{"a": "x\ny\tz"}', {"a": "x\ny\tz"}),
        (r'{"a": "50\% of \d and \'x\'"}', {"a": r"50\% of \d and 'x'"}),
        (r'{"a": "C:\\new, [}"}', {"a": r"C:\new, [}"}),
        ('{"a": "no, } comma"}', {"a": "no, } comma"}),
        ("{&quot;a&quot;: 1}", {"a": 1}),
        ('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}]),
        ("{'a': 'it\\'s \"x\"', 'b': None, 'c': True}", {"a": 'it\'s "x"', "b": None, "c": True}),
        ('{a: "x: y", $b: undefined, c: [NaN, 1,], }', {"a": "x: y", "$b": None, "c": [None, 1]}),
        ('{"a": "http://x", // of this\n "b": /* none */ 1}', {"a": "http://x", "b": 1}),
        ('{"a": {"b": [1, {"c": "x"}]', {"a": {"b": [1, {"c": "x"}]}}),
        ('{"a": 1, "b": "and so o', {"a": 1, "b": "and so o"}),
        ('"{\\"a\\": 1}"', {"a": 1}),
        ("{&amp;quot;a&amp;quot;: 1}", {"a": 1}),
        ("{”a”: 1}", {"a": 1}),
        ("{a: `x\ny`, b: 'one ' +\n 'two'}", {"a": "x\ny", "b": "one two"}),
        ("", None),
        ("not json", None),
        ("[" * 100_000, None),
    ],
    ids=lambda each: str(each)[:25],
)
def test_lenient_json(text: str, value: object) -> None:
    assert lenient.loads(text) == value


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<h2>Head</h2><ul><li>a<li>b</ul>", "## Head\n\n- a\n- b"),
        ("<p><strong>Head</strong></p><p>Text.</p>", "### Head\n\nText."),
        ("<b>Head:</b><br>Text<br>More", "### Head:\n\nText\nMore"),
        ("C<span>ond</span>uct", "Conduct"),
        ("&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;", "a\n\nb"),
        ("&amp;lt;p&amp;gt;a &amp;amp;amp; b&amp;lt;/p&amp;gt;", "a & b"),
        ("a\nb\n\n• c\n• d", "a\nb\n\n- c\n- d"),
        ("<ul><li>a<ul><li>b</ul></ul>", "- a\n  - b"),
        ("<ul><li><p>a</p><p>b</p></ul>", "- a\n  b"),
        ("• a<br>• b", "- a\n- b"),
        ("<p>a</p><script>alert(1)</script><p onclick=x>b</p>", "a\n\nb"),
        ("a\u200bb\u00adc", "abc"),
        ("5 < 6 and 7 > 2", "5 < 6 and 7 > 2"),
        ("R&D & sales", "R&D & sales"),
        (
            "<p>a</p><p>https://film.example/x?y=1</p><ul><li>http://x.example</li><li>b, see https://x.example</ul>",
            "a\n\n- b, see https://x.example",
        ),
        ("", ""),
    ],
)
def test_markup_as_text(markup: str, text: str) -> None:
    assert from_html(markup) == text


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (
            "We are looking for an engineer with experience in the design of railways and you will be part of our team.",
            "en",
        ),
        (
            "Wir suchen für unser Büro eine Verstärkung, die mit uns die Fahrpläne für den Verkehr plant und betreut.",
            "de",
        ),
        (
            "Nous recherchons un chef de projet pour le déploiement des bornes dans la région et vous serez en équipe.",
            "fr",
        ),
        ("Hledáme vývojáře, který se nebojí práce na projektech a má zkušenosti s vývojem. Co vám nabízíme?", "cs"),
        ("実務経験三年以上の方を募集します。", "ja"),
        ("三年以上公共交通调度工作经验。", "zh"),
        ("사십 명의 전차 기사 야간 근무를 계획합니다.", "ko"),
        ("xyz", None),
        ("", None),
    ],
)
def test_language(text: str, tag: str | None) -> None:
    assert language.guess(text) == tag


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["text/html", "application/json", "application/xml", "text/plain", ""]))
def test_no_bytes_make_the_parser_raise(body: bytes, kind: str) -> None:
    posting = parse_page(body, {"Content-Type": kind}, "https://example.com/1")
    assert isinstance(posting, JobPosting)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["@type", "@graph", "title", "description", "hiringOrganization", "jobLocation", "address", "baseSalary", "value", "url", "identifier", "validThrough", "name", "id", "content", "location", "jobs", "categories", "lists", "jobAd"]),
        inner,
        max_size=5,
    ),
    max_leaves=15,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["title", "description", "hiringOrganization", "jobLocation", "baseSalary", "datePosted", "validThrough", "employmentType", "jobLocationType", "url", "identifier", "responsibilities", "applicantLocationRequirements"]), JSON_VALUES))  # fmt: skip
def test_no_json_ld_makes_the_parser_raise(node: dict[str, object]) -> None:
    data = json.dumps({"@type": "JobPosting", **node}).replace("<", "\\u003c")
    parse_page(f"<script type=application/ld+json>{data}</script>".encode(), {}, "https://example.com/1")


@settings(max_examples=200, deadline=None)
@given(JSON_VALUES)
def test_no_json_makes_a_boards_reader_raise(value: object) -> None:
    parse_page(
        json.dumps(value).encode(), {"content-type": "application/json"}, "https://apply.workable.com/acme/j/AAAA111111"
    )


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_no_pasted_text_raises(text: str) -> None:
    assert from_text(text).outcome in {"ok", "needs_paste", "not_a_posting"}


async def test_the_command_prints_text_and_json(server: PostingServer) -> None:
    server.serve("/job", posting_page())

    async def run(*arguments: str, stdin: bytes = b"") -> tuple[int | None, str]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "scraper", *arguments, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate(stdin)
        return process.returncode, output.decode()

    code, text = await run("--allow-host", server.origin, server.url("/job"))
    assert code == 0
    assert "title: Routing Engineer (json-ld)" in text
    assert "- Comfort with noisy GPS data" in text
    code, text = await run("--json", "--allow-host", server.origin, server.url("/job"))
    assert json.loads(text)["hiringOrganization"] == "Tidewater Transit Labs"
    code, text = await run(server.url("/job"))
    assert code == 1
    assert "reason: This address does not lead to a public website" in text
    code, text = await run("-", stdin=b"Night Manager at Ghent Trams\n\nRequirements\n- Fluent Dutch and English")
    assert code == 0
    assert "hiringOrganization: Ghent Trams" in text


@pytest.mark.parametrize(
    ("pattern", "part"),
    [
        ("weaver|tisserand|węgl|тка[чш]", "weaver|tisserand"),
        ("(?:bäcker|koch\\b|повар)in", "(?:koch\\b)in"),
        ("(?<!\\w)(?:пекар|кухар)", "(?!)"),
        ("m[eé]canic|caf(?:é|eteria)? noir", "m[eé]canic|caf(?:eteria)? noir"),
        ("größe?|za(?:ł)?oga|š*koda|żż{2}", "za(?:(?!))?oga|(?:(?!))*koda"),
        ("\\((?![ąę])x|[^)|ż]y", "\\((?![ąę])x|[^)|ż]y"),
    ],
)
def test_what_no_ascii_text_matches_is_left_out_of_a_pattern(pattern: str, part: str) -> None:
    assert ascii_only.part(pattern) == part


@given(
    st.lists(
        st.sampled_from(
            [
                "you",
                "will",
                "need",
                "a",
                "van",
                "driver",
                "(m/w/d)",
                "our",
                "team",
                "bring",
                "3",
                "offer",
                "closed",
                "apply",
            ]
        )
    )
)
def test_a_vocabulary_finds_the_same_in_ascii_texts(said: list[str]) -> None:
    text = " ".join(said)
    for each in (words.DUTIES, words.NEEDS, words.OFFERS, words.OCCUPATION, endings.EXPIRED, edges.CHROME):
        found, whole = each.search(text), re.search(each.pattern, text)
        assert (found and found.span()) == (whole and whole.span())


def test_a_tree_that_stands_is_gone_through_in_its_order() -> None:
    tree = parse("<main><p>a<b>b</b></p><ul><li>c<p>d</p></li></ul></main><p>e</p>")
    main, item = next(tags(tree, "main")), next(tags(tree, "li"))
    asked = [(tree, ()), (tree, ("p", "b")), (main, ("b", "p")), (main, ("p",)), (item, ()), (item, ("p", "p", "u"))]
    before = [[id(each) for each in tags(element, *names)] for element, names in asked]
    with standing(tree):
        assert [[id(each) for each in tags(element, *names)] for element, names in asked] == before
        other = parse("<p>f</p>")
        assert [each.name for each in tags(other)] == ["html", "body", "p"]
    item.extract()
    assert [each.name for each in tags(main)] == ["p", "b", "ul"]
