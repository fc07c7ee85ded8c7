"""What no draft may do, whoever wrote it, and what becomes of drafts that claim too much."""

import itertools

import pytest

from tailor.model import commands, events
from tailor.model.change import Change, Draft, apply
from tailor.model.claims import Check, Claim
from tailor.model.gates import Refusal, admit, clean
from tailor.model.posting import Evidence
from tailor.model.resume import Interest
from tailor.model.session import Session
from tailor.model.step import Drafted, Replied
from tests.tailor.model.story import ADA, Story, of

TELL = "At Initech I moved our 60 AWS accounts' networking to Terraform modules."


@pytest.mark.parametrize(
    "draft",
    [
        Draft(target="w1", op="replace", after="Director"),
        Draft(target="basics.name", after="Somebody Else"),
        Draft(target="basics.email", after="x@example.org"),
        Draft(target="w1.position", after="Director"),
        Draft(target="w1.name", after="Google"),
        Draft(target="w9h9", after="Anything"),
        Draft(target="w1h1", op="remove"),
        Draft(target="w1h1", after="   "),
        Draft(target="w1h1", after="x" * 2001),
        Draft(target="w1h1", after="Ran Kubernetes clusters for the payments platform"),
        Draft(target="skills", op="insert", after="Rust"),
        Draft(target="w1", op="move", order=("w1h1", "w1h2")),
        Draft(target="w1", op="move", order=("w2h1", "w9h9")),
        Draft(target="w1h1", op="insert", after="Anything"),
        Draft(target="awards", op="insert", after="Linux"),
        Draft(target="certificates", op="move", order=("c1", "c2")),
        Draft(target="certificates", op="replace", after="Linux"),
    ],
    ids=lambda d: f"{d.op} {d.target}",
)
def test_a_draft_that_may_not_be_written_is_refused(draft: Draft) -> None:
    with pytest.raises(Refusal):
        admit(Story().to_writing().session, draft, "c1")


def test_what_was_told_may_be_an_entry_of_its_own() -> None:
    """A licence and a language are entries with nothing but a name; the first skill makes a list of them."""
    story = Story(resume=ADA.model_copy(update={"skills": ()})).to_writing()
    drafts = (
        Draft(target="certificates", op="insert", after="Forklift licence (2019)", asked_for=True),
        Draft(target="languages", op="insert", after="Spanish", asked_for=True),
        Draft(target="skills", op="insert", after="Terraform", asked_for=True),
        Draft(target="skills", op="insert", after="Excel", asked_for=True),
        Draft(target="skills", op="insert", after="Rust", asked_for=True),
    )
    said = "I hold a forklift licence since 2019, speak Spanish, and used Terraform and Excel."
    story.do(commands.Chat(request_id="x", message=said))
    story.done("reply", Replied(text="Done.", drafts=drafts), "m1")
    document = story.session.document
    assert [c.name for c in document.certificates] == ["Forklift licence (2019)"]
    assert [spoken.language for spoken in document.languages] == ["Spanish"]
    assert [s.keywords for s in document.skills] == [("Terraform", "Excel")]
    assert document.certificates[0].id in {c.id for c in story.session.changes}
    with pytest.raises(Refusal, match="already"):
        admit(story.session, drafts[0].model_copy(update={"after": "forklift licence (2019)."}), "c99")


def test_an_entry_that_the_resume_itself_shows_is_still_shown_when_all_is_checked_again() -> None:
    story = Story().to_writing().write()
    story.finish()
    draft = Draft(target="certificates", op="insert", after="Ansible", asked_for=True)
    story.do(commands.Chat(request_id="x", message="Please list what I know as a certificate."))
    story.done("reply", Replied(text="Done.", drafts=(draft,)), "m1")
    story.finish()
    assert [c.name for c in story.session.document.certificates] == ["Ansible"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("می\u200cخواهم برنامه\u200cنویس", "می\u200cخواهم برنامه\u200cنویس"),
        ("क्\u200dष", "क्\u200dष"),
        ("Zab\u200dbix ad\u200cmin", "Zabbix admin"),
        ("\u200cمی\u200c می\u200d", "می می"),
        ("می\u200ca b\u200cمی", "میa bمی"),
    ],
)
def test_joiners_stay_where_a_script_is_spelt_with_them(text: str, kept: str) -> None:
    assert clean(text) == kept
    assert clean(kept) == kept


