"""What a job posting is, in the words of schema.org's JobPosting.

Pure data: importing this module brings in neither a network client nor a parser.
Fields: https://schema.org/JobPosting.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Outcome = Literal["ok", "expired", "needs_paste", "blocked", "not_a_posting"]

FIELDS = (
    "title",
    "hiringOrganization",
    "jobLocation",
    "jobLocationType",
    "employmentType",
    "baseSalary",
    "datePosted",
    "validThrough",
)


class JobPosting(BaseModel):
    """One posting as it was read, and how the reading went.

    `description` is plain text with Markdown's headings (`## `), lists (`- `) and blank lines between paragraphs.
    `language` is a BCP 47 tag guessed from the description. `source` names, per field, where its value was found.
    `reason` is a sentence for the person who gave the address; it is empty when `outcome` is `ok`.
    """

    model_config = ConfigDict(frozen=True)

    url: str = ""
    title: str | None = None
    hiringOrganization: str | None = None
    jobLocation: str | None = None
    jobLocationType: str | None = None
    employmentType: str | None = None
    baseSalary: str | None = None
    datePosted: str | None = None
    validThrough: str | None = None
    description: str = ""
    language: str | None = None
    source: dict[str, str] = Field(default_factory=dict)
    outcome: Outcome = "ok"
    reason: str = ""


class Reading(BaseModel):
    """A posting, and the address of a job board's own copy of it when the page merely embeds one."""

    model_config = ConfigDict(frozen=True)

    posting: JobPosting
    embedded: str | None = None
