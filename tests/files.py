"""Files to upload, made here or copied under a free licence: see tests/data/README.md."""

from pathlib import Path

DATA = Path(__file__).parent / "data"
RESUME = DATA / "ada-example.pdf"

POSTING = """Senior Site Reliability Engineer
Northwind Traders

We move goods through Europe.

Requirements
- You have run Kubernetes in production
- Experience with Terraform
- You have worked with PostgreSQL

Nice to have
- Kafka
"""


def resume() -> bytes:
    """The résumé of Ada Example: two pages' worth of one column, as a PDF."""
    return RESUME.read_bytes()
