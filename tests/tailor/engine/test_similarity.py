import asyncio
import logging
import os
import signal
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from tailor.engine import wordpieces
from tailor.engine.base import Brief
from tailor.engine.offline import OfflineEngine
from tailor.engine.similarity import Similarity
from tailor.model.posting import Posting
from tailor.model.resume import Highlight, Resume, Work
from tests.tailor.engine.conftest import Pen


async def test_meaning_counts_more_than_words() -> None:
    async with Similarity() as similarity:
        matrix = await similarity.cosine(
            ["Coaching less experienced engineers"],
            ["Mentored four junior developers", "Baked bread for a hotel", "Coaching less experienced engineers"],
        )
    assert matrix is not None
    assert matrix.shape == (1, 3)
    assert matrix[0, 0] > matrix[0, 1] + 0.2
    assert matrix[0, 2] == pytest.approx(1.0, abs=1e-5)


async def test_what_computes_tells_its_makers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # onnxruntime would note a number for this machine there, and what it is to send.
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    async with Similarity() as similarity:
        assert await similarity.cosine(["payroll"], ["ran the payroll"]) is not None
    assert os.listdir(tmp_path) == []


async def test_a_text_has_the_same_vector_in_any_company() -> None:
    """Batches of different length and the memory of earlier texts must not change what comes out."""
    async with Similarity() as alone, Similarity() as together:
        one = await alone.cosine(["payroll for 40 people"], ["ran the payroll"])
        crowd = [f"line number {n} " + "about many things " * (n % 20) for n in range(90)]
        many = await together.cosine(["payroll for 40 people", *crowd], ["ran the payroll", *crowd])
        again = await together.cosine(["payroll for 40 people"], ["ran the payroll"])
    assert one is not None
    assert many is not None
    assert again is not None
    assert many.shape == (91, 91)
    # int8 activations are scaled over a batch, so the last digits differ; what is decided by them does not.
    assert many[0, 0] == pytest.approx(one[0, 0], abs=0.05)
    assert again[0, 0] == pytest.approx(many[0, 0], abs=1e-6)


async def test_who_has_few_texts_is_served_between_the_turns_of_who_has_many() -> None:
    served: list[str] = []
    async with Similarity() as similarity:

        async def asked(who: str, lines: int) -> None:
            assert await similarity.cosine([who], [f"{who} answered letter {n}" for n in range(lines)]) is not None
            served.append(who)

        many = asyncio.create_task(asked("clerk", 600))
        await asyncio.sleep(0)
        await asyncio.gather(asked("cook", 3), asked("baker", 3), many)
    assert served[-1] == "clerk"


async def test_nothing_starts_before_it_is_asked_and_nothing_is_left_behind() -> None:
    async with Similarity() as similarity:
        await similarity.cosine([], ["text"])
        before = similarity.pid
        await similarity.cosine(["a"], ["b"])
        pid = similarity.pid
    assert before is None
    assert pid is not None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


async def test_a_killed_child_is_replaced() -> None:
    async with Similarity() as similarity:
        await similarity.cosine(["a"], ["b"])
        first = similarity.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        matrix = await similarity.cosine(["new words"], ["other words"])
        assert matrix is not None
        assert similarity.pid not in (None, first)


async def test_a_cancelled_question_does_not_answer_the_next() -> None:
    async with Similarity() as similarity:
        reference = await similarity.cosine(["bread"], ["baker"])
        asking = asyncio.create_task(similarity.cosine([f"text {n}" for n in range(60)], ["x"]))
        await asyncio.sleep(0.02)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        similarity._vectors.clear()
        matrix = await similarity.cosine(["bread"], ["baker"])
    assert matrix is not None
    assert reference is not None
    assert np.allclose(matrix, reference, atol=1e-5)


@pytest.mark.parametrize(
    "program",
    ["import sys; sys.exit(1)", "import sys; sys.stdout.write('no model here, just noise'); sys.stdout.flush()"],
    ids=["dies at once", "speaks nonsense"],
)
async def test_without_a_usable_model_matching_goes_on_by_words(
    program: str, caplog: pytest.LogCaptureFixture, pen: Pen
) -> None:
    async with Similarity([sys.executable, "-c", program]) as similarity:
        with caplog.at_level(logging.WARNING):
            assert await similarity.cosine(["a"], ["b"]) is None
        assert "keywords alone" in caplog.text
        engine = OfflineEngine(lambda: date(2026, 1, 1), similarity)
        highlight = Highlight(id="w1h1", text="Wrote settlement services in Java")
        resume = Resume(work=(Work(id="w1", name="Paywell", position="Developer", highlights=(highlight,)),))
        posting = Posting(description="Requirements\n- Java\n- Rust")
        requirements = tuple(await engine.requirements(posting, pen))
        brief = Brief(resume=resume, document=resume, posting=posting, requirements=requirements)
        assert [m.state for m in await engine.match(brief, pen)] == ["demonstrated", "missing"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Kubernetes", ["ku", "##ber", "##net", "##es"]),
        ("Café, naïve!", ["cafe", ",", "naive", "!"]),
        ("C++ & C#", ["c", "+", "+", "&", "c", "#"]),
        ("東京で", ["東", "京", "て"]),
        ("a\u00adb\x00c\ufffd", ["abc"]),
        ("x" * 101, ["[UNK]"]),
        ("", []),
    ],
)
def test_word_pieces_are_those_of_the_model(text: str, pieces: list[str]) -> None:
    """Expected pieces come from the model's own tokenizer.json, run with the `tokenizers` library."""
    vocabulary = wordpieces.load()
    assert wordpieces.encode(text, vocabulary) == [vocabulary[p] for p in ["[CLS]", *pieces, "[SEP]"]]


def test_long_texts_are_cut_at_the_limit() -> None:
    vocabulary = wordpieces.load()
    numbers = wordpieces.encode("word " * 1_000, vocabulary)
    assert len(numbers) == 128
    assert numbers[-1] == vocabulary["[SEP]"]
