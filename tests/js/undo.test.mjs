// Taking decisions back: always a command that the server knows, and never one that undoes somebody else's later word.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inverse } from "../../web/static/state/undo.js";

const change = (status, after = "new") => ({ id: "c1", status, after });
const decision = (type) => ({ type, id: "c1", before: "old" });

test("a rejected change is accepted again, and the other way round", () => {
  assert.deepEqual(inverse(decision("reject"), [change("rejected")]), { type: "accept", id: "c1", fields: {} });
  assert.deepEqual(inverse(decision("accept"), [change("accepted")]), { type: "reject", id: "c1", fields: {} });
});

test("what was decided anew meanwhile, in another tab say, is left alone", () => {
  assert.equal(inverse(decision("reject"), [change("accepted")]), null);
  assert.equal(inverse(decision("accept"), [change("rejected")]), null);
  assert.equal(inverse(decision("accept"), []), null);
  assert.equal(inverse(decision("edit"), [change("accepted", "old")]), null);
});

test("one's own wording gives way to the one before", () => {
  assert.deepEqual(inverse(decision("edit"), [change("accepted")]), { type: "edit", id: "c1", fields: { text: "old" } });
});

test("what was written freely is taken back by the change that it became", () => {
  const path = "work[0].highlights[1]";
  const made = [
    { id: "c1", path, author: "engine", status: "accepted" },
    { id: "c2", path, author: "person", status: "rejected" },
    { id: "c3", path, author: "person", status: "accepted" },
  ];
  assert.deepEqual(inverse({ type: "revise", id: path, before: "" }, made), { type: "reject", id: "c3", fields: {} });
  assert.equal(inverse({ type: "revise", id: "work[1]", before: "" }, made), null);
});
