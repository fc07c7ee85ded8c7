"""Reads a posting that a person pasted as text, in whatever shape it came."""

from scraper.markup import from_html
from scraper.posting import JobPosting


def from_text(text: str, url: str | None = None) -> JobPosting:
    """The posting in a pasted text."""
    description = from_html(text)
    if not description:
        return JobPosting(url=url or "", outcome="needs_paste", reason="The text is empty. Please paste the posting.")
    title = description.split("\n", 1)[0].lstrip("# -")[:200]
    return JobPosting(url=url or "", title=title, description=description, source={"title": "first line"})
