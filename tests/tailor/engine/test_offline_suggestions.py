"""Advice by rules: the same every time, each thing once, and no change that the fact check did not let through."""

from datetime import date

import pytest

from tailor.documents.read import read
from tailor.engine.base import Brief
from tailor.engine.offline.engine import OfflineEngine
from tailor.engine.offline.suggestions import suggest
from tailor.errors import Refusal
from tailor.model.change import apply
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Highlight, Resume, Work
from tailor.model.session import Session
from tailor.pen import Ledger
from tests.corpus import cases
from tests.files import POSTING

TODAY = date(2026, 11, 1)


def lines(*texts: str, end: str = "2021-02", language: str = "en") -> Session:
    """A résumé of one position with these lines."""
    highlights = tuple(Highlight(id=f"w1h{n}", text=text) for n, text in enumerate(texts, 1))
    work = Work(id="w1", name="Globex", position="Clerk", start_date="2019-03", end_date=end, highlights=highlights)
    return Session(id="s", resume=Resume(basics=Basics(name="Bo"), work=(work,), language=language))


@pytest.mark.parametrize(
    ("text", "end", "after"),
    [
        ("I managed 60 accounts", "2021-02", "Managed 60 accounts"),
        ("I was responsible for managing 60 accounts", "2021-02", "Managed 60 accounts"),
        ("I have also written the manual", "2021-02", None),
        ("I thrive in teams", "2021-02", None),
        ("We managed 60 accounts", "2021-02", None),
        ("Responsible for managing 60 accounts", "2021-02", "Managed 60 accounts"),
        ("Responsible for managing 60 accounts", "", "Manage 60 accounts"),
        ("Duties included: answering the telephone", "2021-02", "Answered the telephone"),
        ("Responsible for the budget", "2021-02", None),
        ("Responsible for managing staff and training them", "2021-02", None),
        ("In charge of zooming", "2021-02", None),
        ("Helped managing 60 accounts", "2021-02", None),
        ("Managed 60 accounts", "2021-02", None),
    ],
)
def test_a_line_is_put_in_other_words_only_when_it_says_the_same(text: str, end: str, after: str | None) -> None:
    made = [s for s in suggest(lines(text, end=end), 1, TODAY) if s.change]
    assert [s.change.after for s in made if s.change] == ([after] if after else [])


def test_lines_in_other_languages_are_left_alone() -> None:
    made = suggest(lines("I managed 60 accounts", "Responsible for managing it", language="de"), 1, TODAY)
    assert not [s for s in made if s.key.startswith(("person", "duty", "vague"))]


async def test_on_real_resumes_each_thing_is_said_once_and_every_change_is_checked() -> None:
    engine = OfflineEngine(lambda: TODAY)
    posting = Posting(title="Engineer", description=POSTING)
    requirements = tuple(await engine.requirements(posting, Ledger()))
    seen = 0
    for case in [*cases("resumes")][::4]:
        try:
            reading = read(case.file.read_bytes(), case.file.name)
        except Refusal:
            continue
        session = Session(id="s", resume=reading.resume, posting=posting, requirements=requirements)
        matches = tuple(await engine.match(Brief.of(session), Ledger()))
        session = session.evolve(matches=matches, done=("requirements", "match"))
        made = suggest(session, reading.pages, TODAY)
        assert made == suggest(session, reading.pages, TODAY)
        assert len({s.key for s in made}) == len(made), case.name
        assert all(s.title and s.description and s.suggestion for s in made), case.name
        assert all(len(s.key) <= 200 and len(s.section) <= 40 for s in made), case.name
        for suggestion in made:
            if change := suggestion.change:
                assert change.check.verdict == "supported"
                assert apply(reading.resume, [change.model_copy(update={"status": "accepted"})]) != reading.resume
        seen += 1
    if not seen:
        pytest.skip("the corpus is not on this machine")
