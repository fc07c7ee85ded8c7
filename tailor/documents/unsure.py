"""What a person should look at in a reading, each told at the field that it is about."""

from collections.abc import Iterator

from tailor.documents import doubts
from tailor.documents.reading import Reading
from tailor.documents.words import breaks, vocabulary
from tailor.model.doubt import FieldDoubt
from tailor.model.resume import Education, Resume, Work

NO_NAME = "No name was found at the top of the file. Please add it."
NAME_INFERRED = (
    "The name does not stand at the top of the file: it was taken from elsewhere, as the e-mail address. Check it."
)
NO_CONTACT = "No e-mail address or telephone number was found."


def unsure(reading: Reading) -> tuple[FieldDoubt, ...]:
    """The doubts of a reading: those about the whole first, then in the order of the résumé."""
    told = {NO_NAME, NAME_INFERRED, NO_CONTACT, *doubts.warnings(reading.doubts)}
    whole = [("", text) for text in reading.warnings if text not in told]
    of_basics = [("basics.name", text) for text in (NO_NAME, NAME_INFERRED) if text in reading.warnings]
    of_basics += [("basics.email", NO_CONTACT)] if NO_CONTACT in reading.warnings else []
    found = [*whole, *of_basics, *_of_entries(reading.resume)]
    return tuple(FieldDoubt(id=f"d{n}", path=path, text=text) for n, (path, text) in enumerate(found, 1))


def without(found: tuple[FieldDoubt, ...], entries: set[str]) -> tuple[FieldDoubt, ...]:
    """Those that are not about certain entries (`work[0]`)."""
    return tuple(doubt for doubt in found if doubt.path.partition(".")[0] not in entries)


def _of_entries(resume: Resume) -> Iterator[tuple[str, str]]:
    for n, job in enumerate(resume.work):
        for field, text in _of_job(job):
            yield f"work[{n}].{field}", text
    for n, study in enumerate(resume.education):
        for field, text in _of_study(study):
            yield f"education[{n}].{field}", text
    for n, section in enumerate(resume.sections):
        if not section.heading:
            yield f"sections[{n}]", "It could not be told where these lines belong. Move them to where they do."


def _of_job(job: Work) -> Iterator[tuple[str, str]]:
    if not job.position:
        yield "position", "No title was found here."
    elif vocabulary.title_score(job.position) <= 0 and not breaks.is_break(job.position):
        yield "position", f"“{_brief(job.position)}” does not read like a title."
    if not job.name and not breaks.names_nobody(job.position):
        yield "name", "No employer was found here."
    elif job.name and vocabulary.title_score(job.name) > max(0.0, vocabulary.organisation_score(job.name)):
        yield "name", f"“{_brief(job.name)}” reads like a title, not like an employer."
    if not (job.start_date or job.end_date):
        yield "startDate", "No dates were found here."


def _of_study(study: Education) -> Iterator[tuple[str, str]]:
    if not study.institution:
        yield "institution", "No school was found here."
    if not (study.study_type or study.area):
        yield "studyType", "No degree or subject was found here."


def _brief(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"
