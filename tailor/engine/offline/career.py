"""What a résumé beside a posting tells about applying at all; and times that it says nothing of."""

from collections.abc import Iterator, Sequence
from datetime import date

from tailor.engine.offline import tenure
from tailor.engine.offline.style import title
from tailor.model.posting import Posting, RequirementState
from tailor.model.resume import Resume
from tailor.model.suggestion import Priority, Suggestion

#: Months that nobody asks about.
_SHORT_GAP = 6
#: Years after which nobody asks.
_LONG_AGO = 10
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_TONGUES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "cs": "Czech", "sv": "Swedish", "da": "Danish", "nb": "Norwegian",
}  # fmt: skip


def review(
    resume: Resume, posting: Posting | None, requirements: Sequence[RequirementState], today: date
) -> Iterator[Suggestion]:
    """How far the résumé goes towards the posting, years, languages, and times without a position."""
    if posting is not None:
        yield from _reach(requirements)
        yield from _years(requirements)
        yield from _tongue(resume, posting)
    yield from _pauses(resume, today)


def _advice(key: str, priority: Priority, title: str, why: str, todo: str, section: str = "") -> Suggestion:
    return Suggestion(
        key=f"career:{key}",
        category="career_advice",
        priority=priority,
        title=title,
        description=why,
        suggestion=todo,
        section=section,
    )


def _reach(requirements: Sequence[RequirementState]) -> Iterator[Suggestion]:
    musts = [r for r in requirements if r.kind == "must"]
    shown = [r for r in musts if r.state in ("demonstrated", "asked")]
    if not musts or len(shown) == len(musts):
        return
    share = len(shown) / len(musts)
    priority: Priority = "high" if share < 0.5 else "medium" if share < 0.8 else "low"
    if share < 0.5:
        todo = (
            "Answer the gaps first: what you did and did not write down counts. If most of them are true gaps, a "
            "posting nearer to your history is the better use of your time."
        )
    else:
        todo = "Answer the gaps that you can; be ready to speak about the others in an interview."
    why = "While a must-have is not shown, the score stays at 75 at most."
    yield _advice("reach", priority, f"{len(shown)} of {len(musts)} must-haves are shown", why, todo)


def _years(requirements: Sequence[RequirementState]) -> Iterator[Suggestion]:
    for requirement in requirements:
        if requirement.state == "missing" and requirement.note and tenure.asked(requirement.text) is not None:
            todo = (
                "Name other work that counts in the letter. Years asked for are often a wish: say what you did in them."
            )
            yield _advice(f"years:{requirement.id}", "medium", "Fewer years than asked for", requirement.note, todo)


def _tongue(resume: Resume, posting: Posting) -> Iterator[Suggestion]:
    own, wanted = (tag.split("-")[0].lower() for tag in (resume.language, posting.language))
    if own != wanted and own in _TONGUES and wanted in _TONGUES:
        why = f"The posting is written in {_TONGUES[wanted]}, your résumé in {_TONGUES[own]}."
        todo = f"Apply in {_TONGUES[wanted]}, unless the posting says otherwise."
        yield _advice("tongue", "high", "Another language than the posting's", why, todo)


def _pauses(resume: Resume, today: date) -> Iterator[Suggestion]:
    """Times between positions, as far as both sides give a month; study, voluntary work and projects fill them."""
    now = today.year * 12 + today.month - 1
    spans: list[tuple[int, int]] = []
    for entry in (*resume.work, *resume.volunteer, *resume.education, *resume.projects):
        begin, end = _month(entry.start_date), _month(entry.end_date) if entry.end_date else now
        if begin is None or end is None:
            if entry in resume.work:
                return  # One position with a bare year, and nobody can tell where a pause is.
            continue
        spans.append((begin, end))
    spans.sort()
    reached = spans[0][1] if spans else now
    for begin, end in spans[1:]:
        if begin - reached - 1 >= _SHORT_GAP and now - reached < _LONG_AGO * 12:
            yield _pause(reached + 1, begin - 1)
        reached = max(reached, end)
    if spans and resume.work and now - reached - 1 >= _SHORT_GAP and now - reached < _LONG_AGO * 12:
        last = max(resume.work, key=lambda w: w.end_date)
        why = f"{title(last)} ended in {_spoken(reached)}; nothing is said of the time since."
        todo = (
            "If you studied, cared for somebody, travelled or worked on your own, a line saves readers from guessing."
        )
        yield _advice("since", "low", f"Nothing since {_spoken(reached)}", why, todo, "work")


def _pause(begin: int, end: int) -> Suggestion:
    span = f"{_spoken(begin)} to {_spoken(end)}"
    why = "No position, study or project of your résumé covers this time."
    todo = "You owe nobody an explanation; if you did something in it, a line saves readers from guessing."
    return _advice(f"pause:{begin}", "low", f"Nothing is said about {span}", why, todo, "work")


def _month(written: str) -> int | None:
    """A date as a count of months; None without a month."""
    parts = written.split("-")
    if len(parts) < 2:
        return None
    return int(parts[0]) * 12 + min(max(int(parts[1]), 1), 12) - 1


def _spoken(month: int) -> str:
    return f"{_MONTHS[month % 12]} {month // 12}"
