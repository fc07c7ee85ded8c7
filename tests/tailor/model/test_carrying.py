"""What a person's edit of plain JSON keeps of what was read."""

from tailor.model.carrying import carried
from tailor.model.doubt import FieldDoubt, followed
from tailor.model.resume import Basics, Highlight, Resume, Skill, Span, Work


def _span(line: int) -> Span:
    return Span(page=1, line=line, text=f"line {line}")


OLD = Resume(
    basics=Basics(name="Ada", summary="Keeps things up.", summary_span=_span(2)),
    work=(
        Work(
            id="w1",
            span=_span(3),
            name="Globex",
            position="SRE",
            start_date="2019",
            dates="Summer 2019 – today",
            highlights=(
                Highlight(id="w1h1", text="Ran Kubernetes", span=_span(4)),
                Highlight(id="w1h2", text="Tuned SQL", span=_span(5)),
            ),
        ),
        Work(id="w2", span=_span(6), name="Initech", position="Admin", dates="two summers"),
    ),
    skills=(Skill(id="s1", span=_span(7), keywords=("Go",)), Skill(id="s2", span=_span(8), keywords=("SQL",))),
)


def test_an_entry_whose_title_and_employer_changed_places_is_the_same() -> None:
    first, second = OLD.work
    swapped = first.model_copy(update={"name": first.position, "position": first.name, "span": None, "dates": ""})
    kept = carried(OLD, Resume(work=(swapped, second.model_copy(update={"span": None})))).work
    assert [(job.span, job.dates) for job in kept] == [(first.span, first.dates), (second.span, second.dates)]


def test_doubts_follow_what_they_are_about() -> None:
    first, second = OLD.work
    doubts = [
        FieldDoubt(id=f"d{n}", path=path, text="?")
        for n, path in enumerate(
            ("", "basics.name", "basics.email", "work[0].position", "work[0].name", "work[1].startDate", "work[1]")
        )
    ]
    basics = OLD.basics.model_copy(update={"email": "ada@example.org"})
    new = Resume(
        basics=basics, work=(second, Work(id="w2", name="Acme"), first.model_copy(update={"position": "Lead"}))
    )
    left = [(doubt.id, doubt.path) for doubt in followed(OLD, new, doubts)]
    assert left == [
        ("d0", ""),
        ("d1", "basics.name"),
        ("d4", "work[2].name"),
        ("d5", "work[0].startDate"),
        ("d6", "work[0]"),
    ]
    assert [d.id for d in followed(OLD, OLD.model_copy(update={"work": (second,)}), doubts)] == [
        "d0",
        "d1",
        "d2",
        "d5",
        "d6",
    ]


def test_texts_keep_their_places_wherever_they_move() -> None:
    first, second = OLD.work
    moved = (
        Work(id="w1", name="Initech", position="Admin", highlights=(Highlight(id="w1h1", text="Tuned SQL"),)),
        Work(
            id="w2",
            name="Globex",
            position="Lead SRE",
            start_date="2019",
            highlights=(Highlight(id="w2h1", text="Ran Kubernetes."), Highlight(id="w2h2", text="Ran Kubernetes")),
        ),
    )
    result = carried(OLD, Resume(basics=Basics(name="Ada", summary="Keeps things up."), work=moved))
    assert [w.span for w in result.work] == [second.span, first.span]
    assert [w.dates for w in result.work] == ["two summers", "Summer 2019 – today"]
    assert [h.span for w in result.work for h in w.highlights] == [_span(5), None, _span(4)]
    assert result.basics.summary_span == _span(2)


def test_new_dates_take_the_place_of_written_ones() -> None:
    new = (
        Work(id="w1", name="Globex", position="SRE", start_date="2020"),
        Work(id="w2", name="Initech", position="Admin", dates="one summer"),
    )
    assert [w.dates for w in carried(OLD, Resume(work=new)).work] == ["", "one summer"]


def test_what_is_another_thing_carries_nothing() -> None:
    new = Resume(
        basics=Basics(name="Ada", summary="Something else."),
        work=(Work(id="w1", name="Hooli", position="Chef", start_date="2019"),),
        skills=(Skill(id="s1", keywords=("SQL",)),),
    )
    result = carried(OLD, new)
    assert result.basics.summary_span is None
    assert (result.work[0].span, result.work[0].dates) == (None, "")
    assert result.skills[0].span == _span(8)


def test_the_same_again_is_the_same() -> None:
    assert carried(OLD, OLD) == OLD


def test_a_doubt_whose_path_names_no_entries_stays_with_the_whole() -> None:
    odd = [
        FieldDoubt(id=f"d{n}", path=path, text="?") for n, path in enumerate(("validate[0]", "id[0].x", "…", "nothing"))
    ]
    gone = FieldDoubt(id="d9", path="work[7]", text="?")
    assert followed(OLD, OLD, [*odd, gone]) == tuple(odd)