def test_hidden_characters_do_not_pass() -> None:
    draft = Draft(target="w1h3", after="Shared on\u200b-call for\u202e 30\x00 services, day and night")
    change = admit(Story().to_writing().session, draft, "c1")
    assert change.after == "Shared on-call for 30 services, day and night"


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("w1h1", "Ran Kubernetes and Nomad clusters for the payments platform"),  # a tool that nothing names
        ("w1h2", "Tripled uptime by rewriting alert rules"),  # a worded quantity
        ("w1h3", "Led on-call for 30 services"),  # shared -> led
        ("w1h3", "Shared on-call for 60 services"),  # another number
        ("w2h1", "Reduced alert volume by 40 % with Ansible"),  # another job's metric
        ("w2h1", "Automated server builds with Ansible at Google"),  # an employer
    ],
)
def test_an_unsupported_draft_never_becomes_part_of_the_document(target: str, text: str) -> None:
    story = Story(interactive=False).to_questions()
    before = story.session.document
    story.done("summary", Drafted(drafts=(Draft(target=target, after=text),)))
    assert len(story.session.pending) == 1
    story.write_rest()
    story.done("revise", Drafted(drafts=(Draft(target=target, after=text),)))
    assert story.session.pending == ()
    assert story.session.document == before
    assert story.session.fact_check.refused == 1
    for event in story.said:
        if isinstance(event, events.ResumeUpdate | events.Message):
            assert text not in event.model_dump_json()


def test_a_draft_that_stays_unsupported_is_asked_about_and_needs_a_plain_yes() -> None:
    text = "Led on-call for 30 services"
    for reply, accepted in (("Yes, that is so", True), ("No, keep my wording", False), ("Only at weekends", False)):
        story = Story().to_writing()
        story.done("summary", Drafted(drafts=(Draft(target="w1h3", after=text),)))
        story.write_rest()
        story.done("revise", Drafted(drafts=(Draft(target="w1h3", after=text),)))
        question = story.session.question
        assert question is not None
        assert question.kind == "draft"
        story.do(commands.Answer(request_id="x", question_id=question.id, text=reply))
        assert (of(story.session, "w1h3") == text) is accepted
        # The person's word is a source.
        assert story.session.fact_check.invented == story.session.fact_check.unsure == 0


def test_a_metric_of_the_same_job_may_be_reworded() -> None:
    story = Story(interactive=False).to_questions()
    story.done("summary", Drafted(drafts=()))
    draft = Draft(target="w1h2", after="Cut alert volume by 40% by rewriting alert rules", cites=("w1h2",))
    story.done("experience", Drafted(drafts=(draft,)), "w1")
    assert story.session.changes[0].status == "accepted"
    assert story.session.changes[0].evidence[0].ref == "w1h2"


def test_an_answer_supports_only_the_job_that_it_names() -> None:
    story = Story().to_questions()
    story.do(commands.Answer(request_id="x", question_id="q1", text=TELL))
    text = "Moved our 60 AWS accounts' networking to Terraform modules"
    assert admit(story.session, Draft(target="w2", op="insert", after=text), "c1").check.verdict == "supported"
    assert admit(story.session, Draft(target="w1", op="insert", after=text), "c1").check.verdict == "unsupported"


def test_requirements_are_earned_by_what_a_text_says() -> None:
    story = Story().to_questions()
    story.do(commands.Answer(request_id="x", question_id="q1", text=TELL))
    greedy = Draft(
        target="w2",
        op="insert",
        after="Moved our 60 AWS accounts' networking to Terraform modules",
        requirement_ids=("r1", "r2", "r3"),
        cites=("q1", "nonsense"),
    )
    change = admit(story.session, greedy, "c1")
    assert change.requirement_ids == ("r2",)
    assert {e.ref for e in change.evidence} <= {"q1", "w2", "w2h1"}


def changes() -> list[Change]:
    """Changes of every kind, on different places."""
    return [
        Change(id="c1", section="work", path="work[0].highlights[0]", op="replace", target="w1h1", after="A"),
        Change(id="c2", section="work", path="work[0].highlights", op="move", target="w1", order=("w1h3", "w1h1")),
        Change(id="c3", section="work", path="work[0].highlights", op="insert", target="w1", after="B", position=0),
        Change(id="c4", section="work", path="work[1].highlights[0]", op="remove", target="w2h1"),
        Change(
            id="c5", section="skills", path="skills[0].keywords[0]", op="replace", target="s1.keywords[0]", after="C"
        ),
        Change(id="c6", section="basics", path="basics.summary", op="replace", target="basics.summary", after="D"),
    ]


