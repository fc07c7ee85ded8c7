"""The child process that parses pages: a stream of frames in, a stream of frames out, nothing else.

A request is two big-endian u32 lengths, a JSON object {headers, url, status} and the body's bytes; an answer is one
u32 length and the JSON of a Reading. The first byte out says that the child is ready. It ends when its input ends, so
that it never outlives its parent.
"""

import contextlib
import gc
import json
import math
import os
import struct
import sys
from typing import BinaryIO

MEMORY = 1024 * 1024 * 1024


def _bound_memory(limit: int) -> None:
    with contextlib.suppress(ImportError):  # Windows has no resource module; the time limit still holds there
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _bound_time(seconds: float) -> None:
    """Allow so much more processor time than was used so far; the limit counts a process's whole life."""
    with contextlib.suppress(ImportError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = math.ceil(used.ru_utime + used.ru_stime + seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def serve(requests: BinaryIO, answers: BinaryIO, seconds: float) -> None:
    """Answer requests until there are no more, each within so much processor time."""
    gc.disable()  # a tree is all cycles; they are collected between pages, not amid one
    from scraper.extract import read_page
    from scraper.lexicon import gazetteer, vocabulary

    gazetteer.load()
    vocabulary.prepare()
    gc.freeze()
    answers.write(b"R")  # ready: everything is imported
    answers.flush()
    while True:
        head = requests.read(8)
        if len(head) < 8:
            return
        lengths = struct.unpack("!II", head)
        facts = json.loads(requests.read(lengths[0]))
        body = requests.read(lengths[1])
        _bound_time(seconds)
        answer = read_page(body, facts["headers"], facts["url"], status=facts["status"]).model_dump_json().encode()
        answers.write(struct.pack("!I", len(answer)) + answer)
        answers.flush()
        gc.collect()


if __name__ == "__main__":
    _bound_memory(MEMORY)
    # Frames own the real standard output; whatever a library prints goes to standard error.
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, output, float(sys.argv[1]))
