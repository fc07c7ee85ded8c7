"""Documents through the pool of killable workers, and the fact check: warm, one after another."""

import time

from bench.row import Row, quantiles
from tailor.documents.read import read as read_document
from tailor.documents.render import Options
from tailor.documents.render import render as render_document
from tailor.documents.sandbox import Workers
from tailor.model.checking import check as check_text
from tests.files import resume
from tests.tailor.model.story import ADA

TIMES = 20
#: Drafts as engines write them: one that stands, one with a figure and one with a tool from nowhere.
DRAFTS = (
    "Ran Kubernetes clusters for the payments platform and shared on-call for 30 services",
    "Reduced alert volume by 60 % by rewriting alert rules",
    "Automated server builds with Ansible and Terraform across three regions",
)


async def read() -> Row:
    """A two-page PDF read in a worker."""
    waits, data = [], resume()
    async with Workers() as workers:
        for _ in range(TIMES + 2):
            began = time.perf_counter()
            await workers.run(read_document, data, "resume.pdf")
            waits.append(time.perf_counter() - began)
    return Row("read", quantiles(waits[2:]))


async def render() -> Row:
    """The same person as PDF, read back."""
    waits, document = [], read_document(resume(), "resume.pdf").resume
    async with Workers() as workers:
        for _ in range(TIMES + 2):
            began = time.perf_counter()
            await workers.run(render_document, document, "pdf", Options())
            waits.append(time.perf_counter() - began)
    return Row("render", quantiles(waits[2:]))


async def check() -> Row:
    """One draft against the passages of a résumé."""
    waits = []
    evidence = tuple(ADA.passages())
    for _ in range(TIMES):
        for draft in DRAFTS:
            began = time.perf_counter()
            check_text(draft, evidence)
            waits.append(time.perf_counter() - began)
    return Row("check", quantiles(waits))
