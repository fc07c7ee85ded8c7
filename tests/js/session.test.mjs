// What the page knows after frames: the same whether it watched all along, came late, or came back.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ofLetter } from "../../web/static/state/drafts.js";
import { worthSaying } from "../../web/static/state/log.js";
import { nothing, openQuestion, reduce } from "../../web/static/state/session.js";

let seq = 0;
const event = (type, fields = {}) => ({ type, seq: ++seq, at: "2026-03-03T10:00:00Z", run: 1, ...fields });
const change = (id, fields = {}) => ({ id, status: "accepted", author: "engine", supersedes: null, evidence: [], ...fields });
const state = (fields = {}) => ({
  type: "session_state",
  session_id: "s",
  status: "running",
  stage: "read",
  progress: 0,
  seq: 0,
  content: "",
  data: {},
  original: {},
  language: "en",
  headings: { work: "Experience" },
  question: null,
  questions: [],
  changes: [],
  score: { before: null, after: null },
  requirements: [],
  fact_check: { claims: 0, supported: 0, refused: 0, unsure: 0, invented: 0 },
  refused: [],
  job: { title: "", company: "", location: "", url: "", source: "" },
  error: null,
  partials: [],
  heartbeat_s: 15,
  ...fields,
});
const asked = (id) =>
  event("human_input_required", {
    question: `About ${id}?`,
    question_id: id,
    kind: "gap",
    reason: "",
    requirement: "Terraform",
    quote: "",
    choices: [],
    index: 1,
    of: 2,
  });
const resolved = (id, fields = {}) =>
  event("question_resolved", { question_id: id, outcome: "answered", stance: "yes", answer: "Yes", ...fields });
const after = (...frames) => frames.reduce(reduce, nothing());

/** A whole small session, and what the server says of it at the end. */
function story() {
  seq = 0;
  const events = [
    event("status_changed", { status: "running", reason: "" }),
    event("progress_update", { message: "Read", stage: "read", progress: 2 }),
    event("resume_update", { content: "# A", revision: 1, change: null, superseded: null, data: { v: 1 } }),
    event("match_update", { score: { before: 50, after: 50 }, requirements: [], fact_check: {}, job: { title: "SRE" } }),
    asked("q1"),
    event("status_changed", { status: "waiting", reason: "" }),
    resolved("q1"),
    event("resume_update", { content: "# B", revision: 2, change: change("c1"), superseded: null, data: { v: 2 } }),
    event("message", { id: "m1", role: "assistant", text: "There.", in_reply_to: null }),
    event("status_changed", { status: "completed", reason: "" }),
  ];
  const questions = after(...events).questions;
  const end = state({
    status: "completed",
    stage: "read",
    progress: 2,
    seq: events.length,
    content: "# B",
    data: { v: 2 },
    questions,
    changes: [change("c1")],
    score: { before: 50, after: 50 },
    fact_check: {},
    job: { title: "SRE" },
  });
  return { events, end };
}

test("who watches all along and who comes late know the same", () => {
  const { events, end } = story();
  const watched = after(state(), ...events);
  const late = after(end, ...events);
  for (const key of ["status", "stage", "progress", "content", "data", "questions", "changes", "score", "job", "log", "logged"]) {
    assert.deepEqual(late[key], watched[key], key);
  }
});

test("a reconnect in the middle loses nothing and repeats nothing", () => {
  const { events, end } = story();
  const watched = after(state(), ...events);
  for (let cut = 0; cut <= events.length; cut++) {
    const back = after(state(), ...events.slice(0, cut), end, ...events.slice(cut));
    assert.deepEqual(back.log, watched.log, `cut after ${cut}`);
    assert.equal(back.status, "completed");
    assert.deepEqual(back.changes, watched.changes);
  }
});

test("replayed events do not turn back what the first frame said", () => {
  const { events, end } = story();
  const late = after(end, ...events.slice(0, 4));
  assert.equal(late.status, "completed");
  assert.equal(late.content, "# B");
});