def test_changes_apply_in_any_order_and_each_by_itself() -> None:
    accepted = [c.model_copy(update={"status": "accepted"}) for c in changes()]
    whole = apply(ADA, accepted)
    for order in itertools.islice(itertools.permutations(accepted), 0, 720, 37):
        assert apply(ADA, order) == whole
    assert [h.text for h in whole.work[0].highlights] == [
        "B",
        "Shared on-call for 30 services",
        "A",
        "Reduced alert volume by 40 % by rewriting alert rules",
    ]
    assert whole.work[1].highlights == ()
    assert whole.skills[0].keywords == ("C", "Ansible", "Python", "Kubernetes")
    assert apply(ADA, [c.model_copy(update={"status": "rejected"}) for c in changes()]) == ADA


def rejected_and_back(story: Story, change_id: str) -> tuple[int | None, int | None]:
    after = story.session.score.after
    story.do(commands.Reject(request_id="x", change_id=change_id))
    rejected = story.session.score.after
    story.do(commands.Accept(request_id="x", change_id=change_id))
    assert story.session.score.after == after
    return after, rejected


def test_rejecting_a_change_lowers_the_score_at_once_and_accepting_raises_it() -> None:
    story = Story().to_questions()
    story.do(commands.Answer(request_id="x", question_id="q1", text=TELL))
    story.do(commands.Skip(request_id="x", question_id="q2"))
    draft = Draft(
        target="w2",
        op="insert",
        after="Moved our 60 AWS accounts' networking to Terraform modules",
        requirement_ids=("r2",),
        cites=("q1",),
    )
    story.write(draft).finish()
    after, rejected = rejected_and_back(story, story.session.changes[0].id)
    assert after is not None
    assert rejected is not None
    assert rejected < after
    assert rejected == story.session.score.before


def test_a_persons_own_wording_is_marked_so_and_can_be_undone() -> None:
    story = Story().to_writing()
    story.done("summary", Drafted(drafts=()))
    draft = Draft(target="w1h3", after="Shared on-call duty for 30 services", cites=("w1h3",))
    story.done("experience", Drafted(drafts=(draft,)), "w1")
    change_id = story.session.changes[0].id
    story.do(commands.Edit(request_id="x", change_id=change_id, text="Ran the on-call rota for 30 services"))
    change = story.session.change(change_id)
    assert change is not None
    assert (change.author, change.check.verdict, change.status) == ("person", "own_words", "accepted")
    assert change.evidence == (Evidence(source="chat", ref=change_id, quote="Ran the on-call rota for 30 services"),)
    story.do(commands.Reject(request_id="x", change_id=change_id))
    assert of(story.session, "w1h3") == "Shared on-call for 30 services"


def test_a_later_change_of_the_same_place_takes_over_and_gives_back() -> None:
    story = Story().to_writing()
    story.done("summary", Drafted(drafts=()))
    first = Draft(target="w1h3", after="Shared on-call duty for 30 services", cites=("w1h3",))
    story.done("experience", Drafted(drafts=(first,)), "w1")
    story.do(commands.Chat(request_id="x", message="Say it shorter"))
    second = Draft(target="w1h3", after="On-call for 30 services, shared", cites=("w1h3",))
    story.done("reply", Replied(text="Done.", drafts=(second,)), "m1")
    older, newer = story.session.changes
    assert (older.status, newer.status, newer.supersedes) == ("rejected", "accepted", older.id)
    story.do(commands.Reject(request_id="x", change_id=newer.id))
    assert of(story.session, "w1h3") == "Shared on-call duty for 30 services"


def test_nothing_is_removed_unless_the_person_asks() -> None:
    story = Story().to_writing()
    story.done("summary", Drafted(drafts=()))
    story.done("experience", Drafted(drafts=(Draft(target="w1h3", op="remove"),)), "w1")
    assert story.session.changes == ()
    story.do(commands.Chat(request_id="x", message="Remove the on-call line"))
    story.done("reply", Replied(text="Removed.", drafts=(Draft(target="w1h3", op="remove", asked_for=True),)), "m1")
    assert len(story.session.document.work[0].highlights) == 2


def test_the_same_line_is_not_added_twice() -> None:
    """One answer may serve several questions; its bullet stands once."""
    story = Story().to_questions()
    story.do(commands.Answer(request_id="x", question_id="q1", text=TELL))
    story.do(commands.Answer(request_id="x", question_id="q2", text=TELL))
    story.do(commands.Answer(request_id="x", question_id="q2b", text="Yes, it does"))
    text = "Moved our 60 AWS accounts' networking to Terraform modules"
    story.done("summary", Drafted(drafts=()))
    story.done("experience", Drafted(drafts=()), "w1")
    drafts = (
        Draft(target="w2", op="insert", after=text, cites=("q1",)),
        Draft(target="w2", op="insert", after=f"{text.upper()}.", cites=("q2",)),
        Draft(target="w2", op="insert", after="automated server builds with Ansible."),
    )
    story.done("experience", Drafted(drafts=drafts), "w2")
    assert [h.text for h in story.session.document.work[1].highlights] == [ADA.work[1].highlights[0].text, text]


