"""Whatever is drafted: facts stay, lines stay, what is accepted has a source, and the order of changes is nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.model import commands
from tailor.model.change import Draft, apply, places
from tailor.model.resume import Basics, Education, Highlight, Project
from tailor.model.step import Drafted, Replied, ready
from tests.eval.tailoring import listed, protected_facts
from tests.tailor.model.story import ADA, Story

RESUME = ADA.model_copy(
    update={
        "basics": Basics(name="Ada Example", label="Engineer", email="ada@example.org", summary=ADA.basics.summary),
        "education": (Education(id="e1", institution="Leeds", study_type="BSc", end_date="2015"),),
        "projects": (Project(id="p1", name="Clock", highlights=(Highlight(id="p1h1", text="Wrote a clock in Rust"),)),),
    }
)
_WORDS = st.sampled_from(
    [
        "Ran",
        "led",
        "tripled",
        "Kubernetes",
        "Zabbix",
        "clusters",
        "for",
        "the",
        "payments",
        "platform",
        "40",
        "%",
        "30",
        "12",
        "services",
        "Globex",
        "Initech",
        "Hooli",
        "Director",
        "CKA",
        "alert",
        "rules",
        "on-call",
        "with",
        "Ansible",
        "since",
        "1998",
        ",",
        ".",
        "\u200b",
        "🦀",
    ]
)
_TEXTS = st.one_of(
    st.lists(_WORDS, max_size=12).map(" ".join),
    st.sampled_from([p.text for p in RESUME.passages()]),
    st.text(max_size=80),
)
_REFS = st.one_of(
    st.sampled_from([*places(RESUME), "c1", "c2", "w1.name", "w1.position", "e1.institution", "basics.name", "w9h9"]),
    st.text(max_size=10),
)
DRAFTS = st.builds(
    Draft,
    target=_REFS,
    op=st.sampled_from(["replace", "insert", "remove", "move"]),
    after=_TEXTS,
    order=st.lists(_REFS, max_size=6).map(tuple),
    position=st.one_of(st.none(), st.integers(-5, 2**70)),
    reason=_TEXTS,
    requirement_ids=st.lists(st.sampled_from(["r1", "r2", "r3", "r9"]), max_size=4).map(tuple),
    cites=st.lists(_REFS, max_size=3).map(tuple),
)
_MANY = st.lists(DRAFTS, max_size=8).map(tuple)


def played(summary: tuple[Draft, ...], lines: tuple[Draft, ...], revised: tuple[Draft, ...]) -> Story:
    """A session whose steps return such drafts, up to the end of the writing."""
    story = Story(resume=RESUME, interactive=False).to_questions()
    story.done("summary", Drafted(drafts=summary))
    while steps := [s for s in ready(story.session) if s.kind in ("experience", "skills", "revise")]:
        step = steps[0]
        story.done(step.kind, Drafted(drafts=revised if step.kind == "revise" else lines), step.ref)
    return story


@settings(max_examples=60, deadline=None)
@given(_MANY, _MANY, _MANY)
def test_any_drafts_leave_facts_and_lines_alone(
    summary: tuple[Draft, ...], lines: tuple[Draft, ...], revised: tuple[Draft, ...]
) -> None:
    story = played(summary, lines, revised)
    session = story.session
    assert all(then == now for _, then, now in protected_facts(RESUME, session.document))
    assert set(listed(RESUME)) <= set(listed(session.document))
    for change in session.changes:
        if change.status == "accepted" and change.op in ("replace", "insert"):
            assert change.check.verdict == "supported"
            assert all(claim.supported for claim in change.check.claims)
    assert story.numbers == list(range(1, len(story.numbers) + 1))
    assert not any(word in str(session.document.json_resume()) for word in ("Zabbix", "Hooli", "1998", "tripled"))


@settings(max_examples=40, deadline=None)
@given(_MANY, _MANY, st.randoms(use_true_random=False))
def test_changes_apply_in_any_order_and_reject_one_by_one(
    summary: tuple[Draft, ...], lines: tuple[Draft, ...], chance: object
) -> None:
    session = played(summary, lines, ()).session
    mixed = list(session.changes)
    chance.shuffle(mixed)  # type: ignore[attr-defined] # a random.Random, by hypothesis's own type an object
    assert apply(RESUME, mixed) == session.document
    for change in session.changes:
        less = [c for c in mixed if c.id != change.id]
        rejected = [c.model_copy(update={"status": "rejected"}) if c.id == change.id else c for c in mixed]
        assert apply(RESUME, less) == apply(RESUME, rejected)
    assert apply(RESUME, [c.model_copy(update={"status": "rejected"}) for c in mixed]) == RESUME


@settings(max_examples=40, deadline=None)
@given(_MANY, _TEXTS, st.lists(st.sampled_from(["c1", "c2", "c3", "c99"]), max_size=3).map(tuple))
def test_any_reply_leaves_facts_alone(drafts: tuple[Draft, ...], text: str, undo: tuple[str, ...]) -> None:
    story = Story(resume=RESUME).to_writing()
    story.do(commands.Chat(request_id="x", message="make it sound better"))
    story.done("reply", Replied(text=text, drafts=drafts, undo=undo), "m1")
    assert all(then == now for _, then, now in protected_facts(RESUME, story.session.document))
    assert set(listed(RESUME)) <= set(listed(story.session.document))
    said = story.session.messages[-1].text
    assert said
    # One capitalised word that nobody knows, by itself, is no statement: of names, the known ones are looked for.
    assert not any(word in said for word in ("Zabbix", "1998", "tripled"))