test("an event that was seen is not taken in twice", () => {
  const { events } = story();
  const once = after(state(), ...events);
  assert.deepEqual(after(state(), ...events, ...events), once);
});

test("the oldest question is the open one until it is resolved", () => {
  seq = 0;
  const open = after(state(), asked("q1"), asked("q2"));
  assert.equal(openQuestion(open).id, "q1");
  const next = reduce(open, resolved("q1", { outcome: "skipped", stance: null, answer: "" }));
  assert.equal(openQuestion(next).id, "q2");
  assert.equal(next.questions[0].outcome, "skipped");
  assert.equal(openQuestion(reduce(next, resolved("q2", { outcome: "withdrawn" }))), null);
});

test("what is planned but not asked yet is no open question", () => {
  const planned = { id: "q2", outcome: null, asked: false };
  assert.equal(openQuestion(after(state({ questions: [planned] }))), null);
});

test("the step that ends takes its draft with it", () => {
  seq = 0;
  const token = { type: "token", id: "summary", offset: 0, text: "Site relia" };
  const done = event("progress_update", { id: "summary", message: "Summary", stage: "summary", progress: 40 });
  assert.equal(after(state(), token).drafts.length, 1);
  assert.deepEqual(after(state(), token, done).drafts, []);
});

test("what to do next is said once, however often the session is completed", () => {
  seq = 0;
  const turn = (status) => event("status_changed", { status, reason: "" });
  const session = after(state(), turn("completed"), turn("running"), turn("completed"));
  assert.equal(session.log.filter((e) => e.kind === "status" && e.status === "completed").length, 1);
});

test("a question that is asked again after a restart is one question", () => {
  seq = 0;
  const session = after(state(), asked("q1"), asked("q1"));
  assert.equal(session.questions.length, 1);
});

test("a rejected change stays, and its new state is told once in the conversation", () => {
  seq = 0;
  const update = (c, superseded = null) =>
    event("resume_update", { content: `# ${seq}`, revision: seq, change: c, superseded, data: {} });
  const session = after(state(), update(change("c1")), update(change("c1", { status: "rejected" })));
  assert.deepEqual(session.changes.map((c) => c.status), ["rejected"]);
  assert.equal(session.log.filter((e) => e.kind === "change").length, 1);
  assert.equal(session.revision, 2);
});

test("a person's wording takes the place of a change, and gives it back when it is undone", () => {
  seq = 0;
  const update = (c, superseded) => event("resume_update", { content: "#", revision: seq, change: c, superseded, data: {} });
  const own = change("c2", { author: "person", supersedes: "c1" });
  const edited = after(state(), update(change("c1"), null), update(own, "c1"));
  assert.deepEqual(edited.changes.map((c) => [c.id, c.status]), [["c1", "rejected"], ["c2", "accepted"]]);
  assert.equal(edited.log.filter((e) => e.kind === "change").length, 1);
  const undone = reduce(edited, update({ ...own, status: "rejected" }, "c1"));
  assert.deepEqual(undone.changes.map((c) => [c.id, c.status]), [["c1", "accepted"], ["c2", "rejected"]]);
});

test("text is shown as it is written, in any order of arrival, and gives way to the finished one", () => {
  seq = 0;
  const token = (offset, text) => ({ type: "token", id: "m1", offset, text });
  let session = after(state(), token(0, "Hel"), token(3, "lo 🙂"), token(7, "!"));
  assert.equal(session.drafts[0].text, "Hello 🙂!");
  session = reduce(session, token(20, "lost in between"));
  assert.equal(session.drafts[0].text, "Hello 🙂!");
  session = reduce(session, token(0, "Hello all"));
  assert.equal(session.drafts[0].text, "Hello all");
  session = reduce(session, token(5, ", you"));
  assert.equal(session.drafts[0].text, "Hello, you");
  session = reduce(session, event("message", { id: "m1", role: "assistant", text: "Hello.", in_reply_to: null }));
  assert.deepEqual(session.drafts, []);
});