def test_a_skill_is_listed_once() -> None:
    with pytest.raises(Refusal):
        admit(Story().to_writing().session, Draft(target="s1", op="insert", after="ansible"), "c1")


def test_a_change_with_soft_findings_waits_for_the_person() -> None:
    """Novel words are no invention, and no fact either: never accepted by themselves, in whatever step."""
    text = "Shared on-call for 30 legacy services"
    for interactive in (True, False):
        story = Story(interactive=interactive)
        story = story.to_writing() if interactive else story.to_questions()
        story.done("summary", Drafted(drafts=(Draft(target="w1h3", after=text),)))
        (change,) = story.session.changes
        assert change.check.verdict == "unsure"
        assert change.status == "proposed"
        assert story.session.fact_check.unsure > story.session.fact_check.invented == 0
        assert of(story.session, "w1h3") == "Shared on-call for 30 services"
        story.done("experience", Drafted(drafts=()), "w1")
        story.done("experience", Drafted(drafts=()), "w2")
        story.done("skills", Drafted(drafts=()))
        story.finish()
        assert of(story.session, "w1h3") == "Shared on-call for 30 services"
        story.do(commands.Accept(request_id="x", change_id=change.id))
        assert of(story.session, "w1h3") == text


def test_a_present_position_counts_up_to_the_day_the_session_began() -> None:
    work = ADA.work[0].model_copy(update={"start_date": "2016-01", "end_date": ""})
    story = Story(resume=ADA.model_copy(update={"work": (work, ADA.work[1])})).to_writing()
    assert story.session.started_at.startswith("2026-01-01")
    summary = "Systems engineer with {} years of experience in operations."
    for years, verdict in ((10, "supported"), (14, "unsupported")):
        draft = Draft(target="basics.summary", after=summary.format(years))
        assert admit(story.session, draft, "c1").check.verdict == verdict, years


def test_words_that_nothing_supports_wait_and_it_is_said_that_they_do() -> None:
    story = Story().to_writing().write().finish()
    draft = Draft(target="w1h2", after="Reduced alert volume by 45 % by rewriting alert rules", asked_for=True)
    story.do(commands.Chat(request_id="x", message="change “40 %” to “45 %”"))
    story.done("reply", Replied(text="Changed.", drafts=(draft,)), "m1")
    assert [c.status for c in story.session.changes if c.target == "w1h2"] == ["proposed"]
    said = story.session.messages[-1].text
    (waits,) = (c.id for c in story.session.changes if c.target == "w1h2")
    story.do(commands.Chat(request_id="y", message="I accept everything"))
    story.done("reply", Replied(text="I accepted it.", accepted=(waits, "c99")), "m3")
    assert [c.status for c in story.session.changes if c.target == "w1h2"] == ["accepted"]
    # What waits is not told as done.
    assert "Changed." not in said
    assert "waits for you" in said
    assert "nothing that you gave me says “45 %”" in said


def test_of_the_interests_one_is_taken_out_by_whoever_asks() -> None:
    resume = ADA.model_copy(update={"interests": (Interest(id="i1", keywords=("Netball", "choir")),)})
    session = Session(id="s", resume=resume)
    draft = Draft(target="i1.keywords[0]", op="remove", asked_for=True)
    change = admit(session, draft, "c1").model_copy(update={"status": "accepted"})
    assert apply(resume, [change]).interests[0].keywords == ("choir",)
    for refused in (
        draft.model_copy(update={"asked_for": False}),
        Draft(target="i1.keywords[0]", op="replace", after="chess"),
        Draft(target="i1", op="insert", after="chess", asked_for=True),
    ):
        with pytest.raises(Refusal):
            admit(session, refused, "c2")


def test_a_figure_that_is_said_of_something_else_is_told_with_it() -> None:
    def unsaid(before: str, after: str, word: str) -> tuple[str, ...]:
        claim = Claim(kind="number", text=word, tier="hard", supported=False)
        change = Change(id="c1", section="work", path="", op="replace", target="w1h1", before=before, after=after,
                        check=Check(verdict="unsupported", claims=(claim,)))  # fmt: skip
        return change.unsaid

    assert unsaid("Fed 40 calves", "Fed calves for 40 farms", "40") == ("40 farms",)
    assert unsaid("Fed 140 calves", "Fed 40 calves", "40") == ("40",)
    assert unsaid("Fed 40 calves", "Led the feeding of 40 calves", "Led") == ("Led",)
