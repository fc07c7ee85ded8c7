"""Files to upload, made here or copied under a free licence: see tests/data/README.md."""

import io
from pathlib import Path

import docx

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


def word(*lines: str) -> bytes:
    """A Word file of some paragraphs; those that begin with a dash are a list's."""
    document, made = docx.Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line.removeprefix("- "), style="List Bullet" if line.startswith("- ") else None)
    document.save(made)
    return made.getvalue()