test("a late watcher gets what is being written with the first frame", () => {
  const session = after(state({ partials: [{ id: "c1", text: "Site 🙂" }] }), { type: "token", id: "c1", offset: 6, text: " x" });
  assert.equal(session.drafts[0].text, "Site 🙂 x");
});

test("stopping ends what is being written", () => {
  seq = 0;
  const token = { type: "token", id: "c1", offset: 0, text: "half a" };
  const session = after(state(), token, event("status_changed", { status: "stopped", reason: "" }));
  assert.deepEqual(session.drafts, []);
});

test("a failure is kept until the session goes on", () => {
  seq = 0;
  const error = event("session_error", { code: "X", message: "No text in it.", retryable: true });
  const failed = after(state(), error, event("status_changed", { status: "failed", reason: "" }));
  assert.equal(failed.error.message, "No text in it.");
  assert.equal(reduce(failed, event("status_changed", { status: "running", reason: "" })).error, null);
});

test("an answer given in the chat is said once", () => {
  seq = 0;
  const said = event("message", { id: "m", role: "user", text: "Yes", in_reply_to: "q1" });
  const session = after(state(), { ...asked("q1"), seq: 1 }, { ...resolved("q1"), seq: 2 }, { ...said, seq: 3 });
  assert.equal(session.log.filter((e) => e.kind === "message").length, 0);
  assert.equal(session.log.filter((e) => e.kind === "answer").length, 1);
});

test("the document's revision changes only with the document", () => {
  const first = after(state({ seq: 3, content: "# A" }));
  assert.equal(reduce(first, state({ seq: 9, content: "# A" })).revision, first.revision);
  assert.notEqual(reduce(first, state({ seq: 9, content: "# B" })).revision, first.revision);
});

test("an event that the page does not know changes nothing but the number", () => {
  seq = 0;
  const before = reduce(reduce(nothing(), state()), event("status_changed", { status: "waiting", reason: "" }));
  const after = reduce(before, event("something_new"));
  assert.deepEqual({ ...after, seq: 0, logged: 0 }, { ...before, seq: 0, logged: 0 });
  assert.equal(after.logged, 2);
});

test("a letter is written in its own place, and a failed one leaves the one before", () => {
  const writing = reduce(reduce(nothing(), state({ status: "completed" })), { type: "token", id: "l1", offset: 0, text: "Dear" });
  assert.ok(writing.drafts.every(ofLetter));
  const letter = { id: "l1", text: "Dear team,", check: { verdict: "supported", claims: [] }, refused: 1, own: [] };
  const there = reduce(writing, event("letter_update", { ...letter, error: null }));
  assert.deepEqual([there.letter, there.drafts, there.letterFailure], [letter, [], null]);
  const failed = reduce(there, event("letter_update", { id: "l2", text: "", error: { code: "MODEL", message: "No.", retryable: true } }));
  assert.equal(failed.letter, there.letter);
  assert.equal(failed.letterFailure.message, "No.");
  assert.deepEqual(reduce(nothing(), state({ letter })).letter, letter);
});

test("the conversation does not say again what stands above", () => {
  seq = 0;
  const step = (message, stage) => event("progress_update", { message, stage, progress: 1 });
  const updated = (id) => event("resume_update", { content: "", revision: 1, change: change(id), superseded: null, data: {} });
  const { log } = after(
    state(),
    updated("c1"),
    step("Globex: 1 change", "experience"),
    step("Initech: nothing to change", "experience"),
    step("Fact check: 1 claim", "check"),
    step("Done: match 50", "finish"),
    updated("c2"),
    step("Fact check: 2 claims", "check"),
    step("Done: match 50", "finish"),
  );
  const said = worthSaying(log).map((entry) => entry.message ?? entry.id);
  const wanted = ["c1", "Initech: nothing to change", "Fact check: 1 claim", "Done: match 50", "c2", "Fact check: 2 claims"];
  assert.deepEqual(said, wanted);
});
