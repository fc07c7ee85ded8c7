"""From a page's bytes to a posting: every source is read, then merged per field, then the outcome is judged."""

from collections.abc import Mapping

from scraper import structured
from scraper.decode import decode
from scraper.markup import all_text, parse, squeeze, to_text
from scraper.posting import FIELDS, JobPosting, Reading


def read_page(body: bytes, headers: Mapping[str, str], url: str, *, status: int = 200) -> Reading:
    """The posting on a page."""
    return Reading(posting=parse_page(body, headers, url))


def parse_page(body: bytes, headers: Mapping[str, str], url: str) -> JobPosting:
    """The posting on a page. Pure: no network. `headers` has lower-case names."""
    text = decode(body, headers)
    tree = parse(text)
    found = [*structured.json_ld(tree), *structured.microdata(tree), *structured.rdfa(tree)]
    values: dict[str, str] = {}
    source: dict[str, str] = {}
    for each in found:
        for name in FIELDS:
            if name in each.fields and name not in values:
                values[name], source[name] = each.fields[name], each.source
    description = max((each.description for each in found), key=len, default="")
    if not description:
        description = to_text(tree)
        source["description"] = "text"
    if "title" not in values:
        heading = tree.find(".//h1")
        if heading is not None:
            values["title"], source["title"] = squeeze(all_text(heading)), "heading"
    if len(description) < 80:
        return JobPosting(
            url=url,
            **values,
            source=source,
            outcome="needs_paste",
            reason="No posting could be read at this address. Please paste its text.",
        )
    return JobPosting(url=url, **values, description=description, source=source)
