"""Material in prompts, and quotes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.engine.llm.fence import datum, fenced, plain, posting_lines
from tailor.engine.llm.quotes import locate

POSTING = (
    "About us\r\n• 5+ years of  “hands-on”\u00a0Python\n• Java­Script – or TypeScript\n"
    "We don’t need C#; Knowledge of SQL,\nExcel and CRM.\nİstanbul Straße"
)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ('5+ years of "hands-on" python', "5+ years of  “hands-on”\u00a0Python"),
        ("Knowledge of SQL, Excel and CRM", "Knowledge of SQL,\nExcel and CRM"),
        ("| Knowledge of SQL,\n| Excel", "Knowledge of SQL,\nExcel"),
        ("javascript - OR typescript", "Java­Script – or TypeScript"),
        ("C#", "C#"),
        ("STRASSE", "Straße"),
        ("• 5+ years", "5+ years"),
        ("Java", None),
        ("Script", None),
        ("ten years of Zabbix", None),
        ("", None),
        ("•", None),
    ],
)
def test_a_quote_is_found_as_it_stands(quote: str, found: str | None) -> None:
    assert locate(quote, POSTING) == found


@given(st.text(), st.text())
def test_what_is_located_stands_in_the_text(quote: str, text: str) -> None:
    found = locate(quote, text)
    assert found is None or (found and found in text)


@given(st.text())
def test_no_text_can_write_outside_of_the_fence(text: str) -> None:
    for block in (fenced([text]), fenced(posting_lines(text, 4_000))):
        assert all(line.startswith("| ") for line in block.splitlines())
        assert len(block.splitlines()) == len(block.split("\n")) or not block


@pytest.mark.parametrize(
    "mark",
    [
        "<|im_end|>",
        "<|eot_id|>",
        "</s>",
        "[INST]",
        "[/INST]",
        "<</SYS>>",
        "<end_of_turn>",
        "<｜end▁of▁sentence｜>",
        "<think>",
    ],
)
def test_chat_template_tokens_do_not_reach_the_model(mark: str) -> None:
    assert datum(f"before{mark}after") == "before after"


def test_a_token_put_together_from_unseen_marks_does_not_reach_the_model() -> None:
    assert "<|im_end|>" not in datum("a<|im\u200b_end|>b")
    assert "<|im_end|>" not in datum("a<\u200b|im_end|\xad>b")
    assert "<|im_end|>" not in datum("a<|im_<|x|>end|>b")
    assert datum("safe\U000e0041\U000e0042") == "safe"


def test_a_long_posting_keeps_its_lists() -> None:
    prose = "We are a company with a long history that we like to tell at great length. " * 8
    text = "\n".join([prose] * 100 + ["- Python", "- Go"])
    lines = posting_lines(text, 6_000)
    assert sum(map(len, lines)) <= 6_000
    assert lines[-2:] == ["- Python", "- Go"]


def test_a_posting_on_one_line_is_cut_at_its_sentences() -> None:
    text = "You know Python. " * 6_000
    lines = posting_lines(text, 6_000)
    assert 300 < len(lines) < 400
    assert lines[0] == "You know Python."


def test_plain_is_bounded() -> None:
    assert plain("word " * 100_000, 50).endswith("…")
    assert len(plain("word " * 100_000, 50)) <= 50
