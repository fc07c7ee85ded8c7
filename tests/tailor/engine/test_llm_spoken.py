"""Text shown while JSON is being written, whatever the slices."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.engine.llm.spoken import Spoken

KEYS = frozenset({"after", "reply"})


def shown(*pieces: str) -> str:
    spoken = Spoken(KEYS)
    return "".join(spoken.feed(piece) for piece in pieces)


DOCUMENTS = [
    ('{"after": "plain"}', "plain"),
    ('{"id":"w1h1","after":"a \\"quoted\\" \\\\ word\\/","reason":"no"}', 'a "quoted" \\ word/'),
    ('{"lines":[{"after":"one","cites":["after"]},{"id":"x","after":"two"}],"order":["after"]}', "one\ntwo"),
    ('{"reply":"line\\nbreak \\u00e9\\u20ac","edits":[{"after":"","op":"remove"}]}', "line\nbreak é€"),
    ('{"reply":"\\ud83d\\ude00 smile"}', "😀 smile"),
    ('{"reply":"\\ud83d alone"}', "\ufffd alone"),
    ('{"reply":"\\ude00\\ud83d"}', "\ufffd\ufffd"),
    ('{"nested":{"after":{"after":"deep","other":"no"}}}', "deep"),
    ('Sure!\n```json\n{"reply":"fenced"}\n```', "fenced"),
    ('<think>{"after": "no"} hm</think>{"after":"yes"}', "yes"),
    ('  <think>never ends {"after": "no"}', ""),
    ('{"reply":"nul \\u0000 bell \\u0007 end"}', "nul  bell  end"),
    ('{"a\\u0066ter":"escaped key"}', "escaped key"),
    ('{"reply":"bad \\uZZ00 escape"}', "bad ZZ00 escape"),
    ('{"reply":null,"after":3,"id":true}', ""),
    ("[1, 2, 3]", ""),
    ("", ""),
]


@pytest.mark.parametrize(("document", "text"), DOCUMENTS)
def test_every_split_point_gives_the_same_text(document: str, text: str) -> None:
    assert shown(document) == text
    assert shown(*document) == text
    for first in range(len(document) + 1):
        assert shown(document[:first], document[first:]) == text
        for second in range(first, len(document) + 1, 3):
            assert shown(document[:first], document[first:second], document[second:]) == text


@given(st.lists(st.text(), max_size=4), st.data())
def test_any_text_comes_through_whole(texts: list[str], data: st.DataObject) -> None:
    document = json.dumps(
        {"lines": [{"id": "x", "after": text} for text in texts]}, ensure_ascii=data.draw(st.booleans())
    )
    cuts = sorted(data.draw(st.lists(st.integers(0, len(document)), max_size=6)))
    pieces = [document[a:b] for a, b in zip([0, *cuts], [*cuts, len(document)], strict=True)]
    kept = [text for text in texts if text]
    got = shown(*pieces)
    if not any(ord(letter) < 32 or ord(letter) == 127 or letter in "\b\f\r\t" for text in kept for letter in text):
        assert got == "\n".join(kept)


@given(st.text(alphabet='{}[]",:\\u0dD8aft er<think>/\n'))
def test_faulty_json_never_raises(document: str) -> None:
    assert shown(*document) == shown(document)
