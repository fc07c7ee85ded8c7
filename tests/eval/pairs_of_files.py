"""Résumés as files and postings as pages, captured as they are: what a person really brings."""

from scraper import Scraper
from tailor.documents.read import read
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.steps import posting as in_our_terms
from tests.corpus import Case, cases
from tests.scraper.board import PostingServer

#: Chosen by language alone: a résumé's and a posting's case.
CHOSEN = (
    ("jake", "remoteok_2020_ld"),
    ("rendercv-classic", "plain_neueda_swe"),
    ("rm-modern-single-column", "wwr_2020_ld_escaped"),
    ("reactive-onyx", "schemaorg_jsonld"),
    ("rover-base", "stackoverflow_2021_remote_no_office"),
    ("rendercv-harvard", "lever_hosted_page"),
    ("gen-de", "stackoverflow_2020_de"),
    ("gen-fr", "fr_div_soup"),
)


async def pairs_of_files() -> list[tuple[str, Resume, Posting]]:
    """Each with a name; those whose files are not on this machine are left out."""
    resumes, postings = _by_name("resumes"), _by_name("postings")
    found: list[tuple[str, Resume, Posting]] = []
    async with PostingServer() as server, Scraper(allowed_hosts=[server.origin], host_interval=0.0) as scraper:
        for resume_name, posting_name in CHOSEN:
            resume, page = resumes.get(resume_name), postings.get(posting_name)
            if resume is None or page is None:
                continue
            reading = read(resume.file.read_bytes(), resume.file.name)
            posting = await scraper.read(server.url(f"/case/{posting_name}"))
            found.append((f"{resume_name} → {posting_name}", reading.resume, in_our_terms(posting)))
    return found


def _by_name(kind: str) -> dict[str, Case]:
    return {case.name: case for case in cases(kind)}
